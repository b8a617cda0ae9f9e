"""Mirrors: who looks into one stands before it."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.reading.roles import Role

_BY: Final = frozenset({"inside", "before", "at", "on", "toward", "above"})
"""Relations to a mirror of who looks into it."""


def face_mirrors(roles: Sequence[Role]) -> None:
    """Stand everybody who is `in front of a mirror`, or seen `in the mirror`, beside it.

    Beside another one looks at it, as `before` would hide it.
    """
    for role in roles:
        if role.relation and role.relation[1].thing.noun.kind == "mirror":
            kind, mirror = role.relation
            role.relation = ("beside" if kind in _BY else kind, mirror)
        elif role.tool and role.tool.thing.noun.kind == "mirror" and role.action != "hold":
            role.relation, role.tool = ("beside", role.tool), None
    for role in roles:
        if role.partner and role.relation and role.relation[1].thing.noun.kind == "mirror":
            # Two who have to do with each other stay together: the mirror is beside them.
            role.relation[1].relation = role.relation[1].relation or ("beside", role)
            role.relation = None
