"""A city that has fallen: broken towers, rubble, a street with cracks."""

import random
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.growth import turf
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon

HORIZON: Final = 0.62

_WALLS: Final = ("#8f8a8a", "#a09488", "#7f8088", "#98897c")
_HOLE: Final = "#3f3c46"


def draw_fallen_city(scenery: Scenery) -> Backdrop:
    """Ruins of towers in the haze, gutted houses along a broken street."""
    add_sky(scenery, HORIZON)
    far = Paper(scenery, base=HORIZON, depth=0.14, scale=1.0, below=6)
    _row(far, "far ruins", 15, (120.0, 310.0))
    far.lay()
    add_mist(scenery, "ruin smoke", top=HORIZON - 0.2, tall=0.26, strength=0.6, depth=0.2)
    mid = Paper(scenery, base=HORIZON + 0.05, depth=0.42, scale=1.3, below=8)
    _row(mid, "ruins", 8, (110.0, 300.0))
    mid.lay()
    add_mist(scenery, "ruin dust", top=HORIZON - 0.02, tall=0.12, strength=0.4, depth=0.5)
    add_floor(
        scenery,
        Floor(pattern="plain", colors=("#77747a", "#858187"), grain=0.16),
        base=HORIZON + 0.07,
        depth=1.0,
        edge=0.1,
    )
    near = Paper(scenery, base=HORIZON + 0.1, depth=0.86, scale=1.5, above=330, below=250)
    for k, share in enumerate((-0.86, -0.5, 0.52, 0.9)):
        _rubble(near, near.right * share, 4.0 + 10 * (k % 2), 1.0 + 0.4 * (k % 3), f"rubble {k}")
    _cracks(near)
    _lamp(near, -near.right * 0.68)
    near.lay()
    return scenery.finish(
        ground_front=0.91, ground_back=HORIZON + 0.19, scale_front=2.0, scale_back=1.45
    )


def _row(paper: Paper, name: str, count: int, tall: tuple[float, float]) -> None:
    chance = paper.scenery.chance(name)
    step = 2 * paper.edge / count
    for k in range(count + 1):
        x = -paper.edge + k * step + chance.uniform(-0.2, 0.2) * step
        _tower(paper, chance, x, step * chance.uniform(0.5, 0.82), chance.uniform(*tall))


def _tower(paper: Paper, chance: random.Random, x: float, w: float, high: float) -> None:
    """One tower, broken off at an angle, its windows empty, a bite out of its side."""
    wall = chance.choice(_WALLS)
    steps = 6
    top = [
        (x + w * k / steps, -high * (1 - 0.3 * abs(k / steps - chance.random())))
        for k in range(steps + 1)
    ]
    paper.add(
        polygon([(x, 6), *top, (x + w, 6)], wall),
        polygon([(x + w * 0.7, 6), *top[4:], (x + w, 6)], darken(wall, 0.2)),
    )
    low = min(-y for _, y in top)
    rows, columns = int(low / 34), max(2, int(w / 26))
    for row in range(rows):
        for column in range(columns):
            if chance.random() < 0.2:
                continue
            at = (x + w * (column + 0.28) / columns, -low + 12 + row * 34)
            paper.add(box(at[0], at[1], w / columns * 0.46, 18, _HOLE, opacity=0.75))
    for px, py in (top[1], top[3], top[5]):
        d = f"M{px:.1f} {py + 4:.1f}l{chance.uniform(-8, 8):.1f} {-chance.uniform(14, 30):.1f}"
        paper.add(line(d, "#5a4a44", 2.4))
    y = -low * chance.uniform(0.3, 0.6)
    bite = [(x - 1, y - 30), (x + w * 0.3, y - 16), (x + w * 0.22, y + 14), (x - 1, y + 26)]
    paper.add(polygon(bite, _HOLE, opacity=0.7))


def _rubble(paper: Paper, x: float, y: float, size: float, name: str) -> None:
    """A heap of broken slabs, grass growing out of it."""
    chance = paper.scenery.chance(name)
    paper.add(ellipse((x, y + 2), 96 * size, 12 * size, "#1a1030", opacity=0.28))
    for k in range(11):
        at = x + chance.uniform(-70, 70) * size
        rise = (1 - abs(at - x) / (80 * size)) * 46 * size
        half = chance.uniform(14, 30) * size
        tone = chance.choice(_WALLS)
        tilt = chance.uniform(-14, 14)
        slab = [(at - half, y - rise * 0.4), (at - half * 0.7, y - rise - 10 + tilt)]
        slab += [(at + half * 0.8, y - rise - 4 - tilt), (at + half, y - rise * 0.3 + 6)]
        paper.add(
            polygon(slab, darken(tone, 0.1 * (k % 3))), polygon(slab[:3], lighten(tone, 0.12))
        )
    green = turf(paper, "#6a8a58")
    for shift in (-60, -10, 44):
        at = x + shift * size
        blades = (
            f"M{at:.1f} {y + 4:.1f}l-6 -20M{at:.1f} {y + 4:.1f}l2 -26M{at:.1f} {y + 4:.1f}l9 -18"
        )
        paper.add(line(blades, green, 3))


def _cracks(paper: Paper) -> None:
    for x, y, turn in ((-180, 70, 1), (60, 120, -1), (260, 60, 1), (-40, 40, -1)):
        d = f"M{x} {y}l{40 * turn} 14l-12 16l{54 * turn} 22l-6 14l{30 * turn} 18"
        paper.add(line(d, "#4f4c54", 5), line(d, "#98949a", 1.4))


def _lamp(paper: Paper, x: float) -> None:
    """A street lamp that leans and is dead."""
    paper.add(
        line(f"M{x:.1f} 24L{x + 34:.1f} -210Q{x + 44:.1f} -246 {x + 84:.1f} -226", "#4a4850", 7),
        ellipse((x + 92, -220), 15, 8, "#6a6670"),
    )
