"""What of somebody a close camera is about: `close-up of her hands`, `extreme close-up, eyes`."""

import re
from typing import Final

from vitascope.engines.animatic.spec import CloseUp

_WORDS: Final[tuple[tuple[CloseUp, str], ...]] = (
    ("eyes", r"eyes?|pupils?|iris|eyelashes"),
    ("hands", r"hands?|fingers?|fingertips|knuckles|palms?|nails|fingernails"),
    ("feet", r"feet|foot|shoes|boots|sneakers|footsteps|legs|paws?|hoof|hooves"),
    ("face", r"faces?|lips|mouth|smile|expression"),
)

_CLOSE: Final = (
    r"(?:close[ -]?ups?|closeup|macro(?: shot)?|close shot|tight shot|detail(?:ed)? shot"
    r"|(?:zoom|push)[ -]in|(?:zoom|pull)[ -]out)"
)

_PATTERNS: Final[tuple[tuple[CloseUp, re.Pattern[str]], ...]] = tuple(
    (
        part,
        re.compile(
            rf"\b{_CLOSE}(?: shot)?,? (?:of|on|at|from)(?: [\w'’-]+){{0,6}}? (?:{words})\b"
            rf"|\b(?:{words}) (?:in )?(?:extreme )?{_CLOSE}\b"
            rf"|^(?:an? |the |two )?(?:[\w'’-]+ ){{0,3}}?(?<!holding )(?:{words})\b"
            rf"[^.]*\b{_CLOSE}\b",
            re.IGNORECASE,
        ),
    )
    for part, words in _WORDS
)


def part_of(prompt: str) -> CloseUp:
    """The part that a prompt names, the first of several; empty where it names none."""
    found: list[tuple[int, CloseUp]] = [
        (match.end(), part) for part, pattern in _PATTERNS if (match := pattern.search(prompt))
    ]
    return min(found)[1] if found else ""
