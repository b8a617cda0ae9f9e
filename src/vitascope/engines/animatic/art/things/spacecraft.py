"""What flies in space."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import points
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    IRON,
    STEEL,
    aslant,
    halo,
    pane,
    rounded,
    sideways,
    wave,
)


def _jet(size: float, phase: float) -> list[str]:
    """The fire of an engine that points down from 0, 0; it shines."""
    long = size * (1.0 + 0.16 * wave(2 * phase))
    parts = [
        shape(
            smooth(
                [
                    (-size * 0.3, 0),
                    (-size * 0.22, long * 0.5),
                    (0, long),
                    (size * 0.22, long * 0.5),
                    (size * 0.3, 0),
                ]
            ),
            "#f9803a",
        ),
        shape(
            smooth(
                [
                    (-size * 0.19, 0),
                    (-size * 0.12, long * 0.4),
                    (0, long * 0.72),
                    (size * 0.12, long * 0.4),
                    (size * 0.19, 0),
                ]
            ),
            "#ffd24a",
        ),
        shape(smooth([(-size * 0.1, 0), (0, long * 0.4), (size * 0.1, 0)]), "#fffbe0"),
    ]
    return parts


def draw_rocket(color: str, phase: float) -> Drawing:
    """A rocket with a flame below."""
    sketch = Sketch()
    fire = group(_jet(74, phase), move=(0, -44))
    sketch.add(fire)
    sketch.shine(halo(sketch, (0, -10), 70, "#ff9a3c", 0.8), fire)
    for side in (-1, 1):
        fin = smooth(
            [
                (side * 30, -116),
                (side * 60, -70),
                (side * 64, -34),
                (side * 44, -48),
                (side * 24, -54),
            ]
        )
        sketch.add(
            shape(
                fin, aslant(sketch, darken(color, 0.0 if side < 0 else 0.16), (-64, -116, 64, -34))
            )
        )
    hull = smooth(points("0 -254, 30 -204, 38 -130, 26 -46, -26 -46, -38 -130, -30 -204"))
    sketch.add(
        shape(hull, sideways(sketch, "#e4e9f0", -38, 38)),
        group(
            [
                shape("M-40 -264 H40 V-204 Q0 -192 -40 -204Z", sideways(sketch, color, -30, 30)),
                box(-40, -76, 80, 14, color),
                line("M-40 -112 H40", "#aab4c2", 1.6),
            ],
            clip=sketch.clip(hull),
        ),
        ellipse((0, -156), 21, 21, STEEL),
        ellipse((0, -156), 15, 15, rounded(sketch, "#5aa8e0", (0, -156), 15)),
        ellipse((-5, -162), 5, 4, "#ffffff", opacity=0.8),
        polygon([(-6, -96), (6, -96), (4, -36), (-4, -36)], darken(color, 0.14)),
        box(-18, -48, 36, 8, IRON, radius=3),
    )
    sketch.shine(ellipse((0, -156), 15, 15, "#ffe7a0"))
    return sketch.finish((-72, -262, 72, 54), anchor=(0, -36))


def draw_ufo(color: str, phase: float) -> Drawing:
    """A flying saucer with running lights and a beam."""
    sketch = Sketch()
    glow = sketch.gradient(((0, "#c8ffb0"), (1, "#e8ffd8")), (0, -40), (0, 60))
    beam = polygon([(-34, -42), (34, -42), (78, 66), (-78, 66)], glow, opacity=0.28)
    sketch.add(
        beam,
        shape("M-46 -78 Q-44 -132 0 -134 Q44 -132 46 -78Z", "#bfe8f4", opacity=0.4),
        line("M-30 -90 Q-26 -116 -8 -122", "#ffffff", 5, opacity=0.7),
    )
    sketch.add(
        ellipse((0, -46), 60, 14, darken(color, 0.44)),
        ellipse((0, -66), 116, 27, aslant(sketch, color, (-110, -92, 90, -40))),
        ellipse((0, -76), 70, 13, lighten(color, 0.3)),
        ellipse((-50, -74), 32, 5, "#ffffff", opacity=0.4, angle=-5),
    )
    for k in range(7):
        x = (k - 3) * 31
        at = (x, -60 + 11 - abs(k - 3) ** 2 * 1.4)
        is_on = int(phase * 7.999) == k or int(phase * 7.999 + 3.5) % 7 == k
        tone = ("#ffe36a", "#ff7aa8", "#7affc8")[k % 3]
        sketch.add(ellipse(at, 7, 6, tone if is_on else darken(tone, 0.45)))
        sketch.shine(ellipse(at, 7, 6, tone), *([halo(sketch, at, 22, tone, 0.8)] if is_on else []))
    sketch.shine(beam)
    return sketch.finish((-124, -142, 124, 70), anchor=(0, -34), cabin=(-34, -130, 34, -76))


def draw_space_shuttle(color: str, phase: float) -> Drawing:
    """A space shuttle that climbs to the right."""
    body = Sketch()
    fire = group(_jet(58, phase), turn=90, move=(-118, -40))
    second = group(_jet(44, phase + 0.3), turn=90, move=(-118, -62))
    body.add(fire, second)
    body.shine(halo(body, (-140, -44), 60, "#ff9a3c", 0.8), fire, second)
    hull = body.gradient(((0, "#ffffff"), (0.55, "#e6ebf2"), (1, "#aab4c4")), (0, -84), (0, -16))
    body.add(
        polygon(
            [(-112, -78), (-142, -136), (-108, -136), (-62, -80)],
            aslant(body, color, (-142, -136, -62, -78)),
        ),
        shape("M-116 -80 H60 Q110 -76 136 -44 Q138 -32 118 -28 H-116Z", hull),
        shape("M-120 -28 L-20 -34 L60 -26 Q110 -28 136 -40 Q134 -22 112 -16 H-124Z", "#3a4050"),
        polygon([(10, -32), (-108, -36), (-136, -4), (-112, -2)], darken(color, 0.06)),
        shape("M84 -70 Q108 -66 118 -56 L92 -54Z", "#3f5a78"),
        line("M-96 -58 H60", color, 6),
        box(-126, -58, 12, 32, IRON, radius=3),
        line("M-100 -72 H56 Q90 -70 106 -62", "#ffffff", 3),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=-24, about=(0, -40))
    return sketch.finish((-176, -158, 146, 86), anchor=(0, -20))


def draw_satellite(color: str, phase: float) -> Drawing:
    """A satellite with its wings of glass."""
    body = Sketch()
    for side in (-1, 1):
        left = 34 if side > 0 else -132
        panel = body.gradient(
            ((0, lighten(color, 0.3)), (0.5, color), (1, darken(color, 0.3))),
            (left, -70),
            (left + 98, -10),
        )
        grid = (
            "".join(f"M{left + k * 24.5:.1f} -68 v56 " for k in range(1, 4)) + f"M{left} -40 h98 "
        )
        body.add(
            line(f"M{side * 22} -40 H{side * 40}", STEEL, 5),
            box(left, -68, 98, 56, panel, radius=3),
            line(grid, lighten(color, 0.5), 2),
        )
    body.add(
        box(-24, -68, 48, 56, sideways(body, GOLD, -24, 24), radius=5),
        line("M-24 -50 H24 M-24 -30 H24", "#b5842c", 2),
        shape("M-22 -76 Q0 -112 30 -88 Q16 -70 -22 -76Z", "#eef2f7"),
        line("M6 -82 L24 -108", IRON, 3),
        ellipse((25, -110), 4, 4, "#e8483a"),
        line("M0 -12 V8", STEEL, 3),
    )
    if (phase + 0.125) % 0.5 < 0.25:
        body.add(ellipse((0, 10), 5, 5, "#ff5a4a"))
        body.shine(halo(body, (0, 10), 26, "#ff5a4a", 0.9))
    sketch = Sketch()
    sketch.absorb(body, turn=-14 + 3 * wave(phase), about=(0, -40))
    return sketch.finish((-146, -128, 146, 42), anchor=(0, 10))


def draw_space_station(color: str, phase: float) -> Drawing:
    """A station with a turning ring."""
    sketch = Sketch()
    spokes = "".join(
        (
            f"M0 0 L{math.cos(k * math.tau / 6 + phase * math.tau / 6) * 104:.1f} "
            f"{math.sin(k * math.tau / 6 + phase * math.tau / 6) * 40:.1f} "
        )
        for k in range(6)
    )
    for side in (-1, 1):
        left = 30 if side > 0 else -90
        sketch.add(
            box(
                left,
                -190,
                60,
                36,
                aslant(sketch, "#3f6fc8", (left, -190, left + 60, -154)),
                radius=3,
            ),
            line(f"M{left + 20} -190 v36 M{left + 40} -190 v36 M{left} -172 h60", "#9fc0f0", 1.6),
        )
    sketch.add(
        line("M-30 -172 H30", STEEL, 5),
        box(-17, -214, 34, 190, sideways(sketch, color, -17, 17), radius=15),
        line("M-17 -150 H17 M-17 -60 H17", darken(color, 0.3), 2),
        group([line(spokes, darken(color, 0.1), 7)], move=(0, -100)),
    )
    windows = [
        ellipse((math.cos(a) * 104, -100 + math.sin(a) * 40), 5, 4, "#6fb8e4")
        for a in (k * math.tau / 14 + phase * math.tau / 14 for k in range(14))
    ]
    ring_d = "M-104 -100 A104 40 0 1 1 104 -100 A104 40 0 1 1 -104 -100Z"
    sketch.add(
        line(ring_d, darken(color, 0.34), 22),
        line(ring_d, color, 17),
        line(ring_d, lighten(color, 0.5), 4, opacity=0.6),
        *windows,
    )
    sketch.shine(*(each.replace("#6fb8e4", "#ffe7a0") for each in windows))
    sketch.add(
        shape("M-17 -30 L-30 0 H30 L17 -30Z", sideways(sketch, darken(color, 0.2), -30, 30)),
        line("M0 -214 V-238", STEEL, 3),
        ellipse((0, -240), 4, 4, "#e8483a"),
    )
    return sketch.finish((-126, -252, 126, 6), anchor=(0, -20))


def draw_spaceship(color: str, phase: float) -> Drawing:
    """A sleek ship of a space adventure."""
    sketch = Sketch()
    jets = [
        group(_jet(54, phase), turn=90, move=(-128, -62)),
        group(_jet(40, phase + 0.4), turn=90, move=(-112, -34)),
    ]
    sketch.add(*jets)
    sketch.shine(halo(sketch, (-144, -54), 54, "#6ab8ff", 0.7), *jets)
    canopy = "M10 -82 Q40 -108 78 -96 Q96 -88 104 -70 Q60 -66 10 -72Z"
    hull = (
        "M-128 -80 L-40 -92 Q60 -98 128 -66 Q166 -56 178 -48 Q120 -30 20 -26 L-110 "
        "-30 Q-132 -46 -128 -80Z"
    )
    sketch.add(
        polygon(
            [(-96, -80), (-140, -130), (-100, -132), (-20, -88)],
            aslant(sketch, color, (-140, -132, -20, -80)),
        ),
        shape(
            hull,
            sketch.gradient(((0, "#f4f7fb"), (0.5, "#d4dce6"), (1, "#8f9cb0")), (0, -96), (0, -26)),
        ),
        shape("M-128 -66 L60 -62 Q120 -58 170 -50 L20 -42 L-126 -48Z", color),
        pane(sketch, canopy, -104, -68, 0.5),
        line("M28 -84 Q46 -98 66 -94", "#ffffff", 4, opacity=0.8),
    )
    sketch.add(
        polygon(
            [(20, -38), (-110, -36), (-138, 6), (-100, 2)],
            aslant(sketch, darken(color, 0.1), (-138, -38, 20, 6)),
        ),
        line("M-118 -2 L-58 -24", lighten(color, 0.5), 3),
        box(-134, -74, 14, 26, IRON, radius=4),
        box(-118, -44, 12, 20, IRON, radius=4),
        *(ellipse((-60 + k * 22, -78), 4, 4, "#6fb8e4") for k in range(3)),
    )
    sketch.shine(*(ellipse((-60 + k * 22, -78), 4, 4, "#bff0ff") for k in range(3)))
    return sketch.finish((-200, -140, 186, 14), anchor=(0, -10), cabin=(24, -128, 76, -70))


def draw_moon_lander(color: str, phase: float) -> Drawing:
    """A lander on four legs with its golden foil."""
    del phase
    sketch = Sketch()
    sketch.add(
        line(
            (
                "M-40 -50 L-86 -6 M40 -50 L86 -6 M-30 -50 L-34 -6 M30 -50 L34 -6 M-62 -28 "
                "L-34 -24 M62 -28 L34 -24"
            ),
            STEEL,
            5,
        ),
        *(ellipse((x, -4), 14, 4, STEEL) for x in (-88, -34, 34, 88)),
        polygon([(-14, -44), (14, -44), (22, -18), (-22, -18)], IRON),
    )
    sketch.add(
        polygon(
            [(-56, -84), (56, -84), (50, -44), (-50, -44)],
            aslant(sketch, GOLD, (-56, -84, 56, -44)),
        ),
        line("M-30 -84 L-20 -44 M0 -84 L-8 -44 M30 -84 L24 -44 M-54 -64 H54", "#b5842c", 2),
        polygon(
            points("-44 -132, -20 -150, 26 -150, 48 -128, 48 -84, -48 -84"),
            aslant(sketch, color, (-48, -150, 48, -84)),
        ),
        polygon([(-34, -124), (-16, -136), (-10, -116)], "#3f5a78"),
        polygon([(14, -136), (36, -122), (16, -114)], "#3f5a78"),
        box(-12, -112, 24, 28, darken(color, 0.3), radius=4),
        line("M30 -150 L40 -174", STEEL, 3),
        ellipse((42, -178), 12, 6, "#eef2f7", angle=-20),
    )
    return sketch.finish((-106, -188, 106, 5), seat=(0, -150))


KINDS: Final[Mapping[str, PropKind]] = {
    "rocket": PropKind(draw_rocket, 284, "#e8503c", "air", frames=8),
    "ufo": PropKind(draw_ufo, 94, "#9aa8bc", "air", frames=16),
    "space shuttle": PropKind(draw_space_shuttle, 158, "#d8403a", "air", frames=8),
    "satellite": PropKind(draw_satellite, 140, "#3f6fc8", "air", frames=8),
    "space station": PropKind(draw_space_station, 244, "#dfe5ee", "air", frames=12),
    "spaceship": PropKind(draw_spaceship, 136, "#e0523c", "air", frames=8),
    "moon lander": PropKind(draw_moon_lander, 180, "#c9d0da", "ground"),
}
"""The kinds of this family by name."""
