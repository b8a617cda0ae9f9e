"""A rugged coast: cliffs that fall into the surf, seen from the top of one of them."""

import numpy as np

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cliffs import Cliff, add_cliff
from vitascope.engines.animatic.art.settings.land import Hill, add_foreground, add_hill
from vitascope.engines.animatic.art.settings.pixels import eased, enlarged, noise, premultiplied
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.settings.water import add_water

HORIZON = 0.46
ROCK, SHADE, TURF = "#b49a80", "#5c4f58", "#7fae58"


def draw_coast(scenery: Scenery) -> Backdrop:
    """Headlands behind each other, waves that break at their feet, a grassy cliff in front."""
    add_sky(scenery, HORIZON)
    add_water(scenery, HORIZON, depth=0.14, near="#2a86a8", bottom=1.0)
    rows = (
        Cliff(
            name="far headland",
            edge=((-0.3, 0.4), (0.12, 0.39), (0.3, 0.42), (0.38, 0.475), (0.4, 0.52), (1.4, 0.52)),
            foot=0.49,
            depth=0.2,
            color=ROCK,
            shade=SHADE,
            turf=TURF,
            turf_tall=0.014,
            jag=0.008,
            facets=22,
        ),
        Cliff(
            name="headland",
            edge=(
                (-0.4, 0.62),
                (0.6, 0.62),
                (0.64, 0.5),
                (0.7, 0.42),
                (0.86, 0.35),
                (1.1, 0.3),
                (1.4, 0.3),
            ),
            foot=0.585,
            depth=0.36,
            color=ROCK,
            shade=SHADE,
            turf=TURF,
            turf_tall=0.022,
            jag=0.014,
            facets=13,
        ),
        Cliff(
            name="cliff",
            edge=(
                (-0.4, 0.34),
                (0.02, 0.38),
                (0.14, 0.44),
                (0.22, 0.56),
                (0.26, 0.7),
                (0.3, 0.8),
                (1.5, 0.8),
            ),
            foot=0.76,
            depth=0.56,
            color="#bca084",
            shade="#54485a",
            turf=TURF,
            turf_tall=0.036,
            jag=0.02,
            facets=8,
        ),
    )
    for row, surf in zip(rows, (0.484, 0.572, 0.735), strict=True):
        add_cliff(scenery, row)
        add_breakers(scenery, f"surf {row.name}", surf, row.depth)
    _add_edge(scenery)
    return scenery.finish(
        ground_front=0.91,
        ground_back=0.83,
        water=(0.68, 0.58),
        scale_front=2.0,
        scale_back=1.3,
    )


def add_breakers(scenery: Scenery, name: str, foot: float, depth: float) -> None:
    """Foam and spray where waves break, around `foot` (share of the height); it comes and goes."""
    pad_x, _ = scenery.pad(1.0)
    width = scenery.width + 3 * pad_x
    tall = int(scenery.height * (0.04 + 0.08 * depth))
    w, h = width // 2, max(8, tall // 2)
    grain = scenery.grain(name)
    lace = noise(grain, w, h, cells=34 / (0.4 + depth), octaves=4, stretch=2.2, gain=0.6)
    heave = noise(grain, w, 3, cells=11 / (0.4 + depth), octaves=3)[1][None]
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    crest = 0.62 - 0.5 * heave
    body = eased(crest, crest + 0.2, y) * eased(1.0, 0.7, y)
    alpha = np.clip(body * (0.25 + 1.25 * eased(0.36, 0.62, lace)), 0, 0.95)
    color = np.ones((h, w, 3), np.float32) * scenery.lit("#ffffff", 0.9)
    image = enlarged(premultiplied(color, alpha.astype(np.float32)), width, tall)
    scenery.add(
        image,
        -1.5 * pad_x,
        scenery.height * foot - tall * 0.6,
        depth,
        sway=(6 + 14 * depth) * scenery.unit,
    )


def _add_edge(scenery: Scenery) -> None:
    """The clifftop on which subjects stand."""
    white = scenery.is_snowy
    add_hill(
        scenery,
        Hill(
            name="clifftop",
            depth=1.0,
            top=0.8,
            color="#eef4fc" if white else "#93bc5e",
            shade="#c2d4ea" if white else "#5a8a44",
            swell=0.016,
            waves=2.2,
            strewn=Strewn(
                things={"tuft": 60, "flower": 24, "stone": 16},
                colors=("#6aa048", "#8cb858", "#b4c870"),
                stones=("#a89888", "#8c8078", "#bcae9c"),
            ),
        ),
    )
    add_foreground(
        scenery,
        colors=("#dfeaf6", "#b8cce4") if white else ("#6a8a44", "#86a454", "#a8b468"),
        flowers=() if white else ("#e8a0c0", "#ffffff", "#f2d04a"),
        tall=0.12,
    )
