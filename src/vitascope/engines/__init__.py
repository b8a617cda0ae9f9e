"""Engines: what turns a shot into a clip."""
