"""Tails of four-legged kinds, each a function from its root and its mood."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, along, ribbon, smooth, turned
from vitascope.engines.animatic.art.quadruped_poses import Posture
from vitascope.engines.animatic.art.svg import Sketch, ellipse, line, shape


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tail:
    """What a tail is drawn from."""

    breed: Breed
    root: Point
    up: float
    """-1 lies on the ground, 1 stands up."""
    wag: float
    fur: str

    def way(self, *points: Point) -> list[Point]:
        """Points from the root, given relative to it."""
        x, y = self.root
        return [self.root, *((x + dx, y + dy) for dx, dy in points)]


def draw_tail(sketch: Sketch, breed: Breed, posture: Posture, fur: str) -> None:
    """Add the tail; to be drawn before the body."""
    hip = posture.hip
    root = turned(
        (hip[0] - breed.hips * 0.34, hip[1] - breed.hips * 0.2), hip, -min(posture.pitch, 70)
    )
    if posture.pitch > 30:
        root = (hip[0] - breed.hips * 0.3, hip[1] + breed.hips * 0.24)
    tail = _Tail(breed=breed, root=root, up=posture.tail, wag=posture.wag, fur=fur)
    sketch.add(*_TAILS[breed.tail](tail))


def _cat(tail: _Tail) -> list[str]:
    up, wag, breed = tail.up, tail.wag, tail.breed
    if up < -0.9:
        bend = tail.way((-16, 8), (6, 17), (44, 15))
    elif up < 0:
        bend = tail.way((-22, 6), (-34, -10 + wag * 5), (-44 + wag * 5, -30))
    else:
        bend = tail.way(
            (-26, -4 - 14 * up), (-34 + wag * 6, -34 - 22 * up), (-22 + wag * 16, -62 - 16 * up)
        )
    tip = breed.accent if breed.coat != "plain" or breed.has_socks else lighten(breed.color, 0.25)
    return [
        shape(ribbon(bend, [14, 13, 12, 10]), tail.fur),
        shape(ribbon(bend[-2:], [12, 10]), tip, opacity=0.85),
    ]


def _ring(tail: _Tail) -> list[str]:
    """A bushy tail with bands."""
    up, wag = tail.up, tail.wag
    bend = tail.way((-24, 2 - up * 10), (-50, 4 - up * 20 + wag * 5), (-78, 8 - up * 26 + wag * 10))
    bands: list[str] = []
    for at in (0.9, 1.45, 2.0, 2.5):
        x, y = along(bend, at)
        ahead = along(bend, at + 0.1)
        angle = math.degrees(math.atan2(ahead[1] - y, ahead[0] - x))
        bands.append(ellipse((x, y), 4.6, 12.4, tail.breed.accent, angle=angle))
    tip = shape(ribbon([along(bend, 2.7), along(bend, 3)], [22, 14]), tail.breed.accent)
    return [shape(ribbon(bend, [14, 26, 27, 14]), tail.fur), *bands, tip]


def _skunk(tail: _Tail) -> list[str]:
    up, wag = max(tail.up, 0.2), tail.wag
    bend = tail.way(
        (-20, -18 - up * 10), (-30 + wag * 4, -56 - 12 * up), (-54 + wag * 8, -70 - 8 * up)
    )
    return [
        shape(ribbon(bend, [16, 32, 38, 20]), tail.fur),
        shape(ribbon(bend, [6, 14, 18, 12]), tail.breed.accent),
    ]


def _flat(tail: _Tail) -> list[str]:
    x, y = tail.root
    paddle = [(x + 4, y + 8), (x - 24, y + 8), (x - 54, y + 14 - 6 * tail.wag),
              (x - 50, y + 24 - 4 * tail.wag), (x - 20, y + 22), (x + 4, y + 20)]  # fmt: skip
    net = "".join(f"M{x - 14 - k * 10:.1f} {y + 10 + k:.1f} l-8 11 m0 -11 l8 11 " for k in range(3))
    return [
        shape(smooth(paddle), tail.breed.accent),
        line(net, darken(tail.breed.accent, 0.4), 1.6),
    ]


def _thick(tail: _Tail) -> list[str]:
    """A tail as thick as a leg, on which a kangaroo leans."""
    wag = tail.wag
    x, y = tail.root
    low = min(-6.0, -y * 0.08)
    bend = [
        (x + 10, y + 4),
        (x - 22, y * 0.62),
        (x - 56, y * 0.26 + wag * 3),
        (x - 96, low + wag * 5),
    ]
    root = tail.breed.hips * 0.6
    return [shape(ribbon(bend, [root, root * 0.7, root * 0.42, 7]), tail.fur)]


def _plume(tail: _Tail) -> list[str]:
    """A long-haired dog's, curling over the back."""
    up, wag = tail.up, tail.wag
    if up < 0:
        bend = tail.way((-22, 6), (-44, 6 + wag * 3), (-64, 0 + wag * 5))
    else:
        bend = tail.way((-24, -12), (-34 + wag * 7, -36 - 10 * up), (-14 + wag * 12, -54 - 8 * up))
    return [
        shape(ribbon(bend, [14, 24, 26, 10]), tail.fur),
        shape(
            ribbon([along(bend, 1.4), along(bend, 2.2), bend[-1]], [12, 16, 7]), tail.breed.belly
        ),
    ]


def _long(tail: _Tail) -> list[str]:
    up, wag = tail.up, tail.wag
    if up < 0:
        bend = tail.way((-24, 6), (-46, 4 + wag * 4), (-70, -6 + wag * 6))
    else:
        bend = tail.way(
            (-26, -2 - 12 * up), (-46 + wag * 4, -30 - 18 * up), (-40 + wag * 10, -66 - 14 * up),
            (-22 + wag * 12, -74 - 14 * up),
        )  # fmt: skip
    return [shape(ribbon(bend, [11, 9, 8, 7, 5][: len(bend)]), tail.fur)]


def _none(tail: _Tail) -> list[str]:
    del tail
    return []


def _dog(tail: _Tail) -> list[str]:
    up, wag = tail.up, tail.wag
    if up < -0.3:
        low = tail.way((-18, 8), (-34, 9 + wag * 3), (-50, 1 + wag * 7))
        return [shape(ribbon(low, [15, 13, 11, 7]), tail.fur)]
    bend = tail.way(
        (-16, -6 - 8 * up), (-22 + wag * 9, -22 - 16 * up), (-16 + wag * 16, -36 - 18 * up)
    )
    return [shape(ribbon(bend, [15, 13, 11, 7]), tail.fur)]


def _brush(tail: _Tail) -> list[str]:
    up, wag = tail.up, tail.wag
    bend = tail.way(
        (-24, 2 - up * 14), (-54, -2 - up * 22 + wag * 6), (-86, 10 - up * 22 + wag * 14)
    )
    if up < -0.5:
        bend = tail.way((-18, 12), (8, 20), (44, 16))
    return [
        shape(ribbon(bend, [14, 30, 36, 8]), tail.fur),
        shape(ribbon(bend[-2:], [33, 7]), tail.breed.belly),
    ]


def _hair(tail: _Tail) -> list[str]:
    up, wag, accent = tail.up, tail.wag, tail.breed.accent
    if up < 0:
        lying = tail.way((-20, 4), (-40, 13), (-62, 15 + wag))
        return [shape(ribbon(lying, [10, 16, 14, 4]), accent)]
    locks: list[str] = []
    for index, tone in enumerate((darken(accent, 0.2), accent, lighten(accent, 0.1))):
        spread = index * 5 - 4
        bend = tail.way(
            (-20 - up * 8, -4 - up * 10),
            (-30 - spread + wag * 5 - up * 12, 22),
            (-24 - spread + wag * 12 - up * 14, 52 + index * 3),
        )
        locks.append(shape(ribbon(bend, [10, 14, 13, 3]), tone))
    return locks


def _tuft(tail: _Tail) -> list[str]:
    bend = tail.way((-16, 4), (-24 + tail.wag * 6, 24), (-20 + tail.wag * 14, 44))
    if tail.up < 0:
        bend = tail.way((-18, 6), (-34, 12), (-50, 10 + tail.wag * 2))
    tip = (bend[-1][0], bend[-1][1] + 5)
    return [shape(ribbon(bend, [9, 7, 5, 5]), tail.fur), ellipse(tip, 7, 11, tail.breed.accent)]


def _curl(tail: _Tail) -> list[str]:
    x, y = tail.root
    d = f"M{x:.1f} {y:.1f} q-13 -3 -12 -13 q4 -9 9 -1 q0 10 -13 6"
    return [line(d, tail.breed.accent, 5)]


def _puff(tail: _Tail) -> list[str]:
    breed = tail.breed
    tone = breed.accent if breed.is_panda else lighten(breed.color, 0.45)
    return [ellipse((tail.root[0] - 5, tail.root[1] + 2), 12, 11, tone)]


def _mouse(tail: _Tail) -> list[str]:
    bend = tail.way((-26, 14), (-48, 4 + tail.wag * 8), (-74, 16 + tail.wag * 12))
    return [shape(ribbon(bend, [6, 5, 4, 2]), tail.breed.accent)]


def _squirrel(tail: _Tail) -> list[str]:
    wag, (x, y) = tail.wag, tail.root
    bend = tail.way((-26, 4), (-40 + wag * 4, -34), (-22 + wag * 6, -68), (2 + wag * 6, -62))
    stripe = f"M{x - 20:.1f} {y:.1f} q-22 -30 {-4 + wag * 4:.1f} -56"
    return [
        shape(ribbon(bend, [16, 34, 40, 34, 16]), tail.fur),
        line(stripe, lighten(tail.breed.color, 0.3), 7, opacity=0.7),
    ]


_TAILS: Final[Mapping[str, Callable[[_Tail], list[str]]]] = {
    "cat": _cat,
    "dog": _dog,
    "brush": _brush,
    "hair": _hair,
    "tuft": _tuft,
    "curl": _curl,
    "puff": _puff,
    "mouse": _mouse,
    "squirrel": _squirrel,
    "ring": _ring,
    "flat": _flat,
    "thick": _thick,
    "skunk": _skunk,
    "plume": _plume,
    "long": _long,
    "none": _none,
}
