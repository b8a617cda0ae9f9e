"""Roads through other lands than fields: along the sea, through woods, mountains and desert."""

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cliffs import Cliff, add_cliff
from vitascope.engines.animatic.art.settings.coast import ROCK, SHADE, TURF, add_breakers
from vitascope.engines.animatic.art.settings.drylands import add_mesas, add_sands
from vitascope.engines.animatic.art.settings.greens import add_lawn, ground
from vitascope.engines.animatic.art.settings.land import Grove, Hill, add_foreground, add_hill
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.road import HORIZON, add_lane
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_rays, add_sky
from vitascope.engines.animatic.art.settings.water import add_water

_WEEDS = ("#7a9a44", "#98b458", "#6a8a3c")


def draw_coastal_road(scenery: Scenery) -> Backdrop:
    """A road on the cliffs above the open sea."""
    sea = 0.44
    add_sky(scenery, sea)
    add_water(scenery, sea, depth=0.14, near="#2a86a8", bottom=1.0)
    far = (
        (-0.3, 0.52),
        (0.02, 0.52),
        (0.05, 0.44),
        (0.12, 0.39),
        (0.24, 0.41),
        (0.3, 0.46),
        (0.33, 0.52),
        (1.4, 0.52),
    )
    near = (
        (-0.4, 0.7),
        (0.58, 0.7),
        (0.64, 0.54),
        (0.72, 0.44),
        (0.84, 0.4),
        (0.94, 0.45),
        (1.0, 0.56),
        (1.03, 0.7),
        (1.4, 0.7),
    )
    for name, edge, foot, depth in (
        ("far headland", far, 0.475, 0.2),
        ("headland", near, 0.64, 0.4),
    ):
        add_cliff(
            scenery,
            Cliff(
                name=name,
                edge=edge,
                foot=foot,
                depth=depth,
                color=ROCK,
                shade=SHADE,
                turf=TURF,
                turf_tall=0.02,
                jag=0.012,
                facets=16,
            ),
        )
        add_breakers(scenery, f"surf {name}", foot - 0.008, depth)
    add_hill(
        scenery,
        Hill(
            name="clifftop",
            depth=0.8,
            top=HORIZON + 0.16,
            color=ground(scenery, "#93bc5e"),
            shade=ground(scenery, "#6f9a4c"),
            swell=0.012,
            tall=0.2,
        ),
    )
    return _with_lane(scenery)


def draw_forest_road(scenery: Scenery) -> Backdrop:
    """A road between tall trees."""
    add_sky(scenery, HORIZON, has_clouds=False)
    near = ("pine",) if scenery.is_snowy else ("oak", "pine", "birch", "broadleaf")
    for name, depth, top, tall, density in (
        ("far wood", 0.2, HORIZON - 0.02, 0.36, 3.2),
        ("wood", 0.42, HORIZON + 0.06, 0.62, 2.6),
        ("wayside", 0.7, HORIZON + 0.13, 0.8, 1.3),
    ):
        add_hill(
            scenery,
            Hill(
                name=name,
                depth=depth,
                top=top,
                color=ground(scenery, "#5f9458"),
                shade=ground(scenery, "#4f8450"),
                swell=0.01,
                tall=0.3,
                grove=Grove(trees=("pine", *near), height=tall, density=density),
            ),
        )
    add_rays(scenery, strength=0.3)
    return _with_lane(scenery)


def draw_mountain_road(scenery: Scenery) -> Backdrop:
    """A road below high peaks."""
    add_sky(scenery, HORIZON)
    for name, height, count, depth, snow in (
        ("far range", 0.4, 8, 0.1, 0.6),
        ("range", 0.5, 5, 0.2, 0.42),
    ):
        add_range(
            scenery,
            Range(
                name=name,
                base=HORIZON + 0.05,
                height=height,
                count=count,
                depth=depth,
                color="#98a0b8",
                snow=snow,
                haze=0.75,
            ),
        )
    scenery.merge_last(2)
    add_hill(
        scenery,
        Hill(
            name="slope",
            depth=0.4,
            top=HORIZON + 0.05,
            color=ground(scenery, "#6f9a78"),
            shade=ground(scenery, "#5f8a5c"),
            swell=0.05,
            tall=0.3,
            grove=Grove(trees=("pine",), height=0.16, density=1.6),
        ),
    )
    add_lawn(scenery, "verge", HORIZON + 0.13)
    return _with_lane(scenery)


def draw_desert_road(scenery: Scenery) -> Backdrop:
    """A lonely road through sand, mesas far behind."""
    add_sky(scenery, HORIZON)
    add_mesas(scenery)
    add_sands(scenery)
    return _with_lane(scenery, verge="#e8c080", weeds=("#b89a50", "#d8b060", "#a4863e"))


def _with_lane(
    scenery: Scenery, *, verge: str = "#d0bf94", weeds: tuple[str, ...] = _WEEDS
) -> Backdrop:
    add_lane(scenery, verge=verge)
    add_foreground(scenery, colors=weeds, tall=0.12)
    return scenery.finish(
        ground_front=0.9,
        ground_back=HORIZON + 0.24,
        scale_front=2.0,
        scale_back=1.6,
        mirror=(HORIZON + 0.21, 0.97) if scenery.is_wet else None,
    )
