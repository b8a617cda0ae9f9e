"""Tails of four-legged kinds, each a function from its root and its mood."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.breeds import Breed
from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, ribbon, turned
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
    tip = breed.accent if breed.coat != "plain" else lighten(breed.color, 0.25)
    return [
        shape(ribbon(bend, [14, 13, 12, 10]), tail.fur),
        shape(ribbon(bend[-2:], [12, 10]), tip, opacity=0.85),
    ]


def _dog(tail: _Tail) -> list[str]:
    up, wag = tail.up, tail.wag
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
}
