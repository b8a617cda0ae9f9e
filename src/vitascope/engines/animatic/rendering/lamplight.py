"""A film's own light on a drawn picture: a colour over all, a pool in the dark, a beam from above.

Its field is made at an eighth of the picture's size, where soft things are cheap.
"""

import math
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.art.colour import rgb_of
from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.spec import Lighting

Floats = npt.NDArray[np.float32]
Rect = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels."""

_SHRINK: Final = 8
_UNIT: Final = 110
"""Level of the field that leaves a picture as it is; more makes it brighter."""

_LUMA: Final = (0.3, 0.59, 0.11)
_FLASH_HZ: Final = 1.4
_BEAM_LEVEL: Final = 26
"""What the lit air of a beam adds."""


@dataclass(frozen=True, slots=True)
class Lamplight:
    """One light, for pictures of any size."""

    lighting: Lighting
    greying: npt.NDArray[np.float32]
    """Takes their own colours from things, as far as the light does."""

    def fall(self, canvas: Rgba, lit: Rect, t: float) -> None:
        """Light `canvas` in place; `lit` is what a pool or a beam is about."""
        height, width = canvas.shape[:2]
        if self.lighting.colors:
            cv2.transform(canvas, self.greying, dst=canvas)
        field = self._field(height // _SHRINK, width // _SHRINK, lit, t)
        levels = np.clip(field * _UNIT, 0, 255).astype(np.uint8)
        full = cv2.resize(levels, (width, height), interpolation=cv2.INTER_LINEAR)
        cv2.multiply(canvas, full, dst=canvas, scale=1 / _UNIT)
        if self.lighting.falls == "beam":
            _light_air(canvas, lit)

    def _field(self, height: int, width: int, lit: Rect, t: float) -> Floats:
        """Factors for red, green, blue and alpha, everywhere."""
        field = np.ones((height, width, 4), np.float32)
        field[..., :3] = self._tints(width, t)
        dark = 1 - self.lighting.darkness
        if self.lighting.falls == "wash":
            field[..., :3] *= dark
            return field
        shape = _beam if self.lighting.falls == "beam" else _pool
        near = shape(height, width, lit)
        if self.lighting.is_fire:
            near *= 1 + 0.05 * math.sin(t * 9.1) * math.sin(t * 5.3 + 1)
        share = near[..., None]
        field[..., :3] = dark * (1 - share) + field[..., :3] * _BRIGHT * share
        return field

    def _tints(self, width: int, t: float) -> Floats:
        """The colour of the light from left to right, as factors."""
        if not self.lighting.colors:
            return np.ones((1, 1, 3), np.float32)
        first, last = (self._tint(self.lighting.colors[index]) for index in (0, -1))
        across = np.linspace(0, 1, width, dtype=np.float32)
        share = np.clip((across - 0.5) * 1.9 + 0.5, 0, 1)
        if self.lighting.is_flashing:
            beat = 0.5 + 0.5 * math.sin(t * math.tau * _FLASH_HZ)
            share = np.clip(share + 1.4 * beat - 0.7, 0, 1)
        share = (share * share * (3 - 2 * share))[None, :, None]
        return np.asarray(first * (1 - share) + last * share, np.float32)

    def _tint(self, color: str) -> Floats:
        """One colour as factors: at its own strength, and as bright as white light nearly."""
        tint = np.array(rgb_of(color), np.float32) / 255
        level = float(tint @ np.array(_LUMA, np.float32))
        tint = tint * min(1.5, 0.62 / max(level, 0.2)) + _SPILL
        return np.asarray(1 + (tint - 1) * self.lighting.strength, np.float32)


_SPILL: Final = 0.1
"""What even the purest light leaves of the other colours."""

_BRIGHT: Final = 1.12


def _grid(height: int, width: int) -> tuple[Floats, Floats]:
    x = (np.arange(width, dtype=np.float32)[None] + 0.5) * _SHRINK
    y = (np.arange(height, dtype=np.float32)[:, None] + 0.5) * _SHRINK
    return x, y


def _pool(height: int, width: int, lit: Rect) -> Floats:
    """How near every place is to what is lit, 0..1."""
    left, top, right, bottom = lit
    x, y = _grid(height, width)
    least = 0.27 * min(height, width) * _SHRINK
    wide, tall = max(least, (right - left) * 0.72), max(least, (bottom - top) * 0.7)
    middle = (left + right) / 2, top + (bottom - top) * 0.42
    away = ((x - middle[0]) / wide) ** 2 + ((y - middle[1]) / tall) ** 2
    return np.asarray(np.exp(-away * 0.9), np.float32)


def _beam(height: int, width: int, lit: Rect) -> Floats:
    """How far every place is within a cone from above onto what is lit, 0..1."""
    left, _, right, bottom = lit
    x, y = _grid(height, width)
    half = max((right - left) * 0.62, 0.16 * min(height, width) * _SHRINK)
    whole = max(1.0, bottom + half)
    reach = half * (0.3 + 0.7 * np.clip((y + half) / whole, 0, 1))
    within = np.clip((1.12 - np.abs(x - (left + right) / 2) / reach) / 0.24, 0, 1)
    foot = np.clip(1 - (y - bottom) / (half * 0.34), 0, 1)
    return np.asarray(within * within * (3 - 2 * within) * foot, np.float32)


def _light_air(canvas: Rgba, lit: Rect) -> None:
    """Show the beam itself, fainter towards the ground."""
    height, width = canvas.shape[:2]
    rows = height // _SHRINK
    cone = (
        _beam(rows, width // _SHRINK, lit) * np.linspace(1, 0.35, rows, dtype=np.float32)[:, None]
    )
    air = np.zeros((*cone.shape, 4), np.uint8)
    air[..., :3] = (cone * _BEAM_LEVEL)[..., None]
    full = cv2.resize(air, (width, height), interpolation=cv2.INTER_LINEAR)
    cv2.add(canvas, full, dst=canvas)


def lamplight_of(lighting: Lighting | None) -> Lamplight | None:
    """A spec's light, ready to fall on pictures."""
    if lighting is None:
        return None
    share = lighting.strength if lighting.falls == "wash" else 0.35 * lighting.strength
    greying = np.zeros((4, 4), np.float32)
    greying[:3, :3] = np.eye(3) * (1 - share) + share * np.array(_LUMA)[None]
    greying[3, 3] = 1
    return Lamplight(lighting, greying)
