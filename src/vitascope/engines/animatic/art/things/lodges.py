"""Large and lone buildings: a log cabin, a gas station, a mansion, an arch."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.masonry import arch, window
from vitascope.engines.animatic.art.things.parts import (
    aslant,
    halo,
    leaf,
    puffs,
    sideways,
    standing,
    wave,
)

_LIT = "#ffd98a"


def draw_cabin(color: str, phase: float) -> Drawing:
    """A cabin of logs with a steep roof, a stone chimney that smokes, a porch lamp."""
    sketch = Sketch()
    sketch.add(
        puffs((78, -240), (54, -150), 26, phase, "#868d9f", 8),
        polygon([(60, -150), (60, -236), (98, -236), (98, -140)], "#8d8680"),
        *(
            box(62 + 18 * ((k + row) % 2), -232 + row * 15, 15, 11, "#a39b94", radius=2)
            for row in range(6)
            for k in (0, 1)
        ),
        box(55, -244, 48, 12, "#6f6862", radius=2),
        polygon([(-126, -94), (0, -214), (126, -94)], darken(color, 0.1)),
    )
    for row in range(9):
        y = -4 - row * 11.2
        sketch.add(
            box(-122, y - 11, 244, 11, color if row % 2 else darken(color, 0.08), radius=5),
            line(f"M-116 {y - 9:.1f}h232", lighten(color, 0.22), 1.6, opacity=0.7),
            *(ellipse((x, y - 5.6), 5, 5.4, lighten(color, 0.3)) for x in (-122, 122)),
        )
    for k in range(1, 8):
        half = 126 * (1 - k / 8.4)
        sketch.add(line(f"M{-half:.1f} {-94 - k * 14:.1f}H{half:.1f}", darken(color, 0.24), 2))
    roof = "#5f4a40"
    sketch.add(
        polygon([(-150, -78), (0, -228), (150, -78), (128, -78), (0, -204), (-128, -78)], roof),
        polygon([(-150, -78), (0, -228), (0, -220), (-140, -78)], lighten(roof, 0.2)),
        box(-26, -86, 52, 86, "#6a3f2a", radius=3),
        line("M-9 -82V-4M9 -82V-4", "#553020", 2),
        ellipse((17, -42), 3.2, 3.2, "#e8c468"),
        box(-40, -5, 80, 7, "#8a7a6c", radius=2),
    )
    for x, y, w, h in ((-94, -76, 44, 40), (50, -76, 44, 40), (-18, -156, 36, 34)):
        sketch.add(
            box(x - 5, y - 5, w + 10, h + 10, "#efe2c8", radius=2),
            box(x, y, w, h, "#f4cf7c"),
            line(f"M{x + w / 2} {y}v{h}M{x} {y + h / 2}h{w}", "#efe2c8", 3.4),
        )
        sketch.shine(
            halo(sketch, (x + w / 2, y + h / 2), 50, "#ffc86a", 0.55),
            box(x, y, w, h, _LIT),
            line(f"M{x + w / 2} {y}v{h}M{x} {y + h / 2}h{w}", "#8a6a44", 3.4),
        )
    return standing(sketch, 176, 440)


def draw_treehouse(color: str, phase: float) -> Drawing:
    """A hut of boards in the fork of a great oak, a platform before it, a ladder of rope."""
    sketch = Sketch()
    sway = 3 * wave(phase)
    bark, green = "#7a5638", "#5f9a4a"
    for x, y, r, tone in (
        (-150, -470, 92, 0.1),
        (150, -480, 96, 0.14),
        (-70, -560, 104, 0.04),
        (80, -570, 100, 0.0),
        (0, -500, 120, 0.08),
    ):
        sketch.add(ellipse((x + sway, y), r, r * 0.8, darken(green, tone)))
    sketch.add(
        shape(
            "M-52 0 Q-40 -60 -40 -150 L-46 -300 L-120 -440 L-96 -450 L-24 -330 L-10 -480 H14"
            " L26 -330 L104 -450 L126 -440 L46 -300 L40 -150 Q42 -60 62 0 Q0 -14 -52 0Z",
            sideways(sketch, bark, -52, 62),
        ),
        line("M-12 -20 Q-20 -120 -8 -220 M16 -40 Q22 -140 10 -240", darken(bark, 0.24), 4),
    )
    sketch.add(
        box(-92, -404, 150, 130, color, radius=2),
        *(line(f"M-92 {y} H58", darken(color, 0.2), 2) for y in range(-384, -276, 20)),
        polygon([(-116, -392), (-17, -462), (82, -392)], "#a8503c"),
        polygon([(-116, -392), (-17, -462), (-17, -448), (-104, -384)], lighten("#a8503c", 0.2)),
        box(-40, -356, 42, 82, "#5a3c28", radius=3),
        box(-84, -366, 34, 34, "#f4cf7c"),
        line("M-67 -366 v34 M-84 -349 h34", "#efe2c8", 3),
        box(-130, -276, 290, 14, lighten("#8a5c38", 0.1), radius=3),
        box(-130, -264, 290, 6, darken("#8a5c38", 0.3)),
        *(box(x, -318, 6, 44, "#8a5c38") for x in (-130, 154)),
        line("M-118 -262 L-60 -190 M146 -262 L70 -190", darken(bark, 0.1), 9),
        line("M108 -264 V0 M140 -264 V0", "#d8c08a", 3),
        *(line(f"M106 {y} H142", "#a87a4a", 6) for y in range(-244, 0, 30)),
    )
    for x, y, r in ((-168, -420, 58), (172, -424, 60), (110, -512, 62), (-120, -530, 60)):
        sketch.add(ellipse((x + sway, y), r, r * 0.74, lighten(green, 0.1)))
    sketch.shine(
        halo(sketch, (-67, -349), 60, "#ffc86a", 0.6),
        box(-84, -366, 34, 34, _LIT),
        line("M-67 -366 v34 M-84 -349 h34", "#8a6a44", 3),
    )
    return standing(sketch, 262, 680, seat=(84, -276))


def draw_gas_station(color: str, phase: float) -> Drawing:
    """Two pumps under a flat roof, a shop behind, a tall sign that flickers."""
    sketch = Sketch()
    wall = "#f0ece2"
    sketch.add(
        box(-250, -6, 520, 10, "#b4b0a8", radius=2),
        box(40, -150, 200, 148, sketch.shaded(wall, -150, 0)),
        box(32, -162, 216, 18, color, radius=2),
        box(60, -112, 84, 76, "#8fc0d8"),
        box(166, -116, 48, 114, "#7fb0c8"),
        line("M102 -112v76M60 -74h84M190 -116v114", wall, 4),
    )
    sketch.shine(
        box(60, -112, 84, 76, _LIT, opacity=0.8), box(166, -116, 48, 114, _LIT, opacity=0.8)
    )
    for x in (-196, -40):
        sketch.add(box(x, -206, 12, 204, "#c4c8ce"))
    sketch.add(
        polygon([(-246, -236), (30, -236), (22, -206), (-238, -206)], wall),
        polygon([(-246, -236), (30, -236), (27, -224), (-243, -224)], color),
        box(-220, -208, 224, 6, "#fff6d8"),
    )
    sketch.shine(box(-220, -208, 224, 6, "#fff6d0"))
    for x in (-160, -96):
        sketch.add(
            box(x - 20, -10, 40, 10, "#8d8a84", radius=2),
            box(x - 15, -96, 30, 88, color, radius=5),
            box(x - 15, -96, 12, 88, lighten(color, 0.2), radius=5),
            box(x - 10, -86, 20, 16, "#f6f4ec", radius=2),
            line(f"M{x + 15} -70q16 8 10 34t-10 14", "#33303a", 3.4),
            box(x - 10, -60, 20, 6, "#f6f4ec"),
        )
    glow = 0.9 if int(phase * 8) % 4 else 0.35
    sketch.add(
        box(-292, -250, 10, 250, "#9aa0a8"),
        ellipse((-287, -262), 44, 34, wall),
        ellipse((-287, -262), 38, 28, color),
        shape("M-287 -284q18 22 0 36q-18 -14 0 -36Z", "#fff6d8"),
    )
    sketch.shine(ellipse((-287, -262), 44, 34, "#ffe6a0", opacity=glow * 0.6))
    return sketch.finish((-340, -306, 280, 6))


def draw_mansion(color: str, phase: float) -> Drawing:
    """A mansion: two wings and a portico with columns under a slate roof."""
    del phase
    sketch = Sketch()
    slate = "#5a6474"
    sketch.add(
        box(-176, -124, 352, 124, aslant(sketch, color, (-176, -124, 176, 0))),
        polygon([(-186, -122), (-158, -170), (158, -170), (186, -122)], slate),
        *(box(x - 11, -196, 22, 44, "#b4705c") for x in (-128, 128)),
        *(box(x - 14, -200, 28, 7, "#8a5044") for x in (-128, 128)),
        box(-178, -10, 356, 10, darken(color, 0.3)),
        box(-178, -66, 356, 6, lighten(color, 0.4)),
    )
    for x in (-150, -112, 92, 130):
        window(sketch, x, -112, 22, 36, "#fbf8f0")
        window(sketch, x, -52, 22, 36, "#fbf8f0")
    sketch.add(
        box(-66, -132, 132, 132, lighten(color, 0.16)),
        polygon([(-80, -136), (80, -136), (0, -188)], lighten(color, 0.3)),
        polygon([(-60, -141), (60, -141), (0, -178)], darken(color, 0.1)),
        box(-82, -138, 164, 9, "#fbf8f0"),
    )
    window(sketch, -48, -112, 22, 36, "#fbf8f0")
    window(sketch, 26, -112, 22, 36, "#fbf8f0")
    arch(sketch, 0, 0, 34, 66, "#6f4830")
    sketch.add(
        *(
            box(x - 6, -130, 12, 124, sideways(sketch, "#fbf8f0", x - 6, x + 6))
            for x in (-60, -28, 28, 60)
        ),
        box(-76, -8, 152, 8, "#d8d2c6", radius=2),
        ellipse((0, -158), 10, 10, "#8fb8cc"),
    )
    return standing(sketch, 198, 208)


def draw_arch(color: str, phase: float) -> Drawing:
    """A triumphal arch of stone: one can see through it."""
    del phase
    sketch = Sketch()
    body = "M-110 0 V-200 H110 V0 H48 V-86 Q48 -138 0 -138 Q-48 -138 -48 -86 V0Z"
    sketch.add(
        shape("M-48 0 V-86 Q-48 -138 0 -138 L12 -132 Q-34 -124 -34 -80 V0Z", darken(color, 0.4)),
        shape(body, aslant(sketch, color, (-110, -200, 110, 0))),
        line("M-48 -84 Q-48 -138 0 -138 Q48 -138 48 -84", lighten(color, 0.4), 7),
        box(-118, -212, 236, 14, lighten(color, 0.3)),
        box(-106, -240, 212, 30, aslant(sketch, color, (-106, -240, 106, -210))),
        box(-112, -246, 224, 9, lighten(color, 0.4)),
        box(-118, -152, 62, 7, darken(color, 0.16)),
        box(56, -152, 62, 7, darken(color, 0.16)),
        *(box(x, -132, 40, 66, darken(color, 0.12), radius=3) for x in (-100, 60)),
        *(box(x, -10, 72, 10, darken(color, 0.26)) for x in (-114, 42)),
        line("M-84 -226 h168", darken(color, 0.24), 5),
        box(-12, -150, 24, 26, lighten(color, 0.24), radius=2),
    )
    return standing(sketch, 126, 254)


_BOWER: Final = (
    (-88, -20), (-92, -52), (-88, -86), (-91, -120), (-86, -152), (-74, -182), (-56, -206),
    (-32, -222), (-6, -230), (22, -228), (46, -216), (66, -196), (80, -168), (88, -138),
    (91, -104), (88, -70), (92, -38), (87, -8),
)  # fmt: skip
"""Where the bunches of a flower arch are, from the foot at the left to that at the right."""


def draw_flower_arch(color: str, phase: float) -> Drawing:
    """An arch for a wedding: white posts grown over with leaves and roses."""
    del phase
    sketch = Sketch()
    sketch.add(line("M-88 0 V-140 Q-84 -226 0 -228 Q84 -226 88 -140 V0", "#f6f1e6", 9))
    for number, (x, y) in enumerate(_BOWER):
        green = ("#5f9a58", "#7fb56a", "#4f8a4e")[number % 3]
        sketch.add(*(leaf((x, y), 21, angle + 37 * number, green) for angle in (10, 130, 250)))
    for number, (x, y) in enumerate(_BOWER):
        tones = (color, lighten(color, 0.45), "#fdf6f0")
        for turn, (dx, dy, r) in enumerate(((-6, 4, 9.5), (7, -4, 8.5), (3, 9, 6.5))):
            tone = tones[(number + turn) % 3]
            sketch.add(
                ellipse((x + dx, y + dy), r, r, tone),
                ellipse((x + dx - 1, y + dy - 1), r * 0.56, r * 0.52, darken(tone, 0.12)),
                ellipse((x + dx - 1.4, y + dy - 1.6), r * 0.28, r * 0.26, lighten(tone, 0.3)),
            )
    return standing(sketch, 124, 264, below=20)


def draw_mushroom_house(color: str, phase: float) -> Drawing:
    """A house in a toadstool: a spotted cap for a roof, a round door, a chimney that smokes."""
    sketch = Sketch()
    stem = "#f4e8d2"
    sketch.add(
        puffs((58, -232), (30, -64), 11, phase, "#c2c6d0", 4),
        polygon([(46, -150), (46, -226), (70, -226), (70, -150)], "#a58c78"),
        box(42, -232, 32, 9, "#8a7260", radius=2),
        shape("M-66 0Q-58 -60 -50 -112H50Q58 -60 66 0Z", sideways(sketch, stem, -66, 66)),
        shape(
            "M-142 -96Q-136 -206 0 -214Q136 -206 142 -96Q70 -74 0 -76Q-70 -74 -142 -96Z",
            sideways(sketch, color, -142, 142),
        ),
        shape(
            "M-142 -96Q-70 -112 0 -112Q70 -112 142 -96Q70 -74 0 -76Q-70 -74 -142 -96Z", "#f0dcc0"
        ),
    )
    for x, y, r in ((-84, -132, 17), (-30, -176, 20), (36, -146, 15), (88, -128, 16), (8, -200, 9)):
        sketch.add(ellipse((x, y), r, r * 0.8, "#fdf6ea"))
    sketch.add(
        shape("M-24 0V-42Q-24 -66 0 -66Q24 -66 24 -42V0Z", "#8a5a3a"),
        shape("M-18 0V-41Q-18 -59 0 -59Q18 -59 18 -41V0Z", "#a8703f"),
        line("M0 -58V0", "#8a5a3a", 2),
        ellipse((10, -28), 2.8, 2.8, "#f2c23a"),
        ellipse((-62, 0), 20, 9, "#5f9a48"),
        ellipse((62, 0), 22, 10, "#5f9a48"),
    )
    for x in (-42, 42):
        sketch.add(ellipse((x, -70), 14, 14, "#8a5a3a"), ellipse((x, -70), 10.5, 10.5, "#f4cf7c"))
        sketch.add(line(f"M{x} -80v20M{x - 10} -70h20", "#8a5a3a", 2))
        sketch.shine(
            halo(sketch, (x, -70), 30, "#ffc86a", 0.55), ellipse((x, -70), 10.5, 10.5, _LIT)
        )
    return standing(sketch, 150, 310, below=12)


KINDS: Final[Mapping[str, PropKind]] = {
    "treehouse": PropKind(draw_treehouse, 640, "#b4844e", "ground", frames=8, is_tall=True),
    "cabin": PropKind(
        draw_cabin, 244, "#a4744a", "ground", frames=12, is_tall=True, is_background=True
    ),
    "mushroom house": PropKind(
        draw_mushroom_house, 224, "#d8483c", "ground", frames=12, is_tall=True
    ),
    "gas station": PropKind(
        draw_gas_station, 296, "#d8433c", "ground", frames=8, is_tall=True, is_background=True
    ),
    "mansion": PropKind(draw_mansion, 200, "#e4d4bc", "ground", is_tall=True, is_background=True),
    "flower arch": PropKind(
        draw_flower_arch, 246, "#f08aa6", "ground", is_tall=True, is_background=True
    ),
    "arch": PropKind(draw_arch, 246, "#d8ccb8", "ground", is_tall=True, is_background=True),
}
"""The kinds of this family by name."""
