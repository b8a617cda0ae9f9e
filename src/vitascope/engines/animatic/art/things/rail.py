"""Trains, trams and what hangs from a rope."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    GOLD,
    IRON,
    STEEL,
    beam,
    lamp,
    pane,
    pierced,
    puffs,
    sideways,
    spoked,
    wave,
    wheel,
)


def _window(x: float, y: float, width: float, height: float) -> str:
    return f"M{x} {y} h{width} v{height} h{-width}Z"


def draw_train(color: str, phase: float) -> Drawing:
    """A steam engine that puffs, and its tender."""
    sketch = Sketch()
    window = "M-118 -104 V-140 Q-118 -148 -110 -148 H-56 Q-48 -148 -48 -140 V-104Z"
    sketch.add(puffs((98, -176), (-96, -56), 15, phase, "#ffffff", 5))
    sketch.add(
        box(-262, -92, 110, 44, sketch.shaded(color, -92, -48), radius=5),
        shape("M-256 -92 Q-236 -116 -206 -108 Q-180 -118 -160 -92Z", "#2f2c36"),
        line("M-256 -84 H-158", GOLD, 3),
        line("M-156 -52 h24", IRON, 7),
        box(-262, -48, 110, 10, IRON),
    )
    boiler = sketch.gradient(
        (
            (0, darken(color, 0.1)),
            (0.25, lighten(color, 0.42)),
            (0.5, color),
            (1, darken(color, 0.34)),
        ),
        (0, -124),
        (0, -58),
    )
    sketch.add(
        shape(
            "M86 -120 L82 -166 Q98 -180 116 -166 L110 -120Z", sideways(sketch, "#33303a", 82, 116)
        ),
        line("M80 -168 H118", GOLD, 6),
        box(-34, -124, 168, 66, boiler, radius=30),
        box(20, -142, 28, 24, sideways(sketch, GOLD, 20, 48), radius=11),
    )
    sketch.add(
        pierced("M-134 -58 V-164 H-34 V-58Z", (window,), sketch.shaded(color, -164, -58)),
        pane(sketch, window, -148, -104),
        box(-146, -176, 126, 15, "#b5393c", radius=6),
        line("M-140 -173 H-28", "#e88a7a", 2),
    )
    sketch.add(
        *(line(f"M{x} -122 v62", GOLD, 4) for x in (-14, 30, 76)),
        ellipse((134, -90), 10, 26, darken(color, 0.3)),
        polygon([(122, -38), (168, -4), (112, -4)], "#b5393c"),
        line("M126 -34 L156 -6 M120 -30 L138 -6", "#7a2a2c", 3),
        box(-138, -62, 272, 22, IRON, radius=5),
        line("M-134 -58 H130", "#c8444a", 4),
    )
    for x in (-232, -182):
        sketch.add(wheel((x, -22), 22, phase * 1.0, hub="#c8444a", tyre=IRON))
    for x, r in ((-98, 32), (-26, 32), (46, 22), (100, 22)):
        sketch.add(
            spoked((x, -r), r - 2, phase, rim="#2b2833", spoke="#c8444a", count=8, width=6, bar=4)
        )
    rod = -32 + 13 * wave(phase)
    side = 13 * wave(phase, 0.25)
    sketch.add(
        line(f"M{-98 + side:.1f} {rod:.1f} H{-26 + side:.1f} L44 -46", STEEL, 6),
        box(34, -54, 34, 16, "#4a4654", radius=4),
    )
    beam(sketch, (140, -112), 120)
    sketch.add(lamp(sketch, (138, -112), 9, 11))
    sketch.shine(shape(window, "#ffd98a", opacity=0.6))
    return sketch.finish((-272, -270, 268, 5), scale=0.95, cabin=(-116, -147, -50, -74))


_LIVERY: Final = "#2f6fc0"
"""Of a fast train the stripe; a train of a colour that is told has all of it."""


def draw_fast_train(color: str, phase: float) -> Drawing:
    """A fast train with a long nose."""
    sketch = Sketch()
    panes = [_window(-232 + k * 52, -112, 40, 32) for k in range(6)]
    nose = "M94 -112 H118 Q150 -104 164 -82 H94Z"
    body = "M-250 -30 V-120 Q-250 -136 -236 -136 H88 Q160 -134 218 -70 Q240 -44 224 -30Z"
    is_plain = color == _LIVERY
    tones = ("#ffffff", "#eef2f6", "#b9c3d0")
    if not is_plain:
        tones = (lighten(color, 0.22), color, darken(color, 0.2))
    paint = sketch.gradient(tuple(zip((0, 0.5, 1), tones, strict=True)), (0, -136), (0, -30))
    sketch.add(
        pierced(body, (*panes, nose), paint),
        *(pane(sketch, each, -112, -80) for each in panes),
        pane(sketch, nose, -112, -82),
        shape(
            "M-250 -66 H150 Q206 -62 228 -50 L226 -36 Q180 -54 120 -52 H-250Z",
            color if is_plain else CREAM,
        ),
        line("M-246 -126 H86 Q150 -124 200 -78", "#ffffff", 3),
    )
    for each in panes:
        sketch.shine(shape(each, "#ffe7a0", opacity=0.7))
    sketch.add(
        line("M-250 -30 H224", darken(color, 0.4), 6),
        line("M86 -78 v44 M-238 -78 v44", "#aab4c2", 2),
        line("M-120 -136 l24 -22 l24 22 M-96 -158 h-30", IRON, 4),
    )
    for x in (-206, -160, 110, 156):
        sketch.add(wheel((x, -16), 16, phase, hub="#8a90a0"))
    beam(sketch, (214, -58), 110)
    sketch.add(lamp(sketch, (212, -58), 9, 5))
    return sketch.finish((-258, -168, 330, 5), cabin=(-190, -111, 60, -60))


def draw_freight_train(color: str, phase: float) -> Drawing:
    """A diesel engine that pulls containers on flat wagons."""
    sketch = Sketch()
    for k, tone in enumerate(("#c8503c", "#3f7a5a", "#d8a23c")):
        x = -560.0 + k * 176
        ribs = "".join(f"M{x + 8 + 12.4 * j:.0f} -126V-46" for j in range(13))
        sketch.add(
            box(x, -132, 162, 92, sketch.shaded(tone, -132, -40), radius=3),
            line(ribs, darken(tone, 0.22), 3, opacity=0.7),
            line(f"M{x + 2} -131h158", lighten(tone, 0.35), 3),
            box(x - 4, -40, 170, 12, IRON, radius=3),
            line(f"M{x + 164} -30h16", IRON, 6),
            *(wheel((x + dx, -15), 15, phase, hub="#8a90a0") for dx in (24, 58, 106, 140)),
        )
    panes = (_window(176, -138, 22, 30), "M204 -138H220Q230 -134 234 -108H204Z")
    body = (
        "M-30 -34V-128Q-30 -134 -24 -134H160V-148Q160 -156 168 -156H216Q232 -154 238 -118"
        "L254 -96V-34Z"
    )
    sketch.add(
        puffs((24, -146), (-110, -44), 12, phase, "#8a8690", 4),
        pierced(body, panes, sketch.shaded(color, -156, -34)),
        *(pane(sketch, each, -138, -108) for each in panes),
        line("M-26 -84H252", CREAM, 9),
        line("".join(f"M{x} -122v26" for x in range(-12, 150, 14)), darken(color, 0.3), 4),
        box(8, -148, 34, 16, IRON, radius=4),
        box(-36, -36, 294, 12, IRON, radius=4),
        polygon([(236, -26), (268, -4), (222, -4)], "#d8a23c"),
        *(wheel((x, -16), 16, phase, hub="#8a90a0") for x in (0, 42, 84, 150, 192, 230)),
    )
    for each in panes:
        sketch.shine(shape(each, "#ffe7a0", opacity=0.6))
    beam(sketch, (252, -84), 120)
    sketch.add(lamp(sketch, (250, -84), 7, 8))
    return sketch.finish((-572, -250, 374, 5), scale=0.9, cabin=(174, -137, 230, -70))


def draw_tram(color: str, phase: float) -> Drawing:
    """An old tram below its wire."""
    sketch = Sketch()
    panes = [_window(-104 + k * 43, -134, 35, 44) for k in range(5)]
    body = "M-130 -28 L-136 -96 Q-136 -148 -122 -150 H122 Q136 -148 136 -96 L130 -28Z"
    sketch.add(
        line("M-30 -158 L0 -208 L30 -158 M-24 -208 H26", IRON, 4),
        pierced(body, panes, sketch.shaded(color, -150, -28)),
        *(pane(sketch, each, -134, -90) for each in panes),
    )
    for each in panes:
        sketch.shine(shape(each, "#ffe7a0", opacity=0.7))
    sketch.add(
        box(-130, -164, 260, 18, CREAM, radius=8),
        box(-134, -84, 268, 10, CREAM),
        line("M-126 -46 H126", GOLD, 3),
        box(-128, -30, 256, 10, IRON, radius=3),
        line("M-98 -98 l12 -26 M-12 -98 l12 -26 M74 -98 l12 -26", "#ffffff", 4, opacity=0.4),
        box(-24, -176, 48, 14, "#2b2833", radius=3),
        line("M-14 -169 h28", GOLD, 4),
    )
    for x in (-64, -24, 24, 64):
        sketch.add(wheel((x, -14), 14, phase, hub="#8a90a0"))
    beam(sketch, (134, -58), 90)
    sketch.add(lamp(sketch, (132, -58), 7, 9))
    return sketch.finish((-144, -216, 226, 5), cabin=(-90, -133, 90, -62))


def draw_cable_car(color: str, phase: float) -> Drawing:
    """A cabin that swings from its rope."""
    body = Sketch()
    panes = [_window(-46 + k * 32, -74, 28, 38) for k in range(3)]
    hull = (
        "M-58 -10 L-62 -60 Q-60 -92 -40 -92 H40 Q60 -92 62 -60 L58 -10 Q54 0 44 0 "
        "H-44 Q-54 0 -58 -10Z"
    )
    body.add(
        line("M0 -92 V-128 L10 -150", IRON, 6),
        box(-14, -100, 28, 10, IRON, radius=4),
        pierced(hull, panes, body.shaded(color, -92, 0)),
        *(pane(body, each, -74, -36) for each in panes),
        line("M-56 -28 H56", CREAM, 5),
        line("M-40 -42 l10 -26 M24 -42 l10 -26", "#ffffff", 3, opacity=0.5),
    )
    for each in panes:
        body.shine(shape(each, "#ffe7a0", opacity=0.7))
    sketch = Sketch()
    sketch.add(
        line("M-120 -138 Q0 -160 130 -182", "#5a5f6a", 3),
        ellipse((-4, -160), 7, 7, STEEL),
        ellipse((22, -164), 7, 7, STEEL),
        line("M-4 -158 L22 -162", IRON, 5),
    )
    sketch.absorb(body, turn=wave(phase) * 2.5, about=(10, -156))
    return sketch.finish((-128, -192, 138, 8), cabin=(-44, -73, 44, -20))


KINDS: Final[Mapping[str, PropKind]] = {
    "train": PropKind(
        draw_train,
        185,
        "#2f7a5a",
        "ground",
        frames=12,
        is_tall=True,
        is_background=True,
        is_railed=True,
    ),
    "fast train": PropKind(
        draw_fast_train,
        160,
        _LIVERY,
        "ground",
        frames=8,
        is_tall=True,
        is_background=True,
        is_railed=True,
    ),
    "freight train": PropKind(
        draw_freight_train,
        150,
        "#2f5f9a",
        "ground",
        frames=8,
        is_tall=True,
        is_background=True,
        is_railed=True,
    ),
    "tram": PropKind(draw_tram, 210, "#c8383a", "ground", frames=8, is_tall=True),
    "cable car": PropKind(draw_cable_car, 182, "#d8483a", "air", frames=8),
}
"""The kinds of this family by name."""
