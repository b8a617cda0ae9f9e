"""Small machines of kitchen, bath and desk."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    IRON,
    STEEL,
    aslant,
    gleam,
    ring,
    sideways,
    standing,
    streak,
    wave,
)


def draw_toaster(color: str, phase: float) -> Drawing:
    """A toaster with two slices that come up a little."""
    sketch = Sketch()
    rise = 4 * wave(phase)
    for x in (-26, 14):
        sketch.add(
            shape(
                f"M{x - 16} -50 V{-84 + rise:.1f} q-6 -16 12 -17 h16 q18 1 12 17 V-50Z",
                "#b5702c",
            ),
            shape(
                f"M{x - 12} -50 V{-84 + rise:.1f} q-5 -12 9 -13 h14 q14 1 9 13 V-50Z",
                "#efc888",
            ),
        )
    sketch.add(
        box(-46, -6, 18, 6, IRON, radius=2),
        box(28, -6, 18, 6, IRON, radius=2),
        box(-56, -68, 112, 64, aslant(sketch, color, (-56, -68, 56, -4)), radius=18),
        box(-44, -68, 36, 6, darken(color, 0.6), radius=3),
        box(-4, -68, 38, 6, darken(color, 0.6), radius=3),
        line("M-48 -16 H48", darken(color, 0.26), 4),
        line("M57 -50 V-26", IRON, 4),
        box(52, -46, 14, 8, IRON, radius=3),
        ellipse((38, -32), 8, 8, IRON),
        line("M38 -32 l4 -5", "#ffffff", 2),
        streak("M-44 -50 Q-40 -60 -26 -60 H10", 4),
    )
    return standing(sketch, 74, 116, scale=0.5)


def draw_microwave(color: str, phase: float) -> Drawing:
    """A microwave oven; something warms behind its door."""
    sketch = Sketch()
    glow = 0.35 + 0.15 * wave(phase)
    window = sketch.gradient(((0, "#5a4a3a"), (1, "#e8a85a")), (0, -62), (0, -18))
    sketch.add(
        box(-70, -6, 20, 6, IRON, radius=2),
        box(50, -6, 20, 6, IRON, radius=2),
        box(-84, -80, 168, 76, aslant(sketch, color, (-84, -80, 84, -4)), radius=9),
        box(-76, -72, 112, 60, "#2c303a", radius=6),
        box(-68, -64, 96, 44, window, radius=4),
        ellipse((-20, -26), 30, 5, "#ffffff", opacity=0.5),
        ellipse((-20, -34), 15, 10, "#fff3d8", opacity=glow + 0.3),
        streak("M-58 -30 L-36 -56", 5, 0.25),
        line("M30 -60 V-24", STEEL, 5),
        box(46, -70, 32, 14, "#1f2a2c", radius=3),
        line("M52 -63 h6 M61 -63 h2 M66 -63 h6", "#7fe8a8", 3),
        *(ellipse((x, y), 3.4, 3.4, IRON) for y in (-46, -34) for x in (52, 62, 72)),
        box(48, -24, 28, 10, darken(color, 0.2), radius=3),
    )
    return standing(sketch, 92, 86, scale=0.6)


def draw_blender(color: str, phase: float) -> Drawing:
    """A blender that mixes a pink smoothie."""
    sketch = Sketch()
    whirl = 3 * wave(phase)
    sketch.add(
        shape("M-30 0 L-24 -40 H24 L30 0Z", sideways(sketch, color, -30, 30)),
        ellipse((0, -18), 8, 8, STEEL),
        line("M0 -18 l4 -5", IRON, 2),
        box(-22, -48, 44, 9, IRON, radius=3),
        shape("M-34 -138 L-22 -48 H22 L34 -138Z", "#d8ecf4", opacity=0.75),
        shape(f"M-30 {-104 + whirl:.1f} Q0 {-112 - whirl:.1f} 30 {-104 - whirl:.1f} L22 -50 H-22Z",
              "#e8688a"),
        line(f"M-18 {-84 + whirl:.1f} q18 12 34 {-6 - whirl:.1f} M-14 -68 q14 9 26 -3",
             "#f7a8bc", 3.4),
        line("M33 -128 Q58 -126 54 -98 Q50 -72 26 -68", STEEL, 6),
        box(-37, -148, 74, 12, darken(color, 0.2), radius=4),
        box(-12, -156, 24, 9, IRON, radius=3),
        streak("M-24 -128 L-16 -60", 4, 0.6),
    )  # fmt: skip
    return sketch.finish((-44, -160, 62, 5), scale=0.42, anchor=(0, 0))


def draw_hair_dryer(color: str, phase: float) -> Drawing:
    """A hair dryer that lies on its handle, blowing to the right."""
    sketch = Sketch()
    puff = (phase % 1) * 10
    sketch.add(
        line(
            f"M{62 + puff:.1f} -86 h14 M{60 + puff:.1f} -76 h20 M{62 + puff:.1f} -66 h14",
            "#bfe0f4",
            4,
            opacity=0.8 * math.sin(math.pi * (phase % 1)),
        ),
        shape("M-26 -54 L-16 0 Q-4 5 8 0 L4 -54Z",
              aslant(sketch, darken(color, 0.1), (-26, -54, 8, 0))),
        box(-16, -40, 10, 16, IRON, radius=4),
        shape("M-50 -76 Q-48 -108 -14 -106 L36 -98 V-58 L-14 -46 Q-48 -46 -50 -76Z",
              aslant(sketch, color, (-50, -106, 36, -46))),
        box(34, -98, 18, 40, IRON, radius=4),
        ellipse((-26, -76), 17, 22, darken(color, 0.34)),
        *(line(f"M-38 {y} H-14", IRON, 2.6) for y in (-84, -76, -68)),
        streak("M-30 -100 Q0 -102 26 -94", 4),
    )  # fmt: skip
    return sketch.finish((-56, -112, 92, 5), scale=0.44, anchor=(-4, 0), hold=(-6, -26))


def draw_printer(color: str, phase: float) -> Drawing:
    """A printer with a sheet coming out."""
    sketch = Sketch()
    out = 10 + 6 * wave(phase)
    sketch.add(
        shape("M-34 -58 L-40 -112 H34 L36 -58Z", "#ffffff"),
        line("M-26 -98 h48 M-26 -88 h40 M-26 -78 h50", "#c3cad4", 3),
        box(-66, -66, 132, 62, aslant(sketch, color, (-66, -66, 66, -4)), radius=9),
        box(-66, -66, 132, 14, darken(color, 0.34), radius=6),
        box(-46, -34, 92, 10, IRON, radius=3),
        shape(f"M-38 -30 L-44 {-12 + out:.1f} H44 L38 -30Z", "#fbfcfe"),
        line("M-32 -22 h40 M-34 -13 h62", "#7fa8d8", 3),
        ellipse((50, -44), 4, 4, "#5fd08a"),
        ellipse((38, -44), 4, 4, "#e8a83c"),
    )
    return standing(sketch, 74, 118, below=10, scale=0.5)


def draw_remote(color: str, phase: float) -> Drawing:
    """A remote control, upright."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-17, -100, 34, 100, aslant(sketch, color, (-17, -100, 17, 0)), radius=10),
        ellipse((-7, -89), 4.4, 4.4, "#e8504a"),
        ring((0, -66), 10, 10, lighten(color, 0.5), 4),
        ellipse((0, -66), 4, 4, lighten(color, 0.6)),
        *(
            box(x - 3.4, y, 6.8, 6, lighten(color, 0.7), radius=2)
            for y in (-46, -36, -26)
            for x in (-9, 0, 9)
        ),
        box(-9, -14, 18, 5, "#5fa8d8", radius=2),
        streak("M-12 -92 V-30", 2, 0.3),
    )
    return standing(sketch, 24, 106, scale=0.34, hold=(0, -24))


def draw_tablet(color: str, phase: float) -> Drawing:
    """A tablet computer that leans on its stand, a picture on its glass."""
    del phase
    sketch = Sketch()
    sky = sketch.gradient(((0, "#7a8ff0"), (1, "#f4b8c8")), (0, -84), (0, -8))
    picture = [
        box(-52, -84, 104, 74, sky, radius=3),
        ellipse((22, -52), 14, 14, "#fff0b8"),
        shape("M-52 -10 V-34 Q-30 -56 -6 -32 Q18 -50 52 -26 V-10Z", "#5a5fb8"),
    ]
    sketch.shine(*picture)
    sketch.add(
        shape("M10 -30 L36 0 H20Z", IRON),
        box(-60, -92, 120, 90, aslant(sketch, color, (-60, -92, 60, -2)), radius=10),
        *picture,
        streak("M-40 -24 L-14 -76", 6, 0.3),
    )
    return standing(sketch, 68, 98, scale=0.36, hold=(0, -8))


def draw_computer_mouse(color: str, phase: float) -> Drawing:
    """The mouse of a computer, its wire to the left."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-40 -10 Q-62 -22 -74 -6 Q-84 4 -96 -2", IRON, 4),
        shape("M-44 0 Q-50 -34 -8 -40 Q40 -40 46 0 Q0 6 -44 0Z",
              aslant(sketch, color, (-46, -40, 46, 0))),
        line("M-8 -40 Q-22 -22 -20 2", darken(color, 0.4), 2.4),
        line("M-20 -34 L-27 -26", IRON, 6),
        gleam((14, -28), 14, 5, angle=14),
    )  # fmt: skip
    return sketch.finish((-102, -48, 54, 6), scale=0.38, anchor=(0, 0), hold=(0, -14))


def draw_computer_keyboard(color: str, phase: float) -> Drawing:
    """The keyboard of a computer, lying and seen a little from above."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-82 -40 H82 L96 -6 V0 H-96 V-6Z", darken(color, 0.34)),
        shape("M-82 -40 H82 L96 -6 H-96Z", aslant(sketch, color, (-96, -40, 96, -6))),
    )
    for row in range(4):
        y = -36 + row * 7.4
        half = 78 + row * 3.4
        keys = 14 if row < 3 else 5
        width = 2 * half / keys
        for key in range(keys):
            is_space = row == 3 and key == 2
            sketch.add(
                box(
                    -half + key * width + 0.8,
                    y,
                    width - 1.6,
                    5.6,
                    "#eef2f6" if is_space else lighten(color, 0.62),
                    radius=1.6,
                )
            )
    return sketch.finish((-102, -46, 102, 5), scale=0.62, anchor=(0, -3))


def draw_vacuum_cleaner(color: str, phase: float) -> Drawing:
    """An upright vacuum cleaner, its handle to the left."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-62 -92 Q-40 -60 -10 -34", IRON, 7),
        line("M-74 -94 h14", darken(color, 0.5), 8),
        line("M-58 -86 Q-78 -40 -40 -22 Q-22 -14 -14 -26", "#6a7080", 4),
        shape("M-48 -78 L-26 -92 L14 -34 L-8 -20Z", aslant(sketch, color, (-48, -92, 14, -20))),
        shape("M-36 -70 L-24 -78 L-2 -46 L-14 -38Z", "#d8ecf4", opacity=0.8),
        line("M-22 -60 l8 11 M-18 -64 l8 11", "#a89880", 3),
        shape("M-18 -20 Q-16 -32 4 -32 H30 Q50 -30 54 -6 V0 H-22Z",
              aslant(sketch, darken(color, 0.1), (-20, -32, 54, 0))),
        box(24, -14, 24, 7, lighten(color, 0.5), radius=3),
        ellipse((-14, -7), 8, 8, IRON),
        ellipse((-14, -7), 3, 3, STEEL),
    )  # fmt: skip
    return sketch.finish((-82, -104, 62, 5), anchor=(0, 0))


KINDS: Final[Mapping[str, PropKind]] = {
    "toaster": PropKind(draw_toaster, 52, "#c8d0da", "table", frames=8),
    "microwave": PropKind(draw_microwave, 48, "#d8dde4", "table", frames=6),
    "blender": PropKind(draw_blender, 66, "#5f9fd0", "table", frames=8),
    "hair dryer": PropKind(draw_hair_dryer, 48, "#d8588a", "hand", frames=8),
    "printer": PropKind(draw_printer, 57, "#d5dbe2", "table", frames=8),
    "remote control": PropKind(draw_remote, 34, "#3a3f4c", "hand"),
    "tablet": PropKind(draw_tablet, 33, "#3a3f4c", "hand"),
    "computer keyboard": PropKind(draw_computer_keyboard, 25, "#5a6070", "table"),
    "vacuum cleaner": PropKind(draw_vacuum_cleaner, 97, "#c8403a", "ground"),
    "computer mouse": PropKind(draw_computer_mouse, 16, "#4a5060", "table"),
}
"""The kinds of this family by name."""
