"""Bread and what is eaten from the hand, drawn about 100 units large and scaled to a hand."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import ribbon, smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import numbers, points
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    LEAF,
    ball,
    gleam,
    ring,
    rounded,
    sideways,
    standing,
    streak,
)

_SCALE: Final = 0.36
"""Larger than in life, so that a dish is seen from across a room."""

_CRUST: Final = "#d99a4e"
_LETTUCE: Final = "#7fc04e"
_SESAME: Final = "#fff0c8"


def _bread_dome(sketch: Sketch, d: str, color: str, top: float, bottom: float) -> str:
    stops = ((0, lighten(color, 0.34)), (0.5, color), (1, darken(color, 0.24)))
    return shape(d, sketch.gradient(stops, (-30, top), (20, bottom)))


def draw_bread(color: str, phase: float) -> Drawing:
    """A loaf with cuts in its crust."""
    del phase
    sketch = Sketch()
    loaf = "M-78 -4 Q-92 -30 -70 -50 Q-40 -74 0 -72 Q42 -74 70 -50 Q92 -30 78 -4 Q0 6 -78 -4Z"
    sketch.add(_bread_dome(sketch, loaf, color, -74, 0))
    for x in (-46, -10, 26):
        sketch.add(
            shape(
                f"M{x} -28 Q{x + 4} -56 {x + 24} -66 Q{x + 26} -44 {x} -28Z", lighten(color, 0.5)
            ),
            line(f"M{x} -28 Q{x + 26} -44 {x + 24} -66", darken(color, 0.3), 2.4, opacity=0.6),
        )
    return standing(sketch, 92, 80, scale=_SCALE, hold=(0, -30))


def draw_croissant(color: str, phase: float) -> Drawing:
    """A croissant of five rolls."""
    del phase
    sketch = Sketch()
    for x, y, rx, ry, angle in (
        *numbers("-66 -20 26 16 -50, 66 -20 26 16 50, -40 -40 27 25 24"),
        *((40, -40, 27, 25, -24), (0, -48, 30, 30, 0)),
    ):
        paint = rounded(sketch, color, (x, y), max(rx, ry))
        sketch.add(ellipse((x, y), rx, ry, paint, angle=angle))
    sketch.add(
        line("M-18 -70 Q-26 -48 -20 -26 M18 -70 Q26 -48 20 -26", darken(color, 0.3), 2.4),
        gleam((-10, -66), 9, 4),
    )
    return standing(sketch, 96, 84, scale=_SCALE * 0.9, hold=(0, -36))


def draw_cheese(color: str, phase: float) -> Drawing:
    """A wedge of cheese with holes."""
    del phase
    sketch = Sketch()
    front = "M-70 0 V-44 L72 -44 V0Z"
    sketch.add(
        polygon([(-70, -44), (40, -84), (72, -44)], lighten(color, 0.34)),
        shape(front, sketch.shaded(color, -44, 0)),
    )
    holes = [
        ellipse((x, y), r, r * 0.84, darken(color, 0.2))
        + ellipse((x + 1.5, y + 2), r * 0.8, r * 0.66, darken(color, 0.08))
        for x, y, r in numbers(
            "-42 -24 11, -4 -12 9, 26 -30 12, 56 -10 8, -20 -38 7, 2 -58 6, 34 -60 7"
        )
    ]
    sketch.add(group(holes, clip=sketch.clip(front + "M-70 -44 L40 -84 L72 -44Z")))
    return standing(sketch, 78, 90, scale=_SCALE * 0.9, hold=(0, -30))


def draw_pizza(color: str, phase: float) -> Drawing:
    """A slice of pizza, tip down, with melting cheese."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-58 -100 Q0 -124 58 -100 L6 -3 Q0 3 -6 -3Z", sketch.shaded(color, -110, 0)),
        shape("M-30 -50 q2 22 8 12 q4 -6 2 -14Z M22 -46 q0 26 -8 16 q-4 -6 -2 -14Z", color),
        shape(
            "M-64 -98 Q-70 -114 -54 -116 Q0 -138 54 -116 Q70 -114 64 -98 Q0 -122 -64 -98Z",
            sketch.shaded(_CRUST, -132, -96),
        ),
    )
    for x, y, r in ((-26, -84, 14), (22, -86, 14), (2, -50, 13)):
        sketch.add(ball(sketch, (x, y), r, "#cf4434", r * 0.9))
    sketch.add(
        *(
            ellipse((x, y), 5, 2.6, LEAF, angle=angle)
            for x, y, angle in ((0, -98, 30), (-12, -62, -40), (14, -66, 60), (-4, -26, 20))
        )
    )
    return standing(sketch, 74, 140, scale=_SCALE * 0.95, hold=(0, -108))


def draw_burger(color: str, phase: float) -> Drawing:
    """A hamburger in layers."""
    del phase
    sketch = Sketch()
    frill = [
        (-62.0, -40.0),
        *((-60 + k * 15.0, -30.0 if k % 2 else -40.0) for k in range(9)),
        (62.0, -42.0),
        (50.0, -50.0),
        (-50.0, -50.0),
    ]
    sketch.add(
        box(-54, -20, 108, 20, sketch.shaded(color, -20, 0), radius=10),
        box(-58, -34, 116, 18, sketch.shaded("#6f4026", -34, -16), radius=9),
        polygon([(-58, -36), (58, -36), (36, -24), (20, -34), (-8, -34), (-22, -22)], "#f9c63c"),
        shape(smooth(frill), _LETTUCE),
        box(-52, -52, 104, 9, "#e0483a", radius=4.5),
        _bread_dome(
            sketch, "M-60 -50 Q-58 -98 0 -98 Q58 -98 60 -50 Q0 -44 -60 -50Z", color, -98, -48
        ),
    )
    for x, y in points("-30 -72, -10 -84, 12 -86, 32 -72, 0 -66, -18 -62, 20 -62"):
        sketch.add(ellipse((x, y), 4, 2.6, _SESAME, angle=x))
    return standing(sketch, 66, 102, scale=_SCALE, hold=(0, -36))


def draw_sandwich(color: str, phase: float) -> Drawing:
    """A three-cornered sandwich."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(-64, -10), (2, -84), (68, -10)], darken(color, 0.12)),
        shape(
            smooth(points("-66 -12, -40 -6, -14 -14, 10 -6, 36 -14, 72 -10, 66 -26, -60 -28")),
            _LETTUCE,
        ),
        polygon([(-58, -20), (64, -20), (58, -28), (-52, -28)], "#e0483a"),
        polygon([(-56, -26), (60, -26), (54, -34), (-48, -34)], "#f9c63c"),
        box(-64, -14, 132, 14, sketch.shaded(lighten(color, 0.2), -14, 0), radius=5),
        polygon([(-58, -32), (0, -98), (60, -32)], sketch.shaded(lighten(color, 0.36), -96, -30)),
        line("M-58 -32 L0 -98 L60 -32", darken(color, 0.1), 6),
    )
    return standing(sketch, 82, 104, scale=_SCALE * 0.9, hold=(0, -30))


def draw_hot_dog(color: str, phase: float) -> Drawing:
    """A hot dog with a wave of mustard."""
    del phase
    sketch = Sketch()
    mustard = [(-62 + k * 15.5, -58 + (5 if k % 2 else -5)) for k in range(9)]
    sketch.add(
        shape(ribbon([(-62, -50), (0, -58), (62, -50)], [36, 40, 36]), darken(color, 0.1)),
        shape(
            ribbon([(-78, -52), (0, -50), (78, -52)], [28, 30, 28]),
            sketch.shaded("#c2502e", -66, -34),
        ),
        line(smooth(mustard, is_closed=False), "#f9c83a", 6),
        shape(
            "M-78 -40 Q-80 -2 -50 0 H50 Q80 -2 78 -40 Q0 -26 -78 -40Z", sketch.shaded(color, -42, 0)
        ),
        streak("M-64 -24 Q-30 -16 0 -16", 4, 0.3),
    )
    return standing(sketch, 98, 84, scale=_SCALE * 0.9, hold=(0, -30))


def draw_taco(color: str, phase: float) -> Drawing:
    """A filled taco."""
    del phase
    sketch = Sketch()
    back, front = "M-66 0 Q-60 -88 4 -88 Q66 -86 70 0Z", "M-76 0 Q-72 -74 -8 -74 Q56 -72 60 0Z"
    sketch.add(shape(back, darken(color, 0.2)))
    for x, y, tone in (
        (-52, -56, _LETTUCE),
        (-34, -74, "#e0483a"),
        (-10, -84, _LETTUCE),
        (14, -88, "#e0483a"),
        (36, -78, _LETTUCE),
        (54, -56, "#f9c63c"),
    ):
        sketch.add(ball(sketch, (x, y), 15, tone, 13))
    sketch.add(shape(front, sketch.shaded(color, -74, 0)))
    sketch.add(
        *(
            ellipse((x, y), 3, 2, darken(color, 0.24))
            for x, y in ((-40, -20), (-20, -46), (8, -28), (28, -46), (-6, -60), (36, -16))
        )
    )
    return standing(sketch, 82, 104, scale=_SCALE * 0.9, hold=(0, -24))


def draw_fries(color: str, phase: float) -> Drawing:
    """Chips in a paper bag."""
    del phase
    sketch = Sketch()
    for x, top, lean in numbers(
        "-34 -92 -8, -20 -108 -5, -6 -98 -2, 8 -114 1, 22 -102 5, 36 -90 9, 0 -88 0, "
        "28 -84 4, -28 -80 -6"
    ):
        paint = sketch.gradient(((0, "#ffe08a"), (1, "#e8ac3c")), (x - 5, 0), (x + 5, 0))
        sketch.add(
            polygon(
                [(x - 6 + lean, top), (x + 5 + lean, top - 4), (x + 5, -30), (x - 6, -30)], paint
            )
        )
    sketch.add(
        shape("M-48 -66 Q0 -44 48 -66 L38 -2 Q0 4 -38 -2Z", sideways(sketch, color, -48, 48)),
        ring((0, -28), 15, 15, CREAM, 5),
    )
    return standing(sketch, 56, 124, scale=_SCALE * 0.85, hold=(0, -24))


def draw_steak(color: str, phase: float) -> Drawing:
    """A steak with its bone, fresh from the grill."""
    del phase
    sketch = Sketch()
    edge = smooth(points("-62 -30, -44 -66, 4 -74, 48 -62, 66 -30, 44 -6, 4 -18, -34 -2"))
    inner = smooth(points("-50 -32, -36 -56, 4 -64, 42 -54, 54 -32, 38 -16, 4 -28, -32 -12"))
    sketch.add(
        shape(edge, "#f4d9c0"),
        shape(inner, rounded(sketch, color, (0, -40), 56)),
        line(
            "M-36 -46 L-14 -20 M-10 -58 L14 -28 M18 -58 L40 -26", darken(color, 0.4), 5, opacity=0.7
        ),
        ellipse((-30, -36), 9, 11, "#fff6e8"),
        ellipse((-30, -36), 4, 6, "#e8c0a0"),
    )
    return standing(sketch, 74, 84, scale=_SCALE, hold=(0, -20))


KINDS: Final[Mapping[str, PropKind]] = {
    "bread": PropKind(draw_bread, 26, "#d08a42", "table"),
    "croissant": PropKind(draw_croissant, 26, "#e0a04e", "table"),
    "cheese": PropKind(draw_cheese, 27, "#f7c544", "table"),
    "pizza": PropKind(draw_pizza, 44, "#f6c24e", "table"),
    "burger": PropKind(draw_burger, 35, "#d98f42", "table"),
    "sandwich": PropKind(draw_sandwich, 32, "#e0b070", "table"),
    "hot dog": PropKind(draw_hot_dog, 26, "#dca050", "table"),
    "taco": PropKind(draw_taco, 33, "#f0bc4c", "table"),
    "fries": PropKind(draw_fries, 36, "#d8383a", "table"),
    "steak": PropKind(draw_steak, 26, "#b5503c", "table"),
}
"""The kinds of this family by name."""
