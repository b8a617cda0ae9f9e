"""Dry lands: a desert of dunes, one of mesas and cacti, a savanna of grass and acacias."""

import random
from dataclasses import dataclass

import numpy as np

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.land import (
    Grove,
    Hill,
    add_foreground,
    add_hill,
    add_tree,
)
from vitascope.engines.animatic.art.settings.pixels import (
    Floats,
    Reals,
    color_array,
    eased,
    enlarged,
    noise,
    overlay,
    premultiplied,
)
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.svg import polygon

HORIZON = 0.58
STRAW = ("#b8893c", "#d8ac54", "#e8c878", "#a4863e")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dunes:
    """A row of dunes with sharp crests, lit on one flank."""

    name: str
    base: float
    """Where its foot is, share of the height."""
    height: float
    """Share of the shorter side."""
    count: int
    depth: float
    color: str
    shade: str
    tall: float
    """Share of the height that it goes on below its foot."""


def draw_wild_west(scenery: Scenery) -> Backdrop:
    """Dunes before far mesas; cacti stand at the sides."""
    add_sky(scenery, HORIZON)
    add_mesas(scenery)
    add_sands(scenery)
    _add_cacti(scenery)
    return _finish(scenery)


def draw_desert(scenery: Scenery) -> Backdrop:
    """A sea of sand to the horizon, and nothing that grows."""
    add_sky(scenery, HORIZON)
    _add_dunes(
        scenery,
        Dunes(
            name="farthest dunes",
            base=HORIZON - 0.01,
            height=0.16,
            count=6,
            depth=0.16,
            color="#e2b484",
            shade="#b88462",
            tall=0.1,
        ),
    )
    add_sands(scenery)
    return _finish(scenery)


def _finish(scenery: Scenery) -> Backdrop:
    return scenery.finish(
        ground_front=0.91,
        ground_back=HORIZON + 0.2,
        scale_front=2.05,
        scale_back=1.2,
    )


def add_sands(scenery: Scenery) -> None:
    """Two rows of dunes, the first made one with the layer behind it, and near sand."""
    rows = (
        Dunes(
            name="far dunes",
            base=HORIZON + 0.02,
            height=0.12,
            count=7,
            depth=0.3,
            color="#e8b878",
            shade="#b0724e",
            tall=0.1,
        ),
        Dunes(
            name="dunes",
            base=HORIZON + 0.11,
            height=0.18,
            count=4,
            depth=0.55,
            color="#f0be78",
            shade="#b06f48",
            tall=0.12,
        ),
    )
    for index, row in enumerate(rows):
        _add_dunes(scenery, row)
        if index == 0:
            scenery.merge_last(2)
    add_hill(
        scenery,
        Hill(
            name="sand",
            depth=1.0,
            top=HORIZON + 0.165,
            color="#f6cf8e",
            shade="#d49a58",
            swell=0.016,
            waves=1.4,
            grain=0.45,
            rim=0.3,
            strewn=Strewn(
                things={"ripple": 34, "stone": 9, "tuft": 8, "mound": 5},
                colors=("#d8b060", "#b89a50", "#c49050"),
                stones=("#b08058", "#c89a70", "#94684c"),
            ),
        ),
    )


def add_mesas(scenery: Scenery) -> None:
    """Flat-topped rocks in layers, far away."""
    chance = scenery.chance("mesas")
    depth = 0.16
    pad_x, _ = scenery.pad(depth)
    width = scenery.width + 2 * pad_x
    tall = min(scenery.width, scenery.height) * 0.27
    shapes: list[str] = []
    x = -tall * 0.3
    while x < width:
        wide, high = tall * chance.uniform(0.5, 1.6), tall * chance.uniform(0.45, 1.0)
        if chance.random() < 0.25:
            wide = tall * chance.uniform(0.14, 0.24)
        shapes.append(_mesa(scenery, chance, (x, tall), wide, high, depth))
        x += wide + tall * chance.uniform(0.25, 1.2)
    image = scenery.draw("".join(shapes), width, tall).astype(np.float32)
    down = np.linspace(0, 1, image.shape[0], dtype=np.float32)[:, None, None]
    haze = np.append(color_array(scenery.light.haze), 255)
    image += (haze * (image[..., 3:] / 255) - image) * eased(0.2, 1.0, down) * 0.7
    scenery.add(
        np.clip(image, 0, 255).astype(np.uint8),
        -pad_x,
        scenery.height * HORIZON - tall * 0.98,
        depth,
    )


def _mesa(
    scenery: Scenery,
    chance: random.Random,
    foot: tuple[float, float],
    wide: float,
    high: float,
    depth: float,
) -> str:
    """One rock: a cap, a cliff with a shaded side, a slope of rubble, bands of colour."""
    x, base = foot
    clear = depth + 0.3
    face = scenery.lit_hex("#c87850", clear)
    dark = scenery.lit_hex("#7c4658", clear)
    slope = wide * 0.2
    top, waist = base - high, base - high * 0.36
    turn = wide * (0.64 if scenery.light.key_from < 0 else 0.34) + wide * chance.uniform(
        -0.08, 0.08
    )
    left, right = (face, dark) if scenery.light.key_from < 0 else (dark, face)
    jut = wide * 0.04

    def side(a: float, b: float, tone: str) -> str:
        low_a = -slope if a == 0 else 0.0
        low_b = slope if b == wide else 0.0
        points = [
            (x + a + (jut if a == 0 else 0), top),
            (x + b - (jut if b == wide else 0), top + high * 0.01),
            (x + b, waist),
            (x + b + low_b, base),
            (x + a + low_a, base),
            (x + a, waist),
        ]
        return polygon(points, tone)

    parts = [side(0, turn, left), side(turn, wide, right)]
    for share, tone in (
        (0.1, lighten(face, 0.2)),
        (0.24, darken(face, 0.14)),
        (0.4, lighten(face, 0.1)),
    ):
        y = top + high * 0.64 * share
        lit = (0.0, turn) if scenery.light.key_from < 0 else (turn, wide)
        points = [
            (x + lit[0] + jut, y),
            (x + lit[1] - jut, y + high * 0.012),
            (x + lit[1] - jut, y + high * 0.05),
            (x + lit[0] + jut, y + high * 0.04),
        ]
        parts.append(polygon(points, tone, opacity=0.6))
    for _ in range(int(wide / (high * 0.16)) + 1):
        crack = x + chance.uniform(0.1, 0.9) * wide
        points = [(crack, top), (crack + high * 0.02, top), (crack + high * 0.01, waist)]
        parts.append(polygon(points, dark, opacity=0.5))
    return "".join(parts)


def _add_dunes(scenery: Scenery, row: Dunes) -> None:
    pad_x, _ = scenery.pad(row.depth)
    width = (scenery.width + 2 * pad_x) // 2
    high = min(scenery.width, scenery.height) * row.height / 2
    height = int(high + scenery.height * row.tall / 2)
    color = np.zeros((height, width, 3), np.float32)
    alpha = np.zeros((height, width), np.float32)
    chance = scenery.chance(row.name)
    grain = noise(scenery.grain(row.name), width, height, cells=40, octaves=3, stretch=5) - 0.5
    places = sorted((chance.uniform(0.0, 0.62), index) for index in range(row.count))
    x = np.arange(width, dtype=np.float32)[None]
    y = np.arange(height, dtype=np.float32)[:, None]
    for drop, index in places:
        top_x = (index + chance.uniform(0.2, 0.8)) / row.count * width
        half = width / row.count * chance.uniform(0.95, 1.5)
        top_y = high * drop
        lean = chance.choice([-1.0, 1.0])
        u = (x - top_x) / half
        near, far = np.clip(u * lean, 0, None) * 1.9, np.clip(-u * lean, 0, None) * 0.8
        profile = top_y + (high - top_y) * np.minimum(
            1.0, 1 - np.exp(-((near + far) ** 1.25) * 2.2)
        )
        crest = top_x + lean * half * 0.34 * np.sqrt(np.clip((y - top_y) / high, 0, None))
        crest = crest + np.sin(y / high * 4 + index) * half * 0.035
        _lay_dune(
            scenery, row, (color, alpha), profile, (x - crest) * scenery.light.key_from, grain
        )
    alpha[int(high) :] = 1
    layer = enlarged(premultiplied(color, alpha), width * 2, height * 2)
    scenery.add(layer, -pad_x, scenery.height * row.base - high * 2, row.depth)


def _lay_dune(
    scenery: Scenery,
    row: Dunes,
    sheet: tuple[Floats, Floats],
    profile: Reals,
    beside: Reals,
    grain: Floats,
) -> None:
    """Paint one dune over those behind it; `beside` is above 0 on the flank in the sun."""
    color, alpha = sheet
    down = np.arange(color.shape[0], dtype=np.float32)[:, None] - profile
    cover = np.clip(down + 0.5, 0, 1)
    bright = scenery.lit(lighten(row.color, 0.1), row.depth + 0.1)
    dark = scenery.lit(row.shade, row.depth + 0.1)
    sunny = eased(-3.0, 3.0, beside)[..., None] * 0.85 + 0.1
    low = np.clip(down / (color.shape[0] * 0.9), 0, 1)[..., None]
    paint = dark + (bright - dark) * (sunny * (1 - 0.4 * low) + 0.2 * low)
    paint = paint * (1 + grain[..., None] * 0.16)
    rim = np.exp(-np.clip(down, 0, None) / (2.4 * scenery.unit))[..., None]
    paint = paint + rim * color_array(scenery.light.key) * 0.22
    overlay(color, alpha, paint, cover)


def _add_cacti(scenery: Scenery) -> None:
    """One large cactus at each side and a few behind."""
    for index, (share, tall, low, depth) in enumerate(
        ((0.07, 0.5, 0.215, 0.97), (0.93, 0.4, 0.2, 0.95), (0.72, 0.2, 0.175, 0.86))
    ):
        add_tree(
            scenery,
            "saguaro",
            f"cactus {index}",
            x=share,
            foot=HORIZON + low,
            tall=tall,
            depth=depth,
            tufts=("#d8b060", "#b89a50"),
        )


def draw_savanna(scenery: Scenery) -> Backdrop:
    """Golden grass to the horizon, acacias, a lone white mountain."""
    add_sky(scenery, HORIZON)
    add_range(
        scenery,
        Range(
            name="lone mountain",
            base=HORIZON + 0.01,
            height=0.22,
            count=3,
            depth=0.1,
            color="#93a2c4",
            snow=0.34,
            steep=0.42,
            haze=0.85,
        ),
    )
    hills = (
        Hill(
            name="far plain",
            depth=0.26,
            top=HORIZON - 0.012,
            color="#c4ae6c",
            shade="#bca060",
            swell=0.012,
            waves=3,
            tall=0.2,
            grove=Grove(trees=("acacia", "bush"), height=0.075, density=0.9),
        ),
        Hill(
            name="plain",
            depth=0.5,
            top=HORIZON + 0.04,
            color="#d0ac5c",
            shade="#b8924a",
            swell=0.016,
            tall=0.3,
            grove=Grove(
                trees=("acacia", "acacia", "baobab", "bush"),
                height=0.2,
                density=0.42,
                colors=("#7f9a4a", "#8fa850", "#6f8c46"),
            ),
        ),
        Hill(
            name="grass",
            depth=1.0,
            top=HORIZON + 0.15,
            color="#e2bc66",
            shade="#a87c34",
            swell=0.012,
            waves=2,
            grain=1.0,
            strewn=Strewn(things={"tuft": 210, "stone": 5}, colors=STRAW, size=1.35),
        ),
    )
    for index, hill in enumerate(hills):
        add_hill(scenery, hill)
        if index == 0:
            scenery.merge_last(2)
            add_mist(scenery, "heat", top=HORIZON - 0.05, tall=0.12, strength=0.5, depth=0.3)
    _add_acacia(scenery)
    add_foreground(scenery, colors=("#c89a48", "#e4c070", "#a47c34"), tall=0.3)
    return scenery.finish(
        ground_front=0.91,
        ground_back=HORIZON + 0.19,
        scale_front=2.0,
        scale_back=1.15,
    )


def _add_acacia(scenery: Scenery) -> None:
    """One great tree at a side, so that its crown frames the picture."""
    add_tree(
        scenery,
        "acacia",
        "great acacia",
        x=0.06,
        foot=HORIZON + 0.19,
        tall=0.58,
        depth=0.92,
        colors=("#7a9646", "#88a24c"),
        tufts=STRAW,
    )
