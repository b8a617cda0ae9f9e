"""Media: making and reading MP4, WebP, JPEG and PNG, in child processes only."""
