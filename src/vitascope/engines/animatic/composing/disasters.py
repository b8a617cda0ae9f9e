"""Disasters: snow lies where an avalanche comes down, and water is in flooded streets."""

import re
from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.phrases import Said
from vitascope.engines.animatic.reading.roles import Reading, Role, unnamed

_FLOODED: Final = re.compile(
    r"\bflooded\b(?! (?:terrac|rice|padd|field|with (?:light|sun|colo|peop|warm))\w*)"
    r"|\bflood(?:s|ing)? (?:the|a|an) (?:[\w-]+ )?(?:streets?|city|town|village|subway)\b"
    r"|\b(?:the|a) (?:[\w-]+ )?flood\b(?! (?:of|light))"
)
"""Words of a place that is under water."""

VAST: Final = frozenset({"avalanche", "flood", "tsunami"})
"""Kinds that are larger than the picture, so that a camera keeps away from them."""


def disasters(
    roles: Sequence[Role], reading: Reading, setting: str, text: str, lexicon: Lexicon
) -> list[Role]:
    """What a disaster brings beside what is named; tells the reading of the season of snow."""
    kinds = {role.thing.noun.kind for role in roles}
    more: list[Role] = []
    if "avalanche" in kinds and any(role.thing.word in _OF_SNOW for role in roles):
        reading.said.append(Said(topic="season", value="winter", word="avalanche"))
    if "flood" not in kinds and _FLOODED.search(text.lower()) and _can_flood(setting):
        more += _added("floodwater", lexicon)
    near = next((role for role in roles if role.thing.noun.kind not in VAST), None)
    for role in [*roles, *more]:
        if role.thing.noun.kind == "flood" and near is not None:
            # Water is in front of those who are in it.
            role.relation = ("before", near)
    return more


_OF_SNOW: Final = frozenset({"avalanche", "snow avalanche", "snowslide"})


def _can_flood(setting: str) -> bool:
    place = SETTING_KINDS[setting]
    return place.medium == "air" and not place.is_water_surface


def _added(word: str, lexicon: Lexicon) -> list[Role]:
    noun = lexicon.noun(word)
    if noun is None:
        return []
    return [unnamed(noun, word)]
