"""Boats and ships. The anchor is the waterline; foam plays about the hull."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    DARK_WOOD,
    GOLD,
    IRON,
    STEEL,
    WOOD,
    lamp,
    puffs,
    ring,
    sideways,
    wave,
)


def foam(left: float, right: float, y: float, phase: float) -> str:
    """White water along a hull."""
    step = (right - left) / 7
    crests = "".join(
        f"M{left + k * step:.1f} {y + 2 * wave(phase, k / 7):.1f}"
        f" q{step * 0.5:.1f} {-7 - 3 * wave(phase, k / 5):.1f} {step:.1f} 0 "
        for k in range(7)
    )
    return line(crests, "#ffffff", 4, opacity=0.75)


def sail(sketch: Sketch, d: str, color: str, top: float, bottom: float) -> str:
    """A sail of outline `d` in the light, from `top` to `bottom`."""
    stops = ((0, lighten(color, 0.35)), (0.6, color), (1, darken(color, 0.14)))
    return shape(d, sketch.gradient(stops, (-60, top), (50, bottom)))


def draw_boat(color: str, phase: float) -> Drawing:
    """A wooden rowing boat; its anchor is the waterline."""
    sketch = Sketch()
    tilt = wave(phase) * 2
    hull = sketch.gradient(((0, lighten(color, 0.2)), (1, darken(color, 0.25))), (0, -34), (0, 16))
    parts = [
        shape("M-100 -36 Q-86 18 -56 18 H58 Q92 16 106 -42 Q0 -20 -100 -36Z", hull),
        line("M-94 -18 Q0 0 98 -24 M-84 0 Q0 12 88 -6", darken(color, 0.3), 2, opacity=0.7),
        line("M-102 -37 Q0 -20 108 -43", lighten(color, 0.3), 6),
    ]
    sketch.add(group(parts, turn=tilt), foam(-84, 86, 14, phase))
    return sketch.finish((-112, -54, 116, 24), seat=(-6, -22))


def draw_sailboat(color: str, phase: float) -> Drawing:
    """A sailing boat under full sail; its anchor is the waterline."""
    sketch = Sketch()
    tilt = wave(phase) * 2.5
    belly = 8 + 4 * wave(phase)
    sail = sketch.gradient(
        ((0, lighten(color, 0.3)), (0.6, color), (1, darken(color, 0.1))), (-90, -260), (0, -60)
    )
    main = f"M-4 -262 Q{-64 - belly:.1f} -150 -104 -62 Q-50 {-70 - belly:.1f} -4 -62Z"
    jib = f"M8 -250 Q{58 + belly:.1f} -140 78 -60 Q40 -66 8 -62Z"
    stripes = "".join(
        f"M-120 {-110 - k * 50} Q-50 {-96 - k * 50} 0 {-106 - k * 50} " for k in range(3)
    )
    parts = [
        line("M2 -24 V-274", "#7a5a40", 6),
        shape(main, sail),
        shape(jib, lighten(color, 0.16)),
        group([line(stripes, "#fff4e4", 15, opacity=0.85)], clip=sketch.clip(main)),
        polygon([(2, -276), (2, -262), (30, -268 + belly * 0.4)], "#f2c23a"),
        line("M-106 -58 H4", "#7a5a40", 5),
        shape(
            "M-112 -42 Q-104 18 -70 20 H78 Q108 14 126 -50 Q0 -30 -112 -42Z",
            sketch.gradient(((0, "#ffffff"), (1, "#cfd8e2")), (0, -46), (0, 20)),
        ),
        line("M-110 -26 Q0 -12 118 -32", color, 7),
        shape("M-46 -38 Q-42 -56 -24 -56 H34 Q46 -54 50 -40 Q0 -32 -46 -38Z", "#f3ecdc"),
        *(ellipse((x, -46), 5, 5, "#3f5a78") for x in (-22, 2, 26)),
    ]
    sketch.add(group(parts, turn=tilt), foam(-96, 106, 16, phase))
    return sketch.finish((-150, -290, 150, 32), seat=(-70, -40))


def draw_rowing_boat(color: str, phase: float) -> Drawing:
    """A rowing boat whose oars dip and lift."""
    sketch = Sketch()
    swing = wave(phase) * 16
    hull = sketch.gradient(((0, lighten(color, 0.3)), (1, darken(color, 0.25))), (0, -34), (0, 16))
    oar = [
        line("M0 0 L-10 58", WOOD, 5),
        shape("M-15 50 L-5 52 L-10 84 Q-20 86 -22 78Z", lighten(WOOD, 0.1)),
    ]
    parts = [
        line("M-84 -34 H92", darken(color, 0.4), 5, opacity=0.7),
        shape("M-108 -38 Q-92 18 -60 18 H64 Q96 14 116 -42 Q0 -22 -108 -38Z", hull),
        line("M-100 -18 Q0 0 106 -24", CREAM, 5, opacity=0.9),
        line("M-110 -39 Q0 -22 118 -43", lighten(color, 0.45), 6),
        group(oar, move=(14, -32), turn=30 + swing),
        ellipse((14, -32), 4, 4, IRON),
    ]
    sketch.add(group(parts, turn=wave(phase, 0.25) * 1.5), foam(-90, 96, 14, phase))
    return sketch.finish((-122, -60, 126, 58), seat=(-18, -24))


def draw_canoe(color: str, phase: float) -> Drawing:
    """A canoe with a pattern along its side."""
    sketch = Sketch()
    zigzag = "".join(f"M{-66 + k * 16} -12 l8 -8 l8 8 " for k in range(8))
    hull = sketch.gradient(((0, lighten(color, 0.28)), (1, darken(color, 0.25))), (0, -40), (0, 14))
    parts = [
        line("M-98 -28 Q0 -18 98 -28", darken(color, 0.45), 6),
        shape(
            (
                "M-126 -52 Q-112 12 -76 14 H78 Q112 12 126 -52 Q108 -30 84 -26 Q0 -18 -84 "
                "-26 Q-108 -30 -126 -52Z"
            ),
            hull,
        ),
        line(zigzag, CREAM, 3.4),
        line("M-126 -52 Q-108 -30 -84 -26 Q0 -18 84 -26 Q108 -30 126 -52", lighten(color, 0.4), 4),
    ]
    sketch.add(group(parts, turn=wave(phase) * 1.6), foam(-92, 92, 12, phase))
    return sketch.finish((-134, -62, 134, 24), seat=(-12, -20), hold=(30, -24))


def draw_raft(color: str, phase: float) -> Drawing:
    """A raft of logs with a little flag."""
    sketch = Sketch()
    flap = 5 * wave(phase)
    parts = [
        line("M54 -14 V-112", DARK_WOOD, 5),
        shape(
            (f"M54 -110 Q{30 + flap:.1f} {-116 + flap:.1f} 6 -100 Q{26 - flap:.1f} -84 54 -80Z"),
            "#f3ead6",
        ),
        line("M40 -102 L30 -90 M30 -102 L40 -90", "#c8404a", 4),
    ]
    for k in range(5):
        y = -12 + k * 4.4
        parts.append(
            box(
                -92 + k * 3,
                y - 7,
                184 - k * 2,
                14,
                sketch.shaded(color if k % 2 else darken(color, 0.08), y - 7, y + 7),
                radius=7,
            )
        )
    parts += [ellipse((92 - k, -12 + k * 4.4), 5, 7, lighten(color, 0.4)) for k in range(5)]
    parts.append(line("M-60 -18 q8 14 4 30 M56 -18 q8 14 4 30", "#e8d8a8", 5))
    sketch.add(group(parts, turn=wave(phase, 0.3) * 1.6), foam(-88, 92, 12, phase))
    return sketch.finish((-104, -122, 108, 26), seat=(-12, -18))


def draw_motorboat(color: str, phase: float) -> Drawing:
    """A fast boat that throws up spray."""
    sketch = Sketch()
    sketch.add(puffs((-112, -6), (-50, -34), 13, phase, "#ffffff", 4))
    hull = sketch.gradient(((0, "#ffffff"), (1, "#c8d2de")), (0, -46), (0, 14))
    sketch.add(
        shape("M-28 -46 Q-20 -78 14 -80 L46 -46Z", "#cfeaf6", opacity=0.75),
        line("M14 -80 L46 -46", STEEL, 4),
        shape("M-74 -44 Q-70 -66 -54 -64 Q-44 -62 -44 -44Z", darken(color, 0.1)),
        shape(
            ("M-110 -44 Q-20 -50 60 -46 Q110 -48 142 -56 Q120 8 60 14 H-88 Q-108 0 -110 -44Z"), hull
        ),
        shape("M-108 -30 Q20 -30 136 -42 Q130 -28 120 -16 Q0 -8 -106 -12Z", color),
        line("M-108 -44 Q20 -50 140 -56", lighten(color, 0.3), 5),
        box(-124, -40, 16, 40, IRON, radius=4),
        foam(-104, 110, 10, phase),
    )
    return sketch.finish((-196, -92, 152, 24), cabin=(-40, -132, 12, -36))


def draw_ship(color: str, phase: float) -> Drawing:
    """A steamer with two funnels and a row of portholes."""
    sketch = Sketch()
    for x in (-40, 26):
        sketch.add(
            puffs((x, -184), (-80, -40), 14, (phase + x / 90) % 1, "#f4f4f8"),
            shape(
                f"M{x - 16} -110 L{x - 13} -182 H{x + 17} L{x + 16} -110Z",
                sideways(sketch, color, x - 16, x + 17),
            ),
            box(x - 14, -182, 32, 16, IRON),
        )
    sketch.add(
        line("M-128 -100 V-170 M118 -100 V-176", STEEL, 4),
        line("M-128 -168 L-40 -184 M118 -174 L26 -184", STEEL, 1.6),
        box(-104, -118, 196, 30, "#ffffff", radius=4),
        box(-134, -92, 250, 32, "#eef2f7", radius=4),
    )
    sketch.add(
        *(box(-92 + k * 22, -112, 13, 15, "#6fa8cc", radius=2) for k in range(8)),
        *(box(-122 + k * 22, -84, 13, 14, "#6fa8cc", radius=2) for k in range(10)),
    )
    for k in range(8):
        sketch.shine(
            box(-92 + k * 22, -112, 13, 15, "#ffe7a0", radius=2),
            box(-122 + k * 25, -84, 13, 14, "#ffe7a0", radius=2),
        )
    hull = sketch.gradient(((0, "#3a4a66"), (1, "#232c44")), (0, -62), (0, 16))
    sketch.add(
        shape("M-186 -62 H150 Q186 -64 206 -84 Q190 10 150 22 H-140 Q-176 10 -186 -62Z", hull),
        shape(
            "M-178 -12 Q0 -4 184 -20 Q174 10 150 22 H-140 Q-168 14 -178 -12Z", darken(color, 0.14)
        ),
        line("M-184 -58 H152 Q186 -62 204 -80", "#ffffff", 5),
        *(ring((-150 + k * 30, -34), 6, 6, "#c8d2de", 3) for k in range(10)),
    )
    sketch.shine(*(ellipse((-150 + k * 30, -34), 5, 5, "#ffe7a0") for k in range(10)))
    sketch.add(line("M150 -40 q6 8 0 18 M142 -28 h14", STEEL, 4), foam(-160, 170, 14, phase))
    return sketch.finish((-196, -244, 214, 32), seat=(-30, -118))


def draw_submarine(color: str, phase: float) -> Drawing:
    """A round submarine with bubbles from its screw."""
    sketch = Sketch()
    for index in range(4):
        rise = (phase + index / 4) % 1
        at = (-134 - rise * 22 - 5 * index, -48 - rise * 70)
        sketch.add(ring(at, 4 + 4 * rise, 4 + 4 * rise, "#ffffff", 1.8, 0.9 * (1 - rise)))
    hull = sketch.gradient(
        ((0, lighten(color, 0.4)), (0.45, color), (1, darken(color, 0.3))), (0, -92), (0, 4)
    )
    reach = 26 * abs(math.cos(phase * math.tau)) + 5
    sketch.add(
        line("M16 -104 V-150 H34", IRON, 6),
        box(30, -156, 12, 12, "#9fd0e8", radius=3),
        shape(
            "M-34 -86 L-26 -118 Q-24 -124 -16 -124 H26 Q34 -124 36 -116 L44 -86Z",
            sideways(sketch, color, -34, 44),
        ),
        ellipse((-122, -44), 5, reach, "#c98a3c"),
        polygon([(-88, -60), (-128, -84), (-118, -44), (-128, -6), (-88, -30)], darken(color, 0.2)),
    )
    sketch.add(
        shape(
            ("M-104 -44 Q-96 -92 -20 -92 H40 Q120 -88 126 -44 Q120 0 40 4 H-20 Q-96 2 -104 -44Z"),
            hull,
        ),
        line("M-90 -26 Q0 -16 116 -28", GOLD, 4),
        line("M-66 -74 Q0 -88 78 -76", "#ffffff", 4, opacity=0.4),
    )
    for x, r in ((-48, 15), (0, 15), (52, 24)):
        sketch.add(
            ellipse((x, -52), r + 5, r + 5, GOLD),
            ellipse((x, -52), r, r, "#6fb8dc"),
            ellipse((x - r * 0.3, -52 - r * 0.3), r * 0.4, r * 0.3, "#ffffff", opacity=0.7),
        )
        sketch.shine(ellipse((x, -52), r, r, "#ffe7a0"))
    sketch.add(lamp(sketch, (120, -58), 6, 8))
    return sketch.finish((-190, -164, 158, 12))


def draw_ferry(color: str, phase: float) -> Drawing:
    """A paddle boat with a great turning wheel."""
    sketch = Sketch()
    sketch.add(
        puffs((66, -166), (-70, -40), 13, phase, "#f0eef4"),
        box(56, -166, 20, 80, sideways(sketch, IRON, 56, 76), radius=3),
        line("M52 -166 h28", GOLD, 5),
    )
    sketch.add(
        box(-60, -112, 176, 30, CREAM, radius=3),
        box(-84, -80, 216, 46, "#f8f2e4", radius=3),
        line("M-66 -114 H122", color, 8),
        line("M-90 -82 H138", color, 8),
        *(box(-46 + k * 26, -104, 13, 18, "#6fa8cc", radius=2) for k in range(6)),
        *(box(-70 + k * 26, -70, 13, 22, "#6fa8cc", radius=2) for k in range(8)),
    )
    sketch.shine(*(box(-70 + k * 26, -70, 13, 22, "#ffe7a0", radius=2) for k in range(8)))
    paddles = "".join(
        f"M0 0 L{math.cos(k * math.tau / 8) * 44:.1f} {math.sin(k * math.tau / 8) * 44:.1f} "
        for k in range(8)
    )
    boards = "".join(
        (
            f"M{math.cos(k * math.tau / 8) * 36:.1f} {math.sin(k * math.tau / 8) * 36:.1f} "
            f"L{math.cos(k * math.tau / 8) * 50:.1f} {math.sin(k * math.tau / 8) * 50:.1f} "
        )
        for k in range(8)
    )
    sketch.add(
        shape(
            "M-100 -36 H132 Q152 -38 164 -48 Q156 12 132 16 H-86 Q-98 8 -100 -36Z",
            sketch.gradient(((0, "#ffffff"), (1, "#c4cedb")), (0, -40), (0, 16)),
        ),
        line("M-98 -12 Q20 -4 154 -16", color, 7),
        group(
            [line(paddles, darken(color, 0.1), 5), line(boards, color, 10)],
            move=(-116, -22),
            turn=phase * 45,
        ),
        ring((-116, -22), 36, 36, darken(color, 0.2), 4),
        foam(-140, 140, 16, phase),
    )
    return sketch.finish((-174, -232, 174, 40), seat=(94, -82))


KINDS: Final[Mapping[str, PropKind]] = {
    "boat": PropKind(draw_boat, 63, "#b5703c", "water", frames=12),
    "sailboat": PropKind(draw_sailboat, 300, "#e8503c", "water", frames=12),
    "rowing boat": PropKind(draw_rowing_boat, 72, "#3f8fb8", "water", frames=12),
    "canoe": PropKind(draw_canoe, 72, "#c8643c", "water", frames=12),
    "raft": PropKind(draw_raft, 130, "#b07a46", "water", frames=12),
    "motorboat": PropKind(draw_motorboat, 96, "#e0483c", "water", frames=10),
    "ship": PropKind(draw_ship, 204, "#d8433c", "water", frames=12, is_tall=True),
    "submarine": PropKind(draw_submarine, 160, "#f2b52e", "water", frames=12),
    "ferry": PropKind(draw_ferry, 196, "#c8383a", "water", frames=12, is_tall=True),
}
"""The kinds of this family by name."""
