"""Crashes: what runs into something stops there, and smoke, fire or water goes up."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.composing.carriers import mount_on
from vitascope.engines.animatic.composing.sizes import resize
from vitascope.engines.animatic.presence import ALWAYS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role, unnamed
from vitascope.engines.animatic.spec import RelationKind

HIT: Final = 0.46
"""Share of a film after which something runs into what stands in its way."""

_AFTER: Final = replace(ALWAYS, comes=HIT + 0.03)
"""What is seen from then on."""

_GOING_UP: Final = {"drive": "smoke", "sail": "splash"}
"""What is seen of vehicles that crash, by how they go."""

_RIDDEN: Final = frozenset({"bicycle", "motorcycle", "scooter", "kick scooter", "skateboard"})

_CALLED: Final = {"burst": "burst of pieces", "impact": "star of a blow"}
"""What is seen then by what the tables call it."""

_STAR: Final = 0.42
"""Size of the star of a blow, times as large as whoever it is at: he is not to be hidden."""

_FLASH: Final = replace(ALWAYS, comes=HIT + 0.02, goes=HIT + 0.22)

_WAYS: Final = frozenset({"inside", "on", "at", "toward", "before", "behind", "beside"})
"""Relations that tell of what is in the way."""


def crash(roles: list[Role], setting: str, lexicon: Lexicon) -> None:
    """Put what stands in the way of what crashes before it, and add what goes up then."""
    things = [role for role in roles if role.action == "crash" and not role.is_subject]
    for role in [role for role in roles if "crash" in role.later]:
        _run_into_it(role, roles, lexicon)
    for role in things:
        struck = _put_in_the_way(role)
        is_falling = KINDS[role.thing.noun.kind].place == "air"
        is_wet = SETTING_KINDS[setting].is_water_surface
        word = _GOING_UP.get(role.thing.noun.motion, "burst" if struck else "impact")
        word = word if not is_falling else "splash" if is_wet else "explosion"
        if is_falling and SETTING_KINDS[setting].medium == "void":
            continue
        is_aside = word in ("explosion", "impact")
        _add(word, "before" if is_aside else "on", role, roles, lexicon)


def _run_into_it(role: Role, roles: list[Role], lexicon: Lexicon) -> None:
    """Somebody goes to who or what is in his way; there he falls, and so does the other."""
    role.later[:] = ["fall"]
    if role.mount is not None and not _carries(role.mount):
        role.relation, role.mount = ("toward", role.mount), None
    struck = _struck_by(role, roles)
    own = lexicon.noun(role.thing.noun.mount or "")
    if role.mount is None and own is not None and role.action == "ride":
        mount_on(role, own, role.thing.count, roles)
    if struck is None:
        return
    role.tool = None if role.tool is struck else role.tool
    role.partner = struck.partner = None
    role.relation = None
    if role.mount is not None and not role.mount.is_subject:
        role.later.clear()
        role.mount.action = "crash"
        struck.relation = ("right_of", role.mount)
    else:
        role.relation, struck.relation = ("toward", struck), None
    if struck.is_subject:
        struck.action, struck.later[:] = "stand", ["fall"]
    _add("impact", "on", role.mount or role, roles, lexicon)


def _struck_by(role: Role, roles: list[Role]) -> Role | None:
    """Who or what somebody runs into: told with the verb, or next; of two, the other."""
    if role.thing.count > 1:
        other = Role(replace(role.thing, count=1))
        role.thing = replace(role.thing, count=role.thing.count - 1)
        roles.insert(roles.index(role) + 1, other)
        return other
    told = role.relation[1] if role.relation else role.tool or role.partner
    if told is not None:
        return told
    own = (role, role.mount)
    return next((other for other in roles if other not in own), None)


def _carries(mount: Role) -> bool:
    """Whether somebody goes on it, and does not run into it."""
    return mount.is_subject or mount.thing.noun.motion != "rest" or mount.thing.noun.kind in _RIDDEN


def _add(word: str, where: RelationKind, to: Role, roles: list[Role], lexicon: Lexicon) -> None:
    """Show what is seen from the crash on."""
    noun = lexicon.noun(_CALLED.get(word, word))
    if noun is None:
        return
    seen = unnamed(noun, word)
    seen.presence = _AFTER
    if word == "impact":
        seen.presence = _FLASH
        resize(seen, _STAR)
    seen.relation = (where, to)
    roles.append(seen)


def _put_in_the_way(role: Role) -> Role | None:
    """A tree or a wall that a car runs into is at its right; what it is, if it is anything."""
    kind, other = role.relation or ("", None)
    if other is None or kind not in _WAYS:
        return None
    role.relation = None
    if other.is_subject or other.thing.noun.motion == "drive":
        is_parked = role.thing.noun.motion != "drive"
        other.action = None if other.is_subject else "stand" if is_parked else "crash"
    else:
        other.relation = ("right_of", role)
    return other
