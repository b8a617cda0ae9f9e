"""High mountains: snowy ranges behind each other, a valley in haze, an alpine meadow."""

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.land import (
    Grove,
    Hill,
    add_foreground,
    add_hill,
)
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn

HORIZON = 0.6


def draw_mountains(scenery: Scenery) -> Backdrop:
    """Two ranges, one towering, and pines down to a meadow of flowers."""
    add_sky(scenery, HORIZON)
    add_range(
        scenery,
        Range(
            name="far range",
            base=HORIZON,
            height=0.42,
            count=9,
            depth=0.1,
            color="#a8b4d4",
            snow=0.62,
            haze=0.8,
        ),
    )
    add_range(
        scenery,
        Range(
            name="range",
            base=HORIZON + 0.06,
            height=0.56,
            count=6,
            depth=0.22,
            color="#98a0b8",
            shade="#3f4e80",
            snow=0.46,
            haze=0.75,
        ),
    )
    scenery.merge_last(2)
    add_mist(scenery, "valley", top=HORIZON - 0.1, tall=0.18, strength=0.62, depth=0.26)
    _add_slopes(scenery)
    snow = scenery.is_snowy
    add_foreground(
        scenery,
        colors=("#dfeaf6", "#b8cce4") if snow else ("#4d8a4a", "#6fa654", "#3d7446"),
        flowers=() if snow else ("#7f6fe0", "#f2d04a", "#ffffff", "#e86aa0"),
        tall=0.1 if snow else 0.18,
    )
    return scenery.finish(
        ground_front=0.9,
        ground_back=HORIZON + 0.2,
        scale_front=2.0,
        scale_back=1.15,
    )


def _add_slopes(scenery: Scenery) -> None:
    white = scenery.is_snowy
    add_hill(
        scenery,
        Hill(
            name="far slope",
            depth=0.36,
            top=HORIZON + 0.02,
            color="#c4d4ea" if white else "#5f8f7c",
            shade="#b4c6e0" if white else "#568570",
            swell=0.06,
            waves=2.4,
            tall=0.3,
            grove=Grove(trees=("pine",), height=0.085, density=1.9),
        ),
    )
    add_hill(
        scenery,
        Hill(
            name="slope",
            depth=0.6,
            top=HORIZON + 0.085,
            color="#dce8f6" if white else "#78ac62",
            shade="#c4d4ea" if white else "#5f9452",
            swell=0.05,
            waves=1.6,
            tall=0.3,
            grove=Grove(trees=("pine",), height=0.24, density=0.5),
        ),
    )
    add_hill(
        scenery,
        Hill(
            name="alp",
            depth=1.0,
            top=HORIZON + 0.165,
            color="#f0f6fe" if white else "#8cc45c",
            shade="#c2d4ea" if white else "#4f8f44",
            swell=0.014,
            waves=2,
            grain=0.5 if white else 1.1,
            strewn=Strewn(
                things={"stone": 9, "mound": 9},
                colors=("#ffffff", "#b4c8e4"),
            )
            if white
            else Strewn(
                things={"tuft": 90, "flower": 46, "stone": 8},
                colors=("#5aa044", "#74b850", "#a4d468"),
            ),
        ),
    )
