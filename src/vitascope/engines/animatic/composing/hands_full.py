"""Two of a thing that one body has in its hands: one in each."""

from typing import Final

from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import Relation

_IDLE: Final = frozenset({"hold", "stand", "walk", "carry", "eat", "drink"})
"""What leaves the other hand free."""


def in_other_hand(tool: Role, role: Role, action: str, owner: str) -> Relation | None:
    """Where the second of two things is that one alone holds; None where there is no second.

    Args:
        tool: What is held.
        role: Who holds it.
        action: What that body does.
        owner: Its id.
    """
    are_two = tool.thing.count == 2 and role.thing.count == 1 and not tool.is_subject
    is_small = tool.thing.noun.use == "hand"
    if not are_two or not is_small or action not in _IDLE or not role.thing.noun.is_person:
        return None
    return Relation(kind="hand", to=owner)
