"""Clothes of which only the colour is told: `a man wearing black`, `two girls in red and blue`."""

import re
from functools import cache
from typing import Final

from vitascope.engines.animatic.reading.hues import colours_named
from vitascope.engines.animatic.reading.lexicon import Lexicon

_CLOTHES: Final = (
    r"t-?shirts?|shirts?|dress(?:es)?|jackets?|coats?|suits?|hats?|caps?|sweaters?|hoodies?|robes?"
    r"|uniforms?|skirts?|clothes|clothing|outfits?|costumes?|jerseys?|gowns?|shorts|pants|trousers"
    r"|jeans|kimonos?|boots|shoes|gloves|scar(?:f|ves)|glasses|sunglasses|swim\w*|bikinis?|vests?"
    r"|aprons?|helmets?|masks?|tops?|attire|gear|armou?r|makeup|leather|silk|lace|tutus?|overalls"
)

_NO_CLOTHES: Final = (
    rf"(?![- ](?:and |, )?(?:[\w-]+ ){{0,2}}?(?:{_CLOTHES})\b)(?![- ](?:light|smoke|and)\b)"
)
"""What follows is neither what has the colour nor another colour."""


@cache
def _wearing() -> re.Pattern[str]:
    return re.compile(
        r"\b(wearing|wears|dressed (?:all )?in|clad in) (?:all )?"
        rf"({colours_named()})\b{_NO_CLOTHES}",
        re.IGNORECASE,
    )


_MANY: Final = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "people": "person",
    "ladies": "lady",
    **{
        f"{one}s": one
        for one in ("girl", "boy", "kid", "player", "dancer", "guy", "runner", "skater", "athlete")
    },
    **{f"{one}s": one for one in ("fighter", "wrestler", "boxer", "fencer", "friend", "cyclist")},
}
"""Plurals of people, and who is one of them."""


@cache
def _sides() -> re.Pattern[str]:
    """Several of whom some wear one colour, and the others another."""
    colours = colours_named()
    return re.compile(
        rf"\b(?:(?P<many>two|three|four|some|several|the) )?(?P<own>(?:[\w-]+ ){{0,2}}?)"
        rf"(?P<who>{'|'.join(_MANY)}) (?:are )?(?:dressed |wearing |clad )?(?:in )?"
        rf"(?P<one>{colours}) and (?P<other>{colours})\b{_NO_CLOTHES}",
        re.IGNORECASE,
    )


_FIRST: Final = {"three": "two", "four": "two"}
_REST: Final = {"four": "two"}


_PEOPLE: Final = (
    r"man|woman|girl|boy|lady|person|dancer|ballerina|figure|model|singer|child|kid|guy|player"
    r"|someone|student|runner|skater|performer"
)
_GROUPS: Final = (
    r"people|men|women|children|ladies"
    r"|(?:girl|boy|dancer|ballerina|singer|kid|guy|player|student|friend|runner|skater)s"
)
_WOMEN: Final = re.compile(r"\b(?:woman|girls?|lady|ladies|women|ballerinas?)\b", re.IGNORECASE)


@cache
def _worn() -> re.Pattern[str]:
    hue = rf"(?P<hue>(?:(?:bright|dark|deep|pale|light) )?(?:{colours_named()}))"
    every = r"(?P<all>(?:all|all in|entirely in|completely in|head to toe in|nothing but|pure) )"
    return re.compile(
        rf"\b(?P<who>(?:(?:{_PEOPLE})|(?P<many>{_GROUPS}))(?: (?:is|are))?)"
        rf" (?:(?:dressed|clad|clothed) (?P<whole>all )?in|wearing|in) {every}?{hue}\b"
        rf"(?!,? and (?:{colours_named()})\b)(?P<next>\s*[\w-]*)",
        re.IGNORECASE,
    )


def with_liveries(text: str, lexicon: Lexicon) -> str:
    """The text with clothes for colours that are worn, and each side in its own."""
    text = _worn().sub(lambda match: _dressed(match, lexicon), text)
    return _wearing().sub(r"\1 \2 clothes", _sides().sub(_by_side, text))


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
    elif match["all"] or match["whole"]:
        clothes = f"a {match['hue']} shirt and {match['hue']} trousers"
    else:
        clothes = f"{match['hue']} clothes"
    return f"{match['who']} in {clothes}{match['next']}"


def _by_side(match: re.Match[str]) -> str:
    if not re.search(r"\b(?:in|wearing)\b", match[0], re.IGNORECASE):
        return match[0]
    many, own = (match["many"] or "").lower(), match["own"]
    side = [
        f"{number} {own}{who} in {colour} clothes"
        for number, colour in ((_FIRST.get(many), match["one"]), (_REST.get(many), match["other"]))
        for who in [match["who"] if number else _MANY[match["who"].lower()]]
        for number in [number or "a"]
    ]
    return " and ".join(side)
