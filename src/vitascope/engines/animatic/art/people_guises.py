"""Kinds of people as a woman, a man or a child has them; beards and head cloths they are told."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.people_kinds import Person
from vitascope.engines.animatic.art.wear import colour_of, wears
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


_GINGER: Final[Mapping[str, str]] = {"#d8342c": "#b4582c"}
"""Of a colour that is said of a beard, the one that hair has."""


def bearded(person: Person, look: Look) -> Person:
    """The person with the beard and the head cloth that the look asks for."""
    for beard in ("beard", "long beard", "moustache"):
        if wears(look.wear, beard):
            is_long = beard == "long beard" or (person.beard == "long" and beard == "beard")
            tone = colour_of(look.wear, beard, "")
            person = replace(
                person,
                beard="long" if is_long else "full" if beard == "beard" else beard,
                beard_color=_GINGER.get(tone, tone) or None,
            )
    if wears(look.wear, "hijab"):
        person = replace(person, top=colour_of(look.wear, "hijab", person.top))
    return person
