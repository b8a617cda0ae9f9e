"""The tongues of chameleons and frogs, which catch flies from afar."""

import math
from typing import Final

from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line

_REACH: Final = 120.0
"""How far a tongue goes, in sketch units."""


def _tongue_out(phase: float) -> float:
    """0..1, how far the tongue is out: it waits, shoots out, and comes back more slowly."""
    if phase < 0.45:
        return 0.0
    if phase < 0.55:
        return (phase - 0.45) / 0.1
    return max(0.0, 1 - (phase - 0.55) / 0.2)


def _prey(at: Point, phase: float, opacity: float) -> str:
    """A fly with whirring wings."""
    x, y = at
    beat = 5 * math.sin(phase * math.tau * 6)
    parts = [
        ellipse((x - 5, y - 9 - beat * 0.4), 10, 4.4, "#ffffff", angle=28, opacity=0.75),
        ellipse((x + 5, y - 9 + beat * 0.4), 10, 4.4, "#e6f0f6", angle=-28, opacity=0.75),
        ellipse((x, y), 9, 6.4, "#3a3644"),
        ellipse((x - 8, y - 2), 4.6, 4.6, "#7a2f3a"),
    ]
    return group(parts, opacity=opacity)


def draw_tongue(sketch: Sketch, mouth: Point, phase: float) -> None:
    """Draw the tongue out of a mouth, and the fly that it brings in."""
    out = _tongue_out(phase)
    x, y = mouth
    tip = (x + _REACH * out, y - 26 * out)
    is_caught = phase >= 0.55
    hover = (x + _REACH, y - 26 + 5 * math.sin(phase * math.tau * 3))
    fly = tip if is_caught else hover
    shown = 1.0 if phase < 0.74 else max(0.0, (phase - 0.88) / 0.12)
    if out > 0.02:
        sag = ((x + tip[0]) / 2, (y + tip[1]) / 2 + 8 * (1 - out))
        sketch.add(
            line(f"M{x:.1f} {y:.1f} Q{sag[0]:.1f} {sag[1]:.1f} {tip[0]:.1f} {tip[1]:.1f}",
                 "#e8627a", 6.5),
            ellipse(tip, 8, 6.5, "#d8485f"),
        )  # fmt: skip
    if shown > 0:
        sketch.add(_prey(fly if phase < 0.74 else hover, phase, shown))
