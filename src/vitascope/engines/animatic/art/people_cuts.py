"""What an outfit is: its cut, and the cloth that its details are drawn from."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Literal

from vitascope.engines.animatic.art.colour import darken
from vitascope.engines.animatic.art.stances import TORSO
from vitascope.engines.animatic.art.svg import line

NECK: Final = -TORSO - 1
"""Height of a collar, from the hip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloth:
    """What the details of an outfit are drawn from."""

    top: str
    bottom: str
    skin: str
    bib: str | None = None
    """Of an apron, where it has a colour of its own; of a dress below a jacket that is open."""

    @property
    def dark(self) -> str:
        """The top in shade: seams, belts, buttons."""
        return darken(self.top, 0.3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """One outfit."""

    skirt: float = 0.0
    """Length below the hip in shares of the leg; 0 for none."""
    flare: float = 1.0
    """Width of its hem."""
    is_layered: bool = False
    """Whether the skirt is that of a dress worn below, and has the colour of the bottom."""
    sleeves: Literal["none", "short", "long", "wide"] = "long"
    legs: Literal["bare", "short", "long", "tail", "bone"] = "long"
    shoe: str | None = None
    """Colour; None takes a dark leather, or the top's for bare legs."""
    is_bulky: bool = False
    is_bare: bool = False
    """Whether the chest is skin."""
    details: Callable[[Cloth], list[str]]


def collar(color: str, width: float = 3) -> str:
    """The edge of a garment around the neck."""
    return line(f"M-6 {NECK} Q2 {NECK + 9} 10 {NECK}", color, width)


def plain(cut: Cut) -> Cut:
    """The same outfit without its details: as it is from behind."""

    def nothing(cloth: Cloth) -> list[str]:
        del cloth
        return []

    return replace(cut, details=nothing)
