"""Composing: roles become a spec, whose items have places; edits and remixes of a spec."""
