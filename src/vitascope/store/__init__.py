"""The store: the database of videos, characters and files."""
