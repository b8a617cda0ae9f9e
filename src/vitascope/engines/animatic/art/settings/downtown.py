"""The middle of a large city: towers of glass along a street, and a crossing over it.

The road and the skyline are those of `city`.
"""

import random
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import LAMPLIGHT, SNOW
from vitascope.engines.animatic.art.settings.city import STREET, add_road, add_towers, neon_sign
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.growth import tree
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.pavement import street_lamp
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon

_SCALE: Final = 0.8
"""Pixels of a 720-line picture for a centimetre of the towers."""

_GLASS: Final = ("#7fa8c4", "#8fb8c8", "#6f94b8", "#a4b4c4", "#88a0a8", "#9ab0cc")
_STONE: Final = ("#b8a894", "#a89c98", "#c4b8a4")


def draw_downtown(scenery: Scenery, *, has_crossing: bool = False) -> Backdrop:
    """A street between towers of glass and stone; with stripes to cross it where asked."""
    add_sky(scenery, STREET - 0.04)
    add_towers(scenery, "far towers", 0.12, 0.78, 26)
    add_mist(scenery, "smog", top=0.4, tall=0.28, strength=0.5, depth=0.16)
    add_towers(scenery, "towers", 0.3, 0.66, 15)
    _add_blocks(scenery)
    add_road(scenery)
    if has_crossing:
        _add_stripes(scenery)
    _add_kerb(scenery, has_lights=has_crossing)
    wet = (STREET + 0.045, 1.0) if scenery.is_wet else None
    return scenery.finish(
        ground_front=0.91,
        ground_back=STREET + 0.055,
        scale_front=2.0,
        scale_back=1.55,
        mirror=wet,
    )


def _add_blocks(scenery: Scenery) -> None:
    """The near row: towers of unlike height, the lowest of which show the skyline behind."""
    paper = Paper(scenery, base=STREET, depth=0.62, scale=_SCALE, below=2)
    chance = scenery.chance("blocks")
    tall = -paper.ceiling
    x, index = -paper.edge, 0
    while x < paper.edge:
        width = chance.uniform(210, 330)
        share = (1.2, 0.62, 0.94, 0.5)[index % 4] * chance.uniform(0.92, 1.08)
        _block(paper, chance, (x, width - 14, tall * share), is_glass=index % 3 != 2)
        x += width
        index += 1
    paper.lay(halo=0.4)


def _block(
    paper: Paper, chance: random.Random, form: tuple[float, float, float], *, is_glass: bool
) -> None:
    """One tower from its left edge, width and height: a lobby with a canopy, floors above it."""
    x, w, h = form
    wall = chance.choice(_GLASS if is_glass else _STONE)
    paint = paper.front.gradient(
        ((0, lighten(wall, 0.2)), (1, darken(wall, 0.2))), (x, 0), (x + w, 0)
    )
    paper.add(box(x, -h, w, h, paint), box(x, -h, 6, h, lighten(wall, 0.34), opacity=0.5))
    _floors(paper, chance, form, wall, is_glass=is_glass)
    lobby = "#3a4658" if is_glass else "#5a4a42"
    paper.add(
        box(x, -96, w, 96, darken(wall, 0.34)),
        box(x + 10, -84, w - 20, 84, lobby),
        line("".join(f"M{x + 10 + k * (w - 20) / 5:.1f} -84V0" for k in range(1, 5)), wall, 4),
        box(x + w * 0.3, -104, w * 0.4, 12, lighten(wall, 0.3), radius=3),
        box(x - 2, -h - 10, w + 4, 14, SNOW if paper.scenery.is_snowy else darken(wall, 0.3)),
    )
    if paper.scenery.light.is_dark:
        paper.shine(box(x + 10, -84, w - 20, 80, chance.choice(LAMPLIGHT), opacity=0.62))
        if chance.random() < 0.5:
            paper.shine(neon_sign(chance, x + 30, -164, w * 0.55))


def _floors(
    paper: Paper,
    chance: random.Random,
    form: tuple[float, float, float],
    wall: str,
    *,
    is_glass: bool,
) -> None:
    """Bands of panes, some of which mirror the sky; single windows in a wall of stone."""
    x, w, h = form
    columns, pitch = max(3, int(w / 44)), 46 if is_glass else 58
    step = (w - 20) / columns
    for row in range(int((h - 124) / pitch)):
        y = -124 - (row + 1) * pitch
        for k in range(columns):
            gap = 3.0 if is_glass else 9.0
            at = x + 10 + k * step + gap, y + gap, step - 2 * gap, pitch - 2 * gap
            tone = mix(wall, "#e4f2fa", 0.2 + 0.4 * chance.random())
            paper.add(box(*at, tone if is_glass else mix(tone, "#4a6078", 0.5), radius=1))
            if paper.scenery.light.is_dark and chance.random() < 0.42:
                paper.shine(box(*at, chance.choice(LAMPLIGHT), opacity=0.9, radius=1))


def _add_stripes(scenery: Scenery) -> None:
    """A zebra crossing over the whole road."""
    paper = Paper(
        scenery,
        base=STREET + 0.06,
        depth=1.0,
        scale=1.0,
        above=2,
        below=(1 - STREET) * scenery.height / scenery.unit,
    )
    low = paper.bottom * 0.8
    white = "#f7f5ee"
    for k in range(int(-paper.edge / 96) - 1, int(paper.edge / 96) + 1):
        near, far = k * 118.0, k * 96.0
        paper.add(
            polygon([(far, 4), (far + 50, 4), (near + 62, low), (near, low)], white, opacity=0.92)
        )
    paper.lay()


def _add_kerb(scenery: Scenery, *, has_lights: bool) -> None:
    """Trees, lamps and, at a crossing, traffic lights along the kerb."""
    paper = Paper(scenery, base=STREET + 0.034, depth=0.92, scale=1.3, above=320, below=4)
    if not scenery.is_portrait:
        tree(paper, "broadleaf", paper.right * -0.62, 200, "street tree 0")
        tree(paper, "broadleaf", paper.right * 0.96, 210, "street tree 1")
    for share in (-0.9, 0.5) if not scenery.is_portrait else (0.66,):
        street_lamp(paper, paper.right * share, 250)
    if has_lights:
        _signals(paper, paper.right * -0.34)
    paper.lay(halo=0.8)


def _signals(paper: Paper, x: float) -> None:
    paper.add(
        box(x - 4, -190, 8, 190, "#4a505a"),
        box(x - 19, -252, 38, 84, "#2c3038", radius=8),
        *(ellipse((x, y), 10, 10, "#4a3a38") for y in (-238, -210, -182)),
    )
    paper.shine(ellipse((x, -182), 10, 10, "#5fe08a"))
