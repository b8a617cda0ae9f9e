"""Playgrounds: what children ride, slide and bounce on."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import turned
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    GOLD,
    IRON,
    STEEL,
    WOOD,
    aslant,
    ring,
    sideways,
    standing,
    streak,
    wave,
)


def draw_trampoline(color: str, phase: float) -> Drawing:
    """A trampoline; its cloth gives."""
    sketch = Sketch()
    dip = 4 + 5 * abs(wave(phase))
    sketch.add(
        line("M-84 -40 L-92 0 M84 -40 L92 0 M-44 -36 V-2 M44 -36 V-2", IRON, 6),
        ellipse((0, -42), 100, 15, darken(color, 0.1)),
        shape(
            (
                f"M-84 -43 Q0 -58 84 -43 Q40 {-34 + dip:.1f} 0 {-33 + dip:.1f} "
                f"Q-40 {-34 + dip:.1f} -84 -43Z"
            ),
            "#3a3648",
        ),
        ring((0, -42), 95, 13, color, 8),
        line("M-90 -44 Q-60 -56 0 -56", lighten(color, 0.6), 2),
    )
    return standing(sketch, 108, 64, seat=(0, -38))


def draw_swing(color: str, phase: float) -> Drawing:
    """A swing in its frame; who swings sits on it."""
    sketch = Sketch()
    angle = 24 * wave(phase)
    seat = [line("M-20 0 V136 M20 0 V136", "#8a7a68", 2.6), box(-28, 134, 56, 8, WOOD, radius=3)]
    sketch.add(
        line("M-92 0 L-70 -196 L-48 0 M92 0 L70 -196 L48 0", darken(color, 0.12), 7),
        line("M-78 -194 H78", color, 9),
        line("M-76 -197 H74", lighten(color, 0.5), 2),
        group(seat, move=(0, -192), turn=angle * 0.5),
    )
    return standing(sketch, 102, 206, seat=turned((0, -60), (0, -192), angle * 0.5))


def draw_slide(color: str, phase: float) -> Drawing:
    """A slide with its ladder."""
    del phase
    sketch = Sketch()
    rungs = "".join(f"M{-90 + k * 5} {-18 - k * 24} h16 " for k in range(6))
    sketch.add(
        line("M-94 0 L-64 -148 M-74 0 L-48 -148", STEEL, 5),
        line(rungs, STEEL, 4),
        line("M-30 -112 V0", STEEL, 6),
        line("M-64 -148 Q-58 -176 -36 -164 L-28 -136", STEEL, 4),
        shape(
            (
                "M-66 -140 H-34 Q-10 -140 10 -108 Q50 -36 98 -24 V-6 Q42 -10 0 -76 Q-18 -124 "
                "-36 -126 H-66Z"
            ),
            aslant(sketch, color, (-60, -140, 90, 0)),
        ),
        line("M-60 -138 H-34 Q-10 -138 12 -104 Q50 -34 96 -22", lighten(color, 0.6), 3),
    )
    return standing(sketch, 108, 184, seat=(-46, -134))


def draw_seesaw(color: str, phase: float) -> Drawing:
    """A seesaw that rocks."""
    sketch = Sketch()
    plank = [
        box(-118, -5, 236, 10, sketch.shaded(color, -5, 5), radius=5),
        *(
            line(f"M{x} -4 v-22 h-8 h16", STEEL, 4) + ellipse((x * 1.14, -8), 14, 5, "#d8404a")
            for x in (-84, 84)
        ),
    ]
    sketch.add(
        polygon([(0, -44), (26, 0), (-26, 0)], aslant(sketch, "#4f9fd8", (-26, -44, 26, 0))),
        group(plank, move=(0, -42), turn=11 * wave(phase)),
        ellipse((0, -42), 6, 6, GOLD),
    )
    return standing(sketch, 126, 96, seat=turned((-96, -52), (0, -42), 11 * wave(phase)))


def draw_sand_castle(color: str, phase: float) -> Drawing:
    """A sand castle with a flag and shells."""
    sketch = Sketch()
    flap = 3 * wave(phase)
    sketch.add(
        line("M0 -96 V-126", WOOD, 3),
        shape(
            (f"M1 -126 Q14 {-130 + flap:.1f} 28 {-120 + flap:.1f} Q14 {-114 - flap:.1f} 1 -110Z"),
            "#e8503c",
        ),
        shape("M-78 0 Q-60 -20 0 -20 Q60 -20 78 0Z", darken(color, 0.1)),
    )
    for x, w, top in ((-40, 32, -62), (40, 32, -62), (0, 40, -86)):
        left = x - w / 2
        sketch.add(
            box(left, top, w, -top - 4, sideways(sketch, color, left, left + w)),
            *(
                box(
                    left - 2 + k * (w + 4) / 3 + 1,
                    top - 9,
                    (w + 4) / 3 - 3,
                    12,
                    sideways(sketch, color, left, left + w),
                )
                for k in range(3)
            ),
        )
    sketch.add(
        shape("M-9 -10 V-26 Q-9 -36 0 -36 Q9 -36 9 -26 V-10Z", darken(color, 0.5)),
        *(
            ellipse((x, y), 4, 5, darken(color, 0.45))
            for x, y in ((-40, -42), (40, -42), (-8, -62), (9, -62))
        ),
        shape("M-70 0 q4 -14 14 -14 q10 0 14 14Z", "#f7b8a8"),
        ellipse((58, -4), 6, 5, "#fff0e0"),
    )
    return standing(sketch, 84, 132)


def draw_rocking_horse(color: str, phase: float) -> Drawing:
    """A rocking horse, at it."""
    body = Sketch()
    body.add(
        line(
            "M-30 -50 L-44 -12 M-18 -48 L-22 -10 M28 -50 L44 -12 M20 -48 L22 -10",
            darken(color, 0.16),
            10,
        ),
        line("M-82 -22 Q0 14 84 -24", "#c8404a", 9),
        shape(
            (
                "M-42 -62 Q-40 -82 0 -76 Q18 -76 28 -94 Q36 -122 54 -122 L58 -130 L64 -118 "
                "Q84 -104 84 -92 Q78 -84 66 -92 Q54 -94 48 -74 Q44 -48 20 -44 H-24 Q-42 -46 "
                "-42 -62Z"
            ),
            aslant(body, color, (-42, -126, 84, -44)),
        ),
        shape(
            "M52 -124 Q34 -122 26 -92 Q18 -78 10 -78 Q26 -98 30 -116 Q38 -130 52 -124Z", "#7a4a30"
        ),
        line("M-42 -68 Q-62 -66 -60 -40", "#7a4a30", 9),
        shape("M-18 -78 Q0 -84 12 -76 L10 -58 Q-4 -54 -16 -58Z", "#c8404a"),
        ellipse((64, -108), 3.4, 4, "#2a1b2e"),
        line("M74 -92 q4 2 8 -2", "#2a1b2e", 1.6),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=6 * wave(phase))
    return sketch.finish((-102, -142, 104, 12), seat=(-4, -80))


def draw_kids_pool(color: str, phase: float) -> Drawing:
    """A paddling pool of rings with rippling water."""
    sketch = Sketch()
    sketch.add(
        ellipse((0, -30), 96, 17, darken(color, 0.1)),
        ellipse((0, -29), 84, 12, "#7fc8ee"),
        line(
            (
                f"M-50 -30 q12 {-4 + 2 * wave(phase):.1f} 24 0 "
                f"M10 -26 q12 {-4 - 2 * wave(phase):.1f} 24 0"
            ),
            "#ffffff",
            2,
            opacity=0.8,
        ),
        *(
            shape(
                (
                    f"M-98 {y} Q-104 {y + 8} -96 {y + 13} Q0 {y + 36} 96 {y + 13} Q104 "
                    f"{y + 8} 98 {y} Q0 {y + 24} -98 {y}Z"
                ),
                tone,
            )
            for y, tone in ((-30, color), (-19, CREAM), (-8, color))
        ),
        streak("M-84 -18 Q-50 -8 -10 -6", 3),
    )
    return standing(sketch, 108, 54, below=28, seat=(0, -28))


KINDS: Final[Mapping[str, PropKind]] = {
    "trampoline": PropKind(draw_trampoline, 62, "#3f8fd0", "ground", frames=8),
    "swing": PropKind(draw_swing, 200, "#d8604a", "ground", frames=12, is_tall=True),
    "slide": PropKind(draw_slide, 170, "#f2b53a", "ground", is_tall=True),
    "seesaw": PropKind(draw_seesaw, 86, "#e8503c", "ground", frames=12),
    "sand castle": PropKind(draw_sand_castle, 130, "#e8c684", "ground", frames=8),
    "rocking horse": PropKind(draw_rocking_horse, 134, "#e8d0a8", "ground", frames=12),
    "paddling pool": PropKind(draw_kids_pool, 62, "#4f9fe0", "ground", frames=8),
}
"""The kinds of this family by name."""
