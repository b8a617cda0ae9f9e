"""Inside of vehicles: who sits on a train is seen in its carriage, not the train from without."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.composing.carriers import SEEN_IN_CAR
from vitascope.engines.animatic.composing.counters import STAFF
from vitascope.engines.animatic.reading.phrases import Said
from vitascope.engines.animatic.reading.roles import Place, Reading, Role

INTERIORS: Final = {
    "train": "train interior",
    "fast train": "train interior",
    "tram": "bus interior",
    "bus": "bus interior",
    "airliner": "plane interior",
    "aeroplane": "plane interior",
    "temple": "temple interior",
}
"""By kind of a vehicle or a building, the setting that is its inside."""

VEHICLES: Final = {
    **{inside: frozenset({kind}) for kind, inside in INTERIORS.items()},
    "train interior": frozenset({"train", "fast train"}),
    "metro interior": frozenset({"train", "fast train"}),
    "bus interior": frozenset({"bus", "tram"}),
    "plane interior": frozenset({"aeroplane", "airliner", "biplane", "fighter jet"}),
    "cockpit": frozenset(
        {"aeroplane", "airliner", "biplane", "fighter jet", "helicopter", "space shuttle"}
    ),
    "car interior": frozenset({"car", "small car", "taxi", "convertible", "van", "jeep"})
    | {"police car", "pickup", "truck", "race car"},
}
"""By the inside of a vehicle, the kinds of which no second one is drawn there."""

AIRCRAFT: Final = VEHICLES["cockpit"] - {"space shuttle"}
"""What stands on the ground where it is parked."""

_OUTSIDE: Final = frozenset(
    {"drive", "fly", "climb", "jump", "fight", "box", "run", "fall", "surf", "board", "sneak"}
)
"""What those do who are on a vehicle's roof, or at its wheel."""

_STEERED: Final = frozenset({"cockpit", "car interior"})

_STEERING: Final = frozenset({"drive", "fly", "ride", "hold", "float"})
"""What is said of those who steer."""

_OF_SPACE: Final = frozenset({"space", "moon", "mars", "spaceship"})
"""Homes of those whose cockpit is no aeroplane's."""

_IN_ROWS: Final = frozenset({"window", "windows", "aisle", "carriage"})
"""Parts of a vehicle that tell of its inside."""

_SUBWAY: Final = "subway"


def go_aboard(reading: Reading, roles: Sequence[Role]) -> tuple[Reading, list[Role]]:
    """The reading and its roles within a vehicle; they lose their ties to the vehicle itself."""
    place = next((p for p in reading.places if p.said.value in VEHICLES), None)
    inside = place.said.value if place else None
    word = place.said.word if place else ""
    if inside is None:
        is_below = any(p.said.value == _SUBWAY for p in reading.places)
        if is_below and any(role.action == "ride" and role.mount is None for role in roles):
            return _settled(reading, roles, "metro interior", _SUBWAY)
        vehicle = next((v for r in roles if (v := _carrier(r, reading, roles))), None)
        if vehicle is None:
            if any(_is_full(role) for role in roles):
                return _settled(reading, roles, "car interior", "car")
            return reading, list(roles)
        inside, word = INTERIORS[vehicle.thing.noun.kind], vehicle.thing.word
        is_below = is_below or "subway" in word
        inside = "metro interior" if inside == "train interior" and is_below else inside
    return _settled(reading, roles, inside, word)


def _is_full(role: Role) -> bool:
    """Whether several are in a car, of whom its windows would show two."""
    mount = role.mount
    if mount is None or mount.thing.count > 1 or role.thing.count <= SEEN_IN_CAR:
        return False
    return mount.thing.noun.kind in VEHICLES["car interior"] - {"convertible"}


_PASSED: Final = frozenset({"mountains", "sea", "beach", "coast", "city", "skyline", "downtown"})
"""Places that are seen out of the windows of what goes by them."""


def _settled(
    reading: Reading, roles: Sequence[Role], inside: str, word: str
) -> tuple[Reading, list[Role]]:
    """The reading and its roles in that place, and the vehicle itself gone."""
    if inside == "cockpit" and any(role.thing.noun.at in _OF_SPACE for role in roles):
        inside = "spaceship"
    gone = [role for role in roles if role.thing.noun.kind in VEHICLES.get(inside, ())]
    for role in roles:
        if role.mount in gone:
            role.mount = None
            # Who works there is on the feet.
            role.action = None if role.action == "sit" and role.thing.word in STAFF else role.action
        if role.relation is not None and role.relation[1] in gone:
            role.relation = None
        role.tool = None if role.tool in gone else role.tool
        if inside in _STEERED and role.is_subject and role.action in _STEERING:
            role.action = "drive"
        elif role.is_subject and role.action in ("ride", "peek"):
            role.action = "sit"
        elif inside == "car interior" and role.action == "sing":
            # Nobody stands up in a car to sing.
            role.action = "talk"
    said = Said(topic="setting", value=inside, word=word)
    outside = [replace(p, is_seen=True) for p in reading.places if p.said.value in _PASSED]
    return (
        replace(reading, places=[Place(said=said, is_firm=True), *outside]),
        [role for role in roles if role not in gone],
    )


def _carrier(role: Role, reading: Reading, roles: Sequence[Role]) -> Role | None:
    """The vehicle in which somebody is, or out of whose window somebody looks."""
    related = role.relation[1] if role.relation and role.relation[0] == "inside" else None
    is_upright = role.is_upright and related is None
    if not role.is_subject or role.action in _OUTSIDE or is_upright:
        return None
    for vehicle in (role.mount, related):
        if vehicle is None or vehicle.thing.noun.kind not in INTERIORS:
            continue
        is_first = roles.index(role) < roles.index(vehicle) if vehicle in roles else True
        return vehicle if is_first or (vehicle is related and role.is_upright) else None
    if any(place.said.value == "airport" for place in reading.places):
        return None
    looks_out = any(_IN_ROWS & set(place.said.word.split()) for place in reading.places)
    looks_out = looks_out or any(r.thing.noun.kind == "window" for r in roles)
    if not looks_out:
        return None
    near = [
        v
        for v in roles
        if v.thing.noun.kind in INTERIORS and v.action is None and v is not role.tool
    ]
    return near[0] if near and roles.index(role) < roles.index(near[0]) else None
