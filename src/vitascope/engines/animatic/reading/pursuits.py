"""What people do with machines, on apparatus, at games and at home, told by its things.

Put into verbs of the tables where the words alone would mean something else: who trains on a
rowing machine lifts no weights, and who does the shot put takes no shot.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from vitascope.engines.animatic.reading.sports import Rule, rule, told_by
from vitascope.engines.animatic.words.files import read_table

_SMALL: Final = {
    "end": r"(?P<end>e?s|ing|ed|e(?!\w))?",
    "does": r"(?P<end>e?s|ing|e(?!\w))",
    "move": r"(?:train|exercis|work|sweat|warm|us|rid|row|pedal|spin|go|do|cycl|practi[cs]|perform"
    r"|swing|vault|jump|leap|fly|balanc|compet|hang|somersault|run)[nmptl]?",
    "on": r"(?: out| hard)* (?:on |with |at )?",
    "a": r"(?:an? |the |his |her |their )?(?:[\w-]+ ){0,2}?",
}
"""Of each word in braces in the patterns of `pursuits.toml`, what it stands for."""


@cache
def _pursuits() -> Sequence[Rule]:
    """The rules of the table."""
    return [
        rule(_spelled(row["says"]), row["verb"], row.get("rest", ""), among=row.get("among"))
        for row in read_table("pursuits.toml")["pursuit"]
    ]


def _spelled(pattern: str) -> str:
    """A pattern with all that is in braces put in; numbers of repeats stay."""
    for name, part in _SMALL.items():
        pattern = pattern.replace(f"{{{name}}}", part)
    return pattern


def with_pursuits(text: str) -> str:
    """The text with what people do as the tables of verbs have it."""
    return told_by(_pursuits(), text)
