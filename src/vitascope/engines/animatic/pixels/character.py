"""Cutting a character out of its clip, so that it can be placed in a scene as a figure is.

Where the scenery slides by, what does not go with it is the character. Before a still camera it is
what moves against the median of all frames; where nothing does, what is unlike its surroundings. A
clip that gives none of these is shown as an oval vignette: there is always an answer, and within
about three seconds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.pixels.body import bodies
from vitascope.engines.animatic.pixels.decode import as_rgb, decoded
from vitascope.engines.animatic.pixels.picture import Plane, Rgb, as_uint8, resized
from vitascope.engines.animatic.pixels.sliding import unlike_scenery, unlike_sides
from vitascope.engines.animatic.pixels.stillness import own_motion
from vitascope.engines.animatic.pixels.subject import (
    cut,
    enlarged,
    guessed_subject,
    is_subject,
    shrunk,
)

FRAMES_PER_SECOND: Final = 8.0
_MOST_FRAMES: Final = 16
_HEIGHT_PX: Final = 560
"""Frames are kept no higher than this: a figure is seldom drawn larger."""
_MOST_DECODED_PIXELS: Final = 180_000_000
"""What is decoded of a clip at most, in pixels: bounds the time that a large one takes."""
_MOVING: Final = (0.004, 0.4)
"""Share of the picture that moves before a still camera."""
_ROUNDS: Final = 2
_MOST_SHARED: Final = 0.6
"""What has moved by itself may well wear the colours of its place."""
_MOST_GUESSES: Final = 4
"""Pictures in which a subject is guessed without motion: it takes a tenth of a second each."""
_LIVELY: Final = 40.0
"""Difference, of 255, that motion must make to be better evidence than colours are."""
_ALIKE: Final = 13.0
"""Mean difference, of 255, up to which a loop's end passes for its beginning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOut:
    """A character's figure: a short loop of pictures."""

    frames: tuple[Rgba, ...]
    """Premultiplied, all of one size; to be shown over and over, in order."""
    anchor: tuple[float, float]
    """The point of each frame that stands on the ground, in its pixels."""
    rate: float
    """Frames a second."""


def cut_character(path: Path) -> CutOut:
    """The figure of a character's clip; made once for each file, then kept.

    Raises:
        RenderFailed: the file cannot be decoded at all.
    """
    facts = path.stat()
    return _cut_character(path, facts.st_mtime_ns, facts.st_size)


@lru_cache(maxsize=8)
def _cut_character(path: Path, mtime_ns: int, size_bytes: int) -> CutOut:
    pictures, rate = _sampled(path)
    masks = _masks(pictures)
    figures = [_figure(picture, mask) for picture, mask in zip(pictures, masks, strict=True)]
    kept = _alike_in_size([figure for figure in figures if figure is not None])
    if not kept:
        kept = [_oval(picture) for picture in pictures]
    frames = _looped(_aligned(kept))
    height, width = frames[0].shape[:2]
    return CutOut(frames=frames, anchor=(width / 2, float(height)), rate=rate)


def _sampled(path: Path) -> tuple[list[Rgb], float]:
    """Up to sixteen pictures of the clip's first seconds, at eight a second, of limited height."""
    pictures: list[Rgb] = []
    seen_pixels = 0
    shown_s = -1.0
    for frame in decoded(path):
        now_s = frame.time
        if now_s - shown_s > 0.97 / FRAMES_PER_SECOND or not pictures:
            shown_s = now_s
            picture = as_rgb(frame)
            height = min(_HEIGHT_PX, frame.height)
            pictures.append(resized(picture, max(2, frame.width * height // frame.height), height))
        seen_pixels += frame.width * frame.height
        if len(pictures) == _MOST_FRAMES or seen_pixels > _MOST_DECODED_PIXELS:
            break
    if not pictures:
        pictures = [np.full((64, 64, 3), 128, np.uint8)]
    return pictures, FRAMES_PER_SECOND


def _masks(pictures: Sequence[Rgb]) -> list[Plane]:
    """A small mask for each picture; empty where there is no figure to be seen."""
    small = [shrunk(picture) for picture in pictures]
    unlike = unlike_scenery(small)
    if unlike is not None:
        followed = bodies(small, unlike)
        if _in_most(followed):
            return followed
    motion = own_motion(small)
    share = float(np.mean([(one > 26).mean() for one in motion]))
    if len(pictures) >= 4 and _MOVING[0] < share < _MOVING[1]:
        moving = [_moving_mask(*pair) for pair in zip(small, motion, strict=True)]
        if _in_most(moving):
            return moving
    staying = _staying_masks(small, motion)
    if _in_most(staying):
        return staying
    return _salient_masks(pictures, is_still=share <= _MOVING[0])


def _in_most(masks: Sequence[Plane]) -> bool:
    return sum(bool(mask.any()) for mask in masks) * 2 >= len(masks)


def _moving_mask(small: Rgb, motion: Plane) -> Plane:
    calm = as_uint8(cv2.GaussianBlur(motion, (0, 0), 1.0))
    seeds = np.full(motion.shape, int(cv2.GC_PR_BGD), np.uint8)
    near = cv2.dilate((calm > 18).astype(np.uint8), np.ones((5, 5), np.uint8))
    sure = cv2.erode((calm > 40).astype(np.uint8), np.ones((3, 3), np.uint8))
    seeds[np.asarray(near) > 0] = int(cv2.GC_PR_FGD)
    seeds[calm < 7] = int(cv2.GC_BGD)
    seeds[np.asarray(sure) > 0] = int(cv2.GC_FGD)
    mask = cut(small, seeds, rounds=_ROUNDS)
    return mask if is_subject(small, mask, most_shared=_MOST_SHARED) else np.zeros_like(mask)


def _staying_masks(small: Sequence[Rgb], motion: Sequence[Plane]) -> list[Plane]:
    """Somebody who stays where they are, by what moves of them and by the colours about them."""
    unlike = unlike_sides(small)
    moves = np.asarray(motion, np.float32)
    usual = moves.mean(axis=0)
    height, width = usual.shape
    parts = [_closed(np.maximum(1.6 * usual, np.minimum(one, 1.5 * usual + 20))) for one in moves]
    inner = np.asarray(parts)[:, height // 12 : -4, width // 24 : -(width // 24)]
    most = float(np.percentile(inner, 98.5)) if inner.size else 0.0
    if most >= _LIVELY:
        moving = [_of_movers(part / most, color) for part, color in zip(parts, unlike, strict=True)]
        return bodies(small, moving)
    masks = bodies(small, unlike)
    return [
        mask if is_subject(one, mask, most_shared=_MOST_SHARED) else np.zeros_like(mask)
        for one, mask in zip(small, masks, strict=True)
    ]


def _closed(moves: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Motion shows at outlines: what they enclose moves too."""
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (13, 13))
    calm = cv2.GaussianBlur(moves, (0, 0), 1)
    return np.asarray(cv2.morphologyEx(calm, cv2.MORPH_CLOSE, disc), np.float32)


def _of_movers(part: npt.NDArray[np.float32], color: Plane) -> Plane:
    """Evidence from motion, 1 at its most, and from colour where something moves nearby."""
    moving = (np.clip(part - 0.22, 0, 1) * 150).astype(np.float32)
    near = np.asarray(cv2.dilate((part > 0.3).astype(np.uint8), np.ones((9, 9), np.uint8)))
    return (moving * 0.8 + color * 0.5 * near).clip(0, 255).astype(np.uint8)


def _salient_masks(pictures: Sequence[Rgb], *, is_still: bool) -> list[Plane]:
    """What stands out; before a still camera and a still figure one mask serves for all."""
    many = 1 if is_still else min(_MOST_GUESSES, len(pictures))
    places = [(2 * number + 1) * len(pictures) // (2 * many) for number in range(many)]
    masks = [guessed_subject(pictures[place]) for place in places]
    if is_still:
        return masks * len(pictures)
    empty = np.zeros_like(masks[0])
    return [
        masks[places.index(number)] if number in places else empty
        for number in range(len(pictures))
    ]


def _figure(picture: Rgb, mask: Plane) -> Rgba | None:
    """The figure alone, cropped to its outline."""
    if not mask.any():
        return None
    height, width = picture.shape[:2]
    alpha = enlarged(mask, width, height)
    rows = np.flatnonzero(alpha.max(axis=1) > 60)
    columns = np.flatnonzero(alpha.max(axis=0) > 60)
    if len(rows) < 12 or len(columns) < 6:
        return None
    inside = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return _premultiplied(picture[inside], alpha[inside])


def _premultiplied(picture: Rgb, alpha: Plane) -> Rgba:
    wide = cv2.cvtColor(np.ascontiguousarray(alpha), cv2.COLOR_GRAY2RGB)
    color = cv2.multiply(np.ascontiguousarray(picture), wide, scale=1 / 255)
    return np.ascontiguousarray(np.dstack([as_uint8(color), alpha]))


def _alike_in_size(figures: list[Rgba]) -> list[Rgba]:
    """Without those that lost a half of themselves, or took the wall along."""
    if not figures:
        return []
    usual = float(np.median([figure[..., 3].sum() for figure in figures]))
    return [figure for figure in figures if 0.6 * usual < figure[..., 3].sum() < 1.6 * usual]


def _aligned(figures: list[Rgba]) -> list[Rgba]:
    """All in frames of one size, feet on the lower edge and bodies above each other."""
    centres = [_centre(figure) for figure in figures]
    left = max(centres)
    right = max(figure.shape[1] - x for figure, x in zip(figures, centres, strict=True))
    reach = max(left, right)
    height = max(figure.shape[0] for figure in figures)
    made: list[Rgba] = []
    for figure, x in zip(figures, centres, strict=True):
        frame = np.zeros((height, 2 * reach, 4), np.uint8)
        frame[height - figure.shape[0] :, reach - x : reach - x + figure.shape[1]] = figure
        made.append(frame)
    return made


def _centre(figure: Rgba) -> int:
    """The column of its centre of mass."""
    weight = figure[..., 3].sum(axis=0, dtype=np.float64)
    return round(float((weight * np.arange(len(weight), dtype=np.float64)).sum() / weight.sum()))


def _looped(frames: list[Rgba]) -> tuple[Rgba, ...]:
    """A loop: from the first frame to one that is followed well by the first, or there and back."""
    if len(frames) < 3:
        return tuple(frames)
    small = [resized(frame, 48, 64).astype(np.int16) for frame in frames]
    least = max(4, len(frames) // 2)
    apart = {end: _difference(small[end], small[0]) for end in range(least, len(frames))}
    if apart:
        end = min(apart, key=lambda place: apart[place])
        if apart[end] < _ALIKE:
            return tuple(frames[:end])
    return (*frames, *frames[-2:0:-1])


def _difference(one: npt.NDArray[np.int16], other: npt.NDArray[np.int16]) -> float:
    return float(np.abs(one - other).mean())


def _oval(picture: Rgb) -> Rgba:
    """The middle of a picture in a soft oval, as portraits were once framed."""
    height, width = picture.shape[:2]
    side = max(8, min(width, round(height * 0.8)))
    left = (width - side) // 2
    middle = np.ascontiguousarray(picture[:, left : left + side])
    across = np.linspace(-1, 1, middle.shape[1], dtype=np.float32)[None]
    along = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    alpha = np.clip((1 - np.hypot(across, along)) / 0.14, 0, 1) * 255
    return _premultiplied(middle, alpha.astype(np.uint8))
