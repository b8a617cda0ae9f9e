"""Up and down the stairs of a place: whoever walks there is on them."""

from dataclasses import dataclass, replace
from typing import Final

from vitascope.engines.animatic.spec import Prop, Subject
from vitascope.engines.animatic.staging.ground import Ground
from vitascope.engines.animatic.staging.mediums import medium_of
from vitascope.engines.animatic.staging.paths import Path, Placement

_BEGINS: Final = 0.04
"""Share of the picture's width past the lowest step where the way up begins."""

_LASTS: Final = 0.15
"""The same of the way up, or down, in a film: the head stays in the picture."""

_LEFTMOST: Final = 0.32
"""Where it begins at the earliest: an upright picture has the lowest step at its edge."""

_SIZE: Final = 0.82
"""How much smaller somebody is on the stairs, at the wall, than on the floor before them."""

_APART: Final = 0.55
"""How far apart those are who go up together, in what they would be apart on the ground."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Steps:
    """A flight in picture pixels."""

    x: float
    y: float
    slope: float

    def on(self, place: Placement, x: float) -> Placement:
        """The place at `x` on the steps, or on the floor before them."""
        high = self.slope * max(0.0, x - self.x)
        return replace(place, x=x, y=self.y - high, ground_y=self.y - high)


def on_stairs(
    item: Subject | Prop, start: Placement, ground: Ground, *, seconds: float, rate: float
) -> Path | None:
    """The way of somebody up the stairs of the place, or down if it looks to the left.

    Args:
        item: Who goes.
        start: Where it would be on the floor.
        ground: May have a flight of stairs.
        seconds: In which the way is made; it slows down at its end.
        rate: Cycles a second.
    """
    flight, width = ground.backdrop.flight, ground.size.width
    if flight is None or not isinstance(item, Subject) or medium_of(item) != "ground":
        return None
    if item.relation is not None or item.action not in _GOES or item.slot.lift > 0:
        return None
    steps = _Steps(x=flight[0] * width, y=flight[1] * ground.size.height, slope=flight[2])
    first = max(steps.x + _BEGINS * width, _LEFTMOST * width)
    low = first + _APART * (item.slot.x - 0.5) * width
    start = replace(start, scale=_SIZE * start.scale)
    begin, end = (low, low + _LASTS * width)[:: item.slot.facing]

    def at(t: float) -> Placement:
        way = t / seconds
        share = way if way < _EVEN else 1 - (1 - _EVEN) ** 2 / (way + 1 - 2 * _EVEN)
        here = steps.on(start, begin + (end - begin) * share)
        return replace(here, phase=t * rate)

    return at


_EVEN: Final = 0.8
"""Share of the way that is gone evenly."""

_GOES: Final = frozenset({"walk", "run", "march", "sneak", "crawl", "slide"})
