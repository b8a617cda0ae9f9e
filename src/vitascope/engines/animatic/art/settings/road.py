"""A country highway that runs into the picture, with its signs, poles and far hills."""

from itertools import pairwise

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.greens import add_lawn, ground
from vitascope.engines.animatic.art.settings.growth import tree
from vitascope.engines.animatic.art.settings.land import Grove, Hill, add_foreground, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

HORIZON = 0.57


def draw_road(scenery: Scenery) -> Backdrop:
    """A road from the far hills to the viewer's feet; traffic passes along its near lane."""
    add_sky(scenery, HORIZON)
    add_range(
        scenery,
        Range(
            name="road range",
            base=HORIZON + 0.03,
            height=0.22,
            count=7,
            depth=0.12,
            color="#a0acc4",
        ),
    )
    add_hill(
        scenery,
        Hill(
            name="road hills",
            depth=0.3,
            top=HORIZON + 0.01,
            swell=0.022,
            tall=0.2,
            color=ground(scenery, "#a4c47c"),
            shade=ground(scenery, "#8cb868"),
            grove=Grove(trees=("broadleaf", "pine"), height=0.09, density=0.7),
        ),
    )
    add_lawn(scenery, "verge", HORIZON + 0.08)
    far = Paper(scenery, base=HORIZON + 0.085, depth=0.8, scale=1.5, above=300, below=210)
    _winding(far)
    _poles(far)
    side = far.right
    _sign(far, side * (0.62 if not scenery.is_portrait else 0.7))
    tree(far, "broadleaf", -side * 0.92, 250, "roadside", y=26)
    _milestone(far, -side * 0.5)
    far.lay()
    add_lane(scenery)
    add_foreground(
        scenery, colors=("#7a9a44", "#98b458", "#6a8a3c"), flowers=("#f5d04a", "#ffffff"), tall=0.12
    )
    return scenery.finish(
        ground_front=0.9,
        ground_back=HORIZON + 0.24,
        scale_front=2.0,
        scale_back=1.6,
        mirror=(HORIZON + 0.21, 0.97) if scenery.is_wet else None,
    )


def _tarmac(scenery: Scenery) -> str:
    if scenery.is_snowy:
        return "#c4cdd8"
    return "#4c5060" if scenery.is_wet else "#6e6e7a"


def _winding(paper: Paper) -> None:
    """The road that comes down from the hills and joins the near lane."""
    grey, low = _tarmac(paper.scenery), paper.bottom
    edge = mix("#d8c8a0", SNOW, 0.8 if paper.scenery.is_snowy else 0.0)

    def course(grow: float) -> str:
        return (
            f"M{54 - grow * 0.3:.1f} 0C{90 - grow:.1f} 30 {-120 - grow:.1f} 40 {-90 - grow:.1f} 80"
            f"S{-60 - grow:.1f} 130 {-130 - grow:.1f} {low:.1f}H{250 + grow:.1f}"
            f"C{120 + grow:.1f} 130 {20 + grow:.1f} 100 {10 + grow:.1f} 74S{130 + grow:.1f} 30"
            f" {68 + grow * 0.3:.1f} 0Z"
        )

    paper.add(shape(course(9), edge), shape(course(0), grey))
    paper.add(line(f"M61 2C110 30 -40 44 -38 78S20 130 52 {low:.1f}", "#fdf6e0", 4, opacity=0.85))


def _poles(paper: Paper) -> None:
    """Telegraph poles that grow small with distance, their wires between."""
    places = [(-1.02, 40.0, 300.0), (-0.42, 8.0, 170.0), (-0.14, 2.0, 110.0), (0.0, 0.0, 76.0)]
    tops: list[tuple[float, float]] = []
    for share, y, tall in places:
        x = paper.right * share
        arm = tall * 0.16
        paper.add(
            line(f"M{x:.1f} {y:.1f}V{y - tall:.1f}", "#6a503c", max(2.0, tall * 0.026)),
            line(
                f"M{x - arm:.1f} {y - tall * 0.9:.1f}h{2 * arm:.1f}",
                "#6a503c",
                max(1.6, tall * 0.02),
            ),
        )
        tops.append((x, y - tall * 0.9))
    for (x0, y0), (x1, y1) in pairwise(tops):
        sag = abs(x1 - x0) * 0.12
        paper.add(
            line(
                f"M{x0:.1f} {y0:.1f}Q{(x0 + x1) / 2:.1f} {(y0 + y1) / 2 + sag:.1f} {x1:.1f}"
                f" {y1:.1f}",
                "#4a4450",
                1.4,
            )
        )


def _sign(paper: Paper, x: float) -> None:
    """A road sign with arrows, and a yellow one with a bend."""
    green, yellow = "#2f8a5a", "#f2c23a"
    paper.add(
        box(x - 52, -150, 7, 190, "#8a929a"),
        box(x + 45, -150, 7, 190, "#8a929a"),
        box(x - 78, -178, 156, 84, "#fdfdf8", radius=7),
        box(x - 74, -174, 148, 76, green, radius=5),
        line(f"M{x - 46:.1f} -114v-42m-11 12l11 -13l11 13", "#fdfdf8", 6),
        line(f"M{x + 4:.1f} -150h50m-12 -10l13 10l-13 10", "#fdfdf8", 6),
        box(x - 8, -126, 60, 5, "#fdfdf8", radius=2),
        box(x - 8, -114, 40, 5, "#fdfdf8", radius=2),
    )
    bx = x + 122
    paper.add(
        box(bx - 3, -92, 6, 122, "#8a929a"),
        polygon([(bx, -150), (bx + 42, -108), (bx, -66), (bx - 42, -108)], darken(yellow, 0.4)),
        polygon([(bx, -144), (bx + 36, -108), (bx, -72), (bx - 36, -108)], yellow),
        line(f"M{bx - 4:.1f} -88v-12q0 -10 8 -12v-14m-9 9l9 -10l9 10", "#2a2430", 5),
    )


def _milestone(paper: Paper, x: float) -> None:
    stone = "#e4dccf"
    paper.add(
        ellipse((x, 42), 24, 5, "#1a1030", opacity=0.22),
        shape(f"M{x - 18:.1f} 42v-34a18 18 0 0 1 36 0v34Z", stone),
        shape(f"M{x - 18:.1f} 12v-4a18 18 0 0 1 36 0v4Z", "#d8504a"),
        line(f"M{x - 8:.1f} 24h16M{x - 5:.1f} 32h10", darken(stone, 0.4), 2.6),
    )


def add_lane(scenery: Scenery, *, verge: str = "#d0bf94") -> None:
    """The near lane across the picture, with its dashes and posts."""
    base = HORIZON + 0.2
    paper = Paper(
        scenery,
        base=base,
        depth=0.95,
        scale=1.5,
        above=30,
        below=0.235 * scenery.height / (1.5 * scenery.unit),
    )
    grey, edge = _tarmac(scenery), paper.edge
    low = paper.bottom
    paint = paper.front.gradient(
        [(0, lighten(grey, 0.1)), (1, darken(grey, 0.1))], (0, 0), (0, low)
    )
    sand = mix(verge, SNOW, 0.8 if scenery.is_snowy else 0.0)
    paper.add(
        box(-edge, -5, 2 * edge, low + 5, sand),
        box(-edge, 2, 2 * edge, low - 8, paint),
        box(-edge, 6, 2 * edge, 3.4, "#fdf6e0", opacity=0.8),
        box(-edge, low - 14, 2 * edge, 5, "#fdf6e0", opacity=0.8),
    )
    chance = scenery.chance("tar")
    for _ in range(140):
        at = chance.uniform(-edge, edge), chance.uniform(8, low - 10)
        tone = darken(grey, 0.14) if chance.random() < 0.6 else lighten(grey, 0.2)
        paper.add(ellipse(at, chance.uniform(2, 9), chance.uniform(0.6, 1.6), tone, opacity=0.5))
    pitch = 110.0
    for k in range(-int(edge / pitch) - 1, int(edge / pitch) + 1):
        paper.add(
            polygon(
                [
                    (k * pitch, low * 0.44),
                    (k * pitch + 58, low * 0.44),
                    (k * pitch + 55, low * 0.49),
                    (k * pitch - 4, low * 0.49),
                ],
                "#fdf6e0",
            )
        )
        if k % 2:
            px = k * pitch
            paper.add(
                box(px - 4, -28, 8, 30, "#f6f4ee", radius=2),
                box(px - 4, -22, 8, 7, "#2a2430"),
                box(px - 2, -21, 4, 5, "#e0524a"),
            )
    paper.lay()
