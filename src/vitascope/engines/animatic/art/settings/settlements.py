"""Small towns seen across their street: of the old West, of clay in the desert, a suburb."""

import random
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import Front, door, front, window
from vitascope.engines.animatic.art.settings.country import DOORS
from vitascope.engines.animatic.art.settings.drylands import add_mesas
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.greens import add_lawn, add_woods
from vitascope.engines.animatic.art.settings.growth import hedge, tree
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, group, line, polygon, shape

_BASE: Final = 0.7
_HORIZON: Final = 0.58


def _finished(scenery: Scenery) -> Backdrop:
    return scenery.finish(
        ground_front=0.91, ground_back=_BASE + 0.07, scale_front=2.1, scale_back=1.6
    )


def _glass(paper: Paper, x: float, y: float, w: float, h: float, frame: str) -> None:
    """A window with a cross bar, lit when it is dark."""
    is_dark = paper.scenery.light.is_dark
    paper.add(box(x - 4, y - 4, w + 8, h + 8, frame))
    (paper.shine if is_dark else paper.add)(box(x, y, w, h, "#e0a858" if is_dark else "#6f8a98"))
    bars = line(f"M{x + w / 2:.1f} {y:.1f}v{h:.1f}M{x:.1f} {y + h / 2:.1f}h{w:.1f}", frame, 3)
    (paper.shine if is_dark else paper.add)(bars)


# The old West


def draw_western_town(scenery: Scenery) -> Backdrop:
    """Wooden houses with false fronts along a dusty street, a boardwalk, a water tower."""
    add_sky(scenery, _HORIZON)
    add_mesas(scenery)
    dust = Floor(pattern="plain", colors=("#c49a68", "#d8b07c"), grain=0.2)
    add_floor(scenery, dust, base=_BASE - 0.06, depth=0.5, edge=0.0)
    paper = Paper(scenery, base=_BASE, depth=0.64, scale=1.25, below=10)
    chance = scenery.chance("western")
    _water_tower(paper, paper.right * 0.42)
    x, index = -paper.edge, 0
    while x < paper.edge:
        wide = chance.uniform(190, 270)
        if paper.right * 0.26 < x + wide / 2 < paper.right * 0.56:
            x = paper.right * 0.56
            continue
        _false_front(paper, chance, x, wide, index)
        x += wide + chance.uniform(6, 40)
        index += 1
    paper.lay(halo=0.5)
    add_floor(scenery, dust, base=_BASE, depth=0.95, edge=0.3)
    near = Paper(scenery, base=_BASE + 0.06, depth=0.9, scale=1.5, above=160, below=8)
    for share in (-0.78, 0.82):
        _hitching_rail(near, near.right * share)
    near.lay()
    return _finished(scenery)


def _false_front(paper: Paper, chance: random.Random, x: float, wide: float, index: int) -> None:
    """One house: boards, a square front above the roof with a painted sign, a porch."""
    wood = ("#b08058", "#9a7a64", "#c09468", "#8f6a4c", "#a8604a")[index % 5]
    tall = chance.uniform(250, 330)
    trim = lighten(wood, 0.35)
    paper.add(box(x, -tall, wide, tall, wood))
    boards = "".join(f"M{x:.1f} {-k * 15:.1f}h{wide:.1f}" for k in range(1, int(tall / 15) + 1))
    paper.add(
        line(boards, darken(wood, 0.16), 1.6),
        box(x - 6, -tall - 14, wide + 12, 16, trim),
        box(x + wide * 0.2, -tall - 34, wide * 0.6, 22, trim, radius=3),
        box(x + wide * 0.12, -tall + 20, wide * 0.76, 46, "#f0e2c0", radius=3),
    )
    tone = ("#a8322c", "#3a5a7a", "#4a3a2c")[index % 3]
    paper.add(_lettered(x + wide / 2, -tall + 30, SIGNS[index % len(SIGNS)], tone))
    for share in (0.18, 0.62):
        _glass(paper, x + wide * share, -tall + 88, 40, 50, trim)
    _glass(paper, x + wide * 0.1, -92, 46, 56, trim)
    middle = x + wide * 0.56
    inside = "#3a2418" if not paper.scenery.light.is_dark else "#d89a4c"
    (paper.shine if paper.scenery.light.is_dark else paper.add)(
        box(middle - 30, -116, 60, 116, inside)
    )
    for side in (-1, 1):
        left = middle - 30 if side < 0 else middle + 2
        paper.add(
            box(left, -92, 28, 62, darken(wood, 0.25), radius=3),
            line(f"M{left + 4:.1f} -78h20m-20 14h20m-20 14h20", darken(wood, 0.45), 3),
        )
    roof = darken(wood, 0.3)
    paper.add(
        polygon(
            [(x - 10, -134), (x + wide + 10, -134), (x + wide + 22, -118), (x - 22, -118)], roof
        ),
        *(box(x + wide * k - 4, -120, 9, 122, roof) for k in (0.02, 0.36, 0.98)),
        box(x - 12, -4, wide + 24, 14, darken(wood, 0.12), radius=2),
    )


SIGNS: Final = ("SALOON", "HOTEL", "BANK", "STORE", "SHERIFF")
"""What the houses of the old West are called."""

_LETTERS: Final = {
    "A": "M0 26L8 0L16 26M4 17h8", "B": "M0 0v26h10q5 -6 0 -13h-10h9q5 -6 0 -13Z",
    "E": "M15 0H0V26H15M0 13h11", "F": "M15 0H0V26M0 13h11", "H": "M0 0V26M15 0V26M0 13h15",
    "I": "M8 0V26", "K": "M0 0V26M14 0L1 14L15 26", "L": "M0 0V26H14", "N": "M0 26V0L15 26V0",
    "O": "M8 0q8 2 8 13t-8 13q-8 -2 -8 -13t8 -13Z", "R": "M0 26V0h9q7 7 0 13h-9l14 13",
    "S": "M15 3q-13 -6 -13 4q1 6 7 6q7 1 6 7q-2 9 -14 4", "T": "M0 0H16M8 0V26",
}  # fmt: skip
"""Strokes of letters, 16 cm wide and 26 high."""


def _lettered(x: float, y: float, word: str, color: str) -> str:
    """A painted word, its middle at `x` and its upper edge at `y`."""
    return "".join(
        group(
            [line(_LETTERS[letter], color, 4.4)],
            move=(x + (k - len(word) / 2) * 24 + 4, y),
        )
        for k, letter in enumerate(word)
    )


def _water_tower(paper: Paper, x: float) -> None:
    wood = "#9a7450"
    paper.add(
        line(f"M{x - 44:.1f} 0L{x - 34:.1f} -210M{x + 44:.1f} 0L{x + 34:.1f} -210", wood, 9),
        line(f"M{x - 40:.1f} -80L{x + 36:.1f} -170M{x + 40:.1f} -80L{x - 36:.1f} -170", wood, 5),
        box(x - 56, -310, 112, 104, lighten(wood, 0.1), radius=5),
        line(f"M{x - 56:.1f} -286h112M{x - 56:.1f} -232h112", darken(wood, 0.4), 4),
        polygon([(x - 68, -308), (x, -362), (x + 68, -308)], darken(wood, 0.3)),
    )


def _hitching_rail(paper: Paper, x: float) -> None:
    wood = "#8a6444"
    paper.add(
        line(f"M{x - 64:.1f} 4V-62M{x + 64:.1f} 4V-62", wood, 10),
        line(f"M{x - 78:.1f} -54H{x + 78:.1f}", lighten(wood, 0.14), 9),
        ellipse((x + 116, -26), 26, 30, "#8f6238"),
        box(x + 92, -46, 48, 5, "#5a4a40"),
        box(x + 92, -16, 48, 5, "#5a4a40"),
    )


# Of clay


def draw_desert_town(scenery: Scenery) -> Backdrop:
    """Flat houses of clay one above the other, domes, palms, cloth over doors, sand."""
    add_sky(scenery, _HORIZON)
    sand = Floor(pattern="plain", colors=("#d8b078", "#e8c48c"), grain=0.16)
    add_floor(scenery, sand, base=_HORIZON + 0.02, depth=0.3, edge=0.0)
    far = Paper(scenery, base=_HORIZON + 0.06, depth=0.34, scale=0.8, above=320, below=30)
    _clay_row(far, "far clay", 170, 320)
    far.lay(halo=0.3)
    paper = Paper(scenery, base=_BASE, depth=0.64, scale=1.2, below=8)
    _clay_row(paper, "clay", 150, 300)
    paper.lay(halo=0.5)
    add_floor(scenery, sand, base=_BASE, depth=0.95, edge=0.3)
    near = Paper(scenery, base=_BASE + 0.05, depth=0.88, scale=1.4, above=460, below=10)
    for share, tall in ((-0.9, 330), (0.94, 280)):
        tree(near, "palm", near.right * share, tall, f"palm {share}")
    for k, share in enumerate((-0.6, -0.54, 0.66)):
        _jar(near, near.right * share, 46 - 8 * (k % 2))
    near.lay()
    return _finished(scenery)


def _clay_row(paper: Paper, name: str, low: float, high: float) -> None:
    """Houses side by side, some with an upper room, a dome or a tower."""
    chance = paper.scenery.chance(name)
    x, index = -paper.edge, 0
    while x < paper.edge:
        wide, tall = chance.uniform(130, 230), chance.uniform(low, high)
        clay = chance.choice(("#d8a878", "#e2b88a", "#c8966a", "#eac89c"))
        if index % 3 == 1:
            r = wide * 0.3
            middle = x + wide / 2
            dome = (
                f"M{middle - r:.1f} {-tall:.1f}A{r:.1f} {r * 0.95:.1f} 0 0 1"
                f" {middle + r:.1f} {-tall:.1f}Z"
            )
            paper.add(shape(dome, lighten(clay, 0.3)), box(middle - 2, -tall - r - 18, 4, 22, clay))
        elif index % 3 == 2:
            paper.add(box(x + wide * 0.1, -tall - 76, wide * 0.56, 80, darken(clay, 0.06)))
            _glass(paper, x + wide * 0.28, -tall - 56, 24, 34, darken(clay, 0.3))
        paper.add(
            box(x, -tall, wide, tall, clay),
            box(x, -tall, wide * 0.12, tall, lighten(clay, 0.2), opacity=0.6),
            box(x + wide * 0.88, -tall, wide * 0.12, tall, darken(clay, 0.14), opacity=0.7),
            box(x - 3, -tall - 8, wide + 6, 10, lighten(clay, 0.16), radius=3),
            *(
                box(x + wide * k, -tall + 22, 6, 12, "#7a5232", radius=2)
                for k in (0.14, 0.3, 0.46, 0.62, 0.78)
            ),
        )
        for share in (0.14, 0.66):
            _glass(paper, x + wide * share, -tall + 54, 26, 36, darken(clay, 0.3))
        _clay_door(paper, chance, x + wide * chance.uniform(0.3, 0.6), clay)
        x += wide + chance.uniform(-6, 24)
        index += 1


def _clay_door(paper: Paper, chance: random.Random, x: float, clay: str) -> None:
    """An arched door, often below a cloth."""
    tone = chance.choice(("#2f7f8a", "#7a4a2c", "#3f6a9a", "#5a7a4a"))
    for grow, color in ((6, darken(clay, 0.26)), (0, tone)):
        paper.add(
            shape(
                f"M{x - 24 - grow:.1f} 2V-70A{24 + grow} {30 + grow} 0 0 1 {x + 24 + grow:.1f} -70"
                f"V2Z",
                color,
            )
        )
    if chance.random() < 0.6:
        cloth = chance.choice(("#c8503c", "#e8b04a", "#4f8a9a", "#8a4f7a"))
        paper.add(
            polygon([(x - 44, -122), (x + 44, -122), (x + 60, -94), (x - 60, -94)], cloth),
            line(f"M{x - 58:.1f} -94V2M{x + 58:.1f} -94V2", "#6a4a30", 4),
        )


def _jar(paper: Paper, x: float, tall: float) -> None:
    clay, r = "#b8683f", tall * 0.42
    paper.add(
        shape(
            f"M{x - r * 0.5:.1f} 6Q{x - r * 1.5:.1f} {-tall * 0.5:.1f} {x - r * 0.4:.1f}"
            f" {-tall:.1f}h{r * 0.8:.1f}Q{x + r * 1.5:.1f} {-tall * 0.5:.1f} {x + r * 0.5:.1f} 6Z",
            clay,
        ),
        ellipse((x, -tall), r * 0.5, r * 0.14, darken(clay, 0.4)),
        ellipse((x - r * 0.5, -tall * 0.55), r * 0.18, tall * 0.2, lighten(clay, 0.3)),
    )


# A suburb


def draw_suburb(scenery: Scenery) -> Backdrop:
    """Detached houses with garages and lawns along a quiet street."""
    add_sky(scenery, _HORIZON)
    add_woods(scenery, _HORIZON - 0.02)
    add_lawn(scenery, "front lawns", _HORIZON + 0.06)
    paper = Paper(scenery, base=_BASE - 0.02, depth=0.62, scale=1.05, below=30)
    chance = scenery.chance("suburb")
    x, index = -paper.edge - 60, 0
    while x < paper.edge:
        _detached(paper, chance, x, index)
        x += 400
        index += 1
    paper.lay(halo=0.5)
    pavement = ("#b8b4ac", "#c8c4bc") if not scenery.is_snowy else ("#e4ecf4", "#f4f9ff")
    add_floor(
        scenery,
        Floor(pattern="slabs", colors=pavement, size=60, seam=0.16),
        base=_BASE + 0.06,
        depth=0.94,
        edge=0.1,
    )
    road = ("#5c6068", "#666a72") if not scenery.is_snowy else ("#c8d2dc", "#d8e2ec")
    add_floor(
        scenery,
        Floor(pattern="plain", colors=road, gloss=0.1 if scenery.is_wet else 0.0),
        base=_BASE + 0.13,
        depth=0.96,
        edge=0.5,
    )
    return _finished(scenery)


def _detached(paper: Paper, chance: random.Random, x: float, index: int) -> None:
    """A house with a gable, a garage beside it, a path, a hedge and a tree."""
    wall = ("#e8e0d0", "#c8d4d8", "#e8d4b0", "#d4dcc8", "#dcc8c0")[index % 5]
    roof = ("#6a6f7a", "#8a5a4a", "#5f5a58")[index % 3]
    is_tall = index % 2 == 0
    house = Front(
        x=x, width=210, height=210 if is_tall else 120, wall=wall, roof=roof, form="gable",
        ground=112 if is_tall else 20, storey=96, trim="#fbf8f0",
    )  # fmt: skip
    garage = Front(
        x=x + 214, width=128, height=96, wall=darken(wall, 0.05), roof=roof, form="gable",
        ground=96, trim="#fbf8f0",
    )  # fmt: skip
    front(paper, garage, chance)
    paper.add(
        box(x + 228, -78, 100, 78, "#f4f2ec"),
        line("".join(f"M{x + 228:.1f} {-y}h100" for y in (58, 39, 19)), "#c8c4ba", 2),
        polygon([(x + 226, 0), (x + 330, 0), (x + 350, 30), (x + 212, 30)], "#b4b0a8"),
        polygon([(x + 92, 0), (x + 124, 0), (x + 130, 30), (x + 86, 30)], "#c4bdb0"),
    )
    front(paper, house, chance)
    if is_tall:
        for share in (0.12, 0.72):
            window(
                paper, chance, x + 210 * share, -92, 40, 54, trim=house.trim, wall=wall,
                has_box=False,
            )  # fmt: skip
    door(paper, x + 84, 46, 96, DOORS[index % 5])
    hedge(paper, x - 46, x - 6, 40, y=8)
    tree(paper, "broadleaf", x - 30 + chance.uniform(-14, 14), 230, f"street tree {index}", y=14)
    paper.add(
        line(f"M{x + 170:.1f} 26v-34", "#8a6a4a", 5),
        box(x + 158, -20, 26, 15, "#3f6ea8" if index % 2 else "#b8484a", radius=6),
    )
