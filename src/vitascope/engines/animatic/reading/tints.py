"""Colours of parts: `a house with a blue roof and a red door`, `a horse with a white mane`."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.tints import MAIN, THINGS, has_part
from vitascope.engines.animatic.reading.looks import with_adjective
from vitascope.engines.animatic.reading.phrases import Link, Phrase, Thing, Told
from vitascope.engines.animatic.spec import Look
from vitascope.engines.animatic.words.tables import tables

_PARTS: Final = {
    **dict.fromkeys(("leaves", "leaf", "foliage"), "leaves"),
    **dict.fromkeys(("beak", "bill"), "beak"),
    **dict.fromkeys(("sail", "sails"), "sail"),
    **dict.fromkeys(("wings", "wing"), "wing"),
    **dict.fromkeys(("petals", "petal"), "petal"),
    **dict.fromkeys(("roof", "roofs", "rooftop"), "roof"),
    **dict.fromkeys(("wheel", "wheels", "tires", "tyres"), "wheel"),
    **dict.fromkeys(("flowers", "blossoms", "blooms"), "flowers"),
    **{word: word for word in ("door", "mane", "belly", "canopy", "cover", "head")},
}
"""Words for parts to the part."""

_MEASURES: Final = frozenset(
    ["a", "an", "the", "its", "bright", "dark", "long", "small", "big", "large", "and", "glowing"]
)
"""What may stand before a part beside its colour."""

_LOOKED_AT: Final = 5


def tint_at(words: Sequence[str], phrases: Sequence[Phrase]) -> tuple[int, Told] | None:
    """What the beginning of `words` tells of a part of what was named before `with`."""
    if (marks := _marks_at(words, phrases)) is not None:
        return marks
    whole = next((phrase for phrase in reversed(phrases) if isinstance(phrase, Thing)), None)
    if (
        whole is None
        or not isinstance(phrases[-1], Link)
        or phrases[-1].word not in ("with", "and")
    ):
        return None
    at = next((n for n, word in enumerate(words[:_LOOKED_AT]) if word in _PARTS), 0)
    colours = [colour for colour in (_colour(word) for word in words[:at]) if colour]
    is_plain = all(_colour(word) or word in _MEASURES for word in words[:at])
    if not colours or not is_plain or not has_part(whole.noun.kind, _PARTS[words[at]]):
        return None
    return at + 1, Told(part=f"{_PARTS[words[at]]}:{colours[-1]}")


_MARKS: Final = {
    **dict.fromkeys(("stripe", "stripes", "bands", "striping"), "striped"),
    **dict.fromkeys(("dots", "spots", "polka dots", "speckles"), "spotted"),
    **dict.fromkeys(("checks", "squares"), "checked"),
}
"""Words for the marks of a pattern to the coat that has them."""


def _marks_at(words: Sequence[str], phrases: Sequence[Phrase]) -> tuple[int, Told] | None:
    """A pattern told of after `with`: `a car with white stripes`, `a mug with polka dots`."""
    if not phrases or phrases[-1] != Link(word="with"):
        return None
    at = next((n for n, word in enumerate(words[:_LOOKED_AT]) if word in _MARKS), None)
    before: Sequence[str] = words[: at or 0]
    is_plain = all(_colour(w) or w in _MEASURES or w in _KINDS_OF for w in before)
    if at is None or not is_plain:
        return None
    colours = [colour for colour in map(_colour, before) if colour]
    part = f"marks:{colours[-1]}" if colours else None
    return at + 1, Told(words=(_MARKS[words[at]],), part=part)


_KINDS_OF: Final = frozenset({"polka", "racing", "thin", "thick", "wide", "vertical", "horizontal"})
"""What may stand before the marks of a pattern beside its colour."""


def _colour(word: str) -> str | None:
    return tables().colours.get(word)


def look_told(thing: Thing, told: Told) -> Look:
    """The look of a thing of which more is told: adjectives, or the colour of a part."""
    look = thing.look
    for word in told.words:
        look = with_adjective(look, word, thing.noun, tables().traits)
    if told.part is None:
        return look
    name, color = told.part.split(":")
    if THINGS.get(thing.noun.kind, {}).get(name) == MAIN:
        return replace(look, color=color)
    return replace(look, parts=(*look.parts, told.part))
