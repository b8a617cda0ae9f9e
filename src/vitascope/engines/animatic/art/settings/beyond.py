"""What lies beyond a place: mountains, the towers of a city, the sea, a village on the far side."""

import random
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.city import add_towers
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.famous import Sight
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.water import add_water
from vitascope.engines.animatic.art.svg import box, ellipse, polygon, shape

HORIZON: Final = 0.6
"""Share of the height to which all that is far goes down, behind the land of the place."""

FAR: Final = 0.11
"""Depth of it: before the clouds, behind the first hills."""

_SIGHT_DEPTH: Final = 0.26
"""Of a landmark: it comes out of the haze more than what lies as far."""

_PLASTER: Final = ("#f2e4cc", "#e8d4b4", "#f6ead8", "#dcc8ac", "#f0dcd0")
_TILES: Final = ("#b8604a", "#a8543e", "#c4704e", "#9a5a4c")


def add_peaks(scenery: Scenery, foot: float) -> None:
    """A range of snow-capped mountains, high above `foot`."""
    for name, height, count, color, snow in (
        ("peaks beyond", 0.38, 8, "#aab6d4", 0.6),
        ("near peaks beyond", 0.46, 5, "#98a2bc", 0.46),
    ):
        row = Range(
            name=name,
            base=foot,
            height=height,
            count=count,
            depth=FAR,
            color=color,
            snow=snow,
            haze=0.7,
        )
        add_range(scenery, row)
    scenery.merge_last(2)


def add_skyline(scenery: Scenery, foot: float) -> None:
    """The towers of a city, in two rows, the far ones in its haze."""
    add_towers(scenery, "skyline beyond", FAR, 0.44, 40, base=foot)
    add_mist(scenery, "haze beyond", top=foot - 0.24, tall=0.26, strength=0.4, depth=FAR)
    add_towers(scenery, "near skyline beyond", FAR, 0.3, 26, base=foot)


def add_far_sea(scenery: Scenery, foot: float) -> None:
    """Open sea up to the horizon."""
    add_water(scenery, foot - 0.14, depth=FAR, near="#2f86b4", bottom=foot + 0.24)


def add_sight(scenery: Scenery, foot: float, sight: Sight) -> None:
    """The landmarks of a city, or a famous mountain, far off."""
    paper = Paper(scenery, base=foot + 0.02, depth=_SIGHT_DEPTH, scale=0.86, above=480, below=60)
    for draw, place, tall in sight.landmarks:
        draw(paper, paper.right * (0.5 * place + 0.24), tall)
    paper.lay(halo=0.5)


def add_village(scenery: Scenery, foot: float, depth: float) -> None:
    """A cluster of houses with red roofs round a church, on the far side at `foot`."""
    paper = Paper(scenery, base=foot, depth=depth, scale=0.52, above=330, below=16)
    chance = scenery.chance("village beyond")
    middle, half = paper.right * 0.22, paper.right * 0.5
    for row, drop in ((2, -42.0), (1, -20.0), (0, 0.0)):
        x = middle - half * (1 - 0.24 * row)
        while x < middle + half * (1 - 0.24 * row):
            wide = chance.uniform(74, 118)
            _house(paper, chance, (x, drop), wide)
            x += wide * chance.uniform(0.86, 1.3)
        if row == 1:
            _steeple(paper, middle)
    paper.lay(halo=0.3)


def _house(paper: Paper, chance: random.Random, foot: tuple[float, float], wide: float) -> None:
    """One small house with its roof, a chimney, and windows that are lit in the dark."""
    x, y = foot
    tall = chance.uniform(58, 92)
    wall, tile = chance.choice(_PLASTER), chance.choice(_TILES)
    tile = mix(tile, SNOW, 0.85) if paper.scenery.is_snowy else tile
    rise = wide * 0.46
    paper.add(
        box(x + wide * 0.68, y - tall - rise * 0.9, 10, rise * 0.8, darken(wall, 0.3)),
        box(x, y - tall, wide, tall + 12, wall),
        box(x + wide * 0.74, y - tall, wide * 0.26, tall + 12, darken(wall, 0.12)),
        polygon(
            [(x - 7, y - tall), (x + wide / 2, y - tall - rise), (x + wide + 7, y - tall)], tile
        ),
        polygon(
            [(x - 7, y - tall), (x + wide / 2, y - tall - rise), (x + wide * 0.4, y - tall)],
            lighten(tile, 0.16),
        ),
    )
    for share in (0.16, 0.6):
        pane = (x + wide * share, y - tall + 16, wide * 0.2, tall * 0.34)
        if paper.scenery.light.is_dark and chance.random() < 0.75:
            paper.shine(box(*pane, "#ffd890"))
        else:
            paper.add(box(*pane, "#6f8aa4"))


def _steeple(paper: Paper, x: float) -> None:
    slate = SNOW if paper.scenery.is_snowy else "#6a7a8c"
    paper.add(
        box(x, -220, 46, 222, "#e0d8c8"),
        box(x + 32, -220, 14, 222, "#c4bcae"),
        polygon([(x - 6, -218), (x + 23, -316), (x + 52, -218)], slate),
        ellipse((x + 23, -180), 9, 9, "#8a7a6a"),
    )


def add_huts(scenery: Scenery, foot: float, depth: float) -> None:
    """Round huts with roofs of straw, a fence of thorns about them."""
    paper = Paper(scenery, base=foot, depth=depth, scale=0.62, above=220, below=16)
    chance = scenery.chance("huts beyond")
    for share, size in ((-0.62, 0.8), (-0.3, 0.95), (0.02, 0.85), (0.34, 1.0), (0.68, 0.84)):
        x = paper.right * (share + chance.uniform(-0.04, 0.04))
        half, tall = 74 * size, 66 * size
        clay = chance.choice(("#b8845a", "#a87850", "#c08e62"))
        straw = mix("#c8a45e", SNOW, 0.8) if paper.scenery.is_snowy else "#c8a45e"
        paper.add(
            ellipse((x, 4), half * 1.2, 9, "#1a1020", opacity=0.2),
            box(x - half, -tall, 2 * half, tall + 4, clay),
            box(x + half * 0.5, -tall, half * 0.5, tall + 4, darken(clay, 0.14)),
            shape(f"M{x - 16 * size:.1f} 4v{-46 * size:.1f}a16 16 0 0 1 32 0V4Z", "#3a2618"),
            polygon(
                [(x - half * 1.3, -tall + 6), (x, -tall - half * 1.1), (x + half * 1.3, -tall + 6)],
                straw,
            ),
            polygon(
                [(x + half * 0.2, -tall + 6), (x, -tall - half * 1.1), (x + half * 1.3, -tall + 6)],
                darken(straw, 0.14),
            ),
        )
    paper.lay(halo=0.2)


def add_igloos(scenery: Scenery, foot: float, depth: float) -> None:
    """Domes of snow in a row, each with its tunnel; lamps shine in them after dark."""
    paper = Paper(scenery, base=foot, depth=depth, scale=0.62, above=200, below=16)
    chance = scenery.chance("igloos beyond")
    for share, size in ((-0.7, 0.8), (-0.36, 1.0), (0.3, 0.9), (0.66, 1.0)):
        x, r = paper.right * (share + chance.uniform(-0.04, 0.04)), 96 * size
        paper.add(
            ellipse((x, 4), r * 1.25, 10, "#5a78a8", opacity=0.25),
            shape(f"M{x - r:.1f} 4a{r:.1f} {r:.1f} 0 0 1 {2 * r:.1f} 0Z", "#eef4fb"),
            shape(
                f"M{x + r * 0.3:.1f} 4a{r:.1f} {r:.1f} 0 0 0 {-r * 0.3:.1f} {-r:.1f}"
                f"A{r:.1f} {r:.1f} 0 0 1 {x + r:.1f} 4Z",
                "#ccdcee",
            ),
            shape(f"M{x - r * 0.4:.1f} 4v{-r * 0.3:.1f}a30 30 0 0 1 {r * 0.6:.1f} 0V4Z", "#b4c8e0"),
        )
        door = shape(
            f"M{x - r * 0.3:.1f} 4v{-r * 0.22:.1f}a22 22 0 0 1 {r * 0.4:.1f} 0V4Z", "#2c3e5c"
        )
        paper.add(door)
        if paper.scenery.light.is_dark:
            paper.shine(
                ellipse((x - r * 0.1, -r * 0.14), r * 0.16, r * 0.16, "#ffc860", opacity=0.8)
            )
    paper.lay(halo=0.3)
