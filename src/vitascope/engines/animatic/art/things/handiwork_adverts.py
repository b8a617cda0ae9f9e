"""Hands at work as advertisements show them: at a pump, at a screen, over a pizza, with a fork."""

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
    leaf,
    ring,
    rounded,
    sideways,
    streak,
    wave,
)


def _press_pump(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A pump that a hand presses; what comes out of it falls on the other palm."""
    down = 7 * max(0.0, wave(phase))
    top = -104 + down
    sketch.add(
        ellipse((10, 8), 46, 7, "#1a1420", opacity=0.2),
        arms.left((-78, 2), turn=6, hold="cup", size=1.1),
        box(2, -84 + down, 12, 18, "#d8d4cc", radius=2),
        box(-4, -76, 24, 12, sideways(sketch, "#eceae4", -4, 20), radius=3),
        shape(
            "M-10 -65 H26 Q40 -62 40 -48 V0 Q40 6 34 6 H-18 Q-24 6 -24 0 V-48 Q-24 -62 -10 -65Z",
            sideways(sketch, color, -24, 40),
        ),
        box(-17, -44, 50, 36, "#fffdf8", radius=4, opacity=0.9),
        line("M-6 -32 H22 M-1 -24 H17", darken(color, 0.1), 2.6),
        streak("M-18 -52 V-2", 3, 0.5),
        shape(
            f"M-34 {top + 4} Q-34 {top - 5} -22 {top - 5} H18 Q24 {top - 5} 24 {top + 2}"
            f" V{top + 22} H-2 V{top + 8} H-28 V{top + 14} H-34Z",
            sideways(sketch, "#f4f2ec", -34, 24),
        ),
        arms.right((60, top - 2), turn=-4, hold="flat", size=1.0),
    )
    fall = (phase - 0.2) % 1
    if fall < 0.5:
        sketch.add(ellipse((-31, top + 18 + 96 * fall), 3.4, 5.2, lighten(color, 0.45)))
    sketch.add(ellipse((-34, -6), 9, 3.4, lighten(color, 0.4)), gleam((-36, -7), 2.6, 1.0, angle=0))


def _swipe(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A finger that moves pictures across the screen of a telephone held by the other hand."""
    shift = 30 * (0.5 - 0.5 * math.cos(phase * math.tau))
    screen = "M-34 -122 Q-34 -128 -28 -128 H28 Q34 -128 34 -122 V2 Q34 8 28 8 H-28 Q-34 8 -34 2Z"
    cards = ("#f2a65a", "#5fb4dc", "#e8708a", "#7cc47a", "#a88ad8")
    shown: list[str] = [box(-34, -128, 68, 136, "#f6f4f0")]
    for index in range(5):
        y = -150 + index * 46 + shift
        paint = aslant(sketch, cards[index], (-28, y, 28, y + 38))
        shown += [
            box(-28, y, 56, 38, paint, radius=5),
            ellipse((14, y + 11), 5, 5, "#fff6d8", opacity=0.9),
            shape(f"M-28 {y + 38} L-12 {y + 16} L4 {y + 30} L14 {y + 22} L28 {y + 38}Z", "#ffffff",
                  opacity=0.45),
        ]  # fmt: skip
    sketch.add(
        arms.left((-72, 6), turn=24, hold="cup", size=1.25),
        box(-40, -134, 80, 148, color, radius=12),
        line("M-38 -126 V4", lighten(color, 0.5), 1.6, opacity=0.7),
        group(shown, clip=sketch.clip(screen)),
        box(-12, -131, 24, 6, color, radius=3),
        streak("M24 -120 L-4 4", 5, 0.16),
        arms.right((44, -46 + 0.9 * shift), turn=30, hold="pinch", size=1.1),
    )


def _top_pizza(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Finger tips that lay one leaf after another on a whole pizza."""
    sketch.add(
        board(sketch, half=104),
        ellipse((0, 0), 86, 25, "#2a1a12", opacity=0.3),
        ellipse((0, -5), 86, 25, rounded(sketch, "#d8a45c", (0, -8), 80)),
        ellipse((0, -8), 74, 19, "#c8402c"),
        *(
            ellipse((x, y), 19, 5.4, "#fbf0d4", angle=a)
            for x, y, a in ((-42, -10, 8), (-10, -19, 0), (26, -15, -6), (44, -4, 10),
                            (4, 1, 4), (-32, 0, -8))
        ),
    )  # fmt: skip
    for x, y, angle in ((-50, -8, -20), (-22, -2, 160), (20, 3, 10), (38, -16, 200)):
        sketch.add(
            leaf((x, y), 20, angle, color), leaf((x, y), 17, angle + 150, lighten(color, 0.1))
        )
    set_down = phase if phase < 0.55 else 0.55
    at = (-4.0, -62 + 90 * set_down if phase < 0.55 else -62 + 90 * (1 - phase) * 1.22)
    held = (-6.0, min(-10.0, at[1] + 6)) if phase < 0.55 else (-6.0, -10.0)
    sketch.add(
        leaf(held, 22, 172, color),
        leaf(held, 18, 12, lighten(color, 0.12)),
        arms.right((36, at[1] - 4), turn=10, hold="pinch"),
    )


def _twirl(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A fork that winds up pasta on a plate."""
    sketch.add(
        ellipse((0, 6), 92, 15, "#2a1a12", opacity=0.28),
        ellipse((0, 0), 92, 20, "#f6f6f2"),
        ellipse((0, -2), 70, 14, "#e2e4e6"),
    )
    for index in range(22):
        x, y = 52 * math.sin(index * 2.4), 8 * math.cos(index * 3.7) - 8
        strand = f"M{x - 20:.1f} {y:.1f} Q{x:.1f} {y - 9:.1f} {x + 20:.1f} {y + 2:.1f}"
        sketch.add(line(strand, darken(color, 0.2), 4.2), line(strand, color, 3.0))
    shank = [
        line("M0 -10 L10 -92", STEEL, 4.6),
        line("M0.6 -12 L10 -90", lighten(STEEL, 0.6), 1.2),
    ]
    sketch.add(*shank, ellipse((0, -32), 25, 21, rounded(sketch, color, (0, -32), 26)))
    for index in range(8):
        turn = (phase + index / 8) % 1
        y = -48 + 32 * turn
        half = 25 * math.sqrt(max(0.05, 1 - ((y + 32) / 21) ** 2))
        sketch.add(
            line(f"M{-half:.1f} {y:.1f} Q0 {y + 9:.1f} {half:.1f} {y - 2:.1f}", darken(color, 0.22),
                 1.6),
            line(f"M{-half:.1f} {y + 2:.1f} Q0 {y + 11:.1f} {half:.1f} {y:.1f}",
                 lighten(color, 0.3), 1.0),
        )  # fmt: skip
    sketch.add(
        *(leaf((x, -18), 13, angle, "#5a9a44") for x, angle in ((-48, -30), (46, 200))),
        *(ellipse((x, y), 6, 4.4, rounded(sketch, "#d8402c", (x, y), 6))
          for x, y in ((-58, -8), (56, -6), (30, 2))),
        arms.right((36, -98 + 2 * wave(phase)), turn=2, hold="grip"),
    )  # fmt: skip


def _salad(sketch: Sketch, color: str) -> None:
    """A bowl of glass full of leaves and tomatoes."""
    glass = "#e8f2f4"
    sketch.add(
        ellipse((0, 8), 62, 8, "#1a1420", opacity=0.22),
        ellipse((0, -34), 66, 14, darken(glass, 0.12)),
    )
    for index in range(17):
        x = 52 * math.sin(index * 2.4)
        y = -36 + 7 * math.cos(index * 3.7)
        tint = (color, lighten(color, 0.22), darken(color, 0.14))[index % 3]
        sketch.add(leaf((x, y), 34, -150 + (index * 67) % 130, tint))
    sketch.add(
        *(
            ellipse((x, y), 8, 7, rounded(sketch, "#d8402c", (x, y), 8))
            for x, y in ((-26, -42), (14, -38), (36, -44))
        ),
        shape(
            "M-66 -34 Q-58 8 -26 8 H26 Q58 8 66 -34 Q0 -12 -66 -34Z",
            sideways(sketch, glass, -66, 66),
            opacity=0.82,
        ),
        ring((0, -34), 66, 14, "#ffffff", 1.6, 0.7),
        streak("M-54 -20 Q-46 -2 -34 3", 4, 0.6),
    )


def _tear_salad(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Hands that tear leaves into a bowl of salad."""
    lift = 3 * wave(phase)
    _salad(sketch, color)
    sketch.add(
        leaf((-3, -74 + lift), 32, 196, color),
        leaf((3, -74 - lift), 32, -16, lighten(color, 0.12)),
        arms.left((-54, -70 + lift), turn=8, hold="pinch"),
        arms.right((54, -70 - lift), turn=8, hold="pinch"),
        leaf((0, -66 + 24 * (phase % 1)), 12, 90 + 120 * (phase % 1), lighten(color, 0.1)),
    )


def _season_salad(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A hand from whose finger tips herbs fall on a bowl of salad."""
    _salad(sketch, color)
    sketch.add(arms.right((52, -92 + 2 * wave(phase)), turn=8, hold="pinch"))
    for index in range(16):
        at = (phase + index * 0.618) % 1
        x = 10 + 18 * math.sin(index * 2.4) * (0.3 + at)
        seen = min(1.0, 3 * (1 - at))
        turn = 40 * index + 200 * at
        sketch.add(ellipse((x, -88 + 36 * at), 2.4, 1.1, "#2f7a34", opacity=seen, angle=turn))


def _drizzle(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A small bottle held aslant, from which a thin thread runs on a bowl of salad."""
    sway = 6 * wave(phase)
    _salad(sketch, "#6fb84a")
    at = (34 + sway, -92.0)
    mouth = (at[0] - 34.6, at[1] + 20)
    thread = f"M{mouth[0]:.1f} {mouth[1]:.1f} Q{mouth[0] - 9:.1f} -60 {mouth[0] - 10:.1f} -42"
    flask = [
        box(-5, -20, 10, 18, "#3a2f2a", radius=3),
        shape(
            "M-7 -4 H7 L9 6 Q15 10 15 20 V52 Q15 58 8 58 H-8 Q-15 58 -15 52 V20 Q-15 10 -9 6Z",
            sideways(sketch, color, -15, 15),
        ),
        streak("M-11 14 V50", 2.4, 0.6),
    ]
    sketch.add(
        line(thread, darken(color, 0.1), 3.4),
        line(thread, lighten(color, 0.5), 1.2),
        ellipse((mouth[0] - 10, -41), 8, 2.6, color, opacity=0.9),
        group(flask, move=(at[0], at[1] - 20), turn=-120, about=(0, 20)),
        arms.right((at[0] + 46, at[1] - 2), turn=6, hold="grip"),
    )


KINDS: Final[Mapping[str, PropKind]] = {
    "pressing hand": at_work(_press_pump, 124, "#e0a0a8", sleeve="#e8e0d4"),
    "swiping hand": at_work(_swipe, 136, "#26242e", sleeve="#6a7a9a"),
    "topping hand": at_work(_top_pizza, 84, "#3f9a44", sleeve="#eef0f4"),
    "twirling hand": at_work(_twirl, 110, "#f2d68a", sleeve="#4a5a7a"),
    "drizzling hand": at_work(_drizzle, 122, "#d8b43c", sleeve="#eef0f4"),
    "tearing hands": at_work(_tear_salad, 96, "#6fb84a", sleeve="#eef0f4"),
    "seasoning hand": at_work(_season_salad, 108, "#6fb84a", sleeve="#eef0f4"),
}
"""The kinds of this family by name."""
