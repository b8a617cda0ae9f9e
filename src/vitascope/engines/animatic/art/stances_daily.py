"""Stances of every day: going, falling, resting."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.curves import eased
from vitascope.engines.animatic.art.stances import (
    CRAWL,
    LEG,
    MARCH,
    RUN,
    SNEAK,
    WALK,
    Stance,
    aside,
    going,
    grounded,
    kneeling,
    rise_of,
    standing,
    wave_of,
)


def _walk(phase: float) -> Stance:
    return going(phase, WALK, 3, 0.75)


def _run(phase: float) -> Stance:
    run = going(phase, RUN, 13, 1.3)
    (far_x, far_y), (near_x, near_y) = run.hands
    return replace(
        run, hands=((far_x * 0.8 + 14, far_y * 0.62), (near_x * 0.8 + 10, near_y * 0.62))
    )


def _march(phase: float) -> Stance:
    return replace(going(phase, MARCH, -3, 1.35), head_turn=-3)


def _sneak(phase: float) -> Stance:
    return replace(
        going(phase, SNEAK, 24, 0.2, bend=12),
        hands=((34, 12 + 3 * wave_of(phase)), (24, 14 - 3 * wave_of(phase))),
        head_turn=-6,
        toes=14,
        is_over=True,
    )


def _crawl(phase: float) -> Stance:
    beat = math.cos(phase * math.tau)
    feet = [(CRAWL.foot(index, phase)[0] - 50, -3.0) for index in (0, 1)]
    return Stance(
        hip=(-22, -46),
        lean=80,
        feet=(feet[0], feet[1]),
        hands=((6 - 12 * beat, 50), (2 + 12 * beat, 52)),
        head_turn=-4 + 2 * wave_of(phase),
        nod=4,
        toes=60,
    )


def _jump(phase: float) -> Stance:
    air = math.sin(math.pi * min(1.0, max(0.0, (phase - 0.18) / 0.64)))
    crouch = 0.0 if air > 0 else 16.0
    rise = air * 62
    return Stance(
        hip=(0, -LEG + crouch - rise),
        lean=8 if crouch else -2,
        feet=((14, -rise - air * 20), (-14, -rise - air * 8)),
        hands=((30 + 16 * air, 36 - 68 * air), (-26 - 18 * air, 40 - 70 * air)),
        mouth="open",
        eyes="happy" if air > 0.5 else "open",
        toes=22 * air,
        front=0.6,
    )


def _fall(phase: float) -> Stance:
    flail = wave_of(phase, 2)
    return Stance(
        hip=(-6, -46),
        feet=((34 + 6 * flail, -8), (26 - 6 * flail, 10)),
        hands=((34, -34 + 10 * flail), (-30, -36 - 10 * flail)),
        head_turn=-4,
        eyes="wide",
        mouth="oh",
        roll=-42 + 4 * flail,
        toes=-30,
        front=0.8,
    )


def _slide(phase: float) -> Stance:
    sway = wave_of(phase)
    return Stance(
        hip=(-14, -13),
        lean=-24 + 2 * sway,
        feet=((56, -12), (50, -6)),
        hands=((26, -44 + 3 * sway), (-30, -40 - 3 * sway)),
        eyes="happy" if phase > 0.5 else "open",
        mouth="open",
        toes=-50,
        front=0.5,
    )


def _roll(phase: float) -> Stance:
    return Stance(
        hip=(0, -40),
        lean=46,
        feet=((24, -22), (18, -18)),
        hands=((20, 34), (14, 36)),
        head_turn=24,
        eyes="happy",
        roll=phase * 360,
        is_over=True,
    )


def _bow(phase: float) -> Stance:
    deep = eased(rise_of(phase) * 1.15)
    upright = aside(phase)
    return replace(
        upright,
        lean=58 * deep,
        hands=((22 - 4 * deep, 26), (-6 + 20 * deep, 52 - 26 * deep)),
        head_turn=30 * deep,
        eyes="closed" if deep > 0.6 else "open",
    )


def _kneel(phase: float) -> Stance:
    return kneeling(phase)


def _pray(phase: float) -> Stance:
    return replace(kneeling(phase), hands=((29, 6), (26, 9)), eyes="closed", head_turn=14, lean=6)


def _sit(phase: float) -> Stance:
    return grounded(phase)


def _meditate(phase: float) -> Stance:
    breath = wave_of(phase)
    return Stance(
        hip=(0, -13),
        feet=((-14, -5), (12, -2)),
        knees=((40, -9), (-42, -9)),
        hands=((42, 38 + breath), (-40, 38 + breath)),
        nod=breath,
        eyes="closed",
        front=1,
    )


def _sleep(phase: float) -> Stance:
    breath = wave_of(phase)
    return Stance(
        hip=(14, -15 - breath * 0.6),
        feet=((22, 58), (16, 52)),
        hands=((14, 46), (20, 34)),
        hold=(28, 26),
        eyes="closed",
        mouth="flat",
        roll=-88,
    )


def _lie(phase: float) -> Stance:
    """Awake on the back."""
    breath = wave_of(phase)
    return replace(
        _sleep(phase),
        hands=((30, 26 + breath), (22, 30 + breath)),
        hold=(34, 22),
        eyes="open",
        head_turn=6 + 3 * breath,
    )


def _spy(phase: float, *, tool: str, far: float) -> Stance:
    """Something to look through at the eyes; one looks slowly from side to side."""
    sway = wave_of(phase)
    return replace(
        aside(phase),
        lean=4 + 2 * sway,
        hands=((far, -26), (24, -24)),
        hold=(34, -24),
        nod=2 * sway,
        mouth="flat",
        tool=tool,
        front=0.5,
    )


DAILY: Final[Mapping[str, Callable[[float], Stance]]] = {
    "stand": standing,
    "walk": _walk,
    "run": _run,
    "march": _march,
    "sneak": _sneak,
    "crawl": _crawl,
    "jump": _jump,
    "fall": _fall,
    "slide": _slide,
    "roll": _roll,
    "bow": _bow,
    "kneel": _kneel,
    "pray": _pray,
    "sit": _sit,
    "meditate": _meditate,
    "sleep": _sleep,
    "lie": _lie,
    "spy": partial(_spy, tool="binoculars", far=38),
    "spyglass": partial(_spy, tool="spyglass", far=52),
}
"""Action to stance at a phase 0..1."""
