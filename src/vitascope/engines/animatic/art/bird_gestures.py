"""What birds do beside their action: they look round in jerks, preen, shake their feathers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.drawing import Gesture
from vitascope.engines.animatic.art.plumage import Plumage

_RESTING: Final = ("look_back", "look_up", "tilt", "groom", "flap", "shake")
_UPRIGHT: Final = ("look_back", "tilt", "look_up", "flap", "shake")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """How a gesture moves the parts of a bird."""

    yaw: float = 1.0
    """1 looks ahead, -1 back."""
    turn: float = 0.0
    """Of the head, degrees clockwise."""
    low: float = 0.0
    """Units by which the head is lowered."""
    raised: float = 0.0
    """Share by which a head that is down comes up."""
    wing: float = 0.0
    """Degrees by which the wings are lifted."""
    sway: float = 0.0
    """Degrees that the body is turned."""


def bird_gestures(bird: Plumage, action: str) -> tuple[str, ...]:
    """Names of the gestures that suit a bird in an action."""
    if action in ("stand", "sit", "peek"):
        return _UPRIGHT if bird.build == "upright" else _RESTING
    return ("look_up",) if action in ("eat", "peck", "drink", "graze") else ()


def moved_by(gesture: Gesture | None) -> Moved:
    """The parts' moves in a moment of a gesture; none without one."""
    return _GESTURES[gesture.name](gesture.amount) if gesture else Moved()


_GESTURES: Final[Mapping[str, Callable[[float], Moved]]] = {
    "look_back": lambda amount: Moved(yaw=1 - 2 * amount),
    "look_up": lambda amount: Moved(turn=-16 * amount, raised=amount),
    "tilt": lambda amount: Moved(turn=18 * amount),
    "groom": lambda amount: Moved(yaw=1 - 2 * amount, turn=-34 * amount, low=20 * amount),
    "flap": lambda amount: Moved(wing=44 * amount),
    "shake": lambda amount: Moved(sway=5 * amount, wing=10 * abs(amount)),
}
