"""What comes to the table on a plate: fish, fowl, skewers, dumplings, a meal; halves of a kiwi."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    aslant,
    gleam,
    rounded,
    sideways,
    standing,
    steam,
    streak,
    wave,
)

_SCALE: Final = 0.36
"""Larger than in life, so that a dish is seen from across a room."""

_PLATE: Final = "#eef2f6"
_GREEN: Final = "#6fae48"
_LEMON: Final = "#f7d84a"


def _plate(sketch: Sketch, half: float = 92) -> None:
    """A wide plate, tilted towards us; what lies on it lies at about -20."""
    sketch.add(
        ellipse((0, -20), half, 19, darken(_PLATE, 0.2)),
        ellipse((0, -24), half, 19, aslant(sketch, _PLATE, (-half, -43, half, 0))),
        ellipse((0, -21), half * 0.72, 13, lighten(_PLATE, 0.5)),
    )


def _lemon(x: float, y: float) -> str:
    """A slice of lemon that leans."""
    rays = "".join(
        f"M{x:.1f} {y:.1f}l{9 * math.cos(a):.1f} {10 * math.sin(a):.1f}"
        for a in (k * math.tau / 6 for k in range(6))
    )
    return (
        ellipse((x, y), 13, 14, _LEMON)
        + ellipse((x, y), 10, 11, "#fbee9c")
        + line(rays, "#f7d84a", 1.6)
    )


def draw_caught_fish(color: str, phase: float) -> Drawing:
    """A fish held across the body, wet, its tail beating a little."""
    sketch = Sketch()
    beat = 5 * wave(phase)
    sketch.add(
        shape(
            f"M-66 -34 Q-84 {-60 + beat:.1f} -104 {-64 + beat:.1f} Q-92 {-36 + beat:.1f}"
            f" -104 {-8 + beat:.1f} Q-82 {-12 + beat:.1f} -66 -30Z",
            darken(color, 0.22),
        ),
        shape(
            "M-76 -34 Q-40 -70 24 -62 Q66 -56 84 -32 Q60 -8 12 -8 Q-42 -8 -76 -34Z",
            rounded(sketch, color, (0, -38), 88),
        ),
        shape("M-56 -22 Q-10 -2 56 -16 Q20 -6 -6 -7 Q-36 -9 -56 -22Z", lighten(color, 0.5)),
        shape("M-16 -62 Q2 -88 40 -62Z", darken(color, 0.25)),
        shape("M-6 -12 Q-14 8 10 2 Q14 -6 12 -12Z", darken(color, 0.25)),
        line("M44 -56 Q34 -34 44 -14", darken(color, 0.3), 3),
        line("M-44 -40q8 -6 16 0m4 -12q8 -6 16 0m-18 24q8 -6 16 0m6 -10q8 -6 16 0",
             darken(color, 0.2), 2.4, opacity=0.8),
        line("M84 -32 q-8 4 -14 2", darken(color, 0.45), 3),
        ellipse((60, -42), 7, 7, "#fdf8ec"),
        ellipse((61, -42), 3.4, 3.4, "#2a2a34"),
        gleam((14, -54), 30, 5),
    )  # fmt: skip
    return standing(sketch, 114, 100, below=14, scale=_SCALE, hold=(0, -34))


def draw_cooked_fish(color: str, phase: float) -> Drawing:
    """A whole fish from the pan on its plate, with lemon and green."""
    sketch = Sketch()
    _plate(sketch)
    sketch.add(
        shape("M-70 -30 L-98 -52 L-92 -28 L-100 -10Z", darken(color, 0.2)),
        shape(
            "M-76 -30 Q-40 -66 24 -58 Q66 -52 80 -28 Q58 -8 12 -8 Q-42 -8 -76 -30Z",
            rounded(sketch, color, (0, -34), 84),
        ),
        shape("M-14 -58 Q6 -76 34 -60Z", darken(color, 0.25)),
        line(
            "M-40 -46 L-28 -18 M-16 -54 L-4 -14 M10 -56 L22 -14",
            darken(color, 0.45),
            4,
            opacity=0.7,
        ),
        line("M46 -50 Q36 -30 46 -14", darken(color, 0.3), 3),
        ellipse((60, -36), 6, 6, "#fdf8ec"),
        ellipse((60, -36), 2.6, 2.6, "#4a3a34"),
        _lemon(-46, -20),
        _lemon(-24, -17),
        *(ellipse((x, -10 + x % 5), 7, 4, _GREEN) for x in (30.0, 42.0, 54.0)),
        steam((0, -62), 26, phase, 2),
    )
    return standing(sketch, 108, 118, scale=_SCALE, hold=(0, -10))


def draw_roast_chicken(color: str, phase: float) -> Drawing:
    """A roast bird on its platter, legs up, with potatoes round it."""
    sketch = Sketch()
    _plate(sketch, 104)
    sketch.add(
        shape(
            "M-70 -26 Q-72 -84 -8 -92 Q58 -94 72 -46 Q74 -14 28 -12 Q-48 -8 -70 -26Z",
            rounded(sketch, color, (-10, -60), 84),
        ),
        shape(
            "M10 -26 Q16 -72 54 -66 Q88 -60 84 -34 Q64 -14 34 -14Z",
            rounded(sketch, darken(color, 0.08), (46, -48), 44),
        ),
        line("M76 -58 L100 -78", darken(color, 0.16), 15),
        line("M94 -73 L106 -83", "#fbf3e2", 9),
        ellipse((106, -88), 6, 6, "#fbf3e2"),
        ellipse((111, -80), 6, 6, "#fbf3e2"),
        shape("M-46 -44 Q-34 -68 -4 -58 Q-10 -34 -34 -30Z", darken(color, 0.14)),
        streak("M-40 -76 Q-20 -88 6 -86", 6),
        *(
            ellipse((x, -14), 15, 11, rounded(sketch, "#e8bc58", (x - 3, -18), 15))
            for x in (-76.0, -48.0, 62.0)
        ),
        *(ellipse((x, -8), 9, 5, _GREEN) for x in (-26.0, -10.0, 8.0, 28.0)),
        steam((-10, -94), 30, phase, 2),
    )
    return standing(sketch, 124, 160, scale=_SCALE, hold=(0, -10))


def draw_skewers(color: str, phase: float) -> Drawing:
    """Two skewers of what was grilled, with peppers and onions between."""
    sketch = Sketch()
    _plate(sketch, 104)
    for y in (-52.0, -26.0):
        sketch.add(line(f"M-112 {y + 4} H112", "#b98a54", 4))
        for index in range(6):
            x = -70 + index * 28
            tone = (color, "#d8443c", color, "#e8dcc8", color, _GREEN)[index]
            sketch.add(
                box(x - 13, y - 12, 26, 30, sideways(sketch, tone, x - 13, x + 13), radius=10)
            )
            if tone == color:
                sketch.add(line(f"M{x - 6} {y - 4} l12 14", darken(color, 0.45), 3, opacity=0.7))
    sketch.add(steam((0, -70), 30, phase, 2))
    return standing(sketch, 120, 130, scale=_SCALE, hold=(0, -10))


def draw_dumplings(color: str, phase: float) -> Drawing:
    """Dumplings in a steamer of bamboo."""
    sketch = Sketch()
    wood = "#c99a58"
    sketch.add(
        box(-84, -44, 168, 44, sideways(sketch, wood, -84, 84), radius=10),
        line("M-84 -30 H84 M-84 -12 H84", darken(wood, 0.24), 3),
        ellipse((0, -44), 84, 20, darken(wood, 0.2)),
        ellipse((0, -43), 74, 15, lighten(wood, 0.45)),
    )
    for x, y in ((-40.0, -48.0), (0.0, -54.0), (40.0, -48.0), (-21.0, -38.0), (21.0, -38.0)):
        sketch.add(
            shape(
                f"M{x - 23} {y} Q{x - 24} {y - 22} {x} {y - 27} Q{x + 24} {y - 22} {x + 23} {y}"
                f" Q{x} {y + 11} {x - 23} {y}Z",
                rounded(sketch, color, (x - 5, y - 14), 26),
            ),
            line(
                f"M{x} {y - 26} L{x - 11} {y - 10} M{x} {y - 26} L{x} {y - 8}"
                f" M{x} {y - 26} L{x + 11} {y - 10}",
                darken(color, 0.2),
                2.4,
            ),
        )
    sketch.add(steam((0, -78), 34, phase, 3))
    return standing(sketch, 98, 146, scale=_SCALE, hold=(0, -10))


def draw_meal(color: str, phase: float) -> Drawing:
    """A plate of something hot with a sauce, vegetables and rice beside it."""
    sketch = Sketch()
    _plate(sketch, 100)
    sketch.add(
        ellipse((42, -32), 36, 20, rounded(sketch, "#fbf4e4", (34, -42), 40)),
        ellipse((30, -44), 13, 9, "#fffaf0"),
        shape(
            "M-66 -22 Q-66 -56 -26 -58 Q10 -58 12 -28 Q4 -12 -30 -12 Q-60 -12 -66 -22Z",
            rounded(sketch, color, (-34, -42), 46),
        ),
        shape(
            "M-54 -40 Q-30 -60 -2 -46 Q0 -34 -14 -30 Q-24 -38 -34 -28 Q-48 -26 -54 -40Z",
            darken(color, 0.34),
        ),
        *(ellipse((x, -12 - x % 4), 9, 7, _GREEN) for x in (-6.0, 9.0, 24.0)),
        *(ellipse((x, -10), 7, 5, "#ec8a34") for x in (40.0, 53.0)),
        streak("M-52 -46 Q-40 -54 -26 -54", 4),
        steam((-20, -60), 28, phase, 2),
    )
    return standing(sketch, 112, 120, scale=_SCALE, hold=(0, -10))


def draw_kiwi_fruit(color: str, phase: float) -> Drawing:
    """A kiwi fruit and a half of one, cut side towards us."""
    del phase
    sketch = Sketch()
    seeds = [
        ellipse((30 + 17 * math.cos(a), -36 + 18 * math.sin(a)), 1.8, 3, "#2c2620")
        for a in (k * math.tau / 14 for k in range(14))
    ]
    sketch.add(
        ellipse((-38, -34), 42, 34, rounded(sketch, "#8a6a40", (-50, -48), 46)),
        ellipse((30, -36), 40, 37, "#7a5c36"),
        ellipse((30, -36), 36, 33, rounded(sketch, color, (24, -42), 40)),
        ellipse((30, -36), 24, 23, lighten(color, 0.22)),
        ellipse((30, -36), 10, 9, "#f2f2d2"),
        *seeds,
    )
    return standing(sketch, 84, 78, scale=_SCALE, hold=(0, -20))


KINDS: Final[Mapping[str, PropKind]] = {
    "caught fish": PropKind(draw_caught_fish, 32, "#8aa6b4", "hand", frames=8),
    "cooked fish": PropKind(draw_cooked_fish, 29, "#d89a50", "table", frames=8),
    "roast chicken": PropKind(draw_roast_chicken, 34, "#c8803a", "table", frames=8),
    "skewers": PropKind(draw_skewers, 26, "#b06a3c", "table", frames=8),
    "dumplings": PropKind(draw_dumplings, 29, "#f6ecd6", "table", frames=8),
    "meal": PropKind(draw_meal, 22, "#b5603c", "table", frames=8),
    "kiwi fruit": PropKind(draw_kiwi_fruit, 26, "#8fbe3c", "table"),
}
"""The kinds of this family by name."""
