"""Towns at warm waters: the canals of Venice, the white terraces of Santorini."""

import random

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import window
from vitascope.engines.animatic.art.settings.cliffs import Cliff, add_cliff
from vitascope.engines.animatic.art.settings.coast import add_breakers
from vitascope.engines.animatic.art.settings.facing import upright
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.water import add_water
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_WALLS = ("#d88a64", "#e8c088", "#c8705c", "#e0a878", "#d4b49a", "#b86a5c", "#e6d0a8")
_TILES = "#b4603f"
_WHITE = "#fbf8f2"
_BLUE = "#2f74c0"


def draw_venice(scenery: Scenery) -> Backdrop:
    """A canal between old palaces, a bridge across it, striped poles; a quay in front."""
    add_sky(scenery, 0.5)
    paper = Paper(scenery, base=0.62, depth=0.5, scale=1.0, below=12)
    chance = scenery.chance("palaces")
    _campanile(paper, 0.1 * paper.right)
    _dome(paper, -0.14 * paper.right)
    for side in (-1, 1):
        x = paper.right * 0.26
        while x < paper.edge:
            wide = chance.uniform(110, 170)
            _palace(paper, chance, side * (x + wide / 2), wide, 150 + 0.32 * x)
            x += wide
    _bridge(paper)
    paper.lay(halo=0.6)
    add_water(scenery, 0.622, depth=0.6, near="#3f9490", bottom=1.0)
    poles = Paper(scenery, base=0.72, depth=0.8, scale=1.0, above=190, below=10)
    for share in (-0.82, -0.7, 0.66, 0.8):
        _pole(poles, poles.right * share)
    poles.lay()
    stones = ("#aea498", "#c4baac")
    add_floor(
        scenery,
        Floor(pattern="slabs", colors=stones, size=52, seam=0.24, grain=0.1),
        base=0.86,
        depth=0.98,
        edge=0.0,
    )
    return scenery.finish(
        ground_front=0.95,
        ground_back=0.885,
        water=(0.8, 0.7),
        scale_front=2.0,
        scale_back=1.6,
        mirror=(0.622, 0.86),
    )


def _palace(paper: Paper, chance: random.Random, x: float, wide: float, tall: float) -> None:
    """One front with pointed windows, a balcony, water at its door."""
    wall, left = chance.choice(_WALLS), x - wide / 2
    paper.add(
        box(left, -tall, wide, tall, upright(paper, wall, left, left + wide)),
        polygon(
            [
                (left - 6, -tall),
                (left + 14, -tall - 24),
                (left + wide - 14, -tall - 24),
                (left + wide + 6, -tall),
            ],
            _TILES,
        ),
        box(left - 4, -tall - 3, wide + 8, 7, lighten(wall, 0.4)),
        box(left, -16, wide, 16, darken(wall, 0.4)),
    )
    columns = max(2, int(wide / 46))
    for row in range(int((tall - 56) / 62)):
        y = -tall + 18 + row * 62
        for k in range(columns):
            cx = left + wide * (k + 0.5) / columns
            paper.add(
                shape(
                    f"M{cx - 15:.1f} {y + 42:.1f}V{y + 12:.1f}Q{cx - 13:.1f} {y:.1f}"
                    f" {cx:.1f} {y - 8:.1f}"
                    f"Q{cx + 13:.1f} {y:.1f} {cx + 15:.1f} {y + 12:.1f}V{y + 42:.1f}Z",
                    _WHITE,
                )
            )
            window(paper, chance, cx - 9, y + 6, 18, 34, trim=_WHITE, wall=wall)
        if row == 1:
            paper.add(box(left + 8, y + 46, wide - 16, 5, _WHITE))
    paper.add(
        shape(f"M{x - 14:.1f} -2V-36a14 14 0 0 1 28 0V-2Z", "#5a3a30"),
        box(x - 20, -4, 40, 6, "#d8cfc0"),
    )


def _campanile(paper: Paper, x: float) -> None:
    """The bell tower of brick with its green point."""
    paper.add(
        box(x - 22, -300, 44, 300, upright(paper, "#b8664a", x - 22, x + 22)),
        box(x - 26, -334, 52, 36, _WHITE),
        *(box(x - 19 + k * 14, -328, 9, 26, "#5a5048") for k in range(3)),
        polygon([(x - 24, -334), (x, -404), (x + 24, -334)], "#6fa08c"),
        line(f"M{x:.1f} -402v-12", "#d8b45a", 3),
    )


def _dome(paper: Paper, x: float) -> None:
    """The great church with its round domes."""
    for dx, r, foot in ((70, 30, -96), (0, 56, -112)):
        paper.add(
            box(x + dx - r, foot - 22, 2 * r, -foot + 22, "#e8dcc8"),
            shape(
                f"M{x + dx - r:.1f} {foot - 20:.1f}C{x + dx - r:.1f} {foot - 20 - r * 1.3:.1f}"
                f" {x + dx + r:.1f} {foot - 20 - r * 1.3:.1f} {x + dx + r:.1f} {foot - 20:.1f}Z",
                upright(paper, "#a8b4b8", x + dx - r, x + dx + r),
            ),
            box(x + dx - 6, foot - 34 - r, 12, 16, "#e8dcc8"),
        )


def _bridge(paper: Paper) -> None:
    """A white bridge of one arch across the canal."""
    half = paper.right * 0.3
    paper.add(
        shape(
            f"M{-half:.1f} 0V-46Q0 -104 {half:.1f} -46V0H{half * 0.72:.1f}"
            f"Q{half * 0.5:.1f} -56 0 -58"
            f"Q{-half * 0.5:.1f} -56 {-half * 0.72:.1f} 0Z",
            upright(paper, "#efe8da", -half, half),
        ),
        line(f"M{-half:.1f} -60Q0 -118 {half:.1f} -60", "#d8cfc0", 6),
        line(f"M{-half:.1f} -46Q0 -104 {half:.1f} -46", "#c4b8a4", 4),
        *(
            line(f"M{k * half / 8:.1f} {-46 - 29 * (1 - (k / 8) ** 2):.1f}v-13", "#efe8da", 4)
            for k in range(-8, 9)
        ),
    )


def _pole(paper: Paper, x: float) -> None:
    """A mooring pole in red and white."""
    paper.add(box(x - 6, -150, 12, 158, _WHITE))
    for k in range(7):
        y = -146 + k * 22
        paper.add(
            polygon([(x - 6, y + 9), (x + 6, y), (x + 6, y + 10), (x - 6, y + 19)], "#c8443c")
        )
    paper.add(ellipse((x, -153), 8, 8, "#e8b83c"))


def draw_santorini(scenery: Scenery) -> Backdrop:
    """White houses and blue domes down a slope above the sea."""
    add_sky(scenery, 0.48)
    add_water(scenery, 0.48, depth=0.14, near="#2a78b8", bottom=1.0)
    for name, edge, foot, depth in (
        (
            "far island",
            ((-0.4, 0.5), (0.1, 0.47), (0.36, 0.49), (0.4, 0.53), (1.4, 0.53)),
            0.495,
            0.2,
        ),
        (
            "caldera",
            ((-0.4, 0.95), (0.3, 0.95), (0.44, 0.7), (0.56, 0.55), (0.72, 0.42), (1.4, 0.3)),
            0.9,
            0.44,
        ),
    ):
        add_cliff(
            scenery,
            Cliff(
                name=name,
                edge=edge,
                foot=foot,
                depth=depth,
                color="#b08a74",
                shade="#5e4650",
                layered=0.4,
                haze=0.2,
            ),
        )
    add_breakers(scenery, "caldera surf", 0.86, 0.44)
    paper = Paper(scenery, base=0.6, depth=0.52, scale=1.0, below=200)
    _cascade(paper)
    paper.lay(halo=0.5)
    add_floor(
        scenery,
        Floor(pattern="slabs", colors=("#d8d4cc", "#f0ece4"), size=46, seam=0.14, grain=0.06),
        base=0.8,
        depth=0.97,
        edge=0.0,
    )
    wall = Paper(scenery, base=0.81, depth=0.98, scale=1.0, above=90, below=10)
    for side in (-1, 1):
        near, far = sorted((side * wall.right * 0.5, side * wall.edge))
        wall.add(
            box(near, -46, far - near, 52, _WHITE, radius=5),
            box(near, -46, far - near, 8, "#ffffff", radius=4),
        )
        chance = scenery.chance(f"bougainvillea {side}")
        for _ in range(46):
            at = chance.uniform(near + (far - near) * 0.3, far), -chance.uniform(18, 76)
            tone = chance.choice(("#d8408a", "#e868a8", "#5f9a4e", "#c83078"))
            wall.add(ellipse(at, 9, 7, tone))
    wall.lay()
    return scenery.finish(
        ground_front=0.93, ground_back=0.84, water=(0.7, 0.6), scale_front=2.0, scale_back=1.4
    )


def _cascade(paper: Paper) -> None:
    """Cubes, arches and domes on the slope at the right, from far ones up to near ones down."""
    chance = paper.scenery.chance("white houses")
    right = paper.right
    for row in range(6):
        y = -120 + row * 52
        start = right * (0.5 - 0.13 * row)
        x = start
        while x < paper.edge + 60:
            wide = chance.uniform(70, 120)
            tall = chance.uniform(56, 92)
            lift = (x - start) * 0.14
            _cube(paper, chance, x, y - lift, wide, tall)
            x += wide * 0.84
    for share, y, r in ((0.5, -96, 40), (0.78, -196, 52), (0.3, 20, 46)):
        _church(paper, right * share, y, r)


def _cube(
    paper: Paper, chance: random.Random, x: float, y: float, wide: float, tall: float
) -> None:
    """One whitewashed house, open terraces and blue shutters."""
    tone = chance.choice((_WHITE, _WHITE, "#f6ead8", "#fdf2e6"))
    paper.add(
        box(x, y - tall, wide, tall + 60, upright(paper, tone, x, x + wide)),
        box(x - 3, y - tall - 4, wide + 6, 8, "#ffffff"),
        box(x + wide - 10, y - tall + 4, 10, tall + 50, darken(tone, 0.12)),
    )
    for k in range(max(1, int(wide / 44))):
        cx = x + 22 + k * 42
        if k == 0 and chance.random() < 0.5:
            paper.add(shape(f"M{cx - 11:.1f} {y:.1f}v-26a11 11 0 0 1 22 0V{y:.1f}Z", _BLUE))
            continue
        pane = (cx - 8, y - tall + 20, 16, 20)
        if paper.scenery.light.is_dark and chance.random() < 0.7:
            paper.shine(box(*pane, "#ffd88a"))
        else:
            paper.add(box(*pane, "#5f86b4"))


def _church(paper: Paper, x: float, y: float, r: float) -> None:
    """A chapel with a blue dome and a bell arch."""
    paper.add(
        box(x - r, y - r * 0.8, 2 * r, r * 1.8, upright(paper, _WHITE, x - r, x + r)),
        shape(
            f"M{x - r * 0.92:.1f} {y - r * 0.8:.1f}C{x - r * 0.92:.1f} {y - r * 2.1:.1f}"
            f" {x + r * 0.92:.1f} {y - r * 2.1:.1f} {x + r * 0.92:.1f} {y - r * 0.8:.1f}Z",
            upright(paper, _BLUE, x - r, x + r),
        ),
        box(x - r * 1.02, y - r * 0.9, r * 2.04, r * 0.14, "#ffffff"),
        line(
            f"M{x:.1f} {y - r * 1.76:.1f}v{-r * 0.5:.1f}M{x - r * 0.14:.1f}"
            f" {y - r * 2.08:.1f}h{r * 0.28:.1f}",
            "#ffffff",
            4,
        ),
        ellipse((x - r * 0.34, y - r * 1.36), r * 0.2, r * 0.12, "#ffffff", opacity=0.4, angle=-40),
    )
