"""Pixel craft for backdrops: noise, gradients, glows, premultiplied layers.

Colours are float32 arrays of 0..255 in R G B order until `premultiplied` makes bytes of them.
"""

from collections.abc import Sequence
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.art.colour import rgb_of
from vitascope.engines.animatic.art.drawing import Rgba

Floats = npt.NDArray[np.float32]

Reals = npt.NDArray[np.floating[Any]]
"""What functions take: numpy's arithmetic with plain numbers may widen to float64."""

OVERSCAN_X: Final = 0.18
"""Share of the picture's width that a layer of depth 1 sticks out on each side."""

OVERSCAN_Y: Final = 0.1
"""The same for the height."""


def color_array(color: str) -> Floats:
    """`#rrggbb` as `(3,)` floats."""
    return np.array(rgb_of(color), np.float32)


def eased(low: float | Reals, high: float | Reals, values: Reals) -> Floats:
    """0 below `low`, 1 above `high`, smooth between."""
    share = np.clip((values - low) / (high - low), 0, 1)
    return (share * share * (3 - 2 * share)).astype(np.float32)


def resized(values: npt.NDArray[Any], width: int, height: int) -> npt.NDArray[Any]:
    """`values` at another size, smoothly."""
    return np.asarray(cv2.resize(values, (width, height), interpolation=cv2.INTER_CUBIC))


def enlarged(image: Rgba, width: int, height: int) -> Rgba:
    """A premultiplied layer at a larger size; no colour rises above its alpha."""
    grown = np.asarray(resized(image, width, height), np.uint8)
    alpha = grown[..., 3]
    return np.asarray(cv2.min(grown, cv2.merge([alpha] * 4)), np.uint8)


def noise(
    chance: np.random.Generator,
    width: int,
    height: int,
    *,
    cells: float = 4,
    octaves: int = 5,
    stretch: float = 1.0,
    gain: float = 0.5,
) -> Floats:
    """Fractal value noise, `(height, width)` in about 0..1; `stretch` above 1 draws it wide."""
    total = np.zeros((height, width), np.float32)
    weight, amplitude = 0.0, 1.0
    for octave in range(octaves):
        across = int(cells * 2**octave) + 3
        down = max(3, int(cells * 2**octave * height / width * stretch) + 3)
        if octave and across > width:
            break
        grid = chance.random((down, across), dtype=np.float32)
        total += amplitude * resized(grid, width, height)
        weight += amplitude
        amplitude *= gain
    return total / weight


def looked_up(table: Floats, at: Reals) -> Floats:
    """Values of a 1-D `table` at places 0..1 along it, linear between entries."""
    place = np.clip(at, 0, 1) * (len(table) - 1)
    index = np.minimum(place.astype(np.intp), len(table) - 2)
    share = (place - index).astype(np.float32)
    return (table[index] * (1 - share) + table[index + 1] * share).astype(np.float32)


def blend(stops: Sequence[str], height: int) -> Floats:
    """Vertical gradient through `stops`, `(height, 3)`."""
    at = np.linspace(0, 1, len(stops))
    table = np.stack([color_array(color) for color in stops])
    rows = np.linspace(0, 1, height)
    return np.stack([np.interp(rows, at, table[:, c]) for c in range(3)], 1).astype(np.float32)


def opaque(color: Reals) -> Rgba:
    """Colours `(h, w, 3)` as an opaque layer."""
    clipped = np.clip(color, 0, 255).astype(np.uint8)
    return np.asarray(cv2.cvtColor(clipped, cv2.COLOR_RGB2RGBA), np.uint8)


def premultiplied(color: Reals, alpha: Reals) -> Rgba:
    """Colours `(h, w, 3)` and alpha `(h, w)` 0..1 as a layer."""
    image = np.empty((*alpha.shape, 4), np.uint8)
    image[..., :3] = np.clip(color, 0, 255) * np.clip(alpha, 0, 1)[..., None]
    image[..., 3] = np.clip(alpha * 255, 0, 255)
    return image


def overlay(color: Floats, alpha: Floats, paint: Reals, cover: Reals) -> None:
    """Lay `paint` over colours that are not premultiplied, in place; `cover` is its alpha."""
    bare = (alpha <= 0) & (cover > 0)
    weight = np.where(bare, 1, cover)[..., None]
    color += ((paint - color) * weight).astype(np.float32)
    np.maximum(alpha, cover, out=alpha)


def light_layer(color: str, strength: Reals) -> Rgba:
    """Pure light of one colour, for adding: alpha stays 0."""
    image = np.zeros((*strength.shape, 4), np.uint8)
    image[..., :3] = np.clip(strength[..., None] * color_array(color), 0, 255)
    return image


def glow(color: str, radius_px: float, strength: float = 1.0, *, fall: float = 2.2) -> Rgba:
    """A round patch of light, `2 * radius_px` wide."""
    size = max(4, int(radius_px * 2))
    small = min(size, 256)
    axis = np.linspace(-1, 1, small, dtype=np.float32)
    away = np.hypot(axis[None], axis[:, None])
    soft = (np.clip(1 - away, 0, 1) ** fall * strength).astype(np.float32)
    layer = light_layer(color, soft)
    return layer if small == size else np.asarray(resized(layer, size, size), np.uint8)


def paste(target: Rgba, image: Rgba, x: float, y: float) -> None:
    """Lay a premultiplied `image` over `target` in place, its top left at `(x, y)`."""
    left, top = round(x), round(y)
    height, width = image.shape[:2]
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(target.shape[1], left + width), min(target.shape[0], top + height)
    if x1 <= x0 or y1 <= y0:
        return
    source = image[y0 - top : y1 - top, x0 - left : x1 - left]
    below = target[y0:y1, x0:x1]
    keep = cv2.cvtColor(cv2.bitwise_not(source[..., 3]), cv2.COLOR_GRAY2RGBA)
    kept = cv2.multiply(np.ascontiguousarray(below), keep, scale=1 / 255)
    target[y0:y1, x0:x1] = cv2.add(kept, np.ascontiguousarray(source))
