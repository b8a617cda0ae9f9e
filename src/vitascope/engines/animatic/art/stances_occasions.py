"""Stances of feasts, contests and quarrels: coloured powder, fans, raised voices, tossed dough."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.curves import eased
from vitascope.engines.animatic.art.stances import (
    LEG,
    Stance,
    rise_of,
    standing,
    wave_of,
)


def _argue(phase: float) -> Stance:
    """At somebody with an open hand, shouting; then arms apart: what is one to say?"""
    speaks = wave_of(phase, 3) > -0.3
    thrust = rise_of(phase)
    return replace(
        standing(phase),
        lean=5 * thrust,
        hands=((42 + 8 * thrust, 8 - 8 * thrust), (-30 - 6 * thrust, 20 - 6 * thrust)),
        head_turn=3 * wave_of(phase, 2),
        eyes="angry",
        mouth="roar" if speaks else "grit",
        front=0.45,
    )


def _powder(phase: float) -> Stance:
    """Coloured powder by the handful: drawn back, and thrown ahead and up."""
    throw = eased(min(1.0, rise_of(phase) * 1.2))
    return replace(
        standing(phase),
        lean=-5 + 12 * throw,
        hands=((20 + 30 * throw, -6 - 26 * throw), (-24 - 4 * throw, 24 - 10 * throw)),
        feet=((18, 0), (-16, 0)),
        head_turn=-5,
        eyes="happy" if throw > 0.5 else "open",
        mouth="open",
        front=0.7,
        tool="coloured powder",
        tool_turn=phase,
    )


def _flamenco(phase: float) -> Stance:
    """Proud and upright, a fan high in one hand, the other at the skirt."""
    sway = wave_of(phase)
    return replace(
        standing(phase),
        hip=(5 * sway, -LEG + 2),
        lean=-4 - 3 * sway,
        feet=((15, 0), (-13, -3 * max(0.0, wave_of(phase, 2)))),
        hands=((34 + 3 * sway, -42), (-26, 26 + 4 * sway)),
        head_turn=-6 + 4 * sway,
        eyes="closed" if phase > 0.7 else "open",
        mouth="smile",
        front=1,
        tool="open fan",
        tool_turn=6 * wave_of(phase, 2),
    )


def _arm_wrestle(phase: float) -> Stance:
    """Seated, an elbow on a small table, the hand in the opponent's, which sways."""
    strain = wave_of(phase)
    return Stance(
        hip=(-6, -50),
        lean=14 + 2 * strain,
        feet=((38, 0), (28, 0)),
        hands=((53 + 3 * strain, -2 + abs(strain)), (30, 30)),
        head_turn=8,
        mouth="grit",
        is_over=True,
        front=0.2,
        tool="elbow table",
    )


def _toss_dough(phase: float) -> Stance:
    """Both hands up under a disc of dough that spins in the air."""
    lift = rise_of(phase)
    return replace(
        standing(phase),
        hands=((32, -20 - 14 * lift), (6, -22 - 12 * lift)),
        head_turn=-14,
        mouth="open",
        front=0.6,
        is_over=True,
        tool="spinning dough",
        tool_turn=phase,
    )


OCCASIONS: Final[Mapping[str, Callable[[float], Stance]]] = {
    "argue": _argue,
    "powder": _powder,
    "flamenco": _flamenco,
    "arm_wrestle": _arm_wrestle,
    "toss_dough": _toss_dough,
}
"""Action to stance at a phase 0..1."""

OCCASIONS_RATES: Final[Mapping[str, float]] = {
    "argue": 0.7,
    "powder": 0.6,
    "flamenco": 0.5,
    "arm_wrestle": 0.6,
    "toss_dough": 0.6,
}
"""Cycles a second of each."""
