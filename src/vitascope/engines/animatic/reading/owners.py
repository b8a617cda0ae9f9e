"""Whose a thing is that is named after several: `a girl with a balloon and a boy with a kite`."""

from collections.abc import Sequence

from vitascope.engines.animatic.reading.roles import Role


def owners(group: Sequence[Role], roles: Sequence[Role]) -> list[Role]:
    """Those of a list to whom what follows `with` belongs: named after what the others have.

    Args:
        group: The list.
        roles: All roles so far, in order.
    """
    own: list[Role] = []
    for role in reversed(roles):
        if role not in group or (own and _has_something(role)):
            break
        own.append(role)
    return [role for role in group if role in own] or list(group)


def _has_something(role: Role) -> bool:
    has_worn = set(role.thing.look.wear) > set(role.thing.noun.wear)
    return has_worn or role.tool is not None or role.mount is not None
