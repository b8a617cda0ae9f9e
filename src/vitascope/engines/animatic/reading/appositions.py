"""Somebody who is named twice: `the driver, a stylish woman in sunglasses`."""

from collections.abc import Sequence
from dataclasses import replace

from vitascope.engines.animatic.reading.phrases import Link, Phrase, Stop, Thing
from vitascope.engines.animatic.words.tables import tables


def without_appositions(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases, with one person where a second name only tells more of the first.

    `a doctor, a woman and a child` is a list, and stays one.
    """
    kept: list[Phrase] = []
    left = list(phrases)
    while left:
        first, *left = left
        if isinstance(first, Thing) and len(left) > 1 and isinstance(left[0], Stop):
            second = left[1]
            if isinstance(second, Thing) and _is_same(first, left[0], second, left[2:4]):
                first, left = _as_one(first, second), left[2:]
        kept.append(first)
    return kept


def _is_same(first: Thing, stop: Stop, second: Thing, after: Sequence[Phrase]) -> bool:
    are_one = first.count == second.count == 1 and not second.is_known
    are_people = first.noun.is_person and second.noun.is_person
    anybody = tables().grammar.words["anybody"]
    is_told = second.word in anybody and first.word not in anybody
    if stop.is_full or not (are_one and are_people and is_told):
        return False
    is_listed = len(after) > 1 and isinstance(after[1], Thing)
    return not (is_listed and isinstance(after[0], (Link, Stop)) and _adds(after[0]))


def _adds(phrase: Link | Stop) -> bool:
    return isinstance(phrase, Stop) or phrase.word == "and"


def _as_one(first: Thing, second: Thing) -> Thing:
    """The first with the look of the second, as far as it has none of its own."""
    own = tables().nouns.get(second.noun.kind)
    is_vague = bool(first.noun.among) or first.noun.kind in ("man", "woman")
    noun = first.noun
    if is_vague and own is not None:
        noun = replace(noun, kind=second.noun.kind, among=(), age=second.noun.age)
    look = replace(second.look, wear=(*first.look.wear, *second.look.wear))
    return replace(first, noun=noun, look=look)
