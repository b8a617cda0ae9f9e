"""Counters: who serves, keeps a bar or has a shop stands behind one, and it is seen."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.roles import Reading, Role, unnamed

_KEEPERS: Final = frozenset({"bartender", "barista", "receptionist", "cashier"})
"""Those whose work is behind a counter."""

BARBERS: Final = frozenset(
    {"barber", "hairdresser", "hair stylist", "hairstylist", "stylist", "beautician"}
)
"""Those who cut hair."""

STAFF: Final = frozenset(
    {"flight attendant", "stewardess", "steward", "conductor", "ticket inspector", "waiter"}
    | {"waitress", "dentist", "doctor", "nurse", "barber", "hairdresser", "usher", "cleaner"}
    | {"stylist", "hair stylist", "hairstylist", "beautician", "janitor", "stewardess", "cashier"}
)
"""Those who are on their feet where the others sit."""

_SERVING: Final = frozenset(
    {None, "stand", "hold", "pour", "talk", "laugh", "wipe", "serve", "point", "wave", "phone"}
    | {"mix", "chop", "wash_up", "write", "open", "shake_drink"}
)
"""What is done behind a counter."""


def keep_counters(roles: list[Role], reading: Reading, setting: str, lexicon: Lexicon) -> None:
    """Put a counter before those who serve behind one.

    Args:
        roles: Of the film; a counter is appended, or one that was read as a table replaced.
        reading: Where they are from.
        setting: Where the film plays.
        lexicon: Has the noun.
    """
    is_said = any(place.said.word == "behind the bar" for place in reading.places)
    for role in [role for role in roles if role.is_subject and role.thing.noun.is_person]:
        counter = _counter_of(role)
        is_keeper = role.thing.word in _KEEPERS or (is_said and role is _first(roles))
        if counter is None and not (is_keeper and setting != "street" and _is_free(role)):
            continue
        role.relation = None
        noun = lexicon.tables.nouns["bar counter"]
        if counter is None:
            counter = unnamed(noun, "counter")
            roles.append(counter)
        if counter.thing.noun.kind not in _STANDS:
            counter.thing = replace(counter.thing, noun=noun, look=look_of(noun), count=1)
        counter.relation = ("before", role)
        role.is_upright = True
        _lay_on(roles, counter)
        return


def _lay_on(roles: Sequence[Role], counter: Role) -> None:
    """What nobody has in the hand lies on the counter."""
    owned = [part for role in roles for part in (role.tool, role.mount)]
    for role in roles:
        if role.is_subject or role is counter or role.relation or role in owned:
            continue
        if role.thing.noun.kind in _ABOUT:
            continue
        if PROP_KINDS[role.thing.noun.kind].place in ("hand", "table"):
            role.relation = ("on", counter)


_ABOUT: Final = frozenset({"plant", "potted cactus", "lamp", "table lamp", "lantern"})
"""What stands about a place, and would hide who is behind the counter."""


def _counter_of(role: Role) -> Role | None:
    """The counter that somebody is said to be behind."""
    if role.relation is None:
        return None
    other = role.relation[1]
    if other.thing.noun.kind in _STANDS and role.relation[0] in _BY:
        return other
    if role.relation[0] != "behind":
        return None
    return other if other.thing.word.split()[-1] == "counter" else None


_STANDS: Final = frozenset({"lemonade stand"})
"""What is a counter by itself, with those who sell behind it."""

_BY: Final = frozenset({"behind", "at", "beside", "on"})


def _is_free(role: Role) -> bool:
    is_apart = role.relation is None or role.action == "pour"
    return role.mount is None and is_apart and role.action in _SERVING


def _first(roles: Sequence[Role]) -> Role:
    return next(role for role in roles if role.is_subject)
