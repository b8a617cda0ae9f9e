"""Styles of what a film was taken with: a tape, a small camera for home movies, infrared film."""

import math
from functools import lru_cache
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.art.drawing import Rgba

Bytes = npt.NDArray[np.uint8]

_RATE_HZ: Final = 18
"""Pictures a second of a home movie: how often its dust and its light change."""


def tape(canvas: Rgba, t: float) -> None:
    """A worn video tape: smeared colours, lines, and a band of noise that wanders up."""
    height, width = canvas.shape[:2]
    unit = max(1, round(height / 240))
    smeared = np.asarray(cv2.blur(canvas, (4 * unit + 1, 1)), np.uint8)
    red, green, blue, alpha = cv2.split(smeared)
    sharp = cv2.cvtColor(canvas, cv2.COLOR_RGBA2GRAY)
    soft = cv2.cvtColor(smeared, cv2.COLOR_RGBA2GRAY)
    red, blue = np.roll(red, 2 * unit, 1), np.roll(blue, -2 * unit, 1)
    mixed = cv2.merge([red, green, blue, alpha])
    light = cv2.cvtColor(cv2.subtract(sharp, soft), cv2.COLOR_GRAY2RGBA)
    dark = cv2.cvtColor(cv2.subtract(soft, sharp), cv2.COLOR_GRAY2RGBA)
    drawn = cv2.subtract(cv2.add(mixed, light), dark)
    cv2.multiply(drawn, _scan_lines(height, width, unit), dst=canvas, scale=1 / 255)
    _tear(canvas, t, unit)


@lru_cache(maxsize=4)
def _scan_lines(height: int, width: int, unit: int) -> Bytes:
    """Factors that darken every other line."""
    rows = np.where((np.arange(height) // unit) % 2 == 0, 255, 208).astype(np.uint8)
    full = np.repeat(rows[:, None], width, 1)
    return np.asarray(cv2.merge([full, full, full, np.full_like(full, 255)]), np.uint8)


def _tear(canvas: Rgba, t: float, unit: int) -> None:
    """Move the lines of two bands sideways, and strew them with noise."""
    height, width = canvas.shape[:2]
    chance = np.random.default_rng(int(t * _RATE_HZ) + 5)
    low = height - 7 * unit
    wandering = int(height - (t * 0.22 % 1.2) * height)
    for top, tall, reach in ((low, 7 * unit, 22), (wandering, 12 * unit, 9)):
        first, last = max(0, top), min(height, top + tall)
        for row in range(first, last, unit):
            shift = int(chance.integers(0, reach)) * unit
            canvas[row : min(last, row + unit)] = np.roll(
                canvas[row : min(last, row + unit)], shift, 1
            )
        if last > first:
            noise = (chance.random((last - first, width // 6)) > 0.9).astype(np.uint8) * 120
            spread = cv2.resize(noise, (width, last - first), interpolation=cv2.INTER_NEAREST)
            band = canvas[first:last]
            cv2.add(band, cv2.cvtColor(spread, cv2.COLOR_GRAY2RGBA), dst=band)


def home_movie(canvas: Rgba, t: float) -> None:
    """A small film: faded, in a gate with round corners, with scratches, hairs and flicker."""
    height, width = canvas.shape[:2]
    step = int(t * _RATE_HZ)
    chance = np.random.default_rng(step + 11)
    weave = max(1, height // 300)
    shift = [round(chance.uniform(-weave, weave)) for _ in range(2)]
    move = np.array([[1.0, 0, shift[0]], [0, 1.0, shift[1]]])
    moved = cv2.warpAffine(
        canvas, move, (width, height), flags=cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE
    )
    flicker = float(chance.uniform(0.92, 1.04))
    cv2.multiply(moved, _gate(height, width), dst=canvas, scale=flicker / 255)
    canvas[..., 3] = 255
    tone = (238, 226, 200, 255)
    for _ in range(int(chance.integers(1, 5))):
        centre = int(chance.random() * width), int(chance.random() * height)
        size = max(1, int(chance.uniform(0.6, 2.2) * height / 360))
        cv2.circle(canvas, centre, size, (36, 26, 20, 255), -1, cv2.LINE_AA)
    x = int((math.sin(step // 9 * 12.9) * 0.5 + 0.5) * width)
    if step // 9 % 3:
        cv2.line(canvas, (x, 0), (x + weave, height), tone, max(1, height // 500), cv2.LINE_AA)


@lru_cache(maxsize=4)
def _gate(height: int, width: int) -> Bytes:
    """Factors of the faded picture within its gate; black outside."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    margin, corner = height * 0.035, height * 0.09
    across = np.abs(x - width / 2) - (width / 2 - margin - corner)
    down = np.abs(y - height / 2) - (height / 2 - margin - corner)
    away = np.hypot(np.maximum(across, 0), np.maximum(down, 0)) - corner
    inside = np.clip(0.5 - away / (height * 0.008), 0, 1)
    far = np.hypot((x - width / 2) / (width * 0.62), (y - height / 2) / (height * 0.62))
    level = inside * (1 - 0.42 * np.clip(far, 0, 1.2) ** 2)
    factors = np.stack([level * tone for tone in (255, 236, 196, 255)], axis=-1)
    return np.asarray(np.clip(factors, 0, 255), np.uint8)


def infrared(canvas: Rgba) -> None:
    """Film that sees the warmth of leaves: they are white, and the sky is nearly black."""
    cv2.transform(canvas, _INFRARED, dst=canvas)
    canvas[..., 3] = 255


_INFRARED: Final = np.array(
    [
        [0.15, 1.95, -1.1, 0.02],
        [0.15, 1.86, -1.1, 0.02],
        [0.15, 1.88, -1.06, 0.03],
        [0.0, 0.0, 0.0, 1.0],
    ],
    np.float32,
)
"""From red, green, blue to what such film shows, a little rosy."""
