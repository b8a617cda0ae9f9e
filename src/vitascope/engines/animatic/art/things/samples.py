"""What films of food show close up: fruit that splashes, falling beans, macarons, spices."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.becoming import between, once
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    gleam,
    leaf,
    ring,
    rounded,
    sideways,
    standing,
    streak,
    wave,
)

_RED: Final = "#d8283c"


def _berry(sketch: Sketch, color: str) -> list[str]:
    """A strawberry as large as a fist, or another fruit by its colour."""
    if color == _RED:
        seeds = ((-9, -4), (2, -8), (11, -2), (-3, 5), (7, 9), (-10, 8), (1, 15))
        return [
            shape(
                "M0 26 Q-30 4 -24 -14 Q-14 -24 0 -19 Q14 -24 24 -14 Q30 4 0 26Z",
                rounded(sketch, color, (0, 0), 26),
            ),
            *(ellipse((x, y), 1.6, 2.4, "#ffe6a0") for x, y in seeds),
            *(leaf((0, -18), 18, angle) for angle in (-20, 30, 90, 150, 200)),
            gleam((-11, -8), 5, 3),
        ]
    return [
        ellipse((0, 2), 23, 22, rounded(sketch, color, (0, 2), 23)),
        leaf((2, -19), 17, -24),
        line("M0 -18 q0 -6 4 -9", "#6a4a2a", 2.6),
        gleam((-9, -7), 6, 3.6),
    ]


def draw_fruit_splash(color: str, phase: float) -> Drawing:
    """Fruit that drops into water, one after the other, and the crowns it throws up."""
    return _splash(color, "#8fd0ee", phase)


def draw_milk_splash(color: str, phase: float) -> Drawing:
    """The same into milk or cream."""
    return _splash(color, "#fbf8f0", phase)


def _splash(color: str, liquid: str, phase: float) -> Drawing:
    sketch = Sketch()
    dark, pale = darken(liquid, 0.14), lighten(liquid, 0.4)
    drops = ((-34, 0.06), (30, 0.28), (-4, 0.5))
    for index, (x, start) in enumerate(drops):
        fall = between(phase, start - 0.06, start + 0.14)
        if 0 < fall < 1:
            fruit = _berry(sketch, color)
            y = -190 + 176 * fall * fall
            sketch.add(group(fruit, move=(x, y), turn=30 * fall * (1 if index % 2 else -1)))
    sketch.add(
        ellipse((0, 2), 118, 24, dark),
        ellipse((0, 0), 117, 22, sketch.shaded(liquid, -22, 22)),
        ellipse((-34, -8), 40, 4, pale, opacity=0.7),
    )
    for x, start in drops:
        age = (phase - start - 0.12) / 0.3
        if age < 0:
            continue
        bob = 3 * wave(phase * 3 % 1, x / 60)
        if age < 1:
            high = 88 * math.sin(math.pi * min(1.0, age * 1.1)) ** 0.8 if age < 0.9 else 0.0
            for k in range(-4, 5):
                lean = k / 4
                foot, tip = x + 22 * lean, x + (30 + 22 * age) * lean
                up = high * (1 - 0.28 * abs(lean))
                sketch.add(
                    shape(
                        f"M{foot - 5:.1f} 2 Q{foot:.1f} {-up * 0.5:.1f} {tip:.1f} {-up:.1f}"
                        f" Q{foot + 5:.1f} {-up * 0.4:.1f} {foot + 6:.1f} 2Z",
                        liquid if k % 2 else pale,
                    ),
                    ellipse((tip * 1.04, -up - 7), 3, 3.4, liquid),
                    ellipse((x + (tip - x) * 1.5, -up * 1.3), 2, 2.2, pale),
                )
        spread = 30 + 50 * min(1.0, age)
        sketch.add(
            ellipse((x, 2), spread, spread * 0.18, pale, opacity=0.5 * max(0.0, 1 - age * 0.6))
        )
        if age > 0.35:
            sketch.add(group(_berry(sketch, color), move=(x, -7 + bob), turn=14 * (x % 3)))
            sketch.add(
                ellipse((x, 14 + bob), 27, 9, liquid),
                line(
                    f"M{x - 25} {11 + bob:.1f} Q{x} {4 + bob:.1f} {x + 25} {11 + bob:.1f}", pale, 2
                ),
            )
    return standing(sketch, 124, 232, below=30)


def draw_rippling_drop(color: str, phase: float) -> Drawing:
    """A drop that falls on still water, throws up a small column, and rings that spread."""
    sketch = Sketch()
    dark, pale = darken(color, 0.2), lighten(color, 0.5)
    sketch.add(
        ellipse((0, 0), 130, 30, dark),
        ellipse((0, -2), 129, 29, sketch.shaded(color, -30, 30)),
        ellipse((-40, -12), 44, 5, pale, opacity=0.5),
    )
    beat = phase * 2 % 1
    age = (beat - 0.35) % 1
    for k in range(4):
        spread = age - 0.12 * k
        if spread > 0:
            r = 8 + 112 * spread
            sketch.add(ring((0, -1), r, r * 0.22, pale, 2.6, 0.9 * (1 - spread)))
            sketch.add(ring((0, 1), r * 0.94, r * 0.2, dark, 1.6, 0.6 * (1 - spread)))
    if beat < 0.35:
        y = -150 + 148 * (beat / 0.35) ** 2
        sketch.add(
            shape(f"M0 {y - 20:.1f} Q11 {y - 6:.1f} 10 {y:.1f} A10 10 0 1 1 -10 {y:.1f}"
                  f" Q-11 {y - 6:.1f} 0 {y - 20:.1f}Z", lighten(color, 0.2)),
            gleam((-3, y - 1), 3, 4, opacity=0.8, angle=10),
        )  # fmt: skip
    elif beat < 0.75:
        high = 46 * math.sin(math.pi * (beat - 0.35) / 0.4)
        sketch.add(
            shape(f"M-9 1 Q-3 {-high * 0.5:.1f} -4 {-high:.1f} Q0 {-high - 7:.1f} 4 {-high:.1f}"
                  f" Q3 {-high * 0.5:.1f} 9 1Z", lighten(color, 0.12)),
            ellipse((0, -high - 15), 5, 5.6, lighten(color, 0.25)),
            streak(f"M-2 {-high * 0.9:.1f} V-4", 1.6, 0.6),
        )  # fmt: skip
    return standing(sketch, 136, 186, below=36)


def _bean(x: float, y: float, turn: float, color: str) -> str:
    parts = [
        ellipse((0, 0), 9, 6.4, darken(color, 0.2)),
        ellipse((-0.4, -0.8), 8.4, 5.6, color),
        line("M-7 0 Q-2 -3 0 0 T7 0", darken(color, 0.5), 1.6),
        ellipse((-3, -3), 2.4, 1.2, "#ffffff", opacity=0.4),
    ]
    return group([group(parts, turn=turn)], move=(x, y))


def _heap(sketch: Sketch, color: str, rows: int) -> None:
    for row in range(rows):
        half = 92 - row * 92 / (rows + 0.6)
        count = max(2, int(half / 7))
        for k in range(count):
            x = -half + 2 * half * (k + 0.5) / count + 3 * math.sin(k * 3.7 + row)
            sketch.add(_bean(x, -row * 7.5 + 2 * math.cos(k * 2.3), 57 * k + 31 * row, color))


def draw_coffee_beans(color: str, phase: float) -> Drawing:
    """A heap of roasted beans."""
    del phase
    sketch = Sketch()
    sketch.add(ellipse((0, 5), 100, 9, "#1a1010", opacity=0.35))
    _heap(sketch, color, 6)
    return standing(sketch, 116, 74, below=24, scale=0.5)


def draw_falling_beans(color: str, phase: float) -> Drawing:
    """Beans that rain down and heap up."""
    sketch = Sketch()
    sketch.add(ellipse((0, 5), 100, 9, "#1a1010", opacity=0.35))
    _heap(sketch, color, 2 + int(4 * phase))
    for index in range(34):
        at = (phase * 2 + index * 0.618) % 1
        x = 168 * (math.sin(index * 12.99) * 437.58 % 1) - 84
        sketch.add(_bean(x, -250 + 236 * at, 360 * at + index * 47, color))
    return standing(sketch, 116, 282, below=24)


def draw_macarons(color: str, phase: float) -> Drawing:
    """A small heap of macarons in several colours."""
    del phase
    sketch = Sketch()
    sketch.add(ellipse((0, 2), 74, 7, "#1a1420", opacity=0.25))
    for x, y, tone in (
        (-46, 0, "#a8d87a"),
        (46, 0, "#f2d25a"),
        (0, 0, color),
        (-24, -27, "#c8a0e0"),
        (24, -27, "#8ac8e8"),
        (0, -54, "#f2946a"),
    ):
        sketch.add(
            shape(f"M{x - 23} {y - 9} H{x + 23} Q{x + 22} {y} {x + 14} {y} H{x - 14}"
                  f" Q{x - 22} {y} {x - 23} {y - 9}Z", darken(tone, 0.06)),
            box(x - 22, y - 15, 44, 7, "#fff6e6", radius=3),
            line("".join(f"M{x - 20 + k * 5} {y - 15} q2.5 3 5 0" for k in range(8)), tone, 3),
            shape(f"M{x - 23} {y - 15} Q{x - 22} {y - 28} {x} {y - 28} Q{x + 22} {y - 28}"
                  f" {x + 23} {y - 15}Z", rounded(sketch, tone, (x, y - 19), 24)),
            gleam((x - 9, y - 23), 6, 2.4),
        )  # fmt: skip
    return standing(sketch, 88, 96, below=16, scale=0.42)


def draw_spices(color: str, phase: float) -> Drawing:
    """Bowls with cones of spices."""
    del phase
    sketch = Sketch()
    sketch.add(ellipse((0, 3), 120, 8, "#1a1420", opacity=0.25))
    for x, tone in (
        (-78, "#e0a02a"),
        (0, color),
        (78, "#8a4a24"),
        (-40, "#6f8f3c"),
        (40, "#b8322a"),
    ):
        y = 0 if abs(x) != 40 else 8
        sketch.add(
            shape(f"M{x - 30} {y - 26} Q{x - 6} {y - 68} {x} {y - 70} Q{x + 6} {y - 68}"
                  f" {x + 30} {y - 26}Z", rounded(sketch, tone, (x, y - 40), 34)),
            *(ellipse((x + 18 * math.sin(k * 2.4), y - 32 - 3 * (k % 8)), 1.4, 1.2,
                      lighten(tone, 0.3)) for k in range(9)),
            ellipse((x, y - 26), 34, 6, darken(tone, 0.1)),
            shape(f"M{x - 36} {y - 27} Q{x - 30} {y} {x - 14} {y} H{x + 14} Q{x + 30} {y}"
                  f" {x + 36} {y - 27} Q{x} {y - 15} {x - 36} {y - 27}Z",
                  sideways(sketch, "#b8744a", x - 36, x + 36)),
            streak(f"M{x - 28} {y - 20} Q{x - 24} {y - 8} {x - 16} {y - 4}", 3, 0.35),
        )  # fmt: skip
    return standing(sketch, 124, 82, below=14, scale=0.42)


KINDS: Final[Mapping[str, PropKind]] = {
    "fruit in water": once(draw_fruit_splash, 100, _RED),
    "berries in milk": once(draw_milk_splash, 100, _RED),
    "rippling drop": PropKind(draw_rippling_drop, 60, "#5fb4dc", "table", frames=24),
    "coffee beans": PropKind(draw_coffee_beans, 26, "#5a3420", "table"),
    "falling beans": once(draw_falling_beans, 120, "#5a3420"),
    "macarons": PropKind(draw_macarons, 34, "#f29ab0", "table"),
    "spices": PropKind(draw_spices, 32, "#d8642a", "table"),
}
"""The kinds of this family by name."""
