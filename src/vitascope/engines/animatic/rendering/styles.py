"""Styles that change the drawn picture itself, before the grade."""

import math
from functools import lru_cache
from typing import Final

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.spec import Style

_INK: Final = np.clip((np.arange(256, dtype=np.float32) - 244) * 1.9 + 246, 0, 255).astype(np.uint8)
"""Pencil tones: what is a little darker than its surroundings gets much darker."""


def apply_style(canvas: Rgba, style: Style) -> None:
    """Redraw `canvas` in `style`, in place; noir and vintage are grades, which change nothing."""
    match style:
        case "pixel":
            _pixel(canvas)
        case "sketch":
            _sketch(canvas)
        case "watercolour":
            _watercolour(canvas)
        case "comic":
            _comic(canvas)
        case "neon":
            _neon(canvas)
        case "paper_cut":
            _paper_cut(canvas)
        case "picture_book" | "noir" | "vintage":
            return


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
    pale = cv2.addWeighted(wash, 0.86, np.full_like(wash, 250), 0.14, 0)
    cv2.resize(pale, (width, height), dst=canvas, interpolation=cv2.INTER_LINEAR)


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
    rim = _rim(canvas, 3)
    lines = cv2.LUT(rim, _LINES_OF_RIM)
    small = cv2.resize(lines, (width // 4, height // 4), interpolation=cv2.INTER_AREA)
    reach = max(3, round(min(height, width) / 90) | 1)
    soft = cv2.blur(cv2.blur(small, (reach, reach)), (reach, reach))
    glow = cv2.resize(cv2.convertScaleAbs(soft, alpha=1.3), (width, height))
    dimmed = cv2.LUT(canvas, _DIMMED)
    lit = cv2.add(cv2.add(dimmed, lines), glow)
    canvas[..., :3] = lit[..., :3]


_LINES_OF_RIM: Final = np.clip((np.arange(256, dtype=np.float32) - 18) * 1.9, 0, 255).astype(
    np.uint8
)
_DIMMED: Final = np.clip(34 + 0.44 * np.arange(256, dtype=np.float32), 0, 255).astype(np.uint8)
"""Dark tones are spared, so that a dark face is still seen."""


def _paper_cut(canvas: Rgba) -> None:
    """Sheets of paper: flat tones, with soft shadows where a lighter sheet lies on a darker one."""
    height, width = canvas.shape[:2]
    half = cv2.resize(canvas, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    flat = cv2.LUT(cv2.medianBlur(half, 5), _steps(10))
    grey = cv2.cvtColor(flat, cv2.COLOR_RGBA2GRAY)
    step = max(2, round(min(height, width) / 240))
    moved = np.zeros_like(grey)
    moved[step:, step:] = grey[:-step, :-step]
    moved[:step], moved[:, :step] = grey[:step], grey[:, :step]
    above = cv2.convertScaleAbs(cv2.subtract(moved, grey), alpha=0.9)
    shade = cv2.blur(cv2.min(above, np.full_like(above, 70)), (2 * step + 1, 2 * step + 1))
    cut = cv2.subtract(flat, cv2.cvtColor(shade, cv2.COLOR_GRAY2RGBA))
    whole = cv2.resize(cut, (width, height), interpolation=cv2.INTER_LINEAR)
    canvas[..., :3] = whole[..., :3]
