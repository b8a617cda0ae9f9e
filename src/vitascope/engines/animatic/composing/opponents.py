"""Opponents: who is only named as the other side of a game plays it too, in other colours."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.pairs import PAIRED
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.words.tables import tables

_OTHER_COLOR: Final = "#3a6ac0"
"""Of their clothes."""

_STANDING_OFF: Final = frozenset({"on", "above", "toward", "around", "inside", "at"})
"""Relations to an opponent that are none: who dunks over him is no taller."""


_MATES: Final = frozenset({"teammate", "teammates", "team mate", "team mates"})
"""Words of who plays on the same side."""

_OF_TWO: Final = frozenset({"grapple", "fence"})
"""What nobody does alone."""

_IDLE: Final = frozenset({None, "stand"})
"""Of whom no more is said: they have their arms out, in the way of the player."""


def oppose(roles: list[Role]) -> None:
    """Make players of the opponents, defenders and rivals of a player; who wrestles has one."""
    words = tables().grammar.words["opponents"] | _MATES
    players = [r for r in roles if r.is_subject and r.thing.noun.action and r.thing.noun.is_person]
    others = [role for role in roles if role.is_subject and role.thing.word in words]
    player = next((role for role in players if role not in others), None)
    if player is None:
        return
    if not others and len(players) == 1 and _is_alone(player):
        look = replace(player.thing.look, color=_OTHER_COLOR)
        player.partner = Role(replace(player.thing, look=look), action=player.action)
        roles.append(player.partner)
    for other in others:
        is_mate = other.thing.word in _MATES
        color = player.thing.look.color if is_mate else _OTHER_COLOR
        look = replace(player.thing.look, color=color, wear=player.thing.look.wear)
        other.thing = replace(other.thing, noun=replace(player.thing.noun, tool=None), look=look)
        player.mount = None if player.mount is other else player.mount
        if player.relation and player.relation[1] is other and player.relation[0] in _STANDING_OFF:
            player.relation = None
        if is_mate:
            continue
        is_pair = player.action in PAIRED or player.thing.noun.action in PAIRED
        if is_pair and player.partner is None:
            other.action, player.partner = player.action or player.thing.noun.action, other
        else:
            other.action = other.action if other.action not in _IDLE else "catch"


def _is_alone(player: Role) -> bool:
    """Whether somebody does by himself what takes two."""
    action = player.action or player.thing.noun.action
    return action in _OF_TWO and player.partner is None and player.thing.count == 1
