"""Picnics: a blanket for those who have one, and the basket beside it."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role, unnamed

BLANKET: Final = "picnic blanket"
"""Noun that a verb brings along where it is a picnic."""

_BASKET: Final = "picnic basket"

_AT_EASE: Final = frozenset({None, "eat", "stand", "enjoy"})


def spread_blankets(roles: list[Role], lexicon: Lexicon) -> None:
    """Seat those who have a picnic on one blanket; it and a basket are appended to `roles`."""
    eaters = [role for role in roles if role.brings == BLANKET]
    # `a girl has a picnic, feeding the ducks`: they are beside it.
    people = [role for role in eaters if role.thing.noun.is_person]
    if not eaters:
        return
    blanket = named_role(roles, BLANKET, lexicon)
    basket = named_role(roles, _BASKET, lexicon)
    place = next((role.relation for role in eaters if role.relation), None)
    for eater in eaters:
        if people and eater not in people:
            eater.brings = None
            continue
        eater.brings, eater.mount, eater.relation = None, None, ("on", blanket)
        eater.action = "sit" if eater.action in _AT_EASE else eater.action
    if place is not None and place[1] not in (blanket, basket):
        blanket.relation = blanket.relation or place
    basket.relation = ("beside", blanket)


def named_role(roles: list[Role], word: str, lexicon: Lexicon) -> Role:
    """The role of that noun, which the prompt may have."""
    noun = lexicon.tables.nouns[word]
    found = _of_kind(roles, lexicon.noun(word) or noun)
    if found is None:
        found = unnamed(lexicon.noun(word) or noun, word)
        roles.append(found)
    return found


def _of_kind(roles: Sequence[Role], noun: object) -> Role | None:
    return next((role for role in roles if role.thing.noun == noun), None)
