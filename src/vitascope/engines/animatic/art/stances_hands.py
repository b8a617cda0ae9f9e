"""Stances of what hands do with the things of a day: a present, a pipe, a stick over the fire."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.curves import eased
from vitascope.engines.animatic.art.stances import (
    Stance,
    aside,
    kneeling,
    rise_of,
    standing,
    wave_of,
)


def _unwrap(phase: float) -> Stance:
    """Lifting the lid of a box that is held before the chest."""
    up = eased(rise_of(phase) * 1.2)
    return replace(
        aside(phase),
        lean=4,
        hands=((40, 38), (38, 20 - 26 * up)),
        head_turn=12,
        eyes="happy" if up > 0.6 else "wide",
        mouth="open",
        tool="gift box",
        tool_turn=up,
        front=0.4,
    )


def _smoke(phase: float) -> Stance:
    """A pipe or a cigar at the lips, smoke rising."""
    return replace(
        standing(phase),
        hands=((26, 46), (35, -6 + wave_of(phase))),
        head_turn=-2 + wave_of(phase),
        mouth="flat",
        tool="cigar",
        tool_turn=phase,
        front=0.6,
    )


def _smoke_pipe(phase: float) -> Stance:
    return replace(_smoke(phase), tool="pipe")


def _toss(phase: float) -> Stance:
    """A pan in the hand, what is in it turning in the air."""
    flick = max(0.0, wave_of(phase + 0.12))
    return replace(
        aside(phase),
        lean=-1,
        hands=((38, 26 - 10 * flick), (16, 44)),
        head_turn=-12,
        mouth="open",
        tool="pan and pancake",
        tool_turn=phase,
    )


def _roast(phase: float) -> Stance:
    """A stick held out over a fire."""
    sway = wave_of(phase)
    return replace(
        aside(phase),
        lean=7,
        hands=((38, 28 + sway), (26, 32 + sway)),
        head_turn=7,
        tool="marshmallow on a stick",
        tool_turn=2 * sway,
        is_over=True,
    )


def _blow_bubbles(phase: float) -> Stance:
    breath = rise_of(phase)
    return replace(
        standing(phase),
        hands=((20, 42), (34, -12)),
        head_turn=-2 + 2 * breath,
        mouth="kiss",
        tool="bubble wand",
        tool_turn=phase,
        front=0.6,
        is_over=True,
    )


def _mop(phase: float) -> Stance:
    way = wave_of(phase)
    return replace(
        aside(phase),
        lean=10,
        hands=((34 + 8 * way, 32), (22 + 3 * way, 14)),
        head_turn=10,
        tool="mop",
    )


def _fold(phase: float) -> Stance:
    """Laying the halves of a cloth together over a table."""
    up = rise_of(phase)
    return replace(
        aside(phase),
        lean=7,
        hands=((54, 26 - 4 * up), (34, 28 - 22 * up)),
        head_turn=12,
        tool="folded cloth",
        tool_turn=up,
        is_over=True,
    )


def _fold_paper(phase: float) -> Stance:
    """Bringing the edges of a sheet together over a table."""
    return replace(
        _fold(phase), head_turn=16, hands=((52, 30), (36, 30 - 12 * rise_of(phase))),
        tool="folded paper",
    )  # fmt: skip


def _stir(phase: float) -> Stance:
    """One hand at a bowl on a table, the other going round in it with a spoon."""
    round_, across = wave_of(phase, 2), wave_of(phase + 0.125, 2)
    return replace(
        aside(phase),
        lean=8,
        hands=((58, 30), (42 + 6 * round_, 20 + 2.4 * across)),
        head_turn=14,
        tool="bowl stirred",
        tool_turn=0.5 + 0.5 * round_,
        is_over=True,
    )


def _pack(phase: float) -> Stance:
    """On one knee, laying clothes into an open suitcase."""
    reach = rise_of(phase)
    return replace(
        kneeling(phase),
        lean=14 + 10 * reach,
        hands=((44 + 6 * reach, 30 + 8 * reach), (36 + 8 * reach, 32 + 8 * reach)),
        head_turn=14,
        tool="open suitcase",
        tool_turn=reach,
    )


def _repair(phase: float) -> Stance:
    """On one knee, turning a wrench."""
    turn = wave_of(phase)
    return replace(
        kneeling(phase),
        lean=12,
        hands=((46, 26), (42 + 5 * turn, 16 + 7 * turn)),
        head_turn=8,
        mouth="flat",
        tool="wrench",
        tool_turn=turn,
    )


def _change_tire(phase: float) -> Stance:
    """On one knee at a wheel that stands before the body, a wrench at its nuts."""
    turn = wave_of(phase)
    return replace(
        _repair(phase),
        lean=16,
        hands=((52, 14), (40 + 4 * turn, 28 + 6 * turn)),
        tool="tire and wrench",
    )


def _lean(phase: float) -> Stance:
    """Leaning back on something behind, arms and ankles crossed."""
    breath = wave_of(phase)
    return Stance(
        hip=(-4, -72),
        lean=-9,
        feet=((10, 0), (26, -1)),
        hands=((-6, 27 + breath), (20, 24 + breath)),
        head_turn=4 + breath,
        nod=breath * 0.5,
        front=0.9,
        is_over=True,
    )


def _high_five(phase: float) -> Stance:
    """A palm struck against a partner's above the heads."""
    strike = eased(min(1.0, rise_of(phase) * 1.25))
    return replace(
        aside(phase),
        lean=4 * strike,
        hands=((18 + 23 * strike, -40 + 3 * strike), (-8, 44)),
        head_turn=-6,
        eyes="happy" if strike > 0.7 else "open",
        mouth="open",
        front=0.3,
    )


def _whisper(phase: float) -> Stance:
    """Bent to somebody's ear, a hand before the mouth."""
    breath = wave_of(phase, 2)
    return replace(
        aside(phase),
        lean=10,
        hands=((32, 8), (25, -17)),
        head_turn=2 + breath,
        mouth="oh" if breath > 0 else "smile",
        front=0.2,
    )


def _listen(phase: float) -> Stance:
    """All ear, the hands clasped."""
    return replace(
        aside(phase),
        lean=5,
        hands=((19, 26), (14, 28 + wave_of(phase))),
        head_turn=4,
        eyes="wide" if phase > 0.5 else "happy",
        front=0.3,
    )


def _feed(phase: float) -> Stance:
    """A spoon held out to somebody's mouth."""
    reach = eased(rise_of(phase))
    return replace(
        aside(phase),
        lean=7 + 4 * reach,
        hands=((32, 38), (38 + 8 * reach, 18 - 4 * reach)),
        head_turn=8,
        mouth="open" if reach > 0.5 else "smile",
        tool="bowl and spoon",
        is_over=True,
    )


def _examine(phase: float) -> Stance:
    """Listening with a stethoscope at somebody's chest."""
    reach = 2 * wave_of(phase)
    return replace(
        aside(phase),
        lean=9,
        hands=((30, 40), (48 + reach, 22)),
        head_turn=8,
        tool="stethoscope held out",
        is_over=True,
    )


def _treat(phase: float) -> Stance:
    """Bent over somebody's mouth with a small mirror."""
    return replace(
        _examine(phase),
        lean=12,
        hands=((44, 4), (46, 8 + 2 * wave_of(phase, 2))),
        head_turn=12,
        tool="dental mirror",
    )


def _massage(phase: float) -> Stance:
    """Both hands at somebody's shoulders."""
    press = rise_of(phase)
    return replace(
        aside(phase),
        lean=9 + 4 * press,
        hands=((47, 16 + 3 * press), (40, 20 + 3 * press)),
        head_turn=10,
        is_over=True,
    )


def _polish(phase: float) -> Stance:
    """A small brush at the nails of the other hand."""
    dab = wave_of(phase, 2)
    return replace(
        aside(phase),
        lean=5,
        hands=((42, 14), (33 + 3 * dab, 4)),
        head_turn=14,
        mouth="flat",
        tool="nail brush",
        is_over=True,
    )


def _adjust(phase: float) -> Stance:
    """Both hands at one's own collar."""
    pull = 2 * wave_of(phase, 2)
    return replace(
        standing(phase),
        hands=((17 + pull, 4), (4 - pull, 5)),
        head_turn=-6,
        mouth="flat",
        front=0.8,
        is_over=True,
    )


def _tug(phase: float) -> Stance:
    """Leaning back on a rope that others pull at the other end."""
    strain = wave_of(phase)
    return replace(
        aside(phase),
        hip=(-12 - 2 * strain, -60),
        lean=-22 - 4 * strain,
        feet=((34, 0), (6, 0)),
        hands=((44, 24 + strain), (30, 30 + strain)),
        head_turn=6,
        mouth="grit",
        tool="taut rope",
        is_over=True,
    )


HANDS: Final[Mapping[str, Callable[[float], Stance]]] = {
    "unwrap": _unwrap,
    "smoke": _smoke,
    "smoke_pipe": _smoke_pipe,
    "toss": _toss,
    "roast": _roast,
    "blow_bubbles": _blow_bubbles,
    "mop": _mop,
    "fold": _fold,
    "fold_paper": _fold_paper,
    "stir": _stir,
    "pack": _pack,
    "repair": _repair,
    "change_tire": _change_tire,
    "lean": _lean,
    "high_five": _high_five,
    "whisper": _whisper,
    "listen": _listen,
    "feed": _feed,
    "examine": _examine,
    "treat": _treat,
    "massage": _massage,
    "polish": _polish,
    "adjust": _adjust,
    "tug": _tug,
}
"""Action to stance at a phase 0..1."""
