"""Hearts and stars that things are shaped as: balloons, pillows, cookies, boxes."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    aslant,
    gleam,
    heart,
    rounded,
    standing,
    star_points,
    wave,
)


def _outline(form: str, at: Point, r: float) -> str:
    if form == "heart":
        return heart(at, r)
    points = star_points(at, r * 1.16, inner=0.52)
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z"


def draw_balloon(color: str, phase: float, *, form: str) -> Drawing:
    """A balloon of foil on its string."""
    sketch = Sketch()
    sway = 5 * wave(phase)
    middle = (sway, -120.0)
    body = _outline(form, middle, 36)
    sketch.add(
        line(f"M{sway:.1f} -86 Q{-sway:.1f} -50 0 0", "#8a8490", 1.6),
        line(body, darken(color, 0.16), 7),
        shape(body, rounded(sketch, color, middle, 40)),
        line(_outline(form, middle, 30), lighten(color, 0.4), 1.6, opacity=0.6),
        gleam((sway - 16, -136), 7, 11, angle=30),
    )
    return standing(sketch, 60, 174, hold=(0, 0))


def draw_pillow(color: str, phase: float, *, form: str) -> Drawing:
    """A soft pillow."""
    del phase
    sketch = Sketch()
    body = _outline(form, (0, -38), 40)
    sketch.add(
        line(body, aslant(sketch, color, (-44, -84, 44, 2)), 14),
        shape(body, aslant(sketch, color, (-44, -84, 44, 2))),
        line(_outline(form, (0, -38), 33), darken(color, 0.16), 1.8),
        gleam((-16, -56), 11, 6),
    )
    return standing(sketch, 64, 100, below=14, scale=0.8, hold=(0, -30))


def draw_cookie(color: str, phase: float, *, form: str) -> Drawing:
    """A cookie with icing and sprinkles."""
    del phase
    sketch = Sketch()
    dots = ((-16, -44), (0, -52), (14, -44), (-6, -34), (8, -28), (0, -18), (-12, -30))
    tones = ("#f7d13e", "#4f9fd8", "#ffffff", "#5fb04a")
    body = _outline(form, (0, -34), 34)
    sketch.add(
        line(body, "#b8793c", 9),
        shape(body, "#d99a4e"),
        shape(_outline(form, (0, -35), 27), aslant(sketch, color, (-28, -66, 28, -4))),
        *(ellipse(at, 2.6, 2.6, tones[k % 4]) for k, at in enumerate(dots)),
        gleam((-12, -48), 5, 3),
    )
    return standing(sketch, 54, 92, below=16, scale=0.42, hold=(0, -30))


def draw_box(color: str, phase: float, *, form: str) -> Drawing:
    """A box with its lid beside it, full of chocolates."""
    del phase
    sketch = Sketch()
    body = _outline(form, (0, -36), 44)
    inside = _outline(form, (0, -36), 38)
    spots = [(-24, -50), (-8, -46), (8, -46), (24, -50), (-16, -33), (0, -30), (16, -33)]
    sweets = [
        ellipse(at, 8, 7, ("#5f3422", "#8a5030", "#f2e2cc")[k % 3])
        + line(f"M{at[0] - 4} {at[1] - 2} q4 -3 8 0", "#fdf2e2", 1.6, opacity=0.8)
        for k, at in enumerate([*spots, (-8, -17), (8, -17), (0, -4)])
    ]
    sketch.add(
        group([shape(body, darken(color, 0.35))], move=(3, 7)),
        shape(body, aslant(sketch, color, (-50, -86, 50, 8))),
        shape(inside, "#3f2418"),
        group(sweets, clip=sketch.clip(inside)),
    )
    return standing(sketch, 74, 104, below=26, scale=0.6, hold=(0, -30))


KINDS: Final[Mapping[str, PropKind]] = {
    "heart balloon": PropKind(
        partial(draw_balloon, form="heart"), 160, "#e0344a", "air", frames=10
    ),
    "star balloon": PropKind(partial(draw_balloon, form="star"), 160, "#f2c23a", "air", frames=10),
    "heart pillow": PropKind(partial(draw_pillow, form="heart"), 72, "#e0506a", "table"),
    "star pillow": PropKind(partial(draw_pillow, form="star"), 76, "#f2c23a", "table"),
    "heart cookie": PropKind(partial(draw_cookie, form="heart"), 28, "#f58ab0", "table"),
    "star cookie": PropKind(partial(draw_cookie, form="star"), 36, "#f7d13e", "table"),
    "heart box": PropKind(partial(draw_box, form="heart"), 48, "#d8304a", "table"),
}
"""The kinds of this family by name."""
