"""Kitchen things: pots, tableware, cutlery, and the machines of a kitchen."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    DARK_WOOD,
    IRON,
    STEEL,
    aslant,
    flame,
    gleam,
    halo,
    ring,
    rounded,
    sideways,
    standing,
    steam,
    streak,
    wave,
)

_SMALL: Final = 0.4


def draw_pot(color: str, phase: float) -> Drawing:
    """A pot on the boil; its lid dances."""
    sketch = Sketch()
    lift = abs(wave(phase)) * 3
    sketch.add(steam((0, -92), 34, phase))
    sketch.add(
        line("M-56 -54 h-16 M56 -54 h16", darken(color, 0.3), 9),
        box(-56, -66, 112, 66, sideways(sketch, color, -56, 56), radius=12),
        line("M-54 -8 H54", darken(color, 0.3), 4, opacity=0.5),
        streak("M-40 -52 V-18", 6, 0.35),
    )
    lid = [
        shape(
            "M-60 -66 Q-56 -84 0 -84 Q56 -84 60 -66Z",
            sideways(sketch, lighten(color, 0.16), -60, 60),
        ),
        ellipse((0, -88), 9, 7, IRON),
    ]
    sketch.add(group(lid, move=(0, -lift), turn=wave(phase) * 2))
    return standing(sketch, 80, 132, scale=_SMALL * 1.15, hold=(0, -54))


def draw_pan(color: str, phase: float) -> Drawing:
    """A frying pan with a fried egg."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M50 -20 L124 -34", DARK_WOOD, 11),
        line("M46 -19 L66 -23", STEEL, 8),
        shape("M-66 -26 Q-60 0 -40 0 H36 Q56 0 62 -26Z", sketch.shaded(color, -26, 0)),
        ellipse((-2, -26), 64, 13, lighten(color, 0.16)),
        ellipse((-2, -25), 57, 10, darken(color, 0.3)),
        ellipse((-4, -27), 34, 7, "#fffaf0"),
        ellipse((2, -30), 12, 7, "#f9b83a"),
        gleam((-2, -33), 4, 1.6),
    )
    return standing(sketch, 134, 50, scale=_SMALL, hold=(110, -32))


def draw_flaming_wok(color: str, phase: float) -> Drawing:
    """A wok that flares up, greens and peppers tossed in the flames; its handle is to the left."""
    sketch = Sketch()
    sketch.add(
        line("M-54 -22 L-122 -40", DARK_WOOD, 11),
        line("M-46 -20 L-68 -26", STEEL, 8),
    )
    for x, size, shift in ((-30, 62, 0.0), (4, 84, 0.35), (36, 58, 0.7)):
        sketch.add(flame((x, -24), size, (phase + shift) % 1))
    leap = 10 * wave(phase)
    for x, y, tone in (
        (-26, -58, "#5aa544"),
        (-6, -76, "#e0503c"),
        (14, -66, "#f2b83c"),
        (30, -50, "#5aa544"),
        (4, -46, "#f6efe0"),
        (-38, -42, "#e0503c"),
    ):
        sketch.add(ellipse((x, y - leap * (0.5 + abs(x) / 40)), 8, 5, tone, angle=x * 2))
    sketch.add(
        shape("M-66 -26 Q-52 4 0 4 Q52 4 64 -26Z", sketch.shaded(color, -26, 4)),
        ellipse((0, -26), 65, 9, lighten(color, 0.2)),
        ellipse((0, -25), 58, 7, "#e8862c"),
        gleam((-34, -10), 12, 3),
    )
    sketch.shine(halo(sketch, (4, -66), 90, "#ff9a3c", 0.6))
    return standing(sketch, 140, 190, below=30, scale=_SMALL, hold=(-112, -38))


def draw_teapot(color: str, phase: float) -> Drawing:
    """A round teapot, its spout to the right."""
    sketch = Sketch()
    sketch.add(steam((88, -86), 22, phase, 2))
    sketch.add(
        line("M-46 -68 Q-92 -78 -84 -38 Q-78 -18 -46 -20", darken(color, 0.12), 10),
        shape("M40 -20 Q70 -34 74 -78 L94 -82 Q92 -22 44 -4Z", darken(color, 0.06)),
        shape(
            "M-58 -42 Q-56 -82 0 -82 Q56 -82 58 -42 Q56 -4 22 0 H-22 Q-56 -4 -58 -42Z",
            rounded(sketch, color, (0, -42), 60),
        ),
        shape("M-30 -78 Q0 -98 30 -78 Q0 -72 -30 -78Z", lighten(color, 0.2)),
        ellipse((0, -92), 8, 8, lighten(color, 0.1)),
        *(
            ellipse((x, y), 6, 6, "#fff6e2")
            for x, y in ((0, -40), (-12, -48), (12, -48), (-8, -32), (8, -32))
        ),
        ellipse((0, -40), 5, 5, "#f2c23a"),
        gleam((-28, -62), 13, 8),
    )
    return standing(sketch, 104, 136, scale=_SMALL, hold=(-80, -50))


def draw_bowl(color: str, phase: float) -> Drawing:
    """A bowl."""
    del phase
    sketch = Sketch()
    sketch.add(
        ellipse((0, -52), 66, 13, darken(color, 0.22)),
        shape(
            "M-66 -52 Q-60 -4 -24 -2 H24 Q60 -4 66 -52 Q0 -30 -66 -52Z",
            sketch.shaded(color, -52, 0),
        ),
        line("M-62 -40 Q0 -14 62 -40", lighten(color, 0.6), 3.4),
        streak("M-52 -32 Q-46 -16 -34 -10", 5, 0.4),
    )
    return standing(sketch, 72, 68, scale=_SMALL, hold=(0, -26))


def draw_plate(color: str, phase: float) -> Drawing:
    """A plate, tilted towards us."""
    del phase
    sketch = Sketch()
    sketch.add(
        ellipse((0, -20), 78, 22, darken(color, 0.16)),
        ellipse((0, -23), 78, 21, aslant(sketch, color, (-78, -44, 78, 0))),
        ring((0, -23), 68, 17, "#6fa0d0", 2.4, 0.7),
        ellipse((0, -21), 48, 11, lighten(color, 0.5)),
    )
    return standing(sketch, 84, 48, scale=_SMALL, hold=(60, -18), seat=(0, -15))


def draw_cutlery(tool: str, color: str, phase: float) -> Drawing:
    """A knife, fork or spoon, upright in the hand."""
    del phase
    sketch = Sketch()
    metal = sketch.gradient(
        ((0, lighten(color, 0.5)), (0.5, color), (1, darken(color, 0.25))), (-14, 0), (14, 0)
    )
    sketch.add(box(-5.5, -50, 11, 50, sideways(sketch, "#8a4a34", -6, 6), radius=5))
    heads = {
        "knife": "M-6 -50 H7 V-128 Q-8 -112 -6 -50Z",
        "fork": (
            "M-3 -50 L-4 -84 Q-15 -90 -15 -104 V-130 H-10 V-104 H-6 V-132 H-2 L-2 -104 "
            "H2 V-132 H6 V-104 H10 V-130 H15 V-104 Q15 -90 4 -84 L3 -50Z"
        ),
        "spoon": (
            "M-3 -50 L-4 -86 Q-18 -96 -16 -114 Q-12 -132 0 -132 Q12 -132 16 -114 Q18 -96 "
            "4 -86 L3 -50Z"
        ),
    }
    sketch.add(shape(heads[tool], metal), streak("M-3 -58 V-80", 2, 0.6))
    return standing(sketch, 20, 138, scale=_SMALL, hold=(0, -20))


def draw_stove(color: str, phase: float) -> Drawing:
    """A cooker with its oven, a blue flame under a small pot."""
    sketch = Sketch()
    face = aslant(sketch, color, (-50, -92, 50, 0))
    for x in (-34, -22, -10):
        sketch.add(flame((x, -94), 12, (phase + x / 40) % 1, "#4a8fe8"))
    sketch.add(
        box(-44, -128, 46, 26, sideways(sketch, "#d8504a", -44, 2), radius=5),
        line("M-48 -120 h-6 M6 -120 h6", IRON, 4),
        ellipse((-21, -130), 22, 4, STEEL),
        ellipse((-21, -134), 4, 3, IRON),
        line("M-46 -101 H4 M14 -96 H44", IRON, 3),
        box(-52, -96, 104, 10, lighten(color, 0.3), radius=3),
        box(-50, -88, 100, 84, face, radius=4),
        box(-46, -6, 92, 6, IRON),
        *(
            ellipse((x, -78), 5, 5, IRON) + line(f"M{x} -78 v-4", "#ffffff", 1.6)
            for x in (-36, -20, 20, 36)
        ),
        box(-38, -64, 76, 48, "#2f3440", radius=5),
        box(
            -33,
            -58,
            66,
            37,
            sketch.gradient(((0, "#6a5040"), (1, "#e89a4a")), (0, -58), (0, -20)),
            radius=3,
        ),
        line("M-36 -68 H36", STEEL, 4),
        streak("M-24 -30 L-8 -52", 4, 0.25),
    )
    return standing(sketch, 58, 142)


def draw_fridge(color: str, phase: float) -> Drawing:
    """A round-shouldered fridge with notes on its door."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-38, -6, 12, 6, IRON),
        box(26, -6, 12, 6, IRON),
        box(-46, -172, 92, 168, sideways(sketch, color, -46, 46), radius=14),
        line("M-45 -112 H45", darken(color, 0.3), 2.4),
        line("M-45 -109 H45", lighten(color, 0.5), 1.6),
        line("M-34 -100 V-62 M-34 -146 V-124", STEEL, 5),
        streak("M-24 -160 H10", 3, 0.5),
        box(4, -94, 22, 24, "#fff6c8"),
        line("M8 -88 h14 M8 -82 h14 M8 -76 h8", "#a8a090", 1.4),
        ellipse((15, -95), 3, 3, "#e8404a"),
        ellipse((10, -140), 5, 5, "#4a8fd8"),
        polygon([(22, -150), (30, -136), (16, -136)], "#f2c23a"),
    )
    return standing(sketch, 52, 178)


def draw_open_fridge(color: str, phase: float) -> Drawing:
    """A fridge whose door stands open to the right, lit inside, its shelves full."""
    del phase
    sketch = Sketch()
    inside = "M-38 -162 H38 V-14 H-38Z"
    sketch.add(
        box(-38, -6, 12, 6, IRON),
        box(26, -6, 12, 6, IRON),
        box(-46, -172, 92, 168, sideways(sketch, color, -46, 46), radius=10),
        shape(inside, "#eaf6ff"),
        shape("M46 -168 L92 -178 V2 L46 -8Z", darken(color, 0.12)),
        shape("M50 -160 L86 -167 V-8 L50 -16Z", "#d3e4f0"),
        line("M52 -118 L84 -122 M52 -72 L84 -72", "#9fb8ca", 4),
        box(56, -140, 9, 20, "#5fa86a", radius=2),
        box(70, -146, 10, 23, "#f2f6f8", radius=2),
        box(57, -96, 9, 23, "#f2a83a", radius=2),
        box(71, -98, 9, 26, "#d8504a", radius=2),
        line("M-36 -122 H36 M-36 -84 H36 M-36 -48 H36", "#9fc4dc", 3),
        ellipse((-20, -132), 9, 8, "#e4503c"),
        ellipse((-2, -131), 8, 8, "#f2b83a"),
        box(12, -150, 11, 26, "#ffffff", radius=2),
        box(-32, -104, 30, 18, "#f2d98a", radius=3),
        ellipse((16, -93), 14, 9, "#6fb85a"),
        box(-30, -72, 12, 23, "#d8404a", radius=3),
        box(-12, -72, 12, 23, "#8a5fb0", radius=3),
        ellipse((20, -58), 15, 9, "#f4e6c8"),
        box(-32, -42, 64, 26, "#c3e0f0", radius=3),
        ellipse((-12, -28), 8, 8, "#f0883a"),
        ellipse((10, -28), 9, 8, "#7fbf5a"),
    )
    sketch.shine(halo(sketch, (0, -90), 110, "#e4f4ff", 0.5))
    return sketch.finish((-64, -190, 110, 6))


def draw_oven(color: str, phase: float) -> Drawing:
    """A wood oven of brick with a fire in it."""
    sketch = Sketch()
    dome = "M-76 0 V-60 Q-74 -124 0 -124 Q74 -124 76 -60 V0Z"
    bricks = "".join(
        f"M-80 {-16 - k * 18} H80 "
        + "".join(f"M{-72 + j * 30 + (k % 2) * 15} {-16 - k * 18} v18 " for j in range(6))
        for k in range(7)
    )
    sketch.add(
        box(26, -158, 26, 44, "#8a5a4c"),
        box(22, -162, 34, 8, "#6a4238", radius=2),
        shape(dome, rounded(sketch, color, (0, -60), 84)),
        group([line(bricks, darken(color, 0.22), 2, opacity=0.5)], clip=sketch.clip(dome)),
        shape("M-44 0 V-36 Q-42 -74 0 -74 Q42 -74 44 -36 V0Z", lighten(color, 0.3)),
        shape("M-36 0 V-34 Q-34 -64 0 -64 Q34 -64 36 -34 V0Z", "#2f2028"),
        halo(sketch, (0, -20), 34, "#ff9a3c", 0.7),
        flame((-12, -6), 30, phase),
        flame((10, -6), 38, (phase + 0.4) % 1),
        line("M-24 -4 L24 -8 M24 -4 L-22 -8", DARK_WOOD, 6),
    )
    return standing(sketch, 82, 166, below=16)


KINDS: Final[Mapping[str, PropKind]] = {
    "pot": PropKind(draw_pot, 43, "#d8504a", "table", frames=8),
    "flaming wok": PropKind(draw_flaming_wok, 44, "#3c4048", "hand", frames=10),
    "pan": PropKind(draw_pan, 16, "#4a4e5a", "table"),
    "teapot": PropKind(draw_teapot, 40, "#5f9fd0", "table", frames=8),
    "bowl": PropKind(draw_bowl, 25, "#5f9fb8", "table"),
    "plate": PropKind(draw_plate, 18, "#eef2f6", "table"),
    "knife": PropKind(partial(draw_cutlery, "knife"), 52, "#c3cad4", "table"),
    "fork": PropKind(partial(draw_cutlery, "fork"), 53, "#c3cad4", "table"),
    "spoon": PropKind(partial(draw_cutlery, "spoon"), 53, "#c3cad4", "table"),
    "stove": PropKind(draw_stove, 137, "#f3f0ea", "ground", frames=8),
    "fridge": PropKind(draw_fridge, 172, "#9fd0cc", "ground"),
    "open fridge": PropKind(draw_open_fridge, 172, "#8fb8c8", "ground"),
    "oven": PropKind(draw_oven, 162, "#b8705a", "ground", is_lit=True, frames=8),
}
"""The kinds of this family by name."""
