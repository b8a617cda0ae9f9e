"""Retouching: items that stay get another colour, coat, size, clothes or task."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, cast

from vitascope.engines.animatic.art.stances_music import MUSIC
from vitascope.engines.animatic.composing.casting import beats_of
from vitascope.engines.animatic.reading.clauses import Clause, matching
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.phrases import Thing, Told
from vitascope.engines.animatic.reading.reader import phrases_of, words_of
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import Prop, Spec, Subject

COMPARED: Final = {"bigger": 1.35, "larger": 1.35, "smaller": 0.7}
"""Words that change a size, rather than tell it."""

_NO_TASKS: Final = frozenset({"paint", "hold", "bring", "look"})
"""Verbs that in an edit tell the engine what to do, not the subject."""


@dataclass(slots=True)
class _Touch:
    """What is to change of one item."""

    look: dict[str, Any] = field(default_factory=dict[str, Any])
    wear: tuple[str, ...] = ()
    factor: float = 1.0
    action: str | None = None
    later: tuple[str, ...] = ()
    partner: str | None = None


def retouched(spec: Spec, clause: Clause, lexicon: Lexicon) -> tuple[Spec, bool]:
    """The spec with what a clause says of items that are there, and whether it says anything.

    An adjective before a noun tells how its items look; one after all nouns (`make the foxes
    blue`, `change the red umbrella to blue`) is a command to all that are named.
    """
    named = clause.named(spec)
    touches: dict[str, _Touch] = {item_id: _Touch() for item_id in named}
    for thing in clause.things:
        for item in matching(spec, thing):
            _tell_look(touches[item.id], thing)
    for role in clause.reading.roles:
        # What follows a noun is its role's: `with curly red hair`.
        for item in matching(spec, role.thing):
            _tell_look(touches[item.id], role.thing)
    _command_look(touches, clause, lexicon)
    _dress(spec, touches, clause, lexicon)
    _set_tasks(spec, touches, clause)
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


_TOLD_LOOKS: Final = ("color", "coat", "size", "material", "face", "hair", "skin")


def _tell_look(touch: _Touch, thing: Thing) -> None:
    usual = look_of(thing.noun)
    for name in _TOLD_LOOKS:
        told = getattr(thing.look, name)
        if told is not None and told != getattr(usual, name):
            touch.look[name] = told
            if name == "color":
                touch.look["coat"] = None


def _command_look(touches: dict[str, _Touch], clause: Clause, lexicon: Lexicon) -> None:
    last = clause.things[-1].word if clause.things else ""
    after = words_of(clause.text.rpartition(last)[2] if last else clause.text)
    if "hair" in after:
        if not clause.things:
            _command_hair(touches, after, lexicon)
        return  # else its colour is told with the role
    traits = lexicon.tables.traits
    for touch in touches.values():
        for word in after:
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
    after = words_of(clause.text.partition(thing.word)[2])
    colours = lexicon.tables.traits.colours
    return thing.look.color or next((colours[word] for word in after if word in colours), None)


def _dress(spec: Spec, touches: dict[str, _Touch], clause: Clause, lexicon: Lexicon) -> None:
    """Clothes go to whom they follow; before anybody is named, to all that are named."""
    worn = [role for role in clause.reading.roles if role.thing.look.wear]
    for role in worn:
        for item in matching(spec, role.thing):
            touches[item.id].wear = role.thing.look.wear
    loose = [thing for thing in clause.things if thing.noun.role == "wear"]
    if loose and not worn:
        colors = [_color_after(thing, clause, lexicon) for thing in loose]
        entries = tuple(
            thing.noun.kind + (f":{color}" if color else "")
            for thing, color in zip(loose, colors, strict=True)
        )
        subjects = {subject.id for subject in spec.subjects}
        for item_id in (subjects & touches.keys()) or subjects:
            touches.setdefault(item_id, _Touch()).wear = entries


def _set_tasks(spec: Spec, touches: dict[str, _Touch], clause: Clause) -> None:
    for role in clause.reading.roles:
        if role.is_subject and role.action:
            for item in matching(spec, role.thing):
                touches[item.id].action = role.action
                touches[item.id].later = tuple(role.later)
                touches[item.id].partner = _partner_of(spec, role, item)
    acts = [act.action for act in clause.acts if act.verb not in _NO_TASKS]
    if acts and not clause.things:
        for touch in touches.values():
            touch.action = acts[-1]


def _partner_of(spec: Spec, role: Role, item: Subject | Prop) -> str | None:
    others = matching(spec, role.partner.thing) if role.partner else []
    return next((other.id for other in others if other.id != item.id), None)


def _touched(item: Subject | Prop, touch: _Touch) -> Subject | Prop:
    look = replace(item.look, **touch.look)
    look = replace(look, size=max(0.4, min(2.0, look.size * touch.factor)))
    if touch.wear:
        fresh = {entry.partition(":")[0] for entry in touch.wear}
        kept = tuple(entry for entry in look.wear if entry.partition(":")[0] not in fresh)
        look = replace(look, wear=(*kept, *touch.wear))
    if isinstance(item, Subject) and touch.action and not _does(item, touch.action):
        beats = beats_of(touch.later)
        partner = touch.partner or item.partner
        return replace(item, look=look, action=touch.action, beats=beats, partner=partner)
    return replace(item, look=look)


def _does(item: Subject, action: str) -> bool:
    """Whether it does that already, if by another name: who plays a guitar strums."""
    is_music = action == "play" and item.action in MUSIC
    return is_music or (item.action, action) in {("hold", "stand"), (action, action)}
