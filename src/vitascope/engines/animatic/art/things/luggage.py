"""Bags, shoes, and what is pushed by a handle."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    GOLD,
    IRON,
    STEEL,
    aslant,
    standing,
    streak,
    wheel,
)


def draw_suitcase(color: str, phase: float) -> Drawing:
    """A suitcase with straps and labels."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-18 -72 V-86 Q-18 -92 0 -92 Q18 -92 18 -86 V-72", darken(color, 0.4), 6),
        box(-56, -74, 112, 70, aslant(sketch, color, (-56, -74, 56, -4)), radius=9),
        line("M-54 -40 H54", darken(color, 0.24), 2),
        *(
            box(x, -74, 12, 70, darken(color, 0.3)) + box(x - 1, -50, 14, 10, GOLD, radius=2)
            for x in (-38, 26)
        ),
        ellipse((0, -22), 11, 9, "#5fa8d8"),
        box(-14, -64, 20, 13, CREAM, radius=2),
        line("M-10 -58 h12", "#c8404a", 2.4),
        box(-50, -5, 16, 5, IRON),
        box(34, -5, 16, 5, IRON),
    )
    return standing(sketch, 64, 100, scale=0.8, hold=(0, -90))


def draw_handbag(color: str, phase: float) -> Drawing:
    """A handbag."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-22 -48 Q-22 -88 0 -88 Q22 -88 22 -48", darken(color, 0.2), 6),
        shape(
            "M-40 -52 H40 L48 -4 Q48 0 42 0 H-42 Q-48 0 -48 -4Z",
            aslant(sketch, color, (-44, -52, 44, 0)),
        ),
        shape("M-40 -52 H40 L30 -26 Q0 -16 -30 -26Z", darken(color, 0.14)),
        ellipse((0, -22), 7, 7, GOLD),
        streak("M-34 -48 H28", 2.4),
    )
    return standing(sketch, 54, 96, scale=0.65, hold=(0, -86))


def draw_sack(color: str, phase: float) -> Drawing:
    """A full sack, tied."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-16 -76 Q-30 -96 -14 -98 Q0 -90 14 -98 Q30 -96 16 -76Z", darken(color, 0.06)),
        shape(
            "M-14 -74 Q-54 -56 -50 -18 Q-46 0 0 0 Q46 0 50 -18 Q54 -56 14 -74Z",
            aslant(sketch, color, (-50, -74, 50, 0)),
        ),
        line("M-17 -74 Q0 -68 17 -74", "#c8504a", 6),
        line("M-8 -62 Q-22 -44 -24 -20 M10 -62 Q24 -46 26 -24", darken(color, 0.22), 2.4),
        shape("M-12 -38 h24 v22 h-24Z", lighten(color, 0.3)),
    )
    return standing(sketch, 58, 106, scale=0.8, hold=(0, -80))


def draw_shopping_bag(color: str, phase: float) -> Drawing:
    """A paper bag with handles."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-18 -70 Q-18 -96 0 -96 Q18 -96 18 -70", darken(color, 0.3), 3.4),
        box(-36, -74, 72, 74, aslant(sketch, color, (-36, -74, 36, 0)), radius=2),
        shape("M36 -74 L48 -66 V-6 L36 0Z", darken(color, 0.26)),
        shape("M0 -26 q-16 -20 0 -11 q16 -9 0 11Z", CREAM),
    )
    return standing(sketch, 54, 104, scale=0.7, hold=(0, -94))


def draw_basket_cart(color: str, phase: float) -> Drawing:
    """A shopping trolley."""
    del phase
    sketch = Sketch()
    grid = (
        "".join(f"M{-34 + k * 13} -92 L{-26 + k * 11} -40 " for k in range(8))
        + "M-40 -78 H62 M-36 -62 H58"
    )
    sketch.add(
        line("M-70 -110 H-50 L-28 -34 H52 M-28 -34 L-36 -16 H52", color, 5),
        line("M-82 -110 H-62", "#d8404a", 8),
        line(grid, STEEL, 2.4),
        line("M-46 -92 H68 L56 -40 H-30Z", STEEL, 5),
        *(ellipse((x, -7), 8, 8, IRON) + ellipse((x, -7), 3, 3, STEEL) for x in (-32, 46)),
    )
    return standing(sketch, 90, 120, hold=(-74, -110))


def draw_luggage_cart(color: str, phase: float) -> Drawing:
    """A hotel's cart: a rail of brass in an arch over bags and suitcases."""
    del phase
    sketch = Sketch()
    brass = "#d8a83c"
    sketch.add(
        line("M-64 -22 V-120 Q-64 -166 0 -166 Q64 -166 64 -120 V-22", brass, 6),
        line("M-66 -24 V-120 Q-66 -162 -30 -166", lighten(brass, 0.4), 2),
        box(-74, -30, 148, 12, "#8f2838", radius=4),
        box(-74, -20, 148, 5, darken("#8f2838", 0.3), radius=2),
        box(-60, -84, 62, 54, aslant(sketch, color, (-60, -84, 2, -30)), radius=6),
        line("M-40 -84 v-8 h22 v8 M-60 -58 H2", darken(color, 0.35), 4),
        box(8, -104, 46, 74, aslant(sketch, "#4f7fb0", (8, -104, 54, -30)), radius=6),
        line("M22 -104 v-9 h18 v9 M8 -84 h46 M8 -50 h46", darken("#4f7fb0", 0.35), 4),
        box(-48, -112, 44, 28, aslant(sketch, "#b8863c", (-48, -112, -4, -84)), radius=8),
        line("M-36 -112 q10 -14 20 0", darken("#b8863c", 0.35), 4),
        *(ellipse((x, -8), 9, 9, IRON) + ellipse((x, -8), 3.4, 3.4, STEEL) for x in (-54, 54)),
    )
    return standing(sketch, 84, 176, hold=(-64, -104))


def draw_shoe(color: str, phase: float) -> Drawing:
    """A running shoe."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape(
            "M-48 -14 V-52 Q-36 -44 -18 -54 Q-2 -34 24 -30 Q52 -26 54 -12Z",
            aslant(sketch, color, (-48, -54, 54, -10)),
        ),
        shape("M20 -30 Q50 -26 54 -12 H26 Q16 -20 20 -30Z", lighten(color, 0.4)),
        line("M-14 -46 l9 -6 M-4 -38 l9 -6 M8 -34 l8 -6", "#ffffff", 3.4),
        line("M-36 -18 Q-14 -34 4 -18", CREAM, 5),
        box(-52, -14, 108, 14, "#ffffff", radius=6),
        line("M-50 -4 H54", darken(color, 0.2), 3),
    )
    return standing(sketch, 64, 62, scale=0.6, hold=(-30, -44))


def draw_stroller(color: str, phase: float) -> Drawing:
    """A pram with a baby in it; its handle is to the left."""
    sketch = Sketch()
    sketch.add(
        line("M-26 -44 L22 -18 M26 -44 L-20 -18", IRON, 4),
        line("M-38 -62 Q-58 -78 -62 -92 h-7", IRON, 5),
        line("M-72 -92 h12", darken(color, 0.5), 7),
        ellipse((14, -70), 12, 12, "#f0c8a0"),
        ellipse((10, -69), 1.8, 2.2, "#3a2a2e"),
        ellipse((18, -69), 1.8, 2.2, "#3a2a2e"),
        line("M11 -63 q3 3 6 0", "#a8503c", 1.6),
        shape("M-44 -62 H46 Q46 -34 20 -32 H-20 Q-44 -34 -44 -62Z",
              aslant(sketch, color, (-44, -62, 46, -32))),
        shape("M-44 -62 Q-46 -104 -4 -106 L-4 -62Z", darken(color, 0.14)),
        line("M-4 -62 Q-20 -70 -30 -96 M-4 -62 Q-30 -66 -42 -80", darken(color, 0.32), 2),
        box(-46, -66, 94, 7, lighten(color, 0.5), radius=3.5),
        wheel((-26, -16), 16, phase, spokes=6),
        wheel((26, -16), 16, phase, spokes=6),
    )  # fmt: skip
    return sketch.finish((-78, -112, 54, 4), anchor=(0, 0))


def draw_lawn_mower(color: str, phase: float) -> Drawing:
    """A lawn mower, its handle to the left."""
    sketch = Sketch()
    sketch.add(
        line("M-20 -30 L-62 -92 h-7", IRON, 5),
        line("M-12 -34 L-44 -68 L-50 -74", darken(STEEL, 0.2), 3),
        line("M-72 -92 h12", darken(color, 0.5), 7),
        box(0, -62, 34, 24, darken(color, 0.45), radius=5),
        box(8, -70, 18, 9, IRON, radius=3),
        line("M4 -54 h26 M4 -48 h26", lighten(color, 0.1), 2),
        shape("M-34 -14 Q-36 -40 -14 -42 H38 Q56 -40 58 -14Z",
              aslant(sketch, color, (-34, -42, 58, -14))),
        line("M-26 -32 Q-22 -37 -12 -37 H36", lighten(color, 0.45), 3),
        wheel((-22, -13), 13, phase, spokes=5),
        wheel((42, -15), 15, phase, spokes=5),
    )  # fmt: skip
    return sketch.finish((-78, -112, 62, 4), anchor=(0, 0))


KINDS: Final[Mapping[str, PropKind]] = {
    "luggage cart": PropKind(draw_luggage_cart, 166, "#8a5a3c", "ground"),
    "suitcase": PropKind(draw_suitcase, 76, "#b5703c", "hand"),
    "handbag": PropKind(draw_handbag, 59, "#c8486a", "hand"),
    "sack": PropKind(draw_sack, 79, "#c9a56a", "hand"),
    "shopping bag": PropKind(draw_shopping_bag, 69, "#e8a0b8", "hand"),
    "stroller": PropKind(draw_stroller, 106, "#5f8fc0", "ground", frames=8),
    "lawn mower": PropKind(draw_lawn_mower, 95, "#c8403a", "ground", frames=8),
    "shopping cart": PropKind(draw_basket_cart, 114, "#8f99a8", "ground"),
    "shoe": PropKind(draw_shoe, 33, "#4f8fd8", "ground"),
}
"""The kinds of this family by name."""
