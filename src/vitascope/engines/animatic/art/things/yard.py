"""What lies about houses and forts: laundry, hoses and sprinklers, cannons."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import DARK_WOOD, IRON, standing, wave

_CLOTHES: Final = ("#e8c45a", "#7fb4d8", "#f4efe6", "#d8706a", "#8fbf86")


def draw_laundry(color: str, phase: float) -> Drawing:
    """A heap of clothes, a sleeve and a sock hanging out of it; soft enough to sleep on."""
    del phase
    sketch = Sketch()
    heap = [
        (color, ((-92, 0), (-84, -22), (-40, -30), (10, -24), (30, 0))),
        (_CLOTHES[1], ((-20, 0), (0, -30), (50, -32), (88, -18), (94, 0))),
        (_CLOTHES[2], ((-66, -14), (-44, -42), (0, -48), (30, -34), (24, -12), (-30, -8))),
        (_CLOTHES[3], ((-6, -22), (20, -46), (58, -40), (66, -20), (30, -12))),
        (_CLOTHES[0], ((-40, -36), (-20, -58), (18, -58), (34, -42), (0, -34))),
    ]
    for tone, points in heap:
        sketch.add(shape(smooth(list(points)), tone))
        (x0, y0), (x1, y1) = points[1], points[-2]
        fold = f"M{x0 + 8} {y0 + 8}Q{(x0 + x1) / 2} {(y0 + y1) / 2 + 10} {x1 - 6} {y1 + 8}"
        sketch.add(line(fold, darken(tone, 0.2), 2.2))
    sketch.add(
        shape("M60 -16q18 2 22 12l16 2q4 8 -6 9h-24q-8 -2 -8 -8Z", "#8fbf86"),
        line("M74 -5l-4 8", "#ffffff", 3),
        shape("M-70 -16q-22 2 -34 14l8 8q14 -10 28 -10Z", darken(color, 0.08)),
    )
    return standing(sketch, 112, 64, below=14, seat=(0, -40))


def draw_hose(color: str, phase: float) -> Drawing:
    """A coiled garden hose with a jet from its nozzle, to the right."""
    sketch = Sketch()
    for k, r in enumerate((46, 37, 28)):
        sketch.add(
            f'<ellipse cx="-30" cy="{-10 - 5 * k}" rx="{r}" ry="{r * 0.26:.1f}" fill="none"'
            f' stroke="{darken(color, 0.08 * k)}" stroke-width="7"/>'
        )
    sketch.add(
        line("M-2 -20Q30 -4 44 -34Q50 -48 62 -54", color, 7),
        line("M60 -53L76 -62", "#e8b23a", 9),
        line("M74 -61L84 -66", "#8a929e", 7),
    )
    for k in range(9):
        t = (k / 9 + phase) % 1
        x, y = 86 + 96 * t, -67 - 60 * t + 116 * t * t
        sketch.add(ellipse((x, y), 3.4 + 2 * t, 3.4 + 2 * t, "#a8daf4", opacity=0.9 - 0.4 * t))
    arc = "M84 -66Q130 -112 182 -12"
    sketch.add(line(arc, "#bfe4f8", 5, opacity=0.55))
    return standing(sketch, 196, 112, below=8)


def draw_sprinkler(color: str, phase: float) -> Drawing:
    """A lawn sprinkler between its fans of water."""
    sketch = Sketch()
    turn = math.sin(phase * math.tau)
    for side in (-1, 1):
        for k in range(5):
            reach = (60 + 24 * k) * (0.8 + 0.2 * turn * side)
            top = 92 - 10 * k
            d = f"M0 -20Q{side * reach * 0.6:.1f} {-20 - top} {side * reach:.1f} -2"
            sketch.add(line(d, "#bfe4f8", 2.6, opacity=0.75))
            for j in (0.45, 0.7, 0.95):
                t = (j + phase) % 1
                x = side * reach * (1.2 * t * (1 - t) + t * t)
                y = -20 - 2 * t * (1 - t) * top + 18 * t * t
                sketch.add(ellipse((x, y), 2.6, 2.6, "#e4f5ff"))
    sketch.add(
        line("M0 0V-14", IRON, 5),
        box(-22, -4, 44, 5, darken(color, 0.2), radius=2),
        group([box(-16, -24, 32, 9, color, radius=4)], turn=8 * turn),
        ellipse((0, -20), 5, 5, lighten(color, 0.3)),
    )
    return standing(sketch, 170, 116, below=6)


def draw_cannon(color: str, phase: float) -> Drawing:
    """A cannon on its wooden wheels, aimed to the right."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-84 -6L-20 -46L18 -40L0 -22L-72 2Z", DARK_WOOD),
        group(
            [
                shape("M-66 -17Q-78 0 -66 17H76V11H84V-11H76V-15Z", color),
                line("M-58 -17V17M-20 -16.6V16.6M40 -15.6V15.6", darken(color, 0.3), 5),
                ellipse((-74, 0), 8, 8, darken(color, 0.2)),
                ellipse((84, 0), 4, 10, "#16161c"),
                line("M-54 -9H66", lighten(color, 0.4), 4, opacity=0.6),
            ],
            move=(6, -58),
            turn=-12,
        ),
    )
    spokes = "".join(
        f"M0 -32L{30 * math.cos(a):.1f} {-32 + 30 * math.sin(a):.1f}"
        for a in (k * math.pi / 4 for k in range(8))
    )
    sketch.add(
        f'<circle cx="0" cy="-32" r="30" fill="none" stroke="{DARK_WOOD}" stroke-width="7"/>',
        line(spokes, "#8a5e3a", 4),
        ellipse((0, -32), 8, 8, IRON),
    )
    return standing(sketch, 112, 104)


def draw_hammock(color: str, phase: float) -> Drawing:
    """A striped hammock between two palm trunks; who is in it lies in its middle."""
    sketch = Sketch()
    sway = 3 * wave(phase)
    for side in (-1, 1):
        x = side * 168
        sketch.add(
            shape(
                f"M{x - 15} 0Q{x - 6 + side * 10} -120 {x - 9 + side * 22} -236h18"
                f"Q{x + 12 + side * 10} -120 {x + 15} 0Z",
                "#9a7450",
            ),
            *(
                line(f"M{x - 12 + side * k * 2.2:.0f} {-24 - k * 26}q10 6 24 0", "#7a5a3c", 2)
                for k in range(8)
            ),
        )
        for turn in (-62, -28, 8, 44, 80):
            frond = "M0 0Q34 -34 86 -6Q44 -14 0 0Z"
            sketch.add(
                group([shape(frond, "#4f9a4c" if turn % 4 else "#3f8a44")],
                      move=(x + side * 22, -236), turn=turn - 40),
                group([shape("M0 0Q-34 -34 -86 -6Q-44 -14 0 0Z", "#458f48")],
                      move=(x + side * 22, -236), turn=-(turn - 40)),
            )  # fmt: skip
    low = -52 + sway
    sketch.add(
        line(f"M-156 -128L-104 -84M156 -128L104 -84M-156 -124L-104 {low - 16:.1f}", "#e8dcc0", 3),
        line(f"M156 -124L104 {low - 16:.1f}", "#e8dcc0", 3),
        shape(f"M-108 -88Q0 {low - 8:.1f} 108 -88L104 -76Q0 {low + 34:.1f} -104 -76Z", color),
    )
    for k in range(-3, 4):
        x = k * 28
        y = -80 + (low + 66) * (1 - (x / 108) ** 2)
        sketch.add(line(f"M{x} {y - 8:.1f}v20", lighten(color, 0.5), 7, opacity=0.8))
    return standing(sketch, 290, 360, below=8, seat=(0, low + 8))


def draw_mud(color: str, phase: float) -> Drawing:
    """A wallow of mud that bubbles."""
    sketch = Sketch()
    outline = [
        (math.cos(a) * 120 * (1 + 0.1 * math.sin(3 * a)), math.sin(a) * 22 - 10)
        for a in (k * math.tau / 14 for k in range(14))
    ]
    sketch.add(
        shape(smooth([(x * 1.05, y * 1.1) for x, y in outline]), darken(color, 0.25)),
        shape(smooth(outline), color),
        ellipse((-30, -16), 50, 5, lighten(color, 0.2), opacity=0.7),
        *(
            ellipse((x, y), r + wave(phase, x / 100), r * 0.6, lighten(color, 0.14))
            for x, y, r in ((-70, -6, 6), (20, -2, 8), (66, -12, 5), (-10, 2, 4))
        ),
    )
    return standing(sketch, 140, 40, below=26, seat=(0, -4))


KINDS: Final[Mapping[str, PropKind]] = {
    "laundry": PropKind(draw_laundry, 66, "#7a6ab0", "ground"),
    "hose": PropKind(draw_hose, 86, "#3f9a5c", "ground", frames=12),
    "sprinkler": PropKind(draw_sprinkler, 70, "#3f9a5c", "ground", frames=12),
    "cannon": PropKind(draw_cannon, 90, "#3a3f4a", "ground"),
    "hammock": PropKind(draw_hammock, 300, "#d8504a", "ground", frames=8),
    "mud": PropKind(draw_mud, 48, "#7a5638", "ground", frames=8),
}
"""The kinds of this family by name."""
