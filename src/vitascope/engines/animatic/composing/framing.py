"""How close the camera is: from what was asked, and from how large those are whom it films.

Worked out once, when a film is planned, and kept in its spec: an edit that adds somebody moves
nobody else.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.people_parts import part_at, span_of
from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.art.settings.famous import SIGHTS
from vitascope.engines.animatic.composing.bodies import sharing
from vitascope.engines.animatic.composing.disasters import VAST
from vitascope.engines.animatic.composing.figures import (
    HEIGHT_UNIT,
    WIDTH_UNIT,
    extent_of,
    half_of_row,
)
from vitascope.engines.animatic.composing.flights import FLIGHTS, STUNTS
from vitascope.engines.animatic.composing.furniture import rest_of
from vitascope.engines.animatic.composing.places import TRAVELLING
from vitascope.engines.animatic.spec import Prop, Spec, Subject

CLOSEST: Final = 3.4
"""Closer than this, drawings and backdrops show their pixels."""

_PART_MOST: Final = 7.0
"""The same of hands or eyes, before a place out of focus."""

_USUAL_HEIGHT: Final = 0.6
"""Share of the picture's height that the tallest of a few figures takes when nobody says."""

_USUAL_WIDTH: Final = 0.8
"""Share of its width that all together take at most."""

_USUAL_MOST: Final = 2.1
"""Closeness that is not passed unless somebody asks: the place must be seen."""

_STILL_MOST: Final = 2.5
"""The same where there is only a top to be seen, and what is far is out of focus anyway."""

_THINGS: Final = ((1.9, 0.86), (1.5, 0.74), (1.2, 0.66))
"""From this asked closeness on, the share of the picture's height that a thing takes: it is seen
whole, since it has no face to go to."""

_GOING_MOST: Final = 1.3
"""The same where somebody needs room to go."""

_GOING_WIDTH: Final = 0.56
"""Share of the picture's width that vehicles on their way take: the way must be seen too."""

_BOUGH: Final = 105.0
"""Height of a bough above the ground; the tree that it is of may be seen in part."""

_CROWN: Final = 0.55
"""Share of what shelters somebody that is to be seen."""

_SKIES: Final = frozenset({"aurora", "fireworks", "shooting_stars", "rainbow"})
"""Effects that a close camera would not see."""

_SHOTS: Final = ((1.9, 0.3), (1.5, 0.52), (1.2, 1.12))
"""From this asked closeness on, shares of the figure's height that fill the picture: its face,
head and shoulders, the whole figure."""

_OF_ONE: Final = 1.5
"""Asked closeness below which all who are filmed are seen: a medium shot of three shows three."""

_LYING: Final = frozenset({"sleep", "lie"})
_LYING_SHARE: Final = 0.62
"""Of the length of who lies, what is framed as the height of who stands would be."""

_SEATED: Final = 0.68
"""Height of who sits, in heights of who stands."""

_SEAT: Final = 52.0
"""Height of what is sat on, in drawing units."""

_ZOOM: Final = 0.85
"""Magnification for each unit of closeness above 1; see `camera.view_at`."""

_RESTING_ZOOM: Final = 1.08
"""Magnification of a usual move in mid-film, at closeness 1."""


def framed(spec: Spec, asked: float | None, *, is_portrait: bool) -> Spec:
    """The spec with its camera as close as was asked, or as suits those whom it films.

    Args:
        spec: With all slots set.
        asked: Of the word tables: 1 is a wide shot, 1.25 a medium one, 1.6 a close-up, 2 an
            extreme one; None when nobody said.
        is_portrait: Whether the picture is higher than wide.
    """
    closeness = _closeness_for(spec, asked, is_portrait=is_portrait)
    return replace(spec, camera=replace(spec.camera, closeness=closeness))


def _closeness_for(spec: Spec, asked: float | None, *, is_portrait: bool) -> float:
    items = _filmed(spec)
    if not items or (asked is not None and asked < 1.1):
        return 1.0
    if (part := _part_filmed(spec, items, is_portrait=is_portrait)) is not None:
        return part
    over = _sheltering(spec)
    tallest = max(
        _height(item, spec, is_portrait=is_portrait) * (_CROWN if item.id in over else 1)
        for item in items
    )
    across = _width([i for i in items if i.id not in over], spec, is_portrait=is_portrait)
    if all(isinstance(item, Prop) for item in items):
        return _closeness_to_things(spec, asked, tallest, across)
    if any(isinstance(item, Subject) and item.action in _LYING for item in items):
        tallest = max(tallest, _LYING_SHARE * across * (9 / 16 if is_portrait else 16 / 9))
    for least, share in _SHOTS:
        if asked is not None and asked >= least:
            zoom = 1 / max(0.05, share * tallest)
            if least < _OF_ONE and len(items) > 1:
                zoom = min(zoom, _USUAL_WIDTH / max(0.05, across))
            return _closeness(zoom, CLOSEST)
    if _is_wide(spec):
        return 1.0
    zoom = min(_USUAL_HEIGHT / max(0.05, tallest), _USUAL_WIDTH / max(0.05, across))
    goes = any(
        isinstance(item, Subject)
        and item.action in TRAVELLING
        and not (item.relation and item.relation.kind == "before")
        for item in items
    )
    return _closeness(zoom, _GOING_MOST if goes else _USUAL_MOST)


def _sheltering(spec: Spec) -> set[str]:
    """Trees and such under which somebody is: of their crowns a part is enough."""
    under = {s.relation.to for s in spec.subjects if s.relation and s.relation.kind == "under"}
    return {prop.id for prop in spec.props if prop.id in under and KINDS[prop.kind].is_tall}


def _is_wide(spec: Spec) -> bool:
    """Whether more is to be seen than those who are filmed: a famous sight, a plane's way down."""
    if any(prop.action in FLIGHTS | STUNTS or prop.kind in VAST for prop in spec.props):
        return True
    is_sight = spec.setting in SIGHTS and bool(SIGHTS[spec.setting].landmarks)
    return is_sight or spec.camera.move == "aerial" or not _SKIES.isdisjoint(spec.effects)


def _part_filmed(spec: Spec, items: Sequence[Subject | Prop], *, is_portrait: bool) -> float | None:
    """How close the camera is to hands, eyes or feet; None where it is about somebody whole."""
    part, item = spec.camera.part, items[0]
    if not part or not isinstance(item, Subject) or part_at(item.kind, item.action, part) is None:
        return None
    unit = HEIGHT_UNIT.at(item.slot.depth, is_portrait=is_portrait)
    seen = span_of(item.kind, part) * item.size * unit
    return _closeness(1 / max(0.02, seen), _PART_MOST)


def _closeness_to_things(spec: Spec, asked: float | None, tallest: float, across: float) -> float:
    """How close the camera comes to things that are alone."""
    if _is_wide(spec):
        return 1.0
    if asked is None and any(prop.action in ("drive", "sail") for prop in spec.props):
        return _closeness(_GOING_WIDTH / max(0.05, across), _GOING_MOST)
    share = next((share for least, share in _THINGS if (asked or 1.0) >= least), _USUAL_HEIGHT)
    zoom = min(share / max(0.05, tallest), _USUAL_WIDTH / max(0.05, across))
    usual = _STILL_MOST if spec.still else _USUAL_MOST
    if any(KINDS[prop.kind].is_background for prop in spec.props):
        # What is behind the others must be seen too: a train beside a car.
        usual = _GOING_MOST
    return _closeness(zoom, CLOSEST if asked else usual)


def _filmed(spec: Spec) -> list[Subject | Prop]:
    """Those who are framed: the camera's target, else all subjects with what they use."""
    things = [prop for prop in spec.props if not KINDS[prop.kind].is_happening]
    everyone: list[Subject | Prop] = [*spec.subjects, *things]
    named = [item for item in everyone if item.id == spec.camera.target]
    if named:
        return named
    used = {s.mount for s in spec.subjects} | {s.prop for s in spec.subjects}
    used |= {item.relation.to for item in (*spec.subjects, *things) if item.relation}
    small = [prop for prop in things if not KINDS[prop.kind].is_tall]
    small = [prop for prop in small if not KINDS[prop.kind].is_background]
    props = [prop for prop in things if prop.id in used or prop in small]
    props = [prop for prop in props if prop.kind != "bough"]
    return [*spec.subjects, *props] or [*things]


def half_seen(closeness: float) -> float:
    """Half of what a camera sees across in mid-film, in shares of the stage's width."""
    return 0.5 / (_RESTING_ZOOM * (1 + _ZOOM * (closeness - 1)))


def closeness_seeing(half: float) -> float:
    """The closeness at which a camera sees so much to either side, 1 at least."""
    return _closeness(0.5 / half, CLOSEST)


def _closeness(zoom: float, most: float) -> float:
    return round(min(most, max(1.0, 1 + (zoom / _RESTING_ZOOM - 1) / _ZOOM)), 2)


def _height(item: Subject | Prop, spec: Spec, *, is_portrait: bool) -> float:
    """Share of the picture's height from the ground to its head, with what it stands on or rides.

    Of what is in the air, half of its way up counts.
    """
    top = extent_of(item).top
    carrier = item.mount if isinstance(item, Subject) else None
    if item.relation and item.relation.kind == "on":
        carrier = item.relation.to
    below = next((i for i in (*spec.subjects, *spec.props) if i.id == carrier), None)
    if below is not None and isinstance(item, Subject) and rest_of(item, below, item.action):
        top = _SEATED * top + _SEAT
    elif below is not None and below.kind == "bough":
        top += _BOUGH * below.size
    elif below is not None:
        top += 0.8 * extent_of(below).top
    unit = HEIGHT_UNIT.at(item.slot.depth, is_portrait=is_portrait) * _nearness(spec)
    return top * unit + 0.5 * item.slot.lift


def _nearness(spec: Spec) -> float:
    return spec.still.nearness if spec.still else 1.0


def _width(items: Sequence[Subject | Prop], spec: Spec, *, is_portrait: bool) -> float:
    """Share of the picture's width from the leftmost edge to the rightmost, or to the middle."""
    edges = [0.5]
    for item in items:
        unit = WIDTH_UNIT.at(item.slot.depth, is_portrait=is_portrait) * _nearness(spec)
        half = half_of_row(sharing(item, items)) * unit
        edges += [item.slot.x - half, item.slot.x + half]
    return 2 * max(max(edges) - 0.5, 0.5 - min(edges))
