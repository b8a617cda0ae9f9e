"""What is in the air and in the sky beside the backdrop: pure functions of time, like all else."""

from vitascope.engines.animatic.air.effects import Air, Seen, air_of

__all__ = ["Air", "Seen", "air_of"]
