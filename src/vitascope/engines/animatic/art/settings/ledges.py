"""Where one stands before a view: a balcony, a porch, a terrace, the edge of a cliff."""

import random
from itertools import pairwise
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.fittings import plant
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

EDGE: Final = 0.79
"""Where the floor ends and the view begins, share of the height."""

_DEPTH: Final = 0.985


def add_balcony(scenery: Scenery) -> None:
    """Slabs of stone, a balustrade along them, flowers in pots at both ends."""
    _floor(scenery, Floor(pattern="slabs", colors=("#c4b8a8", "#d8cebe"), size=40, seam=0.2))
    paper = Paper(scenery, base=EDGE, depth=_DEPTH, scale=1.5, above=190, below=8)
    stone = mix("#e4dac8", SNOW, 0.6) if scenery.is_snowy else "#e4dac8"
    edge = paper.edge
    for k in range(-int(edge / 24) - 1, int(edge / 24) + 2):
        _baluster(paper, k * 24.0, stone)
    for share in (-0.99, -0.5, 0.5, 0.99):
        x = paper.right * share
        paper.add(box(x - 16, -92, 32, 96, stone), box(x + 6, -92, 10, 96, darken(stone, 0.12)))
    paper.add(
        box(-edge, -6, 2 * edge, 12, darken(stone, 0.08)),
        box(-edge, -96, 2 * edge, 16, stone, radius=3),
        box(-edge, -84, 2 * edge, 5, darken(stone, 0.2)),
    )
    for share, tone in ((-0.8, "#c4704a"), (0.82, "#b8604a")):
        paper.add(plant(paper.right * share, 4, 92, pot=tone))
    paper.lay(halo=0.3)


def _baluster(paper: Paper, x: float, stone: str) -> None:
    paper.add(
        shape(
            f"M{x - 4:.1f} -80h8q-3 16 2 30q8 18 0 34q-3 8 -2 14h-8q1 -6 -2 -14q-8 -16 0 -34"
            f"q5 -14 2 -30Z",
            darken(stone, 0.06),
        )
    )


def add_parapet(scenery: Scenery) -> None:
    """The edge of a flat roof: planks, a low wall of bricks under a coping, a chimney, a vent."""
    _floor(scenery, Floor(pattern="planks", colors=("#8a7a70", "#9a8a7e"), size=26, seam=0.3))
    paper = Paper(scenery, base=EDGE, depth=_DEPTH, scale=1.5, above=150, below=8)
    edge, brick = paper.edge, "#a8624a"
    stone = mix("#c8beb4", SNOW, 0.6) if scenery.is_snowy else "#c8beb4"
    courses = "".join(f"M{-edge:.1f} {-9 * k - 4}H{edge:.1f}" for k in range(6))
    joints = "".join(
        f"M{20 * k + 10 * (row % 2):.1f} {-9 * row - 4}v-9"
        for row in range(5)
        for k in range(-int(edge / 20) - 1, int(edge / 20) + 1)
    )
    paper.add(
        box(-edge, -52, 2 * edge, 58, brick),
        line(courses + joints, darken(brick, 0.24), 1.4),
        box(-edge, -60, 2 * edge, 11, stone, radius=2),
        box(-edge, -51, 2 * edge, 4, darken(brick, 0.4), opacity=0.6),
    )
    x = -paper.right * 0.86
    paper.add(
        box(x - 30, -134, 60, 136, darken(brick, 0.08)),
        box(x - 36, -142, 72, 12, stone, radius=2),
        *(box(x + dx, -160, 14, 20, "#b8704a", radius=2) for dx in (-24, -7, 10)),
    )
    x = paper.right * 0.88
    paper.add(
        line(f"M{x:.1f} 2v-66", "#8d97a0", 12),
        shape(f"M{x - 22:.1f} -60q22 -34 44 0Z", "#a8b2ba"),
    )
    paper.lay(halo=0.3)


def add_fire_escape(scenery: Scenery) -> None:
    """A landing of iron bars, its railing, stairs that go up at one side, a pot of herbs."""
    iron = "#4a4650"
    _floor(scenery, Floor(pattern="planks", colors=("#5a5660", "#6a6670"), size=12, seam=0.5))
    paper = Paper(scenery, base=EDGE, depth=_DEPTH, scale=1.5, below=8)
    edge, top = paper.edge, paper.top
    for k in range(-int(edge / 17) - 1, int(edge / 17) + 2):
        paper.add(box(k * 17.0, -88, 3.4, 90, iron))
    paper.add(
        box(-edge, -94, 2 * edge, 8, lighten(iron, 0.16), radius=2),
        box(-edge, -52, 2 * edge, 4, iron),
        box(-edge, -8, 2 * edge, 10, darken(iron, 0.2)),
    )
    x, rise = paper.right * 0.52, -top + 20
    run = rise * 0.62
    for dx in (0, 58):
        paper.add(line(f"M{x + dx:.1f} 0L{x + dx + run:.1f} {-rise:.1f}", darken(iron, 0.1), 7))
    for k in range(1, int(rise / 26)):
        y = -26.0 * k
        paper.add(box(x - y * 0.62, y, 60, 5, lighten(iron, 0.1)))
    paper.add(
        line(f"M{x - 6:.1f} -70L{x - 6 + run:.1f} {-rise - 70:.1f}", lighten(iron, 0.2), 4),
        box(paper.right * -0.9, top, 10, -top, darken(iron, 0.2)),
        plant(paper.right * -0.7, 4, 70, pot="#c4704a"),
    )
    paper.lay(halo=0.3)


def add_porch(scenery: Scenery) -> None:
    """Boards under a roof of beams, posts and a railing of wood, a lamp on its chain."""
    _floor(scenery, Floor(pattern="planks", colors=("#a07852", "#b88e64"), size=26, seam=0.3))
    paper = Paper(scenery, base=EDGE, depth=_DEPTH, scale=1.5, below=8)
    wood = "#8a6242"
    edge, top = paper.edge, paper.ceiling
    posts = [paper.right * share for share in (-0.86, -0.34, 0.34, 0.86)]
    for k in range(-int(edge / 20) - 1, int(edge / 20) + 2):
        paper.add(box(k * 20.0, -74, 6, 76, darken(wood, 0.1)))
    paper.add(
        box(-edge, -82, 2 * edge, 11, lighten(wood, 0.14), radius=2),
        box(-edge, -14, 2 * edge, 8, wood),
    )
    for x in (posts[0], posts[-1]):
        paper.add(
            box(x - 12, top, 24, -top + 6, wood),
            box(x - 12, top, 8, -top + 6, lighten(wood, 0.16)),
            polygon([(x - 54, top + 30), (x, top + 84), (x + 54, top + 30)], darken(wood, 0.2)),
        )
    paper.add(
        box(-edge, paper.top, 2 * edge, top - paper.top + 24, darken(wood, 0.3)),
        box(-edge, top + 22, 2 * edge, 14, wood),
        line(f"M{posts[2]:.1f} {top + 34:.1f}v30", "#3a3028", 2),
        box(posts[2] - 11, top + 62, 22, 28, "#3a3028", radius=4),
    )
    if scenery.light.is_dark:
        paper.shine(ellipse((posts[2], top + 77), 8, 10, "#ffd890"))
    paper.add(plant(posts[0] + 46, 4, 84, pot="#7a8a6a"))
    paper.lay(halo=1.0)


def add_terrace(scenery: Scenery) -> None:
    """Pale slabs, a low white wall with flowers on it, small tables under parasols."""
    _floor(scenery, Floor(pattern="slabs", colors=("#d8ccb8", "#ece2d0"), size=44, seam=0.16))
    paper = Paper(scenery, base=EDGE, depth=_DEPTH, scale=1.5, above=290, below=40)
    chance, edge = scenery.chance("terrace"), paper.edge
    white = SNOW if scenery.is_snowy else "#f6f2ea"
    paper.add(
        box(-edge, -44, 2 * edge, 50, darken(white, 0.06)),
        box(-edge, -50, 2 * edge, 10, white, radius=3),
    )
    x = -edge
    while x < edge:
        if abs(x) > paper.right * 0.3:
            _flower_pot(paper, chance, x)
        x += chance.uniform(70, 120)
    for share, tone in ((-0.76, "#d8604a"), (0.78, "#3f86b4")):
        _cafe_table(paper, paper.right * share, tone)
    paper.lay(halo=0.4)


def _flower_pot(paper: Paper, chance: random.Random, x: float) -> None:
    tone = chance.choice(("#e0508a", "#e86a4a", "#f2c23a", "#c84a9a"))
    paper.add(polygon([(x - 13, -72), (x + 13, -72), (x + 9, -48), (x - 9, -48)], "#c4704a"))
    for _ in range(12):
        at = x + chance.uniform(-17, 17), -76 - chance.uniform(0, 22)
        paper.add(ellipse(at, 6, 5, chance.choice((tone, tone, "#5f9a4e"))))


def _cafe_table(paper: Paper, x: float, tone: str) -> None:
    """A round table with a chair on each side, under a parasol."""
    iron = "#4a4640"
    for side in (-1, 1):
        at = x + side * 58
        paper.add(
            line(f"M{at - 14:.1f} 26V-18h28V26M{at + side * 14:.1f} -18v-50", iron, 4),
            box(at - 16, -22, 32, 6, "#c89a64", radius=3),
        )
    paper.add(
        line(f"M{x:.1f} 24V-250", "#8a6a48", 5),
        line(f"M{x - 18:.1f} 26q18 -10 36 0", iron, 5),
        ellipse((x, -46), 46, 8, "#f4ecdc"),
        ellipse((x, -43), 46, 7, "#d8ccb4"),
        ellipse((x, -46), 46, 7, "#faf4e8"),
        shape(_sector(x, -118, 118), tone),
        shape(_sector(x, -40, 40), lighten(tone, 0.5)),
        shape(_sector(x, 40, 118), darken(tone, 0.14)),
    )


def _sector(x: float, left: float, right: float) -> str:
    """The cloth of a parasol whose top is at `x`, between two of its ribs."""
    return (
        f"M{x + left:.1f} -196Q{x + left * 0.55:.1f} -258 {x:.1f} -272"
        f"Q{x + right * 0.55:.1f} -258 {x + right:.1f} -196Z"
    )


def add_brink(scenery: Scenery) -> None:
    """A slab of bare rock that breaks off before us, grass in its cracks."""
    paper = Paper(scenery, base=EDGE, depth=_DEPTH, scale=1.5, above=40, below=240)
    chance = scenery.chance("brink")
    rock = mix("#98907e", SNOW, 0.7) if scenery.is_snowy else "#98907e"
    x, points = -paper.edge, list[tuple[float, float]]()
    while x < paper.edge:
        points.append((x, chance.uniform(-9, 9)))
        x += chance.uniform(26, 70)
    points.append((paper.edge, 0))
    foot = [(paper.edge, paper.bottom), (-paper.edge, paper.bottom)]
    face = paper.front.gradient(
        [(0, lighten(rock, 0.16)), (1, darken(rock, 0.24))], (0, 0), (0, 160)
    )
    paper.add(polygon([*points, *foot], face))
    for left, right in pairwise(points):
        lip = [left, right, (right[0], right[1] + 9), (left[0], left[1] + 9)]
        paper.add(polygon(lip, lighten(rock, chance.uniform(0.26, 0.42))))
    for _ in range(int(paper.edge / 16)):
        cx, cy = chance.uniform(-paper.edge, paper.edge), chance.uniform(22, 150)
        dx = chance.uniform(16, 60)
        crack = f"M{cx:.1f} {cy:.1f}l{dx:.1f} {chance.uniform(-5, 9):.1f}l{dx * 0.4:.1f} 9"
        paper.add(line(crack, darken(rock, 0.34), 1.8))
    green = "#eaf2fb" if scenery.is_snowy else scenery.year.turf("#6f9a4e")
    for _ in range(int(paper.edge / 12)):
        gx, gy = chance.uniform(-paper.edge, paper.edge), chance.uniform(4, 90)
        blades = "".join(
            f"M{gx + d * 3:.1f} {gy:.1f}q{d} -8 {d * 2.4:.1f} -15" for d in (-2, -1, 0, 1, 2)
        )
        paper.add(line(blades, green, 2.2))
    paper.lay(halo=0.2)


def _floor(scenery: Scenery, floor: Floor) -> None:
    add_floor(scenery, floor, base=EDGE, depth=0.98, edge=0.0)
