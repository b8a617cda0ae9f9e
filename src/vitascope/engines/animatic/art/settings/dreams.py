"""Pictures of no thing: plumes of ink and smoke, floating solids, motes of light.

Each takes the colours that a prompt names, or chooses neighbours on the wheel.
"""

import math
from typing import Final

import cv2
import numpy as np

from vitascope.engines.animatic.art.colour import darken, lighten, luma, mix, vivid
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.pixels import (
    Floats,
    color_array,
    eased,
    glow,
    light_layer,
    noise,
    opaque,
    premultiplied,
    resized,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import ellipse, polygon

_PALE: Final = "#eef5f6"
"""Water that ink is dropped into."""

_BLACK: Final = "#0a0a12"

_SHRINK: Final = 3


def draw_plumes(scenery: Scenery) -> Backdrop:
    """Clouds of ink in clear water, or of smoke before the dark, that slide through each other."""
    ground = scenery.color or (_BLACK if scenery.light.is_dark else _PALE)
    _add_ground(scenery, ground)
    is_dark = luma(ground) < 0.4
    for index, color in enumerate(_hues(scenery, 4)):
        _add_plume(scenery, index, color, is_dark=is_dark)
    return _finished(scenery)


def draw_solids(scenery: Scenery) -> Backdrop:
    """Balls, cubes, rings and pyramids that float at many depths in a soft light."""
    hues = _hues(scenery, 4)
    _add_ground(scenery, scenery.color or mix(hues[0], "#ffffff", 0.62))
    chance = scenery.chance("solids")
    places = sorted((chance.random(), number) for number in range(26))
    for far, number in places:
        size = (18 + 62 * far**1.6) * scenery.unit * chance.uniform(0.75, 1.3)
        color = mix(hues[number % len(hues)], "#ffffff", 0.5 * (1 - far))
        shapes = _solid(number % 4, size, color, chance.uniform(-35, 35))
        x = (number * 0.618 % 1) * scenery.width - size * 1.5
        y = chance.uniform(0.04, 0.96) * scenery.height - size * 1.5
        scenery.add_drawn(
            shapes,
            size * 3,
            size * 3,
            x,
            y,
            0.2 + 1.0 * far,
            sway=(8 + 26 * far) * scenery.unit * (1 if number % 2 else -1),
            blur_px=max(0.0, abs(far - 0.62) - 0.2) * 9 * scenery.unit,
        )
    return _finished(scenery)


def draw_motes(scenery: Scenery) -> Backdrop:
    """Thousands of motes of light in streams, before the dark."""
    _add_ground(scenery, scenery.color or mix(_BLACK, _hues(scenery, 1)[0], 0.16))
    for index, color in enumerate(_hues(scenery, 3)):
        _add_stream(scenery, index, color)
    chance = scenery.chance("orbs")
    hues = _hues(scenery, 3)
    for number in range(16):
        radius = chance.uniform(12, 60) * scenery.unit
        orb = glow(hues[number % 3], radius, chance.uniform(0.2, 0.55), fall=1.4)
        x, y = chance.random() * scenery.width, chance.random() * scenery.height
        drift = chance.uniform(-12, 12) * scenery.unit
        depth = chance.uniform(0.3, 1.2)
        scenery.add(orb, x - radius, y - radius, depth, drift=drift, is_light=True)
    return _finished(scenery)


def _hues(scenery: Scenery, count: int) -> list[str]:
    """So many colours: those that were named, then shades of them or neighbours on the wheel."""
    named = list(scenery.hues)
    if not named:
        hue = scenery.chance("hue").random()
        named = [vivid(hue + 0.22 * step, 0.7, 0.86) for step in range(count)]
    shades = [lighten(named[0], 0.35), darken(named[-1], 0.2), lighten(named[-1], 0.2)]
    return (named + shades)[:count] if len(named) < count else named[:count]


def _add_ground(scenery: Scenery, color: str) -> None:
    pad_x, pad_y = scenery.pad(0.2)
    width, height = scenery.width + 2 * pad_x, scenery.height + 2 * pad_y
    w, h = max(2, width // 8), max(2, height // 8)
    x = np.linspace(-1, 1, w, dtype=np.float32)[None]
    y = np.linspace(-1, 1, h, dtype=np.float32)[:, None]
    level = 0.82 + 0.24 * np.exp(-(x**2 * 0.8 + (y + 0.15) ** 2 * 1.2))
    lift = (22 if luma(color) < 0.4 else 0) * np.exp(-(x**2 + y**2) * 1.6)
    paint = color_array(color) * level[..., None] + lift[..., None]
    image = resized(np.clip(paint, 0, 255).astype(np.uint8), width, height)
    scenery.add(opaque(np.asarray(image, np.float32)), -pad_x, -pad_y, 0.05)


def _add_plume(scenery: Scenery, index: int, color: str, *, is_dark: bool) -> None:
    """One cloud: noise that is bent by noise, dense at its folds, with threads of its own."""
    pad_x, pad_y = scenery.pad(1.0)
    width, height = scenery.width + 2 * pad_x, scenery.height + 2 * pad_y
    w, h = width // _SHRINK, height // _SHRINK
    grain = scenery.grain(f"plume {index}")
    body = _bent(grain, w, h)
    x = np.linspace(-1.15, 1.15, w, dtype=np.float32)[None]
    y = np.linspace(-1.15, 1.15, h, dtype=np.float32)[:, None]
    turn = index * 2.4 + 0.6
    away = np.hypot(x - 0.5 * math.cos(turn), y - 0.34 * math.sin(turn))
    dense = eased(0.5, 0.98, 0.9 * body + 0.4 * (1 - away))
    threads = 0.5 + 0.5 * np.sin(body * 58 + index)
    folds = np.exp(-np.abs(body - 0.6) * 30)
    veil = 0.34 + 0.5 * body + 0.3 * threads * (1 - dense) + 0.3 * folds
    alpha = np.clip(dense * veil, 0, 1) * eased(1.2, 0.7, away)
    shade = 0.58 + 0.34 * body + 0.12 * threads + (0.3 if is_dark else 0.1) * folds
    paint = np.clip(color_array(color) * shade[..., None], 0, 255)
    layer = premultiplied(paint, np.asarray(alpha * (0.88 if is_dark else 0.94), np.float32))
    image = np.asarray(cv2.resize(layer, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)
    way = 1 if index % 2 else -1
    scenery.add(
        image,
        -pad_x,
        -pad_y,
        0.35 + 0.2 * index,
        drift=way * (7 + 3 * index) * scenery.unit,
        sway=(10 + 8 * index) * scenery.unit,
    )


def _bent(grain: np.random.Generator, width: int, height: int) -> Floats:
    """Fractal noise looked up along swirls of other noise."""
    base = noise(grain, width, height, cells=2.6, octaves=6, gain=0.55)
    reach = 0.5 * min(width, height)
    across = (noise(grain, width, height, cells=2.2, octaves=3) - 0.5) * 2 * reach
    down = (noise(grain, width, height, cells=2.2, octaves=3) - 0.5) * 2 * reach
    x = np.arange(width, dtype=np.float32)[None] + across
    y = np.arange(height, dtype=np.float32)[:, None] + down
    bent = cv2.remap(
        base,
        x.astype(np.float32),
        y.astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REFLECT,
    )
    low, high = float(bent.min()), float(bent.max())
    return np.asarray((bent - low) / max(1e-6, high - low), np.float32)


def _solid(kind: int, size: float, color: str, angle: float) -> str:
    """One solid in the middle of a paper three times its size."""
    middle = size * 1.5
    light, dark = lighten(color, 0.4), darken(color, 0.28)
    if kind == 0:
        shapes = "".join(
            ellipse(
                (middle - 0.2 * size * step, middle - 0.24 * size * step),
                size * (1 - 0.3 * step),
                size * (1 - 0.3 * step),
                mix(darken(color, 0.2), light, step / 2.4),
            )
            for step in (0.0, 0.35, 0.75, 1.2, 1.7)
        )
    elif kind == 1:
        corners = [
            (middle + size * math.sin(turn), middle - size * math.cos(turn))
            for turn in (math.tau * step / 6 for step in range(6))
        ]
        centre = (middle, middle)
        shapes = (
            polygon([corners[5], corners[0], corners[1], centre], light)
            + polygon([corners[1], corners[2], corners[3], centre], dark)
            + polygon([corners[3], corners[4], corners[5], centre], color)
        )
    elif kind == 2:
        ring = "".join(
            f'<circle cx="{middle + shift:.1f}" cy="{middle + shift:.1f}" r="{size * 0.8:.1f}"'
            f' fill="none" stroke="{paint}" stroke-width="{wide * size:.1f}"/>'
            for paint, wide, shift in (
                (dark, 0.42, 0.0),
                (color, 0.3, -0.02 * size),
                (light, 0.1, -0.05 * size),
            )
        )
        shapes = ring
    else:
        tip, left = (middle, middle - size), (middle - size * 0.95, middle + size * 0.6)
        fold, right = (
            (middle + size * 0.3, middle + size * 0.85),
            (middle + size, middle + size * 0.4),
        )
        shapes = polygon([tip, left, fold], light) + polygon([tip, fold, right], dark)
    return f'<g transform="rotate({angle:.1f} {middle:.1f} {middle:.1f})">{shapes}</g>'


def _add_stream(scenery: Scenery, index: int, color: str) -> None:
    """A stream of motes along a wave, thick in its middle."""
    pad_x, _ = scenery.pad(1.0)
    width, height = scenery.width + 2 * pad_x, scenery.height
    grain = scenery.grain(f"stream {index}")
    light = np.zeros((height // 2, width // 2), np.float32)
    count = 1500
    x = grain.random(count)
    wave = 0.5 + 0.22 * np.sin(x * 7.5 + index * 2.1) + 0.08 * np.sin(x * 19 + index)
    y = wave + grain.normal(0, 0.06 + 0.03 * index, count)
    bright = grain.random(count) ** 3
    for px, py, power in zip(x, y, bright, strict=True):
        if not 0 < py < 1:
            continue
        radius = max(1, round((0.5 + 1.7 * power) * scenery.unit))
        at = (int(px * light.shape[1]), int(py * light.shape[0]))
        cv2.circle(light, at, radius, float(0.35 + 0.65 * power), -1, cv2.LINE_AA)
    halo = cv2.GaussianBlur(light, (0, 0), 5 * scenery.unit)
    strength = np.asarray(np.clip(light * 0.8 + halo * 1.3, 0, 1), np.float32)
    layer = light_layer(lighten(color, 0.2), strength)
    image = np.asarray(cv2.resize(layer, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)
    way = 1 if index % 2 else -1
    scenery.add(
        image,
        -pad_x,
        0,
        0.4 + 0.25 * index,
        drift=way * (14 + 8 * index) * scenery.unit,
        sway=12 * scenery.unit,
        is_light=True,
    )


def _finished(scenery: Scenery) -> Backdrop:
    return scenery.finish(ground_front=0.88, ground_back=0.76, scale_front=2.1, scale_back=1.5)
