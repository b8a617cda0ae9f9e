"""Things of feasts and shelves: a fish bowl, a music box, a feather, painted eggs."""

import math
from collections.abc import Mapping
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    aslant,
    gleam,
    ring,
    rounded,
    sideways,
    standing,
    streak,
    wave,
)

_PASTELS: Final = ("#f28ab0", "#7fc8ee", "#f7d060", "#9fd46a", "#b98ae0")


def _kept_fish(color: str, phase: float, place: int, count: int) -> str:
    """The fish at a place of several, each at a height of its own."""
    turn = phase * math.tau
    way = 1 if math.sin(turn) <= 0 else -1
    high = 0.0 if count == 1 else 15.0 * (place - (count - 1) / 2)
    at = (26 * math.cos(turn), -50 + high - 8 * math.sin(2 * turn))
    flick = 7 * wave(phase * 5)
    size = 1.0 if count == 1 else 0.78
    fish = [
        shape(
            f"M-18 0 Q-34 {-16 + flick:.1f} -42 {-14 + flick:.1f} Q-34 0 -42 {14 + flick:.1f}"
            f" Q-32 {14 + flick:.1f} -18 0Z",
            darken(color, 0.06),
        ),
        shape("M-8 -11 Q0 -24 14 -12Z", darken(color, 0.1)),
        ellipse((0, 0), 22, 13, color),
        ellipse((-3, -4), 15, 6, lighten(color, 0.24), opacity=0.7),
        shape("M-2 4 Q4 14 -8 14 Q-8 8 -2 4Z", darken(color, 0.12)),
        ellipse((3, 5), 12, 5, lighten(color, 0.4), opacity=0.6),
        ellipse((12, -3), 3.6, 3.6, "#ffffff"),
        ellipse((13, -3), 2.1, 2.1, "#221c2c"),
    ]
    return group(fish, move=at, scale=(way * size, size))


def draw_fish_bowl(color: str, phase: float, *, count: int = 1) -> Drawing:
    """A round bowl with fish that swim to and fro, a plant and pebbles."""
    sketch = Sketch()
    glass = "M-30 -104 Q-66 -88 -66 -50 Q-66 -4 -30 0 H30 Q66 -4 66 -50 Q66 -88 30 -104Z"
    clip = sketch.clip(glass)
    shoal = "".join(_kept_fish(color, (phase + k / count) % 1, k, count) for k in range(count))
    inside = [
        box(-70, -84, 140, 90, "#bfe6f6", opacity=0.75),
        *(
            line(
                f"M{x} -6 Q{x + 6 * wave(phase, x / 40):.1f} -34"
                f" {x + 9 * wave(phase, x / 30):.1f} {top}",
                "#4f9a58",
                4,
            )
            for x, top in ((-40, -56), (-34, -44), (-46, -38))
        ),
        *(
            ellipse(
                (-50 + 11 * k, -3 - 3 * (k % 2)), 8, 5, ("#c9b08a", "#a88a68", "#e0cca8")[k % 3]
            )
            for k in range(10)
        ),
        shoal,
        *(
            ring((34 - 4 * k, -20 - 60 * ((phase * 2 + k / 4) % 1)), 2.6, 2.6, "#ffffff", 1, 0.8)
            for k in range(4)
        ),
    ]
    sketch.add(
        ellipse((0, 0), 50, 5, "#1f2a3a", opacity=0.2),
        shape(glass, "#dff1f8", opacity=0.35),
        group(inside, clip=clip),
        ellipse((0, -84), 58, 7, "#e8f7fc", opacity=0.7),
        line(
            "M-30 -104 Q-66 -88 -66 -50 Q-66 -4 -30 0 H30 Q66 -4 66 -50 Q66 -88 30 -104",
            "#f4fbfe",
            3,
            opacity=0.75,
        ),
        ellipse((0, -104), 31, 5, "#f4fbfe", opacity=0.8),
        streak("M-54 -70 Q-60 -44 -50 -22", 6, 0.6),
    )
    return standing(sketch, 76, 116, scale=0.6, below=8)


def draw_music_box(color: str, phase: float) -> Drawing:
    """An open music box in which a dancer turns before a mirror."""
    sketch = Sketch()
    spin = math.cos(phase * math.tau)
    wide = math.copysign(max(0.25, abs(spin)), spin)
    dancer = [
        line("M0 0 L0 -26", "#f2c8a8", 3.4),
        line("M0 -14 L10 -22 L2 -27", "#f2c8a8", 3),
        shape("M-17 -26 Q0 -40 17 -26 Q0 -20 -17 -26Z", "#f7a8c4"),
        shape("M-5 -30 L-4 -46 H4 L5 -30Z", "#f28ab0"),
        line("M-4 -44 Q-16 -58 -4 -68 M4 -44 Q16 -58 4 -68", "#f2c8a8", 2.8),
        ellipse((0, -52), 6, 6.6, "#f2c8a8"),
        shape("M-6 -53 Q-6 -61 0 -61 Q6 -61 6 -53 Q0 -57 -6 -53Z", "#5a3424"),
        ellipse((0, -62), 3, 3, "#5a3424"),
    ]
    sketch.add(
        shape(
            "M-58 -44 L-50 -122 H50 L58 -44Z",
            aslant(sketch, darken(color, 0.12), (-58, -122, 58, -44)),
        ),
        shape("M-46 -52 L-41 -112 H41 L46 -52Z", aslant(sketch, "#cfe6f2", (-46, -112, 46, -52))),
        shape("M-34 -56 L-10 -108 H4 L-20 -56Z", "#ffffff", opacity=0.5),
        box(-62, -46, 124, 12, darken(color, 0.5)),
        ellipse((0, -43), 40, 6, "#b8304a"),
        ellipse((0, -45), 9, 2.6, GOLD),
        group(dancer, move=(0, -45), scale=(wide, 1)),
        box(-62, -38, 124, 38, aslant(sketch, color, (-62, -38, 62, 0)), radius=4),
        line("M-56 -32 H56 M-56 -6 H56", GOLD, 2),
        shape("M-9 -30 h18 v10 q-9 8 -18 0Z", GOLD),
        line("M62 -20 h10", GOLD, 4),
        ring((78, -20), 6, 8, GOLD, 3.6),
    )
    return standing(sketch, 90, 130, scale=0.55, hold=(0, -20))


def draw_feather(color: str, phase: float) -> Drawing:
    """A soft feather that rocks as it hangs in the air."""
    sketch = Sketch()
    vane = "M-66 8 Q-40 -24 6 -28 Q48 -30 72 -12 Q50 10 4 14 Q-34 18 -66 8Z"
    parts = [
        shape(
            vane,
            sketch.gradient(((0, darken(color, 0.02)), (1, darken(color, 0.3))), (0, -30), (0, 16)),
        ),
        *(
            line(
                f"M{x} {-2 - 0.05 * x:.1f} q{14} -8 {17} -17",
                darken(color, 0.36),
                1.0,
                opacity=0.55,
            )
            for x in range(-46, 56, 8)
        ),
        *(
            line(f"M{x} {0 - 0.05 * x:.1f} q{14} 5 {19} 9", darken(color, 0.4), 1.0, opacity=0.5)
            for x in range(-50, 52, 8)
        ),
        shape("M-18 -24 l6 14 l4 -15Z M22 12 l-8 -12 l0 14Z", "#000000", opacity=0.06),
        line("M-92 16 Q-40 2 70 -12", lighten(color, 0.5), 2.4),
        *(
            line(
                f"M-66 8 q{-8 - 3 * k} {-6 + 4 * k} {-14 + 2 * k} {-2 + 5 * k}",
                lighten(color, 0.3),
                1.4,
            )
            for k in range(4)
        ),
    ]
    sketch.add(group(parts, turn=12 * wave(phase), move=(0, -40)))
    return standing(sketch, 104, 86, scale=0.55, hold=(-40, -34))


def _egg(sketch: Sketch, at: tuple[float, float], paint: str, style: int, turn: float) -> str:
    shapes = [
        shape(
            "M0 -42 Q16 -40 17 -16 Q16 0 0 0 Q-16 0 -17 -16 Q-16 -40 0 -42Z",
            rounded(sketch, paint, (0, -18), 22),
        )
    ]
    pale = "#fffaf0"
    if style == 0:
        shapes += [line("M-15 -24 l5 6 l5 -6 l5 6 l5 -6 l5 6 l5 -6", pale, 2.6)]
        shapes += [line("M-16 -12 H16", pale, 2)]
    elif style == 1:
        shapes += [
            ellipse((x, y), 2.6, 2.6, pale)
            for x, y in ((-7, -30), (5, -34), (9, -20), (-3, -19), (-10, -12), (4, -8))
        ]
    else:
        shapes += [
            line("M-14 -28 Q0 -22 14 -28 M-16 -18 Q0 -12 16 -18 M-15 -8 Q0 -2 15 -8", pale, 3)
        ]
    shapes.append(gleam((-6, -31), 3, 5, angle=14))
    return group(shapes, move=at, turn=turn)


def draw_easter_egg(color: str, phase: float) -> Drawing:
    """A painted egg."""
    del phase
    sketch = Sketch()
    sketch.add(_egg(sketch, (0, 0), color, 0, 0))
    return standing(sketch, 24, 50, scale=0.9, hold=(0, -20))


def draw_easter_basket(color: str, phase: float) -> Drawing:
    """A basket full of painted eggs on green straw."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-50 -46 Q-48 -128 0 -130 Q48 -128 50 -46", darken(color, 0.24), 9),
        line("M-50 -48 Q-48 -124 0 -127 Q48 -124 50 -48", lighten(color, 0.16), 4),
    )
    for index in range(24):
        x = -50 + index * 4.3
        sketch.add(
            line(f"M{x:.0f} -44 q{(-1) ** index * 5} -12 {(-1) ** index * 2} -18", "#7fc04e", 3)
        )
    spots = ((-34, -44, -16), (34, -44, 16), (-14, -50, -6), (16, -50, 8), (0, -42, 0))
    for index, (x, y, turn) in enumerate(spots):
        sketch.add(_egg(sketch, (x, y), _PASTELS[index], index % 3, turn))
    sketch.add(shape("M-58 -50 L-44 0 H44 L58 -50Z", sideways(sketch, color, -58, 58)))
    for row in range(3):
        y = -40 + 14 * row
        half = 54 - 4 * row
        sketch.add(line(f"M{-half} {y} H{half}", darken(color, 0.22), 2.4))
    for k in range(9):
        x = -48 + 12 * k
        sketch.add(line(f"M{x} -48 L{x * 0.8:.0f} -2", darken(color, 0.14), 2))
    sketch.add(box(-61, -55, 122, 11, sideways(sketch, lighten(color, 0.14), -61, 61), radius=5))
    return standing(sketch, 72, 140, scale=0.7, hold=(0, -126))


def draw_gingerbread_house(color: str, phase: float) -> Drawing:
    """A house of gingerbread with icing on its roof and sweets on its walls."""
    del phase
    sketch = Sketch()
    icing = "#fffaf4"
    sketch.add(
        ellipse((0, 0), 128, 12, icing),
        box(-84, -96, 168, 96, aslant(sketch, color, (-84, -96, 84, 0))),
        polygon([(-84, -94), (0, -176), (84, -94)], darken(color, 0.06)),
        box(38, -184, 26, 50, darken(color, 0.2)),
        ellipse((51, -184), 18, 7, icing),
    )
    for side in (-1, 1):
        sketch.add(
            polygon(
                [(side * 108, -80), (0, -188), (0, -168), (side * 92, -76)], darken(color, 0.26)
            )
        )
        d = f"M0 -192 L{side * 114} -80 "
        d += " ".join(f"q{-side * 6} 14 {-side * 14} -4" for _ in range(7))
        sketch.add(shape(d + " L0 -170Z", icing))
        for k in range(5):
            x = side * (18 + 19 * k)
            sketch.add(ellipse((x, -172 + 18.6 * k), 6, 6, _PASTELS[(k + (side > 0)) % 5]))
    sketch.add(
        shape("M-20 0 V-44 Q-20 -64 0 -64 Q20 -64 20 -44 V0Z", darken(color, 0.4)),
        line("M-20 0 V-44 Q-20 -64 0 -64 Q20 -64 20 -44 V0", icing, 5),
        ellipse((11, -28), 3.4, 3.4, "#d8342c"),
        ellipse((0, -118), 15, 15, "#ffd97a"),
        ring((0, -118), 15, 15, icing, 4.6),
        line("M0 -132 V-104 M-14 -118 H14", icing, 3),
    )
    for side in (-1, 1):
        x = side * 52
        sketch.add(
            box(x - 15, -66, 30, 28, "#ffd97a"),
            line(f"M{x - 15} -66 h30 v28 h-30Z M{x} -66 v28 M{x - 15} -52 h30", icing, 4),
        )
        cane = side * 104
        sketch.add(
            line(
                f"M{cane} 2 V-44 q0 -14 {-side * 13} -14 q{-side * 9} 1 {-side * 9} 10",
                "#fff6f2",
                8,
            )
        )
        sketch.add(
            line("".join(f"M{cane - 3} {-4 - 11 * k} l6 -5 " for k in range(4)), "#d8342c", 3.6)
        )
    for k in range(7):
        sketch.add(ellipse((-72 + 24 * k, -8), 6, 6, _PASTELS[k % 5]))
    return standing(sketch, 132, 204, below=16, scale=1.0)


KINDS: Final[Mapping[str, PropKind]] = {
    "fish bowl": PropKind(draw_fish_bowl, 66, "#f7822c", "table", frames=24),
    "bowl of two fish": PropKind(
        partial(draw_fish_bowl, count=2), 66, "#f7822c", "table", frames=24
    ),
    "bowl of three fish": PropKind(
        partial(draw_fish_bowl, count=3), 66, "#f7822c", "table", frames=24
    ),
    "music box": PropKind(draw_music_box, 67, "#8a4a3a", "table", frames=12),
    "feather": PropKind(draw_feather, 28, "#f6f4fa", "hand", frames=12),
    "easter egg": PropKind(draw_easter_egg, 38, "#f28ab0", "table"),
    "easter basket": PropKind(draw_easter_basket, 94, "#c8955a", "table"),
    "gingerbread house": PropKind(draw_gingerbread_house, 204, "#b8703a", "ground"),
}
"""The kinds of this family by name."""
