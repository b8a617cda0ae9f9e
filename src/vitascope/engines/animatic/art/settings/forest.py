"""A forest: trunks in depth, shafts of light; of one kind of tree or of many, a path or none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.plants import GREENS
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.growth import path
from vitascope.engines.animatic.art.settings.land import Grove, Hill, add_foreground, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_rays, add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.svg import shape

HORIZON = 0.58
FLOOR = Strewn(
    things={"tuft": 90, "fern": 30, "mushroom": 14, "leaf": 70, "flower": 14, "stone": 7},
    colors=("#4f9048", "#3f7d40", "#6aa84e"),
    flowers=("#ffffff", "#b79ce8", "#f5d04a"),
    tints=("#a8662c", "#c8862c", "#8a7a3c"),
    size=1.1,
)
SNOWY_FLOOR = Strewn(things={"mound": 12, "stone": 6}, colors=("#ffffff", "#a8c0e4"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wood:
    """What grows in a forest, and whether one walks there."""

    far: Sequence[str] = ("pine", "pine", "poplar")
    """Names of `plants.TREES` and `flora.FLORA`, of those far back."""
    near: Sequence[str] = ("oak", "birch", "pine", "broadleaf")
    colors: Sequence[str] = GREENS
    trunk: str = "#3b2f2c"
    """Of the dark ones that frame the picture."""
    dense: float = 1.0
    """Times as many trees as usual."""
    tall: float = 1.0
    has_path: bool = False


WOODS: Final[Mapping[str, Wood]] = {
    "forest": Wood(),
    "forest path": Wood(has_path=True),
    "pine forest": Wood(far=("pine",), near=("pine",)),
    "birch forest": Wood(far=("birch", "poplar"), near=("birch",), trunk="#a8a298"),
    "bamboo forest": Wood(
        far=("bamboo",), near=("bamboo",), trunk="#5a7a34", dense=2.4, tall=1.2, has_path=True
    ),
    "cherry grove": Wood(far=("cherry",), near=("cherry",), has_path=True),
}
"""Forests by the name of their setting."""


def draw_forest(scenery: Scenery, wood: Wood = WOODS["forest"]) -> Backdrop:
    """Rows of trees that fade into mist; snow lies on them when it snows."""
    add_sky(scenery, HORIZON, has_clouds=False)
    if scenery.is_snowy:
        grounds = ("#b4c8dc", "#c6d8ea", "#dbe7f3", "#eff6fd", "#bdd0e6")
    else:
        grounds = ("#6d9c78", "#5d9164", "#4f8650", "#5c9a4c", "#2f6236")
    near = ("pine",) if scenery.is_snowy and wood == WOODS["forest"] else wood.near
    high = (1.35 if scenery.is_portrait else 1.0) * wood.tall
    rows = (
        Hill(
            name="first",
            depth=0.14,
            top=HORIZON - 0.04,
            color=grounds[0],
            shade=grounds[0],
            waves=4,
            tall=0.2,
            grove=Grove(trees=wood.far, height=0.28, density=3.4 * wood.dense, colors=wood.colors),
        ),
        Hill(
            name="second",
            depth=0.3,
            top=HORIZON + 0.0,
            color=grounds[1],
            shade=grounds[1],
            waves=4,
            tall=0.24,
            grove=Grove(
                trees=(wood.far[0], *near),
                height=0.52 * high,
                density=2.9 * wood.dense,
                colors=wood.colors,
            ),
        ),
        Hill(
            name="third",
            depth=0.54,
            top=HORIZON + 0.07,
            color=grounds[2],
            shade=grounds[1],
            tall=0.3,
            grove=Grove(
                trees=near,
                height=0.82 * high,
                density=1.5 * high * wood.dense,
                colors=wood.colors,
            ),
        ),
    )
    for index, row in enumerate(rows):
        add_hill(scenery, row)
        top = HORIZON - 0.16 + 0.06 * index
        add_mist(
            scenery,
            f"mist {index}",
            top=top,
            tall=0.2,
            strength=0.5 - 0.13 * index,
            depth=row.depth + 0.03,
        )
    add_rays(scenery, strength=0.3 if scenery.light.is_dark else 0.42)
    add_hill(
        scenery,
        Hill(
            name="floor",
            depth=1.0,
            top=HORIZON + 0.15,
            color=grounds[3],
            shade=grounds[4],
            swell=0.014,
            waves=2,
            grain=0.5 if scenery.is_snowy else 1.2,
            strewn=SNOWY_FLOOR if scenery.is_snowy else FLOOR,
        ),
    )
    if wood.has_path:
        ground = Paper(scenery, base=HORIZON + 0.17, depth=0.98, scale=1.5, below=260)
        path(ground, "#b8966a", far=(24, 16), near=(-30, 190), bend=110, rim="#8a8a54")
        ground.lay()
    _add_trunks(scenery, wood.trunk)
    if scenery.is_snowy:
        add_foreground(scenery, colors=("#dfeaf6", "#b8cce4"), tall=0.08)
    else:
        add_foreground(scenery, colors=("#2f6a38", "#3f7d40", "#28583a"), tall=0.24)
    return scenery.finish(
        ground_front=0.9,
        ground_back=HORIZON + 0.19,
        scale_front=2.1,
        scale_back=1.3,
    )


def _add_trunks(scenery: Scenery, color: str) -> None:
    """Dark trunks at both sides, before the subjects: a frame to look through."""
    chance = scenery.chance("trunks")
    pad_y = scenery.pad(1.0)[1]
    bark = scenery.lit_hex(color)
    tall = scenery.height + 2 * pad_y
    for share in (-0.015, 1.0):
        half = min(scenery.width, scenery.height) * 0.055 * chance.uniform(0.85, 1.2)
        paper = half * 4
        x = paper / 2
        d = (
            f"M{x - half * 1.5:.0f} {tall:.0f} Q{x - half * 0.8:.0f} {tall * 0.75:.0f} "
            f"{x - half:.0f} 0"
            f" H{x + half * 0.8:.0f} Q{x + half * 0.7:.0f} {tall * 0.7:.0f} "
            f"{x + half * 1.7:.0f} {tall:.0f}Z"
        )
        scenery.add_drawn(
            shape(d, bark),
            paper,
            tall,
            scenery.width * share - paper / 2,
            -pad_y,
            1.22,
            blur_px=3 * scenery.unit,
        )
