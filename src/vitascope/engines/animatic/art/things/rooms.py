"""Furniture of living rooms and bedrooms; lamps and lit windows shine in the dark."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, vivid
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    DARK_WOOD,
    GOLD,
    IRON,
    WOOD,
    aslant,
    ball,
    halo,
    leaf,
    rounded,
    sideways,
    standing,
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
        line("M66 -78 L72 -112 L46 -128", IRON, 4),
        polygon([(56, -132), (40, -134), (28, -110), (52, -108)], "#e8564a"),
        box(54, -82, 24, 5, IRON, radius=2),
        box(4, -86, 40, 4, "#ffffff"),
        box(8, -90, 36, 4, "#5f9fd0"),
    )
    sketch.shine(halo(sketch, (40, -106), 60), ellipse((40, -109), 12, 5, "#fff6c8"))
    return standing(sketch, 92, 142, seat=(0, -78))


def draw_school_desk(color: str, phase: float) -> Drawing:
    """A pupil's desk, with a book and an apple."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-34 -62 L-38 0 M34 -62 L38 0", IRON, 5),
        line("M-37 -16 H37", IRON, 3),
        box(-42, -64, 84, 12, darken(color, 0.24), radius=3),
        box(-46, -72, 92, 10, sketch.shaded(lighten(color, 0.1), -72, -62), radius=4),
        line("M-42 -70 H42", lighten(color, 0.5), 1.6),
        box(2, -77, 32, 5, "#5f9fd0", radius=1),
        box(4, -82, 28, 5, "#e8b04a", radius=1),
        ellipse((-16, -78), 6.5, 6, "#d8384a"),
        line("M-16 -83 q1 -4 4 -5", DARK_WOOD, 1.8),
    )
    return standing(sketch, 50, 90, seat=(-20, -72))


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


def draw_throne(color: str, phase: float) -> Drawing:
    """A throne of gold with red velvet."""
    del phase
    sketch = Sketch()
    gold = aslant(sketch, GOLD, (-52, -190, 52, 0))
    sketch.add(
        shape("M-44 -30 V-160 Q-40 -178 -22 -172 Q0 -204 22 -172 Q40 -178 44 -160 V-30Z", gold),
        shape("M-34 -40 V-154 Q0 -176 34 -154 V-40Z", aslant(sketch, color, (-34, -170, 34, -40))),
        *(ellipse((x, y), 3, 3, darken(color, 0.4)) for x in (-16, 16) for y in (-134, -104, -76)),
        *(ball(sketch, (x, -172), 8, GOLD) for x in (-42, 42)),
        ball(sketch, (0, -194), 9, "#e0384a"),
    )
    sketch.add(
        box(-42, -56, 84, 20, sketch.shaded(color, -56, -36), radius=8),
        box(-50, -38, 100, 16, gold, radius=3),
        *(box(x, -92, 15, 70, sideways(sketch, GOLD, x, x + 15), radius=5) for x in (-56, 41)),
        *(ball(sketch, (x, -94), 11, GOLD) for x in (-48, 48)),
        *(tapered(x, -24, 0, 15, 10, darken(GOLD, 0.1)) for x in (-42, 42)),
    )
    return standing(sketch, 70, 210, seat=(0, -54))


KINDS: Final[Mapping[str, PropKind]] = {
    "bed": PropKind(draw_bed, 112, "#5f8fc8", "ground"),
    "sofa": PropKind(draw_sofa, 96, "#4f9a94", "ground"),
    "armchair": PropKind(draw_armchair, 118, "#c8645a", "ground"),
    "rocking chair": PropKind(draw_rocking_chair, 128, "#a8703f", "ground", frames=10),
    "stool": PropKind(draw_stool, 57, "#b5783f", "ground"),
    "school desk": PropKind(draw_school_desk, 88, "#c8965a", "ground"),
    "desk": PropKind(draw_desk, 134, "#a8703f", "ground"),
    "bookshelf": PropKind(draw_bookshelf, 190, "#9b6a40", "ground", is_tall=True),
    "drawer": PropKind(draw_drawers, 98, "#b5844f", "ground"),
    "wardrobe": PropKind(draw_wardrobe, 193, "#8f9fb0", "ground", is_tall=True),
    "shelf": PropKind(draw_shelf, 70, "#a8703f", "ground"),
    "cradle": PropKind(draw_cradle, 72, "#d8b080", "ground", frames=10),
    "throne": PropKind(draw_throne, 202, "#b8283a", "ground"),
}
"""The kinds of this family by name."""
