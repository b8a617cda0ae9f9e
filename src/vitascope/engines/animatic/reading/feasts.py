"""What people do at feasts, as the tables have it: coloured powder at Holi."""

import re
from typing import Final

_END: Final = r"(e?s|e|ing|)"
"""How a verb ends; kept."""

_POWDER: Final = (
    r"(?:(?:colou?red|colou?rful|bright|vibrant|holi|of) )*"
    r"(?:powders?|powder paint|gulal|colou?rs(?! of))"
)

_FEASTS: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), plain)
    for pattern, plain in (
        (r"\b(?:play|celebrat|enjoy)(e?s|e|ing|) (?:the )?holi\b", ("throw", "powder amid gulal")),
        (
            rf"\b(?:throw|toss|fling|smear|cover|splash|spray|shower|paint){_END} "
            r"(?:(?:each other|one another|friends|people|faces) (?:with|in) )?"
            rf"(?:handfuls of |clouds of )?{_POWDER}"
            r"(?: (?:at|on|over) (?:each other|one another))?\b(?! amid)",
            ("throw", "powder amid gulal"),
        ),
    )
)


def with_feasts(text: str) -> str:
    """The text with each such act as a verb of the tables."""
    for pattern, (verb, rest) in _FEASTS:

        def told(match: re.Match[str], verb: str = verb, rest: str = rest) -> str:
            return f"{verb}{_ending(match[1].lower(), verb)} {rest}"

        text = pattern.sub(told, text)
    return text


def _ending(ending: str, verb: str) -> str:
    if not ending.endswith("s"):
        return "ing" if ending == "ing" else ""
    return "es" if verb.endswith("s") else "s"
