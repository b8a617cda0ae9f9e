"""Signs and boards. `Drawing.text` is the area free for words."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    DARK_WOOD,
    GOLD,
    IRON,
    STEEL,
    WOOD,
    aslant,
    sideways,
    standing,
    tapered,
    wave,
)


def draw_sign(color: str, phase: float) -> Drawing:
    """A board on a post; free for words."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-6, -70, 12, 70, sideways(sketch, DARK_WOOD, -6, 6), radius=2),
        box(-74, -142, 148, 76, aslant(sketch, color, (-74, -142, 74, -66)), radius=7),
        box(-68, -136, 136, 64, lighten(color, 0.16), radius=5),
        line("M-60 -118 h40 M10 -92 h44 M-50 -84 h24", darken(color, 0.1), 2, opacity=0.5),
        *(ellipse((x, y), 3, 3, IRON) for x in (-62, 62) for y in (-130, -78)),
        line("M-70 -140 H70", lighten(color, 0.5), 2),
    )
    sketch.add(shape("M-26 0 Q-20 -10 -10 -6 Q0 -14 10 -6 Q20 -10 26 0Z", "#6fa850"))
    return standing(sketch, 80, 148, hold=(0, -36), text=(-56, -130, 56, -78))


def draw_neon_sign(color: str, phase: float) -> Drawing:
    """A dark board framed by glowing tubes that hum; free for words."""
    sketch = Sketch()
    power = 0.5 + 0.12 * wave(phase)
    frame = "M-84 -104 Q-84 -118 -70 -118 H70 Q84 -118 84 -104 V-38 Q84 -24 70 -24 H-70"
    frame += " Q-84 -24 -84 -38Z"
    arrow = "M-60 -14 H60 M44 -22 L60 -14 L44 -6"
    sketch.add(
        line("M-50 -124 V-152 M50 -124 V-152", IRON, 3),
        box(-94, -128, 188, 130, "#1c1a2c", radius=10),
        line(frame, color, 11, opacity=0.3 * power + 0.1),
        line(frame, lighten(color, 0.25), 5),
        line(frame, "#ffffff", 1.8, opacity=0.8),
        line(arrow, "#4fe0f0", 4),
    )
    sketch.shine(
        line(frame, color, 22, opacity=0.5 * power),
        line(frame, lighten(color, 0.35), 5),
        line(arrow, "#4fe0f0", 9, opacity=0.5),
        line(arrow, "#b8f6ff", 4),
    )
    return standing(sketch, 110, 168, below=14, text=(-72, -108, 72, -34))


def draw_barrier(color: str, phase: float) -> Drawing:
    """A barrier across a road: two striped boards on feet, a lamp at each end."""
    del phase
    sketch = Sketch()
    sketch.add(*(tapered(x, -92, 0, 7, 11, STEEL) for x in (-74, 74)))
    for top in (-84, -46):
        board = sketch.clip(f"M-96 {top} H96 V{top + 26} H-96Z")
        stripes = [
            polygon([(x, top + 26), (x + 22, top + 26), (x + 38, top), (x + 16, top)], color)
            for x in range(-132, 110, 44)
        ]
        sketch.add(
            box(-96, top, 192, 26, "#fbf8f2", radius=3),
            group(stripes, clip=board),
            line(f"M-94 {top + 2} H94", "#ffffff", 2, opacity=0.6),
        )
    sketch.add(*(ellipse((x, -98), 8, 8, GOLD) for x in (-74, 74)))
    sketch.add(*(box(x - 22, -6, 44, 6, IRON, radius=3) for x in (-74, 74)))
    return standing(sketch, 102, 108)


def draw_stop_sign(color: str, phase: float) -> Drawing:
    """A stop sign: eight corners and four letters."""
    del phase
    sketch = Sketch()
    corners = [(math.sin(turn) * 44, -146 - math.cos(turn) * 44) for turn in _EIGHTHS]
    inner = [(x * 0.9, -146 + (y + 146) * 0.9) for x, y in corners]
    sketch.add(
        box(-4, -112, 8, 112, sideways(sketch, STEEL, -4, 4), radius=2),
        polygon(corners, "#fbf8f2"),
        polygon(inner, color),
        line(
            "M-21 -154 q-9 -4 -9 2 q0 5 5 6 q5 2 4 7 q-2 5 -9 1"
            " M-16 -155 h13 M-9.500 -155 V-137"
            " M6 -146 m-6 0 a6 9 0 1 0 12 0 a6 9 0 1 0 -12 0"
            " M19 -137 V-155 h5 q6 1 6 5 q0 5 -6 5 h-5",
            "#fbf8f2",
            4,
        ),
    )
    return standing(sketch, 52, 196)


_EIGHTHS: Final = tuple(math.pi / 8 + k * math.pi / 4 for k in range(8))
"""Angles of the corners of a stop sign."""


def draw_arrow_sign(color: str, phase: float) -> Drawing:
    """A finger post that points to the right."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-5, -170, 10, 170, sideways(sketch, DARK_WOOD, -5, 5), radius=3),
        polygon(
            [(-46, -160), (58, -160), (84, -136), (58, -112), (-46, -112)],
            aslant(sketch, color, (-46, -160, 84, -112)),
        ),
        line("M-42 -157 H57", lighten(color, 0.5), 2),
        polygon(
            [(40, -98), (-54, -98), (-76, -80), (-54, -62), (40, -62)],
            aslant(sketch, darken(color, 0.1), (-76, -98, 40, -62)),
        ),
    )
    return standing(sketch, 90, 176, text=(-38, -154, 56, -118))


def draw_banner(color: str, phase: float) -> Drawing:
    """A banner between two poles, free for words."""
    sketch = Sketch()
    a, b = 5 * wave(phase), 5 * wave(phase, 0.4)
    cloth = (
        f"M-112 -168 Q-56 {-160 + a:.1f} 0 -164 Q56 {-168 + b:.1f} 112 "
        f"-164 V-104 Q56 {-108 + b:.1f} 0 -104 Q-56 {-100 + a:.1f} -112 "
        "-108Z"
    )
    sketch.add(
        box(-120, -180, 9, 180, sideways(sketch, WOOD, -120, -111), radius=4),
        box(111, -180, 9, 180, sideways(sketch, WOOD, 111, 120), radius=4),
        ellipse((-115, -184), 7, 7, GOLD),
        ellipse((115, -184), 7, 7, GOLD),
        shape(cloth, sketch.shaded(color, -168, -104)),
        line(
            f"M-108 -160 Q-56 {-152 + a:.1f} 0 -156 Q56 {-160 + b:.1f} 108 -156",
            CREAM,
            3,
            opacity=0.8,
        ),
        line(
            f"M-108 -114 Q-56 {-107 + a:.1f} 0 -111 Q56 {-115 + b:.1f} 108 -112",
            CREAM,
            3,
            opacity=0.8,
        ),
    )
    return standing(sketch, 126, 196, text=(-98, -150, 98, -118))


def draw_billboard(color: str, phase: float) -> Drawing:
    """A great board on legs with lamps above."""
    del phase
    sketch = Sketch()
    sketch.add(
        *(tapered(x, -70, 0, 10, 12, IRON) for x in (-70, 70)),
        line("M-70 -60 L70 -14 M70 -60 L-70 -14", IRON, 3),
        box(-128, -190, 256, 124, aslant(sketch, color, (-128, -190, 128, -66)), radius=5),
        box(-118, -180, 236, 104, "#fffaf0"),
        *(
            line(f"M{x} -190 v-14 h14", IRON, 4)
            + polygon([(x + 8, -208), (x + 26, -208), (x + 30, -198), (x + 4, -198)], STEEL)
            for x in (-90, -10, 66)
        ),
    )
    sketch.shine(box(-118, -180, 236, 104, "#fff6dc"))
    return standing(sketch, 134, 216, text=(-108, -172, 108, -84))


def draw_blackboard(color: str, phase: float) -> Drawing:
    """A blackboard on its stand, free for words."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-58 -40 L-70 0 M58 -40 L70 0", DARK_WOOD, 7),
        box(-92, -158, 184, 122, aslant(sketch, WOOD, (-92, -158, 92, -36)), radius=5),
        box(-84, -150, 168, 106, aslant(sketch, color, (-84, -150, 84, -44))),
        line("M-70 -60 q20 -8 40 0 M30 -56 h34", "#ffffff", 3, opacity=0.16),
        box(-60, -42, 90, 7, DARK_WOOD, radius=2),
        box(-46, -46, 16, 5, "#ffffff", radius=2),
        box(-22, -46, 12, 5, "#f2d06a", radius=2),
    )
    return standing(sketch, 98, 164, text=(-76, -144, 76, -68))


KINDS: Final[Mapping[str, PropKind]] = {
    "stop sign": PropKind(draw_stop_sign, 188, "#d0302c", "ground", is_lettered=True),
    "barrier": PropKind(draw_barrier, 108, "#d8342c", "ground"),
    "sign": PropKind(draw_sign, 142, "#d8a868", "ground"),
    "neon sign": PropKind(draw_neon_sign, 150, "#f0409a", "air", frames=8, is_lettered=True),
    "signpost": PropKind(draw_arrow_sign, 170, "#d8a868", "ground"),
    "banner": PropKind(draw_banner, 190, "#c8404a", "ground", frames=8, is_tall=True),
    "billboard": PropKind(draw_billboard, 208, "#4f7fb8", "ground", is_tall=True),
    "blackboard": PropKind(draw_blackboard, 158, "#2f5a48", "ground"),
}
"""The kinds of this family by name."""
