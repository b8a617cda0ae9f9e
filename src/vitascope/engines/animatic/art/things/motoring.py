"""What belongs to cars: a garage whose door goes up, a dial whose needle does."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.becoming import between, once
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import IRON, STEEL, gleam, halo, standing

_WIDE: Final = 134.0
_TALL: Final = 186.0
"""Half the width and the height of the opening of a garage."""

_PLASTER: Final = "#efe2cc"

_SLATS: Final = 7


def draw_garage_door(color: str, phase: float) -> Drawing:
    """The front of a garage; its door goes up and shows the car inside, in its colour."""
    sketch = Sketch()
    up = between(phase, 0.14, 0.7)
    sketch.add(
        box(-_WIDE - 46, -_TALL - 62, 2 * _WIDE + 92, _TALL + 62, _PLASTER),
        box(_WIDE + 20, -_TALL - 62, 26, _TALL + 62, darken(_PLASTER, 0.08)),
        polygon(
            [(-_WIDE - 66, -_TALL - 58), (0, -_TALL - 132), (_WIDE + 66, -_TALL - 58)], "#a8543f"
        ),
        polygon([(-_WIDE - 40, -_TALL - 58), (0, -_TALL - 108), (_WIDE + 40, -_TALL - 58)],
                _PLASTER),
        box(-_WIDE - 10, -_TALL - 10, 2 * _WIDE + 20, _TALL + 10, "#8a7a6a"),
        box(-_WIDE, -_TALL, 2 * _WIDE, _TALL, "#2f2c34"),
        box(-_WIDE, -8, 2 * _WIDE, 8, "#5a5660"),
    )  # fmt: skip
    if up:
        sketch.add(halo(sketch, (0, -_TALL * 0.8), 150, "#ffe9b0", 0.5 * up))
        sketch.add(*_car_ahead(sketch, color))
        lit = [ellipse((x, -62), 13, 11, "#fff6cc") for x in (-78, 78)]
        sketch.add(*lit)
    hanging = _TALL * (1 - up * 0.93)
    slat = _TALL / _SLATS
    shown = [
        (max(-_TALL, -_TALL + hanging - slat * (k + 1)), -_TALL + hanging - slat * k)
        for k in range(_SLATS)
        if -_TALL + hanging - slat * k > -_TALL
    ]
    for top, foot in shown:
        sketch.add(
            box(-_WIDE, top, 2 * _WIDE, foot - top, "#f4f4f0"),
            line(f"M{-_WIDE} {foot - 1.5:.1f}H{_WIDE}", "#c2c4c6", 3),
            line(f"M{-_WIDE} {top + 2:.1f}H{_WIDE}", "#ffffff", 2),
        )
    sketch.add(box(-16, -_TALL + hanging - 12, 32, 6, STEEL, radius=2))
    return standing(sketch, 208, 324, below=12)


def _car_ahead(sketch: Sketch, color: str) -> list[str]:
    """A car that looks at us."""
    pale, dark = lighten(color, 0.28), darken(color, 0.24)
    return [
        ellipse((0, -3), 118, 9, "#15131a", opacity=0.5),
        *(box(x - 17, -34, 34, 34, "#1f1d24", radius=7) for x in (-86, 86)),
        shape("M-70 -96Q-58 -146 -40 -148H40Q58 -146 70 -96Z", dark),
        shape("M-60 -98Q-50 -138 -36 -140H36Q50 -138 60 -98Z", "#b8dcf0"),
        line("M-40 -104L-18 -136M-24 -104L-2 -136", "#ffffff", 5, opacity=0.5),
        shape(
            "M-112 -28V-66Q-110 -92 -82 -98H82Q110 -92 112 -66V-28Q112 -20 100 -20H-100"
            "Q-112 -20 -112 -28Z",
            sketch.shaded(color, -98, -20),
        ),
        shape("M-84 -94H84Q66 -82 0 -82Q-66 -82 -84 -94Z", pale),
        box(-44, -72, 88, 24, "#2c2a32", radius=8),
        line("M-40 -64H40M-40 -56H40", STEEL, 2.4),
        *(ellipse((x, -62), 19, 16, STEEL) + ellipse((x, -62), 15, 12.5, "#f4ecc8")
          for x in (-78, 78)),
        box(-106, -40, 212, 12, "#d4d8de", radius=6),
        box(-26, -42, 52, 14, "#ffffff", radius=3),
        gleam((-60, -88), 12, 4),
    ]  # fmt: skip


_SWEEP: Final = (-214.0, 34.0)
"""Degrees of the dial's first and last mark, clockwise from the right."""


def draw_gauge(color: str, phase: float) -> Drawing:
    """A round dial in a dashboard; its needle goes up, trembles and stays."""
    sketch = Sketch()
    way = between(phase, 0.1, 0.78)
    tremble = 1.4 * math.sin(phase * 90) * way
    first, last = _SWEEP

    def at(share: float, r: float) -> tuple[float, float]:
        turn = math.radians(first + (last - first) * share)
        return math.cos(turn) * r, -90 + math.sin(turn) * r

    marks = {False: "", True: ""}
    for k in range(25):
        inner, outer = at(k / 24, 66 if k % 3 == 0 else 71), at(k / 24, 78)
        marks[k > 18] += f"M{inner[0]:.1f} {inner[1]:.1f}L{outer[0]:.1f} {outer[1]:.1f}"
    sketch.add(
        box(-124, -196, 248, 196, "#3a3c44", radius=30),
        box(-124, -196, 248, 60, "#4a4d56", radius=30),
        ellipse((0, -90), 96, 96, STEEL),
        ellipse((0, -90), 90, 90, "#15161c"),
    )
    glow = "".join(
        f"{'M' if k == 0 else 'L'}{at(k / 30 * way, 58)[0]:.1f} {at(k / 30 * way, 58)[1]:.1f}"
        for k in range(31)
    )
    sketch.add(line(glow, color, 6, opacity=0.55))
    sketch.add(line(marks[False], "#f2f6fa", 3), line(marks[True], "#ff5a44", 3.6))
    tip, tail = at(0.04 + 0.8 * way, 74 + tremble * 0.2), at(0.04 + 0.8 * way, -18)
    sketch.add(line(f"M{tail[0]:.1f} {tail[1]:.1f}L{tip[0]:.1f} {tip[1]:.1f}", "#ff6a3c", 5))
    sketch.add(ellipse((0, -90), 13, 13, IRON), gleam((-46, -142), 18, 7, opacity=0.22))
    for k in range(5):
        sketch.add(box(-26 + k * 11, -44, 8, 8, color if k < 1 + 4 * way else "#3a3c44"))
    return standing(sketch, 132, 204, below=14)


KINDS: Final[Mapping[str, PropKind]] = {
    "garage door": once(draw_garage_door, 316, "#d8342c", "ground"),
    "gauge": once(draw_gauge, 196, "#4fd0f2", "ground"),
}
"""The kinds of this family by name."""
