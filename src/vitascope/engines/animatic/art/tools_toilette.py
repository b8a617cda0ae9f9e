"""What a body brings to its own hair, nose and nails, and to eat and taste with."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.grips import DARK, STEEL, Grip, laid, lips_of
from vitascope.engines.animatic.art.svg import box, ellipse, group, line, shape


def _dryer(grip: Grip) -> list[str]:
    """A hair dryer that blows at the head from the near hand's side."""
    color = grip.color or "#d8588a"
    body = [
        line("M0 6L-5 28", darken(color, 0.2), 10),
        shape("M-24 -14Q-30 0 -24 12H14L24 8V-10L14 -14Z", color),
        box(20, -12, 8, 22, DARK, radius=2),
        ellipse((-20, -1), 5, 8, darken(color, 0.3)),
        line("M-12 -9H10", lighten(color, 0.4), 3),
    ]
    gusts = "".join(
        f"M{34 + 9 * ((grip.turn * 3 + k / 3) % 1):.1f} {-12 + 11 * k}q8 -5 16 0t16 0 "
        for k in range(3)
    )
    return laid(grip.near, [*body, line(gusts, "#ffffff", 2.6, opacity=0.85)], -8)


def _curling_iron(grip: Grip) -> list[str]:
    """A hot iron with a lock of hair wound about it."""
    steam = 0.35 + 0.3 * math.sin(grip.turn * math.tau)
    rod = [
        line("M-20 16L2 -2", DARK, 9),
        line("M2 -2L30 -24", "#d8b25a", 8),
        *(ellipse((8 + 6 * k, -6 - 5 * k), 4, 8, "#6a4226", angle=40) for k in range(4)),
        ellipse((24, -38), 7, 9, "#ffffff", opacity=round(steam, 3)),
    ]
    return laid(grip.near, rod)


def _handkerchief(grip: Grip) -> list[str]:
    x, y = lips_of(grip)
    color = grip.color or "#fdfdfd"
    return [
        shape(f"M{x - 12:.1f} {y - 13:.1f}Q{x + 2:.1f} {y - 19:.1f} {x + 13:.1f} {y - 11:.1f}"
              f"L{x + 17:.1f} {y + 13:.1f}L{x + 5:.1f} {y + 8:.1f}L{x - 4:.1f} {y + 17:.1f}"
              f"L{x - 14:.1f} {y + 7:.1f}Z", color),
        line(f"M{x - 4:.1f} {y - 9:.1f}L{x - 2:.1f} {y + 9:.1f}M{x + 7:.1f} {y - 9:.1f}l2 13",
             darken(color, 0.16), 2),
    ]  # fmt: skip


def _pot_of_cream(grip: Grip) -> list[str]:
    (fx, fy), (hx, hy), r = grip.far, grip.head, grip.radius
    color = grip.color or "#bfe0ea"
    return [
        box(fx - 8, fy - 18, 26, 16, color, radius=4),
        ellipse((fx + 5, fy - 18), 13, 4, "#ffffff"),
        ellipse((hx + 0.5 * r, hy + 0.32 * r), 7, 5, "#ffffff", opacity=0.95),
        ellipse((hx + 0.1 * r, hy - 0.62 * r), 6, 3.6, "#ffffff", opacity=0.9),
        ellipse((hx - 0.2 * r, hy + 0.4 * r), 5, 4, "#ffffff", opacity=0.9),
    ]


def _mascara(grip: Grip) -> list[str]:
    """A wand from the near hand to the eye, a mirror in the far one."""
    (hx, hy), r = grip.head, grip.radius
    (x, y), (fx, fy) = grip.near, grip.far
    eye = (hx + 0.62 * r, hy - 0.02 * r)
    return [
        line(f"M{fx:.1f} {fy + 12:.1f}V{fy - 8:.1f}", "#c8945a", 5),
        ellipse((fx + 2, fy - 26), 12, 19, "#c8945a"),
        ellipse((fx + 1, fy - 26), 8.6, 15.6, "#d8eef6"),
        line(f"M{x:.1f} {y:.1f}L{(x + eye[0]) / 2:.1f} {(y + eye[1]) / 2:.1f}", "#c88aa8", 6),
        line(f"M{(x + eye[0]) / 2:.1f} {(y + eye[1]) / 2:.1f}L{eye[0]:.1f} {eye[1]:.1f}", DARK, 3),
    ]


def _rinsing_cup(grip: Grip) -> list[str]:
    x, y = grip.near
    color = grip.color or "#5ab0d8"
    return [
        shape(f"M{x - 4:.1f} {y - 20:.1f}h24l-4 30h-16Z", color),
        ellipse((x + 8, y - 20), 12, 3.4, lighten(color, 0.4)),
        line(f"M{x + 1:.1f} {y - 14:.1f}l2 18", "#ffffff", 2.4, opacity=0.7),
    ]


def _nail_brush(grip: Grip) -> list[str]:
    """A flask of varnish held with the hand whose nails are painted, and its brush."""
    color = grip.color or "#d8283c"
    (fx, fy), (x, y) = grip.far, grip.near
    nails = [ellipse((fx + 4 + 2.6 * k, fy - 9 + 1.4 * k * k), 2.6, 2, color) for k in range(4)]
    fingers = line(
        "".join(f"M{fx + 1 + k:.1f} {fy - 2:.1f}L{fx + 4 + 2.6 * k:.1f} {fy - 8 + 1.4 * k * k:.1f}"
                for k in range(4)), "#e8b48c", 3.6,
    )  # fmt: skip
    return [
        fingers,
        *nails,
        line(f"M{x - 6:.1f} {y - 16:.1f}L{x + 2:.1f} {y + 2:.1f}", DARK, 5),
        line(f"M{x + 2:.1f} {y + 2:.1f}L{fx + 3:.1f} {fy - 8:.1f}", color, 3),
    ]


def _peeled_fruit(grip: Grip) -> list[str]:
    color = grip.color or "#d93a32"
    (fx, fy), (x, y) = grip.far, grip.near
    flesh = "#f6e8b8"
    curl = f"M{fx + 10:.1f} {fy + 6:.1f}q16 7 6 15t6 13t-8 13"
    return [
        line(curl, color, 6),
        line(curl, lighten(color, 0.5), 2),
        ellipse((fx + 5, fy - 6), 15, 14.4, flesh),
        shape(f"M{fx + 3:.1f} {fy - 20:.1f}Q{fx + 22:.1f} {fy - 20:.1f} {fx + 20:.1f} {fy - 4:.1f}"
              f"Q{fx + 17:.1f} {fy + 9:.1f} {fx + 6:.1f} {fy + 8:.1f}"
              f"Q{fx + 16:.1f} {fy - 6:.1f} {fx + 3:.1f} {fy - 20:.1f}Z", color),
        ellipse((fx, fy - 11), 3.4, 2.6, "#ffffff", opacity=0.7),
        line(f"M{x - 12:.1f} {y + 5:.1f}L{x + 1:.1f} {y - 1:.1f}", "#6a3a22", 6),
        line(f"M{x + 1:.1f} {y - 1:.1f}L{x + 15:.1f} {y - 9:.1f}", STEEL, 4.4),
    ]  # fmt: skip


def _tasting_spoon(grip: Grip) -> list[str]:
    """A bowl that steams in one hand; a spoon that goes to the lips in the other."""
    soup = grip.color or "#e0803a"
    (fx, fy), (x, y) = grip.far, grip.near
    (lx, ly), up = lips_of(grip), grip.turn
    end = (x + 12 + (lx - x - 10) * up, y - 6 + (ly - y + 7) * up)
    return [
        shape(f"M{fx - 18:.1f} {fy - 8:.1f}h44q-3 20 -22 20q-19 0 -22 -20Z", "#f4f1ea"),
        ellipse((fx + 4, fy - 8), 22, 5, darken(soup, 0.1)),
        ellipse((fx + 4, fy - 9), 18, 3.4, soup),
        line(f"M{fx - 2:.1f} {fy - 18:.1f}q-5 -7 0 -13t0 -12M{fx + 10:.1f} {fy - 17:.1f}q5 -7 0"
             " -13", "#ffffff", 2.4, opacity=0.6),
        line(f"M{x - 5:.1f} {y + 5:.1f}L{end[0]:.1f} {end[1]:.1f}", STEEL, 3.6),
        ellipse(end, 7, 4.6, STEEL),
        ellipse((end[0], end[1] - 1), 5, 2.8, soup),
    ]  # fmt: skip


def _bowl_and_sticks(grip: Grip) -> list[str]:
    """A bowl held up, and a bite between two sticks."""
    food = grip.color or "#f3dfa4"
    (fx, fy), (x, y) = grip.far, grip.near
    (lx, ly), up = lips_of(grip), grip.turn
    end = (fx + 2 + (lx + 4 - fx) * up, fy - 13 + (ly + 2 - fy + 11) * up)
    heap = [ellipse((fx - 10 + 7 * k, fy - 12 - 2 * (k % 2)), 7, 5, food) for k in range(5)]
    return [
        *heap,
        shape(f"M{fx - 19:.1f} {fy - 10:.1f}h46q-3 22 -14 22h-18q-11 0 -14 -22Z", "#c8402f"),
        line(f"M{fx - 16:.1f} {fy - 5:.1f}h40", "#f2d28a", 3),
        group(
            [
                line(f"M{x + 4:.1f} {y - 8:.1f}L{end[0]:.1f} {end[1]:.1f}", "#5a3424", 2.8),
                line(f"M{x + 6:.1f} {y - 3:.1f}L{end[0] + 2:.1f} {end[1] + 3:.1f}", "#7a4a30", 2.8),
            ]
        ),
        ellipse((end[0] - 1, end[1] + 1), 6, 4.6, food),
        ellipse((end[0] - 1, end[1] - 1), 4, 2, lighten(food, 0.5)),
    ]


TOILETTE_TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {
    "dryer": _dryer,
    "curling iron": _curling_iron,
    "handkerchief": _handkerchief,
    "pot of cream": _pot_of_cream,
    "mascara": _mascara,
    "rinsing cup": _rinsing_cup,
    "nail brush": _nail_brush,
    "peeled fruit": _peeled_fruit,
    "tasting spoon": _tasting_spoon,
    "bowl and sticks": _bowl_and_sticks,
}
"""Each tool as shapes."""
