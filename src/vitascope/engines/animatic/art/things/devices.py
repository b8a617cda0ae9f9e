"""Clocks, screens, telephones and other devices."""

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
    aslant,
    gleam,
    halo,
    ring,
    rounded,
    sideways,
    standing,
    streak,
    wave,
)


def _screen(sketch: Sketch, x: float, y: float, width: float, height: float) -> list[str]:
    """A picture on a screen: a friendly landscape."""
    sky = sketch.gradient(((0, "#6fc0f2"), (1, "#d8f0fa")), (0, y), (0, y + height))
    d = f"M{x} {y} h{width} v{height} h{-width}Z"
    parts = [
        box(x, y, width, height, sky, radius=3),
        group(
            [
                ellipse((x + width * 0.3, y + height * 1.05), width * 0.4, height * 0.4, "#6fb35a"),
                ellipse((x + width * 0.8, y + height * 1.1), width * 0.4, height * 0.5, "#4f9650"),
                ellipse(
                    (x + width * 0.72, y + height * 0.3), height * 0.13, height * 0.13, "#f9d03c"
                ),
            ],
            clip=sketch.clip(d),
        ),
    ]
    sketch.shine(
        halo(sketch, (x + width / 2, y + height / 2), width * 0.75, "#8fd0ff", 0.35), *parts
    )
    return parts


def draw_television(color: str, phase: float) -> Drawing:
    """A television with two feelers; its picture flickers."""
    sketch = Sketch()
    bar = (phase % 1) * 56
    sketch.add(
        line("M-4 -92 L-34 -132 M4 -92 L30 -128", STEEL, 3),
        ellipse((-34, -132), 4, 4, STEEL),
        ellipse((30, -128), 4, 4, STEEL),
        line("M-38 -12 L-46 0 M38 -12 L46 0", DARK_WOOD, 7),
        box(-60, -96, 120, 86, aslant(sketch, color, (-60, -96, 60, -10)), radius=13),
        box(-52, -88, 84, 70, "#26232e", radius=12),
        *_screen(sketch, -47, -83, 74, 60),
        box(-47, -83 + bar, 74, 4, "#ffffff", opacity=0.35),
        *(ellipse((46, y), 6, 6, CREAM) + line(f"M46 {y} l3 -4", IRON, 1.6) for y in (-74, -56)),
        line("M40 -40 h12 M40 -33 h12 M40 -26 h12", darken(color, 0.4), 2.4),
    )
    return standing(sketch, 68, 140)


def draw_radio(color: str, phase: float) -> Drawing:
    """A radio that plays: notes rise from it."""
    sketch = Sketch()
    for k in range(2):
        rise = (phase + k / 2) % 1
        x, y = 34 + k * 14 + 5 * wave(rise), -66 - rise * 40
        sketch.add(
            ellipse((x, y), 4.4, 3.4, "#5a4a8a", opacity=1 - rise),
            line(f"M{x + 4:.1f} {y:.1f} v-15 q6 2 7 8", "#5a4a8a", 2, opacity=1 - rise),
        )
    sketch.add(
        line("M-30 -58 Q-30 -78 0 -78 Q30 -78 30 -58", darken(color, 0.3), 5),
        line("M40 -56 L58 -96", STEEL, 2.4),
        box(-54, -60, 108, 60, aslant(sketch, color, (-54, -60, 54, 0)), radius=12),
        ellipse((-26, -28), 20, 20, "#3a3440"),
        *(ring((-26, -28), r, r, "#6a6470", 1.6) for r in (6, 11, 16)),
        box(4, -48, 40, 15, CREAM, radius=3),
        line("M10 -38 v-5 M18 -38 v-5 M26 -38 v-5 M36 -38 v-5", IRON, 1.6),
        line("M22 -34 v-13", "#d8404a", 2),
        ellipse((14, -17), 7, 7, CREAM),
        ellipse((34, -17), 7, 7, CREAM),
    )
    return standing(sketch, 66, 118, scale=0.75, hold=(0, -74))


def draw_computer(color: str, phase: float) -> Drawing:
    """A computer with screen and keyboard; a cursor blinks."""
    sketch = Sketch()
    sketch.add(
        box(-8, -30, 16, 22, STEEL),
        ellipse((0, -8), 30, 5, STEEL),
        box(-60, -104, 120, 78, aslant(sketch, color, (-60, -104, 60, -26)), radius=7),
        box(-54, -98, 108, 62, "#26232e", radius=3),
    )
    code = [
        line("M-46 -88 h30 M-38 -78 h44 M-38 -68 h26 M-46 -58 h50", "#7fe0a8", 3),
        line("M-8 -88 h20 M-6 -68 h30", "#f2c86a", 3),
    ]
    if phase % 0.5 < 0.25:
        code.append(box(10, -62, 6, 9, "#ffffff"))
    sketch.add(
        *code,
        line("M-50 -40 L-20 -96", "#ffffff", 8, opacity=0.07),
        polygon([(-58, -8), (46, -8), (54, 0), (-66, 0)], lighten(color, 0.2)),
        line("M-54 -5 h96 M-57 -2 h102", darken(color, 0.3), 1.4),
        ellipse((68, -3), 8, 4, lighten(color, 0.2)),
    )
    sketch.shine(halo(sketch, (0, -68), 76, "#8fd0ff", 0.3), *code)
    return standing(sketch, 84, 148, below=14)


def draw_laptop(color: str, phase: float) -> Drawing:
    """An open laptop."""
    sketch = Sketch()
    sketch.add(
        box(-46, -66, 92, 62, aslant(sketch, color, (-46, -66, 46, -4)), radius=5),
        box(-41, -61, 82, 52, "#26232e", radius=2),
        *_screen(sketch, -39, -59, 78, 48),
    )
    if phase % 0.5 < 0.25:
        sketch.add(box(-30, -50, 3, 9, "#ffffff"))
    sketch.add(
        polygon(
            [(-48, -6), (48, -6), (60, 2), (-60, 2)], sketch.shaded(lighten(color, 0.2), -6, 2)
        ),
        line("M-44 -3 h88", darken(color, 0.3), 2, opacity=0.6),
    )
    return standing(sketch, 66, 96, below=30, hold=(0, -4))


def draw_phone(color: str, phase: float) -> Drawing:
    """A telephone for the pocket, with a message on it."""
    sketch = Sketch()
    sketch.add(
        box(-18, -70, 36, 70, aslant(sketch, color, (-18, -70, 18, 0)), radius=7),
        box(-15, -64, 30, 56, "#26232e", radius=4),
        *_screen(sketch, -14, -62, 28, 52),
        box(-10, -50, 20, 10, "#ffffff", radius=4),
        line("M-6 -45 h12", "#5f9fd0", 2),
    )
    sketch.add(ellipse((0, -24), 4 + 1.4 * wave(phase), 4 + 1.4 * wave(phase), "#e8566a"))
    return standing(sketch, 36, 88, scale=0.7, hold=(0, -18), below=10)


def draw_telephone(color: str, phase: float) -> Drawing:
    """An old telephone with a dial; its receiver jumps when it rings."""
    sketch = Sketch()
    jump = 2.5 * abs(wave(2 * phase))
    receiver = [
        line("M-38 0 Q0 -16 38 0", color, 13),
        ellipse((-40, 4), 13, 10, darken(color, 0.16)),
        ellipse((40, 4), 13, 10, darken(color, 0.16)),
        line("M-30 -6 Q0 -17 26 -6", lighten(color, 0.5), 2.4),
    ]
    sketch.add(
        shape(
            "M-46 0 Q-46 -20 -30 -36 Q-22 -46 -20 -52 H20 Q22 -46 30 -36 Q46 -20 46 0Z",
            aslant(sketch, color, (-46, -52, 46, 0)),
        ),
        ellipse((0, -22), 19, 19, CREAM),
        *(
            ellipse((math.cos(k * 0.6) * 13, -22 + math.sin(k * 0.6) * 13), 2.6, 2.6, IRON)
            for k in range(9)
        ),
        ellipse((0, -22), 6, 6, GOLD),
        group(receiver, move=(0, -58 - jump), turn=3 * wave(2 * phase)),
    )
    return standing(sketch, 62, 86, scale=0.7, hold=(0, -60))


def draw_camera(color: str, phase: float) -> Drawing:
    """A camera with its lens and flash."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-22, -66, 40, 16, darken(color, 0.1), radius=5),
        box(26, -58, 14, 8, "#c8404a", radius=3),
        box(-48, -54, 96, 54, aslant(sketch, color, (-48, -54, 48, 0)), radius=9),
        box(-48, -38, 96, 22, "#3a3440"),
        ellipse((0, -27), 24, 24, STEEL),
        ellipse((0, -27), 19, 19, "#26232e"),
        ellipse((0, -27), 13, 13, rounded(sketch, "#4a7ab0", (0, -27), 13)),
        gleam((-5, -32), 4, 3, opacity=0.9),
        box(24, -50, 18, 9, "#f4f8fb", radius=2),
        ellipse((-36, -46), 4, 4, GOLD),
    )
    return standing(sketch, 56, 76, scale=0.6, hold=(0, -14))


def draw_film_camera(color: str, phase: float) -> Drawing:
    """A film camera on three legs; its reels turn."""
    sketch = Sketch()
    sketch.add(line("M0 -90 L-40 0 M0 -90 L40 0 M0 -90 V-4", DARK_WOOD, 6))
    for x, r in ((-24, 24), (22, 24)):
        holes = [
            ellipse(
                (math.cos(k * math.tau / 5) * r * 0.58, math.sin(k * math.tau / 5) * r * 0.58),
                r * 0.2,
                r * 0.2,
                "#cdd6be",
            )
            for k in range(5)
        ]
        sketch.add(
            ellipse((x, -158), r, r, darken(color, 0.2)),
            group(holes, move=(x, -158), turn=phase * 360),
            ellipse((x, -158), 4, 4, STEEL),
        )
    sketch.add(
        box(-44, -138, 84, 50, aslant(sketch, color, (-44, -138, 40, -88)), radius=6),
        polygon([(40, -126), (70, -138), (70, -92), (40, -102)], "#3a3440"),
        ellipse((70, -115), 6, 23, "#6a8ab0"),
        line("M-38 -132 H32", lighten(color, 0.5), 2),
        ellipse((-20, -113), 8, 8, STEEL),
    )
    return standing(sketch, 82, 190, hold=(-40, -110))


def draw_typewriter(color: str, phase: float) -> Drawing:
    """A typewriter with a page in it; its carriage moves as it types."""
    sketch = Sketch()
    shift = 8 * wave(phase)
    carriage = [
        box(-28, -94, 56, 50, "#ffffff"),
        line("M-20 -84 h40 M-20 -76 h34 M-20 -68 h38", "#a8a0a8", 2),
        box(-52, -56, 104, 13, "#3a3440", radius=6),
        ellipse((-56, -50), 7, 7, STEEL),
        ellipse((56, -50), 7, 7, STEEL),
    ]
    sketch.add(
        group(carriage, move=(shift, 0)),
        shape(
            "M-48 -46 H48 L60 -8 Q62 0 52 0 H-52 Q-62 0 -60 -8Z",
            aslant(sketch, color, (-54, -46, 54, 0)),
        ),
    )
    for row in range(3):
        sketch.add(
            *(ellipse((x + row * 3 - 38, -32 + row * 11), 4, 3.4, CREAM) for x in range(0, 78, 12))
        )
    return standing(sketch, 76, 102, scale=0.75, hold=(0, -20), text=(-24, -92, 24, -58))


def draw_microphone(color: str, phase: float) -> Drawing:
    """A microphone on its stand."""
    del phase
    sketch = Sketch()
    mesh = "".join(f"M{-14 + k * 5} -150 l10 30 M{14 - k * 5} -150 l-10 30 " for k in range(6))
    grille = "M-14 -140 A14 16 0 1 1 14 -140 L12 -122 H-12Z"
    sketch.add(
        ellipse((0, -4), 26, 6, IRON),
        box(-2.4, -104, 4.8, 100, sideways(sketch, STEEL, -3, 3)),
        polygon(
            [(-9, -122), (9, -122), (5, -92), (-5, -92)],
            sideways(sketch, darken(color, 0.3), -9, 9),
        ),
        shape(grille, rounded(sketch, color, (0, -140), 18)),
        group([line(mesh, darken(color, 0.35), 1.2)], clip=sketch.clip(grille)),
        box(-15, -126, 30, 6, GOLD, radius=3),
        gleam((-5, -148), 4, 5),
    )
    return standing(sketch, 34, 164, hold=(0, -104))


def draw_globe(color: str, phase: float) -> Drawing:
    """A globe that turns on its foot."""
    sketch = Sketch()
    sea = sketch.clip("M-38 -62 A38 38 0 1 1 38 -62 A38 38 0 1 1 -38 -62Z")
    lands: list[str] = []
    for k in range(4):
        x = ((k / 4 + phase) % 1) * 168 - 84
        lands.append(
            shape(
                (
                    f"M{x - 22:.1f} -84 q16 -14 30 -4 q10 10 -4 18 q-4 14 -14 22 q-8 "
                    "-10 -6 -20 q-12 -6 -6 -16Z"
                ),
                "#6fb35a",
            )
        )
    sketch.add(
        line("M-30 -98 Q-60 -50 -8 -18 Q30 -10 44 -34", GOLD, 5),
        box(-4, -22, 8, 16, GOLD),
        shape("M-28 0 Q-24 -10 0 -10 Q24 -10 28 0Z", sideways(sketch, WOOD, -28, 28)),
        ellipse((0, -62), 38, 38, rounded(sketch, color, (0, -62), 38)),
        group([*lands, ellipse((16, -50), 40, 38, "#1a1030", opacity=0.1)], clip=sea),
        gleam((-14, -80), 8, 5),
    )
    return standing(sketch, 60, 108, scale=0.8, hold=(0, -14))


def draw_bulb(color: str, phase: float) -> Drawing:
    """A light bulb, on."""
    sketch = Sketch()
    glow = 0.7 + 0.2 * wave(phase)
    sketch.add(
        halo(sketch, (0, -58), 54, color, glow),
        shape(
            "M-14 -26 Q-14 -36 -24 -46 Q-34 -84 0 -88 Q34 -84 24 -46 Q14 -36 14 -26Z",
            rounded(sketch, lighten(color, 0.3), (0, -58), 36),
        ),
        line("M-6 -28 L-8 -52 L0 -44 L8 -52 L6 -28", "#f2902c", 2.2),
        box(-12, -26, 24, 20, sideways(sketch, STEEL, -12, 12), radius=3),
        line("M-12 -20 H12 M-12 -13 H12", darken(STEEL, 0.3), 2),
        ellipse((0, -5), 7, 4, IRON),
    )
    return standing(sketch, 58, 116, scale=0.6, hold=(0, -14))


def draw_flashlight(color: str, phase: float) -> Drawing:
    """A torch for the hand, with its beam in the dark."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-46, -22, 66, 20, sketch.shaded(color, -22, -2), radius=6),
        polygon(
            [(18, -24), (40, -32), (40, 8), (18, 0)], sketch.shaded(lighten(color, 0.1), -32, 8)
        ),
        ellipse((41, -12), 6, 20, "#fff3b8"),
        box(-20, -26, 14, 5, "#c8404a", radius=2),
        streak("M-40 -17 H14", 3),
    )
    beam = sketch.radial(((0, "#fff6c8", 0.7), (1, "#fff6c8", 0.0)), (42, -12), 150)
    sketch.shine(
        polygon([(42, -30), (190, -64), (190, 44), (42, 6)], beam),
        ellipse((41, -12), 6, 20, "#fffbe0"),
    )
    return sketch.finish((-52, -70, 196, 50), anchor=(0, 8), scale=0.7, hold=(-18, -12))


def draw_fan(color: str, phase: float) -> Drawing:
    """A fan whose blades turn."""
    sketch = Sketch()
    blades = [
        group([shape("M0 0 Q-16 -20 -4 -38 Q16 -36 0 0Z", color)], turn=k * 120) for k in range(3)
    ]
    sketch.add(
        ellipse((0, -4), 30, 6, IRON),
        box(-4, -60, 8, 56, STEEL),
        ellipse((0, -92), 45, 45, "#eef2f6", opacity=0.45),
        group(blades, move=(0, -92), turn=phase * 360),
        *(ring((0, -92), r, r, STEEL, 1.6) for r in (18, 31)),
        ring((0, -92), 45, 45, STEEL, 4),
        ellipse((0, -92), 8, 8, CREAM),
    )
    return standing(sketch, 54, 144, hold=(0, -40))


KINDS: Final[Mapping[str, PropKind]] = {
    "television": PropKind(draw_television, 136, "#b5693f", "ground", frames=12),
    "radio": PropKind(draw_radio, 72, "#d8584a", "table", frames=12),
    "computer": PropKind(draw_computer, 104, "#dfe4ea", "table", frames=4),
    "laptop": PropKind(draw_laptop, 68, "#b4bcc8", "table", frames=4),
    "phone": PropKind(draw_phone, 49, "#4a6fc0", "hand", frames=8),
    "telephone": PropKind(draw_telephone, 50, "#c8323a", "table", frames=8),
    "camera": PropKind(draw_camera, 40, "#a8b0bc", "hand"),
    "film camera": PropKind(draw_film_camera, 182, "#5a5f6c", "ground", frames=12),
    "typewriter": PropKind(draw_typewriter, 71, "#4f8f94", "table", frames=8),
    "microphone": PropKind(draw_microphone, 156, "#c3cad4", "ground"),
    "globe": PropKind(draw_globe, 80, "#4f9fd8", "table", frames=16),
    "light bulb": PropKind(draw_bulb, 52, "#ffd95a", "hand", frames=8, is_lit=True),
    "flashlight": PropKind(draw_flashlight, 28, "#4f7fc0", "hand"),
    "fan": PropKind(draw_fan, 138, "#5fb0c8", "ground", frames=12),
}
"""The kinds of this family by name."""
