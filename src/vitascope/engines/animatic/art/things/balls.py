"""Balls of all games: one ball, with the markings of its game."""

import math
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, TypeAlias

from vitascope.engines.animatic.art.colour import darken
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    gleam,
    rounded,
    standing,
)

Marking: TypeAlias = Callable[[str], list[str]]
"""The pattern of a ball of radius 40 about 0, 0, from its colour."""


def _patches(color: str) -> list[str]:
    del color
    five = [(math.sin(k * math.tau / 5) * 14, -math.cos(k * math.tau / 5) * 14) for k in range(5)]
    outer = [
        polygon(
            [
                (math.sin(a + d) * r, -math.cos(a + d) * r)
                for d, r in ((-0.3, 42), (-0.2, 31), (0.2, 31), (0.3, 42))
            ],
            "#2b2833",
        )
        for a in (k * math.tau / 5 + math.pi / 5 for k in range(5))
    ]
    seams = "".join(f"M{x:.1f} {y:.1f} L{x * 1.9:.1f} {y * 1.9:.1f} " for x, y in five)
    return [polygon(five, "#2b2833"), *outer, line(seams, "#2b2833", 1.8)]


def _ribs(color: str) -> list[str]:
    return [
        line(
            "M-40 0 H40 M0 -40 V40 M-30 -30 Q-6 0 -30 30 M30 -30 Q6 0 30 30",
            darken(color, 0.6),
            2.6,
        )
    ]


def _tennis(color: str) -> list[str]:
    del color
    return [line("M-36 -24 Q0 -6 36 -24 M-36 24 Q0 6 36 24", "#ffffff", 4)]


def _stitches(color: str) -> list[str]:
    del color
    ticks = "".join(
        f"M{x} {y} l5 3 M{-x} {y} l-5 3 "
        for x, y in ((-20, -24), (-16, -12), (-15, 0), (-16, 12), (-20, 24))
    )
    return [
        line("M-26 -32 Q-8 0 -26 32 M26 -32 Q8 0 26 32", "#d8404a", 2.2),
        line(ticks, "#d8404a", 2),
    ]


def _panels(color: str) -> list[str]:
    return [
        line(
            (
                "M0 0 Q-10 -30 10 -42 M0 0 Q-24 8 -42 -8 M0 0 Q24 20 14 44 M-10 -4 Q-24 -24 "
                "-18 -40 M6 8 Q-4 30 -20 36 M10 4 Q36 2 40 -14"
            ),
            darken(color, 0.3),
            2.4,
        )
    ]


def _holes(color: str) -> list[str]:
    return [ellipse((x, y), 4, 5, darken(color, 0.6)) for x, y in ((-4, -22), (8, -24), (4, -12))]


def draw_ball(marking: Marking, scale: float, color: str, phase: float) -> Drawing:
    """A ball that rolls, one turn to the cycle."""
    sketch = Sketch()
    window = sketch.clip("M-40 -40 A40 40 0 1 1 40 -40 A40 40 0 1 1 -40 -40Z")
    sketch.add(
        ellipse((0, -40), 40, 40, color),
        group([group(marking(color), move=(0, -40), turn=phase * 360)], clip=window),
    )
    shade = sketch.radial(
        ((0, "#ffffff", 0.35), (0.4, "#ffffff", 0.0), (0.7, "#1a1030", 0.0), (1, "#1a1030", 0.34)),
        (-14, -56),
        62,
    )
    sketch.add(ellipse((0, -40), 40, 40, shade), gleam((-15, -60), 8, 5))
    return standing(sketch, 44, 84, scale=scale, hold=(0, -20))


def draw_football(color: str, phase: float) -> Drawing:
    """An American football that tumbles."""
    body = Sketch()
    body.add(
        shape(
            "M-58 0 Q-30 -34 0 -34 Q30 -34 58 0 Q30 34 0 34 Q-30 34 -58 0Z",
            rounded(body, color, (0, 0), 52),
        ),
        line("M-38 -22 Q-30 0 -38 22 M38 -22 Q30 0 38 22", CREAM, 5),
        line("M-16 -14 H16 M-10 -18 v8 M-3 -18 v8 M4 -18 v8 M11 -18 v8", CREAM, 2.4),
    )
    sketch = Sketch()
    sketch.absorb(body, move=(0, -58), turn=-28 + phase * 360)
    return standing(sketch, 64, 120, below=4, scale=0.4, hold=(0, -20))


def _ball(marking: Marking, radius: float, color: str) -> PropKind:
    scale = radius / 40
    return PropKind(partial(draw_ball, marking, scale), 2 * radius, color, "ground", frames=12)


KINDS: Final[Mapping[str, PropKind]] = {
    "soccer ball": _ball(_patches, 18, "#f6f6f8"),
    "basketball": _ball(_ribs, 20, "#e8823a"),
    "tennis ball": _ball(_tennis, 10, "#cfe03a"),
    "baseball": _ball(_stitches, 10, "#f8f4ea"),
    "volleyball": _ball(_panels, 18, "#f5e3a0"),
    "bowling ball": _ball(_holes, 17, "#3a4a9a"),
    "football": PropKind(draw_football, 37, "#a85a30", "hand", frames=12),
}
"""The kinds of this family by name."""
