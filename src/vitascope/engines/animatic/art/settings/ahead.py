"""Settings as they are seen by who goes through them: the way runs to the horizon and comes on."""

import math

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Ahead, Backdrop, Bystander, Rgba
from vitascope.engines.animatic.art.settings.fronts import add_front
from vitascope.engines.animatic.art.settings.pixels import (
    Reals,
    blend,
    color_array,
    glow,
    noise,
    opaque,
    resized,
)
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.roadside import bystander
from vitascope.engines.animatic.art.settings.routes import Route
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, group
from vitascope.engines.animatic.spec import Aboard

HORIZON = 0.46
_PER_METRE = 20
_ACROSS, _LONG = 44, 48
"""Metres of the ground that are painted, across and along; then it comes again."""

_PERIOD = 144.0
"""Metres after which what stands beside the way comes again."""

_SPEEDS = {"car": 15.0, "motorcycle": 18.0, "bicycle": 7.0, "skis": 10.0, "train": 20.0,
           "foot": 2.2, "horse": 6.0, "canoe": 2.4}  # fmt: skip
"""Metres a second."""

_EYES = {"train": 2.7, "canoe": 0.95, "horse": 2.3, "car": 1.3}
"""Metres above the ground; 1.65 on one's own feet and on all else."""

_SPRITE_PX = 560
"""Height in pixels of the largest picture of what stands beside the way."""


def draw_ahead(scenery: Scenery, route: Route, aboard: Aboard) -> Backdrop:
    """A way as it is seen from what the viewer goes on, with that before it."""
    add_sky(scenery, HORIZON)
    _add_horizon(scenery, route)
    texture = _ground(scenery, route)
    _add_land(scenery, texture)
    if scenery.light.is_dark and aboard in ("car", "motorcycle", "train"):
        radius = min(scenery.width, scenery.height) * 0.7
        scenery.add(glow("#ffe9b8", radius, 0.5), scenery.width / 2 - radius,
                    scenery.height * 0.74 - radius, 1.01, is_light=True)  # fmt: skip
    lane = 0.5 * route.half if route.track in ("tar", "lane") and aboard != "foot" else 0.0
    add_front(scenery, aboard)
    return scenery.finish(
        ground_front=0.9,
        ground_back=HORIZON + 0.12,
        scale_front=1.5,
        scale_back=0.5,
        ahead=Ahead(
            texture=texture,
            per_metre=_PER_METRE,
            horizon=HORIZON,
            eye=_EYES.get(aboard, 1.65),
            lane=lane,
            speed=_SPEEDS[aboard],
            winding=0.0 if route.track == "lane" else 1.0,
            haze=_haze(scenery),
            bystanders=_bystanders(scenery, route),
            period=_PERIOD,
        ),
    )


def _haze(scenery: Scenery) -> tuple[float, float, float]:
    red, green, blue = (float(c) for c in color_array(scenery.light.sky[3]))
    return red, green, blue


def _add_horizon(scenery: Scenery, route: Route) -> None:
    """What is seen where the way ends."""
    match route.far:
        case "peaks" | "hills":
            is_high = route.far == "peaks"
            for index, (share, depth) in enumerate(((1.0, 0.08), (0.62, 0.14))):
                add_range(
                    scenery,
                    Range(name=f"ahead {index}", base=HORIZON + 0.012,
                          height=(0.3 if is_high else 0.1) * share, count=9 - 2 * index,
                          depth=depth, color="#98a4c0" if is_high else "#8aa88a",
                          snow=0.5 if is_high or scenery.is_snowy else 0.0, haze=0.75,
                          steep=1.0 if is_high else 0.6),
                )  # fmt: skip
        case "mesas":
            add_range(
                scenery,
                Range(name="mesas", base=HORIZON + 0.012, height=0.12, count=7, depth=0.1,
                      color="#c87a52", shade="#8a4a48", snow=0.0, haze=0.6, steep=0.7),
            )  # fmt: skip
        case "towers":
            _add_towers(scenery)
        case _:
            pass


def _add_towers(scenery: Scenery) -> None:
    """A skyline, small at the end of the street."""
    pad_x, _ = scenery.pad(0.1)
    width, tall = scenery.width + 2 * pad_x, scenery.height * 0.2
    chance, shapes, lit, x = scenery.chance("towers"), list[str](), list[str](), 0.0
    while x < width:
        w, h = chance.uniform(0.02, 0.05) * width, tall * chance.uniform(0.3, 1.0)
        shapes.append(box(x, tall - h, w, h, scenery.lit_hex("#7c8aa2", 0.3)))
        lit += [
            box(x + 4 + 9 * k, tall - h + 8 + 12 * row, 4, 6, "#ffe2a0")
            for row in range(int(h // 14)) for k in range(int(w // 10)) if chance.random() < 0.4
        ]  # fmt: skip
        x += w * chance.uniform(0.9, 1.3)
    if not scenery.light.is_dark:
        lit = []
    scenery.add_drawn("".join([*shapes, *lit]), width, tall, -pad_x,
                      scenery.height * (HORIZON + 0.012) - tall, 0.1)  # fmt: skip


def _add_land(scenery: Scenery, texture: Rgba) -> None:
    """The far ground, below that which moves."""
    pad_x, _ = scenery.pad(0.5)
    mean = texture[:, :80, :3].reshape(-1, 3).mean(0)
    stops = [scenery.light.sky[3], "#" + "".join(f"{int(c):02x}" for c in mean)]
    rows = int(scenery.height * (1 - HORIZON)) + 40
    color = np.broadcast_to(blend(stops, rows)[:, None], (rows, scenery.width + 2 * pad_x, 3))
    image = opaque(np.ascontiguousarray(color, np.float32))
    scenery.add(image, -pad_x, scenery.height * HORIZON, 0.5)


def _ground(scenery: Scenery, route: Route) -> Rgba:
    """The ground from above, as far as it is painted; its last rows go on with the first."""
    width, height = _ACROSS * _PER_METRE, _LONG * _PER_METRE
    u = ((np.arange(width, dtype=np.float32) + 0.5) / _PER_METRE - _ACROSS / 2)[None]
    v = ((np.arange(height, dtype=np.float32) + 0.5) / _PER_METRE)[:, None]
    light, dark = route.ground
    if scenery.is_snowy and route.track not in ("water",):
        light, dark = "#f4f8fd", "#dfe9f4"
    grain = resized(
        noise(scenery.grain("land"), width // 2, height // 4, cells=30, octaves=4, gain=0.7),
        width, height // 2,
    )  # fmt: skip
    # Mirrored along, so that its end meets its beginning.
    grain = np.concatenate([grain, grain[::-1]])
    color = color_array(dark) + (color_array(light) - color_array(dark)) * grain[..., None]
    if route.has_sea:
        is_sea = (u < -route.half - 3.2) & (v > -1)
        sea = color_array("#4aa6c8") * (0.9 + 0.24 * grain[..., None])
        color = np.where(is_sea[..., None], sea, color)
    color = _track(scenery, route, color, (u, v), grain)
    return scenery.tinted(opaque(np.ascontiguousarray(color, np.float32)), 1.0)


def _laid(color: Reals, paint: str, cover: Reals) -> Reals:
    """`color` with so much of a paint, pixel by pixel."""
    return color + (color_array(paint) - color) * np.clip(cover, 0, 1)[..., None]


_TRACKS = {
    "tar": "#62646e",
    "lane": "#585a64",
    "dirt": "#b8925e",
    "rails": "#a89a8a",
    "snow": "#ffffff",
    "water": "#3f9cc0",
    "sand": "#ecca90",
}


def _track(
    scenery: Scenery, route: Route, color: Reals, at: tuple[Reals, Reals], grain: Reals
) -> Reals:
    """The land with the way upon it, before what is painted on that."""
    across = np.broadcast_to(np.abs(at[0]), grain.shape)
    ragged = 0.5 * (grain - 0.5) if route.track in ("dirt", "sand", "snow") else 0.0
    inside = (route.half - across + ragged) * 8
    tone = _TRACKS[route.track]
    if scenery.is_snowy and route.track in ("tar", "dirt"):
        tone = "#c4cdd8"
    if scenery.is_wet and route.track in ("tar", "lane"):
        tone = "#4a4e5c"
    if route.track in ("tar", "dirt", "rails"):
        color = _laid(color, "#c8b48a", (route.half + 0.7 - across + 1.2 * (grain - 0.5)) * 4)
    shaded = color_array(tone) * (0.88 + 0.24 * grain[..., None])
    color = color + (shaded - color) * np.clip(inside, 0, 1)[..., None]
    return _marked(route, color, at, grain)


def _marked(route: Route, color: Reals, at: tuple[Reals, Reals], grain: Reals) -> Reals:
    """The way with what is on it: its lines and kerbs, rails, ruts, or light on water."""
    u, v = at
    across = np.broadcast_to(np.abs(u), grain.shape)
    if route.track == "lane":
        walk = ((across > route.half) & (across < route.half + 4)).astype(np.float32)
        color = _laid(color, "#b8b2a8", walk)
        color = _laid(color, "#d8d2c8", (0.18 - np.abs(across - route.half - 0.18)) * 20)
    if route.track in ("tar", "lane"):
        dashes = (np.mod(v, 12) < 6) * (0.09 - np.abs(u)) * 40
        color = _laid(color, "#fdf6e0", np.broadcast_to(dashes, grain.shape).astype(np.float32))
        edge = (0.08 - np.abs(across - route.half + 0.35)) * 40
        color = _laid(color, "#fdf6e0", edge.astype(np.float32))
    if route.track == "rails":
        sleepers = (np.mod(v, 0.75) < 0.26) & (np.abs(u) < 1.3)
        color = _laid(color, "#6a503c", sleepers.astype(np.float32))
        for side in (-0.72, 0.72):
            rail = np.broadcast_to((0.07 - np.abs(u - side)) * 40, grain.shape)
            color = _laid(color, "#dfe4ea", rail.astype(np.float32))
    if route.track in ("snow", "sand", "dirt"):
        for side in (-0.4, 0.4):
            rut = np.broadcast_to((0.1 - np.abs(u - side + 0.05 * np.sin(v * math.tau / 12))) * 14,
                                  grain.shape)  # fmt: skip
            color = color * (1 - 0.12 * np.clip(rut, 0, 1)[..., None])
    if route.track == "water":
        glint = np.clip((grain - 0.62) * 8, 0, 1) * (across < route.half)
        color = _laid(color, "#bfe8f4", 0.6 * glint.astype(np.float32))
    return color


def _bystanders(scenery: Scenery, route: Route) -> tuple[Bystander, ...]:
    """What stands along both sides, and at even distances right beside the way."""
    chance = scenery.chance("bystanders")
    kept: dict[tuple[str, int], tuple[tuple[Rgba, ...], float]] = {}
    found: list[Bystander] = []

    def put(kind: str, side: int, aside: float, along: float) -> None:
        key = (kind, chance.randrange(3))
        if key not in kept:
            kept[key] = _pictures(scenery, kind, f"{kind} {key[1]}")
        pictures, tall = kept[key]
        found.append(Bystander(pictures=pictures, across=side * aside, along=along, tall=tall,
                               is_mirrored=side < 0))  # fmt: skip

    near, far = route.aside
    for side in (-1, 1):
        along = chance.uniform(0, route.apart)
        while route.sides and along < _PERIOD - route.apart * 0.6:
            is_at_sea = route.has_sea and side < 0
            if not is_at_sea:
                put(chance.choice(route.sides), side, chance.uniform(near, far), along)
            along += route.apart * (1 if near == far else chance.uniform(0.6, 1.4))
        if route.posts:
            step = 12.0 if route.posts in ("post", "kerb") else 36.0
            for k in range(int(_PERIOD / step)):
                if route.posts not in ("pole", "mast") or side > 0:
                    put(route.posts, side, route.half + 1.2 + (1.4 if step > 20 else 0), k * step)
    return tuple(found)


def _pictures(scenery: Scenery, kind: str, name: str) -> tuple[tuple[Rgba, ...], float]:
    """One thing in its sizes, large to small and hazier, and its height in metres."""
    plant, shine = bystander(scenery, kind, name)
    wide, tall = plant.width * 1.1 + 40, plant.height + 60
    scale = _SPRITE_PX / tall

    def placed(shapes: str) -> str:
        at = (wide / 2 * scale, (tall - 12) * scale)
        return group([shapes], move=at, scale=(scale, scale))

    drawn = scenery.draw(placed(plant.shapes), wide * scale, tall * scale)
    lit = placed(shine) if shine and scenery.light.is_dark else ""
    pictures: list[Rgba] = []
    for step in range(4):
        small = drawn
        if step:
            size = (max(2, drawn.shape[1] >> step), max(2, drawn.shape[0] >> step))
            small = np.asarray(cv2.resize(drawn, size, interpolation=cv2.INTER_AREA), np.uint8)
        hazed = scenery.tinted(small, 1.0 - 0.16 * step)
        hazed = np.minimum(hazed, hazed[..., 3:])
        if lit:
            shining = scenery.draw(lit, wide * scale, tall * scale)
            shining = np.asarray(
                cv2.resize(shining, hazed.shape[1::-1], interpolation=cv2.INTER_AREA), np.uint8
            )
            keep = 255 - shining[..., 3:].astype(np.uint16)
            hazed = (hazed * keep // 255 + shining).astype(np.uint8)
        pictures.append(np.ascontiguousarray(hazed))
    return tuple(pictures), tall / 100
