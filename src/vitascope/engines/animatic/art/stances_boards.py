"""Stances of all that glides: on boards, skis, blades and rollers."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.stances import LEG, Stance, rise_of, wave_of


def _crouched(phase: float, lean: float, low: float) -> Stance:
    sway = wave_of(phase)
    return Stance(
        hip=(-4, -LEG + low + 2 * sway),
        lean=lean + 3 * sway,
        feet=((24, 0), (-22, 0)),
        hands=((46, 0 - 6 * sway), (-40, 10 + 6 * sway)),
        mouth="open",
        front=0.7,
    )


def _skate(phase: float) -> Stance:
    return replace(_crouched(phase, 10, 20), tool="skateboard", hip=(-2, -LEG + 6), ground=14)


def _snowboard(phase: float) -> Stance:
    """Sideways on the board, knees bent, leaning from edge to edge."""
    carve = wave_of(phase)
    return replace(
        _crouched(phase, 6 + 8 * carve, 22),
        feet=((28, -2), (-26, 1)),
        hands=((50, -2 - 12 * carve), (-46, 4 + 12 * carve)),
        tool="snowboard",
        tool_turn=phase,
        ground=7,
    )


def _ski(phase: float) -> Stance:
    sway = wave_of(phase)
    return Stance(
        hip=(-10, -LEG + 24 + 3 * sway),
        lean=34,
        feet=((14, 0), (-2, 0)),
        hands=((34, 24 - 4 * sway), (22, 28 - 4 * sway)),
        head_turn=-8,
        mouth="open",
        tool="skis",
        tool_turn=phase,
        is_over=True,
        ground=4,
    )


def _surf(phase: float) -> Stance:
    return replace(_crouched(phase, 14, 24), tool="surfboard", tool_turn=phase, ground=8)


def _strokes(phase: float, tool: str) -> Stance:
    """Gliding on one foot, then on the other, the free leg far behind."""
    push, glide = wave_of(phase), rise_of(phase, 2)
    near, far = max(0.0, push), max(0.0, -push)
    return Stance(
        hip=(0, -LEG + 8 - 4 * glide),
        lean=16,
        feet=((14 - 62 * far, -26 * far), (6 - 60 * near, -26 * near)),
        hands=((48, -2 - 10 * push), (-40, 12 - 10 * push)),
        head_turn=-6,
        toes=16 * glide,
        tool=tool,
        ground=8,
        front=0.4,
    )


def _ice_skate(phase: float) -> Stance:
    return _strokes(phase, "ice skates")


def _roller_skate(phase: float) -> Stance:
    return _strokes(phase, "roller skates")


def _hockey(phase: float) -> Stance:
    """Bent over the stick, which pushes the puck from side to side."""
    way = wave_of(phase)
    skating = _strokes(phase, "hockey stick")
    return replace(
        skating,
        hip=(-6, -LEG + 18),
        lean=26,
        hands=((40 + 4 * way, 34), (24, 18)),
        tool_turn=way,
        is_over=True,
    )


def _leaping(ride: Callable[[float], Stance], phase: float) -> Stance:
    """Off the ground with the board below the feet, arms up, tilted back and forward."""
    air = math.sin(math.pi * (phase - 0.2) / 0.6) if 0.2 < phase < 0.8 else 0.0
    high, stance = 92 * air, ride(phase)
    (far, near), (hip_x, hip_y) = stance.feet, stance.hip
    return replace(
        stance,
        hip=(hip_x, hip_y - high + 8 * air),
        feet=((far[0], far[1] - high), (near[0], near[1] - high)),
        hands=((stance.hands[0][0], -14 - 30 * air), (stance.hands[1][0], -8 - 26 * air)),
        roll=-16 * air * math.cos(math.pi * (phase - 0.2) / 0.6),
        mouth="open",
    )


def _segway(phase: float) -> Stance:
    """Upright on a small platform between two wheels, both hands at its bar."""
    sway = wave_of(phase)
    return Stance(
        hip=(-4, -LEG - 18),
        lean=5 + sway,
        feet=((10, -20), (-8, -20)),
        hands=((38, 24), (34, 26)),
        tool="segway",
        tool_turn=phase,
        is_over=True,
        front=0.2,
    )


BOARDS: Final[Mapping[str, Callable[[float], Stance]]] = {
    "skate": _skate,
    "snowboard": _snowboard,
    "ski": _ski,
    "surf": _surf,
    "ice_skate": _ice_skate,
    "roller_skate": _roller_skate,
    "hockey": _hockey,
    "skate_jump": partial(_leaping, _skate),
    "snowboard_jump": partial(_leaping, _snowboard),
    "ski_jump": partial(_leaping, _ski),
    "segway": _segway,
}
"""Action to stance at a phase 0..1."""
