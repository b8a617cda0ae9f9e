"""What lies around the place of a film: the other places of a prompt, water at their feet."""

import re
from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.art.settings.adornment import CHRISTMAS
from vitascope.engines.animatic.art.settings.audience import AUDIENCE
from vitascope.engines.animatic.art.settings.features import NEAR_WATER, SPANNED
from vitascope.engines.animatic.art.settings.overgrowth import OVERGROWN
from vitascope.engines.animatic.art.settings.room import FIRESIDE
from vitascope.engines.animatic.art.settings.scenery import WET
from vitascope.engines.animatic.art.settings.spans import STONE_SPAN, WOODEN_SPAN
from vitascope.engines.animatic.art.settings.street import COBBLED
from vitascope.engines.animatic.art.settings.sunken import SUNKEN
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECTS
from vitascope.engines.animatic.composing.crowds import looks_on
from vitascope.engines.animatic.composing.world import leaves_wet
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Reading, Role
from vitascope.engines.animatic.spec import Subject

_AT_THEIR_FEET: Final = frozenset({"water", "the water", "waves", "wave", "sand", "ice", "path"})
"""Words of what is part of the place that was named, and no other one."""


def around_of(
    reading: Reading, setting: str, subjects: Sequence[Subject], lexicon: Lexicon
) -> tuple[str, ...]:
    """Settings that a prompt names beside the one where it plays, and water that is drunk of."""
    places = [place for place in reading.places if place.said.word not in _AT_THEIR_FEET]
    if setting == "snow":
        # `a skier jumps off a cliff`: one in the mountains, and none at the sea.
        places = [place for place in places if "cliff" not in place.said.word]
    named = [place.said.value for place in places]
    named += ["island" for place in places if "island" in place.said.word]
    named += [FIRESIDE for place in places if "fire" in place.said.word]
    named += [COBBLED for place in places if "cobble" in place.said.word]
    named += [FIRESIDE for role in reading.roles if role.thing.noun.kind == "fireplace"]
    named += [_span_of(role) for role in reading.roles if is_spanned(role, setting)]
    named += [NEAR_WATER for place in places if "oasis" in place.said.word.split()]
    if leaves_wet(reading):
        named.append(WET)
    if setting == "cave" and (any(map(_floats, reading.roles)) or _has_water(reading)):
        named.append(NEAR_WATER)
    if setting == "underwater" and any(_CITY.search(place.said.word) for place in places):
        named.append(SUNKEN)
    if _GREEN & set(reading.ignored):
        named.append(OVERGROWN)
    if _is_christmas(reading):
        named.append(CHRISTMAS)
    if setting == "stage" and subjects and _has_audience(reading, lexicon):
        named.append(AUDIENCE)
    if not lexicon.is_room(setting) and any(map(_drinks_there, subjects)):
        named.append(NEAR_WATER)
    return tuple(dict.fromkeys(value for value in named if value != setting))


def _has_audience(reading: Reading, lexicon: Lexicon) -> bool:
    """Whether somebody is looked at by a crowd."""
    looking = [looks_on(role, lexicon) for role in reading.roles if role.is_subject]
    return any(looking) and not all(looking)


def _floats(role: Role) -> bool:
    """Whether it is a boat, or somebody in one."""
    parts = [role.thing.noun, *([role.mount.thing.noun] if role.mount else [])]
    return any(noun.motion == "sail" and noun.home == "water" for noun in parts)


def _has_water(reading: Reading) -> bool:
    waters = ("pool", "lake", "cenote", "water", "river")
    return any(word in place.said.word for place in reading.places for word in waters)


def is_spanned(role: Role, setting: str) -> bool:
    """Whether it is a bridge over the water of the setting, which is drawn from bank to bank."""
    thing = role.thing
    is_plain = thing.look.color == thing.noun.color and thing.count == 1
    return thing.noun.kind == "bridge" and setting in SPANNED and is_plain


def _span_of(role: Role) -> str:
    is_wooden = role.thing.look.material == "wood" or _OF_WOOD.search(role.thing.word) is not None
    return WOODEN_SPAN if is_wooden else STONE_SPAN


_GREEN: Final = frozenset({OVERGROWN, "vine", "creepers"})
"""Words of what has grown all over a place."""

_CITY: Final = re.compile(r"\b(?:city|metropolis|town|atlantis|skyline|streets?|suburb\w*)\b")
"""Words of places that lie as a city on the bed of the sea, when it is there."""

_OF_WOOD: Final = re.compile(r"\b(?:wooden|bamboo|foot|rope|hanging)")


def _is_christmas(reading: Reading) -> bool:
    """Whether a word that no table has, or that of a place, is of Christmas."""
    words = (*reading.ignored, *(place.said.word for place in reading.places))
    return any("christmas" in word for word in words)


def _drinks_there(subject: Subject) -> bool:
    """Whether it is an animal that puts its mouth to water."""
    is_beast = SUBJECTS[subject.kind].family in ("quadruped", "bird")
    return (
        is_beast
        and subject.action in ("drink", "lap")
        and not subject.prop
        and not subject.relation
    )
