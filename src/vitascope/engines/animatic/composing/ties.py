"""What items say of each other by id, kept right when items go or get new ids."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, TypeVar

from vitascope.engines.animatic.spec import Prop, Spec, Subject

_Item = TypeVar("_Item", Subject, Prop)

_NEEDS_TWO: Final = frozenset({"hug", "kiss", "fight", "shake_hands", "talk"})
"""Actions that nobody does alone."""


def without(spec: Spec, gone: Collection[str | None]) -> dict[str, Any]:
    """The fields of a spec that items leave: who held, rode, met or followed them does not."""
    target = spec.camera.target
    left = [s for s in spec.subjects if s.id not in gone]
    sat = [s for s in left if s.relation is not None and s.relation.to in gone]
    return {
        "subjects": tuple(_apart(_untied(s, gone), s, sat) for s in left),
        "props": tuple(_unrelated(p, gone) for p in spec.props if p.id not in gone),
        "captions": tuple(c for c in spec.captions if c.by is None or c.by not in gone),
        "camera": replace(
            spec.camera,
            target=None if target in gone else target,
            among=tuple(name for name in spec.camera.among if name not in gone),
        ),
    }


def renamed(subject: Subject, ids: Mapping[str, str]) -> Subject:
    """A subject whose ties name others by their new ids."""
    return replace(
        renamed_relation(subject, ids),
        prop=ids.get(subject.prop or "", subject.prop),
        mount=ids.get(subject.mount or "", subject.mount),
        partner=ids.get(subject.partner or "", subject.partner),
    )


def renamed_relation(item: _Item, ids: Mapping[str, str]) -> _Item:
    """An item whose relation names the other by its new id."""
    if item.relation is None or item.relation.to not in ids:
        return item
    return replace(item, relation=replace(item.relation, to=ids[item.relation.to]))


_STEP: Final = 0.13
"""Share of the picture's width between those who were on one thing that is gone."""


def _apart(freed: Subject, one: Subject, sat: Sequence[Subject]) -> Subject:
    """Who was on what is gone, with room for the others who were: they had its one place."""
    if one not in sat or len(sat) < 2:
        return freed
    aside = (sat.index(one) - (len(sat) - 1) / 2) * _STEP
    x = min(0.92, max(0.08, freed.slot.x + aside))
    return replace(freed, slot=replace(freed.slot, x=round(x, 4)))


def _untied(subject: Subject, gone: Collection[str | None]) -> Subject:
    is_left = subject.partner in gone and subject.action in _NEEDS_TWO
    return replace(
        _unrelated(subject, gone),
        prop=None if subject.prop in gone else subject.prop,
        mount=None if subject.mount in gone else subject.mount,
        partner=None if subject.partner in gone else subject.partner,
        action="stand" if is_left else _on_foot(subject, gone),
        slot=replace(subject.slot, lift=0.0) if _falls(subject, gone) else subject.slot,
    )


def _on_foot(subject: Subject, gone: Collection[str | None]) -> str:
    """What somebody does whose mount may be gone."""
    is_on_foot = _falls(subject, gone) and subject.action in ("ride", "drive")
    return "walk" if is_on_foot else subject.action


def _falls(subject: Subject, gone: Collection[str | None]) -> bool:
    return subject.mount is not None and subject.mount in gone


def _unrelated(item: _Item, gone: Collection[str | None]) -> _Item:
    is_cut = item.relation is not None and item.relation.to in gone
    return replace(item, relation=None) if is_cut else item
