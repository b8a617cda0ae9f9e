"""What people hang and balance from high up: the wing of a paraglider, ropes and cables."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import IRON, STEEL, wave

_LONG: Final = 900.0
"""Half the length of what goes from one side of the picture to the other."""

_SLOPE: Final = 0.1
"""How much a zip line falls from one unit to the next."""


def draw_paragliding_wing(color: str, phase: float) -> Drawing:
    """A long arched wing in cells, its lines down to a harness."""
    body = Sketch()
    wing = (
        "M-170 -152Q-158 -234 0 -240Q158 -234 170 -152Q156 -200 98 -208Q0 -218 -98 -208"
        "Q-156 -200 -170 -152Z"
    )
    tip = "170 -152Q{0}158 -234 {0}78 -238Q{0}122 -224 {0}136 -202Q{0}156 -192 {0}170 -152Z"
    cells = "".join(
        f"M{166 * k / 7:.0f} {-210 + 46 * abs(k / 7) ** 3:.0f}"
        f"L{150 * k / 7:.0f} {-240 + 58 * abs(k / 7) ** 3:.0f}"
        for k in range(-6, 7)
    )
    lines = "".join(
        f"M{x} {-210 + 52 * abs(x / 170) ** 3:.0f}L{12 if x > 0 else -12} -74"
        for x in (-160, -122, -84, -46, -14, 14, 46, 84, 122, 160)
    )
    body.add(
        line(lines, "#6a6470", 1.1, opacity=0.8),
        shape(wing, body.shaded(lighten(color, 0.12), -240, -152)),
        *(shape(f"M{sign}" + tip.format(sign), "#fdfaf2") for sign in ("-", "")),
        line(cells, darken(color, 0.22), 1.6, opacity=0.7),
        line("M-98 -208Q0 -218 98 -208", darken(color, 0.3), 3, opacity=0.6),
        shape("M-34 -26Q-40 -60 -16 -72L2 -70Q-14 -40 30 -22Q34 -8 20 -4Q-24 -2 -34 -26Z",
              "#3a4660"),
    )  # fmt: skip
    sketch = Sketch()
    sketch.absorb(body, turn=wave(phase) * 2.5, about=(0, -220))
    return sketch.finish((-190, -252, 190, 14), seat=(-8, -24))


def _across(slope: float, sag: float) -> str:
    left, right = -_LONG * slope, _LONG * slope
    return f"M{-_LONG} {left:.0f}Q0 {sag:.0f} {_LONG} {right:.0f}"


def draw_tightrope(color: str, phase: float) -> Drawing:
    """A rope that sags a little below who walks on it."""
    sag = 16 + 2 * wave(phase)
    sketch = Sketch()
    sketch.add(
        line(_across(0, sag), darken(color, 0.35), 7),
        line(_across(0, sag - 2), color, 4),
    )
    return sketch.finish((-_LONG - 10, -10, _LONG + 10, 24), seat=(0, sag / 2 - 2))


def draw_zip_line(color: str, phase: float) -> Drawing:
    """A cable that goes down ahead, with the trolley that runs on it."""
    sketch = Sketch()
    turn = math.tau * phase
    spokes = f"M-12 -12l{5 * math.cos(turn):.1f} {5 * math.sin(turn):.1f}"
    sketch.add(
        line(_across(_SLOPE, 0), "#4a4654", 5),
        line(_across(_SLOPE, -1.6), color, 3),
        box(-24, -8, 48, 16, color, radius=6),
        *(ellipse((x, -10), 7, 7, IRON) for x in (-12, 12)),
        line(spokes, STEEL, 2),
        line("M0 8V34M-16 34H16", IRON, 5),
    )
    edge = _LONG * _SLOPE + 10
    return sketch.finish((-_LONG - 10, -edge, _LONG + 10, edge), seat=(0, 34))


KINDS: Final[Mapping[str, PropKind]] = {
    "paragliding wing": PropKind(draw_paragliding_wing, 240, "#e8503c", "air", frames=8),
    "tightrope": PropKind(draw_tightrope, 16, "#e0c088", "air", frames=6, is_background=True),
    "zip line": PropKind(draw_zip_line, 184, "#d8503c", "air", frames=6, is_background=True),
}
"""The kinds of this family by name."""
