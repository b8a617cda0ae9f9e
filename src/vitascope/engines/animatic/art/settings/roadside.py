"""What stands beside the way of who goes on it, each in centimetres, its foot at the origin."""

import random
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.flora import FLORA
from vitascope.engines.animatic.art.plants import TREES, Plant
from vitascope.engines.animatic.art.settings.growth import GREENS
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import box, ellipse, group, line, polygon, shape

Bystander = tuple[Plant, str]
"""Its shapes and, of what is lit in the dark, the shapes that shine."""


def _grown(shapes: str, width: float, height: float) -> Plant:
    return Plant(shapes=shapes, width=width, height=height)


def bystander(scenery: Scenery, kind: str, name: str) -> Bystander:
    """One thing of the roadside; `name` picks what is left open of it."""
    if kind in _BUILT:
        return _BUILT[kind](scenery.chance(name))
    grower = TREES.get(kind) or FLORA[kind]
    plant = grower(scenery.chance(name), scenery.year.crowns(GREENS), is_snowy=scenery.is_snowy)
    tall = _HEIGHTS.get(kind, 620.0)
    scale = tall / plant.height
    shapes = group([plant.shapes], scale=(scale, scale))
    return _grown(shapes, plant.width * scale, tall), ""


_HEIGHTS: Final = {"bush": 130.0, "palm": 760.0, "pine": 900.0, "saguaro": 320.0, "bamboo": 900.0}
"""Centimetres; all other trees are 620."""


def _rock(chance: random.Random) -> Bystander:
    tone = chance.choice(("#9a8f86", "#a89a8c", "#8a8690"))
    wide, tall = chance.uniform(110, 210), chance.uniform(90, 170)
    shapes = shape(
        f"M{-wide / 2:.0f} 0L{-wide * 0.4:.0f} {-tall * 0.6:.0f}L{-wide * 0.1:.0f} {-tall:.0f}"
        f"L{wide * 0.3:.0f} {-tall * 0.8:.0f}L{wide / 2:.0f} 0Z",
        tone,
    ) + polygon(
        [(-wide * 0.1, -tall), (wide * 0.3, -tall * 0.8), (wide / 2, 0), (wide * 0.1, 0)],
        darken(tone, 0.2),
    )
    return _grown(shapes, wide, tall), ""


def _pole(chance: random.Random) -> Bystander:
    del chance
    shapes = line("M0 0V-760", "#6a503c", 20) + line("M-90 -680h180M-70 -720h140", "#6a503c", 12)
    return _grown(shapes, 200, 760), ""


def _mast(chance: random.Random) -> Bystander:
    """A mast of a railway, its arm over the track at its left."""
    del chance
    shapes = (
        line("M0 0V-720", "#7a828e", 18)
        + line("M0 -660h-330M0 -560L-300 -655", "#7a828e", 10)
        + line("M-300 -655v60", "#4a505c", 8)
    )
    return _grown(shapes, 700, 720), ""


def _post(chance: random.Random) -> Bystander:
    del chance
    shapes = box(-7, -100, 14, 100, "#f6f4ee", radius=4) + box(-7, -84, 14, 20, "#e0524a")
    return _grown(shapes, 20, 100), ""


def _kerb(chance: random.Random) -> Bystander:
    del chance
    shapes = box(-40, -70, 80, 70, "#d8342c", radius=8) + box(-40, -46, 80, 18, "#fdfaf2")
    return _grown(shapes, 84, 70), ""


def _lamp(chance: random.Random) -> Bystander:
    del chance
    shapes = line("M0 0V-560q0 -40 -50 -40h-30", "#4a505c", 14) + box(
        -110, -608, 56, 16, "#e8e0c8", radius=5
    )
    shine = box(-108, -600, 52, 12, "#fff2c0", radius=5) + ellipse(
        (-82, -590), 70, 50, "#ffe9a8", opacity=0.35
    )
    return _grown(shapes, 240, 620), shine


def _panes(chance: random.Random, wide: float, tall: float, step: float) -> tuple[str, str]:
    """Windows of a front, and those of them that are lit."""
    panes: list[str] = []
    lit: list[str] = []
    columns, rows = int(wide // step) - 1, int(tall // step) - 1
    for row in range(rows):
        for column in range(columns):
            x = -wide / 2 + step * (column + 0.72)
            y = -tall + step * (row + 0.6)
            panes.append(box(x, y, step * 0.5, step * 0.58, "#5a6f8c", radius=4))
            if chance.random() < 0.5:
                lit.append(box(x, y, step * 0.5, step * 0.58, "#ffe2a0", radius=4))
    return "".join(panes), "".join(lit)


def _block(chance: random.Random) -> Bystander:
    tone = chance.choice(("#c88a6a", "#d8b48a", "#9fb0c0", "#b89a9a", "#a8b89a"))
    wide, tall = 1150.0, chance.uniform(900, 1500)
    panes, lit = _panes(chance, wide, tall - 340, 150)
    raised = group([panes], move=(0, -340))
    front = chance.choice(("#c8503c", "#3f7f78", "#3a6ac0", "#d89a3c"))
    shapes = (
        box(-wide / 2, -tall, wide, tall, tone)
        + box(wide / 2 - 60, -tall, 60, tall, darken(tone, 0.16))
        + box(-wide / 2 - 14, -tall - 26, wide + 28, 40, lighten(tone, 0.2))
        + raised
        + box(-wide / 2 + 40, -300, wide - 80, 270, "#3a4a5c", radius=6)
        + box(-wide / 2 + 20, -330, wide - 40, 70, front, radius=8)
    )
    shine = group([lit], move=(0, -340)) + box(
        -wide / 2 + 60, -250, wide - 120, 210, "#ffdf9a", radius=6
    )
    return _grown(shapes, wide, tall), shine


def _tower(chance: random.Random) -> Bystander:
    tone = chance.choice(("#7f93ac", "#8a8fa4", "#6f8a9c"))
    wide, tall = 1150.0, chance.uniform(2200, 3600)
    panes, lit = _panes(chance, wide, tall, 190)
    shapes = (
        box(-wide / 2, -tall, wide, tall, tone)
        + box(wide / 2 - 80, -tall, 80, tall, darken(tone, 0.18))
        + panes
    )
    return _grown(shapes, wide, tall), lit


def _house(chance: random.Random) -> Bystander:
    tone = chance.choice(("#f2e2c4", "#e8c8b0", "#d8e0e8", "#f4d8a0"))
    roof = chance.choice(("#b8503c", "#8a5a48", "#6a7488"))
    shapes = (
        box(-420, -420, 840, 420, tone)
        + polygon([(-480, -410), (0, -720), (480, -410)], roof)
        + box(-60, -240, 120, 240, "#7a4a34", radius=8)
        + box(-320, -320, 150, 150, "#6f94b4", radius=6)
        + box(170, -320, 150, 150, "#6f94b4", radius=6)
    )
    shine = box(-320, -320, 150, 150, "#ffe2a0", radius=6) + box(
        170, -320, 150, 150, "#ffe2a0", radius=6
    )
    return _grown(shapes, 980, 720), shine


def _stand(chance: random.Random) -> Bystander:
    """A stand full of people."""
    tones = ("#e0524a", "#4f8fd0", "#f2c24a", "#fdf6ea", "#5fb070", "#8a6ac0")
    fans = "".join(
        ellipse((-640 + 44 * k + chance.uniform(-8, 8), -170 - 62 * row), 20, 24,
                chance.choice(tones))
        for row in range(6)
        for k in range(30)
    )  # fmt: skip
    shapes = (
        polygon([(-680, -120), (680, -120), (680, -560), (-680, -560)], "#8a90a0")
        + fans
        + box(-700, -700, 1400, 60, "#d8dce4", radius=8)
        + line("M-640 -640V-560M0 -640V-560M640 -640V-560", "#6a7084", 20)
        + box(-690, -130, 1380, 130, "#2f5fa8")
        + "".join(box(-640 + 220 * k, -100, 120, 70, "#f2c24a", radius=8) for k in range(6))
    )
    return _grown(shapes, 1400, 700), ""


def _tyres(chance: random.Random) -> Bystander:
    del chance
    shapes = "".join(
        ellipse((-600 + 64 * k, -24 - 40 * row), 36, 22, ("#d8342c", "#f6f4ee", "#2c2e36")[k % 3])
        for row in range(3)
        for k in range(19)
    )
    return _grown(shapes, 1280, 150), ""


_BUILT: Final[Mapping[str, Callable[[random.Random], Bystander]]] = {
    "rock": _rock,
    "pole": _pole,
    "mast": _mast,
    "post": _post,
    "kerb": _kerb,
    "lamp": _lamp,
    "block": _block,
    "tower": _tower,
    "house": _house,
    "stand": _stand,
    "tyres": _tyres,
}
"""What is built, or lies there, by name."""
