"""What a role does, as those of its kind do it: a surfer rides standing, a skater spins on ice."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.art.stances_boards import BOARDS
from vitascope.engines.animatic.composing.handling import AT_SPORT, LIKE
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Reading, Role
from vitascope.engines.animatic.reading.sentence import GOES

_ASHORE: Final = frozenset(
    {("surf", "walk"), ("surf", "run"), ("surf", "sit"), ("ice_skate", "walk")}
)
"""What surfers do without their board, and skaters off the ice."""

ON_BOARDS: Final = frozenset(
    {"skate", "ski", "surf", "snowboard", "ice_skate", "roller_skate", "hockey"}
)
"""Actions that are a way to go."""

ON_LEGS: Final = frozenset({"walk", "run"})


def follow_on_foot(roles: Sequence[Role], reading: Reading, lexicon: Lexicon) -> None:
    """Let whom the camera follows go, if nothing is told of him: `tracking shot of an old man`."""
    camera = lexicon.tables.camera
    tracks = [w for w in reading.filmed if w in camera and camera[w].move == "track"]
    follows = any("track" in word or "follow" in word for word in tracks)
    first = next((role for role in roles if role.is_subject), None)
    if not follows or first is None or not first.thing.noun.is_person:
        return
    is_free = (
        first.thing.count == 1
        and first.mount is None
        and first.relation is None
        and not first.is_down
    )
    if is_free and first.action is None and first.thing.noun.action is None:
        first.action = "walk"


def _is_borne(role: Role) -> bool:
    """`a knight on horseback passing by`: the horse walks."""
    return role.mount is not None and role.mount.is_subject and role.action in ON_LEGS


def done_as(role: Role, lexicon: Lexicon) -> str | None:
    """What a role does, as those of its kind do it: a surfer rides standing, a butterfly flies."""
    noun, action = role.thing.noun, role.action
    is_own_way = action == "ride" or (
        noun.action in ON_BOARDS
        and action in GOES
        and not (action and role.tool)
        and (noun.action, action) not in _ASHORE
    )
    is_own_way = is_own_way or (noun.action == "run" and action == "walk")
    if noun.action == "row" and action == "fly":
        # `a rowing team glides across the lake`.
        return "row"
    if noun.action == "ice_skate" and action in _ON_THE_SPOT:
        return "ice_spin"
    if noun.mount and noun.action == "ride" and role.mount is None and action in _IN_THE_SADDLE:
        return "ride"
    has_ball = role.tool is None or role.tool.thing.noun.motion == "roll"
    if has_ball and action in AT_SPORT.get(noun.action or "", ()):
        return noun.action
    if has_ball and (noun.action, action) in LIKE:
        return LIKE[noun.action or "", action or ""]
    if is_own_way and role.mount is None and noun.action:
        return noun.action
    if role.mount is not None and (action == "roll" or _is_borne(role)):
        return "ride"
    if action in ("jump", "flip") and f"{noun.action}_jump" in BOARDS:
        return f"{noun.action}_jump"
    if action == "blow" and not role.tool:
        return "hold"
    if action == "spray" and noun.kind != "elephant":
        return "hose" if noun.is_person else "stand"
    return _in_its_medium(noun.kind, action, lexicon)


def _in_its_medium(kind: str, action: str | None, lexicon: Lexicon) -> str | None:
    medium = lexicon.medium_of_kind(kind)
    if medium == "water" and action in ON_LEGS and kind not in _CRAWLERS:
        return "swim"
    is_aloft = medium == "air" and not (action == "walk" and kind in _AFOOT)
    return "fly" if is_aloft and action in _ON_THE_WING else action


_AFOOT: Final = frozenset({"pigeon", "dove", "crow", "raven", "seagull", "sparrow", "robin"})
"""Fliers that walk about where somebody says so."""

_CRAWLERS: Final = frozenset({"lobster", "shrimp", "starfish", "octopus", "turtle", "squid"})
"""Those of the water who go on its ground, and on land."""

_IN_THE_SADDLE: Final = frozenset({"run", "walk", "jump", "hang", "fly", "hold", "stand", "fall"})
"""What is said of who rides by trade, and is done by what carries him."""

_ON_THE_SPOT: Final = frozenset({"spin", "jump", "flip"})
"""What a figure skater does in one place."""

_ON_THE_WING: Final = frozenset({"run", "walk", "float", "catch", "dive", "carry", "sneak"})
"""What fliers do in the air."""
