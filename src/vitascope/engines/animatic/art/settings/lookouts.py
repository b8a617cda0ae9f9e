"""Where one stands in tales of old before a view: the deck of a sailing ship, a colonnade."""

from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.ledges import EDGE
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_DEPTH: Final = 0.985

_WOOD: Final = "#8a5c38"
_ROPE: Final = "#cdb488"
_MARBLE: Final = "#ece6da"


def add_ship_deck(scenery: Scenery) -> None:
    """Planks, a bulwark with its rail, a mast with a furled sail, shrouds, the ship's wheel."""
    planks = Floor(pattern="planks", colors=("#a87a4c", "#bd8f5e"), size=22, seam=0.36)
    add_floor(scenery, planks, base=EDGE, depth=0.98, edge=0.0)
    paper = Paper(scenery, base=EDGE, depth=_DEPTH, scale=1.5, below=60)
    _bulwark(paper)
    _shrouds(paper, paper.right * -0.74, lean=58)
    _shrouds(paper, paper.right * 0.98, lean=-64)
    _mast(paper, paper.right * -0.52)
    _wheel(paper, paper.right * 0.66)
    _barrel(paper, paper.right * -0.86)
    paper.lay(halo=1.0)


def _bulwark(paper: Paper) -> None:
    edge = paper.edge
    for k in range(-int(edge / 62) - 1, int(edge / 62) + 2):
        x = k * 62.0
        paper.add(box(x, -70, 13, 72, darken(_WOOD, 0.2)), box(x, -70, 4, 72, _WOOD))
    paper.add(
        box(-edge, -30, 2 * edge, 32, darken(_WOOD, 0.1)),
        line(f"M{-edge:.0f} -14H{edge:.0f}", darken(_WOOD, 0.34), 2),
        box(-edge, -30, 2 * edge, 4, lighten(_WOOD, 0.14)),
        box(-edge, -82, 2 * edge, 14, lighten(_WOOD, 0.1), radius=4),
        box(-edge, -72, 2 * edge, 4, darken(_WOOD, 0.24)),
    )
    if paper.scenery.is_snowy:
        paper.add(box(-edge, -85, 2 * edge, 6, SNOW, radius=3))


def _shrouds(paper: Paper, x: float, *, lean: float) -> None:
    """A ladder of ropes that leads up to the mast."""
    top = paper.top
    high = -top - 80
    for k in range(4):
        foot = x + (k - 1.5) * 30
        head = x + lean * high / 190 + (k - 1.5) * 30 * max(0.1, 1 - high / 900)
        paper.add(line(f"M{foot:.1f} -80L{head:.1f} {top:.1f}", darken(_ROPE, 0.34), 2.6))
    for k in range(1, int(high / 34)):
        y = -80 - 34 * k
        middle = x + lean * 34 * k / 190
        wide = 45 * max(0.1, 1 - 34 * k / 900)
        paper.add(
            line(f"M{middle - wide:.1f} {y}q{wide:.1f} 5 {2 * wide:.1f} 0", darken(_ROPE, 0.2), 2)
        )


def _mast(paper: Paper, x: float) -> None:
    top = paper.top
    tone = darken(_WOOD, 0.12)
    yard = paper.ceiling + 74
    canvas = paper.front.gradient([(0, "#f7eed8"), (1, "#cdbd9c")], (0, yard), (0, yard + 46))
    paper.add(
        box(x - 14, top, 28, -top + 18, tone),
        box(x - 14, top, 9, -top + 18, lighten(tone, 0.16)),
        *(box(x - 16, -y, 32, 9, _ROPE, radius=3) for y in (112, 150, 262)),
        shape(
            f"M{x - 190:.1f} {yard:.1f}q48 34 95 26q48 26 95 4q48 22 95 -4q48 8 95 -26Z",
            canvas,
        ),
        line(f"M{x - 206:.1f} {yard:.1f}H{x + 206:.1f}", darken(_WOOD, 0.3), 11),
        *(
            line(f"M{x + dx:.1f} {yard - 6:.1f}v{34 if dx % 95 else 26}", darken(_ROPE, 0.1), 4)
            for dx in (-150, -95, -48, 48, 95, 150)
        ),
        ellipse((x, 18), 24, 6, darken(_WOOD, 0.4)),
    )


def _wheel(paper: Paper, x: float) -> None:
    """The wheel on its stand, from the side of who steers."""
    y, wood = -104.0, darken(_WOOD, 0.06)
    spokes = "".join(
        f"M{x:.1f} {y:.1f}l{dx} {dy}"
        for dx, dy in ((0, -62), (44, -44), (62, 0), (44, 44), (0, 62), (-44, 44), (-62, 0))
    )
    paper.add(
        polygon([(x - 26, 40), (x - 12, -100), (x + 12, -100), (x + 26, 40)], darken(wood, 0.2)),
        line(f"{spokes}M{x:.1f} {y:.1f}l-44 -44", lighten(wood, 0.1), 7),
        *(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r}" fill="none" stroke="{tone}"'
            f' stroke-width="{wide}"/>'
            for r, tone, wide in ((44, wood, 11), (44, lighten(wood, 0.2), 3))
        ),
        ellipse((x, y), 12, 12, "#d8b04a"),
        ellipse((x - 3, y - 3), 5, 5, "#f2d88a"),
    )


def _barrel(paper: Paper, x: float) -> None:
    wood = lighten(_WOOD, 0.06)
    paper.add(
        shape(f"M{x - 30:.1f} 34q-12 -46 0 -92h60q12 46 0 92Z", wood),
        shape(f"M{x - 30:.1f} 34q-12 -46 0 -92h14q-8 46 0 92Z", lighten(wood, 0.18)),
        line(f"M{x - 35:.1f} -36h70M{x - 35:.1f} 12h70", "#4a4650", 6),
        ellipse((x, -58), 30, 7, darken(wood, 0.24)),
    )


def add_colonnade(scenery: Scenery) -> None:
    """Tall fluted columns under a beam of marble, steps and slabs between them."""
    slabs = Floor(pattern="slabs", colors=("#d8d0c2", "#e8e2d6"), size=44, seam=0.18)
    add_floor(scenery, slabs, base=EDGE, depth=0.98, edge=0.0)
    paper = Paper(scenery, base=EDGE, depth=_DEPTH, scale=1.5, below=14)
    stone = mix(_MARBLE, SNOW, 0.6) if scenery.is_snowy else _MARBLE
    edge, beam = paper.edge, paper.ceiling + 46
    for share in (-1.02, -0.62, 0.62, 1.02):
        _column(paper, paper.right * share, beam, stone)
    paper.add(
        box(-edge, paper.top, 2 * edge, beam - paper.top, darken(stone, 0.1)),
        box(-edge, beam - 8, 2 * edge, 10, stone),
        *(
            box(k * 46.0, beam - 34, 20, 20, darken(stone, 0.2))
            for k in range(-int(edge / 46) - 1, int(edge / 46) + 2)
        ),
        box(-edge, -6, 2 * edge, 12, darken(stone, 0.16)),
        box(-edge, -8, 2 * edge, 5, lighten(stone, 0.3)),
    )
    paper.lay(halo=0.4)


def _column(paper: Paper, x: float, top: float, stone: str) -> None:
    """A column from its base to the beam at `top`, light from the left."""
    round_ = paper.front.gradient(
        [(0, lighten(stone, 0.3)), (0.45, stone), (1, darken(stone, 0.34))],
        (x - 32, 0),
        (x + 32, 0),
    )
    flutes = "".join(f"M{x + dx:.1f} -22V{top + 46:.1f}" for dx in (-19, -9.5, 0, 9.5, 19))
    paper.add(
        polygon([(x - 30, -16), (x - 25, top + 40), (x + 25, top + 40), (x + 30, -16)], round_),
        line(flutes, darken(stone, 0.22), 2.4),
        box(x - 40, -18, 80, 16, round_, radius=6),
        box(x - 46, -6, 92, 14, darken(stone, 0.1)),
        shape(f"M{x - 25:.1f} {top + 42:.1f}h50l16 -26h-82Z", round_),
        box(x - 46, top, 92, 18, stone),
    )
