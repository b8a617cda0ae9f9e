"""Who is outside while others are in a room: seen through its window."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.composing.casting import UNPLACED, Cast
from vitascope.engines.animatic.composing.figures import extent_of
from vitascope.engines.animatic.reading.roles import Reading, Role
from vitascope.engines.animatic.spec import Slot, Subject

_CLAUSE: Final = re.compile(r"[,.;:]|\b(?:while|as|and)\b")

_OUTSIDE: Final = re.compile(
    r"^\s*outside\b(?! (?:of|the)\b)"
    r"|(?<!rain )(?<!snow )(?<!storm )(?<!world )(?<!snowing )(?<!raining )"
    r"\boutside(?! (?:of|an?|the|his|her|their)\b)"
    r"|\b(?:outside|beyond|past) (?:of )?(?:an?|the|his|her|their) (?:\w+ )?windows?\b"
    r"|\b(?:seen|visible|glimpsed|looks in|peers in|peeks in|looking in|peering in|peeking in)"
    r" through (?:an?|the|his|her|their) (?:\w+ )?windows?\b"
)
"""Words of a clause by which those in it are behind a window."""

_AT_WINDOW: Final = re.compile(r"\b(?:at|by|near|out|out of) (?:an?|the|his|her|their) window")
"""Words of who is within, and looks out."""

_BY_WINDOW: Final = re.compile(r"\bwindows?\b")


def go_outside(reading: Reading, roles: Sequence[Role], prompt: str) -> Reading:
    """The reading without the places that are outside only, if somebody is within.

    Args:
        reading: Of the prompt.
        roles: Of the film; those outside are marked, and lose their ties to those within.
        prompt: As it was sent.
    """
    clauses = _CLAUSE.split(prompt.lower())
    told = [one for one in clauses if _OUTSIDE.search(one) and not _AT_WINDOW.search(one)]
    living = [role for role in roles if role.is_subject]
    outside = [role for role in living if any(_is_in(role.thing.word, text) for text in told)]
    is_window = any(_BY_WINDOW.search(clause) for clause in told)
    if not outside or (len(outside) == len(living) and not is_window):
        return reading
    for role in roles:
        role.is_outside = role in outside
        if role.relation and (role.relation[1] in outside) != role.is_outside:
            role.relation = None
    kept = [p for p in reading.places if not any(_is_in(p.said.word, text) for text in told)]
    windows = [p for p in reading.places if _BY_WINDOW.search(p.said.word) and p not in kept]
    return replace(reading, places=kept or windows)


def _is_in(word: str, clause: str) -> bool:
    name = r"(?:people|persons?|passers|strangers)" if word == "person" else re.escape(word)
    return re.search(rf"\b{name}", clause) is not None


def behind_window(cast: Cast, roles: Sequence[Role], setting: str) -> list[Subject]:
    """The subjects of a cast, those who are outside marked where the room has a window."""
    if not SETTING_KINDS[setting].has_windows:
        return list(cast.subjects)
    names = {name for r in roles if r.is_outside for name in cast.made.get(id(r), ())}
    return [
        replace(one, slot=replace(one.slot, is_beyond=True), more=0) if one.id in names else one
        for one in cast.subjects
    ]


_ASIDE: Final = 0.36
"""Where those within are at most, as share of the width: they leave the window free."""

_TALL: Final = 165.0
"""Drawing units as high as which those outside are made, to be seen in the window."""


def _fitting(one: Subject) -> float:
    usual = extent_of(replace(one, slot=UNPLACED)).top
    return round(min(1.8, max(0.4, _TALL / max(1.0, usual))), 3)


def within(cast: Cast) -> Cast:
    """Those of a cast who are not outside, with all things that are not theirs."""
    outside = [one for one in cast.subjects if one.slot.is_beyond]
    theirs = {part for one in outside for part in (one.prop, one.mount)}
    return replace(
        cast,
        subjects=[one for one in cast.subjects if not one.slot.is_beyond],
        props=[prop for prop in cast.props if prop.id not in theirs],
    )


def with_outside(near: Cast, cast: Cast) -> Cast:
    """Those within, who have their places, with those of the whole cast who are outside."""
    outside = [one for one in cast.subjects if one.slot.is_beyond]
    if not outside:
        return near
    slots = {
        one.id: Slot(x=(k + 0.5) / len(outside), depth=1.0, is_beyond=True, scale=_fitting(one))
        for k, one in enumerate(outside)
    }
    owners = {part: one.id for one in outside for part in (one.prop, one.mount) if part}
    slots |= {part: slots[owner] for part, owner in owners.items()}
    aside = min(0.0, _ASIDE - max((one.slot.x for one in near.subjects), default=0.0))
    placed: dict[str, Any] = {
        item.id: replace(item, slot=replace(item.slot, x=round(max(0.08, item.slot.x + aside), 4)))
        for item in (*near.subjects, *near.props)
    }
    subjects = [
        placed[one.id] if one.id in placed else replace(one, slot=slots[one.id])
        for one in cast.subjects
        if one.id in placed or one.id in slots
    ]
    props = [
        placed[one.id] if one.id in placed else replace(one, slot=slots[one.id])
        for one in cast.props
        if one.id in placed or one.id in slots
    ]
    return replace(near, subjects=subjects, props=props)
