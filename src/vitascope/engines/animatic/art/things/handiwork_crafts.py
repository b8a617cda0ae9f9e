"""Hands at crafts: at the wheel, with needles, at the bench, in the soil."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.hands import Arms, at_work, board
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    STEEL,
    aslant,
    leaf,
    ring,
    rounded,
    sideways,
    streak,
    wave,
)


def _turn_clay(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A pot that rises on a wheel between two wet hands."""
    tall = 32 + 24 * min(1.0, phase / 0.85)
    spin = phase * 8 % 1
    wheel = "#7a6a60"
    sketch.add(
        ellipse((0, 4), 80, 13, darken(wheel, 0.3)),
        ellipse((0, 0), 80, 13, wheel),
        ring((0, 0), 60, 9.4, lighten(wheel, 0.2), 1.4),
        ellipse((0, -1), 38, 7, darken(color, 0.3)),
        shape(
            f"M-30 -2 Q-48 {-tall * 0.5} -26 {-tall} H26 Q48 {-tall * 0.5} 30 -2 Q0 6 -30 -2Z",
            sideways(sketch, color, -42, 42),
        ),
        ellipse((0, -tall), 26, 6.4, lighten(color, 0.16)),
        ellipse((0, -tall + 0.6), 21, 4.6, darken(color, 0.42)),
    )
    for index in range(4):
        y = -6 - (tall - 10) * ((index + spin) / 4)
        sketch.add(
            line(f"M-30 {y:.1f} Q0 {y + 6:.1f} 30 {y:.1f}", darken(color, 0.14), 1.2, opacity=0.7)
        )
    sketch.add(
        streak(f"M-22 {-tall + 8} Q-32 {-tall * 0.5} -22 -8", 3.4, 0.3),
        arms.left((-70, -4 - tall * 0.16), turn=24, hold="cup"),
        arms.right((70, -4 - tall * 0.16), turn=24, hold="cup"),
    )


def _sew(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A needle that goes up and down through cloth in a hoop, where a flower is stitched."""
    lift = 18 * (0.5 + 0.5 * wave(phase))
    sketch.add(
        ellipse((0, 6), 72, 20, "#2a1a12", opacity=0.22),
        ellipse((0, -10), 70, 26, "#c8985a"),
        ellipse((0, -11), 64, 22.6, "#fbf6ea"),
    )
    for k in range(6):
        turn = k * math.tau / 6
        sketch.add(
            ellipse(
                (-18 + 11 * math.cos(turn), -11 + 5.4 * math.sin(turn)), 7, 3.8, color, angle=k * 60
            )
        )
    sketch.add(
        ellipse((-18, -11), 4.4, 2.8, GOLD),
        line("M-8 -8 Q10 2 30 -8", "#5fa550", 2),
        leaf((8, -4), 14, -30),
        line(f"M30 -8 Q44 {-20 - lift} 34 {-20 - lift}", color, 1.3),
        line(f"M26 {-4 - lift * 0.3} L36 {-22 - lift}", "#e8ecf2", 2),
        arms.left((-88, 2), turn=16, hold="cup", size=0.95),
        arms.right((76, -14 - lift), turn=10, hold="pinch"),
    )


def _knit(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Two needles that click, and the knitting that hangs from them."""
    beat = wave(phase)
    rows = "".join(f"M-40 {y} " + "q4 5 8 0 " * 10 for y in range(-30, 8, 6))
    sketch.add(
        shape("M-44 -38 H42 L46 8 Q0 16 -48 8Z", aslant(sketch, color, (-44, -38, 46, 10))),
        line(rows, darken(color, 0.2), 1.5),
        ellipse((88, 4), 20, 17, rounded(sketch, color, (88, 4), 19)),
        line("M72 0 q16 -14 32 0 M74 10 q14 -18 30 -4", darken(color, 0.22), 1.5),
        line(f"M84 -8 Q60 -30 {30 + 3 * beat} -44", color, 1.8),
        group([line("M-62 0 L40 -26", "#d8b878", 4)], move=(0, -26 + 2 * beat)),
        group([line("M62 4 L-30 -28", "#e8cc94", 4)], move=(0, -28 - 2 * beat)),
        arms.left((-84, -10 + 2 * beat), turn=20, hold="grip"),
        arms.right((84, -8 - 2 * beat), turn=20, hold="grip"),
    )


def _mend(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Tweezers at the works of an open watch, whose wheels turn."""
    sketch.add(
        ellipse((0, 6), 56, 11, "#1a1420", opacity=0.3),
        ellipse((0, -12), 54, 30, darken(color, 0.1)),
        ellipse((0, -14), 50, 27, rounded(sketch, color, (0, -14), 50)),
        ellipse((0, -14), 44, 23, "#3a3644"),
    )
    for x, y, r, paint, way in (
        (-20, -18, 15, GOLD, 1),
        (8, -8, 12, STEEL, -1),
        (20, -24, 9, "#d8946a", 1),
        (-6, -28, 7, STEEL, -1),
    ):
        turn = phase * math.tau / 8 * way
        teeth = [
            (
                x + r * (1.0 if k % 2 else 0.82) * math.cos(turn + k * math.tau / 32),
                y + 0.56 * r * (1.0 if k % 2 else 0.82) * math.sin(turn + k * math.tau / 32),
            )
            for k in range(32)
        ]
        sketch.add(
            polygon(teeth, paint),
            ellipse((x, y), r * 0.55, r * 0.31, darken(paint, 0.3)),
            ellipse((x, y), r * 0.2, r * 0.11, "#d8402c"),
        )
    dip = 3 * wave(phase)
    sketch.add(
        line(f"M22 {-22 + dip} L66 {-50 + dip} M22 {-22 + dip} L70 {-42 + dip}", "#dfe4ec", 2.4),
        arms.left((-84, 6), turn=22, hold="cup", size=0.95),
        arms.right((88, -30 + dip), turn=18, hold="pinch"),
    )


def _carve(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A chisel that takes shavings off a piece of wood."""
    push = 9 * wave(phase)
    sketch.add(
        board(sketch, "#9a6a40", 86),
        shape("M-52 -6 L-46 -34 H40 L52 -6 Q0 6 -52 -6Z", aslant(sketch, color, (-50, -34, 50, 0))),
        line("M-40 -26 Q-10 -34 30 -27 M-44 -16 Q0 -24 44 -16", darken(color, 0.2), 1.4),
        shape("M-34 -30 Q-16 -38 2 -30 Q-16 -26 -34 -30Z", darken(color, 0.24)),
    )
    for index in range(4):
        x = -20 - index * 14 + push * 0.4
        sketch.add(line(f"M{x} -2 q-4 -9 5 -9 q8 1 4 7", lighten(color, 0.35), 2.4))
    sketch.add(
        line(f"M{2 - push} -32 L{24 - push} -44", STEEL, 6),
        line(f"M{24 - push} -44 L{52 - push} -59", "#8a4a30", 9),
        arms.left((-68, 2), turn=26, hold="cup"),
        arms.right((62 - push, -43), turn=28, hold="grip"),
    )


def _plant(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Two hands that press the soil round a seedling."""
    press = 3 * wave(phase)
    soil = "#5a3c28"
    sketch.add(
        shape(
            "M-150 14 Q-80 -18 0 -16 Q80 -18 150 14 Q0 30 -150 14Z",
            rounded(sketch, soil, (0, 0), 120),
        ),
    )
    for k in range(18):
        sketch.add(
            ellipse(
                (94 * math.sin(k * 2.4), 2 + 8 * math.cos(k * 1.7)), 4, 2.2, lighten(soil, 0.14)
            )
        )
    sketch.add(
        line(f"M0 -12 Q{press * 0.4} -30 0 -46", "#6fae4a", 4),
        leaf((0, -44), 30, -28, color),
        leaf((0, -42), 28, 206, color),
        leaf((0, -28), 18, -20, color),
        arms.left((-46 + press, 10), turn=26, hold="cup"),
        arms.right((46 - press, 10), turn=26, hold="cup"),
    )


def _fold(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Fingers that fold a sheet into a crane."""
    fold = min(1.0, phase / 0.85)
    wing = 44 * (1 - 0.5 * abs(1 - 2 * fold))
    parts = [
        polygon(((-44, 2), (0, -40 + 14 * fold), (44, 2), (0, 12)), color),
        polygon(((-44, 2), (0, -40 + 14 * fold), (0, 12)), lighten(color, 0.2)),
    ]
    if fold > 0.5:
        parts = [
            polygon(((-14, 4), (0, -10), (14, 4), (0, 12)), darken(color, 0.1)),
            polygon(((-10, 0), (-54, -34), (-20, -4)), lighten(color, 0.1)),
            polygon(((-54, -34), (-64, -26), (-48, -29)), color),
            polygon(((10, 0), (54, -26), (20, -2)), darken(color, 0.16)),
            polygon(((-8, -2), (-6 - wing * 0.3, -30 - wing * 0.4), (12, -2)), lighten(color, 0.3)),
            polygon(((0, -2), (16 + wing * 0.3, -26 - wing * 0.4), (14, 0)), color),
        ]
    sketch.add(
        ellipse((0, 10), 50, 6, "#1a1420", opacity=0.25),
        *parts,
        arms.left((-76, 12), turn=18, hold="pinch"),
        arms.right((76, 12), turn=18, hold="pinch"),
    )


KINDS: Final[Mapping[str, PropKind]] = {
    "clay hands": at_work(_turn_clay, 62, "#b8825c", sleeve="#8a9ab0", is_once=True),
    "sewing hands": at_work(_sew, 64, "#d8506a", sleeve="#8a6a9a"),
    "knitting hands": at_work(_knit, 62, "#d8705a", sleeve="#7a8a6a"),
    "mending hands": at_work(_mend, 54, "#d8b050", sleeve="#4a4a56"),
    "carving hands": at_work(_carve, 66, "#c89a60", sleeve="#7a3a34"),
    "planting hands": at_work(_plant, 68, "#6fae4a", sleeve="#5a7a9a"),
    "folding hands": at_work(_fold, 62, "#e8564a", sleeve="#f0e8dc", is_once=True),
}
