"""Whose a verb is that comes after two who may do it: the first named, if it agrees with him alone.

`A boy behind a cow waves`: it is the boy who waves; `a man holding a cat walks`. But who is looked
at does what is told next: `a girl watches it drift away`.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.phrases import (
    Act,
    Filmed,
    Link,
    Phrase,
    Pronoun,
    Quoted,
    Said,
    Sequel,
    Stop,
    Thing,
    Unknown,
)
from vitascope.engines.animatic.words.tables import tables

_JOINING: Final = frozenset({"and", "or", "with", "as", "while", "by"})
"""Links whose noun is no mere companion of the first: it may have a verb of its own."""

_HANDLING: Final = frozenset(
    {"hold", "carry", "hug", "cuddle", "feed", "brush", "comb", "ride", "walk", "push", "nurse"}
)
"""What is done with somebody who is passive in it."""

_BACK: Final = Link(word="while")
"""What ends a clause within its sentence, so that somebody can be told of anew."""


def with_agreement(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases, with the first subject named again before a verb that is its own."""
    told: list[Phrase] = []
    clause: list[Phrase] = []
    for at, phrase in enumerate(phrases):
        if isinstance(phrase, (Stop, Sequel, Filmed, Quoted)) or _begins_clause(phrase):
            clause = []
        elif isinstance(phrase, Act) and (first := _holder_of(clause, phrase)):
            told[-1:] = [_BACK, replace(first, is_known=True)]
            clause = [first]
        elif isinstance(phrase, Act) and (first := _first_of(clause, phrase)):
            told += [_BACK, replace(first, is_known=True)]
            clause = [first]
        elif _is_seen_doing(phrases[max(0, at - 1) : at + 2]):
            told.append(_BACK)
            clause = []
        clause.append(phrase)
        told.append(phrase)
    return told


def _begins_clause(phrase: Phrase) -> bool:
    return isinstance(phrase, Link) and phrase.word in ("as", "while", "but")


def _first_of(clause: Sequence[Phrase], act: Act) -> Thing | None:
    """The subject of a clause, if the verb after another noun is his."""
    things = [phrase for phrase in clause if isinstance(phrase, Thing) and _is_subject(phrase)]
    if len(things) < 2 or not (act.is_third or act.is_base) or clause[-1] is not things[-1]:
        return None
    first, last = things[0], things[-1]
    between = list(clause[_at(clause, first) + 1 : -1])
    link = between[-1] if between else None
    if act.is_told_of_last or not between or any(isinstance(p, Said) for p in between):
        return None
    if isinstance(link, Link) and link.word in _JOINING:
        return None
    has_verb = any(isinstance(p, Act) and (p.is_third or p.is_base) for p in between)
    if has_verb or any(p == Link(word="and") for p in between):
        return None
    agrees = first.count == 1 if act.is_third else first.count > 1 and last.count == 1
    return first if agrees and isinstance(link, (Link, Act, Unknown)) else None


def _holder_of(clause: Sequence[Phrase], act: Act) -> Thing | None:
    """Who does something with somebody else `and` does what comes next: `holds a baby and sings`.

    He does it where both verbs are told as going on, and nothing is told of the other.
    """
    if len(clause) < 4 or not act.is_participle or clause[-1] != Link(word="and"):
        return None
    *_, before, held, _and = clause
    first = next((phrase for phrase in clause if isinstance(phrase, Thing)), None)
    is_held = isinstance(held, Thing) and _is_subject(held)
    is_doing = isinstance(before, Act) and before.is_participle and before.action in _HANDLING
    if first is None or first is held or not _is_subject(first) or not (is_held and is_doing):
        return None
    return first


def _at(clause: Sequence[Phrase], thing: Thing) -> int:
    return next(at for at, phrase in enumerate(clause) if phrase is thing)


def _is_subject(thing: Thing) -> bool:
    return thing.noun.role == "subject"


def _is_seen_doing(around: Sequence[Phrase]) -> bool:
    """`watches it drift`: whether the pronoun in the middle does what comes next."""
    if len(around) < 3:
        return False
    before, middle, after = around
    is_seen = isinstance(before, Act) and before.verb in tables().grammar.words["beholding"]
    is_done = isinstance(after, Act) and (after.is_base or after.is_participle)
    return is_seen and is_done and isinstance(middle, Pronoun) and middle.stands_for == "thing"
