"""One-point perspective for places that run away from the viewer between two walls."""

from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.svg import Point

EYE: Final = 1.25
"""Height of the viewer's eye, metres: people stand on such ground at their size."""

_FOCAL: Final = 750.0
"""Pixels of a 720-line picture by which a metre at a distance of one metre is seen."""

NEAREST: Final = 1.6
"""Distance at which walls begin, out of the picture, metres."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vista:
    """A way of a width between walls; points of it on a `Paper` whose `y = 0` is the horizon."""

    half: float
    """Half the width between the walls, metres."""

    def scale(self, far: float) -> float:
        """Units of the paper for a metre at a distance of `far` metres."""
        return _FOCAL / far

    def at(self, across: float, height: float, far: float) -> Point:
        """A point: metres to the right, above the ground, and away."""
        scale = self.scale(far)
        return across * scale, (EYE - height) * scale

    def wall(
        self, side: int, near: float, far: float, low: float, high: float, inset: float = 0.0
    ) -> list[Point]:
        """Corners of an upright piece along the left (-1) or right (1) wall.

        `inset` is how far it stands out into the way, metres.
        """
        x = side * (self.half - inset)
        return [
            self.at(x, low, near),
            self.at(x, low, far),
            self.at(x, high, far),
            self.at(x, high, near),
        ]

    def ground(self, left: float, right: float, near: float, far: float) -> list[Point]:
        """Corners of a piece of the ground, metres across and away."""
        return [
            self.at(left, 0, near),
            self.at(right, 0, near),
            self.at(right, 0, far),
            self.at(left, 0, far),
        ]
