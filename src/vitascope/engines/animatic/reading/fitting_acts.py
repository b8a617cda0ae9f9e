"""What a verb means of whom it is said: cats lounge lying, swans glide swimming, jets speed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.breeds import BREEDS
from vitascope.engines.animatic.art.subjects import KINDS
from vitascope.engines.animatic.reading.phrases import Act
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.words.tables import tables

_RESTING: Final = frozenset({"rest", "relax", "lounge", "recline", "sunbathe"})
"""Verbs that say how somebody is at ease: people sit, and what goes on four legs lies."""

_PRACTISING: Final = frozenset({"train", "practice", "practise", "exercise", "rehearse"})
"""Verbs that say what somebody does who is good at something: a boxer boxes."""

_HASTENING: Final = frozenset({"speed", "accelerate", "hurtle", "zip", "zoom"})
"""Verbs that say how fast somebody goes, and not on what."""

_DANCES: Final = frozenset({"flamenco", "ballet", "breakdance"})
"""What those dance who are named by it, and what they dance is not told."""

_SMOOTHLY: Final = frozenset({"glide", "drift", "float"})
"""Verbs that say how smoothly somebody goes, not on what."""


def as_borne(act: Act, role: Role) -> Act:
    """`a swan glides`, `a car glides`: by what bears such a one."""
    noun = role.thing.noun
    if act.verb == "operate" and noun.at in ("hospital", "lab"):
        return replace(act, action="hold")
    if act.verb == "curl up" and not noun.is_person:
        return replace(act, action="sleep")
    if act.verb in _RESTING and noun.kind in BREEDS:
        return replace(act, action="lie")
    if act.action == "dance" and _is_winged(noun.kind):
        return replace(act, action="fly")
    if act.verb in _HASTENING:
        return replace(act, action=_hastening(role))
    if act.verb in _PRACTISING and noun.action:
        return replace(act, action=noun.action)
    if act.verb == "swing" and noun.action in ("dance", *_DANCES):
        return replace(act, action=noun.action)
    if act.action == "dance" and noun.action in _DANCES:
        return replace(act, action=noun.action)
    if act.verb == "circle" and noun.is_person:
        return replace(act, action="walk")
    if act.verb not in _SMOOTHLY or noun.is_person:
        return act
    if noun.role == "subject" and noun.at in ("lake", "river", "sea", "underwater"):
        return replace(act, action="swim")
    is_car = noun.motion == "drive" and noun.home == "ground"
    return replace(act, action="drive") if is_car and act.verb == "glide" else act


def _is_winged(kind: str) -> bool:
    """Whether it dances in the air: a butterfly, a bee."""
    return kind in KINDS and KINDS[kind].family == "critter" and KINDS[kind].medium == "air"


def _hastening(role: Role) -> str:
    """How such a one goes fast: people in a vehicle that is not told of, all others as they go."""
    noun = role.thing.noun
    if noun.role == "prop":
        return "fly" if noun.home == "air" else "drive"
    is_driver = noun.is_person and not noun.action
    return "ride" if role.mount else "drive" if is_driver else "run"


def doers_of(act: Act, group: Sequence[Role]) -> list[Role]:
    """Who of a group does what is said of it: only things melt, and no rock flies with birds."""
    if act.action in tables().grammar.words["lifeless"]:
        return [role for role in group if not role.is_subject]
    if act.action not in _GOING or not any(role.is_subject for role in group):
        return list(group)
    return [role for role in group if role.is_subject or _goes(role)]


_GOING: Final = frozenset({"fly", "run", "walk", "swim", "jump", "crawl", "climb", "sneak"})
"""What the living do, and only such things as go, float or are puppets."""


def _goes(role: Role) -> bool:
    noun = role.thing.noun
    return noun.motion != "rest" or noun.home in ("air", "water") or noun.alive is not None


def floats_alone(act: Act, last: Role | None, group: Sequence[Role], link: str | None) -> bool:
    """Whether it is the thing named last that floats: `a boy looks at the moon rising`."""
    if last is None or last in group or link is not None or not act.is_participle:
        return False
    if any(last in (role.mount, role.tool) for role in group):
        return False
    noun = last.thing.noun
    is_aloft = noun.home in ("air", "water") or noun.kind in tables().grammar.words["heavenly"]
    return act.action in _FLOATING and noun.role == "prop" and is_aloft


_FLOATING: Final = frozenset({"float", "hover", "fly", "glow"})


def is_theirs(act: Act, group: Sequence[Role], link: str | None) -> bool:
    """Whether a verb after `and`, or `and starts to`, is not of the thing named last.

    `A girl drops a glass and cries`: it is not the glass that cries.
    """
    known = tables()
    is_of_things = act.action in known.happenings or act.action in known.thing_acts
    return link in ("and", "to") and not is_of_things and not any(role.is_subject for role in group)
