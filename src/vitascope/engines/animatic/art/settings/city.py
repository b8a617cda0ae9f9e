"""A city street: towers in haze, a row of shops and houses, lamps, a road that mirrors in rain."""

import random
from collections.abc import Sequence

import cv2
import numpy as np

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.land import grown
from vitascope.engines.animatic.art.settings.pixels import glow, noise, opaque, resized
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse

STREET = 0.7
"""Where façades meet the pavement, share of the height."""

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
    _add_towers(scenery, "far towers", 0.12, 0.5, 34)
    add_mist(scenery, "smog", top=0.42, tall=0.26, strength=0.55, depth=0.16)
    _add_towers(scenery, "towers", 0.3, 0.44, 22)
    _add_houses(scenery)
    _add_road(scenery)
    _add_street_trees(scenery)
    _add_lamps(scenery)
    wet = (STREET + 0.045, 1.0) if scenery.is_wet else None
    return scenery.finish(
        ground_front=0.91,
        ground_back=STREET + 0.055,
        scale_front=2.0,
        scale_back=1.55,
        mirror=wet,
    )


def _add_towers(scenery: Scenery, name: str, depth: float, tall: float, count: int) -> None:
    """A skyline of plain blocks with rows of small windows."""
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
    scenery.add_drawn(
        "".join(shapes), width, paper, -pad_x, scenery.height * (STREET + 0.02) - paper, depth
    )


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
                f'height="{step * 0.8:.1f}" {lit if is_lit else dark}/>'
            )
    return "".join(parts)


def _add_houses(scenery: Scenery) -> None:
    """The row of houses across the street, with shops on the ground floor."""
    depth = 0.62
    chance = scenery.chance("houses")
    pad_x, _ = scenery.pad(depth)
    width = scenery.width + 2 * pad_x
    unit = scenery.unit
    tallest = scenery.height * 0.5 if scenery.is_portrait else 430 * unit
    paper = tallest + 40 * unit
    shapes: list[str] = []
    signs: list[tuple[float, float, str]] = []
    x = -40.0 * unit
    last = ""
    while x < width:
        w = chance.uniform(150, 230) * unit
        h = tallest * chance.uniform(0.58, 1.0)
        wall = chance.choice([color for color in WALLS if color != last])
        last = wall
        shapes.append(_house(scenery, chance, x, paper, w, h, wall))
        shop, sign = _shop(scenery, chance, x, paper, w)
        shapes.append(shop)
        if scenery.light.is_dark:
            signs.append((x + w * 0.5, paper - 84 * unit, sign))
        x += w
    y = scenery.height * STREET - paper
    scenery.add_drawn("".join(shapes), width, paper, -pad_x, y, depth)
    for sx, sy, color in signs:
        radius = 120 * unit
        halo = glow(color, radius, 0.34)
        scenery.add(halo, sx - pad_x - radius, y + sy - radius, depth, is_light=True)


def _house(
    scenery: Scenery, chance: random.Random, x: float, base: float, w: float, h: float, wall: str
) -> str:
    unit, depth = scenery.unit, 0.84
    paint = scenery.lit_hex(wall, depth)
    trim = scenery.lit_hex(lighten(wall, 0.35), depth)
    shade = darken(paint, 0.22)
    top = base - h
    parts = [
        box(x, top, w + 1, h, paint),
        box(x, top, w * 0.06, h, shade, opacity=0.6),
        box(x - 4 * unit, top - 9 * unit, w + 8 * unit, 12 * unit, trim),
    ]
    if scenery.is_snowy:
        parts.append(
            box(
                x - 5 * unit,
                top - 15 * unit,
                w + 10 * unit,
                8 * unit,
                scenery.lit_hex("#f4f9ff", depth),
                radius=4 * unit,
            )
        )
    columns = max(2, int(w / (56 * unit)))
    pitch = w / columns
    size = (28 * unit, 42 * unit)
    rows = int((h - 130 * unit) / (72 * unit))
    for row in range(rows):
        for column in range(columns):
            wx = x + pitch * (column + 0.5) - size[0] / 2
            wy = top + 28 * unit + row * 72 * unit
            parts.append(_window(scenery, chance, wx, wy, size, trim, paint))
    return "".join(parts)


def _window(
    scenery: Scenery,
    chance: random.Random,
    x: float,
    y: float,
    size: tuple[float, float],
    trim: str,
    wall: str,
) -> str:
    unit = scenery.unit
    w, h = size
    if scenery.light.is_dark:
        glass = (
            chance.choice([LAMP, "#ffc878", "#ffe9b8", "#8fd0e8"])
            if chance.random() < 0.5
            else darken(wall, 0.42)
        )
    else:
        glass = scenery.lit_hex(chance.choice(["#9cc4dc", "#b4d6e8", "#86b0cc"]), 0.84)
    parts = (
        box(x - 3 * unit, y - 3 * unit, w + 6 * unit, h + 6 * unit, trim)
        + box(x, y, w, h, glass)
        + box(x + w / 2 - unit, y, 2 * unit, h, trim)
        + box(x, y + h * 0.42, w, 2 * unit, trim)
        + box(x - 6 * unit, y + h + 3 * unit, w + 12 * unit, 5 * unit, darken(trim, 0.1))
    )
    if chance.random() < 0.3:
        blooms = "".join(
            ellipse(
                (x + w * k / 4, y + h),
                4.5 * unit,
                4.5 * unit,
                scenery.lit_hex(chance.choice(["#e8506a", "#f2c23a", "#f58ab0", "#5fa550"]), 0.84),
            )
            for k in range(5)
        )
        parts += blooms
    return parts


def _shop(
    scenery: Scenery, chance: random.Random, x: float, base: float, w: float
) -> tuple[str, str]:
    """A shop front with an awning, and the colour of its light."""
    unit, depth = scenery.unit, 0.84
    color = chance.choice(["#c8485a", "#3f8f8a", "#e0a23c", "#4f78b8", "#8a5aa8", "#5a9a50"])
    neon = chance.choice(list(NEON))
    front = scenery.lit_hex(mix(color, "#3a2f3a", 0.55), depth)
    inside = "#ffdf9c" if scenery.light.is_dark else scenery.lit_hex("#b4cfdc", depth)
    left, width = x + 8 * unit, w - 16 * unit
    top = base - 104 * unit
    parts = [
        box(left, top, width, 104 * unit, front),
        box(left + 8 * unit, top + 36 * unit, width * 0.6, 52 * unit, inside, radius=3 * unit),
        box(
            left + width * 0.6 + 18 * unit,
            top + 36 * unit,
            width * 0.4 - 28 * unit,
            68 * unit,
            inside,
            radius=3 * unit,
            opacity=0.85,
        ),
    ]
    for index in range(5):
        bx = left + 16 * unit + index * width * 0.11
        bh = chance.uniform(9, 24) * unit
        tone = mix(chance.choice(["#c8485a", "#4f78b8", "#e0a23c", "#5a9a50"]), inside, 0.35)
        parts.append(box(bx, top + 88 * unit - bh, width * 0.07, bh, tone, radius=2 * unit))
    stripes = max(5, int(width / (20 * unit)))
    step = width / stripes
    for index in range(stripes):
        tone = scenery.lit_hex(color if index % 2 else "#fdf6ea", depth)
        sx = left + index * step
        parts.append(
            f'<path d="M{sx:.1f} {top:.1f} h{step:.1f} l{3 * unit:.1f} {22 * unit:.1f} '
            f'q{-step / 2:.1f} {13 * unit:.1f} {-step:.1f} 0Z" fill="{tone}"/>'
        )
    if scenery.light.is_dark and chance.random() < 0.7:
        sy = top - 26 * unit
        parts.append(
            f'<rect x="{left + width * 0.18:.0f}" y="{sy:.0f}" '
            f'width="{width * 0.64:.0f}" height="{19 * unit:.0f}" rx="{9 * unit:.0f}" '
            f'fill="#1a1428" stroke="{neon}" stroke-width="{2.6 * unit:.1f}"/>'
        )
        letters = "".join(
            box(
                left + width * 0.26 + k * width * 0.082,
                sy + 6 * unit,
                width * chance.uniform(0.03, 0.06),
                7 * unit,
                lighten(neon, 0.3),
                radius=3 * unit,
            )
            for k in range(6)
        )
        parts.append(letters)
    else:
        neon = LAMP
    return "".join(parts), neon


def _add_road(scenery: Scenery) -> None:
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


def _add_street_trees(scenery: Scenery) -> None:
    short = min(scenery.width, scenery.height)
    for index, share in enumerate((0.1, 0.63) if not scenery.is_portrait else (0.12,)):
        tree = grown(
            scenery, "broadleaf", short * 0.36, 0.92, f"street tree {index}", ("#6a9a54", "#7aa85a")
        )
        x = scenery.width * share - tree.shape[1] / 2
        scenery.add(tree, x, scenery.height * (STREET + 0.028) - tree.shape[0], 0.92)


def _add_lamps(scenery: Scenery) -> None:
    """Street lamps with their pools of light."""
    unit = scenery.unit
    tall = 250 * unit
    iron = scenery.lit_hex("#343c48")
    lamp = "#fff0c0" if scenery.light.is_dark else scenery.lit_hex("#e4ecf0")
    shapes = (
        f'<path d="M{30 * unit:.0f} {tall:.0f} V{40 * unit:.0f} Q{30 * unit:.0f} '
        f'{14 * unit:.0f} {56 * unit:.0f} {16 * unit:.0f}"'
        f' stroke="{iron}" stroke-width="{6 * unit:.1f}" fill="none"/>'
        + box(22 * unit, tall - 20 * unit, 16 * unit, 20 * unit, iron)
        + ellipse((60 * unit, 22 * unit), 13 * unit, 8 * unit, lamp)
    )
    post = scenery.draw(shapes, 80 * unit, tall)
    foot = scenery.height * (STREET + 0.036)
    spacing = 400 * unit
    for index in range(int(scenery.width * 1.4 / spacing) + 1):
        x = -scenery.width * 0.14 + index * spacing
        scenery.add(post, x, foot - tall, 0.95)
        if scenery.light.is_dark:
            radius = 130 * unit
            scenery.add(
                glow("#ffce80", radius, 0.6),
                x + 60 * unit - radius,
                foot - tall + 22 * unit - radius,
                0.95,
                is_light=True,
            )
