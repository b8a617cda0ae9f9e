"""A shopping street seen from its pavement: shop fronts by trade, awnings, lamps, wet stones."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.art.colour import lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import (
    SNOW,
    Front,
    RoofForm,
    front,
)
from vitascope.engines.animatic.art.settings.cabinets import crate
from vitascope.engines.animatic.art.settings.floors import Floor, Pattern, add_floor
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.pavement import bench, street_lamp
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.shopfronts import SHOP_TALL, TRADES, shop_front
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse

BASE = 0.7
SCALE = 1.34
WALLS = ("#d8a184", "#c8bfae", "#a8b4c4", "#e6cc9e", "#c08a8c", "#9db4ae", "#d4b4b0", "#b8be90")
PASTELS = ("#f2c46a", "#7ac0cc", "#ee94a4", "#a0cc9c", "#f2a884", "#c8acdc", "#f6e4b0")
ROOFS = ("#a85a44", "#6a7484", "#8a5a50", "#5f6a62")


def draw_street(scenery: Scenery, walls: Sequence[str] = WALLS) -> Backdrop:
    """Shops side by side, each of its own trade; in the rain the stones mirror their light."""
    add_sky(scenery, BASE - 0.1)
    _add_row(scenery, walls)
    add_pavement(scenery, BASE)
    _add_furniture(scenery)
    return scenery.finish(
        ground_front=0.91,
        ground_back=BASE + 0.07,
        scale_front=2.1,
        scale_back=1.7,
        mirror=(BASE + 0.03, 1.0) if scenery.is_wet else None,
    )


COBBLED: Final = "cobbled"
"""Beside the names of settings, tells that streets are paved with small round stones."""


def add_pavement(
    scenery: Scenery,
    base: float,
    colors: tuple[str, str] = ("#a9a29c", "#c2bbb2"),
    size: float = 44,
) -> None:
    """Stone slabs, or cobbles: darker and shining when wet, under snow when it snows."""
    is_cobbled = COBBLED in scenery.around
    pattern: Pattern = "cobbles" if is_cobbled else "slabs"
    size, seam = (min(size, 19.0), 0.5) if is_cobbled else (size, 0.22)
    if scenery.is_snowy:
        floor = Floor(pattern=pattern, colors=("#dfe8f2", SNOW), size=size, seam=0.07, grain=0.06)
    elif scenery.is_wet:
        floor = Floor(pattern=pattern, colors=("#5c6070", "#6e7280"), size=size, gloss=0.2)
    else:
        floor = Floor(pattern=pattern, colors=colors, size=size, seam=seam, grain=0.1)
    add_floor(scenery, floor, base=base, depth=0.95, edge=0.3)


def _add_row(scenery: Scenery, colors: Sequence[str]) -> None:
    """The houses, in these colours, with a shop in each."""
    paper = Paper(scenery, base=BASE, depth=0.66, scale=SCALE, below=2)
    chance = scenery.chance("row")
    trades = list(TRADES)
    chance.shuffle(trades)
    walls = list(colors)
    forms: tuple[RoofForm, ...] = ("mansard", "flat", "gable", "flat", "stepped")
    chance.shuffle(walls)
    storeys = (2, 3, 4) if scenery.is_portrait else (1, 1, 2)
    x, index = -paper.edge, 0
    while x < paper.edge:
        w = chance.uniform(250, 300)
        house = Front(
            x=x,
            width=w,
            height=SHOP_TALL + 14 + 114 * chance.choice(storeys),
            wall=walls[index % len(walls)],
            roof=ROOFS[index % len(ROOFS)],
            form=forms[index % len(forms)],
            ground=SHOP_TALL + 4,
            storey=114,
            has_bricks=index % 3 == 0,
        )
        front(paper, house, chance)
        shop_front(paper, trades[index % len(trades)], x, w, chance)
        x += w
        index += 1
    paper.lay(halo=0.25)


def _add_furniture(scenery: Scenery) -> None:
    """Lamps, a bench, tubs of flowers and crates, at the sides."""
    paper = Paper(scenery, base=BASE + 0.05, depth=0.9, scale=SCALE * 1.12, above=330, below=4)
    reach = paper.edge
    lamps = (-0.62, 0.62) if not scenery.is_portrait else (-0.78, 0.78)
    for share in lamps:
        street_lamp(paper, paper.right * share, 318)
    if not scenery.is_portrait:
        bench(paper, paper.right * 0.76)
        _tub(paper, -paper.right * 0.92)
        paper.add(crate(-paper.right * 0.5, 0, 46, 26), crate(-paper.right * 0.5 + 8, -26, 38, 24))
    _tub(paper, reach * 0.98)
    paper.lay(halo=0.8)


def _tub(paper: Paper, x: float) -> None:
    """A clipped bush in a wooden tub."""
    leaf = "#5f9a54"
    paper.add(
        box(x - 3, -70, 6, 40, "#7a5a3a"),
        ellipse((x, -92), 32, 32, leaf),
        ellipse((x - 9, -102), 16, 14, lighten(leaf, 0.16)),
        box(x - 24, -40, 48, 40, "#8a5a3a", radius=3),
        box(x - 26, -42, 52, 8, "#a8704a", radius=2),
    )
    if paper.scenery.is_snowy:
        paper.add(ellipse((x, -114), 24, 11, SNOW))
