"""Stances of shows and play on the pavement, of salutes and crutches, of small deeds to others."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.curves import eased
from vitascope.engines.animatic.art.stances import (
    LEG,
    WALK,
    Stance,
    aside,
    going,
    rise_of,
    standing,
    strike_of,
    wave_of,
)
from vitascope.engines.animatic.art.stances_hung import moved

STILTS: Final = 74.0
"""Height of the steps of stilts."""


def _spin_plates(phase: float) -> Stance:
    """Plates that turn on sticks in both hands."""
    sway = wave_of(phase)
    return replace(
        standing(phase),
        hands=((58 + 2 * sway, -8 + 3 * sway), (-58 + 2 * sway, -8 - 3 * sway)),
        head_turn=-8 + 5 * sway,
        mouth="open",
        tool="spinning plates",
        tool_turn=phase,
    )


def _spin_poi(phase: float) -> Stance:
    """Lights on cords, swung in circles at both sides."""
    turn = phase * math.tau
    return replace(
        standing(phase),
        hip=(4 * math.sin(turn), -LEG + 5),
        feet=((24, 0), (-22, 0)),
        hands=((56, 10 + 8 * math.sin(turn)), (-58, 10 - 8 * math.sin(turn))),
        eyes="happy",
        mouth="open",
        tool="poi",
        tool_turn=phase,
    )


def _stilts(phase: float) -> Stance:
    """High above the ground on two stilts, arms out."""
    sway = wave_of(phase)
    return replace(
        moved(going(phase, WALK, 2, 0.2), (0, -STILTS)),
        hands=((56, 8 + 5 * sway), (-58, 8 - 5 * sway)),
        tool="stilts",
        front=0.5,
    )


def _break_boards(phase: float) -> Stance:
    """A hand raised high, and down through a pile of boards."""
    share = phase % 1
    up = eased(min(1.0, share / 0.5)) if share < 0.54 else 0.0
    down = eased(min(1.0, max(0.0, (share - 0.54) / 0.08)))
    rest = eased(max(0.0, (share - 0.86) / 0.14))
    deep = down * (1 - rest)
    return replace(
        aside(phase),
        lean=4 + 26 * deep,
        hip=(-6, -LEG + 6 + 14 * deep),
        feet=((24, 0), (-34, 0)),
        hands=((30, 30), (16 - 40 * up + 28 * deep, 22 - 64 * up + 26 * deep)),
        eyes="angry",
        mouth="open" if deep > 0.2 else "grit",
        tool="boards",
        tool_turn=deep,
    )


def _headbang(phase: float) -> Stance:
    """Bent at the waist to the beat, a fist in the air."""
    beat = rise_of(phase, 2)
    return replace(
        standing(phase),
        lean=4 + 26 * beat,
        hip=(-6, -LEG + 8),
        feet=((24, 0), (-24, 0)),
        hands=((22, 26), (-34, -46 + 8 * beat)),
        head_turn=-6 + 44 * beat,
        eyes="closed",
        mouth="open",
        front=0.5,
    )


def _salute(phase: float) -> Stance:
    """Upright, the flat hand at the brow."""
    breath = wave_of(phase)
    return replace(
        standing(phase),
        feet=((6, 0), (-6, 0)),
        hands=((20, 52 + 0.4 * breath), (-22, -38 + 0.4 * breath)),
        mouth="flat",
        front=0.8,
    )


def _hopscotch(phase: float) -> Stance:
    """On one leg through squares of chalk."""
    hop = abs(math.sin(phase * math.tau))
    left = phase % 1 < 0.5
    feet = (
        ((10, -34 - 12 * hop), (4, -26 * hop)) if left else ((4, -26 * hop), (-26, -34 - 12 * hop))
    )
    return replace(
        standing(phase),
        hip=(2, -LEG - 26 * hop + 2),
        feet=feet,
        hands=((54, 10 - 12 * hop), (-56, 10 - 12 * hop)),
        eyes="happy",
        mouth="open",
        tool="chalk squares",
        front=0.5,
    )


def _bubble_gum(phase: float) -> Stance:
    """A pink bubble that grows before the lips."""
    return replace(
        standing(phase),
        head_turn=2 * wave_of(phase),
        mouth="kiss",
        tool="gum bubble",
        tool_turn=rise_of(phase),
        front=0.6,
    )


def _crutches(phase: float) -> Stance:
    """Two crutches set before the body, which swings after them."""
    ahead = wave_of(phase)
    walk = going(phase, WALK, 6, 0.0)
    return replace(
        walk,
        hip=(walk.hip[0], walk.hip[1] - 2),
        hands=((24 + 6 * ahead, 34), (10 + 6 * ahead, 36)),
        tool="crutches",
        tool_turn=ahead,
        is_over=True,
    )


def _measure(phase: float) -> Stance:
    """A tape held out along somebody."""
    reach = rise_of(phase)
    return replace(
        aside(phase),
        lean=7,
        hands=((50, -10 - 4 * reach), (40, 30 + 8 * reach)),
        head_turn=10,
        tool="measuring tape",
    )


def _at_arm(phase: float, tool: str) -> Stance:
    """A needle at somebody's arm, which the other hand holds."""
    push = rise_of(phase)
    return replace(
        aside(phase),
        lean=7,
        hands=((46, 16), (32 + 6 * push, 8)),
        head_turn=12,
        tool=tool,
        tool_turn=push,
    )


def _tickle(phase: float) -> Stance:
    """Both hands wriggling at somebody's ribs."""
    beat = wave_of(phase, 3)
    return replace(
        aside(phase),
        lean=14,
        hands=((48 + 3 * beat, 12 - 5 * beat), (42 - 3 * beat, 18 + 5 * beat)),
        head_turn=10,
        eyes="happy",
        mouth="open",
        is_over=True,
    )


def _tear(phase: float) -> Stance:
    """A sheet held in both hands, and torn apart."""
    apart = eased(min(1.0, max(0.0, (phase % 1 - 0.3) / 0.3)))
    return replace(
        standing(phase),
        hands=((26 + 20 * apart, 10 - 4 * apart), (2 - 22 * apart, 12 + 2 * apart)),
        head_turn=10,
        mouth="grit" if 0.05 < apart < 0.95 else "flat",
        tool="torn paper",
        tool_turn=apart,
        front=0.7,
        is_over=True,
    )


def _breathe_fire(phase: float) -> Stance:
    """Head back, a torch held out, a flame from the lips."""
    blow = rise_of(phase)
    return replace(
        aside(phase),
        lean=-6,
        feet=((24, 0), (-20, 0)),
        hands=((46, -22), (14, 34)),
        head_turn=-16,
        eyes="closed",
        mouth="oh",
        tool="fire from the mouth",
        tool_turn=0.35 + 0.65 * blow,
    )


def _tai_chi(phase: float) -> Stance:
    """A slow lunge, one palm pushed forward, the other drawn back to the hip."""
    way = wave_of(phase)
    return Stance(
        hip=(14 * way, -LEG + 16),
        lean=2 * way,
        feet=((44, 0), (-40, 0)),
        hands=((50 + 4 * way, 0 - 8 * way), (-34 - 14 * way, 26 - 26 * way)),
        head_turn=2 * way,
        eyes="closed" if way > 0.7 else "open",
        front=0.6,
    )


def _hit_pinata(phase: float) -> Stance:
    """A stick swung at a figure of paper that hangs on a rope."""
    swing = strike_of(phase)
    return Stance(
        hip=(-40 + 4 * swing, -LEG + 6),
        lean=-4 + 12 * swing,
        feet=((-12, 0), (-64, 0)),
        hands=((30 + 12 * swing, -20 + 14 * swing), (24 + 12 * swing, -14 + 14 * swing)),
        eyes="happy",
        mouth="open",
        tool="party stick",
        tool_turn=80 + 60 * swing,
        rig="pinata",
        rig_turn=max(0.0, swing),
        is_over=True,
        front=0.3,
    )


SHOWS: Final[Mapping[str, Callable[[float], Stance]]] = {
    "spin_plates": _spin_plates,
    "spin_poi": _spin_poi,
    "stilts": _stilts,
    "break_boards": _break_boards,
    "headbang": _headbang,
    "salute": _salute,
    "hopscotch": _hopscotch,
    "bubble_gum": _bubble_gum,
    "crutches": _crutches,
    "measure": _measure,
    "inject": partial(_at_arm, tool="needle ahead"),
    "tattoo": partial(_at_arm, tool="tattoo machine"),
    "bandage": partial(_at_arm, tool="bandage"),
    "hit_pinata": _hit_pinata,
    "tickle": _tickle,
    "tear": _tear,
    "breathe_fire": _breathe_fire,
    "tai_chi": _tai_chi,
}
"""Action to stance at a phase 0..1."""

SHOWS_RATES: Final[Mapping[str, float]] = {
    "spin_plates": 0.5,
    "spin_poi": 0.8,
    "stilts": 0.6,
    "break_boards": 0.4,
    "headbang": 0.9,
    "salute": 0.25,
    "hopscotch": 0.7,
    "bubble_gum": 0.25,
    "crutches": 0.6,
    "measure": 0.35,
    "inject": 0.3,
    "tattoo": 0.6,
    "bandage": 0.4,
    "hit_pinata": 0.5,
    "tickle": 0.9,
    "tear": 0.3,
    "breathe_fire": 0.4,
    "tai_chi": 0.2,
}
"""Cycles a second."""
