"""Effects of the drawn films over footage: what is in its sky, what drifts before it, its titles.

What shines in the sky is seen only where footage has sky, at the hour that the edit makes of it.
"""

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

import cv2
import numpy as np

from vitascope.engines.animatic.air.drifting import drifters_of
from vitascope.engines.animatic.air.effects import Seen
from vitascope.engines.animatic.air.heavens import Aurora, Fireworks, Rainbow, ShootingStars
from vitascope.engines.animatic.art.light import light_of
from vitascope.engines.animatic.pixels import sky
from vitascope.engines.animatic.pixels.canvas import Canvas, Operation
from vitascope.engines.animatic.pixels.picture import (
    Plane,
    Rgb,
    as_uint8,
    blend,
    grey,
    lay,
    mixed,
    resized,
)
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.rendering.titles import flat
from vitascope.engines.animatic.seeds import item_seed
from vitascope.engines.animatic.spec import Caption, Effect

Make: TypeAlias = Callable[[Canvas], Operation]

_BY_NIGHT: Final = {
    "aurora": Aurora.of,
    "fireworks": Fireworks.of,
    "shooting_stars": ShootingStars.of,
}
"""What is seen at night alone."""

_LEAST_SKY: Final = 5.0
"""Mean of the sky's plane below which footage shows none, or none that can be told."""
_GUESS: Final = (0.2, 0.6)
"""Where lights fade out then, in shares of the height from the top."""
_DARK: Final = (70.0, 110.0)
"""Mean brightness up to which footage is of the night already, and from which it is of the day."""


def is_by_night(effects: Sequence[Effect]) -> bool:
    """Whether some of these are seen at night alone."""
    return any(effect in _BY_NIGHT for effect in effects)


def shining(effects: Sequence[Effect], hour: Make | None) -> Make:
    """Lights in the sky, after the hour that was asked for; without one, those of night bring it.

    Args:
        effects: Of `aurora`, `fireworks`, `shooting_stars`, `rainbow`.
        hour: The edit's operation for the hour of day.
    """

    def made(canvas: Canvas) -> Operation:
        is_night = is_by_night(effects)
        light = light_of("night" if is_night else "day", "clear")
        makers = {**_BY_NIGHT, "rainbow": Rainbow.of}
        seen: list[Seen] = [
            makers[effect](item_seed(canvas.seed, effect), light, canvas.size) for effect in effects
        ]
        turned = hour(canvas) if hour else _at_night(canvas) if is_night else None
        guess = _guessed(canvas)

        def shine(picture: Rgb, index: int) -> Rgb:
            below = turned(picture, index) if turned else picture
            where = sky.sky_of(picture)
            if float(where.mean()) < _LEAST_SKY:
                where = guess
            return blend(below, _drawn(seen, below, canvas, index), where)

        return shine

    return made


def drifting(effect: Effect) -> Make:
    """Small things in the air before the picture, as in the drawn films."""

    def made(canvas: Canvas) -> Operation:
        light = light_of("day", "clear")
        is_windy = effect == "wind"
        effects: tuple[Effect, ...] = ("wind", "leaves") if is_windy else (effect,)
        seen = drifters_of(effects, canvas.seed, light, canvas.size, is_windy=is_windy)
        return lambda picture, index: _drawn(seen, picture, canvas, index)

    return made


def written(caption: Caption) -> Make:
    """A title above, or a line at the foot."""

    def made(canvas: Canvas) -> Operation:
        words = flat(caption, canvas.size)
        return lambda picture, index: lay(picture, words.image, words.x, words.y)

    return made


def _at_night(canvas: Canvas) -> Operation:
    """Night, unless the footage is of the night already."""
    night = sky.night(canvas)

    def fall(picture: Rgb, index: int) -> Rgb:
        bright = float(grey(resized(picture, 32, 18)).mean())
        share = min(1.0, max(0.0, (bright - _DARK[0]) / (_DARK[1] - _DARK[0])))
        return mixed(picture, night(picture, index), share) if share > 0 else picture

    return fall


def _guessed(canvas: Canvas) -> Plane:
    """Above is sky, below is not."""
    rows = np.linspace(0, 1, canvas.size.height, dtype=np.float32)
    share = np.clip((_GUESS[1] - rows) / (_GUESS[1] - _GUESS[0]), 0, 1) * 255
    shape = (canvas.size.height, canvas.size.width)
    return np.ascontiguousarray(np.broadcast_to(share[:, None], shape)).astype(np.uint8)


def _drawn(seen: Sequence[Seen], picture: Rgb, canvas: Canvas, index: int) -> Rgb:
    width, height = canvas.size.width, canvas.size.height
    view = View(shift_x=0.0, shift_y=0.0, zoom=1.0, pivot_x=width / 2, pivot_y=height / 2)
    layer = as_uint8(cv2.cvtColor(picture, cv2.COLOR_RGB2RGBA))
    for one in seen:
        one.draw(layer, view, canvas.seconds(index), 0.0)
    return as_uint8(cv2.cvtColor(layer, cv2.COLOR_RGBA2RGB))
