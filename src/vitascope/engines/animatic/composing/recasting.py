"""New tasks for those who are there: what they do, with what, on what and with whom."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.composing.aims import BALLS
from vitascope.engines.animatic.composing.casting import Cast, IdSource, cast_roles
from vitascope.engines.animatic.composing.freeing import let_go
from vitascope.engines.animatic.composing.places import TRAVELLING
from vitascope.engines.animatic.reading.clauses import Clause
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.naming import items_of, matching
from vitascope.engines.animatic.reading.phrases import Thing
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import Prop, Spec, Subject
from vitascope.engines.animatic.words.tables import tables

_COMES: Final = re.compile(r"^\s*(?:please\s+)?(?:add|include|insert)\b")
_NO_TASKS: Final = frozenset({"paint", "hold", "bring", "look"})
"""Verbs that in an edit tell the engine what to do, not the subject, where no thing follows."""


def recast_roles(clause: Clause, spec: Spec) -> list[Role]:
    """The roles of a command that give somebody who is there something to do.

    What is told of who comes is not told of those whom he comes to.
    """
    return [
        role
        for role in (() if _COMES.search(clause.text) else clause.reading.roles)
        if role.is_subject
        and (role.action or role.tool or role.mount)
        and not (role.action in _NO_TASKS and role.tool is None)
        and any(isinstance(item, Subject) for item in clause.meant(spec, role.thing))
    ]


def parts_of(roles: Sequence[Role]) -> frozenset[int]:
    """The `id()`s of roles that others use or ride."""
    parts = (part for role in roles for part in (role.tool, role.mount) if part)
    return frozenset(id(part) for part in parts)


def recast(spec: Spec, clause: Clause, lexicon: Lexicon) -> Spec:
    """The film with these tasks given: looks, places and ids of all who are there stay.

    What somebody had in hand is put down for what comes into it; it stays in hand otherwise.
    """
    brought: set[int] = set()
    for role in recast_roles(clause, spec):
        for item in clause.meant(spec, role.thing):
            if isinstance(item, Subject) and role.frees and item.prop:
                spec = let_go(spec, item, role.later)
            elif isinstance(item, Subject):
                spec = _given(spec, item, role, clause, lexicon, brought)
    return spec


def _given(
    spec: Spec, item: Subject, role: Role, clause: Clause, lexicon: Lexicon, brought: set[int]
) -> Spec:
    """The film with a task given; `brought` are the tools that came by the same command."""
    known = {
        id(other): [there.id for there in matching(spec, other.thing)]
        for other in clause.reading.roles
        if other is not role
    }
    others = {s.prop for s in spec.subjects if s.id != item.id}
    is_held = role.tool is not None and not others.isdisjoint(known.get(id(role.tool), ()))
    if role.tool is not None and id(role.tool) in brought:
        # Several build one castle, and each has a balloon.
        is_held = False
        if role.tool.thing.noun.use == "hand" and not role.tool.is_one:
            known.pop(id(role.tool), None)
    elif role.tool is not None and not known.get(id(role.tool)):
        brought.add(id(role.tool))
    tool = None if is_held else role.tool
    if tool is None and not _is_of_another_game(item, role.action, spec):
        tool = _in_hand(item, spec, lexicon)
    if tool is not None and tool is not role.tool and item.prop:
        known[id(tool)] = [item.prop]
    thing = replace(role.thing, count=1)
    one = replace(role, thing=thing, tool=tool, relation=None, partner=None)
    cast_ = cast_roles([one], IdSource(i.id for i in items_of(spec)), lexicon, known=known)
    doer = next((s for s in cast_.subjects if s.id in cast_.made.get(id(one), ())), None)
    if doer is None:
        return spec
    fresh = _done_by(item, doer, role, spec)
    came = [p.id for p in cast_.props] + [s.id for s in cast_.subjects if s.id != doer.id]
    if fresh == item and not came:
        return spec
    return _with(spec, item, fresh, cast_, came)


def _in_hand(item: Subject, spec: Spec, lexicon: Lexicon) -> Role | None:
    """What somebody has already, as the role of a new task."""
    prop = next((prop for prop in spec.props if prop.id == item.prop), None)
    noun = lexicon.noun(prop.kind) if prop else None
    if prop is None or noun is None:
        return None
    return Role(Thing(noun=noun, word=prop.kind, count=1, look=prop.look, is_known=True))


def _done_by(item: Subject, doer: Subject, role: Role, spec: Spec) -> Subject:
    """Who is there, at what its stand-in does."""
    tools = tuple(entry for entry in doer.look.wear if entry.startswith("tool:"))
    worn = tuple(entry for entry in item.look.wear if not (tools and entry.startswith("tool:")))
    others = matching(spec, role.partner.thing) if role.partner else []
    partner = next((other.id for other in others if other.id != item.id), item.partner)
    is_left = doer.action in TRAVELLING and not _goes_along(item, spec)
    is_left = is_left or _is_of_another_game(item, doer.action, spec)
    return replace(
        item,
        look=replace(item.look, wear=(*worn, *tools)),
        action=doer.action,
        prop=doer.prop if role.tool else None if is_left else doer.prop or item.prop,
        mount=doer.mount or item.mount,
        partner=partner,
        is_down=doer.is_down,
        beats=doer.beats,
    )


def _is_of_another_game(item: Subject, action: str | None, spec: Spec) -> bool:
    """Whether somebody has the ball of another game than the one that he is to play."""
    kind = next((prop.kind for prop in spec.props if prop.id == item.prop), "")
    return kind in BALLS.values() and BALLS.get(action or "", kind) != kind


def _goes_along(item: Subject, spec: Spec) -> bool:
    """Whether what somebody has is no piano that stays where it stands."""
    prop = next((prop for prop in spec.props if prop.id == item.prop), None)
    noun = tables().nouns.get(prop.kind) if prop else None
    return prop is None or noun is None or noun.use == "hand" or noun.motion == "roll"


def _with(spec: Spec, item: Subject, fresh: Subject, cast_: Cast, brought: Sequence[str]) -> Spec:
    """The film with `fresh` for `item`, and what it brought along where it is."""
    is_left = fresh.prop is None and not _goes_along(item, spec)
    dropped = set[str | None]() if is_left else {item.prop} - {fresh.prop, None}
    held = {s.prop for s in spec.subjects if s.id != item.id}
    gone = dropped - held
    at: Mapping[str, Subject | Prop] = {i.id: i for i in (*cast_.subjects, *cast_.props)}
    placed = [replace(at[name], slot=item.slot) for name in brought]
    return replace(
        spec,
        subjects=(
            *(fresh if s.id == item.id else s for s in spec.subjects),
            *(p for p in placed if isinstance(p, Subject)),
        ),
        props=(
            *(p for p in spec.props if p.id not in gone),
            *(p for p in placed if isinstance(p, Prop)),
        ),
    )
