"""What is seen right before a window or a wall: rain that runs down, frost that grows, shadows."""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Point, Sketch, box, ellipse, group, line
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import gleam, leaf, wave

_BOUNDS: Final = (-430.0, -340.0, 430.0, 260.0)
_TOP: Final = -340.0
_HIGH: Final = 600.0


def _strewn(index: int, salt: float = 0.0) -> float:
    """A share that looks like chance, the same for the same index."""
    return (math.sin(index * 12.9898 + salt * 78.233) * 43758.5453) % 1


def _blurred_view(sketch: Sketch, color: str) -> list[str]:
    """Lights of a street far behind the glass, out of focus; `color` is that of the air."""
    sky = sketch.gradient(
        ((0, lighten(color, 0.12)), (0.55, color), (1, darken(color, 0.3))), (0, -340), (0, 260)
    )
    found = [box(-430, -340, 860, 600, sky)]
    for k in range(26):
        at = (-400 + 800 * _strewn(k), -120 + 300 * _strewn(k, 1))
        r = 14 + 26 * _strewn(k, 2)
        hue = ("#ffd48a", "#ff9c6a", "#fff2cc", "#8fd0ff", "#ff7a8a")[k % 5]
        found.append(ellipse(at, r, r, hue, opacity=0.1 + 0.16 * _strewn(k, 3)))
    return found


def _drop(at: Point, r: float) -> str:
    x, y = at
    return (
        ellipse((x, y + r * 0.2), r, r * 1.2, "#0c1824", opacity=0.22)
        + ellipse((x, y), r, r * 1.18, "#dcecf6", opacity=0.5)
        + ellipse((x, y + r * 0.4), r * 0.7, r * 0.6, "#ffffff", opacity=0.35)
        + gleam((x - r * 0.34, y - r * 0.5), r * 0.28, r * 0.2, opacity=0.9)
    )


def draw_rainy_pane(color: str, phase: float) -> Drawing:
    """A window pane from near: drops hang on it, and some run down, one after the other."""
    sketch = Sketch()
    sketch.add(*_blurred_view(sketch, color))
    for k in range(66):
        at = (-424 + 848 * _strewn(k, 4), -330 + 580 * _strewn(k, 5))
        sketch.add(_drop(at, 2.5 + 5 * _strewn(k, 6)))
    for index in range(16):
        x = -400 + index * 51 + 22 * _strewn(index, 7)
        at = (phase + _strewn(index, 8)) % 1
        y = _TOP - 30 + (_HIGH + 60) * at
        bend = 7 * math.sin(y / 34 + index)
        track = (
            f"M{x:.1f} {max(_TOP, y - 190):.1f} Q{x + 9:.1f} {y - 90:.1f} {x + bend:.1f} {y:.1f}"
        )
        sketch.add(
            line(track, "#e8f4fb", 5.5, opacity=0.24),
            _drop((x + bend, y), 8 + 4 * _strewn(index, 9)),
        )
    return sketch.finish(_BOUNDS)


def _fern(at: Point, angle: float, length: float, depth: int) -> Sequence[str]:
    """One feather of frost with those that branch off it."""
    x, y = at
    tip = (x + length * math.cos(angle), y + length * math.sin(angle))
    found = [f"M{x:.0f} {y:.0f}L{tip[0]:.0f} {tip[1]:.0f}"]
    for k in range(1, 4) if depth else ():
        share = k / 4
        root = (x + (tip[0] - x) * share, y + (tip[1] - y) * share)
        for side in (-1, 1):
            turn = angle + side * 1.0
            found += _fern(root, turn, length * 0.5 * (1.15 - share), depth - 1)
    return found


def draw_frosted_pane(color: str, phase: float) -> Drawing:
    """A window pane over which feathers of frost grow from its edges."""
    sketch = Sketch()
    cold = sketch.gradient(
        ((0, lighten(color, 0.35)), (0.6, color), (1, darken(color, 0.25))), (0, -340), (0, 260)
    )
    sketch.add(box(-430, -340, 860, 600, cold))
    grown = 0.35 + 0.65 * min(1.0, phase / 0.8)
    roots = [(-300 + 55 * k, 64, -1.57 + 0.28 * math.sin(k * 2.3)) for k in range(12)]
    roots += [(-300 + 60 * k, -246, 1.57 + 0.3 * math.sin(k * 1.7)) for k in range(11)]
    roots += [(side * 262, -190 + 70 * k, 1.57 + side * 1.57) for side in (-1, 1) for k in range(4)]
    for index, (x, y, angle) in enumerate(roots):
        long = (120 + 40 * math.sin(index * 2.1)) * grown
        d = "".join(_fern((x, y), angle, long, 2))
        sketch.add(line(d, "#f4fbff", 2.6, opacity=0.85))
    for index in range(12):
        at = (-300 + 53 * index, -200 + 360 * (index * 0.618 % 1))
        shine = 0.5 + 0.5 * wave(phase * 3 % 1, index / 12)
        sketch.add(ellipse(at, 2.6, 2.6, "#ffffff", opacity=0.2 + 0.7 * shine))
    return sketch.finish(_BOUNDS)


def draw_leafy_shadows(color: str, phase: float) -> Drawing:
    """A wall in the sun on which the shadows of leaves sway."""
    sketch = Sketch()
    wall = sketch.radial(
        ((0, lighten(color, 0.3), 1.0), (1, darken(color, 0.1), 1.0)), (-60, -90), 420
    )
    shade = darken(color, 0.5)
    sketch.add(box(-430, -340, 860, 600, wall))
    twigs = (
        (-420, -240, 14), (-290, -20, -16), (410, -250, 160), (420, 0, 192), (60, -330, 84),
        (-140, -350, 70),
    )  # fmt: skip
    for index, (x, y, angle) in enumerate(twigs):
        sway = 4 * wave(phase, index * 0.23)
        parts = [line("M0 0 Q130 -12 250 14", shade, 6)]
        for k in range(8):
            for side in (-1, 1):
                turn = side * (46 - 2 * k) + 5 * wave(phase, k * 0.13 + side)
                parts.append(leaf((18 + 30 * k, 2 * side - 4 + k), 62 - 3 * k, turn, shade))
        sketch.add(group(parts, move=(x, y), turn=angle + sway, opacity=0.5))
    return sketch.finish(_BOUNDS)


KINDS: Final[Mapping[str, PropKind]] = {
    "rainy pane": PropKind(draw_rainy_pane, 180, "#3c5068", "table", frames=24, framed=330.0),
    "frosted pane": PropKind(
        draw_frosted_pane, 180, "#5f9fd0", "table", frames=12, framed=330.0, is_once=True
    ),
    "leafy shadows": PropKind(draw_leafy_shadows, 180, "#efe6d6", "table", frames=12, framed=330.0),
}
"""The kinds of this family by name."""
