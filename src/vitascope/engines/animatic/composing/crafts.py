"""What stands by a craft: the anvil in the smith's pose, the clothesline behind who hangs it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role, unnamed

_POSED: Final[Mapping[str, str]] = {"anvil": "forge", "pottery wheel": "pot"}
"""Things that are part of a pose, and the act that has them."""

_BEHIND: Final[Mapping[str, str]] = {"peg": "clothesline", "spray_paint": "mural"}
"""Acts done at what stands behind, and what that is."""

_AT_WORK: Final = frozenset({None, "stand", "hammer", "work", "spin", "build", "hold", "sit"})

_AT_THE_WALL: Final = frozenset({"paint", "spray_paint", "write"})


def take_to_crafts(roles: list[Role], lexicon: Lexicon) -> None:
    """Give who works at a craft what it is done at, and draw nothing twice."""
    for role in [role for role in roles if role.is_subject]:
        near = next((n for n in _near(role) if n.thing.noun.kind in _POSED), None)
        posed = _POSED[near.thing.noun.kind] if near else None
        if near and posed and (role.action in _AT_WORK or role.action == posed):
            role.action = posed
            _drop(roles, role, near)
            if posed == "forge" and role.tool:
                # What is forged lies on the anvil.
                _drop(roles, role, role.tool)
        if role.action in {*_POSED.values(), "roll_paint"}:
            # An artist at the wheel has left the easel at home.
            role.thing = replace(role.thing, noun=replace(role.thing.noun, tool=None))
            for other in [r for r in roles if _POSED.get(r.thing.noun.kind) == role.action]:
                _drop(roles, role, other)
        if role.action in _AT_THE_WALL and any(r.thing.noun.kind == "mural" for r in roles):
            role.action = "spray_paint"
        if role.action in _BEHIND:
            if role.action == "spray_paint":
                # A mural has its wall.
                roles[:] = [other for other in roles if other.thing.noun.kind != "brick wall"]
            _stand_before(role, _BEHIND[role.action], roles, lexicon)


def _near(role: Role) -> list[Role]:
    """What somebody uses, and what he is by: a smith hammers a sword on an anvil."""
    return [near for near in (role.tool, role.relation[1] if role.relation else None) if near]


def _drop(roles: list[Role], role: Role, thing: Role) -> None:
    roles[:] = [other for other in roles if other is not thing]
    role.tool = None if role.tool is thing else role.tool
    if role.relation and role.relation[1] is thing:
        role.relation = None


def _stand_before(role: Role, kind: str, roles: list[Role], lexicon: Lexicon) -> None:
    thing = next((other for other in roles if other.thing.noun.kind == kind), None)
    if thing is None:
        noun = lexicon.tables.nouns[kind]
        thing = unnamed(noun, kind)
        roles.append(thing)
    for other in roles:
        if other.relation and other.relation[1] is thing:
            other.relation = None
    thing.relation = ("behind", role)
    if role.tool is thing:
        role.tool = None
    elif role.tool and role.tool.thing.noun.kind == "easel":
        _drop(roles, role, role.tool)
    if role.thing.noun.tool == "easel":
        role.thing = replace(role.thing, noun=replace(role.thing.noun, tool=None))
