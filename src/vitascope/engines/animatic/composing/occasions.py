"""What belongs to a day of grief: an umbrella in each hand."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.composing.places import TRAVELLING
from vitascope.engines.animatic.reading.roles import Role

_FREE_HANDED: Final = TRAVELLING | {None, "stand", "talk", "cry", "huddle", "sit"}
"""What is done with a hand free for an umbrella."""


def keep_occasions(roles: list[Role]) -> None:
    """Give umbrellas that nobody has to people; in place."""
    people = [role for role in roles if role.is_subject and role.thing.noun.is_person]
    _hand_out_umbrellas(roles, people)


def _hand_out_umbrellas(roles: list[Role], people: Sequence[Role]) -> None:
    """`mourners in the rain, black umbrellas`: they are over the mourners."""
    held = {id(role.tool) for role in roles if role.tool}
    for umbrella in [role for role in roles if role.thing.noun.kind == "umbrella"]:
        is_loose = not umbrella.relation or umbrella.relation[1] in people
        if id(umbrella) in held or not is_loose:
            continue
        free = [
            role
            for role in people
            if role.tool is None and role.mount is None and role.action in _FREE_HANDED
        ]
        if not free:
            continue
        umbrella.relation = None
        several = umbrella.thing.is_plural or umbrella.thing.count > 1
        for role in free if several else free[:1]:
            role.tool = umbrella
        for role in people:
            if role.relation and role.relation[1] is umbrella:
                role.relation = None
