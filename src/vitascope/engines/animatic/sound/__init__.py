"""Sound of the animatic engine: made from the spec and absolute time alone, without samples."""

from vitascope.engines.animatic.sound.ambience import strikes
from vitascope.engines.animatic.sound.mix import TARGET_LUFS, compose
from vitascope.engines.animatic.sound.score import eighth_s
from vitascope.engines.animatic.sound.steps import Gait, steps_of

__all__ = ["TARGET_LUFS", "Gait", "compose", "eighth_s", "steps_of", "strikes"]
