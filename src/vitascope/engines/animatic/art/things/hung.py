"""What hangs and drifts about places: curtains in the wind, lamps on cables, strings of bulbs."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import halo, standing, wave


def draw_curtains(color: str, phase: float) -> Drawing:
    """A tall window that stands open, its curtains blowing into the room."""
    sketch = Sketch()
    sketch.add(
        box(-74, -232, 148, 232, "#f7f1e6", radius=2),
        box(
            -64,
            -222,
            128,
            214,
            sketch.gradient([(0, "#a8d4f0"), (1, "#eef6e4")], (0, -222), (0, -8)),
        ),
        ellipse((-14, -150), 26, 9, "#ffffff", opacity=0.8),
        ellipse((6, -156), 20, 10, "#ffffff", opacity=0.8),
        shape("M-64 -44 Q-30 -66 4 -50 T64 -58 V-8 H-64Z", "#9cc47a"),
        polygon([(-64, -222), (-64, -8), (-88, 4), (-88, -230)], "#efe6d6"),
        polygon([(64, -222), (64, -8), (88, 4), (88, -230)], "#e2d8c6"),
        box(-78, -10, 156, 10, "#efe6d6", radius=2),
    )
    for side in (-1, 1):
        blow = side * 12 * wave(phase, 0.0 if side < 0 else 0.3) + 26
        far = 96 + blow
        cloth = (
            f"M{side * 96} -248 H{side * 26} Q{side * (20 + blow * 0.4):.1f} -150"
            f" {side * (44 + blow * 0.7):.1f} -70 Q{side * (60 + blow):.1f} -26"
            f" {side * (80 + blow):.1f} -4 Q{side * far:.1f} 2 {side * (far + 30):.1f} -10"
            f" Q{side * 108} -110 {side * 96} -248Z"
        )
        folds = "".join(
            f"M{side * x} -246 Q{side * (x + blow * 0.3):.1f} -130"
            f" {side * (x + 20 + blow * (1.3 - x / 120)):.1f} -14"
            for x in (42, 58, 76)
        )
        sketch.add(
            shape(cloth, color, opacity=0.9),
            line(folds, darken(color, 0.12), 2.4, opacity=0.7),
        )
    sketch.add(
        line("M-112 -250 H112", "#8a6a44", 5),
        *(ellipse((x, -250), 6, 6, "#8a6a44") for x in (-112, 112)),
    )
    return standing(sketch, 170, 262)


def draw_pendant_lamp(color: str, phase: float) -> Drawing:
    """A lamp that hangs on its cable from the ceiling."""
    del phase
    sketch = Sketch()
    shade = "M-7 -46 H7 Q30 -38 34 -4 H-34 Q-30 -38 -7 -46Z"
    sketch.add(
        line("M0 -300 V-44", "#3a3038", 2.4),
        shape(
            shade,
            sketch.gradient([(0, lighten(color, 0.2)), (1, darken(color, 0.2))], (-34, 0), (34, 0)),
        ),
        ellipse((0, -4), 34, 5, darken(color, 0.35)),
        ellipse((0, -2), 13, 8, "#fff6dc"),
    )
    sketch.shine(halo(sketch, (0, 6), 74, "#ffd98a", 0.7), ellipse((0, -2), 14, 9, "#fff3c4"))
    return standing(sketch, 80, 306, below=80)


def draw_string_lights(color: str, phase: float) -> Drawing:
    """Bulbs on a cable that sags from one side of the picture to the other."""
    sketch = Sketch()
    half, sag = 460, 46
    spans = [(-half, 0), (0, half)]
    for left, right in spans:
        middle = (left + right) / 2
        sketch.add(line(f"M{left} -70 Q{middle} {-70 + 2 * sag} {right} -70", "#3a3440", 2.4))
        for k in range(1, 10):
            share = k / 10
            x = left + (right - left) * share
            y = -70 + 4 * sag * share * (1 - share)
            glint = 0.75 + 0.25 * wave(phase, share * 3 + (0.5 if left else 0))
            sketch.add(
                box(x - 2.4, y - 1, 4.8, 6, "#3a3440"),
                ellipse((x, y + 10), 6, 7.4, lighten(color, 0.3)),
            )
            sketch.shine(
                halo(sketch, (x, y + 10), 30, color, 0.6 * glint),
                ellipse((x, y + 10), 6, 7.4, lighten(color, 0.6)),
            )
    return sketch.finish((-half - 10, -100, half + 10, 80), anchor=(0, 0))


def draw_water_lantern(color: str, phase: float) -> Drawing:
    """A lantern of paper on a small raft, its candle shining through and in the water."""
    sketch = Sketch()
    tilt = 1.6 * wave(phase)
    body = f"M{-24 + tilt:.1f} -50 H{24 + tilt:.1f} L20 -6 H-20Z"
    sketch.add(
        ellipse((0, -2), 34, 6, "#7a5a3c"),
        shape(
            body,
            sketch.gradient(
                [(0, lighten(color, 0.2)), (1, darken(color, 0.08))], (0, -50), (0, -6)
            ),
        ),
        line(f"M{-8 + tilt:.1f} -50 L-7 -6 M{8 + tilt:.1f} -50 L7 -6", darken(color, 0.3), 1.8),
        line(f"M{-24 + tilt:.1f} -50 H{24 + tilt:.1f}", darken(color, 0.4), 3),
        ellipse((0, 12), 22, 4, color, opacity=0.5),
        ellipse((0, 24), 15, 3, color, opacity=0.34),
    )
    sketch.shine(
        halo(sketch, (0, -28), 84, color, 0.75),
        shape(body, lighten(color, 0.3)),
        ellipse((0, -22), 9, 14, "#fff4cc", opacity=0.9),
        ellipse((0, 12), 22, 4, color, opacity=0.7),
        ellipse((0, 24), 15, 3, color, opacity=0.5),
    )
    return standing(sketch, 88, 116, below=60)


KINDS: Final[Mapping[str, PropKind]] = {
    "curtains": PropKind(draw_curtains, 256, "#fbf8f2", "ground", frames=12, is_tall=True),
    "pendant lamp": PropKind(draw_pendant_lamp, 300, "#d8944a", "air"),
    "string lights": PropKind(
        draw_string_lights, 64, "#ffd88a", "air", frames=8, is_background=True
    ),
    "water lantern": PropKind(draw_water_lantern, 52, "#ffb45a", "water", frames=8),
}
"""The kinds of this family by name."""
