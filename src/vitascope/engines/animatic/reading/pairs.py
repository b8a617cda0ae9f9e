"""Two who go hand in hand: what is said of their hands belongs to how they walk."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.phrases import Act, Link, Phrase, Stop

HAND_IN_HAND: Final = "hand_in_hand"
"""Action of two who walk so."""

PAIRED: Final = frozenset(
    {"hug", "kiss", "fight", "butt", "box", "dance", "talk", "shake_hands", "throw", "catch"}
    | {"give", "trim", "tend", "slow_dance", "hold_hands", "hand_in_hand", "propose"}
    | {"argue", "high_five", "whisper", "feed", "examine", "tug", "treat", "massage", "cuddle"}
    | {"chess", "cards", "tennis", "table_tennis", "volley", "kung_fu", "fence", "grapple", "lick"}
    | {"arm_wrestle", "measure", "inject", "tattoo", "bandage", "tickle"}
)
"""Actions that two do with each other."""

ANSWERS: Final[Mapping[str, str]] = {
    "throw": "catch",
    "give": "take",
    "trim": "sit",
    "tend": "sit",
    "propose": "gasp",
    "whisper": "listen",
    "feed": "sit",
    "examine": "stand",
    "treat": "sit",
    "massage": "sit",
    "measure": "stand",
    "inject": "sit",
    "tattoo": "sit",
    "bandage": "sit",
    "tickle": "laugh",
}
"""What the other does, where that is not the same."""

_BETWEEN: Final = frozenset({"and", "while", "as"})


def hand_in_hand(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases with `walk … hand in hand`, in either order, as one act."""
    done = list(phrases)
    for at, phrase in enumerate(phrases):
        if not (isinstance(phrase, Act) and phrase.action == "hold_hands"):
            continue
        walk = _walk_by(phrases, at)
        if walk is None:
            continue
        first, last = sorted((at, walk))
        act = replace(phrase, action=HAND_IN_HAND)
        between = [p for p in phrases[first + 1 : last] if not _is_loose(p)]
        return hand_in_hand([*phrases[:first], act, *between, *phrases[last + 1 :]])
    return done


def _walk_by(phrases: Sequence[Phrase], at: int) -> int | None:
    """Where in the same sentence a walk is told, nearest before or after."""
    for step in (-1, 1):
        here = at + step
        while 0 <= here < len(phrases):
            phrase = phrases[here]
            if isinstance(phrase, Stop) and phrase.is_full:
                break
            if isinstance(phrase, Act):
                if phrase.action == "walk":
                    return here
                break
            here += step
    return None


def _is_loose(phrase: Phrase) -> bool:
    return isinstance(phrase, Stop) or (isinstance(phrase, Link) and phrase.word in _BETWEEN)
