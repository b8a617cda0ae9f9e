"""German words made of others: `Holzboot`, `Golden-Retriever-Welpe`."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.words.pieces import Piece

_JOINTS: Final = ("s", "n", "en", "es", "er", "e")
"""What stands between the parts and belongs to neither."""
_MIN_PART: Final = 3
"""Letters of a part."""


def compound(word: str, forms: Mapping[str, Piece]) -> list[Piece]:
    """The parts of a word, of which the last is what it is; empty if one is not known.

    What is made of two and is neither, such as `Fallschirm`, has to be in the table itself.
    """
    before, hyphen, last = word.rpartition("-")
    if hyphen:
        return _joined(before.replace("-", " "), last, forms)
    for at in range(_MIN_PART, len(word) - _MIN_PART + 1):
        if parts := _joined(word[:at], word[at:], forms):
            return parts
    return []


def _joined(before: str, last: str, forms: Mapping[str, Piece]) -> list[Piece]:
    head = forms.get(last)
    if head is None or head.part not in ("noun", "world"):
        return []
    stems = (before, f"{before}e", *(before.removesuffix(j) for j in _JOINTS if before.endswith(j)))
    told = next((forms[stem] for stem in stems if stem in forms), None)
    if told is None or told.part not in ("noun", "world", "adjective"):
        return []
    # What tells of a noun is no thing of its own.
    return [replace(told, part="adjective", is_plural=False), head]
