"""Stances of what people do for each other, and with the small things of their day."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.stances import (
    WALK,
    Stance,
    aside,
    going,
    kneeling,
    rise_of,
    standing,
    wave_of,
)


def _give(phase: float) -> Stance:
    reach = rise_of(phase)
    return replace(
        aside(phase),
        lean=5 + 2 * reach,
        hands=((26, 40), (40 + 6 * reach, 12 - 2 * reach)),
        hold=(43 + 6 * reach, 9 - 2 * reach),
        head_turn=4,
        front=0.3,
    )


def _take(phase: float) -> Stance:
    reach = rise_of(phase)
    return replace(
        aside(phase),
        lean=4,
        hands=((38 + 4 * reach, 22), (32 + 5 * reach, 28)),
        head_turn=4 * reach,
        eyes="happy" if reach > 0.7 else "open",
        mouth="open",
        front=0.3,
    )


def _trim(phase: float) -> Stance:
    """At somebody's hair, with scissors and a comb."""
    snip = wave_of(phase, 3)
    return replace(
        aside(phase),
        lean=6,
        hands=((50, -2 + 2 * snip), (42, 8 - 2 * snip)),
        head_turn=14,
        tool="scissors",
        tool_turn=9 + 9 * snip,
    )


def _tend(phase: float) -> Stance:
    """At somebody's hair, with a brush."""
    pull = rise_of(phase)
    return replace(
        aside(phase),
        lean=6,
        hands=((44, 14), (44, -6 + 22 * pull)),
        head_turn=14,
        tool="hairbrush",
    )


def _puff(phase: float) -> Stance:
    """Leaning over candles with full cheeks."""
    breath = rise_of(phase)
    return replace(
        aside(phase),
        lean=14 + 10 * breath,
        hands=((26, 40), (20, 42)),
        head_turn=4,
        eyes="open",
        mouth="kiss",
        is_over=True,
    )


def _peer(phase: float) -> Stance:
    """Bent to an eyepiece, a hand at the wheel."""
    turn = 2 * wave_of(phase)
    return replace(
        aside(phase),
        lean=13,
        hands=((46, 34 + turn), (34, 40 - turn)),
        head_turn=16,
        front=0.1,
        is_over=True,
    )


def _text(phase: float) -> Stance:
    tap = wave_of(phase, 5) * 1.2
    return replace(
        standing(phase),
        hands=((31, 20), (25, 22 + tap)),
        hold=(32, 14),
        head_turn=15,
        tool="phone in hand",
        front=0.5,
        is_over=True,
    )


def _chalk(phase: float) -> Stance:
    """Writing on a board on the wall."""
    way = wave_of(phase)
    return replace(
        standing(phase),
        hands=((46 + 8 * way, -30 + 4 * wave_of(phase, 3)), (-20, 50)),
        head_turn=-9,
        tool="chalk",
        front=0.5,
    )


def _wheel(phase: float) -> Stance:
    """Walking with both hands on a handle."""
    return replace(
        going(phase, WALK, 7, 0.2),
        hands=((44, 26), (38, 30)),
        hold=(46, 26),
        is_over=True,
    )


def _comb(phase: float) -> Stance:
    """A brush through one's hair."""
    pull = rise_of(phase)
    return replace(
        standing(phase),
        hands=((26, 44), (-20 - 2 * pull, -40 + 26 * pull)),
        hold=(-20, -38),
        head_turn=4,
        tool="hairbrush",
        front=0.8,
    )


def _wash_up(phase: float) -> Stance:
    rub = wave_of(phase, 2) * 4
    return replace(
        aside(phase),
        lean=8,
        hands=((40, 22), (34 + rub, 24 + abs(rub))),
        head_turn=14,
        tool="plate and sponge",
        is_over=True,
    )


def _wipe(phase: float) -> Stance:
    x, y = 9 * wave_of(phase, 2), 8 * rise_of(phase, 2)
    return replace(
        aside(phase),
        lean=8,
        hands=((14, 48), (46 + x, 2 + y)),
        head_turn=4,
        tool="cloth",
    )


def _iron(phase: float) -> Stance:
    way = 9 * wave_of(phase)
    return replace(
        aside(phase),
        lean=9,
        hands=((30, 38), (46 + way, 26)),
        head_turn=13,
        tool="iron",
    )


def _sew(phase: float) -> Stance:
    feed = 3 * wave_of(phase)
    return replace(
        aside(phase),
        hands=((46 + feed, 23), (36 + feed, 25)),
        head_turn=14,
        tool="sewing machine",
        is_over=True,
    )


def _serve(phase: float) -> Stance:
    """Walking with a tray on the flat of the hand."""
    return replace(
        going(phase, WALK, 0, 0.3),
        hands=((30, 44), (40, -6)),
        hold=(40, -10),
        tool="tray",
    )


def _shave(phase: float) -> Stance:
    pull = rise_of(phase, 2) * 7
    return replace(
        standing(phase),
        hands=((26, 46), (18, -20 + pull)),
        head_turn=-4,
        mouth="flat",
        tool="razor",
        front=0.7,
    )


def _blow_kiss(phase: float) -> Stance:
    away = rise_of(phase)
    return replace(
        standing(phase),
        hands=((26, 44), (16 + 26 * away, -16 + 8 * away)),
        eyes="closed" if away < 0.5 else "happy",
        mouth="kiss" if away < 0.6 else "smile",
        head_turn=-3 * away,
        front=0.8,
    )


def _selfie(phase: float) -> Stance:
    sway = wave_of(phase)
    return replace(
        standing(phase),
        hands=((50, -22 + sway), (-21, 50)),
        head_turn=-4 + sway,
        eyes="happy" if phase > 0.6 else "open",
        mouth="open",
        tool="phone held out",
        front=0.8,
    )


def _slow_dance(phase: float) -> Stance:
    """Close to a partner, one hand on the back, the other one out in the partner's."""
    sway = wave_of(phase)
    return replace(
        aside(phase),
        lean=2 + 2 * sway,
        feet=((12 + 2 * sway, 0), (-10 + 2 * sway, 0)),
        hands=((27, -22 + 2 * sway), (40, 12)),
        head_turn=4,
        eyes="happy" if phase < 0.5 else "closed",
        front=0.2,
    )


def _holding(at: Point) -> Callable[[float], Stance]:
    """Side by side with a partner, a hand in the partner's, which is `at` from the shoulder."""

    def stance(phase: float) -> Stance:
        return replace(
            standing(phase),
            hands=((at[0], at[1] + wave_of(phase)), (-21, 50)),
            head_turn=2 * wave_of(phase),
            front=0.8,
        )

    return stance


def _hand_in_hand(phase: float) -> Stance:
    """Walking a step behind a partner, whose hand is ahead."""
    walk = going(phase, WALK, 2, 0.75)
    return replace(walk, hands=((34, 42), walk.hands[1]))


def _hand_in_hand_ahead(phase: float) -> Stance:
    """The same of the one ahead: the partner's hand is behind."""
    walk = going(phase, WALK, 2, 0.75)
    return replace(walk, hands=((-32, 44), walk.hands[1]), gaze=0.6)


def _propose(phase: float) -> Stance:
    """On one knee, a ring in its box held up."""
    lift = 3 * wave_of(phase)
    return replace(
        kneeling(phase),
        hands=((36, 4 - lift), (42, 2 - lift)),
        head_turn=-10,
        tool="ring box",
    )


def _gasp(phase: float) -> Stance:
    """Hands before the mouth for joy."""
    breath = wave_of(phase)
    return replace(
        aside(phase),
        lean=2 + breath,
        hands=((20, -10 + breath), (14, -8 + breath)),
        head_turn=6,
        eyes="happy" if phase > 0.5 else "wide",
        mouth="oh",
        front=0.3,
        is_over=True,
    )


COMPANY: Final[Mapping[str, Callable[[float], Stance]]] = {
    "give": _give,
    "take": _take,
    "trim": _trim,
    "tend": _tend,
    "puff": _puff,
    "peer": _peer,
    "text": _text,
    "chalk": _chalk,
    "wheel": _wheel,
    "comb": _comb,
    "wash_up": _wash_up,
    "wipe": _wipe,
    "iron": _iron,
    "sew": _sew,
    "serve": _serve,
    "shave": _shave,
    "blow_kiss": _blow_kiss,
    "selfie": _selfie,
    "slow_dance": _slow_dance,
    "hold_hands": _holding((46, 41)),
    "hold_hands_down": _holding((44, 50)),
    "hold_hands_up": _holding((47, 16)),
    "hand_in_hand": _hand_in_hand,
    "hand_in_hand_ahead": _hand_in_hand_ahead,
    "propose": _propose,
    "gasp": _gasp,
}
"""Action to stance at a phase 0..1."""
