"""Small worlds under glass: a ship in a bottle, a city, a forest and stars in a globe."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import Artist, PropKind
from vitascope.engines.animatic.art.things.parts import halo, sideways, standing, wave

_BOTTLE: Final = (
    "M-96 -78 Q-110 -78 -110 -46 Q-110 -14 -96 -14 H50 Q66 -16 78 -34 H112 V-58 H78 Q66 -76 50 -78Z"
)


def draw_bottled_ship(color: str, phase: float) -> Drawing:
    """A bottle that lies on a wooden stand, with a sailing ship on small waves in it."""
    sketch = Sketch()
    clip = sketch.clip(_BOTTLE)
    glass = sketch.gradient(((0, "#dff1f8"), (0.5, "#b4d8e8"), (1, "#8fbccf")), (0, -80), (0, -12))
    rock = 2.5 * wave(phase)
    waves = "M-120 -34" + "".join(
        f"Q{-110 + 20 * k} {-38 - 4 * wave(phase, k * 0.5):.1f} {-100 + 20 * k} -34"
        for k in range(12)
    )
    ship = [
        shape("M-34 -8 Q-30 8 -18 10 H20 Q32 6 38 -12 Q20 -4 -34 -8Z", color),
        line("M-14 -6V-46M10 -6V-50", darken(color, 0.35), 2.4),
        shape("M-28 -14 Q-12 -24 -26 -40 L-4 -40 Q2 -26 -4 -14Z", "#f7efdc"),
        shape("M-2 -14 Q10 -26 0 -44 L24 -44 Q30 -28 24 -14Z", "#efe2c4"),
        polygon([(10, -50), (24, -54), (10, -58)], "#c8402c"),
    ]
    sketch.add(
        box(-70, -14, 12, 14, darken(color, 0.2), radius=2),
        box(40, -14, 12, 14, darken(color, 0.2), radius=2),
        box(-84, -6, 150, 8, color, radius=3),
        shape(_BOTTLE, glass, opacity=0.75),
        group(
            [
                group(ship, turn=rock, move=(-22, -40)),
                shape(waves + "V-10H-120Z", "#3f8fc0", opacity=0.9),
                line(waves, "#d8f0fa", 2.4, opacity=0.8),
            ],
            clip=clip,
        ),
        shape("M-92 -72 Q-30 -76 44 -72 L40 -66 Q-30 -70 -92 -66Z", "#ffffff", opacity=0.6),
        line(_BOTTLE, "#7fb0c4", 2.4, opacity=0.8),
        box(106, -60, 20, 28, lighten(color, 0.3), radius=4),
    )
    return standing(sketch, 132, 96, hold=(0, -46))


_TOWERS: Final = (
    (-46, 34, 14),
    (-32, 52, 13),
    (-19, 42, 12),
    (-7, 70, 15),
    (8, 50, 12),
    (20, 60, 14),
    (34, 38, 14),
)
"""Left edge, height and width of each."""


def _city(sketch: Sketch, phase: float) -> list[str]:
    parts: list[str] = []
    for k, (x, high, wide) in enumerate(_TOWERS):
        wall = ("#5a7aa8", "#7f92b8", "#6a86a0")[k % 3]
        parts.append(box(x, -44 - high, wide, high + 8, wall))
        for row in range(int(high / 9)):
            for column in range(2):
                glow = 0.5 + 0.5 * wave(phase, k * 0.3 + row * 0.17 + column * 0.4)
                at = (x + 2.5 + column * 5.5, -40 - high + row * 9)
                parts.append(box(*at, 3.6, 4.6, "#ffe29a", opacity=0.45 + 0.5 * glow))
    return [*parts, ellipse((0, -38), 60, 8, "#4f8a5a")]


def _forest(sketch: Sketch, phase: float) -> list[str]:
    parts = [ellipse((0, -36), 62, 16, "#5f9a54")]
    for k, (x, size) in enumerate(((-34, 0.9), (30, 1.0), (-12, 1.2), (12, 0.8), (44, 0.7))):
        sway = 1.2 * wave(phase, k * 0.3)
        for step in range(3):
            y, half = -40 - 17 * size * step, (17 - 4 * step) * size
            tip = (x + sway, y - 26 * size)
            parts.append(
                polygon([(x - half, y), tip, (x + half, y)], ("#2f7a52", "#3a8a5c")[k % 2])
            )
    return parts


def _stars(sketch: Sketch, phase: float) -> list[str]:
    deep = sketch.radial(
        ((0, "#e8b8f8", 1.0), (0.35, "#7a4ad0", 1.0), (1, "#1a1440", 1.0)), (0, -82), 62
    )
    parts = [ellipse((0, -82), 60, 60, deep)]
    for k in range(46):
        turn, reach = k * 0.52, 4 + 1.15 * k
        at = (reach * math.cos(turn), -82 + 0.5 * reach * math.sin(turn))
        shown = 0.5 + 0.5 * wave(phase, k * 0.37)
        parts.append(ellipse(at, 1.8, 1.8, "#ffffff", opacity=0.35 + 0.65 * shown))
    return parts


_WORLDS: Final = {"city": _city, "forest": _forest, "stars": _stars}


def _globe(world: str) -> Artist:
    def draw(color: str, phase: float) -> Drawing:
        sketch = Sketch()
        clip = sketch.clip("M-58 -82 A58 58 0 1 1 58 -82 A58 58 0 1 1 -58 -82Z")
        sky = sketch.radial(((0, "#cfeaf8", 1.0), (1, "#7fb4dc", 1.0)), (-10, -100), 90)
        glass = sketch.radial(
            ((0, "#ffffff", 0.0), (0.75, "#d8f0fa", 0.1), (1, "#8fc0dc", 0.8)), (-14, -96), 76
        )
        inside = [ellipse((0, -82), 58, 58, sky), *_WORLDS[world](sketch, phase)]
        foot = sideways(sketch, color, -50, 50)
        sketch.add(
            halo(sketch, (0, -82), 84, "#dff2fb", 0.5),
            group(inside, clip=clip),
            ellipse((0, -82), 59, 59, glass),
            shape("M-40 -118 Q-54 -96 -48 -68 Q-40 -96 -20 -118Z", "#ffffff", opacity=0.55),
            shape("M-50 0 L-40 -34 Q0 -22 40 -34 L50 0 Q0 8 -50 0Z", foot),
            line("M-42 -28 Q0 -16 42 -28", lighten(color, 0.4), 3),
        )
        return standing(sketch, 90, 172, scale=0.5, below=10, hold=(0, -70))

    return draw


KINDS: Final[Mapping[str, PropKind]] = {
    "bottled ship": PropKind(draw_bottled_ship, 86, "#8a4a2c", "table", frames=12),
    "city globe": PropKind(_globe("city"), 71, "#7a5238", "table", frames=8),
    "forest globe": PropKind(_globe("forest"), 71, "#7a5238", "table", frames=8),
    "galaxy globe": PropKind(_globe("stars"), 71, "#5a4a78", "table", frames=8),
}
"""The kinds of this family by name."""
