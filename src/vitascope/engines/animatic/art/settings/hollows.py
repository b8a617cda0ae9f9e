"""Of what a cave is: violet rock with crystals in it, or blue ice."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Hollow:
    """The colours of one kind of cave."""

    hall: tuple[str, str]
    """The far wall in shade and in the light of the hole."""
    teeth: tuple[str, str, str]
    """What hangs and stands far back, and what hangs near."""
    floor: tuple[str, str]
    stones: tuple[str, str]
    crystals: tuple[str, ...]


ROCK: Final = Hollow(
    hall=("#1c1540", "#6a4f96"),
    teeth=("#5a4c86", "#544880", "#1c1636"),
    floor=("#7a6c9c", "#3a3060"),
    stones=("#6a5f8e", "#584e7a"),
    crystals=("#6ae0ff", "#b48aff", "#ff8ad0", "#7affc8"),
)

ICE: Final = Hollow(
    hall=("#0a3a66", "#6ac4e8"),
    teeth=("#8cd0ee", "#7cc4e8", "#1f6c9c"),
    floor=("#e4f4fc", "#6aa8d0"),
    stones=("#d4ecf8", "#a8d4ec"),
    crystals=("#a8ecff", "#d4f6ff", "#7ad8f8"),
)
