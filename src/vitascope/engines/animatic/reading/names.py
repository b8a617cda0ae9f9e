"""Names of persons and pets, put into words that the tables know: `Anna` is a woman.

`Max, a golden retriever` is the dog alone, `her brother Tom` the brother, and whoever was named is
meant again where the name comes back. Nobody's likeness is drawn: a name says man, woman or less.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.words.files import read_table, split

_QUOTED: Final = re.compile(r"\"[^\"]*\"|“[^”]*”|'[^']{2,200}'(?!\w)")
_WORD: Final = re.compile(r"[^\W\d_][\w'’\-]*")
_POSSESSIVE: Final = re.compile(r"['’]s$")

_SENTENCE: Final = re.compile(r"[.!?:\n]")
"""A mark after which a capital letter says nothing."""

_OWNERS: Final = frozenset({"my", "his", "her", "their", "our", "your", "its"})
_ARTICLES: Final = frozenset({"a", "an", "the"})

_MADE_BY: Final = re.compile(
    r"(?:\b(?:style|manner|work|works|film|movie|painting|book|song|biography|statue) (?:of|by)"
    r"|\b(?:directed|inspired|painted|written|narrated|sung|shot|composed) by"
    r"|\b(?:like|la|à la|san|santa|saint|st|mount|lake|fort|port)\.?)\s*$",
    re.IGNORECASE,
)
"""Words after which a name is a style's, or a place's."""

_OF_STYLE: Final = re.compile(
    r"(?:['’]s)?[ \-]"
    r"(?:style|styled|esque|inspired|aesthetic|like|type|film|movie|painting|vibes?)\b",
    re.IGNORECASE,
)
_CHILD: Final = re.compile(
    r"\b(?:little|tiny|(?:[1-9]|1[0-2])[ -]years?[ -]old)\s*$", re.IGNORECASE
)
_CALLED: Final = re.compile(
    r"[\s,]*\b(?:who is |whose name is )?(?:named|called)\s*$", re.IGNORECASE
)

_REACH: Final = 6
"""Words after a name and a comma among which is the noun that tells who bears it."""


def without_names(text: str, lexicon: Lexicon) -> str:
    """An English text with each name as what bears it; quoted words stay as they are."""
    return _Naming(text, lexicon).told()


class _Naming:
    """One pass over the words of a text."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        quotes = [match.span() for match in _QUOTED.finditer(text)]
        self._text, self._lexicon = text, lexicon
        self._words = [
            match
            for match in _WORD.finditer(text)
            if not any(start <= match.start() < end for start, end in quotes)
        ]
        self._is_cased = any(m[0][0].islower() and len(m[0]) > 3 for m in self._words)
        """Whether a capital letter tells a name: not so in a title or where all is shouted."""
        self._known: dict[str, str] = {}
        """What a name that was told of stands for where it comes back."""

    def told(self) -> str:
        """The text anew."""
        parts: list[str] = []
        at = end = 0
        while at < len(self._words):
            if length := self._character_at(at) or self._sight_at(at):
                at += length
                continue
            steps = self._titled, self._apposed, self._called, self._bracketed, self._named
            found = next((found for step in steps if (found := step(at))), None)
            if found is None:
                at += 1
                continue
            (start, stop), words, at = found
            parts += [self._text[end:start], words]
            end = stop
        return "".join([*parts, self._text[end:]])

    def _character_at(self, at: int) -> int:
        """How many words from here name a character, who keeps the name."""
        words = [self._word(place) for place in range(at, min(at + _REACH, len(self._words)))]
        found = self._lexicon.noun_at(words)
        return found.length if found and found.noun.character is not None else 0

    def _sight_at(self, at: int) -> int:
        """How many words from here are no name: of a place, `Big Ben`, or a shot, `Close-up`."""
        if not self._words[at][0][0].isupper():
            return 0
        if self._word(at) in self._lexicon.tables.closeness:
            return 1
        words = [self._word(place) for place in range(at, min(at + _REACH, len(self._words)))]
        found = self._lexicon.world_at(words)
        return found.length if found and found.length > 1 else 0

    def _titled(self, at: int) -> tuple[tuple[int, int], str, int] | None:
        """`Mr. Bean`, `her brother Tom`, `Captain Jack`, `their dog Biscuit`."""
        word, last = self._word(at), self._surname_from(at + 1)
        if last == at + 1:
            return None
        if honour := _honours().get(word):
            span = self._words[at].start(), self._words[last - 1].end()
            if _OF_STYLE.match(self._text[span[1] :]):
                return None
            return span, self._remember(at + 1, f"a {honour}", f"the {honour}"), last
        before = self._word(at - 1) if self._is_next(at) else ""
        is_owned = before in _OWNERS
        is_bearer = word in _titles() or (
            before in _OWNERS | _ARTICLES and self._is_subject([word])
        )
        pair = [word, self._word(at + 1)]
        if not is_bearer or not self._is_next(at + 1) or self._is_known_phrase(pair):
            return None
        if not (is_owned or self._is_name(at + 1) or self._is_unknown(self._word(at + 1))):
            return None
        self._remember(at + 1, "", f"the {word}")
        return (self._words[at].end(), self._name_end(last - 1)), "", last

    def _apposed(self, at: int) -> tuple[tuple[int, int], str, int] | None:
        """`Luna the cat`, `Max, a golden retriever`."""
        if at + 2 >= len(self._words) or not self._may_be_name(at):
            return None
        gap, after = self._gap(at + 1), self._word(at + 1)
        is_plain = gap == " " and after == "the"
        is_told = gap.strip() == "," and after in _ARTICLES | _OWNERS
        bearer = self._subject_within(at + 2, 1 if is_plain else _REACH)
        if not (is_plain or is_told) or bearer is None:
            return None
        self._remember(at, "", f"the {bearer}")
        return (self._words[at].start(), self._words[at + 1].start()), "", at + 1

    def _called(self, at: int) -> tuple[tuple[int, int], str, int] | None:
        """`a dog named Max`: whatever the name, if a capital letter or the table tells it."""
        start = self._words[at].start()
        before = _CALLED.search(self._text[:start])
        if before is None or not (self._is_capital(at) or self._is_name(at)):
            return None
        self._remember(at, "", f"the {self._bearer_before(before.start())}")
        return (before.start(), self._name_end(self._surname_from(at) - 1)), "", at + 1

    def _bracketed(self, at: int) -> tuple[tuple[int, int], str, int] | None:
        """`two children, Ben and Mila, fly a kite`: their names alone."""
        is_after = at > 0 and self._gap(at).strip() == ","
        is_after = is_after and self._is_subject([self._word(at - 1)])
        last = at
        while last < len(self._words) and self._is_name(last):
            last += 2 if self._word(last + 1) == "and" else 1
        end = self._name_end(min(last, len(self._words)) - 1)
        is_closed = self._text[end:].lstrip()[:1] in (",", ".", "")
        if not is_after or last == at or not is_closed:
            return None
        return (self._words[at - 1].end(), end), "", last

    def _named(self, at: int) -> tuple[tuple[int, int], str, int] | None:
        if not self._is_name(at):
            return None
        match, name = self._words[at], self._word(at)
        before, after = self._text[: match.start()], self._text[match.end() :]
        if _MADE_BY.search(before) or _OF_STYLE.match(after):
            return None
        last = max(at + 1, self._surname_from(at + 1) if self._is_next(at + 1) else 0)
        span = match.start(), self._words[last - 1].end()
        kind = _names()[name]
        if _POSSESSIVE.search(self._text[slice(*span)]):
            return span, {"woman": "her", "man": "his"}.get(kind, "their"), last
        if name in self._known:
            return span, self._known[name], last
        if _CHILD.search(before):
            kind = {"woman": "girl", "man": "boy"}.get(kind, "child")
        is_open = self._is_next(at) and self._describes(self._word(at - 1))
        return span, self._remember(at, kind if is_open else f"a {kind}", f"the {kind}"), last

    def _remember(self, at: int, words: str, later: str) -> str:
        self._known[self._word(at)] = later
        return words

    # Words and what is around them

    def _word(self, at: int) -> str:
        """In lower case, without a possessive `'s`; empty where there is none."""
        if not 0 <= at < len(self._words):
            return ""
        return _POSSESSIVE.sub("", self._words[at][0].lower())

    def _gap(self, at: int) -> str:
        """What stands before a word and after the one before it."""
        if at >= len(self._words):
            return "\n"
        start = self._words[at - 1].end() if at else 0
        return self._text[start : self._words[at].start()]

    def _is_next(self, at: int) -> bool:
        """Whether a word follows the one before it with nothing between."""
        return 0 < at < len(self._words) and self._gap(at).strip() == ""

    def _is_capital(self, at: int) -> bool:
        return self._is_cased and self._words[at][0][0].isupper()

    def _begins(self, at: int) -> bool:
        return at == 0 or _SENTENCE.search(self._gap(at)) is not None

    def _name_end(self, at: int) -> int:
        """The end of a name, before a possessive `'s`."""
        match = self._words[at]
        return match.start() + len(_POSSESSIVE.sub("", match[0]))

    def _surname_from(self, at: int) -> int:
        """The first place after the capital words from `at` on that may be somebody's name."""
        last = at
        while last < len(self._words) and self._is_capital(last):
            is_near = self._gap(last).strip() in ("", ".") if last == at else self._is_next(last)
            if not is_near or (last > at and not self._is_unknown(self._word(last))):
                break
            last += 1
        return last

    def _is_name(self, at: int) -> bool:
        """Whether a word is a given name: one that is a word as well, if it is written as one."""
        name = self._word(at)
        if name not in _names():
            return False
        is_word = name in _words() or name in self._lexicon.tables.grammar.small
        if self._is_unknown(name) and not is_word:
            return True
        if not self._is_capital(at):
            return False
        if not self._begins(at):
            return not self._is_next(at) or self._word(at - 1) not in _ARTICLES
        after = self._words[at + 1][0] if self._is_next(at + 1) else ""
        is_doing = after.endswith("s") and self._lexicon.verb_at([after]) is not None
        return after == "and" or (is_doing and not self._is_known_phrase([name, after]))

    def _may_be_name(self, at: int) -> bool:
        word, grammar = self._word(at), self._lexicon.tables.grammar
        is_said = word in grammar.small or word in grammar.words["sequence"]
        return self._is_name(at) or (
            self._is_capital(at) and self._is_unknown(word) and not is_said
        )

    def _is_unknown(self, word: str) -> bool:
        """Whether no table knows a word as a thing, a place, a verb or an adjective."""
        found = self._lexicon
        known = found.noun_at([word]), found.world_at([word]), found.verb_at([word])
        grammar = found.tables.grammar
        is_said = word in grammar.links or word in grammar.determiners or word in grammar.mute
        return not any(known) and not is_said and not found.tables.traits.knows(word)

    def _is_known_phrase(self, words: list[str]) -> bool:
        found = self._lexicon.noun_at(words), self._lexicon.world_at(words)
        return any(one is not None and one.length == len(words) for one in found)

    def _is_subject(self, words: list[str]) -> bool:
        found = self._lexicon.noun_at(words)
        return found is not None and found.noun.role == "subject"

    def _subject_within(self, at: int, reach: int) -> str | None:
        """The noun for somebody among the next words of a phrase."""
        for place in range(at, min(at + reach, len(self._words))):
            if place > at and not self._is_next(place):
                return None
            words = [self._word(near) for near in range(place, min(place + 3, len(self._words)))]
            found = self._lexicon.noun_at(words)
            if found is not None and found.noun.role == "subject":
                return " ".join(words[: found.length])
        return None

    def _bearer_before(self, end: int) -> str:
        words = _WORD.findall(self._text[:end].lower())
        return words[-1] if words else "one"

    def _describes(self, word: str) -> bool:
        """Whether a word before a name tells of its bearer: `young`, `year-old`, `the`."""
        grammar = self._lexicon.tables.grammar
        is_told = self._lexicon.tables.traits.knows(word) or word.endswith("old")
        return is_told or word in grammar.determiners or word in _ARTICLES


@cache
def _names() -> Mapping[str, str]:
    """Of each name its kind of person."""
    table = read_table("names.toml")
    return {name: kind for kind in ("person", "man", "woman") for name in split(table[kind])}


@cache
def _words() -> frozenset[str]:
    return frozenset(split(read_table("names.toml")["words"]))


@cache
def _titles() -> frozenset[str]:
    return frozenset(split(read_table("names.toml")["titles"]))


@cache
def _honours() -> Mapping[str, str]:
    return read_table("names.toml")["honours"]
