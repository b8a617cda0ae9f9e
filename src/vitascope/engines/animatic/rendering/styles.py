"""Styles that change the drawn picture itself, before the grade."""

import math
from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.rendering import styles_drawn as drawn
from vitascope.engines.animatic.rendering import styles_filmed as filmed
from vitascope.engines.animatic.rendering import styles_painted as painted
from vitascope.engines.animatic.spec import Style

Floats = npt.NDArray[np.float32]

_INK: Final = np.clip((np.arange(256, dtype=np.float32) - 244) * 1.9 + 246, 0, 255).astype(np.uint8)
"""Pencil tones: what is a little darker than its surroundings gets much darker."""


def apply_style(canvas: Rgba, style: Style, t: float = 0.0) -> None:
    """Redraw `canvas` in `style`, in place; noir and vintage are grades, which change nothing.

    Args:
        canvas: The picture, opaque.
        style: As which it is drawn.
        t: Seconds of the film: what old film and tape show wanders.
    """
    if style in _MOVING:
        _MOVING[style](canvas, t)
    elif style in _STILL:
        _STILL[style](canvas)


def _pixel(canvas: Rgba) -> None:
    """Large squares in few colours."""
    height, width = canvas.shape[:2]
    side = max(2, round(min(height, width) / 120))
    small = cv2.resize(canvas, (width // side, height // side), interpolation=cv2.INTER_AREA)
    table = (np.round(np.arange(256) / 17) * 17).astype(np.uint8)
    few = cv2.LUT(small, table)
    cv2.resize(few, (width, height), dst=canvas, interpolation=cv2.INTER_NEAREST)


def _sketch(canvas: Rgba) -> None:
    """Pencil: what differs from its surroundings is dark, the rest is paper."""
    grey = cv2.cvtColor(canvas, cv2.COLOR_RGBA2GRAY)
    height, width = grey.shape
    reach = max(3, round(min(height, width) / 60) | 1)
    around = cv2.blur(cv2.blur(grey, (reach, reach)), (reach, reach))
    drawn = cv2.divide(grey, cv2.max(around, np.full_like(around, 8)), scale=244)
    inked = cv2.LUT(drawn, _INK)
    shaded = cv2.addWeighted(inked, 0.84, grey, 0.16, 0)
    cv2.cvtColor(shaded, cv2.COLOR_GRAY2RGBA, dst=canvas)


def _watercolour(canvas: Rgba) -> None:
    """Flat washes with darker rims on pale paper; made at half size, where it is quick."""
    height, width = canvas.shape[:2]
    half = cv2.resize(canvas, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    wash = cv2.medianBlur(half, 7)
    grey = cv2.cvtColor(wash, cv2.COLOR_RGBA2GRAY)
    rim = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    dark = cv2.cvtColor(cv2.convertScaleAbs(rim, alpha=0.55), cv2.COLOR_GRAY2RGBA)
    wash = cv2.subtract(wash, dark)
    pale = cv2.addWeighted(wash, 0.94, np.full_like(wash, 250), 0.1, 0)
    grain, bare = _rough_paper(height // 2, width // 2)
    on_paper = cv2.add(cv2.subtract(pale, grain), bare)
    cv2.resize(on_paper, (width, height), dst=canvas, interpolation=cv2.INTER_LINEAR)


@lru_cache(maxsize=4)
def _rough_paper(height: int, width: int) -> tuple[Rgba, Rgba]:
    """What the paper's tooth takes from a wash, and the rim of bare paper where it runs out."""
    chance = np.random.default_rng(4)
    unit = min(height, width) / 360
    tooth = cv2.GaussianBlur(chance.standard_normal((height, width)), (0, 0), 1.3 * unit)
    pools = cv2.GaussianBlur(chance.standard_normal((height, width)), (0, 0), 22 * unit)
    ragged = cv2.GaussianBlur(chance.standard_normal((height, width)), (0, 0), 7 * unit)
    taken = np.clip(7 * tooth / tooth.std() + 9 * pools / pools.std(), 0, 26)
    y, x = (np.arange(side)[:, None] for side in (height, width))
    away = np.minimum(np.minimum(y, height - 1 - y), np.minimum(x, width - 1 - x).T) / unit
    run_out = away + 4 * ragged / ragged.std() + 3 * pools / pools.std()
    bare = 255 * np.clip((15 - run_out) / 7, 0, 1)
    zero = np.zeros((height, width))
    grain, paper = (np.dstack([side, side, side, zero]) for side in (taken, bare))
    return grain.astype(np.uint8), paper.astype(np.uint8)


def _steps(count: int) -> Rgba:
    """A table that leaves `count` levels of each channel."""
    level = 255 / (count - 1)
    return np.asarray(np.round(np.arange(256) / level) * level, np.uint8)


def _rim(canvas: Rgba, thick: int) -> Rgba:
    """How much neighbouring pixels differ, in each channel; `thick` pixels wide."""
    return np.asarray(
        cv2.morphologyEx(canvas, cv2.MORPH_GRADIENT, np.ones((thick, thick), np.uint8)), np.uint8
    )


def _comic(canvas: Rgba) -> None:
    """Flat, strong colours within black lines, and dots of ink in the shades."""
    height, width = canvas.shape[:2]
    unit = max(1, round(min(height, width) / 360))
    half = cv2.resize(canvas, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    flat = cv2.LUT(cv2.medianBlur(half, 3), _steps(8))
    smooth = cv2.resize(flat, (width, height), interpolation=cv2.INTER_LINEAR)
    grey = cv2.blur(cv2.cvtColor(canvas, cv2.COLOR_RGBA2GRAY), (3, 3))
    ink = cv2.LUT(_rim(np.asarray(grey, np.uint8), unit + 1), _INK_OF_RIM)
    dots = cv2.resize(_dots(height // unit, width // unit), (width, height))
    shade = cv2.LUT(grey, _DOTS_OF_GREY)
    cv2.max(ink, cv2.multiply(dots, shade, scale=1 / 255), dst=ink)
    drawn = cv2.subtract(smooth, cv2.cvtColor(ink, cv2.COLOR_GRAY2RGBA))
    canvas[..., :3] = drawn[..., :3]


_INK_OF_RIM: Final = np.clip((np.arange(256, dtype=np.float32) - 26) * 7, 0, 255).astype(np.uint8)
"""Where tones differ by more than 26 levels there is a line."""

_DOTS_OF_GREY: Final = np.clip((96 - np.arange(256, dtype=np.float32)) * 0.8, 0, 60).astype(
    np.uint8
)
"""How dark the dots are, by the tone that they shade."""


@lru_cache(maxsize=8)
def _dots(height: int, width: int) -> Rgba:
    """A raster of dots, four pixels apart, on lines at 45 degrees."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    wave = np.cos((x + y) * math.pi / 4) * np.cos((x - y) * math.pi / 4)
    return np.asarray((wave > 0.2) * 255, np.uint8)


def _neon(canvas: Rgba) -> None:
    """Outlines that shine in the colours of what they bound, before a dimmed picture."""
    height, width = canvas.shape[:2]
    # Of soft edges: eyes and mouths are not drawn over.
    soft_side = max(3, round(min(height, width) / 90) | 1)
    rim = _rim(np.asarray(cv2.blur(canvas, (soft_side, soft_side)), np.uint8), 3)
    lines = cv2.LUT(rim, _LINES_OF_RIM)
    small = cv2.resize(lines, (width // 4, height // 4), interpolation=cv2.INTER_AREA)
    reach = max(3, round(min(height, width) / 90) | 1)
    soft = cv2.blur(cv2.blur(small, (reach, reach)), (reach, reach))
    glow = cv2.resize(cv2.convertScaleAbs(soft, alpha=0.9), (width, height))
    dimmed = cv2.LUT(canvas, _DIMMED)
    lit = cv2.add(cv2.add(dimmed, lines), glow)
    canvas[..., :3] = lit[..., :3]


_LINES_OF_RIM: Final = np.clip((np.arange(256, dtype=np.float32) - 26) * 2.8, 0, 220).astype(
    np.uint8
)
_DIMMED: Final = np.clip(22 + 0.52 * np.arange(256, dtype=np.float32), 0, 255).astype(np.uint8)
"""Dark tones are spared, so that a dark face is still seen."""


def _paper_cut(canvas: Rgba) -> None:
    """Sheets of paper: flat tones, with soft shadows where a lighter sheet lies on a darker one."""
    height, width = canvas.shape[:2]
    half = cv2.resize(canvas, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    flat = cv2.LUT(cv2.medianBlur(half, 5), _steps(8))
    grey = cv2.cvtColor(flat, cv2.COLOR_RGBA2GRAY)
    step = max(2, round(min(height, width) / 240))
    moved = np.zeros_like(grey)
    moved[step:, step:] = grey[:-step, :-step]
    moved[:step], moved[:, :step] = grey[:step], grey[:, :step]
    above = cv2.convertScaleAbs(cv2.subtract(moved, grey), alpha=1.6)
    shade = cv2.blur(cv2.min(above, np.full_like(above, 110)), (2 * step + 1, 2 * step + 1))
    edge = cv2.convertScaleAbs(cv2.subtract(grey, moved), alpha=1.1)
    edge = cv2.min(edge, np.full_like(edge, 80))
    cut = cv2.add(flat, cv2.cvtColor(edge, cv2.COLOR_GRAY2RGBA))
    cut = cv2.subtract(cut, cv2.cvtColor(cv2.add(shade, _fibres(*grey.shape)), cv2.COLOR_GRAY2RGBA))
    whole = cv2.resize(cut, (width, height), interpolation=cv2.INTER_LINEAR)
    canvas[..., :3] = whole[..., :3]


@lru_cache(maxsize=4)
def _fibres(height: int, width: int) -> npt.NDArray[np.uint8]:
    """What the fibres of paper take from the light."""
    noise = np.random.default_rng(3).standard_normal((height, width)).astype(np.float32)
    laid = np.asarray(cv2.blur(noise, (7, 2)) + cv2.blur(noise, (2, 7)), np.float32)
    return np.asarray(np.clip(6 + 6 * laid / laid.std(), 0, 24), np.uint8)


def _oil(canvas: Rgba) -> None:
    """Strokes of a brush: colours dragged along them, and their ridges in the light."""
    height, width = canvas.shape[:2]
    half = cv2.resize(canvas, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    (drag_x, drag_y), (light, shade) = _strokes(height // 2, width // 2)
    dragged = cv2.remap(half, drag_x, drag_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    paint = cv2.medianBlur(dragged, 3)
    paint = cv2.subtract(cv2.add(paint, light), shade)
    whole = cv2.resize(paint, (width, height), interpolation=cv2.INTER_LINEAR)
    canvas[..., :3] = whole[..., :3]


_DRAGGED: Final = 1.15
"""Pixels of a picture 360 pixels high by which a stroke drags its colour."""

_RIDGE: Final = 10.0
"""Levels by which the ridges of strokes are lighter or darker."""


@lru_cache(maxsize=4)
def _strokes(height: int, width: int) -> tuple[tuple[Floats, Floats], tuple[Rgba, Rgba]]:
    """Where each pixel gets its colour from, `(x, y)`, and what the relief adds and takes."""
    chance = np.random.default_rng(5)
    unit = min(height, width) / 360
    long, thin = max(3, round(15 * unit) | 1), max(1, round(3 * unit) | 1)
    fields: list[Floats] = []
    for angle in (0.5, -0.4):
        noise = chance.standard_normal((height, width), np.float32)
        turn = cv2.getRotationMatrix2D((long / 2, long / 2), math.degrees(angle), 1.0)
        brush = np.zeros((long, long), np.float32)
        brush[long // 2 - thin // 2 : long // 2 + thin // 2 + 1] = 1
        kernel = cv2.warpAffine(brush, turn, (long, long))
        field = np.asarray(cv2.filter2D(noise, -1, kernel), np.float32)
        fields.append(field / field.std())
    # Patches of strokes of one direction lie beside patches of the other.
    patch = cv2.GaussianBlur(chance.standard_normal((height, width), np.float32), (0, 0), 18 * unit)
    stroke = np.where(patch > 0, fields[0], fields[1])
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    drag = _DRAGGED * unit
    relief = stroke - np.roll(stroke, (1, 1), (0, 1))
    levels = np.clip(relief / relief.std() * _RIDGE, -30, 30)[..., None].repeat(4, 2)
    light, shade = (np.maximum(side, 0).astype(np.uint8) for side in (levels, -levels))
    dragged = (x + fields[0] * drag, y + fields[1] * drag)
    return (dragged[0].astype(np.float32), dragged[1].astype(np.float32)), (light, shade)


def _clay(canvas: Rgba) -> None:
    """Lumps of clay: edges rounded by light and shade, and the marks of thumbs."""
    height, width = canvas.shape[:2]
    half = cv2.resize(canvas, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    lumps = cv2.medianBlur(half, 5)
    grey = cv2.blur(cv2.cvtColor(lumps, cv2.COLOR_RGBA2GRAY), (5, 5))
    step = max(2, round(min(height, width) / 240))
    shift = np.array([[1.0, 0.0, step], [0.0, 1.0, step]])
    moved = cv2.warpAffine(
        grey,
        shift,
        (width // 2, height // 2),
        flags=cv2.INTER_NEAREST,
        borderMode=cv2.BORDER_REPLICATE,
    )
    bright = cv2.convertScaleAbs(cv2.subtract(grey, moved), alpha=0.8)
    dark = cv2.convertScaleAbs(cv2.subtract(moved, grey), alpha=0.8)
    cv2.add(lumps, cv2.cvtColor(bright, cv2.COLOR_GRAY2RGBA), dst=lumps)
    dark = cv2.add(dark, _thumbs(height // 2, width // 2))
    shaded = cv2.subtract(lumps, cv2.cvtColor(dark, cv2.COLOR_GRAY2RGBA))
    whole = cv2.resize(shaded, (width, height), interpolation=cv2.INTER_LINEAR)
    canvas[..., :3] = whole[..., :3]


@lru_cache(maxsize=4)
def _thumbs(height: int, width: int) -> npt.NDArray[np.uint8]:
    """What dents and the lines of thumbs take from the light."""
    chance = np.random.default_rng(6)
    unit = min(height, width) / 360
    dents = cv2.GaussianBlur(chance.standard_normal((height, width), np.float32), (0, 0), 6 * unit)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    lines = np.zeros((height, width), np.float32)
    for _ in range(round(26 * width / height)):
        left, top = chance.uniform(0, width), chance.uniform(0, height)
        away = np.hypot(x - left, (y - top) * 0.8)
        size = chance.uniform(12, 20) * unit
        print_ = np.clip(1 - away / size, 0, 1) ** 0.5 * (np.sin(away * 2.6 / unit) > 0.1)
        lines = np.maximum(lines, print_)
    taken = 7 * np.clip(dents / dents.std() + 1, 0, 2) + 16 * lines
    return np.asarray(taken, np.uint8)


_STILL: Final[Mapping[Style, Callable[[Rgba], None]]] = {
    "pixel": _pixel,
    "sketch": _sketch,
    "watercolour": _watercolour,
    "comic": _comic,
    "neon": _neon,
    "paper_cut": _paper_cut,
    "oil": _oil,
    "clay": _clay,
    "anime": drawn.anime,
    "ink": drawn.ink,
    "line": partial(drawn.lines, style="line"),
    "blueprint": partial(drawn.lines, style="blueprint"),
    "chalk": partial(drawn.lines, style="chalk"),
    "low_poly": drawn.low_poly,
    "stained_glass": drawn.stained_glass,
    "infrared": filmed.infrared,
    "swirled": painted.swirled,
    "woodcut": painted.woodcut,
    "cyberpunk": painted.cyberpunk,
}
"""Styles that make the same of the same picture at any time."""

_MOVING: Final[Mapping[Style, Callable[[Rgba, float], None]]] = {
    "tape": filmed.tape,
    "home_movie": filmed.home_movie,
    "surreal": painted.surreal,
}
