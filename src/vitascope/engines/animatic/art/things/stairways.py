"""Stairs that stand by themselves and lead up into the sky."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, polygon
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import halo, standing

_STEPS: Final = 17


def draw_stairway(color: str, phase: float) -> Drawing:
    """Broad steps without walls, smaller the higher they are, whose top is lost in a cloud."""
    sketch = Sketch()
    x, y, wide = -150.0, 0.0, 128.0
    for k in range(_STEPS):
        rise, run = 29 - k * 0.55, 25 - k * 0.7
        tone = lighten(color, 0.5 * k / _STEPS)
        top = [
            (x, y - rise),
            (x + wide, y - rise),
            (x + wide + 9, y - rise - 9),
            (x + 9, y - rise - 9),
        ]
        front = [(x, y - rise), (x + wide, y - rise), (x + wide, y), (x, y)]
        side = [
            (x + wide, y - rise), (x + wide + 9, y - rise - 9), (x + wide + 9, y + 30 - 9),
            (x + wide, y + 30),
        ]  # fmt: skip
        if k == 0:
            side = [*side[:2], (x + wide + 9, y - 9), (x + wide, y)]
        sketch.add(polygon(side, darken(tone, 0.34)))
        sketch.add(polygon(front, darken(tone, 0.14)), polygon(top, lighten(tone, 0.16)))
        x, y, wide = x + run, y - rise, wide - 4.4
    sketch.add(halo(sketch, (x + 30, y - 10), 120, "#fff6d8", 0.9))
    for at, size in (((x - 20, y + 4), 30), ((x + 24, y - 8), 38), ((x + 66, y + 6), 28)):
        sketch.add(ellipse(at, size * 1.3, size, "#ffffff"))
    return standing(sketch, 330, 570, below=8)


KINDS: Final[Mapping[str, PropKind]] = {
    "stairway": PropKind(
        draw_stairway, 460, "#e4d8c4", "ground", is_tall=True, is_background=True, is_lettered=True
    ),
}
"""The kinds of this family by name."""
