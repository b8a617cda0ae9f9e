"""Hands at work in the kitchen and at the counter: kneading, slicing, pouring, whisking, icing."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.hands import Arms, at_work, board
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    STEEL,
    aslant,
    gleam,
    ring,
    rounded,
    sideways,
    steam,
    streak,
    wave,
)


def _knead(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Two hands that push a dough away and draw it back."""
    push = wave(phase)
    wide, high = 46 + 5 * push, 30 - 4 * push
    sketch.add(board(sketch))
    for index in range(16):
        x, y = 62 * math.sin(index * 2.4), 8 * math.cos(index * 3.7) - 3
        sketch.add(ellipse((x, y), 5, 1.6, "#fffaf0", opacity=0.55))
    sketch.add(
        ellipse((0, 1), wide + 4, 9, darken(color, 0.45), opacity=0.28),
        shape(
            f"M{-wide} -2 Q{-wide - 2} {-high} {-wide * 0.3} {-high - 2}"
            f" Q{wide * 0.2} {-high - 8} {wide * 0.6} {-high + 4} Q{wide + 4} -20 {wide} -2"
            f" Q0 9 {-wide} -2Z",
            rounded(sketch, color, (0, -18), 44),
        ),
        line(
            f"M{-wide * 0.4} {-high + 7} Q0 {-high + 14} {wide * 0.4} {-high + 8}",
            darken(color, 0.16),
            2.2,
        ),
        gleam((-18, -high + 5), 9, 3.4),
        arms.left((-34 + 2 * push, 4 - 5 * push), turn=40),
        arms.right((34 - 2 * push, 4 - 5 * push), turn=40),
    )


def _slice(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A knife that goes up and down through food on a board; the other hand holds it."""
    lift = 13 * (0.5 + 0.5 * wave(phase))
    sketch.add(board(sketch, half=84))
    inside = lighten(color, 0.42)
    for index in range(4):
        x = 34 + index * 9
        sketch.add(
            ellipse((x, -2 + index % 2), 10, 6.5, darken(color, 0.1)),
            ellipse((x - 0.6, -2.8 + index % 2), 8.4, 5.2, inside),
            ring((x - 0.6, -2.8 + index % 2), 4.4, 2.6, lighten(color, 0.2), 1.0),
        )
    sketch.add(
        ellipse((-8, 3), 32, 6, "#3a2618", opacity=0.25),
        shape(
            "M14 -30 Q-14 -38 -34 -20 Q-40 -6 -26 2 Q-6 6 14 4Z",
            rounded(sketch, color, (-12, -18), 30),
        ),
        ellipse((14, -13), 7, 17, darken(color, 0.06)),
        ellipse((14, -13), 5.6, 15, inside),
        ring((14, -13), 3.2, 9, lighten(color, 0.18), 1.2),
        gleam((-16, -26), 8, 3),
        arms.left((-44, 8), turn=28, hold="cup", size=0.9),
    )
    knife = [
        shape("M-22 7 Q-24 -8 -14 -9 H46 V7Z", STEEL),
        shape("M-22 7 L46 7 V3 H-20Z", "#ffffff", opacity=0.85),
        line("M-12 -6 H40", lighten(STEEL, 0.6), 1.6),
        box(46, -9, 40, 10, "#34303a", radius=4),
    ]
    turn = -6 - lift * 0.7
    sketch.add(
        group(knife, turn=turn, move=(12, -10 - lift)),
        arms.right((98, -18 - lift), turn=14, hold="grip"),
    )


def _cup(sketch: Sketch, at: tuple[float, float], r: float, glaze: str, drink: str) -> str:
    """A cup seen from above its rim, with what is in it."""
    x, y = at
    body = (
        f"M{x - r} {y} Q{x - r * 0.9} {y + r * 0.9} {x - r * 0.4} {y + r}"
        f" H{x + r * 0.4} Q{x + r * 0.9} {y + r * 0.9} {x + r} {y}Z"
    )
    return (
        ellipse((x, y + r), r * 1.1, r * 0.24, "#2a1a12", opacity=0.3)
        + shape(body, sideways(sketch, glaze, x - r, x + r))
        + ellipse(at, r, r * 0.46, lighten(glaze, 0.35))
        + ellipse((x, y + 1), r * 0.89, r * 0.4, drink)
    )


_ROSETTA: Final = ((0.0, 0.82), (0.16, 0.66), (0.32, 0.5), (0.48, 0.36), (0.62, 0.22))
"""Leaves of a pattern of milk: how far up they are, and how wide, in radii of the cup."""


def _latte(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Milk that is poured from a pitcher into a cup of coffee, and a leaf that grows of it."""
    at, r = (-14.0, -26.0), 34.0
    sketch.add(_cup(sketch, at, r, color, "#8a5730"))
    sketch.add(ring((at[0], at[1] + 1), r * 0.86, r * 0.37, "#c08a54", 1.6, opacity=0.7))
    grown = min(1.0, phase / 0.85)
    for index, (up, wide) in enumerate(_ROSETTA):
        shown = min(1.0, max(0.0, grown * 5.5 - index))
        if shown > 0:
            half, y = r * wide * 0.84 * shown, at[1] + 9 - r * up * 0.62
            sketch.add(
                line(
                    f"M{at[0] - half:.1f} {y - 2.5:.1f} Q{at[0]:.1f} {y + 5.5:.1f}"
                    f" {at[0] + half:.1f} {y - 2.5:.1f}",
                    "#fdf3e2",
                    2.9,
                )
            )
    if grown > 0.9:
        sketch.add(line(f"M{at[0]} {at[1] + 13} V{at[1] - 12}", "#fdf3e2", 1.6))
    sketch.add(arms.left((-66, 6), turn=30, hold="cup", size=0.95))
    tip = (at[0] + 15 + 3 * wave(phase * 4), -50.0)
    pours = phase < 0.9
    if pours:
        x, y = tip
        sketch.add(line(f"M{x} {y} Q{x - 5} {y + 8} {x - 6} {at[1] + 3}", "#fffaf0", 3.6))
    jug = [
        shape(
            "M-30 -16 L-42 -22 Q-36 -4 -30 4 L-26 22 Q0 30 22 22 L20 -14 Q-4 -22 -30 -16Z",
            sideways(sketch, STEEL, -34, 22),
        ),
        ellipse((-6, -16), 25, 5, darken(STEEL, 0.25)),
        ellipse((-9, -15), 20, 3.4, "#fffaf0"),
        streak("M-14 -6 Q-16 8 -12 20", 3),
        line("M20 -10 Q40 -8 34 14 L22 16", darken(STEEL, 0.2), 5),
    ]
    lift = 0 if pours else -6
    sketch.add(
        group(jug, turn=-24 if pours else -6, move=(tip[0] + 38, tip[1] + 16 + lift)),
        arms.right((tip[0] + 92, tip[1] + 18 + lift), turn=34, hold="grip"),
    )


def _whisk(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A whisk that goes round in a bowl; the other hand keeps the bowl."""
    sway = 12 * wave(phase * 2 % 1)
    glaze = "#e9e2d4"
    sketch.add(
        ellipse((0, 2), 46, 7, "#2a1a12", opacity=0.3),
        shape("M-50 -34 Q-46 0 -20 4 H20 Q46 0 50 -34Z", sideways(sketch, glaze, -50, 50)),
        ellipse((0, -34), 50, 14, lighten(glaze, 0.4)),
        ellipse((0, -33), 45, 11.6, color),
    )
    for index in range(3):
        size = (0.35 + 0.22 * index) * (1 + 0.06 * wave(phase, index / 3))
        sketch.add(ring((sway * 0.4, -32), 45 * size, 11 * size, lighten(color, 0.3), 1.6))
    wires = [
        line(f"M0 -14 Q{x} 6 {x * 0.5} 22", "#e8d4a0", 1.5) for x in (-12, -7, -2.5, 2.5, 7, 12)
    ]
    handle = box(-5, -52, 10, 42, "#d8b878", radius=4)
    sketch.add(
        group([*wires, handle], turn=14 + sway * 0.5, move=(sway, -50)),
        ellipse((sway, -29), 14, 3.4, lighten(color, 0.22)),
        arms.left((-68, 4), turn=28, hold="cup", size=0.95),
        arms.right((sway + 33, -84), turn=16, hold="grip", size=0.95),
    )


def _ice_cake(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A bag of cream that puts one rosette after another on a cake."""
    grown = min(1.0, phase / 0.85)
    sponge = "#f6ead8"
    sketch.add(
        ellipse((0, 3), 66, 9, "#2a1a12", opacity=0.28),
        ellipse((0, -2), 64, 11, "#f4f6f8"),
        shape("M-50 -34 V-6 Q0 10 50 -6 V-34Z", sideways(sketch, sponge, -50, 50)),
        ellipse((0, -34), 50, 13, lighten(color, 0.35)),
    )
    drips = "".join(f"q5 {12 + 5 * math.sin(k * 2):.0f} 10 0 " for k in range(10))
    sketch.add(shape(f"M-50 -34 {drips}Q0 -44 -50 -34Z", lighten(color, 0.3)))
    spots = [
        (38 * math.cos(k * math.tau / 9), -34 + 9 * math.sin(k * math.tau / 9)) for k in range(9)
    ]
    done = 1 + int(grown * 8.99)
    shown = sorted(spots[:done], key=lambda spot: spot[1])
    for x, y in shown:
        for size, rise in ((7.5, 0), (5.6, 4), (3.4, 7.4)):
            sketch.add(
                ellipse((x, y - rise), size, size * 0.62, darken(color, 0.1)),
                ellipse((x - 0.6, y - rise - 0.8), size * 0.9, size * 0.52, lighten(color, 0.12)),
            )
    x, y = spots[done - 1]
    bag = [
        shape("M-4 0 L4 0 L8 -10 H-8Z", STEEL),
        shape(
            "M-8 -10 Q-20 -34 -14 -48 Q0 -54 14 -48 Q20 -34 8 -10Z",
            aslant(sketch, "#f2efe6", (-18, -50, 18, -10)),
        ),
        line("M-4 -16 Q-10 -32 -8 -44", darken("#f2efe6", 0.12), 1.6),
    ]
    sketch.add(
        group(bag, turn=24, move=(x + 3, y - 9)),
        arms.right((x + 41, y - 36), turn=20, hold="grip"),
        arms.left((-74, -2), turn=20, hold="cup", size=0.95),
    )


def _sprinkle(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A hand above a dish, from whose finger tips it snows."""
    sketch.add(
        ellipse((0, 2), 66, 9, "#2a1a12", opacity=0.3),
        ellipse((0, -3), 66, 12, "#f4f6f8"),
        ellipse((0, -5), 50, 8.4, "#dfe5ea"),
        shape(
            "M-36 -6 Q-34 -26 -6 -27 Q30 -28 36 -6 Q0 4 -36 -6Z",
            rounded(sketch, color, (0, -14), 36),
        ),
        gleam((-12, -20), 9, 3),
        arms.right((52, -52 + 2 * wave(phase)), turn=8, hold="pinch"),
    )
    for index in range(14):
        at = (phase + index * 0.618) % 1
        x = 10 + 14 * math.sin(index * 2.4) * (0.3 + at)
        sketch.add(ellipse((x, -48 + 34 * at), 1.3, 1.3, "#ffffff", opacity=min(1.0, 3 * (1 - at))))


def _squeeze(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Half a fruit pressed in a fist above a dish; its juice drips."""
    sketch.add(
        ellipse((0, 2), 66, 9, "#2a1a12", opacity=0.3),
        ellipse((0, -3), 66, 12, "#f4f6f8"),
        ellipse((0, -5), 50, 8.4, "#dfe5ea"),
        shape("M-42 -8 Q-30 -22 4 -21 Q34 -20 42 -8 Q4 4 -42 -8Z", "#f0997c"),
        line("M-26 -10 Q0 -18 30 -11", "#fbd3c0", 2.0),
        line("M-30 -14 l10 8 M-8 -18 l8 10 M14 -18 l8 9", "#c86a50", 1.4),
    )
    _press(sketch, color, phase, arms)


def _juice(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """The same above a glass, which is half full of juice."""
    sketch.add(
        ellipse((-2, 13), 26, 5, "#2a1a12", opacity=0.3),
        shape("M-21 -12 L-18 12 Q-2 16 14 12 L17 -12Z", lighten(color, 0.1), opacity=0.92),
        ellipse((-2, -12), 19, 3.4, lighten(color, 0.35)),
        shape(
            "M-26 -32 L-20 13 Q-2 18 16 13 L22 -32 L18 -32 L13 10 Q-2 14 -17 10 L-22 -32Z",
            "#eaf4f8",
            opacity=0.75,
        ),
        ring((-2, -32), 22, 3.6, "#f6fbff", 2),
        streak("M-19 -24 L-15 6", 3, 0.55),
    )
    _press(sketch, color, phase, arms)


def _press(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    press = 1 - 0.08 * wave(phase)
    for index in range(4):
        at = (phase + index / 4) % 1
        sketch.add(
            ellipse((-2, -50 + 32 * at * at), 2.2, 3.0, lighten(color, 0.2), opacity=1 - at * 0.6)
        )
    sketch.add(
        ellipse((-2, -58), 17 * press, 12, darken(color, 0.06)),
        ellipse((-2, -53), 15 * press, 6, lighten(color, 0.45)),
        ring((-2, -53), 13.4 * press, 5, color, 1.4),
        arms.right((38, -58), turn=4, hold="grip"),
    )


def _pour_tea(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A pot held by a hand, from which tea runs into a cup that fills."""
    at, r = (-26.0, -24.0), 26.0
    sketch.add(_cup(sketch, at, r, "#f2f4f6", color))
    sketch.add(steam((at[0], at[1] - 4), 16, phase, 2))
    pot = "#8a6a54"
    body = [
        shape("M-24 -2 L-48 -22 L-42 -26 L-20 -14Z", darken(pot, 0.1)),
        ellipse((0, 0), 28, 22, rounded(sketch, pot, (0, 0), 28)),
        ellipse((0, -20), 12, 4, darken(pot, 0.2)),
        ellipse((0, -25), 4, 4, lighten(pot, 0.15)),
        line("M26 -8 Q46 -10 40 10 L26 12", darken(pot, 0.2), 5),
        gleam((-10, -10), 8, 5),
    ]
    sketch.add(
        line(f"M-18 -56 Q-25 -44 -25 {at[1] + 2}", lighten(color, 0.15), 3.2),
        group(body, turn=-26, move=(34, -54)),
        arms.right((94, -58), turn=36, hold="grip"),
        arms.left((-78, 8), turn=26, hold="cup", size=0.9),
    )
    for index in range(2):
        size = 0.3 + 0.5 * ((phase + index / 2) % 1)
        sketch.add(
            ring((-25, at[1] + 2), r * size, r * 0.36 * size, lighten(color, 0.4), 1.0, opacity=0.7)
        )


def _lift_noodles(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Chopsticks that draw noodles from a bowl."""
    rise = 8 * (0.5 + 0.5 * wave(phase))
    glaze = "#3a5a8a"
    sketch.add(
        ellipse((-6, 2), 46, 7, "#2a1a12", opacity=0.3),
        shape("M-60 -30 Q-54 0 -28 4 H16 Q42 0 48 -30Z", sideways(sketch, glaze, -60, 48)),
        ellipse((-6, -30), 54, 14, lighten(glaze, 0.3)),
        ellipse((-6, -29), 49, 12, "#b8702c"),
        ellipse((-36, -30), 9, 4.6, "#fffaf0"),
        ellipse((-36, -30), 4.6, 2.4, "#f49a2a"),
        ellipse((18, -25), 11, 4, "#8a4a34"),
    )
    for index in range(9):
        x = -18 + index * 3.2
        sway = 3 * wave(phase, index / 9)
        sketch.add(
            line(
                f"M{x} -27 Q{x + sway} -44 {-6 + (x + 6) * 0.6} {-62 - rise}",
                darken(color, 0.14),
                3.2,
            ),
            line(f"M{x} -27 Q{x + sway} -44 {-6 + (x + 6) * 0.6} {-62 - rise}", color, 2.2),
        )
    sketch.add(
        steam((-24, -40), 20, phase, 2),
        line(f"M-20 {-60 - rise} L84 {-84 - rise}", "#7a3a2a", 3.4),
        line(f"M-20 {-66 - rise} L84 {-92 - rise}", "#94503a", 3.4),
        arms.right((94, -76 - rise), turn=4, hold="grip"),
    )


KINDS: Final[Mapping[str, PropKind]] = {
    "kneading hands": at_work(_knead, 40, "#f3e0bc", sleeve="#eef0f4"),
    "slicing hands": at_work(_slice, 48, "#d8503a", sleeve="#eef0f4"),
    "latte hands": at_work(_latte, 62, "#f4f6f8", sleeve="#3f5a4a", is_once=True),
    "whisking hands": at_work(_whisk, 96, "#a8c25a", sleeve="#6a7a9a"),
    "icing hands": at_work(_ice_cake, 100, "#f4a8c0", sleeve="#eef0f4", is_once=True),
    "sprinkling hand": at_work(_sprinkle, 66, "#a85a3a", sleeve="#eef0f4"),
    "squeezing hand": at_work(_squeeze, 72, "#f2d23a", sleeve="#eef0f4"),
    "juicing hand": at_work(_juice, 72, "#f2d23a", sleeve="#eef0f4"),
    "tea hands": at_work(_pour_tea, 84, "#b0702c", sleeve="#a8485a"),
    "noodle hand": at_work(_lift_noodles, 92, "#f4d88a", sleeve="#4a4a5a"),
}
