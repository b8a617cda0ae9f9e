"""Skies: gradient, sun or moon with their glow, stars, northern lights, shafts of light."""

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.art.settings.clouds import add_clouds
from vitascope.engines.animatic.art.settings.pixels import (
    Floats,
    blend,
    color_array,
    eased,
    glow,
    light_layer,
    looked_up,
    noise,
    paste,
    premultiplied,
    resized,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery

SKY_DEPTH = 0.03


def add_sky(scenery: Scenery, horizon: float, *, has_clouds: bool = True) -> None:
    """The whole sky down to `horizon` (share of the height), opaque over the whole picture."""
    pad_x, pad_y = scenery.pad(0.3)
    width, height = scenery.width + 2 * pad_x, scenery.height + 2 * pad_y
    h_pixels = pad_y + int(scenery.height * horizon)
    w, h = width // 2, height // 2
    color = np.empty((h, w, 3), np.float32)
    rows = h_pixels // 2
    color[:rows] = blend(scenery.light.sky, rows)[:, None]
    color[rows:] = color_array(scenery.light.sky[3])
    if scenery.light.stars:
        _add_milky_way(scenery, color)
    disc = _disc_place(scenery, horizon)
    if disc is not None:
        _add_halo(scenery, color, ((disc[0] + pad_x) / 2, (disc[1] + pad_y) / 2), rows)
    small = np.clip(color, 0, 255).astype(np.uint8)
    image = np.asarray(cv2.cvtColor(resized(small, width, height), cv2.COLOR_RGB2RGBA), np.uint8)
    if scenery.light.stars:
        _sow_stars(scenery, image, h_pixels)
    if disc is not None:
        _paint_disc(scenery, image, (disc[0] + pad_x, disc[1] + pad_y))
    for x, y, size, tone in scenery.light.beside:
        place = x * scenery.width + pad_x, y * horizon * scenery.height + pad_y
        _paint_moon(scenery, image, place, size, tone)
    scenery.add(image, -pad_x, -pad_y, SKY_DEPTH)
    if disc is not None:
        radius = min(scenery.width, scenery.height) * 0.46
        strength = (0.2 if scenery.light.is_moon else 0.4) * scenery.light.glow
        halo = glow(scenery.light.key, radius, strength, fall=3.0)
        scenery.add(halo, disc[0] - radius, disc[1] - radius, SKY_DEPTH, is_light=True)
    if has_clouds:
        add_clouds(scenery, horizon)


def _disc_place(scenery: Scenery, horizon: float) -> tuple[float, float] | None:
    place = scenery.light.disc
    if place is None:
        return None
    return place[0] * scenery.width, place[1] * horizon * scenery.height


def _add_milky_way(scenery: Scenery, color: Floats) -> None:
    h, w = color.shape[:2]
    y, x = np.mgrid[0:h:4, 0:w:4].astype(np.float32)
    cloud = noise(scenery.grain("milky way"), x.shape[1], x.shape[0], cells=3, octaves=5)
    band = np.exp(-((((y - h * 0.26) + (x - w * 0.5) * 0.35) / (h * 0.2)) ** 2))
    strength = resized((band * eased(0.4, 0.75, cloud)).astype(np.float32), w, h)
    color += strength[..., None] * color_array("#6a64b8") * 0.36 * scenery.light.stars


def _add_halo(scenery: Scenery, color: Floats, centre: tuple[float, float], rows: int) -> None:
    """Light around the disc in the air, and along the horizon when the sun is low."""
    h, w = color.shape[:2]
    light = scenery.light
    y, x = np.mgrid[0:h:2, 0:w:2].astype(np.float32)
    away = np.hypot(x - centre[0], y - centre[1]) / (min(w, h) * 0.055)
    strength = 0.44 * np.exp(-away / 1.9) + 0.34 * np.exp(-away / 6) + 0.16 * np.exp(-away / 15)
    if light.is_low:
        across, up = (x - centre[0]) / (w * 0.42), (y - rows) / (h * 0.17)
        strength += 0.6 * np.exp(-across * across - np.abs(up))
    halo = resized((strength * light.glow).astype(np.float32), w, h)[..., None]
    color += halo * color_array(light.key) * (1 - np.clip(color, 0, 255) / 290)


def _sow_stars(scenery: Scenery, image: Rgba, horizon_px: int) -> None:
    height, width = image.shape[:2]
    grain = scenery.grain("stars")
    count = int(620 * scenery.light.stars * width * height / (1490 * 790))
    field = np.zeros((height, width), np.uint8)
    xs = grain.integers(2, width - 3, count)
    ys = (grain.random(count) ** 1.4 * max(8, horizon_px - 8)).astype(int) + 2
    levels = (grain.random(count) ** 3.4 * 225 + 26) * scenery.light.stars
    brightness = np.minimum(levels, 255).astype(int)
    for x, y, level in zip(xs.tolist(), ys.tolist(), brightness.tolist(), strict=True):
        field[y, x] = level
        if level > 100:
            radius = max(1, round(scenery.unit * (1.7 if level > 190 else 1)))
            cv2.circle(field, (x, y), radius, level, -1, cv2.LINE_AA)
    tinted = cv2.merge([cv2.convertScaleAbs(field, alpha=0.93), field, field, np.zeros_like(field)])
    cv2.add(image, tinted, dst=image)


def _paint_disc(scenery: Scenery, image: Rgba, centre: tuple[float, float]) -> None:
    light = scenery.light
    share = 0.056 if light.is_moon else 0.082 if light.is_low else 0.058
    radius = min(scenery.width, scenery.height) * share * light.disc_scale
    size = int(radius * 2.4)
    y, x = np.mgrid[0:size, 0:size].astype(np.float32) - size / 2
    away = np.hypot(x, y)
    if light.is_eclipsed:
        _paint_corona(image, centre, radius)
    disc_color = "#0a0a14" if light.is_eclipsed else light.disc_color
    color = np.ones((size, size, 3), np.float32) * color_array(disc_color)
    alpha = eased(radius + scenery.unit, radius - scenery.unit, away)
    if light.is_moon:
        seas = eased(0.5, 0.6, noise(scenery.grain("moon"), size, size, cells=4, octaves=3))
        limb = eased(radius * 0.5, radius * 1.05, away)
        color *= (0.9 - 0.16 * seas - 0.16 * limb)[..., None]
        if light.is_crescent:
            dark = np.hypot(x + radius * 0.5 * light.key_from, y + radius * 0.16)
            alpha = alpha * eased(radius * 0.86, radius * 0.98, dark)
    elif light.is_eclipsed:
        pass
    elif light.is_low:
        down = eased(-radius, radius, y)[..., None]
        color += (color_array(light.key) - color) * down * 0.75
    else:
        color += eased(radius, 0, away)[..., None] * 26
    paste(image, premultiplied(color, alpha), centre[0] - size / 2, centre[1] - size / 2)


def _paint_moon(
    scenery: Scenery, image: Rgba, centre: tuple[float, float], scale: float, tone: str
) -> None:
    """One more disc, its own seas on it, darker to one side where it is no sun."""
    radius = min(scenery.width, scenery.height) * 0.056 * scale
    size = int(radius * 2.4)
    y, x = np.mgrid[0:size, 0:size].astype(np.float32) - size / 2
    color = np.ones((size, size, 3), np.float32) * color_array(tone)
    if tone != scenery.light.disc_color or scenery.light.is_moon:
        seas = eased(0.46, 0.6, noise(scenery.grain(tone), size, size, cells=5, octaves=3))
        limb = eased(-0.4 * radius, radius, x * scenery.light.key_from * -1 + 0.4 * y)
        color *= (1 - 0.14 * seas - 0.3 * limb)[..., None]
    alpha = eased(radius + scenery.unit, radius - scenery.unit, np.hypot(x, y))
    paste(image, premultiplied(color, alpha), centre[0] - size / 2, centre[1] - size / 2)


def _paint_corona(image: Rgba, centre: tuple[float, float], radius: float) -> None:
    """The light around the sun that is seen when the moon is before it: a ring, and long rays."""
    size = int(radius * 8)
    y, x = np.mgrid[0:size, 0:size].astype(np.float32) - size / 2
    away, turn = np.hypot(x, y) / radius, np.arctan2(y, x)
    rays = (
        0.7 + 0.3 * np.cos(turn * 2 + 0.5) + 0.16 * np.cos(turn * 7) + 0.1 * np.cos(turn * 17 + 1)
    )
    ring = np.exp(-np.abs(away - 1) * 16) + 0.62 * np.exp(-np.maximum(away - 1, 0) / 0.6) * rays
    alpha = np.clip(ring, 0, 1) * np.clip((4 - away) / 1.5, 0, 1)
    color = np.ones((size, size, 3), np.float32) * color_array("#fff4e4")
    corner = centre[0] - size / 2, centre[1] - size / 2
    paste(image, premultiplied(color, alpha.astype(np.float32)), *corner)


def add_rays(scenery: Scenery, *, strength: float, depth: float = 0.5) -> None:
    """Shafts of light that fall from the upper side of the main light."""
    if scenery.light.cloudiness > 0.75:
        return
    pad_x, pad_y = scenery.pad(depth)
    width, height = scenery.width + 2 * pad_x, scenery.height + pad_y
    w, h = width // 4, height // 4
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    source = (w * (0.5 + 0.34 * scenery.light.key_from), -h * 0.3)
    angle = np.arctan2(x - source[0], y - source[1])
    table = scenery.grain("rays").random(96).astype(np.float32)
    shafts = looked_up(table, (angle + 1.6) / 3.2)
    fall = np.clip(1.1 - y / h, 0, 1)
    value = (eased(0.45, 0.95, shafts) * fall * strength).astype(np.float32)
    soft = np.asarray(cv2.GaussianBlur(value, (0, 0), 1.6), np.float32)
    image = light_layer(scenery.light.key, soft)
    layer = np.asarray(resized(image, width, height), np.uint8)
    scenery.add(layer, -pad_x, -pad_y, depth, sway=4 * scenery.unit, is_light=True)
