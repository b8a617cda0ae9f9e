"""Mountains: ranges of peaks with lit and shaded faces, gullies that run down, snow that holds."""

from dataclasses import dataclass

import cv2
import numpy as np

from vitascope.engines.animatic.art.colour import mix
from vitascope.engines.animatic.art.settings.pixels import (
    Floats,
    Reals,
    color_array,
    eased,
    enlarged,
    noise,
    overlay,
    premultiplied,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery

_CLEAR = 0.16
"""Depth by which mountains come out of the haze: they would be flat without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """One row of mountains."""

    name: str
    base: float
    """Where its feet are, share of the height."""
    height: float
    """Of its highest peak, share of the shorter side."""
    count: int
    """Peaks across the layer."""
    depth: float
    color: str
    """Rock in the sun."""
    shade: str = "#4a5a86"
    """What the shaded faces are mixed with."""
    snow: float = 0.4
    """Share of the highest peak that is white; 0 for bare rock."""
    steep: float = 1.0
    """Above 1 for needles, below for gentle mountains."""
    haze: float = 0.7
    """How far the feet go into the haze, 0..1."""
    tall: float = 0.0
    """Share of the height that it goes on below its feet."""


def add_range(scenery: Scenery, row: Range) -> None:
    """Lay one range, its feet in haze."""
    short = min(scenery.width, scenery.height) / 2
    pad_x, _ = scenery.pad(row.depth)
    width = (scenery.width + 2 * pad_x) // 2
    high = int(short * row.height) + 8
    height = high + int(scenery.height * row.tall / 2)
    color = np.zeros((height, width, 3), np.float32)
    alpha = np.zeros((height, width), np.float32)
    texture = noise(scenery.grain(row.name), 512, 256, cells=34, octaves=3, gain=0.6)
    chance = scenery.chance(row.name)
    peaks = sorted(
        (chance.uniform(0.42, 1.0) if index % 3 else chance.uniform(0.8, 1.0), index)
        for index in range(row.count)
    )
    for share, index in reversed(peaks):
        x = (index + 0.5 + chance.uniform(-0.4, 0.4)) / row.count * width
        half = share * high * chance.uniform(1.0, 1.45) / row.steep
        _raise_peak(scenery, row, (color, alpha), texture, (x, high * (1 - share), half), high)
    down = np.linspace(0, height / high, height, dtype=np.float32)[:, None, None]
    fade = eased(0.25, 1.0, down) * row.haze
    color += (color_array(scenery.light.haze) - color) * fade
    if row.tall:
        alpha[high - 4 :] = 1
        empty = alpha[..., None] * (color.max(2, keepdims=True) == 0)
        color += empty * color_array(scenery.light.haze)
    layer = enlarged(premultiplied(color, alpha), width * 2, height * 2)
    scenery.add(layer, -pad_x, scenery.height * row.base - high * 2, row.depth)


def _raise_peak(
    scenery: Scenery,
    row: Range,
    sheet: tuple[Floats, Floats],
    texture: Floats,
    peak: tuple[float, float, float],
    high: int,
) -> None:
    """Paint one peak, whose top is at `(x, y)` and whose foot is `2 * half` wide, over the rest."""
    color, alpha = sheet
    top_x, top_y, half = peak
    x0, x1 = max(0, int(top_x - half)), min(color.shape[1], int(top_x + half) + 1)
    y0 = max(0, int(top_y) - 6)
    if x1 <= x0:
        return
    x = np.arange(x0, x1, dtype=np.float32)[None] - top_x
    y = np.arange(y0, color.shape[0], dtype=np.float32)[:, None] - top_y
    fall = high - top_y
    jag = _streaks(texture, np.abs(x) / half * 2.4 + top_x * 0.013, np.full_like(x, 0.31))
    slope = np.abs(x) / half
    edge = fall * (slope ** (0.86 * row.steep**0.3) + (jag - 0.5) * 0.2 * np.sqrt(slope))
    cover = np.clip(y - edge, 0, 1).astype(np.float32)
    spine = (_streaks(texture, y * 0 + 0.11 + top_x * 0.01, y / fall) - 0.5) * y * 0.5
    side = x - spine
    fan = side / (np.abs(y) * (half / fall) + 4)
    gully = _streaks(texture, fan * 0.9 + top_x * 0.017, y / fall * 0.35)
    lit_side = np.sign(side) * scenery.light.key_from
    face = eased(0.4, 0.6, 0.5 + 0.42 * lit_side + (gully - 0.5) * 1.5)[..., None]
    paint = _rock(scenery, row, face, gully)
    if row.snow:
        line = fall * row.snow * (0.55 + 0.9 * gully) - (high - fall) * 0.5
        white = eased(-2.5, 2.5, line - y)[..., None]
        bright = scenery.lit("#ffffff", row.depth + 0.4)
        blue = scenery.lit(mix("#aebfe4", row.shade, 0.15), row.depth + 0.3)
        paint += (blue + (bright - blue) * face - paint) * white
    overlay(color[y0:, x0:x1], alpha[y0:, x0:x1], paint, cover)


def _rock(scenery: Scenery, row: Range, face: Floats, gully: Floats) -> Floats:
    bright = scenery.lit(row.color, row.depth + _CLEAR) * 1.06
    dark = scenery.lit(mix(row.color, row.shade, 0.6), row.depth + _CLEAR)
    grain = (gully - 0.5)[..., None] * 0.18 + 1
    return ((dark + (bright - dark) * face) * grain).astype(np.float32)


def _streaks(texture: Floats, across: Reals, down: Reals) -> Floats:
    """Values of `texture` at places in shares of it, without end in both directions."""
    height, width = texture.shape
    u, v = np.broadcast_arrays(across * width * 0.25, down * height)
    return np.asarray(
        cv2.remap(
            texture,
            np.ascontiguousarray(u, np.float32),
            np.ascontiguousarray(v, np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REFLECT_101,
        ),
        np.float32,
    )
