"""Small things filmed from very near: a lock, a wheel on its way, incense, a wing."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.hands import SKIN, Arms, at_work
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    RUBBER,
    aslant,
    gleam,
    halo,
    ring,
    rounded,
    sideways,
    spoked,
    standing,
    streak,
    wave,
    wheel,
)

_BOUNDS: Final = (-430.0, -340.0, 430.0, 260.0)


def draw_turning_key(color: str, phase: float, skin: str = SKIN) -> Drawing:
    """A key in the lock of a door that a hand turns round and back; `color` is the plate's."""
    sketch = Sketch()
    turned = 90 * max(0.0, math.sin(phase * math.pi)) ** 0.7
    planks = sketch.gradient(((0, darken("#7a4e2c", 0.15)), (1, "#8f5f38")), (-430, 0), (430, 0))
    sketch.add(box(-430, -340, 860, 600, planks))
    for k in range(9):
        x = -400 + 100 * k
        sketch.add(
            line(f"M{x} -340 V260", "#4c2e1a", 4, opacity=0.7),
            line(f"M{x + 34} -340 Q{x + 44} -60 {x + 30} 260", "#5f3c22", 2, opacity=0.5),
        )
    plate = "M-62 -176 Q0 -200 62 -176 V24 Q0 46 -62 24Z"
    sketch.add(
        shape(plate, "#2a1a10", opacity=0.4),
        group([shape(plate, sideways(sketch, color, -62, 62))], move=(-5, -5)),
        *(ellipse((x, y), 5, 5, darken(color, 0.35)) for x in (-50, 40) for y in (-166, 16)),
        ellipse((-5, -118), 19, 19, "#17100a"),
        shape("M-14 -112 L-24 -46 H14 L4 -112Z", "#17100a"),
    )
    steel = "#c9ccd4"
    bow = [
        box(-11, -14, 22, 30, sideways(sketch, darken(steel, 0.2), -11, 11), radius=4),
        ring((0, 44), 30, 34, darken(steel, 0.35), 17),
        ring((-1, 43), 30, 34, steel, 12),
        streak("M-24 26 Q-16 14 0 12", 3),
    ]
    low = 60 * math.cos(math.radians(turned)), 60 * math.sin(math.radians(turned))
    arms = Arms(sketch, skin, "#4a5a7a")
    sketch.add(
        group(bow, move=(-5, -118), turn=-turned),
        arms.right((74 + low[1], -70 + low[0]), turn=34 - 0.2 * turned, hold="pinch", size=1.9),
    )
    return sketch.finish(_BOUNDS)


def _count_money(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Bank notes that go from one hand to the other, one after the next."""

    def note(x: float, y: float, turn: float) -> str:
        parts = [
            box(-42, -20, 84, 40, darken(color, 0.3), radius=2),
            box(-40, -18, 80, 36, color, radius=2),
            box(-36, -14, 72, 28, lighten(color, 0.3), radius=1),
            ellipse((0, 0), 10, 11, color),
            line(
                "M0 -9 V9 M4 -4 Q0 -8 -4 -4 Q-5 -1 0 0 Q5 1 4 4 Q0 8 -4 4", darken(color, 0.4), 1.6
            ),
            *(ellipse((x, 0), 5, 5, color) for x in (-27, 27)),
        ]
        return group(parts, move=(x, y), turn=turn)

    sketch.add(ellipse((0, 22), 96, 9, "#1a1420", opacity=0.22))
    sketch.add(*(note(52 + k, 4 - 3 * k, -6 + 1.6 * k) for k in range(6)))
    sketch.add(*(note(-52 - k, 0 - 3 * k, 8 - 2.2 * k) for k in range(8)))
    at = phase
    lifted = math.sin(at * math.pi)
    flying = note(-50 + 104 * at, -20 - 40 * lifted, 8 - 14 * at)
    sketch.add(group([flying], opacity=min(1.0, 4 * lifted)))
    hand = -10 + 30 * (1 - math.cos(at * math.tau))
    sketch.add(
        arms.left((-92, 4), turn=14, hold="grip", size=1.15),
        arms.right((hand, -4 - 30 * lifted), turn=26, hold="pinch"),
    )


def _sand_steel(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A grinder on a piece of steel, from which a fan of sparks flies."""
    sketch.add(
        box(-120, 4, 240, 20, aslant(sketch, "#7a828e", (-120, 4, 120, 24)), radius=3),
        line("M-118 6 H118", "#b4bcc8", 2),
    )
    fan: list[str] = []
    for k in range(46):
        at = (phase * 2 + k * 0.618) % 1
        angle = math.radians(118 + 74 * (k * 0.377 % 1))
        far = 14 + 120 * at
        x, y = -6 + far * math.cos(angle), 2 - far * math.sin(angle) + 46 * at * at
        hue = ("#fff6c8", "#ffd45e", "#ff9c2e")[k % 3]
        d = f"M{x:.1f} {y:.1f}l{14 * math.cos(angle):.1f} {-14 * math.sin(angle) + 6 * at:.1f}"
        fan.append(line(d, hue, 3.4, opacity=1 - 0.8 * at))
    fan.append(halo(sketch, (-6, 0), 46, "#ffb84a", 0.8))
    sketch.add(*fan)
    sketch.shine(*fan)
    sketch.add(
        group([ellipse((0, 0), 25, 25, "#5a5650"), ellipse((0, 0), 9, 9, "#c8ccd4"),
               line("M-20 -6 L20 6", "#7c776e", 3)], move=(6, -22), turn=phase * 720),
        box(4, -44, 92, 27, aslant(sketch, color, (4, -44, 96, -17)), radius=10),
        line("M26 -38 H78", lighten(color, 0.4), 3, opacity=0.6),
        arms.right((92, -16), turn=12, hold="grip", size=1.15),
        arms.left((-34, -48), turn=-32, hold="grip", size=1.1),
    )  # fmt: skip


def _road_below(sketch: Sketch, color: str, phase: float, dirt: str) -> list[str]:
    """Road that runs by under a wheel, what it throws up, and the land behind, out of focus."""
    far = sketch.gradient(
        ((0, "#bfe0f2"), (0.5, "#dceedd"), (0.52, "#8fb57a"), (1, "#7a9a66")), (0, -250), (0, 120)
    )
    parts = [
        box(-430, -340, 860, 420, far),
        *(ellipse((x, -52), 74, 34, "#6f9a68", opacity=0.55) for x in range(-420, 460, 120)),
        box(
            -430,
            62,
            860,
            198,
            sketch.gradient(((0, lighten(dirt, 0.12)), (1, dirt)), (0, 62), (0, 260)),
        ),
    ]
    for k in range(14):
        x = 440 - ((phase + k * 0.618) % 1) * 880
        y = 84 + 112 * (k * 0.377 % 1)
        parts.append(
            line(f"M{x:.1f} {y:.1f} h{34 + 20 * (k % 3)}", darken(dirt, 0.25), 4, opacity=0.6)
        )
    for k in range(24):
        at = (phase * 2 + k * 0.618) % 1
        x = -60 - 230 * at + 14 * math.sin(k)
        y = 66 - 150 * at * (1.25 - at) * (0.5 + 0.5 * math.sin(k * 2.2) ** 2)
        parts.append(ellipse((x, y), 9 - 5 * at, 8 - 5 * at, color, opacity=1 - 0.7 * at))
    return parts


def draw_rolling_wheel(color: str, phase: float) -> Drawing:
    """The front wheel of a car on its way that fills the picture; `color` is the car's."""
    sketch = Sketch()
    dirt = "#6f5a48"
    body = "M-430 -340 H430 V-20 H196 Q190 -176 20 -176 Q-150 -176 -160 -20 H-430Z"
    sketch.add(
        *_road_below(sketch, "#8a7258", phase, dirt),
        shape("M-160 -20 Q-150 -176 20 -176 Q190 -176 196 -20 V30 H-160Z", "#17161c"),
        ellipse((20, 84), 150, 16, "#1a1420", opacity=0.4),
        wheel((20, -46), 128, phase * 2 % 1, spokes=5),
        shape(body, sketch.shaded(color, -250, 0)),
        line("M-160 -20 Q-150 -176 20 -176 Q190 -176 196 -20", darken(color, 0.35), 10),
        line("M-430 -206 Q0 -242 430 -206", lighten(color, 0.45), 7, opacity=0.6),
        box(228, -150, 102, 40, "#fff3cc", radius=18),
        gleam((262, -138), 26, 8),
    )
    return sketch.finish(_BOUNDS, anchor=(0.0, 44.0))


def draw_rolling_cycle(color: str, phase: float) -> Drawing:
    """The wheel of a bicycle on its way that fills the picture; `color` is that of its fork."""
    sketch = Sketch()
    sketch.add(
        *_road_below(sketch, "#b8a488", phase, "#a08a6c"),
        ellipse((20, 88), 130, 11, "#1a1420", opacity=0.35),
        spoked((20, -56), 140, phase, count=24, width=13, bar=2.2),
        ring((20, -56), 128, 128, "#c8ccd4", 5),
        line("M20 -56 L-78 -344", darken(color, 0.3), 20),
        line("M17 -56 L-81 -344", color, 14),
        ellipse((20, -56), 15, 15, RUBBER),
        ellipse((20, -56), 7, 7, "#c8ccd4"),
    )
    return sketch.finish(_BOUNDS, anchor=(0.0, 44.0))


def draw_rolling_train(color: str, phase: float) -> Drawing:
    """The driving wheels of a train on its rails, with the rod between them."""
    sketch = Sketch()
    swing = math.cos(phase * math.tau), math.sin(phase * math.tau)
    sketch.add(
        *_road_below(sketch, "#e8e8ea", phase, "#6a645e"),
        *(box(-430 + 96 * k - 96 * phase, 70, 52, 22, "#5a4030") for k in range(11)),
        box(-430, 54, 860, 16, "#8d939e"),
        line("M-430 55 H430", "#d4d8e0", 3),
        box(-430, -340, 860, 196, sketch.shaded("#2c3038", -340, -144)),
        box(-430, -168, 860, 18, color),
    )
    for x in (-190, 150):
        sketch.add(
            ellipse((x, -50), 106, 106, "#1e2126"),
            spoked((x, -50), 88, phase, rim=color, spoke=color, count=12, width=18, bar=9),
            ellipse((x, -50), 24, 24, "#b4bac6"),
        )
    x, y = 52 * swing[0], -50 + 52 * swing[1]
    sketch.add(
        line(f"M{x - 190:.1f} {y:.1f} H{x + 150:.1f}", "#5d646f", 24),
        line(f"M{x - 190:.1f} {y - 3:.1f} H{x + 150:.1f}", "#c9ced8", 12),
        *(ellipse((x + at, y), 15, 15, "#8d95a2") for at in (-190, 150)),
    )
    return sketch.finish(_BOUNDS)


def draw_incense(color: str, phase: float) -> Drawing:
    """A stick of incense in its holder; a thread of smoke curls up from its glowing tip."""
    sketch = Sketch()
    tip = (26.0, -96.0)
    for strand, width in ((0, 8.0), (1, 4.0)):
        points = [
            (
                tip[0] + (4 + 0.24 * k * k) * math.sin(k * 0.55 - phase * math.tau + strand * 1.1),
                tip[1] - 9 * k,
            )
            for k in range(13)
        ]
        d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
        sketch.add(line(d, "#eef0f4", width, opacity=0.42))
    sketch.add(
        ellipse((0, 2), 60, 7, "#1a1420", opacity=0.3),
        shape(
            "M-56 -12 Q-50 4 -20 4 H20 Q50 4 56 -12 Q0 -4 -56 -12Z",
            rounded(sketch, color, (0, -8), 56),
        ),
        ellipse((0, -11), 54, 6, darken(color, 0.3)),
        line("M-10 -12 L26 -96", "#8a5a3c", 4.4),
        line("M22 -88 L26 -97", "#ff6a2e", 5.6),
        halo(sketch, tip, 20, "#ff8a3c", 0.7),
    )
    sketch.shine(halo(sketch, tip, 24, "#ff8a3c", 0.8), ellipse(tip, 3, 3, "#ffd48a"))
    return standing(sketch, 110, 250, below=12)


def draw_soap_bubble(color: str, phase: float) -> Drawing:
    """A bubble of soap that shimmers in all colours; what is behind it is seen through it."""
    sketch = Sketch()
    at, r = (0.0, -70.0 + 1.5 * wave(phase)), 66.0
    sketch.add(
        ellipse(at, r, r, sketch.radial(
            ((0, "#ffffff", 0.05), (0.7, color, 0.12), (0.9, "#f2a8e0", 0.4), (1, "#8fe8ff", 0.75)),
            at, r,
        )),
        ring(at, r, r, "#ffffff", 2.6, 0.85),
        group(
            [
                line("M-46 22 Q-30 52 12 54", "#ffd6f4", 6),
                line("M44 -28 Q58 4 42 34", "#a8f2ff", 6),
            ],
            move=at, opacity=0.6,
        ),
        gleam((-26, at[1] - 30), 17, 10, opacity=0.85, angle=-40),
        gleam((24, at[1] + 34), 6, 4, opacity=0.7, angle=-40),
    )  # fmt: skip
    return standing(sketch, 74, 144, scale=1.7, cabin=(-46, -122, 46, -18))


def draw_great_bulb(color: str, phase: float) -> Drawing:
    """A light bulb of clear glass as large as a room, for who is inside."""
    sketch = Sketch()
    glass = "M-34 -60 Q-36 -86 -72 -118 Q-116 -176 -70 -226 Q0 -276 70 -226 Q116 -176 72 -118"
    glass += " Q36 -86 34 -60Z"
    glow = 0.16 + 0.05 * wave(phase)
    sketch.add(
        ellipse((0, 2), 52, 8, "#1a1420", opacity=0.25),
        box(-30, -62, 60, 48, sideways(sketch, "#b4bac6", -30, 30), radius=5),
        line("M-30 -50 H30 M-30 -38 H30 M-30 -26 H30", "#7d8594", 4),
        ellipse((0, -8), 18, 9, "#4a4f5a"),
        shape(glass, color, opacity=glow + 0.06),
        halo(sketch, (0, -168), 96, color, glow),
        line(glass, "#ffffff", 4, opacity=0.85),
        line("M-76 -160 Q-74 -206 -40 -228", "#ffffff", 8, opacity=0.7),
    )
    return standing(sketch, 124, 284, below=12, cabin=(-58, -214, 58, -74))


def draw_great_jar(color: str, phase: float) -> Drawing:
    """A jar of glass with its lid, as large as a room, for who is inside."""
    sketch = Sketch()
    glass = (
        "M-62 -226 Q-92 -214 -92 -186 V-14 Q-92 0 -74 0 H74 Q92 0 92 -14 V-186 Q92 -214 62 -226Z"
    )
    del phase
    sketch.add(
        ellipse((0, 2), 96, 9, "#1a1420", opacity=0.25),
        shape(glass, color, opacity=0.2),
        line(glass, "#ffffff", 4, opacity=0.8),
        line("M-74 -178 V-44", "#ffffff", 9, opacity=0.6),
        line("M72 -150 V-60", "#ffffff", 4, opacity=0.5),
        box(-66, -250, 132, 28, sideways(sketch, "#8a5a38", -66, 66), radius=8),
    )
    return standing(sketch, 104, 258, below=14, cabin=(-76, -206, 76, -10))


def draw_great_wing(color: str, phase: float) -> Drawing:
    """The wing of a butterfly that fills the picture: veins, scales, spots along its edge."""
    sketch = Sketch()
    meadow = sketch.radial(((0, "#cfe8b4", 1.0), (1, "#6fa45c", 1.0)), (60, -60), 420)
    sketch.add(box(-430, -340, 860, 600, meadow))
    outline = "M-250 176 Q-290 -60 -120 -180 Q70 -276 262 -190 Q306 -130 262 -52 Q150 120 -250 176Z"
    window = sketch.clip(outline)
    parts = [shape(outline, "#2a1a1c")]
    cells = (
        "M-214 136 Q-240 -50 -104 -150 Q-90 -20 -214 136Z",
        "M-204 140 Q-84 -8 -82 -160 Q10 -206 88 -210 Q60 -60 -204 140Z",
        "M-196 144 Q86 -60 112 -210 Q190 -214 226 -192 Q214 -66 -196 144Z",
        "M-188 150 Q190 -12 238 -160 Q262 -110 232 -62 Q120 84 -188 150Z",
    )
    for index, d in enumerate(cells):
        tone = lighten(color, 0.22 - 0.1 * index)
        parts.append(
            shape(
                d,
                sketch.radial(
                    ((0, lighten(tone, 0.35), 1.0), (1, darken(tone, 0.12), 1.0)), (-190, 140), 420
                ),
            )
        )
    for row in range(16):
        y, x = -210 + row * 24, -250 + 11 * (row % 2)
        d = f"M{x} {y}" + "q6 4 12 0m10 0" * 24
        parts.append(line(d, darken(color, 0.4), 1.6, opacity=0.28))
    edge = (
        (-206, -118),
        (-130, -176),
        (-40, -214),
        (56, -230),
        (150, -222),
        (232, -192),
        (262, -132),
        (244, -76),
    )
    parts += [ellipse(at, 9, 7, "#fdf6e4") for at in edge]
    shine = -260 + 560 * phase
    parts.append(shape(f"M{shine:.0f} -260 h70 l-160 480 h-70Z", "#ffffff", opacity=0.16))
    flap = 1 - 0.1 * (0.5 - 0.5 * math.cos(phase * math.tau))
    sketch.add(
        group([group(parts, clip=window)], move=(0, 0), scale=(1, flap)),
        line("M-318 236 Q-262 190 -226 120", "#2a1a1c", 34),
        line("M-316 232 Q-264 186 -230 124", "#5a4a40", 12, opacity=0.6),
    )  # fmt: skip
    return sketch.finish(_BOUNDS)


KINDS: Final[Mapping[str, PropKind]] = {
    "turning key": PropKind(
        draw_turning_key,
        150,
        "#d8a83c",
        "table",
        frames=12,
        framed=290.0,
        by_hand=draw_turning_key,
    ),
    "counting hands": at_work(_count_money, 60, "#7fb886", sleeve="#3f4a63"),
    "grinding steel": at_work(_sand_steel, 70, "#e0a52c", sleeve="#4a5a6a"),
    "rolling wheel": PropKind(draw_rolling_wheel, 190, "#c8402f", "table", frames=12, framed=290.0),
    "rolling cycle": PropKind(draw_rolling_cycle, 190, "#2f7fc0", "table", frames=12, framed=290.0),
    "rolling train": PropKind(draw_rolling_train, 190, "#c8402f", "table", frames=12, framed=290.0),
    "incense": PropKind(draw_incense, 98, "#a8783c", "table", frames=12),
    "great bulb": PropKind(draw_great_bulb, 250, "#ffe9a8", "ground", frames=8),
    "great jar": PropKind(draw_great_jar, 250, "#bfe2f2", "ground"),
    "soap bubble": PropKind(draw_soap_bubble, 228, "#cfeaff", "air", frames=8),
    "great wing": PropKind(draw_great_wing, 190, "#f08a2c", "table", frames=12, framed=290.0),
}
"""The kinds of this family by name."""
