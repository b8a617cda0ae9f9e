"""Pictures filmed from very near: an eye, lips, a glass with ice, a pan, a leaf, wheels."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.hands import SKIN
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    STEEL,
    flame,
    gleam,
    leaf,
    ring,
    rounded,
    sideways,
    standing,
    streak,
    wave,
)


def _face(sketch: Sketch, skin: str) -> str:
    """Skin that fills the picture."""
    return box(-330, -250, 660, 460, rounded(sketch, skin, (0, -20), 330))


def draw_great_eye(color: str, phase: float, skin: str = SKIN) -> Drawing:
    """One human eye that fills the picture, opens, looks and blinks; `color` is its iris."""
    sketch = Sketch()
    shut = max(0.0, 1 - abs(phase - 0.09) / 0.08)
    wide = 34 * (1 - 0.97 * shut)
    look = 5 * wave(phase)
    pupil = 10.5 - 3.5 * math.sin(phase * math.pi) ** 2
    lids = f"M-80 -44 Q-30 {-50 - wide:.1f} 10 {-50 - wide:.1f} Q56 {-48 - wide * 0.8:.1f} 84 -42"
    low = f"Q40 {-38 + wide * 0.66:.1f} -6 {-38 + wide * 0.7:.1f}"
    white = f"{lids} {low} Q-50 {-40 + wide * 0.5:.1f} -80 -44Z"
    inside = sketch.clip(white)
    iris = [
        shape(
            white,
            sketch.radial(
                ((0, "#ffffff", 1.0), (0.7, "#f2f0f2", 1.0), (1, "#d8ccd2", 1.0)), (0, -48), 80
            ),
        ),
        ellipse((look, -50), 33, 33, darken(color, 0.5)),
        ellipse((look, -50), 30, 30, rounded(sketch, color, (look, -50), 32)),
        *(
            line(
                f"M{look + 13 * math.cos(k):.1f} {-50 + 13 * math.sin(k):.1f}"
                f" L{look + 27 * math.cos(k):.1f} {-50 + 27 * math.sin(k):.1f}",
                lighten(color, 0.35) if index % 2 else darken(color, 0.25),
                1.5,
                opacity=0.7,
            )
            for index, k in enumerate(i * math.tau / 28 for i in range(28))
        ),
        ellipse((look, -50), pupil, pupil, "#0e0c12"),
        ellipse((look - 10, -62), 7, 8, "#ffffff", opacity=0.92),
        ellipse((look + 10, -40), 3, 3, "#ffffff", opacity=0.6),
        ellipse((0, -56 - wide), 96, 16, "#5a3a3a", opacity=0.28),
    ]
    sketch.add(
        _face(sketch, skin),
        line("M-104 -112 Q-30 -142 96 -116", darken(skin, 0.62), 15, opacity=0.85),
        line(
            f"M-84 {-66 - wide * 0.5:.1f} Q0 {-84 - wide:.1f} 88 {-62 - wide * 0.5:.1f}",
            darken(skin, 0.24),
            4,
        ),
        line("M-64 -4 Q0 16 66 -6", darken(skin, 0.14), 3, opacity=0.8),
        group(iris, clip=inside),
        line(lids, "#2a1c20", 6),
        ellipse((-77, -43), 6, 4, "#e89a94"),
    )
    for k in range(13):
        at = k / 12
        x = -70 + 148 * at
        y = -47 - wide * math.sin(math.pi * min(1.0, 0.12 + at * 0.84)) * 1.04
        sketch.add(
            line(f"M{x:.1f} {y:.1f} q{-8 + 20 * at:.1f} -9 {-10 + 26 * at:.1f} -20", "#2a1c20", 2.6)
        )
    return sketch.finish((-330, -250, 330, 210))


def draw_great_lips(color: str, phase: float, skin: str = SKIN) -> Drawing:
    """Lips that fill the picture and smile; `color` is that of the lips."""
    sketch = Sketch()
    smile = 0.5 - 0.5 * math.cos(phase * math.tau)
    half, up = 62 + 16 * smile, 10 * smile
    corner = -46 - up
    upper = (
        f"M{-half} {corner} Q-34 -66 -14 -70 Q-4 -72 0 -64 Q4 -72 14 -70 Q34 -66 {half} {corner}"
        f" Q0 {-40 + up * 0.3} {-half} {corner}Z"
    )
    open_by = 10 * smile
    lower = (
        f"M{-half} {corner} Q0 {-40 + open_by} {half} {corner} Q36 {-16 + up} 0 {-12 + up}"
        f" Q-36 {-16 + up} {-half} {corner}Z"
    )
    sketch.add(
        _face(sketch, skin),
        ellipse((0, -118), 30, 14, darken(skin, 0.16), opacity=0.5),
        line("M-8 -100 Q-4 -86 -8 -76 M8 -100 Q4 -86 8 -76", darken(skin, 0.12), 3, opacity=0.6),
        shape(
            f"M{-half + 8} {corner} Q0 -54 {half - 8} {corner}"
            f" Q0 {-36 + open_by} {-half + 8} {corner}Z",
            "#fbf8f4",
        ),
        shape(upper, sketch.shaded(darken(color, 0.08), -72, -40)),
        shape(lower, rounded(sketch, color, (0, -30), 50)),
        gleam((-14, -24 + up), 16, 4, angle=-6, opacity=0.6),
        line("M-24 -62 Q-16 -66 -10 -66", lighten(color, 0.5), 3, opacity=0.6),
        ellipse((0, 4), 44, 7, darken(skin, 0.2), opacity=0.35),
    )
    return sketch.finish((-330, -250, 330, 210))


def draw_iced_glass(color: str, phase: float) -> Drawing:
    """A tumbler of a drink into which cubes of ice fall, one after another."""
    sketch = Sketch()
    level = -46 + 1.6 * wave(phase * 2 % 1)
    sketch.add(
        ellipse((0, 1), 36, 5, "#2a1a12", opacity=0.3),
        shape("M-34 -84 L-27 0 H27 L34 -84Z", "#eaf6fc", opacity=0.34),
        shape(f"M-30 {level} L-25 -6 H25 L30 {level}Z", color, opacity=0.88),
        ellipse((0, level), 30, 5, lighten(color, 0.25)),
    )
    for x, y, turn in ((-12, -22, 12), (11, -26, -18), (-2, -42, 30), (14, -46, 8)):
        cube = box(-9, -9, 18, 18, "#eef8fd", radius=3, opacity=0.62) + streak("M-5 -4 V4", 2, 0.8)
        sketch.add(group([cube], move=(x, y + 1.4 * wave(phase, x / 40)), turn=turn))
    for shift, x in ((0.0, -8), (0.5, 9)):
        at = (phase + shift) % 1
        if at < 0.55:
            y = -118 + (118 + level) * (at / 0.55) ** 2
            cube = [
                box(-10, -10, 20, 20, "#d4ecf6", radius=3, opacity=0.9),
                shape("M-10 -7 L-4 -12 H12 V8 L10 10 V-7Z", "#f4fbfe", opacity=0.9),
                streak("M-6 -4 V5", 2.4, 0.9),
            ]
            sketch.add(group(cube, move=(x, y), turn=at * 300, opacity=min(1.0, 9 * at)))
        else:
            out = (at - 0.55) / 0.45
            for k in range(9):
                lean = -1 + k / 4
                rise = 46 * (1 - 0.3 * abs(lean)) * math.sin(math.pi * out)
                dx = x + 34 * lean * out
                sketch.add(
                    ellipse((dx, level - rise), 3.2 * (1.1 - out), 4 * (1.1 - out), color),
                    ellipse(
                        (dx * 1.3, level - rise * 1.3),
                        2 * (1.1 - out),
                        2 * (1.1 - out),
                        lighten(color, 0.3),
                    ),
                )
    sketch.add(
        line("M-34 -84 L-27 0 H27 L34 -84", "#ffffff", 2.4, opacity=0.75),
        ring((0, -84), 34, 5.4, "#ffffff", 2, opacity=0.8),
        streak("M-25 -74 L-20 -12", 4, 0.5),
    )
    return standing(sketch, 76, 186, below=12)


def draw_popcorn_pot(color: str, phase: float) -> Drawing:
    """A pot in which corn pops and jumps over its edge."""
    sketch = Sketch()
    sketch.add(
        ellipse((0, 1), 56, 6, "#2a1a12", opacity=0.3),
        ellipse((0, -48), 48, 12, darken(color, 0.45)),
    )
    for k in range(26):
        x, y = 42 * math.sin(k * 2.4), -50 + 7 * math.cos(k * 3.1)
        sketch.add(_popped(x, y - 2, 7 + k % 3))
    for k in range(9):
        at = (phase + k * 0.618) % 1
        x = 14 * math.sin(k * 2.4) + 60 * math.sin(k * 1.7) * at
        y = -54 - 250 * at * (1 - at) * (0.8 + 0.2 * math.sin(k))
        sketch.add(group([_popped(0, 0, 8)], move=(x, y), turn=at * 400 + k * 50))
    sketch.add(
        shape(
            "M-50 -46 Q-48 0 -38 2 H38 Q48 0 50 -46 Q0 -28 -50 -46Z",
            sideways(sketch, color, -50, 50),
        ),
        line("M-50 -47 Q0 -28 50 -47", lighten(color, 0.35), 3),
        box(-72, -36, 24, 8, darken(color, 0.35), radius=4),
        box(48, -36, 24, 8, darken(color, 0.35), radius=4),
        streak("M-36 -30 Q-36 -14 -30 -6", 4),
    )
    return standing(sketch, 120, 160, below=12)


def _popped(x: float, y: float, size: float) -> str:
    return "".join(
        ellipse((x + dx * size * 0.5, y + dy * size * 0.5), size * 0.56, size * 0.52, tone)
        for dx, dy, tone in (
            (-0.8, 0.3, "#f2dfa8"),
            (0.8, 0.4, "#f6e6b8"),
            (0, -0.7, "#fff6dc"),
            (0.1, 0.1, "#fffaf0"),
        )
    )


def draw_cheese_pull(color: str, phase: float) -> Drawing:
    """A slice that is lifted out of a pizza, with long strings of cheese."""
    sketch = Sketch()
    lift = 34 + 10 * wave(phase)
    cheese = "#f7c948"
    sketch.add(
        ellipse((-10, 4), 84, 14, "#2a1a12", opacity=0.3),
        ellipse((-10, 0), 82, 17, "#c98a44"),
        ellipse((-10, -5), 78, 15, "#e0a050"),
        ellipse((-10, -7), 70, 12.6, cheese),
        shape("M-10 -7 L62 -14 Q68 -6 56 1Z", "#b8743a"),
        *(
            ellipse((x, y), 9, 3.6, color)
            for x, y in ((-52, -8), (-30, -2), (-26, -13), (4, -1), (-6, -15))
        ),
    )
    for k in range(7):
        x, top = 2 + k * 8.4, -lift - 2 - k * 2.2
        sag = 3 * wave(phase, k / 7)
        sketch.add(
            line(
                f"M{x * 0.9:.1f} -7 Q{x + sag:.1f} {top * 0.4:.1f} {x:.1f} {top:.1f}",
                darken(cheese, 0.1),
                5 - 2.6 * (k % 2),
            ),
            line(
                f"M{x * 0.9:.1f} -7 Q{x + sag:.1f} {top * 0.4:.1f} {x:.1f} {top:.1f}",
                lighten(cheese, 0.3),
                2,
            ),
        )
    slice_ = [
        shape("M-8 0 L66 -14 Q80 2 70 14 L-8 0Z", "#d8984a"),
        shape("M-8 -4 L62 -17 Q74 -4 66 8 L-8 -4Z", cheese),
        line("M63 -17 Q77 -3 67 9", "#c07a38", 9),
        ellipse((24, -6), 8, 4.4, color),
        ellipse((46, -2), 9, 5, color),
        ellipse((44, -11), 6, 2.8, "#5a9a44"),
    ]
    sketch.add(group(slice_, move=(0, -lift), turn=-10))
    return standing(sketch, 110, 100, below=26)


def draw_tossing_pan(color: str, phase: float) -> Drawing:
    """A pan over flames from which pieces of food jump and fall back."""
    sketch = Sketch()
    swing = 4 * wave(phase)
    for k in range(7):
        sketch.add(flame((-42 + k * 14, 4), 26 + 8 * wave(phase, k * 0.37), (phase + k / 7) % 1))
    bits = ("#5aa84a", "#e0503c", "#f2b832", "#f08a2c", "#c86ac0", "#8ac05a")
    for k in range(16):
        at = (phase + k * 0.618) % 1
        x = -30 + 58 * (k * 0.377 % 1) + 26 * math.sin(k) * at
        y = -44 - 210 * at * (1 - at) * (0.7 + 0.3 * math.sin(k * 2.2))
        piece = ellipse((0, 0), 8, 4.6, bits[k % 6]) + gleam((-2, -1.6), 2.4, 1.2)
        sketch.add(group([piece], move=(x, y), turn=at * 520 + k * 40))
    pan = [
        shape(
            "M-58 -42 Q-44 -12 -20 -10 H24 Q46 -12 60 -42 Q0 -32 -58 -42Z",
            sideways(sketch, color, -58, 60),
        ),
        line("M-58 -42 Q0 -30 60 -42", lighten(color, 0.4), 3),
        line("M58 -40 L120 -56", "#6a4630", 9),
        streak("M-40 -30 Q-30 -18 -18 -16", 3),
    ]
    sketch.add(group(pan, turn=swing, about=(0, -20)))
    return standing(sketch, 140, 136, below=16)


def draw_dripping_leaf(color: str, phase: float) -> Drawing:
    """A leaf from whose tip a drop gathers, hangs and falls."""
    sketch = Sketch()
    sketch.add(
        line("M-96 -128 Q-70 -112 -52 -104", darken(color, 0.35), 5),
        leaf((-56, -106), 124, 26, color),
    )
    for x, y, r in ((-24, -98, 5), (2, -84, 3.6), (18, -72, 4.4), (-6, -92, 2.6)):
        sketch.add(
            ellipse((x, y), r, r * 0.8, "#dff4fb", opacity=0.8), gleam((x - 1.4, y - 1.4), 1.6, 1)
        )
    hang, fall = min(1.0, phase / 0.55), max(0.0, (phase - 0.55) / 0.45)
    size = 3 + 7 * hang
    x, y = 56, -50 + size * 1.1 + 96 * fall * fall
    sketch.add(
        shape(
            f"M{x} {y - size * 2.2:.1f} Q{x + size:.1f} {y - size * 0.4:.1f} {x + size:.1f} {y:.1f}"
            f" A{size:.1f} {size:.1f} 0 1 1 {x - size:.1f} {y:.1f}"
            f" Q{x - size:.1f} {y - size * 0.4:.1f} {x} {y - size * 2.2:.1f}Z",
            rounded(sketch, "#bfe6f6", (x, y), size),
            opacity=0.92 * (1 - fall**4),
        ),
        gleam((x - size * 0.3, y - size * 0.3), size * 0.3, size * 0.2, opacity=0.9 * (1 - fall)),
    )
    return standing(sketch, 110, 146, below=76)


def draw_clockwork(color: str, phase: float) -> Drawing:
    """Wheels with teeth that drive each other."""
    sketch = Sketch()
    sketch.add(box(-330, -250, 660, 460, rounded(sketch, "#3a3230", (0, -60), 240)))
    for x, y, teeth, paint, way, shift in (
        (-44, -62, 24, color, 1, 0.0),
        (27, -86, 12, STEEL, -1, 0.1),
        (58, -42, 16, darken(GOLD, 0.2), 1, 0.3),
        (-106, -102, 14, "#c87a4a", -1, 0.2),
        (96, -100, 20, lighten(color, 0.1), -1, 0.4),
        (-4, -4, 12, "#c87a4a", -1, 0.6),
    ):
        sketch.add(_gear(sketch, x, y, teeth, paint, way * phase * 360 * 2 / teeth + shift * 40))
    return sketch.finish((-330, -250, 330, 210))


def _gear(sketch: Sketch, x: float, y: float, teeth: int, paint: str, turn: float) -> str:
    r = teeth * 2.0
    points = [
        (far * math.cos(a), far * math.sin(a))
        for k in range(teeth)
        for far, a in (
            (r - 5, (k - 0.30) * math.tau / teeth),
            (r + 2, (k - 0.18) * math.tau / teeth),
            (r + 2, (k + 0.18) * math.tau / teeth),
            (r - 5, (k + 0.30) * math.tau / teeth),
        )
    ]
    spokes = "".join(
        f"M0 0 L{r * 0.7 * math.cos(a):.1f} {r * 0.7 * math.sin(a):.1f} "
        for a in (k * 2 * math.tau / teeth for k in range(teeth // 2))
    )
    body = [
        polygon([(px + 2, py + 3) for px, py in points], "#1a1416", opacity=0.4),
        polygon(points, rounded(sketch, paint, (0, 0), r)),
        ellipse((0, 0), r * 0.74, r * 0.74, darken(paint, 0.45)),
        line(spokes, paint, r * 0.09),
        ellipse((0, 0), r * 0.26, r * 0.26, lighten(paint, 0.15)),
        ellipse((0, 0), r * 0.1, r * 0.1, "#2a2020"),
    ]
    return group(body, move=(x, y), turn=turn)


KINDS: Final[Mapping[str, PropKind]] = {
    "great eye": PropKind(
        draw_great_eye, 100, "#4a8ac0", "table", frames=12, framed=170.0, by_hand=draw_great_eye
    ),
    "great lips": PropKind(
        draw_great_lips, 84, "#c8343f", "table", frames=12, framed=170.0, by_hand=draw_great_lips
    ),
    "iced glass": PropKind(draw_iced_glass, 126, "#c87a2c", "table", frames=12),
    "popcorn pot": PropKind(draw_popcorn_pot, 120, "#c83c34", "table", frames=12),
    "cheese pull": PropKind(draw_cheese_pull, 84, "#c8402c", "table", frames=12),
    "tossing pan": PropKind(draw_tossing_pan, 110, "#34343e", "table", frames=12),
    "dripping leaf": PropKind(draw_dripping_leaf, 130, "#5fae4a", "table", frames=12, framed=150.0),
    "clockwork": PropKind(draw_clockwork, 128, "#d8a83c", "table", frames=24, framed=190.0),
}
