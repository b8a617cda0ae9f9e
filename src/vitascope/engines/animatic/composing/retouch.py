"""Retouching: items that stay get another colour, coat, size or clothes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any, Final, cast

from vitascope.engines.animatic.art.people_kinds import PEOPLE
from vitascope.engines.animatic.reading.clauses import Clause
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.phrases import Thing, Told
from vitascope.engines.animatic.reading.reader import phrases_of, words_of
from vitascope.engines.animatic.spec import Prop, Spec, Subject

COMPARED: Final = {"bigger": 1.35, "larger": 1.35, "smaller": 0.7, "taller": 1.2, "shorter": 0.82}
"""Words that change a size, rather than tell it."""


@dataclass(slots=True)
class _Touch:
    """What is to change of one item."""

    look: dict[str, Any] = field(default_factory=dict[str, Any])
    wear: tuple[str, ...] = ()
    factor: float = 1.0


def retouched(spec: Spec, clause: Clause, lexicon: Lexicon) -> tuple[Spec, bool]:
    """The spec with what a clause says of items that are there, and whether it says anything.

    An adjective before a noun tells how its items look; one after all nouns (`make the foxes
    blue`, `change the red umbrella to blue`) is a command to all that are named.
    """
    named = clause.named(spec)
    touches: dict[str, _Touch] = {item_id: _Touch() for item_id in named}
    for thing in clause.things:
        for item in clause.meant(spec, thing):
            _tell_look(touches[item.id], thing)
    for role in clause.reading.roles:
        # What follows a noun is its role's: `with curly red hair`.
        for item in clause.meant(spec, role.thing):
            _tell_look(touches[item.id], role.thing)
    _command_look(touches, clause, lexicon)
    _dress(spec, touches, clause, lexicon)
    done = replace(
        spec,
        subjects=tuple(
            cast("Subject", _touched(s, touches[s.id])) if s.id in touches else s
            for s in spec.subjects
        ),
        props=tuple(
            cast("Prop", _touched(p, touches[p.id])) if p.id in touches else p for p in spec.props
        ),
    )
    return done, any(touch != _Touch() for touch in touches.values())


_TOLD_LOOKS: Final = ("color", "coat", "size", "material", "face", "hair", "skin", "parts")


def _tell_look(touch: _Touch, thing: Thing) -> None:
    usual = look_of(thing.noun)
    for name in _TOLD_LOOKS:
        told = getattr(thing.look, name)
        if told is not None and told != getattr(usual, name):
            touch.look[name] = told
            if name == "color":
                touch.look["coat"] = None


def _command_look(touches: dict[str, _Touch], clause: Clause, lexicon: Lexicon) -> None:
    traits = lexicon.tables.traits
    # `Make the cat orange` is about no fruit.
    named = [thing.word for thing in clause.things if thing.word not in traits.colours]
    last = named[-1] if named else ""
    told = clause.text.rpartition(last)[2] if last else clause.text
    # `white with a golden mane`: the mane has its own colour.
    after = words_of(re.split(r"\bwith\b", told)[0] if "with" in told[1:] else told)
    if "hair" in after:
        if not clause.things:
            _command_hair(touches, after, lexicon)
        return  # else its colour is told with the role
    of_world = {word for said in clause.reading.said for word in said.word.split()}
    for touch in touches.values():
        for before, word in pairwise(("", *after)):
            if before == "and" and word in traits.colours and "color" in touch.look:
                continue  # `blue and white` is blue above all
            if word in of_world:
                continue  # `make it black and white` paints nobody
            if word in COMPARED or word in traits.sizes:
                touch.factor = COMPARED.get(word) or traits.sizes[word]
            elif word in traits.colours:
                touch.look |= {"color": traits.colours[word], "coat": None}
            elif word in traits.coats:
                touch.look["coat"] = traits.coats[word]
            elif word in traits.materials:
                touch.look["material"] = traits.materials[word]
            elif word in traits.faces:
                touch.look["face"] = traits.faces[word]


def _command_hair(touches: dict[str, _Touch], words: Sequence[str], lexicon: Lexicon) -> None:
    """`Make her hair red`: as if it were told of somebody."""
    told = [word for word in words if word not in ("make", "hair", "her", "his", "their", "to")]
    phrases = phrases_of(f"a woman with {' '.join(told)} hair", lexicon)
    hair = next((p.look.hair for p in phrases if isinstance(p, Thing) and p.look.hair), None)
    hair = hair or next((p.hair for p in phrases if isinstance(p, Told) and p.hair), None)
    for touch in touches.values() if hair else ():
        touch.look["hair"] = hair


def _color_after(thing: Thing, clause: Clause, lexicon: Lexicon) -> str | None:
    """The colour of what is worn: `a red dress`, `her dress green`."""
    # A colour after `and` is of what comes then: `glasses and a pink hat`.
    after = words_of(re.split(r"\band\b|[,;]", clause.text.partition(thing.word)[2])[0])
    colours = lexicon.tables.traits.colours
    return thing.look.color or next((colours[word] for word in after if word in colours), None)


def _dress(spec: Spec, touches: dict[str, _Touch], clause: Clause, lexicon: Lexicon) -> None:
    """Clothes go to whom they follow; before anybody is named, to all that are named."""
    worn = [role for role in clause.reading.roles if role.thing.look.wear]
    for role in worn:
        for item in clause.meant(spec, role.thing):
            touches[item.id].wear = role.thing.look.wear
    loose = [thing for thing in clause.things if thing.noun.role == "wear"]
    if loose and not worn:
        colors = [_color_after(thing, clause, lexicon) for thing in loose]
        entries = tuple(
            thing.noun.kind + (f":{color}" if color else "")
            for thing, color in zip(loose, colors, strict=True)
        )
        kinds = {thing.noun.kind for thing in loose}
        # `Make the hat red`: the hat of who has one.
        owners = {s.id for s in spec.subjects if kinds & worn_by(s) and not clause.adds}
        people = {subject.id for subject in spec.subjects if subject.kind in PEOPLE}
        everybody = people or {subject.id for subject in spec.subjects}
        for item_id in set(touches) or owners or everybody:
            touches.setdefault(item_id, _Touch()).wear = entries


def worn_by(subject: Subject) -> set[str]:
    """The words of what somebody wears, without their colours."""
    return {entry.partition(":")[0] for entry in subject.look.wear}


def _touched(item: Subject | Prop, touch: _Touch) -> Subject | Prop:
    look = replace(item.look, **touch.look)
    look = replace(look, size=max(0.4, min(2.0, look.size * touch.factor)))
    if touch.wear:
        # `Make the dress longer` says nothing of its colour.
        worn = {entry.partition(":")[0] for entry in look.wear}
        told = [entry for entry in touch.wear if ":" in entry or entry not in worn]
        fresh = {entry.partition(":")[0] for entry in told}
        kept = tuple(entry for entry in look.wear if entry.partition(":")[0] not in fresh)
        look = replace(look, wear=(*kept, *told))
    return replace(item, look=look)
