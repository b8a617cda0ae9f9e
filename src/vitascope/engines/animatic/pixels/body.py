"""One body, followed through a clip, from how likely each pixel of each frame is to show it."""

from collections.abc import Sequence
from typing import Final, TypeAlias

import cv2
import numpy as np

from vitascope.engines.animatic.pixels.picture import Plane, Rgb, as_uint8
from vitascope.engines.animatic.pixels.subject import grabbed

_Room: TypeAlias = tuple[slice, slice]
"""Rows and columns in which the body stays for the whole clip."""

_LIKELY: Final = (18.0, 46.0)
"""Bounds of the evidence that parts body from place; half of Otsu's choice lies between."""
_SURE: Final = 2.4
"""The same for what certainly is of the body, in parts of that bound."""
_LEAST_STRENGTH: Final = 24.0
"""Mean evidence over the clip without which there is nobody."""
_AREA: Final = (0.004, 0.34)
_ROUNDS: Final = 2
_LEGS: Final = 0.68
"""Where legs begin, as a share of the height."""
_BRIDGE_PX: Final = 13
_GAP_PX: Final = 9
"""Pieces of a body, as a tail before something like it, are no farther from each other."""


def bodies(frames: Sequence[Rgb], evidence: Sequence[Plane]) -> list[Plane]:
    """The main body as a mask of 0 and 1 for each frame; all empty where there is none.

    Args:
        frames: Small ones.
        evidence: For each pixel how likely it is of a body, 0..255; about 50 is undecided.
    """
    empty = np.zeros(frames[0].shape[:2], np.uint8)
    room = _room(evidence)
    if room is None:
        return [empty for _ in frames]
    shown = np.asarray(evidence)[:, room[0], room[1]].reshape(1, -1)
    bound = float(np.clip(0.55 * cv2.threshold(shown, 0, 255, cv2.THRESH_OTSU)[0], *_LIKELY))
    masks = [_body(*pair, room, bound) for pair in zip(frames, evidence, strict=True)]
    return [mask if _AREA[0] < mask.mean() < _AREA[1] else empty for mask in masks]


def _room(evidence: Sequence[Plane]) -> _Room | None:
    """Where the main body stays: the strongest, largest and most central of all."""
    usual = np.mean(np.asarray(evidence, np.float32), axis=0)
    usual = np.asarray(cv2.GaussianBlur(usual, (0, 0), 1.2), np.float32)
    height, width = usual.shape
    inner = usual[height // 12 :, width // 6 : -(width // 6)]
    bound = max(_LEAST_STRENGTH, 0.42 * float(np.percentile(inner, 99.5)))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        as_uint8((usual > bound).astype(np.uint8))
    )
    best: tuple[float, _Room] | None = None
    for number in range(1, count):
        left, top, wide, high, area = (int(value) for value in stats[number])
        is_rim = left == 0 or top < height // 30 or left + wide == width or wide > 0.8 * width
        if is_rim or area < _AREA[0] * height * width:
            continue
        strength = float(usual[np.asarray(labels) == number].mean())
        aside = ((left + wide / 2) / width - 0.5) / 0.3
        above = ((top + high / 2) / height - 0.6) / 0.4
        weight = strength**2 * area**0.5 * float(np.exp(-(aside**2) - above**2))
        if best is None or weight > best[0]:
            across, along = max(8, round(0.35 * wide)), max(8, round(0.6 * high))
            # Legs before a ground show first: the rest is above.
            rows = slice(max(1, top - 2 * along), min(height, top + high + along))
            columns = slice(max(1, left - across), min(width - 1, left + wide + across))
            best = weight, (rows, columns)
    return None if best is None else best[1]


def _body(frame: Rgb, evidence: Plane, room: _Room, bound: float) -> Plane:
    calm = as_uint8(cv2.GaussianBlur(evidence, (0, 0), 0.7))
    likely = np.zeros_like(calm)
    likely[room] = calm[room] > bound
    likely = _pieces(likely)
    closed = as_uint8(cv2.morphologyEx(likely, cv2.MORPH_CLOSE, _disc(2)))
    likely[_filled(closed) > closed] = 1
    seeds = np.full(calm.shape, int(cv2.GC_BGD), np.uint8)
    seeds[as_uint8(cv2.dilate(likely, _disc(1))) > 0] = int(cv2.GC_PR_BGD)
    seeds[likely > 0] = int(cv2.GC_PR_FGD)
    seeds[(likely > 0) & (calm > _SURE * bound)] = int(cv2.GC_FGD)
    lab = as_uint8(cv2.cvtColor(frame, cv2.COLOR_RGB2LAB))
    told = as_uint8(cv2.merge([calm, lab[..., 0], cv2.max(lab[..., 1], lab[..., 2])]))
    found = grabbed(told, seeds, rounds=_ROUNDS)
    return _pieces(_filled(_bridged(as_uint8(cv2.medianBlur(found, 3)))))


def _disc(radius: int) -> Plane:
    return as_uint8(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1)))


def _pieces(mask: Plane) -> Plane:
    """The largest group of pieces that are near each other."""
    joined = as_uint8(cv2.dilate(mask, _disc(_GAP_PX // 2)))
    count, labels, _, _ = cv2.connectedComponentsWithStats(joined)
    if count < 2:
        return np.zeros_like(mask)
    own = np.asarray(labels) * mask
    areas = np.bincount(own.ravel(), minlength=count)
    areas[0] = 0
    kept = as_uint8((own == int(np.argmax(areas))).astype(np.uint8)) & mask
    # Specks beside it are snow, sparks, leaves.
    count, labels, stats, _ = cv2.connectedComponentsWithStats(kept)
    sizes = np.asarray(stats)[:, cv2.CC_STAT_AREA]
    large = sizes >= 0.03 * int(kept.sum())
    large[0] = False
    return as_uint8(large[np.asarray(labels, np.int64)].astype(np.uint8))


def _bridged(mask: Plane) -> Plane:
    """Pieces above each other made one, as where a beard has the colour of the sky."""
    column = np.ones((_BRIDGE_PX, 1), np.uint8)
    joined = as_uint8(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, column))
    joined[_legs_from(mask) :] = mask[_legs_from(mask) :]
    # Only what is as wide as a neck: single columns are chance.
    added = as_uint8(cv2.morphologyEx(joined - mask, cv2.MORPH_OPEN, np.ones((1, 3), np.uint8)))
    return mask | added


def _filled(mask: Plane) -> Plane:
    """Without holes, as a pale breast before snow; what legs enclose stays open."""
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    whole = as_uint8(cv2.drawContours(np.zeros_like(mask), outlines, -1, 1, cv2.FILLED))
    count, labels, _, centres = cv2.connectedComponentsWithStats(whole - mask)
    is_body = np.asarray(centres)[:, 1] < _legs_from(mask)
    is_body[0] = False
    return (
        mask | as_uint8(is_body[np.asarray(labels, np.int64)].astype(np.uint8))
        if count > 1
        else mask
    )


def _legs_from(mask: Plane) -> int:
    """The row below which there may be legs, with gaps between them."""
    rows = np.flatnonzero(mask.any(axis=1))
    return round(rows[0] + _LEGS * (rows[-1] - rows[0])) if len(rows) else 0
