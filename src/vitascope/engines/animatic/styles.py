"""Styles that change the drawn picture itself, before the grade: pixel, sketch, watercolour."""

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
