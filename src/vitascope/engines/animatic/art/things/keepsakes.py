"""Small things that people wear, keep and show: watches, shoes, headphones, a snow globe."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    STEEL,
    aslant,
    ball,
    gleam,
    halo,
    ring,
    rounded,
    sideways,
    standing,
    star_points,
    streak,
    wave,
    wheel,
)


def _dial(sketch: Sketch, centre: tuple[float, float], r: float, phase: float, metal: str) -> None:
    """The face of a watch: a rim, twelve marks, hands, and a second hand that goes round."""
    x, y = centre
    sketch.add(
        ellipse(centre, r, r, rounded(sketch, metal, centre, r)),
        ring(centre, r * 0.93, r * 0.93, lighten(metal, 0.45), r * 0.05),
        ellipse(centre, r * 0.82, r * 0.82, darken(metal, 0.5)),
        ellipse(centre, r * 0.79, r * 0.79, rounded(sketch, "#fbf7ee", centre, r)),
    )
    for hour in range(12):
        turn = hour * math.tau / 12
        inner = 0.6 if hour % 3 == 0 else 0.67
        a, b = (
            (x + math.sin(turn) * r * far, y - math.cos(turn) * r * far) for far in (inner, 0.73)
        )
        width = r * (0.07 if hour % 3 == 0 else 0.035)
        sketch.add(line(f"M{a[0]:.1f} {a[1]:.1f} L{b[0]:.1f} {b[1]:.1f}", "#2f2c38", width))
    for turn, far, width, color in (
        (-1.05, 0.4, 0.08, "#2f2c38"),
        (1.05, 0.58, 0.06, "#2f2c38"),
        (phase * math.tau, 0.66, 0.025, "#d8402c"),
    ):
        tip = (x + math.sin(turn) * r * far, y - math.cos(turn) * r * far)
        sketch.add(line(f"M{x} {y} L{tip[0]:.1f} {tip[1]:.1f}", color, r * width))
    sketch.add(
        ellipse(centre, r * 0.06, r * 0.06, metal),
        shape(
            f"M{x - r * 0.62:.1f} {y - r * 0.2:.1f} Q{x - r * 0.4:.1f} {y - r * 0.7:.1f}"
            f" {x + r * 0.1:.1f} {y - r * 0.74:.1f} Q{x - r * 0.3:.1f} {y - r * 0.4:.1f}"
            f" {x - r * 0.44:.1f} {y + r * 0.1:.1f}Z",
            "#ffffff",
            opacity=0.35,
        ),
    )


def draw_watch(color: str, phase: float) -> Drawing:
    """A wristwatch that stands on its closed strap, its dial to us."""
    sketch = Sketch()
    strap, metal = mix(color, "#3a241a", 0.0), STEEL
    sketch.add(
        shape("M-30 -8 Q-34 -60 -20 -104 H20 Q34 -60 30 -8 Q0 4 -30 -8Z", darken(strap, 0.45)),
        shape("M-23 -96 L-17 -126 Q0 -132 17 -126 L23 -96Z", sideways(sketch, strap, -22, 22)),
        shape("M-23 -28 L-19 -2 Q0 4 19 -2 L23 -28Z", sideways(sketch, strap, -22, 22)),
        line("M-17 -100 L-13 -122 M17 -100 L13 -122", lighten(strap, 0.4), 1.6, opacity=0.7),
        line("M-17 -22 L-15 -4 M17 -22 L15 -4", lighten(strap, 0.4), 1.6, opacity=0.7),
        box(36, -68, 10, 12, sideways(sketch, metal, 36, 46), radius=3),
        shape("M-26 -92 L-18 -104 H18 L26 -92Z", darken(metal, 0.1)),
        shape("M-26 -32 L-18 -20 H18 L26 -32Z", darken(metal, 0.2)),
    )
    _dial(sketch, (0, -62), 39, phase, metal)
    return standing(sketch, 54, 136, scale=0.36, hold=(0, -62))


def draw_pocket_watch(color: str, phase: float) -> Drawing:
    """A pocket watch with its chain."""
    sketch = Sketch()
    for link in range(9):
        at = (16 + link * 8.6, -94 + 40 * math.sin(link * 0.42) + link * 5.2)
        turn = -30 + link * 22
        sketch.add(group([ring((0, 0), 5.4, 3.4, color, 2)], move=at, turn=turn))
    sketch.add(
        ring((0, -102), 11, 10, darken(color, 0.1), 4),
        box(-7, -96, 14, 14, sideways(sketch, color, -7, 7), radius=3),
    )
    _dial(sketch, (0, -43), 43, phase, color)
    return sketch.finish((-52, -122, 104, 6), scale=0.4, hold=(0, -102))


def draw_headphones(color: str, phase: float) -> Drawing:
    """Headphones, upright, one cushion nearer than the other."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-46 -46 Q-50 -128 0 -130 Q50 -128 46 -46", darken(color, 0.25), 13),
        line("M-46 -52 Q-48 -124 0 -127 Q48 -124 46 -52", color, 8),
        line("M-40 -86 Q-30 -122 6 -124", lighten(color, 0.6), 3, opacity=0.8),
        line("M-34 -113 Q0 -134 34 -113", darken(color, 0.45), 9, opacity=0.55),
    )
    for side in (1, -1):
        cup = [
            ellipse((0, -34), 19, 33, darken(color, 0.5)),
            ellipse((-side * 8, -34), 13, 29, "#35323f"),
            ellipse((side * 7, -35), 15, 30, rounded(sketch, color, (side * 7, -35), 30)),
            ellipse((side * 10, -35), 8, 19, darken(color, 0.18)),
            ellipse((side * 10, -35), 6, 16, rounded(sketch, lighten(color, 0.15), (8, -36), 16)),
            gleam((side * 4, -52), 3, 7, angle=12),
        ]
        sketch.add(group(cup, move=(side * 44, 0)))
        sketch.add(box(side * 46 - 4, -74, 8, 14, STEEL, radius=3))
    return standing(sketch, 76, 140, scale=0.36, hold=(0, -120))


def draw_sneaker(color: str, phase: float) -> Drawing:
    """A sports shoe, its toe to the right."""
    del phase
    sketch = Sketch()
    body = "M-72 -18 Q-78 -52 -66 -78 Q-56 -84 -46 -74 Q-34 -62 -16 -66 L-2 -72 Q22 -46 50 -40"
    body += " Q82 -34 84 -16 Z"
    sketch.add(
        shape(
            "M-66 -76 Q-50 -62 -16 -66 L-6 -71 Q-14 -84 -30 -80 Q-54 -90 -66 -76Z",
            darken(color, 0.42),
        ),
        shape(
            body,
            sketch.gradient(
                ((0, lighten(color, 0.3)), (0.6, color), (1, darken(color, 0.16))),
                (-40, -84),
                (30, 0),
            ),
        ),
        shape("M44 -41 Q82 -34 84 -16 H40 Q36 -30 44 -41Z", darken(color, 0.1)),
        shape("M-72 -18 Q-78 -52 -66 -78 Q-52 -60 -50 -18Z", darken(color, 0.14)),
        shape(
            "M-46 -20 Q-16 -28 10 -52 L22 -44 Q-4 -20 -20 -16Z",
            mix(darken(color, 0.3), "#4a86d8", 0.45),
        ),
        shape("M-18 -66 L-2 -72 Q12 -54 30 -46 L18 -38 Q-4 -48 -18 -66Z", lighten(color, 0.35)),
        *(
            line(
                f"M{-14 + 11 * k} {-60 + 7 * k} l13 -8", "#ffffff" if k % 2 == 0 else "#f2f2f6", 3.4
            )
            for k in range(4)
        ),
        shape("M-76 -20 Q-4 -12 86 -20 Q92 -8 82 -2 Q0 4 -70 -1 Q-80 -8 -76 -20Z", "#fbfaf6"),
        line("M-74 -9 Q0 -3 86 -10", "#c9c6cf", 1.8),
        line("M-70 -1 Q0 4 82 -2", "#8d8a96", 2.4),
        streak("M52 -35 Q70 -31 76 -22", 3),
    )
    return standing(sketch, 98, 96, scale=0.36, hold=(0, -50))


def draw_sunglasses(color: str, phase: float) -> Drawing:
    """Sunglasses, folded open."""
    del phase
    sketch = Sketch()
    glass = sketch.gradient(((0, "#3a4a6a"), (0.6, "#22283c"), (1, "#6a4a5a")), (0, -44), (0, -4))
    sketch.add(
        line("M-58 -34 Q-46 -52 -34 -50 M58 -34 Q46 -52 34 -50", darken(color, 0.4), 5),
        line("M-12 -34 Q0 -42 12 -34", color, 6),
    )
    for side in (-1, 1):
        d = f"M{side * 8} -38 Q{side * 34} -46 {side * 60} -38 Q{side * 62} -4 {side * 36} -2"
        d += f" Q{side * 12} -2 {side * 8} -38Z"
        sketch.add(shape(d, glass), line(d, color, 5.4))
        sketch.add(streak(f"M{side * 36 - 16} -32 l-6 16", 3.4, 0.5))
    return standing(sketch, 70, 58, scale=0.36, hold=(0, -24))


def draw_lipstick(color: str, phase: float) -> Drawing:
    """A lipstick, turned out."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-13 -70 V-104 Q-10 -122 13 -112 V-70Z", sideways(sketch, color, -13, 13)),
        shape("M-13 -104 Q-10 -122 13 -112 Q8 -98 -13 -104Z", lighten(color, 0.28)),
        box(-16, -76, 32, 30, sideways(sketch, GOLD, -16, 16)),
        box(-21, -48, 42, 48, sideways(sketch, "#26222c", -21, 21), radius=2),
        box(-21, -50, 42, 5, sideways(sketch, GOLD, -21, 21)),
        streak("M-12 -42 V-6", 3, 0.35),
    )
    return standing(sketch, 30, 126, scale=0.3, hold=(0, -50))


def draw_snow_globe(color: str, phase: float) -> Drawing:
    """A glass globe on a foot, a snowed-in house in it, flakes that whirl."""
    sketch = Sketch()
    glass = sketch.radial(
        ((0, "#eaf6fd", 0.5), (0.75, "#a9cfe8", 0.5), (1, "#6f9fc4", 0.85)), (-14, -92), 62
    )
    sky = sketch.radial(((0, "#5f8fd0", 1.0), (1, "#1f3a78", 1.0)), (0, -80), 60)
    clip = sketch.clip("M-48 -72 A48 48 0 1 1 48 -72 A48 48 0 1 1 -48 -72Z")
    scene = [
        ellipse((0, -72), 48, 48, sky),
        polygon([(-34, -44), (-22, -84), (-10, -44)], "#2f7a58"),
        polygon([(-30, -60), (-22, -86), (-14, -60)], "#e8f3f8"),
        box(-6, -64, 32, 24, "#d8785a"),
        polygon([(-10, -62), (10, -84), (30, -62)], "#fbfdff"),
        box(4, -56, 8, 9, "#ffd97a"),
        box(15, -54, 7, 14, "#6a3c28"),
        ellipse((0, -30), 56, 16, "#fbfdff"),
    ]
    for index in range(18):
        at = (phase + index * 0.618) % 1
        x = math.sin(index * 2.4 + phase * math.tau) * (14 + 26 * (index * 0.37 % 1))
        y = -116 + 84 * at
        shown = min(1.0, 6 * at, 6 * (1 - at))
        scene.append(ellipse((x, y), 2.0, 2.0, "#ffffff", opacity=shown))
    sketch.add(
        group(scene, clip=clip),
        ellipse((0, -72), 49, 49, glass, opacity=0.55),
        shape("M-32 -104 Q-44 -86 -38 -60 Q-32 -84 -16 -104Z", "#ffffff", opacity=0.6),
        shape("M-46 0 L-36 -30 Q0 -20 36 -30 L46 0 Q0 8 -46 0Z", sideways(sketch, color, -46, 46)),
        line("M-38 -24 Q0 -14 38 -24", lighten(color, 0.4), 3),
        line("M-43 -8 Q0 0 43 -8", GOLD, 3),
    )
    return standing(sketch, 58, 128, scale=0.5, below=10, hold=(0, -60))


def draw_lava_lamp(color: str, phase: float) -> Drawing:
    """A lava lamp whose blobs rise and sink."""
    sketch = Sketch()
    bottle = "M-17 -34 L-26 -86 Q-22 -122 -13 -140 H13 Q22 -122 26 -86 L17 -34Z"
    clip = sketch.clip(bottle)
    blobs = [ellipse((0, -36), 20, 10, lighten(color, 0.1)), ellipse((0, -138), 12, 7, color)]
    for index in range(5):
        turn = (phase + index / 5) % 1
        y = -86 + 46 * math.cos(turn * math.tau)
        r = 8.5 + 3.5 * math.sin(index * 2.1)
        blobs.append(ball(sketch, (9 * math.sin(index * 2.3 + turn * 6.28), y), r, color, r * 1.25))
    lit = sketch.gradient(
        ((0, mix(color, "#402060", 0.55)), (1, mix(color, "#ffb85a", 0.35))), (0, -140), (0, -30)
    )
    sketch.add(
        halo(sketch, (0, -86), 74, color, 0.55),
        shape(bottle, lit),
        group(blobs, clip=clip),
        streak("M-15 -116 Q-21 -92 -16 -54", 4, 0.5),
        shape("M-14 -138 H14 L9 -164 H-9Z", sideways(sketch, STEEL, -14, 14)),
        shape("M-18 -38 H18 L10 -16 L30 0 H-30 L-10 -16Z", sideways(sketch, STEEL, -28, 28)),
    )
    sketch.shine(shape(bottle, lit, opacity=0.6), group(blobs, clip=clip))
    return standing(sketch, 80, 176, scale=0.5, hold=(0, -60))


def draw_toy_car(color: str, phase: float) -> Drawing:
    """A toy car of painted wood: short, round, with fat wheels and a key to wind it up."""
    sketch = Sketch()
    body = "M-56 -14 Q-60 -38 -44 -42 Q-34 -76 -4 -76 H10 Q32 -74 38 -46 Q62 -44 60 -14Z"
    sketch.add(
        line("M-58 -30 h-12", GOLD, 4),
        ring((-76, -36), 7, 6, GOLD, 4),
        ring((-76, -24), 7, 6, GOLD, 4),
        shape(body, aslant(sketch, color, (-56, -76, 50, -6))),
        shape("M-34 -44 Q-28 -66 -6 -67 V-44Z", "#bfe3f4"),
        shape("M2 -44 V-67 H8 Q24 -66 29 -44Z", "#bfe3f4"),
        shape("M-34 -44 Q-30 -58 -20 -64 L-26 -44Z", "#ffffff", opacity=0.6),
        line("M-54 -26 Q0 -20 60 -26", lighten(color, 0.6), 5),
        ellipse((57, -31), 5, 6, "#fff3b8"),
        box(50, -18, 14, 8, STEEL, radius=4),
        box(-64, -18, 14, 8, STEEL, radius=4),
        streak("M-30 -50 Q-24 -70 -4 -72", 3),
        wheel((-30, -15), 18, phase, hub=lighten(color, 0.55)),
        wheel((32, -15), 18, phase, hub=lighten(color, 0.55)),
    )
    return standing(sketch, 90, 86, scale=0.5, hold=(0, -40))


def draw_necklace(color: str, phase: float) -> Drawing:
    """A necklace of stones on a bust of black velvet; it sparkles."""
    sketch = Sketch()
    bust = "M-16 -132 Q-20 -112 -46 -100 Q-66 -90 -58 -52 Q-48 -12 -22 0 H22 Q48 -12 58 -52"
    bust += " Q66 -90 46 -100 Q20 -112 16 -132 Q0 -138 -16 -132Z"
    sketch.add(
        shape(bust, sketch.gradient(((0, "#3a3648"), (1, "#1a1822")), (-50, -130), (50, 0))),
        shape("M-40 -98 Q-54 -88 -50 -60 Q-44 -86 -22 -104Z", "#ffffff", opacity=0.08),
    )
    for index in range(15):
        way = -1 + index / 7
        turn = way * math.pi / 2
        at = (36 * math.sin(turn), -112 + 58 * math.cos(turn))
        r = 3.0 + 2.4 * (1 - abs(way))
        gem = [(at[0], at[1] - r), (at[0] + r, at[1]), (at[0], at[1] + r), (at[0] - r, at[1])]
        sketch.add(ellipse(at, r + 1.2, r + 1.2, STEEL), polygon(gem, color))
        sketch.add(polygon([gem[0], gem[1], at], lighten(color, 0.7)))
    drop = [(0, -44), (9, -34), (0, -16), (-9, -34)]
    sketch.add(polygon(drop, color), polygon([drop[0], drop[1], (0, -34)], lighten(color, 0.7)))
    for index, at in enumerate(((-18, -68), (3, -36), (20, -72), (0, -54))):
        power = max(0.0, wave(phase, index / 4))
        sketch.add(halo(sketch, at, 11, "#ffffff", power))
    return standing(sketch, 72, 142, scale=0.4, hold=(0, -60))


def draw_bauble(color: str, phase: float) -> Drawing:
    """A bauble on a twig of fir, with a band of stars."""
    sketch = Sketch()
    sway = 3 * wave(phase)
    sketch.add(line("M-74 -120 Q-10 -128 74 -112", "#6a4630", 5))
    for index in range(19):
        x = -72 + index * 8
        y = -122 + 4 * math.sin(index * 0.6) + index * 0.4
        needles = f"M{x} {y:.0f} l{-9 + index % 4} -15 M{x} {y:.0f} l{-6 + index % 5} 15"
        sketch.add(line(needles, ("#2f7a48", "#3f8f58")[index % 2], 3))
    ball_ = [
        line("M0 -118 V-86", GOLD, 2),
        box(-8, -92, 16, 10, sideways(sketch, GOLD, -8, 8), radius=2),
        ellipse((0, -43), 42, 42, rounded(sketch, color, (0, -43), 42)),
        shape("M-41 -52 Q0 -36 41 -52 L41 -36 Q0 -20 -41 -36Z", lighten(color, 0.5), opacity=0.7),
        *(polygon(star_points((x, -38 + abs(x) * -0.2), 6), GOLD) for x in (-28, -10, 10, 28)),
        gleam((-16, -64), 10, 6),
        streak("M-32 -52 Q-34 -34 -26 -22", 3, 0.4),
    ]
    sketch.add(group(ball_, turn=sway, about=(0, -118)))
    return standing(sketch, 88, 152, scale=0.5, hold=(0, -118))


def draw_hoard(color: str, phase: float) -> Drawing:
    """A heap of gold coins with jewels and a goblet in it; it glints."""
    sketch = Sketch()
    heap = "M-150 0 Q-132 -30 -92 -42 Q-56 -74 -6 -78 Q50 -76 84 -46 Q128 -34 150 0Z"
    sketch.add(
        shape(
            heap,
            sketch.gradient(
                ((0, lighten(color, 0.25)), (1, darken(color, 0.35))), (0, -78), (0, 0)
            ),
        )
    )
    clip = sketch.clip(heap)
    coins: list[str] = []
    for index in range(120):
        y = -4 - 74 * (index * 0.618 % 1)
        x = (index * 0.7548 % 1 - 0.5) * 300
        tone = (color, lighten(color, 0.3), darken(color, 0.16))[index % 3]
        coins.append(ellipse((x, y), 9, 4.6, darken(tone, 0.3), angle=(index * 37) % 50 - 25))
        coins.append(ellipse((x, y - 1.4), 9, 4.4, tone, angle=(index * 37) % 50 - 25))
    sketch.add(group(coins, clip=clip))
    for x, y, paint in (
        (-84, -40, "#d8345a"),
        (18, -70, "#3a9fe0"),
        (96, -32, "#3ab870"),
        (-30, -30, "#8a5ad8"),
    ):
        sketch.add(
            polygon([(x - 9, y), (x - 5, y - 8), (x + 5, y - 8), (x + 9, y), (x, y + 11)], paint)
        )
        sketch.add(polygon([(x - 9, y), (x - 5, y - 8), (x, y), (x, y + 11)], lighten(paint, 0.35)))
    sketch.add(
        shape(
            "M44 -70 Q44 -94 40 -100 H76 Q72 -94 72 -70 Q58 -62 44 -70Z",
            sideways(sketch, lighten(color, 0.1), 40, 76),
        ),
        ellipse((58, -100), 18, 4, darken(color, 0.3)),
    )
    for index, (x, y) in enumerate(((-60, -52), (6, -74), (70, -44), (-112, -22), (120, -16))):
        power = max(0.0, wave(phase, index / 5))
        sketch.add(halo(sketch, (x, y), 12, "#fff6c8", 0.9 * power))
    return sketch.finish((-160, -112, 160, 6), seat=(0, -70))


KINDS: Final[Mapping[str, PropKind]] = {
    "watch": PropKind(draw_watch, 47, "#5a3424", "table", frames=12),
    "pocket watch": PropKind(draw_pocket_watch, 45, GOLD, "table", frames=12),
    "headphones": PropKind(draw_headphones, 48, "#3a3a4a", "table"),
    "sneaker": PropKind(draw_sneaker, 31, "#f2f2f6", "table"),
    "sunglasses": PropKind(draw_sunglasses, 18, "#26222c", "table"),
    "lipstick": PropKind(draw_lipstick, 36, "#c8203c", "table"),
    "snow globe": PropKind(draw_snow_globe, 63, "#7a4a30", "table", frames=12),
    "lava lamp": PropKind(draw_lava_lamp, 82, "#f2503c", "table", frames=12),
    "toy car": PropKind(draw_toy_car, 39, "#e0402c", "table", frames=8),
    "necklace": PropKind(draw_necklace, 55, "#bfe3f4", "table", frames=8),
    "bauble": PropKind(draw_bauble, 70, "#d8342c", "table", frames=8),
    "hoard": PropKind(draw_hoard, 100, "#f2c23a", "ground", frames=8),
}
"""The kinds of this family by name."""
