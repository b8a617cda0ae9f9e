"""Waters: the open sea and the beach."""

import math

import numpy as np

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.land import (
    Grove,
    Hill,
    add_foreground,
    add_hill,
    add_tree,
)
from vitascope.engines.animatic.art.settings.pixels import (
    color_array,
    eased,
    enlarged,
    noise,
    opaque,
    premultiplied,
    resized,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.svg import ellipse

HORIZON = 0.54
DEEP = "#1f6f9f"
SHALLOW = "#58b9c8"


def draw_sea(scenery: Scenery) -> Backdrop:
    """The open sea in rows of waves; what swims or sails is between them."""
    add_sky(scenery, HORIZON)
    _add_island(scenery)
    add_water(scenery, HORIZON, depth=0.3, near=DEEP, bottom=1.0)
    if scenery.weather == "fog":
        add_mist(scenery, "sea mist", top=HORIZON - 0.08, tall=0.2, strength=0.6, depth=0.35)
    rows = (
        (0.45, 0.05, "#3489b4", 0.5),
        (0.65, 0.115, "#2b7ba8", 0.7),
        (0.86, 0.2, "#236d9b", 0.9),
    )
    for depth, below, color, size in rows:
        add_wave(scenery, depth, HORIZON + below, color, size)
    add_wave(scenery, 1.06, HORIZON + 0.27, "#1d608e", 1.1)
    add_wave(scenery, 1.26, HORIZON + 0.385, "#164f7b", 1.5)
    return scenery.finish(
        ground_front=HORIZON + 0.3,
        ground_back=HORIZON + 0.14,
        scale_front=1.75,
        scale_back=1.05,
    )


def draw_shore(scenery: Scenery, color: str = "#d8c8a8") -> Backdrop:
    """Sand or pebbles before a grey-blue sea, no land in sight, nothing that grows."""
    add_sky(scenery, HORIZON)
    add_water(scenery, HORIZON, depth=0.3, near="#3f86a4", bottom=HORIZON + 0.26)
    is_rough = scenery.weather == "storm"
    add_wave(scenery, 0.45, HORIZON + 0.045, "#4a92b0", 0.7 if is_rough else 0.3)
    add_wave(scenery, 0.65, HORIZON + 0.085, "#5a9cb4", 0.9 if is_rough else 0.4)
    _add_surf(scenery)
    sand = "#e8f0f8" if scenery.is_snowy else color
    add_hill(
        scenery,
        Hill(
            name="sand",
            depth=1.0,
            top=HORIZON + 0.155,
            color=sand,
            shade=darken(sand, 0.24),
            swell=0.012,
            waves=1,
            grain=0.6,
            strewn=Strewn(
                things={"ripple": 22, "stone": 40, "mound": 3},
                colors=(lighten(sand, 0.14), darken(sand, 0.14)),
                stones=(lighten(sand, 0.1), darken(sand, 0.2), "#7c7c80", "#9a9690"),
            ),
        ),
    )
    return scenery.finish(
        ground_front=0.9,
        ground_back=HORIZON + 0.22,
        water=(HORIZON + 0.1, HORIZON + 0.06),
        scale_front=2.1,
        scale_back=1.35,
    )


def draw_beach(scenery: Scenery) -> Backdrop:
    """Sand before a calm bay, a palm at each side; in bad weather and cold no palms."""
    if scenery.is_snowy or scenery.weather in ("storm", "fog"):
        return draw_shore(scenery)
    add_sky(scenery, HORIZON)
    _add_island(scenery, is_green=True)
    add_water(scenery, HORIZON, depth=0.3, near=SHALLOW, bottom=HORIZON + 0.26)
    add_wave(scenery, 0.6, HORIZON + 0.075, "#62bccb", 0.35)
    _add_surf(scenery)
    add_hill(
        scenery,
        Hill(
            name="sand",
            depth=1.0,
            top=HORIZON + 0.155,
            color="#f3dcaa",
            shade="#d8b577",
            swell=0.012,
            waves=1,
            grain=0.55,
            strewn=Strewn(
                things={"ripple": 26, "stone": 6, "mound": 4},
                colors=("#f8e4b8", "#d0a868"),
                stones=("#c8b8a4", "#b5a48c"),
            ),
        ),
    )
    _add_shells(scenery)
    _add_palms(scenery)
    add_foreground(scenery, colors=("#8a9a4c", "#a8ac5c"), tall=0.16)
    return scenery.finish(
        ground_front=0.9,
        ground_back=HORIZON + 0.22,
        water=(HORIZON + 0.1, HORIZON + 0.06),
        scale_front=2.1,
        scale_back=1.35,
    )


def _add_island(scenery: Scenery, *, is_green: bool = False) -> None:
    """Land at the horizon: bare and blue, or a near headland with palms."""
    add_hill(
        scenery,
        Hill(
            name="island",
            depth=0.12,
            top=HORIZON + (0.0 if is_green else 0.008),
            color="#7fa08c" if is_green else "#7f95a8",
            shade="#7fa08c" if is_green else "#7f95a8",
            swell=0.06 if is_green else 0.034,
            waves=2.2 if is_green else 3,
            grain=0.2,
            tall=0.02,
            rim=0.1,
            grove=Grove(trees=("palm", "bush"), height=0.055, density=1.3) if is_green else None,
        ),
    )


def add_water(scenery: Scenery, top: float, *, depth: float, near: str, bottom: float) -> None:
    """A plane of water: sky at the horizon, its own colour near, glitter below the sun."""
    pad_x, pad_y = scenery.pad(depth)
    width = scenery.width + 2 * pad_x
    height = int(scenery.height * (bottom - top)) + pad_y
    w, h = width // 2, height // 2
    down = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    far = color_array(mix(scenery.light.sky[3], scenery.light.sky[1], 0.4))
    body = scenery.lit(mix(near, scenery.light.sky[1], 0.16), 0.86)
    share = np.clip(down * 2.4, 0, 1)[..., None] ** 0.7
    ripple = noise(scenery.grain("ripple"), w, h, cells=26, octaves=3, stretch=6)
    color = (far + (body - far) * share) * (0.86 + 0.28 * ripple)[..., None]
    if scenery.light.disc is not None or scenery.light.is_moon:
        x = np.arange(w, dtype=np.float32)[None] * 2 - pad_x
        centre = (scenery.light.disc or (0.5, 0))[0] * scenery.width
        path = np.exp(-(((x - centre) / (scenery.width * (0.05 + 0.16 * down))) ** 2))
        sparkle = eased(
            0.56, 0.68, noise(scenery.grain("glitter"), w, h, cells=50, octaves=2, stretch=7)
        )
        glitter = path * (0.22 + 0.9 * sparkle) * scenery.light.glow * (1 - 0.5 * down)
        color += glitter[..., None] * color_array(scenery.light.key) * 0.85
    image = np.asarray(resized(np.clip(color, 0, 255).astype(np.uint8), width, height))
    scenery.add(opaque(image.astype(np.float32)), -pad_x, scenery.height * top, depth)


def add_wave(scenery: Scenery, depth: float, top: float, color: str, size: float) -> None:
    """One rolling wave with a lit crest, opaque to the bottom; it swings from side to side."""
    pad_x, pad_y = scenery.pad(1.0)
    width = scenery.width + 3 * pad_x
    short = min(scenery.width, scenery.height)
    height = int(scenery.height * (1 - top) + short * 0.1) + pad_y
    if depth < 1:
        height = min(height, int(scenery.height * 0.3 + short * 0.1))
    w, h = width // 2, height // 2
    grain = scenery.grain(f"wave {top:.3f}")
    start = float(grain.random()) * 6
    x = np.arange(w, dtype=np.float32)[None] * 2
    long = short * 0.105 * (0.6 + 0.6 * size)
    crest = (
        short
        * 0.018
        * size
        * (np.sin(x / long + start) + 0.45 * np.sin(x / long * 2.3 + 1 + start))
        + short * 0.05
    )
    down = np.arange(h, dtype=np.float32)[:, None] * 2 - crest
    shade = np.clip(down / (short * 0.3), 0, 1)[..., None]
    swirl = noise(grain, w, h, cells=16, octaves=4, stretch=4)[..., None]
    caps = noise(grain, w, h, cells=9, octaves=4, stretch=3, gain=0.6)[..., None]
    light = scenery.light
    body = scenery.lit(mix(color, light.sky[1], 0.5 if light.is_low else 0.2), 0.94)
    paint = body * (1.26 - 0.6 * shade) * (0.82 + 0.36 * swirl)
    near = np.clip(down, 0, None)[..., None]
    foam = np.exp(-near / (2.6 * scenery.unit)) * (0.24 + 0.76 * eased(0.46, 0.6, caps))
    spray = np.exp(-near / (short * 0.02 * size)) * eased(0.54, 0.66, caps) * 0.7
    paint = paint + (foam * 0.5 + spray * 0.3) * scenery.lit("#ffffff", 1.0)
    thread = eased(0.6, 0.66, noise(grain, w, h, cells=30, octaves=3, stretch=7))[..., None]
    paint = paint + thread * (1 - shade) * 0.1 * scenery.lit("#ffffff", 1.0)
    if light.disc is not None:
        away = (x - light.disc[0] * scenery.width - 1.5 * pad_x) / (scenery.width * 0.16)
        gleam = np.exp(-away * away)[..., None] * eased(0.5, 0.62, swirl) * (1 - shade)
        paint = paint + gleam * color_array(light.key) * light.glow * 0.45
    alpha = np.clip(down / 2 + 0.5, 0, 1)
    image = premultiplied(paint.astype(np.float32), alpha.astype(np.float32))
    layer = enlarged(image, width, height)
    scenery.add(
        layer,
        -1.5 * pad_x,
        scenery.height * top - short * 0.05,
        depth,
        sway=(10 + 14 * size) * scenery.unit,
    )


def _add_surf(scenery: Scenery) -> None:
    """Foam that comes and goes at the water's edge."""
    pad_x, _ = scenery.pad(0.96)
    width, height = scenery.width + 3 * pad_x, int(scenery.height * 0.07)
    w, h = width // 2, max(8, height // 2)
    lace = noise(scenery.grain("surf"), w, h, cells=40, octaves=3, stretch=4)
    edge = noise(scenery.grain("surf edge"), w, 3, cells=8, octaves=3)[1]
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    foot = 0.45 + 0.5 * edge[None]
    band = np.exp(-(((y - foot) / 0.1) ** 2)) + 0.7 * eased(0.5, 0.62, lace) * np.exp(
        -(((y - foot + 0.22) / 0.2) ** 2)
    )
    color = np.ones((h, w, 3), np.float32) * scenery.lit("#ffffff")
    image = premultiplied(color, np.clip(band * 0.85, 0, 1).astype(np.float32))
    layer = enlarged(image, width, height)
    scenery.add(
        layer, -1.5 * pad_x, scenery.height * (HORIZON + 0.105), 0.96, sway=12 * scenery.unit
    )


def _add_shells(scenery: Scenery) -> None:
    """Shells, pebbles and a starfish on the sand."""
    chance = scenery.chance("shells")
    pad_x, _ = scenery.pad(1.0)
    width, height = scenery.width + 2 * pad_x, scenery.height * 0.24
    shapes: list[str] = []
    for _ in range(int(width / (60 * scenery.unit))):
        x, y = chance.uniform(0, width), chance.uniform(0.1, 0.95) * height
        r = chance.uniform(3, 7) * scenery.unit * (0.6 + y / height)
        tone = scenery.lit_hex(
            chance.choice(["#fff4e4", "#f2c8b0", "#c8b8a4", "#e8a08a", "#b5a48c"])
        )
        shapes.append(
            f'<ellipse cx="{x + r * 0.2:.0f}" cy="{y + r * 0.3:.0f}" '
            f'rx="{r * 1.1:.1f}" ry="{r * 0.5:.1f}" fill="#6a4a30" opacity=".22"/>'
        )
        if chance.random() < 0.16:
            arms = "".join(
                f"M{x:.1f} {y:.1f} L{x + math.cos(k * 1.257) * r * 2:.1f} "
                f"{y + math.sin(k * 1.257) * r * 1.1:.1f} "
                for k in range(5)
            )
            shapes.append(
                f'<path d="{arms}" stroke="{scenery.lit_hex("#e8743c")}" '
                f'stroke-width="{r * 0.9:.1f}" stroke-linecap="round" fill="none"/>'
            )
        else:
            shapes.append(ellipse((x, y), r, r * 0.7, tone))
    scenery.add_drawn("".join(shapes), width, height, -pad_x, scenery.height * (HORIZON + 0.2), 1.0)


def _add_palms(scenery: Scenery) -> None:
    """A palm at each side, and a smaller one behind."""
    for index, (share, tall, low) in enumerate(
        ((0.05, 0.68, 0.225), (0.95, 0.6, 0.22), (0.88, 0.44, 0.185))
    ):
        add_tree(
            scenery,
            "palm",
            f"palm {index}",
            x=share,
            foot=HORIZON + low,
            tall=tall,
            depth=0.97,
            colors=(),
            tufts=("#a8ac5c", "#8a9a4c", "#c8b870"),
            sway=2.5 * scenery.unit,
        )
