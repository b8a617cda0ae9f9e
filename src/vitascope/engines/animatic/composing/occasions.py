"""Umbrellas in the hands of people or in the sand, and flowers in pots where they are watered."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.composing.places import TRAVELLING
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role

_FREE_HANDED: Final = TRAVELLING | {None, "stand", "talk", "cry", "huddle", "sit"}
"""What is done with a hand free for an umbrella."""


def keep_occasions(roles: list[Role], setting: str, lexicon: Lexicon) -> None:
    """Give umbrellas that nobody has to people, and flowers that are watered inside pots; in place.

    Args:
        roles: Of the film.
        setting: Where it plays; on a beach umbrellas stand in the sand.
        lexicon: Has the nouns of beach umbrellas and potted plants.
    """
    people = [role for role in roles if role.is_subject and role.thing.noun.is_person]
    if SETTING_KINDS[setting].is_indoor and any(role.action == "water" for role in people):
        _pot_flowers(roles, lexicon)
    if setting in ("beach", "pool", "shore"):
        _set_up_umbrellas(people, lexicon)
    _hand_out_umbrellas(roles, people)


def _pot_flowers(roles: Sequence[Role], lexicon: Lexicon) -> None:
    """Flowers that are watered inside grow in pots, and not out of the floor."""
    for role in roles:
        if role.thing.noun.kind in _FLOWERS and not role.is_subject:
            role.thing = replace(role.thing, noun=lexicon.tables.nouns["plant"], count=1)


_FLOWERS: Final = frozenset({"flower", "rose", "tulip", "sunflower", "orchid"})


def _set_up_umbrellas(people: Sequence[Role], lexicon: Lexicon) -> None:
    """`reads under an umbrella` at the beach: one that stands in the sand."""
    for role in people:
        _, other = role.relation or ("", role)
        shade = role.tool if role.tool and role.action in _AT_REST else other
        if shade.thing.noun.kind == "umbrella" and role.action in _AT_REST:
            shade.thing = replace(shade.thing, noun=lexicon.tables.nouns["beach umbrella"])
            role.tool = None if role.tool is shade else role.tool
            role.relation = ("under", shade)


_AT_REST: Final = frozenset({"read", "sit", "lie", "sleep", "eat", "drink"})
"""What is done in the shade."""


def _hand_out_umbrellas(roles: list[Role], people: Sequence[Role]) -> None:
    """`mourners in the rain, black umbrellas`: they are over the mourners."""
    held = {id(role.tool) for role in roles if role.tool}
    for umbrella in [role for role in roles if role.thing.noun.kind == "umbrella"]:
        is_loose = not umbrella.relation or umbrella.relation[1] in people
        if id(umbrella) in held or not is_loose:
            continue
        free = [
            role
            for role in people
            if role.tool is None and role.mount is None and role.action in _FREE_HANDED
        ]
        if not free:
            continue
        umbrella.relation = None
        several = umbrella.thing.is_plural or umbrella.thing.count > 1
        for role in free if several else free[:1]:
            role.tool = umbrella
        for role in people:
            if role.relation and role.relation[1] is umbrella:
                role.relation = None
