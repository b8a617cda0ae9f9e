"""Leaves that are no foliage: `the train leaves the station`, `one of them leaves`."""

from collections.abc import Collection, Sequence
from typing import Final

from vitascope.engines.animatic.reading.phrases import Phrase, Pronoun, Thing

_LEAVING: Final = frozenset({"leaves", "leave", "leaving"})

_LEFT: Final = frozenset(
    {"a", "an", "for", "behind", "through", "home", "town", "work", "school", "trails", "tracks"}
    | {"contrail", "contrails", "footprints", "smoke"}
)
"""What follows `leaves` where they are a verb, beside determiners."""

_NOTHING: Final = frozenset({"", ".", ",", ";"})

_NEXT: Final = _NOTHING | {"and", "then", "while"}


def is_leaving(words: Sequence[str], determiners: Collection[str]) -> bool:
    """Whether `words` begin with a verb by which somebody leaves something."""
    verb, whom = [*words[:2], "", ""][:2]
    if verb == "leaving" and whom not in _NOTHING:
        return True
    return verb in _LEAVING and (whom in determiners or whom in _LEFT)


def goes_off(last: Phrase | None, words: Sequence[str]) -> bool:
    """Whether somebody who was named last leaves, and no more is said: `a woman leaves`."""
    is_living = isinstance(last, Pronoun) or (
        isinstance(last, Thing) and last.noun.role == "subject"
    )
    verb, after = [*words[:2], "", ""][:2]
    return is_living and verb == "leaves" and after in _NEXT
