"""Dishes in bowls and on plates, some of them steaming."""

from collections.abc import Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import points
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    gleam,
    rounded,
    sideways,
    standing,
    steam,
    streak,
)

_SCALE: Final = 0.36
"""Larger than in life, so that a dish is seen from across a room."""

_LETTUCE: Final = "#7fc04e"
_CRUST: Final = "#d99a4e"


def draw_sushi(color: str, phase: float) -> Drawing:
    """Two pieces of sushi on a board: a roll and a slice of fish on rice."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-88, -14, 176, 10, "#a8703f", radius=3),
        box(-70, -5, 16, 6, "#7a4f30"),
        box(54, -5, 16, 6, "#7a4f30"),
        box(-74, -58, 54, 44, sideways(sketch, "#2c4038", -74, -20), radius=8),
        ellipse((-47, -58), 27, 11, CREAM),
        ellipse((-47, -58), 11, 5, color),
        ellipse((-42, -57), 5, 3, _LETTUCE),
        box(-4, -38, 80, 24, CREAM, radius=11),
        shape(
            "M-12 -32 Q-4 -58 34 -56 Q74 -58 84 -30 Q36 -44 -12 -32Z",
            sketch.shaded(color, -56, -32),
        ),
        line("M10 -52 q8 6 8 12 M32 -55 q8 6 8 14 M54 -53 q6 6 8 14", "#fff2e2", 3.4, opacity=0.8),
    )
    return standing(sketch, 94, 74, scale=_SCALE, hold=(0, -10))


def _in_bowl(color: str, filling: Sequence[str], phase: float, *, is_hot: bool) -> Drawing:
    """A bowl with what lies in it, the bowl's upper edge at -52."""
    sketch = Sketch()
    if is_hot:
        sketch.add(steam((0, -78), 40, phase))
    sketch.add(ellipse((0, -54), 72, 17, darken(color, 0.2)), *filling)
    sketch.add(
        shape(
            "M-72 -54 Q-66 -6 -26 -4 H26 Q66 -6 72 -54 Q0 -24 -72 -54Z",
            sketch.shaded(color, -54, 0),
        ),
        box(-26, -6, 52, 7, darken(color, 0.24), radius=3),
        line("M-68 -42 Q-2 -14 68 -42", lighten(color, 0.55), 3, opacity=0.8),
        streak("M-58 -36 Q-52 -18 -36 -12", 5, 0.35),
    )
    return standing(sketch, 98, 130, scale=_SCALE, hold=(0, -28))


def draw_noodles(color: str, phase: float) -> Drawing:
    """A steaming bowl of noodles with an egg, onions and chopsticks."""
    strands = "".join(f"M{-54 + k * 18} -50 q6 -20 14 -6 q8 12 12 -8 " for k in range(6))
    filling = [
        line("M20 -60 L82 -122 M32 -58 L92 -112", "#8a4a34", 5),
        ellipse((0, -56), 66, 14, "#d98f3c"),
        line(strands, "#f9dc8c", 6),
        line(strands, "#fff0b8", 2),
        ellipse((-26, -58), 18, 11, "#fffaf0"),
        ellipse((-26, -58), 9, 6, "#f6a93a"),
        *(ellipse((x, y), 5, 3, "#6fb04a") for x, y in ((12, -60), (26, -54), (2, -52), (40, -60))),
    ]
    return _in_bowl(color, filling, phase, is_hot=True)


def draw_rice(color: str, phase: float) -> Drawing:
    """A heaped bowl of rice."""
    grains = "".join(
        f"M{x} {y} l4 -2 "
        for x, y in points(
            "-40 -58, -24 -72, -8 -62, 6 -80, 20 -66, 34 -58, -10 -84, 44 -62, 16 -84, -32 -64"
        )
    )
    filling = [
        shape("M-62 -54 Q-48 -98 0 -98 Q48 -98 62 -54 Q0 -34 -62 -54Z", "#fbf7ee"),
        line(grains, "#cfc6b4", 3),
    ]
    return _in_bowl(color, filling, phase, is_hot=True)


def draw_soup(color: str, phase: float) -> Drawing:
    """A bowl of soup with a spoon."""
    filling = [
        ellipse((0, -54), 66, 14, "#e8843a"),
        ellipse((-10, -56), 44, 8, "#f29a4c"),
        *(ellipse((x, y), 5, 3, "#6fb04a") for x, y in ((-30, -54), (4, -58), (-8, -50))),
        line("M22 -54 L70 -104", "#b4bcc8", 6),
        ellipse((70, -104), 7, 5, "#dfe5ec", angle=-45),
    ]
    return _in_bowl(color, filling, phase, is_hot=True)


def draw_cereal(color: str, phase: float) -> Drawing:
    """A bowl of cereal in milk, with a spoon."""
    milk = [
        ellipse((0, -54), 66, 14, "#fbf9f4"),
        line("M22 -54 L70 -104", "#b4bcc8", 6),
        ellipse((70, -104), 7, 5, "#dfe5ec", angle=-45),
        *(
            ellipse((x, y), 9, 5, tone) + ellipse((x, y - 0.6), 3.4, 1.8, "#fbf9f4")
            for x, y, tone in (
                (-44, -55, "#e8a83c"),
                (-26, -61, "#d88a34"),
                (-20, -50, "#e86a5a"),
                (-4, -57, "#e8a83c"),
                (10, -64, "#d88a34"),
                (14, -50, "#e8a83c"),
                (34, -60, "#e86a5a"),
                (40, -51, "#d88a34"),
            )
        ),
    ]
    return _in_bowl(color, milk, phase, is_hot=False)


def draw_salad(color: str, phase: float) -> Drawing:
    """A bowl of salad."""
    filling: list[str] = []
    for x, y, r, tone in (
        (-44, -60, 22, "#6fb04a"),
        (-14, -72, 26, "#8acb58"),
        (20, -70, 25, "#5fa048"),
        (48, -60, 20, "#8acb58"),
        (0, -58, 22, "#7fc04e"),
    ):
        filling.append(
            ellipse((x, y), r, r * 0.8, darken(tone, 0.14))
            + ellipse((x - 2, y - 3), r * 0.86, r * 0.66, tone)
        )
    filling += [
        ellipse((x, y), 11, 10, "#e0483a") + gleam((x - 3, y - 4), 3, 2)
        for x, y in ((-30, -70), (30, -74), (4, -62))
    ]
    return _in_bowl(color, filling, phase, is_hot=False)


def draw_egg(color: str, phase: float) -> Drawing:
    """An egg."""
    del phase
    sketch = Sketch()
    outline = smooth(points("0 -100, 24 -86, 38 -42, 28 -10, 0 0, -28 -10, -38 -42, -24 -86"))
    sketch.add(
        shape(outline, rounded(sketch, color, (0, -46), 50)),
        gleam((-12, -72), 8, 11, opacity=0.7, angle=20),
    )
    return standing(sketch, 44, 106, scale=_SCALE * 0.8, hold=(0, -30))


def draw_pancakes(color: str, phase: float) -> Drawing:
    """A pile of pancakes with butter and syrup."""
    del phase
    sketch = Sketch()
    sketch.add(ellipse((0, -5), 84, 10, "#dfe6ee"), ellipse((0, -8), 80, 8, "#ffffff"))
    for k in range(4):
        y = -18 - k * 15
        sketch.add(
            box(-60 + k % 2 * 3, y - 8, 120, 17, sketch.shaded(color, y - 8, y + 9), radius=8)
        )
    sketch.add(
        ellipse((0, -72), 58, 11, lighten(color, 0.3)),
        shape(
            (
                "M-44 -74 Q0 -90 46 -74 Q52 -70 48 -50 Q42 -40 38 -54 Q34 -66 22 -60 Q16 -30 "
                "8 -54 Q0 -64 -14 -60 Q-24 -40 -30 -58 Q-36 -64 -44 -74Z"
            ),
            "#b5651e",
            opacity=0.92,
        ),
        polygon([(-16, -82), (4, -90), (20, -82), (0, -74)], "#fff0a0"),
        polygon([(-16, -82), (0, -74), (0, -66), (-16, -74)], "#f9d860"),
        polygon([(20, -82), (0, -74), (0, -66), (20, -74)], "#e8c040"),
    )
    return standing(sketch, 90, 96, scale=_SCALE, hold=(0, -10), below=12)


def draw_pie(color: str, phase: float) -> Drawing:
    """A pie with a lattice, fresh from the oven."""
    sketch = Sketch()
    dome = "M-74 -40 Q-50 -70 0 -72 Q50 -70 74 -40Z"
    lattice = "".join(
        (f"M{-90 + k * 26} -36 L{-40 + k * 26} -84 M{90 - k * 26} -36 L{40 - k * 26} -84 ")
        for k in range(7)
    )
    sketch.add(steam((0, -76), 26, phase))
    sketch.add(
        shape(dome, sketch.shaded(color, -72, -40)),
        group(
            [line(lattice, lighten(_CRUST, 0.2), 9), line(lattice, _CRUST, 2, opacity=0.5)],
            clip=sketch.clip(dome),
        ),
        shape("M-68 -38 L-54 -4 Q0 2 54 -4 L68 -38Z", sideways(sketch, "#b9c2cd", -68, 68)),
    )
    sketch.add(
        *(
            ellipse((-70 + k * 20, -40), 12, 8, _CRUST if k % 2 else lighten(_CRUST, 0.16))
            for k in range(8)
        )
    )
    return standing(sketch, 88, 118, scale=_SCALE, hold=(0, -20))


def draw_fruit_bowl(color: str, phase: float) -> Drawing:
    """A bowl heaped with apples, oranges, a pear, bananas and grapes."""
    del phase
    sketch = Sketch()
    sketch.add(
        ellipse((0, -52), 66, 13, darken(color, 0.22)),
        shape("M-52 -62 Q-30 -112 40 -108 Q44 -102 40 -98 Q-6 -96 -24 -58Z", "#f2cc3a"),
        shape("M-40 -58 Q-24 -98 44 -96 Q48 -90 42 -86 Q0 -86 -12 -56Z", "#f8dc5a"),
        line("M-34 -62 Q-14 -92 38 -92", "#d8a82a", 2),
    )
    for x, y, r, paint in (
        (22, -72, 21, "#a8c83c"),
        (-40, -62, 20, "#d8342c"),
        (46, -58, 18, "#f0902c"),
        (-4, -60, 22, "#f0902c"),
        (24, -54, 18, "#c82c34"),
    ):
        sketch.add(
            ellipse((x, y), r, r, rounded(sketch, paint, (x, y), r)),
            gleam((x - r * 0.35, y - r * 0.42), r * 0.26, r * 0.16),
        )
    for k in range(9):
        x, y = -28 + 9 * (k % 4) + 4 * (k // 4), -54 + 8 * (k // 4)
        sketch.add(ellipse((x, y), 6, 6, rounded(sketch, "#7a4a9a", (x, y), 6)))
    sketch.add(
        line("M-40 -81 q1 -6 5 -9 M22 -92 q1 -6 -3 -9", "#6a4a2a", 2.6),
        shape(
            "M-66 -52 Q-60 -4 -24 -2 H24 Q60 -4 66 -52 Q0 -30 -66 -52Z",
            sketch.shaded(color, -52, 0),
        ),
        line("M-62 -40 Q0 -14 62 -40", lighten(color, 0.6), 3.4),
        streak("M-52 -32 Q-46 -16 -34 -10", 5, 0.4),
    )
    return standing(sketch, 72, 116, scale=_SCALE, hold=(0, -26))


KINDS: Final[Mapping[str, PropKind]] = {
    "sushi": PropKind(draw_sushi, 25, "#f4865c", "table"),
    "noodles": PropKind(draw_noodles, 44, "#3a6ea8", "table", frames=8),
    "rice": PropKind(draw_rice, 36, "#4f7fb0", "table", frames=8),
    "soup": PropKind(draw_soup, 40, "#c8584a", "table", frames=8),
    "cereal": PropKind(draw_cereal, 40, "#5f8fd0", "table"),
    "salad": PropKind(draw_salad, 36, "#e8dcc0", "table"),
    "fruit bowl": PropKind(draw_fruit_bowl, 40, "#5f9fb8", "table"),
    "egg": PropKind(draw_egg, 29, "#f6e6d0", "table"),
    "pancakes": PropKind(draw_pancakes, 33, "#e0a450", "table"),
    "pie": PropKind(draw_pie, 27, "#b8323c", "table", frames=8),
}
"""The kinds of this family by name."""
