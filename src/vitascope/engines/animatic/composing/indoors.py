"""Within homes and on roofs: who does something in a cabin or on a tower is seen there."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.phrases import Said
from vitascope.engines.animatic.reading.roles import Place, Reading, Role

_HOMES: Final = frozenset({"house", "haunted house", "mansion", "cabin", "hut", "cottage"})

_COMING: Final = frozenset({"walk", "run", "sneak", "march", "climb", "peek"})
"""What those do who go into a home, or look out of it: they are seen from without."""


def go_indoors(
    reading: Reading, roles: Sequence[Role], lexicon: Lexicon
) -> tuple[Reading, list[Role]]:
    """The reading and its roles, those at home in a room; roles inside lose that relation."""
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
    said = Said(topic="setting", value="room", word=homes[0].thing.word)
    places = rooms or [Place(said=said, is_firm=True)]
    return replace(reading, places=places), [role for role in roles if role not in homes]


def _is_at_home(role: Role) -> bool:
    if not role.is_subject or role.relation is None or role.action in _COMING:
        return False
    kind, home = role.relation
    return kind == "inside" and home.thing.noun.kind in _HOMES


def _is_room(place: Place, lexicon: Lexicon) -> bool:
    return place.is_firm and lexicon.is_room(place.said.value)


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
