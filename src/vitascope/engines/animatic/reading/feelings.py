"""Feelings told of a face: `his face lit up with joy`, `her nose wrinkled in disgust`.

They are told as a look of who has them, and a film that begins with a face is near to it.
"""

import re
from functools import cache
from typing import Final

from vitascope.engines.animatic.words.tables import tables

_PART: Final = (
    r"(?:eyes?|eyebrows?|brows?|foreheads?|mouth|cheeks?|lips?|nose|chin|face|jaw|expression)"
)

_WHO: Final = (
    r"(?:person|man|woman|girl|boy|child|kid|toddler|baby|lady|guy|teenager|mother|father|"
    r"grandmother|grandfather|student|worker|athlete|singer|dancer|chef)"
)

_NEAR: Final = re.compile(r"\bclose[- ]?up|\bmacro\b|\bshot\b(?! (?:up|out|open))", re.IGNORECASE)
"""Words of a prompt that says itself how near it is."""

_TEARS: Final = re.compile(
    rf"^tears(?: of (?P<what>\w+))? \w+(?: \w+)? (?P<a>an?|the) (?P<who>(?:[\w-]+ )?{_WHO})['’]s "
    rf"{_PART}(?: (?:as|when|while) (?:he|she|they)\b)?",
    re.IGNORECASE,
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    feelings = "|".join(sorted(tables().traits.feelings, key=len, reverse=True))
    also = rf"(?: and (?:{feelings})\b)?"
    felt = rf"(?:\w+ly )?(?:an? |the |pure |great |sheer |\w+ )?(?P<feeling>{feelings})\b{also}"
    own = re.compile(
        rf"\b(?P<a>an?|the) (?P<who>(?:[\w-]+ ){{0,2}}?{_WHO})['’]s (?:whole |entire )?{_PART}\b"
        rf"[^.:]*?\b(?:with|in|into|of|reveals) {felt}(?:,? (?:as|when|while) (?:he|she|they)\b)?",
        re.IGNORECASE,
    )
    his = re.compile(
        rf",? ?(?:\b(?:and|with|as) )?\b(?:his|her|their) (?:whole |entire )?{_PART}\b"
        rf"(?! of)[^.,:]*?\b(?:with|in|into) {felt}",
        re.IGNORECASE,
    )
    plain = re.compile(
        rf" (?:with|in) {felt}(?=,? (?:as|when|while|after|before|at|by)\b|[.,]|$)", re.IGNORECASE
    )
    return own, his, plain


_FIRST: Final = re.compile(rf"\b(?P<a>an?|the) (?P<who>(?:[\w-]+ ){{0,3}}?{_WHO})\b", re.IGNORECASE)


_SEEMED: Final = re.compile(r"\b(?:looked|seemed|felt|appeared) (?=\w+ed\b|happy|sad|angry|afraid)")

_GENDERS: Final = {"his": "man", "her": "woman"}


def with_feelings(text: str) -> str:
    """The text with each of these as a look of the first who is named."""
    own, his, plain = _patterns()
    text = _SEEMED.sub("looks ", text)
    if tears := _TEARS.match(text):
        return _near(text, f"a crying {tears['who']}'s face") + _then(text[tears.end() :])
    if found := own.search(text):
        face = f"{_adjective(found['feeling'])} {found['who']}'s face"
        begin = text[: found.start()]
        whole = f"a {face}" if begin.strip() else _near(text, f"a {face}")
        acting = _then(text[found.end() :], found.group().split()[-1])
        return begin + whole + acting
    for pattern in (his, plain):
        found = pattern.search(text)
        who = _FIRST.match(text) if found else None
        if found and who and who.end() <= found.start():
            rest = text[who.end() : found.start()] + text[found.end() :]
            name = who["who"]
            for gender, noun in _GENDERS.items():
                if re.search(rf"\b{gender}\b", found.group(), re.IGNORECASE):
                    name = re.sub(r"\bperson$", noun, name)
            return f"{who['a']} {_adjective(found['feeling'])} {name}{rest}"
    return text


def _adjective(feeling: str) -> str:
    return tables().traits.feelings[feeling.lower()]


def _near(text: str, face: str) -> str:
    return face if _NEAR.search(text) else f"Medium close-up of {face}"


def _then(rest: str, last: str = "he") -> str:
    """What else is done, as the deed of the same."""
    is_deed = last.lower() in ("he", "she", "they")
    return f" as {last.lower()}{rest}" if is_deed else rest
