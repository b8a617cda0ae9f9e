"""Whose a thing is that is named after several: `a girl with a balloon and a boy with a kite`."""

from collections.abc import Sequence
from dataclasses import replace

from vitascope.engines.animatic.reading.pairs import PAIRED
from vitascope.engines.animatic.reading.phrases import Thing
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.words.tables import tables


def owners(group: Sequence[Role], roles: Sequence[Role]) -> list[Role]:
    """Those of a list to whom what follows `with` belongs: named after what the others have.

    Args:
        group: The list.
        roles: All roles so far, in order.
    """
    own: list[Role] = []
    for role in reversed(roles):
        if role not in group or (own and _has_something(role)):
            break
        own.append(role)
    return [role for role in group if role in own] or list(group)


def one_of(several: Thing) -> tuple[Thing, Thing]:
    """Those who are left of several when one is told of alone, and this one."""
    left = replace(several, count=several.count - 1)
    among = several.noun.among
    if several.count != 2 or len(among) < 2:
        return left, replace(several, count=1)
    first, second = (replace(several.noun, kind=kind, among=()) for kind in among[:2])
    return replace(left, noun=first), replace(several, noun=second, count=1)


def parted(pair: Role) -> Role | None:
    """The man of a couple of whom one is told of alone; the role itself is the woman then."""
    noun, words = pair.thing.noun, tables().grammar.words
    female = next((kind for kind in noun.among if kind in words["females"]), None)
    male = next((kind for kind in noun.among if kind in words["males"]), None)
    if pair.thing.count != 2 or len(noun.among) != 2 or female is None or male is None:
        return None

    def one(kind: str) -> Thing:
        alone = replace(noun, kind=kind, among=(), count=1)
        return replace(pair.thing, noun=alone, count=1, many=0, is_plural=False)

    pair.thing, other = one(female), replace(pair, thing=one(male), later=[*pair.later])
    if pair.action in PAIRED:
        pair.partner, other.partner = other, pair
    return other


def _has_something(role: Role) -> bool:
    has_worn = set(role.thing.look.wear) > set(role.thing.noun.wear)
    look, noun = role.thing.look, role.thing.noun
    has_colour = noun.is_person and look.color not in (None, noun.color)
    return has_worn or has_colour or role.tool is not None or role.mount is not None
