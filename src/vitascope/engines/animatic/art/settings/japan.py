"""A Japanese garden: a pond with a red bridge, stone lanterns, a tea house, blossoms or maples."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.greens import add_woods, ground
from vitascope.engines.animatic.art.settings.growth import tree
from vitascope.engines.animatic.art.settings.land import Hill, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.settings.water import add_water
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

HORIZON = 0.52
BANK = 0.79
"""Where the near bank begins, share of the height."""

_MAPLES = ("#c8442c", "#d8602e", "#b8382c")


def draw_japanese_garden(scenery: Scenery) -> Backdrop:
    """A still pond before a tea house; cherries bloom, in autumn maples are red."""
    add_sky(scenery, HORIZON)
    add_woods(scenery, HORIZON + 0.02)
    add_hill(
        scenery,
        Hill(
            name="far bank",
            depth=0.42,
            top=HORIZON + 0.07,
            color=ground(scenery, "#8abf62"),
            shade=ground(scenery, "#6ba24e"),
            swell=0.012,
            tall=0.1,
            strewn=Strewn(things={"stone": 16, "tuft": 40}, size=0.8),
        ),
    )
    add_water(scenery, HORIZON + 0.125, depth=0.5, near="#4a8f96", bottom=BANK + 0.06)
    far = Paper(scenery, base=HORIZON + 0.115, depth=0.5, scale=1.0, below=80)
    wide = far.right
    bloom = "broadleaf" if scenery.season == "autumn" else "cherry"
    _tea_house(far, wide * 0.56)
    tree(far, bloom, -wide * 0.82, 230, "first blossom", colors=_MAPLES)
    tree(far, "pine", wide * 0.93, 210, "garden pine")
    tree(far, bloom, wide * 0.3, 150, "second blossom", colors=_MAPLES)
    _bridge(far, -wide * 0.22, 300)
    far.lay(halo=0.4)
    add_hill(
        scenery,
        Hill(
            name="bank",
            depth=1.0,
            top=BANK + 0.012,
            color=ground(scenery, "#86bf5c"),
            shade=ground(scenery, "#4f8f44"),
            swell=0.012,
            waves=2,
            strewn=Strewn(things={"tuft": 110, "stone": 14, "flower": 12}),
        ),
    )
    near = Paper(scenery, base=BANK + 0.035, depth=0.97, scale=1.5, below=40)
    _lantern(near, near.right * 0.8, 120)
    tree(near, bloom, -near.right * 0.98, 330, "near blossom", colors=_MAPLES)
    for x, half in ((-0.66, 34), (0.62, 26), (0.94, 40)):
        _stone(near, near.right * x, half)
    near.lay(halo=0.4)
    return scenery.finish(
        ground_front=0.94,
        ground_back=BANK + 0.06,
        scale_front=2.0,
        scale_back=1.6,
        mirror=(HORIZON + 0.128, BANK + 0.014),
        mirrored=0.5,
        water=(BANK - 0.03, HORIZON + 0.18),
    )


def _bridge(paper: Paper, x: float, span: float) -> None:
    """A red arched bridge from bank to bank."""
    red, half, rise = "#d23c2c", span / 2, span * 0.22

    def arc(lift: float, reach: float) -> str:
        return (
            f"M{x - reach:.1f} {14 - lift:.1f}"
            f"Q{x:.1f} {14 - lift - 2 * rise:.1f} {x + reach:.1f} {14 - lift:.1f}"
        )

    paper.add(line(arc(0, half), darken(red, 0.4), 13), line(arc(5, half), red, 8))
    for step in range(-4, 5):
        along = step / 4 * half * 0.94
        y = 14 - rise * (1 - (along / half) ** 2)
        paper.add(line(f"M{x + along:.1f} {y:.1f}v-38", darken(red, 0.12), 5))
        paper.add(ellipse((x + along, y - 40), 4, 4, "#e8b45a"))
    paper.add(line(arc(34, half * 0.97), red, 5), line(arc(20, half * 0.97), darken(red, 0.1), 3))
    if paper.scenery.is_snowy:
        paper.add(line(arc(38, half * 0.97), SNOW, 4))


def _tea_house(paper: Paper, x: float) -> None:
    """A low house of wood and paper walls under a wide roof."""
    wood, roof = "#6a4a36", "#4c525c"
    paper.add(
        ellipse((x, 4), 120, 9, "#1a1030", opacity=0.2),
        box(x - 100, -10, 200, 12, darken(wood, 0.2)),
        box(x - 88, -74, 176, 66, "#efe6d0"),
    )
    lit = paper.shine if paper.scenery.light.is_dark else paper.add
    for k in range(4):
        left = x - 84 + k * 43
        lit(box(left, -68, 38, 56, "#fbeec8"))
        paper.add(
            line(f"M{left:.1f} -68h38v56h-38Z M{left + 19:.1f} -68v56M{left:.1f} -40h38", wood, 2.4)
        )
    for k in range(5):
        paper.add(box(x - 90 + k * 44, -78, 6, 72, wood))
    paper.add(
        shape(
            f"M{x - 138:.1f} -74Q{x - 96:.1f} -84 {x - 62:.1f} -124H{x + 62:.1f}"
            f"Q{x + 96:.1f} -84 {x + 138:.1f} -74Q{x:.1f} -84 {x - 138:.1f} -74Z",
            SNOW if paper.scenery.is_snowy else roof,
        ),
        box(x - 66, -131, 132, 9, darken(roof, 0.25), radius=4),
    )


def _lantern(paper: Paper, x: float, tall: float) -> None:
    """A lantern of stone, its light window lit in the dark."""
    stone, h = "#9a988e", tall
    paper.add(
        ellipse((x, 3), h * 0.3, h * 0.05, "#1a1030", opacity=0.25),
        box(x - h * 0.2, -h * 0.08, h * 0.4, h * 0.09, darken(stone, 0.16), radius=3),
        box(x - h * 0.08, -h * 0.5, h * 0.16, h * 0.44, stone),
        box(x - h * 0.19, -h * 0.56, h * 0.38, h * 0.08, lighten(stone, 0.08), radius=3),
        box(x - h * 0.15, -h * 0.76, h * 0.3, h * 0.2, stone),
    )
    lit = paper.shine if paper.scenery.light.is_dark else paper.add
    lit(box(x - h * 0.08, -h * 0.73, h * 0.16, h * 0.14, "#fbe2a0"))
    paper.add(
        polygon(
            [
                (x - h * 0.3, -h * 0.74),
                (x - h * 0.1, -h * 0.9),
                (x + h * 0.1, -h * 0.9),
                (x + h * 0.3, -h * 0.74),
            ],
            SNOW if paper.scenery.is_snowy else darken(stone, 0.1),
        ),
        ellipse((x, -h * 0.94), h * 0.06, h * 0.07, stone),
    )


def _stone(paper: Paper, x: float, half: float) -> None:
    paper.add(
        ellipse((x, 4), half * 1.1, half * 0.2, "#1a1030", opacity=0.22),
        shape(
            f"M{x - half:.1f} 6Q{x - half * 1.05:.1f} {-half * 0.6:.1f} {x - half * 0.2:.1f}"
            f" {-half * 0.8:.1f}Q{x + half * 1.1:.1f} {-half * 0.7:.1f} {x + half:.1f} 6Z",
            "#8f928c",
        ),
        ellipse((x - half * 0.2, -half * 0.5), half * 0.5, half * 0.16, "#b4b8b0", opacity=0.8),
    )
