"""Fairs and beaches: what turns, waves and gives shade on a day out."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, vivid
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    GOLD,
    IRON,
    STEEL,
    WOOD,
    aslant,
    ball,
    gleam,
    ring,
    rounded,
    sideways,
    standing,
    wave,
)


def draw_flag(color: str, phase: float) -> Drawing:
    """A flag that waves on its pole."""
    sketch = Sketch()
    a, b = 7 * wave(phase), 7 * wave(phase, 0.35)
    top = f"M4 -210 Q40 {-222 + a:.1f} 72 {-208 + b:.1f} Q104 {-196 + a:.1f} 132 {-206 - b:.1f}"
    sketch.add(
        box(-4, -220, 8, 220, sideways(sketch, STEEL, -4, 4), radius=3),
        ball(sketch, (0, -224), 7, GOLD),
        shape(
            (
                f"{top} V{-136 - b:.1f} Q104 {-126 + a:.1f} 72 {-138 + b:.1f} Q40 "
                f"{-152 + a:.1f} 4 -140Z"
            ),
            aslant(sketch, color, (4, -220, 132, -130)),
        ),
        shape(
            (
                f"M4 -186 Q40 {-198 + a:.1f} 72 {-184 + b:.1f} Q104 {-172 + a:.1f} "
                f"132 {-182 - b:.1f} V{-160 - b:.1f} Q104 {-150 + a:.1f} 72 {-162 + b:.1f} "
                f"Q40 {-176 + a:.1f} 4 -164Z"
            ),
            CREAM,
            opacity=0.9,
        ),
    )
    return sketch.finish((-14, -244, 142, 4), hold=(0, -60))


def draw_beach_umbrella(color: str, phase: float) -> Drawing:
    """A beach umbrella, a little aslant."""
    body = Sketch()
    dome = (
        "M-104 -142 Q-96 -226 0 -230 Q96 -226 104 -142 Q86 -154 70 -142 Q52 -154 35 "
        "-142 Q18 -154 0 -142 Q-18 -154 -35 -142 Q-52 -154 -70 -142 Q-86 -154 -104 "
        "-142Z"
    )
    stripes = [
        shape(
            (f"M0 -232 Q{x * 1.2:.0f} -200 {x} -138 H{x + 35} Q{(x + 35) * 1.2:.0f} -200 0 -232Z"),
            CREAM,
        )
        for x in (-70, 0, 70)
    ]
    body.add(
        line("M0 0 V-232", STEEL, 5),
        shape(dome, rounded(body, color, (0, -170), 106)),
        group(
            [*stripes, shape("M20 -240 Q120 -220 110 -130 H60Z", "#1a1030", opacity=0.12)],
            clip=body.clip(dome),
        ),
        ellipse((0, -233), 5, 5, color),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=10 + 1.2 * wave(phase))
    return standing(sketch, 146, 242)


def draw_deck_chair(color: str, phase: float) -> Drawing:
    """A deck chair with striped cloth."""
    del phase
    sketch = Sketch()
    cloth = "M-60 -98 Q-30 -40 44 -48 L42 -40 Q-36 -26 -68 -90Z"
    sketch.add(
        line("M-66 -102 L36 0 M-48 0 L56 -52 M-8 -2 L-44 -70", WOOD, 6),
        shape(cloth, sketch.shaded(color, -98, -30)),
        line(
            ("M-54 -86 L-46 -80 M-40 -66 L-34 -58 M-22 -52 L-20 -42 M2 -46 L2 -36 M26 -46 L26 -37"),
            CREAM,
            6,
        ),
    )
    return standing(sketch, 76, 110, seat=(6, -48))


def draw_ferris_wheel(color: str, phase: float) -> Drawing:
    """A big wheel that turns, its lamps lit in the dark."""
    sketch = Sketch()
    cx, cy, r = 0.0, -204.0, 146.0
    count = 10
    spokes = "".join(
        (
            f"M{cx} {cy} L{cx + math.cos(k * math.tau / count + phase * math.tau / count) * r:.1f} "
            f"{cy + math.sin(k * math.tau / count + phase * math.tau / count) * r:.1f} "
        )
        for k in range(count)
    )
    sketch.add(
        line("M-80 0 L0 -204 L80 0 M-56 -56 H54", IRON, 9),
        line(spokes, lighten(color, 0.2), 3),
        ring((cx, cy), r, r, color, 7),
        ring((cx, cy), r - 20, r - 20, lighten(color, 0.3), 3),
    )
    for k in range(count):
        angle = (k + phase) * math.tau / count
        x, y = cx + math.cos(angle) * r, cy + math.sin(angle) * r
        sketch.add(
            line(f"M{x:.1f} {y:.1f} v9", IRON, 3),
            shape(
                (f"M{x - 17:.1f} {y + 20:.1f} Q{x:.1f} {y - 4:.1f} {x + 17:.1f} {y + 20:.1f}Z"),
                CREAM,
            ),
            line(f"M{x - 14:.1f} {y + 20:.1f} v13 M{x + 14:.1f} {y + 20:.1f} v13", IRON, 2),
            shape(f"M{x - 17:.1f} {y + 30:.1f} h34 q-2 17 -17 17 q-15 0 -17 -17Z", color),
        )
        sketch.shine(
            ellipse((x, y), 6, 6, "#fff0b0"),
            ellipse(
                (cx + math.cos(angle + 0.3) * r, cy + math.sin(angle + 0.3) * r), 4, 4, "#ffd0e0"
            ),
        )
    sketch.add(ellipse((cx, cy), 17, 17, rounded(sketch, GOLD, (cx, cy), 17)))
    return standing(sketch, 176, 362, below=10)


def draw_carousel(color: str, phase: float) -> Drawing:
    """A carousel; its horses go round, up and down."""
    sketch = Sketch()
    sketch.add(
        ellipse((0, -12), 124, 17, darken(color, 0.3)),
        box(-26, -168, 52, 154, sideways(sketch, "#f0c870", -26, 26)),
        *(box(-18 + k * 13, -140, 9, 100, CREAM, radius=4, opacity=0.7) for k in range(3)),
    )
    horses: list[tuple[float, float, str]] = []
    for k in range(6):
        angle = (k / 6 + phase) * math.tau
        horses.append(
            (math.sin(angle), math.cos(angle) * 88, ("#ffffff", "#d8a868", "#8a6a9a")[k % 3])
        )
    for depth, x, tone in sorted(horses):
        y = -52 + depth * 9 + 9 * math.sin(phase * math.tau + x / 20)
        size = 0.8 + 0.2 * depth
        coat = tone if depth > 0 else darken(tone, 0.24)
        horse = [
            line("M0 -110 V56", GOLD, 3),
            line("M-14 8 L-24 24 M-10 8 L-6 26 M14 8 L24 20 M10 8 L8 26", coat, 6),
            shape(
                "M-22 -8 Q-10 -14 8 -12 L18 -34 L28 -40 L38 -28 L28 -24 L20 2 Q0 14 -20 8Z", coat
            ),
            line("M-22 -6 q-10 2 -10 18", darken(coat, 0.4), 5),
            line("M18 -34 L10 -14", darken(coat, 0.4), 5),
            shape("M-10 -14 H8 L6 2 H-8Z", color),
            ellipse((29, -32), 1.8, 2, "#2a1b2e"),
        ]
        sketch.add(group(horse, move=(x, y), scale=(size, size)))
    sketch.add(
        shape(
            "M-130 -150 Q-60 -214 0 -226 Q60 -214 130 -150Z",
            aslant(sketch, color, (-130, -220, 130, -150)),
        ),
        *(
            shape(
                (
                    f"M0 -226 Q{x * 0.6:.0f} -200 {x} -150 H{x + 37} Q{(x + 37) * 0.6:.0f} "
                    "-200 0 -226Z"
                ),
                CREAM,
            )
            for x in (-93, -19, 56)
        ),
        *(
            shape(f"M{x} -152 q13 28 26 0Z", color if i % 2 else CREAM)
            for i, x in enumerate(range(-130, 130, 26))
        ),
        line("M0 -226 V-252", GOLD, 4),
        shape("M1 -252 l24 8 l-24 9Z", "#f2c23a"),
        shape("M-124 -14 Q0 18 124 -14 V-4 Q0 28 -124 -4Z", GOLD),
    )
    for x in range(-117, 130, 26):
        sketch.shine(ellipse((x, -148), 5, 5, "#fff0b0"))
    return standing(sketch, 138, 262, below=20)


def draw_stall(color: str, phase: float) -> Drawing:
    """A market stall with a striped awning and fruit."""
    sketch = Sketch()
    sway = 2 * wave(phase)
    sketch.add(
        box(-92, -164, 7, 164, sideways(sketch, WOOD, -92, -85)),
        box(85, -164, 7, 164, sideways(sketch, WOOD, 85, 92)),
    )
    for k in range(8):
        tone = ("#e0483c", "#f2a23a", "#7fb84a", "#8a4aa8")[k // 2]
        sketch.add(
            *(
                ball(sketch, (-76 + k * 21 + dx, -74 - dy), 9, tone)
                for dx, dy in ((0, 0), (9, 0), (4, 11))
            )
        )
    sketch.add(
        box(-98, -68, 196, 14, sketch.shaded(lighten(WOOD, 0.1), -68, -54), radius=3),
        box(-92, -54, 184, 54, sketch.shaded(WOOD, -54, 0)),
        line("M-92 -36 H92 M-92 -18 H92", darken(WOOD, 0.26), 2),
    )
    for k in range(8):
        x = -104 + k * 26
        tone = color if k % 2 == 0 else CREAM
        sketch.add(
            polygon([(x * 0.86, -186), ((x + 26) * 0.86, -186), (x + 26, -138), (x, -138)], tone),
            shape(f"M{x} -139 h26 v6 q-13 {15 + sway:.1f} -26 0Z", darken(tone, 0.1)),
        )
    return standing(sketch, 116, 194, seat=(0, -66), text=(-80, -50, 80, -6))


_USUAL_BALLOON: Final = "#e8404a"


def draw_balloons(color: str, phase: float) -> Drawing:
    """A bunch of balloons on their strings: of all colours, or all of the one that is said."""
    sketch = Sketch()
    places = ((-34, -160, 0.58), (34, -164, 0.13), (0, -196, None), (-20, -128, 0.36),
              (24, -126, 0.78))  # fmt: skip
    is_mixed = color == _USUAL_BALLOON
    spots = [(x, y, vivid(hue) if is_mixed and hue is not None else color) for x, y, hue in places]
    for k, (x, y, _) in enumerate(spots):
        sway = 4 * wave(phase, k / 5)
        sketch.add(
            line(f"M0 0 Q{x * 0.2:.0f} {y * 0.4:.0f} {x + sway:.1f} {y + 32}", "#8a8490", 1.2)
        )
    for k, (x, y, tone) in enumerate(spots):
        sway = 4 * wave(phase, k / 5)
        sketch.add(
            polygon(
                [(x + sway, y + 27), (x + sway - 5, y + 36), (x + sway + 5, y + 36)],
                darken(tone, 0.16),
            ),
            ellipse((x + sway, y), 25, 30, rounded(sketch, tone, (x + sway, y), 30)),
            gleam((x + sway - 9, y - 12), 5, 8, angle=24),
        )
    return standing(sketch, 72, 236, hold=(0, 0))


def draw_lemonade_stand(color: str, phase: float) -> Drawing:
    """A counter of boards that children have made: a jug, cups, and a banner on two posts."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-78 -50 V-196 M78 -50 V-196", "#c89a62", 7),
        shape("M-90 -206 H90 L84 -166 H-84Z", lighten(color, 0.1)),
        line("M-88 -202 H88", "#ffffff", 3, opacity=0.6),
        ellipse((0, -186), 17, 13, "#fdf6c8"),
        ellipse((0, -186), 13, 10, "#f6d84a"),
        line("M0 -195 V-177 M-11 -190 L11 -182 M-11 -182 L11 -190", "#fdf6c8", 2),
    )
    for x in (-56, 56):
        sketch.add(ellipse((x, -186), 9, 7, "#f6d84a"), ellipse((x + 8, -192), 5, 3, "#5f9a48"))
    for row in range(3):
        tone = "#d9ae74" if row % 2 else "#e6c08a"
        sketch.add(box(-84, -47 + row * 16, 168, 15, tone, radius=2))
    sketch.add(
        line("M-74 -40 v.1 M74 -40 v.1 M-74 -8 v.1 M74 -8 v.1", "#8a6238", 4),
        box(-92, -56, 184, 10, "#c89a62", radius=3),
        shape("M-84 -56 L-81 -86 H-59 L-56 -56Z", "#f8e68a", opacity=0.92),
        line("M-58 -81 Q-44 -76 -57 -63", "#e8eef2", 4),
        ellipse((-70, -86), 11, 3, "#fff8d0"),
        ellipse((-74, -70), 5, 4, "#f6d84a"),
        *(shape(f"M{x} -56 l-2 -15 h13 l-2 15Z", "#fdf1b0", opacity=0.95) for x in (42, 58, 74)),
    )
    return standing(sketch, 98, 214)


KINDS: Final[Mapping[str, PropKind]] = {
    "flag": PropKind(draw_flag, 231, "#d8404a", "ground", frames=10),
    "beach umbrella": PropKind(draw_beach_umbrella, 234, "#e8503c", "ground", frames=8),
    "deck chair": PropKind(draw_deck_chair, 105, "#4f9ac8", "ground"),
    "ferris wheel": PropKind(
        draw_ferris_wheel, 352, "#d8506a", "ground", frames=12, is_tall=True, is_background=True
    ),
    "carousel": PropKind(
        draw_carousel, 264, "#d8506a", "ground", frames=16, is_tall=True, is_background=True
    ),
    "market stall": PropKind(draw_stall, 186, "#d8433c", "ground", frames=8, is_tall=True),
    "lemonade stand": PropKind(draw_lemonade_stand, 206, "#f2b83a", "ground"),
    "balloons": PropKind(draw_balloons, 226, _USUAL_BALLOON, "hand", frames=8),
}
"""The kinds of this family by name."""
