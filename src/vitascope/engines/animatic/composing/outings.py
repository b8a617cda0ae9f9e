"""What those who travel and play make of a place: a road, rails, a runway, a concert."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.composing.casting import action_of
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role

_ROADS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("forest", "pine forest", "birch forest"), "forest road"),
    "jungle": "forest road",
    "mountains": "mountain road",
    "coast": "coastal road",
    "meadow": "road",
}
"""Of a land, the road through it."""

_STREETS: Final[Mapping[str, str]] = {
    "alley": "street",
    "back alley": "street",
    "neon alley": "tokyo",
    "night market": "tokyo",
    "colonial street": "pastel street",
}
"""Of a lane, the street with traffic."""

COASTS: Final = frozenset({"coast", "coastline", "shore", "shoreline", "seaside"})
"""Words for a beach that for who drives along are the road above it."""

_ON_ROADS: Final = frozenset(
    {"car", "small car", "convertible", "sports car", "suv", "taxi", "police car", "race car"}
    | {"truck", "van", "bus", "double-decker", "ambulance", "motorcycle", "scooter"}
    | {"tuk-tuk", "ice cream truck"}
)
"""Vehicles that need a road to drive."""


def is_on_road(role: Role) -> bool:
    """Whether a role drives what needs a road, or is it."""
    driven = role.mount or role
    is_still = role.action in _PARKED or driven.action in _PARKED
    return driven.thing.noun.kind in _ON_ROADS and not is_still


def _is_driven(role: Role) -> bool:
    """Whether it goes, or is a car, which is not left in the middle of a lane."""
    return role.mount is not None or role.action is not None or "car" in role.thing.noun.kind


def _is_loud(role: Role, lexicon: Lexicon) -> bool:
    """Whether a role plays before a crowd that came to a concert."""
    loud = lexicon.tables.grammar.words["loud"]
    return role.thing.word in loud or bool(role.tool and role.tool.thing.word in loud)


_PARKED: Final = frozenset({"stand", "sit", "sleep", "hide"})


def leave_parked(roles: Sequence[Role]) -> None:
    """Let a vehicle stand beside which somebody is at rest: `reads in front of a van`.

    So does one that is only named with other things: `a truck and a parking meter`.
    """
    is_list = len(roles) > 1 and not any(
        role.is_subject or role.action or role.relation for role in roles
    )
    boats = [role for role in roles if is_list and role.thing.noun.motion == "sail"]
    for role in roles if is_list else ():
        if role.thing.noun.motion == "drive" and role.thing.noun.home == "ground":
            role.action = "stand"
            role.relation = ("before", boats[0]) if boats else None
    for role in roles:
        kind, other = role.relation or ("", role)
        if not role.is_subject and other.is_subject:
            role, other = other, role
        is_afoot = role.is_subject and role.mount is None
        is_at_rest = is_afoot and role.action in _AT_REST and kind in _NEXT_TO
        comes = is_afoot and (role.action, kind) in _COMES_AND_GOES
        drives = other.thing.noun.role == "prop" and other.thing.noun.motion == "drive"
        if (is_at_rest or comes) and drives and other.action is None:
            other.action = "stand"


def tow(roles: Sequence[Role]) -> None:
    """Put who water skis behind the boat that pulls him."""
    boat = next((role for role in roles if role.thing.noun.motion == "sail"), None)
    for role in roles:
        is_towed = role.is_subject and "waterski" in (role.action, role.thing.noun.action)
        if boat is not None and is_towed and role.mount is None:
            role.relation = ("chasing", boat)


_NEXT_TO: Final = frozenset({"before", "beside", "behind", "left_of", "right_of", "at"})

_COMES_AND_GOES: Final = frozenset(
    {("walk", "beside"), ("walk", "toward"), ("run", "toward"), ("walk", "before")}
    | {("fall", "beside"), ("jump", "beside"), ("climb", "beside")}
)
"""What is done on foot by what stands, and where: nobody walks beside a car that drives."""

_AT_REST: Final = frozenset(
    {None, "stand", "sit", "read", "talk", "eat", "drink", "lean", "hold", "phone", "cook", "hug"}
    | {"sleep", "lie", "play", "selfie", "photograph", "laugh", "kiss", "meditate", "yoga"}
    | {"walk", "dance", "sing", "wave", "point", "march"}
)
"""What is done where one is, or at a walk: nobody reads beside a van that drives off."""

_WITH_RAILS: Final[Mapping[str, str]] = {
    "tunnel": "subway",
    **dict.fromkeys(("meadow", "grassland", "farm", "country path", "village"), "railway"),
    **dict.fromkeys(("mountains", "bridge", "wooden bridge", "rope bridge"), "viaduct"),
}
"""Of open country, the setting that has rails for a train."""


_MOTORED: Final = _ON_ROADS | {"pickup", "jeep", "fire truck", "tram"}
"""What drives on the road and not on the pavement."""


def _is_motored(role: Role) -> bool:
    return role.thing.noun.kind in _MOTORED


def with_way(value: str, roles: Sequence[Role], word: str, lexicon: Lexicon) -> str:
    """Aircraft are on a runway, models on theirs, trains on rails; cars go through no cave.

    What drives through a land has a road, a rock band a stage of its own.
    """
    if value == "runway" and any("model" in role.thing.word for role in roles):
        return "stage"
    if value == "street" and "street" in word and any(_is_motored(role) for role in roles):
        return "city"
    if value == "stage" and any(_is_loud(role, lexicon) for role in roles):
        return "concert"
    if value == "running track" and any(is_on_road(role) for role in roles):
        return "race track"
    if value in _ROADS and any(is_on_road(role) and _is_driven(role) for role in roles):
        return _ROADS[value]
    if value in _STREETS and any(is_on_road(role) and _is_driven(role) for role in roles):
        return _STREETS[value]
    nouns = [role.thing.noun for role in roles if role.thing.noun.motion == "drive"]
    if value in _WITH_RAILS and any(PROP_KINDS[noun.kind].is_railed for noun in nouns):
        return _WITH_RAILS[value]
    if value == "airport" and any(noun.home == "air" for noun in nouns):
        return "runway"
    if value in ("cave", "tunnel") and any(noun.home == "ground" for noun in nouns):
        return "road"
    return value


def climbed(value: str, roles: Sequence[Role], lexicon: Lexicon) -> str:
    """Which stairs or bridge it is, by who is on it and what is named."""
    if value == "canyon" and any(_HANGING.search(role.thing.word) for role in roles):
        return "rope bridge"
    if value == "spiral staircase" and any(role.is_subject for role in roles):
        value = "staircase"
    is_hard = value in ("staircase", "pool")
    is_wheeled = is_hard and any(_is_on_wheels(role, lexicon) for role in roles)
    return "skate park" if is_wheeled else value


_HANGING: Final = re.compile(r"\b(?:suspension|rope|hanging|swinging) (?:foot)?bridge")
"""Words for a bridge over a gorge: the gorge is seen from it."""


def _is_on_wheels(role: Role, lexicon: Lexicon) -> bool:
    """Whether it is somebody for whom stairs are outside."""
    return not _ON_WHEELS.isdisjoint({action_of(role, lexicon), role.thing.noun.action})


_ON_WHEELS: Final = frozenset({"skate", "skate_jump", "ride", "roller_skate"})


def is_on_the_run(roles: Sequence[Role], lexicon: Lexicon) -> bool:
    """Whether people run, and nothing is named that is in rooms: a child and its grandmother."""
    things = [part for role in roles for part in (role, role.tool, role.mount) if part]
    are_inside = any(
        not part.is_subject
        and part.thing.noun.use != "hand"
        and lexicon.is_room(part.thing.noun.at)
        for part in things
        if part.thing.noun.at
    )
    is_run = any(role.action == "run" and role.thing.noun.is_person for role in roles)
    return is_run and not are_inside
