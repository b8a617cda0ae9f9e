"""What a four-legged body does in each action: where hip, feet, head and tail are at a phase."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.faces import EyeState, MouthState
from vitascope.engines.animatic.art.gait import GALLOP_OFFSETS, WALK_OFFSETS, Gait

KEYS_FROM_SEAT: Final[Point] = (47.0, -27.0)
"""Where a player's hands fall, from the seat, in drawing units: every keyboard and every player
agree on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Posture:
    """One moment of a body, in sketch units; y is negative upward, the ground is 0."""

    hip: Point
    pitch: float = 0.0
    """Degrees by which the chest is raised."""
    feet: tuple[Point, Point, Point, Point]
    """Hind far, fore far, hind near, fore near."""
    nod: Point = (0.0, 0.0)
    """The head's way from where the neck holds it."""
    head_turn: float = 0.0
    """Degrees clockwise, nose down."""
    head_yaw: float = 1.0
    """1 looks ahead, -1 back over the shoulder; between them while it turns."""
    ears: float = 0.0
    """How far they are laid back, 0..1."""
    tail: float = 0.0
    """-1 down, 1 up."""
    wag: float = 0.0
    eyes: EyeState = "open"
    mouth: MouthState = "smile"
    ground: float = 0.0
    """Height at which the anchor is."""
    hold: Point | None = None
    roll: float = 0.0
    """Degrees that the whole body is turned about `centre`: on its back, afloat."""
    centre: Point = (0.0, 0.0)
    is_lying: bool = False
    """Whether the legs are folded below the body."""
    is_curled: bool = False
    """Whether the body is a ring, nose on the tail."""


def hip_height(breed: Breed) -> float:
    """Ground to hip joint of a standing body."""
    return breed.leg + breed.hips * 0.42


def gait_of(breed: Breed, action: str) -> Gait:
    """The walk or run of a breed."""
    if action == "run":
        return Gait(
            reach=hip_height(breed) * 0.5,
            lift=breed.leg * 0.5,
            duty=0.36,
            offsets=(0.02, 0.04, 0.0, 0.0) if breed.hops else GALLOP_OFFSETS,
        )
    return Gait(
        reach=hip_height(breed) * 0.27, lift=breed.leg * 0.24, duty=0.62, offsets=WALK_OFFSETS
    )


def _stand(breed: Breed, phase: float) -> Posture:
    half = breed.length / 2
    breath = math.sin(phase * math.tau)
    if breed.upright:
        return _raised(breed, (-3.0, 9.0), (0.0, 0.0), breath * 0.6, 0.3, breath)
    return Posture(
        hip=(-half, -hip_height(breed) + breath * 0.6),
        feet=((-half + 9, 0), (half + 9, 0), (-half - 3, 0), (half - 2, 0)),
        nod=(0, breath * 1.2),
        tail=0.3,
        wag=breath,
    )


def _raised(
    breed: Breed,
    near_far: tuple[float, float],
    lifts: tuple[float, float],
    bob: float,
    tail: float,
    wag: float,
) -> Posture:
    """Chest up: on knuckles where it is low, paws before the chest where it is high."""
    hip = (-breed.length * 0.2, -hip_height(breed) + bob)
    shoulder = shoulder_of(breed, hip, breed.upright)
    root = hip[0]
    if breed.upright > 45:
        hang = breed.leg * 0.62
        fore_far: Point = (shoulder[0] + hang * 0.6, shoulder[1] + hang * 0.9)
        fore_near: Point = (shoulder[0] + hang * 0.42, shoulder[1] + hang + 2 * wag)
    else:
        fore_far = (shoulder[0] + 16 - near_far[0], -lifts[0])
        fore_near = (shoulder[0] + 8 - near_far[1], -lifts[1] if lifts[1] < 0 else 0)
        fore_far = (fore_far[0], 0 if lifts[0] >= 0 else lifts[0])
    return Posture(
        hip=hip,
        pitch=breed.upright,
        feet=((root + near_far[1], lifts[1]), fore_far, (root + near_far[0], lifts[0]), fore_near),
        nod=(0, wag),
        tail=tail,
        wag=wag,
    )


def _go(breed: Breed, phase: float, action: str) -> Posture:
    gait = gait_of(breed, action)
    half = breed.length / 2
    turn = phase * math.tau
    if action == "run":
        bob, pitch = -abs(math.sin(turn)) * breed.leg * 0.26, math.cos(turn) * 7
    else:
        bob, pitch = math.sin(2 * turn) * breed.leg * 0.03, math.sin(2 * turn + 1) * 0.9
    air = 0.0
    if action == "run" and breed.hops:
        air, bob, pitch = _hop(breed, phase, gait.duty)
    roots = (-half + 3, half + 3, -half - 2, half - 2)
    feet: list[Point] = []
    for index, root in enumerate(roots):
        forward, height = gait.foot(index, phase)
        feet.append((root + forward, -height - air))
    hind_far, fore_far, hind_near, fore_near = feet
    if breed.upright:
        far, near = (hind_far[0] + half, hind_far[1]), (hind_near[0] + half, hind_near[1])
        raised = _raised(breed, (near[0], far[0]), (near[1], far[1]), bob, 0.2, math.sin(turn))
        return replace(raised, pitch=raised.pitch + pitch)
    return Posture(
        hip=(-half, -hip_height(breed) + bob),
        pitch=pitch,
        feet=(hind_far, fore_far, hind_near, fore_near),
        nod=(0, math.sin(2 * turn + 0.8) * 1.6),
        tail=0.05 if action == "run" else 0.4,
        wag=math.sin(turn),
    )


def _hop(breed: Breed, phase: float, duty: float) -> tuple[float, float, float]:
    """How high the feet are, the hip's way from where it stands, and the pitch, in a leap."""
    if phase < duty:
        return 0.0, breed.leg * 0.16 * math.sin(math.pi * phase / duty), 0.0
    share = (phase - duty) / (1 - duty)
    high = breed.leg * 0.75 * math.sin(math.pi * share)
    return high, -high, 12 * math.cos(math.pi * share) * math.sin(math.pi * share)


def _walk(breed: Breed, phase: float) -> Posture:
    return _go(breed, phase, "run" if breed.hops else "walk")


def _run(breed: Breed, phase: float) -> Posture:
    return _go(breed, phase, "run")


def _jump(breed: Breed, phase: float) -> Posture:
    half, tall = breed.length / 2, hip_height(breed)
    air = math.sin(math.pi * min(1.0, max(0.0, (phase - 0.15) / 0.7)))
    crouch = 0.0 if air > 0 else 0.22 * tall
    rise = air * tall * 1.05
    pitch = 24 * math.cos(math.pi * min(1.0, max(0.0, (phase - 0.15) / 0.7))) * min(1.0, air * 2)
    tuck = air * breed.leg * 0.45
    return Posture(
        hip=(-half, -tall + crouch - rise),
        pitch=pitch,
        feet=(
            (-half - tuck * 0.9 + 6, -rise * 1.02),
            (half + tuck * 1.3 + 6, -rise - tuck * 0.7),
            (-half - tuck * 1.1 - 4, -rise * 0.98),
            (half + tuck * 1.1, -rise - tuck * 0.45),
        ),
        tail=0.5,
        wag=air,
        mouth="open" if air else "smile",
    )


def _sit(breed: Breed, phase: float) -> Posture:
    breath = math.sin(phase * math.tau)
    hip = (-breed.length * 0.34, -breed.hips * 0.5)
    pitch = 50 if breed.leg < 60 else 40
    shoulder = shoulder_of(breed, hip, pitch)
    return Posture(
        hip=hip,
        pitch=pitch + breath * 0.6,
        feet=(
            (hip[0] + breed.hips * 0.62, 0),
            (shoulder[0] + 11, 0),
            (hip[0] + breed.hips * 0.5, 0),
            (shoulder[0] + 2, 0),
        ),
        nod=(-5, breath),
        tail=-0.6,
        wag=breath,
    )


def _seated(breed: Breed, phase: float) -> Posture:
    """Upright on a seat, hind legs hanging down; the seat is at height 0."""
    sway = math.sin(phase * math.tau)
    hip = (-2.0, -breed.hips * 0.44)
    return Posture(
        hip=hip,
        pitch=66 + sway * 2,
        feet=((34, 20), (44, -40), (29, 24), (40, -36)),
        nod=(-4, sway * 1.5),
        head_turn=4 + sway * 3,
        tail=-0.5,
        wag=math.sin(phase * math.tau),
    )


def _play(breed: Breed, phase: float) -> Posture:
    """Both paws on the keys, in turn, four notes to the bar; the head nods with the music."""
    seated = _seated(breed, phase)
    beat = math.sin(phase * 2 * math.tau)
    x, y = KEYS_FROM_SEAT[0] / breed.scale, KEYS_FROM_SEAT[1] / breed.scale
    far: Point = (x + 6 + 3 * math.sin(phase * math.tau), y - 1 - 9 * max(0.0, beat))
    near: Point = (x - 3 - 4 * math.sin(phase * math.tau), y + 3 - 9 * max(0.0, -beat))
    hind_far, _, hind_near, _ = seated.feet
    return replace(
        seated,
        feet=(hind_far, far, hind_near, near),
        head_turn=3 + 5 * math.sin(phase * 2 * math.tau),
        nod=(-3, 1.5 * beat),
        eyes="happy" if 0.5 < phase < 0.8 else "open",
        mouth="open" if phase > 0.45 else "smile",
        hold=(x, y),
    )


def _upright(breed: Breed, phase: float) -> Posture:
    """On the hind legs."""
    beat = math.sin(phase * math.tau)
    hip = (-6 + beat * 3, -hip_height(breed) * 0.86)
    shoulder = shoulder_of(breed, hip, 76)
    return Posture(
        hip=hip,
        pitch=76 - beat * 3,
        feet=(
            (8, 0),
            (shoulder[0] + 26, shoulder[1] + 30),
            (-8, 0),
            (shoulder[0] + 18, shoulder[1] + 40),
        ),
        nod=(-9, beat),
        tail=0.2,
        wag=beat,
    )


def _dance(breed: Breed, phase: float) -> Posture:
    upright = _upright(breed, phase)
    turn = phase * math.tau
    beat, bounce = math.sin(turn), abs(math.sin(turn)) * 4
    hip = (upright.hip[0] + beat * 5, upright.hip[1] + bounce)
    shoulder = shoulder_of(breed, hip, upright.pitch)
    reach = breed.leg * 0.8
    return replace(
        upright,
        hip=hip,
        feet=(
            (12, -max(0.0, beat) * breed.leg * 0.24),
            (shoulder[0] + reach * 0.9, shoulder[1] - reach * 0.7 * beat),
            (-10, -max(0.0, -beat) * breed.leg * 0.24),
            (shoulder[0] + reach * 0.75, shoulder[1] + reach * 0.7 * beat),
        ),
        head_turn=beat * 8,
        eyes="happy" if phase > 0.5 else "open",
        mouth="open",
        wag=math.sin(2 * turn),
    )


def _wave(breed: Breed, phase: float) -> Posture:
    sitting = _sit(breed, 0.25)
    shoulder = shoulder_of(breed, sitting.hip, sitting.pitch)
    swing = math.sin(phase * 2 * math.tau)
    hind_far, fore_far, hind_near, _ = sitting.feet
    paw: Point = (shoulder[0] + breed.leg * 0.62, shoulder[1] - breed.leg * (0.55 + 0.28 * swing))
    return replace(
        sitting, feet=(hind_far, fore_far, hind_near, paw), mouth="open", head_turn=-4, wag=swing
    )


def _read(breed: Breed, phase: float) -> Posture:
    sitting = _sit(breed, phase)
    shoulder = shoulder_of(breed, sitting.hip, sitting.pitch)
    hold = (shoulder[0] + breed.leg * 0.72, shoulder[1] + breed.leg * 0.35)
    hind_far, _, hind_near, _ = sitting.feet
    return replace(
        sitting,
        feet=(hind_far, (hold[0] + 6, hold[1] + 2), hind_near, (hold[0] - 4, hold[1] + 6)),
        head_turn=10 + 2 * math.sin(phase * math.tau),
        hold=hold,
    )


def _chin(breed: Breed) -> float:
    """How far the head reaches below its middle, trunk included."""
    return breed.head * (2.15 if breed.head_shape == "elephant" else 0.95)


def _eat(breed: Breed, phase: float) -> Posture:
    standing = _stand(breed, phase)
    down = hip_height(breed) + breed.neck[1] - _chin(breed)
    bite = math.sin(phase * 2 * math.tau)
    return replace(
        standing,
        pitch=-5,
        nod=(breed.head * 0.35, down * 0.9 + bite * 2),
        head_turn=18 + bite * 3,
        wag=math.sin(phase * math.tau),
    )


def _sleep(breed: Breed, phase: float) -> Posture:
    """Lying low: legs folded away, head on the ground before the chest; most curl up."""
    breath = math.sin(phase * math.tau)
    half = breed.length * 0.42
    low = -breed.hips * 0.47
    return Posture(
        hip=(-half, low - breath * 1.2),
        pitch=-2,
        feet=((-half + 20, 0), (half + 22, 0), (-half + 12, 0), (half + 14, 0)),
        nod=(2, breed.neck[1] - low - breed.chest * 0.15 - _chin(breed) * 0.76),
        head_turn=8,
        tail=-1,
        eyes="closed",
        mouth="flat",
        is_lying=True,
        is_curled=not breed.has_hooves and breed.chest < 60,
    )


def _swim(breed: Breed, phase: float) -> Posture:
    paddling = _go(breed, phase, "walk")
    return replace(
        paddling, pitch=6 + math.sin(phase * math.tau) * 2, ground=-hip_height(breed) * 0.9
    )


POSTURES: Final[Mapping[str, Callable[[Breed, float], Posture]]] = {
    "stand": _stand,
    "walk": _walk,
    "run": _run,
    "jump": _jump,
    "sit": _sit,
    "play": _play,
    "dance": _dance,
    "wave": _wave,
    "read": _read,
    "eat": _eat,
    "sleep": _sleep,
    "swim": _swim,
}
"""Action to posture at a phase 0..1."""


def shoulder_of(breed: Breed, hip: Point, pitch: float) -> Point:
    """The shoulder joint of a body whose hip is there."""
    turn = math.radians(pitch)
    return hip[0] + breed.length * math.cos(turn), hip[1] - breed.length * math.sin(turn)
