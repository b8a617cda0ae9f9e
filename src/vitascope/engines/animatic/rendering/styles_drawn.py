"""Styles of lines and planes: brush and ink, clean lines, chalk, a blueprint, polygons, glass."""

from functools import lru_cache
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.art.drawing import Rgba

Bytes = npt.NDArray[np.uint8]
Numbers = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float64]

_PAPER: Final = (246, 240, 226)
"""Rice paper."""

_WASH: Final = np.clip(70 + 200 * (np.arange(256) / 255) ** 0.75, 0, 255).astype(np.uint8)
"""Ink thinned with water: dark tones stay, all others are nearly paper."""

_LINE_OF_RIM: Final = np.clip((np.arange(256, dtype=np.float32) - 14) * 9, 0, 255).astype(np.uint8)
_STROKE_OF_RIM: Final = np.clip((np.arange(256, dtype=np.float32) - 22) * 4, 0, 230).astype(
    np.uint8
)


def _rim(picture: Bytes, thick: int) -> Bytes:
    """How much neighbours differ in the channel in which they differ most."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (thick, thick))
    rim = cv2.morphologyEx(picture, cv2.MORPH_GRADIENT, kernel)
    if picture.ndim == 2:
        return np.asarray(rim, np.uint8)
    red, green, blue = (cv2.extractChannel(rim, channel) for channel in range(3))
    return np.asarray(cv2.max(cv2.max(red, green), blue), np.uint8)


def _halved(canvas: Rgba) -> Bytes:
    height, width = canvas.shape[:2]
    return np.asarray(
        cv2.resize(canvas, (width // 2, height // 2), interpolation=cv2.INTER_AREA), np.uint8
    )


def ink(canvas: Rgba) -> None:
    """A brush: soft washes of grey on rice paper, and strokes that swell."""
    height, width = canvas.shape[:2]
    soft = np.asarray(cv2.medianBlur(_halved(canvas), 5), np.uint8)
    grey = cv2.cvtColor(soft, cv2.COLOR_RGBA2GRAY)
    wash = cv2.LUT(cv2.blur(grey, (7, 7)), _WASH)
    stroke = cv2.blur(cv2.LUT(_rim(soft, 3), _STROKE_OF_RIM), (3, 3))
    painted = cv2.subtract(wash, stroke)
    full = cv2.resize(painted, (width, height), interpolation=cv2.INTER_LINEAR)
    for channel, level in enumerate(_PAPER):
        canvas[..., channel] = cv2.convertScaleAbs(full, alpha=level / 255)


_LINES: Final = {
    "line": ((255, 255, 255), (20, 20, 26)),
    "blueprint": ((28, 74, 150), (232, 242, 255)),
    "chalk": ((38, 48, 46), (240, 240, 232)),
}
"""Of each style, the ground and the lines."""


def lines(canvas: Rgba, style: str) -> None:
    """Outlines alone, in one colour on another."""
    ground, line = (np.array(color, np.float32) for color in _LINES[style])
    unit = max(1, round(min(canvas.shape[:2]) / 360))
    smooth = np.asarray(cv2.blur(canvas, (unit + 2, unit + 2)), np.uint8)
    drawn = cv2.LUT(_rim(smooth, 2 * unit + 1), _LINE_OF_RIM)
    share = np.arange(256, dtype=np.float32)[:, None] / 255
    table = np.clip(ground + (line - ground) * share, 0, 255).astype(np.uint8)
    for channel in range(3):
        canvas[..., channel] = cv2.LUT(drawn, np.ascontiguousarray(table[:, channel]))


def low_poly(canvas: Rgba) -> None:
    """Flat triangles, each in the mean colour of what it covers."""
    _faceted(canvas, _CELL, leading=0)


def stained_glass(canvas: Rgba) -> None:
    """Panes of strong colour between dark leads."""
    _faceted(canvas, _PANE, leading=1)


_CELL: Final = 12
_PANE: Final = 14
"""Sides of the squares that are cut to triangles, in pixels of a picture of 360 lines."""


def _faceted(canvas: Rgba, cell: int, *, leading: int) -> None:
    half = _halved(canvas)
    height, width = half.shape[:2]
    labels, seams, tones = _facets(height, width, max(3, round(cell * min(height, width) / 360)))
    flat = labels.reshape(-1)
    counts = np.maximum(1, np.bincount(flat))
    means = np.empty((len(counts), 4), np.uint8)
    for channel in range(3):
        sums = np.bincount(flat, weights=half[..., channel].reshape(-1))
        means[:, channel] = np.minimum(255, sums / counts * tones[: len(counts)])
    means[:, 3] = 255
    faceted = means[flat].reshape(height, width, 4)
    if leading:
        faceted[..., :3] = cv2.subtract(faceted[..., :3], seams)
    cv2.resize(faceted, (canvas.shape[1], canvas.shape[0]), dst=canvas)


@lru_cache(maxsize=4)
def _facets(
    height: int, width: int, cell: int
) -> tuple[npt.NDArray[np.int32], Bytes, npt.NDArray[np.float64]]:
    """Of each pixel the number of its triangle, how dark seams are, how bright each triangle."""
    chance = np.random.default_rng(9)
    rows, columns = height // cell + 2, width // cell + 2
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32) * cell
    jitter = chance.uniform(-0.34, 0.34, (2, rows, columns)).astype(np.float32) * cell
    points = np.stack([x + jitter[0], y + jitter[1]], axis=-1)
    labels = np.zeros((height, width), np.int32)
    number = 0
    for row in range(rows - 1):
        for column in range(columns - 1):
            a, b = points[row, column], points[row, column + 1]
            c, d = points[row + 1, column], points[row + 1, column + 1]
            halves = ((a, b, c), (b, d, c)) if (row + column) % 2 else ((a, b, d), (a, d, c))
            for triangle in halves:
                number += 1
                cv2.fillConvexPoly(labels, np.rint(np.array(triangle)).astype(np.int32), number)
    edges = np.zeros((height, width), np.uint8)
    edges[:, 1:] |= (labels[:, 1:] != labels[:, :-1]).astype(np.uint8)
    edges[1:] |= (labels[1:] != labels[:-1]).astype(np.uint8)
    seams = cv2.merge([cv2.convertScaleAbs(edges, alpha=110)] * 3)
    return labels, np.asarray(seams, np.uint8), chance.uniform(0.92, 1.1, number + 1)


def anime(canvas: Rgba) -> None:
    """Cels: few flat tones, thin dark lines in the colours that they bound."""
    height, width = canvas.shape[:2]
    half = cv2.medianBlur(_halved(canvas), 5)
    flat = cv2.LUT(half, _CEL_TONES)
    whole = np.asarray(cv2.resize(flat, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)
    grey = cv2.blur(cv2.cvtColor(canvas, cv2.COLOR_RGBA2GRAY), (3, 3))
    unit = max(1, round(min(height, width) / 480))
    drawn = cv2.LUT(_rim(np.asarray(grey, np.uint8), unit + 1), _CEL_LINE)
    canvas[..., :3] = cv2.subtract(whole, cv2.cvtColor(drawn, cv2.COLOR_GRAY2RGBA))[..., :3]


_CEL_LINE: Final = np.clip((np.arange(256, dtype=np.float32) - 22) * 4, 0, 130).astype(np.uint8)
_CEL_TONES: Final = np.clip(
    np.round((np.arange(256, dtype=np.float32) * 1.06 + 4) / 21) * 21, 0, 255
).astype(np.uint8)
