"""Skulls: a grinning one that lies about in caves and laboratories."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import gleam, rounded, standing


def draw_skull(color: str, phase: float) -> Drawing:
    """A skull that looks a little to the right, on its jaw."""
    del phase
    sketch = Sketch()
    bone, dark = rounded(sketch, color, (-4, -62), 56), darken(color, 0.72)
    teeth = "".join(f"M{x} -22v14" for x in (-8, 1, 10, 19, 28))
    sketch.add(
        box(-18, -30, 54, 28, darken(color, 0.12), radius=12),
        shape("M-50 -62Q-50 -112 -2 -112Q46 -112 46 -66Q46 -44 36 -34L34 -20H-14L-20 -32"
              "Q-50 -36 -50 -62Z", bone),
        ellipse((2, -54), 13, 14, dark),
        ellipse((33, -54), 10, 13, dark),
        shape("M19 -42l-6 12h11Z", dark),
        line("M-14 -20H36", darken(color, 0.4), 3),
        line(teeth, darken(color, 0.4), 2.4),
        line("M-30 -82q6 6 4 14l7 5", darken(color, 0.3), 2),
        ellipse((-28, -48), 8, 12, darken(color, 0.14)),
        gleam((-16, -94), 13, 7, opacity=0.6),
        line("M-36 -98Q-20 -110 0 -108", lighten(color, 0.4), 3),
    )  # fmt: skip
    return standing(sketch, 56, 118, scale=0.36, hold=(0, -50))


KINDS: Final[Mapping[str, PropKind]] = {"skull": PropKind(draw_skull, 42, "#efe6d2", "table")}
"""The kinds of this family by name."""
