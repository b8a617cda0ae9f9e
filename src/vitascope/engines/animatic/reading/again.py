"""What was named before and is named again by a wider word: a Ferrari, then `the car`."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.phrases import Phrase, Stop, Thing, Unknown
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.words.tables import tables

_MEN: Final = frozenset({"man", "guy", "gentleman", "boy", "young man"})
_WOMEN: Final = frozenset({"woman", "lady", "girl", "young woman"})

_OF_WOMEN: Final = frozenset(
    {"woman", "girl", "grandmother", "old woman", "queen", "princess", "witch", "bride", "mermaid"}
    | {"ballerina", "nurse", "geisha"}
)
_OF_MEN: Final = frozenset(
    {"man", "boy", "grandfather", "old man", "king", "prince", "wizard", "groom", "monk", "cowboy"}
)


_CHILDREN: Final = frozenset({"baby", "toddler", "girl", "boy"})

_YOUNG: Final = frozenset({"pup", "pups", "cub", "cubs", "calf", "calves", "foal", "foals"})
"""What wolf pups and bear cubs are called the second time."""


def all_named_again(thing: Thing, roles: Sequence[Role]) -> list[Role]:
    """Those whom a plural means again: a samoyed and a corgi, then `the dogs`.

    None if fewer or more were told of than it counts.
    """
    if not (thing.is_known and thing.is_plural) or thing.look.color:
        return []
    if thing.noun.is_person:
        same = [role for role in roles if _is_of_them(thing, role)]
    else:
        same = [
            r for r in roles if r.thing.noun.kind == thing.noun.kind or is_wider(thing, r.thing)
        ]
        same = same if all(role.thing.count == 1 for role in same) else []
    told = sum(role.thing.count for role in same)
    return same if told > 1 and (not thing.is_counted or thing.count == told) else []


def _is_of_them(thing: Thing, role: Role) -> bool:
    """Whether somebody is of the people, the children, the men or the women that are meant."""
    words = tables().grammar.words
    noun = role.thing.noun
    if not noun.is_person or thing.word == role.thing.word:
        return False
    if thing.word in words["all children"]:
        return noun.kind in words["children"]
    if thing.word in words["all men"]:
        return noun.kind in _OF_MEN
    if thing.word in words["all women"]:
        return noun.kind in _OF_WOMEN
    return thing.word in words["all people"]


def named_again(thing: Thing, roles: Sequence[Role], *, is_object: bool) -> Role | None:
    """Who or what is meant again by a wider word; people only where a clause begins with them."""
    if thing.noun.is_person:
        if thing.is_known and thing.word in ("child", "kid", "little one", "infant"):
            young = [role for role in roles if role.thing.noun.kind in _CHILDREN]
            return young[0] if len(young) == 1 and young[0].thing.count == 1 else None
        return None if is_object else _somebody(thing, roles)
    if thing.is_known and thing.word in tables().grammar.words["any beast"]:
        beasts = [role for role in roles if role.is_subject and not role.thing.noun.is_person]
        return beasts[0] if len(beasts) == 1 else None
    if thing.is_known and thing.word in _YOUNG:
        young = [role for role in roles if role.is_subject and role.thing.look.age == "child"]
        return young[0] if len(young) == 1 else None
    same = [role for role in roles if is_wider(thing, role.thing)]
    same = same or [role for role in roles if is_shorter(thing, role.thing)]
    kinds = {role.thing.noun.kind for role in same}
    return same[0] if len(kinds) == 1 else None


def is_shorter(thing: Thing, before: Thing) -> bool:
    """Whether a noun is the end of what was named before: a paper boat, then `the boat`."""
    is_same_look = thing.look.color in (None, before.look.color)
    is_one = thing.is_known and thing.is_plural == before.is_plural
    return is_one and before.word.endswith(f" {thing.word}") and is_same_look


def is_wider(thing: Thing, before: Thing) -> bool:
    """Whether a noun may name again, more widely, what was named before."""
    wider = tables().grammar.wider
    kinds = wider.get(thing.word) or wider.get(thing.noun.kind, frozenset[str]())
    is_same_look = thing.look.color in (None, thing.noun.color, before.look.color)
    return before.noun.kind in kinds and thing.word != before.word and is_same_look


def _somebody(thing: Thing, roles: Sequence[Role]) -> Role | None:
    """The one person so far whom `the man` or `the dancer` means; None where it is another."""
    words = tables().grammar.words
    people = [role for role in roles if role.thing.noun.is_person]
    if len(people) != 1 or thing.count != 1 or people[0].thing.count != 1:
        return None
    role = people[0]
    before = role.thing.word
    is_plain = before in words["again"] or role.thing.noun.kind in words["children"]
    if thing.word in words["all children"] and role.thing.noun.kind in words["children"]:
        return role
    if thing.word in words["again"]:
        return role if not is_plain and _suits(thing, role) else None
    return role if thing.word in words["doer"] and thing.word != before else None


def _suits(thing: Thing, role: Role) -> bool:
    """Whether somebody of a trade can be a man or a woman; one who can be both is made so."""
    noun = role.thing.noun
    sex = "man" if thing.word in _MEN else "woman" if thing.word in _WOMEN else None
    if sex in noun.among:
        role.thing = replace(role.thing, noun=replace(noun, kind=str(sex), among=()))
        return True
    others = _OF_WOMEN if sex == "man" else _OF_MEN if sex == "woman" else frozenset[str]()
    return noun.kind not in others


def without_topic(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases without what a film is about by its first words, if it is told of afterwards.

    `A car commercial, a white car drives along the coast`: one car.
    """
    things = [at for at, phrase in enumerate(phrases) if isinstance(phrase, Thing)]
    if len(things) < 2:
        return list(phrases)
    first, second = things[0], things[1]
    topic, told = phrases[first], phrases[second]
    between = phrases[first + 1 : second]
    adverts = tables().grammar.words["adverts"]
    is_topic = any(isinstance(p, Unknown) and p.word in adverts for p in between[:2])
    is_apart = any(isinstance(p, Stop) for p in between)
    if not (is_topic and is_apart and isinstance(topic, Thing) and isinstance(told, Thing)):
        return list(phrases)
    is_same = told.noun.kind == topic.noun.kind or is_wider(told, topic) or is_wider(topic, told)
    if not is_same:
        return list(phrases)
    more = told if is_wider(topic, told) or told.noun.kind == topic.noun.kind else topic
    look = told.look if told.look.color else replace(told.look, color=topic.look.color)
    kept = replace(told, noun=more.noun, word=more.word, look=look)
    return [kept if at == second else p for at, p in enumerate(phrases) if at != first]
