"""Hands from very near that do one small thing: wear a ring, draw in sand, turn a door handle."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.hands import SKIN, Arms, at_work
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    aslant,
    gleam,
    ring,
    rounded,
    sideways,
    wave,
)

_BOUNDS: Final = (-430.0, -340.0, 430.0, 260.0)


def _wear_ring(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A hand that shows the ring on its finger; its stone sparkles."""
    sketch.add(
        ellipse((0, 16), 84, 9, "#1a1420", opacity=0.2),
        arms.right((34, -12), turn=14, hold="flat", size=1.9),
        ring((-20, -19), 5, 9, darken(GOLD, 0.2), 5),
        ring((-20, -19), 5, 9, GOLD, 3),
        polygon([(-28, -36), (-12, -36), (-8, -30), (-20, -20), (-32, -30)], lighten(color, 0.3)),
        polygon([(-28, -36), (-12, -36), (-16, -30), (-24, -30)], "#ffffff", opacity=0.8),
    )
    glint = 9 + 5 * wave(phase)
    star = f"M-13 {-36 - glint:.1f} V{-36 + glint:.1f} M{-13 - glint:.1f} -36 H{-13 + glint:.1f}"
    sketch.add(line(star, "#ffffff", 2.2))


def draw_sand_hand(color: str, phase: float, skin: str = SKIN) -> Drawing:
    """A finger that draws a heart in the sand; `color` is that of the sand."""
    sketch = Sketch()
    ground = sketch.radial(
        ((0, lighten(color, 0.25), 1.0), (1, darken(color, 0.1), 1.0)), (0, -80), 440
    )
    sketch.add(box(-430, -340, 860, 600, ground))
    for k in range(90):
        at = ((k * 0.618 % 1) * 840 - 420, (k * 0.377 % 1) * 580 - 330)
        sketch.add(ellipse(at, 3, 2, darken(color, 0.25), opacity=0.4))
    shown = [k / 40 for k in range(41) if k / 40 <= max(0.03, min(1.0, phase / 0.85))]
    points = [
        (
            86 * math.sin(k * math.tau) ** 3 * 1.1,
            -66 - 5.6 * (13 * math.cos(k * math.tau) - 5 * math.cos(2 * k * math.tau)
                         - 2 * math.cos(3 * k * math.tau) - math.cos(4 * k * math.tau)),
        )
        for k in shown
    ]  # fmt: skip
    d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    x, y = points[-1]
    sketch.add(
        group([line(d, lighten(color, 0.5), 15)], move=(3, 4)),
        line(d, darken(color, 0.3), 11),
        Arms(sketch, skin, "#5f86b0").right((x + 84, y + 26), turn=16, hold="pinch", size=2.1),
    )
    return sketch.finish(_BOUNDS)


def draw_turning_handle(color: str, phase: float, skin: str = SKIN) -> Drawing:
    """The handle of a door that a hand presses down; `color` is the door's."""
    sketch = Sketch()
    pressed = 26 * max(0.0, math.sin(phase * math.pi))
    wood = aslant(sketch, color, (-430, -340, 430, 260))
    sketch.add(
        box(-430, -340, 860, 600, wood),
        box(-330, -300, 420, 170, darken(color, 0.14), radius=8),
        box(-330, -96, 420, 330, darken(color, 0.14), radius=8),
        box(-318, -288, 396, 146, color, radius=6),
        box(-318, -84, 396, 306, color, radius=6),
        box(190, -340, 240, 600, darken(color, 0.5)),
        box(108, -206, 66, 232, "#2a1a10", radius=16, opacity=0.3),
        box(102, -212, 66, 232, sideways(sketch, GOLD, 102, 168), radius=16),
        ellipse((135, -40), 9, 9, "#17100a"),
        shape("M131 -38 L126 -12 H144 L139 -38Z", "#17100a"),
    )
    lever = [
        box(-112, -14, 124, 28, rounded(sketch, GOLD, (-60, -6), 70), radius=14),
        ellipse((0, 0), 22, 22, rounded(sketch, GOLD, (-4, -6), 22)),
        gleam((-60, -6), 34, 3, angle=0),
        Arms(sketch, skin, "#4a5a7a").left((-150, 26), turn=10, hold="grip", size=2.1),
    ]
    sketch.add(group(lever, move=(135, -140), turn=-pressed))
    return sketch.finish(_BOUNDS)


KINDS: Final[Mapping[str, PropKind]] = {
    "ringed hand": at_work(_wear_ring, 62, "#bfe6ff", sleeve="#f6f2ea"),
    "sand hand": PropKind(
        draw_sand_hand, 150, "#e6c98e", "table",
        frames=24, framed=290.0, is_once=True, by_hand=draw_sand_hand,
    ),
    "turning handle": PropKind(
        draw_turning_handle, 160, "#8a5a38", "table",
        frames=12, framed=290.0, by_hand=draw_turning_handle,
    ),
}  # fmt: skip
"""The kinds of this family by name."""
