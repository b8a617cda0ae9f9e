"""A land of sweets: hills of icing, trees that are lollipops, a river of chocolate."""

import math
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.land import Hill, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import ellipse, line, shape

_HORIZON: Final = 0.64

_SWEETS: Final = ("#f2587a", "#5ac8b8", "#f2b83c", "#a86ad8", "#5a9af2", "#f28a4a")


def draw_candy_land(scenery: Scenery) -> Backdrop:
    """Pink and mint hills, lollipops and canes along a river of chocolate."""
    add_sky(scenery, _HORIZON)
    add_hill(
        scenery,
        Hill(name="far icing", depth=0.16, top=0.5, color="#f7c8dc", shade="#eab0cc", swell=0.07),
    )
    add_hill(
        scenery,
        Hill(name="mint", depth=0.34, top=0.58, color="#bfeadb", shade="#9fd8c4", swell=0.05),
    )
    far = Paper(scenery, base=_HORIZON, depth=0.46, scale=1.0, above=230, below=20)
    for k in range(9):
        x = far.edge * (-1 + 2 * (k + 0.5) / 9) + 26 * math.sin(k * 2.7)
        (_lollipop if k % 3 else _cane)(far, x, 0.7 + 0.2 * (k % 2), _SWEETS[k % 6])
    far.lay()
    add_hill(
        scenery,
        Hill(name="sugar", depth=1.0, top=0.66, color="#fbdbe8", shade="#f2bcd4", swell=0.012),
    )
    _add_river(scenery)
    near = Paper(scenery, base=_HORIZON + 0.1, depth=0.9, scale=1.3, above=330, below=30)
    for share, color in ((-0.86, "#f2587a"), (0.84, "#a86ad8")):
        _lollipop(near, near.right * share, 1.25, color)
    for k, share in enumerate((-0.66, -0.52, 0.6, 0.7)):
        _gumdrop(near, near.right * share, 12 + 6 * (k % 2), _SWEETS[(2 * k + 1) % 6])
    near.lay()
    return scenery.finish(
        ground_front=0.93, ground_back=_HORIZON + 0.19, scale_front=2.0, scale_back=1.45
    )


def _add_river(scenery: Scenery) -> None:
    paper = Paper(scenery, base=_HORIZON + 0.04, depth=0.96, scale=1.0, above=4, below=90)
    edge = paper.edge
    upper = "".join(
        f"L{-edge + edge * k / 10:.0f} {16 + 9 * math.sin(k * 0.9):.1f}" for k in range(1, 21)
    )
    lower = "".join(
        f"L{edge - edge * k / 10:.0f} {62 + 11 * math.sin(k * 0.8 + 1):.1f}" for k in range(21)
    )
    paper.add(
        shape(f"M{-edge:.0f} 16{upper}{lower}Z", "#7a4426"),
        line(f"M{-edge:.0f} 18{upper}", "#a86a44", 5, opacity=0.8),
    )
    for k in range(14):
        x = -edge + 2 * edge * ((k * 0.618) % 1)
        y = 34 + 16 * (k * 0.377 % 1)
        paper.add(line(f"M{x:.0f} {y:.1f}h{40 + 30 * (k % 3)}", "#c08a60", 3, opacity=0.7))
    paper.lay()


def _lollipop(paper: Paper, x: float, size: float, color: str) -> None:
    """A tree that is a lollipop: a disc with a spiral on a white stick."""
    r, y = 44 * size, -150 * size
    spiral = "M" + "L".join(
        f"{x + r * 0.9 * t / 40 * math.cos(t * 0.42):.1f}"
        f" {y + r * 0.9 * t / 40 * math.sin(t * 0.42):.1f}"
        for t in range(41)
    )
    paper.add(
        line(f"M{x:.1f} 6V{y:.1f}", "#fbf4ee", 9 * size),
        line(f"M{x + 3 * size:.1f} 6V{y:.1f}", "#e2d2d0", 2 * size),
        ellipse((x, y), r, r, color),
        line(spiral, "#fff4f4", 7 * size),
        ellipse((x - r * 0.36, y - r * 0.46), r * 0.24, r * 0.14, "#ffffff", opacity=0.6),
    )


def _cane(paper: Paper, x: float, size: float, color: str) -> None:
    d = f"M{x:.1f} 6V{-104 * size:.1f}q0 {-34 * size:.1f} {32 * size:.1f} {-34 * size:.1f}"
    d += f"q{30 * size:.1f} 0 {30 * size:.1f} {34 * size:.1f}"
    paper.add(line(d, "#fdf6f4", 17 * size))
    for k in range(8):
        y = -4 - 14 * k * size
        stripe = f"M{x - 8 * size:.1f} {y:.1f}l{16 * size:.1f} {-8 * size:.1f}"
        paper.add(line(stripe, color, 6 * size))


def _gumdrop(paper: Paper, x: float, size: float, color: str) -> None:
    d = f"M{x - size:.1f} 8Q{x - size:.1f} {-size * 1.9:.1f} {x:.1f} {-size * 1.9:.1f}"
    d += f"Q{x + size:.1f} {-size * 1.9:.1f} {x + size:.1f} 8Z"
    paper.add(
        shape(d, color),
        ellipse((x, 8), size, size * 0.24, darken(color, 0.16)),
        ellipse((x - size * 0.3, -size), size * 0.2, size * 0.4, lighten(color, 0.5), opacity=0.8),
    )
