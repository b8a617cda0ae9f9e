"""Stances of games: with racket, bat, club and ball, and at the table."""

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
    grounded,
    rise_of,
    strike_of,
    wave_of,
)


def _tennis(phase: float) -> Stance:
    blow = strike_of(phase)
    return Stance(
        hip=(6 * blow, -LEG + 8),
        lean=8 * blow,
        feet=((26, 0), (-24, 0)),
        hands=((40 - 16 * blow, 4 + 14 * max(0.0, blow)), (14 + 34 * blow, 14 - 16 * blow)),
        head_turn=-4,
        mouth="open",
        tool="racket",
        tool_turn=phase,
        front=0.6,
    )


def _bat(phase: float) -> Stance:
    """Side-on, the bat up behind the shoulder, then through the ball."""
    blow = strike_of(phase, rest=-0.8)
    return Stance(
        hip=(4 * blow, -LEG + 10),
        lean=6 * blow,
        feet=((28, -4 * max(0.0, -blow)), (-24, 0)),
        hands=((20 + 22 * blow, 4 + 4 * blow), (12 + 24 * blow, 10 + 4 * blow)),
        eyes="angry",
        mouth="grit",
        tool="bat",
        tool_turn=phase,
        front=0.5,
        is_over=True,
    )


def _cricket(phase: float) -> Stance:
    """Bent at the crease, the bat near the ground, then a drive through the ball."""
    blow = strike_of(phase, rest=0.2)
    return Stance(
        hip=(4 * blow, -LEG + 12),
        lean=16 - 4 * blow,
        feet=((30, 0), (-20, 0)),
        hands=(
            (24 + 12 * blow, 26 - 12 * max(0.0, blow)),
            (16 + 16 * blow, 34 - 14 * max(0.0, blow)),
        ),
        eyes="open",
        mouth="grit",
        tool="cricket bat",
        tool_turn=phase,
        front=0.5,
        is_over=True,
    )


def _golf(phase: float) -> Stance:
    """Bent over the ball; the club swings up behind, down and through."""
    blow = strike_of(phase)
    angle = 1.75 * blow
    x, y = 10 + ARM * 0.82 * math.sin(angle), ARM * 0.82 * math.cos(angle)
    return Stance(
        hip=(-8 + 10 * max(0.0, blow), -LEG + 4),
        lean=16 - 14 * max(0.0, blow),
        feet=((20, 0), (-18, 0)),
        hands=((x + 5, y + 3), (x, y - 3)),
        head_turn=12 - 22 * max(0.0, blow),
        tool="golf club",
        tool_turn=phase,
        front=0.6,
        is_over=True,
    )


def _dribble(phase: float) -> Stance:
    """A basketball bounced by the near hand, on bent knees."""
    push = rise_of(phase, 2)
    return Stance(
        hip=(0, -LEG + 14 + 3 * push),
        lean=14,
        feet=((24, 0), (-22, 0)),
        hands=((36, 22), (38, 24 + 14 * push)),
        mouth="open",
        tool="bouncing ball",
        tool_turn=phase,
        front=0.5,
    )


def _shoot_hoop(phase: float) -> Stance:
    """A jump shot: both hands up, the ball goes into the basket."""
    up = eased(phase / 0.35) if phase < 0.6 else 1 - eased((phase - 0.6) / 0.3)
    hop = 26 * max(0.0, math.sin((phase - 0.2) * math.pi / 0.5)) if 0.2 < phase < 0.7 else 0.0
    return Stance(
        hip=(-2, -LEG + 16 - 14 * up - hop),
        lean=6 - 8 * up,
        feet=((14, -hop), (-12, -hop)),
        hands=((36 + 4 * up, 10 - 62 * up), (26 + 8 * up, 12 - 62 * up)),
        head_turn=-12 * up,
        mouth="open",
        tool="hoop and ball",
        tool_turn=phase,
        toes=min(30.0, hop * 1.4),
        front=0.4,
    )


def _dunk(phase: float) -> Stance:
    """Up to the basket, the ball over the head, and down through the ring."""
    air = math.sin(math.pi * min(1.0, phase / 0.8)) if phase < 0.8 else 0.0
    slam = eased((phase - 0.4) / 0.12) if phase < 0.7 else 1 - eased((phase - 0.7) / 0.25)
    return Stance(
        hip=(38 * air, -LEG + 6 - 74 * air),
        lean=4 + 10 * slam,
        feet=((20 + 34 * air, -60 * air), (-16 + 26 * air, -86 * air)),
        hands=((10 - 30 * air, 30 - 20 * air), (30 + 24 * slam, 8 - 58 * air + 18 * slam)),
        head_turn=-14 * air,
        mouth="roar" if slam > 0.5 else "open",
        tool="hoop and ball",
        tool_turn=2 + phase,
        toes=24 * air,
        front=0.4,
    )


def _volley(phase: float) -> Stance:
    """Both hands over the head under a volleyball, which goes up and comes down again."""
    push = rise_of(phase)
    return Stance(
        hip=(0, -LEG + 14 - 10 * push),
        lean=4 - 4 * push,
        feet=((22, 0), (-20, 0)),
        hands=((26, -52 - 12 * push), (12, -54 - 12 * push)),
        head_turn=-14,
        mouth="open",
        tool="volleyball",
        tool_turn=phase,
        front=0.5,
    )


def _tinker(phase: float) -> Stance:
    """On the floor, busy with a toy before the knees."""
    tap = wave_of(phase, 2) * 4
    return replace(
        grounded(phase),
        lean=12,
        hands=((44, 30 + tap), (36, 32 - tap)),
        hold=(44, 20),
        head_turn=12,
        eyes="happy" if phase > 0.6 else "open",
    )


def _seated_at(phase: float) -> Stance:
    breath = wave_of(phase)
    return Stance(
        hip=(-6, -50),
        lean=8,
        feet=((38, 0), (28, 0)),
        hands=((44, 26), (34, 30 + breath)),
        head_turn=6 + breath,
        is_over=True,
        front=0.25,
    )


def _chess(phase: float) -> Stance:
    """On a stool at a table with the board, thinking, then moving a piece."""
    move = eased((phase - 0.55) / 0.15) if phase < 0.8 else 1 - eased((phase - 0.8) / 0.15)
    return replace(
        _seated_at(phase),
        hands=((46, 22), (22 + 38 * move, -12 + 20 * move)),
        head_turn=10,
        tool="chess table",
    )


def _cards(phase: float) -> Stance:
    """On a stool, a fan of cards in one hand, one played with the other."""
    play = eased((phase - 0.5) / 0.2) if phase < 0.8 else 1 - eased((phase - 0.8) / 0.15)
    return replace(
        _seated_at(phase),
        hands=((40, 4), (34 + 20 * play, 12 + 16 * play)),
        head_turn=8 - 6 * play,
        eyes="happy" if phase > 0.7 else "open",
        tool="cards",
        tool_turn=play,
    )


def _game(phase: float) -> Stance:
    """On the floor with a gamepad, thumbs at work."""
    tap = wave_of(phase, 4) * 2
    lean = 4 * wave_of(phase)
    return replace(
        grounded(phase),
        lean=lean,
        hands=((40, 20 + tap), (30, 23 - tap)),
        head_turn=-2 + lean,
        eyes="wide",
        mouth="open",
        tool="gamepad",
    )


def _pool(phase: float) -> Stance:
    """Bent over the table, the cue drawn back, then pushed."""
    push = 9 * strike_of(phase, rest=0.0)
    return replace(
        aside(phase),
        lean=30,
        hands=((64, 38), (12 + push, 40)),
        head_turn=-14,
        tool="cue",
    )


def _table_tennis(phase: float) -> Stance:
    """On bent knees at the end of the table, the bat through the ball."""
    blow = strike_of(phase)
    return Stance(
        hip=(-8 + 4 * blow, -LEG + 12),
        lean=12 + 5 * blow,
        feet=((18, 0), (-32, 0)),
        hands=((26, 30), (20 + 22 * blow, 20 - 14 * blow)),
        head_turn=-2,
        mouth="open",
        eyes="wide",
        tool="ping pong",
        tool_turn=phase,
        front=0.5,
    )


def _punch_bag(phase: float) -> Stance:
    """Blows with both fists at a bag that swings away from them."""
    jab, cross = max(0.0, wave_of(phase)), max(0.0, -wave_of(phase))
    return Stance(
        hip=(3 * wave_of(phase), -LEG + 12),
        lean=10 + 4 * (jab + cross),
        feet=((22, 0), (-22, 0)),
        hands=((20 + 28 * jab, 0), (14 + 34 * cross, 4 - 4 * cross)),
        eyes="angry",
        mouth="grit",
        is_over=True,
        tool="bag and gloves",
        tool_turn=max(jab, cross) ** 3,
        front=0.3,
    )


def _save(phase: float) -> Stance:
    """A goalkeeper: from bent knees across the goal, hands at the ball, and back."""
    air = math.sin(math.pi * min(1.0, phase / 0.84)) ** 0.7 if phase < 0.84 else 0.0
    return Stance(
        hip=(52 * air, -LEG + 14 - 8 * air),
        lean=12 + 62 * air,
        feet=((24 - 46 * air, -46 * air), (-24 + 12 * air, -30 * air)),
        hands=((30 + 22 * air, 12 - 26 * air), (26 + 22 * air, 16 - 34 * air)),
        head_turn=-20 * air,
        mouth="open",
        eyes="wide",
        tool="goal and ball",
        tool_turn=phase,
        toes=30 * air,
        front=0.3,
    )


GAMES: Final[Mapping[str, Callable[[float], Stance]]] = {
    "tennis": _tennis,
    "bat": _bat,
    "cricket": _cricket,
    "golf": _golf,
    "dribble": _dribble,
    "shoot_hoop": _shoot_hoop,
    "dunk": _dunk,
    "volley": _volley,
    "tinker": _tinker,
    "chess": _chess,
    "cards": _cards,
    "game": _game,
    "pool": _pool,
    "table_tennis": _table_tennis,
    "punch_bag": _punch_bag,
    "save": _save,
}
"""Action to stance at a phase 0..1."""
