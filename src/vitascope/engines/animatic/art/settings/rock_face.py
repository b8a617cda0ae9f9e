"""A wall of rock that fills the picture and goes by downward, for who climbs it."""

import math
from typing import Final

import numpy as np

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.pixels import (
    Floats,
    eased,
    enlarged,
    noise,
    premultiplied,
)
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky

_HORIZON: Final = 0.62

_CLIMBED: Final = 26.0
"""Pixels of a 720-line picture by which the wall goes down in a second."""

_FACETS: Final = 9.0
"""Bulges across the wall."""

_EDGE: Final = 0.2
"""Share of the picture's width at its left where the wall ends and the valley is seen."""


def draw_rock_face(scenery: Scenery) -> Backdrop:
    """A sheer wall, cracked and ledged, high over a valley at its left."""
    add_sky(scenery, _HORIZON)
    add_range(
        scenery,
        Range(
            name="across the valley", base=_HORIZON + 0.16, height=0.44, count=7, depth=0.1,
            color="#a8b4d4", snow=0.5, haze=0.8,
        ),
    )  # fmt: skip
    add_mist(scenery, "valley", top=_HORIZON, tall=0.4, strength=0.8, depth=0.16)
    _add_wall(scenery)
    return scenery.finish(ground_front=0.84, ground_back=0.7, scale_front=2.1, scale_back=1.9)


def _add_wall(scenery: Scenery) -> None:
    """The wall as one layer whose foot fits its head, so that it goes on for ever."""
    depth = 0.95
    pad_x, pad_y = scenery.pad(depth)
    width, height = scenery.width + 2 * pad_x, scenery.height + 2 * pad_y
    w, h = width // 2, height // 2
    shade, edge = _relief(scenery, w, h)
    dark, light = scenery.lit("#54504c", 0.9), scenery.lit("#c8b49c", 0.95)
    color = dark + (light - dark) * shade[..., None]
    across = np.arange(w, dtype=np.float32)[None] / w
    alpha = eased(edge - 0.003, edge + 0.003, across)
    rim = 0.4 * eased(edge + 0.02, edge, across)[..., None]
    color = color + (scenery.lit("#f8e2c4", 0.95) - color) * rim
    image = enlarged(premultiplied(np.clip(color, 0, 255), alpha.astype(np.float32)), width, height)
    scenery.add(image, -pad_x, -pad_y, depth, fall=_CLIMBED * scenery.unit)


def _endless(scenery: Scenery, name: str, w: int, h: int, cells: float, stretch: float) -> Floats:
    """Noise whose last rows go over into its first."""
    blend = h // 3
    long = noise(
        scenery.grain(name), w, h + blend, cells=cells, octaves=5, stretch=stretch, gain=0.52
    )
    share = np.linspace(0, 1, blend, dtype=np.float32)[:, None]
    long[:blend] = long[:blend] * share + long[h:] * (1 - share)
    return long[:h]


def _relief(scenery: Scenery, w: int, h: int) -> tuple[Floats, Floats]:
    """How bright each pixel of the wall is, 0 to 1, and where it ends at the left in each row."""
    bulge = _endless(scenery, "bulge", w, h, _FACETS, 0.34)
    fine = _endless(scenery, "fine", w, h, 7 * _FACETS, 0.5)
    slope = np.gradient(bulge, axis=1) * w / _FACETS * scenery.light.key_from
    step = np.gradient(bulge, axis=0) * h / _FACETS
    lit = eased(-0.55, 0.6, -slope) * 0.8 + 0.2 * eased(-0.3, 0.4, step)
    shade = lit * (0.8 + 0.4 * fine)
    turn = np.linspace(0, math.tau, h, endpoint=False, dtype=np.float32)[:, None]
    edge = np.full_like(turn, _EDGE)
    for times, wide in ((1, 0.02), (3, 0.014), (7, 0.006), (17, 0.004), (41, 0.002)):
        edge += wide * np.sin(times * turn + times)
    return np.clip(shade, 0, 1).astype(np.float32), edge.astype(np.float32)
