"""Sound made visible: bars that jump with the music, and waves that run across a screen."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import hue_of, lighten, vivid
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, line
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import standing, streak, wave

_HALF: Final = 176.0
_HEIGHT: Final = 206.0
_BARS: Final = 16
_STEPS: Final = 12


def draw_equalizer(color: str, phase: float) -> Drawing:
    """Columns of lights that rise and fall, each to its own beat."""
    sketch = Sketch()
    _add_screen(sketch)
    hue = hue_of(color)
    for index in range(_BARS):
        beat = 0.5 + 0.26 * wave(2 * phase, 0.17 * index) + 0.22 * wave(3 * phase, 0.41 * index)
        slope = 0.62 + 0.38 * math.sin(math.pi * (index + 0.5) / _BARS)
        lit = max(1, round(_STEPS * beat * slope))
        x = -150 + index * 300 / _BARS
        for step in range(_STEPS):
            y = -24 - step * 13.4
            paint = vivid((hue + 0.03 * index) % 1, 0.62, 1.0)
            if step < lit:
                block = box(x, y, 14, 10, lighten(paint, 0.05 * step), radius=2.5)
                sketch.add(block)
                sketch.shine(block)
            else:
                sketch.add(box(x, y, 14, 10, paint, radius=2.5, opacity=0.1))
    return standing(sketch, _HALF + 8, _HEIGHT + 4, below=6)


def draw_waveform(color: str, phase: float) -> Drawing:
    """Waves of several hues that run over each other from left to right."""
    sketch = Sketch()
    _add_screen(sketch)
    hue = hue_of(color)
    for index in range(4):
        paint = vivid((hue + 0.09 * index) % 1, 0.6, 1.0)
        points = [
            (x, -_HEIGHT / 2 - _swing(x, index, phase) * (72 - 11 * index))
            for x in range(-156, 157, 6)
        ]
        d = "M" + "L".join(f"{x} {y:.1f}" for x, y in points)
        glow, thread = line(d, paint, 9, opacity=0.22), line(d, lighten(paint, 0.25), 3)
        sketch.add(glow, thread)
        sketch.shine(glow, thread)
    return standing(sketch, _HALF + 8, _HEIGHT + 4, below=6)


def _swing(x: float, index: int, phase: float) -> float:
    """How far a wave is from its middle, -1..1; it is still at both ends."""
    still = math.cos(math.pi * x / 320) ** 2
    beat = 0.72 + 0.28 * wave(phase, 0.23 * index)
    return still * beat * math.sin(x / (21 + 6 * index) - (2 - index % 2) * phase * math.tau)


def _add_screen(sketch: Sketch) -> None:
    sketch.add(
        box(-_HALF, -_HEIGHT, 2 * _HALF, _HEIGHT, "#2a2734", radius=14),
        box(
            -_HALF + 8,
            -_HEIGHT + 8,
            2 * _HALF - 16,
            _HEIGHT - 16,
            sketch.shaded("#15121d", -_HEIGHT, 0),
            radius=9,
        ),
        streak(f"M{-_HALF + 20} {-_HEIGHT + 18} H{-_HALF + 90}", 3, 0.12),
    )


KINDS: Final[Mapping[str, PropKind]] = {
    "equalizer": PropKind(draw_equalizer, 206, "#f24aa8", "ground", frames=24),
    "waveform": PropKind(draw_waveform, 206, "#3fd0f2", "ground", frames=24),
}
"""The kinds of this family by name."""
