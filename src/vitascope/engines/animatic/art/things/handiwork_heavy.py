"""Hands at an egg, a typewriter and an anvil."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.becoming import between
from vitascope.engines.animatic.art.things.hands import Arms, at_work
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    STEEL,
    aslant,
    gleam,
    halo,
    rounded,
    sideways,
    streak,
    wave,
)


def _crack(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """An egg whose shell is parted over a bowl; the yolk slides down into it."""
    apart = 13 * between(phase, 0.2, 0.45)
    fall = between(phase, 0.4, 0.7)
    shell = "#f0dcc0"
    sketch.add(
        ellipse((0, 14), 58, 8, "#2a1a12", opacity=0.3),
        ellipse((0, -16), 54, 10, darken(color, 0.25)),
    )
    if fall > 0.5:
        sketch.add(ellipse((0, -12), 34, 6, "#f6f2e2"), ellipse((0, -14), 13, 5, "#f6a81e"))
    sketch.add(
        shape("M-54 -16 Q-50 12 -22 16 H22 Q50 12 54 -16 Q0 -4 -54 -16Z",
              sideways(sketch, color, -54, 54)),
        streak("M-44 -6 Q-40 6 -28 11", 4, 0.5),
    )  # fmt: skip
    if 0 < fall < 0.98:
        y = -66 + 48 * fall
        sketch.add(
            line(f"M-2 -70 Q2 {y - 16:.1f} 0 {y:.1f}", "#fbf6e4", 11, opacity=0.8),
            ellipse((0, y), 13, 11, rounded(sketch, "#f6a81e", (0, y), 12)),
            gleam((-4, y - 4), 3, 2),
        )
    zig = "l4 6 l-6 6 l6 7 l-5 6 l5 7"
    for side in (-1, 1):
        half = [
            shape(f"M0 -17 {zig} Q-4 20 -14 15 Q-24 6 -20 -6 Q-14 -18 0 -17Z",
                  rounded(sketch, shell, (-10, 0), 20)),
            gleam((-13, -6), 3, 5, opacity=0.5, angle=20),
        ]  # fmt: skip
        turn = side * 34 * between(phase, 0.2, 0.45)
        sketch.add(group([group(half, turn=-abs(turn), scale=(1, 1))], move=(side * apart, -76),
                         scale=(-side, 1)))  # fmt: skip
    sketch.add(
        arms.left((-52 - apart, -70), turn=12, hold="pinch"),
        arms.right((52 + apart, -70), turn=12, hold="pinch"),
    )


def _typewriter(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """An old typewriter with a sheet in it that moves along as it is written on."""
    shift = 16 * (phase * 2 % 1) - 8
    row = int(phase * 3.99)
    sketch.add(
        ellipse((0, 14), 96, 8, "#1a1420", opacity=0.3),
        box(-46 - shift, -104, 92, 62, "#fbf6e8", radius=2),
    )
    for k in range(row + 1):
        wide = 74 if k < row else 74 * (phase * 4 % 1)
        y = -92 + 9 * k
        sketch.add(line(f"M{-37 - shift:.1f} {y} h{wide:.1f}", "#4a4650", 2))
    sketch.add(
        box(-78 - shift, -56, 156, 13, "#26242e", radius=6),
        *(ellipse((x - shift, -50), 8, 9, STEEL) for x in (-82, 82)),
        shape("M-66 -46 H66 L92 10 Q92 16 84 16 H-84 Q-92 16 -92 10Z",
              aslant(sketch, color, (-92, -46, 92, 16))),
        shape("M-34 -40 H34 L28 -26 H-28Z", darken(color, 0.5)),
    )  # fmt: skip
    for index in range(28):
        r, c = divmod(index, 7 if index < 0 else 9)
        x, y = -56 + c * 14 + (r % 2) * 5, -18 + r * 9.4
        down = 2 if (index * 7 + round(phase * 16)) % 13 == 0 else 0
        sketch.add(
            ellipse((x, y + 2), 5.6, 4, darken(color, 0.5)),
            ellipse((x, y + down), 5.4, 3.8, "#f2ead8"),
        )
    sketch.add(
        arms.left((-52, 22 - 2 * wave(phase * 4 % 1)), turn=40, hold="cup"),
        arms.right((52, 22 - 2 * wave(phase * 4 % 1, 0.5)), turn=40, hold="cup"),
    )


def _forge(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A hammer that falls on glowing iron on an anvil, with sparks."""
    beat = phase * 2 % 1
    up = math.sin(math.pi * beat) ** 0.7
    iron = "#4e5460"
    sketch.add(
        shape("M-96 -18 H70 Q96 -18 112 -10 Q92 4 60 6 H30 Q26 16 30 40 H-40 Q-34 16 -40 4 H-78"
              " Q-92 -2 -96 -18Z", aslant(sketch, iron, (-96, -18, 112, 40))),
        line("M-92 -16 H70", lighten(iron, 0.45), 3),
        halo(sketch, (4, -24), 52, "#ff9a3c", 0.8),
        line("M-104 -28 L-30 -24", "#5a4a46", 10),
        line("M-36 -24 H40", color, 13),
        line("M-26 -26 H36", "#ffe08a", 5),
        arms.left((-128, -22), turn=6, hold="grip"),
    )  # fmt: skip
    if beat < 0.35:
        far = 20 + 150 * beat
        for k in range(13):
            angle = math.radians(-8 - 13.6 * k)
            dx, dy = math.cos(angle), math.sin(angle)
            at = far * (0.5 + 0.09 * (k * 5 % 7))
            x, y = 8 + dx * at, -30 + dy * at + 40 * beat * beat
            sketch.add(
                line(f"M{x:.1f} {y:.1f} l{dx * 9:.1f} {dy * 9:.1f}", "#ffd45e", 2.6,
                     opacity=1 - beat * 2)
            )  # fmt: skip
    hammer = [
        line("M0 0 L92 -6", "#9a6a3c", 8),
        box(-17, -28, 30, 30, aslant(sketch, "#6a717e", (-17, -28, 13, 2)), radius=4),
        line("M-13 -24 H8", "#aab2bf", 2.4),
    ]
    sketch.add(
        group(hammer, move=(10, -34 - 52 * up), turn=20 * up),
        arms.right((104, -38 - 34 * up), turn=16 + 8 * up, hold="grip"),
    )


KINDS: Final[Mapping[str, PropKind]] = {
    "cracking hands": at_work(_crack, 96, "#7fb0c8", sleeve="#e8e2d8", is_once=True),
    "typewriter hands": at_work(_typewriter, 104, "#3f7a70", sleeve="#6a5a4a", is_once=True),
    "forging hands": at_work(_forge, 96, "#ff8a2a", sleeve="#5a4a42"),
}
"""The kinds of this family by name."""
