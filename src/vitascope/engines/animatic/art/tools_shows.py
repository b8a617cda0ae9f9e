"""What a body brings to shows and play on the pavement: plates, lights on cords, stilts, boards."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.grips import STEEL, WOOD, Grip, laid, lips_of
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape


def _spinning_plates(grip: Grip) -> list[str]:
    parts: list[str] = []
    color = grip.color or "#f4f1ea"
    for side, (x, y) in enumerate((grip.far, grip.near)):
        lean = 6 * math.sin(grip.turn * math.tau + 2 * side)
        top = (x + lean, y - 92)
        plate = [
            ellipse((0, 0), 27, 7, darken(color, 0.12)),
            ellipse((0, -2), 27, 6, color),
            line(f"M{-18 + 30 * ((grip.turn * 3) % 1):.1f} -3h10", "#3f7fc0", 3),
        ]
        parts.append(line(f"M{x:.1f} {y + 14:.1f}L{top[0]:.1f} {top[1]:.1f}", WOOD, 3.6))
        parts += laid(top, plate, 9 * math.sin(2 * grip.turn * math.tau + side))
    return parts


def _poi(grip: Grip) -> list[str]:
    """A light on a cord at each hand, and the ring of light that it leaves."""
    color = grip.color or "#ff9a2e"
    parts: list[str] = []
    for side, (x, y) in enumerate((grip.far, grip.near)):
        angle = (grip.turn * 2 + 0.5 * side) * math.tau * (1 if side else -1)
        end = (x + 46 * math.cos(angle), y + 46 * math.sin(angle))
        parts += [
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="46" fill="none" stroke="{color}"'
            f' stroke-width="7" opacity="0.4"/>',
            line(f"M{x:.1f} {y:.1f}L{end[0]:.1f} {end[1]:.1f}", "#d8dce4", 2),
            ellipse(end, 15, 15, color, opacity=0.5),
            ellipse(end, 9, 9, lighten(color, 0.5)),
        ]
    return parts


def _stilts(grip: Grip) -> list[str]:
    parts: list[str] = []
    for (x, y), tone in zip(grip.feet, (darken(WOOD, 0.2), WOOD), strict=True):
        foot = (x + 2, min(0.0, y + 74))
        parts += [
            line(f"M{x - 2:.1f} {y - 40:.1f}L{x - 2:.1f} {y:.1f}L{foot[0]:.1f} {foot[1]:.1f}",
                 tone, 6),
            box(x - 12, y, 30, 6, tone, radius=2),
        ]  # fmt: skip
    return parts


def _boards(grip: Grip) -> list[str]:
    """A pile of boards on two blocks; broken in the middle as the hand goes through."""
    x, deep = 58.0, grip.turn
    wood = "#d9a86a"
    parts = [
        box(x - 44, -38, 26, 38, "#a8a49c", radius=2),
        box(x + 30, -38, 26, 38, "#a8a49c", radius=2),
    ]
    for k in range(3):
        y = -46.0 - 10 * k
        dip = 26 * deep
        for left, right in (((x - 50, y), (x + 4, y + dip)), ((x + 62, y), (x + 8, y + dip))):
            d = f"M{left[0]:.1f} {left[1]:.1f}L{right[0]:.1f} {right[1]:.1f}"
            parts += [line(d, darken(wood, 0.12 * (k % 2)), 8.6), line(d, lighten(wood, 0.3), 1.6)]
    if deep > 0.3:
        chips = "".join(
            f"M{x + 6 + 9 * c:.1f} {-74 - 5 * abs(c):.1f}l{5 * c} -7" for c in (-3, -1, 2, 3)
        )
        parts.append(line(chips, wood, 3))
    return parts


def _chalk_squares(grip: Grip) -> list[str]:
    """Squares on the ground, seen at a slant."""
    del grip
    rows = ((-130, -84), (-84, -38), (-38, 8), (8, 54), (54, 100), (100, 146))
    squares = "".join(f"M{a} 14L{b} 14L{b + 14} -8L{a + 14} -8Z" for a, b in rows)
    marks = "".join(f"M{a + 26} 6l6 -8" for a, _ in rows)
    return [line(squares, "#fdfdfd", 3, opacity=0.95), line(marks, "#f8d0e0", 3)]


def _gum_bubble(grip: Grip) -> list[str]:
    x, y = lips_of(grip)
    r = 4 + 15 * grip.turn
    color = grip.color or "#f48ab4"
    return [
        ellipse((x + 3 + r * 0.8, y + 1), r, r * 0.96, color, opacity=0.92),
        ellipse((x + 3 + r * 0.5, y - r * 0.35), r * 0.3, r * 0.22, "#ffffff", opacity=0.8),
    ]


def _crutches(grip: Grip) -> list[str]:
    parts: list[str] = []
    for x, y in (grip.far, grip.near):
        foot = (x + 16 + 6 * grip.turn, 0.0)
        up = (x - 10, y - 42)
        parts += [
            line(f"M{up[0]:.1f} {up[1]:.1f}L{x:.1f} {y:.1f}L{foot[0]:.1f} {foot[1]:.1f}", STEEL, 5),
            line(f"M{up[0] - 6:.1f} {up[1] + 2:.1f}q6 -6 13 -1", "#3a3f4a", 5),
            line(f"M{x - 5:.1f} {y:.1f}h14", "#3a3f4a", 6),
            ellipse(foot, 5, 3.4, "#3a3f4a"),
        ]
    return parts


def _measuring_tape(grip: Grip) -> list[str]:
    (fx, fy), (x, y) = grip.far, grip.near
    d = f"M{fx + 4:.1f} {fy:.1f}Q{fx + 16:.1f} {(fy + y) / 2:.1f} {x + 4:.1f} {y:.1f}V{y + 26:.1f}"
    marks = "".join(f"M{x + 1:.1f} {y + 4 + 5 * k:.1f}h4" for k in range(5))
    return [line(d, "#f6cf3a", 6), line(marks, "#3a3540", 1.4)]


def _needle_ahead(grip: Grip) -> list[str]:
    x, y = grip.near
    full = 20 * (1 - grip.turn)
    return [
        line(f"M{x + 26:.1f} {y:.1f}h16", "#c8d0da", 2),
        box(x - 8, y - 6, 34, 12, "#dff0fa", radius=2),
        box(x + 25 - full, y - 5, full, 10, "#7fc8ee", radius=1),
        line(f"M{x - 8:.1f} {y:.1f}h-10M{x - 19:.1f} {y - 7:.1f}v14", "#8a929e", 4),
    ]


def _fire_from_the_mouth(grip: Grip) -> list[str]:
    """A flame from the lips over a torch; `turn` is how long it is."""
    (x, y), (tx, ty) = lips_of(grip), grip.far
    long, wave = 150 * grip.turn, 8 * math.sin(grip.turn * 20)
    end = (x + long, y - 58 * grip.turn)
    flames: list[str] = []
    for width, tone in ((30.0, "#f0642c"), (20.0, "#ff9a2e"), (10.0, "#ffe27a")):
        reach = (x + (end[0] - x) * (0.6 + width / 75), y + (end[1] - y) * (0.6 + width / 75))
        flames.append(
            shape(
                f"M{x + 4:.1f} {y:.1f}Q{x + long * 0.4:.1f} {y - width - 18:.1f} {reach[0]:.1f}"
                f" {reach[1] - width + wave:.1f}Q{reach[0] + 12:.1f} {reach[1]:.1f}"
                f" {reach[0] - 14:.1f} {reach[1] + width * 0.6 - wave:.1f}"
                f"Q{x + long * 0.4:.1f} {y + width * 0.3:.1f} {x + 4:.1f} {y + 3:.1f}Z",
                tone,
            )
        )
    return [
        line(f"M{tx - 4:.1f} {ty + 22:.1f}L{tx + 2:.1f} {ty - 14:.1f}", WOOD, 5),
        shape(f"M{tx - 6:.1f} {ty - 12:.1f}Q{tx - 8:.1f} {ty - 30:.1f} {tx + 4:.1f} {ty - 42:.1f}"
              f"Q{tx + 14:.1f} {ty - 26:.1f} {tx + 9:.1f} {ty - 12:.1f}Z", "#ff9a2e"),
        *flames,
    ]  # fmt: skip


def _tattoo_machine(grip: Grip) -> list[str]:
    """A small machine with a needle, its cable running off."""
    x, y = grip.near
    return [
        line(f"M{x - 8:.1f} {y - 8:.1f}q-22 -4 -22 18t-10 30", "#2f3440", 2.4),
        box(x - 10, y - 13, 20, 15, "#5c6674", radius=3),
        line(f"M{x + 2:.1f} {y + 1:.1f}L{x + 16:.1f} {y + 9:.1f}", "#2f3440", 8),
        line(f"M{x + 16:.1f} {y + 9:.1f}l8 4", STEEL, 2.4),
    ]


def _bandage(grip: Grip) -> list[str]:
    """A roll of gauze that is wound about an arm."""
    (fx, fy), (x, y) = grip.far, grip.near
    return [
        line(f"M{x + 8:.1f} {y - 4:.1f}Q{(x + fx) / 2 + 10:.1f} {y - 16:.1f} {fx + 10:.1f}"
             f" {fy - 2:.1f}", "#fbfaf4", 9),
        ellipse((x + 6, y - 4), 10, 10, "#fbfaf4"),
        ellipse((x + 6, y - 4), 4, 4, "#d8d4c8"),
        box(fx - 2, fy - 12, 18, 22, "#fbfaf4", radius=3),
        line(f"M{fx - 2:.1f} {fy - 5:.1f}h18m-18 7h18", "#d8d4c8", 1.6),
        line(f"M{fx + 7:.1f} {fy - 9:.1f}v8m-4 -4h8", "#d8342c", 3),
    ]  # fmt: skip


def _party_stick(grip: Grip) -> list[str]:
    bands = "".join(f"M{-4} {-20 - 16 * k}l8 -6" for k in range(4))
    return laid(
        grip.near, [line("M0 12L0 -84", "#f2c23a", 7), line(bands, "#d8486a", 4)], grip.turn - 30
    )


def _torn_paper(grip: Grip) -> list[str]:
    """A sheet with lines on it, in one piece or in two with rough edges."""
    (fx, fy), (x, y) = grip.far, grip.near
    paper = grip.color or "#fdfaf2"
    half = 13.0
    rough = "l-3 5l4 5l-4 5l4 5l-3 5l3 5"
    left, right = x + 4 + half, fx - 4 - half
    if grip.turn < 0.05:
        left = right = (left + right) / 2
    return [
        shape(f"M{left - 22:.1f} {y - 14:.1f}L{left:.1f} {y - 16:.1f}{rough}"
              f"L{left - 22:.1f} {y + 18:.1f}Z", paper),
        shape(f"M{right + 22:.1f} {fy - 14:.1f}L{right:.1f} {fy - 16:.1f}{rough}"
              f"L{right + 22:.1f} {fy + 18:.1f}Z", darken(paper, 0.04)),
        line(f"M{left - 18:.1f} {y - 6:.1f}h13m-13 7h13m-13 7h12M{right + 5:.1f} {fy - 6:.1f}h13"
             f"m-13 7h13m-13 7h12", "#9fb0c4", 1.8),
    ]  # fmt: skip


SHOW_TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {
    "spinning plates": _spinning_plates,
    "poi": _poi,
    "stilts": _stilts,
    "boards": _boards,
    "chalk squares": _chalk_squares,
    "gum bubble": _gum_bubble,
    "crutches": _crutches,
    "measuring tape": _measuring_tape,
    "needle ahead": _needle_ahead,
    "tattoo machine": _tattoo_machine,
    "torn paper": _torn_paper,
    "bandage": _bandage,
    "party stick": _party_stick,
    "fire from the mouth": _fire_from_the_mouth,
}
"""Each tool as shapes."""
