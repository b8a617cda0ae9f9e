"""The vehicles of those who drive, and are not said to drive anything: `a man drives to work`."""

from collections.abc import Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.phrases import Thing
from vitascope.engines.animatic.reading.roles import Place, Role

_BY_TRADE: Final[Mapping[str, str]] = {
    "race driver": "race car",
    "racer": "race car",
    "racing driver": "race car",
    "race car driver": "race car",
    "farmer": "tractor",
    "taxi driver": "taxi",
    "bus driver": "bus",
    "truck driver": "truck",
    "police officer": "police car",
    "biker": "motorcycle",
    "motorcyclist": "motorcycle",
}
"""Word of who drives to the noun of what such a one drives; all others drive a car."""

_IN_A_CAR: Final = 2
"""How many are seen through the windows of a car."""

_INSIDE: Final = ("car interior", "cockpit", "bus interior", "train cab")
"""Settings that are a vehicle's own inside."""


def motored(roles: list[Role], places: Sequence[Place], lexicon: Lexicon) -> list[Role]:
    """The roles, with a vehicle for those who drive and have none, all of a group in one."""
    is_inside = any(place.said.value in _INSIDE for place in places)
    if is_inside or any(_is_driven(role) for role in roles):
        return roles
    for role in tuple(roles):
        if not role.is_subject or role.action != "drive" or role.mount or role.tool:
            continue
        usual = "van" if role.thing.count > _IN_A_CAR else "car"
        noun = lexicon.noun(_BY_TRADE.get(role.thing.word, usual))
        if noun is not None and not role.thing.noun.mount:
            thing = Thing(noun=noun, word=noun.kind, count=1, look=look_of(noun))
            role.mount = Role(thing)
            roles.append(role.mount)
    return roles


def _is_driven(role: Role) -> bool:
    """Whether it is a vehicle of the film, which may be what somebody drives."""
    return not role.is_subject and role.thing.noun.motion == "drive"
