"""Stances of sport, play and of two who act together."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.curves import eased
from vitascope.engines.animatic.art.stances import (
    ARM,
    LEG,
    Stance,
    aside,
    rise_of,
    wave_of,
)


def _dance(phase: float) -> Stance:
    beat, bounce = wave_of(phase), abs(wave_of(phase)) * 7
    return Stance(
        hip=(beat * 7, -LEG + 8 - bounce),
        lean=beat * 7,
        feet=((15, -max(0.0, beat) * 18), (-15, -max(0.0, -beat) * 18)),
        hands=((46, -14 - 26 * beat), (-44, -14 + 26 * beat)),
        head_turn=-beat * 6,
        eyes="happy" if phase > 0.5 else "open",
        mouth="open",
        front=0.9,
    )


def _spin(phase: float) -> Stance:
    width = math.cos(phase * math.tau)
    return Stance(
        hip=(0, -LEG - 6),
        feet=((12, -34), (0, 0)),
        hands=((26, -50), (-24, -50)),
        eyes="happy",
        toes=36,
        front=1,
        squash=math.copysign(max(0.5, abs(width)), width),
    )


def _ice_spin(phase: float) -> Stance:
    """Round and round on one skate, arms over the head."""
    return replace(
        _spin(phase),
        feet=((14, -30), (0, 0)),
        hands=((14, -54), (-12, -54)),
        toes=0,
        tool="ice skates",
    )


def _throw(phase: float) -> Stance:
    wind = eased(phase / 0.45) if phase < 0.45 else 1 - eased((phase - 0.45) / 0.2)
    rest = eased((phase - 0.7) / 0.3)
    angle = math.radians(-150 * wind + 40 * (1 - wind) * (1 - rest) + 60 * rest)
    hand = (ARM * math.cos(angle) * 0.98, ARM * math.sin(angle) * 0.98)
    flown = max(0.0, (phase - 0.58) / 0.42)
    thrown = (hand[0] + 250 * flown, hand[1] - 160 * flown * (1 - flown))
    return Stance(
        hip=(-8 * wind + 4, -LEG + 6),
        lean=-14 * wind + 16 * (1 - wind) * (1 - rest),
        feet=((26, -10 * wind), (-18, 0)),
        hands=((40, 6 + 30 * (1 - wind)), hand),
        mouth="open",
        tool="ball" if phase < 0.55 else "",
        hold=thrown if flown else hand,
        front=0.5,
    )


def _catch(phase: float) -> Stance:
    sway = wave_of(phase)
    return Stance(
        hip=(sway * 4, -LEG + 14),
        lean=10,
        feet=((22, 0), (-20, 0)),
        hands=((44, -18 + 4 * sway), (36, 2 + 4 * sway)),
        hold=(42, -8 + 4 * sway),
        mouth="open",
        eyes="wide",
        is_over=True,
        front=0.4,
    )


def _kick(phase: float) -> Stance:
    back = eased(phase / 0.4) if phase < 0.4 else 1 - eased((phase - 0.4) / 0.18)
    rest = eased((phase - 0.66) / 0.34)
    swing = (1 - back) * (1 - rest) if phase >= 0.4 else 0.0
    return Stance(
        hip=(0, -LEG + 4),
        lean=8 * back - 14 * swing,
        feet=((10, 0), (-10 - 26 * back + 62 * swing, -18 * back - 34 * swing)),
        hands=((-18 + 50 * back, 20), (26 - 54 * back + 10 * swing, 24)),
        mouth="open",
        toes=10 * back - 16 * swing,
        front=0.3,
    )


def _skip_rope(phase: float) -> Stance:
    hop = max(0.0, -math.cos(phase * math.tau)) * 20
    turn = phase * math.tau
    return Stance(
        hip=(0, -LEG + 4 - hop),
        feet=((12, -hop), (-12, -hop)),
        hands=(
            (30 + 4 * math.cos(turn), 30 + 5 * math.sin(turn)),
            (-28 - 4 * math.cos(turn), 30 + 5 * math.sin(turn)),
        ),
        eyes="happy" if hop > 10 else "open",
        mouth="open",
        tool="rope",
        tool_turn=phase,
        toes=hop,
        front=1,
    )


def _box(phase: float) -> Stance:
    jab, cross = max(0.0, wave_of(phase)), max(0.0, -wave_of(phase))
    return Stance(
        hip=(3 * wave_of(phase), -LEG + 12),
        lean=10 + 4 * (jab + cross),
        feet=((24, 0), (-20, 0)),
        hands=((26 + 30 * jab, 2 - 4 * jab), (18 + 38 * cross, 6 - 6 * cross)),
        eyes="angry",
        mouth="grit",
        is_over=True,
        front=0.3,
    )


def _boxing(phase: float) -> Stance:
    return replace(_box(phase), tool="boxing gloves")


def _climb(phase: float) -> Stance:
    beat = wave_of(phase)
    return Stance(
        hip=(-6, -LEG - 4),
        lean=6,
        feet=((24, -22 - 16 * beat), (20, -14 + 16 * beat)),
        hands=((32, -30 + 18 * beat), (26, -34 - 18 * beat)),
        head_turn=-18,
        ground=-4,
        is_over=True,
    )


def _row(phase: float) -> Stance:
    pull = rise_of(phase)
    return Stance(
        hip=(-4, -10),
        lean=22 - 36 * pull,
        feet=((44, 6), (38, 8)),
        hands=((46 - 26 * pull, 28), (42 - 26 * pull, 30)),
        tool="oar",
        tool_turn=phase,
        is_over=True,
        mouth="grit" if pull > 0.5 else "smile",
    )


def _fish(phase: float) -> Stance:
    tug = 2 * wave_of(phase)
    return replace(
        aside(phase),
        lean=-4,
        hands=((38, 20 + tug), (24, 34 + tug)),
        hold=(38, 20 + tug),
        tool="fishing rod",
        tool_turn=tug,
    )


def _shoot(phase: float) -> Stance:
    draw = eased(min(1.0, phase * 1.6)) if phase < 0.8 else 1 - eased((phase - 0.8) / 0.1)
    return replace(
        aside(phase),
        lean=-4,
        feet=((20, 0), (-18, 0)),
        hands=((54, 0), (46 - 40 * draw, 1)),
        hold=(54, 0),
        tool="bow",
        tool_turn=draw,
        front=0.5,
    )


def _swing(phase: float) -> Stance:
    way = wave_of(phase)
    return Stance(
        hip=(-4, -10),
        lean=-14 * way,
        feet=((40 + 16 * way, 34 - 26 * max(0.0, way)), (34 + 16 * way, 38 - 26 * max(0.0, way))),
        hands=((22, -14), (8, -16)),
        eyes="happy" if way > 0 else "open",
        mouth="open",
    )


def _ride(phase: float) -> Stance:
    bob = wave_of(phase)
    return Stance(
        hip=(0, -8 + bob * 2),
        lean=6,
        feet=((20, 44), (16, 48)),
        hands=((36, 26), (32, 30)),
        nod=bob,
        hold=(34, 28),
        is_over=True,
    )


def _fly(phase: float) -> Stance:
    wave = wave_of(phase)
    return Stance(
        hip=(0, -70),
        feet=((2, 6), (-10, 2)),
        hands=((26, -48), (4, 50)),
        roll=66 + wave * 3,
        toes=50,
        mouth="open",
        front=0.4,
    )


def _swim(phase: float) -> Stance:
    turn = phase * math.tau
    kick = math.sin(2 * turn) * 12
    return Stance(
        hip=(0, -40),
        feet=((8 + kick, 34), (-4 - kick, 34)),
        hands=(
            (ARM * 0.8 * math.cos(turn), -ARM * 0.8 * math.sin(turn)),
            (-ARM * 0.8 * math.cos(turn), ARM * 0.8 * math.sin(turn)),
        ),
        roll=70,
        toes=50,
        ground=-40,
    )


def _dive(phase: float) -> Stance:
    kick = wave_of(phase, 2) * 4
    return Stance(
        hip=(0, -60),
        feet=((6 + kick, 14), (-4 - kick, 14)),
        hands=((10, -54), (2, -56)),
        roll=132,
        toes=60,
        eyes="closed",
        ground=-20,
    )


def _hug(phase: float) -> Stance:
    rock = wave_of(phase)
    return replace(
        aside(phase),
        lean=8 + rock,
        hands=((40, 16), (34, 26)),
        head_turn=6 + rock,
        eyes="happy",
        is_over=True,
    )


def _kiss(phase: float) -> Stance:
    near = rise_of(phase)
    return replace(
        aside(phase),
        lean=6 + 4 * near,
        hands=((28, 34), (22, 38)),
        head_turn=-4,
        eyes="closed",
        mouth="kiss",
    )


def _shake_hands(phase: float) -> Stance:
    shake = 4 * wave_of(phase, 2)
    upright = aside(phase)
    return replace(
        upright, hands=((10, 52), (42, 28 + shake)), front=0.6, mouth="smile", is_over=False
    )


SPORT: Final[Mapping[str, Callable[[float], Stance]]] = {
    "dance": _dance,
    "spin": _spin,
    "ice_spin": _ice_spin,
    "throw": _throw,
    "catch": _catch,
    "kick": _kick,
    "skip_rope": _skip_rope,
    "fight": _box,
    "box": _boxing,
    "climb": _climb,
    "row": _row,
    "fish": _fish,
    "shoot": _shoot,
    "swing": _swing,
    "ride": _ride,
    "fly": _fly,
    "swim": _swim,
    "dive": _dive,
    "hug": _hug,
    "kiss": _kiss,
    "shake_hands": _shake_hands,
}
"""Action to stance at a phase 0..1."""
