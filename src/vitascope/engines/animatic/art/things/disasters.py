"""What nature lets loose: snow and earth that come down, water that rises, a bridge that breaks."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.becoming import between, once
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import aslant, wave

_SLOPE: Final = (560.0, 330.0)
"""Half the width and the height of the slope that snow or earth comes down."""

_SEA: Final = 620.0
"""Half the width of water that floods a place."""


_FRAMED: Final = 560.0
"""Width of what is seen of it, for it runs out of the picture."""


def draw_avalanche(color: str, phase: float) -> Drawing:
    """A slope down which a front of snow, or of earth, rolls in clouds, ever larger."""
    sketch = Sketch()
    wide, high = _SLOPE
    ground = mix(color, "#b8c8dc", 0.45)
    slope = f"M{-wide} 0V{-high}Q{-wide * 0.5} {-high * 0.86} {-wide * 0.1} {-high * 0.46}"
    slope += f"Q{wide * 0.4} {-high * 0.1} {wide} 0Z"
    sketch.add(shape(slope, aslant(sketch, ground, (-wide, -high, wide, 0))))
    for index in range(9):
        x = -wide * 0.9 + index * 0.17 * wide
        top = _down((x + wide) / (2 * wide))
        rock = [
            (x - 16, top[1] + 46),
            (x + 4, top[1] + 22 - 6 * (index % 3)),
            (x + 26, top[1] + 48),
        ]
        sketch.add(polygon(rock, darken(ground, 0.34), opacity=0.7))
    front = 0.16 + 0.78 * between(phase, 0.02, 0.96)
    steps = 34
    for index in range(steps):
        share = front * (index + 1) / steps
        x, y = _down(share)
        near = (index + 1) / steps
        r = (16 + 74 * near**1.6) * (0.55 + 0.6 * front)
        roll = math.sin(phase * math.tau * 3 + index * 1.7)
        y -= r * (0.5 + 0.16 * roll)
        shade = mix(darken(color, 0.16), color, 0.4 + 0.6 * (index * 0.618 % 1))
        sketch.add(ellipse((x + 6 * roll, y + r * 0.2), r, r * 0.8, darken(shade, 0.1)))
        sketch.add(ellipse((x + 6 * roll - r * 0.12, y), r * 0.84, r * 0.64, shade))
    tip = _down(front)
    for index in range(22):
        turn = (phase * 5 + index * 0.618) % 1
        reach = 0.4 + 0.6 * (index * 0.377 % 1)
        x = tip[0] - 60 + 190 * turn * reach + 50 * math.sin(index * 2.4)
        y = tip[1] - 10 - 120 * math.sin(math.pi * turn) * reach
        sketch.add(
            ellipse((x, min(-3, y)), 4 + index % 5 * 2, 4 + index % 4 * 2, lighten(color, 0.1))
        )
    return sketch.finish((-wide - 20, -high - 130, wide + 40, 24))


def _down(share: float) -> tuple[float, float]:
    """A point of the slope, 0 at its top and 1 at its foot."""
    wide, high = _SLOPE
    return -wide + 2 * wide * share, -high * (1 - share) ** 1.45


def draw_flood(color: str, phase: float) -> Drawing:
    """Brown water that runs along the ground, with waves, foam and what it carries away."""
    sketch = Sketch()
    for row, (base, tone, tall) in enumerate(((-70, 0.1, 12), (-44, 0.0, 10), (-16, -0.12, 8))):
        shade = lighten(color, tone) if tone >= 0 else darken(color, -tone)
        points = [(-_SEA, 40.0)]
        for step in range(63):
            x = -_SEA + step * 2 * _SEA / 62
            turn = x / (150 + 40 * row) + phase * (2 + row % 2) + row * 0.4
            points.append((x, base + tall * math.sin(turn * math.tau)))
        points.append((_SEA, 40.0))
        sketch.add(polygon(points, shade))
        for index in range(16):
            at = ((index * 0.618 + phase * (1 + row % 2)) % 1) * 2 - 1
            x, y = at * _SEA, base + 12 + 7 * math.sin(index * 2.4)
            sketch.add(line(f"M{x:.1f} {y:.1f}q20 -7 44 0", lighten(color, 0.5), 3, opacity=0.55))
        if row == 1:
            sketch.add(*_debris(phase))
    return sketch.finish((-_SEA, -100, _SEA, 40))


def _debris(phase: float) -> list[str]:
    """Planks, a barrel and a crate that go with the water."""
    parts: list[str] = []
    for index in range(6):
        x = (((index * 0.37 + phase) % 1) * 2 - 1) * _SEA
        piece = (
            [box(-38, -8, 76, 12, "#8a6440", radius=3)],
            [box(-20, -26, 40, 36, "#a87c4e", radius=3), line("M-20 -8 H20", "#7a5634", 4)],
            [box(-16, -26, 32, 38, "#96683e", radius=12), line("M-16 -10 H16", "#5a5460", 4)],
        )[index % 3]
        bob = 5 * wave(phase * 2, index * 0.3)
        parts.append(group(piece, move=(x, -48 + bob), turn=9 * wave(phase * 2, index * 0.4)))
    return parts


def draw_tsunami(color: str, phase: float) -> Drawing:
    """A wall of water that comes in from the left and curls over, foam on its crest."""
    sketch = Sketch()
    come = between(phase, 0.0, 0.95)
    x, high = -830 + 560 * come, 290 + 100 * come
    back = f"M-1290 30V{-high * 0.5:.1f}Q{x - 300:.1f} {-high * 0.8:.1f} {x + 40:.1f} {-high:.1f}"
    curl = f"Q{x + 240:.1f} {-high * 1.04:.1f} {x + 330:.1f} {-high * 0.6:.1f}"
    hollow = f"Q{x + 200:.1f} {-high * 0.8:.1f} {x + 170:.1f} {-high * 0.4:.1f}"
    foot = f"Q{x + 170:.1f} {-high * 0.1:.1f} {x + 420:.1f} -8 L{x + 620:.1f} 30Z"
    body = back + curl + hollow + foot
    sketch.add(shape(body, aslant(sketch, color, (x - 500, -high, x + 400, 30))))
    for index in range(7):
        top, end = -high * (0.9 - 0.11 * index), x + 150 - 6 * index
        middle = f"{x - 300:.1f} {top - 10:.1f} {end:.1f} {top + 40:.1f}"
        sketch.add(line(f"M-1280 {top + 90:.1f}Q{middle}", lighten(color, 0.35), 5, opacity=0.5))
    for index in range(34):
        share = index / 33
        fx = -1280 + (x + 330 + 1280) * share
        near = max(0.0, (fx - x - 40) / 290)
        lift = high * (0.5 + 0.52 * share**0.7) * (1 - 0.42 * near**2)
        bob = 7 * math.sin(phase * math.tau * 4 + index * 1.9)
        r = 20 + 14 * share + 6 * (index % 3)
        sketch.add(ellipse((fx, -lift + bob), r * 1.3, r * 0.7, "#f4fbfd", opacity=0.96))
    for index in range(20):
        turn = (phase * 6 + index * 0.618) % 1
        fx = x + 60 + 470 * (index * 0.377 % 1)
        fy = -14 - 44 * math.sin(math.pi * turn)
        sketch.add(ellipse((fx, fy), 20 + 8 * (index % 3), 13, "#f4fbfd", opacity=0.9))
    return sketch.finish((-1300, -450, 560, 34))


def draw_collapsing_bridge(color: str, phase: float) -> Drawing:
    """A bridge over water whose middle breaks, and falls in with a splash."""
    sketch = Sketch()
    down = between(phase, 0.3, 0.72) ** 1.8
    deck, long = -150, 420
    for side in (-1, 1):
        sketch.add(
            box(
                side * 300 - 24,
                deck,
                48,
                -deck,
                aslant(sketch, darken(color, 0.12), (side * 300 - 24, deck, side * 300 + 24, 0)),
            )
        )
        sketch.add(
            box(side * 290 - 150, deck - 12, 300, 26, color),
            box(side * 290 - 150, deck + 14, 300, 8, darken(color, 0.3)),
        )
        for index in range(6):
            sketch.add(box(side * 290 - 142 + index * 54, deck - 40, 8, 30, darken(color, 0.2)))
        sketch.add(box(side * 290 - 150, deck - 46, 300, 9, darken(color, 0.08)))
    for index in range(4):
        x = -105 + index * 70
        late = min(1.0, max(0.0, down * 1.5 - 0.16 * abs(index - 1.5)))
        piece = [
            box(-36, -12, 72, 26, color),
            box(-36, 14, 72, 8, darken(color, 0.3)),
            box(-30, -40, 8, 30, darken(color, 0.2)),
            box(-36, -46, 72, 9, darken(color, 0.08)),
        ]
        turn = (34 if index % 2 else -28) * late
        gone = group(piece, move=(x, deck + 190 * late**1.5), turn=turn)
        sketch.add(group([gone], clip=sketch.clip("M-420 -300H420V-6H-420Z")))
    splash = between(phase, 0.46, 0.6) * (1 - between(phase, 0.74, 0.98))
    for index in range(20 if splash > 0 else 0):
        x = -150 + 300 * (index * 0.618 % 1)
        tall = (30 + 96 * (index * 0.377 % 1)) * splash
        sketch.add(ellipse((x, -tall * 0.6), 13, tall * 0.6, "#e4f4fa", opacity=0.8))
    dust = between(phase, 0.3, 0.4) * (1 - between(phase, 0.5, 0.8))
    for index in range(10 if dust > 0 else 0):
        at = (-150 + 33 * index, deck - 10 * (index % 3))
        sketch.add(ellipse(at, 34, 26, "#cfc4b4", opacity=0.55 * dust))
    sketch.add(box(-long, -8, 2 * long, 16, "#5fa8c8", radius=8, opacity=0.75))
    return sketch.finish((-long - 40, -220, long + 40, 30))


KINDS: Final[Mapping[str, PropKind]] = {
    "avalanche": once(draw_avalanche, 330, "#f6f9fc", "ground", is_tall=True),
    "flood": PropKind(
        draw_flood, 122, "#8a7250", "ground", frames=14, is_background=True, framed=_FRAMED
    ),
    "tsunami": PropKind(
        draw_tsunami,
        390,
        "#2f8fae",
        "ground",
        frames=36,
        is_once=True,
        is_tall=True,
        framed=_FRAMED,
    ),
    "collapsing bridge": once(draw_collapsing_bridge, 196, "#b8aca4", "ground", is_tall=True),
}
"""What is seen of a disaster."""
