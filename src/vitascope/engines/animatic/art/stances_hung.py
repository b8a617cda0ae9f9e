"""Bodies that hang by their hands, or are elsewhere than at the middle of their paper."""

import math
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.stances import (
    ARM,
    LEG,
    TORSO,
    Stance,
)

HUNG: Final = TORSO + ARM * 0.97
"""From the hands of a body that hangs by them to its hips."""


def moved(stance: Stance, by: Point) -> Stance:
    """The same stance elsewhere on its paper."""
    (x, y), (far, near) = by, stance.feet
    return replace(
        stance,
        hip=(stance.hip[0] + x, stance.hip[1] + y),
        feet=((far[0] + x, far[1] + y), (near[0] + x, near[1] + y)),
    )


def hanging(hands: Point, roll: float, *, tuck: float = 0.0, apart: float = 5.0) -> Stance:
    """A straight body below its hands, turned by `roll` degrees; `tuck` draws up the legs."""
    angle = math.radians(roll)
    hip = (hands[0] - HUNG * math.sin(angle), hands[1] + HUNG * math.cos(angle))
    x, y = hip
    return Stance(
        hip=hip,
        feet=(
            (x + 8 + 44 * tuck, y + LEG - 2 - 30 * tuck),
            (x - 2 + 42 * tuck, y + LEG - 24 * tuck),
        ),
        hands=((apart, -ARM * 0.97), (-apart, -ARM * 0.97)),
        roll=roll,
        toes=50,
        front=0.2,
    )  # fmt: skip
