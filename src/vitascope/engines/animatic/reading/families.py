"""A group that is named first and its members then: `a family picnic: mom pours, dad grills`."""

from collections.abc import Sequence

from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.words.tables import tables


def without_named(roles: Sequence[Role]) -> list[Role]:
    """The roles without groups whose members are named one by one after them."""
    words = tables().grammar.words
    kept: list[Role] = []
    for at, role in enumerate(roles):
        later = [other for other in roles[at + 1 :] if other.thing.word in words["members"]]
        is_told = (
            role.thing.word in words["groups"]
            and sum(r.thing.count for r in later) >= role.thing.count
        )
        used = any(role in (other.tool, other.mount, other.partner) for other in roles)
        if is_told and not used:
            for other in later:
                other.relation = other.relation or role.relation
        else:
            kept.append(role)
    return kept
