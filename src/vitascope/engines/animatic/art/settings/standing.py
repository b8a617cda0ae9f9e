"""What stands all over a land that is seen from above: trees, the houses of a village, blocks."""

import random

import numpy as np

from vitascope.engines.animatic.art.plants import GREENS
from vitascope.engines.animatic.art.settings import courses
from vitascope.engines.animatic.art.settings.lands import Land
from vitascope.engines.animatic.art.settings.lens import BLOCK, STREET, Lens
from vitascope.engines.animatic.art.settings.uprights import (
    boat,
    house,
    palm,
    parasol,
    pine,
    sunbather,
    tower,
    tree,
)


def standing(lens: Lens, land: Land) -> str:
    """All of it, from far to near, as shapes on the lens's layer."""
    chance = lens.scenery.chance("standing")
    match land.stands:
        case "trees" | "pines" | "palms":
            return _scattered(lens, land, chance)
        case "parasols":
            return _parasols(lens, chance)
        case "houses":
            return _houses(lens, land, chance)
        case "towers":
            return _towers(lens, chance)
        case _:
            return ""


def _rows(lens: Lens, step: float) -> list[float]:
    """Distances from far to near at which things stand in rows."""
    if lens.is_overhead:
        last = -lens.nearest
        return [last - step * k for k in range(int(2 * last / step) + 1)]
    rows: list[float] = []
    v = lens.nearest
    while v < 2600:
        rows.append(v)
        v += step * max(1.0, v / 420)
    return rows[::-1]


def _is_free(lens: Lens, land: Land, u: float, v: float) -> bool:
    """Whether a course leaves the place dry."""
    if lens.is_along:
        is_coast = not {"sea", "rocks"}.isdisjoint(land.courses)
        aside = courses.CROSS_ROAD - v if is_coast else abs(v - courses.CROSS_ROAD)
        return aside > 26
    wide = (20.0, 14.0) if lens.is_overhead else (52.0, 30.0)
    if {"river", "road", "path"} & set(land.courses):
        # Not on the road, nor before it.
        middle = float(courses.bend_of(lens, np.array([v]), wide=wide[0])[0])
        if abs(u - middle) < wide[1]:
            return False
    if "lake" in land.courses:
        if lens.is_overhead:
            return np.hypot(u / 74, (v - 4) / 50) > 1
        return np.hypot((u - 10) / 290, (v - 470) / 320) > 1
    if {"sea", "rocks"} & set(land.courses):
        at, lean = courses.coast_at(lens)
        inland = u - at - lean * v
        return 48 < inland < 90 if land.stands == "palms" else inland > 90
    return True


def _scattered(lens: Lens, land: Land, chance: random.Random) -> str:
    parts: list[str] = []
    step = 24.0 if lens.is_overhead else 34.0
    for v in _rows(lens, step):
        span = lens.span(v)
        count = max(2, int(span * 2 / (step * 1.9 * max(1.0, v / 420))))
        if land.stands == "palms":
            count = count * 5
        for _ in range(count):
            spot = chance.uniform(-span, span), v + chance.uniform(0, step)
            if chance.random() < 0.3 or not _is_free(lens, land, *spot):
                continue
            if land.stands == "pines":
                parts.append(pine(lens, chance, spot))
            elif land.stands == "palms":
                parts.append(palm(lens, chance, spot))
            else:
                color = chance.choice(lens.scenery.year.crowns(GREENS))
                parts.append(tree(lens, chance, spot, color))
    return "".join(parts)


def _parasols(lens: Lens, chance: random.Random) -> str:
    """Rows of parasols along a beach, with people on towels beside them."""
    parts: list[str] = []
    for v in _rows(lens, 13.0 if lens.is_overhead else 20.0):
        at, lean = courses.coast_at(lens)
        inland = 18.0
        while inland < (64 if lens.is_overhead else 78):
            spot = at + lean * v + inland + chance.uniform(-3, 3), v + chance.uniform(-3, 3)
            inland += chance.uniform(10, 17)
            if chance.random() < 0.8:
                parts.append(sunbather(lens, chance, (spot[0] + 4, spot[1] - 3)))
            parts.append(parasol(lens, chance, spot))
    return "".join(parts)


def _houses(lens: Lens, land: Land, chance: random.Random) -> str:
    parts: list[str] = []
    middle, deep = (0.0, 60.0) if lens.is_overhead else (420.0, 260.0)
    for v in _rows(lens, 26.0):
        if abs(v - middle) > deep:
            continue
        span = min(lens.span(v), 90.0 if lens.is_overhead else 230.0)
        u = -span + chance.uniform(0, 20)
        while u < span:
            if chance.random() < 0.62 and _is_free(lens, land, u, v):
                parts.append(house(lens, chance, (u, v)))
            elif chance.random() < 0.6 and _is_free(lens, land, u, v):
                color = chance.choice(lens.scenery.year.crowns(GREENS))
                parts.append(tree(lens, chance, (u, v), color))
            u += chance.uniform(22, 36)
    if "sea" in land.courses:
        for _ in range(9):
            v = chance.uniform(-40, 50) if lens.is_overhead else chance.uniform(220, 700)
            at, lean = courses.coast_at(lens)
            spot = (at + lean * v - chance.uniform(14, 60), v)
            if lens.is_along:
                spot = (chance.uniform(-90, 90), courses.ALONG + chance.uniform(8, 24))
            parts.append(boat(lens, chance, spot))
    return "".join(parts)


def _towers(lens: Lens, chance: random.Random) -> str:
    """Blocks of houses between the streets."""
    parts: list[str] = []
    first = int(np.floor(lens.nearest / BLOCK)) if lens.is_overhead else 2
    last = int(-lens.nearest / BLOCK) + 1 if lens.is_overhead else 26
    for row in range(last, first - 1, -1):
        v = (row + 0.5) * BLOCK
        half = int(lens.span(max(40.0, v)) / BLOCK) + 2
        if not lens.is_overhead and row > 9 and row % 2:
            continue
        columns = sorted(range(-half, half + 1), key=lambda k: -abs(k + 0.5))
        for column in columns:
            parts.append(_block(lens, chance, (column + 0.5) * BLOCK, v))
    return "".join(parts)


def _block(lens: Lens, chance: random.Random, u: float, v: float) -> str:
    half = (BLOCK - STREET) / 2 - 4
    if not lens.is_overhead and v > 500:
        return tower(lens, chance, (u, v), (half, half), chance.uniform(16, 88))
    if chance.random() < 0.1:
        color = chance.choice(lens.scenery.year.crowns(GREENS))
        spots = [(u + dx, v - dy) for dy in (-12, 0, 12) for dx in (-12, 0, 12)]
        return "".join(tree(lens, chance, spot, color) for spot in spots)
    parts: list[str] = []
    small = half * 0.46
    tallest = 34 if lens.is_overhead else 70
    side = -1 if u < 0 else 1
    for dx, dy in ((side, 1), (-side, 1), (side, -1), (-side, -1)):
        spot = u + dx * half * 0.52, v + dy * half * 0.52
        tall = chance.uniform(10, 30) if chance.random() < 0.5 else chance.uniform(24, tallest)
        parts.append(tower(lens, chance, spot, (small, small), tall))
    return "".join(parts)
