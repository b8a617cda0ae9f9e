"""Still lifes: a top that things lie on, seen from near, before any setting out of focus."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Final

import cv2
import numpy as np

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop, Layer, Rgba
from vitascope.engines.animatic.art.settings.pixels import (
    Floats,
    eased,
    light_layer,
    noise,
    opaque,
    paste,
    premultiplied,
    resized,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.spec import Still, Surface
from vitascope.video import Size

_SHRINK: Final = 3
"""What is out of focus is drawn that many times smaller."""

_BLUR: Final = 0.026
"""Radius of a point out of focus, as share of the picture's shorter side."""

_CLOSER: Final = 1.3
"""How much larger the setting is seen behind the top than where people stand in it."""

_HEADROOM: Final = 0.06
"""Share of the setting's height that is cut off at its top."""

_OUTSIDE: Final = 0.12
"""Layers up to this depth lie outside windows, and weather falls before them."""

_EDGE: Final = 0.63
"""Where the top ends at its back, as share of the height."""

_USUAL: Final[Mapping[Surface, str]] = {
    "wood": "#a56a3c",
    "marble": "#ece9e4",
    "stone": "#8f8b86",
    "cloth": "#f3ede2",
    "dark": "#1b1a21",
    "water": "#3f8fb8",
    "pedestal": "#e4e1dc",
}

_GLOSS: Final[Mapping[Surface, float]] = {
    "wood": 0.16,
    "marble": 0.3,
    "stone": 0.12,
    "cloth": 0.04,
    "dark": 0.42,
    "water": 0.4,
}
"""How much of what is behind a top is seen in it."""


def draw_still(
    scenery: Scenery, draw_setting: Callable[[Scenery], Backdrop], still: Still
) -> Backdrop:
    """The setting behind, blurred as by a lens, and the top before it.

    On `paper` things stand in the setting itself: that of a studio.
    """
    if still.surface == "paper":
        return _nearer(draw_setting(scenery), still.nearness)
    if scenery.color is None:
        behind = _add_blurred(scenery, draw_setting)
        _add_discs(scenery, behind)
    else:
        studio = draw_setting(scenery)
        behind = _flat(studio.layers, scenery.size)
        for layer in studio.layers:
            scenery.add(layer.image, layer.x, layer.y, layer.depth, is_light=layer.is_light)
    if still.surface == "air":
        return scenery.finish(
            ground_front=1.0,
            ground_back=0.96,
            scale_front=2.1 * still.nearness,
            scale_back=1.9 * still.nearness,
        )
    color = still.color or _USUAL[still.surface]
    if still.surface == "pedestal":
        _add_pedestal(scenery, color)
        front = back = 0.74
    else:
        _add_top(scenery, still.surface, color, behind)
        front, back = 0.87, 0.76
    return scenery.finish(
        ground_front=front,
        ground_back=back,
        scale_front=2.1 * still.nearness,
        scale_back=1.7 * still.nearness,
    )


def _nearer(backdrop: Backdrop, nearness: float) -> Backdrop:
    return replace(
        backdrop,
        scale_front=backdrop.scale_front * nearness,
        scale_back=backdrop.scale_back * nearness,
    )


def _add_blurred(scenery: Scenery, draw_setting: Callable[[Scenery], Backdrop]) -> Rgba:
    """The setting in two layers out of focus; returns both over each other, small."""
    small = Size(max(64, scenery.width // _SHRINK), max(64, scenery.height // _SHRINK))
    season = scenery.season
    inner = Scenery(small, scenery.light, scenery.weather, scenery.seed, season, scenery.told)
    layers = draw_setting(inner).layers
    outside = [layer for layer in layers if layer.depth <= _OUTSIDE]
    inside = [layer for layer in layers if _OUTSIDE < layer.depth <= 1]
    radius = _BLUR * min(small.width, small.height)
    pad_x, pad_y = scenery.pad(0.3)
    whole = (scenery.width + 2 * pad_x, scenery.height + 2 * pad_y)
    behind = np.zeros((small.height, small.width, 4), np.uint8)
    for depth, part in ((0.1, outside), (0.3, inside)):
        if part:
            seen = _blurred(_flat(part, small), radius)
            paste(behind, seen, 0, 0)
            large = np.asarray(cv2.resize(seen, whole, interpolation=cv2.INTER_LINEAR), np.uint8)
            scenery.add(large, -pad_x, -pad_y, depth)
    return behind


def _flat(layers: Iterable[Layer], size: Size) -> Rgba:
    """Layers over each other, and of that the part that is seen behind a top."""
    picture = np.zeros((size.height, size.width, 4), np.uint8)
    for layer in layers:
        if layer.is_light:
            _shine(picture, layer)
        else:
            paste(picture, layer.image, layer.x, layer.y)
    across, down = size.width / _CLOSER, size.height / _CLOSER
    left, top = round((size.width - across) / 2), round(size.height * _HEADROOM)
    cut = picture[top : top + round(down), left : left + round(across)]
    whole = (size.width, size.height)
    return np.asarray(cv2.resize(cut, whole, interpolation=cv2.INTER_LINEAR), np.uint8)


def _shine(picture: Rgba, layer: Layer) -> None:
    """Add light where there is something for it to fall on."""
    height, width = picture.shape[:2]
    shift = np.array([[1, 0, layer.x], [0, 1, layer.y]], np.float32)
    light = cv2.warpAffine(layer.image, shift, (width, height))
    light[picture[..., 3] == 0] = 0
    cv2.add(picture, light, dst=picture)


def _blurred(image: Rgba, radius: float) -> Rgba:
    """As a lens blurs: each point becomes a disc, and bright ones win."""
    size = 2 * max(1, round(radius)) + 1
    axis = np.arange(size, dtype=np.float32) - size // 2
    disc = (np.hypot(axis[None], axis[:, None]) <= radius + 0.3).astype(np.float32)
    power = (image.astype(np.float32) / 255) ** 2.6
    power[..., 3] = image[..., 3] / 255
    kernel = disc / disc.sum()
    spread = np.asarray(cv2.filter2D(power, -1, kernel, borderType=cv2.BORDER_REFLECT), np.float32)
    spread = np.maximum(spread, 0)
    spread[..., :3] **= 1 / 2.6
    blurred = np.clip(spread * 255, 0, 255).astype(np.uint8)
    alpha = blurred[..., 3]
    return np.asarray(cv2.min(blurred, cv2.merge([alpha] * 4)), np.uint8)


def _add_discs(scenery: Scenery, behind: Rgba) -> None:
    """Lamps and gleams far out of focus, in the colours of what is there."""
    chance = scenery.chance("discs")
    height, width = behind.shape[:2]
    is_dark = scenery.light.is_dark
    for _ in range(18):
        x, y = chance.random(), chance.uniform(0.02, 0.58)
        red, green, blue, _ = (int(v) for v in behind[int(y * height * 0.99), int(x * width)])
        color = mix(f"#{red:02x}{green:02x}{blue:02x}", scenery.light.key, 0.55)
        radius = chance.uniform(16, 52) * scenery.unit
        strength = chance.uniform(0.16, 0.36) if is_dark else chance.uniform(0.07, 0.19)
        scenery.add(
            _disc(color, radius, strength),
            x * scenery.width - radius,
            y * scenery.height - radius,
            chance.uniform(0.2, 0.55),
            sway=chance.uniform(2, 9) * scenery.unit,
            is_light=True,
        )


def _disc(color: str, radius: float, strength: float) -> Rgba:
    """A point of light as a lens out of focus shows it: a disc, a little brighter at its rim."""
    size = max(6, int(radius * 2))
    axis = np.linspace(-1, 1, size, dtype=np.float32)
    away = np.hypot(axis[None], axis[:, None])
    body = 1 - eased(0.9, 1.0, away)
    return light_layer(color, body * (0.72 + 0.28 * eased(0.6, 0.9, away)) * strength)


def _add_top(scenery: Scenery, surface: Surface, color: str, behind: Rgba) -> None:
    """The top from its back edge to below the picture, with its gloss and its shade."""
    pad_x, pad_y = scenery.pad(1.0)
    width = scenery.width + 2 * pad_x
    height = int(scenery.height * (1 - _EDGE)) + pad_y
    w, h = width // 2, height // 2
    paint = _pattern(scenery, surface, color, w, h)
    down = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    across = np.linspace(-1, 1, w, dtype=np.float32)[None]
    pool = np.exp(-(across**2 * 1.5 + ((down - 0.3) * 1.7) ** 2))
    paint = paint * (0.7 + 0.42 * pool)[..., None]
    mirrored = _mirrored(behind, w, h)
    share = _GLOSS[surface] * (1 - 0.75 * down)[..., None]
    paint = paint * (1 - share * 0.6) + mirrored * share
    image = resized(np.clip(paint, 0, 255).astype(np.uint8), width, height)
    layer = opaque(np.asarray(image, np.float32))
    # Its back edge is a little out of focus too.
    rows = max(2, round(5 * scenery.unit))
    fade = np.linspace(0.0, 1.0, rows, dtype=np.float32)[:, None, None]
    layer[:rows] = (layer[:rows] * fade).astype(np.uint8)
    scenery.add(layer, -pad_x, scenery.height * _EDGE, 1.0)


def _mirrored(behind: Rgba, width: int, height: int) -> Floats:
    """What is behind the top, upside down and drawn out."""
    rows = behind[: int(behind.shape[0] * _EDGE), :, :3][::-1]
    small = cv2.resize(rows, (48, 12), interpolation=cv2.INTER_AREA)
    return np.asarray(resized(small, width, height), np.float32)


def _pattern(scenery: Scenery, surface: Surface, color: str, width: int, height: int) -> Floats:
    """The colours of a top, seen along it: what is far is flat and dense."""
    grain = scenery.grain(surface)
    far = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    along = np.asarray(far / (0.42 + 0.58 * far), np.float32)
    base = scenery.lit(color)
    level: Floats
    if surface == "wood":
        return _planks(scenery, color, width, height, along)
    if surface == "marble":
        cloud = noise(grain, width, height, cells=3, octaves=5, stretch=2.6)
        vein = np.exp(-np.abs(cloud - 0.5) * 46) * noise(grain, width, height, cells=4, octaves=2)
        soft = noise(grain, width, height, cells=2, octaves=4, stretch=2.2)
        level = (0.93 + 0.12 * soft - 0.34 * vein).astype(np.float32)
    elif surface == "cloth":
        fold = noise(grain, width, height, cells=4, octaves=3, stretch=0.7)
        weave = noise(grain, width, height, cells=160, octaves=1)
        level = (0.9 + 0.16 * fold + 0.03 * weave).astype(np.float32)
    elif surface == "stone":
        speck = noise(grain, width, height, cells=90, octaves=2, stretch=2.0)
        soft = noise(grain, width, height, cells=3, octaves=4, stretch=2.0)
        level = (0.82 + 0.2 * soft + 0.16 * (speck - 0.5)).astype(np.float32)
    elif surface == "water":
        swell = noise(grain, width, height, cells=3, octaves=3, stretch=5)
        crest = np.sin(swell * 40 + far * 60)
        level = (0.9 + 0.14 * crest * (0.3 + 0.7 * swell)).astype(np.float32)
    else:
        level = np.broadcast_to(0.9 + 0.1 * along, (height, width)).astype(np.float32)
    return np.asarray(base * level[..., None], np.float32)


def _planks(scenery: Scenery, color: str, width: int, height: int, along: Floats) -> Floats:
    """Boards from left to right, their grain and the joints between them."""
    grain, count = scenery.grain("planks"), 4
    row = np.minimum((along[:, 0] * count).astype(np.intp), count - 1)
    tones = 0.9 + 0.2 * grain.random(count).astype(np.float32)
    fibre = noise(grain, width, height, cells=5, octaves=5, stretch=14)
    figure = noise(grain, width, height, cells=2.4, octaves=4, stretch=7)
    shift = grain.integers(0, width, count)
    columns = (np.arange(width)[None] + shift[row][:, None]) % width
    lines = np.sin(figure[np.arange(height)[:, None], columns] * 46)
    level = tones[row][:, None] * (0.82 + 0.26 * fibre + 0.06 * lines)
    place = along * count % 1
    joint = np.minimum(place, 1 - place) / (0.012 + 0.03 * along)
    level = level * (0.55 + 0.45 * np.clip(joint, 0, 1))
    deep, pale = scenery.lit(darken(color, 0.24)), scenery.lit(lighten(color, 0.2))
    share = np.clip(level - 0.42, 0, 1)[..., None]
    mixed = deep * (1 - share) + pale * share
    return np.asarray(mixed * (0.86 + 0.2 * share), np.float32)


def _add_pedestal(scenery: Scenery, color: str) -> None:
    """A round pedestal in the middle, its top seen from a little above."""
    pad_y = scenery.pad(1.0)[1]
    half = min(0.24 * scenery.width, 0.34 * scenery.height)
    rise = half * 0.2
    top = scenery.height * 0.74
    w, h = int(half * 2) + 4, int(scenery.height - top + pad_y + rise) + 4
    x = (np.arange(w, dtype=np.float32)[None] - w / 2) / half
    y = np.arange(h, dtype=np.float32)[:, None]
    inside = eased(1.0, 0.99, np.abs(x)) * np.ones_like(y)
    rim = rise * (1 + np.sqrt(np.clip(1 - x**2, 0, 1)))
    body = inside * eased(0, 2, y - rise) * (y > 0)
    round_ = 0.55 + 0.6 * np.exp(-(((x + 0.35) / 0.55) ** 2)) - 0.2 * eased(0.3, 1.0, x)
    fall = 1 - 0.35 * (y / h)
    paint = scenery.lit(color) * (round_ * fall)[..., None]
    lid = eased(1.02, 0.99, np.hypot(x, (y - rise) / rise))
    shine = 0.92 + 0.1 * np.exp(-((x + 0.2) ** 2) * 2)
    paint = (
        paint * (1 - lid[..., None]) + (scenery.lit(color) * shine[..., None] + 14) * lid[..., None]
    )
    edge = np.exp(-(((y - rim) / 2.0) ** 2)) * (1 - lid)
    paint = paint + 40 * edge[..., None]
    alpha = np.maximum(body, lid)
    scenery.add(premultiplied(paint, alpha), scenery.width / 2 - w / 2, top - rise, 1.0)
