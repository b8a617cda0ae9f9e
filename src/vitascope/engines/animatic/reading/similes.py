"""What a prompt only compares with: `like a child eating candy`, `as if it were made of glass`.

And what is only told or thought of: `talks about dragons`, `imagines a castle`.
Such phrases are taken out before anybody is given a part, so that none of them is drawn.
"""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.reading.phrases import (
    Act,
    Far,
    Filmed,
    Link,
    Phrase,
    Pronoun,
    Quoted,
    Said,
    Sequel,
    Stop,
    Thing,
    Told,
)
from vitascope.engines.animatic.words.tables import tables

SENSING: Final = "sensing"
"""The link that `the grace of` is: what follows is not there."""

MINDING: Final = "minding"
"""The link that `imagines` is: what follows is only in somebody's mind."""

LIKENING: Final = frozenset({"like", "than", "unlike", SENSING})
"""Links after which a noun is a picture of speech."""

SUPPOSING: Final = "as if"
"""The link after which a whole clause is one."""

_WITHIN: Final = frozenset({"of", "and", "or", "to", "than", "made", "with", "without", "no"})
"""Links that go on with a comparison: `like a river of stars`, `like a child to its mother`."""

_IN: Final = frozenset({"in", "at", "under", "through", "during", "on"})
"""Links after which hour and weather are told."""

_NEW: Final = frozenset({"as", "while", "but", "then"})
"""Links that begin something else."""


def without_similes(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases that are no part of a comparison."""
    kept: list[Phrase] = []
    simile: _Simile | None = None
    for phrase in phrases:
        if simile is not None and simile.takes(phrase):
            continue
        if simile is not None and simile.resumes:
            kept += [Link(word="and")]
        if simile is not None and not isinstance(phrase, Filmed):
            simile = simile if simile.goes_on else None
        if isinstance(phrase, Link) and phrase.word in LIKENING | {SUPPOSING}:
            simile = _Simile(phrase.word, kept[-1] if kept else None)
            continue
        if isinstance(phrase, Link) and _is_topic(phrase, kept):
            simile = _Simile(MINDING, Pronoun(stands_for="one", word=""))
            continue
        if isinstance(phrase, Act) and phrase.verb in tables().grammar.words["in mind"]:
            kept.append(phrase)
            simile = _Simile(MINDING, phrase)
            continue
        kept.append(phrase)
    return kept


def _is_topic(link: Link, before: Sequence[Phrase]) -> bool:
    """`tells a story about dragons`: what somebody only speaks, reads or thinks of."""
    if link.word != "about":
        return False
    for phrase in reversed(before):
        if isinstance(phrase, Stop) and phrase.is_full:
            return False
        if isinstance(phrase, Act):
            return phrase.action in _TELLING
    return False


_TELLING: Final = frozenset(
    {"talk", "teach", "sing", "phone", "read", "write", "laugh", "type", "sleep", "stand"}
)
"""What somebody does `about` something that is not there."""


class _Simile:
    """One comparison, from its link to where something real is told again."""

    def __init__(self, link: str, before: Phrase | None) -> None:
        self._link = link
        told = (Thing, Act, Pronoun, Quoted)
        self._is_firm = link == SENSING or isinstance(before, told)
        """Whether it tells of somebody whose place may follow: `sits like a king on a sofa`."""
        self._has_noun = False
        self._last_link: str | None = None
        self.resumes = False
        """Whether an `and` that was taken out leads on to something real."""
        self.goes_on = False
        """Whether what is real now is only beside it, as a style is."""

    def takes(self, phrase: Phrase) -> bool:
        """Whether a phrase belongs to the comparison."""
        self.resumes = self.goes_on = False
        if isinstance(phrase, (Filmed, Told, Far)):
            self.goes_on = True
            return isinstance(phrase, Told)
        if isinstance(phrase, (Stop, Sequel)):
            return False
        if isinstance(phrase, Link):
            return self._takes_link(phrase)
        if self._link == SUPPOSING:
            return True
        if isinstance(phrase, Act):
            return self._takes_act(phrase)
        if isinstance(phrase, Pronoun):
            return self._takes_pronoun()
        if isinstance(phrase, Said) and self._is_beside(phrase):
            self.goes_on = True
            return False
        return self._takes_noun(phrase)

    def _is_beside(self, said: Said) -> bool:
        """`like a painting` is a style, and `like jewels in the morning sun` tells the hour."""
        is_about_air = said.topic in ("time", "weather", "season", "effect")
        is_felt = self._link == SENSING and said.topic != "surface"
        return said.topic == "style" or is_felt or (is_about_air and self._last_link in _IN)

    def _takes_link(self, link: Link) -> bool:
        if link.word in _NEW or (link.word in LIKENING | {SUPPOSING}):
            return False
        if self._link == SUPPOSING:
            return True
        if self._link == MINDING and link.word in ("to", "with"):
            return False
        if link.word in _WITHIN or not self._is_firm:
            self._last_link = link.word
            return True
        return False

    def _takes_act(self, act: Act) -> bool:
        """`like a child eating candy`, but `hair like fire runs` and `like a cat and lands`."""
        self.resumes = self._last_link == "and"
        is_within = act.is_participle or (self._has_noun and act.is_past)
        return is_within and not self.resumes

    def _takes_pronoun(self) -> bool:
        if self._has_noun:
            return False
        self._link = SUPPOSING
        return True

    def _takes_noun(self, phrase: Phrase) -> bool:
        is_many = isinstance(phrase, Thing) and phrase.count > 1
        if self._link == "than" and not self._has_noun and is_many:
            return False
        self._has_noun, self._last_link = True, None
        return True
