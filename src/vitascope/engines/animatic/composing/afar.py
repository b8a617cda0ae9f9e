"""What is told to be far off: who is, and how small and how far back it is seen there."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.art.settings.features import BACKS
from vitascope.engines.animatic.composing.casting import Cast
from vitascope.engines.animatic.composing.disasters import VAST
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import Prop, Subject

Item = TypeVar("Item", Subject, Prop)

OPEN: Final = frozenset(BACKS) | {"grassland", "arctic", "beach", "farm", "park"}
"""Land that goes on behind the stage."""

_OPEN_WATER: Final = frozenset({"sea", "shore", "coast"})

_DEPTH: Final = 1.36
"""Of who is far off in open land or on open water; elsewhere at the back of the stage."""

_SIZES: Final = {True: 0.82, False: 0.66}
"""How much smaller than the depth alone makes it, where the land goes on and where it does not."""

_IN_ROOMS: Final = 0.86

_NEAR: Final = frozenset({"beside", "behind", "before", "at", "toward", "around"})
"""Relations that say no more of two than that one is far from the other."""


def set_afar(roles: Sequence[Role]) -> None:
    """Tie who is far off to the first who is near; where all are far the camera is with them.

    Args:
        roles: Of the film; relations are changed.
    """
    parts = {id(part) for role in roles for part in (role.tool, role.mount) if part}
    far = [role for role in roles if role.is_far and id(role) not in parts]
    near = [r for r in roles if not r.is_far and id(r) not in parts and not _is_scenery(r)]
    first = next((role for role in near if role.is_subject), next(iter(near), None))
    if first is None:
        return
    for role in far:
        if _is_scenery(role) or (role.relation and role.relation[0] not in _NEAR):
            continue
        role.relation = ("afar", first)
        for other in near:
            is_of_it = other.relation is not None and other.relation[1] is role
            if is_of_it and other.relation and other.relation[0] in _NEAR:
                other.relation = None


def _is_scenery(role: Role) -> bool:
    """Whether it is behind all else anyway, or runs on rails: a planet, a wave, a train."""
    noun = role.thing.noun
    if role.is_subject or noun.kind not in PROP_KINDS:
        return False
    kind = PROP_KINDS[noun.kind]
    return kind.is_railed or kind.is_happening or noun.kind in VAST or noun.at == "space"


def far_off(cast: Cast, setting: str) -> Cast:
    """The cast with who is far off as far back as the place goes, and as small.

    Args:
        cast: With all slots set.
        setting: Where the film plays.
    """
    far = {item.id for item in (*cast.subjects, *cast.props) if is_afar(item)}
    if not far:
        return cast
    is_open = setting in OPEN | _OPEN_WATER
    size = _IN_ROOMS if SETTING_KINDS[setting].is_indoor else _SIZES[is_open]
    depth = _DEPTH if is_open else 1.0
    parts = _with_parts(cast, far)

    def moved(items: Iterable[Item]) -> list[Item]:
        return [
            replace(item, slot=replace(item.slot, depth=depth, scale=item.slot.scale * size))
            if item.id in parts
            else item
            for item in items
        ]

    return replace(cast, subjects=moved(cast.subjects), props=moved(cast.props))


def is_afar(item: Subject | Prop) -> bool:
    """Whether it is told to be far off, where the world goes by slowly."""
    return item.relation is not None and item.relation.kind == "afar"


def _with_parts(cast: Cast, far: set[str]) -> set[str]:
    """Those who are far with all that they hold and ride, and with what is on or in them."""
    carried = {p for s in cast.subjects if s.id in far for p in (s.prop, s.mount) if p}
    within = {
        item.id
        for item in (*cast.subjects, *cast.props)
        if item.relation and item.relation.to in far and item.relation.kind != "afar"
    }
    return far | carried | within
