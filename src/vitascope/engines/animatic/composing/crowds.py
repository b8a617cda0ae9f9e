"""Crowds: they look on from behind whoever the film is about."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role

_ROUND: Final = frozenset({"on", "around", "beside"})
"""Relations of a crowd that flows around somebody: it would hide who is in its midst."""


def set_back_crowds(roles: Sequence[Role], lexicon: Lexicon) -> None:
    """Tie each crowd to the first who is none, whom it would hide otherwise."""
    words = lexicon.tables.grammar.words["watching"]
    crowds = [role for role in roles if role.is_subject and role.thing.word in words]
    crowds = [role for role in crowds if role.thing.count > 2]
    main = next((r for r in roles if r not in crowds and (r.is_subject or _goes(r))), None)
    if main is None:
        return
    for crowd in crowds:
        if main.relation and main.relation[1] is crowd:
            main.relation = None
        if crowd.relation is None or crowd.relation[0] in _ROUND:
            crowd.relation = ("behind", main)


def _goes(role: Role) -> bool:
    return role.thing.noun.motion not in ("rest", "float")
