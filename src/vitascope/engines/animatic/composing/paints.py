"""Colours of several cars, boats or balloons, when none was said."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.phrases import Thing
from vitascope.engines.animatic.spec import Look

_PAINTS: Final = ("#d8443c", "#2f7fc0", "#f2b83c", "#3fa06a", "#e0784a", "#7a5ab8")


def varied(thing: Thing, item_id: str, lexicon: Lexicon) -> Look:
    """The look of one of several things: each in turn has a colour of its own."""
    kinds = lexicon.tables.grammar.words["varied"]
    is_painted = thing.look.color or thing.look.material
    if thing.count < 2 or thing.noun.kind not in kinds or is_painted:
        return thing.look
    number = int(item_id.rpartition("-")[2])
    return replace(thing.look, color=_PAINTS[(number - 1) % len(_PAINTS)])
