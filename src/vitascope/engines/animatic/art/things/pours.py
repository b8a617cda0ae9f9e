"""What is poured together with what it is poured from: a bottle, a teapot, a jug, tilted above."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.happenings import jet
from vitascope.engines.animatic.art.things.kind import Artist, PropKind
from vitascope.engines.animatic.art.things.parts import STEEL, gleam, sideways, streak, wave

_FALL: Final = 26.0
"""Height of the mouth above what is poured into."""


def draw_bottle_pour(color: str, phase: float) -> Drawing:
    """A bottle held aslant, its neck above the glass."""
    sketch = Sketch()
    jet(sketch, color, phase, _FALL)
    glass = darken(mix(color, "#2f4a34", 0.45), 0.25)
    body = "M0 -7 H34 Q48 -8 58 -22 H150 Q156 -22 156 -16 V16 Q156 22 150 22 H58 Q48 8 34 7 H0Z"
    bottle = [
        shape(body, sketch.shaded(glass, -22, 22)),
        shape("M20 -1 H34 Q52 2 60 8 H150 V18 H58 Q46 6 34 5 H4Z", darken(color, 0.1), opacity=0.7),
        shape("M82 -22 H136 V22 H82Z", "#f6ecd4", opacity=0.92),
        line("M88 -10 H128 M94 0 H122 M90 10 H126", "#8a6a4a", 2),
        line("M10 -4 H34 Q50 -8 60 -16 H146", "#ffffff", 2.6, opacity=0.5),
        line("M1 -8 V8", lighten(glass, 0.3), 5),
    ]
    sketch.add(group(bottle, move=(2, -_FALL), scale=(0.8, 0.8), turn=-15 + 1.5 * wave(phase)))
    return sketch.finish((-40, -_FALL - 124, 172, 20))


def draw_teapot_pour(color: str, phase: float) -> Drawing:
    """A teapot tilted over its spout."""
    sketch = Sketch()
    jet(sketch, color, phase, _FALL)
    glaze = "#e6e0d4"
    pot = [
        line("M62 -34 Q96 -46 100 -10 Q100 20 70 22", darken(glaze, 0.14), 8),
        shape("M0 -2 Q12 2 20 20 L34 34 L34 2 Q18 -4 8 -10Z", darken(glaze, 0.06)),
        ellipse((50, 6), 36, 34, sideways(sketch, glaze, 14, 86)),
        ellipse((50, -26), 19, 5, darken(glaze, 0.24)),
        ellipse((50, -29), 18, 6, glaze),
        ellipse((50, -37), 5, 5, darken(glaze, 0.3)),
        line("M22 16 Q50 30 80 14", "#5f8ab8", 3),
        line("M30 0 q6 -8 12 0 q6 8 12 0 q6 -8 12 0", "#5f8ab8", 2),
        gleam((34, -8), 9, 5),
    ]
    sketch.add(group(pot, move=(2, -_FALL), scale=(0.62, 0.62), turn=-14 + 1.5 * wave(phase)))
    return sketch.finish((-40, -_FALL - 92, 124, 20))


def draw_jug_pour(color: str, phase: float) -> Drawing:
    """A jug of glass with what is in it, tilted."""
    sketch = Sketch()
    jet(sketch, color, phase, _FALL)
    jug = [
        line("M62 -30 Q92 -34 92 0 Q90 26 62 26", "#cfe2ea", 7),
        shape("M-4 -6 Q8 -2 14 -8 L66 -36 V34 Q40 42 14 34 Q10 10 8 4Z", "#e4f2f6", opacity=0.62),
        shape("M2 -3 Q26 8 66 2 V32 Q40 40 16 32 Q11 12 8 4Z", color, opacity=0.94),
        line("M22 -8 L20 26", "#ffffff", 4, opacity=0.6),
        line("M-4 -6 Q8 -2 14 -8 L66 -36", STEEL, 2.2, opacity=0.8),
    ]
    sketch.add(group(jug, move=(3, -_FALL + 4), scale=(0.7, 0.7), turn=-20 + 1.5 * wave(phase)))
    sketch.add(streak(f"M30 {-_FALL - 18} L34 {-_FALL + 4}", 2.4, 0.3))
    return sketch.finish((-40, -_FALL - 92, 118, 20))


def _pour(draw: Artist) -> PropKind:
    return PropKind(draw, _FALL, "#9fd4ee", "table", frames=12, is_happening=True)


KINDS: Final[Mapping[str, PropKind]] = {
    "bottle pour": _pour(draw_bottle_pour),
    "teapot pour": _pour(draw_teapot_pour),
    "jug pour": _pour(draw_jug_pour),
}
"""The kinds of this family by name."""
