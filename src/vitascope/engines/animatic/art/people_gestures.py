"""What people and robots do beside their action: they look round, shift their weight, tuck hair."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.curves import Point, between
from vitascope.engines.animatic.art.drawing import Gesture
from vitascope.engines.animatic.art.stances import ARM, Stance

_AT_WORK: Final = ("look_up", "smile", "look_round")

_REPERTOIRES: Final[Mapping[str, tuple[str, ...]]] = {
    "stand": (
        "look_round", "hair", "lean", "look_up", "akimbo", "watch", "tap", "smile", "stretch"
    ),
    "sit": ("look_round", "look_up", "smile", "hair", "tilt"),
    "kneel": ("look_round", "look_up", "smile", "tilt"),
    "hold": ("look_round", "look_up", "lean", "smile", "tilt"),
    "peek": ("tilt",),
    "phone": ("look_round", "smile", "lean"),
    "eat": ("look_round", "smile"),
    "drink": ("look_round", "smile"),
    **dict.fromkeys(
        (
            "read", "write", "type", "knit", "paint", "cook", "pour", "water", "plant", "fish",
            "photograph", "brush",
        ),
        _AT_WORK,
    ),
}  # fmt: skip
"""Gestures by action; an action that is not here has none."""


def people_gestures(action: str) -> tuple[str, ...]:
    """Names of the gestures that suit a human body in an action."""
    return _REPERTOIRES.get(action, ())


def gestured(stance: Stance, gesture: Gesture) -> Stance:
    """A stance with a gesture in it."""
    return _GESTURES[gesture.name](stance, gesture.amount)


def _near_hand(stance: Stance, to: Point, amount: float) -> Stance:
    far, near = stance.hands
    return replace(stance, hands=(far, between(near, to, amount)))


def _hair(stance: Stance, amount: float) -> Stance:
    """A hand at the temple."""
    moved = _near_hand(stance, (-17, -34), amount)
    return replace(moved, head_turn=stance.head_turn - 7 * amount, gaze=0.5 * amount)


def _watch(stance: Stance, amount: float) -> Stance:
    """A look at the wrist."""
    moved = _near_hand(stance, (16, 16), amount)
    return replace(moved, head_turn=stance.head_turn + 9 * amount, gaze=0.3 * amount)


def _akimbo(stance: Stance, amount: float) -> Stance:
    """Both hands on the hips."""
    far, near = stance.hands
    hips: tuple[Point, Point] = ((21, ARM * 0.74), (-19, ARM * 0.74))
    return replace(
        stance, hands=(between(far, hips[0], amount), between(near, hips[1], amount)), gaze=amount
    )


def _stretch(stance: Stance, amount: float) -> Stance:
    """Both arms up, and a yawn."""
    far, near = stance.hands
    up: tuple[Point, Point] = ((24, -50), (-22, -50))
    return replace(
        stance,
        hands=(between(far, up[0], amount), between(near, up[1], amount)),
        head_turn=stance.head_turn - 8 * amount,
        eyes="closed" if amount > 0.5 else stance.eyes,
        mouth="oh" if amount > 0.5 else stance.mouth,
    )


def _lean(stance: Stance, amount: float) -> Stance:
    """The weight on one leg."""
    x, y = stance.hip
    far, (foot_x, foot_y) = stance.feet
    return replace(
        stance,
        hip=(x + 4 * amount, y + 1.2 * amount),
        lean=stance.lean - 2 * amount,
        feet=(far, (foot_x - 2 * amount, foot_y)),
        head_turn=stance.head_turn + 3 * amount,
    )


def _tap(stance: Stance, amount: float) -> Stance:
    """A foot that taps."""
    far, (x, y) = stance.feet
    feet = (far, (x + 3 * amount, y - 5 * amount))
    return replace(stance, feet=feet, head_turn=stance.head_turn + 5 * amount)


def _smile(stance: Stance, amount: float) -> Stance:
    """A smile for the camera."""
    is_wide = amount > 0.4
    return replace(
        stance,
        head_turn=stance.head_turn * (1 - amount) - 4 * amount,
        eyes="happy" if is_wide else stance.eyes,
        mouth="open" if is_wide else stance.mouth,
    )


def _look_up(stance: Stance, amount: float) -> Stance:
    """From the work to what is ahead; else to the sky."""
    level = stance.head_turn * (1 - amount)
    return replace(stance, head_turn=level - (2 if stance.head_turn > 5 else 12) * amount)


def _look_round(stance: Stance, amount: float) -> Stance:
    return replace(stance, head_turn=stance.head_turn * (1 - abs(amount)), gaze=-amount)


_GESTURES: Final[Mapping[str, Callable[[Stance, float], Stance]]] = {
    "look_round": _look_round,
    "look_up": _look_up,
    "tilt": lambda stance, amount: replace(stance, head_turn=stance.head_turn - 9 * amount),
    "hair": _hair,
    "watch": _watch,
    "akimbo": _akimbo,
    "stretch": _stretch,
    "lean": _lean,
    "tap": _tap,
    "smile": _smile,
}
