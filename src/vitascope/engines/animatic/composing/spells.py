"""What comes out of things by magic: light out of a chest, sparks out of a cauldron."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.roles import Reading, Role, unnamed

_STUFF: Final = (
    r"(?:light|lights|magic|energy|sparkles|sparks|stardust|glitter|magic dust|fairy dust|glow"
    r"|light beam|beam|beams|magic swirls|swirls)"
)

_OUT: Final = re.compile(
    rf"\b(?<!northern )(?<!city )(?<!polar )(?<!street )(?:(?P<color>\w+) )?{_STUFF}\b"
    r"(?: \w+){0,4}? (?:out of|from|from inside|inside|from within|above|around)"
    r"(?: (?:it|the|its|his|her|a|an))? ?(?P<of>[\w' ]*)"
)

_FROM_IT: Final = re.compile(
    rf"\b(?:(?P<color>\w+) )?{_STUFF} (?:\w+ )?(?:com(?:es?|ing)|pour(?:s|ing)?|shoot(?:s|ing)?"
    r"|burst(?:s|ing)?|stream(?:s|ing)?|shin(?:es?|ing)|spill(?:s|ing)?|escap(?:es?|ing)|floods?"
    r"|erupts?|flows?|ris(?:es?|ing)|swirl(?:s|ing)?|emerges?|floats?)(?: \w+)?"
    r" ?(?:out|from|up|forth)\b"
)

_GLOWS: Final = re.compile(
    r"\b(?P<of>book|chest|box|cauldron|lamp|scroll|amulet|ring|crystal|potion|wardrobe|mirror|egg"
    r"|flower|stone|sword) (?:that )?(?:(?:slowly|suddenly|softly|begins to|starts to) )*"
    r"(?:glow(?:s|ing)?|shin(?:es?|ing)|emit(?:s|ting)|radiat(?:es?|ing))\b"
)


def cast_spells(roles: list[Role], reading: Reading, prompt: str, lexicon: Lexicon) -> None:
    """Let light stream out of the things of which it is told, in place."""
    _stand_on_circles(roles)
    text = prompt.lower()
    found = _OUT.search(text) or _FROM_IT.search(text) or _GLOWS.search(text)
    noun = lexicon.noun("rising sparks")
    if found is None or noun is None or any(_is_spell(role) for role in roles):
        return
    source = _source(roles, found.groupdict().get("of") or "")
    if source is None:
        return
    told = found.groupdict().get("color") or ""
    homes = lexicon.tables.grammar.words["buildings"] | _SHELTERS
    if told in _OF_THE_SKY or source.thing.noun.kind in homes:
        return
    color = lexicon.tables.colours.get(told)
    look = look_of(noun)
    shining = unnamed(noun, "light", look=replace(look, color=color or look.color))
    shining.relation = ("on", source)
    roles.append(shining)
    # `golden light` of a chest is no evening.
    reading.said = [said for said in reading.said if not said.word.endswith("light")]


_OF_THE_SKY: Final = frozenset(
    {"northern", "southern", "polar", "city", "street", "string", "fairy"}
)
"""Words of lights that are above things, and come out of none."""

_SHELTERS: Final = frozenset(
    {"igloo", "tent", "mansion", "haunted house", "treehouse", "car", "bus"}
)
"""What has lamps inside, as houses have: its windows are lit, and no beam rises."""


def _stand_on_circles(roles: Sequence[Role]) -> None:
    for role in roles:
        if role.relation and role.relation[1].thing.noun.kind == "spell circle":
            role.relation = ("on", role.relation[1])


def _is_spell(role: Role) -> bool:
    return role.thing.noun.kind.startswith("rising ")


def _source(roles: Sequence[Role], named: str) -> Role | None:
    """The thing that is named, or the last one before."""
    things = [r for r in roles if not r.is_subject and r.thing.noun.action != "cast"]
    things = [r for r in things if r.thing.noun.role == "prop" and r.thing.noun.home != "air"]
    for role in things:
        if named and (role.thing.word in named or role.thing.noun.kind in named):
            return role
    is_about = not named.strip() or named.strip() in ("it", "within", "inside")
    return things[-1] if things and is_about else None
