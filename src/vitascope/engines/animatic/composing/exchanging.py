"""Exchanges: others take the places and the tasks of those who were there."""

import re
from collections.abc import Collection
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.people_kinds import PEOPLE
from vitascope.engines.animatic.art.subjects import varied
from vitascope.engines.animatic.composing.casting import IdSource
from vitascope.engines.animatic.composing.edit import Edit
from vitascope.engines.animatic.composing.handling import handling_of
from vitascope.engines.animatic.composing.ties import without
from vitascope.engines.animatic.reading.clauses import Clause
from vitascope.engines.animatic.reading.naming import Item, items_of
from vitascope.engines.animatic.reading.phrases import Thing
from vitascope.engines.animatic.seeds import item_seed
from vitascope.engines.animatic.spec import Look, Subject
from vitascope.engines.animatic.words.nouns import Noun

_BECOMES: Final = re.compile(r"\b(?:with|into|to|for|by|as)\b")
_REPLACES: Final = re.compile(
    r"\b(?:replace|swap|exchange|substitute|turn|transform|convert|change|make)\b"
)
_MAKES_DO: Final = re.compile(r"^\s*(?:please\s+)?(?:make|let|have)\b(?!.*\binto\b)")
"""Begins what somebody shall do, if a verb follows: `make the boy dance with the dog`."""


def exchanged(edit: Edit) -> bool:
    """Put others in the place of those who go, and say whether a command asks for it.

    `turn the foxes into tigers`: each fox's place and task go to a tiger.
    """
    clause, spec = edit.clause, edit.spec
    if not _REPLACES.search(clause.text) or len(clause.things) < 2:
        return False
    if clause.acts and _MAKES_DO.search(clause.text):
        return False
    old = clause.things[0]
    news = [thing for thing in clause.things[1:] if thing.noun.role == old.noun.role]
    olds = [item for each in _exchanged_for(clause) for item in clause.meant(spec, each)]
    if not news or not olds or not _becomes(edit, old):
        return False
    new = news[-1]
    if new.noun == old.noun:
        return False  # `change the lion to a white lion` is about its looks
    told = next((role for role in clause.reading.roles if role.thing.noun == new.noun), None)
    look = told.thing.look if told else new.look
    ids = IdSource(item.id for item in items_of(spec))
    named = {item.id: ids.next(new.noun.kind) for item in olds}

    def changed(item: Item) -> Item:
        if item.id not in named:
            return item
        worn = _dressed_as(item, _like(item, look, new.noun, spec.seed), new.noun)
        fresh = replace(item, id=named[item.id], kind=new.noun.kind, look=worn)
        does = told.action if told and isinstance(fresh, Subject) else None
        return replace(fresh, action=does) if does else fresh

    edit.map_items(changed, named)
    edit.map_items(lambda item: _played(item, old.noun, new.noun, set(named.values())))
    _stand_upon(edit, new, set(named.values()))
    edit.amended.changes.append(f"{old.word} → {new.word}")
    return True


def _played(item: Item, old: Noun, new: Noun, fresh: Collection[str]) -> Item:
    """Who has the new thing does with it what is done with such: a violin is not strummed."""
    is_at_it = isinstance(item, Subject) and item.prop in fresh and item.action == old.action
    return replace(item, action=new.action) if is_at_it and new.action else item


def _exchanged_for(clause: Clause) -> list[Thing]:
    """Of the things of an exchange, those that go: `the woman and the man into skeletons`."""
    before = _BECOMES.split(clause.text, maxsplit=1)[0]
    gone = [thing for thing in clause.things[:-1] if thing.word in before]
    return [thing for thing in gone if thing.noun.role == gone[0].noun.role] or [clause.things[0]]


def _becomes(edit: Edit, old: Thing) -> bool:
    """Whether the words after the one say that it turns into another."""
    text = edit.clause.text
    return _BECOMES.search(text.partition(old.word)[2]) is not None or text.startswith("make")


def _stand_upon(edit: Edit, new: Thing, fresh: Collection[str]) -> None:
    """Let who now has a board below the feet stand on it: it is drawn with them."""
    boarded: dict[str, Subject] = {}
    for subject in edit.spec.subjects:
        if subject.mount in fresh:
            did = handling_of(subject.kind, subject.action, subject.action, tool=None, mount=new)
            if not did.shows_mount:
                boarded[subject.id] = replace(subject, action=did.action)
    if boarded:
        edit.map_items(lambda item: boarded.get(item.id, item))
        gone = [subject.mount for subject in boarded.values()]
        edit.amended.spec = replace(edit.spec, **without(edit.spec, gone))


def _like(item: Item, look: Look, noun: Noun, seed: int) -> Look:
    """The look of somebody who is still the same: a woman who is older has her skin and hair."""
    if item.kind not in PEOPLE or noun.kind not in PEOPLE:
        return look
    if PEOPLE[item.kind].has_lashes != PEOPLE[noun.kind].has_lashes:
        return look
    was = varied(item.kind, item.look, item_seed(seed, item.id))
    look = replace(look, coat=look.coat or was.coat, skin=look.skin or was.skin)
    hair = tuple(entry for entry in was.wear if entry.startswith("hair:"))
    if "old" in (noun.age, item.look.age) or any(w.startswith("hair") for w in look.wear):
        return look
    return replace(look, hair=look.hair or was.hair, wear=(*look.wear, *hair))


def _dressed_as(item: Item, look: Look, noun: Noun) -> Look:
    """The look of who takes another's place: what an animal wore stays on."""
    if noun.is_person:
        return look
    worn = {entry.partition(":")[0] for entry in look.wear}
    kept = tuple(entry for entry in item.look.wear if entry.partition(":")[0] not in worn)
    return replace(look, wear=(*kept, *look.wear))
