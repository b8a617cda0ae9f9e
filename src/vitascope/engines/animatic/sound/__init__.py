"""Sound of the animatic engine: made from the spec and absolute time alone, without samples."""

from vitascope.engines.animatic.sound.ambience import strikes
from vitascope.engines.animatic.sound.doings import Gait, Tread
from vitascope.engines.animatic.sound.mix import TARGET_LUFS, compose, faded_out

__all__ = [
    "TARGET_LUFS",
    "Gait",
    "Tread",
    "compose",
    "faded_out",
    "strikes",
]
