"""What a body brings to cook and eat with: pans, dough, cups."""

from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken
from vitascope.engines.animatic.art.grips import DARK, STEEL, WOOD, Grip, laid
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape


def _pan(grip: Grip) -> list[str]:
    x, y = grip.far
    bowl = f"M{x + 10:.1f} {y - 6:.1f} q2 15 18 15 h10 q16 0 18 -15Z"
    spoon = line(
        f"M{grip.near[0]:.1f} {grip.near[1]:.1f} L{x + 34 + grip.turn:.1f} {y - 4:.1f}", WOOD, 4
    )
    steam = (
        f"M{x + 24:.1f} {y - 16:.1f} q-5 -8 0 -14 q5 -6 0 -13"
        f" M{x + 44:.1f} {y - 16:.1f} q-5 -8 0 -14 q5 -6 0 -13"
    )
    return [
        line(f"M{x - 4:.1f} {y - 1:.1f} L{x + 14:.1f} {y - 4:.1f}", DARK, 6),
        spoon,
        shape(bowl, "#4a4652"),
        ellipse((x + 33, y - 6), 23, 4.4, "#e8963c"),
        line(steam, "#ffffff", 3, opacity=0.5),
    ]


def _jug(grip: Grip) -> list[str]:
    """A jug over a cup; of steel where it is told what runs out of it."""
    tilt = 18 + 46 * grip.turn
    body, liquid = ("#5f9fd0", "#8fd0f4") if grip.color is None else (STEEL, grip.color)
    jug = [
        shape("M-2 -14 h22 l4 -4 l-3 34 q-11 6 -22 0Z", body),
        line("M-2 -10 q-14 4 -2 20", body, 4),
        ellipse((10, -14), 11, 3, darken(body, 0.25)),
    ]
    x, y = grip.near
    parts = laid((x, y), jug, tilt)
    if grip.turn > 0.4:
        wide = 3 + 3 * grip.turn
        parts.insert(0, line(f"M{x + 24:.1f} {y + 6:.1f} q6 16 5 44", liquid, wide, opacity=0.85))
    fx, fy = grip.far
    cup = f"M{fx - 8:.1f} {fy - 16:.1f} h17 l-2 16 h-13Z"
    return [*parts, shape(cup, "#fdfaf2")]


def _dough(grip: Grip) -> list[str]:
    x, y = (grip.far[0] + grip.near[0]) / 2 + 6, max(grip.far[1], grip.near[1]) + 8
    wide, high = 22 + 5 * grip.turn, 17 - 4 * grip.turn
    flour = ellipse((x, y), wide + 12, 3.4, "#ffffff", opacity=0.7)
    lump = (
        f"M{x - wide:.1f} {y:.1f} Q{x - wide:.1f} {y - high:.1f} {x:.1f} {y - high:.1f}"
        f" Q{x + wide:.1f} {y - high:.1f} {x + wide:.1f} {y:.1f}Z"
    )
    return [flour, shape(lump, "#f0dcae"), ellipse((x + 8, y - high * 0.6), 6, 2.4, "#fff4d6")]


def _knife(grip: Grip) -> list[str]:
    """A knife over a board with a carrot, or what has the colour that is told.

    The board lies as deep as the far hand.
    """
    (x, y), (fx, fy) = grip.near, grip.far
    blade = shape("M2 -3 H32 Q30 6 20 7 H2Z", "#d5dde6")
    color = grip.color or "#f0883a"
    pieces = [ellipse((fx - 22 - k * 7, fy + 4), 4, 4, color) for k in range(3)]
    return [
        box(fx - 42, fy + 8, 66, 5, "#d9a86a", radius=2),
        *pieces,
        shape(f"M{fx - 14:.1f} {fy - 2:.1f} h24 q8 5 0 10 h-24Z", color),
        line(f"M{fx + 14:.1f} {fy + 3:.1f} l10 -6 m-10 6 l11 2", "#5fae4c", 3),
        *laid((x, y + 2), [blade, line("M-8 0 H3", DARK, 5)], -12 * grip.turn),
    ]


def _cup(grip: Grip) -> list[str]:
    color = grip.color or "#4f8fc0"
    cup = [
        shape("M-2 -15 h19 l-2 19 q-8 4 -15 0Z", color),
        line("M16 -10 q9 4 0 10", color, 3),
        ellipse((7.5, -15), 9.4, 2.6, "#2f2a36"),
    ]
    return laid(grip.near, cup, grip.turn)


def _sandwich(grip: Grip) -> list[str]:
    x, y = grip.near
    return [
        shape(f"M{x - 4:.1f} {y:.1f} q4 -16 15 -14 q9 2 9 13Z", "#e0b068"),
        line(f"M{x - 4:.1f} {y:.1f} h24", "#6fbf58", 4),
        line(f"M{x - 3:.1f} {y + 4:.1f} h22", "#c8783c", 4),
    ]


def _fork(grip: Grip) -> list[str]:
    x, y = grip.near
    return [
        line(f"M{x + 10:.1f} {y + 8:.1f} L{x - 6:.1f} {y - 12:.1f}", STEEL, 2.6),
        line(f"M{x - 10:.1f} {y - 10:.1f} l-3 -7 M{x - 7:.1f} {y - 12:.1f} l-3 -7"
             f" M{x - 4:.1f} {y - 14:.1f} l-2 -6", STEEL, 1.8),
        ellipse((x - 11, y - 20), 4.6, 4, "#c8783c"),
    ]  # fmt: skip


KITCHEN_TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {
    "pan": _pan,
    "jug": _jug,
    "dough": _dough,
    "knife": _knife,
    "cup": _cup,
    "sandwich": _sandwich,
    "fork": _fork,
}
"""Each tool as shapes."""
