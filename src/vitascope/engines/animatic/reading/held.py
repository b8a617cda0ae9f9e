"""What somebody has with him though no verb says so: `suitcase in hand`, `, his guitar glowing`.

And what only drifts in the air: `leaves swirling around`.
"""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.reading.phrases import Act, Link, Part, Phrase, Said, Stop, Thing

_HANDS: Final = frozenset({"hand", "hands", "paw", "paws", "arm", "arms"})

_OF_SOMEBODY: Final = frozenset({"his", "her", "their"})

_ADRIFT: Final = frozenset({"fall", "float", "fly", "dance", "spin", "blow"})
"""What leaves do that are in the air."""


def with_held(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases, with a link for what is held, and leaves in the air told as such."""
    kept: list[Phrase] = []
    at = 0
    while at < len(phrases):
        phrase, before = phrases[at], kept[-1] if kept else None
        after = phrases[at + 1 : at + 3]
        at += 1
        if _is_heard(phrase, before, after[:1]) and any(isinstance(p, Act) for p in kept):
            at += 1
            continue
        if isinstance(phrase, Thing) and _drifts(phrase, after[:1]):
            kept.append(Said(topic="effect", value="leaves", word="leaves in the air"))
            at += 0 if phrase.action else 1
            continue
        if isinstance(phrase, Thing) and _is_handy(phrase) and not _is_linked(before):
            is_in_hand = _are_hands(after)
            is_his = isinstance(before, Stop) and phrase.owner in _OF_SOMEBODY
            is_his = is_his or _is_carried(phrase, before, kept, after[:1])
            at += 2 if is_in_hand else 0
            kept += [Link(word="holding")] if is_in_hand or is_his else []
        kept.append(phrase)
    return kept


def _is_heard(phrase: Phrase, before: Phrase | None, after: Sequence[Phrase]) -> bool:
    """`, violins playing softly`: music, with nobody to play it."""
    if not isinstance(phrase, Thing) or not isinstance(before, Stop):
        return False
    is_instrument = phrase.noun.use == "play" or phrase.noun.action is not None
    plays = any(isinstance(p, Act) and p.action == "play" for p in after)
    return phrase.noun.role == "prop" and is_instrument and plays


def _drifts(thing: Thing, after: Sequence[Phrase]) -> bool:
    acts = {phrase.action for phrase in after if isinstance(phrase, Act)}
    is_adrift = not _ADRIFT.isdisjoint(acts | {thing.action})
    return thing.noun.kind == "leaf" and thing.is_plural and is_adrift


def _is_handy(thing: Thing) -> bool:
    return thing.noun.role == "prop" and thing.count == 1 and thing.noun.use in ("hand", "play")


_CARRIED: Final = frozenset(
    {"umbrella", "sword", "staff", "torch", "lantern", "axe", "spear", "shield"}
)
"""What is in the hand of whoever was named before: `a samurai in the snow, red umbrella`."""


def _is_carried(
    thing: Thing, before: Phrase | None, kept: Sequence[Phrase], after: Sequence[Phrase]
) -> bool:
    people = [p for p in kept if isinstance(p, Thing) and p.noun.role == "subject"]
    is_alone = len(people) == 1 and people[0].noun.is_person and people[0].count == 1
    is_last = not after or isinstance(after[0], Stop)
    return isinstance(before, Stop) and is_alone and is_last and thing.noun.kind in _CARRIED


def _is_linked(phrase: Phrase | None) -> bool:
    return isinstance(phrase, Link) and phrase.word not in ("and", "as", "while")


def _are_hands(phrases: Sequence[Phrase]) -> bool:
    if len(phrases) < 2:
        return False
    link, part = phrases
    return link == Link(word="in") and isinstance(part, Part) and part.word in _HANDS
