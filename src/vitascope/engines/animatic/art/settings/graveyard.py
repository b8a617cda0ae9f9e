"""An old graveyard: gravestones in crooked rows, an iron fence, a chapel and bare trees."""

from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.flora import bare
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.greens import add_lawn, ground
from vitascope.engines.animatic.art.settings.growth import path
from vitascope.engines.animatic.art.settings.land import Grove, Hill, add_foreground, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.haunts import gravestone

HORIZON: Final = 0.6

_IRON: Final = "#2f2c38"
_WALL: Final = "#8f8a92"


def draw_graveyard(scenery: Scenery) -> Backdrop:
    """Rows of graves up to the fence, a chapel behind it, mist over the grass."""
    add_sky(scenery, HORIZON)
    add_hill(
        scenery,
        Hill(
            name="grave hill",
            depth=0.2,
            top=HORIZON - 0.02,
            swell=0.03,
            tall=0.24,
            color=ground(scenery, "#7f9a7a"),
            shade=ground(scenery, "#6a8668"),
            grove=Grove(trees=("pine", "bare"), height=0.15, density=0.9),
        ),
    )
    far = Paper(scenery, base=HORIZON + 0.07, depth=0.46, scale=1.1, below=4)
    _chapel(far, far.right * 0.56)
    _fence(far)
    _bare_tree(far, -far.right * 0.7, 300)
    far.lay(halo=0.8)
    add_lawn(scenery, "graves", HORIZON + 0.06)
    near = Paper(scenery, base=HORIZON + 0.1, depth=0.82, scale=1.5, above=360, below=250)
    path(near, "#b8ac98", far=(14, 12), near=(-20, 120), bend=60, rim="#93a87c")
    for row, (y, size, step) in enumerate(((-6, 0.46, 58.0), (14, 0.6, 92.0), (46, 0.84, 150.0))):
        _row(near, y, size, step, row)
    _bare_tree(near, near.right * 0.97, 330)
    near.lay()
    add_mist(scenery, "grave mist", top=HORIZON + 0.06, tall=0.14, strength=0.36, depth=0.86)
    add_foreground(scenery, colors=("#4a7048", "#5f8656", "#3f6244"), flowers=(), tall=0.14)
    return scenery.finish(
        ground_front=0.91, ground_back=HORIZON + 0.22, scale_front=2.1, scale_back=1.45
    )


def _row(paper: Paper, y: float, size: float, step: float, row: int) -> None:
    """One row of graves, none in the middle, where the path is."""
    chance = paper.scenery.chance(f"grave row {row}")
    count = int(paper.edge / step) + 1
    for k in range(-count, count + 1):
        x = (k + 0.5 * row) * step + chance.uniform(-0.16, 0.16) * step
        if abs(x) < 0.8 * step or chance.random() < 0.12:
            continue
        tone = ("#a7a6ac", "#96959e", "#b2aea8")[chance.randrange(3)]
        stone = gravestone(("round", "cross", "square")[chance.randrange(3)], tone)
        cap = [ellipse((0, -96), 26, 6, SNOW)] if paper.scenery.is_snowy else []
        paper.add(
            ellipse((x, y + 2), 40 * size, 6 * size, "#1a1030", opacity=0.26),
            group([*stone, *cap], move=(x, y), turn=chance.uniform(-6, 6), scale=(size, size)),
        )


def _fence(paper: Paper) -> None:
    """An iron fence with spikes between pillars of stone."""
    step = 15.0
    for k in range(int(-paper.edge / step), int(paper.edge / step) + 1):
        x = k * step
        paper.add(line(f"M{x:.1f} 2v-64", _IRON, 2.4), polygon(_spike(x), _IRON))
    paper.add(line(f"M{-paper.edge:.1f} -14H{paper.edge:.1f}", _IRON, 3))
    paper.add(line(f"M{-paper.edge:.1f} -56H{paper.edge:.1f}", _IRON, 3))
    for k in range(int(-paper.edge / 150), int(paper.edge / 150) + 1):
        x = k * 150.0 + 40
        paper.add(
            box(x - 10, -78, 20, 80, _WALL),
            box(x - 14, -84, 28, 9, lighten(_WALL, 0.2), radius=2),
            box(x + 2, -78, 8, 80, darken(_WALL, 0.2)),
        )


def _spike(x: float) -> list[tuple[float, float]]:
    return [(x - 4, -62), (x, -74), (x + 4, -62)]


def _chapel(paper: Paper, x: float) -> None:
    """A small chapel with a steeple; a light burns in it at night."""
    roof = SNOW if paper.scenery.is_snowy else "#5a5264"
    paper.add(
        box(x - 30, -110, 130, 112, _WALL),
        polygon([(x - 40, -106), (x - 14, -168), (x + 92, -168), (x + 112, -106)], roof),
        box(x - 62, -168, 50, 170, lighten(_WALL, 0.1)),
        box(x - 24, -168, 12, 170, darken(_WALL, 0.14)),
        polygon([(x - 70, -164), (x - 37, -262), (x - 4, -164)], roof),
        line(f"M{x - 37:.1f} -258v-34m-10 12h20", _IRON, 4),
        shape(f"M{x - 48:.1f} 2v-34a11 13 0 0 1 22 0v34Z", "#4a3630"),
    )
    for at in (12.0, 44.0, 76.0):
        pane = f"M{x + at - 8:.1f} -30v-34a8 12 0 0 1 16 0v34Z"
        paper.add(shape(pane, "#4a4a66"))
        if paper.scenery.light.is_dark:
            paper.shine(shape(pane, "#f2b45a", opacity=0.8))


def _bare_tree(paper: Paper, x: float, tall: float) -> None:
    plant = bare(
        paper.scenery.chance(f"bare {x:.0f}"), ("#4f4650",), is_snowy=paper.scenery.is_snowy
    )
    scale = tall / plant.height
    paper.add(
        ellipse((x, 2), tall * 0.2, tall * 0.03, "#1a1030", opacity=0.24),
        group([plant.shapes], move=(x, 2), scale=(scale, scale)),
    )
