"""Bridges that are seen from the bank: arches of stone, a deck on posts of wood."""

from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import box, line, shape

STONE_SPAN: Final = "stone span"
WOODEN_SPAN: Final = "wooden span"
"""Beside the names of settings, tell that a bridge is seen from the bank."""

_REACH: Final = 0.74
"""How far it goes to either side, in halves of the picture's width."""


def add_stone_span(scenery: Scenery, foot: float, depth: float) -> None:
    """Three arches that stand in the water, the middle one highest."""
    paper = Paper(scenery, base=foot, depth=depth, scale=1.0, above=240, below=20)
    half = paper.right * _REACH
    stone = "#a8a094"
    top = f"M{-paper.edge:.1f} 0V-64Q{-half * 0.5:.1f} -84 0 -150Q{half * 0.5:.1f} -84"
    top += f" {paper.edge:.1f} -64V0Z"
    holes = ""
    for middle, wide, tall in (
        (0.0, half * 0.24, 104.0), (-half * 0.58, half * 0.2, 66.0), (half * 0.58, half * 0.2, 66.0)
    ):  # fmt: skip
        holes += f"M{middle - wide:.1f} 22V-10A{wide:.1f} {tall - 10:.1f} 0 0 1 {middle + wide:.1f}"
        holes += " -10V22Z"
    paper.behind(shape(top, stone))
    chance = scenery.chance("span stones")
    for _ in range(int(half / 3.4)):
        x = chance.uniform(-half, half)
        y = -chance.uniform(4, 60 + 84 * (1 - abs(x) / half) ** 1.4)
        tone = lighten(stone, 0.16) if chance.random() < 0.5 else darken(stone, 0.14)
        paper.behind(box(x, y, chance.uniform(16, 28), 9, tone, radius=2))
    paper.cut(shape(holes, "#ffffff"))
    cap = mix(lighten(stone, 0.2), SNOW, 0.8 if scenery.is_snowy else 0.0)
    rim = f"M{-paper.edge:.1f} -70Q{-half * 0.5:.1f} -90 0 -156Q{half * 0.5:.1f} -90"
    rim += f" {paper.edge:.1f} -70"
    paper.add(line(holes.replace("Z", ""), darken(stone, 0.26), 7), line(rim, cap, 15))
    for share in (-0.29, 0.29):
        x = half * share
        paper.add(
            box(x - 15, -70, 30, 92, darken(stone, 0.08)),
            box(x - 15, -70, 9, 92, lighten(stone, 0.14)),
            box(x - 19, -76, 38, 9, cap, radius=2),
        )
    paper.lay()


def add_wooden_span(scenery: Scenery, foot: float, depth: float) -> None:
    """A bowed deck of planks on posts, with a railing on either side."""
    paper = Paper(scenery, base=foot, depth=depth, scale=1.0, above=220, below=20)
    half = paper.edge * 0.97
    wood = "#a8784c"
    deck = mix(lighten(wood, 0.14), SNOW, 0.8 if scenery.is_snowy else 0.0)

    def height(x: float) -> float:
        return -52 - 50 * (1 - (x / half) ** 2)

    count = 16
    for k in range(count + 1):
        x = -half + 2 * half * k / count
        y = height(x)
        if k % 2 == 0:
            paper.add(
                box(x - 6, y, 12, -y + 20, darken(wood, 0.24)),
                box(x - 6, y, 4, -y + 20, darken(wood, 0.06)),
            )
        paper.add(box(x - 4, y - 52, 8, 54, darken(wood, 0.1)))
    for lift, width, tone in (
        (0, 15, deck), (7, 5, darken(wood, 0.34)), (-50, 9, lighten(wood, 0.1)),
        (-27, 5, darken(wood, 0.08)),
    ):  # fmt: skip
        low, high = height(half) + lift, height(0) * 2 - height(half) + lift
        ends = f"M{-half - 60:.1f} {low + 18:.1f}L{-half:.1f} {low:.1f}"
        bow = f"Q0 {high:.1f} {half:.1f} {low:.1f}L{half + 60:.1f} {low + 18:.1f}"
        paper.add(line(ends + bow, tone, width))
    paper.lay()
