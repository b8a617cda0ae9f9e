"""What is cut: food under a knife, and nothing else."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.composing.furniture import SERVED
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.words.tables import tables

_BLADES: Final = frozenset({"knife", "sword", "axe", "scissors"})


def cut_up(roles: list[Role]) -> None:
    """Lay what is cut under the blade, in place; who cuts what is no food only holds it.

    `a knife slicing a tomato`: the knife is seen at the tomato, not beside it.
    """
    cooks = [role for role in roles if role.thing.noun.is_person and role.action in _AT_STOVE]
    if cooks:
        _take_away(roles, cooks[0])
    for role in [role for role in roles if role.action == "chop"]:
        if role.is_subject:
            _spare(role)
        elif role.thing.noun.kind == "knife":
            _put_under(role, roles)
        elif not is_food(role):
            role.action = None


def _take_away(roles: list[Role], cook: Role) -> None:
    """`a chef slicing fish`: what is cooked is no living animal; its place is the cook's."""
    meats = [r for r in roles if r.is_subject and r.thing.noun.kind in _MEATS and r is not cook]
    meats = [r for r in meats if r.action is None and r.partner is None]
    for meat in meats:
        if cook.relation is None and meat.relation and meat.relation[1] not in (cook, *meats):
            kind, other = meat.relation
            cook.relation = (kind if kind == "behind" else "beside", other)
    for role in roles:
        role.tool = None if role.tool in meats else role.tool
        role.partner = None if role.partner in meats else role.partner
        if role.relation and role.relation[1] in meats:
            role.relation = None
    roles[:] = [role for role in roles if role not in meats]


_AT_STOVE: Final = frozenset({"chop", "cook"})

_MEATS: Final = frozenset(
    {"fish", "salmon", "tuna", "trout", "goldfish", "crab", "lobster", "octopus", "squid", "shrimp"}
    | {"chicken", "turkey", "duck", "eel", "hen"}
)
"""Living kinds that in a kitchen are food."""


_CARVED: Final = frozenset({"pumpkin", "watermelon"})
"""What is cut on a table though it lies on the ground else."""


def is_food(role: Role) -> bool:
    """Whether a thing is cut on a board: all that lies in a kitchen and is no dish."""
    noun = role.thing.noun
    if noun.kind in _CARVED:
        return True
    if noun.role != "prop" or noun.home != "table" or noun.kind in _BLADES:
        return False
    return noun.kind in SERVED or tables().laid.get(noun.kind) in ("kitchen", "park")


def _spare(role: Role) -> None:
    """`cuts a rope`, `cuts with a knife`: nothing that a board is for."""
    if role.tool is not None and role.tool.thing.noun.kind == "knife":
        role.tool = None
    elif role.tool is not None and not is_food(role.tool):
        role.action = "hold"


def _put_under(knife: Role, roles: list[Role]) -> None:
    below = [other for other in roles if other is not knife and is_food(other)]
    told = [knife.relation[1]] if knife.relation and knife.relation[1] in below else below
    knife.action = None
    if not told:
        return
    told[0].action = "chop"
    roles.remove(knife)
    for other in _tied(roles, knife):
        other.relation = None


def _tied(roles: Sequence[Role], to: Role) -> list[Role]:
    return [role for role in roles if role.relation and role.relation[1] is to]
