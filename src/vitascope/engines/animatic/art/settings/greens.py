"""Green places of a town: park, garden, playground."""

import math

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import (
    SNOW,
    Front,
    door,
    front,
)
from vitascope.engines.animatic.art.settings.growth import (
    bed,
    blossom,
    hedge,
    path,
    picket,
    tree,
)
from vitascope.engines.animatic.art.settings.land import Grove, Hill, add_foreground, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.pavement import bench, street_lamp
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

HORIZON = 0.6
LAWN = ("#86c661", "#4f9642")


def draw_park(scenery: Scenery) -> Backdrop:
    """A town park: a pond with a bridge, a winding path, benches, lamps and old trees."""
    add_sky(scenery, HORIZON)
    add_woods(scenery, HORIZON + 0.02)
    add_lawn(scenery, "lawn", HORIZON + 0.09)
    paper = Paper(scenery, base=HORIZON + 0.1, depth=0.8, scale=1.5, below=260)
    path(paper, "#dcc9a4", far=(30, 22), near=(-40, 150), bend=90, rim="#c4d69a")
    _pond(paper, -paper.right * 0.52)
    shift = 0.72 if scenery.is_portrait else 0.62
    tree(paper, "broadleaf", paper.right * shift, 330, "oak", y=12)
    tree(paper, "broadleaf", -paper.right * 0.95, 400, "elm", y=40)
    tree(paper, "birch", paper.right * 1.04, 340, "birch", y=50)
    if not scenery.is_portrait:
        bench(paper, paper.right * 0.38, y=42)
    street_lamp(paper, paper.right * (0.34 if not scenery.is_portrait else 0.6), 220, y=34)
    street_lamp(paper, -paper.right * (0.22 if not scenery.is_portrait else 0.3), 170, y=6)
    bed(paper, paper.right * 0.86, 96, 92, 18, "park bed")
    paper.lay(halo=0.8)
    add_foreground(
        scenery, colors=("#3f8a3c", "#5fa64a", "#357a3a"), flowers=("#f5d04a", "#ffffff"), tall=0.14
    )
    return scenery.finish(
        ground_front=0.91, ground_back=HORIZON + 0.2, scale_front=2.1, scale_back=1.5
    )


def add_woods(scenery: Scenery, top: float) -> None:
    """A belt of trees along the far edge of a lawn."""
    add_hill(
        scenery,
        Hill(
            name="woods",
            depth=0.34,
            top=top,
            color=ground(scenery, "#8fc070"),
            shade=ground(scenery, "#7ab45e"),
            swell=0.01,
            tall=0.16,
            grove=Grove(trees=("broadleaf", "bush", "broadleaf"), height=0.19, density=1.5),
        ),
    )


def ground(scenery: Scenery, green: str) -> str:
    """A colour of the ground: under snow while it falls."""
    return mix(green, "#f2f7fd", 0.86) if scenery.is_snowy else green


def add_lawn(scenery: Scenery, name: str, top: float) -> None:
    """Mown grass to the lower edge of the picture."""
    add_hill(
        scenery,
        Hill(
            name=name,
            depth=0.8,
            top=top,
            swell=0.006,
            waves=2,
            grain=0.9,
            color=ground(scenery, LAWN[0]),
            shade=ground(scenery, LAWN[1]),
        ),
    )


def _pond(paper: Paper, x: float) -> None:
    """A pond with a hump-backed bridge and lilies."""
    water, stone = ("#d4e6f2", "#e8eef4") if paper.scenery.is_snowy else ("#78b8d4", "#c8bca8")
    paper.add(
        ellipse((x, 40), 152, 30, darken(stone, 0.1)),
        ellipse((x, 38), 144, 26, water),
        ellipse((x - 24, 31), 90, 10, lighten(water, 0.4), opacity=0.6),
    )
    for dx, dy, r in ((-70, 48, 13), (-40, 54, 10), (62, 50, 12), (84, 44, 8)):
        paper.add(ellipse((x + dx, dy), r, r * 0.35, "#5f9a54"))
        paper.add(blossom(x + dx, dy - 3, 4, "#f8b8cc"))
    wood = "#b05a40"
    paper.add(
        shape(
            f"M{x - 96:.1f} 26Q{x:.1f} -44 {x + 96:.1f} 26l-14 0Q{x:.1f} -24 {x - 82:.1f} 26Z", wood
        ),
        line(f"M{x - 92:.1f} -6Q{x:.1f} -76 {x + 92:.1f} -6", darken(wood, 0.1), 4),
        line(
            "".join(f"M{x + k * 24:.1f} {-42 + (k * k) * 4.1:.1f}v32" for k in range(-3, 4)),
            darken(wood, 0.16),
            3.4,
        ),
    )


def draw_garden(scenery: Scenery) -> Backdrop:
    """A cottage garden: hedges, a rose arch, beds, stepping stones, a corner of the house."""
    add_sky(scenery, HORIZON)
    add_woods(scenery, HORIZON - 0.01)
    back = Paper(scenery, base=HORIZON + 0.1, depth=0.6, scale=1.4, below=6)
    chance = scenery.chance("garden")
    house = Front(
        x=back.right - (90 if scenery.is_portrait else 210),
        width=330,
        height=230,
        wall="#f2e2c4",
        roof="#b8604a",
        form="gable",
        ground=112,
        storey=112,
    )
    front(back, house, chance)
    door(back, house.x + 40, 64, 150, "#4f8a8a", form="arch")
    back.add(_ivy(house.x, 230))
    hedge(back, -back.edge, house.x - 4, 92)
    for share in (-0.9, -0.52):
        tree(back, "broadleaf", back.right * share, 220, f"apple {share}")
    back.lay(halo=0.5)
    add_lawn(scenery, "garden lawn", HORIZON + 0.09)
    paper = Paper(scenery, base=HORIZON + 0.12, depth=0.82, scale=1.6, below=240)
    _stepping_stones(paper)
    _rose_arch(paper, -paper.right * (0.4 if not scenery.is_portrait else 0.5))
    picket(paper, -paper.edge, -paper.right * 0.4 - 84, 74)
    bed(paper, -paper.right * 0.8, 34, 130, 22, "bed left", tall=40)
    bed(paper, paper.right * 0.84, 44, 140, 24, "bed right", tall=42)
    paper.lay(halo=0.6)
    add_foreground(
        scenery,
        colors=("#3f8a3c", "#5fa64a", "#357a3a"),
        flowers=("#e8506a", "#f58ab0", "#ffffff", "#b79ce8"),
        tall=0.2,
    )
    return scenery.finish(
        ground_front=0.91, ground_back=HORIZON + 0.2, scale_front=2.1, scale_back=1.6
    )


def _ivy(x: float, tall: float) -> str:
    return "".join(
        ellipse((x + (k * 29 % 34) - 6, -tall + k * 7.0), 8, 6.4, "#5f9a54" if k % 2 else "#4a8448")
        for k in range(int(tall / 7))
    )


def _stepping_stones(paper: Paper) -> None:
    stone = "#e2e8ee" if paper.scenery.is_snowy else "#c4bcb0"
    for k in range(7):
        y = 14 + k * k * 4.6
        x = paper.right * 0.05 + 26 * (1 if k % 2 else -1) * (0.5 + k * 0.13)
        w = 17 + k * 6.2
        paper.add(
            ellipse((x, y + 3), w, w * 0.28, darken(stone, 0.3), opacity=0.7),
            ellipse((x, y), w, w * 0.27, stone),
        )


def _rose_arch(paper: Paper, x: float) -> None:
    """A white arch overgrown with roses, a gate in it."""
    wood, chance = "#faf6ee", paper.scenery.chance("roses")
    bow = f"M{x - 62:.1f} 0V-150A62 62 0 0 1 {x + 62:.1f} -150V0"
    inner = f"M{x - 46:.1f} 0V-150A46 46 0 0 1 {x + 46:.1f} -150V0"
    lattice = "".join(
        f"M{x + side * 62:.1f} {-k * 20:.1f}h{-side * 16}" for k in range(8) for side in (-1, 1)
    )
    paper.add(line(bow + inner, wood, 6), line(lattice, wood, 3))
    for k in range(64):
        t = chance.random()
        if t < 0.25 or t > 0.75:
            side = -1 if t < 0.25 else 1
            at = (x + side * 54 + chance.uniform(-14, 14), -chance.uniform(0, 150))
        else:
            angle = math.pi * (t - 0.25) * 2
            at = (
                x - math.cos(angle) * 56 + chance.uniform(-12, 12),
                -150 - math.sin(angle) * 56 + chance.uniform(-12, 12),
            )
        paper.add(ellipse(at, 11, 9, "#5a9650" if k % 2 else "#4a8446"))
        if k % 2 and not paper.scenery.is_snowy:
            paper.add(blossom(*at, 6, chance.choice(["#e8506a", "#f58ab0", "#fbdce4"])))
        elif paper.scenery.is_snowy and k % 3 == 0:
            paper.add(ellipse((at[0], at[1] - 6), 11, 5, SNOW))


def draw_playground(scenery: Scenery) -> Backdrop:
    """A playground: slide and climbing tower, swings, a sandpit, a merry row of trees."""
    add_sky(scenery, HORIZON)
    add_woods(scenery, HORIZON + 0.02)
    add_lawn(scenery, "play lawn", HORIZON + 0.09)
    paper = Paper(scenery, base=HORIZON + 0.12, depth=0.8, scale=1.5, below=230)
    sand = "#eef2f8" if scenery.is_snowy else "#ecd49a"
    paper.add(
        ellipse((0, 128), paper.right * 0.86, 84, darken(sand, 0.12)),
        ellipse((0, 122), paper.right * 0.85, 82, sand),
    )
    if scenery.is_portrait:
        _tower(paper, paper.right - 96)
        _swings(paper, -paper.right - 60)
    else:
        _tower(paper, paper.right * 0.6)
        _swings(paper, -paper.right + 20)
        _seesaw(paper, -paper.right * 0.16)
    picket(paper, -paper.edge, -paper.edge + 10, 60)
    paper.lay(halo=0.6)
    return scenery.finish(
        ground_front=0.91, ground_back=HORIZON + 0.2, scale_front=2.1, scale_back=1.6
    )


def _tower(paper: Paper, x: float) -> None:
    """A tower with a roof, a slide on its left, a net of ropes on its right."""
    red, blue, yellow, wood = "#e05a50", "#4f8fd0", "#f4c542", "#c8905a"
    slide = f"M{x + 4:.1f} -116C{x - 40:.1f} -112 {x - 70:.1f} -20 {x - 136:.1f} -10h-14v-8"
    paper.add(
        ellipse((x + 20, 2), 130, 10, "#1a1030", opacity=0.18),
        *(box(x + dx, -196, 9, 196, darken(wood, 0.1)) for dx in (0, 84)),
        box(x, -116, 93, 10, wood),
        box(x + 4, -160, 85, 46, yellow),
        *(ellipse((x + 25 + k * 42, -138), 12, 12, "#fdf6e0") for k in range(2)),
        polygon([(x - 14, -194), (x + 46, -252), (x + 108, -194)], red),
        polygon([(x - 14, -194), (x + 46, -252), (x + 30, -194)], lighten(red, 0.2)),
        line(f"M{x + 46:.1f} -252v-26", "#7a6a5a", 3),
        polygon([(x + 46, -278), (x + 78, -268), (x + 46, -258)], blue),
        line(slide, darken(blue, 0.15), 20),
        line(slide, blue, 15),
        line(slide, lighten(blue, 0.35), 3.4),
        line("".join(f"M{x + 6:.1f} {-k * 22:.1f}h80" for k in range(1, 5)), "#d8b080", 4),
        line(
            f"M{x + 93:.1f} -112L{x + 156:.1f} 0M{x + 93:.1f} -84L{x + 138:.1f} 0M{x + 93:.1f}"
            f" -52L{x + 118:.1f} 0"
            f"M{x + 94:.1f} -76h20M{x + 94:.1f} -40h42M{x + 94:.1f} -14h54",
            "#d86a4a",
            3.4,
        ),
    )
    if paper.scenery.is_snowy:
        paper.add(polygon([(x - 14, -192), (x + 46, -256), (x + 108, -192), (x + 46, -228)], SNOW))


def _swings(paper: Paper, x: float) -> None:
    """A frame with two swings."""
    steel = "#5fb08a"
    paper.add(
        ellipse((x + 110, 2), 140, 10, "#1a1030", opacity=0.16),
        line(
            f"M{x:.1f} 0L{x + 28:.1f} -206L{x + 54:.1f} 0M{x + 172:.1f} 0L{x + 198:.1f} -206"
            f"L{x + 226:.1f} 0"
            f"M{x + 20:.1f} -206h186",
            steel,
            8,
        ),
        line(f"M{x + 22:.1f} -208h182", lighten(steel, 0.4), 2.4),
    )
    for dx, lean, color in ((74, -8, "#e05a50"), (136, 10, "#f4c542")):
        paper.add(
            line(
                f"M{x + dx:.1f} -204L{x + dx + lean:.1f} -52M{x + dx + 28:.1f} -204"
                f"L{x + dx + 28 + lean:.1f} -52",
                "#6a6470",
                2,
            ),
            box(x + dx - 5 + lean, -54, 40, 7, color, radius=3),
        )


def _seesaw(paper: Paper, x: float) -> None:
    paper.add(
        polygon([(x - 16, 2), (x, -34), (x + 16, 2)], "#8a78c8"),
        line(f"M{x - 100:.1f} -16L{x + 100:.1f} -54", "#f08a4a", 9),
        line(f"M{x - 84:.1f} -20v-20M{x + 84:.1f} -52v-20", "#5a6a80", 4),
    )
