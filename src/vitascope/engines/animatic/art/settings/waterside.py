"""Water that any land may have: a fall among its trees, a pool at whose edge one stands."""

from typing import Final

import numpy as np

from vitascope.engines.animatic.art.settings.cliffs import Cliff, add_cliff
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.coast import add_breakers
from vitascope.engines.animatic.art.settings.falls import add_fall
from vitascope.engines.animatic.art.settings.pixels import (
    color_array,
    eased,
    enlarged,
    noise,
    premultiplied,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.water import add_water

EDGE: Final = 0.855
"""Where the near water begins, share of the height."""

_FALL_MIDDLE: Final = 0.64
"""Where a fall comes down, share of the width: beside who stands in the middle."""


def add_waterfall(scenery: Scenery, foot: float, depth: float) -> None:
    """A wall of green rock with a fall, a pool in spray at its foot."""
    lip, x = foot - 0.56, _FALL_MIDDLE
    wall = Cliff(
        name="rock of the fall",
        edge=(
            (x - 0.34, foot),
            (x - 0.26, foot - 0.26),
            (x - 0.15, lip + 0.02),
            (x - 0.07, lip + 0.03),
            (x + 0.07, lip + 0.03),
            (x + 0.15, lip - 0.01),
            (x + 0.3, foot - 0.34),
            (x + 0.38, foot),
        ),
        foot=foot + 0.01,
        depth=depth,
        color="#8c9078",
        shade="#39484a",
        turf="#5f9a4a",
        turf_tall=0.08,
        facets=12,
        jag=0.03,
    )
    add_cliff(scenery, wall)
    add_fall(scenery, "fall beyond", middle=x, wide=0.14, top=lip + 0.04, foot=foot, depth=depth)
    add_water(scenery, foot - 0.005, depth=depth, near="#3aa3a4", bottom=foot + 0.12)
    add_breakers(scenery, "foot of the fall", foot + 0.01, depth)
    add_mist(scenery, "spray", top=foot - 0.16, tall=0.22, strength=0.6, depth=depth)


def add_near_ice(scenery: Scenery) -> None:
    """The same frozen over."""
    add_near_water(scenery, shallow="#d4e6f2", deep="#a4c8e0")


def add_near_water(scenery: Scenery, *, shallow: str = "#7fc0c8", deep: str = "#2f7894") -> None:
    """A pool from an uneven edge to the lower end of the picture, as one stands at it."""
    pad_x, pad_y = scenery.pad(1.0)
    width = (scenery.width + 2 * pad_x) // 2
    top = scenery.height * (EDGE - 0.02)
    height = int(scenery.height - top + pad_y) // 2
    grain = scenery.grain("near water")
    cells = 7 * width * 2 / scenery.width
    edge = noise(grain, width, 3, cells=cells, octaves=3)[1]
    down = np.arange(height, dtype=np.float32)[:, None] * 2
    below = down - (edge * 0.04 * scenery.height)[None]
    share = np.clip(below / (scenery.height * 0.13), 0, 1)[..., None]
    ripple = noise(grain, width, height, cells=cells * 4, octaves=3, stretch=7, gain=0.6)
    pale, dark = scenery.lit(shallow), scenery.lit(deep)
    color = pale + (dark - pale) * share
    color = color * (0.9 + 0.2 * ripple)[..., None]
    color += color_array(scenery.light.key) * (eased(0.66, 0.76, ripple) * 0.16)[..., None]
    mud = scenery.lit("#e6eef6" if scenery.is_snowy else "#8a7452")
    rim = eased(9.0 * scenery.unit, 0.0, below)[..., None]
    color = color + (mud - color) * rim
    cover = np.clip(below / (2 * scenery.unit) + 1, 0, 1)
    image = premultiplied(color.astype(np.float32), cover.astype(np.float32))
    scenery.add(enlarged(image, width * 2, height * 2), -pad_x, top, 1.0)
