"""What runs through the land or lies in it, seen from above: rivers, roads, lakes, coasts."""

from typing import Final

import numpy as np

from vitascope.engines.animatic.art.settings.covers import jungle, over, sand, water
from vitascope.engines.animatic.art.settings.lens import Lens
from vitascope.engines.animatic.art.settings.pixels import Floats, Reals, eased


def bend_of(lens: Lens, v: Reals, *, wide: float) -> Reals:
    """Where the middle of a course is at a distance ahead, `wide` metres to either side."""
    phase = lens.scenery.chance("course").uniform(0, 6.28)
    long = 62.0 if lens.is_overhead else 190.0
    return wide * (np.sin(v / long + phase) + 0.34 * np.sin(v / long * 2.3 + 1.7 * phase))


def add_river(lens: Lens, below: Floats, *, has_banks: bool = True) -> Floats:
    """A river that winds away from us."""
    wide = 26.0 if lens.is_overhead else 58.0
    half = 13.0 if lens.is_overhead else 17.0
    ragged = 5 * (lens.noise("bank", 14) - 0.5)
    away = np.abs(lens.u - bend_of(lens, lens.v, wide=wide)) + ragged
    edge = half + 0.5 * lens.reach
    if has_banks:
        shore = eased(edge + 5, edge + 1.5, away)
        below = over(below, lens.paint("#c8b48a"), shore * 0.85)
    tone = water(lens, deep="#2f7f96", shallow="#58aebc")
    return over(below, tone, eased(edge, edge - 1.2 - lens.reach, away))


def add_road(lens: Lens, below: Floats, *, is_dirt: bool = False) -> Floats:
    """A road that winds away from us, a dashed line along its middle."""
    wide = 20.0 if lens.is_overhead else 46.0
    half = 3.2 if is_dirt else 6.0
    offset = lens.u - bend_of(lens, lens.v, wide=wide)
    if not lens.is_overhead:
        half *= 1.1
    away = np.abs(offset)
    verge = lens.paint("#c8b083" if is_dirt else "#b8ac88")
    below = over(below, verge, eased(half + 3.0 + lens.reach, half + 1, away) * 0.8)
    grey = "#b89868" if is_dirt else "#c8d0d8" if lens.scenery.is_snowy else "#5c5e68"
    below = over(below, lens.paint(grey), eased(half + 0.6 * lens.reach, half - 0.6, away))
    if is_dirt:
        return below
    dashes = (np.mod(lens.v, 12) < 6) & (lens.reach < 1.2)
    line = eased(0.55 + 0.4 * lens.reach, 0.2, away) * dashes
    edges = eased(0.5 + 0.4 * lens.reach, 0.15, np.abs(away - half + 1.0)) * (lens.reach < 1.0)
    return over(below, lens.paint("#f8f4e6"), np.maximum(line, edges * 0.8))


def add_cross_road(lens: Lens, below: Floats, *, is_dirt: bool = False) -> Floats:
    """A wide road straight across a view from above, for those who drive on it."""
    half, middle = 17.0, CROSS_ROAD
    away = np.abs(lens.v - middle + 0.0 * lens.u)
    below = over(below, lens.paint("#c8bc94"), eased(half + 4, half + 1, away) * 0.8)
    grey = "#b89868" if is_dirt else "#c8d0d8" if lens.scenery.is_snowy else "#5c5e68"
    tar = lens.paint(grey) * (0.95 + 0.1 * lens.noise("tar", 4))[..., None]
    below = over(below, tar, eased(half + 0.3, half - 0.3, away))
    if is_dirt:
        return below
    dashes = np.mod(lens.u, 15) < 8
    line = eased(0.7, 0.4, away) * dashes
    edges = eased(0.6, 0.3, np.abs(away - half + 1.8))
    return over(below, lens.paint("#f8f4e6"), np.maximum(line, edges * 0.85))


CROSS_ROAD = -4.0
"""Metres ahead at which such a road lies."""

ALONG: Final = 28.0
"""Metres ahead at which the water begins beside it."""


def add_lake(lens: Lens, below: Floats, *, tone: str | None = None) -> Floats:
    """A lake in the middle of the view."""
    u0, v0, ru, rv = (0, 4, 62, 38) if lens.is_overhead else (10, 470, 250, 270)
    ragged = lens.rough("shore", 60 if lens.is_overhead else 220) - 0.5
    away = np.hypot((lens.u - u0) / ru, (lens.v - v0) / rv) + 0.6 * ragged
    soft = 0.01 + 0.6 * lens.reach / ru
    below = over(below, lens.paint("#d8c8a0"), eased(1.05 + soft, 1.0, away) * 0.8)
    deep, shallow = (tone, tone) if tone else ("#1f6f94", "#3f9ab8")
    body = water(lens, deep=deep, shallow=shallow)
    body = over(body, lens.paint("#8ad4d0"), eased(0.8, 1.0, away) * 0.55)
    return over(below, body, eased(1.0, 0.985 - soft, away))


def shore_of(lens: Lens) -> Floats:
    """Metres inland of the water's edge; the sea lies to the left, or beyond a road."""
    if lens.is_along:
        ragged = 12 * (lens.rough("coast", 60) - 0.5)
        return (ALONG - lens.v + ragged).astype(np.float32)
    at, lean = coast_at(lens)
    ragged = 22 * (lens.rough("coast", 90) - 0.5)
    return (lens.u - at - lean * lens.v + ragged).astype(np.float32)


def coast_at(lens: Lens) -> tuple[float, float]:
    """Where a coast crosses `v = 0`, and how far it goes to the right with each metre ahead."""
    if lens.is_overhead:
        return (56.0 if lens.is_afloat else -36.0), 0.1
    return (20.0 if lens.is_afloat else -100.0), 0.22


def add_sea(lens: Lens, below: Floats, *, is_rocky: bool = False) -> Floats:
    """The sea to the left of a coast: shallow at the beach, foam along it."""
    inland = shore_of(lens)
    soft = lens.reach * 0.6
    if is_rocky:
        cliff = over(lens.paint("#6a5c58"), lens.paint("#b8a48c"), lens.noise("crag", 7))
        below = over(below, cliff, eased(20, 12, inland + 9 * lens.noise("crags", 9)))
    else:
        beach = over(sand(lens), lens.paint("#c8a878"), eased(5.0, 1.0, inland) * 0.6)
        wide = 14 if lens.is_along else 70 if lens.is_overhead else 84
        ragged = 16 * (lens.noise("dune", 24) - 0.5)
        below = over(below, beach, eased(wide + 3, wide - 3, inland + ragged))
    sea = water(lens)
    sea = over(sea, lens.paint("#35b4bc"), eased(-70, -16, inland) * 0.75)
    if not is_rocky:
        sea = over(sea, lens.paint("#9fe0d4"), eased(-18, -1, inland) * 0.7)
    lines = 0.0 * lens.u
    for off, width in ((-14, 1.6), (-6.5, 2.0)):
        place = inland - off + 5 * (lens.noise(f"wave {off}", 24) - 0.5)
        broken = eased(0.36, 0.6, lens.noise(f"break {off}", 16, stretch=2.0, turn=1.57))
        lines = np.maximum(lines, eased(width + lens.reach, 0.3, np.abs(place)) * broken)
    sea = over(sea, lens.paint("#ffffff"), lines * 0.85)
    below = over(below, sea, eased(0.6 + soft, -0.4 - soft, inland))
    lace = eased(3.4 + soft, 0.6, np.abs(inland + 1.4)) * (0.55 + 0.45 * lens.noise("lace", 3))
    return over(below, lens.paint("#ffffff"), lace * 0.9)


def add_island(lens: Lens, below: Floats) -> Floats:
    """A green island with a beach around it, in the sea."""
    u0, v0, ru, rv = (4, 2, 44, 28) if lens.is_overhead else (10, 430, 150, 150)
    ragged = lens.rough("isle", 60 if lens.is_overhead else 150) - 0.5
    inland = (1 - np.hypot((lens.u - u0) / ru, (lens.v - v0) / rv) - 0.5 * ragged) * ru
    soft = lens.reach
    below = over(below, lens.paint("#3fbcc0"), eased(-26, -6, inland) * 0.75)
    below = over(below, lens.paint("#a8e6d8"), eased(-9, -1, inland) * 0.7)
    foam = eased(2.6 + soft, 0.5, np.abs(inland + 1.2)) * (0.5 + 0.5 * lens.noise("lace", 3))
    below = over(below, sand(lens), eased(-0.6 - soft, 0.6 + soft, inland))
    below = over(below, lens.paint("#ffffff"), foam * 0.85)
    green = eased(8, 12, inland + 5 * (lens.noise("grove", 12) - 0.5))
    return over(below, jungle(lens), green)


def add_shore_road(lens: Lens, below: Floats) -> Floats:
    """A road that keeps beside the coast."""
    away = np.abs(shore_of(lens) - 40)
    grey = "#c8d0d8" if lens.scenery.is_snowy else "#5c5e68"
    below = over(below, lens.paint("#c8bc94"), eased(9.5 + lens.reach, 7, away) * 0.8)
    below = over(below, lens.paint(grey), eased(6.5 + 0.6 * lens.reach, 5.6, away))
    dashes = (np.mod(lens.v, 12) < 6) & (lens.reach < 1.2)
    return over(below, lens.paint("#f8f4e6"), eased(0.55 + 0.4 * lens.reach, 0.2, away) * dashes)
