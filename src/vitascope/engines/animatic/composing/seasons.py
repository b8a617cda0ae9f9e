"""Which season a film plays in, and what it makes of the trees in it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final, cast

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.reader import words_of
from vitascope.engines.animatic.reading.roles import Reading
from vitascope.engines.animatic.seeds import item_random
from vitascope.engines.animatic.spec import Prop, Season

_AUTUMN: Final = ("#d8702a", "#e0982c", "#c8482a", "#d9b040")
"""Crowns of trees whose leaves turn."""

_SNOWED_UP: Final = ("#e9f1f7", "#dde9f2")
"""Crowns of trees under snow."""

_CROWNS: Final[Mapping[Season, tuple[str, ...]]] = {"autumn": _AUTUMN, "winter": _SNOWED_UP}


def season_of(prompt: str, reading: Reading, setting: str, lexicon: Lexicon) -> Season:
    """What was said, or winter where snow is played with: `children throw snowballs`."""
    told = reading.told("season")
    if told:
        return cast("Season", told)
    has_other_weather = reading.told("weather") not in (None, "snow")
    if has_other_weather or not SETTING_KINDS[setting].has_seasons:
        return "unsaid"
    said = " ".join(words_of(prompt))
    wintry = lexicon.tables.grammar.words["wintry"]
    is_winter = any(re.search(rf"\b{re.escape(word)}s?\b", said) for word in wintry)
    return "winter" if is_winter else "unsaid"


def turned(props: Sequence[Prop], season: Season, seed: int, *, is_snowy: bool) -> tuple[Prop, ...]:
    """The things of a film, trees in the colours of autumn or under snow unless theirs was said."""
    crowns = _SNOWED_UP if is_snowy else _CROWNS.get(season)
    if crowns is None:
        return tuple(props)
    return tuple(
        replace(prop, look=replace(prop.look, color=item_random(seed, prop.id).choice(crowns)))
        if prop.kind == "tree" and prop.look.color is None
        else prop
        for prop in props
    )
