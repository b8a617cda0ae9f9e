"""The HTTP surface: the Videos API as its clients speak it."""
