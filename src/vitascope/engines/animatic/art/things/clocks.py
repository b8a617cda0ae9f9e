"""Clocks; their hands go round."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    GOLD,
    IRON,
    aslant,
    ball,
    gleam,
    rounded,
    standing,
    wave,
)


def _dial(at: tuple[float, float], r: float, phase: float) -> str:
    """The face of a clock; its long hand goes round once a cycle."""
    x, y = at
    marks = ""
    for hour in range(12):
        dx, dy = math.cos(hour * math.tau / 12) * r, math.sin(hour * math.tau / 12) * r
        marks += (
            f"M{x + dx * 0.82:.1f} {y + dy * 0.82:.1f} L{x + dx * 0.92:.1f} {y + dy * 0.92:.1f} "
        )
    hands = [line(f"M0 0 V{-r * 0.74:.1f}", IRON, r * 0.08)]
    return (
        ellipse(at, r, r, CREAM)
        + line(marks, IRON, r * 0.06)
        + line(f"M{x} {y} l{r * 0.42:.1f} {r * 0.2:.1f}", IRON, r * 0.11)
        + group(hands, move=at, turn=phase * 360)
        + ellipse(at, r * 0.09, r * 0.09, "#c8404a")
    )


def draw_alarm_clock(color: str, phase: float) -> Drawing:
    """An alarm clock with two bells."""
    sketch = Sketch()
    sketch.add(
        line("M-22 -8 L-30 0 M22 -8 L30 0", IRON, 6),
        *(
            ellipse((x, -78), 17, 13, rounded(sketch, color, (x, -78), 17), angle=x)
            for x in (-24, 24)
        ),
        line("M0 -76 V-90", IRON, 5),
        ellipse((0, -92), 6, 5, GOLD),
        ellipse((0, -42), 40, 40, rounded(sketch, color, (0, -42), 42)),
        _dial((0, -42), 31, phase),
        gleam((-20, -66), 8, 4),
    )
    return standing(sketch, 50, 104, scale=0.6, hold=(0, -30))


def draw_grandfather_clock(color: str, phase: float) -> Drawing:
    """A tall clock with its pendulum."""
    sketch = Sketch()
    bob = [line("M0 0 V66", GOLD, 3), ellipse((0, 70), 11, 11, GOLD), gleam((-3, 66), 4, 3)]
    sketch.add(
        box(-38, -24, 76, 24, darken(color, 0.1), radius=3),
        box(-30, -140, 60, 118, aslant(sketch, color, (-30, -140, 30, -22))),
        box(-22, -128, 44, 98, "#2f2630", radius=4),
        group(bob, move=(0, -124), turn=12 * wave(phase)),
        line("M-18 -40 L-6 -120", "#ffffff", 3, opacity=0.2),
    )
    sketch.add(
        shape(
            "M-42 -136 V-196 Q-40 -216 0 -222 Q40 -216 42 -196 V-136Z",
            aslant(sketch, color, (-42, -220, 42, -136)),
        ),
        ellipse((0, -174), 33, 33, GOLD),
        _dial((0, -174), 29, phase),
        ball(sketch, (0, -226), 7, GOLD),
        line("M-42 -138 H42", lighten(color, 0.4), 3),
    )
    return standing(sketch, 50, 238)


def draw_wall_clock(color: str, phase: float) -> Drawing:
    """A round clock."""
    sketch = Sketch()
    sketch.add(
        ellipse((0, -40), 40, 40, rounded(sketch, color, (0, -40), 42)),
        _dial((0, -40), 33, phase),
        gleam((-18, -66), 9, 4),
    )
    return standing(sketch, 46, 86, scale=0.75, hold=(0, -20))


KINDS: Final[Mapping[str, PropKind]] = {
    "alarm clock": PropKind(draw_alarm_clock, 58, "#e0504a", "table", frames=12),
    "clock": PropKind(draw_wall_clock, 60, "#4f8fb8", "table", frames=12),
    "grandfather clock": PropKind(draw_grandfather_clock, 233, "#8a5636", "ground", frames=16),
}
"""The kinds of this family by name."""
