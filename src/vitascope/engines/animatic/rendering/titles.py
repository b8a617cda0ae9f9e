"""Words that belong to the picture, not to the scene: titles above, lines at its foot."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.rendering.compositor import lay_over, scaling, warp_over
from vitascope.engines.animatic.rendering.lettering import lettered
from vitascope.engines.animatic.spec import Caption
from vitascope.video import Size

_FADE_S: Final = 0.3
_WHITE: Final = (255, 255, 255)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """When a plate is seen, in seconds."""

    start_s: float
    end_s: float

    def opacity(self, t: float) -> float:
        """0..1 at `t`; what is there from the begin or to the end does not fade there."""
        rise = 1.0 if self.start_s <= 0 else (t - self.start_s) / _FADE_S
        fall = (self.end_s - t) / _FADE_S
        return min(1.0, max(0.0, min(rise, fall)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Flat:
    """Words that belong to the picture, not to the scene: they do not move."""

    image: Rgba
    x: int
    y: int
    shown: Shown

    def draw(self, canvas: Rgba, view: View, t: float) -> None:
        """Lay the words over `canvas`."""
        opacity = self.shown.opacity(t)
        warp_over(canvas, self.image, scaling(1, 1, self.x, self.y), opacity=opacity)


_ALWAYS: Final = Shown(start_s=0.0, end_s=float("inf"))


def flat(caption: Caption, picture: Size, shown: Shown = _ALWAYS) -> Flat:
    """A title above, or a line at the foot of a picture of that size."""
    return (_title if caption.kind == "title" else _line)(caption, picture, shown)


def _title(caption: Caption, picture: Size, shown: Shown) -> Flat:
    width, height = picture.width, picture.height
    size = 0.1 * min(width, height)
    words = lettered(caption.text, size_px=size, width_px=0.86 * width, color=_WHITE)
    image = _shadowed(words, round(size * 0.12))
    x, y = (width - image.shape[1]) // 2, round(0.2 * height - image.shape[0] / 2)
    return Flat(image=image, x=x, y=max(4, y), shown=shown)


def _line(caption: Caption, picture: Size, shown: Shown) -> Flat:
    width, height = picture.width, picture.height
    size = 0.052 * min(width, height)
    words = lettered(caption.text, size_px=size, width_px=0.84 * width, color=_WHITE)
    image = _shadowed(words, round(size * 0.2))
    x, y = (width - image.shape[1]) // 2, round(0.95 * height - image.shape[0])
    return Flat(image=image, x=x, y=y, shown=shown)


def _shadowed(words: Rgba, reach: int) -> Rgba:
    """Words with a soft dark shadow, so that they can be read on anything."""
    high, wide = words.shape[:2]
    edge = 3 * reach
    image = np.zeros((high + 2 * edge, wide + 2 * edge, 4), np.uint8)
    image[edge : edge + high, edge : edge + wide] = words
    shade = cv2.GaussianBlur(cv2.extractChannel(image, 3), (0, 0), max(1.0, reach * 0.8))
    below = np.zeros_like(image)
    below[..., 3] = cv2.convertScaleAbs(shade, alpha=1.5)
    lay_over(below, image)
    return below
