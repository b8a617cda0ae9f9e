"""Small things that become another as they are filmed: they hatch, open, sprout, unfold."""

import math
from collections.abc import Mapping
from typing import Final, Literal

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import Artist, PropKind
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    aslant,
    gleam,
    halo,
    leaf,
    rounded,
    standing,
)


def between(phase: float, start: float, end: float) -> float:
    """0 before `start`, 1 after `end`, eased between them."""
    way = min(1.0, max(0.0, (phase - start) / (end - start)))
    return way * way * (3 - 2 * way)


def draw_hatching_egg(color: str, phase: float) -> Drawing:
    """An egg that shakes, cracks and lets out a chick."""
    sketch = Sketch()
    cracked, out = between(phase, 0.12, 0.4), between(phase, 0.42, 0.75)
    shake = 4 * math.sin(phase * 60) * between(phase, 0.05, 0.15) * (1 - out)
    shell = rounded(sketch, "#f7efe2", (0, -32), 30)
    inside = darken("#f7efe2", 0.18)
    zig = "L-15 -33 L-8 -24 L1 -34 L9 -25 L16 -33 L24 -26"
    top = f"M-24 -26 {zig} Q24 -50 12 -62 Q0 -72 -12 -62 Q-24 -50 -24 -26Z"
    bottom = f"M-24 -26 {zig} Q22 0 0 0 Q-22 0 -24 -26Z"
    sketch.add(ellipse((0, 1), 30, 4, "#2a1a12", opacity=0.28))
    if out > 0:
        rise = 6 * out
        sketch.add(
            ellipse((0, -28), 23, 9, inside),
            ellipse((0, -22 - rise), 20, 22, rounded(sketch, color, (0, -24 - rise), 22)),
            ellipse((0, -40 - rise), 17, 16, rounded(sketch, color, (0, -42 - rise), 18)),
            line(f"M-2 {-56 - rise} q-3 -7 -6 -6 M0 {-56 - rise} q1 -8 4 -8", color, 2.4),
            polygon(((-4, -40 - rise), (4, -40 - rise), (0, -33 - rise)), "#f08a2c"),
            *(ellipse((x, -43 - rise), 2.8, 3.4, "#2a2230") for x in (-7, 7)),
            *(ellipse((x - 0.8, -44.4 - rise), 0.9, 1.1, "#ffffff") for x in (-7, 7)),
            *(ellipse((x, -37 - rise), 3.4, 2, "#f4846a", opacity=0.5) for x in (-11, 11)),
            ellipse((-19, -22 - rise), 6, 10, darken(color, 0.1), angle=20),
            ellipse((19, -22 - rise), 6, 10, darken(color, 0.1), angle=-20),
        )
    lid = [shape(top, shell), gleam((-9, -54), 6, 4)]
    sketch.add(
        group([shape(bottom, shell)], turn=shake),
        group(
            lid, move=(30 * out, -6 * out + 24 * out * out), turn=shake + 74 * out, about=(0, -26)
        ),
    )
    if cracked > 0 and out == 0:
        d = "M-24 -26 " + " ".join(zig.split("L")[0:1]) + zig
        sketch.add(group([line(d, "#6a5a48", 1.6, opacity=cracked)], turn=shake))
    return standing(sketch, 90, 96, below=20)


def draw_opening_book(color: str, phase: float) -> Drawing:
    """A book that lies shut, opens by itself and shines out of its pages."""
    sketch = Sketch()
    way = between(phase, 0.12, 0.62)
    turn = math.pi * way
    paper = "#fbf3df"
    sketch.add(ellipse((0, 3), 66, 8, "#2a1a12", opacity=0.3))
    if way > 0.3:
        power = 0.75 * between(phase, 0.35, 0.75)
        sketch.add(halo(sketch, (0, -26), 84, "#ffd98a", power))
    sketch.add(
        shape("M0 -22 H56 L62 4 H0Z", darken(color, 0.1)),
        shape("M0 -20 H52 L57 -1 H0Z", darken(paper, 0.14)),
        shape("M0 -25 H51 L56 -4 H0Z", aslant(sketch, paper, (0, -25, 56, 0))),
    )
    for row in range(4):
        sketch.add(line(f"M8 {-20 + row * 4.4} h{38 + row}", "#a89878", 1.0))
    reach, up = math.cos(turn), math.sin(turn)
    x, lift = 56 * reach, 44 * up
    face = color if way < 0.5 else paper
    cover = [(0, -25), (x * 0.92, -25 - lift), (x, -3 - lift), (0, -2)]
    sketch.add(polygon(cover, aslant(sketch, face, (min(0, x), -25 - lift, max(0, x), 0))))
    if way < 0.4:
        inset = [(x * 0.14, -21 - lift * 0.14), (x * 0.82, -21 - lift * 0.86)]
        inset += [(x * 0.88, -7 - lift * 0.88), (x * 0.14, -7 - lift * 0.14)]
        sketch.add(polygon(inset, darken(color, 0.2)), polygon(inset, GOLD, opacity=0.35))
    elif way > 0.85:
        for row in range(4):
            sketch.add(line(f"M-8 {-20 + row * 4.4} h{-38 - row}", "#a89878", 1.0))
    for index in range(12 if way > 0.6 else 0):
        at = (phase * 3 + index * 0.618) % 1
        sx = 44 * math.sin(index * 2.4) * (0.4 + 0.6 * at)
        sketch.add(
            ellipse((sx, -14 - 64 * at), 1.8, 1.8, "#fff0b8", opacity=min(1.0, 3 * (1 - at)))
        )
    return standing(sketch, 112, 130, below=66)


def draw_opening_gift(color: str, phase: float) -> Drawing:
    """A present whose lid flies off: light and confetti come out."""
    sketch = Sketch()
    way = between(phase, 0.22, 0.55)
    ribbon = "#f2c23a" if color != "#f2c23a" else "#d8342c"
    sketch.add(ellipse((0, 2), 40, 5, "#2a1a12", opacity=0.3))
    if way:
        sketch.add(halo(sketch, (0, -48), 62 * way, "#ffe08a", 0.8))
        for index in range(26):
            turn = -math.pi * (0.12 + 0.76 * (index * 0.618 % 1))
            far = between(phase, 0.25, 0.95) * (30 + 46 * (index * 0.377 % 1))
            fall = 26 * between(phase, 0.5, 1.0)
            tone = ("#e8485a", "#f2c23a", "#3aa8d8", "#6ac25a", "#a86ad8")[index % 5]
            x, y = far * math.cos(turn), -48 + far * math.sin(turn) * 1.1 + fall
            sketch.add(
                group([box(-2.2, -1.4, 4.4, 2.8, tone)], move=(x, y), turn=index * 47 + phase * 400)
            )
    sketch.add(
        box(-32, -48, 64, 48, aslant(sketch, color, (-32, -48, 32, 0)), radius=2),
        box(-7, -48, 14, 48, ribbon),
        box(-32, -48, 64, 5, "#000000", opacity=0.16),
    )
    lid = [
        box(-36, -14, 72, 15, aslant(sketch, lighten(color, 0.08), (-36, -14, 36, 1)), radius=3),
        box(-7, -14, 14, 15, ribbon),
        shape("M0 -14 Q-26 -34 -24 -16 Q-20 -10 0 -14 Q26 -34 24 -16 Q20 -10 0 -14Z", ribbon),
        ellipse((0, -15), 5, 4, darken(ribbon, 0.16)),
    ]
    sketch.add(
        group(lid, move=(38 * way, -48 - 34 * math.sin(math.pi * 0.62 * way)), turn=50 * way)
    )
    return standing(sketch, 124, 170, below=24)


def draw_growing_seedling(color: str, phase: float) -> Drawing:
    """A seed in the soil, seen as through glass, that puts out a root, a shoot and leaves."""
    sketch = Sketch()
    soil = "#5a3c28"
    root, shoot = between(phase, 0.05, 0.45), between(phase, 0.2, 0.85)
    sketch.add(
        shape("M-78 0 V-34 Q-40 -40 0 -37 Q44 -41 78 -34 V0Z", sketch.shaded(soil, -38, 0)),
        *(
            ellipse(
                (70 * math.sin(k * 2.4), -18 + 13 * math.cos(k * 3.3)),
                3.4,
                2.2,
                lighten(soil, 0.16),
            )
            for k in range(20)
        ),
        line(f"M0 -20 q3 {9 * root:.1f} -2 {16 * root:.1f}", "#f2e6cc", 2.2 * max(0.05, root)),
    )
    if shoot > 0:
        top = -20 - 74 * shoot
        sketch.add(
            line(
                f"M0 -22 Q{-5 + 4 * shoot:.1f} {(top - 22) / 2:.1f} 0 {top:.1f}",
                darken(color, 0.05),
                4,
            )
        )
        for at, side, size in (
            (0.35, 1, 26),
            (0.5, -1, 28),
            (0.7, 1, 24),
            (0.8, -1, 22),
            (0.92, 1, 18),
        ):
            grown = (
                between(shoot, at, min(1.0, at + 0.3)) if at < 0.9 else between(shoot, 0.85, 1.0)
            )
            if grown > 0:
                y = -20 - 74 * shoot * at - 4
                sketch.add(leaf((0, y), size * grown, -28 if side > 0 else 208, color))
    sketch.add(
        ellipse((0, -20), 7, 5, rounded(sketch, "#c8985a", (0, -20), 7)),
        line("M-5 -20 Q0 -23 5 -20", "#8a5f34", 1.2),
    )
    return standing(sketch, 84, 116)


def draw_emerging_butterfly(color: str, phase: float) -> Drawing:
    """A chrysalis on a twig from which a butterfly comes and spreads its wings."""
    sketch = Sketch()
    out, spread = between(phase, 0.2, 0.5), between(phase, 0.45, 0.95)
    sketch.add(
        line("M-92 -104 Q-20 -116 92 -98", "#7a5636", 7),
        line("M-92 -106 Q-20 -118 92 -100", "#a07a50", 2),
        leaf((52, -102), 34, 24),
        leaf((-58, -108), 30, 200),
    )
    shell = "#9ab84a"
    wall = 1 - 0.6 * out
    sketch.add(
        line("M0 -110 V-102", "#5a4630", 2.4),
        shape(
            "M0 -104 Q16 -98 15 -78 Q13 -58 0 -46 Q-13 -58 -15 -78 Q-16 -98 0 -104Z",
            rounded(sketch, mix(shell, "#d8cfa8", out), (0, -78), 24),
            opacity=wall,
        ),
        line(
            "M-13 -88 Q0 -82 13 -88 M-14 -78 Q0 -72 14 -78 M-11 -66 Q0 -60 11 -66",
            darken(shell, 0.25),
            1.2,
            opacity=wall,
        ),
    )
    if out > 0:
        y = -70 + 26 * out
        for side in (-1, 1):
            wide = side * (0.16 + 0.84 * spread)
            wing = [
                shape("M0 -6 Q22 -46 50 -40 Q62 -20 40 0 Q16 8 0 0Z", "#2a2028"),
                shape("M4 -7 Q24 -40 46 -36 Q55 -20 37 -4 Q16 3 4 -2Z", color),
                shape("M0 0 Q36 2 40 22 Q30 42 10 28 Q0 14 0 0Z", "#2a2028"),
                shape("M4 3 Q32 6 35 22 Q28 36 13 25 Q5 14 4 3Z", lighten(color, 0.16)),
                ellipse((38, -26), 4, 4, "#fff6e2"),
                ellipse((26, 20), 3.4, 3.4, "#fff6e2"),
                line("M6 -5 L36 -28 M6 2 L26 16", "#2a2028", 1.2),
            ]
            sketch.add(group(wing, move=(0, y), scale=(wide, 0.5 + 0.5 * max(out * 0.4, spread))))
        sketch.add(
            line(f"M0 {y - 14} V{y + 24}", "#3a2c30", 6),
            ellipse((0, y - 18), 5, 5, "#3a2c30"),
            line(f"M-2 {y - 21} q-7 -10 -12 -11 M2 {y - 21} q7 -10 12 -11", "#3a2c30", 1.4),
        )
    return standing(sketch, 98, 124)


def draw_folding_crane(color: str, phase: float) -> Drawing:
    """A square of paper that folds itself, step by step, into a crane."""
    sketch = Sketch()
    steps: tuple[tuple[tuple[Point, ...], ...], ...] = (
        (((-46, -4), (0, -26), (46, -4), (0, 14)), ()),
        (((-46, -4), (0, -26), (46, -4)), ((-46, -4), (46, -4), (0, -10))),
        (((-24, 2), (0, -44), (24, 2)), ((0, -44), (24, 2), (2, 4))),
        (((-16, 2), (0, -58), (16, 2), (0, 8)), ((0, -58), (16, 2), (0, 8))),
    )
    light, dark = lighten(color, 0.22), darken(color, 0.16)
    sketch.add(ellipse((0, 8), 48, 6, "#2a1a12", opacity=0.25))
    step = int(between(phase, 0.05, 0.8) * 4.999)
    if step < 4:
        first, second = steps[step]
        sketch.add(polygon(first, aslant(sketch, color, (-46, -44, 46, 10))))
        if second:
            sketch.add(polygon(second, dark))
    else:
        up = 8 * math.sin(phase * 40) * between(phase, 0.82, 0.9)
        sketch.add(
            polygon(((-12, -6), (-60, -40), (-22, -12)), color),
            polygon(((12, -6), (46, -46), (20, -10)), dark),
            polygon(((46, -46), (64, -40), (43, -41)), light),
            polygon(((-24, -10), (0, -24), (24, -10), (0, 8)), color),
            polygon(((-8, -12), (-34, -58 - up), (14, -10)), light),
            polygon(((0, -12), (22, -62 - up), (18, -8)), dark),
        )
    return standing(sketch, 74, 82, below=16)


def draw_opening_chest(color: str, phase: float) -> Drawing:
    """A chest of wood and brass whose lid rises from the gold in it."""
    sketch = Sketch()
    up = between(phase, 0.15, 0.65)
    brass = "#d8a83c"
    sketch.add(ellipse((0, 2), 74, 8, "#2a1a12", opacity=0.3))
    high = 12 + 42 * up
    if up > 0.05:
        sketch.add(
            halo(sketch, (0, -60), 104 * up, "#ffd060", 0.75),
            shape(f"M-58 -54 V{-54 - high:.1f} H58 V-54Z", darken(color, 0.5)),
            shape(
                f"M-52 -50 Q-30 {-58 - 14 * up:.1f} 0 {-60 - 16 * up:.1f}"
                f" Q30 {-58 - 14 * up:.1f} 52 -50Z",
                "#f2c23a",
            ),
        )
        for k in range(22):
            x, y = 46 * math.sin(k * 2.4), -54 - 13 * up * abs(math.cos(k * 1.9))
            sketch.add(
                ellipse((x, y), 7, 4.4, "#c8922a"), ellipse((x - 0.6, y - 1), 6, 3.4, "#ffe08a")
            )
    lid = [
        shape(
            "M-64 0 V-14 Q-62 -32 -40 -34 H40 Q62 -32 64 -14 V0Z",
            aslant(sketch, color, (-64, -34, 64, 0)),
        ),
        *(box(x - 5, -33, 10, 33, brass) for x in (-44, 0, 44)),
        line("M-64 -1 H64", brass, 5),
    ]
    sketch.add(group(lid, move=(0, -56 - high * up), scale=(1.0, 1.0 - 0.35 * up)))
    sketch.add(
        box(-62, -56, 124, 56, aslant(sketch, color, (-62, -56, 62, 0)), radius=3),
        line("M-62 -38 H62 M-62 -19 H62", darken(color, 0.22), 1.8),
        *(box(x - 5, -56, 10, 56, brass) for x in (-44, 44)),
        line("M-62 -54 H62 M-62 -3 H62", brass, 5),
        box(-11, -58, 22, 24, lighten(brass, 0.2), radius=4),
        ellipse((0, -47), 3, 3, "#3a2a1a"),
        line("M0 -46 V-40", "#3a2a1a", 2.4),
    )
    return standing(sketch, 112, 172, below=50)


def draw_opening_door(color: str, phase: float) -> Drawing:
    """A door in its frame that swings open on a bright light."""
    sketch = Sketch()
    way = between(phase, 0.15, 0.75)
    frame = darken(color, 0.3)
    turn = math.cos(way * 1.25)
    if way:
        sketch.add(halo(sketch, (0, -100), 150 * way, "#fff0b8", 0.7))
        floor = sketch.gradient(((0, "#fff3c8"), (1, "#ffe9a0")), (0, 0), (0, 26))
        sketch.add(
            polygon(
                ((-46, 0), (46, 0), (46 + 50 * way, 26), (-46 - 30 * way, 26)),
                floor,
                opacity=0.6 * way,
            )
        )
    sketch.add(
        box(-58, -212, 116, 212, frame, radius=3),
        box(-46, -200, 92, 200, sketch.shaded("#fff6d8", -200, 0)),
    )
    edge, rise = -46 + 92 * turn, 16 * way
    leaf_ = [(-46, -200), (edge, -200 - rise), (edge, rise), (-46, 0)]
    sketch.add(polygon(leaf_, aslant(sketch, color, (-46, -200, max(edge, -30), 0))))
    for top, foot in ((0.07, 0.44), (0.52, 0.92)):
        inset = [
            (-46 + 92 * turn * x, -200 - rise * x + (200 + 2 * rise * x) * y)
            for x, y in ((0.16, top), (0.84, top), (0.84, foot), (0.16, foot))
        ]
        sketch.add(polygon(inset, darken(color, 0.16)))
    sketch.add(ellipse((-46 + 84 * turn, -94), 4.4 * max(0.4, turn), 4.4, GOLD))
    return standing(sketch, 156, 256, below=56)


def once(
    draw: Artist,
    height: float,
    color: str,
    place: Literal["ground", "table"] = "table",
    *,
    is_tall: bool = False,
) -> PropKind:
    """A kind that changes once in the film; its height is that of its larger end."""
    return PropKind(draw, height, color, place, frames=36, is_once=True, is_tall=is_tall)


KINDS: Final[Mapping[str, PropKind]] = {
    "hatching egg": once(draw_hatching_egg, 70, "#f7d354"),
    "opening book": once(draw_opening_book, 60, "#8a3040"),
    "opening gift": once(draw_opening_gift, 84, "#3a7ad0"),
    "growing seedling": once(draw_growing_seedling, 96, "#5fae4a"),
    "emerging butterfly": once(draw_emerging_butterfly, 112, "#f08a2c"),
    "folding crane": once(draw_folding_crane, 62, "#e8564a"),
    "opening chest": once(draw_opening_chest, 110, "#8a5430", "ground"),
    "opening door": once(draw_opening_door, 212, "#8a5a3a", "ground"),
}
