"""What beasts do as beasts: shaking water off, running after the own tail, washing, butting."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Gesture
from vitascope.engines.animatic.art.quadruped_gestures import gestured
from vitascope.engines.animatic.art.quadruped_poses import POSTURES, Posture, hip_height
from vitascope.engines.animatic.art.stances import wave_of
from vitascope.engines.animatic.art.svg import ellipse

_DROP: Final = "#bfe6f8"


def _shake_off(breed: Breed, phase: float) -> Posture:
    """Legs apart, body and head rolling from side to side, ears flying."""
    half, tall = breed.length / 2, hip_height(breed)
    swing = wave_of(phase, 4)
    return Posture(
        hip=(-half, -tall * 0.94 + 2 * swing),
        pitch=3 * swing,
        feet=((-half + 13, 0), (half + 13, 0), (-half - 8, 0), (half - 7, 0)),
        nod=(4, 5 + 3 * swing),
        head_turn=22 * wave_of(phase + 0.05, 4),
        ears=0.5 + 0.5 * swing,
        tail=0.2,
        wag=wave_of(phase + 0.1, 4),
        eyes="closed",
        mouth="smile",
    )


def sprinkles(breed: Breed, phase: float) -> list[str]:
    """Drops that fly off a wet coat on all sides; phase 1 is as phase 0."""
    half, tall = breed.length / 2, hip_height(breed)
    shapes: list[str] = []
    for number in range(26):
        along = (phase * 2 + number * 0.381) % 1
        angle = math.radians(200 + (number * 47) % 140)
        root_x = -half + breed.length * 1.3 * ((number * 0.618) % 1)
        far = (0.3 + 0.7 * along) * (tall + breed.chest) * 0.95
        x = root_x + math.cos(angle) * far
        y = -tall - breed.chest * 0.3 + math.sin(angle) * far + along * along * tall * 0.9
        size = (2.4 + number % 3) * (1 - 0.4 * along)
        shapes.append(ellipse((x, y), size, size * 1.25, _DROP, opacity=0.9 - 0.5 * along))
    return shapes


def _tail_chase(breed: Breed, phase: float) -> Posture:
    """Running bent round, nose to the tail, which is up; `turning` takes it about."""
    running = POSTURES["run"](breed, phase * 2 % 1)
    return replace(
        running,
        nod=(-breed.neck[0] * 0.6, breed.neck[1] * 0.3),
        head_yaw=-1.0,
        tail=0.9,
        wag=wave_of(phase, 4),
        eyes="wide",
        mouth="open",
    )


def turning(action: str, phase: float) -> float:
    """Width of a body that turns about itself in an action, -1 mirrored; 1 for all others."""
    if action != "tail_chase":
        return 1.0
    width = math.cos(phase * math.tau)
    return math.copysign(max(_NARROWEST, abs(width)), width)


_NARROWEST: Final = 0.42
"""Width of a body that comes towards us, of what it is in profile."""


def _gesture(name: str, base: str) -> Callable[[Breed, float], Posture]:
    """A gesture that is all that somebody does, with short pauses."""

    def posture(breed: Breed, phase: float) -> Posture:
        amount = 0.8 + 0.2 * wave_of(phase, 3)
        return gestured(breed, POSTURES[base](breed, phase), Gesture(name=name, amount=amount))

    return posture


def _butt(breed: Breed, phase: float) -> Posture:
    """Head down, forehead first, with a lunge at each blow."""
    half, tall = breed.length / 2, hip_height(breed)
    lunge = max(0.0, math.cos(phase * math.tau)) ** 2
    x = half * (0.16 * lunge - 0.1)
    hip: Point = (-half + x, -tall * (1 - 0.06 * lunge))
    return Posture(
        hip=hip,
        pitch=-6,
        feet=((-half + 4, 0), (half + 12, 0), (-half - 12, 0), (half - 2, 0)),
        nod=(breed.head * 0.3, breed.neck[1] * 0.85),
        head_turn=34,
        tail=0.5,
        wag=lunge,
        eyes="angry",
        mouth="flat",
    )


def _back_float(breed: Breed, phase: float) -> Posture:
    """On its back in the water, paws on the belly."""
    rolled = POSTURES["stand"](breed, phase)
    half, low = breed.length / 2, -breed.hips * 0.5
    paws = low + breed.hips * 0.62
    beat = wave_of(phase)
    return replace(
        rolled,
        hip=(-half, low),
        feet=(
            (-half - 4, paws + 6),
            (half - 12, paws + 2 * beat),
            (-half + 8, paws + 6),
            (half - 24, paws + 2 - 2 * beat),
        ),
        nod=(-4, breed.neck[1] - breed.head * 0.55),
        head_turn=-10,
        tail=0.0,
        wag=beat,
        eyes="happy",
        roll=180 + 3 * beat,
        centre=(0.0, low),
        hold=(18 - half, 2 * low - paws - 14),
    )


def _lie(breed: Breed, phase: float) -> Posture:
    """Lying with the legs folded and the head up, awake."""
    lying = POSTURES["sleep"](breed, phase)
    low = max(0.0, lying.nod[1]) * 0.22 + 1.5 * wave_of(phase)
    return replace(
        lying, nod=(4, low), head_turn=-2, eyes="open", mouth="smile", tail=-0.8, is_curled=False
    )


def _dangle(breed: Breed, phase: float) -> Posture:
    """Held by the nape, legs limp."""
    half, tall = breed.length / 2, hip_height(breed)
    swing = wave_of(phase) * 3
    return Posture(
        hip=(-half * 0.7, -tall * 0.9),
        pitch=34,
        feet=((-half + 10, -4), (half - 6, -16), (-half + swing, 0), (half - 16 + swing, -10)),
        nod=(4, breed.neck[1] * 0.3),
        tail=-0.4,
        wag=swing / 3,
        eyes="happy",
        hold=(half * 0.5, -tall - breed.chest * 0.72),
    )


ANTICS: Final[Mapping[str, Callable[[Breed, float], Posture]]] = {
    "shake_off": _shake_off,
    "tail_chase": _tail_chase,
    "groom": _gesture("groom", "sit"),
    "scratch": _gesture("scratch", "sit"),
    "sniff": _gesture("sniff", "stand"),
    "butt": _butt,
    "back_float": _back_float,
    "dangle": _dangle,
    "lie": _lie,
}
"""Action to posture at a phase 0..1."""
