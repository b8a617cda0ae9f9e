"""What lies in the sea and on far shores: mountains, ice, shells, coral."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import points
from vitascope.engines.animatic.art.things.parts import (
    aslant,
    flame,
    gleam,
    halo,
    puffs,
    ring,
    rounded,
    standing,
    wave,
)


def draw_volcano(color: str, phase: float) -> Drawing:
    """A volcano that smokes and spits fire."""
    sketch = Sketch()
    sketch.add(
        puffs((0, -222), (50, -110), 30, phase, "#8a8490", 4),
        puffs((-10, -222), (-34, -90), 24, (phase + 0.2) % 1, "#a8a2ac", 3),
    )
    lava = (
        "M-36 -206 Q0 -194 36 -206 L44 -184 Q36 -150 26 -156 Q18 -176 8 -140 Q2 -96 "
        "-8 -122 Q-14 -164 -24 -150 Q-34 -140 -44 -178Z"
    )
    sparks: list[str] = []
    for k in range(7):
        fly = (phase + k / 7) % 1
        x = (k - 3) * 22 * fly
        sparks.append(
            ellipse(
                (x, -206 - math.sin(fly * math.pi) * 70),
                5 - 3 * fly,
                5 - 3 * fly,
                "#ffb03a",
                opacity=1 - fly * 0.7,
            )
        )
    fire = flame((0, -198), 56 + 8 * wave(phase), phase)
    sketch.add(
        fire,
        *sparks,
        shape(
            (
                "M-190 0 Q-120 -40 -84 -120 Q-62 -180 -40 -210 Q0 -198 40 -210 Q66 -180 88 "
                "-116 Q124 -40 190 0Z"
            ),
            aslant(sketch, color, (-190, -210, 190, 0)),
        ),
        shape(
            "M40 -210 Q66 -180 88 -116 Q124 -40 190 0 H70 Q60 -120 20 -203Z",
            darken(color, 0.3),
            opacity=0.5,
        ),
        shape(lava, "#f2642c"),
        shape("M-26 -202 Q0 -192 26 -202 L26 -180 Q6 -170 0 -146 Q-10 -176 -26 -176Z", "#ffc24a"),
    )
    sketch.shine(
        halo(sketch, (0, -206), 100, "#ff8a3c", 0.8), fire, *sparks, shape(lava, "#ff7a3c")
    )
    return standing(sketch, 200, 372)


def draw_mountain(color: str, phase: float) -> Drawing:
    """A mountain with snow on its peak."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(-190, 0), (-60, -150), (40, 0)], darken(color, 0.06)),
        polygon([(-60, -150), (40, 0), (-20, 0)], darken(color, 0.26)),
        polygon(points("-88 -118, -60 -150, -36 -112, -50 -120, -62 -106, -74 -118"), "#eef4fa"),
        polygon([(-110, 0), (46, -240), (194, 0)], aslant(sketch, color, (-110, -240, 120, 0))),
        polygon([(46, -240), (194, 0), (78, 0)], darken(color, 0.28)),
        polygon(points("-2 -166, 46 -240, 94 -162, 74 -176, 58 -150, 42 -176, 20 -152"), "#f6fafe"),
        polygon([(46, -240), (94, -162), (74, -176), (58, -150)], "#cfdcec"),
    )
    return standing(sketch, 204, 248)


def draw_waterfall(color: str, phase: float) -> Drawing:
    """A waterfall between rocks, with spray below."""
    sketch = Sketch()
    streaks = "".join(
        f"M{-34 + k * 9.5:.1f} {-226 + ((phase + k * 0.37) % 1) * 150:.1f} v52 " for k in range(8)
    ) + "".join(
        (f"M{-30 + k * 12} {-226 + ((phase + k * 0.21 + 0.5) % 1) * 160:.1f} v34 ")
        for k in range(6)
    )
    water = "M-42 -230 Q0 -242 42 -230 Q46 -120 52 -8 H-52 Q-46 -120 -42 -230Z"
    sketch.add(
        shape(
            "M-140 0 Q-150 -120 -110 -220 Q-70 -252 -34 -234 L-40 0Z",
            aslant(sketch, "#8a8690", (-140, -240, -34, 0)),
        ),
        shape("M140 0 Q146 -130 106 -226 Q70 -254 34 -234 L40 0Z", "#75717e"),
        shape(
            (
                "M-118 -206 Q-90 -248 -34 -236 Q-60 -220 -118 -206Z M110 -210 Q80 -252 34 "
                "-238 Q70 -222 110 -210Z"
            ),
            "#6fa850",
        ),
        shape(water, sketch.gradient(((0, lighten(color, 0.5)), (1, color)), (0, -236), (0, 0))),
        group([line(streaks, "#ffffff", 4, opacity=0.75)], clip=sketch.clip(water)),
        ellipse((0, -4), 96, 13, color),
    )
    for k, x in enumerate((-52, -26, 0, 26, 52)):
        r = 17 + 3 * wave(phase, k / 5)
        sketch.add(ellipse((x, -10), r, r * 0.8, "#ffffff", opacity=0.7))
    return standing(sketch, 156, 256, below=12)


def draw_iceberg(color: str, phase: float) -> Drawing:
    """An iceberg; the anchor is the waterline."""
    sketch = Sketch()
    bob = 1.5 * wave(phase)
    parts = [
        polygon(
            points("-110 0, -90 -66, -56 -84, -30 -140, 10 -168, 34 -110, 70 -92, 106 0"),
            aslant(sketch, color, (-110, -168, 60, 0)),
        ),
        polygon(
            [(10, -168), (34, -110), (20, -60), (40, 0), (-10, 0), (-6, -70)], lighten(color, 0.55)
        ),
        polygon([(34, -110), (70, -92), (106, 0), (40, 0), (20, -60)], darken(color, 0.12)),
        polygon([(-90, -66), (-56, -84), (-66, -30), (-110, 0)], lighten(color, 0.4)),
        shape("M-120 0 H116 Q96 30 40 34 H-50 Q-104 28 -120 0Z", "#5fb0d8", opacity=0.55),
    ]
    sketch.add(
        group(parts, turn=bob),
        line("M-122 4 q12 -7 24 0 M98 4 q12 -7 24 0", "#ffffff", 3, opacity=0.8),
    )
    return sketch.finish((-136, -178, 136, 44))


def draw_shell(color: str, phase: float) -> Drawing:
    """A scallop shell."""
    del phase
    sketch = Sketch()
    d = (
        "M0 0 Q-16 -4 -18 -12 Q-58 -30 -54 -62 Q-44 -74 -34 -70 Q-24 -86 -10 -78 Q0 "
        "-88 10 -78 Q24 -86 34 -70 Q44 -74 54 -62 Q58 -30 18 -12 Q16 -4 0 0Z"
    )
    ribs = "M0 -8 L-46 -58 M0 -8 L-28 -68 M0 -8 L-10 -76 M0 -8 L10 -76 M0 -8 L28 -68 M0 -8 L46 -58"
    sketch.add(
        shape(d, aslant(sketch, color, (-54, -84, 54, 0))),
        line(ribs, darken(color, 0.2), 3, opacity=0.7),
        line("M-38 -44 Q0 -60 38 -44", lighten(color, 0.5), 2.4, opacity=0.7),
        gleam((-26, -58), 9, 5),
    )
    return standing(sketch, 62, 90, scale=0.5, hold=(0, -20))


def draw_spiral_shell(color: str, phase: float) -> Drawing:
    """A spiral shell."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape(
            (
                "M60 -6 Q30 10 -10 0 Q-50 -14 -46 -48 Q-40 -84 2 -84 Q40 -80 40 -48 Q38 -24 "
                "12 -24 Q-8 -26 -8 -44 Q-6 -58 8 -58"
            ),
            rounded(sketch, color, (-4, -40), 52),
        ),
        line(
            (
                "M58 -6 Q30 8 -8 -2 Q-46 -16 -42 -48 Q-36 -80 2 -80 Q36 -76 36 -48 Q34 -28 "
                "12 -28 Q-4 -30 -4 -44 Q-2 -54 8 -54"
            ),
            darken(color, 0.3),
            3.4,
        ),
        gleam((-22, -62), 9, 6),
    )
    return standing(sketch, 70, 92, scale=0.5, below=8, hold=(0, -20))


def draw_coral(color: str, phase: float) -> Drawing:
    """A branch of coral with rising bubbles."""
    sketch = Sketch()
    tree = (
        "M0 0 V-54 M0 -20 Q-34 -34 -38 -78 M0 -34 Q34 -48 36 -92 M0 -54 Q-10 -84 -6 "
        "-112 M-34 -54 Q-56 -62 -58 -86 M32 -66 Q54 -72 58 -96 M-4 -84 Q14 -96 14 "
        "-118"
    )
    sketch.add(
        line(tree, darken(color, 0.16), 17),
        line(tree, color, 12),
        line(tree, lighten(color, 0.4), 2.4, opacity=0.6),
    )
    for k in range(3):
        rise = (phase + k / 3) % 1
        sketch.add(
            ring((-20 + k * 22, -110 - rise * 50), 4 + k, 4 + k, "#ffffff", 1.8, 0.8 * (1 - rise))
        )
    return standing(sketch, 76, 182, below=10)


def draw_seaweed(color: str, phase: float) -> Drawing:
    """Seaweed that waves."""
    sketch = Sketch()
    for k, (x, tall, tone) in enumerate(
        ((-28, 116, darken(color, 0.16)), (26, 130, darken(color, 0.06)), (0, 158, color))
    ):
        a, b = 10 * wave(phase, k / 5), 10 * wave(phase, k / 5 + 0.3)
        blade = (
            f"M{x - 10} 0 Q{x - 26 + a:.1f} {-tall * 0.35:.0f} {x + a:.1f} "
            f"{-tall * 0.6:.0f} Q{x + 16 + b:.1f} {-tall * 0.8:.0f} {x + b:.1f} "
            f"{-tall} Q{x + 28 + b:.1f} {-tall * 0.78:.0f} {x + 17 + a:.1f} "
            f"{-tall * 0.56:.0f} Q{x - 4 + a:.1f} {-tall * 0.3:.0f} {x + 10} "
            "0Z"
        )
        sketch.add(shape(blade, tone))
    return standing(sketch, 66, 164)


KINDS: Final[Mapping[str, PropKind]] = {
    "volcano": PropKind(
        draw_volcano, 264, "#8a6a60", "ground", frames=14, is_tall=True, is_background=True
    ),
    "mountain": PropKind(draw_mountain, 240, "#7f8fb0", "ground", is_tall=True, is_background=True),
    "waterfall": PropKind(
        draw_waterfall, 248, "#6fb8e4", "ground", frames=12, is_tall=True, is_background=True
    ),
    "iceberg": PropKind(draw_iceberg, 180, "#bfe0f4", "water", frames=8, is_tall=True),
    "shell": PropKind(draw_shell, 43, "#f7a894", "ground"),
    "conch": PropKind(draw_spiral_shell, 44, "#f2c094", "ground"),
    "coral": PropKind(draw_coral, 134, "#f2706a", "ground", frames=12),
    "seaweed": PropKind(draw_seaweed, 158, "#4f9f5a", "ground", frames=12),
}
"""The kinds of this family by name."""
