"""What hangs and stands about in a room: mirrors, windows, doors, flowers, pictures."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import points
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    GOLD,
    aslant,
    ball,
    gleam,
    leaf,
    rounded,
    sideways,
    standing,
    streak,
    wave,
)


def draw_mirror(color: str, phase: float) -> Drawing:
    """A standing mirror in a carved frame."""
    del phase
    sketch = Sketch()
    glass = sketch.gradient(
        ((0, "#f4fbff"), (0.5, "#bfdceb"), (1, "#8fb4cc")), (-30, -150), (30, -20)
    )
    sketch.add(
        line("M-30 -20 L-40 0 M30 -20 L40 0", darken(color, 0.3), 7),
        ellipse((0, -88), 46, 74, aslant(sketch, color, (-46, -160, 46, -14))),
        ellipse((0, -88), 38, 66, glass),
        line("M-20 -60 L8 -128 M-6 -50 L18 -106", "#ffffff", 6, opacity=0.55),
        ellipse((0, -166), 9, 8, color),
        ellipse((0, -10), 8, 6, color),
    )
    return standing(sketch, 54, 178, text=(-38, -154, 38, -22))


def draw_blanket(color: str, phase: float) -> Drawing:
    """A blanket spread on the ground, one corner turned over; who sits on it sits in its middle."""
    del phase
    sketch = Sketch()
    fringe = "".join(f"M{x} 0 l-2 7 " for x in range(-126, 130, 9))
    sketch.add(
        line(fringe, darken(color, 0.2), 2.4),
        shape("M-104 -40 H96 L130 0 H-130Z", aslant(sketch, color, (-130, -40, 130, 0))),
        shape("M96 -40 L114 -19 Q92 -22 74 -40Z", lighten(color, 0.5)),
        line("M-102 -36 H88 M-126 -5 H126", darken(color, 0.16), 2),
    )
    return standing(sketch, 138, 50, below=14, seat=(0, -18))


def draw_rug(color: str, phase: float) -> Drawing:
    """A rug with fringes, seen from the front; things stand on it."""
    del phase
    sketch = Sketch()
    fringe = "".join(
        (f"M{-112 + k * 1.1:.1f} {-2 - k * 4} h-7 M{112 - k * 1.1:.1f} {-2 - k * 4} h7 ")
        for k in range(6)
    )
    sketch.add(
        line(fringe, CREAM, 2),
        polygon([(-104, -26), (104, -26), (114, 2), (-114, 2)], sketch.shaded(color, -26, 2)),
        line("M-96 -21 H96 L103 -3 H-103Z", CREAM, 2.6),
        *(
            polygon([(x, -19), (x + 14, -12), (x, -5), (x - 14, -12)], "#f2c23a")
            for x in (-62, 0, 62)
        ),
        *(ellipse((x, -12), 5, 2.6, CREAM) for x in (-62, -31, 0, 31, 62)),
    )
    return standing(sketch, 124, 32, seat=(0, -12))


def draw_curtain_window(color: str, phase: float) -> Drawing:
    """A window with curtains that stir; it is lit in the dark."""
    sketch = Sketch()
    sway = 3 * wave(phase)
    sky = sketch.gradient(((0, "#8fcdf0"), (1, "#e2f4fc")), (0, -140), (0, -20))
    sketch.add(
        box(-56, -142, 112, 128, "#ffffff", radius=4),
        box(-50, -136, 100, 116, sky),
        ellipse((-16, -96), 18, 8, "#ffffff", opacity=0.9),
        ellipse((0, -100), 14, 9, "#ffffff", opacity=0.9),
        line("M0 -136 V-20 M-50 -80 H50", "#ffffff", 6),
        box(-66, -18, 132, 11, "#f3ece0", radius=3),
    )
    sketch.shine(
        box(-50, -136, 47, 53, "#ffe7a0"),
        box(3, -136, 47, 53, "#ffe7a0"),
        box(-50, -77, 47, 57, "#ffe7a0"),
        box(3, -77, 47, 57, "#ffe7a0"),
    )
    for side in (-1, 1):
        cloth = (
            f"M{side * 62} -146 H{side * 16} Q{side * (30 + sway):.1f} -80 "
            f"{side * (44 + sway):.1f} -18 H{side * 66}Z"
        )
        drape = shape(cloth, sideways(sketch, color, -66, 66)) + line(
            (
                f"M{side * 30} -144 Q{side * (42 + sway):.1f} -80 {side * 54} -20 "
                f"M{side * 46} -144 V-20"
            ),
            darken(color, 0.2),
            2,
            opacity=0.6,
        )
        sketch.add(drape)
        sketch.shine(drape)
    sketch.add(line("M-72 -148 H72", GOLD, 5))
    return standing(sketch, 80, 156)


def draw_door(color: str, phase: float) -> Drawing:
    """A door in its frame."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-54 0 V-156 Q-54 -172 -40 -172 H40 Q54 -172 54 -156 V0Z", "#d8cdb8"),
        shape(
            "M-44 0 V-152 Q-44 -162 -34 -162 H34 Q44 -162 44 -152 V0Z",
            aslant(sketch, color, (-44, -162, 44, 0)),
        ),
    )
    for x in (-36, 4):
        sketch.add(
            box(x, -150, 32, 62, lighten(color, 0.12), radius=4),
            box(x, -78, 32, 62, lighten(color, 0.12), radius=4),
            line(f"M{x + 1} -88 h30 M{x + 1} -16 h30", darken(color, 0.3), 2),
        )
    sketch.add(
        ball(sketch, (34, -82), 5, GOLD),
        box(-62, -5, 124, 5, "#a39a94"),
        streak("M-39 -150 V-20", 2, 0.3),
    )
    return standing(sketch, 66, 178)


def draw_open_door(color: str, phase: float) -> Drawing:
    """A door that stands open to the right, warm light behind it."""
    del phase
    sketch = Sketch()
    light = sketch.gradient(((0, "#fff3c8"), (1, "#f6cf86")), (0, -162), (0, 0))
    sketch.add(
        shape("M-54 0 V-156 Q-54 -172 -40 -172 H40 Q54 -172 54 -156 V0Z", "#d8cdb8"),
        shape("M-44 0 V-152 Q-44 -162 -34 -162 H34 Q44 -162 44 -152 V0Z", light),
        shape("M-44 0 H44 L70 10 H-72Z", "#fff0be", opacity=0.5),
        shape("M44 -161 L92 -172 V12 L44 0Z", darken(color, 0.06)),
        shape("M51 -150 L84 -157 V-92 L51 -90Z", lighten(color, 0.12)),
        shape("M51 -78 L84 -79 V-8 L51 -16Z", lighten(color, 0.12)),
        ball(sketch, (86, -80), 4.4, GOLD),
        line("M92 -172 V12", darken(color, 0.3), 3),
        box(-62, -5, 106, 5, "#a39a94"),
    )
    return sketch.finish((-76, -178, 98, 16))


def draw_vase(color: str, phase: float) -> Drawing:
    """A vase of flowers."""
    del phase
    sketch = Sketch()
    for x, y, tone in (
        (-24, -88, "#e8506a"),
        (0, -104, "#f2c23a"),
        (24, -90, "#f58ab0"),
        (-10, -76, "#fefefa"),
        (14, -72, "#8a6ad0"),
    ):
        sketch.add(
            line(f"M0 -46 Q{x * 0.4:.0f} -70 {x} {y}", "#4f8f42", 3),
            *(
                ellipse((x + dx, y + dy), 7, 7, tone)
                for dx, dy in ((0, -7), (7, -1), (4, 6), (-4, 6), (-7, -1))
            ),
            ellipse((x, y), 5, 5, "#f7d060" if tone != "#f2c23a" else "#a8643a"),
        )
    sketch.add(
        leaf((0, -48), 30, -150),
        leaf((0, -48), 30, -30),
        shape(
            "M-12 -52 Q-14 -44 -24 -34 Q-30 -14 -16 0 H16 Q30 -14 24 -34 Q14 -44 12 -52Z",
            rounded(sketch, color, (0, -24), 32),
        ),
        line("M-25 -26 Q0 -18 25 -26", lighten(color, 0.5), 3, opacity=0.8),
        ellipse((0, -52), 12, 3, darken(color, 0.3)),
        gleam((-12, -30), 4, 8, angle=10),
    )
    return standing(sketch, 46, 122, scale=0.8, hold=(0, -24))


def draw_plant_pot(color: str, phase: float) -> Drawing:
    """A house plant in its pot."""
    del phase
    sketch = Sketch()
    for angle, length in points(
        "-168 42, -12 42, -148 58, -32 58, -126 66, -54 66, -104 72, -76 72, -90 60"
    ):
        sketch.add(leaf((0, -44), length, angle, "#4f9650" if length > 60 else "#5fa550"))
    sketch.add(
        shape("M-26 -46 L-20 0 H20 L26 -46Z", sideways(sketch, color, -26, 26)),
        box(-30, -52, 60, 12, sideways(sketch, lighten(color, 0.1), -30, 30), radius=4),
    )
    return standing(sketch, 66, 124, hold=(0, -24))


def draw_picture(color: str, phase: float) -> Drawing:
    """A framed picture of hills and sun."""
    del phase
    sketch = Sketch()
    sky = sketch.gradient(((0, "#8fcdf0"), (1, "#fbe6c0")), (0, -70), (0, -10))
    sketch.add(
        box(-52, -82, 104, 80, aslant(sketch, color, (-52, -82, 52, -2)), radius=4),
        box(-42, -72, 84, 60, "#fffaf0"),
        box(-37, -67, 74, 50, sky),
        ellipse((14, -46), 9, 9, "#f9c63c"),
        group(
            [ellipse((-16, -16), 34, 20, "#6fb35a"), ellipse((26, -12), 34, 20, "#4f9650")],
            clip=sketch.clip("M-37 -67 h74 v50 h-74Z"),
        ),
        line("M-50 -80 H48 M-50 -80 V-6", lighten(color, 0.5), 1.8),
    )
    return standing(sketch, 58, 88, hold=(0, -40))


KINDS: Final[Mapping[str, PropKind]] = {
    "mirror": PropKind(draw_mirror, 174, "#d8a83c", "ground"),
    "rug": PropKind(draw_rug, 28, "#b8404a", "ground"),
    "picnic blanket": PropKind(draw_blanket, 46, "#d8504a", "ground"),
    "window": PropKind(draw_curtain_window, 143, "#d8606a", "ground", frames=8),
    "door": PropKind(draw_door, 172, "#4f8fa0", "ground"),
    "open door": PropKind(draw_open_door, 172, "#4f8fa0", "ground"),
    "vase": PropKind(draw_vase, 94, "#5f9fc8", "table"),
    "plant": PropKind(draw_plant_pot, 116, "#c8784e", "table"),
    "picture": PropKind(draw_picture, 80, "#d8a83c", "hand"),
}
"""The kinds of this family by name."""
