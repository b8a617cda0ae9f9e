"""Hands that hold, roll, wash, cut cloth, arrange, polish and grind."""

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
    rounded,
    sideways,
    streak,
    wave,
)


def _offer(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Two hands side by side that make a bowl; what they hold lies in it."""
    breath = 1.5 * wave(phase)
    sleeved = Arms(sketch, arms.skin, color)
    sketch.add(
        ellipse((0, 12), 62, 10, "#1a1420", opacity=0.16),
        sleeved.left((-56, 10 + breath), turn=10, hold="cup", size=1.3),
        sleeved.right((56, 10 + breath), turn=10, hold="cup", size=1.3),
    )


def _hold_out(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """One hand; what it holds stands on it."""
    sleeved = Arms(sketch, arms.skin, color)
    sketch.add(
        ellipse((6, 14), 40, 8, "#1a1420", opacity=0.14),
        sleeved.right((40, 12 + 1.5 * wave(phase)), turn=12, hold="cup", size=1.35),
    )


def _roll(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A rolling pin that goes to and fro over a dough."""
    way = wave(phase)
    wide = 66 + 3 * way
    sketch.add(board(sketch, half=104))
    for index in range(18):
        x, y = 90 * math.sin(index * 2.4), 9 * math.cos(index * 3.7) - 3
        sketch.add(ellipse((x, y), 5, 1.6, "#fffaf0", opacity=0.55))
    sketch.add(
        ellipse((0, 0), wide + 2, 17, darken(color, 0.4), opacity=0.3),
        ellipse((0, -3), wide, 15, rounded(sketch, color, (0, -10), 60)),
    )
    y = -16 + 7 * way
    wood = "#d09a5c"
    sketch.add(
        ellipse((0, y + 13), 54, 5, darken(color, 0.5), opacity=0.35),
        line(f"M-74 {y} H74", darken(wood, 0.3), 8),
        box(-54, y - 12, 108, 24, sketch.shaded(wood, y - 12, y + 12), radius=8),
        streak(f"M-44 {y - 6} H40", 3, 0.45),
        arms.left((-94, y + 6), turn=16, hold="grip"),
        arms.right((94, y + 6), turn=16, hold="grip"),
    )


def _wash(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Hands in foam under a tap."""
    rub = 5 * wave(phase * 2 % 1)
    sketch.add(
        shape("M-14 -96 V-78 Q-14 -66 -4 -66 H4 V-60 H-8 V-52 H12 V-70 Q12 -78 2 -78 V-96Z", STEEL),
        line("M-11 -94 V-78", lighten(STEEL, 0.6), 2.4),
        line("M2 -52 V2", color, 9, opacity=0.75),
        line("M0 -50 V0", "#ffffff", 2, opacity=0.8),
        arms.left((-50 + rub, -2), turn=20, hold="cup", size=1.1),
        arms.right((50 + rub, -6), turn=20, hold="flat", size=1.1),
    )
    for index in range(15):
        at = (phase + index / 15) % 1
        x = 40 * math.sin(index * 2.4) + rub * 0.6
        y = -10 + 12 * math.cos(index * 3.1)
        r = 4.5 + 4 * math.sin(index * 1.7) ** 2
        sketch.add(
            ellipse((x, y), r, r, "#ffffff", opacity=0.78),
            ellipse((x - r * 0.3, y - r * 0.3), r * 0.3, r * 0.3, "#dff2ff"),
            line(f"M{x:.1f} {14 + 18 * at:.1f} v6", color, 2.2, opacity=0.7 * (1 - at)),
        )


def _cut_cloth(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Scissors that go through cloth along a line of chalk; what is cut off moves away."""
    grown = min(1.0, phase / 0.9)
    x = 56 - 96 * grown
    part = 5 * grown
    sketch.add(
        shape("M-104 -46 H96 L112 16 H-116Z", aslant(sketch, color, (-110, -46, 110, 16))),
        line("M-100 -40 Q-60 -34 -20 -41 M-108 6 Q-50 -2 10 8", darken(color, 0.16), 2),
        line(f"M{x - 6:.1f} -16 H-110", "#fffaf0", 1.8, opacity=0.9),
        shape(f"M{x:.1f} -16 L106 {-16 - part} L110 {-12 + part}Z", "#3a2a22"),
        line(f"M{x:.1f} -16 L110 {-12 + part}", lighten(color, 0.35), 2),
        arms.left((-74, 12), turn=26, hold="flat"),
    )
    open_by = 9 + 8 * wave(phase * 6 % 1)
    for side in (-1, 1):
        blade = [
            shape("M0 0 L-46 -5 Q-50 -1 -46 1 L0 5Z", STEEL),
            line("M-44 -3 L-2 -1", "#ffffff", 1.2),
            line("M2 2 Q14 2 22 7", "#c8343c", 7),
            ellipse((31, 8), 11, 8, "#c8343c"),
            ellipse((31, 8), 6.4, 4.2, darken(color, 0.2)),
        ]
        sketch.add(group([group(blade, scale=(1, side))], move=(x + 26, -16), turn=side * open_by))
    sketch.add(
        ellipse((x + 26, -16), 3, 3, "#6a7280"),
        arms.right((x + 80, 2), turn=16, hold="grip", size=0.95),
    )


def _arrange(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A bunch of flowers in a vase, to which a hand adds one more."""
    dip = 9 * (0.5 + 0.5 * wave(phase))
    glaze = "#e8eef2"
    sketch.add(ellipse((0, 12), 40, 8, "#2a1a12", opacity=0.3))
    for x, y, lean in (
        (-34, -66, -24),
        (-16, -84, -8),
        (12, -78, 10),
        (-4, -62, 2),
        (-26, -50, -30),
    ):
        sketch.add(
            line(f"M0 -22 Q{x * 0.4:.1f} {y * 0.6:.1f} {x} {y}", "#4f8f4a", 3),
            leaf((x * 0.6, y * 0.72), 17, -90 + lean * 2),
            *_bloom(sketch, (x, y), color),
        )
    sketch.add(
        shape("M-19 -30 Q-34 -8 -22 12 H22 Q34 -8 19 -30Z", sideways(sketch, glaze, -28, 28)),
        ellipse((0, -30), 19, 4.4, darken(glaze, 0.25)),
        streak("M-17 -18 Q-22 -4 -16 6", 3.4, 0.6),
        arms.left((-66, 10), turn=20, hold="cup"),
        line(f"M8 -26 L40 {-52 - dip}", "#4f8f4a", 3),
        leaf((26, -42 - dip * 0.6), 15, -10),
        *_bloom(sketch, (41, -58 - dip), lighten(color, 0.16)),
        arms.right((78, -22 - dip * 0.8), turn=14, hold="pinch"),
    )


def _bloom(sketch: Sketch, at: tuple[float, float], color: str) -> list[str]:
    x, y = at
    petals = [
        ellipse(
            (x + 7 * math.cos(k * math.tau / 6), y + 6.4 * math.sin(k * math.tau / 6)),
            7.4,
            6.6,
            rounded(sketch, color, (x, y), 12),
        )
        for k in range(6)
    ]
    heart = ellipse((x, y), 6.4, 6, darken(color, 0.12))
    return [*petals, heart, gleam((x - 2, y - 3), 2.4, 1.4)]


def _polish(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A shoe that is rubbed with a cloth until it shines."""
    rub = 18 * wave(phase * 2 % 1)
    sketch.add(
        ellipse((4, 14), 74, 7, "#1a1420", opacity=0.3),
        shape(
            "M-58 -44 Q-40 -50 -22 -44 Q-8 -22 30 -18 Q66 -12 70 8 H-60 Q-66 -20 -58 -44Z",
            aslant(sketch, color, (-60, -48, 70, 8)),
        ),
        ellipse((-40, -45), 18, 5, darken(color, 0.5)),
        box(-62, 7, 134, 7, darken(color, 0.55), radius=3),
        box(-62, 10, 30, 8, darken(color, 0.55), radius=2),
        line("M-20 -38 L-34 -30 M-12 -28 L-26 -19 M0 -22 L-14 -10", "#f4ead8", 2.2),
        line("M30 -17 Q22 -4 26 6", darken(color, 0.24), 2),
        gleam((50, -6), 11, 4.5, opacity=0.75, angle=20),
        gleam((-50, -24), 4, 9, opacity=0.45, angle=0),
        arms.left((-92, 6), turn=14, hold="cup"),
    )
    cloth = "#f2c64a"
    sketch.add(
        shape(
            f"M{14 + rub:.1f} -22 q12 -14 30 -4 q16 6 10 20 q-10 8 -22 2 q-16 2 -18 -18Z",
            aslant(sketch, cloth, (14 + rub, -30, 54 + rub, 0)),
        ),
        arms.right((84 + rub, -10), turn=22, hold="flat"),
    )


def _grind(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A hand mill whose crank goes round; beans lie about it."""
    turn = phase * math.tau
    x, y = 34 * math.cos(turn), -78 + 8 * math.sin(turn)
    sketch.add(
        ellipse((0, 12), 48, 8, "#1a1420", opacity=0.3),
        shape("M-34 12 L-30 -34 H30 L34 12Z", sideways(sketch, color, -34, 34)),
        box(-14, -12, 28, 15, darken(color, 0.28), radius=2),
        ellipse((0, -4), 3.4, 3.4, "#e8c46a"),
        shape("M-26 -34 Q-26 -62 0 -62 Q26 -62 26 -34Z", sideways(sketch, STEEL, -26, 26)),
        streak("M-16 -40 Q-16 -54 -4 -58", 3.2, 0.6),
        line("M0 -62 V-76", "#5a6270", 5),
        line(f"M0 -75 L{x:.1f} {y:.1f}", "#5a6270", 5),
        ellipse((x, y - 5), 6, 7, darken(color, 0.4)),
    )
    for index in range(9):
        bx, by = -64 + index * 16 + 3 * math.sin(index * 3.3), 13 + 4 * math.cos(index * 2.1)
        if abs(bx) > 38:
            sketch.add(
                ellipse((bx, by), 5.4, 3.6, "#5a3420", angle=index * 37),
                line(f"M{bx - 3:.1f} {by:.1f} h6", "#2f1a10", 1),
            )
    sketch.add(
        arms.left((-62, 4), turn=22, hold="cup"),
        arms.right((x + 38, y + 6), turn=14, hold="grip", size=0.95),
    )


KINDS: Final[Mapping[str, PropKind]] = {
    "offering hands": at_work(_offer, 46, "#6a7a5a", seat=(0, 4)),
    "offering hand": at_work(_hold_out, 46, "#4a5a7a", seat=(2, 6)),
    "rolling hands": at_work(_roll, 44, "#f2deb4", sleeve="#e8e4dc"),
    "soapy hands": at_work(_wash, 96, "#a8dcf4", sleeve="#7a98b8"),
    "tailoring hands": at_work(_cut_cloth, 60, "#3a6ac8", sleeve="#6a5a4a", is_once=True),
    "arranging hands": at_work(_arrange, 92, "#f08aa8", sleeve="#6f9a6a"),
    "polishing hands": at_work(_polish, 54, "#7a4526", sleeve="#4a5a7a"),
    "grinding hands": at_work(_grind, 88, "#8a5a38", sleeve="#5a7a6a"),
}
"""The kinds of this family by name."""
