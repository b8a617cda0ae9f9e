"""What grows in pots and vases, hangs on leaves, is carved or blown away."""

import math
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, scaled, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    LEAF,
    gleam,
    halo,
    leaf,
    rounded,
    sideways,
    standing,
    streak,
    wave,
)

_STEM: Final = "#4a8f42"


def _pot(sketch: Sketch, color: str, half: float, high: float) -> None:
    sketch.add(
        shape(
            f"M{-half * 0.86} {-high} L{-half * 0.64} 0 H{half * 0.64} L{half * 0.86} {-high}Z",
            sideways(sketch, color, -half, half),
        ),
        box(
            -half,
            -high - 8,
            2 * half,
            13,
            sideways(sketch, lighten(color, 0.1), -half, half),
            radius=3,
        ),
        ellipse((0, -high - 7), half * 0.9, 4, "#4a3226"),
    )


def draw_potted_cactus(color: str, phase: float) -> Drawing:
    """A round cactus with two arms and a flower, in a clay pot."""
    del phase
    sketch = Sketch()
    for x, tall, wide in ((-26, 34, 15), (27, 42, 15)):
        side = 1 if x > 0 else -1
        d = f"M{side * 12} -66 H{x} V{-66 - tall}"
        sketch.add(line(d, darken(color, 0.16), wide), line(d, color, wide * 0.72))
    sketch.add(
        shape(
            "M-22 -44 V-106 Q-20 -136 0 -137 Q20 -136 22 -106 V-44Z",
            sideways(sketch, color, -22, 22),
        )
    )
    for x in (-11, 0, 11):
        sketch.add(line(f"M{x} -48 V{-128 + abs(x) * 0.7:.0f}", darken(color, 0.24), 1.6))
    for index in range(20):
        x, y = (-15 + (index * 11) % 32), -54 - index * 3.9
        sketch.add(line(f"M{x} {y:.0f} l-4 -3 M{x} {y:.0f} l4 -3", "#f6f2d8", 1.1))
    for turn in range(6):
        sketch.add(group([ellipse((0, -7), 4, 7, "#f2608a")], move=(4, -137), turn=turn * 60))
    sketch.add(ellipse((4, -137), 4, 4, "#f7d060"))
    _pot(sketch, "#c8714a", 34, 42)
    return standing(sketch, 50, 158, scale=0.5, hold=(0, -24))


def _tulip(at: tuple[float, float], turn: float, color: str) -> str:
    return group(
        [
            shape(
                "M-13 -4 Q-18 -26 -10 -36 Q-4 -28 0 -36 Q4 -28 10 -36 Q18 -26 13 -4 Q0 6 -13 -4Z",
                color,
            ),
            shape("M-6 0 Q-8 -22 0 -34 Q8 -22 6 0Z", lighten(color, 0.22)),
            shape("M-13 -4 Q-18 -26 -10 -36 Q-8 -16 -6 1Z", darken(color, 0.14)),
        ],
        move=at,
        turn=turn,
    )


def _rose(at: tuple[float, float], turn: float, color: str) -> str:
    del turn
    x, y = at
    return (
        ellipse((x, y - 12), 17, 16, darken(color, 0.12))
        + ellipse((x - 3, y - 14), 13, 12, color)
        + line(
            f"M{x - 9} {y - 14} q2 -9 9 -9 q8 1 7 8 q-2 6 -8 5 q-4 -2 -2 -6",
            darken(color, 0.4),
            2.2,
        )
        + shape(f"M{x - 17} {y - 12} q4 14 17 16 q-12 -6 -10 -18Z", lighten(color, 0.2))
    )


def _sunflower(at: tuple[float, float], turn: float, color: str) -> str:
    petals = [
        group([ellipse((0, -17), 4.6, 10, color if k % 2 else darken(color, 0.1))], turn=k * 30)
        for k in range(12)
    ]
    return group(
        [*petals, ellipse((0, 0), 11, 11, "#5a3820"), ellipse((-2, -2), 7, 7, "#744a28")],
        move=(at[0], at[1] - 12),
        turn=turn,
    )


Bloom = Callable[[tuple[float, float], float, str], str]


def draw_flowers_in_vase(bloom: Bloom, color: str, phase: float) -> Drawing:
    """Seven flowers of one kind in a glass vase, nodding a little."""
    sketch = Sketch()
    sway = 2.2 * wave(phase)
    heads = (
        (-46, -116, -26),
        (44, -118, 24),
        (-24, -144, -13),
        (22, -146, 12),
        (0, -160, 0),
        (-10, -118, -5),
        (20, -112, 10),
    )
    glass = "M-15 -86 Q-17 -74 -26 -62 Q-34 -20 -20 0 H20 Q34 -20 26 -62 Q17 -74 15 -86Z"
    sketch.add(shape(glass, "#cfe8f2", opacity=0.55))
    for x, y, turn in heads:
        del turn
        sketch.add(line(f"M{x * -0.22:.0f} -8 Q{x * 0.1:.0f} -60 {x + sway:.0f} {y}", _STEM, 3.4))
    for angle, length in ((-158, 44), (-22, 44), (-128, 50), (-50, 50)):
        sketch.add(leaf((0, -84), length, angle, LEAF))
    for index, (x, y, turn) in enumerate(heads):
        tone = (color, lighten(color, 0.14), darken(color, 0.08))[index % 3]
        sketch.add(bloom((x + sway, y), turn + sway, tone))
    sketch.add(
        shape(
            "M-29 -42 Q0 -36 29 -42 Q32 -18 20 -1 H-20 Q-32 -18 -29 -42Z", "#8fc8e0", opacity=0.5
        ),
        shape(glass, "#ffffff", opacity=0.14),
        streak("M24 -50 Q29 -26 20 -8", 3, 0.35),
        ellipse((0, -86), 15, 3.4, "#eaf6fb", opacity=0.8),
        streak("M-22 -50 Q-26 -26 -17 -8", 4, 0.7),
    )
    return standing(sketch, 78, 206, scale=0.6, hold=(0, -24))


def draw_dandelion(color: str, phase: float) -> Drawing:
    """A dandelion clock whose seeds fly off one after another."""
    sketch = Sketch()
    sway = 3 * wave(phase)
    top = (sway, -128.0)
    sketch.add(line(f"M0 0 Q-5 -66 {sway:.1f} -128", "#7fae54", 4))
    for angle, length in ((-158, 44), (-24, 48), (-140, 30)):
        sketch.add(leaf((0, -6), length, angle, "#5a9a48"))
    sketch.add(halo(sketch, top, 46, "#ffffff", 0.35))
    for index in range(46):
        turn, far = index * 2.399, 34 * math.sqrt((index + 1) / 46)
        x, y = top[0] + far * math.cos(turn), top[1] + far * math.sin(turn)
        sketch.add(line(f"M{top[0]:.1f} {top[1]:.1f} L{x:.1f} {y:.1f}", color, 0.7, opacity=0.55))
        tuft = "".join(
            f"M{x:.1f} {y:.1f} l{5.5 * math.cos(turn + k):.1f} {5.5 * math.sin(turn + k):.1f} "
            for k in (-0.9, -0.45, 0, 0.45, 0.9)
        )
        sketch.add(line(tuft, "#ffffff", 0.9, opacity=0.9))
    sketch.add(ellipse(top, 6, 6, "#a88a54"))
    for index in range(6):
        at = (phase + index / 6) % 1
        x, y = top[0] + 30 + 96 * at, top[1] - 10 - 34 * at + 12 * wave(at, index * 0.3)
        shown = min(1.0, 5 * at, 4 * (1 - at))
        tuft = "".join(f"M{x:.1f} {y:.1f} l{k * 4} -7 " for k in (-1.4, -0.7, 0, 0.7, 1.4))
        sketch.add(
            line(f"M{x:.1f} {y:.1f} l-2 11", "#8a7450", 1.2, opacity=shown),
            line(tuft, "#ffffff", 1.0, opacity=shown),
        )
    return sketch.finish((-56, -190, 150, 6), hold=(0, -30))


def draw_dewdrop(color: str, phase: float) -> Drawing:
    """A drop of dew that shows the world upside down, about to run."""
    sketch = Sketch()
    breath = 1 + 0.03 * wave(phase)
    r = 30 * breath
    body = sketch.radial(
        (
            (0, "#ffffff", 0.75),
            (0.5, color, 0.5),
            (0.86, darken(color, 0.3), 0.65),
            (1, "#ffffff", 0.8),
        ),
        (6, -r + 10),
        r * 1.1,
    )
    sketch.add(
        ellipse((0, -2), r * 1.02, 6, "#1f4a2a", opacity=0.28),
        ellipse((0, -r + 2), r, r * 0.94, body),
        shape(
            scaled("M-.7 -.7 Q0 -.2 .7 -.7 Q.5 -.07 0 -.1 Q-.5 -.07 -.7 -.7Z", r),
            "#eaffea",
            opacity=0.4,
        ),
        ellipse((-r * 0.36, -r * 1.4), r * 0.24, r * 0.16, "#ffffff", opacity=0.95, angle=-34),
        ellipse((r * 0.34, -r * 0.5), r * 0.1, r * 0.07, "#ffffff", opacity=0.8),
    )
    return standing(sketch, 42, 70, below=8, scale=0.42)


def draw_coconut(color: str, phase: float) -> Drawing:
    """A coconut, cut open, beside its other half."""
    del phase
    sketch = Sketch()
    back = [ellipse((0, -44), 44, 43, rounded(sketch, color, (0, -44), 44))]
    for index in range(16):
        x = -38 + index * 5
        back.append(line(f"M{x} {-50 + abs(x) * 0.4:.0f} q3 10 1 22", lighten(color, 0.22), 1.4))
    for x, y in ((-8, -68), (8, -68), (0, -58)):
        back.append(ellipse((x, y), 4, 4.6, darken(color, 0.5)))
    sketch.add(group(back, move=(-26, 0)))
    front = [
        ellipse((0, -32), 46, 32, darken(color, 0.2)),
        ellipse((0, -36), 43, 27, "#fffdf4"),
        ellipse(
            (0, -34),
            33,
            19,
            sketch.radial(((0, "#e6eef0", 1.0), (1, "#fbfaf2", 1.0)), (0, -30), 33),
        ),
        ellipse((2, -31), 24, 12, "#d8e8ec"),
        gleam((-10, -34), 7, 2, angle=0),
    ]
    sketch.add(group(front, move=(30, 0)))
    return standing(sketch, 84, 94, scale=0.4, hold=(0, -44))


def draw_bonsai(color: str, phase: float) -> Drawing:
    """A bonsai: a bent trunk with pads of leaves, in a shallow pot."""
    del phase
    sketch = Sketch()
    trunk = "M-20 -26 Q-6 -40 -18 -66 Q-34 -96 -2 -112 L4 -104 Q-16 -92 -2 -68 Q14 -42 16 -26Z"
    sketch.add(
        line("M-10 -64 Q-34 -72 -52 -72 M-4 -92 Q22 -92 44 -84", "#6a4630", 7),
        shape(trunk, sideways(sketch, "#7a5238", -30, 18)),
        line("M-8 -34 Q2 -52 -10 -70 M-14 -82 Q-14 -96 -2 -106", "#5a3c28", 2),
    )
    for x, y, rx, ry in ((-56, -80, 32, 18), (50, -92, 34, 19), (2, -124, 40, 23)):
        sketch.add(ellipse((x, y + 4), rx, ry, darken(color, 0.28)))
        for dx, dy, r in (
            (-0.55, 0.05, 0.55),
            (0.5, 0.1, 0.55),
            (0, -0.35, 0.62),
            (-0.2, 0.2, 0.5),
        ):
            at = (x + dx * rx, y + dy * ry)
            sketch.add(ellipse(at, rx * r, ry * r * 1.1, rounded(sketch, color, at, rx * r)))
    sketch.add(
        ellipse((0, -25), 50, 5, "#4f7a34"),
        shape("M-58 -26 H58 L48 -4 H-48Z", sideways(sketch, "#3f5f8a", -58, 58)),
        box(-62, -30, 124, 8, sideways(sketch, "#4f74a4", -62, 62), radius=3),
        box(-44, -4, 16, 5, "#2f4868", radius=2),
        box(28, -4, 16, 5, "#2f4868", radius=2),
    )
    return standing(sketch, 96, 158, scale=0.5, hold=(0, -16))


def draw_sprout(color: str, phase: float) -> Drawing:
    """A sprout with two leaves and a bud, out of a heap of soil."""
    sketch = Sketch()
    sway = 3 * wave(phase)
    sketch.add(
        line(f"M0 -10 Q{-5 + sway:.1f} -40 {sway:.1f} -68", darken(color, 0.1), 6),
        leaf((sway, -62), 50, -156 + sway, color),
        leaf((sway, -64), 54, -28 + sway, lighten(color, 0.1)),
        leaf((sway, -68), 26, -92 + sway, lighten(color, 0.22)),
        shape("M-66 2 Q-52 -10 -30 -13 Q-8 -22 20 -14 Q50 -10 66 2Z", "#5a3c28"),
    )
    for index in range(16):
        x = -52 + index * 7
        tone = ("#6f4c34", "#4a3020", "#80583c")[index % 3]
        sketch.add(ellipse((x, -3 - (index * 5) % 8), 4.4, 2.8, tone))
    return standing(sketch, 74, 106, scale=0.6, hold=(0, -30))


def draw_avocado(color: str, phase: float) -> Drawing:
    """Half an avocado with its stone, before the other half."""
    del phase
    sketch = Sketch()
    pear = "M0 -104 Q20 -102 24 -72 Q30 -56 42 -42 Q48 -4 0 0 Q-48 -4 -42 -42 Q-30 -56 -24 -72"
    pear += " Q-20 -102 0 -104Z"
    back = [shape(pear, rounded(sketch, darken(color, 0.2), (-6, -56), 60))]
    for index in range(14):
        x, y = -26 + (index * 17) % 54, -14 - (index * 29) % 62
        back.append(ellipse((x, y), 2.2, 1.6, darken(color, 0.42), opacity=0.6))
    sketch.add(group(back, move=(-34, 0), turn=-9))
    front = [
        shape(pear, darken(color, 0.3)),
        group([shape(pear, "#cfdc7a")], move=(0, -4), scale=(0.9, 0.9)),
        group([shape(pear, "#eef0b4")], move=(0, -9), scale=(0.74, 0.76)),
        ellipse((0, -32), 21, 21, darken("#8a5a34", 0.2)),
        ellipse((-1, -33), 19, 19, rounded(sketch, "#8a5a34", (-1, -33), 19)),
        gleam((-8, -42), 5, 3),
    ]
    sketch.add(group(front, move=(24, 0), turn=6))
    return standing(sketch, 84, 116, scale=0.42, hold=(0, -44))


def draw_jack_o_lantern(color: str, phase: float) -> Drawing:
    """A carved pumpkin, its grin lit by a candle that flickers."""
    sketch = Sketch()
    for x, rx in ((-34, 24), (34, 24), (-18, 26), (18, 26), (0, 24)):
        tone = lighten(color, 0.08) if x == 0 else darken(color, 0.05 + abs(x) / 300)
        sketch.add(ellipse((x, -40), rx, 40, rounded(sketch, tone, (x, -40), 40)))
    sketch.add(
        shape("M-7 -76 Q-8 -92 -18 -98 L-10 -104 Q4 -96 7 -76Z", "#5f7a3a"),
        line("M-12 -100 Q2 -92 4 -78", "#86a052", 2.4),
    )
    eyes = "M-34 -46 L-20 -66 L-8 -46Z M34 -46 L20 -66 L8 -46Z M-5 -36 L0 -46 L5 -36Z"
    mouth = "M-40 -30 Q0 -16 40 -30 Q34 -6 12 -4 L10 -12 L-2 -11 L-4 -3 Q-34 -6 -40 -30Z"
    glow = 0.86 + 0.14 * wave(phase)
    paint = sketch.radial(
        ((0, "#fff6b0", 1.0), (0.5, "#ffc23c", 1.0), (1, "#f27a1c", 1.0)), (0, -26), 46 * glow
    )
    face = [line(eyes + mouth, darken(color, 0.5), 3), shape(eyes + mouth, paint)]
    sketch.add(*face)
    sketch.shine(halo(sketch, (0, -36), 92 * glow, "#ff9a2c", 0.6), *face)
    return standing(sketch, 98, 132, below=40, scale=0.7, hold=(0, -40))


def _vase(bloom: Bloom, color: str) -> PropKind:
    return PropKind(partial(draw_flowers_in_vase, bloom), 118, color, "table", frames=8)


KINDS: Final[Mapping[str, PropKind]] = {
    "potted cactus": PropKind(draw_potted_cactus, 74, "#4f9a58", "table"),
    "vase of tulips": _vase(_tulip, "#e8486a"),
    "vase of roses": _vase(_rose, "#c8283c"),
    "vase of sunflowers": _vase(_sunflower, "#f7c53e"),
    "dandelion": PropKind(draw_dandelion, 166, "#f4f2ea", "hand", frames=12),
    "dewdrop": PropKind(draw_dewdrop, 25, "#bfe8d8", "table", frames=8),
    "coconut": PropKind(draw_coconut, 35, "#7a4e2e", "table"),
    "bonsai": PropKind(draw_bonsai, 74, "#4f9a48", "table"),
    "sprout": PropKind(draw_sprout, 60, "#6fbf4a", "table", frames=8),
    "avocado": PropKind(draw_avocado, 45, "#4f7a34", "table"),
    "jack-o'-lantern": PropKind(draw_jack_o_lantern, 72, "#f08a2c", "table", frames=8),
}
"""The kinds of this family by name."""
