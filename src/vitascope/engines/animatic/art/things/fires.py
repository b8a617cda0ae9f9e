"""Fire as large as a house, and the clouds that a rocket stands on when it starts."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import flame, halo, puffs, standing, wave

_TONGUES: Final = (
    *((-92, 92, 0.1), (-58, 150, 0.62), (-24, 208, 0.3), (14, 180, 0.84), (50, 226, 0.48)),
    *((84, 136, 0.2), (108, 84, 0.7), (-6, 120, 0.05), (34, 110, 0.55)),
)
"""Of each flame, where it stands, how high it is, and its share of a turn."""


def draw_blaze(color: str, phase: float) -> Drawing:
    """A wall of flames, smoke and sparks above it."""
    sketch = Sketch()
    sketch.add(
        puffs((-10, -190), (60, -210), 66, phase, "#4a4450"),
        halo(sketch, (0, -90), 220, "#ff8a3c", 0.6),
    )
    for x, size, shift in _TONGUES:
        high = size * (1 + 0.09 * wave(phase, shift * 1.7))
        sketch.add(flame((x + 4 * wave(phase, shift), 5), high, (phase + shift) % 1, color))
    for index in range(14):
        at = (phase + index / 14) % 1
        x = math.sin(index * 2.4) * 96 + 14 * wave(phase, index / 7)
        r = 4 * (1 - at) + 0.6
        sketch.add(ellipse((x, -90 - 230 * at), r, r, "#ffd27a", opacity=1 - at))
    return standing(sketch, 280, 560, below=140)


_ROOF_TONGUES: Final = (
    *((-19, 20, 0.1), (-12, 34, 0.62), (-5, 27, 0.3), (2, 40, 0.84), (9, 30, 0.48)),
    *((15, 36, 0.2), (20, 17, 0.7)),
)
"""Of each flame out of a roof, as of `_TONGUES`; for a thing that is 50 wide."""


def draw_roof_fire(color: str, phase: float) -> Drawing:
    """Flames out of the upper half of what is as large as a house, dark smoke above them."""
    sketch = Sketch()
    sketch.add(
        puffs((-6, -30), (16, -52), 15, phase, "#4a4450", count=4),
        puffs((9, -26), (10, -48), 12, (phase + 0.4) % 1, "#5a525c"),
        halo(sketch, (0, -12), 46, "#ff8a3c", 0.55),
    )
    for x, size, shift in _ROOF_TONGUES:
        high = size * (1 + 0.1 * wave(phase, shift * 1.7))
        sketch.add(flame((x + wave(phase, shift), 4), high, (phase + shift) % 1, color))
    for index in range(12):
        at = (phase + index / 12) % 1
        x = math.sin(index * 2.4) * 20 + 3 * wave(phase, index / 6)
        r = 0.9 * (1 - at) + 0.2
        sketch.add(ellipse((x, -14 - 56 * at), r, r, "#ffd27a", opacity=1 - at))
    return standing(sketch, 52, 116, below=24)


def draw_exhaust(color: str, phase: float) -> Drawing:
    """Clouds that roll out to both sides over the ground, lit from within."""
    sketch = Sketch()
    sketch.add(halo(sketch, (0, -50), 190, "#ffb45a", 0.7))
    for row, (shade, tall) in enumerate((("#cfc8cc", 1.0), (color, 0.74))):
        for index in range(11):
            at = (phase + index / 11) % 1
            side = -1 if (index + row) % 2 else 1
            x = side * (30 + 330 * at)
            r = (34 + 74 * at) * tall * (1 + 0.1 * math.sin(index * 3.1))
            y = -r * 0.55 - 24 * math.sin(index * 2.4) * at
            sketch.add(ellipse((x, y), r, r * 0.82, shade, opacity=0.9 * (1 - at) ** 0.7))
    sketch.add(ellipse((0, -26), 70, 44, "#fff0cc", opacity=0.8))
    return standing(sketch, 490, 260, below=150)


KINDS: Final[Mapping[str, PropKind]] = {
    "blaze": PropKind(
        draw_blaze, 226, "#f9902c", "ground", is_tall=True, is_background=True, is_lit=True,
        frames=10,
    ),
    "roof fire": PropKind(
        draw_roof_fire, 40, "#f9902c", "table", frames=10, is_happening=True, is_lit=True
    ),
    "exhaust": PropKind(draw_exhaust, 130, "#f4f1f2", "ground", is_background=True, frames=11),
}  # fmt: skip
"""The kinds of this family by name."""
