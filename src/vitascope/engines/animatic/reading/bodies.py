"""Parts of a body that others are on: `with a parrot on his shoulder`, `on a woman's lap`."""

from collections.abc import Mapping, Sequence
from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.reading.phrases import Borne, Link, Part, Phrase, Thing

_Where: TypeAlias = Literal["shoulder", "lap", "head", "back", "hand"]

_PARTS: Final[Mapping[str, _Where]] = {
    **dict.fromkeys(("shoulder", "shoulders"), "shoulder"),
    **dict.fromkeys(("lap", "knee", "knees", "thigh", "thighs"), "lap"),
    **dict.fromkeys(("chest", "belly", "stomach", "tummy"), "lap"),
    **dict.fromkeys(("head", "nose", "snout"), "head"),
    "back": "back",
    **dict.fromkeys(("hand", "hands", "palm", "finger", "fingertip", "arm", "arms"), "hand"),
    **dict.fromkeys(("wrist", "glove", "fist", "palms"), "hand"),
}

_OWNERS: Final = frozenset({"his", "her", "their", "its", "my", "your"})

_SIDES: Final = frozenset({"left", "right", "own", "outstretched", "open", "gloved", "leather"})
"""Words between an owner and a part of the body."""

_ON: Final = frozenset({"on", "in", "into", "onto", "atop", "across", "upon"})


def borne_at(words: Sequence[str], at: int, phrases: Sequence[Phrase]) -> Borne | None:
    """The part of a body that `words[at]` names, if somebody is said to be on it; else None."""
    where = _PARTS.get(words[at])
    last = phrases[-1] if phrases else None
    if where is None:
        return None
    if isinstance(last, Thing):
        link = phrases[-2] if len(phrases) > 1 else None
        is_carried = isinstance(link, Link) and link.word in _ON and where != "back"
        is_his = last.noun.role == "subject" and last.word.split()[-1] in (
            words[at - 1],
            words[at - 1].removesuffix("s"),
        )
        return Borne(where=where, is_named=True) if is_carried and is_his else None
    before = [word for word in words[max(0, at - 3) : at] if word not in _SIDES]
    if not (isinstance(last, Link) and last.word in _ON and before and before[-1] in _OWNERS):
        return None
    things = [phrase for phrase in phrases if isinstance(phrase, Thing)]
    subjects = [thing for thing in things if thing.noun.role == "subject"]
    is_thing = where == "head" and bool(subjects) and things[-1].noun.role == "prop"
    if not is_thing and (len(subjects) < 2 or things[-1] is not subjects[-1]):
        return None
    return Borne(where=where, is_named=False)


def own_back_at(words: Sequence[str], at: int) -> Part | None:
    """`its back`, of who lies or floats on it: a part of the body, and no place."""
    owner = words[at - 1] if at else ""
    return Part(word="back", owner=owner) if words[at] == "back" and owner in _OWNERS else None
