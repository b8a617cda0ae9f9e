"""What ears, hair, hems and shadows do by themselves: nobody else does it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.phrases import (
    Act,
    Link,
    Part,
    Phrase,
    Said,
    Stop,
    Thing,
    Told,
    Unknown,
)
from vitascope.engines.animatic.words.tables import tables

_BEGINNING: Final = frozenset({"as", "while", "but"})
"""Links with which a clause begins."""


_HOW: Final = frozenset({"on", "in", "over", "under", "at", "by", "across"})
"""Links with a part that tell how somebody does it: `floats on its back holding a shell`."""


def without_parts(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases without parts of somebody who was named, and without what those do.

    `a dog runs, ears flapping` flaps no wings, `a boy sits, his feet dangling` hangs nowhere. Where
    nobody was named, the hands that play the piano are somebody's.
    """
    kept: list[Phrase] = []
    has_actor = acts_alone = False
    before: Phrase | None = None
    for phrase in phrases:
        if acts_alone and isinstance(phrase, Act) and not _is_handiwork(phrase, before):
            acts_alone, before = False, phrase
            continue
        if isinstance(phrase, Part) and isinstance(before, Act) and _is_of_things(before):
            _drop_act(kept, before)
        if isinstance(phrase, Told) and isinstance(before, Part):
            kept += _of_part(before, phrase)
            before = phrase
            continue
        if isinstance(phrase, Told) and _is_of_else(kept):
            before = phrase
            continue
        is_whole = acts_alone and isinstance(before, Part) and phrase == Link(word="of")
        is_whole = is_whole or (acts_alone and isinstance(phrase, Part))
        # `a beam of light falls`
        acts_alone = is_whole or (has_actor and _acts_alone(phrase, before))
        has_actor = has_actor or (isinstance(phrase, Thing) and phrase.noun.role != "wear")
        _drop_manner(kept, phrase)
        before = phrase
        if not isinstance(phrase, Part):
            kept.append(phrase)
    return kept


def _is_of_else(kept: Sequence[Phrase]) -> bool:
    """Whether the clause is about what is not drawn: `the liquid is red`, `the room is blue`."""
    if not kept or not isinstance(kept[-1], (Unknown, Said)):
        return False
    return len(kept) == 1 or isinstance(kept[-2], Stop)


_EYES: Final = frozenset({"eye", "eyes"})
_HAIR: Final = frozenset({"hair", "hairs", "locks", "curls"})
_COAT: Final = frozenset(
    {"fur", "coat", "feathers", "plumage", "hide", "scales", "wool", "skin", "body"}
)


def _of_part(part: Part, told: Told) -> list[Told]:
    """What is told of a part, as it is told of whom it is: `her eyes are green`, `its fur is red`.

    What is told of others, `her nails are red`, colours nobody.
    """
    colours = tables().colours
    hue = next((colours[word] for word in told.words if word in colours), None)
    if hue is None:
        return [told] if told.hair or told.eyes or told.part else []
    if part.word in _EYES:
        return [Told(eyes=hue)]
    if part.word in _HAIR:
        return [Told(hair=f":{hue}")]
    return [replace(told, is_of_body=True)] if part.word in _COAT else []


def _drop_act(kept: list[Phrase], act: Act) -> None:
    """Leave out the last phrase if it is this act: one that a part did by itself is out already."""
    if kept and kept[-1] is act:
        kept.pop()


def _drop_manner(kept: list[Phrase], phrase: Phrase) -> None:
    """Leave out the link of a part that only tells how something is done."""
    last = kept[-1] if kept else None
    if isinstance(phrase, Part) and isinstance(last, Link) and last.word in _HOW:
        kept.pop()


def _is_handiwork(act: Act, before: Phrase | None) -> bool:
    """`a baker's hands knead`, `her feet walk`: somebody's doing, whatever part of him is named."""
    word = before.word if isinstance(before, Part) else ""
    if word in _FEET:
        return act.action in _FOOTWORK
    is_hand = word in ("hand", "hands", "fingers")
    return is_hand and act.action in tables().grammar.words["human"] - {"dance"}


_FEET: Final = frozenset({"foot", "feet", "legs", "paws", "hooves"})
_FOOTWORK: Final = frozenset({"walk", "run", "dance", "jump", "ballet", "tap_dance", "pedal"})


def _is_of_things(act: Act) -> bool:
    """Whether a verb means something else of a part: nobody lifts a weight who lifts the head."""
    is_lifting = act.verb in ("lift", "raise", "hoist")
    return is_lifting or act.action in tables().grammar.words["of things"]


def _acts_alone(phrase: Phrase, before: Phrase | None) -> bool:
    """Whether a verb right after a part or a garment is its own: not so after `with red hair`."""
    begins = isinstance(before, Stop) or (isinstance(before, Link) and before.word in _BEGINNING)
    if isinstance(phrase, Part):
        if isinstance(before, Thing) and before.noun.role == "subject":
            return True  # `a pianist's fingers dance`
        is_manner = isinstance(before, Link) and before.word in _HOW
        return begins or (phrase.owner is not None and not is_manner)
    if not isinstance(phrase, Thing) or phrase.noun.role == "subject":
        return False
    begins = begins or before == Link(word="holding")
    is_worn = phrase.noun.role == "wear" and (begins or phrase.is_known)
    return is_worn or (begins and phrase.owner in ("his", "her", "their"))
