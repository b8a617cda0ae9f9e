"""What keeps people fair, as it is advertised: bottles, jars and tubes."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import GOLD, sideways, standing, streak


def draw_nail_polish(color: str, phase: float) -> Drawing:
    """A small bottle of nail polish with its long cap."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-11, -112, 22, 54, sideways(sketch, "#2a2730", -11, 11), radius=5),
        box(-13, -62, 26, 8, GOLD, radius=2),
        box(-30, -56, 60, 56, sideways(sketch, color, -30, 30), radius=12),
        streak("M-19 -46 V-12", 5, 0.6),
        line("M-26 -3 H26", darken(color, 0.3), 3),
    )
    return standing(sketch, 36, 118, scale=0.24)


def draw_dropper(color: str, phase: float) -> Drawing:
    """A bottle of serum with a dropper, its label plain."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-10 -150 Q-12 -168 0 -170 Q12 -168 10 -150Z", "#2f2c36"),
        box(-17, -152, 34, 32, sideways(sketch, GOLD, -17, 17), radius=4),
        shape(
            "M-16 -120 H16 V-110 Q40 -104 40 -84 V-8 Q40 0 32 0 H-32 Q-40 0 -40 -8 V-84 "
            "Q-40 -104 -16 -110Z",
            sideways(sketch, color, -40, 40),
        ),
        box(-31, -76, 62, 52, "#fbf8f2", radius=3, opacity=0.94),
        line("M-16 -60 H16 M-10 -48 H10 M-14 -38 H14", lighten(color, 0.1), 3),
        streak("M-31 -94 Q-34 -88 -34 -80 V-14", 4, 0.55),
    )
    return standing(sketch, 46, 176, scale=0.24)


def draw_pump_bottle(color: str, phase: float) -> Drawing:
    """A bottle of shampoo or lotion with a pump."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M0 -150 V-172 H34 V-164", "#f2efe8", 9),
        box(-16, -152, 32, 20, sideways(sketch, "#e4e0d8", -16, 16), radius=3),
        shape(
            "M-24 -132 H24 Q44 -128 44 -106 V-8 Q44 0 36 0 H-36 Q-44 0 -44 -8 V-106 "
            "Q-44 -128 -24 -132Z",
            sideways(sketch, color, -44, 44),
        ),
        box(-34, -98, 68, 60, "#ffffff", radius=6, opacity=0.85),
        ellipse((0, -76), 11, 11, lighten(color, 0.15)),
        line("M-20 -56 H20 M-13 -47 H13", darken(color, 0.15), 3),
        streak("M-35 -112 V-14", 5, 0.5),
    )
    return standing(sketch, 52, 182, scale=0.26)


def draw_cream_jar(color: str, phase: float) -> Drawing:
    """A low jar of cream, its lid beside it."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-52 -44 Q-56 0 -44 0 H44 Q56 0 52 -44Z", sideways(sketch, color, -54, 54)),
        ellipse((0, -44), 53, 10, lighten(color, 0.5)),
        ellipse((0, -45), 46, 8, "#fffaf2"),
        shape("M-26 -46 Q-10 -62 4 -50 Q18 -58 28 -45Z", "#fffdf8"),
        box(-26, -30, 52, 18, "#ffffff", radius=3, opacity=0.85),
        line("M-14 -21 H14", darken(color, 0.2), 3),
        streak("M-43 -34 Q-44 -18 -40 -8", 4, 0.5),
        shape("M58 0 H112 Q118 -4 116 -20 H54 Q52 -4 58 0Z", sideways(sketch, GOLD, 54, 116)),
        ellipse((85, -20), 31, 5, lighten(GOLD, 0.4)),
    )
    return sketch.finish((-60, -64, 122, 6), scale=0.24)


KINDS: Final[Mapping[str, PropKind]] = {
    "nail polish": PropKind(draw_nail_polish, 27, "#c8203c", "table"),
    "serum": PropKind(draw_dropper, 41, "#b5702c", "table"),
    "lotion": PropKind(draw_pump_bottle, 46, "#7fb8a8", "table"),
    "cream": PropKind(draw_cream_jar, 14, "#e8c4b4", "table"),
}
"""The kinds of this family by name."""
