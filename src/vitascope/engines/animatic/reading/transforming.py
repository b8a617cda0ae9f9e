"""Who makes something else of whom: `a wizard turns a prince into a frog`.

The sentence is told as two: somebody does magic, and another becomes something else.
"""

import re
from typing import Final

_MAKERS: Final = re.compile(
    r"\b(?:wizard|witch|sorceress|sorcerer|fairy|magician|mage|godmother|wand|spell)\b"
)

_MADE: Final = re.compile(
    r"\b(?P<verb>turn|transform|change|morph|transmute|shift)(?P<form>s|es|ed|ing)? "
    r"(?P<whom>(?:a|an|the|his|her|its|their|some|one|him|it|them|himself|herself|itself)\b"
    r"(?: (?!into\b|and\b|then\b)[\w'-]+){0,4}) "
    r"(?:back )?(?:in)?to (?=an?\b|the\b|\w+s\b)",
    re.IGNORECASE,
)

_THEMSELVES: Final = frozenset({"himself", "herself", "itself"})

_PRONOUNS: Final = {"him": "he", "her": "she", "it": "it", "them": "they"}


def with_transformations(text: str) -> str:
    """The text in which who is turned into something turns into it by himself."""
    casts = "casts a spell and " if _MAKERS.search(text.lower()) else ""

    def told(found: re.Match[str]) -> str:
        whom = found["whom"].lower()
        if whom in _THEMSELVES:
            return "becomes "
        return f"{casts or 'stands and '}{_PRONOUNS.get(whom, found['whom'])} becomes "

    return _MADE.sub(told, text)
