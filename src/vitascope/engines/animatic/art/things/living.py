"""Faces, arms and legs of things that are alive; all are drawn for a thing 50 units wide."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import standing, wave

_INK: Final = "#2c2230"


def draw_face(color: str, phase: float) -> Drawing:
    """Large eyes that look about, an open smile, and two thin arms that wave."""
    return _face(color, phase, is_cool=False)


def draw_cool_face(color: str, phase: float) -> Drawing:
    """The same behind dark glasses."""
    return _face(color, phase, is_cool=True)


def _face(color: str, phase: float, *, is_cool: bool) -> Drawing:
    sketch = Sketch()
    for side in (-1, 1):
        lift = 9 * wave(phase, 0.25 + side * 0.25)
        hand = (side * 44, -4 - lift)
        arm = f"M{side * 21} 6Q{side * 34} {12 - lift * 0.3:.1f} {hand[0]} {hand[1]:.1f}"
        sketch.add(line(arm, darken(color, 0.3), 4), ellipse(hand, 4.6, 4.6, color))
        sketch.add(ellipse((side * 15, 4), 4, 2.6, "#f28a9a", opacity=0.6))
    look = 1.6 * wave(phase)
    for x in (-8.5, 8.5):
        if is_cool:
            sketch.add(shape(f"M{x - 9} -12H{x + 9}Q{x + 8} 1 {x} 1Q{x - 8} 1 {x - 9} -12Z", _INK))
            sketch.add(line(f"M{x - 5} -9l5 6", "#ffffff", 1.6, opacity=0.7))
        else:
            sketch.add(
                ellipse((x, -6), 7, 8.4, "#ffffff"),
                ellipse((x + look, -5), 3.8, 4.8, _INK),
                ellipse((x + look + 1.3, -7), 1.4, 1.6, "#ffffff"),
            )
    open_by = 5 + 3 * abs(math.sin(phase * math.tau))
    sketch.add(
        shape(f"M-8 6Q0 {6 + open_by * 1.9:.1f} 8 6Q0 8.4 -8 6Z", "#7a2432"),
        line("M-9.4 5.4Q0 9.4 9.4 5.4", _INK, 1.8),
    )
    return sketch.finish((-54, -34, 54, 34), scale=0.8)


def draw_legs(color: str, phase: float) -> Drawing:
    """Two thin legs in shoes that step by turns."""
    sketch = Sketch()
    for side in (-1, 1):
        step = 7 * wave(phase, 0.5 * (side > 0))
        rise = max(0.0, 5 * wave(phase, 0.25 + 0.5 * (side > 0)))
        foot = (side * 8 + step, 21 - rise)
        sketch.add(
            line(
                f"M{side * 7} -4Q{side * 9} 9 {foot[0]:.1f} {foot[1]:.1f}", darken(color, 0.3), 4.4
            ),
            ellipse((foot[0] + 3, foot[1] + 1), 8, 4.4, darken(color, 0.1)),
            ellipse((foot[0] + 1, foot[1] - 0.6), 4, 1.6, lighten(color, 0.4), opacity=0.7),
        )
    return standing(sketch, 32, 12, below=32, scale=0.66)


KINDS: Final[Mapping[str, PropKind]] = {
    "living face": PropKind(draw_face, 24, "#8a5a4a", "table", frames=12, is_happening=True),
    "cool face": PropKind(draw_cool_face, 24, "#8a5a4a", "table", frames=12, is_happening=True),
    "living legs": PropKind(draw_legs, 18, "#b8423a", "table", frames=10, is_happening=True),
}
"""The kinds of this family by name."""
