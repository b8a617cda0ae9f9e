"""Ice: the front of a glacier at its lagoon, and the light in a cave below it."""

from dataclasses import replace

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.settings.cliffs import Cliff, add_cliff
from vitascope.engines.animatic.art.settings.land import Hill, add_hill
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.settings.water import add_water
from vitascope.engines.animatic.art.svg import ellipse, polygon

HORIZON = 0.58
_BANK = 0.79
"""Where the near bank of snow begins, share of the height."""

_DEEP = "#123f66"


def ice_light(light: Light) -> Light:
    """What comes through metres of ice: blue, whatever the hour, and less of it at night."""
    if light.haze == _DEEP:
        return light
    dim = 0.5 if light.is_dark else 1.0
    return replace(
        light,
        ambient=(0.86 * dim, 0.96 * dim, 1.06 * dim),
        haze=_DEEP,
        haze_amount=0.5,
        key="#c8f2ff",
        key_from=1,
        cloudiness=0.3,
        is_dark=True,
    )


def draw_glacier(scenery: Scenery) -> Backdrop:
    """A wall of blue ice below white peaks, its pieces afloat before it."""
    add_sky(scenery, HORIZON)
    add_range(
        scenery,
        Range(
            name="peaks",
            base=HORIZON - 0.04,
            height=0.34,
            count=6,
            depth=0.1,
            color="#9fb0cc",
            snow=0.75,
            haze=0.6,
        ),
    )
    add_cliff(
        scenery,
        Cliff(
            name="ice front",
            edge=((-0.4, 0.46), (0.1, 0.44), (0.35, 0.42), (0.6, 0.45), (0.85, 0.41), (1.4, 0.45)),
            foot=HORIZON + 0.03,
            depth=0.3,
            color="#e4f5fd",
            shade="#4f9ccc",
            jag=0.022,
            facets=26,
        ),
    )
    add_water(scenery, HORIZON + 0.02, depth=0.36, near="#3a86a8", bottom=_BANK + 0.06)
    _add_floes(scenery)
    add_hill(
        scenery,
        Hill(
            name="snowy bank",
            depth=1.0,
            top=_BANK + 0.012,
            color="#f2f8fe",
            shade="#bcd2ea",
            swell=0.014,
            waves=2,
            grain=0.4,
            strewn=Strewn(things={"mound": 10, "stone": 8}, colors=("#ffffff", "#a8c0e4")),
        ),
    )
    return scenery.finish(
        ground_front=0.93,
        ground_back=_BANK + 0.05,
        scale_front=2.0,
        scale_back=1.5,
        mirror=(HORIZON + 0.025, _BANK + 0.012),
        mirrored=0.4,
        water=(_BANK - 0.03, HORIZON + 0.07),
    )


def _add_floes(scenery: Scenery) -> None:
    """Flat pieces of ice on the water."""
    chance = scenery.chance("floes")
    pad_x, _ = scenery.pad(0.7)
    width, height = scenery.width + 2 * pad_x, scenery.height * (_BANK - HORIZON)
    parts: list[str] = []
    for low in sorted(chance.random() for _ in range(int(width / (90 * scenery.unit)))):
        x, y = chance.uniform(0, width), height * (0.16 + 0.74 * low)
        r = chance.uniform(22, 56) * scenery.unit * (0.3 + low)
        white, blue = scenery.lit_hex("#f6fcff", 0.9), scenery.lit_hex("#7cc0e0", 0.9)
        parts.append(ellipse((x, y + r * 0.2), r * 1.06, r * 0.2, "#0f3450", opacity=0.35))
        under = [(x - r, y), (x + r, y), (x + r * 0.8, y + r * 0.24), (x - r * 0.8, y + r * 0.24)]
        parts.append(polygon(under, blue))
        top = [(x - r, y), (x - r * 0.6, y - r * 0.26), (x + r * 0.3, y - r * 0.34),
               (x + r, y), (x + r * 0.2, y + r * 0.12)]  # fmt: skip
        parts.append(polygon(top, white))
    scenery.add_drawn("".join(parts), width, height, -pad_x, scenery.height * HORIZON, 0.7)
