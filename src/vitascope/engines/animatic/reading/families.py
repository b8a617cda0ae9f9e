"""A group that is named first and its members then: `a family picnic: mom pours, dad grills`."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.words.tables import tables

_LOOKED_AT: Final = 6
"""Words after a number up to which a noun may come that it counts."""


def counts_others(words: Sequence[str], lexicon: Lexicon) -> bool:
    """`a family of four fluffy penguins`: whether what comes next is what is counted."""
    grammar = tables().grammar
    for at in range(min(_LOOKED_AT, len(words))):
        found = lexicon.noun_at(words[at:])
        if found is not None and found.is_plural:
            return True
        is_mark = words[at] in ".;:!?()" or (words[at] == "," and at == 0)
        if is_mark or words[at] in grammar.links or lexicon.verb_at(words[at:]) is not None:
            return False
    return False


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
