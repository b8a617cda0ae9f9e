"""Settings seen from above: at a slant, as from a drone, or straight down."""

import numpy as np

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings import courses
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.covers import COVERS, over
from vitascope.engines.animatic.art.settings.lands import Land, is_driven
from vitascope.engines.animatic.art.settings.lens import BLOCK, HORIZON, STREET, Lens
from vitascope.engines.animatic.art.settings.pixels import Floats, eased, opaque, paste, resized
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.standing import standing
from vitascope.engines.animatic.art.settings.traffic import add_traffic
from vitascope.engines.animatic.spec import Height


def draw_from_above(scenery: Scenery, land: Land, height: Height) -> Backdrop:
    """A land as it is seen from a drone, or straight down; roads lie across where a car is told."""
    if land.cover == "peaks":
        return _draw_peaks(scenery)
    is_overhead = height == "overhead"
    is_along = is_overhead and is_driven(scenery, land)
    lens = Lens(scenery, is_overhead=is_overhead, is_afloat=land.is_afloat, is_along=is_along)
    if not is_overhead:
        add_sky(scenery, HORIZON)
        if land.peaks:
            _add_peaks(scenery, land.peaks)
    image = opaque(np.asarray(resized(_ground(lens, land), lens.width, lens.height), np.float32))
    drawn = standing(lens, land)
    if drawn:
        paste(image, scenery.draw(drawn, lens.width, lens.height), 0, 0)
    scenery.add(image, -lens.pad_x, lens.top, 1.0)
    if not is_overhead:
        add_mist(scenery, "far haze", top=HORIZON - 0.05, tall=0.12, strength=0.5, depth=1.0)
    if is_overhead and land.stands == "towers":
        add_traffic(lens)
    if is_along:
        lane = 0.5 - (courses.CROSS_ROAD - 8.5) * lens.metre / scenery.height
        return scenery.finish(ground_front=lane, ground_back=lane, scale_front=0.8, scale_back=0.8)
    if is_overhead:
        return scenery.finish(
            ground_front=0.64, ground_back=0.26, scale_front=1.0, scale_back=1.0, water=(0.64, 0.26)
        )
    return scenery.finish(
        ground_front=0.86, ground_back=0.5, scale_front=0.95, scale_back=0.5, water=(0.8, 0.46)
    )


def _draw_peaks(scenery: Scenery) -> Backdrop:
    """Range behind range, as one flies over them; mist lies between."""
    add_sky(scenery, HORIZON + 0.08)
    rows = ((0.4, 0.3, 9, 0.1, 0.62), (0.56, 0.36, 7, 0.24, 0.52), (0.8, 0.44, 5, 0.45, 0.46),
            (1.08, 0.5, 4, 0.75, 0.4))  # fmt: skip
    for index, (base, height, count, depth, white) in enumerate(rows):
        add_range(
            scenery,
            Range(
                name=f"ridge {index}",
                base=base,
                height=height,
                count=count,
                depth=depth,
                color="#98a0b8",
                shade="#3f4e80",
                snow=0.8 if scenery.is_snowy else white,
                haze=0.7,
                tall=0.5,
            ),
        )
        if index < len(rows) - 1:
            add_mist(
                scenery,
                f"mist {index}",
                top=base - 0.1,
                tall=0.2,
                strength=0.55,
                depth=depth + 0.05,
            )
    return scenery.finish(ground_front=0.86, ground_back=0.5, scale_front=0.8, scale_back=0.45)


def _add_peaks(scenery: Scenery, height: float) -> None:
    for index, (share, depth, haze) in enumerate(((0.75, 0.08, 0.85), (1.0, 0.14, 0.7))):
        add_range(
            scenery,
            Range(
                name=f"peaks {index}",
                base=HORIZON + 0.02 + 0.012 * index,
                height=height * share,
                count=9 - 2 * index,
                depth=depth,
                color="#98a4c0",
                snow=0.5 if height > 0.15 else 0.25,
                haze=haze,
            ),
        )


def _ground(lens: Lens, land: Land) -> Floats:
    color = COVERS[land.cover](lens)
    if land.stands == "towers":
        color = _streets(lens, color)
    for course in land.courses:
        match course:
            case "road" | "path" | "shore road" if lens.is_along:
                color = courses.add_cross_road(lens, color, is_dirt=course == "path")
            case "river":
                is_bare = land.cover in ("jungle", "forest", "pines")
                color = courses.add_river(lens, color, has_banks=not is_bare)
            case "road":
                color = courses.add_road(lens, color)
            case "path":
                color = courses.add_road(lens, color, is_dirt=True)
            case "lake":
                color = courses.add_lake(lens, color)
            case "sea":
                color = courses.add_sea(lens, color)
            case "rocks":
                color = courses.add_sea(lens, color, is_rocky=True)
            case "shore road":
                color = courses.add_shore_road(lens, color)
            case _:
                color = courses.add_island(lens, color)
    shaded = 0.9 + 0.2 * lens.rough("clouds", 420, octaves=2)
    return lens.hazed(color * shaded[..., None])


def _streets(lens: Lens, color: Floats) -> Floats:
    """Streets between the blocks, with lines and crossings."""
    a = np.abs(np.mod(lens.u / BLOCK + 0.5, 1.0) - 0.5) * BLOCK
    b = np.abs(np.mod(lens.v / BLOCK + 0.5, 1.0) - 0.5) * BLOCK
    half = STREET / 2
    tar = lens.paint("#c4ccd4" if lens.scenery.is_snowy else "#565962")
    soft = 0.4 + 0.5 * lens.reach
    tar = tar * (0.94 + 0.12 * lens.noise("tar", 3))[..., None]
    for near in (a, b):
        color = over(color, tar, eased(half + soft, half - soft, near))
    for near, other, along in ((a, b, lens.v), (b, a, lens.u)):
        is_clear = other > half + 4
        dash = (np.mod(along, 7) < 3.6) & is_clear & (lens.reach < 0.8)
        color = over(color, lens.paint("#f4f0e4"), eased(0.42, 0.2, near) * dash)
        zebra = (other > half + 0.8) & (other < half + 4.2) & (near < half - 0.8)
        stripe = (np.mod(near, 2.0) < 1.0) & zebra & (lens.reach < 0.8)
        color = over(color, lens.paint("#f4f0e4"), stripe.astype(np.float32) * 0.9)
    return color
