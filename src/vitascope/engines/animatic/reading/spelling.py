"""Slips of the keyboard: `an astronat in a feild`.

Only words that no table knows are mended, only where a letter was left out, doubled or exchanged
with its neighbour, and only to one word alone: a wrong object is worse than a missing one.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from string import ascii_lowercase
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.words.forms import singulars, verb_of
from vitascope.engines.animatic.words.longtail import longtail
from vitascope.engines.animatic.words.tables import TOPICS, tables

_LEAST: Final = 7
"""Letters of a word in which one may be missing or doubled."""

_LEAST_EXCHANGED: Final = 5
"""Letters of a word in which two may have changed places."""

_BENT: Final = ("ed", "er", "est", "ly", "ing")
"""Endings of words of which the tables know too few to tell what is a slip."""


def mended(words: Sequence[str], lexicon: Lexicon) -> list[str]:
    """The words, with those put right that are slips beyond doubt."""
    slips = lexicon.tables.grammar.slips
    return [slips.get(word) or _mended(word, lexicon) for word in words]


def _mended(word: str, lexicon: Lexicon) -> str:
    if len(word) < _LEAST_EXCHANGED or not word.isascii() or not word.isalpha():
        return word
    if word.endswith(_BENT) or _is_known(word, lexicon):
        return word
    found = {other for other in _near(word) if _is_meant(other, lexicon)}
    return found.pop() if len(found) == 1 else word


def _near(word: str) -> Iterator[str]:
    """Words that `word` may be a slip of; first and last letter are right."""
    for at in range(1, len(word) - 2):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if len(word) < _LEAST:
        return
    for at in range(1, len(word) - word.endswith("s")):
        for letter in ascii_lowercase:
            yield word[:at] + letter + word[at:]
    for at in range(1, len(word) - 1):
        if word[at] == word[at + 1]:
            yield word[:at] + word[at + 1 :]


def _is_meant(word: str, lexicon: Lexicon) -> bool:
    """Whether the word alone is a thing, a place or a colour."""
    known = lexicon.tables
    says = (known.nouns, known.colours, *(known.world[topic] for topic in TOPICS))
    bare = [word, *(singular for singular, _ in singulars(word))]
    return any(each in table for table in says for each in bare) or word in _grounds()


def _is_known(word: str, lexicon: Lexicon) -> bool:
    known = _vocabulary()
    bare = [singular for singular, _ in singulars(word)]
    is_drawn = any(each in lexicon.tables.nouns for each in bare)
    is_verb = verb_of(word, tables().verbs) is not None
    return is_drawn or is_verb or word in known or any(each in known for each in bare)


@cache
def _grounds() -> frozenset[str]:
    grammar = tables().grammar
    return grammar.words["grounds"] | {"foreground", "distance", "camera"}


@cache
def _vocabulary() -> frozenset[str]:
    """All single words of all tables."""
    known = tables()
    grammar, traits = known.grammar, known.traits
    phrases = [
        *(*known.nouns, *known.verbs, *known.camera, *known.closeness, *known.never),
        *(*known.counts, *traits.hairstyles, *traits.hairdos, *longtail()),
        *(phrase for topic in TOPICS for phrase in known.world[topic]),
        *(phrase for words in grammar.words.values() for phrase in words),
        *(*grammar.spelled, *known.within, *known.senses),
        *(
            phrase
            for meanings in known.senses.values()
            for cues in meanings.values()
            for phrase in cues
        ),
        *(*traits.colours, *traits.coats, *traits.sizes, *traits.ages, *traits.materials),
        *(*traits.faces, *traits.hair, *traits.skins),
    ]
    single = {word for phrase in phrases for word in phrase.split()}
    return frozenset(
        single
        | grammar.small
        | grammar.mute
        | grammar.links
        | grammar.determiners
        | grammar.deserted
    )
