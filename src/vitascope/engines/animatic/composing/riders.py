"""Riders of what does not go by itself: a motorcycle that speeds along has somebody on it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.composing.carriers import mount_on
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role, unnamed
from vitascope.engines.animatic.reading.sentence import AT_EASE
from vitascope.engines.animatic.words.tables import tables

_RIDDEN: Final = frozenset(
    {"motorcycle", "bicycle", "jet ski", "snowmobile", "scooter", "unicycle"}
)

_GOING: Final = frozenset({"drive", "ride", "run", "walk", "jump", "fly", "skate", "roar"})
"""What says that somebody rides."""

_HORSE: Final = "horse"
_CANOE: Final = "canoe"

_USUAL: Final = "biker"


_ASTRIDE: Final = frozenset({"fly", "ride", "drive"})
"""What nobody does who sweeps."""


def mount_brooms(roles: list[Role], lexicon: Lexicon) -> None:
    """Seat those who fly on a broom astride it: `a witch rides a broomstick over the roofs`."""
    flying = lexicon.tables.nouns["flying broom"]
    for role in roles:
        part = role.mount or role.tool
        if part is None or part.thing.noun.kind not in ("broom", flying.kind):
            continue
        if role.mount is not None or role.action in _ASTRIDE:
            part.thing = replace(part.thing, noun=flying)
            role.mount, role.action = part, "ride"
            role.tool = None if role.tool is part else role.tool


def seat_drivers(roles: Sequence[Role], lexicon: Lexicon) -> None:
    """Seat `the driver`, `the rider`, of whom only that much is said, in what was named before."""
    words = lexicon.tables.grammar.words["drivers"]
    taken = {id(part) for role in roles for part in (role.mount, role.tool)}
    vehicle: Role | None = None
    for role in roles:
        noun = role.thing.noun
        if noun.role == "prop" and (noun.motion in ("drive", "sail") or noun.kind in _RIDDEN):
            vehicle = role if id(role) not in taken else None
        is_meant = role.thing.is_known or role.thing.is_bare
        is_driver = role.thing.word in words and is_meant and role.mount is None
        if is_driver and vehicle is not None:
            role.mount = vehicle
            is_astride = vehicle.thing.noun.kind in _RIDDEN
            role.action = "ride" if is_astride or role.action not in AT_EASE else role.action


def open_cars(roles: Sequence[Role], lexicon: Lexicon) -> None:
    """Open the car in which an animal rides: behind small windows it would not be seen."""
    for role in roles:
        mount = role.mount
        if mount is None or role.thing.noun.is_person or not role.is_subject:
            continue
        if mount.thing.noun.kind in _CLOSED:
            noun = lexicon.tables.nouns["convertible"]
            mount.thing = replace(mount.thing, noun=noun)


_CLOSED: Final = frozenset({"car", "small car", "suv", "sports car"})


def _is_horseman(role: Role) -> bool:
    """`a cowboy rides into town`: on a horse, if on nothing else."""
    is_horseman = role.thing.noun.kind in tables().grammar.words["horsemen"]
    return is_horseman and role.action == "ride" and role.mount is None


def take_off(roles: Sequence[Role], setting: str) -> None:
    """Let what flies carry its riders through the air: who rides a dragon, rides it flying."""
    for role in roles:
        mount = role.mount
        if mount is None or not mount.is_subject or not _flies(mount.thing.noun.kind):
            continue
        is_flier = SUBJECT_KINDS[mount.thing.noun.kind].family != "quadruped"
        is_aloft = "fly" in (role.action, mount.action) or setting in _SKIES
        if is_aloft or (is_flier and role.action == "ride" and mount.action is None):
            mount.action = "fly"
            role.action = "ride" if role.action in (None, "fly", "sit", "float") else role.action


def _flies(kind: str) -> bool:
    return kind in SUBJECT_KINDS and "fly" in SUBJECT_KINDS[kind].actions


_SKIES: Final = frozenset({"sky", "floating islands"})


def _mount_own(role: Role, kind: str, roles: Sequence[Role]) -> None:
    """Seat a rider on what the prompt calls his: `dust rises behind his horse` is no other one."""
    ridden = [other.mount for other in roles if other.mount]
    own = [r for r in roles if r.thing.noun.kind == kind and r.thing.owner and r not in ridden]
    if role.mount is not None or not own:
        return
    own[0].action = role.action if role.action == "run" else None
    own[0].relation = None
    role.mount, role.action = own[0], "ride"
    if role.relation and role.relation[1] is own[0]:
        role.relation = None


def seat_riders(roles: list[Role], lexicon: Lexicon) -> None:
    """Append somebody who rides each bicycle and the like that goes without a rider.

    Who cycles has a bicycle, though none is named.
    """
    for role in list(roles):
        brings = role.brings or (_HORSE if _is_horseman(role) else None)
        noun = lexicon.noun(brings) if brings else None
        if noun is not None and noun.kind in _RIDDEN | {_HORSE, _CANOE}:
            role.brings = None
            _mount_own(role, noun.kind, roles)
            if role.mount is None and role.thing.noun.mount is None:
                mount_on(role, noun, role.thing.count, roles)
        elif role.thing.noun.kind in tables().grammar.words["horsemen"] and role.action == "run":
            _mount_own(role, _HORSE, roles)
    taken = {id(part) for role in roles for part in (role.mount, role.tool)}
    for role in list(roles):
        goes = role.action in _GOING
        if role.thing.noun.kind in _RIDDEN and goes and id(role) not in taken:
            usual = "man" if role.thing.noun.home == "water" else _USUAL
            noun = lexicon.noun(usual) or lexicon.noun("man")
            if noun is not None:
                rider = unnamed(noun, usual, count=role.thing.count)
                rider.action, rider.mount = "ride", role
                roles.append(rider)
