"""A theatre: curtains, boards, spotlights, footlights, heads of the audience."""

import math

import numpy as np

from vitascope.engines.animatic.art.colour import lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.pixels import (
    Floats,
    Reals,
    color_array,
    eased,
    enlarged,
    glow,
    light_layer,
    noise,
    opaque,
    premultiplied,
    resized,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

FLOOR = 0.7
"""Where the boards begin, as share of the height."""


def draw_stage(scenery: Scenery) -> Backdrop:
    """A theatre's stage in its own light, whatever the weather outside."""
    _add_hall(scenery)
    _add_scenery(scenery)
    _add_floor(scenery)
    _add_beams(scenery)
    _add_curtains(scenery)
    _add_footlights(scenery)
    _add_audience(scenery)
    return scenery.finish(
        ground_front=0.87,
        ground_back=0.76,
        scale_front=2.15,
        scale_back=1.75,
    )


def _add_hall(scenery: Scenery) -> None:
    """The painted back wall in a warm pool of light."""
    pad_x, pad_y = scenery.pad(0.45)
    width, height = scenery.width + 2 * pad_x, int(scenery.height * (FLOOR + 0.04)) + pad_y
    w, h = width // 2, height // 2
    x = np.linspace(-1, 1, w, dtype=np.float32)[None]
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    away = np.hypot(x / 0.78, (y - 0.62) / 0.85)
    pool = np.exp(-away * away * 1.5)[..., None]
    color = color_array("#2b1136") + pool * color_array("#a8458c") * 0.9
    folds = np.sin(x * 26 + np.sin(x * 7) * 1.3) * 0.5 + 0.5
    grain = noise(scenery.grain("hall"), w, h, cells=8, octaves=4)
    color = color * (0.84 + 0.16 * folds + 0.12 * (grain - 0.5))[..., None]
    scenery.add(opaque(resized(color.astype(np.float32), width, height)), -pad_x, -pad_y, 0.45)


def _add_scenery(scenery: Scenery) -> None:
    """Painted flats: hills at both sides, clouds, stars and a moon that hang on strings."""
    paper = Paper(scenery, base=FLOOR + 0.01, depth=0.55, scale=1.5, below=2)
    side, chance = paper.edge, scenery.chance("flats")
    for reach, tall, color in ((0.98, 150.0, "#4f6f9a"), (0.74, 96.0, "#3f8a7a")):
        for sign in (-1, 1):
            x0, x1 = sign * side, sign * side * (1 - reach * 0.72)
            middle = (x0 * 0.62 + x1 * 0.38, -tall * 1.5)
            ridge = f"M{x0:.1f} 2V{-tall:.1f}Q{middle[0]:.1f} {middle[1]:.1f} {x1:.1f} 2Z"
            paper.add(shape(ridge, color), line(ridge, lighten(color, 0.35), 3, opacity=0.7))
    top = paper.top
    spots = ((-0.58, -196.0, 24.0), (0.6, -214.0, 28.0), (0.16, -236.0, 18.0))
    for share, y, r in spots:
        x = paper.right * share
        paper.add(
            line(f"M{x - r:.1f} {top:.1f}V{y:.1f}M{x + r:.1f} {top:.1f}V{y:.1f}", "#e8d8c0", 1),
            *(
                ellipse((x + dx * r, y + dy * r), k * r, k * r * 0.8, "#f2e6ee")
                for dx, dy, k in ((-1.1, 0.2, 0.7), (0, -0.1, 1.0), (1.1, 0.2, 0.75))
            ),
            box(x - 1.7 * r, y + 0.2 * r, 3.4 * r, 0.6 * r, "#f2e6ee", radius=0.3 * r),
        )
    for _ in range(9):
        x, y = chance.uniform(-0.8, 0.8) * paper.right, -chance.uniform(150, 250)
        paper.add(
            line(f"M{x:.1f} {top:.1f}V{y:.1f}", "#e8d8c0", 0.8), _star(x, y, chance.uniform(7, 11))
        )
    mx, my = -paper.right * 0.28, -196.0
    paper.add(
        line(f"M{mx:.1f} {top:.1f}V{my - 26:.1f}", "#e8d8c0", 1),
        shape(f"M{mx:.1f} {my - 28:.1f}a28 28 0 1 0 26 40a24 24 0 1 1 -26 -40Z", "#ffe9a8"),
    )
    paper.lay(field=_theatre_light)


def _star(x: float, y: float, r: float) -> str:
    """A five-pointed star of gilded card."""
    points = [
        (
            x + math.sin(k * math.pi / 5) * r * (0.45 if k % 2 else 1),
            y - math.cos(k * math.pi / 5) * r * (0.45 if k % 2 else 1),
        )
        for k in range(10)
    ]
    return polygon(points, "#ffd86a")


def _theatre_light(x: Floats, y: Floats) -> Floats:
    """The dim violet of a stage's depth, brighter towards its middle."""
    away = (x / 330) ** 2 + ((y + 120) / 260) ** 2
    level = 0.46 + 0.34 * np.exp(-away)
    return (level[..., None] * np.array((1.08, 0.86, 1.16), np.float32)).astype(np.float32)


def _add_floor(scenery: Scenery) -> None:
    """Boards that run towards the viewer, bright where the spotlights fall."""
    depth = 0.8
    pad_x, pad_y = scenery.pad(depth)
    width = scenery.width + 2 * pad_x
    height = int(scenery.height * (1 - FLOOR)) + pad_y
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    x = np.arange(width, dtype=np.float32)[None] - width / 2
    plank = x / (0.5 + 0.8 * down) / (scenery.unit * 62)
    tone = (np.floor(plank) * 0.618) % 1
    color = _between("#7d4727", "#a1602f", tone) * (0.52 + 0.55 * down)[..., None]
    gap = np.abs(plank - np.round(plank)) < 0.025
    wood = noise(
        scenery.grain("boards"), width // 2, height // 2, cells=30, octaves=3, stretch=0.25
    )
    color *= (0.9 + 0.22 * (resized(wood, width, height) - 0.4))[..., None]
    color *= (1 - 0.4 * gap)[..., None]
    away = np.hypot(x / (width * 0.3), (down - 0.48) / 0.4)
    color += np.exp(-away * away)[..., None] * color_array("#ffdca4") * 0.5
    edge = np.exp(-down * 60)[..., None] * color_array("#2a1024")
    scenery.add(
        opaque(
            (color * (1 - np.exp(-down * 40)[..., None] * 0.55) + edge * 0.2).astype(np.float32)
        ),
        -pad_x,
        scenery.height * FLOOR,
        depth,
    )


def _between(low: str, high: str, share: Reals) -> Floats:
    a, b = color_array(low), color_array(high)
    return (a + (b - a) * share[..., None]).astype(np.float32)


def _add_beams(scenery: Scenery) -> None:
    """Three cones of light in the dusty air, and their pool on the boards."""
    pad_x, _ = scenery.pad(0.6)
    width, height = scenery.width + 2 * pad_x, int(scenery.height * 0.94)
    w, h = width // 4, height // 4
    x = np.linspace(0, 1, w, dtype=np.float32)[None]
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    dust = 0.8 + 0.4 * noise(scenery.grain("dust"), w, h, cells=5, octaves=4)
    beams = (
        (0.5, 0.5, "#ffe4b0", 0.5),
        (0.26, 0.42, "#ff9ad4", 0.34),
        (0.74, 0.58, "#9ac4ff", 0.34),
    )
    for start, end, color, strength in beams:
        middle = start + (end - start) * y
        spread = 0.012 + 0.15 * y
        beam = np.exp(-(((x - middle) / spread) ** 2) * 1.7) * np.clip(1.06 - y * 1.06, 0, 1)
        layer = light_layer(color, (beam * strength * dust).astype(np.float32))
        scenery.add(
            np.asarray(resized(layer, width, height), np.uint8), -pad_x, 0, 0.6, is_light=True
        )


def _add_curtains(scenery: Scenery) -> None:
    """Velvet at both sides, a swag with a gold fringe along the top."""
    depth = 0.95
    pad_x, pad_y = scenery.pad(depth)
    width, height = scenery.width + 2 * pad_x, scenery.height + 2 * pad_y
    w, h = width // 2, height // 2
    unit = scenery.unit / 2
    x = np.arange(w, dtype=np.float32)[None]
    y = np.arange(h, dtype=np.float32)[:, None]
    share = y / h
    left = np.minimum(x, w - 1 - x)
    hem = (pad_x / 2) + min(scenery.width * 0.115, 150 * scenery.unit) / 2
    edge = hem * (1 + 0.2 * np.cos(share * 5.2) + 0.22 * (share - 0.5))
    side = eased(1.2, -1.2, left - edge)
    folds = np.sin(left / (unit * 15) + np.sin(left / (unit * 44)) * 1.3 + share * 0.8) * 0.5 + 0.5
    color = _between("#5e0c22", "#d63350", folds**1.3) * (1.04 - 0.42 * share)[..., None]
    swag_low = (
        pad_y / 2 + scenery.height * 0.055 + np.abs(np.sin((x - w / 2) / (unit * 118))) * unit * 34
    )
    swag = eased(1.2, -1.2, y - swag_low)
    drape = np.sin(y / (unit * 9) - np.abs(np.sin((x - w / 2) / (unit * 118))) * 4.4) * 0.5 + 0.5
    top = _between("#6a0d26", "#e03c58", drape)
    fringe = eased(unit * 5.5, unit * 4.2, np.abs(y - swag_low - unit * 1.5)) * (
        0.72 + 0.28 * (np.sin(x / unit * 1.4) > 0)
    )
    color = color * (1 - swag[..., None]) + top * swag[..., None]
    gold = _between("#a8741f", "#ffd978", fringe)
    color = color * (1 - (fringe > 0.05)[..., None]) + gold * (fringe > 0.05)[..., None]
    alpha = np.maximum(np.maximum(side, swag), fringe > 0.05).astype(np.float32)
    image = enlarged(premultiplied(color, alpha), width, height)
    scenery.add(image, -pad_x, -pad_y, depth, sway=2.5 * scenery.unit)


def _add_footlights(scenery: Scenery) -> None:
    """A row of small lamps at the stage's edge."""
    depth = 1.1
    step = 120 * scenery.unit
    pad_x, _ = scenery.pad(1.0)
    strip = glow("#ffd08a", 44 * scenery.unit, 0.55)
    count = int((scenery.width + 2 * pad_x) / step) + 1
    y = scenery.height * 0.965
    for index in range(count):
        x = -pad_x + index * step
        scenery.add(strip, x - strip.shape[1] / 2, y - strip.shape[0] / 2, depth, is_light=True)


def _add_audience(scenery: Scenery) -> None:
    """Dark heads along the lower edge, out of focus, with ears and hats among them."""
    chance = scenery.chance("audience")
    pad_x, pad_y = scenery.pad(1.0)
    width, height = scenery.width + 3 * pad_x, scenery.height * 0.13 + pad_y
    shapes: list[str] = []
    x = 0.0
    while x < width:
        r = chance.uniform(26, 36) * scenery.unit
        y = height * chance.uniform(0.48, 0.74)
        tone = "#120814"
        shapes.append(
            ellipse((x, y), r * 0.86, r, tone)
            + f'<path d="M{x - r * 1.9:.0f} {height + 40:.0f} Q{x - r * 1.7:.0f} {y + r * 0.8:.0f}'
            f" {x:.0f} {y + r * 0.7:.0f} Q{x + r * 1.7:.0f} {y + r * 0.8:.0f} {x + r * 1.9:.0f}"
            f' {height + 40:.0f}Z" fill="{tone}"/>'
        )
        if chance.random() < 0.3:
            shapes.append(
                f'<path d="M{x - r * 0.8:.0f} {y - r * 0.3:.0f} l{r * 0.1:.0f} {-r:.0f}'
                f" l{r * 0.5:.0f} {r * 0.5:.0f} h{r * 0.4:.0f} l{r * 0.5:.0f} {-r * 0.5:.0f}"
                f' l{r * 0.1:.0f} {r:.0f}Z" fill="{tone}"/>'
            )
        x += r * chance.uniform(2.0, 3.6)
    scenery.add_drawn(
        "".join(shapes),
        width,
        height,
        -1.5 * pad_x,
        scenery.height * 0.9,
        1.3,
        blur_px=2.4 * scenery.unit,
    )
