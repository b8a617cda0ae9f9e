"""What is sold without being told by name, and what it comes in: cartons, cases, crates."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.keepsakes import draw_sneaker
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    aslant,
    gleam,
    ring,
    rounded,
    sideways,
    standing,
    streak,
)


def draw_product(color: str, phase: float) -> Drawing:
    """A carton with a plain label, a little jar of the same colour before it."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(-58, -150), (-40, -166), (52, -166), (34, -150)], lighten(color, 0.38)),
        polygon([(34, -150), (52, -166), (52, -14), (34, 0)], darken(color, 0.26)),
        box(-58, -150, 92, 150, aslant(sketch, color, (-58, -150, 34, 0))),
        line("M-58 -138 H34", lighten(color, 0.5), 1.6, opacity=0.7),
        box(-44, -118, 64, 62, "#fbf8f2", radius=4, opacity=0.95),
        ellipse((-12, -98), 11, 11, lighten(color, 0.1)),
        line("M-32 -78 H8 M-25 -68 H1", darken(color, 0.1), 3),
        streak("M-52 -140 V-10", 3, 0.4),
        ellipse((46, 1), 42, 5, "#1a1420", opacity=0.16),
        shape(
            "M12 -40 Q8 0 20 0 H72 Q84 0 80 -40Z", sideways(sketch, lighten(color, 0.16), 10, 82)
        ),
        box(24, -30, 44, 18, "#fbf8f2", radius=3, opacity=0.9),
        line("M34 -21 H58", darken(color, 0.1), 2.4),
        box(8, -58, 76, 20, sideways(sketch, GOLD, 8, 84), radius=4),
        streak("M17 -34 Q16 -16 20 -6", 3.4, 0.5),
    )
    return sketch.finish((-64, -172, 90, 8), scale=0.26)


def draw_earbuds(color: str, phase: float) -> Drawing:
    """Two wireless earbuds in their open case."""
    del phase
    sketch = Sketch()
    inside = darken(color, 0.4)
    sketch.add(
        shape(
            "M-76 -66 Q-80 -132 -40 -134 H40 Q80 -132 76 -66 Q0 -58 -76 -66Z",
            sideways(sketch, darken(color, 0.1), -78, 78),
        ),
        shape("M-66 -70 Q-68 -122 -38 -124 H38 Q68 -122 66 -70Z", inside),
        ellipse((0, -62), 74, 17, lighten(color, 0.2)),
        ellipse((0, -62), 67, 13, inside),
    )
    for side in (-1, 1):
        sketch.add(
            group(
                [
                    box(-7, -6, 14, 30, sideways(sketch, lighten(color, 0.12), -7, 7), radius=7),
                    ellipse((0, -12), 17, 15, rounded(sketch, lighten(color, 0.12), (0, -12), 17)),
                    ellipse((8, -14), 7, 8, darken(color, 0.35), angle=20),
                    gleam((-6, -18), 5, 3),
                ],
                move=(side * 30, -66),
                scale=(-side, 1.0),
            )
        )
    sketch.add(
        shape(
            "M-76 -60 Q-84 0 -44 0 H44 Q84 0 76 -60 Q0 -38 -76 -60Z",
            sideways(sketch, color, -80, 80),
        ),
        line("M-72 -55 Q0 -36 72 -55", lighten(color, 0.4), 2, opacity=0.8),
        ellipse((0, -22), 4.5, 4.5, "#7cf0b0"),
        streak("M-62 -44 Q-66 -16 -46 -8", 5, 0.4),
    )
    sketch.shine(ellipse((0, -22), 4.5, 4.5, "#7cf0b0"))
    return standing(sketch, 100, 154, below=14, scale=0.15)


def draw_record(color: str, phase: float) -> Drawing:
    """A vinyl record seen from before, turning; its label has the colour."""
    sketch = Sketch()
    at = (0.0, -100.0)
    turn = phase * math.tau
    sketch.add(
        ellipse(at, 98, 98, "#16141a"),
        ellipse(at, 96, 96, rounded(sketch, "#25222b", at, 96)),
        *(ring(at, r, r, "#3a3643", 1.2) for r in range(42, 94, 6)),
    )
    for k in range(2):
        angle = turn + k * math.pi
        a, b = angle - 0.22, angle + 0.22
        sketch.add(
            polygon(
                [
                    (38 * math.cos(angle), -100 + 38 * math.sin(angle)),
                    (94 * math.cos(a), -100 + 94 * math.sin(a)),
                    (94 * math.cos(b), -100 + 94 * math.sin(b)),
                ],
                "#ffffff",
                opacity=0.16,
            )
        )
    mark = (20 * math.cos(turn), -100 + 20 * math.sin(turn))
    sketch.add(
        ellipse(at, 34, 34, rounded(sketch, color, at, 34)),
        ring(at, 27, 27, lighten(color, 0.45), 2),
        ellipse(mark, 4.4, 4.4, lighten(color, 0.6)),
        ellipse(at, 5, 5, "#f4f1ea"),
    )
    return standing(sketch, 110, 208, below=8, scale=0.3)


def draw_crate(color: str, phase: float) -> Drawing:
    """A crate of slats, open above; what is in it stands out at the top."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(-84, -70), (-74, -82), (74, -82), (84, -70)], darken(color, 0.5)),
        line("M-74 -82 H74", darken(color, 0.12), 5),
        box(-80, -68, 160, 66, darken(color, 0.52)),
    )
    for row in range(3):
        y = -70 + row * 24
        sketch.add(
            box(-86, y, 172, 20, sketch.shaded(color, y, y + 20), radius=2),
            line(f"M-80 {y + 7} H64 M-60 {y + 13} H78", darken(color, 0.22), 1.1, opacity=0.6),
            line(f"M-84 {y + 1.4} H84", lighten(color, 0.4), 1.4, opacity=0.6),
        )
    for x in (-84, 66):
        sketch.add(
            box(x, -72, 18, 72, sideways(sketch, darken(color, 0.1), x, x + 18), radius=2),
            *(ellipse((x + 9, y), 1.8, 1.8, darken(color, 0.5)) for y in (-60, -36, -12)),
        )
    return standing(sketch, 92, 88, scale=0.5, seat=(0, -64))


def draw_splashing_sneaker(color: str, phase: float) -> Drawing:
    """A sports shoe that lands in a puddle: a crown of water and drops in the air round it."""
    sketch = Sketch()
    water = "#bfe2f2"
    sketch.add(
        ellipse((0, 4), 128, 15, "#1c2834", opacity=0.3),
        ellipse((0, 2), 122, 13, darken(water, 0.3)),
        ellipse((-8, 0), 104, 9, water, opacity=0.85),
        ring((0, 1), 116, 11, "#ffffff", 1.6, 0.5),
    )
    sketch.add(*_crown(water, phase, back=True))
    sketch.inlay(draw_sneaker(color, 0.0), (4, -62), turn=-7, size=2.4)
    sketch.add(*_crown(lighten(water, 0.3), phase, back=False))
    for index in range(22):
        at = (phase + index * 0.618) % 1
        lean = math.sin(index * 2.4)
        x = lean * (64 + 74 * at)
        y = -10 - (96 + 34 * math.cos(index * 3.1)) * 4 * at * (1 - at)
        r = 2.2 + 2.6 * math.sin(index * 1.7) ** 2
        sketch.add(ellipse((x, y), r, r * 1.15, water), gleam((x - 1, y - 1), r * 0.4, r * 0.4))
    return sketch.finish((-142, -150, 142, 20), scale=0.5)


def _crown(color: str, phase: float, *, back: bool) -> list[str]:
    """Tongues of water that stand round a shoe, behind it or before it."""
    tongues: list[str] = []
    for index in range(9):
        lean = -1 + index / 4
        beat = 0.8 + 0.2 * math.sin((phase + index * 0.37) * math.tau)
        tall = (74 - 34 * abs(lean)) if back else (16 + 34 * abs(lean))
        foot, tip, high = 92 * lean, 118 * lean, tall * beat
        tongues.append(
            shape(
                f"M{foot - 14:.1f} 4 Q{foot:.1f} {-high * 0.5:.1f} {tip:.1f} {-high:.1f}"
                f" Q{foot + 12:.1f} {-high * 0.36:.1f} {foot + 16:.1f} 4Z",
                color,
                opacity=0.82,
            )
        )
    return tongues


KINDS: Final[Mapping[str, PropKind]] = {
    "product": PropKind(draw_product, 43, "#4f8f8a", "table", is_lettered=True),
    "earbuds": PropKind(draw_earbuds, 20, "#f2f2ee", "table"),
    "vinyl record": PropKind(draw_record, 60, "#d8503c", "table", frames=12),
    "splashing sneaker": PropKind(
        draw_splashing_sneaker, 75, "#f2f4f6", "table", frames=12, framed=150.0
    ),
    "crate": PropKind(draw_crate, 40, "#c08a54", "ground"),
}
"""The kinds of this family by name."""
