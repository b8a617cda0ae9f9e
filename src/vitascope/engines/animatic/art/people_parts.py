"""Where the parts of a human body are in a pose, for a camera that comes close to them."""

from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art.breeds import BREEDS
from vitascope.engines.animatic.art.curves import Point, turned
from vitascope.engines.animatic.art.drawing import Rest
from vitascope.engines.animatic.art.people_kinds import PEOPLE
from vitascope.engines.animatic.art.people_poses import STANCES
from vitascope.engines.animatic.art.stances import LAP, TORSO, on_ground, on_seat

BodyPart: TypeAlias = Literal["face", "eyes", "hands", "feet"]

SPANS: Final[dict[BodyPart, float]] = {"face": 96.0, "eyes": 34.0, "hands": 96.0, "feet": 70.0}
"""Heights in drawing units that a picture of a part shows, of a grown person."""


_APART: Final = 34.0
"""Distance from which on two hands are no picture: then it is of the one ahead."""


def span_of(kind: str, part: BodyPart) -> float:
    """Height in drawing units that a picture of a part shows, of this kind at size 1."""
    if kind in PEOPLE:
        return SPANS[part] * PEOPLE[kind].scale
    return _LEGS * BREEDS[kind].leg * BREEDS[kind].scale


_LEGS: Final = 1.9
"""Height of a picture of the feet of who goes on four legs, in lengths of a leg."""

_PAWS: Final = 0.34
"""Height of the middle of that picture, in shares of it."""


def is_low(action: str) -> bool:
    """Whether hips are near the ground in an act, as of who sits: there is a lap."""
    return STANCES[action](0.5).hip[1] > LAP


def part_at(kind: str, action: str, part: BodyPart, rest: Rest = "") -> Point | None:
    """Where a part is from the anchor, in drawing units at size 1, looking right.

    None for kinds that are no people, but for the feet of who goes on four, and for acts that
    have no stance of their own.
    """
    if part == "feet" and kind in BREEDS:
        return 0.0, -_PAWS * span_of(kind, part)
    if kind not in PEOPLE or action not in STANCES:
        return None
    person, stance = PEOPLE[kind], STANCES[action](0.5)
    if rest in ("seat", "ground"):
        stance = on_seat(stance) if rest == "seat" else on_ground(stance)
    shoulder = turned((stance.hip[0], stance.hip[1] - TORSO), stance.hip, stance.lean)
    up = turned((0.0, -person.head - 6), (0.0, 0.0), stance.lean * 0.6)
    head = (shoulder[0] + up[0] + 2, shoulder[1] + up[1])
    (far_x, far_y), (near_x, near_y) = stance.hands
    match part:
        case "hands":
            if abs(far_x - near_x) > _APART:
                far_x, far_y = near_x, near_y = max((far_x, far_y), (near_x, near_y))
            x, y = shoulder[0] + (far_x + near_x) / 2 + 4, shoulder[1] + (far_y + near_y) / 2
        case "feet":
            x, y = (stance.feet[0][0] + stance.feet[1][0]) / 2, -18.0
        case "eyes":
            x, y = head[0] + person.head * 0.3, head[1] + person.head * 0.02
        case _:
            x, y = head
    x, y = turned((x, y), stance.hip, stance.roll)
    return x * person.scale, (y - stance.ground) * person.scale
