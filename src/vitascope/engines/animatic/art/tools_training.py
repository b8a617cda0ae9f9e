"""What a body trains with: bars and ropes, the moving parts of machines, what athletes hurl."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.grips import DARK, STEEL, Grip, laid
from vitascope.engines.animatic.art.rigs_training import HANDLES
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape


def _plates(grip: Grip) -> list[str]:
    """The bar of a bench press, seen from its end."""
    color = grip.color or "#d8342c"
    (fx, fy), (x, y) = grip.far, grip.near
    return [
        ellipse((fx + 2, fy - 8), 25, 25, darken(color, 0.35)),
        ellipse((x, y), 28, 28, color),
        ellipse((x, y), 21, 21, darken(color, 0.16)),
        ellipse((x, y), 16, 16, color),
        ellipse((x, y), 6, 6, STEEL),
    ]


def _dumbbells(grip: Grip) -> list[str]:
    color = grip.color or "#3a3f4a"
    bell = [
        line("M-15 0H15", STEEL, 5),
        box(-22, -11, 11, 22, color, radius=3),
        box(11, -11, 11, 22, color, radius=3),
        line("M-19 -7v10M14 -7v10", lighten(color, 0.4), 2),
    ]
    return [*laid(grip.far, bell, 8), *laid(grip.near, bell, -8)]


def _rower_handle(grip: Grip) -> list[str]:
    """The seat on its rail, `turn` units from the middle, and the chain to the hands."""
    x, y = grip.near
    return [
        box(grip.turn - 22, -30, 44, 9, DARK, radius=4),
        line(f"M{grip.turn - 8:.1f} -22v6M{grip.turn + 8:.1f} -22v6", STEEL, 5),
        line(f"M104 -42L{x + 4:.1f} {y:.1f}", "#8a94a6", 2.6),
        line(f"M{x + 3:.1f} {y - 9:.1f}v18", DARK, 6),
    ]


def _cross_trainer(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.feet
    (hx, hy), (kx, ky) = grip.far, grip.near
    return [
        line("M-96 0H122", "#3a404a", 9),
        line(f"M{fx - 20:.1f} {fy + 4:.1f}L96 -34", darken(STEEL, 0.3), 7),
        line(f"M{hx:.1f} {hy - 16:.1f}L74 -52L{fx + 20:.1f} {fy + 4:.1f}", darken(STEEL, 0.3), 6),
        line("M92 0V-118", "#5c6674", 8),
        ellipse((96, -34), 30, 30, "#2f3440"),
        ellipse((96, -34), 17, 17, "#d8504a"),
        box(78, -140, 34, 24, "#2f3440", radius=4),
        box(82, -136, 26, 16, "#7fd8e8", radius=2),
        line(f"M{nx - 24:.1f} {ny + 4:.1f}L96 -34", STEEL, 8),
        line(f"M{kx:.1f} {ky - 18:.1f}L76 -50L{nx + 18:.1f} {ny + 4:.1f}", STEEL, 7),
        box(nx - 18, ny + 1, 38, 7, DARK, radius=3),
        box(fx - 18, fy + 1, 38, 7, darken(DARK, 0.3), radius=3),
    ]


def _exercise_bike(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.feet
    color = grip.color or "#d8504a"
    x, y = HANDLES
    turn = grip.turn * 2 * math.tau
    rim = [
        (66 + 26 * math.cos(turn + k * 1.571), -34 + 26 * math.sin(turn + k * 1.571))
        for k in range(4)
    ]
    spokes = "".join(f"M66 -34L{a:.1f} {b:.1f}" for a, b in rim)
    return [
        line("M-66 0H-22M44 0H100", DARK, 9),
        line("M-44 0L-20 -84M66 -34L72 0M-34 -40L58 -52", color, 9),
        line(f"M58 -52L{x - 4:.0f} {y:.0f}h16", color, 8),
        line(f"M{x - 6:.0f} {y - 2:.0f}h26", DARK, 7),
        ellipse((66, -34), 33, 33, "#3a404a"),
        ellipse((66, -34), 26, 26, "#cfd6df"),
        line(spokes, "#5c6674", 3),
        shape("M-44 -88Q-24 -96 4 -86L-6 -80H-40Z", DARK),
        ellipse((6, -32), 11, 11, "#5c6674"),
        line(f"M{fx:.1f} {fy:.1f}L6 -32L{nx:.1f} {ny:.1f}", STEEL, 5),
        line(f"M{nx - 8:.1f} {ny + 2:.1f}h22M{fx - 8:.1f} {fy + 2:.1f}h22", DARK, 5),
        box(x - 6, y - 30, 24, 17, "#2f3440", radius=3),
        box(x - 3, y - 27, 18, 11, "#7fd8e8", radius=2),
    ]  # fmt: skip


def _battle_ropes(grip: Grip) -> list[str]:
    """Two ropes whose waves run away to where they are fixed."""
    parts: list[str] = []
    for side, (x, y) in enumerate((grip.far, grip.near)):
        points: list[Point] = []
        for k in range(19):
            way = k / 18
            swing = (
                30
                * (1 - way) ** 0.7
                * math.sin(math.tau * (2.2 * way - 2 * grip.turn) + side * math.pi)
            )
            flat = y * (1 - way) ** 1.5 - 5
            points.append((x + (214 - x) * way, min(-3.0, flat + (swing if k else 0))))
        d = f"M{x:.1f} {y:.1f}L" + "L".join(f"{a:.1f} {b:.1f}" for a, b in points[1:])
        tone = "#3d4250" if side else "#2c303a"
        parts += [line(d, tone, 9), line(d, lighten(tone, 0.25), 2)]
    return [*parts, box(206, -18, 16, 18, "#d8504a", radius=3)]


def _flight(start: Point, way: float, reach: float, high: float) -> Point:
    """A point of what flies off from a hand."""
    return start[0] + reach * way, start[1] - high * 4 * way * (1 - way) * 0.7 - 20 * way


def _shot(grip: Grip) -> list[str]:
    if grip.turn > 0.86:
        return []
    at = (grip.near[0] + 3, grip.near[1] - 9)
    if grip.turn > 0.56:
        at = _flight(at, (grip.turn - 0.56) / 0.3, 150, 60)
    return [ellipse(at, 10, 10, "#4a4f5c"), ellipse((at[0] - 3, at[1] - 3), 3.4, 3, "#9aa2b0")]


def _discus(grip: Grip) -> list[str]:
    x, y = grip.far
    if grip.turn:
        x, y = _flight((grip.near[0] + 10, grip.near[1]), grip.turn, 190, 50)
    if grip.turn > 0.9:
        return []
    return [
        ellipse((x + 8, y), 16, 7, "#c9823a"),
        ellipse((x + 8, y - 1), 10, 4, "#e6c08a"),
    ]


def _athletes_hammer(grip: Grip) -> list[str]:
    """A ball on a wire that goes round with who turns, and flies off."""
    x, y = grip.near
    if grip.turn > 0.9:
        return []
    end = (x + 74, y + 4)
    if grip.turn:
        x, y = _flight((x + 20, y - 20), grip.turn, 130, 60)
        end = (x + 64, y - 22)
    return [
        line(f"M{x:.1f} {y:.1f}L{end[0]:.1f} {end[1]:.1f}", "#8a94a6", 3),
        shape(f"M{x - 6:.1f} {y - 7:.1f}l14 7l-14 7Z", DARK),
        ellipse(end, 12, 12, "#4a4f5c"),
        ellipse((end[0] - 4, end[1] - 4), 4, 3.4, "#9aa2b0"),
    ]


def _bowled_ball(grip: Grip) -> list[str]:
    color = grip.color or "#3a4a9a"
    x, y = grip.near[0], grip.near[1] + 10
    turn = 0.0
    if 0.4 < grip.turn < 0.94:
        way = (grip.turn - 0.4) / 0.3
        x, y, turn = 14 + 220 * way, -14, 900 * way
    elif grip.turn >= 0.94:
        return []
    if x > 286:
        return []
    ball = [
        ellipse((0, 0), 14, 14, color),
        ellipse((-4, -5), 5, 4, lighten(color, 0.45)),
        *laid((0, 0), [ellipse((4, -6), 1.8, 1.8, "#14182c"), ellipse((8, -3), 1.8, 1.8, "#14182c"),
                       ellipse((7, -8), 1.8, 1.8, "#14182c")], turn),
    ]  # fmt: skip
    return laid((x, y), ball)


def _bobsled(grip: Grip) -> list[str]:
    """The shell of a bobsled, the helmets of two more in it, snow that flies behind."""
    color = grip.color or "#d8342c"
    hx, hy = grip.head
    spray = [
        ellipse((-120 - 46 * age, -4 - 26 * math.sin(math.pi * age)), 8 + 6 * age, 6 + 4 * age,
                "#ffffff", opacity=round(0.9 * (1 - age), 3))
        for k in range(6)
        for age in ((grip.turn * 2 + k / 6) % 1,)
    ]  # fmt: skip
    crew = [
        part
        for dx in (-92, -48)
        for part in (
            ellipse((hx + dx, hy + 16), 21, 20, darken(color, 0.06)),
            box(hx + dx + 3, hy + 10, 18, 12, "#2c3040", radius=5),
            ellipse((hx + dx - 6, hy + 6), 6, 4, "#ffffff", opacity=0.6),
        )
    ]
    return [
        *spray,
        *crew,
        line("M-96 -4H118M-96 -4q-8 0 -10 -8M118 -4q14 0 20 -14", STEEL, 5),
        shape("M-112 -52Q-60 -60 20 -54Q70 -58 96 -46Q140 -34 146 -14Q100 -6 0 -8H-104Z", color),
        shape("M40 -55Q80 -56 98 -45Q120 -38 132 -28Q90 -36 44 -36Z", lighten(color, 0.3)),
        line("M-104 -28H120", "#ffffff", 6),
        ellipse((-40, -38), 13, 9, "#ffffff"),
    ]


def _ice_axes(grip: Grip) -> list[str]:
    parts: list[str] = []
    for x, y in (grip.far, grip.near):
        axe = [
            line("M-6 14L8 -18", "#d8504a", 5),
            line("M-4 -16Q10 -24 26 -14", STEEL, 5),
        ]
        parts += laid((x, y), axe)
    return parts


TRAINING_TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {
    "plates": _plates,
    "dumbbells": _dumbbells,
    "rower handle": _rower_handle,
    "cross trainer": _cross_trainer,
    "exercise bike": _exercise_bike,
    "battle ropes": _battle_ropes,
    "shot": _shot,
    "discus": _discus,
    "athlete's hammer": _athletes_hammer,
    "bowled ball": _bowled_ball,
    "ice axes": _ice_axes,
    "bobsled": _bobsled,
}
"""Each tool as shapes."""
