"""Colours that are named by themselves: clothes all in red, shades of blue, an orange sky.

Put into words that the tables know: no fruit hangs in a sky of `oranges and pinks`, and nobody in
`shades of blue` has sunglasses.
"""

import re
from functools import cache
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
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

_PEOPLE: Final = (
    r"man|woman|girl|boy|lady|person|dancer|ballerina|figure|model|singer|child|kid|guy|player"
    r"|someone|student|runner|skater|performer"
)
_MANY: Final = (
    r"people|men|women|children|ladies"
    r"|(?:girl|boy|dancer|ballerina|singer|kid|guy|player|student|friend|runner|skater)s"
)
_WOMEN: Final = re.compile(r"\b(?:woman|girls?|lady|ladies|women|ballerinas?)\b", re.IGNORECASE)


@cache
def _colours() -> str:
    named = (tables().colours.keys() | {*_ALSO.split("|")}) - _NO_COLOURS
    return "|".join(sorted((re.escape(word) for word in named), key=len, reverse=True))


@cache
def _listed() -> str:
    """Several colours, or one: `yellow, deep orange and white`."""
    one = rf"{_HOW}(?:{_colours()})s?\b"
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
    one = rf"{_HOW}(?:{_colours()})"
    return re.compile(
        rf"(?: \b(?:in|of|with|into))? {one}s?(?:(?:,? and|,) {one}s?)*(?:,? and|,) {one}s\b"
        rf"|(?: \b(?:in|of|with|into))? {one}s(?:(?:,? and|,) {one}s?\b)+",
        re.IGNORECASE,
    )


@cache
def _sky() -> re.Pattern[str]:
    tints = rf"{_HOW}{_WARM}(?:(?:,? and|,) {_HOW}(?:{_colours()})s?)*"
    return re.compile(
        rf"\b(?:an? |the )?{tints} (?:sky|skies)\b"
        r"|\b(?:the |an? )?(?:sky|skies|horizon)\b"
        r"(?: (?:is|was|are|all|now|turns?|turning|being))*"
        r"(?: (?:painted|streaked|tinged|washed|colou?red|lit|ablaze|awash|burning|filled))?"
        rf"(?: (?:in|with|by))?(?: \w+)? ?(?:(?:shades|hues|tones) of )?{tints}\b",
        re.IGNORECASE,
    )


@cache
def _clothes() -> re.Pattern[str]:
    hue = rf"(?P<hue>(?:(?:bright|dark|deep|pale|light) )?(?:{_colours()}))"
    every = r"(?P<all>(?:all|all in|entirely in|completely in|head to toe in|nothing but|pure) )"
    return re.compile(
        rf"\b(?P<who>(?:(?:{_PEOPLE})|(?P<many>{_MANY}))(?: (?:is|are))?)"
        rf" (?:(?:dressed|clad|clothed) (?:all )?in|wearing|in) {every}?{hue}\b"
        rf"(?!,? and (?:{_colours()})\b)(?P<next>\s*[\w-]*)",
        re.IGNORECASE,
    )


def with_hues(text: str, lexicon: Lexicon) -> str:
    """The text with skies, clothes and lists of colours as the tables have them."""
    if not _HOURS.search(text):
        text = _sky().sub("the sky at sunset", text)
    text = _plural().sub("", _shades().sub("", text))
    return _clothes().sub(lambda match: _dressed(match, lexicon), text)


def _dressed(match: re.Match[str], lexicon: Lexicon) -> str:
    """Somebody in clothes of one colour, if the colour is of no noun that follows."""
    word = match["next"].strip().lower()
    is_apart = word == "" or word in lexicon.tables.grammar.links
    is_apart = is_apart or word in lexicon.tables.grammar.small
    is_deed = lexicon.verb_at([word]) is not None and lexicon.noun_at([word]) is None
    if not (is_apart or is_deed):
        return match[0]
    if _WOMEN.search(match["who"]):
        clothes = f"{match['hue']} dresses" if match["many"] else f"a {match['hue']} dress"
    elif match["all"]:
        clothes = f"a {match['hue']} shirt and {match['hue']} trousers"
    else:
        clothes = f"{match['hue']} clothes"
    return f"{match['who']} in {clothes}{match['next']}"
