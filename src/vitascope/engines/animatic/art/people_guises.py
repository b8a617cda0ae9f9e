"""Kinds of people as a woman, a man or a child has them, whoever is usually drawn."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.people_kinds import Person
from vitascope.engines.animatic.art.wear import wears
from vitascope.engines.animatic.spec import Look

LADY: Final = "lady"
GENT: Final = "gent"
"""Words of `Look.wear` that make a woman or a man of a kind that is drawn as the other."""

_SHORT: Final = frozenset({"short", "swept", "crew", "spiky", "bald", "wild", "shaven"})
_LONG: Final = frozenset({"long", "ponytail", "bun", "wavy", "bob", "braids"})

_GOWNS: Final = frozenset({"dress", "gown", "tutu"})


def in_guise(person: Person, look: Look) -> Person:
    """The person without the beard of a grown man, where a woman or a child is asked for."""
    if look.age == "child" and (person.beard or person.is_old):
        hair = "#8a5a34" if person.is_old else person.hair
        style = "short" if person.style == "bald" else person.style
        person = replace(person, beard="", is_old=False, hair=hair, style=style)
    if wears(look.wear, LADY):
        style = "long" if person.style in _SHORT else person.style
        person = replace(person, has_lashes=True, beard="", style=style)
    if wears(look.wear, GENT) and person.has_lashes:
        style = "short" if person.style in _LONG else person.style
        outfit = "shirt" if person.outfit in _GOWNS else person.outfit
        person = replace(person, has_lashes=False, style=style, outfit=outfit)
    return person
