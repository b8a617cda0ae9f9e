"""Where sports are played before full stands: courts, a diamond, a ring, a rink, a pool."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.paper import Paper, multiplied
from vitascope.engines.animatic.art.settings.pixels import (
    color_array,
    noise,
    opaque,
    resized,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.stadium import BASE, add_stand
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon

Reals: TypeAlias = npt.NDArray[np.floating[Any]]
"""Lengths, shares or colours, of any precision."""

GOING_AWAY = 0.86
"""How fast what lies on the floor narrows with the distance, as the stripes of a pitch do."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where each pixel of the floor is: metres across, and how near, 0 at the back to 1."""

    across: Reals
    near: Reals


Painter = Callable[[Scenery, Spot], Reals]


def draw_tennis_court(scenery: Scenery) -> Backdrop:
    """A clay court with its lines and its net."""
    add_sky(scenery, BASE - 0.16)
    add_stand(scenery)
    add_floor(scenery, _clay)
    _add_net(scenery)
    return finished(scenery)


def draw_track(scenery: Scenery) -> Backdrop:
    """An athletics track: red lanes along the stands, the grass of the field across them."""
    add_sky(scenery, BASE - 0.16)
    add_stand(scenery)
    add_floor(scenery, _lanes)
    return finished(scenery)


def draw_diamond(scenery: Scenery) -> Backdrop:
    """A baseball field: grass, the infield of earth, bases and foul lines."""
    add_sky(scenery, BASE - 0.16)
    add_stand(scenery)
    add_floor(scenery, _infield)
    return finished(scenery)


def draw_parquet(scenery: Scenery) -> Backdrop:
    """A basketball arena: polished boards with the lines of the game."""
    _add_roof(scenery)
    add_stand(scenery)
    add_floor(scenery, _boards)
    return finished(scenery)


def draw_rink(scenery: Scenery) -> Backdrop:
    """An ice rink behind its boards."""
    _add_roof(scenery)
    add_stand(scenery)
    add_floor(scenery, _ice)
    return finished(scenery)


def draw_ring(scenery: Scenery) -> Backdrop:
    """A boxing ring: canvas, ropes, corner posts, lamps over it."""
    _add_roof(scenery)
    add_stand(scenery)
    add_floor(scenery, _canvas)
    _add_ropes(scenery)
    return finished(scenery)


def draw_pool(scenery: Scenery) -> Backdrop:
    """A swimming pool with its lanes, tiles before it."""
    _add_roof(scenery)
    _add_glass_wall(scenery)
    add_floor(scenery, _water)
    return scenery.finish(
        ground_front=0.95,
        ground_back=0.925,
        scale_front=2.1,
        scale_back=1.9,
        water=(0.83, BASE + 0.08),
    )


def finished(scenery: Scenery) -> Backdrop:
    """The backdrop, with where those stand who play on such a floor."""
    return scenery.finish(
        ground_front=0.91, ground_back=BASE + 0.09, scale_front=2.1, scale_back=1.6
    )


def _add_roof(scenery: Scenery) -> None:
    """Girders and lamps under a dark roof, over the whole picture."""
    pad_x, pad_y = scenery.pad(0.3)
    width, height = scenery.width + 2 * pad_x, scenery.height + 2 * pad_y
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    color = color_array("#30364a") + (color_array("#565e76") - color_array("#30364a")) * down
    shade = np.broadcast_to(color, (height, width, 3)).astype(np.float32)
    scenery.add(scenery.tinted(opaque(np.ascontiguousarray(shade)), 0.8), -pad_x, -pad_y, 0.3)
    paper = Paper(scenery, base=BASE, depth=0.4, scale=1.0, below=2)
    edge, top = paper.edge, -340.0
    struts = "".join(
        f"M{x} {top} l40 46 l40 -46 " for x in range(-int(edge) - 80, int(edge) + 80, 80)
    )
    paper.add(
        line(struts, "#6a728c", 4),
        box(-edge, top - 6, 2 * edge, 8, "#7a829c"),
        box(-edge, top + 44, 2 * edge, 6, "#7a829c"),
    )
    for share in (-0.75, -0.25, 0.25, 0.75):
        x = paper.right * share
        lamp = (box(x - 44, top + 52, 88, 12, "#fff8e0", radius=5),)
        paper.add(*lamp)
        paper.shine(*lamp)
    paper.lay(halo=0.8)


def _add_glass_wall(scenery: Scenery) -> None:
    """The end of a swimming hall: tall windows over a tiled wall, starting blocks before it."""
    paper = Paper(scenery, base=BASE, depth=0.5, scale=1.1, below=2)
    edge = paper.edge
    paper.add(
        box(-edge, -300, 2 * edge, 300, "#dfe9ee"),
        box(-edge, -92, 2 * edge, 92, "#7fc4d8"),
        *(line(f"M{-edge} {y} H{edge}", "#bfe2ec", 1.4) for y in (-70, -47, -24)),
        *(line(f"M{x} -92 V0", "#bfe2ec", 1.4) for x in range(-int(edge), int(edge), 46)),
        box(-edge, -100, 2 * edge, 9, "#fbfaf4"),
    )
    for x in range(-int(edge // 150) * 150 - 150, int(edge) + 150, 150):
        paper.add(
            box(x + 12, -282, 126, 168, "#a9d8ee"),
            polygon([(x + 30, -114), (x + 84, -282), (x + 112, -282), (x + 58, -114)], "#c9e9f6"),
            line(f"M{x + 75} -282 v168 M{x + 12} -200 h126", "#fbfaf4", 4),
        )
    for x in range(-int(edge // 120) * 120 - 60, int(edge) + 60, 120):
        paper.add(box(x - 17, -26, 34, 26, "#f4f6f8", radius=3), box(x - 20, -30, 40, 7, "#3a7ab0"))
    paper.lay(blur_px=0.5 * scenery.unit)


def add_floor(scenery: Scenery, paint: Painter) -> None:
    """The floor from the stands to the viewer, painted by where each of its pixels lies."""
    depth = 0.9
    pad_x, pad_y = scenery.pad(depth)
    width = scenery.width + 2 * pad_x
    shown = scenery.height * (1 - BASE)
    height = int(shown) + pad_y
    near = ((np.arange(height, dtype=np.float32) + 0.5) / shown)[:, None]
    x = (np.arange(width, dtype=np.float32)[None] - width / 2) / scenery.unit
    across = x * GOING_AWAY / (GOING_AWAY + near) / 100
    color = paint(scenery, Spot(across, np.broadcast_to(near, across.shape)))
    floor = opaque(np.ascontiguousarray(color, dtype=np.float32))
    lamps = np.full((2, 2, 3), (0.72, 0.78, 0.84), np.float32)
    image = multiplied(floor, lamps) if scenery.light.is_dark else scenery.tinted(floor, 1.0)
    scenery.add(image, -pad_x, scenery.height * BASE, depth)


def flat(spot: Spot, color: str) -> Reals:
    """A floor of one colour."""
    return np.broadcast_to(color_array(color), (*spot.across.shape, 3)).astype(np.float32)


def mixed(below: Reals, color: str, share: Reals) -> Reals:
    """`below` with so much of a colour, pixel by pixel."""
    return below + (color_array(color) - below) * np.clip(share, 0, 1)[..., None]


def grained(scenery: Scenery, color: Reals, amount: float, stretch: float = 2.4) -> Reals:
    """A floor with its grain; `amount` is how much lighter than dark it is at most, 0..1."""
    height, width = color.shape[:2]
    grain = noise(
        scenery.grain("floor"), width // 2, height // 2, cells=60, octaves=3, stretch=stretch,
        gain=0.8,
    )  # fmt: skip
    return color * (1 - amount / 2 + amount * resized(grain, width, height))[..., None]


def across_line(spot: Spot, near: float, half: float = 0.012) -> Reals:
    """A line along the stands, at a nearness; wider the nearer it is."""
    return 1.5 - np.abs(spot.near - near) / (half * (0.6 + near))


def away_line(spot: Spot, across: float, half: float = 0.05) -> Reals:
    """A line that runs to the viewer."""
    return 1.5 - np.abs(spot.across - across) / half


def _clay(scenery: Scenery, spot: Spot) -> Reals:
    color = mixed(flat(spot, "#b5583a"), "#cf7448", 8 * (spot.near - 0.12))
    color = grained(scenery, color, 0.12)
    for near in (0.14, 0.3, 0.98):
        color = mixed(color, "#fbf6ee", across_line(spot, near))
    for across in (-2.7, -1.2):
        color = mixed(color, "#fbf6ee", away_line(spot, across) * (spot.near > 0.14))
    return color


def _lanes(scenery: Scenery, spot: Spot) -> Reals:
    stripe = np.clip(np.sin(np.pi * spot.across * 1.4) * 12, -1, 1) * 0.5 + 0.5
    grass = mixed(flat(spot, "#4f9a44"), "#68b454", stripe)
    rubber = mixed(flat(spot, "#b84a34"), "#cf5c40", spot.near)
    is_track = (spot.near > 0.2).astype(np.float32)[..., None]
    color = grained(scenery, grass + (rubber - grass) * is_track, 0.14)
    for near in (0.2, 0.27, 0.36, 0.48, 0.64, 0.86):
        color = mixed(color, "#fbf6ee", across_line(spot, near, 0.009))
    return color


def _infield(scenery: Scenery, spot: Spot) -> Reals:
    stripe = np.clip(np.sin(np.pi * spot.across * 1.4) * 12, -1, 1) * 0.5 + 0.5
    color = mixed(flat(spot, "#4f9a44"), "#68b454", stripe)
    color = mixed(color, "#b5794a", 9 * (0.13 - spot.near))
    round_plate = 1 - np.hypot(spot.across / 2.1, (spot.near - 0.72) / 0.34)
    color = mixed(color, "#c48a58", round_plate * 24)
    round_mound = 1 - np.hypot((spot.across - 2.6) / 0.6, (spot.near - 0.36) / 0.06)
    color = mixed(color, "#c48a58", round_mound * 12)
    slant = spot.across - 0.4 - (0.72 - spot.near) * 5
    color = mixed(color, "#fbf9f4", (1.5 - np.abs(slant) / 0.06) * (spot.near < 0.72))
    plate = (np.abs(spot.across - 0.4) < 0.16) & (np.abs(spot.near - 0.73) < 0.022)
    color = mixed(color, "#ffffff", plate.astype(np.float32))
    return grained(scenery, color, 0.16)


def _boards(scenery: Scenery, spot: Spot) -> Reals:
    seam = np.abs((spot.across * 4) % 1 - 0.5)
    color = mixed(flat(spot, "#d89a56"), "#b87a3e", (0.06 - seam) * 12)
    key = (spot.across > 1.5) & (spot.near > 0.2) & (spot.near < 0.72)
    color = mixed(color, "#c8503c", 0.85 * key.astype(np.float32))
    color = grained(scenery, color, 0.12, stretch=0.4)
    for near in (0.08, 0.97):
        color = mixed(color, "#fbf6ee", across_line(spot, near))
    color = mixed(color, "#fbf6ee", away_line(spot, -1.9))
    arc = np.hypot((spot.across - 3.4) / 3.6, (spot.near - 0.46) / 0.4)
    color = mixed(color, "#fbf6ee", 1.5 - np.abs(arc - 1) / 0.018)
    return mixed(color, "#fff2d8", 0.3 * (1 - np.abs(spot.across) / 3) * (1 - spot.near))


def _ice(scenery: Scenery, spot: Spot) -> Reals:
    color = mixed(flat(spot, "#f1f7fb"), "#cfe4f2", spot.near)
    scratch = noise(
        scenery.grain("scratches"), spot.across.shape[1] // 2, spot.across.shape[0] // 2,
        cells=90, octaves=2, stretch=6.0, gain=0.7,
    )  # fmt: skip
    marks = resized(scratch, spot.across.shape[1], spot.across.shape[0])
    color = mixed(color, "#ffffff", (marks - 0.55) * 3)
    color = mixed(color, "#f2c23a", across_line(spot, 0.02, 0.02))
    for across, tone in ((-2.2, "#3a6ac0"), (0.0, "#d8404a"), (2.2, "#3a6ac0")):
        color = mixed(color, tone, 0.75 * np.clip(away_line(spot, across, 0.09), 0, 1))
    ring = np.hypot(spot.across / 0.9, (spot.near - 0.5) / 0.22)
    return mixed(color, "#3a6ac0", 0.75 * np.clip(1.5 - np.abs(ring - 1) / 0.05, 0, 1))


def _canvas(scenery: Scenery, spot: Spot) -> Reals:
    color = mixed(flat(spot, "#dfe4ec"), "#b9c4d4", 1.2 * np.abs(spot.across) / 4)
    color = mixed(color, "#3a6ac0", 24 * (0.06 - spot.near))
    logo = np.hypot(spot.across / 1.2, (spot.near - 0.55) / 0.24)
    color = mixed(color, "#c8404a", 0.8 * np.clip((1 - logo) * 20, 0, 1))
    color = mixed(color, "#f1f4f8", np.clip((0.82 - logo) * 20, 0, 1))
    return grained(scenery, color, 0.08)


def _water(scenery: Scenery, spot: Spot) -> Reals:
    height, width = spot.across.shape
    color = mixed(flat(spot, "#5cc8e4"), "#2a9ccc", spot.near * 1.1)
    light = noise(
        scenery.grain("ripples"), width // 2, height // 2, cells=40, octaves=3, stretch=3.0,
        gain=0.8,
    )  # fmt: skip
    color = mixed(color, "#d8f6fc", (1.6 - np.abs(resized(light, width, height) - 0.5) * 26) * 0.5)
    floats = np.floor(spot.across * 3.2) % 2
    for near in (0.16, 0.36, 0.62):
        rope = np.clip(across_line(spot, near, 0.014), 0, 1)
        color = mixed(color, "#e4503c", rope * floats)
        color = mixed(color, "#fdfaf2", rope * (1 - floats))
    tile = (np.abs((spot.across * 2) % 1 - 0.5) > 0.46) | (
        np.abs((spot.near * 16) % 1 - 0.5) > 0.46
    )
    deck = mixed(flat(spot, "#e8e4d8"), "#c9c4b6", tile.astype(np.float32))
    is_deck = ((spot.near > 0.72) | (spot.near < 0.07)).astype(np.float32)[..., None]
    color = color + (deck - color) * is_deck
    return mixed(color, "#3a7ab0", np.clip(across_line(spot, 0.72, 0.012), 0, 1))


def _add_net(scenery: Scenery) -> None:
    """The net of a tennis court, which runs away from us, at the right."""
    paper = Paper(scenery, base=BASE + 0.1, depth=0.88, scale=1.5, above=120, below=90)
    x = paper.right * (0.8 if not scenery.is_portrait else 0.7)
    near, far = (x + 46, 66.0), (x, -18.0)
    mesh = "".join(
        f"M{far[0] + 46 * k / 12:.1f} {far[1] + 84 * k / 12:.1f} v{-60 - 14 * k / 12:.1f} "
        for k in range(13)
    )
    rows = "".join(
        f"M{far[0]:.1f} {far[1] - 8 - 12 * k:.1f} L{near[0]:.1f} {near[1] - 10 - 15 * k:.1f} "
        for k in range(5)
    )
    paper.add(
        polygon(
            [far, near, (near[0], near[1] - 76), (far[0], far[1] - 62)], "#2a2f3a", opacity=0.3
        ),
        line(mesh + rows, "#2a2f3a", 1.1, opacity=0.7),
        line(f"M{far[0]} {far[1] - 62} L{near[0]} {near[1] - 76}", "#fdfaf2", 6),
        line(f"M{far[0]} {far[1]} v-66 M{near[0]} {near[1]} v-80", "#4a5264", 5),
    )
    paper.lay()


def _add_ropes(scenery: Scenery) -> None:
    """Three ropes between padded posts, behind the boxers."""
    paper = Paper(scenery, base=BASE + 0.05, depth=0.88, scale=1.5, above=190, below=4)
    x = paper.right * 0.9
    for y, tone in ((-46, "#3a6ac0"), (-88, "#f4f4f0"), (-130, "#d8404a")):
        paper.add(
            line(f"M{-x} {y} H{x}", tone, 6),
            line(f"M{-x} {y - 2} H{x}", "#ffffff", 1.4, opacity=0.5),
        )
    for side, tone in ((-1, "#d8404a"), (1, "#3a6ac0")):
        paper.add(
            line(f"M{side * x} 0 V-150", "#5a6274", 9),
            box(side * x - 13, -142, 26, 108, tone, radius=6),
            box(side * x - 10, -138, 6, 100, "#ffffff", radius=3, opacity=0.3),
            ellipse((side * x, -152), 7, 5, "#5a6274"),
        )
    paper.lay()
