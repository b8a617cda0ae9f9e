"""Two places in a row: `a Tokyo restaurant` is a restaurant, whatever city it is in.

A land after its city only tells where that is: `in Johannesburg South Africa`.
"""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.reading.phrases import Phrase, Said
from vitascope.engines.animatic.words.tables import tables

_ADVERBS: Final = frozenset({"indoors", "outdoors", "underwater", "downtown", "home"})
"""Places that are told after another without being what it is."""


def heads_first(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases, of two places in a row the second first: a link before them is its own."""
    done = list(phrases)
    for at in range(len(done) - 1):
        one, other = done[at], done[at + 1]
        if _is_place(one) and _is_place(other) and not _is_land(other):
            done[at], done[at + 1] = other, one
    return done


def _is_place(phrase: Phrase) -> bool:
    is_place = isinstance(phrase, Said) and phrase.topic == "setting"
    return is_place and isinstance(phrase, Said) and phrase.word not in _ADVERBS


def _is_land(phrase: Phrase) -> bool:
    """Whether it is a city or a land by its name."""
    return isinstance(phrase, Said) and phrase.word in tables().gazetteer
