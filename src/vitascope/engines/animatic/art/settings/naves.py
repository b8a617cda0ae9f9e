"""Insides that run away from the viewer: a tunnel, a barn."""

import random
from itertools import pairwise
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.shafts import add_shafts
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.vista import Vista
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

HORIZON: Final = 0.56
NEAR: Final = 1.4


def finished(scenery: Scenery) -> Backdrop:
    """The backdrop of a place drawn on a `Vista`: people stand in it at their size."""
    return scenery.finish(ground_front=0.92, ground_back=0.78, scale_front=2.05, scale_back=1.26)


def vista_paper(scenery: Scenery) -> Paper:
    """A sheet whose `y = 0` is the horizon of a `Vista`."""
    below = 720 if scenery.is_portrait else 420
    return Paper(scenery, base=HORIZON, depth=0.86, scale=1.0, below=below)


def across(paper: Paper, points: tuple[Point, Point], color: str, width: float) -> None:
    """A line between two points of a paper."""
    (x0, y0), (x1, y1) = points
    paper.add(line(f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}", color, width))


def draw_tunnel(scenery: Scenery) -> Backdrop:
    """A vaulted tunnel with lamps along its walls and daylight at the far end."""
    paper, vista = vista_paper(scenery), Vista(half=3.1)
    stone = "#8a8680"
    rings = [NEAR * 1.22**k for k in range(20)]
    last = rings[-1]
    for index, far in enumerate(rings):
        share = min(1.0, index / 14)
        tone = darken(mix(stone, "#3a3a44", share * 0.8), 0.06 * (index % 2))
        paper.behind(shape(_arch(vista, far), tone))
        paper.behind(line(_arch(vista, far), darken(tone, 0.2), max(1.0, 0.05 * vista.scale(far))))
    _tunnel_floor(paper, vista, rings)
    for far in rings[3:-3:2]:
        for side in (-1, 1):
            x, y = vista.at(side * (vista.half - 0.06), 2.5, far)
            wide = 0.2 * vista.scale(far)
            paper.shine(ellipse((x, y), wide * 0.6, wide, "#e8b870"))
    light = "#f4f8ff" if not scenery.light.is_dark else "#c8d8f4"
    paper.shine(shape(_arch(vista, last), light))
    paper.lay(halo=1.0)
    return finished(scenery)


def _arch(vista: Vista, far: float) -> str:
    """Outline of the tunnel's section at a distance: upright walls below a round vault."""
    (left, low), (right, _) = vista.at(-vista.half, 0, far), vista.at(vista.half, 0, far)
    spring = vista.at(0, 2.2, far)[1]
    r = (right - left) / 2
    return (
        f"M{left:.1f} {low:.1f}V{spring:.1f}A{r:.1f} {r:.1f} 0 0 1 {right:.1f} {spring:.1f}"
        f"V{low:.1f}Z"
    )


def _tunnel_floor(paper: Paper, vista: Vista, rings: list[float]) -> None:
    for index, (near, far) in enumerate(pairwise(rings)):
        share = min(1.0, index / 14)
        tone = mix("#6a6864", "#3a3a42", share * 0.7)
        paper.add(polygon(vista.ground(-vista.half, vista.half, near, far), tone))
        for side in (-1, 1):
            edges = sorted((side * vista.half, side * (vista.half - 0.6)))
            paper.add(polygon(vista.ground(edges[0], edges[1], near, far), lighten(tone, 0.12)))
    for near in (5, 9, 15):
        paper.add(polygon(vista.ground(-0.6, 0.6, near, rings[-1]), "#dfe8f4", opacity=0.06))


def draw_barn(scenery: Scenery) -> Backdrop:
    """Inside an old barn: beams, plank walls with sun between them, hay, the great door open."""
    add_sky(scenery, HORIZON)
    outside = Paper(scenery, base=HORIZON, depth=0.1, scale=1.0, above=10, below=120)
    outside.add(box(-outside.edge, -6, 2 * outside.edge, 130, "#8fb860"))
    outside.lay()
    paper, vista, end = vista_paper(scenery), Vista(half=4.2), 15.0
    chance = scenery.chance("barn")
    paper.behind(box(-paper.edge, paper.top, 2 * paper.edge, paper.bottom - paper.top, "#4a3424"))
    _barn_floor(paper, vista, chance, end)
    _barn_end(paper, vista, end)
    for side in (-1, 1):
        _plank_wall(paper, vista, chance, side, end)
    _roof(paper, vista, end)
    _hay(paper, vista, chance)
    paper.lay(halo=0.7)
    add_shafts(scenery, [(-0.62, 0.1), (-0.36, 0.06), (0.3, 0.07), (0.56, 0.12)])
    return finished(scenery)


_RIDGE: Final = 7.0
_EAVES: Final = 3.6


def _barn_floor(paper: Paper, vista: Vista, chance: random.Random, end: float) -> None:
    """Trodden earth with straw on it."""
    paper.behind(polygon(vista.ground(-vista.half, vista.half, NEAR, end), "#8a6a44"))
    for _ in range(240):
        far = 2.8 + 10 * chance.random() ** 1.6
        x, y = vista.at(chance.uniform(-vista.half, vista.half), 0, far)
        long = 0.2 * vista.scale(far)
        dx, dy = chance.uniform(-long, long), chance.uniform(-0.2, 0.2) * long
        tone = chance.choice(("#d8b45a", "#c49a48", "#e8cc7a"))
        paper.behind(line(f"M{x:.1f} {y:.1f}l{dx:.1f} {dy:.1f}", tone, 2.4))


def _barn_end(paper: Paper, vista: Vista, end: float) -> None:
    """The gable with its open door and the window of the loft."""
    half, wood = vista.half, "#7a5434"
    gable = [
        vista.at(-half, 0, end),
        vista.at(-half, _EAVES, end),
        vista.at(0, _RIDGE, end),
        vista.at(half, _EAVES, end),
        vista.at(half, 0, end),
    ]
    paper.behind(polygon(gable, wood))
    for k in range(-14, 15):
        x = k * half / 14.5
        top = _EAVES + (_RIDGE - _EAVES) * (1 - abs(x) / half)
        (x0, y0), (x1, y1) = vista.at(x, 0, end), vista.at(x, top, end)
        paper.behind(line(f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}", darken(wood, 0.3), 1.6))
    for left, right, low, high in ((-1.5, 1.5, 0.0, 2.9), (-0.5, 0.5, 4.7, 5.6)):
        (x0, y0), (x1, y1) = vista.at(left, high, end), vista.at(right, low, end)
        paper.cut(box(x0, y0, x1 - x0, y1 - y0, "#000000"))
        frame = f"M{x0:.1f} {y1:.1f}V{y0:.1f}H{x1:.1f}V{y1:.1f}"
        paper.add(line(frame, darken(wood, 0.35), 6))
    for side in (-1, 1):
        (x0, y0), (x1, y1) = vista.at(side * 1.5, 2.9, end), vista.at(side * 2.7, 0, end)
        left, wide = min(x0, x1), abs(x1 - x0)
        paper.add(
            box(left, y0, wide, y1 - y0, lighten(wood, 0.1)),
            line(
                f"M{left:.1f} {y0:.1f}L{left + wide:.1f} {y1:.1f}"
                f"M{left + wide:.1f} {y0:.1f}L{left:.1f} {y1:.1f}",
                lighten(wood, 0.4),
                4,
            ),
        )


def _plank_wall(paper: Paper, vista: Vista, chance: random.Random, side: int, end: float) -> None:
    """Upright planks with light between some of them, posts before them."""
    far = NEAR
    is_dark = paper.scenery.light.is_dark
    while far < end:
        wide = 0.34
        tone = darken(mix("#8a6040", "#6a4a32", chance.random()), 0.1 if side > 0 else 0.0)
        paper.add(polygon(vista.wall(side, far, far + wide - 0.02, 0, _EAVES), tone))
        if not is_dark and chance.random() < 0.3:
            gap = vista.wall(side, far + wide - 0.035, far + wide, 0.2, _EAVES - 0.2)
            paper.shine(polygon(gap, "#ffe8b0"))
        far += wide
    for far in (13.0, 10.0, 7.4, 5.2, 3.4):
        paper.add(
            polygon(vista.wall(side, far, far + 0.24, 0, _EAVES, 0.2), "#5a3c26"),
            polygon(
                [
                    vista.at(side * vista.half, 0, far),
                    vista.at(side * (vista.half - 0.2), 0, far),
                    vista.at(side * (vista.half - 0.2), _EAVES, far),
                    vista.at(side * vista.half, _EAVES, far),
                ],
                "#6f4c30",
            ),
        )


def _roof(paper: Paper, vista: Vista, end: float) -> None:
    """Boards below the ridge, rafters and tie beams."""
    half = vista.half
    for side in (-1, 1):
        slope = [
            vista.at(side * half, _EAVES, NEAR),
            vista.at(side * half, _EAVES, end),
            vista.at(0, _RIDGE, end),
            vista.at(0, _RIDGE, NEAR),
        ]
        paper.add(polygon(slope, "#4f3826" if side < 0 else "#46301f"))
        for k in range(1, 7):
            share = k / 7
            x, y = side * half * (1 - share), _EAVES + (_RIDGE - _EAVES) * share
            across(paper, (vista.at(x, y, NEAR), vista.at(x, y, end)), "#3a281a", 2)
    for far in (13.0, 10.0, 7.4, 5.2, 3.4):
        wide = 0.2 * vista.scale(far)
        for side in (-1, 1):
            ends = (vista.at(side * half, _EAVES, far), vista.at(0, _RIDGE, far))
            across(paper, ends, "#6a482e", wide)
        across(paper, (vista.at(-half, _EAVES, far), vista.at(half, _EAVES, far)), "#7a5436", wide)


def _hay(paper: Paper, vista: Vista, chance: random.Random) -> None:
    """Bales stacked along both walls, loose hay before them."""
    for far, side, high in (
        (11.0, -1, 3), (11.0, 1, 2), (8.2, 1, 3), (8.2, -1, 2), (5.6, -1, 3), (5.6, 1, 1),
    ):  # fmt: skip
        for level in range(high):
            inset = 1.6 - 0.25 * level
            tone = chance.choice(("#d8b050", "#cca448", "#e0bc60"))
            low = 0.62 * level
            paper.add(
                polygon(vista.wall(side, far, far + 1.9, low, low + 0.6, inset), darken(tone, 0.2)),
                polygon(
                    [
                        vista.at(side * vista.half, low, far),
                        vista.at(side * (vista.half - inset), low, far),
                        vista.at(side * (vista.half - inset), low + 0.6, far),
                        vista.at(side * vista.half, low + 0.6, far),
                    ],
                    tone,
                ),
            )
            for share in (0.3, 0.7):
                x = side * (vista.half - inset * share)
                ends = (vista.at(x, low, far), vista.at(x, low + 0.6, far))
                across(paper, ends, darken(tone, 0.4), 2)
        x, y = vista.at(side * (vista.half - 1.5), 0, far - 0.3)
        r = 0.7 * vista.scale(far)
        paper.add(
            shape(
                f"M{x - r:.1f} {y + 4:.1f}Q{x - r * 0.3:.1f} {y - r * 0.7:.1f} {x:.1f}"
                f" {y - r * 0.5:.1f}Q{x + r * 0.6:.1f} {y - r * 0.5:.1f} {x + r:.1f} {y + 4:.1f}Z",
                "#d4ac50",
            )
        )
