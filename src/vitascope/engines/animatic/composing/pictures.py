"""Acts that have a picture of their own: hands at work close up, and what changes as it is filmed.

A close camera at a barista who pours is about the cup and the pitcher, not about a face. Where a
prompt shows hands, or comes close to somebody who works with them, one picture takes the place of
the person, the tool and the material, all of which it shows. A thing that opens, hatches or breaks
by itself has one too.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from vitascope.engines.animatic.art.people_kinds import SKINS
from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.composing.sizes import resize
from vitascope.engines.animatic.composing.stills import HOLDING
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.reader import words_of
from vitascope.engines.animatic.reading.roles import Role, unnamed
from vitascope.engines.animatic.seeds import item_random
from vitascope.engines.animatic.words.files import read_table, split
from vitascope.engines.animatic.words.nouns import Noun

_HANDS: Final = r"(?:hands?|fingers?|fingertips)\b(?! (?:a|an|the|over|him|her|them|out|it)\b)"

_MOVED: Final = r"(?:shak|hold|rais|clap|wav|wash|join|lift|giv|put|reach)(?:e|s|es)?"
"""What somebody does with his hands, who is then filmed himself."""

_ABOUT_HANDS: Final = re.compile(
    rf"^(?:an? |the |two )?(?:(?!\w+ing\b|{_MOVED}\b|with\b|in\b)[\w'’,-]+ ){{0,4}}?"
    rf"{_HANDS}(?! in hand)"
    rf"|\b(?:close[ -]?ups?|closeup|macro|detail|tight|shot|view|focus)\b(?: shot| view)?"
    rf"(?: of| on| at)(?: [\w'’-]+){{0,6}}? {_HANDS}",
)
"""A sentence whose subject are hands, or a camera that is at them."""

_IN_THE_FACE: Final = re.compile(
    r"\b(?:faces?|smil\w+|portrait|expressions?|tears|laugh\w*|lips|eyes|looks?|looking|gaze)\b"
)

_CLOSE: Final = 1.6
"""Closeness from which a camera at somebody who works is at the work."""


@dataclass(frozen=True, slots=True)
class _Picture:
    """One act with a picture of its own."""

    kind: str
    says: re.Pattern[str]
    of: Sequence[str]
    takes: Sequence[str]
    """Kinds that are seen in it already."""
    bare: re.Pattern[str] | None
    """What names it where the reader knows no role of it."""
    is_alone: bool
    """Whether a tool is enough: nobody need be named."""
    does_fill: bool
    """Whether nothing is seen behind it, wherever it is."""
    hues: Mapping[str, str]
    """Colours of words that are no things of their own."""
    is_of_animals: bool
    """Whether an animal must be named, whose colour is its skin, and which is seen in it."""
    is_like: bool
    """Whether what is worked with gives its usual colour: an onion's, a loaf's."""


_NEAR: Final = (
    r"(?:(?:close[- ]?ups?|macro|details?|zoom(?:s|ing)?[- ](?:in|out)|pull[- ]?(?:out|back)"
    r"|push[- ]in|focus(?:es|ing)?|tight)(?: (?:camera )?(?:shot|view|image|photo|video))?"
    r"(?: of| on| at| from| to| into| towards?) (?:[^ ,.]+ ){0,6}?)"
)
"""Words before what a camera is near to: `CLOSE` in the table of pictures."""


_AS_VIDEO: Final = re.compile(
    r"^(?:an? |the )?(?:[\w-]+ (?:motion )?){0,2}(?:video|footage|capture|clip) (?:of|showing) "
)
"""What tells at the beginning that there is a film, and nothing of what it shows."""


@cache
def _pictures(group: str) -> Sequence[_Picture]:
    return [
        _Picture(
            kind=row["kind"],
            says=re.compile(rf"\b(?:{row['says'].replace('CLOSE', _NEAR)})"),
            of=split(row["of"]),
            takes=split(row.get("takes")),
            bare=re.compile(rf"\b(?:{row['bare']})") if "bare" in row else None,
            is_alone=row.get("alone", False),
            does_fill=row.get("fills", False),
            hues=row.get("hues", {}),
            is_of_animals="animals" in split(row.get("takes")),
            is_like=row.get("like", False),
        )
        for row in read_table("pictures.toml")[group]
    ]


def hands_at_work(
    roles: Sequence[Role], prompt: str, near: float | None, seed: int, lexicon: Lexicon
) -> list[Role]:
    """The roles, or one picture of hands in their place.

    Args:
        roles: Of the film, as they were read.
        prompt: As it was sent.
        near: How close the camera was asked to be; None when nobody said.
        seed: Decides the skin of hands of which nothing is told.
        lexicon: Has the nouns of the pictures.
    """
    text = _AS_VIDEO.sub("", prompt.lower())
    workers = [role for role in roles if role.is_subject and role.thing.noun.is_person]
    is_shown = _ABOUT_HANDS.search(text) is not None
    skin = _skin_of(workers, seed)
    is_near = (near or 1.0) >= _CLOSE and not _IN_THE_FACE.search(text)
    beasts = [role for role in roles if role.is_subject and role not in workers]
    has_others = any(role.action for role in beasts)
    for picture in () if has_others else _pictures("hands"):
        is_alone = picture.is_alone and not workers and (picture.is_of_animals or not beasts)
        is_of_one = is_near and len(workers) == 1 and workers[0].thing.count == 1
        if (is_shown or is_alone or is_of_one) and picture.says.search(text):
            color = _color_of(picture, roles, text, lexicon)
            return [_shown(picture.kind, lexicon, color=color, skin=skin)]
    is_of_thing = bool(roles) and not roles[0].thing.noun.is_person
    holding = _HELD.search(text) if is_shown else _HELD_BY.search(text) if is_of_thing else None
    if holding and not _IN_THE_FACE.search(text):
        kind = "offering hand" if holding["one"] else "offering hands"
        return _laid_in(_shown(kind, lexicon, color=None, skin=skin), roles, lexicon) or list(roles)
    return list(roles)


_HELD: Final = re.compile(
    r"(?P<one>\b(?:a|one|his|her|the) (?:[\w'’-]+ )?)?\bhand(?(one)|s) (?:[\w-]+ )??"
    r"(?:hold|cradl|cupp|carr|scoop|present|offer|show|lift|clutch|grip|pick|full of|catch)\w*"
)
"""Hands that do nothing but hold something."""

_HELD_BY: Final = re.compile(
    r"\b(?:held|cupped|cradled|offered) (?:up )?(?:by|in) (?:(?P<one>an? )|two )?"
    r"(?:[\w'’-]+ ){0,2}?hand(?(one)|s)\b"
)
"""The same, of a thing that is named first."""


_SEEDLINGS: Final = frozenset({"plant", "sprout"})
"""What grows, and is young where hands hold it."""


def _laid_in(hands: Role, roles: Sequence[Role], lexicon: Lexicon) -> list[Role]:
    """The hands with what lies in them; empty where nothing told is small enough."""
    things = [role for role in roles if not role.thing.noun.is_person]
    fitting = [role for role in things if _fits_hands(role)]
    held = sorted(fitting, key=lambda role: role.thing.noun.kind in _SEEDLINGS)[:1]
    for role in held:
        if role.thing.noun.kind in _SEEDLINGS:
            sprout = lexicon.tables.nouns["sprout"]
            role.thing = replace(role.thing, noun=sprout, look=look_of(sprout))
        role.relation, role.action = ("on", hands), None
        if role.is_subject:
            tall = SUBJECT_KINDS[role.thing.noun.kind].height
            resize(role, min(role.thing.look.size, _NESTLING / tall))
        role.thing = replace(role.thing, count=1)
    happening = [r for r in things if r.relation and r.relation[1] in held]
    return [hands, *held, *happening] if held else []


def _fits_hands(role: Role) -> bool:
    kind = role.thing.noun.kind
    if kind in _SEEDLINGS:
        return True
    if role.is_subject:
        return SUBJECT_KINDS[kind].height <= _HANDFUL
    thing = KINDS[kind]
    is_solid = not thing.is_happening and not thing.is_tall and not thing.is_background
    return is_solid and thing.height <= _HANDFUL


_NESTLING: Final = 26.0
"""Height in drawing units of an animal that is in two hands."""

_HANDFUL: Final = 100.0
"""Height in drawing units of what two hands hold."""


def _skin_of(people: Sequence[Role], seed: int) -> str:
    skins = [role.thing.look.skin for role in people if role.thing.look.skin]
    return skins[0] if skins else item_random(seed, "skin").choice(list(SKINS.values()))


def changing_things(roles: list[Role], prompt: str, seed: int, lexicon: Lexicon) -> bool:
    """Give what opens, hatches or breaks by itself its picture, in place, with all seen in it.

    What somebody has in hand is left as it is: who opens a book is filmed with it.

    Returns:
        Whether the picture is so near that no place is seen.
    """
    text = _AS_VIDEO.sub("", prompt.lower())
    people = [role for role in roles if role.is_subject and role.thing.noun.is_person]
    has_animals = any(map(_is_animal, map(lexicon.tables.nouns.get, words_of(text))))
    beasts = [role for role in roles if role.is_subject and not role.thing.noun.is_person]
    for picture in _pictures("itself"):
        is_of_people = "people" in picture.takes
        if not picture.says.search(text) or (is_of_people and has_animals):
            continue
        if picture.is_of_animals and not has_animals:
            continue
        if picture.is_alone and people:
            continue
        about = [role for role in roles if role.thing.noun.kind in picture.of]
        held = {id(part) for role in roles for part in (role.tool, role.mount) if part}
        if not is_of_people and any(id(role) in held for role in about):
            continue
        if about or (picture.bare and picture.bare.search(text)):
            color = _color_of(picture, roles, text, lexicon)
            skin = _coat_of(beasts) if picture.is_of_animals else _skin_of(people, seed)
            shown = _shown(picture.kind, lexicon, color=color, skin=skin)
            _put_in_picture(roles, about, picture, shown)
            return picture.does_fill
    return False


def _coat_of(beasts: Sequence[Role]) -> str | None:
    """The colour of the fur or scales of whom a picture is about; None where it is not known."""
    looks = [(role.thing.look.color, role.thing.noun.kind) for role in beasts]
    return next((color or SUBJECT_KINDS[kind].color for color, kind in looks), None)


def _is_animal(noun: Noun | None) -> bool:
    return noun is not None and noun.role == "subject" and not noun.is_person


def _put_in_picture(
    roles: list[Role], about: Sequence[Role], picture: _Picture, shown: Role
) -> None:
    taken = {picture.kind, *picture.takes, *HOLDING}
    seen = [*about, *(role for role in roles if role.thing.noun.kind in taken)]
    if "people" in picture.takes:
        seen += [role for role in roles if role.thing.noun.is_person]
    if picture.is_of_animals:
        seen += [role for role in roles if role.is_subject]
    relation = about[0].relation if about else None
    shown.relation = relation if relation and relation[1] not in seen else None
    roles[:] = [shown, *(role for role in roles if role not in seen)]
    for role in roles:
        if role.relation and role.relation[1] in seen:
            role.relation = None
        role.tool = None if role.tool in seen else role.tool


def _color_of(picture: _Picture, roles: Sequence[Role], text: str, lexicon: Lexicon) -> str | None:
    """The colour that is told of what is worked with: of its role, or by the word before it."""
    colours = lexicon.tables.colours
    before = (re.search(rf"\b(\w+) {word}\b", text) for word in picture.of)
    named = [colours[match[1]] for match in before if match and match[1] in colours]
    worked = [r for word in picture.of for r in roles if word in (r.thing.noun.kind, r.thing.word)]
    looks = [role.thing.look.color for role in worked]
    liquids = lexicon.tables.liquids
    kinds = [role.thing.noun.kind for role in worked if role.thing.noun.kind in KINDS]
    usual = [liquids.get(kind, KINDS[kind].color) for kind in kinds]
    told = [picture.hues[word] for word in words_of(text) if word in picture.hues]
    return next(filter(None, [*named, *told, *looks, *(usual if picture.is_like else ())]), None)


def _shown(kind: str, lexicon: Lexicon, *, color: str | None, skin: str | None) -> Role:
    noun = lexicon.tables.nouns[kind]
    look = replace(look_of(noun), skin=skin if KINDS[kind].by_hand else None, color=color)
    return unnamed(noun, kind, look=look)
