"""Somebody who is only named, or less: a name that no table has, `she`, hands that type."""

from collections.abc import Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.phrases import (
    Act,
    Filmed,
    Link,
    Part,
    Phrase,
    Pronoun,
    Said,
    Stop,
    Thing,
    Unknown,
)
from vitascope.engines.animatic.words.tables import tables

_OF_THINGS: Final = frozenset({"play", "drive", "ride", "talk", "dance"})
"""What nobody need be seen to do: music plays, the camera drives through the hills."""

_LIMBS: Final = frozenset({"hand", "hands", "finger", "fingers", "foot", "feet", "legs", "arms"})
"""Parts of a body whose doing is somebody's, whatever it is."""

_WHO: Final[Mapping[str, tuple[str, int]]] = {
    "she": ("woman", 1),
    "her": ("woman", 1),
    "he": ("man", 1),
    "his": ("man", 1),
    "they": ("person", 2),
}
"""Words for somebody, with the noun that is meant where nobody was named, and how many."""


def with_somebody(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases, with a person for a name that reads, sings or plays, or for nobody who does.

    So with `she walks`, `her eyes` where nobody was named before. An unknown animal would be no
    person: what animals do as well says nothing.
    """
    return _with_who_is_meant(_with_who_goes(_with_who_acts(phrases)))


def _with_who_acts(phrases: Sequence[Phrase]) -> list[Phrase]:
    done = list(phrases)
    for at, phrase in enumerate(done):
        before = done[at - 1] if at else None
        if isinstance(phrase, Unknown) and isinstance(before, Part) and before.word in _LIMBS:
            # `a hand reaches out`, by a verb that no table has.
            done.insert(at, _somebody("person"))
            return done
        if isinstance(phrase, Act):
            is_limb = isinstance(before, Part) and before.word in _LIMBS
            if (isinstance(before, Said) and before.word in tables().grammar.words["artists"]) or (
                isinstance(before, Unknown) and _is_human(phrase)
            ):
                done[at - 1] = _somebody(before.word)
            elif is_limb or (
                _is_human(phrase) and _goes_on_alone(phrase) and not _names_people(done[at:])
            ):
                done.insert(at, _somebody("person"))
            return done
        is_shot = isinstance(phrase, Link) and phrase.word in ("of", "on")
        if not is_shot and not isinstance(phrase, (Unknown, Filmed, Part, Said, Stop)):
            return done
    return done


def _with_who_goes(phrases: Sequence[Phrase]) -> list[Phrase]:
    """`sunset beach walk`: a verb that ends words about places alone is somebody's."""
    *before, last = phrases or [Stop()]
    is_told = isinstance(last, Act) and last.action in _ALONE
    are_places = any(isinstance(phrase, Said) for phrase in before)
    if is_told and are_places and all(isinstance(phrase, (Said, Filmed)) for phrase in before):
        return [*before, _somebody("person"), last]
    return list(phrases)


_ALONE: Final = frozenset({"walk", "run", "dance", "swim", "surf", "yoga", "meditate", "read"})


def _with_who_is_meant(phrases: Sequence[Phrase]) -> list[Phrase]:
    done = list(phrases)
    for at, phrase in enumerate(done):
        if isinstance(phrase, Thing) and phrase.noun.role == "subject":
            return done
        if (
            isinstance(phrase, Pronoun)
            and phrase.word == "they"
            and any(map(_is_several, done[:at]))
        ):
            return done
        if isinstance(phrase, Pronoun) and phrase.word in _WHO:
            done[at] = _somebody(phrase.word)
            return done
        if isinstance(phrase, Part) and phrase.owner in _WHO:
            done.insert(at, _somebody(phrase.owner))
            return done
    return done


def _is_several(phrase: Phrase) -> bool:
    """`boats rock as they sail`, `leaves twirl as they fall`: they are no people."""
    is_in_air = isinstance(phrase, Said) and phrase.topic == "effect"
    is_many = isinstance(phrase, Thing) and (phrase.is_plural or phrase.word.endswith("s"))
    return is_in_air or is_many


def _is_human(act: Act) -> bool:
    return act.action in tables().grammar.words["human"]


def _names_people(phrases: Sequence[Phrase]) -> bool:
    """`the art of making bread, a baker kneads`: somebody is named who does it."""
    return any(isinstance(p, Thing) and p.noun.is_person for p in phrases)


def _goes_on_alone(act: Act) -> bool:
    """`reading in the park`; but moonlight paints a lake, and nobody is there."""
    return act.is_participle and act.action not in _OF_THINGS


def _somebody(name: str) -> Thing:
    usual = "man" if name in tables().grammar.words["artists"] else "person"
    word, count = _WHO.get(name, (usual, 1))
    noun = tables().nouns[word]
    return Thing(noun=noun, word=name, count=count, look=look_of(noun), is_plural=count > 1)
