"""A pool in the open, its far rim before a view."""

from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.water import add_water
from vitascope.engines.animatic.art.svg import box, line, polygon

_FAR_RIM: Final = 0.7
_NEAR_RIM: Final = 0.885

WATER: Final = (0.85, 0.78)
"""Where swimmers are, shares of the height at depth 0 and 1."""


def add_poolside(scenery: Scenery) -> None:
    """Blue water from its far rim to tiles before us, sun loungers at the sides."""
    add_water(scenery, _FAR_RIM, depth=0.96, near="#2fb4d0", bottom=1.0)
    far = Paper(scenery, base=_FAR_RIM, depth=0.965, scale=1.5, above=40, below=20)
    stone = "#e8e0d2"
    far.add(
        box(-far.edge, -8, 2 * far.edge, 14, stone, radius=3),
        box(-far.edge, 4, 2 * far.edge, 6, darken("#3fb0cc", 0.2)),
    )
    far.lay()
    add_floor(
        scenery,
        Floor(pattern="slabs", colors=("#d8ccb8", "#e8dece"), size=44, seam=0.16),
        base=_NEAR_RIM,
        depth=0.98,
        edge=0.0,
    )
    near = Paper(scenery, base=_NEAR_RIM, depth=0.985, scale=1.5, above=120, below=60)
    near.add(
        box(-near.edge, -6, 2 * near.edge, 12, lighten(stone, 0.3), radius=3),
        box(-near.edge, 5, 2 * near.edge, 4, darken(stone, 0.16)),
    )
    for share, turn in ((-0.82, 1), (0.84, -1)):
        _lounger(near, near.right * share, turn)
    near.lay(halo=0.3)


def _lounger(paper: Paper, x: float, turn: int) -> None:
    """A bed to lie on in the sun, its head end raised."""
    paper.add(
        line(f"M{x - 52:.1f} 34v-22M{x + 52:.1f} 34v-22", "#a8744a", 6),
        box(x - 66, 4, 132, 12, "#f4f0e8", radius=5),
        polygon(
            [(x - turn * 62, 6), (x - turn * 98, -44), (x - turn * 88, -48), (x - turn * 48, 6)],
            "#f4f0e8",
        ),
        box(x - 20, 2, 74, 8, "#4fb4c8", radius=4),
    )
