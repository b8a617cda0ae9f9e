"""Things of crafts and of washing day: anvil, potter's wheel, clothesline, painted wall."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import standing, wave
from vitascope.engines.animatic.art.tools_craft import ANVIL_HEIGHT, anvil, pottery_wheel


def draw_anvil(color: str, phase: float) -> Drawing:
    """An anvil on a block of wood."""
    del phase
    sketch = Sketch()
    sketch.add(*anvil(color))
    return standing(sketch, 58, ANVIL_HEIGHT + 4, seat=(0, -ANVIL_HEIGHT))


def draw_pottery_wheel(color: str, phase: float) -> Drawing:
    """A potter's wheel with a pot on it."""
    sketch = Sketch()
    sketch.add(*pottery_wheel(phase, color))
    return standing(sketch, 36, 100)


_LINE: Final = -182.0
"""Height of a clothesline."""


def draw_clothesline(color: str, phase: float) -> Drawing:
    """A line between two poles with sheets, a shirt, trousers and a towel in the wind."""
    sketch = Sketch()
    sketch.add(
        line("M-190 0 V-196 M190 0 V-196", "#9a7448", 8),
        line("M-204 -190 H-176 M176 -190 H204", "#9a7448", 6),
        line(f"M-190 {_LINE} Q0 {_LINE + 16} 190 {_LINE}", "#6a6458", 2.4),
    )
    for x, wide, low, tone, shift in (
        (-172, 92, 104, color, 0.0),
        (-68, 44, 62, "#e8748a", 0.3),
        (-12, 86, 98, color, 0.5),
        (142, 36, 60, "#f2c24a", 0.8),
    ):
        sketch.add(*_cloth(x, wide, low, tone, 9 * wave(phase, shift)))
    sketch.add(*_shirt(106, "#5f9fd8", 6 * wave(phase, 0.2)))
    return standing(sketch, 208, 204)


def _sag(x: float) -> float:
    return _LINE + 8 * (1 - (x / 190) ** 2)


def _cloth(x: float, wide: float, low: float, tone: str, sway: float) -> list[str]:
    top, right = _sag(x), _sag(x + wide)
    hem = max(top, right) + low
    d = (
        f"M{x} {top:.1f} L{x + wide} {right:.1f}"
        f" Q{x + wide + sway * 0.4:.1f} {hem - low * 0.4:.1f} {x + wide + sway:.1f} {hem:.1f}"
        f" Q{x + wide / 2 + sway:.1f} {hem + 8:.1f} {x + sway:.1f} {hem:.1f}"
        f" Q{x + sway * 0.4:.1f} {hem - low * 0.4:.1f} {x} {top:.1f}Z"
    )
    folds = "".join(
        f"M{x + wide * k:.1f} {top + 8:.1f} Q{x + wide * k + sway * 0.4:.1f} {hem - low * 0.4:.1f}"
        f" {x + wide * k + sway:.1f} {hem - 2:.1f} "
        for k in (0.32, 0.68)
    )
    pegs = [
        box(at - 2, height - 6, 4, 12, "#c8935a", radius=1)
        for at, height in ((x + 5, top), (x + wide - 5, right))
    ]
    return [shape(d, tone), line(folds, darken(tone, 0.12), 2.2), *pegs]


def _shirt(x: float, tone: str, sway: float) -> list[str]:
    top = _sag(x) - 1
    d = (
        f"M{x - 14} {top:.1f} H{x + 14} L{x + 28 + sway * 0.5:.1f} {top + 26:.1f}"
        f" L{x + 17 + sway * 0.5:.1f} {top + 32:.1f} L{x + 14} {top + 20:.1f}"
        f" L{x + 16 + sway:.1f} {top + 62:.1f} H{x - 16 + sway:.1f} L{x - 14} {top + 20:.1f}"
        f" L{x - 17 + sway * 0.5:.1f} {top + 32:.1f} L{x - 28 + sway * 0.5:.1f} {top + 26:.1f}Z"
    )
    return [
        shape(d, tone),
        line(f"M{x - 6} {top + 1:.1f} q6 8 12 0", darken(tone, 0.25), 2),
        box(x - 14, top - 6, 4, 12, "#c8935a", radius=1),
        box(x + 10, top - 6, 4, 12, "#c8935a", radius=1),
    ]


def draw_mural(color: str, phase: float) -> Drawing:
    """A brick wall with a bright picture on it."""
    del phase
    sketch = Sketch()
    wall = "#b8705a"
    courses = "".join(
        f"M-200 {-12 - 18 * row} H200 "
        + "".join(f"M{x + 20 * (row % 2)} {-12 - 18 * row} v-18 " for x in range(-180, 181, 40))
        for row in range(12)
    )
    sketch.add(
        box(-200, -228, 400, 228, wall),
        line(courses, darken(wall, 0.2), 1.8, opacity=0.7),
        box(-206, -238, 412, 12, lighten(wall, 0.25), radius=3),
    )
    clip = sketch.clip("M-176 -208 H176 V-22 H-176Z")
    rays = [
        polygon(
            [(10, -40), (10 + 260 * x, -40 + 260 * y), (10 + 260 * u, -40 + 260 * v)], tone,
            opacity=0.9,
        )
        for (x, y), (u, v), tone in (
            ((-1, -0.05), (-0.9, -0.42), "#f9c63c"), ((-0.9, -0.42), (-0.62, -0.78), "#f28a3c"),
            ((-0.62, -0.78), (-0.2, -0.98), "#e8508a"), ((-0.2, -0.98), (0.2, -0.98), "#8a5ad0"),
            ((0.2, -0.98), (0.62, -0.78), "#4f8fe0"), ((0.62, -0.78), (0.9, -0.42), "#3cc4bd"),
            ((0.9, -0.42), (1, -0.05), "#6fc45a"),
        )
    ]  # fmt: skip
    flowers = [
        part
        for x, y, r, tone in (
            (-120, -70, 26, "#fdf2c8"), (128, -78, 30, "#fdf2c8"), (-58, -150, 18, "#ffffff"),
        )
        for part in (
            *(
                ellipse((x + dx * r, y + dy * r), r * 0.62, r * 0.62, tone)
                for dx, dy in ((0.8, 0), (0.25, 0.76), (-0.65, 0.47), (-0.65, -0.47), (0.25, -0.76))
            ),
            ellipse((x, y), r * 0.5, r * 0.5, "#e8503c"),
        )
    ]  # fmt: skip
    bird = [
        shape("M10 -56 Q-46 -70 -40 -116 Q-16 -96 8 -98 Q30 -128 66 -112 L84 -104 L64 -98"
              " Q62 -60 10 -56Z", color),
        shape("M-8 -82 Q14 -104 40 -84 Q20 -66 -8 -82Z", lighten(color, 0.4)),
        ellipse((56, -104), 3.4, 3.4, "#2a1b2e"),
    ]  # fmt: skip
    large = group(bird, scale=(1.6, 1.6), move=(-20, 36))
    sketch.add(group([*rays, *flowers, large], clip=clip))
    return standing(sketch, 210, 242)


KINDS: Final[Mapping[str, PropKind]] = {
    "anvil": PropKind(draw_anvil, 62, "#5a616e", "ground"),
    "pottery wheel": PropKind(draw_pottery_wheel, 96, "#b5704a", "ground", frames=8),
    "clothesline": PropKind(draw_clothesline, 196, "#f6f8fb", "ground", frames=10),
    "mural": PropKind(draw_mural, 238, "#2f6fd8", "ground"),
}
