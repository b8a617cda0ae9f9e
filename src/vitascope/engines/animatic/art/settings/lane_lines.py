"""What hangs across lanes from house to house: washing, lanterns, bulbs, flags, cloths."""

import random
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.settings.lane_fittings import BRIGHT, CLOTHS, painter, pool
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.vista import Vista
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

Stretch: TypeAlias = tuple[float, float, int]
"""Where a pair of houses begins and ends, metres away, and their number."""


def _sag(
    paper: Paper, vista: Vista, far: float, high: float, drop: float
) -> tuple[float, float, float, float]:
    """Draw a line from wall to wall; its ends' x, height and depth of sag, units of the paper."""
    x, y = vista.at(vista.half, high, far)
    sag = drop * vista.scale(far)
    width = max(1.0, 0.02 * vista.scale(far))
    paper.add(line(f"M{-x:.1f} {y:.1f}Q0 {y + 2 * sag:.1f} {x:.1f} {y:.1f}", "#4a4448", width))
    return x, y, sag, vista.scale(far)


def add_laundry(paper: Paper, vista: Vista, chance: random.Random, stretch: Stretch) -> None:
    """A line of washing from house to house."""
    near, far, index = stretch
    if index % 2 == 0 or near > 26:
        return
    x, y, sag, scale = _sag(paper, vista, (near + far) / 2, 4.6, 0.18)
    for k in range(6):
        t = 0.18 + 0.128 * k
        at, top = -x + 2 * x * t, y + 4 * sag * t * (1 - t)
        tone = chance.choice(("#f4f0e8", "#8ab0d0", "#e89a8a", "#f0d88a", "#a8c8a0"))
        w, h = 0.36 * scale, chance.uniform(0.5, 0.85) * scale
        paper.add(
            box(at - w / 2, top, w, h, tone, radius=0.04 * scale),
            box(at + w * 0.2, top, w * 0.3, h, darken(tone, 0.1), radius=0.04 * scale),
        )


def add_lanterns(paper: Paper, vista: Vista, _chance: random.Random, stretch: Stretch) -> None:
    """Red paper lanterns on a line from house to house."""
    near, far, index = stretch
    if index == 0:
        return
    x, y, sag, scale = _sag(paper, vista, (near + far) / 2, 3.9, 0.2)
    for k in range(5):
        t = 0.14 + 0.18 * k
        at, top = -x + 2 * x * t, y + 4 * sag * t * (1 - t)
        r = 0.2 * scale
        painter(paper)(
            ellipse((at, top + r * 1.2), r, r * 1.1, "#e8483a"),
            ellipse((at, top + r * 1.2), r * 0.5, r * 1.1, "#ff8a5a", opacity=0.6),
        )
        paper.add(box(at - r * 0.4, top, r * 0.8, r * 0.18, "#3a2a2a"))


def add_bulbs(paper: Paper, vista: Vista, _chance: random.Random, stretch: Stretch) -> None:
    """Bare bulbs on a line from house to house."""
    near, far = stretch[:2]
    x, y, sag, scale = _sag(paper, vista, near + (far - near) * 0.85, 3.2, 0.14)
    for k in range(9):
        t = (k + 0.5) / 9
        at = (-x + 2 * x * t, y + 4 * sag * t * (1 - t) + 0.06 * scale)
        painter(paper)(ellipse(at, 0.06 * scale, 0.08 * scale, "#fff0c0"))


def add_bunting(paper: Paper, vista: Vista, chance: random.Random, stretch: Stretch) -> None:
    """Paper flags in many colours from house to house."""
    near, far, index = stretch
    if index == 0:
        return
    x, y, sag, scale = _sag(paper, vista, (near + far) / 2, 5.0, 0.25)
    for k in range(14):
        t = (k + 0.5) / 14
        at, top = -x + 2 * x * t, y + 4 * sag * t * (1 - t)
        w = 0.2 * scale
        flag = [(at - w, top), (at + w, top), (at + w, top + w * 1.5), (at, top + w * 2),
                (at - w, top + w * 1.5)]  # fmt: skip
        paper.add(polygon(flag, chance.choice(BRIGHT)))


def add_cables(paper: Paper, vista: Vista, chance: random.Random, stretch: Stretch) -> None:
    """Cables that sag from house to house."""
    near, far = stretch[:2]
    for _ in range(3):
        _sag(paper, vista, chance.uniform(max(near, 3), far), chance.uniform(5.5, 8), 0.4)


def add_cloths(paper: Paper, vista: Vista, chance: random.Random, stretch: Stretch) -> None:
    """Cloths stretched overhead against the sun."""
    near, far, index = stretch
    if index == 0 or index % 3 == 0:
        return
    a, b = near + 0.6, far - 0.8
    tone = chance.choice(CLOTHS)
    half, high = vista.half, chance.uniform(4.0, 4.6)
    left, right = (vista.at(-half, high, a), vista.at(half, high, a))
    back_left, back_right = (vista.at(-half, high, b), vista.at(half, high, b))
    sag, back_sag = 0.8 * vista.scale(a), 0.8 * vista.scale(b)
    paper.add(
        shape(
            f"M{left[0]:.1f} {left[1]:.1f}Q0 {left[1] + sag:.1f} {right[0]:.1f} {right[1]:.1f}"
            f"L{back_right[0]:.1f} {back_right[1]:.1f}Q0 {back_right[1] + back_sag:.1f}"
            f" {back_left[0]:.1f} {back_left[1]:.1f}Z",
            tone,
        ),
        line(
            f"M{left[0]:.1f} {left[1]:.1f}Q0 {left[1] + sag:.1f} {right[0]:.1f} {right[1]:.1f}",
            lighten(tone, 0.4),
            0.06 * vista.scale(a),
        ),
    )


def add_hanging_lamps(paper: Paper, vista: Vista, chance: random.Random, stretch: Stretch) -> None:
    """Lamps of pierced brass on chains."""
    near, far, index = stretch
    if index == 0:
        return
    z = near + (far - near) * 0.15
    scale = vista.scale(z)
    for k in range(3):
        x, y = vista.at((k - 1) * vista.half * 0.6, 3.1 + 0.25 * (k % 2), z)
        r = 0.16 * scale
        tone = chance.choice(("#e0a84a", "#3f9aa8", "#c8503c", "#6a5ab0"))
        paper.add(line(f"M{x:.1f} {y - r * 1.6:.1f}v{-0.9 * scale:.1f}", "#4a3a30", 0.02 * scale))
        body = (
            f"M{x:.1f} {y - r * 1.7:.1f}Q{x + r * 1.5:.1f} {y - r * 0.4:.1f} {x:.1f}"
            f" {y + r * 1.5:.1f}Q{x - r * 1.5:.1f} {y - r * 0.4:.1f} {x:.1f} {y - r * 1.7:.1f}Z"
        )
        if paper.scenery.light.is_dark:
            paper.shine(pool(paper, (x, y), 0.9 * scale, "#ffb85a"))
        painter(paper)(shape(body, tone), ellipse((x, y), r * 0.4, r * 0.7, "#ffe8b0"))
        paper.add(ellipse((x, y - r * 1.5), r * 0.4, r * 0.2, "#8a6a3a"))


ACROSS: Final[Mapping[str, Callable[[Paper, Vista, random.Random, Stretch], None]]] = {
    "laundry": add_laundry,
    "lanterns": add_lanterns,
    "bulbs": add_bulbs,
    "bunting": add_bunting,
    "cables": add_cables,
    "cloths": add_cloths,
    "hanging lamps": add_hanging_lamps,
}
"""What hangs between the houses."""
