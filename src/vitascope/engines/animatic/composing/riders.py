"""Riders of what does not go by itself: a motorcycle that speeds along has somebody on it."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.phrases import Thing
from vitascope.engines.animatic.reading.roles import Role

_RIDDEN: Final = frozenset({"motorcycle", "bicycle", "scooter", "unicycle"})

_GOING: Final = frozenset({"drive", "ride", "run", "walk", "jump", "fly", "skate"})
"""What says that somebody rides."""

_USUAL: Final = "biker"


_ASTRIDE: Final = frozenset({"fly", "ride", "drive"})
"""What nobody does who sweeps."""


def mount_brooms(roles: list[Role], lexicon: Lexicon) -> None:
    """Seat those who fly on a broom astride it: `a witch rides a broomstick over the roofs`."""
    flying = lexicon.tables.nouns["flying broom"]
    for role in roles:
        part = role.mount or role.tool
        if part is None or part.thing.noun.kind not in ("broom", flying.kind):
            continue
        if role.mount is not None or role.action in _ASTRIDE:
            part.thing = replace(part.thing, noun=flying)
            role.mount, role.action = part, "ride"
            role.tool = None if role.tool is part else role.tool


def seat_riders(roles: list[Role], lexicon: Lexicon) -> None:
    """Append somebody who rides each bicycle and the like that goes without a rider.

    Who cycles has a bicycle, though none is named.
    """
    for role in list(roles):
        noun = lexicon.noun(role.brings) if role.brings else None
        if noun is not None and noun.kind in _RIDDEN:
            role.brings = None
            if role.mount is None and role.thing.noun.mount is None:
                own = Thing(noun=noun, word=noun.kind, count=role.thing.count, look=look_of(noun))
                role.mount = Role(own)
                roles.append(role.mount)
    taken = {id(part) for role in roles for part in (role.mount, role.tool)}
    for role in list(roles):
        goes = role.action in _GOING
        if role.thing.noun.kind in _RIDDEN and goes and id(role) not in taken:
            noun = lexicon.noun(_USUAL) or lexicon.noun("man")
            if noun is not None:
                rider = Thing(noun=noun, word=_USUAL, count=role.thing.count, look=look_of(noun))
                roles.append(Role(rider, action="ride", mount=role))
