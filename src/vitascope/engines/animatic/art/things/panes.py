"""What is seen right before a window or a wall: rain that runs down, frost that grows, shadows."""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Point, Sketch, box, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import gleam, leaf, ring, wave

_BOUNDS: Final = (-430.0, -340.0, 430.0, 260.0)
_TOP: Final = -340.0
_HIGH: Final = 600.0


def _strewn(index: int, salt: float = 0.0) -> float:
    """A share that looks like chance, the same for the same index."""
    return (math.sin(index * 12.9898 + salt * 78.233) * 43758.5453) % 1


def _blurred_view(sketch: Sketch, color: str) -> list[str]:
    """Lights of a street far behind the glass, out of focus; `color` is that of the air."""
    sky = sketch.gradient(
        ((0, lighten(color, 0.12)), (0.55, color), (1, darken(color, 0.3))), (0, -340), (0, 260)
    )
    found = [box(-430, -340, 860, 600, sky)]
    for k in range(26):
        at = (-400 + 800 * _strewn(k), -120 + 300 * _strewn(k, 1))
        r = 14 + 26 * _strewn(k, 2)
        hue = ("#ffd48a", "#ff9c6a", "#fff2cc", "#8fd0ff", "#ff7a8a")[k % 5]
        found.append(ellipse(at, r, r, hue, opacity=0.1 + 0.16 * _strewn(k, 3)))
    return found


def _drop(at: Point, r: float) -> str:
    x, y = at
    return (
        ellipse((x, y + r * 0.2), r, r * 1.2, "#0c1824", opacity=0.22)
        + ellipse((x, y), r, r * 1.18, "#dcecf6", opacity=0.5)
        + ellipse((x, y + r * 0.4), r * 0.7, r * 0.6, "#ffffff", opacity=0.35)
        + gleam((x - r * 0.34, y - r * 0.5), r * 0.28, r * 0.2, opacity=0.9)
    )


def draw_rainy_pane(color: str, phase: float) -> Drawing:
    """A window pane from near: drops hang on it, and some run down, one after the other."""
    sketch = Sketch()
    sketch.add(*_blurred_view(sketch, color))
    for k in range(66):
        at = (-424 + 848 * _strewn(k, 4), -330 + 580 * _strewn(k, 5))
        sketch.add(_drop(at, 2.5 + 5 * _strewn(k, 6)))
    for index in range(16):
        x = -400 + index * 51 + 22 * _strewn(index, 7)
        at = (phase + _strewn(index, 8)) % 1
        y = _TOP - 30 + (_HIGH + 60) * at
        bend = 7 * math.sin(y / 34 + index)
        track = (
            f"M{x:.1f} {max(_TOP, y - 190):.1f} Q{x + 9:.1f} {y - 90:.1f} {x + bend:.1f} {y:.1f}"
        )
        sketch.add(
            line(track, "#e8f4fb", 5.5, opacity=0.24),
            _drop((x + bend, y), 8 + 4 * _strewn(index, 9)),
        )
    return sketch.finish(_BOUNDS)


def _fern(at: Point, angle: float, length: float, depth: int) -> Sequence[str]:
    """One feather of frost with those that branch off it."""
    x, y = at
    tip = (x + length * math.cos(angle), y + length * math.sin(angle))
    found = [f"M{x:.0f} {y:.0f}L{tip[0]:.0f} {tip[1]:.0f}"]
    for k in range(1, 4) if depth else ():
        share = k / 4
        root = (x + (tip[0] - x) * share, y + (tip[1] - y) * share)
        for side in (-1, 1):
            turn = angle + side * 1.0
            found += _fern(root, turn, length * 0.5 * (1.15 - share), depth - 1)
    return found


def draw_frosted_pane(color: str, phase: float) -> Drawing:
    """A window pane over which feathers of frost grow from its edges."""
    sketch = Sketch()
    cold = sketch.gradient(
        ((0, lighten(color, 0.35)), (0.6, color), (1, darken(color, 0.25))), (0, -340), (0, 260)
    )
    sketch.add(box(-430, -340, 860, 600, cold))
    grown = 0.35 + 0.65 * min(1.0, phase / 0.8)
    roots = [(-300 + 55 * k, 64, -1.57 + 0.28 * math.sin(k * 2.3)) for k in range(12)]
    roots += [(-300 + 60 * k, -246, 1.57 + 0.3 * math.sin(k * 1.7)) for k in range(11)]
    roots += [(side * 262, -190 + 70 * k, 1.57 + side * 1.57) for side in (-1, 1) for k in range(4)]
    for index, (x, y, angle) in enumerate(roots):
        long = (120 + 40 * math.sin(index * 2.1)) * grown
        d = "".join(_fern((x, y), angle, long, 2))
        sketch.add(line(d, "#f4fbff", 2.6, opacity=0.85))
    for index in range(12):
        at = (-300 + 53 * index, -200 + 360 * (index * 0.618 % 1))
        shine = 0.5 + 0.5 * wave(phase * 3 % 1, index / 12)
        sketch.add(ellipse(at, 2.6, 2.6, "#ffffff", opacity=0.2 + 0.7 * shine))
    return sketch.finish(_BOUNDS)


def draw_leafy_shadows(color: str, phase: float) -> Drawing:
    """A wall in the sun on which the shadows of leaves sway."""
    sketch = Sketch()
    wall = sketch.radial(
        ((0, lighten(color, 0.3), 1.0), (1, darken(color, 0.1), 1.0)), (-60, -90), 420
    )
    shade = darken(color, 0.5)
    sketch.add(box(-430, -340, 860, 600, wall))
    twigs = (
        (-420, -240, 14), (-290, -20, -16), (410, -250, 160), (420, 0, 192), (60, -330, 84),
        (-140, -350, 70),
    )  # fmt: skip
    for index, (x, y, angle) in enumerate(twigs):
        sway = 4 * wave(phase, index * 0.23)
        parts = [line("M0 0 Q130 -12 250 14", shade, 6)]
        for k in range(8):
            for side in (-1, 1):
                turn = side * (46 - 2 * k) + 5 * wave(phase, k * 0.13 + side)
                parts.append(leaf((18 + 30 * k, 2 * side - 4 + k), 62 - 3 * k, turn, shade))
        sketch.add(group(parts, move=(x, y), turn=angle + sway, opacity=0.5))
    return sketch.finish(_BOUNDS)


def draw_icicles(color: str, phase: float) -> Drawing:
    """Icicles below the edge of a roof, before a clear sky; drops fall from their tips."""
    sketch = Sketch()
    sky = sketch.gradient(((0, "#8fc4ee"), (1, "#e4f2fb")), (0, -340), (0, 260))
    sketch.add(box(-430, -340, 860, 600, sky), ellipse((190, -60), 64, 64, "#fff6d8", opacity=0.55))
    ice = sketch.gradient(((0, lighten(color, 0.35)), (1, color)), (0, -190), (0, 60))
    for k in range(17):
        x, wide = -416 + 52 * k + 14 * _strewn(k), 13 + 9 * _strewn(k, 1)
        long = 70 + 130 * _strewn(k, 2)
        tip = -186 + long
        d = f"M{x - wide:.1f} -190 Q{x - wide * 0.3:.1f} {tip - long * 0.4:.1f} {x:.1f} {tip:.1f}"
        d += f" Q{x + wide * 0.4:.1f} {tip - long * 0.4:.1f} {x + wide:.1f} -190Z"
        sketch.add(
            shape(d, ice, opacity=0.9),
            line(f"M{x - wide * 0.4:.1f} -184 L{x - 2:.1f} {tip - long * 0.3:.1f}", "#ffffff", 3.4,
                 opacity=0.8),
        )  # fmt: skip
        at = (phase + _strewn(k, 3)) % 1
        fall = max(0.0, (at - 0.4) / 0.6)
        r = 2.5 + 4 * min(1.0, at / 0.4)
        sketch.add(_drop((x, tip + 4 + 300 * fall * fall), r))
    sketch.add(
        box(-430, -340, 860, 120, "#6a4a38"),
        shape("M-430 -246 Q-380 -262 -330 -246 T-230 -246 T-130 -246 T-30 -246 T70 -246 T170 -246"
              " T270 -246 T370 -246 T470 -246 V-186 Q-10 -174 -430 -186Z", "#f6fbff"),
    )  # fmt: skip
    return sketch.finish(_BOUNDS)


def draw_rainy_puddle(color: str, phase: float) -> Drawing:
    """A puddle on a wet street from near: drops strike it, and rings spread from where they do."""
    sketch = Sketch()
    street = sketch.gradient(((0, "#3a3f4a"), (1, "#565c68")), (0, -340), (0, 260))
    water = sketch.gradient(
        ((0, lighten(color, 0.3)), (1, darken(color, 0.2))), (0, -200), (0, 120)
    )
    pool = "M-390 -40 Q-360 -190 -120 -196 Q140 -216 330 -150 Q430 -70 340 40 Q180 120 -90 108"
    sketch.add(box(-430, -340, 860, 600, street), shape(pool + " Q-370 90 -390 -40Z", water))
    for k in range(9):
        at = (phase + _strewn(k, 11)) % 1
        x, y = -260 + 540 * _strewn(k, 12), -140 + 190 * _strewn(k, 13)
        for ripple in (0.0, 0.22, 0.44):
            r = 10 + 90 * max(0.0, at - ripple)
            sketch.add(ring((x, y), r, r * 0.4, "#eaf6ff", 3.4, max(0.0, 0.9 - at - ripple)))
        up = max(0.0, 1 - at * 4)
        for side in (-1, 0, 1):
            drop = (x + side * (6 + 40 * at), y - 240 * up * (1 - up))
            sketch.add(ellipse(drop, 4 * up, 5 * up, "#eaf6ff", opacity=0.95))
    for k in range(26):
        x, y = -420 + 840 * _strewn(k, 14), -340 + ((phase + _strewn(k, 15)) % 1) * 560
        sketch.add(line(f"M{x:.1f} {y:.1f} l-7 44", "#dcecf8", 3, opacity=0.5))
    return sketch.finish(_BOUNDS)


def draw_whirlpool(color: str, phase: float) -> Drawing:
    """Water that turns round a hole and is drawn down into it."""
    sketch = Sketch()
    water = sketch.radial(
        ((0, darken(color, 0.7), 1.0), (0.3, darken(color, 0.25), 1.0), (1, color, 1.0)),
        (0, -80),
        430,
    )
    sketch.add(box(-430, -340, 860, 600, water))
    for arm in range(7):
        points: list[Point] = []
        for k in range(26):
            r = 22 + 430 * (k / 25) ** 1.3
            angle = math.tau * (arm / 7 + phase) - 2.3 * math.log(r / 22)
            points.append((r * math.cos(angle), -80 + 0.52 * r * math.sin(angle)))
        d = "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in points)
        sketch.add(
            line(d, lighten(color, 0.55), 15, opacity=0.34), line(d, "#ffffff", 5, opacity=0.5)
        )
    sketch.add(ellipse((0, -80), 46, 24, darken(color, 0.8)), ellipse((0, -72), 30, 14, "#0b1a26"))
    return sketch.finish(_BOUNDS)


def draw_dripping_tap(color: str, phase: float) -> Drawing:
    """A tap from near: a drop gathers at its mouth, and falls."""
    sketch = Sketch()
    wall = sketch.gradient(((0, "#e6f0ee"), (1, "#b6cbcc")), (0, -340), (0, 260))
    metal = sketch.gradient(
        ((0, lighten(color, 0.5)), (0.5, color), (1, darken(color, 0.35))), (0, -250), (0, -110)
    )
    sketch.add(box(-430, -340, 860, 600, wall))
    for k in range(10):
        sketch.add(line(f"M{-430 + 96 * k} -340 V260", "#ffffff", 5, opacity=0.5))
        sketch.add(line(f"M-430 {-340 + 96 * k} H430", "#ffffff", 5, opacity=0.5))
    sketch.add(
        shape("M-430 -232 H-20 Q62 -232 62 -150 V-118 H6 V-150 Q6 -172 -20 -172 H-430Z", metal),
        box(0, -128, 68, 18, darken(color, 0.2), radius=6),
        box(-190, -292, 40, 64, metal, radius=8),
        box(-246, -312, 152, 30, metal, radius=14),
        line("M-420 -216 H-30 Q30 -214 40 -160", "#ffffff", 8, opacity=0.7),
    )
    hang, fall = min(1.0, phase / 0.6), max(0.0, (phase - 0.6) / 0.4)
    sketch.add(_drop((34, -104 + 10 * hang + 330 * fall * fall), 4 + 11 * hang))
    return sketch.finish(_BOUNDS)


def draw_stone_splash(color: str, phase: float) -> Drawing:
    """A stone that falls into still water: a crown of drops leaps up, and rings go out."""
    sketch = Sketch()
    sky = sketch.gradient(((0, "#cfe6ee"), (1, "#a8d0d8")), (0, -340), (0, -130))
    water = sketch.gradient(((0, "#7fb6c8"), (1, "#2c6f92")), (0, -130), (0, 260))
    sketch.add(
        box(-430, -340, 860, 220, sky),
        *(ellipse((x, -136), 66, 30 + 16 * _strewn(x), "#7fae78") for x in range(-420, 470, 70)),
        box(-430, -130, 860, 400, water),
    )
    fallen, after = min(1.0, phase / 0.4), max(0.0, (phase - 0.4) / 0.6)
    for ripple in (0.0, 0.16, 0.32):
        r = 30 + 330 * max(0.0, after - ripple)
        sketch.add(ring((0, -40), r, r * 0.3, "#eaf6ff", 6, max(0.3, 0.9 - after) * (after > 0)))
    if fallen < 1:
        y = -196 + 156 * fallen**2
        sketch.add(ellipse((0, y), 34, 25, darken(color, 0.3)), ellipse((-4, y - 4), 29, 19, color))
    for k in range(26 if after else 0):
        out = (k / 25 - 0.5) * 2
        reach = (70 + 90 * _strewn(k, 2)) * (1.1 - 0.5 * abs(out))
        x, y = out * (34 + 120 * after), -44 - reach * 4 * after * (1 - after)
        size = 4 + 6 * _strewn(k)
        sketch.add(ellipse((x, y), size, size * 1.3, "#eaf6ff", opacity=1 - after**3))
    up = 70 * math.sin(min(1.0, after / 0.6) * math.pi)
    if up > 1:
        crown = f"M-52 -36 Q-66 {-44 - up:.1f} -84 {-50 - up:.1f} Q-40 {-52 - up * 0.4:.1f}"
        crown += f" -24 {-56 - up:.1f} Q0 {-40 - up * 0.3:.1f} 24 {-56 - up:.1f} Q40"
        crown += (
            f" {-52 - up * 0.4:.1f} 84 {-50 - up:.1f} Q66 {-44 - up:.1f} 52 -36 Q0 -22 -52 -36Z"
        )
        sketch.add(shape(crown, "#dff2fa", opacity=0.85))
    return sketch.finish(_BOUNDS)


_RAINBOW: Final = ("#ff4a3c", "#ff9c2e", "#ffe04a", "#4ad86a", "#3cc0ff", "#4a6aff", "#a04aff")


def draw_prism(color: str, phase: float) -> Drawing:
    """A prism of glass in the dark: a white ray goes in, and all colours come out of it."""
    sketch = Sketch()
    breath = 3 * wave(phase)
    sketch.add(box(-430, -340, 860, 600, "#0d0e16"))
    for k, hue in enumerate(_RAINBOW):
        low = (-46 + (21 + 0.3 * breath) * k) * 1.9
        high = (-46 + (21 + 0.3 * breath) * (k + 1)) * 1.9
        ray = f"M32 {-78 + 5 * k} L430 {low:.1f} L430 {high:.1f} L32 {-73 + 5 * k}Z"
        sketch.add(shape(ray, hue, opacity=0.85))
    sketch.add(
        line("M-430 -2 L-36 -64", "#ffffff", 9, opacity=0.95),
        shape("M0 -176 L112 20 H-112Z", color, opacity=0.34),
        shape("M0 -176 L22 -130 L-74 20 H-112Z", "#ffffff", opacity=0.22),
        line("M0 -176 L112 20 H-112Z", "#f2f8ff", 4),
    )
    return sketch.finish(_BOUNDS)


KINDS: Final[Mapping[str, PropKind]] = {
    "icicles": PropKind(draw_icicles, 180, "#a8dcf6", "table", frames=16, framed=330.0),
    "rainy puddle": PropKind(draw_rainy_puddle, 180, "#5f7890", "table", frames=16, framed=330.0),
    "whirlpool": PropKind(draw_whirlpool, 180, "#2f86b4", "table", frames=12, framed=330.0),
    "dripping tap": PropKind(draw_dripping_tap, 180, "#aab6c4", "table", frames=16, framed=330.0),
    "stone splash": PropKind(
        draw_stone_splash, 180, "#8f8b86", "table", frames=24, framed=330.0, is_once=True
    ),
    "prism": PropKind(draw_prism, 180, "#bfe2ff", "table", frames=8, framed=330.0),
    "rainy pane": PropKind(draw_rainy_pane, 180, "#3c5068", "table", frames=24, framed=330.0),
    "frosted pane": PropKind(
        draw_frosted_pane, 180, "#5f9fd0", "table", frames=12, framed=330.0, is_once=True
    ),
    "leafy shadows": PropKind(draw_leafy_shadows, 180, "#efe6d6", "table", frames=12, framed=330.0),
}
"""The kinds of this family by name."""
