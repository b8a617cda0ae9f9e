"""What is seen of a thing, where no thing is named: flames are a fire, drops fall by themselves."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.words.tables import tables

_FIRE: Final = "tall flames"
"""The noun of flames that stand for themselves."""

_NEAR: Final = 1.5
"""How much larger they are than as one thing among others."""

_DROPS: Final = frozenset({"drops", "dewdrop"})

_FALLING: Final = 5
"""Drops that are seen where nobody counts them."""


def let_stand(roles: Sequence[Role]) -> None:
    """Let flames and drops be there by themselves if nothing else is."""
    if not all(KINDS[r.thing.noun.kind].is_happening for r in roles if not r.is_subject):
        return
    if any(role.is_subject for role in roles):
        return
    for role in roles:
        thing, noun = role.thing, role.thing.noun
        if noun.kind == "flames":
            look = replace(thing.look, size=_NEAR * thing.look.size)
            noun = replace(tables().nouns[_FIRE], at="forest")
            role.thing = replace(thing, noun=noun, look=look, count=1)
            role.action = role.relation = None
        elif noun.kind in _DROPS:
            count = _FALLING if thing.word.endswith("s") else 1
            role.thing = replace(thing, noun=replace(noun, kind="dewdrop"), count=count)
            role.action, role.relation = "fall", None
