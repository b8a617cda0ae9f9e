"""What is said of the camera: phrases of the tables, an adverb within or not."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.reading.lexicon import runs
from vitascope.engines.animatic.reading.phrases import Filmed
from vitascope.engines.animatic.words.tables import Tables

_WHAT_FILMS: Final = frozenset({"camera", "drone", "shot"})

_ADVERBS: Final = frozenset({"then", "is", "just", "always"})
"""Beside those in `-ly`, what may stand between the camera and what it does."""


def filmed_at(words: Sequence[str], tables: Tables) -> tuple[int, Filmed] | None:
    """The longest phrase about the camera at the beginning of `words`, and how many it takes.

    `camera slowly cranes up` is the phrase `camera cranes up`.
    """
    for length, phrase in runs(words):
        if phrase in tables.camera or phrase in tables.closeness:
            return length, Filmed(word=phrase)
    if not words or words[0] not in _WHAT_FILMS:
        return None
    skipped = 0
    for word in words[1:]:
        if not (word.endswith("ly") or word in _ADVERBS):
            break
        skipped += 1
    if not skipped:
        return None
    for length, phrase in runs([words[0], *words[1 + skipped :]]):
        if length > 1 and phrase in tables.camera:
            return length + skipped, Filmed(word=phrase)
    return None
