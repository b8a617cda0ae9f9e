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


_LOOKING_ON: Final = frozenset({None, "stand", "cheer", "clap", "laugh", "watch"})
"""What those do who look on."""


def looks_on(role: Role, lexicon: Lexicon) -> bool:
    """Whether it is a crowd that came to see the others of a film."""
    words, thing = lexicon.tables.grammar.words["watching"], role.thing
    is_crowd = thing.word in words or (thing.many > thing.count and thing.word == "person")
    return role.is_subject and is_crowd and thing.count > 2 and role.action in _LOOKING_ON


def set_back_crowds(roles: Sequence[Role], lexicon: Lexicon) -> None:
    """Tie each crowd to the first who is none, whom it would hide otherwise."""
    crowds = [role for role in roles if looks_on(role, lexicon)]
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
    r"\b(?<!traffic during )(?<!traffic at )(?<!traffic in )(?<!during the )rush hour\b"
    r"|\b(?:crowds?|throngs?|hordes?) of (?:people|tourists)\b"
)

_MANY: Final = 7
"""People that a full place shows; more would hide it."""


def fill_place(prompt: str, reading: Reading, roles: list[Role], lexicon: Lexicon) -> None:
    """`a crowded platform`: people are there though nobody names them, or more than were named."""
    said = prompt.lower()
    cameras = lexicon.tables.camera
    if any(cameras[word].height != "level" for word in reading.filmed if word in cameras):
        return
    thronged = lexicon.tables.thronged
    place = next((p.said.value for p in reading.places if p.said.value in thronged), None)
    if place is None or not (_FULL.search(said) or _HUBBUB.search(said)):
        return
    people = (role for role in roles if role.thing.noun.is_person)
    several = next((r for r in people if r.thing.is_plural and not r.thing.is_counted), None)
    if several is not None:
        if several.thing.count <= _VAGUE and not several.relation and several.mount is None:
            several.thing = replace(several.thing, count=_MANY, many=_IN_ALL)
            if several.action in _IDLE and not several.tool:
                several.action = thronged[place]
        return
    crowd = read("people", lexicon).roles[:1]
    main = next((r for r in roles if r.is_subject or _goes(r)), None)
    for role in crowd:
        count = _MANY if main is None else _BEHIND
        role.thing, role.action = replace(role.thing, count=count, many=_IN_ALL), thronged[place]
        role.relation = ("behind", main) if main is not None and role.action != "walk" else None
    roles += crowd


_IDLE: Final = frozenset({None, "stand"})

_IN_ALL: Final = 18
"""People of a full place, near and far."""


_VAGUE: Final = 3
"""A plural without a number counts so many."""

_BEHIND: Final = 5
"""People of a full place behind who the film is about."""
