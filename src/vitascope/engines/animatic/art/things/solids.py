"""Plain solids, as they are built with and put on each other: cube, ball, cone, cylinder."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    aslant,
    ball,
    sideways,
    standing,
    streak,
)

_SCALE: Final = 0.5


def draw_cube(color: str, phase: float) -> Drawing:
    """A cube, seen a little from above and from the right."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon(
            [(-42, -72), (26, -72), (26, 0), (-42, 0)], aslant(sketch, color, (-42, -72, 26, 0))
        ),
        polygon([(26, -72), (48, -92), (48, -20), (26, 0)], darken(color, 0.34)),
        polygon([(-42, -72), (-20, -92), (48, -92), (26, -72)], lighten(color, 0.4)),
        line("M-40 -70 H24", lighten(color, 0.6), 2, opacity=0.7),
    )
    return standing(sketch, 54, 98, scale=_SCALE, hold=(0, -30), seat=(2, -82))


def draw_ice_cube(color: str, phase: float) -> Drawing:
    """A cube of ice: its far edges are seen through it."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-20 -92 H46 V-22 H-20Z", lighten(color, 0.2), opacity=0.5),
        line("M-20 -90 V-22 L-40 -2 M-20 -22 H46", "#ffffff", 2.4, opacity=0.8),
        shape("M-42 -68 Q-42 -72 -38 -72 H22 Q26 -72 26 -68 V-4 Q26 0 22 0 H-38 Q-42 0 -42 -4Z",
              aslant(sketch, color, (-42, -72, 26, 0)), opacity=0.8),
        polygon([(26, -70), (47, -91), (47, -22), (26, -2)], darken(color, 0.16), opacity=0.8),
        polygon([(-40, -72), (-20, -92), (47, -92), (26, -72)], lighten(color, 0.6), opacity=0.9),
        streak("M-32 -58 V-30", 5, 0.8),
        ellipse((2, -28), 5, 5, "#ffffff", opacity=0.6),
        ellipse((12, -46), 3, 3, "#ffffff", opacity=0.6),
    )  # fmt: skip
    return standing(sketch, 54, 98, scale=0.5 * _SCALE, hold=(0, -30), seat=(2, -82))


def draw_ball_solid(color: str, phase: float) -> Drawing:
    """A smooth ball."""
    del phase
    sketch = Sketch()
    sketch.add(ball(sketch, (0, -46), 46, color))
    return standing(sketch, 52, 98, scale=_SCALE, hold=(0, -30), seat=(0, -88))


def draw_cylinder(color: str, phase: float) -> Drawing:
    """A cylinder on end."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-36 -82 V-10 Q-34 4 0 4 Q34 4 36 -10 V-82Z", sideways(sketch, color, -36, 36)),
        ellipse((0, -82), 36, 12, lighten(color, 0.4)),
        streak("M-24 -64 V-14", 5),
    )
    return standing(sketch, 44, 100, below=8, scale=_SCALE, hold=(0, -30), seat=(0, -82))


def draw_cone(color: str, phase: float) -> Drawing:
    """A cone."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M0 -100 L42 -10 Q40 4 0 4 Q-40 4 -42 -10Z", sideways(sketch, color, -42, 42)),
        streak("M-8 -74 L-28 -18", 5),
    )
    return standing(sketch, 50, 108, below=8, scale=_SCALE, hold=(0, -30), seat=(0, -96))


def draw_traffic_cone(color: str, phase: float) -> Drawing:
    """A cone that keeps cars away, with two white bands."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-46 0 V-8 Q-46 -12 -42 -12 H42 Q46 -12 46 -8 V0Z", darken(color, 0.24)),
        shape("M-30 -12 L-7 -96 Q0 -102 7 -96 L30 -12 Q0 -2 -30 -12Z",
              sideways(sketch, color, -30, 30)),
        shape("M-23 -38 L-18 -56 Q0 -50 18 -56 L23 -38 Q0 -30 -23 -38Z", "#fbf8f0"),
        shape("M-14 -70 L-10 -84 Q0 -80 10 -84 L14 -70 Q0 -64 -14 -70Z", "#fbf8f0"),
    )  # fmt: skip
    return standing(sketch, 54, 108)


def draw_puzzle_cube(color: str, phase: float) -> Drawing:
    """A cube of small coloured squares, seen a little from above and from the right."""
    del phase
    sketch = Sketch()
    tones = ("#d8342c", "#f7d13e", "#3f7fd8", "#4fae55", "#f5f5f2", "#f28a2e")
    faces = (
        ((-44.0, -66.0), (19.0, 0.0), (0.0, 22.0), 0),
        ((13.0, -66.0), (10.0, -7.0), (0.0, 22.0), 2),
        ((-44.0, -66.0), (19.0, 0.0), (10.0, -7.0), 4),
    )
    for (x, y), across, along, first in faces:
        whole = [(0, 0), (3, 0), (3, 3), (0, 3)]
        sketch.add(polygon([_on_face(x, y, across, along, *at) for at in whole], color))
        for k in range(9):
            column, row = k % 3, k // 3
            corners = [(0.08, 0.08), (0.92, 0.08), (0.92, 0.92), (0.08, 0.92)]
            square = [_on_face(x, y, across, along, column + a, row + b) for a, b in corners]
            sketch.add(polygon(square, tones[(first + k * (2 + first) + row) % len(tones)]))
    return standing(sketch, 60, 104, below=14, scale=_SCALE * 0.7, hold=(0, -36))


def _on_face(x: float, y: float, across: Point, along: Point, a: float, b: float) -> Point:
    return x + a * across[0] + b * along[0], y + a * across[1] + b * along[1]


def draw_ice_block(color: str, phase: float) -> Drawing:
    """A clear block of ice."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(-48, -54), (-26, -76), (54, -76), (34, -54)], lighten(color, 0.6)),
        polygon([(34, -54), (54, -76), (54, -18), (34, 0)], darken(color, 0.12)),
        polygon([(-48, -54), (34, -54), (34, 0), (-48, 0)],
                aslant(sketch, color, (-48, -54, 34, 0))),
        line("M-34 -42 L-14 -22 L-22 -8 M6 -46 L18 -26 M-4 -12 L10 -18", "#ffffff", 2, opacity=0.8),
        streak("M-40 -46 V-14", 5),
        line("M-48 -54 H34 V0 M34 -54 L54 -76", "#ffffff", 2, opacity=0.7),
    )  # fmt: skip
    return standing(sketch, 62, 84, below=12, scale=_SCALE)


KINDS: Final[Mapping[str, PropKind]] = {
    "cube": PropKind(draw_cube, 46, "#d8403a", "table"),
    "rubik's cube": PropKind(draw_puzzle_cube, 31, "#26242c", "table"),
    "ice block": PropKind(draw_ice_block, 38, "#a8d8ee", "table"),
    "ice cube": PropKind(draw_ice_cube, 23, "#a8d8ee", "table"),
    "traffic cone": PropKind(draw_traffic_cone, 100, "#f27a2c", "ground"),
    "sphere": PropKind(draw_ball_solid, 46, "#3f7fd0", "table"),
    "cylinder": PropKind(draw_cylinder, 49, "#4fa05a", "table"),
    "cone": PropKind(draw_cone, 52, "#f2b83c", "table"),
}
"""The kinds of this family by name."""
