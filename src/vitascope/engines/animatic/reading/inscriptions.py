"""What is written or pictured on a thing: told by one form, `a mug lettered "Hello"`.

`a mug that says "Hello"`, `the word "Hello" on a mug` and `a "Hello" mug` are the same. `A flag
with a dinosaur on it` is `a flag picturing "a dinosaur"`: nobody is beside the flag. What somebody
says is left alone, and who sits on a thing sits there.
"""

import re
from collections.abc import Callable
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon

_QUOTE: Final = r"(?:\"[^\"]{1,120}\"|“[^”]{1,120}”|‘[^’]{1,120}’|(?<!\w)'[^']{1,120}'(?!\w))"
_WORDS: Final = (
    r"(?:(?:the |its |a )?(?:words?|text|phrase|letters?|lettering|message|name|title|slogan"
    r"|headline|inscription|label|logo|caption|number|numbers) ?:? ?)"
)
_WRITTEN: Final = (
    r"(?:(?:clearly |boldly |hand|brightly )?(?:written|printed|painted|drawn|carved|engraved"
    r"|embroidered|spelled(?: out)?|stenciled|inscribed|displayed|shown|emblazoned|etched|stitched"
    r"|scrawled|sprayed|spray[- ]painted|visible|written out|in (?:big|bold|large|white|red|black"
    r"|gold|golden|blue|yellow|green|neon) letters))"
)
_WHERE: Final = (
    r"(?:on|across|over|along|in|onto) (?:it\b|them\b|its (?:[\w-]+ )?[\w-]+|the (?:front|back"
    r"|side|top|cover|surface|screen|chest|middle|center|hull|door)(?: of it)?\b)|there(?:on)?\b"
    r"|on top\b"
)
_CAPITALS: Final = r"[A-Z][\w!'’&]*(?: (?:[A-Z0-9][\w!'’&]*|of|the|to|for|and|&))*?"

_BARE: Final = (
    (
        re.compile(
            rf"\b((?:sign|banner|billboard|poster|placard|board|label|storefront|plaque|screen|shirt"
            rf"|mug|card|note|cap|hat|flag)s? (?:(?:that|which) )?"
            rf"(?:says?|reads?|reading|saying|displaying|showing|with the words?)) ({_CAPITALS})"
            r"(?=\s*(?:[,.;:!?]|$| (?:in|on|at|under|by|next|hangs?|stands?|above|below|with)\b))"
        ),
        r'\1 "\2"',
    ),
    (
        re.compile(
            r"\b((?:[Tt]he|[Aa]) (?:words?|letters?|text|phrase)) ([A-Z]{1,14}(?: [A-Z]{2,14})*)\b"
        ),
        r'\1 "\2"',
    ),
    (
        re.compile(
            rf"\b([Tt]he words?) ((?!(?:is|are|of|on|in|that|and)\b)[\w-]+)(?= (?:{_WRITTEN} )?"
            r"(?:on|in|across) )"
        ),
        r'\1 "\2"',
    ),
)
"""Words that are written somewhere, and stand without quotation marks."""

_ON_THING: Final = (
    re.compile(
        rf",? (?:(?:that|which) )?(?P<v>says?|reads?|said|reading|saying|displays|displaying"
        rf"|shows|showing|spells|spelling|bears|bearing)(?: out)? {_WORDS}?(?P<q>{_QUOTE})"
        rf"(?: (?:{_WRITTEN} )?(?:{_WHERE}))?",
        re.IGNORECASE,
    ),
    re.compile(
        rf",? (?:with|that has|which has|has|having) {_WORDS}?(?P<q>{_QUOTE})"
        rf"(?:,? (?:{_WRITTEN} )?(?:{_WHERE})| {_WRITTEN}(?= *(?:[,.;]|$)))",
        re.IGNORECASE,
    ),
    re.compile(
        rf",? (?:with|that has|which has|has|having) {_WORDS}(?P<q>{_QUOTE})", re.IGNORECASE
    ),
    re.compile(rf",? (?:titled|labell?ed|entitled|marked|inscribed) (?:with )?(?P<q>{_QUOTE})"),
)
"""What stands after a thing and says what is written on it."""

_THING: Final = r"(?:an?|the|his|her|their|its) (?:(?!(?:in|on|of|with)\b)[\w-]+ ){0,3}?[\w-]+"
_UPON: Final = re.compile(
    rf"(?:{_WORDS})(?P<q>{_QUOTE}),? (?:is )?(?:{_WRITTEN} )?(?:on|across|onto|over) "
    rf"(?P<t>{_THING})(?=\s*(?:[,.;:!?]|$)| (?:in|on|at|with|next|under|by|and|above|beside)\b)",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(
    rf"(?P<a>\b(?:an?|the) (?:[\w-]+ ){{0,2}})?(?P<q>{_QUOTE}) (?P<t>(?:neon |street |road )?"
    r"(?:signs?|posters?|banners?|billboards?|placards?|labels?|mugs?|t-shirts?|shirts?))\b",
    re.IGNORECASE,
)
_LOOSE: Final = re.compile(rf"({_QUOTE}) {_WRITTEN}\b", re.IGNORECASE)
"""Words that are written with something that bears none: fireworks in the sky."""

_SURFACES: Final = (
    r"(?:t-?shirts?|tees?|shirts?|hoodies?|sweaters?|jumpers?|jackets?|flags?|banners?|mugs?|cups?"
    r"|signs?|posters?|caps?|hats?|bags?|totes?|backpacks?|umbrellas?|kites?|cards?|billboards?"
    r"|badges?|balloons?|shields?|cereal box|boxes|box|sails?|stamps?|coins?|envelopes?"
    r"|skateboards?|surfboards?|lunchbox|pillows?|cushions?|aprons?|helmets?)"
)
"""Things that bear a picture of what is `on` them: nobody is on a shirt."""

_ANY: Final = (
    rf"(?:{_SURFACES}|bowls?|plates?|laptops?|phones?|computers?|vans?|trucks?|bus|buses|cars?|vases?"
    r"|pots?|tiles?|books?|notebooks?|towels?|blankets?|curtains?|dresses|dress|doors?|walls?|rugs?"
    r"|cakes?|cookies|plane|airplane|boat|guitars?)"
)
_DEPICTED: Final = (
    r"(?:an? |the |its )?(?:[\w-]+ )?(?:pictures?|images?|drawings?|prints?|silhouettes?|stickers?"
    r"|logos?|portraits?|illustrations?|outlines?|paintings?|patterns?|symbols?|emblems?|photos?)"
)
_MOTIF: Final = r"(?P<m>(?:(?!(?:in|on|of|with|and|that|who|sitting|lying)\b)[\w-]+ ){0,3}?[\w-]+)"
_FRONT: Final = (
    r"(?: (?:printed|painted|drawn|embroidered|pictured|depicted))? (?:on|across) (?:it\b|them\b"
    r"|its (?:[\w-]+ )?[\w-]+|the (?:front|back|side|chest|cover|lid|screen)(?: of it)?\b)"
)

_PICTURED: Final = (
    re.compile(
        rf"\b(?P<t>{_ANY}) (?:with|that has|having|showing|featuring|bearing) {_DEPICTED} of "
        rf"{_MOTIF}(?P<w>{_FRONT})?(?=\s*(?:[,.;:!?]|$)| (?:in|on|at|is|next|and)\b)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<t>{_ANY}) (?:with|that has|having|featuring|bearing) (?P<m>(?:an? |the )?"
        rf"(?:(?!(?:in|on|of|with|and|that)\b)[\w-]+ ){{1,2}}?)(?:silhouettes?|stickers?|logos?"
        rf"|prints?|designs?|motifs?|emblems?)(?P<w>{_FRONT})?"
        r"(?=\s*(?:[,.;:!?]|$)| (?:in|on|at|is|next)\b)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<t>{_ANY}) (?:with|that has|having|featuring) {_MOTIF} "
        rf"(?:printed|painted|drawn|embroidered|pictured|depicted) (?:on|across) "
        r"(?:it|them|its [\w-]+|the [\w-]+)\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<t>{_SURFACES}) (?:with|that has|having|featuring) {_MOTIF}(?P<w>{_FRONT})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<t>{_ANY}) (?:with|that has|having|featuring) (?P<m>an? cartoon [\w-]+)"
        rf"(?P<w>{_FRONT})?(?=\s*(?:[,.;:!?]|$))",
        re.IGNORECASE,
    ),
)
"""A thing with the picture of another on it."""

_BORNE: Final = re.compile(
    r"\b(?P<t>bowls?|vases?|pots?|towels?|curtains?|dress(?:es)?|cakes?|(?:note)?books?|journals?) "
    rf"(?:with|that has|having|featuring) {_MOTIF} on (?:it|them|(?:its|the) (?:front )?cover)\b",
    re.IGNORECASE,
)
"""Things on which beasts and signs are pictures, and all else is itself: food in a bowl."""

_SILHOUETTE: Final = re.compile(r"\b(?:silhouettes?|outlines?)\b", re.IGNORECASE)
_SYMBOL: Final = re.compile(r"\b(hearts?|stars?)$", re.IGNORECASE)
_TOLD: Final = re.compile(r"\b(?:cartoon|little|small|big|cute|funny|printed)\b ?", re.IGNORECASE)


def with_inscriptions(text: str, lexicon: Lexicon) -> str:
    """An English text in which what is written or pictured on a thing is told by one form."""
    for pattern, told in _BARE:
        text = pattern.sub(told, text)
    for pattern in _PICTURED:
        text = pattern.sub(_pictured(lexicon), text)
    text = _BORNE.sub(_pictured(lexicon, is_of_beasts=True), text)
    text = _UPON.sub(lambda m: f"{m['t']} lettered {_straight(m['q'])}", text)
    text = _NAMED.sub(lambda m: f"{m['a'] or 'a '}{m['t']} lettered {_straight(m['q'])}", text)
    for pattern in _ON_THING:
        text = pattern.sub(_lettered(lexicon), text)
    return _LOOSE.sub(r"the title \1", text)


def _pictured(lexicon: Lexicon, *, is_of_beasts: bool = False) -> Callable[[re.Match[str]], str]:
    def told(match: re.Match[str]) -> str:
        motif = _SYMBOL.sub(r"giant \1", _TOLD.sub("", match["m"]).strip())
        words = motif.lower().split()
        named = [found for at in range(len(words)) if (found := lexicon.noun_at(words[at:]))]
        is_beast = any(each.noun.role == "subject" for each in named)
        if not named or (is_of_beasts and not is_beast and not _SYMBOL.search(match["m"])):
            return match[0]
        shape = "silhouette of " if _SILHOUETTE.search(match[0]) else ""
        return f'{match["t"]} picturing "{shape}{motif}"'

    return told


def _lettered(lexicon: Lexicon) -> Callable[[re.Match[str]], str]:
    def told(match: re.Match[str]) -> str:
        is_told = "v" in match.re.groupindex
        if not _is_thing(match.string[: match.start()], lexicon, is_told=is_told):
            return match[0]
        return f" lettered {_straight(match['q'])}"

    return told


def _is_thing(before: str, lexicon: Lexicon, *, is_told: bool) -> bool:
    """Whether the words before tell last of what may bear words, and of nobody who says them."""
    words = re.findall(r"[\w'’-]+", before.lower())[-3:]
    for at in range(len(words)):
        found = lexicon.noun_at(words[at:])
        if found is not None and found.length == len(words) - at:
            return found.noun.role == "wear" or (found.noun.role == "prop")
    return not is_told and bool(words)


def _straight(quote: str) -> str:
    return f'"{quote[1:-1]}"'
