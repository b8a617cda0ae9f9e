"""Fruit and vegetables, drawn about 100 units large and scaled to what a hand holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import Point, ribbon, smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import numbers, points
from vitascope.engines.animatic.art.things.parts import (
    LEAF,
    ball,
    gleam,
    leaf,
    rounded,
    standing,
    streak,
)

_STALK: Final = "#7a5636"
_SCALE: Final = 0.3
"""Larger than in life, so that an apple is seen in a hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fruit:
    """A round fruit on its stalk."""

    outline: tuple[Point, ...]
    """Clockwise from the top, resting on y = 0."""
    stalk: Point
    """Where it begins."""
    leaves: tuple[float, ...] = (-24.0,)
    """Angles of the leaves at the stalk."""
    leaf: str = LEAF
    stalk_length: float = 22.0
    """0 for what has none."""
    is_cleft: bool = False
    """Whether a fold runs down from the stalk."""


_ROUND: Final = points("0 -88, 34 -92, 50 -56, 36 -10, 0 0, -36 -10, -50 -56, -34 -92")
_BALL: Final = points("0 -94, 34 -82, 48 -47, 34 -12, 0 0, -34 -12, -48 -47, -34 -82")

FRUITS: Final[Mapping[str, Fruit]] = {
    "apple": Fruit(
        outline=(
            *((0, -82), (26, -92), (48, -72), (46, -34), (22, -2), (0, -6)),
            *((-22, -2), (-46, -34), (-48, -72), (-26, -92)),
        ),
        stalk=(0, -80),
    ),
    "pear": Fruit(
        outline=(
            *((0, -116), (18, -106), (22, -76), (44, -40), (34, -6), (0, 0)),
            *((-34, -6), (-44, -40), (-22, -76), (-18, -106)),
        ),
        stalk=(0, -114),
    ),
    "peach": Fruit(outline=_ROUND, stalk=(0, -86), leaves=(-20, 200), is_cleft=True),
    "plum": Fruit(
        outline=points("0 -84, 30 -80, 42 -46, 28 -8, 0 0, -28 -8, -42 -46, -30 -80"),
        stalk=(0, -82),
        is_cleft=True,
    ),
    "orange": Fruit(outline=_BALL, stalk=(0, -92), leaves=(-24, 205), stalk_length=8),
    "lemon": Fruit(
        outline=points(
            "0 -74, 36 -62, 60 -40, 66 -34, 56 -26, 30 -4, 0 0, -32 -6, -52 -28, -60 "
            "-36, -54 -46, -34 -66"
        ),
        stalk=(-10, -72),
        leaves=(-30,),
        stalk_length=4,
    ),
    "tomato": Fruit(
        outline=points("0 -76, 30 -82, 54 -58, 48 -18, 18 0, -18 0, -48 -18, -54 -58, -30 -82"),
        stalk=(0, -76),
        leaves=(-8, 30, 150, 188, 90),
        stalk_length=14,
    ),
    "eggplant": Fruit(
        outline=points(
            "0 -122, 18 -108, 30 -66, 40 -30, 26 -2, 0 0, -26 -2, -40 -30, -30 -66, -18 -108"
        ),
        stalk=(0, -118),
        leaves=(24, 60, 120, 156),
        leaf="#4f8f42",
        stalk_length=20,
    ),
    "potato": Fruit(
        outline=points("0 -58, 30 -62, 58 -40, 54 -12, 20 0, -24 -2, -56 -14, -60 -40, -36 -58"),
        stalk=(-16, -58),
        leaves=(),
        stalk_length=0,
    ),
    "onion": Fruit(
        outline=points("0 -92, 12 -78, 44 -54, 42 -16, 12 0, -12 0, -42 -16, -44 -54, -12 -78"),
        stalk=(0, -88),
        leaves=(-70, -110),
        stalk_length=10,
        is_cleft=True,
    ),
}
"""Fruit that differ by numbers alone."""


def draw_fruit(fruit: Fruit, color: str, phase: float) -> Drawing:
    """One fruit of the table."""
    del phase
    sketch = Sketch()
    x, y = fruit.stalk
    half = max(px for px, _ in fruit.outline)
    sketch.add(
        shape(smooth(fruit.outline), rounded(sketch, color, (0, y * 0.5), half * 1.05)),
        gleam((-half * 0.46, y * 0.66), half * 0.2, -y * 0.11),
    )
    if fruit.is_cleft:
        sketch.add(
            line(
                f"M{x} {y} Q{half * 0.5:.0f} {y * 0.5:.0f} {half * 0.1:.0f} -4",
                darken(color, 0.3),
                2.6,
            )
        )
    if fruit.stalk_length:
        stem = [(x, y + 8), (x + 1, y - fruit.stalk_length * 0.5), (x + 5, y - fruit.stalk_length)]
        sketch.add(ellipse((x, y + 5), 10, 4, darken(color, 0.34), opacity=0.6))
        sketch.add(shape(ribbon(stem, [4, 4, 6]), _STALK))
    length = 26 if len(fruit.leaves) > 2 else 36
    sketch.add(*(leaf((x + 1, y - 1), length, angle, fruit.leaf) for angle in fruit.leaves))
    return standing(sketch, 70, 146, scale=_SCALE, hold=(0, -30))


def draw_banana(color: str, phase: float) -> Drawing:
    """Two bananas of one hand."""
    del phase
    sketch = Sketch()
    for shift, tone in ((-16, darken(color, 0.12)), (0, color)):
        curve = [(-44, -86 + shift), (-34, -36 + shift * 0.4), (8, -10), (58, -28 + shift * 0.2)]
        sketch.add(
            shape(ribbon(curve, [9, 32, 36, 8]), sketch.shaded(tone, -80, -4)),
            line(
                smooth(
                    [(-38, -74 + shift), (-22, -32 + shift * 0.4), (12, -14), (48, -26)],
                    is_closed=False,
                ),
                darken(tone, 0.22),
                2,
                opacity=0.6,
            ),
            shape(ribbon([(55, -27 + shift * 0.2), (63, -31 + shift * 0.2)], [10, 8]), "#5a4630"),
        )
    sketch.add(shape(ribbon([(-43, -94), (-46, -112)], [15, 11]), mix(color, "#6a8a3a", 0.5)))
    return standing(sketch, 74, 122, scale=_SCALE, hold=(0, -30), below=16)


def draw_strawberry(color: str, phase: float) -> Drawing:
    """A strawberry, tip down."""
    del phase
    sketch = Sketch()
    body = smooth(points("0 -80, 32 -84, 46 -58, 28 -20, 0 0, -28 -20, -46 -58, -32 -84"))
    sketch.add(shape(body, rounded(sketch, color, (0, -50), 50)))
    for x, y in points("-26 -58, -8 -64, 12 -62, 30 -56, -18 -40, 2 -44, 20 -38, -8 -24, 9 -20"):
        sketch.add(ellipse((x, y), 2.4, 3.6, "#ffe6a0"))
    sketch.add(gleam((-24, -66), 9, 6))
    sketch.add(*(leaf((0, -80), 36, angle) for angle in (-14, 20, 160, 194, 62, 118)))
    sketch.add(line("M0 -80 Q2 -94 10 -100", "#4f8f42", 5))
    return standing(sketch, 52, 108, scale=_SCALE, hold=(0, -36))


_DRUPELETS: Final = tuple(
    (x * (1 - 0.09 * row), -76 + 13.5 * row)
    for row in range(6)
    for x in ((-30, -10, 10, 30) if row % 2 == 0 else (-38, -19, 0, 19, 38))
)
"""Where the small balls of a raspberry are, from above down."""


def draw_raspberry(color: str, phase: float) -> Drawing:
    """A raspberry, tip down, of small balls."""
    del phase
    sketch = Sketch()
    sketch.add(ellipse((0, -46), 34, 42, darken(color, 0.22)))
    for x, y in _DRUPELETS:
        r = 12.5 if y < -20 else 10.5
        sketch.add(ball(sketch, (x * (1.0 if y < -40 else 0.72), y), r, color))
    sketch.add(*(leaf((0, -82), 30, angle) for angle in (-10, 28, 152, 190, 90)))
    return standing(sketch, 56, 118, below=14, scale=_SCALE * 0.8, hold=(0, -36))


def draw_cherries(color: str, phase: float) -> Drawing:
    """A pair of cherries."""
    del phase
    sketch = Sketch()
    sketch.add(line("M-26 -40 Q-16 -90 10 -112 M26 -34 Q26 -80 10 -112", "#5f8f3e", 4))
    sketch.add(leaf((10, -110), 50, 14), leaf((10, -110), 34, 160))
    sketch.add(ball(sketch, (-28, -28), 26, color), ball(sketch, (27, -25), 25, color))
    return standing(sketch, 66, 128, scale=_SCALE, hold=(8, -100))


def draw_grapes(color: str, phase: float) -> Drawing:
    """A bunch of grapes."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M2 -100 Q4 -122 14 -128", _STALK, 6),
        leaf((0, -104), 52, -16),
        leaf((0, -104), 44, 196),
    )
    for row, count in enumerate((4, 5, 4, 3, 2, 1)):
        for k in range(count):
            x = (k - (count - 1) / 2) * 24 + (row % 2) * 2
            sketch.add(
                ball(
                    sketch,
                    (x, -96 + row * 17),
                    14.5,
                    color if (k + row) % 2 else darken(color, 0.1),
                )
            )
    return standing(sketch, 70, 136, scale=_SCALE * 1.15, hold=(8, -120), below=9)


def draw_blueberries(color: str, phase: float) -> Drawing:
    """A small heap of blueberries."""
    del phase
    sketch = Sketch()
    for row, count in enumerate((5, 4, 2)):
        for k in range(count):
            x, y = (k - (count - 1) / 2) * 27, -14 - row * 20
            sketch.add(
                ball(sketch, (x, y), 15, color if (k + row) % 2 else darken(color, 0.12)),
                ellipse((x + 2, y - 6), 4.6, 3, darken(color, 0.4)),
            )
    return standing(sketch, 74, 74, scale=_SCALE, below=4)


def draw_pineapple(color: str, phase: float) -> Drawing:
    """A pineapple with its tuft."""
    del phase
    sketch = Sketch()
    for angle, length in points("-150 44, -30 44, -130 58, -50 58, -112 68, -68 68, -90 72"):
        sketch.add(leaf((0, -94), length, angle, "#4f9650" if length < 60 else LEAF))
    body = smooth(points("0 -104, 34 -92, 44 -50, 30 -6, 0 0, -30 -6, -44 -50, -34 -92"))
    net = "".join(
        (f"M{-90 + k * 20} 6 L{-10 + k * 20} -110 M{90 - k * 20} 6 L{10 - k * 20} -110 ")
        for k in range(9)
    )
    sketch.add(
        shape(body, rounded(sketch, color, (0, -52), 54)),
        group([line(net, darken(color, 0.3), 2.6, opacity=0.7)], clip=sketch.clip(body)),
        gleam((-20, -76), 10, 6, opacity=0.4),
    )
    return standing(sketch, 66, 170, scale=_SCALE * 1.1, hold=(0, -40))


def draw_watermelon(color: str, phase: float) -> Drawing:
    """A slice of watermelon, rind below."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-74 -62 Q-66 0 0 0 Q66 0 74 -62Z", sketch.shaded("#3f8f4c", -60, 0)),
        line("M-66 -38 l8 12 M-40 -14 l6 8 M66 -38 l-8 12 M40 -14 l-6 8 M0 -4 v-6", "#2f6b3a", 5),
        shape("M-68 -62 Q-60 -9 0 -9 Q60 -9 68 -62Z", "#e6f2c8"),
        shape("M-63 -62 Q-55 -16 0 -16 Q55 -16 63 -62Z", sketch.shaded(color, -64, -14)),
        shape("M-74 -62 Q0 -74 74 -62 Q0 -56 -74 -62Z", lighten(color, 0.28)),
    )
    for x, y in points(
        "-40 -48, -20 -50, 0 -52, 20 -50, 40 -48, -30 -34, -10 -36, 10 -36, 30 -34, 0 -24"
    ):
        sketch.add(ellipse((x, y), 2.6, 4.2, "#3a2228"))
    return standing(sketch, 80, 76, scale=_SCALE * 1.2, hold=(0, -12))


def draw_carrot(color: str, phase: float) -> Drawing:
    """A carrot with its green, lying aslant."""
    del phase
    sketch = Sketch()
    root = ribbon([(-58, -8), (-20, -28), (26, -52)], [4, 26, 38])
    marks = "M-30 -34 q6 8 4 14 M-4 -44 q6 6 6 12 M-16 -18 q-5 -4 -5 -9 M18 -34 q-5 -6 -4 -10"
    for angle in (-74, -50, -28, -8):
        sketch.add(leaf((30, -56), 50, angle, "#4f9f48"))
    sketch.add(
        shape(root, sketch.shaded(color, -70, -4)),
        line(marks, darken(color, 0.24), 2.6),
        streak("M-22 -38 Q0 -52 18 -60", 4, 0.35),
    )
    return standing(sketch, 82, 112, scale=_SCALE * 1.1, hold=(0, -36))


def draw_pumpkin(color: str, phase: float) -> Drawing:
    """A ribbed pumpkin."""
    del phase
    sketch = Sketch()
    for x, rx, tone in numbers("-38 28 0.2, 38 28 0.26, -22 30 0.06, 24 30 0.12, 0 30 -1"):
        part = lighten(color, 0.06) if tone < 0 else darken(color, tone)
        sketch.add(ellipse((x, -44), rx, 44 - abs(x) * 0.1, rounded(sketch, part, (x, -44), 46)))
    sketch.add(
        shape(ribbon([(0, -82), (-2, -98), (10, -112)], [16, 10, 12]), "#6f8f3e"),
        line("M8 -94 q26 -12 34 4 q4 10 -6 10", "#6f8f3e", 3.4),
        gleam((-22, -70), 12, 8, opacity=0.4),
    )
    return standing(sketch, 76, 120, scale=0.5, hold=(0, -40))


def draw_corn(color: str, phase: float) -> Drawing:
    """A cob of corn in its husk."""
    del phase
    sketch = Sketch()
    cob = smooth(points("0 -132, 18 -112, 24 -60, 14 -10, -14 -10, -24 -60, -18 -112"))
    grains = "".join(f"M-30 {-14 - k * 11} q30 7 60 0 " for k in range(11))
    columns = "M-12 -8 Q-18 -70 -8 -128 M0 -6 V-134 M12 -8 Q18 -70 8 -128"
    sketch.add(
        shape(cob, rounded(sketch, color, (0, -70), 62)),
        group([line(grains + columns, darken(color, 0.26), 2, opacity=0.6)], clip=sketch.clip(cob)),
        shape("M0 2 Q-50 -26 -38 -98 Q-14 -70 2 -6Z", "#7fb85a"),
        shape("M0 2 Q50 -26 36 -90 Q12 -66 -2 -6Z", "#5fa048"),
        line("M-30 -80 Q-30 -30 -2 -2 M29 -74 Q30 -30 2 -2", "#a8d480", 2, opacity=0.7),
    )
    return standing(sketch, 52, 140, scale=_SCALE * 1.05, hold=(0, -20))


def _fruit(name: str, color: str, height: float) -> PropKind:
    return PropKind(partial(draw_fruit, FRUITS[name]), height, color, "table")


KINDS: Final[Mapping[str, PropKind]] = {
    "apple": _fruit("apple", "#d93a32", 32),
    "pear": _fruit("pear", "#c6cf4a", 42),
    "peach": _fruit("peach", "#f59a6a", 34),
    "plum": _fruit("plum", "#7a4a9a", 32),
    "orange": _fruit("orange", "#f28a24", 31),
    "lemon": _fruit("lemon", "#f5d53c", 28),
    "tomato": _fruit("tomato", "#e0402e", 28),
    "eggplant": _fruit("eggplant", "#5a3a78", 43),
    "potato": _fruit("potato", "#c99a5f", 20),
    "onion": _fruit("onion", "#d88a4a", 38),
    "banana": PropKind(draw_banana, 35, "#f6d040", "table"),
    "raspberry": PropKind(draw_raspberry, 24, "#d8305a", "table"),
    "strawberry": PropKind(draw_strawberry, 31, "#e0323a", "table"),
    "cherry": PropKind(draw_cherries, 36, "#c8203a", "table"),
    "grapes": PropKind(draw_grapes, 44, "#7a4aa8", "table"),
    "blueberries": PropKind(draw_blueberries, 25, "#4a5aa0", "table"),
    "pineapple": PropKind(draw_pineapple, 55, "#e8a83a", "table"),
    "watermelon": PropKind(draw_watermelon, 25, "#ee4a56", "table"),
    "carrot": PropKind(draw_carrot, 30, "#f2822a", "table"),
    "pumpkin": PropKind(draw_pumpkin, 57, "#ee8228", "ground"),
    "corn": PropKind(draw_corn, 43, "#f5cc3e", "table"),
}
"""The kinds of this family by name."""
