"""How a body without a skeleton acts: it hops, tilts, turns and stretches as a whole."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.faces import EyeState, MouthState, eyes_of, mouth_of
from vitascope.engines.animatic.spec import Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Acting:
    """One moment."""

    lift: float = 0.0
    """Above the ground, in shares of the body's height."""
    turn: float = 0.0
    """Degrees clockwise about the middle of the feet, or of the body where `is_rolling`."""
    is_rolling: bool = False
    stretch: float = 1.0
    """Height; the width is its inverse."""
    squash: float = 1.0
    """Width, -1..1, of what spins."""
    eyes: EyeState = "open"
    mouth: MouthState = "smile"
    is_going: bool = False
    """Whether legs walk."""


ACTIONS: Final = frozenset({
    "stand", "walk", "run", "jump", "dance", "sleep", "eat", "drink", "roll", "spin", "talk",
    "sing", "laugh", "cry", "roar", "fight", "hug", "kiss", "float", "fall", "peek", "hide",
    "sneak", "climb", "bow", "stretch", "wave", "cheer", "sit",
})  # fmt: skip
"""What every such body can do."""

GOING: Final = frozenset({"walk", "run", "sneak", "climb"})

RATES: Final = {
    "run": 2.0, "walk": 1.2, "sneak": 0.6, "climb": 1.0, "jump": 1.1, "dance": 1.1, "roll": 0.8,
    "spin": 0.9, "talk": 0.8, "sing": 0.6, "laugh": 0.9, "fight": 1.4, "roar": 0.5, "eat": 0.7,
    "drink": 0.7, "wave": 0.9, "cheer": 1.2, "fall": 0.9,
}  # fmt: skip
"""Cycles a second; what is not named breathes at 0.4."""


def acted_gestures(action: str) -> tuple[str, ...]:
    """Names of the gestures that such a body has beside an action."""
    return tuple(_GESTURES) if action in ("stand", "sit", "peek") else ()


def acted(pose: Pose, look: Look) -> Acting:
    """The moment of a pose, with the face that the look asks for."""
    acting = _moment(pose.action, pose.phase)
    if pose.gesture is not None:
        acting = _GESTURES[pose.gesture.name](acting, pose.gesture.amount)
    return replace(
        acting,
        eyes="closed" if pose.is_blinking else eyes_of(look.face, acting.eyes),
        mouth=mouth_of(look.face, acting.mouth),
        is_going=pose.action in GOING,
    )


def _moment(action: str, phase: float) -> Acting:
    """The moment of an action; what has no entry breathes."""
    moment = MOMENTS.get(action)
    return moment(phase) if moment else Acting(stretch=1 + 0.012 * _wave(phase))


def _wave(phase: float, times: int = 1) -> float:
    return math.sin(phase * times * math.tau)


def _rise(phase: float) -> float:
    return 0.5 - 0.5 * math.cos(phase * math.tau)


def _jump(phase: float) -> Acting:
    wave = _wave(phase)
    return Acting(lift=_rise(phase) * 0.8, stretch=1 + 0.12 * wave, turn=-8 * wave, mouth="open")


def _dance(phase: float) -> Acting:
    return Acting(
        turn=11 * _wave(phase),
        lift=0.1 * abs(_wave(phase)),
        stretch=1 + 0.05 * _wave(phase, 2),
        eyes="happy" if phase > 0.5 else "open",
        mouth="open",
    )


def _eat(phase: float) -> Acting:
    twice = _wave(phase, 2)
    return Acting(turn=7 + 6 * twice, mouth="open" if twice > 0 else "smile")


def _spin(phase: float) -> Acting:
    width = math.cos(phase * math.tau)
    return Acting(squash=math.copysign(max(0.4, abs(width)), width), eyes="happy")


def _talk(phase: float) -> Acting:
    speaks = _wave(phase, 3) > -0.2
    return Acting(turn=-4 + 2 * _wave(phase), mouth="open" if speaks else "smile")


def _roar(phase: float) -> Acting:
    return Acting(turn=-7 + 3 * _wave(phase, 4), stretch=1.06, eyes="angry", mouth="roar")


def _peek(phase: float) -> Acting:
    return Acting(stretch=0.84 + 0.04 * _wave(phase), eyes="wide")


def _sleep(phase: float) -> Acting:
    return Acting(stretch=0.9 + 0.02 * _wave(phase), eyes="closed", mouth="flat")


def _laugh(phase: float) -> Acting:
    return Acting(turn=-5, stretch=1 + 0.05 * abs(_wave(phase, 2)), eyes="happy", mouth="open")


def _cry(phase: float) -> Acting:
    return Acting(turn=6, stretch=0.95 + 0.02 * _wave(phase, 2), eyes="sad", mouth="frown")


def _fall(phase: float) -> Acting:
    turn = 150 + 16 * _wave(phase)
    return Acting(lift=0.3, turn=turn, is_rolling=True, eyes="wide", mouth="oh")


def _float(phase: float) -> Acting:
    return Acting(lift=0.16 + 0.05 * _wave(phase), turn=7 * _wave(phase), mouth="open")


def _hang(phase: float) -> Acting:
    return Acting(turn=180 + 4 * _wave(phase), is_rolling=True)


MOMENTS: Final[Mapping[str, Callable[[float], Acting]]] = {
    "hang": _hang,
    "jump": _jump,
    "dance": _dance,
    "wave": _dance,
    "cheer": _dance,
    "sleep": _sleep,
    "eat": _eat,
    "drink": _eat,
    "bow": _eat,
    "roll": lambda phase: Acting(turn=phase * 360, is_rolling=True, eyes="happy", mouth="open"),
    "spin": _spin,
    "talk": _talk,
    "sing": _talk,
    "laugh": _laugh,
    "cry": _cry,
    "roar": _roar,
    "fight": _roar,
    "hug": lambda phase: Acting(turn=7 + _wave(phase), eyes="happy"),
    "kiss": lambda phase: Acting(turn=7 + _wave(phase), eyes="closed", mouth="kiss"),
    "float": _float,
    "fall": _fall,
    "peek": _peek,
    "hide": _peek,
    "stretch": lambda phase: Acting(stretch=1 + 0.12 * _rise(phase), eyes="closed", mouth="oh"),
    "run": lambda phase: Acting(
        lift=0.05 * abs(_wave(phase)), turn=3 + 2 * _wave(phase, 2), mouth="open"
    ),
}
"""What the body does as a whole at a phase 0..1."""


_GESTURES: Final[Mapping[str, Callable[[Acting, float], Acting]]] = {
    "tilt": lambda acting, amount: replace(acting, turn=acting.turn + 6 * amount),
    "look_up": lambda acting, amount: replace(acting, turn=acting.turn - 6 * amount),
    "stretch": lambda acting, amount: replace(acting, stretch=acting.stretch + 0.08 * amount),
    "shake": lambda acting, amount: replace(acting, turn=acting.turn + 4 * amount),
    "yawn": lambda acting, amount: replace(
        acting,
        stretch=acting.stretch + 0.03 * amount,
        eyes="closed" if amount > 0.4 else acting.eyes,
        mouth="oh" if amount > 0.4 else acting.mouth,
    ),
}
"""What it does beside, on a moment of its action, as far as `amount`."""
