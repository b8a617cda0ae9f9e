"""Ships of the north: a dragon's head at the bow, a striped sail, shields along the side."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import DARK_WOOD, GOLD, wave

_SHIELDS: Final = ("#c8343c", "#e8c04a", "#3f6fae", "#5a8a4a", "#c8343c", "#e8c04a", "#3f6fae")


def draw_longship(color: str, phase: float) -> Drawing:
    """A longship under its sail, oars in the water; its anchor is the waterline."""
    sketch = Sketch()
    belly = 10 + 4 * wave(phase)
    sail = (
        f"M-92 -232 H96 Q{108 + belly:.1f} -160 96 -86 Q{4 + belly:.1f} -70 -92 -86"
        f" Q{-78 + belly:.1f} -160 -92 -232Z"
    )
    stripes = [
        shape(f"M{x} -236 h26 q{belly:.1f} 80 0 160 h-26 q{belly:.1f} -80 0 -160Z", "#c8343c")
        for x in (-84, -30, 24, 78)
    ]
    sketch.add(
        line("M2 -56 V-262", DARK_WOOD, 8),
        line("M2 -258 L-150 -66 M2 -258 L156 -70", DARK_WOOD, 1.8),
        shape(sail, "#f3e8d0"),
        group(stripes, clip=sketch.clip(sail)),
        line("M-102 -234 H106", DARK_WOOD, 7),
    )
    hull = sketch.gradient(
        ((0, lighten(color, 0.24)), (0.5, color), (1, darken(color, 0.34))), (0, -70), (0, 24)
    )
    sketch.add(
        shape(
            "M-196 -150 Q-176 -150 -174 -124 Q-166 -62 -110 -52 H116 Q168 -60 176 -128"
            " L190 -124 Q184 -34 122 20 H-116 Q-190 -24 -196 -150Z",
            hull,
        ),
        line("M-172 -76 Q-150 -42 -108 -36 H116 Q152 -44 170 -74", darken(color, 0.34), 2.4),
        line("M-164 -46 Q-140 -8 -108 -6 H116 Q146 -14 160 -42", darken(color, 0.34), 2.4),
        line("M-172 -112 Q-160 -60 -108 -52 H116 Q160 -58 174 -112", GOLD, 4),
    )
    sketch.add(
        shape(
            "M176 -126 Q172 -176 204 -184 Q236 -186 240 -164 L222 -158 L238 -150 Q220 -142 206"
            " -148 Q190 -144 190 -122Z",
            darken(color, 0.1),
        ),
        ellipse((208, -168), 4.4, 4.4, "#fff4dc"),
        line("M186 -180 l-10 -16 M198 -186 l-4 -18", darken(color, 0.2), 5),
        line("M-192 -148 q-16 -26 10 -34 q20 2 10 18", darken(color, 0.1), 10),
    )
    for k, tone in enumerate(_SHIELDS):
        x = -104.0 + k * 35
        sketch.add(
            ellipse((x, -50), 18, 18, darken(tone, 0.24)),
            ellipse((x, -50), 15, 15, tone),
            ellipse((x, -50), 4.4, 4.4, "#c9d0d8"),
        )
        tip = (x - 30 + 10 * wave(phase, 0.1), 24.0)
        sketch.add(line(f"M{x:.1f} -26 L{tip[0]:.1f} {tip[1]:.1f}", "#b58a5a", 4))
    foam = "".join(
        f"M{-150 + k * 42} {18 + 2 * wave(phase, k / 7):.1f} q21 {-8 - 3 * wave(phase, k / 5):.1f}"
        " 42 0 "
        for k in range(7)
    )
    sketch.add(line(foam, "#ffffff", 4, opacity=0.75))
    return sketch.finish((-222, -276, 256, 44), seat=(-40, -58))


KINDS: Final[Mapping[str, PropKind]] = {
    "longship": PropKind(draw_longship, 262, "#8a5f3a", "water", frames=8),
}
"""The kinds of this family by name."""
