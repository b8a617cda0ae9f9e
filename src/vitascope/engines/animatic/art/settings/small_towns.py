"""Cities and villages as giants see them: roofs at their knees, before and behind them."""

import random
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.city import add_towers
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon

_HORIZON: Final = 0.72

_WALLS: Final = ("#8fa4bc", "#b8a894", "#9ab0b8", "#c49a84", "#a89cb0", "#d0bc98", "#7f98b0")
_PLASTER: Final = ("#f0e2c4", "#e8cfa8", "#e4d4c8", "#d8c0a0")
_TILES: Final = ("#b8543c", "#a04a3a", "#c46a44", "#8a5a4a")
_LIT: Final = ("#ffdc9a", "#ffe8b8", "#ffc878")
_TREE: Final = "#5f8f54"


def draw_city_below(scenery: Scenery) -> Backdrop:
    """A skyline far off, blocks up to a giant's hips behind the street, low ones before it."""
    add_sky(scenery, _HORIZON - 0.06)
    add_towers(scenery, "far towers", 0.12, 0.34, 60, base=_HORIZON + 0.02)
    add_mist(scenery, "smog", top=0.5, tall=0.24, strength=0.5, depth=0.2)
    for name, base, depth, tall in (
        ("blocks", _HORIZON + 0.05, 0.45, (70.0, 190.0)),
        ("near blocks", _HORIZON + 0.1, 0.7, (50.0, 130.0)),
    ):
        paper = Paper(scenery, base=base, depth=depth, scale=1.0, above=220, below=6)
        _blocks(paper, name, tall, 62)
        paper.lay(halo=0.3)
    _add_ground(scenery, "#85838c")
    front = Paper(scenery, base=1.0, depth=1.12, scale=1.25, above=96, below=40)
    _blocks(front, "front", (26.0, 62.0), 84, gaps=0.3)
    front.lay(halo=0.3)
    return _finish(scenery)


def draw_village_below(scenery: Scenery) -> Backdrop:
    """Small houses with red roofs and round trees, behind a giant's feet and before them."""
    add_sky(scenery, _HORIZON - 0.06)
    for name, base, depth, high in (
        ("far hill", _HORIZON + 0.02, 0.2, 150.0),
        ("hill", _HORIZON + 0.06, 0.4, 80.0),
    ):
        paper = Paper(scenery, base=base, depth=depth, scale=1.0, above=240, below=60)
        _hill(paper, name, high)
        paper.lay()
    for name, base, depth in (("row", _HORIZON + 0.07, 0.5), ("near row", _HORIZON + 0.12, 0.74)):
        paper = Paper(scenery, base=base, depth=depth, scale=1.0, above=130, below=6)
        _houses(paper, name, 1.0)
        paper.lay(halo=0.3)
    _add_ground(scenery, "#8fae6a")
    front = Paper(scenery, base=1.0, depth=1.12, scale=1.25, above=96, below=40)
    _houses(front, "front", 0.8, gaps=0.45)
    front.lay(halo=0.3)
    return _finish(scenery)


def _finish(scenery: Scenery) -> Backdrop:
    return scenery.finish(
        ground_front=0.95, ground_back=_HORIZON + 0.15, scale_front=2.0, scale_back=1.7
    )


def _add_ground(scenery: Scenery, color: str) -> None:
    color = scenery.year.turf(color)
    colors = (color, lighten(color, 0.06))
    add_floor(
        scenery,
        Floor(pattern="plain", colors=colors, grain=0.12),
        base=_HORIZON + 0.11,
        depth=1.0,
        edge=0.1,
    )


def _blocks(
    paper: Paper, name: str, tall: tuple[float, float], step: float, *, gaps: float = 0.0
) -> None:
    chance = paper.scenery.chance(name)
    x = -paper.edge
    while x < paper.edge:
        width = step * chance.uniform(0.7, 1.3)
        if chance.random() >= gaps:
            _block(paper, chance, (x, width - 3, chance.uniform(*tall)))
        elif chance.random() < 0.7:
            _tree(paper, x + width / 2, chance.uniform(9, 13))
        x += width


def _block(paper: Paper, chance: random.Random, form: tuple[float, float, float]) -> None:
    """One block of flats from its left edge, width and height, with rows of small windows."""
    x, w, h = form
    wall = chance.choice(_WALLS)
    roof = "#f4f8fc" if paper.scenery.is_snowy else darken(wall, 0.3)
    paper.add(
        box(x, -h, w, h + 6, wall),
        box(x + w * 0.72, -h, w * 0.28, h + 6, darken(wall, 0.14)),
        box(x - 1, -h - 3, w + 2, 5, roof),
    )
    if chance.random() < 0.5:
        paper.add(box(x + w * 0.2, -h - 11, w * 0.24, 9, darken(wall, 0.2)))
    columns, rows = max(2, int(w / 11)), int(h / 13)
    for row in range(rows):
        for column in range(columns):
            at = (x + (column + 0.25) * w / columns, -h + 7 + row * 13)
            pane = box(at[0], at[1], w / columns * 0.5, 7, darken(wall, 0.4), opacity=0.8)
            if paper.scenery.light.is_dark and chance.random() < 0.45:
                paper.shine(box(at[0], at[1], w / columns * 0.5, 7, chance.choice(_LIT)))
            else:
                paper.add(pane)


def _houses(paper: Paper, name: str, size: float, *, gaps: float = 0.15) -> None:
    chance = paper.scenery.chance(name)
    x = -paper.edge
    while x < paper.edge:
        width = 58 * size * chance.uniform(0.8, 1.2)
        if chance.random() >= gaps:
            _house(paper, chance, x, width, 36 * size * chance.uniform(0.8, 1.25))
        else:
            _tree(paper, x + width / 2, 17 * size)
        x += width + chance.uniform(4, 22) * size


def _house(paper: Paper, chance: random.Random, x: float, w: float, h: float) -> None:
    wall = chance.choice(_PLASTER)
    roof = "#f4f8fc" if paper.scenery.is_snowy else chance.choice(_TILES)
    rise = w * 0.42
    paper.add(
        box(x + w * 0.7, -h - rise, w * 0.1, rise * 0.8, darken(wall, 0.4)),
        box(x, -h, w, h + 6, wall),
        box(x + w * 0.7, -h, w * 0.3, h + 6, darken(wall, 0.1)),
        polygon([(x - 5, -h + 1), (x + w / 2, -h - rise), (x + w + 5, -h + 1)], roof),
        polygon(
            [(x + w / 2, -h - rise), (x + w + 5, -h + 1), (x + w * 0.66, -h + 1)],
            darken(roof, 0.14),
        ),
        box(x + w * 0.42, -h * 0.5, w * 0.16, h * 0.5 + 6, darken(wall, 0.5)),
    )
    for share in (0.14, 0.7):
        at = (x + w * share, -h * 0.72, w * 0.16, h * 0.3)
        if paper.scenery.light.is_dark:
            paper.shine(box(*at, chance.choice(_LIT)))
        else:
            paper.add(box(*at, "#5a6a7c"))


def _tree(paper: Paper, x: float, r: float) -> None:
    crown = "#f0f4f8" if paper.scenery.is_snowy else paper.scenery.year.crowns((_TREE,))[0]
    paper.add(
        line(f"M{x:.1f} 4V{-r * 1.2:.1f}", "#6a4a38", r * 0.3),
        ellipse((x, -r * 1.9), r, r * 1.1, crown),
        ellipse((x - r * 0.3, -r * 2.2), r * 0.5, r * 0.5, lighten(crown, 0.16)),
    )


def _hill(paper: Paper, name: str, high: float) -> None:
    chance = paper.scenery.chance(name)
    green = paper.scenery.year.turf("#9cb87c")
    green = "#eef4fa" if paper.scenery.is_snowy else green
    x = -paper.edge - 100
    while x < paper.edge:
        half = chance.uniform(180, 320)
        paper.add(ellipse((x + half, 30), half * 1.2, high * chance.uniform(0.6, 1.0), green))
        x += half
