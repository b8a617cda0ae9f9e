"""What stands in a bathroom, a laundry or a corner of the house."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import numbers
from vitascope.engines.animatic.art.things.parts import (
    IRON,
    STEEL,
    WOOD,
    aslant,
    ring,
    sideways,
    standing,
    steam,
    streak,
    wave,
)

_SMALL: Final = 0.4


def draw_washer(color: str, phase: float) -> Drawing:
    """A washing machine whose drum turns."""
    sketch = Sketch()
    clothes = [
        shape("M-26 8 Q-10 -8 8 2 Q24 -2 26 14 Q4 30 -22 22Z", "#e8506a"),
        shape("M-14 14 Q4 2 20 16 Q8 28 -8 26Z", "#f2c23a"),
        shape("M-24 14 Q-14 4 -4 16 Q-10 26 -20 22Z", "#6fb04a"),
    ]
    drum = sketch.clip("M-30 -44 A30 30 0 1 1 30 -44 A30 30 0 1 1 -30 -44Z")
    sketch.add(
        box(-46, -100, 92, 98, aslant(sketch, color, (-46, -100, 46, 0)), radius=7),
        box(-40, -4, 80, 4, IRON),
        box(-46, -100, 92, 18, lighten(color, 0.4), radius=6),
        box(-38, -96, 30, 10, darken(color, 0.16), radius=3),
        ellipse((20, -91), 5, 5, IRON),
        ellipse((34, -91), 4, 4, "#5fc07a"),
        ellipse((0, -44), 37, 37, STEEL),
        ellipse((0, -44), 30, 30, "#3f5a78"),
        group(
            [
                group([group(clothes, turn=phase * 360)], move=(0, -44)),
                box(-34, -36 + wave(phase) * 2, 68, 40, "#7fc3ee", opacity=0.45),
            ],
            clip=drum,
        ),
        shape("M-22 -56 Q-14 -72 4 -72 Q-10 -62 -16 -50Z", "#ffffff", opacity=0.5),
    )
    return standing(sketch, 52, 106)


def draw_sink(color: str, phase: float) -> Drawing:
    """A wash basin with running water."""
    sketch = Sketch()
    drops = "".join(
        f"M{x} {-106 + ((phase + k / 3) % 1) * 16:.1f} v5 " for k, x in enumerate((19, 22, 21))
    )
    sketch.add(
        line("M-6 -88 V-116 Q-4 -128 10 -126 Q21 -124 20 -112", STEEL, 7),
        line("M-22 -90 v-8 h-7 M-22 -98 h7", STEEL, 5),
        line("M20 -108 V-84", "#8fd0f4", 4, opacity=0.8),
        line(drops, "#ffffff", 2),
        shape("M-14 -56 H14 L20 0 H-20Z", sideways(sketch, darken(color, 0.06), -20, 20)),
        shape(
            "M-58 -86 H58 Q54 -48 20 -46 H-20 Q-54 -48 -58 -86Z", sideways(sketch, color, -58, 58)
        ),
        box(-62, -92, 124, 10, lighten(color, 0.4), radius=5),
        line("M-56 -82 H56", darken(color, 0.22), 2, opacity=0.6),
    )
    return standing(sketch, 68, 134)


def draw_toilet(color: str, phase: float) -> Drawing:
    """A toilet with its lid up."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-50, -98, 32, 52, sideways(sketch, color, -50, -18), radius=5),
        box(-53, -102, 38, 9, lighten(color, 0.3), radius=4),
        line("M-34 -104 v-3", STEEL, 7),
        shape("M-26 -14 L-20 0 H26 L18 -22Z", darken(color, 0.1)),
        shape("M-44 -46 H44 Q44 -10 6 -10 H-20 Q-44 -14 -44 -46Z", sketch.shaded(color, -46, -8)),
        box(-46, -52, 94, 9, lighten(color, 0.4), radius=4.5),
        shape("M-22 -52 Q-22 -98 -12 -98 Q-6 -96 -10 -52Z", lighten(color, 0.1)),
    )
    return standing(sketch, 60, 112, seat=(4, -50))


def draw_bathtub(color: str, phase: float) -> Drawing:
    """A claw-footed bath full of foam; who bathes sits in it."""
    sketch = Sketch()
    sketch.add(line("M78 -62 V-92 Q78 -102 66 -102 H60", STEEL, 5), line("M72 -82 h12", STEEL, 5))
    for k, (x, y, r) in enumerate(
        numbers(
            "-60 -68 14, -40 -74 17, -16 -70 15, 6 -75 18, 30 -70 15, 52 -72 15, -4 -86 "
            "11, -28 -88 9"
        )
    ):
        rise = wave(phase, k / 8) * 1.6
        sketch.add(
            ellipse((x, y + rise), r, r * 0.86, "#e6f2fa"),
            ellipse((x - 2, y - 2 + rise), r * 0.8, r * 0.66, "#ffffff"),
        )
    for x in (-58, 54):
        sketch.add(ellipse((x, -7), 9, 7, "#d9a441"), line(f"M{x} -18 v8", "#d9a441", 7))
    sketch.add(
        shape("M-88 -66 Q-84 -14 -50 -12 H50 Q82 -14 86 -66Z", sketch.shaded(color, -66, -10)),
        box(-96, -72, 190, 10, lighten(color, 0.4), radius=5),
        streak("M-74 -52 Q-68 -26 -46 -22", 6, 0.5),
    )
    bubble = (phase % 1) * 30
    sketch.add(
        ring((-34, -96 - bubble), 5, 5, "#ffffff", 1.2, 0.8 * (1 - phase)),
        ring((22, -94 - bubble * 0.6), 4, 4, "#ffffff", 1.2, 0.8 * (1 - phase)),
    )
    return standing(sketch, 102, 140, cabin=(-60, -150, 50, -44))


def draw_bucket(color: str, phase: float) -> Drawing:
    """A bucket of water."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-30 -52 Q0 -112 30 -52", STEEL, 3.4),
        shape("M-33 -54 L-25 0 Q0 5 25 0 L33 -54Z", sideways(sketch, color, -33, 33)),
        ellipse((0, -54), 34, 8, lighten(color, 0.3)),
        ellipse((0, -53), 29, 6, "#6fb8e4"),
        line("M-31 -40 Q0 -32 31 -40", lighten(color, 0.5), 3),
        box(-8, -86, 16, 7, WOOD, radius=3),
    )
    return standing(sketch, 40, 96, scale=0.75, hold=(0, -82))


def draw_broom(color: str, phase: float) -> Drawing:
    """A broom, bristles down."""
    del phase
    sketch = Sketch()
    bristles = "".join(f"M{-4 + k} -34 L{-22 + k * 5.5:.1f} -2 " for k in range(9))
    sketch.add(
        box(-2.6, -150, 5.2, 116, sideways(sketch, WOOD, -3, 3), radius=2.6),
        shape("M-9 -38 H9 Q14 -20 26 0 Q0 5 -26 0 Q-14 -20 -9 -38Z", sketch.shaded(color, -38, 0)),
        line(bristles, darken(color, 0.24), 1.4, opacity=0.7),
        line("M-11 -30 H11 M-14 -24 H14", "#c8404a", 3),
        box(-8, -44, 16, 10, darken(WOOD, 0.24), radius=3),
    )
    return standing(sketch, 32, 156, hold=(0, -84))


def draw_basket(color: str, phase: float) -> Drawing:
    """A wicker basket."""
    del phase
    sketch = Sketch()
    body = "M-42 -44 L-32 0 Q0 5 32 0 L42 -44Z"
    weave = "".join(
        f"M-50 {-8 - k * 10} q12.500 -6 25 0 t25 0 t25 0 t25 0 " for k in range(4)
    ) + "".join(f"M{-36 + k * 12} -46 L{-28 + k * 9.4:.1f} 2 " for k in range(7))
    sketch.add(
        line("M-36 -46 Q-32 -100 0 -100 Q32 -100 36 -46", darken(color, 0.12), 6),
        line("M-36 -46 Q-32 -100 0 -100", lighten(color, 0.3), 1.6),
        shape(body, sideways(sketch, color, -42, 42)),
        group([line(weave, darken(color, 0.28), 2, opacity=0.7)], clip=sketch.clip(body)),
        box(-46, -50, 92, 10, lighten(color, 0.2), radius=5),
        shape("M-30 -44 Q-12 -52 6 -44 L2 -22 L-6 -30 L-16 -20Z", "#e8505a"),
        line("M-22 -44 L-12 -30 M-10 -46 L0 -32 M-18 -32 L2 -38", "#ffe6e0", 1.6),
    )
    return standing(sketch, 52, 108, scale=0.7, hold=(0, -98), seat=(0, -50))


def draw_barrel(color: str, phase: float) -> Drawing:
    """A barrel with iron hoops."""
    del phase
    sketch = Sketch()
    body = "M-34 0 Q-50 -46 -34 -92 H34 Q50 -46 34 0 Q0 6 -34 0Z"
    staves = "M-20 2 Q-28 -46 -20 -94 M0 4 V-94 M20 2 Q28 -46 20 -94"
    sketch.add(
        shape(body, sideways(sketch, color, -44, 44)),
        line(staves, darken(color, 0.3), 1.8, opacity=0.6),
        ellipse((0, -92), 34, 7, lighten(color, 0.3)),
        ellipse((0, -92), 28, 5, darken(color, 0.08)),
        line("M-41 -70 Q0 -60 41 -70 M-40 -22 Q0 -12 40 -22", IRON, 7),
        line("M-40 -72 Q-20 -66 0 -65 M-39 -24 Q-20 -18 0 -17", "#7a828f", 1.6),
    )
    return standing(sketch, 50, 104, below=8, seat=(0, -94))


def draw_box(color: str, phase: float) -> Drawing:
    """An open cardboard box; a cat fits in."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(-44, -56), (-66, -74), (-26, -74), (-6, -56)], darken(color, 0.1)),
        polygon([(44, -56), (66, -72), (30, -74), (8, -56)], darken(color, 0.2)),
        box(-44, -56, 88, 56, aslant(sketch, color, (-44, -56, 44, 0)), radius=2),
        box(-8, -56, 16, 20, lighten(color, 0.4), opacity=0.7),
        polygon([(-44, -56), (-58, -40), (-10, -42), (2, -56)], lighten(color, 0.2)),
        polygon([(44, -56), (60, -42), (14, -42), (2, -56)], lighten(color, 0.1)),
        line(
            "M26 -22 v12 M22 -18 l4 -5 l4 5 M36 -22 v12 M32 -18 l4 -5 l4 5", darken(color, 0.4), 2
        ),
    )
    return standing(sketch, 72, 82, cabin=(-30, -130, 30, -34))


def draw_iron(color: str, phase: float) -> Drawing:
    """A flat iron that steams."""
    sketch = Sketch()
    sketch.add(steam((-52, -40), 20, phase, 2))
    sketch.add(
        shape("M-54 -8 Q-52 -46 -10 -46 Q40 -44 66 -8Z", aslant(sketch, color, (-50, -46, 60, -8))),
        shape("M-58 0 V-9 H70 L74 0Z", STEEL),
        line("M-34 -42 Q-40 -74 -6 -74 Q34 -74 36 -42", darken(color, 0.24), 9),
        _dial(color),
    )
    return standing(sketch, 80, 86, scale=0.55, hold=(0, -72))


def _dial(color: str) -> str:
    """The dial of an iron."""
    return ellipse((0, -24), 9, 9, mix(color, "#ffffff", 0.7)) + line("M0 -24 l4 -5", IRON, 2)


def draw_ladder(color: str, phase: float) -> Drawing:
    """A ladder, leaning a little."""
    del phase
    sketch = Sketch()
    rungs = "".join(f"M{-24 + k * 3.2:.1f} {-22 - k * 28} H{24 + k * 1.4:.1f} " for k in range(8))
    sketch.add(
        line(rungs, darken(color, 0.16), 5),
        line("M-28 0 L0 -240", color, 7),
        line("M28 0 L36 -240", darken(color, 0.1), 7),
        line("M-30 -2 L-2 -240", lighten(color, 0.4), 1.6, opacity=0.7),
    )
    return standing(sketch, 46, 250, seat=(8, -138))


def draw_cage(color: str, phase: float) -> Drawing:
    """A bird cage with a dome; who is inside is seen between the bars."""
    del phase
    sketch = Sketch()
    bars = "".join(
        f"M{x} -14 V-78 Q{x * 0.7:.1f} -116 {x * 0.12:.1f} -122 " for x in range(-44, 45, 22)
    )
    sketch.add(
        line(bars, color, 3),
        line("M-46 -78 H46 M-46 -44 H46", color, 2.6),
        box(-52, -16, 104, 16, aslant(sketch, darken(color, 0.1), (-52, -16, 52, 0)), radius=5),
        ellipse((0, -122), 9, 5, darken(color, 0.2)),
        ring((0, -132), 7, 8, color, 3),
    )
    return standing(sketch, 58, 146, cabin=(-40, -116, 40, -14))


KINDS: Final[Mapping[str, PropKind]] = {
    "washing machine": PropKind(draw_washer, 100, "#eef1f4", "ground", frames=12),
    "sink": PropKind(draw_sink, 130, "#eef2f5", "ground", frames=6),
    "toilet": PropKind(draw_toilet, 106, "#f0f3f6", "ground"),
    "bathtub": PropKind(draw_bathtub, 105, "#f2f5f8", "ground", frames=8),
    "bucket": PropKind(draw_bucket, 66, "#4f9fd8", "hand"),
    "broom": PropKind(draw_broom, 150, "#e8bc5a", "hand"),
    "basket": PropKind(draw_basket, 74, "#c99a5a", "hand"),
    "barrel": PropKind(draw_barrel, 100, "#a8703f", "ground"),
    "box": PropKind(draw_box, 75, "#c9995f", "ground"),
    "iron": PropKind(draw_iron, 44, "#5f8fd8", "table", frames=8),
    "cage": PropKind(draw_cage, 140, "#d8b04a", "ground"),
    "ladder": PropKind(draw_ladder, 243, "#c08a4e", "ground"),
}
"""The kinds of this family by name."""
