"""Grades: operations that change colour and brightness alone, the same all over the picture."""

from collections.abc import Callable
from typing import Final, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.pixels.picture import Color, Rgb, as_uint8

Grade: TypeAlias = Callable[[Rgb], Rgb]

Curve: TypeAlias = Callable[[float], float]
"""From brightness 0..1 to brightness 0..1."""

Matrix: TypeAlias = npt.NDArray[np.float32]
"""3 x 4: from R, G, B and 1 to R, G, B."""

_LUMA: Final = np.array([0.2126, 0.7152, 0.0722], np.float32)


def by_matrix(matrix: Matrix) -> Grade:
    """A grade that mixes the channels."""
    return lambda picture: as_uint8(cv2.transform(picture, matrix))


def by_curves(red: Curve, green: Curve, blue: Curve) -> Grade:
    """A grade by one curve a channel, each from 0..1 to 0..1."""
    table = np.zeros((1, 256, 3), np.uint8)
    for channel, curve in enumerate((red, green, blue)):
        values = [min(max(curve(value / 255), 0.0), 1.0) * 255 for value in range(256)]
        table[0, :, channel] = np.round(values)
    return lambda picture: as_uint8(cv2.LUT(picture, table))


def saturation(amount: float) -> Matrix:
    """1 leaves colours, 0 takes them away, 2 doubles them; brightness stays."""
    matrix = np.zeros((3, 4), np.float32)
    matrix[:, :3] = _LUMA * (1 - amount) + np.eye(3, dtype=np.float32) * amount
    return matrix


def scaled(red: float, green: float, blue: float, lift: float = 0.0) -> Matrix:
    """Each channel times a factor, and all raised by `lift` of 255."""
    matrix = np.zeros((3, 4), np.float32)
    matrix[:, :3] = np.diag([red, green, blue])
    matrix[:, 3] = lift * 255
    return matrix


def after(first: Matrix, second: Matrix) -> Matrix:
    """One matrix for `first` and then `second`."""
    made = second[:, :3] @ first
    made[:, 3] += second[:, 3]
    return np.ascontiguousarray(made, np.float32)


def duotone(dark: Color, light: Color, strength: float = 1.0) -> Matrix:
    """Brightness alone, from one colour to another; `strength` below 1 keeps some colour."""
    low, high = np.array(dark, np.float32), np.array(light, np.float32)
    matrix = np.zeros((3, 4), np.float32)
    matrix[:, :3] = np.outer((high - low) / 255, _LUMA) * strength
    matrix[:, :3] += np.eye(3, dtype=np.float32) * (1 - strength)
    matrix[:, 3] = low * strength
    return matrix


def s_curve(strength: float) -> Curve:
    """More contrast: darker below the middle, lighter above."""
    return lambda value: value + strength * (value * value * (3 - 2 * value) - value)


def gamma(power: float) -> Curve:
    """Lighter below 1, darker above, with black and white kept."""
    return lambda value: value**power


def warm() -> Grade:
    """Late sun: more red, less blue."""
    return by_matrix(after(scaled(1.13, 1.0, 0.76, 0.01), saturation(1.08)))


def cold() -> Grade:
    """Shade and winter: more blue, less red."""
    return by_matrix(after(scaled(0.8, 0.97, 1.18, 0.01), saturation(0.9)))


def brighter() -> Grade:
    """Lighter, most in the shadows."""
    return by_curves(*[gamma(0.66)] * 3)


def darker() -> Grade:
    """Darker, least in the lights."""
    return by_curves(*[gamma(1.6)] * 3)


def contrast() -> Grade:
    """Deeper shadows, brighter lights."""
    return by_curves(*[s_curve(0.9)] * 3)


def vivid() -> Grade:
    """Stronger colours."""
    return by_matrix(saturation(1.75))


def pale() -> Grade:
    """Weaker colours."""
    return by_matrix(after(saturation(0.35), scaled(0.94, 0.94, 0.94, 0.05)))


def tinted(color: Color) -> Grade:
    """All in shades of one colour, through which the picture's own still show."""
    dark = tuple(part * 0.12 for part in color)
    light = tuple(min(255.0, part * 0.8 + 78) for part in color)
    return by_matrix(duotone((dark[0], dark[1], dark[2]), (light[0], light[1], light[2]), 0.85))


def black_and_white() -> Grade:
    """Film noir: no colour, hard contrast."""
    colourless = by_matrix(saturation(0.0))
    hard = by_curves(*[s_curve(1.0)] * 3)
    return lambda picture: hard(colourless(picture))


def sepia() -> Grade:
    """Brown and faded, as an old print."""
    return by_matrix(duotone((38, 24, 14), (250, 232, 196), 0.88))


def cinematic() -> Grade:
    """Teal shadows and orange skin, as in the cinema."""
    tones = by_curves(
        lambda value: s_curve(0.7)(value) * 1.04 - 0.02 * (1 - value),
        lambda value: s_curve(0.6)(value),
        lambda value: s_curve(0.45)(value) * 0.9 + 0.06 * (1 - value),
    )
    colours = by_matrix(saturation(1.1))
    return lambda picture: colours(tones(picture))


def inverted() -> Grade:
    """A negative."""
    return lambda picture: as_uint8(cv2.bitwise_not(picture))


def autumn() -> Grade:
    """Leaves and grass turn to gold and rust; what is not green stays."""
    table = np.arange(256, dtype=np.uint8)
    for hue in range(27, 92):
        # OpenCV's hue runs 0..179; greens (27..92) go to orange and red (8..22).
        table[hue] = 8 + (hue - 27) * 14 // 64

    def turn(picture: Rgb) -> Rgb:
        hsv = as_uint8(cv2.cvtColor(picture, cv2.COLOR_RGB2HSV))
        hsv[..., 0] = cv2.LUT(np.ascontiguousarray(hsv[..., 0]), table)
        return as_uint8(cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB))

    return turn
