"""What drives where there is no road: the monster truck on its huge tyres."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import IRON, STEEL, beam, lamp, pane, pierced

_TYRE: Final = 58.0


def _tyre(at: Point, phase: float) -> list[str]:
    """A tyre as high as a car, with cleats that turn."""
    x, y = at
    cleats = "".join(
        f"M{x + 50 * math.cos(a):.1f} {y + 50 * math.sin(a):.1f}"
        f"L{x + _TYRE * math.cos(a):.1f} {y + _TYRE * math.sin(a):.1f}"
        for a in (math.tau * (phase / 14 + k / 14) for k in range(14))
    )
    nuts = [
        ellipse((x + 15 * math.cos(a), y + 15 * math.sin(a)), 3, 3, IRON)
        for a in (math.tau * (phase + k / 6) for k in range(6))
    ]
    return [
        ellipse(at, 54, 54, "#2b2a33"),
        line(cleats, "#2b2a33", 12),
        ellipse(at, 42, 42, "#3d3b46"),
        ellipse(at, 27, 27, STEEL),
        ellipse((x - 5, y - 6), 18, 17, lighten(STEEL, 0.35)),
        *nuts,
    ]


def draw_monster_truck(color: str, phase: float) -> Drawing:
    """A pickup high up on four huge wheels, flames painted on its side."""
    sketch = Sketch()
    window = "M-20 -196H34Q44 -194 56 -160H-20Z"
    body = (
        "M-150 -118V-158H-34V-196Q-34 -206 -24 -206H36Q50 -206 60 -188L78 -158H132"
        "Q150 -156 152 -136L154 -118Z"
    )
    flames = (
        "M150 -122Q100 -146 60 -138Q90 -134 84 -128Q30 -146 -6 -134Q30 -132 22 -126"
        "Q-30 -138 -70 -128Q-40 -124 20 -122Z"
    )
    sketch.add(
        *(line(f"M{x} -58L{x * 0.62:.0f} -120M{x} -58L{x * 1.1:.0f} -118", STEEL, 7)
          for x in (-92, 92)),
        line("M-92 -60H92", darken(STEEL, 0.3), 10),
        line("M-142 -158V-178H-96", IRON, 6),
        pierced(body, (window,), sketch.shaded(color, -206, -118)),
        pane(sketch, window, -196, -160),
        line("M10 -196V-160", darken(color, 0.2), 5),
        shape(flames, "#f7c53e"),
        shape(flames, "#fdfaf2", opacity=0.2),
        polygon([(120, -158), (150, -150), (152, -140), (118, -146)], lighten(color, 0.3)),
        box(-154, -124, 312, 10, IRON, radius=4),
        *(part for x in (-92.0, 92.0) for part in _tyre((x, -_TYRE - 6), phase)),
    )  # fmt: skip
    beam(sketch, (152, -138), 110)
    sketch.add(lamp(sketch, (150, -138), 7, 8))
    return sketch.finish((-164, -214, 272, 5), cabin=(-18, -195, 44, -124))


KINDS: Final[Mapping[str, PropKind]] = {
    "monster truck": PropKind(draw_monster_truck, 206, "#7a3ab0", "ground", frames=8),
}
"""The kinds of this family by name."""
