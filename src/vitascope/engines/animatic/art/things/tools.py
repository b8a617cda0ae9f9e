"""Tools of workshop, garden and sea, with the hand's place at `hold`."""

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
    ring,
    sideways,
    standing,
    star_points,
    streak,
    wave,
    wheel,
)


def _handle(sketch: Sketch, top: float, width: float = 6.0, color: str = WOOD) -> str:
    half = width / 2
    return box(-half, top, width, -top, sideways(sketch, color, -half, half), radius=half)


def draw_hammer(color: str, phase: float) -> Drawing:
    """A hammer, head up."""
    del phase
    sketch = Sketch()
    sketch.add(
        _handle(sketch, -84, 10),
        box(-6, -34, 12, 34, sideways(sketch, color, -6, 6), radius=5),
        shape(
            "M-34 -92 H20 Q34 -92 34 -80 V-72 H-12 Q-26 -74 -40 -62 Q-44 -80 -34 -92Z",
            sketch.shaded(STEEL, -92, -66),
        ),
        box(28, -98, 12, 32, sketch.shaded(STEEL, -98, -66), radius=4),
        streak("M-28 -88 H24", 2.4),
    )
    return standing(sketch, 50, 104, scale=0.7, hold=(0, -18))


def draw_saw(color: str, phase: float) -> Drawing:
    """A hand saw."""
    del phase
    sketch = Sketch()
    teeth = [
        (-30.0, -8.0),
        *((-30 + k * 8.0, -8.0 if k % 2 else 0.0) for k in range(1, 14)),
        (76.0, -18.0),
        (-30.0, -44.0),
    ]
    sketch.add(
        polygon(teeth, aslant(sketch, STEEL, (-30, -44, 76, 0))),
        streak("M-24 -38 L66 -18", 2),
        shape(
            (
                "M-70 -40 Q-78 -50 -64 -54 L-28 -50 L-26 -4 L-52 -2 Q-72 -2 -72 -14Z M-58 "
                "-38 V-16 Q-50 -12 -42 -16 V-38Z"
            ),
            aslant(sketch, color, (-76, -54, -26, 0)),
        ).replace("/>", ' fill-rule="evenodd"/>'),
        ellipse((-34, -38), 2.6, 2.6, GOLD),
        ellipse((-33, -12), 2.6, 2.6, GOLD),
    )
    return standing(sketch, 84, 62, scale=0.7, hold=(-50, -26))


def draw_wrench(color: str, phase: float) -> Drawing:
    """A spanner."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape(
            (
                "M-7 -14 L-7 -82 Q-26 -92 -22 -116 L-8 -102 H8 L22 -116 Q26 -92 7 -82 L7 -14 "
                "Q14 0 0 4 Q-14 0 -7 -14Z"
            ),
            sideways(sketch, color, -22, 22),
        ),
        ellipse((0, -8), 5, 5, darken(color, 0.5)),
        streak("M-3 -76 V-24", 2.4),
    )
    return standing(sketch, 32, 122, below=8, scale=0.6, hold=(0, -30))


def draw_screwdriver(color: str, phase: float) -> Drawing:
    """A screwdriver, tip up."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon(
            [(-3, -52), (3, -52), (3, -104), (5, -112), (-5, -112), (-3, -104)],
            sideways(sketch, STEEL, -4, 4),
        ),
        shape(
            "M-8 -54 H8 Q14 -40 12 -20 Q12 0 0 0 Q-12 0 -12 -20 Q-14 -40 -8 -54Z",
            sideways(sketch, color, -13, 13),
        ),
        line("M-4 -46 V-10 M4 -46 V-10", darken(color, 0.3), 2.4),
    )
    return standing(sketch, 22, 118, scale=0.6, hold=(0, -20))


def draw_shovel(color: str, phase: float) -> Drawing:
    """A spade."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-13 -148 H13", DARK_WOOD, 8),
        box(-3.5, -148, 7, 104, sideways(sketch, WOOD, -4, 4)),
        shape("M-22 -50 H22 V-24 Q20 -6 0 2 Q-20 -6 -22 -24Z", sideways(sketch, color, -22, 22)),
        box(-5, -58, 10, 22, darken(color, 0.2), radius=4),
        streak("M-14 -44 V-20", 3),
    )
    return standing(sketch, 32, 156, hold=(0, -96))


def draw_rake(color: str, phase: float) -> Drawing:
    """A rake."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-3, -156, 6, 136, sideways(sketch, WOOD, -3, 3), radius=3),
        line("M-36 -20 H36", color, 7),
        line("".join(f"M{-34 + k * 11.3:.1f} -20 V-2 " for k in range(7)), color, 4),
        line("M-34 -22 H32", lighten(color, 0.5), 1.6),
        line("M0 -34 L-20 -22 M0 -34 L20 -22", darken(color, 0.2), 3),
    )
    return standing(sketch, 46, 162, hold=(0, -96))


def draw_pitchfork(color: str, phase: float) -> Drawing:
    """A fork for hay, prongs up."""
    del phase
    sketch = Sketch()
    sketch.add(
        _handle(sketch, -116, 6),
        line("M-18 -160 V-128 Q-18 -114 0 -114 Q18 -114 18 -128 V-160 M0 -162 V-108", color, 4),
        line("M-19 -158 V-130", lighten(color, 0.6), 1.2),
    )
    return standing(sketch, 28, 168, hold=(0, -70))


def draw_axe(color: str, phase: float) -> Drawing:
    """An axe."""
    del phase
    sketch = Sketch()
    sketch.add(
        _handle(sketch, -112, 9),
        shape(
            "M-8 -106 H12 Q30 -112 44 -118 Q54 -94 42 -66 Q28 -76 12 -82 H-8Z",
            aslant(sketch, color, (-8, -118, 50, -66)),
        ),
        shape("M36 -115 L44 -118 Q54 -94 42 -66 L35 -71 Q44 -94 36 -115Z", lighten(color, 0.6)),
        box(-10, -104, 7, 20, darken(color, 0.2), radius=2),
    )
    return standing(sketch, 58, 124, scale=0.85, hold=(0, -30))


def draw_pickaxe(color: str, phase: float) -> Drawing:
    """A pickaxe."""
    del phase
    sketch = Sketch()
    sketch.add(
        _handle(sketch, -122, 9),
        shape(
            "M-56 -92 Q-30 -124 0 -124 Q30 -124 56 -92 Q30 -108 0 -108 Q-30 -108 -56 -92Z",
            sketch.shaded(color, -124, -92),
        ),
        box(-8, -126, 16, 20, darken(color, 0.16), radius=3),
    )
    return standing(sketch, 64, 132, scale=0.85, hold=(0, -30))


def draw_fishing_rod(color: str, phase: float) -> Drawing:
    """A fishing rod whose float dances on the line."""
    sketch = Sketch()
    bob = 5 * wave(phase)
    sketch.add(
        line("M-30 20 L86 -120", color, 4),
        line("M-30 20 L2 -18", DARK_WOOD, 7),
        ellipse((2, -6), 8, 8, STEEL),
        ellipse((2, -6), 3, 3, IRON),
        line(f"M86 -120 Q120 -60 {118 + bob:.1f} {34 + bob:.1f}", "#eef2f6", 1.2),
        ellipse((118 + bob, 38 + bob), 6, 7, "#f6f8fa"),
        shape(f"M{112 + bob:.1f} {38 + bob:.1f} a6 7 0 0 1 12 0Z", "#e0383a"),
    )
    return sketch.finish((-40, -130, 140, 56), anchor=(-20, 20), hold=(-16, 4))


def draw_net(color: str, phase: float) -> Drawing:
    """A landing net that billows."""
    sketch = Sketch()
    sag = 5 * wave(phase)
    bag = f"M-30 -128 Q-34 -76 {sag:.1f} -66 Q34 -76 30 -128Z"
    grid = "".join(
        (f"M{-40 + k * 10} -140 L{-20 + k * 10} -60 M{40 - k * 10} -140 L{20 - k * 10} -60 ")
        for k in range(8)
    )
    sketch.add(
        shape(bag, "#ffffff", opacity=0.25),
        group([line(grid, "#f3f0e6", 1.4)], clip=sketch.clip(bag)),
        ring((0, -128), 31, 9, color, 4),
        _handle(sketch, -120, 5),
    )
    return standing(sketch, 44, 146, hold=(0, -40))


def draw_rope(color: str, phase: float) -> Drawing:
    """A coil of rope."""
    del phase
    sketch = Sketch()
    for k in range(4):
        y = -10 - k * 13
        twist = "".join(f"M{-40 + j * 11} {y + 4} l7 -8 " for j in range(8))
        sketch.add(
            box(-44, y - 8, 88, 15, sketch.shaded(color, y - 8, y + 7), radius=7),
            line(twist, darken(color, 0.26), 2, opacity=0.7),
        )
    sketch.add(
        ellipse((0, -56), 40, 8, darken(color, 0.3)),
        line("M30 -52 Q70 -48 62 -4", color, 9),
        line("M60 -6 l-3 8 M62 -6 l4 8", color, 3),
    )
    return standing(sketch, 76, 70, scale=0.8, hold=(0, -30))


def draw_anchor(color: str, phase: float) -> Drawing:
    """An anchor."""
    del phase
    sketch = Sketch()
    sketch.add(
        ring((0, -112), 11, 11, color, 6),
        line("M0 -100 V-10", color, 11),
        line("M-26 -86 H26", color, 9),
        line("M-50 -42 Q-44 -8 0 -6 Q44 -8 50 -42", color, 11),
        polygon([(-66, -34), (-48, -62), (-36, -32)], color),
        polygon([(66, -34), (48, -62), (36, -32)], darken(color, 0.14)),
        line("M-3 -96 V-20 M-24 -88 H20", lighten(color, 0.5), 2.4, opacity=0.8),
        line("M12 -112 q18 10 10 26 q-10 14 4 24", "#d8b878", 5),
    )
    return standing(sketch, 76, 132, scale=0.9, hold=(0, -112))


def draw_key(color: str, phase: float) -> Drawing:
    """An old key."""
    del phase
    sketch = Sketch()
    sketch.add(
        ring((0, -96), 18, 18, color, 9),
        *(ring((x, y), 7, 7, color, 5) for x, y in ((-20, -112), (20, -112), (0, -124))),
        line("M0 -78 V-6", color, 9),
        line("M0 -10 H24 V-2 M0 -28 H18", color, 9),
        line("M-2 -72 V-12", lighten(color, 0.6), 2.4),
        box(-8, -76, 16, 7, darken(color, 0.14), radius=3),
    )
    return standing(sketch, 42, 140, scale=0.5, hold=(0, -96))


def draw_sword(color: str, phase: float) -> Drawing:
    """A sword, point up."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(-8, -40), (-8, -134), (0, -150), (0, -40)], lighten(STEEL, 0.6)),
        polygon([(8, -40), (8, -134), (0, -150), (0, -40)], darken(STEEL, 0.06)),
        line("M0 -44 V-130", "#7f8896", 1.6),
        shape("M-30 -44 Q-26 -34 0 -36 Q26 -34 30 -44 Q20 -40 0 -44 Q-20 -40 -30 -44Z", GOLD),
        ellipse((-30, -43), 5, 5, GOLD),
        ellipse((30, -43), 5, 5, GOLD),
        box(-5, -38, 10, 28, sideways(sketch, color, -5, 5), radius=3),
        line("M-5 -30 l10 5 M-5 -22 l10 5", darken(color, 0.4), 2),
        ellipse((0, -7), 8, 8, GOLD),
        ellipse((0, -7), 3.6, 3.6, "#d8404a"),
    )
    return standing(sketch, 40, 156, scale=0.85, hold=(0, -24))


def draw_shield(color: str, phase: float) -> Drawing:
    """A knight's shield with a star."""
    del phase
    sketch = Sketch()
    d = "M-44 -106 Q0 -118 44 -106 V-60 Q40 -18 0 0 Q-40 -18 -44 -60Z"
    inner = "M-35 -98 Q0 -107 35 -98 V-60 Q32 -26 0 -11 Q-32 -26 -35 -60Z"
    sketch.add(
        shape(d, aslant(sketch, STEEL, (-44, -112, 44, 0))),
        shape(inner, aslant(sketch, color, (-35, -106, 35, -11))),
        group(
            [
                box(0, -120, 50, 60, darken(color, 0.2), opacity=0.5),
                box(-50, -60, 50, 60, darken(color, 0.2), opacity=0.5),
            ],
            clip=sketch.clip(inner),
        ),
        polygon(star_points((0, -62), 20), GOLD),
        streak("M-38 -96 V-62", 2.4),
    )
    return standing(sketch, 52, 118, scale=0.8, hold=(0, -56))


def draw_spear(color: str, phase: float) -> Drawing:
    """A spear."""
    del phase
    sketch = Sketch()
    sketch.add(
        _handle(sketch, -150, 5),
        shape("M0 -190 Q13 -164 5 -146 H-5 Q-13 -164 0 -190Z", sideways(sketch, STEEL, -9, 9)),
        line("M-5 -142 H5 M-5 -137 H5", color, 4),
        shape("M-4 -138 q-10 8 -8 20 q8 -6 10 -18Z M4 -138 q10 8 8 20 q-8 -6 -10 -18Z", color),
    )
    return standing(sketch, 24, 196, hold=(0, -86))


def draw_toolbox(color: str, phase: float) -> Drawing:
    """A box of tools."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-30 -50 L-34 -82 M10 -48 L16 -86", STEEL, 6),
        box(-40, -94, 13, 18, "#f2b53a", radius=4),
        box(10, -96, 18, 14, IRON, radius=3),
        line("M-44 -50 Q-44 -72 0 -72 Q44 -72 44 -50", IRON, 6),
        box(-56, -50, 112, 50, aslant(sketch, color, (-56, -50, 56, 0)), radius=5),
        line("M-56 -32 H56", darken(color, 0.3), 2.4),
        box(-10, -38, 20, 14, STEEL, radius=3),
    )
    return standing(sketch, 64, 104, scale=0.75, hold=(0, -70))


def draw_watering_can(color: str, phase: float) -> Drawing:
    """A watering can that pours a little."""
    sketch = Sketch()
    drops = "".join(f"M{62 + k * 4} {-64 + ((phase + k / 4) % 1) * 52:.1f} v6 " for k in range(4))
    sketch.add(
        line(drops, "#7fc8f0", 3),
        line("M-30 -58 Q-72 -60 -64 -22 Q-58 -8 -30 -12", darken(color, 0.16), 7),
        shape("M26 -20 L56 -70 L64 -64 L30 -6Z", darken(color, 0.06)),
        polygon([(50, -78), (72, -66), (66, -58), (48, -70)], lighten(color, 0.2)),
        box(-36, -58, 66, 58, sideways(sketch, color, -36, 30), radius=7),
        ellipse((-3, -58), 33, 7, darken(color, 0.34)),
        line("M-28 -58 Q-4 -92 26 -58", darken(color, 0.1), 6),
        line("M-34 -18 H28", lighten(color, 0.4), 3),
    )
    return standing(sketch, 84, 92, scale=0.85, hold=(-2, -76))


def draw_wheelbarrow(color: str, phase: float) -> Drawing:
    """A wheelbarrow full of earth and a flower."""
    sketch = Sketch()
    sketch.add(
        line("M-98 -44 L-20 -30 L60 -20 M-30 -32 L-38 0", WOOD, 6),
        shape("M-44 -60 Q-10 -84 44 -62Z", "#6f4a34"),
        line("M0 -72 V-96", "#4f8f42", 3),
        *(
            ellipse((dx, -98 + dy), 6, 6, "#f58ab0")
            for dx, dy in ((0, -7), (7, 0), (0, 7), (-7, 0))
        ),
        ellipse((0, -98), 4, 4, "#f2c23a"),
        polygon(
            [(-54, -62), (60, -64), (40, -26), (-28, -26)],
            aslant(sketch, color, (-54, -64, 60, -26)),
        ),
        line("M-54 -62 L60 -64", lighten(color, 0.4), 4),
        wheel((60, -18), 18, phase, hub=CREAM),
    )
    return standing(sketch, 106, 114, hold=(-94, -44))


KINDS: Final[Mapping[str, PropKind]] = {
    "hammer": PropKind(draw_hammer, 69, "#d8404a", "hand"),
    "saw": PropKind(draw_saw, 39, "#c8643c", "hand"),
    "wrench": PropKind(draw_wrench, 72, "#a7b0bd", "hand"),
    "screwdriver": PropKind(draw_screwdriver, 67, "#e0503c", "hand"),
    "shovel": PropKind(draw_shovel, 154, "#8f99a8", "hand"),
    "rake": PropKind(draw_rake, 156, "#4f9a5a", "hand"),
    "pitchfork": PropKind(draw_pitchfork, 163, "#8f99a8", "hand"),
    "axe": PropKind(draw_axe, 100, "#a7b0bd", "hand"),
    "pickaxe": PropKind(draw_pickaxe, 107, "#8f99a8", "hand"),
    "fishing rod": PropKind(draw_fishing_rod, 166, "#5a7a3f", "hand", frames=8),
    "net": PropKind(draw_net, 138, "#4f9ac8", "hand", frames=8),
    "rope": PropKind(draw_rope, 52, "#d8b878", "hand"),
    "anchor": PropKind(draw_anchor, 114, "#5a6678", "ground"),
    "key": PropKind(draw_key, 68, "#e8b83a", "hand"),
    "sword": PropKind(draw_sword, 128, "#8a3f3a", "hand"),
    "shield": PropKind(draw_shield, 90, "#3f6fc0", "hand"),
    "spear": PropKind(draw_spear, 188, "#d8404a", "hand"),
    "toolbox": PropKind(draw_toolbox, 72, "#d8403a", "ground"),
    "watering can": PropKind(draw_watering_can, 68, "#5fa8a0", "hand", frames=8),
    "wheelbarrow": PropKind(draw_wheelbarrow, 108, "#4f9a6a", "ground", frames=8),
}
"""The kinds of this family by name."""
