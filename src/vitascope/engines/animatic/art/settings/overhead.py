"""A city from above its roofs, for those who fly over it."""

from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.city import LAMP, add_towers
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, line, polygon

_WALLS: Final = ("#c08a78", "#b89a8a", "#9aa2b4", "#c4ac8c", "#a8887e")
_ROOFS: Final = ("#7a4a44", "#5f5a6a", "#8a5a4a", "#6a6472")


def draw_over_city(scenery: Scenery) -> Backdrop:
    """Sky down to the towers, two rows of them, and the nearest roofs at the lower edge."""
    add_sky(scenery, 0.82)
    add_towers(scenery, "towers afar", 0.12, 0.34, 40, base=0.86)
    add_mist(scenery, "haze over the city", top=0.66, tall=0.24, strength=0.5, depth=0.16)
    add_towers(scenery, "towers below", 0.3, 0.4, 22, base=1.02)
    near = Paper(scenery, base=1.0, depth=0.66, scale=1.2, above=200, below=60)
    _roofs(near)
    near.lay(halo=0.6)
    return scenery.finish(ground_front=0.96, ground_back=0.84, scale_front=1.9, scale_back=1.2)


def _roofs(paper: Paper) -> None:
    """The upper floors of a row of houses, with chimneys, tanks and lit windows."""
    chance = paper.scenery.chance("roofs below")
    x = -paper.edge
    while x < paper.edge:
        w, high = chance.uniform(90, 170), chance.uniform(50, 120)
        wall, roof = chance.choice(_WALLS), chance.choice(_ROOFS)
        cover = SNOW if paper.scenery.is_snowy else roof
        paper.add(box(x, -high, w - 6, high + 60, wall))
        paper.add(box(x + w * 0.76, -high, w * 0.24 - 6, high + 60, darken(wall, 0.16)))
        if chance.random() < 0.5:
            ridge = [(x - 6, -high), (x + w * 0.24, -high - 34), (x + w * 0.7, -high - 34)]
            paper.add(polygon([*ridge, (x + w, -high)], cover))
        else:
            paper.add(box(x - 4, -high - 10, w + 2, 13, cover, radius=2))
            paper.add(box(x + w * 0.2, -high - 32, 26, 24, lighten(roof, 0.1), radius=3))
        paper.add(box(x + w * 0.6, -high - 44, 15, 40, darken(wall, 0.24)))
        paper.add(line(f"M{x + w * 0.36:.1f} {-high - 30:.1f}v-34", "#4a4854", 3))
        _windows(paper, x, w, high)
        x += w


def _windows(paper: Paper, x: float, w: float, high: float) -> None:
    chance = paper.scenery.chance(f"panes {x:.0f}")
    for row in range(int(high / 34) + 1):
        for column in range(int(w / 34)):
            pane = (x + 12 + column * 33, -high + 16 + row * 38, 17, 22)
            is_lit = paper.scenery.light.is_dark and chance.random() < 0.5
            if is_lit:
                paper.shine(box(*pane, LAMP))
            else:
                paper.add(box(*pane, "#5a6478", radius=1))
