"""A shower: its head, the water that falls from it, and the tray below."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import sideways, standing

_TOP: Final = 236.0
"""Height of the head above the tray."""

_STREAMS: Final = (-34, -24, -13, -2, 9, 20, 31)
"""Where water falls, from the middle of the tray."""


def draw_shower(color: str, phase: float) -> Drawing:
    """A pole with a wide head at its top; water falls in drops."""
    sketch = Sketch()
    sketch.add(
        box(-72, -16, 144, 16, sketch.shaded("#eef4f6", -16, 0), radius=6),
        ellipse((0, -15), 68, 5, "#d4e2e8"),
        box(-66, -_TOP - 24, 8, _TOP + 10, sideways(sketch, color, -66, -58), radius=3),
        box(-74, -118, 24, 14, sideways(sketch, color, -74, -50), radius=5),
        line(f"M-62 {-_TOP - 22} Q-62 {-_TOP - 36} -40 {-_TOP - 36} H-2 V{-_TOP - 8}", color, 7),
        ellipse((-2, -_TOP - 4), 42, 9, darken(color, 0.15)),
        ellipse((-2, -_TOP - 7), 42, 8, lighten(color, 0.3)),
    )
    for number, x in enumerate(_STREAMS):
        for part in range(5):
            share = (part / 5 + phase + 0.37 * number) % 1
            y = -_TOP + 6 + share * (_TOP - 44)
            sketch.add(line(f"M{x} {y:.1f} v24", "#7cc0ee", 4, opacity=0.85))
    return standing(sketch, 84, 290)


KINDS: Final[Mapping[str, PropKind]] = {
    "shower": PropKind(draw_shower, 277, "#b8c4cc", "ground", frames=10)
}
"""The kinds of this family by name."""
