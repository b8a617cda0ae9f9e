"""Cars. Who drives sits behind the windows; headlights shine in the dark."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeAlias

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Box, Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    GOLD,
    IRON,
    STEEL,
    beam,
    gleam,
    halo,
    lamp,
    pane,
    pierced,
    star_points,
    wheel,
)

_SCALE: Final = 1.2

Trim: TypeAlias = Callable[[Sketch, str, float], None]
"""Adds to a car of a colour at a phase what makes it a taxi."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Car:
    """A car body with its windows, facing right."""

    body: str
    windows: tuple[str, ...]
    glass: tuple[float, float]
    """Top and bottom of the windows."""
    wheels: tuple[float, ...] = (-68.0, 70.0)
    radius: float = 26.0
    front: tuple[float, float] = (112.0, -48.0)
    """Where the headlight is."""
    back: tuple[float, float] = (-117.0, -48.0)
    seams: str
    chrome: str
    cabin: Box
    paper: Box = (-134.0, -150.0, 200.0, 5.0)


_SALOON: Final = Car(
    body=(
        "M-122 -28 Q-128 -60 -98 -64 L-70 -68 Q-44 -112 -6 -112 H26 Q54 -110 76 -68 "
        "Q118 -64 122 -40 L120 -22 Q0 -14 -122 -28Z"
    ),
    windows=("M-56 -69 Q-38 -101 -8 -102 H-3 V-69Z", "M6 -102 H24 Q46 -100 62 -69 H6Z"),
    glass=(-102, -69),
    seams="M1 -66 V-30 M-60 -64 Q-64 -40 -50 -28 M66 -66 Q56 -46 60 -30",
    chrome="M-112 -58 Q0 -66 106 -58",
    cabin=(8, -102, 56, -48),
)
_HATCH: Final = Car(
    body=(
        "M-96 -26 Q-104 -58 -92 -70 Q-84 -118 -40 -120 H16 Q44 -118 64 -76 Q100 -70 "
        "102 -44 L100 -22 Q0 -14 -96 -26Z"
    ),
    windows=("M-80 -76 Q-74 -110 -42 -110 H-22 V-76Z", "M-12 -110 H14 Q36 -108 50 -76 H-12Z"),
    glass=(-110, -76),
    wheels=(-58.0, 60.0),
    front=(93, -52),
    back=(-92, -54),
    seams="M-17 -74 V-30 M54 -72 Q44 -50 48 -30",
    chrome="M-88 -64 Q0 -72 90 -62",
    cabin=(-10, -110, 44, -52),
)
_JEEP: Final = Car(
    body=(
        "M-104 -30 L-106 -78 L-96 -126 Q-94 -130 -88 -130 H22 Q28 -130 32 -124 L48 "
        "-84 L104 -78 Q112 -76 112 -68 V-30 H-104Z"
    ),
    windows=("M-92 -84 L-86 -118 H-40 V-84Z", "M-30 -118 H18 L34 -84 H-30Z"),
    glass=(-118, -84),
    wheels=(-62.0, 70.0),
    radius=31.0,
    front=(104, -62),
    back=(-102, -58),
    seams="M-35 -82 V-38 M38 -82 V-38",
    chrome="M-102 -74 H104",
    cabin=(-28, -118, 28, -52),
)

_SUV: Final = Car(
    body=(
        "M-122 -32 Q-126 -66 -118 -84 L-106 -128 Q-102 -136 -90 -136 H22 Q36 -136 46 -124 "
        "L72 -88 Q112 -84 120 -70 Q124 -56 120 -30 Q0 -22 -122 -32Z"
    ),
    windows=(
        "M-104 -88 L-94 -124 H-58 V-88Z",
        "M-50 -124 H-8 V-88 H-50Z",
        "M0 -124 H20 Q32 -124 38 -114 L56 -88 H0Z",
    ),
    glass=(-124, -88),
    wheels=(-72.0, 76.0),
    radius=32.0,
    front=(112, -66),
    back=(-117, -76),
    seams="M-4 -86 V-38 M-54 -86 V-40 M60 -86 V-42",
    chrome="M-116 -82 H64",
    cabin=(-8, -124, 46, -54),
)


def draw_car(model: Car, trim: Trim | None, color: str, phase: float) -> Drawing:
    """A car whose wheels turn once a cycle, with what `trim` adds to it."""
    sketch = Sketch()
    top = model.glass[0] - 12
    stops = ((0, lighten(color, 0.34)), (0.45, color), (1, darken(color, 0.26)))
    paint = sketch.gradient(stops, (-20, top), (10, -18))
    sketch.add(line("M44 -56 L34 -74", IRON, 3), ellipse((34, -76), 4, 9, IRON, angle=-24))
    sketch.add(pierced(model.body, model.windows, paint))
    for window in model.windows:
        sketch.add(pane(sketch, window, *model.glass))
    x = model.cabin[0]
    shine = f"M{x + 4:.0f} {model.glass[1] - 4:.0f} L{x + 20:.0f} {model.glass[0] + 7:.0f} h9"
    sketch.add(
        line(shine, "#ffffff", 4, opacity=0.5),
        line(model.seams, darken(color, 0.3), 2.2),
        line(model.chrome, lighten(color, 0.6), 2.6, opacity=0.6),
        line("M12 -55 h13", darken(color, 0.4), 4),
        line("M-100 -25 Q0 -17 100 -24", darken(color, 0.42), 7),
    )
    if trim:
        trim(sketch, color, phase)
    beam(sketch, model.front, 88)
    sketch.add(lamp(sketch, model.front, 8, 9), ellipse(model.back, 5, 8, "#e8483a"))
    sketch.shine(ellipse(model.back, 5, 8, "#ff6a4e"))
    for at in model.wheels:
        sketch.add(
            ellipse((at, -model.radius), model.radius + 5, model.radius + 4, darken(color, 0.55))
        )
        sketch.add(wheel((at, -model.radius), model.radius, phase))
    return sketch.finish(model.paper, scale=_SCALE, cabin=model.cabin)


def _taxi(sketch: Sketch, color: str, phase: float) -> None:
    del color, phase
    squares = "".join(f"M{-84 + k * 12} {-50 + (k % 2) * 6} h6 " for k in range(13))
    sketch.add(
        line(squares, "#2b2833", 6),
        box(-18, -128, 46, 15, "#fff6c8", radius=4),
        box(-22, -115, 50, 5, IRON, radius=2),
    )
    # A star, not a word: a car that drives to the left is a mirrored drawing.
    sketch.add(polygon(star_points((5, -120), 6), "#2b2833"))
    sketch.shine(
        box(-18, -128, 46, 15, "#fff3b0", radius=4), polygon(star_points((5, -120), 6), "#2b2833")
    )


def _police(sketch: Sketch, color: str, phase: float) -> None:
    is_red = (phase + 0.125) % 0.5 < 0.25
    red, blue = ("#ff4a3c", "#24468a") if is_red else ("#8a2a2a", "#4aa0ff")
    lit = (-6, "#ff4a3c") if is_red else (22, "#4aa0ff")
    sketch.add(
        polygon([(-60, -64), (62, -64), (58, -28), (-52, -26)], CREAM if color != CREAM else IRON)
    )
    sketch.add(
        line("M1 -64 V-28", "#b9bfca", 2.2),
        polygon(star_points((30, -46), 12), GOLD),
        line("M-40 -46 h26", color, 7),
    )
    sketch.add(
        box(-20, -116, 56, 6, IRON, radius=2),
        box(-18, -127, 26, 13, red, radius=5),
        box(8, -127, 26, 13, blue, radius=5),
    )
    sketch.shine(
        halo(sketch, (lit[0], -122), 46, lit[1], 0.9),
        ellipse((lit[0], -121), 10, 6, lighten(lit[1], 0.4)),
    )


def draw_race_car(color: str, phase: float) -> Drawing:
    """An open racing car, low and long; the driver's head looks out."""
    sketch = Sketch()
    body = (
        "M-136 -36 L-112 -50 Q-84 -64 -52 -78 Q-44 -82 -36 -72 L-24 -52 H28 Q84 -48 "
        "140 -26 L142 -14 H-120 Q-138 -20 -136 -36Z"
    )
    paint = sketch.gradient(
        ((0, lighten(color, 0.34)), (0.5, color), (1, darken(color, 0.28))), (0, -78), (0, -12)
    )
    sketch.add(
        box(-146, -84, 44, 9, darken(color, 0.16), radius=3),
        line("M-132 -78 L-116 -44 M-118 -78 L-104 -48", IRON, 5),
        line("M24 -52 Q30 -66 12 -70", "#9fc8dc", 5, opacity=0.8),
        shape(body, paint),
        line("M-92 -52 Q-20 -40 128 -22", lighten(color, 0.6), 3, opacity=0.7),
        polygon([(-40, -44), (60, -40), (132, -22), (128, -17), (-40, -28)], CREAM, opacity=0.9),
        ellipse((-62, -46), 15, 15, "#ffffff"),
        line("M-66 -50 L-60 -54 V-38", "#2b2833", 4),
        box(104, -14, 48, 6, darken(color, 0.2), radius=3),
        line("M-118 -13 H130", "#2b2833", 5),
        ellipse((-26, -66), 4, 9, IRON, angle=-20),
    )
    for at, r in ((-92, 29), (84, 25)):
        sketch.add(wheel((at, -r), r, phase, hub="#e8c84a"))
    return sketch.finish((-152, -96, 158, 5), cabin=(-22, -118, 26, -38))


def draw_convertible(color: str, phase: float) -> Drawing:
    """An open car for two, with fins."""
    sketch = Sketch()
    body = (
        "M-132 -30 Q-142 -56 -124 -76 L-92 -62 Q-60 -64 -46 -56 H30 L46 -64 Q104 -64 "
        "124 -50 Q134 -44 130 -24 Q0 -14 -132 -30Z"
    )
    paint = sketch.gradient(
        ((0, lighten(color, 0.36)), (0.5, color), (1, darken(color, 0.26))), (0, -78), (0, -16)
    )
    sketch.add(
        shape("M-66 -58 Q-66 -80 -50 -80 Q-40 -80 -40 -56Z", "#a8443c"),
        line("M24 -62 L16 -76", IRON, 3),
        ellipse((15, -78), 4, 9, IRON, angle=-20),
        polygon([(36, -62), (16, -96), (24, -98), (48, -64)], "#cfeaf6", opacity=0.7),
        line("M16 -97 L40 -62", STEEL, 3.4),
        shape(body, paint),
        line("M-122 -66 Q-20 -50 122 -44", lighten(color, 0.65), 3, opacity=0.8),
        polygon([(-128, -46), (40, -38), (124, -40), (40, -31), (-128, -36)], CREAM, opacity=0.9),
        line("M-14 -54 V-26 M34 -56 V-28", darken(color, 0.3), 2.2),
        line("M-128 -28 Q0 -16 128 -24", STEEL, 6),
        gleam((-80, -56), 14, 4, angle=12),
    )
    beam(sketch, (120, -46), 88)
    sketch.add(lamp(sketch, (120, -46), 8, 9), ellipse((-130, -58), 5, 9, "#e8483a"))
    for at in (-78, 80):
        sketch.add(wheel((at, -26), 26, phase, hub="#f0ece4"))
    return sketch.finish((-142, -104, 214, 5), scale=1.1, cabin=(-38, -134, 24, -42))


def draw_sports_car(color: str, phase: float) -> Drawing:
    """A low closed sports car: a long bonnet, a wing, wide wheels."""
    sketch = Sketch()
    body = (
        "M-136 -26 Q-140 -46 -128 -60 L-96 -66 Q-60 -94 -14 -96 Q22 -96 46 -70 Q104 -62 128 -44 "
        "Q140 -36 138 -18 Q0 -10 -136 -26Z"
    )
    window = "M-66 -68 Q-42 -88 -14 -88 Q14 -88 34 -68Z"
    paint = sketch.gradient(
        ((0, lighten(color, 0.4)), (0.45, color), (1, darken(color, 0.3))), (0, -96), (0, -12)
    )
    sketch.add(
        line("M-118 -62 V-76", darken(color, 0.3), 6),
        box(-142, -84, 44, 8, darken(color, 0.15), radius=3),
        line("M34 -66 L27 -76", IRON, 3),
        ellipse((26, -78), 4, 8, IRON, angle=-24),
        pierced(body, (window,), paint),
        pane(sketch, window, -88, -68),
        line("M-36 -72 l12 -12 h8", "#ffffff", 4, opacity=0.5),
        line("M-126 -50 Q-20 -62 124 -42", lighten(color, 0.6), 2.6, opacity=0.7),
        line("M-20 -68 Q-24 -44 -14 -26 M36 -66 Q28 -44 34 -24", darken(color, 0.3), 2.2),
        polygon([(-58, -44), (-30, -48), (-34, -36), (-54, -34)], darken(color, 0.5)),
        line("M-128 -20 Q0 -10 134 -16", "#24222a", 6),
        gleam((84, -56), 22, 3.4, angle=10),
    )
    beam(sketch, (126, -40), 88)
    sketch.add(lamp(sketch, (124, -42), 10, 5), box(-138, -54, 8, 9, "#e8483a", radius=3))
    sketch.shine(box(-138, -54, 8, 9, "#ff6a4e", radius=3))
    for at in (-82, 86):
        sketch.add(ellipse((at, -28), 33, 31, darken(color, 0.55)))
        sketch.add(wheel((at, -27), 27, phase, hub="#d8dce4", spokes=7))
    return sketch.finish((-150, -104, 224, 5), scale=1.15, cabin=(-36, -108, 18, -40))


def draw_pickup(color: str, phase: float) -> Drawing:
    """A pick-up truck with an open bed."""
    sketch = Sketch()
    body = (
        "M-140 -34 V-74 H-8 V-118 Q-8 -124 0 -124 H46 Q56 -124 62 -114 L78 -80 L128 "
        "-74 Q138 -72 138 -60 V-30 H-140Z"
    )
    window = "M4 -112 H44 L62 -80 H4Z"
    paint = sketch.gradient(
        ((0, lighten(color, 0.32)), (0.5, color), (1, darken(color, 0.26))), (0, -124), (0, -26)
    )
    sketch.add(
        line("M46 -64 L40 -80", IRON, 3),
        pierced(body, (window,), paint),
        pane(sketch, window, -112, -80),
        line("M10 -84 L24 -106 h8", "#ffffff", 4, opacity=0.5),
    )
    sketch.add(
        box(-144, -80, 138, 9, lighten(color, 0.2), radius=3),
        line("M-2 -76 V-36 M66 -78 V-36 M-134 -60 H-14", darken(color, 0.3), 2.2),
        line("M-138 -30 H138", IRON, 7),
        line("M6 -62 h14", darken(color, 0.4), 4),
    )
    beam(sketch, (130, -60), 88)
    sketch.add(lamp(sketch, (130, -60), 8, 9), box(-143, -64, 6, 16, "#e8483a", radius=2))
    for at in (-86, 90):
        sketch.add(ellipse((at, -29), 35, 33, darken(color, 0.55)), wheel((at, -29), 29, phase))
    return sketch.finish((-150, -130, 220, 5), cabin=(4, -111, 56, -52))


def _car(model: Car, trim: Trim | None, height: float, color: str) -> PropKind:
    return PropKind(partial(draw_car, model, trim), height, color, "ground", frames=10)


KINDS: Final[Mapping[str, PropKind]] = {
    "car": _car(_SALOON, None, 135, "#d8433c"),
    "small car": _car(_HATCH, None, 144, "#4fb0c8"),
    "jeep": _car(_JEEP, None, 156, "#6f8f4a"),
    "suv": _car(_SUV, None, 163, "#4a5f86"),
    "sports car": PropKind(draw_sports_car, 110, "#d8342c", "ground", frames=10),
    "taxi": _car(_SALOON, _taxi, 154, "#f5c02e"),
    "police car": _car(_SALOON, _police, 152, "#2f4f9a"),
    "race car": PropKind(draw_race_car, 84, "#e0322e", "ground", frames=10),
    "convertible": PropKind(draw_convertible, 108, "#e86a8a", "ground", frames=10),
    "pickup": PropKind(draw_pickup, 124, "#4a86b8", "ground", frames=10),
}
"""The kinds of this family by name."""
