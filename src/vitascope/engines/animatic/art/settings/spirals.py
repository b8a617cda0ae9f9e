"""A spiral staircase, seen from its foot up to the skylight that it winds to."""

import math
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon

_STEPS: Final = 26
"""Of one turn."""
_TURNS: Final = 4
_SHRINK: Final = 0.58
"""How much smaller each turn is seen than the one below it."""


def draw_spiral(scenery: Scenery) -> Backdrop:
    """Steps that wind up around a well, each turn smaller, to a bright skylight."""
    below = 860 if scenery.is_portrait else 520
    paper = Paper(scenery, base=0.46, depth=0.7, scale=1.0, below=below)
    wall = "#d8c8ac"
    paper.behind(
        box(-paper.edge, paper.top, 2 * paper.edge, paper.bottom - paper.top, darken(wall, 0.42))
    )
    steps = _TURNS * _STEPS
    for k in range(steps):
        _step(paper, k, wall)
    _railing(paper, steps)
    eye = 860 * _SHRINK**_TURNS
    glow = "#fff6dc" if not scenery.light.is_dark else "#b8c8f0"
    paper.shine(ellipse((0, 0), eye, eye * 0.86, glow))
    paper.lay(halo=1.2)
    return scenery.finish(ground_front=0.93, ground_back=0.8, scale_front=1.7, scale_back=1.1)


def _place(step: float, out: float) -> Point:
    """A point of the spiral: steps from the foot, and how far out from the well's edge, 0..1."""
    turn = step / _STEPS
    size = 860 * _SHRINK**turn * (1 + 0.72 * out)
    angle = turn * math.tau + 1.2
    return math.cos(angle) * size, math.sin(angle) * size * 0.86


def _step(paper: Paper, k: int, wall: str) -> None:
    """One step from below: its tread and its front."""
    share = k / (_TURNS * _STEPS)
    light = mix(darken(wall, 0.34), lighten(wall, 0.3), share)
    tread = darken(light, 0.04 if k % 2 else 0.22)
    corners = [_place(k, 0), _place(k + 1, 0), _place(k + 1, 1), _place(k, 1)]
    paper.behind(polygon(corners, tread))
    (x0, y0), (x1, y1) = _place(k, 0), _place(k, 1)
    width = max(1.2, 12 * _SHRINK ** (k / _STEPS))
    paper.behind(line(f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}", darken(light, 0.4), width))


def _railing(paper: Paper, steps: int) -> None:
    """The banister along the well, with a post on every step."""
    rail = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in (_place(k, -0.1) for k in range(steps)))
    foot = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in (_place(k, 0) for k in range(steps)))
    posts = ""
    for k in range(steps):
        (x0, y0), (x1, y1) = _place(k, 0), _place(k, -0.1)
        posts += f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}"
    paper.add(
        line(foot, "#f4ead4", 5), line(posts, "#3a2c28", 3), line(rail, "#5a3424", 9),
        line(rail, "#8a5838", 4),
    )  # fmt: skip
