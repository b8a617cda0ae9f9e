"""Canyons of red stone: walls in layers on both sides, buttes between them, a river below."""

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cliffs import Cliff, add_cliff
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.land import Grove, Hill, add_hill
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.settings.water import add_water

HORIZON = 0.44
_EDGES = (
    (
        "far rim",
        ((-0.3, 0.37), (0.2, 0.38), (0.24, 0.4), (0.55, 0.395), (0.6, 0.37), (1.3, 0.375)),
        0.6,
        0.14,
    ),
    (
        "buttes",
        (
            (-0.3, 0.4),
            (0.2, 0.41),
            (0.23, 0.5),
            (0.34, 0.53),
            (0.37, 0.42),
            (0.45, 0.415),
            (0.48, 0.52),
            (0.6, 0.55),
            (0.66, 0.5),
            (0.69, 0.4),
            (1.3, 0.39),
        ),
        0.6,
        0.24,
    ),
    (
        "walls",
        (
            (-0.4, 0.3),
            (0.12, 0.33),
            (0.16, 0.44),
            (0.22, 0.46),
            (0.27, 0.6),
            (0.36, 0.7),
            (0.62, 0.7),
            (0.72, 0.6),
            (0.77, 0.45),
            (0.83, 0.43),
            (0.87, 0.29),
            (1.4, 0.26),
        ),
        0.71,
        0.42,
    ),
)


def draw_canyon(scenery: Scenery) -> Backdrop:
    """A wide canyon with a river, seen from a ledge of its rim."""
    add_sky(scenery, HORIZON)
    for name, edge, foot, depth in _EDGES:
        add_cliff(
            scenery,
            Cliff(
                name=name,
                edge=edge,
                foot=foot,
                depth=depth,
                color="#d88452",
                shade="#6e3a44",
                layered=0.5,
                jag=0.008 + 0.02 * depth,
                haze=0.6 - depth,
                facets=26 - 40 * depth,
            ),
        )
        if name == "buttes":
            add_mist(scenery, "depths", top=0.5, tall=0.12, strength=0.4, depth=0.26)
            add_water(scenery, 0.585, depth=0.3, near="#4a9a94", bottom=0.72)
    add_hill(
        scenery,
        Hill(
            name="river bank",
            depth=0.6,
            top=0.69,
            color="#c87c50",
            shade="#a45c40",
            swell=0.012,
            waves=2,
            tall=0.2,
            grove=Grove(trees=("bush",), height=0.05, density=0.7),
        ),
    )
    add_hill(
        scenery,
        Hill(
            name="ledge",
            depth=1.0,
            top=0.765,
            color="#e09a64",
            shade="#a8603f",
            swell=0.018,
            waves=2,
            strewn=Strewn(
                things={"stone": 26, "tuft": 14, "mound": 8},
                colors=("#b8a050", "#9a8a48", "#c8a860"),
                stones=("#b4663f", "#c87c50", "#94503c"),
            ),
        ),
    )
    return scenery.finish(
        ground_front=0.91, ground_back=0.81, scale_front=2.0, scale_back=1.25, water=(0.7, 0.63)
    )
