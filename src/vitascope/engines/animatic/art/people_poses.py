"""What a human body does in each action: hips, hands, feet and head at a phase."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Motion, Pose
from vitascope.engines.animatic.art.faces import EyeState
from vitascope.engines.animatic.art.gait import BIPED_OFFSETS, Gait
from vitascope.engines.animatic.art.quadruped_poses import KEYS_FROM_SEAT

LEG: Final = 76.0
"""Hip joint to sole of a grown person, in sketch units."""

TORSO: Final = 50.0
"""Hip joint to shoulder."""

ARM: Final = 56.0
"""Shoulder to the middle of the hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """One moment of a body; y is negative upward, the ground (or the seat) is 0."""

    hip: Point
    lean: float = 0.0
    """Degrees forward."""
    feet: tuple[Point, Point]
    """Far, near."""
    hands: tuple[Point, Point]
    """Far, near, from the shoulder."""
    head_turn: float = 0.0
    nod: float = 0.0
    eyes: EyeState = "open"
    mouth: str = "smile"
    toes: float = 0.0
    """Degrees by which the feet point down."""
    hold: Point | None = None
    """From the shoulder."""
    ground: float = 0.0
    roll: float = 0.0
    """Degrees that the whole body is turned about the hip: lying down, flying."""


WALK: Final = Gait(reach=LEG * 0.34, lift=LEG * 0.13, duty=0.58, offsets=BIPED_OFFSETS)
RUN: Final = Gait(reach=LEG * 0.44, lift=LEG * 0.34, duty=0.36, offsets=BIPED_OFFSETS)


def _swing(forward: float, reach: float) -> Point:
    """A hand that swings from the shoulder, `forward` -1..1."""
    angle = forward * 0.7
    return reach * math.sin(angle) + 3, reach * math.cos(angle)


def _stand(phase: float) -> Stance:
    breath = math.sin(phase * math.tau)
    return Stance(
        hip=(0, -LEG + 1),
        feet=((9, 0), (-7, 0)),
        hands=((9, ARM * 0.93 + breath * 0.6), (-5, ARM * 0.94 + breath * 0.6)),
        head_turn=breath * 1.2,
        nod=breath * 0.5,
    )


def _go(phase: float, gait: Gait, lean: float, arms: float) -> Stance:
    turn = phase * math.tau
    is_run = gait is RUN
    bob = -abs(math.sin(turn + 0.6)) * (9 if is_run else 2.4) + (4 if is_run else 2)
    feet: list[Point] = []
    for index, root in ((0, 3.0), (1, -3.0)):
        forward, height = gait.foot(index, phase)
        feet.append((root + forward, -height))
    beat = math.cos(turn)
    far, near = _swing(arms * beat, ARM * 0.92), _swing(-arms * beat, ARM * 0.92)
    if is_run:
        far = (far[0] * 0.8 + 14, far[1] * 0.62)
        near = (near[0] * 0.8 + 10, near[1] * 0.62)
    return Stance(
        hip=(0, -LEG + bob),
        lean=lean,
        feet=(feet[0], feet[1]),
        hands=(far, near),
        nod=math.sin(2 * turn) * 0.8,
        mouth="open" if is_run else "smile",
        toes=6 if is_run else 0,
    )


def _walk(phase: float) -> Stance:
    return _go(phase, WALK, 3, 0.75)


def _run(phase: float) -> Stance:
    return _go(phase, RUN, 13, 1.3)


def _jump(phase: float) -> Stance:
    air = math.sin(math.pi * min(1.0, max(0.0, (phase - 0.18) / 0.64)))
    crouch = 0.0 if air > 0 else 16.0
    rise = air * 62
    return Stance(
        hip=(0, -LEG + crouch - rise),
        lean=8 if crouch else -2,
        feet=((12, -rise - air * 20), (-12, -rise - air * 8)),
        hands=((26 + 18 * air, 36 - 68 * air), (-24 - 20 * air, 40 - 70 * air)),
        mouth="open",
        eyes="happy" if air > 0.5 else "open",
        toes=22 * air,
    )


def _sit(phase: float) -> Stance:
    breath = math.sin(phase * math.tau)
    return Stance(
        hip=(-12, -13),
        lean=-4,
        feet=((46, 0), (34, 0)),
        hands=((34, 30 + breath), (26, 34 + breath)),
        head_turn=breath * 1.5,
    )


def _seated(phase: float) -> Stance:
    """On a seat at height 0, feet on the floor below it."""
    breath = math.sin(phase * math.tau)
    return Stance(
        hip=(-4, -10),
        lean=4,
        feet=((36, 44), (28, 46)),
        hands=((34, 34), (28, 36)),
        nod=breath,
    )


def _play(phase: float) -> Stance:
    beat = math.sin(phase * 2 * math.tau)
    seated = _seated(phase)
    x, y = KEYS_FROM_SEAT[0] + 4, KEYS_FROM_SEAT[1] + 10 + TORSO
    slide = 4 * math.sin(phase * math.tau)
    return replace(
        seated,
        lean=6 + slide * 0.5,
        hands=(
            (x + 7 + slide, y - 7 * max(0.0, beat)),
            (x - 2 - slide, y + 2 - 7 * max(0.0, -beat)),
        ),
        head_turn=4 + 4 * beat,
        eyes="happy" if 0.5 < phase < 0.8 else "open",
        mouth="open" if phase > 0.5 else "smile",
        hold=(x, y),
    )


def _strum(phase: float) -> Stance:
    beat = math.sin(phase * 2 * math.tau)
    return replace(
        _stand(phase),
        hands=((38, 14), (12, 36 + 5 * beat)),
        head_turn=3 * beat,
        nod=beat,
        hold=(14, 36),
        eyes="happy" if phase > 0.6 else "open",
        mouth="open",
    )


def _read(phase: float) -> Stance:
    drift = math.sin(phase * math.tau)
    return replace(_sit(phase), hands=((42, 18), (36, 22)), head_turn=12 + drift * 2, hold=(42, 16))


def _hold(phase: float) -> Stance:
    """One hand before the chest, around a handle or a string."""
    standing = _stand(phase)
    return replace(standing, hands=(standing.hands[0], (30, 20)), hold=(31, 18))


def _wave(phase: float) -> Stance:
    swing = math.sin(phase * 2 * math.tau)
    standing = _stand(phase)
    return replace(
        standing,
        hands=(standing.hands[0], (45 + 9 * swing, -32 + 4 * abs(swing))),
        mouth="open",
        head_turn=-3,
    )


def _dance(phase: float) -> Stance:
    turn = phase * math.tau
    beat, bounce = math.sin(turn), abs(math.sin(turn)) * 7
    return Stance(
        hip=(beat * 7, -LEG + 8 - bounce),
        lean=beat * 7,
        feet=((14, -max(0.0, beat) * 18), (-14, -max(0.0, -beat) * 18)),
        hands=((46, -14 - 26 * beat), (-44, -14 + 26 * beat)),
        head_turn=-beat * 6,
        eyes="happy" if phase > 0.5 else "open",
        mouth="open",
    )


def _eat(phase: float) -> Stance:
    bite = 0.5 - 0.5 * math.cos(phase * math.tau)
    return replace(
        _stand(phase),
        hands=((16, 42), (26 - 4 * bite, 24 - 34 * bite)),
        hold=(27 - 4 * bite, 22 - 34 * bite),
        mouth="open" if bite > 0.6 else "smile",
    )


def _ride(phase: float) -> Stance:
    bob = math.sin(phase * math.tau)
    return Stance(
        hip=(0, -8 + bob * 2),
        lean=6,
        feet=((20, 44), (16, 48)),
        hands=((36, 26), (32, 30)),
        nod=bob,
        hold=(34, 28),
    )


def _sleep(phase: float) -> Stance:
    breath = math.sin(phase * math.tau)
    return Stance(
        hip=(14, -15 - breath * 0.6),
        feet=((22, 58), (16, 52)),
        hands=((14, 46), (20, 34)),
        eyes="closed",
        roll=-88,
        mouth="smile",
    )


def _fly(phase: float) -> Stance:
    wave = math.sin(phase * math.tau)
    return Stance(
        hip=(0, -LEG + wave * 4),
        feet=((-4, -4), (-8, -1)),
        hands=((18, -46), (2, 48)),
        roll=62 + wave * 3,
        toes=50,
        mouth="open",
    )


def _swim(phase: float) -> Stance:
    turn = phase * math.tau
    kick = math.sin(2 * turn) * 12
    return Stance(
        hip=(0, -40),
        feet=((8 + kick, 34), (-4 - kick, 34)),
        hands=(
            (ARM * 0.8 * math.cos(turn), -ARM * 0.8 * math.sin(turn)),
            (-ARM * 0.8 * math.cos(turn), ARM * 0.8 * math.sin(turn)),
        ),
        roll=70,
        toes=50,
        ground=-40,
    )


STANCES: Final[Mapping[str, Callable[[float], Stance]]] = {
    "stand": _stand,
    "walk": _walk,
    "run": _run,
    "jump": _jump,
    "sit": _sit,
    "play": _play,
    "strum": _strum,
    "read": _read,
    "hold": _hold,
    "wave": _wave,
    "dance": _dance,
    "eat": _eat,
    "ride": _ride,
    "sleep": _sleep,
    "fly": _fly,
    "swim": _swim,
}
"""Action to stance at a phase 0..1."""


def person_motion(scale: float, action: str) -> Motion:
    """Rate and travel of an action for a body of that scale; small legs go faster."""
    pace = min(1.5, (0.98 / scale) ** 0.6)
    if action in ("walk", "run"):
        gait = RUN if action == "run" else WALK
        rate = (1.5 if action == "run" else 0.95) * pace
        return Motion(
            cycles_per_second=rate, travel=gait.travel * scale, steps=gait.falls(), frames=16
        )
    if action == "jump":
        return Motion(cycles_per_second=0.9, travel=50 * scale, steps=(0.86,), frames=16)
    if action == "fly":
        return Motion(cycles_per_second=0.6, travel=240 * scale, frames=12)
    if action == "swim":
        return Motion(cycles_per_second=0.6, travel=110 * scale, frames=16)
    rates = {"play": 1.0, "strum": 1.0, "dance": 1.0, "wave": 0.9, "eat": 0.5, "ride": 1.2}
    return Motion(cycles_per_second=rates.get(action, 0.3), frames=16)


def stance_of(pose: Pose) -> Stance:
    """The stance of a pose; a hand that holds something is kept before the chest."""
    stance = STANCES[pose.action](pose.phase)
    if pose.is_holding and stance.hold is None:
        return replace(stance, hands=(stance.hands[0], (30, 20)), hold=(31, 18))
    return stance
