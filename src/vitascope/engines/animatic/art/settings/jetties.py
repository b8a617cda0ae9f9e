"""Planks above the water: a jetty at a lake, a pier at the sea."""

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.stillwater import add_far_shore
from vitascope.engines.animatic.art.settings.water import add_water, add_wave
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon

_DECK = 0.795
"""Where the planks begin, share of the height."""

_WOOD = "#a07a54"


def draw_jetty(scenery: Scenery) -> Backdrop:
    """A still lake between wooded hills; planks lead along its edge."""
    horizon = add_far_shore(scenery)
    add_water(scenery, horizon + 0.028, depth=0.34, near="#4f93ac", bottom=1.0)
    _add_deck(scenery, has_rail=False)
    return scenery.finish(
        ground_front=0.93,
        ground_back=_DECK + 0.03,
        scale_front=2.0,
        scale_back=1.6,
        mirror=(horizon + 0.03, _DECK - 0.004),
        mirrored=0.5,
        water=(_DECK - 0.015, horizon + 0.09),
    )


def draw_pier(scenery: Scenery) -> Backdrop:
    """Planks and a railing before the open sea."""
    horizon = 0.53
    add_sky(scenery, horizon)
    add_water(scenery, horizon, depth=0.3, near="#2f7ea8", bottom=1.0)
    add_wave(scenery, 0.5, horizon + 0.08, "#3489b4", 0.5)
    add_wave(scenery, 0.75, horizon + 0.17, "#2b7ba8", 0.7)
    _add_deck(scenery, has_rail=True)
    return scenery.finish(
        ground_front=0.93,
        ground_back=_DECK + 0.03,
        scale_front=2.0,
        scale_back=1.6,
        water=(_DECK - 0.03, horizon + 0.1),
    )


def _add_deck(scenery: Scenery, *, has_rail: bool) -> None:
    """Boards that run away from us, posts along their far edge, a railing or none."""
    paper = Paper(scenery, base=_DECK, depth=0.98, scale=1.5, above=120, below=230)
    chance = scenery.chance("deck")
    edge, low = paper.edge, paper.bottom
    if has_rail:
        _rail(paper)
    wood = mix(_WOOD, SNOW, 0.75) if scenery.is_snowy else _WOOD
    if scenery.is_wet:
        wood = darken(wood, 0.3)
    paper.add(box(-edge, 0, 2 * edge, low, darken(wood, 0.3)))
    pitch = 26.0
    for k in range(-int(edge / pitch) - 1, int(edge / pitch) + 2):
        shade = chance.uniform(-0.12, 0.14)
        tone = lighten(wood, shade) if shade > 0 else darken(wood, -shade)
        x, grow = k * pitch, 1.9
        plank = [(x, 0), (x + pitch - 1.6, 0), ((x + pitch - 2.4) * grow, low), (x * grow, low)]
        paper.add(polygon(plank, tone))
        for nail in (0.06, 0.5):
            y = low * nail
            at = (x + pitch * 0.5) * (1 + (grow - 1) * nail)
            paper.add(ellipse((at, y), 2, 1, darken(wood, 0.5), opacity=0.7))
    paper.add(box(-edge, -3, 2 * edge, 6, darken(wood, 0.2)))
    if not has_rail:
        for k in range(-int(edge / 210) - 1, int(edge / 210) + 2):
            _post(paper, k * 210 + 105, 46, wood)
    paper.lay(halo=0.3)


def _post(paper: Paper, x: float, tall: float, wood: str) -> None:
    dark = darken(wood, 0.26)
    paper.add(
        box(x - 9, -tall, 18, tall + 14, dark, radius=3),
        box(x - 9, -tall, 6, tall + 14, lighten(dark, 0.2), radius=3),
        ellipse((x, -tall), 9, 3.4, SNOW if paper.scenery.is_snowy else lighten(wood, 0.1)),
    )


def _rail(paper: Paper) -> None:
    """A railing along the far edge."""
    paint, edge = "#e9ecec", paper.edge
    step = 96.0
    for k in range(-int(edge / step) - 1, int(edge / step) + 2):
        x = k * step + 40
        paper.add(box(x - 4, -88, 8, 92, darken(paint, 0.14)), box(x - 4, -88, 3, 92, paint))
    for y, wide in ((-90, 7), (-62, 3.4), (-36, 3.4)):
        paper.add(line(f"M{-edge:.0f} {y}H{edge:.0f}", darken(paint, 0.06), wide))
        if y == -90:
            top = SNOW if paper.scenery.is_snowy else lighten(paint, 0.4)
            paper.add(line(f"M{-edge:.0f} {y - 2}H{edge:.0f}", top, 2.4))
