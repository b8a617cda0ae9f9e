"""What lies below something else that has nowhere to be but on it: a book under a clock."""

from collections.abc import Iterable
from typing import Final

from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.reading.roles import Role

_LAID: Final = frozenset({"table", "hand"})
"""Where a thing is that neither stands on feet nor hangs in the air."""


def stack(roles: Iterable[Role]) -> None:
    """`a banana below an apple`: the apple lies on the banana, which nothing hides."""
    for role in roles:
        if role.relation is None or role.relation[0] != "under":
            continue
        upper = role.relation[1]
        if _is_laid(role) and _is_laid(upper) and upper.relation is None:
            role.relation, upper.relation = None, ("on", role)


def _is_laid(role: Role) -> bool:
    kind = KINDS.get(role.thing.noun.kind)
    return not role.is_subject and kind is not None and kind.place in _LAID
