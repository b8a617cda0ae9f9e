"""The colour of what a pose brings along: the wool that is knitted, the cup that is drunk from."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from vitascope.engines.animatic.composing.pouring import liquids
from vitascope.engines.animatic.reading.roles import Role, relook
from vitascope.engines.animatic.words.tables import tables

_HANDLED: Final[Mapping[str, tuple[str, str]]] = {
    "knit": (
        r"(?:knit|crochet)\w*",
        r"scar(?:f|ves)|sweater|hat|blanket|socks?|mittens?|gloves?|shawl|wool|yarn|jumper|beanie",
    ),
    "drink": (
        r"(?:drink|drank|sip|slurp)\w*",
        r"cups?|mugs?|goblet|chalice|glass|tankard|bottle|bowl|thermos",
    ),
    "pour": (r"pour\w*", r"liquids?|drinks?|juice|water|paint|smoothie|potion|syrup|sauce"),
    "fold_paper": (r"(?:fold\w*|makes?|making)", r"papers?|sheets?|airplane|crane"),
    "stir": (r"(?:mix|stir|whisk|combin|blend|beat)\w*", r"bowls?|pots?"),
    "fold": (r"fold\w*", r"towels?|cloth|shirts?|sheets?|napkins?|blankets?"),
    "sew": (
        r"(?:sew|stitch|mend)\w*",
        r"dress|shirt|skirt|fabric|cloth|curtains?|gown|quilt|jacket|coat|suit|silk|trousers",
    ),
}
"""Of each act its verbs, and the words for what its pose has in hand."""


_MADE_OF: Final[Mapping[str, Sequence[tuple[str, str]]]] = {
    "throw": ((r"snow ?balls?", "#fbfdff"),),
    "catch": ((r"snow ?balls?", "#fbfdff"),),
    "dig": ((r"snow", "#eef5fb"), (r"sand|beach", "#e2c184"), (r"coal", "#3a3a42")),
}
"""Of each act what its pose has in hand is made of, by a word of the prompt, and its colour."""


def colour_tools(roles: Sequence[Role], prompt: str) -> None:
    """Give who does such an act the colour of its thing, where a prompt tells of it."""
    for role in roles:
        made_of = _MADE_OF.get(role.action or "", ())
        stuff = next((color for word, color in made_of if _is_told(word, prompt)), None)
        if stuff:
            relook(role, wear=(*role.thing.look.wear, f"tool:{stuff}"))
        if not role.thing.noun.is_person or role.action not in _HANDLED:
            continue
        found = _pattern(role.action).search(prompt.lower())
        color = tables().colours[found[1]] if found else None
        if color is None and role.action == "pour":
            color = _color_poured(prompt.lower())
        if color is not None:
            worn = (piece for piece in role.thing.look.wear if not piece.startswith("tool:"))
            relook(role, wear=(*worn, f"tool:{color}"))


def _is_told(word: str, prompt: str) -> bool:
    return re.search(rf"\b(?:{word})", prompt.lower()) is not None


def _color_poured(text: str) -> str | None:
    """The colour of what somebody is told to pour, by its name."""
    found = _poured().search(text)
    return liquids()[found[1]][1] if found else None


@cache
def _poured() -> re.Pattern[str]:
    named = "|".join(sorted(map(re.escape, liquids()), key=len, reverse=True))
    return re.compile(rf"\bpour\w*(?: [\w-]+){{0,2}}? ({named})\b")


@cache
def _pattern(action: str) -> re.Pattern[str]:
    verbs, things = _HANDLED[action]
    colours = "|".join(sorted(map(re.escape, tables().colours), key=len, reverse=True))
    return re.compile(rf"\b{verbs}\b(?: [\w'-]+){{0,6}}? ({colours})(?: [\w-]+)?? (?:{things})\b")
