"""The way ahead of who goes on it: the ground comes on, and what stands beside it goes by."""

import math
from dataclasses import dataclass
from typing import Final, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.art.drawing import Ahead, Bystander, Rgba
from vitascope.engines.animatic.rendering.compositor import lay_over, scaling, warp_over
from vitascope.video import Size

Metres: TypeAlias = npt.NDArray[np.float32]

_FOCAL: Final = 0.8
"""Pixels by which a metre at a distance of one metre is seen, in widths of the picture; in an
upright one, in three quarters of its height."""

_SMOOTH_FROM: Final = 14.0
"""Metres from which the ground is taken from a smaller picture of it, so as not to flicker."""

_SMALLER: Final = 4

_HAZED: Final = 90.0
"""Metres at which two thirds of the ground are lost in haze."""

_NEAREST: Final = 2.2
"""Metres at which what stands beside the way has passed."""

_FADE: Final = 0.14
"""Share of the farthest distance in which things come out of the haze."""

_SWING: Final = 9.0
"""Metres by which a winding way goes from side to side."""

_BENDS: Final = (144.0, 72.0)
"""Metres of its bends; all fit into the distance after which things come again."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """Rows of the picture that are drawn from one picture of the ground."""

    top: int
    texture: Rgba
    per_metre: float
    far: Metres
    """Metres ahead, of each row."""
    across: Metres
    """Metres to the right, of each pixel."""


class WayAhead:
    """The moving ground of one picture, drawn as a function of time."""

    def __init__(self, ahead: Ahead, size: Size) -> None:
        """Know where each row of the picture lies on the ground."""
        self._ahead = ahead
        self._size = size
        self._focal = _FOCAL * max(size.width, 0.75 * size.height)
        self._horizon = ahead.horizon * size.height
        first = int(self._horizon) + 2
        rows = np.arange(first, size.height, dtype=np.float32) + 0.5
        far = (self._focal * ahead.eye / (rows - self._horizon)).astype(np.float32)
        split = int(np.searchsorted(-far, -_SMOOTH_FROM))
        small = cv2.resize(
            ahead.texture, None, fx=1 / _SMALLER, fy=1 / _SMALLER, interpolation=cv2.INTER_AREA
        )
        self._rows = [
            self._part(first, far[:split], np.asarray(small, np.uint8), _SMALLER),
            self._part(first + split, far[split:], ahead.texture, 1),
        ]
        self._veil = self._haze(far)
        self._first = first

    def _part(self, top: int, far: Metres, texture: Rgba, shrink: int) -> _Rows:
        """Rows from one picture, whose end is lengthened by its beginning."""
        x = np.arange(self._size.width, dtype=np.float32) + 0.5 - self._size.width / 2
        across = x[None] * far[:, None] / self._focal
        longer = np.concatenate([texture, texture[:2]])
        return _Rows(top, longer, self._ahead.per_metre / shrink, far, across.astype(np.float32))

    def _haze(self, far: Metres) -> Rgba:
        share = 1 - np.exp(-far / _HAZED)
        share = np.where(far < 8, 0, share * np.clip((far - 8) / 20, 0, 1))[:, None, None]
        paint = np.array([*self._ahead.haze, 255.0], np.float32)
        last = int(np.flatnonzero(share[:, 0, 0] > 0.02)[-1]) + 1 if share.any() else 0
        veil = np.broadcast_to(share * paint, (len(far), self._size.width, 4))[:last]
        return np.ascontiguousarray(veil, np.uint8)

    def draw(self, canvas: Rgba, t: float) -> None:
        """Draw the ground as it is after `t` seconds of the story, and all that stands on it."""
        gone = self._ahead.speed * t
        for rows in self._rows:
            if len(rows.far):
                self._draw_rows(canvas, rows, gone)
        height = self._veil.shape[0]
        if height:
            lay_over(canvas[self._first : self._first + height], self._veil)
        reach = self._ahead.period
        seen = [((one.along - gone) % reach, one) for one in self._ahead.bystanders]
        for far, one in sorted(seen, key=lambda pair: -pair[0]):
            if far > _NEAREST:
                self._draw_bystander(canvas, one, far, gone)

    def _draw_rows(self, canvas: Rgba, rows: _Rows, gone: float) -> None:
        long = (rows.texture.shape[0] - 2) / rows.per_metre
        wide = rows.texture.shape[1] / rows.per_metre
        bends = np.asarray(self._bend(rows.far, gone), np.float32)
        across = rows.across + (self._ahead.lane - bends + wide / 2)[:, None]
        along = np.mod(rows.far + gone, long)
        size = rows.across.shape
        map_x = np.clip(across * rows.per_metre - 0.5, 0, rows.texture.shape[1] - 1)
        map_y = np.broadcast_to((along * rows.per_metre)[:, None], size)
        pixels = cv2.remap(
            rows.texture, np.ascontiguousarray(map_x, np.float32),
            np.ascontiguousarray(map_y, np.float32), cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )  # fmt: skip
        canvas[rows.top : rows.top + size[0]] = pixels

    def _bend(self, far: Metres, gone: float) -> Metres:
        """Metres by which the way is to the right of straight ahead, so far away."""
        off = far * 0.0
        for weight, long in zip((1.0, 0.3), _BENDS, strict=True):
            wave = math.tau / long
            here, turn = math.sin(wave * gone), wave * math.cos(wave * gone)
            off = off + weight * (np.sin(wave * (gone + far)) - here - turn * far)
        return off * _SWING * self._ahead.winding * np.minimum(1.0, far / 60)

    def _draw_bystander(self, canvas: Rgba, one: Bystander, far: float, gone: float) -> None:
        shown = self._focal * one.tall / far
        picture = next((p for p in reversed(one.pictures) if p.shape[0] >= shown), one.pictures[0])
        scale = shown / picture.shape[0]
        bend = float(self._bend(np.array([far], np.float32), gone)[0])
        across = one.across - self._ahead.lane + bend
        x = self._size.width / 2 + across * self._focal / far
        y = self._horizon + self._focal * self._ahead.eye / far
        wide = picture.shape[1] * scale
        if x + wide < 0 or x - wide > self._size.width:
            return
        mirror = -1 if one.is_mirrored else 1
        affine = scaling(mirror * scale, scale, x - mirror * wide / 2, y - shown)
        clear = (1 - far / self._ahead.period) / _FADE
        warp_over(canvas, picture, affine, opacity=min(1.0, max(0.0, clear)))
