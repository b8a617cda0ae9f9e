"""No place at all: slow ribbons of light, for prompts in which nothing drawable was found."""

import numpy as np

from vitascope.engines.animatic.art.colour import hue_of, mix, vivid
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.pixels import (
    blend,
    color_array,
    eased,
    glow,
    light_layer,
    noise,
    opaque,
    resized,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery


def draw_abstract(scenery: Scenery) -> Backdrop:
    """Clouds of two neighbouring hues, ribbons that sway at different depths, soft orbs."""
    chance = scenery.chance("hue")
    hue = hue_of(scenery.hues[0]) if scenery.hues else chance.random()
    _add_ground(scenery, hue)
    for index in range(4):
        hues = scenery.hues[1:] and scenery.hues
        color = hues[index % len(hues)] if hues else vivid(hue + 0.12 * index - 0.1, 0.6, 1.0)
        _add_ribbon(scenery, index, color)
    for _ in range(14):
        radius = chance.uniform(14, 90) * scenery.unit
        color = vivid(hue + chance.uniform(-0.15, 0.3), 0.4, 1.0)
        orb = glow(color, radius, chance.uniform(0.25, 0.6), fall=chance.choice([0.6, 2.0]))
        x, y = chance.random() * scenery.width, chance.random() * scenery.height
        scenery.add(
            orb,
            x - radius,
            y - radius,
            chance.uniform(0.3, 1.3),
            drift=chance.uniform(-9, 9) * scenery.unit,
            sway=chance.uniform(6, 26) * scenery.unit,
            is_light=True,
        )
    return scenery.finish(ground_front=0.88, ground_back=0.76, scale_front=2.1, scale_back=1.5)


def _add_ground(scenery: Scenery, hue: float) -> None:
    pad_x, pad_y = scenery.pad(0.3)
    width, height = scenery.width + 2 * pad_x, scenery.height + 2 * pad_y
    w, h = width // 4, height // 4
    level = 0.34 if scenery.light.is_dark else 0.62
    deep = mix(vivid(hue + 0.55, 0.7, level * 0.6), scenery.light.sky[0], 0.35)
    warm = mix(vivid(hue, 0.62, level), scenery.light.sky[2], 0.3)
    bright = vivid(hue + 0.1, 0.5, min(1.0, level * 1.5))
    column = blend((deep, warm, deep), h)[:, None]
    cloud = noise(scenery.grain("clouds"), w, h, cells=3, octaves=4)
    veil = eased(0.5, 0.8, noise(scenery.grain("veil"), w, h, cells=2.4, octaves=5, stretch=1.6))
    color = column * (0.7 + 0.6 * cloud)[..., None]
    color = color + (color_array(bright) - color) * veil[..., None] * 0.5
    image = resized(np.clip(color, 0, 255).astype(np.uint8), width, height)
    scenery.add(opaque(np.asarray(image).astype(np.float32)), -pad_x, -pad_y, 0.05)


def _add_ribbon(scenery: Scenery, index: int, color: str) -> None:
    pad_x, _ = scenery.pad(1.0)
    width, height = scenery.width + 3 * pad_x, scenery.height
    w, h = width // 4, height // 4
    grain = scenery.grain(f"ribbon {index}")
    wave = noise(grain, w, 3, cells=2.2 + 0.5 * index, octaves=3, gain=0.4)[1]
    body = noise(grain, w, 3, cells=5, octaves=2)[1]
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    centre = (0.22 + 0.17 * index + (wave - 0.5) * 0.7)[None]
    thick = (0.02 + 0.1 * body)[None]
    below = np.clip((y - centre) / (thick * 2.4), 0, 1)
    above = np.exp(-(((y - centre) / (thick * 0.1)) ** 2)) * (y < centre)
    strength = above + (1 - below) ** 2 * (y >= centre)
    threads = 0.75 + 0.25 * np.sin((y - centre) * 190 + wave[None] * 24)
    layer = light_layer(color, (strength * threads * 0.5).astype(np.float32))
    image = np.asarray(resized(layer, width, height), np.uint8)
    depth = 0.15 + 0.22 * index
    scenery.add(image, -1.5 * pad_x, 0, depth, sway=(18 + 9 * index) * scenery.unit, is_light=True)
