"""Open ground in a city: a car park, a building site."""

import random
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.city import add_towers
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.growth import tree
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.pavement import street_lamp
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon

_CARS: Final = ("#c8403a", "#3f7fb8", "#e8ecf0", "#4a5058", "#e0a83c", "#5f9a6a", "#8a96a8")

_LOT: Final = 0.62
"""Where the asphalt of the car park begins, share of the height."""

_SITE: Final = 0.66
"""The same of the earth of the building site."""


def draw_parking_lot(scenery: Scenery) -> Backdrop:
    """A car park before a supermarket: a row of cars in their bays, lamps, painted lines."""
    add_sky(scenery, _LOT - 0.02)
    add_towers(scenery, "far towers", 0.14, 0.26, 36)
    far = Paper(scenery, base=_LOT, depth=0.55, scale=0.86, below=4)
    _market(far)
    for share in (-0.98, 0.98):
        tree(far, "broadleaf", far.right * share, 250, f"lot tree {share}")
    far.lay(halo=0.5)
    add_floor(
        scenery,
        Floor(pattern="plain", colors=("#74747e", "#6a6a74"), size=60, seam=0.0, grain=0.16),
        base=_LOT,
        depth=0.9,
        edge=0.0,
    )
    near = Paper(
        scenery,
        base=_LOT + 0.085,
        depth=0.86,
        scale=1.15,
        above=280,
        below=(0.92 - _LOT) * scenery.height / (1.15 * scenery.unit),
    )
    _bays(near)
    for share in (-0.5, 0.5):
        street_lamp(near, near.right * share, 230, y=-26)
    near.lay(halo=0.7)
    return scenery.finish(
        ground_front=0.93, ground_back=_LOT + 0.19, scale_front=2.0, scale_back=1.55
    )


def _market(paper: Paper) -> None:
    """A long low shop with a lit front and a wide sign without words."""
    wide = paper.right * 1.7
    roof = SNOW if paper.scenery.is_snowy else "#8a929c"
    paper.add(
        box(-wide / 2, -210, wide, 210, "#d8d0c4"),
        box(-wide / 2 - 6, -222, wide + 12, 18, roof),
        box(-wide / 2, -196, wide, 44, "#c8503c"),
        box(-wide / 2 + 20, -128, wide - 40, 128, "#8fb4c4"),
        line(
            "".join(f"M{-wide / 2 + 20 + k * (wide - 40) / 12:.1f} -128V0" for k in range(1, 12)),
            "#eef2f4",
            5,
        ),
        box(-130, -252, 260, 66, "#f4f0e6", radius=8),
        box(-116, -240, 232, 42, "#2f8a5a", radius=6),
        *(ellipse((x, -219), 11, 11, "#f4f0e6") for x in (-80, -40, 0, 40, 80)),
    )
    if paper.scenery.light.is_dark:
        paper.shine(box(-wide / 2 + 20, -128, wide - 40, 124, "#ffeec0", opacity=0.6))
        paper.shine(box(-116, -240, 232, 42, "#5fd090", radius=6, opacity=0.8))


def _bays(paper: Paper) -> None:
    """The far bays with their cars, and the lines of the near ones."""
    pitch, chance = 150.0, paper.scenery.chance("bays")
    count = int(paper.edge / pitch) + 2
    low = paper.bottom
    for k in range(-count, count + 1):
        x = (k + 0.5) * pitch
        paper.add(
            polygon([(x - 3, -44), (x + 3, -44), (x + 5, 14), (x - 5, 14)], "#f2f0e6"),
            polygon(
                [(x * 1.3 - 6, low * 0.66), (x * 1.3 + 6, low * 0.66),
                 (x * 1.62 + 9, low), (x * 1.62 - 9, low)],
                "#f2f0e6", opacity=0.85,
            ),
        )  # fmt: skip
        if chance.random() < 0.9:
            _parked(paper, chance, k * pitch, chance.choice(_CARS))


def _parked(paper: Paper, chance: random.Random, x: float, color: str) -> None:
    """A car in its bay, seen from the front."""
    wide = 112 if chance.random() < 0.7 else 122
    half, roof = wide / 2, 84 if wide < 120 else 98
    body = SNOW if paper.scenery.is_snowy else lighten(color, 0.14)
    paper.add(
        ellipse((x, 4), half + 8, 7, "#1a1030", opacity=0.3),
        *(box(x + side - 11, -14, 22, 20, "#26222c", radius=5) for side in (-half + 16, half - 16)),
        polygon(
            [(x - half + 16, -48), (x - half + 28, -roof), (x + half - 28, -roof),
             (x + half - 16, -48)], body,
        ),
        polygon(
            [(x - half + 23, -50), (x - half + 33, -roof + 7), (x + half - 33, -roof + 7),
             (x + half - 23, -50)], "#9cc4d8",
        ),
        box(x - half, -52, wide, 44, color, radius=12),
        box(x - half + 6, -52, wide - 12, 10, lighten(color, 0.3), radius=5),
        box(x - 24, -34, 48, 12, darken(color, 0.5), radius=4),
        box(x - 15, -18, 30, 9, "#f4f2ea", radius=1),
        *(ellipse((x + side, -32), 10, 8, "#fdf6d8") for side in (-half + 16, half - 16)),
    )  # fmt: skip


def draw_construction(scenery: Scenery) -> Backdrop:
    """A building site: a frame of steel, a crane, a digger's heap of earth, fences and cones."""
    add_sky(scenery, _SITE - 0.04)
    add_towers(scenery, "far towers", 0.12, 0.34, 32)
    add_mist(scenery, "dust haze", top=0.44, tall=0.22, strength=0.4, depth=0.16)
    far = Paper(scenery, base=_SITE, depth=0.6, scale=0.8, below=6)
    _frame(far, -far.right * 0.5)
    _crane(far, far.right * 0.42)
    _heap(far, far.right * 0.86)
    far.lay(halo=0.5)
    add_floor(
        scenery,
        Floor(pattern="plain", colors=("#b8946a", "#a8845c"), size=60, seam=0.0, grain=0.16),
        base=_SITE,
        depth=0.9,
        edge=0.0,
    )
    near = Paper(scenery, base=_SITE + 0.05, depth=0.9, scale=1.2, above=120, below=10)
    _fence(near)
    near.lay()
    return scenery.finish(
        ground_front=0.93, ground_back=_SITE + 0.13, scale_front=2.0, scale_back=1.55
    )


def _frame(paper: Paper, x: float) -> None:
    """Floors without walls, with scaffolding at one side and the lowest of them bricked up."""
    steel, slab = "#b0563c", "#c4bcb2"
    for row in range(5):
        y = -row * 108.0
        paper.add(
            box(x - 220, y - 112, 440, 12, slab),
            *(box(x + dx - 6, y - 104, 12, 104, steel) for dx in (-206, -70, 66, 200)),
        )
        if row < 2:
            paper.add(
                box(x - 200, y - 100, 124, 100, "#b8705a"),
                box(x - 160, y - 84, 46, 54, "#4a5260"),
                box(x + 72, y - 100, 122, 100, "#b8705a"),
                box(x + 108, y - 84, 46, 54, "#4a5260"),
            )
    poles = "".join(f"M{x + dx:.1f} 0V-470" for dx in (236, 300))
    decks = "".join(f"M{x + 230:.1f} {-row * 94 - 60}h76" for row in range(5))
    braces = "".join(
        f"M{x + 236:.1f} {-row * 94 - 60}L{x + 300:.1f} {-row * 94 + 34}" for row in range(1, 5)
    )
    paper.add(line(poles, "#8a929c", 5), line(decks, "#c49a5a", 7), line(braces, "#8a929c", 3))


def _crane(paper: Paper, x: float) -> None:
    """A tower crane with a beam on its hook."""
    yellow, top = "#f2b83c", paper.ceiling * 0.88
    lattice = "".join(
        f"M{x - 15:.1f} {-k * 30:.1f}L{x + 15:.1f} {-k * 30 - 30:.1f}M{x + 15:.1f} {-k * 30:.1f}"
        f"L{x - 15:.1f} {-k * 30 - 30:.1f}"
        for k in range(int(-top / 30))
    )
    jib = "".join(f"M{x - 400 + k * 26:.1f} {top:.1f}l13 -22l13 22" for k in range(15))
    paper.add(
        box(x - 34, -18, 68, 18, "#8a929c"),
        line(f"M{x - 15:.1f} 0V{top:.1f}M{x + 15:.1f} 0V{top:.1f}" + lattice, yellow, 5),
        line(f"M{x - 404:.1f} {top:.1f}H{x + 150:.1f}", yellow, 6),
        line(f"M{x - 390:.1f} {top - 22:.1f}H{x:.1f}", yellow, 6),
        line(jib, yellow, 3.4),
        line(f"M{x:.1f} {top - 84:.1f}L{x - 300:.1f} {top - 22:.1f}M{x:.1f} {top - 84:.1f}"
             f"L{x + 140:.1f} {top:.1f}", "#5a606a", 3),
        line(f"M{x:.1f} {top:.1f}V{top - 84:.1f}", yellow, 7),
        box(x - 22, top - 4, 46, 44, "#e8a02c", radius=4),
        box(x - 18, top + 2, 22, 22, "#bfe0ee", radius=2),
        box(x + 104, top, 42, 44, "#7a808a"),
        line(f"M{x - 250:.1f} {top:.1f}V{top + 170:.1f}", "#4a4e58", 3),
        line(f"M{x - 304:.1f} {top + 200:.1f}l54 -30l54 30", "#4a4e58", 3),
        box(x - 320, top + 198, 140, 14, "#b0563c"),
    )  # fmt: skip


def _heap(paper: Paper, x: float) -> None:
    paper.add(
        polygon(
            [(x - 190, 4), (x - 90, -70), (x - 20, -104), (x + 70, -60), (x + 190, 4)], "#a07a50"
        ),
        polygon([(x - 190, 4), (x - 90, -70), (x - 20, -104), (x - 40, 4)], "#b48c5e"),
    )


def _fence(paper: Paper) -> None:
    """Barriers in red and white with lamps, and cones."""
    for share in (-0.78, -0.12, 0.66):
        x = paper.right * share
        stripes = [
            polygon([(x - 70 + k * 40, -44), (x - 50 + k * 40, -44), (x - 62 + k * 40, -64),
                     (x - 82 + k * 40, -64)], "#e0483a")
            for k in range(1, 4)
        ]  # fmt: skip
        paper.add(
            line(f"M{x - 58:.1f} 0V-66M{x + 58:.1f} 0V-66", "#8a929c", 6),
            box(x - 76, -64, 152, 20, "#fbf8f0", radius=3),
            *stripes,
        )
        paper.shine(ellipse((x - 58, -74), 8, 8, "#ffb03c"))
    for share in (-0.42, 0.3, 0.96):
        x = paper.right * share
        paper.add(
            polygon([(x - 16, 0), (x - 4, -48), (x + 4, -48), (x + 16, 0)], "#f27a2c"),
            polygon([(x - 11, -18), (x - 8, -32), (x + 8, -32), (x + 11, -18)], "#fbf8f0"),
            box(x - 22, -4, 44, 6, "#d8641c", radius=2),
        )
