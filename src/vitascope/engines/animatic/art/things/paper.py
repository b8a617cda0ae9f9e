"""Books, paper, pencils and all that bears words. `Drawing.text` is the area free for them."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import numbers, points
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    DARK_WOOD,
    IRON,
    STEEL,
    aslant,
    gleam,
    heart,
    rows,
    sideways,
    standing,
    streak,
)

_INK: Final = "#8a8494"


def draw_letter(color: str, phase: float) -> Drawing:
    """A letter on fine paper, free for words."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon(
            [(-34, -92), (26, -92), (36, -82), (36, 0), (-34, 0)],
            aslant(sketch, color, (-34, -92, 36, 0)),
        ),
        polygon([(26, -92), (26, -82), (36, -82)], darken(color, 0.16)),
        rows([(-26, -44, 52), (-26, -35, 48)], _INK, 2),
        line("M2 -18 q6 -8 10 0 t10 -2", "#4a5a9a", 2.2),
        shape(heart((-20, -16), 6), "#d8404a"),
    )
    return standing(sketch, 44, 98, scale=0.6, hold=(0, -14), text=(-28, -86, 28, -50))


def draw_envelope(color: str, phase: float) -> Drawing:
    """A sealed envelope."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-46, -62, 92, 62, aslant(sketch, color, (-46, -62, 46, 0)), radius=4),
        line("M-44 -2 L-12 -32 M44 -2 L12 -32", darken(color, 0.16), 2),
        shape(
            ("M-46 -60 Q-44 -64 -40 -62 L0 -28 L40 -62 Q44 -64 46 -60 L4 -22 Q0 -18 -4 -22Z"),
            darken(color, 0.1),
        ),
        polygon([(-44, -61), (44, -61), (0, -25)], lighten(color, 0.25)),
        ellipse((0, -28), 11, 11, "#c8303a"),
        shape(heart((0, -28), 5), "#f4a0a0"),
    )
    return standing(sketch, 52, 70, scale=0.65, hold=(0, -12))


def draw_newspaper(color: str, phase: float) -> Drawing:
    """A newspaper held open by its reader."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(-58, -76), (0, -68), (0, 4), (-58, -4)], aslant(sketch, color, (-58, -76, 0, 0))),
        polygon([(0, -68), (58, -76), (58, -4), (0, 4)], darken(color, 0.07)),
        line("M-50 -64 L-10 -58 M8 -58 L50 -64", IRON, 7),
        rows(
            numbers("-50 -50 18, -50 -43 18, -50 -36 18, -50 -29 18, -50 -20 40, -50 -12 40"),
            _INK,
            2,
        ),
        box(-26, -50, 18, 22, "#b8b0b4"),
        rows(
            numbers(
                "10 -46 18, 10 -39 18, 10 -32 18, 10 -25 18, 10 -16 38, 34 -46 16, 34 -39 "
                "16, 34 -32 16, 34 -25 16"
            ),
            _INK,
            2,
        ),
    )
    return standing(sketch, 64, 82, below=8, scale=0.75, hold=(0, -24))


def draw_scroll(color: str, phase: float) -> Drawing:
    """An unrolled scroll, free for words."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-40, -92, 80, 84, sideways(sketch, color, -40, 40)),
        rows([(-28, -36, 54), (-28, -27, 34)], darken(color, 0.4), 2),
        box(-50, -104, 100, 16, sketch.shaded(lighten(color, 0.1), -104, -88), radius=8),
        box(-50, -14, 100, 16, sketch.shaded(lighten(color, 0.1), -14, 2), radius=8),
        ellipse((-50, -96), 5, 9, DARK_WOOD),
        ellipse((50, -96), 5, 9, DARK_WOOD),
        ellipse((-50, -6), 5, 9, DARK_WOOD),
        ellipse((50, -6), 5, 9, DARK_WOOD),
        ellipse((26, -26), 8, 8, "#c8303a"),
    )
    return standing(sketch, 62, 112, scale=0.65, hold=(0, -10), text=(-34, -84, 34, -42))


def draw_map(color: str, phase: float) -> Drawing:
    """A treasure map: a dotted way and a cross."""
    del phase
    sketch = Sketch()
    for k, x in enumerate((-60, -20, 20)):
        tone = color if k % 2 else darken(color, 0.08)
        dy = 6 if k % 2 else 0
        sketch.add(
            polygon(
                [(x, -78 + dy), (x + 40, -78 + 6 - dy), (x + 40, -4 + 6 - dy), (x, -4 + dy)], tone
            )
        )
    sketch.add(
        shape("M-50 -60 q20 -12 34 2 q6 16 -12 20 q-24 2 -22 -22Z", "#8fb86a"),
        shape("M0 -34 q24 -14 46 0 q4 16 -20 20 q-26 0 -26 -20Z", "#8fb86a"),
        polygon([(18, -56), (26, -70), (34, -56)], "#a08a70"),
        line("M-30 -40 q8 14 20 8 q14 -10 24 6", "#8a4a34", 2.4),
        line("M24 -30 l12 12 M36 -30 l-12 12", "#c8303a", 4),
        line("M-44 -18 h16 M-36 -26 v16", darken(color, 0.5), 2),
        line("M-20 -72 V2 M20 -72 V2", darken(color, 0.24), 1.6, opacity=0.6),
    )
    return standing(sketch, 66, 84, scale=0.7, hold=(0, -12), below=8)


def draw_closed_books(color: str, phase: float) -> Drawing:
    """A pile of books."""
    del phase
    sketch = Sketch()
    for k, (x, width, tone) in enumerate(
        ((-40, 84, color), (-34, 74, "#4f8fb8"), (-42, 78, "#e0a83c"), (-30, 62, "#5f9a5a"))
    ):
        y = -16 - k * 16
        sketch.add(
            box(x + 4, y + 2, width - 2, 12, "#fbf4e4", radius=2),
            line(f"M{x + 8} {y + 6} h{width - 10} M{x + 8} {y + 10} h{width - 10}", "#d8ccb4", 1),
            shape(
                (
                    f"M{x + width} {y} H{x + 6} Q{x - 3} {y + 8} {x + 6} {y + 16} H{x + width} "
                    f"V{y + 13} H{x + 9} Q{x + 4} {y + 8} {x + 9} {y + 3} H{x + width}Z"
                ),
                tone,
            ),
        )
    return standing(sketch, 52, 74, scale=0.8, hold=(0, -10))


def draw_pencil(color: str, phase: float) -> Drawing:
    """A pencil, point to the lower right."""
    del phase
    body = Sketch()
    body.add(
        box(-70, -7, 96, 14, body.shaded(color, -7, 7)),
        line("M-60 -2 H26", lighten(color, 0.4), 3),
        box(-82, -7, 13, 14, STEEL),
        box(-94, -7, 13, 14, "#f29aa4", radius=4),
        polygon([(26, -7), (52, 0), (26, 7)], "#f0d2a0"),
        polygon([(43, -2.500), (52, 0), (43, 2.500)], IRON),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=52, move=(-10, -44))
    return sketch.finish((-84, -130, 40, 6), scale=0.5, hold=(16, -12))


def draw_paintbrush(color: str, phase: float) -> Drawing:
    """A paintbrush with paint on it."""
    del phase
    body = Sketch()
    body.add(
        shape("M-96 -2 Q-60 -6 10 -7 V7 Q-60 6 -96 2Z", body.shaded(DARK_WOOD, -7, 7)),
        box(8, -8, 20, 16, body.shaded(STEEL, -8, 8)),
        shape("M28 -8 Q50 -16 72 0 Q50 16 28 8Z", "#e0b878"),
        shape("M44 -12 Q60 -10 74 0 Q60 10 44 12 Q50 0 44 -12Z", color),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=-50, move=(-6, -62))
    return sketch.finish((-76, -130, 56, 22), scale=0.55, hold=(-24, -40))


def draw_easel(color: str, phase: float) -> Drawing:
    """An easel with a canvas on which a landscape grows."""
    del phase
    sketch = Sketch()
    sky = sketch.gradient(((0, "#8fcdf0"), (1, "#fbe6c0")), (0, -150), (0, -70))
    sketch.add(
        line("M-14 -168 L-54 0 M14 -168 L54 0 M0 -160 L6 -6", darken(color, 0.1), 7),
        line("M-44 -62 H44", color, 8),
        box(-50, -156, 100, 92, "#fffaf0", radius=2),
        box(-45, -151, 90, 82, sky),
        group(
            [
                ellipse((-20, -70), 40, 26, "#6fb35a"),
                ellipse((30, -66), 40, 30, "#4f9650"),
                ellipse((16, -126), 11, 11, "#f9c63c"),
            ],
            clip=sketch.clip("M-45 -151 h90 v82 h-90Z"),
        ),
        line("M-30 -92 q14 -8 26 0", "#2f7a4a", 4),
        line("M0 -160 V-176", color, 7),
    )
    return standing(sketch, 64, 184, text=(-42, -148, 42, -72))


def draw_palette(color: str, phase: float) -> Drawing:
    """A painter's palette with blobs of paint."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape(
            (
                "M-52 -36 Q-50 -74 0 -76 Q52 -74 54 -40 Q52 -22 34 -26 Q20 -28 22 -14 Q22 2 "
                "-6 0 Q-50 -2 -52 -36Z"
            ),
            aslant(sketch, color, (-52, -76, 54, 0)),
        ),
        ellipse((0, -18), 7, 6, darken(color, 0.5)),
        *(
            ellipse((x, y), 9, 7, tone) + gleam((x - 3, y - 2), 2.6, 1.4)
            for x, y, tone in (
                (-34, -40, "#e0483c"),
                (-22, -58, "#f2c23a"),
                (2, -64, "#5fb05a"),
                (26, -58, "#3f8fd8"),
                (38, -42, "#8a5ac8"),
            )
        ),
    )
    return standing(sketch, 60, 82, scale=0.6, hold=(0, -18))


def draw_money(color: str, phase: float) -> Drawing:
    """A fan of banknotes."""
    del phase
    sketch = Sketch()
    for k, angle in enumerate((-34, -12, 10)):
        note = [
            box(
                -22,
                -74,
                44,
                74,
                aslant(sketch, lighten(color, 0.1 * k), (-22, -74, 22, 0)),
                radius=3,
            ),
            box(-17, -69, 34, 64, lighten(color, 0.34), radius=2),
            ellipse((0, -37), 12, 15, color),
            line("M5 -43 q-10 -4 -10 3 q10 2 10 7 q-3 6 -11 2 M0 -50 v26", CREAM, 2.4),
        ]
        sketch.add(group(note, turn=angle))
    return standing(sketch, 66, 86, scale=0.6, hold=(0, -10), below=14)


def draw_calendar(color: str, phase: float) -> Drawing:
    """A calendar leaf."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-38, -84, 76, 84, aslant(sketch, "#fffaf0", (-38, -84, 38, 0)), radius=5),
        shape("M-38 -62 V-79 Q-38 -84 -33 -84 H33 Q38 -84 38 -79 V-62Z", color),
        line("M-20 -92 v14 M20 -92 v14", STEEL, 5),
    )
    for row in range(3):
        sketch.add(
            *(
                box(
                    -31 + k * 13,
                    -54 + row * 17,
                    10,
                    12,
                    color if (row, k) == (1, 2) else "#d8d2dc",
                    radius=2,
                )
                for k in range(5)
            )
        )
    return standing(sketch, 44, 100, scale=0.7, hold=(0, -12))


def draw_ticket(color: str, phase: float) -> Drawing:
    """A ticket with a star."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape(
            (
                "M-46 -44 H46 V-30 Q38 -28 38 -22 Q38 -16 46 -14 V0 H-46 V-14 Q-38 -16 -38 "
                "-22 Q-38 -28 -46 -30Z"
            ),
            aslant(sketch, color, (-46, -44, 46, 0)),
        ),
        line("M-24 -40 V-4", CREAM, 2),
        polygon(
            points("8 -36, 12 -26, 23 -26, 14 -19, 18 -8, 8 -15, -2 -8, 2 -19, -7 -26, 4 -26"),
            CREAM,
        ),
        streak("M-40 -40 H40", 2),
    )
    return standing(sketch, 52, 52, scale=0.7, hold=(0, -10))


def draw_paper_crane(color: str, phase: float) -> Drawing:
    """A crane folded of paper, its wings up."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(-8, -34), (-44, -96), (20, -40)], darken(color, 0.26)),
        polygon([(-16, -30), (-74, -62), (-30, -14)], darken(color, 0.16)),
        polygon([(10, -32), (52, -78), (28, -16)], darken(color, 0.1)),
        polygon([(52, -78), (72, -66), (46, -64)], color),
        polygon([(-30, -14), (0, 0), (28, -16), (0, -42)], color),
        polygon([(0, 0), (28, -16), (0, -42)], darken(color, 0.18)),
        polygon([(-4, -36), (30, -100), (22, -24)], lighten(color, 0.3)),
    )
    return standing(sketch, 82, 106, scale=0.4, hold=(0, -4))


KINDS: Final[Mapping[str, PropKind]] = {
    "paper crane": PropKind(draw_paper_crane, 40, "#e86a5a", "table"),
    "letter": PropKind(draw_letter, 55, "#fbf3e0", "hand"),
    "envelope": PropKind(draw_envelope, 41, "#f4e6cc", "hand"),
    "newspaper": PropKind(draw_newspaper, 60, "#f3efe6", "hand"),
    "scroll": PropKind(draw_scroll, 70, "#f0dcae", "hand"),
    "map": PropKind(draw_map, 59, "#ecd6a4", "hand"),
    "books": PropKind(draw_closed_books, 51, "#c8504a", "table"),
    "pencil": PropKind(draw_pencil, 58, "#f2b53a", "hand"),
    "paintbrush": PropKind(draw_paintbrush, 74, "#e0483c", "hand"),
    "easel": PropKind(draw_easel, 180, "#b5844f", "ground"),
    "palette": PropKind(draw_palette, 46, "#d8ac74", "hand"),
    "money": PropKind(draw_money, 50, "#5fa868", "hand"),
    "calendar": PropKind(draw_calendar, 66, "#d8434a", "table"),
    "ticket": PropKind(draw_ticket, 31, "#e8a83c", "hand"),
}
"""The kinds of this family by name."""
