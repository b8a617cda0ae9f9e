"""Things of house and street: tables, chairs, lamps, books, houses, benches."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import halo


def draw_table(color: str, phase: float) -> Drawing:
    """A wooden table with a cloth's edge."""
    del phase
    sketch = Sketch()
    for x, tone in ((-52, 0.3), (56, 0.3), (-66, 0.12), (66, 0.12)):
        sketch.add(
            polygon([(x - 5, -66), (x + 5, -66), (x + 3, 0), (x - 3, 0)], darken(color, tone))
        )
    sketch.add(
        box(-80, -74, 160, 10, color, radius=4),
        line("M-76 -72.5 H76", lighten(color, 0.4), 1.8, opacity=0.6),
    )
    sketch.add(box(-70, -64, 140, 7, darken(color, 0.22), radius=2))
    return sketch.finish((-86, -80, 86, 4), seat=(0, -74))


def draw_chair(color: str, phase: float) -> Drawing:
    """A chair that faces right; its seat takes a sitter."""
    del phase
    dark = darken(color, 0.24)
    sketch = Sketch()
    sketch.add(line("M-20 -44 L-24 0 M24 -44 L28 0 M-8 -44 V-4 M16 -44 V-4", dark, 5))
    sketch.add(line("M-24 -44 L-30 -104", color, 7), line("M-27 -92 L-22 -58", dark, 4))
    sketch.add(box(-30, -48, 60, 9, color, radius=4), shape("M-26 -48 Q0 -58 28 -48Z", "#c8485a"))
    return sketch.finish((-40, -112, 36, 4), seat=(-2, -50))


def draw_high_chair(color: str, phase: float) -> Drawing:
    """A chair for a baby on long legs, its tray before the seat and low enough to show who sits."""
    del phase
    dark = darken(color, 0.22)
    sketch = Sketch()
    sketch.add(
        line("M-22 -62 L-34 0 M24 -62 L36 0 M-8 -62 L-14 0 M12 -62 L18 0", dark, 6),
        line("M-29 -24 H31", dark, 4),
        box(-34, -122, 12, 62, color, radius=6),
        box(-30, -116, 6, 50, "#f6e8d2", radius=3),
        box(-30, -70, 62, 11, color, radius=5),
        box(14, -80, 36, 6, lighten(color, 0.35), radius=3),
        line("M40 -76 L28 -62", dark, 4),
    )
    return sketch.finish((-46, -128, 58, 4), seat=(-8, -71))


def draw_bench(color: str, phase: float) -> Drawing:
    """A park bench."""
    del phase
    iron = "#3a4048"
    sketch = Sketch()
    for x in (-70, 70):
        sketch.add(
            line(f"M{x} -46 L{x - 4} 0 M{x} -46 L{x + 12} 0 M{x - 2} -44 L{x - 8} -88", iron, 6)
        )
    for y, tone in ((-86, 0.0), (-74, 0.08), (-62, 0.16)):
        sketch.add(box(-88, y, 176, 8, darken(color, tone), radius=3))
    sketch.add(
        box(-90, -50, 180, 9, lighten(color, 0.1), radius=3),
        box(-90, -41, 180, 5, darken(color, 0.3), radius=2),
    )
    return sketch.finish((-96, -94, 96, 4), seat=(0, -50))


def draw_book(color: str, phase: float) -> Drawing:
    """An open book seen from the reader's side; its anchor is where the hand is."""
    turn = math.sin(phase * math.tau)
    sketch = Sketch()
    sketch.add(shape("M-22 -22 L2 -16 L26 -22 L26 10 L2 16 L-22 10Z", darken(color, 0.1)))
    sketch.add(
        shape("M-20 -24 Q-8 -26 2 -18 L2 12 Q-8 6 -20 8Z", "#fffaf0"),
        shape("M24 -24 Q12 -26 2 -18 L2 12 Q12 6 24 8Z", "#f3ecdc"),
    )
    rows = "".join(f"M-16 {-18 + k * 5} q8 -1 14 3 M6 {-14 + k * 5} q6 -4 14 -3 " for k in range(5))
    sketch.add(line(rows, "#a39a94", 1))
    lift = max(0.0, turn) * 14
    sketch.add(
        shape(
            (
                f"M2 -18 Q{10 - lift:.1f} {-28 - lift * 0.4:.1f} {20 - lift * 1.8:.1f} "
                f"{-26 - lift * 0.4:.1f} L{20 - lift * 1.8:.1f} 6 Q{10 - lift:.1f} 2 2 12Z"
            ),
            "#fbf4e6",
            opacity=0.9,
        )
    )
    return sketch.finish((-30, -44, 34, 22))


def draw_lamp(color: str, phase: float) -> Drawing:
    """A street lamp."""
    del phase
    sketch = Sketch()
    glass = polygon([(-17, -246), (17, -246), (11, -206), (-11, -206)], "#ffe9a8")
    sketch.add(
        box(-13, -12, 26, 12, color, radius=3), box(-8, -26, 16, 16, lighten(color, 0.1), radius=2)
    )
    sketch.add(
        line("M0 -20 V-204", color, 6),
        line("M-1.5 -24 V-200", lighten(color, 0.4), 1.4, opacity=0.6),
    )
    sketch.add(line("M-14 -200 H14", color, 4))
    sketch.add(
        glass,
        line("M-17 -246 L-11 -206 H11 L17 -246 M0 -246 V-206", color, 2.6),
    )
    sketch.add(shape("M-21 -245 Q0 -268 21 -245Z", color), ellipse((0, -262), 4, 5, color))
    sketch.shine(halo(sketch, (0, -230), 100, "#ffcf7a", 0.8), glass)
    return sketch.finish((-102, -332, 102, 4))


def draw_lantern(color: str, phase: float) -> Drawing:
    """A paper lantern that swings on its string."""
    swing = math.sin(phase * math.tau) * 6
    body = Sketch()
    warm = body.radial(
        ((0, "#fff0b0", 1), (0.6, mix(color, "#ffd070", 0.5), 1), (1, color, 1)), (0, 0), 30
    )
    halo = body.radial(((0, "#ffd98a", 0.55), (1, "#ffb45e", 0)), (0, 0), 58)
    body.add(ellipse((0, 0), 58, 58, halo), line("M0 -54 V-26", "#5a3a30", 1.8))
    body.add(ellipse((0, 0), 28, 25, warm))
    ribs = "".join(
        f"M{-k} -24 Q{-k * 2.2} 0 {-k} 24 M{k} -24 Q{k * 2.2} 0 {k} 24 " for k in (4, 9, 13)
    )
    body.add(line(ribs + "M0 -25 V25", darken(color, 0.25), 1.1, opacity=0.6))
    body.add(
        box(-11, -30, 22, 7, "#5a3a30", radius=2),
        box(-10, 23, 20, 6, "#5a3a30", radius=2),
        line("M-4 29 v14 M0 29 v18 M4 29 v14", "#f2c23a", 1.8),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=swing, about=(0, -54))
    return sketch.finish((-64, -62, 64, 60), anchor=(0, 47), hold=(0, -54))


def draw_house(color: str, phase: float) -> Drawing:
    """A cottage with lit windows and smoke from its chimney."""
    roof, wood = "#b5523c", "#7a4f34"
    sketch = Sketch()
    wall = sketch.gradient(((0, lighten(color, 0.2)), (1, darken(color, 0.12))), (0, -150), (0, 0))
    for index in range(3):
        rise = (phase + index / 3) % 1
        at = (86 + math.sin((phase + index) * math.tau) * 6 + rise * 16, -238 - rise * 66)
        sketch.add(ellipse(at, 9 + rise * 13, 8 + rise * 11, "#ffffff", opacity=0.5 * (1 - rise)))
    sketch.add(box(72, -232, 26, 60, "#a8665a"), box(68, -238, 34, 9, "#8a4f45", radius=2))
    sketch.add(box(-120, -130, 240, 130, wall), box(-120, -12, 240, 12, "#a39a94"))
    sketch.add(
        shape("M-142 -122 L-84 -216 Q-80 -222 -72 -222 H72 Q80 -222 84 -216 L142 -122Z", roof)
    )
    tiles = "".join(f"M{-124 + k * 15} {-142 - k * 22} H{124 - k * 15} " for k in range(4))
    sketch.add(
        line(tiles, darken(roof, 0.22), 2, opacity=0.6),
        line("M-142 -122 H142", darken(roof, 0.3), 5),
    )
    for x in (-88, 46):
        sketch.add(
            box(x - 4, -100, 54, 50, wood, radius=3),
            box(x, -96, 46, 42, "#a9cfe0", radius=2),
            line(f"M{x + 23} -96 v42 M{x} -75 h46", wood, 3),
        )
        sketch.shine(
            halo(sketch, (x + 23, -75), 44),
            box(x, -96, 46, 42, "#ffe7a0", radius=2),
            line(f"M{x + 23} -96 v42 M{x} -75 h46", wood, 3),
        )
        sketch.add(
            box(x - 6, -50, 58, 7, wood),
            *(
                ellipse((x + k * 11, -53), 7, 6, tone)
                for k, tone in enumerate(("#e8506a", "#f2c23a", "#e8506a", "#f58ab0", "#f2c23a"))
            ),
        )
    sketch.add(
        shape("M-22 0 V-70 Q-22 -86 0 -86 Q22 -86 22 -70 V0Z", "#4f7a8f"),
        ellipse((14, -38), 3, 3, "#f2c23a"),
    )
    return sketch.finish((-148, -330, 160, 4))


def draw_cup(color: str, phase: float) -> Drawing:
    """A steaming cup."""
    sketch = Sketch()
    for index in range(3):
        sway = math.sin((phase + index / 3) * math.tau) * 4
        sketch.add(
            line(
                f"M{-8 + index * 8} -34 q{sway:.1f} -10 0 -18 q{-sway:.1f} -9 0 -18",
                "#ffffff",
                3.4,
                opacity=0.45,
            )
        )
    sketch.add(
        line("M17 -22 q14 -2 12 8 q-2 9 -14 8", color, 5),
        shape("M-20 -30 L20 -30 Q20 -4 10 0 H-10 Q-20 -4 -20 -30Z", color),
    )
    sketch.add(
        ellipse((0, -30), 20, 5, lighten(color, 0.4)),
        ellipse((0, -30), 16, 3.6, "#6a4432"),
        line("M-14 -22 q1 10 5 16", "#fff", 3, opacity=0.4),
    )
    return sketch.finish((-28, -78, 34, 2))


def draw_cake(color: str, phase: float) -> Drawing:
    """A birthday cake with a burning candle."""
    flicker = math.sin(phase * math.tau)
    sketch = Sketch()
    sketch.add(
        ellipse((0, -3), 56, 8, "#d8dde6"),
        box(-44, -38, 88, 36, "#f3dcb4", radius=6),
        box(-44, -24, 88, 7, mix(color, "#c8485a", 0.4)),
    )
    sketch.add(
        shape(
            smooth(
                [
                    (-46, -40),
                    (46, -40),
                    (46, -28),
                    (34, -24),
                    (26, -32),
                    (12, -22),
                    (0, -32),
                    (-14, -22),
                    (-26, -32),
                    (-36, -24),
                    (-46, -30),
                ]
            ),
            color,
        )
    )
    sketch.add(box(-28, -64, 56, 26, lighten(color, 0.35), radius=5))
    for x in (-16, 0, 16):
        sketch.add(
            box(x - 2, -82, 4, 18, "#6fb4e8", radius=1),
            ellipse((x + flicker, -88), 3, 6, "#ffb03a"),
            ellipse((x + flicker, -87), 1.5, 3.4, "#fff3b0"),
        )
        sketch.shine(
            halo(sketch, (x, -88), 26),
            ellipse((x + flicker, -88), 3, 6, "#ffb03a"),
            ellipse((x + flicker, -87), 1.5, 3.4, "#fff3b0"),
        )
    sketch.add(*(ellipse((x, -40), 5, 5, "#d8384a") for x in (-36, 36)))
    return sketch.finish((-60, -116, 60, 6))


def draw_gift(color: str, phase: float) -> Drawing:
    """A wrapped present."""
    del phase
    ribbon = "#f2c23a" if color != "#f2c23a" else "#e8503c"
    sketch = Sketch()
    sketch.add(
        box(-34, -50, 68, 50, sketch.shaded(color, -50, 0), radius=3),
        box(-7, -50, 14, 50, ribbon),
        box(-38, -62, 76, 16, lighten(color, 0.12), radius=3),
        box(-7, -62, 14, 16, lighten(ribbon, 0.2)),
    )
    wing = [(0, -62), (-12, -82), (-28, -78), (-22, -64)]
    sketch.add(
        shape(smooth(wing), ribbon),
        shape(smooth([(-x, y) for x, y in wing]), darken(ribbon, 0.12)),
        ellipse((0, -64), 6, 5, darken(ribbon, 0.2)),
    )
    return sketch.finish((-42, -90, 42, 2))


KINDS: Final[Mapping[str, PropKind]] = {
    "table": PropKind(draw_table, 76, "#a8703f", "ground"),
    "chair": PropKind(draw_chair, 108, "#b5783f", "ground"),
    "high chair": PropKind(draw_high_chair, 122, "#d9a066", "ground"),
    "bench": PropKind(draw_bench, 90, "#9b6a40", "ground"),
    "book": PropKind(draw_book, 46, "#b8324a", "table", frames=12),
    "street lamp": PropKind(draw_lamp, 264, "#39414c", "ground"),
    "lantern": PropKind(draw_lantern, 100, "#e8503c", "hand", is_lit=True, frames=8),
    "hanging lantern": PropKind(draw_lantern, 100, "#e8503c", "air", is_lit=True, frames=8),
    "house": PropKind(
        draw_house, 240, "#f0ddb8", "ground", frames=8, is_tall=True, is_background=True
    ),
    "cup": PropKind(draw_cup, 35, "#4f8fc0", "table", frames=8),
    "cake": PropKind(draw_cake, 94, "#f7b6c8", "table", frames=8),
    "gift": PropKind(draw_gift, 82, "#4f8fd0", "table"),
}
"""The kinds of this family by name."""
