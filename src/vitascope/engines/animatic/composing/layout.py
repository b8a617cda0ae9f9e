"""Where everything stands: a slot for each item that has none, clear of those that have one.

Works in shares of the picture, with the sizes that things have once drawn, so that nobody hides
another. A slot is set once and kept by every edit; nothing that has one is moved.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Literal, TypeAlias

from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.composing.aboard import AIRCRAFT
from vitascope.engines.animatic.composing.carriers import is_driven
from vitascope.engines.animatic.composing.casting import Cast
from vitascope.engines.animatic.composing.figures import (
    HEIGHT_UNIT,
    WIDTH_UNIT,
    Unit,
    extent_of,
    half_of,
    height_of,
    parts_of,
)
from vitascope.engines.animatic.composing.places import (
    ASIDE,
    BACK_PLACES,
    DEPTHS,
    FAR,
    FRONT_PLACES,
    GROUNDED,
    LOW,
    MANY_DEPTHS,
    OUT_OF_SIGHT,
    STAGGERED,
    TRAVELLING,
    WIDEST,
    Item,
    Span,
    clear_of,
    hidden,
    in_order,
    is_lettered,
    is_tall,
    spare_places,
)
from vitascope.engines.animatic.composing.relating import (
    Space,
    air_between,
    alongside,
    at_table,
    at_the_back,
    beneath,
    beside_depth,
    comes_before,
    goes,
    highest,
    hovering_at,
    nearness,
    reach_between,
    related_slot,
    spectators,
    within,
)
from vitascope.engines.animatic.composing.scale import ROOM_BELOW
from vitascope.engines.animatic.composing.sides import NEIGHBOURING, flank, sides_of
from vitascope.engines.animatic.reading.lexicon import Medium
from vitascope.engines.animatic.seeds import item_random
from vitascope.engines.animatic.spec import Prop, Relation, Slot, Subject

MediumOf: TypeAlias = Callable[[Item], Medium]


def place(
    cast: Cast,
    *,
    seed: int,
    heading: Literal[-1, 1],
    medium_of: MediumOf,
    is_portrait: bool,
    nearness: float = 1.0,
    taken: Iterable[Item] = (),
) -> dict[str, Slot]:
    """A slot for each item of `cast`, by its id.

    Args:
        cast: The new items.
        seed: Of the film; each item's own chance comes from it and its id.
        heading: Where those who travel go.
        medium_of: Where an item is at home.
        is_portrait: Whether the picture is higher than wide, which brings items closer.
        nearness: How many times as large as elsewhere all is.
        taken: Items that stay where they are.
    """
    planner = _Planner(cast, seed, heading, medium_of, is_portrait, nearness, taken)
    planner.place_main()
    planner.place_related()
    planner.place_rest()
    return planner.slots


class _Planner:
    """Gives slots in turn: the main items, those told by another, then the rest."""

    def __init__(
        self,
        cast: Cast,
        seed: int,
        heading: Literal[-1, 1],
        medium_of: MediumOf,
        is_portrait: bool,
        nearness: float,
        taken: Iterable[Item],
    ) -> None:
        self.slots: dict[str, Slot] = {}
        self._cast = cast
        self._seed = seed
        self._heading: Literal[-1, 1] = heading
        self._medium_of = medium_of
        self._is_portrait = is_portrait
        self._nearness = nearness
        self._items: dict[str, Item] = {i.id: i for i in (*cast.subjects, *cast.props)}
        self._old: dict[str, Item] = {item.id: item for item in taken}
        self._spans = [self._span(item, item.slot) for item in self._old.values()]

    def place_main(self) -> None:
        """Those who act, side by side about the middle, staggered in depth."""
        mains = self._mains()
        if self._spans:
            for item in mains:
                self._set(item, self._in_the_free(item, FRONT_PLACES, 0.25))
            return
        crowd = spectators(mains)
        for item, slot in zip(crowd, at_the_back(len(crowd)), strict=True):
            self._set(item, slot)
        groups = in_order([item for item in mains if item not in crowd], self._heading)
        depths = DEPTHS.get(len(groups), MANY_DEPTHS)
        pairs = [(g, FAR if is_tall(g) else depths[i % len(depths)]) for i, g in enumerate(groups)]
        for at, (one, other) in enumerate(pairwise(groups)):
            if self._touching(one, other, 0.0) is not None:
                pairs[at + 1] = (other, pairs[at][1])
        for item, x, depth in self._packed(pairs):
            lift = self._lift(item)
            self._set(item, Slot(x=x, depth=depth, lift=lift, facing=self._facing(item, x)))

    def place_related(self) -> None:
        """Those whose place is told by another's, as soon as that one has its own."""
        waiting = [item for item in self._items.values() if item.id not in self.slots]
        for _ in range(len(waiting)):
            for item in waiting:
                relation = item.relation
                base = self._slot_of(relation.to) if relation else None
                if item.id not in self.slots and relation and base:
                    self._set(item, self._related(item, relation, base))

    def place_rest(self) -> None:
        """Things that nobody uses: large ones at the back, others where there is room."""
        carried = self._cast.attached
        for item in self._items.values():
            if item.id not in self.slots and item.id not in carried:
                self._set(item, self._aside(item))
        for subject in self._cast.subjects:
            owner = self.slots.get(subject.id)
            for item_id in (subject.prop, subject.mount):
                if item_id in self._items and owner:
                    self.slots[item_id] = replace(owner, scale=self._items[item_id].slot.scale)

    def _mains(self) -> list[Item]:
        carried = self._cast.attached
        free = [i for i in self._items.values() if i.id not in carried and not self._follows(i)]
        mains: list[Item] = [item for item in free if isinstance(item, Subject)]
        told = {item.relation.to for item in self._items.values() if item.relation}
        mains += [p for p in free if isinstance(p, Prop) and (p.action != "rest" or p.id in told)]
        if mains:
            return mains
        things: list[Item] = [item for item in free if isinstance(item, Prop)]
        return [p for p in things if p.action != "rest" or not is_tall(p)] or things[:1]

    def _follows(self, item: Item) -> bool:
        """Whether its place is told by another's; who chases has a place of its own."""
        relation = item.relation
        if relation is None or relation.kind in ("chasing", "toward"):
            return False
        return relation.to in self._items or relation.to in self._old

    def _packed(self, items: Sequence[tuple[Item, float]]) -> list[tuple[Item, float, float]]:
        """Places from left to right that leave everybody to be seen."""
        if len(items) < 2:
            return [(item, self._alone(item), depth) for item, depth in items]
        halves = [self._half(item, depth) for item, depth in items]
        gaps = [
            (halves[at] + halves[at + 1])
            * nearness(item, other)
            * (1.12 if abs(depth - next_depth) < 0.1 else STAGGERED)
            + air_between(item, other)
            for at, ((item, depth), (other, next_depth)) in enumerate(pairwise(items))
        ]
        whole = sum(gaps) + halves[0] + halves[-1]
        for at, ((item, depth), (other, _)) in enumerate(pairwise(items)):
            gaps[at] = self._touching(item, other, depth) or gaps[at]
        load = self._load([item for item, _ in items], items[0][1])
        room = WIDEST - halves[0] - halves[-1] - load
        squeeze = min(1.0, room / max(1e-6, sum(gaps)))
        x = 0.5 - min(whole + load, WIDEST) / 2 + halves[0] + load * (self._heading > 0)
        places: list[tuple[Item, float, float]] = []
        for index, (item, depth) in enumerate(items):
            is_tied = isinstance(item, Subject) and item.partner
            jitter = 0.0 if is_tied else item_random(self._seed, item.id).uniform(-0.012, 0.012)
            places.append((item, round(min(0.95, max(0.05, x + jitter)), 4), depth))
            if index < len(gaps):
                near = self._touching(item, items[index + 1][0], depth)
                x += near or max(0.06, gaps[index] * max(0.2, squeeze))
        return places

    def _touching(self, one: Item, other: Item, depth: float) -> float | None:
        """How far apart two stand who act together, in shares of the width; None for others."""
        reach = reach_between(one, other)
        return None if reach is None else reach * self._share(WIDTH_UNIT, depth)

    def _alone(self, item: Item) -> float:
        """One alone stands near the middle, with room where it goes or looks."""
        if other := flank(item, self._items.values()):
            aside = self._half(item, 0.2) + self._half(other, 0.2)
            return within(0.5 - 0.52 * sides_of(other)[0] * aside)
        if isinstance(item, Subject) and item.prop and item.action == "play":
            return 0.47
        if self._sitters(item):
            return 0.57 if self._sitters(item) == 1 else 0.5
        going = isinstance(item, Subject) and item.action in TRAVELLING
        others = {p.id for p in self._cast.props} - self._cast.attached
        if others and not going and isinstance(item, Subject):
            return 0.44
        load = self._load([item], 0.2)
        if load:
            return within(0.5 + 0.5 * load * self._heading)
        return 0.5 - 0.05 * self._heading if going else 0.5

    def _load(self, items: Sequence[Item], depth: float) -> float:
        """What is pulled behind some takes of the picture's width."""
        pulled = {s.prop for s in items if isinstance(s, Subject) and s.action == "pull"}
        widths = [extent_of(i).width for key, i in self._items.items() if key in pulled]
        return max(widths, default=0.0) * self._share(WIDTH_UNIT, depth)

    def _related(self, item: Item, relation: Relation, base: Slot) -> Slot:
        """The slot that a relation to the item at `base` means."""
        other = self._items.get(relation.to) or self._old[relation.to]
        ahead = [i for i in self._items.values() if i.relation and i.relation.to == relation.to]
        ahead = [one for one in ahead if one.id in self.slots]
        turn = len(ahead)
        if met := self._met(item, relation):
            return met
        if relation.kind == "afar":
            return self._in_the_free(item, BACK_PLACES, FAR)
        if relation.kind == "at":
            halves = self._half(other, base.depth), self._half(item, base.depth)
            stands = isinstance(item, Subject) and item.mount is None
            return at_table(base, *halves, turn, self._sitters(other), is_standing=stands)
        is_met = relation.kind == "before" and {type(item), type(other)} == {Subject}
        if is_met or relation.kind in NEIGHBOURING:
            return self._next_to(item, other, base, turn)
        own, space = (self._space(one, base.depth) for one in (item, other))
        if relation.kind == "above" and base.lift > LOW and other.id in self.slots:
            base = self.slots[other.id] = replace(base, lift=LOW)
        row = (one for one in self._items.values() if one.relation == relation)
        own = replace(own, half=max(self._half(one, base.depth) for one in row))
        slot = related_slot(relation.kind, base, own, space, turn)
        if relation.kind == "under" and self._medium_of(item) == "water":
            if isinstance(other, Prop) and other.id in self.slots:
                self.slots[other.id] = replace(base, depth=max(base.depth, FAR))
            return replace(slot, depth=0.0, lift=max(slot.lift, 0.08))
        if relation.kind == "under" and other.kind in ROOM_BELOW:
            return replace(slot, depth=beneath(base, own, space))
        if relation.kind == "before" and self._medium_of(item) == "air":
            return hovering_at(base, own, space)
        if relation.kind == "before" and ahead:
            spans = [self._span(one, self.slots[one.id]) for one in ahead]
            return replace(slot, x=within(clear_of(spans, slot.x, own.half, slot.depth)))
        return slot

    def _met(self, item: Item, relation: Relation) -> Slot | None:
        """The slot before a partner who is somewhere by the same thing, if they touch."""
        if isinstance(item, Subject) and item.more and relation.kind == "behind":
            row = [one.id for one in self._cast.subjects if one.relation == relation]
            return at_the_back(len(row))[row.index(item.id)]
        mate = self._items.get(item.partner or "") if isinstance(item, Subject) else None
        is_by = relation.kind in ("before", "behind", "beside", "under")
        if mate is None or mate.id not in self.slots or mate.relation != relation or not is_by:
            return None
        base = replace(self.slots[mate.id], facing=1)
        if (near := self._touching(item, mate, base.depth)) is None:
            return None
        self.slots[mate.id] = base
        return replace(base, x=within(base.x + near), facing=-1)

    def _next_to(self, item: Item, other: Item, base: Slot, turn: int) -> Slot:
        """Beside another, where there is more room; the third and fourth farther off, and so on."""
        if (abreast := alongside(item, other, base, turn)) is not None:
            return abreast
        ways = sides_of(item)
        rank = turn // len(ways)
        is_before = comes_before(item, other, self._medium_of(item))
        depth = beside_depth(base, rank, is_before=is_before)
        aside = self._half(other, base.depth) + self._half(item, base.depth)
        if aside > OUT_OF_SIGHT:
            # A diver beside a whale would be out of the picture, so he is before it.
            is_larger = self._half(item, base.depth) > self._half(other, base.depth)
            if is_larger and isinstance(other, Prop) and other.id in self.slots:
                x = 1 - ASIDE if ways == (1,) else ASIDE
                base = self.slots[other.id] = replace(base, x=x)
            aside = OUT_OF_SIGHT
            depth = base.depth + 0.2 if is_larger else max(0.0, base.depth - 0.18)
        far = aside * 1.05 + 1.5 * rank * self._half(item, depth)
        half = self._half(item, depth)
        sides = [within(base.x + side * far) for side in ways]
        x = min(sides, key=lambda x: hidden(self._spans, x, half, depth))
        lift = self._lift(item)
        if lift > 0 and base.lift == 0 and item.relation and item.relation.kind == "around":
            # A bee is about its flower, not high above it.
            lift = min(lift, 0.75 * self._space(other, base.depth).height)
        return Slot(x=x, depth=depth, lift=lift, facing=1 if x < base.x else -1)

    def _aside(self, item: Item) -> Slot:
        chance = item_random(self._seed, item.id).random()
        return self._in_the_free(item, *spare_places(item, chance, self._cast.subjects))

    def _in_the_free(self, item: Item, places: Sequence[float], depth: float) -> Slot:
        """Where it hides, and is hidden, least; the first of equals."""
        half = self._half(item, depth)
        x = min(places, key=lambda x: (round(hidden(self._spans, x, half, depth), 2), abs(x - 0.5)))
        x += item_random(self._seed, item.id).uniform(-0.02, 0.02)
        way = self._facing(item, x)
        return Slot(x=round(x, 4), depth=round(depth, 3), lift=self._lift(item), facing=way)

    def _facing(self, item: Item, x: float) -> Literal[-1, 1]:
        if goes(item):
            return self._heading
        if self._sitters(item) or is_lettered(item):
            return 1
        if isinstance(item, Subject):
            seen = item.partner or (item.relation.to if item.relation else None)
            other = self._slot_of(seen) if seen else None
            if other and abs(other.x - x) > 0.01:
                return 1 if other.x > x else -1
        return 1 if x <= 0.51 or (isinstance(item, Subject) and (item.prop or item.partner)) else -1

    def _lift(self, item: Item) -> float:
        chance = item_random(self._seed, f"{item.id}-lift").random()
        medium = self._medium_of(item)
        if isinstance(item, Subject):
            carrier = self._items.get(item.mount or "") or self._old.get(item.mount or "")
            if carrier is not None and (carrier.kind == "bough" or is_driven(carrier)):
                return 0.0
            is_flier = medium == "air" and SUBJECT_KINDS[item.kind].family != "bird"
            is_borne = carrier is not None and carrier.action in ("float", "fly")
            flies = item.action == "fly" or is_borne or (is_flier and item.action not in GROUNDED)
            is_afloat = medium == "water" or item.action in ("swim", "float", "dive")
            if is_afloat and item.action != "fly":
                return round(0.06 + 0.34 * chance, 4)
            return round(0.28 + 0.2 * chance, 4) if flies else 0.0
        if item.action == "rest" and item.kind in AIRCRAFT:
            return 0.0
        if item.action in ("hover", "twirl", "launch", "rise", "land", "take_off", "crash"):
            return round(0.1 + 0.12 * chance, 4) if item.action in ("hover", "twirl") else 0.0
        return round(0.26 + 0.24 * chance, 4) if medium == "air" else 0.0

    def _set(self, item: Item, slot: Slot) -> None:
        if slot.lift > 0:
            is_alone = len(self._items) == 1 and isinstance(item, Prop)
            most = highest(self._space(item, slot.depth), is_alone=is_alone)
            slot = replace(slot, lift=round(min(slot.lift, most), 4))
        slot = self.slots[item.id] = replace(slot, scale=item.slot.scale)
        self._spans.append(self._span(item, slot))

    def _slot_of(self, item_id: str) -> Slot | None:
        old = self._old.get(item_id)
        return self.slots.get(item_id) or (old.slot if old else None)

    def _span(self, item: Item, slot: Slot) -> Span:
        return Span(x=slot.x, half=self._half(item, slot.depth), depth=slot.depth)

    def _half(self, item: Item, depth: float) -> float:
        """Half of what an item takes of the picture's width, with what it carries or rides."""
        tool = self._items.get((isinstance(item, Subject) and item.prop) or "")
        return half_of(parts_of(item, self._items), tool) * self._share(WIDTH_UNIT, depth)

    def _space(self, item: Item, depth: float) -> Space:
        carrier = self._items.get(item.mount or "") if isinstance(item, Subject) else None
        is_flown = carrier is not None and self._medium_of(carrier) == "air"
        tall = height_of(parts_of(item, self._items), is_flown=is_flown)
        height = tall * self._share(HEIGHT_UNIT, depth)
        low = height * (self._medium_of(item) == "water")
        return Space(half=self._half(item, depth), height=height, low=low)

    def _sitters(self, item: Item) -> int:
        """How many are at an item that is a table."""
        return sum(one.relation == Relation(kind="at", to=item.id) for one in self._items.values())

    def _share(self, unit: Unit, depth: float) -> float:
        return self._nearness * unit.at(depth, is_portrait=self._is_portrait)
