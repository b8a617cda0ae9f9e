"""Records and what plays them."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import STEEL, gleam, ring


def draw_record_player(color: str, phase: float) -> Drawing:
    """A record that turns on its player, seen a little from above, the arm on it."""
    sketch = Sketch()
    sketch.add(
        polygon([(-96, -62), (96, -62), (112, -20), (-112, -20)], lighten(color, 0.14)),
        box(-112, -21, 224, 20, sketch.shaded(color, -21, -1), radius=3),
        ellipse((-18, -42), 70, 19, "#16141a"),
        ellipse((-18, -44), 70, 19, "#26232c"),
        *(ring((-18, -44), 70 - k * 9, 19 - k * 2.4, "#3c3844", 1.2) for k in range(1, 5)),
        ellipse((-18, -44), 22, 6.4, "#d8503c"),
        ellipse((-18, -44), 3, 1.2, "#f2efe8"),
    )
    turn = phase * math.tau
    for k in range(2):
        angle = turn + k * math.pi
        x, y = math.cos(angle), math.sin(angle)
        sketch.add(
            line(
                f"M{-18 + 30 * x:.1f} {-44 + 8 * y:.1f}L{-18 + 66 * x:.1f} {-44 + 17.6 * y:.1f}",
                "#8d8896", 3, opacity=0.5,
            ),
            line(f"M{-18 + 6 * x:.1f} {-44 + 1.8 * y:.1f}L{-18 + 17 * x:.1f} {-44 + 5 * y:.1f}",
                 "#f7d8cc", 2),
        )  # fmt: skip
    sketch.add(
        ellipse((82, -54), 13, 4, "#8a909c"),
        line("M82 -58 V-66 L40 -40 L28 -38", STEEL, 4),
        line("M33 -40 L24 -36", "#3a3f4a", 6),
        *(ellipse((x, -11), 5, 5, "#e8e2d4") for x in (70, 88)),
        gleam((-50, -50), 16, 3, angle=-8),
    )
    return sketch.finish((-116, -74, 116, 4), scale=0.42)


KINDS: Final[Mapping[str, PropKind]] = {
    "record player": PropKind(draw_record_player, 28, "#8a5a38", "table", frames=12),
}
"""The kinds of this family by name."""
