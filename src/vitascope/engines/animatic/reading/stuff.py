"""What somebody or something is made of: `glass`, `fire`, `fluffy white clouds`."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.phrases import Told, Unknown

_ENDS: Final = frozenset({"and", "with", "in", "on", "at", ",", "."})
"""Words after which no more is said of it."""


def made_of(words: Sequence[str], lexicon: Lexicon) -> tuple[int, Told | Unknown] | None:
    """What the words after `made of` tell, and by how many of them."""
    traits = lexicon.tables.traits
    for at, length in ((0, 2), (0, 1), (1, 1), (2, 1)):
        stuff = " ".join(words[at : at + length])
        if stuff in traits.substances:
            color, material = traits.substances[stuff]
            told = [word for word in words[:at] if word in traits.colours]
            return at + length, Told(words=(*(told or [color]), material))
        if at and length == 1 and stuff in traits.materials:
            # `shiny crystal`: a word before it that no table has.
            return at + 1, Told(words=(stuff,))
        if length == 1 and stuff in _ENDS:
            break
    trait = lexicon.trait_at(words)
    if trait is not None:
        return trait[0], Told(words=(trait[1],))
    return _named_stuff(words, lexicon)


def _named_stuff(words: Sequence[str], lexicon: Lexicon) -> tuple[int, Unknown] | None:
    """A thing that something is said to be made of, and that lies nowhere by itself.

    `a balloon made of quilts`: no quilts beside it.
    """
    for at, word in enumerate(words[:_ADJECTIVES]):
        if word in _ENDS:
            return None
        found = lexicon.noun_at(words[at:])
        if found is not None and found.noun.role == "prop":
            return at + found.length, Unknown(word=found.word)
    return None


_ADJECTIVES: Final = 3
"""Words within which the thing is named."""
