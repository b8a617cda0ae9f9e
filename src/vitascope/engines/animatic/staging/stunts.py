"""What vehicles do once in a film, or all the while: turn over, go on their rear wheel."""

import math
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.composing.figures import extent_of
from vitascope.engines.animatic.spec import Prop
from vitascope.engines.animatic.staging.paths import Path, Placement

_ROLLS: Final = (0.34, 0.62)
"""Shares of a film between which a vehicle turns over."""

_LONG: Final = 2.1
"""Length of a vehicle in its heights, near enough for how high its middle comes."""

_HOP: Final = 0.5
"""How high it is thrown as it turns over, in its heights."""

_RUN_UP: Final = 0.3
"""How far it comes before it does, in picture widths; half of that it slides on."""

_REAR: Final = 0.5
"""Radians by which who goes on the rear wheel leans back."""

_REAR_WHEEL: Final = 0.33
"""Where that wheel stands behind the middle, in lengths of the vehicle."""


def stunt(item: Prop, start: Placement, way: Path, *, width: float, seconds: float) -> Path:
    """The way of a vehicle that does one of `STUNTS`.

    Args:
        item: The vehicle.
        start: Where it is at the beginning.
        way: Where it goes otherwise.
        width: Of the picture.
        seconds: Length of the film.
    """
    extent = extent_of(item)
    if item.action == "wheelie":
        return _rearing(way, length=extent.width * start.scale)
    return _overturned(start, high=extent.top * start.scale, width=width, seconds=seconds)


def _overturned(start: Placement, *, high: float, width: float, seconds: float) -> Path:
    """Along the ground, over onto its roof, and there it stays; it is `high` pixels high."""
    side, middle_x = math.copysign(1.0, start.facing), 0.5 * width
    begins, ends = _ROLLS

    def at(t: float) -> Placement:
        share = t / seconds
        way = min(1.0, max(0.0, (share - begins) / (ends - begins)))
        turn = side * math.pi * way
        thrown = _HOP * high * math.sin(math.pi * way)
        middle = max(0.5 * abs(math.cos(turn)), 0.4 * _LONG * abs(math.sin(turn))) * high + thrown
        before = max(0.0, 1 - share / begins) - 0.5 * way
        x = middle_x - side * _RUN_UP * width * before
        return replace(
            start,
            x=x - 0.5 * high * math.sin(turn),
            y=start.y - middle + 0.5 * high * math.cos(turn),
            tilt=turn,
        )

    return at


def _rearing(path: Path, *, length: float) -> Path:
    """The way of a vehicle that is `length` pixels long, its front wheel up in the air."""

    def at(t: float) -> Placement:
        here = path(t)
        side = math.copysign(1.0, here.facing)
        up = _REAR * min(1.0, 0.35 + t) + 0.06 * math.sin(t * 2.3)
        arm = _REAR_WHEEL * length
        return replace(
            here,
            x=here.x - side * arm * (1 - math.cos(up)),
            y=here.y - arm * math.sin(up),
            tilt=here.tilt - side * up,
        )

    return at
