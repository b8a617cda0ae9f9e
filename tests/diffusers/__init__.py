"""What the engine `diffusers` says of itself without torch."""
