"""What things that are shown do: they turn and float at once, and a car in a showroom is parked."""

import re
from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.reading.roles import Role

_FLOATS: Final = r"(?:float|hover|levitat|suspend)\w*"
_TURNS: Final = r"(?:rotat|spin|turn|revolv|twirl)\w*"

_BOTH: Final = re.compile(rf"\b{_FLOATS}\b[^.;]*\b{_TURNS}\b|\b{_TURNS}\b[^.;]*\b{_FLOATS}\b")

_ALONE: Final = frozenset({"fly", "float", "spin"})


def twirl(roles: Sequence[Role], prompt: str) -> None:
    """Let what is said to do both do both, in place; who lives does not."""
    if any(role.is_subject for role in roles) or not _BOTH.search(prompt.lower()):
        return
    for role in roles:
        role.action = "twirl" if role.action in _ALONE else role.action


def park_indoors(roles: Sequence[Role], setting: str) -> None:
    """Let vehicles of which nothing is told stand where there is no road, in place."""
    if setting not in _GARAGES or not SETTING_KINDS[setting].is_indoor:
        return
    ridden = [role.mount for role in roles if role.mount]
    for role in roles:
        is_idle = role.action is None and role not in ridden and not role.is_subject
        if is_idle and role.thing.noun.motion == "drive":
            role.action = "stand"


_GARAGES: Final = frozenset({"workshop", "studio", "factory"})
"""Settings in which vehicles are shown or mended."""
