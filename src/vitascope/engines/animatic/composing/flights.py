"""Flights of aircraft: what each does once in a film, and the ground from which it goes."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.reading.roles import Role

FLIGHTS: Final = frozenset({"land", "take_off", "pass", "crash"})
"""What aircraft do once in a film, and what all do that crashes."""

STUNTS: Final = frozenset({"overturn", "wheelie"})
"""What vehicles do on the ground beside driving."""

WINGED: Final = frozenset({"aeroplane", "biplane", "airliner", "fighter jet"})
"""What needs a way along the ground; all others go straight up and down."""

_GROUNDS: Final = {
    **dict.fromkeys(WINGED, "runway"),
    "helicopter": "runway",
    "spaceship": "alien planet",
}
"""Where what lands or takes off does so, when no ground is told."""

_SKIES: Final = frozenset({"sky", "space", "above the city"})


def on_ground(value: str, roles: Sequence[Role]) -> str:
    """The setting, or the ground there where something lands or takes off: no plane in the sky."""
    if value not in _SKIES:
        return value
    starting = (role for role in roles if role.action in ("land", "take_off", "rise"))
    kind = next((role.thing.noun.kind for role in starting if not role.is_subject), None)
    return value if kind is None else _GROUNDS.get(kind, "meadow")
