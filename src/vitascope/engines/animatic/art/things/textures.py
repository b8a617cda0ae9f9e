"""Surfaces that fill the picture: bark, grain, cloth, rust, stone, scales, moss.

Light goes slowly over each of them; cloth moves in folds.
"""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import wave

_LEFT: Final = -430.0
_TOP: Final = -340.0
_BOUNDS: Final = (_LEFT, _TOP, 430.0, 260.0)


def _share(index: int, salt: float = 0.0) -> float:
    """A share that looks like chance, the same for the same index."""
    return (math.sin(index * 12.9898 + salt * 78.233) * 43758.5453) % 1


def _ground(sketch: Sketch, color: str) -> str:
    paint = sketch.gradient(
        ((0, lighten(color, 0.14)), (1, darken(color, 0.2))), (_LEFT, _TOP), (430, 260)
    )
    return box(_LEFT, _TOP, 860, 600, paint)


def _light(phase: float) -> str:
    """A broad band of light that goes to and fro."""
    x = 160 * wave(phase)
    band = f"M{x - 190:.0f} {_TOP} H{x + 130:.0f} L{x - 60:.0f} 260 H{x - 380:.0f}Z"
    return shape(band, "#fff6dc", opacity=0.12)


def draw_bark(color: str, phase: float) -> Drawing:
    """Bark: long ridges with dark clefts between them."""
    sketch = Sketch()
    sketch.add(_ground(sketch, color))
    for k in range(30):
        x = _LEFT - 20 + 30 * k + 16 * _share(k)
        wide = 12 + 14 * _share(k, 1)
        bends = "".join(
            f" Q{x + 22 * (_share(k * 7 + row, 2) - 0.5):.0f} {_TOP + 100 * row + 50}"
            f" {x + 14 * (_share(k * 5 + row, 3) - 0.5):.0f} {_TOP + 100 * (row + 1)}"
            for row in range(6)
        )
        d = f"M{x:.0f} {_TOP}{bends}"
        sketch.add(
            line(d, darken(color, 0.5), wide),
            line(d, mix(color, lighten(color, 0.3), _share(k, 4)), wide * 0.55),
            line(d, lighten(color, 0.35), 2, opacity=0.5),
        )
    for k in range(34):
        x, y = _LEFT + 860 * _share(k, 5), _TOP + 600 * _share(k, 6)
        sketch.add(line(f"M{x:.0f} {y:.0f} q10 -8 22 2", darken(color, 0.6), 4, opacity=0.7))
    sketch.add(_light(phase))
    return sketch.finish(_BOUNDS)


def draw_grain(color: str, phase: float) -> Drawing:
    """Wood: the lines of its years, round a knot."""
    sketch = Sketch()
    sketch.add(_ground(sketch, color))
    for k in range(26):
        y = _TOP + 24 * k
        swell = 60 * math.exp(-(((y + 60) / 130) ** 2)) * (1 if y < -60 else -1)
        high = y - swell
        d = f"M{_LEFT} {y} C-160 {y + 8} -60 {high:.0f} 60 {high:.0f} S260 {y + 8} 430 {y}"
        sketch.add(line(d, darken(color, 0.24), 2 + 3 * _share(k), opacity=0.75))
    for r in range(5, 0, -1):
        tone = darken(color, 0.12 + 0.09 * (5 - r))
        sketch.add(ellipse((30, -60), 13 * r, 7 * r, tone))
    sketch.add(_light(phase))
    return sketch.finish(_BOUNDS)


def draw_cloth(color: str, phase: float) -> Drawing:
    """Cloth that ripples: soft folds that move across it, bright on their backs."""
    sketch = Sketch()
    sketch.add(_ground(sketch, color))
    for k in range(11):
        at = (k + phase) * 92 - 560
        bend = 46 * math.sin(k * 1.3)
        fold = f"M{at:.0f} {_TOP} Q{at + bend + 60:.0f} -140 {at + 10:.0f} -20 T{at + 50:.0f} 260"
        sketch.add(
            line(fold, darken(color, 0.3), 46, opacity=0.4),
            line(fold, darken(color, 0.14), 22, opacity=0.5),
            line(f"M{at + 34:.0f} {_TOP} Q{at + bend + 94:.0f} -140 {at + 44:.0f} -20"
                 f" T{at + 84:.0f} 260", lighten(color, 0.5), 15, opacity=0.5),
        )  # fmt: skip
    return sketch.finish(_BOUNDS)


def draw_rust(color: str, phase: float) -> Drawing:
    """Old metal: rust that eats its way through flaking paint."""
    sketch = Sketch()
    paint = "#5f8f8c"
    sketch.add(_ground(sketch, color))
    for k in range(130):
        at = (_LEFT + 860 * _share(k), _TOP + 600 * _share(k, 1))
        tone = (darken(color, 0.3), lighten(color, 0.2), mix(color, "#5a2a14", 0.6))[k % 3]
        sketch.add(ellipse(at, 8 + 26 * _share(k, 2), 6 + 18 * _share(k, 3), tone, opacity=0.35))
    for k in range(16):
        x, y = _LEFT + 860 * _share(k, 4), _TOP + 600 * _share(k, 5)
        r = 26 + 52 * _share(k, 6)
        rim = [
            (
                x + r * (0.7 + 0.5 * _share(k * 9 + n, 7)) * math.cos(n * math.tau / 9),
                y + r * (0.6 + 0.5 * _share(k * 9 + n, 8)) * math.sin(n * math.tau / 9),
            )
            for n in range(9)
        ]
        d = "M" + "L".join(f"{px:.0f} {py:.0f}" for px, py in rim) + "Z"
        sketch.add(
            shape(d, "#3a1c10", opacity=0.5),
            shape(d.replace("M", "M", 1), paint, opacity=0.85),
            line(d, lighten(paint, 0.4), 2, opacity=0.6),
        )
    sketch.add(_light(phase))
    return sketch.finish(_BOUNDS)


def draw_stone(color: str, phase: float) -> Drawing:
    """Stone: grains, veins, and a crack or two."""
    sketch = Sketch()
    sketch.add(_ground(sketch, color))
    for k in range(220):
        at = (_LEFT + 860 * _share(k), _TOP + 600 * _share(k, 1))
        tone = (darken(color, 0.3), lighten(color, 0.4), darken(color, 0.15))[k % 3]
        r = 2 + 6 * _share(k, 2)
        sketch.add(ellipse(at, r, r * 0.8, tone, opacity=0.55))
    for k in range(4):
        x, y = _LEFT + 860 * _share(k, 3), _TOP + 60
        steps = "".join(
            f" l{70 * (_share(k * 11 + n, 4) - 0.4):.0f} {50 + 40 * _share(k + n, 5):.0f}"
            for n in range(6)
        )
        sketch.add(line(f"M{x:.0f} {y}{steps}", darken(color, 0.5), 3.4, opacity=0.7))
        sketch.add(line(f"M{x + 3:.0f} {y}{steps}", lighten(color, 0.4), 1.4, opacity=0.6))
    sketch.add(_light(phase))
    return sketch.finish(_BOUNDS)


def draw_scales(color: str, phase: float) -> Drawing:
    """Scales in rows, each over the next; light plays on their rims."""
    sketch = Sketch()
    sketch.add(_ground(sketch, darken(color, 0.3)))
    for row in range(12):
        for column in range(11):
            x = _LEFT - 40 + 88 * column + 44 * (row % 2)
            y = _TOP - 20 + 57 * row
            glint = 0.5 + 0.5 * math.sin(math.tau * (phase + 0.08 * column + 0.05 * row))
            fill = mix(color, lighten(color, 0.5), 0.5 * glint * _share(row * 11 + column))
            d = f"M{x - 45:.0f} {y - 24} V{y:.0f} Q{x - 36:.0f} {y + 52} {x:.0f} {y + 59}"
            d += f" Q{x + 36:.0f} {y + 52} {x + 45:.0f} {y} V{y - 24}Z"
            sketch.add(
                shape(d, darken(color, 0.45)),
                ellipse((x, y + 9), 39, 41, fill),
                ellipse((x - 9, y - 2), 12, 8, "#ffffff", opacity=0.1 + 0.3 * glint),
            )
    return sketch.finish(_BOUNDS)


_CUSHIONS: Final = 88


def draw_moss(color: str, phase: float) -> Drawing:
    """Moss: small cushions of leaves, some with a drop on them."""
    sketch = Sketch()
    sketch.add(_ground(sketch, darken(color, 0.3)))
    for k in range(_CUSHIONS):
        x, y = _LEFT + 860 * _share(k), _TOP + 600 * (k / _CUSHIONS)
        r = 22 + 24 * _share(k, 2)
        tone = mix(darken(color, 0.15), lighten(color, 0.3), _share(k, 3))
        sketch.add(
            ellipse((x, y), r, r * 0.8, darken(tone, 0.3)),
            ellipse((x, y - 4), r * 0.86, r * 0.66, tone),
        )
        sway = 0.06 * math.sin(math.tau * phase + k)
        turns = (sway - math.pi * (0.15 + 0.175 * n) for n in range(5))
        leaves = "".join(
            f"M{x:.0f} {y:.0f}L{x + r * 1.1 * math.cos(a):.0f} {y + r * 1.1 * math.sin(a):.0f}"
            for a in turns
        )
        sketch.add(line(leaves, lighten(tone, 0.3), 3))
    for k in range(12):
        at = (_LEFT + 860 * _share(k, 4), _TOP + 600 * _share(k, 5))
        sketch.add(
            ellipse(at, 8, 8, "#e8f8ff", opacity=0.6),
            ellipse((at[0] - 2, at[1] - 3), 3, 2, "#ffffff"),
        )
    sketch.add(_light(phase))
    return sketch.finish(_BOUNDS)


def _surface(draw: Callable[[str, float], Drawing], color: str) -> PropKind:
    return PropKind(draw, 180, color, "table", frames=12, framed=330.0)


KINDS: Final[Mapping[str, PropKind]] = {
    "bark texture": _surface(draw_bark, "#7a5a40"),
    "wood texture": _surface(draw_grain, "#b5834f"),
    "cloth texture": _surface(draw_cloth, "#b8324a"),
    "rust texture": _surface(draw_rust, "#a8562a"),
    "stone texture": _surface(draw_stone, "#9a968e"),
    "scales texture": _surface(draw_scales, "#3f9a6a"),
    "moss texture": _surface(draw_moss, "#5f8f3a"),
}
"""The kinds of this family by name."""
