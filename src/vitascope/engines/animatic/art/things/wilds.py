"""What animals of the wild live on and in: a nest of chicks, a trunk, a dam, a floe, an anemone."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, ribbon, smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.faces import eye
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import leaf, standing, wave


def draw_brood(color: str, phase: float) -> Drawing:
    """A nest with three chicks that open their bills wide, one after another."""
    sketch = Sketch()
    sketch.add(ellipse((0, -36), 56, 13, darken(color, 0.5)))
    for x, offset, tone in ((-30, 0.0, "#a88f84"), (28, 0.34, "#9c847a"), (0, 0.67, "#b59a8c")):
        beg = 0.5 + 0.5 * wave(phase + offset)
        sketch.add(_chick((x, -38.0), beg, tone))
    twigs = "".join(
        f"M{-66 + k * 12} {-22 + (k % 3) * 5} l{24 - (k % 2) * 8} {-9 + (k % 4) * 5} "
        for k in range(11)
    )
    bowl = "M-70 -40 Q-62 0 -18 0 H18 Q62 0 70 -40 Q34 -20 0 -22 Q-34 -20 -70 -40Z"
    sketch.add(
        shape(bowl, sketch.shaded(color, -40, 0)),
        line(twigs, darken(color, 0.28), 2.6),
        line("M-60 -26 L-12 -10 M-34 -8 L26 -18 M8 -6 L58 -28", lighten(color, 0.3), 2),
    )
    return standing(sketch, 80, 124, seat=(-58, -36))


def _chick(foot: Point, beg: float, tone: str) -> str:
    """The head of a chick that stretches as it begs, 0..1."""
    x, y = foot
    top = y - 20 - 16 * beg
    gape = 4 + 13 * beg
    yellow, red = "#f6c93e", "#e0566a"
    parts = [
        shape(ribbon([(x, y + 6), (x, (y + top) / 2), (x, top)], [26, 20, 22]), tone),
        ellipse((x, top), 17, 16, tone),
        shape(f"M{x - 12:.1f} {top - 4:.1f} L{x:.1f} {top - 20 - gape:.1f}"
              f" L{x + 13:.1f} {top - 4:.1f} Q{x:.1f} {top + 6:.1f} {x - 12:.1f} {top - 4:.1f}Z",
              yellow),
        shape(f"M{x - 8:.1f} {top - 6:.1f} L{x:.1f} {top - 12 - gape:.1f} L{x + 9:.1f}"
              f" {top - 6:.1f} Q{x:.1f} {top + 1:.1f} {x - 8:.1f} {top - 6:.1f}Z", red),
        line(f"M{x - 5:.1f} {top - 12:.1f} l-5 -7 M{x - 12:.1f} {top - 6:.1f} l-8 -3",
             lighten(tone, 0.4), 2),
        eye((x - 11, top + 2), 3.4, "open"),
        eye((x + 11, top + 2), 3.4, "open"),
    ]  # fmt: skip
    return group(parts)


def draw_trunk(color: str, phase: float) -> Drawing:
    """The trunk of a large tree, from its roots to where it leaves the picture."""
    del phase
    sketch = Sketch()
    dark, pale = darken(color, 0.3), lighten(color, 0.22)
    bole = "M-44 -420 Q-52 -200 -54 -70 Q-58 -16 -92 0 H98 Q62 -18 58 -72 Q52 -210 46 -420Z"
    bark = "".join(
        f"M{x} {top} q{bend} 60 {bend // 3} {long} "
        for x, top, bend, long in (
            (-30, -410, -8, 130), (-8, -396, 6, 150), (18, -404, 9, 110), (34, -330, 6, 120),
            (-36, -250, -6, 140), (-12, -220, 5, 150), (12, -270, -6, 130), (38, -180, 8, 120),
            (-34, -96, -9, 70), (-4, -58, 7, 50), (24, -120, 9, 90),
        )
    )  # fmt: skip
    sketch.add(
        shape(bole, sketch.shaded(color, -420, 0)),
        group(
            [
                shape("M18 -420 Q30 -200 26 0 H100 V-420Z", dark, opacity=0.28),
                line(bark, dark, 4, opacity=0.6),
                line("M-40 -400 Q-48 -200 -48 -60", pale, 5, opacity=0.6),
                ellipse((10, -170), 13, 17, dark),
                ellipse((11, -168), 8, 11, darken(color, 0.55)),
            ],
            clip=sketch.clip(bole),
        ),
        line("M52 -232 Q92 -262 128 -262", color, 13),
        leaf((126, -262), 34, -30, "#5fa550"),
        leaf((120, -262), 30, 24, "#77b85c"),
    )
    return standing(sketch, 164, 436, below=8, seat=(-60, -176))


def draw_dam(color: str, phase: float) -> Drawing:
    """Sticks and mud that a beaver piled up in the water."""
    sketch = Sketch()
    mud = darken(color, 0.34)
    heap = [(-150, 4), (-118, -34), (-60, -62), (10, -76), (76, -58), (130, -28), (156, 4)]
    sketch.add(shape(smooth([*heap, (0, 14)]), mud))
    tones = (color, lighten(color, 0.2), darken(color, 0.16))
    for k in range(26):
        x = -134 + k * 10.6
        lift = 66 * math.exp(-(((x - 8) / 92) ** 2))
        y = -lift * (0.3 + 0.7 * ((k * 7) % 10) / 10)
        lean, long = -26 + (k * 37) % 52, 58 + (k * 13) % 34
        rad = math.radians(lean)
        dx, dy = math.cos(rad) * long / 2, math.sin(rad) * long / 2
        stick = f"M{x - dx:.1f} {y - dy:.1f} L{x + dx:.1f} {y + dy:.1f}"
        sketch.add(line(stick, tones[k % 3], 8 - k % 3))
        sketch.add(ellipse((x + dx, y + dy), 4, 3.6, "#ecd8b0"))
    sway = 3 * wave(phase)
    for at, angle in (((-58, -58), -110), ((34, -72), -60), ((96, -44), -30)):
        sketch.add(leaf(at, 26, angle + sway, "#6fae4e"))
    return standing(sketch, 210, 120, below=44, seat=(0, -70))


def draw_floe(color: str, phase: float) -> Drawing:
    """A flat piece of ice afloat, broad enough for several to lie on."""
    sketch = Sketch()
    bob = 1.5 * wave(phase)
    blue, deep = darken(color, 0.2), "#6fb4da"
    top = [(-186, -26), (-150, -44), (-70, -52), (40, -50), (140, -46), (188, -28), (150, -14),
           (30, -8), (-110, -10)]  # fmt: skip
    side = "M-186 -26 L-168 2 L-60 12 L60 12 L166 2 L188 -28 L150 -14 L30 -8 L-110 -10Z"
    sketch.add(
        ellipse((0, 12), 178, 10, "#1f5f86", opacity=0.35),
        shape(side, deep),
        line("M-120 -8 L-112 8 M20 -6 L26 11 M120 -10 L112 6", blue, 3, opacity=0.8),
        shape("M" + " L".join(f"{x} {y + bob * 0.1:.1f}" for x, y in top) + "Z", color),
        line("M-130 -32 L-60 -38 M10 -34 L96 -36 M-40 -22 L30 -20", blue, 3, opacity=0.5),
    )
    return standing(sketch, 200, 60, below=26, seat=(0, -32))


def draw_anemone(color: str, phase: float) -> Drawing:
    """Arms that sway in the water, pale at their tips, on a stout foot."""
    sketch = Sketch()
    pale = lighten(color, 0.5)
    behind: list[str] = []
    before: list[str] = []
    for k in range(17):
        x = -64 + k * 8
        sway = 12 * math.sin((phase + k * 0.11) * math.tau)
        tall = 66 + 20 * math.cos((k - 8) / 6) + (k * 5) % 11
        tip = (x * 1.55 + sway, -44 - tall)
        arm = ribbon([(x * 0.7, -34), (x * 1.2 + sway * 0.3, -40 - tall * 0.5), tip], [13, 12, 9])
        target = before if k % 2 else behind
        tone = color if k % 2 else darken(color, 0.16)
        target += [shape(arm, tone), ellipse(tip, 7, 7, pale)]
    foot = "M-58 -40 Q-54 -8 -70 0 H70 Q54 -8 58 -40 Q0 -22 -58 -40Z"
    sketch.add(*behind, shape(foot, sketch.shaded(darken(color, 0.3), -40, 0)), *before)
    return standing(sketch, 140, 160, seat=(0, -70))


def draw_bamboo_stalk(color: str, phase: float) -> Drawing:
    """A piece of bamboo with its joints and a few leaves."""
    sketch = Sketch()
    dark, pale = darken(color, 0.26), lighten(color, 0.28)
    sketch.add(
        line("M-70 0 L64 -34", color, 15),
        line("M-68 -4 L62 -37", pale, 4, opacity=0.8),
        *(line(f"M{x} {-16 - x * 0.25 - 8:.1f} l5 16", dark, 4) for x in (-36, 2, 40)),
        *(
            leaf(at, 40, angle + 4 * wave(phase), tone)
            for at, angle, tone in (
                ((60, -34), -52, pale), ((62, -32), -8, color), ((40, -28), -84, dark),
                ((4, -20), -70, color),
            )
        ),
    )  # fmt: skip
    return standing(sketch, 104, 92, scale=0.6, below=14, hold=(-40, -8))


def draw_acacia(color: str, phase: float) -> Drawing:
    """A thorn tree of the savanna, its crown as flat as a table."""
    sketch = Sketch()
    bark = "#7a5a40"
    trunk = ribbon([(-6, 4), (-2, -60), (-22, -130), (-16, -190)], [40, 26, 22, 14])
    sketch.add(
        shape(ribbon([(-4, -70), (40, -130), (96, -190)], [20, 15, 7]), darken(bark, 0.12)),
        shape(ribbon([(-18, -110), (-70, -160), (-124, -196)], [16, 11, 6]), darken(bark, 0.12)),
        shape(trunk, sketch.shaded(bark, -190, 0)),
        line("M-12 -4 Q-10 -60 -24 -130", lighten(bark, 0.26), 4, opacity=0.6),
    )
    sway = 3 * wave(phase)
    for x, y, wide, high, tone in (
        (-120, -196, 96, 26, darken(color, 0.22)),
        (110, -198, 104, 27, darken(color, 0.2)),
        (-10, -214, 150, 34, darken(color, 0.1)),
        (-96, -222, 92, 26, color),
        (92, -224, 98, 27, color),
        (0, -240, 118, 28, lighten(color, 0.12)),
    ):
        sketch.add(
            ellipse((x + sway, y), wide, high, tone),
            ellipse((x + sway - wide * 0.2, y - high * 0.4), wide * 0.6, high * 0.34,
                    lighten(tone, 0.2), opacity=0.6),
        )  # fmt: skip
    return standing(sketch, 244, 290, below=26)


def draw_baobab(color: str, phase: float) -> Drawing:
    """A trunk as broad as a house, with a few boughs and little crowns."""
    sketch = Sketch()
    bark = "#a08468"
    boughs: tuple[list[Point], ...] = (
        [(-30, -190), (-84, -236), (-130, -262)], [(30, -190), (78, -244), (124, -268)],
        [(0, -200), (4, -250), (-16, -296)], [(16, -196), (44, -262), (62, -306)],
    )  # fmt: skip
    sketch.add(*(shape(ribbon(way, [34, 20, 8]), darken(bark, 0.1)) for way in boughs))
    bole = "M-74 0 Q-88 -110 -56 -206 Q0 -226 56 -206 Q90 -110 78 0 Q30 -10 0 -4 Q-40 -10 -74 0Z"
    sketch.add(
        shape(bole, sketch.shaded(bark, -206, 0)),
        line("M-46 -20 Q-54 -110 -36 -190 M-12 -14 Q-16 -110 -8 -200 M28 -16 Q36 -110 26 -196",
             darken(bark, 0.2), 4, opacity=0.55),
    )  # fmt: skip
    sway = 2.5 * wave(phase)
    for x, y, r in ((-136, -270, 40), (130, -278, 42), (-18, -310, 44), (66, -322, 38),
                    (-88, -262, 30), (94, -272, 30)):  # fmt: skip
        sketch.add(
            ellipse((x + sway, y), r, r * 0.62, color),
            ellipse((x + sway - r * 0.2, y - r * 0.2), r * 0.6, r * 0.26, lighten(color, 0.2)),
        )
    return standing(sketch, 196, 366, below=14)


def draw_termite_mound(color: str, phase: float) -> Drawing:
    """A tower of baked earth with spires."""
    del phase
    sketch = Sketch()
    tower = [(-74, 2), (-66, -40), (-44, -74), (-40, -118), (-22, -128), (-12, -168), (8, -182),
             (22, -150), (34, -112), (50, -96), (56, -52), (78, 2)]  # fmt: skip
    holes = ((-20, -52), (16, -92), (26, -36), (-6, -120), (-40, -24), (44, -62))
    sketch.add(
        shape(smooth([*tower, (0, 8)]), sketch.shaded(color, -182, 0)),
        line("M-50 -16 Q-40 -60 -28 -110 M-4 -20 Q2 -90 6 -160 M40 -14 Q36 -60 26 -106",
             darken(color, 0.22), 4, opacity=0.55),
        line("M-58 -20 Q-50 -56 -38 -88", lighten(color, 0.3), 4, opacity=0.6),
        *(ellipse(at, 6, 5, darken(color, 0.45)) for at in holes),
    )  # fmt: skip
    return standing(sketch, 96, 196, below=12, seat=(6, -174))


KINDS: Final[Mapping[str, PropKind]] = {
    "brood": PropKind(draw_brood, 96, "#9b7248", "table", frames=12),
    "tree trunk": PropKind(draw_trunk, 420, "#8a6244", "ground", is_tall=True, is_background=True),
    "beaver dam": PropKind(draw_dam, 110, "#8a6440", "water", frames=8),
    "ice floe": PropKind(draw_floe, 64, "#f2f9fd", "water", frames=8),
    "bamboo stalk": PropKind(draw_bamboo_stalk, 50, "#7fae4a", "hand", frames=8),
    "acacia": PropKind(
        draw_acacia, 270, "#7f9a4a", "ground", frames=8, is_tall=True, is_background=True
    ),
    "baobab": PropKind(
        draw_baobab, 350, "#7f9a4a", "ground", frames=8, is_tall=True, is_background=True
    ),
    "termite mound": PropKind(draw_termite_mound, 182, "#a8744a", "ground"),
    "anemone": PropKind(draw_anemone, 150, "#e8789a", "ground", frames=12),
}
"""The kinds of this family by name."""
