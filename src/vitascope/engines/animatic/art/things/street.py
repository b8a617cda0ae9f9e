"""Streets, parks and farms."""

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
    ball,
    flame,
    gleam,
    halo,
    sideways,
    standing,
    wave,
)


def draw_fence(color: str, phase: float) -> Drawing:
    """A picket fence."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-112, -54, 224, 8, darken(color, 0.14), radius=2),
        box(-112, -24, 224, 8, darken(color, 0.14), radius=2),
    )
    for k in range(9):
        x = -104 + k * 26
        sketch.add(
            polygon(
                [(x - 8, 0), (x - 8, -66), (x, -76), (x + 8, -66), (x + 8, 0)],
                sideways(sketch, color, x - 8, x + 8),
            )
        )
    return standing(sketch, 120, 84)


def draw_gate(color: str, phase: float) -> Drawing:
    """An iron gate between two posts of stone."""
    del phase
    sketch = Sketch()
    bars = "".join(f"M{x} -4 V{-104 + abs(x) * 0.5:.0f} " for x in range(-56, 60, 14))
    sketch.add(
        line(bars, color, 4),
        line("M-62 -18 H62 M-62 -60 H62", color, 5),
        line("M-62 -72 Q0 -134 62 -72", color, 5),
        *(ellipse((x, -108 + abs(x) * 0.5), 3, 5, GOLD) for x in range(-42, 46, 14)),
        ellipse((0, -56), 6, 6, GOLD),
    )
    for x in (-78, 78):
        sketch.add(
            box(x - 16, -112, 32, 112, sideways(sketch, "#b8aca4", x - 16, x + 16)),
            box(x - 20, -120, 40, 10, "#cfc4bc", radius=2),
            ball(sketch, (x, -132), 13, "#b8aca4"),
            line(f"M{x - 12} -80 h16 M{x - 2} -46 h14 M{x - 12} -18 h12", "#8f857e", 2.4),
        )
    return standing(sketch, 104, 152)


def draw_well(color: str, phase: float) -> Drawing:
    """A well with its roof and a bucket that swings."""
    sketch = Sketch()
    stones = "".join(
        f"M-58 {-14 - k * 16} H58 "
        + "".join(f"M{-46 + j * 26 + (k % 2) * 13} {-14 - k * 16} v16 " for j in range(4))
        for k in range(4)
    )
    sketch.add(
        box(-48, -150, 8, 94, sideways(sketch, DARK_WOOD, -48, -40)),
        box(40, -150, 8, 94, sideways(sketch, DARK_WOOD, 40, 48)),
        line("M-44 -116 H58 l8 -8", WOOD, 6),
        group(
            [
                line("M0 0 V26", "#d8c8a0", 2),
                polygon([(-12, 26), (12, 26), (9, 46), (-9, 46)], "#9b6a40"),
                line("M-11 32 H11", IRON, 3),
            ],
            move=(0, -114),
            turn=5 * wave(phase),
        ),
        ellipse((0, -58), 60, 11, darken(color, 0.4)),
        shape("M-60 -58 V-6 Q0 12 60 -6 V-58 Q0 -40 -60 -58Z", sideways(sketch, color, -60, 60)),
        line(stones, darken(color, 0.24), 2.4, opacity=0.6),
        polygon(
            [(-74, -142), (-48, -192), (48, -192), (74, -142)],
            aslant(sketch, "#b5523c", (-74, -192, 74, -142)),
        ),
        line("M-66 -158 H66 M-58 -174 H58", "#8a3f30", 2),
    )
    return standing(sketch, 82, 200, below=8)


def draw_fountain(color: str, phase: float) -> Drawing:
    """A fountain of two basins whose water plays."""
    sketch = Sketch()
    jets = ""
    for side in (-1, 1):
        for k in range(3):
            reach = side * (16 + k * 13)
            jets += (
                f"M0 -138 Q{reach * 0.5:.1f} {-188 + k * 12 + 3 * wave(phase, k / 3):.1f} "
                f"{reach} {-100 + 2 * wave(phase, k / 5):.1f} "
            )
            jets += f"M{side * 46} -88 Q{side * (66 + k * 5)} -98 {side * (76 + k * 7)} -34 "
    drops = [
        ellipse(
            (math.sin(k * 2.1) * 34, -120 - math.sin(((phase + k / 8) % 1) * math.pi) * 60 + 20),
            2.4,
            3,
            "#ffffff",
            opacity=0.8,
        )
        for k in range(8)
    ]
    sketch.add(
        ellipse((0, -36), 108, 15, darken(color, 0.2)),
        ellipse((0, -36), 98, 11, "#8fd0ee"),
        box(-11, -92, 22, 58, sideways(sketch, color, -11, 11)),
        ellipse((0, -94), 56, 9, darken(color, 0.2)),
        ellipse((0, -94), 50, 6, "#8fd0ee"),
        shape(
            "M-56 -94 Q-40 -70 0 -70 Q40 -70 56 -94 Q0 -78 -56 -94Z",
            sideways(sketch, color, -56, 56),
        ),
        box(-6, -132, 12, 38, sideways(sketch, color, -6, 6)),
        ball(sketch, (0, -136), 9, color),
    )
    sketch.add(
        line(jets, "#bfe6f8", 4, opacity=0.8),
        line(jets, "#ffffff", 1.4, opacity=0.9),
        *drops,
        shape(
            "M-110 -36 V-8 Q0 14 110 -8 V-36 Q0 -14 -110 -36Z", sideways(sketch, color, -110, 110)
        ),
        line("M-108 -30 Q0 -8 108 -30", lighten(color, 0.5), 3),
    )
    return standing(sketch, 118, 186, below=8)


def draw_statue(color: str, phase: float) -> Drawing:
    """A statue of a hero with arm raised, on its base."""
    del phase
    sketch = Sketch()
    stone = sideways(sketch, color, -30, 34)
    sketch.add(
        box(-44, -14, 88, 14, darken(color, 0.1), radius=2),
        box(-36, -62, 72, 50, sideways(sketch, darken(color, 0.04), -36, 36)),
        box(-42, -70, 84, 10, lighten(color, 0.1), radius=2),
        box(-20, -48, 40, 20, GOLD, radius=2),
        line("M-9 -72 L-6 -118 M10 -72 L6 -118", darken(color, 0.06), 13),
        shape("M-20 -112 Q-22 -162 0 -164 Q22 -162 18 -112Z", stone),
        line("M14 -154 L40 -194 M-15 -152 L-28 -120", color, 9),
        shape("M-18 -156 Q-44 -130 -36 -84 L-16 -104Z", darken(color, 0.16)),
        ball(sketch, (0, -180), 15, color),
        polygon([(40, -198), (46, -236), (36, -198)], darken(color, 0.1)),
    )
    return standing(sketch, 56, 244)


def draw_traffic_light(color: str, phase: float) -> Drawing:
    """A traffic light that changes."""
    sketch = Sketch()
    step = int(phase * 4 + 0.5) % 4
    sketch.add(
        box(-5, -150, 10, 150, sideways(sketch, IRON, -5, 5)),
        box(-14, -8, 28, 8, IRON, radius=2),
        box(-22, -242, 44, 100, aslant(sketch, color, (-22, -242, 22, -142)), radius=10),
    )
    for k, (dark, bright, on) in enumerate(
        (
            ("#6a2a2a", "#ff4a3c", step in (0, 1)),
            ("#6a5a2a", "#ffc83c", step in (1, 3)),
            ("#2a5a34", "#4fe07a", step == 2),
        )
    ):
        y = -222 + k * 30
        sketch.add(
            ellipse((0, y), 12, 12, bright if on else dark),
            gleam((-4, y - 4), 3.4, 2.4, opacity=0.5),
            line(f"M-14 {y - 6} Q0 {y - 20} 14 {y - 6}", darken(color, 0.3), 3),
        )
        if on:
            sketch.shine(halo(sketch, (0, y), 46, bright, 0.9), ellipse((0, y), 12, 12, bright))
    return standing(sketch, 50, 272)


def draw_mailbox(color: str, phase: float) -> Drawing:
    """A letter box on its post, flag up."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-6, -74, 12, 74, sideways(sketch, DARK_WOOD, -6, 6)),
        shape(
            "M-38 -72 V-98 Q-38 -122 -16 -122 H40 V-72Z",
            aslant(sketch, color, (-38, -122, 40, -72)),
        ),
        shape("M16 -72 V-98 Q16 -122 30 -122 Q44 -122 44 -98 V-72Z", darken(color, 0.2)),
        line("M22 -102 h16", CREAM, 4),
        line("M-14 -96 V-140 h18 v12 h-18", "#f2c23a", 5),
        line("M-32 -112 Q-26 -119 -14 -119 H24", lighten(color, 0.5), 2.4),
    )
    return standing(sketch, 54, 150)


def draw_hydrant(color: str, phase: float) -> Drawing:
    """A fire hydrant."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-26, -8, 52, 8, darken(color, 0.3), radius=3),
        box(-18, -64, 36, 58, sideways(sketch, color, -18, 18)),
        box(-24, -68, 48, 9, sideways(sketch, lighten(color, 0.1), -24, 24), radius=4),
        shape("M-18 -68 Q-16 -90 0 -92 Q16 -90 18 -68Z", sideways(sketch, color, -18, 18)),
        box(-5, -98, 10, 9, darken(color, 0.2), radius=2),
        box(-32, -52, 16, 16, sideways(sketch, darken(color, 0.1), -32, -16), radius=3),
        box(16, -52, 16, 16, sideways(sketch, darken(color, 0.1), 16, 32), radius=3),
        ellipse((0, -40), 11, 11, lighten(color, 0.16)),
        ellipse((0, -40), 5, 5, STEEL),
    )
    return standing(sketch, 40, 104, scale=0.85)


def draw_bin(color: str, phase: float) -> Drawing:
    """A dustbin with its lid."""
    del phase
    sketch = Sketch()
    ribs = "".join(f"M{x} -60 L{x * 0.86:.0f} -4 " for x in (-22, -8, 8, 22))
    sketch.add(
        shape("M-32 -66 L-26 0 H26 L32 -66Z", sideways(sketch, color, -32, 32)),
        line(ribs, darken(color, 0.24), 3),
        shape(
            "M-38 -64 Q-34 -80 0 -82 Q34 -80 38 -64Z",
            sideways(sketch, lighten(color, 0.12), -38, 38),
        ),
        line("M-9 -82 q9 -10 18 0", IRON, 4),
    )
    return standing(sketch, 44, 96)


def draw_torch(color: str, phase: float) -> Drawing:
    """A burning torch."""
    sketch = Sketch()
    fire = (
        flame((0, -74), 52, phase, color)
        + flame((-7, -72), 32, (phase + 0.4) % 1, color)
        + flame((8, -72), 30, (phase + 0.7) % 1, color)
    )
    sketch.add(
        fire,
        polygon([(-12, -78), (12, -78), (5, -6), (-5, -6)], sideways(sketch, WOOD, -10, 10)),
        box(-13, -80, 26, 16, sideways(sketch, IRON, -13, 13), radius=3),
    )
    sketch.shine(halo(sketch, (0, -92), 90, "#ffb45e", 0.75), fire)
    return standing(sketch, 92, 186, hold=(0, -24))


def draw_scarecrow(color: str, phase: float) -> Drawing:
    """A scarecrow; a crow sits on its arm."""
    sketch = Sketch()
    flap = 3 * wave(phase)
    straw = "#e8c45a"
    sketch.add(
        line("M0 0 V-150 M-78 -118 H78", DARK_WOOD, 7),
        *(
            line(
                (
                    f"M{s * 74} -118 l{s * 14} -9 M{s * 74} -118 l{s * 17} 0 M{s * 74} "
                    f"-118 l{s * 13} 9"
                ),
                straw,
                3,
            )
            for s in (-1, 1)
        ),
        line(
            (f"M-14 -46 l{-6 + flap:.1f} 22 M0 -44 l{flap:.1f} 24 M14 -46 l{6 + flap:.1f} 22"),
            straw,
            4,
        ),
        shape(
            (
                f"M-66 -130 H66 L70 -106 L28 -98 L{26 + flap:.1f} -42 H{-26 + flap:.1f} "
                "L-28 -98 L-70 -106Z"
            ),
            aslant(sketch, color, (-66, -130, 66, -42)),
        ),
        line("M0 -126 V-46", darken(color, 0.3), 2),
        box(6, -82, 16, 16, "#4f8fd0"),
        line("M-26 -78 h14 M-26 -70 h10", CREAM, 3),
    )
    sketch.add(
        ball(sketch, (0, -154), 25, "#ecd2a0"),
        line("M-10 -160 l6 6 M-4 -160 l-6 6 M4 -160 l6 6 M10 -160 l-6 6", "#3a2430", 2.4),
        line("M-12 -144 q12 9 24 0", "#3a2430", 2),
        polygon([(0, -152), (9, -148), (0, -146)], "#f2842c"),
        shape("M-44 -166 Q0 -184 44 -166 Q0 -176 -44 -166Z", "#a8803a"),
        ellipse((0, -170), 46, 8, "#b8903e"),
        shape("M-24 -170 L-8 -208 Q4 -214 10 -204 L24 -170Z", "#c8a04a"),
        line("M-23 -174 H23", "#c8404a", 5),
        line("M-18 -132 l6 9 M0 -131 v10 M18 -132 l-6 9", straw, 3),
    )
    sketch.add(
        shape("M44 -122 Q40 -140 56 -142 Q72 -142 76 -126 L86 -118 L64 -120Z", "#2f2c3a"),
        ellipse((54, -144), 8, 7, "#2f2c3a"),
        polygon([(48, -146), (36, -141), (48, -140)], "#f2a23c"),
        ellipse((52, -146), 1.6, 1.6, "#ffffff"),
    )
    return standing(sketch, 100, 220)


def draw_bus_stop(color: str, phase: float) -> Drawing:
    """A bus stop with a bench below its roof."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-84, -172, 168, 150, "#cfeaf6", opacity=0.45),
        line("M-84 -20 V-172 M84 0 V-172 M-84 0 V-20", IRON, 6),
        line("M-60 -40 L-20 -130 M10 -40 L50 -130", "#ffffff", 6, opacity=0.5),
        box(-96, -184, 192, 13, sketch.shaded(color, -184, -171), radius=4),
        box(-60, -50, 104, 8, WOOD, radius=3),
        line("M-50 -44 V0 M34 -44 V0", IRON, 5),
        box(58, -152, 22, 40, "#fffaf0", radius=2),
        line("M62 -144 h14 M62 -136 h14 M62 -128 h10", "#8a8494", 2),
        line("M112 0 V-180", STEEL, 5),
        ellipse((112, -196), 20, 20, color),
        ellipse((112, -196), 15, 15, CREAM),
        box(103, -203, 18, 12, color, radius=3),
    )
    return sketch.finish((-104, -222, 140, 5), seat=(-8, -52))


def draw_phone_booth(color: str, phase: float) -> Drawing:
    """A telephone box; it is lit in the dark."""
    del phase
    sketch = Sketch()
    glass = [
        box(x, y, 16, 20, "#bfe0ee", radius=2)
        for x in (-29, -8, 13)
        for y in (-150, -124, -98, -72)
    ]
    sketch.add(
        box(-46, -8, 92, 8, darken(color, 0.4), radius=2),
        box(-42, -190, 84, 184, sideways(sketch, color, -42, 42), radius=4),
        shape("M-46 -188 Q0 -222 46 -188Z", sideways(sketch, color, -46, 46)),
        box(-38, -184, 76, 16, CREAM, radius=2),
        line("M-24 -176 h48", IRON, 3),
        *glass,
        line("M24 -52 v14", GOLD, 4),
    )
    sketch.shine(*(pane.replace("#bfe0ee", "#ffe7a0") for pane in glass))
    return standing(sketch, 56, 216, text=(-36, -183, 36, -169))


KINDS: Final[Mapping[str, PropKind]] = {
    "fence": PropKind(draw_fence, 76, "#f6f1e8", "ground"),
    "gate": PropKind(draw_gate, 145, "#3f4654", "ground", is_tall=True),
    "well": PropKind(draw_well, 196, "#a8a0a4", "ground", frames=8, is_tall=True),
    "fountain": PropKind(draw_fountain, 152, "#c4bcc4", "ground", frames=12, is_tall=True),
    "statue": PropKind(draw_statue, 236, "#b8b4bc", "ground", is_tall=True),
    "traffic light": PropKind(draw_traffic_light, 242, "#4a4f5c", "ground", frames=8),
    "mailbox": PropKind(draw_mailbox, 143, "#3f6fc0", "ground"),
    "fire hydrant": PropKind(draw_hydrant, 83, "#d8342c", "ground"),
    "trash can": PropKind(draw_bin, 88, "#8f99a8", "ground"),
    "torch": PropKind(draw_torch, 120, "#f2802c", "hand", frames=10),
    "scarecrow": PropKind(draw_scarecrow, 212, "#4f7fa8", "ground", frames=8),
    "bus stop": PropKind(draw_bus_stop, 216, "#2f7fc0", "ground", is_tall=True),
    "phone booth": PropKind(draw_phone_booth, 205, "#d0302e", "ground"),
}
"""The kinds of this family by name."""
