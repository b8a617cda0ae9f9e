"""Birds that do as people do: upright on their feet, wings for arms."""

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.bird_legs import draw_legs
from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, ribbon, smooth
from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.limbs import Limbs, work_of
from vitascope.engines.animatic.art.plumage import Plumage
from vitascope.engines.animatic.art.svg import Sketch, shape
from vitascope.engines.animatic.art.wear import draw_wear
from vitascope.engines.animatic.spec import Look

Head = Callable[[Sketch, Point, float], None]
"""Draws the head of a bird at a point, with a radius."""

_TRUNK: Final[tuple[Point, ...]] = (
    (-30, -6), (-32, -40), (-12, -72), (16, -78), (36, -58), (40, -28), (24, 0), (-8, 7),
)  # fmt: skip

_BELLY: Final[tuple[Point, ...]] = (
    (12, -68), (34, -56), (39, -28), (24, -2), (4, 3), (2, -30),
)  # fmt: skip

_FOLDED: Final = 62.0
"""Length of a wing that is used as an arm."""


def draw_artist(sketch: Sketch, bird: Plumage, pose: Pose, look: Look, draw_head: Head) -> Point:
    """A bird at work; answers where it holds what it has."""
    turn = pose.phase * math.tau
    y = -bird.leg - 6.0
    draw_legs(sketch, bird, replace(pose, action="stand"), y)
    sway = 1.5 * math.sin(turn)
    r = 26.0 if bird.neck < 20 else 19.0
    head: Point = (16 + bird.neck * 0.3, -92 - bird.neck + math.sin(turn))
    limbs = Limbs(
        far=(24, -56),
        near=(4, -56),
        length=_FOLDED,
        thick=26,
        color=darken(bird.color, 0.1),
        head=head,
        radius=r,
        mouth=(head[0] + r, head[1] + r * 0.3),
    )
    work = work_of(pose, limbs, look.wear)
    body = Sketch()
    fur = body.gradient(
        ((0, lighten(bird.color, 0.18)), (0.6, bird.color), (1, darken(bird.color, 0.1))),
        (0, -80),
        (0, 10),
    )
    body.absorb(work.behind)
    body.add(_tail(bird))
    if bird.neck:
        wide = 18 if bird.neck > 20 else 26
        body.add(shape(ribbon([(8, -56), (18, -76), head], [34, wide + 4, wide]), fur))
    draw_wear(body, look.wear, (-6, -62), 26, layer="back", phase=pose.phase)
    body.add(shape(smooth(list(_TRUNK)), fur), shape(smooth(list(_BELLY)), bird.belly))
    draw_head(body, head, r)
    draw_wear(body, look.wear, (head[0], head[1] + 24), 34, layer="neck")
    draw_wear(body, look.wear, (head[0], head[1] - 22), 25, layer="head")
    body.absorb(work.before)
    sketch.absorb(body, move=(0, y), turn=sway, about=(0, y))
    return work.hold[0], work.hold[1] + y


def _tail(bird: Plumage) -> str:
    """Low behind it, above the ground."""
    long = 20 + 34 * min(1.6, bird.tail)
    low = min(long * 0.4, bird.leg)
    points: list[Point] = [(-20, -34), (-28 - long, low - 16), (-20 - long, low), (-10, 0)]
    return shape(smooth(points), darken(bird.color, 0.16))


def standing_limbs(bird: Plumage) -> Limbs:
    """The wings of an owl or a penguin that works."""
    return Limbs(
        far=(36, -98),
        near=(-26, -92),
        length=64,
        thick=27,
        color=darken(bird.color, 0.14),
        head=(8, -116),
        radius=36,
        mouth=(30, -100),
    )
