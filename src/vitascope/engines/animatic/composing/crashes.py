"""Crashes: what runs into something stops there, and smoke, fire or water goes up."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.presence import ALWAYS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role, unnamed

HIT: Final = 0.46
"""Share of a film after which something runs into what stands in its way."""

_AFTER: Final = replace(ALWAYS, comes=HIT + 0.03)
"""What is seen from then on."""

_WAYS: Final = frozenset({"inside", "on", "at", "toward", "before", "behind", "beside"})
"""Relations that tell of what is in the way."""


def crash(roles: list[Role], setting: str, lexicon: Lexicon) -> None:
    """Put what stands in the way of what crashes before it, and add what goes up then."""
    for role in [role for role in roles if role.action == "crash" and not role.is_subject]:
        _put_in_the_way(role)
        is_falling = KINDS[role.thing.noun.kind].place == "air"
        is_wet = SETTING_KINDS[setting].is_water_surface
        word = "smoke" if not is_falling else "splash" if is_wet else "explosion"
        noun = lexicon.noun(word)
        if noun is None or (is_falling and SETTING_KINDS[setting].medium == "void"):
            continue
        seen = unnamed(noun, word)
        seen.presence = _AFTER
        seen.relation = ("before" if word == "explosion" else "on", role)
        roles.append(seen)


def _put_in_the_way(role: Role) -> None:
    """A tree or a wall that a car runs into is at its right."""
    kind, other = role.relation or ("", None)
    if other is None or kind not in _WAYS:
        return
    role.relation = None
    if other.is_subject or other.thing.noun.motion == "drive":
        other.action = None if other.is_subject else "crash"
    else:
        other.relation = ("right_of", role)
