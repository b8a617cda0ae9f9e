"""Cliffs: faces of rock with lit and shaded facets, layers of stone, and turf on top."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from vitascope.engines.animatic.art.settings.pixels import (
    Floats,
    color_array,
    eased,
    enlarged,
    looked_up,
    noise,
    premultiplied,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery

_CLEAR = 0.16
"""Depth by which rock comes out of the haze: it would be flat without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cliff:
    """One wall of rock, from its upper edge down to its foot."""

    name: str
    edge: Sequence[tuple[float, float]]
    """The upper edge from left to right, in shares of the picture; it may leave the picture."""
    foot: float
    """Share of the height."""
    depth: float
    color: str
    """Facets in the sun."""
    shade: str
    layered: float = 0.0
    """Strength of bands of stone, 0..1."""
    turf: str | None = None
    """Colour of what grows on top."""
    turf_tall: float = 0.03
    """Thickness of it, share of the shorter side."""
    jag: float = 0.02
    """Roughness of the edge, share of the shorter side."""
    haze: float = 0.0
    """How far the foot goes into the haze, 0..1."""
    facets: float = 9
    """Facets across the picture."""


def add_cliff(scenery: Scenery, cliff: Cliff) -> None:
    """Lay one wall of rock."""
    pad_x, _ = scenery.pad(cliff.depth)
    short = min(scenery.width, scenery.height)
    width = (scenery.width + 2 * pad_x) // 2
    x = (np.arange(width, dtype=np.float32) * 2 - pad_x) / scenery.width
    places, tops = zip(*cliff.edge, strict=True)
    grain = scenery.grain(cliff.name)
    rough = noise(grain, width, 3, cells=26 * width * 2 / scenery.width, octaves=3)[1] - 0.5
    top = np.interp(x, places, tops) * scenery.height + rough * 2 * cliff.jag * short
    upper = float(top.min()) - 4
    height = max(8, int((scenery.height * cliff.foot - upper) / 2))
    down = np.arange(height, dtype=np.float32)[:, None] * 2 - (top - upper)[None]
    color = _rock(scenery, cliff, down, grain)
    alpha = np.clip(down / 2 + 0.5, 0, 1).astype(np.float32)
    image = enlarged(premultiplied(color, alpha), width * 2, height * 2)
    scenery.add(image, -pad_x, upper, cliff.depth)


def _rock(scenery: Scenery, cliff: Cliff, down: Floats, grain: np.random.Generator) -> Floats:
    """Colours of the face; `down` is how many pixels a place is below the edge."""
    height, width = down.shape
    short = min(scenery.width, scenery.height)
    clear = min(1.0, cliff.depth + _CLEAR)
    cells = cliff.facets * width * 2 / scenery.width
    bulge = noise(grain, width, height, cells=cells, octaves=4, stretch=0.34, gain=0.55)
    slope = np.gradient(bulge, axis=1) * width / cells * scenery.light.key_from
    lit = eased(-0.55, 0.6, -slope)[..., None]
    bright, dark = scenery.lit(cliff.color, clear), scenery.lit(cliff.shade, clear)
    color = dark + (bright - dark) * lit
    fine = noise(grain, width, height, cells=cells * 7, octaves=3, stretch=0.5, gain=0.7)
    color = color * (0.84 + 0.32 * fine)[..., None]
    if cliff.layered:
        color = color * _layers(cliff, down, bulge, grain, short)[..., None]
    rim = np.exp(-np.clip(down, 0, None) / (4 * scenery.unit))[..., None]
    color = color + rim * color_array(scenery.light.key) * 0.16 * min(1.0, clear)
    if cliff.turf is not None:
        grass = scenery.lit("#f4f9ff" if scenery.is_snowy else cliff.turf, clear)
        hem = cliff.turf_tall * short * (0.35 + 1.3 * fine + 0.6 * bulge)
        cover = eased(3.0, -3.0, down - hem)[..., None]
        color = color + (grass * (0.82 + 0.36 * fine)[..., None] - color) * cover
    if cliff.haze:
        rows = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
        haze = color_array(scenery.light.haze)
        color = color + (haze - color) * eased(0.2, 1.0, rows) * cliff.haze
    return color.astype(np.float32)


def _layers(
    cliff: Cliff, down: Floats, bulge: Floats, grain: np.random.Generator, short: float
) -> Floats:
    """Light and dark bands of stone, which rise and fall a little."""
    table = noise(grain, 256, 3, cells=22, octaves=3, gain=0.7)[1]
    level = np.arange(down.shape[0], dtype=np.float32)[:, None] * 2 / short + bulge * 0.05
    place = np.clip(level / 1.2, 0, 1)
    bands = looked_up(table, place)
    return (1 + (bands - 0.5) * 1.5 * cliff.layered).astype(np.float32)
