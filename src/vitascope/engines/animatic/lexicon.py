"""What can be looked up: the word tables, cut down to what the artists have drawn."""

from collections.abc import Collection, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal, TypeAlias

from vitascope.engines.animatic.spec import Prop, Subject
from vitascope.engines.animatic.words.forms import singulars
from vitascope.engines.animatic.words.tables import MAX_PHRASE_WORDS, Home, Noun, Tables, tables

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


class Lexicon:
    """The tables together with the kinds that can be drawn. Read-only, so fit for any thread."""

    def __init__(
        self,
        tables: Tables,
        *,
        subjects: Mapping[str, Medium],
        props: Collection[str],
        settings: Collection[str],
    ) -> None:
        self.tables = tables
        self.settings = frozenset(settings)
        self._drawn = {"subject": frozenset(subjects), "prop": frozenset(props)}
        self._mediums = dict(subjects)
        self._homes: dict[str, Home] = {
            noun.kind: noun.home for noun in tables.nouns.values() if noun.role == "prop"
        }

    def medium_of(self, item: Subject | Prop) -> Medium:
        """Where an item is at home."""
        if isinstance(item, Subject):
            return self._mediums.get(item.kind, "ground")
        home = self._homes.get(item.kind, "ground")
        return "ground" if home == "table" else home

    def with_nouns(self, nouns: Mapping[str, Noun]) -> "Lexicon":
        """The same with more nouns, which go before the tables' own."""
        more = copy(self)
        more.tables = replace(self.tables, nouns={**self.tables.nouns, **nouns})
        return more

    def noun_at(self, words: Sequence[str]) -> Found | None:
        """The longest noun at the beginning of `words` that can be drawn."""
        for length in range(min(MAX_PHRASE_WORDS, len(words)), 0, -1):
            start = " ".join([*words[: length - 1], ""]) if length > 1 else ""
            for singular, is_plural in singulars(words[length - 1]):
                known = self.tables.nouns.get(start + singular)
                noun = self._drawable(known) if known else None
                if noun:
                    word = start + singular
                    return Found(noun=noun, word=word, is_plural=is_plural, length=length)
        return None

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

    def _drawable(self, noun: Noun) -> Noun | None:
        """The noun itself, or its substitute where the artists lack the kind."""
        if noun.role == "wear" or noun.kind in self._drawn[noun.role]:
            return noun
        stand_in = self.tables.substitutes.get((noun.role, noun.kind))
        if stand_in is None or stand_in.kind not in self._drawn[noun.role]:
            return None
        return replace(
            stand_in,
            color=noun.color or stand_in.color,
            coat=noun.coat or stand_in.coat,
            size=noun.size * stand_in.size,
        )


@cache
def whole_lexicon() -> Lexicon:
    """The lexicon of everything that is drawn."""
    from vitascope.engines.animatic.art import props, settings, subjects

    known = tables()
    return Lexicon(
        replace(
            known,
            never=known.never - {*subjects.KINDS, *props.KINDS},
            nouns={
                **known.nouns,
                **_own_names("prop", props.KINDS, known),
                **_own_names("subject", subjects.KINDS, known),
            },
        ),
        subjects={name: kind.medium for name, kind in subjects.KINDS.items()},
        props=props.KINDS,
        settings=settings.SETTINGS,
    )


def _own_names(
    role: Literal["subject", "prop"], kinds: Collection[str], known: Tables
) -> dict[str, Noun]:
    """Each drawn kind's own name, so that a new drawing can be asked for at once.

    A name that the tables give to another role (a bow that is worn) stays there.
    """
    return {
        name: Noun(role=role, kind=name)
        for name in kinds
        if _is_free(known.nouns.get(name), role, name)
    }


def _is_free(noun: Noun | None, role: str, kind: str) -> bool:
    return noun is None or (noun.role == role and kind not in (noun.kind, *noun.among))
