"""Puddles and mud: who jumps, splashes or rolls in one is over it."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.composing.picnics import named_role
from vitascope.engines.animatic.composing.world import leaves_puddles
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Reading, Role

PUDDLE: Final = "rain puddle"
"""Noun that a verb brings along where there is a splash, and its kind."""

MUD: Final = "mud"
"""Kind of what beasts roll in."""

_SPLASHING: Final = frozenset({None, "swim", "play", "stand", "dive", "jump"})
"""What is said of who splashes: legs can do no more than jump."""


def lay_puddles(roles: list[Role], reading: Reading, setting: str, lexicon: Lexicon) -> None:
    """Put those who splash on a puddle, which is appended to `roles` if it is not there.

    A puddle that is only said to be there lies about; of several, two.
    """
    if leaves_puddles(reading) and not SETTING_KINDS[setting].is_indoor:
        puddle = named_role(roles, PUDDLE, lexicon)
        is_plural = any(phrase.word == "puddles" for phrase in reading.said)
        puddle.thing = replace(puddle.thing, count=1 + is_plural, is_plural=is_plural)
    for role in list(roles):
        tied = role.relation[1] if role.relation else None
        used = next((p for p in (role.tool, role.mount, tied) if p and _is_puddle(p)), None)
        if not role.is_subject or (role.brings != PUDDLE and used is None):
            continue
        puddle = used or named_role(roles, PUDDLE, lexicon)
        role.tool = None if role.tool is puddle else role.tool
        role.mount = None if role.mount is puddle else role.mount
        role.brings, role.relation = None, ("on", puddle)
        if role.action in _SPLASHING:
            is_wallow = puddle.thing.noun.kind == MUD and not role.thing.noun.is_person
            role.action = "roll" if is_wallow else "jump"


def _is_puddle(role: Role) -> bool:
    return role.thing.noun.kind in (PUDDLE, MUD)
