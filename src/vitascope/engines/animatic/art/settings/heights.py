"""The sky itself: above a sea of clouds that goes by in layers."""

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.clouds import CLOUD_DRIFT, add_heaps
from vitascope.engines.animatic.art.settings.pixels import (
    color_array,
    eased,
    enlarged,
    noise,
    premultiplied,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky


def draw_sky(scenery: Scenery) -> Backdrop:
    """Far heaps, then three seas of cloud, each nearer one larger and faster."""
    add_sky(scenery, 0.74, has_clouds=False)
    add_heaps(scenery, "far heaps", 9, top=0.3, foot=0.7, depth=0.06, size=0.36, drift=0.6)
    for index, (depth, top, size) in enumerate(
        ((0.14, 0.66, 0.5), (0.36, 0.75, 0.8), (0.66, 0.85, 1.25))
    ):
        add_cloud_sea(scenery, f"sea of clouds {index}", depth, top, size)
    add_heaps(scenery, "near heaps", 3, top=0.1, foot=0.62, depth=0.5, size=0.3, drift=4.0)
    add_cloud_sea(scenery, "near clouds", 1.24, 0.965, 1.9)
    return scenery.finish(
        ground_front=0.78,
        ground_back=0.56,
        scale_front=1.9,
        scale_back=1.15,
    )


def add_cloud_sea(scenery: Scenery, name: str, depth: float, top: float, size: float) -> None:
    """One bank of round tops without end, opaque below; it drifts by its nearness."""
    pad_x, pad_y = scenery.pad(min(1.0, depth))
    short = min(scenery.width, scenery.height) / 3
    width = (int(scenery.width * 1.1) + 2 * pad_x) // 3
    rise = short * 0.2 * size
    height = int(rise + (scenery.height * (1 - top) + pad_y) / 3) + 2
    if depth < 0.6:
        height = min(height, int(rise + scenery.height * 0.2 / 3))
    chance = scenery.chance(name)
    bulge = np.zeros((height, width), np.float32)
    count = int(width / (rise * 0.34))
    for row in range(3):
        for index in range(count):
            x = (index + chance.random()) / count * width
            radius = rise * chance.uniform(0.26, 0.62)
            swell = 0.5 + 0.5 * np.sin(x / width * 9 + row * 2 + size * 5)
            y = rise * (1.0 - 0.42 * swell + 0.4 * row) + radius * 0.2
            x0, x1 = max(0, int(x - radius)), min(width, int(x + radius) + 2)
            y0, y1 = max(0, int(y - radius)), min(height, int(y + radius) + 2)
            dx = np.arange(x0, x1, dtype=np.float32)[None] - x
            dy = np.arange(y0, y1, dtype=np.float32)[:, None] - y
            ball = np.sqrt(np.clip(radius * radius - dx * dx - dy * dy, 0, None)) + row * 3
            part = bulge[y0:y1, x0:x1]
            inside = ball > row * 3
            part[:] = np.where(inside & (ball > part), ball, part)
    rows = np.arange(height, dtype=np.float32)[:, None]
    np.maximum(bulge, eased(rise * 0.8, rise * 1.5, rows) * rise * 0.55, out=bulge)
    grain = scenery.grain(name)
    fray = noise(grain, width, height, cells=width / (8 * scenery.unit), octaves=3, gain=0.6) - 0.5
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    shift = fray * 9 * scenery.unit * min(1.2, size)
    frayed = np.asarray(cv2.remap(bulge, x + shift, y + shift * 0.7, cv2.INTER_LINEAR), np.float32)
    soft = np.asarray(cv2.GaussianBlur(frayed, (0, 0), 2.2 * scenery.unit), np.float32)
    slope = cv2.Sobel(soft, cv2.CV_32F, 0, 1, ksize=3) * 0.1
    slope = slope - cv2.Sobel(soft, cv2.CV_32F, 1, 0, ksize=3) * 0.08 * scenery.light.key_from
    low = np.clip((y - rise * 0.6) / (short * 0.5), 0, 1)
    lit = np.clip(0.66 + slope * 0.5 + fray * 0.2 - 0.4 * low, 0, 1)[..., None]
    bright, dark = (color_array(color) for color in scenery.light.clouds)
    color = dark + (bright - dark) * lit
    share = 0.55 * (1 - min(1.0, depth))
    color = color + (color_array(scenery.light.sky[2]) - color) * share
    alpha = eased(0.6, 7.0 * scenery.unit, frayed)
    alpha = np.maximum(alpha, eased(rise * 1.15, rise * 1.45, y))
    image = enlarged(premultiplied(color.astype(np.float32), alpha), width * 3, height * 3)
    if depth > 1:
        image = np.asarray(cv2.GaussianBlur(image, (0, 0), 3 * scenery.unit), np.uint8)
    scenery.add(
        image,
        -pad_x - scenery.width * 0.05,
        scenery.height * top - rise * 3,
        depth,
        drift=-scenery.width * CLOUD_DRIFT * (1 + 7 * depth),
    )
