"""What is seen in the sky: clouds, sun, moon, planets, comets."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import numbers, points
from vitascope.engines.animatic.art.things.parts import (
    aslant,
    gleam,
    halo,
    rounded,
    standing,
    wave,
)


def draw_cloud(color: str, phase: float) -> Drawing:
    """A fair-weather cloud that breathes."""
    sketch = Sketch()
    swell = 2 * wave(phase)
    puff = numbers("-62 -30 34, -26 -54 42, 22 -62 46, 62 -36 36, 0 -28 44, 96 -22 22, -96 -18 20")
    sketch.add(
        *(
            ellipse(
                (x + 3, y + 8),
                r + swell,
                (r + swell) * 0.82,
                darken(mix(color, "#8fb4dc", 0.5), 0.02),
            )
            for x, y, r in puff
        )
    )
    sketch.add(
        *(
            ellipse((x, y), r + swell, (r + swell) * 0.8, rounded(sketch, color, (x, y), r * 1.5))
            for x, y, r in puff
        ),
        *(
            ellipse((x - r * 0.2, y - r * 0.3), r * 0.56, r * 0.36, "#ffffff", opacity=0.85)
            for x, y, r in puff[:4]
        ),
    )
    return standing(sketch, 128, 120, below=26, seat=(0, -82))


def draw_sun(color: str, phase: float) -> Drawing:
    """A smiling sun whose rays turn."""
    sketch = Sketch()
    rays = [
        group(
            [
                shape(
                    "M-9 -50 Q0 -60 0 -82 Q0 -60 9 -50Z" if k % 2 else "M-10 -50 L0 -74 L10 -50Z",
                    mix(color, "#f28a2c", 0.4),
                )
            ],
            turn=k * 22.5 + phase * 45,
        )
        for k in range(16)
    ]
    sketch.add(
        halo(sketch, (0, -86), 116, color, 0.55),
        group(rays, move=(0, -86)),
        ellipse((0, -86), 50, 50, rounded(sketch, color, (0, -86), 50)),
        *(ellipse((x, -94), 4.4, 5.6, "#7a4a20") for x in (-15, 15)),
        line("M-14 -76 Q0 -62 14 -76", "#7a4a20", 3.4),
        *(ellipse((x, -80), 8, 5, "#f58a5a", opacity=0.6) for x in (-28, 28)),
    )
    return standing(sketch, 120, 206, below=34)


def draw_moon(color: str, phase: float) -> Drawing:
    """A crescent moon with a sleeping face; stars twinkle beside it."""
    sketch = Sketch()
    sketch.add(
        halo(sketch, (-6, -66), 96, color, 0.45),
        shape(
            "M18 -132 Q-64 -132 -66 -64 Q-62 2 22 0 Q-22 -14 -24 -66 Q-22 -116 18 -132Z",
            aslant(sketch, color, (-66, -132, 22, 0)),
        ),
        line("M-50 -78 q6 6 12 0", "#8a6a3a", 3),
        line("M-38 -48 q-6 6 -12 2", "#8a6a3a", 2.6),
        ellipse((-46, -62), 6, 4, "#f5a87a", opacity=0.6),
    )
    for k, (x, y) in enumerate(((26, -92), (44, -54), (10, -44))):
        r = 5 + 4 * math.sin((phase + k / 3) * math.tau)
        sketch.add(
            polygon(
                [
                    (x, y - r),
                    (x + r * 0.25, y - r * 0.25),
                    (x + r, y),
                    (x + r * 0.25, y + r * 0.25),
                    (x, y + r),
                    (x - r * 0.25, y + r * 0.25),
                    (x - r, y),
                    (x - r * 0.25, y - r * 0.25),
                ],
                "#fff6d0",
            )
        )
    return standing(sketch, 104, 166, below=32)


def draw_planet(color: str, phase: float) -> Drawing:
    """A banded planet with its ring and a small moon."""
    sketch = Sketch()
    globe = sketch.clip("M-54 -70 A54 54 0 1 1 54 -70 A54 54 0 1 1 -54 -70Z")
    angle = phase * math.tau
    moon = (math.cos(angle) * 104, -70 - math.sin(angle) * 30)
    little = ellipse(moon, 11, 11, rounded(sketch, "#d8d0dc", moon, 11))
    behind = math.sin(angle) > 0
    if behind:
        sketch.add(little)
    back, front = "M-92 -70 A92 22 0 0 1 92 -70", "M-92 -70 A92 22 0 0 0 92 -70"
    band = mix(color, "#f6e0b0", 0.6)
    sketch.add(
        group([line(back, darken(band, 0.2), 10)], turn=9, about=(0, -70)),
        ellipse((0, -70), 54, 54, rounded(sketch, color, (0, -70), 56)),
        group(
            [
                box(-60, -104, 120, 12, lighten(color, 0.3), opacity=0.7),
                box(-60, -80, 120, 18, darken(color, 0.14), opacity=0.7),
                box(-60, -48, 120, 9, lighten(color, 0.2), opacity=0.7),
                ellipse((20, -70), 13, 7, darken(color, 0.3), opacity=0.7),
                ellipse((28, -50), 60, 60, "#1a1030", opacity=0.12),
            ],
            clip=globe,
        ),
        group(
            [line(front, band, 10), line(front, "#fff6dc", 2, opacity=0.8)], turn=9, about=(0, -70)
        ),
        gleam((-20, -100), 12, 7),
    )
    if not behind:
        sketch.add(little)
    return standing(sketch, 124, 134)


_LANDS: Final = (
    (-58, -112, "q20 -14 34 0q14 4 6 18q-8 16 -20 18q-10 10 -14 -4q-18 -12 -6 -32Z", "#6fae58"),
    (-34, -70, "q16 -8 24 6q10 12 -2 26q-6 20 -14 22q-10 -12 -10 -28q-10 -12 2 -26Z", "#6fae58"),
    (28, -106, "q26 -18 50 -2q26 2 22 16q-12 10 -28 8q-8 16 -22 8q-22 4 -22 -30Z", "#6fae58"),
    (34, -78, "q20 -8 28 6q8 14 -6 28q-4 16 -12 14q-10 -12 -10 -22q-10 -10 0 -26Z", "#c9b25e"),
    (96, -52, "q14 -10 24 2q4 12 -12 12q-14 0 -12 -14Z", "#c9b25e"),
    (-70, -20, "q60 -12 264 0v20h-264Z", "#f2f8fc"),
)
"""Left, top, outline and colour: about as on a school map, 264 units round."""

_WEATHER: Final = ((-40, -92, 26), (10, -58, 30), (70, -96, 24), (110, -36, 30))
"""Middle and half width of the clouds."""


def draw_earth(color: str, phase: float) -> Drawing:
    """The Earth from space: seas, lands that turn slowly, weather above them."""
    sketch = Sketch()
    globe = sketch.clip("M-66 -70 A66 66 0 1 1 66 -70 A66 66 0 1 1 -66 -70Z")
    parts: list[str] = []
    for at in (264 * phase, 264 * phase - 264):
        parts += [shape(f"M{at + x:.1f} {y}{path}", tone) for x, y, path, tone in _LANDS]
        parts += [ellipse((at + x, y), rx, 5, "#ffffff", opacity=0.7) for x, y, rx in _WEATHER]
    sketch.add(
        ellipse((0, -70), 72, 72, lighten(color, 0.4), opacity=0.28),
        ellipse((0, -70), 66, 66, rounded(sketch, color, (0, -70), 68)),
        group([*parts, ellipse((34, -46), 74, 74, "#0c1440", opacity=0.2)], clip=globe),
        gleam((-26, -108), 14, 8),
    )
    return standing(sketch, 84, 152)


def draw_comet(color: str, phase: float) -> Drawing:
    """A comet with its shining tail."""
    sketch = Sketch()
    for k, (tone, size) in enumerate(
        ((color, 1.0), (lighten(color, 0.3), 0.72), (lighten(color, 0.7), 0.42))
    ):
        dy = 5 * wave(phase, k / 3)
        tail = smooth(
            [
                (46, -44 - 20 * size),
                (-20, -56 - 16 * size + dy),
                (-150 * size, -96 - dy),
                (-60, -40 + dy),
                (46, -44 + 20 * size),
            ]
        )
        sketch.add(
            shape(
                tail,
                sketch.gradient(((0, tone), (1, lighten(tone, 0.6))), (-150, -90), (50, -44)),
                opacity=0.66 + 0.12 * k,
            )
        )
    sketch.add(
        halo(sketch, (46, -44), 54, color, 0.7),
        ellipse((46, -44), 26, 26, rounded(sketch, lighten(color, 0.5), (46, -44), 26)),
        ellipse((40, -38), 5, 4, color, opacity=0.5),
        ellipse((54, -50), 4, 3, color, opacity=0.5),
    )
    for k in range(4):
        fade = (phase + k / 4) % 1
        sketch.add(
            ellipse(
                (20 - fade * 150, -50 - fade * 40 + 18 * math.sin(k * 2.2)),
                3,
                3,
                "#fff6d0",
                opacity=1 - fade,
            )
        )
    return sketch.finish((-168, -130, 108, 14))


def draw_bolt(color: str, phase: float) -> Drawing:
    """A flash of lightning."""
    sketch = Sketch()
    power = 0.5 + 0.3 * wave(phase)
    sketch.add(
        halo(sketch, (0, -90), 84, color, power),
        polygon(
            points("16 -176, -34 -82, -4 -82, -20 0, 38 -104, 6 -104, 36 -176"),
            aslant(sketch, color, (-34, -176, 38, 0)),
        ),
        polygon([(16, -176), (-34, -82), (-22, -84), (24, -172)], "#ffffff", opacity=0.7),
    )
    return standing(sketch, 90, 182)


def draw_snowflake(color: str, phase: float) -> Drawing:
    """A snowflake that turns slowly."""
    sketch = Sketch()
    arm = line("M0 0 V-50 M0 -22 L-13 -34 M0 -22 L13 -34 M0 -36 L-9 -46 M0 -36 L9 -46", color, 6)
    shine = line("M0 0 V-48", "#ffffff", 2)
    sketch.add(
        group([group([arm, shine], turn=k * 60) for k in range(6)], move=(0, -58), turn=phase * 60),
        ellipse((0, -58), 6, 6, "#ffffff"),
    )
    return standing(sketch, 64, 120, scale=0.8)


KINDS: Final[Mapping[str, PropKind]] = {
    "cloud": PropKind(
        draw_cloud, 115, "#f6f9fd", "air", frames=8, is_tall=True, is_background=True
    ),
    "sun": PropKind(draw_sun, 148, "#ffcf3a", "air", frames=12, is_lit=True, is_tall=True),
    "moon": PropKind(draw_moon, 132, "#f9e2a0", "air", frames=8, is_lit=True, is_tall=True),
    "planet": PropKind(draw_planet, 108, "#e8a45c", "air", frames=16, is_tall=True),
    "earth": PropKind(draw_earth, 134, "#3f86d0", "air", frames=36),
    "comet": PropKind(draw_comet, 78, "#3f94f0", "air", frames=12, is_lit=True),
    "lightning": PropKind(draw_bolt, 176, "#ffd83a", "air", frames=8, is_lit=True),
    "snowflake": PropKind(draw_snowflake, 84, "#8fc8f0", "air", frames=8),
}
"""The kinds of this family by name."""
