"""Cycles, and carriages drawn by animals: open wheels, saddles and seats."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    DARK_WOOD,
    GOLD,
    IRON,
    RUBBER,
    STEEL,
    WOOD,
    aslant,
    beam,
    gleam,
    halo,
    lamp,
    pierced,
    puffs,
    spoked,
    wheel,
)


def draw_bicycle(color: str, phase: float) -> Drawing:
    """A bicycle; its saddle takes a rider."""
    sketch = Sketch()
    for x in (-50, 54):
        sketch.add(spoked((x, -33), 31, phase, count=10))
    angle = phase * math.tau
    dx, dy = math.cos(angle) * 13, math.sin(angle) * 13
    sketch.add(
        line(f"M{-4 + dx:.1f} {-34 + dy:.1f} L-4 -34", "#6d7380", 3.4),
        line(f"M{-9 + dx:.1f} {-34 + dy:.1f} h10", IRON, 4),
        line(
            "M-50 -33 L-4 -34 L-20 -78 Z M-4 -34 L36 -80 L-19 -76 M32 -92 L54 -33",
            darken(color, 0.06),
            5.4,
        ),
        line("M-20 -79 L36 -82", lighten(color, 0.4), 1.8, opacity=0.8),
        line("M-20 -78 L-23 -90", STEEL, 4),
        shape("M-40 -92 Q-22 -102 -4 -92 Q-16 -84 -40 -86Z", DARK_WOOD),
        line("M32 -92 L29 -104 q10 -8 22 0 q6 6 0 10", IRON, 4.4),
        line("M50 -98 q2 6 -4 6", RUBBER, 6),
        ellipse((-4, -34), 9, 9, "#6d7380"),
        ellipse((-4, -34), 4, 4, "#aab0bc"),
        line(f"M{-4 - dx:.1f} {-34 - dy:.1f} L-4 -34", "#8a909c", 3.4),
        line(f"M{-9 - dx:.1f} {-34 - dy:.1f} h10", RUBBER, 4),
    )
    beam(sketch, (52, -84), 70)
    sketch.add(lamp(sketch, (50, -84), 4, 4.6))
    return sketch.finish((-90, -114, 126, 5), seat=(-22, -96), hold=(44, -104))


def draw_motorcycle(color: str, phase: float) -> Drawing:
    """A motorcycle with its engine running."""
    sketch = Sketch()
    sketch.add(puffs((-96, -26), (-50, -14), 7, phase, "#d8d4dc"))
    for x in (-66, 72):
        sketch.add(wheel((x, -34), 34, phase, spokes=7))
    sketch.add(
        line("M72 -34 L44 -104", STEEL, 7),
        line("M-66 -34 L-10 -38 L34 -78", IRON, 8),
        line("M-92 -26 H-4", STEEL, 9),
        line("M-92 -28 H-10", "#ffffff", 2, opacity=0.6),
        box(-22, -66, 44, 38, IRON, radius=8),
        *(line(f"M-18 {-58 + k * 7} h36", "#8a909c", 3) for k in range(4)),
        ellipse((4, -38), 13, 13, "#8a909c"),
        ellipse((4, -38), 7, 7, IRON),
        shape(
            "M-92 -62 Q-84 -80 -60 -78 L-40 -66 L-52 -50 Q-70 -62 -92 -62Z",
            aslant(sketch, color, (-92, -80, -40, -50)),
        ),
        shape("M-78 -80 Q-66 -92 -40 -84 Q-20 -78 -6 -84 L-8 -70 H-58Z", "#3a2a2a"),
        shape(
            "M-10 -74 Q-8 -100 20 -104 Q44 -102 48 -86 L38 -70 Q10 -66 -10 -74Z",
            aslant(sketch, color, (-10, -104, 48, -68)),
        ),
        gleam((12, -92), 14, 5, angle=-14),
        shape(
            "M46 -62 Q72 -86 104 -58 Q72 -70 50 -50Z", aslant(sketch, color, (46, -80, 104, -50))
        ),
        line("M44 -104 L36 -116 q-6 -4 -16 -2", IRON, 5),
        line("M24 -118 h-8", RUBBER, 7),
    )
    beam(sketch, (56, -96), 90)
    sketch.add(lamp(sketch, (54, -96), 8, 9), ellipse((-92, -66), 4, 5, "#e8483a"))
    return sketch.finish((-160, -126, 150, 5), seat=(-34, -90), hold=(24, -116))


def draw_scooter(color: str, phase: float) -> Drawing:
    """A motor scooter with a broad apron."""
    sketch = Sketch()
    for x in (-48, 58):
        sketch.add(wheel((x, -21), 21, phase, hub=CREAM))
    sketch.add(
        line("M56 -22 L36 -104", STEEL, 6),
        shape(
            (
                "M-78 -40 Q-78 -72 -44 -70 H-14 Q-4 -62 4 -26 H-30 Q-34 -46 -52 -44 Q-70 -40 "
                "-78 -28Z"
            ),
            aslant(sketch, color, (-78, -72, 4, -26)),
        ),
        box(-10, -28, 50, 9, darken(color, 0.2), radius=4),
        shape(
            ("M26 -24 Q34 -40 34 -98 Q42 -106 48 -96 L66 -46 Q76 -44 82 -30 Q60 -40 44 -22Z"),
            aslant(sketch, color, (26, -100, 82, -24)),
        ),
        shape("M-74 -72 Q-62 -84 -36 -80 Q-14 -80 -8 -70 Q-40 -66 -74 -70Z", "#5a3a30"),
        line("M38 -100 L30 -114 q-6 -4 -14 -2", IRON, 5),
        line("M20 -116 h-8", RUBBER, 6),
        gleam((-52, -62), 12, 4, angle=-8),
        ellipse((20, -124), 8, 7, STEEL),
        ellipse((19, -125), 5, 4.4, "#cfeaf6"),
    )
    beam(sketch, (48, -100), 80)
    sketch.add(lamp(sketch, (46, -98), 7, 8), ellipse((-77, -50), 4, 6, "#e8483a"))
    return sketch.finish((-86, -136, 140, 5), seat=(-40, -84), hold=(18, -114))


def draw_skateboard(color: str, phase: float) -> Drawing:
    """A skateboard; who rides stands on it."""
    sketch = Sketch()
    sketch.add(
        line("M-64 -26 Q-54 -16 -42 -16 H42 Q54 -16 64 -26", darken(color, 0.2), 8),
        line("M-64 -28 Q-54 -19 -42 -19 H42 Q54 -19 64 -28", color, 5),
        line("M-56 -23 Q-48 -21 -40 -21 H20", lighten(color, 0.5), 1.6),
    )
    for x in (-36, 36):
        sketch.add(
            line(f"M{x} -14 v5", STEEL, 6),
            wheel((x, -7), 7, phase, hub=CREAM, tyre="#f2c23a", spokes=3),
        )
    return sketch.finish((-74, -38, 74, 4), seat=(0, -21), hold=(0, -18))


def draw_kick_scooter(color: str, phase: float) -> Drawing:
    """A kick scooter."""
    sketch = Sketch()
    sketch.add(
        line("M42 -14 L30 -104", STEEL, 5),
        line("M18 -104 H40", RUBBER, 6),
        line("M-44 -12 H30 L40 -34", color, 7),
        line("M-40 -14 H28", lighten(color, 0.4), 1.8),
    )
    for x in (-48, 44):
        sketch.add(wheel((x, -10), 10, phase, hub=CREAM))
    return sketch.finish((-62, -112, 62, 4), seat=(-12, -16), hold=(30, -104))


def draw_unicycle(color: str, phase: float) -> Drawing:
    """A unicycle."""
    sketch = Sketch()
    dx, dy = math.cos(phase * math.tau) * 14, math.sin(phase * math.tau) * 14
    sketch.add(
        spoked((0, -38), 36, phase, rim=RUBBER, count=10),
        line(f"M{-dx:.1f} {-38 - dy:.1f} L{dx:.1f} {-38 + dy:.1f}", IRON, 4),
        line(f"M{dx - 6:.1f} {-38 + dy:.1f} h12 M{-dx - 6:.1f} {-38 - dy:.1f} h12", RUBBER, 4),
        line("M0 -38 V-100", color, 6),
        line("M-20 -104 Q0 -96 20 -106", "#3a2a2a", 9),
    )
    return sketch.finish((-44, -116, 44, 5), seat=(0, -106))


def draw_pram(color: str, phase: float) -> Drawing:
    """A pram with its hood up."""
    sketch = Sketch()
    for x in (-34, 36):
        sketch.add(spoked((x, -18), 17, phase, rim=IRON, count=6, width=3))
    sketch.add(
        line("M-34 -18 L10 -52 M36 -18 L-8 -52", STEEL, 4),
        line("M-56 -58 L-82 -88 h-8", STEEL, 5),
        shape(
            "M-60 -60 H62 Q58 -26 24 -26 H-22 Q-56 -26 -60 -60Z",
            aslant(sketch, color, (-60, -60, 60, -26)),
        ),
        shape("M4 -60 Q0 -108 30 -114 Q62 -104 62 -60Z", darken(color, 0.14)),
        line("M18 -60 Q14 -98 32 -112 M40 -60 Q42 -96 34 -112", lighten(color, 0.3), 2),
        shape("M-54 -60 Q-30 -76 4 -62 V-58 H-56Z", CREAM),
    )
    return sketch.finish((-98, -122, 70, 5), cabin=(-30, -112, 10, -46))


def draw_carriage(color: str, phase: float) -> Drawing:
    """A carriage of a fairy tale, with gold and lanterns."""
    sketch = Sketch()
    window = "M-34 -84 V-122 Q-30 -134 0 -134 Q30 -134 34 -122 V-84Z"
    body = "M-70 -62 Q-92 -118 -60 -146 Q0 -172 60 -146 Q92 -118 70 -62 Q0 -34 -70 -62Z"
    sketch.add(
        line("M-92 -52 Q-80 -34 -48 -44 M92 -52 Q80 -34 48 -44 M84 -52 L150 -58", GOLD, 5),
        box(78, -96, 34, 9, DARK_WOOD, radius=4),
        line("M84 -88 L76 -54 M108 -88 L104 -58", GOLD, 4),
    )
    sketch.add(
        pierced(body, (window,), aslant(sketch, color, (-80, -160, 80, -40))),
        shape(window, "#cfe8f4", opacity=0.5),
        line(window, GOLD, 4),
        line(body, GOLD, 3.4),
    )
    sketch.add(
        shape(
            (
                "M-32 -86 V-128 Q-18 -126 -12 -132 Q-14 -104 -32 -86Z M32 -86 V-128 Q18 -126 "
                "12 -132 Q14 -104 32 -86Z"
            ),
            "#c8485a",
        ),
        line("M-44 -64 Q0 -46 44 -64", GOLD, 3),
        line("M-48 -152 Q-56 -170 -40 -168 M48 -152 Q56 -170 40 -168 M0 -162 V-176", GOLD, 4),
        ellipse((0, -180), 7, 7, GOLD),
    )
    sketch.add(ellipse((-84, -104), 6, 9, "#fff0b8"))
    sketch.shine(
        halo(sketch, (-84, -104), 34),
        ellipse((-84, -104), 6, 9, "#fff0b8"),
        shape(window, "#ffe7a0", opacity=0.5),
    )
    for x, r in ((-72, 34), (82, 27)):
        sketch.add(
            spoked(
                (x, -r), r - 2, phase, rim=GOLD, spoke=darken(GOLD, 0.3), count=10, width=5, bar=3
            )
        )
    return sketch.finish((-126, -194, 160, 5), cabin=(-30, -132, 30, -66))


def draw_wagon(color: str, phase: float) -> Drawing:
    """A covered waggon."""
    sketch = Sketch()
    cover = "M-88 -60 Q-104 -128 -70 -140 Q0 -156 72 -140 Q106 -128 90 -60Z"
    sketch.add(
        line("M90 -50 L146 -42", DARK_WOOD, 6),
        shape(cover, aslant(sketch, color, (-90, -150, 90, -60))),
        line(
            "M-44 -62 Q-52 -126 -40 -146 M0 -62 V-150 M44 -62 Q52 -126 40 -146",
            darken(color, 0.2),
            3,
            opacity=0.6,
        ),
        box(-98, -66, 198, 30, sketch.shaded(WOOD, -66, -36), radius=4),
        line("M-94 -51 H96", darken(WOOD, 0.3), 2),
        ellipse((74, -98), 10, 24, darken(color, 0.5)),
    )
    for x, r in ((-62, 34), (62, 30)):
        sketch.add(
            spoked((x, -r), r - 2, phase, rim=DARK_WOOD, spoke=WOOD, count=10, width=5, bar=3.4)
        )
    return sketch.finish((-110, -158, 154, 5), seat=(86, -66))


def draw_cart(color: str, phase: float) -> Drawing:
    """A hand cart of wood with hay."""
    sketch = Sketch()
    sketch.add(
        shape("M-70 -58 Q-60 -96 -20 -92 Q10 -108 40 -90 Q66 -86 70 -58Z", "#e8c45a"),
        line(
            ("M-50 -64 l14 -20 M-24 -62 l10 -26 M8 -62 l-4 -28 M34 -62 l-12 -22 M50 -64 l8 -14"),
            "#c89a3a",
            3,
        ),
        line("M70 -44 L126 -58", DARK_WOOD, 6),
        polygon([(-84, -62), (86, -62), (70, -30), (-68, -30)], sketch.shaded(color, -62, -30)),
        line("M-78 -50 H80 M-72 -40 H74", darken(color, 0.3), 2),
        spoked((-4, -30), 28, phase, rim=DARK_WOOD, spoke=color, count=8, width=5, bar=3.4),
        line("M60 -30 V0", DARK_WOOD, 6),
    )
    return sketch.finish((-92, -110, 134, 5), seat=(-10, -84))


def draw_sleigh(color: str, phase: float) -> Drawing:
    """A sleigh with curled runners and a sack of gifts."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-70 -78 Q-86 -128 -46 -134 Q-16 -130 -18 -78Z", "#b5783f"),
        line("M-64 -124 q16 8 36 -4", DARK_WOOD, 4),
        box(-60, -150, 22, 20, "#4f8fd0", radius=2),
        line("M-49 -150 v20 M-60 -140 h22", "#f2c23a", 4),
        box(-34, -144, 18, 18, "#5fa550", radius=2),
    )
    hull = (
        "M-96 -92 Q-108 -40 -60 -30 H48 Q92 -34 98 -96 Q108 -116 88 -116 Q92 -76 50 "
        "-64 Q6 -60 -8 -70 Q-40 -96 -96 -92Z"
    )
    sketch.add(
        shape(hull, aslant(sketch, color, (-96, -116, 96, -30))),
        line("M-92 -88 Q-40 -90 -12 -66 Q6 -54 52 -58 Q88 -66 94 -106", GOLD, 4),
        line("M-80 -46 Q-20 -38 50 -44", GOLD, 3),
        line("M-60 -30 V-8 M-10 -30 V-8 M40 -30 V-8", GOLD, 5),
        line("M-104 -12 Q-90 -4 -70 -6 H70 Q118 -8 118 -42 Q114 -60 98 -52", GOLD, 6),
        gleam((-64, -76), 16, 5, angle=12),
    )
    return sketch.finish((-114, -156, 128, 4), seat=(24, -64))


KINDS: Final[Mapping[str, PropKind]] = {
    "bicycle": PropKind(draw_bicycle, 108, "#2f9a94", "ground", frames=10),
    "motorcycle": PropKind(draw_motorcycle, 120, "#c8322e", "ground", frames=10),
    "scooter": PropKind(draw_scooter, 131, "#5fc0b0", "ground", frames=10),
    "skateboard": PropKind(draw_skateboard, 32, "#e8503c", "ground", frames=8),
    "kick scooter": PropKind(draw_kick_scooter, 107, "#e85a8a", "ground", frames=10),
    "unicycle": PropKind(draw_unicycle, 112, "#d8433c", "ground", frames=10),
    "pram": PropKind(draw_pram, 115, "#5f8fc8", "ground", frames=8),
    "carriage": PropKind(draw_carriage, 188, "#f2e6f4", "ground", frames=10, is_tall=True),
    "wagon": PropKind(draw_wagon, 148, "#f3ead6", "ground", frames=10),
    "cart": PropKind(draw_cart, 100, "#a8703f", "ground", frames=8),
    "sleigh": PropKind(draw_sleigh, 150, "#c8303a", "ground"),
}
"""The kinds of this family by name."""
