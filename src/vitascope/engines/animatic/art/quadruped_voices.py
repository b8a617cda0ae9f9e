"""What a four-legged body does as it calls: howling, roaring, talking, laughing, sneezing."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.quadruped_poses import POSTURES, Posture
from vitascope.engines.animatic.art.stances import SNEEZED, wave_of
from vitascope.engines.animatic.art.tools_house import puff


def _howl(breed: Breed, phase: float) -> Posture:
    sitting = POSTURES["sit"](breed, phase)
    return replace(
        sitting,
        head_turn=-46 + 3 * wave_of(phase),
        nod=(-8, -4),
        eyes="closed",
        mouth="oh",
    )


def _roar(breed: Breed, phase: float) -> Posture:
    standing = POSTURES["stand"](breed, 0.0)
    shake = wave_of(phase, 4)
    return replace(
        standing,
        pitch=4,
        nod=(8 + shake, 2),
        head_turn=-10 + shake,
        eyes="angry",
        mouth="roar",
        tail=0.8,
        wag=wave_of(phase),
    )


def _yawn(breed: Breed, phase: float) -> Posture:
    """The mouth wide open, and shut again."""
    sitting = POSTURES["stand" if breed.has_hooves or breed.leg < 40 else "sit"](breed, phase)
    is_open = 0.15 < phase < 0.85
    return replace(
        sitting,
        head_turn=-20 if is_open else -6,
        eyes="closed" if is_open else "open",
        mouth="roar" if is_open else "smile",
    )


def _browse(breed: Breed, phase: float) -> Posture:
    """Head up among leaves, chewing."""
    standing = POSTURES["stand"](breed, phase)
    mouth = "open" if wave_of(phase, 2) > 0 else "smile"
    return replace(standing, pitch=3, nod=(6, -3), head_turn=-12 + 4 * wave_of(phase), mouth=mouth)


def _talk(breed: Breed, phase: float) -> Posture:
    sitting = POSTURES["sit"](breed, phase)
    return replace(
        sitting, mouth="open" if wave_of(phase, 3) > -0.2 else "smile", wag=wave_of(phase, 2)
    )


def _sing(breed: Breed, phase: float) -> Posture:
    sitting = POSTURES["sit"](breed, phase)
    lift = 0.5 - 0.5 * math.cos(phase * math.tau)
    return replace(
        sitting,
        head_turn=-14 - 14 * lift,
        mouth="open",
        eyes="happy" if lift > 0.5 else "open",
        wag=wave_of(phase, 2),
    )


def _laugh(breed: Breed, phase: float) -> Posture:
    shake = abs(wave_of(phase, 3)) * 2
    sitting = POSTURES["sit"](breed, 0.25)
    return replace(sitting, head_turn=-14, nod=(-6, shake), eyes="happy", mouth="open", wag=0.6)


def _cry(breed: Breed, phase: float) -> Posture:
    sob = abs(wave_of(phase, 2)) * 2
    sitting = POSTURES["sit"](breed, 0.25)
    return replace(sitting, head_turn=16, nod=(0, 8 + sob), eyes="sad", mouth="frown")


def _sneeze(breed: Breed, phase: float) -> Posture:
    """The head goes up as it comes, and jerks down with it."""
    standing = POSTURES["stand"](breed, phase)
    comes = min(1.0, phase / SNEEZED) if phase < SNEEZED else 0.0
    bursts = 0.0 if phase < SNEEZED else 1 - (phase - SNEEZED) / (1 - SNEEZED)
    return replace(
        standing,
        nod=(-4 * comes + 7 * bursts, -5 * comes + 12 * bursts),
        head_turn=-22 * comes**2 + 26 * bursts,
        ears=0.4 * bursts,
        eyes="closed" if 0.2 < phase < 0.9 else "open",
        mouth="open" if 0.2 < phase < 0.8 else "smile",
    )


def sneeze_of(breed: Breed, head: Point, phase: float) -> list[str]:
    """What flies from the nose of a head when it sneezes."""
    if phase < SNEEZED:
        return []
    nose = (head[0] + breed.head * 1.15, head[1] + breed.head * 0.5)
    return puff(nose, breed.head, (phase - SNEEZED) / (1 - SNEEZED))


VOICES: Final[Mapping[str, Callable[[Breed, float], Posture]]] = {
    "yawn": _yawn,
    "browse": _browse,
    "howl": _howl,
    "roar": _roar,
    "talk": _talk,
    "sing": _sing,
    "laugh": _laugh,
    "cry": _cry,
    "sneeze": _sneeze,
}
"""Action to posture at a phase 0..1."""
