"""Famous cities and sights: a landmark before its city, and the ground before both."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art.colour import darken
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings import landmarks_america as america
from vitascope.engines.animatic.art.settings import landmarks_asia as asia
from vitascope.engines.animatic.art.settings import landmarks_europe as europe
from vitascope.engines.animatic.art.settings import landmarks_south as south
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.city import STREET, add_road
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.facing import windows
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.greens import ground
from vitascope.engines.animatic.art.settings.growth import hedge, tree
from vitascope.engines.animatic.art.settings.land import Hill, add_foreground, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.pavement import street_lamp
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.settings.water import add_water
from vitascope.engines.animatic.art.svg import box, polygon

Landmark: TypeAlias = Callable[[Paper, float, float], None]

_FOOT: Final = 0.68
"""Where landmarks stand, share of the height."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """One city or monument."""

    landmarks: Sequence[tuple[Landmark, float, float]]
    """Each with its place (share of the half width, -1 to 1) and height in pixels of a 720-line
    picture; far ones first."""
    skyline: Literal["roofs", "towers", "hills", "none"] = "none"
    before: Literal["square", "lawn", "road", "sand", "shore"] = "square"
    """What subjects stand on; `road` and `shore` have water behind them."""
    has_trees: bool = False


def draw_sight(scenery: Scenery, sight: Sight) -> Backdrop:
    """A landmark in its place."""
    add_sky(scenery, _FOOT - 0.08)
    _add_skyline(scenery, sight.skyline)
    has_water = sight.before in ("road", "shore")
    foot = 0.6 if has_water else _FOOT
    near = STREET if sight.before == "road" else 0.765
    paper = Paper(scenery, base=foot, depth=0.45, scale=1.0, below=70)
    if not has_water:
        paper.add(box(-paper.edge, 0, 2 * paper.edge, 70, _turf(scenery, sight)))
    for draw, place, tall in sight.landmarks:
        draw(paper, paper.right * place * (1.0 if not scenery.is_portrait else 0.6), tall)
    paper.lay(halo=0.5)
    if has_water:
        add_water(scenery, foot + 0.004, depth=0.5, near="#3a86ac", bottom=1.0)
    if sight.has_trees:
        _add_trees(scenery, foot)
    _add_ground(scenery, sight)
    is_wet = scenery.is_wet and sight.before in ("square", "road")
    return scenery.finish(
        ground_front=0.91,
        ground_back=near + 0.035,
        scale_front=2.0,
        scale_back=1.4,
        water=(near - 0.03, 0.65) if has_water else None,
        mirror=(near + 0.02, 1.0) if is_wet else (foot, near) if has_water else None,
    )


def _turf(scenery: Scenery, sight: Sight) -> str:
    if sight.before == "sand":
        return "#e8c48a"
    return ground(scenery, "#9cba78") if sight.has_trees else "#c4b8a4"


def _add_skyline(scenery: Scenery, kind: str) -> None:
    """What lies far behind: towers, roofs, or mountains."""
    if kind == "hills":
        add_range(
            scenery,
            Range(
                name="sight range",
                base=_FOOT,
                height=0.3,
                count=6,
                depth=0.1,
                color="#9aaab8",
                snow=0.0,
                steep=0.6,
                haze=0.7,
            ),
        )
        return
    if kind == "none":
        return
    paper = Paper(scenery, base=_FOOT - 0.05, depth=0.14, scale=1.0, above=330, below=60)
    chance = scenery.chance("skyline")
    x = -paper.edge
    while x < paper.edge:
        wide = chance.uniform(34, 70) if kind == "towers" else chance.uniform(40, 84)
        tall = chance.uniform(90, 300) if kind == "towers" else chance.uniform(46, 92)
        wall = chance.choice(
            ("#94a2b8", "#a4b0c0", "#8698ae")
            if kind == "towers"
            else ("#d8ccb8", "#cdbca4", "#e0d6c4")
        )
        paper.add(box(x, -tall, wide + 1, tall + 60, wall))
        windows(paper, (x + 4, -tall + 8, wide - 8, tall), (12, 16), darken(wall, 0.14))
        if kind == "roofs":
            paper.add(
                polygon(
                    [
                        (x - 3, -tall),
                        (x + 10, -tall - 24),
                        (x + wide - 10, -tall - 24),
                        (x + wide + 3, -tall),
                    ],
                    "#7d8a98",
                )
            )
        x += wide + (chance.uniform(0, 24) if kind == "towers" else 0)
    paper.lay(halo=0.2)
    add_mist(scenery, "smog", top=_FOOT - 0.18, tall=0.2, strength=0.4, depth=0.16)


def _add_trees(scenery: Scenery, foot: float) -> None:
    """Clipped trees and hedges in rows at both sides, the middle free."""
    paper = Paper(scenery, base=foot + 0.055, depth=0.55, scale=1.0, above=240, below=30)
    paper.add(box(-paper.edge, -6, 2 * paper.edge, 36, ground(scenery, "#8fb468")))
    for side in (-1, 1):
        near, far = sorted((side * paper.right * 0.36, side * paper.edge))
        hedge(paper, near, far, 24)
        for k in range(4):
            tree(
                paper,
                "broadleaf",
                side * paper.right * (0.46 + 0.2 * k),
                120 + 20 * k,
                f"row {side} {k}",
            )
    paper.lay()


def _add_ground(scenery: Scenery, sight: Sight) -> None:
    if sight.before == "road":
        add_road(scenery)
        return
    if sight.before == "square":
        stones = ("#dfe8f2", SNOW) if scenery.is_snowy else ("#a8a096", "#c0b6aa")
        add_floor(
            scenery,
            Floor(pattern="slabs", colors=stones, size=56, seam=0.22, grain=0.1),
            base=0.775,
            depth=0.95,
            edge=0.0,
        )
        paper = Paper(scenery, base=0.79, depth=0.95, scale=1.2, above=290, below=8)
        for share in (-0.84, 0.84):
            street_lamp(paper, paper.right * share, 250)
        paper.lay(halo=0.8)
        return
    is_sand = sight.before == "sand"
    grass = ground(scenery, "#92c060"), ground(scenery, "#5c9444")
    add_hill(
        scenery,
        Hill(
            name="before the sight",
            depth=1.0,
            top=0.765,
            color="#f0ca88" if is_sand else grass[0],
            shade="#cc9858" if is_sand else grass[1],
            swell=0.01,
            waves=2,
            strewn=Strewn(
                things={"ripple": 30, "stone": 12},
                stones=("#b08058", "#c89a70"),
                colors=("#d8b060", "#c49050"),
            )
            if is_sand
            else Strewn(things={"tuft": 60, "flower": 16}, colors=("#6aa048", "#8cb858")),
        ),
    )
    if not is_sand:
        add_foreground(
            scenery,
            colors=("#dfeaf6", "#b8cce4") if scenery.is_snowy else ("#4d8a4a", "#6fa654"),
            tall=0.1,
        )


SIGHTS: Final[Mapping[str, Sight]] = {
    "paris": Sight(
        landmarks=((europe.eiffel_tower, 0.0, 440),),
        skyline="roofs",
        before="square",
        has_trees=True,
    ),
    "seine": Sight(landmarks=((europe.eiffel_tower, 0.34, 400),), skyline="roofs", before="road"),
    "london": Sight(
        landmarks=((europe.big_wheel, 0.62, 300), (europe.big_ben, -0.66, 330)),
        skyline="roofs",
        before="road",
    ),
    "tower bridge": Sight(
        landmarks=((europe.tower_bridge, 0.0, 330),), skyline="towers", before="road"
    ),
    "new york": Sight(
        landmarks=(
            (america.chrysler, -0.42, 330),
            (america.chrysler, 0.86, 270),
            (america.empire_state, 0.02, 390),
            (america.liberty, 0.58, 250),
        ),
        skyline="towers",
        before="road",
    ),
    "skyline": Sight(landmarks=(), skyline="towers", before="road"),
    "shanghai": Sight(landmarks=((asia.pearl_tower, 0.0, 400),), skyline="towers", before="road"),
    "rome": Sight(
        landmarks=((europe.colosseum, 0.0, 280),), skyline="roofs", before="square", has_trees=False
    ),
    "golden gate": Sight(
        landmarks=((america.golden_gate, 0.0, 330),), skyline="hills", before="shore"
    ),
    "rio": Sight(landmarks=((america.redeemer, -0.2, 380),), before="shore"),
    "taj mahal": Sight(landmarks=((asia.taj_mahal, 0.0, 390),), before="lawn", has_trees=True),
    "pyramids": Sight(landmarks=((south.pyramids, 0.05, 300),), before="sand"),
    "sydney": Sight(landmarks=((south.opera_house, 0.1, 230),), skyline="towers", before="shore"),
    "dubai": Sight(landmarks=((asia.burj_khalifa, -0.06, 460),), skyline="towers", before="sand"),
    "kyoto": Sight(
        landmarks=((asia.pagoda, 0.5, 380), (asia.torii, -0.36, 210)),
        skyline="hills",
        before="square",
        has_trees=True,
    ),
    "fuji": Sight(landmarks=((asia.fuji, 0.0, 320),), before="shore"),
    "fuji pagoda": Sight(
        landmarks=((asia.fuji, 0.2, 300), (asia.pagoda, -0.6, 350)), before="square", has_trees=True
    ),
    "moscow": Sight(landmarks=((europe.saint_basil, 0.0, 380),), skyline="roofs"),
}
"""Settings of this kind by name."""
