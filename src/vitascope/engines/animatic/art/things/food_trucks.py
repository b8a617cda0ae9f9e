"""Trucks from which food is sold: a hatch with a counter below a striped awning."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    IRON,
    STEEL,
    aslant,
    lamp,
    pane,
    pierced,
    steam,
    wheel,
)

_HATCH: Final = "M-128 -158 h144 v72 h-144Z"
_WINDOW: Final = "M96 -138 H128 Q140 -136 146 -98 H96Z"


def draw_food_truck(color: str, phase: float) -> Drawing:
    """A van with an open hatch in its side; who sells is seen in it."""
    sketch = Sketch()
    body = "M-176 -32 V-186 Q-176 -200 -162 -200 H64 Q78 -200 84 -190 L96 -150 H132"
    body += " Q152 -148 158 -112 L170 -92 V-32Z"
    paint = aslant(sketch, color, (-176, -200, 170, -32))
    sketch.add(
        line("M-168 -34 H166", IRON, 12),
        box(-70, -222, 22, 24, STEEL, radius=3),
        steam((-59, -224), 22, phase, 2),
        pierced(body, (_HATCH, _WINDOW), paint),
        pane(sketch, _WINDOW, -138, -98),
        box(-176, -58, 346, 12, lighten(color, 0.45)),
        box(-140, -90, 168, 10, CREAM, radius=3),
        box(-140, -81, 168, 4, darken(CREAM, 0.3)),
    )
    for k in range(9):
        x = -140 + 18.7 * k
        tone = "#f6f2ea" if k % 2 else darken(color, 0.18)
        d = f"M{x:.1f} -170 h18.7 l3 30 q-9 10 -18.7 0Z"
        sketch.add(shape(d, tone))
    sketch.add(
        line("M-140 -170 H30", darken(color, 0.35), 4),
        box(38, -150, 34, 46, "#3a332e", radius=3),
        line("M44 -140 h22 M44 -131 h18 M44 -122 h20 M44 -113 h14", "#f2efe8", 2.4),
        lamp(sketch, (164, -76), 7, 9),
        *(wheel((x, -28), 28, 0.0) for x in (-112, 112)),
    )
    return sketch.finish((-186, -262, 182, 4), cabin=(-124, -156, 12, -90))


KINDS: Final[Mapping[str, PropKind]] = {
    "food truck": PropKind(draw_food_truck, 222, "#3fa8a0", "ground", frames=8, is_tall=True),
}
"""The kinds of this family by name."""
