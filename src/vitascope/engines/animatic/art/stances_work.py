"""Stances of work: hands that hold a tool and use it."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.curves import eased
from vitascope.engines.animatic.art.stances import (
    SNEAK,
    WALK,
    Stance,
    aside,
    going,
    grounded,
    kneeling,
    rise_of,
    seated,
    standing,
    wave_of,
)


def _drive(phase: float) -> Stance:
    turn = 3 * wave_of(phase)
    return replace(seated(phase), lean=-4, hands=((40, 20 - turn), (36, 22 + turn)), hold=(40, 20))


def _sail(phase: float) -> Stance:
    sway = wave_of(phase)
    return replace(
        aside(phase),
        lean=4 + 4 * sway,
        hands=((46, -4), (14, -30)),
        feet=((18, 0), (-16, 0)),
        front=0.6,
    )


def _cook(phase: float) -> Stance:
    turn = phase * math.tau
    return replace(
        aside(phase),
        hands=((36, 32), (44 + 8 * math.cos(turn), 8 + 4 * math.sin(turn))),
        head_turn=8,
        tool="pan",
        tool_turn=8 * math.cos(turn),
    )


def _knead(phase: float) -> Stance:
    press = rise_of(phase)
    return replace(
        aside(phase),
        lean=10 + 8 * press,
        hands=((40 + 4 * press, 35 + 3 * press), (36 + 6 * press, 36 + 3 * press)),
        head_turn=12,
        tool="dough",
        tool_turn=press,
    )


def _chop(phase: float) -> Stance:
    up = rise_of(phase, 2)
    return replace(
        aside(phase),
        lean=8,
        hands=((46, 34), (32, 34 - 12 * up)),
        head_turn=14,
        tool="knife",
        tool_turn=up,
    )


def _paint(phase: float) -> Stance:
    return replace(
        aside(phase),
        lean=-2,
        hands=((22, 30), (50 + 3 * wave_of(phase), -4 + 18 * wave_of(phase))),
        head_turn=-2 + 3 * wave_of(phase),
        hold=(50 + 3 * wave_of(phase), -4 + 18 * wave_of(phase)),
        tool="paintbrush",
    )


def _pour(phase: float) -> Stance:
    tilt = eased(rise_of(phase) * 1.3)
    return replace(
        aside(phase),
        hands=((40, 44), (36, 8 - 6 * tilt)),
        head_turn=8,
        tool="jug",
        tool_turn=tilt,
        hold=(36, 8 - 6 * tilt),
    )


def _water(phase: float) -> Stance:
    tilt = 0.6 + 0.4 * wave_of(phase)
    return replace(
        aside(phase),
        lean=10,
        hands=((36, 36), (32, 34)),
        head_turn=10,
        tool="watering can",
        tool_turn=tilt,
        hold=(32, 34),
    )


def _hose(phase: float) -> Stance:
    sway = wave_of(phase)
    return replace(
        aside(phase),
        lean=-5,
        feet=((22, 0), (-20, 0)),
        hands=((42, 22 + 2 * sway), (22, 34 + 2 * sway)),
        head_turn=-4,
        tool="hose",
        tool_turn=phase * 360,
        hold=(42, 22),
    )


def _dig(phase: float) -> Stance:
    deep = rise_of(phase)
    return replace(
        aside(phase),
        lean=14 + 22 * deep,
        hip=(-4, -68 + 6 * deep),
        feet=((22, 0), (-18, 0)),
        hands=((38 - 6 * deep, 44 - 2 * deep), (18 - 4 * deep, 30 - 4 * deep)),
        head_turn=10,
        tool="spade",
        tool_turn=22 - 22 * deep,
    )


def _sweep(phase: float) -> Stance:
    way = wave_of(phase)
    return replace(
        aside(phase),
        lean=8,
        hands=((32 + 6 * way, 34), (20 + 2 * way, 16)),
        head_turn=10,
        tool="broom",
        tool_turn=10 * way,
    )


def _hammer(phase: float) -> Stance:
    up = rise_of(phase) ** 0.7
    return replace(
        aside(phase),
        lean=12 - 8 * up,
        hands=((36, 44), (50 - 34 * up, 32 - 62 * up)),
        head_turn=8,
        tool="hammer",
        tool_turn=70 - 110 * up,
        hold=(50 - 34 * up, 32 - 62 * up),
    )


def _write(phase: float) -> Stance:
    x = 26 + 4 * wave_of(phase)
    return replace(
        standing(phase),
        hands=((34, 26), (x, 16 + 1.5 * wave_of(phase, 4))),
        hold=(34, 22),
        head_turn=12,
        tool="notepad",
        is_over=True,
        front=0.5,
    )


def _type(phase: float) -> Stance:
    tap = wave_of(phase, 4) * 2
    return replace(
        grounded(phase),
        hands=((36, 30 + tap), (28, 32 - tap)),
        head_turn=8,
        tool="laptop",
    )


def _knit(phase: float) -> Stance:
    tick = wave_of(phase, 3) * 2.4
    return replace(
        grounded(phase),
        hands=((32, 22 + tick), (20, 24 - tick)),
        head_turn=14,
        tool="knitting",
        tool_turn=tick * 3,
    )


def _plant(phase: float) -> Stance:
    pat = wave_of(phase, 2) * 3
    return replace(
        kneeling(phase),
        lean=26,
        hands=((40, 42 + pat), (26, 46 - pat)),
        head_turn=16,
        tool="seedling",
    )


def _mould(phase: float) -> Stance:
    """On the knees before sand or snow, patting it into shape with both hands."""
    pat = wave_of(phase, 2) * 5
    return replace(
        kneeling(phase),
        lean=22,
        hands=((46, 26 + pat), (36, 38 - pat)),
        head_turn=12,
    )


def _carry(phase: float) -> Stance:
    return replace(
        going(phase, WALK, -5, 0.2),
        hands=((40, 26), (34, 30)),
        hold=(38, 24),
        tool="box",
        is_over=True,
    )


def _push(phase: float) -> Stance:
    return replace(
        going(phase, SNEAK, 30, 0.2, bend=6),
        hands=((48, 4), (44, 10)),
        head_turn=6,
        mouth="grit",
        is_over=True,
    )


def _pull(phase: float) -> Stance:
    return replace(
        going(phase, SNEAK, 30, 0.2, bend=6),
        hands=((-34, 30), (-42, 26)),
        head_turn=4,
        mouth="grit",
        hold=(-42, 26),
    )


def _lift(phase: float) -> Stance:
    up = eased(rise_of(phase) * 1.25)
    return Stance(
        hip=(0, -62 - 12 * up),
        feet=((20, 0), (-18, 0)),
        hands=((34, 4 - 52 * up), (-32, 4 - 52 * up)),
        head_turn=-4 * up,
        mouth="grit",
        eyes="closed" if 0.2 < up < 0.8 else "open",
        tool="barbell",
        front=1,
        is_over=True,
    )


def _heft(phase: float) -> Stance:
    """Something heavy held above the head by both hands."""
    strain = wave_of(phase)
    return Stance(
        hip=(0, -70 + 1.5 * strain),
        feet=((22, 0), (-20, 0)),
        hands=((30, -66 + strain), (-28, -66 + strain)),
        hold=(1, -70 + strain),
        mouth="grit",
        front=1,
        is_over=True,
    )


def _photograph(phase: float) -> Stance:
    return replace(
        aside(phase),
        lean=6,
        hands=((38, -24), (26, -22)),
        hold=(34, -24),
        nod=wave_of(phase),
        tool="camera",
        front=0.5,
    )


def _juggle(phase: float) -> Stance:
    beat = wave_of(phase, 3) * 8
    return replace(
        standing(phase),
        hands=((34, 22 + beat), (-18, 22 - beat)),
        head_turn=-8,
        eyes="open",
        mouth="open",
        tool="balls",
        tool_turn=phase,
        is_over=True,
    )


WORK: Final[Mapping[str, Callable[[float], Stance]]] = {
    "drive": _drive,
    "sail": _sail,
    "cook": _cook,
    "knead": _knead,
    "chop": _chop,
    "paint": _paint,
    "pour": _pour,
    "water": _water,
    "hose": _hose,
    "dig": _dig,
    "sweep": _sweep,
    "hammer": _hammer,
    "build": _hammer,
    "write": _write,
    "type": _type,
    "knit": _knit,
    "plant": _plant,
    "mould": _mould,
    "carry": _carry,
    "push": _push,
    "pull": _pull,
    "lift": _lift,
    "heft": _heft,
    "photograph": _photograph,
    "juggle": _juggle,
}
"""Action to stance at a phase 0..1."""
