"""Walls that are a place: who climbs there is seen from behind, on the rock itself."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.art.subjects import KINDS
from vitascope.engines.animatic.composing.casting import Cast
from vitascope.engines.animatic.spec import Subject

_ON_ROCK: Final = frozenset({"rock_climb", "climb", "hang", "rope_climb", "stand"})
"""What is said of who is on a wall; all of it is done with hands and feet on the rock."""

_OWN: Final = frozenset({"rope"})
"""Kinds of things that climbers have on them: they lie nowhere."""


def put_on_walls(cast: Cast, setting: str) -> None:
    """Put those who climb in a setting that is a wall on it."""
    if not SETTING_KINDS[setting].is_wall:
        return
    cast.subjects = [_climbing(one) for one in cast.subjects]
    cast.props = [prop for prop in cast.props if prop.kind not in _OWN]


def _climbing(one: Subject) -> Subject:
    if one.action not in _ON_ROCK or KINDS[one.kind].family != "person" or one.mount:
        return one
    return replace(one, action="wall_climb", view="back", prop=None, relation=None)
