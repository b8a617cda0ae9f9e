"""Places that are none: ink in water, shapes, lights, worlds of data."""

from typing import Final

from vitascope.engines.animatic.reading.phrases import Said
from vitascope.engines.animatic.words.tables import tables

DREAMS: Final = frozenset({"plumes", "solids", "motes", "cyberspace"})
"""Settings that are a picture of what was said, where nobody else is."""


def is_dreamt(said: Said) -> bool:
    """Whether nobody can be in it: a holographic display is no place, a digital world is one."""
    return said.value in DREAMS and said.word not in tables().grammar.words["entered"]
