"""A sheet to draw a built thing on: centimetres, lit as a whole, with openings and what shines.

A wall, a row of houses or a stand of furniture is one `Paper`. Its `y = 0` is the line on which
things stand, up is negative, `x = 0` is the middle of the picture. All is painted in daylight and
lit at once when the paper is laid, so that a dozen drawings agree.
"""

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.art.raster import rasterise
from vitascope.engines.animatic.art.settings.pixels import Floats, paste
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import Sketch

CM: Final = 1.85
"""Pixels of a 720-line picture for a centimetre at the back of a room."""

LightField: TypeAlias = Callable[[Floats, Floats], Floats]
"""From columns `(1, w)` and rows `(h, 1)` in centimetres to factors `(h, w, 3)`, 0..2."""

_COARSE: Final = 8
"""A field of light is soft, so it is worked out at an eighth of the size."""

_NEAR: Final = 0.4
"""Papers nearer than this are a street's width away, and take little haze."""

_HALO: Final = 0.5
"""Strength of light around what shines."""


class Paper:
    """One layer in the making, drawn in centimetres."""

    def __init__(
        self,
        scenery: Scenery,
        *,
        base: float,
        depth: float,
        scale: float = CM,
        above: float | None = None,
        below: float = 0.0,
    ) -> None:
        """An empty sheet as wide as a layer of that depth has to be.

        Args:
            scenery: To which it is going to be laid.
            base: Where `y = 0` is, share of the picture's height.
            depth: Of the layer.
            scale: Pixels of a 720-line picture for a centimetre.
            above: Centimetres of paper above the base; None as far as the picture goes.
            below: Centimetres of paper below the base.
        """
        pad_x, pad_y = scenery.pad(depth)
        self.scenery = scenery
        self.depth = depth
        self.scale = scale * scenery.unit
        self.right = scenery.width / 2 / self.scale
        """Edge of the picture, when the camera is centred."""
        self.left = -self.right
        self.edge = self.right + pad_x / self.scale
        """Edge of the paper on the right; on the left it is the negative of it."""
        self.ceiling = -base * scenery.height / self.scale
        """Upper edge of the picture."""
        self.base = base
        self.top = self.ceiling - pad_y / self.scale if above is None else -above
        self.bottom = below
        self.back, self.front, self.lamps = Sketch(), Sketch(), Sketch()
        self._holes = Sketch()
        self._has = {"back": False, "front": False, "lamps": False, "holes": False}

    def behind(self, *shapes: str) -> None:
        """Paint on the surface itself, which openings cut."""
        self._put("back", self.back, shapes)

    def add(self, *shapes: str) -> None:
        """Paint what stands or hangs before the surface."""
        self._put("front", self.front, shapes)

    def shine(self, *shapes: str) -> None:
        """Paint what light does not change: lamps, screens, lit windows, with a halo."""
        self._put("lamps", self.lamps, shapes)

    def cut(self, *shapes: str) -> None:
        """Cut openings of these shapes into the surface."""
        self._put("holes", self._holes, shapes)

    def _put(self, name: str, sketch: Sketch, shapes: Sequence[str]) -> None:
        self._has[name] = True
        sketch.add(*shapes)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was painted."""
        return not any(self._has.values())

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the layer in pixels."""
        return (
            max(2, round(2 * self.edge * self.scale)),
            max(2, round((self.bottom - self.top) * self.scale)),
        )

    def lay(
        self,
        *,
        surface: Rgba | None = None,
        field: LightField | None = None,
        is_lit: bool = True,
        blur_px: float = 0.0,
        sway: float = 0.0,
        drift: float = 0.0,
        halo: float = _HALO,
    ) -> None:
        """Make a layer of it.

        Args:
            surface: Pixels of the surface, of `size`; nothing if None.
            field: Light of a room; None takes the open air's ambient light and haze.
            is_lit: Whether to light it at all.
            blur_px: Softness, for things out of focus.
            sway: Pixels of slow swing.
            drift: Pixels a second to the right.
            halo: Strength of light around what shines.
        """
        width, height = self.size
        image = np.zeros((height, width, 4), np.uint8) if surface is None else surface
        if self._has["back"]:
            paste(image, self._drawn(self.back), 0, 0)
        if self._has["holes"]:
            keep = cv2.bitwise_not(cv2.extractChannel(self._drawn(self._holes), 3))
            image = np.asarray(cv2.multiply(image, cv2.merge([keep] * 4), scale=1 / 255), np.uint8)
        if self._has["front"]:
            paste(image, self._drawn(self.front), 0, 0)
        if is_lit:
            near = self.depth + 0.6 * (1 - self.depth) if self.depth > _NEAR else self.depth
            image = self.relit(image, field) if field else self.scenery.tinted(image, near)
        shining = self._drawn(self.lamps) if self._has["lamps"] else None
        if shining is not None:
            paste(image, shining, 0, 0)
        if blur_px > 0.3:
            image = np.asarray(cv2.GaussianBlur(image, (0, 0), blur_px), np.uint8)
        x, y = (
            -self.edge * self.scale + self.scenery.width / 2,
            self.base * self.scenery.height + self.top * self.scale,
        )
        self.scenery.add(image, x, y, self.depth, sway=sway, drift=drift)
        if shining is not None and halo > 0:
            self.scenery.add(
                _halo_of(shining, halo, self.scenery.unit),
                x,
                y,
                self.depth,
                sway=sway,
                drift=drift,
                is_light=True,
            )

    def relit(self, image: Rgba, field: LightField) -> Rgba:
        """A picture of `size` in the light of a room."""
        height, width = image.shape[:2]
        across = np.linspace(-self.edge, self.edge, width // _COARSE + 1, dtype=np.float32)[None]
        down = np.linspace(self.top, self.bottom, height // _COARSE + 1, dtype=np.float32)[:, None]
        return multiplied(image, field(across, down))

    def _drawn(self, sketch: Sketch) -> Rgba:
        drawing = sketch.finish((-self.edge, self.top, self.edge, self.bottom), scale=self.scale)
        return rasterise(drawing.svg, *self.size)


def multiplied(image: Rgba, factors: Floats) -> Rgba:
    """A premultiplied picture times `factors` (any size, 0..2 each); alpha stays."""
    height, width = image.shape[:2]
    coded = np.full((*factors.shape[:2], 4), 128, np.uint8)
    coded[..., :3] = np.clip(factors * 128, 0, 255)
    full = cv2.resize(coded, (width, height), interpolation=cv2.INTER_LINEAR)
    lit = cv2.multiply(image, full, scale=1 / 128)
    alpha = cv2.extractChannel(image, 3)
    return np.asarray(cv2.min(lit, cv2.merge([alpha] * 4)), np.uint8)


def _halo_of(shining: Rgba, strength: float, unit: float) -> Rgba:
    """Soft light around what shines, for adding."""
    height, width = shining.shape[:2]
    small = cv2.resize(
        shining, (max(1, width // 8), max(1, height // 8)), interpolation=cv2.INTER_AREA
    )
    near = cv2.GaussianBlur(small, (0, 0), 1.6 * unit + 0.4)
    far = cv2.GaussianBlur(small, (0, 0), 6 * unit + 0.8)
    soft = cv2.addWeighted(near, 0.45 * strength, far, 0.9 * strength, 0)
    soft[..., 3] = 0
    return np.asarray(cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)
