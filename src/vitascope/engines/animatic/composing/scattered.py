"""Food and dishes that nobody holds and that lie on nothing: in a hand, on a table, or nowhere.

A verb that is not known (`chooses tomatoes`) leaves them to nobody; on the floor they are wrong.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.reading.roles import Reading, Role
from vitascope.engines.animatic.words.tables import tables

_SERVED_IN: Final = frozenset({"kitchen", "cafe", "market", "diner", "bakery"})
"""Where food, drinks and dishes are shown when they are filmed alone."""

_TABLES: Final = frozenset({"table", "desk", "counter", "picnic table"})

_IDLE: Final = frozenset({None, "stand", "hold"})
"""What leaves the hands free."""


def gather_food(roles: list[Role], reading: Reading) -> None:
    """Lay loose food on the table, give it to who has free hands, or leave it out; in place.

    Only where people are: what an animal is to eat lies before it.

    Args:
        roles: Of the film.
        reading: Is told of what is left out, as it is of all that is not drawn.
    """
    people = [role for role in roles if role.thing.noun.is_person]
    if not people:
        return
    table = next((role for role in roles if role.thing.noun.kind in _TABLES), None)
    for food in [role for role in roles if _is_loose(role, roles)]:
        if table is not None:
            food.relation = ("on", table)
            continue
        free = [one for one in people if one.tool is None and one.action in _IDLE]
        if len(people) == len(free) == 1 and free[0].partner is None:
            food.thing = replace(food.thing, count=1)
            free[0].tool, free[0].action = food, "hold"
        else:
            roles.remove(food)
            reading.ignored.append(food.thing.word)


def _is_loose(role: Role, roles: Sequence[Role]) -> bool:
    kind = role.thing.noun.kind
    is_food = not role.is_subject and tables().laid.get(kind) in _SERVED_IN
    if not is_food or KINDS[kind].place not in ("table", "hand"):
        return False
    is_used = any(role in (one.tool, one.mount) for one in roles)
    is_named = any(one.relation is not None and one.relation[1] is role for one in roles)
    return not (is_used or is_named or role.relation or role.action or role.thing.look.face)
