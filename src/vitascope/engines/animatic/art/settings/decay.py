"""A hall left to decay, that runs away from the viewer."""

import math
import random

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.naves import (
    HORIZON,
    NEAR,
    across,
    finished,
    vista_paper,
)
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.shafts import add_shafts
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.vista import Vista
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon


def draw_derelict(scenery: Scenery) -> Backdrop:
    """A hall left to decay: broken windows, peeling walls, rubble, plants that grow in."""
    add_sky(scenery, HORIZON)
    paper, vista, end = vista_paper(scenery), Vista(half=4.6), 26.0
    chance = scenery.chance("derelict")
    tall = 6.4
    paper.behind(polygon(vista.ground(-vista.half, vista.half, NEAR, end), "#8a857c"))
    paper.behind(polygon(_ceiling(vista, tall, end), "#7d7a74"))
    _stains(paper, vista, chance, end)
    _end_wall(paper, vista, end, tall)
    for side in (-1, 1):
        paper.add(polygon(vista.wall(side, NEAR, end, 0, tall), "#8a8f80"))
    for far in (22.0, 18.0, 14.4, 11.2, 8.4, 6.0, 3.8):
        for side in (-1, 1):
            _broken_bay(paper, vista, chance, (side, far, tall))
    paper.add(polygon([vista.at(-2, tall, 7), vista.at(1.2, tall, 6.4), vista.at(1.8, tall, 10),
                       vista.at(-1.4, tall, 11)], _outside(scenery)))  # fmt: skip
    _rubble(paper, vista, chance)
    paper.lay(halo=0.3)
    add_shafts(scenery, [(-0.7, 0.16), (-0.42, 0.1), (0.02, 0.2), (0.5, 0.12), (0.76, 0.16)])
    return finished(scenery)


def _outside(scenery: Scenery) -> str:
    return "#dfeaf0" if not scenery.light.is_dark else "#5a78b0"


def _ceiling(vista: Vista, tall: float, end: float) -> list[Point]:
    return [
        vista.at(-vista.half, tall, NEAR),
        vista.at(vista.half, tall, NEAR),
        vista.at(vista.half, tall, end),
        vista.at(-vista.half, tall, end),
    ]


def _stains(paper: Paper, vista: Vista, chance: random.Random, end: float) -> None:
    """Cracks, damp and puddles on the floor."""
    for k in range(46):
        far = 3.2 + (end - 6) * chance.random() ** 2
        x, y = vista.at(chance.uniform(-3.6, 3.6), 0, far)
        r = chance.uniform(0.2, 0.7) * vista.scale(far)
        tone = "#a8b8c4" if k % 9 == 0 else chance.choice(("#7a756c", "#96918a", "#6c6a60"))
        paper.behind(ellipse((x, y), r, r * 0.2, tone, opacity=0.7))


def _end_wall(paper: Paper, vista: Vista, end: float, tall: float) -> None:
    """The far wall with a doorway and two windows, light behind them."""
    wall = "#8f8a80"
    corners = [
        vista.at(x, y, end)
        for x, y in ((-vista.half, 0), (vista.half, 0), (vista.half, tall), (-vista.half, tall))
    ]
    paper.behind(polygon(corners, wall))
    for left, right, low, high in ((-3.4, -1.8, 1.8, 5), (1.8, 3.4, 1.8, 5), (-0.9, 0.9, 0, 3)):
        (x0, y0), (x1, y1) = vista.at(left, high, end), vista.at(right, low, end)
        paper.behind(box(x0, y0, x1 - x0, y1 - y0, _outside(paper.scenery)))


def _broken_bay(
    paper: Paper, vista: Vista, chance: random.Random, bay: tuple[int, float, float]
) -> None:
    """A stretch of wall: peeling paint, a tall window with broken panes, a pillar, ivy."""
    side, far, tall = bay
    deep = far * 0.36
    wall = "#9fa694" if side < 0 else "#8c9384"
    a, b = far + deep * 0.2, far + deep * 0.84
    for low, high, near, end in ((0, 1.3, far, far + deep), (5.2, tall, far, far + deep),
                                 (1.3, 5.2, far, a), (1.3, 5.2, b, far + deep)):  # fmt: skip
        paper.add(polygon(vista.wall(side, near, end + 0.02, low, high), wall))
    paper.add(polygon(vista.wall(side, a, b, 1.3, 5.2), _outside(paper.scenery)))
    for column in range(3):
        for row in range(4):
            z0, z1 = a + (b - a) * column / 3, a + (b - a) * (column + 1) / 3
            y0, y1 = 1.3 + 3.9 * row / 4, 1.3 + 3.9 * (row + 1) / 4
            if chance.random() < 0.5:
                pane = vista.wall(side, z0, z1, y0, y1)
                paper.add(polygon(pane, "#6f8088", opacity=0.75))
            elif chance.random() < 0.5:
                shard = [*vista.wall(side, z0, z1, y0, y1)[:3]]
                paper.add(polygon(shard, "#7f929a", opacity=0.7))
    width = max(1.2, 0.05 * vista.scale(far))
    side_x = side * vista.half
    for k in range(1, 3):
        z = a + (b - a) * k / 3
        across(paper, (vista.at(side_x, 1.3, z), vista.at(side_x, 5.2, z)), "#4a4c48", width)
    for k in range(1, 4):
        y = 1.3 + 3.9 * k / 4
        across(paper, (vista.at(side_x, y, a), vista.at(side_x, y, b)), "#4a4c48", width)
    for _ in range(7):
        z, y = chance.uniform(far, far + deep * 0.9), chance.uniform(0.1, 1.1)
        patch = vista.wall(side, z, z + deep * 0.1, y, y + chance.uniform(0.1, 0.3))
        paper.add(polygon(patch, chance.choice(("#b8b0a0", "#7a6a5a", "#c4bcae"))))
    pillar = vista.wall(side, far, far + 0.45, 0, tall, 0.35)
    face = [vista.at(side_x, 0, far), vista.at(side_x - side * 0.35, 0, far),
            vista.at(side_x - side * 0.35, tall, far), vista.at(side_x, tall, far)]  # fmt: skip
    paper.add(polygon(pillar, darken(wall, 0.14)), polygon(face, lighten(wall, 0.12)))
    _ivy(paper, vista, chance, (side_x - side * 0.36, far, tall))


def _ivy(
    paper: Paper, vista: Vista, chance: random.Random, place: tuple[float, float, float]
) -> None:
    """A strand of leaves that hangs down a pillar."""
    x, far, tall = place
    if chance.random() < 0.35:
        return
    y, low = tall, chance.uniform(1.0, 3.6)
    while y > low:
        at = vista.at(x + 0.16 * math.sin(y * 2.3), y, far)
        r = chance.uniform(0.1, 0.17) * vista.scale(far)
        paper.add(ellipse(at, r, r * 0.8, chance.choice(("#5f8a48", "#4a7a40", "#7aa058"))))
        y -= 0.2


def _rubble(paper: Paper, vista: Vista, chance: random.Random) -> None:
    """Heaps of broken stone and weeds along the walls."""
    for far in (16.0, 11.0, 7.6, 5.0):
        for side in (-1, 1):
            scale = vista.scale(far)
            for k in range(9):
                x, y = vista.at(side * chance.uniform(2.6, 4.4), 0, far + chance.uniform(-0.4, 0.4))
                r = chance.uniform(0.12, 0.34) * scale
                tone = chance.choice(("#a09a90", "#8a8478", "#b4aea2", "#9a6a54"))
                if k % 3 == 2:
                    blades = "".join(
                        f"M{x + d * r * 0.3:.1f} {y:.1f}q{d * r * 0.3:.1f} {-r:.1f}"
                        f" {d * r * 0.7:.1f} {-r * 1.8:.1f}"
                        for d in (-1.0, -0.3, 0.4, 1.0)
                    )
                    paper.add(line(blades, "#6a9450", max(1.4, r * 0.16)))
                    continue
                paper.add(
                    polygon(
                        [(x - r, y), (x - r * 0.6, y - r * 0.8), (x + r * 0.3, y - r),
                         (x + r, y - r * 0.3), (x + r * 0.8, y)],
                        tone,
                    ),
                    polygon([(x + r * 0.3, y - r), (x + r, y - r * 0.3), (x + r * 0.8, y),
                             (x + r * 0.1, y)], darken(tone, 0.2)),
                )  # fmt: skip
