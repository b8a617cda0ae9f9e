"""Staging: a spec becomes actors that can be drawn at any time, with their ways and joints."""
