"""Who watches television: from a seat beside it, with what is eaten in the hand."""

from vitascope.engines.animatic.composing.furniture import SEATS
from vitascope.engines.animatic.reading.roles import Role


def watch(roles: list[Role], role: Role, screen: Role) -> None:
    """A television is not in the hands but beside the seat, and what is eaten is in them.

    What is on it, a match or a show, is no thing in the room.

    Args:
        roles: Of the film; what is on the screen is taken away.
        role: Who watches.
        screen: What is watched.
    """
    if role.relation and role.relation[1] is screen:
        role.relation = None
        roles[:] = [other for other in roles if other is not role.tool or _is_eaten(other)]
        couches = [r for r in roles if r.thing.noun.kind in SEATS and not r.is_subject]
        role.mount = role.mount or next(iter(couches), None)
        for other in roles:
            if other.relation and other.relation[1] in couches and _is_eaten(other):
                other.relation = None
    role.tool, screen.relation = None, ("beside", role.mount or role)
    snacks = [r for r in roles if r.thing.noun.home == "table" and not r.relation]
    if role.action in ("eat", "drink") and snacks and snacks[0] is not screen:
        role.tool = snacks[0]


def _is_eaten(role: Role) -> bool:
    return role.thing.noun.home == "table"
