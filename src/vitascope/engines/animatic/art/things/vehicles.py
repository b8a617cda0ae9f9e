"""Things that carry: boats, cars, bicycles, trains, rockets, aeroplanes."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind


def _wheel(sketch: Sketch, x: float, r: float, phase: float) -> None:
    spokes = "".join(
        (
            f"M0 0 L{math.cos(k * math.tau / 5) * r * 0.5:.1f} "
            f"{math.sin(k * math.tau / 5) * r * 0.5:.1f} "
        )
        for k in range(5)
    )
    sketch.add(ellipse((x, -r), r, r, "#2b2833"), ellipse((x, -r), r * 0.6, r * 0.6, "#cfd4dd"))
    sketch.add(
        group([line(spokes, "#858b99", r * 0.12)], move=(x, -r), turn=phase * 360),
        ellipse((x, -r), r * 0.16, r * 0.16, "#6d7380"),
    )


def draw_car(color: str, phase: float) -> Drawing:
    """A small round car whose wheels turn once a cycle."""
    sketch = Sketch()
    body = sketch.gradient(
        ((0, lighten(color, 0.3)), (0.5, color), (1, darken(color, 0.24))), (0, -112), (0, -18)
    )
    glass = sketch.gradient(((0, "#e2f4fc"), (1, "#86b6d2")), (-40, -100), (50, -60))
    sketch.add(
        shape(
            (
                "M-122 -28 Q-128 -60 -98 -64 L-70 -68 Q-44 -112 -6 -112 H26 Q54 -110 76 "
                "-68 Q118 -64 122 -40 L120 -24 Q0 -16 -122 -28Z"
            ),
            body,
        )
    )
    sketch.add(
        shape("M-56 -69 Q-38 -101 -8 -101 H-3 V-69Z", glass),
        shape("M6 -101 H24 Q46 -99 62 -69 H6Z", glass),
    )
    sketch.add(
        line("M1 -66 V-30 M-60 -64 Q-64 -40 -50 -28", darken(color, 0.28), 2.2),
        line("M12 -56 h13", darken(color, 0.35), 4),
    )
    sketch.add(
        line("M-112 -58 Q0 -66 106 -58", lighten(color, 0.6), 2.4, opacity=0.6),
        ellipse((114, -48), 9, 10, "#fff3b8"),
        ellipse((-119, -48), 6, 8, "#ff8f7a"),
        line("M-121 -28 Q0 -18 120 -26", darken(color, 0.4), 6),
    )
    _wheel(sketch, -68, 26, phase)
    _wheel(sketch, 70, 26, phase)
    return sketch.finish((-130, -118, 130, 4))


def draw_bus(color: str, phase: float) -> Drawing:
    """A bus with a row of windows."""
    sketch = Sketch()
    glass = sketch.gradient(((0, "#e2f4fc"), (1, "#86b6d2")), (0, -140), (0, -96))
    sketch.add(
        box(-170, -154, 340, 130, sketch.shaded(color, -154, -24), radius=22),
        box(-170, -66, 340, 9, lighten(color, 0.6), opacity=0.7),
    )
    for k in range(6):
        sketch.add(box(-154 + k * 48, -138, 40, 46, glass, radius=8))
    sketch.add(
        box(136, -138, 32, 78, glass, radius=8),
        ellipse((164, -44), 7, 9, "#fff3b8"),
        line("M-168 -26 H168", darken(color, 0.4), 6),
    )
    _wheel(sketch, -104, 27, phase)
    _wheel(sketch, 104, 27, phase)
    return sketch.finish((-176, -160, 176, 4))


def draw_bicycle(color: str, phase: float) -> Drawing:
    """A bicycle; its saddle takes a rider."""
    sketch = Sketch()
    for x in (-46, 50):
        sketch.add(
            f'<ellipse cx="{x}" cy="-31" rx="29" ry="29" fill="none" stroke="#33303a" '
            'stroke-width="4.4"/>'
        )
        spokes = "".join(
            f"M0 0 L{math.cos(k * math.tau / 8) * 27:.1f} {math.sin(k * math.tau / 8) * 27:.1f} "
            for k in range(8)
        )
        sketch.add(
            group([line(spokes, "#9aa0ac", 1.1)], move=(x, -31), turn=phase * 360),
            ellipse((x, -31), 4, 4, "#6d7380"),
        )
    sketch.add(
        line(
            "M-46 -31 L-18 -76 L34 -80 L-2 -32 L-46 -31 M-2 -32 L-20 -82 M34 -80 L50 -31", color, 5
        ),
        line("M30 -96 L36 -76 M30 -96 q10 -6 18 0", "#4a4654", 4.4),
    )
    angle = phase * math.tau
    dx, dy = math.cos(angle) * 12, math.sin(angle) * 12
    sketch.add(
        line(f"M{-2 - dx:.1f} {-32 - dy:.1f} L{-2 + dx:.1f} {-32 + dy:.1f}", "#4a4654", 3),
        ellipse((-2, -32), 7, 7, "#6d7380"),
        shape("M-34 -86 Q-18 -94 -4 -86 Q-16 -80 -34 -82Z", "#5a3a30"),
    )
    return sketch.finish((-80, -106, 84, 4), seat=(-20, -88), hold=(40, -96))


def draw_boat(color: str, phase: float) -> Drawing:
    """A wooden rowing boat; its anchor is the waterline."""
    sketch = Sketch()
    tilt = math.sin(phase * math.tau) * 2
    hull = sketch.gradient(((0, lighten(color, 0.2)), (1, darken(color, 0.25))), (0, -34), (0, 16))
    parts = [
        shape("M-100 -36 Q-86 18 -56 18 H58 Q92 16 106 -42 Q0 -20 -100 -36Z", hull),
        line("M-94 -18 Q0 0 98 -24 M-84 0 Q0 12 88 -6", darken(color, 0.3), 2, opacity=0.7),
        line("M-102 -37 Q0 -20 108 -43", lighten(color, 0.3), 6),
    ]
    sketch.add(group(parts, turn=tilt))
    return sketch.finish((-112, -54, 116, 24), seat=(-6, -22))


def draw_sailboat(color: str, phase: float) -> Drawing:
    """A sailing boat under full sail; its anchor is the waterline."""
    sketch = Sketch()
    tilt = math.sin(phase * math.tau) * 2.5
    belly = 8 + 4 * math.sin(phase * math.tau)
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
    sketch.add(group(parts, turn=tilt))
    return sketch.finish((-150, -290, 150, 32), seat=(-70, -40))


def draw_train(color: str, phase: float) -> Drawing:
    """A steam engine that puffs."""
    sketch = Sketch()
    for index in range(3):
        rise = (phase + index / 3) % 1
        sketch.add(
            ellipse(
                (96 - rise * 70, -172 - rise * 50),
                10 + rise * 18,
                9 + rise * 15,
                "#ffffff",
                opacity=0.7 * (1 - rise),
            )
        )
    sketch.add(
        box(84, -160, 22, 44, "#33303a", radius=3),
        box(78, -166, 34, 10, "#4a4654", radius=3),
        box(-20, -122, 150, 62, sketch.shaded(color, -122, -60), radius=26),
    )
    sketch.add(
        box(-130, -166, 104, 108, darken(color, 0.12), radius=6),
        box(-138, -174, 120, 14, "#b5393c", radius=5),
        box(-112, -148, 66, 42, "#e2f4fc", radius=5),
        line("M-79 -148 V-106", darken(color, 0.2), 4),
    )
    sketch.add(
        line("M-18 -96 H128", "#f2c23a", 4),
        ellipse((40, -124), 12, 10, "#f2c23a"),
        ellipse((130, -92), 9, 12, "#fff3b8"),
        polygon([(120, -34), (158, -4), (112, -4)], "#b5393c"),
        box(-134, -62, 262, 22, "#33303a", radius=4),
    )
    for x, r in ((-96, 30), (-24, 30), (46, 22), (98, 22)):
        _wheel(sketch, x, r, phase)
    sketch.add(
        line(
            (
                f"M-96 {-30 + 12 * math.sin(phase * math.tau):.1f} L-24 "
                f"{-30 + 12 * math.sin(phase * math.tau):.1f}"
            ),
            "#cfd4dd",
            5,
        )
    )
    return sketch.finish((-146, -250, 164, 4))


def draw_rocket(color: str, phase: float) -> Drawing:
    """A rocket with a flame below."""
    flame = 1 + 0.2 * math.sin(phase * 2 * math.tau)
    sketch = Sketch()
    sketch.add(
        shape(smooth([(-20, -42), (-12, -10), (0, 30 * flame), (12, -10), (20, -42)]), "#f9a03a"),
        shape(smooth([(-10, -42), (0, 10 * flame), (10, -42)]), "#ffe9a0"),
    )
    for side in (-1, 1):
        sketch.add(
            polygon(
                [(side * 28, -110), (side * 62, -40), (side * 24, -56)],
                darken(color, 0.1 if side < 0 else 0.25),
            )
        )
    hull = smooth(
        [(0, -250), (30, -200), (38, -130), (26, -46), (-26, -46), (-38, -130), (-30, -200)]
    )
    sketch.add(
        shape(hull, sketch.gradient(((0, "#ffffff"), (1, "#c3ccd9")), (-30, -200), (36, -100)))
    )
    window = sketch.clip(hull)
    sketch.add(
        group(
            [shape("M-40 -260 H40 V-204 Q0 -192 -40 -204Z", color), box(-40, -72, 80, 14, color)],
            clip=window,
        ),
        ellipse((0, -156), 19, 19, "#8d98a8"),
        ellipse((0, -156), 14, 14, "#6fb4e8"),
        ellipse((-5, -161), 5, 4, "#fff", opacity=0.7),
    )
    return sketch.finish((-70, -258, 70, 42), anchor=(0, -38))


def draw_aeroplane(color: str, phase: float) -> Drawing:
    """A propeller plane."""
    sketch = Sketch()
    body = smooth(
        [
            (-128, -70),
            (-60, -84),
            (40, -96),
            (104, -84),
            (122, -60),
            (100, -38),
            (20, -34),
            (-70, -48),
            (-124, -58),
        ]
    )
    sketch.add(
        polygon([(-128, -66), (-142, -118), (-116, -118), (-88, -72)], darken(color, 0.1)),
        shape(body, sketch.shaded(color, -100, -30)),
    )
    sketch.add(
        shape("M12 -92 Q24 -122 54 -118 Q76 -112 78 -92Z", "#bfe3f4"),
        line("M-120 -62 Q0 -50 118 -62", "#fff4e4", 6),
    )
    sketch.add(
        shape(
            smooth([(30, -52), (-10, -44), (-50, -14), (-30, -6), (44, -40)]), darken(color, 0.22)
        ),
        polygon([(-120, -62), (-146, -50), (-134, -44), (-92, -58)], darken(color, 0.22)),
    )
    reach = 34 * abs(math.cos(phase * 2 * math.tau)) + 6
    sketch.add(
        ellipse((126, -62), 5, reach, "#5a5462", opacity=0.75), ellipse((124, -62), 8, 9, "#f2c23a")
    )
    return sketch.finish((-152, -128, 140, 2), seat=(44, -92))


KINDS: Final[Mapping[str, PropKind]] = {
    "car": PropKind(draw_car, 114, "#d8433c", "ground", frames=10),
    "bus": PropKind(draw_bus, 156, "#f2b53a", "ground", frames=10, is_tall=True),
    "bicycle": PropKind(draw_bicycle, 100, "#2f9a94", "ground", frames=10),
    "train": PropKind(
        draw_train, 176, "#2f7a5a", "ground", frames=12, is_tall=True, is_background=True
    ),
    "boat": PropKind(draw_boat, 63, "#b5703c", "water", frames=12),
    "sailboat": PropKind(draw_sailboat, 280, "#e8503c", "water", frames=12),
    "rocket": PropKind(draw_rocket, 250, "#e8503c", "air", is_lit=True, frames=8),
    "aeroplane": PropKind(draw_aeroplane, 120, "#e8503c", "air", frames=8),
}
"""The kinds of this family by name."""
