"""Coming, going and growing: how much of an item is seen at a time of its film, and how large."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

_PASSAGE: Final = 0.07
"""Share of a film in which somebody comes or goes."""

_SMALLEST: Final = 0.55
"""Size, times its own, at which something comes out of nothing and goes into it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """When an item is there, in shares of the planned length, and what becomes of its size."""

    comes: float = 0.0
    """From when on; 0 is there from the begin."""
    goes: float = 1.0
    """Until when; 1 stays, also past the planned length."""
    after: str | None = None
    """Id of the item whose place it takes when it comes."""
    grown: float = 1.0
    """Times its size that it is in the end: 2 grows, 0.3 shrinks."""

    fade: float = 0.0
    """Share of a film in which it comes or goes in its place and at its size, as what takes
    another colour does; 0 comes and goes quickly, and small."""

    def opacity(self, share: float) -> float:
        """How much of it is seen, 0..1, at a share of the film."""
        passage = self.fade or _PASSAGE
        come = 1.0 if self.comes <= 0 else (share - self.comes) / passage + 0.5
        gone = 0.0 if self.goes >= 1 else (share - self.goes) / passage + 0.5
        return min(_bounded(come), 1 - _bounded(gone))

    def size(self, share: float) -> float:
        """Times as large as by itself it is, at a share of the film."""
        grown = 1 + (self.grown - 1) * _eased((share - _GROWS[0]) / (_GROWS[1] - _GROWS[0]))
        if self.fade:
            return grown
        return grown * (_SMALLEST + (1 - _SMALLEST) * _eased(self.opacity(share)))


_GROWS: Final = (0.25, 0.75)
"""Shares of a film between which things grow and shrink."""

ALWAYS: Final = Presence()
"""Of what is there all along."""


def presence_of(stored: Mapping[str, Any] | None) -> Presence:
    """Read a presence from its JSON object; what has none is there all along."""
    return Presence(**stored) if stored else ALWAYS


def _bounded(way: float) -> float:
    return min(1.0, max(0.0, way))


def _eased(way: float) -> float:
    way = _bounded(way)
    return way * way * (3 - 2 * way)
