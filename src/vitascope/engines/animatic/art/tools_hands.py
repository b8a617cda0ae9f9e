"""What a body brings for small acts of the day: a present, a pipe, a stick over the fire."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.grips import DARK, STEEL, WOOD, Grip, laid, lips_of
from vitascope.engines.animatic.art.svg import box, ellipse, group, line, shape


def _gift_box(grip: Grip) -> list[str]:
    """A box on the far hand, its lid at the near one; light comes out as it opens."""
    color = grip.color or "#4f8fe0"
    ribbon = "#f6cf4a" if grip.color is None else lighten(color, 0.55)
    x, y = grip.far[0] + 6, grip.far[1] + 4
    up = grip.turn
    lid = [
        box(-25, -9, 50, 10, lighten(color, 0.12), radius=2),
        box(-4, -9, 9, 10, ribbon),
        line("M0 -9 q-15 -13 -17 -3 q3 5 17 3 q15 -13 18 -3 q-3 5 -18 3", ribbon, 3.4),
    ]
    rays = "".join(
        f"M{x + dx * 0.5:.1f} {y - 36:.1f} L{x + dx * (0.6 + 0.5 * up):.1f}"
        f" {y - 40 - (26 - abs(dx) * 0.4) * up:.1f} "
        for dx in (-22, -11, 0, 11, 22)
    )
    return [
        line(rays, "#fff2a8", 3.4, opacity=round(0.9 * up, 2)),
        box(x - 22, y - 34, 44, 34, color, radius=2),
        box(x - 22, y - 34, 44, 5, darken(color, 0.25), radius=1),
        box(x - 4, y - 34, 9, 34, ribbon),
        *laid((x - 8 * up, y - 34 - 24 * up), lid, -16 * up),
    ]


def _smoke_of(at: Point, phase: float) -> list[str]:
    """Four wisps that rise, widen and fade."""
    wisps: list[str] = []
    for number in range(4):
        age = (phase + number / 4) % 1
        dx = 7 * math.sin(age * 5 + number)
        wisps.append(
            ellipse(
                (at[0] + dx + 8 * age, at[1] - 8 - 62 * age),
                4 + 9 * age,
                3.4 + 7 * age,
                "#eef0f2",
                opacity=round(0.62 * math.sin(math.pi * age), 3),
            )
        )
    return wisps


def _cigar(grip: Grip) -> list[str]:
    lips = lips_of(grip)
    tip = (grip.near[0] + 13, grip.near[1] - 6)
    color = grip.color or "#7a4a2c"
    d = f"M{lips[0]:.1f} {lips[1]:.1f} L{tip[0]:.1f} {tip[1]:.1f}"
    return [
        line(d, color, 5.4 if grip.color is None else 3.6),
        ellipse(tip, 3.4, 3, "#ff8a3a"),
        *_smoke_of(tip, grip.turn),
    ]


def _pipe(grip: Grip) -> list[str]:
    (lx, ly), (x, y) = lips_of(grip), grip.near
    bowl = (x + 5, y - 9)
    return [
        line(f"M{lx:.1f} {ly:.1f} Q{x - 6:.1f} {y + 4:.1f} {x:.1f} {y + 2:.1f}", "#3f2a22", 4),
        shape(f"M{x - 4:.1f} {y - 13:.1f} h18 l-2 16 q-7 6 -14 0Z", "#6f4228"),
        ellipse(bowl, 9, 2.6, "#2f2220"),
        ellipse(bowl, 5, 1.4, "#ff8a3a"),
        *_smoke_of(bowl, grip.turn),
    ]


def _pan_and_pancake(grip: Grip) -> list[str]:
    """A flat pan, and a pancake that leaves it, turns and comes back."""
    x, y = grip.far
    rise = 4 * grip.turn * (1 - grip.turn)
    flat = 0.22 + 0.7 * abs(math.sin(math.tau * grip.turn))
    cake = [
        ellipse((0, 2), 19, 19 * flat, "#b8743a"),
        ellipse((0, 0), 19, 19 * flat, "#f0c070"),
        ellipse((0, 0), 13, 12 * flat, "#d9953f", opacity=0.7),
    ]
    return [
        line(f"M{x - 8:.1f} {y + 1:.1f} L{x + 16:.1f} {y - 3:.1f}", DARK, 6),
        shape(f"M{x + 12:.1f} {y - 7:.1f} q4 13 16 13 h16 q12 0 16 -13Z", "#4a4652"),
        ellipse((x + 36, y - 7), 24, 4.6, "#6a6474"),
        *laid((x + 36, y - 11 - 104 * rise), cake, 24 * math.sin(math.tau * grip.turn)),
    ]


def _marshmallow(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.far, grip.near
    angle = math.degrees(math.atan2(fy - ny, fx - nx)) + grip.turn
    toasted = [
        line("M-14 0 H62", "#7a5234", 3.4),
        box(52, -9, 22, 18, "#fdf6ea", radius=6),
        box(66, -9, 8, 18, "#d9a05c", radius=4),
        line("M56 -5 h8", "#ffffff", 2.4),
    ]
    return laid((nx, ny), toasted, angle)


_BUBBLES: Final = ((0.0, -4, 8.0), (0.2, 16, 6.0), (0.4, -14, 9.5), (0.6, 6, 7.0), (0.8, 22, 5.0))
"""Of each bubble the share of the cycle at which it leaves, where it drifts, how large it is."""


def _bubble_wand(grip: Grip) -> list[str]:
    x, y = grip.near
    fx, fy = grip.far
    ring = (x + 4, y - 15)
    shapes = [
        box(fx - 6, fy - 14, 15, 24, "#5f9fe0", radius=4),
        box(fx - 4, fy - 19, 11, 6, "#f2c23a", radius=2),
        line(f"M{x - 1:.1f} {y + 8:.1f} L{x + 3:.1f} {y - 6:.1f}", "#e4508a", 3.6),
        f'<circle cx="{ring[0]:.1f}" cy="{ring[1]:.1f}" r="9" fill="none" stroke="#e4508a"'
        ' stroke-width="3"/>',
    ]
    for start, drift, size in _BUBBLES:
        age = (grip.turn + start) % 1
        at = (ring[0] + 12 + 130 * age, ring[1] + drift * age - 46 * age * age)
        r = size * (0.5 + 0.7 * min(1.0, 3 * age))
        shapes += [
            ellipse(at, r, r, "#dff4ff", opacity=0.4),
            f'<circle cx="{at[0]:.1f}" cy="{at[1]:.1f}" r="{r:.1f}" fill="none"'
            ' stroke="#ffffff" stroke-width="1.8" stroke-opacity="0.85"/>',
            ellipse((at[0] - 0.35 * r, at[1] - 0.4 * r), 0.24 * r, 0.18 * r, "#ffffff"),
        ]
    return shapes


def _folded_cloth(grip: Grip) -> list[str]:
    """A cloth between the hands, a stack of folded ones on the table before it."""
    (nx, ny), (fx, fy) = grip.near, grip.far
    low = fy + 16
    color = grip.color or "#8fc4f4"
    cloth = (
        f"M{nx - 4:.1f} {ny:.1f} Q{(nx + fx) / 2:.1f} {ny + 10:.1f} {fx + 2:.1f} {fy - 2:.1f}"
        f" L{fx + 4:.1f} {low:.1f} H{nx - 8:.1f}Z"
    )
    stack = [
        box(fx + 22, low - 7 - 7 * k, 36, 7.4, tone, radius=3)
        for k, tone in enumerate(("#f4f6f8", "#f2a0b0", "#f6d36a", "#9fd8a8"))
    ]
    return [
        *stack,
        shape(cloth, color),
        line(f"M{nx - 2:.1f} {ny + 14:.1f} L{fx + 2:.1f} {low - 6:.1f}", darken(color, 0.2), 1.8),
    ]


def _folded_paper(grip: Grip) -> list[str]:
    """A sheet whose near half comes over the far one; what was folded before stands by it."""
    (nx, ny), (fx, fy) = grip.near, grip.far
    low = fy + 12
    color = grip.color or "#fdfdf8"
    left, right, middle = nx - 10, fx + 16, (nx + fx) / 2 + 3
    lifted: Point = (left + 2 * (middle - left) * grip.turn, ny - 2)
    made = (
        f"M{right + 16:.1f} {low:.1f} l24 -19 l11 8 l-9 3 l-4 8Z",
        f"M{right + 16:.1f} {low:.1f} l24 -19 l-5 19Z",
    )
    return [
        shape(made[0], lighten(color, 0.2) if grip.color else "#f2f4f8"),
        shape(made[1], darken(color, 0.08)),
        shape(f"M{middle:.1f} {low - 3:.1f} H{right:.1f} L{right - 8:.1f} {low + 4:.1f}"
              f" H{middle - 8:.1f}Z", darken(color, 0.06)),
        shape(f"M{middle:.1f} {low - 3:.1f} L{lifted[0]:.1f} {lifted[1]:.1f}"
              f" L{lifted[0] - 8:.1f} {lifted[1] + 8:.1f} L{middle - 8:.1f} {low + 4:.1f}Z", color),
        line(f"M{middle:.1f} {low - 3:.1f} l-8 7", darken(color, 0.2), 1.4),
    ]  # fmt: skip


def _bowl_stirred(grip: Grip) -> list[str]:
    """A bowl on the table at the far hand, what is in it turned by a spoon in the near one."""
    (fx, fy), (nx, ny) = grip.far, grip.near
    color = grip.color or "#7fb4dc"
    x, low = fx - 20, fy + 16
    rim = low - 25
    return [
        ellipse((x, rim), 28, 6.4, darken(color, 0.2)),
        ellipse((x, rim + 1), 25, 4.8, "#f4e2b4"),
        line(f"M{x - 14 + 6 * grip.turn:.1f} {rim + 1:.1f}q12 4 22 0", "#fff6da", 2.4),
        line(f"M{nx:.1f} {ny - 9:.1f}L{x + 8 * (grip.turn - 0.5):.1f} {rim + 3:.1f}", WOOD, 4.4),
        shape(
            f"M{x - 28:.1f} {rim:.1f}Q{x - 25:.1f} {low:.1f} {x - 10:.1f} {low:.1f}H{x + 10:.1f}"
            f"Q{x + 25:.1f} {low:.1f} {x + 28:.1f} {rim:.1f}Q{x:.1f} {rim + 12:.1f}"
            f" {x - 28:.1f} {rim:.1f}Z",
            color,
        ),
        line(f"M{x - 21:.1f} {rim + 8:.1f}q2 8 8 12", lighten(color, 0.45), 3, opacity=0.7),
    ]


def _open_suitcase(grip: Grip) -> list[str]:
    """An open suitcase on the ground before the knee, a shirt in the hands."""
    x = grip.feet[0][0] + 36
    color = grip.color or "#a8663c"
    clothes = [
        ellipse((x + dx, -25), 17, 8, tone)
        for dx, tone in ((-24, "#5f9fd0"), (0, "#e4707a"), (24, "#f2c75a"))
    ]
    (fx, fy), (nx, ny) = grip.far, grip.near
    mx, my = (fx + nx) / 2 + 4, (fy + ny) / 2 + 2
    shirt = f"M{mx - 14:.1f} {my - 6:.1f} h30 l6 10 l-7 5 v8 h-28 v-8 l-7 -5Z"
    return [
        shape(f"M{x - 44:.1f} -24 L{x - 34:.1f} -64 H{x + 54:.1f} L{x + 44:.1f} -24Z",
              darken(color, 0.2)),
        shape(f"M{x - 36:.1f} -27 L{x - 29:.1f} -58 H{x + 46:.1f} L{x + 38:.1f} -27Z", "#ead9b8"),
        *clothes,
        box(x - 46, -24, 92, 24, color, radius=5),
        line(f"M{x - 46:.1f} -16 H{x + 46:.1f}", darken(color, 0.3), 2),
        box(x - 30, -20, 8, 9, "#e8c86a", radius=1.5),
        box(x + 22, -20, 8, 9, "#e8c86a", radius=1.5),
        line(f"M{x - 10:.1f} -8 q10 7 20 0", darken(color, 0.4), 4),
        shape(shirt, "#7fb4e8"),
        line(f"M{mx - 4:.1f} {my - 6:.1f} l5 5 l5 -5", "#ffffff", 2),
    ]  # fmt: skip


def _wrench_shapes() -> list[str]:
    return [
        line("M0 12 L0 -18", STEEL, 6),
        shape("M-8 -20 q-4 -13 4 -15 l0 9 h8 l0 -9 q8 3 4 15Z", STEEL),
        line("M-1.4 10 V-14", "#ffffff", 1.4, opacity=0.6),
    ]


def _wrench(grip: Grip) -> list[str]:
    return laid(grip.near, _wrench_shapes(), 62 + 24 * grip.turn)


def _tire_and_wrench(grip: Grip) -> list[str]:
    """A wheel that stands on the ground, as high as a knee."""
    x, r = grip.far[0] + 16, 36.0
    nuts = [
        ellipse((x + 9 * math.cos(k * math.tau / 5), -r + 9 * math.sin(k * math.tau / 5)),
                2.4, 2.4, DARK)
        for k in range(5)
    ]  # fmt: skip
    return [
        ellipse((x, -r), r, r, "#2f2d36"),
        ellipse((x, -r), r - 4, r - 4, "#45424e"),
        ellipse((x, -r), r - 14, r - 14, "#c3ccd9"),
        ellipse((x, -r), r - 20, r - 20, "#8f9bae"),
        *nuts,
        ellipse((x - 15, -r - 21), 8, 3.4, "#ffffff", opacity=0.22),
        *laid(grip.near, _wrench_shapes(), 70 + 26 * grip.turn),
    ]


def _bowl_and_spoon(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.far, grip.near
    return [
        shape(f"M{fx - 14:.1f} {fy - 8:.1f} h34 q-2 16 -17 16 q-15 0 -17 -16Z", "#7fc4e8"),
        ellipse((fx + 3, fy - 8), 17, 4, "#f0dca8"),
        line(f"M{nx - 4:.1f} {ny + 3:.1f} L{nx + 17:.1f} {ny - 8:.1f}", STEEL, 3),
        ellipse((nx + 20, ny - 10), 6, 3.8, STEEL),
        ellipse((nx + 20, ny - 12), 4.6, 2.8, "#f0dca8"),
    ]


def _stethoscope(grip: Grip) -> list[str]:
    (hx, hy), r = grip.head, grip.radius
    x, y = grip.near
    ear = (hx + 0.1 * r, hy + 0.9 * r)
    tube = (
        f"M{ear[0]:.1f} {ear[1]:.1f} Q{ear[0] + 14:.1f} {y + 22:.1f} {x - 12:.1f} {y + 12:.1f}"
        f" T{x + 5:.1f} {y:.1f}"
    )
    return [
        line(tube, "#3a4a5f", 3.4),
        ellipse((x + 8, y - 1), 6, 6.6, STEEL),
        ellipse((x + 9, y - 1), 3.4, 4, "#eef4fa"),
    ]


def _dental_mirror(grip: Grip) -> list[str]:
    x, y = grip.near
    return [
        line(f"M{x - 2:.1f} {y + 3:.1f} L{x + 14:.1f} {y - 4:.1f}", STEEL, 3),
        ellipse((x + 17, y - 5), 4.4, 4.4, STEEL),
        ellipse((x + 17, y - 5), 2.8, 2.8, "#dff0fa"),
    ]


def _taut_rope(grip: Grip) -> list[str]:
    """A rope that goes on to whoever pulls at the other end, level with the hands."""
    y = -84.0
    (fx, fy), (nx, ny) = grip.far, grip.near
    d = (
        f"M{nx - 60:.1f} {ny + 30:.1f} Q{nx - 30:.1f} {ny + 10:.1f} {nx:.1f} {ny:.1f}"
        f" L{fx:.1f} {fy:.1f} L{fx + 30:.1f} {y} H284"
    )
    return [line(d, "#c8a468", 6), line(d, "#e8cf9a", 2.2, opacity=0.8)]


def _mop(grip: Grip) -> list[str]:
    """A mop whose strings are on the floor, and its bucket behind the feet."""
    (fx, fy), (nx, ny) = grip.far, grip.near
    end = (fx + (fx - nx) * (-12 - fy) / max(4.0, fy - ny), -12.0)
    strings = "".join(f"M0 -4 Q{k * 3} 3 {k * 7} 12 " for k in range(-3, 4))
    bucket = [
        line("M-15 -28 Q0 -48 15 -28", STEEL, 2.4),
        shape("M-18 -30 H18 L14 0 H-14Z", "#4f8fd0"),
        ellipse((0, -30), 18, 4.4, "#bfe4f8"),
        *(ellipse((dx, -32), size, size * 0.7, "#ffffff")
          for dx, size in ((-8, 5), (0, 6), (8, 4.4))),
    ]  # fmt: skip
    return [
        group(bucket, move=(grip.feet[1][0] - 52, 0)),
        line(f"M{nx - (fx - nx) * 0.7:.1f} {ny - (fy - ny) * 0.7:.1f}"
             f" L{end[0]:.1f} {end[1]:.1f}", WOOD, 4.4),
        *laid(end, [box(-9, -7, 18, 7, "#4f8fd0", radius=2), line(strings, "#f0ece0", 4.6)]),
    ]  # fmt: skip


def _binoculars(grip: Grip) -> list[str]:
    """Two barrels before the eyes, one behind the other."""
    x, y = (grip.far[0] + grip.near[0]) / 2, grip.far[1] + 1
    barrel = "M-13 -7h14l14 -4v18l-14 -4h-14Z"
    return [
        group([shape(barrel, "#26242c")], move=(x + 4, y - 5)),
        group(
            [
                shape(barrel, DARK),
                line("M2 -7v10", "#5a5664", 2.4),
                ellipse((15, -2), 3, 8.6, "#8fc4f4"),
            ],
            move=(x, y),
        ),
    ]


def _spyglass(grip: Grip) -> list[str]:
    """A brass tube of three draws, from the eye forward and a little up."""
    x, y = grip.near
    brass = "#c8963c"
    tube = [
        box(-26, -5, 26, 10, darken(brass, 0.35), radius=3),
        box(-2, -6.5, 26, 13, brass, radius=2),
        box(22, -8.5, 32, 17, lighten(brass, 0.12), radius=2),
        box(50, -10, 7, 20, darken(brass, 0.2), radius=2),
        line("M-2 -3.4h24M24 -5h26", lighten(brass, 0.55), 2, opacity=0.8),
        ellipse((57, 0), 2.6, 8.6, "#8fc4f4"),
    ]
    return laid((x + 2, y - 1), tube, -7)


HAND_TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {
    "gift box": _gift_box,
    "cigar": _cigar,
    "pipe": _pipe,
    "pan and pancake": _pan_and_pancake,
    "marshmallow on a stick": _marshmallow,
    "bubble wand": _bubble_wand,
    "mop": _mop,
    "folded cloth": _folded_cloth,
    "folded paper": _folded_paper,
    "bowl stirred": _bowl_stirred,
    "open suitcase": _open_suitcase,
    "wrench": _wrench,
    "tire and wrench": _tire_and_wrench,
    "bowl and spoon": _bowl_and_spoon,
    "stethoscope held out": _stethoscope,
    "dental mirror": _dental_mirror,
    "taut rope": _taut_rope,
    "binoculars": _binoculars,
    "spyglass": _spyglass,
}
"""Each tool as shapes."""
