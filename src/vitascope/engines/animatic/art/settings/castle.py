"""A fairy-tale castle on its hill, with towers and banners."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.greens import add_lawn, ground
from vitascope.engines.animatic.art.settings.growth import path, tree
from vitascope.engines.animatic.art.settings.land import (
    add_foreground,
)
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

HORIZON = 0.58
STONE = "#cfc6bb"
BANNER = "#c8384a"


def draw_castle(scenery: Scenery) -> Backdrop:
    """A fairy-tale castle on a hill, the road winding up to its gate, banners in the wind."""
    add_sky(scenery, HORIZON)
    add_range(
        scenery,
        Range(name="peaks", base=HORIZON + 0.04, height=0.3, count=5, depth=0.12, color="#a8b0c8"),
    )
    scale = 1.0 if scenery.is_portrait else 0.84
    paper = Paper(scenery, base=HORIZON + 0.1, depth=0.46, scale=scale, below=2)
    _castle_hill(paper)
    _castle(paper, -150.0)
    _castle_trees(paper)
    paper.lay(halo=0.5)
    add_mist(scenery, "moat mist", top=HORIZON + 0.04, tall=0.1, strength=0.3, depth=0.5)
    add_lawn(scenery, "castle lawn", HORIZON + 0.085)
    near = Paper(scenery, base=HORIZON + 0.095, depth=0.82, scale=1.5, above=320, below=270)
    path(near, "#dcc8a0", far=(16, 15), near=(30, 170), bend=-80, rim="#b8cf8a")
    for share in (-0.82, 0.84):
        _banner_pole(near, near.right * share)
    near.lay()
    add_foreground(
        scenery, colors=("#3f8a3c", "#5fa64a", "#357a3a"), flowers=("#f5d04a", "#e8506a"), tall=0.15
    )
    return scenery.finish(
        ground_front=0.91, ground_back=HORIZON + 0.21, scale_front=2.1, scale_back=1.4
    )


def _castle_hill(paper: Paper) -> None:
    """The hill, and the road up it."""
    green = ground(paper.scenery, paper.scenery.year.turf("#7cb862"))
    edge = paper.edge
    slope = paper.front.gradient(
        [(0, lighten(green, 0.16)), (1, darken(green, 0.14))], (0, -150), (0, 0)
    )
    paper.add(
        shape(
            f"M{-edge:.1f} 2V-30C-380 -40 -330 -140 -160 -150H150C300 -140 340 -50 {edge:.1f}"
            " -26V2Z",
            slope,
        ),
        shape(
            "M-14 -150C-30 -120 120 -110 110 -80S-60 -50 -10 2H40C0 -40 150 -50 150 -84S20"
            " -120 26 -150Z",
            "#dcc8a0" if not paper.scenery.is_snowy else "#e6edf5",
        ),
    )


def _castle(paper: Paper, y: float) -> None:
    """Walls, gatehouse, keep and round towers, from back to front."""
    roofs = ("#4f6ea8", "#8a4f8a", "#3f8a8a")
    tower(paper, 0, y, 92, 250, roofs[0], rise=120, banner=True)
    tower(paper, -92, y, 60, 190, roofs[1], rise=96, banner=False)
    tower(paper, 98, y, 56, 214, roofs[0], rise=100, banner=True)
    _wall(paper, -190, 190, y, 96)
    tower(paper, -196, y, 66, 150, roofs[0], rise=92, banner=True)
    tower(paper, 196, y, 66, 140, roofs[1], rise=88, banner=False)
    _gatehouse(paper, 6, y)


def _wall(paper: Paper, x0: float, x1: float, y: float, tall: float) -> None:
    tone = paper.front.gradient(
        [(0, lighten(STONE, 0.12)), (1, darken(STONE, 0.12))], (0, y - tall), (0, y)
    )
    paper.add(box(x0, y - tall, x1 - x0, tall, tone), _merlons(paper, x0, x1, y - tall, 15))
    paper.add(_stones(paper, x0, y, x1 - x0, tall, f"wall {x0}"))


def _merlons(paper: Paper, x0: float, x1: float, y: float, size: float) -> str:
    count = max(2, int((x1 - x0) / (size * 1.7)))
    step = (x1 - x0) / count
    snow = paper.scenery.is_snowy
    return "".join(
        box(x0 + k * step, y - size, step * 0.6, size + 1, lighten(STONE, 0.1))
        + (box(x0 + k * step - 1, y - size - 3, step * 0.6 + 2, 5, SNOW, radius=2) if snow else "")
        for k in range(count)
    ) + box(x0 - 2, y + 3, x1 - x0 + 4, 5, darken(STONE, 0.16))


def _stones(paper: Paper, x: float, y: float, w: float, tall: float, name: str) -> str:
    chance = paper.scenery.chance(name)
    return "".join(
        box(
            x + chance.uniform(3, max(4, w - 18)),
            y - chance.uniform(8, tall - 4),
            14,
            6,
            darken(STONE, 0.12) if k % 2 else lighten(STONE, 0.2),
            radius=1.5,
            opacity=0.7,
        )
        for k in range(int(w * tall / 900))
    )


def tower(
    paper: Paper, x: float, y: float, w: float, tall: float, roof: str, *, rise: float, banner: bool
) -> None:
    """A round tower with a pointed roof, its middle at `x`."""
    left, top = x - w / 2, y - tall
    body = paper.front.gradient(
        [(0, lighten(STONE, 0.28)), (0.45, STONE), (1, darken(STONE, 0.26))],
        (left, 0),
        (left + w, 0),
    )
    cover = SNOW if paper.scenery.is_snowy else roof
    paper.add(
        box(left, top, w, tall, body),
        _stones(paper, left, y, w, tall, f"tower {x}"),
        box(left - 7, top - 12, w + 14, 22, body),
        box(left - 7, top + 8, w + 14, 4, darken(STONE, 0.28)),
        polygon([(left - 14, top - 10), (x, top - rise), (left + w + 14, top - 10)], cover),
        polygon(
            [(left - 14, top - 10), (x, top - rise), (x - w * 0.1, top - 10)], lighten(cover, 0.22)
        ),
    )
    for k in range(max(1, int(tall / 90))):
        wy = top + 34 + k * 62
        slit = f"M{x - 6:.1f} {wy + 22:.1f}v-16a6 7 0 0 1 12 0v16Z"
        paper.add(shape(slit, "#4a4456"), line(slit, darken(STONE, 0.25), 2))
        if paper.scenery.light.is_dark:
            paper.shine(shape(slit, "#ffd27a"))
    if banner:
        flag(paper, x, top - rise, 34)


def flag(paper: Paper, x: float, y: float, size: float, color: str = BANNER) -> None:
    """A swallow-tailed flag on a pole whose foot is at `x` and `y`."""
    paper.add(
        line(f"M{x:.1f} {y + 4:.1f}v{-size * 1.5:.1f}", "#6a5a4a", 2.6),
        shape(
            f"M{x:.1f} {y - size * 1.44:.1f}q{size * 0.5:.1f} {-size * 0.2:.1f} {size:.1f}"
            f" {size * 0.06:.1f}"
            f"l{-size * 0.24:.1f} {size * 0.26:.1f}l{size * 0.24:.1f} {size * 0.3:.1f}"
            f"q{-size * 0.5:.1f} {-size * 0.2:.1f} {-size:.1f} {size * 0.04:.1f}Z",
            color,
        ),
        line(
            f"M{x + 2:.1f} {y - size * 1.1:.1f}q{size * 0.4:.1f} {-size * 0.16:.1f}"
            f" {size * 0.72:.1f} {size * 0.02:.1f}",
            "#f2c84a",
            3,
        ),
    )


def _gatehouse(paper: Paper, x: float, y: float) -> None:
    """Two half towers with the gate between them."""
    gate = f"M{x - 24:.1f} {y:.1f}v-44a24 26 0 0 1 48 0v44Z"
    for dx in (-48, 48):
        left = x + dx - 20
        body = paper.front.gradient(
            [(0, lighten(STONE, 0.3)), (1, darken(STONE, 0.2))], (left, 0), (left + 40, 0)
        )
        paper.add(
            box(left, y - 128, 40, 128, body), _merlons(paper, left - 4, left + 44, y - 128, 12)
        )
    paper.add(
        box(x - 30, y - 112, 60, 112, darken(STONE, 0.06)),
        _merlons(paper, x - 30, x + 30, y - 112, 11),
        line(gate, darken(STONE, 0.32), 7),
        shape(gate, "#5a3c2a"),
        line(
            f"M{x - 12:.1f} {y:.1f}v-62M{x:.1f} {y:.1f}v-68M{x + 12:.1f} {y:.1f}v-62"
            f"M{x - 24:.1f} {y - 20:.1f}h48M{x - 24:.1f} {y - 42:.1f}h48",
            "#3a2820",
            2.6,
        ),
    )
    for dx in (-48, 48):
        paper.add(_hanging_banner(x + dx, y - 104, 22, 56))
        if paper.scenery.light.is_dark:
            torch_x = x + dx * 0.66
            paper.shine(ellipse((torch_x, y - 60), 4, 8, "#ffb04a"))


def _hanging_banner(x: float, y: float, w: float, tall: float, color: str = BANNER) -> str:
    return (
        polygon(
            [
                (x - w / 2, y),
                (x + w / 2, y),
                (x + w / 2, y + tall),
                (x, y + tall - w * 0.5),
                (x - w / 2, y + tall),
            ],
            color,
        )
        + box(x - w / 2, y, w * 0.2, tall * 0.86, lighten(color, 0.2))
        + ellipse((x, y + tall * 0.4), w * 0.24, w * 0.24, "#f2c84a")
        + line(f"M{x - w * 0.62:.1f} {y:.1f}h{w * 1.24:.1f}", "#8a6a3c", 3)
    )


def _castle_trees(paper: Paper) -> None:
    for k, (share, tall) in enumerate(
        (
            (-0.98, 120),
            (-0.8, 96),
            (-0.62, 84),
            (0.64, 86),
            (0.8, 104),
            (1.0, 126),
            (-1.2, 110),
            (1.2, 100),
        )
    ):
        tree(
            paper,
            "pine" if k % 2 else "broadleaf",
            paper.right * share,
            tall,
            f"castle tree {k}",
            y=-14,
        )


def _banner_pole(paper: Paper, x: float) -> None:
    """A tall pole with a long banner at the roadside."""
    paper.add(
        ellipse((x, 30), 18, 4, "#1a1030", opacity=0.3),
        line(f"M{x:.1f} 30V-236", "#8a6440", 7),
        ellipse((x, -240), 7, 7, "#e0b04a"),
        line(f"M{x - 4:.1f} -222h64", "#8a6440", 5),
        _hanging_banner(x + 32, -220, 46, 138, "#3f5fa8" if x > 0 else BANNER),
    )
