"""A film from its first picture: the picture itself, then a slow camera through it, and weather.

The ground below moves more than the sky above, and a subject that stands out moves before its
background. What the prompt tells beyond that (weather, night, a style) fades in.
"""

from fractions import Fraction
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.pixels import sky
from vitascope.engines.animatic.pixels.canvas import Canvas, Operation
from vitascope.engines.animatic.pixels.drift import lit
from vitascope.engines.animatic.pixels.heavens import shining, written
from vitascope.engines.animatic.pixels.picture import (
    Plane,
    Rgb,
    as_uint8,
    blend,
    grey,
    mixed,
    resized,
)
from vitascope.engines.animatic.pixels.subject import enlarged, guessed_subject
from vitascope.engines.animatic.pixels.weathers import (
    RAIN_LIGHT,
    SNOW_LIGHT,
    fog,
    rain_sheets,
    snow_sheets,
)
from vitascope.engines.animatic.pixels.wording import OF_TABLES, SHINING
from vitascope.engines.animatic.spec import Effect, Spec
from vitascope.video import Size

Transform = npt.NDArray[np.float64]
"""3 x 3, from pixels of the picture to pixels of the frame."""

_ZOOM: Final = 0.11
"""How much larger the picture's foot is at the end of a push."""
_SHIFT: Final = 0.05
"""How far a pan goes, in shares of the picture."""
_FAR: Final = 0.55
"""How much of each move the top of the picture takes part in: it is farther away."""
_SUBJECT_GAIN: Final = 0.2
"""How much more of each move a subject takes part in than the ground at its feet."""
_LAYERS_FROM_S: Final = 0.25
"""Seconds in which the picture passes from one plane to two."""
_EFFECTS_S: Final = (0.15, 1.3)
"""When weather and style begin, and when they are all there."""
_SLOWEST_S: Final = 4.0
_BRIGHT: Final = 88.0
"""Mean brightness from which a picture is one of day, that can be turned to night."""
_HOURS: Final = {"night": sky.night, "dusk": sky.dusk}


class ReferenceFilm:
    """The film; `frame` is a pure function of the index and may be called on any thread."""

    def __init__(self, image: Rgb, spec: Spec, size: Size, rate: Fraction) -> None:
        """Look for a subject and fill in what is behind it: about half a second.

        Args:
            image: RGB, `(height, width, 3)` of exactly `size`.
            spec: Of the prompt: its camera, weather, time of day, style and length are used.
            size: Of the film.
            rate: Frames a second.
        """
        self._image = np.ascontiguousarray(image)
        self._spec = spec
        self._canvas = Canvas(size, rate, spec.seed)
        self._effects = _effects(self._image, spec, self._canvas)
        mask = guessed_subject(self._image)
        self._subject = _Subject(self._image, mask) if mask.any() else None

    def frame(self, index: int) -> Rgb:
        """One frame, RGB uint8; frame 0 is the picture itself, to the last bit."""
        if index == 0:
            return self._image.copy()
        time_s = self._canvas.seconds(index)
        way = _eased(time_s / max(self._spec.seconds, _SLOWEST_S))
        made = self._moved(time_s, way)
        share = _ramp(time_s, *_EFFECTS_S)
        if share <= 0:
            return made
        changed = made
        for effect in self._effects:
            changed = effect(changed, index)
        return mixed(made, changed, share) if share < 1 else changed

    def _moved(self, time_s: float, way: float) -> Rgb:
        height, width = self._image.shape[:2]
        camera = _camera(self._spec, width, height, way, 1.0)
        plain = _through(self._image, camera)
        share = _ramp(time_s, 0.0, _LAYERS_FROM_S)
        if self._subject is None or share <= 0:
            return plain
        nearer = _camera(self._spec, width, height, way, 1 + _SUBJECT_GAIN)
        ground = _through(self._subject.background, camera)
        mask = _through(self._subject.mask, nearer, outside=0)
        layered = blend(ground, _through(self._image, nearer), mask)
        return mixed(plain, layered, share) if share < 1 else layered


class _Subject:
    """A subject's mask, and the picture as it might be without the subject."""

    def __init__(self, image: Rgb, small_mask: Plane) -> None:
        height, width = image.shape[:2]
        self.mask = enlarged(small_mask, width, height)
        small = resized(image, small_mask.shape[1], small_mask.shape[0])
        hole = as_uint8(cv2.dilate(small_mask, np.ones((5, 5), np.uint8)))
        filled = as_uint8(cv2.inpaint(small, hole, 5, cv2.INPAINT_TELEA))
        around = enlarged(hole, width, height)
        self.background = blend(image, resized(filled, width, height), around)


def _camera(spec: Spec, width: int, height: int, way: float, gain: float) -> Transform:
    """Where the picture lies after `way` (0..1) of the film's move.

    Rows move by perspective: the picture's foot all the way, its top only part of it. A pan comes
    with just the zoom that keeps the picture's edge out of sight.
    """
    zoom, across, along = _move(spec, way * gain)
    corners: list[tuple[float, float]] = []
    for y in (0.0, 1.0):
        nearness = _FAR + (1 - _FAR) * y
        scale = 1 / (1 + zoom * nearness)
        for x in (0.0, 1.0):
            left = 0.5 + (x - 0.5) * scale + across * nearness
            top = 0.5 + (y - 0.5) * scale + along * nearness
            corners.append((left * (width - 1), top * (height - 1)))
    seen = np.array(corners, np.float32)
    frame = np.array(
        [(x * (width - 1), y * (height - 1)) for y in (0, 1) for x in (0, 1)], np.float32
    )
    return np.asarray(cv2.getPerspectiveTransform(seen, frame), np.float64)


def _move(spec: Spec, way: float) -> tuple[float, float, float]:
    """Zoom at the foot, and shifts to the right and down, in shares of the picture."""
    camera = spec.camera
    match camera.move:
        case "push_in":
            return _ZOOM * way, 0.0, 0.0
        case "pull_out" | "aerial":
            return -0.5 * _ZOOM * way, 0.0, 0.0
        case "pan" | "track" | "orbit":
            return 2.2 * _SHIFT * way, camera.direction * _SHIFT * way, 0.0
        case "tilt":
            return 2.2 * _SHIFT * way, 0.0, -camera.direction * _SHIFT * way
        case "still" | "handheld" | "rack":
            return 0.3 * _ZOOM * way, 0.0, 0.0


def _through(
    picture: npt.NDArray[np.uint8], camera: Transform, outside: int | None = None
) -> npt.NDArray[np.uint8]:
    """A picture through a camera; beyond its edge it is mirrored, or `outside`."""
    height, width = picture.shape[:2]
    border = cv2.BORDER_REFLECT_101 if outside is None else cv2.BORDER_CONSTANT
    return as_uint8(
        cv2.warpPerspective(
            picture, camera, (width, height), flags=cv2.INTER_LINEAR, borderMode=border
        )
    )


def _effects(image: Rgb, spec: Spec, canvas: Canvas) -> tuple[Operation, ...]:
    """What the prompt tells beyond the picture; its colours stay the user's otherwise."""
    made: list[Operation] = []
    is_bright = float(grey(image).mean()) > _BRIGHT
    hour = _HOURS.get(spec.time_of_day) if is_bright else None
    lights: list[Effect] = [effect for effect in spec.effects if effect in SHINING]
    if lights:
        made.append(shining(lights, hour)(canvas))
    elif hour:
        made.append(hour(canvas))
    match spec.weather:
        case "rain" | "storm":
            drops = rain_sheets(canvas, slant=-0.34 if spec.weather == "storm" else -0.16)
            made.append(lambda picture, i: lit(picture, drops, RAIN_LIGHT, canvas.seconds(i)))
        case "snow":
            flakes = snow_sheets(canvas)
            made.append(lambda picture, i: lit(picture, flakes, SNOW_LIGHT, canvas.seconds(i)))
        case "fog":
            made.append(fog(canvas, thickness=0.7))
        case "clear":
            pass
    rows = [OF_TABLES.get(("effect", effect)) for effect in spec.effects]
    if spec.style != "picture_book":
        rows.append(OF_TABLES.get(("style", spec.style)))
    made += [row[2](canvas) for row in rows if row]
    made += [written(caption)(canvas) for caption in spec.captions]
    return tuple(made)


def _eased(way: float) -> float:
    """Starts from rest; past the planned end it slows towards a limit, for extensions."""
    if way <= 1:
        return way * way * (3 - 2 * way) * 0.8
    return 0.8 + 0.2 * (1 - float(np.exp(-((way - 1) ** 2))))


def _ramp(time_s: float, begin_s: float, end_s: float) -> float:
    part = min(max((time_s - begin_s) / (end_s - begin_s), 0.0), 1.0)
    return part * part * (3 - 2 * part)
