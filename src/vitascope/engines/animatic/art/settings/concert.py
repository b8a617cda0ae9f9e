"""A concert: a stage of steel with its lamps, and the arms of those who came to hear."""

from typing import Final

import numpy as np

from vitascope.engines.animatic.art.colour import lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.pixels import (
    color_array,
    light_layer,
    noise,
    opaque,
    resized,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

FLOOR = 0.68
"""Where the boards begin, share of the height."""

_BEAMS: Final = (
    (0.08, 0.34, "#ff4a7a"), (0.26, 0.2, "#4aa0ff"), (0.42, 0.6, "#ffd24a"),
    (0.58, 0.42, "#b46aff"), (0.74, 0.82, "#4affc4"), (0.92, 0.66, "#ff6a4a"),
)  # fmt: skip


def draw_concert(scenery: Scenery) -> Backdrop:
    """A rock stage in coloured light, a screen behind, the crowd with its arms up in front."""
    _add_depth(scenery)
    _add_rig(scenery)
    _add_boards(scenery)
    _add_beams(scenery)
    _add_crowd(scenery)
    return scenery.finish(ground_front=0.82, ground_back=0.74, scale_front=1.95, scale_back=1.65)


def _add_depth(scenery: Scenery) -> None:
    """Haze behind the stage: violet, brighter in the middle."""
    pad_x, pad_y = scenery.pad(0.4)
    width, height = scenery.width + 2 * pad_x, int(scenery.height * (FLOOR + 0.05)) + pad_y
    w, h = width // 4, height // 4
    x = np.linspace(-1, 1, w, dtype=np.float32)[None]
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    glow = np.exp(-((x / 0.7) ** 2) - ((y - 0.6) / 0.6) ** 2)[..., None]
    haze = noise(scenery.grain("haze"), w, h, cells=6, octaves=4)[..., None]
    color = color_array("#0e0a1e") + glow * color_array("#5a2a8a") * (0.6 + 0.6 * haze)
    scenery.add(opaque(resized(color.astype(np.float32), width, height)), -pad_x, -pad_y, 0.4)


def _add_rig(scenery: Scenery) -> None:
    """Trusses with lamps, a screen, stacks of loudspeakers."""
    paper = Paper(scenery, base=FLOOR + 0.02, depth=0.6, scale=1.5, below=6)
    side, top = paper.right, paper.ceiling
    steel = "#3a3f52"
    for y in (top + 26.0, top + 62.0):
        paper.add(line(f"M{-paper.edge:.1f} {y:.1f}H{paper.edge:.1f}", steel, 5))
    step = 36.0
    zigzag = "".join(
        f"M{k * step:.1f} {top + 62:.1f}l{step / 2} -36l{step / 2} 36"
        for k in range(-int(paper.edge / step) - 1, int(paper.edge / step) + 1)
    )
    paper.add(line(zigzag, steel, 3))
    screen = min(150.0, side * 0.5)
    paper.add(
        box(-screen - 6, top + 96, 2 * screen + 12, 150, "#1a1c2c", radius=4),
        polygon(
            [(-screen, top + 102), (screen, top + 102), (screen, top + 240), (-screen, top + 240)],
            "#3a1f6a",
        ),
    )
    for k in range(9):
        tall = 30 + 26 * (k % 3) + 18 * ((k * 5) % 4)
        tone = ("#ff5a8a", "#ffd24a", "#5ac8ff")[k % 3]
        x = -screen + (k + 0.5) * 2 * screen / 9
        paper.shine(box(x - 9, top + 232 - tall, 18, tall, tone, radius=3, opacity=0.85))
    for sign in (-1, 1):
        x = sign * side * 0.86
        for level in range(4):
            y = -64.0 * (level + 1)
            paper.add(
                box(x - 46, y, 92, 62, "#20222e", radius=4),
                ellipse((x, y + 36), 22, 22, "#3a3d4c"),
                ellipse((x, y + 36), 9, 9, "#14151d"),
                ellipse((x, y + 10), 8, 8, "#3a3d4c"),
            )
    for start, _, tone in _BEAMS:
        x = (start * 2 - 1) * side
        paper.add(box(x - 9, top + 60, 18, 22, "#14151d", radius=4))
        paper.shine(ellipse((x, top + 82), 9, 5, lighten(tone, 0.5)))
    paper.lay(field=None, is_lit=False, halo=0.8)


def _add_boards(scenery: Scenery) -> None:
    """The dark boards of the stage, with light on them, and its front edge."""
    depth = 0.85
    pad_x, pad_y = scenery.pad(depth)
    width, height = scenery.width + 2 * pad_x, int(scenery.height * (1 - FLOOR)) + pad_y
    w, h = width // 2, height // 2
    x = np.linspace(-1, 1, w, dtype=np.float32)[None]
    down = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    pool = np.exp(-((x / 0.6) ** 2) - ((down - 0.3) / 0.4) ** 2)[..., None]
    color = color_array("#1c1630") * (0.8 + 0.5 * down)[..., None]
    color = color + pool * color_array("#a86ac8") * 0.6
    front = (down > 0.62)[..., None]
    color = color * (1 - front) + color_array("#0c0a14") * front
    edge = np.exp(-(((down - 0.62) / 0.012) ** 2))[..., None]
    color = color + edge * color_array("#8a6ac0") * 0.7
    image = np.asarray(resized(np.clip(color, 0, 255).astype(np.float32), width, height))
    scenery.add(opaque(image), -pad_x, scenery.height * FLOOR, depth)


def _add_beams(scenery: Scenery) -> None:
    """Coloured cones from the rig through the haze."""
    pad_x, _ = scenery.pad(0.7)
    width, height = scenery.width + 2 * pad_x, int(scenery.height * 0.9)
    w, h = width // 4, height // 4
    x = np.linspace(0, 1, w, dtype=np.float32)[None]
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    haze = 0.7 + 0.6 * noise(scenery.grain("beams"), w, h, cells=5, octaves=4)
    whole = np.zeros((h, w, 4), np.float32)
    for start, end, tone in _BEAMS:
        spread = 0.008 + 0.075 * y
        cone = np.exp(-(((x - start - (end - start) * y) / spread) ** 2) * 1.6)
        cone *= np.clip(1.05 - y * 1.05, 0, 1)
        whole += light_layer(tone, (cone * 0.52 * haze).astype(np.float32)).astype(np.float32)
    layer = np.clip(whole, 0, 255).astype(np.uint8)
    scenery.add(np.asarray(resized(layer, width, height), np.uint8), -pad_x, 0, 0.7, is_light=True)


def _add_crowd(scenery: Scenery) -> None:
    """Two rows of heads and raised arms along the lower edge, dark before the light."""
    chance = scenery.chance("concert crowd")
    for depth, low, size, tone in ((1.12, 0.9, 0.8, "#221a3a"), (1.3, 0.95, 1.1, "#0e0a1a")):
        pad_x, pad_y = scenery.pad(1.0)
        width, height = scenery.width + 3 * pad_x, scenery.height * 0.26 + pad_y
        base, parts, x = scenery.height * 0.17, list[str](), 0.0
        while x < width:
            r = chance.uniform(22, 29) * size * scenery.unit
            y = base + chance.uniform(-0.4, 0.5) * r
            parts += [
                ellipse((x, y), r * 0.82, r, tone),
                shape(
                    f"M{x - r * 1.7:.0f} {height + 40:.0f}Q{x - r * 1.6:.0f} {y + r:.0f} {x:.0f} "
                    f"{y + r * 0.8:.0f}Q{x + r * 1.6:.0f} {y + r:.0f} {x + r * 1.7:.0f} "
                    f"{height + 40:.0f}Z",
                    tone,
                ),
            ]
            for arm in (-1, 1):
                if chance.random() < 0.42:
                    hx, hy = (
                        x + arm * r * chance.uniform(1.0, 1.7),
                        y - r * chance.uniform(1.6, 2.6),
                    )
                    parts += [
                        line(
                            f"M{x + arm * r * 1.2:.0f} {y + r * 1.4:.0f}Q{x + arm * r * 1.8:.0f}"
                            f" {y:.0f} {hx:.0f} {hy:.0f}",
                            tone,
                            r * 0.42,
                        ),
                        ellipse((hx, hy), r * 0.3, r * 0.36, tone),
                    ]
            x += r * chance.uniform(2.0, 2.9)
        scenery.add_drawn(
            "".join(parts),
            width,
            height,
            -1.5 * pad_x,
            scenery.height * low - base,
            depth,
            sway=4 * scenery.unit,
            blur_px=1.2 * scenery.unit,
        )
