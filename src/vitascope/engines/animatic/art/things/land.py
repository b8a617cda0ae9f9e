"""Pieces of land in any place: walls of stone and brick, waterholes, puddles."""

import math
import random
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import standing, wave

_WALL_HALF: Final = 230.0
"""Half of the length of a wall."""


def draw_stone_wall(color: str, phase: float) -> Drawing:
    """A low wall of field stones without mortar, moss on its top."""
    del phase
    chance = random.Random("stone wall")  # noqa: S311 - one fixed shape
    sketch = Sketch()
    sketch.add(box(-_WALL_HALF, -70, 2 * _WALL_HALF, 70, darken(color, 0.4), radius=5))
    for row in range(5):
        x = -_WALL_HALF + chance.uniform(0, 8)
        while x < _WALL_HALF - 14:
            wide = min(chance.uniform(22, 48), _WALL_HALF - x)
            tone = mix(color, chance.choice(("#8a8f98", "#a89880", "#c4bcae")), chance.random() / 2)
            y = -15 - row * 14
            outline = [
                (x + 2, y + 6),
                (x + wide / 2, y + 8),
                (x + wide - 2, y + 6),
                (x + wide - 1, y - 5),
                (x + wide / 2, y - 7),
                (x + 1, y - 5),
            ]
            sketch.add(
                shape(smooth(outline), darken(tone, 0.12)),
                ellipse((x + wide * 0.45, y - 1.5), wide * 0.36, 3.6, lighten(tone, 0.12)),
            )
            x += wide
    for _ in range(7):
        x = chance.uniform(-_WALL_HALF + 20, _WALL_HALF - 20)
        sketch.add(ellipse((x, -78), chance.uniform(9, 20), 4.5, "#7fa04e"))
    return standing(sketch, _WALL_HALF + 4, 90)


def draw_brick_wall(color: str, phase: float) -> Drawing:
    """A wall of bricks under a course of stone, higher than a man."""
    del phase
    chance = random.Random("brick wall")  # noqa: S311 - one fixed shape
    sketch = Sketch()
    sketch.add(box(-_WALL_HALF, -206, 2 * _WALL_HALF, 206, darken(color, 0.34)))
    for row in range(14):
        y = -14.6 * (row + 1)
        x = -_WALL_HALF - (row % 2) * 17
        while x < _WALL_HALF:
            left, right = max(x, -_WALL_HALF) + 1, min(x + 34, _WALL_HALF) - 1
            tone = darken(color, chance.uniform(0.0, 0.16))
            if right - left > 3:
                sketch.add(box(left, y + 1, right - left, 12.6, tone, radius=1.5))
            x += 34
    sketch.add(
        box(-_WALL_HALF - 6, -216, 2 * _WALL_HALF + 12, 12, "#b8aea4", radius=2),
        box(-_WALL_HALF - 6, -216, 2 * _WALL_HALF + 12, 4, "#d2c9c0", radius=2),
    )
    return standing(sketch, _WALL_HALF + 8, 222)


def _pool(sketch: Sketch, half: float, color: str, rim: str, phase: float) -> None:
    """Water that lies: a bank about it, the sky in it, rings that go out."""
    low = half * 0.17
    outline = [
        (math.cos(a) * half * (1 + 0.06 * math.sin(3 * a)), math.sin(a) * low - low * 0.6)
        for a in (k * math.tau / 14 for k in range(14))
    ]
    bank = [(x * 1.07, (y + low * 0.6) * 1.16 - low * 0.6) for x, y in outline]
    water = sketch.gradient(
        ((0, lighten(color, 0.4)), (0.5, color), (1, darken(color, 0.18))),
        (0, -low * 1.6),
        (0, low * 0.4),
    )
    sketch.add(shape(smooth(bank), rim), shape(smooth(outline), water))
    for shift in (0.0, 0.5):
        grown = (phase + shift) % 1
        sketch.add(
            line(
                f"M{-half * 0.5 * grown:.1f} {-low * 0.5:.1f}"
                f"a{half * 0.5 * grown + 1:.1f} {low * 0.4 * grown + 0.4:.1f} 0 1 0 "
                f"{half * grown:.1f} 0",
                "#ffffff",
                2.0,
                opacity=0.4 * (1 - grown),
            )
        )
    sway = 0.04 * half * wave(phase)
    sketch.add(
        ellipse((-half * 0.4 + sway, -low * 0.9), half * 0.24, low * 0.09, "#ffffff", opacity=0.5),
        ellipse((half * 0.42 - sway, -low * 0.3), half * 0.18, low * 0.08, "#ffffff", opacity=0.4),
    )


def draw_waterhole(color: str, phase: float) -> Drawing:
    """A waterhole with reeds at its far bank."""
    sketch = Sketch()
    for x, tall in ((-150, 46), (-138, 60), (-128, 40), (120, 52), (134, 66), (146, 44)):
        sway = 3 * wave(phase, x / 300)
        sketch.add(
            line(f"M{x} -32Q{x} {-40 - tall * 0.5:.1f} {x + sway:.1f} {-34 - tall}", "#6f8a44", 3),
            ellipse((x + sway, -34 - tall), 3.2, 9, "#7a5636"),
        )
    _pool(sketch, 170, color, "#8a7a58", phase)
    return standing(sketch, 192, 110, below=34)


def draw_rain_puddle(color: str, phase: float) -> Drawing:
    """A puddle on the way, with the sky in it."""
    sketch = Sketch()
    _pool(sketch, 64, color, darken(color, 0.3), phase)
    return standing(sketch, 74, 24, below=16, seat=(0, 4))


KINDS: Final[Mapping[str, PropKind]] = {
    "stone wall": PropKind(draw_stone_wall, 84, "#a09c94", "ground", is_background=True),
    "brick wall": PropKind(
        draw_brick_wall, 216, "#b0604a", "ground", is_background=True, is_tall=True
    ),
    "waterhole": PropKind(draw_waterhole, 125, "#5fa0c4", "ground", frames=8),
    "rain puddle": PropKind(draw_rain_puddle, 26, "#7fa4c0", "ground", frames=8),
}
"""The kinds of this family by name."""
