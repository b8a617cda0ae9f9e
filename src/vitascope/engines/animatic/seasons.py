"""Seasons: the same backdrop with its greens turned to what the season makes of them."""

from dataclasses import replace
from typing import Final

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Backdrop, Layer, Rgba
from vitascope.engines.animatic.spec import Season

_GREEN: Final = (32, 88)
"""Hues that count as leaves and grass, in OpenCV's halves of a degree."""

_AUTUMN_HUES: Final = (4, 22)
"""What they become, from red to gold."""


def in_season(backdrop: Backdrop, season: Season) -> Backdrop:
    """The backdrop in `season`; only autumn changes colours, snow and petals are weather."""
    if season != "autumn":
        return backdrop
    return replace(backdrop, layers=tuple(map(_autumnal, backdrop.layers)))


def _autumnal(layer: Layer) -> Layer:
    if layer.is_light:
        return layer
    return replace(layer, image=_turned(layer.image))


def _turned(image: Rgba) -> Rgba:
    """Greens to reds and golds, by how bright they are; alpha and all else stay."""
    hsv = cv2.cvtColor(np.ascontiguousarray(image[..., :3]), cv2.COLOR_RGB2HSV)
    hue, saturation, value = cv2.split(hsv)
    is_green = (hue >= _GREEN[0]) & (hue <= _GREEN[1]) & (saturation > 40)
    low, high = _AUTUMN_HUES
    warm = low + (high - low) * (value.astype(np.float32) / 255) ** 0.8
    hue = np.where(is_green, warm.astype(np.uint8), hue)
    saturation = np.where(is_green, np.minimum(255, saturation * 1.5 + 30), saturation)
    turned = cv2.cvtColor(cv2.merge([hue, saturation.astype(np.uint8), value]), cv2.COLOR_HSV2RGB)
    return np.dstack([turned, image[..., 3]]).astype(np.uint8)
