"""Animals that are called people: `a cat as a chef` is dressed as one, and no chef is beside it."""

import re
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon

_AS: Final = re.compile(
    r"\b(?P<who>(?:[\w-]+ )?[\w-]+) as (?P<what>(?:an? |the )?(?:[\w-]+ )?[\w-]+)"
    r"(?=\s*(?:[,.;:!?]|$)| (?:in|at|on|with|cooking|making|holding|wearing|standing|sitting)\b)",
    re.IGNORECASE,
)


def with_masquerades(text: str, lexicon: Lexicon) -> str:
    """An English text in which who plays somebody is dressed as him."""

    def told(match: re.Match[str]) -> str:
        is_animal = _is_last(match["who"], lexicon, is_person=False)
        is_role = _is_last(match["what"], lexicon, is_person=True)
        return f"{match['who']} dressed as {match['what']}" if is_animal and is_role else match[0]

    return _AS.sub(told, text)


def _is_last(words: str, lexicon: Lexicon, *, is_person: bool) -> bool:
    """Whether words end in the noun of somebody who is a person, or is none."""
    named = words.lower().split()
    found = (lexicon.noun_at(named[at:]) for at in range(len(named)))
    last = next(
        (one for at, one in enumerate(found) if one and at + one.length == len(named)), None
    )
    return last is not None and last.noun.role == "subject" and last.noun.is_person == is_person
