"""The hour of day over footage: where the sky is, and night, dusk, sunset and dawn put on it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.pixels import grades
from vitascope.engines.animatic.pixels.canvas import Canvas, Operation
from vitascope.engines.animatic.pixels.drift import dots
from vitascope.engines.animatic.pixels.picture import (
    Color,
    Plane,
    Rgb,
    as_uint8,
    blend,
    grey,
    resized,
    soft,
    veil,
)

_SMALL: Final = 8
"""The sky is looked for at an eighth of the size."""
_EDGE: Final = 26.0
"""Change of brightness, over one small pixel, at which a sky surely ends."""
_LAMP: Final = 215
"""Brightness by day of what is a lamp or a lit window by night."""
_LAMP_CONTRAST: Final = 26
"""How much brighter than what is around it."""
_LEAST_LAMP: Final = 5
"""Its least area, in pixels of a quarter of the size."""
_HORIZON: Final = 12.0
"""Mean change over a row (Sobel's) from which it is taken for the horizon."""
_DARKEST: Final = 70.0
"""Brightness below which nothing counts as a sky by day."""


def sky_of(picture: Rgb) -> Plane:
    """How surely each pixel is sky, 0..255.

    Sky is bright, hangs together with the picture's top, and ends at edges: above the horizon only
    at such as no cloud has. A heuristic: smooth bright walls pass for sky.
    """
    height, width = picture.shape[:2]
    small = resized(picture, max(8, width // _SMALL), max(8, height // _SMALL))
    colors = cv2.GaussianBlur(small, (0, 0), 1.0).astype(np.float32)
    light = cv2.cvtColor(colors, cv2.COLOR_RGB2GRAY).astype(np.float32)
    fall = cv2.Sobel(light, cv2.CV_32F, 0, 1).astype(np.float32)
    # An edge may be one of colour alone: a pale wall is as bright as the sky behind it.
    slopes = np.hypot(cv2.Sobel(colors, cv2.CV_32F, 1, 0), cv2.Sobel(colors, cv2.CV_32F, 0, 1))
    slope = slopes.max(axis=2).astype(np.float32) / 4
    rows = np.linspace(0, 1, len(light), dtype=np.float32)[:, None]
    above = np.clip((_horizon(fall) - rows) / 0.03, 0, 1)
    smooth = np.clip(1.6 - slope * (1 - above * _airy(colors, light)) / _EDGE * 2, 0, 1)
    bright = np.clip((light - _DARKEST) / 30, 0, 1)
    sure = smooth * bright * np.clip((0.78 - rows) / 0.12, 0, 1)
    hanging = np.asarray(sure * _from_the_top(np.asarray(sure > 0.5)), np.float32)
    softened = cv2.GaussianBlur(hanging, (0, 0), 1.0)
    made = cv2.resize(softened, (width, height), interpolation=cv2.INTER_LINEAR)
    return as_uint8(np.clip(made * 255, 0, 255))


def _horizon(fall: npt.NDArray[np.float32]) -> float:
    """Where the picture's brightness changes most from one row to the next, as a share of it."""
    change = np.abs(fall.mean(axis=1))
    first, last = len(change) * 25 // 100, len(change) * 75 // 100
    row = first + int(np.argmax(change[first:last]))
    return row / len(change) if change[row] > _HORIZON else 0.6


def _airy(
    colors: npt.NDArray[np.float32], light: npt.NDArray[np.float32]
) -> npt.NDArray[np.float32]:
    """How much each pixel has the colours of open sky and of clouds, 0..1."""
    red, green, blue = colors[..., 0], colors[..., 1], colors[..., 2]
    cool = np.clip((blue - np.maximum(red, green * 0.94)) / 12 + 1, 0, 1)
    cool *= np.clip((light - 105) / 25, 0, 1)
    pale = np.clip((90 - colors.max(axis=2) + colors.min(axis=2)) / 20, 0, 1)
    pale *= np.clip((light - 150) / 20, 0, 1)
    return np.maximum(cool, pale)


def _from_the_top(candidate: npt.NDArray[np.bool_]) -> npt.NDArray[np.float32]:
    """The candidates that hang together with the picture's upper edge."""
    mask = candidate.astype(np.uint8)
    # Narrow gaps between clouds and hills do not join what is above to what is below.
    body = as_uint8(cv2.erode(mask, np.ones((3, 3), np.uint8), borderValue=1))
    _, labels = cv2.connectedComponents(body, connectivity=4)
    pieces = np.asarray(labels)
    top = np.unique(pieces[: max(1, len(pieces) // 12)])
    kept = (np.isin(pieces, top[top > 0])).astype(np.uint8)
    return np.asarray(cv2.dilate(kept, np.ones((5, 5), np.uint8)), np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hour:
    """What an hour makes of a picture taken by day."""

    grade: grades.Matrix
    sky: tuple[Color, Color, Color]
    """From the top to the horizon."""
    sky_share: float
    """How much of the sky's own picture is painted over."""
    haze: Color
    haze_share: float
    """Glow over the land near the horizon."""


_LUMA: Final = np.array([0.2126, 0.7152, 0.0722], np.float32)


def _moonlit(strength: float) -> grades.Matrix:
    """Dark and blue, colours mostly gone, as eyes and films see the night."""
    matrix = np.zeros((3, 4), np.float32)
    own = np.eye(3, dtype=np.float32) * np.array([[0.16], [0.16], [0.2]], np.float32)
    matrix[:, :3] = own + np.outer([0.15, 0.21, 0.33], _LUMA).astype(np.float32)
    matrix[:, 3] = (2, 4, 14)
    day = np.zeros((3, 4), np.float32)
    day[:, :3] = np.eye(3)
    return (day * (1 - strength) + matrix * strength).astype(np.float32)


_NIGHT: Final = _Hour(
    grade=_moonlit(1.0),
    sky=((7, 10, 32), (16, 24, 60), (36, 48, 92)),
    sky_share=0.86,
    haze=(40, 52, 92),
    haze_share=0.12,
)
_DUSK: Final = _Hour(
    grade=_moonlit(0.62),
    sky=((34, 34, 84), (92, 66, 124), (206, 122, 118)),
    sky_share=0.72,
    haze=(150, 96, 120),
    haze_share=0.18,
)
_SUNSET: Final = _Hour(
    grade=grades.after(grades.scaled(1.06, 0.78, 0.6, 0.0), grades.saturation(1.15)),
    sky=((94, 62, 122), (230, 112, 84), (255, 196, 104)),
    sky_share=0.74,
    haze=(255, 158, 84),
    haze_share=0.3,
)
_DAWN: Final = _Hour(
    grade=grades.after(grades.scaled(1.03, 0.9, 0.9, 0.02), grades.saturation(0.9)),
    sky=((112, 132, 190), (232, 170, 180), (255, 224, 180)),
    sky_share=0.66,
    haze=(255, 214, 196),
    haze_share=0.3,
)


def night(canvas: Canvas) -> Operation:
    """Moonlight, a dark sky with stars and a moon, and lamps that glow."""
    hour = _painted(canvas, _NIGHT)
    stars = _stars(canvas)
    moon = _disc(canvas, (0.78, 0.17), 34.0, 1.3)

    def fall(picture: Rgb, index: int) -> Rgb:
        sky = sky_of(picture)
        made = _with_lamps(hour(picture, sky), picture, sky, canvas.unit)
        lights = cv2.max(cv2.multiply(stars, sky, scale=1 / 255), _where_open(moon, sky))
        return veil(made, (236, 240, 255), as_uint8(lights))

    return fall


def dusk(canvas: Canvas) -> Operation:
    """The blue hour: dim, with the last red at the horizon, and lamps that glow."""
    hour = _painted(canvas, _DUSK)

    def fall(picture: Rgb, index: int) -> Rgb:
        sky = sky_of(picture)
        return _with_lamps(hour(picture, sky), picture, sky, canvas.unit)

    return fall


def sunset(canvas: Canvas) -> Operation:
    """Golden light, a burning sky, a low sun."""
    hour = _painted(canvas, _SUNSET)
    sun = _disc(canvas, (0.7, 0.4), 46.0, 3.2)

    def fall(picture: Rgb, index: int) -> Rgb:
        sky = sky_of(picture)
        made = hour(picture, sky)
        return veil(made, (255, 236, 170), _where_open(sun, sky))

    return fall


def dawn(canvas: Canvas) -> Operation:
    """Pale rose light and a haze over the land."""
    hour = _painted(canvas, _DAWN)
    return lambda picture, index: hour(picture, sky_of(picture))


def day(canvas: Canvas) -> Operation:
    """Bright daylight, with a blue sky where one is seen."""
    lift = grades.brighter()
    grade = grades.by_matrix(
        grades.after(grades.scaled(1.02, 1.02, 1.0, 0.02), grades.saturation(1.15))
    )
    blue = _gradient(canvas, ((74, 142, 224), (132, 186, 240), (206, 230, 248)))

    def fall(picture: Rgb, index: int) -> Rgb:
        sky = as_uint8(cv2.convertScaleAbs(sky_of(picture), alpha=0.55))
        return blend(grade(lift(picture)), blue, sky)

    return fall


def _painted(canvas: Canvas, hour: _Hour) -> Callable[[Rgb, Plane], Rgb]:
    """From a picture and its sky to the picture at that hour."""
    grade = grades.by_matrix(hour.grade)
    painted = _gradient(canvas, hour.sky)
    rows = np.linspace(0, 1, canvas.size.height, dtype=np.float32)
    near_horizon = np.exp(-(((rows - 0.55) / 0.2) ** 2)) * hour.haze_share * 255
    shape = (canvas.size.height, canvas.size.width)
    haze = np.ascontiguousarray(np.broadcast_to(near_horizon[:, None], shape)).astype(np.uint8)

    def paint(picture: Rgb, sky: Plane) -> Rgb:
        made = grade(picture)
        share = as_uint8(cv2.convertScaleAbs(sky, alpha=hour.sky_share))
        return veil(blend(made, painted, share), hour.haze, haze)

    return paint


def _gradient(canvas: Canvas, colors: tuple[Color, Color, Color]) -> Rgb:
    """A whole picture of sky; its horizon is at three fifths of the height."""
    rows = np.linspace(0, 1, canvas.size.height)
    columns = [
        np.interp(rows, (0, 0.35, 0.6), [color[part] for color in colors]) for part in range(3)
    ]
    line = np.stack(columns, axis=1).astype(np.uint8)
    shape = (canvas.size.height, canvas.size.width, 3)
    return np.ascontiguousarray(np.broadcast_to(line[:, None], shape))


def _stars(canvas: Canvas) -> Plane:
    """A tile of stars."""
    width, height, unit = canvas.size.width, canvas.size.height, canvas.unit
    count = round(330 * canvas.area)
    return dots(
        canvas.seed,
        "stars",
        width,
        height,
        count=count,
        radius=(0.5 * unit, 1.5 * unit),
        strength=(60, 235),
    )


def _disc(canvas: Canvas, place: tuple[float, float], radius: float, halo: float) -> Plane:
    """A sun or moon with light around it."""
    width, height = canvas.size.width, canvas.size.height
    disc = np.zeros((height, width), np.uint8)
    centre = (round(place[0] * width), round(place[1] * height))
    cv2.circle(disc, centre, round(radius * canvas.unit), 255, -1, cv2.LINE_AA)
    glow = cv2.convertScaleAbs(soft(disc, radius * canvas.unit * 1.6), alpha=halo)
    return as_uint8(cv2.max(disc, glow))


def _with_lamps(made: Rgb, picture: Rgb, sky: Plane, unit: float) -> Rgb:
    """What was brightest on the ground by day is a lamp by night, and shines around itself."""
    height, width = made.shape[:2]
    quarter = grey(resized(picture, width // 4, height // 4))
    stands_out = cv2.subtract(quarter, soft(quarter, 12 * unit))
    shining = (quarter > _LAMP) & (as_uint8(stands_out) > _LAMP_CONTRAST)
    found = _compact_pieces(shining.astype(np.uint8), 24 * unit)
    bright = cv2.resize(found * np.uint8(255), (width, height), interpolation=cv2.INTER_LINEAR)
    lamps = cv2.multiply(bright, cv2.bitwise_not(sky), scale=1 / 255)
    around = cv2.add(lamps, cv2.convertScaleAbs(soft(as_uint8(lamps), 12 * unit), alpha=1.2))
    return veil(made, (255, 204, 124), as_uint8(around))


def _compact_pieces(mask: Plane, longest: float) -> Plane:
    """The pieces of a mask that are about as wide as high, whole, and no longer than `longest`.

    A bright wall, a white dress or the glitter of water is no lamp.
    """
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    rows = np.asarray(stats, np.int32)
    wide, high = rows[:, cv2.CC_STAT_WIDTH], rows[:, cv2.CC_STAT_HEIGHT]
    area = rows[:, cv2.CC_STAT_AREA]
    kept = (wide < 2.2 * high) & (high < 3.2 * wide) & (area > 0.6 * wide * high)
    kept &= (np.maximum(wide, high) <= longest) & (area >= _LEAST_LAMP)
    kept[0] = False
    return as_uint8(kept[np.asarray(labels, np.int32)].astype(np.uint8))


def _where_open(disc: Plane, sky: Plane) -> Plane:
    """A sun or moon behind what is not sky; none at all where hardly any of it would be seen."""
    core = disc > 200
    seen = float(sky[core].mean()) / 255
    whole = cv2.multiply(disc, sky, scale=1 / 255)
    return as_uint8(cv2.convertScaleAbs(whole, alpha=min(max((seen - 0.35) / 0.3, 0.0), 1.0)))
