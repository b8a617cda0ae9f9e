"""What a body brings for a trade: a bench with the work on it, a shaker, a loupe, a glass pipe."""

import math
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, TypeAlias

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.grips import DARK, STEEL, WOOD, Grip, laid
from vitascope.engines.animatic.art.svg import box, ellipse, group, line, polygon, shape

_TOP: Final = -62.0
"""Height of a bench."""

_Work: TypeAlias = Callable[[Grip, float, str], list[str]]
"""What is on the bench, at a middle and in a colour."""


def _bench(work: _Work, color: str, grip: Grip) -> list[str]:
    """A bench before the body, and what is worked at on it."""
    x = grip.far[0] + 10
    wood = "#c08a54"
    return [
        line(f"M{x - 44} {_TOP + 8} V0 M{x + 50} {_TOP + 8} V0", darken(wood, 0.25), 8),
        line(f"M{x - 44} -18 H{x + 50}", darken(wood, 0.3), 5),
        *work(grip, x, grip.color or color),
        box(x - 56, _TOP, 118, 10, wood, radius=2),
        line(f"M{x - 53} {_TOP + 2.4} H{x + 58}", lighten(wood, 0.35), 2),
    ]


def _vase(grip: Grip, x: float, color: str) -> list[str]:
    x += 8
    flowers: list[str] = []
    for dx, dy in ((-24, -54), (-9, -68), (10, -66), (25, -52), (0, -50)):
        cx, cy = x + dx, _TOP + dy
        flowers += [
            line(f"M{x} {_TOP - 24} Q{x + dx * 0.3:.1f} {cy + 20:.1f} {cx} {cy}", "#4f8f4a", 3),
            *(
                ellipse((cx + 6 * math.cos(k * 1.257), cy + 6 * math.sin(k * 1.257)), 6, 6, color)
                for k in range(5)
            ),
            ellipse((cx, cy), 5, 5, darken(color, 0.16)),
            ellipse((cx - 2, cy - 3), 2, 1.4, "#ffffff", opacity=0.5),
        ]
    hx, hy = grip.near
    return [
        *flowers,
        shape(f"M{x - 13} {_TOP - 30} Q{x - 24} {_TOP - 10} {x - 15} {_TOP} H{x + 15}"
              f" Q{x + 24} {_TOP - 10} {x + 13} {_TOP - 30}Z", "#dfe8ee"),
        line(f"M{x - 11} {_TOP - 22} Q{x - 16} {_TOP - 10} {x - 11} {_TOP - 4}", "#ffffff", 3),
        line(f"M{hx:.1f} {hy:.1f} L{hx + 6:.1f} {hy - 24:.1f}", "#4f8f4a", 3),
        ellipse((hx + 7, hy - 28), 8, 7, lighten(color, 0.15)),
        ellipse((hx + 7, hy - 28), 4, 3.6, darken(color, 0.1)),
    ]  # fmt: skip


def _cloth(grip: Grip, x: float, color: str) -> list[str]:
    hx, hy = grip.near
    open_by = 10 + 8 * math.sin(grip.turn * 4 * math.tau)
    blades = [
        group([line("M0 0 L24 -2", STEEL, 4)], turn=-open_by),
        group([line("M0 0 L24 2", STEEL, 4)], turn=open_by),
        ellipse((-5, -5), 5, 5, "#d8342c"),
        ellipse((-5, 5), 5, 5, "#d8342c"),
    ]
    return [
        shape(f"M{x - 46} {_TOP} V{_TOP - 9} H{x + 58} V{_TOP}Z", color),
        shape(f"M{x + 34} {_TOP - 9} H{x + 60} L{x + 63} {_TOP + 34} Q{x + 50} {_TOP + 40}"
              f" {x + 38} {_TOP + 34}Z", darken(color, 0.1)),
        line(f"M{x + 46} {_TOP - 6} V{_TOP + 30}", darken(color, 0.24), 2),
        line(f"M{x - 44} {_TOP - 7} H{x + 56}", lighten(color, 0.35), 2),
        *laid((hx + 4, hy + 2), blades, 12),
    ]  # fmt: skip


def _cake(grip: Grip, x: float, color: str) -> list[str]:
    x += 12
    hx, hy = grip.near
    return [
        box(x - 22, _TOP - 4, 44, 4, "#e8ecf0", radius=2),
        shape(f"M{x - 15} {_TOP - 24} H{x + 15} L{x + 11} {_TOP - 4} H{x - 11}Z", "#b8743a"),
        shape(f"M{x - 18} {_TOP - 23} Q{x - 16} {_TOP - 36} {x - 4} {_TOP - 36} Q{x} {_TOP - 48}"
              f" {x + 5} {_TOP - 36} Q{x + 17} {_TOP - 35} {x + 18} {_TOP - 23}Z", color),
        line(f"M{x - 13} {_TOP - 28} Q{x} {_TOP - 23} {x + 13} {_TOP - 29}",
             darken(color, 0.16), 2),
        *laid((hx + 2, hy), [
            shape("M-8 -12 Q2 -18 12 -11 L4 16 L0 16Z", "#fdf8ee"),
            shape("M0 14 h4 l-2 7Z", color),
        ], -34),
    ]  # fmt: skip


def _dish(grip: Grip, x: float, color: str) -> list[str]:
    x += 10
    hx, hy = grip.near
    fall = [
        ellipse(
            (hx + 8 + 5 * math.sin(k * 2.4), hy + 6 + (grip.turn * 2 + k / 9) % 1 * 26), 1.5, 1.5, c
        )
        for k in range(9)
        for c in ("#ffffff",)
    ]
    return [
        ellipse((x, _TOP - 2), 32, 5, "#e8ecf0"),
        ellipse((x, _TOP - 4), 32, 5, "#fbfcfd"),
        shape(f"M{x - 20} {_TOP - 5} Q{x - 18} {_TOP - 19} {x + 2} {_TOP - 18}"
              f" Q{x + 20} {_TOP - 17} {x + 20} {_TOP - 5}Z", color),
        line(f"M{x - 12} {_TOP - 14} l6 7 M{x} {_TOP - 16} l6 8", darken(color, 0.3), 2),
        ellipse((x + 14, _TOP - 9), 6, 3.4, "#6fb04a", angle=-24),
        *fall,
    ]  # fmt: skip


def _circuit(grip: Grip, x: float, color: str) -> list[str]:
    hx, hy = grip.near
    smoke = [
        ellipse((x + 12 + 4 * math.sin(k + grip.turn * 6), _TOP - 14 - 12 * k), 4 + k, 3 + k,
                "#e8ecf2", opacity=0.5 - 0.1 * k)
        for k in range(4)
    ]  # fmt: skip
    return [
        polygon([(x - 22, _TOP), (x + 46, _TOP), (x + 40, _TOP - 9), (x - 16, _TOP - 9)], color),
        box(x - 2, _TOP - 13, 16, 7, "#24222a", radius=1),
        box(x + 20, _TOP - 12, 10, 6, "#24222a", radius=1),
        ellipse((x + 12, _TOP - 10), 5, 5, "#ffb04a", opacity=0.8),
        line(f"M{x + 12} {_TOP - 10} L{hx:.1f} {hy:.1f}", STEEL, 3),
        *smoke,
    ]


def _watch(grip: Grip, x: float, color: str) -> list[str]:
    x += 12
    hx, hy = grip.near
    turn = grip.turn * math.tau
    return [
        ellipse((x, _TOP - 3), 24, 5, darken(color, 0.3)),
        ellipse((x, _TOP - 16), 19, 16, color),
        ellipse((x, _TOP - 16), 15, 12.6, "#fbf8f0"),
        line(f"M{x} {_TOP - 16} L{x + 9 * math.cos(turn):.1f} {_TOP - 16 + 8 * math.sin(turn):.1f}"
             f" M{x} {_TOP - 16} V{_TOP - 24}", "#26242e", 2),
        line(f"M{hx:.1f} {hy:.1f} L{x - 4} {_TOP - 15} M{hx:.1f} {hy - 4:.1f} L{x - 2} {_TOP - 19}",
             STEEL, 2.2),
    ]  # fmt: skip


def _boot(grip: Grip, x: float, color: str) -> list[str]:
    x += 8
    hx, hy = grip.near
    up = abs(math.sin(grip.turn * 2 * math.tau))
    hammer = [line("M0 8 L0 -22", WOOD, 4), box(-7, -30, 20, 10, "#5d6674", radius=2)]
    return [
        shape(f"M{x - 20} {_TOP - 42} H{x + 4} L{x + 6} {_TOP - 22} Q{x + 34} {_TOP - 20}"
              f" {x + 36} {_TOP - 6} H{x - 20}Z", color),
        box(x - 22, _TOP - 6, 60, 6, darken(color, 0.5), radius=2),
        line(f"M{x + 2} {_TOP - 36} l-12 3 M{x + 4} {_TOP - 28} l-12 4", "#f4ead8", 2),
        line(f"M{x - 16} {_TOP - 38} V{_TOP - 12}", lighten(color, 0.3), 3),
        *laid((hx, hy), hammer, 50 - 40 * up),
    ]  # fmt: skip


def _plank(grip: Grip, x: float, color: str) -> list[str]:
    hx, hy = grip.near
    curls = "".join(f"M{x - 30 + 14 * k} {_TOP - 8} q-7 -9 2 -10 q7 2 3 8 " for k in range(4))
    return [
        box(x - 48, _TOP - 8, 104, 8, color, radius=2),
        line(f"M{x - 44} {_TOP - 5} H{x + 50}", darken(color, 0.2), 1.4),
        line(curls, lighten(color, 0.3), 2.6),
        box(hx - 14, min(hy + 2, _TOP - 20), 36, 12, "#8a5a34", radius=3),
        line(f"M{hx - 4:.1f} {min(hy + 4, _TOP - 18):.1f} q6 -14 12 -2", "#6a4226", 5),
    ]


def _pot(grip: Grip, x: float, color: str) -> list[str]:
    x += 12
    hx, hy = grip.near
    bands = "".join(
        f"M{x - 20} {_TOP - 18 - 10 * k} q5 -6 10 0 t10 0 t10 0 t10 0" for k in range(3)
    )
    return [
        shape(f"M{x - 12} {_TOP} Q{x - 32} {_TOP - 28} {x - 11} {_TOP - 50} H{x + 11}"
              f" Q{x + 32} {_TOP - 28} {x + 12} {_TOP}Z", color),
        line(bands, "#2f5fae", 2.6),
        ellipse((x, _TOP - 50), 11, 3, darken(color, 0.25)),
        line(f"M{x - 15} {_TOP - 14} Q{x - 20} {_TOP - 28} {x - 13} {_TOP - 40}", "#ffffff", 3,
             opacity=0.6),
        line(f"M{hx - 6:.1f} {hy - 6:.1f} L{hx + 12:.1f} {hy + 4:.1f}", WOOD, 3),
        line(f"M{hx + 11:.1f} {hy + 3:.1f} l6 3", "#2f5fae", 5),
    ]  # fmt: skip


def _sandwich(grip: Grip, x: float, color: str) -> list[str]:
    """Slices of bread, one spread, a leaf and cheese between two, a knife at work."""
    x += 6
    hx, hy = grip.near
    fill = (("#e8b45a", 5), ("#f6d23a", 4), ("#6fb04a", 4), ("#d8504a", 4))
    layers: list[str] = []
    y = _TOP - 2.0
    for tone, high in (*fill, ("#e8b45a", 7)):
        layers.append(box(x + 14, y - high, 42, high, tone, radius=2))
        y -= high
    return [
        ellipse((x + 35, _TOP - 1), 30, 4, "#f4f6f8"),
        *layers,
        shape(f"M{x - 34} {_TOP - 2} h36 l-6 -12 h-26Z", "#e8b45a"),
        shape(f"M{x - 30} {_TOP - 4} h28 l-5 -8 h-19Z", color),
        line(f"M{hx:.1f} {hy:.1f} L{hx - 20:.1f} {hy + 16:.1f}", STEEL, 5),
        line(f"M{hx + 8:.1f} {hy - 7:.1f} L{hx:.1f} {hy:.1f}", DARK, 5),
    ]


def _sushi(grip: Grip, x: float, color: str) -> list[str]:
    """A bamboo mat with a roll on it, pieces in a row beside it."""
    hx, hy = grip.near
    pieces: list[str] = []
    for k in range(3):
        cx = x + 16 + 17 * k
        pieces += [
            box(cx - 8, _TOP - 14, 16, 14, "#2f3a34", radius=3),
            ellipse((cx, _TOP - 14), 8, 3.4, "#fbfaf4"),
            ellipse((cx, _TOP - 14), 3.4, 1.8, color),
        ]
    slats = "".join(f"M{x - 44 + 6 * k} {_TOP - 4}v4" for k in range(8))
    return [
        box(x - 46, _TOP - 4, 48, 4, "#d8b878", radius=1),
        line(slats, "#b8935a", 1.4),
        ellipse((x - 22, _TOP - 12), 20, 8, "#2f3a34"),
        ellipse((x - 4, _TOP - 12), 5, 7, "#fbfaf4"),
        ellipse((x - 4, _TOP - 12), 2.2, 3, color),
        *pieces,
        ellipse((hx, hy + 5), 7, 4, "#fbfaf4"),
    ]


def _shaker(grip: Grip) -> list[str]:
    x, y = (grip.far[0] + grip.near[0]) / 2, (grip.far[1] + grip.near[1]) / 2
    can = [
        shape("M-10 22 L-13 -12 H13 L10 22Z", STEEL),
        shape("M-13 -12 Q-12 -26 -6 -28 H6 Q12 -26 13 -12Z", lighten(STEEL, 0.2)),
        box(-5, -36, 10, 9, STEEL, radius=2),
        line("M-7 -8 L-5 18", "#ffffff", 3, opacity=0.8),
        line("M-13 -12 H13", darken(STEEL, 0.3), 2),
    ]
    streaks = f"M{x - 26:.1f} {y - 14:.1f} q-6 12 0 24 M{x + 26:.1f} {y - 14:.1f} q6 12 0 24"
    return [*laid((x, y), can, 28 + 6 * grip.turn), line(streaks, "#ffffff", 2.4, opacity=0.6)]


def _syringe(grip: Grip) -> list[str]:
    x, y = grip.far
    drop = (grip.turn * 1.0) % 1
    return [
        *laid((x + 2, y), [
            line("M0 -24 V-44", "#c8d0da", 1.8),
            box(-6, -26, 12, 34, "#dff0fa", radius=2),
            box(-5, -14, 10, 21, "#7fc8ee", radius=1),
            line("M0 8 V20", "#8a929e", 4),
            line("M-7 20 H7 M-8 8 H8", "#8a929e", 4),
            line("M-6 -20 h5 m-5 6 h5 m-5 6 h5 m-5 6 h5", "#3a4a5a", 1.2),
        ], 8),
        ellipse((x + 8 + 4 * drop, y - 46 - 8 * math.sin(math.pi * drop)), 2, 2.4, "#7fc8ee"),
    ]  # fmt: skip


def _glass_pipe(grip: Grip) -> list[str]:
    lx, ly = grip.head[0] + 0.72 * grip.radius, grip.head[1] + 0.5 * grip.radius
    fx, fy = grip.far
    ex, ey = fx + (fx - lx) * 0.9, fy + (fy - ly) * 0.9
    swell = 1 + 0.14 * math.sin(grip.turn * math.tau)
    glow = grip.color or "#ff9a3c"
    return [
        line(f"M{lx:.1f} {ly:.1f} L{ex:.1f} {ey:.1f}", "#6a6f7a", 5),
        ellipse((ex + 14, ey + 3), 34 * swell, 31 * swell, glow, opacity=0.25),
        ellipse((ex + 14, ey + 3), 22 * swell, 20 * swell, glow),
        ellipse((ex + 12, ey + 1), 15 * swell, 13 * swell, lighten(glow, 0.45)),
        ellipse((ex + 7, ey - 6), 5, 4, "#ffffff", opacity=0.85),
    ]


def _loupe(grip: Grip) -> list[str]:
    x, y = grip.near
    fx, fy = grip.far
    color = grip.color or "#d8283c"
    shine = 0.5 + 0.5 * math.sin(grip.turn * 2 * math.tau)
    return [
        ellipse((x + 2, y - 6), 8, 8, DARK),
        ellipse((x + 3, y - 6), 5.6, 5.6, "#cfe8f6"),
        polygon([(fx - 8, fy - 12), (fx - 4, fy - 18), (fx + 8, fy - 18), (fx + 12, fy - 12),
                 (fx + 2, fy)], color),
        polygon([(fx - 4, fy - 18), (fx + 8, fy - 18), (fx + 2, fy - 12)], lighten(color, 0.45)),
        line(f"M{fx + 14:.1f} {fy - 24:.1f} v-9 m-4.5 4.5 h9", "#ffffff", 2, opacity=shine),
    ]  # fmt: skip


def _whittling(grip: Grip) -> list[str]:
    fx, fy = grip.far
    nx, ny = grip.near
    wood = grip.color or "#d0a060"
    return [
        shape(f"M{fx - 6:.1f} {fy - 4:.1f} Q{fx + 2:.1f} {fy - 22:.1f} {fx + 18:.1f} {fy - 22:.1f}"
              f" L{fx + 27:.1f} {fy - 18:.1f} L{fx + 20:.1f} {fy - 13:.1f} Q{fx + 20:.1f}"
              f" {fy + 4:.1f} {fx + 2:.1f} {fy + 6:.1f} L{fx - 14:.1f} {fy + 9:.1f}Z", wood),
        ellipse((fx + 17, fy - 17), 1.8, 1.8, "#3a2a1a"),
        line(f"M{fx + 2:.1f} {fy - 8:.1f} q8 4 12 -2", darken(wood, 0.25), 2),
        line(f"M{nx - 8:.1f} {ny + 3:.1f} L{nx + 3:.1f} {ny - 2:.1f}", "#6a3a22", 6),
        line(f"M{nx + 3:.1f} {ny - 2:.1f} L{nx + 18:.1f} {ny - 9:.1f}", STEEL, 4),
        line(f"M{fx:.1f} {fy + 14:.1f} q-5 6 0 9 m8 4 q6 4 2 9", lighten(wood, 0.2), 2.4),
    ]  # fmt: skip


def _shoe_and_brush(grip: Grip) -> list[str]:
    fx, fy = grip.far
    nx, ny = grip.near
    color = grip.color or "#7a4526"
    return [
        shape(f"M{fx - 18:.1f} {fy - 18:.1f} H{fx:.1f} Q{fx + 10:.1f} {fy - 6:.1f} {fx + 30:.1f}"
              f" {fy - 4:.1f} Q{fx + 36:.1f} {fy:.1f} {fx + 35:.1f} {fy + 8:.1f}"
              f" H{fx - 18:.1f}Z", color),
        box(fx - 19, fy + 7, 55, 5, darken(color, 0.5), radius=2),
        ellipse((fx + 24, fy), 5, 2.4, "#ffffff", opacity=0.7),
        box(nx - 12, ny - 4, 32, 8, WOOD, radius=3),
        box(nx - 10, ny + 4, 28, 6, "#2c2630", radius=1),
    ]  # fmt: skip


TRADE_TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {
    "vase on bench": partial(_bench, _vase, "#f08aa8"),
    "cloth on bench": partial(_bench, _cloth, "#4a78c8"),
    "cake on bench": partial(_bench, _cake, "#f4a0bc"),
    "plate on bench": partial(_bench, _dish, "#a8563a"),
    "board on bench": partial(_bench, _circuit, "#2f7a4a"),
    "watch on bench": partial(_bench, _watch, "#d8a83c"),
    "boot on bench": partial(_bench, _boot, "#7a4526"),
    "plank on bench": partial(_bench, _plank, "#d9a86a"),
    "painted pot": partial(_bench, _pot, "#f4f1ea"),
    "sandwich on bench": partial(_bench, _sandwich, "#f6e08a"),
    "sushi on bench": partial(_bench, _sushi, "#f0744a"),
    "shaker": _shaker,
    "syringe": _syringe,
    "glass pipe": _glass_pipe,
    "loupe": _loupe,
    "whittling": _whittling,
    "shoe and brush": _shoe_and_brush,
}
"""Each tool as shapes."""
