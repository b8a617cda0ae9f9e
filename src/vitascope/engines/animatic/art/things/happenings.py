"""What is seen when something is done to a thing: poured, burnt, melted, burst.

All are drawn for a thing 50 units wide and are made as wide as theirs.
"""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import Artist, PropKind
from vitascope.engines.animatic.art.things.parts import flame, halo, standing, wave

WIDE: Final = 50.0
"""Width of the things that these are drawn for."""

_FALL: Final = 260.0
"""Height from which a jet comes: out of the picture."""


def draw_stream(color: str, phase: float) -> Drawing:
    """A jet from above the picture, that twists as it falls and spreads where it lands."""
    sketch = Sketch()
    jet(sketch, color, phase, _FALL)
    return standing(sketch, 24, _FALL + 8)


def jet(sketch: Sketch, color: str, phase: float, height: float) -> None:
    """Draw a jet that falls from `height` drawing units to 0, and what it throws up."""
    left, right = "", ""
    steps = 13
    for index in range(steps + 1):
        y = -height * (1 - index / steps)
        half = 6.0 - 2.0 * index / steps + 0.7 * wave(phase, -index * 0.21)
        sway = 0.8 * wave(phase, -index * 0.13)
        left += f"{'M' if index == 0 else 'L'}{sway - half:.1f} {y:.1f}"
        right = f"L{sway + half:.1f} {y:.1f}" + right
    paint = sketch.gradient(
        (
            (0, darken(color, 0.16)),
            (0.35, lighten(color, 0.42)),
            (0.6, color),
            (1, darken(color, 0.3)),
        ),
        (-6, 0),
        (6, 0),
    )
    for grown in (0.0, 0.5):
        spread = (phase + grown) % 1
        sketch.add(
            ellipse(
                (0, 0),
                6 + 10 * spread,
                1.6 + 2.6 * spread,
                lighten(color, 0.3),
                opacity=0.6 * (1 - spread),
            )
        )
    sketch.add(shape(left + right + "Z", paint), ellipse((0, -0.4), 6.4, 2.6, color))
    for index in range(3):
        at = (phase + index / 3) % 1
        y = -height + height * at
        sketch.add(line(f"M-1.4 {y:.1f} v16", lighten(color, 0.75), 1.3, opacity=0.6))
        drop = (phase * 1.0 + index / 3) % 1
        side = (-1, 1, -0.6)[index]
        x, rise = side * (5 + 12 * drop), 22 * drop * (1 - drop) * 2
        sketch.add(
            ellipse((x, -rise), 1.7 * (1 - drop) + 0.3, 2.0 * (1 - drop) + 0.3, lighten(color, 0.2))
        )


def draw_drops(color: str, phase: float) -> Drawing:
    """Drops that gather, hang and fall."""
    sketch = Sketch()
    for x, shift in ((-13, 0.0), (2, 0.36), (15, 0.68)):
        at = (phase + shift) % 1
        fall = max(0.0, at - 0.45) / 0.55
        y, size = -6 + 44 * fall**2, 2.2 + 2.0 * min(1.0, at / 0.45)
        d = f"M{x} {y - size * 2.2:.1f} Q{x + size:.1f} {y - size * 0.4:.1f} {x + size:.1f} {y:.1f}"
        d += f" A{size:.1f} {size:.1f} 0 1 1 {x - size:.1f} {y:.1f}"
        d += f" Q{x - size:.1f} {y - size * 0.4:.1f} {x} {y - size * 2.2:.1f}Z"
        sketch.add(
            shape(d, color, opacity=1 - 0.8 * fall),
            ellipse(
                (x - size * 0.3, y - 0.4),
                size * 0.25,
                size * 0.4,
                "#ffffff",
                opacity=0.7 * (1 - fall),
            ),
        )
    return sketch.finish((-24, -20, 24, 46))


def draw_flames(color: str, phase: float) -> Drawing:
    """Flames that lick up from the foot of a thing and over it."""
    sketch = Sketch()
    sketch.add(halo(sketch, (0, -30), 62, "#ff9a3c", 0.5))
    for x, size, shift in (
        (-22, 40, 0.1),
        (23, 42, 0.55),
        (-9, 62, 0.35),
        (11, 56, 0.8),
        (0, 46, 0.0),
    ):
        high = size * (1 + 0.1 * wave(phase, shift * 1.7))
        sketch.add(flame((x, 3), high, (phase + shift) % 1, color))
    for index in range(7):
        at = (phase + index / 7) % 1
        x = math.sin(index * 2.4) * 22 + 5 * wave(phase, index / 7)
        sketch.add(
            ellipse(
                (x, -24 - 70 * at),
                1.5 * (1 - at) + 0.3,
                1.5 * (1 - at) + 0.3,
                "#ffd27a",
                opacity=1 - at,
            )
        )
    return standing(sketch, 64, 104, below=8)


def _cloud(
    sketch: Sketch, rise: float, drift: float, size: float, phase: float, color: str
) -> None:
    """Soft clouds that rise one after another, grow and are gone."""
    for index in range(7):
        at = (phase + index / 7) % 1
        x = drift * at + 7 * math.sin(index * 2.4) * (0.4 + at) + 3 * wave(at)
        r, y = size * (0.55 + 1.2 * at), -6 - rise * at
        power = 0.62 * min(1.0, at * 5) * (1 - at)
        stops = ((0, color, power), (0.55, color, power * 0.55), (1, color, 0.0))
        sketch.add(ellipse((x, y), r, r, sketch.radial(stops, (x, y), r)))


def draw_steam(color: str, phase: float) -> Drawing:
    """Steam that rises in soft clouds and is gone."""
    sketch = Sketch()
    _cloud(sketch, 82, 6, 13, phase, color)
    return standing(sketch, 40, 104, below=10)


def draw_smoke(color: str, phase: float) -> Drawing:
    """Smoke that drifts away as it rises."""
    sketch = Sketch()
    _cloud(sketch, 116, 24, 17, phase, color)
    return standing(sketch, 60, 150, below=12)


def draw_tyre_smoke(color: str, phase: float) -> Drawing:
    """Thick smoke that rolls away behind a tyre, low over the road."""
    sketch = Sketch()
    for index in range(8):
        at = (phase + index / 8) % 1
        x, r = -78 * at + 6, 7 + 17 * at
        y = -r * 0.72 - 10 * at + 2 * wave(at + index * 0.37)
        shown = 0.85 * min(1.0, at * 6) * (1 - at)
        sketch.add(
            ellipse((x, y), r, r * 0.8, darken(color, 0.12), opacity=shown),
            ellipse((x - 2, y - r * 0.22), r * 0.78, r * 0.56, lighten(color, 0.4), opacity=shown),
        )
    return sketch.finish((-112, -64, 34, 8))


def draw_puddle(color: str, phase: float) -> Drawing:
    """What has run down and lies at the foot, and the drops that follow."""
    sketch = Sketch()
    breath = 1 + 0.02 * wave(phase)
    d = "M-36 1 Q-44 -7 -26 -8 Q-8 -12 8 -9 Q30 -12 38 -5 Q46 3 30 6 Q12 10 -6 7 Q-28 9 -36 1Z"
    sketch.add(shape(d, darken(color, 0.1)))
    sketch.add(ellipse((-4, -2.4), 27 * breath, 4.6, lighten(color, 0.16)))
    sketch.add(ellipse((-15, -4), 7, 1.5, "#ffffff", opacity=0.6))
    for x, top, shift in ((-15, -34, 0.0), (12, -40, 0.4), (3, -26, 0.7)):
        at = (phase + shift) % 1
        y = top + (-6 - top) * at**1.6
        shown = min(1.0, 5 * at, 5 * (1 - at))
        sketch.add(
            line(f"M{x} {top} V{y:.1f}", color, 4.4, opacity=0.92 * shown),
            ellipse((x, y), 3.2, 4.2, color, opacity=shown),
            line(f"M{x - 1} {top + 2} V{y - 1:.1f}", "#ffffff", 1.1, opacity=0.5 * shown),
        )
    return standing(sketch, 50, 52, below=14)


def draw_splash(color: str, phase: float) -> Drawing:
    """A crown of liquid that rises, breaks into drops and sinks."""
    sketch = Sketch()
    rise = math.sin(math.pi * min(1.0, phase * 1.15)) ** 0.8 if phase < 0.87 else 0.0
    sketch.add(
        ellipse(
            (0, 0),
            16 + 16 * phase,
            3.4 + 2.6 * phase,
            lighten(color, 0.3),
            opacity=0.9 * min(1.0, 5 * phase, 5 * (1 - phase)),
        )
    )
    for index in range(9):
        lean = -1 + index / 4
        foot, tip = 17 * lean, (30 + 8 * phase) * lean
        high = (34 - 10 * abs(lean) + 6 * math.sin(index * 2.3)) * rise
        sketch.add(
            shape(
                f"M{foot - 4:.1f} 1 Q{foot:.1f} {-high * 0.5:.1f} {tip:.1f} {-high:.1f}"
                f" Q{foot + 4:.1f} {-high * 0.4:.1f} {foot + 5:.1f} 1Z",
                color,
            ),
            ellipse((tip * 1.08, -high - 5 * rise), 2.4 * rise, 2.7 * rise, lighten(color, 0.14)),
            ellipse((tip * 1.3, -high * 1.35 - 8 * phase), 1.5 * rise, 1.6 * rise, color),
        )
    sketch.add(
        ellipse((0, 1), 20, 4, color, opacity=0.9), ellipse((-5, 0), 9, 1.4, "#ffffff", opacity=0.5)
    )
    return standing(sketch, 56, 74, below=8)


def draw_burst(color: str, phase: float) -> Drawing:
    """A burst: a flash, and pieces that fly out and fall."""
    sketch = Sketch()
    out = 1 - (1 - phase) ** 2.2
    shown = min(1.0, 8 * phase, 3 * (1 - phase))
    sketch.add(halo(sketch, (0, 0), 26 + 34 * out, lighten(color, 0.4), 0.9 * (1 - phase) * shown))
    for index in range(26):
        turn = index * 2.399
        reach = (14 + 50 * (index * 0.618 % 1)) * out
        x, y = math.cos(turn) * reach, math.sin(turn) * reach * 0.8 + 22 * phase**2
        size = (4.6 + 4.4 * math.sin(index * 3.7) ** 2) * (1 - 0.55 * phase)
        paint = (color, lighten(color, 0.3), darken(color, 0.2))[index % 3]
        corners = [
            (
                x + size * math.cos(turn + phase * 5 + way),
                y + size * math.sin(turn + phase * 5 + way),
            )
            for way in (0.0, 2.1, 4.0)
        ]
        sketch.add(polygon(corners, paint, opacity=shown))
    return sketch.finish((-72, -72, 72, 84))


def draw_impact(color: str, phase: float) -> Drawing:
    """The star of a blow: two jagged rings, and strokes that fly from it."""
    sketch = Sketch()
    swell = 0.86 + 0.14 * wave(phase)
    for reach, paint in ((58, darken(color, 0.12)), (44, lighten(color, 0.55))):
        corners = [
            (
                math.cos(k * math.pi / 11) * reach * swell * (1 if k % 2 == 0 else 0.62),
                math.sin(k * math.pi / 11) * reach * swell * (1 if k % 2 == 0 else 0.62),
            )
            for k in range(22)
        ]
        sketch.add(polygon(corners, paint))
    for k in range(8):
        turn = k * math.pi / 4 + 0.3
        begin, end = 62 + 4 * wave(phase), 74 + 6 * wave(phase)
        x, y = math.cos(turn), math.sin(turn)
        stroke = f"M{x * begin:.1f} {y * begin:.1f} L{x * end:.1f} {y * end:.1f}"
        sketch.add(line(stroke, color, 5))
    return sketch.finish((-86, -86, 86, 86))


def draw_cut(color: str, phase: float) -> Drawing:
    """A knife that rocks through a thing on its tip, and what it has cut off."""
    sketch = Sketch()
    rise = 0.5 + 0.5 * wave(phase)
    knife = [
        shape("M-2 0 Q26 10 62 8 V-8 H-2Z", lighten(color, 0.3)),
        shape("M-2 0 Q26 10 62 8 V4 Q26 5 -2 -2Z", "#ffffff", opacity=0.8),
        line("M68 0 H96", "#3a3540", 12),
        ellipse((76, 0), 1.8, 1.8, color),
        ellipse((88, 0), 1.8, 1.8, color),
    ]
    sketch.add(
        line(f"M6 -22 Q2 0 6 {20 - 6 * rise:.1f}", "#ffffff", 2.4, opacity=0.75),
        group(knife, turn=-16 - 20 * rise, move=(-16, 16)),
    )
    return sketch.finish((-24, -62, 90, 34))


def _happening(draw: Artist, height: float, color: str, *, is_lit: bool = False) -> PropKind:
    return PropKind(draw, height, color, "table", frames=12, is_happening=True, is_lit=is_lit)


KINDS: Final[Mapping[str, PropKind]] = {
    "stream": _happening(draw_stream, _FALL, "#9fd4ee"),
    "drops": _happening(draw_drops, 12, "#bfe3f4"),
    "flames": _happening(draw_flames, 66, "#f9902c", is_lit=True),
    "steam": _happening(draw_steam, 80, "#ffffff"),
    "smoke": _happening(draw_smoke, 120, "#a8a8b0"),
    "tyre smoke": _happening(draw_tyre_smoke, 44, "#dcdce2"),
    "puddle": _happening(draw_puddle, 10, "#f6d7b0"),
    "splash": _happening(draw_splash, 40, "#cfeaf6"),
    "cut": _happening(draw_cut, 60, "#b9c3cf"),
    "burst": _happening(draw_burst, 60, "#f2b84a"),
    "impact": _happening(draw_impact, 60, "#f8c83c"),
}
"""The kinds of this family by name."""
