"""Who takes whose place: what becomes something else is where that was, in a cloud of light."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from vitascope.engines.animatic.composing.casting import MAX_PROPS, UNPLACED, Cast, IdSource
from vitascope.engines.animatic.composing.figures import extent_of
from vitascope.engines.animatic.presence import Presence
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import Look, Prop, Slot, Subject

Item = TypeVar("Item", Subject, Prop)

_PUFF: Final = "magic puff"
_PUFF_HIGH: Final = 150.0
_AROUND: Final = 0.09
"""Share of the film before and after a change in which its cloud is seen."""

_LARGEST: Final = 2.4

_NEARER: Final = 0.05
"""How much nearer to us the cloud is than what it hides."""


def succeed(cast: Cast, roles: Sequence[Role], ids: IdSource) -> None:
    """Tell those who take another's place whose it is, and add the clouds of light."""
    for role in roles:
        if role.follows is None:
            continue
        before = cast.made.get(id(role.follows), [])
        after = cast.made.get(id(role), [])
        for own, other in zip(after, before, strict=False):
            cast.subjects = [_after(item, own, other) for item in cast.subjects]
            cast.props = [_after(item, own, other) for item in cast.props]
        if role.thing.noun.kind == role.follows.thing.noun.kind:
            _dye(cast, before, after)
            continue
        if before and after and len(cast.props) < MAX_PROPS:
            cast.props.append(_puff(cast, before[0], after[0], role.presence.comes, ids))


def _after(item: Item, own: str, other: str) -> Item:
    if item.id != own:
        return item
    return replace(item, presence=replace(item.presence, after=other))


_DYED: Final = 0.4
"""Share of a film in which something takes another colour."""

_BEHIND: Final = 0.02
"""How long the old look stays behind the new one, so that nothing is seen through both."""


def _dye(cast: Cast, before: Sequence[str], after: Sequence[str]) -> None:
    """Let what is the same thing in another look come over it, with no cloud."""

    def dyed(item: Item) -> Item:
        seen = item.presence
        if item.id in after:
            return replace(item, presence=replace(seen, fade=_DYED))
        if item.id in before:
            goes = seen.goes + _DYED / 2 + _BEHIND
            return replace(item, presence=replace(seen, goes=goes, fade=_BEHIND))
        return item

    cast.subjects = [dyed(item) for item in cast.subjects]
    cast.props = [dyed(item) for item in cast.props]


def _puff(cast: Cast, at: str, becomes: str, when: float, ids: IdSource) -> Prop:
    both = [item for item in (*cast.subjects, *cast.props) if item.id in (at, becomes)]
    extents = [extent_of(item) for item in both]
    high = max(max(extent.width, extent.top) for extent in extents)
    size = min(_LARGEST, max(0.4, high * 0.9 / _PUFF_HIGH))
    seen = Presence(comes=when - _AROUND, goes=when + _AROUND, after=at)
    look = Look(size=round(size, 2))
    return Prop(id=ids.next(_PUFF), kind=_PUFF, look=look, slot=UNPLACED, presence=seen)


def with_followers(cast: Cast, place: Callable[[Cast], Mapping[str, Slot]]) -> dict[str, Slot]:
    """All slots: those who take another's place have it, at the height that is their own.

    Args:
        cast: All items.
        place: Lays out those who are there from the begin, and each other as if it were alone.
    """
    later = [item for item in (*cast.subjects, *cast.props) if item.presence.after]
    apart = {item.id for item in later} | {part for item in later for part in _parts(item)}
    found = dict(place(_only(cast, lambda key: key not in apart)))
    for item in later:
        own, base = {item.id, *_parts(item)}, found.get(item.presence.after or "")
        if base is None:
            continue
        for key, slot in place(_only(cast, own.__contains__)).items():
            is_same = item.presence.fade > 0 and key == item.id
            found[key] = base if is_same else _as(slot, base, is_cloud=item.kind == _PUFF)
    return found


def _as(own: Slot, base: Slot, *, is_cloud: bool) -> Slot:
    """A slot where another's is, a cloud's a little nearer to us."""
    placed = replace(own, x=base.x, depth=base.depth, facing=base.facing)
    if not is_cloud:
        return placed
    return replace(placed, lift=base.lift, depth=max(0.0, base.depth - _NEARER))


def _parts(item: Subject | Prop) -> list[str]:
    """Ids of what goes with an item."""
    parts = (item.prop, item.mount) if isinstance(item, Subject) else ()
    return [part for part in parts if part]


def _only(cast: Cast, is_in: Callable[[str], bool]) -> Cast:
    return Cast(
        subjects=[s for s in cast.subjects if is_in(s.id)],
        props=[p for p in cast.props if is_in(p.id)],
    )
