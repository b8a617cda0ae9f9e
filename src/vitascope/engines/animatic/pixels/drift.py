"""Things that fall, rise and float before the film: tiles of particles, scrolled by time.

A tile as large as the picture wraps around, so any moment can be drawn alone, for the cost of a
copy. Several tiles at different speeds make depth.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import sin, tau
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.pixels.picture import Color, Plane, Rgb, as_uint8, veil
from vitascope.engines.animatic.seeds import item_seed

_PARTS: Final = 4
"""OpenCV draws circles to a quarter of a pixel: the last two bits of its coordinates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One tile and how it moves."""

    tile: npt.NDArray[np.uint8]
    """Brightness `(height, width)`, or premultiplied RGBA `(height, width, 4)`."""
    right: float
    """Pixels a second."""
    down: float
    """Pixels a second."""
    swing: float = 0.0
    """Pixels to either side, once in three seconds."""

    def at(self, time_s: float) -> npt.NDArray[np.uint8]:
        """The tile as it lies at a moment."""
        swing = self.swing * sin(tau * time_s / 3.0)
        return scrolled(self.tile, round(self.right * time_s + swing), round(self.down * time_s))


def scrolled(tile: npt.NDArray[np.uint8], right: int, down: int) -> npt.NDArray[np.uint8]:
    """A tile moved, and what leaves at one side entering at the other."""
    height, width = tile.shape[:2]
    x, y = right % width, down % height
    moved = np.empty_like(tile)
    moved[y:, x:] = tile[: height - y, : width - x]
    moved[:y, x:] = tile[height - y :, : width - x]
    moved[y:, :x] = tile[: height - y, width - x :]
    moved[:y, :x] = tile[height - y :, width - x :]
    return moved


def lit(picture: Rgb, sheets: Sequence[Sheet], color: Color, time_s: float) -> Rgb:
    """Blend towards a colour where the sheets' particles are."""
    share: Plane = sheets[0].at(time_s)
    for sheet in sheets[1:]:
        share = as_uint8(cv2.add(share, sheet.at(time_s)))
    return veil(picture, color, share)


def laid(picture: Rgb, sheets: Sequence[Sheet], time_s: float) -> Rgb:
    """Lay coloured particles over a picture."""
    for sheet in sheets:
        above = sheet.at(time_s)
        keep = cv2.cvtColor(cv2.bitwise_not(cv2.extractChannel(above, 3)), cv2.COLOR_GRAY2RGB)
        kept = cv2.multiply(picture, keep, scale=1 / 255)
        picture = as_uint8(cv2.add(kept, cv2.cvtColor(above, cv2.COLOR_RGBA2RGB)))
    return picture


def dots(
    seed: int,
    name: str,
    width: int,
    height: int,
    *,
    count: int,
    radius: tuple[float, float],
    strength: tuple[int, int],
    blur: float = 0.0,
) -> Plane:
    """A tile of round dots: flakes, stars, glow-worms."""
    chance = np.random.default_rng(item_seed(seed, name))
    tile = np.zeros((height, width), np.uint8)
    for x, y, size, light in chance.random((count, 4)).tolist():
        r = radius[0] + (radius[1] - radius[0]) * size**2
        value = strength[0] + (strength[1] - strength[0]) * light
        for place in _wrapped(x * width, y * height, r + 2, width, height):
            _dot(tile, place, r, round(value))
    return as_uint8(cv2.GaussianBlur(tile, (0, 0), blur)) if blur else tile


def streaks(
    seed: int,
    name: str,
    width: int,
    height: int,
    *,
    count: int,
    length: float,
    slant: float,
    strength: tuple[int, int],
    thickness: int = 1,
) -> Plane:
    """A tile of slanted lines: rain."""
    chance = np.random.default_rng(item_seed(seed, name))
    tile = np.zeros((height, width), np.uint8)
    for x, y, size, light in chance.random((count, 4)).tolist():
        reach = length * (0.6 + 0.8 * size)
        value = round(strength[0] + (strength[1] - strength[0]) * light)
        for left, top in _wrapped(x * width, y * height, reach, width, height):
            end = (round(left + reach * slant), round(top + reach))
            cv2.line(tile, (round(left), round(top)), end, value, thickness, cv2.LINE_AA)
    return tile


def scraps(
    seed: int,
    name: str,
    width: int,
    height: int,
    *,
    count: int,
    size: float,
    colors: Sequence[Color],
    shape: Callable[[float], tuple[float, float]] = lambda turn: (1.0, 0.25 + 0.6 * turn),
) -> npt.NDArray[np.uint8]:
    """A tile of coloured ellipses, premultiplied: petals, leaves, confetti.

    `shape` gives the two half axes, in shares of `size`, for how far a scrap is turned, 0..1.
    """
    chance = np.random.default_rng(item_seed(seed, name))
    tile = np.zeros((height, width, 4), np.uint8)
    for x, y, turn, angle, hue in chance.random((count, 5)).tolist():
        color = colors[int(hue * len(colors))]
        axes = tuple(max(1, round(part * size)) for part in shape(turn))
        shade = 0.82 + 0.18 * turn
        ink = (*(part * shade for part in color), 255.0)
        for left, top in _wrapped(x * width, y * height, size + 2, width, height):
            centre = (round(left), round(top))
            cv2.ellipse(tile, centre, axes, angle * 360, 0, 360, ink, -1, cv2.LINE_AA)
    return tile


def _dot(tile: Plane, place: tuple[float, float], radius: float, value: int) -> None:
    centre = (round(place[0] * _PARTS), round(place[1] * _PARTS))
    cv2.circle(tile, centre, max(1, round(radius * _PARTS)), value, -1, cv2.LINE_AA, 2)


def _wrapped(
    x: float, y: float, reach: float, width: int, height: int
) -> list[tuple[float, float]]:
    """The places at which one particle is drawn, so that it goes on at the opposite edge."""
    across = [x] + ([x + width] if x < reach else []) + ([x - width] if x > width - reach else [])
    along = [y] + ([y + height] if y < reach else []) + ([y - height] if y > height - reach else [])
    return [(left, top) for left in across for top in along]
