"""Clothes that nobody wears: on a hanger, or a pair on the ground."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import STEEL, aslant, standing, streak


def _hanger(sketch: Sketch) -> None:
    sketch.add(
        line("M-34 -108 L0 -122 L34 -108", "#b07a48", 6),
        line("M0 -122 V-130 Q10 -132 8 -140 Q2 -148 -6 -142", STEEL, 3.4),
    )


def draw_boots(color: str, phase: float) -> Drawing:
    """A pair of boots."""
    del phase
    sketch = Sketch()
    for x, tone in ((-14, darken(color, 0.2)), (16, color)):
        sketch.add(
            shape(
                f"M{x - 22} -86 H{x + 12} V-34 Q{x + 14} -26 {x + 34} -22 Q{x + 46} -18 {x + 44} 0"
                f" H{x - 22}Z",
                aslant(sketch, tone, (x - 22, -86, x + 44, 0)),
            ),
            box(x - 24, -92, 38, 11, lighten(tone, 0.3), radius=4),
            box(x - 24, -6, 70, 8, darken(tone, 0.5), radius=3),
            streak(f"M{x - 14} -74 V-34", 4),
        )
    return sketch.finish((-44, -98, 70, 5), scale=0.6, anchor=(8, 0), hold=(0, -80))


def draw_shoes(color: str, phase: float) -> Drawing:
    """A pair of low shoes."""
    del phase
    sketch = Sketch()
    for x, y, tone in ((-16, -6, darken(color, 0.2)), (14, 0, color)):
        sketch.add(
            shape(
                f"M{x - 34} {y - 30} Q{x - 22} {y - 20} {x - 6} {y - 30} Q{x + 6} {y - 20}"
                f" {x + 24} {y - 17} Q{x + 42} {y - 14} {x + 42} {y} H{x - 36}Z",
                aslant(sketch, tone, (x - 34, y - 32, x + 42, y)),
            ),
            line(f"M{x - 34} {y - 30} Q{x - 22} {y - 20} {x - 6} {y - 30}", darken(tone, 0.4), 3),
            box(x - 37, y - 6, 80, 7, darken(tone, 0.5), radius=3),
            line(f"M{x - 2} {y - 24} l8 -5 M{x + 6} {y - 20} l8 -5", "#ffffff", 2.4),
        )
    return sketch.finish((-58, -44, 64, 6), scale=0.62, anchor=(0, 0), hold=(0, -20))


def draw_shirt(color: str, phase: float) -> Drawing:
    """A shirt on a hanger."""
    del phase
    sketch = Sketch()
    _hanger(sketch)
    sketch.add(
        shape(
            "M-18 -116 L-46 -104 L-66 -66 L-46 -56 L-38 -72 V-6 Q0 2 38 -6 V-72 L46 -56 L66 -66"
            " L46 -104 L18 -116 Q0 -100 -18 -116Z",
            aslant(sketch, color, (-66, -116, 66, 0)),
        ),
        line("M-18 -116 Q0 -100 18 -116", darken(color, 0.36), 4),
        line("M-38 -72 V-20 M38 -72 V-20", darken(color, 0.2), 2.4),
    )
    return standing(sketch, 74, 152, scale=0.7, hold=(0, -138))


def draw_dress(color: str, phase: float) -> Drawing:
    """A dress on a hanger."""
    del phase
    sketch = Sketch()
    _hanger(sketch)
    sketch.add(
        shape(
            "M-16 -116 L-34 -106 L-26 -70 L-22 -62 L-56 -6 Q0 6 56 -6 L22 -62 L26 -70 L34 -106"
            " L16 -116 Q0 -98 -16 -116Z",
            aslant(sketch, color, (-56, -116, 56, 0)),
        ),
        line("M-24 -64 Q0 -58 24 -64", darken(color, 0.4), 5),
        line("M-14 -54 L-28 -8 M0 -54 V-4 M14 -54 L28 -8", darken(color, 0.18), 2.4),
    )
    return standing(sketch, 64, 152, scale=0.8, hold=(0, -138))


def draw_jacket(color: str, phase: float) -> Drawing:
    """A jacket on a hanger, open a little."""
    del phase
    sketch = Sketch()
    _hanger(sketch)
    sketch.add(
        shape(
            "M-18 -116 L-48 -104 L-62 -30 L-44 -26 L-38 -66 V-4 Q0 2 38 -4 V-66 L44 -26 L62 -30"
            " L48 -104 L18 -116 L0 -104Z",
            aslant(sketch, color, (-62, -116, 62, 0)),
        ),
        shape("M-6 -104 L6 -104 L5 0 H-5Z", darken(color, 0.5)),
        shape("M-18 -116 L-4 -104 L-8 -62 L-26 -92Z", lighten(color, 0.2)),
        shape("M18 -116 L4 -104 L8 -62 L26 -92Z", lighten(color, 0.2)),
        box(-32, -40, 20, 4, darken(color, 0.4)),
        box(12, -40, 20, 4, darken(color, 0.4)),
    )
    return standing(sketch, 70, 152, scale=0.75, hold=(0, -138))


KINDS: Final[Mapping[str, PropKind]] = {
    "shown boots": PropKind(draw_boots, 56, "#8a5a34", "table"),
    "shown shoes": PropKind(draw_shoes, 24, "#5a4034", "table"),
    "shown shirt": PropKind(draw_shirt, 102, "#d8503c", "hand"),
    "shown dress": PropKind(draw_dress, 117, "#e85a8a", "hand"),
    "shown jacket": PropKind(draw_jacket, 109, "#3f5f8a", "hand"),
}
"""The kinds of this family by name."""
