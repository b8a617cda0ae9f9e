"""A prompt cut into phrases: things, actions, words about the world, links between them.

Knows words and their order, not what the film will be: `parse` makes the spec of them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from vitascope.engines.animatic.lexicon import Found, Lexicon
from vitascope.engines.animatic.spec import Look
from vitascope.engines.animatic.words.forms import verb_of
from vitascope.engines.animatic.words.tables import MAX_PHRASE_WORDS, TOPICS, Noun, Topic

_TOKEN: Final = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*|[.,;:!?()]", re.UNICODE)

_ADJECTIVE: Final = re.compile(r"(ly|ful|ous|ish|ic|ive|less|ing|ed|y|al|able|en)$")
"""Endings that make an unknown word no noun worth telling of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """A noun with what was said right before it."""

    noun: Noun
    word: str
    count: int
    look: Look
    action: str | None = None
    """From a participle before it: a `running` fox."""
    is_plural: bool = False
    is_known: bool = False
    """Named as known already: `the` cat, `her` hat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A verb."""

    action: str
    verb: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A phrase about the world or the telling: where, when, weather, mood, style."""

    topic: Topic
    value: str
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Filmed:
    """A phrase about the camera; told apart since it is looked up on the whole prompt."""

    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A preposition or conjunction."""

    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """The end of a clause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """A word that looks like a noun and is in no table, or a phrase that is never drawn."""

    word: str


Phrase: TypeAlias = Thing | Act | Said | Filmed | Link | Stop | Unknown


@dataclass(slots=True)
class _Before:
    """What has been said of a thing before its noun came."""

    count: int | None = None
    look: Look = field(default_factory=Look)
    action: str | None = None
    is_known: bool = False
    is_open: bool = False
    """A determiner, number or adjective has been seen: a noun is due."""


def words_of(prompt: str) -> list[str]:
    """Lower-case words and punctuation marks; a possessive `'s` is dropped."""
    return [
        re.sub(r"['’]s$", "", match).replace("’", "'") for match in _TOKEN.findall(prompt.lower())
    ]


def phrases_of(prompt: str, lexicon: Lexicon) -> list[Phrase]:
    """The phrases of a prompt, in order."""
    return _Reader(words_of(prompt), lexicon).read()


class _Reader:
    """One pass over the words, from left to right."""

    def __init__(self, words: list[str], lexicon: Lexicon) -> None:
        self._words = words
        self._lexicon = lexicon
        self._at = 0
        self._before = _Before()
        self._phrases: list[Phrase] = []

    def read(self) -> list[Phrase]:
        steps = (
            self._stop,
            self._never,
            self._film,
            self._noun_if_due,
            self._verb_if_due,
            self._world_or_noun,
            self._trait,
            self._verb,
            self._link,
        )
        while self._at < len(self._words):
            if not any(step() for step in steps):
                self._unknown()
        return self._phrases

    def _stop(self) -> bool:
        if self._words[self._at] not in ".,;:!?()":
            return False
        return self._take(1, Stop())

    def _never(self) -> bool:
        for length, phrase in self._runs():
            singular = phrase.removesuffix("s")
            if {phrase, singular} & self._lexicon.tables.never:
                return self._take(length, Unknown(word=singular))
        return False

    def _film(self) -> bool:
        camera, closeness = self._lexicon.tables.camera, self._lexicon.tables.closeness
        for length, phrase in self._runs():
            if phrase in camera or phrase in closeness:
                return self._take(length, Filmed(word=phrase))
        return False

    def _noun_if_due(self) -> bool:
        """After `a`, `two` or `red` a word is a noun rather than a verb, if it can be both."""
        return self._before.is_open and not self._world_is_longer() and self._noun()

    def _verb_if_due(self) -> bool:
        """Right after a thing a word is a verb rather than a noun, if it can be both."""
        last = self._phrases[-1] if self._phrases else None
        return isinstance(last, Thing) and not self._before.is_open and self._verb()

    def _world_or_noun(self) -> bool:
        found = self._lexicon.noun_at(self._window())
        world = self._world_here()
        if world and (found is None or world[0] >= found.length):
            length, said = world
            return self._take(length, said, keep_before=said.topic not in ("setting", "time"))
        return found is not None and self._noun()

    def _noun(self) -> bool:
        found = self._lexicon.noun_at(self._window())
        if found is None:
            return False
        if self._is_modifier(found):
            if not self._trait():
                self._at += found.length
            return True
        before, self._before = self._before, _Before()
        self._at += found.length
        self._phrases.append(_thing(found, before))
        return True

    def _trait(self) -> bool:
        """Determiner, number, colour, coat, size or age: kept for the noun that follows."""
        word, tables, before = self._words[self._at], self._lexicon.tables, self._before
        look = before.look
        if word in tables.determiners:
            before.is_known = word not in ("all", "each", "every")
        elif word in tables.counts:
            before.count = max(tables.counts[word], before.count or 0)
        elif word.isdigit():
            before.count = max(1, min(int(word), 99))
        elif word in tables.colours:
            before.look = replace(look, color=look.color or tables.colours[word])
        elif word in tables.coats:
            before.look = replace(look, coat=tables.coats[word])
        elif word in tables.sizes:
            before.look = replace(look, size=tables.sizes[word])
        elif word in tables.ages:
            before.look = replace(look, age=tables.ages[word])
        elif word == "of" and before.count:
            pass
        else:
            return False
        before.is_open = True
        self._at += 1
        return True

    def _verb(self) -> bool:
        word, verbs = self._words[self._at], self._lexicon.tables.verbs
        verb = verb_of(word, verbs)
        if verb is None:
            return False
        if word.endswith("ing") and self._is_followed_by_noun():
            self._before.action, self._before.is_open = verbs[verb], True
            self._at += 1
            return True
        return self._take(1, Act(action=verbs[verb], verb=verb))

    def _link(self) -> bool:
        word = self._words[self._at]
        return word in self._lexicon.tables.links and self._take(1, Link(word=word))

    def _unknown(self) -> None:
        word, tables = self._words[self._at], self._lexicon.tables
        self._at += 1
        following = self._words[self._at] if self._at < len(self._words) else "."
        ends_phrase = following in tables.links or following in ".,;:!?()"
        if word in tables.small or word.isdigit():
            return
        if not ends_phrase and not (word.endswith("s") and len(word) > 3):
            return
        if _ADJECTIVE.search(word) and not self._before.is_open:
            return
        self._before = _Before()
        self._phrases.append(Unknown(word=word))

    def _take(self, length: int, phrase: Phrase, *, keep_before: bool = False) -> bool:
        if not keep_before:
            self._before = _Before()
        self._at += length
        self._phrases.append(phrase)
        return True

    def _window(self) -> Sequence[str]:
        return self._words[self._at : self._at + MAX_PHRASE_WORDS]

    def _runs(self) -> list[tuple[int, str]]:
        """The next words as phrases of falling length."""
        window = self._window()
        return [(n, " ".join(window[:n])) for n in range(len(window), 0, -1)]

    def _world_here(self) -> tuple[int, Said] | None:
        world = self._lexicon.tables.world
        for length, phrase in self._runs():
            for topic in TOPICS:
                if phrase in world[topic]:
                    said = Said(topic=topic, value=world[topic][phrase], word=phrase)
                    return length, said
        return None

    def _world_is_longer(self) -> bool:
        world, found = self._world_here(), self._lexicon.noun_at(self._window())
        return world is not None and found is not None and world[0] > found.length

    def _is_modifier(self, found: Found) -> bool:
        """Whether the noun only tells of the next one: a `calico` cat, a `pirate` ship."""
        after = self._words[self._at + found.length : self._at + found.length + MAX_PHRASE_WORDS]
        if found.is_plural or not after:
            return False
        head = self._lexicon.noun_at(after)
        return head is not None and verb_of(after[0], self._lexicon.tables.verbs) is None

    def _is_followed_by_noun(self) -> bool:
        """Whether a participle stands before its noun: `running fox`, not `playing a piano`."""
        last = self._phrases[-1] if self._phrases else None
        if isinstance(last, Thing) or (isinstance(last, Link) and not self._before.is_open):
            return False
        after = self._words[self._at + 1 : self._at + 1 + MAX_PHRASE_WORDS]
        found = self._lexicon.noun_at(after)
        return found is not None and (found.noun.role == "subject" or found.noun.motion != "rest")


def _thing(found: Found, before: _Before) -> Thing:
    noun, look = found.noun, before.look
    count = before.count or (3 if found.is_plural and not before.is_known else 1)
    return Thing(
        noun=noun,
        word=found.word,
        count=count,
        look=Look(
            color=look.color or noun.color,
            coat=look.coat or noun.coat,
            size=max(0.4, min(2.0, look.size * noun.size)),
            age=look.age if look.age != "adult" else noun.age,
            wear=noun.wear,
        ),
        action=before.action,
        is_plural=found.is_plural or count > 1,
        is_known=before.is_known,
    )
