"""Famous uplands: the Great Wall over its ridges, the stone cones of Cappadocia."""

from itertools import pairwise

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cliffs import Cliff, add_cliff
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.facing import upright
from vitascope.engines.animatic.art.settings.greens import ground
from vitascope.engines.animatic.art.settings.land import Grove, Hill, add_foreground, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.svg import ellipse, line, polygon, shape

_WALL = "#c4ae8c"
_COURSES = (
    (
        "far wall",
        0.2,
        0.5,
        ((-1.1, -30), (-0.7, -70), (-0.3, -40), (0.1, -84), (0.6, -50), (1.1, -90)),
        7,
    ),
    (
        "wall",
        0.46,
        0.62,
        ((1.3, -150), (0.86, -96), (0.5, -116), (0.14, -52), (-0.3, -76), (-0.66, -6), (-1.3, -20)),
        15,
    ),
    (
        "near wall",
        0.72,
        0.79,
        ((-1.4, -130), (-0.9, -84), (-0.55, -104), (-0.2, -30), (0.3, -8), (0.8, -34), (1.4, -22)),
        27,
    ),
)


def draw_great_wall(scenery: Scenery) -> Backdrop:
    """The wall winds over three ridges, from tower to tower."""
    add_sky(scenery, 0.46)
    add_range(
        scenery,
        Range(
            name="wall range",
            base=0.5,
            height=0.3,
            count=7,
            depth=0.1,
            color="#94a8b0",
            snow=0.0,
            steep=0.8,
        ),
    )
    trees = ("broadleaf", "pine", "bush")
    for (name, depth, base, course, thick), tone in zip(
        _COURSES, ("#86a87c", "#7aa864", "#7cb058"), strict=True
    ):
        add_hill(
            scenery,
            Hill(
                name=f"ridge of {name}",
                depth=depth,
                top=base - 0.02,
                color=ground(scenery, tone),
                shade=ground(scenery, darken(tone, 0.18)),
                swell=0.05,
                waves=2,
                grove=Grove(trees=trees, height=0.05 + 0.1 * depth, density=2.2),
            ),
        )
        paper = Paper(scenery, base=base, depth=depth + 0.01, scale=1.0, above=300, below=60)
        _course(paper, course, thick)
        paper.lay()
        if depth < 0.5:
            add_mist(
                scenery,
                f"mist of {name}",
                top=base + 0.02,
                tall=0.14,
                strength=0.35,
                depth=depth + 0.02,
            )
    add_hill(
        scenery,
        Hill(
            name="before the wall",
            depth=1.0,
            top=0.81,
            color=ground(scenery, "#8cb85a"),
            shade=ground(scenery, "#5a9044"),
            swell=0.02,
            strewn=Strewn(things={"tuft": 60, "stone": 12}, colors=("#6aa048", "#8cb858")),
        ),
    )
    add_foreground(
        scenery, colors=("#dfeaf6",) if scenery.is_snowy else ("#4d8a4a", "#6fa654"), tall=0.1
    )
    return scenery.finish(ground_front=0.92, ground_back=0.85, scale_front=2.0, scale_back=1.3)


def _course(paper: Paper, course: tuple[tuple[float, float], ...], thick: float) -> None:
    """One stretch: a face of stone with crenels, its walk, a tower at every second bend."""
    points = [(paper.right * x, y) for x, y in course]
    for (x0, y0), (x1, y1) in pairwise(points):
        count = max(2, int(abs(x1 - x0) / (thick * 0.9)))
        face = [(x0, y0), (x1, y1), (x1, y1 + thick * 2.2), (x0, y0 + thick * 2.2)]
        paper.add(
            polygon(face, darken(_WALL, 0.1)),
            polygon(
                [(x0, y0), (x1, y1), (x1, y1 + thick * 0.5), (x0, y0 + thick * 0.5)],
                lighten(_WALL, 0.24),
            ),
        )
        for k in range(count):
            x, y = x0 + (x1 - x0) * (k + 0.5) / count, y0 + (y1 - y0) * (k + 0.5) / count
            half = thick * 0.26
            paper.add(
                polygon(
                    [
                        (x - half, y - thick * 0.5),
                        (x + half, y - thick * 0.5),
                        (x + half, y + 2),
                        (x - half, y + 2),
                    ],
                    _WALL,
                )
            )
        paper.add(
            line(
                f"M{x0:.1f} {y0 + thick * 1.1:.1f}L{x1:.1f} {y1 + thick * 1.1:.1f}"
                f"M{x0:.1f} {y0 + thick * 1.6:.1f}L{x1:.1f} {y1 + thick * 1.6:.1f}",
                darken(_WALL, 0.26),
                max(1.0, thick * 0.06),
            )
        )
    for x, y in points[1::2]:
        half, tall = thick * 1.7, thick * 3.4
        paper.add(
            polygon(
                [
                    (x - half, y + thick * 2.2),
                    (x - half * 0.9, y - tall),
                    (x + half * 0.9, y - tall),
                    (x + half, y + thick * 2.2),
                ],
                upright(paper, _WALL, x - half, x + half),
            )
        )
        for k in (-2, -1, 0, 1, 2):
            cx = x + k * half * 0.42
            paper.add(
                polygon(
                    [
                        (cx - half * 0.13, y - tall - thick * 0.6),
                        (cx + half * 0.13, y - tall - thick * 0.6),
                        (cx + half * 0.13, y - tall + 1),
                        (cx - half * 0.13, y - tall + 1),
                    ],
                    _WALL,
                )
            )
        for k in (-1, 0, 1):
            cx = x + k * half * 0.54
            paper.add(
                shape(
                    f"M{cx - half * 0.14:.1f} {y - thick * 0.6:.1f}"
                    f"v{-thick * 0.8:.1f}a{half * 0.14:.1f} {half * 0.14:.1f} 0 0 1"
                    f" {half * 0.28:.1f} 0v{thick * 0.8:.1f}Z",
                    darken(_WALL, 0.5),
                )
            )


def draw_cappadocia(scenery: Scenery) -> Backdrop:
    """Cones of pale stone with dark caps and cave doors, valley behind valley."""
    add_sky(scenery, 0.56)
    add_cliff(
        scenery,
        Cliff(
            name="table hills",
            edge=((-0.3, 0.52), (0.2, 0.5), (0.3, 0.54), (0.6, 0.55), (0.7, 0.49), (1.3, 0.5)),
            foot=0.62,
            depth=0.12,
            color="#dcb894",
            shade="#94707a",
            layered=0.5,
            haze=0.5,
        ),
    )
    rows = (
        ("far cones", 0.26, 0.6, 60, 0.0),
        ("cones", 0.44, 0.66, 120, 0.0),
        ("near cones", 0.66, 0.76, 210, 0.42),
    )
    for name, depth, base, tall, free in rows:
        add_hill(
            scenery,
            Hill(
                name=f"floor of {name}",
                depth=depth,
                top=base - 0.012,
                color="#d8b48a",
                shade="#b48c68",
                swell=0.016,
                waves=3,
                grove=Grove(trees=("bush",), height=0.02 + 0.05 * depth, density=0.5),
            ),
        )
        paper = Paper(scenery, base=base, depth=depth, scale=1.0, above=320, below=14)
        chance = scenery.chance(name)
        x = -paper.edge
        while x < paper.edge:
            size = tall * chance.uniform(0.55, 1.1)
            if abs(x) > paper.right * free:
                _cone(paper, x, size, chance.random())
            x += size * chance.uniform(0.5, 1.1)
        paper.lay(halo=0.4)
    add_hill(
        scenery,
        Hill(
            name="valley path",
            depth=1.0,
            top=0.79,
            color="#e0bc8c",
            shade="#b08458",
            swell=0.018,
            strewn=Strewn(
                things={"stone": 26, "tuft": 26},
                stones=("#c8a480", "#b08c6c"),
                colors=("#9aa050", "#b0a860"),
            ),
        ),
    )
    return scenery.finish(ground_front=0.92, ground_back=0.83, scale_front=2.0, scale_back=1.3)


def _cone(paper: Paper, x: float, tall: float, luck: float) -> None:
    """One cone; some have a cap of harder stone, some a door and windows."""
    stone, half = "#ecd0a8", tall * 0.34
    paper.add(
        shape(
            f"M{x - half:.1f} 14Q{x - half * 0.7:.1f} {-tall * 0.3:.1f}"
            f" {x - half * 0.28:.1f} {-tall * 0.82:.1f}Q{x:.1f} {-tall * 1.02:.1f}"
            f" {x + half * 0.28:.1f} {-tall * 0.82:.1f}Q{x + half * 0.7:.1f}"
            f" {-tall * 0.3:.1f} {x + half:.1f} 14Z",
            upright(paper, stone, x - half, x + half),
        ),
        line(
            f"M{x + half * 0.1:.1f} {-tall * 0.7:.1f}Q{x + half * 0.3:.1f}"
            f" {-tall * 0.3:.1f} {x + half * 0.4:.1f} 8M{x - half * 0.2:.1f}"
            f" {-tall * 0.5:.1f}L{x - half * 0.4:.1f} 4",
            darken(stone, 0.16),
            max(1.4, tall * 0.012),
        ),
    )
    if luck < 0.55:
        paper.add(
            shape(
                f"M{x - half * 0.5:.1f} {-tall * 0.78:.1f}Q{x - half * 0.4:.1f}"
                f" {-tall * 0.9:.1f} {x:.1f} {-tall * 1.08:.1f}Q{x + half * 0.44:.1f}"
                f" {-tall * 0.92:.1f} {x + half * 0.5:.1f} {-tall * 0.78:.1f}Q{x:.1f}"
                f" {-tall * 0.72:.1f} {x - half * 0.5:.1f} {-tall * 0.78:.1f}Z",
                "#8a6a60",
            )
        )
    if luck > 0.3 and tall > 70:
        paint = paper.shine if paper.scenery.light.is_dark else paper.add
        tone = "#ffc87a" if paper.scenery.light.is_dark else "#6a4a40"
        paint(
            shape(
                f"M{x - tall * 0.05:.1f} 0v{-tall * 0.12:.1f}a{tall * 0.05:.1f}"
                f" {tall * 0.05:.1f} 0 0 1 {tall * 0.1:.1f} 0V0Z",
                tone,
            ),
            ellipse((x + tall * 0.06, -tall * 0.34), tall * 0.024, tall * 0.032, tone),
            ellipse((x - tall * 0.07, -tall * 0.42), tall * 0.022, tall * 0.03, tone),
        )
