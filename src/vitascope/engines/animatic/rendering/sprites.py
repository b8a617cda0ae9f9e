"""Sprites: the drawings of one figure as pixels in the scene's light, each made when first seen."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, Protocol

import cv2
import numpy as np

from vitascope.engines.animatic.art.colour import rgb_of
from vitascope.engines.animatic.art.drawing import Drawing, Gesture, Rgba
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.raster import rasterise
from vitascope.engines.animatic.rendering.compositor import lay_over, tint, within_alpha

Point = tuple[float, float]

_GESTURE_STEPS: Final = 8
"""Steps in which a gesture is drawn, from nothing to the whole."""

_GESTURES_KEPT: Final = 10
"""Sprites of gestures that a figure keeps: those of one gesture, which goes and comes back. They
are drawn again when the gesture is, so that a long film needs no more memory than a short one."""

_READABLE: Final = 0.58
"""How much of the ambient tint a subject is spared, so that it can be seen at night."""

_OUTLINED: Final = 0.09
"""How bright a figure is of which only the outline is to be seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sprite:
    """One drawing as pixels; points are in its own pixels."""

    image: Rgba
    """Cut to what is drawn."""
    anchor: Point
    hold: Point
    """Where a thing in the hand is; at the middle of its front where the artists say nothing."""
    grip: Point
    """Where a hand takes it."""
    seat: Point
    """Where a rider sits; on its back where the artists say nothing."""
    perches: Mapping[str, Point] = field(default_factory=dict[str, Point])
    """Where another rests on a shoulder, a lap or a head."""
    back: Point
    """The upper edge of what is drawn, above its middle."""
    cabin: tuple[Point, Point] | None = None
    """Upper left and lower right corner of the room behind its windows."""
    text: tuple[Point, Point] | None = None
    """The same of the room for words on it."""
    pixel: float
    """Drawing units per pixel of `image`."""
    stance: tuple[float, float]
    """Left and right edge of the lowest part of what is drawn, where the shadow belongs."""

    def from_anchor(self, point: Point) -> Point:
        """A point's way from the anchor, in drawing units, for a sprite that looks right."""
        return (point[0] - self.anchor[0]) * self.pixel, (point[1] - self.anchor[1]) * self.pixel


class Sprites(Protocol):
    """The sprites of one figure."""

    def at(
        self, phase: float, *, is_blinking: bool = False, gesture: Gesture | None = None
    ) -> Sprite:
        """The sprite nearest to `phase` of the cycle; in a gesture, that of its begin."""
        ...


class SpriteSheet:
    """All sprites of one figure. Safe on any thread: each sprite is the same whoever makes it."""

    def __init__(
        self,
        draw: Callable[[float, bool, Gesture | None], Drawing],
        *,
        frames: int,
        density: float,
        light: Light,
        depth: float,
        is_lit: bool = False,
    ) -> None:
        """Make no sprite yet.

        Args:
            draw: From phase 0..1, whether the eyes are shut, and a gesture, to a drawing.
            frames: Phases worth drawing.
            density: Pixels per drawing unit.
            light: Of the scene.
            depth: 0 at the front of the stage, 1 at its back, for haze.
            is_lit: Whether the thing shines by itself, and so takes no tint.
        """
        self._draw = draw
        self._frames = max(1, frames)
        self._density = density
        self._light = light
        self._depth = depth
        self._is_lit = is_lit
        self._made: dict[tuple[int, bool], Sprite] = {}
        self._gestured: OrderedDict[tuple[str, int], Sprite] = OrderedDict()
        self._lock = threading.Lock()

    def at(
        self, phase: float, *, is_blinking: bool = False, gesture: Gesture | None = None
    ) -> Sprite:
        """The sprite nearest to `phase` of the cycle; in a gesture, that of its begin."""
        step = 0 if gesture is None else round(gesture.amount * _GESTURE_STEPS)
        if gesture is not None and step:
            return self._in_gesture(gesture.name, step)
        index = int(phase % 1 * self._frames) % self._frames
        with self._lock:
            key = (index, is_blinking)
            if key not in self._made:
                drawing = self._draw(index / self._frames, is_blinking, None)
                self._made[key] = self._make(drawing)
            return self._made[key]

    def _in_gesture(self, name: str, step: int) -> Sprite:
        with self._lock:
            key = (name, step)
            if key not in self._gestured:
                gesture = Gesture(name=name, amount=step / _GESTURE_STEPS)
                self._gestured[key] = self._make(self._draw(0.0, False, gesture))
            self._gestured.move_to_end(key)
            if len(self._gestured) > _GESTURES_KEPT:
                self._gestured.popitem(last=False)
            return self._gestured[key]

    def _make(self, drawing: Drawing) -> Sprite:
        width = max(2, round(drawing.width * self._density))
        height = max(2, round(drawing.height * self._density))
        image = rasterise(drawing.svg, width, height)
        shine = lights_of(drawing, width, height) if self._light.is_dark else None
        density = width / drawing.width
        seen = image if shine is None else cv2.max(image, shine)
        left, top, across, down = cv2.boundingRect(cv2.extractChannel(seen, 3))
        if across and down:
            image = np.ascontiguousarray(image[top : top + down, left : left + across])
        stance = stance_of(image)
        if not self._is_lit:
            image = relit(image, self._light, self._depth)
        if shine is not None:
            lay_over(image, np.ascontiguousarray(shine[top : top + down, left : left + across]))

        def own(point: Point) -> Point:
            return point[0] * density - left, point[1] * density - top

        anchor = own(drawing.anchor)
        hold = own(drawing.hold) if drawing.hold else None
        room, page = drawing.cabin, drawing.text
        return Sprite(
            image=image,
            anchor=anchor,
            back=(across / 2, _back(image, across / 2)),
            perches={name: own(point) for name, point in drawing.perches.items()},
            cabin=room and (own(room[:2]), own(room[2:])),
            text=page and (own(page[:2]), own(page[2:])),
            hold=hold or (anchor[0] + across * 0.2, down * 0.56),
            grip=hold or anchor,
            seat=own(drawing.seat) if drawing.seat else (anchor[0], _back(image, anchor[0])),
            pixel=1 / density,
            stance=stance,
        )


def lights_of(drawing: Drawing, width: int, height: int) -> Rgba | None:
    """What of a drawing shines in the dark, as pixels of the same size; None where nothing does."""
    return rasterise(drawing.lights, width, height) if drawing.lights else None


def _back(image: Rgba, x: float) -> float:
    """Row of the figure's upper edge above its anchor."""
    column = image[:, min(max(0, int(x)), image.shape[1] - 1), 3]
    drawn = np.flatnonzero(column > 128)
    return float(drawn[0]) if drawn.size else image.shape[0] / 2


def stance_of(image: Rgba) -> tuple[float, float]:
    """Columns between which the lower third of the figure lies."""
    lower = np.ascontiguousarray(image[image.shape[0] * 2 // 3 :, :, 3])
    left, _, across, _ = cv2.boundingRect(lower)
    return float(left), float(left + across)


def relit(image: Rgba, light: Light, depth: float) -> Rgba:
    """A sprite painted in daylight, as the scene's light shows it.

    Tinted by the ambient light, paled by haze when far, with a rim on the side of the main light
    and a shade towards the ground.
    """
    ambient = np.array(light.ambient, np.float32)
    spared = _READABLE * (1 - 0.4 * depth)
    readable = ambient * 0.35 / ambient.max() + 0.65
    haze_share = light.haze_amount * 0.22 * depth
    factors = (ambient * (1 - spared) + readable * spared) * (1 - haze_share)
    haze = np.array(rgb_of(light.haze), np.float32) * haze_share
    if light.is_behind:
        factors, haze = factors * _OUTLINED, haze * 0.4
    lit = tint(image, factors.astype(np.float32), haze)
    _add_rim(lit, light)
    return within_alpha(_grounded(lit))


def _add_rim(image: Rgba, light: Light) -> None:
    """Light along the edges that face the main light, in place."""
    height, width = image.shape[:2]
    reach = max(1, round(height * 0.016))
    alpha = cv2.extractChannel(image, 3)
    shift = np.array([[1.0, 0.0, -reach * light.key_from], [0.0, 1.0, float(reach)]])
    behind = cv2.warpAffine(alpha, shift, (width, height), flags=cv2.INTER_NEAREST)
    edge = cv2.blur(cv2.subtract(alpha, behind), (reach | 1, reach | 1))
    edge = cv2.multiply(edge, alpha, scale=1 / 255)
    strength = 0.24 + 0.2 * min(1.0, light.glow) + (0.12 if light.is_dark else 0.0)
    for channel, value in enumerate(rgb_of(light.key)):
        part = cv2.convertScaleAbs(edge, alpha=value / 255 * strength)
        image[..., channel] = cv2.add(image[..., channel], part)


def _grounded(image: Rgba) -> Rgba:
    """A little darker towards the feet, which ties a figure to the ground."""
    down = np.linspace(0, 1, image.shape[0], dtype=np.float32)
    shade = np.full((image.shape[0], 1, 4), 255, np.uint8)
    shade[..., :3] = ((1 - 0.12 * down**2) * 255).astype(np.uint8)[:, None, None]
    full = np.ascontiguousarray(np.broadcast_to(shade, image.shape))
    return np.asarray(cv2.multiply(image, full, scale=1 / 255), np.uint8)


def shadow_patch(width_px: float) -> Rgba:
    """A soft dark ellipse, `width_px` wide, for under feet and wheels."""
    width = max(6, round(width_px))
    height = max(3, round(width_px * 0.2))
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    share = np.clip(1 - np.hypot(x, y), 0, 1)
    image = np.zeros((height, width, 4), np.uint8)
    soft = share * share * (3 - 2 * share) * 112
    image[..., 3] = soft
    image[..., 2] = soft * 0.16
    image[..., 0] = soft * 0.08
    return image
