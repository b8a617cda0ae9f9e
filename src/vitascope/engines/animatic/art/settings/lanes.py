"""Lanes that run away from the viewer between houses: alleys, souks, night markets, old streets."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.lane_fittings import ALONG
from vitascope.engines.animatic.art.settings.lane_lines import ACROSS
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.vista import NEAREST, Vista
from vitascope.engines.animatic.art.svg import line, polygon

HORIZON: Final = 0.56
_END: Final = 46.0
"""Distance of the far end, metres."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """What one is made of."""

    walls: tuple[str, ...]
    """Of the houses by turns."""
    ground: tuple[str, str]
    half: float = 2.6
    """Half its width, metres."""
    tall: tuple[float, float] = (6.0, 9.0)
    """Heights of its houses, metres."""
    stone: float = 0.5
    """Of the ground, metres along; 0 for plain ground."""
    frames: tuple[str, ...] = ("#4f7f6a", "#5a86a8", "#8a5a3c", "#a84f44")
    """Of doors and shutters."""
    is_arched: bool = False
    """Its doors and windows are pointed arches."""
    is_brick: bool = False
    has: frozenset[str] = frozenset()
    """What hangs and stands in it: names of `lane_fittings.ALONG` and `lane_lines.ACROSS`."""


LANES: Final[Mapping[str, Lane]] = {
    "alley": Lane(
        walls=("#e8c49a", "#d99a6c", "#ecd9b4", "#c97f5a", "#e0b080", "#dccab0"),
        ground=("#857e76", "#aea69c"),
        stone=0.3,
        has=frozenset({"lamps", "flowers", "laundry"}),
    ),
    "back alley": Lane(
        walls=("#8a4f42", "#75504a", "#96604e", "#6f6864"),
        ground=("#55565c", "#61626a"),
        tall=(10.0, 15.0),
        stone=0,
        frames=("#4a5258", "#5a4a44"),
        is_brick=True,
        has=frozenset({"bare lamps", "fire escapes", "bins", "pipes"}),
    ),
    "neon alley": Lane(
        walls=("#6a6a78", "#7a6f78", "#5f6878", "#75706a"),
        ground=("#4c4e5a", "#595c68"),
        tall=(9.0, 14.0),
        stone=1.1,
        frames=("#4a3a3a", "#3a4a52"),
        has=frozenset({"signs", "lanterns", "awnings", "cables", "pipes"}),
    ),
    "souk": Lane(
        walls=("#e0b48a", "#d29c70", "#e8c8a0", "#c98a5e"),
        ground=("#b89a78", "#cbb08c"),
        half=2.9,
        tall=(5.0, 7.0),
        stone=0.9,
        frames=("#3f7f8a", "#7a4a2c", "#2f6a5a"),
        is_arched=True,
        has=frozenset({"cloths", "hanging lamps", "spices", "carpets"}),
    ),
    "night market": Lane(
        walls=("#8a8078", "#7a7480", "#94857a", "#6f7a84"),
        ground=("#63626a", "#72727a"),
        half=3.5,
        tall=(7.0, 11.0),
        stone=0,
        frames=("#4a3a3a", "#3a4a52"),
        has=frozenset({"stalls", "bulbs", "signs", "lanterns"}),
    ),
    "colonial street": Lane(
        walls=("#f2b84a", "#5fb0c0", "#e8788a", "#8ac08a", "#f0946a", "#b898d0", "#f6e0a0"),
        ground=("#a89c90", "#bdb2a4"),
        half=4.6,
        tall=(5.5, 7.5),
        stone=0.6,
        frames=("#f8f4ea", "#3f6f9a", "#8a4a34"),
        has=frozenset({"balconies", "lamps", "bunting"}),
    ),
}
"""By the names of their settings."""


def draw_lane(scenery: Scenery, lane: Lane) -> Backdrop:
    """A lane with houses on both sides and a strip of sky above it."""
    add_sky(scenery, HORIZON)
    paper = Paper(scenery, base=HORIZON, depth=0.86, scale=1.0, below=420)
    vista = Vista(half=lane.half)
    _add_end(paper, vista, lane)
    _add_ground(paper, vista, lane)
    chance = scenery.chance("lane")
    houses = _houses(lane, chance)
    for near, far, index in reversed(houses):
        for side in (-1, 1):
            _add_house(paper, vista, lane, chance, (side, near, far, index))
        for name in sorted(lane.has & ACROSS.keys()):
            ACROSS[name](paper, vista, chance, (near, far, index))
    paper.lay(halo=0.55)
    return scenery.finish(
        ground_front=0.92,
        ground_back=0.78,
        scale_front=2.05,
        scale_back=1.26,
        mirror=(0.7, 1.0) if scenery.is_wet else None,
    )


def _houses(lane: Lane, chance: random.Random) -> list[tuple[float, float, int]]:
    """Where each pair of houses begins and ends, from near to far."""
    houses: list[tuple[float, float, int]] = []
    far = NEAREST
    while far < _END:
        near, far = far, far + chance.uniform(3.4, 4.8) * (1 + 0.02 * len(houses))
        houses.append((near, far, len(houses)))
    return houses


def faded(paper: Paper, color: str, far: float) -> str:
    """A colour as it is `far` metres away, in the air of the lane."""
    share = min(0.55, max(0.0, far - 8) / 70)
    return mix(color, "#d4dde6" if not paper.scenery.light.is_dark else "#5a6a90", share)


def _add_end(paper: Paper, vista: Vista, lane: Lane) -> None:
    """The house that closes the lane, far away."""
    wall = faded(paper, lane.walls[-1], _END)
    half = lane.half * 1.4
    corners = [
        vista.at(x, y, _END) for x, y in ((-half, 0), (half, 0), (half, 4.5), (0, 7), (-half, 4.5))
    ]
    paper.behind(polygon(corners, wall))
    paint = paper.shine if paper.scenery.light.is_dark else paper.behind
    tone = "#ffd890" if paper.scenery.light.is_dark else darken(wall, 0.3)
    for x in (-1.4, 0.5):
        spots = [vista.at(x + dx, y, _END) for dx, y in ((0, 2), (0.9, 2), (0.9, 3.4), (0, 3.4))]
        paint(polygon(spots, tone))


def _add_ground(paper: Paper, vista: Vista, lane: Lane) -> None:
    """Cobbles, slabs or plain ground between the walls, with a gutter along each."""
    chance = paper.scenery.chance("ground")
    base = mix(*lane.ground, 0.5)
    if paper.scenery.is_snowy:
        base = mix(base, SNOW, 0.8)
    half = lane.half + 0.2
    paper.behind(polygon(vista.ground(-half, half, NEAREST, _END), faded(paper, base, 12)))
    near = 2.6
    while lane.stone and near < 24:
        far = near + lane.stone * (1 + near / 40)
        across, shift = lane.stone * 1.3, chance.uniform(0, lane.stone)
        x = -half - shift
        while x < half:
            tone = mix(base, chance.choice(lane.ground), chance.uniform(0.3, 1.0))
            gap = 0.035
            corners = vista.ground(max(-half, x), min(half, x + across - gap), near, far - gap)
            if x + across > -half:
                paper.behind(polygon(corners, faded(paper, tone, near)))
            x += across
        near = far
    for side in (-1, 1):
        (x0, y0), (x1, y1) = (
            vista.at(side * lane.half * 0.9, 0, 2),
            vista.at(side * lane.half * 0.9, 0, _END),
        )
        paper.behind(line(f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}", darken(base, 0.2), 5))


def _add_house(
    paper: Paper,
    vista: Vista,
    lane: Lane,
    chance: random.Random,
    house: tuple[int, float, float, int],
) -> None:
    """One house: its wall, door and windows, and what hangs and stands at it."""
    side, near, far, index = house
    wall = lane.walls[(index * 2 + (side > 0) * 3) % len(lane.walls)]
    wall = faded(paper, wall if side < 0 else darken(wall, 0.12), near)
    tall = chance.uniform(*lane.tall) * (1.0 if index else 1.3)
    paper.add(polygon(vista.wall(side, near, far, 0, tall), wall))
    if lane.is_brick:
        _add_bricks(paper, vista, chance, house, (wall, tall))
    paper.add(polygon(vista.wall(side, near, far, 0, 0.5), darken(wall, 0.16)))
    for edge, tone in ((near, lighten(wall, 0.25)), (far - 0.12, darken(wall, 0.2))):
        paper.add(polygon(vista.wall(side, edge, edge + 0.12, 0, tall), tone, opacity=0.6))
    eaves = SNOW if paper.scenery.is_snowy else darken(wall, 0.35)
    paper.add(polygon(vista.wall(side, near, far, tall - 0.2, tall + 0.15, 0.25), eaves))
    _add_openings(paper, vista, lane, chance, house)
    for name in sorted(lane.has & ALONG.keys()):
        ALONG[name](paper, vista, chance, house)


def _add_bricks(
    paper: Paper,
    vista: Vista,
    chance: random.Random,
    house: tuple[int, float, float, int],
    wall: tuple[str, float],
) -> None:
    """Single bricks of another tone."""
    side, near, far, _ = house
    color, tall = wall
    for _ in range(70 if near < 12 else 12):
        a, low = (
            chance.uniform(near, far - 0.3),
            round(chance.uniform(0.5, tall - 0.4) / 0.18) * 0.18,
        )
        tone = darken(color, 0.14) if chance.random() < 0.6 else lighten(color, 0.12)
        paper.add(polygon(vista.wall(side, a, a + 0.36, low, low + 0.13), tone))


def _add_openings(
    paper: Paper,
    vista: Vista,
    lane: Lane,
    chance: random.Random,
    house: tuple[int, float, float, int],
) -> None:
    """A door below, windows with shutters above, some of them lit in the dark."""
    side, near, far, index = house
    frame = faded(paper, lane.frames[(index + (side > 0)) % len(lane.frames)], near)
    deep = far - near
    is_dark = paper.scenery.light.is_dark
    door = (near + deep * 0.18, near + deep * 0.42)
    _opening(paper, vista, side, (*door, 0.0, 2.2), frame, lane.is_arched)
    spots = [(near + deep * 0.58, near + deep * 0.84, 1.0, 2.1)]
    spots += [
        (near + deep * a, near + deep * (a + 0.24), low, low + 1.35)
        for low in (3.3, 6.0, 8.7, 11.4)
        if low < lane.tall[0] - 1.5
        for a in (0.16, 0.6)
    ]
    for a, b, low, high in spots:
        is_lit = is_dark and chance.random() < 0.5
        glass = "#d8a04e" if is_lit else faded(paper, "#4a6478" if not is_dark else "#2c3a50", near)
        if lane.frames and not lane.is_brick and not lane.is_arched and low > 3:
            wide = (b - a) * 0.55
            for x0, x1 in ((a - wide, a), (b, b + wide)):
                paper.add(polygon(vista.wall(side, x0, x1, low, high, 0.05), frame))
        trim = (a - 0.06, b + 0.06, low - 0.1, high + 0.08)
        _opening(paper, vista, side, trim, lighten(frame, 0.4), lane.is_arched)
        _opening(paper, vista, side, (a, b, low, high), glass, lane.is_arched, is_lit=is_lit)
        middle = (a + b) / 2
        bar = polygon(vista.wall(side, middle - 0.03, middle + 0.03, low, high), frame)
        (paper.shine if is_lit else paper.add)(bar)


def _opening(
    paper: Paper,
    vista: Vista,
    side: int,
    spot: tuple[float, float, float, float],
    color: str,
    is_arched: bool,
    *,
    is_lit: bool = False,
) -> None:
    """A door or window between two distances and two heights; light if it is lit."""
    near, far, low, high = spot
    corners = vista.wall(side, near, far, low, high)
    if is_arched:
        x, spring, middle = side * vista.half, low + (high - low) * 0.66, (near + far) / 2
        corners = [
            vista.at(x, low, near),
            vista.at(x, low, far),
            vista.at(x, spring, far),
            vista.at(x, spring + (high - spring) * 0.7, far - (far - near) * 0.22),
            vista.at(x, high, middle),
            vista.at(x, spring + (high - spring) * 0.7, near + (far - near) * 0.22),
            vista.at(x, spring, near),
        ]
    (paper.shine if is_lit else paper.add)(polygon(corners, color))
