"""Floating islands: rocks with meadows on top, hung with vines and waterfalls, above the clouds."""

from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, smooth
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.clouds import add_heaps
from vitascope.engines.animatic.art.settings.growth import tree, turf
from vitascope.engines.animatic.art.settings.heights import add_cloud_sea
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import ellipse, line, shape

_ROCK: Final = "#9a8478"


def draw_isles(scenery: Scenery) -> Backdrop:
    """Islands at three distances, each nearer one larger, over a sea of clouds."""
    add_sky(scenery, 0.78, has_clouds=False)
    add_heaps(scenery, "isle heaps", 7, top=0.1, foot=0.6, depth=0.06, size=0.3, drift=0.6)
    far = Paper(scenery, base=0.5, depth=0.16, scale=1.0, below=330)
    for x, y, half in ((-0.5, -150.0, 92.0), (0.12, -170.0, 66.0), (0.6, -60.0, 110.0)):
        _isle(far, far.right * x, y, half, f"far isle {x}")
    far.lay()
    add_cloud_sea(scenery, "isle clouds far", 0.2, 0.82, 0.6)
    near = Paper(scenery, base=0.56, depth=0.5, scale=1.2, below=420)
    is_tall = scenery.is_portrait
    for x, y, half in ((-0.7, -10.0, 168.0), (0.74, -90.0, 150.0)):
        _isle(near, near.right * x, y, half * (0.74 if is_tall else 1.0), f"near isle {x}")
    near.lay()
    add_cloud_sea(scenery, "isle clouds", 0.66, 0.93, 1.1)
    add_cloud_sea(scenery, "isle clouds near", 1.24, 1.0, 1.9)
    return scenery.finish(ground_front=0.78, ground_back=0.56, scale_front=1.9, scale_back=1.15)


def _isle(paper: Paper, x: float, y: float, half: float, name: str) -> None:
    """One island whose meadow is at `y`, `half` as wide as it is to both sides of `x`."""
    chance = paper.scenery.chance(name)
    deep = half * chance.uniform(1.25, 1.6)
    rock = paper.front.gradient(
        [(0, lighten(_ROCK, 0.22)), (0.5, _ROCK), (1, darken(_ROCK, 0.34))],
        (x - half, y),
        (x + half, y + deep * 0.6),
    )
    edge = [(x - half, y), (x - half * 0.82, y + deep * 0.26), (x - half * 0.5, y + deep * 0.4)]
    edge += [(x - half * 0.32, y + deep * 0.74), (x - half * 0.04, y + deep)]
    edge += [(x + half * 0.22, y + deep * 0.66), (x + half * 0.5, y + deep * 0.46)]
    edge += [(x + half * 0.76, y + deep * 0.2), (x + half, y)]
    paper.add(shape("M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in edge) + "Z", rock))
    for share in (-0.6, -0.2, 0.3, 0.62):
        d = f"M{x + half * share:.1f} {y + 8:.1f}l{half * 0.06:.1f} {deep * 0.34:.1f}"
        paper.add(line(d, darken(_ROCK, 0.28), half * 0.03, opacity=0.6))
    _fall(paper, x + half * 0.46, y, deep * 1.5, half * 0.12)
    _meadow(paper, x, y, half)
    for k, share in enumerate((-0.55, -0.12, 0.24)):
        kind = ("broadleaf", "pine", "broadleaf")[k]
        tree(paper, kind, x + half * share, half * (0.8 - 0.12 * k), f"{name} {k}", y=y - 3)


def _meadow(paper: Paper, x: float, y: float, half: float) -> None:
    green = turf(paper, "#7cb862")
    rim: list[Point] = [(x - half * 1.06, y + half * 0.04), (x - half * 0.7, y - half * 0.12)]
    rim += [(x, y - half * 0.16), (x + half * 0.7, y - half * 0.12)]
    rim += [(x + half * 1.06, y + half * 0.04)]
    rim += [(x + half * (0.8 - 0.2 * k), y + half * (0.17 if k % 2 else 0.07)) for k in range(9)]
    paper.add(
        shape(smooth(rim), green),
        ellipse((x, y - half * 0.04), half * 0.9, half * 0.08, lighten(green, 0.2), opacity=0.6),
    )


def _fall(paper: Paper, x: float, y: float, reach: float, wide: float) -> None:
    """Water that runs over the edge and is lost in the air."""
    paint = paper.front.gradient([(0, "#e8f6fc"), (1, "#bfe4f4")], (0, y), (0, y + reach))
    for k, (shift, part) in enumerate(((0.0, 1.0), (-0.3, 0.72), (0.34, 0.84))):
        at = x + shift * wide
        d = f"M{at - wide * 0.4:.1f} {y:.1f}q{wide * 0.2:.1f} {reach * 0.4 * part:.1f}"
        d += f" {wide * 0.34:.1f} {reach * part:.1f}q{wide * 0.3:.1f} {-reach * 0.4:.1f}"
        d += f" {wide * 0.3:.1f} {-reach * part:.1f}Z"
        paper.add(shape(d, paint, opacity=0.86 if k == 0 else 0.55))
