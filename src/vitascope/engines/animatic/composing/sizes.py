"""Giants and the tiny: who is told to be so is seen among what tells it, roofs or teacups."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.composing.figures import Extent, extent_of
from vitascope.engines.animatic.composing.places import POTTED
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import Look, Slot, Subject
from vitascope.engines.animatic.words.tables import tables

TINY: Final = 0.3
"""Size, times their own, of those who are as small as a thumb."""

_AMONG_ROOFS: Final = 0.2
"""Size of people, cars and beasts at the feet of giants."""

_FIRES: Final = 0.5
"""The same of fires, which are as high as houses."""

_TALL: Final = 215.0
"""Height in drawing units of a giant: up to most of the picture."""

_GIANT: Final = re.compile(
    r"\b(?:giant|gigantic|colossal|enormous|massive|towering|immense|kaiju|godzilla|king kong|titan"
    r"|huge (?:monster|dragon|robot|ape|gorilla|creature|beast|lizard|dinosaur|octopus|spider)"
    r"|huge (?:\w+ )*?(?:on top of|towering|between|among) (?:an? |the )?(?:\w+ )?(?:city|buildings"
    r"|skyscrapers|houses|roofs|village|town)"
    r"|(?:tall|big|large|high) as (?:a |the )?(?:skyscraper|building|mountain|house)s?"
    r"|size of (?:a |the )?(?:skyscraper|building|mountain|house|city block)s?"
    r"|colossus|mecha?|(?:towers?|looms|looming) (?:high )?(?:over|above)"
    r"|skyscraper-sized|building-sized|meters? tall)\b"
)

_SMALL: Final = re.compile(
    r"\b(?:tiny|miniature|thumb[- ]sized|thumbelina|tom thumb|inch[- ]tall|shrunken|microscopic"
    r"|(?:size|big|small) (?:of|as) (?:a |an |her |his )?(?:thumb|finger|ant|mouse|bug|insect)"
    r"|lilliputians?|inches tall|minuscule|palm[- ]sized|pocket[- ]sized)\b"
)


def pots_on_sills(roles: Sequence[Role], setting: str) -> None:
    """Make potted plants on a windowsill as small as a cat beside them."""
    for role in roles if setting == "windowsill" else ():
        if role.thing.noun.kind in POTTED:
            resize(role, _ON_SILL * role.thing.look.size)


_ON_SILL: Final = 0.5
"""Size of a potted plant on a windowsill, times its own."""


def giants_among(roles: Sequence[Role], setting: str, prompt: str) -> str:
    """The setting as giants see it, with all others as small as they are beside them."""
    below = tables().below.get(setting)
    found = _GIANT.search(prompt.lower())
    giants = [role for role in roles if _is_giant(role)]
    if below is None or found is None or not giants:
        return setting
    giants += [role for role in roles if _is_match(role, giants)]
    for role in roles:
        size = role.thing.look.size
        if role in giants:
            resize(role, _TALL / extent_of_kind(role.thing.noun.kind).top)
        elif not any(giant.tool is role for giant in giants):
            share = _FIRES if role.thing.noun.kind == "tall flames" else _AMONG_ROOFS
            resize(role, share * size)
    return below


def _is_giant(role: Role) -> bool:
    words = tables().grammar.words["giants"]
    is_told = role.thing.look.size >= _TOLD_GIANT or role.thing.word in words
    return role.is_subject and role.thing.count <= _FEW and is_told and role.mount is None


def _is_match(role: Role, giants: Sequence[Role]) -> bool:
    """Whether a beast is as large as the giant whom it fights."""
    if role in giants or not role.is_subject or role.thing.noun.is_person:
        return False
    return any(giant.partner is role or role.partner is giant for giant in giants)


_TOLD_GIANT: Final = 1.5
_FEW: Final = 3


def extent_of_kind(kind: str) -> Extent:
    """The box of a kind that stands, at its usual size."""
    usual = Subject(id="", kind=kind, look=Look(), action="stand", slot=Slot(x=0, depth=0))
    return extent_of(usual)


def resize(role: Role, size: float) -> None:
    """Make a role that many times its usual size."""
    role.thing = replace(role.thing, look=replace(role.thing.look, size=round(size, 3)))


def tiny_among(roles: Sequence[Role], prompt: str) -> None:
    """Make those as small as a thumb who are said to be, where small things are by them."""
    _shrink_into(roles)
    _shrink_houses(roles)
    has_measure = _SMALL.search(prompt.lower()) is not None and any(map(_is_measure, roles))
    for role in roles if has_measure else ():
        is_borne = role.mount is not None and not role.mount.is_subject
        is_told = role.thing.look.size <= _TOLD_TINY and not is_borne
        if role.is_subject and is_told and role.thing.noun.kind not in _SMALL_ANYHOW:
            resize(role, TINY)
    _shrink_tools(roles)


def _shrink_into(roles: Sequence[Role]) -> None:
    """Make what is in a cup, and would not go into it, small enough: a boat in a cup of coffee."""
    for role in roles:
        if role.relation is not None and is_in_vessel(role):
            vessel = PROP_KINDS[role.relation[1].thing.noun.kind]
            resize(role, _OF_VESSEL * vessel.height / PROP_KINDS[role.thing.noun.kind].height)


def _shrink_tools(roles: Sequence[Role]) -> None:
    """Make what the tiny hold as small as they are: a parasol of a mouse."""
    for role in roles:
        tool, size = role.tool, role.thing.look.size
        is_own = tool is not None and tool.thing.look.size == tool.thing.noun.size
        if tool is not None and role.is_subject and is_own and size <= _TOLD_TINY:
            resize(tool, size * tool.thing.look.size)


def _shrink_houses(roles: Sequence[Role]) -> None:
    """Make houses that are told to be tiny so beside what is small: mushrooms, flowers."""
    things = [role.thing.noun.kind for role in roles if not role.is_subject]
    if not any(PROP_KINDS[kind].height < _SMALL_THING for kind in things):
        return
    for role in roles:
        kind = None if role.is_subject else PROP_KINDS[role.thing.noun.kind]
        is_told = role.thing.look.size <= _TOLD_TINY or role.thing.word.startswith("tiny ")
        if kind and kind.is_tall and is_told:
            resize(role, _TINY_HOUSE)


_SMALL_THING: Final = 120.0
"""Height in drawing units of what a tiny house is measured by."""

_TINY_HOUSE: Final = 0.3


def is_in_vessel(role: Role) -> bool:
    """Whether it is a thing of another size in what stands on tables: a ship in a cup."""
    within = role.relation[1] if role.relation and role.relation[0] == "inside" else None
    if within is None or role.is_subject or within.is_subject:
        return False
    vessel = PROP_KINDS[within.thing.noun.kind]
    return vessel.place in ("table", "hand") and PROP_KINDS[role.thing.noun.kind].place == "water"


_OF_VESSEL: Final = 0.55
"""Height of such a thing, in heights of the cup."""

_TOLD_TINY: Final = 0.7

_SMALL_ANYHOW: Final = frozenset({"kitten", "puppy", "chick", "duckling", "hamster", "baby"})
"""Who is tiny by the side of other pets, and no smaller than a cup."""


def _is_measure(role: Role) -> bool:
    """Whether it is a thing by which one sees how small somebody is: a cup, a book, a desk."""
    noun = role.thing.noun
    if role.is_subject:
        return False
    return PROP_KINDS[noun.kind].place in ("table", "hand") or noun.kind in ("table", "desk")
