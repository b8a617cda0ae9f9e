"""Tools of music: sticks, bows, a trumpet, a DJ's decks; drawn as `tools` draws its own."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.grips import DARK, STEEL, WOOD, Grip, laid, lips_of
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape


def _drumsticks(grip: Grip) -> list[str]:
    """Forward from each hand; inward where the hands are on either side of the body."""
    (fx, fy), (nx, ny) = grip.far, grip.near
    inward = -1 if nx < 0 else 1
    sticks = f"M{fx:.1f} {fy:.1f} l{24 * inward} 12 M{nx:.1f} {ny:.1f} l26 12"
    return [
        line(sticks, "#d9a86a", 3.6),
        ellipse((fx + 25 * inward, fy + 12.5), 3.4, 3.4, "#e8c48a"),
        ellipse((nx + 27, ny + 12.5), 3.4, 3.4, "#e8c48a"),
    ]


def _violin_bow(grip: Grip) -> list[str]:
    """Up from the near hand, leant forward by `turn` degrees."""
    x, y = grip.near
    dx, dy = math.sin(math.radians(grip.turn)), -math.cos(math.radians(grip.turn))
    start, end = (x - 6 * dx, y - 6 * dy), (x + 70 * dx, y + 70 * dy)
    hair = (x - 3 * dy * 1.2, y + 3 * dx * 1.2)
    return [
        line(f"M{start[0]:.1f} {start[1]:.1f} L{end[0]:.1f} {end[1]:.1f}", WOOD, 3.2),
        line(f"M{hair[0]:.1f} {hair[1]:.1f} L{end[0]:.1f} {end[1]:.1f}", "#fbf4e4", 1.6),
    ]


def _trumpet(grip: Grip) -> list[str]:
    x, y = grip.near
    brass = "#e8b43a"
    bell = (
        f"M{x + 24:.1f} {y - 6:.1f} Q{x + 40:.1f} {y - 8:.1f} {x + 50:.1f} {y - 20:.1f}"
        f" V{y + 10:.1f} Q{x + 40:.1f} {y - 1:.1f} {x + 24:.1f} {y - 2:.1f}Z"
    )
    return [
        line(f"M{x - 32:.1f} {y - 4:.1f} H{x + 30:.1f}", brass, 4),
        line(f"M{x - 2:.1f} {y + 4:.1f} h18 q6 -4 0 -8 h-18 q-6 4 0 8", brass, 3),
        line(f"M{x + 2:.1f} {y - 5:.1f} v-6 m6 6 v-6 m6 6 v-6", "#c8923a", 3),
        shape(bell, brass),
        ellipse((x + 50, y - 5), 3.4, 15, "#f7d88a"),
    ]


def _baton(grip: Grip) -> list[str]:
    x, y = grip.near
    return [line(f"M{x - 6:.1f} {y + 8:.1f} l18 -30", "#f4efe4", 2.4)]


def _decks(grip: Grip) -> list[str]:
    """A table with two record players and a mixer, before who stands behind it."""
    top = -82.0
    parts = [
        box(-92, top, 184, 82, "#2b2836", radius=6),
        box(-92, top, 184, 9, "#4a4658", radius=4),
        line(f"M-80 {top + 22} h160 M-80 {top + 70} h160", "#5ad0e8", 3, opacity=0.85),
        *(
            box(-76 + k * 26, top + 64 - tall, 16, tall, tone, radius=2)
            for k, (tall, tone) in enumerate(
                ((18, "#e8504a"), (30, "#f2c23a"), (24, "#5fc07a"), (34, "#5ad0e8"),
                 (22, "#b06ae0"), (28, "#f27ab0"))
            )
        ),
    ]  # fmt: skip
    for x in (-50, 50):
        spin = math.radians(360 * grip.turn)
        mark = (x + 17 * math.cos(spin), top - 4 + 4.6 * math.sin(spin))
        parts += [
            box(x - 36, top - 9, 72, 12, "#8f97a6", radius=4),
            ellipse((x, top - 5), 27, 7.4, "#1b1922"),
            ellipse((x, top - 5), 9, 2.6, "#e8504a"),
            ellipse(mark, 3, 1.2, "#d8d4e0"),
            line(f"M{x + 32} {top - 10} l-14 6", STEEL, 2.2),
        ]
    return [*parts, box(-11, top - 8, 22, 11, DARK, radius=3)]


def _mallet(grip: Grip) -> list[str]:
    parts = [line("M0 12L0 -34", WOOD, 5), ellipse((0, -40), 12, 13, "#c8503c")]
    return laid(grip.near, [*parts, ellipse((-3, -45), 4, 3.4, "#ffffff", opacity=0.4)], 74)


def _cymbals(grip: Grip) -> list[str]:
    color = grip.color or "#e8b83a"
    parts: list[str] = []
    for side, (x, y) in ((1, grip.far), (-1, grip.near)):
        disc = [
            ellipse((0, 0), 8 + 3 * grip.turn, 29, darken(color, 0.14)),
            ellipse((-2 * side, 0), 7 + 3 * grip.turn, 27, color),
            ellipse((-3 * side, -8), 2, 11, "#ffffff", opacity=0.6),
        ]
        parts += laid((x - 5 * side, y), disc, 12 * side)
    return parts


def _bagpipes(grip: Grip) -> list[str]:
    """A tartan bag under the arm, three drones over the shoulder, blowpipe and chanter."""
    color = grip.color or "#a8343c"
    (lx, ly), (x, y) = lips_of(grip), grip.near
    bag = (x - 16, y - 2)
    drones = "".join(
        f"M{bag[0] - 4 + 4 * k:.1f} {bag[1] - 8:.1f}"
        f"L{bag[0] - 50 + 15 * k:.1f} {bag[1] - 96 + 6 * k:.1f}"
        for k in range(3)
    )
    tips = [ellipse((bag[0] - 50 + 15 * k, bag[1] - 97 + 6 * k), 5, 4, "#f4ead2") for k in range(3)]
    return [
        line(drones, "#3a2a24", 5),
        *tips,
        line(f"M{lx:.1f} {ly:.1f}L{bag[0] + 14:.1f} {bag[1] - 6:.1f}", "#3a2a24", 4),
        line(f"M{bag[0] + 18:.1f} {bag[1] + 4:.1f}L{x + 16:.1f} {y + 38:.1f}", "#3a2a24", 5),
        ellipse(bag, 30 + grip.turn, 19, color),
        line(f"M{bag[0] - 24:.1f} {bag[1] - 6:.1f}h48m-46 9h44m-34 -20v36m15 -38v38m15 -36v36",
             "#2f6a4a", 3),
        line(f"M{bag[0] - 22:.1f} {bag[1] - 1:.1f}h44", "#f2d25a", 1.4),
    ]  # fmt: skip


def _didgeridoo(grip: Grip) -> list[str]:
    lx, ly = lips_of(grip)
    end = (lx + 96, -6.0)
    color = grip.color or "#9a5a30"
    dx, dy = end[0] - lx, end[1] - ly
    bands = "".join(
        f"M{lx + dx * s - 7:.1f} {ly + dy * s - 5:.1f}l14 10" for s in (0.3, 0.36, 0.62, 0.68, 0.74)
    )
    return [
        line(f"M{lx:.1f} {ly:.1f}L{end[0]:.1f} {end[1]:.1f}", color, 13),
        line(
            f"M{lx + 5:.1f} {ly - 2:.1f}L{end[0] + 4:.1f} {end[1] - 4:.1f}", lighten(color, 0.25), 3
        ),
        line(bands, "#f2e2b8", 3),
        ellipse(end, 10, 8, darken(color, 0.4)),
    ]


MUSIC_TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {
    "drumsticks": _drumsticks,
    "violin bow": _violin_bow,
    "trumpet": _trumpet,
    "baton": _baton,
    "decks": _decks,
    "mallet": _mallet,
    "cymbals": _cymbals,
    "bagpipes": _bagpipes,
    "didgeridoo": _didgeridoo,
}
"""Each tool as shapes."""
