"""Lamps, candles and hearths; they shine in the dark."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    DARK_WOOD,
    GOLD,
    IRON,
    WOOD,
    aslant,
    ball,
    flame,
    halo,
    rounded,
    sideways,
    standing,
    wave,
)


def draw_lamp(color: str, phase: float) -> Drawing:
    """A standing lamp with a shade of cloth."""
    del phase
    sketch = Sketch()
    shade = "M-24 -172 H24 L42 -118 Q0 -110 -42 -118Z"
    sketch.add(
        ellipse((0, -4), 28, 6, IRON),
        box(-2.6, -118, 5.2, 114, sideways(sketch, "#8a6a4a", -3, 3)),
        shape(shade, sideways(sketch, color, -42, 42)),
        line("M-41 -119 Q0 -111 41 -119", darken(color, 0.2), 3),
        line("M20 -114 V-92", GOLD, 1.8),
        ellipse((20, -90), 3, 3, GOLD),
    )
    sketch.shine(
        halo(sketch, (0, -140), 92, "#ffd98a", 0.7),
        shape(shade, lighten(color, 0.55), opacity=0.85),
    )
    return standing(sketch, 94, 234, below=10)


def draw_storm_lantern(color: str, phase: float) -> Drawing:
    """A lantern of iron and glass with a flame inside and a ring to carry it by."""
    sketch = Sketch()
    sketch.add(
        line("M-26 -34 Q-40 -112 0 -116 Q40 -112 26 -34", darken(color, 0.2), 3.4),
        box(-26, -12, 52, 12, sideways(sketch, color, -26, 26), radius=3),
        box(-20, -24, 40, 13, sideways(sketch, lighten(color, 0.1), -20, 20), radius=4),
        shape("M-18 -24 Q-30 -50 -14 -74 H14 Q30 -50 18 -24Z", "#f4e6c0", opacity=0.5),
        flame((0, -28), 30, phase),
        line("M-22 -40 H22 M-18 -62 H18", darken(color, 0.3), 2.4),
        shape("M-18 -74 H18 L12 -90 H-12Z", sideways(sketch, color, -18, 18)),
        box(-7, -98, 14, 9, darken(color, 0.2), radius=2),
    )
    sketch.shine(
        halo(sketch, (0, -46), 96, "#ffc46a", 0.8),
        shape("M-18 -24 Q-30 -50 -14 -74 H14 Q30 -50 18 -24Z", "#ffe2a0", opacity=0.7),
        flame((0, -28), 30, phase),
    )
    return standing(sketch, 98, 148, below=50, scale=0.6, hold=(0, -114))


def draw_table_lamp(color: str, phase: float) -> Drawing:
    """A table lamp on a round foot."""
    del phase
    sketch = Sketch()
    shade = "M-16 -66 H16 L28 -34 H-28Z"
    sketch.add(
        ellipse((0, -3), 17, 4, IRON),
        shape(
            "M-8 -4 Q-18 -16 -5 -24 L-3 -34 H3 L5 -24 Q18 -16 8 -4Z",
            rounded(sketch, "#5f9fb8", (0, -16), 18),
        ),
        shape(shade, sideways(sketch, color, -28, 28)),
    )
    sketch.shine(halo(sketch, (0, -48), 62), shape(shade, lighten(color, 0.5), opacity=0.9))
    return standing(sketch, 64, 112, below=16)


def draw_candle(color: str, phase: float) -> Drawing:
    """A candle in its holder."""
    sketch = Sketch()
    sketch.add(
        ellipse((0, -4), 22, 5, GOLD),
        line("M18 -8 q14 -4 12 6 q-4 8 -12 3", GOLD, 3.4),
        box(-11, -12, 22, 9, sideways(sketch, GOLD, -11, 11), radius=3),
        box(-8, -48, 16, 38, sideways(sketch, color, -8, 8), radius=3),
        shape("M-8 -48 Q-4 -40 -3 -32 Q0 -28 1 -36 Q4 -44 8 -46 L8 -50 H-8Z", lighten(color, 0.4)),
        line("M0 -48 V-54", IRON, 2),
    )
    fire = flame((0, -51), 22, phase)
    sketch.add(fire)
    sketch.shine(halo(sketch, (0, -60), 58, "#ffc46a", 0.75), fire)
    return standing(sketch, 62, 122, below=8, hold=(22, -8))


def draw_chandelier(color: str, phase: float) -> Drawing:
    """A chandelier of five candles that sways a little."""
    body = Sketch()
    body.add(
        line(
            (
                "M0 -120 V-40 M0 -30 Q-30 -4 -62 -30 M0 -30 Q30 -4 62 -30 M0 -30 Q-16 -10 "
                "-32 -34 M0 -30 Q16 -10 32 -34"
            ),
            color,
            5,
        ),
        ball(body, (0, -44), 11, color),
        ball(body, (0, -18), 8, color),
    )
    for x, y in ((-62, -32), (-32, -36), (0, -56), (32, -36), (62, -32)):
        fire = flame((x, y - 20), 14, (phase + x / 50) % 1)
        body.add(
            box(x - 7, y - 3, 14, 5, color, radius=2),
            box(x - 3, y - 20, 6, 18, CREAM),
            fire,
            ellipse((x, y + 10), 3, 5, "#cfeaf6", opacity=0.9),
        )
        body.shine(halo(body, (x, y - 26), 34), fire)
    sketch = Sketch()
    sketch.absorb(body, turn=2.5 * wave(phase), about=(0, -120))
    return sketch.finish((-102, -126, 102, 16))


def draw_fireplace(color: str, phase: float) -> Drawing:
    """A fireplace of stone with a burning fire and stockings."""
    sketch = Sketch()
    bricks = "".join(
        f"M-80 {-14 - k * 18} H80 "
        + "".join(f"M{-74 + j * 28 + (k % 2) * 14} {-14 - k * 18} v18 " for j in range(6))
        for k in range(6)
    )
    sketch.add(
        box(-78, -112, 156, 112, aslant(sketch, color, (-78, -112, 78, 0)), radius=3),
        line(bricks, darken(color, 0.24), 2, opacity=0.5),
        shape("M-48 0 V-52 Q-46 -84 0 -84 Q46 -84 48 -52 V0Z", "#2a1f26"),
        box(-88, -124, 176, 14, sketch.shaded(WOOD, -124, -110), radius=4),
        box(-84, -8, 168, 8, darken(color, 0.3), radius=2),
    )
    fire = [
        flame((x, -8), size, (phase + x / 50) % 1) for x, size in ((-18, 40), (18, 36), (0, 56))
    ]
    sketch.add(*fire, line("M-32 -6 L30 -12 M32 -6 L-28 -12", DARK_WOOD, 9))
    sketch.shine(halo(sketch, (0, -34), 100, "#ff9a3c", 0.6), *fire)
    for x, tone in ((-64, "#c8303a"), (62, "#4f9a4a")):
        sketch.add(
            shape(f"M{x - 8} -108 h16 v28 q12 2 12 10 q0 8 -10 8 h-10 q-8 0 -8 -10Z", tone),
            box(x - 10, -112, 20, 9, CREAM, radius=3),
        )
    sketch.add(
        box(-14, -144, 20, 20, "#5f9fd0", radius=2),
        box(24, -148, 5, 24, CREAM),
        box(40, -142, 5, 18, CREAM),
    )
    return standing(sketch, 104, 154, below=66)


KINDS: Final[Mapping[str, PropKind]] = {
    "lamp": PropKind(draw_lamp, 175, "#f2d9a0", "ground"),
    "table lamp": PropKind(draw_table_lamp, 66, "#f0c0a0", "table"),
    "storm lantern": PropKind(draw_storm_lantern, 70, "#5a6a72", "table", frames=8),
    "candle": PropKind(draw_candle, 72, "#f6ead0", "table", frames=8),
    "chandelier": PropKind(draw_chandelier, 118, "#e0b03a", "air", frames=8),
    "fireplace": PropKind(draw_fireplace, 148, "#b88a7c", "ground", frames=10, is_tall=True),
}
"""The kinds of this family by name."""
