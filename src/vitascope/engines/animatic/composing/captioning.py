"""Words and pictures on things that are seen in a film: who says them, on what, and when."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.composing.casting import Cast
from vitascope.engines.animatic.reading.prompt import read
from vitascope.engines.animatic.reading.roles import Reading, Wording
from vitascope.engines.animatic.spec import Caption

MAX_CAPTION_CHARS: Final = 120

_SILHOUETTE: Final = "silhouette of "


def captions_of(reading: Reading, cast_: Cast) -> tuple[Caption, ...]:
    """Quoted words; what is said comes after a moment, one after the other, and goes."""
    spoken = [wording for wording in reading.wordings if wording.kind == "speech"]
    captions: list[Caption] = []
    for wording in reading.wordings:
        ids = cast_.made.get(id(wording.by), []) if wording.by else []
        kind, start, end = wording.kind, 0.0, 1.0
        if kind == "picture":
            captions += _pictures(wording, ids)
            continue
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


def _pictures(wording: Wording, ids: list[str]) -> list[Caption]:
    """The picture of what a text tells, on each of the things; none of what no artist draws."""
    text = wording.text[:MAX_CAPTION_CHARS]
    roles = read(text.removeprefix(_SILHOUETTE)).roles
    if not roles:
        return []
    thing = roles[0].thing
    pictured = Caption(
        text=text,
        kind="picture",
        of=thing.noun.kind,
        color=thing.look.color,
        is_flat=text.startswith(_SILHOUETTE),
    )
    return [replace(pictured, by=item) for item in ids]
