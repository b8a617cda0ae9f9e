"""Whales, dolphins and rays from straight above: broad backs, long flippers, beating wings."""

import math
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, smooth
from vitascope.engines.animatic.art.svg import Sketch, ellipse, line, shape

WHALES: Final = frozenset({"whale", "orca", "dolphin", "beluga", "narwhal"})


def whale_above(kind: str, color: str, long: float, phase: float) -> Sketch:
    """One that heads right, `long` units from nose to tail, its middle at the origin."""
    sketch = Sketch()
    beat = math.sin(phase * math.tau)
    wide = long * (0.15 if kind == "whale" else 0.125)
    dark, pale = darken(color, 0.24), lighten(color, 0.2)
    _flukes(sketch, long, wide, beat, dark)
    reach = 2.5 if kind == "whale" else 1.7
    for side in (-1, 1):
        tip: Point = (-long * 0.06 - beat * long * 0.02, side * wide * reach)
        fin = [(long * 0.2, side * wide * 0.7), (long * 0.1, side * wide * 1.5), tip,
               (long * 0.03, side * wide * 1.4), (long * 0.06, side * wide * 0.7)]  # fmt: skip
        sketch.add(shape(smooth(fin), darken(color, 0.14)))
        if kind == "whale":
            sketch.add(line(
                f"M{long * 0.1:.1f} {side * wide * 1.5:.1f} L{tip[0]:.1f} {tip[1]:.1f}",
                "#e4edf2", wide * 0.12, opacity=0.7,
            ))  # fmt: skip
    half = [(long * 0.5, 0.0), (long * 0.47, wide * 0.52), (long * 0.34, wide * 0.92),
            (long * 0.14, wide), (-long * 0.12, wide * 0.74), (-long * 0.32, wide * 0.3),
            (-long * 0.44, wide * 0.16)]  # fmt: skip
    body = smooth([*half, *((x, -y) for x, y in reversed(half[1:]))])
    paint = sketch.gradient(
        ((0, darken(color, 0.16)), (0.5, lighten(color, 0.08)), (1, darken(color, 0.22))),
        (0, -wide),
        (0, wide),
    )
    ridge = f"M{long * 0.3:.1f} 0 Q0 {-wide * 0.1:.1f} {-long * 0.4:.1f} 0"
    sketch.add(
        shape(body, paint),
        ellipse((long * 0.12, -wide * 0.2), long * 0.2, wide * 0.34, pale, opacity=0.5),
        line(ridge, dark, wide * 0.1, opacity=0.55),
        shape(smooth([(-long * 0.04, 0), (-long * 0.12, wide * 0.1), (-long * 0.2, 0),
                      (-long * 0.12, -wide * 0.1)]), dark),
        line(f"M{long * 0.31:.1f} {-wide * 0.1:.1f} h{long * 0.03:.1f}"
             f" M{long * 0.31:.1f} {wide * 0.1:.1f} h{long * 0.03:.1f}", darken(color, 0.5),
             wide * 0.07),
    )  # fmt: skip
    if kind == "orca":
        for side in (-1, 1):
            sketch.add(
                ellipse((long * 0.33, side * wide * 0.56), long * 0.05, wide * 0.17, "#ffffff"),
                ellipse((-long * 0.14, side * wide * 0.36), long * 0.07, wide * 0.14, "#b8c2cc"),
            )
    if kind == "narwhal":
        sketch.add(line(f"M{long * 0.48:.1f} 0 H{long * 0.68:.1f}", "#f4ead2", wide * 0.16))
    return sketch


def ray_above(color: str, phase: float) -> Sketch:
    """A manta ray: broad wings that beat, two horns at the mouth, a whip of a tail."""
    sketch = Sketch()
    beat = math.sin(phase * math.tau)
    span, dark = 104 - 10 * abs(beat), darken(color, 0.2)
    wings = [(52, 0), (44, 20), (16, 52), (-8 + 6 * beat, span), (-18, 46), (-48, 12), (-54, 0)]
    around = [*wings, *((x, -y) for x, y in reversed(wings[1:-1]))]
    sketch.add(line(f"M-50 0 Q-84 {8 * beat:.1f} -122 {-10 * beat:.1f}", dark, 4))
    for side in (-1, 1):
        sketch.add(shape(smooth([(46, side * 8), (66, side * 16), (72, side * 9), (52, side * 3)]),
                         dark))  # fmt: skip
    sketch.add(
        shape(smooth(around), color),
        ellipse((4, 0), 44, 17, lighten(color, 0.16), opacity=0.6),
        ellipse((22, 26), 13, 7, "#f2f6fa", angle=34, opacity=0.8),
        ellipse((22, -26), 13, 7, "#f2f6fa", angle=-34, opacity=0.8),
    )
    return sketch


def _flukes(sketch: Sketch, long: float, wide: float, beat: float, tone: str) -> None:
    """Both halves of the tail; they look shorter at the ends of a beat."""
    root, back = -long * 0.42, long * (0.1 - 0.03 * abs(beat))
    for side in (-1, 1):
        fluke = [(root, side * wide * 0.1), (root - back * 0.5, side * wide * 0.8),
                 (root - back * 1.2, side * wide * 1.5), (root - back * 1.0, side * wide * 0.5),
                 (root - back * 0.8, 0.0)]  # fmt: skip
        sketch.add(shape(smooth(fluke), tone))
