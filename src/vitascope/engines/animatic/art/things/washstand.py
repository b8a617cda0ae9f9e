"""What lies and hangs about a washstand."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    WOOD,
    aslant,
    sideways,
    standing,
)


def draw_soap(color: str, phase: float) -> Drawing:
    """A bar of soap with a little foam."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-40, -26, 80, 26, darken(color, 0.16), radius=12),
        box(-40, -32, 80, 26, aslant(sketch, color, (-40, -32, 40, -6)), radius=12),
        box(-24, -26, 48, 14, lighten(color, 0.25), radius=7),
        *(ellipse((x, y), r, r, "#ffffff", opacity=0.85) for x, y, r in
          ((-34, -32, 9), (-22, -37, 7), (-42, -22, 6), (34, -6, 8), (24, -1, 5))),
    )  # fmt: skip
    return standing(sketch, 58, 58, below=15, scale=0.32, hold=(0, -16))


def draw_toothpaste(color: str, phase: float) -> Drawing:
    """A tube of toothpaste with a stripe of it before its mouth."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(-62, -34), (-62, 0), (40, -6), (40, -28)],
                sketch.gradient(((0, "#ffffff"), (1, "#cfd8e2")), (0, -34), (0, 0))),
        polygon([(-40, -33), (-40, -1), (10, -4), (10, -31)], color),
        line("M-30 -20 q8 -8 16 0 q8 8 16 0", "#ffffff", 4),
        box(-68, -36, 8, 38, "#c4ced8", radius=2),
        box(40, -25, 14, 16, lighten(color, 0.3), radius=2),
        shape("M56 -18 Q66 -28 76 -18 Q88 -10 84 0 H66 Q56 -4 56 -18Z", "#eaf6fa"),
    )  # fmt: skip
    return standing(sketch, 100, 52, below=15, scale=0.26, hold=(-10, -16))


def draw_hairbrush(color: str, phase: float) -> Drawing:
    """A hairbrush, bristles up."""
    del phase
    sketch = Sketch()
    bristles = "".join(f"M{x} -14 v-14 " for x in range(-66, 4, 7))
    sketch.add(
        line(bristles, "#3a3440", 2.4),
        box(-74, -18, 84, 18, aslant(sketch, color, (-74, -18, 10, 0)), radius=9),
        box(0, -14, 82, 11, sketch.shaded(darken(color, 0.12), -14, -3), radius=5.5),
        ellipse((74, -8.5), 2.6, 2.6, darken(color, 0.5)),
    )
    return standing(sketch, 88, 36, scale=0.3, hold=(44, -8))


def draw_comb(color: str, phase: float) -> Drawing:
    """A comb."""
    del phase
    sketch = Sketch()
    teeth = "".join(f"M{x} -22 V-2 " for x in range(-58, 62, 5))
    sketch.add(
        line(teeth, darken(color, 0.08), 2.6),
        box(-64, -36, 128, 17, aslant(sketch, color, (-64, -36, 64, -19)), radius=8),
        box(-64, -28, 7, 27, color, radius=3),
        box(57, -28, 7, 27, color, radius=3),
    )
    return standing(sketch, 68, 42, scale=0.26, hold=(0, -28))


def draw_sponge(color: str, phase: float) -> Drawing:
    """A sponge with a rough side."""
    del phase
    sketch = Sketch()
    holes = [ellipse((-30 + k * 37 % 62, -8 - k * 11 % 16), 2.4 + k % 3, 1.8 + k % 2,
                     darken(color, 0.22)) for k in range(11)]  # fmt: skip
    sketch.add(
        box(-40, -30, 80, 30, aslant(sketch, color, (-40, -30, 40, 0)), radius=5),
        *holes,
        box(-40, -38, 80, 12, "#4f9a5a", radius=4),
        line("M-36 -34 H36", "#6fb87a", 2),
    )
    return standing(sketch, 46, 44, scale=0.3, hold=(0, -18))


def draw_toilet_roll(color: str, phase: float) -> Drawing:
    """A roll of paper, its end hanging down."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-30 -56 H26 V0 H-30Z", aslant(sketch, color, (-30, -56, 26, 0))),
        ellipse((26, -28), 13, 28, lighten(color, 0.3)),
        ellipse((26, -28), 5, 11, "#b89a78"),
        shape("M-30 -56 Q-42 -52 -42 -28 V6 L-34 2 L-26 6 V-20Z", darken(color, 0.06)),
        line("M-42 -14 H-28", darken(color, 0.2), 1.4),
    )
    return standing(sketch, 48, 64, below=10, scale=0.26, hold=(0, -28))


def draw_plunger(color: str, phase: float) -> Drawing:
    """A plunger."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-4, -122, 8, 96, sideways(sketch, WOOD, -4, 4), radius=4),
        shape("M-8 -34 H8 Q10 -26 24 -22 Q34 -16 34 0 H-34 Q-34 -16 -24 -22 Q-10 -26 -8 -34Z",
              sideways(sketch, color, -34, 34)),
        line("M-32 -6 H32", darken(color, 0.3), 3),
    )  # fmt: skip
    return standing(sketch, 40, 128, scale=0.46, hold=(0, -110))


def draw_faucet(color: str, phase: float) -> Drawing:
    """A tap from which a drop falls."""
    sketch = Sketch()
    fall = (phase % 1) ** 2 * 40
    sketch.add(
        ellipse((0, -2), 26, 6, darken(color, 0.25)),
        box(-12, -66, 24, 64, sideways(sketch, color, -12, 12), radius=6),
        line("M0 -60 Q4 -86 34 -84 Q54 -82 54 -62", color, 13),
        line("M4 -66 Q12 -84 34 -86", lighten(color, 0.6), 3, opacity=0.7),
        line("M-20 -82 H20 M0 -82 V-66", darken(color, 0.12), 7),
        ellipse((-22, -82), 6, 6, "#d8443c"),
        ellipse((22, -82), 6, 6, "#3f8fd8"),
        shape(f"M54 {-54 + fall:.1f} q-6 9 0 12 q6 -3 0 -12Z", "#7fc4ee"),
    )
    return standing(sketch, 74, 108, below=15, scale=0.4)


KINDS: Final[Mapping[str, PropKind]] = {
    "soap": PropKind(draw_soap, 11, "#f5b8c8", "table"),
    "toothpaste": PropKind(draw_toothpaste, 9, "#3f9fd8", "table"),
    "hairbrush": PropKind(draw_hairbrush, 9, "#b8603c", "table"),
    "comb": PropKind(draw_comb, 9, "#5a3a2c", "table"),
    "sponge": PropKind(draw_sponge, 11, "#f7d13e", "table"),
    "toilet roll": PropKind(draw_toilet_roll, 15, "#f4f4f0", "table"),
    "plunger": PropKind(draw_plunger, 56, "#b83c34", "ground"),
    "faucet": PropKind(draw_faucet, 37, "#b8c2cc", "table", frames=8),
}
"""The kinds of this family by name."""
