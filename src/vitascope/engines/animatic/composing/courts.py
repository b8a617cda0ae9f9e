"""Courts, rings and tracks: where what is played has its lines, and its people."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.composing.casting import action_of
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role

PLAYED_IN: Final[Mapping[str, str]] = {
    **dict.fromkeys(("dunk", "dribble", "shoot_hoop"), "basketball arena"),
    **dict.fromkeys(("box", "fight", "kung_fu"), "boxing ring"),
    **dict.fromkeys(("ice_skate", "hockey"), "ice rink"),
    **dict.fromkeys(("swim", "dive"), "pool"),
    **dict.fromkeys(("flip", "handstand", "cartwheel"), "gym"),
    **dict.fromkeys(("beam", "bars", "rings", "grapple", "fence", "vault", "pommel"), "gym"),
    **dict.fromkeys(("hurdle", "high_jump", "pole_vault", "javelin"), "running track"),
    **dict.fromkeys(("shot_put", "discus", "hammer_throw", "long_jump"), "running track"),
    **dict.fromkeys(("platform_dive", "water_slide"), "pool"),
    "tennis": "tennis court",
    "bat": "ballpark",
    "cricket": "cricket ground",
}
"""Of what is played in a stadium, the setting that has the lines for it."""


def arenas(roles: Sequence[Role], lexicon: Lexicon) -> Iterator[str]:
    """Where those play who are at the sport that they are named by."""
    for role in roles:
        noun = role.thing.noun
        if role.is_subject and noun.at in _ARENAS and action_of(role, lexicon) == noun.action:
            yield noun.at


_ARENAS: Final = frozenset({"stadium", "gridiron", "racecourse", *PLAYED_IN.values()}) - {
    "gym",
    "pool",
}
"""Where games are played before people."""
