"""Where reading stands in the words of a prompt, and what it has found so far."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from vitascope.engines.animatic.reading.bodies import borne_at, own_back_at
from vitascope.engines.animatic.reading.leaving import goes_off, is_leaving
from vitascope.engines.animatic.reading.lexicon import Found, Lexicon, runs
from vitascope.engines.animatic.reading.looks import BOTH, look_with
from vitascope.engines.animatic.reading.phrases import (
    Act,
    Link,
    Part,
    Phrase,
    Pronoun,
    Said,
    Thing,
    Told,
)
from vitascope.engines.animatic.words.forms import HERDED, SAME
from vitascope.engines.animatic.words.nouns import Noun
from vitascope.engines.animatic.words.tables import MAX_PHRASE_WORDS, Tables, Topic

STOPS: Final = ".,;:!?()"
"""Marks that end a clause."""


_NUMERALS: Final = frozenset(
    {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
    | {"eleven", "twelve"}
)

YOUNG_SIZE: Final = 0.65
"""Of an animal's young."""

_DARK_GROUND: Final = "#131319"
"""Colour of `a dark background`."""

_WITHIN: Final = frozenset({"in", "inside", "at", "within", "into", "through", "of", "around"})
_UPON: Final = frozenset({"on", "across", "along", "onto"})
_SEEN_FROM_OUTSIDE: Final = frozenset({"church", "cathedral", "chapel", "abbey", "monastery"})
"""What is a place from inside, but not after these."""

_WITHOUT: Final = frozenset({"of", "around"})

_AROUND: Final = frozenset({"above", "over", "near", "outside", "past", "to", "toward", "towards"})
"""Links after which some things are the place of the film."""

_ON_THE_GROUND: Final = frozenset(
    {"walk", "run", "ride", "drive", "march", "skate", "push", "crawl"}
)
"""Actions of who goes over a bridge on it."""

_CROSSING: Final = frozenset({"cross", "traverse"})
"""Verbs of who is upon what he passes."""


@dataclass(slots=True)
class Before:
    """What has been said of a thing before its noun came."""

    count: int | None = None
    many: int = 0
    """How many are seen of those of which there are so many."""
    adjectives: list[str] = field(default_factory=list[str])
    action: str | None = None
    is_known: bool = False
    owner: str | None = None
    """`his`, `her`, `its`."""
    is_open: bool = False
    """A determiner, number or adjective has been seen: a noun is due."""

    is_counted: bool = False
    """The number was told as one: `two`, not `several`."""

    def add_number(self, word: str, tables: Tables) -> None:
        """Take the larger of two: `hundreds of flocks`; a number counts alone: `a team of two`."""
        if word.isdigit() or word in _NUMERALS:
            number = int(word) if word.isdigit() else tables.counts[word]
            self.count, self.many, self.is_counted = max(1, min(number, 99)), 0, True
        elif not self.is_counted:
            self.count = max(tables.counts[word], self.count or 0)
            self.many = max(tables.masses.get(word, 0), self.many)


class Cursor:
    """The words, the place in them, and what was read; steps of a reader move it on."""

    def __init__(self, words: list[str], quotes: list[str], lexicon: Lexicon) -> None:
        self._words = words
        self._quotes = quotes
        self._lexicon = lexicon
        self._grammar = lexicon.tables.grammar
        self._at: int = 0
        self._before = Before()
        self._phrases: list[Phrase] = []

    def _take(self, length: int, phrase: Phrase, *, keep_before: bool = False) -> bool:
        if not keep_before:
            self._before = Before()
        self._at += length
        self._phrases.append(phrase)
        return True

    def _skip(self, length: int) -> bool:
        self._at += length
        return True

    def _last(self) -> Phrase | None:
        return self._phrases[-1] if self._phrases else None

    def _is_named(self, word: str) -> bool:
        """Whether a thing was called so before."""
        return any(isinstance(phrase, Thing) and phrase.word == word for phrase in self._phrases)

    def _window(self) -> Sequence[str]:
        return self._words[self._at : self._at + MAX_PHRASE_WORDS]

    def _after(self, length: int) -> Sequence[str]:
        """What comes after `length` words."""
        return self._words[self._at + length :][:MAX_PHRASE_WORDS]

    def _runs(self) -> list[tuple[int, str]]:
        """The next words as phrases of falling length."""
        return list(runs(self._window()))

    def _ends_phrase(self, length: int, *, also: re.Pattern[str] | None = None) -> bool:
        """Whether after `length` words nothing comes that a noun could be.

        Words in which `also` is found are taken for the end too.
        """
        after = self._words[self._at + length : self._at + length + MAX_PHRASE_WORDS]
        if not after or after[0] in STOPS or after[0] in self._grammar.links:
            return True
        if also and also.search(after[0]):
            return True
        if self._lexicon.noun_at(after) or self._lexicon.world_at(after):
            return False
        return (
            after[0] in self._grammar.words["copulas"] or self._lexicon.verb_at(after) is not None
        )

    def _is_beaten(self, length: int, noun: Found | None) -> bool:
        """Whether a noun says more than the `length` words about the world that are here.

        It is longer, or begins with their last word: `in winter coats`.
        """
        after = self._lexicon.noun_at(self._after(length - 1)) if length > 1 else None
        is_worn = after is not None and after.length > 1 and after.noun.role == "wear"
        return is_worn or (noun is not None and noun.length > length)

    def _is_listed_colour(self) -> bool:
        """`in teal and orange`, `burns orange`: by another, or after light, it is a colour."""
        one, link = (["", "", *self._words[: self._at]])[-2:]
        after, other = [*self._words[self._at + 1 : self._at + 3], "", ""][:2]
        joins, colours = ("and", "or", ","), self._lexicon.tables.colours
        is_by_another = (link in joins and one in colours) or (after in joins and other in colours)
        return is_by_another or link in self._grammar.words["shines"]

    def _acts_alone(self) -> bool:
        """Whether a verb in `-ing` follows that has no noun of its own: `a rose blooming`."""
        after = self._words[self._at + 1 : self._at + 1 + MAX_PHRASE_WORDS]
        if not after or not after[0].endswith("ing") or self._lexicon.verb_at(after) is None:
            return False
        return self._lexicon.noun_at(after[1:]) is None

    def _bodily(self) -> bool:
        """`on his shoulder`: where somebody is on the body of another."""
        borne = borne_at(self._words, self._at, self._phrases)
        if borne is None and (own := own_back_at(self._words, self._at)):
            return self._take(1, own)
        return borne is not None and self._take(1, borne)

    def _relative(self) -> bool:
        """`a dog that barks`: what comes after tells of the dog, and is named by no `that`."""
        is_told = self._words[self._at] == "that" and isinstance(self._last(), Thing)
        is_told = is_told and not self._before.is_open and bool(self._words[self._at + 1 :])
        if not is_told:
            return False
        is_being = self._words[self._at + 1] in self._grammar.words["copulas"]
        return (is_being or self._lexicon.verb_at(self._after(1)) is not None) and self._skip(1)

    def _shines(self) -> bool:
        """`sand that sparkles`, `the dew glitters`: a verb of light, not what is in the air."""
        if self._words[self._at] not in ("glitter", "sparkle", "sparkles"):
            return False
        last = self._last()
        is_told_of = isinstance(last, (Thing, Part)) or (
            isinstance(last, Said) and last.topic in ("setting", "weather")
        )
        return (is_told_of or self._words[self._at - 1] in ("that", "which")) and self._skip(1)

    def _weeps(self) -> bool:
        """`…, crying`: what is a look before a noun is an act where none follows."""
        is_act = self._lexicon.verb_at(self._window()) is not None and self._ends_phrase(1)
        return is_act and not self._before.is_open and self._words[self._at].endswith("ing")

    def _rains_down(self) -> bool:
        """`confetti raining down`: no rain."""
        is_raining = self._words[self._at] in ("raining", "rains", "rain")
        last = self._last()
        is_told_of = isinstance(last, Thing) or (isinstance(last, Said) and last.topic == "effect")
        return is_raining and is_told_of and self._after(1)[:1] == ["down"] and self._skip(2)

    def _leaves(self) -> bool:
        """`the train leaves the station`: no leaves are there."""
        is_told = isinstance(self._last(), (Thing, Pronoun, Told)) and not self._before.is_open
        is_told = is_told or (self._words[self._at - 1 : self._at] == [","] and bool(self._phrases))
        if not is_told or not self._is_leaving(self._at):
            return False
        is_participle = self._words[self._at] == "leaving"
        self._take(1, Act(action="walk", verb="leave", is_participle=is_participle))
        self._phrases.append(Link(word="from"))
        return True

    def _is_leaving(self, at: int) -> bool:
        """Whether the word at `at` says that somebody leaves something, or goes off."""
        if is_leaving(self._words[at : at + 2], self._grammar.determiners):
            return True
        return at == self._at and goes_off(self._last(), self._words[at : at + 2])

    def _follows_link(self, links: frozenset[str]) -> bool:
        past = (phrase for phrase in reversed(self._phrases) if not isinstance(phrase, Said))
        last = next(past, None)
        if isinstance(last, Act) and " " in last.verb:
            # `moves through a church`: the preposition is part of the verb.
            return last.verb.split()[-1] in links
        return isinstance(last, Link) and last.word in links

    def _place_of(self, word: str) -> str | None:
        """The place that a thing is after such a preposition as stands here."""
        tables = self._lexicon.tables
        if word in tables.nouns and self._words[self._at].endswith("ships"):
            # `a battle of spaceships`: seen from without.
            return None
        if self._follows_link(_WITHIN) and word in tables.within:
            # `the bells of a church`, `circles around a church`: seen from without.
            is_without = self._follows_link(_WITHOUT) and word in _SEEN_FROM_OUTSIDE
            return None if is_without else tables.within[word]
        if self._follows_link(_UPON) or self._crosses() or self._passes_over():
            return tables.upon.get(word)
        return tables.around.get(word) if self._follows_link(_AROUND) else None

    def _crosses(self) -> bool:
        """Whether somebody crosses what comes next."""
        last = self._last()
        return isinstance(last, Act) and last.verb in _CROSSING

    def _passes_over(self) -> bool:
        """`drives over a bridge`, `looks down from a bridge`: those are on it; who flies is not."""
        if self._follows_link(frozenset({"from"})):
            return True
        acts = (phrase for phrase in reversed(self._phrases) if isinstance(phrase, Act))
        last = next(acts, None)
        is_over = self._follows_link(frozenset({"over"}))
        return is_over and last is not None and last.action in _ON_THE_GROUND

    def _leave_first_of(self, place: Said) -> None:
        """`in an underground subway station`: of two places side by side the last is meant."""
        first, known = self._last(), self._lexicon.tables
        if place.topic != "setting" or not isinstance(first, Said) or first.topic != "setting":
            return
        is_pair = frozenset({first.value, place.value}) in known.joined
        is_region = first.value in known.landmarks | known.regions | known.ledges
        # `at a café by the window`: a place with a preposition of its own stands beside another.
        is_apart = place.word.split()[0] in self._grammar.links
        if not (is_pair or is_region or is_apart) and isinstance(self._phrases[-2:][0], Link):
            self._phrases.pop()

    def _is_backdrop(self, values: Sequence[tuple[Topic, str]]) -> bool:
        """`a field with snowy mountains behind`: it snows only up there."""
        said = (phrase for phrase in self._phrases if isinstance(phrase, Said))
        is_range = ("setting", "mountains") in values
        return is_range and any(phrase.topic == "setting" for phrase in said)

    def _is_due(self, last: Phrase | None) -> bool:
        """Whether a verb follows `to`, an artist's name, or `and` where it has an object.

        `and watch the sunset`: no noun stands right before a determiner.
        """
        if last == Link(word="to"):
            return True
        if isinstance(last, Said):
            return last.word in self._grammar.words["artists"]
        after = self._words[self._at + 1 : self._at + 2]
        return last == Link(word="and") and bool(
            (self._grammar.determiners | {"a", "an"}).intersection(after)
        )

    def _plain_ground(self, word: str) -> None:
        """`a black background`, `on a white surface`: a colour behind all."""
        is_top = word in self._grammar.words["tops"] and self._follows_link(_UPON)
        is_top = is_top and self._words[self._at : self._at + 1] != ["of"]
        if not is_top and word not in self._grammar.words["grounds"]:
            return
        named = self._named_colours()
        if "dark" in self._words[max(0, self._at - 4) : self._at - 1]:
            named.append(_DARK_GROUND)
        if named:
            self._phrases.append(Said(topic="backdrop", value=named[-1], word=f"plain {word}"))

    def _part(self, word: str) -> bool:
        """`its ears`: what they do is not told of whom they belong to."""
        self._phrases.append(Part(word=word, owner=self._before.owner))
        self._before = Before()
        return True

    def _coloured(self, surface: str) -> str:
        """`wood` or, after `a blue`, `wood:#2f6fd0`."""
        named = self._named_colours()
        return f"{surface}:{named[-1]}" if named else surface

    def _named_colours(self) -> list[str]:
        """The colours named before a noun; of two that are joined the first."""
        colours = self._lexicon.tables.colours
        first = (word.partition(BOTH)[0] for word in self._before.adjectives)
        return [colours[word] for word in first if word in colours]

    def _is_done(self) -> bool:
        """`unpacking boxes`: a plural after an unknown participle is what that is done to."""
        before, last = self._words[self._at - 1 : self._at], self._last()
        is_told = isinstance(last, (Thing, Part)) and last.word.split()[-1:] == before
        found = self._lexicon.noun_at(self._window()[:1])
        is_participle = bool(before) and before[0].endswith("ing") and not is_told
        return is_participle and found is not None and found.is_plural

    def _is_no_verb(self, length: int) -> bool:
        """`the waves`, `a clean clinic`: after a determiner comes a noun, or what tells of it."""
        word, before = self._words[self._at], self._words[self._at - 1 : self._at]
        if not before or before[0] not in self._grammar.determiners | {"a", "an"}:
            return False
        if before[0] == "that" and isinstance(self._last(), Thing) and not self._before.is_open:
            return False
        is_base = length == 1 and not word.endswith(("ing", "ed"))
        is_article = before[0] in ("a", "an", "the")
        return word.endswith("s") or (is_base and is_article and not self._ends_phrase(1))

    def _has_place(self, last: Phrase | None) -> bool:
        """Whether who acts has been named: `on a roof watching birds` is on no bird."""
        is_setting = isinstance(last, Said) and last.topic in ("setting", "weather")
        return isinstance(last, Thing) or (is_setting and not self._before.is_open)

    def _is_of_things(self) -> bool:
        """Whether the verb here is something that things do."""
        verb, known = self._lexicon.verb_at(self._window()), self._lexicon.tables
        return verb is not None and (
            verb.action in known.happenings or verb.action in known.thing_acts
        )


def _is_bare(before: Before, noun: Noun) -> bool:
    """Whether no article or number came before; people may have traits: `happy child runs`."""
    is_plain = before.count is None and not before.is_known
    return is_plain if noun.is_person else not before.is_open


def thing_of(found: Found, before: Before, lexicon: Lexicon) -> Thing:
    """A noun with all that stood before it."""
    noun = found.noun
    if before.count and noun.kind == "balloons":
        # Counted, they are not drawn as a bunch.
        noun = lexicon.tables.nouns["balloon"]
    if found.word.startswith("baby ") and noun.role == "subject" and noun.size == 1:
        noun = replace(noun, age="child", size=YOUNG_SIZE)
    is_many = found.is_plural or found.word.split()[-1] in SAME
    is_herd = before.owner is not None and found.word.split()[-1] in HERDED
    is_several = is_many and (is_herd or not before.is_known)
    # `her ducklings`, `the gulls`: several, if they are not those that were named before.
    moves = noun.role == "subject" or noun.motion != "rest"
    is_several = is_several or (found.is_plural and moves)
    many = max(before.many, lexicon.tables.masses.get(found.word, 0))
    is_left = noun.role == "prop" and noun.motion == "drive" and noun.home == "ground"
    is_left = is_left and not lexicon.tables.grammar.words["unmoved"].isdisjoint(before.adjectives)
    counted = before.count or ((5 if many else 3) if is_several else 1)
    count = max(counted, noun.count)
    return Thing(
        noun=noun,
        word=found.word,
        count=count,
        many=0 if before.count and not before.many and noun.count == 1 else many,
        look=look_with(noun, before.adjectives, lexicon.tables.traits),
        action=before.action or ("stand" if is_left else None),
        is_plural=found.is_plural or count > 1,
        is_known=before.is_known,
        owner=before.owner,
        is_counted=before.is_counted,
        is_bare=_is_bare(before, noun) and not is_many,
    )
