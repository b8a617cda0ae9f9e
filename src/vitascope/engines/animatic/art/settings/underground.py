"""Stone and fire: a cave of crystals with a hole to the sky; a volcano above rivers of lava."""

import math
import random
from dataclasses import replace

import numpy as np

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.hollows import ROCK, Hollow
from vitascope.engines.animatic.art.settings.land import Hill, add_hill
from vitascope.engines.animatic.art.settings.pixels import (
    blend,
    color_array,
    eased,
    enlarged,
    glow,
    light_layer,
    looked_up,
    noise,
    opaque,
    overlay,
    premultiplied,
    resized,
)
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.svg import ellipse, polygon, shape

HOLE = (0.62, 0.16)
"""Where the sky is seen from the cave, shares of the picture."""
EMBER_SKIES = {
    "day": ("#4c3a4c", "#8a5058", "#d07a58", "#f6b878"),
    "low": ("#3a2038", "#8a3444", "#e0603c", "#ffb050"),
    "night": ("#0c0814", "#2a1020", "#5a1c24", "#a4442c"),
}
"""Skies full of ash and fire, from the zenith to the horizon."""


def cave_light(light: Light) -> Light:
    """Dim and violet, whatever the hour; the hour is seen through the hole alone."""
    return replace(
        light,
        ambient=(0.74, 0.7, 0.86),
        haze="#2c2450",
        haze_amount=0.6,
        key=light.sky[2],
        key_from=1,
        cloudiness=0.3,
        is_dark=True,
    )


def draw_cave(scenery: Scenery, kind: Hollow = ROCK) -> Backdrop:
    """Walls behind each other with a lit hall between, stalactites, crystals that shine."""
    _add_hall(scenery, kind)
    _add_teeth(scenery, "far teeth", 0.3, 0.44, kind.teeth[0], from_top=True)
    _add_teeth(scenery, "far stones", 0.34, 0.24, kind.teeth[1], from_top=False)
    _add_beam(scenery)
    _add_crystals(scenery, kind, "far crystals", 0.5, foot=0.7, tall=0.15, count=7)
    add_hill(
        scenery,
        Hill(
            name="floor",
            depth=1.0,
            top=0.71,
            color=kind.floor[0],
            shade=kind.floor[1],
            swell=0.012,
            waves=3,
            grain=1.3,
            rim=0.2,
            strewn=Strewn(
                things={"stone": 34, "mushroom": 7 if kind == ROCK else 0}, stones=kind.stones
            ),
        ),
    )
    _add_crystals(scenery, kind, "crystals", 0.98, foot=0.79, tall=0.32, count=9)
    _add_teeth(scenery, "near teeth", 1.2, 0.4, kind.teeth[2], from_top=True)
    return scenery.finish(
        ground_front=0.91,
        ground_back=0.775,
        scale_front=2.05,
        scale_back=1.35,
    )


def _add_hall(scenery: Scenery, kind: Hollow) -> None:
    """The far wall with the hole in its vault, lit around it."""
    pad_x, pad_y = scenery.pad(0.3)
    width, height = scenery.width + 2 * pad_x, scenery.height + 2 * pad_y
    w, h = width // 3, height // 3
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    short = min(scenery.width, scenery.height) / 3
    centre = ((HOLE[0] * scenery.width + pad_x) / 3, (HOLE[1] * scenery.height + pad_y) / 3)
    rough = noise(scenery.grain("rock"), w, h, cells=9, octaves=5, gain=0.6)
    facets = noise(scenery.grain("facets"), w, h, cells=16, octaves=2, stretch=0.5)
    away = np.hypot(x - centre[0], (y - centre[1]) * 1.25) / short
    away = away + (rough - 0.5) * 0.16
    deep, warm = (color_array(color) for color in kind.hall)
    sky = np.ones((h, 3), np.float32) * color_array(scenery.light.sky[3])
    sky[: h // 2] = blend(scenery.light.sky, h // 2)
    lit = np.exp(-away * 1.5)
    color = deep + (warm - deep) * np.clip(lit * 1.5, 0, 1)[..., None]
    color = color * (0.66 + 0.4 * rough + 0.3 * eased(0.44, 0.56, facets))[..., None]
    color += color_array(scenery.light.sky[2]) * (lit**3 * 0.5)[..., None]
    hole = eased(0.235, 0.215, away)[..., None]
    color = color + (sky[:, None] - color) * hole
    image = np.asarray(resized(np.clip(color, 0, 255).astype(np.uint8), width, height), np.float32)
    scenery.add(opaque(image), -pad_x, -pad_y, 0.06)


def _add_beam(scenery: Scenery) -> None:
    """Light that falls from the hole to the floor."""
    pad_x, pad_y = scenery.pad(0.4)
    width, height = scenery.width + 2 * pad_x, int(scenery.height * 0.86) + pad_y
    w, h = width // 4, height // 4
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    top = (HOLE[0] * scenery.width + pad_x) / 4
    down = y / h
    middle = top - down * w * 0.14
    half = min(w, h) * (0.16 + 0.2 * down)
    across = np.abs(x - middle) / half
    dust = noise(scenery.grain("dust"), w, h, cells=20, octaves=3)
    beam = eased(1.0, 0.25, across) * np.clip(1.15 - down * 0.7, 0, 1) * (0.7 + 0.5 * dust)
    strength = 0.34 if scenery.light.stars < 0.5 else 0.24
    image = light_layer(
        mix(scenery.light.key, "#ffffff", 0.3), (beam * strength).astype(np.float32)
    )
    layer = np.asarray(resized(image, width, height), np.uint8)
    scenery.add(layer, -pad_x, -pad_y, 0.4, is_light=True)


def _add_teeth(
    scenery: Scenery, name: str, depth: float, tall: float, color: str, *, from_top: bool
) -> None:
    """Stalactites that hang from the vault, or stalagmites that rise from the floor."""
    chance = scenery.chance(name)
    pad_x, pad_y = scenery.pad(min(1.0, depth))
    width = scenery.width + 2 * pad_x
    long = min(scenery.width, scenery.height) * tall * (1.3 if scenery.is_portrait else 1.0)
    height = long + (pad_y if from_top else 0)
    tone = scenery.lit_hex(color, min(1.0, depth + 0.3))
    bright, dark = lighten(tone, 0.16), darken(tone, 0.3)
    root = pad_y if from_top else height
    parts: list[str] = []
    if from_top:
        parts.append(f'<rect width="{width}" height="{pad_y * 0.9:.0f}" fill="{tone}"/>')
    x = 0.0
    while x < width:
        half = chance.uniform(14, 52) * scenery.unit * (0.7 + depth * 0.6)
        side = min(1.0, abs(x / width - 0.5) * 2)
        reach = long * (0.25 + 0.72 * side) * chance.uniform(0.45, 1.0)
        way = 1 if from_top else -1
        start = root * (0.8 if from_top else 1.02)
        tip = root + way * reach
        lean = chance.uniform(-0.16, 0.16) * half
        bow = start + way * reach * 0.3
        for a, b, paint in ((-1.0, 1.0, tone), (-1.0, -0.36, bright), (0.3, 1.0, dark)):
            parts.append(
                shape(
                    f"M{x + a * half * 1.5:.1f} {start:.1f} Q{x + a * half * 0.5:.1f} {bow:.1f}"
                    f" {x + lean:.1f} {tip:.1f} Q{x + b * half * 0.5:.1f} {bow:.1f}"
                    f" {x + b * half * 1.5:.1f} {start:.1f}Z",
                    paint,
                )
            )
        x += half * chance.uniform(1.1, 2.6)
    y = -pad_y if from_top else scenery.height * 0.72 - height
    blur = 2.4 * scenery.unit if depth > 1 else 0
    scenery.add_drawn("".join(parts), width, height, -pad_x, y, depth, blur_px=blur)


def _add_crystals(
    scenery: Scenery, kind: Hollow, name: str, depth: float, *, foot: float, tall: float, count: int
) -> None:
    """Clusters of six-sided crystals, and the light they give."""
    chance = scenery.chance(name)
    short = min(scenery.width, scenery.height)
    pad_x, _ = scenery.pad(depth)
    width, height = scenery.width + 2 * pad_x, short * tall * 1.1
    parts: list[str] = []
    halos: list[tuple[float, float, str]] = []
    for index in range(count):
        x = (index + chance.uniform(0.15, 0.85)) / count * width
        if depth > 0.9 and abs(x / width - 0.5) < 0.15:
            continue
        color = chance.choice(kind.crystals)
        halos.append((x, chance.uniform(0.7, 1.1), color))
        for angle in sorted((chance.uniform(-0.75, 0.75) for _ in range(7)), key=abs, reverse=True):
            long = height * chance.uniform(0.4, 0.92) * (1 - 0.4 * abs(angle))
            parts.append(_crystal(chance, (x, height), angle, long, color))
        for k in range(-3, 4):
            stone = scenery.lit_hex(chance.choice(kind.stones), depth)
            at = (x + k * height * 0.07, height + chance.uniform(-2, 3) * scenery.unit)
            parts.append(ellipse(at, height * 0.07, height * 0.045, stone))
    y = scenery.height * foot - height
    paper = height * 1.06
    scenery.add_drawn("".join(parts), width, paper, -pad_x, y, depth)
    for x, size, color in halos:
        radius = height * size
        halo = glow(color, radius, 0.34, fall=1.8)
        scenery.add(halo, x - pad_x - radius, y + height * 0.6 - radius, depth, is_light=True)


def _crystal(
    chance: random.Random, foot: tuple[float, float], angle: float, long: float, color: str
) -> str:
    x, y = foot
    half = long * chance.uniform(0.09, 0.14)
    cos, sin = math.cos(angle), math.sin(angle)

    def at(across: float, up: float) -> tuple[float, float]:
        return x + across * cos + up * sin, y + across * sin - up * cos

    left = [at(-half, -4), at(-half, long * 0.8), at(-half * 0.1, long), at(-half * 0.2, -4)]
    right = [at(-half * 0.2, -4), at(-half * 0.1, long), at(half, long * 0.76), at(half, -4)]
    edge = [
        at(-half * 0.3, 0),
        at(-half * 0.2, long * 0.96),
        at(0, long * 0.96),
        at(-half * 0.1, 0),
    ]
    return (
        polygon(left, lighten(color, 0.34))
        + polygon(right, mix(color, "#2a1a60", 0.34))
        + polygon(edge, "#ffffff", opacity=0.5)
    )


def ember_light(light: Light) -> Light:
    """Ash in the air and fire on everything."""
    sky = EMBER_SKIES["night" if light.is_dark else "low" if light.is_low else "day"]
    return replace(
        light,
        sky=sky,
        ambient=(0.86, 0.66, 0.62) if not light.is_dark else (0.66, 0.44, 0.5),
        haze="#7a3a34" if not light.is_dark else "#4a1c2c",
        haze_amount=0.66,
        key="#ff9a4a",
        glow=min(light.glow, 0.4),
        clouds=("#8a5a58", "#3a2834") if not light.is_dark else ("#6a3a40", "#241420"),
        cloudiness=0.5,
    )


def draw_volcano(scenery: Scenery) -> Backdrop:
    """A cone that smokes and runs with lava, black rock with glowing cracks."""
    add_sky(scenery, 0.6, has_clouds=False)
    add_range(
        scenery,
        Range(
            name="far rocks",
            base=0.62,
            height=0.2,
            count=8,
            depth=0.12,
            color="#6a5058",
            shade="#2a1a2c",
            snow=0.0,
            haze=0.8,
            tall=0.06,
        ),
    )
    _add_smoke(scenery)
    _add_cone(scenery)
    add_mist(scenery, "ash", top=0.5, tall=0.2, strength=0.6, depth=0.3, color=scenery.light.haze)
    for name, depth, top, color, cracks in (
        ("far lava field", 0.5, 0.622, "#4a3440", 16),
        ("lava field", 1.0, 0.72, "#54424a", 20),
    ):
        add_hill(
            scenery,
            Hill(
                name=name,
                depth=depth,
                top=top,
                color=color,
                shade="#241a24",
                swell=0.03,
                waves=4,
                tall=0.3 if depth < 1 else None,
                grain=1.5,
                rim=0.34,
                strewn=Strewn(
                    things={"crack": cracks, "stone": 26},
                    stones=("#3a3038", "#4a3c42", "#2c242c"),
                    tints=("#ff5a1e", "#ffd060"),
                ),
            ),
        )
    _add_embers(scenery)
    return scenery.finish(
        ground_front=0.91,
        ground_back=0.785,
        scale_front=2.0,
        scale_back=1.25,
    )


def _vent(scenery: Scenery) -> tuple[float, float, float]:
    """Of the crater: x, y in picture pixels, and the cone's height."""
    tall = min(scenery.width, scenery.height) * 0.44
    return scenery.width * 0.56, scenery.height * 0.63 - tall, tall


def _add_smoke(scenery: Scenery) -> None:
    """A column of smoke, lit from below, that bends with the wind."""
    x0, y0, tall = _vent(scenery)
    width, height = int(scenery.width * 1.1), int(y0 + tall * 0.1 + scenery.pad(0.2)[1])
    w, h = width // 4, max(16, height // 4)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    up = 1 - y / h
    middle = (x0 + scenery.width * 0.05) / 4 + up**1.5 * w * 0.2
    half = tall * (0.08 + 0.6 * up**0.8) / 4
    billow = noise(scenery.grain("smoke"), w, h, cells=9, octaves=5, gain=0.6)
    alpha = eased(1.35, 0.5, np.abs(x - middle) / half + (billow - 0.5) * 1.9)
    lit = np.clip(0.5 + (np.roll(billow, 2, 0) - np.roll(billow, -2, 0)) * 4, 0, 1)[..., None]
    bright, dark = (color_array(color) for color in scenery.light.clouds)
    color = dark + (bright - dark) * lit
    color += color_array("#ff6a2a") * (np.exp(-up * 3.4) * (0.4 + 0.6 * lit[..., 0]))[..., None]
    image = premultiplied(color.astype(np.float32), (alpha * 0.95).astype(np.float32))
    top = -scenery.pad(0.2)[1]
    scenery.add(enlarged(image, width, height), -scenery.width * 0.05, top, 0.15, sway=3)


def _add_cone(scenery: Scenery) -> None:
    """The mountain with runs of lava down its flank, and its glow."""
    x0, y0, tall = _vent(scenery)
    depth = 0.2
    w, h = int(tall * 3.2) // 2, int(tall * 1.04) // 2
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    x = x - w / 2
    down = y / h
    rough = noise(scenery.grain("cone"), w, h, cells=14, octaves=4, gain=0.6)
    edge = w * (0.045 + 0.43 * down**1.5) + (rough - 0.5) * 10 * scenery.unit
    dip = np.clip(1 - np.abs(x) / (w * 0.045), 0, 1) * 5 * scenery.unit
    alpha = np.clip(edge - np.abs(x), 0, 1) * np.clip(y - dip, 0, 1)
    fan = x / np.maximum(edge, 1)
    gully = noise(scenery.grain("gullies"), 256, 64, cells=30, octaves=3)[20]
    streak = looked_up(gully, fan * 0.5 + 0.5)
    face = eased(0.3, 0.7, 0.5 + 0.3 * np.sign(fan) * scenery.light.key_from + (streak - 0.5) * 1.6)
    bright, dark = scenery.lit("#8a6468", 0.5), scenery.lit("#2e202e", 0.5)
    color = (dark + (bright - dark) * face[..., None]).astype(np.float32)
    chance = scenery.chance("lava")
    yellow, red = color_array("#ffd860"), color_array("#ff4a1a")
    for _ in range(5):
        course = chance.uniform(-0.5, 0.5)
        bend = noise(scenery.grain(f"run {course:.3f}"), h, 3, cells=5, octaves=2)[1][:, None] - 0.5
        away = np.abs(fan - course - bend * 0.2) * edge
        reach = chance.uniform(0.5, 0.98)
        wide = (2.0 + 5 * down) * scenery.unit * chance.uniform(0.6, 1.1)
        run = eased(wide.max(), wide.max() * 0.3, away) * eased(reach, reach - 0.2, down)
        hot = yellow + (red - yellow) * down[..., None]
        overlay(color, np.ones_like(alpha), hot, run)
    fade = eased(0.5, 1.0, down)[..., None] * 0.6
    color += (color_array(scenery.light.haze) - color) * fade
    image = enlarged(premultiplied(color, alpha.astype(np.float32)), w * 2, h * 2)
    scenery.add(image, x0 - w, y0, depth)
    radius = tall * 0.75
    halo = glow("#ff7a2a", radius, 0.75, fall=2.0)
    scenery.add(halo, x0 - radius, y0 - radius * 0.95, depth, is_light=True)


def _add_embers(scenery: Scenery) -> None:
    """Sparks in the air, as a sheet of light."""
    chance = scenery.chance("embers")
    pad_x, pad_y = scenery.pad(0.9)
    width, height = (scenery.width + 2 * pad_x) // 4, (scenery.height + pad_y) // 4
    field = np.zeros((height, width, 4), np.float32)
    for _ in range(90):
        x, y = chance.uniform(4, width - 9), height * chance.random() ** 0.7 * 0.96
        radius = chance.uniform(0.8, 2.2) * scenery.unit + 0.6
        spark = glow(chance.choice(("#ff9a3a", "#ffc860", "#ff6a2a")), radius, 0.8, fall=1.6)
        size = spark.shape[0]
        part = field[int(y) : int(y) + size, int(x) : int(x) + size]
        part += spark[: part.shape[0], : part.shape[1]]
    small = np.clip(field, 0, 255).astype(np.uint8)
    image = np.asarray(resized(small, width * 4, height * 4), np.uint8)
    scenery.add(
        image, -pad_x, -pad_y, 0.9, drift=9 * scenery.unit, sway=14 * scenery.unit, is_light=True
    )
