"""A backdrop's layers made ready to be drawn in every frame.

Cut to what shows, their solid part known, lights small, and repeated sideways without end, so
that the camera can follow a runner.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Backdrop, Layer, Rgba
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.rendering.compositor import (
    Affine,
    Tile,
    scaling,
    tiles_of,
    warp_add,
    warp_onto,
    warp_over,
    warp_tiles,
)
from vitascope.engines.animatic.rendering.detail import Detail
from vitascope.video import Size

_LIGHT_SHRINK: Final = 4
"""Lights are soft, so they are kept and warped at a quarter of their size."""

SKY_DEPTH: Final = 0.12
"""Planes up to this depth are sky: sun, stars and clouds."""

_LAPSE: Final = 16
"""How many times faster clouds go in a time-lapse."""

_OVERLAP: Final = 2
"""Pixels by which copies overlap, as their edge pixels are half transparent once warped."""

_STILL_DEPTH: Final = 0.05
"""Planes nearer to infinity than this do not go by when the world does: sun, moon, stars."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plane:
    """One layer, ready."""

    image: Rgba
    x: float
    y: float
    depth: float
    drift: float
    sway: float
    fall: float
    is_light: bool
    pixel: float
    """Picture pixels per pixel of `image`."""
    solid_from: int | None
    """Row of `image` from which on all is opaque, to its last row; None without such rows."""
    period: float
    """Picture pixels after which the plane comes again."""
    is_mirrored: bool
    """Whether every other copy is mirrored, so that edges meet."""
    goes_by: bool
    """Whether it passes when the camera follows someone; the air's light does not."""

    def cover(self, view: View, height: int) -> float:
        """Row of the picture from which on this plane hides all that is behind it."""
        if self.solid_from is None or not self.is_mirrored:
            return height
        bottom = view.project(0, self.y + self.image.shape[0] * self.pixel, self.depth)[1]
        if bottom < height:
            return height
        return view.project(0, self.y + self.solid_from * self.pixel, self.depth)[1] + 2

    tiles: tuple[Tile, ...]
    """The parts of `image` that must be drawn."""

    def draw(
        self, canvas: Rgba, view: View, t: float, travelled: float, *, shrink: int = 1
    ) -> None:
        """Draw every copy that shows on `canvas`, which may be the upper part of the picture.

        Args:
            canvas: The picture, or one that many times smaller in each direction.
            view: What the camera sees, in pixels of the picture.
            t: Seconds of the film.
            travelled: Pixels of the picture by which the world has gone by.
            shrink: How many times smaller `canvas` is.
        """
        going = travelled * self.depth if self.goes_by else 0.0
        swing = self.sway * math.sin(t * 1.1 + self.x * 0.01)
        start = self.x + self.drift * t + swing - going
        width = self.image.shape[1] * self.pixel
        scale = view.scale(self.depth)
        left_edge = view.pivot_x + view.shift_x * self.depth - view.pivot_x / scale
        right_edge = left_edge + canvas.shape[1] * shrink / scale
        first = math.ceil((left_edge - start - width) / self.period)
        last = math.floor((right_edge - start) / self.period)
        for copy in range(first, last + 1):
            x, y = view.project(start + copy * self.period, self.y, self.depth)
            own = self.pixel / shrink
            affine = scaling(scale * own, scale * own, x / shrink, y / shrink)
            if copy % 2 and self.is_mirrored:
                affine[0, 2] += self.image.shape[1] * affine[0, 0]
                affine[0, 0] *= -1
            if self.fall:
                rows = round(self.fall * t / self.pixel) % self.image.shape[0]
                warp_over(canvas, np.roll(self.image, rows, axis=0), affine)
                continue
            self._draw_copy(canvas, affine, own)

    def _draw_copy(self, canvas: Rgba, affine: Affine, own: float) -> None:
        height = self.image.shape[0]
        if self.is_light:
            _add_light(canvas, self.image, affine, own)
        elif self.solid_from == 0:
            warp_onto(canvas, self.image, affine)
        elif self.solid_from is not None and self.solid_from < height - 8:
            self._draw_ragged(canvas, affine)
        else:
            warp_tiles(canvas, self.image, self.tiles, affine)

    def _draw_ragged(self, canvas: Rgba, affine: Affine) -> None:
        """Blend the upper part, put the solid rest: blending is the dearer half of drawing."""
        solid = self.solid_from or 0
        row = math.ceil(affine[1, 1] * (solid + 1) + affine[1, 2])
        if not 0 < row < canvas.shape[0]:
            if row <= 0:
                warp_onto(canvas, self.image, affine)
            else:
                warp_over(canvas, self.image, affine)
            return
        warp_over(canvas[:row], self.image, affine)
        lower = affine.copy()
        lower[1, 2] -= row
        warp_onto(canvas[row:], self.image, lower)


def _add_light(canvas: Rgba, image: Rgba, affine: Affine, pixel: float) -> None:
    """Warp the small light into a small buffer, then add that enlarged."""
    height, width = canvas.shape[:2]
    shrink = round(pixel)
    if shrink <= 1:
        warp_add(canvas, image, affine)
        return
    corners_y = (affine[1, 2], affine[1, 2] + affine[1, 1] * image.shape[0])
    top = max(0, math.floor(min(corners_y)) // shrink * shrink)
    bottom = min(height, -(-math.ceil(max(corners_y)) // shrink) * shrink)
    corners_x = (affine[0, 2], affine[0, 2] + affine[0, 0] * image.shape[1])
    left = max(0, math.floor(min(corners_x)) // shrink * shrink)
    right = min(width, -(-math.ceil(max(corners_x)) // shrink) * shrink)
    if bottom - top < 2 * shrink or right - left < 2 * shrink:
        return
    small = affine.copy()
    small[:, 2] -= (left, top)
    small /= shrink
    size = (-(-(right - left) // shrink), -(-(bottom - top) // shrink))
    low = cv2.warpAffine(image, small, size, flags=cv2.INTER_LINEAR)
    full = cv2.resize(low, (right - left, bottom - top), interpolation=cv2.INTER_LINEAR)
    target = canvas[top:bottom, left:right]
    cv2.add(target, full, dst=target)


def finer(size: Size, detail: Detail) -> Size:
    """The size for which a backdrop is drawn."""
    return Size(round(size.width * detail.backdrop), round(size.height * detail.backdrop))


def hastened(backdrop: Backdrop) -> Backdrop:
    """The same with clouds and mist that race, as in a time-lapse."""
    layers = tuple(replace(layer, drift=layer.drift * _LAPSE) for layer in backdrop.layers)
    return replace(backdrop, layers=layers)


def prepare(
    backdrop: Backdrop, size: Size, *, detail: Detail, is_followed: bool
) -> tuple[list[Plane], list[Plane]]:
    """The planes behind the subjects and those before them, each from far to near.

    Args:
        backdrop: What the artists drew, for `finer(size, detail)`.
        size: Of the picture.
        detail: How fine it is kept.
        is_followed: Whether the camera follows someone; then near tree trunks and the like are
            left out, which would pass before the one it follows again and again.
    """
    drawn = finer(size, detail)
    layers = _joined(backdrop.layers)
    if is_followed:
        layers = [layer for layer in layers if not _hides_subjects(layer, drawn)]
    planes = [(layer.depth, _plane(layer, drawn, size, detail)) for layer in layers]
    behind = [plane for depth, plane in planes if plane and depth <= 1]
    before = [plane for depth, plane in planes if plane and depth > 1]
    return behind, before


def _hides_subjects(layer: Layer, size: Size) -> bool:
    height, width = layer.image.shape[:2]
    return (
        layer.depth > 1
        and not layer.is_light
        and width < 0.6 * size.width
        and height > 0.45 * size.height
    )


def _plane(layer: Layer, drawn: Size, size: Size, detail: Detail) -> Plane | None:
    width, height = drawn.width, drawn.height
    cropped = _cropped(layer)
    if cropped is None:
        return None
    is_wide = layer.image.shape[1] >= 0.9 * width
    is_air = layer.is_light and is_wide and layer.image.shape[0] >= 0.6 * height
    image = cropped.image
    period = float(layer.image.shape[1] - _OVERLAP) if is_wide else 1.9 * width
    shrink = (
        _LIGHT_SHRINK if layer.is_light else detail.sky_shrink if layer.depth <= SKY_DEPTH else 1
    )
    pixel = 1.0
    if shrink > 1 and min(image.shape[:2]) >= 8 * shrink:
        pixel = float(shrink)
        small = (-(-image.shape[1] // shrink), -(-image.shape[0] // shrink))
        image = np.asarray(cv2.resize(image, small, interpolation=cv2.INTER_AREA), np.uint8)
    # A view would keep the whole layer alive.
    image = image.copy()
    own = size.width / width
    return Plane(
        image=image,
        tiles=() if layer.is_light else tiles_of(image),
        x=cropped.x * own,
        y=cropped.y * own,
        depth=layer.depth,
        drift=layer.drift * own,
        sway=layer.sway * own,
        fall=layer.fall * own,
        is_light=layer.is_light,
        pixel=pixel * own,
        solid_from=None if layer.is_light else _solid_from(image),
        period=period * own,
        goes_by=layer.depth > _STILL_DEPTH and not is_air,
        is_mirrored=is_wide and cropped.image.shape[1] == layer.image.shape[1],
    )


def _cropped(layer: Layer) -> Layer | None:
    """The layer without rows (and, when narrow, columns) that show nothing."""
    shown = layer.image.max(2) > 0 if layer.is_light else layer.image[..., 3] > 0
    rows = np.flatnonzero(shown.any(1))
    columns = np.flatnonzero(shown.any(0))
    if not rows.size:
        return None
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    left, right = int(columns[0]), int(columns[-1]) + 1
    whole = layer.image.shape[1]
    if right - left > 0.6 * whole:
        left, right = 0, whole
    image = layer.image[top:bottom, left:right]
    return replace(layer, image=image, x=layer.x + left, y=layer.y + top)


def _solid_from(image: Rgba) -> int | None:
    """First row from which every pixel is opaque, to the last row."""
    opaque = image[..., 3].min(1) == 255
    if not opaque[-1]:
        return None
    broken = np.flatnonzero(~opaque)
    return int(broken[-1]) + 1 if broken.size else 0


def _joined(layers: Sequence[Layer]) -> list[Layer]:
    """Neighbouring lights of one depth as one layer, since each costs a pass."""
    joined: list[Layer] = []
    for layer in layers:
        last = joined[-1] if joined else None
        if last is not None and _can_join(last, layer):
            joined[-1] = _sum_of(last, layer)
        else:
            joined.append(layer)
    return joined


def _can_join(one: Layer, other: Layer) -> bool:
    return (
        one.is_light
        and other.is_light
        and (one.depth, one.drift, one.sway) == (other.depth, other.drift, other.sway)
    )


def _sum_of(one: Layer, other: Layer) -> Layer:
    left, top = min(one.x, other.x), min(one.y, other.y)
    right = max(layer.x + layer.image.shape[1] for layer in (one, other))
    bottom = max(layer.y + layer.image.shape[0] for layer in (one, other))
    image = np.zeros((math.ceil(bottom - top), math.ceil(right - left), 4), np.uint8)
    for layer in (one, other):
        x, y = int(layer.x - left), int(layer.y - top)
        height, width = layer.image.shape[:2]
        part = image[y : y + height, x : x + width]
        cv2.add(part, layer.image[: part.shape[0], : part.shape[1]], dst=part)
    return replace(one, image=image, x=left, y=top)
