"""What is built in the land to give power: a station that steams, a dam with its water."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.coast import add_breakers
from vitascope.engines.animatic.art.settings.falls import add_fall
from vitascope.engines.animatic.art.settings.greens import add_lawn, ground
from vitascope.engines.animatic.art.settings.kind import SettingKind
from vitascope.engines.animatic.art.settings.land import Grove, Hill, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.water import add_water
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_HORIZON: Final = 0.66

_CONCRETE: Final = "#cfcdc6"

_CREST: Final = 0.3
"""Where the top of the dam is, share of the picture's height."""

_FOOT: Final = 0.7
"""Where it stands in the water."""


def draw_power_station(scenery: Scenery) -> Backdrop:
    """Cooling towers in their steam, striped chimneys in smoke, halls, pylons behind a meadow."""
    add_sky(scenery, _HORIZON)
    add_hill(
        scenery,
        Hill(
            name="plain",
            depth=0.22,
            top=_HORIZON - 0.02,
            color=ground(scenery, "#94b284"),
            shade=ground(scenery, "#7ca070"),
            swell=0.02,
            tall=0.3,
            grove=Grove(trees=("broadleaf", "bush"), height=0.05, density=1.6),
        ),
    )
    base, scale = _HORIZON + 0.04, 0.92 if not scenery.is_portrait else 0.8
    wide = Paper(scenery, base=base, depth=0.4, scale=scale).right
    towers = ((-0.56, 1.0), (-0.12, 0.86))
    chimneys = ((0.32, 430.0), (0.5, 380.0))
    for index, (share, size) in enumerate(towers):
        _add_billows(scenery, index, (wide * share, -300 * size, 96 * size), base, scale, "#ffffff")
    for index, (share, tall) in enumerate(chimneys):
        _add_billows(scenery, 5 + index, (wide * share, -tall, 24), base, scale, "#a8a4a6")
    paper = Paper(scenery, base=base, depth=0.4, scale=scale, below=8)
    for share, size in towers:
        _cooling_tower(paper, wide * share, size)
    for share, tall in chimneys:
        _chimney(paper, wide * share, tall)
    _halls(paper, wide)
    paper.lay(halo=0.4)
    add_lawn(scenery, "meadow before the station", _HORIZON + 0.05)
    return scenery.finish(
        ground_front=0.92, ground_back=_HORIZON + 0.12, scale_front=2.0, scale_back=1.3
    )


def _cooling_tower(paper: Paper, x: float, size: float) -> None:
    """A tower that is narrow above the middle, shaded to one side."""
    wide, waist, top, tall = 130 * size, 78 * size, 92 * size, 300 * size

    def outline(left: float, right: float) -> str:
        low, mid, high = ((x + left * half, x + right * half) for half in (wide, waist, top))
        return (
            f"M{low[0]:.1f} 4Q{mid[0]:.1f} {-tall * 0.5:.1f} {high[0]:.1f} {-tall:.1f}"
            f"H{high[1]:.1f}Q{mid[1]:.1f} {-tall * 0.5:.1f} {low[1]:.1f} 4Z"
        )

    paper.add(
        shape(outline(-1, 1), _CONCRETE),
        shape(outline(0.3, 1), darken(_CONCRETE, 0.1)),
        shape(outline(0.7, 1), darken(_CONCRETE, 0.2)),
        shape(outline(-0.92, -0.66), lighten(_CONCRETE, 0.4)),
        ellipse((x, -tall), top, 12 * size, darken(_CONCRETE, 0.34)),
        ellipse((x, -tall + 5 * size), top * 0.9, 8 * size, "#eef2f4"),
    )
    legs = "".join(
        f"M{x + k * wide / 6:.1f} -22l{wide / 24:.1f} 26M{x + k * wide / 6:.1f} -22"
        f"l{-wide / 24:.1f} 26"
        for k in range(-5, 6)
    )
    paper.add(box(x - wide, -22, 2 * wide, 27, "#6f747a"), line(legs, _CONCRETE, 4))


def _chimney(paper: Paper, x: float, tall: float) -> None:
    paper.add(polygon([(x - 22, 4), (x - 14, -tall), (x + 14, -tall), (x + 22, 4)], "#d8d4cc"))
    for k in range(3):
        y, half = -tall + 14 + 62 * k, 14.6 + 1.2 * k
        paper.add(
            polygon(
                [(x - half, y), (x + half, y), (x + half + 0.7, y + 30), (x - half - 0.7, y + 30)],
                "#c8483c",
            )
        )
    paper.add(
        polygon([(x + 7, 4), (x + 5, -tall), (x + 14, -tall), (x + 22, 4)], "#5a4a52", opacity=0.24)
    )
    paper.shine(ellipse((x, -tall + 6), 3.4, 3.4, "#ff5a4a"))


def _halls(paper: Paper, wide: float) -> None:
    """The halls between and before the towers, a row of pylons off to a side."""
    for share, size, tall, tone in (
        (0.14, 150.0, 96.0, "#8fa0ac"),
        (0.66, 210.0, 120.0, "#a8b2b8"),
        (0.9, 150.0, 70.0, "#8f98a2"),
    ):
        x = wide * share
        paper.add(
            box(x - size / 2, -tall, size, tall + 4, tone),
            box(x + size * 0.22, -tall, size * 0.28, tall + 4, darken(tone, 0.14)),
            box(x - size / 2, -tall - 7, size, 8, lighten(tone, 0.3)),
        )
        windows = [
            box(x - size * 0.42 + k * size * 0.15, -tall * 0.66, size * 0.09, tall * 0.2, "#dfeaf2")
            for k in range(4)
        ]
        (paper.shine if paper.scenery.light.is_dark else paper.add)(*windows)
    for k in range(3):
        x = -wide * (0.86 - 0.0 * k) - 120 * (k - 1)
        paper.add(
            line(
                f"M{x - 20:.1f} 4L{x:.1f} -190L{x + 20:.1f} 4M{x - 40:.1f} -130H{x + 40:.1f}"
                f"M{x - 30:.1f} -166H{x + 30:.1f}M{x - 13:.1f} -60L{x + 9:.1f} -110"
                f"M{x + 13:.1f} -60L{x - 9:.1f} -110",
                "#6f7680",
                3.4,
            )
        )


def _add_billows(
    scenery: Scenery,
    index: int,
    vent: tuple[float, float, float],
    base: float,
    scale: float,
    color: str,
) -> None:
    """Clouds out of a vent, told as place and half width in centimetres, that lean in the wind."""
    x, y, half = vent
    unit = scale * scenery.unit
    chance = scenery.chance(f"billows {index}")
    left, low = scenery.width / 2 + x * unit, scenery.height * base + y * unit
    tall = low + scenery.height * 0.06
    wide = scenery.width * 0.6
    bright, shade = scenery.lit_hex(color, 0.95), scenery.lit_hex(darken(color, 0.18), 0.7)
    parts: list[str] = []
    for step in range(16):
        up = step / 15
        size = half * unit * (0.62 + 1.5 * up) * chance.uniform(0.86, 1.14)
        at = (
            wide * 0.2 + up**1.4 * wide * 0.46 + chance.uniform(-0.3, 0.3) * size,
            tall - up * tall * 0.94,
        )
        fades = 0.92 * (1 - up) ** 0.6
        parts += [
            ellipse((at[0] + size * 0.16, at[1] + size * 0.22), size, size * 0.84, shade,
                    opacity=fades * 0.8),
            ellipse(at, size, size * 0.86, bright, opacity=fades),
        ]  # fmt: skip
    scenery.add_drawn(
        "".join(parts), wide, tall, left - wide * 0.2, low - tall, 0.38,
        sway=7 * scenery.unit, blur_px=2.4 * scenery.unit,
    )  # fmt: skip


def draw_dam(scenery: Scenery) -> Backdrop:
    """A wall of concrete between wooded slopes, water that shoots out of its gates."""
    add_sky(scenery, 0.36)
    add_hill(
        scenery,
        Hill(
            name="woods above the dam",
            depth=0.2,
            top=_CREST - 0.04,
            color=ground(scenery, "#6f9f68"),
            shade=ground(scenery, "#4f8050"),
            swell=0.07,
            waves=2.4,
            grove=Grove(trees=("pine", "broadleaf"), height=0.09, density=2.2),
        ),
    )
    scale = 1.0
    wall = Paper(scenery, base=_FOOT + 0.03, depth=0.4, scale=scale, below=20)
    _wall(wall, (_FOOT + 0.03 - _CREST) * scenery.height / (scale * scenery.unit))
    wall.lay(halo=0.3)
    for index, middle in enumerate((0.34, 0.5, 0.66)):
        add_fall(
            scenery, f"gate {index}", middle=middle, wide=0.11, top=_CREST + 0.05, foot=_FOOT + 0.02
        )
    for side, top in ((-1, 0.34), (1, 0.38)):
        _add_slope(scenery, side, top)
    add_water(scenery, _FOOT, depth=0.5, near="#3f94a4", bottom=1.0)
    add_breakers(scenery, "foot of the dam", _FOOT + 0.02, 0.5)
    add_mist(scenery, "dam spray", top=_FOOT - 0.16, tall=0.26, strength=0.8, depth=0.52)
    return scenery.finish(
        ground_front=0.94,
        ground_back=0.86,
        water=(_FOOT + 0.12, _FOOT + 0.06),
        scale_front=2.0,
        scale_back=1.35,
    )


def _wall(paper: Paper, tall: float) -> None:
    """The wall in its blocks, with gates that are open, and the road on its crest."""
    edge = paper.edge
    paper.add(
        box(-edge, -tall, 2 * edge, tall + 20, _CONCRETE),
        box(-edge, -tall, 2 * edge, tall * 0.12, lighten(_CONCRETE, 0.2)),
    )
    rows = "".join(f"M{-edge:.1f} {-tall * k / 7:.1f}H{edge:.1f}" for k in range(1, 7))
    blocks = "".join(f"M{x} {-tall:.1f}V20" for x in range(int(-edge), int(edge), 90))
    paper.add(line(rows + blocks, darken(_CONCRETE, 0.1), 2, opacity=0.8))
    for x in range(int(-edge), int(edge), 180):
        paper.add(
            box(x, -tall - 26, 26, tall + 46, lighten(_CONCRETE, 0.12)),
            box(x + 18, -tall - 26, 8, tall + 46, darken(_CONCRETE, 0.16)),
        )
    paper.add(
        box(-edge, -tall - 12, 2 * edge, 14, darken(_CONCRETE, 0.18)),
        line(f"M{-edge:.1f} {-tall - 30:.1f}H{edge:.1f}", "#8a9098", 4),
        line("".join(f"M{x} {-tall - 30:.1f}v20" for x in range(int(-edge), int(edge), 30)),
             "#8a9098", 3),
    )  # fmt: skip


def _add_slope(scenery: Scenery, side: int, top: float) -> None:
    """A wooded bank that hides an end of the wall."""
    wide, tall = scenery.width * 0.34, scenery.height * (1.04 - top)
    color = scenery.lit_hex(ground(scenery, "#5f8f56"), 0.8)
    dark = scenery.lit_hex(ground(scenery, "#47723f"), 0.6)
    edge = f"M0 0C{wide * 0.36:.1f} {tall * 0.04:.1f} {wide * 0.5:.1f} {tall * 0.5:.1f}"
    parts = [shape(f"{edge} {wide:.1f} {tall:.1f}H0Z", color)]
    chance = scenery.chance(f"dam slope {side}")
    for _ in range(46):
        down = chance.random()
        x = chance.random() * wide * (0.16 + 0.62 * down)
        size = scenery.height * chance.uniform(0.02, 0.04)
        y = tall * (0.06 + 0.9 * down)
        tone = dark if chance.random() < 0.5 else color
        parts.append(
            polygon([(x - size, y), (x, y - 2.6 * size), (x + size, y)], tone)
            + polygon([(x - size * 0.8, y - size), (x, y - 3.2 * size), (x + size * 0.8, y - size)],
                      tone)
        )  # fmt: skip
    out = scenery.width * 0.1
    drawn = "".join(parts)
    if side > 0:
        drawn = f'<g transform="translate({wide:.1f} 0) scale(-1 1)">{drawn}</g>'
    x = -out if side < 0 else scenery.width + out - wide
    scenery.add_drawn(drawn, wide, tall, x, scenery.height * top, 0.46)


WORKS: Final[Mapping[str, SettingKind]] = {
    "power station": SettingKind(draw=draw_power_station, surface="grass", has_seasons=True),
    "dam": SettingKind(draw=draw_dam, is_water_surface=True),
}
"""Settings by name."""
