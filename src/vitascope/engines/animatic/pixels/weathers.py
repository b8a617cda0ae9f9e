"""Weather laid over footage: rain, snow that settles, fog, storms; and what the wind carries."""

from typing import Final

import cv2
import numpy as np

from vitascope.engines.animatic.pixels import grades
from vitascope.engines.animatic.pixels.canvas import Canvas, Operation
from vitascope.engines.animatic.pixels.drift import (
    Sheet,
    dots,
    laid,
    lit,
    scraps,
    scrolled,
    streaks,
)
from vitascope.engines.animatic.pixels.picture import (
    Color,
    Plane,
    Rgb,
    as_uint8,
    grey,
    resized,
    soft,
    veil,
)
from vitascope.engines.animatic.seeds import item_seed
from vitascope.engines.animatic.sound.ambience import strikes

RAIN_LIGHT: Final[Color] = (206, 216, 232)
SNOW_LIGHT: Final[Color] = (250, 252, 255)
_MIST: Final[Color] = (203, 209, 216)


def rain(canvas: Canvas, *, is_storm: bool = False) -> Operation:
    """A grey, wet picture with three depths of falling rain and, in a storm, lightning."""
    dim = 0.62 if is_storm else 0.78
    grade = grades.by_matrix(
        grades.after(
            grades.saturation(0.6), grades.scaled(dim * 0.93, dim * 0.98, dim * 1.06, 0.02)
        )
    )
    sheets = rain_sheets(canvas, slant=-0.34 if is_storm else -0.16)
    flashes = _flash(canvas) if is_storm else None

    def fall(picture: Rgb, index: int) -> Rgb:
        made = grade(picture)
        if flashes is not None:
            made = flashes(made, index)
        return lit(made, sheets, RAIN_LIGHT, canvas.seconds(index))

    return fall


def rain_sheets(canvas: Canvas, slant: float = -0.16) -> tuple[Sheet, ...]:
    """Three depths of rain."""
    width, height, unit = canvas.size.width, canvas.size.height, canvas.unit
    made: list[Sheet] = []
    for depth, (count, length, strength) in enumerate(
        ((900, 26, (26, 56)), (420, 48, (36, 84)), (120, 92, (46, 110)))
    ):
        tile = streaks(
            canvas.seed,
            f"rain-{depth}",
            width,
            height,
            count=round(count * canvas.area),
            length=length * unit,
            slant=slant,
            strength=strength,
            thickness=max(1, round((0.8 + 0.5 * depth) * unit)),
        )
        fast = (900 + 500 * depth) * unit
        made.append(Sheet(tile=tile, right=fast * slant, down=fast))
    return tuple(made)


def snow(canvas: Canvas) -> Operation:
    """Cold light, flakes at three depths, and snow that lies on every edge that faces up."""
    cold = grades.by_matrix(
        grades.after(grades.saturation(0.55), grades.scaled(0.84, 0.9, 1.0, 0.07))
    )
    sheets = snow_sheets(canvas)

    def fall(picture: Rgb, index: int) -> Rgb:
        # Snow has no light of its own: in a dark picture it is grey.
        shade = min(1.0, 0.3 + float(grey(resized(picture, 32, 18)).mean()) / 130)
        light = (SNOW_LIGHT[0] * shade, SNOW_LIGHT[1] * shade, SNOW_LIGHT[2] * shade)
        made = veil(cold(picture), light, settled(picture, canvas.unit))
        return lit(made, sheets, light, canvas.seconds(index))

    return fall


def snow_sheets(canvas: Canvas) -> tuple[Sheet, ...]:
    """Three depths of flakes."""
    width, height, unit = canvas.size.width, canvas.size.height, canvas.unit
    made: list[Sheet] = []
    for depth, (count, radius, blur) in enumerate(
        ((620, (0.8, 1.6), 0.0), (230, (1.6, 3.2), 0.7), (46, (3.5, 7.5), 2.4))
    ):
        tile = dots(
            canvas.seed,
            f"snow-{depth}",
            width,
            height,
            count=round(count * canvas.area),
            radius=(radius[0] * unit, radius[1] * unit),
            strength=(150, 250),
            blur=blur * unit,
        )
        made.append(
            Sheet(
                tile=tile,
                right=(-14 - 10 * depth) * unit,
                down=(70 + 60 * depth) * unit,
                swing=(8 + 7 * depth) * unit,
            )
        )
    return tuple(made)


def settled(picture: Rgb, unit: float) -> Plane:
    """Where snow lies: below edges that are darker than what is above them, and on bright ground.

    Made at half the size, smoothed so that noise in the film does not sparkle.
    """
    height, width = picture.shape[:2]
    small = grey(resized(picture, width // 2, height // 2))
    calm = cv2.GaussianBlur(small, (0, 0), 1.6 * unit + 0.6)
    rise = cv2.Sobel(calm, cv2.CV_16S, 0, 1, ksize=3, scale=-1)
    caps = as_uint8(cv2.convertScaleAbs(np.maximum(rise, 0), alpha=5.0))
    reach = max(1, round(3 * unit))
    lying = np.zeros_like(caps)
    # Snow lies on what is below the edge, not on what is seen above it.
    lying[reach:] = cv2.dilate(caps, np.ones((reach, 1), np.uint8))[:-reach]
    lying = cv2.blur(lying, (2 * reach + 1, reach | 1))
    ground = np.clip(np.linspace(-0.9, 1.0, height // 2, dtype=np.float32), 0, 1)[:, None] * 92
    cover = cv2.add(lying, np.broadcast_to(ground, small.shape).astype(np.uint8))
    capped = np.minimum(as_uint8(cover), 215)
    return as_uint8(cv2.resize(capped, (width, height), interpolation=cv2.INTER_LINEAR))


def fog(canvas: Canvas, *, thickness: float = 1.0) -> Operation:
    """Mist that drifts: thick far away (high in the picture), thinner near."""
    width, height = canvas.size.width, canvas.size.height
    clouds = _cloud_tile(canvas)
    rise = np.interp(np.linspace(0, 1, height // 4), (0, 0.45, 0.75, 1), (0.62, 0.78, 0.5, 0.24))
    thick = thickness * np.broadcast_to(rise[:, None], clouds.shape).astype(np.float32)
    pale = grades.by_matrix(grades.saturation(0.55))

    def lie(picture: Rgb, index: int) -> Rgb:
        moved = scrolled(clouds, round(canvas.seconds(index) * 7 * canvas.unit), 0)
        small = np.clip(thick * (0.62 + 0.55 * moved.astype(np.float32) / 255), 0, 0.93) * 255
        share = cv2.resize(small.astype(np.uint8), (width, height), interpolation=cv2.INTER_LINEAR)
        return veil(pale(picture), _MIST, as_uint8(share))

    return lie


def petals(canvas: Canvas) -> Operation:
    """Pink petals on the wind."""
    return _carried(canvas, "petals", ((255, 190, 208), (255, 214, 224), (248, 160, 186)), 7, 110)


def leaves(canvas: Canvas) -> Operation:
    """Falling leaves in the colours of autumn."""
    colors: tuple[Color, ...] = ((214, 108, 32), (186, 62, 30), (232, 168, 48), (148, 84, 38))
    return _carried(canvas, "leaves", colors, 12, 60)


def confetti(canvas: Canvas) -> Operation:
    """Scraps of paper in bright colours."""
    colors: tuple[Color, ...] = (
        (240, 70, 80),
        (70, 150, 240),
        (250, 205, 60),
        (90, 200, 120),
        (190, 100, 230),
    )
    return _carried(canvas, "confetti", colors, 8, 190)


def fireflies(canvas: Canvas) -> Operation:
    """Small warm lights that float and glow."""
    sheets = _glow_sheets(canvas, "fireflies", down=-16.0)
    return lambda picture, index: lit(picture, sheets, (255, 226, 120), canvas.seconds(index))


def _glow_sheets(canvas: Canvas, name: str, down: float) -> tuple[Sheet, ...]:
    width, height, unit = canvas.size.width, canvas.size.height, canvas.unit
    made: list[Sheet] = []
    for depth in range(3):
        tile = dots(
            canvas.seed,
            f"{name}-{depth}",
            width,
            height,
            count=round((44 - 10 * depth) * canvas.area),
            radius=((1.6 + depth) * unit, (2.8 + 1.6 * depth) * unit),
            strength=(170, 255),
        )
        halo = soft(tile, 5.0 * unit)
        glowing = as_uint8(cv2.add(tile, cv2.convertScaleAbs(halo, alpha=2.2)))
        speed = down * unit * (0.7 + 0.3 * depth)
        made.append(Sheet(tile=glowing, right=6 * unit * (depth - 1), down=speed, swing=26 * unit))
    return tuple(made)


def _carried(
    canvas: Canvas, name: str, colors: tuple[Color, ...], size: float, count: int
) -> Operation:
    width, height, unit = canvas.size.width, canvas.size.height, canvas.unit
    sheets: list[Sheet] = []
    for depth, scale in enumerate((0.6, 1.0)):
        tile = scraps(
            canvas.seed,
            f"{name}-{depth}",
            width,
            height,
            count=round(count * canvas.area / (1 + depth)),
            size=size * scale * unit,
            colors=colors,
        )
        sheets.append(
            Sheet(
                tile=tile,
                right=(-26 - 30 * depth) * unit,
                down=(60 + 46 * depth) * unit,
                swing=(20 + 12 * depth) * unit,
            )
        )
    return lambda picture, index: laid(picture, sheets, canvas.seconds(index))


def _cloud_tile(canvas: Canvas) -> Plane:
    """Soft noise at a quarter of the size that wraps from side to side."""
    width, height = canvas.size.width // 4, canvas.size.height // 4
    chance = np.random.default_rng(item_seed(canvas.seed, "mist"))
    made = np.zeros((height, width), np.float32)
    for octave, weight in ((5, 1.0), (9, 0.6), (18, 0.3)):
        cells = chance.random((octave, octave), np.float32)
        around = np.concatenate([cells, cells[:, :1]], axis=1)
        made += cv2.resize(around, (width, height), interpolation=cv2.INTER_CUBIC) * weight
    made -= made.min()
    return (made / made.max() * 255).astype(np.uint8)


def _flash(canvas: Canvas) -> Operation:
    """Lightning, at the times of the thunder."""

    def light(picture: Rgb, index: int) -> Rgb:
        now = canvas.seconds(index)
        glow = sum(
            max(0.0, 1 - (now - at) / 0.22) * (1 if int((now - at) * 18) % 2 == 0 else 0.4)
            for at in strikes(canvas.seed, max(0.0, now - 0.25), 0.26)
            if at <= now
        )
        return as_uint8(cv2.convertScaleAbs(picture, alpha=1 + 0.9 * glow, beta=58 * glow))

    return light
