"""Where animals look out of and sit on: burrows, hollow trunks, perches, a hive's frame."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import rounded, sideways, standing

_GRASS: Final = "#6aa84a"


def draw_burrow(color: str, phase: float) -> Drawing:
    """A mound of earth about a hole; who is in it looks out over its near edge."""
    del phase
    sketch = Sketch()
    mound = "M-150 4 Q-128 -56 -88 -84 Q-46 -98 0 -78 Q46 -98 88 -84 Q128 -56 150 4Z"
    rim = "M-84 -84 Q-44 -96 0 -77 Q44 -96 84 -84 Q40 -58 0 -58 Q-40 -58 -84 -84Z"
    pebbles = ((-104, -18), (-66, -36), (-34, -14), (14, -26), (50, -42), (78, -16), (112, -14))
    sketch.add(
        shape(mound, rounded(sketch, color, (-20, -60), 140)),
        shape(rim, darken(color, 0.42)),
        *(
            ellipse(at, 10 - k % 3, 6, lighten(color, 0.14 if k % 2 else 0.02))
            for k, at in enumerate(pebbles)
        ),
        *(
            line(
                f"M{x} 4 q{-5 - k % 3} -16 -9 -26 M{x} 4 q1 -18 3 -30 M{x} 4 q6 -14 10 -22",
                darken(_GRASS, 0.08 * (k % 3)),
                4,
            )
            for k, x in enumerate((-140, -116, -60, 66, 120, 142))
        ),
    )
    return standing(sketch, 162, 100, below=12)


def draw_hollow_trunk(color: str, phase: float) -> Drawing:
    """The stump of a broken tree, hollow at the top, with moss and a twig in leaf."""
    del phase
    sketch = Sketch()
    trunk = (
        "M-62 2 Q-44 -30 -44 -90 L-46 -168 Q-36 -182 -28 -170 Q-18 -160 -8 -172 Q6 -184 16 -170"
        " Q28 -158 38 -174 Q48 -176 46 -160 L44 -90 Q44 -30 66 2Z"
    )
    clip = sketch.clip(trunk)
    bark = "".join(
        f"M{x} -160 q{4 - k % 2 * 8} 60 0 80 t{k % 3 - 1} 80 "
        for k, x in enumerate(range(-36, 44, 13))
    )
    sketch.add(
        line("M40 -120 Q70 -132 84 -158", darken(color, 0.1), 9),
        ellipse((88, -162), 17, 9, _GRASS, angle=-40),
        ellipse((72, -150), 14, 7, lighten(_GRASS, 0.12), angle=24),
        shape(trunk, sideways(sketch, color, -50, 56)),
        group(
            [
                line(bark, darken(color, 0.24), 3, opacity=0.7),
                ellipse((-6, -70), 15, 21, darken(color, 0.3)),
                ellipse((-6, -69), 9, 14, darken(color, 0.46)),
                ellipse((-44, -2), 40, 14, "#7fae54"),
                ellipse((50, -1), 32, 11, darken("#7fae54", 0.12)),
            ],
            clip=clip,
        ),
        line("M-46 -168 Q-36 -182 -28 -170 Q-18 -160 -8 -172 Q6 -184 16 -170 Q28 -158 38 -174",
             lighten(color, 0.34), 4),
    )  # fmt: skip
    return standing(sketch, 104, 188)


def draw_perch(color: str, phase: float) -> Drawing:
    """A bar on a stand, for a bird of a house, with two cups at its ends."""
    del phase
    sketch = Sketch()
    sketch.add(
        ellipse((0, -4), 42, 9, darken(color, 0.3)),
        ellipse((0, -8), 42, 9, color),
        box(-4, -128, 8, 122, sideways(sketch, color, -4, 4)),
        box(-62, -134, 124, 9, lighten(color, 0.08), radius=4),
        *(
            group([shape("M-13 -12 H13 L9 8 H-9Z", "#c8ced8"), box(-14, -14, 28, 4, "#e8ecf2")],
                  move=(x, -132))
            for x in (-62.0, 62.0)
        ),
    )  # fmt: skip
    return standing(sketch, 84, 152, below=12, seat=(0, -132))


def draw_hive_frame(color: str, phase: float) -> Drawing:
    """A wooden frame full of comb, some cells capped, bees at work on it."""
    sketch = Sketch()
    inner = "M-52 -74 H52 V-8 H-52Z"
    cells = [
        ellipse(
            (-48 + 11 * column + 5.5 * (row % 2), -70 + 9.6 * row),
            4.6,
            4.6,
            lighten(color, 0.28) if (row * 7 + column * 3) % 5 == 0 else darken(color, 0.34),
        )
        for row in range(7)
        for column in range(10)
    ]
    bees: list[str] = []
    for k in range(6):
        turn = (phase + k / 6) * math.tau
        at = (-38 + 15 * k + 3 * math.cos(turn), -58 + (k * 29) % 44 + 2 * math.sin(turn))
        bees += [
            ellipse((at[0] - 1, at[1] - 4), 4, 3, "#eef6fb", opacity=0.85),
            ellipse(at, 5.4, 3.8, "#f2b928"),
            line(f"M{at[0] - 1:.1f} {at[1] - 3.4:.1f} v6.8 M{at[0] + 2:.1f} {at[1] - 3:.1f} v6",
                 "#3a2c20", 1.6),
        ]  # fmt: skip
    sketch.add(
        box(-74, -88, 148, 12, "#c99a5c", radius=3),
        box(-60, -82, 120, 80, "#b98a50", radius=4),
        shape(inner, color),
        group([*cells], clip=sketch.clip(inner)),
        *bees,
    )
    return standing(sketch, 78, 90, hold=(0, -44))


def draw_stick(color: str, phase: float) -> Drawing:
    """A branch without its bark's leaves but one, held by its middle."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M18 -12 Q30 -26 46 -30", darken(color, 0.16), 7),
        line("M-74 -6 Q-30 -14 6 -11 Q44 -8 76 -14", color, 11),
        line("M-70 -9 Q-30 -17 6 -14 Q44 -11 74 -17", lighten(color, 0.24), 3, opacity=0.8),
        line("M-34 -10 Q-42 -22 -54 -24", darken(color, 0.1), 5),
        ellipse((52, -33), 11, 6, _GRASS, angle=-24),
    )
    return standing(sketch, 84, 46, hold=(0, -12))


KINDS: Final[Mapping[str, PropKind]] = {
    "burrow": PropKind(draw_burrow, 94, "#8a6242", "ground"),
    "hollow trunk": PropKind(draw_hollow_trunk, 180, "#8a6444", "ground"),
    "perch": PropKind(draw_perch, 146, "#a8744a", "ground"),
    "stick": PropKind(draw_stick, 40, "#8a6444", "hand"),
    "hive frame": PropKind(draw_hive_frame, 88, "#e8a83a", "hand", frames=8),
}
