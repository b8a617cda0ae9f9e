"""Furniture of living rooms and bedrooms; lamps and lit windows shine in the dark."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, vivid
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import points
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    DARK_WOOD,
    GOLD,
    IRON,
    WOOD,
    aslant,
    ball,
    flame,
    gleam,
    halo,
    leaf,
    rounded,
    sideways,
    standing,
    streak,
    tapered,
    wave,
)


def draw_bed(color: str, phase: float) -> Drawing:
    """A bed, its pillow to the left; who sleeps lies on the blanket."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-122, -100, 16, 98, sideways(sketch, DARK_WOOD, -122, -106), radius=6),
        ellipse((-114, -104), 9, 8, DARK_WOOD),
        box(108, -70, 14, 68, sideways(sketch, DARK_WOOD, 108, 122), radius=5),
        ellipse((115, -72), 8, 7, DARK_WOOD),
    )
    sketch.add(
        box(-110, -44, 222, 24, sketch.shaded(WOOD, -44, -20), radius=4),
        box(-108, -62, 216, 22, "#f6f1e8", radius=9),
        shape(
            "M-104 -60 Q-106 -86 -82 -84 Q-50 -88 -48 -66 Q-50 -56 -76 -58Z",
            rounded(sketch, "#ffffff", (-78, -72), 34),
        ),
    )
    sketch.add(
        shape(
            "M-54 -64 Q-20 -78 40 -72 Q100 -72 110 -58 V-26 Q20 -18 -60 -28Z",
            aslant(sketch, color, (-54, -76, 110, -20)),
        ),
        shape("M-54 -64 Q-46 -72 -30 -72 L-34 -24 L-60 -28Z", lighten(color, 0.5)),
        line("M4 -72 Q-2 -48 2 -24 M54 -72 Q50 -48 56 -24", darken(color, 0.2), 2, opacity=0.6),
    )
    return sketch.finish((-128, -116, 128, 4), seat=(0, -68))


def draw_sofa(color: str, phase: float) -> Drawing:
    """A sofa for three."""
    del phase
    sketch = Sketch()
    for x in (-88, 88):
        sketch.add(tapered(x, -16, 0, 10, 6, DARK_WOOD))
    sketch.add(
        box(
            -104,
            -96,
            208,
            70,
            aslant(sketch, darken(color, 0.08), (-104, -96, 104, -26)),
            radius=18,
        ),
        line("M0 -92 V-50", darken(color, 0.26), 2.4),
    )
    for x in (-82, 2):
        sketch.add(
            box(x, -56, 80, 26, sketch.shaded(color, -56, -30), radius=9),
            line(f"M{x + 8} -53 h60", lighten(color, 0.45), 2, opacity=0.7),
        )
    sketch.add(
        box(-118, -72, 36, 60, rounded(sketch, color, (-100, -52), 40), radius=15),
        box(82, -72, 36, 60, rounded(sketch, color, (100, -52), 40), radius=15),
        box(-96, -32, 192, 20, sketch.shaded(darken(color, 0.1), -32, -12), radius=6),
    )
    sketch.add(
        group(
            [box(-20, -20, 40, 40, aslant(sketch, "#f2c23a", (-20, -20, 20, 20)), radius=8)],
            move=(-60, -70),
            turn=14,
        )
    )
    return standing(sketch, 124, 102, seat=(0, -54))


def draw_armchair(color: str, phase: float) -> Drawing:
    """An armchair with a button back."""
    del phase
    sketch = Sketch()
    for x in (-40, 40):
        sketch.add(tapered(x, -16, 0, 10, 6, DARK_WOOD))
    sketch.add(
        shape(
            "M-48 -30 V-98 Q-46 -118 -24 -118 H24 Q46 -118 48 -98 V-30Z",
            aslant(sketch, darken(color, 0.06), (-48, -118, 48, -30)),
        ),
        *(
            ellipse((x, y), 3, 3, darken(color, 0.34))
            for x, y in ((-20, -96), (20, -96), (0, -82), (-20, -68), (20, -68))
        ),
    )
    sketch.add(
        box(-38, -56, 76, 26, sketch.shaded(color, -56, -30), radius=9),
        line("M-28 -53 h50", lighten(color, 0.45), 2, opacity=0.7),
        box(-66, -72, 32, 58, rounded(sketch, color, (-50, -52), 38), radius=14),
        box(34, -72, 32, 58, rounded(sketch, color, (50, -52), 38), radius=14),
        box(-46, -32, 92, 20, sketch.shaded(darken(color, 0.1), -32, -12), radius=6),
    )
    return standing(sketch, 72, 124, seat=(0, -54))


def draw_rocking_chair(color: str, phase: float) -> Drawing:
    """A rocking chair, at it."""
    body = Sketch()
    slats = "".join(f"M{-26 + k * 1.0:.1f} {-62 - k * 14} h5 " for k in range(4))
    body.add(
        line(
            "M-22 -50 L-34 -120 M-24 -50 L-18 -8 M26 -48 L30 -10 M-26 -74 H24 L26 -48",
            darken(color, 0.1),
            6,
        ),
        line("M-18 -50 L-30 -118 M-12 -50 L-24 -116", darken(color, 0.2), 3),
        line(slats, color, 3),
        box(-38, -128, 18, 14, color, radius=5),
        box(-30, -54, 60, 9, body.shaded(color, -54, -45), radius=4),
        box(-28, -61, 54, 9, "#c8586a", radius=4.5),
        line("M-54 -14 Q0 12 56 -14", darken(color, 0.16), 7),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=4 * wave(phase), about=(0, 0))
    return sketch.finish((-70, -136, 70, 8), seat=(-2, -60))


def draw_stool(color: str, phase: float) -> Drawing:
    """A three-legged stool."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-18 -46 L-28 0 M18 -46 L28 0 M0 -46 V-2", darken(color, 0.22), 6),
        line("M-22 -20 H22", darken(color, 0.3), 4),
        box(-32, -54, 64, 11, sketch.shaded(color, -54, -43), radius=5),
        line("M-26 -52 H20", lighten(color, 0.5), 1.8),
    )
    return standing(sketch, 40, 60, seat=(0, -54))


def draw_desk(color: str, phase: float) -> Drawing:
    """A desk with drawers and a small lamp."""
    del phase
    sketch = Sketch()
    sketch.add(
        tapered(-74, -70, 0, 9, 6, darken(color, 0.24)),
        box(20, -70, 64, 68, aslant(sketch, color, (20, -70, 84, 0)), radius=3),
        box(-84, -78, 172, 11, sketch.shaded(lighten(color, 0.1), -78, -67), radius=4),
        line("M-80 -76 H84", lighten(color, 0.5), 1.8),
    )
    for k in range(3):
        sketch.add(
            box(25, -62 + k * 20, 54, 16, lighten(color, 0.12), radius=2),
            ellipse((52, -54 + k * 20), 3, 3, GOLD),
        )
    sketch.add(
        line("M-60 -78 L-66 -112 L-40 -128", IRON, 4),
        polygon([(-50, -132), (-34, -134), (-22, -110), (-46, -108)], "#e8564a"),
        box(-72, -82, 24, 5, IRON, radius=2),
        box(-14, -86, 40, 4, "#ffffff"),
        box(-10, -90, 36, 4, "#5f9fd0"),
    )
    sketch.shine(halo(sketch, (-34, -106), 60), ellipse((-34, -109), 12, 5, "#fff6c8"))
    return standing(sketch, 92, 142, seat=(0, -78))


def draw_bookshelf(color: str, phase: float) -> Drawing:
    """A bookshelf full of books."""
    del phase
    sketch = Sketch()
    sketch.add(box(-58, -184, 116, 184, darken(color, 0.4), radius=4))
    for row in range(4):
        x, base = -50.0, -10.0 - row * 44
        for k in range(9):
            width, tall = 7 + (k * 5 + row * 3) % 6, 26 + (k * 7 + row * 5) % 10
            if x + width > 50 or (row + k) % 7 == 6:
                x += width
                continue
            tone = vivid((k * 0.17 + row * 0.29) % 1, 0.5, 0.82)
            sketch.add(
                box(
                    x, base - tall, width - 1, tall, sideways(sketch, tone, x, x + width), radius=1
                ),
                line(f"M{x + 1.5:.1f} {base - tall + 6} h{width - 4:.1f}", CREAM, 1.6),
            )
            x += width
        sketch.add(box(-58, base, 116, 7, color))
    sketch.add(
        box(-62, -190, 124, 9, lighten(color, 0.1), radius=3),
        box(-62, -184, 9, 184, color),
        box(53, -184, 9, 184, darken(color, 0.14)),
        box(-58, -5, 116, 5, darken(color, 0.2)),
        ball(sketch, (36, -66), 9, "#5f9fd0"),
    )
    return standing(sketch, 68, 196)


def draw_drawers(color: str, phase: float) -> Drawing:
    """A chest of drawers."""
    del phase
    sketch = Sketch()
    sketch.add(
        tapered(-44, -10, 0, 9, 6, darken(color, 0.3)),
        tapered(44, -10, 0, 9, 6, darken(color, 0.3)),
        box(-54, -92, 108, 86, aslant(sketch, color, (-54, -92, 54, -6)), radius=4),
        box(-60, -98, 120, 9, lighten(color, 0.2), radius=4),
    )
    for k in range(3):
        sketch.add(
            box(-47, -84 + k * 26, 94, 22, lighten(color, 0.12), radius=3),
            line(f"M-47 {-62 + k * 26} h94", darken(color, 0.3), 1.6),
            ellipse((-20, -73 + k * 26), 4, 4, GOLD),
            ellipse((20, -73 + k * 26), 4, 4, GOLD),
        )
    return standing(sketch, 66, 104, seat=(0, -98))


def draw_wardrobe(color: str, phase: float) -> Drawing:
    """A wardrobe with two doors."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-58, -8, 14, 8, darken(color, 0.3)),
        box(44, -8, 14, 8, darken(color, 0.3)),
        box(-62, -184, 124, 178, aslant(sketch, color, (-62, -184, 62, -6)), radius=5),
        shape("M-70 -182 Q0 -204 70 -182 L66 -174 H-66Z", darken(color, 0.12)),
    )
    for x in (-54, 4):
        sketch.add(
            box(x, -166, 50, 92, lighten(color, 0.14), radius=6),
            box(x, -66, 50, 50, lighten(color, 0.14), radius=6),
            line(f"M{x + 2} -72 h46 M{x + 2} -14 h46", darken(color, 0.24), 2),
        )
    sketch.add(
        line("M0 -170 V-10", darken(color, 0.4), 2.4),
        ellipse((-7, -94), 4, 4, GOLD),
        ellipse((7, -94), 4, 4, GOLD),
    )
    return standing(sketch, 76, 200)


def draw_shelf(color: str, phase: float) -> Drawing:
    """A shelf with a jar, a plant and a clock."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-52 -4 L-40 -22 M52 -4 L40 -22", darken(color, 0.3), 5),
        box(-68, -28, 136, 9, sketch.shaded(color, -28, -19), radius=3),
        box(-58, -58, 24, 30, sideways(sketch, "#7fb8c8", -58, -34), radius=5),
        box(-56, -64, 20, 8, "#c8504a", radius=3),
        box(-12, -46, 24, 18, sideways(sketch, "#c97a4e", -12, 12), radius=3),
    )
    sketch.add(
        *(leaf((0, -46), 24, angle) for angle in (-150, -30, -115, -65, -90)),
        ellipse((46, -42), 14, 14, GOLD),
        ellipse((46, -42), 11, 11, CREAM),
        line("M46 -42 V-49 M46 -42 l5 3", IRON, 2),
    )
    return standing(sketch, 74, 78)


def draw_lamp(color: str, phase: float) -> Drawing:
    """A standing lamp with a shade of cloth."""
    del phase
    sketch = Sketch()
    shade = "M-24 -172 H24 L42 -118 Q0 -110 -42 -118Z"
    sketch.add(
        ellipse((0, -4), 28, 6, IRON),
        box(-2.6, -118, 5.2, 114, sideways(sketch, "#8a6a4a", -3, 3)),
        shape(shade, sideways(sketch, color, -42, 42)),
        line("M-41 -119 Q0 -111 41 -119", darken(color, 0.2), 3),
        line("M20 -114 V-92", GOLD, 1.8),
        ellipse((20, -90), 3, 3, GOLD),
    )
    sketch.shine(
        halo(sketch, (0, -140), 92, "#ffd98a", 0.7),
        shape(shade, lighten(color, 0.55), opacity=0.85),
    )
    return standing(sketch, 94, 234, below=10)


def draw_table_lamp(color: str, phase: float) -> Drawing:
    """A table lamp on a round foot."""
    del phase
    sketch = Sketch()
    shade = "M-16 -66 H16 L28 -34 H-28Z"
    sketch.add(
        ellipse((0, -3), 17, 4, IRON),
        shape(
            "M-8 -4 Q-18 -16 -5 -24 L-3 -34 H3 L5 -24 Q18 -16 8 -4Z",
            rounded(sketch, "#5f9fb8", (0, -16), 18),
        ),
        shape(shade, sideways(sketch, color, -28, 28)),
    )
    sketch.shine(halo(sketch, (0, -48), 62), shape(shade, lighten(color, 0.5), opacity=0.9))
    return standing(sketch, 64, 112, below=16)


def draw_candle(color: str, phase: float) -> Drawing:
    """A candle in its holder."""
    sketch = Sketch()
    sketch.add(
        ellipse((0, -4), 22, 5, GOLD),
        line("M18 -8 q14 -4 12 6 q-4 8 -12 3", GOLD, 3.4),
        box(-11, -12, 22, 9, sideways(sketch, GOLD, -11, 11), radius=3),
        box(-8, -48, 16, 38, sideways(sketch, color, -8, 8), radius=3),
        shape("M-8 -48 Q-4 -40 -3 -32 Q0 -28 1 -36 Q4 -44 8 -46 L8 -50 H-8Z", lighten(color, 0.4)),
        line("M0 -48 V-54", IRON, 2),
    )
    fire = flame((0, -51), 22, phase)
    sketch.add(fire)
    sketch.shine(halo(sketch, (0, -60), 58, "#ffc46a", 0.75), fire)
    return standing(sketch, 62, 122, below=8, hold=(22, -8))


def draw_chandelier(color: str, phase: float) -> Drawing:
    """A chandelier of five candles that sways a little."""
    body = Sketch()
    body.add(
        line(
            (
                "M0 -120 V-40 M0 -30 Q-30 -4 -62 -30 M0 -30 Q30 -4 62 -30 M0 -30 Q-16 -10 "
                "-32 -34 M0 -30 Q16 -10 32 -34"
            ),
            color,
            5,
        ),
        ball(body, (0, -44), 11, color),
        ball(body, (0, -18), 8, color),
    )
    for x, y in ((-62, -32), (-32, -36), (0, -56), (32, -36), (62, -32)):
        fire = flame((x, y - 20), 14, (phase + x / 50) % 1)
        body.add(
            box(x - 7, y - 3, 14, 5, color, radius=2),
            box(x - 3, y - 20, 6, 18, CREAM),
            fire,
            ellipse((x, y + 10), 3, 5, "#cfeaf6", opacity=0.9),
        )
        body.shine(halo(body, (x, y - 26), 34), fire)
    sketch = Sketch()
    sketch.absorb(body, turn=2.5 * wave(phase), about=(0, -120))
    return sketch.finish((-102, -126, 102, 16))


def draw_fireplace(color: str, phase: float) -> Drawing:
    """A fireplace of stone with a burning fire and stockings."""
    sketch = Sketch()
    bricks = "".join(
        f"M-80 {-14 - k * 18} H80 "
        + "".join(f"M{-74 + j * 28 + (k % 2) * 14} {-14 - k * 18} v18 " for j in range(6))
        for k in range(6)
    )
    sketch.add(
        box(-78, -112, 156, 112, aslant(sketch, color, (-78, -112, 78, 0)), radius=3),
        line(bricks, darken(color, 0.24), 2, opacity=0.5),
        shape("M-48 0 V-52 Q-46 -84 0 -84 Q46 -84 48 -52 V0Z", "#2a1f26"),
        box(-88, -124, 176, 14, sketch.shaded(WOOD, -124, -110), radius=4),
        box(-84, -8, 168, 8, darken(color, 0.3), radius=2),
    )
    fire = [
        flame((x, -8), size, (phase + x / 50) % 1) for x, size in ((-18, 40), (18, 36), (0, 56))
    ]
    sketch.add(*fire, line("M-32 -6 L30 -12 M32 -6 L-28 -12", DARK_WOOD, 9))
    sketch.shine(halo(sketch, (0, -34), 100, "#ff9a3c", 0.6), *fire)
    for x, tone in ((-64, "#c8303a"), (62, "#4f9a4a")):
        sketch.add(
            shape(f"M{x - 8} -108 h16 v28 q12 2 12 10 q0 8 -10 8 h-10 q-8 0 -8 -10Z", tone),
            box(x - 10, -112, 20, 9, CREAM, radius=3),
        )
    sketch.add(
        box(-14, -144, 20, 20, "#5f9fd0", radius=2),
        box(24, -148, 5, 24, CREAM),
        box(40, -142, 5, 18, CREAM),
    )
    return standing(sketch, 104, 154, below=66)


def draw_mirror(color: str, phase: float) -> Drawing:
    """A standing mirror in a carved frame."""
    del phase
    sketch = Sketch()
    glass = sketch.gradient(
        ((0, "#f4fbff"), (0.5, "#bfdceb"), (1, "#8fb4cc")), (-30, -150), (30, -20)
    )
    sketch.add(
        line("M-30 -20 L-40 0 M30 -20 L40 0", darken(color, 0.3), 7),
        ellipse((0, -88), 46, 74, aslant(sketch, color, (-46, -160, 46, -14))),
        ellipse((0, -88), 38, 66, glass),
        line("M-20 -60 L8 -128 M-6 -50 L18 -106", "#ffffff", 6, opacity=0.55),
        ellipse((0, -166), 9, 8, color),
        ellipse((0, -10), 8, 6, color),
    )
    return standing(sketch, 54, 178)


def draw_rug(color: str, phase: float) -> Drawing:
    """A rug with fringes, seen from the front; things stand on it."""
    del phase
    sketch = Sketch()
    fringe = "".join(
        (f"M{-112 + k * 1.1:.1f} {-2 - k * 4} h-7 M{112 - k * 1.1:.1f} {-2 - k * 4} h7 ")
        for k in range(6)
    )
    sketch.add(
        line(fringe, CREAM, 2),
        polygon([(-104, -26), (104, -26), (114, 2), (-114, 2)], sketch.shaded(color, -26, 2)),
        line("M-96 -21 H96 L103 -3 H-103Z", CREAM, 2.6),
        *(
            polygon([(x, -19), (x + 14, -12), (x, -5), (x - 14, -12)], "#f2c23a")
            for x in (-62, 0, 62)
        ),
        *(ellipse((x, -12), 5, 2.6, CREAM) for x in (-62, -31, 0, 31, 62)),
    )
    return standing(sketch, 124, 32, seat=(0, -12))


def draw_cradle(color: str, phase: float) -> Drawing:
    """A cradle that rocks."""
    body = Sketch()
    body.add(
        shape("M-60 -56 Q-34 -74 10 -62 L58 -52 V-40 H-58Z", CREAM),
        ellipse((-36, -62), 17, 10, "#ffffff"),
        shape("M-22 -58 Q20 -66 58 -50 L56 -34 H-20Z", "#9fd0e8"),
        shape(
            "M-66 -62 H66 Q60 -18 34 -16 H-34 Q-60 -18 -66 -62Z",
            aslant(body, color, (-66, -62, 66, -16)),
        ),
        line("M-62 -58 H62", lighten(color, 0.5), 4),
        shape("M0 -30 q-9 -12 0 -6 q9 -6 0 6Z", "#e8566a"),
        line("M-56 -16 Q0 10 56 -16", darken(color, 0.2), 7),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=4 * wave(phase))
    return sketch.finish((-82, -84, 82, 8), cabin=(-50, -100, -6, -44))


def draw_curtain_window(color: str, phase: float) -> Drawing:
    """A window with curtains that stir; it is lit in the dark."""
    sketch = Sketch()
    sway = 3 * wave(phase)
    sky = sketch.gradient(((0, "#8fcdf0"), (1, "#e2f4fc")), (0, -140), (0, -20))
    sketch.add(
        box(-56, -142, 112, 128, "#ffffff", radius=4),
        box(-50, -136, 100, 116, sky),
        ellipse((-16, -96), 18, 8, "#ffffff", opacity=0.9),
        ellipse((0, -100), 14, 9, "#ffffff", opacity=0.9),
        line("M0 -136 V-20 M-50 -80 H50", "#ffffff", 6),
        box(-66, -18, 132, 11, "#f3ece0", radius=3),
    )
    sketch.shine(
        box(-50, -136, 47, 53, "#ffe7a0"),
        box(3, -136, 47, 53, "#ffe7a0"),
        box(-50, -77, 47, 57, "#ffe7a0"),
        box(3, -77, 47, 57, "#ffe7a0"),
    )
    for side in (-1, 1):
        cloth = (
            f"M{side * 62} -146 H{side * 16} Q{side * (30 + sway):.1f} -80 "
            f"{side * (44 + sway):.1f} -18 H{side * 66}Z"
        )
        drape = shape(cloth, sideways(sketch, color, -66, 66)) + line(
            (
                f"M{side * 30} -144 Q{side * (42 + sway):.1f} -80 {side * 54} -20 "
                f"M{side * 46} -144 V-20"
            ),
            darken(color, 0.2),
            2,
            opacity=0.6,
        )
        sketch.add(drape)
        sketch.shine(drape)
    sketch.add(line("M-72 -148 H72", GOLD, 5))
    return standing(sketch, 80, 156)


def draw_door(color: str, phase: float) -> Drawing:
    """A door in its frame."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-54 0 V-156 Q-54 -172 -40 -172 H40 Q54 -172 54 -156 V0Z", "#d8cdb8"),
        shape(
            "M-44 0 V-152 Q-44 -162 -34 -162 H34 Q44 -162 44 -152 V0Z",
            aslant(sketch, color, (-44, -162, 44, 0)),
        ),
    )
    for x in (-36, 4):
        sketch.add(
            box(x, -150, 32, 62, lighten(color, 0.12), radius=4),
            box(x, -78, 32, 62, lighten(color, 0.12), radius=4),
            line(f"M{x + 1} -88 h30 M{x + 1} -16 h30", darken(color, 0.3), 2),
        )
    sketch.add(
        ball(sketch, (34, -82), 5, GOLD),
        box(-62, -5, 124, 5, "#a39a94"),
        streak("M-39 -150 V-20", 2, 0.3),
    )
    return standing(sketch, 66, 178)


def draw_vase(color: str, phase: float) -> Drawing:
    """A vase of flowers."""
    del phase
    sketch = Sketch()
    for x, y, tone in (
        (-24, -88, "#e8506a"),
        (0, -104, "#f2c23a"),
        (24, -90, "#f58ab0"),
        (-10, -76, "#ffffff"),
        (14, -72, "#8a6ad0"),
    ):
        sketch.add(
            line(f"M0 -46 Q{x * 0.4:.0f} -70 {x} {y}", "#4f8f42", 3),
            *(
                ellipse((x + dx, y + dy), 7, 7, tone)
                for dx, dy in ((0, -7), (7, -1), (4, 6), (-4, 6), (-7, -1))
            ),
            ellipse((x, y), 5, 5, "#f7d060" if tone != "#f2c23a" else "#a8643a"),
        )
    sketch.add(
        leaf((0, -48), 30, -150),
        leaf((0, -48), 30, -30),
        shape(
            "M-12 -52 Q-14 -44 -24 -34 Q-30 -14 -16 0 H16 Q30 -14 24 -34 Q14 -44 12 -52Z",
            rounded(sketch, color, (0, -24), 32),
        ),
        line("M-25 -26 Q0 -18 25 -26", lighten(color, 0.5), 3, opacity=0.8),
        ellipse((0, -52), 12, 3, darken(color, 0.3)),
        gleam((-12, -30), 4, 8, angle=10),
    )
    return standing(sketch, 46, 122, scale=0.8, hold=(0, -24))


def draw_plant_pot(color: str, phase: float) -> Drawing:
    """A house plant in its pot."""
    del phase
    sketch = Sketch()
    for angle, length in points(
        "-168 42, -12 42, -148 58, -32 58, -126 66, -54 66, -104 72, -76 72, -90 60"
    ):
        sketch.add(leaf((0, -44), length, angle, "#4f9650" if length > 60 else "#5fa550"))
    sketch.add(
        shape("M-26 -46 L-20 0 H20 L26 -46Z", sideways(sketch, color, -26, 26)),
        box(-30, -52, 60, 12, sideways(sketch, lighten(color, 0.1), -30, 30), radius=4),
    )
    return standing(sketch, 66, 124, hold=(0, -24))


def draw_picture(color: str, phase: float) -> Drawing:
    """A framed picture of hills and sun."""
    del phase
    sketch = Sketch()
    sky = sketch.gradient(((0, "#8fcdf0"), (1, "#fbe6c0")), (0, -70), (0, -10))
    sketch.add(
        box(-52, -82, 104, 80, aslant(sketch, color, (-52, -82, 52, -2)), radius=4),
        box(-42, -72, 84, 60, "#fffaf0"),
        box(-37, -67, 74, 50, sky),
        ellipse((14, -46), 9, 9, "#f9c63c"),
        group(
            [ellipse((-16, -16), 34, 20, "#6fb35a"), ellipse((26, -12), 34, 20, "#4f9650")],
            clip=sketch.clip("M-37 -67 h74 v50 h-74Z"),
        ),
        line("M-50 -80 H48 M-50 -80 V-6", lighten(color, 0.5), 1.8),
    )
    return standing(sketch, 58, 88, hold=(0, -40))


KINDS: Final[Mapping[str, PropKind]] = {
    "bed": PropKind(draw_bed, 112, "#5f8fc8", "ground"),
    "sofa": PropKind(draw_sofa, 96, "#4f9a94", "ground"),
    "armchair": PropKind(draw_armchair, 118, "#c8645a", "ground"),
    "rocking chair": PropKind(draw_rocking_chair, 128, "#a8703f", "ground", frames=10),
    "stool": PropKind(draw_stool, 57, "#b5783f", "ground"),
    "desk": PropKind(draw_desk, 134, "#a8703f", "ground"),
    "bookshelf": PropKind(draw_bookshelf, 190, "#9b6a40", "ground", is_tall=True),
    "drawer": PropKind(draw_drawers, 98, "#b5844f", "ground"),
    "wardrobe": PropKind(draw_wardrobe, 193, "#8f9fb0", "ground", is_tall=True),
    "shelf": PropKind(draw_shelf, 70, "#a8703f", "ground"),
    "lamp": PropKind(draw_lamp, 175, "#f2d9a0", "ground"),
    "table lamp": PropKind(draw_table_lamp, 66, "#f0c0a0", "table"),
    "candle": PropKind(draw_candle, 72, "#f6ead0", "table", frames=8),
    "chandelier": PropKind(draw_chandelier, 118, "#e0b03a", "air", frames=8),
    "fireplace": PropKind(draw_fireplace, 148, "#b88a7c", "ground", frames=10, is_tall=True),
    "mirror": PropKind(draw_mirror, 174, "#d8a83c", "ground"),
    "rug": PropKind(draw_rug, 28, "#b8404a", "ground"),
    "cradle": PropKind(draw_cradle, 72, "#d8b080", "ground", frames=10),
    "window": PropKind(draw_curtain_window, 143, "#d8606a", "ground", frames=8),
    "door": PropKind(draw_door, 172, "#4f8fa0", "ground"),
    "vase": PropKind(draw_vase, 94, "#5f9fc8", "table"),
    "plant": PropKind(draw_plant_pot, 116, "#c8784e", "table"),
    "picture": PropKind(draw_picture, 80, "#d8a83c", "hand"),
}
"""The kinds of this family by name."""
