"""What swims behind the glass of an aquarium: water, light from above, rocks, weeds and fish."""

import math
import random
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_WATER: Final = ((0.0, "#5cc8e4"), (0.45, "#2a8fc4"), (1.0, "#154f8a"))

_FISH: Final = ("#f79a3c", "#f7d13e", "#e8607a", "#7fd8c8", "#c8a0f0", "#e8eef4")

_ROCKS: Final = ("#6a5a78", "#54688a", "#7a6a60")

_WEEDS: Final = ("#3f9a6a", "#5fae54", "#2f7f78")


def paint_tank(paper: Paper, tall: float, chance: random.Random) -> None:
    """The whole of the water that is seen through the glass, `tall` cm high."""
    edge = paper.edge
    water = paper.front.gradient(_WATER, (0, paper.top), (0, 0))
    paper.add(box(-edge, paper.top, 2 * edge, -paper.top, water))
    for _ in range(7):
        x, wide = chance.uniform(-edge, edge), chance.uniform(16, 44)
        corners = [(x, paper.top), (x + wide, paper.top), (x + wide * 2.2 - 60, 0), (x - 60, 0)]
        paper.add(polygon(corners, "#e8fbff", opacity=0.1))
    x = -edge
    while x < edge:
        _rock(paper, x, chance)
        x += chance.uniform(40, 110)
    for _ in range(int(edge / 9)):
        _weed(paper, chance.uniform(-edge, edge), tall, chance)
    for _ in range(int(edge / 15)):
        at = (chance.uniform(-edge, edge), -tall * chance.uniform(0.2, 0.92))
        _fish(paper, at, chance.uniform(5, 14), chance)
    for _ in range(int(edge / 10)):
        at = (chance.uniform(-edge, edge), -tall * chance.uniform(0.1, 0.95))
        r = chance.uniform(0.8, 2.4)
        paper.add(ellipse(at, r, r, "#f2fdff", opacity=0.55))


def _rock(paper: Paper, x: float, chance: random.Random) -> None:
    color, wide, high = chance.choice(_ROCKS), chance.uniform(24, 52), chance.uniform(14, 42)
    outline = (
        f"M{x - wide:.1f} 6 Q{x - wide * 0.7:.1f} {-high:.1f} {x - wide * 0.1:.1f} {-high:.1f}"
        f" Q{x + wide * 0.8:.1f} {-high * 0.9:.1f} {x + wide:.1f} 6Z"
    )
    paper.add(
        shape(outline, darken(color, 0.25)),
        ellipse((x - wide * 0.2, -high * 0.7), wide * 0.3, high * 0.14, lighten(color, 0.1)),
    )


def _weed(paper: Paper, x: float, tall: float, chance: random.Random) -> None:
    high, lean = tall * chance.uniform(0.14, 0.42), chance.uniform(-14, 14)
    way = (
        f"M{x:.1f} 4 Q{x + lean:.1f} {-high * 0.35:.1f} {x:.1f} {-high * 0.6:.1f}"
        f" T{x + lean:.1f} {-high:.1f}"
    )
    paper.add(line(way, chance.choice(_WEEDS), chance.uniform(3, 6)))


def _fish(paper: Paper, at: tuple[float, float], size: float, chance: random.Random) -> None:
    color, side = chance.choice(_FISH), chance.choice((-1, 1))
    x, y = at
    tail = [(x - side * size * 0.8, y), (x - side * size * 1.6, y - size * 0.6)]
    tail.append((x - side * size * 1.6, y + size * 0.6))
    dip = size * 0.08 * math.sin(x)
    shine = (x - side * size * 0.1, y + dip - size * 0.2)
    pupil = (x + side * size * 0.56, y + dip - size * 0.1)
    paper.add(
        polygon(tail, darken(color, 0.16)),
        ellipse((x, y + dip), size, size * 0.56, color),
        ellipse(shine, size * 0.5, size * 0.14, "#ffffff", opacity=0.3),
        ellipse(pupil, size * 0.13, size * 0.13, "#22303c"),
    )
