"""Stances of crafts and of the house: at the anvil, the saw, the potter's wheel, the line."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.stances import (
    Stance,
    aside,
    grounded,
    kneeling,
    rise_of,
    standing,
    wave_of,
)


def _forge(phase: float) -> Stance:
    """Hammering what lies on an anvil, held there by the far hand."""
    up = rise_of(phase) ** 0.7
    return replace(
        aside(phase),
        lean=14 - 9 * up,
        hands=((34, 46), (50 - 28 * up, 34 - 62 * up)),
        head_turn=8,
        mouth="flat",
        tool="anvil",
        tool_turn=up,
    )


def _saw(phase: float) -> Stance:
    way = wave_of(phase)
    return replace(
        aside(phase),
        lean=20,
        hip=(-6, -72),
        feet=((24, 0), (-22, 0)),
        hands=((44, 44), (20 + 9 * way, 34 + 2 * way)),
        head_turn=8,
        mouth="flat",
        tool="saw and plank",
        tool_turn=way,
    )


def _pot(phase: float) -> Stance:
    """Sitting at a potter's wheel, both hands about the clay."""
    press = wave_of(phase)
    return Stance(
        hip=(-8, -46),
        lean=20,
        feet=((34, 0), (22, 0)),
        hands=((52 - press, 22 + 2 * press), (25 + press, 26 - 2 * press)),
        head_turn=10,
        tool="pottery wheel",
        tool_turn=phase,
        is_over=True,
    )


def _peg(phase: float) -> Stance:
    """Hanging wet cloth on a line above."""
    reach = 3 * wave_of(phase)
    return replace(
        aside(phase),
        lean=-2,
        hands=((40, -34 - reach), (22, -38 + reach)),
        head_turn=-8,
        tool="wet cloth",
        tool_turn=wave_of(phase),
    )


def _make_up(phase: float) -> Stance:
    """At one's own lips with a lipstick."""
    way = 2 * wave_of(phase)
    return replace(
        standing(phase),
        hands=((52, -4), (37 + way, 0 + 0.3 * way)),
        head_turn=-3,
        mouth="kiss",
        tool="lipstick",
        front=0.4,
        is_over=True,
    )


def _spray(phase: float) -> Stance:
    turn = phase * math.tau
    return replace(
        aside(phase),
        lean=2,
        hands=((14, 48), (48 + 4 * math.cos(turn), -12 + 16 * math.sin(turn))),
        head_turn=-4,
        mouth="flat",
        tool="spray can",
    )


def _rinse(phase: float) -> Stance:
    """Rubbing one's hands in foam."""
    rub = 4 * wave_of(phase, 2)
    return replace(
        aside(phase),
        lean=10,
        hands=((38 + rub, 26), (35 - rub, 29)),
        head_turn=14,
        tool="foam on hands",
        is_over=True,
    )


def _split(phase: float) -> Stance:
    """Splitting a log on a block with an axe."""
    up = rise_of(phase) ** 0.7
    return replace(
        aside(phase),
        lean=22 - 22 * up,
        hip=(-6, -72),
        feet=((24, 0), (-22, 0)),
        hands=((46 - 40 * up, 34 - 86 * up), (40 - 44 * up, 38 - 82 * up)),
        head_turn=10,
        mouth="grit" if up < 0.4 else "flat",
        tool="axe and log",
        tool_turn=up,
        is_over=True,
    )


def _gather(phase: float) -> Stance:
    """On one knee, picking into a basket."""
    reach = rise_of(phase)
    return replace(
        kneeling(phase),
        lean=20 + 4 * reach,
        hands=((38 + 6 * reach, 44 - 3 * reach), (26, 40)),
        head_turn=14,
        tool="basket of fruit",
        tool_turn=reach,
    )


def _roll_paint(phase: float) -> Stance:
    """At a wall with a roller."""
    way = wave_of(phase)
    return replace(
        aside(phase),
        lean=2,
        hands=((30, 14 - 12 * way), (38, -4 - 18 * way)),
        head_turn=-4 - 4 * way,
        tool="paint roller",
        tool_turn=way,
    )


def _mend(phase: float) -> Stance:
    pull = rise_of(phase)
    return replace(
        grounded(phase),
        hands=((34, 24), (24 + 6 * pull, 22 - 14 * pull)),
        head_turn=14,
        tool="net on lap",
    )


def _check_time(phase: float) -> Stance:
    return replace(
        standing(phase),
        hands=((26, 46), (24, 12 + wave_of(phase))),
        head_turn=14,
        mouth="flat",
        tool="wristwatch",
        front=0.6,
    )


def _hoist(phase: float) -> Stance:
    """A child lifted high with both arms."""
    up = 4 * wave_of(phase)
    return replace(
        aside(phase),
        lean=-6,
        hands=((30, -38 - up), (24, -36 - up)),
        hold=(30, -34 - up),
        head_turn=-18,
        eyes="happy",
        mouth="open",
        is_over=True,
    )


def _adorn(phase: float) -> Stance:
    """Putting small things to their place, one after the other."""
    reach = rise_of(phase)
    return replace(
        aside(phase),
        lean=4 + 3 * reach,
        hands=((22, 30), (38 + 8 * reach, 8 - 22 * reach)),
        head_turn=-3 * reach,
        tool="bauble",
    )


def _pluck(phase: float) -> Stance:
    """Reaching up for fruit."""
    return replace(_adorn(phase), head_turn=-10, tool="fruit in hand")


def _hang_picture(phase: float) -> Stance:
    sway = 2 * wave_of(phase)
    return replace(
        aside(phase),
        lean=2,
        hands=((52, -18 + sway), (34, -14 - sway)),
        head_turn=-6,
        tool="framed picture",
        tool_turn=sway,
    )


CRAFT: Final[Mapping[str, Callable[[float], Stance]]] = {
    "forge": _forge,
    "saw": _saw,
    "pot": _pot,
    "peg": _peg,
    "make_up": _make_up,
    "rinse": _rinse,
    "adorn": _adorn,
    "pluck": _pluck,
    "hang_picture": _hang_picture,
    "roll_paint": _roll_paint,
    "mend": _mend,
    "check_time": _check_time,
    "hoist": _hoist,
    "split": _split,
    "gather": _gather,
    "spray_paint": _spray,
}
"""Action to stance at a phase 0..1."""
