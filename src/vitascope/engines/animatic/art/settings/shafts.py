"""Beams of the sun in the dusty air of a hall."""

import cv2
import numpy as np

from vitascope.engines.animatic.art.settings.pixels import light_layer, resized
from vitascope.engines.animatic.art.settings.scenery import Scenery


def add_shafts(scenery: Scenery, shafts: list[tuple[float, float]], strength: float = 0.34) -> None:
    """Slanting beams of the sun in dusty air: where each ends, -1..1, and its width in shares."""
    light = scenery.light
    if light.is_dark or light.cloudiness > 0.7:
        return
    w, h = scenery.width // 8, scenery.height // 8
    mask = np.zeros((h, w), np.float32)
    for middle, wide in shafts:
        x = w * (0.5 + middle * 0.5)
        lean = -w * 0.14 * light.key_from
        corners = [
            (x - lean - w * wide * 0.2, 0.0),
            (x - lean + w * wide * 0.2, 0.0),
            (x + lean + w * wide * 0.45, h * 0.92),
            (x + lean - w * wide * 0.45, h * 0.92),
        ]
        one = np.zeros_like(mask)
        cv2.fillPoly(one, [np.array(corners, np.int32)], (1.0,))
        mask += one
    fall = np.linspace(1.0, 0.3, h, dtype=np.float32)[:, None]
    soft = cv2.GaussianBlur(np.minimum(mask, 1.3), (0, 0), 2.2) * fall * strength
    image = light_layer(light.key, np.asarray(soft, np.float32))
    full = np.asarray(resized(image, scenery.width, scenery.height), np.uint8)
    scenery.add(full, 0, 0, 0.9, is_light=True)
