"""Things of field and sky: trees, flowers, fires, snowmen, stars, rainbows."""

import math
import random

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import ribbon, smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.plants import GREENS, TREES, mushroom
from vitascope.engines.animatic.art.svg import (
    Sketch,
    box,
    ellipse,
    group,
    line,
    polygon,
    shape,
)
from vitascope.engines.animatic.art.toys import RAINBOW
from vitascope.engines.animatic.spec import Look


def draw_plant(tree: str, look: Look, scale: float) -> Drawing:
    """A tree or bush of `plants.TREES` standing by itself."""
    chance = random.Random(tree)  # noqa: S311 - one fixed shape
    plant = TREES[tree](chance, (look.color,) if look.color else GREENS)
    sketch = Sketch()
    sketch.add(plant.shapes)
    half = plant.width * 0.62
    return sketch.finish((-half, -plant.height - 30, half, 8), scale=scale * look.size)


def draw_tree(look: Look, phase: float) -> Drawing:
    """A round-crowned tree."""
    del phase
    return draw_plant("broadleaf", look, 1.05)


def draw_pine(look: Look, phase: float) -> Drawing:
    """A conifer."""
    del phase
    return draw_plant("pine", look, 1.1)


def draw_palm(look: Look, phase: float) -> Drawing:
    """A palm."""
    del phase
    return draw_plant("palm", look, 1.0)


def draw_bush(look: Look, phase: float) -> Drawing:
    """A bush."""
    del phase
    return draw_plant("bush", look, 0.8)


def draw_flower(look: Look, phase: float) -> Drawing:
    """One tall flower that nods."""
    color = look.color or "#e8506a"
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
    return sketch.finish((-36, -96, 36, 3), scale=look.size)


def draw_mushroom(look: Look, phase: float) -> Drawing:
    """A spotted mushroom, taller than in life."""
    del phase
    sketch = Sketch()
    sketch.add(mushroom((0, 0), 32, look.color or "#d8483c"))
    return sketch.finish((-36, -52, 36, 4), scale=look.size)


def draw_snowman(look: Look, phase: float) -> Drawing:
    """A snowman with a hat, a scarf and a carrot."""
    del phase
    scarf = look.color or "#d8342c"
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
        shape("M-27 -136 Q0 -122 28 -136 L30 -126 Q0 -110 -29 -126Z", scarf),
        shape("M10 -122 L26 -124 L30 -86 L14 -84Z", darken(scarf, 0.16)),
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
    return sketch.finish((-82, -216, 82, 4), scale=look.size)


def draw_campfire(look: Look, phase: float) -> Drawing:
    """A fire on crossed logs, with sparks and a pool of light."""
    sketch = Sketch()
    halo = sketch.radial(
        ((0, "#ffb45e", 0.6), (0.5, "#ff8a3c", 0.2), (1, "#ff7a2c", 0)), (0, -40), 110
    )
    sketch.add(ellipse((0, -40), 110, 100, halo))
    for index, (tone, size) in enumerate((("#f2642c", 1.0), ("#f9a03a", 0.72), ("#ffe28a", 0.42))):
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
                look.color if look.color and index == 0 else tone,
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
    return sketch.finish((-112, -146, 112, 8), scale=look.size)


def draw_star(look: Look, phase: float) -> Drawing:
    """A smiling star that twinkles."""
    color = look.color or "#ffd24a"
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
    return sketch.finish((-60, -100, 60, 18), scale=look.size)


def draw_rainbow(look: Look, phase: float) -> Drawing:
    """A rainbow over the land; a colour of its own makes it a bow of that colour's shades."""
    del phase
    bands = [mix(look.color, "#ffffff", k * 0.14) for k in range(6)] if look.color else RAINBOW
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
    return sketch.finish((-320, -330, 320, 10), scale=look.size)


def draw_rock(look: Look, phase: float) -> Drawing:
    """A mossy rock; one can sit on it."""
    del phase
    color = look.color or "#8f8b94"
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
    return sketch.finish((-68, -58, 68, 4), scale=look.size, seat=(0, -46))
