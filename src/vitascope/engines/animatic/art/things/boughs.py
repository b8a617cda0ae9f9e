"""A tree with a bough to sit on, for all that live in trees."""

import random
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, ribbon
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.flora import crown
from vitascope.engines.animatic.art.svg import Sketch, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import leaf, wave

_BARK: Final = "#7a5640"

_SEAT: Final[Point] = (40, -103)
"""Where the bough is nearly level, far enough from the trunk for a leopard."""

_CROWN: Final[tuple[tuple[Point, float], ...]] = (
    ((-196, -214), 42),
    ((-140, -196), 38),
    ((-26, -246), 46),
    ((52, -240), 40),
    ((-176, -262), 44),
    ((-96, -272), 48),
    ((-14, -282), 42),
    ((-112, -226), 46),
    ((108, -250), 30),
)


def draw_bough(color: str, phase: float) -> Drawing:
    """A trunk at the left, a bough that reaches to the right, and the crown above it."""
    chance = random.Random(11)  # noqa: S311 - places leaves, not keys
    sketch = Sketch()
    trunk = ribbon([(-122, -22), (-128, -70), (-120, -150), (-106, -240)], [56, 42, 34, 24])
    bough = ribbon(
        [(-126, -74), (-76, -88), (20, -95), (112, -100), (172, -118)], [28, 23, 18, 12, 5]
    )
    twigs = [
        ribbon([(76, -96), (110, -80), (138, -70)], [7, 5, 2]),
        ribbon([(-30, -90), (-8, -66), (14, -54)], [7, 5, 2]),
        ribbon([(-112, -160), (-50, -204), (6, -226)], [16, 10, 5]),
        ribbon([(-116, -150), (-160, -186), (-184, -204)], [14, 9, 5]),
    ]
    sketch.add(*(shape(twig, darken(_BARK, 0.1)) for twig in twigs), shape(bough, _BARK))
    sketch.add(shape(trunk, sketch.shaded(_BARK, -240, 0)))
    grain = "M-140 -10Q-143 -60 -134 -120M-108 -14Q-114 -70 -108 -160M-126 -30Q-130 -54 -125 -76"
    sketch.add(line(grain, darken(_BARK, 0.28), 3, opacity=0.5))
    sketch.add(line("M-92 -95Q-20 -107 100 -107", lighten(_BARK, 0.24), 3.2, opacity=0.7))
    sketch.add(crown(chance, _CROWN, color))
    sway = 4 * wave(phase)
    for at, length, angle in _LEAVES:
        tone = lighten(color, chance.uniform(0.0, 0.25))
        sketch.add(leaf(at, length, angle + sway, tone))
    return sketch.finish((-254, -350, 212, 12), seat=_SEAT)


_LEAVES: Final[tuple[tuple[Point, float, float], ...]] = (
    ((172, -118), 30, -34),
    ((164, -116), 26, 24),
    ((142, -109), 26, -70),
    ((138, -70), 26, 30),
    ((130, -74), 22, -24),
    ((14, -54), 24, 42),
    ((6, -60), 20, -10),
    ((114, -101), 22, 58),
)
"""Foot, length and angle in degrees of the leaves at the ends of bough and twigs."""

KINDS: Final[Mapping[str, PropKind]] = {
    "bough": PropKind(draw_bough, 324, "#5fa550", "ground", frames=8),
}
"""The kinds of this family by name."""
