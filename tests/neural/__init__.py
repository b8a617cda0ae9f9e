"""The engine `diffusers`, on tiny checkpoints with random weights."""
