"""Clothes of which only the colour is told: `a man wearing black`, `two girls in red and blue`."""

import re
from typing import Final

_COLOURS: Final = (
    "black|white|red|green|blue|yellow|orange|purple|pink|brown|gr[ae]y|golden|silver|turquoise"
    "|beige|cream"
)

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

_WEARING: Final = re.compile(
    rf"\b(wearing|wears|dressed (?:all )?in|clad in) (?:all )?({_COLOURS})\b{_NO_CLOTHES}",
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

_SIDES: Final = re.compile(
    rf"\b(?:(?P<many>two|three|four|some|several|the) )?(?P<own>(?:[\w-]+ ){{0,2}}?)"
    rf"(?P<who>{'|'.join(_MANY)}) (?:are )?(?:dressed |wearing |clad )?(?:in )?"
    rf"(?P<one>{_COLOURS}) and (?P<other>{_COLOURS})\b{_NO_CLOTHES}",
    re.IGNORECASE,
)
"""Several of whom some wear one colour, and the others another."""

_FIRST: Final = {"three": "two", "four": "two"}
_REST: Final = {"four": "two"}


def with_liveries(text: str) -> str:
    """The text with clothes for colours that are worn, and each side in its own."""
    return _WEARING.sub(r"\1 \2 clothes", _SIDES.sub(_by_side, text))


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
