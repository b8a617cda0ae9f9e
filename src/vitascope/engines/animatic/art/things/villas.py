"""Modern houses as they are offered for sale: white boxes, much glass, a terrace, a pool."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import aslant, leaf, sideways, standing, wave

_GLASS: Final = "#8fc4dc"
_WOOD: Final = "#b07a4a"
_LIT: Final = "#ffdf9a"


def draw_villa(has_pool: bool, color: str, phase: float) -> Drawing:
    """A house of two storeys that overhang each other, wood between the glass; palms beside it."""
    sketch = Sketch()
    foot = -46.0 if has_pool else 0.0
    _add_palm(sketch, (-214, foot), 150, phase)
    _add_palm(sketch, (222, foot), 120, phase + 0.4)
    _add_ground_floor(sketch, color, foot)
    _add_upper_floor(sketch, color, foot)
    for x in (-196, -168, 150, 186):
        sketch.add(
            ellipse((x, foot - 9), 20, 13, "#4f8f4a"), ellipse((x - 4, foot - 13), 12, 7, "#6fae5c")
        )
    if has_pool:
        _add_pool(sketch, phase)
    return standing(sketch, 292, 262, below=8)


def _add_ground_floor(sketch: Sketch, color: str, foot: float) -> None:
    sketch.add(
        box(-158, foot - 92, 316, 92, sketch.shaded(darken(color, 0.1), foot - 92, foot)),
        box(-158, foot - 92, 70, 92, _WOOD),
        *(line(f"M-158 {foot - 80 + k * 13}H-88", darken(_WOOD, 0.2), 1.6) for k in range(6)),
        box(-136, foot - 70, 30, 70, darken(_WOOD, 0.42), radius=2),
        ellipse((-112, foot - 34), 2, 5, "#e8e2d4"),
    )
    _add_panes(sketch, -76, foot - 84, 4, 54, 84)


def _add_upper_floor(sketch: Sketch, color: str, foot: float) -> None:
    top = foot - 178
    sketch.add(
        polygon(
            [(-116, foot - 92), (196, foot - 92), (180, foot - 82), (-100, foot - 82)],
            darken(color, 0.34),
        ),
        box(-116, top, 312, 86, aslant(sketch, color, (-116, top, 196, foot - 92))),
        box(-122, top - 9, 324, 11, lighten(color, 0.3), radius=2),
        line(f"M-116 {foot - 93}H196", darken(color, 0.2), 2.4),
    )
    _add_panes(sketch, -98, top + 14, 3, 52, 58)
    sketch.add(box(78, top + 14, 36, 58, _WOOD))
    _add_panes(sketch, 122, top + 14, 1, 60, 58)
    sketch.add(
        line(f"M-104 {foot - 116}H64", "#dfe8ec", 3),
        *(line(f"M{x} {foot - 116}V{foot - 93}", "#dfe8ec", 1.6) for x in range(-104, 65, 28)),
    )


def _add_panes(
    sketch: Sketch, left: float, top: float, count: int, width: float, height: float
) -> None:
    """A row of high windows, lit from inside in the dark."""
    paint = sketch.gradient(
        ((0, lighten(_GLASS, 0.45)), (0.5, _GLASS), (1, darken(_GLASS, 0.25))),
        (left, top),
        (left + 40, top + height),
    )
    for index in range(count):
        x = left + index * (width + 3)
        sketch.add(
            box(x, top, width, height, paint),
            polygon(
                [
                    (x + width * 0.5, top),
                    (x + width * 0.8, top),
                    (x + width * 0.4, top + height),
                    (x + width * 0.1, top + height),
                ],
                "#ffffff",
                opacity=0.26,
            ),
            line(f"M{x} {top}h{width}v{height}h{-width}Z", "#3a3f4a", 2.6),
        )
        sketch.shine(box(x + 2, top + 2, width - 4, height - 4, _LIT, opacity=0.85))


def _add_palm(sketch: Sketch, at: tuple[float, float], tall: float, phase: float) -> None:
    x, y = at
    head = (x + 8 + 2 * wave(phase), y - tall)
    sketch.add(
        line(f"M{x} {y} Q{x - 8} {y - tall / 2} {head[0]:.1f} {head[1]:.1f}", "#8f6a48", 9),
        *(
            leaf(head, 58, angle + 3 * wave(phase), "#4f9a4e")
            for angle in (20, -30, -75, -125, 160)
        ),
    )


def _add_pool(sketch: Sketch, phase: float) -> None:
    """A basin before the house, seen a little from above, with its deck."""
    water = sketch.gradient(((0, "#7fdcf0"), (1, "#2f9fd0")), (0, -36), (0, 0))
    sketch.add(
        shape("M-232 -46 H232 L252 4 H-252Z", "#e6dccb"),
        shape("M-172 -36 H172 L190 -4 H-190Z", darken("#e6dccb", 0.24)),
        shape("M-166 -33 H166 L182 -6 H-182Z", water),
    )
    for index in range(9):
        x = -140 + index * 35 + 10 * wave(phase, index * 0.31)
        y = -28 + (index * 7) % 19
        sketch.add(line(f"M{x:.1f} {y} q9 -3 18 0 t18 0", "#e8fbff", 2.2, opacity=0.75))
    sketch.add(
        line("M-236 -44 H236", "#fbf6ea", 2),
        shape("M200 -30 l30 4 l6 -12 l-22 -4Z", "#f4f1ea"),
        box(204, -28, 4, 12, "#8a7a6c"),
        box(228, -24, 4, 10, "#8a7a6c"),
        line("M-214 -22 V-70", sideways(sketch, "#d8d2c4", -216, -212), 3),
        shape("M-246 -62 Q-214 -94 -182 -62Z", "#f2b83c"),
    )


KINDS: Final[Mapping[str, PropKind]] = {
    "villa": PropKind(
        partial(draw_villa, False), 200, "#f4f2ec", "ground", frames=8, is_tall=True,
        is_background=True,
    ),
    "pool villa": PropKind(
        partial(draw_villa, True), 224, "#f4f2ec", "ground", frames=8, is_tall=True,
        is_background=True,
    ),
}  # fmt: skip
"""The kinds of this family by name."""
