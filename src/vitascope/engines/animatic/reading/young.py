"""The young of beasts: in a pouch, at a mother's mouth, in a nest with open bills."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.roles import Role, unnamed
from vitascope.engines.animatic.words.tables import tables


def pouch(mother: Role, roles: list[Role]) -> None:
    """`a kangaroo with a joey`: it looks out of her pouch, unless it goes its own way."""
    young = next((r for r in roles if r.thing.look.age == "child" and _is_at_rest(r)), None)
    is_mother = mother.thing.noun.kind == "kangaroo" and mother.thing.count == 1
    if not is_mother or young in (None, mother) or young.thing.noun.kind != "kangaroo":
        return
    noun = replace(tables().nouns["kangaroo with joey"], at=mother.thing.noun.at)
    mother.thing = replace(mother.thing, noun=noun)
    mother.tool = None if mother.tool is young else mother.tool
    mother.action = None if mother.action == "peek" else mother.action
    roles[:] = [role for role in roles if role is not young]


def take_up(mother: Role, roles: Sequence[Role]) -> None:
    """`a lioness carrying her cub`: she has it."""
    for young in roles:
        is_hers = young.thing.noun.kind == mother.thing.noun.kind and young is not mother
        if is_hers and young.thing.look.age == "child" and _is_at_rest(young):
            mother.tool, young.relation, young.action = young, None, "dangle"
            return


def hang_from_mouth(mother: Role) -> None:
    """`a cat carrying her kitten`: a beast has no arms for it."""
    young = mother.tool
    if mother.action == "carry" and young and young.is_subject and _is_at_rest(young):
        young.action = "dangle"


def feed_brood(parent: Role, roles: list[Role]) -> None:
    """`a robin feeding worms to her chicks`: one worm, in the bill of the parent."""
    worm = next((role for role in roles if role.thing.noun.kind == "worm"), None)
    if worm in (None, parent) or parent.action not in ("hold", "give", "eat", "carry"):
        return
    worm.thing = replace(worm.thing, count=1, is_plural=False)
    worm.action, worm.relation, worm.partner, worm.mount = None, None, None, None
    parent.tool, parent.action, parent.partner = worm, "stand", None


def ride_mother(young: Role, roles: Sequence[Role]) -> None:
    """`a baby koala on the back of a koala`: small enough to be carried."""
    del roles
    look, mother = young.thing.look, young.mount
    is_hers = mother is not None and mother.thing.noun.kind == young.thing.noun.kind
    if is_hers and look.age == "child":
        young.thing = replace(young.thing, look=replace(look, size=_BORNE))


_BORNE: Final = 0.55
"""Size of a young one that its mother carries."""


def fill_nest(parent: Role, roles: list[Role]) -> None:
    """`a robin feeding her chicks in a nest`: they are in it, the parent on its edge, on a bough.

    Chicks whose parent is not told of are in their nest all the same.
    """
    nest = next((role for role in roles if role.thing.noun.kind == "nest"), None)
    brood = [role for role in roles if role.is_subject and _is_chick(role)]
    if nest is None or not brood or (parent not in brood and parent.thing.count > 1):
        return
    noun = tables().nouns["nest of chicks"]
    bough = unnamed(tables().nouns["bough"])
    nest.thing = replace(nest.thing, noun=noun, look=look_of(noun), count=1)
    nest.action, nest.relation = None, ("on", bough)
    if parent not in brood:
        parent.mount, parent.relation, parent.partner = nest, None, None
        if parent.action in (None, "hold", "give", "eat", "feed", "stand", "sit"):
            parent.action = "stand" if parent.tool else "peck"
        elif parent.action == "fly":
            parent.mount = None
    roles[:] = [role for role in roles if role not in brood]
    roles.append(bough)


def _is_chick(role: Role) -> bool:
    is_young = role.thing.look.age == "child" or role.thing.word == "baby bird"
    return role.thing.word in tables().grammar.words["nestlings"] or is_young


def _is_at_rest(young: Role) -> bool:
    is_still = young.action in (None, "sit", "peek", "sleep", "ride", "stand")
    return is_still and young.thing.count == 1
