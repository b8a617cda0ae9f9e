"""Who grows within a film: small enough in the begin that all of it is seen in the end."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.presence import Presence
from vitascope.engines.animatic.spec import Look

_HELD_BACK: Final = 0.8
"""How much of its growing somebody is smaller by in the begin."""


def small_first(look: Look, presence: Presence) -> Look:
    """The look with which somebody begins who grows."""
    return replace(look, size=look.size / max(1.0, presence.grown) ** _HELD_BACK)
