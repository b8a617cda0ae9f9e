"""Small things to eat with the fingers, and what they are dipped in: a plate of each."""

import math
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final, TypeAlias

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import gleam, rounded, sideways, standing, steam

_SCALE: Final = 0.36
"""Larger than in life, so that a dish is seen from across a room."""

_GREEN: Final = "#6fae48"
_PLATE: Final = "#eef2f6"
_WOOD: Final = "#a8703f"

Bite: TypeAlias = Callable[[Sketch, str], list[str]]
"""One piece about the origin, in a colour."""


def _plate(sketch: Sketch) -> None:
    sketch.add(
        ellipse((0, -7), 104, 15, darken(_PLATE, 0.14)),
        ellipse((0, -11), 104, 15, _PLATE),
        ellipse((0, -12), 76, 10, darken(_PLATE, 0.05)),
    )


def _stick(sketch: Sketch, color: str) -> list[str]:
    del sketch
    return [
        box(-44, -9, 88, 18, color, radius=8),
        line("M-36 -4H34M-36 3H30", darken(color, 0.2), 2.4, opacity=0.7),
        *(ellipse((x, y), 1.6, 1.6, "#fdf6e4") for x, y in ((-20, -5), (4, 1), (22, -4), (-4, 5))),
    ]


def _ball(sketch: Sketch, color: str) -> list[str]:
    return [
        ellipse((0, 0), 22, 20, rounded(sketch, color, (0, 0), 22)),
        *(
            ellipse((11 * math.cos(a), 10 * math.sin(a)), 2.4, 2, darken(color, 0.25))
            for a in (0.4, 1.7, 2.9, 4.2, 5.4)
        ),
    ]


def _triangle(sketch: Sketch, color: str) -> list[str]:
    del sketch
    return [
        shape("M-32 16Q-34 20 -28 20H28Q34 20 32 16L4 -28Q0 -34 -4 -28Z", color),
        line("M-20 12H20L2 -18", darken(color, 0.18), 2.4, opacity=0.8),
    ]


def _ring(sketch: Sketch, color: str) -> list[str]:
    del sketch
    rim = "M-26 0a26 20 0 1 0 52 0a26 20 0 1 0 -52 0M-11 0a11 8 0 1 1 22 0a11 8 0 1 1 -22 0"
    return [f'<path d="{rim}Z" fill="{color}" fill-rule="evenodd"/>',
            line("M-20 -8q8 -8 18 -9", lighten(color, 0.4), 3, opacity=0.7)]  # fmt: skip


def _wing(sketch: Sketch, color: str) -> list[str]:
    return [
        line("M14 6L34 14", "#f6ead2", 8),
        shape("M-34 2Q-30 -22 -4 -20Q22 -16 22 8Q8 24 -14 18Q-34 16 -34 2Z",
              rounded(sketch, color, (-6, 0), 30)),
        gleam((-14, -9), 8, 3),
    ]  # fmt: skip


def _sausage(sketch: Sketch, color: str) -> list[str]:
    del sketch
    return [
        shape("M-50 -2Q-48 -16 -32 -12Q0 -4 32 -14Q48 -18 50 -4Q50 8 34 10Q0 16 -34 10"
              "Q-48 8 -50 -2Z", color),
        line("M-22 -6l6 14M0 -5l6 13M22 -8l6 13", darken(color, 0.35), 3),
        line("M-36 -8Q0 0 36 -10", lighten(color, 0.4), 3, opacity=0.6),
    ]  # fmt: skip


def _rasher(sketch: Sketch, color: str) -> list[str]:
    del sketch
    wavy = "M-50 {y}q12 -10 25 0t25 0t25 0t25 0"
    return [
        line(wavy.format(y=0), color, 17),
        line(wavy.format(y=-5), "#f6dcc4", 4),
        line(wavy.format(y=4), lighten(color, 0.35), 3),
    ]


_SPOTS: Final[Sequence[tuple[Point, float]]] = (
    ((-46, -20), -8), ((2, -18), 5), ((48, -20), -4), ((-24, -38), 10), ((28, -38), -12),
    ((2, -56), 3),
)  # fmt: skip


def draw_bites(color: str, phase: float, *, bite: Bite) -> Drawing:
    """A heap of six of a kind on a plate."""
    sketch = Sketch()
    _plate(sketch)
    for number, (at, turn) in enumerate(_SPOTS):
        tone = darken(color, 0.08) if number % 2 else color
        sketch.add(group(bite(sketch, tone), move=at, turn=turn * 1.6))
    sketch.add(
        *(ellipse((x, -13), 8, 4, _GREEN) for x in (-84.0, 84.0)), steam((0, -78), 44, phase)
    )
    return standing(sketch, 118, 150, below=14, scale=_SCALE, hold=(0, -10))


def draw_dip(color: str, phase: float) -> Drawing:
    """A bowl of something smooth, a swirl and oil on it."""
    del phase
    sketch = Sketch()
    sketch.add(
        ellipse((0, -52), 78, 18, "#c8744a"),
        ellipse((0, -54), 68, 14, color),
        line("M-40 -56q20 -8 44 -4t30 6q-14 6 -34 2", darken(color, 0.14), 4),
        ellipse((10, -56), 13, 3.4, "#d8b03c", opacity=0.9),
        *(ellipse((x, y), 3, 1.8, _GREEN) for x, y in ((-24, -58), (-8, -50), (30, -58))),
        shape("M-78 -52Q-70 -6 -28 -4H28Q70 -6 78 -52Q0 -22 -78 -52Z",
              sketch.shaded("#d8845a", -52, 0)),
        line("M-70 -38Q0 -12 70 -38", "#f6ead2", 4),
    )  # fmt: skip
    return standing(sketch, 84, 76, below=14, scale=_SCALE, hold=(0, -10))


def draw_nachos(color: str, phase: float) -> Drawing:
    """A heap of chips under cheese, green and red on it."""
    del phase
    sketch = Sketch()
    _plate(sketch)
    chips = (
        (-66, -18, 12), (-34, -22, -18), (0, -18, 9), (36, -22, 26), (66, -18, -9),
        (-46, -44, 34), (-12, -48, -8), (22, -46, 18), (48, -42, -26), (4, -68, 4),
    )  # fmt: skip
    for x, y, turn in chips:
        sketch.add(
            group(
                [polygon([(-26, 16), (26, 16), (0, -26)], color),
                 line("M-22 14H22", lighten(color, 0.35), 3)],
                move=(x, y), turn=turn,
            )
        )  # fmt: skip
    sketch.add(
        shape("M-50 -50Q-20 -76 6 -74Q36 -72 52 -48Q44 -38 36 -46Q28 -30 18 -44Q4 -26 -6 -44"
              "Q-20 -30 -28 -46Q-40 -36 -50 -50Z", "#f8b83c"),
        *(ellipse((x, y), 6, 4, tone) for x, y, tone in (
            (-24, -56, "#d8402c"), (2, -62, _GREEN), (26, -54, "#d8402c"), (-4, -48, _GREEN))),
    )  # fmt: skip
    return standing(sketch, 118, 112, below=14, scale=_SCALE, hold=(0, -10))


def draw_board(color: str, phase: float) -> Drawing:
    """Cheese, slices of sausage, grapes, nuts and crackers on a wooden board."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-128, -14, 256, 12, sideways(sketch, color, -128, 128), radius=5),
        polygon([(-112, -14), (-58, -14), (-58, -52), (-112, -34)], "#f4c84a"),
        *(ellipse((x, y), 5, 4, "#dca830") for x, y in ((-88, -26), (-72, -38))),
        *(ellipse((-36 + 17 * k, -22), 13, 13, "#b8433c") for k in range(4)),
        *(ellipse((-36 + 17 * k + d, -22 + e), 2, 2, "#f0c4b4")
          for k in range(4) for d, e in ((-5, -4), (4, 3), (1, -7))),
        *(ellipse((52 + 13 * (k % 3) - 5 * (k // 3 % 2), -22 - 12 * (k // 3)), 8, 8, "#6a4a8a")
          for k in range(8)),
        *(box(92 + 5 * k, -44 + 3 * k, 20, 30 - 3 * k, "#e0b878", radius=3) for k in range(3)),
        line("M60 -58q6 -12 16 -10", "#6a8a3c", 3),
    )  # fmt: skip
    return standing(sketch, 134, 72, below=14, scale=_SCALE, hold=(0, -10))


def draw_bento(color: str, phase: float) -> Drawing:
    """A lacquered box in which rice, fish, egg and green lie apart."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-104, -40, 208, 38, darken(color, 0.1), radius=6),
        box(-104, -62, 208, 30, color, radius=6),
        box(-96, -58, 88, 22, "#fbf8f0", radius=3),
        ellipse((-52, -47), 8, 6, "#d8342c"),
        box(0, -58, 42, 22, "#f08a5a", radius=3),
        line("M8 -54l10 14M20 -54l10 14", "#fcd8c0", 3),
        box(50, -58, 46, 10, "#f6d04a", radius=3),
        box(50, -46, 46, 10, _GREEN, radius=3),
        line("M-4 -58v22M46 -58v22", darken(color, 0.3), 5),
    )
    return standing(sketch, 110, 72, below=14, scale=_SCALE, hold=(0, -10))


def draw_tiramisu(color: str, phase: float) -> Drawing:
    """A square of cream and sponge in layers, dusted with cocoa."""
    del phase
    sketch = Sketch()
    _plate(sketch)
    sketch.add(
        box(-52, -80, 104, 68, "#f8ecd4", radius=4),
        box(-52, -62, 104, 13, "#c89a64"),
        box(-52, -34, 104, 13, "#c89a64"),
        shape("M-52 -80Q-50 -90 -40 -90H44Q54 -90 52 -78L52 -74H-52Z", color),
        *(ellipse((x, -84), 2, 1.4, darken(color, 0.3)) for x in range(-40, 44, 12)),
        shape("M60 -22Q72 -46 88 -40Q86 -24 60 -22Z", _GREEN),
    )
    return standing(sketch, 118, 108, below=14, scale=_SCALE, hold=(0, -10))


_BITES: Final[Mapping[str, tuple[Bite, str]]] = {
    "crisp sticks": (_stick, "#c8843c"),
    "crisp balls": (_ball, "#b0783c"),
    "crisp triangles": (_triangle, "#d89a48"),
    "crisp rings": (_ring, "#dca04a"),
    "chicken wings": (_wing, "#b8582c"),
    "sausages": (_sausage, "#b4523a"),
    "bacon": (_rasher, "#a8402f"),
}

KINDS: Final[Mapping[str, PropKind]] = {
    **{
        name: PropKind(partial(draw_bites, bite=bite), 30, color, "table", frames=8)
        for name, (bite, color) in _BITES.items()
    },
    "dip": PropKind(draw_dip, 24, "#e6cf9a", "table"),
    "nachos": PropKind(draw_nachos, 32, "#e8b44a", "table"),
    "cheese board": PropKind(draw_board, 24, _WOOD, "table"),
    "bento": PropKind(draw_bento, 22, "#8a2c2c", "table"),
    "tiramisu": PropKind(draw_tiramisu, 32, "#5a3a28", "table"),
}
"""The kinds of this family by name."""
