"""Cities of light: a street in Tokyo full of signs, a city of the future with lanes in the air."""

import random

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.city import NEON, add_road, neon_sign
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.facing import upright, windows
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.landmarks_asia import tokyo_tower
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_STREET = 0.7
_PALETTE = ("#e8443c", "#2f8ad0", "#f2b42c", "#e85a9a", "#3fae7a", "#f4f0ea", "#8a5ad0")


def draw_tokyo(scenery: Scenery) -> Backdrop:
    """Narrow houses hung with signs from roof to ground, vending machines, the red tower far."""
    add_sky(scenery, 0.62)
    far = Paper(scenery, base=0.66, depth=0.2, scale=1.0, above=480, below=40)
    _far_towers(far)
    tokyo_tower(far, far.right * 0.16, 400)
    far.lay(halo=0.3)
    paper = Paper(scenery, base=_STREET, depth=0.62, scale=1.0, below=2)
    chance = scenery.chance("tokyo houses")
    x = -paper.edge
    while x < paper.edge:
        wide = chance.uniform(110, 170)
        if -0.02 * paper.right < x + wide / 2 < 0.3 * paper.right:
            x = 0.3 * paper.right
            continue
        _narrow_house(paper, chance, x, wide)
        x += wide
    _lanterns(paper)
    paper.lay(halo=0.5)
    add_road(scenery)
    return scenery.finish(
        ground_front=0.91,
        ground_back=_STREET + 0.055,
        scale_front=2.0,
        scale_back=1.55,
        mirror=(_STREET + 0.045, 1.0) if scenery.is_wet else None,
    )


def _far_towers(paper: Paper) -> None:
    chance = paper.scenery.chance("far tokyo")
    x = -paper.edge
    while x < paper.edge:
        wide, tall = chance.uniform(50, 96), chance.uniform(120, 330)
        wall = chance.choice(("#8f9db4", "#a4b0c0", "#8898ae"))
        paper.add(box(x, -tall, wide, tall + 40, wall))
        windows(paper, (x + 4, -tall + 8, wide - 8, tall), (13, 17), darken(wall, 0.16))
        x += wide + chance.uniform(0, 14)


def _narrow_house(paper: Paper, chance: random.Random, x: float, wide: float) -> None:
    """One house: windows in bands, a shop below, a column of signs at its edge."""
    wall = chance.choice(("#b8b4b0", "#a8b0b8", "#c4b8a8", "#9aa4b0", "#b4a4a0"))
    tall = chance.uniform(300, 470)
    paper.add(
        box(x, -tall, wide, tall, upright(paper, wall, x, x + wide)),
        box(x - 3, -tall - 8, wide + 6, 12, darken(wall, 0.2)),
    )
    windows(paper, (x + 12, -tall + 24, wide - 24, tall - 150), (26, 40), "#6f8496")
    front = chance.choice(_PALETTE)
    paint = paper.shine if paper.scenery.light.is_dark else paper.add
    room = "#a4763f" if paper.scenery.light.is_dark else "#e8c088"
    goods = [
        box(x + 16 + k * 15, y - 14, 10, 14, chance.choice(_PALETTE))
        for y in (-52.0, -22.0)
        for k in range(int((wide - 32) / 15))
        if abs(16 + k * 15 + 5 - wide / 2) > 26
    ]
    paint(
        box(x + 8, -88, wide - 16, 88, room),
        *goods,
        box(x + wide / 2 - 20, -80, 40, 80, darken(room, 0.3)),
    )
    paper.add(
        polygon([(x + 2, -112), (x + wide - 2, -112), (x + wide + 5, -88), (x - 5, -88)], front),
        *(
            box(x + 4 + k * 22, -112, 11, 24, lighten(front, 0.5))
            for k in range(int((wide - 8) / 22))
        ),
    )
    y = -tall + 40
    while y < -150:
        high = chance.uniform(70, 120)
        _column_sign(paper, chance, x + wide - 20, y, min(high, -130 - y))
        y += high + 12
    if chance.random() < 0.7:
        paint(neon_sign(chance, x + 14, -tall * 0.5, wide * 0.55))
    if chance.random() < 0.5:
        paint(_board(chance, x + 10, -tall + 30, wide * 0.5))


def _column_sign(paper: Paper, chance: random.Random, x: float, y: float, high: float) -> None:
    """A standing sign with strokes that look like writing from afar."""
    if high < 40:
        return
    tone = chance.choice(_PALETTE)
    ink = "#2a1b2e" if tone in ("#f4f0ea", "#f2b42c") else "#ffffff"
    strokes = ""
    for k in range(int((high - 10) / 22)):
        cy = y + 10 + k * 22
        strokes += (
            f"M{x + 7:.1f} {cy:.1f}h16M{x + 15:.1f} {cy - 3:.1f}v15M{x + 8:.1f} {cy + 7:.1f}h14"
        )
        if chance.random() < 0.5:
            strokes += f"M{x + 9:.1f} {cy + 13:.1f}l5 -5M{x + 21:.1f} {cy + 13:.1f}l-5 -5"
    paint = paper.shine if paper.scenery.light.is_dark else paper.add
    paint(box(x, y, 30, high, tone, radius=3), line(strokes, ink, 2.6))


def _board(chance: random.Random, x: float, y: float, w: float) -> str:
    """A lit picture on a wall."""
    first, second = chance.sample(_PALETTE[:5], 2)
    return (
        box(x, y, w, w * 0.7, first, radius=3)
        + ellipse((x + w * 0.36, y + w * 0.36), w * 0.2, w * 0.2, lighten(second, 0.4))
        + shape(
            f"M{x:.1f} {y + w * 0.7:.1f}l{w * 0.4:.1f} {-w * 0.3:.1f}l{w * 0.6:.1f} {w * 0.3:.1f}Z",
            second,
        )
    )


def _lanterns(paper: Paper) -> None:
    """Red paper lanterns in a row above the shops."""
    for k in range(int(-paper.edge / 64), int(paper.edge / 64) + 1):
        x, sag = k * 64.0, 6.0 if k % 2 else 0.0
        if 0 < x < paper.right * 0.3:
            continue
        paint = paper.shine if paper.scenery.light.is_dark else paper.add
        paint(ellipse((x, -126 + sag), 10, 12, "#e8503c"), box(x - 5, -140 + sag, 10, 3, "#33303a"))


def draw_future(scenery: Scenery) -> Backdrop:
    """Towers of glass and light, bridges between them, traffic in lanes through the air."""
    add_sky(scenery, 0.66)
    for name, depth, base, count, tall in (
        ("far spires", 0.14, 0.68, 16, 380),
        ("spires", 0.34, 0.72, 9, 470),
    ):
        paper = Paper(scenery, base=base, depth=depth, scale=1.0, above=560, below=60)
        _spires(paper, name, count, tall)
        paper.lay(halo=0.5)
        add_mist(scenery, f"glow of {name}", top=0.5, tall=0.24, strength=0.4, depth=depth + 0.02)
    lanes = Paper(scenery, base=0.5, depth=0.4, scale=1.0, above=240, below=60)
    _lanes(lanes)
    lanes.lay(halo=0.0)
    stones = ("#6a7488", "#7d889c") if not scenery.is_wet else ("#3c4458", "#4a5268")
    add_floor(
        scenery,
        Floor(pattern="tiles", colors=stones, size=70, seam=0.3, gloss=0.3),
        base=0.745,
        depth=0.95,
        edge=0.0,
    )
    rail = Paper(scenery, base=0.755, depth=0.95, scale=1.0, above=70, below=6)
    rail.add(
        box(-rail.edge, -40, 2 * rail.edge, 40, "#a8c8e0", opacity=0.28),
        box(-rail.edge, -44, 2 * rail.edge, 5, "#dfe8f0"),
    )
    rail.shine(box(-rail.edge, -3, 2 * rail.edge, 4, "#5ae0f0"))
    rail.lay(halo=0.8)
    return scenery.finish(
        ground_front=0.92,
        ground_back=0.79,
        scale_front=2.0,
        scale_back=1.5,
        mirror=(0.76, 1.0) if scenery.is_wet else None,
        mirrored=0.26,
    )


def _spires(paper: Paper, name: str, count: int, tall: float) -> None:
    """Slender towers of several forms with bands and edges of light."""
    chance = paper.scenery.chance(name)
    step = 2 * paper.edge / count
    for k in range(count):
        x = -paper.edge + (k + chance.uniform(0.2, 0.8)) * step
        half, h = step * chance.uniform(0.24, 0.4), tall * chance.uniform(0.5, 1.0)
        wall = chance.choice(("#7d90b0", "#8a9cc0", "#6f84a8"))
        glow = chance.choice(NEON)
        form = k % 3
        if form == 0:
            d = (
                f"M{x - half:.1f} 60V{-h * 0.7:.1f}Q{x - half * 0.9:.1f} {-h * 0.9:.1f}"
                f" {x:.1f} {-h:.1f}Q{x + half * 0.9:.1f} {-h * 0.9:.1f} {x + half:.1f}"
                f" {-h * 0.7:.1f}V60Z"
            )
        elif form == 1:
            d = (
                f"M{x - half:.1f} 60L{x - half * 0.5:.1f} {-h * 0.84:.1f}"
                f"L{x + half * 0.5:.1f} {-h:.1f}L{x + half:.1f} 60Z"
            )
        else:
            d = (
                f"M{x - half:.1f} 60V{-h * 0.5:.1f}H{x - half * 0.6:.1f}V{-h * 0.86:.1f}"
                f"H{x + half * 0.6:.1f}V{-h * 0.5:.1f}H{x + half:.1f}V60Z"
            )
        paper.add(shape(d, upright(paper, wall, x - half, x + half)))
        windows(paper, (x - half * 0.5, -h * 0.8, half, h * 0.8), (12, 16), darken(wall, 0.2))
        paint = paper.shine if paper.scenery.light.is_dark else paper.add
        paint(
            *(box(x - half * 0.62, -h * s, half * 1.24, 4, glow) for s in (0.2, 0.42, 0.6)),
            line(f"M{x:.1f} {-h * 0.84:.1f}V{-h - 26:.1f}", glow, 2.4),
        )
        if form == 2:
            paper.add(ellipse((x, -h * 0.86), half * 1.1, half * 0.26, lighten(wall, 0.3)))
            paint(ellipse((x, -h * 0.86 + half * 0.1), half * 1.0, half * 0.08, glow))


def _lanes(paper: Paper) -> None:
    """Small flying cars one behind the other, with lights before and behind."""
    chance = paper.scenery.chance("air lanes")
    for y, size in ((-190, 0.5), (-120, 0.7), (-30, 1.0)):
        x = -paper.edge
        while x < paper.edge:
            s, tone = 26 * size, chance.choice(("#d8dce4", "#c8443c", "#f2b83c", "#5a7ab0"))
            cy = y + chance.uniform(-8, 8)
            paper.add(
                shape(
                    f"M{x - s:.1f} {cy:.1f}Q{x - s * 0.8:.1f} {cy - s * 0.3:.1f}"
                    f" {x - s * 0.3:.1f} {cy - s * 0.34:.1f}Q{x:.1f} {cy - s * 0.66:.1f}"
                    f" {x + s * 0.4:.1f} {cy - s * 0.34:.1f}L{x + s:.1f}"
                    f" {cy - s * 0.1:.1f}L{x + s * 0.8:.1f} {cy + s * 0.14:.1f}H{x - s * 0.8:.1f}Z",
                    tone,
                ),
                shape(
                    f"M{x - s * 0.2:.1f} {cy - s * 0.34:.1f}Q{x:.1f} {cy - s * 0.56:.1f}"
                    f" {x + s * 0.3:.1f} {cy - s * 0.34:.1f}Z",
                    "#3a5468",
                ),
            )
            paper.shine(
                ellipse((x + s, cy - 2), 3.4, 2.6, "#fff6d0"),
                ellipse((x - s, cy), 3, 2.4, "#ff5a4a"),
                ellipse((x, cy + s * 0.2), s * 0.5, 2, "#5ae0f0", opacity=0.8),
            )
            x += chance.uniform(110, 260) * size + 40
