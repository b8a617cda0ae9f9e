"""Clothes and jewels that nobody wears: folded, hung, laid on a stand."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    STEEL,
    aslant,
    ball,
    gleam,
    ring,
    sideways,
    standing,
    streak,
    wave,
)


def draw_scarf(color: str, phase: float) -> Drawing:
    """A scarf that waves, its fringes at the end."""
    sketch = Sketch()
    rise = [7 * wave(phase, k * 0.22) for k in range(4)]
    upper = (f"M-70 -66 Q-40 {-84 + rise[0]:.1f} -10 {-64 + rise[1]:.1f}"
             f" T48 {-60 + rise[2]:.1f} L74 {-52 + rise[3]:.1f}")  # fmt: skip
    lower = (f" L70 {-18 + rise[3]:.1f} L46 {-28 + rise[2]:.1f} Q18 {-14 + rise[1]:.1f}"
             f" -12 {-32 + rise[1]:.1f} T-70 -34Z")  # fmt: skip
    fringe = "".join(f"M{73 - k * 0.7:.1f} {-50 + k * 6.4 + rise[3]:.1f} l14 3 " for k in range(6))
    band = f"M52 {-60 + rise[2]:.1f} L50 {-26 + rise[2]:.1f} M-54 -72 L-54 -36"
    sketch.add(
        line(fringe, darken(color, 0.12), 3),
        shape(upper + lower, aslant(sketch, color, (-70, -84, 74, -18))),
        line(band, lighten(color, 0.45), 5),
        line(f"M-64 -50 Q-36 {-64 + rise[0]:.1f} -8 {-48 + rise[1]:.1f} T48 {-44 + rise[2]:.1f}",
             darken(color, 0.2), 2.4),
    )  # fmt: skip
    return standing(sketch, 94, 96, scale=0.7, hold=(-66, -50))


def draw_gloves(color: str, phase: float) -> Drawing:
    """A pair of gloves, fingers up."""
    del phase
    sketch = Sketch()
    for x, tone, side in ((-24, darken(color, 0.14), -1), (22, color, 1)):
        fingers = "".join(
            f"M{x + dx} -34 L{x + dx * 1.3:.0f} {top} "
            for dx, top in ((-13, -66), (-4, -74), (5, -72), (13, -62))
        )
        sketch.add(
            line(fingers, tone, 9.4),
            line(f"M{x + side * 14} -22 L{x + side * 27} -40", tone, 10),
            box(x - 18, -40, 36, 34, aslant(sketch, tone, (x - 18, -40, x + 18, 0)), radius=9),
            box(x - 17, -10, 34, 10, lighten(tone, 0.3), radius=3),
        )
    return standing(sketch, 62, 84, scale=0.36, hold=(0, -20))


def draw_socks(color: str, phase: float) -> Drawing:
    """A pair of socks."""
    del phase
    sketch = Sketch()
    for x, tone in ((-16, darken(color, 0.16)), (12, color)):
        sketch.add(
            shape(
                f"M{x - 15} -78 H{x + 13} V-34 Q{x + 16} -24 {x + 34} -18 Q{x + 46} -10 {x + 38} 0"
                f" H{x + 2} Q{x - 16} -4 {x - 15} -24Z",
                aslant(sketch, tone, (x - 15, -78, x + 44, 0)),
            ),
            box(x - 17, -84, 32, 12, lighten(tone, 0.4), radius=3),
            line(f"M{x + 27} -19 Q{x + 22} -8 {x + 26} 0", lighten(tone, 0.4), 4),
            line(f"M{x - 14} -62 H{x + 12} M{x - 14} -54 H{x + 12}", lighten(tone, 0.4), 3),
        )
    return standing(sketch, 60, 90, scale=0.36, hold=(0, -70))


def draw_belt(color: str, phase: float) -> Drawing:
    """A belt, rolled, its buckle in front."""
    del phase
    sketch = Sketch()
    sketch.add(
        ellipse((0, -32), 44, 14, darken(color, 0.4)),
        ellipse((0, -32), 36, 9, darken(color, 0.65)),
        shape("M-44 -32 Q-44 -16 0 -14 Q44 -16 44 -32 V-16 Q44 4 0 4 Q-44 4 -44 -16Z",
              sideways(sketch, color, -44, 44)),
        line("M-40 -12 Q0 2 40 -12 M-40 -22 Q0 -8 40 -22", lighten(color, 0.4), 1.2),
        box(-12, -18, 26, 24, GOLD, radius=3),
        box(-6, -13, 14, 14, darken(color, 0.3), radius=2),
        line("M-4 -6 H12", lighten(GOLD, 0.3), 3),
    )  # fmt: skip
    return standing(sketch, 58, 62, below=18, scale=0.36, hold=(0, -14))


def draw_bow(color: str, phase: float) -> Drawing:
    """A ribbon tied in a bow."""
    sketch = Sketch()
    sway = 3 * wave(phase)
    sketch.add(
        shape(f"M-4 -44 L{-26 + sway:.1f} 0 L{-15 + sway:.1f} -6 L{-8 + sway:.1f} 4 L2 -44Z",
              darken(color, 0.16)),
        shape(f"M4 -44 L{26 + sway:.1f} 0 L{15 + sway:.1f} -6 L{8 + sway:.1f} 4 L-2 -44Z",
              darken(color, 0.08)),
        shape("M0 -46 Q-34 -80 -50 -66 Q-58 -46 -48 -28 Q-30 -22 0 -46Z",
              aslant(sketch, color, (-54, -74, 0, -24))),
        shape("M0 -46 Q34 -80 50 -66 Q58 -46 48 -28 Q30 -22 0 -46Z",
              aslant(sketch, color, (0, -74, 54, -24))),
        line("M-8 -48 Q-26 -58 -40 -56 M8 -48 Q26 -58 40 -56", darken(color, 0.25), 2.4),
        ellipse((0, -46), 10, 11, lighten(color, 0.12)),
    )  # fmt: skip
    return standing(sketch, 62, 82, below=6, scale=0.4, hold=(0, -46))


def draw_bow_tie(color: str, phase: float) -> Drawing:
    """A bow tie."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(-5, -30), (-52, -54), (-52, -2), (-5, -24)],
                aslant(sketch, color, (-52, -54, 0, 0))),
        polygon([(5, -30), (52, -54), (52, -2), (5, -24)], aslant(sketch, color, (0, -54, 52, 0))),
        line("M-10 -30 L-34 -36 M10 -30 L34 -36", darken(color, 0.3), 2.4),
        box(-9, -38, 18, 21, lighten(color, 0.12), radius=4),
    )  # fmt: skip
    return standing(sketch, 58, 60, scale=0.28, hold=(0, -28))


def draw_bracelet(color: str, phase: float) -> Drawing:
    """A bracelet of links with a stone."""
    del phase
    sketch = Sketch()
    sketch.add(ring((0, -22), 42, 17, darken(color, 0.3), 5))
    for k in range(18):
        a = k * math.tau / 18
        sketch.add(ball(sketch, (math.cos(a) * 42, -22 + math.sin(a) * 17), 6.4, color))
    sketch.add(
        polygon([(-9, -7), (0, -16), (9, -7), (0, 6)], "#4fb8e0"),
        polygon([(-4, -7), (0, -12), (4, -7), (0, -1)], "#bfeaf8"),
        gleam((-20, -38), 4, 2),
    )
    return standing(sketch, 54, 50, below=9, scale=0.24, hold=(0, -6))


def draw_earrings(color: str, phase: float) -> Drawing:
    """A pair of drop earrings on a stand."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M0 0 V-86 M-44 -84 H44", "#6a5a64", 5),
        ellipse((0, -2), 26, 5, "#6a5a64"),
    )
    for x in (-32, 32):
        sketch.add(
            line(f"M{x} -84 q5 8 0 16", color, 2.6),
            ellipse((x, -62), 5, 5, color),
            shape(f"M{x} -56 Q{x - 14} -30 {x} -24 Q{x + 14} -30 {x} -56Z",
                  lighten(color, 0.25)),
            ellipse((x, -36), 5.5, 6.5, "#c8344a"),
            gleam((x - 2, -39), 2, 1.4),
        )  # fmt: skip
    return standing(sketch, 62, 104, below=15, scale=0.26, hold=(0, -60))


def draw_tiara(color: str, phase: float) -> Drawing:
    """A tiara set with stones, which twinkle."""
    sketch = Sketch()
    points = [(-46, -34), (-24, -48), (0, -64), (24, -48), (46, -34)]
    arcs = "M-54 -6 " + " ".join(f"L{x} {y} L{x + 11} {-20 + abs(x) // 8}" for x, y in points[:-1])
    sketch.add(
        line(f"{arcs} L46 -34 L54 -6", color, 5),
        line("M-54 -6 Q0 8 54 -6", color, 9),
        line("M-50 -8 Q0 4 50 -8", lighten(color, 0.5), 2),
    )
    for k, (x, y) in enumerate(points):
        size = 5 + 1.2 * wave(phase, k * 0.2)
        sketch.add(ellipse((x, y - 3), size, size, ("#8fd0f4", "#f48fb8")[k % 2]),
                   gleam((x - 1.4, y - 5), 1.8, 1.4))  # fmt: skip
    sketch.add(*(ellipse((x, -2 - abs(x) * 0.06), 3, 3, "#ffffff") for x in range(-40, 44, 16)))
    return standing(sketch, 70, 86, below=17, scale=0.4, hold=(0, -10))


def draw_mask(color: str, phase: float) -> Drawing:
    """A carnival mask with feathers."""
    del phase
    sketch = Sketch()
    for turn, tone in ((-30, "#8a56c8"), (-14, "#3fa8a0"), (2, "#e05a8a")):
        x = math.sin(math.radians(turn)) * 60
        tip = f"M22 -56 Q{30 + x:.0f} -84 {40 + x:.0f} -112 Q{52 + x:.0f} -84 34 -54Z"
        sketch.add(shape(tip, tone))
    sketch.add(
        shape("M-62 -50 Q-58 -72 -30 -66 Q0 -56 30 -66 Q58 -72 62 -50 Q60 -18 32 -16 Q10 -18 0 -32"
              " Q-10 -18 -32 -16 Q-60 -18 -62 -50Z M-46 -42 Q-28 -56 -12 -40 Q-28 -28 -46 -42Z"
              " M46 -42 Q28 -56 12 -40 Q28 -28 46 -42Z",
              aslant(sketch, color, (-62, -70, 62, -16))),
        line("M-46 -42 Q-28 -56 -12 -40 Q-28 -28 -46 -42Z M46 -42 Q28 -56 12 -40 Q28 -28 46 -42Z",
             GOLD, 3),
        shape("M-46 -42 Q-28 -56 -12 -40 Q-28 -28 -46 -42Z M46 -42 Q28 -56 12 -40 Q28 -28 46 -42Z",
              "#2c2230"),
        ellipse((0, -52), 6, 6, GOLD),
        *(ellipse((x, -60), 2.6, 2.6, "#fdf6d8") for x in (-46, -34, 34, 46)),
        line("M52 -26 L66 8", GOLD, 4),
    )  # fmt: skip
    return standing(sketch, 82, 132, below=20, scale=0.36, hold=(62, 0))


def draw_helmet(color: str, phase: float) -> Drawing:
    """A helmet with a visor, as motorcyclists and racers wear."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-44 -30 Q-46 -84 2 -86 Q48 -84 48 -40 Q50 -10 34 -2 Q10 2 -28 -2 Q-42 -8 -44 -30Z",
              aslant(sketch, color, (-44, -86, 48, 0))),
        shape("M4 -62 Q36 -64 47 -50 Q50 -38 46 -28 Q24 -24 4 -30 Q-4 -46 4 -62Z", "#26303f"),
        line("M12 -56 Q30 -58 40 -48", "#8fb8d0", 4, opacity=0.7),
        line("M-40 -56 Q-20 -80 8 -80", lighten(color, 0.6), 5, opacity=0.6),
        line("M-34 -14 Q-6 -6 40 -14", darken(color, 0.4), 4),
        line("M-42 -40 Q-22 -36 0 -40", "#fdfaf2", 5),
        ellipse((2, -46), 4, 4, STEEL),
    )  # fmt: skip
    return standing(sketch, 54, 92, scale=0.36, hold=(0, -30))


def draw_skirt(color: str, phase: float) -> Drawing:
    """A pleated skirt."""
    sketch = Sketch()
    sway = 2 * wave(phase)
    folds = "".join(f"M{x * 0.45:.0f} -70 L{x + sway:.1f} -3 " for x in range(-42, 44, 14))
    sketch.add(
        shape(f"M-26 -76 H26 L{56 + sway:.1f} -4 Q0 8 {-56 + sway:.1f} -4Z",
              aslant(sketch, color, (-56, -76, 56, 0))),
        line(folds, darken(color, 0.2), 2.4),
        box(-28, -80, 56, 11, lighten(color, 0.2), radius=3),
    )  # fmt: skip
    return standing(sketch, 62, 86, scale=0.7, hold=(0, -76))


def draw_robe(color: str, phase: float) -> Drawing:
    """A kimono or robe spread by its sleeves on a rod, a sash round it."""
    del phase
    sketch = Sketch()
    flowers = [ellipse((x + dx, y + dy), 3, 3, "#fdf2f4")
               for x, y in ((-52, -96), (-24, -24), (20, -36), (54, -90), (8, -16))
               for dx, dy in ((-3, 0), (3, 0), (0, -3), (0, 3))]  # fmt: skip
    sketch.add(
        line("M-82 -126 H82", "#8a5a38", 5),
        shape("M-14 -126 L-76 -124 L-76 -72 L-34 -76 L-36 -4 Q0 4 36 -4 L34 -76 L76 -72 L76 -124"
              " L14 -126 L0 -108Z", aslant(sketch, color, (-76, -126, 76, 0))),
        line("M-14 -126 L8 -78 M14 -126 L-4 -92 M4 -60 V-4", "#fdf6ee", 5),
        box(-35, -78, 70, 18, darken(color, 0.4)),
        box(-9, -80, 18, 22, lighten(color, 0.4), radius=3),
        *flowers,
    )  # fmt: skip
    return standing(sketch, 88, 134, scale=0.8, hold=(0, -126))


def draw_spectacle_mask(color: str, phase: float) -> Drawing:
    """Goggles with a strap."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-52 -26 Q-66 -40 -44 -48 Q0 -58 44 -48 Q66 -40 52 -26", "#2b2833", 7),
        box(-54, -42, 108, 38, aslant(sketch, color, (-54, -42, 54, -4)), radius=16),
        box(-46, -36, 92, 26, "#2f4f78", radius=11),
        shape("M-10 -4 Q0 -18 10 -4Z", "#2b2833"),
        streak("M-34 -14 L-16 -34 M-20 -12 L-6 -28", 4),
    )
    return standing(sketch, 64, 60, scale=0.3, hold=(0, -20))


KINDS: Final[Mapping[str, PropKind]] = {
    "shown scarf": PropKind(draw_scarf, 42, "#d8402c", "air", frames=12),
    "shown gloves": PropKind(draw_gloves, 29, "#8a4a34", "table"),
    "shown socks": PropKind(draw_socks, 31, "#4f7ac0", "table"),
    "shown belt": PropKind(draw_belt, 18, "#6a4028", "table"),
    "shown bow": PropKind(draw_bow, 32, "#d8304a", "table", frames=10),
    "shown bow tie": PropKind(draw_bow_tie, 16, "#2f3448", "table"),
    "bracelet": PropKind(draw_bracelet, 11, "#e0b040", "table"),
    "earrings": PropKind(draw_earrings, 24, "#e0b040", "table"),
    "tiara": PropKind(draw_tiara, 29, "#dfe4f0", "table", frames=8),
    "shown mask": PropKind(draw_mask, 42, "#f2e8da", "table"),
    "shown helmet": PropKind(draw_helmet, 32, "#c8302c", "table"),
    "shown skirt": PropKind(draw_skirt, 58, "#b8405c", "hand", frames=8),
    "shown kimono": PropKind(draw_robe, 104, "#4f5aa8", "hand"),
    "shown goggles": PropKind(draw_spectacle_mask, 17, "#d88a2c", "table"),
}
"""The kinds of this family by name."""
