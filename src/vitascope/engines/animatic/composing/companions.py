"""Animals together, and with people: two that do one thing do it with each other."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from vitascope.engines.animatic.art.breeds import BREEDS
from vitascope.engines.animatic.art.wear import LEASH, wears
from vitascope.engines.animatic.reading.roles import Role, relook
from vitascope.engines.animatic.words.tables import tables

_TOGETHER: Final = frozenset({"hug", "kiss", "fight", "box", "grapple", "talk", "cuddle", "lick"})
"""What animals of two kinds who are said to do it do with each other."""

_AS_ANIMALS: Final = {"hug": "cuddle", "comb": "lick", "brush": "lick", "groom": "lick"}
"""What two people would do in a way of their own."""

_LICKED: Final = re.compile(r"\b(?:lick|groom|clean)(?:s|ing|ed)?\b")

_IDLE: Final = frozenset({None, "stand", "sit"})

_ASIDE: Final = frozenset({None, "stand", "hug"})


def keep_company(roles: Sequence[Role], prompt: str) -> None:
    """Let animals that are at the same thing be at it together, as animals are.

    Args:
        roles: Of the film; actions and partners are changed.
        prompt: As it was sent.
    """
    animals = [role for role in roles if _is_beast(role)]
    _groom(animals, prompt)
    for one, other in pairwise(animals):
        is_same = one.action == other.action and one.action in _TOGETHER
        if is_same and one.partner is None and other.partner is None:
            one.partner, other.partner = other, one
    for role in animals:
        if role.thing.count == 2 or (role.partner in animals and role.partner is not role):
            is_other = role.action in ("comb", "brush", "groom") and _is_mutual(prompt)
            if role.action == "hug" or is_other:
                role.action = _AS_ANIMALS[role.action or ""]
    for role in roles:
        if role.is_subject and role.thing.noun.is_person and role.action == "hug":
            _embrace(role)
    _leash(roles, animals, prompt)
    if any(role.thing.noun.is_person and role.action == "throw" for role in roles):
        for role in animals:
            if role.action in (None, "stand") and role.partner is None:
                role.action = "jump"  # `throws a stick for his dog`


def _groom(animals: Sequence[Role], prompt: str) -> None:
    """`a cat licking a puppy`: not as what it eats, and not its own fur."""
    if _LICKED.search(prompt.lower()) is None:
        return
    for one, other in pairwise(animals):
        is_done = one.action in ("eat", "comb", "groom", "brush") and one.tool is None
        if is_done and other.action in _IDLE and one.thing.count == other.thing.count == 1:
            one.action, one.partner, other.partner = "lick", other, other.partner or one
            other.action = "sit"


_WALKED: Final = re.compile(
    r"\bwalk(?:s|ing|ed)? (?:all (?:of )?)?(?:his|her|their|my|an?|the|two|three|four|five|six"
    r"|several|some|many|multiple)\b|\bdog[- ]walk|\bleash"
)
"""Ways to say that dogs are walked, not only that they walk."""


def _leash(roles: Sequence[Role], animals: Sequence[Role], prompt: str) -> None:
    """Put dogs that are walked on a leash."""
    text = prompt.lower()
    for role in (one for one in roles if one.is_subject and one.thing.noun.is_person):
        worn = role.thing.look.wear
        relook(role, wear=tuple(one for one in worn if one.partition(":")[0] != LEASH))
    if _WALKED.search(text) is None or "off leash" in text or "off-leash" in text:
        return
    for role in roles if "dog walk" in text else ():
        role.action = "walk" if role.action in (None, "stand") and role.is_subject else role.action
    goes = {r.action for r in roles if r.thing.noun.is_person} & {"walk", "run"}
    for role in animals:
        is_dog = role.thing.noun.kind in tables().grammar.wider["dog"]
        if is_dog and role.action in goes and not wears(role.thing.look.wear, LEASH):
            relook(role, wear=(*role.thing.look.wear, LEASH))


def _is_mutual(prompt: str) -> bool:
    return "each other" in prompt.lower() or "one another" in prompt.lower()


def _embrace(person: Role) -> None:
    """A cat is held in the arms; a dog sits, and a horse stands, by who hugs it."""
    animal = person.partner
    if animal is None or not _is_beast(animal) or animal.action not in _ASIDE:
        return
    small = tables().grammar.words["lap"] - {"dog"}
    if animal.thing.noun.kind in small and animal.thing.count == 1 and person.tool is None:
        person.mount = person.mount or animal.mount
        person.tool, person.action, person.partner = animal, "hold", None
        animal.action, animal.partner, animal.mount, animal.relation = "sit", None, None, None
    else:
        animal.action = "stand" if _has_hooves(animal) else "sit"


def _has_hooves(animal: Role) -> bool:
    breed = BREEDS.get(animal.thing.noun.kind)
    return breed is not None and breed.has_hooves


def _is_beast(role: Role) -> bool:
    return role.is_subject and not role.thing.noun.is_person
