"""Vegetables that no fruit's outline fits, and the board on which they are cut."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import numbers
from vitascope.engines.animatic.art.things.parts import aslant, gleam, rounded, sideways, standing

_SCALE: Final = 0.34

_FLORETS: Final = (
    "-36 -62 20, 36 -62 20, -22 -80 22, 22 -80 22, 0 -92 22, 0 -66 24, -14 -58 18, 18 -56 18"
)


def draw_floret(stalk: str, color: str, phase: float) -> Drawing:
    """A head of broccoli or cauliflower: round tufts on a thick stalk."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-15 0 Q-12 -26 -26 -48 H26 Q12 -26 15 0 Q0 5 -15 0Z",
              sideways(sketch, stalk, -20, 20)),
        line("M-6 -14 L-16 -44 M6 -14 L16 -44", darken(stalk, 0.2), 4),
    )  # fmt: skip
    for x, y, r in numbers(_FLORETS):
        sketch.add(
            ellipse((x, y), r, r * 0.9, darken(color, 0.22)),
            ellipse((x - 1, y - 2), r * 0.92, r * 0.82, rounded(sketch, color, (x, y), r)),
            *(
                ellipse((x + dx * r, y + dy * r), r * 0.17, r * 0.15, lighten(color, 0.24))
                for dx, dy in ((-0.4, -0.3), (0.1, -0.5), (0.4, -0.05), (-0.1, 0.1))
            ),
        )
    return standing(sketch, 64, 120, scale=_SCALE, hold=(0, -16))


def draw_leafy_head(color: str, phase: float) -> Drawing:
    """A head of lettuce or cabbage."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-60 -34 Q-66 -60 -44 -66 Q-20 -96 4 -88 Q40 -94 48 -64 Q68 -54 58 -30 "
              "Q44 2 0 0 Q-46 2 -60 -34Z", darken(color, 0.24)),
        shape("M-46 -30 Q-50 -78 0 -82 Q50 -78 46 -30 Q30 -4 0 -2 Q-30 -4 -46 -30Z",
              rounded(sketch, color, (0, -44), 48)),
        shape("M-62 -36 Q-58 -8 -10 -2 Q-24 -34 -44 -52 Q-54 -50 -62 -36Z", lighten(color, 0.1)),
        shape("M62 -34 Q56 -8 12 -2 Q22 -36 42 -54 Q56 -50 62 -34Z", lighten(color, 0.16)),
        line("M-8 -4 Q-26 -30 -48 -42 M10 -4 Q26 -30 48 -44 M0 -6 V-70 M0 -34 Q-14 -46 -22 -62 "
             "M0 -30 Q14 -44 24 -62", mix(color, "#ffffff", 0.6), 3),
    )  # fmt: skip
    return standing(sketch, 72, 98, scale=_SCALE, hold=(0, -20))


def draw_cucumber(color: str, phase: float) -> Drawing:
    """A cucumber, lying, two slices before it."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-72 -18 Q-66 -40 -30 -42 H40 Q76 -38 78 -20 Q74 0 40 0 H-36 Q-68 0 -72 -18Z",
              sketch.shaded(color, -42, 0)),
        line("M-52 -30 Q0 -38 56 -28 M-58 -18 Q0 -24 64 -16 M-48 -8 Q0 -12 52 -6",
             lighten(color, 0.3), 2.4),
    )  # fmt: skip
    for x in (38, 64):
        sketch.add(
            ellipse((x, -10), 20, 15, darken(color, 0.1)),
            ellipse((x, -10), 16.5, 12, "#dff2b8"),
            *(ellipse((x + dx, -10 + dy), 1.8, 2.6, "#f8fce8")
              for dx, dy in ((-7, 0), (7, 0), (0, -5), (0, 5))),
        )  # fmt: skip
    return standing(sketch, 92, 50, below=10, scale=_SCALE * 1.15, hold=(0, -18))


def draw_bell_pepper(color: str, phase: float) -> Drawing:
    """A bell pepper."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M0 -80 Q2 -96 14 -102", "#4f8a3c", 8),
        shape("M0 -78 Q-18 -92 -36 -80 Q-56 -66 -46 -34 Q-42 -2 -20 0 Q-8 2 0 -6 "
              "Q8 2 20 0 Q42 -2 46 -34 Q56 -66 36 -80 Q18 -92 0 -78Z",
              rounded(sketch, color, (0, -44), 52)),
        line("M0 -76 Q-14 -46 -2 -8 M2 -76 Q20 -46 12 -6", darken(color, 0.24), 3),
        shape("M-16 -80 Q0 -92 16 -80 Q0 -72 -16 -80Z", "#4f8a3c"),
        gleam((-28, -62), 8, 14, angle=12),
    )  # fmt: skip
    return standing(sketch, 60, 110, scale=_SCALE, hold=(0, -20))


def draw_cutting_board(color: str, phase: float) -> Drawing:
    """A cutting board lying flat, seen a little from above."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-84 -34 H64 L92 -8 V0 H-112 V-8Z", darken(color, 0.3)),
        shape("M-84 -34 H64 L92 -8 H-112Z", aslant(sketch, color, (-112, -34, 92, -8))),
        line("M-82 -27 H58 M-92 -20 H70 M-100 -13 H80", darken(color, 0.14), 1.6, opacity=0.7),
        ellipse((-84, -24), 9, 3.6, darken(color, 0.5)),
        box(-112, -8, 204, 8, darken(color, 0.24), radius=3),
    )
    return sketch.finish(
        (-118, -40, 98, 5), scale=0.6, anchor=(0, -6), hold=(-84, -24), seat=(0, -18)
    )


KINDS: Final[Mapping[str, PropKind]] = {
    "broccoli": PropKind(partial(draw_floret, "#b5d88a"), 40, "#4f9a44", "table"),
    "cauliflower": PropKind(partial(draw_floret, "#a8cf84"), 40, "#f4efdc", "table"),
    "cabbage": PropKind(draw_leafy_head, 31, "#8fc860", "table"),
    "cucumber": PropKind(draw_cucumber, 18, "#4a8f44", "table"),
    "bell pepper": PropKind(draw_bell_pepper, 35, "#d8403a", "table"),
    "cutting board": PropKind(draw_cutting_board, 21, "#cf9f63", "table"),
}
"""The kinds of this family by name."""
