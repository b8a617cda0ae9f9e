"""The commands of an edit: its clauses, in the words that the reader of prompts knows."""

import re
from collections.abc import Callable
from functools import cache
from typing import Final

from vitascope.engines.animatic.words.tables import tables

_COMMANDS: Final = (
    "add put place include insert give remove delete erase replace swap change turn make set move"
    " let paint colour color recolor recolour transform convert keep shift have take get stop start"
)
_BREAK: Final = re.compile(
    rf"[.;,]|\b(?:and|then|but)\b(?=\s+(?:also\s+)?(?:{_COMMANDS.replace(' ', '|')})\b)",
    re.IGNORECASE,
)
_SOMEBODY: Final = r"(?:the|his|her|their|my)\s+\w+|him|her|it|them|everyone|everybody"
_NEW: Final = r"(?:an?|some|two|three)\s+[^.;,]*?"
_BY: Final = (
    "next to|beside|behind|near|in front of|between|under"
    "|in the (?:background|foreground|distance|sky|middle|center|centre|corner)"
)
_HANDS: Final = "mouth|hands?|arms|paws?|beak|teeth|lap"
_OBJECT: Final = {"his": "him", "its": "it", "their": "them"}


def _given(found: re.Match[str]) -> str:
    """`Add a ball in its mouth`: `give it a ball`."""
    whose = found[2].lower()
    return f"give {_OBJECT.get(whose, whose)} {found[1]}"


def _dressed(found: re.Match[str]) -> str:
    whose = found[1].lower()
    who = re.sub("['’]s$", "", whose)
    return f"dress {_OBJECT.get(who, who)} in "


_REWORDED: Final[tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...]] = (
    # `swap the dog for a cat and the ball for a kite` is two commands.
    (
        r"\b(replace|swap|exchange|substitute|turn|transform|convert|change)\b([^.;,]*?)\s+and\s+"
        r"(the\s+[^.;,]*?\b(?:with|for|into|by)\b)",
        r"\1\2, \1 \3",
    ),
    (r"\bmake\b([^.;,]*?)\s+and\s+((?:his|her|their|its)\s)", r"make\1, make \2"),
    (
        r"\bzoom(?:s|ing)?\s+(?:all the way\s+)?in(?:to)?\s+(?:on|to|at)?\s*"
        r"(?=(?:the|his|her|its|their)\b)",
        "close-up of ",
    ),
    (r"\bgive\s+(the\s+\w+)\s+((?:(?!an?\b)\w+\s+){1,3}hair)\b", r", \1 with \2"),
    (
        r"\b(?:make|change|turn)\s+(?:it|him|her|them|that|this)\s+(?:to\s+|into\s+)?"
        r"((?:an?|some|two|three)\s[^.;,]*?)\s+instead\s+of\s+(?:an?|the)\s+([\w ]+)",
        r"replace the \2 with \1",
    ),
    # Who is exchanged for several is exchanged for the first.
    (
        r"\b((?:replace|swap|turn)\b[^.;,]*?\b(?:with|for|into)\s+(?:an?|two|three|some)\s[^.;,]*?)"
        r"\s+and\s+(?=(?:an?|two|three|four|some)\s)",
        r"\1, add ",
    ),
    (r"\bcalm\s+(?:down\s+)?the\s+(?:sea|ocean|water|waves|storm|weather)\b", "remove the storm"),
    (r"(\b(?:change|turn|switch)\b[^.;,]*?)\s+from\s+\w+\s+to\s+", r"\1 to "),
    (r"\bset\s+(the\s+\w+)\s+on\s+fire\b", r"add flames on \1"),
    (r"\b(add\b[^.;,]*?)\bsmaller\b", r"\1small"),
    (r"\b(add\b[^.;,]*?)\b(?:bigger|larger)\b", r"\1big"),
    (r"\badd (an|some|the) (?:audience|spectators)\b", "add a crowd"),
    (r"\b(?:turn|switch)\s+(?:off\s+)?(?:all\s+)?the\s+lights\b(?:\s+off)?", "in the dark"),
    # `Instead of a dog show a horse`, `swap the woman and a robot`.
    (r"\binstead of (?:an?|the) ([\w\s]+?),? (?:show|have|use|put) ", r"replace the \1 with "),
    (r"\b(swap|exchange)(\s+the\s+\w+)\s+and\s+(?=an?\s)", r"\1\2 with "),
    (r"\bmake\s+(the\s+\w+)['’]s\s+hair\s+((?:\w+\s?){1,2})$", r", \1 with \2 hair"),
    (r"\b(her|his) hair (?:should be|is now|becomes|is) ", r"make \1 hair "),
    (r"\b(make (?:it|everything|the scene)\b[^.;,]*?)\b(?:dark|nighttime)\b(?!\s\w)", r"\1night"),
    (r"^more (?=\w+)", "add some "),
    (rf"\bwake\s+(?!up\b)({_SOMEBODY})\s+up\b", r"make \1 wake up"),
    (rf"\bwake\s+up\s+({_SOMEBODY})", r"make \1 wake up"),
    (r"\b(?:put out|extinguish|douse)\s+(?=the\b)", "remove "),
    (r"\bput\s+(the\s+\w+)\s+out\b(?!\s+\w)", r"remove \1"),
    # Beside somebody is not in his hand.
    (
        rf"\bput\s+(?=(?:an?|some|another|two|three|four|five|more)\b[^.;,]*?\b(?:{_BY})\b)",
        "add ",
    ),
    (rf"\b(?:add|put)\s+({_NEW})\s+(?:in|into)\s+(his|her|its|their)\s+(?:{_HANDS})\b", _given),
    (
        rf"\b(?:add|put)\s+({_NEW})\s+(?:in|into)\s+(the\s+\w+)['’]s?\s+(?:{_HANDS})\b",
        r"give \2 \1",
    ),
    (rf"\b({_SOMEBODY}|he|she|they)\s+stops?\s+and\s+(?=\w)", r"\1 "),
    (rf"\bmake\s+({_SOMEBODY})\s+stop\s+and\s+(?=\w)", r"make \1 "),
    (
        r"\b(?:change|replace|swap|switch)\s+(his|her|their|its|the\s+\w+['’]s)\s+"
        r"(?:outfit|clothes|clothing|costume|attire)\s+(?:to|with|into|for)\s+",
        _dressed,
    ),
    (r"\b(into|it|like|as)\s+(?:an?\s+)?comic\s+(?:book|strip)\b", r"\1 comic style"),
)
"""Commands, and other words for them that the reader of prompts takes as they are meant."""


def commands_of(prompt: str) -> list[str]:
    """The commands of a prompt, in order, each as a text of its own."""
    prompt = _PALETTE.sub(lambda found: found[0].replace(",", " and"), prompt)
    for pattern, plain in _REWORDED:
        prompt = re.sub(pattern, plain, prompt, flags=re.IGNORECASE)
    prompt = _each_its_own().sub(r"make \1 \2, make \3 \4", prompt)
    prompt = _FRUITY.sub(lambda found: f"{found[1]} {_COLOURED[found[2].lower()]}", prompt)
    return [text.strip() for text in _BREAK.split(prompt) if text.strip()]


_PALETTE: Final = re.compile(r"\b(?:palette|colou?r (?:scheme|tones?))\b[^.;]*", re.IGNORECASE)
"""Colours in a list are no commands of their own."""
_COLOURED: Final = {"orange": "orangey", "rose": "pink", "gold": "golden"}
"""Colours that after a noun would be read as the thing itself, by another word for them."""
_FRUITY: Final = re.compile(
    rf"\b((?:make|paint|dye|colou?r|turn)\s+(?:the|his|her|its|their|it|him|them)\b[^.;,]*?)\s+"
    rf"({'|'.join(_COLOURED)})(?=\s*(?:$|[.;,]|and\b))",
    re.IGNORECASE,
)


@cache
def _each_its_own() -> re.Pattern[str]:
    """`Make the dog white and the cat black` is two commands."""
    traits = tables().traits
    words = [*traits.colours, *traits.sizes, *traits.coats, *traits.faces, "bigger", "smaller"]
    looks = "|".join(re.escape(word) for word in words)
    return re.compile(
        rf"\bmake\s+(the\s+\w+(?:\s\w+)?)\s+({looks})\s+and\s+(the\s+\w+(?:\s\w+)?)\s+({looks})\b",
        re.IGNORECASE,
    )
