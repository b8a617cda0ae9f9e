"""A slice of cake, honey that runs off a dipper, vegetables that lie and fall, a toy train."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.becoming import once
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    aslant,
    gleam,
    leaf,
    puffs,
    rounded,
    sideways,
    standing,
    streak,
    wave,
)


def draw_cake_slice(color: str, phase: float) -> Drawing:
    """A wedge of cake on a plate, with a strawberry and sauce."""
    del phase
    sketch = Sketch()
    sketch.add(
        ellipse((0, -4), 84, 14, "#c8ced6"),
        ellipse((0, -7), 84, 14, "#fbfcfd"),
        ellipse((0, -7), 60, 8, "#e8ecf0"),
        polygon([(-58, -10), (40, -4), (40, -50), (-58, -44)],
                aslant(sketch, color, (-58, -50, 40, -4))),
        polygon([(-58, -12), (40, -6), (40, -14), (-58, -20)], "#b8783c"),
        polygon([(-58, -27), (40, -25), (40, -29), (-58, -31)], lighten(color, 0.5)),
        polygon([(40, -4), (62, -14), (62, -56), (40, -50)], darken(color, 0.16)),
        polygon([(-58, -44), (40, -50), (62, -56), (20, -60)], lighten(color, 0.3)),
        shape("M-50 -45 Q-20 -56 24 -58 Q52 -58 58 -54 Q56 -40 52 -44 Q48 -34 44 -46 Q30 -46 26 -36"
              " Q20 -44 10 -46 Q2 -38 -4 -44 Q-20 -44 -28 -36 Q-34 -42 -50 -45Z", "#c8283c"),
        streak("M-30 -49 Q0 -55 30 -56", 2.4, 0.5),
        shape("M16 -86 Q32 -84 30 -70 Q28 -58 16 -54 Q4 -58 2 -70 Q0 -84 16 -86Z",
              rounded(sketch, "#d8283c", (16, -70), 16)),
        *(leaf((16, -84), 14, angle) for angle in (-10, 60, 120, 190)),
        *(ellipse((x, y), 1.3, 2, "#ffe6a0")
          for x, y in ((9, -74), (20, -76), (14, -66), (23, -66))),
    )  # fmt: skip
    return standing(sketch, 90, 104, below=14, scale=0.42)


def draw_honey_spoon(color: str, phase: float) -> Drawing:
    """A dipper from which honey runs in a long fold onto itself."""
    sketch = Sketch()
    wood = "#c08a4a"
    sketch.add(
        ellipse((0, 4), 74, 14, darken(color, 0.25)),
        ellipse((0, 0), 74, 14, rounded(sketch, color, (0, -4), 74)),
    )
    for k in range(4):
        spread = (phase * 3 + k / 4) % 1
        sketch.add(
            ellipse((0, -2 - 4 * (1 - spread)), 12 + 26 * spread, 3 + 4 * spread,
                    lighten(color, 0.2), opacity=0.5 * (1 - spread))
        )  # fmt: skip
    sway = 3 * wave(phase * 3 % 1)
    sketch.add(
        line(f"M0 -96 Q{sway:.1f} -50 {sway * 0.6:.1f} -6", darken(color, 0.1), 10),
        line(f"M-1 -96 Q{sway - 1:.1f} -50 {sway * 0.6 - 1:.1f} -6", lighten(color, 0.3), 4),
        ellipse((sway * 0.6, -6), 11, 4, color),
    )
    dipper = [
        line("M0 0 V-110", wood, 10),
        line("M-3 -4 V-106", lighten(wood, 0.35), 2.4),
        *(
            ellipse((0, 8 - k * 10), 15 + 7 * math.sin(math.pi * (k + 0.6) / 5), 5.6,
                    sideways(sketch, wood, -22, 22))
            for k in range(5)
        ),
        shape("M-20 -14 Q-24 10 0 20 Q24 10 20 -14 Q10 -6 0 -10 Q-10 -4 -20 -14Z", color,
              opacity=0.85),
        gleam((-9, 2), 4, 8, opacity=0.6, angle=20),
    ]  # fmt: skip
    sketch.add(group(dipper, move=(0, -114), turn=24))
    return standing(sketch, 84, 226, below=22, scale=0.55)


def _carrot(sketch: Sketch) -> list[str]:
    return [
        shape("M-22 -8 Q-24 8 -14 8 L30 2 Q34 0 30 -2Z", rounded(sketch, "#f2822a", (-6, 0), 24)),
        *(leaf((-22, 0), 18, angle) for angle in (160, 185, 210)),
        line("M-8 -6 l2 6 M4 -5 l2 5", "#c8601a", 1.4),
    ]


def _tomato(sketch: Sketch) -> list[str]:
    return [
        ellipse((0, 0), 18, 16, rounded(sketch, "#d8342c", (0, 0), 18)),
        *(leaf((0, -14), 12, angle) for angle in (20, 90, 160)),
        gleam((-6, -6), 5, 3),
    ]


def _broccoli(sketch: Sketch) -> list[str]:
    heads = ((-12, -8), (0, -15), (12, -8), (-5, -3), (7, -2))
    return [
        shape("M-5 0 L-7 20 H7 L5 0Z", "#a8cf7a"),
        *(ellipse(at, 10, 9, rounded(sketch, "#4a9a3c", at, 10)) for at in heads),
    ]


def _pepper(sketch: Sketch) -> list[str]:
    return [
        shape("M-16 -10 Q-8 -18 0 -12 Q8 -18 16 -10 Q20 6 10 18 Q4 22 0 18 Q-4 22 -10 18"
              " Q-20 6 -16 -10Z", rounded(sketch, "#f2c22a", (0, 0), 20)),
        line("M0 -12 Q1 -20 5 -22", "#4f8f42", 4.4),
        gleam((-8, -3), 3, 6, opacity=0.5, angle=10),
    ]  # fmt: skip


def _cucumber(sketch: Sketch) -> list[str]:
    return [
        line("M-20 4 Q0 -10 22 0", "#3f8a3c", 15),
        line("M-18 0 Q0 -13 20 -4", "#8ac86a", 3),
        ellipse((24, 0), 4, 6, "#c8e8a0"),
    ]


_VEGETABLES: Final[tuple[Callable[[Sketch], list[str]], ...]] = (
    _tomato, _carrot, _broccoli, _pepper, _cucumber, _tomato, _carrot, _broccoli, _pepper,
)  # fmt: skip

_HEAPED: Final = (
    (-46, -16), (46, -14), (-14, -22), (18, -18), (-66, -6), (-30, -44), (6, -46),
    (36, -40), (-8, -66),
)  # fmt: skip


def draw_vegetables(color: str, phase: float) -> Drawing:
    """A heap of carrots, tomatoes, broccoli, peppers and cucumber."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(-84, -8), (84, -8), (98, 8), (-98, 8)], aslant(sketch, color, (-98, -8, 98, 8))),
        box(-98, 8, 196, 5, darken(color, 0.3), radius=2),
    )
    for draw, (x, y) in reversed(list(zip(_VEGETABLES, _HEAPED, strict=True))):
        sketch.add(group(draw(sketch), move=(x, y), turn=(x * 3) % 40 - 20))
    return standing(sketch, 110, 100, below=20, scale=0.5)


def draw_falling_vegetables(color: str, phase: float) -> Drawing:
    """Vegetables that fall into a bowl, one after the other."""
    sketch = Sketch()
    sketch.add(
        ellipse((0, 6), 70, 8, "#1a1420", opacity=0.3),
        ellipse((0, -48), 78, 15, darken(color, 0.32)),
    )
    for index, (draw, (x, y)) in enumerate(zip(_VEGETABLES, _HEAPED, strict=True)):
        fall = (phase - 0.05 - index * 0.085) / 0.22
        low = y * 0.55 - 34
        height = low - 190 * (1 - min(1.0, max(0.0, fall)) ** 2)
        if fall > -0.6:
            turn = (x * 3) % 40 - 20 + 200 * (1 - min(1.0, max(-0.6, fall)))
            sketch.add(group(draw(sketch), move=(x * 0.75, height), turn=turn))
    sketch.add(
        shape("M-78 -48 Q-72 0 -30 4 H30 Q72 0 78 -48 Q0 -26 -78 -48Z",
              sideways(sketch, color, -78, 78)),
        streak("M-64 -30 Q-56 -10 -40 -4", 5, 0.4),
    )  # fmt: skip
    return standing(sketch, 104, 300, below=24)


def draw_toy_train(color: str, phase: float) -> Drawing:
    """A wooden engine with two cars on rails."""
    sketch = Sketch()
    roll = phase * 360
    sketch.add(
        *(box(-150 + k * 20, -4, 8, 7, "#8a5f3c") for k in range(16)),
        line("M-156 -5 H156", "#c8a878", 4),
        puffs((114, -88), (60, -124), 9, phase, "#f2f4f6"),
        line("M-44 -20 H-30 M34 -20 H46", "#5a4a3c", 5),
    )
    for x, tone in ((-92, "#3f8fd0"), (-2, "#f2c23a")):
        sketch.add(
            box(x - 40, -46, 76, 30, aslant(sketch, tone, (x - 40, -46, x + 36, -16)), radius=4),
            box(x - 34, -56, 20, 11, "#d8342c", radius=2),
            box(x - 10, -58, 18, 13, "#5fa550", radius=2),
            ellipse((x + 20, -51), 9, 8, "#e88a3a"),
        )
    sketch.add(
        box(46, -78, 38, 62, aslant(sketch, darken(color, 0.1), (46, -78, 84, -16)), radius=3),
        box(52, -70, 22, 20, "#cfe8f6", radius=3),
        box(40, -86, 50, 9, darken(color, 0.3), radius=4),
        box(84, -54, 52, 38, sketch.shaded(color, -54, -16), radius=10),
        box(108, -78, 13, 26, "#3a3540", radius=2),
        box(104, -82, 21, 7, "#3a3540", radius=3),
        ellipse((137, -36), 5, 8, "#f8e8a0"),
        polygon([(132, -16), (150, -4), (132, -4)], "#3a3540"),
    )
    for x, r in ((-116, 10), (-74, 10), (-26, 10), (18, 10), (62, 14), (96, 10), (120, 10)):
        spoke = [line(f"M{-r + 2} 0 H{r - 2} M0 {-r + 2} V{r - 2}", "#b5844f", 2)]
        sketch.add(
            ellipse((x, -6 - r * 0.7), r, r, "#8a4a2c"),
            ellipse((x, -6 - r * 0.7), r * 0.66, r * 0.66, "#e0b070"),
            group([group(spoke, turn=roll)], move=(x, -6 - r * 0.7)),
        )
    return standing(sketch, 172, 148, below=14, scale=0.3)


def draw_spinning_top(color: str, phase: float) -> Drawing:
    """A painted top that turns upright on its tip."""
    sketch = Sketch()
    lean = 4 * wave(phase)
    body = [
        polygon([(-6, -16), (6, -16), (0, 0)], "#8a5f3c"),
        shape("M-46 -52 Q-40 -20 -6 -14 H6 Q40 -20 46 -52Z", sideways(sketch, color, -46, 46)),
        ellipse((0, -52), 46, 11, lighten(color, 0.2)),
        ellipse((0, -52), 34, 7.6, "#fbe6a8"),
        ellipse((0, -52), 21, 4.8, darken(color, 0.05)),
        line("M-43 -40 Q0 -26 43 -40", "#fbe6a8", 5),
        line("M-34 -28 Q0 -18 34 -28", "#3f8fd0", 4),
        box(-4, -84, 8, 32, "#c89a5c", radius=3),
        ellipse((0, -85), 7, 4, "#e0b87a"),
        streak("M-34 -46 Q-30 -28 -16 -20", 4, 0.5),
    ]
    blur = 52 + 4 * wave(phase, 0.25)
    sketch.add(
        ellipse((0, 1), 30, 5, "#1a1420", opacity=0.3),
        group(body, turn=lean),
        line(f"M{-blur} -60 Q{-blur - 8} -48 {-blur} -36", "#ffffff", 2.4, opacity=0.6),
        line(f"M{blur} -60 Q{blur + 8} -48 {blur} -36", "#ffffff", 2.4, opacity=0.6),
    )
    return standing(sketch, 76, 100, below=10, scale=0.36)


KINDS: Final[Mapping[str, PropKind]] = {
    "cake slice": PropKind(draw_cake_slice, 38, "#f8ecc8", "table"),
    "honey spoon": PropKind(draw_honey_spoon, 126, "#e8a01e", "table", frames=12),
    "vegetables": PropKind(draw_vegetables, 50, "#b8804a", "table"),
    "falling vegetables": once(draw_falling_vegetables, 90, "#b8804a"),
    "spinning top": PropKind(draw_spinning_top, 32, "#d8342c", "table", frames=12),
    "toy train": PropKind(draw_toy_train, 27, "#d8342c", "table", frames=12),
}
"""The kinds of this family by name."""
