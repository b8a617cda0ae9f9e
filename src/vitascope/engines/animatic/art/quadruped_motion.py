"""How fast a four-legged body does what it does, and how near its partner stands."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.drawing import Motion
from vitascope.engines.animatic.art.people_poses import RATES as HUMAN_RATES
from vitascope.engines.animatic.art.people_poses import TRAVELS as HUMAN_TRAVELS
from vitascope.engines.animatic.art.quadruped_poses import gait_of, hip_height

RATES: Final[Mapping[str, float]] = {
    "play": 1.0,
    "dance": 1.1,
    "wave": 0.9,
    "eat": 0.6,
    "drink": 0.8,
    "graze": 0.5,
    "howl": 0.35,
    "roar": 0.5,
    "talk": 0.7,
    "sing": 0.5,
    "laugh": 0.9,
    "sneeze": 0.45,
    "bow": 0.8,
    "beg": 0.8,
    "fight": 1.3,
    "dig": 2.2,
    "climb": 0.9,
    "roll": 0.7,
    "fall": 1.0,
    "kick": 1.0,
    "kiss": 0.4,
    "catch": 0.9,
    "slide": 0.8,
    "shake_off": 0.8,
    "tail_chase": 0.7,
    "groom": 0.4,
    "scratch": 1.2,
    "sniff": 0.7,
    "butt": 0.7,
    "lap": 0.8,
    "cuddle": 0.3,
    "nurse": 0.6,
    "lick": 0.6,
    "grapple": 1.0,
}
"""Cycles a second; what is not named breathes at 0.35."""


def reach_of(breed: Breed, action: str) -> float:
    """Half the way to a partner, in drawing units; 0 where nearness does not matter."""
    front = breed.length * 0.5 + breed.neck[0] + breed.head * 0.8
    share = {
        "hug": 0.5,
        "kiss": 1.0,
        "fight": 1.0,
        "butt": 0.94,
        "cuddle": 0.72,
        "nurse": 1.0,
        "lick": 0.84,
        "grapple": 0.9,
        "talk": 1.15,
        "dance": 0.9,
        "catch": 2.4,
        "throw": 2.4,
        "box": 1.0,
        "shake_hands": 1.0,
    }
    return front * breed.scale * share.get(action, 0.0)


TRAVELS: Final = {"slide": 220.0, "dive": 90.0}
"""Units forward per cycle of what goes without steps, at the scale of 1."""

SLOWED: Final = {"sneak": 0.5, "push": 0.6}
"""Actions on foot that go slower than a walk, as shares of its rate."""


def motion_of(breed: Breed, action: str) -> Motion:
    """Rate and travel of `action` at a look's usual size; small animals step faster."""
    pace = min(1.5, max(0.6, 48 / hip_height(breed) / breed.scale) ** 0.5)
    if action in ("walk", "run", *SLOWED):
        gait = gait_of(breed, "run" if breed.hops or action == "run" else "walk")
        rate = (1.9 if action == "run" else 1.15) * pace * SLOWED.get(action, 1.0)
        return Motion(
            cycles_per_second=rate, travel=gait.travel * breed.scale, steps=gait.falls(), frames=16
        )
    if action in ("jump", "catch"):
        return Motion(
            cycles_per_second=0.9,
            travel=breed.length * breed.scale * 1.6 if action == "jump" else 0.0,
            steps=(0.85,),
            frames=16,
            reach=reach_of(breed, action),
        )
    if action == "swim":
        return Motion(cycles_per_second=0.9, travel=breed.length * breed.scale * 0.8, frames=16)
    return Motion(
        cycles_per_second=RATES.get(action, HUMAN_RATES.get(action, 0.35)),
        travel={**HUMAN_TRAVELS, **TRAVELS}.get(action, 0.0) * breed.scale,
        frames=16,
        reach=reach_of(breed, action),
    )
