"""Clouds: heaped ones with a lit side and a flat foot, thin veils, closed covers; banks of mist."""

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.art.settings.pixels import (
    Floats,
    color_array,
    eased,
    enlarged,
    noise,
    premultiplied,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery

CLOUD_DRIFT = 0.006
"""Share of the picture's width that the nearer clouds go in a second."""

_SHRINK = 3
"""Clouds are soft: they are painted at a third of their size."""


def add_clouds(scenery: Scenery, horizon: float) -> None:
    """The clouds of this weather: heaps and veils in a clear sky, a cover in a bad one.

    None in fog, which hides them.
    """
    cover = scenery.light.cloudiness
    if scenery.weather == "fog":
        return
    if cover > 0.55:
        add_cover(scenery, "high clouds", cover - 0.06, -0.04, horizon * 0.62, 0.06)
        add_cover(scenery, "low clouds", cover, horizon * 0.3, horizon * 0.62, 0.1)
        return
    _add_veils(scenery, horizon)
    count = round(9 * cover * max(1.0, scenery.width / scenery.height) + 2)
    add_heaps(scenery, "heaps", count, top=0.02, foot=horizon * 0.9, depth=0.1)


def add_heaps(
    scenery: Scenery,
    name: str,
    count: int,
    *,
    top: float,
    foot: float,
    depth: float,
    size: float = 0.34,
    drift: float = 1.0,
) -> None:
    """Heaped clouds between two heights, smaller and paler towards the lower.

    Args:
        scenery: Where to add.
        name: Of the part, for its chance.
        count: How many within the layer, which is almost two pictures wide.
        top: Where the highest feet are, share of the height.
        foot: Where the lowest feet are.
        depth: Of the layer.
        size: Width of the largest half cloud, share of the shorter side.
        drift: Times `CLOUD_DRIFT`.
    """
    chance = scenery.chance(name)
    short = min(scenery.width, scenery.height) / _SHRINK
    width = int(scenery.width * 1.9 / _SHRINK)
    upper = int(scenery.height * top / _SHRINK - short * size * 0.8)
    height = int(scenery.height * foot / _SHRINK) - upper + 4
    bulge = np.zeros((height, width), np.float32)
    haze = np.zeros((height, width), np.float32)
    for index in range(count):
        low = 0.3 + 0.7 * ((index * 0.618 + chance.random() * 0.2) % 1) ** 1.1
        span = short * size * (1.12 - 0.8 * low) * chance.uniform(0.7, 1.15)
        x = (index + chance.uniform(0.1, 0.9)) / count * width
        y = height * (0.2 + 0.8 * low) - 3
        _heap(bulge, haze, (x, y), span, low, chance.randrange(1 << 30))
    image = _painted(scenery, name, bulge, haze)
    layer = enlarged(image, width * _SHRINK, height * _SHRINK)
    scenery.add(
        layer,
        -scenery.width * 0.45,
        upper * _SHRINK,
        depth,
        drift=scenery.width * CLOUD_DRIFT * drift,
    )


def _heap(
    bulge: Floats, haze: Floats, at: tuple[float, float], span: float, low: float, seed: int
) -> None:
    """Raise one cloud of round puffs upon a flat foot out of the height map."""
    grain = np.random.default_rng(seed)
    count = int(grain.integers(12, 20))
    along = np.sort(grain.uniform(-1, 1, count))
    swell = np.clip(1 - np.abs(along) ** 1.6, 0.05, 1) * grain.uniform(0.55, 1.0, count)
    for place, rise in zip(along.tolist(), swell.tolist(), strict=True):
        radius = span * (0.13 + 0.2 * rise)
        x, y = at[0] + place * span, at[1] - rise * span * 0.42
        x0, x1 = max(0, int(x - radius)), min(bulge.shape[1], int(x + radius) + 2)
        y0, y1 = max(0, int(y - radius)), min(bulge.shape[0], int(at[1]) + 2)
        if x1 <= x0 or y1 <= y0:
            continue
        dx = np.arange(x0, x1, dtype=np.float32)[None] - x
        dy = np.arange(y0, y1, dtype=np.float32)[:, None] - y
        ball = np.sqrt(np.clip(radius * radius - dx * dx - dy * dy, 0, None))
        above = np.clip((at[1] - np.arange(y0, y1, dtype=np.float32)[:, None]) / 3 + 0.4, 0, 1)
        part = bulge[y0:y1, x0:x1]
        raised = (ball * above).astype(np.float32)
        haze[y0:y1, x0:x1] = np.where(raised > part, np.float32(low), haze[y0:y1, x0:x1])
        np.maximum(part, raised, out=part)


def _painted(scenery: Scenery, name: str, bulge: Floats, haze: Floats) -> Rgba:
    """Light on the heaps, with edges that are frayed a little."""
    height, width = bulge.shape
    grain = scenery.grain(name)
    unit = scenery.unit * 3 / _SHRINK
    fray = noise(grain, width, height, cells=width / (9 * unit), octaves=3, gain=0.6) - 0.5
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    shift = fray * 11 * unit
    frayed = np.asarray(cv2.remap(bulge, x + shift, y + shift * 0.7, cv2.INTER_LINEAR), np.float32)
    soft = np.asarray(cv2.GaussianBlur(frayed, (0, 0), 1.5 * unit), np.float32)
    across = cv2.Sobel(soft, cv2.CV_32F, 1, 0, ksize=3) / 8
    down = cv2.Sobel(soft, cv2.CV_32F, 0, 1, ksize=3) / 8
    side = scenery.light.key_from
    slope = down * 0.85 - across * side * 0.75
    lit = np.clip(0.56 + slope * 0.55 + fray * 0.22, 0, 1)
    lit = np.asarray(cv2.GaussianBlur(lit, (0, 0), 0.8), np.float32)[..., None]
    bright, dark = (color_array(color) for color in scenery.light.clouds)
    color = dark + (bright - dark) * lit
    far = (haze * 0.55)[..., None]
    color = color + (color_array(scenery.light.sky[2]) - color) * far * 0.8
    alpha = eased(0.6, 7.0 * unit, frayed) * (0.96 - 0.2 * haze)
    edge = np.clip(x / width * 14, 0, 1) * np.clip((1 - x / width) * 14, 0, 1)
    return premultiplied(color.astype(np.float32), (alpha * edge).astype(np.float32))


def _add_veils(scenery: Scenery, horizon: float) -> None:
    """Thin high clouds, drawn out by the wind."""
    width, height = int(scenery.width * 1.9), int(scenery.height * horizon * 0.8)
    w, h = width // 5, max(8, height // 5)
    thin = noise(scenery.grain("veils"), w, h, cells=4, octaves=5, stretch=4.5, gain=0.55)
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    x = np.linspace(0, 1, w, dtype=np.float32)[None]
    alpha = (
        eased(0.5, 0.82, thin)
        * np.clip(np.sin(y * np.pi), 0, 1) ** 0.7
        * scenery.light.cloudiness
        * 1.35
    )
    alpha = alpha * np.clip(x * 9, 0, 1) * np.clip((1 - x) * 9, 0, 1)
    bright = color_array(scenery.light.clouds[0])
    color = np.ones((h, w, 1), np.float32) * bright
    image = premultiplied(color, np.clip(alpha, 0, 0.85).astype(np.float32))
    scenery.add(
        enlarged(image, width, height),
        -scenery.width * 0.45,
        scenery.height * horizon * 0.02,
        0.06,
        drift=scenery.width * CLOUD_DRIFT * 0.5,
    )


def add_cover(
    scenery: Scenery, name: str, cover: float, top: float, tall: float, depth: float
) -> None:
    """One bank of torn clouds, lit from above; wider than the picture so that it can drift."""
    width, height = int(scenery.width * 1.9), int(scenery.height * tall)
    w, h = width // 4, height // 4
    thick = noise(scenery.grain(name), w, h, cells=9, octaves=5, stretch=2.1, gain=0.52)
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    x = np.linspace(0, 1, w, dtype=np.float32)[None]
    bank = np.clip(1 - np.abs(y - 0.5) * 1.9, 0, 1) ** 0.8
    level = 0.74 - 0.42 * cover
    alpha = eased(level - 0.09, level + 0.12, (thick * (0.62 + 0.55 * bank)).astype(np.float32))
    shifted = np.roll(cv2.GaussianBlur(thick, (0, 0), 1.6), (2, -3), (0, 1))
    lit = np.clip(0.62 + (thick - shifted) * 4.6 - y * 0.3, 0, 1)[..., None]
    bright, dark = (color_array(color) for color in scenery.light.clouds)
    edge = np.clip(y * 6, 0, 1) * np.clip((1 - y) * 5, 0, 1) * np.clip(x * 8, 0, 1)
    edge = edge * np.clip((1 - x) * 8, 0, 1)
    image = premultiplied((dark + (bright - dark) * lit).astype(np.float32), alpha * edge * 0.94)
    drift = scenery.width * CLOUD_DRIFT * (0.7 if depth < 0.08 else 1.2)
    layer = enlarged(image, width, height)
    scenery.add(layer, -scenery.width * 0.45, scenery.height * top, depth, drift=drift)


def add_mist(
    scenery: Scenery,
    name: str,
    *,
    top: float,
    tall: float,
    strength: float,
    depth: float,
    color: str | None = None,
) -> None:
    """A drifting bank of mist; thicker in fog. Its colour is that of the haze, or `color`."""
    if scenery.weather == "fog":
        strength = min(0.95, strength * 1.7)
    width, height = int(scenery.width * 1.7), max(8, int(scenery.height * tall))
    w, h = width // 6, max(4, height // 6)
    cloud = noise(scenery.grain(name), w, h, cells=6, octaves=4, stretch=2.2)
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    x = np.linspace(0, 1, w, dtype=np.float32)[None]
    alpha = eased(0.28, 0.75, cloud) * np.sin(y * np.pi) * strength
    alpha = alpha * np.clip(x * 7, 0, 1) * np.clip((1 - x) * 7, 0, 1)
    paint = scenery.lit("#ffffff", 0.3) if color is None else color_array(color)
    image = premultiplied(np.ones((h, w, 3), np.float32) * paint, alpha.astype(np.float32))
    scenery.add(
        enlarged(image, width, height),
        -scenery.width * 0.35,
        scenery.height * top,
        depth,
        drift=scenery.width * 0.007,
    )
