"""Pictures of film as plain RGB, and the few ways to lay light and colour on them.

Everything here takes uint8 arrays, returns new ones and keeps no state, so it runs on any thread.
"""

from typing import TYPE_CHECKING, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.art.drawing import Rgba

if TYPE_CHECKING:
    from cv2.typing import MatLike

Rgb: TypeAlias = npt.NDArray[np.uint8]
"""R G B, `(height, width, 3)`, full range."""

Plane: TypeAlias = npt.NDArray[np.uint8]
"""One channel, `(height, width)`: shares as 0..255."""

Color: TypeAlias = tuple[float, float, float]
"""R, G, B, 0..255."""


def as_uint8(made: "MatLike") -> npt.NDArray[np.uint8]:
    """What OpenCV answers, by its real type."""
    return np.asarray(made, np.uint8)


def veil(picture: Rgb, color: Color, share: Plane) -> Rgb:
    """Blend towards one colour, by a share for each pixel."""
    keep = cv2.cvtColor(cv2.bitwise_not(share), cv2.COLOR_GRAY2RGB)
    kept = cv2.multiply(picture, keep, scale=1 / 255)
    paint = cv2.merge([cv2.convertScaleAbs(share, alpha=part / 255) for part in color])
    return as_uint8(cv2.add(kept, paint))


def blend(picture: Rgb, other: Rgb, share: Plane) -> Rgb:
    """Blend towards another picture, by a share for each pixel."""
    wide = cv2.cvtColor(share, cv2.COLOR_GRAY2RGB)
    kept = cv2.multiply(picture, cv2.bitwise_not(wide), scale=1 / 255)
    return as_uint8(cv2.add(kept, cv2.multiply(other, wide, scale=1 / 255)))


def mixed(picture: Rgb, other: Rgb, share: float) -> Rgb:
    """Blend two pictures evenly: `share` 0 gives the first, 1 the second."""
    return as_uint8(cv2.addWeighted(picture, 1 - share, other, share, 0))


def lay(picture: Rgb, above: Rgba, left: int, top: int) -> Rgb:
    """Lay a premultiplied picture over another, its corner at `(left, top)`; outside is cut."""
    height, width = picture.shape[:2]
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(width, left + above.shape[1]), min(height, top + above.shape[0])
    made = picture.copy()
    if x0 >= x1 or y0 >= y1:
        return made
    piece = np.ascontiguousarray(above[y0 - top : y1 - top, x0 - left : x1 - left])
    keep = cv2.cvtColor(cv2.bitwise_not(cv2.extractChannel(piece, 3)), cv2.COLOR_GRAY2RGB)
    under = cv2.multiply(np.ascontiguousarray(made[y0:y1, x0:x1]), keep, scale=1 / 255)
    made[y0:y1, x0:x1] = cv2.add(under, np.ascontiguousarray(piece[..., :3]))
    return made


def grey(picture: Rgb) -> Plane:
    """Brightness."""
    return as_uint8(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY))


def resized(picture: npt.NDArray[np.uint8], width: int, height: int) -> npt.NDArray[np.uint8]:
    """Another size, smoothly: by area when smaller, by cubic curves when larger."""
    shrinks = width < picture.shape[1]
    how = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return as_uint8(cv2.resize(picture, (width, height), interpolation=how))


def soft(picture: npt.NDArray[np.uint8], sigma: float) -> npt.NDArray[np.uint8]:
    """Blurred by a bell of `sigma` pixels; wide ones at a quarter of the size, which is as good."""
    if sigma < 6:
        return as_uint8(cv2.GaussianBlur(picture, (0, 0), max(sigma, 0.3)))
    height, width = picture.shape[:2]
    small = resized(picture, max(1, width // 4), max(1, height // 4))
    blurred = cv2.GaussianBlur(small, (0, 0), sigma / 4)
    return as_uint8(cv2.resize(blurred, (width, height), interpolation=cv2.INTER_LINEAR))
