"""A city street: towers in haze, a row of shops and houses, lamps, a road that mirrors in rain."""

import random
from collections.abc import Sequence

import cv2
import numpy as np

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import Front, RoofForm, front
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.growth import tree
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.pavement import street_lamp
from vitascope.engines.animatic.art.settings.pixels import noise, opaque, resized
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.shopfronts import SHOP_TALL, TRADES, shop_front
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, line

STREET = 0.7
"""Where façades meet the pavement, share of the height."""

_SCALE = 0.8
"""Pixels of a 720-line picture for a centimetre of the houses."""

WALLS: Sequence[str] = (
    "#c98f70",
    "#bcb4a6",
    "#93a2b8",
    "#dcc096",
    "#ae7a80",
    "#7f99a6",
    "#c8aca4",
    "#a0a878",
)
NEON: Sequence[str] = ("#ff5ab0", "#4ae0f0", "#ffc83c", "#a57aff", "#5af0a0")
LAMP = "#ffdc9a"


def draw_city(scenery: Scenery) -> Backdrop:
    """A street seen from across the road; windows and signs shine when it is dark."""
    add_sky(scenery, STREET - 0.04)
    add_towers(scenery, "far towers", 0.12, 0.5, 34)
    add_mist(scenery, "smog", top=0.42, tall=0.26, strength=0.55, depth=0.16)
    add_towers(scenery, "towers", 0.3, 0.44, 22)
    _add_houses(scenery)
    add_road(scenery)
    _add_furniture(scenery)
    wet = (STREET + 0.045, 1.0) if scenery.is_wet else None
    return scenery.finish(
        ground_front=0.91,
        ground_back=STREET + 0.055,
        scale_front=2.0,
        scale_back=1.55,
        mirror=wet,
    )


def add_towers(
    scenery: Scenery,
    name: str,
    depth: float,
    tall: float,
    count: int,
    *,
    base: float = STREET + 0.02,
) -> None:
    """A skyline of about `count` plain blocks with rows of small windows.

    The highest are `tall` shares of the picture's shorter side, or of its height if upright; they
    stand at `base`, a share of the height.
    """
    chance = scenery.chance(name)
    short = min(scenery.width, scenery.height)
    pad_x, _ = scenery.pad(depth)
    width = scenery.width + 2 * pad_x
    height = scenery.height * tall if scenery.is_portrait else short * tall
    paper = height * 1.05
    shapes: list[str] = []
    x = -20.0
    while x < width:
        w = 1280 * scenery.unit / count * chance.uniform(0.8, 1.8)
        h = height * chance.uniform(0.4, 1.0)
        wall = scenery.lit_hex(chance.choice(["#8f9db4", "#9aa8ba", "#8898ae", "#a8a8b8"]), depth)
        shapes.append(box(x, paper - h, w + 1, h, wall))
        side = darken(wall, 0.12)
        shapes.append(box(x, paper - h, w * 0.24, h, side))
        if chance.random() < 0.3:
            shapes.append(box(x + w * 0.5, paper - h * 1.09, 2 * scenery.unit, h * 0.1, side))
        shapes.append(_small_windows(scenery, chance, (x, paper - h, w, h), depth, wall))
        x += w
    scenery.add_drawn("".join(shapes), width, paper, -pad_x, scenery.height * base - paper, depth)


def _small_windows(
    scenery: Scenery,
    chance: random.Random,
    block: tuple[float, float, float, float],
    depth: float,
    wall: str,
) -> str:
    x, y, w, h = block
    step = 13 * scenery.unit * (0.8 + depth)
    lit = mix(LAMP, scenery.light.haze, 0.25)
    dark = darken(wall, 0.16)
    parts: list[str] = []
    for row in range(int(h * 0.82 / (step * 1.4))):
        for column in range(int((w - step) / step)):
            is_lit = scenery.light.is_dark and chance.random() < 0.36
            if not is_lit and chance.random() < 0.35:
                continue
            wx, wy = x + step * (column + 0.7), y + step * (0.8 + row * 1.4)
            parts.append(
                f'<rect x="{wx:.0f}" y="{wy:.0f}" width="{step * 0.5:.1f}" '
                f'height="{step * 0.8:.1f}" fill="{lit if is_lit else dark}"/>'
            )
    return "".join(parts)


def _add_houses(scenery: Scenery) -> None:
    """The row of houses across the street, each with its own shop on the ground floor."""
    paper = Paper(scenery, base=STREET, depth=0.62, scale=_SCALE, below=2)
    chance = scenery.chance("houses")
    trades, walls = list(TRADES), list(WALLS)
    chance.shuffle(trades)
    chance.shuffle(walls)
    forms: tuple[RoofForm, ...] = ("flat", "mansard", "flat", "stepped")
    storeys = (3, 4, 5) if scenery.is_portrait else (2, 2, 3)
    x, index = -paper.edge, 0
    while x < paper.edge:
        w = chance.uniform(230, 300)
        house = Front(
            x=x,
            width=w,
            height=SHOP_TALL + 14 + 108 * chance.choice(storeys),
            wall=walls[index % len(walls)],
            roof=("#6a7484", "#8a5a50")[index % 2],
            form=forms[index % len(forms)],
            ground=SHOP_TALL + 4,
            storey=108,
            has_bricks=index % 3 == 1,
        )
        front(paper, house, chance)
        shop_front(paper, trades[index % len(trades)], x, w, chance)
        if scenery.light.is_dark and chance.random() < 0.6:
            paper.shine(neon_sign(chance, x + 24, -SHOP_TALL - 52, w * 0.5))
        x += w
        index += 1
    paper.lay(halo=0.4)


def neon_sign(chance: random.Random, x: float, y: float, w: float) -> str:
    """A sign of glass tubes: a frame with strokes in it."""
    color = chance.choice(list(NEON))
    strokes = "".join(
        f"M{x + 12 + k * 17:.1f} {y + 10:.1f}v{chance.choice((14, 8)):d}h{chance.choice((8, 4)):d}"
        for k in range(int((w - 18) / 17))
    )
    return (
        box(x, y, w, 36, "#1a1428", radius=16)
        + line(
            f"M{x + 16:.1f} {y:.1f}h{w - 32:.1f}q16 0 16 18t-16 18h{32 - w:.1f}q-16 0 -16 -18"
            "t16 -18Z",
            color,
            4,
        )
        + line(strokes, lighten(color, 0.35), 4.4)
    )


def add_road(scenery: Scenery) -> None:
    """Pavement, kerb and asphalt with its lane marks; darker and glossy when wet."""
    depth = 1.0
    pad_x, pad_y = scenery.pad(depth)
    width = scenery.width + 2 * pad_x
    height = int(scenery.height * (1 - STREET)) + pad_y
    w, h = width // 2, height // 2
    grain = 0.86 + 0.28 * noise(
        scenery.grain("asphalt"), w, h, cells=90, octaves=3, stretch=1.6, gain=0.8
    )
    down = np.linspace(0, 1, h, dtype=np.float32)[:, None, None]
    color = "#8a8894" if not scenery.is_wet else "#4d5064"
    if scenery.is_snowy:
        color = "#c9d3e0"
    paint = scenery.lit(color) * (1.06 - 0.3 * down) * grain[..., None]
    image = opaque(
        np.asarray(resized(np.clip(paint, 0, 255).astype(np.uint8), width, height)).astype(
            np.float32
        )
    )
    kerb = int(scenery.height * 0.05)
    unit = scenery.unit
    slab = scenery.lit_hex("#c4bfbc" if not scenery.is_snowy else "#eef4fb")
    seam, edge = darken(slab, 0.16), scenery.lit_hex("#6a6872")
    lines = "".join(
        f"M{x:.0f} 0 L{x - 26 * unit:.0f} {kerb} "
        for x in range(0, width + 60, max(8, int(64 * unit)))
    )
    dash = 120 * unit
    marks = "".join(
        box(k * dash * 1.7, height * 0.62, dash, 9 * unit, scenery.lit_hex("#f5efd8"), opacity=0.75)
        for k in range(int(width / (dash * 1.7)) + 1)
    )
    top = scenery.draw(
        f'<rect width="{width}" height="{kerb}" fill="{slab}"/><path d="{lines}" '
        f'stroke="{seam}" stroke-width="{1.6 * unit:.1f}" fill="none"/>'
        f'<rect y="{kerb}" width="{width}" height="{8 * unit:.0f}" fill="{edge}"/>{marks}',
        width,
        height,
    )
    keep = cv2.cvtColor(cv2.bitwise_not(top[..., 3]), cv2.COLOR_GRAY2RGBA)
    laid = cv2.add(cv2.multiply(image, keep, scale=1 / 255), top)
    scenery.add(np.asarray(laid, np.uint8), -pad_x, scenery.height * STREET, depth)


def _add_furniture(scenery: Scenery) -> None:
    """Trees and lamps along the kerb."""
    paper = Paper(scenery, base=STREET + 0.034, depth=0.92, scale=1.3, above=300, below=4)
    for index, share in enumerate((-0.8, 0.3) if not scenery.is_portrait else (-0.8,)):
        tree(paper, "broadleaf", paper.right * share, 230, f"street tree {index}")
    for share in (-0.42, 0.7) if not scenery.is_portrait else (0.66,):
        street_lamp(paper, paper.right * share, 240)
    paper.lay(halo=0.8)
