"""Large leaves, reeds and lianas before and above the subjects: frames to look through."""

import math
import random
from collections.abc import Sequence
from itertools import pairwise

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, ribbon
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import ellipse, line, shape

STRAW = ("#c0a468", "#a88c58", "#d0b880")
"""Reeds in winter."""


def banana_leaf(root: Point, angle: float, long: float, color: str) -> str:
    """A long blade with a bright rib and slits; `angle` in radians, 0 points up."""
    dx, dy = math.sin(angle), -math.cos(angle)
    bend = 0.26 * math.copysign(1, dx or 1)
    points: list[Point] = []
    for share in (0.0, 0.3, 0.6, 0.85, 1.0):
        sag = bend * share * share * long
        points.append(
            (root[0] + dx * long * share + sag * 0.5, root[1] + dy * long * share + abs(sag) * 0.8)
        )
    parts = [shape(ribbon(points, [long * k for k in (0.05, 0.2, 0.25, 0.15, 0.01)]), color)]
    rib = "M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    parts.append(line(rib, lighten(color, 0.3), max(1.5, long * 0.014)))
    for (x0, y0), (x1, y1) in pairwise(points):
        nx, ny = -(y1 - y0) * 0.34, (x1 - x0) * 0.34
        for side in (-1, 1):
            parts.append(
                line(
                    f"M{x0:.1f} {y0:.1f} l{nx * side + (x1 - x0) * 0.6:.1f} "
                    f"{ny * side + (y1 - y0) * 0.6:.1f}",
                    darken(color, 0.2),
                    max(1.0, long * 0.006),
                    opacity=0.6,
                )
            )
    return "".join(parts)


def split_leaf(root: Point, angle: float, long: float, color: str) -> str:
    """A heart-shaped leaf cut into fingers, as a monstera has."""
    cos, sin = math.cos(angle), math.sin(angle)

    def placed(x: float, y: float) -> str:
        return (
            f"{root[0] + (x * cos - y * sin) * long:.1f} {root[1] + (x * sin + y * cos) * long:.1f}"
        )

    d = f"M{placed(0, 0)}"
    for side in (1, -1):
        fingers = (
            ((0.42, -0.02), (0.2, -0.24)),
            ((0.54, -0.24), (0.22, -0.42)),
            ((0.52, -0.5), (0.18, -0.6)),
            ((0.38, -0.76), (0.12, -0.76)),
        )
        if side == -1:
            d += f" L{placed(0, -1)}"
            fingers = fingers[::-1]
        for tip, notch in fingers:
            first, second = (notch, tip) if side == -1 else (tip, notch)
            bow = placed(first[0] * side * 0.9, first[1] - 0.1)
            d += f" Q{bow} {placed(first[0] * side, first[1])}"
            d += f" L{placed(second[0] * side, second[1])}"
    d += "Z"
    rib = f"M{placed(0, 0)} L{placed(0, -0.94)}"
    veins = "".join(
        f"M{placed(0, y)} L{placed(x * side, y - 0.12)}"
        for y, x in ((-0.16, 0.34), (-0.36, 0.38), (-0.58, 0.34))
        for side in (-1, 1)
    )
    return (
        shape(d, color)
        + line(rib, lighten(color, 0.26), long * 0.022)
        + line(veins, lighten(color, 0.16), long * 0.012)
    )


def add_foliage(scenery: Scenery, colors: Sequence[str], *, foot: float, depth: float) -> None:
    """A wall of leaves far away, with a bright opening in the middle."""
    chance = scenery.chance("foliage")
    pad_x, pad_y = scenery.pad(depth)
    width, height = scenery.width + 2 * pad_x, scenery.height * foot + pad_y
    parts: list[str] = []
    puff = 64 * scenery.unit
    for _ in range(int(width * height / (puff * puff * 0.34))):
        x, y = chance.uniform(0, width), chance.uniform(0, height)
        off = math.hypot((x / width - 0.52) / 0.34, (y / height - 0.4) / 0.5)
        if off < chance.uniform(0.55, 1.05):
            continue
        tone = scenery.lit_hex(chance.choice(list(colors)), depth + 0.16 * min(1.6, off))
        r = puff * chance.uniform(0.35, 0.9)
        parts.append(ellipse((x, y), r, r * 0.72, tone, opacity=0.9))
        bright = lighten(tone, 0.14)
        parts.append(ellipse((x - r * 0.2, y - r * 0.3), r * 0.5, r * 0.26, bright, opacity=0.5))
    scenery.add_drawn(
        "".join(parts), width, height, -pad_x, -pad_y, depth, blur_px=2.6 * scenery.unit
    )


def add_leaf_frame(scenery: Scenery, colors: Sequence[str], *, size: float = 0.42) -> None:
    """Giant leaves at the lower corners, out of focus, swaying."""
    chance = scenery.chance("leaf frame")
    short = min(scenery.width, scenery.height)
    tones = [darken(scenery.lit_hex(color), 0.34) for color in colors]
    width, height = scenery.width * 1.36, short * size
    parts: list[str] = []
    for side in (0, 1):
        for index in range(8):
            x = width * (0.06 + 0.028 * index if side == 0 else 0.94 - 0.028 * index)
            lean = (1 if side == 0 else -1) * chance.uniform(-0.3, 0.85)
            long = height * chance.uniform(0.45, 0.86) * (1 - 0.05 * index)
            draw = split_leaf if index % 3 == 1 else banana_leaf
            parts.append(draw((x, height * 1.04), lean, long, chance.choice(tones)))
    scenery.add_drawn(
        "".join(parts),
        width,
        height,
        -scenery.width * 0.18,
        scenery.height * 1.03 - height,
        1.25,
        sway=5 * scenery.unit,
        blur_px=2.0 * scenery.unit,
    )


def add_canopy(
    scenery: Scenery, colors: Sequence[str], *, tall: float = 0.4, has_blossoms: bool = True
) -> None:
    """Leaves and lianas that hang into the picture from above, before the subjects."""
    chance = scenery.chance("canopy")
    short = min(scenery.width, scenery.height)
    tones = [darken(scenery.lit_hex(color), 0.3) for color in colors]
    pad_y = scenery.pad(1.0)[1]
    width, height = scenery.width * 1.4, short * tall + pad_y
    parts: list[str] = []
    for _ in range(int(width / (150 * scenery.unit))):
        parts.append(_liana(scenery, chance, chance.uniform(0, width), width, height, tones))
    for _ in range(int(width / (46 * scenery.unit))):
        x = chance.uniform(0, width)
        side = min(1.0, abs(x / width - 0.5) * 2)
        long = (0.2 + 0.46 * side * side) * height * chance.uniform(0.6, 1.1)
        angle = math.pi + chance.uniform(-0.7, 0.7)
        draw = split_leaf if chance.random() < 0.4 else banana_leaf
        parts.append(draw((x, pad_y * 0.7), angle, long, chance.choice(tones)))
        if has_blossoms and chance.random() < 0.14:
            tone = scenery.lit_hex(chance.choice(("#f2607a", "#f5a03c", "#f8d0e0")))
            parts.append(ellipse((x, pad_y + long * 0.4), 7 * scenery.unit, 6 * scenery.unit, tone))
    scenery.add_drawn(
        "".join(parts),
        width,
        height,
        -scenery.width * 0.2,
        -pad_y,
        1.16,
        sway=4 * scenery.unit,
        blur_px=1.6 * scenery.unit,
    )


def _liana(
    scenery: Scenery,
    chance: random.Random,
    x: float,
    width: float,
    height: float,
    tones: Sequence[str],
) -> str:
    side = min(1.0, abs(x / width - 0.5) * 2)
    long = height * (0.3 + 0.66 * side) * chance.uniform(0.6, 1.0)
    swing = chance.uniform(-30, 30) * scenery.unit
    tone = chance.choice(list(tones))
    parts = [
        line(f"M{x:.0f} 0 q{swing:.0f} {long * 0.6:.0f} 0 {long:.0f}", tone, 4.4 * scenery.unit)
    ]
    for index in range(int(long / (26 * scenery.unit))):
        share = index / (long / (26 * scenery.unit))
        at = (x + swing * 2 * share * (1 - share), long * share)
        turn = 55 if index % 2 else -55
        parts.append(
            ellipse((at[0] + turn / 6, at[1]), 8 * scenery.unit, 4 * scenery.unit, tone, angle=turn)
        )
    return "".join(parts)


def add_reeds(
    scenery: Scenery,
    name: str,
    *,
    foot: float,
    tall: float,
    depth: float,
    colors: Sequence[str] = ("#6f8f3e", "#8aa850", "#557a38"),
    middle: float = 0.0,
    blur_px: float = 0.0,
) -> None:
    """Reeds and bulrushes in clumps, thickest at the sides.

    Args:
        scenery: Where to add.
        name: Of the part.
        foot: Where they stand, share of the height.
        tall: The tallest, share of the shorter side.
        depth: Of the layer.
        colors: Of the blades.
        middle: How tall they are in the middle, as share of the sides; 0 for none there.
        blur_px: For near ones that are out of focus.
    """
    chance = scenery.chance(name)
    pad_x, _ = scenery.pad(min(1.0, depth))
    width = scenery.width + 2 * pad_x
    height = min(scenery.width, scenery.height) * tall
    parts: list[str] = []
    clumps = sorted(chance.uniform(0, width) for _ in range(int(width / (70 * scenery.unit))))
    for clump in clumps:
        side = min(1.0, abs(clump / width - 0.5) * 2.3)
        rise = height * (middle + (1 - middle) * side**2)
        if rise < height * 0.16:
            continue
        for _ in range(chance.randrange(5, 11)):
            x = clump + chance.gauss(0, 20) * scenery.unit
            long, bend = rise * chance.uniform(0.45, 0.96), chance.uniform(-0.24, 0.24)
            shown = STRAW if scenery.is_snowy else colors
            tone = scenery.lit_hex(scenery.year.turf(chance.choice(list(shown))), depth)
            if depth > 1:
                tone = darken(tone, 0.3)
            d = (
                f"M{x:.1f} {height + 4:.1f} Q{x + bend * long * 0.2:.1f} {height - long * 0.6:.1f}"
                f" {x + bend * long:.1f} {height - long:.1f}"
            )
            parts.append(line(d, tone, chance.uniform(2.2, 4.4) * scenery.unit))
            if chance.random() < 0.26:
                tip = (x + bend * long * 0.9, height - long * 0.95)
                brown = scenery.lit_hex("#6a4428", depth)
                parts.append(
                    ellipse(tip, 4 * scenery.unit, 13 * scenery.unit, brown, angle=bend * 50)
                )
    scenery.add_drawn(
        "".join(parts),
        width,
        height,
        -pad_x,
        scenery.height * foot - height,
        depth,
        sway=3 * scenery.unit,
        blur_px=blur_px,
    )
