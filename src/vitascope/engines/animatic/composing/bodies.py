"""What moves as one when room is made: somebody with mount, seat, burden and partner."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.composing.casting import Cast
from vitascope.engines.animatic.composing.figures import WIDTH_UNIT, extent_of, half_of_row
from vitascope.engines.animatic.composing.places import POTTED, is_tall
from vitascope.engines.animatic.composing.relating import reach_between
from vitascope.engines.animatic.presence import ALWAYS
from vitascope.engines.animatic.reading.lexicon import Medium
from vitascope.engines.animatic.spec import Prop, Slot, Subject

Item: TypeAlias = Subject | Prop

_SEEN: Final = 0.7
"""Share of a living thing's box that is to be seen."""

_SEEN_THING: Final = 0.6
_SEEN_TALL: Final = 0.4
_SEEN_BEHIND: Final = 0.45
"""The same of a thing, of one that is high, and of who is told to be behind another."""

_AT_IT: Final = frozenset({"play", "climb", "bow_cello", "drum_kit", "mix"})
"""What is done at or on a thing, by all who do it."""

_UPRIGHT: Final = frozenset({"person", "robot"})
"""Families whose face is at the top of their box."""

_MOUNTED: Final = 1.15
"""Height of several that keep together, in heights of the highest of them."""

_CARRIED: Final = frozenset({"on", "inside", "shoulder", "lap", "head", "hand", "at"})
"""Relations of those who are where another is, and move with it."""

_KEPT: Final = frozenset({"under", "above"})
"""Relations that are a place of their own, which nobody is moved out of."""


Face: TypeAlias = Literal["", "above", "left", "right"]
"""Where in a body's box its face is: all along the top, or at the upper corner of one side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A figure with all that it carries, partners together: what moves as one."""

    ids: tuple[str, ...]
    """Of the items whose slots it sets, its own first."""
    asides: tuple[float, ...]
    """How far to the right of the first each of them is, in drawing units."""
    left: float
    """Of its box, in drawing units from the middle of the slot; below 0 as a rule."""
    right: float
    top: float
    low: float
    """What of it is below its anchor, in the same units."""
    wanted: float
    """Share of it that is to be seen."""
    face: Face
    is_alone: bool
    """Whether it is one figure, which is made to fit the picture by itself when it is drawn."""
    is_fixed: bool
    base: str | None
    """Id of the item by which its place is told."""
    slot: Slot


def bodies_of(cast: Cast, medium_of: Callable[[Item], Medium], *, is_portrait: bool) -> list[Body]:
    """What moves as one, in the order of its first item."""
    items: dict[str, Item] = {
        i.id: i for i in (*cast.subjects, *cast.props) if _takes_room(i) and not _is_pot(i, cast)
    }
    owner = {key: key for key in items}
    for one, other in _ties(items):
        kept, gone = owner[other], owner[one]
        owner = {key: kept if value == gone else value for key, value in owner.items()}
    groups: dict[str, list[Item]] = {}
    for key, item in items.items():
        groups.setdefault(owner[key], []).append(item)
    return [
        _body(items[first], group, items, medium_of, is_portrait=is_portrait)
        for first, group in groups.items()
    ]


def _takes_room(item: Item) -> bool:
    """Whether it stands among the others: no house behind them, nothing that comes in its place."""
    if item.presence.after:
        return False
    if isinstance(item, Subject):
        return True
    kind = PROP_KINDS[item.kind]
    is_behind = kind.is_background and item.action == "rest"
    return not (is_behind or kind.is_happening or kind.framed)


def _is_pot(item: Item, cast: Cast) -> bool:
    """Whether it is a potted plant that stands about behind the living."""
    is_free = item.relation is None and not any(
        one.relation and one.relation.to == item.id for one in (*cast.subjects, *cast.props)
    )
    return bool(cast.subjects) and item.kind in POTTED and is_free


def _ties(items: Mapping[str, Item]) -> Iterator[tuple[str, str]]:
    """Ids of those who keep together: each with what carries it, or whom it touches."""
    for item in items.values():
        others: list[str | None] = []
        if isinstance(item, Subject):
            others += [item.mount]
            if item.prop and item.prop in items and _has_it(item, items):
                yield item.prop, item.id
            mate = items.get(item.partner or "")
            if mate is not None and reach_between(item, mate) is not None:
                others.append(mate.id)
        if item.relation and item.relation.kind in _CARRIED:
            others.append(item.relation.to)
        for other in others:
            if other and other in items:
                yield item.id, other


def _body(
    first: Item,
    group: Sequence[Item],
    items: Mapping[str, Item],
    medium_of: Callable[[Item], Medium],
    *,
    is_portrait: bool,
) -> Body:
    unit = WIDTH_UNIT.at(first.slot.depth, is_portrait=is_portrait)
    carried = {i.prop for i in group if isinstance(i, Subject)}
    own = [item for item in group if item.id not in carried]
    asides = {item.id: _aside(item, first, unit) for item in group}
    aside = [asides[item.id] for item in own]
    sides = [_sides(item, items) for item in own]
    top = max(extent_of(item).top for item in own) * (_MOUNTED if len(own) > 1 else 1.0)
    relation = first.relation if first.relation and first.relation.to in items else None
    is_kept = relation is not None and relation.kind in _KEPT
    return Body(
        ids=(first.id, *(item.id for item in group if item is not first)),
        asides=(0.0, *(asides[item.id] for item in group if item is not first)),
        left=min(x + left for x, (left, _) in zip(aside, sides, strict=True)),
        right=max(x + right for x, (_, right) in zip(aside, sides, strict=True)),
        top=top,
        low=top if medium_of(first) == "water" else 0.0,
        wanted=_wanted(first, items),
        face=_face(first),
        is_alone=len(own) == 1
        or not any(_are_partners(one, other) for one, other in pairwise(own)),
        is_fixed=is_kept or first.presence != ALWAYS,
        base=relation.to if relation else None,
        slot=first.slot,
    )


def _aside(item: Item, first: Item, unit: float) -> float:
    """How far from the first it is: of partners, at arm's length."""
    away = (item.slot.x - first.slot.x) / unit
    reach = None if item is first else reach_between(first, item)
    return away if reach is None else (reach if away >= 0 else -reach)


def _has_it(item: Subject, items: Mapping[str, Item]) -> bool:
    """Whether what it works at goes with it: of several, with the first, or the last of a team."""
    team = [one for one in items.values() if isinstance(one, Subject) and one.prop == item.prop]
    if item.action == "pull":
        return min(team, key=lambda one: one.slot.x * one.slot.facing) is item
    return team[0] is item or item.action in _AT_IT


def _sides(item: Item, items: Mapping[str, Item]) -> tuple[float, float]:
    """Left and right of what somebody takes with what it works at, or pulls behind it."""
    half = half_of_row(sharing(item, items.values()))
    tool = items.get((isinstance(item, Subject) and item.prop) or "")
    if tool is None or not isinstance(item, Subject) or not _has_it(item, items):
        return -half, half
    half, width = max(half, extent_of(item).width / 2), extent_of(tool).width
    if isinstance(tool, Prop) and PROP_KINDS[tool.kind].place != "ground":
        half = max(half, width / 2)
        return -half, half
    is_right = (item.slot.facing > 0) != (item.action == "pull")
    return (-half, half + width) if is_right else (-half - width, half)


def sharing(item: Item, items: Iterable[Item]) -> list[Item]:
    """Those who are on the same thing as somebody, side by side; itself alone if on none."""
    place = _seat(item)
    return [item] if place is None else [one for one in items if _seat(one) == place]


def _seat(item: Item) -> tuple[str, str] | None:
    """How and on what it is, with others if there are any."""
    if isinstance(item, Subject) and item.mount:
        return "mount", item.mount
    is_on = item.relation is not None and item.relation.kind in ("on", "inside")
    return (item.relation.kind, item.relation.to) if is_on and item.relation else None


def _face(item: Item) -> Face:
    """Where its face is."""
    family = SUBJECT_KINDS[item.kind].family if isinstance(item, Subject) else ""
    if family in _UPRIGHT:
        return "above"
    if family == "quadruped":
        return "right" if item.slot.facing > 0 else "left"
    return ""


def _are_partners(one: Item, other: Item) -> bool:
    """Whether two stand at arm's length."""
    return reach_between(one, other) is not None


def _wanted(item: Item, items: Mapping[str, Item]) -> float:
    """Share of it that is to be seen."""
    told = item.relation and item.relation.kind
    is_around = told == "around" and isinstance(item, Subject)
    if told == "behind" or is_around or _is_at_counter(item, items):
        return _SEEN_BEHIND
    if isinstance(item, Subject):
        return _SEEN
    return _SEEN_TALL if is_tall(item) and item.action == "rest" else _SEEN_THING


def _is_at_counter(item: Item, items: Mapping[str, Item]) -> bool:
    """Whether a thing stands before somebody who serves at it."""
    return isinstance(item, Subject) and any(
        one.relation is not None and one.relation.kind == "before" and one.relation.to == item.id
        for one in items.values()
        if isinstance(one, Prop)
    )
