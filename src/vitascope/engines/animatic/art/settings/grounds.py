"""Grounds of one sport each: a gridiron, a cricket ground, a motor race track, a racecourse."""

from collections.abc import Mapping
from typing import Final

import numpy as np

from vitascope.engines.animatic.art.colour import lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.arenas import (
    Reals,
    Spot,
    across_line,
    add_floor,
    away_line,
    draw_diamond,
    draw_tennis_court,
    draw_track,
    finished,
    flat,
    grained,
    mixed,
)
from vitascope.engines.animatic.art.settings.growth import tree
from vitascope.engines.animatic.art.settings.kind import SettingKind
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.rings import RINGS
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.stadium import BASE, add_stand
from vitascope.engines.animatic.art.svg import box, ellipse, line

_SNOW = "#e8eef6"


def draw_gridiron(scenery: Scenery) -> Backdrop:
    """A football field: yard lines across the grass, the tall posts at its end."""
    add_sky(scenery, BASE - 0.16)
    add_stand(scenery)
    add_floor(scenery, _yards)
    paper = Paper(scenery, base=BASE + 0.06, depth=0.88, scale=1.5, above=330, below=8)
    x = paper.right * (0.66 if not scenery.is_portrait else 0.5)
    paper.add(
        box(x + 34, -70, 16, 74, "#3a6ac0", radius=6),
        line(f"M{x + 42} -60v-24", "#f2c23a", 9),
        line(f"M{x - 34} -84h152M{x - 34} -80v-196M{x + 118} -80v-196", "#f2c23a", 7),
        line(f"M{x - 36} -86h152M{x - 36} -84v-190", lighten("#f2c23a", 0.5), 1.8),
    )
    paper.lay()
    return finished(scenery)


def draw_cricket_ground(scenery: Scenery) -> Backdrop:
    """A cricket ground: a round outfield, the pale pitch with a wicket at its end."""
    add_sky(scenery, BASE - 0.16)
    add_stand(scenery)
    add_floor(scenery, _wicket_strip)
    paper = Paper(scenery, base=BASE + 0.19, depth=0.9, scale=1.5, above=120, below=10)
    x = paper.right * (0.62 if not scenery.is_portrait else 0.5)
    paper.add(
        ellipse((x + 12, 2), 30, 5, "#1a1030", opacity=0.2),
        *(line(f"M{x + 12 * k} 0v-72", "#e8c890", 6) for k in range(3)),
        line(f"M{x - 3} -75h14M{x + 13} -75h14", "#c89a58", 5),
    )
    paper.lay()
    return finished(scenery)


def draw_race_track(scenery: Scenery) -> Backdrop:
    """A circuit before its stands: asphalt between red and white kerbs, tyres along the wall."""
    add_sky(scenery, BASE - 0.16)
    add_stand(scenery)
    add_floor(scenery, _circuit)
    paper = Paper(scenery, base=BASE + 0.035, depth=0.88, scale=1.5, above=60, below=8)
    edge = paper.edge
    for k in range(-int(edge / 19) - 1, int(edge / 19) + 1):
        tone = ("#d8342c", "#f6f4ee", "#2c2e36")[(k // 6) % 3]
        paper.add(
            *(ellipse((k * 19, -6 - 11 * row), 11, 6, tone) for row in range(3)),
            ellipse((k * 19, -29), 8, 3, "#1a1c22"),
        )
    paper.lay()
    return finished(scenery)


def draw_racecourse(scenery: Scenery) -> Backdrop:
    """A course for horses: turf before the stands, white rails along it."""
    add_sky(scenery, BASE - 0.16)
    add_stand(scenery)
    add_floor(scenery, _turf)
    paper = Paper(scenery, base=BASE + 0.05, depth=0.88, scale=1.5, above=300, below=8)
    edge = paper.edge
    tree(paper, "broadleaf", -paper.right * 0.86, 150, "paddock", y=-2)
    posts = "".join(f"M{k * 92} 0v-50" for k in range(-int(edge / 92) - 1, int(edge / 92) + 2))
    paper.add(
        line(posts, "#f4f4f0", 6),
        line(f"M{-edge} -52H{edge}", "#ffffff", 9),
        line(f"M{-edge} -48H{edge}", "#c8ced6", 2),
    )
    paper.lay()
    return finished(scenery)


def draw_street_court(scenery: Scenery) -> Backdrop:
    """A court in the open: painted asphalt, a hoop on its pole, a mesh fence, houses behind."""
    add_sky(scenery, BASE - 0.04)
    back = Paper(scenery, base=BASE, depth=0.5, scale=1.1, below=2)
    edge, chance = back.edge, scenery.chance("blocks")
    x = -edge
    while x < edge:
        wide, tall = chance.uniform(90, 170), chance.uniform(120, 260)
        tone = chance.choice(("#c88a6a", "#b0a090", "#a86a58", "#9aa2b0"))
        panes = [
            box(x + 14 + 26 * k, -tall + 16 + 34 * row, 14, 20, "#5a6f8c", radius=2)
            for k in range(int((wide - 20) // 26))
            for row in range(int((tall - 30) // 34))
        ]
        back.add(box(x, -tall, wide, tall, tone), box(x, -tall, wide, 8, lighten(tone, 0.25)))
        back.add(*panes)
        if scenery.light.is_dark:
            back.shine(*(pane.replace("#5a6f8c", "#ffe2a0") for pane in panes[::3]))
        x += wide + chance.uniform(0, 24)
    back.lay()
    add_floor(scenery, _painted)
    fence = Paper(scenery, base=BASE + 0.02, depth=0.7, scale=1.3, above=170, below=6)
    edge = fence.edge
    mesh = "".join(
        f"M{k * 14} 0l110 -130M{k * 14} -130l110 130"
        for k in range(-int(edge / 14) - 9, int(edge / 14))
    )
    posts = "".join(f"M{k * 120} 4v-138" for k in range(-int(edge / 120) - 1, int(edge / 120) + 2))
    fence.add(line(mesh, "#c8d0da", 0.9, opacity=0.5), line(posts, "#6a7486", 5),
              line(f"M{-edge} -132H{edge}", "#6a7486", 4))  # fmt: skip
    fence.lay()
    _add_hoop(scenery)
    return finished(scenery)


def _add_hoop(scenery: Scenery) -> None:
    paper = Paper(scenery, base=BASE + 0.09, depth=0.88, scale=1.5, above=330, below=8)
    x = paper.right * (0.74 if not scenery.is_portrait else 0.6)
    net = "".join(f"M{x - 84 + 12 * k} -196l{8 - 4 * k} 44" for k in range(5))
    paper.add(
        line(f"M{x} 0V-232L{x - 34} -240", "#5a6274", 11),
        box(x - 44, -296, 14, 112, "#fdfaf2", radius=3),
        box(x - 40, -250, 6, 44, "#d8342c"),
        line(f"M{x - 44} -200h-44", "#e8642c", 6),
        line(net, "#fdfaf2", 2),
        box(x - 18, -70, 36, 72, "#3a6ac0", radius=8),
    )
    paper.lay()


def _painted(scenery: Scenery, spot: Spot) -> Reals:
    base = _SNOW if scenery.is_snowy else "#5f7f94"
    color = mixed(flat(spot, base), "#6f8fa4", spot.near)
    key = ((spot.across > 1.2) & (spot.near > 0.24) & (spot.near < 0.78)).astype(np.float32)
    color = mixed(color, "#c8643c", 0.85 * key)
    color = grained(scenery, color, 0.22)
    for near in (0.1, 0.97):
        color = mixed(color, "#fbf6ee", across_line(spot, near))
    color = mixed(color, "#fbf6ee", away_line(spot, -2.0))
    arc = np.hypot((spot.across - 3.0) / 3.4, (spot.near - 0.5) / 0.42)
    return mixed(color, "#fbf6ee", 1.5 - np.abs(arc - 1) / 0.02)


def _mown(scenery: Scenery, spot: Spot, dark: str = "#4f9a44", bright: str = "#68b454") -> Reals:
    """Grass in stripes, or the snow on it."""
    stripe = np.clip(np.sin(np.pi * spot.across * 1.4) * 12, -1, 1) * 0.5 + 0.5
    if scenery.is_snowy:
        return mixed(flat(spot, _SNOW), "#f6f9fd", stripe)
    return mixed(flat(spot, dark), bright, stripe)


def _yards(scenery: Scenery, spot: Spot) -> Reals:
    color = grained(scenery, _mown(scenery, spot), 0.16)
    for across in np.arange(-6.0, 6.1, 0.75):
        color = mixed(color, "#fbfaf4", 0.9 * np.clip(away_line(spot, float(across), 0.05), 0, 1))
    hash_marks = (np.abs((spot.across * 6.667) % 1 - 0.5) < 0.14) & (
        np.abs(spot.near - 0.46) < 0.03
    )
    color = mixed(color, "#fbfaf4", hash_marks.astype(np.float32))
    color = mixed(color, "#fbfaf4", across_line(spot, 0.12, 0.02))
    return mixed(color, "#fbfaf4", across_line(spot, 0.97, 0.012))


def _wicket_strip(scenery: Scenery, spot: Spot) -> Reals:
    color = _mown(scenery, spot, "#5aa04a", "#72b85c")
    color = mixed(color, "#fbfaf4", 0.9 * np.clip(across_line(spot, 0.1, 0.014), 0, 1))
    pitch = np.clip((0.17 - np.abs(spot.near - 0.66)) * 40, 0, 1)
    color = mixed(color, "#d8c48c", 0.9 * pitch)
    for across in (-2.3, 1.9):
        crease = np.clip(away_line(spot, across, 0.035), 0, 1) * pitch
        color = mixed(color, "#fbfaf4", crease)
    return grained(scenery, color, 0.14)


def _circuit(scenery: Scenery, spot: Spot) -> Reals:
    tar = mixed(flat(spot, "#5a5c66"), "#6c6e78", spot.near)
    if scenery.is_snowy:
        tar = mixed(tar, _SNOW, np.full_like(spot.near, 0.45))
    rubber = np.exp(-(((spot.near - 0.62) / 0.1) ** 2))
    color = grained(scenery, mixed(tar, "#3c3e46", 0.6 * rubber), 0.16)
    grass = _SNOW if scenery.is_snowy else "#5aa04a"
    color = mixed(color, grass, (0.14 - spot.near) * 60)
    stripes = np.clip(np.sin(np.pi * spot.across * 3.4) * 12, -1, 1) * 0.5 + 0.5
    for low, high in ((0.14, 0.2), (0.96, 1.4)):
        kerb = ((spot.near > low) & (spot.near < high)).astype(np.float32)
        color = mixed(color, "#fbfaf4", kerb)
        color = mixed(color, "#d8342c", kerb * stripes)
    color = mixed(color, "#fbfaf4", across_line(spot, 0.225, 0.012))
    return mixed(color, "#fbfaf4", across_line(spot, 0.935, 0.008))


def _turf(scenery: Scenery, spot: Spot) -> Reals:
    color = _mown(scenery, spot, "#57a248", "#63ae50")
    hoofs = 0.35 * np.clip((spot.near - 0.2) * 2, 0, 1)
    return grained(scenery, mixed(color, "#8a9a54", hoofs), 0.24)


GROUNDS: Final[Mapping[str, SettingKind]] = {
    "running track": SettingKind(draw=draw_track, surface="dust", has_crowd=True),
    "tennis court": SettingKind(draw=draw_tennis_court, surface="dust", has_crowd=True),
    "ballpark": SettingKind(draw=draw_diamond, surface="grass", has_crowd=True),
    "street court": SettingKind(draw=draw_street_court, surface="stone"),
    "gridiron": SettingKind(draw=draw_gridiron, surface="grass", has_crowd=True),
    "cricket ground": SettingKind(draw=draw_cricket_ground, surface="grass", has_crowd=True),
    "race track": SettingKind(draw=draw_race_track, surface="stone", has_crowd=True),
    "racecourse": SettingKind(draw=draw_racecourse, surface="grass", has_crowd=True),
    **RINGS,
}
"""Settings of the open air that are made for one sport."""
