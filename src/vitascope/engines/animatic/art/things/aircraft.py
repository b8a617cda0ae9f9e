"""What flies in air: planes, helicopters, balloons."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import points
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    IRON,
    aslant,
    flame,
    halo,
    lamp,
    pane,
    pierced,
    rounded,
    wave,
    wheel,
)


def _screw(at: tuple[float, float], r: float, phase: float) -> str:
    """A propeller seen from its side: blades that whirl to a blur."""
    reach = r * (0.35 + 0.65 * abs(math.cos(phase * 2 * math.tau)))
    return ellipse(at, 4, r, "#5a5462", opacity=0.22) + ellipse(
        at, 3.4, reach, "#5a5462", opacity=0.8
    )


def draw_aeroplane(color: str, phase: float) -> Drawing:
    """A small propeller plane with room for its pilot."""
    sketch = Sketch()
    canopy = "M6 -92 Q18 -126 50 -122 Q74 -114 78 -90Z"
    body = smooth(
        points("-132 -72, -60 -86, 40 -96, 104 -86, 122 -62, 100 -38, 20 -32, -70 -48, -128 -60")
    )
    sketch.add(
        polygon(
            [(-130, -68), (-148, -122), (-118, -122), (-88, -76)],
            aslant(sketch, color, (-148, -122, -88, -70)),
        ),
        polygon([(-30, -48), (20, -48), (-2, -62), (-34, -62)], darken(color, 0.34)),
    )
    sketch.add(
        shape(body, sketch.shaded(color, -100, -30)),
        pane(sketch, canopy, -122, -90),
        line("M36 -122 V-92", color, 3),
        line("M20 -98 l10 -18", "#ffffff", 4, opacity=0.6),
        line("M-122 -64 Q0 -52 118 -64", CREAM, 7),
    )
    sketch.add(
        shape(
            smooth([(36, -50), (-10, -42), (-54, -10), (-32, -2), (50, -36)]),
            aslant(sketch, darken(color, 0.1), (-50, -50, 50, 0)),
        ),
        polygon([(-122, -62), (-152, -48), (-140, -40), (-92, -57)], darken(color, 0.22)),
        line("M52 -34 L58 -18 M-96 -50 L-100 -40", IRON, 5),
        wheel((60, -12), 11, phase),
        ellipse((-101, -36), 5, 5, IRON),
    )
    sketch.add(
        _screw((128, -62), 42, phase),
        ellipse((124, -62), 9, 10, rounded(sketch, "#f2c23a", (124, -62), 10)),
    )
    return sketch.finish((-160, -132, 142, 6), cabin=(20, -136, 64, -70))


def draw_biplane(color: str, phase: float) -> Drawing:
    """An old plane with two pairs of wings; the pilot's head is in the wind."""
    sketch = Sketch()
    wing = sketch.gradient(((0, lighten(color, 0.3)), (1, darken(color, 0.1))), (-40, 0), (80, 0))
    body = smooth(
        points("-124 -66, -50 -84, 30 -88, 92 -82, 104 -60, 90 -38, 10 -32, -70 -48, -120 -58")
    )
    sketch.add(
        polygon(
            [(-122, -62), (-140, -108), (-114, -106), (-86, -70)],
            aslant(sketch, color, (-140, -108, -86, -62)),
        ),
        shape(body, sketch.shaded(CREAM, -90, -30)),
        line("M-116 -60 Q0 -48 98 -60", color, 8),
        shape("M-8 -86 Q0 -104 8 -104 L14 -86Z", "#cfeaf6", opacity=0.7),
    )
    sketch.add(
        line("M-2 -84 L4 -132 M52 -84 L58 -132 M-4 -40 L4 -132 M50 -40 L58 -132", IRON, 3),
        box(-30, -140, 116, 13, wing, radius=6),
        box(-34, -46, 112, 13, wing, radius=6),
        polygon([(-118, -58), (-146, -48), (-136, -40), (-90, -54)], color),
        line("M30 -34 L36 -14", IRON, 5),
        wheel((38, -12), 13, phase),
        line("M-100 -50 L-106 -36", IRON, 4),
    )
    sketch.add(
        _screw((110, -60), 42, phase),
        ellipse((104, -60), 9, 12, rounded(sketch, color, (104, -60), 12)),
    )
    return sketch.finish((-154, -148, 122, 6), cabin=(-36, -132, 2, -58))


def draw_airliner(color: str, phase: float) -> Drawing:
    """A great passenger plane."""
    sketch = Sketch()
    hull = sketch.gradient(((0, "#ffffff"), (0.5, "#eef2f7"), (1, "#aeb9c8")), (0, -86), (0, -30))
    body = (
        "M-176 -66 Q-150 -86 -110 -86 H124 Q170 -84 188 -60 Q190 -44 160 -36 Q130 "
        "-30 -60 -32 Q-150 -40 -176 -66Z"
    )
    sketch.add(
        polygon(
            [(-166, -72), (-194, -132), (-164, -132), (-112, -84)],
            aslant(sketch, color, (-194, -132, -112, -72)),
        ),
        polygon([(-10, -78), (30, -78), (-40, -124), (-58, -124)], "#c4cedb"),
        shape(body, hull),
        line("M-170 -60 Q-60 -46 176 -52", color, 7),
        shape("M152 -76 Q168 -74 178 -66 L160 -64Z", "#6fa8cc"),
    )
    windows = [ellipse((-106 + k * 19, -68), 4, 5, "#6fa8cc") for k in range(13)]
    sketch.add(*windows)
    sketch.shine(*(ellipse((-106 + k * 19, -68), 4, 5, "#ffe7a0") for k in range(13)))
    sketch.add(
        polygon(
            [(40, -48), (-10, -48), (-84, 2), (-62, 4)],
            sketch.gradient(((0, "#dde4ec"), (1, "#9aa8b8")), (20, -48), (-70, 0)),
        ),
        box(-34, -34, 44, 18, aslant(sketch, color, (-34, -34, 10, -16)), radius=9),
        ellipse((8, -25), 4, 8, IRON),
        polygon([(-160, -62), (-204, -54), (-192, -46), (-124, -60)], "#c4cedb"),
    )
    blink = "#ff4a3c" if (phase + 0.125) % 0.5 < 0.25 else "#8a2a2a"
    sketch.add(ellipse((-74, 2), 4, 4, blink))
    if blink == "#ff4a3c":
        sketch.shine(halo(sketch, (-74, 2), 24, "#ff4a3c", 0.9))
    return sketch.finish((-212, -140, 198, 28))


def draw_helicopter(color: str, phase: float) -> Drawing:
    """A helicopter with a glass nose."""
    sketch = Sketch()
    reach = 130 * (0.3 + 0.7 * abs(math.cos(phase * 2 * math.tau)))
    glass = "M14 -94 Q62 -92 74 -52 H14Z"
    body = "M-66 -76 Q-40 -104 10 -104 Q70 -100 86 -56 Q86 -28 40 -24 H-20 Q-60 -28 -66 -76Z"
    sketch.add(
        polygon(
            [(-60, -80), (-60, -58), (-154, -74), (-154, -84)],
            aslant(sketch, color, (-154, -84, -60, -58)),
        ),
        polygon([(-146, -80), (-172, -118), (-156, -120), (-132, -82)], darken(color, 0.12)),
    )
    tail = [
        line("M0 -22 V22", "#5a5462", 5, opacity=0.8),
        line("M-22 0 H22", "#5a5462", 5, opacity=0.5),
    ]
    sketch.add(
        group(tail, move=(-162, -102), turn=phase * 360),
        ellipse((-162, -102), 4, 4, IRON),
        pierced(body, (glass,), sketch.shaded(color, -104, -24)),
        pane(sketch, glass, -94, -52),
        line("M24 -60 l12 -24", "#ffffff", 4, opacity=0.6),
        box(-46, -88, 34, 30, "#9fcfe6", radius=7),
        line("M-58 -46 Q0 -34 82 -46", CREAM, 6),
    )
    sketch.add(
        line("M-30 -24 L-38 -4 M30 -24 L38 -4", IRON, 4),
        line("M-60 -3 H56 Q70 -4 74 -14", IRON, 5),
        line("M0 -104 V-124", IRON, 7),
        ellipse((0, -126), 132, 5, "#5a5462", opacity=0.2),
        line(f"M{-reach:.1f} -126 H{reach:.1f}", "#4a4654", 5),
        ellipse((0, -127), 9, 5, IRON),
    )
    sketch.add(lamp(sketch, (66, -32), 5, 5))
    return sketch.finish((-190, -138, 142, 8), cabin=(16, -93, 62, -34))


def draw_airship(color: str, phase: float) -> Drawing:
    """An airship with its gondola."""
    sketch = Sketch()
    hull = "M-172 -130 Q-140 -196 0 -198 Q136 -194 172 -132 Q136 -66 0 -64 Q-140 -66 -172 -130Z"
    seams = "M-170 -130 Q0 -176 172 -132 M-170 -130 Q0 -90 172 -132"
    sketch.add(
        polygon([(-118, -168), (-176, -200), (-182, -150), (-150, -138)], darken(color, 0.2)),
        polygon([(-118, -94), (-176, -60), (-182, -112), (-150, -124)], darken(color, 0.3)),
        line("M-30 -64 L-26 -44 M34 -64 L30 -44", IRON, 3),
    )
    sketch.add(
        shape(hull, rounded(sketch, color, (0, -140), 160)),
        line(seams, darken(color, 0.2), 2, opacity=0.6),
        group([box(-200, -140, 400, 16, CREAM, opacity=0.85)], clip=sketch.clip(hull)),
        polygon([(-170, -138), (-186, -142), (-192, -120), (-168, -126)], color),
        ellipse((-50, -176), 44, 8, "#ffffff", opacity=0.35, angle=-6),
    )
    sketch.add(
        shape("M-54 -46 H60 Q56 -16 30 -14 H-28 Q-50 -18 -54 -46Z", "#7a5236"),
        *(box(-40 + k * 22, -40, 15, 13, "#bfe3f4", radius=3) for k in range(4)),
        _screw((-62, -32), 20, phase),
    )
    sketch.shine(*(box(-40 + k * 22, -40, 15, 13, "#ffe7a0", radius=3) for k in range(4)))
    return sketch.finish((-202, -208, 182, 2), cabin=(-30, -60, 40, -18))


def draw_air_balloon(color: str, phase: float) -> Drawing:
    """A hot air balloon with its basket and flame."""
    flicker = 0.8 + 0.2 * wave(phase)
    sketch = Sketch()
    sketch.add(
        line("M-34 -92 L-19 -38 M34 -92 L19 -38 M-12 -86 L-9 -38 M12 -86 L9 -38", "#6a5040", 1.8)
    )
    sketch.add(
        ellipse((0, -64), 7, 15 * flicker, "#ffb03a", opacity=0.9),
        ellipse((0, -60), 4, 9 * flicker, "#fff3b0"),
    )
    bag = smooth(
        points("0 -300, 72 -280, 108 -212, 86 -144, 36 -92, -36 -92, -86 -144, -108 -212, -72 -280")
    )
    gores = [
        shape(
            (
                f"M{x} -304 Q{x * 5.4:.0f} -200 {x * 1.6:.0f} -88 L{x * 1.6 + 15:.0f} -88 "
                f"Q{x * 5.4 + 34:.0f} -200 {x + 6} -304Z"
            ),
            tone,
        )
        for x, tone in ((-24, "#fff4dc"), (-3, "#fff4dc"), (18, "#fff4dc"))
    ]
    sketch.add(
        shape(
            bag,
            sketch.gradient(
                ((0, lighten(color, 0.3)), (0.5, color), (1, darken(color, 0.24))),
                (-100, -280),
                (100, -110),
            ),
        )
    )
    shade = shape("M40 -300 Q120 -200 34 -90 L90 -90 L120 -300Z", "#1a1030", opacity=0.12)
    sketch.add(
        group(
            [*gores, ellipse((-44, -240), 20, 42, "#fff", opacity=0.2, angle=14), shade],
            clip=sketch.clip(bag),
        )
    )
    sketch.add(
        line("M-84 -148 Q0 -112 84 -148", lighten(color, 0.5), 7),
        box(-23, -38, 46, 34, "#a8733f", radius=6),
        line("M-23 -28 H23 M-23 -17 H23 M-10 -38 V-4 M10 -38 V-4", "#7a5230", 1.8),
        box(-26, -42, 52, 8, "#8a5a34", radius=4),
    )
    sketch.shine(flame((0, -50), 30, phase), halo(sketch, (0, -120), 90, "#ffb45e", 0.75))
    return sketch.finish((-116, -308, 116, 2), scale=0.74, cabin=(-22, -84, 22, -14))


def draw_glider(color: str, phase: float) -> Drawing:
    """A hang glider; who flies hangs below."""
    sketch = Sketch()
    dip = wave(phase) * 2
    parts = [
        line("M-30 -66 L-6 -10 M40 -74 L-6 -10 M4 -92 L-6 -10", IRON, 2.4),
        polygon(
            [(-110, -58), (12, -100), (124, -84), (40, -70)],
            aslant(sketch, color, (-110, -100, 124, -58)),
        ),
        polygon([(12, -100), (124, -84), (40, -70)], lighten(color, 0.25)),
        polygon([(-110, -58), (-30, -86), (-10, -66)], CREAM, opacity=0.85),
        line("M-26 -10 H18", IRON, 4),
    ]
    sketch.add(group(parts, turn=dip))
    return sketch.finish((-122, -112, 134, 6), seat=(-6, -6), hold=(-6, -10))


def draw_parachute(color: str, phase: float) -> Drawing:
    """A parachute; who floats down hangs in its lines."""
    body = Sketch()
    dome = (
        "M-96 -150 Q-88 -236 0 -238 Q88 -236 96 -150 Q80 -164 64 -150 Q48 -164 32 "
        "-150 Q16 -164 0 -150 Q-16 -164 -32 -150 Q-48 -164 -64 -150 Q-80 -164 -96 "
        "-150Z"
    )
    stripes = [
        shape(
            (f"M0 -240 Q{x * 1.1:.0f} -210 {x} -146 H{x + 32} Q{(x + 32) * 1.1:.0f} -210 0 -240Z"),
            CREAM,
        )
        for x in (-64, 0, 64)
    ]
    body.add(
        line("M-94 -150 L0 -20 L94 -150 M-32 -150 L0 -20 L32 -150", "#6a6470", 1.6),
        shape(dome, rounded(body, color, (0, -180), 96)),
        group(
            [*stripes, ellipse((50, -160), 70, 90, "#1a1030", opacity=0.12)], clip=body.clip(dome)
        ),
        ellipse((-44, -210), 20, 9, "#ffffff", opacity=0.35, angle=-32),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=wave(phase) * 4)
    return sketch.finish((-120, -246, 120, 4), seat=(0, -10), hold=(0, -24))


KINDS: Final[Mapping[str, PropKind]] = {
    "aeroplane": PropKind(draw_aeroplane, 124, "#e8503c", "air", frames=8),
    "biplane": PropKind(draw_biplane, 140, "#d8403a", "air", frames=8),
    "airliner": PropKind(draw_airliner, 136, "#2f6fc0", "air", frames=8),
    "helicopter": PropKind(draw_helicopter, 130, "#2f8fc0", "air", frames=8),
    "airship": PropKind(draw_airship, 186, "#d8a23c", "air", frames=8),
    "hot air balloon": PropKind(draw_air_balloon, 226, "#e8503c", "air", frames=8),
    "hang glider": PropKind(draw_glider, 94, "#f2783c", "air", frames=8),
    "parachute": PropKind(draw_parachute, 222, "#e8503c", "air", frames=8),
}
"""The kinds of this family by name."""
