"""A great waterfall: a wall of green rock, water that falls all along, a pool in spray."""

import numpy as np

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cliffs import Cliff, add_cliff
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.coast import add_breakers
from vitascope.engines.animatic.art.settings.land import (
    Grove,
    Hill,
    add_foreground,
    add_hill,
    add_tree,
)
from vitascope.engines.animatic.art.settings.pixels import eased, enlarged, noise, premultiplied
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.settings.water import add_water

_LIP = 0.24
_POOL = 0.68
_FALL_S = 1.6
"""Seconds in which the water comes down."""


def draw_waterfall(scenery: Scenery) -> Backdrop:
    """A wide fall between two thin ones, trees on the rocks beside the pool."""
    add_sky(scenery, 0.4)
    add_hill(
        scenery,
        Hill(
            name="forest above",
            depth=0.24,
            top=_LIP - 0.02,
            color="#5f9a5a",
            shade="#3f7448",
            swell=0.03,
            grove=Grove(trees=("broadleaf", "bush"), height=0.12, density=2.2),
        ),
    )
    wall = Cliff(
        name="wall",
        edge=(
            (-0.4, _LIP - 0.06),
            (0.3, _LIP - 0.02),
            (0.36, _LIP + 0.02),
            (0.62, _LIP + 0.02),
            (0.7, _LIP - 0.02),
            (1.4, _LIP - 0.08),
        ),
        foot=_POOL + 0.06,
        depth=0.4,
        color="#8c9078",
        shade="#39484a",
        turf="#5f9a4a",
        turf_tall=0.06,
        facets=12,
    )
    add_cliff(scenery, wall)
    for name, middle, wide, top in (
        ("left fall", 0.16, 0.05, _LIP - 0.03),
        ("fall", 0.49, 0.24, _LIP + 0.03),
        ("right fall", 0.85, 0.04, _LIP - 0.04),
    ):
        add_fall(scenery, name, middle=middle, wide=wide, top=top)
    add_water(scenery, _POOL, depth=0.5, near="#3aa3a4", bottom=1.0)
    add_breakers(scenery, "foot of the fall", _POOL + 0.02, 0.5)
    add_mist(scenery, "spray", top=_POOL - 0.2, tall=0.3, strength=0.75, depth=0.52)
    _add_banks(scenery)
    return scenery.finish(
        ground_front=0.92,
        ground_back=0.85,
        water=(0.79, 0.74),
        scale_front=2.0,
        scale_back=1.35,
    )


def add_fall(
    scenery: Scenery,
    name: str,
    *,
    middle: float,
    wide: float,
    top: float,
    foot: float = _POOL,
    depth: float = 0.42,
) -> None:
    """One sheet of falling water, its threads denser in the middle; places in shares."""
    width = int(scenery.width * wide)
    height = int(scenery.height * (foot - top + 0.03))
    w, h = max(8, width // 2), max(8, height // 2)
    grain = scenery.grain(name)
    threads = noise(grain, w, h, cells=max(5.0, 46 * wide), octaves=4, stretch=0.22, gain=0.6)
    # What comes in above must fit what leaves below.
    down = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    threads = threads * (1 - down) + threads[::-1] * down
    across = np.abs(np.linspace(-1, 1, w, dtype=np.float32))[None]
    body = eased(1.0, 0.72, across) * (0.7 + 0.3 * eased(0.3, 0.55, threads))
    bright, deep = scenery.lit("#ffffff", 0.8), scenery.lit("#8cc4d0", 0.7)
    color = deep + (bright - deep) * eased(0.32, 0.62, threads)[..., None]
    image = enlarged(premultiplied(color, body.astype(np.float32)), width, height)
    scenery.add(
        image,
        scenery.width * middle - width / 2,
        scenery.height * top,
        depth,
        fall=height / _FALL_S,
    )


def _add_banks(scenery: Scenery) -> None:
    """Rocks and trees at the sides, the near bank."""
    white = scenery.is_snowy
    tree = "pine" if white else "palm"
    for index, (x, foot, tall, kind) in enumerate(
        ((0.03, 0.84, 0.6, tree), (0.97, 0.85, 0.66, tree), (0.12, 0.83, 0.3, "bush"))
    ):
        add_tree(scenery, kind, f"bank tree {index}", x=x, foot=foot, tall=tall, depth=0.9)
    add_hill(
        scenery,
        Hill(
            name="bank",
            depth=1.0,
            top=0.82,
            color="#eaf2fb" if white else "#7cae58",
            shade="#bcd0ea" if white else "#47803f",
            swell=0.02,
            waves=2,
            strewn=Strewn(
                things={"stone": 26} if white else {"tuft": 70, "stone": 26, "flower": 12},
                colors=("#4f9a3e", "#66b04c", "#8cc460"),
                stones=("#7c8480", "#949a90", "#687270"),
            ),
        ),
    )
    if white:
        return
    add_foreground(scenery, colors=("#3f7a44", "#5a9a4a", "#2f6a3c"), tall=0.16)
