"""Lands of ice and snow: pack ice at a cold sea, and the treeless tundra."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.ice import draw_glacier
from vitascope.engines.animatic.art.settings.kind import SettingKind
from vitascope.engines.animatic.art.settings.land import Hill, add_hill
from vitascope.engines.animatic.art.settings.meadow import draw_snow
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.settings.water import add_water
from vitascope.engines.animatic.art.svg import ellipse, polygon

HORIZON = 0.54
_EDGE = 0.72
"""Where the ice we stand on begins, share of the height."""

_WHITE, _BLUE = "#f4fafe", "#8fc4e4"


def draw_pack_ice(scenery: Scenery) -> Backdrop:
    """Flat ice with ridges of broken floes, a dark lead of water, icebergs at the horizon."""
    add_sky(scenery, HORIZON)
    add_range(
        scenery,
        Range(
            name="white coast",
            base=HORIZON + 0.012,
            height=0.12,
            count=5,
            depth=0.1,
            color="#a9bcd6",
            snow=0.9,
            haze=0.7,
        ),
    )
    add_water(scenery, HORIZON + 0.006, depth=0.3, near="#2f7396", bottom=_EDGE + 0.06)
    _add_icebergs(scenery)
    _add_floes(scenery)
    _add_field(scenery, _EDGE)
    _add_ridge(scenery)
    return scenery.finish(
        ground_front=0.93,
        ground_back=_EDGE + 0.06,
        scale_front=2.0,
        scale_back=1.4,
        mirror=(HORIZON + 0.012, _EDGE + 0.01),
        mirrored=0.4,
        water=(_EDGE - 0.03, HORIZON + 0.05),
    )


def draw_tundra(scenery: Scenery) -> Backdrop:
    """Low white swells of land below far mountains, no tree anywhere."""
    add_sky(scenery, HORIZON)
    add_range(
        scenery,
        Range(
            name="range",
            base=HORIZON + 0.03,
            height=0.2,
            count=7,
            depth=0.1,
            color="#a2b2d0",
            snow=0.85,
            haze=0.75,
        ),
    )
    for name, depth, top, color, swell in (
        ("far swell", 0.26, HORIZON + 0.005, "#c8d9ea", 0.02),
        ("swell", 0.46, HORIZON + 0.06, "#dbe7f4", 0.024),
    ):
        hill = Hill(
            name=name, depth=depth, top=top, color=color, shade="#bcd0e6", swell=swell, grain=0.4
        )
        add_hill(scenery, hill)
    _add_field(scenery, HORIZON + 0.15)
    shown = scenery.light.stars
    add_mist(scenery, "drift", top=HORIZON + 0.06, tall=0.16, strength=0.3 - 0.1 * shown, depth=0.8)
    return scenery.finish(ground_front=0.92, ground_back=0.78, scale_front=2.0, scale_back=1.35)


def _add_field(scenery: Scenery, top: float) -> None:
    """The snow that we stand on, blown into low drifts."""
    hill = Hill(
        name="snow",
        depth=1.0,
        top=top + 0.012,
        color="#f2f8fe",
        shade="#bcd2ea",
        swell=0.01,
        waves=2,
        grain=0.4,
        strewn=Strewn(things={"mound": 16}, colors=("#ffffff", "#c2d4ec")),
    )
    add_hill(scenery, hill)


def _add_icebergs(scenery: Scenery) -> None:
    """Tables and spires of ice, far out."""
    chance = scenery.chance("icebergs")
    pad_x, _ = scenery.pad(0.3)
    width, tall = scenery.width + 2 * pad_x, 130 * scenery.unit
    white, blue = scenery.lit_hex(_WHITE, 0.5), scenery.lit_hex(_BLUE, 0.45)
    parts: list[str] = []
    count = max(2, round(width / (340 * scenery.unit)))
    for index in range(count):
        x = (index + chance.uniform(0.25, 0.75)) * width / count
        wide, high = chance.uniform(46, 96) * scenery.unit, chance.uniform(34, 84) * scenery.unit
        peak = chance.uniform(-0.4, 0.4) * wide
        foot = tall - 4 * scenery.unit
        top = [(x - wide, foot), (x - wide * 0.84, foot - high * 0.6), (x + peak, foot - high),
               (x + wide * 0.5, foot - high * 0.66), (x + wide * 0.9, foot - high * 0.3),
               (x + wide, foot)]  # fmt: skip
        shade = [(x + peak, foot - high), (x + wide * 0.5, foot - high * 0.66),
                 (x + wide * 0.9, foot - high * 0.3), (x + wide, foot),
                 (x + peak * 0.4, foot)]  # fmt: skip
        parts += [polygon(top, white), polygon(shade, blue)]
    top_y = scenery.height * (HORIZON + 0.03) - tall
    scenery.add_drawn("".join(parts), width, tall, -pad_x, top_y, 0.34)


def _add_floes(scenery: Scenery) -> None:
    """Flat pieces of ice on the lead, larger towards us."""
    chance = scenery.chance("floes")
    pad_x, _ = scenery.pad(0.6)
    width, height = scenery.width + 2 * pad_x, scenery.height * (_EDGE - HORIZON)
    white, blue = scenery.lit_hex(_WHITE, 0.85), scenery.lit_hex("#6fb0d6", 0.85)
    parts: list[str] = []
    for low in sorted(chance.random() for _ in range(int(width / (80 * scenery.unit)))):
        x, y = chance.uniform(0, width), height * (0.3 + 0.6 * low)
        r = chance.uniform(40, 90) * scenery.unit * (0.3 + low)
        flat = 0.2 + 0.06 * low
        corners = [
            (x + r * math.cos(turn) * chance.uniform(0.8, 1.1), y + r * flat * math.sin(turn))
            for turn in (k * math.tau / 7 for k in range(7))
        ]
        parts.append(ellipse((x, y + r * 0.16), r, r * flat, "#12384f", opacity=0.35))
        parts.append(polygon([(cx, cy + r * 0.09) for cx, cy in corners], blue))
        parts.append(polygon(corners, white))
    scenery.add_drawn("".join(parts), width, height, -pad_x, scenery.height * HORIZON, 0.62)


def _add_ridge(scenery: Scenery) -> None:
    """Slabs of ice that were pushed up along the edge."""
    chance = scenery.chance("ridge")
    pad_x, _ = scenery.pad(0.86)
    width, tall = scenery.width + 2 * pad_x, 60 * scenery.unit
    parts: list[str] = []
    white, blue = scenery.lit_hex(_WHITE, 0.95), scenery.lit_hex(_BLUE, 0.95)
    for _ in range(int(width / (120 * scenery.unit))):
        x, wide = chance.uniform(0, width), chance.uniform(16, 44) * scenery.unit
        high, lean = wide * chance.uniform(0.4, 0.9), wide * chance.uniform(-0.4, 0.4)
        tip = (x + lean, tall - high)
        parts.append(polygon([(x - wide, tall), tip, (x + wide, tall)], white))
        parts.append(polygon([tip, (x + wide, tall), (x + wide * 0.1, tall)], blue))
    y = scenery.height * (_EDGE + 0.026) - tall
    scenery.add_drawn("".join(parts), width, tall, -pad_x, y, 0.86)


POLAR: Final[Mapping[str, SettingKind]] = {
    "snow": SettingKind(draw=draw_snow, surface="snow", has_northern_lights=True),
    "glacier": SettingKind(draw=draw_glacier, surface="snow"),
    "arctic": SettingKind(draw=draw_pack_ice, surface="snow", has_northern_lights=True),
    "tundra": SettingKind(draw=draw_tundra, surface="snow", has_northern_lights=True),
}
"""Settings of ice and snow, by name."""
