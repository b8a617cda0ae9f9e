"""Colours that are named by themselves: shades of blue, an orange sky.

Put into words that the tables know: no fruit hangs in a sky of `oranges and pinks`, and nobody in
`shades of blue` has sunglasses.
"""

import re
from functools import cache
from typing import Final

from vitascope.engines.animatic.words.tables import tables

_NO_COLOURS: Final = frozenset({"dark", "light", "deep", "bright", "pale"})
_ALSO: Final = "gold|silver|amber|indigo|violet|crimson|magenta|teal|lavender|copper|bronze|ochre"
_HOW: Final = (
    r"(?:(?:deep|bright|pale|soft|warm|cool|vivid|vibrant|brilliant|rich|muted|dark|light|dusty|fiery"
    r"|burnt|glowing|electric|pastel|dusky|molten|neon|intense|bold|gentle|dramatic) )*"
)

_WARM: Final = r"(?:orange|pink|red|golden|gold|amber|crimson|fiery|peach|scarlet)s?"
_HOURS: Final = re.compile(
    r"\b(?:sunrise|dawn|sunset|dusk|twilight|night|midnight|morning|noon|midday|afternoon|evening"
    r"|golden hour|blue hour|stars?|starry|moon|moons|aurora|northern lights|lightning|mars"
    r"|martian|alien|planet|volcan\w+|apocalyp\w+|fires?|nebula|neon|space|storm\w*)\b",
    re.IGNORECASE,
)
"""Words that say by themselves what colours a sky."""


@cache
def colours_named() -> str:
    """All words for colours as alternatives of a pattern, the longest first."""
    named = (tables().colours.keys() | {*_ALSO.split("|")}) - _NO_COLOURS
    return "|".join(sorted((re.escape(word) for word in named), key=len, reverse=True))


@cache
def _listed() -> str:
    """Several colours, or one: `yellow, deep orange and white`."""
    one = rf"{_HOW}(?:{colours_named()})s?\b"
    return rf"{one}(?:(?:,? and|,? or|,|/) {one})*"


@cache
def _shades() -> re.Pattern[str]:
    return re.compile(
        r",?(?: \b(?:all|painted|rendered|done|bathed|awash|glowing|blooming))?(?: \bin)?"
        rf"(?: (?:various|different|many|several|multiple|the|its))? ?{_HOW}"
        rf"\b(?:shades|hues|tones|tints|variations) of {_listed()}",
        re.IGNORECASE,
    )


@cache
def _plural() -> re.Pattern[str]:
    """Colours of which several are told: `in brilliant oranges, pinks and deep purples`."""
    one = rf"{_HOW}(?:{colours_named()})"
    return re.compile(
        rf"(?: \b(?:in|of|with|into))? {one}s?(?:(?:,? and|,) {one}s?)*(?:,? and|,) {one}s\b"
        rf"|(?: \b(?:in|of|with|into))? {one}s(?:(?:,? and|,) {one}s?\b)+",
        re.IGNORECASE,
    )


@cache
def _sky() -> re.Pattern[str]:
    tints = rf"{_HOW}{_WARM}(?:(?:,? and|,) {_HOW}(?:{colours_named()})s?)*"
    return re.compile(
        rf"\b(?:an? |the )?{tints} (?:sky|skies)\b"
        r"|\b(?:the |an? )?(?:sky|skies|horizon)\b"
        r"(?: (?:is|was|are|all|now|turns?|turning|being))*"
        r"(?: (?:painted|streaked|tinged|washed|colou?red|lit|ablaze|awash|burning|filled))?"
        rf"(?: (?:in|with|by))?(?: \w+)? ?(?:(?:shades|hues|tones) of )?{tints}\b",
        re.IGNORECASE,
    )


def with_hues(text: str) -> str:
    """The text with skies and lists of colours as the tables have them."""
    if not _HOURS.search(text):
        text = _sky().sub("the sky at sunset", text)
    return _plural().sub("", _shades().sub("", text))
