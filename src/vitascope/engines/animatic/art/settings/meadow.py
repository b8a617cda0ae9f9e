"""Open country: a flowering meadow, and the same hills under snow."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.growth import path
from vitascope.engines.animatic.art.settings.land import (
    Grove,
    Hill,
    add_foreground,
    add_hill,
)
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn

HORIZON = 0.58
FLOWERS = ("#f5d04a", "#f58ab0", "#ffffff", "#e8643a", "#b79ce8")

SNOWFIELD = Strewn(things={"mound": 14, "stone": 4}, colors=("#ffffff", "#a8c0e4"))
FLOWER_FIELD = Strewn(
    things={"tuft": 130, "flower": 60, "stone": 2},
    colors=("#4f9a3e", "#66b04c", "#98d060"),
    flowers=FLOWERS,
)


BLOOMS: Final[Mapping[str, tuple[str, ...]]] = {
    "poppy field": ("#e0342c", "#d8281f", "#ee4a38"),
    "daisy field": ("#ffffff", "#fbf8ea", "#fff6d8"),
    "flower field": ("#e8506a", "#f5d04a", "#b79ce8", "#ffffff", "#f58ab0", "#f2803c"),
}
"""Meadows full of flowers, by their setting, with the colours of these."""


def draw_meadow(
    scenery: Scenery, *, has_path: bool = False, blooms: Sequence[str] = ()
) -> Backdrop:
    """Rolling green hills before far mountains, a path between or none.

    Args:
        scenery: Where to draw.
        has_path: Whether a path runs through it.
        blooms: Colours of the flowers that it is full of; a few of all colours if empty.
    """
    white = scenery.is_snowy
    add_sky(scenery, HORIZON)
    add_range(
        scenery,
        Range(
            name="range",
            base=HORIZON + 0.03,
            height=0.24,
            count=8,
            depth=0.12,
            color="#93a8c8",
            snow=0.3,
            haze=0.9,
            steep=0.8,
        ),
    )
    hills = (
        Hill(
            name="far",
            depth=0.22,
            top=HORIZON - 0.02,
            color="#86b088",
            shade="#79a67c",
            swell=0.03,
            waves=4,
            tall=0.2,
            grove=Grove(trees=("broadleaf", "pine"), height=0.06, density=1.6),
        ),
        Hill(
            name="middle",
            depth=0.4,
            top=HORIZON + 0.03,
            color="#7cba68",
            shade="#6aa85c",
            swell=0.03,
            tall=0.26,
            grove=Grove(trees=("broadleaf", "bush", "pine"), height=0.13, density=0.9),
        ),
        Hill(
            name="near",
            depth=0.64,
            top=HORIZON + 0.09,
            color="#76bd5a",
            shade="#5fa64e",
            swell=0.024,
            waves=2,
            tall=0.3,
            grove=Grove(trees=("broadleaf", "birch"), height=0.29, density=0.42, clumped=0.6),
        ),
        Hill(
            name="green",
            depth=1.0,
            top=HORIZON + 0.165,
            color="#7cc256",
            shade="#458a3c",
            swell=0.01,
            waves=2,
            grain=1.0,
            strewn=SNOWFIELD if white else _in_bloom(blooms, 640) if blooms else FLOWER_FIELD,
        ),
    )
    for index, hill in enumerate(hills):
        if blooms and not white and index > 1:
            near = index == 3
            hill = hill if near else replace(hill, strewn=_in_bloom(blooms, 420, size=0.6))
        add_hill(scenery, hill)
        if index == 0:
            scenery.merge_last(2)
            add_mist(scenery, "valley", top=HORIZON - 0.06, tall=0.12, strength=0.5, depth=0.3)
    if has_path:
        ground = Paper(scenery, base=HORIZON + 0.178, depth=0.98, scale=1.5, below=260)
        path(ground, "#cbb083", far=(40, 15), near=(-20, 170), bend=130, rim="#a8b46a")
        ground.lay()
    if white:
        add_foreground(scenery, colors=("#dfeaf6", "#b8cce4"), tall=0.08)
    else:
        shown = tuple(blooms) * 3 or FLOWERS
        add_foreground(scenery, colors=("#3f8a3c", "#5fa64a", "#357a3a"), flowers=shown)
    return scenery.finish(
        ground_front=0.9,
        ground_back=HORIZON + 0.2,
        scale_front=2.1,
        scale_back=1.25,
    )


def _in_bloom(colors: Sequence[str], count: int, *, size: float = 1.2) -> Strewn:
    """A ground full of flowers."""
    return Strewn(
        things={"tuft": 70, "flower": count},
        colors=("#4f9a3e", "#66b04c", "#98d060"),
        flowers=tuple(colors),
        size=size,
    )


def draw_snow(scenery: Scenery) -> Backdrop:
    """White hills and dark pines."""
    add_sky(scenery, HORIZON)
    add_range(
        scenery,
        Range(
            name="range",
            base=HORIZON + 0.03,
            height=0.36,
            count=6,
            depth=0.12,
            color="#a2b2d0",
            snow=0.75,
            haze=0.75,
        ),
    )
    snowy = "#dfeaf6"
    hills = (
        Hill(
            name="far",
            depth=0.24,
            top=HORIZON - 0.02,
            color="#c6d8ea",
            shade="#b8cce2",
            swell=0.03,
            waves=4,
            grain=0.4,
            tall=0.2,
            grove=Grove(trees=("pine",), height=0.08, density=1.7),
        ),
        Hill(
            name="middle",
            depth=0.44,
            top=HORIZON + 0.04,
            color=snowy,
            shade="#c4d6ea",
            swell=0.028,
            grain=0.4,
            tall=0.26,
            grove=Grove(trees=("pine",), height=0.17, density=0.7),
        ),
        Hill(
            name="near",
            depth=0.68,
            top=HORIZON + 0.1,
            color="#e8f1fa",
            shade="#c8d9ee",
            swell=0.022,
            waves=2,
            grain=0.4,
            tall=0.3,
            grove=Grove(trees=("pine",), height=0.4, density=0.34),
        ),
        Hill(
            name="field",
            depth=1.0,
            top=HORIZON + 0.17,
            color="#f4f9ff",
            shade="#bfd2ea",
            swell=0.012,
            waves=2,
            grain=0.4,
            strewn=SNOWFIELD,
        ),
    )
    shown = scenery.light.stars
    for index, hill in enumerate(hills):
        add_hill(scenery, hill)
        if index == 0:
            scenery.merge_last(2)
    add_mist(scenery, "drift", top=HORIZON + 0.06, tall=0.16, strength=0.3 - 0.1 * shown, depth=0.8)
    add_foreground(scenery, colors=("#dfeaf6", "#b8cce4"), tall=0.08)
    return scenery.finish(
        ground_front=0.9,
        ground_back=HORIZON + 0.2,
        scale_front=2.1,
        scale_back=1.25,
    )
