"""Toys for hands, tables and baths."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.becoming import between, once
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    GOLD,
    WOOD,
    aslant,
    ball,
    gleam,
    heart,
    ring,
    rounded,
    sideways,
    standing,
    wave,
)


def draw_teddy(color: str, phase: float) -> Drawing:
    """A teddy bear that sits."""
    del phase
    sketch = Sketch()
    pale = lighten(color, 0.4)
    sketch.add(
        *(ellipse((x, -92), 12, 12, color) + ellipse((x, -92), 7, 7, pale) for x in (-24, 24)),
        *(
            ellipse((x, -44), 12, 20, darken(color, 0.1), angle=a)
            for x, a in ((-30, 28), (30, -28))
        ),
        ellipse((0, -32), 31, 32, rounded(sketch, color, (0, -34), 34)),
        ellipse((0, -28), 18, 19, pale),
        *(
            ball(sketch, (x, -11), 16, color, 12) + ellipse((x + 1, -10), 8, 6, pale)
            for x in (-26, 26)
        ),
    )
    sketch.add(
        ellipse((0, -76), 31, 27, rounded(sketch, color, (0, -76), 32)),
        ellipse((0, -68), 14, 11, pale),
        ellipse((0, -72), 6, 4.4, "#3a2430"),
        line("M0 -68 v4 M-6 -63 q6 5 12 0", "#3a2430", 2),
        *(
            ellipse((x, -82), 3.4, 4, "#2a1b2e") + ellipse((x - 1, -83.5), 1.2, 1.2, "#ffffff")
            for x in (-12, 12)
        ),
        polygon([(0, -51), (-15, -58), (-15, -44)], "#d8404a"),
        polygon([(0, -51), (15, -58), (15, -44)], "#d8404a"),
        ellipse((0, -51), 4, 4, "#b8323e"),
    )
    return standing(sketch, 48, 110, scale=0.7, hold=(0, -36))


def draw_doll(color: str, phase: float) -> Drawing:
    """A rag doll in a dress."""
    del phase
    sketch = Sketch()
    skin, hair = "#f4cfae", "#c8643a"
    sketch.add(
        line("M-9 -28 V-6 M9 -28 V-6", skin, 8),
        ellipse((-10, -3), 8, 4, "#3a2430"),
        ellipse((12, -3), 8, 4, "#3a2430"),
        line("M-14 -60 L-34 -44 M14 -60 L34 -44", skin, 8),
        ellipse((0, -84), 29, 28, hair),
        shape("M-13 -66 H13 L32 -22 Q0 -12 -32 -22Z", sketch.shaded(color, -66, -16)),
        line("M-30 -24 Q0 -14 30 -24", CREAM, 4),
        *(ellipse((x, -42), 3, 3, CREAM) for x in (-9, 9)),
        ellipse((0, -80), 22, 21, rounded(sketch, skin, (0, -80), 26)),
        shape("M-24 -84 Q-20 -106 0 -104 Q20 -106 24 -84 Q10 -96 0 -92 Q-10 -96 -24 -84Z", hair),
        *(ellipse((x, -80), 3, 3.6, "#2a1b2e") for x in (-8, 8)),
        *(ellipse((x, -72), 4, 2.6, "#f29a8a", opacity=0.8) for x in (-13, 13)),
        line("M-5 -70 q5 5 10 0", "#b5483c", 2),
        *(
            line(f"M{s * 26} -78 Q{s * 36} -62 {s * 28} -48", hair, 9)
            + ellipse((s * 29, -62), 5, 4, color)
            for s in (-1, 1)
        ),
    )
    return standing(sketch, 46, 118, scale=0.65, hold=(0, -40))


def draw_blocks(color: str, phase: float) -> Drawing:
    """Building blocks in a pile."""
    del phase
    sketch = Sketch()
    for x, y, tone in ((-22, 0, "#4f9fd8"), (20, 0, color), (-2, -40, "#f2c23a")):
        sketch.add(
            polygon(
                [(x - 20, y - 40), (x - 12, y - 47), (x + 28, y - 47), (x + 20, y - 40)],
                lighten(tone, 0.35),
            ),
            polygon(
                [(x + 20, y - 40), (x + 28, y - 47), (x + 28, y - 7), (x + 20, y)],
                darken(tone, 0.24),
            ),
            box(
                x - 20, y - 40, 40, 40, aslant(sketch, tone, (x - 20, y - 40, x + 20, y)), radius=3
            ),
            box(x - 14, y - 34, 28, 28, CREAM, radius=3, opacity=0.92),
        )
    sketch.add(
        polygon([(-22, -32), (-12, -14), (-32, -14)], "#4f9fd8"),
        ellipse((20, -20), 9, 9, color),
        shape(heart((-2, -60), 9), "#e8566a"),
    )
    return standing(sketch, 54, 94, scale=0.75, hold=(0, -20))


def draw_puzzle(color: str, phase: float) -> Drawing:
    """A piece of a jigsaw puzzle."""
    del phase
    sketch = Sketch()
    d = (
        "M-36 -72 H-12 Q-16 -94 0 -94 Q16 -94 12 -72 H36 V-48 Q58 -52 58 -36 Q58 -20 "
        "36 -24 V0 H12 Q16 -20 0 -20 Q-16 -20 -12 0 H-36Z"
    )
    sketch.add(
        shape(d, aslant(sketch, color, (-36, -94, 58, 0))),
        line("M-33 -69 H-9 M-33 -69 V-4", lighten(color, 0.6), 2.4),
        gleam((-20, -58), 8, 4),
    )
    return standing(sketch, 64, 100, scale=0.5, hold=(0, -36))


def draw_yoyo(color: str, phase: float) -> Drawing:
    """A yo-yo that runs down its string and up again."""
    sketch = Sketch()
    drop = -60 + 40 * wave(phase)
    sketch.add(
        line(f"M0 -124 V{drop:.1f}", "#f3ead6", 2),
        ellipse((0, drop + 20), 21, 21, rounded(sketch, color, (0, drop + 20), 22)),
        ring((0, drop + 20), 13, 13, lighten(color, 0.5), 2.4),
        ellipse((0, drop + 20), 5, 5, CREAM),
    )
    return standing(sketch, 28, 130, below=28, hold=(0, -124))


def draw_chess(color: str, phase: float) -> Drawing:
    """A chess board with a few men."""
    del phase
    sketch = Sketch()
    sketch.add(polygon([(-56, -26), (56, -26), (72, -4), (-72, -4)], "#f0dcb4"))
    for row in range(4):
        y0, y1 = -26 + row * 5.5, -20.5 + row * 5.5
        w0, w1 = 56 + row * 4, 60 + row * 4
        sketch.add(
            *(
                polygon(
                    [
                        (-w0 + k * w0 / 4, y0),
                        (-w0 + (k + 1) * w0 / 4, y0),
                        (-w1 + (k + 1) * w1 / 4, y1),
                        (-w1 + k * w1 / 4, y1),
                    ],
                    color,
                )
                for k in range(8)
                if (k + row) % 2
            )
        )
    sketch.add(polygon([(-72, -4), (72, -4), (72, 2), (-72, 2)], darken(color, 0.3)))
    for x, y, tone, tall in (
        (-42, -16, "#fbf4e4", 26),
        (-18, -10, "#fbf4e4", 38),
        (14, -16, "#3a3440", 40),
        (42, -10, "#3a3440", 26),
    ):
        sketch.add(
            polygon(
                [(x - 8, y), (x + 8, y), (x + 4, y - tall * 0.66), (x - 4, y - tall * 0.66)],
                sideways(sketch, tone, x - 8, x + 8),
            ),
            ellipse((x, y), 10, 3.6, tone),
            ellipse((x, y - tall * 0.66), 7, 2.4, tone),
            ball(sketch, (x, y - tall * 0.8), 6, tone),
        )
        if tall > 30:
            sketch.add(
                line(
                    f"M{x} {y - tall * 0.9:.1f} v-10 M{x - 4} {y - tall * 0.9 - 6:.1f} h8",
                    tone,
                    2.6,
                )
            )
    return standing(sketch, 78, 72, scale=0.8, hold=(0, -6))


def draw_rubber_duck(color: str, phase: float) -> Drawing:
    """A rubber duck that bobs."""
    sketch = Sketch()
    parts = [
        shape(
            "M-52 -46 Q-46 -36 -34 -36 H20 Q40 -34 38 -16 Q34 0 4 0 H-20 Q-52 -4 -52 -46Z",
            rounded(sketch, color, (-8, -24), 44),
        ),
        ellipse((16, -52), 25, 24, rounded(sketch, color, (16, -52), 26)),
        shape("M36 -56 Q56 -58 56 -50 Q50 -42 36 -44Z", "#f2842c"),
        line("M38 -50 H53", "#c85f1a", 1.6),
        shape("M-34 -26 Q-10 -34 4 -22 Q-4 -6 -26 -10 Q-36 -16 -34 -26Z", darken(color, 0.12)),
        ellipse((24, -58), 4.4, 5.4, "#2a1b2e"),
        ellipse((22.6, -60), 1.6, 1.8, "#ffffff"),
        gleam((8, -66), 7, 4),
    ]
    sketch.add(group(parts, turn=4 * wave(phase), about=(0, -6)))
    return standing(sketch, 64, 84, scale=0.6, below=8, hold=(0, -20))


def draw_paper_plane(color: str, phase: float) -> Drawing:
    """A folded paper plane that glides."""
    sketch = Sketch()
    parts = [
        polygon([(62, -20), (-52, -44), (-30, -20)], color),
        polygon([(62, -20), (-30, -20), (-42, 2)], darken(color, 0.2)),
        polygon([(62, -20), (-46, -30), (-30, -20)], lighten(color, 0.4)),
        polygon([(62, -20), (-30, -20), (-36, -9)], darken(color, 0.34)),
    ]
    sketch.add(group(parts, turn=-8 + 5 * wave(phase), about=(0, -20)))
    return standing(sketch, 72, 64, below=16, scale=0.75, hold=(-20, -14))


def draw_pinwheel(color: str, phase: float) -> Drawing:
    """A pinwheel in the wind."""
    sketch = Sketch()
    vanes = [
        group(
            [
                shape("M0 0 Q-4 -28 22 -40 Q34 -22 0 0Z", tone),
                shape("M0 0 Q14 -14 28 -28 Q26 -14 0 0Z", darken(tone, 0.2)),
            ],
            turn=k * 90,
        )
        for k, tone in enumerate((color, "#f2c23a", "#4f9fd8", "#6fb35a"))
    ]
    sketch.add(
        box(-2.5, -84, 5, 84, WOOD, radius=2),
        group(vanes, move=(0, -88), turn=phase * 360),
        ball(sketch, (0, -88), 5, GOLD),
    )
    return standing(sketch, 48, 136, scale=0.75, hold=(0, -16))


def draw_dice(color: str, phase: float) -> Drawing:
    """A die."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(0, -76), (36, -60), (0, -44), (-36, -60)], lighten(color, 0.4)),
        polygon([(-36, -60), (0, -44), (0, 0), (-36, -18)], color),
        polygon([(36, -60), (0, -44), (0, 0), (36, -18)], darken(color, 0.22)),
        ellipse((0, -60), 6, 3.6, CREAM),
        *(ellipse((x, y), 4, 5, CREAM) for x, y in ((-26, -46), (-10, -18), (-18, -32))),
        *(ellipse((x, y), 4, 5, CREAM) for x, y in ((10, -38), (26, -28), (10, -18), (26, -46))),
    )
    return standing(sketch, 42, 82, scale=0.5, hold=(0, -20))


def draw_paper_boat(color: str, phase: float) -> Drawing:
    """A folded paper boat that rocks on the water."""
    sketch = Sketch()
    parts = [
        polygon([(0, -74), (30, -26), (-30, -26)], lighten(color, 0.2)),
        polygon([(0, -74), (30, -26), (0, -26)], darken(color, 0.1)),
        polygon(
            [(-66, -38), (0, -20), (66, -38), (38, 4), (-38, 4)],
            aslant(sketch, color, (-66, -38, 66, 4)),
        ),
        polygon([(0, -20), (66, -38), (38, 4)], darken(color, 0.14)),
    ]
    sketch.add(group(parts, turn=5 * wave(phase), about=(0, -10)))
    return sketch.finish((-76, -86, 76, 16), scale=0.7, hold=(0, -4))


def draw_falling_blocks(color: str, phase: float) -> Drawing:
    """A tower of building blocks that comes down and lies about."""
    sketch = Sketch()
    tones = (color, "#4f9fd8", "#f2c23a", "#5ab05a", "#9a5ac8", "#ee8238")
    for index, tone in enumerate(tones):
        way = between(phase, 0.34, 0.5 + 0.02 * index) ** 1.6
        x, high = (-70.0, 60.0, 22.0, 100.0, -24.0, 138.0)[index], 36.0 * index
        y = -18 - high * (1 - way)
        turn = (80.0 + 40 * index) * way * (1 if x > 0 else -1)
        turn = round(turn / 90) * 90 if way >= 1 else turn
        block = [
            box(-18, -18, 36, 36, aslant(sketch, tone, (-18, -18, 18, 18)), radius=3),
            box(-12, -12, 24, 24, CREAM, radius=3, opacity=0.92),
            ellipse((0, 0), 7, 7, tone),
        ]
        lean = 6.0 * index * between(phase, 0.26, 0.34) * (1 - way)
        sketch.add(group([group(block, turn=turn)], move=(x * way + lean, y)))
    return standing(sketch, 170, 220)


KINDS: Final[Mapping[str, PropKind]] = {
    "teddy bear": PropKind(draw_teddy, 73, "#b5763f", "table"),
    "doll": PropKind(draw_doll, 73, "#e8607a", "table"),
    "blocks": PropKind(draw_blocks, 66, "#e8504a", "table"),
    "falling blocks": once(draw_falling_blocks, 216, "#e8504a", "ground"),
    "puzzle": PropKind(draw_puzzle, 47, "#4f9fd8", "hand"),
    "yo-yo": PropKind(draw_yoyo, 146, "#e8404a", "hand", frames=12),
    "chess": PropKind(draw_chess, 54, "#8a5636", "table"),
    "rubber duck": PropKind(draw_rubber_duck, 46, "#f9cf3a", "water", frames=10),
    "paper plane": PropKind(draw_paper_plane, 36, "#f2f4f8", "air", frames=8),
    "pinwheel": PropKind(draw_pinwheel, 96, "#e8503c", "hand", frames=12),
    "dice": PropKind(draw_dice, 38, "#d8343a", "table"),
    "paper boat": PropKind(draw_paper_boat, 56, "#f4f2ee", "water", frames=8),
}
"""The kinds of this family by name."""
