"""Black holes: a dark ball in a disc of light that turns about it."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import halo, ring, standing

_MIDDLE: Final = (0.0, -110.0)


def draw_black_hole(color: str, phase: float) -> Drawing:
    """The ball, light bent over and under it, and the disc before it."""
    sketch = Sketch()
    x, y = _MIDDLE
    sketch.add(halo(sketch, _MIDDLE, 190, color, 0.7))
    back = [ring((x, y), 150 - 9 * k, 40 - 3 * k, _tone(color, k), 8, 0.85) for k in range(6)]
    sketch.add(group(back, turn=-12))
    sketch.add(
        ring(_MIDDLE, 79, 79, lighten(color, 0.6), 7, 0.95),
        ring(_MIDDLE, 88, 86, color, 8, 0.6),
        ellipse(_MIDDLE, 76, 76, "#04030a"),
    )
    front: list[str] = []
    for k in range(6):
        for step in range(13):
            turn = math.pi * step / 12
            at = (x + (150 - 9 * k) * math.cos(turn), y + (40 - 3 * k) * math.sin(turn))
            front.append(ellipse(at, 13, 5, _tone(color, k), opacity=0.55))
    for k in range(16):
        turn = (k / 16 + phase / 16) * math.tau
        if math.sin(turn) > -0.1:
            at = (x + 132 * math.cos(turn), y + 34 * math.sin(turn))
            front.append(ellipse(at, 9, 3.4, "#fffbe8", opacity=0.9))
    sketch.add(group(front, turn=-12))
    return standing(sketch, 200, 310, below=90)


def _tone(color: str, k: int) -> str:
    return lighten(color, 0.12 * k) if k > 1 else darken(color, 0.16)


KINDS: Final[Mapping[str, PropKind]] = {
    "black hole": PropKind(draw_black_hole, 172, "#f2913a", "air", is_lit=True, frames=8),
}
"""The kinds of this family by name."""
