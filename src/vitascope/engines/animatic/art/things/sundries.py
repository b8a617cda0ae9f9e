"""Small things of the bathroom, the desk and the drawer."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    IRON,
    STEEL,
    WOOD,
    aslant,
    ball,
    gleam,
    halo,
    ring,
    sideways,
    standing,
    wave,
)


def draw_ruler(color: str, phase: float) -> Drawing:
    """A ruler, leaning with its marks to us."""
    del phase
    sketch = Sketch()
    marks = "".join(f"M{-88 + k * 8} -24 v{11 if k % 5 == 0 else 6} " for k in range(23))
    sketch.add(
        box(-94, -24, 188, 24, aslant(sketch, color, (-94, -24, 94, 0)), radius=2),
        line(marks, darken(color, 0.6), 1.6),
        ellipse((84, -7), 3, 3, darken(color, 0.5)),
    )
    return standing(sketch, 98, 28, scale=0.3, hold=(60, -12))


def draw_stapler(color: str, phase: float) -> Drawing:
    """A stapler."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-50, -8, 104, 8, IRON, radius=3),
        polygon([(-46, -14), (44, -20), (46, -14), (-44, -8)], STEEL),
        shape("M-52 -18 Q-52 -30 -38 -32 L40 -40 Q54 -40 54 -28 L50 -22 L-44 -12 Q-52 -12 -52 -18Z",
              aslant(sketch, color, (-52, -40, 54, -12))),
        ellipse((-42, -18), 4, 4, darken(color, 0.4)),
        line("M-30 -28 L36 -35", lighten(color, 0.5), 2.4, opacity=0.6),
    )  # fmt: skip
    return standing(sketch, 60, 46, scale=0.3, hold=(0, -26))


def draw_eraser(color: str, phase: float) -> Drawing:
    """A rubber in its paper sleeve."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-46, -30, 92, 30, aslant(sketch, color, (-46, -30, 46, 0)), radius=6),
        box(-14, -31, 60, 32, "#3f6fb8", radius=2),
        box(-14, -22, 60, 13, "#fdfaf2"),
        line("M-60 -2 h8 M-66 -6 h4 M-56 2 h6", darken(color, 0.2), 3),
    )
    return standing(sketch, 78, 46, below=15, scale=0.16, hold=(0, -14))


def draw_calculator(color: str, phase: float) -> Drawing:
    """A pocket calculator."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-30, -86, 60, 86, aslant(sketch, color, (-30, -86, 30, 0)), radius=6),
        box(-24, -79, 48, 18, "#b8d8b0", radius=2),
        line("M6 -75 v10 M12 -75 h6 v10", "#2c3a30", 2.4),
        *(
            box(-24 + k % 4 * 12.6, -54 + k // 4 * 12.6, 10, 9,
                "#f28a2e" if k % 4 == 3 else "#eef0f4", radius=2)
            for k in range(16)
        ),
    )  # fmt: skip
    return standing(sketch, 36, 92, scale=0.24, hold=(0, -30))


def draw_battery(color: str, phase: float) -> Drawing:
    """A battery, upright."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-7, -92, 14, 8, STEEL, radius=2),
        box(-22, -86, 44, 86, sideways(sketch, color, -22, 22), radius=5),
        box(-22, -86, 44, 24, sideways(sketch, "#c9974a", -22, 22), radius=5),
        line("M-6 -74 h12 M0 -80 v12", "#ffffff", 3),
        shape("M4 -52 L-10 -28 H-1 L-5 -8 L11 -34 H2Z", "#ffe08a"),
    )
    return standing(sketch, 36, 108, below=15, scale=0.16, hold=(0, -40))


def draw_padlock(color: str, phase: float) -> Drawing:
    """A padlock, shut."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-17 -46 V-62 Q-17 -82 0 -82 Q17 -82 17 -62 V-46", STEEL, 9),
        box(-30, -52, 60, 52, aslant(sketch, color, (-30, -52, 30, 0)), radius=7),
        ellipse((0, -32), 6, 6, darken(color, 0.65)),
        polygon([(-3, -30), (3, -30), (5, -14), (-5, -14)], darken(color, 0.65)),
        gleam((-16, -42), 8, 3),
    )
    return standing(sketch, 36, 92, scale=0.2, hold=(0, -30))


def draw_nail(color: str, phase: float) -> Drawing:
    """A nail stuck upright in a piece of board."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-40, -16, 80, 16, aslant(sketch, WOOD, (-40, -16, 40, 0)), radius=2),
        line("M-34 -9 h28 M6 -5 h26", "#8a5a30", 1.6),
        box(-3.5, -74, 7, 60, sideways(sketch, color, -4, 4)),
        ellipse((0, -75), 11, 3.6, lighten(color, 0.2)),
    )
    return standing(sketch, 46, 84, scale=0.2, hold=(0, -50))


def draw_megaphone(color: str, phase: float) -> Drawing:
    """A megaphone with its grip."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-6 -36 L-12 0", darken(color, 0.4), 9),
        box(-46, -64, 18, 28, darken(color, 0.35), radius=5),
        polygon([(-30, -62), (-30, -38), (46, -12), (46, -88)],
                sketch.shaded(color, -88, -12)),
        ellipse((46, -50), 13, 38, "#f2f4f6"),
        ellipse((48, -50), 9, 29, darken(color, 0.5)),
        ellipse((47, -50), 4, 11, darken(color, 0.2)),
    )  # fmt: skip
    return standing(sketch, 72, 104, below=15, scale=0.42, hold=(-10, -12))


def draw_whistle(color: str, phase: float) -> Drawing:
    """A referee's whistle on its cord."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-40 -30 Q-76 -46 -66 -12 Q-58 6 -30 2", "#2b2833", 3),
        shape("M-36 -34 Q-36 -58 -8 -58 H54 V-36 H14 Q14 -6 -12 -6 Q-36 -8 -36 -34Z",
              aslant(sketch, color, (-36, -58, 54, -6))),
        box(8, -58, 12, 9, darken(color, 0.6)),
        ellipse((-12, -32), 14, 14, darken(color, 0.2)),
        ellipse((-12, -32), 6, 6, "#c9974a"),
        line("M-24 -52 H48", lighten(color, 0.6), 2.4, opacity=0.6),
    )  # fmt: skip
    return standing(sketch, 84, 74, below=15, scale=0.16, hold=(0, -32))


def draw_stethoscope(color: str, phase: float) -> Drawing:
    """A stethoscope laid in a loop."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-40 -78 Q-52 -40 -22 -28 Q0 -20 6 -8 Q16 8 38 -6", color, 6),
        line("M4 -82 Q14 -44 -12 -30", color, 6),
        line("M-40 -78 L-34 -90 M4 -82 L-4 -92", STEEL, 4),
        ellipse((44, -9), 15, 12, darken(STEEL, 0.2)),
        ellipse((43, -11), 12, 9, lighten(STEEL, 0.3)),
    )
    return standing(sketch, 64, 98, below=8, scale=0.42, hold=(-20, -28))


def draw_syringe(color: str, phase: float) -> Drawing:
    """A syringe, lying."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M52 -14 H92", STEEL, 1.8),
        box(-40, -26, 88, 24, "#e2eef6", radius=3),
        box(-4, -24, 50, 20, color, radius=2),
        box(-8, -25, 6, 22, IRON),
        line("M-80 -14 H-8", "#aab4c0", 6),
        box(-86, -26, 6, 24, "#aab4c0", radius=2),
        box(-44, -32, 6, 36, "#aab4c0", radius=2),
        line("".join(f"M{x} -26 v8 " for x in range(-28, 46, 9)), IRON, 1.4),
    )
    return standing(sketch, 96, 38, below=8, scale=0.2, hold=(-60, -14))


def draw_handcuffs(color: str, phase: float) -> Drawing:
    """A pair of handcuffs."""
    del phase
    sketch = Sketch()
    for x in (-36, 36):
        sketch.add(
            ring((x, -28), 24, 24, darken(color, 0.2), 10),
            ring((x, -28), 24, 24, lighten(color, 0.2), 4),
            box(x - 9, -12, 18, 14, darken(color, 0.1), radius=4),
        )
    sketch.add(
        *(ring((x, -4), 6, 4, lighten(color, 0.1), 2.6) for x in (-21, -11, 0, 11, 21)),
    )
    return standing(sketch, 76, 70, below=16, scale=0.22, hold=(0, -8))


def draw_bomb(color: str, phase: float) -> Drawing:
    """A round bomb, its fuse burning."""
    sketch = Sketch()
    flare = 1 + 0.25 * wave(phase * 2)
    spark = "".join(
        f"M{34 + math.cos(k * 0.9) * 5:.1f} {-92 + math.sin(k * 0.9) * 5:.1f}"
        f" l{math.cos(k * 0.9) * 9 * flare:.1f} {math.sin(k * 0.9) * 9 * flare:.1f} "
        for k in range(7)
    )
    sketch.add(
        ball(sketch, (0, -36), 36, color),
        box(-11, -78, 22, 14, lighten(color, 0.1), radius=3),
        line("M0 -78 Q4 -96 18 -92 Q28 -88 34 -92", "#c9a878", 4),
        line(spark, "#ffb43a", 3.4),
        ellipse((34, -92), 5, 5, "#fff2b0"),
    )
    sketch.shine(halo(sketch, (34, -92), 26, "#ffb43a", 0.8))
    return standing(sketch, 60, 122, below=15, scale=0.5, hold=(0, -36))


def draw_glow_stick(color: str, phase: float) -> Drawing:
    """A stick that glows all along."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-34 -4 L34 -64", color, 24, opacity=0.25),
        line("M-34 -4 L34 -64", color, 15, opacity=0.4),
        line("M-34 -4 L34 -64", lighten(color, 0.2), 9),
        line("M-32 -6 L32 -62", "#ffffff", 3, opacity=0.9),
        line("M-38 0 L-34 -4", darken(color, 0.3), 9),
    )
    sketch.shine(
        line("M-34 -4 L34 -64", color, 30, opacity=0.3),
        line("M-34 -4 L34 -64", lighten(color, 0.3), 9),
        line("M-32 -6 L32 -62", "#ffffff", 3),
    )
    return standing(sketch, 56, 84, below=12, scale=0.42, hold=(-30, -8))


def draw_spool(color: str, phase: float) -> Drawing:
    """A spool of thread with its needle."""
    del phase
    sketch = Sketch()
    rounds = "".join(f"M-21 {-14 - k * 6} Q0 {-10 - k * 6} 21 {-14 - k * 6} " for k in range(9))
    sketch.add(
        box(-28, -8, 56, 8, WOOD, radius=3),
        box(-28, -78, 56, 8, "#c08a52", radius=3),
        box(-21, -70, 42, 62, sideways(sketch, color, -21, 21)),
        line(rounds, darken(color, 0.2), 1.6),
        line("M20 -24 Q44 -16 46 -40 Q46 -60 58 -64", color, 2),
        line("M40 -6 L64 -74", STEEL, 2.6),
    )
    return standing(sketch, 76, 94, below=15, scale=0.2, hold=(0, -40))


def draw_button(color: str, phase: float) -> Drawing:
    """A sewing button with four holes."""
    del phase
    sketch = Sketch()
    sketch.add(
        ellipse((0, -30), 30, 30, darken(color, 0.2)),
        ellipse((0, -31), 29, 29, aslant(sketch, color, (-30, -60, 30, 0))),
        ring((0, -31), 20, 20, darken(color, 0.18), 3),
        *(ellipse((x, y), 3.6, 3.6, darken(color, 0.6)) for x in (-7, 7) for y in (-38, -24)),
        line("M-7 -38 L7 -24 M7 -38 L-7 -24", lighten(color, 0.6), 2),
    )
    return standing(sketch, 44, 74, below=15, scale=0.14, hold=(0, -30))


def draw_mousetrap(color: str, phase: float) -> Drawing:
    """A mousetrap with a piece of cheese."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(-60, 0), (-46, -24), (64, -24), (52, 0)],
                aslant(sketch, color, (-60, -24, 64, 0))),
        line("M-40 -10 L-36 -20 H10 L6 -8 Z", STEEL, 3),
        line("M6 -14 h10 m-10 3 h10 m-10 -6 h10", STEEL, 2.4),
        polygon([(24, -12), (34, -30), (50, -14)], "#f7c83a"),
        ellipse((36, -19), 3, 2.4, "#d89a24"),
        polygon([(24, -12), (50, -14), (50, -9), (24, -7)], "#e8b02c"),
    )  # fmt: skip
    return standing(sketch, 70, 36, scale=0.26)


def draw_pinecone(color: str, phase: float) -> Drawing:
    """A pine cone, its scales row over row."""
    del phase
    sketch = Sketch()
    sketch.add(ellipse((0, -36), 24, 34, darken(color, 0.4)))
    for row in range(8):
        y = -66 + row * 8.4
        half = 28 * math.sin(math.pi * (row + 1.2) / 10)
        count = 3 + row % 2
        for k in range(count):
            x = -half + (k + 0.5) * half * 2 / count
            tone = lighten(color, 0.12) if (k + row) % 2 else color
            tip = f"M{x - 9:.1f} {y - 7:.1f} Q{x - 9:.1f} {y + 8:.1f} {x:.1f} {y + 9:.1f}"
            tip += f" Q{x + 9:.1f} {y + 8:.1f} {x + 9:.1f} {y - 7:.1f}Z"
            rim = f"M{x - 6:.1f} {y + 4:.1f} Q{x:.1f} {y + 11:.1f} {x + 6:.1f} {y + 4:.1f}"
            sketch.add(shape(tip, tone), line(rim, lighten(color, 0.5), 2))
    return standing(sketch, 38, 84, scale=0.26, hold=(0, -36))


def draw_piggy_bank(color: str, phase: float) -> Drawing:
    """A china pig with a slot, a coin above it."""
    sketch = Sketch()
    sketch.add(
        *(box(x, -16, 15, 16, darken(color, 0.14), radius=4) for x in (-30, 16)),
        ellipse((0, -40), 46, 32, aslant(sketch, color, (-46, -72, 46, -8))),
        polygon([(14, -66), (34, -80), (34, -58)], darken(color, 0.12)),
        ellipse((46, -38), 10, 12, lighten(color, 0.15)),
        ellipse((44, -40), 2, 3, darken(color, 0.5)),
        ellipse((50, -38), 2, 3, darken(color, 0.5)),
        ellipse((28, -48), 3.4, 4, "#2c2230"),
        line("M-46 -44 q-10 -2 -6 -10 q6 -4 4 6", darken(color, 0.14), 4),
        box(-14, -72, 26, 4, darken(color, 0.6), radius=2),
        ellipse((-1, -86 - 3 * wave(phase)), 10, 10, GOLD),
        ellipse((-1, -86 - 3 * wave(phase)), 6, 6, lighten(GOLD, 0.3)),
        gleam((-16, -58), 12, 5),
    )
    return standing(sketch, 62, 106, scale=0.32, hold=(0, -40))


def draw_clipboard(color: str, phase: float) -> Drawing:
    """A clipboard with a written sheet."""
    del phase
    sketch = Sketch()
    writing = "".join(f"M-20 {y} h{40 - y % 3 * 6} " for y in range(-62, -12, 9))
    sketch.add(
        box(-34, -90, 68, 90, aslant(sketch, color, (-34, -90, 34, 0)), radius=4),
        box(-28, -80, 56, 74, "#fdfbf4"),
        line(writing, "#9aa4b4", 2),
        box(-14, -96, 28, 12, STEEL, radius=3),
        ellipse((0, -95), 4, 3, IRON),
    )
    return standing(sketch, 40, 102, scale=0.36, hold=(0, -30))


def draw_projector(color: str, phase: float) -> Drawing:
    """A film projector that throws its light to the right."""
    sketch = Sketch()
    reels = "".join(
        f"M0 0 L{math.cos(k * math.tau / 3) * 16:.1f} {math.sin(k * math.tau / 3) * 16:.1f} "
        for k in range(3)
    )
    for x, y in ((-24, -86), (16, -92)):
        sketch.add(
            ellipse((x, y), 22, 22, darken(color, 0.4)),
            group([line(reels, lighten(color, 0.4), 5)], move=(x, y), turn=phase * 360),
            ellipse((x, y), 5, 5, STEEL),
        )
    sketch.add(
        polygon([(46, -48), (130, -74), (130, -8), (46, -38)], "#fff3c0", opacity=0.28),
        box(-40, -66, 72, 52, aslant(sketch, color, (-40, -66, 32, -14)), radius=5),
        box(30, -54, 18, 22, darken(color, 0.5), radius=3),
        line("M-32 -58 v34 M-24 -58 v34 M-16 -58 v34", darken(color, 0.3), 3),
        line("M-32 -14 L-38 0 M24 -14 L30 0", IRON, 6),
    )
    sketch.shine(polygon([(46, -48), (130, -74), (130, -8), (46, -38)], "#fff3c0", opacity=0.5))
    return sketch.finish((-52, -120, 132, 5), scale=0.5, anchor=(0, 0))


KINDS: Final[Mapping[str, PropKind]] = {
    "ruler": PropKind(draw_ruler, 7, "#e8c060", "table"),
    "stapler": PropKind(draw_stapler, 12, "#d8402c", "table"),
    "eraser": PropKind(draw_eraser, 5, "#f5b0b8", "table"),
    "calculator": PropKind(draw_calculator, 20, "#4a5262", "table"),
    "battery": PropKind(draw_battery, 15, "#2f3440", "table"),
    "padlock": PropKind(draw_padlock, 16, "#e0aa3c", "table"),
    "nail": PropKind(draw_nail, 15, "#a4acb8", "table"),
    "megaphone": PropKind(draw_megaphone, 37, "#d8402c", "hand"),
    "whistle": PropKind(draw_whistle, 9, "#d8a83c", "hand"),
    "stethoscope": PropKind(draw_stethoscope, 38, "#3f4a5c", "table"),
    "syringe": PropKind(draw_syringe, 7, "#6fc0e8", "table"),
    "handcuffs": PropKind(draw_handcuffs, 12, "#a8b0bc", "table"),
    "bomb": PropKind(draw_bomb, 50, "#33343c", "ground", frames=8),
    "glow stick": PropKind(draw_glow_stick, 32, "#6ff06a", "hand"),
    "spool": PropKind(draw_spool, 16, "#d8445c", "table"),
    "button": PropKind(draw_button, 8, "#3f8fc8", "table"),
    "mousetrap": PropKind(draw_mousetrap, 8, "#d0a468", "ground"),
    "pinecone": PropKind(draw_pinecone, 20, "#7a5030", "table"),
    "piggy bank": PropKind(draw_piggy_bank, 31, "#f29ab0", "table", frames=8),
    "clipboard": PropKind(draw_clipboard, 34, "#a8703f", "hand"),
    "projector": PropKind(draw_projector, 57, "#4f5664", "table", frames=8),
}
"""The kinds of this family by name."""
