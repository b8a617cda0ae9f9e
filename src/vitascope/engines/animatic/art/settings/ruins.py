"""The ruins of a temple, overgrown by green."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.greens import add_lawn, ground
from vitascope.engines.animatic.art.settings.land import (
    Grove,
    Hill,
    add_foreground,
    add_hill,
)
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

HORIZON = 0.58


def draw_ruins(scenery: Scenery) -> Backdrop:
    """A fallen temple: broken columns, an arch, moss and vines, birds' light between."""
    add_sky(scenery, HORIZON)
    add_hill(
        scenery,
        Hill(
            name="ruin woods",
            depth=0.24,
            top=HORIZON - 0.01,
            swell=0.03,
            tall=0.26,
            color=ground(scenery, "#86ac80"),
            shade=ground(scenery, "#6f9a68"),
            grove=Grove(trees=("broadleaf", "pine"), height=0.16, density=1.5),
        ),
    )
    paper = Paper(scenery, base=HORIZON + 0.12, depth=0.62, scale=1.25, below=4)
    _temple(paper)
    paper.lay()
    add_mist(scenery, "ruin mist", top=HORIZON + 0.02, tall=0.14, strength=0.34, depth=0.7)
    add_lawn(scenery, "ruin lawn", HORIZON + 0.1)
    near = Paper(scenery, base=HORIZON + 0.15, depth=0.86, scale=1.5, above=330, below=200)
    _flags(near)
    side = near.right
    column(near, -side * 0.84, 300, broken=True)
    _block(near, -side * 0.56, 78)
    column(near, side * 0.94, 230, broken=True)
    _fallen(near, side * (0.62 if not scenery.is_portrait else 0.7))
    near.lay()
    add_foreground(
        scenery, colors=("#3f7a4a", "#5f9650", "#2f6a44"), flowers=("#b79ce8",), tall=0.2
    )
    return scenery.finish(
        ground_front=0.91, ground_back=HORIZON + 0.23, scale_front=2.1, scale_back=1.5
    )


_MARBLE = "#d8cfbe"


def column(paper: Paper, x: float, tall: float, *, broken: bool, w: float = 46) -> None:
    """A fluted column; a broken one ends in a ragged edge."""
    body = paper.front.gradient(
        [(0, lighten(_MARBLE, 0.4)), (0.5, _MARBLE), (1, darken(_MARBLE, 0.28))],
        (x - w / 2, 0),
        (x + w / 2, 0),
    )
    top = -tall
    head = (
        f"L{x + w * 0.2:.1f} {top - 12:.1f}L{x:.1f} {top + 10:.1f}L{x - w * 0.24:.1f}"
        f" {top - 6:.1f}L{x - w / 2:.1f} {top + 14:.1f}"
        if broken
        else f"H{x - w / 2:.1f}"
    )
    paper.add(
        ellipse((x, 2), w, 7, "#1a1030", opacity=0.24),
        shape(f"M{x - w / 2:.1f} 0H{x + w / 2:.1f}V{top:.1f}{head}Z", body),
        line(
            "".join(f"M{x + k * w * 0.18:.1f} -16V{top + 18:.1f}" for k in (-2, -1, 0, 1, 2)),
            darken(_MARBLE, 0.2),
            2.4,
            opacity=0.7,
        ),
        box(x - w * 0.7, -20, w * 1.4, 20, _MARBLE, radius=3),
        box(x - w * 0.7, -20, w * 1.4, 5, lighten(_MARBLE, 0.4), radius=2),
    )
    if not broken:
        paper.add(box(x - w * 0.66, top - 16, w * 1.32, 18, lighten(_MARBLE, 0.12), radius=3))
    _vines(paper, x - w * 0.4, top + 30, tall * 0.6, f"vine {x:.0f}")


def _vines(paper: Paper, x: float, y: float, reach: float, name: str) -> None:
    chance = paper.scenery.chance(name)
    leaf = paper.scenery.year.crowns(("#5a9650",))[0]
    at = x
    for k in range(int(reach / 8)):
        at += chance.uniform(-5, 6)
        tone = (
            SNOW
            if paper.scenery.is_snowy and k % 3 == 0
            else (leaf if k % 2 else darken(leaf, 0.16))
        )
        paper.add(ellipse((at, y + k * 8), 8, 6, tone))


def _temple(paper: Paper) -> None:
    """The temple's front at the back: steps, columns, half of its gable."""
    span = min(250.0, paper.right * 0.78)
    for k in range(3):
        paper.add(
            box(
                -span - 30 + k * 12,
                -14 * (k + 1),
                2 * (span + 30 - k * 12),
                15,
                darken(_MARBLE, 0.05 * k),
            )
        )
    count = 5
    for k in range(count):
        x = -span + 2 * span * k / (count - 1)
        if k == 3:
            column(paper, x, 150, broken=True, w=36)
        else:
            column(paper, x, 236, broken=False, w=36)
    left = -span - 26
    paper.add(
        polygon(
            [
                (left, -250),
                (left, -280),
                (span * 0.36, -280),
                (span * 0.28, -262),
                (span * 0.2, -250),
            ],
            _MARBLE,
        ),
        box(left, -280, span * 1.4, 7, lighten(_MARBLE, 0.3)),
        polygon(
            [(left, -280), (-span * 0.02, -350), (span * 0.1, -322), (span * 0.06, -280)],
            darken(_MARBLE, 0.06),
        ),
        line(f"M{left:.1f} -282L{-span * 0.02:.1f} -352", lighten(_MARBLE, 0.3), 8),
    )
    _vines(paper, -span * 0.6, -270, 90, "temple vine")


def _flags(paper: Paper) -> None:
    """Flagstones let into the grass."""
    chance = paper.scenery.chance("flagstones")
    for k in range(16):
        y = 14 + k * 11
        w = 26 + k * 3.4
        x = chance.uniform(-0.8, 0.8) * paper.right
        tone = darken(_MARBLE, chance.uniform(0.02, 0.16))
        paper.add(
            polygon(
                [
                    (x - w, y),
                    (x + w * 0.8, y - 2),
                    (x + w, y + 7 + k * 0.5),
                    (x - w * 0.8, y + 9 + k * 0.5),
                ],
                tone,
                opacity=0.75,
            )
        )


def _block(paper: Paper, x: float, w: float) -> None:
    paper.add(
        polygon([(x, 6), (x + 8, -44), (x + w, -52), (x + w + 10, 4)], _MARBLE),
        polygon(
            [(x + 8, -44), (x + w, -52), (x + w + 2, -42), (x + 9, -34)], lighten(_MARBLE, 0.4)
        ),
        ellipse((x + w * 0.3, -42), 16, 6, "#7aa860"),
    )


def _fallen(paper: Paper, x: float) -> None:
    """Drums of a fallen column."""
    for dx, r in ((0.0, 30.0), (58.0, 27.0)):
        paper.add(
            box(x + dx - 20, -2 * r + 8, 44, 2 * r - 4, darken(_MARBLE, 0.08), radius=4),
            ellipse((x + dx - 20, -r + 6), 11, r - 2, lighten(_MARBLE, 0.2)),
            ellipse((x + dx - 20, -r + 6), 6, r * 0.56, _MARBLE),
            ellipse((x + dx + 6, -2 * r + 9), 16, 5, "#7aa860"),
        )
