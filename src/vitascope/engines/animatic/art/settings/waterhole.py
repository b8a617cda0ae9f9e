"""The savanna, and the pool in it at which all animals drink."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.drylands import HORIZON, STRAW, draw_savanna
from vitascope.engines.animatic.art.settings.kind import SettingKind
from vitascope.engines.animatic.art.settings.land import Grove, Hill, add_hill, add_tree
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.settings.water import add_water

_SHORE = HORIZON + 0.06
"""Where the water begins at the far side, share of the height."""

_BANK = HORIZON + 0.2
"""Where it ends before us."""


def draw_waterhole(scenery: Scenery) -> Backdrop:
    """Brown water across golden grass, acacias behind it, a muddy bank before it."""
    add_sky(scenery, HORIZON)
    mountain = Range(
        name="lone mountain",
        base=HORIZON + 0.01,
        height=0.2,
        count=3,
        depth=0.1,
        color="#93a2c4",
        snow=0.34,
        steep=0.42,
        haze=0.85,
    )
    add_range(scenery, mountain)
    plain = Hill(
        name="plain",
        depth=0.34,
        top=HORIZON - 0.006,
        color="#ccb068",
        shade="#b8924a",
        swell=0.012,
        waves=3,
        tall=0.2,
        grove=Grove(
            trees=("acacia", "acacia", "bush"),
            height=0.15,
            density=0.6,
            colors=("#7f9a4a", "#8fa850", "#6f8c46"),
        ),
    )
    add_hill(scenery, plain)
    add_mist(scenery, "heat", top=HORIZON - 0.05, tall=0.1, strength=0.4, depth=0.35)
    add_water(scenery, _SHORE, depth=0.5, near="#6f9a98", bottom=_BANK + 0.06)
    mud = Hill(
        name="mud",
        depth=0.92,
        top=_BANK,
        color="#a8824a",
        shade="#8a6638",
        swell=0.008,
        waves=2,
        grain=1.2,
        tall=0.1,
    )
    add_hill(scenery, mud)
    bank = Hill(
        name="bank",
        depth=1.0,
        top=_BANK + 0.035,
        color="#dcb460",
        shade="#a87c34",
        swell=0.01,
        waves=2,
        strewn=Strewn(things={"tuft": 110, "stone": 9}, colors=STRAW, size=1.25),
    )
    add_hill(scenery, bank)
    add_tree(
        scenery,
        "acacia",
        "great acacia",
        x=0.05,
        foot=_SHORE + 0.005,
        tall=0.42,
        depth=0.5,
        colors=("#7a9646", "#88a24c"),
        tufts=STRAW,
    )
    return scenery.finish(
        ground_front=0.94,
        ground_back=_BANK + 0.05,
        scale_front=2.0,
        scale_back=1.5,
        mirror=(_SHORE, _BANK + 0.012),
        mirrored=0.42,
        water=(_BANK - 0.03, _SHORE + 0.03),
    )


SAVANNAS: Final[Mapping[str, SettingKind]] = {
    "savanna": SettingKind(draw=draw_savanna, surface="grass"),
    "waterhole": SettingKind(draw=draw_waterhole, surface="grass"),
}
"""Settings of golden grass, by name."""
