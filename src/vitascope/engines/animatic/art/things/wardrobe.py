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


def draw_jeans(color: str, phase: float) -> Drawing:
    """Trousers, flat, as in a shop."""
    del phase
    sketch = Sketch()
    seam = darken(color, 0.3)
    sketch.add(
        shape(
            "M-36 -150 H36 L44 0 H8 L0 -98 L-8 0 H-44Z",
            aslant(sketch, color, (-44, -150, 44, 0)),
        ),
        box(-37, -152, 74, 12, darken(color, 0.14), radius=2),
        line("M0 -140 V-100 M-36 -128 Q-22 -122 -20 -140 M36 -128 Q22 -122 20 -140", seam, 2.4),
        line("M-40 -8 H-12 M12 -8 H40 M-29 -110 L-33 -12 M29 -110 L33 -12", seam, 1.8),
        box(-4, -150, 8, 8, "#e0b04a", radius=4),
    )
    return standing(sketch, 54, 158, scale=0.66, hold=(0, -146))


def draw_towel(color: str, phase: float) -> Drawing:
    """A towel over a rail."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-74, -128, 148, 8, STEEL, radius=4),
        box(-78, -132, 8, 16, STEEL, radius=3),
        box(70, -132, 8, 16, STEEL, radius=3),
        shape("M-44 -128 H44 V-44 H-44Z", darken(color, 0.2)),
        shape(
            "M-52 -130 Q-50 -136 -42 -136 H44 Q52 -136 54 -130 V-8 Q0 -2 -52 -8Z",
            aslant(sketch, color, (-52, -136, 54, 0)),
        ),
        box(-52, -34, 106, 8, lighten(color, 0.4)),
        box(-52, -22, 106, 4, lighten(color, 0.4)),
        line("M-30 -128 V-40 M28 -128 V-40", darken(color, 0.12), 2.4, opacity=0.7),
    )
    return standing(sketch, 84, 142, scale=0.6, hold=(0, -120))


KINDS: Final[Mapping[str, PropKind]] = {
    "shown jeans": PropKind(draw_jeans, 100, "#3f67a0", "hand"),
    "towel": PropKind(draw_towel, 82, "#4fa8b8", "hand"),
    "shown boots": PropKind(draw_boots, 56, "#8a5a34", "table"),
    "shown shoes": PropKind(draw_shoes, 24, "#5a4034", "table"),
    "shown shirt": PropKind(draw_shirt, 102, "#d8503c", "hand"),
    "shown dress": PropKind(draw_dress, 117, "#e85a8a", "hand"),
    "shown jacket": PropKind(draw_jacket, 109, "#3f5f8a", "hand"),
}
"""The kinds of this family by name."""
