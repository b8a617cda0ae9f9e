"""Object storage: where files are."""
