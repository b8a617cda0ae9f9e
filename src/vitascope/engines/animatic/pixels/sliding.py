"""What stands out from scenery that slides by: for a camera that pans, or that follows somebody.

Such scenery lies at several depths, so no one move of the camera takes it out. Two things are
looked at instead, row by row, for what lies in a row is mostly equally far:

- how badly a pixel is found again where the scenery at the sides of its row would have taken it;
- how far its colour is from all that the sides of its row showed in the whole clip.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.pixels.picture import Plane, Rgb, as_uint8, grey

_Field = npt.NDArray[np.float32]

_SIDE_SHARE: Final = 0.2
"""Share of the width, at each side, whose speed is that of the scenery."""
_PALETTE_SHARE: Final = 0.1
"""The same for its colours, which even a few columns show as the scenery slides by."""
_SLOWEST_PX: Final = 0.7
"""Speed of the nearest scenery, in pixels a frame, below which the camera stays where it is."""
_LEAST_OTHER_SIDE: Final = 0.5
"""Speed of the slower side's nearest scenery, as a share of that of both."""
_LEAST_MARK: Final = 9.0
"""Slope of brightness (Sobel) over which motion can be seen."""
_LEAST_MARKED: Final = 0.03
_SPEEDS: Final = 25
_APART: Final = (-6, -5, -3, 3, 4, 6)
"""Frames between two that are compared; the two that agree best count, as others are hidden."""
_FARTHEST: Final = 60.0
"""Difference, of 255, above which all are equally unlike."""
_STILL_PALETTE_SHARE: Final = 0.3
"""And before a still camera, where each column shows but one thing."""
_PALETTE: Final = 110
"""Colours taken from the sides of each row."""
_LIGHT: Final = 0.5
"""Weight of a difference in lightness: the middle of a place may be lit, or lie in a shadow."""
_ROWS_ALIKE: Final = 6
"""Rows above and below whose speeds may be found in a row: its own may be measured wrongly."""
_LASTING: Final = 3
"""Frames before and after, in which somebody is about where they were."""
_ROWS_NEAR: Final = 2


@dataclass(frozen=True, slots=True)
class _Slide:
    """How the scenery moves."""

    way: npt.NDArray[np.float32]
    """`(frames, 2)`: how far the nearest scenery has gone at each frame, in pixels."""
    low: _Field
    """For each row the least and the most speed at its sides, as shares of that."""
    high: _Field


def unlike_scenery(frames: Sequence[Rgb]) -> list[Plane] | None:
    """How little each pixel of each frame is like scenery that slides by, 0..255.

    About 50 and more is somebody; None where the scenery stands still, or the clip is too short.
    """
    if len(frames) < 2 * max(_APART) - 2:
        return None
    slide = _slide(frames)
    if slide is None:
        return None
    lost = _lost(frames, slide)
    strange = _strange(frames, _PALETTE_SHARE)
    color = np.clip(np.asarray(strange, np.float32) - 5, 0, 45)
    # In the colours of its place, something lost may just have been hidden elsewhere.
    place = np.clip(np.asarray(lost, np.float32) - 7, 0, 45) * (0.3 + np.minimum(color, 8) / 11.5)
    unlike = (place * 1.6 + color * 3).astype(np.float32)
    own = np.maximum(unlike - _usual(unlike), 0) * np.float32(1.25)
    return list(np.minimum(own, _lasting(own)).clip(0, 255).astype(np.uint8))


def unlike_sides(frames: Sequence[Rgb]) -> list[Plane]:
    """How little each pixel's colour is like those at the sides of its row, 0..255.

    For a camera that stays where it is; about 50 and more is somebody, or a thing in the middle.
    """
    color = np.clip(np.asarray(_strange(frames, _STILL_PALETTE_SHARE), np.float32) - 5, 0, 45)
    own = np.maximum(color - _usual(color), 0) * np.float32(3.75)
    return list(own.clip(0, 255).astype(np.uint8))


def _lasting(unlike: _Field) -> _Field:
    """The most that each pixel may score: what stays for a moment only is passing scenery."""
    made = np.empty_like(unlike)
    for number in range(len(unlike)):
        nearby = unlike[max(0, number - _LASTING) : number + _LASTING + 1]
        around = np.asarray(nearby.mean(axis=0), np.float32)
        made[number] = np.asarray(cv2.blur(around, (5, 5))) * 1.8 + 6
    return made


def _usual(unlike: _Field) -> _Field:
    """What each row's scenery itself scores, `(height, 1)`: rows of fine detail say little."""
    width = unlike.shape[2]
    near, far = round(width * 0.04), round(width * 0.2)
    sides = unlike[:, :, near:far], unlike[:, :, width - far : width - near]
    # The better side, for there may be somebody at the other.
    scores = [np.percentile(side, 62, axis=(0, 2)) for side in sides]
    return np.minimum(*scores).astype(np.float32)[:, None]


def _slide(frames: Sequence[Rgb]) -> _Slide | None:
    light = [grey(frame) for frame in frames]
    flows = _flows(light)
    flow = np.median(flows, axis=0)
    columns = _side_columns(flow.shape[1], _SIDE_SHARE)
    sides = flow[:, columns]
    # Over plain surfaces the search guesses.
    marked = _marked(light)[:, columns]
    if marked.mean() < _LEAST_MARKED:
        return None
    speeds = np.where(marked, np.linalg.norm(sides, axis=2), 0)
    nearest = marked & (speeds >= np.percentile(speeds[marked], 82))
    heading = np.median(sides[nearest], axis=0)
    fastest = max(0.01, float(np.linalg.norm(heading)))
    along = sides @ heading / fastest**2
    # Somebody who walks past one side is no scenery.
    halves = zip(np.array_split(along, 2, axis=1), np.array_split(marked, 2, axis=1), strict=True)
    both = min(float(np.percentile(np.append(half[seen], 0), 88)) for half, seen in halves)
    if both < _LEAST_OTHER_SIDE or both * fastest < _SLOWEST_PX:
        return None
    low, high = np.percentile(along, (12, 88), axis=1).astype(np.float32)
    # Cameras ease in and out, so each step has its own length.
    pace = np.median(flows[:, :, columns][:, nearest], axis=1)
    near = np.ones((2 * _ROWS_ALIKE + 1, 1), np.uint8)
    return _Slide(
        way=np.vstack([np.zeros((1, 2), np.float32), np.cumsum(pace, axis=0)]),
        low=np.asarray(cv2.erode(low[:, None], near), np.float32)[:, 0],
        high=np.asarray(cv2.dilate(high[:, None], near), np.float32)[:, 0],
    )


def _flows(light: Sequence[Plane]) -> _Field:
    """From each frame to the next, `(frames - 1, height, width, 2)`, in pixels."""
    search = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    made = np.zeros((len(light) - 1, *light[0].shape, 2), np.float32)
    for (before, after), flow in zip(pairwise(light), made, strict=True):
        flow[:] = search.calc(before, after, np.zeros_like(flow))
    return made


def _marked(light: Sequence[Plane]) -> npt.NDArray[np.bool_]:
    """Where there is something whose motion can be seen."""
    usual = np.zeros(light[0].shape, np.float32)
    for one in light:
        usual += np.abs(cv2.Sobel(cv2.GaussianBlur(one, (0, 0), 1.2), cv2.CV_32F, 1, 0))
        usual += np.abs(cv2.Sobel(cv2.GaussianBlur(one, (0, 0), 1.2), cv2.CV_32F, 0, 1))
    return usual / len(light) > _LEAST_MARK


def _side_columns(width: int, share: float) -> npt.NDArray[np.intp]:
    side = max(2, round(width * share))
    return np.r_[0:side, width - side : width]


def _lost(frames: Sequence[Rgb], slide: _Slide) -> list[_Field]:
    """How badly each pixel is found again at any of the speeds of its row's scenery."""
    height, width = frames[0].shape[:2]
    best = [np.full((height, width), _FARTHEST, np.float32) for _ in frames]
    step = 1.2 / (_SPEEDS - 1)
    for share in np.arange(_SPEEDS) * step:
        rows = (slide.low - 0.7 * step <= share) & (share <= slide.high + 0.7 * step)
        if not rows.any():
            continue
        first, last = int(np.argmax(rows)), height - int(np.argmax(rows[::-1]))
        for number, differences in _compared(frames, slide.way * share, first, last):
            found = np.sort(differences, axis=0)[:2].mean(axis=0)
            found[~rows[first:last]] = _FARTHEST
            np.minimum(best[number][first:last], found, out=best[number][first:last])
    return best


def _compared(
    frames: Sequence[Rgb], way: npt.NDArray[np.float32], first: int, last: int
) -> Iterator[tuple[int, _Field]]:
    """For each frame its differences from others that are laid where the scenery came from."""
    width = frames[0].shape[1]
    for number, frame in enumerate(frames):
        differences: list[_Field] = []
        for apart in _APART:
            if not 0 <= number + apart < len(frames):
                continue
            gone = way[number + apart] - way[number]
            move = np.array([[1, 0, gone[0]], [0, 1, gone[1] + first]], np.float64)
            laid = cv2.warpAffine(
                frames[number + apart],
                move,
                (width, last - first),
                flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
                borderMode=cv2.BORDER_REPLICATE,
            )
            unlike = as_uint8(cv2.absdiff(laid, frame[first:last])).max(axis=2)
            differences.append(np.asarray(cv2.blur(unlike, (3, 3)), np.float32))
        yield number, np.stack(differences)


def _strange(frames: Sequence[Rgb], share: float) -> list[_Field]:
    """How far each pixel's colour (Lab) is from the colours at the sides of its row and near it."""
    seen = np.stack(
        [cv2.cvtColor(cv2.GaussianBlur(one, (0, 0), 0.7), cv2.COLOR_RGB2LAB) for one in frames]
    ).astype(np.float32)
    seen[..., 0] *= _LIGHT
    count, height, width, _ = seen.shape
    sides = seen[:, :, _side_columns(width, share)]
    made = np.empty((count, height, width), np.float32)
    for row in range(height):
        palette = sides[:, max(0, row - _ROWS_NEAR) : row + _ROWS_NEAR + 1].reshape(-1, 3)
        palette = palette[:: max(1, len(palette) // _PALETTE)]
        colors = seen[:, row].reshape(-1, 3)
        squares = (palette**2).sum(axis=1) - 2 * colors @ palette.T
        # The third nearest: a stray pixel at a side makes no colour of the place.
        nearest = np.partition(squares, 2, axis=1)[:, 2] + (colors**2).sum(axis=1)
        made[:, row] = np.sqrt(np.maximum(nearest, 0)).reshape(count, width)
    return list(made)
