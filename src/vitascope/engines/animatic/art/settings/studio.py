"""A photographer's studio: paper that sweeps from the wall to the floor, and a pool of light."""

from dataclasses import replace
from typing import Final

import numpy as np

from vitascope.engines.animatic.art.colour import luma
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.settings.pixels import (
    Floats,
    color_array,
    eased,
    glow,
    opaque,
    resized,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery

USUAL: Final = "#c9d2da"
"""Colour of the paper when nobody names one."""

_DARK: Final = 0.2
"""Papers darker than this get a dim floor and a lamp from behind."""

_SWEEP: Final = 0.66
"""Share of the height where the wall has become the floor."""


def evenly_lit(light: Light) -> Light:
    """The same lamps at every hour."""
    return replace(light, ambient=(1.0, 1.0, 1.0), haze_amount=0.0, is_dark=False, stars=0.0)


def draw_studio(scenery: Scenery) -> Backdrop:
    """Plain paper in the colour that was named; nothing takes the eye from what stands on it."""
    color = scenery.color or USUAL
    pad_x, pad_y = scenery.pad(0.3)
    width, height = scenery.width + 2 * pad_x, scenery.height + 2 * pad_y
    image = resized(_paper(color, width // 4, height // 4), width, height)
    scenery.add(opaque(np.asarray(image, np.float32)), -pad_x, -pad_y, 0.3)
    if luma(color) < _DARK:
        _add_haze(scenery, color)
    return scenery.finish(ground_front=0.9, ground_back=0.8, scale_front=2.1, scale_back=1.8)


def _paper(color: str, width: int, height: int) -> Floats:
    """The sweep with its light: brightest behind the subject, darker to the corners."""
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    wall = np.exp(-(x**2 * 1.1 + ((y - 0.42) * 2.1) ** 2))
    floor = eased(_SWEEP, _SWEEP + 0.16, y) * np.exp(-(x**2 * 1.6 + ((y - 0.9) * 3.2) ** 2))
    sweep = np.exp(-(((y - _SWEEP - 0.03) * 16) ** 2))
    is_dark = luma(color) < _DARK
    base = color_array(color)
    shade = (0.5 if is_dark else 0.74) + (0.9 if is_dark else 0.3) * wall - 0.07 * sweep
    lift = (26.0 if is_dark else 9.0) * wall + (20.0 if is_dark else 14.0) * floor
    return np.asarray(np.clip(base * shade[..., None] + lift[..., None], 0, 255), np.float32)


def _add_haze(scenery: Scenery, color: str) -> None:
    """A lamp behind the subject, so that dark things stand out from a dark ground."""
    radius = 0.42 * min(scenery.width, scenery.height)
    lamp = glow("#9fb2d8" if color < "#404040" else color, radius, 0.2, fall=1.6)
    scenery.add(
        lamp,
        scenery.width / 2 - radius,
        scenery.height * 0.46 - radius,
        0.5,
        sway=10 * scenery.unit,
        is_light=True,
    )
