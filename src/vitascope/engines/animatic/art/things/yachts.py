"""Yachts with engines, white and long."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import STEEL, wave


def draw_yacht(color: str, phase: float) -> Drawing:
    """A motor yacht of three decks with dark windows, a mast and a pennant."""
    sketch = Sketch()
    hull = sketch.gradient(
        ((0, lighten(color, 0.3)), (0.6, color), (1, darken(color, 0.2))), (0, -60), (0, 12)
    )
    glass = "#24344c"
    sway = 3 * wave(phase)
    sketch.add(
        line("M-20 -150 V-204 M-34 -186 H-6", STEEL, 4),
        shape(f"M-18 -204 q16 {4 + sway:.1f} 30 0 l-4 7 l4 8 q-16 4 -30 0Z", "#d8404a"),
        polygon([(-74, -122), (-60, -150), (30, -150), (64, -122)], lighten(color, 0.2)),
        polygon([(-50, -128), (-46, -144), (26, -144), (46, -128)], glass),
        polygon([(-128, -90), (-116, -122), (76, -122), (118, -90)], color),
        polygon([(-104, -96), (-98, -115), (70, -115), (94, -96)], glass),
        polygon([(-170, -58), (-160, -90), (124, -90), (158, -58)], lighten(color, 0.12)),
        polygon([(-140, -65), (-136, -83), (116, -83), (134, -65)], glass),
        line("M-136 -74 H124 M-98 -106 H80 M-46 -136 H34", "#8fb4d0", 2, opacity=0.7),
        shape("M-190 -58 H160 Q204 -60 236 -76 Q214 -6 160 12 H-168 Q-190 -6 -190 -58Z", hull),
        line("M-188 -46 Q40 -42 222 -62", "#2f4f8a", 4),
        *(ellipse((x, -24), 6, 6, glass) for x in range(-130, 140, 34)),
        line("M-186 -60 V-74 H-164 M160 -60 V-74 Q196 -76 226 -90", STEEL, 3),
        box(-188, -80, 20, 5, STEEL, radius=2),
    )
    for x in range(-130, 140, 34):
        sketch.shine(ellipse((x, -24), 5, 5, "#ffe7a0"))
    sketch.shine(
        polygon([(-140, -65), (-136, -83), (116, -83), (134, -65)], "#ffe7a0", opacity=0.8),
        polygon([(-104, -96), (-98, -115), (70, -115), (94, -96)], "#ffe7a0", opacity=0.8),
    )
    foam = "".join(
        f"M{-184 + k * 34} {12 + 2 * wave(phase, k / 5):.1f} q17 -7 34 0 " for k in range(11)
    )
    sketch.add(line(foam, "#ffffff", 5, opacity=0.75))
    return sketch.finish((-200, -212, 244, 26))


KINDS: Final[Mapping[str, PropKind]] = {
    "yacht": PropKind(draw_yacht, 204, "#f4f6f8", "water", frames=12),
}
"""The kinds of this family by name."""
