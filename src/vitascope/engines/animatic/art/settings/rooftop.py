"""A roof terrace over the towers of a town."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.fittings import bulbs
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.growth import hedge
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

TOWERS = ("#8f9db4", "#a8a0b4", "#8aa0ae", "#b0a498", "#7f8ca8")


def draw_rooftop(scenery: Scenery) -> Backdrop:
    """A roof terrace: towers all round, a water tank, planters, strings of bulbs."""
    base = 0.7
    add_sky(scenery, base - 0.1)
    _skyline(scenery, "far towers", depth=0.2, base=base, tall=250, width=60)
    _skyline(scenery, "near towers", depth=0.42, base=base, tall=150, width=96)
    paper = Paper(scenery, base=base + 0.02, depth=0.8, scale=1.5, below=6)
    _parapet(paper)
    _tank(paper, -paper.right * (0.76 if not scenery.is_portrait else 0.7))
    _stair_house(paper, paper.right * (0.62 if not scenery.is_portrait else 0.5))
    hedge(paper, -paper.right * 0.44, -paper.right * 0.2, 34, y=-26)
    paper.add(box(-paper.right * 0.45, -28, paper.right * 0.26, 28, "#a8704a", radius=2))
    wire, lit = bulbs(-paper.edge, 0, -262, 26, pitch=34)
    wire_, lit_ = bulbs(0, paper.edge, -262, 26, pitch=34)
    paper.add(wire, wire_)
    if scenery.light.is_dark:
        paper.shine(lit, lit_)
    paper.lay(halo=0.9)
    planks = ("#dfe8f2", SNOW) if scenery.is_snowy else ("#a0785a", "#bc9270")
    add_floor(
        scenery,
        Floor(pattern="planks", colors=planks, size=26, seam=0.3),
        base=base + 0.02,
        depth=0.92,
    )
    return scenery.finish(
        ground_front=0.91,
        ground_back=base + 0.09,
        scale_front=2.1,
        scale_back=1.75,
        mirror=(base + 0.05, 1.0) if scenery.is_wet else None,
    )


def _skyline(
    scenery: Scenery, name: str, *, depth: float, base: float, tall: float, width: float
) -> None:
    """A row of towers with crowns of their own and lit windows."""
    paper = Paper(
        scenery, base=base, depth=depth, scale=1.5 if scenery.is_portrait else 1.3, below=12
    )
    chance, is_dark = scenery.chance(name), scenery.light.is_dark
    x = -paper.edge
    while x < paper.edge:
        w, h = width * chance.uniform(0.6, 1.2), tall * chance.uniform(0.5, 1.0)
        wall = chance.choice(TOWERS)
        body = paper.front.gradient(
            [(0, lighten(wall, 0.2)), (1, darken(wall, 0.06))], (0, -h), (0, 0)
        )
        match chance.randrange(4):
            case 0:
                paper.add(
                    polygon([(x + w * 0.2, -h), (x + w / 2, -h - w * 0.7), (x + w * 0.8, -h)], wall)
                )
            case 1:
                paper.add(
                    box(x + w * 0.22, -h - 18, w * 0.56, 20, wall),
                    line(f"M{x + w / 2:.1f} {-h - 18:.1f}v-30", wall, 2),
                )
            case 2:
                paper.add(shape(f"M{x:.1f} {-h:.1f}q{w / 2:.1f} {-w * 0.6:.1f} {w:.1f} 0Z", wall))
            case _:
                pass
        paper.add(
            box(x, -h, w + 0.6, h + 12, body),
            box(x + w * 0.76, -h, w * 0.24, h + 12, darken(wall, 0.14), opacity=0.7),
        )
        step = 9.0 + 5 * depth
        for row in range(int(h / (step * 1.5))):
            for k in range(int((w - 6) / step)):
                at = box(
                    x + 4 + k * step,
                    -h + 8 + row * step * 1.5,
                    step * 0.5,
                    step * 0.8,
                    "#ffd890" if is_dark else darken(wall, 0.22),
                )
                if is_dark and chance.random() < 0.42:
                    paper.shine(at)
                elif not is_dark and chance.random() < 0.7:
                    paper.add(at)
        x += w + chance.uniform(-2, 8)
    paper.lay(halo=0.0)


def _parapet(paper: Paper) -> None:
    """A low brick wall with a coping and an iron rail."""
    edge, brick = paper.edge, "#b8785e"
    paper.add(
        line(
            "".join(f"M{k * 22:.1f} -86v34" for k in range(-int(edge / 22), int(edge / 22) + 1)),
            "#3a424c",
            2.4,
        ),
        line(f"M{-edge:.1f} -86h{2 * edge:.1f}", "#3a424c", 5),
        box(-edge, -46, 2 * edge, 52, brick),
    )
    for row in range(4):
        for k in range(-int(edge / 26) - 1, int(edge / 26) + 1):
            tone = lighten(brick, 0.1) if (k * 5 + row * 3) % 4 == 0 else darken(brick, 0.08)
            paper.add(box(k * 26 + 13 * (row % 2), -44 + row * 12, 24, 10, tone, radius=1))
    cap = SNOW if paper.scenery.is_snowy else "#d8ccc0"
    paper.add(
        box(-edge, -54, 2 * edge, 10, cap, radius=2),
        box(-edge, -45, 2 * edge, 3, darken("#d8ccc0", 0.3)),
    )


def _tank(paper: Paper, x: float) -> None:
    """A wooden water tank on legs."""
    wood, iron = "#a8744e", "#3a424c"
    paper.add(
        line(
            f"M{x - 44:.1f} -20V-150M{x + 44:.1f} -20V-150M{x - 44:.1f} -40L{x + 44:.1f} -130"
            f"M{x + 44:.1f} -40L{x - 44:.1f} -130",
            iron,
            6,
        ),
        box(x - 58, -252, 116, 104, wood),
        line(
            "".join(f"M{x - 58 + k * 13:.1f} -252v104" for k in range(1, 9)), darken(wood, 0.2), 2
        ),
        box(x - 58, -252, 18, 104, lighten(wood, 0.2), opacity=0.5),
        line(f"M{x - 60:.1f} -232h120M{x - 60:.1f} -200h120M{x - 60:.1f} -168h120", iron, 3),
        polygon(
            [(x - 68, -250), (x, -300), (x + 68, -250)],
            SNOW if paper.scenery.is_snowy else darken(wood, 0.3),
        ),
    )


def _stair_house(paper: Paper, x: float) -> None:
    """The head of the stairs: a door, a lamp, vents and an aerial."""
    wall = "#d8c0a4"
    paper.add(
        box(x, -190, 150, 190, wall),
        box(x, -190, 150, 190, "#1a1030", opacity=0.04),
        box(x - 6, -200, 162, 14, SNOW if paper.scenery.is_snowy else lighten(wall, 0.2), radius=2),
        box(x + 40, -138, 66, 138, "#4f7a74"),
        box(x + 46, -132, 54, 50, "#8fb4b8", radius=2),
        ellipse((x + 98, -66), 3, 3, "#e8c468"),
        line(f"M{x + 124:.1f} -200v-74M{x + 104:.1f} -262h40M{x + 110:.1f} -246h28", "#5a6270", 3),
        ellipse((x + 73, -158), 9, 6, "#f4f0e4"),
    )
    if paper.scenery.light.is_dark:
        paper.shine(
            ellipse((x + 73, -158), 9, 6, "#fff0c0"), box(x + 46, -132, 54, 50, "#ffd890", radius=2)
        )
