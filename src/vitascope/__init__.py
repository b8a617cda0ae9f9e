"""Vitascope: the self-hosted, drop-in server for the Videos API."""

__version__ = "0.1.0"
