"""What birds do, and how fast: beats of wings, waddling, gliding."""

import math
from typing import Final

from vitascope.engines.animatic.art.acting import RATES
from vitascope.engines.animatic.art.drawing import Motion
from vitascope.engines.animatic.art.limbs import ARTS
from vitascope.engines.animatic.art.people_poses import RATES as HUMAN_RATES
from vitascope.engines.animatic.art.plumage import BIRDS, gait_of

ACTIONS: Final = frozenset(
    {"stand", "walk", "run", "fly", "jump", "sit", "sleep", "eat", "dance", "wave", "swim", "play"}
    | {"slide"}
)
"""What has a posture of its own."""

WHOLE: Final = frozenset({
    "roll", "spin", "talk", "sing", "laugh", "cry", "roar", "fight", "hug", "kiss", "float",
    "fall", "peek", "hide", "bow", "stretch", "cheer",
})  # fmt: skip
"""What the standing body does as a whole."""

SAME: Final = {"peck": "eat", "graze": "eat", "drink": "eat", "sneak": "walk"}
"""Actions that look as another does."""


_SOARING_HZ: Final = 0.4
"""Rounds of beating and gliding a second."""

_BEATS: Final = 0.34
"""Share of such a round that the beat takes."""


def actions_of(kind: str) -> frozenset[str]:
    """What a bird of that kind does."""
    bird = BIRDS[kind]
    lacking = set[str]()
    if not bird.flies:
        lacking.add("fly")
    if not bird.swims:
        lacking.add("swim")
    if bird.build != "upright" or not bird.swims:
        lacking.add("slide")
    if bird.build == "perching":
        lacking |= {"play", "wave"}
    return (ACTIONS | WHOLE | SAME.keys() | ARTS) - lacking


def bird_motion(kind: str, action: str) -> Motion:
    """Rate and travel of a bird's action, in drawing units."""
    bird = BIRDS[kind]
    if action == "peck" and bird.clings:
        return Motion(cycles_per_second=1.6, frames=12)
    action = SAME.get(action, action)
    if action in WHOLE:
        near = {"hug": 46.0, "kiss": 46.0, "fight": 46.0, "talk": 86.0}.get(action, 0.0)
        return Motion(
            cycles_per_second=RATES.get(action, 0.4),
            frames=12,
            reach=near * bird.scale,
        )
    if action in ARTS:
        return Motion(cycles_per_second=HUMAN_RATES.get(action, 0.4), frames=16)
    match action:
        case "fly" if bird.soars:
            travel = 340 * bird.scale / _SOARING_HZ
            return Motion(cycles_per_second=_SOARING_HZ, travel=travel, frames=24)
        case "fly":
            rate = min(9.0, 1.9 / bird.scale)
            return Motion(cycles_per_second=rate, travel=170 / rate * bird.scale * 2, frames=12)
        case "walk" | "run":
            rate = 2.6 if action == "run" else 1.7
            gait = gait_of(bird)
            return Motion(
                cycles_per_second=rate,
                travel=gait.travel * bird.scale,
                steps=gait.falls(),
                frames=12,
            )
        case "slide":
            return Motion(cycles_per_second=0.8, travel=190 * bird.scale, frames=12)
        case "swim":
            return Motion(cycles_per_second=0.6, travel=60 * bird.scale, frames=12)
        case "jump":
            return Motion(cycles_per_second=1.3, travel=40 * bird.scale, steps=(0.9,), frames=12)
        case "dance" | "play" | "wave":
            return Motion(cycles_per_second=1.1, frames=12)
        case _:
            return Motion(cycles_per_second=0.45, frames=12)


def wings_up(phase: float) -> float:
    """How far the wings are up: a slow beat, then a long glide."""
    if phase < _BEATS:
        return math.sin(phase / _BEATS * math.tau)
    return 0.6 * min(1.0, 2.4 * math.sin((phase - _BEATS) / (1 - _BEATS) * math.pi))
