"""Castles, towers and all that is high."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.masonry import LIT, arch, battlement, flag, window
from vitascope.engines.animatic.art.things.numbers import points
from vitascope.engines.animatic.art.things.parts import (
    DARK_WOOD,
    GOLD,
    aslant,
    halo,
    ring,
    sideways,
    standing,
    wave,
)


def draw_castle(color: str, phase: float) -> Drawing:
    """A castle with pointed towers, flags and a gate."""
    sketch = Sketch()
    roof = "#5a6fb8"
    wall = aslant(sketch, color, (-150, -180, 150, 0))
    for x, w, top, tall in ((-66, 44, -230, 66), (66, 44, -230, 66), (0, 60, -290, 84)):
        left = x - w / 2
        sketch.add(
            box(left, top, w, -top - 60, sideways(sketch, darken(color, 0.06), left, left + w)),
            polygon(
                [(left - 8, top), (left + w + 8, top), (x, top - tall)],
                sideways(sketch, roof, left - 8, left + w + 8),
            ),
            flag((x, top - tall - 26), "#e0503c", (phase + x / 200) % 1, 0.8),
        )
        arch(sketch, x, top + 50, 16, 34)
    sketch.add(box(-120, -134, 240, 134, wall), battlement(-122, -134, 244, 9, color))
    for x in (-128, 128):
        left = x - 29
        sketch.add(
            box(left, -190, 58, 190, sideways(sketch, color, left, left + 58)),
            polygon(
                [(left - 9, -190), (left + 67, -190), (x, -266)],
                sideways(sketch, roof, left - 9, left + 67),
            ),
            flag((x, -292), "#f2c23a", (phase + 0.3) % 1, 0.8),
        )
        arch(sketch, x, -120, 18, 40)
        arch(sketch, x, -50, 18, 40)
    arch(sketch, 0, 0, 64, 86, "#6a4630")
    sketch.add(
        line("M-20 0 V-76 M0 0 V-86 M20 0 V-76 M-32 -24 H32 M-32 -50 H32", "#3f2a20", 3),
        *(
            line(f"M{x} {y} h14", darken(color, 0.2), 3, opacity=0.6)
            for x, y in points("-90 -40, -76 -90, 58 -30, 74 -84, -60 -116, 44 -112")
        ),
    )
    arch(sketch, -56, -70, 16, 34)
    arch(sketch, 56, -70, 16, 34)
    return standing(sketch, 176, 412)


def draw_tower(color: str, phase: float) -> Drawing:
    """A lone tower of stone with a flag."""
    sketch = Sketch()
    sketch.add(
        shape("M-46 0 L-38 -220 H38 L46 0Z", sideways(sketch, color, -46, 46)),
        box(-48, -246, 96, 28, sideways(sketch, lighten(color, 0.06), -48, 48)),
        battlement(-48, -246, 96, 4, color),
        flag((0, -306), "#d8404a", phase, 1.2),
        *(
            line(f"M{x} {y} h16", darken(color, 0.24), 3, opacity=0.6)
            for x, y in points("-30 -40, 6 -70, -22 -110, 10 -140, -28 -180, 4 -26, 8 -196")
        ),
    )
    for y in (-160, -92):
        arch(sketch, 0, y, 20, 44)
    arch(sketch, 0, 0, 34, 54, "#6a4630")
    return standing(sketch, 62, 316)


def draw_lighthouse(color: str, phase: float) -> Drawing:
    """A lighthouse on its rock; in the dark its beam goes round."""
    sketch = Sketch()
    tower = "M-38 -8 L-25 -224 H25 L38 -8Z"
    bands = [box(-50, y, 100, 42, color) for y in (-216, -132, -48)]
    sketch.add(
        shape("M-84 0 Q-70 -24 -40 -20 Q0 -34 44 -20 Q76 -24 86 0Z", "#8a8690"),
        shape(tower, "#fbf8f2"),
        group([*bands, box(8, -240, 40, 240, "#1a1030", opacity=0.14)], clip=sketch.clip(tower)),
        box(-34, -232, 68, 10, darken(color, 0.24), radius=3),
        line(
            (
                "M-32 -232 V-246 M-16 -232 V-246 M0 -232 V-246 M16 -232 V-246 M32 -232 V-246 "
                "M-33 -246 H33"
            ),
            "#3d4350",
            2.4,
        ),
    )
    room = box(-18, -268, 36, 36, "#cfeaf6", radius=3)
    sketch.add(
        room,
        line("M-6 -268 v36 M6 -268 v36", "#3d4350", 2.4),
        shape("M-25 -266 Q-20 -294 0 -296 Q20 -294 25 -266Z", color),
        ellipse((0, -300), 4, 5, darken(color, 0.3)),
    )
    arch(sketch, 0, -8, 24, 38, "#6a4630")
    for y in (-176, -100):
        arch(sketch, 0, y, 14, 24)
    reach = 320 * wave(phase)
    beam = sketch.radial(((0, "#fff6c8", 0.8), (1, "#fff6c8", 0.0)), (0, -250), 330)
    sketch.shine(
        polygon([(0, -258), (reach, -300), (reach, -190), (0, -242)], beam),
        halo(sketch, (0, -250), 64, "#ffe9a0", 0.9),
        room.replace("#cfeaf6", "#fff3b8"),
    )
    return standing(sketch, 326, 320)


def draw_windmill(color: str, phase: float) -> Drawing:
    """A windmill whose sails turn."""
    sketch = Sketch()
    sail = [
        line("M0 0 V-116", DARK_WOOD, 5),
        polygon([(4, -18), (26, -18), (26, -114), (4, -114)], "#f7efdc"),
        line("M4 -42 H26 M4 -66 H26 M4 -90 H26 M15 -18 V-114", "#b89a70", 1.8),
    ]
    sketch.add(
        shape("M-62 0 L-40 -184 H40 L62 0Z", sideways(sketch, color, -62, 62)),
        shape("M-48 -180 Q-44 -226 0 -230 Q44 -226 48 -180Z", sideways(sketch, "#9a5a44", -48, 48)),
    )
    arch(sketch, 0, 0, 38, 62, "#6a4630")
    window(sketch, -34, -110, 20, 24, DARK_WOOD)
    window(sketch, 14, -136, 20, 24, DARK_WOOD)
    sketch.add(
        group([group(sail, turn=k * 90) for k in range(4)], move=(0, -190), turn=phase * 90),
        ellipse((0, -190), 8, 8, DARK_WOOD),
    )
    return standing(sketch, 126, 314)


def draw_church(color: str, phase: float) -> Drawing:
    """A church with a steeple; its bell swings."""
    sketch = Sketch()
    bell = [shape("M-9 0 Q-8 -18 0 -18 Q8 -18 9 0Z", GOLD), ellipse((0, 2), 3, 3, "#8a6420")]
    sketch.add(
        box(-20, -104, 130, 104, aslant(sketch, color, (-20, -104, 110, 0))),
        polygon(
            [(-30, -100), (2, -152), (96, -152), (122, -100)],
            aslant(sketch, "#6a7090", (-30, -152, 122, -100)),
        ),
        box(-76, -184, 64, 184, sideways(sketch, lighten(color, 0.06), -76, -12)),
        polygon([(-84, -184), (-4, -184), (-44, -286)], sideways(sketch, "#6a7090", -84, -4)),
        line("M-44 -312 V-284 M-54 -302 H-34", GOLD, 5),
    )
    arch(sketch, -44, -134, 36, 44, "#2f2a38")
    sketch.add(group(bell, move=(-44, -140), turn=20 * wave(phase), about=(0, -18)))
    arch(sketch, -44, 0, 34, 58, "#6a4630")
    for x in (10, 46, 82):
        arch(sketch, x, -22, 20, 54)
    sketch.add(ring((-44, -92), 12, 12, GOLD, 3), ellipse((-44, -92), 10, 10, "#6fa8d8"))
    return sketch.finish((-96, -322, 132, 5))


def draw_skyscraper(color: str, phase: float) -> Drawing:
    """A skyscraper; some of its windows are lit at night."""
    sketch = Sketch()
    sketch.add(
        box(-46, -330, 92, 330, sideways(sketch, color, -46, 46), radius=3),
        box(-34, -352, 68, 24, sideways(sketch, darken(color, 0.08), -34, 34)),
        line("M0 -352 V-396", "#5a6070", 4),
    )
    for row in range(13):
        for k in range(4):
            x, y = -38 + k * 20, -320 + row * 23
            sketch.add(
                box(x, y, 15, 15, mix("#cfeaf6", color, 0.18 if (row + k) % 3 else 0.4), radius=1)
            )
            if (row * 7 + k * 5) % 3:
                sketch.shine(box(x, y, 15, 15, LIT if (row + k) % 4 else "#ffc88a", radius=1))
    blink = (phase + 0.25) % 1 < 0.5
    sketch.add(
        ellipse((0, -398), 4, 4, "#ff5a4a" if blink else "#8a3a34"),
        box(-18, -22, 36, 22, "#3a4658"),
        line("M0 -22 V0", "#8fa8b8", 2),
    )
    if blink:
        sketch.shine(halo(sketch, (0, -398), 24, "#ff5a4a", 0.9))
    return standing(sketch, 56, 426)


_ARMS: Final = ((-206, 92), (-262, 76), (-316, 58))
"""Of a pylon, how high each of its arms is, and how long on either side."""

_WIRED: Final = 330
"""How far on either side the wires of a pylon are seen."""


_WIRE: Final = "#3d4350"


def draw_pylon(color: str, phase: float) -> Drawing:
    """A mast of steel that carries wires, which sway a little."""
    sketch, shade = Sketch(), darken(color, 0.22)
    # They go on farther than the picture of the mast.
    fading = sketch.radial(((0.4, _WIRE, 0.8), (1, _WIRE, 0.0)), (0, -230), _WIRED)
    for y, long in _ARMS:
        for side in (-1, 1):
            x, sag = side * long, 40 + 3 * wave(phase + y / 200)
            sketch.add(
                line(
                    f"M{x} {y + 24}Q{(x + side * _WIRED) / 2} {y + 24 + sag}"
                    f" {side * _WIRED} {y + 26}",
                    fading,
                    2.2,
                ),
                line(f"M{side * 14} {y + 4} L{x} {y + 6} L{side * 12} {y - 16}", color, 4),
                line(f"M{side * long * 0.55} {y - 2} V{y + 6}", shade, 2.6),
                line(f"M{x} {y + 6} V{y + 24}", "#7fa89a", 5),
            )
    levels = (0, -58, -108, -150, -186, -222, -256, -290, -322)
    for low, high in pairwise(levels):
        wide, narrow = _half_of_mast(low), _half_of_mast(high)
        sketch.add(
            line(f"M{-wide} {low} L{narrow} {high} M{wide} {low} L{-narrow} {high}", shade, 2.8),
            line(f"M{-narrow} {high} H{narrow}", shade, 2.8),
        )
    sketch.add(
        line("M-46 0 L-17 -186 L-9 -322 L0 -352", color, 6),
        line("M46 0 L17 -186 L9 -322 L0 -352", darken(color, 0.12), 6),
        box(-54, -6, 16, 6, "#8a8690"),
        box(38, -6, 16, 6, "#8a8690"),
    )
    return standing(sketch, _WIRED + 4, 360)


def _half_of_mast(y: float) -> float:
    """Half of a pylon's width at a height."""
    return 17 + 29 * (y + 186) / 186 if y > -186 else 9 + 8 * (y + 322) / 136


KINDS: Final[Mapping[str, PropKind]] = {
    "pylon": PropKind(
        draw_pylon, 352, "#8d95a3", "ground", frames=8, is_tall=True, is_background=True
    ),
    "castle": PropKind(
        draw_castle, 400, "#cfc6d4", "ground", frames=8, is_tall=True, is_background=True
    ),
    "tower": PropKind(
        draw_tower, 306, "#b0a8b4", "ground", frames=8, is_tall=True, is_background=True
    ),
    "lighthouse": PropKind(
        draw_lighthouse, 305, "#d8403c", "ground", frames=16, is_tall=True, is_background=True
    ),
    "windmill": PropKind(
        draw_windmill, 300, "#f0e4cc", "ground", frames=8, is_tall=True, is_background=True
    ),
    "church": PropKind(
        draw_church, 314, "#f0e8d8", "ground", frames=8, is_tall=True, is_background=True
    ),
    "skyscraper": PropKind(
        draw_skyscraper, 400, "#6f8fb0", "ground", frames=4, is_tall=True, is_background=True
    ),
}
"""The kinds of this family by name."""
