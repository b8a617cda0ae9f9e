"""The command line: one file for each group of commands; what it prints, and how it exits."""

from vitascope.cli.app import main

__all__ = ["main"]
