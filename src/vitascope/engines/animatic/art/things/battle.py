"""What flies and bursts in battles: explosions, bolts of light, rocks in space."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, line, polygon
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import aslant, halo, standing, wave

_PUFFS: Final = tuple(
    (math.cos(k * 2.4) * (0.25 + 0.06 * (k % 5)), math.sin(k * 2.4) * (0.22 + 0.05 * (k % 4)), k)
    for k in range(13)
)
"""Of each part of a fireball: where it is, in shares of its size, and its number."""


def draw_explosion(color: str, phase: float) -> Drawing:
    """A ball of fire that swells and sinks in its smoke, rays shooting out of it."""
    sketch = Sketch()
    size, fade = 160 + 40 * wave(phase), 0.75 + 0.25 * wave(phase, 0.2)
    middle = (0.0, -150.0)
    sketch.add(halo(sketch, middle, 210, "#ffb45a", 0.8 * fade))
    for tone, reach, share in (("#4a4048", 1.0, 1.0), (color, 0.78, fade), ("#ffd45a", 0.5, fade)):
        for x, y, k in _PUFFS:
            at = (middle[0] + x * size * reach * 1.5, middle[1] + y * size * reach * 1.4)
            r = size * (0.2 + 0.03 * (k % 3)) * reach
            sketch.add(ellipse(at, r, r, tone, opacity=0.82 * share * (0.1 + 0.9 * fade)))
    sketch.add(ellipse(middle, size * 0.2 * fade, size * 0.2 * fade, "#fffbe0", opacity=fade))
    for k in range(12):
        turn = k / 12 * math.tau + 0.3 * (k % 3)
        near, far = size * 0.34, size * (0.44 + 0.06 * (k % 4))
        c, s = math.cos(turn), math.sin(turn)
        d = f"M{c * near:.1f} {middle[1] + s * near:.1f}L{c * far:.1f} {middle[1] + s * far:.1f}"
        sketch.add(line(d, "#ffe08a", 5 * fade + 0.5, opacity=fade))
    return standing(sketch, 220, 370, below=70)


def draw_laser(color: str, phase: float) -> Drawing:
    """Two bolts of light, one after the other, on the way to the right."""
    sketch = Sketch()
    for k in range(2):
        way = (phase + k / 2) % 1
        x, y, strength = -150 + 300 * way, -24 + 14 * k, math.sin(way * math.pi) ** 0.5
        sketch.add(
            line(f"M{x - 52:.1f} {y}h104", color, 13, opacity=0.35 * strength),
            line(f"M{x - 46:.1f} {y}h92", color, 7, opacity=strength),
            line(f"M{x - 40:.1f} {y}h80", lighten(color, 0.8), 3, opacity=strength),
        )
    return standing(sketch, 226, 44, below=12)


def draw_asteroid(color: str, phase: float) -> Drawing:
    """A lump of rock with craters that turns a little."""
    sketch = Sketch()
    tilt = 0.16 * wave(phase)
    outline = [
        (
            62 * (1 + 0.16 * math.sin(k * 2.7)) * math.cos(k / 11 * math.tau + tilt),
            -58 + 52 * (1 + 0.14 * math.sin(k * 1.9 + 1)) * math.sin(k / 11 * math.tau + tilt),
        )
        for k in range(11)
    ]
    sketch.add(polygon(outline, aslant(sketch, color, (-60, -110, 60, -6))))
    for x, y, r in ((-22, -74, 14), (18, -50, 18), (-10, -32, 9), (34, -84, 8), (-40, -48, 8)):
        sketch.add(
            ellipse((x, y), r, r * 0.82, darken(color, 0.3)),
            ellipse((x + r * 0.2, y + r * 0.24), r * 0.72, r * 0.56, darken(color, 0.14)),
        )
    return standing(sketch, 84, 132, below=16)


KINDS: Final[Mapping[str, PropKind]] = {
    "explosion": PropKind(draw_explosion, 288, "#f2762c", "ground", frames=14, is_lit=True),
    "laser": PropKind(draw_laser, 22, "#ff4a5a", "air", frames=12, is_lit=True),
    "asteroid": PropKind(draw_asteroid, 112, "#8a7e7a", "air", frames=10),
}
"""The kinds of this family by name."""
