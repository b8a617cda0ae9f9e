"""Drinks, and the glasses, bottles, jars and cups that hold them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import numbers, points
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    ball,
    heart,
    sideways,
    standing,
    steam,
    streak,
    wave,
)

_SCALE: Final = 0.36


@dataclass(frozen=True, slots=True, kw_only=True)
class Vessel:
    """A vessel that is turned: the half of its outline, from the foot up, on the right side."""

    half: tuple[tuple[float, float], ...]
    level: float
    """Height of the drink in it, downward as all y."""
    glass: str = "#dff0f4"
    opacity: float = 0.55
    stopper: str | None = None
    label: str | None = None
    stem: float = 0.0
    """Height up to which there is a stem, and so no drink."""


BOTTLES: Final[Mapping[str, Vessel]] = {
    "bottle": Vessel(
        half=((30, 0), (32, -6), (32, -70), (26, -88), (11, -104), (11, -134)),
        level=-62,
        stopper="#b5783f",
        label="#fff6e2",
    ),
    "milk": Vessel(
        half=((30, 0), (32, -8), (32, -66), (18, -92), (17, -116)), level=-88, stopper="#4a8fd8"
    ),
    "potion": Vessel(
        half=((30, 0), (46, -14), (48, -36), (36, -58), (14, -70), (13, -96)),
        level=-44,
        stopper="#a8703f",
    ),
    "honey": Vessel(
        half=((34, 0), (42, -8), (44, -52), (36, -68), (34, -72)),
        level=-66,
        stopper="#e8c46a",
        label="#fff6e2",
    ),
    "jar": Vessel(
        half=((34, 0), (40, -6), (40, -74), (32, -84), (32, -90)), level=-60, stopper="#c8504a"
    ),
    "perfume": Vessel(
        half=((30, 0), (34, -4), (34, -56), (12, -64), (10, -72)), level=-44, stopper="#e9b93c"
    ),
    "glass": Vessel(half=((24, 0), (26, -4), (33, -90), (33, -92)), level=-74),
    "wine": Vessel(
        half=points("26 0, 26 -4, 4 -9, 3.5 -50, 24 -66, 31 -92, 26 -126"), level=-92, stem=-52
    ),
}
"""Vessels of glass that differ by numbers alone."""


def draw_vessel(vessel: Vessel, color: str, phase: float) -> Drawing:
    """A vessel with a drink of `color` in it."""
    del phase
    sketch = Sketch()
    right = "".join(f"L{x} {y}" for x, y in vessel.half)
    left = "".join(f"L{-x} {y}" for x, y in reversed(vessel.half))
    outline = f"M0 0{right}{left}Z"
    wide = max(x for x, _ in vessel.half)
    mouth, top = vessel.half[-1]
    gleam_top = min(vessel.stem - 24, max(vessel.level, -60))
    drink = [
        box(
            -wide - 5,
            vessel.level,
            2 * wide + 10,
            -vessel.level + 5,
            sideways(sketch, color, -wide, wide),
        ),
        ellipse((0, vessel.level), wide, 6, lighten(color, 0.32)),
    ]
    foot = [box(-wide, vessel.stem, 2 * wide, 60, vessel.glass)] if vessel.stem else []
    sketch.add(shape(outline, vessel.glass, opacity=vessel.opacity))
    sketch.add(
        group([*drink, *foot], clip=sketch.clip(outline)),
        ellipse((0, top), mouth, mouth * 0.2, "#ffffff", opacity=0.7),
    )
    if vessel.label:
        tall = -vessel.level * 0.5
        sketch.add(
            box(-wide * 0.8, vessel.level * 0.86, wide * 1.6, tall, vessel.label, radius=4),
            shape(heart((0, vessel.level * 0.86 + tall / 2), tall * 0.22), color),
        )
    if vessel.stopper:
        sketch.add(
            box(
                -mouth * 1.15,
                top - 12,
                mouth * 2.3,
                15,
                sideways(sketch, vessel.stopper, -mouth, mouth),
                radius=4,
            )
        )
    sketch.add(
        line(outline, "#ffffff", 2, opacity=0.5),
        streak(f"M{-wide * 0.62:.0f} {vessel.stem - 14} V{gleam_top:.0f}", 5, 0.5),
    )
    return standing(sketch, wide + 6, -top + 20, scale=_SCALE * 0.9, hold=(0, -26))


def draw_juice(color: str, phase: float) -> Drawing:
    """A tall glass of juice with a straw and a slice."""
    del phase
    sketch = Sketch()
    glass = "M-33 -92 L-25 0 Q0 4 25 0 L33 -92Z"
    sketch.add(line("M-4 -20 L14 -116 L34 -124", "#e8506a", 5))
    sketch.add(
        shape(glass, "#e6f4f8", opacity=0.6),
        group(
            [
                box(-40, -78, 80, 90, sketch.shaded(color, -78, 0), opacity=0.94),
                ellipse((0, -78), 33, 6, lighten(color, 0.3)),
            ],
            clip=sketch.clip(glass),
        ),
        ellipse((32, -92), 19, 19, "#f9a42c"),
        ellipse((32, -92), 15, 15, "#ffd27a"),
        line("M32 -106 V-78 M18 -92 H46 M22 -102 L42 -82 M42 -102 L22 -82", "#f9a42c", 2),
        streak("M-22 -66 L-16 -14", 5, 0.5),
        ellipse((0, -92), 33, 5, "#ffffff", opacity=0.35),
    )
    return standing(sketch, 56, 132, scale=_SCALE, hold=(0, -30))


def draw_coffee(color: str, phase: float) -> Drawing:
    """A cup of coffee on its saucer, steaming."""
    sketch = Sketch()
    sketch.add(steam((0, -66), 32, phase))
    sketch.add(
        ellipse((0, -5), 66, 9, darken(color, 0.12)),
        ellipse((0, -8), 61, 6.6, lighten(color, 0.3)),
        line("M44 -52 q30 -4 24 16 q-8 18 -34 15", color, 8),
        shape("M-50 -66 Q-50 -8 -18 -8 H18 Q50 -8 50 -66Z", sideways(sketch, color, -50, 50)),
        ellipse((0, -66), 50, 10, lighten(color, 0.4)),
        ellipse((0, -65), 44, 7.6, "#4a2a18"),
        ellipse((-4, -64.500), 26, 4, "#8a5a34", opacity=0.8),
        streak("M-38 -50 Q-35 -26 -22 -17", 5, 0.5),
    )
    return standing(sketch, 78, 112, scale=_SCALE, below=14, hold=(60, -40))


def draw_paper_cup(color: str, phase: float) -> Drawing:
    """A paper cup of coffee to go."""
    sketch = Sketch()
    sketch.add(steam((0, -98), 26, phase))
    sketch.add(
        shape("M-34 -84 L-25 0 H25 L34 -84Z", sideways(sketch, "#fbf4e6", -34, 34)),
        shape("M-32.500 -64 L-28 -24 H28 L32.500 -64Z", sideways(sketch, color, -32, 32)),
        shape("M-38 -82 L-36 -92 H36 L38 -82Z", sideways(sketch, "#4a3a34", -38, 38)),
        box(-30, -98, 60, 8, "#5a4840", radius=3),
        ellipse((0, -44), 9, 12, CREAM, angle=24),
        line("M-3 -35 Q3 -44 3 -54", color, 2),
    )
    return standing(sketch, 44, 136, scale=_SCALE, hold=(0, -40))


def draw_tea(color: str, phase: float) -> Drawing:
    """A cup of tea on its saucer."""
    sketch = Sketch()
    sketch.add(steam((0, -64), 30, phase))
    sketch.add(
        ellipse((0, -5), 62, 8, darken(color, 0.1)),
        ellipse((0, -8), 58, 6, lighten(color, 0.3)),
        line("M40 -46 q28 -4 22 14 q-8 16 -32 14", color, 7),
        shape("M-46 -60 Q-44 -8 -14 -8 H14 Q44 -8 46 -60Z", sideways(sketch, color, -46, 46)),
        ellipse((0, -60), 46, 9, lighten(color, 0.4)),
        ellipse((0, -59), 40, 7, "#c06a28"),
        line("M22 -58 Q30 -40 26 -30", "#ffffff", 2),
        polygon([(20, -32), (32, -32), (31, -16), (21, -16)], "#f7e08a"),
        shape(heart((26, -25), 3.6), "#d8483a"),
        streak("M-34 -46 Q-32 -24 -20 -16", 5, 0.45),
    )
    return standing(sketch, 72, 106, scale=_SCALE, below=12, hold=(56, -36))


def draw_soda(color: str, phase: float) -> Drawing:
    """A can."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape(
            "M-28 -6 Q0 6 28 -6 L30 -12 V-82 L24 -92 H-24 L-30 -82 V-12Z",
            sideways(sketch, color, -30, 30),
        ),
        shape("M-30 -30 Q0 -64 30 -56 V-40 Q0 -46 -30 -14Z", CREAM, opacity=0.9),
        ellipse((0, -92), 24, 5, "#d5dbe3"),
        ellipse((0, -92), 18, 3.4, "#aab3bf"),
        ellipse((4, -93), 7, 2, "#e8edf2"),
        streak("M-20 -80 V-18", 4, 0.4),
    )
    return standing(sketch, 34, 100, scale=_SCALE * 0.85, hold=(0, -36))


def draw_cocktail(color: str, phase: float) -> Drawing:
    """A glass of something bright, with a paper umbrella that turns a little."""
    sketch = Sketch()
    tilt = wave(phase) * 4
    bowl = "M-44 -112 L0 -58 L44 -112Z"
    shade = [
        line("M0 30 V0", "#a8703f", 3),
        shape("M-28 2 Q0 -30 28 2Z", "#f2708a"),
        shape("M-10 2 Q0 -30 10 2Z", "#ffd2dc"),
    ]
    sketch.add(group(shade, move=(24, -136), turn=24 + tilt))
    sketch.add(
        shape(bowl, "#e6f4f8", opacity=0.6),
        group(
            [box(-44, -100, 88, 50, sketch.shaded(mix(color, "#ffffff", 0.1), -100, -58))],
            clip=sketch.clip(bowl),
        ),
        ball(sketch, (-12, -96), 9, "#d8203a"),
        line("M0 -60 V-6", "#d6e8ee", 5),
        ellipse((0, -3), 28, 5, "#d6e8ee"),
        streak("M-32 -104 L-8 -74", 4, 0.5),
    )
    return standing(sketch, 64, 172, scale=_SCALE * 0.9, hold=(0, -34))


def _vessel(name: str, color: str, height: float) -> PropKind:
    return PropKind(partial(draw_vessel, BOTTLES[name]), height, color, "table")


def draw_beer(color: str, phase: float) -> Drawing:
    """A mug of beer with its foam; bubbles rise."""
    sketch = Sketch()
    rise = [
        ellipse((x, -8 - ((phase + x / 37) % 1) * 62), 2.4, 2.4, "#ffffff", opacity=0.7)
        for x in (-20, -6, 8, 18)
    ]
    sketch.add(
        line("M32 -66 q30 -4 28 24 q-2 26 -30 24", "#e6f0f4", 9),
        box(-34, -84, 68, 84, "#e6f4f8", radius=7, opacity=0.7),
        box(-28, -76, 56, 70, sideways(sketch, color, -28, 28), radius=5),
        *rise,
        streak("M-20 -66 V-16", 5),
        *(
            ellipse((x, y), r, r * 0.84, "#fffaf0")
            for x, y, r in numbers("-24 -84 14, 0 -90 17, 24 -84 14, -36 -76 9, 34 -76 9")
        ),
        line("M-30 -74 v14", "#fffaf0", 8),
    )
    return standing(sketch, 68, 116, scale=_SCALE, hold=(52, -40))


KINDS: Final[Mapping[str, PropKind]] = {
    "bottle": _vessel("bottle", "#3f8f5a", 47),
    "milk": _vessel("milk", "#fdfbf4", 41),
    "potion": _vessel("potion", "#8a4ad8", 34),
    "honey": _vessel("honey", "#f2a82c", 27),
    "jar": _vessel("jar", "#d8504a", 32),
    "perfume": _vessel("perfume", "#f2a0b8", 26),
    "glass": _vessel("glass", "#7fc8ee", 31),
    "wine": _vessel("wine", "#8a1f3a", 42),
    "juice": PropKind(draw_juice, 45, "#f7982a", "table"),
    "coffee": PropKind(draw_coffee, 27, "#f2ede4", "table", frames=8),
    "paper cup": PropKind(draw_paper_cup, 35, "#a8643a", "table", frames=8),
    "tea": PropKind(draw_tea, 26, "#7fb8c8", "table", frames=8),
    "soda": PropKind(draw_soda, 30, "#d8303a", "table"),
    "cocktail": PropKind(draw_cocktail, 52, "#f7a03a", "table", frames=8),
    "beer": PropKind(draw_beer, 35, "#f2b02e", "table", frames=8),
}
"""The kinds of this family by name."""
