"""Things of public rooms: counters, pool tables, punching bags, forklifts, bones of dinosaurs."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    IRON,
    aslant,
    sideways,
    standing,
    wave,
    wheel,
)


def draw_counter(color: str, phase: float) -> Drawing:
    """A counter with a panelled front, behind which somebody serves."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-104, -88, 208, 88, sketch.shaded(color, -88, 0), radius=3),
        *(
            box(-96 + k * 65, -76, 56, 62, darken(color, 0.2), radius=3)
            + box(-92 + k * 65, -72, 48, 54, lighten(color, 0.06), radius=3)
            for k in range(3)
        ),
        box(-112, -97, 224, 11, lighten(color, 0.34), radius=3),
        line("M-108 -95 H108", lighten(color, 0.6), 2, opacity=0.7),
        box(-104, -8, 208, 8, darken(color, 0.4)),
    )
    return standing(sketch, 116, 102, seat=(30, -92))


def draw_pool_table(color: str, phase: float) -> Drawing:
    """A pool table seen over its long side, balls on the cloth."""
    del phase
    wood = "#7a4a2c"
    sketch = Sketch()
    for x in (-96, 96):
        sketch.add(shape(f"M{x - 13} -52 H{x + 13} L{x + 8} 0 H{x - 8}Z", darken(wood, 0.2)))
    sketch.add(
        polygon([(-104, -92), (104, -92), (124, -64), (-124, -64)], lighten(wood, 0.1)),
        polygon([(-97, -88), (97, -88), (112, -68), (-112, -68)], color),
        *(
            ellipse((x, y), 6, 3, "#1c1418")
            for x, y in ((-99, -89), (0, -90), (99, -89), (-115, -67), (0, -65), (115, -67))
        ),
        box(-126, -64, 252, 20, aslant(sketch, wood, (-126, -64, 126, -44)), radius=5),
        box(-118, -45, 236, 8, darken(wood, 0.35), radius=3),
    )
    balls = (
        (-58, -79, "#fdfaf2"), (30, -78, "#f2c23a"), (42, -81, "#2f5fb0"), (42, -75, "#d8343c"),
        (54, -84, "#7a3f9a"), (54, -78, "#2a2a30"), (54, -72, "#e8803c"),
    )  # fmt: skip
    for x, y, tone in balls:
        sketch.add(ellipse((x, y), 5, 5, tone), ellipse((x - 1.5, y - 2), 1.4, 1.4, "#ffffff"))
    return standing(sketch, 130, 97)


def draw_punching_bag(color: str, phase: float) -> Drawing:
    """A heavy bag that swings on its chains from above."""
    body = Sketch()
    body.add(
        line("M0 -330 V-214 M0 -214 L-18 -190 M0 -214 L18 -190", IRON, 4),
        box(-24, -192, 48, 134, sideways(body, color, -24, 24), radius=12),
        box(-24, -176, 48, 7, darken(color, 0.35)),
        box(-24, -82, 48, 7, darken(color, 0.35)),
        line("M-14 -164 V-92", lighten(color, 0.4), 4, opacity=0.5),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=5 * wave(phase), about=(0, -330))
    return sketch.finish((-60, -338, 60, 4))


def draw_treadmill(color: str, phase: float) -> Drawing:
    """A treadmill, its belt going; who runs on it stands on the belt."""
    dark = "#2c3038"
    sketch = Sketch()
    sketch.add(
        box(-82, -24, 168, 20, dark, radius=7),
        box(-76, -28, 138, 7, "#4a505a", radius=3),
        *(box(-74 + (k * 23 - phase * 23) % 130, -27, 3, 5, "#6a727e", radius=1) for k in range(6)),
        box(-88, -8, 14, 8, dark, radius=3),
        box(74, -8, 14, 8, dark, radius=3),
        line("M66 -20 L84 -128 M78 -88 H18", "#9aa4b0", 7),
        box(58, -150, 46, 26, color, radius=5),
        box(64, -145, 32, 15, "#12202c", radius=3),
    )
    sketch.shine(box(66, -143, 28, 11, "#4ac8ff", radius=2))
    return sketch.finish((-94, -156, 110, 4), seat=(-6, -28))


def draw_forklift(color: str, phase: float) -> Drawing:
    """A forklift that carries a box on its fork."""
    sketch = Sketch()
    sketch.add(
        box(52, -210, 9, 196, IRON, radius=2),
        box(66, -210, 7, 196, darken(IRON, 0.2), radius=2),
        box(72, -36, 74, 7, IRON),
        box(80, -92, 60, 56, aslant(sketch, "#c8965c", (80, -92, 140, -36)), radius=2),
        box(104, -92, 10, 56, "#e8d0a4"),
        shape("M-86 -22 V-72 Q-84 -92 -62 -92 H-10 L6 -60 H52 V-22Z", color),
        shape("M-86 -44 H52 V-22 H-86Z", darken(color, 0.16)),
        line("M-58 -92 L-50 -186 H22 L46 -62", IRON, 6),
        box(-56, -194, 84, 9, IRON, radius=3),
        shape("M-48 -92 V-128 Q-46 -136 -38 -134 L-34 -92Z", "#3a3a42"),
        line("M20 -64 L6 -108 M-2 -104 L16 -114", "#3a3a42", 4),
        box(-80, -66, 16, 9, "#fff3c0", radius=3),
    )
    for x, r in ((-54, 25), (30, 27)):
        sketch.add(wheel((x, -r), r, phase))
    return standing(sketch, 150, 212, cabin=(-50, -184, 30, -90))


def draw_dinosaur_bones(color: str, phase: float) -> Drawing:
    """The bones of a great dinosaur on a base, as in a museum."""
    del phase
    dark = darken(color, 0.24)
    sketch = Sketch()
    spine = "M-190 -96 Q-120 -140 -60 -172 Q0 -196 56 -188 Q112 -196 138 -262"
    ribs = "".join(
        f"M{-40 + k * 15} {-178 - 8 * math.sin(k * 0.5):.0f} q{16} 34 {4} {62 - abs(k - 3) * 5} "
        for k in range(7)
    )
    knobs = [
        ellipse((x, y), 6, 7, lighten(color, 0.2))
        for x, y in ((-150, -116), (-112, -140), (-76, -162), (-38, -182), (4, -193), (46, -191),
                     (86, -200), (114, -224))
    ]  # fmt: skip
    sketch.add(
        box(-170, -14, 330, 14, "#5a3c2a", radius=3),
        line("M-60 -14 V-168 M62 -14 V-184", IRON, 3),
        line(spine, dark, 9),
        line(spine, color, 5),
        *knobs,
        line(ribs, color, 5),
        line("M-70 -160 L-30 -104 L-62 -58 L-54 -20 H-24", dark, 10),
        line("M-52 -168 L-2 -112 L-26 -62 L-14 -20 H16", color, 10),
        line("M70 -180 L92 -142 L112 -150 M78 -178 L104 -132 L122 -138", color, 6),
        shape("M120 -252 Q122 -290 160 -290 Q206 -286 218 -262 L214 -252 L160 -250Z", color),
        shape("M132 -246 L206 -240 Q200 -226 168 -226 Q140 -228 132 -246Z", dark),
        ellipse((152, -272), 8, 8, "#3a2c28"),
        ellipse((190, -272), 4, 3, "#3a2c28"),
        line("M164 -250 l3 8 l4 -8 l4 8 l4 -8 l4 8 l4 -8 l4 8 l4 -8 l4 8 l3 -8", "#fdfaf2", 3),
    )
    return sketch.finish((-200, -298, 226, 4))


def draw_gavel(color: str, phase: float) -> Drawing:
    """A judge's small hammer on its block."""
    del phase
    sketch = Sketch()
    sketch.add(
        ellipse((0, -6), 26, 7, darken(color, 0.25)),
        box(-26, -14, 52, 9, color, radius=4),
        line("M-6 -26 L44 -40", lighten(color, 0.16), 6),
        box(-26, -40, 34, 22, sideways(sketch, color, -26, 8), radius=4),
        box(-22, -40, 4, 22, "#d8b04a"),
        box(0, -40, 4, 22, "#d8b04a"),
    )
    return sketch.finish((-34, -50, 52, 4))


KINDS: Final[Mapping[str, PropKind]] = {
    "counter": PropKind(draw_counter, 97, "#8a5a38", "ground"),
    "pool table": PropKind(draw_pool_table, 92, "#2f8a5a", "ground"),
    "punching bag": PropKind(draw_punching_bag, 274, "#8f2f30", "ground", frames=12),
    "treadmill": PropKind(draw_treadmill, 150, "#3a404a", "ground", frames=8),
    "forklift": PropKind(draw_forklift, 212, "#f2b02c", "ground", frames=12),
    "dinosaur skeleton": PropKind(draw_dinosaur_bones, 290, "#e8dcc4", "ground", is_tall=True),
    "gavel": PropKind(draw_gavel, 42, "#7a4a2c", "table"),
}
"""The kinds of this family by name."""
