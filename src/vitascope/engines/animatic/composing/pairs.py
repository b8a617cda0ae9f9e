"""What people do two by two, or one for all: walking hand in hand, taking a selfie."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.composing.figures import extent_of
from vitascope.engines.animatic.reading.pairs import HAND_IN_HAND, PAIRED
from vitascope.engines.animatic.spec import Subject

_AHEAD: Final = f"{HAND_IN_HAND}_ahead"


IN_PAIRS: Final = frozenset(
    {"hug", "kiss", "fight", "butt", "shake_hands", "slow_dance", "hold_hands", HAND_IN_HAND}
    | {"argue", "high_five", "whisper", "tug"}
)
"""What any number of people do two by two."""


def done_by(action: str, turn: int) -> str:
    """What the `turn`-th of several does who are said to do `action`: one takes the selfie."""
    return "laugh" if action == "selfie" and turn else action


def in_step(subjects: Sequence[Subject]) -> list[Subject]:
    """The subjects, the one ahead of each such two with the hand back."""
    by_id = {subject.id: subject for subject in subjects}
    mates = [by_id.get(subject.partner or "") for subject in subjects]
    pairs = zip(subjects, mates, strict=True)
    return [_left(_at_height(_with_hand_back(one, mate), mate), mate) for one, mate in pairs]


def _left(subject: Subject, mate: Subject | None) -> Subject:
    """Who was hugged stands there when the other goes on to something else."""
    if mate is None or subject.beats or subject.action not in PAIRED or not mate.beats:
        return subject
    first = mate.beats[0]
    is_let_go = first.action not in PAIRED and mate.partner == subject.id
    return replace(subject, beats=(replace(first, action="stand"),)) if is_let_go else subject


_TALLER: Final = 1.2
"""How many times as high somebody is who bends to hold a hand."""


def _at_height(subject: Subject, mate: Subject | None) -> Subject:
    """Hands meet: a child lifts its own to that of who is grown."""
    if subject.action != "hold_hands" or mate is None:
        return subject
    ratio = extent_of(subject).top / max(1.0, extent_of(mate).top)
    if ratio > _TALLER:
        return replace(subject, action="hold_hands_down")
    return replace(subject, action="hold_hands_up") if ratio < 1 / _TALLER else subject


def _with_hand_back(subject: Subject, mate: Subject | None) -> Subject:
    if subject.action != HAND_IN_HAND or mate is None:
        return subject
    ahead = (subject.slot.x - mate.slot.x) * subject.slot.facing
    return replace(subject, action=_AHEAD) if ahead > 0 else subject
