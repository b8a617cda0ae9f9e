"""A cliff in the sea, seen from the water: its top to stand on, great waves at its foot."""

from typing import Final

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cliffs import Cliff, add_cliff
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.water import add_water, add_wave

_HORIZON: Final = 0.56
_TOP: Final = 0.6
"""Where one stands, share of the height."""
_LEFT: Final = 0.2
"""Where the cliff falls off, share of the width."""


def draw_headland(scenery: Scenery) -> Backdrop:
    """Open sea, a wall of rock with turf on top from the left third on, waves before it."""
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
    add_wave(scenery, 1.08, 0.875, "#236d8d", 1.2)
    add_wave(scenery, 1.26, 0.945, "#1b5a78", 1.5)
    return scenery.finish(
        ground_front=_TOP + 0.035,
        ground_back=_TOP + 0.015,
        scale_front=1.35,
        scale_back=1.2,
        water=(0.87, 0.66),
    )
