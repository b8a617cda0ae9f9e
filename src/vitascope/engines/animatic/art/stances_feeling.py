"""Stances of feeling and speech: eating, talking, laughing, hiding."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.curves import eased
from vitascope.engines.animatic.art.stances import (
    LEG,
    SNEEZED,
    Stance,
    grounded,
    rise_of,
    standing,
    wave_of,
)


def _eat(phase: float) -> Stance:
    bite = rise_of(phase)
    return replace(
        standing(phase),
        hands=((26, 44), (24 - 6 * bite, 24 - 36 * bite)),
        hold=(25 - 6 * bite, 22 - 36 * bite),
        mouth="open" if bite > 0.6 else "smile",
        tool="sandwich",
        front=0.7,
    )


def _drink(phase: float) -> Stance:
    sip = eased(rise_of(phase) * 1.2)
    return replace(
        standing(phase),
        hands=((26, 44), (24, 18 - 30 * sip)),
        hold=(26, 16 - 30 * sip),
        head_turn=-12 * sip,
        eyes="closed" if sip > 0.8 else "open",
        tool="cup",
        tool_turn=-38 * sip,
        front=0.7,
    )


def _read(phase: float) -> Stance:
    drift = wave_of(phase)
    return replace(
        grounded(phase),
        hands=((42, 18), (36, 22)),
        head_turn=12 + drift * 2,
        hold=(42, 16),
        tool="open book",
    )


def _hold_two(phase: float) -> Stance:
    """Something in either hand, held out to both sides."""
    rise = 1.4 * wave_of(phase)
    return replace(
        standing(phase),
        hands=((40, 24 + rise), (-31, 26 - rise)),
        hold=(-33, 24 - rise),
    )


def _hold(phase: float) -> Stance:
    """One hand before the chest, around a handle or a string."""
    upright = standing(phase)
    return replace(upright, hands=(upright.hands[0], (30, 20)), hold=(31, 18), front=0.7)


def _wave(phase: float) -> Stance:
    swing = wave_of(phase, 2)
    upright = standing(phase)
    return replace(
        upright,
        hands=((48 + 9 * swing, -34 + 4 * abs(swing)), upright.hands[1]),
        mouth="open",
        head_turn=-3,
    )


def _talk(phase: float) -> Stance:
    speaks = wave_of(phase, 3) > -0.2
    lift = rise_of(phase)
    return replace(
        standing(phase),
        hands=((38 + 4 * lift, 20 - 14 * lift), (-20 + 6 * lift, 50 - 10 * lift)),
        mouth="open" if speaks else "smile",
        head_turn=2 * wave_of(phase),
        front=0.8,
    )


def _phone(phase: float) -> Stance:
    upright = standing(phase)
    return replace(
        upright,
        hands=(upright.hands[0], (-16, -24)),
        mouth="open" if wave_of(phase, 3) > 0 else "smile",
        head_turn=-5,
        tool="phone",
        hold=(-16, -26),
    )


def _sing(phase: float) -> Stance:
    lift = rise_of(phase)
    return replace(
        standing(phase),
        hands=((44 + 4 * lift, 8 - 26 * lift), (16, -2)),
        hold=(18, -6),
        mouth="open" if wave_of(phase, 2) > -0.6 else "oh",
        eyes="closed" if lift > 0.7 else "open",
        head_turn=-8 - 4 * lift,
        tool="microphone",
        front=0.9,
    )


def _laugh(phase: float) -> Stance:
    shake = abs(wave_of(phase, 3)) * 3
    return replace(
        standing(phase),
        hip=(0, -LEG + 2 + shake * 0.6),
        lean=-6 + shake,
        hands=((18, 36 + shake), (-2, 36 + shake)),
        head_turn=-12 + shake,
        nod=shake,
        eyes="happy",
        mouth="open",
        is_over=True,
    )


def _cry(phase: float) -> Stance:
    sob = abs(wave_of(phase, 2)) * 2.4
    return replace(
        standing(phase),
        lean=8,
        hands=((24, -14 + sob), (2, -12 + sob)),
        head_turn=12,
        nod=3 + sob,
        eyes="sad",
        mouth="frown",
        has_tears=True,
        is_over=True,
        front=0.7,
    )


def _point(phase: float) -> Stance:
    upright = standing(phase)
    return replace(
        upright,
        hands=((58, -8 + 2 * wave_of(phase)), upright.hands[1]),
        mouth="open",
        front=0.6,
    )


def _cast(phase: float) -> Stance:
    """A wand thrust ahead, out of which magic comes; the other hand keeps the balance."""
    thrust = eased(min(1.0, rise_of(phase) * 1.3))
    upright = standing(phase)
    return replace(
        upright,
        lean=2 + 4 * thrust,
        hands=((-30, 6 - 8 * thrust), (46 + 8 * thrust, -14 - 6 * thrust)),
        feet=((18, 0), (-16, 0)),
        mouth="open" if thrust > 0.4 else "smile",
        tool="spell",
        tool_turn=phase,
        front=0.3,
    )


def _clap(phase: float) -> Stance:
    apart = rise_of(phase, 2) * 16
    return replace(
        standing(phase),
        hands=((16 + apart, 8), (12 - apart, 10)),
        eyes="happy",
        mouth="open",
        is_over=True,
    )


def _cheer(phase: float) -> Stance:
    hop = abs(wave_of(phase)) * 14
    return Stance(
        hip=(0, -LEG + 4 - hop),
        feet=((15, -max(0.0, hop - 3)), (-15, -max(0.0, hop - 3))),
        hands=((36 + 3 * wave_of(phase, 2), -46), (-36 + 3 * wave_of(phase, 2), -46)),
        head_turn=-6,
        eyes="happy" if phase > 0.5 else "open",
        mouth="open",
        toes=hop,
        front=1,
    )


def _stretch(phase: float) -> Stance:
    reach = eased(rise_of(phase) * 1.2)
    return Stance(
        hip=(0, -LEG - 4 * reach),
        lean=-8 * reach,
        feet=((13, 0), (-12, 0)),
        hands=((30, 30 - 86 * reach), (-26, 30 - 88 * reach)),
        head_turn=-10 * reach,
        eyes="closed" if reach > 0.5 else "open",
        mouth="oh" if reach > 0.5 else "smile",
        toes=16 * reach,
        front=1,
    )


def _roar(phase: float) -> Stance:
    shake = wave_of(phase, 4) * 1.5
    return Stance(
        hip=(0, -LEG + 8),
        lean=10,
        feet=((20, 0), (-18, 0)),
        hands=((46 + shake, -18), (-34 + shake, -16)),
        head_turn=-8 + shake,
        eyes="angry",
        mouth="roar",
        front=1,
    )


def _howl(phase: float) -> Stance:
    sway = wave_of(phase)
    return replace(
        standing(phase),
        lean=-8,
        hands=((30, -14), (18, -12)),
        head_turn=-30 + 3 * sway,
        eyes="closed",
        mouth="oh",
        is_over=True,
    )


def _peek(phase: float) -> Stance:
    lean = 14 + 10 * rise_of(phase)
    return Stance(
        hip=(-4, -LEG + 22),
        lean=lean,
        feet=((16, 0), (-16, 0)),
        hands=((30, -26), (14, 44)),
        head_turn=-4,
        eyes="wide",
        front=0.5,
        is_over=True,
    )


def _hide(phase: float) -> Stance:
    tremble = wave_of(phase, 4) * 0.8
    return Stance(
        hip=(-8, -24),
        lean=22,
        feet=((22, 0), (10, 0)),
        hands=((24 + tremble, -30), (4 + tremble, -34)),
        nod=8,
        head_turn=8,
        eyes="wide",
        mouth="flat",
        front=0.3,
        is_over=True,
    )


def _float(phase: float) -> Stance:
    drift = wave_of(phase)
    return Stance(
        hip=(0, -LEG),
        lean=6,
        feet=((26, -14 + 5 * drift), (-14, -2 - 5 * drift)),
        hands=((42, 6 - 8 * drift), (-36, 10 + 8 * drift)),
        roll=-14 + 7 * drift,
        toes=36,
        front=0.8,
        ground=-6,
    )


def _bathe(phase: float) -> Stance:
    scrub = wave_of(phase, 2)
    return replace(
        grounded(phase),
        hands=((34, 26), (10 + 5 * scrub, -46 + 3 * scrub)),
        eyes="happy",
        tool="foam",
    )


def _brush(phase: float) -> Stance:
    rub = wave_of(phase, 4) * 3
    return replace(
        standing(phase),
        hands=((26, 48), (22 + rub, -12)),
        hold=(22 + rub, -12),
        mouth="grin",
        tool="toothbrush",
        front=0.7,
    )


def _sneeze(phase: float) -> Stance:
    """The head goes back as it comes, and forward with it, a hand before the nose."""
    comes = eased(min(1.0, phase / SNEEZED))
    gone = max(0.0, (phase - SNEEZED) / (1 - SNEEZED))
    bursts = 0.0 if phase < SNEEZED else 1 - eased(gone)
    upright = standing(phase)
    return replace(
        upright,
        lean=-7 * comes * (phase < SNEEZED) + 17 * bursts,
        hands=((26, 40), (28 - 4 * comes, 16 - 34 * max(comes * (1 - gone), bursts))),
        head_turn=-20 * comes * (phase < SNEEZED) + 22 * bursts,
        eyes="closed" if 0.2 < phase < 0.9 else "open",
        mouth="oh" if 0.15 < phase < 0.85 else "smile",
        tool="sneeze",
        tool_turn=gone if phase >= SNEEZED else 0.0,
        front=0.4,
    )


FEELING: Final[Mapping[str, Callable[[float], Stance]]] = {
    "eat": _eat,
    "drink": _drink,
    "read": _read,
    "hold": _hold,
    "hold_two": _hold_two,
    "wave": _wave,
    "talk": _talk,
    "phone": _phone,
    "sing": _sing,
    "laugh": _laugh,
    "cry": _cry,
    "sneeze": _sneeze,
    "point": _point,
    "cast": _cast,
    "clap": _clap,
    "cheer": _cheer,
    "stretch": _stretch,
    "roar": _roar,
    "howl": _howl,
    "peek": _peek,
    "hide": _hide,
    "float": _float,
    "bathe": _bathe,
    "brush": _brush,
}
"""Action to stance at a phase 0..1."""
