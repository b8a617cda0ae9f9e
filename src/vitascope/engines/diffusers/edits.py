"""How far an edit may go from its source: two strengths, chosen by what the prompt asks for."""

import re
from enum import StrEnum
from typing import Final


class EditStrength(StrEnum):
    """How much of the source is made anew."""

    MILD = "mild"
    """Light, weather, colours, small things: shapes and movement stay."""
    STRONG = "strong"
    """Another style, another subject: only layout and movement stay."""


_STRONG: Final = re.compile(
    r"\b(style|painting|painted|anime|cartoon|watercolou?r|sketch|claymation|pixel art|lego"
    r"|turn(?:s|ed)? (?:\w+ ){0,3}into|transform|replace|swap|becomes?|instead of|reimagine)\b",
    re.IGNORECASE,
)
"""Words that ask for what a mild edit cannot give."""


def edit_strength(prompt: str) -> EditStrength:
    """The strength that a prompt's words ask for."""
    return EditStrength.STRONG if _STRONG.search(prompt) else EditStrength.MILD
