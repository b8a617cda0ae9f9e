"""Stances of the track and the field: hurdles, leaps over bars, spears."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.curves import Point, eased
from vitascope.engines.animatic.art.rigs import (
    CROSSBAR,
    VAULTED,
)
from vitascope.engines.animatic.art.stances import (
    LEG,
    RUN,
    Stance,
    aside,
    going,
    rise_of,
)
from vitascope.engines.animatic.art.stances_hung import hanging, moved

_STRIDE: Final = 520.0
"""Units from one hurdle to the next: what a hurdler goes in a cycle."""


def _hurdle(phase: float) -> Stance:
    """Running, and over a hurdle in the middle of each cycle."""
    near = phase % 1 - 0.5
    air = math.cos(math.pi * near / 0.36) if abs(near) < 0.18 else 0.0
    run = going(phase * 3 % 1, RUN, 14, 0.9)
    hip_x, hip_y = run.hip
    reach = ((44 + 12 * air, -78), (-44, -66))
    feet = tuple(
        (x + (ahead - x) * air, y + (up - y) * air - 26 * air)
        for (x, y), (ahead, up) in zip(run.feet, reach, strict=True)
    )
    return replace(
        run,
        hip=(hip_x, hip_y - 44 * air),
        lean=14 + 14 * air,
        feet=(feet[0], feet[1]),
        rig="hurdle",
        rig_turn=(0.5 - phase % 1) * _STRIDE * 0.78,
    )


def _approach(share: float, start: float, end: float) -> Stance:
    """Running up from `start` to `end`, both in units from the middle of the paper."""
    return moved(going(share * 3 % 1, RUN, 12, 0.9), (start + (end - start) * share, 0))


def _over(
    share: float, *, begin: Point, bar: Point, end: Point, rolls: tuple[float, float]
) -> Stance:
    """In the air over a bar, on the back, from where the foot left the ground to the mat."""
    x = begin[0] + (end[0] - begin[0]) * share
    rise = 4 * share * (1 - share)
    y = begin[1] + (end[1] - begin[1]) * share + (bar[1] - (begin[1] + end[1]) / 2) * rise
    arch = math.sin(math.pi * share)
    return Stance(
        hip=(x, y),
        lean=-10 * arch,
        feet=((x + 20, y + LEG * 0.8), (x + 4 + 12 * arch, y + LEG * 0.74)),
        hands=((34, -30), (-14, -46 + 60 * share)),
        roll=rolls[0] + (rolls[1] - rolls[0]) * eased(share),
        toes=40,
        mouth="open",
        front=0.3,
    )  # fmt: skip


def _cheering(x: float, phase: float, floor: float) -> Stance:
    """On the mat after the leap, arms up."""
    stance = replace(
        aside(phase), hands=((34, -44), (-28, -46)), mouth="open", eyes="happy", front=1
    )
    return moved(stance, (x, floor))


def _high_jump(phase: float) -> Stance:
    """A run-up, backwards over the bar, up again on the mat."""
    share = phase % 1
    if share < 0.36:
        stance = _approach(share / 0.36, -150, -30)
    elif share < 0.7:
        stance = _over(
            (share - 0.36) / 0.34, begin=(-26, -LEG), bar=(34, CROSSBAR - 44), end=(150, -58),
            rolls=(-10, -100),
        )  # fmt: skip
    else:
        stance = _cheering(150, share, -44)
    return replace(stance, rig="high jump")


def _pole_vault(phase: float) -> Stance:
    """A run-up with the pole, up on it, feet first over the bar, down on the mat."""
    share = phase % 1
    if share < 0.3:
        run = _approach(share / 0.3, -160, -120)
        stance = replace(run, hands=((30, -16), (20, -6)), rig_turn=0.0)
    elif share < 0.62:
        way = (share - 0.3) / 0.32
        angle = math.radians(14 + 76 * eased(way))
        grip = (26 - 178 * math.cos(angle), -2 - 178 * math.sin(angle))
        stance = replace(hanging(grip, -150 * eased(way), tuck=0.5 * rise_of(way)), rig_turn=way)
        stance = _clear_of(stance, way)
    elif share < 0.78:
        way = (share - 0.62) / 0.16
        x, y = 60 + 100 * way, VAULTED - 20 + (VAULTED * -1 - 60) * way * way
        stance = Stance(
            hip=(x, y), feet=((x + 4, y + LEG), (x - 8, y + LEG)), hands=((20, -50), (-18, -48)),
            roll=-150 + 90 * way, mouth="open", rig_turn=2.0, toes=40,
        )  # fmt: skip
    else:
        stance = replace(_cheering(180, share, -44), rig_turn=2.0)
    return replace(stance, rig="pole vault")


def _clear_of(stance: Stance, way: float) -> Stance:
    """A vaulter swings up beside the pole, not into the ground below it."""
    up = 84 * math.sin(math.pi * min(1.0, way * 1.2) / 2) * (1 - way)
    return moved(stance, (0, min(-up, -66 - stance.hip[1] if way < 0.5 else 0.0)))


def _javelin(phase: float) -> Stance:
    """A run-up, the spear over the shoulder, and the throw."""
    share = phase % 1
    throw = eased((share - 0.5) / 0.14) if share > 0.5 else 0.0
    rest = eased((share - 0.76) / 0.24) if share > 0.76 else 0.0
    reach = throw * (1 - rest)
    return Stance(
        hip=(10 * reach, -LEG + 8),
        lean=-16 + 34 * reach,
        feet=((34, -6 * (1 - reach)), (-32, 0)),
        hands=((48 - 44 * reach, -12 + 42 * reach), (-34 + 84 * reach, -34 + 14 * reach)),
        mouth="open",
        tool="javelin" if share < 0.98 else "",
        tool_turn=share,
        front=0.5,
    )


ATHLETICS: Final[Mapping[str, Callable[[float], Stance]]] = {
    "hurdle": _hurdle,
    "high_jump": _high_jump,
    "pole_vault": _pole_vault,
    "javelin": _javelin,
}
"""Action to stance at a phase 0..1."""

ATHLETICS_RATES: Final[Mapping[str, float]] = {
    "hurdle": 0.62,
    "high_jump": 0.3,
    "pole_vault": 0.28,
    "javelin": 0.4,
}
"""Cycles a second."""
