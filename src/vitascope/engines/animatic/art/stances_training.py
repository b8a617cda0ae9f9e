"""Stances of training: on mats and benches, on the machines of a gym, with what athletes hurl."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.curves import eased
from vitascope.engines.animatic.art.rigs_training import BENCH, HANDLES, HORSE, RUNGS
from vitascope.engines.animatic.art.stances import LEG, RUN, Stance, aside, going, rise_of, wave_of
from vitascope.engines.animatic.art.stances_hung import hanging, moved


def _sit_up(phase: float) -> Stance:
    """On the back with the knees up, then up to them, hands at the ears."""
    up = eased(rise_of(phase))
    lean = -80 + 94 * up
    return Stance(
        hip=(-6, -13),
        lean=lean,
        feet=((54, 0), (46, 0)),
        hands=((-16 + 20 * up, -26 - 4 * up), (-20 + 18 * up, -20 - 6 * up)),
        head_turn=-52 + 56 * up,
        mouth="grit" if up > 0.3 else "open",
        tool="mat",
        is_over=True,
        front=0.2,
    )


def _bench_press(phase: float) -> Stance:
    """On the back on a bench, a bar pressed up from the chest."""
    up = eased(rise_of(phase))
    hip = (22.0, BENCH - 13)
    reach = 24 + 30 * up
    return Stance(
        hip=hip,
        feet=((hip[0] - 58, hip[1] + 44), (hip[0] - 58, hip[1] + 34)),
        knees=((hip[0] - 2, hip[1] + 56), (hip[0] - 2, hip[1] + 48)),
        hands=((reach, 8), (reach, 2)),
        roll=-90,
        toes=90,
        mouth="grit" if up < 0.6 else "open",
        tool="plates",
        rig="bench",
        is_over=True,
    )


def _row_machine(phase: float) -> Stance:
    """On the seat of a rowing machine: knees bent to the wheel, then stretched, hands drawn in."""
    pull = eased(rise_of(phase))
    hip = (10 - 62 * pull, -42.0)
    return Stance(
        hip=hip,
        lean=26 - 44 * pull,
        feet=((74, -20), (70, -16)),
        hands=((58 - 26 * pull, 12 + 14 * pull), (56 - 26 * pull, 14 + 14 * pull)),
        mouth="grit" if pull > 0.5 else "open",
        toes=-40,
        tool="rower handle",
        tool_turn=hip[0],
        rig="rower",
        rig_turn=phase,
        is_over=True,
    )


def _cross_train(phase: float) -> Stance:
    """On the pedals of a cross trainer, a hand at either pole."""
    turn = phase * math.tau
    beat = math.sin(turn)
    return Stance(
        hip=(-2, -LEG - 18 + 2 * math.cos(2 * turn)),
        lean=6,
        feet=(
            (8 + 30 * math.cos(turn), -26 - 10 * beat),
            (-4 - 30 * math.cos(turn), -26 + 10 * beat),
        ),
        hands=((44 - 10 * math.cos(turn), 8), (42 + 10 * math.cos(turn), 10)),
        mouth="open",
        tool="cross trainer",
        tool_turn=phase,
        is_over=True,
    )


def _spin_bike(phase: float) -> Stance:
    """Bent over the handles of a bicycle that stays where it is."""
    turn = phase * math.tau
    hip = (-20.0, -98.0)
    shoulder = (hip[0] + 50 * math.sin(math.radians(36)), hip[1] - 50 * math.cos(math.radians(36)))
    reach = (HANDLES[0] - shoulder[0], HANDLES[1] - shoulder[1])
    return Stance(
        hip=hip,
        lean=36 + 2 * math.sin(2 * turn),
        feet=(
            (6 + 17 * math.cos(turn), -32 + 17 * math.sin(turn)),
            (6 - 17 * math.cos(turn), -32 - 17 * math.sin(turn)),
        ),
        hands=((reach[0] + 3, reach[1]), reach),
        head_turn=-16,
        mouth="open",
        tool="exercise bike",
        tool_turn=phase,
        is_over=True,
    )


def _battle_rope(phase: float) -> Stance:
    """Knees bent, two heavy ropes whipped up and down in turn."""
    beat = wave_of(phase, 2)
    return Stance(
        hip=(-10, -LEG + 18),
        lean=20,
        feet=((26, 0), (-30, 0)),
        hands=((48, 12 - 26 * beat), (40, 16 + 26 * beat)),
        mouth="grit",
        tool="battle ropes",
        tool_turn=phase,
        is_over=True,
    )


def _jumping_jack(phase: float) -> Stance:
    """A leap into a straddle, hands over the head, and back."""
    out = eased(rise_of(phase))
    air = 12 * abs(wave_of(phase))
    return Stance(
        hip=(0, -LEG + 2 + 8 * out - air),
        feet=((10 + 34 * out, -air), (-8 - 34 * out, -air)),
        hands=((26 + 22 * out, 50 - 104 * out), (-24 - 24 * out, 50 - 104 * out)),
        eyes="happy",
        mouth="open",
        front=1,
    )


def _curl(phase: float) -> Stance:
    """A dumbbell in either hand, drawn up to the shoulder in turn."""
    up = rise_of(phase)
    return Stance(
        hip=(0, -LEG + 4),
        feet=((20, 0), (-18, 0)),
        hands=((38, 34 - 40 * up), (-34, 34 - 40 * (1 - up))),
        mouth="grit" if 0.2 < up < 0.8 else "smile",
        tool="dumbbells",
        front=0.8,
    )


def _monkey_bars(phase: float) -> Stance:
    """Hand over hand below the rungs of a ladder, legs swinging."""
    beat = wave_of(phase)
    at = (40.0 * math.sin(phase * math.tau / 2) ** 2 - 20, RUNGS)
    body = hanging(at, 7 * beat, tuck=0.3)
    return replace(
        body,
        feet=(
            (body.feet[0][0] + 16 * beat, body.feet[0][1] - 10 * rise_of(phase)),
            (body.feet[1][0] - 12 * beat, body.feet[1][1]),
        ),
        hands=((24 + 4 * beat, -52), (-22 + 4 * beat, -52)),
        eyes="happy",
        mouth="open",
        rig="monkey bars",
    )


def _heave(phase: float) -> Stance:
    """A shot at the neck, deep on one leg; then it is pushed off with all the body."""
    share = phase % 1
    low = eased(min(1.0, share / 0.4)) if share < 0.46 else 0.0
    push = eased(min(1.0, max(0.0, (share - 0.46) / 0.12)))
    rest = eased(max(0.0, (share - 0.8) / 0.2))
    out = push * (1 - rest)
    return Stance(
        hip=(-14 * low + 14 * out, -LEG + 4 + 18 * low),
        lean=-14 * low + 16 * out,
        feet=((22 + 10 * out, 0), (-24, 0)),
        hands=((44 - 30 * out, -8 + 40 * out), (15 + 37 * out, 2 - 46 * out)),
        head_turn=-10,
        mouth="grit" if share < 0.5 else "open",
        tool="shot",
        tool_turn=share,
        front=0.4,
    )


def _whirl(phase: float, tool: str) -> Stance:
    """Turning on the spot with what is hurled in stretched arms, and letting go of it."""
    share = phase % 1
    if share < 0.6:
        turn = eased(share / 0.6) * 2 * math.tau
        squash = math.cos(turn)
        squash = math.copysign(max(0.3, abs(squash)), squash)
        hands = ((54, -2), (-44, 6)) if tool == "discus" else ((50, 4), (44, 8))
        return Stance(
            hip=(0, -LEG + 14),
            lean=4,
            feet=((18, 0), (-16, 0)),
            hands=hands,
            squash=squash,
            mouth="grit",
            tool=tool,
            tool_turn=0.0,
            front=0.6 if tool == "discus" else 0.2,
            is_over=tool != "discus",
        )
    way = (share - 0.6) / 0.4
    return replace(
        aside(phase),
        lean=8 - 6 * way,
        hip=(10 - 10 * way, -LEG + 6),
        feet=((30 - 14 * way, 0), (-24, 0)),
        hands=((50 - 20 * way, -30 + 40 * way), (40 - 34 * way, -36 + 74 * way)),
        head_turn=-12,
        mouth="open",
        tool=tool,
        tool_turn=max(0.01, way),
        is_over=True,
    )


def _long_jump(phase: float) -> Stance:
    """A run-up, a leap through the air, and down in the sand."""
    share = phase % 1
    if share < 0.22:
        stance = moved(going(share * 9 % 1, RUN, 12, 0.9), (-170 + 640 * share, 0))
        return replace(stance, rig="sand pit")
    way = min(1.0, (share - 0.22) / 0.44)
    x = -30 + 190 * way
    rise = 110 * way * (1 - way) * 4 * 0.62
    fold = eased(way)
    y = -LEG + 2 - rise + 44 * fold * fold
    return Stance(
        hip=(x, y),
        lean=-8 + 40 * fold,
        feet=((x + 30 + 34 * fold, min(0.0, y + LEG - 18 * (1 - way))),
              (x - 26 + 84 * fold, min(0.0, y + LEG - 10))),
        hands=((30 + 20 * fold, -44 + 62 * fold), (-8 + 50 * fold, -48 + 66 * fold)),
        mouth="open",
        front=0.2,
        is_over=True,
        rig="sand pit",
        rig_turn=max(0.0, (share - 0.64) / 0.36),
    )  # fmt: skip


def _bowl(phase: float) -> Stance:
    """A lunge, a ball let go along the lane, and all pins down at its end."""
    share = phase % 1
    back = eased(min(1.0, share / 0.24)) if share < 0.24 else 0.0
    out = eased(min(1.0, max(0.0, (share - 0.24) / 0.16)))
    rest = eased(max(0.0, (share - 0.8) / 0.2))
    deep = (0.3 + 0.7 * out) * (1 - rest)
    swing = -0.9 * back if share < 0.24 else -0.9 + 1.6 * out
    swing *= 1 - rest
    return Stance(
        hip=(-44 + 10 * deep, -LEG + 4 + 20 * deep),
        lean=8 + 20 * deep,
        feet=((4 + 14 * deep, 0), (-64 - 24 * deep, 0)),
        hands=((-30, 22), (4 + 50 * math.sin(swing), 52 * math.cos(swing) * (1 - 0.1 * deep))),
        mouth="open" if share > 0.7 else "smile",
        eyes="happy" if share > 0.7 else "open",
        tool="bowled ball",
        tool_turn=share,
        rig="pins",
        rig_turn=share,
    )


def _vault(phase: float) -> Stance:
    """A run-up, both hands on the horse, feet over the head, and down behind it."""
    share = phase % 1
    if share < 0.22:
        stance = moved(going(share * 9 % 1, RUN, 12, 0.9), (-190 + 545 * share, 0))
        return replace(stance, rig="vaulting horse")
    if share < 0.8:
        way = (share - 0.22) / 0.58
        x = -70 + 220 * way
        y = -LEG - 4 * way * (1 - way) * 128
        roll = 360 * eased(way)
        tuck = math.sin(math.pi * way)
        return Stance(
            hip=(x, y),
            feet=((x + 8, y + LEG - 6 * tuck), (x - 2, y + LEG - 4 * tuck)),
            hands=((16, -52), (8, -54)),
            roll=roll,
            toes=50,
            mouth="open",
            front=0.2,
            rig="vaulting horse",
        )
    landed = replace(aside(phase), hands=((30, -46), (-26, -48)), eyes="happy", mouth="open")
    return replace(moved(landed, (150, 0)), front=0.8, rig="vaulting horse")


def _pommel(phase: float) -> Stance:
    """On straight arms above the horse, the legs swinging from side to side."""
    way = wave_of(phase)
    hip = (14.0 * way, HORSE - 34)
    return Stance(
        hip=hip,
        lean=-12 * way,
        feet=((hip[0] + 70 * way + 8, hip[1] + 44 - 30 * abs(way)),
              (hip[0] + 68 * way - 8, hip[1] + 48 - 30 * abs(way))),
        hands=((20 + 4 * way, 54), (-18 + 4 * way, 54)),
        mouth="grit",
        toes=50,
        front=0.8,
        rig="pommel horse",
    )  # fmt: skip


TRAINING: Final[Mapping[str, Callable[[float], Stance]]] = {
    "sit_up": _sit_up,
    "bench_press": _bench_press,
    "row_machine": _row_machine,
    "cross_train": _cross_train,
    "spin_bike": _spin_bike,
    "battle_rope": _battle_rope,
    "jumping_jack": _jumping_jack,
    "curl": _curl,
    "monkey_bars": _monkey_bars,
    "shot_put": _heave,
    "discus": partial(_whirl, tool="discus"),
    "hammer_throw": partial(_whirl, tool="athlete's hammer"),
    "long_jump": _long_jump,
    "bowl": _bowl,
    "vault": _vault,
    "pommel": _pommel,
}
"""Action to stance at a phase 0..1."""

TRAINING_RATES: Final[Mapping[str, float]] = {
    "sit_up": 0.45,
    "bench_press": 0.4,
    "row_machine": 0.45,
    "cross_train": 0.7,
    "spin_bike": 1.0,
    "battle_rope": 0.9,
    "jumping_jack": 0.8,
    "curl": 0.5,
    "monkey_bars": 0.5,
    "shot_put": 0.36,
    "discus": 0.33,
    "hammer_throw": 0.33,
    "long_jump": 0.32,
    "bowl": 0.3,
    "vault": 0.32,
    "pommel": 0.6,
}
"""Cycles a second."""
