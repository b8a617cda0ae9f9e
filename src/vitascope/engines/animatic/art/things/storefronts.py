"""The front of a shop, with a free board for its name; boxes and hearts that bear prints."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.masonry import window
from vitascope.engines.animatic.art.things.parts import CREAM, GOLD, aslant, standing, streak


def draw_storefront(color: str, phase: float) -> Drawing:
    """A shop seen from the street: board, awning, two windows and a door between them."""
    del phase
    sketch = Sketch()
    stripes = "".join(
        shape(
            f"M{-170 + 34 * k} -186 H{-136 + 34 * k} V-158 Q{-153 + 34 * k} -142"
            f" {-170 + 34 * k} -158Z",
            CREAM if k % 2 else darken(color, 0.1),
        )
        for k in range(10)
    )
    sketch.add(
        box(-176, -262, 352, 262, aslant(sketch, color, (-176, -262, 176, 0))),
        box(-184, -270, 368, 14, lighten(color, 0.3), radius=3),
        box(-160, -246, 320, 52, darken(color, 0.5), radius=4),
        box(-156, -242, 312, 44, "#f7f0de", radius=3),
        box(-176, -16, 352, 16, darken(color, 0.36)),
    )
    for x in (-158, 46):
        window(sketch, x, -136, 112, 96, darken(color, 0.5))
    sketch.add(
        box(-36, -138, 72, 138, darken(color, 0.5), radius=3),
        box(-27, -130, 54, 84, "#a8cddc", radius=3),
        ellipse((24, -40), 4, 4, GOLD),
        streak("M-18 -120 L-18 -70", 5),
        stripes,
    )
    return standing(sketch, 190, 276, text=(-150, -240, 150, -200))


def draw_heart(color: str, phase: float) -> Drawing:
    """A heart."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape(
            "M0 0 C-70 -46 -52 -98 -24 -92 Q-6 -88 0 -70 Q6 -88 24 -92 C52 -98 70 -46 0 0Z",
            aslant(sketch, color, (-50, -94, 50, 0)),
        ),
        line("M-34 -72 Q-28 -82 -20 -80", lighten(color, 0.6), 5),
    )
    return standing(sketch, 58, 98, scale=0.4, hold=(0, -40))


def draw_printed_box(color: str, phase: float) -> Drawing:
    """A tall box of card, free for a print: of cereal, of a toy."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M44 -140 L66 -148 V-10 L44 0Z", darken(color, 0.3)),
        shape("M-44 -140 L-22 -148 H66 L44 -140Z", lighten(color, 0.3)),
        box(-44, -140, 88, 140, aslant(sketch, color, (-44, -140, 44, 0))),
        box(-36, -42, 72, 8, lighten(color, 0.5), radius=4),
        box(-36, -28, 50, 8, lighten(color, 0.5), radius=4),
    )
    return standing(sketch, 72, 154, scale=0.22, hold=(0, -70), text=(-38, -134, 38, -50))


KINDS: Final[Mapping[str, PropKind]] = {
    "storefront": PropKind(
        draw_storefront, 270, "#3f8a86", "ground", is_tall=True, is_lettered=True
    ),
    "heart": PropKind(draw_heart, 37, "#e0344a", "air"),
    "printed box": PropKind(draw_printed_box, 33, "#f2b02c", "table", is_lettered=True),
}
"""The kinds of this family by name."""
