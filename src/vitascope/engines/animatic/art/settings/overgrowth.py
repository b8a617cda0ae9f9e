"""Green that has taken a place over: vines that hang into the picture, leaves along its foot."""

import math
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import ellipse, line

OVERGROWN: Final = "vines"
"""Beside the names of settings, tells that plants have taken a place over."""

_GREENS: Final = ("#4f9a4a", "#3f8550", "#6aaa48", "#2f7548")


def add_overgrowth(scenery: Scenery) -> None:
    """Vines from above, longest at the sides, and clumps of leaves at the foot of both sides."""
    paper = Paper(scenery, base=0.8, depth=0.9, scale=1.3, below=40)
    chance = scenery.chance("overgrowth")
    top = -430.0 if not scenery.is_portrait else -560.0
    x = -paper.edge
    while x < paper.edge:
        outer = abs(x) / paper.edge
        long = chance.uniform(50, 130) + 250 * outer**2
        sway = chance.uniform(8, 20)
        color = darken(chance.choice(_GREENS), 0.1)
        bends = "".join(
            f" q{sway * (-1) ** k:.1f} {long / 12:.1f} 0 {long / 6:.1f}" for k in range(6)
        )
        paper.add(line(f"M{x:.1f} {top:.1f}{bends}", darken(color, 0.35), 4))
        for k in range(int(long / 13)):
            y = top + 13 * k + 8
            side = (-1) ** k
            at = (x + side * 9 + sway * 0.3 * math.sin(k), y)
            leaf = lighten(color, 0.1 * (k % 3))
            paper.add(ellipse(at, 10, 6, leaf, angle=side * 34))
        x += chance.uniform(24, 62)
    for k in range(52):
        at = ((-1) ** k * paper.edge * chance.uniform(0.62, 1.05), chance.uniform(-14, 34))
        color = _GREENS[k % 4]
        paper.add(
            ellipse(at, chance.uniform(20, 34), chance.uniform(14, 24), darken(color, 0.16)),
            ellipse((at[0] - 5, at[1] - 7), 16, 11, lighten(color, 0.08)),
        )
    paper.lay(halo=0.0)
