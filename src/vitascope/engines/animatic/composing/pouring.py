"""What is poured into what, and from what: `tea poured from a teapot into a cup` is one cup."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from vitascope.engines.animatic.composing.alone import let_stand
from vitascope.engines.animatic.composing.stills import poured
from vitascope.engines.animatic.composing.toppings import dress
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.roles import Role, unnamed
from vitascope.engines.animatic.words.files import read_table

_RUNS: Final = r"(?:pour|drip|drizzl|flow|ladl|stream|cascad|run|spill|trickl|ooz|slid)\w*"
_HOW: Final = r"(?: (?:slowly|gently|smoothly|out|down|in slow motion|generously|over))*?"
_INTO: Final = r"(?:into|in|over|onto|on|on top of|down|across|to fill|through)"
_END: Final = r"(?=[,.;:]|$)"

_VESSELS: Final[Mapping[str, str]] = {
    "bottle": "bottle pour",
    "teapot": "teapot pour",
    "jug": "jug pour",
    "plain": "stream",
}
"""The kind that shows it, by what it is poured from when nobody says."""

_TOLD: Final[Mapping[str, str]] = {
    "bottle": "bottle",
    "decanter": "bottle",
    "teapot": "teapot",
    "kettle": "teapot",
    "pot": "teapot",
    "samovar": "teapot",
    "jug": "jug",
    "pitcher": "jug",
    "carafe": "jug",
    "jar": "jug",
    "spoon": "plain",
    "ladle": "plain",
    "dipper": "plain",
    "above": "plain",
}
"""What is told that it is poured from."""

_CUPS: Final = frozenset({"cup", "glass", "wine", "tea", "coffee", "paper cup", "beer", "cocktail"})
"""What is poured into rather than what lies in it."""

_FILLED: Final[Mapping[str, Mapping[str, str]]] = {
    "cup": {"tea": "tea", "coffee": "coffee", "matcha": "tea"},
    "glass": {"wine": "wine", "champagne": "wine", "prosecco": "wine", "beer": "beer"},
    "jar": {"honey": "honey"},
}
"""Vessels that are drawn with what they hold, by the last word for it."""

_LOOSE: Final = _CUPS | {
    *("stream", "drops", "splash", "juice", "milk", "soda", "honey", "chocolate", "potion"),
    *("bottle", "teapot", "pot", "jar", "spoon", "ice cube", "bowl", "perfume"),
}
"""What a sentence about pouring names and one picture of it shows."""


@cache
def liquids() -> Mapping[str, tuple[str, str]]:
    """Vessel and colour by the word for what is poured."""
    table = read_table("pours.toml")
    return {
        word: (vessel, color) for vessel, words in table.items() for word, color in words.items()
    }


@cache
def _patterns() -> Sequence[re.Pattern[str]]:
    words = sorted(liquids(), key=len, reverse=True)
    liquid = rf"(?P<liquid>{'|'.join(map(re.escape, words))})"
    source = r"(?: from (?P<source>(?:(?!\b(?:into|onto|over)\b)[^,.;])+?))?"
    target = rf" {_INTO} (?P<target>[^,.;:]+?){_END}"
    return [
        re.compile(
            rf"\b{liquid}(?: (?:is|are|being|slowly|gently|smoothly|beautifully))* {_RUNS}"
            rf"{_HOW}{source}{_HOW}{target}"
        ),
        re.compile(rf"\b{_RUNS} (?:[\w-]+ ){{0,3}}?{liquid}{_HOW}{source}{target}"),
        re.compile(
            rf"\b(?P<target>\w[^,.;:]*?) with (?:[\w-]+ )?{liquid} (?:being )?{_RUNS}"
            r"(?P<source>)"
        ),
    ]


def pour_out(roles: list[Role], prompt: str, lexicon: Lexicon) -> bool:
    """Show what is poured over what it is poured into, in place, and no vessel twice.

    Where somebody is told of, he pours.

    Args:
        roles: Of the film.
        prompt: As it was sent.
        lexicon: Has the nouns of jets.

    Returns:
        Whether anything that is seen of a thing alone, such as steam, was left out.
    """
    _pour_as_told(roles, prompt, lexicon)
    dress(roles, prompt)
    let_stand(roles)
    return poured(roles)


def _pour_as_told(roles: list[Role], prompt: str, lexicon: Lexicon) -> None:
    text = prompt.lower()
    found = next(filter(None, (one.search(text) for one in _patterns())), None)
    if found is None or any(role.is_subject for role in roles):
        return
    target = _target(roles, found["target"])
    if target is None:
        return
    vessel, color = liquids()[found["liquid"]]
    kind = _VESSELS[_told_vessel(found["source"] or "", text[: found.end("liquid")]) or vessel]
    color = _named_color(found["liquid"], text, lexicon) or color
    _fill(target, found["liquid"], color, lexicon)
    roles[:] = [r for r in roles if r is target or r.thing.noun.kind not in _LOOSE]
    for role in roles:
        if role.relation and role.relation[1] not in roles:
            role.relation = None
        role.action = None if role is target else role.action
    noun = replace(lexicon.tables.nouns["pouring water"], kind=kind)
    look = replace(look_of(noun), color=color)
    jet = unnamed(noun, found["liquid"], look=look)
    jet.relation = ("on", target)
    roles.insert(0, jet)


def _target(roles: Sequence[Role], told: str) -> Role | None:
    """What is poured into: a vessel that is named there, or else the first thing named."""
    named = [r for r in roles if re.search(rf"\b{re.escape(r.thing.word)}", told)]
    named = [role for role in named if role.thing.noun.role == "prop"]
    return next((r for r in named if r.thing.noun.kind in _CUPS), next(iter(named), None))


def _told_vessel(source: str, before: str) -> str | None:
    """What it is poured from, if that is told: `from a kettle`, `a bottle of olive oil`."""
    words = re.findall(r"\w+", source)
    words += re.findall(r"\b(bottle|jug|pitcher|carafe|kettle|teapot) of\b", before)
    return next((_TOLD[word] for word in reversed(words) if word in _TOLD), None)


def _named_color(liquid: str, text: str, lexicon: Lexicon) -> str | None:
    """`blue paint`, `a pink smoothie`: the colour of what is poured, where that says it."""
    colours = lexicon.tables.colours
    before = re.search(rf"\b(\w+) {re.escape(liquid)}\b", text)
    is_told = before and before[1] in colours and liquid not in ("wine", "tea", "coffee")
    return colours[before[1]] if before and is_told else None


def _fill(target: Role, liquid: str, color: str, lexicon: Lexicon) -> None:
    """Let a vessel hold what is poured into it; a stack is one thing."""
    thing, kind = target.thing, target.thing.noun.kind
    filled = _FILLED.get(kind, {}).get(liquid.split()[-1])
    if filled:
        noun = replace(lexicon.tables.nouns[filled], at=thing.noun.at)
        thing = replace(thing, noun=noun)
        if filled == "wine":
            thing = replace(thing, look=replace(thing.look, color=color, material=None))
    elif kind in ("glass", "wine", "juice"):
        thing = replace(thing, look=replace(thing.look, color=color, material=None))
    if kind == "pancakes":
        thing = replace(thing, count=1)
    target.thing, target.relation = thing, None
