"""Hands at crafts, at instruments and at the desk: writing, painting, playing, sewing, turning."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.hands import Arms, at_work, board
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    STEEL,
    aslant,
    gleam,
    leaf,
    ring,
    rounded,
    sideways,
    streak,
    wave,
)


def _sheet(sketch: Sketch, color: str, half: float = 62.0) -> str:
    """A sheet of paper that lies on the table, seen a little from above."""
    d = f"M{-half + 14} -40 H{half - 6} L{half} 12 H{-half}Z"
    shade = f"M{-half} 12 H{half} L{half + 2} 15 H{-half + 3}Z"
    return shape(shade, "#2a1a12", opacity=0.3) + shape(
        d, aslant(sketch, color, (-half, -40, half, 12))
    )


def _line_of_script(x: float, y: float, length: float, shown: float) -> str:
    """A line of handwriting, of which a share is written already."""
    steps = max(0, round(length / 4 * shown))
    return f"M{x:.1f} {y:.1f} " + "".join(
        f"q1 {(-3.6, 2.4, -2.6)[k % 3]} 2 0 q1 {(2.2, -1.6, 3.0)[k % 3]} 2 0 " for k in range(steps)
    )


def _write(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A pen that fills a sheet with lines of script."""
    sketch.add(_sheet(sketch, color), arms.left((-78, 6), turn=14, hold="flat", size=0.9))
    grown = min(0.999, phase / 0.92) * 4
    row, along = int(grown), grown % 1
    for index in range(row + 1):
        x, y = -44 + 2.4 * (3 - index), -30 + index * 9.5
        sketch.add(line(_line_of_script(x, y, 82, along if index == row else 1.0), "#26304e", 1.3))
    x, y = -44 + 2.4 * (3 - row) + 82 * along, -30 + row * 9.5 + 1.5 * math.sin(along * 60)
    pen = [
        shape("M0 0 L4 -8 L9 -5Z", GOLD),
        line("M8 -9 L44 -52", "#22242e", 7),
        line("M9 -11 L42 -51", "#5a6072", 1.8),
        line("M12 -13 L14 -16", GOLD, 7.4),
    ]
    sketch.add(
        group(pen, move=(x, y)),
        arms.right((x + 58, y - 13), turn=20, hold="pinch", size=0.96),
    )


def _sketch_flower(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A pencil under which a flower grows on the paper."""
    sketch.add(_sheet(sketch, color), arms.left((-78, 6), turn=14, hold="flat", size=0.9))
    grown = min(1.0, phase / 0.88)
    strokes = [
        (-4 + 16 * math.cos(k * math.tau / 7), -18 + 9 * math.sin(k * math.tau / 7))
        for k in range(7)
    ]
    done = int(grown * 8.99)
    for x, y in strokes[: min(7, done)]:
        sketch.add(ring((x, y), 7.4, 4.4, "#4a4650", 1.3))
    sketch.add(ring((-4, -18), 6, 3.6, "#4a4650", 1.5))
    if done >= 8:
        sketch.add(line("M-4 -9 Q0 0 -6 10", "#4a4650", 1.6))
    x, y = strokes[min(6, done)] if done < 8 else (-6, 8)
    x, y = x + 2 * math.sin(phase * 90), y + math.cos(phase * 90)
    pencil = [
        shape("M0 0 L3 -8 L8 -4Z", "#f0d8b0"),
        line("M7.5 -8.5 L42 -50", "#f2b832", 6.6),
        line("M7 -10 L40 -50", "#fbe08a", 1.6),
    ]
    sketch.add(
        group(pencil, move=(x, y)), arms.right((x + 58, y - 13), turn=20, hold="pinch", size=0.96)
    )


def _paint(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A brush that draws a broad stroke of paint over a canvas."""
    sketch.add(
        shape("M-86 16 L-70 -56 H78 L90 16Z", "#c8a878"),
        shape("M-80 12 L-66 -52 H73 L84 12Z", aslant(sketch, "#faf6ec", (-80, -52, 84, 12))),
    )
    grown = min(1.0, phase / 0.9)
    steps = max(2, round(40 * grown))

    def at(k: int) -> tuple[float, float]:
        share = k / 40
        return -58 + 100 * share, -22 + 15 * math.sin(share * 7.2)

    d = "M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in map(at, range(steps + 1)))
    sketch.add(
        line(d, darken(color, 0.12), 15),
        line(d, color, 12.5),
        group([line(d, lighten(color, 0.3), 2.2)], move=(0, -3.4)),
        group([line(d, darken(color, 0.2), 1.4)], move=(0, 3.6)),
    )
    x, y = at(steps)
    brush = [
        shape("M-6 2 Q-2 -8 4 -13 L12 -7 Q7 2 -6 2Z", color),
        line("M8 -10 L16 -19", STEEL, 8.4),
        line("M16 -19 L54 -62", "#b8603a", 6),
        line("M16 -21 L52 -61", "#e0946a", 1.6),
    ]
    sketch.add(group(brush, move=(x, y)), arms.right((x + 58, y - 13), turn=18, hold="pinch"))


def _play_keys(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Fingers that run over the keys of a piano."""
    sketch.add(
        shape("M-190 -58 H190 V-36 H-190Z", "#1d1a22"),
        line("M-190 -57 H190", "#4a4656", 2),
        box(-190, -37, 380, 2.4, "#a83a44"),
    )
    pressed = {round(k) for k in (-3 + 2 * wave(phase), 3 + 2 * wave(phase, 0.3))}
    for index in range(-12, 12):
        x = index * 15.6
        down = 3 if index in pressed else 0
        paint = sketch.gradient(
            ((0, darken(color, 0.14)), (0.3, color), (1, lighten(color, 0.4))), (0, -36), (0, 20)
        )
        sketch.add(
            box(x, -36 + down, 14.8, 50, paint, radius=2),
            box(x, 13 + down, 14.8, 6 - down, darken(color, 0.24), radius=2),
        )
    for index in range(-12, 12):
        if index % 7 not in (2, 6):
            x = index * 15.6 + 10.6
            sketch.add(
                box(x, -36, 9.4, 29, "#191620", radius=2),
                box(x + 1.4, -36, 3, 25, "#4c4858", radius=1),
            )
    drift = 12 * wave(phase)
    sketch.add(
        arms.left((-66 + drift, 22 - 3 * wave(phase, 0.2)), turn=34, hold="cup", size=1.05),
        arms.right((66 + drift * 0.6, 22 - 3 * wave(phase, 0.7)), turn=34, hold="cup", size=1.05),
    )


def _type(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Fingers on a keyboard, that lights up under them."""
    sketch.add(
        ellipse((0, 14), 92, 6, "#1a1420", opacity=0.3),
        shape(
            "M-76 -38 H76 L92 10 Q92 15 86 15 H-86 Q-92 15 -92 10Z",
            aslant(sketch, color, (-90, -38, 90, 14)),
        ),
    )
    for row in range(4):
        half, y = 66 + row * 5, -34 + row * 11
        wide = 2 * half / 12
        for index in range(12):
            lit = (index * 5 + row * 3 + round(phase * 12)) % 17 == 0
            paint = lighten(color, 0.75) if lit else lighten(color, 0.24)
            sketch.add(box(-half + index * wide, y, wide - 2.2, 8.6, paint, radius=2))
    sketch.add(
        arms.left((-50, 20 - 2 * wave(phase * 2 % 1)), turn=42, hold="cup"),
        arms.right((50, 20 - 2 * wave(phase * 2 % 1, 0.5)), turn=42, hold="cup"),
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


def _strum(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Fingers on the strings of a guitar: one hand at the neck, one over the sound hole."""
    sketch.add(
        shape(
            "M-30 -62 Q60 -84 190 -60 V34 Q60 58 -30 36 Q-50 -14 -30 -62Z",
            aslant(sketch, color, (-30, -64, 140, 36)),
        ),
        ellipse((48, -13), 27, 26, darken(color, 0.35)),
        ellipse((48, -13), 23, 22, "#241a18"),
        box(-190, -25, 196, 25, "#4a3226"),
        box(118, -30, 14, 36, "#3a2820", radius=2),
    )
    sketch.add(*(line(f"M{x} -25 V0", "#d8dce4", 1.4) for x in range(-180, 4, 20)))
    for index in range(6):
        y = -22.6 + index * 4
        shake = 1.0 * wave(phase * 3 % 1, index / 6)
        sketch.add(line(f"M-190 {y} H-20 Q50 {y + shake:.1f} 124 {y}", "#f2ead8", 0.9))
    sketch.add(
        arms.left((-92, 16), turn=46, hold="cup"),
        arms.right((84, 6 + 8 * wave(phase)), turn=26, hold="pinch"),
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


def _unbox(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Two hands that lift the lid off a box, in which a telephone lies."""
    up = 44 * min(1.0, max(0.0, (phase - 0.1) / 0.7))
    card = "#f4f4f2"
    sketch.add(
        ellipse((0, 8), 66, 9, "#1a1420", opacity=0.3),
        shape("M-50 -22 H50 L58 2 H-58Z", "#d8d8d6"),
        shape("M-44 -19 H44 L50 -1 H-50Z", "#2a2a30"),
        shape("M-30 -19 H30 L35 -2 H-35Z", color),
        line("M-24 -16 H22", lighten(color, 0.5), 1.8),
        box(-58, 2, 116, 15, aslant(sketch, card, (-58, 2, 58, 17))),
    )
    lid = [
        shape("M-52 -24 H52 L60 0 H-60Z", aslant(sketch, card, (-60, -24, 60, 0))),
        box(-60, 0, 120, 11, darken(card, 0.12)),
        box(-16, -17, 32, 10, color, radius=4),
        box(-60, 3, 120, 4, color),
    ]
    sketch.add(
        group(lid, move=(0, -up)),
        arms.left((-88, 16 - up), turn=18, hold="cup"),
        arms.right((88, 16 - up), turn=18, hold="cup"),
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


def _clasp(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """The hands of two people, one in the other."""
    breath = 1.5 * wave(phase)
    other = Arms(sketch, darken(arms.skin, 0.18), color)
    sketch.add(
        other.right((40, -26 + breath), turn=16, hold="cup", size=1.35),
        arms.left((-36, -20 + breath), turn=14, hold="flat", size=1.35),
        gleam((-6, -46 + breath), 7, 3, opacity=0.25),
    )


KINDS: Final[Mapping[str, PropKind]] = {
    "writing hand": at_work(_write, 84, "#f8f0dc", is_once=True),
    "sketching hand": at_work(_sketch_flower, 80, "#faf6ec", sleeve="#6a4a3a", is_once=True),
    "painting hand": at_work(_paint, 88, "#3a6ac8", sleeve="#e8e0d0", is_once=True),
    "playing hands": at_work(_play_keys, 58, "#f8f4ea", sleeve="#26242e"),
    "typing hands": at_work(_type, 38, "#4a4e5c", sleeve="#6a7a9a"),
    "clay hands": at_work(_turn_clay, 62, "#b8825c", sleeve="#8a9ab0", is_once=True),
    "sewing hands": at_work(_sew, 64, "#d8506a", sleeve="#8a6a9a"),
    "knitting hands": at_work(_knit, 62, "#d8705a", sleeve="#7a8a6a"),
    "strumming hands": at_work(_strum, 74, "#c8803a", sleeve="#3a4a6a"),
    "mending hands": at_work(_mend, 54, "#d8b050", sleeve="#4a4a56"),
    "carving hands": at_work(_carve, 66, "#c89a60", sleeve="#7a3a34"),
    "planting hands": at_work(_plant, 68, "#6fae4a", sleeve="#5a7a9a"),
    "unboxing hands": at_work(_unbox, 70, "#3a5ac8", sleeve="#5a5a68", is_once=True),
    "folding hands": at_work(_fold, 62, "#e8564a", sleeve="#f0e8dc", is_once=True),
    "clasped hands": at_work(_clasp, 62, "#7a4a6a"),
}
