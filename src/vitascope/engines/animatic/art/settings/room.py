"""A room: papered wall, window on the weather outside, shelves, a rug; lamplight when dark."""

import random

import numpy as np

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.pixels import (
    color_array,
    glow,
    noise,
    opaque,
    resized,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape

FLOOR = 0.72
WALL_DEPTH = 0.6
PAPERS = ("#e6cda8", "#cfdcc8", "#c8d4e4", "#e8c4b8", "#d8cce4")


def draw_room(scenery: Scenery) -> Backdrop:
    """A living room; the hour and the weather are seen through the window."""
    add_sky(scenery, 0.62)
    _add_wall(scenery)
    _add_floor(scenery)
    _add_light(scenery)
    return scenery.finish(
        ground_front=0.9,
        ground_back=FLOOR + 0.06,
        scale_front=2.15,
        scale_back=1.7,
    )


def _inside(scenery: Scenery, color: str) -> str:
    """A colour as lamp or daylight shows it indoors."""
    if scenery.light.is_dark:
        return mix(color, "#4a2c3c", 0.46)
    return mix(scenery.lit_hex(color), color, 0.55)


def _add_wall(scenery: Scenery) -> None:
    """The wall with a hole for the window, and all that hangs or stands on it."""
    pad_x, pad_y = scenery.pad(WALL_DEPTH)
    width = scenery.width + 2 * pad_x
    height = int(scenery.height * FLOOR) + pad_y + 2
    unit = scenery.unit
    chance = scenery.chance("room")
    paper = _inside(scenery, chance.choice(PAPERS))
    stripe, trim = darken(paper, 0.05), _inside(scenery, "#f7efe2")
    window = _window_place(scenery, pad_x, pad_y)
    x, y, w, h = window
    hole = f"M0 0 H{width} V{height} H0Z M{x:.0f} {y:.0f} V{y + h:.0f} H{x + w:.0f} V{y:.0f}Z"
    step = 56 * unit
    bands = "".join(
        box(k * step, 0, step / 2, height, stripe)
        for k in range(int(width / step) + 1)
        if not x - step / 2 < k * step < x + w
    )
    parts = [
        f'<path d="{hole}" fill="{paper}" fill-rule="evenodd"/>',
        bands,
        _panels(width, height, unit, trim),
        _window_frame(scenery, window, trim),
        _shelf(
            scenery, chance, width * 0.12 if not scenery.is_portrait else pad_x + 30 * unit, height
        ),
        _floor_lamp(scenery, pad_x + scenery.width * _lamp_share(scenery), height),
        _picture(scenery, chance, width * 0.46, height * 0.42) if not scenery.is_portrait else "",
    ]
    scenery.add_drawn("".join(parts), width, height, -pad_x, -pad_y, WALL_DEPTH)


def _window_place(scenery: Scenery, pad_x: int, pad_y: int) -> tuple[float, float, float, float]:
    unit = scenery.unit
    w, h = 290 * unit, 260 * unit
    x = pad_x + scenery.width * (0.8 if not scenery.is_portrait else 0.62) - w / 2
    return x, pad_y + scenery.height * 0.3 - h * 0.4, w, h


def _panels(width: float, height: float, unit: float, trim: str) -> str:
    """The skirting and the dado rail."""
    groove = darken(trim, 0.14)
    return (
        box(0, height - 26 * unit, width, 26 * unit, trim)
        + box(0, height - 28 * unit, width, 3 * unit, groove)
        + box(0, height - 5 * unit, width, 5 * unit, darken(trim, 0.3))
    )


def _window_frame(scenery: Scenery, place: tuple[float, float, float, float], trim: str) -> str:
    x, y, w, h = place
    unit = scenery.unit
    curtain = _inside(scenery, "#c85a64")
    fold, shine = darken(curtain, 0.2), lighten(curtain, 0.2)
    bar = f'fill="none" stroke="{trim}" stroke-width='
    parts = [
        f'<rect x="{x:.0f}" y="{y:.0f}" width="{w:.0f}" height="{h:.0f}" {bar}"{13 * unit:.0f}"/>',
        (
            f'<path d="M{x + w / 2:.0f} {y:.0f} V{y + h:.0f} M{x:.0f} {y + h * 0.4:.0f} '
            f'H{x + w:.0f}" {bar}"{7 * unit:.0f}"/>'
        ),
        box(x - 24 * unit, y + h, w + 48 * unit, 14 * unit, trim, radius=4 * unit),
        box(
            x - 64 * unit,
            y - 34 * unit,
            w + 128 * unit,
            8 * unit,
            _inside(scenery, "#8a5a34"),
            radius=4 * unit,
        ),
    ]
    for side in (-1, 1):
        edge = x if side < 0 else x + w
        out, inn = edge + side * 54 * unit, edge - side * 34 * unit
        tie = y + h * 0.66
        d = (
            f"M{out:.0f} {y - 28 * unit:.0f} H{inn:.0f} Q{inn - side * 4 * unit:.0f} "
            f"{y + h * 0.4:.0f} {edge + side * 16 * unit:.0f} {tie:.0f}"
            f" Q{inn + side * 10 * unit:.0f} {y + h:.0f} {inn + side * 16 * unit:.0f} "
            f"{y + h + 44 * unit:.0f} H{out:.0f}Z"
        )
        folds = "".join(
            f"M{out - side * k * 20 * unit:.0f} {y - 26 * unit:.0f} "
            f"Q{out - side * (k * 18 - 4) * unit:.0f} {tie - 30 * unit:.0f} "
            f"{edge + side * (40 - k * 7) * unit:.0f} {tie:.0f} "
            f"L{out - side * k * 15 * unit:.0f} {y + h + 40 * unit:.0f} "
            for k in (1, 2, 3)
        )
        parts += [
            shape(d, curtain),
            line(folds, fold, 2.4 * unit, opacity=0.6),
            (
                f'<path d="M{edge + side * 14 * unit:.0f} {tie:.0f} H{out:.0f}" '
                f'stroke="{shine}" stroke-width="{7 * unit:.0f}"/>'
            ),
        ]
    parts.append(_pot(scenery, x + w * 0.26, y + h, 17 * unit))
    return "".join(parts)


def _pot(scenery: Scenery, x: float, y: float, r: float) -> str:
    clay, leaf = _inside(scenery, "#c8703c"), _inside(scenery, "#5f9a50")
    leaves = "".join(
        f'<ellipse cx="{x + dx * r:.1f}" cy="{y - r * 2.1:.1f}" rx="{r * 0.32:.1f}" '
        f'ry="{r * 1.0:.1f}" fill="{leaf if index % 2 else darken(leaf, 0.15)}" '
        f'transform="rotate({angle} {x:.1f} {y - r * 1.3:.1f})"/>'
        for index, (dx, angle) in enumerate(((0, -42), (0, 42), (0, -16), (0, 18)))
    )
    return leaves + (
        f'<path d="M{x - r:.1f} {y - r * 1.4:.1f} h{2 * r:.1f} l{-r * 0.25:.1f} '
        f'{r * 1.4:.1f} h{-r * 1.5:.1f}Z" fill="{clay}"/>'
    )


def _shelf(scenery: Scenery, chance: random.Random, x: float, height: float) -> str:
    """A tall shelf of books, a globe and a vase."""
    unit = scenery.unit
    wood = _inside(scenery, "#8f5f3a")
    w, shelf_h = 250 * unit, 74 * unit
    shelves = 4
    tall = shelves * shelf_h + 14 * unit
    top = height - tall
    parts = [
        box(x, top, w, tall, darken(wood, 0.34)),
        box(x - 6 * unit, top - 10 * unit, w + 12 * unit, 13 * unit, wood, radius=3 * unit),
        box(x, top, 9 * unit, tall, wood),
        box(x + w - 9 * unit, top, 9 * unit, tall, wood),
    ]
    colors = ("#c8485a", "#4f78b8", "#e0a23c", "#5a9a50", "#8a5aa8", "#d8c4a4", "#3f8f8a")
    for row in range(shelves):
        base = top + (row + 1) * shelf_h
        bx = x + 14 * unit
        while bx < x + w - 26 * unit:
            if chance.random() < 0.12:
                r = 15 * unit
                parts.append(ellipse((bx + r, base - r), r, r, _inside(scenery, "#5aa0c8")))
                bx += 2.4 * r
                continue
            bw, bh = chance.uniform(8, 17) * unit, chance.uniform(38, 60) * unit
            tone = _inside(scenery, chance.choice(colors))
            parts.append(box(bx, base - bh, bw, bh, tone))
            parts.append(box(bx, base - bh * 0.82, bw, 3 * unit, lighten(tone, 0.4), opacity=0.7))
            bx += bw + 1.2 * unit
        parts.append(box(x, base, w, 8 * unit, wood))
    parts.append(_pot(scenery, x + w * 0.8, top - 9 * unit, 19 * unit))
    return "".join(parts)


def _picture(scenery: Scenery, chance: random.Random, x: float, y: float) -> str:
    """A framed landscape."""
    unit = scenery.unit
    w, h = 130 * unit, 96 * unit
    gold, sky = _inside(scenery, "#c8953c"), _inside(scenery, "#a8d4ec")
    hill, far = _inside(scenery, chance.choice(["#6aa858", "#d8a04c"])), _inside(scenery, "#7f95b8")
    left, right, low = x + 9 * unit, x + w - 9 * unit, y + h - 9 * unit
    middle = y + h * 0.62
    peak = (
        f"M{left:.0f} {middle:.0f} L{x + w * 0.36:.0f} {y + h * 0.3:.0f}"
        f" L{x + w * 0.6:.0f} {middle:.0f}Z"
    )
    meadow = (
        f"M{left:.0f} {low:.0f} V{y + h * 0.6:.0f} Q{x + w * 0.5:.0f} {y + h * 0.46:.0f}"
        f" {right:.0f} {y + h * 0.66:.0f} V{low:.0f}Z"
    )
    return (
        box(x, y, w, h, gold, radius=3 * unit)
        + box(x + 9 * unit, y + 9 * unit, w - 18 * unit, h - 18 * unit, sky)
        + shape(peak, far)
        + shape(meadow, hill)
        + ellipse((x + w * 0.74, y + h * 0.3), 8 * unit, 8 * unit, _inside(scenery, "#ffe08a"))
    )


def _lamp_share(scenery: Scenery) -> float:
    return 0.55 if scenery.is_portrait else 0.36


def _floor_lamp(scenery: Scenery, x: float, height: float) -> str:
    """A standing lamp, lit when it is dark."""
    unit = scenery.unit
    brass = _inside(scenery, "#a8803c")
    shade = "#ffe2a4" if scenery.light.is_dark else _inside(scenery, "#f2dcae")
    top = height - 290 * unit
    w, h = 46 * unit, 62 * unit
    hood = (
        f"M{x - w * 0.6:.0f} {top:.0f} H{x + w * 0.6:.0f} L{x + w:.0f} {top + h:.0f} H{x - w:.0f}Z"
    )
    return (
        line(f"M{x:.0f} {top + h:.0f} V{height - 6 * unit:.0f}", brass, 5 * unit)
        + ellipse((x, height - 5 * unit), 30 * unit, 6 * unit, brass)
        + shape(hood, shade)
        + line(f"M{x - w:.0f} {top + h:.0f} H{x + w:.0f}", darken(shade, 0.2), 3 * unit)
    )


def _add_floor(scenery: Scenery) -> None:
    """Boards and a round rug."""
    depth = 0.9
    pad_x, pad_y = scenery.pad(depth)
    width = scenery.width + 2 * pad_x
    height = int(scenery.height * (1 - FLOOR)) + pad_y
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    x = np.arange(width, dtype=np.float32)[None] - width / 2
    plank = x / (0.6 + 0.7 * down) / (scenery.unit * 70)
    tone = ((np.floor(plank) * 0.618) % 1)[..., None]
    dark, bright = (
        color_array(_inside(scenery, "#9b6640")),
        color_array(_inside(scenery, "#b8804f")),
    )
    grain = noise(
        scenery.grain("planks"), width // 2, height // 2, cells=26, octaves=3, stretch=0.3
    )
    color = (dark + (bright - dark) * tone) * (0.8 + 0.3 * down)[..., None]
    color *= (0.92 + 0.2 * (resized(grain, width, height) - 0.4))[..., None]
    color *= (1 - 0.3 * (np.abs(plank - np.round(plank)) < 0.02))[..., None]
    color *= (1 - 0.4 * np.exp(-down * 26))[..., None]
    y = scenery.height * FLOOR
    scenery.add(opaque(color.astype(np.float32)), -pad_x, y, depth)
    unit = scenery.unit
    rx, ry = min(scenery.width * 0.46, 470 * unit), scenery.height * 0.095
    rug, rim = _inside(scenery, "#b8505a"), _inside(scenery, "#ecd8b0")
    rings = "".join(
        ellipse((rx, ry), rx * k, ry * k, color_)
        for k, color_ in (
            (1.0, rim),
            (0.955, rug),
            (0.8, rim),
            (0.775, darken(rug, 0.16)),
            (0.4, rug),
        )
    )
    scenery.add_drawn(
        rings, 2 * rx, 2 * ry, scenery.width / 2 - rx, y + scenery.height * 0.068, depth
    )


def _add_light(scenery: Scenery) -> None:
    """Lamplight in the dark, a shaft from the window by day."""
    unit = scenery.unit
    if scenery.light.is_dark:
        radius = 360 * unit
        scenery.add(
            glow("#ffb65e", radius, 0.46),
            scenery.width * 0.36 - radius,
            scenery.height * 0.36 - radius,
            0.7,
            is_light=True,
        )
        return
    radius = 360 * unit
    x = scenery.width * (0.8 if not scenery.is_portrait else 0.62)
    scenery.add(
        glow(scenery.light.key, radius, 0.22),
        x - radius,
        scenery.height * 0.36 - radius,
        0.7,
        is_light=True,
    )
