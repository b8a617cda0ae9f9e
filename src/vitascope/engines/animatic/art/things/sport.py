"""Things of sport: rackets, boards, nets, bows."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    IRON,
    STEEL,
    WOOD,
    aslant,
    gleam,
    ring,
    sideways,
    standing,
    streak,
    wave,
)


def draw_racket(color: str, phase: float) -> Drawing:
    """A tennis racket."""
    del phase
    sketch = Sketch()
    window = sketch.clip("M-30 -106 A30 38 0 1 1 30 -106 A30 38 0 1 1 -30 -106Z")
    net = "".join(f"M{-30 + k * 8} -150 V-60 " for k in range(9)) + "".join(
        f"M-40 {-140 + k * 8} H40 " for k in range(10)
    )
    sketch.add(
        group(
            [ellipse((0, -106), 30, 38, "#ffffff", opacity=0.16), line(net, "#f3f0e6", 1.2)],
            clip=window,
        ),
        line("M-12 -72 L0 -44 L12 -72", color, 5),
        ring((0, -106), 30, 38, color, 6),
        line("M-26 -120 Q-18 -140 0 -142", lighten(color, 0.6), 2),
        box(-4.5, -48, 9, 48, sideways(sketch, IRON, -5, 5), radius=4),
        line("M-4 -38 l8 6 M-4 -26 l8 6 M-4 -14 l8 6", "#7a8290", 2),
    )
    return standing(sketch, 40, 152, scale=0.6, hold=(0, -18))


def draw_bat(color: str, phase: float) -> Drawing:
    """A baseball bat, upright."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape(
            "M-4 0 Q-4 -40 -9 -84 Q-12 -130 0 -132 Q12 -130 9 -84 Q4 -40 4 0Z",
            sideways(sketch, color, -11, 11),
        ),
        ellipse((0, -1), 7, 4, darken(color, 0.2)),
        line("M-3.500 -34 h7 M-3.500 -26 h7 M-3 -18 h6 M-3 -10 h6", darken(color, 0.4), 3),
    )
    return standing(sketch, 18, 138, scale=0.7, hold=(0, -16))


def draw_surfboard(color: str, phase: float) -> Drawing:
    """A surfboard that stands in the sand; who surfs stands on it."""
    del phase
    sketch = Sketch()
    d = "M0 2 Q-32 -40 -28 -110 Q-24 -176 0 -196 Q24 -176 28 -110 Q32 -40 0 2Z"
    sketch.add(
        shape(d, sideways(sketch, color, -30, 30)),
        group(
            [
                polygon([(-40, -70), (40, -110), (40, -84), (-40, -44)], CREAM),
                polygon([(-40, -40), (40, -80), (40, -68), (-40, -28)], "#f2c23a"),
                line("M0 -196 V4", darken(color, 0.3), 1.6, opacity=0.6),
            ],
            clip=sketch.clip(d),
        ),
        streak("M-16 -160 Q-22 -110 -20 -60", 4),
    )
    return standing(sketch, 36, 202, below=8, hold=(0, -96))


def draw_flat_surfboard(color: str, phase: float) -> Drawing:
    """A board in the water with its wave of foam; who rides stands on it."""
    sketch = Sketch()
    foam = "".join(
        f"M{-76 + k * 22} {6 + 2 * wave(phase, k / 6):.1f} q11 -9 22 0 " for k in range(7)
    )
    sketch.add(
        shape(
            "M-92 -6 Q-50 8 40 4 Q84 0 104 -20 Q60 -14 0 -12 Q-60 -14 -92 -6Z",
            sketch.shaded(color, -20, 6),
        ),
        line("M-84 -6 Q-20 -8 92 -16", CREAM, 3),
        line(foam, "#ffffff", 4, opacity=0.8),
    )
    return sketch.finish((-100, -30, 112, 16), seat=(0, -10), hold=(0, -8))


def draw_skis(color: str, phase: float) -> Drawing:
    """A pair of skis; who skis stands on them."""
    del phase
    sketch = Sketch()
    for dy, tone in ((-6, darken(color, 0.16)), (0, color)):
        sketch.add(
            line(f"M-96 {dy - 2} H78 Q96 {dy - 2} 106 {dy - 16}", tone, 5),
            line(f"M-90 {dy - 4} H76", lighten(tone, 0.5), 1.2),
            box(-14, dy - 12, 30, 9, IRON, radius=3),
        )
    return sketch.finish((-104, -30, 114, 6), seat=(0, -9), hold=(0, -8))


def draw_snowboard(color: str, phase: float) -> Drawing:
    """A snowboard; who rides stands on it."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-80 -14 Q-70 -5 -56 -5 H56 Q70 -5 80 -14", color, 8),
        line("M-76 -14 Q-66 -8 -54 -8 H50", lighten(color, 0.5), 1.8),
        line("M-50 -4 H-20 M14 -4 H44", CREAM, 3),
        box(-38, -16, 22, 9, IRON, radius=3),
        box(18, -16, 22, 9, IRON, radius=3),
    )
    return sketch.finish((-90, -26, 90, 5), seat=(0, -11), hold=(0, -8))


def draw_sled(color: str, phase: float) -> Drawing:
    """A wooden sled."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-62 -6 H58 Q84 -8 80 -30 Q74 -42 64 -34", STEEL, 5),
        line("M-48 -28 V-8 M-4 -28 V-8 M40 -28 V-8", darken(color, 0.3), 6),
        *(
            box(
                -70,
                -38 + k * 2,
                132,
                8,
                sketch.shaded(color if k else darken(color, 0.1), -38, -24),
                radius=4,
            )
            for k in (0, 3)
        ),
        line("M64 -34 Q100 -40 116 -62", "#c8504a", 2.4),
        line("M-64 -31 H56", lighten(color, 0.5), 1.6),
    )
    return sketch.finish((-76, -70, 124, 4), seat=(-10, -38), hold=(112, -58))


def draw_skates(color: str, phase: float) -> Drawing:
    """An ice skate."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape(
            "M-30 -76 Q-8 -84 10 -76 L12 -44 Q40 -40 46 -22 V-14 H-32 Q-36 -46 -30 -76Z",
            aslant(sketch, color, (-32, -80, 46, -14)),
        ),
        line("M12 -68 l12 -3 M13 -58 l12 -2 M16 -48 l12 0", "#d8404a", 3),
        box(-34, -80, 46, 9, CREAM, radius=4),
        box(-34, -17, 82, 6, IRON, radius=2),
        line("M-22 -11 V-4 M30 -11 V-4", IRON, 5),
        line("M-36 -3 H44 Q54 -4 54 -12", STEEL, 5),
    )
    return standing(sketch, 60, 90, scale=0.6, hold=(-10, -70))


def draw_hoop(color: str, phase: float) -> Drawing:
    """A basketball hoop on its pole."""
    del phase
    sketch = Sketch()
    net = "".join(
        (f"M{34 + k * 8} -176 L{40 + k * 5} -142 M{66 - k * 8} -176 L{60 - k * 5} -142 ")
        for k in range(5)
    )
    sketch.add(
        box(-52, -6, 56, 6, IRON, radius=2),
        line("M-26 -4 V-190 L10 -206", IRON, 9),
        polygon([(6, -256), (20, -264), (20, -172), (6, -176)], "#f6f8fa"),
        line("M6 -256 L20 -264 V-172 L6 -176Z", color, 4),
        line(net, "#f6f8fa", 2),
        line("M20 -178 H34", color, 5),
        ellipse((50, -177), 18, 4.4, "#2b2833", opacity=0.12),
        ring((50, -177), 18, 4.4, color, 4),
    )
    return standing(sketch, 74, 270)


def draw_goal(color: str, phase: float) -> Drawing:
    """A football goal with its net."""
    del phase
    sketch = Sketch()
    net = "".join(f"M{-120 + k * 20} -112 L{-104 + k * 17.4:.0f} -8 " for k in range(13)) + "".join(
        f"M{-118 + k * 2} {-100 + k * 15} H{118 - k * 2} " for k in range(7)
    )
    sketch.add(
        line(net, "#ffffff", 1.4, opacity=0.75),
        line("M-124 0 V-116 H124 V0", color, 8),
        line("M-126 -2 V-118 H122", lighten(color, 0.6), 2),
    )
    return standing(sketch, 134, 124)


def draw_frisbee(color: str, phase: float) -> Drawing:
    """A flying disc."""
    sketch = Sketch()
    sketch.add(
        group(
            [
                ellipse((0, -8), 36, 10, darken(color, 0.2)),
                ellipse((0, -11), 36, 9, aslant(sketch, color, (-36, -20, 36, 0))),
                ring((0, -11), 24, 5.6, lighten(color, 0.4), 1.8),
                gleam((-14, -14), 9, 2, angle=-6),
            ],
            turn=5 * wave(phase),
            about=(0, -8),
        )
    )
    return standing(sketch, 42, 28, scale=0.8, hold=(-30, -8))


def draw_bow(color: str, phase: float) -> Drawing:
    """A bow with an arrow laid on."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-6 -66 L-26 0 L-6 66", "#f3ead6", 1.6),
        line("M-6 -68 Q34 -40 22 0 Q34 40 -6 68", darken(color, 0.2), 8),
        line("M-6 -68 Q32 -40 20 0 Q32 40 -6 68", color, 5),
        box(16, -10, 9, 20, "#3a2a2a", radius=4),
        line("M-28 0 H56", WOOD, 3),
        polygon([(68, 0), (52, -6), (52, 6)], STEEL),
        polygon([(-36, -6), (-22, -6), (-14, 0), (-28, 0)], "#d8404a"),
        polygon([(-36, 6), (-22, 6), (-14, 0), (-28, 0)], "#d8404a"),
    )
    return sketch.finish((-44, -78, 76, 78), anchor=(0, 70), scale=0.85, hold=(20, 0))


def draw_arrow(color: str, phase: float) -> Drawing:
    """An arrow in flight."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-56 -8 H48", WOOD, 4),
        polygon([(70, -8), (46, -17), (50, -8), (46, 1)], STEEL),
        *(
            polygon(
                [(-70 + k * 4, -8 + s * 10), (-50 + k * 4, -8 + s * 10), (-38, -8), (-58, -8)],
                color if s < 0 else darken(color, 0.2),
            )
            for k, s in ((0, -1), (0, 1))
        ),
    )
    return sketch.finish((-78, -24, 76, 8), anchor=(0, 4), scale=0.8, hold=(0, -8))


def draw_pins(color: str, phase: float) -> Drawing:
    """Three pins to be knocked over."""
    del phase
    sketch = Sketch()
    for x, y in ((-26, -6), (26, -6), (0, 0)):
        pin = "M-10 0 Q-20 -26 -8 -50 Q-14 -72 0 -78 Q14 -72 8 -50 Q20 -26 10 0Z"
        sketch.add(
            group(
                [
                    shape(pin, sideways(sketch, "#fbf8f2", -16, 16)),
                    line("M-7.500 -52 H7.500 M-8 -46 H8", color, 3),
                ],
                move=(x, y),
            )
        )
    return standing(sketch, 50, 90, scale=0.75, below=4)


KINDS: Final[Mapping[str, PropKind]] = {
    "tennis racket": PropKind(draw_racket, 88, "#d8404a", "hand"),
    "baseball bat": PropKind(draw_bat, 95, "#d8a868", "hand"),
    "bowling pin": PropKind(draw_pins, 60, "#d8343a", "ground"),
    "surfboard": PropKind(draw_flat_surfboard, 29, "#3fb0c8", "water", frames=8),
    "standing surfboard": PropKind(draw_surfboard, 198, "#3fb0c8", "ground"),
    "skis": PropKind(draw_skis, 26, "#d8404a", "ground"),
    "snowboard": PropKind(draw_snowboard, 20, "#4f6fd0", "ground"),
    "sled": PropKind(draw_sled, 64, "#b5783f", "ground"),
    "ice skate": PropKind(draw_skates, 48, "#f6f8fa", "hand"),
    "basketball hoop": PropKind(draw_hoop, 264, "#e0523a", "ground", is_tall=True),
    "goal": PropKind(draw_goal, 120, "#f6f8fa", "ground", is_tall=True),
    "frisbee": PropKind(draw_frisbee, 18, "#e8503c", "hand", frames=8),
    "bow and arrow": PropKind(draw_bow, 120, "#a8642f", "hand"),
    "arrow": PropKind(draw_arrow, 17, "#d8404a", "hand"),
}
"""The kinds of this family by name."""
