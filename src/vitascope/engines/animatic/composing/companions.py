"""Animals together, and with people: two that do one thing do it with each other."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from vitascope.engines.animatic.art.breeds import BREEDS
from vitascope.engines.animatic.art.wear import LEASH, wears
from vitascope.engines.animatic.composing.picnics import named_role
from vitascope.engines.animatic.composing.places import TRAVELLING
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role, relook
from vitascope.engines.animatic.words.tables import tables

_TOGETHER: Final = frozenset({"hug", "kiss", "fight", "box", "grapple", "talk", "cuddle", "lick"})
"""What animals of two kinds who are said to do it do with each other."""

_AS_ANIMALS: Final = {"hug": "cuddle", "comb": "lick", "brush": "lick", "groom": "lick"}
"""What two people would do in a way of their own."""

_LICKED: Final = re.compile(r"\b(?:lick|groom|clean)(?:s|ing|ed)?\b")

_IDLE: Final = frozenset({None, "stand", "sit"})

_ASIDE: Final = frozenset({None, "stand", "hug"})


def keep_company(roles: list[Role], prompt: str, lexicon: Lexicon) -> None:
    """Let animals that are at the same thing be at it together, as animals are.

    Args:
        roles: Of the film; actions and partners are changed, and a milker's stool is added.
        prompt: As it was sent.
        lexicon: Has the nouns of what is added.
    """
    animals = [role for role in roles if _is_beast(role)]
    balls = [role for role in roles if role.action == "kick" and role.brings == "soccer ball"]
    for role in balls[1:]:
        role.brings = None  # One plays it with the other.
    for role in animals:
        kind, leader = role.relation or ("", role)
        if kind == "chasing" and role.action == "swim" and leader.action == "walk":
            leader.action = "swim"  # `a duck leading her ducklings across a pond`
    _groom(animals, prompt)
    _lick_faces(roles, animals, prompt)
    _pair(animals, prompt)
    for role in roles:
        _keep_up(role)
    for animal in animals:
        _play_in_box(animal, roles)
    for person in [role for role in roles if role.is_subject and role.thing.noun.is_person]:
        if person.action == "hug":
            _embrace(person)
        else:
            _care(person, roles, prompt, lexicon)
    for animal in animals:
        _open_car(animal)
        _clear(animal, roles, prompt, lexicon)
    _leash(roles, animals, prompt)


def _pair(animals: Sequence[Role], prompt: str) -> None:
    """Make two that do the same do it with each other."""
    for one, other in pairwise(animals):
        is_same = one.action == other.action and one.action in _TOGETHER
        if is_same and one.partner is None and other.partner is None:
            one.partner, other.partner = other, one
    for role in animals:
        if role.thing.count == 2 or (role.partner in animals and role.partner is not role):
            is_other = role.action in ("comb", "brush", "groom") and _is_mutual(prompt)
            if role.action == "hug" or is_other:
                role.action = _AS_ANIMALS[role.action or ""]


def _groom(animals: Sequence[Role], prompt: str) -> None:
    """`a cat licking a puppy`: not as what it eats, and not its own fur."""
    if _LICKED.search(prompt.lower()) is None:
        return
    for one, other in pairwise(animals):
        is_done = one.action in ("eat", "comb", "groom", "brush") and one.tool is None
        if is_done and other.action in _IDLE and one.thing.count == other.thing.count == 1:
            one.action, one.partner, other.partner = "lick", other, other.partner or one
            other.action = "sit"


_FACES: Final = re.compile(
    r"\b(?:lick|kiss|nuzzl)(?:e|es|s|ing|ed)? "
    r"(?:him|her|his|their|its owner['’]s|(?:an?|the) [\w-]+['’]s)\b"
)


def _lick_faces(roles: Sequence[Role], animals: Sequence[Role], prompt: str) -> None:
    """`a puppy licks his face`: he kneels before it."""
    person = next((r for r in roles if r.is_subject and r.thing.noun.is_person), None)
    if person is None or _FACES.search(prompt.lower()) is None:
        return
    for role in animals:
        if role.action in ("eat", "kiss", "lick") and role.tool is None and role.thing.count == 1:
            role.action, role.partner, person.partner = "lick", person, role
            role.relation = None if role.relation and role.relation[1] is person else role.relation
            is_up = person.mount is None and person.relation is None and not _has_hooves(role)
            person.action = "kneel" if is_up else person.action
            return


def _keep_up(role: Role) -> None:
    """`a foal runs beside its mother`, `a man walks beside his horse`: so does the other."""
    kind, other = role.relation or ("", role)
    is_idle = kind == "beside" and other.is_subject and other.action is None
    if not is_idle or other.mount is not None:
        return
    is_kin = other.thing.noun.kind == role.thing.noun.kind
    if role.action in _GOING and is_kin and not role.thing.noun.is_person:
        other.action = role.action
    elif role.action in TRAVELLING and role.is_abreast:
        other.action = role.action if role.action in _ON_FOOT else "run"


_GOING: Final = frozenset({"walk", "run", "swim", "graze", "sleep", "lie"})

_ON_FOOT: Final = frozenset({"walk", "run", "fly", "swim"})


def _play_in_box(animal: Role, roles: Sequence[Role]) -> None:
    """`a cat plays with a cardboard box`: it sits in it."""
    box = next((r for r in roles if r.thing.noun.kind == "box" and r.relation is None), None)
    if box is None or animal.action != "play" or animal.tool or animal.relation or animal.mount:
        return
    if animal.thing.noun.kind in tables().grammar.words["lap"] and animal.thing.count == 1:
        animal.relation, animal.action = ("inside", box), "peek"


def _care(person: Role, roles: list[Role], prompt: str, lexicon: Lexicon) -> None:
    """Who pets a dog kneels by it, who milks a cow sits by it on a stool, a fetcher leaps."""
    if person.action == "throw":
        for one in roles:
            if _is_beast(one) and one.action in _IDLE and one.partner is None:
                one.action = "jump"  # `throws a stick for his dog`
    if person.action == "play" and person.is_down and person.tool is None:
        person.action = "sit"  # `sits on the floor playing with her kitten`
    bathed = next((r for r in roles if _is_beast(r) and r.mount and r.action == "sit"), None)
    if person.action == "bathe" and person.mount is None and bathed and bathed.mount:
        # The foam is on the dog in the tub, not on who washes it.
        person.action, person.relation = "wipe", ("beside", bathed.mount)
    animal = person.partner
    if animal is None or not _is_beast(animal) or person.tool is not None:
        return
    if person.action == "hold" and person.mount is None:
        is_fed = animal.action == "eat"
        person.action = ("give" if is_fed else "tend") if _has_hooves(animal) else "kneel"
        animal.partner = animal.partner or person
    elif person.action == "tend" and _MILKED.search(prompt.lower()):
        person.action, person.relation = "milk", ("left_of", animal)
        person.mount = person.partner = None
        roles[:] = [r for r in roles if r.thing.noun.kind not in ("bucket", "stool", "milk")]
        animal.action = animal.action if animal.action != "sit" else "stand"


_MILKED: Final = re.compile(r"\bmilk(?:s|ing)\b")


_COURSE: Final = re.compile(r"\b(?:agility|obstacle) (?:course|competition|trial|run)\b")


def _clear(animal: Role, roles: list[Role], prompt: str, lexicon: Lexicon) -> None:
    """A beast jumps a hurdle that stands there, and so on its course."""
    is_on_course = animal.action in ("run", "jump") and _COURSE.search(prompt.lower()) is not None
    if animal.relation is None and (animal.action == "hurdle" or is_on_course):
        animal.action = "jump"
        animal.relation = ("above", named_role(roles, "agility hurdle", lexicon))


def _open_car(animal: Role) -> None:
    """A beast in a car is seen in an open one."""
    car = animal.mount
    if car is not None and car.thing.noun.kind in ("car", "small car") and not car.is_subject:
        noun = tables().nouns["convertible"]
        color = car.thing.look.color or noun.color
        car.thing = replace(car.thing, noun=noun, look=replace(car.thing.look, color=color))


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
