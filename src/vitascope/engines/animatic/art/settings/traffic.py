"""The traffic of a city seen from straight above: cars in their lanes, people on the pavement."""

import random
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.settings.lens import BLOCK, STREET, Lens
from vitascope.engines.animatic.art.svg import box, ellipse

CARS: Final = frozenset(
    {"car", "small car", "race car", "convertible", "pickup", "police car", "taxi", "van", "bus",
     "truck", "fire truck", "ambulance", "tractor", "motorcycle", "sports car", "suv", "jeep",
     "scooter", "bicycle", "double-decker", "ice cream truck"}
)  # fmt: skip
"""Kinds of things that drive on roads."""

_PAINTS: Final = ("#d8443c", "#f4f2ec", "#2f6fb0", "#f2c23a", "#3a3e48", "#8fa0ac", "#4f9a6a")
_CLOTHES: Final = ("#d0567c", "#4d86c8", "#f2c23a", "#5aa06a", "#e8e4dc", "#8a5cc0", "#d8703a")
_HAIRS: Final = ("#3a2a26", "#5a3a28", "#8a5a34", "#e3b862", "#26232b")


def add_traffic(lens: Lens) -> None:
    """Cars that go along the middle street, others that wait, people who walk beside."""
    chance = lens.scenery.chance("traffic")
    _add_waiting(lens, chance)
    for lane, way in ((-4.2, 1), (4.2, -1)):
        _add_row(lens, chance, lane, way * 92.0, is_people=False)
    for lane, way in ((-12.6, 1), (12.6, -1), (-14.0, -1)):
        _add_row(lens, chance, lane, way * 15.0, is_people=True)


def _add_row(lens: Lens, chance: random.Random, v: float, speed: float, *, is_people: bool) -> None:
    """One row that goes along the street at `v`; it comes again without end."""
    scenery = lens.scenery
    tall = int(lens.metre * (3.0 if is_people else 5.0))
    parts: list[str] = []
    x = 0.0
    while x < lens.width - 60 * scenery.unit:
        if is_people:
            parts.append(_walker(lens, chance, (x, tall / 2), along=True))
            x += chance.uniform(30, 150) * scenery.unit
        else:
            parts.append(_car(lens, chance, (x + 30 * scenery.unit, tall / 2), ahead=speed > 0))
            x += chance.uniform(120, 330) * scenery.unit
    y = scenery.height / 2 - v * lens.metre - tall / 2
    image = scenery.draw("".join(parts), lens.width, tall)
    scenery.add(image, -lens.pad_x, y, 1.0, drift=speed * scenery.unit)


def _add_waiting(lens: Lens, chance: random.Random) -> None:
    """Cars before the crossings of the other streets."""
    parts: list[str] = []
    half = STREET / 2
    for column in range(-2, 3):
        for side in (-1, 1):
            for place in range(chance.randint(1, 3)):
                u = column * BLOCK - side * 4.2
                v = side * (half + 8 + place * 11)
                x, y = lens.at(u, v)
                parts.append(_car(lens, chance, (x, y), ahead=side < 0, is_upright=True))
    scenery = lens.scenery
    scenery.add(scenery.draw("".join(parts), lens.width, lens.height), -lens.pad_x, lens.top, 1.0)


def _car(
    lens: Lens,
    chance: random.Random,
    at: tuple[float, float],
    *,
    ahead: bool,
    is_upright: bool = False,
) -> str:
    """A small car; `ahead` is to the right, or up."""
    x, y = at
    long, wide = lens.metre * 7.4, lens.metre * 3.4
    color = chance.choice(_PAINTS)
    shown, roof = lens.scenery.lit_hex(color), lens.scenery.lit_hex(lighten(color, 0.14))
    glass, way = lens.scenery.lit_hex("#2c3a4c"), 1 if ahead else -1

    def rect(a: float, b: float, half: float, fill: str, radius: float) -> str:
        """From `a` to `b` along the car, in halves of its length."""
        low, high = sorted((a * way * long / 2, b * way * long / 2))
        if is_upright:
            return box(x - half, y - high, 2 * half, high - low, fill, radius=radius)
        return box(x + low, y - half, high - low, 2 * half, fill, radius=radius)

    parts = [
        rect(-1.0, 1.0, wide / 2, darken(shown, 0.2), wide * 0.24),
        rect(-0.96, 0.96, wide * 0.45, shown, wide * 0.22),
        rect(-0.62, 0.5, wide * 0.4, glass, wide * 0.14),
        rect(-0.42, 0.26, wide * 0.37, roof, wide * 0.12),
    ]
    if lens.scenery.light.is_dark:
        parts.append(rect(0.9, 1.25, wide * 0.4, "#fff2c0", 3))
        parts.append(rect(-1.04, -0.94, wide * 0.4, "#ff5a48", 2))
    return "".join(parts)


def _walker(lens: Lens, chance: random.Random, at: tuple[float, float], *, along: bool) -> str:
    x, y = at
    r = lens.metre * 0.62
    cloth = lens.scenery.lit_hex(chance.choice(_CLOTHES))
    hair = lens.scenery.lit_hex(chance.choice(_HAIRS))
    wide, tall = (r * 0.7, r * 1.15) if along else (r * 1.15, r * 0.7)
    return (
        ellipse((x - lens.scenery.light.key_from * r * 0.7, y), r, r * 0.9, "#12142a", opacity=0.3)
        + ellipse((x, y), wide, tall, cloth)
        + ellipse((x, y), r * 0.56, r * 0.56, hair)
    )
