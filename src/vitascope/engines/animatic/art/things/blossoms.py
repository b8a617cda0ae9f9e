"""Flowers, alone and in a bunch."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    LEAF,
    leaf,
    standing,
    wave,
)

_STEM: Final = "#4a8f42"


def _stalk(sketch: Sketch, tall: float, sway: float) -> None:
    sketch.add(
        line(f"M0 0 Q{-3 + sway * 0.4:.1f} {-tall * 0.5:.0f} {sway:.1f} {-tall}", _STEM, 5),
        leaf((0, -tall * 0.28), 36, -34, LEAF),
        leaf((0, -tall * 0.36), 34, 214, "#4f9648"),
    )


def draw_sunflower(color: str, phase: float) -> Drawing:
    """A sunflower that nods."""
    sketch = Sketch()
    sway = 4 * wave(phase)
    _stalk(sketch, 118, sway)
    petals = [
        group(
            [
                shape(
                    "M0 -14 Q-10 -28 0 -42 Q10 -28 0 -14Z", color if k % 2 else darken(color, 0.12)
                )
            ],
            turn=k * 22.5,
        )
        for k in range(16)
    ]
    seeds = [
        ellipse(
            (math.cos(k * 2.4) * 2.3 * math.sqrt(k), math.sin(k * 2.4) * 2.3 * math.sqrt(k)),
            1.5,
            1.5,
            "#a8703a",
        )
        for k in range(2, 40)
    ]
    sketch.add(
        group(
            [
                *petals,
                ellipse((0, 0), 18, 18, "#6a4024"),
                ellipse((-1, -1), 14, 14, "#54301c"),
                *seeds,
            ],
            move=(sway, -126),
        )
    )
    return standing(sketch, 56, 176, hold=(0, -40))


def draw_rose(color: str, phase: float) -> Drawing:
    """A rose on its thorny stem."""
    sketch = Sketch()
    sway = 2.4 * wave(phase)
    _stalk(sketch, 72, sway)
    bloom = [leaf((0, 10), 22, a) for a in (20, 160, 60, 120)] + [
        shape(
            ("M-24 -4 Q-28 -26 -8 -30 Q0 -36 8 -30 Q28 -26 24 -4 Q18 14 0 16 Q-18 14 -24 -4Z"),
            color,
        ),
        shape("M-24 -6 Q-8 8 0 16 Q-20 14 -24 -6Z", darken(color, 0.2)),
        shape("M24 -6 Q8 8 0 16 Q20 14 24 -6Z", darken(color, 0.28)),
        shape(
            "M-16 -12 Q-14 -26 0 -26 Q14 -26 16 -12 Q10 4 0 6 Q-10 4 -16 -12Z", lighten(color, 0.12)
        ),
        line("M-8 -12 Q-6 -20 2 -18 Q10 -14 4 -8 Q-2 -4 -4 -10", darken(color, 0.36), 2.4),
        line("M-16 -10 Q-4 2 16 -12", darken(color, 0.24), 2),
    ]
    sketch.add(group(bloom, move=(sway, -82)))
    return standing(sketch, 44, 126, scale=0.85, hold=(0, -18))


def draw_tulip(color: str, phase: float) -> Drawing:
    """A tulip."""
    sketch = Sketch()
    sway = 3 * wave(phase)
    sketch.add(
        line(f"M0 0 Q-2 -30 {sway:.1f} -62", _STEM, 5),
        shape("M0 0 Q-26 -22 -24 -62 Q-6 -34 0 0Z", "#5fa550"),
        shape("M0 0 Q24 -18 26 -50 Q8 -30 0 0Z", "#4f9648"),
    )
    sketch.add(
        group(
            [
                shape("M-21 -38 Q-12 -30 0 -42 Q12 -30 21 -38 Q24 -4 0 0 Q-24 -4 -21 -38Z", color),
                shape("M-21 -38 Q-8 -26 -2 0 Q-26 -6 -21 -38Z", darken(color, 0.14)),
                shape("M0 -44 Q14 -24 6 -1 Q-2 1 -6 -1 Q-14 -24 0 -44Z", lighten(color, 0.2)),
            ],
            move=(sway, -60),
        )
    )
    return standing(sketch, 36, 112, scale=0.9, hold=(0, -18))


def draw_bouquet(color: str, phase: float) -> Drawing:
    """A dozen blossoms in paper, tied with a ribbon; of many colours unless one is said."""
    del phase
    sketch = Sketch()
    is_mixed = color == _MIXED[0]
    spots = (
        (-34, -70), (0, -72), (34, -70), (-20, -92), (20, -92), (0, -112), (-46, -88), (46, -88),
        (-32, -108), (32, -108), (0, -90),
    )  # fmt: skip
    for x, y in ((-52, -76), (52, -76), (-24, -118), (24, -118), (0, -126)):
        sketch.add(leaf((x * 0.7, y * 0.8), 34, -90 + x))
    for k, (x, y) in enumerate(spots):
        tones = _MIXED if is_mixed else (color, lighten(color, 0.16), darken(color, 0.12))
        tone = tones[k % len(tones)]
        sketch.add(
            *(
                ellipse(
                    (x + math.cos(a) * 9, y + math.sin(a) * 9),
                    8.5,
                    7.5,
                    tone,
                    angle=math.degrees(a),
                )
                for a in (j * math.tau / 6 for j in range(6))
            ),
            ellipse((x, y), 6, 6, darken(tone, 0.22) if not is_mixed else "#f2b83a"),
        )
    sketch.add(
        shape("M-54 -72Q-30 -50 0 -58Q30 -50 54 -72L13 0H-13Z", "#f6efe4"),
        shape("M-54 -72Q-30 -50 -4 -57L-2 0H-13Z", "#e4d8c6"),
        polygon([(-17, -24), (17, -24), (15, -14), (-15, -14)], "#e8607a"),
        polygon([(0, -19), (-20, -30), (-18, -8)], "#e8607a"),
        polygon([(0, -19), (20, -30), (18, -8)], "#d8506a"),
    )
    return standing(sketch, 66, 142, scale=0.6, hold=(0, -12))


_MIXED: Final = ("#f26a8a", "#f7d04a", "#8a6ad8", "#ffffff", "#f58a5a")
"""Blossoms of a bouquet of which no colour is said; the first is its usual one."""

KINDS: Final[Mapping[str, PropKind]] = {
    "sunflower": PropKind(draw_sunflower, 168, "#f7c02e", "ground", frames=8),
    "rose": PropKind(draw_rose, 100, "#d8263e", "hand", frames=8),
    "tulip": PropKind(draw_tulip, 94, "#e8406a", "ground", frames=8),
    "bouquet": PropKind(draw_bouquet, 78, "#f26a8a", "hand"),
}
"""The kinds of this family by name."""
