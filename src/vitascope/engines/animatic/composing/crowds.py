"""Crowds: they look on from behind whoever the film is about."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.prompt import read
from vitascope.engines.animatic.reading.roles import Reading, Role

_ROUND: Final = frozenset({"on", "around", "beside"})
"""Relations of a crowd that flows around somebody: it would hide who is in its midst."""


def set_back_crowds(roles: Sequence[Role], lexicon: Lexicon) -> None:
    """Tie each crowd to the first who is none, whom it would hide otherwise."""
    words = lexicon.tables.grammar.words["watching"]
    crowds = [role for role in roles if role.is_subject and role.thing.word in words]
    crowds = [role for role in crowds if role.thing.count > 2]
    main = next((r for r in roles if r not in crowds and (r.is_subject or _goes(r))), None)
    if main is None:
        return
    for crowd in crowds:
        if main.relation and main.relation[1] is crowd:
            main.relation = None
        if crowd.relation is None or crowd.relation[0] in _ROUND:
            crowd.relation = ("behind", main)


def _goes(role: Role) -> bool:
    return role.thing.noun.motion not in ("rest", "float")


_FULL: Final = re.compile(
    r"\b(?:crowded|packed|busy|bustling|teeming|jam-packed|thronged|lively|buzzing)\b"
    r"(?! (?:day|morning|life|mom|mother|man|woman|father|worker|bee|bees))"
)
"""Words of a place that is full of people."""

_HUBBUB: Final = re.compile(
    r"\brush hour\b|\b(?:crowds?|throngs?|hordes?) of (?:people|tourists)\b"
)

_MANY: Final = 7
"""People that a full place shows; more would hide it."""


def fill_place(prompt: str, reading: Reading, roles: list[Role], lexicon: Lexicon) -> None:
    """`a crowded platform`: people are there though nobody names them, or more than were named."""
    said = prompt.lower()
    cameras = lexicon.tables.camera
    if any(cameras[word].height != "level" for word in reading.filmed if word in cameras):
        return
    is_public = not lexicon.tables.thronged.isdisjoint(p.said.value for p in reading.places)
    if not is_public or not (_FULL.search(said) or _HUBBUB.search(said)):
        return
    people = (role for role in roles if role.thing.noun.is_person)
    several = next((role for role in people if role.thing.is_plural), None)
    if several is not None:
        if several.thing.count <= _VAGUE and not several.relation and several.mount is None:
            several.thing = replace(several.thing, count=_MANY)
        return
    crowd = read("people", lexicon).roles[:1]
    main = next((r for r in roles if r.is_subject or _goes(r)), None)
    for role in crowd:
        role.thing = replace(role.thing, count=_MANY if main is None else _BEHIND)
        role.relation = ("behind", main) if main is not None else None
    roles += crowd


_VAGUE: Final = 3
"""A plural without a number counts so many."""

_BEHIND: Final = 5
"""People of a full place behind who the film is about."""
