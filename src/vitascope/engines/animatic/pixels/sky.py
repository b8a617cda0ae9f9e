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
_DARKEST: Final = 70.0
"""Brightness below which nothing counts as a sky by day."""


def sky_of(picture: Rgb) -> Plane:
    """How surely each pixel is sky, 0..255.

    From the top down each column is sky until an edge; the sky is bright and smooth, and ends in
    the lower part of the picture at the latest. A heuristic: smooth bright walls pass for sky.
    """
    height, width = picture.shape[:2]
    small = resized(picture, max(8, width // _SMALL), max(8, height // _SMALL))
    light = cv2.GaussianBlur(grey(small), (0, 0), 1.0).astype(np.float32)
    slope = np.hypot(cv2.Sobel(light, cv2.CV_32F, 1, 0), cv2.Sobel(light, cv2.CV_32F, 0, 1)) / 4
    # Within what has the colours of clouds and open sky, an edge is a cloud's and ends nothing.
    slope = slope * (1 - 0.75 * _airy(small, light))
    smooth = np.clip(1.6 - slope / _EDGE * 2, 0, 1)
    bright = np.clip((light - _DARKEST) / 30, 0, 1)
    open_ = np.minimum.accumulate(smooth * bright, axis=0)
    rows = np.linspace(0, 1, len(open_), dtype=np.float32)[:, None]
    sure = open_ * np.clip((0.78 - rows) / 0.12, 0, 1)
    # A column whose top is hidden by a branch takes what its neighbours know.
    filled = cv2.morphologyEx(sure, cv2.MORPH_CLOSE, np.ones((3, 7), np.uint8))
    softened = cv2.GaussianBlur(filled, (0, 0), 1.2)
    made = cv2.resize(softened, (width, height), interpolation=cv2.INTER_LINEAR)
    return as_uint8(np.clip(made * 255, 0, 255))


def _airy(small: Rgb, light: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """How much each pixel, and those about it, are bright and blue, grey or white, 0..1."""
    red, green, blue = cv2.split(small.astype(np.float32))
    cool = np.clip((blue - np.maximum(red, green * 0.94)) / 12 + 1, 0, 1)
    clear = np.clip((light - 105) / 25, 0, 1)
    return cv2.erode((cool * clear).astype(np.float32), np.ones((3, 3), np.uint8)).astype(
        np.float32
    )


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

    def fall(picture: Rgb, index: int) -> Rgb:
        sky = sky_of(picture)
        made = _with_lamps(hour(picture, sky), picture, sky, canvas.unit)
        return veil(made, (236, 240, 255), as_uint8(cv2.multiply(stars, sky, scale=1 / 255)))

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
        return veil(made, (255, 236, 170), as_uint8(cv2.multiply(sun, sky, scale=1 / 255)))

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
    """Stars and a moon with its halo."""
    width, height, unit = canvas.size.width, canvas.size.height, canvas.unit
    count = round(330 * canvas.area)
    small = dots(
        canvas.seed,
        "stars",
        width,
        height,
        count=count,
        radius=(0.5 * unit, 1.5 * unit),
        strength=(60, 235),
    )
    return as_uint8(cv2.max(small, _disc(canvas, (0.78, 0.17), 34.0, 1.3)))


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
    bright = np.maximum(grey(picture), 222) - np.uint8(222)
    lamps = cv2.multiply(bright, cv2.bitwise_not(sky), scale=6.5 / 255)
    around = cv2.add(lamps, cv2.convertScaleAbs(soft(as_uint8(lamps), 12 * unit), alpha=1.6))
    return veil(made, (255, 204, 124), as_uint8(around))
