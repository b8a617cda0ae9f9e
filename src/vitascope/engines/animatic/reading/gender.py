"""Who is a woman and who a man, where only a later word tells: `a hiker and his dog`."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.phrases import Part, Phrase, Pronoun, Thing

_TOLD: Final[Mapping[str, str]] = {"he": "man", "his": "man", "she": "woman", "her": "woman"}


def with_gender(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases, with those who may be either drawn as what they are called later on."""
    told = list(phrases)
    for at, phrase in enumerate(told):
        if isinstance(phrase, Thing) and phrase.count == 1 and _is_open(phrase):
            kind = _told_later(told[at + 1 :])
            if kind is not None:
                noun = replace(phrase.noun, kind=kind, among=())
                told[at] = replace(phrase, noun=noun)
    return told


def _is_open(thing: Thing) -> bool:
    return {"woman", "man"} == set(thing.noun.among)


def _told_later(phrases: Sequence[Phrase]) -> str | None:
    """What the first such word says, unless another person comes before it."""
    for phrase in phrases:
        word = phrase.word if isinstance(phrase, Pronoun) else None
        if isinstance(phrase, (Thing, Part)):
            word = phrase.owner
        if word in _TOLD:
            return _TOLD[word]
        if isinstance(phrase, Thing) and phrase.noun.is_person:
            return None
    return None
