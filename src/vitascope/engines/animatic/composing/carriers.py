"""What carries those who do what cannot be done without it, though no noun names it."""

from collections.abc import Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Place, Role, unnamed
from vitascope.engines.animatic.spec import Prop, Subject
from vitascope.engines.animatic.words.nouns import Noun

CARRIERS: Final[Mapping[str, str]] = {
    "tightrope": "tightrope",
    "cable_hang": "zip line",
    "paraglide": "paragliding wing",
}
"""Action to the noun of the rig that each who does it has: a part of the pose, which no place or
group is told by. What is ridden, driven or sailed is a role of the film; see `carried`."""

_BY_TRADE: Final[Mapping[str, str]] = {
    "race driver": "race car",
    "farmer": "tractor",
    "taxi driver": "taxi",
    "bus driver": "bus",
    "truck driver": "truck",
    "police officer": "police car",
    "biker": "motorcycle",
    "motorcyclist": "motorcycle",
}
"""Word or kind of who drives to the noun of what such a one drives; all others drive a car."""

_USUAL: Final[Mapping[str, str]] = {
    "drive": "car",
    "ride": "horse",
    "sail": "sailboat",
    "row": "rowing boat",
    "fly": "aeroplane",
}
"""Action to the noun of what it is done on."""

_IN_TOWN: Final = frozenset({"city", "street", "downtown", "park", "suburb", "school"})
"""Settings where nobody rides a horse."""

_FLIERS: Final = frozenset({"pilot", "aviator", "airline pilot", "fighter pilot", "aviatrix"})
"""Who flies in something; others who are said to fly do so by themselves."""

SEEN_IN_CAR: Final = 2
"""How many are seen through the windows of a car."""

_INSIDE: Final = frozenset({"car interior", "cockpit", "bus interior", "train interior"})
"""Settings that are a vehicle's own inside."""


def is_driven(carrier: Subject | Prop) -> bool:
    """Whether it drives over the ground: whoever flies stays down in it."""
    is_thing = isinstance(carrier, Prop) and KINDS[carrier.kind].place == "ground"
    return is_thing and carrier.action == "drive"


def carried(roles: list[Role], places: Sequence[Place], lexicon: Lexicon) -> list[Role]:
    """The roles, with a vehicle or mount for those who need one and have none; changed in place.

    All of a group share a vehicle; riders have a horse each. Done before the setting is known,
    which is told by it; what a verb names by itself, as `cycles` does, is given by
    `riders.seat_riders`.
    """
    settings = {place.said.value for place in places}
    if not settings.isdisjoint(_INSIDE):
        return roles
    are_vehicles = any(_is_vehicle(role) for role in roles)
    are_beasts = any(role.is_subject and not role.thing.noun.is_person for role in roles)
    for role in tuple(roles):
        is_seated = are_vehicles or (are_beasts and role.action == "ride")
        if is_seated or not _is_without(role):
            continue
        noun = lexicon.noun(_carrier_of(role, settings))
        if noun is not None:
            mount_on(role, noun, role.thing.count if noun.role == "subject" else 1, roles)
    return roles


def mount_on(role: Role, noun: Noun, count: int, roles: list[Role]) -> None:
    """Put somebody on what nobody named, which becomes one of the roles; `count` of it."""
    role.mount = unnamed(noun, count=count)
    roles.append(role.mount)


def _is_vehicle(role: Role) -> bool:
    """Whether it is a vehicle of the film, which may be what somebody is in."""
    noun = role.thing.noun
    return noun.role == "prop" and (noun.motion in ("drive", "sail", "fly") or noun.use == "seat")


def _is_without(role: Role) -> bool:
    """Whether it does what cannot be done without being carried, and nothing carries it."""
    noun = role.thing.noun
    has_own = role.mount or role.tool or role.brings or noun.mount or noun.action
    if not role.is_subject or has_own:
        return False
    if role.action == "fly":
        return role.thing.word in _FLIERS
    return role.action == "drive" or (noun.is_person and role.action in _USUAL)


def _carrier_of(role: Role, settings: set[str]) -> str:
    thing = role.thing
    own = _BY_TRADE.get(thing.word) or _BY_TRADE.get(thing.noun.kind)
    if role.action == "drive" and own:
        return own
    if role.action == "drive" and role.thing.count > SEEN_IN_CAR:
        return "van"
    is_in_town = role.action == "ride" and not settings.isdisjoint(_IN_TOWN)
    return "bicycle" if is_in_town else _USUAL[role.action or ""]
