"""Steps of a reader that look up phrases whole: marks, quotes, camera, links, measures."""

import re
from abc import abstractmethod
from typing import Final

from vitascope.engines.animatic.reading.cursor import STOPS, Before, Cursor
from vitascope.engines.animatic.reading.deeds import deed_at
from vitascope.engines.animatic.reading.filming import filmed_at
from vitascope.engines.animatic.reading.phrases import (
    CUES,
    HALT,
    Act,
    Cue,
    Far,
    Filmed,
    Link,
    Quoted,
    Sequel,
    Stop,
    Thing,
    Unknown,
)
from vitascope.engines.animatic.reading.similes import SENSING

_DESCRIBING: Final = re.compile(r"(ly|ful|ous|ish|ic|ive|less|ed|y|al|able|en|gh)$")
"""Endings of adjectives."""

_AGED: Final = re.compile(r"(\d{1,3})[ -]?(?:years?|yrs?)[ -]old(?: |$)")

_LASTING: Final = re.compile(
    r"\d+[ -]?(?:seconds?|secs?|s|minutes?|mins?|hours?|days?|weeks?|years?|fps|mm|cm|km|k|p|x"
    r"|percent|degrees?|meters?|metres?|feet|miles?)(?: long)?(?: |$)(?!old)"
)
"""Numbers that count nothing that is seen."""

_HALTS: Final = frozenset({"stops", "pauses", "halts", "stop", "pause", "halt"})

_DRAWING: Final = frozenset({"write", "paint"})

_OLD: Final = 62
"""Years from which somebody is drawn as old."""


class FixedPhrases(Cursor):
    """A cursor that knows the phrases which mean the same wherever they stand."""

    @abstractmethod
    def _noun(self) -> bool: ...

    @abstractmethod
    def _trait(self) -> bool: ...

    def _stop(self) -> bool:
        word = self._words[self._at]
        if word == "," and self._is_among_adjectives():
            return self._skip(1)
        return word in STOPS and self._take(1, Stop(is_full=word in ".!?;"))

    def _is_among_adjectives(self) -> bool:
        """`with rough, weathered hands`: a comma that ends nothing."""
        around = [*self._words[max(0, self._at - 2) : self._at], *self._words[self._at + 1 :][:2]]
        if len(around) < 4:
            return False
        opening, before, after, head = around
        is_open = self._before.is_open or opening in self._grammar.links
        is_open = is_open and self._lexicon.world_at([before]) is None
        told = all(map(self._describes, (before, after)))
        is_head = head not in STOPS and head not in self._grammar.links
        return is_open and told and is_head and self._lexicon.verb_at([after]) is None

    def _describes(self, word: str) -> bool:
        """Whether a word may stand before a noun: `dim, smoky` as well as `rough, weathered`."""
        is_trait = self._lexicon.trait_at([word]) or _DESCRIBING.search(word)
        return bool(is_trait or word in self._grammar.small or self._lexicon.world_at([word]))

    def _quoted(self) -> bool:
        word = self._words[self._at]
        return word.startswith("§") and self._take(1, Quoted(text=self._quotes[int(word[1:])]))

    def _never(self) -> bool:
        for length, phrase in self._runs():
            singular = phrase.removesuffix("s")
            if {phrase, singular} & self._lexicon.tables.never:
                is_whole = phrase in self._lexicon.tables.never
                return self._take(length, Unknown(word=phrase if is_whole else singular))
        undrawn = self._lexicon.undrawn_at(self._window())
        return undrawn is not None and self._take(undrawn[0], Unknown(word=undrawn[1]))

    def _halt(self) -> bool:
        """`runs to the door, stops and looks back`; `stops barking`, `stop motion` are no stop."""
        after = self._words[self._at + 1 : self._at + 2]
        is_whole = not after or not after[0].endswith("ing")
        is_whole = is_whole and self._lexicon.world_at(self._window()) is None
        if self._words[self._at] not in _HALTS or not is_whole or self._before.is_open:
            return False
        is_told = any(isinstance(phrase, Act) for phrase in self._phrases)
        return is_told and self._take(1, Act(action="stand", verb=HALT, is_third=True))

    def _deed(self) -> bool:
        if self._halt():
            return True
        last = None if self._before.is_open else self._last()
        deed = deed_at(self._words[self._at :], self._words[: self._at], last, self._lexicon)
        return deed is not None and self._take(1, deed)

    def _film(self) -> bool:
        last = self._last()
        if isinstance(last, Act) and last.action in _DRAWING:
            # `draws a portrait`: no camera takes it.
            return False
        found = filmed_at(self._window(), self._lexicon.tables)
        if found is None and self._words[self._at] == "drone" and not self._before.is_open:
            is_last = self._ends_phrase(1) and self._lexicon.verb_at(self._after(1)) is None
            found = (1, Filmed(word="drone shot")) if is_last else None
        return found is not None and self._take(*found)

    def _marker(self) -> bool:
        """Phrases that hold a sentence together and are looked up whole."""
        words = self._grammar.words
        if self._words[self._at : self._at + 3 : 2] == ["as", "as"]:
            return self._take(3, Link(word="like"))
        if self._words[self._at] == "as" and self._is_as_some_thing():
            return self._take(1, Link(word="like"))
        for length, phrase in self._runs():
            if phrase in words["far"] or phrase in words["right_behind"]:
                return self._take(length, Far(is_behind=phrase in words["right_behind"]))
            if phrase in self._grammar.spelled:
                return self._take(length, Link(word=self._grammar.spelled[phrase]))
            if phrase in words["sequence"] and self._begins_sequel(phrase, length):
                return self._take(length, Sequel())
            for kind in CUES:
                if phrase in words[kind] and self._comes_quoted():
                    return self._take(length, Cue(kind=kind))
        return False

    def _is_as_some_thing(self) -> bool:
        """`calm as glass`, `quiet as a mouse.`: a picture of speech without its first `as`."""
        told = self._words[max(0, self._at - 1) : self._at]
        after = self._words[self._at + 1 : self._at + 4]
        ends = next((n for n, word in enumerate(after) if word in STOPS), len(after))
        is_end = ends < len(after) or self._at + 1 + ends >= len(self._words)
        return is_end and ends > 0 and not self._grammar.words["likened"].isdisjoint(told)

    def _begins_sequel(self, phrase: str, length: int) -> bool:
        """`before` and `next` begin something later only where a verb or a clause follows."""
        if phrase not in ("before", "next", "later", "until"):
            return True
        after = self._words[self._at + length : self._at + length + 1]
        return bool(after) and (
            after[0].endswith("ing") or after[0] in {",", *self._grammar.words["person"], "they"}
        )

    def _comes_quoted(self) -> bool:
        return any(word.startswith("§") for word in self._words[self._at : self._at + 5])

    def _aged(self) -> bool:
        """`a 24 year old woman`, `a 5 second clip`: no 24 of them, and not all of them old."""
        window = " ".join(self._window())
        if lasting := _LASTING.match(window):
            return self._skip(len(lasting[0].split()))
        found = _AGED.match(window)
        if found is None:
            return False
        if int(found[1]) >= _OLD:
            self._before.adjectives.append("old")
        self._before.is_open = True
        return self._skip(len(found[0].split()))

    def _measure(self) -> bool:
        """`a bed of leaves` is no bed, `a sea of flowers` no sea."""
        window = self._window()
        if len(window) < 3 or window[1] != "of":
            return False
        if window[0] in self._lexicon.tables.counts:
            named = self._lexicon.noun_at(window)
            # `a pair of scissors` is one thing by its name.
            return self._noun() if named and named.length > 1 else self._trait()
        world, found = self._lexicon.world_at(window), self._lexicon.noun_at(window)
        if max(world.length if world else 0, found.length if found else 0) > 1:
            # `the Statue of Liberty` is a sight by its name.
            return False
        if window[0] in self._grammar.words["abstracts"]:
            return self._take(2, Link(word=SENSING))
        if window[0] in self._grammar.words["depictions"] and any(
            isinstance(phrase, Thing) for phrase in self._phrases
        ):
            return self._take(2, Link(word="like"))
        if window[0] not in self._grammar.words["measures"]:
            return False
        self._before = Before()
        return self._skip(2)
