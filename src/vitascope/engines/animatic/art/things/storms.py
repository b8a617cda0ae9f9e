"""What comes down from a storm."""

import math
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import wave

_TALL: Final = 430


def draw_tornado(color: str, phase: float) -> Drawing:
    """A funnel from the cloud to the ground that turns and sways, debris about its foot."""
    sketch = Sketch()
    steps = 44
    for step in range(steps, -1, -1):
        up = step / steps
        half = 15 + 150 * up**1.9
        sway = 16 * wave(phase, up * 0.7) * (1 - 0.4 * up)
        x = 46 * math.sin(up * 3.2 + 0.7) * (0.35 + up) + sway
        y = -_TALL * up - 12
        shade = darken(color, 0.3 - 0.2 * up)
        sketch.add(ellipse((x, y), half, 10 + half * 0.17, shade, opacity=0.92))
        # Streaks go round: those in front are lighter, and pass from left to right.
        for streak in range(3):
            turn = (phase * 3 + streak / 3 + up * 2.3) % 1
            across = math.cos(turn * math.pi)
            width = half * 0.2 * (1 - abs(across)) + 3
            at = (x - across * half * 0.86, y + 4)
            sketch.add(ellipse(at, width, 4 + half * 0.03, lighten(color, 0.3), opacity=0.28))
    for index in range(9):
        top = (-150 + index * 38 + 8 * wave(phase, index / 9), -_TALL - 18 - 12 * (index % 3))
        sketch.add(ellipse(top, 74, 30, darken(color, 0.12 + 0.05 * (index % 2))))
    for index in range(14):
        turn = (phase + index / 14) * math.tau
        reach = 56 + 22 * (index % 4)
        at = (10 + math.cos(turn) * reach, -24 - 9 * (index % 5) + math.sin(turn) * 12)
        size = (5.0 + index % 4 * 2, 4.0 + index % 3)
        sketch.add(ellipse(at, *size, darken(color, 0.45), angle=40 * index))
    for index in range(8):
        at = (-84 + index * 24 + 8 * wave(phase, index / 8), -16 - 6 * (index % 2))
        sketch.add(ellipse(at, 34, 14, "#b09c84", opacity=0.6))
    return sketch.finish((-260, -_TALL - 80, 260, 4))


KINDS: Final = {
    "tornado": PropKind(
        draw_tornado, _TALL + 60, "#6f7680", "ground", frames=12, is_tall=True, is_background=True
    ),
}
"""Things of a storm."""
