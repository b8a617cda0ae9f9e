"""A glasshouse full of green: iron ribs, panes under the sky, palms and pots on both sides."""

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.growth import tree
from vitascope.engines.animatic.art.settings.land import add_foreground
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_rays, add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon

_IRON = "#eef2ee"
_GREENS = ("#4f9a46", "#6fb04c", "#3f8050", "#84bc58")
_BLOOMS = ("#e8506a", "#f2b83c", "#d868c0", "#ffffff", "#f0803c")


def draw_greenhouse(scenery: Scenery) -> Backdrop:
    """Two banks of plants, a path between them, the roof of glass above."""
    add_sky(scenery, 0.6)
    frame = Paper(scenery, base=0.7, depth=0.4, scale=1.0, below=30)
    _frame(frame)
    frame.lay(halo=0.3)
    add_mist(scenery, "warm air", top=0.4, tall=0.34, strength=0.25, depth=0.42)
    back = Paper(scenery, base=0.72, depth=0.6, scale=1.0, above=460, below=24)
    _bank(back, "back bank", 0.2, 150, 300)
    back.lay()
    add_floor(
        scenery,
        Floor(pattern="slabs", colors=("#a89c88", "#c0b4a0"), size=46, seam=0.24, grain=0.12),
        base=0.72,
        depth=0.9,
        edge=0.2,
    )
    near = Paper(scenery, base=0.79, depth=0.94, scale=1.0, above=520, below=40)
    _bank(near, "near bank", 0.62, 220, 430)
    near.lay()
    add_rays(scenery, strength=0.3)
    add_foreground(scenery, colors=("#3f7a44", "#5a9a4a", "#2f6a3c"), flowers=_BLOOMS, tall=0.14)
    return scenery.finish(ground_front=0.92, ground_back=0.79, scale_front=2.0, scale_back=1.4)


def _frame(paper: Paper) -> None:
    """Walls and vault of glass between iron ribs."""
    edge, top = paper.edge, paper.top
    rise = max(top, -470.0)
    paper.behind(
        box(-edge, top, 2 * edge, 30 - top, "#e4f4ee", opacity=0.3),
        box(-edge, -60, 2 * edge, 90, "#b4a894"),
        box(-edge, -66, 2 * edge, 8, _IRON),
    )
    bars = "".join(
        f"M{k * 74:.1f} -62V{rise * 0.62:.1f}" for k in range(int(-edge / 74), int(edge / 74) + 1)
    )
    rows = "".join(f"M{-edge:.1f} {y:.1f}H{edge:.1f}" for y in (-150, -236, rise * 0.62))
    half = paper.right * 1.04
    vault = "".join(
        f"M{-half * k / 5:.1f} {rise * 0.62:.1f}Q{-half * k / 7:.1f} {rise * 0.9:.1f} 0 {top:.1f}"
        f"M{half * k / 5:.1f} {rise * 0.62:.1f}Q{half * k / 7:.1f} {rise * 0.9:.1f} 0 {top:.1f}"
        for k in range(1, 8)
    )
    paper.add(line(bars + rows, _IRON, 4), line(vault, _IRON, 5))
    for k in range(1, 4):
        y = rise * (0.62 + 0.12 * k)
        paper.add(
            line(f"M{-edge:.1f} {y:.1f}Q0 {y - 24:.1f} {edge:.1f} {y:.1f}", _IRON, 2.4, opacity=0.8)
        )
    paper.add(
        box(-54, -190, 108, 220, "#cfe4dc", opacity=0.6),
        line("M-54 30V-150Q0 -232 54 -150V30M0 -206V30M-54 -90H54", _IRON, 6),
    )


def _bank(paper: Paper, name: str, free: float, low: float, high: float) -> None:
    """Palms, bushes, pots and blossoms at both sides, the middle left free."""
    chance = paper.scenery.chance(name)
    for side in (-1, 1):
        x = paper.right * free
        index = 0
        while x < paper.edge:
            grow = low + (high - low) * min(1.0, (x / paper.right - free) * 1.4) * chance.uniform(
                0.7, 1.0
            )
            kind = "palm" if index % 3 == 1 else "bush"
            tall = grow if kind == "palm" else grow * 0.42
            tree(paper, kind, side * x, tall, f"{name} {side} {index}", y=10)
            _pot(
                paper,
                side * (x - 26),
                chance.uniform(0.8, 1.2),
                chance.choice(_BLOOMS),
                chance.choice(_GREENS),
            )
            x += chance.uniform(70, 110)
            index += 1


def _pot(paper: Paper, x: float, size: float, bloom: str, green: str) -> None:
    """A clay pot of broad leaves and blossoms."""
    s = 30 * size
    paper.add(
        *(
            ellipse(
                (x + k * s * 0.4, -s * (1.5 + 0.3 * (2 - abs(k)))),
                s * 0.26,
                s * 0.8,
                green,
                angle=k * 24,
            )
            for k in (-2, -1, 1, 2, 0)
        ),
        *(
            ellipse((x + dx * s, -s * dy), s * 0.2, s * 0.18, bloom)
            for dx, dy in ((-0.7, 2.0), (0.1, 2.4), (0.8, 1.9))
        ),
        polygon(
            [
                (x - s * 0.62, -s * 0.9),
                (x + s * 0.62, -s * 0.9),
                (x + s * 0.44, 10),
                (x - s * 0.44, 10),
            ],
            "#b8643f",
        ),
        box(x - s * 0.7, -s * 1.0, s * 1.4, s * 0.24, "#cc7850", radius=2),
    )
