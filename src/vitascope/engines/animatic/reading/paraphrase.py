"""Ways to tell of a thing, put into the words that the tables know."""

import re
from functools import cache
from typing import Final

from vitascope.engines.animatic.reading.strolls import with_strolls
from vitascope.engines.animatic.words.files import read_folder
from vitascope.engines.animatic.words.tables import tables

_REFLECTED: Final = re.compile(
    r",? (?:is |are )?(?:perfectly |clearly )?(?:reflected|mirrored|reflecting) (?:in|on|off) "
    r"((?:an?|the) (?:\w+ ){0,2}?(?:lake|pond|water|sea|ocean|river|lagoon|bay))\b",
    re.IGNORECASE,
)
"""Of what stands there a picture is seen in the water: the film plays at it."""

_ROUND: Final = re.compile(
    r",? (?:through|across|over|in|during) (?:all )?(?:the )?(?:four |changing |passing )?seasons\b"
    r"|,? (?:as |while )?(?:the )?(?:four )?seasons (?:change|pass|go by|changing|passing)\b",
    re.IGNORECASE,
)
_YEAR: Final = ", spring turns to summer, then summer turns to autumn, then autumn turns to winter"


def _glowing() -> re.Pattern[str]:
    # `glows in the dark` tells of no colour.
    named = tables().colours.keys() - {"dark", "light", "deep"}
    colours = "|".join(sorted(named, key=len, reverse=True))
    return re.compile(
        rf"\b(an?|the) ([\w-]+) (?:glowing|glows|shining|pulsing) (?:with |in )?(?:an? )?"
        rf"(?:\w+ )?({colours})(?: (?:light|glow|energy))?\b",
        re.IGNORECASE,
    )


@cache
def _plain() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each way to say a thing, and what the tables have for it.

    A table of `paraphrases/` has rows: `says`, a regular expression that is read without regard to
    case, and `reads`, which may have its groups. They are read one after the other, the tables by
    their names: what a row makes of a text is what the next one sees.
    """
    rows = [row for table in read_folder("paraphrases") for row in table["paraphrase"]]
    return tuple((re.compile(row["says"], re.IGNORECASE), row["reads"]) for row in rows)


def paraphrased(text: str) -> str:
    """The text with each of these ways of telling as the tables have it."""
    text = _REFLECTED.sub(r" by \1", with_strolls(text))
    text = _ROUND.sub(_YEAR, text)
    for pattern, plain in _plain():
        text = pattern.sub(plain, text)
    return _glowing().sub(r"\1 glowing \3 \2", text)
