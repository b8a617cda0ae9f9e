"""Fish that are with people: in a bowl, or in the hands of who has caught one."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.roles import Role

_KEPT: Final = frozenset({"fish", "goldfish", "clownfish", "tropical fish", "angelfish"})
"""Kinds that live in bowls."""

_BOWLS: Final = ("fish bowl", "bowl of two fish", "bowl of three fish")
"""Nouns and kinds of the bowl, by how many are in it."""


def bowl_of(count: int) -> str:
    """The kind of bowl that so many fish, at least one, are in."""
    return _BOWLS[min(count, len(_BOWLS)) - 1]


_CATCHING: Final = frozenset({"hold", "carry", "give", "fish", "chop", "cook", "eat"})
"""What is done with a fish that is in no bowl."""

_FISH: Final = _KEPT | {"salmon", "tuna", "trout"}

_LANDING: Final = frozenset({"hold", "carry", "catch", "pull", "lift", "give", "fish"})
"""What somebody does who has a fish in the hands."""

_SWIMMING: Final = frozenset({None, "swim", "float"})


def put_in_bowls(roles: Sequence[Role], setting: str, lexicon: Lexicon) -> None:
    """Turn fish that are kept in a room into their bowl: `a boy looks at fish in a pet store`."""
    kept = sum(role.thing.count for role in roles if role.thing.noun.kind in _KEPT)
    noun = lexicon.noun(bowl_of(kept)) if kept else None
    place = SETTING_KINDS[setting]
    if noun is None or not place.is_indoor or place.medium != "air" or setting == "pool":
        return
    if any(role.action in _CATCHING for role in roles):
        return
    for role in roles:
        is_kept = role.thing.noun.kind in _KEPT and role.action in _SWIMMING
        if is_kept and role.partner is None and role.relation is None and role.tool is None:
            role.thing = replace(
                role.thing, noun=noun, look=look_of(noun), count=1, is_plural=False
            )
            role.action = None
            for other in roles:
                other.partner = None if other.partner is role else other.partner


def land_fish(roles: Sequence[Role], lexicon: Lexicon) -> None:
    """Put a fish into the hands of the one who holds, catches or pulls it out."""
    noun = lexicon.noun("caught fish")
    for fish in roles:
        is_one = fish.thing.noun.kind in _FISH and fish.thing.count == 1
        if noun is None or not is_one or fish.action not in _SWIMMING or fish.relation:
            continue
        who = next((one for one in roles if one.thing.noun.is_person and _lands(one, fish)), None)
        if who is None or any(role.thing.noun.kind.startswith("fish bowl") for role in roles):
            continue
        look = replace(look_of(noun), size=fish.thing.look.size)
        look = replace(look, color=fish.thing.look.color or look.color)
        fish.thing = replace(fish.thing, noun=noun, look=look)
        fish.action = None
        who.action, who.tool, who.partner, who.relation = "hold", fish, None, None


def _lands(who: Role, fish: Role) -> bool:
    if who.action == "fish":
        return fish in (who.tool, who.partner)
    return who.action in _LANDING and who.tool in (None, fish)
