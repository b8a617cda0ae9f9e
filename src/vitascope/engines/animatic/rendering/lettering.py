"""Words as pixels, in OpenCV's own typeface: Latin, Greek, Cyrillic, Chinese and Japanese."""

import math
import unicodedata
from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Rgba

_LEADING: Final = 1.3
"""Height of a line in sizes of the type."""

_WEIGHT: Final = 600
"""Of the strokes: 400 is plain, 700 bold."""


def lettered(text: str, *, size_px: float, width_px: float, color: tuple[int, int, int]) -> Rgba:
    """A text in centred lines on nothing, cut to its lines.

    Args:
        text: One paragraph; what has no glyph becomes a question mark.
        size_px: Of the type.
        width_px: At which lines are broken; a longer word stands out.
        color: R G B.
    """
    size = max(8, round(size_px))
    lines = broken(text, size, width_px)
    widths = [_width(line, size) for line in lines]
    leading = math.ceil(size * _LEADING)
    mask = np.zeros((leading * len(lines), max(widths) + size, 3), np.uint8)
    for row, (line, width) in enumerate(zip(lines, widths, strict=True)):
        at = ((mask.shape[1] - width) // 2, leading * row + round(size * 1.02))
        # A face is made for each call, since one is not safe for several threads.
        cv2.putText(mask, line, at, (255, 255, 255), cv2.FontFace("sans"), size, _WEIGHT)
    alpha = mask[..., 0]
    tones = [np.asarray(cv2.convertScaleAbs(alpha, alpha=tone / 255), np.uint8) for tone in color]
    return np.asarray(cv2.merge([*tones, alpha]), np.uint8)


def broken(text: str, size: int, width_px: float) -> list[str]:
    """The lines of a text; between words, or anywhere in scripts that have no spaces."""
    lines = [""]
    for word in _pieces(text):
        longer = lines[-1] + word
        if lines[-1] and _width(longer.strip(), size) > width_px:
            lines.append(word.lstrip())
        else:
            lines[-1] = longer
    return [line.strip() for line in lines if line.strip()] or ["…"]


def _pieces(text: str) -> Sequence[str]:
    pieces: list[str] = []
    for word in text.split():
        if any(unicodedata.east_asian_width(letter) in "WF" for letter in word):
            pieces += [" " + word[0], *word[1:]]
        else:
            pieces.append(" " + word)
    return pieces


def _width(line: str, size: int) -> int:
    box = cv2.getTextSize((1, 1), line, (0, 0), cv2.FontFace("sans"), size, _WEIGHT)
    return int(box[0] + box[2])
