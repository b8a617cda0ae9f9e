"""What a body brings for a craft: anvil and hammer, saw and plank, a potter's wheel."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.grips import DARK, STEEL, WOOD, Grip, laid, lips_of
from vitascope.engines.animatic.art.svg import box, ellipse, group, line, shape

CLAY: Final = "#b5704a"
ANVIL_HEIGHT: Final = 62.0


def anvil(color: str) -> list[str]:
    """An anvil on its block, the horn to the right; it stands at 0."""
    top = -ANVIL_HEIGHT
    body = (
        f"M-30 {top} H22 Q44 {top} 54 {top + 5} Q40 {top + 17} 16 {top + 17}"
        f" Q10 {top + 24} 18 {top + 32} H-20 Q-12 {top + 24} -18 {top + 15} L-30 {top + 12}Z"
    )
    return [
        box(-24, -31, 46, 31, "#8a5f3c", radius=3),
        line("M-24 -22 H22 M-24 -8 H22", "#5f4028", 2.4),
        shape(body, color),
        line(f"M-27 {top + 2} H22", lighten(color, 0.4), 2.4, opacity=0.8),
        line(f"M-18 {top + 30} H16", darken(color, 0.3), 3),
    ]


def _anvil(grip: Grip) -> list[str]:
    """The anvil before the body, a glowing bar on it, and the hammer; sparks at the blow."""
    x, top = grip.far[0] + 26, -ANVIL_HEIGHT
    glow = "#ff8a2a"
    bar = [
        line(f"M{grip.far[0]:.1f} {grip.far[1]:.1f} L{x - 12:.1f} {top - 5:.1f}", "#4a4652", 4.4),
        line(f"M{x - 14:.1f} {top - 5:.1f} H{x + 16:.1f}", glow, 9, opacity=0.4),
        line(f"M{x - 14:.1f} {top - 5:.1f} H{x + 16:.1f}", glow, 5),
        line(f"M{x - 8:.1f} {top - 5:.1f} H{x + 14:.1f}", "#ffe08a", 2),
    ]
    hammer = [line("M0 8 L0 -28", WOOD, 5), box(-9, -38, 27, 14, "#5d6674", radius=3)]
    sparks: list[str] = []
    if grip.turn < 0.45:
        far = 12 + 52 * (0.45 - grip.turn)
        for k in range(7):
            angle = math.radians(-20 - 23 * k)
            dx, dy = math.cos(angle), math.sin(angle)
            near = far * (0.55 + 0.1 * (k % 3))
            sparks.append(
                line(
                    f"M{x + 4 + dx * near:.1f} {top - 7 + dy * near:.1f}"
                    f" l{dx * 8:.1f} {dy * 8:.1f}",
                    "#ffd45e",
                    2.4,
                )
            )
    return [
        group(anvil("#5a616e"), move=(x, 0)),
        *bar,
        *sparks,
        *laid(grip.near, hammer, 82 - 96 * grip.turn),
    ]


def _saw_and_plank(grip: Grip) -> list[str]:
    """A plank on a trestle, held by the far hand, with a saw through it."""
    (x, y), top = grip.near, -64.0
    left, right = grip.far[0] - 34, grip.far[0] + 62
    teeth = "".join("l3 4 l3 -4 " for _ in range(9))
    blade = [
        shape("M4 -7 L62 1 L62 7 L4 9Z", STEEL),
        line("M6 9 " + teeth, "#8f99a6", 1.6),
        shape("M-12 -9 Q4 -14 8 -7 L8 10 Q-2 14 -11 9 Q-16 0 -12 -9Z", "#b5652f"),
        ellipse((-3, 1), 3.6, 5, "#e8b98a"),
    ]
    dust = [
        ellipse((x + 30 + dx, top + 14 + dy), 2.2, 1.8, "#f2d9a0")
        for dx, dy in ((0, 2), (5, 12), (-5, 20), (3, 30), (8, 24))
    ]
    low = -top - 8
    legs = "".join(
        f"M{x:.1f} {top + 8} L{x - 14:.1f} 0 M{x:.1f} {top + 8} l14 {low} "
        for x in (left + 18, right - 18)
    )
    return [
        line(legs, "#8a5f3c", 5),
        *laid((x, y - 2), blade, 24),
        box(left, top, right - left, 10, "#d9a86a", radius=1.5),
        line(f"M{left + 4:.1f} {top + 3} H{right - 6:.1f}", "#b5844f", 1.4),
        *dust,
    ]


def pottery_wheel(turn: float, color: str) -> list[str]:
    """A wheel with a pot that grows on it; its column stands at 0."""
    rim = f"M{-16 - 1.5 * math.sin(turn * math.tau):.1f}"
    pot = f"{rim} -92 Q-10 -84 -15 -76 Q-22 -64 -12 -54 H12 Q22 -64 15 -76 Q10 -84 16 -92Z"
    ring = "".join(
        f"M{-15 + 2 * math.sin(turn * math.tau + k):.1f} {-60 - 7 * k} q15 5 30 0 "
        for k in range(4)
    )
    return [
        box(-30, -40, 60, 40, "#7a8a9a", radius=4),
        box(-30, -40, 60, 6, "#93a3b3", radius=3),
        box(-5, -50, 10, 12, "#5a6674"),
        ellipse((0, -51), 31, 6, "#c9ced6"),
        ellipse((0, -52.5), 31, 6, "#e4e8ee"),
        shape(pot, color),
        line(ring, darken(color, 0.2), 1.6, opacity=0.7),
        line("M-9 -60 Q-13 -68 -8 -76", lighten(color, 0.35), 3, opacity=0.7),
        ellipse((0, -92), 16, 4.4, darken(color, 0.35)),
    ]


def _pottery_wheel(grip: Grip) -> list[str]:
    """The wheel before the knees, and the stool below."""
    x = (grip.far[0] + grip.near[0]) / 2
    return [
        box(-30, -35, 34, 7, WOOD, radius=3),
        line("M-25 -30 L-29 0 M-2 -30 L2 0", darken(WOOD, 0.2), 5),
        group(pottery_wheel(grip.turn, grip.color or CLAY), move=(x, 0)),
    ]


def _wet_cloth(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.far, grip.near
    color, sway = grip.color or "#f6f8fb", 5 * grip.turn
    low = max(fy, ny) + 62
    cloth = (
        f"M{nx - 6:.1f} {ny - 2:.1f} Q{(nx + fx) / 2:.1f} {ny + 7:.1f} {fx + 12:.1f} {fy - 2:.1f}"
        f" Q{fx + 14 + sway:.1f} {low - 24:.1f} {fx + 8 + sway:.1f} {low:.1f}"
        f" Q{(nx + fx) / 2 + sway:.1f} {low + 7:.1f} {nx - 8 + sway:.1f} {low:.1f}Z"
    )
    fold = (
        f"M{nx + 8:.1f} {ny + 10:.1f} Q{nx + 10 + sway:.1f} {low - 20:.1f}"
        f" {nx + 6 + sway:.1f} {low - 4:.1f}"
    )
    return [shape(cloth, color), line(fold, darken(color, 0.14), 2)]


def _lipstick(grip: Grip) -> list[str]:
    """A lipstick from the near hand to the lips, a mirror in the far one."""
    (lx, ly), (x, y), (fx, fy) = lips_of(grip), grip.near, grip.far
    color = grip.color or "#d8283c"
    tip = (lx + (x - lx) * 0.16, ly + (y - ly) * 0.16)
    case = (lx + (x - lx) * 0.5, ly + (y - ly) * 0.5)
    return [
        line(f"M{fx:.1f} {fy + 12:.1f}V{fy - 8:.1f}", "#c8945a", 5),
        ellipse((fx + 2, fy - 26), 12, 19, "#c8945a"),
        ellipse((fx + 1, fy - 26), 8.6, 15.6, "#d8eef6"),
        line(f"M{x:.1f} {y:.1f}L{case[0]:.1f} {case[1]:.1f}", "#d8b04a", 8),
        line(f"M{case[0]:.1f} {case[1]:.1f}L{tip[0]:.1f} {tip[1]:.1f}", color, 6),
    ]


def _spray_can(grip: Grip) -> list[str]:
    x, y = grip.near
    color = grip.color or "#e0408a"
    mist = [
        ellipse((x + dx, y + dy), r, r, color, opacity=opacity)
        for dx, dy, r, opacity in ((17, -15, 4, 0.6), (25, -16, 6, 0.4), (35, -16, 9, 0.25))
    ]
    return [
        *mist,
        box(x - 5, y - 12, 12, 26, color, radius=3),
        box(x - 5, y - 4, 12, 6, "#ffffff"),
        box(x - 2, y - 18, 6, 7, "#3a3540", radius=1.5),
    ]


def _foam_on_hands(grip: Grip) -> list[str]:
    x, y = (grip.far[0] + grip.near[0]) / 2, (grip.far[1] + grip.near[1]) / 2
    return [
        ellipse((x + dx, y + dy), r, r, "#ffffff", opacity=0.92)
        for dx, dy, r in (
            (-7, -3, 5), (0, -6, 6), (8, -3, 5.5), (-3, 3, 5), (5, 4, 4.6), (12, -12, 3),
            (2, -16, 2.4),
        )
    ]  # fmt: skip


def _axe_and_log(grip: Grip) -> list[str]:
    """A log upright on a block, and the axe in both hands; chips fly at the blow."""
    (fx, fy), (nx, ny) = grip.far, grip.near
    x = 66.0
    angle = math.degrees(math.atan2(fy - ny, fx - nx)) if math.dist((fx, fy), (nx, ny)) > 1 else 0
    axe = [
        line("M-14 0 H34", WOOD, 4.6),
        shape("M26 -4 L42 -6 Q50 6 46 18 L34 12 Q32 4 26 4Z", STEEL),
    ]
    gap = 5.0 if grip.turn < 0.2 else 0.0
    halves = [
        part
        for side in (-1, 1)
        for part in (
            box(x - (15 if side < 0 else 0) + side * gap, -72, 15, 34, "#b5804e", radius=2),
            ellipse((x + side * (7.5 + gap), -72), 7.5, 3, "#e8c48e"),
        )
    ]
    chips = [
        line(f"M{x + dx} {-78 + dy} l5 -4", "#e8c48e", 3)
        for dx, dy in ((-20, -8), (-12, -20), (12, -22), (22, -10))
        if grip.turn < 0.25
    ]
    return [
        box(x - 26, -38, 52, 38, "#8a5f3c", radius=3),
        ellipse((x, -38), 26, 7, "#c8965e"),
        ellipse((x, -38), 16, 4, "#b5804e"),
        *halves,
        *chips,
        *laid((nx, ny), axe, angle + 20 - 70 * grip.turn),
    ]


def _basket_of_fruit(grip: Grip) -> list[str]:
    """A basket on the ground before the knees, one of the fruit in the far hand."""
    color, x = grip.color or "#d8344a", grip.near[0] + 4
    heap = [
        ellipse((x + dx, -22 - dy), 5.4, 5.4, darken(color, shade))
        for dx, dy, shade in (
            (-14, 1, 0.1), (-5, 2, 0.0), (5, 1, 0.12), (14, 2, 0.04), (-9, 7, 0.0), (1, 8, 0.08),
            (10, 7, 0.0),
        )
    ]  # fmt: skip
    fx, fy = grip.far
    return [
        *heap,
        shape(f"M{x - 24:.1f} -22 H{x + 24:.1f} L{x + 18:.1f} 0 H{x - 18:.1f}Z", "#c8935a"),
        line(f"M{x - 23:.1f} -15 H{x + 23:.1f} M{x - 21:.1f} -8 H{x + 21:.1f}", "#9a6a3a", 2),
        line(f"M{x - 25:.1f} -22 H{x + 25:.1f}", "#dba86c", 4),
        ellipse((fx + 5, fy + 4), 6, 6, color),
        line(f"M{fx + 5:.1f} {fy - 1:.1f} l4 -4", "#4f9a4c", 2.4),
    ]


def _paint_roller(grip: Grip) -> list[str]:
    """A roller on a pole, with the stripe of paint behind it."""
    (fx, fy), (nx, ny) = grip.far, grip.near
    color = grip.color or "#f2c24a"
    x, y = nx + 26, ny - 24
    return [
        box(x - 2, y, 30, 62 + 10 * grip.turn, color, radius=2),
        line(f"M{fx - 6:.1f} {fy + 10:.1f} L{nx + 14:.1f} {ny - 12:.1f}", WOOD, 4.4),
        line(f"M{nx + 14:.1f} {ny - 12:.1f} L{x + 13:.1f} {y - 4:.1f}", STEEL, 3),
        box(x - 4, y - 8, 34, 13, darken(color, 0.12), radius=5),
    ]


def _net_on_lap(grip: Grip) -> list[str]:
    """A fishing net over the knees, with its floats."""
    (fx, fy), (nx, ny) = grip.far, grip.near
    x, y = (fx + nx) / 2, max(fy, ny)
    net = (
        f"M{x - 20:.1f} {y - 2:.1f} Q{x + 8:.1f} {y - 14:.1f} {x + 34:.1f} {y + 4:.1f}"
        f" L{x + 44:.1f} -6 Q{x + 6:.1f} 2 {x - 24:.1f} -6Z"
    )
    rows = "".join(
        f"M{x - 22 + 9 * k:.1f} {y:.1f} L{x - 8 + 9 * k:.1f} -4"
        f" M{x - 8 + 9 * k:.1f} {y:.1f} L{x - 22 + 9 * k:.1f} -4 "
        for k in range(6)
    )
    floats = [ellipse((x - 22 + 16 * k, -6), 5.4, 4.4, "#e8703a") for k in range(5)]
    return [
        shape(net, "#8fae9a", opacity=0.55),
        line(rows, "#5f7f6c", 1.3, opacity=0.9),
        line(f"M{nx:.1f} {ny:.1f} L{x + 4:.1f} {y + 4:.1f}", "#e8e0c8", 1.6),
        *floats,
    ]


def _wristwatch(grip: Grip) -> list[str]:
    x, y = grip.near
    return [
        box(x - 11, y - 5, 5, 11, DARK, radius=2),
        ellipse((x - 8, y - 7), 5.4, 5.4, "#e8c45a"),
        ellipse((x - 8, y - 7), 3.8, 3.8, "#ffffff"),
        line(f"M{x - 8:.1f} {y - 7:.1f} v-2.6 M{x - 8:.1f} {y - 7:.1f} h2", DARK, 1),
    ]


def _bauble(grip: Grip) -> list[str]:
    x, y = grip.near
    return [
        line(f"M{x + 4:.1f} {y - 2:.1f} v7", "#e8c45a", 1.6),
        ellipse((x + 4, y + 11), 6.4, 6.4, grip.color or "#d8344a"),
        ellipse((x + 2, y + 9), 2, 2, "#ffffff", opacity=0.7),
    ]


def _fruit_in_hand(grip: Grip) -> list[str]:
    x, y = grip.near
    return [
        ellipse((x + 4, y - 7), 7.4, 7, grip.color or "#d8344a"),
        ellipse((x + 1, y - 9), 2.2, 2, "#ffffff", opacity=0.6),
        line(f"M{x + 4:.1f} {y - 13:.1f} q1 -5 5 -6", "#6a4a34", 1.8),
        shape(f"M{x + 6:.1f} {y - 15:.1f} q7 -5 10 1 q-6 4 -10 -1Z", "#5fae4c"),
    ]


def _framed_picture(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.far, grip.near
    frame = [
        box(-27, -21, 54, 42, "#a8703f", radius=2),
        box(-22, -16, 44, 32, "#bfe3f4"),
        shape("M-22 16 V4 Q-10 -6 2 4 Q12 -4 22 2 V16Z", "#6fb35a"),
        ellipse((10, -8), 4.4, 4.4, "#f9c63c"),
    ]
    return laid(((fx + nx) / 2 + 6, (fy + ny) / 2 - 12), frame, grip.turn)


CRAFT_TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {
    "anvil": _anvil,
    "saw and plank": _saw_and_plank,
    "pottery wheel": _pottery_wheel,
    "wet cloth": _wet_cloth,
    "lipstick": _lipstick,
    "foam on hands": _foam_on_hands,
    "bauble": _bauble,
    "fruit in hand": _fruit_in_hand,
    "framed picture": _framed_picture,
    "paint roller": _paint_roller,
    "net on lap": _net_on_lap,
    "wristwatch": _wristwatch,
    "axe and log": _axe_and_log,
    "basket of fruit": _basket_of_fruit,
    "spray can": _spray_can,
}
"""Each tool as shapes."""
