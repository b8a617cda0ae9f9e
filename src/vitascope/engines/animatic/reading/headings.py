"""Which way somebody goes, where a prompt says so: `walks to the left`, `from right to left`."""

import re
from typing import Final, Literal

_GOING: Final = (
    "walk|run|jog|sprint|march|stroll|wander|stride|crawl|creep|hop|trot|gallop|canter|slither"
    "|mov|go|com|travel|head|cross|pass|rac|speed|rush|hurr|driv|rid|roll|cycl|bik|sail|row|paddl"
    "|swim|float|drift|fl[yi]|soar|glid|swoop|slid|skat|ski|surf|push|pull|carr|chas|danc|leap|jump"
)
_SIDE: Final = r"(?P<side>left|right)(?:wards?)?"

_DOES: Final = (
    rf"\b(?:{_GOING})(?:e?s|es|e|n?ing|m?ing|ies|ied)?\b(?: (?!and\b|then\b)[\w'-]+){{0,6}}?"
)

_NO_WAY: Final = r"(?![- ](?:of\b|hand(?:ed)?\b|turn|foot|arm|leg|eye|wing|lane))"
"""What makes of `right` and `left` something else: `to the left of`."""

_WAYS: Final = (
    re.compile(rf"\bfrom (?:the )?(?:left|right)(?: side)? to (?:the )?{_SIDE}\b"),
    re.compile(rf"\b(?:left|right)[- ]to[- ]{_SIDE}\b"),
    re.compile(rf"{_DOES} to(?:wards?)? (?:the |its |his |her |their )?{_SIDE}\b{_NO_WAY}"),
    re.compile(rf"{_DOES} (?P<side>left|right)wards?\b"),
    # `right past`, `right now` tell of no side.
    re.compile(rf"{_DOES} {_SIDE}(?= (?:across|along|and|in the)\b|$)"),
)

_OF_CAMERA: Final = re.compile(
    r"\b(?:camera|shot|view|pan(?:s|ning)?|truck(?:s|ing)?|dolly|drone|looks?|looking|turn(?:s|ing)?)\b"
)
"""Words of a clause that is not about who goes somewhere."""

_CLAUSES: Final = re.compile(r"[.,;!?]|\b(?:while|as|and then|then|whereas)\b")


def heading_told(text: str) -> Literal[-1, 1] | None:
    """Where those who travel go: -1 to the left, 1 to the right, None where nobody says it."""
    for clause in _CLAUSES.split(" ".join(text.lower().split())):
        if _OF_CAMERA.search(clause):
            continue
        for way in _WAYS:
            if found := way.search(clause):
                return -1 if found["side"] == "left" else 1
    return None
