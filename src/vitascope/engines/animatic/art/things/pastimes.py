"""A table to play at, chips to play for, a roller coaster to ride."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.equipment import (
    PING_PONG,
    ping_pong_table,
)
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import CREAM, GOLD, IRON, ring, sideways, standing


def draw_ping_pong_table(color: str, phase: float) -> Drawing:
    """A table for table tennis with its net."""
    del phase
    sketch = Sketch()
    sketch.add(*ping_pong_table(0.0, color))
    return standing(sketch, 92, 104, scale=1.2)


_TRACK: Final[tuple[Point, ...]] = (
    (-300, -60), (-262, -74), (-226, -150), (-196, -232), (-170, -258), (-142, -236), (-112, -140),
    (-84, -62), (-50, -34), (-14, -40), (20, -78), (34, -130), (14, -172), (-24, -178), (-50, -146),
    (-46, -98), (-8, -52), (44, -34), (92, -52), (128, -112), (158, -158), (186, -164), (214, -132),
    (240, -80), (268, -56), (300, -60),
)  # fmt: skip
"""Course of the track from left to right: up, the great drop, a loop, a hill."""


def _course() -> list[Point]:
    """The track as many points, evenly far apart, through a spline."""
    dense: list[Point] = []
    for at in range(1, len(_TRACK) - 2):
        p0, p1, p2, p3 = (_TRACK[at + k] for k in (-1, 0, 1, 2))
        for step in range(16):
            t = step / 16
            x, y = (
                0.5
                * (
                    2 * b
                    + (c - a) * t
                    + (2 * a - 5 * b + 4 * c - d) * t * t
                    + (3 * b - a - 3 * c + d) * t * t * t
                )
                for a, b, c, d in zip(p0, p1, p2, p3, strict=True)
            )
            dense.append((x, y))
    return dense


_COURSE: Final = _course()


def draw_roller_coaster(color: str, phase: float) -> Drawing:
    """A roller coaster with its great drop and its loop; a train full of people goes round."""
    sketch = Sketch()
    track = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in _COURSE)
    posts = "".join(
        f"M{x:.1f} {y:.1f}L{x + (12 if k % 2 else -12):.1f} 0 "
        for k, (x, y) in enumerate(_COURSE[::12])
        if y < -50 and not -60 < x < 44
    )
    braces = "".join(f"M{x:.1f} {y * 0.5:.1f}h44 " for x, y in _COURSE[8::24] if y < -120)
    sketch.add(
        line("M-40 -146L-60 0M34 -130L56 0M-5 -180L-5 -176", lighten(IRON, 0.35), 5),
        line(posts, lighten(IRON, 0.35), 4),
        line(braces, lighten(IRON, 0.45), 2.4),
        line(track, darken(color, 0.35), 10),
        line(track, color, 7),
        line(track, lighten(color, 0.4), 1.8),
    )
    for k in range(5):
        sketch.add(_car(phase, k, ("#2f6fae", "#f2c23a")[k % 2]))
    for x, y in _COURSE[::20]:
        sketch.shine(ellipse((x, y), 3.4, 3.4, "#fff0b0"))
    return standing(sketch, 306, 290, below=8)


def _car(phase: float, number: int, tone: str) -> str:
    """One car of the train with two riders, arms up, on the track where the phase has it."""
    share = (phase - 0.028 * number) % 1
    at = share * (len(_COURSE) - 2)
    index = int(at)
    (x0, y0), (x1, y1) = _COURSE[index], _COURSE[index + 1]
    x, y = x0 + (x1 - x0) * (at - index), y0 + (y1 - y0) * (at - index)
    riders = [
        part
        for k, (shirt, skin) in enumerate((("#e0524a", "#f2c9a0"), ("#5fb070", "#8a5a3c")))
        for part in (
            line(f"M{-6 + k * 10} -15l-3 -12M{-4 + k * 10} -15l4 -12", skin, 2.4),
            box(-9 + k * 10, -17, 8, 9, shirt, radius=3),
            ellipse((-5 + k * 10, -21), 4.4, 4.8, skin),
            line(f"M{-9 + k * 10} -23q4 -5 8 0", "#3a2a24", 2.4),
        )
    ]
    body = [
        *riders,
        shape("M-13 -12H11Q15 -10 13 -3H-13Z", tone),
        line("M-12 -8H12", CREAM, 1.6),
        ellipse((-8, -3), 2.6, 2.6, IRON),
        ellipse((8, -3), 2.6, 2.6, IRON),
    ]
    if number == 0:
        body.append(polygon([(11, -12), (22, -4), (11, -3)], GOLD))
    return group([group(body, turn=math.degrees(math.atan2(y1 - y0, x1 - x0)))], move=(x, y))


_CHIPS: Final = (
    (-58, 5, "#2f3a5a"), (58, 4, "#3f8f5a"), (-20, 9, "#d8342c"), (22, 7, "#3f6fd0"),
    (0, 3, "#f2f0ea"),
)  # fmt: skip
"""Stacks of chips: where each stands, how many are in it, and its colour."""


def draw_poker_chips(color: str, phase: float) -> Drawing:
    """Stacks of striped chips; the one in front has the colour of the thing."""
    del phase
    sketch = Sketch()
    for x, count, tone in _CHIPS:
        own = color if x == -20 else tone
        low = 10 if x == 0 else 0
        for k in range(count):
            y = low - 4 - 9.0 * k
            sketch.add(
                shape(
                    f"M{x - 24} {y - 7:.1f}V{y:.1f}A24 7 0 0 0 {x + 24} {y:.1f}V{y - 7:.1f}Z",
                    sideways(sketch, own, x - 24, x + 24),
                ),
                line(
                    "".join(f"M{x + dx} {y + 3 - dx * dx * 0.006:.1f}v-6" for dx in (-13, 0, 13)),
                    CREAM,
                    5,
                ),
                ellipse((x, y - 7), 24, 7, lighten(own, 0.12)),
            )
        top = low - 4 - 9.0 * (count - 1) - 7
        sketch.add(ring((x, top), 19, 5.4, CREAM, 2.4), ellipse((x, top), 11, 3.2, CREAM))
    return standing(sketch, 92, 100, below=16, scale=0.5)


KINDS: Final[Mapping[str, PropKind]] = {
    "poker chips": PropKind(draw_poker_chips, 50, "#d8342c", "table"),
    "ping pong table": PropKind(draw_ping_pong_table, 115, PING_PONG, "ground"),
    "roller coaster": PropKind(
        draw_roller_coaster, 262, "#d8404a", "ground", frames=24, is_tall=True, is_background=True
    ),
}
"""The kinds of this family by name."""
