"""What pets have: beds, bones, and all that a cat runs after."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    WOOD,
    gleam,
    halo,
    rounded,
    sideways,
    standing,
    wave,
)

_WICKER: Final = "#c99a5a"


def draw_pet_bed(color: str, phase: float) -> Drawing:
    """A low round basket with a cushion, its front rim lower than its back."""
    del phase
    sketch = Sketch()
    back = "M-86 -20 Q-92 -58 -40 -60 H40 Q92 -58 86 -20Z"
    front = "M-88 -30 Q-84 -20 -40 -18 Q0 -16 40 -18 Q84 -20 88 -30 L78 -6 Q0 8 -78 -6Z"
    weave = "".join(f"M-96 {y} q16 -6 32 0 t32 0 t32 0 t32 0 t32 0 t32 0" for y in (-4, -12, -20))
    stakes = "".join(f"M{x} -34 L{x * 0.9:.1f} 6" for x in range(-84, 85, 14))
    sketch.add(
        shape(back, darken(_WICKER, 0.3)),
        line("M-84 -30 Q-86 -58 -40 -59 H40 Q86 -58 84 -30", _WICKER, 8),
        ellipse((0, -30), 80, 17, rounded(sketch, color, (0, -34), 84)),
        ellipse((-10, -34), 58, 9, lighten(color, 0.3), opacity=0.7),
        shape(front, sideways(sketch, _WICKER, -88, 88)),
        group([line(weave + stakes, darken(_WICKER, 0.28), 2, opacity=0.7)],
              clip=sketch.clip(front)),
        line("M-88 -30 Q-84 -20 -40 -18 Q0 -16 40 -18 Q84 -20 88 -30", lighten(_WICKER, 0.25), 7),
    )  # fmt: skip
    return standing(sketch, 98, 66, seat=(0, -34))


def draw_bone(color: str, phase: float) -> Drawing:
    """A bone with two knobs at each end."""
    del phase
    sketch = Sketch()
    sketch.add(
        *(
            ellipse((x, y), 11, 10, rounded(sketch, color, (x, y - 2), 14))
            for x in (-38, 38)
            for y in (-22, -7)
        ),
        line("M-34 -14 H34", color, 15),
        line("M-30 -18 H30", lighten(color, 0.5), 3, opacity=0.7),
        line("M-28 -8 H28", darken(color, 0.16), 2.4, opacity=0.6),
    )
    return standing(sketch, 54, 36, scale=0.6, hold=(0, -14))


def draw_slipper(color: str, phase: float) -> Drawing:
    """A soft slipper, its toe to the right."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-46 -6 Q-50 -26 -30 -26 Q0 -22 44 -14 Q56 -8 50 -2 Q0 4 -46 -2Z",
              darken(color, 0.35)),
        shape("M-10 -22 Q2 -40 26 -36 Q54 -30 54 -8 Q50 -2 40 -2 H-6Z",
              rounded(sketch, color, (24, -24), 34)),
        line("M-10 -22 Q2 -40 26 -36", lighten(color, 0.6), 7),
        line("M-48 -2 Q0 6 54 -3", darken(color, 0.55), 5),
    )  # fmt: skip
    return standing(sketch, 64, 48, below=10, scale=0.6, hold=(0, -20))


def draw_toy_mouse(color: str, phase: float) -> Drawing:
    """A little cloth mouse with a string for a tail."""
    sketch = Sketch()
    sway = 3 * wave(phase)
    sketch.add(
        line(f"M-34 -10 Q-58 {-4 + sway:.1f} -66 -20 Q-70 -28 -78 -24", "#d86a7a", 4),
        shape("M44 -8 Q30 -38 -6 -36 Q-40 -32 -38 -6 Q-20 2 30 0 Q44 0 44 -8Z",
              rounded(sketch, color, (-4, -24), 40)),
        ellipse((12, -34), 11, 12, darken(color, 0.12)) + ellipse((13, -33), 6.5, 7.5, "#f2a9b4"),
        ellipse((44, -8), 4.6, 4.2, "#e0808f"),
        ellipse((28, -18), 3.2, 3.6, "#2a1b2e") + ellipse((27, -19.4), 1.1, 1.1, "#ffffff"),
        line("M-24 -30 l6 8 m-6 0 l8 -6", darken(color, 0.4), 2),
    )  # fmt: skip
    return standing(sketch, 84, 50, scale=0.55, hold=(0, -18))


def draw_feather_wand(color: str, phase: float) -> Drawing:
    """A rod with feathers that dance on a string."""
    sketch = Sketch()
    x, y = 62 + 10 * wave(phase), -58 + 7 * wave(phase, 0.25)
    sketch.add(
        line("M-60 -4 L30 -124", sideways(sketch, WOOD, -60, 30), 6),
        line(f"M30 -124 Q62 -118 {x:.1f} {y - 20:.1f}", "#6a5a60", 2),
        *(
            group(
                [
                    ellipse((0, 20), 8, 24, rounded(sketch, tone, (-2, 12), 24)),
                    line("M0 2 V40", darken(tone, 0.3), 1.6),
                ],
                turn=turn + 8 * wave(phase, 0.1),
                move=(x, y - 20),
            )
            for turn, tone in ((-34, "#4f9fd8"), (32, "#f2c23a"), (0, color))
        ),
        ellipse((x, y - 20), 5, 5, "#e8b33c"),
    )
    return standing(sketch, 104, 132, scale=0.75, hold=(-30, -44))


def draw_rope_toy(color: str, phase: float) -> Drawing:
    """A thick rope with a knot and a tuft at each end."""
    del phase
    sketch = Sketch()
    twists = "".join(f"M{x} -18 l8 12" for x in range(-46, 44, 11))
    sketch.add(
        *(
            line(f"M{s * 64} -12 l{s * 20} {dy}", tone, 5)
            for s in (-1, 1)
            for dy, tone in ((-10, color), (0, "#f4ecdc"), (9, darken(color, 0.15)))
        ),
        line("M-56 -12 H56", "#f4ecdc", 15),
        line(twists, color, 5),
        *(ellipse((x, -12), 13, 13, rounded(sketch, color, (x, -15), 16)) for x in (-56, 56)),
        gleam((-59, -17), 5, 3),
        gleam((53, -17), 5, 3),
    )
    return standing(sketch, 92, 32, scale=0.7, hold=(0, -12))


def draw_laser_dot(color: str, phase: float) -> Drawing:
    """A spot of light that trembles on the floor."""
    sketch = Sketch()
    x = 1.5 * math.sin(phase * math.tau)
    sketch.add(
        halo(sketch, (x, -3), 14, color),
        ellipse((x, -3), 11, 4.6, color),
        ellipse((x, -3), 5, 2.2, "#fff0ea"),
    )
    return standing(sketch, 20, 19, below=13)


def draw_hurdle(color: str, phase: float) -> Drawing:
    """A striped bar between two posts with wings, as dogs and horses jump it."""
    del phase
    sketch = Sketch()
    stripes = "".join(f"M{x} -44 h18" for x in range(-56, 48, 36))
    for s in (-1, 1):
        sketch.add(
            line(f"M{s * 66} 0 V-76", sideways(sketch, "#f4f0e8", s * 66 - 4, s * 66 + 4), 9),
            line(f"M{s * 54} 0 H{s * 84}", "#d8d2c6", 8),
            line(f"M{s * 66} -64 L{s * 88} -56 V-6 M{s * 66} -30 L{s * 88} -26", color, 5),
            ellipse((s * 66, -78), 6, 6, color),
        )
    sketch.add(
        line("M-62 -44 H62", "#f8f5ee", 9),
        line(stripes, color, 9),
        line("M-62 -20 H62", "#e8e2d6", 6),
    )
    return standing(sketch, 98, 92, below=10)


KINDS: Final[Mapping[str, PropKind]] = {
    "pet bed": PropKind(draw_pet_bed, 60, "#e8d8c0", "ground"),
    "bone": PropKind(draw_bone, 20, "#f4ecdc", "hand"),
    "slipper": PropKind(draw_slipper, 26, "#6f8fc8", "hand"),
    "toy mouse": PropKind(draw_toy_mouse, 24, "#a9a3ad", "hand", frames=8),
    "feather wand": PropKind(draw_feather_wand, 96, "#e8503c", "hand", frames=12),
    "rope toy": PropKind(draw_rope_toy, 20, "#d8504a", "hand"),
    "hurdle": PropKind(draw_hurdle, 84, "#d8433c", "ground"),
    "laser dot": PropKind(draw_laser_dot, 8, "#ff2a1e", "ground", frames=8, is_lit=True),
}
