"""Colours over windows: what a model shifts a little each time must not add up over a film.

A window makes the frames that it was given once more before it makes new ones. How these differ
from what was given is the window's own shift; it is taken out of all its frames. Frames are RGB
uint8, `(height, width, 3)`.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, TypeAlias

import cv2
import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from vitascope.engines.diffusers.pictures import Picture

Channels: TypeAlias = "npt.NDArray[np.float64]"
"""One value for each of red, green and blue."""

_MOST_GAIN: Final = 1.25
_MOST_SHIFT: Final = 32.0
"""Contrast (either way) and levels that are taken back at most: more is another picture."""

_PLAIN: Final = 2.0
"""Levels of spread below which a picture has no contrast to match."""


class ColourAnchor:
    """Brings a window's frames back to the colours of the frames that it was given.

    Mean and spread of each channel over all those frames; one curve for the whole window, so that
    nothing flickers. Used by one thread: `see` every frame that was made again, then `anchored`.

    Args:
        given: the frames that the window begins with, as they were given; none changes nothing.
    """

    def __init__(self, given: "Iterable[Picture]") -> None:
        self._given = _Spread()
        self._made = _Spread()
        for picture in given:
            self._given.add(picture)
        self._curve: npt.NDArray[np.uint8] | None = None

    def see(self, picture: "Picture") -> None:
        """One of the given frames as the window has made it."""
        self._made.add(picture)

    def anchored(self, picture: "Picture") -> "Picture":
        """A new frame of the window in the colours of the given ones."""
        if not (self._given.count and self._made.count):
            return picture
        if self._curve is None:
            self._curve = self._matching()
        return np.asarray(cv2.LUT(picture, self._curve), np.uint8)

    def _matching(self) -> "npt.NDArray[np.uint8]":
        """The levels of each channel that stand for 0..255, shape `(1, 256, 3)`."""
        wanted, wanted_spread = self._given.moments()
        found, found_spread = self._made.moments()
        gain = np.where(
            np.minimum(found_spread, wanted_spread) < _PLAIN,
            1.0,
            np.clip(wanted_spread / np.maximum(found_spread, 1e-9), 1 / _MOST_GAIN, _MOST_GAIN),
        )
        shift = np.clip(wanted - found, -_MOST_SHIFT, _MOST_SHIFT)
        levels = np.arange(256.0)[None, :, None]
        curve = found + shift + gain * (levels - found)
        return np.clip(np.rint(curve), 0, 255).astype(np.uint8)


class _Spread:
    """Mean and standard deviation of each channel over frames, added one at a time."""

    def __init__(self) -> None:
        self.count = 0
        self._sum: Channels = np.zeros(3)
        self._squares: Channels = np.zeros(3)

    def add(self, picture: "Picture") -> None:
        mean, deviation = cv2.meanStdDev(picture)
        self.count += 1
        self._sum += mean[:, 0]
        self._squares += deviation[:, 0] ** 2 + mean[:, 0] ** 2

    def moments(self) -> tuple[Channels, Channels]:
        mean = self._sum / self.count
        return mean, np.sqrt(np.maximum(0.0, self._squares / self.count - mean**2))
