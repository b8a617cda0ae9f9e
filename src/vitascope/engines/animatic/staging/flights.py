"""How aircraft go: down to the ground, up from it, and past us; each is flown once in a film."""

import math
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.composing.crashes import HIT
from vitascope.engines.animatic.composing.flights import WINGED
from vitascope.engines.animatic.spec import Prop
from vitascope.engines.animatic.staging.paths import Path, Placement
from vitascope.video import Size

_TOUCHES: Final = 0.52
"""Share of a film after which wheels touch the ground."""

_LEAVES: Final = 0.34
"""Share of a film after which they leave it."""

_WAITS: Final = 0.12
"""Share of a film in which what rises straight up stands still."""

_SETTLES: Final = 0.74
"""Share of a film after which what comes straight down has come down."""

_HIGH: Final = 0.5
"""Height above the ground from which a flight comes, or to which it goes: picture heights."""

_PASSES: Final = 0.56
"""Where at the highest the foot is of what flies by, in heights of the picture."""

_NEARER: Final = 0.02
"""How much nearer to what is in the way something comes than it stays, in picture widths."""

_CLIMB: Final = 0.24
"""Radians by which the nose is up in a climb."""


def flown(item: Prop, path: Path, *, size: Size, seconds: float) -> Path:
    """The way of an aircraft that lands, takes off or passes by.

    Args:
        item: Does one of `FLIGHTS`.
        path: Of who stays at its place: on the ground, or where it passes; has its phases.
        size: Of the picture.
        seconds: Length of the film; past it, it stays or goes on.
    """
    if item.action == "crash":
        way = _falling if PROP_KINDS[item.kind].place == "air" else _running
    elif item.action == "pass":
        way = _passing
    elif item.kind in WINGED:
        way = _gliding_down if item.action == "land" else _climbing
    else:
        way = _sinking if item.action == "land" else _ascending
    flight = way(path(0.0), size=size, seconds=seconds)
    return lambda t: replace(flight(t), phase=path(t).phase)


def _passing(start: Placement, *, size: Size, seconds: float) -> Path:
    """From one side of the picture to the other, and on."""
    side = math.copysign(1.0, start.facing)
    y = max(start.y, _PASSES * size.height)

    def at(t: float) -> Placement:
        x = size.width * (0.5 + side * (t / seconds - 0.5) * 0.8)
        bob = 0.012 * size.height * math.sin(t * 1.3)
        return replace(start, x=x, y=y + bob, tilt=0.03 * math.cos(t * 1.3))

    return at


def _gliding_down(start: Placement, *, size: Size, seconds: float) -> Path:
    """Down at a slant to the ground, then along it to where it stops."""
    side, width = math.copysign(1.0, start.facing), size.width
    first, touched, last = (width * (0.5 + side * x) for x in (-0.36, 0.0, 0.2))

    def at(t: float) -> Placement:
        share = min(1.0, t / seconds)
        if share < _TOUCHES:
            way = share / _TOUCHES
            high = _HIGH * size.height * (1 - way) ** 1.3
            x, tilt = first + (touched - first) * way, side * (0.1 - 0.2 * way)
            return replace(start, x=x, y=start.y - high, tilt=tilt)
        way = (share - _TOUCHES) / (1 - _TOUCHES)
        x = touched + (last - touched) * (1 - (1 - way) ** 2)
        tilt = -side * 0.1 * max(0.0, 1 - 4 * way)
        return replace(start, x=x, tilt=tilt)

    return at


def _climbing(start: Placement, *, size: Size, seconds: float) -> Path:
    """Along the ground ever faster, then up at a slant, and on."""
    side, width = math.copysign(1.0, start.facing), size.width

    def at(t: float) -> Placement:
        share = t / seconds
        x = width * (0.5 + side * (-0.3 + 0.3 * share + 0.38 * share**2))
        way = max(0.0, share - _LEAVES) / (1 - _LEAVES)
        high = _HIGH * size.height * (way**1.6 if way < 1 else 1.6 * way - 0.6)
        tilt = -side * _CLIMB * min(1.0, 2.6 * way)
        return replace(start, x=x, y=start.y - high, tilt=tilt)

    return at


def _sinking(start: Placement, *, size: Size, seconds: float) -> Path:
    """Straight down, ever slower, swaying a little until it stands."""

    def at(t: float) -> Placement:
        left = max(0.0, 1 - t / (seconds * _SETTLES))
        sway = 0.03 * left * math.sin(t * 1.7)
        high = 1.25 * _HIGH * size.height * left**1.5
        return replace(start, y=start.y - high, tilt=sway)

    return at


def _ascending(start: Placement, *, size: Size, seconds: float) -> Path:
    """Straight up ever faster, after a moment on the ground."""

    def at(t: float) -> Placement:
        way = max(0.0, t / seconds - _WAITS) / (1 - _WAITS)
        high = 1.25 * _HIGH * size.height * (way**1.7 if way < 1 else 1.7 * way - 0.7)
        return replace(start, y=start.y - high, tilt=0.03 * math.sin(t * 1.7))

    return at


def _running(start: Placement, *, size: Size, seconds: float) -> Path:
    """Along the ground ever faster to its place, where it is thrown back a little and stays."""
    side, width = math.copysign(1.0, start.facing), size.width

    def at(t: float) -> Placement:
        share = t / seconds
        if share < HIT:
            way = 0.4 * (1 - (share / HIT) ** 1.5) - _NEARER
            return replace(start, x=start.x - side * way * width)
        since = (share - HIT) * seconds
        shaken = math.exp(-3.4 * since)
        jolt = 0.12 * shaken * math.cos(15 * since)
        return replace(start, x=start.x + side * _NEARER * width * shaken, tilt=side * jolt)

    return at


def _falling(start: Placement, *, size: Size, seconds: float) -> Path:
    """Out of the sky at a slant, nose down, to the ground, where it stays; water takes it."""
    side, width = math.copysign(1.0, start.facing), size.width

    def at(t: float) -> Placement:
        left = max(0.0, 1 - t / seconds / HIT)
        x = start.x - side * 0.42 * width * left
        y = start.y - 0.62 * size.height * left**0.9
        since = max(0.0, t / seconds - HIT) * seconds
        tilt = side * (0.42 * min(1.0, 4 * left) + 0.16 * min(1.0, since))
        return replace(start, x=x, y=y, tilt=tilt)

    return at
