"""Things of field and sky: trees, flowers, fires, snowmen, stars, rainbows."""

import math
import random
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import ribbon, smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.plants import TREES, mushroom
from vitascope.engines.animatic.art.svg import (
    Sketch,
    box,
    ellipse,
    group,
    line,
    polygon,
    shape,
)
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.toys import RAINBOW


def draw_plant(tree: str, color: str, scale: float) -> Drawing:
    """A tree or bush of `plants.TREES` standing by itself."""
    chance = random.Random(tree)  # noqa: S311 - one fixed shape
    plant = TREES[tree](chance, (color,))
    sketch = Sketch()
    sketch.add(plant.shapes)
    half = plant.width * 0.62
    return sketch.finish((-half, -plant.height - 30, half, 24), scale=scale)


def draw_tree(color: str, phase: float) -> Drawing:
    """A round-crowned tree."""
    del phase
    return draw_plant("broadleaf", color, 1.05)


def draw_pine(color: str, phase: float) -> Drawing:
    """A conifer."""
    del phase
    return draw_plant("pine", color, 1.1)


def draw_palm(color: str, phase: float) -> Drawing:
    """A palm."""
    del phase
    return draw_plant("palm", color, 1.0)


def draw_bush(color: str, phase: float) -> Drawing:
    """A bush."""
    del phase
    return draw_plant("bush", color, 0.8)


def draw_flower(color: str, phase: float) -> Drawing:
    """One tall flower that nods."""
    sway = math.sin(phase * math.tau) * 3
    sketch = Sketch()
    sketch.add(line(f"M0 0 Q{-4 + sway:.1f} -30 {sway * 2:.1f} -58", "#4a8f42", 4))
    sketch.add(
        shape(smooth([(0, -14), (16, -30), (30, -28), (18, -14)]), "#5fa550"),
        shape(smooth([(-2, -20), (-18, -34), (-30, -30), (-18, -18)]), "#4f9648"),
    )
    at = (sway * 2, -66.0)
    petals = [
        ellipse(
            (at[0] + math.cos(k * math.tau / 8) * 14, at[1] + math.sin(k * math.tau / 8) * 14),
            9,
            7,
            color if k % 2 else lighten(color, 0.16),
            angle=k * 45,
        )
        for k in range(8)
    ]
    sketch.add(
        *petals, ellipse(at, 9, 9, "#f2c23a"), ellipse((at[0] - 2, at[1] - 2), 4, 3, "#ffe28a")
    )
    return sketch.finish((-36, -96, 36, 3))


def draw_mushroom(color: str, phase: float) -> Drawing:
    """A spotted mushroom, taller than in life."""
    del phase
    sketch = Sketch()
    sketch.add(mushroom((0, 0), 32, color))
    return sketch.finish((-42, -56, 42, 16))


def draw_snowman(color: str, phase: float) -> Drawing:
    """A snowman with a hat, a scarf and a carrot."""
    del phase
    sketch = Sketch()
    for y, r in ((-44, 46), (-104, 34), (-152, 26)):
        ball = sketch.radial(
            ((0, "#ffffff", 1), (0.6, "#f2f7fd", 1), (1, "#c4d4ea", 1)),
            (-r * 0.3, y - r * 0.4),
            r * 1.5,
        )
        sketch.add(ellipse((0, y), r, r * 0.96, ball))
    sketch.add(
        line(
            (
                "M-32 -110 L-72 -138 M-60 -130 l-2 -16 M-60 -130 l-14 2 M32 -110 L74 -130 "
                "M62 -125 l6 -15 M62 -125 l14 4"
            ),
            "#6a4a36",
            5,
        )
    )
    sketch.add(
        shape("M-27 -136 Q0 -122 28 -136 L30 -126 Q0 -110 -29 -126Z", color),
        shape("M10 -122 L26 -124 L30 -86 L14 -84Z", darken(color, 0.16)),
    )
    sketch.add(
        *(ellipse((2, y), 4, 4, "#33303a") for y in (-112, -96, -56)),
        *(ellipse((x, -158), 3.6, 4.4, "#2a262f") for x in (-6, 13)),
    )
    sketch.add(
        polygon([(2, -152), (32, -147), (3, -144)], "#f08a2c"),
        line("M-8 -141 q9 8 20 1", "#2a262f", 2.4),
    )
    sketch.add(
        ellipse((0, -174), 32, 6, "#2d2a35"),
        box(-20, -212, 40, 38, "#35313d", radius=4),
        box(-20, -184, 40, 8, "#c8404a"),
    )
    return sketch.finish((-82, -216, 82, 4))


def draw_campfire(color: str, phase: float) -> Drawing:
    """A fire on crossed logs, with sparks and a pool of light."""
    sketch = Sketch()
    halo = sketch.radial(
        ((0, "#ffb45e", 0.6), (0.5, "#ff8a3c", 0.2), (1, "#ff7a2c", 0)), (0, -40), 110
    )
    sketch.add(ellipse((0, -40), 110, 100, halo))
    for index, (tone, size) in enumerate(((color, 1.0), ("#f9a03a", 0.72), ("#ffe28a", 0.42))):
        wave = math.sin((phase + index * 0.27) * math.tau)
        flame = [
            (-30, -8),
            (-34, -34),
            (-16 + wave * 4, -58),
            (-8, -44),
            (2 + wave * 8, -98),
            (14, -56),
            (22 - wave * 4, -66),
            (34, -30),
            (28, -8),
        ]
        sketch.add(
            shape(
                smooth([(x * size, y * size) for x, y in flame]),
                tone,
            )
        )
    for index in range(4):
        rise = (phase + index / 4) % 1
        sketch.add(
            ellipse(
                (math.sin(index * 2.3 + rise * 4) * 18, -70 - rise * 60),
                2.4,
                2.4,
                "#ffd070",
                opacity=1 - rise,
            )
        )
    sketch.add(
        shape(ribbon([(-48, -4), (44, -16)], [15, 15]), "#6a4630"),
        shape(ribbon([(48, -4), (-44, -16)], [15, 15]), "#7d5438"),
        ellipse((48, -4), 7, 7, "#d8ac78"),
        ellipse((-48, -4), 7, 7, "#d8ac78"),
    )
    sketch.add(
        *(
            ellipse((x, -2), 11, 7, tone)
            for x, tone in (
                (-66, "#8d8790"),
                (66, "#8d8790"),
                (-34, "#a39da6"),
                (0, "#8d8790"),
                (34, "#a39da6"),
            )
        )
    )
    return sketch.finish((-114, -156, 114, 64))


def draw_star(color: str, phase: float) -> Drawing:
    """A smiling star that twinkles."""
    size = 30 + 2 * math.sin(phase * math.tau)
    tips = [
        (
            math.sin(k * math.pi / 5) * (size if k % 2 == 0 else size * 0.5),
            -40 - math.cos(k * math.pi / 5) * (size if k % 2 == 0 else size * 0.5),
        )
        for k in range(10)
    ]
    sketch = Sketch()
    halo = sketch.radial(((0, lighten(color, 0.4), 0.6), (1, color, 0)), (0, -40), 56)
    sketch.add(
        ellipse((0, -40), 56, 56, halo),
        polygon(tips, color),
        polygon(
            [(x * 0.6, -40 + (y + 40) * 0.6) for x, y in tips], lighten(color, 0.4), opacity=0.6
        ),
    )
    sketch.add(
        *(ellipse((x, -42), 2.6, 3.4, "#5a3a20") for x in (-7, 7)),
        line("M-4 -34 q4 4 8 0", "#5a3a20", 1.8),
    )
    return sketch.finish((-60, -100, 60, 18))


def draw_rainbow(color: str, phase: float) -> Drawing:
    """A rainbow over the land; a colour of its own makes it a bow of that colour's shades."""
    del phase
    bands = (
        RAINBOW if color == RAINBOW[0] else tuple(mix(color, "#ffffff", k * 0.14) for k in range(6))
    )
    sketch = Sketch()
    for index, tone in enumerate(bands):
        r = 300 - index * 17
        sketch.add(
            line(
                f"M{-r} 0 C{-r} {-r * 1.33:.0f} {r} {-r * 1.33:.0f} {r} 0",
                mix(tone, "#ffffff", 0.2),
                18,
                opacity=0.6,
            )
        )
    return sketch.finish((-320, -330, 320, 10))


def draw_rock(color: str, phase: float) -> Drawing:
    """A mossy rock; one can sit on it."""
    del phase
    sketch = Sketch()
    outline = smooth([(-62, 0), (-56, -34), (-22, -52), (26, -48), (58, -24), (64, 0)])
    sketch.add(
        shape(outline, sketch.shaded(color, -54, 0)),
        group(
            [
                shape(
                    "M-70 -60 H70 L40 -38 Q0 -30 -20 -36 Q-40 -26 -70 -30Z", "#7fa85c", opacity=0.8
                ),
                line("M-20 0 L-8 -24 L14 -30 M30 0 L36 -16", darken(color, 0.3), 2.4),
            ],
            clip=sketch.clip(outline),
        ),
    )
    return sketch.finish((-76, -62, 76, 10), seat=(0, -46))


KINDS: Final[Mapping[str, PropKind]] = {
    "tree": PropKind(draw_tree, 264, "#5fa550", "ground", is_tall=True, is_background=True),
    "pine tree": PropKind(draw_pine, 300, "#37754f", "ground", is_tall=True, is_background=True),
    "palm tree": PropKind(draw_palm, 300, "#4fa558", "ground", is_tall=True),
    "bush": PropKind(draw_bush, 68, "#5fa550", "ground", is_tall=True),
    "flower": PropKind(draw_flower, 90, "#e8506a", "ground", frames=8),
    "mushroom": PropKind(draw_mushroom, 58, "#d8483c", "ground"),
    "rock": PropKind(draw_rock, 54, "#8f8b94", "ground"),
    "snowman": PropKind(draw_snowman, 212, "#d8342c", "ground"),
    "campfire": PropKind(draw_campfire, 100, "#f2642c", "ground", is_lit=True, frames=12),
    "star": PropKind(draw_star, 56, "#ffd24a", "air", is_lit=True, frames=8),
    "rainbow": PropKind(draw_rainbow, 320, "#e8503c", "air", is_tall=True, is_background=True),
}
"""The kinds of this family by name."""
