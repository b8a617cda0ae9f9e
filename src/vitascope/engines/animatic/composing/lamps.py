"""Lamps and plants where they stand: that of a street is no lamp of a room."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role

_OF_STREETS: Final = "street lamp"


def put_lamps_outside(roles: Sequence[Role], setting: str, lexicon: Lexicon) -> None:
    """Make a lamp that is only called so, and is outside, one of the street."""
    noun = lexicon.noun(_OF_STREETS)
    if noun is None or lexicon.is_room(setting):
        return
    for role in roles:
        if role.thing.word == "lamp":
            role.thing = replace(role.thing, noun=noun)


def plant_outside(roles: Sequence[Role], setting: str, lexicon: Lexicon) -> None:
    """Make plants that are outside wild ones: `hides in purple plants` is no row of pots."""
    noun = lexicon.noun("bush")
    if noun is None or lexicon.is_room(setting) or setting in _WITH_POTS:
        return
    for role in roles:
        if role.thing.noun.kind == "plant" and role.thing.word == "plant":
            role.thing = replace(role.thing, noun=noun)


_WITH_POTS: Final = frozenset({"garden", "rooftop", "greenhouse", "market", "studio", "street"})
"""Places in the open where plants are in pots."""
