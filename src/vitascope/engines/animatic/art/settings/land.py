"""Land: hills with a soft edge and a grain, groves that stand on them, mountains, foregrounds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from vitascope.engines.animatic.art.colour import darken, hex_of
from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.art.flora import FLORA, LEAFY
from vitascope.engines.animatic.art.plants import GREENS, TREES, blade, flower
from vitascope.engines.animatic.art.settings.pixels import (
    Floats,
    color_array,
    eased,
    noise,
    paste,
    resized,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.strewn import Strewn, strew
from vitascope.engines.animatic.art.svg import ellipse


@dataclass(frozen=True, slots=True, kw_only=True)
class Grove:
    """Trees along a ridge."""

    trees: Sequence[str]
    """Names of `plants.TREES` and `flora.FLORA`."""
    height: float
    """Share of the picture's shorter side."""
    density: float
    """Trees per tree's height of ridge."""
    colors: Sequence[str] = GREENS
    clumped: float = 0.45
    """0 spread evenly, 1 all in clumps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hill:
    """One fold of land, from its ridge down."""

    name: str
    depth: float
    top: float
    """Where its ridge is, share of the height."""
    color: str
    """At the ridge."""
    shade: str
    """Further down."""
    swell: float = 0.02
    """Height of its waves, share of the shorter side."""
    waves: float = 3
    """Waves across the picture."""
    grain: float = 1.0
    """Strength of its texture."""
    tall: float | None = None
    """Share of the height it goes down; None to the bottom."""
    grove: Grove | None = None
    strewn: Strewn | None = None
    rim: float = 0.24
    """Strength of light along the ridge."""


def add_hill(scenery: Scenery, hill: Hill) -> None:
    """Lay one hill with what grows on it."""
    pad_x, pad_y = scenery.pad(hill.depth)
    width = scenery.width + 2 * pad_x
    ridge = _ridge(scenery, hill, width)
    stand = _grow(scenery, hill, ridge) if hill.grove else []
    tallest = max((image.shape[0] for _, image in stand), default=0)
    top = int(scenery.height * hill.top + ridge.min()) - tallest - 6
    bottom = scenery.height + pad_y
    if hill.tall is not None:
        bottom = min(bottom, int(scenery.height * (hill.top + hill.tall)))
    height = bottom - top
    edge = (scenery.height * hill.top + ridge - top).astype(np.float32)
    image = _ground(scenery, hill, width, height, edge)
    if hill.strewn:
        strew(scenery, hill.name, hill.strewn, image, edge)
    for x, tree in stand:
        _shade_foot(scenery, hill, image, (x, float(edge[min(max(int(x), 0), width - 1)])), tree)
    for x, tree in stand:
        foot = edge[min(max(int(x), 0), width - 1)] + tree.shape[0] * 0.03
        paste(image, tree, x - tree.shape[1] / 2, float(foot) - tree.shape[0])
    scenery.add(image, -pad_x, top, hill.depth)


def _ridge(scenery: Scenery, hill: Hill, width: int) -> Floats:
    wave = noise(
        scenery.grain(hill.name),
        width,
        3,
        cells=hill.waves * width / scenery.width,
        octaves=3,
        gain=0.3,
    )[1]
    return ((wave - 0.5) * 2 * hill.swell * min(scenery.width, scenery.height)).astype(np.float32)


def _ground(scenery: Scenery, hill: Hill, width: int, height: int, edge: Floats) -> Rgba:
    w, h = width // 2, height // 2
    grain = scenery.grain(hill.name + " grain")
    down = np.arange(h, dtype=np.float32)[:, None] * 2 - resized(edge[None], w, 1)
    share = np.clip(down / (min(scenery.width, scenery.height) * 0.34), 0, 1)[..., None]
    near, far = (scenery.lit(scenery.year.turf(c), hill.depth) for c in (hill.color, hill.shade))
    coarse = noise(grain, w, h, cells=5, octaves=3, stretch=2.4)
    fine = noise(grain, w, h, cells=60, octaves=3, stretch=3.2, gain=0.8)
    strength = hill.grain * (0.35 + 0.65 * min(1.0, hill.depth))
    texture = 1 + ((coarse - 0.5) * 0.2 + (fine - 0.5) * 0.3) * strength
    rim = np.exp(-np.clip(down, 0, None) / (5 * scenery.unit))[..., None]
    color = (near + (far - near) * share) * texture[..., None]
    color += rim * color_array(scenery.light.key) * hill.rim * (0.35 + 0.65 * min(1.0, hill.depth))
    small = np.clip(color, 0, 255).astype(np.uint8)
    image = np.asarray(cv2.cvtColor(resized(small, width, height), cv2.COLOR_RGB2RGBA), np.uint8)
    low, high = max(0, int(edge.min()) - 2), min(height, int(edge.max()) + 3)
    image[:low] = 0
    rows = np.arange(low, high, dtype=np.float32)[:, None]
    alpha = np.clip((rows - edge[None]) * 255 + 128, 0, 255).astype(np.uint8)
    band = np.ascontiguousarray(image[low:high])
    band[..., 3] = 255
    image[low:high] = cv2.multiply(band, cv2.merge([alpha] * 4), scale=1 / 255)
    return image


def _grow(scenery: Scenery, hill: Hill, ridge: Floats) -> list[tuple[float, Rgba]]:
    """Trees with their place along the ridge, small ones first, so that large ones overlap."""
    grove = hill.grove
    if grove is None:
        return []
    chance = scenery.chance(hill.name + " grove")
    height_px = min(scenery.width, scenery.height) * grove.height
    kinds = [*grove.trees, *grove.trees] if len(grove.trees) > 1 else [*grove.trees] * 3
    models = [
        grown(scenery, name, height_px, hill.depth, f"{hill.name} {index}", grove.colors)
        for index, name in enumerate(kinds)
    ]
    count = max(1, int(len(ridge) / height_px * grove.density))
    clumps = [chance.uniform(0, len(ridge)) for _ in range(max(1, count // 4))]
    stand: list[tuple[float, Rgba]] = []
    for index in range(count):
        x = (index + chance.uniform(0.05, 0.95)) * len(ridge) / count
        if grove.clumped:
            nearest = min(clumps, key=lambda place: abs(place - x))
            x += (nearest - x) * grove.clumped
        size = chance.uniform(0.5, 1.0)
        model = chance.choice(models)
        if chance.random() < 0.5:
            model = model[:, ::-1]
        shrunk = cv2.resize(model, None, fx=size, fy=size, interpolation=cv2.INTER_AREA)
        stand.append((x, np.asarray(shrunk, np.uint8)))
    return sorted(stand, key=lambda place: place[1].shape[0])


def _shade_foot(
    scenery: Scenery, hill: Hill, image: Rgba, foot: tuple[float, float], tree: Rgba
) -> None:
    """A soft shadow on the ground where a tree stands, away from the light."""
    half = tree.shape[1] * 0.42
    rows = int(half * 0.3) + 2
    x0 = int(foot[0] - half - scenery.light.key_from * half * 0.4)
    y0 = int(foot[1])
    part = image[y0 : y0 + rows, max(0, x0) : max(0, x0 + int(2 * half))]
    if not part.size:
        return
    down = np.linspace(0, 1, part.shape[0], dtype=np.float32)[:, None]
    across = np.linspace(-1, 1, part.shape[1], dtype=np.float32)[None]
    away = np.hypot(across, down)
    dim = 1 - 0.34 * min(1.0, hill.depth + 0.2) * eased(1.0, 0.2, away)
    part[..., :3] = part[..., :3] * dim[..., None]


def add_tree(
    scenery: Scenery,
    kind: str,
    name: str,
    *,
    x: float,
    foot: float,
    tall: float,
    depth: float,
    colors: Sequence[str] = GREENS,
    tufts: Sequence[str] = ("#4f9a3e", "#66b04c"),
    sway: float = 0.0,
) -> None:
    """One tree that stands by itself, with its shadow and the grass at its foot.

    Args:
        scenery: Where to add.
        kind: Of `plants.TREES` or `flora.FLORA`.
        name: Of the part, for its chance.
        x: Of its trunk, share of the width.
        foot: Where it stands, share of the height.
        tall: Its height, share of the shorter side.
        depth: Of its layer.
        colors: Of its leaves.
        tufts: Of the grass at its foot.
        sway: Pixels of slow swing.
    """
    chance = scenery.chance(name + " side")
    height_px = min(scenery.width, scenery.height) * tall
    tree = grown(scenery, kind, height_px, depth, name, colors)
    if chance.random() < 0.5:
        tree = tree[:, ::-1]
    below = int(height_px * 0.06) + 4
    paper = np.zeros((tree.shape[0] + below, tree.shape[1], 4), np.uint8)
    wide, middle = tree.shape[1], tree.shape[1] / 2
    reach = min(height_px * 0.2, middle * 0.9)
    shift = -scenery.light.key_from * reach * 0.3
    ground = height_px * 0.97
    shade = "".join(
        ellipse((middle + shift, ground), reach * k, reach * 0.13 * k, "#1a1830", opacity=0.15)
        for k in (1.0, 0.75, 0.5)
    )
    grass = "".join(
        blade(
            (middle + chance.uniform(-0.34, 0.34) * reach, ground + chance.uniform(1, 5)),
            chance.uniform(0.03, 0.07) * height_px,
            chance.uniform(-5, 5) * scenery.unit,
            2.2 * scenery.unit,
            scenery.lit_hex(scenery.year.turf(chance.choice(list(tufts))), depth),
        )
        for _ in range(12)
    )
    paste(paper, scenery.draw(shade, wide, paper.shape[0]), 0, 0)
    paste(paper, np.ascontiguousarray(tree), 0, 0)
    paste(paper, scenery.draw(grass, wide, paper.shape[0]), 0, 0)
    scenery.add(paper, scenery.width * x - middle, scenery.height * foot - ground, depth, sway=sway)


def grown(
    scenery: Scenery, tree: str, height_px: float, depth: float, name: str, colors: Sequence[str]
) -> Rgba:
    """One tree of that height, in this light."""
    shown = scenery.year.crowns(tuple(colors)) if tree in LEAFY else tuple(colors)
    if tree in LEAFY and tree != "bush" and scenery.year.season == "winter":
        tree = "bare"
    grower = TREES.get(tree) or FLORA[tree]
    plant = grower(scenery.chance(name), shown, is_snowy=scenery.is_snowy)
    scale = height_px / plant.height
    shapes = (
        f'<g transform="scale({scale:.4f}) translate({plant.width / 2:.1f} {plant.height:.1f})">'
        f"{plant.shapes}</g>"
    )
    return scenery.tinted(scenery.draw(shapes, plant.width * scale, height_px), depth)


def add_foreground(
    scenery: Scenery,
    *,
    colors: Sequence[str],
    flowers: Sequence[str] = (),
    tall: float = 0.2,
    plant: Callable[[float, float, float], str] | None = None,
) -> None:
    """Blades and blossoms at the lower corners before the subjects, out of focus, swaying.

    Args:
        scenery: Where to add.
        colors: Of the blades, as painted in daylight.
        flowers: Of the blossoms; none for a bare foreground.
        tall: Highest at the sides, share of the shorter side.
        plant: Draws another thing instead of a blade, from x, foot and height in pixels.
    """
    chance = scenery.chance("foreground")
    short = min(scenery.width, scenery.height)
    width, height = scenery.width * 1.5, short * tall
    first, *others = (scenery.year.turf(color) for color in colors)
    red, green, blue = (float(v) * 0.62 for v in scenery.lit(first))
    tones = [hex_of((red, green, blue)), *(darken(scenery.lit_hex(c), 0.24) for c in others)]
    shapes: list[str] = []
    for _ in range(int(150 * width / (1280 * scenery.unit))):
        x = chance.uniform(0, width)
        side = min(1.0, abs(x / width - 0.5) * 2.6)
        rise = height * (0.12 + 0.78 * side**2) * chance.uniform(0.55, 1.05)
        if plant is not None:
            shapes.append(plant(x, height + 8, rise))
            continue
        bend = chance.uniform(-0.4, 0.4) * rise
        shapes.append(
            blade(
                (x, height + 8),
                rise,
                bend,
                chance.uniform(3, 7) * scenery.unit,
                chance.choice(tones),
            )
        )
        if flowers and chance.random() < 0.16:
            color = scenery.lit_hex(chance.choice(list(flowers)))
            shapes.append(
                flower((x + bend, height + 8 - rise), chance.uniform(7, 12) * scenery.unit, color)
            )
    scenery.add_drawn(
        "".join(shapes),
        width,
        height,
        -scenery.width * 0.25,
        scenery.height * 1.02 - height,
        1.3,
        sway=4 * scenery.unit,
        blur_px=1.6 * scenery.unit,
    )
