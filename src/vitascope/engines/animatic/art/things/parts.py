"""Pieces that many things share: round bodies, panes, wheels, flames, steam, leaves, handles.

Light comes from the upper left, as everywhere. Functions that need paint take the sketch.
"""

import math
from collections.abc import Sequence

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, smooth
from vitascope.engines.animatic.art.drawing import Box, Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape

GOLD = "#e9b93c"
STEEL = "#b4bcc8"
IRON = "#3d4350"
WOOD = "#a8703f"
DARK_WOOD = "#6f4830"
CREAM = "#fff6e2"
LEAF = "#5fa550"
PANE = "#bfe3f4"
RUBBER = "#2b2833"


def standing(
    sketch: Sketch,
    half: float,
    height: float,
    *,
    below: float = 5.0,
    scale: float = 1.0,
    hold: Point | None = None,
    seat: Point | None = None,
    text: Box | None = None,
    cabin: Box | None = None,
) -> Drawing:
    """A thing that stands at the middle of a paper `2 * half` wide and `height` high."""
    return sketch.finish(
        (-half, -height, half, below), scale=scale, hold=hold, seat=seat, text=text, cabin=cabin
    )


def wave(phase: float, shift: float = 0.0) -> float:
    """-1..1, once to the cycle."""
    return math.sin((phase + shift) * math.tau)


def sideways(sketch: Sketch, color: str, left: float, right: float) -> str:
    """Paint for what is round and upright: a jar, a pole, a tower."""
    stops = (
        (0, lighten(color, 0.12)),
        (0.25, lighten(color, 0.3)),
        (0.6, color),
        (1, darken(color, 0.26)),
    )
    return sketch.gradient(stops, (left, 0), (right, 0))


def aslant(sketch: Sketch, color: str, box: Box) -> str:
    """Paint for a flat or bulging face, lit at its upper left corner."""
    stops = ((0, lighten(color, 0.3)), (0.45, color), (1, darken(color, 0.22)))
    return sketch.gradient(stops, (box[0], box[1]), (box[2], box[3]))


def rounded(sketch: Sketch, color: str, centre: Point, r: float) -> str:
    """Paint for a ball."""
    stops = (
        (0, lighten(color, 0.5), 1.0),
        (0.35, lighten(color, 0.08), 1.0),
        (0.7, color, 1.0),
        (1, darken(color, 0.3), 1.0),
    )
    return sketch.radial(stops, (centre[0] - r * 0.35, centre[1] - r * 0.4), r * 1.5)


def ball(sketch: Sketch, centre: Point, r: float, color: str, ry: float | None = None) -> str:
    """A ball or an egg lying, with its gleam."""
    high = ry or r
    return ellipse(centre, r, high, rounded(sketch, color, centre, r)) + gleam(
        (centre[0] - r * 0.36, centre[1] - high * 0.44), r * 0.24, high * 0.15
    )


def gleam(at: Point, rx: float, ry: float, *, opacity: float = 0.55, angle: float = -32.0) -> str:
    """A spot of reflected sky."""
    return ellipse(at, rx, ry, "#ffffff", opacity=opacity, angle=angle)


def streak(d: str, width: float = 3.0, opacity: float = 0.45) -> str:
    """A long gleam on glass, glaze or lacquer."""
    return line(d, "#ffffff", width, opacity=opacity)


def halo(
    sketch: Sketch, centre: Point, r: float, color: str = "#ffd98a", power: float = 0.6
) -> str:
    """A glow."""
    stops = ((0, lighten(color, 0.5), power), (0.4, color, power * 0.4), (1, color, 0.0))
    return ellipse(centre, r, r, sketch.radial(stops, centre, r))


def pierced(d: str, holes: Sequence[str], fill: str) -> str:
    """A filled outline with windows cut out of it."""
    return f'<path d="{d}{"".join(holes)}" fill="{fill}" fill-rule="evenodd"/>'


def pane(sketch: Sketch, d: str, top: float, bottom: float, opacity: float = 0.36) -> str:
    """A window of a vehicle; who sits behind it can be seen."""
    paint = sketch.gradient(((0, "#eaf7fd"), (1, "#7fb2d0")), (0, top), (0, bottom))
    return shape(d, paint, opacity=opacity)


def flame(at: Point, size: float, phase: float, color: str = "#f9902c") -> str:
    """A flame `size` high that licks upward from `at`."""
    x, y = at
    lick = wave(phase) * size * 0.12
    outer: Sequence[Point] = (
        (x, y),
        (x - size * 0.26, y - size * 0.24),
        (x - size * 0.12, y - size * 0.6),
        (x + lick, y - size),
        (x + size * 0.14, y - size * 0.56),
        (x + size * 0.26, y - size * 0.22),
    )
    inner = [(x + (px - x) * 0.56, y + (py - y) * 0.6) for px, py in outer]
    return shape(smooth(outer), color) + shape(smooth(inner), "#ffe9a0")


def steam(at: Point, size: float, phase: float, count: int = 3) -> str:
    """Curls of steam that waver."""
    x, y = at
    curls = ""
    for index in range(count):
        sway = wave(phase, index / count) * size * 0.14
        step = size * 0.5
        left = x + (index - (count - 1) / 2) * size * 0.26
        curls += f"M{left:.1f} {y:.1f} q{sway:.1f} {-step * 0.55:.1f} 0 {-step:.1f} "
        curls += f"q{-sway:.1f} {-step * 0.5:.1f} 0 {-step:.1f} "
    return line(curls, "#ffffff", size * 0.09, opacity=0.5)


def puffs(
    at: Point, drift: Point, size: float, phase: float, color: str = "#ffffff", count: int = 3
) -> str:
    """Smoke that rises from `at` by `drift`, grows and fades."""
    parts: list[str] = []
    for index in range(count):
        rise = (phase + index / count) % 1
        centre = (at[0] + drift[0] * rise + wave(rise) * size * 0.2, at[1] + drift[1] * rise)
        r = size * (0.45 + rise)
        parts.append(ellipse(centre, r, r * 0.86, color, opacity=0.62 * (1 - rise)))
    return "".join(parts)


def leaf(at: Point, length: float, angle: float, color: str = LEAF) -> str:
    """A pointed leaf with its rib, growing right from `at` before it is turned by `angle`."""
    half = length * 0.26
    blade = (
        f"M0 0 Q{length * 0.4:.1f} {-half * 1.5:.1f} {length:.1f} 0"
        f" Q{length * 0.45:.1f} {half * 1.3:.1f} 0 0Z"
    )
    under = f"M0 0 Q{length * 0.45:.1f} {half * 1.3:.1f} {length:.1f} 0Z"
    rib = line(f"M0 0 H{length * 0.86:.1f}", lighten(color, 0.35), max(0.8, length * 0.04))
    return group([shape(blade, color), shape(under, darken(color, 0.16)), rib], move=at, turn=angle)


def wheel(
    at: Point,
    r: float,
    phase: float,
    *,
    hub: str = "#cfd4dd",
    tyre: str = RUBBER,
    spokes: int = 5,
) -> str:
    """A wheel with a tyre, turned once to the cycle."""
    x, y = at
    bars = "".join(
        f"M0 0 L{math.cos(k * math.tau / spokes) * r * 0.52:.1f}"
        f" {math.sin(k * math.tau / spokes) * r * 0.52:.1f} "
        for k in range(spokes)
    )
    return (
        ellipse(at, r, r, tyre)
        + line(
            f"M{x - r * 0.8:.1f} {y - r * 0.2:.1f}"
            f" Q{x - r * 0.6:.1f} {y - r * 0.8:.1f} {x:.1f} {y - r * 0.84:.1f}",
            lighten(tyre, 0.3),
            r * 0.07,
            opacity=0.7,
        )
        + ellipse(at, r * 0.62, r * 0.62, darken(hub, 0.12))
        + ellipse((x - r * 0.03, y - r * 0.04), r * 0.56, r * 0.56, hub)
        + group([line(bars, darken(hub, 0.4), r * 0.12)], move=at, turn=phase * 360)
        + ellipse(at, r * 0.17, r * 0.17, darken(hub, 0.5))
    )


def spoked(
    at: Point,
    r: float,
    phase: float,
    *,
    rim: str = RUBBER,
    spoke: str = "#9aa0ac",
    count: int = 8,
    width: float = 4.0,
    bar: float = 1.2,
) -> str:
    """An open wheel: of a bicycle, a carriage, a waggon."""
    bars = "".join(
        f"M0 0 L{math.cos(k * math.tau / count) * r:.1f} {math.sin(k * math.tau / count) * r:.1f} "
        for k in range(count)
    )
    return (
        group([line(bars, spoke, bar)], move=at, turn=phase * 360)
        + ring(at, r, r, rim, width)
        + ellipse(at, width, width, darken(spoke, 0.3))
    )


def ring(at: Point, rx: float, ry: float, color: str, width: float, opacity: float = 1.0) -> str:
    """An ellipse of a line."""
    x, y = at
    d = (
        f"M{x - rx:.1f} {y:.1f} A{rx:.1f} {ry:.1f} 0 1 1 {x + rx:.1f} {y:.1f}"
        f" A{rx:.1f} {ry:.1f} 0 1 1 {x - rx:.1f} {y:.1f}Z"
    )
    return line(d, color, width, opacity=opacity)


def lamp(sketch: Sketch, at: Point, rx: float, ry: float, color: str = "#fff3b8") -> str:
    """A headlight, which shines in the dark."""
    glass = ellipse(at, rx, ry, color) + ellipse(
        (at[0] - rx * 0.2, at[1] - ry * 0.3), rx * 0.5, ry * 0.4, "#ffffff"
    )
    sketch.shine(halo(sketch, at, max(rx, ry) * 3.2, color, 0.8), glass)
    return ellipse(at, rx * 1.2, ry * 1.15, "#8a8f9a") + glass


def beam(sketch: Sketch, at: Point, length: float) -> None:
    """The light of a headlight on the way ahead, in the dark."""
    x, y = at
    paint = sketch.radial(((0, "#fff3c0", 0.55), (1, "#fff3c0", 0.0)), at, length)
    sketch.shine(
        polygon(
            [(x, y - 6), (x + length, y - length * 0.2), (x + length, y + 40), (x, y + 8)], paint
        )
    )


def star_points(centre: Point, r: float, *, tips: int = 5, inner: float = 0.45) -> list[Point]:
    """The corners of a star with one tip upward."""
    return [
        (
            centre[0] + math.sin(k * math.pi / tips) * (r if k % 2 == 0 else r * inner),
            centre[1] - math.cos(k * math.pi / tips) * (r if k % 2 == 0 else r * inner),
        )
        for k in range(2 * tips)
    ]


def heart(at: Point, r: float) -> str:
    """The outline of a heart, `r` from its middle to its side."""
    x, y = at
    return (
        f"M{x:.1f} {y + r:.1f} C{x - r * 1.5:.1f} {y:.1f} {x - r:.1f} {y - r * 1.2:.1f}"
        f" {x:.1f} {y - r * 0.45:.1f} C{x + r:.1f} {y - r * 1.2:.1f} {x + r * 1.5:.1f} {y:.1f}"
        f" {x:.1f} {y + r:.1f}Z"
    )


def tapered(x: float, top: float, bottom: float, wide: float, narrow: float, fill: str) -> str:
    """A leg, `wide` at its top and `narrow` at its foot."""
    return polygon(
        [
            (x - wide / 2, top),
            (x + wide / 2, top),
            (x + narrow / 2, bottom),
            (x - narrow / 2, bottom),
        ],
        fill,
    )


def rows(lines: Sequence[Sequence[float]], color: str, width: float) -> str:
    """Lines of writing, each `(x, y, length)`."""
    return line("".join(f"M{x:.1f} {y:.1f} h{length:.1f} " for x, y, length in lines), color, width)


def stool(sketch: Sketch, x: float, height: float) -> None:
    """The stool that belongs to an instrument, its seat `height` up; a player sits on it."""
    for side in (-1, 1):
        sketch.add(line(f"M{x + side * 8} {-height + 6} L{x + side * 14} 0", IRON, 4))
    sketch.add(
        box(x - 19, -height, 38, 9, sketch.shaded("#b8324a", -height, -height + 9), radius=4)
    )
