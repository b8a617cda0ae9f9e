"""A hot spring: a steaming pool among rocks, hills behind; snow lies about it in winter."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.greens import ground
from vitascope.engines.animatic.art.settings.land import Hill, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.stillwater import add_far_shore
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.settings.water import add_water
from vitascope.engines.animatic.art.svg import ellipse, shape

_BANK = 0.84
"""Where the near rim begins, share of the height."""


def draw_hot_spring(scenery: Scenery) -> Backdrop:
    """Warm water from rim to rim, and steam over all of it."""
    horizon = add_far_shore(scenery)
    add_water(scenery, horizon + 0.05, depth=0.5, near="#5cb8b4", bottom=1.0)
    far = Paper(scenery, base=horizon + 0.07, depth=0.5, scale=1.0, below=40)
    chance = scenery.chance("rocks")
    x = -far.right * 1.1
    while x < far.right * 1.1:
        half = chance.uniform(24, 52)
        _rock(far, x, half)
        x += half * chance.uniform(1.2, 1.7)
    far.lay(halo=0.4)
    for index, (top, tall) in enumerate(((horizon - 0.14, 0.3), (horizon - 0.02, 0.26))):
        add_mist(
            scenery, f"steam {index}", top=top, tall=tall, strength=0.85, depth=0.52 + 0.2 * index
        )
    add_hill(
        scenery,
        Hill(
            name="rim",
            depth=1.0,
            top=_BANK + 0.03,
            color=ground(scenery, "#8a8f78"),
            shade=ground(scenery, "#5f6a58"),
            swell=0.012,
            waves=2,
            strewn=Strewn(things={"stone": 30, "tuft": 16}),
        ),
    )
    near = Paper(scenery, base=_BANK + 0.05, depth=0.98, scale=1.5, below=40)
    for share in (-0.98, -0.8, -0.62, 0.6, 0.78, 0.97):
        _rock(near, near.right * share, chance.uniform(34, 62))
    near.lay(halo=0.4)
    _add_plumes(scenery, horizon)
    add_mist(scenery, "near steam", top=_BANK - 0.16, tall=0.24, strength=0.5, depth=1.1)
    return scenery.finish(
        ground_front=0.95,
        ground_back=_BANK + 0.06,
        scale_front=2.0,
        scale_back=1.6,
        water=(_BANK - 0.02, horizon + 0.14),
    )


def _add_plumes(scenery: Scenery, horizon: float) -> None:
    """Steam that rises in soft columns and leans in the wind."""
    chance = scenery.chance("plumes")
    wide, tall = scenery.width * 1.3, scenery.height * 0.5
    white = scenery.lit_hex("#ffffff", 0.9)
    parts: list[str] = []
    for index in range(9):
        x = (index + chance.uniform(0.2, 0.8)) / 9 * wide
        for step in range(9):
            up = step / 8
            size = scenery.height * (0.03 + 0.05 * up) * chance.uniform(0.8, 1.2)
            at = (x + up * up * scenery.height * 0.12, tall * (0.94 - 0.8 * up))
            parts.append(ellipse(at, size * 1.3, size, white, opacity=0.34 * (1 - 0.8 * up)))
    scenery.add_drawn(
        "".join(parts),
        wide,
        tall,
        -0.15 * scenery.width,
        scenery.height * (horizon + 0.2) - tall,
        0.8,
        sway=9 * scenery.unit,
        blur_px=9 * scenery.unit,
    )


def _rock(paper: Paper, x: float, half: float) -> None:
    stone = "#84807c"
    paper.add(
        ellipse((x, 5), half * 1.1, half * 0.2, "#16303a", opacity=0.3),
        shape(
            f"M{x - half:.1f} 8Q{x - half * 1.1:.1f} {-half * 0.5:.1f} {x - half * 0.3:.1f}"
            f" {-half * 0.78:.1f}Q{x + half * 1.05:.1f} {-half * 0.8:.1f} {x + half:.1f} 8Z",
            stone,
        ),
        ellipse((x + half * 0.3, -half * 0.1), half * 0.5, half * 0.3, darken(stone, 0.2)),
        ellipse(
            (x - half * 0.2, -half * 0.52),
            half * 0.62,
            half * 0.22,
            SNOW if paper.scenery.is_snowy else lighten(stone, 0.24),
        ),
    )
