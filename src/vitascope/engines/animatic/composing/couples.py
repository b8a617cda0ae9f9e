"""Two who do what takes two: each of a man and a woman who dance a tango has the other."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.art.subjects import KINDS
from vitascope.engines.animatic.composing.picnics import named_role
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.pairs import ANSWERS, PAIRED
from vitascope.engines.animatic.reading.roles import Role

_TOGETHER: Final = PAIRED - ANSWERS.keys() - {"catch", "hand_in_hand"}
"""What both of two do alike."""

_ALONE: Final = {"slow_dance": "dance", "hold_hands": "stand", "high_five": "wave"}
"""What takes two, and what somebody does of it who has nobody."""


def couple_up(roles: Sequence[Role]) -> None:
    """Make partners of the only two who do the same thing of two; in place."""
    people = [role for role in roles if role.is_subject and _has_hands(role)]
    for action in {role.action for role in people if role.action in _TOGETHER}:
        doing = [role for role in people if role.action == action]
        free = [role for role in doing if role.partner is None and role.thing.count == 1]
        if len(free) == len(doing) == 2 and not any(r.mount or r.tool for r in free):
            free[0].partner, free[1].partner = free[1], free[0]
    for role in people:
        _face_pupil(role, people)
        is_alone = role.partner is None and role.thing.count == 1
        if is_alone and not any(other.partner is role for other in people):
            role.action = _ALONE.get(role.action or "", role.action)


def share_boards(roles: list[Role], lexicon: Lexicon) -> None:
    """More than two at a board game are around one table, with the board on it.

    Args:
        roles: Of the film; those at the game are changed, table and board are added.
        lexicon: Has the nouns of both.
    """
    players = [role for role in roles if role.is_subject and role.action == "chess"]
    if sum(role.thing.count for role in players) <= _PLAYERS:
        return
    table, board = named_role(roles, "table", lexicon), named_role(roles, "chess", lexicon)
    board.relation = ("on", table)
    for role in players:
        role.action, role.tool, role.partner = "tinker", None, None
        role.mount, role.relation = None, ("at", table)


_PLAYERS: Final = 2
"""Who are at a board game, of whom the pose shows each."""


def _face_pupil(role: Role, people: Sequence[Role]) -> None:
    """`a father teaching his son to shave`: he looks at him."""
    pupils = [other for other in people if other is not role and other.action != "teach"]
    if role.action == "teach" and role.partner is None and pupils:
        role.partner = pupils[0]


def _has_hands(role: Role) -> bool:
    kind = KINDS.get(role.thing.noun.kind)
    return role.thing.noun.is_person or (kind is not None and kind.has_hands)
