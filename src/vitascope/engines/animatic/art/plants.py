"""Trees, bushes, flowers and grass, as shapes that both props and backdrops use.

A plant is painted in daylight, stands on y = 0 and grows upward; sizes are in drawing units.
"""

import math
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import Point, ribbon, smooth
from vitascope.engines.animatic.art.svg import ellipse, line, scaled, shape

GREENS: Final = ("#5fa550", "#6fb35a", "#4f9650", "#83bd5c")
NEEDLES: Final = ("#2f6b4a", "#37754f", "#2a6048", "#3c7d52")
FRONDS: Final = ("#3f8f4c", "#4fa558", "#35803f")
SNOW: Final = "#f4f9ff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plant:
    """Shapes with their size; the middle of the trunk is x = 0."""

    shapes: str
    width: float
    height: float


def broadleaf(chance: random.Random, colors: Sequence[str], *, is_snowy: bool = False) -> Plant:
    """A round-crowned tree of overlapping puffs of leaves."""
    color = chance.choice(list(colors))
    bark = "#7a5640"
    lean = chance.uniform(-6, 6)
    trunk = ribbon([(0, 4), (lean * 0.4, -70), (lean, -130)], [30, 18, 12])
    parts = [
        shape(trunk, bark),
        line(
            (
                f"M{lean * 0.4:.0f} -70 L{lean - 30:.0f} -122 M{lean * 0.5:.0f} -84 "
                f"L{lean + 32:.0f} -126"
            ),
            bark,
            8,
        ),
        line("M5 0 Q8 -40 6 -80", darken(bark, 0.3), 4, opacity=0.5),
    ]
    puffs: list[tuple[Point, float]] = []
    for x, y, r in (
        (-46, -132, 44),
        (46, -136, 44),
        (0, -120, 46),
        (-30, -178, 46),
        (34, -180, 44),
        (0, -212, 40),
    ):
        puffs.append(
            (
                (lean + x + chance.uniform(-7, 7), y + chance.uniform(-7, 7)),
                r * chance.uniform(0.9, 1.12),
            )
        )
    parts += [ellipse((x + 5, y + 8), r, r * 0.92, darken(color, 0.22)) for (x, y), r in puffs]
    parts += [ellipse((x - 2, y - 2), r * 0.9, r * 0.82, color) for (x, y), r in puffs]
    parts += [
        ellipse((x - r * 0.28, y - r * 0.32), r * 0.5, r * 0.42, lighten(color, 0.22), opacity=0.8)
        for (x, y), r in puffs
    ]
    for _ in range(16):
        (x, y), r = chance.choice(puffs)
        at = (x + chance.uniform(-0.8, 0.7) * r, y + chance.uniform(-0.8, 0.6) * r)
        parts.append(
            ellipse(
                at, 5, 3, lighten(color, chance.uniform(0.1, 0.42)), angle=chance.uniform(-40, 40)
            )
        )
    if is_snowy:
        parts += [
            ellipse((x - 3, y - r * 0.56), r * 0.66, r * 0.3, SNOW, opacity=0.92)
            for (x, y), r in puffs
        ]
    return Plant(shapes="".join(parts), width=214, height=268)


def pine(chance: random.Random, colors: Sequence[str], *, is_snowy: bool = False) -> Plant:
    """A conifer of drooping skirts."""
    greens = colors if colors and colors is not GREENS else NEEDLES
    color = chance.choice(list(greens))
    tiers = chance.choice([5, 6])
    wide = chance.uniform(56, 70)
    parts = [shape(ribbon([(0, 4), (0, -60)], [18, 14]), "#5f4636")]
    for tier in range(tiers):
        share = tier / tiers
        base = -34 - share * 190
        half = wide * (1 - share * 0.82)
        tip = base - 84 * (1 - share * 0.36)
        d = (
            f"M0 {tip:.1f} C{half * 0.2:.1f} {base - 40:.1f} {half * 0.6:.1f} "
            f"{base - 12:.1f} {half:.1f} {base + 4:.1f}"
            f" Q{half * 0.7:.1f} {base + 13:.1f} {half * 0.5:.1f} {base + 5:.1f} "
            f"Q{half * 0.25:.1f} {base + 17:.1f} 0 {base + 8:.1f}"
            f" Q{-half * 0.25:.1f} {base + 17:.1f} {-half * 0.5:.1f} {base + 5:.1f} "
            f"Q{-half * 0.7:.1f} {base + 13:.1f} {-half:.1f} {base + 4:.1f}"
            f" C{-half * 0.6:.1f} {base - 12:.1f} {-half * 0.2:.1f} {base - 40:.1f} 0 {tip:.1f}Z"
        )
        tone = mix(darken(color, 0.12), lighten(color, 0.16), share)
        parts.append(shape(d, tone))
        shadow = (
            f"M0 {tip:.1f} C{half * 0.2:.1f} {base - 40:.1f} {half * 0.6:.1f} "
            f"{base - 12:.1f} {half:.1f} {base + 4:.1f} Q{half * 0.5:.1f} "
            f"{base + 14:.1f} {half * 0.12:.1f} {base + 8:.1f}Z"
        )
        parts.append(shape(shadow, darken(tone, 0.3), opacity=0.5))
        if is_snowy:
            cap = (
                f"M0 {tip:.1f} C{half * 0.2:.1f} {base - 40:.1f} {half * 0.5:.1f} "
                f"{base - 18:.1f} {half * 0.84:.1f} {base - 3:.1f}"
                f" Q{half * 0.5:.1f} {base - 14:.1f} {half * 0.3:.1f} {base - 10:.1f} "
                f"Q{half * 0.1:.1f} {base - 24:.1f} {-half * 0.16:.1f} {base - 10:.1f}"
                f" Q{-half * 0.4:.1f} {base - 18:.1f} {-half * 0.84:.1f} "
                f"{base - 3:.1f} C{-half * 0.5:.1f} {base - 18:.1f} {-half * 0.2:.1f} "
                f"{base - 40:.1f} 0 {tip:.1f}Z"
            )
            parts.append(shape(cap, SNOW))
    return Plant(
        shapes="".join(parts), width=wide * 2 + 12, height=34 + 190 * (tiers - 1) / tiers + 66
    )


def birch(chance: random.Random, colors: Sequence[str], *, is_snowy: bool = False) -> Plant:
    """A slender white trunk with an airy crown."""
    color = lighten(chance.choice(list(colors)), 0.12)
    lean = chance.uniform(-10, 10)
    parts = [shape(ribbon([(0, 4), (lean * 0.5, -110), (lean, -226)], [17, 13, 6]), "#f0ece4")]
    for _ in range(9):
        y = chance.uniform(-190, -10)
        x = lean * -y / 226
        parts.append(line(f"M{x - 7:.0f} {y:.0f} h{chance.uniform(4, 8):.0f}", "#4a4448", 2.4))
    for _ in range(26):
        share = chance.random()
        y = -120 - share * 150
        spread = 52 * (1 - abs(share - 0.4) * 1.1)
        at = (lean + chance.uniform(-spread, spread), y)
        tone = mix(darken(color, 0.15), lighten(color, 0.25), chance.random())
        parts.append(ellipse(at, 17, 13, tone, opacity=0.9))
    if is_snowy:
        parts.append(ellipse((lean, -262), 26, 9, SNOW))
    return Plant(shapes="".join(parts), width=150, height=286)


def palm(chance: random.Random, colors: Sequence[str], *, is_snowy: bool = False) -> Plant:
    """A leaning palm with coconuts."""
    del is_snowy
    greens = FRONDS
    if len(colors) == 1:
        greens = (darken(colors[0], 0.14), colors[0], darken(colors[0], 0.24))
    lean = chance.choice([-1, 1]) * chance.uniform(26, 46)
    parts = [
        shape(
            ribbon(
                [(0, 4), (lean * 0.25, -90), (lean * 0.62, -170), (lean, -232)], [24, 16, 13, 11]
            ),
            "#9b7350",
        )
    ]
    rings = "".join(
        f"M{lean * (k / 11) ** 1.4 - 7:.0f} {-8 - k * 20:.0f} q8 5 15 0 " for k in range(11)
    )
    parts.append(line(rings, "#765338", 2))
    top: Point = (lean, -236)
    for index, angle in enumerate((200, 340, 160, 20, 222, 318, 185, 355, 248, 292)):
        reach = chance.uniform(78, 100)
        parts.append(_frond(top, angle + chance.uniform(-8, 8), reach, greens[index % len(greens)]))
    parts += [ellipse((lean + x, -230 + y), 8, 8, "#6e4a30") for x, y in ((-7, 3), (7, 5), (1, 10))]
    return Plant(shapes="".join(parts), width=310, height=330)


def _frond(root: Point, angle: float, reach: float, tone: str) -> str:
    dx, dy = math.cos(math.radians(angle)) * reach, math.sin(math.radians(angle)) * reach * 0.62
    tip = (root[0] + dx, root[1] + dy + reach * 0.36)
    middle = (root[0] + dx * 0.55, root[1] + dy * 0.9 - 10)
    leaf = shape(ribbon([root, middle, tip], [6, 24, 2]), tone)
    rib = line(
        f"M{root[0]:.0f} {root[1]:.0f} Q{middle[0]:.0f} {middle[1]:.0f} {tip[0]:.0f} {tip[1]:.0f}",
        lighten(tone, 0.3),
        2,
    )
    return leaf + rib


def bush(chance: random.Random, colors: Sequence[str], *, is_snowy: bool = False) -> Plant:
    """A low round bush, sometimes with berries."""
    color = darken(chance.choice(list(colors)), 0.08)
    puffs = [
        ((x + chance.uniform(-6, 6), y), r)
        for x, y, r in ((-46, -24, 34), (46, -24, 34), (0, -34, 42), (-22, -52, 30), (26, -50, 30))
    ]
    parts = [ellipse((x + 3, y + 5), r, r * 0.9, darken(color, 0.2)) for (x, y), r in puffs]
    parts += [ellipse((x - 2, y - 2), r * 0.9, r * 0.8, color) for (x, y), r in puffs]
    parts += [
        ellipse((x - r * 0.3, y - r * 0.3), r * 0.42, r * 0.34, lighten(color, 0.2), opacity=0.8)
        for (x, y), r in puffs
    ]
    if is_snowy:
        parts += [ellipse((x, y - r * 0.62), r * 0.7, r * 0.3, SNOW) for (x, y), r in puffs]
    elif chance.random() < 0.5:
        parts += [
            ellipse((chance.uniform(-60, 60), chance.uniform(-60, -14)), 4, 4, "#d8485a")
            for _ in range(9)
        ]
    return Plant(shapes="".join(parts), width=172, height=94)


Grower = Callable[..., Plant]

TREES: Final[Mapping[str, Grower]] = {
    "broadleaf": broadleaf,
    "pine": pine,
    "birch": birch,
    "palm": palm,
    "bush": bush,
}
"""Plants by name; each takes a source of chance, colours and whether snow lies on it."""


def flower(at: Point, size: float, color: str) -> str:
    """A five-petalled blossom."""
    petals = "".join(
        ellipse(
            (at[0] + dx * size * 0.55, at[1] + dy * size * 0.55), size * 0.44, size * 0.44, color
        )
        for dx, dy in ((0, -1), (0.95, -0.31), (0.59, 0.81), (-0.59, 0.81), (-0.95, -0.31))
    )
    return petals + ellipse(at, size * 0.36, size * 0.36, "#f2c23a")


def blade(root: Point, height: float, bend: float, width: float, color: str) -> str:
    """One blade of grass."""
    x, y = root
    return shape(
        f"M{x - width:.1f} {y:.1f} Q{x + bend * 0.3 - width * 0.4:.1f} {y - height * 0.6:.1f}"
        f" {x + bend:.1f} {y - height:.1f} Q{x + bend * 0.3 + width * 0.7:.1f} "
        f"{y - height * 0.5:.1f}"
        f" {x + width:.1f} {y:.1f}Z",
        color,
    )


def fern(at: Point, size: float, color: str) -> str:
    """A fan of five fronds."""
    fan = (
        "M0 0 Q-.5 -.5 -.95 -.42 M0 0 Q-.3 -.8 -.6 -.9 M0 0 Q0 -.7 .02 -1.1 M0 0 "
        "Q.3 -.8 .62 -.86 M0 0 Q.5 -.5 .95 -.38"
    )
    return (
        f'<g transform="translate({at[0]:.1f} '
        f'{at[1]:.1f})">{line(scaled(fan, size), color, size * 0.12)}</g>'
    )


def mushroom(at: Point, size: float, color: str) -> str:
    """A spotted mushroom."""
    x, y = at
    cap = smooth(
        [
            (x - size, y - size * 0.7),
            (x - size * 0.5, y - size * 1.4),
            (x + size * 0.5, y - size * 1.4),
            (x + size, y - size * 0.7),
            (x, y - size * 0.56),
        ]
    )
    dots = "".join(
        ellipse((x + dx * size, y + dy * size), size * 0.15, size * 0.12, "#fff7ea")
        for dx, dy in ((-0.4, -1.0), (0.15, -1.2), (0.5, -0.9))
    )
    return (
        shape(ribbon([(x, y), (x, y - size * 0.8)], [size * 0.7, size * 0.5]), "#f5ead8")
        + shape(cap, color)
        + dots
    )
