"""What two four-legged bodies do with each other: they cuddle, wash each other, wrestle in play."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.quadruped_acts import ACTS
from vitascope.engines.animatic.art.quadruped_poses import Posture
from vitascope.engines.animatic.art.stances import wave_of


def _at_ease(breed: Breed, phase: float) -> Posture:
    """Sitting; who has hooves stands."""
    return ACTS["stand" if breed.has_hooves else "sit"](breed, phase)


def _cuddle(breed: Breed, phase: float) -> Posture:
    """Sitting cheek to cheek, eyes closed, the head rubbing slowly."""
    rub = wave_of(phase)
    return replace(
        _at_ease(breed, phase),
        nod=(breed.head * 0.34, breed.head * (0.24 + 0.06 * rub)),
        head_turn=10 + 5 * rub,
        tail=0.4,
        wag=0.3 * rub,
        eyes="closed",
        mouth="smile",
    )


def _lick(breed: Breed, phase: float) -> Posture:
    """Sitting, the tongue going over the other's cheek."""
    stroke = wave_of(phase, 2)
    return replace(
        _at_ease(breed, phase),
        nod=(breed.head * 0.3, breed.head * (0.1 - 0.2 * stroke)),
        head_turn=4 - 12 * stroke,
        wag=0.4 * stroke,
        eyes="happy",
        mouth="open",
    )


def _grapple(breed: Breed, phase: float) -> Posture:
    """On the hind legs, forepaws at the other, with an open mouth and no anger."""
    return replace(ACTS["fight"](breed, phase), eyes="happy", mouth="open", wag=wave_of(phase, 3))


def _nurse(breed: Breed, phase: float) -> Posture:
    """Standing, the mouth up at a bottle."""
    suck = wave_of(phase, 2)
    return replace(
        ACTS["stand"](breed, phase),
        nod=(breed.head * 0.3, -breed.head * 0.1),
        head_turn=-20 + 3 * suck,
        wag=wave_of(phase, 3),
        eyes="happy",
        mouth="kiss",
    )


COMPANY: Final[Mapping[str, Callable[[Breed, float], Posture]]] = {
    "cuddle": _cuddle,
    "lick": _lick,
    "grapple": _grapple,
    "nurse": _nurse,
}
"""Action to posture at a phase 0..1."""
