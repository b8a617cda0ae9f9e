"""What a four-legged body does beside its action: it looks round, flicks its ears, scratches."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Gesture
from vitascope.engines.animatic.art.quadruped_poses import Posture, hip_height, shoulder_of

_HEAD: Final = ("look_back", "look_up", "ears")

_STANDING: Final = (*_HEAD, "tail", "sniff", "yawn", "lean", "shake", "stamp")
_SITTING: Final = (*_HEAD, "tail", "yawn", "tilt", "groom", "scratch")

_REPERTOIRES: Final[Mapping[str, tuple[str, ...]]] = {
    "stand": _STANDING,
    "sit": _SITTING,
    "peek": ("ears", "tail"),
    "hide": ("ears",),
    "sleep": ("ears",),
    "beg": ("ears", "tail"),
    "meditate": ("ears",),
    **dict.fromkeys(("eat", "graze", "drink"), ("look_up", "ears", "tail")),
    **dict.fromkeys(
        ("read", "hold", "write", "knit", "fish", "paint", "cook", "photograph"), ("tilt", "ears")
    ),
}
"""Gestures by action; an action that is not here has none."""

_OF_PAWS: Final = frozenset({"groom", "scratch", "yawn"})
"""What nobody with hooves does."""


def quadruped_gestures(breed: Breed, action: str) -> tuple[str, ...]:
    """Names of the gestures that suit a breed in an action."""
    lacking = set[str]()
    if breed.has_hooves or breed.head_shape in ("elephant", "rhino", "hippo"):
        lacking |= _OF_PAWS
    if breed.upright:
        lacking |= {"stamp", "sniff"}
    if breed.tail == "none":
        lacking.add("tail")
    if breed.ear == "none":
        lacking.add("ears")
    return tuple(name for name in _REPERTOIRES.get(action, ()) if name not in lacking)


def gestured(breed: Breed, posture: Posture, gesture: Gesture) -> Posture:
    """A posture with a gesture in it."""
    return _GESTURES[gesture.name](breed, posture, gesture.amount)


def _look_up(breed: Breed, posture: Posture, amount: float) -> Posture:
    """From what it eats to what is before it; else to the sky."""
    x, y = posture.nod
    if y > breed.head:
        return replace(
            posture,
            nod=(x * (1 - amount), y * (1 - amount)),
            head_turn=posture.head_turn * (1 - amount),
            mouth="smile",
        )
    lift = breed.head * 0.16 * amount
    return replace(
        posture, nod=(x - lift * 0.6, y - lift), head_turn=posture.head_turn - 15 * amount
    )


def _sniff(breed: Breed, posture: Posture, amount: float) -> Posture:
    x, y = posture.nod
    down = (hip_height(breed) + breed.neck[1]) * 0.45 * amount
    return replace(
        posture,
        pitch=posture.pitch - 4 * amount,
        nod=(x + breed.head * 0.5 * amount, y + down),
        head_turn=posture.head_turn + 16 * amount,
    )


def _yawn(breed: Breed, posture: Posture, amount: float) -> Posture:
    is_wide = amount > 0.4
    return replace(
        posture,
        nod=(posture.nod[0], posture.nod[1] - breed.head * 0.1 * amount),
        head_turn=posture.head_turn - 16 * amount,
        eyes="closed" if is_wide else posture.eyes,
        mouth="roar" if is_wide else posture.mouth,
    )


def _lean(breed: Breed, posture: Posture, amount: float) -> Posture:
    """Its weight from one leg to the other; one hind leg rests on its toe."""
    x, y = posture.hip
    hind_far, fore_far, (foot_x, foot_y), fore_near = posture.feet
    return replace(
        posture,
        hip=(x + breed.leg * 0.05 * amount, y + breed.leg * 0.07 * amount),
        pitch=posture.pitch + 1.5 * amount,
        feet=(hind_far, fore_far, (foot_x + 5 * amount, foot_y - 4 * amount), fore_near),
    )


def _stamp(breed: Breed, posture: Posture, amount: float) -> Posture:
    """One forefoot up, pawing the ground."""
    *others, (x, y) = posture.feet
    foot: Point = (x + breed.leg * 0.16 * amount, y - breed.leg * 0.34 * amount)
    return replace(posture, feet=(others[0], others[1], others[2], foot))


def _groom(breed: Breed, posture: Posture, amount: float) -> Posture:
    """A forepaw at the mouth, the head bent down to it."""
    shoulder = shoulder_of(breed, posture.hip, posture.pitch)
    nod: Point = (posture.nod[0] + 3 * amount, posture.nod[1] + breed.head * 0.22 * amount)
    mouth = (
        shoulder[0] + breed.neck[0] + nod[0] + breed.head * 0.7,
        shoulder[1] - breed.neck[1] + nod[1] + breed.head * 0.62,
    )
    *others, (x, y) = posture.feet
    paw: Point = (x + (mouth[0] - x) * amount, y + (mouth[1] - y) * amount)
    return replace(
        posture,
        nod=nod,
        head_turn=posture.head_turn + 12 * amount,
        feet=(others[0], others[1], others[2], paw),
        eyes="closed" if amount > 0.5 else posture.eyes,
    )


def _scratch(breed: Breed, posture: Posture, amount: float) -> Posture:
    """A hind paw at the neck."""
    shoulder = shoulder_of(breed, posture.hip, posture.pitch)
    hind_far, fore_far, (x, y), fore_near = posture.feet
    nod_x, nod_y = posture.nod
    neck = (shoulder[0] + breed.head * 0.16, shoulder[1] + breed.chest * 0.52)
    paw: Point = (x + (neck[0] - x) * amount, y + (neck[1] - y) * amount)
    return replace(
        posture,
        head_turn=posture.head_turn + 15 * amount,
        nod=(nod_x - breed.head * 0.2 * amount, nod_y + breed.head * 0.1 * amount),
        feet=(hind_far, fore_far, paw, fore_near),
        eyes="happy" if amount > 0.5 else posture.eyes,
    )


_GESTURES: Final[Mapping[str, Callable[[Breed, Posture, float], Posture]]] = {
    "look_back": lambda _, posture, amount: replace(posture, head_yaw=1 - 2 * amount),
    "look_up": _look_up,
    "ears": lambda _, posture, amount: replace(posture, ears=amount),
    "tail": lambda _, posture, amount: replace(
        posture, tail=posture.tail + 0.2 * abs(amount), wag=posture.wag + 1.6 * amount
    ),
    "tilt": lambda _, posture, amount: replace(
        posture, head_turn=posture.head_turn - 13 * amount, ears=0.4 * amount
    ),
    "shake": lambda _, posture, amount: replace(
        posture, head_turn=posture.head_turn + 12 * amount, ears=0.8 * abs(amount)
    ),
    "sniff": _sniff,
    "yawn": _yawn,
    "lean": _lean,
    "stamp": _stamp,
    "groom": _groom,
    "scratch": _scratch,
}
