"""Words that are seen in a film: who says them, on what they stand, and when."""

from typing import Final

from vitascope.engines.animatic.composing.casting import Cast
from vitascope.engines.animatic.reading.roles import Reading
from vitascope.engines.animatic.spec import Caption

MAX_CAPTION_CHARS: Final = 120


def captions_of(reading: Reading, cast_: Cast) -> tuple[Caption, ...]:
    """Quoted words; what is said comes after a moment, one after the other, and goes."""
    spoken = [wording for wording in reading.wordings if wording.kind == "speech"]
    captions: list[Caption] = []
    for wording in reading.wordings:
        ids = cast_.made.get(id(wording.by), []) if wording.by else []
        kind, start, end = wording.kind, 0.0, 1.0
        if kind == "speech" and ids:
            turn = spoken.index(wording)
            start, end = (round(0.08 + 0.84 * (turn + n) / len(spoken), 3) for n in (0, 1))
        elif kind == "speech":
            kind = "caption"
        captions.append(
            Caption(
                text=wording.text[:MAX_CAPTION_CHARS],
                kind=kind,
                by=ids[0] if ids else None,
                start=start,
                end=end,
            )
        )
    return tuple(captions)
