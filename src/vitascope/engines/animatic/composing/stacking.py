"""Where what is below or inside of something can be seen: a book under a clock, kids in a tent."""

from collections.abc import Iterable
from typing import Final

from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.reading.roles import Role

_LAID: Final = frozenset({"table", "hand"})
"""Where a thing is that neither stands on feet nor hangs in the air."""

_HUNG: Final = frozenset({"picture", "neon sign", "mirror"})
"""What hangs on a wall, though it might lie."""


def stack(roles: Iterable[Role]) -> None:
    """`a banana below an apple`: the apple lies on the banana, which nothing hides."""
    for role in roles:
        if role.relation is None or role.relation[0] != "under":
            continue
        upper = role.relation[1]
        if _is_laid(role) and _is_laid(upper) and upper.relation is None:
            where = "above" if upper.thing.noun.kind in _HUNG else "on"
            role.relation, upper.relation = None, (where, role)


def look_out(roles: Iterable[Role]) -> None:
    """`two kids in a tent`: they are before its opening, where they are seen."""
    for role in roles:
        if role.relation is None or not role.is_subject or role.mount is not None:
            continue
        kind, shelter = role.relation
        if kind == "inside" and shelter.thing.noun.kind in _SHELTERS:
            role.relation = ("before", shelter)


_SHELTERS: Final = frozenset({"tent", "igloo", "dog house", "yurt", "tipi"})
"""What closes round those who are in it, with no windows."""


def _is_laid(role: Role) -> bool:
    kind = KINDS.get(role.thing.noun.kind)
    return not role.is_subject and kind is not None and kind.place in _LAID
