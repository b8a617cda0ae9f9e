"""Lists of those of whom a sentence tells: `a man in a suit and a woman in a gown dancing`."""

from typing import Final

from vitascope.engines.animatic.reading.phrases import Phrase, Thing

_DRESSING: Final = frozenset({"in", "wearing"})
"""Links after which a list goes on only if clothes follow."""

ADDING: Final = frozenset({"and", "with", "holding", "or", "carrying"}) | _DRESSING
"""Links after which a list of subjects goes on."""


def goes_on(link: str | None, phrase: Phrase) -> bool:
    """Whether a list goes on after `phrase`, which stands behind `link`."""
    is_worn = isinstance(phrase, Thing) and phrase.noun.role == "wear"
    return is_worn or link not in _DRESSING
