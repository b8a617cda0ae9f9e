"""A city at the bottom of the sea: its towers behind the reef, weeds down their walls."""

from typing import Final

from vitascope.engines.animatic.art.colour import mix
from vitascope.engines.animatic.art.settings.city import add_towers
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import line

SUNKEN: Final = "sunken city"
"""Beside the names of settings, tells that a city lies under the sea."""

_FAR: Final = 0.18
_NEAR: Final = 0.34


def add_sunken_city(scenery: Scenery, foot: float) -> None:
    """Two rows of towers on the sea bed, the far ones in the haze of the water."""
    add_towers(scenery, "sunken far", _FAR, 0.62, 24, base=foot)
    add_mist(scenery, "sunken haze", top=foot - 0.3, tall=0.32, strength=0.35, depth=_FAR)
    add_towers(scenery, "sunken near", _NEAR, 0.5, 12, base=foot + 0.08)
    _add_weeds(scenery, foot + 0.08)


def _add_weeds(scenery: Scenery, foot: float) -> None:
    """Weeds that have grown up the walls."""
    chance = scenery.chance("sunken weeds")
    pad_x, _ = scenery.pad(_NEAR)
    width, height = scenery.width + 2 * pad_x, scenery.height * 0.42
    parts: list[str] = []
    x = 0.0
    while x < width:
        tall = height * chance.uniform(0.2, 0.9)
        bend = chance.uniform(4, 10) * scenery.unit
        tone = mix(chance.choice(["#2f8f6a", "#3fa070", "#2a7a72"]), scenery.light.haze, 0.3)
        waves = "".join(
            f"q{bend * (-1) ** k:.1f} {-tall / 8:.1f} 0 {-tall / 4:.1f}" for k in range(4)
        )
        parts.append(
            line(f"M{x:.1f} {height:.1f} {waves}", tone, chance.uniform(3, 6) * scenery.unit)
        )
        x += chance.uniform(18, 90) * scenery.unit
    scenery.add_drawn(
        "".join(parts),
        width,
        height,
        -pad_x,
        scenery.height * foot - height,
        _NEAR,
        sway=3 * scenery.unit,
    )
