"""Pronouns at the end of a phrase: `chases her`, `runs towards them`, `flies around him`."""

from typing import Final, Literal

from vitascope.engines.animatic.reading.phrases import Act, Link, Phrase
from vitascope.engines.animatic.words.tables import tables

_OBJECTS: Final = frozenset({"him", "her", "them"})


def object_of(word: str, last: Phrase | None) -> Literal["person", "thing"] | None:
    """Whom such a word stands for after a verb of chasing, `towards` or `around`."""
    if word not in _OBJECTS:
        return None
    is_approached = isinstance(last, Link) and last.word in ("toward", "towards")
    if is_approached or (isinstance(last, Act) and last.verb in tables().grammar.words["chasing"]):
        return "person"
    return "thing" if last == Link(word="around") else None
