"""Buses, vans, trucks and work machines."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.coachwork import front, glass, paint, wheels
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import points
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    GOLD,
    IRON,
    STEEL,
    beam,
    halo,
    lamp,
    pane,
    pierced,
    puffs,
    ring,
    wave,
    wheel,
)


def _siren(sketch: Sketch, at: Point, phase: float) -> None:
    """A blue light that flashes twice a cycle."""
    x, y = at
    is_on = (phase + 0.125) % 0.5 < 0.25
    sketch.add(
        box(x - 12, y - 12, 24, 13, "#5ab0ff" if is_on else "#24468a", radius=6),
        box(x - 15, y, 30, 4, IRON, radius=2),
    )
    if is_on:
        sketch.shine(
            halo(sketch, (x, y - 6), 48, "#5ab0ff", 0.9), ellipse((x, y - 6), 10, 6, "#d8f0ff")
        )


def draw_bus(color: str, phase: float) -> Drawing:
    """A bus with a row of windows; its passengers are seen."""
    sketch = Sketch()
    panes = [glass(-166 + k * 50, -150, 42, 50) for k in range(6)]
    door = glass(140, -150, 34, 112)
    body = "M-182 -26 V-152 Q-182 -172 -160 -172 H160 Q182 -172 184 -150 L188 -60 V-26Z"
    sketch.add(pierced(body, (*panes, door), paint(sketch, color, -172)))
    sketch.add(*(pane(sketch, each, -150, -100) for each in panes), pane(sketch, door, -150, -38))
    for each in panes:
        sketch.shine(shape(each, "#ffe7a0", opacity=0.5))
    sketch.add(
        box(-182, -90, 316, 8, CREAM, opacity=0.85),
        line("M-178 -162 H172", lighten(color, 0.5), 3, opacity=0.7),
        line("M157 -150 v112", darken(color, 0.3), 3),
        line("M-182 -26 H188", IRON, 8),
        box(96, -170, 40, 12, "#2b2833", radius=3),
        line("M102 -164 h28", GOLD, 4),
        box(170, -168, 14, 10, "#2b2833", radius=2),
    )
    sketch.add(
        *(line(f"M{-162 + k * 50} -112 l18 -32", "#ffffff", 4, opacity=0.4) for k in range(6))
    )
    front(sketch, (182, -52), (-186, -68))
    wheels(sketch, (-112, 104), 30, phase, color)
    return sketch.finish((-196, -180, 290, 5), cabin=(-120, -149, 120, -74))


def draw_double_decker(color: str, phase: float) -> Drawing:
    """A bus of two decks with its passengers; who rides along sits below."""
    sketch = Sketch()
    upper = [glass(-150 + k * 50, -224, 42, 44) for k in range(6)]
    lower = [glass(-150 + k * 50, -142, 42, 48) for k in range(5)]
    door = glass(106, -142, 32, 104)
    body = "M-166 -26V-220Q-166 -244 -144 -244H146Q166 -244 168 -222L172 -60V-26Z"
    panes = [*upper, *lower, door]
    sketch.add(pierced(body, panes, paint(sketch, color, -244)))
    for k in (0, 1, 3, 4):
        x, skin = -128 + k * 50, ("#f2c9a0", "#8a5a3c", "#e8b48a", "#c88a5c")[k % 4]
        sketch.add(
            box(x - 11, -196, 22, 18, ("#4f8fd0", "#f2c24a", "#5fb070")[k % 3], radius=7),
            ellipse((x, -205), 9, 10, skin),
            shape(f"M{x - 9} -207q9 -14 18 0q-9 -5 -18 0Z", ("#3a2a24", "#8a5a30")[k % 2]),
        )
    for each in panes:
        sketch.add(pane(sketch, each, -224, -94, 0.3))
        sketch.shine(shape(each, "#ffe7a0", opacity=0.5))
    sketch.add(
        box(-166, -170, 336, 9, CREAM, opacity=0.9),
        box(-166, -84, 268, 6, CREAM, opacity=0.8),
        line("M-160 -234 H158", lighten(color, 0.5), 3, opacity=0.7),
        line("M122 -142 v104", darken(color, 0.3), 3),
        line("M-166 -26 H172", IRON, 8),
        box(92, -164, 60, 15, "#2b2833", radius=3),
        line("M100 -156 h44", GOLD, 4),
        *(line(f"M{-146 + k * 50} -190 l14 -26", "#ffffff", 4, opacity=0.4) for k in range(6)),
        *(line(f"M{-146 + k * 50} -106 l16 -28", "#ffffff", 4, opacity=0.4) for k in range(5)),
    )
    front(sketch, (166, -52), (-170, -68))
    wheels(sketch, (-100, 92), 30, phase, color)
    return sketch.finish((-180, -252, 274, 5), cabin=(-104, -141, 100, -74))


def draw_van(color: str, phase: float) -> Drawing:
    """A round camper van in two colours."""
    sketch = Sketch()
    windows = (
        "M-98 -88 V-122 Q-98 -130 -90 -130 H-52 V-88Z",
        "M-42 -130 H4 V-88 H-42Z",
        "M14 -130 H62 Q76 -126 84 -88 H14Z",
    )
    body = "M-118 -28 V-124 Q-118 -148 -94 -148 H60 Q86 -148 96 -120 L110 -76 Q120 -66 118 -28Z"
    lower = "M-118 -28 V-80 H6 Q60 -76 108 -84 Q122 -70 118 -28Z"
    sketch.add(
        pierced(body, windows, paint(sketch, CREAM, -148)),
        shape(lower, paint(sketch, color, -86)),
    )
    sketch.add(
        *(pane(sketch, each, -130, -88) for each in windows),
        line("M-118 -81 H6 Q60 -77 108 -85", "#ffffff", 3, opacity=0.8),
    )
    sketch.add(
        line("M-47 -132 V-36 M9 -132 V-36", "#1a1030", 1.8, opacity=0.3),
        line("M-88 -96 l14 -28 M-32 -96 l14 -28 M26 -96 l14 -28", "#ffffff", 4, opacity=0.4),
        line("M-116 -28 H118", STEEL, 6),
        ring((112, -56), 1, 1, CREAM, 2),
    )
    sketch.add(
        box(-96, -158, 130, 9, "#a8703f", radius=4), line("M-80 -150 v-6 M20 -150 v-6", IRON, 3)
    )
    front(sketch, (112, -58), (-121, -72))
    wheels(sketch, (-66, 66), 27, phase, color)
    return sketch.finish((-128, -166, 218, 5), scale=1.1, cabin=(18, -130, 72, -60))


def draw_ambulance(color: str, phase: float) -> Drawing:
    """An ambulance with its light at work."""
    sketch = Sketch()
    window = "M66 -122 H92 Q102 -120 110 -84 H66Z"
    body = (
        "M-136 -28 V-146 Q-136 -156 -126 -156 H46 Q56 -156 56 -146 V-132 H94 Q108 "
        "-132 114 -112 L122 -80 L136 -72 Q142 -68 142 -56 V-28Z"
    )
    sketch.add(
        pierced(body, (window,), paint(sketch, "#f8f9fb", -156)),
        pane(sketch, window, -122, -84),
        line("M72 -92 l12 -24", "#ffffff", 4, opacity=0.5),
    )
    sketch.add(
        box(-136, -70, 276, 13, color),
        line("M58 -130 V-34 M-30 -150 V-34", "#b9bfca", 2),
        line("M66 -76 h14", IRON, 4),
        box(-96, -138, 46, 46, color, radius=8),
        line("M-73 -130 v30 M-88 -115 h30", "#ffffff", 10),
        line("M-134 -27 H140", IRON, 7),
    )
    _siren(sketch, (8, -160), phase)
    front(sketch, (136, -52), (-140, -58))
    wheels(sketch, (-82, 86), 28, phase, "#6a7080")
    return sketch.finish((-148, -214, 232, 5), cabin=(64, -121, 106, -54))


def draw_truck(color: str, phase: float) -> Drawing:
    """A lorry with a load under a cover."""
    sketch = Sketch()
    window = "M104 -136 H132 Q140 -134 146 -98 H104Z"
    cab = "M86 -34 V-140 Q86 -150 96 -150 H136 Q150 -150 156 -128 L164 -92 V-34Z"
    sketch.add(
        puffs((84, -168), (-50, -34), 9, phase),
        box(80, -168, 7, 110, STEEL, radius=3),
        line("M-166 -36 H164", IRON, 12),
    )
    load = sketch.gradient(
        ((0, "#ffffff"), (0.6, "#e9edf2"), (1, "#c4ccd8")), (-160, -170), (60, -40)
    )
    sketch.add(
        box(-172, -168, 244, 126, load, radius=6),
        box(-172, -92, 244, 16, color),
        box(-172, -72, 244, 6, color, opacity=0.6),
        line("M-164 -160 H60", "#ffffff", 3),
    )
    sketch.add(
        pierced(cab, (window,), paint(sketch, color, -150)),
        pane(sketch, window, -136, -98),
        line("M110 -104 l12 -26", "#ffffff", 4, opacity=0.5),
        line("M96 -138 V-42", darken(color, 0.3), 2.2),
        line("M104 -84 h14", IRON, 4),
        box(84, -158, 66, 8, darken(color, 0.2), radius=4),
    )
    front(sketch, (160, -62), (-176, -56))
    wheels(sketch, (-122, -60, 122), 28, phase, "#4a4e5a")
    return sketch.finish(
        (-182, -214, 270, 5), cabin=(100, -135, 142, -60), text=(-160, -160, 60, -98)
    )


def draw_fire_truck(color: str, phase: float) -> Drawing:
    """A fire engine with its ladder and hose."""
    sketch = Sketch()
    window, rear = "M104 -128 H134 Q142 -126 146 -90 H104Z", "M60 -128 H94 V-90 H60Z"
    body = (
        "M-164 -30 V-96 H46 V-138 Q46 -144 54 -144 H138 Q150 -144 154 -122 L160 -86 "
        "Q166 -82 166 -70 V-30Z"
    )
    rungs = "".join(f"M{-140 + k * 22} {-112 - k * 3.4:.0f} l2 -14 " for k in range(11))
    sketch.add(
        pierced(body, (window, rear), paint(sketch, color, -144)),
        pane(sketch, window, -128, -90),
        pane(sketch, rear, -128, -90),
        line("M110 -96 l12 -26 M66 -96 l12 -26", "#ffffff", 4, opacity=0.5),
    )
    sketch.add(
        line("M-150 -110 L110 -152 M-148 -124 L112 -166", "#dfe4ea", 5),
        line(rungs, "#dfe4ea", 3),
        line("M-96 -96 v-16 M40 -134 v-8", IRON, 6),
    )
    sketch.add(
        box(-164, -62, 330, 8, CREAM, opacity=0.9),
        line("M-164 -96 H46", lighten(color, 0.5), 3),
        line("M99 -136 V-36 M50 -136 V-36", darken(color, 0.34), 2.2),
    )
    for x in (-132, -76, -20):
        sketch.add(
            box(x - 22, -90, 44, 24, darken(color, 0.2), radius=3),
            line(f"M{x - 6} -78 h12", STEEL, 3),
        )
    sketch.add(
        ring((16, -78), 13, 13, "#f0e6d0", 7),
        ring((16, -78), 6, 6, "#c8b898", 3),
        line("M-164 -30 H166", IRON, 8),
    )
    _siren(sketch, (128, -148), phase)
    front(sketch, (160, -58), (-168, -56))
    wheels(sketch, (-108, 106), 30, phase, color)
    return sketch.finish((-176, -200, 270, 5), cabin=(100, -127, 142, -56))


def draw_tractor(color: str, phase: float) -> Drawing:
    """A tractor with one great wheel and one small."""
    sketch = Sketch()
    window = "M-44 -92 L-40 -134 H14 L22 -92Z"
    sketch.add(
        puffs((62, -128), (-30, -40), 8, phase, "#6a6470"), box(58, -128, 7, 46, IRON, radius=3)
    )
    cab = "M-56 -60 L-50 -142 H22 L34 -60Z"
    sketch.add(
        line("M8 -78 L20 -90", IRON, 4),
        pierced(cab, (window,), paint(sketch, color, -142)),
        pane(sketch, window, -134, -92),
        box(-60, -150, 92, 10, darken(color, 0.2), radius=4),
    )
    sketch.add(
        shape("M20 -92 H92 Q104 -90 106 -74 V-38 H10Z", paint(sketch, color, -92)),
        line("M30 -78 H94", lighten(color, 0.5), 3, opacity=0.7),
        line("M70 -72 v26 M80 -72 v26 M90 -72 v26", darken(color, 0.4), 3),
        line("M-50 -40 H100", IRON, 8),
    )
    beam(sketch, (106, -68), 80)
    sketch.add(lamp(sketch, (104, -68), 6, 8), wheel((74, -26), 26, phase * 1.0, hub="#f2c23a"))
    treads = "".join(
        (
            f"M{math.cos(k * math.tau / 18) * 52:.1f} {math.sin(k * math.tau / 18) * 52:.1f} "
            f"L{math.cos(k * math.tau / 18) * 57:.1f} {math.sin(k * math.tau / 18) * 57:.1f} "
        )
        for k in range(18)
    )
    sketch.add(
        shape("M-112 -60 Q-108 -122 -52 -122 Q-6 -118 2 -70Z", darken(color, 0.12)),
        group([line(treads, "#2b2833", 8)], move=(-54, -57), turn=phase * 360),
        wheel((-54, -57), 54, phase, hub="#f2c23a", spokes=6),
    )
    return sketch.finish((-122, -186, 190, 5), scale=1.1, cabin=(-42, -133, 14, -62))


def draw_excavator(color: str, phase: float) -> Drawing:
    """A digger that moves its arm."""
    sketch = Sketch()
    lift = wave(phase) * 7
    bucket = [
        polygon([(-4, -6), (36, -8), (40, 10), (26, 30), (-2, 28)], IRON),
        polygon([(-2, 28), (4, 38), (8, 28), (14, 38), (18, 28), (24, 36), (26, 29)], STEEL),
    ]
    fore = [
        line("M0 0 L26 92", darken(color, 0.1), 15),
        group(bucket, move=(14, 88), turn=20 - lift),
        line("M4 18 L20 74", STEEL, 5),
    ]
    arm = [
        line("M0 0 L50 -78 L112 -64", darken(color, 0.06), 20),
        line("M4 -6 L52 -78 L108 -66", lighten(color, 0.4), 3, opacity=0.7),
        line("M22 -10 L70 -58", STEEL, 6),
        group(fore, move=(112, -64), turn=-6 + lift),
    ]
    sketch.add(group(arm, move=(34, -84), turn=lift * 0.5 - 6))
    window = "M-8 -88 V-128 H30 Q40 -126 44 -88Z"
    cab = "M-18 -56 V-132 Q-18 -140 -10 -140 H32 Q46 -140 50 -118 L58 -56Z"
    sketch.add(
        shape("M-98 -56 V-92 Q-96 -102 -84 -102 H-14 V-56Z", paint(sketch, color, -102)),
        line("M-86 -88 h40 M-86 -80 h40 M-86 -72 h40", darken(color, 0.4), 3),
        pierced(cab, (window,), paint(sketch, color, -140)),
        pane(sketch, window, -128, -88),
        line("M0 -94 l12 -26", "#ffffff", 4, opacity=0.5),
    )
    sketch.add(
        box(-88, -56, 140, 10, IRON, radius=3), box(-106, -46, 176, 46, "#2b2833", radius=23)
    )
    for x in (-82, -50, -18, 14, 46):
        sketch.add(wheel((x, -23), 15, phase, hub="#8a90a0", tyre="#4a4e5a"))
    return sketch.finish((-116, -200, 240, 24), cabin=(-6, -127, 36, -56))


def draw_tank(color: str, phase: float) -> Drawing:
    """A tank of the toy box."""
    sketch = Sketch()
    sketch.add(
        line("M30 -96 L148 -104", darken(color, 0.2), 11),
        line("M140 -104 h16", darken(color, 0.34), 15),
        shape(
            "M-58 -70 L-46 -108 Q-42 -116 -30 -116 H22 Q34 -116 42 -104 L56 -70Z",
            paint(sketch, color, -116),
        ),
    )
    sketch.add(
        box(-22, -124, 36, 9, darken(color, 0.2), radius=4),
        polygon(
            points("0 -104, 4 -94, 14 -94, 6 -88, 9 -78, 0 -84, -9 -78, -6 -88, -14 -94, -4 -94"),
            CREAM,
        ),
        shape("M-118 -46 L-96 -74 H100 L124 -46Z", paint(sketch, color, -74, -44)),
    )
    sketch.add(box(-126, -52, 254, 52, "#33323c", radius=26), line("M-100 -48 H102", "#5a5a66", 4))
    pads = "".join(f"M{-104 + (k + phase) * 16:.1f} -1 h8 " for k in range(13))
    sketch.add(line(pads, "#55545f", 4))
    for x in (-92, -54, -16, 22, 60, 96):
        sketch.add(wheel((x, -25), 17, phase, hub=lighten(color, 0.1), tyre=darken(color, 0.4)))
    return sketch.finish((-134, -134, 166, 5), seat=(-4, -122))


KINDS: Final[Mapping[str, PropKind]] = {
    "double-decker": PropKind(
        draw_double_decker, 244, "#d8342c", "ground", frames=10, is_tall=True
    ),
    "bus": PropKind(draw_bus, 172, "#f2b53a", "ground", frames=10, is_tall=True),
    "van": PropKind(draw_van, 174, "#3fa0a8", "ground", frames=10),
    "ambulance": PropKind(draw_ambulance, 172, "#e0383a", "ground", frames=12, is_tall=True),
    "truck": PropKind(draw_truck, 168, "#3f7fc8", "ground", frames=10, is_tall=True),
    "fire truck": PropKind(draw_fire_truck, 168, "#d8322c", "ground", frames=12, is_tall=True),
    "tractor": PropKind(draw_tractor, 164, "#4f9f48", "ground", frames=10),
    "excavator": PropKind(draw_excavator, 164, "#f2b02e", "ground", frames=12, is_tall=True),
    "tank": PropKind(draw_tank, 124, "#6f8552", "ground", frames=10),
}
"""The kinds of this family by name."""
