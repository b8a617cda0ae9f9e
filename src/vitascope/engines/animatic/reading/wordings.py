"""Words to be seen in a film: who says them, on what they stand, or that they are a title."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.reading.phrases import Cue
from vitascope.engines.animatic.reading.roles import Role, Wording
from vitascope.engines.animatic.words.tables import tables

_BOARDS: Final = frozenset({"sign", "banner", "billboard", "poster", "wall"})
"""Last words of things that no table knows, of which a plain board stands in the film."""


def wording_of(
    text: str,
    cue: Cue | None,
    last: Role | None,
    speaker: Role | None,
    *,
    speaks: bool,
    ignored: Sequence[str],
) -> Wording:
    """Quoted words as what they are.

    Args:
        text: The words, without their marks.
        cue: What was said of them right before.
        last: Of whom or what was told last.
        speaker: Who might say them.
        speaks: Whether somebody was said to speak.
        ignored: What was told and is not known.
    """
    told = cue.kind if cue else None
    if told == "pictured":
        return Wording(text=text, kind="picture", by=last)
    if told == "lettered":
        return Wording(text=text, kind="sign" if last else "title", by=last)
    if last and not last.is_subject and last.thing.noun.kind in tables().grammar.words["signs"]:
        return Wording(text=text, kind="sign", by=last)
    if speaker and (speaks or told == "speech"):
        return Wording(text=text, kind="speech", by=speaker)
    if ignored and ignored[-1].split()[-1] in _BOARDS:
        return Wording(text=text, kind="sign")
    return Wording(text=text, kind="title" if told == "titles" else "caption")
