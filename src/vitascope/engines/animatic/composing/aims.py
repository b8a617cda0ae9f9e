"""What is aimed, and at what: a player has the ball of the game, and stays before the goal."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.roles import Role

_SENDING: Final = frozenset({"kick", "throw", "shoot", "shoot_hoop", "dunk", "tennis", "volley"})
"""Actions by which something else goes where a sentence says."""


BALLS: Final[Mapping[str, str]] = {
    "kick": "soccer ball",
    "dribble": "basketball",
    "volley": "volleyball",
    "bat": "baseball",
    "cricket": "baseball",
    "tennis": "tennis ball",
}
"""The ball of each game, by what its players do."""


_FIRES: Final = frozenset({"flames", "roof fire", "blaze"})
"""Kinds of fire that is put out."""


def take_aim(roles: Sequence[Role], lexicon: Lexicon) -> None:
    """Give players their own kind of ball, and put what it is sent into ahead of them."""
    fire = next((role for role in roles if _burns(role)), None)
    for role in roles:
        if (
            fire is not None
            and role.action in ("hose", "spray")
            and not (role.relation or role.tool)
        ):
            # Water goes to what burns.
            role.relation = ("beside", fire.relation[1] if fire.relation else fire)
        if role.tool and role.tool.thing.word == "ball":
            _choose_ball(role, role.tool, lexicon)
        kind, target = role.relation or ("", role)
        if not role.is_subject or role.action not in _SENDING or kind not in _INTO:
            continue
        if role.tool and not target.is_subject and target is not role.tool:
            role.relation = None
            target.relation = target.relation or ("right_of", role)


def _choose_ball(player: Role, ball: Role, lexicon: Lexicon) -> None:
    own = player.thing.noun
    played = BALLS.get(own.action or "") or BALLS.get(player.action or "") or own.tool or ""
    noun = lexicon.noun(played)
    if noun is not None:
        ball.thing = replace(ball.thing, noun=noun, look=look_of(noun))


def _burns(role: Role) -> bool:
    return role.thing.noun.kind in _FIRES or role.action == "burn"


_INTO: Final = frozenset({"inside", "on", "toward"})
