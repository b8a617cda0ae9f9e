"""Swimmers of the reef that are no fish: turtle, octopus, jellyfish, seahorse."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import Point, ribbon, smooth
from vitascope.engines.animatic.art.faces import blush, eye, mouth
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, scaled, shape
from vitascope.engines.animatic.art.swimmers import Mood, Swimmer, Worn, skin


def draw_turtle(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
    """A turtle; `phase` moves its limbs."""
    stroke = math.sin(phase * math.tau)
    limb, shell = lighten(swimmer.color, 0.22), mix(swimmer.color, "#7a5a34", 0.45)
    sketch.add(shape(ribbon([(-52, 10), (-84, 18 + stroke * 10)], [22, 12]), darken(limb, 0.12)))
    sketch.add(
        shape(
            ribbon([(36, 10), (50, 40 - stroke * 16), (34, 62 - stroke * 34)], [20, 22, 10]),
            darken(limb, 0.16),
        )
    )
    sketch.add(
        shape(ribbon([(56, -2), (84, -10)], [26, 24]), limb), ellipse((94, -14), 21, 18, limb)
    )
    dome = smooth(
        [(-72, 12), (-56, -26), (-10, -50), (40, -38), (64, 2), (60, 16), (0, 24), (-60, 20)]
    )
    plates = scaled("M-.2 -.36 L.2 -.36 L.34 0 L.14 .24 L-.22 .24 L-.36 -.02Z", 70)
    sketch.add(ellipse((-4, 14), 64, 15, swimmer.belly), shape(dome, shell))
    rim = line(
        "M-34 -38 L-22 -12 L-42 12 M18 -46 L20 -12 L42 8 M-22 -12 H20",
        darken(shell, 0.3),
        2.6,
        opacity=0.7,
    )
    sketch.add(
        group(
            [
                shape(plates, lighten(shell, 0.14)),
                rim,
                ellipse((-14, -36), 30, 9, "#fff", opacity=0.18),
            ],
            clip=sketch.clip(dome),
        )
    )
    sketch.add(
        shape(ribbon([(30, 14), (40, 44 + stroke * 16), (14, 62 + stroke * 30)], [24, 24, 9]), limb)
    )
    sketch.add(
        blush((92, -6), 6),
        eye((100, -18), 5.4, mood.eyes),
        mouth((96, -6), (112, -9), 3, mood.mouth),
    )
    return (94.0, -16.0), 19.0


_RAGING: Final = "roar"
"""The mouth of one that attacks."""


def _raised_arms(swimmer: Swimmer, turn: float) -> list[str]:
    """Four arms above the head, their tips curled, suckers along them."""
    shapes: list[str] = []
    for index, (side, out, high) in enumerate(
        ((-1, 78, 118), (1, 84, 122), (-1, 122, 84), (1, 130, 88))
    ):
        swing = 10 * math.sin(turn + index * 1.7)
        way: list[Point] = [
            (side * 34, 8),
            (side * (out * 0.92), -high * 0.24),
            (side * (out + swing * 0.5), -high * 0.74),
            (side * (out * 0.8) + swing, -high * 1.06),
            (side * (out * 0.56) + swing, -high * 0.94),
        ]
        shade = darken(swimmer.color, 0.14 if index > 1 else 0.02)
        shapes.append(shape(ribbon(way, [28, 24, 17, 10, 5]), shade))
        shapes += [
            ellipse((x - side * 6, y), r, r * 0.9, swimmer.belly, opacity=0.85)
            for (x, y), r in zip(way[1:4], (5.0, 4.2, 3.0), strict=True)
        ]
    return shapes


def draw_octopus(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
    """An octopus; `phase` moves its limbs. In anger it throws some of them up."""
    turn = phase * math.tau
    if mood.mouth == _RAGING:
        sketch.add(*_raised_arms(swimmer, turn))
    for index in range(6):
        root = -40 + index * 16
        swing = math.sin(turn + index * 0.9) * 14
        way: list[Point] = [
            (root, 10),
            (root * 1.4 + swing * 0.5, 44),
            (root * 1.9 + swing, 72),
            (root * 2.2 + swing * 1.6, 84 + 8 * math.cos(turn + index)),
        ]
        sketch.add(
            shape(ribbon(way, [24, 18, 12, 5]), darken(swimmer.color, 0.16 if index % 2 else 0.04))
        )
    head = smooth([(-50, 14), (-58, -40), (-26, -84), (26, -84), (58, -40), (50, 14), (0, 26)])
    sketch.add(
        shape(head, skin(sketch, swimmer, -84, 30)),
        ellipse((-18, -62), 22, 12, "#fff", opacity=0.25),
    )
    sketch.add(
        *(
            ellipse((x, y), r, r * 0.9, swimmer.belly, opacity=0.5)
            for x, y, r in ((-38, -30, 6), (-30, -46, 4), (40, -52, 6))
        )
    )
    sketch.add(
        blush((-20, -6), 9),
        blush((42, -6), 8),
        eye((-6, -20), 9, mood.eyes, has_white=True),
        eye((30, -20), 8.6, mood.eyes, has_white=True),
        mouth((2, -2), (24, -2), 5, mood.mouth),
    )
    return (6.0, -44.0), 42.0


def draw_jellyfish(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
    """A jellyfish; `phase` moves its limbs."""
    beat = math.sin(phase * math.tau)
    wide = 52 + beat * 6
    for index in range(5):
        x = -34 + index * 17
        d = f"M{x} -8 q{10 * beat:.1f} 24 0 48 q{-12 * beat:.1f} 22 {4 * beat:.1f} 46"
        sketch.add(line(d, lighten(swimmer.color, 0.2), 5 if index % 2 else 8, opacity=0.6))
    bell = smooth(
        [
            (-wide, -4),
            (-wide * 0.86, -48),
            (0, -84 - beat * 4),
            (wide * 0.86, -48),
            (wide, -4),
            (wide * 0.5, 6),
            (0, -2),
            (-wide * 0.5, 6),
        ]
    )
    sketch.add(
        shape(bell, skin(sketch, swimmer, -86, 6), opacity=0.86),
        ellipse((-16, -56), 18, 9, "#fff", opacity=0.4),
    )
    sketch.add(
        blush((-14, -18), 7),
        blush((32, -18), 7),
        eye((-4, -30), 5.6, mood.eyes),
        eye((22, -30), 5.6, mood.eyes),
        mouth((4, -17), (16, -17), 3, mood.mouth),
    )
    return (6.0, -40.0), 40.0


def draw_seahorse(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
    """A seahorse; `phase` moves its limbs."""
    sway = math.sin(phase * math.tau) * 4
    way: list[Point] = [
        (22, -62),
        (2, -34),
        (14, 6),
        (6 + sway, 46),
        (-16 + sway, 74),
        (-34 + sway, 62),
        (-24 + sway, 50),
    ]
    fin = smooth([(-2, -22), (-30, -30 + sway), (-36, 2 + sway), (-4, 12)])
    paint = skin(sketch, swimmer, -90, 80)
    sketch.add(
        shape(fin, lighten(swimmer.color, 0.3)),
        shape(ribbon(way, [30, 34, 40, 26, 15, 10, 6]), paint),
    )
    rings = "".join(f"M{8 + k * 0.6} {-20 + k * 12} q12 5 22 0 " for k in range(5))
    sketch.add(line(rings, darken(swimmer.color, 0.2), 2, opacity=0.7))
    sketch.add(
        shape(ribbon([(26, -66), (52, -60), (70, -58)], [24, 12, 13]), paint),
        ellipse((20, -70), 22, 20, paint),
    )
    sketch.add(
        shape("M4 -86 l6 -14 l8 10 l8 -12 l6 14Z", lighten(swimmer.color, 0.3)),
        blush((20, -58), 6),
        eye((28, -74), 6, mood.eyes),
    )
    return (22.0, -74.0), 20.0


REEF_FORMS: Final[Mapping[str, Callable[[Sketch, Swimmer, float, Mood], Worn]]] = {
    "turtle": draw_turtle,
    "octopus": draw_octopus,
    "jellyfish": draw_jellyfish,
    "seahorse": draw_seahorse,
}
"""Builds by the word of `Swimmer.form`."""
