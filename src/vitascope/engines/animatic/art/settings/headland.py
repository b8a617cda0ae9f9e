"""A cliff in the sea, seen from the water: its top to stand on, great waves at its foot."""

from typing import Final

import numpy as np

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cliffs import Cliff, add_cliff
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.water import add_water, add_wave
from vitascope.engines.animatic.art.svg import ellipse

_HORIZON: Final = 0.56
_TOP: Final = 0.6
"""Where one stands, share of the height."""
_LEFT: Final = 0.2
"""Where the cliff falls off, share of the width."""


def draw_headland(scenery: Scenery) -> Backdrop:
    """Open sea, a wall of rock with turf on top from the left third on, spray before it."""
    add_sky(scenery, _HORIZON)
    add_water(scenery, _HORIZON, depth=0.2, near="#2a6f8e", bottom=1.0)
    add_wave(scenery, 0.5, _HORIZON + 0.09, "#2f7fa0", 0.8)
    add_cliff(
        scenery,
        Cliff(
            name="headland",
            edge=(
                (-0.6, 1.3), (_LEFT - 0.1, 1.1), (_LEFT - 0.05, 0.9), (_LEFT - 0.01, 0.74),
                (_LEFT + 0.03, _TOP + 0.02), (_LEFT + 0.14, _TOP), (0.7, _TOP - 0.005),
                (1.0, _TOP - 0.02), (1.6, _TOP - 0.04),
            ),
            foot=1.06, depth=1.0, color="#b49a80", shade="#564a52", turf="#7fae58",
            turf_tall=0.045, jag=0.008, facets=8,
        ),
    )  # fmt: skip
    _add_spray(scenery, "spray", 0.9, 1.04)
    add_wave(scenery, 1.08, 0.875, "#236d8d", 1.2)
    _add_spray(scenery, "near spray", 0.965, 1.12)
    add_wave(scenery, 1.26, 0.945, "#1b5a78", 1.5)
    return scenery.finish(
        ground_front=_TOP + 0.035,
        ground_back=_TOP + 0.015,
        scale_front=1.35,
        scale_back=1.2,
        water=(0.87, 0.66),
    )


def _add_spray(scenery: Scenery, name: str, foot: float, depth: float) -> None:
    """Bursts of white water that leap up where waves break on the rock."""
    chance = scenery.chance(name)
    pad_x, _ = scenery.pad(1.0)
    width, tall = scenery.width + 3 * pad_x, scenery.height * 0.3
    white = scenery.lit_hex("#f4fafc", 0.95)
    parts: list[str] = []
    x = (_LEFT - 0.08) * scenery.width
    while x < width:
        high = tall * chance.uniform(0.3, 0.75)
        wide = scenery.unit * chance.uniform(60, 110)
        for _ in range(46):
            up = abs(chance.gauss(0, 0.42))
            at = (
                x + chance.gauss(0, wide * 0.42 * (1 - 0.4 * min(up, 1))),
                tall - min(up, 1.1) * high,
            )
            r = scenery.unit * chance.uniform(3, 17) * (1.1 - 0.7 * min(up, 1))
            parts.append(ellipse(at, r, r * 0.8, white, opacity=chance.uniform(0.35, 0.9)))
        x += wide * chance.uniform(1.4, 3.0)
    image = scenery.draw("".join(parts), width, tall)
    scenery.add(
        np.asarray(image, np.uint8),
        -1.5 * pad_x,
        scenery.height * foot - tall,
        depth,
        sway=18 * scenery.unit,
    )
