"""Lakes, rivers and swamps: water that mirrors between a far shore and the bank before us."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from vitascope.engines.animatic.art.colour import mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.plants import GREENS
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.land import (
    Grove,
    Hill,
    add_hill,
    add_tree,
)
from vitascope.engines.animatic.art.settings.leaves import add_reeds
from vitascope.engines.animatic.art.settings.pixels import (
    eased,
    enlarged,
    glow,
    noise,
    premultiplied,
)
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.settings.water import add_water
from vitascope.engines.animatic.art.svg import ellipse

HORIZON = 0.55
BANK = 0.8
"""Where the near bank begins, share of the height."""

BANK_GREEN = Strewn(
    things={"tuft": 120, "flower": 26, "stone": 10},
    colors=("#4f9a3e", "#66b04c", "#8cc860"),
    flowers=("#f5d04a", "#ffffff", "#b79ce8"),
)
BANK_WHITE = Strewn(things={"mound": 8, "stone": 12}, colors=("#ffffff", "#a8c0e4"))


def add_far_shore(scenery: Scenery) -> float:
    """Sky, mountains and wooded hills beyond a lake; answers where its horizon is."""
    white = scenery.is_snowy
    add_sky(scenery, HORIZON)
    add_range(
        scenery,
        Range(
            name="range",
            base=HORIZON + 0.015,
            height=0.32,
            count=6,
            depth=0.1,
            color="#98a8c8",
            snow=0.6 if white else 0.36,
            haze=0.75,
        ),
    )
    add_hill(
        scenery,
        Hill(
            name="far shore",
            depth=0.2,
            top=HORIZON - 0.035,
            color="#c6d6ea" if white else "#7aa890",
            shade="#c6d6ea" if white else "#6c9c84",
            swell=0.06,
            waves=2.2,
            tall=0.075,
            grove=Grove(trees=("pine", "oak", "broadleaf"), height=0.07, density=2.4),
        ),
    )
    add_hill(
        scenery,
        Hill(
            name="shore",
            depth=0.34,
            top=HORIZON + 0.012,
            color="#d4e0f0" if white else "#6fa468",
            shade="#bccce2" if white else "#4f8450",
            swell=0.022,
            waves=3,
            tall=0.04,
            grove=Grove(
                trees=("pine", "pine", "broadleaf", "birch"), height=0.15, density=1.5, clumped=0.7
            ),
        ),
    )
    scenery.merge_last(3)
    return HORIZON


def draw_lake(scenery: Scenery) -> Backdrop:
    """A still mirror between wooded hills, mountains behind, reeds at the bank."""
    white = scenery.is_snowy
    add_far_shore(scenery)
    add_water(scenery, HORIZON + 0.028, depth=0.34, near="#4f93ac", bottom=BANK + 0.06)
    add_mist(scenery, "lake mist", top=HORIZON - 0.03, tall=0.1, strength=0.42, depth=0.36)
    _add_bank(scenery, white=white)
    add_reeds(scenery, "reeds", foot=BANK + 0.035, tall=0.26, depth=0.98)
    add_reeds(scenery, "near reeds", foot=1.06, tall=0.3, depth=1.24, blur_px=2 * scenery.unit)
    return _finish(scenery, top=HORIZON + 0.03, mirrored=0.56)


@dataclass(frozen=True, slots=True, kw_only=True)
class Banks:
    """What grows along a river."""

    hills: Sequence[str] = ("oak", "pine")
    wood: Sequence[str] = ("oak", "poplar", "pine", "birch")
    tall: float = 0.2
    """Height of the wood, share of the picture's shorter side."""
    density: float = 1.7
    near: Sequence[str] = ("bush", "willow")
    great: str = "willow"
    """The tree that hangs over the water."""
    colors: Sequence[str] = GREENS


BANKS = Banks()
TROPICAL = Banks(
    hills=("giant", "oak"),
    wood=("giant", "palm", "giant"),
    tall=0.62,
    density=3.2,
    near=("bush", "palm", "bush"),
    great="palm",
    colors=("#3f8f4a", "#58a84e", "#2f7a48", "#74b84a"),
)
"""The banks of a river in the jungle."""


def draw_river(scenery: Scenery, banks: Banks = BANKS) -> Backdrop:
    """Water that flows past stones between two banks; a great tree hangs over it."""
    white = scenery.is_snowy
    add_sky(scenery, HORIZON)
    add_hill(
        scenery,
        Hill(
            name="hills",
            depth=0.14,
            top=HORIZON - 0.08,
            color="#94b8ac",
            shade="#8cb4a0",
            swell=0.09,
            waves=2.4,
            tall=0.2,
            grove=Grove(trees=banks.hills, height=0.06, density=1.8, colors=banks.colors),
        ),
    )
    add_hill(
        scenery,
        Hill(
            name="wood",
            depth=0.3,
            top=HORIZON - 0.01,
            color="#7fae70",
            shade="#6c9c64",
            swell=0.03,
            tall=0.12,
            grove=Grove(
                trees=banks.wood, height=banks.tall, density=banks.density, colors=banks.colors
            ),
        ),
    )
    add_hill(
        scenery,
        Hill(
            name="far bank",
            depth=0.46,
            top=HORIZON + 0.05,
            color="#84bc62",
            shade="#6f8a58",
            swell=0.014,
            tall=0.055,
            strewn=Strewn(things={"tuft": 60, "stone": 26, "flower": 20}, size=0.7),
            grove=Grove(trees=banks.near, height=0.13, density=0.5, colors=banks.colors),
        ),
    )
    scenery.merge_last(3)
    add_water(scenery, HORIZON + 0.09, depth=0.5, near="#3f94b4", bottom=BANK + 0.06)
    _add_current(scenery)
    _add_stones(scenery)
    _add_bank(scenery, white=white)
    add_tree(
        scenery,
        banks.great,
        "great willow",
        x=0.05,
        foot=BANK + 0.04,
        tall=0.62,
        depth=0.97,
        sway=2 * scenery.unit,
    )
    add_reeds(scenery, "near reeds", foot=1.05, tall=0.24, depth=1.24, blur_px=2 * scenery.unit)
    return _finish(scenery, top=HORIZON + 0.095, mirrored=0.3)


def _finish(scenery: Scenery, *, top: float, mirrored: float) -> Backdrop:
    return scenery.finish(
        ground_front=0.935,
        ground_back=BANK + 0.055,
        scale_front=2.0,
        scale_back=1.6,
        mirror=(top, BANK + 0.014),
        mirrored=mirrored,
        water=(BANK - 0.03, top + 0.06),
    )


def _add_bank(scenery: Scenery, *, white: bool) -> None:
    add_hill(
        scenery,
        Hill(
            name="bank",
            depth=1.0,
            top=BANK + 0.012,
            color="#eef5fd" if white else "#7cbc54",
            shade="#bcd0ea" if white else "#4a8a3e",
            swell=0.014,
            waves=2,
            grain=0.5 if white else 1.0,
            strewn=BANK_WHITE if white else BANK_GREEN,
        ),
    )


def _add_current(scenery: Scenery) -> None:
    """Streaks of light that the water carries along."""
    width = int(scenery.width * 1.3)
    top, bottom = HORIZON + 0.1, BANK + 0.01
    height = int(scenery.height * (bottom - top))
    w, h = width // 3, max(8, height // 3)
    down = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    lines = noise(scenery.grain("current"), w, h, cells=12, octaves=4, stretch=9, gain=0.7)
    foam = noise(scenery.grain("foam"), w, h, cells=22, octaves=3, stretch=5, gain=0.7)
    alpha = eased(0.56, 0.7, lines) * 0.34 + eased(0.62, 0.72, foam) * 0.4 * down
    color = np.ones((h, w, 3), np.float32) * scenery.lit("#f4fbff", 0.9)
    image = premultiplied(color, np.clip(alpha * (0.3 + 0.7 * down), 0, 1).astype(np.float32))
    scenery.add(
        enlarged(image, width, height),
        -scenery.width * 0.15,
        scenery.height * top,
        0.72,
        drift=46 * scenery.unit,
    )


def _add_stones(scenery: Scenery) -> None:
    """Stones in the water, with a line of foam at their foot."""
    chance = scenery.chance("stones")
    pad_x, _ = scenery.pad(0.8)
    width, height = scenery.width + 2 * pad_x, scenery.height * 0.15
    parts: list[str] = []
    rows = sorted(chance.random() for _ in range(int(width / (150 * scenery.unit))))
    for low in rows:
        x, y = chance.uniform(0, width), height * (0.3 + 0.65 * low)
        r = chance.uniform(10, 30) * scenery.unit * (0.5 + low)
        tone = scenery.lit_hex(chance.choice(("#8d9098", "#a49e94", "#767a84")), 0.9)
        foam = scenery.lit_hex("#ffffff", 0.9)
        parts.append(ellipse((x, y + r * 0.08), r * 1.5, r * 0.26, foam, opacity=0.75))
        parts.append(ellipse((x, y - r * 0.16), r * 1.05, r * 0.5, mix(tone, "#20283a", 0.4)))
        parts.append(ellipse((x, y - r * 0.24), r, r * 0.46, tone))
        light = mix(tone, "#ffffff", 0.9 if scenery.is_snowy else 0.36)
        at = (x + r * 0.2 * scenery.light.key_from, y - r * 0.42)
        parts.append(ellipse(at, r * 0.6, r * 0.2, light, opacity=0.85))
        parts.append(ellipse((x, y + r * 0.16), r * 1.2, r * 0.12, foam, opacity=0.6))
    scenery.add_drawn("".join(parts), width, height, -pad_x, scenery.height * (BANK - 0.15), 0.8)


SWAMP_HAZE = 0.91


def swamp_light(light: Light) -> Light:
    """Green vapour hangs in the air of a swamp."""
    if light.haze_amount == SWAMP_HAZE:
        return light
    vapour = "#123c34" if light.is_dark else "#8fae7c"
    first, second, third, fourth = (mix(color, vapour, 0.45) for color in light.sky)
    return replace(
        light,
        sky=(first, second, third, fourth),
        haze=mix(light.haze, "#1f5a4c" if light.is_dark else "#9ab884", 0.6),
        haze_amount=SWAMP_HAZE,
        glow=light.glow * 0.8,
    )


def draw_swamp(scenery: Scenery) -> Backdrop:
    """Trees on stilts in dark water, moss, lilies, banks of mist."""
    add_sky(scenery, HORIZON, has_clouds=False)
    rows = (
        ("far trees", 0.18, HORIZON - 0.02, 0.36, 2.6, "#7d9078"),
        ("trees", 0.4, HORIZON + 0.03, 0.56, 1.7, "#5d7458"),
    )
    high = 1.4 if scenery.is_portrait else 1.0
    for name, depth, top, tall, density, color in rows:
        add_hill(
            scenery,
            Hill(
                name=name,
                depth=depth,
                top=top,
                color=color,
                shade="#4a6048",
                swell=0.012,
                waves=5,
                tall=0.05,
                grove=Grove(
                    trees=("mangrove", "bare") if depth < 0.3 else ("mangrove",),
                    height=tall * high,
                    density=density,
                    colors=("#6f8a50", "#5f7c48", "#84955a"),
                ),
            ),
        )
        add_mist(
            scenery, f"{name} mist", top=top - 0.14, tall=0.22, strength=0.66, depth=depth + 0.04
        )
    add_water(scenery, HORIZON + 0.06, depth=0.5, near="#3f5a48", bottom=BANK + 0.06)
    _add_lilies(scenery)
    add_tree(
        scenery,
        "mangrove",
        "near mangrove",
        x=0.93,
        foot=BANK - 0.01,
        tall=0.86,
        depth=0.86,
        colors=("#5f7c48",),
        tufts=("#5a7a40", "#48663a"),
    )
    add_hill(
        scenery,
        Hill(
            name="bank",
            depth=1.0,
            top=BANK + 0.012,
            color="#6b7a44",
            shade="#3a4630",
            swell=0.02,
            waves=2.4,
            grain=1.2,
            strewn=Strewn(
                things={"tuft": 120, "fern": 14, "mushroom": 8, "leaf": 40, "stone": 6},
                colors=("#5a7a3c", "#728e48", "#46643a"),
                tints=("#6a5434", "#7a6a3c", "#54603c"),
            ),
        ),
    )
    if scenery.light.is_dark:
        _add_wisps(scenery)
    add_mist(scenery, "low mist", top=BANK - 0.12, tall=0.16, strength=0.4, depth=1.0)
    add_reeds(scenery, "near reeds", foot=1.05, tall=0.34, depth=1.24, blur_px=2 * scenery.unit)
    return _finish(scenery, top=HORIZON + 0.065, mirrored=0.42)


def _add_wisps(scenery: Scenery) -> None:
    """Small lights that hover above dark water."""
    chance = scenery.chance("wisps")
    for _ in range(9):
        x = chance.uniform(0.04, 0.96) * scenery.width
        y = chance.uniform(HORIZON - 0.1, BANK - 0.04) * scenery.height
        for radius, strength, fall in ((34, 0.4, 1.8), (9, 0.9, 1.4)):
            r = radius * scenery.unit * chance.uniform(0.7, 1.3)
            light = glow("#b8ff9a", r, strength, fall=fall)
            scenery.add(light, x - r, y - r, 0.7, sway=10 * scenery.unit, is_light=True)


def _add_lilies(scenery: Scenery) -> None:
    """Pads with white and pink blossoms on the water."""
    chance = scenery.chance("lilies")
    pad_x, _ = scenery.pad(0.76)
    width, height = scenery.width + 2 * pad_x, scenery.height * 0.15
    parts: list[str] = []
    for low in sorted(chance.random() for _ in range(int(width / (48 * scenery.unit)))):
        x, y = chance.uniform(0, width), height * (0.2 + 0.75 * low)
        r = chance.uniform(9, 20) * scenery.unit * (0.45 + low)
        tone = scenery.lit_hex(chance.choice(("#5f8a4a", "#7aa054", "#4d7844")), 0.9)
        parts.append(ellipse((x, y + r * 0.06), r * 1.04, r * 0.36, "#142018", opacity=0.4))
        parts.append(ellipse((x, y), r, r * 0.34, tone))
        if chance.random() < 0.3:
            petal = scenery.lit_hex(chance.choice(("#fff4f6", "#f8c0d4")), 0.95)
            for dx, dy in ((-0.3, -0.16), (0.3, -0.16), (-0.14, -0.32), (0.14, -0.32), (0, -0.14)):
                parts.append(ellipse((x + dx * r, y + dy * r), r * 0.22, r * 0.24, petal))
            parts.append(ellipse((x, y - r * 0.2), r * 0.12, r * 0.1, "#f2c23a"))
    scenery.add_drawn("".join(parts), width, height, -pad_x, scenery.height * (BANK - 0.15), 0.76)
