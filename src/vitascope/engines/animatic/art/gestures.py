"""Small things that bodies do beside their action when they stand, sit or wait: how each goes.

A gesture begins and ends with nothing (an amount of 0), so that it can come into any cycle that
has its begin at the same moment; each family draws its own (`GESTURES` of its module).
"""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.curves import eased
from vitascope.engines.animatic.art.drawing import Gesture

SECONDS: Final = 2.8
"""How long a gesture takes, about: as many whole cycles of the action as are nearest."""

_RAMP: Final = 0.16
"""Share of a gesture in which the body goes into it, and again in which it comes back."""


def _held(share: float) -> float:
    """There, a while, and back."""
    return eased(min(share, 1 - share) / _RAMP)


def _swung(share: float) -> float:
    """To one side, to the other, and back."""
    return math.sin(share * math.tau) * min(1.0, _held(share) * 1.2)


def _flicked(share: float) -> float:
    """Twice, quickly."""
    return max(0.0, *(1 - abs(share - at) / 0.06 for at in (0.12, 0.27)))


def _swished(share: float) -> float:
    """To and fro, three times."""
    return math.sin(share * 3 * math.tau) * _held(share)


def _scratched(share: float) -> float:
    """There, then to and fro in quick small strokes, and back."""
    stroke = 0.5 - 0.5 * math.cos(share * 9 * math.tau)
    return _held(share) * (1 - 0.3 * stroke)


COURSES: Final[Mapping[str, Callable[[float], float]]] = {
    "look_round": _swung,
    "look_back": _held,
    "look_up": _held,
    "lean": _held,
    "tilt": _held,
    "smile": _held,
    "yawn": _held,
    "sniff": _scratched,
    "ears": _flicked,
    "tail": _swished,
    "shake": _swished,
    "stamp": _scratched,
    "scratch": _scratched,
    "groom": _scratched,
    "hair": _scratched,
    "watch": _held,
    "akimbo": _held,
    "tap": _scratched,
    "flap": _scratched,
    "stretch": _held,
}
"""Every gesture: from its share 0..1 of its time to how far it is done, -1..1."""


def gesture_at(name: str, share: float) -> Gesture:
    """The moment of a gesture at `share` 0..1 of its time."""
    return Gesture(name=name, amount=COURSES[name](share))
