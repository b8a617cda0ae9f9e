"""Everybody told apart: who hides another moves aside or into another row, all a little smaller.

Works after the layout, with boxes as large as the drawings, and touches nothing where everybody
is seen already.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

import numpy as np

from vitascope.engines.animatic.composing.bodies import Body, bodies_of
from vitascope.engines.animatic.composing.casting import Cast
from vitascope.engines.animatic.composing.figures import WIDTH_UNIT
from vitascope.engines.animatic.composing.hiding import DEPTH, LIFT, Places, Sight, X
from vitascope.engines.animatic.reading.lexicon import Medium
from vitascope.engines.animatic.spec import Prop, Slot, Spec, Subject

Item: TypeAlias = Subject | Prop

_SHARES: Final = (1.0, 0.84, 0.7, 0.58, 0.48)
"""How much smaller all may become, in the order in which it is tried."""

_COLUMNS: Final = tuple(round(0.08 + 0.07 * step, 3) for step in range(13))
_ROWS: Final = (0.0, 0.25, 0.5, 0.75, 1.0)
_LIFTS: Final = (-0.16, -0.08, 0.0, 0.08, 0.16)
"""Places that are tried: across, back to front, and above and below of who is in the air."""

_LOWEST: Final = 0.04
"""Height above the ground of who is in the air, at least."""

_PER_MOVE: Final = np.array([0.25, 0.08, 0.25])
"""What a move across the whole picture, or through its depth or height, costs: in bodies that are
wholly seen."""

_PER_SHARE: Final = 0.6
"""What it costs that all are smaller, in the same measure."""

_FOR_ALL: Final = 0.3
"""What it is worth that everybody is seen."""

_GAIN: Final = 0.02
"""How much better a move must make it."""

_PANS: Final = frozenset({"pan", "track", "orbit"})
_PANNED: Final = 0.08
_CUT: Final = 0.05
"""Share of the picture's width at each side that is out of sight for a while in such a move, and
in others, which come closer."""

_MOST: Final = 16
"""Bodies up to which it is worth the time."""


def told_apart(
    cast: Cast, spec: Spec, *, medium_of: Callable[[Item], Medium], is_portrait: bool
) -> Cast:
    """The cast with nobody hidden behind another.

    Args:
        cast: With all slots set.
        spec: Has the camera, and how near a still life is.
        medium_of: Where an item is at home.
        is_portrait: Whether the picture is higher than wide.
    """
    bodies = bodies_of(cast, medium_of, is_portrait=is_portrait)
    if not 0 < len(bodies) <= _MOST:
        return cast
    sight = Sight(
        bodies,
        is_portrait=is_portrait,
        nearness=spec.still.nearness if spec.still else 1.0,
        edge=_PANNED if spec.camera.move in _PANS else _CUT,
    )
    start = np.array([(b.slot.x, b.slot.depth, b.slot.lift) for b in bodies], np.float64)
    places, share = _Clearing(bodies, sight, start).cleared()
    if share == 1 and (places == start).all():
        return cast
    return _moved(cast, bodies, places, share, is_portrait=is_portrait)


class _Clearing:
    """The search for an arrangement in which everybody is seen."""

    def __init__(self, bodies: Sequence[Body], sight: Sight, start: Places) -> None:
        self._bodies = bodies
        self._sight = sight
        self._start = start
        self._wanted = np.array([body.wanted for body in bodies])
        at = {key: index for index, body in enumerate(bodies) for key in body.ids}
        bases = [at.get(body.base or "") for body in bodies]
        self._ties = [
            (own, base) for own, base in enumerate(bases) if base is not None and base != own
        ]

    def cleared(self) -> tuple[Places, float]:
        """The best places that are found, and how much smaller all are there."""
        best, share = self._start, 1.0
        most = float(self._worth(best[None], share)[0])
        for smaller in _SHARES:
            lacks = self._lacks(best, share)
            if lacks.min() >= 1:
                break
            places = self._spread(self._start, smaller)
            worth = float(self._worth(places[None], smaller)[0])
            if worth > most:
                best, share, most = places, smaller, worth
        return best, share

    def _lacks(self, places: Places, share: float) -> Places:
        """Of each body what is seen, in shares of what is to be seen; 1 where that is enough."""
        return np.minimum(1.0, self._sight.seen(places[None], share)[0] / self._wanted)

    def _worth(self, places: Places, share: float) -> Places:
        """How well all are seen in each of several arrangements, less what it took."""
        lacks = np.minimum(1.0, self._sight.seen(places, share) / self._wanted)
        moved = (np.abs(places - self._start) * _PER_MOVE).sum((-1, -2))
        worth = np.sum(lacks, axis=-1) + _FOR_ALL * (np.min(lacks, axis=-1) >= 1)
        return worth - moved - _PER_SHARE * (1 - share)

    def _spread(self, places: Places, share: float) -> Places:
        """Move the worst hidden, or who hides it, until nothing gets better."""
        stuck: set[int] = set()
        for _ in range(2 * len(self._bodies)):
            lacks = self._lacks(places, share)
            lacks[list(stuck)] = 1.0
            if lacks.min() >= 1:
                break
            hidden = int(lacks.argmin())
            better = self._better(places, share, hidden)
            if better is None:
                stuck.add(hidden)
            else:
                places = better
        return places

    def _better(self, places: Places, share: float, hidden: int) -> Places | None:
        """The best places where it, or who hides most of it, is elsewhere; None if none is."""
        hider = self._sight.hider(places, share, hidden)
        tried = [*self._elsewhere(places, hidden), *self._elsewhere(places, hider)]
        if not tried:
            return None
        worths = self._worth(np.stack([places, *tried]), share)
        best = int(worths.argmax())
        return tried[best - 1] if worths[best] > worths[0] + _GAIN else None

    def _elsewhere(self, places: Places, index: int) -> list[Places]:
        """All places with one body elsewhere."""
        if self._bodies[index].is_fixed:
            return []
        first = self._start[index]
        is_aloft = first[LIFT] > 0
        row, steps = (LIFT, first[LIFT] + np.array(_LIFTS)) if is_aloft else (DEPTH, _ROWS)
        # Who is far off is behind the stage, and stays there.
        steps = steps if is_aloft or first[DEPTH] <= 1 else (first[DEPTH],)
        found: list[Places] = []
        for x in (places[index, X], *_COLUMNS):
            for step in steps:
                tried = places.copy()
                tried[index, X] = x
                tried[index, row] = max(_LOWEST, step) if is_aloft else step
                if self._is_allowed(index, tried):
                    found.append(tried)
        return found

    def _is_allowed(self, index: int, places: Places) -> bool:
        """Whether it, and those told by it, stay on their side of each other."""
        for tie in self._ties:
            if index not in tie:
                continue
            now, was = (each[tie[0]] - each[tie[1]] for each in (places, self._start))
            if not all(_is_same_way(now[way], was[way]) for way in (X, DEPTH)):
                return False
        return True


_LEAST: Final = 0.04
"""Distance below which two are at one place."""


def _is_same_way(now: float, was: float) -> bool:
    """Whether a distance keeps its sign and most of its length; one that was none may be any."""
    return abs(was) < _LEAST or now * was > 0.5 * was * was


def _moved(
    cast: Cast, bodies: Sequence[Body], places: Places, share: float, *, is_portrait: bool
) -> Cast:
    """The cast with each body's items where its place is."""
    to: dict[str, tuple[Slot, Places, float]] = {
        key: (body.slot, place, aside)
        for body, place in zip(bodies, places, strict=True)
        for key, aside in zip(body.ids, body.asides, strict=True)
    }

    def slot_of(item: Item) -> Slot:
        if item.id not in to:
            return item.slot
        was, now, aside = to[item.id]
        unit = share * WIDTH_UNIT.at(float(now[DEPTH]), is_portrait=is_portrait)
        return replace(
            item.slot,
            x=round(float(now[X]) + aside * unit, 4),
            depth=round(item.slot.depth + float(now[DEPTH]) - was.depth, 3),
            lift=round(item.slot.lift + float(now[LIFT]) - was.lift, 4),
            scale=round(item.slot.scale * share, 3),
        )

    return replace(
        cast,
        subjects=[replace(one, slot=slot_of(one)) for one in cast.subjects],
        props=[replace(one, slot=slot_of(one)) for one in cast.props],
    )
