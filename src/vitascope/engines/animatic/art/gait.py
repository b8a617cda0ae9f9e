"""How feet move: where each is within a stride, such that no foot slides on the ground.

A foot's place is told relative to its hip, x forward, lift upward, in shares of its reach. While
a foot stands it goes back at one constant speed, which is the speed of the ground.
"""

import math
from dataclasses import dataclass

from vitascope.engines.animatic.art.curves import eased


@dataclass(frozen=True, slots=True, kw_only=True)
class Gait:
    """A way of going."""

    reach: float
    """How far before and behind its hip a foot touches the ground, in units."""
    lift: float
    """How high a foot is carried, in units."""
    duty: float
    """Share of the stride that a foot stands."""
    offsets: tuple[float, ...]
    """Phase of each foot."""

    @property
    def travel(self) -> float:
        """Units of ground per stride: what keeps standing feet still."""
        return 2 * self.reach / self.duty

    def foot(self, index: int, phase: float) -> tuple[float, float]:
        """`(forward, height)` of foot `index` at `phase` of the stride, in units from its hip."""
        place = (phase + self.offsets[index]) % 1
        if place < self.duty:
            return self.reach * (1 - 2 * place / self.duty), 0.0
        swing = (place - self.duty) / (1 - self.duty)
        return self.reach * (2 * eased(swing) - 1), self.lift * math.sin(math.pi * swing)

    def falls(self) -> tuple[float, ...]:
        """Phases at which a foot meets the ground, in order."""
        return tuple(sorted({round(-offset % 1, 3) for offset in self.offsets}))


WALK_OFFSETS = (0.5, 0.75, 0.0, 0.25)
"""Four-beat walk: hind far, fore far, hind near, fore near (lateral sequence, as cats walk)."""

GALLOP_OFFSETS = (0.08, 0.52, 0.0, 0.42)
"""Rotary gallop: the hind pair, then the fore pair."""

BIPED_OFFSETS = (0.5, 0.0)
"""Two legs in turn: far, near."""
