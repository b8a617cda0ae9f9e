"""Clothes that take the place of others: `change the suit to a superhero costume`."""

import re
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.composing.edit import Edit
from vitascope.engines.animatic.composing.retouch import worn_by
from vitascope.engines.animatic.reading.naming import Item
from vitascope.engines.animatic.reading.prompt import read
from vitascope.engines.animatic.spec import Subject

_RECOLOURED: Final = re.compile(
    r"^\s*(?:please\s+)?(?:change|turn|replace|swap|make)\s+(?:everything\s+|all\s+|the\s+)*"
    r"(?P<old>\w+)\s+(?:to|into|with|for)\s+(?P<new>\w+)\s*$"
)
_EXCHANGED: Final = re.compile(
    r"\b(?:replace|swap|exchange|substitute|turn|change|switch)\b(?P<old>.*?)\b"
    r"(?:with|into|to|for|by)\s+(?P<new>.+)$"
)


def recoloured(edit: Edit) -> bool:
    """`Change yellow to red`: all that is of the one colour gets the other."""
    found = _RECOLOURED.search(edit.clause.text)
    colours = edit.lexicon.tables.colours
    if found is None or not {found["old"], found["new"]} <= colours.keys():
        return False
    old, new = colours[found["old"]], colours[found["new"]]
    before = edit.spec

    def changed(item: Item) -> Item:
        color = new if item.look.color == old else item.look.color
        worn = tuple(entry.replace(f":{old}", f":{new}") for entry in item.look.wear)
        return replace(item, look=replace(item.look, color=color, wear=worn))

    edit.map_items(changed)
    if edit.spec != before:
        edit.amended.changes.append(f"{found['old']} → {found['new']}")
    return edit.spec != before


def redressed(edit: Edit) -> bool:
    """Give those who wear what a command names the other clothes that it names, if it does."""
    found = _EXCHANGED.search(edit.clause.text)
    old = edit.clause.things[0] if edit.clause.things else None
    if found is None or old is None or old.noun.role != "wear" or old.word not in found["old"]:
        return False
    if found["new"].strip() in edit.lexicon.tables.colours:
        # The same dress in another colour.
        return False
    fresh = [
        wear for role in read(f"a person in {found['new']}").roles for wear in role.thing.look.wear
    ]
    if not fresh:
        return False
    wearers = {s.id for s in edit.spec.subjects if old.noun.kind in worn_by(s)}
    wearers &= set(edit.clause.named(edit.spec)) or wearers

    def changed(item: Item) -> Item:
        if item.id not in wearers or not isinstance(item, Subject):
            return item
        kept = (w for w in item.look.wear if w.partition(":")[0] != old.noun.kind)
        return replace(item, look=replace(item.look, wear=(*kept, *fresh)))

    before = edit.spec
    edit.map_items(changed)
    if edit.spec != before:
        edit.amended.changes.append(f"{old.word} → {found['new']}")
    return bool(wearers)
