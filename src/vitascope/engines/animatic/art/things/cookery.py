"""What happens to food and drink as it is filmed: it bakes, stacks up, drops in, foams."""

import math
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, TypeAlias

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.becoming import between, once
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    STEEL,
    aslant,
    gleam,
    halo,
    ring,
    rounded,
    sideways,
    standing,
    steam,
    streak,
    wave,
)

_Bake: TypeAlias = Callable[[Sketch, float, float, str, float], list[str]]
"""Draws one piece on the tray: the sketch, its middle, its foot, its colour, how far it is."""


def _cookie(sketch: Sketch, x: float, y: float, color: str, done: float) -> list[str]:
    wide, high = 13 + 6 * done, 6 + 1.5 * done
    chips = ((-7, -3), (3, -4), (8, -1), (-2, 0))
    return [
        ellipse((x, y - high * 0.5), wide, high, darken(color, 0.2)),
        ellipse((x, y - high * 0.8), wide, high * 0.9, rounded(sketch, color, (x, y - high), wide)),
        *(ellipse((x + dx, y - high + dy * 0.6), 2.2, 1.6, "#4a2a18") for dx, dy in chips),
    ]


def _loaf(sketch: Sketch, x: float, y: float, color: str, done: float) -> list[str]:
    high = 13 + 19 * done
    d = f"M{x - 29} {y} Q{x - 34} {y - high} {x} {y - high} Q{x + 34} {y - high} {x + 29} {y}Z"
    cuts = "".join(
        f"M{x + k * 15 - 5} {y - high * 0.86:.1f} q5 {3 + 3 * done:.1f} 9 {high * 0.3:.1f}"
        for k in (-1, 0, 1)
    )
    return [
        shape(d, rounded(sketch, color, (x, y - high * 0.6), 32)),
        line(cuts, lighten(color, 0.4), 2 + 2 * done),
    ]


def _muffin(sketch: Sketch, x: float, y: float, color: str, done: float) -> list[str]:
    high = 5 + 12 * done
    cup = f"M{x - 14} {y - 15} H{x + 14} L{x + 10} {y} H{x - 10}Z"
    top = f"M{x - 15} {y - 14} Q{x - 19} {y - 15 - high} {x} {y - 16 - high}"
    top += f" Q{x + 19} {y - 15 - high} {x + 15} {y - 14}Z"
    return [
        shape(cup, "#d86a5a"),
        *(line(f"M{x + k * 6} {y - 14} L{x + k * 4.6} {y}", "#a8443a", 1.4) for k in (-1, 0, 1)),
        shape(top, rounded(sketch, color, (x, y - 18), 17)),
    ]


def _pizza(sketch: Sketch, x: float, y: float, color: str, done: float) -> list[str]:
    bubbles = [
        ellipse((x + 44 * math.sin(k * 2.4), y - 7 + 3.4 * math.cos(k * 3.7)), 4 + 2 * done, 2.4, c)
        for k in range(14)
        for c in (("#f9dc7a", "#c8402e", "#f4c24a", "#4f8f3c")[k % 4],)
    ]
    return [
        ellipse((x, y - 4), 60, 9 + 1.5 * done, darken(color, 0.16)),
        ellipse((x, y - 7), 60, 9, rounded(sketch, color, (x, y - 8), 60)),
        ellipse((x, y - 7), 51, 6.6, "#e8a03a"),
        *bubbles,
    ]


def _draw_oven(piece: _Bake, places: tuple[float, ...], color: str, phase: float) -> Drawing:
    """A look into a lit oven, where what is on the tray rises and browns."""
    sketch = Sketch()
    done = between(phase, 0.04, 0.94)
    front = "#4a4e58"
    sketch.add(
        box(-128, -128, 256, 138, sideways(sketch, front, -128, 128), radius=10),
        box(-110, -110, 220, 104, "#241a18", radius=8),
        box(-104, -104, 208, 92, sketch.shaded("#8a4a22", -104, -12), radius=6),
        group(
            [halo(sketch, (0, -100), 120, "#ffb04a", 0.75)],
            clip=sketch.clip("M-104 -104 H104 V-12 H-104Z"),
        ),
    )
    for y in (-88, -14):
        bars = "".join(f"M{x} {y} v5" for x in range(-98, 100, 12))
        sketch.add(line(bars, "#3a2620", 2), line(f"M-102 {y} H102", "#c8b49a", 2.4))
    sketch.add(
        line("M-84 -17 H84", "#ff8a3a", 4, opacity=0.6 + 0.2 * wave(phase * 6 % 1)),
        shape("M-88 -38 H88 L96 -29 H-96Z", "#6a6e78"),
        box(-96, -30, 192, 5, "#3a3e48", radius=2),
    )
    raw, brown = lighten(color, 0.5), color
    for x in places:
        for text in piece(sketch, x, -33, mix(raw, brown, done), done):
            sketch.add(text)
    heat = steam((0, -46), 26 * done + 6, phase * 4 % 1, 3)
    sketch.add(
        group([heat]),
        shape("M-104 -104 H-40 L-84 -12 H-104Z", "#ffffff", opacity=0.08),
        shape("M-20 -104 H4 L-40 -12 H-64Z", "#ffffff", opacity=0.06),
        box(-96, -124, 192, 8, STEEL, radius=4),
        line("M-92 -122 H92", "#ffffff", 1.6, opacity=0.7),
    )
    return standing(sketch, 134, 134, below=18)


def draw_stacking_burger(color: str, phase: float) -> Drawing:
    """A burger whose layers fall one after the other, and land."""
    sketch = Sketch()
    frill = [(-62.0, 6.0), *((-60 + k * 15.0, 10.0 if k % 2 else 0.0) for k in range(9))]
    frill += [(62.0, 4.0), (50.0, -5.0), (-50.0, -5.0)]
    dome = "M-60 0 Q-58 -48 0 -48 Q58 -48 60 0 Q0 7 -60 0Z"
    seeds = ((-30, -22), (-10, -35), (12, -37), (32, -22), (0, -17), (-20, -12), (22, -11))
    layers: tuple[tuple[float, list[str]], ...] = (
        (0, [box(-54, -20, 108, 20, sketch.shaded(color, -20, 0), radius=10)]),
        (-16, [box(-58, -18, 116, 18, sketch.shaded("#6f4026", -18, 0), radius=9)]),
        (-32, [polygon([(-58, -3), (58, -3), (36, 9), (20, -1), (-8, -1), (-22, 11)], "#f9c63c")]),
        (-36, [box(-52, -8, 50, 8, "#e0483a", radius=4), box(2, -8, 50, 8, "#d83a30", radius=4)]),
        (-46, [shape(smooth(frill), "#7fc24a"), line("M-50 -2 H50", "#a8dc6a", 2.4)]),
        (
            -52,
            [
                shape(dome, aslant(sketch, color, (-60, -48, 60, 4))),
                gleam((-26, -34), 14, 6),
                *(ellipse((x, y), 4, 2.6, "#fbf0d0", angle=x) for x, y in seeds),
            ],
        ),
    )
    sketch.add(ellipse((0, 2), 62, 6, "#1a1420", opacity=0.3))
    for index, (y, parts) in enumerate(layers):
        start = 0.04 + index * 0.13
        fall = between(phase, start, start + 0.2)
        up = (1 - fall) * (34 + index * 27)
        squash = math.sin(math.pi * min(1.0, max(0.0, (phase - start - 0.2) / 0.1)))
        tilt = (1 - fall) * (9 if index % 2 else -9)
        sketch.add(group(parts, move=(0, y - up + 2 * squash), turn=tilt))
    return standing(sketch, 84, 312, below=14)


def draw_dropped_fruit(color: str, phase: float) -> Drawing:
    """Slices that drop into a glass of water one by one, with a splash and bubbles."""
    sketch = Sketch()
    water = "#bfe6f6"
    sketch.add(
        ellipse((0, 1), 36, 5, "#1a3040", opacity=0.25),
        shape("M-31 -84 L-26 -2 Q0 5 26 -2 L31 -84 Q0 -78 -31 -84Z", water, opacity=0.62),
    )
    for index in range(16):
        at = (phase * 3 + index * 0.618) % 1
        x = 22 * math.sin(index * 2.4) * (0.8 + 0.2 * at)
        r = 1.4 + 1.2 * (index % 3) / 2
        sketch.add(ellipse((x, -6 - 74 * at), r, r, "#ffffff", opacity=0.75))
    for index, (x, low, turn) in enumerate(((-9, -24, 20), (11, -42, -34), (-6, -62, 55))):
        start = 0.08 + index * 0.24
        fall = between(phase, start, start + 0.22)
        if phase < start:
            continue
        y = -170 + (170 + low) * fall + 2 * wave(phase * 2 % 1, index / 3)
        sketch.add(_slice((x, y), 17, color, turn + 160 * (1 - fall), sketch))
        splash = (phase - start - 0.13) / 0.16
        if 0 < splash < 1:
            high = 30 * math.sin(math.pi * splash)
            for k in range(-3, 4):
                tip = x + k * 9 * (0.5 + splash)
                sketch.add(
                    shape(
                        f"M{x + k * 4 - 3} -82 Q{x + k * 5:.1f} {-82 - high * 0.5:.1f}"
                        f" {tip:.1f} {-84 - high * (1 - abs(k) * 0.16):.1f}"
                        f" Q{x + k * 6:.1f} {-82 - high * 0.3:.1f} {x + k * 4 + 3} -82Z",
                        water,
                        opacity=0.9,
                    ),
                    ellipse((tip * 1.15, -90 - high), 2, 2.2, water),
                )
    sketch.add(
        ring((0, -83), 31, 5, "#ffffff", 1.6, opacity=0.7),
        shape(
            "M-36 -112 L-29 0 Q0 8 29 0 L36 -112 L32 -112 L26 -3 Q0 4 -26 -3 L-32 -112Z",
            "#eaf6fa",
            opacity=0.75,
        ),
        ring((0, -112), 34, 5, "#f4fbff", 2.4),
        streak("M-27 -98 L-22 -14", 4, 0.5),
    )
    return standing(sketch, 62, 190, below=8)


def _slice(at: tuple[float, float], r: float, color: str, turn: float, sketch: Sketch) -> str:
    """A round slice of a citrus fruit, seen a little from the side."""
    rays = [(math.cos(k * math.pi / 4), math.sin(k * math.pi / 4)) for k in range(8)]
    parts = "".join(f"M0 0 L{0.74 * r * x:.1f} {0.74 * r * y:.1f}" for x, y in rays)
    pulp = lighten(color, 0.28)
    disc = [
        ellipse((0, 0), r, r, color),
        ellipse((0, 0), r * 0.88, r * 0.88, "#fff8dc"),
        ellipse((0, 0), r * 0.8, r * 0.8, rounded(sketch, pulp, (0, 0), r)),
        line(parts, "#fff8dc", 1.6),
    ]
    return group([group(disc, turn=turn)], move=at, scale=(1.0, 0.82))


def draw_opening_bottle(color: str, phase: float) -> Drawing:
    """A bottle whose cap flies off and out of which foam runs."""
    sketch = Sketch()
    out = between(phase, 0.2, 0.75)
    fly = max(0.0, min(1.0, (phase - 0.2) / 0.45))
    glass = "M-30 0 Q-33 -2 -33 -10 V-78 Q-32 -98 -13 -114 V-150 H13 V-114 Q32 -98 33 -78 V-10"
    glass += " Q33 -2 30 0Z"
    sketch.add(
        ellipse((0, 2), 42, 6, "#1a1420", opacity=0.3),
        shape(glass, sideways(sketch, color, -33, 33)),
        box(-33, -74, 66, 44, "#f6ead0"),
        box(-33, -71, 66, 3, darken(color, 0.2)),
        box(-33, -36, 66, 3, darken(color, 0.2)),
        ellipse((0, -52), 13, 13, lighten(color, 0.2)),
        streak("M-23 -92 V-14", 4.4, 0.4),
        box(-15, -150, 30, 9, darken(color, 0.3), radius=3),
    )
    for index in range(8):
        x, y = 28 * math.sin(index * 2.4), -18 - 11 * index
        sketch.add(ellipse((x, y), 1.8, 2.3, "#ffffff", opacity=0.65))
    if out > 0:
        foam = "#fffaf0"
        run = 74 * out
        sketch.add(
            line(f"M-13 -146 Q-20 {-146 + run * 0.4:.1f} -24 {-146 + run:.1f}", foam, 9),
            line(f"M12 -146 Q18 {-146 + run * 0.3:.1f} 21 {-146 + run * 0.8:.1f}", foam, 8),
            *(
                ellipse(
                    (17 * math.sin(k * 2.4), -152 - 13 * out * abs(math.cos(k * 1.7))),
                    (5 + 3 * (k % 3)) * out,
                    (5 + 2 * (k % 3)) * out,
                    foam,
                )
                for k in range(14)
            ),
            *(
                ellipse(
                    (
                        60 * math.sin(k * 2.4) * (phase * 3 + k * 0.31) % 1 - 20,
                        -156 - 40 * ((phase * 3 + k * 0.618) % 1),
                    ),
                    1.8,
                    2.1,
                    foam,
                    opacity=0.85 * out,
                )
                for k in range(10)
            ),
        )
    cap = [box(-16, -9, 32, 10, "#d8a83c", radius=3), line("M-13 -4 H12", "#fff0b8", 2)]
    high = 86 * math.sin(math.pi * 0.6 * fly)
    sketch.add(group(cap, move=(62 * fly, -150 - high), turn=300 * fly))
    return standing(sketch, 96, 268, below=14, scale=0.7)


def draw_espresso(color: str, phase: float) -> Drawing:
    """Two thin jets from the spouts of a coffee machine, and the cup that they fill."""
    sketch = Sketch()
    level = between(phase, 0.05, 0.95)
    coffee, crema = "#4a2614", "#b87a3c"
    sketch.add(
        box(-120, -196, 240, 84, sideways(sketch, "#5a606c", -120, 120), radius=10),
        box(-120, -196, 240, 10, "#8a919e", radius=5),
        *(ellipse((x, -166), 12, 12, "#2c3038") for x in (-84, 84)),
        *(ring((x, -166), 12, 12, "#c4ccd8", 2.4) for x in (-84, 84)),
        line("M-84 -166 l6 -7 M84 -166 l-3 -9", "#e8483a", 2.4),
        box(-40, -128, 80, 22, sideways(sketch, STEEL, -40, 40), radius=5),
        box(-46, -110, 92, 13, sideways(sketch, "#8f97a3", -46, 46), radius=5),
        line("M44 -104 H112", "#2c2a30", 14),
        line("M48 -108 H104", "#5f5c68", 3),
        shape("M-18 -98 H18 L14 -84 H8 L4 -90 H-4 L-8 -84 H-14Z", STEEL),
    )
    for x in (-11, 11):
        shake = 0.7 * wave(phase * 8 % 1, x / 30)
        sketch.add(
            line(f"M{x} -85 Q{x + shake:.1f} -62 {x * 0.8:.1f} -34", coffee, 4.2),
            line(f"M{x - 0.8} -85 Q{x + shake:.1f} -62 {x * 0.8 - 0.8:.1f} -34", crema, 1.5),
        )
    y = -26 - 14 * level
    body = "M-42 -50 Q-40 -6 -18 -2 H18 Q40 -6 42 -50Z"
    sketch.add(
        box(-110, 0, 220, 12, sideways(sketch, "#7a818e", -110, 110), radius=3),
        line("".join(f"M{x} 3 v6" for x in range(-100, 104, 11)), "#3a3e48", 3),
        line("M40 -40 Q66 -42 60 -24 Q54 -12 34 -16", darken(color, 0.1), 7),
        ellipse((0, -50), 42, 10, darken(color, 0.22)),
        group(
            [
                ellipse((0, y), 38, 9, crema),
                ellipse((0, y), 30, 6.4, mix(crema, coffee, 0.3)),
                *(
                    ring((x * 0.8, y), 7 * ((phase * 5) % 1) + 2, 2, lighten(crema, 0.3), 1.2)
                    for x in (-11, 11)
                ),
            ],
            clip=sketch.clip("M-42 -50 Q0 -62 42 -50 Q40 -6 18 -2 H-18 Q-40 -6 -42 -50Z"),
        ),
        shape(body + "", sideways(sketch, color, -42, 42), opacity=0.96),
        ring((0, -50), 42, 10, lighten(color, 0.4), 2.2),
        streak("M-30 -38 Q-29 -18 -18 -9", 4.4, 0.5),
    )
    for x in (-11, 11):
        sketch.add(line(f"M{x} -85 Q{x} -66 {x * 0.8:.1f} -48", coffee, 4.2))
    sketch.add(
        steam((0, -54), 30, phase * 4 % 1),
    )
    return standing(sketch, 124, 200, below=14, scale=0.5)


KINDS: Final[Mapping[str, PropKind]] = {
    "baking cookies": once(
        partial(_draw_oven, _cookie, (-58.0, -19.0, 20.0, 59.0)), 128, "#c88a48"
    ),
    "baking bread": once(partial(_draw_oven, _loaf, (-38.0, 38.0)), 128, "#c0803c"),
    "baking cake": once(partial(_draw_oven, _muffin, (-60.0, -20.0, 20.0, 60.0)), 128, "#c8883e"),
    "baking pizza": once(partial(_draw_oven, _pizza, (0.0,)), 128, "#d8a45c"),
    "stacking burger": once(draw_stacking_burger, 104, "#d98f42"),
    "dropped fruit": once(draw_dropped_fruit, 114, "#f2d23a"),
    "opening bottle": once(draw_opening_bottle, 112, "#8a5a24"),
    "espresso machine": once(draw_espresso, 98, "#f4f1ea"),
}
"""The kinds of this family by name."""
