"""What is put up for a feast: a lit fir and strings of lights for Christmas."""

import math
from typing import Final

from vitascope.engines.animatic.art.colour import darken
from vitascope.engines.animatic.art.settings.growth import tree
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import ellipse, line, polygon

CHRISTMAS: Final = "christmas"
"""Beside the names of settings, tells that a place is adorned for Christmas."""

_BULBS: Final = ("#ffd860", "#ff7a6a", "#7ad0ff", "#8af0a0", "#ffb0e0")


def add_christmas(scenery: Scenery) -> None:
    """Strings of coloured bulbs from side to side, a great fir with lights and a star."""
    paper = Paper(scenery, base=0.76, depth=0.84, scale=1.0, below=10)
    x, tall = paper.right * (0.5 if not scenery.is_portrait else 0.44), 330.0
    if scenery.has_own("christmas tree"):
        tree(paper, "pine", x, tall, "great fir", y=6)
        for k in range(46):
            share = (k + 0.5) / 46
            half = tall * 0.3 * share
            at = (x + half * math.sin(k * 2.4), -tall * 0.94 * (1 - share) - tall * 0.06)
            paper.shine(ellipse(at, 4.6, 4.6, _BULBS[k % 5]))
        paper.shine(polygon(_star((x, -tall * 1.02), 22), "#ffe27a"))
    for row, (y, sag) in enumerate(((-372.0, 46.0), (-310.0, 60.0))):
        wide = paper.edge
        for side in (-1, 1):
            x0, x1 = (-wide, 0.0) if side < 0 else (0.0, wide)
            middle = (x0 + x1) / 2
            paper.add(
                line(
                    f"M{x0:.1f} {y:.1f}Q{middle:.1f} {y + 2 * sag:.1f} {x1:.1f} {y:.1f}",
                    darken("#3a4a3a", 0.2),
                    2,
                )
            )
            for k in range(18):
                t = (k + 0.5) / 18
                at = (x0 + (x1 - x0) * t, y + 4 * sag * t * (1 - t) + 6)
                paper.shine(ellipse(at, 4.4, 6, _BULBS[(k + row) % 5]))
    paper.lay(halo=0.8 if scenery.light.is_dark else 0.3)


def _star(at: tuple[float, float], size: float) -> list[tuple[float, float]]:
    return [
        (
            at[0] + math.sin(k * math.pi / 5) * size * (0.45 if k % 2 else 1),
            at[1] - math.cos(k * math.pi / 5) * size * (0.45 if k % 2 else 1),
        )
        for k in range(10)
    ]
