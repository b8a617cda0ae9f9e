"""What is seen of spells: clouds of stars, signs that rise, light, circles of runes."""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import Artist, PropKind
from vitascope.engines.animatic.art.things.parts import halo, standing, star_points, wave

_GLYPHS: Final[Mapping[str, Sequence[str]]] = {
    "letters": (
        "M-5 7 L0 -7 L5 7 M-3 2 H3",
        "M-4 7 V-7 Q5 -7 4 -3.5 Q3 0 -4 0 Q6 0 5 4 Q4 7 -4 7",
        "M5 -5 Q-2 -9 -5 0 Q-2 9 5 5",
        "M-4 -7 V7 H4 M-4 -7 H4 M-4 0 H3",
        "M-4 7 V-7 L4 7 V-7",
        "M5 -4 Q0 -10 -4 -5 Q-4 -1 0 0 Q5 1 4 5 Q0 10 -5 4",
        "M-5 -7 H5 M0 -7 V7",
        "M-5 -7 L0 7 L5 -7",
    ),
    "runes": (
        "M-3 8 V-8 L4 -2 L-3 2",
        "M0 8 V-8 M-5 -2 L0 -8 L5 -2",
        "M-4 8 V-8 L4 8 V-8",
        "M4 -8 L-3 0 L4 8",
        "M0 8 V-8 M-4 -3 L4 3",
        "M-4 -8 L4 8 M4 -8 L-4 8",
        "M0 -8 L5 0 L0 8 L-5 0 Z",
    ),
    "notes": (
        "M-3 6 V-7 L5 -5 M-6 6 a3 2.4 0 1 0 6 0 a3 2.4 0 1 0 -6 0",
        "M-4 6 V-6 L5 -8 V4 M-7 6 a3 2.4 0 1 0 6 0 M2 4 a3 2.4 0 1 0 6 0",
    ),
}
"""Strokes of signs about 16 high, by what they are."""


def draw_magic_puff(color: str, phase: float) -> Drawing:
    """A cloud of light and stars in which one thing becomes another."""
    sketch = Sketch()
    middle = (0.0, -76.0)
    sketch.add(halo(sketch, middle, 104, lighten(color, 0.5), 0.95))
    for k in range(9):
        turn, reach = k * 2.399 + 0.2 * wave(phase), 34 + 26 * (k * 0.618 % 1)
        at = (middle[0] + reach * math.cos(turn), middle[1] + reach * math.sin(turn))
        size = 30 + 8 * wave(phase, k * 0.3)
        sketch.add(halo(sketch, at, size, lighten(color, 0.8), 0.8))
    for k in range(22):
        out = (phase + k * 0.271) % 1
        turn, reach = k * 2.399, 20 + 74 * out
        at = (middle[0] + reach * math.cos(turn), middle[1] + reach * math.sin(turn))
        size = (5.5 + 3 * (k % 3)) * math.sin(math.pi * out)
        paint = ("#ffffff", lighten(color, 0.6), color)[k % 3]
        sketch.add(polygon(star_points(at, max(0.3, size), tips=4, inner=0.3), paint))
    return standing(sketch, 120, 190, below=36)


def _rising(signs: str) -> Artist:
    strokes = _GLYPHS[signs]

    def draw(color: str, phase: float) -> Drawing:
        sketch = Sketch()
        sketch.add(halo(sketch, (0, -4), 30, lighten(color, 0.3), 0.75))
        for k in range(9):
            way = (phase + k * 0.618) % 1
            x = (-1 + 2 * (k * 0.377 % 1)) * (8 + 34 * way) + 4 * wave(phase, k * 0.21)
            at, shown = (x, -8 - 104 * way), min(1.0, 6 * way, 3.5 * (1 - way))
            sketch.add(
                halo(sketch, at, 13, color, 0.55 * shown),
                group(
                    [
                        '<g transform="scale(1.5)">',
                        line(strokes[k % len(strokes)], darken(color, 0.25), 3.8, opacity=shown),
                        line(strokes[k % len(strokes)], "#fffdf0", 1.9, opacity=shown),
                        "</g>",
                    ],
                    turn=14 * wave(phase, k * 0.29),
                    move=at,
                ),
            )
        return standing(sketch, 62, 132, below=30)

    return draw


def draw_rising_sparks(color: str, phase: float) -> Drawing:
    """Light that streams up out of a thing, with sparks in it."""
    sketch = Sketch()
    for k in range(7):
        high, wide = 118 * (1 - k / 8), 10 + (34 + 3 * wave(phase, k * 0.2)) * (1 - k / 8)
        d = f"M-13 2 L-{wide:.1f} -{high:.1f} H{wide:.1f} L13 2Z"
        sketch.add(shape(d, lighten(color, 0.35 + 0.08 * k), opacity=0.15))
    sketch.add(halo(sketch, (0, 0), 34, lighten(color, 0.4), 0.8))
    for k in range(18):
        way = (phase + k * 0.618) % 1
        x = (-1 + 2 * (k * 0.377 % 1)) * (8 + 36 * way)
        size = (2.6 + 2.6 * (k % 3)) * math.sin(math.pi * way)
        paint = ("#ffffff", lighten(color, 0.55), color)[k % 3]
        points = star_points((x, -112 * way), max(0.2, size), tips=4, inner=0.3)
        sketch.add(polygon(points, paint))
    return standing(sketch, 56, 126, below=36)


def draw_spell_circle(color: str, phase: float) -> Drawing:
    """Rings of light on the ground with runes between them, that turn."""
    sketch = Sketch()
    wide, flat = 130.0, 0.3
    light = lighten(color, 0.5)
    glow = sketch.radial(
        ((0, light, 0.55), (0.7, color, 0.35), (1, color, 0.0)), (0, 0), wide * 1.1
    )
    sketch.add(
        f'<g transform="scale(1 {flat})">{ellipse((0, 0), wide * 1.1, wide * 1.1, glow)}</g>'
    )
    for radius, width in ((wide, 6), (wide * 0.74, 4), (wide * 0.36, 3)):
        ring = f'<ellipse cx="0" cy="0" rx="{radius}" ry="{radius * flat}" fill="none"'
        sketch.add(f'{ring} stroke="{light}" stroke-width="{width}"/>')
    star = [
        (wide * 0.74 * math.cos(t), wide * 0.74 * flat * math.sin(t))
        for t in (((phase + 2 * k) / 5) * math.tau for k in range(6))
    ]
    sketch.add(line("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in star), light, 3))
    for k in range(14):
        turn = (k / 14 + phase / 2) * math.tau
        at = (wide * 0.87 * math.cos(turn), wide * 0.87 * flat * math.sin(turn))
        rune = line(_GLYPHS["runes"][k % 7], "#fffdf0", 2.4)
        sketch.add(group([f'<g transform="scale(1 .45)">{rune}</g>'], move=at))
    for k in range(16):
        way = (phase + k * 0.618) % 1
        turn = k * 2.399
        at = (wide * math.cos(turn), wide * flat * math.sin(turn) - 70 * way)
        sketch.add(ellipse(at, 2.4, 3.4, light, opacity=0.7 * math.sin(math.pi * way)))
    return standing(sketch, 150, 118, below=46, seat=(0, 4))


def draw_orb(color: str, phase: float) -> Drawing:
    """A ball of light or fire that hangs in the air and flickers."""
    sketch = Sketch()
    beat = 1 + 0.05 * wave(phase)
    paint = sketch.radial(
        ((0, "#ffffff", 1.0), (0.45, lighten(color, 0.5), 1.0), (1, color, 1.0)), (0, -30), 26
    )
    sketch.add(halo(sketch, (0, -30), 58 * beat, color, 0.8))
    for k in range(10):
        turn = k / 10 * math.tau
        reach = 26 + 9 * wave(phase, k * 0.37)
        tip = (reach * math.cos(turn), -30 + reach * math.sin(turn))
        side = (20 * math.cos(turn + 0.35), -30 + 20 * math.sin(turn + 0.35))
        other = (20 * math.cos(turn - 0.35), -30 + 20 * math.sin(turn - 0.35))
        sketch.add(polygon([tip, side, other], lighten(color, 0.25), opacity=0.9))
    sketch.add(ellipse((0, -30), 22 * beat, 22 * beat, paint))
    return standing(sketch, 62, 92, below=34)


def _spell(draw: Artist, height: float, color: str) -> PropKind:
    return PropKind(draw, height, color, "table", frames=16, is_happening=True, is_lit=True)


KINDS: Final[Mapping[str, PropKind]] = {
    "magic puff": PropKind(draw_magic_puff, 150, "#f2c84a", "ground", is_lit=True, frames=16),
    "rising letters": _spell(_rising("letters"), 112, "#f2b83a"),
    "rising runes": _spell(_rising("runes"), 112, "#5ac8f2"),
    "rising notes": _spell(_rising("notes"), 112, "#f2a83a"),
    "rising sparks": _spell(draw_rising_sparks, 112, "#f2c84a"),
    "spell circle": PropKind(draw_spell_circle, 82, "#6a8cf2", "ground", is_lit=True, frames=16),
    "light orb": PropKind(draw_orb, 56, "#5ab8f2", "air", is_lit=True, frames=10),
}
"""The kinds of this family by name."""
