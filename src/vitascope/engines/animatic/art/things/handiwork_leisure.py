"""Hands at small things: a page, a candle, a present, cards, chess, a circuit, a violin, nails."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.svg import (
    Sketch,
    box,
    ellipse,
    group,
    line,
    polygon,
    shape,
)
from vitascope.engines.animatic.art.things.becoming import between
from vitascope.engines.animatic.art.things.hands import Arms, at_work
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    STEEL,
    aslant,
    flame,
    gleam,
    halo,
    puffs,
    rounded,
    sideways,
    streak,
    wave,
)


def _turn_page(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """An open book whose page is taken at its edge and laid over."""
    paper = "#fbf3df"
    way = between(phase, 0.15, 0.7)
    turn = math.pi * way
    sketch.add(
        ellipse((0, 12), 104, 10, "#2a1a12", opacity=0.3),
        shape("M-96 -34 Q-48 -46 0 -34 Q48 -46 96 -34 L106 8 Q52 -4 0 10 Q-52 -4 -106 8Z", color),
        shape(
            "M-92 -36 Q-46 -48 0 -36 V6 Q-50 -8 -101 4Z", aslant(sketch, paper, (-100, -48, 0, 6))
        ),
        shape("M92 -36 Q46 -48 0 -36 V6 Q50 -8 101 4Z", aslant(sketch, paper, (0, -48, 100, 6))),
        line("M0 -36 V6", darken(paper, 0.3), 2),
    )
    for row in range(5):
        y = -34 + row * 7.4
        sketch.add(
            line(f"M-84 {y} Q-46 {y - 9} -10 {y + 1}", "#9a8a6c", 1.3),
            line(f"M84 {y} Q46 {y - 9} 10 {y + 1}", "#9a8a6c", 1.3),
        )
    x, up = 94 * math.cos(turn), 58 * math.sin(turn)
    sheet = [(0.0, -36.0), (x * 0.96, -36 - up), (x, 3 - up), (0.0, 6.0)]
    if 0 < way < 1:
        sketch.add(polygon(sheet, aslant(sketch, paper, (min(0, x), -60, max(1, x), 6))))
    sketch.add(arms.left((-112, 12), turn=12, hold="flat", size=0.9))
    if way < 1:
        sketch.add(arms.right((x + 44, 2 - up), turn=16, hold="pinch"))
    else:
        sketch.add(arms.right((112, 12), turn=12, hold="flat", size=0.9))


def _light_candle(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A match that is held to a wick until it burns."""
    lit = between(phase, 0.3, 0.5)
    away = 46 * between(phase, 0.55, 0.85)
    sketch.add(
        ellipse((0, 12), 40, 7, "#1a1420", opacity=0.35),
        ellipse((0, 8), 38, 7, GOLD),
        ellipse((0, 6), 30, 5, darken(GOLD, 0.3)),
        box(-15, -44, 30, 52, sideways(sketch, color, -15, 15), radius=4),
        ellipse((0, -44), 15, 4, lighten(color, 0.3)),
        line("M0 -44 V-53", "#3a2a22", 2.4),
    )
    if lit > 0:
        glow = halo(sketch, (0, -62), 70 * lit, "#ffc46a", 0.75)
        burning = [glow, flame((0, -50), 26 * lit, phase * 8 % 1)]
        sketch.add(*burning)
        sketch.shine(*burning)
    x, y = 10 + away, -54 - 0.3 * away
    sketch.add(
        line(f"M{x} {y} L{x + 44} {y + 14}", "#e0b070", 4),
        ellipse((x, y), 4, 4, "#5a2a1a"),
    )
    if away < 40:
        burning = [halo(sketch, (x, y - 8), 26, "#ffb04a", 0.6)]
        burning.append(flame((x, y + 2), 18, phase * 7 % 1))
        sketch.add(*burning)
        sketch.shine(*burning)
    sketch.add(arms.right((x + 78, y + 24), turn=14, hold="pinch"))


def _wrap(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A present round which a ribbon is tied to a bow."""
    pull = 7 * wave(phase)
    ribbon = "#f2c23a" if color != "#f2c23a" else "#d8342c"
    sketch.add(
        ellipse((0, 12), 66, 8, "#1a1420", opacity=0.3),
        box(-58, -40, 116, 52, aslant(sketch, color, (-58, -40, 58, 12)), radius=3),
        *(
            ellipse((-46 + 23 * (k % 5), -28 + 18 * (k // 5)), 3.4, 3.4, lighten(color, 0.45))
            for k in range(15)
        ),
        polygon([(-58, -40), (58, -40), (48, -52), (-48, -52)], lighten(color, 0.16)),
        box(-9, -40, 18, 52, ribbon),
        polygon([(-9, -40), (9, -40), (8, -52), (-8, -52)], lighten(ribbon, 0.2)),
        box(-58, -18, 116, 14, ribbon),
    )
    for side in (-1, 1):
        loop = f"M0 -50 Q{side * (26 + pull)} -84 {side * (42 + pull)} -62"
        loop += f" Q{side * 38} -46 0 -48Z"
        sketch.add(
            shape(loop, ribbon),
            line(f"M0 -50 Q{side * 22} -70 {side * 34} -62", darken(ribbon, 0.2), 2),
            line(f"M0 -48 Q{side * 20} -34 {side * (46 + pull)} -38", ribbon, 7),
        )
    sketch.add(
        ellipse((0, -50), 8, 7, darken(ribbon, 0.1)),
        arms.left((-82 - pull, -28), turn=16, hold="pinch"),
        arms.right((82 + pull, -28), turn=16, hold="pinch"),
    )


def _card(x: float, y: float, turn: float, face: str, sign: str) -> str:
    parts = [
        box(-17, -25, 34, 50, "#d8d4cc", radius=4),
        box(-16, -24, 32, 48, face, radius=4),
        ellipse((0, 0), 6, 8, sign),
        ellipse((-10, -17), 2.4, 3, sign),
        ellipse((10, 17), 2.4, 3, sign),
    ]
    return group([group(parts, turn=turn)], move=(x, y))


def _shuffle(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Cards that fly in an arch from one hand to the other."""
    sketch.add(ellipse((0, 14), 80, 8, "#1a1420", opacity=0.25))
    for index in range(9):
        at = (phase * 2 + index / 9) % 1
        x, y = -50 + 100 * at, -14 - 46 * math.sin(math.pi * at)
        sign = "#d8342c" if index % 2 else "#26242e"
        sketch.add(_card(x, y, -50 + 100 * at, "#fffdf6", sign))
    for side in (-1, 1):
        for k in range(4):
            sketch.add(box(side * 62 - 16 + k, -26 + 2 * k, 32, 40, "#fffdf6", radius=4))
        sketch.add(
            box(side * 62 - 13, -18, 32, 32, color, radius=3),
            line(f"M{side * 62 - 8} -10 h20 m-20 8 h20 m-20 8 h20", lighten(color, 0.5), 1.6),
        )
    sketch.add(
        arms.left((-84, 6), turn=16, hold="cup"),
        arms.right((84, 6), turn=16, hold="cup"),
    )


def _pawn(x: float, y: float, color: str, high: float, sketch: Sketch) -> list[str]:
    paint = sideways(sketch, color, x - 10, x + 10)
    return [
        shape(f"M{x - 10} {y} Q{x - 5} {y - 8} {x - 4} {y - high + 12} H{x + 4}"
              f" Q{x + 5} {y - 8} {x + 10} {y}Z", paint),
        ellipse((x, y - high + 12), 7, 2.4, darken(color, 0.1)),
        ellipse((x, y - high + 5), 6.6, 6.6, paint),
        ellipse((x, y), 11, 3, darken(color, 0.2)),
    ]  # fmt: skip


def _play_chess(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A hand that lifts a piece and sets it down on the next field."""
    sketch.add(shape("M-104 -40 H104 L124 16 H-124Z", "#6f4830"))
    for row in range(4):
        for column in range(8):
            top, low = 94 + row * 5.4, 94 + (row + 1) * 5.4
            x0, x1 = -1 + column / 4, -1 + (column + 1) / 4
            y0, y1 = -36 + row * 12, -36 + (row + 1) * 12
            tone = "#f0dcb4" if (row + column) % 2 else "#8a5a38"
            sketch.add(
                polygon([(x0 * top, y0), (x1 * top, y0), (x1 * low, y1), (x0 * low, y1)], tone)
            )
    for x, high in ((-74, 30), (-50, 38), (-24, 30), (48, 34), (74, 40)):
        for part in _pawn(x, -28, "#2c2630", high, sketch):
            sketch.add(part)
    for x, high in ((-62, 36), (-34, 32)):
        for part in _pawn(x, 2, color, high, sketch):
            sketch.add(part)
    go = between(phase, 0.25, 0.7)
    x, y = 34 - 26 * go, 4 - 16 * go - 26 * math.sin(math.pi * go)
    for part in _pawn(x, y, color, 42, sketch):
        sketch.add(part)
    away = 34 * between(phase, 0.76, 0.95)
    sketch.add(arms.right((x + 42 + away, y - 30 - away * 0.3), turn=14, hold="pinch"))


def _solder(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A hot tip that goes over a circuit board, a thread of smoke above it."""
    x, y = 8 + 14 * wave(phase), -16 + 4 * wave(phase, 0.25)
    sketch.add(
        shape("M-92 -44 H84 L100 14 H-108Z", aslant(sketch, color, (-100, -44, 100, 14))),
        line("M-84 -30 H-40 l10 10 H0 M-90 -8 H-50 l12 -10 M20 -34 v14 l12 8 H84"
             " M-40 6 l14 -12 H20 M50 8 V-6 l14 -10", lighten(color, 0.4), 2),
        box(-66, -26, 34, 20, "#24222a", radius=2),
        box(40, -30, 28, 16, "#24222a", radius=2),
        *(box(-66 + k * 7, -30, 3, 4, STEEL) for k in range(5)),
        *(box(-66 + k * 7, -6, 3, 4, STEEL) for k in range(5)),
        *(ellipse((px, py), 3, 2, GOLD) for px, py in ((-16, -34), (0, -20), (20, -6), (30, -20),
                                                       (-20, 4), (60, 2), (8, 6))),
        puffs((x, y - 4), (x - 12, y - 76), 5, phase * 2 % 1, "#dfe4ea"),
        halo(sketch, (x, y), 18, "#ffb04a", 0.8),
        line(f"M{x} {y} L{x + 26} {y - 12}", STEEL, 4),
        line(f"M{x + 24} {y - 11} L{x + 66} {y - 30}", "#2f6fb0", 9),
        arms.left((-96, 10), turn=16, hold="cup", size=0.95),
        arms.right((x + 88, y - 14), turn=16, hold="pinch"),
    )  # fmt: skip


def _bow(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Fingers on the neck of a violin, and the bow over its strings."""
    way = 26 * wave(phase)
    sketch.add(
        shape("M-6 -62 Q60 -84 120 -62 Q150 -44 150 -14 Q150 22 118 36 Q60 54 -6 32"
              " Q10 8 -2 -14 Q10 -38 -6 -62Z", aslant(sketch, color, (-10, -66, 150, 40))),
        line("M66 -50 q-12 12 0 22 q10 8 0 20 M66 4 q-12 8 0 16 q8 6 2 12", "#2a1a14", 3),
        shape("M-190 -24 L30 -20 V-6 L-190 -4Z", "#241a18"),
        box(84, -32, 7, 38, "#e0b878", radius=2),
    )  # fmt: skip
    for index in range(4):
        y = -20 + index * 4.6
        shake = 0.9 * wave(phase * 5 % 1, index / 4)
        sketch.add(line(f"M-190 {y} Q20 {y + shake:.1f} 120 {y - 2}", "#f2ead8", 1))
    sketch.add(
        line(f"M{34 + way * 0.3} {58 + way} L{64 + way * 0.3} {-92 + way}", "#7a4526", 4.4),
        line(f"M{39 + way * 0.3} {56 + way} L{67 + way * 0.3} {-90 + way}", "#fbf6ea", 2.4),
        arms.left((-116, 8 + 2 * wave(phase)), turn=42, hold="cup"),
        arms.right((78 + way * 0.3, 50 + way), turn=40, hold="pinch"),
    )


def _paint_nails(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A hand laid flat, whose nails another paints with a small brush."""
    tips = ((-5, -18), (6, -8), (5, 2), (-3, 11))
    at = min(3, int(phase * 4))
    sketch.add(
        shape("M-100 -30 H90 L104 18 H-114Z", aslant(sketch, "#f6e2e6", (-100, -30, 100, 18))),
        arms.left((-46, -4), turn=2, hold="flat", size=1.15),
    )
    for index, (x, y) in enumerate(tips):
        if index <= at:
            sketch.add(
                ellipse((x, y), 5.4, 3.6, color),
                ellipse((x - 1.4, y - 1.2), 1.6, 0.9, "#ffffff", opacity=0.7),
            )
    x, y = tips[at][0] + 2 * wave(phase * 8 % 1), tips[at][1]
    brush = [
        line("M0 0 L8 -5", color, 4),
        line("M8 -5 L22 -13", STEEL, 2.4),
        line("M22 -13 L50 -30", "#26242e", 9),
    ]
    bottle = [
        box(-11, -26, 22, 26, sideways(sketch, color, -11, 11), radius=4),
        box(-5, -34, 10, 9, "#e8e4dc", radius=2),
        streak("M-6 -21 V-6", 2.4, 0.6),
        gleam((4, -18), 2, 4, opacity=0.4, angle=0),
    ]
    sketch.add(
        group(bottle, move=(64, 8)),
        group(brush, move=(x, y)),
        arms.right((x + 66, y - 14), turn=16, hold="pinch", size=0.95),
    )


def _plate_up(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Tweezers that lay a leaf on a fine dish."""
    dip = 12 * (0.5 + 0.5 * wave(phase))
    sketch.add(
        ellipse((0, 4), 92, 20, "#1a1420", opacity=0.25),
        ellipse((0, 0), 90, 20, darken(color, 0.14)),
        ellipse((0, -3), 90, 19.5, aslant(sketch, color, (-90, -20, 90, 18))),
        ellipse((0, -3), 62, 12, lighten(color, 0.4)),
        line("M-46 0 Q-24 8 -6 2 T34 4", "#8a2a3a", 5),
        *(ellipse((36 + k * 8, 1 - k * 2), 3.4, 2.4, "#e0a03a") for k in range(3)),
        shape("M-28 -8 Q-26 -26 -4 -27 Q22 -27 24 -8 Q-2 0 -28 -8Z",
              rounded(sketch, "#b8643c", (-4, -18), 24)),
        line("M-18 -20 L-8 -12 M-4 -24 L4 -12 M10 -23 L16 -13", "#7a3a22", 2.4),
        ellipse((-12, -28), 7, 4, "#7ab84a", angle=-20),
        ellipse((2, -30), 7, 4, "#5f9f3c", angle=15),
    )  # fmt: skip
    x, y = 10, -34 - dip
    sketch.add(
        ellipse((x, y), 7, 4, "#8ac85a", angle=-10),
        line(
            f"M{x + 3} {y - 1} L{x + 48} {y - 28} M{x + 3} {y + 2} L{x + 52} {y - 20}", STEEL, 2.6
        ),
        arms.left((-102, 6), turn=16, hold="cup"),
        arms.right((x + 76, y - 8), turn=16, hold="pinch"),
    )


KINDS: Final[Mapping[str, PropKind]] = {
    "page hand": at_work(_turn_page, 62, "#7a3a34", sleeve="#5a5a78", is_once=True),
    "candle hand": at_work(_light_candle, 118, "#f6ecd8", sleeve="#5a4a5a", is_once=True),
    "ribbon hands": at_work(_wrap, 74, "#c8343c", sleeve="#4a7a6a"),
    "card hands": at_work(_shuffle, 76, "#a8303a", sleeve="#26242e"),
    "chess hand": at_work(_play_chess, 62, "#f2e2c4", sleeve="#5a6a5a", is_once=True),
    "soldering hands": at_work(_solder, 74, "#2f7a4a", sleeve="#7a8aa8"),
    "fiddling hands": at_work(_bow, 84, "#a8562c", sleeve="#26242e"),
    "manicure hands": at_work(_paint_nails, 44, "#d8283c", sleeve="#c89ab0", is_once=True),
    "plating hands": at_work(_plate_up, 74, "#f2f0ea", sleeve="#f0eee8"),
}
"""The kinds of this family by name."""
