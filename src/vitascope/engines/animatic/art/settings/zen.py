"""A garden of stones: raked gravel before a wall, mossy rocks, a maple and bamboo."""

import random
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.greens import add_woods
from vitascope.engines.animatic.art.settings.growth import tree
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_BASE: Final = 0.66
_ROCKS: Final = ((-0.5, 60.0, 62.0), (0.34, 44.0, 46.0), (0.62, 112.0, 78.0))
"""Where the rocks are: share of the half width, how far down, how wide."""


def draw_zen_garden(scenery: Scenery) -> Backdrop:
    """Gravel with raked lines that run round its rocks, a tiled wall behind."""
    add_sky(scenery, 0.5)
    add_woods(scenery, 0.52)
    wall = Paper(scenery, base=_BASE, depth=0.5, scale=1.1, above=420, below=30)
    autumn = scenery.season == "autumn"
    maples = ("#c8442c", "#d8602e", "#b8382c") if autumn else ("#6fa04c", "#88b458", "#c86a4a")
    tree(wall, "broadleaf", -wall.right * 0.66, 320, "zen maple", colors=maples, y=-20)
    tree(wall, "pine", wall.right * 0.74, 280, "zen pine", y=-20)
    _wall(wall)
    wall.lay(halo=0.3)
    ground = Paper(scenery, base=_BASE, depth=0.92, scale=1.1, above=120, below=330)
    _gravel(ground)
    chance = scenery.chance("zen rocks")
    for share, y, wide in _ROCKS:
        _rock(ground, chance, ground.right * share, y, wide)
    ground.lay()
    return scenery.finish(ground_front=0.93, ground_back=0.77, scale_front=2.0, scale_back=1.4)


def _wall(paper: Paper) -> None:
    """A plastered wall under a small roof of tiles, moss at its foot."""
    edge = paper.edge
    clay, tile = "#d8c4a0", mix("#5a6068", SNOW, 0.85 if paper.scenery.is_snowy else 0.0)
    paper.add(
        box(-edge, -104, 2 * edge, 110, clay),
        box(-edge, -22, 2 * edge, 28, darken(clay, 0.18)),
        polygon([(-edge, -134), (edge, -134), (edge, -104), (-edge, -104)], tile),
        box(-edge, -140, 2 * edge, 9, lighten(tile, 0.2), radius=4),
    )
    ribs = "".join(f"M{k * 17} -132v27" for k in range(-int(edge / 17), int(edge / 17) + 1))
    paper.add(line(ribs, darken(tile, 0.25), 3))
    for k in range(-int(edge / 38), int(edge / 38) + 1):
        paper.add(ellipse((k * 38.0, 8), 30, 9 + 3 * (k % 3), "#6a9a4e"))


def _gravel(paper: Paper) -> None:
    """Pale gravel; rings round each rock, straight lines elsewhere."""
    edge, low = paper.edge, paper.bottom
    sand = mix("#e4dccb", SNOW, 0.7 if paper.scenery.is_snowy else 0.0)
    groove = darken(sand, 0.16)
    paper.behind(box(-edge, 0, 2 * edge, low, sand))
    y, step = 6.0, 7.0
    while y < low:
        paper.behind(line(f"M{-edge:.1f} {y:.1f}H{edge:.1f}", groove, 1.6 + y / 110))
        y += step
        step *= 1.05
    for share, down, wide in _ROCKS:
        x = paper.right * share
        for ring in range(5, 0, -1):
            grow = wide * (0.75 + 0.34 * ring)
            paper.behind(
                ellipse((x, down), grow, grow * 0.3, sand),
                line(
                    f"M{x - grow:.1f} {down:.1f}a{grow:.1f} {grow * 0.3:.1f} 0 1 0"
                    f" {2 * grow:.1f} 0a{grow:.1f} {grow * 0.3:.1f} 0 1 0 {-2 * grow:.1f} 0Z",
                    groove,
                    2.4,
                ),
            )


def _rock(paper: Paper, chance: random.Random, x: float, y: float, wide: float) -> None:
    """An upright stone with moss round it, a smaller one beside."""
    for dx, size in ((0.0, 1.0), (chance.choice((-1, 1)) * wide * 0.8, 0.55)):
        w, h = wide * 0.6 * size, wide * 1.05 * size
        stone, cx = "#7d8084", x + dx
        paper.add(
            ellipse((cx, y), w * 1.25, w * 0.34, "#5f8f48"),
            shape(
                f"M{cx - w:.1f} {y:.1f}Q{cx - w * 1.05:.1f} {y - h * 0.7:.1f}"
                f" {cx - w * 0.2:.1f} {y - h:.1f}Q{cx + w * 0.7:.1f} {y - h * 0.86:.1f}"
                f" {cx + w:.1f} {y:.1f}Z",
                stone,
            ),
            shape(
                f"M{cx + w * 0.1:.1f} {y - h * 0.97:.1f}Q{cx + w * 0.7:.1f} {y - h * 0.86:.1f}"
                f" {cx + w:.1f} {y:.1f}H{cx + w * 0.2:.1f}Z",
                darken(stone, 0.22),
            ),
            line(
                f"M{cx - w * 0.8:.1f} {y - h * 0.3:.1f}Q{cx - w * 0.7:.1f} {y - h * 0.8:.1f}"
                f" {cx - w * 0.2:.1f} {y - h * 0.92:.1f}",
                lighten(stone, 0.3),
                3,
            ),
        )
