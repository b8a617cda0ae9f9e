"""Houses and other buildings; their windows shine in the dark."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.masonry import LIT, arch, window
from vitascope.engines.animatic.art.things.numbers import points
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    DARK_WOOD,
    GOLD,
    aslant,
    halo,
    puffs,
    sideways,
    standing,
    wave,
)


def draw_hut(color: str, phase: float) -> Drawing:
    """A round hut with a roof of straw."""
    del phase
    sketch = Sketch()
    straw = "".join(f"M{k * 6} -176 L{-100 + (k + 8) * 12.5:.0f} -84 " for k in range(-8, 9))
    sketch.add(
        shape("M-72 0 V-96 H72 V0Z", sideways(sketch, color, -72, 72)),
        shape("M-22 0 V-58 Q-22 -76 0 -76 Q22 -76 22 -58 V0Z", "#4a3228"),
    )
    window(sketch, 36, -68, 22, 22, DARK_WOOD)
    sketch.add(
        shape(
            ("M-104 -82 Q-40 -120 -14 -182 Q0 -192 14 -182 Q40 -120 104 -82 Q0 -62 -104 -82Z"),
            aslant(sketch, "#d8b060", (-90, -186, 90, -76)),
        ),
        line(straw, "#a8803a", 2.2, opacity=0.6),
        line("M-22 -160 Q0 -152 22 -160", "#8a6230", 5),
    )
    return standing(sketch, 112, 196)


def draw_cottage(color: str, phase: float) -> Drawing:
    """A cottage with a steep roof, ivy and smoke."""
    sketch = Sketch()
    sketch.add(
        puffs((62, -226), (40, -116), 20, phase, "#a4aab8", 7),
        box(50, -222, 26, 60, "#a8837a"),
        box(46, -226, 34, 8, "#8a655c", radius=2),
        box(-96, -104, 192, 104, aslant(sketch, color, (-96, -104, 96, 0))),
        box(-96, -10, 192, 10, "#a39a94"),
    )
    sketch.add(
        line(
            "M-96 -102 H96 M-60 -102 V-10 M60 -102 V-10 M-96 -52 L-60 -10 M96 -52 L60 -10",
            DARK_WOOD,
            6,
        ),
        shape(
            ("M-118 -94 Q-60 -140 -26 -200 Q0 -214 26 -200 Q60 -140 118 -94 Q0 -84 -118 -94Z"),
            aslant(sketch, "#9a5a44", (-118, -210, 118, -90)),
        ),
        line(
            ("M-86 -116 Q0 -104 86 -116 M-60 -144 Q0 -132 60 -144 M-38 -172 Q0 -162 38 -172"),
            "#6f3c30",
            2.4,
            opacity=0.6,
        ),
    )
    window(sketch, -46, -82, 30, 32, "#fbf4e4")
    window(sketch, -12, -172, 24, 24, "#fbf4e4")
    sketch.add(
        shape("M6 0 V-62 Q6 -78 24 -78 Q42 -78 42 -62 V0Z", "#4f8a5a"),
        ellipse((36, -34), 3, 3, GOLD),
        *(
            ellipse((x, y), 11, 9, tone)
            for x, y, tone in (
                (-90, -30, "#5fa550"),
                (-94, -50, "#6fb35a"),
                (-88, -70, "#4f9650"),
                (-80, -14, "#6fb35a"),
                (-66, -8, "#5fa550"),
            )
        ),
        *(ellipse((x, y), 4, 4, "#f28ab0") for x, y in ((-92, -46), (-84, -24), (-70, -12))),
    )
    return standing(sketch, 132, 384)


def draw_barn(color: str, phase: float) -> Drawing:
    """A barn with white trim and hay in its loft."""
    del phase
    sketch = Sketch()
    front = "M-104 0 V-104 L-74 -156 L0 -192 L74 -156 L104 -104 V0Z"
    planks = "".join(f"M{x} 0 V-190 " for x in range(-92, 104, 16))
    sketch.add(
        shape(front, aslant(sketch, color, (-104, -190, 104, 0))),
        group([line(planks, darken(color, 0.2), 2, opacity=0.5)], clip=sketch.clip(front)),
        line("M-116 -98 L-78 -164 L0 -202 L78 -164 L116 -98", "#6a6470", 13),
        line("M-114 -102 L-76 -166 L0 -204", "#9a94a0", 3),
        box(-44, -84, 88, 84, darken(color, 0.12)),
        line(
            ("M-44 0 V-84 H44 V0 M0 0 V-84 M-44 -84 L0 0 M0 -84 L-44 0 M0 -84 L44 0 M44 -84 L0 0"),
            "#fbf4e4",
            5,
        ),
        box(-22, -146, 44, 38, "#4a2a26"),
        shape("M-22 -108 Q-10 -136 4 -122 Q14 -132 22 -108Z", "#e8c45a"),
        line("M-22 -146 h44 v38 h-44Z", "#fbf4e4", 5),
    )
    return standing(sketch, 126, 214)


def draw_bridge(color: str, phase: float) -> Drawing:
    """A bridge of stone with two arches over water; one walks over it."""
    sketch = Sketch()
    d = (
        "M-178 0 V-62 Q-90 -98 0 -100 Q90 -98 178 -62 V0 H150 Q148 -62 84 -64 Q20 "
        "-62 18 0 H-18 Q-20 -62 -84 -64 Q-148 -62 -150 0Z"
    )
    courses = "".join(
        f"M{x} {y} h18 "
        for x, y in points(
            "-150 -60, -110 -76, -60 -86, -10 -60, -8 -88, 50 -84, 100 -76, 134 -62, -8 "
            "-34, -170 -30, 156 -30"
        )
    )
    ripple = "".join(
        f"M{-140 + k * 40} {-6 + 2 * wave(phase, k / 7):.1f} q10 -6 20 0 t20 0 " for k in range(8)
    )
    sketch.add(
        shape("M-176 0 Q0 -26 176 0Z", "#7fbfe0", opacity=0.8),
        line(ripple, "#ffffff", 2, opacity=0.7),
        shape(d, aslant(sketch, color, (-178, -100, 178, 0))),
        line(courses, darken(color, 0.26), 3, opacity=0.7),
        line("M-178 -76 Q-90 -112 0 -114 Q90 -112 178 -76", lighten(color, 0.16), 11),
        line("M-178 -80 Q-90 -116 0 -118", lighten(color, 0.5), 2),
    )
    return standing(sketch, 190, 128, seat=(0, -106))


def draw_pyramid(color: str, phase: float) -> Drawing:
    """A pyramid."""
    del phase
    sketch = Sketch()
    courses = "".join(
        f"M{-160 + k * 22} {-k * 26 - 20} L{48 - k * 5.5:.0f} {-k * 26 - 12} " for k in range(7)
    )
    left = [(-180, 0), (30, -214), (54, 0)]
    sketch.add(
        polygon(left, aslant(sketch, color, (-180, -214, 60, 0))),
        polygon([(30, -214), (180, 0), (54, 0)], darken(color, 0.26)),
        group(
            [line(courses, darken(color, 0.2), 2, opacity=0.6)],
            clip=sketch.clip("M-180 0 L30 -214 L54 0Z"),
        ),
        polygon([(-30, 0), (-30, -26), (-8, -26), (-8, 0)], darken(color, 0.55)),
    )
    return standing(sketch, 190, 222)


def draw_igloo(color: str, phase: float) -> Drawing:
    """An igloo, lit from within at night."""
    del phase
    sketch = Sketch()
    dome = "M-96 0 Q-98 -96 -10 -98 Q82 -96 84 0Z"
    blocks = (
        "M-92 -30 Q-6 -20 84 -30 M-80 -60 Q-4 -50 72 -60 M-56 -84 Q-6 -76 42 -86 "
        "M-40 0 V-26 M-70 -28 V-56 M-20 -28 V-56 M-46 -58 V-80 M0 -56 V-80 M24 -54 "
        "V-30"
    )
    sketch.add(
        shape(dome, aslant(sketch, color, (-96, -98, 84, 0))),
        line(blocks, darken(color, 0.18), 2.4, opacity=0.7),
        shape(
            "M22 0 V-34 Q24 -62 60 -62 Q98 -60 100 -30 V0Z",
            aslant(sketch, lighten(color, 0.3), (22, -62, 100, 0)),
        ),
    )
    door = shape("M40 0 V-26 Q42 -46 64 -46 Q86 -46 88 -24 V0Z", "#4a6a94")
    sketch.add(door, line("M24 -34 Q26 -60 60 -60", "#ffffff", 3))
    sketch.shine(halo(sketch, (64, -16), 56), door.replace("#4a6a94", LIT))
    return standing(sketch, 122, 106, below=44)


def draw_tent(color: str, phase: float) -> Drawing:
    """A tent, open in front; it glows at night."""
    sketch = Sketch()
    sway = 2 * wave(phase)
    inside = polygon([(0, -112), (32, 0), (-32, 0)], darken(color, 0.5))
    side = polygon([(0, -118), (110, 0), (-110, 0)], aslant(sketch, color, (-110, -118, 110, 0)))
    flaps = polygon(
        [(0, -114), (-38, 0), (-54 + sway, 0), (-8, -70)], lighten(color, 0.3)
    ) + polygon([(0, -114), (38, 0), (54 - sway, 0), (8, -70)], lighten(color, 0.16))
    sketch.add(
        line("M-110 0 L-132 2 M110 0 L132 2", "#d8c8a8", 2.4),
        side,
        polygon([(0, -118), (110, 0), (40, 0)], darken(color, 0.12)),
        inside,
        flaps,
        line("M0 -118 V-134", DARK_WOOD, 4),
    )
    sketch.shine(
        polygon([(0, -112), (32, 0), (-32, 0)], "#ffe0a0", opacity=0.9),
        polygon([(0, -118), (110, 0), (-110, 0)], "#ffb85e", opacity=0.22),
        flaps,
    )
    return standing(sketch, 140, 142, below=6)


def draw_temple(color: str, phase: float) -> Drawing:
    """A temple with columns."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-122, -16, 244, 16, darken(color, 0.12)),
        box(-112, -30, 224, 14, color),
        box(-94, -130, 188, 100, darken(color, 0.34)),
    )
    for x in (-94, -56, -18, 20, 58, 96):
        sketch.add(
            box(x - 10, -128, 18, 98, sideways(sketch, lighten(color, 0.1), x - 10, x + 8)),
            box(x - 13, -134, 24, 8, color, radius=2),
            box(x - 13, -36, 24, 7, color, radius=2),
        )
    sketch.add(
        box(-116, -148, 232, 16, sketch.shaded(color, -148, -132)),
        polygon(
            [(-124, -148), (124, -148), (0, -196)], aslant(sketch, color, (-124, -196, 124, -148))
        ),
        polygon([(-92, -154), (92, -154), (0, -188)], darken(color, 0.16)),
        ellipse((0, -166), 9, 9, GOLD),
    )
    return standing(sketch, 132, 204)


def draw_dog_house(color: str, phase: float) -> Drawing:
    """A kennel with a bone over its door."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-54, -70, 108, 70, aslant(sketch, color, (-54, -70, 54, 0))),
        line("M-54 -48 H54 M-54 -24 H54", darken(color, 0.2), 2),
        polygon([(-54, -68), (54, -68), (0, -112)], color),
        polygon([(-72, -62), (-66, -74), (0, -126), (66, -74), (72, -62), (0, -110)], "#b5523c"),
    )
    arch(sketch, 0, 0, 50, 58, "#3a2a2a")
    sketch.add(
        line("M-12 -80 H12", CREAM, 6),
        *(ellipse((x, y), 4.4, 4.4, CREAM) for x in (-13, 13) for y in (-83, -77)),
    )
    return standing(sketch, 82, 134, cabin=(-24, -56, 24, -2))


KINDS: Final[Mapping[str, PropKind]] = {
    "hut": PropKind(draw_hut, 188, "#c99a64", "ground", is_tall=True, is_background=True),
    "cottage": PropKind(
        draw_cottage, 222, "#f3e2c0", "ground", frames=8, is_tall=True, is_background=True
    ),
    "barn": PropKind(draw_barn, 208, "#c0443a", "ground", is_tall=True, is_background=True),
    "bridge": PropKind(
        draw_bridge, 119, "#b8aca4", "ground", frames=8, is_tall=True, is_background=True
    ),
    "pyramid": PropKind(draw_pyramid, 214, "#e8c682", "ground", is_tall=True, is_background=True),
    "igloo": PropKind(draw_igloo, 98, "#e4f0fa", "ground", is_tall=True),
    "tent": PropKind(draw_tent, 134, "#e8843a", "ground", frames=8, is_tall=True),
    "temple": PropKind(draw_temple, 196, "#f0e8da", "ground", is_tall=True, is_background=True),
    "dog house": PropKind(draw_dog_house, 124, "#c9955a", "ground"),
}
"""The kinds of this family by name."""
