"""Prizes, targets and weights of the gym."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    DARK_WOOD,
    GOLD,
    STEEL,
    WOOD,
    aslant,
    gleam,
    ring,
    rounded,
    sideways,
    standing,
    star_points,
)


def draw_target(color: str, phase: float) -> Drawing:
    """A target on its stand."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-22 -40 L-42 0 M22 -40 L42 0 M0 -60 V-4", DARK_WOOD, 7),
        *(
            ellipse((0, -72), r, r, tone)
            for r, tone in (
                (52, aslant(sketch, color, (-52, -124, 52, -20))),
                (42, CREAM),
                (32, color),
                (22, CREAM),
                (12, color),
            )
        ),
        ellipse((0, -72), 4, 4, GOLD),
        line("M6 -76 L34 -96", WOOD, 3),
        polygon([(34, -102), (46, -104), (38, -92), (30, -94)], "#f2c23a"),
    )
    return standing(sketch, 60, 130)


def draw_trophy(color: str, phase: float) -> Drawing:
    """A cup for the winner, with a wandering gleam."""
    sketch = Sketch()
    d = "M-34 -108 H34 Q34 -60 8 -52 V-34 H-8 V-52 Q-34 -60 -34 -108Z"
    sketch.add(
        line(
            (
                "M-32 -100 Q-60 -102 -54 -78 Q-48 -66 -24 -64 M32 -100 Q60 -102 54 -78 Q48 "
                "-66 24 -64"
            ),
            darken(color, 0.08),
            7,
        ),
        shape(d, sideways(sketch, color, -36, 36)),
        box(-40, -114, 80, 9, lighten(color, 0.3), radius=4),
        polygon(star_points((0, -82), 14), lighten(color, 0.6)),
        box(-20, -36, 40, 9, sideways(sketch, color, -20, 20), radius=3),
        box(-28, -28, 56, 28, sideways(sketch, DARK_WOOD, -28, 28), radius=4),
        box(-16, -20, 32, 12, lighten(color, 0.2), radius=2),
    )
    x = -60 + phase * 120
    sketch.add(
        group(
            [
                polygon(
                    [(x, -110), (x + 10, -110), (x - 10, -50), (x - 20, -50)],
                    "#ffffff",
                    opacity=0.5,
                )
            ],
            clip=sketch.clip(d),
        )
    )
    return standing(sketch, 66, 120, scale=0.75, hold=(0, -40))


def draw_medal(color: str, phase: float) -> Drawing:
    """A medal on its ribbon."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(-22, -92), (-4, -92), (10, -44), (-4, -40)], "#3f7fd0"),
        polygon([(22, -92), (4, -92), (-10, -44), (4, -40)], "#d8404a"),
        ellipse((0, -26), 26, 26, rounded(sketch, color, (0, -26), 28)),
        ring((0, -26), 20, 20, darken(color, 0.24), 2),
        polygon(star_points((0, -26), 13), lighten(color, 0.6)),
    )
    return standing(sketch, 32, 98, scale=0.6, hold=(0, -84))


def draw_dumbbell(color: str, phase: float) -> Drawing:
    """A dumbbell."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-36, -24, 72, 8, STEEL, radius=3),
        *(
            box(x, -40 + d, w, 40 - 2 * d, sideways(sketch, color, x, x + w), radius=4)
            for x, w, d in ((-34, 13, 0), (-46, 11, 5), (21, 13, 0), (35, 11, 5))
        ),
    )
    return standing(sketch, 52, 46, scale=0.75, hold=(0, -20))


def draw_barbell(color: str, phase: float) -> Drawing:
    """A barbell with great plates."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-118, -42, 236, 6, sketch.shaded(STEEL, -42, -36), radius=3),
        *(
            box(x, -78 + d, w, 78 - 2 * d, sideways(sketch, color, x, x + w), radius=5)
            for x, w, d in ((-94, 14, 0), (-108, 12, 12), (80, 14, 0), (96, 12, 12))
        ),
    )
    return standing(sketch, 126, 84, hold=(0, -39))


def draw_boxing_glove(color: str, phase: float) -> Drawing:
    """A boxing glove."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape(
            "M-26 -28 Q-44 -50 -34 -78 Q-22 -100 10 -96 Q40 -92 40 -60 Q40 -38 22 -26Z",
            rounded(sketch, color, (0, -62), 44),
        ),
        shape("M-30 -46 Q-12 -66 4 -58 Q14 -50 4 -40 Q-8 -30 -26 -30Z", darken(color, 0.16)),
        box(-28, -30, 52, 26, sideways(sketch, CREAM, -28, 24), radius=6),
        line("M-28 -17 H24", color, 5),
        gleam((6, -84), 12, 6, angle=12),
    )
    return standing(sketch, 50, 106, scale=0.55, hold=(0, -14))


KINDS: Final[Mapping[str, PropKind]] = {
    "target": PropKind(draw_target, 126, "#d8343a", "ground"),
    "trophy": PropKind(draw_trophy, 86, "#f0b82e", "table", frames=12),
    "medal": PropKind(draw_medal, 55, "#f0b82e", "hand"),
    "dumbbell": PropKind(draw_dumbbell, 30, "#4a4f5c", "hand"),
    "barbell": PropKind(draw_barbell, 78, "#4a4f5c", "hand"),
    "boxing glove": PropKind(draw_boxing_glove, 51, "#d8302e", "hand"),
}
"""The kinds of this family by name."""
