"""Ways through the scene: where a figure is at a time, as pure functions of the time."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

_LAST: Final = 0.999
"""Phase at the end of what is done once; 1 would be its begin again."""

TURN_S: Final = 0.3
"""Seconds that turning round takes: the figure narrows and widens as a paper puppet would."""
_LEG_S: Final = 1.8
"""Seconds that somebody goes one way at least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """A figure at one moment, on the subjects' plane, in picture pixels before the camera."""

    x: float
    y: float
    """Of the anchor."""
    ground_y: float
    """Of the ground below it; differs from `y` in the air."""
    scale: float
    """Picture pixels per drawing unit."""
    facing: float = 1.0
    """1 looks right, -1 left; between them while it turns."""
    phase: float = 0.0
    """Within the cycle of its action."""
    tilt: float = 0.0
    """Radians clockwise."""
    sunk: float | None = None
    """Height below which water hides it, in picture pixels from the top."""
    opacity: float = 1.0
    """How much of it is seen: less while it comes or goes."""


Path: TypeAlias = Callable[[float], Placement]


def staying(start: Placement, *, rate: float, offset: float) -> Path:
    """Keeps its place and goes through its cycle `rate` times a second."""
    return lambda t: replace(start, phase=t * rate + offset)


def going_along(start: Placement, *, rate: float, offset: float, play: float) -> Path:
    """Keeps up with a camera that follows: only a slow to and fro of `play` pixels."""
    return lambda t: replace(
        start,
        x=start.x + play * math.sin(t * 0.45 + offset * 6.3),
        phase=t * rate + offset,
    )


def left_behind(start: Placement, *, speed: float, width: float) -> Path:
    """Stands still while the camera follows another at `speed`; comes by again and again."""
    period = 2.2 * width
    low = (width - period) / 2

    def at(t: float) -> Placement:
        return replace(start, x=low + (start.x - speed * t - low) % period)

    return at


def to_and_fro(
    start: Placement,
    *,
    low: float,
    high: float,
    speed: float,
    rate: float,
    offset: float,
    unturned_s: float = 0.0,
) -> Path:
    """Goes `speed` pixels a second between `low` and `high`, and turns round at each end.

    Walks towards where `start` looks; at t = 0 it is at `start.x`. Slower where the ends are near,
    or it would turn all the time; so slow that it does not turn for `unturned_s` seconds, which
    a train could not.
    """
    reach = max(1.0, high - low)
    speed = min(speed, reach / _LEG_S)
    if unturned_s:
        ahead = high - start.x if start.facing > 0 else start.x - low
        speed = min(speed, ahead / unturned_s)

    def at(t: float) -> Placement:
        begun = start.x - low if start.facing > 0 else 2 * reach - (start.x - low)
        way = (begun + speed * t) % (2 * reach)
        x = low + (way if way < reach else 2 * reach - way)
        to_turn = min(way % reach, reach - way % reach) / max(1e-6, speed)
        facing = (1.0 if way < reach else -1.0) * min(1.0, 0.08 + to_turn / (TURN_S / 2))
        return replace(start, x=x, facing=facing, phase=t * rate + offset)

    return at


def hovering(path: Path, *, height: float, seconds: float, offset: float) -> Path:
    """Rises and sinks by `height` pixels on the way, once in `seconds`, leaning a little."""

    def at(t: float) -> Placement:
        turn = (t / seconds + offset) * math.tau
        here = path(t)
        return replace(
            here, y=here.y + height * math.sin(turn), tilt=here.tilt + 0.05 * math.cos(turn)
        )

    return at


def rocking(path: Path, *, height: float, seconds: float, offset: float) -> Path:
    """Rides on waves: up and down with its ground, rolling as it goes."""

    def at(t: float) -> Placement:
        turn = (t / seconds + offset) * math.tau
        here = path(t)
        lift = height * math.sin(turn)
        return replace(
            here,
            y=here.y + lift,
            ground_y=here.ground_y + lift,
            tilt=here.tilt + 0.045 * math.sin(turn + 1.1),
        )

    return at


def afloat(path: Path, *, draught: float) -> Path:
    """Lies `draught` pixels deep in the water, which hides what is below its surface."""

    def at(t: float) -> Placement:
        here = path(t)
        return replace(here, y=here.y + draught, sunk=here.ground_y)

    return at


def leaping(
    path: Path,
    *,
    height: float,
    seconds: float,
    offset: float,
    draught: float,
    share: float = 0.5,
) -> Path:
    """Leaps from the water in arcs: in the air for `share` of each period.

    Else it is in the water, `draught` pixels deep, its back to be seen.
    """

    def at(t: float) -> Placement:
        here = path(t)
        turn = (t / seconds + offset) % 1
        if turn > share:
            rest = min(1.0, 5 * min(turn - share, 1 - turn) / (1 - share))
            deep = height * 0.35 + (draught - height * 0.35) * rest
            return replace(here, y=here.ground_y + deep, sunk=here.ground_y)
        arc = turn / share
        sign: Literal[-1, 1] = 1 if here.facing >= 0 else -1
        return replace(
            here,
            y=here.ground_y + height * 0.35 - height * 1.35 * math.sin(math.pi * arc),
            sunk=here.ground_y,
            tilt=sign * (-0.9 * math.cos(math.pi * arc)),
        )

    return at


def circling(
    centre: Placement, *, radius: float, seconds: float, rate: float, offset: float
) -> Path:
    """Goes around `centre`, once in `seconds`: seen from the side, a flat ellipse."""

    def at(t: float) -> Placement:
        turn = (t / seconds + offset) * math.tau
        # The face narrows where the way turns, as it does for those who go to and fro.
        return replace(
            centre,
            x=centre.x + radius * math.sin(turn),
            y=centre.y - 0.12 * radius * math.cos(turn),
            facing=_narrowed(math.cos(turn) * 4),
            phase=t * rate + offset,
        )

    return at


def arriving(start: Placement, *, x: float, seconds: float, rate: float, offset: float) -> Path:
    """Goes to `x` and slows down there, most of the way behind it after `seconds`."""
    facing = 1.0 if x >= start.x else -1.0

    def at(t: float) -> Placement:
        share = 1 - math.exp(-2.2 * t / seconds)
        here = start.x + (x - start.x) * share
        return replace(start, x=here, facing=facing, phase=t * rate + offset)

    return at


def running_up(start: Placement, *, x: float, seconds: float, rate: float, offset: float) -> Path:
    """Goes ever faster to `x`, and is there after `seconds`."""
    facing = 1.0 if x >= start.x else -1.0

    def at(t: float) -> Placement:
        share = min(1.0, t / seconds) ** 1.3
        here = start.x + (x - start.x) * share
        return replace(start, x=here, facing=facing, phase=t * rate + offset)

    return at


def deepening(
    start: Placement, end: Placement, *, seconds: float, rate: float, offset: float
) -> Path:
    """Goes from `start` to `end`, nearer to us or farther away: most of the way in `seconds`."""

    def at(t: float) -> Placement:
        share = 1 - math.exp(-2.2 * t / seconds)
        return replace(
            start,
            y=start.y + (end.y - start.y) * share,
            ground_y=start.ground_y + (end.ground_y - start.ground_y) * share,
            scale=start.scale + (end.scale - start.scale) * share,
            phase=t * rate + offset,
        )

    return at


def one_after_another(legs: Sequence[tuple[float, Path]]) -> Path:
    """Several paths, each with the second at which it begins; the first begins at 0.

    A later path runs on its own clock, from 0 at its begin.
    """

    def at(t: float) -> Placement:
        begun, path = next((leg for leg in reversed(legs) if leg[0] <= t), legs[0])
        return path(t - begun)

    return at


def rising(path: Path, *, y: float, seconds: float) -> Path:
    """Comes to its path from the height `y`, within `seconds`: takes off, lands, dives."""

    def at(t: float) -> Placement:
        here = path(t)
        share = min(1.0, max(0.0, t / seconds))
        eased = share * share * (3 - 2 * share)
        return replace(here, y=y + (here.y - y) * eased)

    return at


def _narrowed(facing: float) -> float:
    """-1..1, but never so near to 0 that the figure has no width."""
    bounded = min(1.0, max(-1.0, facing))
    return math.copysign(max(0.08, abs(bounded)), bounded)


def turning(path: Path, *, seconds: float, is_round: bool) -> Path:
    """Turns on its foot as on a turntable; what is round keeps its width and looks to and fro."""

    def at(t: float) -> Placement:
        here, turn = path(t), math.cos(t / seconds * math.tau)
        if is_round:
            return replace(here, facing=here.facing * (0.93 + 0.07 * turn * turn))
        return replace(here, facing=here.facing * math.copysign(max(0.1, abs(turn)) ** 0.6, turn))

    return at


def falling(path: Path, *, height: float, rest: float, seconds: float, offset: float) -> Path:
    """Falls from `height` pixels above its ground to `rest` above it, tumbling; then again."""

    def at(t: float) -> Placement:
        here, way = path(t), (t / seconds + offset) % 1
        fall = min(1.0, way / 0.5)
        up = rest + (height - rest) * (1 - fall * fall)
        lying = max(0.0, way - 0.5)
        hop = 0.05 * (height - rest) * abs(math.sin(lying * 14)) * math.exp(-9 * lying)
        tilt = (1 - fall) * 1.6 * (1 if offset < 0.5 else -1)
        return replace(here, y=here.y - up - hop, tilt=here.tilt + tilt)

    return at


def bouncing(path: Path, *, height: float, seconds: float, offset: float) -> Path:
    """Bounces on its place."""

    def at(t: float) -> Placement:
        here = path(t)
        return replace(here, y=here.y - height * abs(math.sin((t / seconds + offset) * math.pi)))

    return at


def growing(path: Path, *, seconds: float) -> Path:
    """Grows from its foot to its size within `seconds`."""

    def at(t: float) -> Placement:
        here, way = path(t), min(1.0, max(0.0, t / seconds))
        size = 0.34 + 0.66 * way * way * (3 - 2 * way)
        return replace(here, scale=here.scale * size)

    return at


def once(path: Path, *, seconds: float) -> Path:
    """Goes through its phases once, within `seconds`, and stays at the last."""

    def at(t: float) -> Placement:
        return replace(path(t), phase=min(_LAST, max(0.0, t / seconds)))

    return at


def launched(path: Path, *, height: float, seconds: float, wait: float) -> Path:
    """Stands for `wait` seconds, trembling, then rises ever faster, `height` pixels by `seconds`.

    Past that it goes on as fast as it was then.
    """

    def at(t: float) -> Placement:
        here = path(t)
        way = max(0.0, t - wait) / max(0.1, seconds - wait)
        up = height * (way * way if way < 1 else 2 * way - 1)
        shake = 1.6 * math.sin(t * 61) * (1 - min(1.0, way))
        return replace(here, x=here.x + shake, y=here.y - up)

    return at


def drifting_up(path: Path, *, height: float, seconds: float, offset: float) -> Path:
    """Floats up ever faster, `height` pixels in `seconds`, and from side to side."""

    def at(t: float) -> Placement:
        here = path(t)
        aside = 0.02 * height * math.sin((t / 3.1 + offset) * math.tau)
        return replace(here, x=here.x + aside, y=here.y - height * (t / seconds) ** 1.4)

    return at


def swaying(path: Path, *, angle: float, seconds: float, offset: float) -> Path:
    """Sways about its foot by `angle` radians."""

    def at(t: float) -> Placement:
        here = path(t)
        return replace(here, tilt=here.tilt + angle * math.sin((t / seconds + offset) * math.tau))

    return at


def tipping(path: Path, *, seconds: float) -> Path:
    """Stands for a while, then falls over about its foot, and lies there."""

    def at(t: float) -> Placement:
        here, way = path(t), min(1.0, max(0.0, t / seconds - _STANDS) / _TIPS)
        return replace(here, tilt=here.tilt + _LYING * way * way)

    return at


_STANDS: Final = 0.35
"""Share of the film before what is knocked over begins to fall."""

_TIPS: Final = 0.14
"""Share of the film that the fall takes."""

_LYING: Final = 1.5
"""Radians by which it is turned then."""
