"""How far an edit or a remix goes from its source: as asked, or by what the prompt asks for."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final

from vitascope.clip import Shot
from vitascope.video import Operation


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


def strength_of(
    shot: Shot, by_words: Mapping[EditStrength, float], *, remix: float
) -> tuple[float, dict[str, Any]]:
    """How much of its source a shot makes anew (0..1], and what its notes say of that.

    Args:
        shot: an edit or a remix.
        by_words: of an edit that does not say; the family's values.
        remix: of a remix that does not say.
    """
    asked = shot.settings.get("strength")
    if asked is not None:
        return float(asked), {"strength": float(asked)}
    if shot.operation is Operation.REMIX:
        return remix, {"strength": remix}
    kind = edit_strength(shot.prompt)
    return by_words[kind], {"edit": kind.value, "strength": by_words[kind]}
