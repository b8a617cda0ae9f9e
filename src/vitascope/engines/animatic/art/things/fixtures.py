"""What stands, hangs or is mounted in streets, yards and halls: machines, tanks, boards, beams."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    DARK_WOOD,
    IRON,
    RUBBER,
    STEEL,
    WOOD,
    aslant,
    ring,
    sideways,
    standing,
    streak,
    wave,
    wheel,
)


def draw_vending_machine(color: str, phase: float) -> Drawing:
    """A vending machine with rows of cans and bottles behind its lit pane."""
    del phase
    sketch = Sketch()
    wares = ("#e0483c", "#3f8fd8", "#f2c23a", "#5fb04a", "#f28a2e", "#8a56c8")
    sketch.add(
        box(-48, -182, 96, 180, aslant(sketch, color, (-48, -182, 48, 0)), radius=5),
        box(-48, -182, 96, 16, lighten(color, 0.35), radius=5),
        box(-41, -160, 58, 112, "#22304a", radius=3),
        box(-39, -158, 54, 108, "#dceffa", opacity=0.92),
    )
    for row in range(4):
        y = -136 + row * 26
        sketch.add(box(-39, y, 54, 4, "#8fa4b8"))
        for k in range(5):
            tone = wares[(row * 2 + k) % len(wares)]
            sketch.add(box(-37 + k * 10.6, y - 18, 8, 18, tone, radius=2))
            sketch.add(box(-35.5 + k * 10.6, y - 15, 2, 9, "#ffffff", opacity=0.5))
    sketch.add(
        box(22, -150, 20, 14, "#1e2a3c", radius=2),
        *(box(23 + k % 3 * 6.6, -130 + k // 3 * 7, 5, 5, "#eef2f5", radius=1) for k in range(9)),
        box(28, -100, 8, 14, darken(color, 0.5), radius=2),
        box(-38, -38, 52, 22, darken(color, 0.55), radius=3),
        box(-34, -34, 44, 9, darken(color, 0.3), radius=2),
        box(-44, -4, 88, 4, IRON),
        streak("M-34 -90 L-10 -152", 4, 0.4),
    )
    sketch.shine(box(-39, -158, 54, 108, "#fff6d8", opacity=0.5), box(22, -150, 20, 14, "#6ff0c0"))
    return standing(sketch, 56, 190)


def draw_buoy(color: str, phase: float) -> Drawing:
    """A buoy that rocks, its lamp on a frame."""
    sketch = Sketch()
    body = [
        line("M-16 -40 L-7 -96 M16 -40 L7 -96 M-13 -60 H13 M-10 -78 H10", darken(color, 0.3), 4),
        shape("M-38 -36 H38 L30 6 Q0 14 -30 6Z", sideways(sketch, color, -38, 38)),
        box(-40, -42, 80, 9, lighten(color, 0.35), radius=4),
        line("M-36 -18 Q0 -10 36 -18", "#ffffff", 8),
        box(-9, -104, 18, 9, IRON, radius=3),
        ellipse((0, -110), 7, 8, "#ffe08a"),
    ]
    sketch.add(group(body, turn=4 * wave(phase)))
    sketch.shine(ellipse((0, -110), 16, 16, "#ffe08a", opacity=0.5))
    return standing(sketch, 56, 126, below=12)


def draw_scoreboard(color: str, phase: float) -> Drawing:
    """A scoreboard on two posts, its digits lit."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-62, -96, 9, 96, STEEL),
        box(53, -96, 9, 96, STEEL),
        box(-92, -190, 184, 104, aslant(sketch, color, (-92, -190, 92, -86)), radius=5),
        box(-84, -182, 168, 88, "#161c28", radius=4),
        box(-74, -164, 56, 46, "#0c1018", radius=3),
        box(18, -164, 56, 46, "#0c1018", radius=3),
        line("M-66 -158 h12 v34 h-12 v-34 M-40 -158 h12 v17 h-12 v17 h12", "#ffb23a", 5),
        line("M28 -158 h12 v34 M52 -158 h12 v17 h-12 M64 -141 v17 h-12", "#ffb23a", 5),
        ellipse((0, -150), 3.6, 3.6, "#ff5a4a"),
        ellipse((0, -132), 3.6, 3.6, "#ff5a4a"),
        line("M-60 -106 H60", "#5fc07a", 4),
    )
    return standing(sketch, 98, 196)


def draw_tyre(color: str, phase: float) -> Drawing:
    """A wheel with its tyre, upright."""
    sketch = Sketch()
    sketch.add(
        wheel((0, -34), 34, phase, tyre=color),
        *(
            group(
                [box(-3, -35, 6, 4, darken(color, 0.4))], move=(0, -34), turn=k * 20 + phase * 360
            )
            for k in range(18)
        ),
    )
    return standing(sketch, 40, 72, hold=(0, -34))


def draw_birdhouse(color: str, phase: float) -> Drawing:
    """A nesting box on its post."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-4, -110, 8, 110, sideways(sketch, DARK_WOOD, -4, 4)),
        box(-26, -164, 52, 58, aslant(sketch, color, (-26, -164, 26, -106)), radius=2),
        polygon([(-26, -163), (0, -190), (26, -163)], darken(color, 0.06)),
        line("M-34 -156 L0 -192 L34 -156", darken(color, 0.45), 9),
        ellipse((0, -146), 9, 9, "#2c2028"),
        line("M0 -126 v7", DARK_WOOD, 4),
        line("M-26 -132 H26", darken(color, 0.2), 1.4),
    )
    return standing(sketch, 42, 202)


def draw_bird_feeder(color: str, phase: float) -> Drawing:
    """A roofed tray of seeds on its post."""
    del phase
    sketch = Sketch()
    seeds = "".join(f"M{-30 + k * 6} {-117 - k % 3} h2 " for k in range(11))
    sketch.add(
        box(-4, -112, 8, 112, sideways(sketch, DARK_WOOD, -4, 4)),
        box(-34, -158, 5, 44, darken(color, 0.2)),
        box(29, -158, 5, 44, darken(color, 0.2)),
        ellipse((0, -116), 30, 6, "#d8a850"),
        line(seeds, "#6f4a24", 3),
        box(-40, -115, 80, 9, aslant(sketch, color, (-40, -115, 40, -106)), radius=2),
        polygon([(-48, -156), (-8, -182), (8, -182), (48, -156)], darken(color, 0.3)),
    )
    return standing(sketch, 54, 190)


def draw_birdbath(color: str, phase: float) -> Drawing:
    """A stone basin of water on a foot."""
    sketch = Sketch()
    sketch.add(
        shape("M-24 0 Q-8 -8 -9 -50 Q-10 -66 -20 -72 H20 Q10 -66 9 -50 Q8 -8 24 0Z",
              sideways(sketch, color, -24, 24)),
        shape("M-48 -86 Q-40 -66 0 -66 Q40 -66 48 -86Z", sideways(sketch, color, -48, 48)),
        ellipse((0, -86), 48, 9, lighten(color, 0.35)),
        ellipse((0, -85), 42, 7, "#7fc4e4"),
        ring((6, -85), 12 + 6 * abs(wave(phase)), 2.4, "#ffffff", 1.4, 0.6),
    )  # fmt: skip
    return standing(sketch, 54, 100, seat=(0, -86))


def draw_sundial(color: str, phase: float) -> Drawing:
    """A dial on a pedestal, its pointer throwing a shadow."""
    del phase
    sketch = Sketch()
    marks = "".join(
        f"M{math.cos(a) * 26:.1f} {-88 + math.sin(a) * 6:.1f}"
        f" L{math.cos(a) * 32:.1f} {-88 + math.sin(a) * 7.4:.1f} "
        for a in (k * math.tau / 12 for k in range(12))
    )
    sketch.add(
        shape("M-26 0 L-14 -12 L-10 -70 H10 L14 -12 L26 0Z", sideways(sketch, color, -26, 26)),
        box(-22, -80, 44, 12, darken(color, 0.1), radius=3),
        ellipse((0, -84), 38, 10, darken(color, 0.22)),
        ellipse((0, -88), 38, 10, lighten(color, 0.2)),
        line(marks, darken(color, 0.5), 2),
        polygon([(0, -88), (20, -84), (2, -86)], darken(color, 0.5)),
        polygon([(-8, -88), (8, -88), (8, -112)], "#c9974a"),
    )
    return standing(sketch, 44, 118)


def draw_air_conditioner(color: str, phase: float) -> Drawing:
    """An air conditioner on a wall, blowing."""
    sketch = Sketch()
    drift = 4 * wave(phase)
    breeze = "".join(f"M{x} {-10 + drift:.1f} q6 8 0 16 " for x in range(-48, 60, 24))
    sketch.add(
        line(breeze, "#bfe6fa", 3, opacity=0.6),
        box(-70, -66, 140, 46, aslant(sketch, color, (-70, -66, 70, -20)), radius=8),
        box(-64, -34, 128, 9, darken(color, 0.35), radius=4),
        line("M-60 -31 H60 M-60 -28 H60", darken(color, 0.6), 1.2),
        ellipse((56, -54), 3, 3, "#5fc07a"),
        line("M-64 -44 H64", darken(color, 0.15), 1.4),
    )
    return standing(sketch, 78, 74, below=22)


def draw_radiator(color: str, phase: float) -> Drawing:
    """A ribbed radiator."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-60 -12 H-46 M46 -60 H60 V-70", STEEL, 5),
        *(
            box(x, -72, 11, 68, sideways(sketch, color, x, x + 11), radius=5.5)
            for x in range(-48, 44, 13)
        ),
        line("M-46 -60 H46 M-46 -16 H46", darken(color, 0.2), 4),
        line("M-42 -4 V0 M40 -4 V0", darken(color, 0.3), 6),
    )
    return standing(sketch, 66, 78)


def draw_fire_extinguisher(color: str, phase: float) -> Drawing:
    """A fire extinguisher with its hose and gauge."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M8 -70 Q30 -72 24 -34 L22 -14", RUBBER, 5),
        shape("M-15 -58 Q-15 -68 0 -68 Q15 -68 15 -58 V-4 Q0 2 -15 -4Z",
              sideways(sketch, color, -15, 15)),
        box(-7, -77, 14, 10, IRON, radius=2),
        line("M-2 -80 L20 -88 M-2 -78 L18 -76", IRON, 4),
        box(-12, -46, 24, 22, "#fdfaf2", radius=2),
        line("M-8 -40 H8 M-8 -34 H8 M-8 -29 H3", color, 2),
        ellipse((-9, -72), 4, 4, "#fdfaf2"),
        streak("M-9 -58 V-10", 3, 0.4),
    )  # fmt: skip
    return standing(sketch, 34, 94, scale=0.9, hold=(0, -78))


def draw_telephone_pole(color: str, phase: float) -> Drawing:
    """A pole with crossbars; its wires end beyond the crossbars."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-7, -520, 14, 520, sideways(sketch, color, -7, 7)),
        box(-70, -494, 140, 9, darken(color, 0.1)),
        box(-54, -456, 108, 8, darken(color, 0.1)),
        line("M-30 -486 L0 -460 L30 -486", darken(color, 0.3), 4),
        *(box(x - 3, -506, 6, 12, "#7f9fb8", radius=2) for x in (-64, -36, 36, 64)),
        line("M-64 -506 Q-96 -490 -120 -488 M64 -506 Q96 -490 120 -488", "#22222a", 2.4),
    )
    return standing(sketch, 124, 530)


def draw_locker(color: str, phase: float) -> Drawing:
    """Three lockers side by side."""
    del phase
    sketch = Sketch()
    for k, x in enumerate((-60, -20, 20)):
        tone = color if k % 2 else lighten(color, 0.08)
        sketch.add(
            box(x, -180, 39, 178, aslant(sketch, tone, (x, -180, x + 39, 0)), radius=2),
            line(f"M{x + 10} -166 h19 M{x + 10} -159 h19 M{x + 10} -152 h19", darken(tone, 0.4), 2),
            box(x + 30, -100, 4, 16, STEEL, radius=2),
            line(f"M{x} -178 V-4", darken(tone, 0.45), 1.6),
        )
    sketch.add(box(-60, -4, 119, 4, IRON))
    return standing(sketch, 66, 186)


def draw_safe(color: str, phase: float) -> Drawing:
    """A steel safe with its dial and wheel."""
    sketch = Sketch()
    spokes = "".join(
        f"M0 0 L{math.cos(a) * 15:.1f} {math.sin(a) * 15:.1f} "
        for a in (k * math.tau / 3 for k in range(3))
    )
    sketch.add(
        box(-46, -96, 92, 92, aslant(sketch, color, (-46, -96, 46, -4)), radius=6),
        box(-38, -88, 76, 76, darken(color, 0.16), radius=4),
        box(-36, -86, 72, 72, aslant(sketch, lighten(color, 0.06), (-36, -86, 36, -14)), radius=4),
        ellipse((10, -50), 15, 15, STEEL),
        ellipse((10, -50), 11, 11, darken(STEEL, 0.3)),
        line("M10 -58 v5", "#ffffff", 2),
        group([line(spokes, STEEL, 4)], move=(-18, -50), turn=phase * 120),
        ellipse((-18, -50), 4, 4, IRON),
        line("M-40 -74 v10 M-40 -34 v10", STEEL, 5),
        box(-42, -5, 16, 5, IRON),
        box(26, -5, 16, 5, IRON),
    )
    return standing(sketch, 52, 102)


def draw_cash_register(color: str, phase: float) -> Drawing:
    """A cash register with keys, a display and its drawer."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-2, -66, 36, 16, IRON, radius=3),
        box(1, -63, 30, 10, "#8fe0a8", radius=1),
        polygon([(-34, -20), (-26, -50), (34, -50), (40, -20)],
                aslant(sketch, color, (-34, -50, 40, -20))),
        *(
            box(-24 + k % 4 * 9 - k // 4 * 1.4, -45 + k // 4 * 8, 6, 5, "#fdfaf2", radius=1)
            for k in range(12)
        ),
        box(16, -45, 16, 20, lighten(color, 0.4), radius=2),
        box(-40, -21, 84, 20, sideways(sketch, darken(color, 0.15), -40, 44), radius=3),
        box(-8, -13, 20, 4, STEEL, radius=2),
    )  # fmt: skip
    return standing(sketch, 48, 72)


def draw_coat_rack(color: str, phase: float) -> Drawing:
    """A coat stand with its arms and three feet."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M0 -20 L-32 0 M0 -20 L32 0 M0 -20 L6 0", darken(color, 0.2), 6),
        line("M0 -4 V-176", color, 7),
        line("M0 -168 Q-26 -164 -30 -186 M0 -168 Q26 -164 30 -186", color, 5),
        line("M0 -146 Q-20 -144 -23 -158 M0 -146 Q20 -144 23 -158", color, 5),
        ellipse((0, -180), 7, 7, lighten(color, 0.15)),
        line("M-2 -20 V-170", lighten(color, 0.4), 1.6, opacity=0.6),
    )
    return standing(sketch, 40, 194)


def draw_beam(color: str, phase: float) -> Drawing:
    """A steel girder that hangs level from its cables; who sits on it, sits high up."""
    del phase
    sketch = Sketch()
    rivets = [ellipse((x, y), 2, 2, darken(color, 0.4)) for x in range(-220, 230, 40)
              for y in (-25, -7)]  # fmt: skip
    sketch.add(
        line("M-150 -34 L0 -230 L150 -34", IRON, 3),
        line("M0 -230 V-260", IRON, 5),
        box(-230, -34, 460, 34, darken(color, 0.25)),
        box(-234, -36, 468, 9, aslant(sketch, color, (-234, -36, 234, -27))),
        box(-234, -7, 468, 9, aslant(sketch, color, (-234, -7, 234, 2))),
        *rivets,
    )
    return standing(sketch, 240, 264, seat=(0, -36))


def draw_wreath(color: str, phase: float) -> Drawing:
    """A wreath of fir with red berries and a bow."""
    del phase
    sketch = Sketch()
    for k in range(30):
        angle = k * 12
        for r, tone in ((30, darken(color, 0.15)), (25, lighten(color, 0.1))):
            sprig = ellipse((r, 0), 10, 3.4, tone, angle=60 if k % 2 else -50)
            sketch.add(group([sprig], move=(0, -44), turn=angle))
    for k in range(7):
        x, y = math.cos(k * 0.9) * 28, math.sin(k * 0.9) * 28
        sketch.add(ellipse((x, -44 + y), 3.4, 3.4, "#d8342c"))
    sketch.add(
        shape("M0 -14 L-20 -24 Q-26 -12 -20 -4Z M0 -14 L20 -24 Q26 -12 20 -4Z", "#c8302c"),
        line("M-2 -12 L-10 8 M2 -12 L10 8", "#c8302c", 5),
        ellipse((0, -14), 5, 5, "#e0564a"),
    )
    return standing(sketch, 48, 92, below=12, hold=(0, -80))


KINDS: Final[Mapping[str, PropKind]] = {
    "vending machine": PropKind(draw_vending_machine, 183, "#c8342c", "ground"),
    "buoy": PropKind(draw_buoy, 118, "#d8402c", "water", frames=10),
    "scoreboard": PropKind(draw_scoreboard, 190, "#3f4f6a", "ground", is_lettered=True),
    "tyre": PropKind(draw_tyre, 68, RUBBER, "ground", frames=8),
    "birdhouse": PropKind(draw_birdhouse, 192, "#d8a05a", "ground"),
    "bird feeder": PropKind(draw_bird_feeder, 182, WOOD, "ground"),
    "birdbath": PropKind(draw_birdbath, 92, "#b4b0b4", "ground", frames=8),
    "sundial": PropKind(draw_sundial, 112, "#b4aea6", "ground"),
    "air conditioner": PropKind(draw_air_conditioner, 46, "#f2f5f8", "air", frames=8),
    "radiator": PropKind(draw_radiator, 72, "#eef0ee", "ground"),
    "fire extinguisher": PropKind(draw_fire_extinguisher, 78, "#d8302c", "ground"),
    "telephone pole": PropKind(draw_telephone_pole, 520, "#7a5a40", "ground", is_tall=True),
    "locker": PropKind(draw_locker, 180, "#4f7aa8", "ground"),
    "safe": PropKind(draw_safe, 96, "#5a6270", "ground", frames=12),
    "cash register": PropKind(draw_cash_register, 66, "#6a7484", "table"),
    "coat rack": PropKind(draw_coat_rack, 188, "#8a5a38", "ground"),
    "steel beam": PropKind(draw_beam, 260, "#a8503a", "ground"),
    "wreath": PropKind(draw_wreath, 84, "#3f7a44", "air"),
}
"""The kinds of this family by name."""
