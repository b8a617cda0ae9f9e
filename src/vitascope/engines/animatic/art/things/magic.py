"""Magic as large as those who meet it."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, line
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import halo, standing, wave


def draw_portal(color: str, phase: float) -> Drawing:
    """A door of light that turns, sparks round its rim."""
    sketch = Sketch()
    centre, light = (0.0, -132.0), lighten(color, 0.55)
    deep = sketch.radial(
        ((0, lighten(color, 0.85), 1.0), (0.45, color, 1.0), (1, darken(color, 0.5), 1.0)),
        centre,
        122,
    )
    sketch.add(
        halo(sketch, centre, 190, color, 0.75),
        ellipse((0, -4), 96, 14, color, opacity=0.4),
        ellipse(centre, 86, 124, deep),
    )
    for k in range(3):
        sketch.add(line(_swirl(centre, phase + k / 3), light, 6 - k, opacity=0.7))
    rim = (
        f'<ellipse cx="0" cy="-132" rx="88" ry="126" fill="none" stroke="{light}"'
        ' stroke-width="9"/>'
    )
    sketch.add(rim)
    for k in range(14):
        turn = (k / 14 + phase / 7) * math.tau
        size = 4 + 3 * wave(phase, k * 0.37)
        sketch.add(
            ellipse((95 * math.cos(turn), -132 + 133 * math.sin(turn)), size, size, "#fffbe6")
        )
    return standing(sketch, 196, 326, below=60)


def _swirl(centre: tuple[float, float], turn: float) -> str:
    """A spiral from the rim to the middle, flattened as the door is."""
    points = [
        (
            centre[0] + 76 * (1 - k / 24) * math.cos(turn * math.tau + k * 0.42),
            centre[1] + 110 * (1 - k / 24) * math.sin(turn * math.tau + k * 0.42),
        )
        for k in range(22)
    ]
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)


KINDS: Final[Mapping[str, PropKind]] = {
    "portal": PropKind(draw_portal, 258, "#5a7cf2", "ground", is_lit=True, frames=12),
}
"""The kinds of this family by name."""
