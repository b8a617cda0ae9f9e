"""What lies and grows on near ground: tufts, flowers, stones, fallen leaves, drifts of snow.

Everything is painted into the ground's own picture, so it costs a frame nothing.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.art.plants import blade, fern, flower, mushroom
from vitascope.engines.animatic.art.settings.pixels import Floats, paste
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import ellipse, line, shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Strewn:
    """Things over a piece of ground."""

    things: Mapping[str, float]
    """Names of `THINGS` with the number of each per 1000 pixels of a 720-line picture's width."""
    colors: tuple[str, ...] = ("#4f9a3e", "#66b04c", "#8cc860")
    """Of the grass."""
    flowers: tuple[str, ...] = ("#f5d04a", "#f58ab0", "#ffffff", "#b79ce8")
    stones: tuple[str, ...] = ("#9a9aa0", "#b4aea4", "#84868e")
    size: float = 1.0
    tints: tuple[str, ...] = field(default=("#d8702a", "#e8a02c", "#c8482a"))
    """Of fallen leaves and the like."""


def strew(scenery: Scenery, name: str, strewn: Strewn, image: Rgba, edge: Floats) -> None:
    """Paint the things over the ground's `image`, below its `edge`; nearer ones are larger."""
    chance = scenery.chance(name + " strewn")
    height, width = image.shape[:2]
    top = float(edge.min())
    places: list[tuple[float, float, str]] = []
    for thing, count in strewn.things.items():
        for _ in range(round(count * width / (1000 * scenery.unit))):
            x = chance.uniform(0, width)
            low = float(edge[min(int(x), width - 1)]) + 3
            places.append((low + (height - low) * chance.random() ** 1.5, x, thing))
    parts: list[str] = []
    for y, x, thing in sorted(places):
        near = 0.45 + 1.1 * (y - top) / max(1.0, 300 * scenery.unit)
        size = scenery.unit * strewn.size * near * chance.uniform(0.75, 1.25)
        parts.append(THINGS[thing](scenery, strewn, chance, (x, y - top), size))
    rows = height - top
    drawn = scenery.draw("".join(parts), width, rows)
    paste(image, drawn, 0, top)


def _tuft(
    scenery: Scenery, strewn: Strewn, chance: random.Random, at: tuple[float, float], size: float
) -> str:
    color = scenery.lit_hex(scenery.year.turf(chance.choice(strewn.colors)))
    return "".join(
        blade(
            (at[0] + k * 3 * size, at[1]),
            chance.uniform(9, 17) * size,
            (k + chance.uniform(-0.6, 0.6)) * 3.4 * size,
            1.5 * size,
            darken(color, 0.1) if k % 2 else color,
        )
        for k in (-1.5, -0.5, 0.5, 1.5)
    )


def _flower(
    scenery: Scenery, strewn: Strewn, chance: random.Random, at: tuple[float, float], size: float
) -> str:
    color = scenery.lit_hex(chance.choice(strewn.flowers))
    stem = scenery.lit_hex(scenery.year.turf("#4f9a3e"))
    top = (at[0] + chance.uniform(-2, 2) * size, at[1] - 11 * size)
    return line(f"M{at[0]:.1f} {at[1]:.1f} L{top[0]:.1f} {top[1]:.1f}", stem, 1.4 * size) + flower(
        top, 4.6 * size, color
    )


def _stone(
    scenery: Scenery, strewn: Strewn, chance: random.Random, at: tuple[float, float], size: float
) -> str:
    tone = scenery.lit_hex(chance.choice(strewn.stones))
    r = chance.uniform(5, 15) * size
    x, y = at
    side = r * 0.24 * scenery.light.key_from
    white = scenery.lit_hex("#f4f9ff")
    cap = ellipse((x, y - r * 0.62), r * 0.74, r * 0.3, white) if scenery.is_snowy else ""
    return (
        ellipse((x - side, y + r * 0.12), r * 1.25, r * 0.34, "#1a1830", opacity=0.22)
        + shape(
            f"M{x - r:.1f} {y + r * 0.1:.1f} Q{x - r * 0.9:.1f} {y - r * 0.9:.1f}"
            f" {x - r * 0.1:.1f} {y - r * 0.86:.1f} Q{x + r * 0.86:.1f} {y - r * 0.8:.1f}"
            f" {x + r:.1f} {y + r * 0.1:.1f} Q{x:.1f} {y + r * 0.3:.1f}"
            f" {x - r:.1f} {y + r * 0.1:.1f}Z",
            tone,
        )
        + ellipse((x + side, y - r * 0.5), r * 0.46, r * 0.22, lighten(tone, 0.32), opacity=0.7)
        + cap
    )


def _leaf(
    scenery: Scenery, strewn: Strewn, chance: random.Random, at: tuple[float, float], size: float
) -> str:
    tone = scenery.lit_hex(chance.choice(strewn.tints))
    return ellipse(at, 5 * size, 2.2 * size, tone, angle=chance.uniform(-40, 40))


def _fern(
    scenery: Scenery, strewn: Strewn, chance: random.Random, at: tuple[float, float], size: float
) -> str:
    tone = scenery.lit_hex(scenery.year.turf(chance.choice(strewn.colors)))
    return fern(at, chance.uniform(16, 28) * size, tone)


def _mushroom(
    scenery: Scenery, strewn: Strewn, chance: random.Random, at: tuple[float, float], size: float
) -> str:
    tone = scenery.lit_hex(chance.choice(("#d8483c", "#d88a3c", "#b8563c")))
    return mushroom(at, chance.uniform(5, 9) * size, tone)


def _mound(
    scenery: Scenery, strewn: Strewn, chance: random.Random, at: tuple[float, float], size: float
) -> str:
    """A low drift of sand or snow: a soft dark foot and a lit back."""
    wide = chance.uniform(40, 120) * size
    x, y = at
    side = scenery.light.key_from
    key = mix(scenery.lit_hex(strewn.colors[0]), scenery.light.key, 0.3)
    low = darken(scenery.lit_hex(strewn.colors[-1]), 0.1)
    return shape(
        f"M{x - wide:.1f} {y:.1f} Q{x - wide * 0.2 * side:.1f} {y - wide * 0.2:.1f}"
        f" {x + wide:.1f} {y:.1f} Q{x:.1f} {y + wide * 0.03:.1f} {x - wide:.1f} {y:.1f}Z",
        low,
        opacity=0.3,
    ) + line(
        f"M{x - wide:.1f} {y:.1f} Q{x - wide * 0.2 * side:.1f} {y - wide * 0.2:.1f}"
        f" {x + wide:.1f} {y:.1f}",
        key,
        2.2 * size,
        opacity=0.5,
    )


def _ripple(
    scenery: Scenery, strewn: Strewn, chance: random.Random, at: tuple[float, float], size: float
) -> str:
    """A line that the wind drew in the sand."""
    wide = chance.uniform(30, 90) * size
    x, y = at
    d = f"M{x - wide:.1f} {y:.1f} q{wide * 0.5:.1f} {-5 * size:.1f} {wide:.1f} 0"
    d += f" t{wide:.1f} 0"
    return line(d, darken(scenery.lit_hex(strewn.colors[-1]), 0.2), 1.6 * size, opacity=0.4)


def _crater(
    scenery: Scenery, strewn: Strewn, chance: random.Random, at: tuple[float, float], size: float
) -> str:
    """A round pit in perspective: shaded towards the light, lit on its far wall."""
    r = chance.uniform(14, 60) * size
    x, y = at
    side = scenery.light.key_from
    tone = scenery.lit_hex(strewn.stones[0])
    return (
        ellipse((x, y), r * 1.12, r * 0.36, lighten(tone, 0.26))
        + ellipse((x + side * r * 0.03, y + r * 0.02), r, r * 0.3, darken(tone, 0.42))
        + ellipse((x - side * r * 0.13, y + r * 0.06), r * 0.82, r * 0.21, darken(tone, 0.16))
    )


def _crack(
    scenery: Scenery, strewn: Strewn, chance: random.Random, at: tuple[float, float], size: float
) -> str:
    """A glowing crack."""
    x, y = at
    d = f"M{x:.1f} {y:.1f}"
    for _ in range(chance.randrange(3, 6)):
        d += f" l{chance.uniform(12, 34) * size:.1f} {chance.uniform(-8, 8) * size:.1f}"
    return line(d, strewn.tints[0], 5 * size, opacity=0.5) + line(d, strewn.tints[-1], 2 * size)


THINGS: Final[
    Mapping[
        str,
        Callable[[Scenery, Strewn, random.Random, tuple[float, float], float], str],
    ]
] = {
    "tuft": _tuft,
    "flower": _flower,
    "stone": _stone,
    "leaf": _leaf,
    "fern": _fern,
    "mushroom": _mushroom,
    "mound": _mound,
    "ripple": _ripple,
    "crater": _crater,
    "crack": _crack,
}
"""Painters of one thing each, from the scenery, the strewing, chance, a place and a size."""
