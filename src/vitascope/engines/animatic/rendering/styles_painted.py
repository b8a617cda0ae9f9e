"""Styles of schools: swirling strokes, colour woodcuts, cities of neon and night, dreams."""

import math
from functools import lru_cache
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.art.drawing import Rgba

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]


def _halved(canvas: Rgba) -> Bytes:
    height, width = canvas.shape[:2]
    return np.asarray(
        cv2.resize(canvas, (width // 2, height // 2), interpolation=cv2.INTER_AREA), np.uint8
    )


def _put(canvas: Rgba, half: npt.ArrayLike) -> None:
    """Make `half`, which is half as large, the picture; it stays opaque."""
    height, width = canvas.shape[:2]
    whole = cv2.resize(np.asarray(half, np.uint8), (width, height), interpolation=cv2.INTER_LINEAR)
    canvas[..., :3] = whole[..., :3]


def _rim(picture: Bytes, thick: int) -> Bytes:
    """How much the tones of neighbours differ."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGBA2GRAY)
    return np.asarray(
        cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((thick, thick), np.uint8)), np.uint8
    )


# Strokes that flow


def swirled(canvas: Rgba) -> None:
    """Thick strokes that flow in whorls, yellow and blue beside each other, within blue lines."""
    half = _halved(canvas)
    height, width = half.shape[:2]
    ways, light, shade = _whorls(height, width)
    along = [
        cv2.remap(half, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE) for x, y in ways
    ]
    smeared = cv2.addWeighted(along[0], 0.5, along[1], 0.5, 0)
    paint = cv2.addWeighted(smeared, 0.6, half, 0.4, 0)
    paint = cv2.subtract(cv2.add(paint, light), shade)
    line = cv2.LUT(_rim(half, 2), _CONTOUR)
    outlines = cv2.merge([line, cv2.convertScaleAbs(line, alpha=0.85), _share(line, 0.4), line])
    _put(canvas, cv2.subtract(paint, outlines))


def _share(levels: npt.ArrayLike, share: float) -> Bytes:
    return np.asarray(cv2.convertScaleAbs(np.asarray(levels, np.uint8), alpha=share), np.uint8)


_CONTOUR: Final = np.clip((np.arange(256, dtype=np.float32) - 30) * 1.7, 0, 105).astype(np.uint8)

_WHORLS: Final = (
    (0.2, 0.24, 1),
    (0.52, 0.14, -1),
    (0.83, 0.3, 1),
    (0.38, 0.5, -1),
    (0.68, 0.55, 1),
)
"""Middles of the whorls, in shares of the picture, and the sense in which they turn."""


@lru_cache(maxsize=4)
def _whorls(height: int, width: int) -> tuple[tuple[tuple[Floats, Floats], ...], Bytes, Bytes]:
    """Two points of each stroke's way from every pixel, and what strokes add to it and take."""
    chance = np.random.default_rng(7)
    unit = min(height, width) / 360
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    flow_x = 0.5 + 0.25 * np.sin(y / (46 * unit))
    flow_y = 0.45 * np.sin(x / (70 * unit) + y / (90 * unit))
    for across, down, sense in _WHORLS:
        off_x, off_y = x - across * width, y - down * height
        near = 2.4 * np.exp(-(off_x**2 + off_y**2) / (2 * (62 * unit) ** 2))
        away = np.hypot(off_x, off_y) + 1
        flow_x -= sense * near * off_y / away
        flow_y += sense * near * off_x / away
    length = np.hypot(flow_x, flow_y) + 1e-6
    flow_x, flow_y = (flow_x / length).astype(np.float32), (flow_y / length).astype(np.float32)
    noise = chance.standard_normal((height, width)).astype(np.float32)
    noise = np.asarray(cv2.GaussianBlur(noise, (0, 0), 1.1 * unit), np.float32)
    strokes, at = np.zeros_like(noise), {1: (x, y), -1: (x, y)}
    for _ in range(9):
        for sense, (here_x, here_y) in list(at.items()):
            at[sense] = (
                _floats(here_x + sense * unit * _looked_up(flow_x, here_x, here_y)),
                _floats(here_y + sense * unit * _looked_up(flow_y, here_x, here_y)),
            )
            strokes += cv2.remap(noise, *at[sense], cv2.INTER_LINEAR)
    ways = tuple(
        ((x + sense * 2.6 * unit * flow_x), (y + sense * 2.6 * unit * flow_y)) for sense in (1, -1)
    )
    ridge = np.clip(strokes / strokes.std(), -1.8, 1.8)
    relief = strokes - np.roll(strokes, (1, 1), (0, 1))
    relief = np.clip(relief / relief.std(), -2, 2) * 5
    tints = np.stack([16 * ridge + relief, 12 * ridge + relief, -10 * ridge + relief], axis=-1)
    levels = np.dstack([tints, np.zeros((height, width))])
    light, shade = (np.maximum(side, 0).astype(np.uint8) for side in (levels, -levels))
    return tuple((a.astype(np.float32), b.astype(np.float32)) for a, b in ways), light, shade


def _floats(numbers: npt.ArrayLike) -> Floats:
    return np.asarray(numbers, np.float32)


def _looked_up(field: Floats, x: Floats, y: Floats) -> Floats:
    return _floats(cv2.remap(field, x, y, cv2.INTER_LINEAR))


# Colour woodcuts

_PIGMENTS: Final = (
    (24, 36, 66), (30, 66, 124), (54, 106, 164), (104, 158, 200), (170, 202, 218),  # Prussian blue
    (208, 224, 226),
    (242, 230, 204), (228, 208, 166), (206, 174, 118), (158, 122, 78), (98, 70, 52),  # paper, earth
    (204, 62, 44), (146, 40, 38), (226, 132, 104), (232, 176, 150), (224, 146, 52),  # red, orange
    (232, 196, 90), (120, 148, 74), (74, 112, 66), (44, 72, 56), (170, 184, 112),  # yellow, green
    (112, 84, 124), (172, 142, 172), (206, 134, 152), (44, 40, 44), (112, 108, 106),  # plum, grey
    (176, 170, 160), (84, 150, 150),
)  # fmt: skip
"""What printers had on their blocks."""

_BITS: Final = 5
"""Of each channel, by which the nearest pigment is looked up."""


@lru_cache(maxsize=1)
def _nearest() -> Bytes:
    """Of each colour, told by the upper bits of its channels, the nearest pigment."""
    side = 1 << _BITS
    level = ((np.arange(side) + 0.5) * (256 / side)).astype(np.uint8)
    cube = np.stack(np.meshgrid(level, level, level, indexing="ij"), -1).reshape(1, -1, 3)
    inks = np.array(_PIGMENTS, np.uint8).reshape(1, -1, 3)
    # Clear colours are printed with dull, dark inks: hue counts, then tone.
    of_cube, of_inks = (
        cv2.cvtColor(np.ascontiguousarray(a), cv2.COLOR_RGB2LAB).astype(np.float32)[0]
        for a in (cube, inks)
    )
    of_cube[:, 1:] = 128 + (of_cube[:, 1:] - 128) * 0.9
    of_cube[:, 0] = of_cube[:, 0] * 0.98 - 12
    away = ((of_cube[:, None] - of_inks[None]) ** 2 * (0.7, 1.5, 1.5)).sum(-1)
    found = inks[0][away.argmin(1)]
    return np.ascontiguousarray(np.hstack([found, np.full((len(found), 1), 255)]), np.uint8)


def woodcut(canvas: Rgba) -> None:
    """A print from wooden blocks: few dull pigments, key lines of indigo, a sky dark at its top."""
    height, width = canvas.shape[:2]
    half = np.asarray(cv2.medianBlur(_halved(canvas), 3), np.uint8)
    low = (half >> (8 - _BITS)).astype(np.int32)
    index = (low[..., 0] << (2 * _BITS)) | (low[..., 1] << _BITS) | low[..., 2]
    printed = np.asarray(cv2.medianBlur(_nearest()[index], 3), np.uint8)
    mixed = cv2.addWeighted(printed, 0.82, half, 0.18, 0)
    _put(canvas, cv2.multiply(mixed, _grain(height // 2, width // 2), scale=1 / 255))
    unit = max(1, round(min(height, width) / 480))
    key = cv2.LUT(_rim(np.asarray(cv2.blur(canvas, (3, 3)), np.uint8), unit + 1), _KEY)
    lines = cv2.merge([key, _share(key, 0.94), _share(key, 0.72), np.zeros_like(key)])
    cv2.subtract(canvas, lines, dst=canvas)


_KEY: Final = np.clip((np.arange(256, dtype=np.float32) - 8) * 9, 0, 225).astype(np.uint8)


@lru_cache(maxsize=4)
def _grain(height: int, width: int) -> Rgba:
    """Factors of the wood's grain, and of the band of blue that is wiped into the sky's top."""
    chance = np.random.default_rng(8)
    unit = min(height, width) / 360
    noise = chance.standard_normal((height, width)).astype(np.float32)
    lines = np.asarray(cv2.blur(noise, (max(3, round(90 * unit)), 1)), np.float32)
    level = 248 + np.clip(lines / lines.std(), -2, 2) * 4
    wiped = np.clip(1 - np.arange(height, dtype=np.float32) / (0.2 * height), 0, 1)[:, None]
    channels = [level * (1 - share * wiped) for share in (0.7, 0.55, 0.3)]
    return np.dstack([*channels, np.full((height, width), 255)]).clip(0, 255).astype(np.uint8)


# Neon and night


def cyberpunk(canvas: Rgba) -> None:
    """Night air of violet and blue; edges lit in magenta from the left, in cyan from the right."""
    half = _halved(canvas)
    height, width = half.shape[:2]
    grey = cv2.blur(cv2.cvtColor(half, cv2.COLOR_RGBA2GRAY), (3, 3))
    tinted = cv2.LUT(cv2.cvtColor(grey, cv2.COLOR_GRAY2RGBA), _NIGHT_AIR)
    mixed = cv2.add(
        cv2.addWeighted(cv2.LUT(half, _SHARP), 0.66, tinted, 0.56, -16), _city_glow(height, width)
    )
    slope = cv2.Sobel(grey, cv2.CV_16S, 1, 0, ksize=3)
    glows: list[Bytes] = []
    for side in (slope, -slope):
        edge = np.clip(side.astype(np.float32) * 0.5 - 12, 0, 130).astype(np.uint8)
        reach = max(3, round(min(height, width) / 70) | 1)
        glows.append(np.asarray(cv2.add(edge, cv2.blur(edge, (reach, reach))), np.uint8))
    left, right = glows
    none = np.zeros_like(left)
    light = cv2.merge(
        [
            cv2.add(left, _share(right, 0.1)),
            cv2.add(_share(right, 0.85), _share(left, 0.1)),
            cv2.add(_share(left, 0.75), right),
            none,
        ]
    )
    _put(canvas, cv2.add(mixed, light))


def _ramp(*stops: tuple[int, int, int]) -> Bytes:
    """A table from tones to colours, evenly between those of `stops`."""
    at = np.linspace(0, 255, len(stops))
    table = np.stack([np.interp(np.arange(256), at, [s[c] for s in stops]) for c in range(3)], -1)
    return np.hstack([table, np.full((256, 1), 255)]).astype(np.uint8).reshape(256, 1, 4)


_NIGHT_AIR: Final = _ramp(
    (8, 6, 34), (64, 20, 104), (150, 40, 160), (120, 130, 220), (180, 240, 255)
)


_SHARP: Final = (255 * (np.arange(256) / 255) ** 0.8).astype(np.uint8)
"""Wet air scatters light into the shades."""


@lru_cache(maxsize=4)
def _city_glow(height: int, width: int) -> Rgba:
    """What signs out of sight add: magenta on the left, cyan on the right."""
    x = np.linspace(0, 1, width, dtype=np.float32)[None].repeat(height, 0)
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    from_left, from_right = np.clip(1 - 2 * x, 0, 1) * y, np.clip(2 * x - 1, 0, 1) * y
    channels = [74 * from_left, 60 * from_right, 48 * from_left + 74 * from_right]
    return np.dstack([*channels, np.zeros((height, width))]).astype(np.uint8)


# Dreams


def surreal(canvas: Rgba, t: float) -> None:
    """A dream: all that is solid flows and drips, below a sky of green that glows like embers."""
    height, width = canvas.shape[:2]
    y, x = (np.arange(side, dtype=np.float32) for side in (height, width))
    reach = 0.017 * min(height, width)
    sway = np.sin(y * (math.tau * 1.3 / height) + 0.7 * t) * reach
    waves = sum(
        np.sin(x * (math.tau * turns / width) + speed * t + turns) for turns, speed in _DRIPS
    )
    from_x = x[None] + sway[:, None]
    from_y = y[:, None] - (np.asarray(waves, np.float32) * reach)[None] * _melting(height)
    drawn = cv2.remap(
        canvas,
        from_x.astype(np.float32),
        from_y.astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REFLECT,
    )
    tinted = cv2.multiply(drawn, _dream_light(height, width), scale=1 / 190)
    cv2.addWeighted(tinted, 0.72, drawn, 0.28, 0, dst=canvas)


_DRIPS: Final = ((2.0, 0.5), (3.6, -0.35), (5.7, 0.22))
"""Of the waves in which things drip, how many there are across a picture, and their speed."""


@lru_cache(maxsize=4)
def _melting(height: int) -> Floats:
    """How much each row flows: the sky little, the ground most."""
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    return np.asarray(0.45 + 0.55 * down, np.float32)


@lru_cache(maxsize=4)
def _dream_light(height: int, width: int) -> Rgba:
    """Factors for colours: green at the top, glowing orange at the skyline, violet below."""
    at = np.linspace(0, 1, height)
    rows = [np.interp(at, (0, 0.3, 0.55, 1), levels) for levels in _DREAM]
    light = np.stack(rows, -1)[:, None].repeat(width, 1)
    return np.dstack([light, np.full((height, width), 190)]).clip(0, 255).astype(np.uint8)


_DREAM: Final = ((96, 205, 255, 190), (205, 190, 168, 132), (176, 140, 110, 220))
