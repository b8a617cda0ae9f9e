"""Moves of the camera that are told as things: `a tilt-up from the base of a tower`.

What a move begins or ends at is a part of what is filmed; it is told as the whole, so that the
tower is seen and no base.
"""

import re
from typing import Final

_NAMED: Final = re.compile(
    r"\b(tilt|pan|pedestal|crane|boom|jib|truck|tracking|dolly|whip|swish)-(up|down|left|right|pan|shot)\b",
    re.IGNORECASE,
)
"""Names of moves with a hyphen, as no table has them."""

_TRUCK: Final = re.compile(
    r"^(?:an? )?(?:(?:slow|smooth|steady|gentle|quick) )*truck(?:ing)? (left|right)\b",
    re.IGNORECASE,
)
"""A camera that trucks is no truck."""

_PARTS: Final = (
    r"base|foot|feet|bottom|roots?|trunk|top|tip|peak|surface|edge|branches|crown|canopy|floor"
    r"|head|face|shoes|hem|facade|entrance|steps|foundations?|ground floor|roof|spire|waterline"
)
_WITHIN: Final = re.compile(
    r"\b(from|through|along|across|past|on|over) the (?:[\w-]+ )?"
    r"(?:ceiling|dome|vault(?:ed ceiling)?|altar|nave|rafters|floor) of (an?|the) "
    r"(?=(?:[\w-]+ )?(?:cathedral|church|chapel|temple|mosque"
    r"|library|palace|theat(?:er|re)|opera house|museum|station|hall|barn|castle|warehouse)\b)",
    re.IGNORECASE,
)
_FROM_PART: Final = re.compile(
    rf"\b(?:starting )?(from|along|at|on) the (?:[\w-]+ )?(?:{_PARTS})"
    r"(?: and (?:[\w-]+ )?\w+)? of (?=(?:an?|the)\b)",
    re.IGNORECASE,
)
_TO_PART: Final = re.compile(
    r",? (?:and )?(?:moving|rising|ascending|descending|travel(?:l)?ing|going|panning|gliding"
    r"|sweeping)"
    r"(?: (?:up|down|upwards?|downwards?|along|past|over))*(?: (?:along|past|over) the [\w-]+)?"
    r"(?: (?:to|and) (?:the|reveal(?:ing)?|show(?:ing)?) (?:its|the) (?:[\w-]+ ){0,3}?"
    rf"(?:{_PARTS}|height|size|scale|canopy high above|roots)(?: against the sky| high above)?)"
    r"|,? to (?:its|the|his|her) (?:[\w-]+ )?"
    rf"(?:{_PARTS})\b(?: high above)?",
    re.IGNORECASE,
)
_MOVES: Final = re.compile(
    r"^(?:an? |the )?(?:[\w-]+ ){0,2}?"
    r"(?:tilt(?:s|ing)?|pan(?:s|ning)?|pedestal|crane|boom|jib|dolly|camera)\b",
    re.IGNORECASE,
)


_DETAIL: Final = re.compile(
    r"\b(zoom|pull)[- ](?:out|back) from (?:the )?(?:[\w-]+ ){0,3}?(?:(?:on|of|in) )?"
    r"(an?|the) (\w+)['’]s (?:\w+),? "
    r"(?=(?:\w+ )*?to (?:show|reveal) (?:an?|the|its)(?: whole| entire)? \3\b)",
    re.IGNORECASE,
)
"""A part that is left for the whole of it."""

_ONWARD: Final = re.compile(
    r"^((?:an? )?(?:[\w-]+ ){0,2}?(?:push|zoom|dolly|move)[- ]?in\b[^.]*?), (?:\w+ly )?"
    r"(?:moving|heading|gliding|drifting|closing in|pushing) (?:towards?|on|up to) "
    r"(?=(?:an?|the)\b)",
    re.IGNORECASE,
)
"""Where a camera goes on to, and nobody in the film."""


def with_moves(text: str) -> str:
    """The text with what a moving camera begins and ends at told as the whole that it is of."""
    text = _TRUCK.sub(r"camera pans \1", _NAMED.sub(r"\1 \2", text))
    text = _ONWARD.sub(r"\1. There is ", _DETAIL.sub(r"\1 out from \2 \3, ", text))
    if not _MOVES.match(text):
        return text
    text = _WITHIN.sub(r"\1 inside \2 ", text)
    return _TO_PART.sub("", _FROM_PART.sub(r"\1 ", text), count=1)
