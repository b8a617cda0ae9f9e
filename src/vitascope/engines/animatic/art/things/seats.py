"""Seats of public places: of trains, barbers, dentists, diners and cinemas, and a driver's."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.chairs import (
    barber_chair,
    booth,
    cinema_seat,
    coach_seat,
    dental_chair,
)
from vitascope.engines.animatic.art.drawing import Box, Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, line
from vitascope.engines.animatic.art.things.kind import PropKind


def _seated(
    color: str,
    phase: float,
    *,
    draw: Callable[[float, str], str],
    paper: Box,
    seat: tuple[float, float] = (-4, -50),
) -> Drawing:
    del phase
    sketch = Sketch()
    sketch.add(draw(0, color))
    return sketch.finish(paper, seat=seat)


def draw_driver_seat(color: str, phase: float) -> Drawing:
    """A seat with a steering wheel before it, seen from its edge."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M86 -16L66 -70", "#2c2e36", 8),
        coach_seat(0, color, 1),
        ellipse((62, -78), 9, 34, "#2c2e36", angle=-24),
        ellipse((63, -78), 4, 27, "#565a66", angle=-24),
    )
    return sketch.finish((-48, -124, 96, 4), seat=(-4, -50))


KINDS: Final[Mapping[str, PropKind]] = {
    "coach seat": PropKind(
        partial(_seated, draw=coach_seat, paper=(-48, -122, 40, 4)), 116, "#3f66a8", "ground"
    ),
    "driver seat": PropKind(draw_driver_seat, 116, "#4a4650", "ground"),
    "barber chair": PropKind(
        partial(_seated, draw=barber_chair, paper=(-56, -138, 68, 4)), 134, "#b8383c", "ground"
    ),
    "dental chair": PropKind(
        partial(_seated, draw=dental_chair, paper=(-82, -212, 80, 6), seat=(-8, -50)),
        206,
        "#5fb0b8",
        "ground",
    ),
    "booth": PropKind(
        partial(_seated, draw=booth, paper=(-48, -126, 40, 4)), 120, "#c83c3c", "ground"
    ),
    "cinema seat": PropKind(
        partial(_seated, draw=cinema_seat, paper=(-50, -114, 38, 4)), 110, "#a8283c", "ground"
    ),
}
"""The kinds of this family by name."""
