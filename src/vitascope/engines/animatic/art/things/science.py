"""Things of science: what one looks through, pours from and measures with."""

import math
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
    IRON,
    STEEL,
    WOOD,
    aslant,
    ball,
    ring,
    rounded,
    sideways,
    standing,
    streak,
    wave,
)


def draw_telescope(color: str, phase: float) -> Drawing:
    """A telescope on three legs, aimed at the sky."""
    del phase
    body = Sketch()
    body.add(
        box(-70, -9, 50, 18, body.shaded(darken(color, 0.1), -9, 9), radius=4),
        box(-24, -12, 56, 24, body.shaded(color, -12, 12), radius=4),
        box(28, -16, 44, 32, body.shaded(lighten(color, 0.05), -16, 16), radius=5),
        *(
            box(x, -h, 7, 2 * h, body.shaded(GOLD, -h, h), radius=2)
            for x, h in ((-74, 8), (-26, 13), (26, 17), (66, 18))
        ),
        ellipse((74, 0), 4, 15, "#9fd0ee"),
    )
    sketch = Sketch()
    sketch.add(
        line("M0 -92 L-42 0 M0 -92 L42 0 M0 -92 L4 -4", DARK_WOOD, 7), ellipse((0, -94), 9, 9, GOLD)
    )
    sketch.absorb(body, turn=-32, move=(0, -110))
    return standing(sketch, 84, 170, hold=(-60, -76))


def draw_microscope(color: str, phase: float) -> Drawing:
    """A microscope."""
    del phase
    sketch = Sketch()
    tube = [
        box(-9, -92, 18, 56, sideways(sketch, color, -9, 9), radius=4),
        box(-7, -106, 14, 18, sideways(sketch, IRON, -7, 7), radius=3),
        box(-6, -38, 12, 14, sideways(sketch, STEEL, -6, 6), radius=2),
    ]
    sketch.add(
        box(-40, -12, 84, 12, sketch.shaded(color, -12, 0), radius=6),
        line("M22 -12 Q48 -40 24 -70 L6 -82", darken(color, 0.1), 12),
        box(-30, -30, 54, 7, IRON, radius=3),
        box(-18, -34, 22, 4, "#9fd8ee"),
        group(tube, turn=-18, about=(0, -40), move=(-4, -2)),
        ellipse((34, -44), 9, 9, STEEL),
        ellipse((34, -44), 4, 4, IRON),
    )
    return standing(sketch, 52, 116, scale=0.7, hold=(20, -60))


def draw_test_tubes(color: str, phase: float) -> Drawing:
    """A rack of test tubes that bubble."""
    sketch = Sketch()
    for k, tone in enumerate((color, "#e8566a", "#f2b83a")):
        x = -32 + k * 32
        tube = f"M{x - 9} -88 V-20 Q{x - 9} -8 {x} -8 Q{x + 9} -8 {x + 9} -20 V-88Z"
        rise = (phase + k / 3) % 1
        sketch.add(
            shape(tube, "#e6f4f8", opacity=0.6),
            group(
                [
                    box(
                        x - 10,
                        -58 + k * 8,
                        20,
                        60,
                        sideways(sketch, tone, x - 9, x + 9),
                        opacity=0.92,
                    ),
                    ellipse((x + 2, -16 - rise * 36), 2.6, 2.6, "#ffffff", opacity=0.8),
                    ellipse((x - 3, -16 - ((rise + 0.5) % 1) * 36), 2, 2, "#ffffff", opacity=0.8),
                ],
                clip=sketch.clip(tube),
            ),
            line(f"M{x - 10} -88 h20", "#ffffff", 3),
            streak(f"M{x - 5} -80 V-24", 2),
        )
    sketch.add(
        box(-56, -66, 112, 8, WOOD, radius=3),
        box(-58, -8, 116, 8, darken(WOOD, 0.14), radius=3),
        box(-56, -66, 7, 62, WOOD),
        box(49, -66, 7, 62, WOOD),
    )
    return standing(sketch, 66, 96, scale=0.75, hold=(0, -20))


def draw_flask(color: str, phase: float) -> Drawing:
    """A laboratory flask that bubbles and steams."""
    sketch = Sketch()
    d = "M-9 -96 V-58 L-40 -8 Q-42 0 -32 0 H32 Q42 0 40 -8 L9 -58 V-96Z"
    bubbles = [
        ellipse((x, -6 - ((phase + x / 31) % 1) * 34), 3.4, 3.4, "#ffffff", opacity=0.7)
        for x in (-16, -4, 8, 18)
    ]
    rise = phase % 1
    sketch.add(
        *(
            ellipse(
                (x + 4 * wave(phase, x / 9), -104 - ((rise + k / 3) % 1) * 30),
                5,
                5,
                lighten(color, 0.4),
                opacity=0.7 * (1 - (rise + k / 3) % 1),
            )
            for k, x in enumerate((-3, 2, 5))
        ),
        shape(d, "#e6f4f8", opacity=0.6),
        group(
            [
                box(-44, -42, 88, 46, sketch.shaded(color, -42, 0), opacity=0.94),
                ellipse((0, -42), 31, 4, lighten(color, 0.4)),
                *bubbles,
            ],
            clip=sketch.clip(d),
        ),
        box(-13, -102, 26, 8, "#ffffff", radius=4, opacity=0.9),
        streak("M-4 -90 V-58 L-24 -20", 3),
    )
    return standing(sketch, 50, 144, scale=0.65, hold=(0, -64))


def draw_magnifier(color: str, phase: float) -> Drawing:
    """A magnifying glass."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M18 -42 L42 -6", color, 12),
        line("M20 -44 L28 -32", GOLD, 13),
        ellipse((-6, -72), 34, 34, "#d8f0fa", opacity=0.55),
        ring((-6, -72), 34, 34, GOLD, 7),
        line("M-28 -76 Q-24 -94 -8 -97", "#ffffff", 5, opacity=0.8),
    )
    return standing(sketch, 54, 116, scale=0.7, hold=(36, -14))


def draw_magnet(color: str, phase: float) -> Drawing:
    """A horseshoe magnet."""
    del phase
    sketch = Sketch()
    d = "M-40 0 V-50 Q-38 -92 0 -92 Q38 -92 40 -50 V0 H16 V-48 Q14 -66 0 -66 Q-14 -66 -16 -48 V0Z"
    sketch.add(
        shape(d, aslant(sketch, color, (-40, -92, 40, 0))),
        box(-40, -22, 24, 22, STEEL),
        box(16, -22, 24, 22, STEEL),
        streak("M-32 -44 Q-28 -78 -4 -84", 5),
    )
    return standing(sketch, 48, 98, scale=0.55, hold=(0, -78))


def draw_atom(color: str, phase: float) -> Drawing:
    """A model of an atom with its electrons on their way."""
    sketch = Sketch()
    for k in range(3):
        angle = math.radians(k * 60)
        a = (phase + k / 3) * math.tau
        x, y = math.cos(a) * 48, math.sin(a) * 18
        at = (
            x * math.cos(angle) - y * math.sin(angle),
            -54 + x * math.sin(angle) + y * math.cos(angle),
        )
        sketch.add(
            group([ring((0, 0), 48, 18, lighten(color, 0.2), 3, 0.9)], move=(0, -54), turn=k * 60),
            ball(sketch, at, 6, "#f2c23a"),
        )
    sketch.add(
        *(
            ball(sketch, (x, -54 + y), 8, tone)
            for x, y, tone in ((-6, -4, "#e0503c"), (6, -4, "#4f8fd8"), (0, 6, "#e0503c"))
        )
    )
    return standing(sketch, 60, 112, scale=0.9, hold=(0, -40))


def draw_hourglass(color: str, phase: float) -> Drawing:
    """An hourglass; its sand runs."""
    sketch = Sketch()
    glass = "M-26 -84 H26 Q26 -56 4 -48 Q26 -40 26 -12 H-26 Q-26 -40 -4 -48 Q-26 -56 -26 -84Z"
    sketch.add(
        shape(glass, "#e2f2f8", opacity=0.6),
        group(
            [
                box(-28, -70 + 18 * (1 - abs(2 * phase - 1)), 56, 30, "#e8c47a"),
                shape("M-24 -12 Q0 -44 24 -12Z", "#e8c47a"),
                line("M0 -50 V-14", "#e8c47a", 2.4),
            ],
            clip=sketch.clip(glass),
        ),
        streak("M-18 -78 Q-16 -60 -6 -54", 3),
        *(box(x, -88, 6, 80, sideways(sketch, color, x, x + 6)) for x in (-38, 32)),
        box(-44, -96, 88, 11, sketch.shaded(color, -96, -85), radius=4),
        box(-44, -11, 88, 11, sketch.shaded(color, -11, 0), radius=4),
    )
    return standing(sketch, 50, 102, scale=0.7, hold=(0, -4))


def draw_compass(color: str, phase: float) -> Drawing:
    """A compass whose needle quivers."""
    sketch = Sketch()
    needle = [
        polygon([(0, -22), (5, 0), (-5, 0)], "#e0384a"),
        polygon([(0, 22), (5, 0), (-5, 0)], "#5f6f8a"),
    ]
    sketch.add(
        ring((0, -80), 7, 7, color, 4),
        ellipse((0, -36), 36, 36, rounded(sketch, color, (0, -36), 38)),
        ellipse((0, -36), 29, 29, CREAM),
        line("M0 -62 v6 M0 -16 v6 M-26 -36 h6 M20 -36 h6", IRON, 3),
        group(needle, move=(0, -36), turn=34 + 12 * wave(phase)),
        ellipse((0, -36), 3.6, 3.6, GOLD),
    )
    return standing(sketch, 42, 94, scale=0.55, hold=(0, -10))


def draw_scissors(color: str, phase: float) -> Drawing:
    """Scissors that snip."""
    sketch = Sketch()
    spread = 12 + 10 * wave(phase)
    for side in (-1, 1):
        half = [
            polygon(
                [(-5, 4), (5, 4), (side * 1.0, -66)], lighten(STEEL, 0.2) if side < 0 else STEEL
            ),
            line("M0 0 V18", color, 8),
            ring((side * 6, 32), 13, 15, color, 7),
        ]
        sketch.add(group(half, move=(0, -48), turn=side * spread))
    sketch.add(ellipse((0, -48), 4, 4, IRON))
    return standing(sketch, 50, 122, scale=0.55, below=8, hold=(0, -16))


KINDS: Final[Mapping[str, PropKind]] = {
    "telescope": PropKind(draw_telescope, 164, "#4a6f9a", "ground"),
    "microscope": PropKind(draw_microscope, 76, "#eef2f6", "table"),
    "test tube": PropKind(draw_test_tubes, 68, "#5fc8a0", "table", frames=8),
    "flask": PropKind(draw_flask, 67, "#5fd07a", "table", frames=8),
    "magnifying glass": PropKind(draw_magnifier, 76, "#8a4a34", "hand"),
    "magnet": PropKind(draw_magnet, 51, "#d8343a", "hand"),
    "atom": PropKind(draw_atom, 86, "#5f9fe0", "hand", frames=12),
    "hourglass": PropKind(draw_hourglass, 67, "#a8643a", "table", frames=12),
    "compass": PropKind(draw_compass, 49, "#e0ac3a", "hand", frames=8),
    "scissors": PropKind(draw_scissors, 57, "#e0483c", "hand", frames=8),
}
"""The kinds of this family by name."""
