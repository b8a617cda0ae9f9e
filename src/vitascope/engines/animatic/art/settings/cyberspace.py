"""A world of data: a floor of lines that runs to the horizon, falling signs, panes of light."""

import math
from typing import Final

from vitascope.engines.animatic.art.colour import hue_of, mix, vivid
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon

_HORIZON: Final = 0.62
_PANES: Final = (
    (0.17, 0.3, 0.25, 0.3, 0.42),
    (0.83, 0.3, 0.25, 0.34, 0.42),
    (0.5, 0.19, 0.28, 0.2, 0.26),
    (0.06, 0.62, 0.18, 0.2, 0.72),
    (0.95, 0.66, 0.18, 0.2, 0.72),
)
"""Middle, width and height of the panes, shares of the picture, and their depth."""


def draw_cyberspace(scenery: Scenery) -> Backdrop:
    """Dark blue air, columns of falling signs, panes with charts and lines, a floor of light."""
    hue = hue_of(scenery.hues[0]) if scenery.hues else 0.53
    bright, other = vivid(hue, 0.55, 1.0), vivid(hue + 0.12, 0.6, 1.0)
    if scenery.hues[1:]:
        other = scenery.hues[1]
    _add_air(scenery, hue)
    _add_signs(scenery, "far signs", 0.12, mix(bright, "#0a1430", 0.6), 34, 46.0)
    _add_signs(scenery, "signs", 0.22, mix(bright, "#0a1430", 0.25), 20, 84.0)
    _add_floor(scenery, bright)
    for number, pane in enumerate(_PANES):
        _add_pane(scenery, number, pane, other if number % 2 else bright)
    return scenery.finish(ground_front=0.9, ground_back=0.76, scale_front=2.1, scale_back=1.5)


def _add_air(scenery: Scenery, hue: float) -> None:
    pad_x, pad_y = scenery.pad(0.02)
    width, height = scenery.width + 2 * pad_x, scenery.height + 2 * pad_y
    sketch = Sketch()
    air = sketch.gradient(
        (
            (0, vivid(hue + 0.08, 0.85, 0.1)),
            (_HORIZON * 0.8, vivid(hue + 0.05, 0.8, 0.26)),
            (_HORIZON, vivid(hue, 0.6, 0.62)),
            (_HORIZON + 0.04, vivid(hue + 0.05, 0.85, 0.2)),
            (1, vivid(hue + 0.08, 0.9, 0.07)),
        ),
        (0, 0),
        (0, height),
    )
    sketch.add(box(0, 0, width, height, air))
    _lay(scenery, sketch, width, height, 0.02)


def _add_signs(
    scenery: Scenery, name: str, depth: float, color: str, columns: int, fall: float
) -> None:
    """Columns of little signs, as of no alphabet, that run down without end."""
    chance = scenery.chance(name)
    pad_x, pad_y = scenery.pad(depth)
    width, height = scenery.width + 2 * pad_x, scenery.height * _HORIZON + pad_y
    step = width / columns
    tall = step * 0.62
    rows = int(height / tall)
    sketch = Sketch()
    for column in range(columns):
        x = (column + 0.5) * step
        head, tail = chance.randrange(rows), chance.randrange(6, max(7, rows))
        for back in range(tail):
            y = ((head - back) % rows) * tall + tall * 0.2
            shade = (1 - back / tail) ** 1.3
            tone = "#f2fdff" if back == 0 else color
            sketch.add(_sign(chance.randrange(6), x, y, tall * 0.62, tone, shade))
    inside = sketch.finish((0, 0, width, height)).svg.partition(">")[2].removesuffix("</svg>")
    image = scenery.draw(inside, width, height)
    scenery.add(image, -pad_x, -pad_y, depth, fall=fall * scenery.unit)


def _sign(kind: int, x: float, y: float, size: float, color: str, opacity: float) -> str:
    """A zero, a one, or one of four signs."""
    thick, half = size * 0.15, size * 0.26
    match kind:
        case 0:
            d = f"M{x - half:.1f} {y:.1f}h{2 * half:.1f}v{size:.1f}h{-2 * half:.1f}Z"
        case 1:
            d = f"M{x - half:.1f} {y + size * 0.25:.1f}L{x:.1f} {y:.1f}v{size:.1f}"
        case 2:
            d = f"M{x - half:.1f} {y:.1f}h{2 * half:.1f}l{-half:.1f} {size:.1f}"
        case 3:
            d = f"M{x - half:.1f} {y + size / 2:.1f}h{2 * half:.1f}M{x:.1f} {y:.1f}v{size:.1f}"
        case 4:
            d = f"M{x - half:.1f} {y:.1f}v{size:.1f}h{2 * half:.1f}v{-size / 2:.1f}"
        case _:
            d = f"M{x - half:.1f} {y:.1f}l{2 * half:.1f} {size:.1f}h{-2 * half:.1f}"
    return line(d, color, thick, opacity=opacity)


def _add_floor(scenery: Scenery, color: str) -> None:
    """Lines that run to one point, crossed by others ever closer to each other."""
    depth = 0.6
    pad_x, pad_y = scenery.pad(depth)
    width, height = scenery.width + 2 * pad_x, scenery.height * (1 - _HORIZON) + pad_y
    sketch = Sketch()
    for k in range(-16, 17):
        foot = width / 2 + k * width * 0.16
        sketch.add(
            line(f"M{width / 2 + k * width * 0.024:.1f} 0L{foot:.1f} {height:.1f}", color,
                 1.6 * scenery.unit, opacity=0.6)
        )  # fmt: skip
    for k in range(12):
        y = height * (k / 11.5) ** 2.2
        sketch.add(
            line(f"M0 {y:.1f}H{width:.1f}", color, (0.8 + 0.12 * k) * scenery.unit, opacity=0.6)
        )
    sketch.add(line(f"M0 1H{width:.1f}", "#f2fdff", 2.4 * scenery.unit, opacity=0.9))
    inside = sketch.finish((0, 0, width, height)).svg.partition(">")[2].removesuffix("</svg>")
    scenery.add_drawn(inside, width, height, -pad_x, scenery.height * _HORIZON, depth)


def _add_pane(
    scenery: Scenery, number: int, pane: tuple[float, float, float, float, float], color: str
) -> None:
    """A sheet of light with bars, a ring, a curve or lines of text on it."""
    x, y, wide, tall, depth = pane
    if scenery.is_portrait:
        x, wide, tall = 0.5 + (x - 0.5) * 1.1, wide * 1.5, tall * 0.6
    width, height = wide * scenery.width, tall * scenery.height
    glow = 10 * scenery.unit
    paper = width + 2 * glow, height + 2 * glow
    sketch = Sketch()
    sketch.add(
        box(glow, glow, width, height, color, radius=6 * scenery.unit, opacity=0.16),
        line(f"M{glow} {glow + height * 0.14:.1f}V{glow}H{glow + width * 0.2:.1f}"
             f"M{glow + width * 0.8:.1f} {glow + height:.1f}H{glow + width:.1f}"
             f"V{glow + height * 0.86:.1f}", "#f2fdff", 2.6 * scenery.unit),
        line(f"M{glow} {glow}h{width:.1f}v{height:.1f}h{-width:.1f}Z", color, 1.6 * scenery.unit,
             opacity=0.8),
        _shown(scenery, number, glow + width * 0.1, glow + height * 0.14, width * 0.8,
               height * 0.72, color),
    )  # fmt: skip
    inside = sketch.finish((0, 0, *paper)).svg.partition(">")[2].removesuffix("</svg>")
    scenery.add_drawn(
        inside,
        *paper,
        x * scenery.width - paper[0] / 2,
        y * scenery.height - paper[1] / 2,
        depth,
        sway=(4 + 2 * number) * scenery.unit,
    )


def _shown(
    scenery: Scenery, number: int, x: float, y: float, w: float, h: float, color: str
) -> str:
    chance, thin = scenery.chance(f"pane {number}"), 2.2 * scenery.unit
    match number % 4:
        case 0:
            return "".join(
                box(x + w * k / 7, y + h - tall, w / 9, tall, color, opacity=0.85)
                for k, tall in enumerate(h * chance.uniform(0.2, 1.0) for _ in range(7))
            )
        case 1:
            rows = "".join(
                f"M{x + w * 0.08 * chance.randrange(3):.1f} {y + h * (k + 0.5) / 9:.1f}"
                f"h{w * chance.uniform(0.25, 0.75):.1f}"
                for k in range(9)
            )
            return line(rows, color, 3.4 * scenery.unit, opacity=0.85)
        case 2:
            points = [
                (x + w * k / 9, y + h * (0.75 - 0.06 * k + chance.uniform(-0.22, 0.22)))
                for k in range(10)
            ]
            curve = "M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in points)
            area = [(x, y + h), *points, (x + w, y + h)]
            return polygon(area, color, opacity=0.25) + line(curve, "#f2fdff", thin)
        case _:
            r, at = min(w, h) * 0.45, (x + w / 2, y + h / 2)
            arcs = "".join(
                f"M{at[0] + r * s * math.cos(a):.1f} {at[1] + r * s * math.sin(a):.1f}"
                f"A{r * s:.1f} {r * s:.1f} 0 1 1 {at[0] + r * s * math.cos(a + 4.2):.1f}"
                f" {at[1] + r * s * math.sin(a + 4.2):.1f}"
                for s, a in ((1.0, 0.4), (0.74, 2.2), (0.5, 4.0))
            )
            return line(arcs, color, 2 * thin) + ellipse(at, r * 0.2, r * 0.2, "#f2fdff")


def _lay(scenery: Scenery, sketch: Sketch, width: float, height: float, depth: float) -> None:
    pad_x, pad_y = scenery.pad(depth)
    inside = sketch.finish((0, 0, width, height)).svg.partition(">")[2].removesuffix("</svg>")
    scenery.add_drawn(inside, width, height, -pad_x, -pad_y, depth)
