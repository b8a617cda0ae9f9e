"""Stances on apparatus and rails, off platforms, and of two who wrestle or fence."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.curves import eased
from vitascope.engines.animatic.art.rigs import (
    BAR,
    BEAM_LEGS,
    PLATFORM,
    rail_at,
)
from vitascope.engines.animatic.art.stances import (
    LEG,
    Stance,
    aside,
    rise_of,
    wave_of,
)
from vitascope.engines.animatic.art.stances_hung import HUNG, hanging, moved


def _beam(phase: float) -> Stance:
    """Arms spread on a narrow beam, one leg behind, then the other before."""
    out, sway = rise_of(phase), wave_of(phase)
    return Stance(
        hip=(4, -LEG + 2),
        lean=14 * out,
        feet=((4, 0), (-14 - 62 * out, -8 - 62 * out)),
        hands=((54, -8 - 12 * out + 2 * sway), (-50, -10 + 8 * out - 2 * sway)),
        head_turn=-8 * out,
        toes=30 * out,
        ground=BEAM_LEGS,
        front=0.6,
        rig="beam",
    )


def _bars(phase: float) -> Stance:
    """A great swing to and fro below the bar, legs together."""
    way = wave_of(phase)
    return replace(hanging(BAR, 78 * way, tuck=0.35 * max(0.0, -way)), mouth="grit", rig="bars")


def _rings(phase: float) -> Stance:
    """Hanging on the rings, then held in a cross."""
    out = eased(rise_of(phase))
    hands = ((20 + 36 * out, -54 + 38 * out), (-20 - 36 * out, -54 + 38 * out))
    hip = (0.0, -216 + HUNG - 38 * out)
    return Stance(
        hip=hip,
        feet=((6, hip[1] + LEG), (-6, hip[1] + LEG)),
        hands=hands,
        mouth="grit" if out > 0.5 else "smile",
        toes=50,
        front=1,
        rig="rings",
        rig_turn=out,
    )


def _platform_dive(phase: float) -> Stance:
    """Off a high platform, somersaulting, into the water; the splash is what is left."""
    share = phase % 1
    if share < 0.26:
        rise = eased(share / 0.26)
        ready = aside(phase)
        stance = replace(ready, hands=((14 + 10 * rise, 50 - 100 * rise), (4, 50 - 100 * rise)))
        return replace(moved(stance, (-86, PLATFORM)), ground=10, rig="platform")
    way = min(1.0, (share - 0.26) / 0.5)
    x = -74 + 204 * way
    y = PLATFORM - LEG - 130 * way * (1 - way) * 0.9 + (30 - PLATFORM + LEG) * way * way
    tuck = math.sin(math.pi * min(1.0, way * 1.25)) if way < 0.8 else 0.0
    return Stance(
        hip=(x, min(y, 20)),
        lean=40 * tuck,
        feet=((x + 10 + 30 * tuck, y + LEG - 36 * tuck), (x + 26 * tuck, y + LEG - 30 * tuck)),
        hands=((18 + 20 * tuck, -52 + 84 * tuck), (12 + 20 * tuck, -53 + 86 * tuck)),
        roll=-20 + 550 * way,
        squash=1.0 if way < 0.92 else 0.001,
        toes=50,
        mouth="open",
        ground=10,
        rig="platform",
        rig_turn=max(0.0, (share - 0.7) / 0.3),
    )


def _grind(phase: float) -> Stance:
    """A board along a rail beside steps, from their top to the ground and on."""
    share = phase % 1
    ride = Stance(
        hip=(0, -LEG + 20),
        lean=10,
        feet=((22, -9), (-22, -9)),
        hands=((50, -4), (-46, 2)),
        mouth="open",
        tool="skateboard",
        front=0.5,
    )
    if share < 0.16:
        way = share / 0.16
        return replace(moved(ride, (-146 + 28 * way, -100 - 34 * eased(way))), rig="stair rail")
    if share < 0.66:
        at = rail_at((share - 0.16) / 0.5)
        return replace(moved(ride, at), roll=14, rig="stair rail")
    way = (share - 0.66) / 0.34
    return replace(moved(ride, (118 + 90 * way, -38 * (1 - eased(min(1.0, way * 3))))),
                   rig="stair rail")  # fmt: skip


def _grapple(phase: float) -> Stance:
    """Locked with another, arms at each other's shoulders, feet apart."""
    push = wave_of(phase)
    return Stance(
        hip=(-10 + 4 * push, -LEG + 18),
        lean=26 + 4 * push,
        feet=((14, 0), (-38, 0)),
        hands=((46, -2), (40, 12)),
        head_turn=8,
        eyes="angry",
        mouth="grit",
        is_over=True,
        front=0.3,
    )


def _fence(phase: float) -> Stance:
    """On guard with a foil, then a lunge, the free arm behind."""
    lunge = rise_of(phase)
    return Stance(
        hip=(10 * lunge, -LEG + 14 + 12 * lunge),
        lean=4 + 8 * lunge,
        feet=((26 + 34 * lunge, 0), (-28 - 12 * lunge, 0)),
        hands=((-30 - 12 * lunge, -18 + 12 * lunge), (34 + 22 * lunge, 6)),
        mouth="flat",
        tool="foil",
        front=0.3,
    )


APPARATUS: Final[Mapping[str, Callable[[float], Stance]]] = {
    "beam": _beam,
    "bars": _bars,
    "rings": _rings,
    "platform_dive": _platform_dive,
    "grind": _grind,
    "grapple": _grapple,
    "fence": _fence,
}
"""Action to stance at a phase 0..1."""

APPARATUS_RATES: Final[Mapping[str, float]] = {
    "beam": 0.3,
    "bars": 0.4,
    "rings": 0.25,
    "platform_dive": 0.3,
    "grind": 0.4,
    "grapple": 0.5,
    "fence": 0.6,
}
"""Cycles a second."""
