"""Tools of sport and play: balls, ropes, rods, bows, boards; drawn as `tools` draws its own."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.grips import DARK, STEEL, WOOD, Grip, laid
from vitascope.engines.animatic.art.svg import ellipse, line, shape


def _balls(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.far, grip.near
    parts: list[str] = []
    tones = (grip.color,) * 3 if grip.color else ("#e4503c", "#f2c23a", "#3f8fd0")
    for index, tone in enumerate(tones):
        way = (grip.turn + index / 3) % 1
        x = nx + (fx - nx) * way
        y = min(fy, ny) - 12 - 140 * 4 * way * (1 - way) * 0.72
        parts += [
            ellipse((x, y), 11, 11, tone),
            ellipse((x - 3, y - 4), 3.4, 2.8, "#fff", opacity=0.6),
        ]
    return parts


def _ball(grip: Grip) -> list[str]:
    x, y = grip.near
    return [
        ellipse((x + 2, y - 8), 10, 10, grip.color or "#e4503c"),
        ellipse((x - 1, y - 12), 3, 2.6, "#fff", opacity=0.6),
    ]


def _rope(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.far, grip.near
    turn = math.cos(grip.turn * math.tau)
    hands = (fy + ny) / 2
    low = hands + 1.6 * (max(y for _, y in grip.feet) - hands) * turn - 10
    d = f"M{nx:.1f} {ny:.1f} C{nx - 50:.1f} {low:.1f} {fx + 50:.1f} {low:.1f} {fx:.1f} {fy:.1f}"
    return [
        line(d, "#e8963c", 3.4),
        line(f"M{nx:.1f} {ny:.1f} l4 -10 M{fx:.1f} {fy:.1f} l-4 -10", "#c8404a", 5),
    ]


def gloves(grip: Grip) -> list[str]:
    """Boxing gloves on both hands."""
    return [
        shape_
        for x, y in (grip.far, grip.near)
        for shape_ in (
            ellipse((x + 3, y), 13, 11.5, "#d8342c"),
            ellipse((x - 1, y + 7), 6, 4.4, "#b5242a"),
            line(f"M{x - 9:.1f} {y - 7:.1f} v13", "#fdfaf2", 4),
        )
    ]


def _oar(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.far, grip.near
    x, y = (fx + nx) / 2, (fy + ny) / 2
    turn = grip.turn * math.tau
    tip = (x - 40 + 44 * math.cos(turn), y + 66 + 14 * math.sin(turn))
    blade = [ellipse((8, 0), 20, 7, "#c8883f")]
    angle = math.degrees(math.atan2(tip[1] - y, tip[0] - x))
    return [
        line(f"M{x + 6:.1f} {y - 8:.1f} L{tip[0]:.1f} {tip[1]:.1f}", WOOD, 5),
        *laid(tip, blade, angle),
    ]


def _fishing_rod(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.far, grip.near
    tip = (fx + 62, fy - 62 + grip.turn)
    return [
        line(
            f"M{nx - 6:.1f} {ny + 8:.1f} L{fx:.1f} {fy:.1f} Q{fx + 36:.1f}"
            f" {fy - 42:.1f} {tip[0]:.1f} {tip[1]:.1f}",
            WOOD,
            3.2,
        ),
        ellipse((fx - 4, fy + 8), 5.4, 5.4, DARK),
        line(
            f"M{tip[0]:.1f} {tip[1]:.1f} Q{tip[0] + 14:.1f} {tip[1] + 70:.1f} {tip[0] + 10:.1f} -2",
            "#4a4652",
            1.2,
            opacity=0.9,
        ),
        ellipse((tip[0] + 10, -4), 4.6, 5.4, "#e4503c"),
        ellipse((tip[0] + 10, -7), 4.4, 3, "#ffffff"),
    ]


def _bow(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.far, grip.near
    draw = grip.turn
    d = (
        f"M{fx - 14:.1f} {fy - 46:.1f} Q{fx + 18:.1f} {fy - 22:.1f} {fx + 2:.1f}"
        f" {fy:.1f} Q{fx + 18:.1f} {fy + 22:.1f} {fx - 14:.1f} {fy + 46:.1f}"
    )
    pull = nx if draw > 0.1 else fx - 14
    string = (
        f"M{fx - 14:.1f} {fy - 46:.1f} L{pull:.1f} {ny if draw > 0.1 else fy:.1f}"
        f" L{fx - 14:.1f} {fy + 46:.1f}"
    )
    parts = [line(string, "#f4efe4", 1.4), line(d, WOOD, 5)]
    if draw > 0.1:
        parts += [
            line(f"M{nx:.1f} {ny:.1f} L{nx + 66:.1f} {ny - 1:.1f}", "#e8d8b8", 2.6),
            shape(f"M{nx + 74:.1f} {ny - 1:.1f} l-10 -5 v10Z", STEEL),
        ]
    return parts


def _foil(grip: Grip) -> list[str]:
    """A thin blade with its guard, ahead of the hand."""
    x, y = grip.near
    return [
        line(f"M{x - 6:.1f} {y + 1:.1f}h14", DARK, 5),
        line(f"M{x + 10:.1f} {y:.1f}L{x + 78:.1f} {y - 10:.1f}", STEEL, 2.4),
        ellipse((x + 9, y), 3.4, 8, "#e0c25a"),
    ]


def _balance_pole(grip: Grip) -> list[str]:
    """A long pole level in both hands, turned as the body leans."""
    (fx, fy), (nx, ny) = grip.far, grip.near
    pole = [line("M-170 8Q0 -8 170 8", "#c9b28a", 5)]
    return laid(((fx + nx) / 2, (fy + ny) / 2), pole, grip.turn)


def _javelin(grip: Grip) -> list[str]:
    """A spear on the shoulder; past the middle of its turn it flies off."""
    x, y = grip.near
    way = max(0.0, (grip.turn - 0.62) / 0.3)
    spear = [line("M-78 0H78", "#e8e2d2", 4), shape("M96 0l-20 -4v8Z", STEEL),
             line("M-10 0h22", "#d8503c", 6)]  # fmt: skip
    if way > 1:
        return []
    at = (x + 150 * way, y - 110 * way + 60 * way * way)
    return laid(at, spear, -20 + 26 * way)


SPORT_TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {
    "balls": _balls,
    "ball": _ball,
    "rope": _rope,
    "boxing gloves": gloves,
    "oar": _oar,
    "fishing rod": _fishing_rod,
    "bow": _bow,
    "foil": _foil,
    "balance pole": _balance_pole,
    "javelin": _javelin,
}
"""Each tool as shapes."""
