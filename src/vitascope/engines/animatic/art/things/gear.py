"""Gear of games: clubs, sticks, cards, controllers. `hold` is where the player's hand is."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import IRON, STEEL, sideways, standing


def draw_golf_club(color: str, phase: float) -> Drawing:
    """A golf club, its head on the ground."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M0 -6 V-96", STEEL, 2.6),
        line("M0 -84 V-104", IRON, 5),
        shape("M-3 -10 L-4 0 H16 Q22 -6 14 -10Z", sideways(sketch, color, -4, 20)),
    )
    return standing(sketch, 24, 108, hold=(0, -96))


def draw_hockey_stick(color: str, phase: float) -> Drawing:
    """A hockey stick, its blade on the ice."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-22 -118 L4 -6 Q6 -2 12 -2 H34", color, 6),
        line("M-22 -118 L-17 -96", IRON, 7),
        line("M8 -2 H34", lighten(color, 0.5), 7),
    )
    return sketch.finish((-30, -126, 42, 6), hold=(-17, -96))


def draw_playing_cards(color: str, phase: float) -> Drawing:
    """A fan of playing cards."""
    del phase
    sketch = Sketch()
    for k in range(5):
        tone = "#2a2630" if k % 2 else color
        card = [
            box(-8, -40, 17, 25, "#fdfaf2", radius=2),
            line("M-8 -40 h17 v25 h-17Z", "#cfc6b8", 0.8),
            shape("M0.500 -20 l7 -8 q0 -6 -7 -3 q-7 -3 -7 3Z", tone),
        ]
        sketch.add(group(card, turn=-40 + 20 * k))
    return sketch.finish((-44, -46, 44, 2), hold=(0, -12))


def draw_gamepad(color: str, phase: float) -> Drawing:
    """A controller for video games."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape(
            "M-24 -22 Q0 -34 24 -22 Q34 4 20 2 L10 -8 H-10 L-20 2 Q-34 4 -24 -22Z",
            sketch.shaded(color, -30, 4),
        ),
        line("M-18 -17 h9 m-4.500 -4.500 v9", "#e8ecf4", 2.6),
        *(
            ellipse((x, y), 2.4, 2.4, tone)
            for x, y, tone in (
                (11, -17, "#5aa0e8"), (19, -17, "#e4503c"), (15, -21, "#5ad08a"),
                (15, -13, "#f2c23a"),
            )
        ),
        ellipse((-6, -10), 4, 3, darken(color, 0.3)),
        ellipse((6, -10), 4, 3, darken(color, 0.3)),
    )  # fmt: skip
    return sketch.finish((-34, -36, 34, 6), scale=0.55, hold=(0, -12))


def draw_roller_skates(color: str, phase: float) -> Drawing:
    """A pair of boots on wheels."""
    del phase
    sketch = Sketch()
    for x in (-26, 16):
        sketch.add(
            shape(
                f"M{x - 12} -58 H{x + 8} V-34 Q{x + 26} -30 {x + 26} -14 H{x - 12}Z",
                sketch.shaded(color, -58, -14),
            ),
            line(f"M{x + 2} -52 l8 3 m-8 4 l8 3 m-7 4 l9 2", darken(color, 0.35), 1.8),
            line(f"M{x - 12} -15 H{x + 26}", darken(color, 0.4), 3),
            *(ellipse((x + dx, -7), 7, 7, IRON) for dx in (-5, 8, 21)),
        )
    return standing(sketch, 56, 62, scale=0.6)


KINDS: Final[Mapping[str, PropKind]] = {
    "golf club": PropKind(draw_golf_club, 107, "#5a5664", "hand"),
    "hockey stick": PropKind(draw_hockey_stick, 121, "#c8964e", "hand"),
    "playing cards": PropKind(draw_playing_cards, 40, "#d8342c", "table"),
    "gamepad": PropKind(draw_gamepad, 17, "#3a3f52", "table"),
    "roller skates": PropKind(draw_roller_skates, 35, "#e8508a", "table"),
}
"""The kinds of this family by name."""
