"""Space and the moon: nebulae, planets, a sky of stars; craters under a rising earth."""

from dataclasses import replace

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Backdrop, Rgba
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.settings.land import Hill, add_hill
from vitascope.engines.animatic.art.settings.pixels import (
    Floats,
    color_array,
    eased,
    glow,
    noise,
    opaque,
    premultiplied,
    resized,
)
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.strewn import Strewn

PALETTES = (
    ("#10082e", "#b03a9a", "#3a6ae0", "#ffb070"),
    ("#061230", "#2a8ab8", "#7a4ad0", "#f2a0d0"),
    ("#140a28", "#d05a4a", "#5a3ab0", "#ffd080"),
)
"""Deep, two gases and the bright heart of a nebula."""


def starlight(light: Light) -> Light:
    """Where no air is: hard white light, black shade, no haze of the day."""
    return replace(
        light,
        sky=("#05040f", "#0a0a1e", "#0e1028", "#141836"),
        ambient=(0.9, 0.9, 1.0),
        haze="#161438",
        haze_amount=0.34,
        key="#eaf0ff",
        key_from=-1,
        glow=0.4,
        disc=None,
        stars=1.0,
        cloudiness=0.0,
        is_dark=True,
    )


def draw_space(scenery: Scenery) -> Backdrop:
    """A nebula, a ringed planet, its moons; all who are here float."""
    palette = scenery.chance("palette").choice(PALETTES)
    _add_deep(scenery, palette, 0.02)
    _add_star_sheet(scenery, "far stars", 0.08, 110, 1.3)
    big = min(scenery.width, scenery.height)
    x = scenery.chance("planet").uniform(0.16, 0.3)
    place = (scenery.width * x, scenery.height * (0.26 if scenery.is_portrait else 0.34))
    _add_planet(
        scenery, "giant", place, big * 0.2, ("#f0b87a", "#c8704a", "#ffe0b0"), 0.14, rings=True
    )
    second = (scenery.width * 0.86, scenery.height * 0.72)
    _add_planet(scenery, "blue", second, big * 0.09, ("#4aa0d8", "#2a5aa8", "#d8f0ff"), 0.3)
    third = (scenery.width * 0.7, scenery.height * 0.16)
    _add_planet(scenery, "moonlet", third, big * 0.035, ("#b8b0c8", "#6a6488", "#f0ecff"), 0.2)
    _add_star_sheet(scenery, "near stars", 0.4, 26, 2.4)
    return scenery.finish(
        ground_front=0.8,
        ground_back=0.56,
        scale_front=1.95,
        scale_back=1.2,
    )


def _add_deep(scenery: Scenery, palette: tuple[str, str, str, str], depth: float) -> None:
    """The black, the milky way and glowing gas, with all small stars in it."""
    pad_x, pad_y = scenery.pad(0.3)
    width, height = scenery.width + 2 * pad_x, scenery.height + 2 * pad_y
    w, h = width // 3, height // 3
    deep, first, second, heart = (color_array(color) for color in palette)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    across = (x / w - 0.5) * 0.8 + (y / h - 0.46)
    swirl = noise(scenery.grain("swirl"), w, h, cells=3, octaves=5, gain=0.55)
    fine = noise(scenery.grain("gas"), w, h, cells=7, octaves=5, gain=0.6)
    band = np.exp(-(((across + (swirl - 0.5) * 0.7) / 0.28) ** 2))
    veil = eased(0.36, 0.78, swirl) * (0.3 + 0.7 * band)
    other = eased(0.42, 0.8, fine) * band
    core = np.exp(-(((across + (fine - 0.5) * 0.4) / 0.09) ** 2)) * eased(0.4, 0.7, swirl)
    dark = noise(scenery.grain("dust"), w, h, cells=6, octaves=4, gain=0.6)
    dust = eased(0.5, 0.72, dark) * band
    color = deep * 0.5 + deep * swirl[..., None] * 0.8
    for gas, share in ((first, veil * 0.55), (second, other * 0.7), (heart, core * 0.6)):
        color = color + gas * share[..., None]
    color = color * (1 - 0.5 * dust[..., None])
    image = opaque(
        np.asarray(resized(np.clip(color, 0, 255).astype(np.uint8), width, height), np.float32)
    )
    _sow(scenery, image, "small stars", 1500)
    scenery.add(image, -pad_x, -pad_y, depth)


def _sow(scenery: Scenery, image: Rgba, name: str, count: int) -> None:
    """Small stars of several colours, straight into a picture."""
    grain = scenery.grain(name)
    height, width = image.shape[:2]
    count = int(count * width * height / (1490 * 790))
    xs, ys = grain.integers(1, width - 1, count), grain.integers(1, height - 1, count)
    levels = grain.random(count) ** 3 * 210 + 40
    warm = grain.random(count)
    for x, y, level, tone in zip(
        xs.tolist(), ys.tolist(), levels.tolist(), warm.tolist(), strict=True
    ):
        color = np.array([0.86 + 0.14 * tone, 0.92, 1.08 - 0.2 * tone]) * level
        part = image[y, x, :3]
        image[y, x, :3] = np.clip(part + color, 0, 255)
        if level > 175:
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                near = image[min(height - 1, y + dy), min(width - 1, x + dx), :3]
                near[:] = np.clip(near + color * 0.5, 0, 255)


def _add_star_sheet(scenery: Scenery, name: str, depth: float, count: int, size: float) -> None:
    """Bright stars with a halo and, the largest, a cross of rays; a sheet of light."""
    pad_x, pad_y = scenery.pad(depth)
    width, height = (scenery.width + 2 * pad_x) // 4, (scenery.height + 2 * pad_y) // 4
    field = np.zeros((height, width, 4), np.float32)
    chance = scenery.chance(name)
    for _ in range(count):
        x, y = chance.uniform(2, width - 3), chance.uniform(2, height - 3)
        radius = chance.uniform(0.5, 1.0) ** 2 * 5 * size * scenery.unit / 2
        tone = chance.choice(("#ffffff", "#cfe0ff", "#ffe8c8", "#ffd0e8"))
        spark = glow(tone, max(2.0, radius), 0.9, fall=2.6).astype(np.float32)
        r = spark.shape[0] // 2
        x0, y0 = int(x) - r, int(y) - r
        if x0 >= 0 and y0 >= 0 and x0 + spark.shape[1] < width and y0 + spark.shape[0] < height:
            field[y0 : y0 + spark.shape[0], x0 : x0 + spark.shape[1]] += spark
    small = np.clip(field, 0, 255).astype(np.uint8)
    image = np.asarray(resized(small, width * 4, height * 4), np.uint8)
    scenery.add(image, -pad_x, -pad_y, depth, is_light=True)


def _add_planet(
    scenery: Scenery,
    name: str,
    centre: tuple[float, float],
    radius: float,
    colors: tuple[str, str, str],
    depth: float,
    *,
    rings: bool = False,
) -> None:
    """A globe in the light of a star at the left, with bands, an edge of air, and rings."""
    span = radius * (2.5 if rings else 1.2)
    size = int(span * 2)
    y, x = np.mgrid[0:size, 0:size].astype(np.float32) - size / 2
    away = np.hypot(x, y) / radius
    depth_z = np.sqrt(np.clip(1 - away * away, 0, 1))
    tilt = y / radius + x / radius * 0.3
    grain = noise(scenery.grain(name), size, size, cells=5, octaves=4, stretch=2.6)
    bands = np.clip(0.5 + 0.5 * np.sin(tilt * 9 + (grain - 0.5) * 5), 0, 1)[..., None]
    base, dark, air = (color_array(color) for color in colors)
    color = dark + (base - dark) * bands
    lit = np.clip(depth_z * 0.6 - x / radius * 0.72 - y / radius * 0.36 + 0.12, 0.05, 1)
    color = color * (lit * 1.1)[..., None]
    rim = np.clip(away - 0.82, 0, 1)[..., None] * 3.4 * lit[..., None]
    color = color + air * np.clip(rim, 0, 0.9)
    alpha = eased(1.0 + 1.4 / radius, 1.0 - 1.4 / radius, away)
    if rings:
        color, alpha = _ringed(x / radius, y / radius, color, alpha, base, air)
    image = premultiplied(color, alpha)
    scenery.add(image, centre[0] - size / 2, centre[1] - size / 2, depth)
    halo = glow(colors[2], radius * 1.5, 0.22, fall=1.6)
    at = (centre[0] - radius * 1.65, centre[1] - radius * 1.6)
    scenery.add(halo, at[0], at[1], depth, is_light=True)


def _ringed(
    x: Floats, y: Floats, color: Floats, alpha: Floats, base: Floats, air: Floats
) -> tuple[Floats, Floats]:
    """A tilted ring of bands: before the globe below its middle, behind it above."""
    u, v = x * 0.96 + y * 0.28, (y * 0.96 - x * 0.28) / 0.26
    reach = np.hypot(u, v)
    stripes = 0.55 + 0.45 * np.sin(reach * 34) * np.sin(reach * 9)
    ring = eased(1.34, 1.42, reach) * eased(2.34, 2.2, reach) * (0.45 + 0.5 * stripes)
    ring = ring * (1 - 0.85 * eased(1.78, 1.8, reach) * eased(1.88, 1.86, reach))
    front = np.where(v > 0, ring, ring * (1 - alpha))
    lit = np.clip(0.7 - x * 0.3, 0.25, 1)[..., None]
    paint = (base + (air - base) * stripes[..., None]) * lit
    mixed = color * alpha[..., None] * (1 - front[..., None]) + paint * front[..., None]
    whole = np.clip(alpha * (1 - front) + front, 0, 1)
    return (mixed / np.maximum(whole, 1e-3)[..., None]).astype(np.float32), whole


def draw_moon(scenery: Scenery) -> Backdrop:
    """Grey plains with craters, black sky, the earth above far hills."""
    pad_x, pad_y = scenery.pad(0.3)
    size = (scenery.height + 2 * pad_y, scenery.width + 2 * pad_x, 3)
    rows = np.linspace(0, 1, size[0], dtype=np.float32)[:, None, None]
    black, blue = color_array("#04040e"), color_array("#10142e")
    image = opaque(np.broadcast_to(black + (blue - black) * rows, size))
    _sow(scenery, image, "small stars", 1100)
    scenery.add(image, -pad_x, -pad_y, 0.02)
    _add_star_sheet(scenery, "stars", 0.03, 50, 1.4)
    _add_earth(scenery)
    add_range(
        scenery,
        Range(
            name="far hills",
            base=0.6,
            height=0.16,
            count=6,
            depth=0.3,
            color="#9a9aa8",
            shade="#20203a",
            snow=0.0,
            steep=0.5,
            haze=0.1,
        ),
    )
    plains = (
        ("far plain", 0.5, 0.585, "#8e8e9c", "#6e6e80", 0.02, 12),
        ("plain", 1.0, 0.69, "#b4b4be", "#66667a", 0.016, 16),
    )
    for name, depth, top, color, shade, swell, craters in plains:
        add_hill(
            scenery,
            Hill(
                name=name,
                depth=depth,
                top=top,
                color=color,
                shade=shade,
                swell=swell,
                tall=0.3 if depth < 1 else None,
                grain=0.8,
                rim=0.4,
                strewn=Strewn(
                    things={"crater": craters, "stone": 16},
                    stones=("#a2a2ae", "#8a8a98", "#b8b8c2"),
                    size=1.0 if depth == 1 else 0.5,
                ),
            ),
        )
    return scenery.finish(
        ground_front=0.9,
        ground_back=0.755,
        scale_front=2.0,
        scale_back=1.25,
    )


def _add_earth(scenery: Scenery) -> None:
    """The earth, half lit: seas, lands, swirls of cloud, a rim of air."""
    radius = min(scenery.width, scenery.height) * 0.15
    size = int(radius * 2.3)
    y, x = np.mgrid[0:size, 0:size].astype(np.float32) - size / 2
    away = np.hypot(x, y) / radius
    depth_z = np.sqrt(np.clip(1 - away * away, 0, 1))
    land = eased(0.5, 0.54, noise(scenery.grain("lands"), size, size, cells=3, octaves=5))
    cloud = eased(
        0.5, 0.7, noise(scenery.grain("earth clouds"), size, size, cells=4, octaves=5, stretch=2)
    )
    color = np.ones((size, size, 3), np.float32) * color_array("#2a6ac8")
    color += (color_array("#5a9a50") - color) * land[..., None]
    color += (color_array("#ffffff") - color) * (cloud * 0.9)[..., None]
    lit = np.clip(depth_z * 0.7 - x / radius * 0.7 - y / radius * 0.3 + 0.1, 0.04, 1)[..., None]
    color = color * lit * 1.15
    color += color_array("#8ad0ff") * np.clip(away - 0.8, 0, 0.25)[..., None] * 3 * lit
    alpha = eased(1.0 + 1.4 / radius, 1.0 - 1.4 / radius, away)
    soft = np.asarray(cv2.GaussianBlur(color, (0, 0), 0.8), np.float32)
    at = (scenery.width * 0.74, scenery.height * (0.24 if scenery.is_portrait else 0.26))
    scenery.add(premultiplied(soft, alpha), at[0] - size / 2, at[1] - size / 2, 0.04)
    halo = glow("#6ab0ff", radius * 1.9, 0.3, fall=1.8)
    scenery.add(halo, at[0] - radius * 1.9, at[1] - radius * 1.9, 0.04, is_light=True)
