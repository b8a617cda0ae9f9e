"""What those of a film have: balloons in a hand as a bunch, no second cake beside the first."""

from collections.abc import Sequence
from dataclasses import replace

from vitascope.engines.animatic.composing.furniture import SCREENS
from vitascope.engines.animatic.composing.places import TRAVELLING
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role, unnamed


def settle_belongings(roles: list[Role], lexicon: Lexicon) -> None:
    """Make one bunch of several balloons that somebody holds; bring no food that is there."""
    kinds = {role.thing.noun.kind for role in roles}
    _take_up(roles)
    _take_own(roles, lexicon)
    for role in list(roles):
        held = role.tool
        if held and held.thing.noun.kind == "balloon" and held.thing.count > 1:
            bunch = lexicon.noun("balloons")
            held.thing = replace(held.thing, noun=bunch, count=1) if bunch else held.thing
        if role.thing.noun.tool in SCREENS and role.action in TRAVELLING:
            # A programmer who walks has no screen before the face.
            role.thing = replace(role.thing, noun=replace(role.thing.noun, tool=None))
        brought = lexicon.noun(role.brings) if role.brings else None
        if brought and brought.home == "table" and brought.kind in kinds:
            role.brings = None
        elif brought and role.action == "knead":
            # A cake that is decorated stands on the table.
            roles.append(unnamed(brought))
            role.brings = None


def _take_own(roles: Sequence[Role], lexicon: Lexicon) -> None:
    """`a pianist … a lamp on the piano`: the piano is the one that he plays."""
    used = {id(part) for role in roles for part in (role.tool, role.mount) if part}
    for role in roles:
        own = lexicon.noun(role.thing.noun.tool) if role.thing.noun.tool else None
        for other in roles if own and role.tool is None and role.thing.count == 1 else ():
            is_same = own is not None and other.thing.noun.kind == own.kind
            if (
                is_same
                and other.thing.is_known
                and other.thing.count == 1
                and id(other) not in used
            ):
                role.tool = other


def _take_up(roles: Sequence[Role]) -> None:
    """`on top of a piano while a boy plays`: he plays the piano that nobody else has."""
    held = [role.tool for role in roles if role.tool]
    free = [r for r in roles if r.thing.noun.use == "play" and not r.is_subject and r not in held]
    players = [r for r in roles if r.action == "play" and r.thing.noun.is_person and not r.tool]
    if len(free) == 1 and players and players[0].relation is None:
        players[0].tool = free[0]
