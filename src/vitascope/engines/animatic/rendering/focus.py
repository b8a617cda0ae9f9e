"""Racked focus: first what is far is sharp, then what is near."""

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.art.drawing import Rgba

_SOFT: Final = 0.022
"""How far what is out of focus spreads, in shares of the picture's smaller side."""

_NEAR_FROM: Final = (0.72, 0.98)
"""Rows between which the ground comes near, in shares of the height."""


def racked(way: float) -> float:
    """How far the focus has come to what is near, 0..1, at a share of the film."""
    share = min(1.0, max(0.0, (way - 0.3) / 0.35))
    return share * share * (3 - 2 * share)


def rack(canvas: Rgba, far: Rgba, share: float) -> None:
    """Blur what is not in focus, in place; what `canvas` has and `far` lacks is near.

    Args:
        canvas: The whole picture.
        far: The same without those who are near.
        share: 0 where what is far is sharp, 1 where what is near is.
    """
    height, width = canvas.shape[:2]
    small = cv2.resize(canvas, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    behind = cv2.resize(far, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    changed = cv2.absdiff(small, behind)[..., :3].max(axis=2)
    found = cv2.blur(cv2.LUT(changed, _FOUND), (5, 5))
    near = cv2.max(found, _near_ground(height // 2, width // 2))
    mask = cv2.resize(near, (width, height)).astype(np.float32)[..., None] / 255
    softness = _SOFT * min(width, height)
    out = _blurred(canvas, softness * share) * (1 - mask)
    out += _blurred(canvas, softness * (1 - share)) * mask
    canvas[..., :3] = out[..., :3].astype(np.uint8)


_FOUND: Final = np.clip((np.arange(256, dtype=np.float32) - 6) * 12, 0, 255).astype(np.uint8)


def _near_ground(height: int, width: int) -> npt.NDArray[np.uint8]:
    first, last = _NEAR_FROM
    rows = np.clip((np.arange(height) / height - first) / (last - first), 0, 1) * 255
    return rows.astype(np.uint8)[:, None].repeat(width, 1)


def _blurred(picture: Rgba, reach: float) -> Rgba:
    side = round(reach) | 1
    if side < 3:
        return picture
    return np.asarray(cv2.blur(cv2.blur(picture, (side, side)), (side, side)), np.uint8)
