"""Faster than light: stars drawn out to lines that come from one point ahead."""

import math
from typing import Final

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import Sketch, ellipse, polygon

_TINTS: Final = ("#ffffff", "#bfe0ff", "#7fb4ff", "#5a7af0", "#c8b0ff")
_LAYERS: Final = ((0.06, 90, 0.12), (0.3, 70, 0.2), (0.7, 46, 0.34))
"""Depth, number of lines and how far from the middle they begin."""


def draw_hyperspace(scenery: Scenery) -> Backdrop:
    """A bright point in the dark, and three sheets of lines that run away from it."""
    _add_deep(scenery)
    for index, (depth, count, inner) in enumerate(_LAYERS):
        _add_lines(scenery, f"lines {index}", depth, count, inner)
    return scenery.finish(ground_front=0.86, ground_back=0.66, scale_front=2.0, scale_back=1.5)


def _add_deep(scenery: Scenery) -> None:
    pad_x, pad_y = scenery.pad(0.02)
    width, height = scenery.width + 2 * pad_x, scenery.height + 2 * pad_y
    middle, reach = (width / 2, height * 0.46), math.hypot(width, height) / 2
    sketch = Sketch()
    dark = sketch.radial(
        ((0, "#e8f4ff", 1.0), (0.06, "#8ab8ff", 1.0), (0.3, "#24409a", 1.0), (1, "#070a24", 1.0)),
        middle,
        reach,
    )
    sketch.add(ellipse(middle, reach * 1.2, reach * 1.2, dark))
    _lay(scenery, sketch, width, height, 0.02)


def _add_lines(scenery: Scenery, name: str, depth: float, count: int, inner: float) -> None:
    chance = scenery.chance(name)
    pad_x, pad_y = scenery.pad(depth)
    width, height = scenery.width + 2 * pad_x, scenery.height + 2 * pad_y
    x, y, reach = width / 2, height * 0.46, math.hypot(width, height) / 2
    sketch = Sketch()
    for _ in range(count):
        turn = chance.uniform(0, math.tau)
        start = reach * inner * chance.uniform(0.6, 1.6)
        end = start + reach * chance.uniform(0.15, 0.7)
        half = scenery.unit * chance.uniform(1.2, 3.4) * (1 + depth)
        ahead, aside = (math.cos(turn), math.sin(turn)), (-math.sin(turn), math.cos(turn))
        points = [
            (x + start * ahead[0], y + start * ahead[1]),
            (x + end * ahead[0] + half * aside[0], y + end * ahead[1] + half * aside[1]),
            (x + end * ahead[0] - half * aside[0], y + end * ahead[1] - half * aside[1]),
        ]
        sketch.add(polygon(points, chance.choice(_TINTS), opacity=chance.uniform(0.5, 1.0)))
    _lay(scenery, sketch, width, height, depth)


def _lay(scenery: Scenery, sketch: Sketch, width: float, height: float, depth: float) -> None:
    pad_x, pad_y = scenery.pad(depth)
    inside = sketch.finish((0, 0, width, height)).svg.partition(">")[2].removesuffix("</svg>")
    scenery.add_drawn(inside, width, height, -pad_x, -pad_y, depth)
