"""Who is a woman and who a man, where only a later word tells: `a hiker and his dog`."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.phrases import Part, Phrase, Pronoun, Thing

_MALE: Final[Mapping[str, bool]] = {"he": True, "his": True, "she": False, "her": False}
"""Words that tell of somebody whether he is male."""

_EITHER: Final = (
    ("woman", "man"),
    ("girl", "boy"),
    ("student", "male student"),
    ("teenage girl", "teenager"),
)
"""Kinds of one age and trade, female and male."""


def with_gender(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases, with those who may be either drawn as what they are called later on."""
    told = list(phrases)
    for at, phrase in enumerate(told):
        either = _either_of(phrase) if isinstance(phrase, Thing) and phrase.count == 1 else None
        if isinstance(phrase, Thing) and either:
            is_male = _told_later(told[at + 1 :])
            if is_male is not None:
                noun = replace(phrase.noun, kind=either[is_male], among=())
                told[at] = replace(phrase, noun=noun)
    return told


def _either_of(thing: Thing) -> tuple[str, str] | None:
    return next((pair for pair in _EITHER if set(pair) == set(thing.noun.among)), None)


def _told_later(phrases: Sequence[Phrase]) -> bool | None:
    """Whether the first such word says a man, unless another person comes before it."""
    for phrase in phrases:
        word = phrase.word if isinstance(phrase, Pronoun) else None
        if isinstance(phrase, (Thing, Part)):
            word = phrase.owner
        if word in _MALE:
            return _MALE[word]
        if isinstance(phrase, Thing) and phrase.noun.is_person:
            return None
    return None
