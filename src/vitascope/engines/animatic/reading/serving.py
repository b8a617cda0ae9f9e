"""What is served in what: `a plate of pancakes` is the pancakes, `a bowl of apples` is both."""

from collections.abc import Sequence
from dataclasses import replace

from vitascope.engines.animatic.reading.phrases import Thing
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.words.tables import tables


def is_served(thing: Thing, dish: Role | None, link: str | None, roles: Sequence[Role]) -> bool:
    """Whether a thing is food after `of` and a dish."""
    if link != "of" or dish is None or dish not in roles:
        return False
    is_food = thing.noun.role == "prop" and thing.noun.home == "table"
    return is_food and dish.thing.noun.kind in tables().grammar.words["dishes"]


def brings_dish(thing: Thing, dish: Role, roles: Sequence[Role]) -> bool:
    """Make the food of a dish that is drawn with one of its own; of several others it is not.

    Of what somebody has in hand, the food says more than the dish.
    """
    if thing.noun.kind in tables().parts["plate"] or not thing.is_plural:
        dish.thing = replace(thing, count=dish.thing.count)
        return True
    if any(role.tool is dish for role in roles):
        dish.thing = thing
        return True
    return False
