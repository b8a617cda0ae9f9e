"""Instruments: a grand piano with its stool, a guitar, drums."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind


def draw_piano(color: str, phase: float) -> Drawing:
    """A grand piano from its side, keyboard to the left, with a stool whose seat is marked."""
    del phase
    sketch = Sketch()
    case = sketch.gradient(
        ((0, lighten(color, 0.26)), (0.35, color), (1, darken(color, 0.3))), (0, -84), (0, -50)
    )
    dark, brass = darken(color, 0.35), "#d9a441"
    _draw_stool(sketch)
    for x in (14, 118, 176):
        sketch.add(
            polygon([(x - 6, -54), (x + 7, -54), (x + 4, -7), (x - 3, -7)], dark),
            ellipse((x + 0.5, -4), 5, 4.5, brass),
        )
    sketch.add(line("M62 -52 L74 -12 M80 -52 L78 -12", dark, 3), line("M66 -12 h18", brass, 3.4))
    _draw_lid(sketch, color)
    sketch.add(shape("M-14 -78 H204 Q212 -78 211 -68 L207 -50 H4 Q-14 -52 -16 -66Z", case))
    sketch.add(line("M-12 -77.5 H205", lighten(color, 0.5), 1.6, opacity=0.6))
    sketch.add(line("M30 -61 H200", lighten(color, 0.35), 1.2, opacity=0.35))
    _draw_keys(sketch)
    sketch.add(
        polygon([(24, -79), (30, -106), (54, -106), (50, -79)], darken(color, 0.1)),
        polygon([(28, -82), (33, -103), (51, -103), (47, -82)], "#fdf8ea"),
        line("M33 -97 h14 M32 -92 h14 M31 -87 h13", "#8d8497", 0.9),
    )
    return sketch.finish((-86, -152, 222, 4), anchor=(70, 0), seat=(-54, -46))


def _draw_stool(sketch: Sketch) -> None:
    sketch.add(
        polygon([(-72, -42), (-66, -42), (-68, 0), (-74, 0)], "#3a2a2a"),
        polygon([(-42, -42), (-36, -42), (-34, 0), (-40, 0)], "#4a3434"),
        box(-78, -46, 48, 6, "#3a2a2a", radius=2),
        shape("M-80 -44 Q-80 -52 -70 -52 H-38 Q-28 -52 -28 -44Z", "#b8324a"),
        line("M-74 -49.5 H-36", "#e88a96", 1.6, opacity=0.7),
    )


def _draw_lid(sketch: Sketch, color: str) -> None:
    """The raised lid with its prop, and the golden frame and strings below it."""
    gold = sketch.gradient(((0, "#f2cf7a"), (1, "#b07a2c")), (40, -130), (190, -78))
    sketch.add(
        shape(
            "M40 -78 Q60 -92 84 -108 Q140 -146 186 -149 Q206 -149 208 -130 L206 -78Z",
            darken(color, 0.2),
        ),
        shape("M52 -79 Q70 -90 92 -105 Q142 -138 184 -141 Q198 -141 199 -128 L198 -79Z", gold),
    )
    strings = "".join(f"M{66 + k * 13} -79 L{100 + k * 11} {-104 - k * 4} " for k in range(9))
    sketch.add(line(strings, "#7a5420", 0.9, opacity=0.55))
    sketch.add(line("M132 -79 L158 -138", darken(color, 0.45), 3))
    sketch.add(
        line("M44 -81 Q64 -94 88 -110 Q140 -146 186 -149", lighten(color, 0.5), 1.8, opacity=0.6)
    )


def _draw_keys(sketch: Sketch) -> None:
    sketch.add(polygon([(-18, -73), (24, -73), (28, -64), (-20, -64)], "#f8f4ea"))
    whites = "".join(f"M{-18 + k * 5.2:.1f} -73 L{-20 + k * 6:.1f} -64 " for k in range(1, 8))
    sketch.add(line(whites, "#a9a2b0", 0.7))
    for k in (0.7, 1.7, 3.7, 4.7, 5.7):
        x = -17.5 + k * 5.2
        sketch.add(
            polygon([(x - 1.3, -73), (x + 1.6, -73), (x + 1.7, -68), (x - 1.5, -68)], "#1d1822")
        )
    sketch.add(polygon([(-20, -64), (28, -64), (29, -60), (-20, -60)], "#d8d0c4"))


def draw_guitar(color: str, phase: float) -> Drawing:
    """A guitar as it is held by a player who looks right; its hold is the strumming hand's."""
    del phase
    body = Sketch()
    outline = smooth(
        [
            (-34, 0),
            (-26, -22),
            (-6, -18),
            (10, -14),
            (26, -8),
            (26, 8),
            (10, 14),
            (-6, 18),
            (-26, 22),
        ]
    )
    body.add(
        line("M18 0 H74", "#5a3a28", 7),
        box(72, -6, 18, 12, "#4a2f22", radius=3),
        shape(outline, body.shaded(color, -22, 22)),
        ellipse((2, 0), 8, 8, "#4a2f22"),
        box(-22, -7, 5, 14, "#5a3a28", radius=1),
        line("M-20 -3 H84 M-20 0 H84 M-20 3 H84", "#f3e9d8", 0.7),
        line("M34 -3.5 v7 M44 -3.5 v7 M54 -3.5 v7 M64 -3.5 v7", "#d9b98a", 0.9),
        ellipse((-18, -12), 8, 3, "#fff", opacity=0.35, angle=-24),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=-24)
    return sketch.finish((-44, -52, 92, 36), anchor=(0, 30), hold=(0, 0))


def draw_drum(color: str, phase: float) -> Drawing:
    """A drum on the ground with its sticks at work."""
    sketch = Sketch()
    sketch.add(
        box(-38, -56, 76, 52, sketch.shaded(color, -56, 0), radius=4),
        line("M-36 -50 L-24 -10 L-12 -50 L0 -10 L12 -50 L24 -10 L36 -50", "#f3e2b0", 2.2),
        box(-41, -60, 82, 10, "#e8c46a", radius=4),
        box(-41, -9, 82, 10, "#c99a44", radius=4),
        ellipse((0, -58), 39, 8, "#fbf4e4"),
    )
    lift = abs(2 * phase - 1) * 20
    sketch.add(
        line(f"M-44 {-84 - lift:.1f} L-8 -61", "#a8733f", 4),
        line(f"M46 {-104 + lift:.1f} L10 -61", "#a8733f", 4),
    )
    return sketch.finish((-54, -112, 56, 4))


KINDS: Final[Mapping[str, PropKind]] = {
    "piano": PropKind(draw_piano, 150, "#332c3a", "ground"),
    "guitar": PropKind(draw_guitar, 72, "#d08a3c", "hand", is_embraced=True),
    "drum": PropKind(draw_drum, 98, "#c8404a", "ground", frames=8),
}
"""The kinds of this family by name."""
