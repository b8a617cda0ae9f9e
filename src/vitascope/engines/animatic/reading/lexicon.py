"""What can be looked up: the word tables, cut down to what the artists have drawn."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cache
from typing import Final, Literal, TypeAlias, cast

from vitascope.engines.animatic.reading.looks import BOTH
from vitascope.engines.animatic.spec import Prop, Subject
from vitascope.engines.animatic.words.forms import singulars, verb_stems
from vitascope.engines.animatic.words.longtail import longtail
from vitascope.engines.animatic.words.nouns import Home, Noun, Role, Use
from vitascope.engines.animatic.words.tables import (
    MAX_PHRASE_WORDS,
    TOPICS,
    Tables,
    Topic,
    tables,
)

_MAX_STAND_INS: Final = 4

Medium: TypeAlias = Literal["ground", "air", "water"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A noun in a prompt."""

    noun: Noun
    word: str
    """Its base form, for people to read."""
    is_plural: bool
    length: int
    """Words that it takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundVerb:
    """A verb in a prompt."""

    verb: str
    action: str
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundWorld:
    """A phrase about the world; one phrase may tell of several topics."""

    word: str
    values: tuple[tuple[Topic, str], ...]
    length: int


class Lexicon:
    """The tables together with the kinds that can be drawn. Read-only, so fit for any thread."""

    def __init__(
        self,
        tables: Tables,
        *,
        subjects: Mapping[str, Medium],
        props: Collection[str],
        settings: Collection[str],
        rooms: Collection[str] = (),
    ) -> None:
        self.tables = tables
        self.settings = frozenset(settings)
        self._rooms = frozenset(rooms)
        self._drawn = {"subject": frozenset(subjects), "prop": frozenset(props)}
        self._mediums = dict(subjects)
        self._homes: dict[str, Home] = {
            noun.kind: noun.home for noun in tables.nouns.values() if noun.role == "prop"
        }
        self._verbs_by_first = _by_first(tables.verbs)

    def is_room(self, setting: str) -> bool:
        """Whether a setting has walls."""
        return setting in self._rooms

    def medium_of(self, item: Subject | Prop) -> Medium:
        """Where an item is at home."""
        if isinstance(item, Subject):
            return self.medium_of_kind(item.kind)
        home = self._homes.get(item.kind, "ground")
        return "ground" if home == "table" else home

    def medium_of_kind(self, kind: str) -> Medium:
        """Where a kind of subject is at home."""
        return self._mediums.get(kind, "ground")

    def with_nouns(self, nouns: Mapping[str, Noun]) -> "Lexicon":
        """The same with more nouns, which go before the tables' own."""
        more = copy(self)
        more.tables = replace(self.tables, nouns={**self.tables.nouns, **nouns})
        return more

    def noun_at(self, words: Sequence[str]) -> Found | None:
        """The longest noun at the beginning of `words` that can be drawn."""
        for length in range(min(MAX_PHRASE_WORDS, len(words)), 0, -1):
            start = " ".join([*words[: length - 1], ""]) if length > 1 else ""
            if length == 1 and self._is_small(words[0]):
                return None
            for singular, is_plural in singulars(words[length - 1]):
                word = start + singular
                noun = self.noun(word)
                if noun:
                    return Found(noun=noun, word=word, is_plural=is_plural, length=length)
        return None

    def _is_small(self, word: str) -> bool:
        """Whether a word is no noun of ours, though it may look like one: manes are no men."""
        grammar = self.tables.grammar
        is_mute = word in grammar.mute and word not in self.tables.nouns
        return is_mute or word in grammar.small

    def rare_at(self, words: Sequence[str]) -> Found | FoundWorld | None:
        """The longest word of the long tail at the beginning of `words`: a thing or a place."""
        for length in range(min(MAX_PHRASE_WORDS, len(words)), 0, -1):
            start = " ".join([*words[: length - 1], ""]) if length > 1 else ""
            for singular, is_plural in singulars(words[length - 1]):
                word = start + singular
                meaning = _sexed(word, longtail().get(word, ""))
                if meaning.startswith("@"):
                    values: tuple[tuple[Topic, str], ...] = (("setting", meaning[1:]),)
                    return FoundWorld(word=word, values=values, length=length)
                noun = self.noun(meaning) if meaning else None
                if noun is not None:
                    return Found(noun=noun, word=word, is_plural=is_plural, length=length)
        return None

    def undrawn_at(self, words: Sequence[str]) -> tuple[int, str] | None:
        """The longest noun of several words here, if it is known and cannot be drawn.

        It must not be drawn as one of its parts: a red panda is no panda.
        """
        for length in range(min(MAX_PHRASE_WORDS, len(words)), 1, -1):
            start = " ".join(words[: length - 1])
            for singular, _ in singulars(words[length - 1]):
                word = f"{start} {singular}"
                if word in self.tables.nouns:
                    return None if self.noun(word) else (length, word)
        return None

    def noun(self, word: str) -> Noun | None:
        """The noun of a base form, if it can be drawn."""
        known = self.tables.nouns.get(word)
        return self._drawable(known) if known else None

    def verb_at(self, words: Sequence[str]) -> FoundVerb | None:
        """The longest verb at the beginning of `words`; only its first word bends."""
        for stem in verb_stems(words[0]) if words else ():
            for rest in self._verbs_by_first.get(stem, ()):
                length = len(rest) + 1
                if tuple(words[1:length]) == rest:
                    verb = " ".join((stem, *rest))
                    return FoundVerb(verb=verb, action=self.tables.verbs[verb], length=length)
        return None

    def world_at(self, words: Sequence[str]) -> FoundWorld | None:
        """The longest phrase about the world at the beginning of `words`."""
        for length, phrase in runs(words):
            values: tuple[tuple[Topic, str], ...] = tuple(
                (topic, self.tables.world[topic][phrase])
                for topic in TOPICS
                if phrase in self.tables.world[topic]
            )
            if values:
                return FoundWorld(word=phrase, values=values, length=length)
        is_else = self.noun_at(words) or self.verb_at(words)
        return None if is_else else self._places_at(words)

    def _places_at(self, words: Sequence[str]) -> FoundWorld | None:
        """Several places of a kind, as the one that is shown: `the jungles of India`."""
        for length, phrase in runs(words):
            if phrase in self.tables.grammar.words["no places"]:
                return None
            for singular, is_plural in singulars(phrase):
                setting = self.tables.world["setting"].get(singular)
                if is_plural and setting:
                    return FoundWorld(word=phrase, values=(("setting", setting),), length=length)
        return None

    def trait_at(self, words: Sequence[str]) -> tuple[int, str] | None:
        """The longest adjective at the beginning of `words`: how many words, and itself.

        Two colours are one, `red and white`, of which the first is the main one.
        """
        unmoved = self.tables.grammar.words["unmoved"]
        told = (r for r in runs(words) if self.tables.traits.knows(r[1]) or r[1] in unmoved)
        found = next(told, None)
        if found is None or found[1] not in self.tables.colours:
            return found
        length, word = found
        joint, second, *rest = [*words[length : length + 3], "", ""]
        is_both = joint == "and" and second in self.tables.colours and rest[0][:1].isalpha()
        return (length + 2, f"{word}{BOTH}{second}") if is_both else found

    def usual_action(self, kind: str, action: str) -> str:
        """What a subject does of whom nothing is said: fish swim, birds of the air fly."""
        medium = self._mediums.get(kind, "ground")
        if action == "play":
            return {"water": "swim", "air": "fly"}.get(medium, "jump")
        return {"water": "swim", "air": "fly"}.get(medium, action)

    def colour_name(self, color: str | None) -> str | None:
        """A word for a colour of the tables."""
        names = (name for name, value in self.tables.colours.items() if value == color)
        return next(names, None)

    def setting_for(self, asked: str | None) -> str | None:
        """`asked`, or what stands in for it; None if nothing does."""
        for _ in range(_MAX_STAND_INS):
            if asked is None or asked in self.settings:
                return asked
            asked = self.tables.settings_instead.get(asked)
        return None

    def _drawable(self, noun: Noun) -> Noun | None:
        """The noun itself, or its substitute where the artists lack the kind."""
        if noun.role == "wear":
            return noun
        drawn, asked = self._drawn[noun.role], noun
        if noun.among and all(kind in drawn for kind in noun.among):
            return noun
        for _ in range(_MAX_STAND_INS):
            if noun.kind in drawn:
                return replace(noun, among=tuple(kind for kind in noun.among if kind in drawn))
            stand_in = self.tables.substitutes.get((noun.role, noun.kind))
            if stand_in is None:
                return None
            noun = _standing_in(stand_in, noun, asked)
        return None


def runs(words: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The first words as phrases of falling length."""
    for length in range(min(MAX_PHRASE_WORDS, len(words)), 0, -1):
        yield length, " ".join(words[:length])


def _standing_in(stand_in: Noun, noun: Noun, asked: Noun) -> Noun:
    """`stand_in` with all that the noun says beside its kind."""
    return replace(
        asked,
        kind=stand_in.kind,
        among=(),
        color=noun.color or stand_in.color,
        coat=noun.coat or stand_in.coat,
        size=noun.size * stand_in.size,
        wear=noun.wear or stand_in.wear,
    )


def _by_first(verbs: Collection[str]) -> dict[str, list[tuple[str, ...]]]:
    """Of each verb's first word, what may follow, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for verb in verbs:
        first, *rest = verb.split()
        found.setdefault(first, []).append(tuple(rest))
    for rests in found.values():
        rests.sort(key=len, reverse=True)
    return found


@cache
def whole_lexicon() -> Lexicon:
    """The lexicon of everything that is drawn."""
    from vitascope.engines.animatic.art import props, settings, subjects

    known = tables()
    nouns = {
        **_own_names("subject", dict.fromkeys(subjects.KINDS), known),
        **_own_names("prop", {name: kind.place for name, kind in props.KINDS.items()}, known),
    }
    return Lexicon(
        replace(
            known,
            never=known.never - {*subjects.KINDS, *props.KINDS},
            nouns={**known.nouns, **nouns},
        ),
        subjects={name: kind.medium for name, kind in subjects.KINDS.items()},
        props=props.KINDS,
        settings=settings.SETTINGS,
        rooms=[name for name, kind in settings.KINDS.items() if kind.is_indoor],
    )


def _own_names(role: Role, kinds: Mapping[str, str | None], known: Tables) -> dict[str, Noun]:
    """Each drawn kind's own name, so that a new drawing can be asked for at once.

    Kinds that the tables know are named there alone: no film camera comes in for `the camera`.
    A name that they give to something of another role stays there (a bow is worn, a fan cheers),
    and so does one that tells of the world: `in the mountains` is a place.
    """
    taken = {noun.kind for noun in known.nouns.values() if noun.role == role}
    taken |= {name for name, noun in known.nouns.items() if noun.role != role}
    taken |= {phrase for phrases in known.world.values() for phrase in phrases}
    return {
        name: _named_by_kind(role, name, place, known.nouns.get(name))
        for name, place in kinds.items()
        if name not in taken
    }


def _named_by_kind(role: Role, name: str, place: str | None, near: Noun | None) -> Noun:
    """A noun for a kind; handled as what its name meant until it was drawn."""
    if near is not None and near.role == role:
        return replace(near, kind=name, color=None, coat=None, size=1.0, among=())
    use: Use = "hand" if place == "hand" else "none"
    home: Home = cast("Home", place) if place in ("air", "water") else "ground"
    return Noun(role=role, kind=name, use=use, home=home)


def _sexed(word: str, meaning: str) -> str:
    """A person whose word ends as a man's or a woman's is one: a `Dutchman`."""
    if meaning != "person":
        return meaning
    for end in ("woman", "man"):
        if word.endswith(end):
            return end
    return meaning
