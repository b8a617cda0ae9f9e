"""What an operation on pixels is, and what it is made for."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from vitascope.engines.animatic.pixels.picture import Rgb
from vitascope.video import Size

Operation: TypeAlias = Callable[[Rgb, int], Rgb]
"""From a frame and its index in the film to the frame changed; pure, fit for any thread."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """Size, rate and chance of the film that is worked on."""

    size: Size
    rate: Fraction
    seed: int

    @property
    def unit(self) -> float:
        """Pixels for each of a picture of 720 lines on its shorter side."""
        return min(self.size.width, self.size.height) / 720

    @property
    def area(self) -> float:
        """Its area against one of 1280 x 720 units: how many particles it takes."""
        return self.size.width * self.size.height / (1280 * 720 * self.unit**2)

    def seconds(self, index: int) -> float:
        """Time of a frame."""
        return float(index / self.rate)
