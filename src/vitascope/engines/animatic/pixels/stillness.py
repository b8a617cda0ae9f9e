"""What moves by itself in a clip: the camera's own move is found and taken out first."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.pixels.picture import Plane, Rgb, grey

Affine: TypeAlias = npt.NDArray[np.float64]
"""3 x 3, from a frame's pixels to those of the first frame."""

_POINTS: Final = 160
_LEAST_POINTS: Final = 12
_STILL_PX: Final = 0.7
"""A move below this, at the corners, is noise: frames are then compared as they are."""


def own_motion(frames: Sequence[Rgb]) -> list[Plane]:
    """How far each pixel of each frame differs from the place without what moves, 0..255.

    The place is the median of all frames, each laid where the camera was when it saw it.
    """
    cameras = _cameras(frames)
    place = _median(frames, cameras)
    height, width = frames[0].shape[:2]
    motion: list[Plane] = []
    for frame, camera in zip(frames, cameras, strict=True):
        back = np.linalg.inv(camera)[:2]
        seen = cv2.warpAffine(
            place, back, (width, height), borderMode=cv2.BORDER_CONSTANT, borderValue=(-1, -1, -1)
        )
        apart = np.abs(frame.astype(np.float32) - seen).max(axis=2)
        # What no other frame saw cannot be told apart.
        apart[np.asarray(seen).min(axis=2) < 0] = 0
        motion.append(apart.clip(0, 255).astype(np.uint8))
    return motion


def _cameras(frames: Sequence[Rgb]) -> list[Affine]:
    """Where the camera looked at each frame; all the same when it stood still."""
    light = [grey(frame) for frame in frames]
    cameras = [np.eye(3)]
    for before, after in pairwise(light):
        cameras.append(cameras[-1] @ _step(before, after))
    height, width = light[0].shape
    corners = np.array([[0, 0, 1], [width, 0, 1], [0, height, 1], [width, height, 1]], np.float64).T
    farthest = max(float(np.abs((camera @ corners - corners)[:2]).max()) for camera in cameras)
    return cameras if farthest > _STILL_PX else [np.eye(3) for _ in cameras]


def _step(before: Plane, after: Plane) -> Affine:
    """From a frame's pixels to those of the one before it, by what most of its points do."""
    points = cv2.goodFeaturesToTrack(after, _POINTS, 0.01, 6)
    # Its stub leaves out that nothing may be found.
    if points is None or len(points) < _LEAST_POINTS:  # pyright: ignore[reportUnnecessaryComparison] # see above
        return np.eye(3)
    moved, found, _ = cv2.calcOpticalFlowPyrLK(after, before, points, np.zeros_like(points))
    kept = np.asarray(found).ravel() == 1
    if kept.sum() < _LEAST_POINTS:
        return np.eye(3)
    pairs = np.asarray(points)[kept], np.asarray(moved)[kept]
    move, _ = cv2.estimateAffinePartial2D(*pairs, ransacReprojThreshold=1.5)
    if move is None:  # pyright: ignore[reportUnnecessaryComparison] # its stub leaves out failure
        return np.eye(3)
    return np.vstack([np.asarray(move, np.float64), [0.0, 0.0, 1.0]])


def _median(frames: Sequence[Rgb], cameras: Sequence[Affine]) -> npt.NDArray[np.float32]:
    """The place as the first frame's camera would see it; -1 where nobody looked."""
    height, width = frames[0].shape[:2]
    laid = np.empty((len(frames), height, width, 3), np.float32)
    for row, frame, camera in zip(laid, frames, cameras, strict=True):
        row[:] = cv2.warpAffine(
            frame.astype(np.float32),
            camera[:2],
            (width, height),
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=(-1, -1, -1),
        )
    seen = laid.min(axis=3) >= 0
    count = seen.sum(axis=0)
    laid[~seen] = 512.0
    ordered = np.sort(laid, axis=0)
    middle = np.maximum(count - 1, 0) // 2
    place = np.take_along_axis(ordered, middle[None, ..., None], axis=0)[0]
    place[count < 3] = -1
    return place
