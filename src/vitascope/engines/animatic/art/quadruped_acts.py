"""What a four-legged body does beyond going and resting: playing, calling, digging, embracing."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.curves import Point, eased
from vitascope.engines.animatic.art.quadruped_poses import (
    POSTURES,
    Posture,
    hip_height,
    shoulder_of,
)
from vitascope.engines.animatic.art.quadruped_spray import spraying
from vitascope.engines.animatic.art.quadruped_voices import VOICES
from vitascope.engines.animatic.art.stances import rise_of, wave_of


def _bow(breed: Breed, phase: float) -> Posture:
    """The play bow: chest on the ground, hind legs up, tail going."""
    half = breed.length / 2
    tall = hip_height(breed)
    wag = wave_of(phase, 3)
    hip = (-half, -tall * 1.02)
    pitch = -math.degrees(math.asin(min(0.8, (tall - breed.chest * 0.62) / breed.length)))
    shoulder = shoulder_of(breed, hip, pitch)
    return Posture(
        hip=hip,
        pitch=pitch,
        feet=(
            (-half + 9, 0),
            (shoulder[0] + breed.leg * 0.72 + 8, 0),
            (-half - 3, 0),
            (shoulder[0] + breed.leg * 0.66, 0),
        ),
        nod=(6, -4 + wave_of(phase) * 2),
        head_turn=-8,
        tail=1,
        wag=wag,
        mouth="open",
    )


def _stretch(breed: Breed, phase: float) -> Posture:
    return replace(
        _bow(breed, 0.0), nod=(4, wave_of(phase) * 2), eyes="closed", mouth="oh", wag=0.2
    )


def _beg(breed: Breed, phase: float) -> Posture:
    sway = wave_of(phase)
    sitting = POSTURES["sit"](breed, phase)
    hip, pitch = sitting.hip, 72 + sway * 2
    shoulder = shoulder_of(breed, hip, pitch)
    hind_far, _, hind_near, _ = sitting.feet
    reach = breed.leg * 0.5
    return replace(
        sitting,
        pitch=pitch,
        feet=(
            hind_far,
            (shoulder[0] + reach + 6, shoulder[1] + reach - 4 * sway),
            hind_near,
            (shoulder[0] + reach - 2, shoulder[1] + reach + 8 + 4 * sway),
        ),
        mouth="open",
        hold=(shoulder[0] + reach + 4, shoulder[1] + reach),
    )


def _hold(breed: Breed, phase: float) -> Posture:
    return replace(_beg(breed, phase), mouth="smile")


def _nibble(breed: Breed, phase: float) -> Posture:
    """Sitting up, what it eats between its paws, close to the mouth."""
    begging = _beg(breed, 0.0)
    shoulder = shoulder_of(breed, begging.hip, begging.pitch)
    bite = 0.5 - 0.5 * math.cos(phase * math.tau)
    x, y = shoulder[0] + breed.neck[0] + breed.head * 0.9, shoulder[1] - breed.neck[1] * 0.1
    at = (x, y - breed.head * 0.5 * bite)
    hind_far, _, hind_near, _ = begging.feet
    return replace(
        begging,
        feet=(hind_far, (at[0] + 6, at[1] + 6), hind_near, (at[0] - 4, at[1] + 10)),
        mouth="open" if bite > 0.5 else "smile",
        hold=at,
    )


def _ride(breed: Breed, phase: float) -> Posture:
    """On a saddle at height 0, legs hanging, paws on the bars or the reins."""
    bob = wave_of(phase)
    seated = POSTURES["play"](breed, 0.0)
    shoulder = shoulder_of(breed, seated.hip, 58)
    hind_far, _, hind_near, _ = seated.feet
    x, y = shoulder[0] + breed.leg * 0.7, shoulder[1] + breed.leg * 0.52
    return replace(
        seated,
        pitch=58,
        feet=(hind_far, (x + 6, y - 2), hind_near, (x, y + 2)),
        nod=(-3, bob),
        head_turn=0,
        wag=bob,
        eyes="open",
        mouth="open" if phase > 0.5 else "smile",
        hold=(x, y),
    )


def _hug(breed: Breed, phase: float) -> Posture:
    begging = _beg(breed, phase)
    shoulder = shoulder_of(breed, begging.hip, begging.pitch)
    hind_far, _, hind_near, _ = begging.feet
    reach = breed.leg * 0.95
    return replace(
        begging,
        feet=(
            hind_far,
            (shoulder[0] + reach, shoulder[1] + 8),
            hind_near,
            (shoulder[0] + reach * 0.9, shoulder[1] + 20),
        ),
        eyes="happy",
        mouth="smile",
        hold=None,
    )


def _kiss(breed: Breed, phase: float) -> Posture:
    near = 0.5 - 0.5 * math.cos(phase * math.tau)
    standing = POSTURES["stand"](breed, phase)
    return replace(standing, nod=(6 * near, 2), eyes="closed", mouth="kiss", wag=near)


def _fight(breed: Breed, phase: float) -> Posture:
    beat = wave_of(phase)
    upright = POSTURES["dance"](breed, 0.0)
    shoulder = shoulder_of(breed, upright.hip, 66)
    reach = breed.leg * 0.8
    hind_far, _, hind_near, _ = upright.feet
    return replace(
        upright,
        pitch=66,
        feet=(
            hind_far,
            (shoulder[0] + reach, shoulder[1] - reach * 0.5 * beat),
            hind_near,
            (shoulder[0] + reach * 0.9, shoulder[1] + reach * 0.5 * beat),
        ),
        eyes="angry",
        mouth="roar",
    )


def _dig(breed: Breed, phase: float) -> Posture:
    half, tall = breed.length / 2, hip_height(breed)
    turn = phase * math.tau
    scrape = breed.leg * 0.24
    return Posture(
        hip=(-half, -tall),
        pitch=-16,
        feet=(
            (-half + 9, 0),
            (half + 16 + scrape * math.cos(turn), -max(0.0, scrape * math.sin(turn))),
            (-half - 3, 0),
            (half + 12 - scrape * math.cos(turn), -max(0.0, -scrape * math.sin(turn))),
        ),
        nod=(8, breed.neck[1] * 0.8 + 2 * math.sin(2 * turn)),
        head_turn=16,
        tail=0.9,
        wag=math.sin(turn),
    )


def _climb(breed: Breed, phase: float) -> Posture:
    beat = wave_of(phase)
    hip = (-breed.length * 0.26, -hip_height(breed) * 0.9)
    pitch = 66
    shoulder = shoulder_of(breed, hip, pitch)
    reach = breed.leg * 0.8
    front = shoulder[0] + reach * 0.72
    return Posture(
        hip=hip,
        pitch=pitch,
        feet=(
            (front - 10, -breed.leg * (0.25 + 0.2 * beat)),
            (front, shoulder[1] - reach * (0.5 - 0.3 * beat)),
            (front - 18, -breed.leg * (0.25 - 0.2 * beat)),
            (front - 6, shoulder[1] - reach * (0.5 + 0.3 * beat)),
        ),
        nod=(-6, 0),
        head_turn=-24,
        tail=-0.4,
        wag=beat,
    )


def _roll(breed: Breed, phase: float) -> Posture:
    """On its back, paws in the air."""
    half, low = breed.length / 2, -breed.hips * 0.5
    kick = breed.leg * 0.22
    paws = low + breed.hips * 0.4 + breed.leg * 0.62
    beat = wave_of(phase, 2)
    return Posture(
        hip=(-half, low),
        feet=(
            (-half + 12, paws - kick * beat),
            (half + 14, paws + kick * beat),
            (-half - 2, paws + kick * beat),
            (half + 2, paws - kick * beat),
        ),
        nod=(0, -breed.hips + breed.head * 0.9 - (low - breed.neck[1])),
        head_turn=-6,
        tail=-0.3,
        wag=beat,
        eyes="happy",
        mouth="open",
        roll=180 + 12 * wave_of(phase),
        centre=(0.0, low),
    )


def _hang(breed: Breed, phase: float) -> Posture:
    """Below a branch, held to it by all paws."""
    standing = POSTURES["stand"](breed, phase)
    middle = -hip_height(breed)
    return replace(
        standing,
        roll=180 + 3 * wave_of(phase),
        centre=(0.0, middle),
        ground=2 * middle + 6,
        nod=(4, breed.neck[1] * 0.9),
        head_turn=-8,
    )


def _rear(breed: Breed, phase: float) -> Posture:
    """Up on the hind legs, the forelegs pawing the air."""
    up = eased(rise_of(phase) * 1.4)
    half, tall, beat = breed.length / 2, hip_height(breed), wave_of(phase, 3)
    hip: Point = (-half * 0.7, -tall * (1 - 0.12 * up))
    pitch = 54 * up
    shoulder = shoulder_of(breed, hip, pitch)
    far: Point = (shoulder[0] + breed.leg * 0.5, shoulder[1] + breed.leg * (0.5 + 0.16 * beat))
    near: Point = (shoulder[0] + breed.leg * 0.4, shoulder[1] + breed.leg * (0.62 - 0.16 * beat))
    ground_far, ground_near = (half + 9.0, 0.0), (half - 2.0, 0.0)
    return Posture(
        hip=hip,
        pitch=pitch,
        feet=(
            (hip[0] + 12, 0),
            (ground_far[0] + (far[0] - ground_far[0]) * up, far[1] * up),
            (hip[0] - 2, 0),
            (ground_near[0] + (near[0] - ground_near[0]) * up, near[1] * up),
        ),
        nod=(-6 * up, 0),
        head_turn=-6 * up,
        tail=0.5,
        wag=beat,
        mouth="open" if up > 0.5 else "smile",
    )


def _fall(breed: Breed, phase: float) -> Posture:
    return replace(_roll(breed, phase), eyes="wide", mouth="oh", roll=200 + 16 * wave_of(phase))


def _float(breed: Breed, phase: float) -> Posture:
    half, tall = breed.length / 2, hip_height(breed)
    drift = wave_of(phase)
    return Posture(
        hip=(-half, -tall),
        pitch=8,
        feet=(
            (-half - 14, -10 + 5 * drift),
            (half + 26, -18 - 5 * drift),
            (-half - 26, -6 - 5 * drift),
            (half + 12, -8 + 5 * drift),
        ),
        tail=0.6,
        wag=drift,
        mouth="open",
        roll=-12 + 8 * drift,
        centre=(0.0, -tall),
    )


def _catch(breed: Breed, phase: float) -> Posture:
    jumping = POSTURES["jump"](breed, phase)
    return replace(jumping, head_turn=-26, mouth="open", hold=None)


def _sneak(breed: Breed, phase: float) -> Posture:
    walking = POSTURES["walk"](breed, phase)
    sink = breed.leg * 0.34
    return replace(
        walking,
        hip=(walking.hip[0], walking.hip[1] + sink),
        nod=(breed.head * 0.3, breed.neck[1] * 0.55),
        tail=-0.3,
        eyes="wide",
    )


def _hide(breed: Breed, phase: float) -> Posture:
    lying = POSTURES["sleep"](breed, phase)
    return replace(lying, eyes="wide", mouth="flat", is_curled=False, wag=wave_of(phase, 4) * 0.2)


def _slide(breed: Breed, phase: float) -> Posture:
    lying = POSTURES["sleep"](breed, phase)
    return replace(
        lying,
        eyes="happy" if phase > 0.5 else "open",
        mouth="open",
        is_curled=False,
        head_turn=-6,
        wag=wave_of(phase),
    )


def _push(breed: Breed, phase: float) -> Posture:
    walking = POSTURES["walk"](breed, phase)
    return replace(
        walking,
        pitch=-6,
        nod=(breed.head * 0.3, breed.neck[1] * 0.7),
        head_turn=14,
        mouth="grit",
    )


def _kick(breed: Breed, phase: float) -> Posture:
    """Bucking: the hind legs thrown back."""
    up = max(0.0, wave_of(phase))
    half, tall = breed.length / 2, hip_height(breed)
    return Posture(
        hip=(-half, -tall - breed.leg * 0.34 * up),
        pitch=-20 * up,
        feet=(
            (-half + 9 - breed.leg * 0.9 * up, -tall * 0.7 * up),
            (half + 9, 0),
            (-half - 3 - breed.leg * 0.9 * up, -tall * 0.6 * up),
            (half - 2, 0),
        ),
        tail=0.8,
        wag=up,
        nod=(2, 6 * up),
    )


def _dive(breed: Breed, phase: float) -> Posture:
    swimming = POSTURES["swim"](breed, phase)
    return replace(swimming, pitch=0, roll=38, centre=(0.0, -hip_height(breed)), eyes="closed")


def _peek(breed: Breed, phase: float) -> Posture:
    standing = POSTURES["stand"](breed, phase)
    low: Point = (breed.head * 0.2, breed.neck[1] * 0.4 - 4 * wave_of(phase))
    return replace(standing, nod=low, head_turn=8 * wave_of(phase), eyes="wide")


ACTS: Final[Mapping[str, Callable[[Breed, float], Posture]]] = {
    **POSTURES,
    **VOICES,
    **dict.fromkeys(("drink", "lap"), POSTURES["eat"]),
    "soak": POSTURES["sit"],
    "graze": POSTURES["eat"],
    "bow": _bow,
    "stretch": _stretch,
    "beg": _beg,
    "hold": _hold,
    "ride": _ride,
    "drive": _ride,
    "nibble": _nibble,
    "hug": _hug,
    "kiss": _kiss,
    "fight": _fight,
    "dig": _dig,
    "climb": _climb,
    "roll": _roll,
    "fall": _fall,
    "hang": _hang,
    "rear": _rear,
    "float": _float,
    "catch": _catch,
    "sneak": _sneak,
    "hide": _hide,
    "slide": _slide,
    "push": _push,
    "kick": _kick,
    "dive": _dive,
    "peek": _peek,
    "spray": spraying,
}
"""Every action of four-legged kinds, to a posture at a phase 0..1."""
