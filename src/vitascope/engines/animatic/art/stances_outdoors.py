"""Stances of adventure: leaping off rocks, hanging on them, slides and sleds, kites and sails."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.curves import eased
from vitascope.engines.animatic.art.rigs_outdoors import BAR, BOOM, CREST, LEDGE, slide_at
from vitascope.engines.animatic.art.stances import (
    ARM,
    LEG,
    RUN,
    TORSO,
    Stance,
    going,
    rise_of,
    wave_of,
)
from vitascope.engines.animatic.art.stances_hung import hanging, moved


def _cliff_dive(phase: float) -> Stance:
    """Off a rock with arms spread, then head first into the water; the splash is what is left."""
    share = phase % 1
    if share < 0.2:
        rise = eased(share / 0.2)
        ready = Stance(
            hip=(0, -LEG + 6 - 6 * rise),
            feet=((8, 0), (-6, 0)),
            hands=((20 + 26 * rise, 40 - 60 * rise), (-20 - 26 * rise, 40 - 60 * rise)),
            front=0.5,
        )
        return replace(moved(ready, (-104, CREST)), ground=10, rig="cliff")
    way = min(1.0, (share - 0.2) / 0.6)
    x = -94 + 214 * way
    y = CREST - LEG - 150 * way * (1 - way) + (40 - CREST + LEG) * way * way
    down = eased(min(1.0, max(0.0, (way - 0.35) / 0.4)))
    return Stance(
        hip=(x, min(y, 20)),
        feet=((x - 4, y + LEG), (x - 10, y + LEG - 2)),
        hands=((50 - 36 * down, -24 - 30 * down), (-46 + 44 * down, -24 - 30 * down)),
        roll=40 + 125 * down,
        squash=1.0 if way < 0.94 else 0.001,
        toes=60,
        mouth="open",
        front=0.6,
        ground=10,
        rig="cliff",
        rig_turn=max(0.0, (share - 0.76) / 0.24),
    )


def _cliff_hang(phase: float) -> Stance:
    """By one hand from an overhang, the other reaching up, the legs over nothing."""
    sway = wave_of(phase)
    reach = rise_of(phase, 2)
    body = hanging((LEDGE[0], LEDGE[1] - 4), 7 * sway, tuck=0.15)
    return replace(
        body,
        feet=(
            (body.feet[0][0] + 14 * sway, body.feet[0][1] - 18 * reach),
            (body.feet[1][0] - 10 * sway, body.feet[1][1]),
        ),
        hands=((4, -ARM * 0.97), (30 - 12 * reach, -18 - 26 * reach)),
        head_turn=-18,
        eyes="wide",
        mouth="grit",
        ground=80,
        rig="ledge",
        rig_turn=phase,
    )


def _slide_down(phase: float, rig: str) -> Stance:
    """Seated down a slide, arms up; at the end of a wet one there is a splash."""
    share = phase % 1
    way = eased(min(1.0, share / 0.74))
    x, y = slide_at(way)
    seated = Stance(
        hip=(0, -14),
        lean=-14,
        feet=((50, 2), (46, 6)),
        hands=((30, -44 + 4 * wave_of(phase, 4)), (-4, -50)),
        eyes="happy",
        mouth="open",
        front=0.3,
        roll=24 * math.sin(math.pi * way),
    )
    is_in = rig == "water slide" and share > 0.78
    return replace(
        moved(seated, (x, y + (24 * (share - 0.78) / 0.22 if is_in else 0))),
        ground=8,
        rig=rig,
        rig_turn=max(0.0, (share - 0.7) / 0.3),
    )


def _sled(phase: float) -> Stance:
    """Low on a sled, an arm in the air, over the bumps."""
    bump = 4 * rise_of(phase, 2)
    return Stance(
        hip=(-14, -26 - bump),
        lean=-10,
        feet=((56, -12 - bump), (52, -8 - bump)),
        hands=((34, 14), (-10, -46 + 6 * wave_of(phase))),
        eyes="happy",
        mouth="open",
        tool="sled",
        tool_turn=phase,
        ground=8,
        front=0.3,
    )


def _bobsled(phase: float) -> Stance:
    """Low in a bobsled behind its hood, helmets of the crew behind."""
    shake = 2 * wave_of(phase, 4)
    return Stance(
        hip=(26, -30 + shake),
        lean=-8,
        feet=((70, -22 + shake), (66, -20 + shake)),
        hands=((40, 30), (34, 32)),
        mouth="grit",
        tool="bobsled",
        tool_turn=phase,
        is_over=True,
    )


def _windsurf(phase: float) -> Stance:
    """Leaning out from the sail, both hands at its boom."""
    sway = wave_of(phase)
    hip = (-34.0 - 3 * sway, -LEG + 16)
    shoulder = (hip[0] - TORSO * 0.34, hip[1] - TORSO * 0.94)
    return Stance(
        hip=hip,
        lean=-20,
        feet=((14, 2), (-16, 2)),
        hands=(
            (BOOM[0] - shoulder[0], BOOM[1] - shoulder[1] + 4),
            (BOOM[0] - 22 - shoulder[0], BOOM[1] - shoulder[1] + 10),
        ),
        mouth="open",
        ground=8,
        rig="sail",
        rig_turn=phase,
        front=0.3,
    )


def _kitesurf(phase: float) -> Stance:
    """Leaning back on a board, both hands at the bar of the kite that pulls."""
    sway = wave_of(phase)
    hip = (-20.0 - 3 * sway, -LEG + 18)
    shoulder = (hip[0] - TORSO * 0.3, hip[1] - TORSO * 0.95)
    return Stance(
        hip=hip,
        lean=-18,
        feet=((30, -4), (-20, 0)),
        hands=(
            (BAR[0] + 8 - shoulder[0], BAR[1] - shoulder[1]),
            (BAR[0] - 10 - shoulder[0], BAR[1] - shoulder[1] + 3),
        ),
        mouth="open",
        tool="wakeboard",
        tool_turn=phase,
        ground=8,
        rig="kite",
        rig_turn=phase,
        front=0.4,
    )


def _waterski(phase: float) -> Stance:
    """Leaning back on a board behind a boat, both hands at the bar of its rope."""
    return replace(_kitesurf(phase), rig="tow rope")


def _triumph(phase: float) -> Stance:
    """Running with both arms high, as who wins does."""
    beat = 4 * wave_of(phase, 2)
    return replace(
        going(phase, RUN, 6, 1.2),
        hands=((24, -50 + beat), (-22, -52 - beat)),
        eyes="happy",
        mouth="open",
        front=0.3,
    )


OUTDOORS: Final[Mapping[str, Callable[[float], Stance]]] = {
    "cliff_dive": _cliff_dive,
    "cliff_hang": _cliff_hang,
    "slide_down": partial(_slide_down, rig="slide"),
    "water_slide": partial(_slide_down, rig="water slide"),
    "sled": _sled,
    "bobsled": _bobsled,
    "windsurf": _windsurf,
    "kitesurf": _kitesurf,
    "waterski": _waterski,
    "triumph": _triumph,
}
"""Action to stance at a phase 0..1."""

OUTDOOR_RATES: Final[Mapping[str, float]] = {
    "cliff_dive": 0.23,
    "cliff_hang": 0.4,
    "slide_down": 0.36,
    "water_slide": 0.36,
    "sled": 0.6,
    "bobsled": 0.8,
    "windsurf": 0.4,
    "kitesurf": 0.4,
    "waterski": 0.5,
    "triumph": 1.35,
}
"""Cycles a second."""
