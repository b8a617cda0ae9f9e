"""A launch pad: the tower that a rocket stands by, tanks, and the hall where it was built."""

from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.greens import ground
from vitascope.engines.animatic.art.settings.land import Hill, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon

HORIZON: Final = 0.64

_RED: Final = "#c8503c"
_STEEL: Final = "#8a929e"


def draw_launch_pad(scenery: Scenery) -> Backdrop:
    """Flat land far off, the tower beside the pad, floodlights, a floor of concrete."""
    add_sky(scenery, HORIZON)
    far = Paper(scenery, base=HORIZON + 0.02, depth=0.28, scale=1.0, above=260, below=6)
    _hall(far, -far.right * 0.62)
    _tanks(far, far.right * 0.74)
    far.lay(halo=0.7)
    add_hill(
        scenery,
        Hill(
            name="launch field",
            depth=0.5,
            top=HORIZON + 0.015,
            color=ground(scenery, "#a8bc7c"),
            shade=ground(scenery, "#8aa468"),
            swell=0.003,
            tall=0.3,
        ),
    )
    near = Paper(scenery, base=HORIZON + 0.12, depth=0.82, scale=1.4, below=8)
    _tower(near, near.right * (0.34 if not scenery.is_portrait else 0.62))
    for share in (-0.84, 0.88):
        _floodlight(near, near.right * share)
    near.lay(halo=0.9)
    stone = ("#c9d3e0", "#dbe4ee") if scenery.is_snowy else ("#a09c98", "#aeaaa4")
    add_floor(
        scenery,
        Floor(pattern="tiles", colors=stone, size=150, grain=0.12, seam=0.2),
        base=HORIZON + 0.115,
        depth=1.0,
        edge=0.1,
    )
    return scenery.finish(
        ground_front=0.9, ground_back=HORIZON + 0.17, scale_front=2.0, scale_back=1.4
    )


def _tower(paper: Paper, x: float) -> None:
    """A tower of girders as high as the picture, with arms that reach for the rocket."""
    half, top = 38.0, paper.ceiling * 0.9
    rungs = int(-top / 62)
    for k in range(rungs):
        y = -k * 62.0
        paper.add(
            line(
                f"M{x - half:.1f} {y:.1f}L{x + half:.1f} {y - 62:.1f}"
                f"M{x + half:.1f} {y:.1f}L{x - half:.1f} {y - 62:.1f}",
                darken(_RED, 0.16),
                4,
            ),
            line(f"M{x - half:.1f} {y - 62:.1f}H{x + half:.1f}", _RED, 6),
        )
    high = rungs * 62.0
    for side in (-1, 1):
        paper.add(line(f"M{x + side * half:.1f} 4V{-high:.1f}", _RED, 8))
    paper.add(line(f"M{x - half + 3:.1f} 4V{-high:.1f}", lighten(_RED, 0.24), 2.4))
    for share in (0.34, 0.62, 0.86):
        y = -high * share
        paper.add(
            box(x - half - 96, y, 98, 11, _STEEL, radius=2),
            line(f"M{x - half - 92:.1f} {y:.1f}L{x - half:.1f} {y - 30:.1f}", _STEEL, 4),
            box(x - half - 104, y - 5, 12, 21, darken(_STEEL, 0.3), radius=3),
        )
    paper.add(box(x - half - 8, -high - 12, 2 * half + 16, 14, darken(_RED, 0.1), radius=2))
    paper.add(line(f"M{x:.1f} {-high - 10:.1f}v-64", _STEEL, 4))
    paper.shine(ellipse((x, -high - 76), 5, 5, "#ff5a4a"))
    paper.add(
        box(x - half - 30, -26, 2 * half + 60, 30, "#8f8b88", radius=3),
        box(x - half - 30, -26, 2 * half + 60, 7, "#b4b0aa", radius=3),
    )


def _floodlight(paper: Paper, x: float) -> None:
    paper.add(
        line(f"M{x - 9:.1f} 4L{x - 3:.1f} -250M{x + 9:.1f} 4L{x + 3:.1f} -250", _STEEL, 4),
        box(x - 34, -276, 68, 30, "#4a4e58", radius=4),
    )
    for k in range(4):
        at = (x - 24 + k * 16, -261.0)
        paper.add(ellipse(at, 6, 8, "#dfe6ea"))
        if paper.scenery.light.is_dark:
            paper.shine(ellipse(at, 7, 9, "#fff2cc"))


def _hall(paper: Paper, x: float) -> None:
    """The hall where rockets are put together."""
    paper.add(
        box(x - 90, -176, 180, 182, "#d8dce0"),
        box(x + 34, -176, 56, 182, "#b8bec8"),
        box(x - 60, -140, 36, 146, "#7f8894"),
        box(x - 12, -140, 36, 146, "#7f8894"),
        box(x - 90, -184, 180, 9, "#eef2f4"),
        box(x + 44, -150, 34, 44, "#3f6fae"),
        box(x - 210, -60, 110, 66, "#c8ccd2"),
    )


def _tanks(paper: Paper, x: float) -> None:
    for k, size in enumerate((34.0, 28.0)):
        at = x + k * 84
        paper.add(
            line(f"M{at - size * 0.7:.1f} 6V-40M{at + size * 0.7:.1f} 6V-40", "#7f8894", 4),
            ellipse((at, -48), size, size, "#eef2f4"),
            ellipse((at + size * 0.3, -42), size * 0.6, size * 0.74, "#ccd4dc", opacity=0.7),
        )
    paper.add(polygon([(x - 120, 6), (x - 108, -120), (x - 96, 6)], "#a8b0ba"))
