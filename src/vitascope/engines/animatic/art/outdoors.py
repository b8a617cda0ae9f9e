"""Things of field and sky: trees, flowers, balloons, kites, umbrellas, fires, snowmen, stars."""

import math
import random
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import Point, ribbon, smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.plants import GREENS, TREES, mushroom
from vitascope.engines.animatic.art.svg import (
    Sketch,
    box,
    ellipse,
    group,
    line,
    polygon,
    scaled,
    shape,
)
from vitascope.engines.animatic.spec import Look

RAINBOW: Final = ("#e8503c", "#f2a33a", "#f2d03a", "#5fa550", "#4a8fd8", "#8a5ac8")


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


def draw_ball(look: Look, phase: float) -> Drawing:
    """A striped ball that rolls, one turn to the cycle."""
    color = look.color or "#e8503c"
    sketch = Sketch()
    window = sketch.clip("M-20 -20 C-20 -46.5 20 -46.5 20 -20 C20 6.5 -20 6.5 -20 -20Z")
    blades = [
        shape(scaled("M0 0 Q.5 -.5 .3 -1.2 L1 -1 Q.7 -.3 0 0Z", 22), tone)
        for tone in ("#ffffff", "#f2c23a", "#4a8fd8")
    ]
    turned = [group([blade], turn=index * 120) for index, blade in enumerate(blades)]
    sketch.add(
        ellipse((0, -20), 20, 20, color),
        group([group(turned, move=(0, -20), turn=phase * 360)], clip=window),
    )
    sketch.add(
        ellipse((-6, -28), 7, 5, "#fff", opacity=0.55),
        shape("M-19 -14 Q0 2 19 -14 Q16 0 0 0 Q-16 0 -19 -14Z", "#1a1030", opacity=0.16),
    )
    return sketch.finish((-22, -42, 22, 2), scale=look.size)


def draw_balloon(look: Look, phase: float) -> Drawing:
    """A toy balloon on its string; held by the string's end."""
    color = look.color or "#e8404a"
    sway = math.sin(phase * math.tau) * 5
    sketch = Sketch()
    skin = sketch.radial(
        ((0, lighten(color, 0.5), 1), (0.45, color, 1), (1, darken(color, 0.2), 1)),
        (sway - 8, -124),
        46,
    )
    sketch.add(line(f"M0 0 Q{-sway:.1f} -40 {sway:.1f} -78", "#8a8490", 1.4))
    egg = smooth(
        [
            (sway, -148),
            (sway + 24, -134),
            (sway + 26, -106),
            (sway, -80),
            (sway - 26, -106),
            (sway - 24, -134),
        ]
    )
    sketch.add(
        polygon([(sway, -83), (sway - 5, -75), (sway + 5, -75)], darken(color, 0.15)),
        shape(egg, skin),
        ellipse((sway - 9, -130), 5, 9, "#fff", opacity=0.6, angle=24),
    )
    return sketch.finish((-40, -156, 40, 2), scale=look.size, hold=(0, 0))


def draw_air_balloon(look: Look, phase: float) -> Drawing:
    """A hot air balloon with its basket and flame."""
    color = look.color or "#e8503c"
    flicker = 0.8 + 0.2 * math.sin(phase * math.tau)
    sketch = Sketch()
    sketch.add(
        line("M-34 -92 L-19 -38 M34 -92 L19 -38 M-12 -86 L-9 -38 M12 -86 L9 -38", "#6a5040", 1.8)
    )
    sketch.add(
        ellipse((0, -64), 7, 15 * flicker, "#ffb03a", opacity=0.9),
        ellipse((0, -60), 4, 9 * flicker, "#fff3b0"),
    )
    bag = smooth(
        [
            (0, -300),
            (72, -280),
            (108, -212),
            (86, -144),
            (36, -92),
            (-36, -92),
            (-86, -144),
            (-108, -212),
            (-72, -280),
        ]
    )
    gores = [
        shape(
            f"M{x} -304 Q{x * 5.4:.0f} -200 {x * 1.6:.0f} -88 L{x * 1.6 + 15:.0f} -88 Q{x * 5.4 + 34:.0f} -200 {x + 6} -304Z",
            tone,
        )
        for x, tone in ((-24, "#fff4dc"), (-3, "#fff4dc"), (18, "#fff4dc"))
    ]
    sketch.add(
        shape(
            bag,
            sketch.gradient(
                ((0, lighten(color, 0.3)), (0.5, color), (1, darken(color, 0.24))),
                (-100, -280),
                (100, -110),
            ),
        )
    )
    shade = shape("M40 -300 Q120 -200 34 -90 L90 -90 L120 -300Z", "#1a1030", opacity=0.12)
    sketch.add(
        group(
            [*gores, ellipse((-44, -240), 20, 42, "#fff", opacity=0.2, angle=14), shade],
            clip=sketch.clip(bag),
        )
    )
    sketch.add(
        line("M-84 -148 Q0 -112 84 -148", lighten(color, 0.5), 7),
        box(-23, -38, 46, 34, "#a8733f", radius=6),
        line("M-23 -28 H23 M-23 -17 H23 M-10 -38 V-4 M10 -38 V-4", "#7a5230", 1.8),
        box(-26, -42, 52, 8, "#8a5a34", radius=4),
    )
    return sketch.finish((-116, -308, 116, 2), scale=look.size)


def draw_kite(look: Look, phase: float) -> Drawing:
    """A kite with a tail of bows, at the end of its string."""
    color = look.color or "#e8503c"
    wave = phase * math.tau
    body = Sketch()
    tail: list[Point] = [
        (-40, 46 + 0 * wave),
        (-58 + 7 * math.sin(wave), 78),
        (-52 + 9 * math.sin(wave + 1), 108),
        (-70 + 11 * math.sin(wave + 2), 138),
    ]
    body.add(line(smooth(tail, is_closed=False), "#6a5a70", 1.6))
    for index, (x, y) in enumerate(tail[1:]):
        body.add(
            polygon([(x - 9, y - 5), (x, y), (x - 9, y + 5)], RAINBOW[index + 1]),
            polygon([(x + 9, y - 5), (x, y), (x + 9, y + 5)], RAINBOW[index + 1]),
        )
    body.add(
        polygon([(30, -52), (38, 6), (-40, 46), (-20, -30)], color),
        polygon([(30, -52), (38, 6), (3, 0)], lighten(color, 0.3)),
        polygon([(-20, -30), (3, 0), (-40, 46)], darken(color, 0.14)),
        polygon([(3, 0), (38, 6), (-40, 46)], "#f2c23a"),
    )
    body.add(line("M30 -52 L-40 46 M-20 -30 L38 6", "#6a4a3a", 2))
    sketch = Sketch()
    sketch.add(line("M2 -200 Q-60 -110 -112 0", "#8a8490", 1.2))
    sketch.absorb(body, move=(0, -200), turn=math.sin(wave) * 7)
    return sketch.finish((-118, -268, 60, 4), anchor=(-112, 0), scale=look.size, hold=(-112, 0))


def draw_umbrella(look: Look, phase: float) -> Drawing:
    """An open umbrella; held by its handle."""
    color = look.color or "#d8342c"
    sway = math.sin(phase * math.tau) * 2
    body = Sketch()
    body.add(
        line("M0 6 V-96", "#6a4a3a", 3.4),
        line("M0 0 V12 Q0 20 -7 20 Q-13 20 -13 13", "#6a4a3a", 4.4),
        line("M0 -130 V-140", "#6a4a3a", 3.4),
    )
    canopy = "M-76 -80 Q-72 -132 0 -134 Q72 -132 76 -80 Q64 -92 50 -80 Q38 -94 25 -80 Q12 -94 0 -80 Q-12 -94 -25 -80 Q-38 -94 -50 -80 Q-64 -92 -76 -80Z"
    body.add(
        shape(
            canopy,
            body.gradient(
                ((0, lighten(color, 0.22)), (1, darken(color, 0.12))), (-50, -134), (50, -80)
            ),
        )
    )
    body.add(
        shape(
            "M-25 -80 Q-22 -118 0 -134 Q22 -118 25 -80 Q12 -94 0 -80 Q-12 -94 -25 -80Z",
            lighten(color, 0.12),
            opacity=0.7,
        ),
        line("M-50 -80 Q-44 -120 0 -134 Q44 -120 50 -80", darken(color, 0.26), 1.6, opacity=0.6),
        ellipse((-40, -114), 16, 6, "#fff", opacity=0.3, angle=-32),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=sway)
    return sketch.finish((-84, -146, 84, 26), anchor=(0, 24), scale=look.size, hold=(0, 0))


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
            "M-32 -110 L-72 -138 M-60 -130 l-2 -16 M-60 -130 l-14 2 M32 -110 L74 -130 M62 -125 l6 -15 M62 -125 l14 4",
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
    """A rainbow over the land."""
    del phase
    sketch = Sketch()
    for index, tone in enumerate(RAINBOW):
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
