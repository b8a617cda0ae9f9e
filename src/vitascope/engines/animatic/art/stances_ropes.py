"""Stances on ropes, bands and steep walls, below cables and wings; what holds them is in `rigs`."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.rigs import (
    TOP,
)
from vitascope.engines.animatic.art.rigs_training import SLACKLINE, TRAPEZE
from vitascope.engines.animatic.art.stances import (
    LEG,
    Stance,
    rise_of,
    wave_of,
)
from vitascope.engines.animatic.art.stances_hung import hanging, moved


def _rope_climb(phase: float) -> Stance:
    """Hand over hand up a rope, the feet around it."""
    beat = wave_of(phase)
    up = 10 * rise_of(phase, 2)
    return Stance(
        hip=(0, -LEG - 26 - up),
        lean=-4,
        feet=((20, -18 - up - 6 * beat), (16, -14 - up + 6 * beat)),
        hands=((22, -42 - 12 * beat), (20, -30 + 12 * beat)),
        head_turn=-20,
        mouth="grit",
        ground=60,
        toes=30,
        is_over=True,
        rig="climbing rope",
        rig_turn=phase,
    )


def _rope_swing(phase: float) -> Stance:
    """To and fro on a rope, high over what lies below."""
    way = wave_of(phase)
    angle = math.radians(34 * way)
    grip = (118 * math.sin(angle), TOP + 118 * math.cos(angle))
    return replace(
        hanging(grip, -34 * way, tuck=0.7),
        eyes="happy",
        mouth="open",
        ground=40,
        rig="hanging rope",
        rig_turn=way,
    )


_CABLE: Final[Point] = (0.0, -205.0)
"""The hands of who hangs below a cable; they are what rests on it."""


def _cable_hang(phase: float) -> Stance:
    """Below a trolley that runs on a cable, knees up."""
    sway = 4 * wave_of(phase)
    return replace(hanging(_CABLE, sway, tuck=0.8), eyes="happy", mouth="open", ground=_CABLE[1])


def _paraglide(phase: float) -> Stance:
    """In the harness of a wing, a hand at the lines of either side."""
    pull = 4 * wave_of(phase)
    return Stance(
        hip=(-4, -10),
        lean=-14,
        feet=((52, 10), (46, 16)),
        hands=((30, -34 + pull), (6, -38 - pull)),
        eyes="happy",
        front=0.3,
    )


def _bungee(phase: float) -> Stance:
    """Head down on an elastic cord, arms spread."""
    drop = 118 + 46 * rise_of(phase)
    hip = (0.0, TOP + drop + LEG)
    return Stance(
        hip=hip,
        feet=((7, hip[1] + LEG), (-5, hip[1] + LEG)),
        hands=((48, -26), (-46, -24)),
        roll=180,
        mouth="open",
        eyes="wide",
        front=1,
        ground=60,
        rig="bungee",
        rig_turn=drop,
    )


def _tightrope(phase: float) -> Stance:
    """One foot before the other, a long pole across, leaning now to this side, now to that."""
    sway = wave_of(phase)
    step = 5 * wave_of(phase, 2)
    return Stance(
        hip=(0, -LEG + 4),
        lean=5 * sway,
        feet=((16 + step, 0), (-14 - step, 0)),
        hands=((36, 18 + 5 * sway), (-30, 18 - 5 * sway)),
        head_turn=-4 * sway,
        tool="balance pole",
        tool_turn=6 * sway,
        front=1,
    )


def _trapeze(phase: float) -> Stance:
    """Below a bar that swings on two ropes, high above the ring."""
    way = wave_of(phase)
    angle = math.radians(30 * way)
    grip = (TRAPEZE * math.sin(angle), -296 + TRAPEZE * math.cos(angle))
    return replace(
        hanging(grip, -34 * way, tuck=0.5 * max(0.0, way)),
        eyes="happy",
        mouth="open",
        ground=60,
        rig="trapeze",
        rig_turn=way,
    )


def _abseil(phase: float, rig: str) -> Stance:
    """Feet against a wall, leaning back into the rope; little leaps downward."""
    hop = max(0.0, wave_of(phase, 2))
    out = 26 * hop
    hip = (4.0 - out, -64.0 - 6 * hop)
    return Stance(
        hip=hip,
        lean=-34,
        feet=((hip[0] + 66 - 8 * hop, -58), (hip[0] + 64 - 8 * hop, -40)),
        hands=((46, -18), (16, 44)),
        head_turn=10,
        mouth="open",
        toes=-70,
        ground=60,
        rig=rig,
        rig_turn=hip[0],
        is_over=True,
    )


def _ice_climb(phase: float) -> Stance:
    """Up a wall of ice, an axe in either hand."""
    beat = wave_of(phase)
    return Stance(
        hip=(16, -LEG - 4 - 4 * rise_of(phase, 2)),
        lean=2,
        feet=((62, -34 - 16 * beat), (60, -22 + 14 * beat)),
        hands=((40, -34 + 18 * beat), (36, -34 - 18 * beat)),
        head_turn=-18,
        mouth="grit",
        toes=-30,
        tool="ice axes",
        ground=60,
        rig="ice wall",
        rig_turn=16,
        is_over=True,
    )


def _slackline(phase: float) -> Stance:
    """On a band between two trees, arms out, swaying."""
    sway = wave_of(phase)
    step = 5 * wave_of(phase, 2)
    stance = Stance(
        hip=(0, -LEG + 8),
        lean=7 * sway,
        feet=((16 + step, 0), (-14 - step, 0)),
        hands=((54, 2 + 12 * sway), (-56, 2 - 12 * sway)),
        head_turn=-5 * sway,
        mouth="open",
        front=0.8,
        rig="slackline",
        rig_turn=phase,
    )
    return moved(stance, (0, SLACKLINE))


ROPES: Final[Mapping[str, Callable[[float], Stance]]] = {
    "rope_climb": _rope_climb,
    "rope_swing": _rope_swing,
    "cable_hang": _cable_hang,
    "paraglide": _paraglide,
    "bungee": _bungee,
    "tightrope": _tightrope,
    "trapeze": _trapeze,
    "abseil": partial(_abseil, rig="rock wall"),
    "ice_climb": _ice_climb,
    "slackline": _slackline,
}
"""Action to stance at a phase 0..1."""

ROPES_RATES: Final[Mapping[str, float]] = {
    "rope_climb": 0.5,
    "rope_swing": 0.35,
    "cable_hang": 0.4,
    "paraglide": 0.3,
    "bungee": 0.4,
    "tightrope": 0.4,
    "trapeze": 0.35,
    "abseil": 0.3,
    "ice_climb": 0.4,
    "slackline": 0.4,
}
"""Cycles a second."""
