"""Places that are parts of others: `the courtyard of an old temple` is one of a temple."""

import re
from collections.abc import Iterator
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon

_PART: Final = re.compile(
    r"\b(?P<part>[\w'-]+) of (?:(?P<which>an?|the) )?(?P<rest>[\w-]+(?: [\w-]+){1,4})",
    re.IGNORECASE,
)

_MOST: Final = 3
"""Adjectives of a whole that are looked past."""

_SAID: Final = frozenset(
    {"high", "steep", "rocky", "tall", "abandoned", "sheer", "deep", "quiet", "busy", "crowded"}
    | {"wooden", "grand", "rugged", "overgrown", "famous", "nearby", "beautiful", "buddhist"}
)
"""Adjectives of places that change no picture."""


def with_wholes(text: str, lexicon: Lexicon) -> str:
    """The text in which what is said of the whole stands before the part.

    The tables know the deck of a ship; so `the deck of a huge old ship` is told as the huge old
    deck of a ship.
    """
    settings = lexicon.tables.world["setting"]
    traits = lexicon.tables.traits

    def told(match: re.Match[str]) -> str:
        part, words = match["part"], match["rest"].split()
        which = "a" if (match["which"] or "").lower() == "an" else (match["which"] or "").lower()

        def known(whole: str) -> str | None:
            ways = (f"{part} of {one} {whole}" for one in (which, "a", "the", ""))
            plain = (" ".join(way.lower().split()) for way in ways)
            return next((way for way in plain if way in settings), None)

        for said, end in _cuts(len(words)):
            is_said = all(traits.knows(word.lower()) or word in _SAID for word in words[:said])
            place = known(" ".join(words[said:end])) if is_said else None
            if place is not None:
                return " ".join([*words[:said], place, *words[end:]])
        return match[0]

    return _PART.sub(told, text)


def _cuts(count: int) -> Iterator[tuple[int, int]]:
    """Where adjectives may end and the whole may: without any first, the longest whole first."""
    for said in range(min(_MOST, count - 1) + 1):
        for end in range(min(said + 2, count), said, -1):
            yield said, end
