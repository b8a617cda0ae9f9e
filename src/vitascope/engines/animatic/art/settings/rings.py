"""Rings of sand before full stands: the circus in its tent, the arena of rodeos and bullfights."""

import math
from collections.abc import Mapping
from typing import Final

import numpy as np

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.arenas import (
    Reals,
    Spot,
    add_floor,
    finished,
    flat,
    grained,
    mixed,
)
from vitascope.engines.animatic.art.settings.kind import SettingKind, inside
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.pixels import color_array, opaque
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.stadium import BASE, add_stand
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon

_RED, _CREAM, _GOLD = "#c8343c", "#f6e8cc", "#f2c24a"


def draw_circus(scenery: Scenery) -> Backdrop:
    """A big top: striped canvas over full benches, strings of bulbs, a ring of sawdust."""
    _add_dusk_under_canvas(scenery)
    add_stand(scenery)
    _add_canvas(scenery)
    add_floor(scenery, _sawdust)
    _add_curb(scenery)
    return finished(scenery)


def draw_sand_arena(scenery: Scenery) -> Backdrop:
    """A round of raked sand under the open sky, a red barrier of planks before the stands."""
    add_sky(scenery, BASE - 0.16)
    add_stand(scenery)
    add_floor(scenery, _sand)
    _add_barrier(scenery)
    return finished(scenery)


def _add_dusk_under_canvas(scenery: Scenery) -> None:
    """The warm dark behind the benches."""
    pad_x, pad_y = scenery.pad(0.3)
    width, height = scenery.width + 2 * pad_x, scenery.height + 2 * pad_y
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    color = color_array("#4a1c2c") + (color_array("#7a3038") - color_array("#4a1c2c")) * down
    shade = np.broadcast_to(color, (height, width, 3)).astype(np.float32)
    scenery.add(scenery.tinted(opaque(np.ascontiguousarray(shade)), 0.8), -pad_x, -pad_y, 0.3)


def _add_canvas(scenery: Scenery) -> None:
    """Stripes that run down from the top of the tent, its hem, and bulbs along it."""
    paper = Paper(scenery, base=BASE, depth=0.55, scale=1.0, above=460, below=2)
    edge, hem, top = paper.edge + 60, -262.0, -640.0
    wide = 2 * edge / 22
    for k in range(22):
        left, right = -edge + k * wide, -edge + (k + 1) * wide
        tone = _RED if k % 2 else _CREAM
        shade = 0.26 * abs((left + right) / 2) / edge
        paper.add(
            polygon(
                [(left, hem), (right, hem), (right * 0.16, top), (left * 0.16, top)],
                darken(tone, shade),
            )
        )
        middle = (left + right) / 2
        paper.add(
            polygon([(left, hem), (right, hem), (right, hem + 16), (middle, hem + 34),
                     (left, hem + 16)], darken(_CREAM if k % 2 else _RED, shade * 0.6)),
        )  # fmt: skip
    paper.add(line(f"M{-edge} {hem}H{edge}", _GOLD, 6))
    for share in (-0.62, 0.62):
        x = paper.right * share
        paper.add(line(f"M{x} {hem - 240}V0", "#8a6a4a", 9), ellipse((x, -2), 16, 5, "#6a4a34"))
    for k in range(int(edge // 34) * 2 + 1):
        x = -edge + 34 * k
        bulb = ellipse((x, hem + 6 + 5 * math.sin(k * 1.1)), 4.4, 4.8, "#fff0b0")
        paper.add(bulb)
        paper.shine(bulb)
    paper.lay(halo=0.8)


def _sawdust(scenery: Scenery, spot: Spot) -> Reals:
    """Sawdust in the ring, dark ground around it."""
    ring = np.hypot(spot.across / 4.1, (spot.near - 0.5) / 0.56)
    color = mixed(flat(spot, "#d8b070"), "#e8c88c", 1 - ring)
    color = mixed(color, "#7a4438", np.clip((ring - 1) * 30, 0, 1))
    light = np.hypot(spot.across / 1.6, (spot.near - 0.55) / 0.34)
    color = mixed(color, "#fff2cc", 0.5 * np.clip(1 - light, 0, 1))
    return grained(scenery, color, 0.14)


def _add_curb(scenery: Scenery) -> None:
    """The far side of the ring's curb, red with gold stars."""
    paper = Paper(scenery, base=BASE + 0.05, depth=0.86, scale=1.3, above=60, below=4)
    edge = paper.edge
    paper.add(
        box(-edge, -26, 2 * edge, 28, _RED),
        box(-edge, -30, 2 * edge, 7, lighten(_RED, 0.28), radius=3),
        line(f"M{-edge} 1H{edge}", darken(_RED, 0.4), 4),
    )
    for k in range(-int(edge // 64), int(edge // 64) + 1):
        x = 64.0 * k
        points = [
            (x + r * math.sin(math.pi * n / 5), -12 - r * math.cos(math.pi * n / 5))
            for n in range(10)
            for r in ((8.0,) if n % 2 == 0 else (3.4,))
        ]
        paper.add(polygon(points, _GOLD))
    paper.lay()


def _sand(scenery: Scenery, spot: Spot) -> Reals:
    """Raked sand with hoof prints, a white ring on it."""
    color = mixed(flat(spot, "#d9ae6c"), "#e6c48a", spot.near)
    rakes = np.sin(spot.near * 150 + np.sin(spot.across * 2.4) * 1.4)
    color = mixed(color, "#c89a58", 0.22 * np.clip(rakes, 0, 1))
    ring = np.hypot(spot.across / 3.1, (spot.near - 0.5) / 0.42)
    color = mixed(color, "#f8ecd4", 0.7 * np.clip(1.5 - np.abs(ring - 1) / 0.02, 0, 1))
    return grained(scenery, color, 0.18)


def _add_barrier(scenery: Scenery) -> None:
    """Planks painted red along the stands, with posts and a white rail."""
    paper = Paper(scenery, base=BASE + 0.045, depth=0.84, scale=1.3, above=90, below=4)
    edge, wood = paper.edge, "#b03a30"
    paper.add(box(-edge, -62, 2 * edge, 64, wood))
    paper.add(line(f"M{-edge} -42H{edge}M{-edge} -22H{edge}", darken(wood, 0.22), 2.6))
    for k in range(-int(edge // 92), int(edge // 92) + 1):
        x = 92.0 * k
        paper.add(box(x - 6, -68, 12, 70, darken(wood, 0.14), radius=2))
    paper.add(box(-edge, -70, 2 * edge, 9, "#f6efe2"), line(f"M{-edge} 1H{edge}", "#8a6a44", 4))
    paper.lay()


RINGS: Final[Mapping[str, SettingKind]] = {
    "circus": inside(draw_circus, "sand", has_windows=False, has_crowd=True),
    "sand arena": SettingKind(draw=draw_sand_arena, surface="sand", has_crowd=True),
}
"""Settings with a ring of sand in the middle."""
