"""Somebody who is only named: a name that no table has, doing what only people do."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.phrases import (
    Act,
    Filmed,
    Phrase,
    Said,
    Stop,
    Thing,
    Unknown,
)
from vitascope.engines.animatic.words.tables import tables

_OF_THINGS: Final = frozenset({"play", "drive", "ride", "talk", "dance"})
"""What nobody need be seen to do: music plays, the camera drives through the hills."""


def with_somebody(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases, with a person for a name that reads, sings or plays, or for nobody who does.

    An unknown animal would be no person: what animals do as well says nothing.
    """
    done = list(phrases)
    for at, phrase in enumerate(done):
        if isinstance(phrase, Act) and _is_human(phrase):
            before = done[at - 1] if at else None
            if isinstance(before, Unknown):
                done[at - 1] = _person(before.word)
            elif phrase.action not in _OF_THINGS:
                done.insert(at, _person("person"))
            return done
        if not isinstance(phrase, (Unknown, Filmed, Said, Stop)):
            return done
    return done


def _is_human(act: Act) -> bool:
    return act.action in tables().grammar.words["human"]


def _person(name: str) -> Thing:
    noun = tables().nouns["person"]
    return Thing(noun=noun, word=name, count=1, look=look_of(noun))
