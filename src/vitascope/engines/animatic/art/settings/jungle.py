"""The jungle: giants in green light, lianas, leaves as large as a child."""

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.land import Grove, Hill, add_hill
from vitascope.engines.animatic.art.settings.leaves import (
    add_canopy,
    add_foliage,
    add_leaf_frame,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_rays, add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn

HORIZON = 0.6
GREENS = ("#3f8f4a", "#58a84e", "#2f7a48", "#74b84a")


def draw_jungle(scenery: Scenery) -> Backdrop:
    """Three rows of trees behind each other, the farthest in golden mist."""
    add_sky(scenery, HORIZON, has_clouds=False)
    add_foliage(scenery, ("#5fa860", "#7cbc68", "#4a945a"), foot=HORIZON + 0.02, depth=0.1)
    high = 1.45 if scenery.is_portrait else 1.0
    rows = (
        Hill(
            name="far",
            depth=0.16,
            top=HORIZON - 0.05,
            color="#9cc89a",
            shade="#8cbc8c",
            waves=4,
            tall=0.3,
            grove=Grove(trees=("giant", "oak"), height=0.52 * high, density=3.6, colors=GREENS),
        ),
        Hill(
            name="middle",
            depth=0.42,
            top=HORIZON + 0.02,
            color="#5f9c5a",
            shade="#4f8c50",
            waves=3,
            tall=0.3,
            grove=Grove(trees=("giant", "palm"), height=0.74 * high, density=2.3, colors=GREENS),
        ),
        Hill(
            name="near",
            depth=0.68,
            top=HORIZON + 0.085,
            color="#4c8c44",
            shade="#3c7440",
            waves=2,
            tall=0.3,
            grove=Grove(trees=("giant", "palm"), height=0.92 * high, density=1.15, colors=GREENS),
        ),
    )
    for index, row in enumerate(rows):
        add_hill(scenery, row)
        if index < 2:
            add_mist(
                scenery,
                f"steam {index}",
                top=HORIZON - 0.24 + 0.12 * index,
                tall=0.3,
                strength=0.62 - 0.2 * index,
                depth=row.depth + 0.03,
            )
    add_rays(scenery, strength=0.3 if scenery.light.is_dark else 0.5)
    add_hill(
        scenery,
        Hill(
            name="floor",
            depth=1.0,
            top=HORIZON + 0.155,
            color="#5f9a44",
            shade="#2c5c34",
            swell=0.018,
            waves=2,
            grain=1.2,
            strewn=Strewn(
                things={"fern": 46, "tuft": 60, "leaf": 50, "flower": 12, "stone": 4},
                colors=("#3f8a3e", "#58a44a", "#2f7440"),
                flowers=("#f2607a", "#f5a03c", "#e070d0"),
                tints=("#7a5a34", "#94703c", "#5f7a3c"),
                size=1.2,
            ),
        ),
    )
    add_leaf_frame(scenery, ("#2f7a44", "#469450", "#235f3c"))
    add_canopy(scenery, ("#2f7a44", "#3f8c4a", "#235f3c"))
    return scenery.finish(
        ground_front=0.9,
        ground_back=HORIZON + 0.19,
        scale_front=2.05,
        scale_back=1.3,
    )
