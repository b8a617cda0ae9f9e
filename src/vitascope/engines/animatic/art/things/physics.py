"""What stretches, bounces, swings and is squeezed, seen from near: each shows one thing at work."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.hands import Arms, at_work
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import STEEL, WOOD, gleam, ring, standing, wave

_BOUNDS: Final = (-430.0, -340.0, 430.0, 260.0)

_HOP: Final = 190.0
"""How high a drop hops."""

_SHEET: Final = -80.0
"""Where the sheet begins on which it falls."""
"""When each hop of a drop begins and ends, and how high it is."""


def draw_bouncing_drop(color: str, phase: float) -> Drawing:
    """A drop that falls on a sheet that it does not wet, and hops off it."""
    sketch = Sketch()
    air = sketch.gradient(((0, "#f3f6f8"), (1, "#c4d2da")), (0, -340), (0, _SHEET))
    sheet = sketch.gradient(((0, "#93a6b2"), (1, "#5d7180")), (0, _SHEET), (0, 260))
    up = _HOP * 4 * phase * (1 - phase)
    pressed = max(0.0, 1 - up / 40)
    r = 54.0
    wide, tall = r * (1 + 0.45 * pressed), r * (1.06 - 0.42 * pressed)
    foot = _SHEET + 36
    y = foot - up - tall
    spread = 1 - up / 420
    sketch.add(
        box(-430, -340, 860, _SHEET + 340, air),
        box(-430, _SHEET, 860, 260 - _SHEET, sheet),
        line(f"M-430 {_SHEET} H430", "#dfe9ee", 3, opacity=0.7),
        ellipse((0, foot + 6), 70 * spread, 13 * spread, "#22303a", opacity=0.3 * spread),
    )
    for k in (1, 2):
        reach = r * (1.2 + 0.7 * k + 1.4 * phase)
        shown = 2 * phase * max(0.0, 0.6 - phase)
        sketch.add(ring((0, foot + 4), reach, reach * 0.2, lighten(color, 0.4), 4, shown))
    fill = sketch.radial(
        ((0, lighten(color, 0.65), 1.0), (0.6, color, 1.0), (1, darken(color, 0.35), 1.0)),
        (-16, y - 18),
        88,
    )
    sketch.add(
        ellipse((0, y), wide, tall, fill),
        gleam((-wide * 0.36, y - tall * 0.42), wide * 0.22, tall * 0.16, opacity=0.95),
        ellipse((wide * 0.24, y + tall * 0.5), wide * 0.4, tall * 0.16, "#ffffff", opacity=0.25),
    )
    return sketch.finish(_BOUNDS)


def draw_caustics(color: str, phase: float) -> Drawing:
    """The floor of a pool in the sun: bright meshes of light that drift over its tiles."""
    sketch = Sketch()
    floor = sketch.gradient(
        ((0, lighten(color, 0.3)), (1, darken(color, 0.18))), (0, -340), (0, 260)
    )
    sketch.add(box(-430, -340, 860, 600, floor))
    for k in range(13):
        sketch.add(line(f"M{-430 + 72 * k} -340 V260", darken(color, 0.16), 3, opacity=0.5))
        sketch.add(line(f"M-430 {-340 + 72 * k} H430", darken(color, 0.16), 3, opacity=0.5))
    turn = phase * math.tau

    def node(column: int, row: int) -> tuple[float, float]:
        sway = math.sin(turn + column * 1.7 + row * 2.3)
        drift = math.cos(turn + column * 2.1 - row * 1.3)
        return -500 + 100 * column + 50 * (row % 2) + 22 * sway, -380 + 86 * row + 20 * drift

    meshes: list[str] = []
    for row in range(9):
        for column in range(11):
            x, y = node(column, row)
            for step in ((1, 0), (-(1 - row % 2), 1), (row % 2, 1)):
                end_x, end_y = node(column + step[0], row + step[1])
                mid_x = (x + end_x) / 2 + 14 * math.sin(turn + row)
                mid_y = (y + end_y) / 2 + 14 * math.cos(turn + column)
                meshes.append(f"M{x:.0f} {y:.0f}Q{mid_x:.0f} {mid_y:.0f} {end_x:.0f} {end_y:.0f}")
    net = "".join(meshes)
    sketch.add(line(net, "#ffffff", 12, opacity=0.14), line(net, "#f4ffff", 4.4, opacity=0.6))
    return sketch.finish(_BOUNDS)


def draw_striped_light(color: str, phase: float) -> Drawing:
    """A wall on which the sun has drawn the slats of a blind."""
    sketch = Sketch()
    wall = sketch.gradient(((0, darken(color, 0.2)), (1, darken(color, 0.42))), (0, -340), (0, 260))
    sketch.add(box(-430, -340, 860, 600, wall))
    sway = 8 * wave(phase)
    for k in range(9):
        top = -292 + 58 * k + sway
        bar = [(-300, top), (250, top - 84), (250, top - 52), (-300, top + 32)]
        sketch.add(polygon(bar, "#ffe7b0", opacity=0.82))
    sketch.add(line(f"M-40 {-360 + sway:.0f} V280", darken(color, 0.36), 7, opacity=0.7))
    return sketch.finish(_BOUNDS)


def draw_pendulum(color: str, phase: float) -> Drawing:
    """A pendulum that swings from its stand."""
    sketch = Sketch()
    swing = 0.52 * math.sin(phase * math.tau)
    x, y = 104 * math.sin(swing), -150 + 104 * math.cos(swing)
    sketch.add(
        box(-76, -12, 152, 12, darken(WOOD, 0.1), radius=4),
        box(-64, -162, 8, 152, WOOD, radius=3),
        box(-66, -168, 74, 10, darken(WOOD, 0.15), radius=4),
        line(f"M0 -158 L{x:.1f} {y:.1f}", STEEL, 3),
        ellipse((0, -158), 5, 5, darken(STEEL, 0.3)),
        ellipse((x, y), 21, 21, color),
        ellipse((x - 6, y - 7), 7, 5, lighten(color, 0.6), opacity=0.8),
    )
    return standing(sketch, 128, 172)


def draw_coil(color: str, phase: float) -> Drawing:
    """A spring that is pressed together and springs up again."""
    sketch = Sketch()
    tall = 66 + 62 * (0.5 + 0.5 * wave(phase))
    turns = 8
    for is_far in (True, False):
        for k in range(turns):
            low, high = -8 - tall * k / turns, -8 - tall * (k + 0.5) / turns
            if is_far:
                top = -8 - tall * (k + 1) / turns
                sketch.add(line(f"M34 {high:.1f} Q0 {high - 14:.1f} -34 {top:.1f}",
                                darken(color, 0.35), 6))  # fmt: skip
            else:
                sketch.add(line(f"M-34 {low:.1f} Q0 {low + 12:.1f} 34 {high:.1f}", color, 7))
                sketch.add(line(f"M-20 {low + 3:.1f} Q0 {low + 7:.1f} 16 {high + 3:.1f}",
                                lighten(color, 0.6), 2))  # fmt: skip
    sketch.add(ellipse((0, -8 - tall), 36, 7, lighten(color, 0.3)))
    sketch.add(ellipse((0, -6), 36, 7, darken(color, 0.2)))
    return standing(sketch, 46, 150)


def draw_spilled_glass(color: str, phase: float) -> Drawing:
    """A glass that tips over; what was in it runs out over the table."""
    sketch = Sketch()
    tipped = min(1.0, phase / 0.3) ** 1.6
    ran = min(1.0, max(0.0, phase - 0.22) / 0.6)
    if ran > 0:
        wide, deep = 30 + 120 * ran, 5 + 13 * ran
        pool = [
            (
                48 * ran + 0.5 * wide * math.cos(turn) * (1 + 0.09 * math.sin(5 * turn)),
                6 + deep * math.sin(turn) * (1 + 0.14 * math.sin(3 * turn)),
            )
            for turn in (k * math.tau / 30 for k in range(30))
        ]
        sketch.add(
            polygon(pool, darken(color, 0.12)), polygon([(x, y - 1.6) for x, y in pool], color)
        )
        sketch.add(ellipse((70 * ran, 4), 26 * ran, 3.4 * ran, "#ffffff", opacity=0.5))
    left = 1 - ran
    glass = [
        shape(f"M-19 {-6 - 50 * left:.1f} H19 L16 -5 H-16Z", color, opacity=0.95),
        shape("M-23 -78 L-17 0 H17 L23 -78Z", "#dceef6", opacity=0.34),
        line("M-23 -78 L-17 0 H17 L23 -78", "#ffffff", 2.4, opacity=0.9),
        ellipse((0, -78), 23, 4.6, "#f4fbff", opacity=0.5),
        line("M-14 -66 L-11 -14", "#ffffff", 3, opacity=0.7),
    ]
    sketch.add(
        ellipse((-66, 3), 30, 5, "#1a1420", opacity=0.2),
        group([group(glass, turn=86 * tipped, move=(-17, 0))], move=(-53, -3 - 14 * tipped)),
    )
    return standing(sketch, 170, 92, below=24)


def draw_cracking_pane(color: str, phase: float) -> Drawing:
    """A window pane that is hit: cracks run out from one point, and splinters fall."""
    sketch = Sketch()
    sky = sketch.gradient(((0, color), (1, lighten(color, 0.55))), (0, -340), (0, 260))
    sketch.add(
        box(-430, -340, 860, 600, sky),
        *(ellipse((x, 250), 120, 70, "#7fae78") for x in range(-420, 430, 120)),
        line("M-430 -300 L-60 -340 M-430 60 L120 -340", "#ffffff", 60, opacity=0.16),
    )
    hit = (-24.0, -66.0)
    grown = min(1.0, max(0.0, phase - 0.3) / 0.34)
    fallen = max(0.0, phase - 0.5)
    for k in range(18 if grown else 0):
        turn = k * math.tau / 18 + 0.3 * math.sin(k * 2.3)
        far = grown * (190 + 170 * abs(math.sin(k * 1.7)))
        mid = (hit[0] + far * 0.5 * math.cos(turn + 0.1), hit[1] + far * 0.5 * math.sin(turn + 0.1))
        end = (hit[0] + far * math.cos(turn), hit[1] + far * math.sin(turn))
        d = f"M{hit[0]} {hit[1]} L{mid[0]:.0f} {mid[1]:.0f} L{end[0]:.0f} {end[1]:.0f}"
        sketch.add(line(d, "#41525e", 5, opacity=0.5), line(d, "#ffffff", 3))
    for r in (46, 96, 156):
        reach = r * grown
        ridge = [
            (hit[0] + reach * (1 + 0.12 * (k % 2)) * math.cos(k * math.tau / 12),
             hit[1] + reach * (1 + 0.12 * (k % 2)) * math.sin(k * math.tau / 12))
            for k in range(13)
        ]  # fmt: skip
        d = "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in ridge)
        sketch.add(line(d, "#ffffff", 2.4, opacity=0.9 if grown else 0.0))
    if fallen > 0:
        hole = [
            (hit[0] + 52 * (0.8 + 0.4 * (k % 2)) * math.cos(k * math.tau / 11),
             hit[1] + 52 * (0.8 + 0.4 * (k % 2)) * math.sin(k * math.tau / 11))
            for k in range(11)
        ]  # fmt: skip
        sketch.add(polygon(hole, darken(color, 0.5), opacity=0.85))
        for k in range(9):
            x, y = hit[0] - 60 + 15 * k, hit[1] + 560 * fallen**2 + 14 * (k % 3)
            splinter = [(x, y), (x + 18, y + 8 + k), (x + 5, y + 28)]
            sketch.add(polygon(splinter, "#f2fbff", opacity=0.85))
    for paint, wide in (("#8a5a38", 34), ("#b07c50", 24)):
        sketch.add(line("M-236 -340 V260 M190 -340 V260 M-430 34 H430", paint, wide))
    return sketch.finish(_BOUNDS)


def _stretch_band(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Two hands that pull a band apart, and let it come together again."""
    apart = 34 + 46 * (0.5 + 0.5 * wave(phase))
    thick = 9 - 4.6 * (apart - 34) / 46
    y = -40
    sketch.add(
        arms.left((-apart - 36, y + 26), turn=30, hold="pinch"),
        arms.right((apart + 36, y + 26), turn=30, hold="pinch"),
        line(f"M{-apart:.1f} {y - 6} H{apart:.1f}", darken(color, 0.25), thick),
        line(f"M{-apart:.1f} {y + 8} H{apart:.1f}", color, thick),
        line(f"M{-apart + 8:.1f} {y + 6} H{apart - 8:.1f}", lighten(color, 0.5), 1.8),
        *(ellipse((side * apart, y + 1), 7, 10, color) for side in (-1, 1)),
    )


def _crumple(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """Two hands that make a ball of a sheet of paper."""
    done = min(1.0, phase / 0.8)
    half = 58 - 32 * done
    rough = 9 * done
    square = 0.34 + 0.66 * done

    def bulged(value: float) -> float:
        return math.copysign(abs(value) ** square, value)

    corners = [
        (
            bulged(math.cos(turn)) * half * (1.2 - 0.2 * done) + rough * math.sin(turn * 11),
            -34 + bulged(math.sin(turn)) * half * (0.8 + 0.2 * done) + rough * math.cos(turn * 16),
        )
        for turn in (math.pi / 4 + k * math.tau / 16 for k in range(16))
    ]
    sketch.add(ellipse((0, 14), half + 10, 8, "#1a1420", opacity=0.2), polygon(corners, color))
    for k in range(round(12 * done)):
        ax, ay = corners[k]
        bx, by = corners[(k * 5 + 4) % 16]
        bend = f"M{ax:.1f} {ay:.1f} L{bx * 0.3:.1f} {-34 + (by + 34) * 0.3:.1f} L{bx:.1f} {by:.1f}"
        sketch.add(line(bend, darken(color, 0.22), 1.8, opacity=0.8))
    near = 26 - 4 * done + half
    sketch.add(
        arms.left((-near - 8, -14), turn=24, hold="cup"),
        arms.right((near + 8, -14), turn=24, hold="cup"),
    )


def _crush_can(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A hand that crushes a can."""
    bent = min(1.0, max(0.0, phase - 0.15) / 0.5)
    waist = 26 - 15 * bent
    tall = 92 - 20 * bent
    side = f"Q{-waist} {-tall / 2:.1f} -26 {-tall + 6:.1f} L-20 {-tall:.1f} H20 L26 {-tall + 6:.1f}"
    body = f"M-24 0 L-26 -6 {side} Q{waist} {-tall / 2:.1f} 26 -6 L24 0Z"
    sketch.add(
        ellipse((0, 2), 34, 7, "#1a1420", opacity=0.22),
        shape(body, color),
        line(f"M-20 {-tall + 2:.1f} H20", STEEL, 5),
        line("M-24 -3 H24", STEEL, 4),
        line(f"M-12 {-tall + 14:.1f} Q{-waist * 0.4:.1f} {-tall / 2:.1f} -12 -14",
             lighten(color, 0.6), 4, opacity=0.7),
    )  # fmt: skip
    for k in range(round(5 * bent)):
        sketch.add(line(f"M{-14 + 6 * k} {-tall / 2 - 10 + 5 * (k % 2):.1f} l6 12",
                        darken(color, 0.35), 2))  # fmt: skip
    sketch.add(arms.right((waist + 34, -tall / 2 + 6), turn=12, hold="grip", size=1.5))


def _squeeze_sponge(sketch: Sketch, color: str, phase: float, arms: Arms) -> None:
    """A hand that squeezes the water out of a sponge."""
    pressed = 0.5 + 0.5 * wave(phase)
    half, tall = 50 - 4 * pressed, 34 - 12 * pressed
    top = -96.0
    for k in range(5):
        way = (phase * 2 + k * 0.21) % 1
        x = -30 + 15 * k
        sketch.add(ellipse((x, top + tall + 100 * way), 4, 7, "#8fd0ee", opacity=1 - way**3))
    sketch.add(
        ellipse((0, 12), 60, 10, "#9fd8f0", opacity=0.7),
        box(-half, top, 2 * half, tall, color, radius=11),
        box(-half, top + tall - 8, 2 * half, 8, darken(color, 0.2), radius=4),
        *(ellipse((-36 + 14 * k, top + 10 + 6 * (k % 2)), 3.4, 2.4, darken(color, 0.25))
          for k in range(6)),
        arms.right((half + 6, top - 2), turn=4, hold="grip", size=1.5),
    )  # fmt: skip


KINDS: Final[Mapping[str, PropKind]] = {
    "bouncing drop": PropKind(draw_bouncing_drop, 180, "#5fb4dc", "table", frames=24, framed=330.0),
    "caustics": PropKind(draw_caustics, 180, "#2fa8c8", "table", frames=16, framed=330.0),
    "striped light": PropKind(draw_striped_light, 180, "#e8d4b0", "table", frames=8, framed=330.0),
    "spilled glass": PropKind(draw_spilled_glass, 86, "#fbf7ee", "table", frames=24, is_once=True),
    "cracking pane": PropKind(
        draw_cracking_pane, 180, "#7fb4e0", "table", frames=24, framed=330.0, is_once=True
    ),
    "pendulum": PropKind(draw_pendulum, 172, "#e0b040", "table", frames=16),
    "coil spring": PropKind(draw_coil, 142, "#a8b4c0", "table", frames=12),
    "stretching hands": at_work(_stretch_band, 90, "#d8783c"),
    "crumpling hands": at_work(_crumple, 110, "#f6f3ea", is_once=True),
    "crushing hand": at_work(_crush_can, 110, "#d8342c", is_once=True),
    "sponge hand": at_work(_squeeze_sponge, 130, "#f2d04a"),
}
"""The kinds of this family by name."""
