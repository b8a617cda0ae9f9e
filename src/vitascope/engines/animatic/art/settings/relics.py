"""Old stones in a landscape: the overgrown towers of a temple, a flight of worn steps."""

import random

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape


def add_temple_ruins(scenery: Scenery, foot: float, depth: float) -> None:
    """Stepped towers of grey stone on a terrace, moss and vines on them."""
    paper = Paper(scenery, base=foot, depth=depth, scale=1.0, above=430, below=20)
    chance = scenery.chance("temple ruins")
    for share, tall in ((-0.46, 250.0), (0.46, 264.0), (0.0, 380.0)):
        _tower(paper, chance, paper.right * share, tall)
    stone, half = "#7d8478", paper.right * 0.66
    for row in range(3):
        wide = half + 26 * row
        paper.add(
            box(-wide, -54 + row * 18, 2 * wide, 20, darken(stone, 0.06 * row)),
            box(-wide, -54 + row * 18, 2 * wide, 5, lighten(stone, 0.24)),
        )
    for _ in range(int(half / 7)):
        x, y = chance.uniform(-half, half), chance.uniform(-58, -4)
        tone = chance.choice(("#5a8a4a", "#4a7842", "#6f9c54"))
        paper.add(ellipse((x, y), chance.uniform(8, 22), chance.uniform(4, 9), tone))
    paper.lay(halo=0.2)


def _tower(paper: Paper, chance: random.Random, x: float, tall: float) -> None:
    """One tower: tiers that grow narrower, a dark doorway, vines down its sides."""
    stone = mix("#868c80", SNOW, 0.4) if paper.scenery.is_snowy else "#868c80"
    half, tiers = tall * 0.27, 7
    for tier in range(tiers):
        share = 1 - (tier / tiers) ** 1.7
        y = -40 - (tall - 40) * tier / tiers
        high, wide = (tall - 40) / tiers + 2, half * max(0.16, share)
        paper.add(
            box(x - wide, y - high, 2 * wide, high, stone),
            box(x + wide * 0.4, y - high, wide * 0.6, high, darken(stone, 0.2)),
            box(x - wide * 1.07, y - high, 2.14 * wide, 6, lighten(stone, 0.2), radius=2),
        )
    door = tall * 0.2
    paper.add(
        shape(
            f"M{x - door * 0.34:.1f} -40v{-door:.1f}l{door * 0.34:.1f} {-door * 0.3:.1f}"
            f"l{door * 0.34:.1f} {door * 0.3:.1f}V-40Z",
            "#262a26",
        )
    )
    for _ in range(9):
        at, top = x + chance.uniform(-half, half) * 0.8, -chance.uniform(0.3, 0.75) * tall
        drop, bend = chance.uniform(30, 90), chance.uniform(-14, 14)
        paper.add(line(f"M{at:.1f} {top:.1f}q{bend:.1f} {drop / 2:.1f} 0 {drop:.1f}", "#4f8046", 4))
        paper.add(ellipse((at, top), 13, 7, "#5f9450"))


def add_steps(scenery: Scenery, foot: float, depth: float) -> None:
    """A broad flight of stone steps that climbs away from us, lanterns at both sides."""
    paper = Paper(scenery, base=foot, depth=depth, scale=1.0, above=330, below=30)
    stone = mix("#b4aea0", SNOW, 0.7) if scenery.is_snowy else "#b4aea0"
    count, low, high = 16, 210.0, 74.0
    for step in range(count):
        share = step / count
        half = low + (high - low) * share
        rise = 18.0 - 9.0 * share
        y = 12 - sum(18.0 - 9.0 * k / count for k in range(step))
        paper.add(
            box(-half, y - rise, 2 * half, rise + 1, darken(stone, 0.2)),
            polygon(
                [(-half, y - rise), (half, y - rise), (half - 5, y - rise - 5),
                 (5 - half, y - rise - 5)],
                lighten(stone, 0.16),
            ),
        )  # fmt: skip
        for side in (-1, 1):
            paper.add(box(side * half - 9, y - rise - 14, 18, rise + 15, darken(stone, 0.06)))
    for step in (2, 8, 14):
        half = low + (high - low) * step / count + 26
        size = 1 - 0.5 * step / count
        y = 12 - sum(18.0 - 9.0 * k / count for k in range(step))
        for side in (-1, 1):
            _lantern(paper, side * half, y, size)
    paper.lay(halo=0.5)


def _lantern(paper: Paper, x: float, y: float, size: float) -> None:
    stone = "#8a8678"
    s = size
    paper.add(
        box(x - 9 * s, y - 46 * s, 18 * s, 50 * s, stone),
        box(x - 16 * s, y - 74 * s, 32 * s, 28 * s, lighten(stone, 0.1)),
        polygon(
            [(x - 27 * s, y - 72 * s), (x, y - 98 * s), (x + 27 * s, y - 72 * s)],
            darken(stone, 0.2),
        ),
    )
    glass = box(x - 9 * s, y - 68 * s, 18 * s, 16 * s, "#ffd890")
    if paper.scenery.light.is_dark:
        paper.shine(glass)
    else:
        paper.add(box(x - 9 * s, y - 68 * s, 18 * s, 16 * s, "#4a4638"))
