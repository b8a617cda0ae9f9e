"""Within homes, on roofs and decks: who does something in a cabin or on a tower is seen there."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.phrases import Said
from vitascope.engines.animatic.reading.roles import Place, Reading, Role

_HOMES: Final = frozenset(
    {"house", "haunted house", "mansion", "villa", "pool villa", "cabin", "hut", "cottage"}
)

_COMING: Final = frozenset({"walk", "run", "sneak", "march", "climb", "peek"})
"""What those do who go into a home, or look out of it: they are seen from without."""


def go_indoors(
    reading: Reading, roles: Sequence[Role], lexicon: Lexicon
) -> tuple[Reading, list[Role]]:
    """The reading and its roles, those at home in a room; roles inside lose that relation."""
    if any(place.said.value == _DECK for place in reading.places):
        roles = _on_deck(roles)
    roofed = [role for role in roles if _is_on_roof(role)]
    if roofed:
        return _on_roof(reading, roles, roofed)
    inside = [role for role in roles if _is_at_home(role)]
    homes = [role.relation[1] for role in inside if role.relation]
    if not homes:
        return reading, list(roles)
    for role in inside:
        role.relation = None
    rooms = [place for place in reading.places if _is_room(place, lexicon)]
    home = homes[0].thing
    room = "cabin interior" if home.noun.kind == "cabin" else "room"
    said = Said(topic="setting", value=room, word=home.word)
    places = rooms or [Place(said=said, is_firm=True)]
    return replace(reading, places=places), [role for role in roles if role not in homes]


def _is_at_home(role: Role) -> bool:
    if role.relation is None or role.action in _COMING:
        return False
    kind, home = role.relation
    noun = role.thing.noun
    # A table is in a cottage, and who sits at it too; a light in its window is not.
    is_furniture = noun.home == "table" or (noun.at is not None and noun.kind in _FURNITURE)
    is_within = role.is_subject or is_furniture
    return is_within and kind == "inside" and home.thing.noun.kind in _HOMES


_FURNITURE: Final = frozenset(
    {"table", "bed", "chair", "armchair", "cauldron", "fireplace", "desk"}
)


def _is_room(place: Place, lexicon: Lexicon) -> bool:
    return place.is_firm and lexicon.is_room(place.said.value)


_DECK: Final = "ship deck"

_SEATED: Final = frozenset({"sit", "ride", "sail", "row", "drive"})
"""What is said of those whom a ship carries, and who stand on its deck."""


def _on_deck(roles: Sequence[Role]) -> list[Role]:
    """`steering a ship at the helm`: its deck is seen, not the whole from without."""
    carriers = [role.mount or (role.relation[1] if role.relation else role) for role in roles]
    ships = [
        ship
        for role, ship in zip(roles, carriers, strict=True)
        if role.is_subject and ship.thing.noun.motion == "sail" and ship.thing.noun.role == "prop"
    ]
    for role in roles:
        if role.mount in ships:
            role.mount = None
            role.action = None if role.action in _SEATED else role.action
        if role.relation and role.relation[1] in ships:
            role.relation = None
        role.tool = None if role.tool in ships else role.tool
    return [role for role in roles if role not in ships]


_TOWERS: Final = frozenset({"skyscraper", "tower"})
"""What is so high that who is on its roof is seen there, not the whole from without."""


def _is_on_roof(role: Role) -> bool:
    """`a helicopter lands on the roof of a skyscraper`, `a man stands on a skyscraper`."""
    kind, tower = role.relation or ("", role)
    on = kind == "on" and tower.thing.noun.kind in _TOWERS
    return on and (role.thing.noun.is_person or role.thing.noun.kind == "helicopter")


def _on_roof(
    reading: Reading, roles: Sequence[Role], roofed: Sequence[Role]
) -> tuple[Reading, list[Role]]:
    towers = [role.relation[1] for role in roofed if role.relation]
    for role in roofed:
        role.relation = None
    said = Said(topic="setting", value="rooftop", word=towers[0].thing.word)
    places = [Place(said=said, is_firm=True)]
    return replace(reading, places=places), [role for role in roles if role not in towers]
