"""Styles that change the drawn picture itself, before the grade."""

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


def _comic(canvas: Rgba) -> None:
    """Flat colours within black lines."""
    grey = cv2.GaussianBlur(cv2.cvtColor(canvas, cv2.COLOR_RGBA2GRAY), (0, 0), 1.2)
    rim = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    ink = cv2.cvtColor(cv2.convertScaleAbs(rim, alpha=4.0, beta=-70), cv2.COLOR_GRAY2RGBA)
    cv2.subtract(cv2.LUT(canvas, _steps(7)), ink, dst=canvas)


def _neon(canvas: Rgba) -> None:
    """Outlines that shine in the colours of what they bound, before a dark picture."""
    rim = cv2.morphologyEx(canvas, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    lines = cv2.convertScaleAbs(rim, alpha=2.2)
    height, width = canvas.shape[:2]
    small = cv2.resize(lines, (width // 4, height // 4), interpolation=cv2.INTER_AREA)
    glow = cv2.resize(cv2.GaussianBlur(small, (0, 0), 3), (width, height))
    dark = cv2.convertScaleAbs(canvas, alpha=0.42)
    cv2.add(cv2.add(dark, lines), glow, dst=canvas)


def _paper_cut(canvas: Rgba) -> None:
    """Sheets of paper: flat tones whose lower edges cast a soft shadow on the sheet below."""
    height, width = canvas.shape[:2]
    half = cv2.resize(canvas, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    flat = cv2.LUT(cv2.medianBlur(half, 9), _steps(6))
    grey = cv2.cvtColor(flat, cv2.COLOR_RGBA2GRAY)
    moved = np.roll(grey, (-2, -2), (0, 1))
    shade = cv2.GaussianBlur(cv2.subtract(grey, moved), (0, 0), 1.5)
    cut = cv2.subtract(flat, cv2.cvtColor(shade, cv2.COLOR_GRAY2RGBA))
    cv2.resize(cut, (width, height), dst=canvas, interpolation=cv2.INTER_LINEAR)
