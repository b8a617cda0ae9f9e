"""Special trees, and what lies about in field and wood."""

import math
import random
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import ribbon
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.plants import broadleaf, pine
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import numbers, points
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    ball,
    halo,
    leaf,
    ring,
    rounded,
    sideways,
    standing,
    star_points,
    wave,
)


def draw_apple_tree(color: str, phase: float) -> Drawing:
    """A tree full of apples; some have fallen."""
    del phase
    plant = broadleaf(random.Random("apple tree"), ("#5fa550",))  # noqa: S311 - one fixed shape
    sketch = Sketch()
    sketch.add(plant.shapes)
    for x, y in points(
        "-56 -128, -30 -166, -8 -122, 22 -186, 46 -140, 8 -220, 58 -170, -44 -196, "
        "30 -112, -70 -150"
    ):
        sketch.add(ball(sketch, (x, y), 9, color))
    sketch.add(ball(sketch, (-44, -6), 8, color), ball(sketch, (38, -4), 8, darken(color, 0.1)))
    return standing(sketch, 134, 286, below=24, scale=1.05)


def draw_bare_tree(color: str, phase: float) -> Drawing:
    """A tree without leaves."""
    del phase
    chance = random.Random("bare tree")  # noqa: S311 - one fixed shape
    sketch = Sketch()
    boughs: dict[float, str] = {}

    def grow(x: float, y: float, angle: float, length: float, width: float) -> None:
        tip = x + math.sin(angle) * length, y - math.cos(angle) * length
        boughs[width] = boughs.get(width, "") + f"M{x:.0f} {y:.0f}L{tip[0]:.0f} {tip[1]:.0f}"
        for turn in (chance.uniform(0.3, 0.6), -chance.uniform(0.3, 0.6)) if width > 3 else ():
            grow(*tip, angle * 0.8 + turn, length * chance.uniform(0.66, 0.8), width * 0.62)

    grow(0, 4, 0.03, 86, 22)
    sketch.add(*(line(path, color, width) for width, path in boughs.items()))
    sketch.add(shape("M-11 -6 Q-16 4 -24 8 H22 Q14 2 11 -6Z", color))
    return standing(sketch, 190, 330, below=24, scale=1.05)


def draw_cherry_tree(color: str, phase: float) -> Drawing:
    """A cherry tree in blossom; petals fall."""
    chance = random.Random("cherry tree")  # noqa: S311 - one fixed shape
    sketch = Sketch()
    bark = "#6a4540"
    sketch.add(
        shape(ribbon([(0, 6), (-8, -60), (6, -120)], [30, 18, 13]), bark),
        line(
            "M-6 -70 Q-40 -100 -66 -128 M2 -96 Q36 -120 62 -142 M4 -116 Q0 -150 -12 -180", bark, 9
        ),
    )
    for x, y, r in numbers(
        "-72 -134 44, -34 -168 50, 20 -184 52, 66 -152 46, 0 -140 50, -50 -108 34, 48 -112 36"
    ):
        sketch.add(ellipse((x + 4, y + 7), r, r * 0.84, darken(mix(color, "#c86a94", 0.3), 0.1)))
        sketch.add(
            ellipse((x - 2, y - 3), r * 0.93, r * 0.76, color),
            ellipse(
                (x - r * 0.3, y - r * 0.34), r * 0.5, r * 0.36, lighten(color, 0.5), opacity=0.8
            ),
        )
    for _ in range(42):
        at = (chance.uniform(-104, 98), chance.uniform(-214, -96))
        if abs(at[0]) / 110 + abs(at[1] + 152) / 66 < 1.25:
            sketch.add(
                ellipse(
                    at,
                    5,
                    4,
                    lighten(color, chance.uniform(0.2, 0.8)),
                    angle=chance.uniform(-60, 60),
                )
            )
    for k in range(6):
        fall = (phase + k / 6) % 1
        at = (-80 + k * 32 + 9 * wave(phase, k / 4), -100 + fall * 98)
        sketch.add(
            ellipse(
                at,
                4.4,
                2.8,
                lighten(color, 0.2),
                opacity=min(1.0, 3 * (1 - fall)),
                angle=60 * wave(phase, k / 5),
            )
        )
    return standing(sketch, 124, 244, below=24, scale=1.1)


def draw_christmas_tree(color: str, phase: float) -> Drawing:
    """A decorated fir; its lights twinkle by turns."""
    plant = pine(random.Random("christmas tree"), (color,))  # noqa: S311 - one fixed shape
    sketch = Sketch()
    sketch.add(plant.shapes)
    top = -plant.height + 18
    tones = ("#e8404a", "#f2c23a", "#4fa0e8", "#f58ab0")
    for k in range(15):
        row = 1 + k % 5
        y = top + 26 + row * 34
        half = 7 + row * 9.5
        at = (((k * 7) % 11 / 10 - 0.5) * 2 * half * 0.8, y + (k % 3) * 5)
        tone = tones[k % 4]
        sketch.add(ball(sketch, at, 6.4, tone))
        if (phase + k * 0.37) % 1 < 0.5:
            sketch.shine(halo(sketch, at, 22, tone, 0.9), ellipse(at, 5, 5, lighten(tone, 0.4)))
    for k in range(3):
        y = top + 70 + k * 48
        half = 24 + k * 15
        sketch.add(line(f"M{-half} {y} Q0 {y + 26} {half} {y + 4}", "#f7d860", 3.4))
    crest = polygon(star_points((0, top - 6), 20), GOLD) + polygon(
        star_points((0, top - 6), 12), lighten(GOLD, 0.5)
    )
    sketch.add(
        crest,
        box(-36, -26, 26, 26, "#4f8fd0", radius=2),
        line("M-23 -26 v26 M-36 -13 h26", "#f2c23a", 4),
        box(12, -20, 30, 20, "#d8404a", radius=2),
        line("M27 -20 v20", "#fff6e2", 4),
    )
    sketch.shine(halo(sketch, (0, top - 6), 48, "#ffd85a", 0.8), crest)
    return standing(sketch, 96, plant.height + 50, below=18, scale=1.0)


def draw_cactus(color: str, phase: float) -> Drawing:
    """A cactus with two arms and a flower."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-6 -66 H-40 Q-52 -66 -52 -80 V-104", darken(color, 0.06), 24),
        line("M6 -52 H40 Q52 -52 52 -66 V-122", darken(color, 0.12), 24),
        shape(
            "M-25 0 V-150 Q-25 -178 0 -178 Q25 -178 25 -150 V0Z", sideways(sketch, color, -25, 25)
        ),
        line(
            "M-10 -4 V-168 M10 -4 V-168 M-52 -78 V-106 M52 -64 V-124",
            darken(color, 0.26),
            2.4,
            opacity=0.6,
        ),
    )
    spines = "".join(
        f"M{x} {y} l-5 -3 M{x} {y} l5 -3 "
        for x, y in points(
            "0 -30, 0 -70, 0 -110, 0 -150, -17 -50, 17 -90, -17 -128, -52 -92, 52 -84, 52 -110"
        )
    )
    sketch.add(
        line(spines, "#fdf6e0", 1.6),
        *(
            ellipse((dx * 9, -184 + dy * 6), 8, 8, "#f2608a")
            for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 0.6))
        ),
        ellipse((0, -185), 5, 5, "#f7d860"),
    )
    return standing(sketch, 78, 206)


def draw_bamboo(color: str, phase: float) -> Drawing:
    """A clump of bamboo that sways."""
    sketch = Sketch()
    for x, tall, shift, tone in (
        (-44, 220, 0.0, darken(color, 0.14)),
        (34, 232, 0.3, darken(color, 0.1)),
        (-10, 262, 0.15, color),
        (58, 186, 0.5, lighten(color, 0.06)),
    ):
        lean = 4 * wave(phase, shift) + x * 0.12
        segments = [
            box(
                -6,
                -k * tall / 6 - tall / 6 + 2,
                12,
                tall / 6 - 3,
                sideways(sketch, tone, -6, 6),
                radius=4,
            )
            for k in range(6)
        ]
        leaves = [
            leaf((0, -tall * h), 46, angle, mix(tone, "#4f9f48", 0.5))
            for h, angle in points("0.99 -60, 0.99 -124, 0.83 -18, 0.66 196, 0.98 -8, 0.97 188")
        ]
        sketch.add(group([*segments, *leaves], move=(x, 0), turn=lean))
    return standing(sketch, 165, 350)


def draw_log(color: str, phase: float) -> Drawing:
    """A log that lies; one can sit on it."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-20 -40 L-32 -60", darken(color, 0.1), 11),
        leaf((-32, -60), 22, -40),
        box(-84, -46, 160, 46, sketch.shaded(color, -46, 0), radius=14),
        line(
            "M-70 -34 H-10 M-50 -22 H40 M-74 -12 H10 M10 -36 H50",
            darken(color, 0.28),
            2.4,
            opacity=0.7,
        ),
        ellipse((72, -23), 15, 23, "#e2bd88"),
        ring((72, -23), 9, 15, "#c09058", 1.8),
        ring((72, -23), 4, 7, "#c09058", 1.8),
        shape("M-80 -44 Q-60 -54 -34 -46 Q-20 -40 -40 -40 Q-66 -36 -80 -44Z", "#7fb055"),
    )
    return standing(sketch, 96, 84, seat=(-4, -46))


def draw_stump(color: str, phase: float) -> Drawing:
    """A tree stump."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape(
            "M-34 -44 Q-36 -16 -56 0 H-20 Q-10 -8 0 0 H24 Q30 -6 54 0 Q36 -16 34 -44Z",
            sideways(sketch, color, -44, 44),
        ),
        line("M-22 -36 Q-24 -18 -32 -8 M20 -34 Q20 -18 28 -8 M0 -34 V-12", darken(color, 0.3), 2.4),
        ellipse((0, -45), 34, 10, "#e2bd88"),
        ring((0, -45), 22, 6, "#c09058", 1.8),
        ring((0, -45), 10, 2.8, "#c09058", 1.8),
    )
    return standing(sketch, 62, 60, seat=(0, -46))


def draw_hay_bale(color: str, phase: float) -> Drawing:
    """A round bale of hay."""
    del phase
    sketch = Sketch()
    spiral = (
        "M0 -52 q10 -10 16 2 q4 18 -16 20 q-26 -2 -24 -26 q6 -28 34 -24 q28 8 24 40 "
        "q-10 32 -42 28 q-34 -8 -34 -42"
    )
    sketch.add(
        ellipse((12, -50), 56, 50, darken(color, 0.2)),
        ellipse((0, -50), 52, 50, rounded(sketch, color, (0, -50), 54)),
        line(spiral, darken(color, 0.24), 3, opacity=0.8),
        line(
            "M-30 -82 l10 6 M26 -90 l-6 10 M40 -40 l-10 -2 M-44 -36 l10 -4 M-8 -12 l2 -10",
            lighten(color, 0.4),
            2.4,
        ),
    )
    return standing(sketch, 72, 106, seat=(0, -98))


def draw_nest(color: str, phase: float) -> Drawing:
    """A nest with three eggs."""
    del phase
    sketch = Sketch()
    twigs = "".join(
        f"M{-56 + k * 11} {-20 + (k % 3) * 5} l{22 - (k % 2) * 8} {-9 + (k % 4) * 5} "
        for k in range(10)
    )
    sketch.add(
        ellipse((0, -34), 50, 12, darken(color, 0.5)),
        *(
            ellipse((x, -42 - (x == 0) * 4), 14, 18, rounded(sketch, "#bfe0ea", (x, -42), 18))
            + ellipse((x - 3, -46), 2, 2, "#8fa8b0")
            + ellipse((x + 5, -40), 1.6, 1.6, "#8fa8b0")
            for x in (-24, 24, 0)
        ),
        shape(
            "M-60 -36 Q-54 0 -16 0 H16 Q54 0 60 -36 Q30 -18 0 -20 Q-30 -18 -60 -36Z",
            sketch.shaded(color, -36, 0),
        ),
        line(twigs, darken(color, 0.28), 2.6),
        line("M-52 -24 L-10 -10 M-30 -8 L24 -18 M6 -6 L50 -26", lighten(color, 0.3), 2),
    )
    return standing(sketch, 70, 70, scale=0.75, seat=(0, -30))


def draw_leaf(color: str, phase: float) -> Drawing:
    """A fallen leaf that rocks."""
    sketch = Sketch()
    sketch.add(
        group(
            [
                leaf((-40, -22), 90, -14, color),
                line("M-40 -22 L-56 -14", darken(color, 0.3), 4),
                line(
                    "M-10 -28 l12 -14 M12 -32 l12 -11 M-4 -26 l16 7 M20 -32 l12 6",
                    lighten(color, 0.3),
                    1.8,
                ),
            ],
            turn=4 * wave(phase),
            about=(0, -20),
        )
    )
    return standing(sketch, 66, 62, scale=0.5, below=8, hold=(-26, -8))


KINDS: Final[Mapping[str, PropKind]] = {
    "apple tree": PropKind(
        draw_apple_tree, 264, "#d93a32", "ground", is_tall=True, is_background=True
    ),
    "bare tree": PropKind(
        draw_bare_tree, 307, "#6a4d3a", "ground", is_tall=True, is_background=True
    ),
    "cherry tree": PropKind(
        draw_cherry_tree, 262, "#f7b6cc", "ground", frames=12, is_tall=True, is_background=True
    ),
    "christmas tree": PropKind(
        draw_christmas_tree, 276, "#37754f", "ground", frames=8, is_tall=True
    ),
    "cactus": PropKind(draw_cactus, 198, "#5fa060", "ground", is_tall=True),
    "bamboo": PropKind(draw_bamboo, 300, "#8fb84a", "ground", frames=8, is_tall=True),
    "log": PropKind(draw_log, 66, "#8a5f40", "ground"),
    "stump": PropKind(draw_stump, 55, "#8a5f40", "ground"),
    "hay bale": PropKind(draw_hay_bale, 100, "#e2b850", "ground"),
    "nest": PropKind(draw_nest, 50, "#9b7248", "table"),
    "leaf": PropKind(draw_leaf, 17, "#e0803a", "hand", frames=8),
}
"""The kinds of this family by name."""
