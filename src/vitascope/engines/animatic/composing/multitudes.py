"""Many of a kind: a few of them are cast and act, the others are seen farther off.

Herds, flocks, crowds and hundreds of balloons. Each of the few has a share of the others, which
look like it, do as it does, and go when it goes.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.presence import ALWAYS
from vitascope.engines.animatic.reading.phrases import Thing
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import Prop, Relation, Spec, Subject

_MOST: Final = 40
"""Of one kind in a film, near and far."""

_NEAR: Final = 6
"""Of many living ones, those that are near."""

_NEAR_THINGS: Final = 8

_NEAR_LARGE: Final = 4
"""The same of things, and of large ones in the air, which would hide the others."""

_TOLD: Final = 10
"""A number up to which all are near, so that they can be counted."""

_LARGE: Final = 90.0
"""Height in drawing units from which on a thing in the air is large, and one on the water."""

_FEWEST: Final = 4
"""A plural that counts fewer is no multitude, whatever was said before it."""

_PLACES: Final = frozenset({"ground", "air", "water"})
"""Where things are of which many can be seen afar: not in hands, nor on tables."""

_ALOFT: Final = frozenset({"hover", "float", "rise"})

_ACTS: Final = _ALOFT | {"rest", "sail", "twirl"}
"""What such things do."""

_ANYBODY: Final = frozenset({"person", "people", "crowd", "pedestrian", "commuter", "tourist"})

Item = TypeVar("Item", Subject, Prop)


def near_of(thing: Thing) -> int:
    """How many of a thing are cast: all of a few, some of many."""
    if whole_of(thing) <= _NEAR_THINGS or (thing.is_counted and thing.count <= _TOLD):
        return thing.count
    if thing.noun.role == "subject":
        return min(thing.count, _NEAR)
    kind = PROP_KINDS[thing.noun.kind]
    is_large = kind.place in ("air", "water") and kind.height * thing.look.size > _LARGE
    return min(thing.count, _NEAR_LARGE if is_large else _NEAR_THINGS)


def whole_of(thing: Thing) -> int:
    """How many of a thing are seen, near and far."""
    many = thing.many if thing.count >= _FEWEST else 0
    return min(_MOST, max(thing.count, many))


def with_more(items: Sequence[Item], made: Iterable[tuple[Role, Sequence[str]]]) -> list[Item]:
    """The items of a film, those of many with their share of the others."""
    shares: dict[str, int] = {}
    mixed: set[str] = set()
    for role, ids in made:
        own = [item for item in items if item.id in ids]
        free = [item for item in own if _is_one_of_many(item, ids)]
        more = whole_of(role.thing) - len(own)
        if len(own) < _FEWEST or not free or more < 1:
            continue
        shares |= {
            item.id: more // len(free) + (turn < more % len(free)) for turn, item in enumerate(free)
        }
        mixed |= {item.id for item in own if mingles(role)}
    return [_with_share(item, shares.get(item.id, 0), mixed) for item in items]


def mingles(role: Role) -> bool:
    """Whether people are on the ways of their own, whom nothing joins but the place."""
    return role.action == "walk" and role.thing.word in _ANYBODY


def _with_share(item: Item, more: int, mixed: Collection[str]) -> Item:
    if isinstance(item, Subject) and item.id in mixed:
        return replace(item, more=more, mingles=True)
    return replace(item, more=more) if more else item


def _is_one_of_many(item: Subject | Prop, ids: Sequence[str]) -> bool:
    """Whether others can do the same far off: nothing holds, carries or ties it."""
    if item.presence != ALWAYS or not _is_free(item.relation):
        return False
    if isinstance(item, Prop):
        kind = PROP_KINDS[item.kind]
        is_scenery = kind.is_background or kind.is_happening
        is_seen_afar = kind.place in _PLACES or item.action in _ALOFT
        return is_seen_afar and item.action in _ACTS and not is_scenery
    is_alone = item.partner is None or item.partner in ids
    return item.prop is None and item.mount is None and item.character is None and is_alone


def _is_free(relation: Relation | None) -> bool:
    return relation is None or relation.kind in ("behind", "above", "around")


def each_his_way(subjects: Sequence[Subject]) -> list[Subject]:
    """The subjects, those of a crowd in turn to the left and to the right."""
    return [
        replace(each, slot=replace(each.slot, facing=1 if turn % 2 == 0 else -1))
        if each.mingles
        else each
        for turn, each in enumerate(subjects)
    ]


def thinned(spec: Spec, before: Spec) -> Spec:
    """A changed film: of those that became fewer than they were, none are left far off."""
    now, were = (Counter(one.kind for one in (*s.subjects, *s.props)) for s in (spec, before))
    fewer = {kind for kind, number in now.items() if number < were[kind]}
    return replace(
        spec,
        subjects=tuple(replace(s, more=0) if s.kind in fewer else s for s in spec.subjects),
        props=tuple(replace(p, more=0) if p.kind in fewer else p for p in spec.props),
    )
