"""Where everything stands: a slot for each item that has none, clear of those that have one."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.casting import Cast
from vitascope.engines.animatic.lexicon import Medium
from vitascope.engines.animatic.seeds import item_random
from vitascope.engines.animatic.spec import Prop, Slot, Subject

MediumOf: TypeAlias = Callable[[Subject | Prop], Medium]

_DEPTHS: Final = (0.25, 0.6, 0.1, 0.8, 0.4, 0.7, 0.0, 0.9, 0.5)
_BACK_PLACES: Final = (0.82, 0.18, 0.66, 0.34, 0.93, 0.07, 0.5)
_FRONT_PLACES: Final = (0.76, 0.24, 0.88, 0.12, 0.64, 0.36, 0.5)


def place(
    cast: Cast,
    *,
    seed: int,
    heading: Literal[-1, 1],
    medium_of: MediumOf,
    is_portrait: bool,
    taken: Iterable[Slot] = (),
) -> dict[str, Slot]:
    """A slot for each item of `cast`, by its id.

    Args:
        cast: The new items.
        seed: Of the film; each item's own chance comes from it and its id.
        heading: Where those who travel go.
        medium_of: Where an item is at home.
        is_portrait: Whether the picture is higher than wide, which brings items closer.
        taken: Slots of items that stay where they are.
    """
    occupied = [slot.x for slot in taken]
    carried = cast.attached
    main: list[Subject | Prop] = [s for s in cast.subjects if s.id not in carried]
    main += [p for p in cast.props if p.action in ("sail", "drive") and p.id not in carried]
    if not main:
        free = [p for p in cast.props if p.id not in carried]
        main = [p for p in free if p.action != "rest" or not PROP_KINDS[p.kind].is_tall]
    slots = _abreast(main, cast, seed, heading, medium_of, is_portrait, occupied)
    occupied += [slot.x for slot in slots.values()]
    for prop in cast.props:
        if prop.id not in slots and prop.id not in carried:
            slots[prop.id] = _aside(prop, seed, medium_of(prop), occupied)
            occupied.append(slots[prop.id].x)
    return slots | _with_their_owner(cast, slots)


def _abreast(
    items: Sequence[Subject | Prop],
    cast: Cast,
    seed: int,
    heading: Literal[-1, 1],
    medium_of: MediumOf,
    is_portrait: bool,
    occupied: Sequence[float],
) -> dict[str, Slot]:
    """The main items, side by side about the middle, staggered in depth."""
    count = len(items)
    spread = min(0.76, (0.3 if is_portrait else 0.25) * count) if count > 1 else 0.0
    slots: dict[str, Slot] = {}
    for index, item in enumerate(items):
        chance = item_random(seed, item.id)
        x = 0.5 + spread * ((index + 0.5) / count - 0.5) + chance.uniform(-0.02, 0.02)
        if occupied:
            x = freest(_FRONT_PLACES, [*occupied, *(slot.x for slot in slots.values())])
        elif count == 1:
            x = _alone(item, cast, heading)
        depth = _DEPTHS[index % len(_DEPTHS)] if count > 2 else 0.2 + 0.25 * (index % 2)
        slots[item.id] = Slot(
            x=round(x, 4),
            depth=depth,
            lift=_lift(item, medium_of(item), chance.random(), index),
            facing=_facing(item, x, heading),
        )
    return slots


def _alone(item: Subject | Prop, cast: Cast, heading: Literal[-1, 1]) -> float:
    """One alone stands in the middle, or makes room for what is before it."""
    if isinstance(item, Subject) and item.prop and item.action == "play":
        return 0.47
    going = isinstance(item, Subject) and item.action in ("walk", "run", "fly", "swim")
    return 0.5 - 0.04 * heading if going and not cast.props else 0.5


def _lift(item: Subject | Prop, medium: Medium, chance: float, index: int) -> float:
    if isinstance(item, Subject):
        flies = item.action == "fly" or (medium == "air" and item.action not in _GROUNDED)
        if medium == "water" or item.action == "swim":
            return round(0.06 + 0.34 * chance, 4)
        return round(0.3 + 0.16 * chance + 0.05 * (index % 2), 4) if flies else 0.0
    if medium != "air":
        return 0.0
    return round(0.26 + 0.2 * chance + 0.1 * (index % 2), 4)


_GROUNDED: Final = frozenset({"walk", "run", "stand", "sit", "sleep", "eat", "dance", "hold"})


def _facing(item: Subject | Prop, x: float, heading: Literal[-1, 1]) -> Literal[-1, 1]:
    going = isinstance(item, Subject) and item.action in (
        *("walk", "run", "fly", "swim", "ride", "drive", "sail"),
    )
    if going or (isinstance(item, Prop) and item.action in ("sail", "drive")):
        return heading
    if isinstance(item, Subject) and item.prop:
        return 1
    return 1 if x <= 0.51 else -1


def _aside(prop: Prop, seed: int, medium: Medium, occupied: Sequence[float]) -> Slot:
    """A prop that nobody uses: large ones at the back, others where there is room."""
    chance = item_random(seed, prop.id)
    is_tall = PROP_KINDS[prop.kind].is_tall
    x = freest(_BACK_PLACES if is_tall else _FRONT_PLACES, occupied)
    depth = 0.85 + 0.15 * chance.random() if is_tall else 0.25 + 0.4 * chance.random()
    return Slot(
        x=round(x + chance.uniform(-0.02, 0.02), 4),
        depth=round(depth, 3),
        lift=round(0.3 + 0.15 * chance.random(), 4) if medium == "air" else 0.0,
        facing=1 if x < 0.5 else -1,
    )


def freest(places: Sequence[float], occupied: Sequence[float]) -> float:
    """The place furthest from all that are taken; the first of equals."""
    return max(places, key=lambda x: min([0.3, *(abs(x - other) for other in occupied)]))


def _with_their_owner(cast: Cast, slots: dict[str, Slot]) -> dict[str, Slot]:
    """Slots of carried things: that of whoever carries or is carried by them."""
    found: dict[str, Slot] = {}
    for subject in cast.subjects:
        owner = slots.get(subject.id)
        for item_id in (subject.prop, subject.mount):
            if item_id and owner:
                found[item_id] = owner
    return found
