"""What is eaten and what it is made with, beside the dishes of the other files."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    LEAF,
    STEEL,
    aslant,
    ball,
    gleam,
    leaf,
    ring,
    sideways,
    standing,
    streak,
)

_PLATE: Final = "#f2f4f6"


def _plate(sketch: Sketch, half: float = 40) -> None:
    sketch.add(
        ellipse((0, -4), half, 8, "#cfd6de"),
        ellipse((0, -6), half, 8, _PLATE),
        ellipse((0, -6), half * 0.74, 5.4, "#e2e8ee"),
    )


def draw_butter(color: str, phase: float) -> Drawing:
    """A block of butter on a dish, a slice cut off."""
    del phase
    sketch = Sketch()
    _plate(sketch)
    sketch.add(
        polygon([(-26, -8), (-26, -24), (-14, -32), (20, -32), (20, -15), (10, -8)],
                darken(color, 0.12)),
        polygon([(-26, -24), (-14, -32), (20, -32), (9, -24)], lighten(color, 0.4)),
        box(-26, -24, 35, 16, color),
        polygon([(15, -8), (15, -22), (22, -27), (28, -27), (28, -13), (21, -8)], color),
        polygon([(15, -22), (22, -27), (28, -27), (21, -22)], lighten(color, 0.4)),
    )  # fmt: skip
    return standing(sketch, 54, 48, below=15, scale=0.6, hold=(0, -18))


def draw_waffle(color: str, phase: float) -> Drawing:
    """A round waffle with butter and syrup."""
    del phase
    sketch = Sketch()
    _plate(sketch, 52)
    sketch.add(
        ellipse((0, -13), 42, 15, darken(color, 0.3)),
        ellipse((0, -18), 42, 15, aslant(sketch, color, (-42, -33, 42, -3))),
    )
    clip = sketch.clip("M-40 -18 A40 14 0 1 1 40 -18 A40 14 0 1 1 -40 -18Z")
    grid = "".join(f"M{x} -36 L{x * 1.2 - 6:.0f} 0 " for x in range(-36, 40, 12))
    grid += "".join(f"M-46 {y} H46 " for y in (-28, -22, -15, -8))
    sketch.add(
        group([line(grid, darken(color, 0.35), 3)], clip=clip),
        shape("M-14 -24 Q0 -32 18 -24 Q34 -16 20 -10 L18 2 L13 -8 Q0 -6 -10 -12Z", "#8a4a1c",
              opacity=0.8),
        polygon([(-6, -24), (4, -28), (12, -24), (2, -20)], "#fbe88a"),
    )  # fmt: skip
    return standing(sketch, 66, 50, below=15, scale=0.62, hold=(0, -18))


def draw_pretzel(color: str, phase: float) -> Drawing:
    """A pretzel with salt."""
    del phase
    sketch = Sketch()
    d = ("M-12 -8 Q-46 -22 -40 -48 Q-34 -70 -12 -62 Q4 -54 18 -18"
         " M12 -8 Q46 -22 40 -48 Q34 -70 12 -62 Q-4 -54 -18 -18 M-22 -14 Q0 2 22 -14")  # fmt: skip
    salt = [ellipse((x, y), 1.8, 1.8, "#ffffff") for x, y in
            ((-38, -40), (-30, -58), (-16, -10), (0, -6), (16, -10), (34, -56), (39, -38),
             (-12, -60), (12, -60), (-6, -40), (8, -34))]  # fmt: skip
    sketch.add(line(d, darken(color, 0.3), 15), line(d, color, 11),
               line(d, lighten(color, 0.3), 3, opacity=0.5), *salt)  # fmt: skip
    return standing(sketch, 54, 76, scale=0.5, hold=(0, -36))


def draw_omelette(color: str, phase: float) -> Drawing:
    """A folded omelette with herbs on a plate."""
    del phase
    sketch = Sketch()
    _plate(sketch, 54)
    sketch.add(
        shape("M-40 -8 Q-42 -32 0 -34 Q42 -32 40 -8 Q0 2 -40 -8Z", darken(color, 0.14)),
        shape("M-40 -10 Q-38 -34 0 -36 Q40 -34 40 -14 Q20 -22 -10 -18 Q-30 -14 -40 -10Z",
              aslant(sketch, color, (-40, -36, 40, -8))),
        line("M-16 -28 l4 2 M2 -30 l4 3 M18 -26 l4 1 M-4 -24 l3 2", "#4f8a3a", 3),
        gleam((-18, -26), 10, 3, angle=-14),
    )  # fmt: skip
    return standing(sketch, 68, 54, below=15, scale=0.6)


def draw_yogurt(color: str, phase: float) -> Drawing:
    """A glass bowl of yoghurt with berries."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-34 -44 Q-30 0 0 0 Q30 0 34 -44Z", "#cfe6f2", opacity=0.8),
        shape("M-31 -38 Q-27 -4 0 -4 Q27 -4 31 -38Z", aslant(sketch, color, (-31, -44, 31, 0))),
        ellipse((0, -42), 32, 8, lighten(color, 0.4)),
        ball(sketch, (-10, -45), 7, "#d8344a"),
        ball(sketch, (4, -47), 6, "#4f5aa8"),
        ball(sketch, (14, -44), 6, "#4f5aa8"),
        leaf((0, -50), 14, -50),
        streak("M-24 -32 Q-22 -14 -12 -8", 3),
    )
    return standing(sketch, 48, 72, below=15, scale=0.42, hold=(0, -20))


def draw_pudding(color: str, phase: float) -> Drawing:
    """A caramel pudding that wobbles on its plate."""
    sketch = Sketch()
    lean = 3 * math.sin(phase * math.tau)
    _plate(sketch, 46)
    body = f"M-34 -8 L{-24 + lean:.1f} -48 Q{lean:.1f} -54 {24 + lean:.1f} -48 L34 -8 Q0 2 -34 -8Z"
    cap = (f"M{-25 + lean:.1f} -46 Q{lean:.1f} -56 {25 + lean:.1f} -46 L28 -32 Q20 -28 16 -36"
           f" Q8 -26 0 -35 Q-10 -26 -16 -36 Q-24 -28 -28 -34Z")  # fmt: skip
    sketch.add(
        shape(body, sideways(sketch, color, -34, 34)),
        shape(cap, "#8a4a1c"),
        gleam((-10 + lean, -46), 9, 2.4, angle=-6),
    )
    return standing(sketch, 60, 72, below=15, scale=0.5)


def draw_brownie(color: str, phase: float) -> Drawing:
    """A square of chocolate cake."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(-34, 0), (-34, -26), (-16, -38), (36, -38), (36, -12), (20, 0)],
                darken(color, 0.25)),
        box(-34, -26, 54, 26, aslant(sketch, color, (-34, -26, 20, 0))),
        polygon([(-34, -26), (-16, -38), (36, -38), (20, -26)], lighten(color, 0.16)),
        line("M-26 -30 l8 -2 M-6 -34 l8 2 M10 -30 l6 -2 M-14 -29 l5 1", darken(color, 0.4), 2),
        ellipse((-20, -12), 3, 2.4, darken(color, 0.4)),
        ellipse((2, -16), 3, 2.4, darken(color, 0.4)),
    )  # fmt: skip
    return standing(sketch, 42, 46, scale=0.4, hold=(0, -18))


def draw_celery(color: str, phase: float) -> Drawing:
    """Stalks of celery with their leaves."""
    del phase
    sketch = Sketch()
    for x, lean in ((-14, -8), (12, 8), (0, 0)):
        sketch.add(
            line(f"M{x * 0.5} -2 L{x + lean} -92", color, 12),
            line(f"M{x * 0.5 - 2} -6 L{x + lean - 2} -88", lighten(color, 0.4), 2),
            *(leaf((x + lean, -90), 22, turn) for turn in (-130, -90, -50)),
        )
    return standing(sketch, 48, 130, below=15, scale=0.5, hold=(0, -30))


def draw_asparagus(color: str, phase: float) -> Drawing:
    """A bundle of asparagus, tied."""
    del phase
    sketch = Sketch()
    for x, top in ((-16, -88), (16, -86), (-8, -96), (9, -98), (0, -92)):
        sketch.add(
            line(f"M{x * 0.8} -2 L{x} {top}", sideways(sketch, color, x - 5, x + 5), 9),
            shape(f"M{x - 5} {top + 12} Q{x - 6} {top - 8} {x} {top - 14} Q{x + 6} {top - 8}"
                  f" {x + 5} {top + 12}Z", darken(color, 0.3)),
            line(f"M{x - 4} {top + 34} l4 -8 l4 8 M{x - 4} {top + 58} l4 -8 l4 8",
                 darken(color, 0.3), 1.8),
        )  # fmt: skip
    sketch.add(line("M-22 -40 Q0 -34 22 -40", "#d8b06a", 6))
    return standing(sketch, 30, 114, scale=0.42, hold=(0, -30))


def draw_peas(color: str, phase: float) -> Drawing:
    """An open pod of peas."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-58 -12 Q-30 -36 0 -36 Q34 -36 58 -20 Q34 -2 0 0 Q-34 0 -58 -12Z",
              darken(color, 0.22)),
        *(ball(sketch, (x, -18), 10, lighten(color, 0.12)) for x in (-30, -10, 10, 30)),
        shape("M-58 -12 Q-34 0 0 0 Q34 -2 58 -20 Q34 -10 0 -9 Q-34 -8 -58 -12Z", color),
        line("M-58 -12 q-8 -4 -10 -12", darken(color, 0.2), 4),
    )  # fmt: skip
    return standing(sketch, 78, 52, below=15, scale=0.32, hold=(0, -18))


def draw_pomegranate(color: str, phase: float) -> Drawing:
    """A pomegranate beside its half, full of seeds."""
    del phase
    sketch = Sketch()
    sketch.add(
        ball(sketch, (-18, -34), 33, color),
        polygon([(-26, -64), (-30, -78), (-20, -70), (-16, -80), (-12, -70), (-4, -77),
                 (-10, -64)], darken(color, 0.15)),
        ellipse((30, -24), 27, 24, darken(color, 0.1)),
        ellipse((31, -24), 24, 21, "#f8e2c4"),
    )  # fmt: skip
    for k in range(16):
        a, r = k * 2.4, 4 + k * 0.95
        sketch.add(ellipse((31 + math.cos(a) * r, -24 + math.sin(a) * r * 0.88), 3.4, 3, "#b81f3c"))
    return standing(sketch, 60, 82, scale=0.34, hold=(0, -34))


def draw_fig(color: str, phase: float) -> Drawing:
    """A fig and a half of one."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-26 -78 Q-20 -60 -4 -44 Q12 -22 -6 -6 Q-26 6 -44 -8 Q-58 -26 -40 -46 Q-30 -60 -30"
              " -78Z", aslant(sketch, color, (-56, -78, 10, 0))),
        line("M-34 -40 Q-42 -24 -34 -8 M-20 -44 Q-14 -24 -20 -4", lighten(color, 0.2), 2),
        shape("M30 -62 Q34 -44 48 -32 Q58 -16 44 -4 Q28 4 12 -4 Q2 -18 14 -34 Q24 -46 26 -62Z",
              darken(color, 0.1)),
        shape("M30 -44 Q34 -36 42 -28 Q48 -16 38 -8 Q28 -2 18 -8 Q12 -18 20 -30Z", "#e88a8a"),
        line("M24 -24 l2 4 M32 -30 l1 5 M36 -18 l-3 3 M26 -12 l3 -3", "#fbe8c0", 2),
    )  # fmt: skip
    return standing(sketch, 60, 82, scale=0.3, hold=(-20, -30))


def draw_artichoke(color: str, phase: float) -> Drawing:
    """An artichoke with its scales."""
    del phase
    sketch = Sketch()
    sketch.add(box(-5, -10, 10, 12, darken(color, 0.2)), ellipse((0, -30), 26, 26, color))
    for row, (y, half) in enumerate(((-54, 12), (-42, 22), (-29, 28), (-17, 22), (-9, 12))):
        count = 3 + row % 2
        for k in range(count):
            x = -half + (k + 0.5) * 2 * half / count
            tone = darken(color, 0.16) if (k + row) % 2 else lighten(color, 0.1)
            scale = f"M{x - 9:.1f} {y + 3} Q{x - 12:.1f} {y - 10} {x:.1f} {y - 19}"
            scale += f" Q{x + 12:.1f} {y - 10} {x + 9:.1f} {y + 3} Q{x:.1f} {y + 13} {x - 9:.1f}"
            scale += f" {y + 3}Z"
            sketch.add(shape(scale, tone))
    return standing(sketch, 42, 80, scale=0.36, hold=(0, -30))


def draw_root(color: str, phase: float) -> Drawing:
    """A round root with leaves: a radish, a turnip, a beet."""
    del phase
    sketch = Sketch()
    sketch.add(
        *(leaf((0, -48), 40, turn, LEAF) for turn in (-128, -62, -92)),
        shape("M-30 -32 Q-30 -54 0 -54 Q30 -54 30 -32 Q28 -10 6 -4 Q2 4 -2 10 Q-2 0 -8 -4"
              " Q-28 -10 -30 -32Z", sideways(sketch, color, -30, 30)),
        shape("M-22 -14 Q0 -6 22 -14 Q14 -6 6 -4 Q2 4 -2 10 Q-2 0 -8 -4Z", "#fdf2f2", opacity=0.8),
        gleam((-12, -40), 7, 4),
    )  # fmt: skip
    return sketch.finish((-40, -96, 40, 12), scale=0.4, anchor=(0, 8), hold=(0, -40))


def draw_pitcher(color: str, phase: float) -> Drawing:
    """A jug with a lip and a handle."""
    del phase
    sketch = Sketch()
    sketch.add(
        ring((27, -44), 16, 21, darken(color, 0.15), 7),
        shape("M-22 -84 L-34 -92 Q-22 -70 -27 -50 Q-34 -26 -22 0 H22 Q34 -26 27 -50 Q20 -68 22 -84"
              "Z", sideways(sketch, color, -32, 32)),
        ellipse((-2, -86), 25, 6, darken(color, 0.3)),
        line("M-28 -40 Q0 -32 28 -40", lighten(color, 0.4), 3),
        streak("M-18 -66 Q-26 -40 -18 -12", 4),
    )  # fmt: skip
    return standing(sketch, 48, 98, scale=0.55, hold=(32, -44))


def draw_grater(color: str, phase: float) -> Drawing:
    """A box grater."""
    del phase
    sketch = Sketch()
    holes = [ellipse((-14 + k % 4 * 9 + k // 4 % 2 * 4, -56 + k // 4 * 8), 2.6, 1.8, "#4a5260")
             for k in range(24)]  # fmt: skip
    sketch.add(
        line("M-12 -70 Q0 -96 12 -70", "#2b2833", 6),
        polygon([(-20, -70), (20, -70), (30, 0), (-30, 0)], sideways(sketch, color, -30, 30)),
        *holes,
        line("M-29 -3 H29", darken(color, 0.3), 4),
    )
    return standing(sketch, 36, 92, scale=0.4, hold=(0, -80))


def draw_rolling_pin(color: str, phase: float) -> Drawing:
    """A rolling pin."""
    del phase
    sketch = Sketch()
    body = sketch.shaded(color, -24, 0)
    sketch.add(
        box(-92, -17, 34, 10, darken(color, 0.2), radius=5),
        box(58, -17, 34, 10, darken(color, 0.2), radius=5),
        box(-60, -24, 120, 24, body, radius=9),
        line("M-50 -18 H50", lighten(color, 0.5), 3, opacity=0.6),
    )
    return standing(sketch, 96, 28, scale=0.45, hold=(-76, -12))


def draw_chopsticks(color: str, phase: float) -> Drawing:
    """A pair of chopsticks on their rest."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-90 -4 L86 -20", darken(color, 0.2), 5),
        line("M-84 -1 L90 -14", color, 5),
        box(36, -12, 22, 12, "#7fa8c0", radius=4),
    )
    return standing(sketch, 96, 28, scale=0.28, hold=(70, -14))


def draw_straw(color: str, phase: float) -> Drawing:
    """A striped drinking straw with its bend."""
    del phase
    sketch = Sketch()
    d = "M-34 -4 L14 -70 L40 -78"
    stripes = "".join(f"M{-34 + k * 6.9:.1f} {-4 - k * 9.4:.1f} l3 -4 " for k in range(8))
    sketch.add(line(d, "#fdfaf2", 9), line(stripes, color, 8))
    return standing(sketch, 54, 98, below=15, scale=0.3, hold=(-10, -36))


def draw_shaker(color: str, phase: float) -> Drawing:
    """A salt shaker or a pepper mill."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-20 0 Q-24 -30 -14 -52 H14 Q24 -30 20 0Z", sideways(sketch, color, -22, 22)),
        shape("M-16 -52 Q-16 -72 0 -72 Q16 -72 16 -52Z", sideways(sketch, STEEL, -16, 16)),
        *(ellipse((x, y), 1.6, 1.2, "#3d4350") for x, y in ((-6, -66), (0, -69), (6, -66),
                                                             (0, -64))),
        streak("M-12 -44 Q-16 -24 -12 -6", 3),
    )  # fmt: skip
    return standing(sketch, 28, 78, scale=0.34, hold=(0, -36))


KINDS: Final[Mapping[str, PropKind]] = {
    "butter": PropKind(draw_butter, 18, "#f8dc6a", "table"),
    "waffle": PropKind(draw_waffle, 20, "#d89a4a", "table"),
    "pretzel": PropKind(draw_pretzel, 35, "#b8702c", "table"),
    "omelette": PropKind(draw_omelette, 22, "#f5cc4a", "table"),
    "yogurt": PropKind(draw_yogurt, 24, "#fdf6f2", "table"),
    "pudding": PropKind(draw_pudding, 28, "#f2c86a", "table", frames=8),
    "brownie": PropKind(draw_brownie, 16, "#5f3422", "table"),
    "celery": PropKind(draw_celery, 54, "#a8d07a", "table"),
    "asparagus": PropKind(draw_asparagus, 46, "#7fae4a", "table"),
    "peas": PropKind(draw_peas, 13, "#6fb84a", "table"),
    "pomegranate": PropKind(draw_pomegranate, 27, "#c8344a", "table"),
    "fig": PropKind(draw_fig, 23, "#6a4080", "table"),
    "artichoke": PropKind(draw_artichoke, 27, "#7f9a5a", "table"),
    "radish": PropKind(draw_root, 36, "#d83a5c", "table"),
    "pitcher": PropKind(draw_pitcher, 50, "#7fa8c8", "table"),
    "grater": PropKind(draw_grater, 34, "#b8c0cc", "table"),
    "rolling pin": PropKind(draw_rolling_pin, 11, "#c9985a", "table"),
    "chopsticks": PropKind(draw_chopsticks, 6, "#8a4a30", "table"),
    "straw": PropKind(draw_straw, 24, "#d8402c", "table"),
    "shaker": PropKind(draw_shaker, 24, "#e8eef2", "table"),
}
"""The kinds of this family by name."""
