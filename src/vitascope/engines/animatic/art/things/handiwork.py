"""Hands at the desk and at instruments: writing, painting, typing, playing."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.hands import Arms, at_work
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    STEEL,
    aslant,
    gleam,
    ring,
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
    "strumming hands": at_work(_strum, 74, "#c8803a", sleeve="#3a4a6a"),
    "unboxing hands": at_work(_unbox, 70, "#3a5ac8", sleeve="#5a5a68", is_once=True),
    "clasped hands": at_work(_clasp, 62, "#7a4a6a"),
}
