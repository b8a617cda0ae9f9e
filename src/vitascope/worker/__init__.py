"""The worker: the parent side, which claims, feeds runners, stores files and finishes."""
