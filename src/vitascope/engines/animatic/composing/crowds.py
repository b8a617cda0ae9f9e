"""Crowds: they look on from behind whoever the film is about."""

from collections.abc import Sequence

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role


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
        crowd.relation = crowd.relation or ("behind", main)


def _goes(role: Role) -> bool:
    return role.thing.noun.motion not in ("rest", "float")
