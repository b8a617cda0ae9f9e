"""A stadium: stands full of people, floodlights, the pitch in stripes."""

import random

import numpy as np

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.paper import Paper, multiplied
from vitascope.engines.animatic.art.settings.pixels import (
    Floats,
    color_array,
    glow,
    noise,
    opaque,
    resized,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon

BASE = 0.66
SHIRTS = ("#e0524a", "#4f8fd0", "#f2c24a", "#fdf6ea", "#5fb070", "#e88ab0", "#8a6ac0", "#3f4a68")
SKINS = ("#f2c9a0", "#d8a070", "#a8704a", "#7a4a30", "#f6d8b8")


def draw_stadium(scenery: Scenery) -> Backdrop:
    """The pitch seen from its side line, a full stand across it, floodlights on."""
    add_sky(scenery, BASE - 0.16)
    add_stand(scenery)
    _add_pitch(scenery)
    _add_goal(scenery)
    return scenery.finish(
        ground_front=0.91, ground_back=BASE + 0.09, scale_front=2.1, scale_back=1.6
    )


def add_stand(scenery: Scenery) -> None:
    """Two tiers of spectators under a roof, banners, boards along the pitch."""
    paper = Paper(scenery, base=BASE, depth=0.5, scale=1.1, below=2)
    edge, chance = paper.edge, scenery.chance("crowd")
    concrete, tall = "#a8acb8", 226.0
    paper.add(
        box(-edge, -tall - 66, 2 * edge, tall + 66, "#6a7084"),
        polygon(
            [(-edge, -tall - 60), (edge, -tall - 60), (edge, -tall - 96), (-edge, -tall - 96)],
            "#d8dce4",
        ),
        box(-edge, -tall - 62, 2 * edge, 7, "#8a90a0"),
    )
    for k in range(-int(edge / 120) - 1, int(edge / 120) + 2):
        paper.add(line(f"M{k * 120:.1f} {-tall - 60:.1f}l16 60", "#8a90a0", 4))
    for tier, (low, high) in enumerate(((-36.0, -134.0), (-152.0, -tall))):
        paper.add(
            box(-edge, high - 8, 2 * edge, low - high + 8, darken(concrete, 0.12 + 0.06 * tier))
        )
        rows = 7
        for row in range(rows):
            y = high + (low - high) * (row + 0.6) / rows
            size = 5.6 + row * 0.5
            x = -edge + chance.uniform(0, 8)
            while x < edge:
                if chance.random() < 0.93:
                    paper.add(_fan(chance, x, y, size))
                x += size * 2.1
        paper.add(
            box(-edge, low, 2 * edge, 16, lighten(concrete, 0.2)),
            box(-edge, low + 13, 2 * edge, 4, darken(concrete, 0.3)),
        )
    tones = ("#e0524a", "#2f5fa8", "#f2c24a", "#2f8a6a", "#fdf6ea")
    w = 128.0
    for k in range(-int(edge / w) - 1, int(edge / w) + 1):
        color = tones[k % 5]
        paper.add(
            box(k * w, -32, w - 3, 32, color),
            box(k * w, -32, w - 3, 4, lighten(color, 0.4)),
            *(
                ellipse(
                    (k * w + 26 + j * 24, -15),
                    7,
                    7,
                    lighten(color, 0.55) if color != "#fdf6ea" else "#e0524a",
                )
                for j in range(4)
            ),
        )
    _banners(paper)
    _floodlights(paper, tall)
    paper.add(box(-edge, -tall - 8, 2 * edge, tall - 26, "#2a2440", opacity=0.14))
    field = _floodlit if scenery.light.is_dark else None
    paper.lay(field=field, blur_px=0.9 * scenery.unit, halo=0.9)


def _floodlit(x: Floats, y: Floats) -> Floats:
    """Cold light from the masts, whatever the hour."""
    factors = np.empty((y.shape[0], x.shape[1], 3), np.float32)
    factors[:] = (0.7, 0.74, 0.86)
    return factors


def _fan(chance: random.Random, x: float, y: float, size: float) -> str:
    """One spectator: head, shirt, arms up now and then, a flag or scarf."""
    shirt, skin = chance.choice(SHIRTS), chance.choice(SKINS)
    y += chance.uniform(-1.5, 1.5)
    body = box(x - size * 0.8, y, size * 1.6, size * 1.9, shirt, radius=size * 0.6)
    head = ellipse((x, y - size * 0.6), size * 0.62, size * 0.7, skin)
    mood = chance.random()
    if mood < 0.14:
        arms = (
            f"M{x - size * 0.7:.1f} {y + size * 0.4:.1f}l{-size * 0.5:.1f} {-size * 1.9:.1f}"
            f"M{x + size * 0.7:.1f} {y + size * 0.4:.1f}l{size * 0.5:.1f} {-size * 1.9:.1f}"
        )
        return line(arms, shirt, size * 0.5) + body + head
    if mood < 0.18:
        return (
            body
            + head
            + polygon(
                [
                    (x + size, y - size * 2.6),
                    (x + size * 3, y - size * 2),
                    (x + size, y - size * 1.2),
                ],
                chance.choice(SHIRTS),
            )
        )
    return body + head


def _banners(paper: Paper) -> None:
    for share, color in (
        (-0.8, "#e0524a"),
        (-0.34, "#f2c24a"),
        (0.3, "#2f8a6a"),
        (0.76, "#4f8fd0"),
    ):
        x = paper.right * share
        paper.add(
            box(x - 46, -152, 92, 26, "#1a1030", radius=2, opacity=0.25),
            box(x - 48, -156, 96, 27, color, radius=2),
            box(x - 38, -147, 76, 3.4, lighten(color, 0.6), radius=1),
            box(x - 26, -140, 52, 3.4, lighten(color, 0.6), radius=1),
        )


def _floodlights(paper: Paper, tall: float) -> None:
    """Masts at both sides with their banks of lamps; lit in the dark and in bad weather."""
    lit = paper.scenery.light.is_dark or paper.scenery.light.cloudiness > 0.7
    for side in (-1, 1):
        x, y = side * paper.right * 0.72, -tall - 128
        paper.add(
            line(f"M{x:.1f} {-tall - 80:.1f}L{x:.1f} {y + 40:.1f}", "#5a6274", 9),
            box(x - 56, y - 30, 112, 74, "#4a5264", radius=5),
        )
        lamps = [(x - 40 + k * 20, y - 18 + row * 17) for row in range(4) for k in range(5)]
        paper.add(*(ellipse(at, 7, 7, "#dfe6ee") for at in lamps))
        if lit:
            paper.shine(*(ellipse(at, 7, 7, "#fffbe8") for at in lamps))


def _add_pitch(scenery: Scenery) -> None:
    """Grass mown in stripes that run to the viewer, with the lines of the game."""
    depth = 0.9
    pad_x, pad_y = scenery.pad(depth)
    width = scenery.width + 2 * pad_x
    shown = scenery.height * (1 - BASE)
    height = int(shown) + pad_y
    down = ((np.arange(height, dtype=np.float32) + 0.5) / shown)[:, None]
    x = (np.arange(width, dtype=np.float32)[None] - width / 2) / scenery.unit
    u = x * 0.86 / (0.86 + down) / 150
    stripe = np.clip(np.sin(np.pi * u) * 12, -1, 1) * 0.5 + 0.5
    dark, bright = (
        color_array(SNOW if scenery.is_snowy else "#4f9a44"),
        color_array("#eaf1f8" if scenery.is_snowy else "#68b454"),
    )
    color = dark + (bright - dark) * stripe[..., None]
    grain = noise(
        scenery.grain("pitch"), width // 2, height // 2, cells=60, octaves=3, stretch=2.4, gain=0.8
    )
    color = color * (0.9 + 0.2 * resized(grain, width, height))[..., None]
    chalk = np.clip(1.5 - np.abs(down - 0.16) / 0.012, 0, 1)
    color += (color_array("#ffffff") - color) * (0.85 * chalk)[..., None]
    grass = opaque(color.astype(np.float32))
    lamps = np.full((2, 2, 3), (0.72, 0.78, 0.84), np.float32)
    image = multiplied(grass, lamps) if scenery.light.is_dark else scenery.tinted(grass, 1.0)
    scenery.add(image, -pad_x, scenery.height * BASE, depth)
    if scenery.light.is_dark:
        radius = min(scenery.width, scenery.height) * 0.62
        scenery.add(
            glow("#dfeaff", radius, 0.24),
            scenery.width / 2 - radius,
            scenery.height * 0.82 - radius,
            depth,
            is_light=True,
        )


def _add_goal(scenery: Scenery) -> None:
    """A goal with its net at the right, corner flags."""
    paper = Paper(scenery, base=BASE + 0.075, depth=0.88, scale=1.5, above=190, below=4)
    x = paper.right * (0.72 if not scenery.is_portrait else 0.62)
    net = "".join(f"M{x + k * 15:.1f} -142L{x + 14 + k * 13:.1f} -4" for k in range(12))
    net += "".join(f"M{x + 2 + k * 2:.1f} {-142 + k * 20}h{166 - k:.1f}" for k in range(7))
    paper.add(
        line(net, "#f6f8fa", 1.2, opacity=0.7),
        line(f"M{x:.1f} 0V-146h172V0", "#ffffff", 7),
        line(f"M{x:.1f} 0V-146h172V0", "#c8ced6", 1.6),
        line(f"M{-paper.right * 0.86:.1f} 0v-120", "#f4f4f0", 4),
        polygon(
            [
                (-paper.right * 0.86, -120),
                (-paper.right * 0.86 + 40, -108),
                (-paper.right * 0.86, -94),
            ],
            "#e0524a",
        ),
    )
    paper.lay()
