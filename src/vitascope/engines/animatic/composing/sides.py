"""Left and right: who is said to be on one side of another stays there."""

from collections.abc import Iterable
from typing import Final

from vitascope.engines.animatic.art.subjects import KINDS
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import Prop, RelationKind, Subject

_SIDES: Final[dict[RelationKind, int]] = {"left_of": -1, "right_of": 1}

NEIGHBOURING: Final[frozenset[RelationKind]] = frozenset(
    {"beside", "around", "toward", "chasing", *_SIDES}
)
"""Relations that need room beside the other."""


def sides_of(item: Subject | Prop) -> tuple[int, ...]:
    """At which sides of the other an item may be: -1 is left, 1 right."""
    side = _SIDES.get(item.relation.kind) if item.relation else None
    return (1, -1) if side is None else (side,)


def flank(item: Subject | Prop, others: Iterable[Subject | Prop]) -> Subject | Prop | None:
    """The first of `others` that is to be at one side of an item; None if none is.

    Who is beside somebody may come to either side; beside a thing, neither is the middle.
    """
    for other in others:
        if other.relation is None or other.relation.to != item.id:
            continue
        is_beside = isinstance(item, Prop) and other.relation.kind == "beside"
        if other.relation.kind in _SIDES or is_beside:
            return other
    return None


def hold_sides(roles: list[Role]) -> None:
    """Keep those at each other's sides from driving or flying off; beside a walker, they walk.

    What is said of their doings stays.
    """
    for role in list(roles):
        if role.relation is None or role.relation[0] not in _SIDES:
            continue
        pair = (role, role.relation[1])
        _share_seat(role, role.relation[1], roles)
        doings = [each.action for each in pair if each.action in ("walk", "run")]
        for each in pair:
            if each.action is None and each.is_subject and doings:
                each.action = doings[0]
            elif each.action is None and _leaves(each):
                each.action = "stand"


def _share_seat(role: Role, other: Role, roles: list[Role]) -> None:
    """`sits left of a girl on a bench`: on the bench, where those named first are on the left."""
    seat = other.mount
    if seat is None or role.mount is not None or "sit" not in (role.action, other.action):
        return
    if role.is_subject and seat.thing.noun.use == "seat" and seat.thing.noun.motion == "rest":
        is_right = role.relation is not None and role.relation[0] == "right_of"
        role.mount, role.relation = seat, None
        if is_right and roles.index(role) < roles.index(other):
            roles.remove(role)
            roles.insert(roles.index(other) + 1, role)


def _leaves(role: Role) -> bool:
    noun = role.thing.noun
    if role.is_subject:
        return KINDS[noun.kind].family == "bird"
    return noun.motion == "drive"
