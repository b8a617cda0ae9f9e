"""Words and pictures on things: where a thing has room for them, and in which ink they are seen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

import cv2
import numpy as np

from vitascope.engines.animatic.art import props, subjects
from vitascope.engines.animatic.art.drawing import Drawing, Pose, Rgba
from vitascope.engines.animatic.art.raster import rasterise
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.rendering.compositor import scaling, warp_over
from vitascope.engines.animatic.rendering.lettering import lettered
from vitascope.engines.animatic.rendering.sprites import Point, Sprite
from vitascope.engines.animatic.rendering.titles import Shown
from vitascope.engines.animatic.spec import Caption, Look
from vitascope.engines.animatic.staging.actors import Actor
from vitascope.engines.animatic.staging.figures import figure_affine

INK: Final = (44, 38, 52)
_CHALK: Final = (252, 248, 238)
_DARK: Final = 118
"""Brightness of a ground below which words on it are light."""

_GRAIN: Final = 72
"""Pixels of the longer side at which room is looked for."""

_LEAST: Final = 0.045
"""Size in a room, in shares of the longer side, below which there is none."""

_LEAST_WORN: Final = 0.018
"""The same of what somebody has on the chest."""

_PROOF: Final = 160.0
"""Pixels of the longer side at which a picture is looked at to find its edges."""

_INSET: Final = 0.9
"""Share of its room that a picture takes, and of room that was looked for that words take."""

_CHEST: Final = (0.4, 0.68)
"""Between which shares of somebody's height the chest is."""

Room: TypeAlias = tuple[Point, Point]
Fit: TypeAlias = Callable[[float, float], float]
"""How large what is to be shown would be in a room of that width and height."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Words or a picture on a thing that has room for them."""

    paint: Callable[[tuple[int, int]], Rgba]
    """What is on it, as large as fits a room of that width and height."""
    carrier: Actor
    room: Room | None
    """Where it is, from the anchor; None where the sprites tell it."""
    shown: Shown
    made: dict[tuple[int, int], Rgba]
    """What is on it by the size of its room."""

    def draw(self, canvas: Rgba, view: View, t: float) -> None:
        """Lay it on the thing as it is at `t`."""
        place = self.carrier.place(t)
        sprite = self.carrier.sprite_at(t, place.phase)
        found = sprite.text or (self.room and _from_anchor(sprite, self.room))
        if found is None:
            return
        (left, top), (right, bottom) = found
        room = (max(8, round(right - left)), max(8, round(bottom - top)))
        if room not in self.made:
            self.made[room] = self.paint(room)
        words = self.made[room]
        mirror = place.facing < 0
        inner = scaling(
            -1 if mirror else 1,
            1,
            (left + right + (words.shape[1] if mirror else -words.shape[1])) / 2,
            (top + bottom - words.shape[0]) / 2,
        )
        whole = figure_affine(view, place, sprite) @ np.vstack([inner, [0, 0, 1]])
        warp_over(canvas, words, whole, opacity=self.shown.opacity(t))


def written_on(caption: Caption, carrier: Actor, shown: Shown, *, is_alive: bool) -> Written | None:
    """A caption on the actor that carries it; None where that has no room.

    Args:
        caption: Words or a picture.
        carrier: Who has it on the chest, or what it is on.
        shown: When it is seen.
        is_alive: Whether the carrier is somebody.
    """
    place = carrier.place(0.0)
    sprite = carrier.sprite_at(0.0, place.phase)
    picture = _Picture.of(caption) if caption.kind == "picture" else None
    fit = _fit_of(caption.text) if picture is None else picture.size_in
    least, band = (_LEAST_WORN, _CHEST) if is_alive else (_LEAST, (0.0, 1.0))
    found = sprite.text or room_on(sprite.image, fit, least=least, band=band)
    if found is None:
        return None
    (x, y), room = sprite.anchor, None
    if sprite.text is None:
        found = _inset(found)
        room = ((found[0][0] - x, found[0][1] - y), (found[1][0] - x, found[1][1] - y))
    ink = _CHALK if _brightness(sprite.image, found) < _DARK else INK
    return Written(
        paint=_lettering(caption.text, ink) if picture is None else picture.paint,
        carrier=carrier,
        room=room,
        shown=shown,
        made={},
    )


def fitted(text: str, room: tuple[int, int], color: tuple[int, int, int]) -> Rgba:
    """A text as large as fits a room of `(width, height)` pixels."""
    width, height = room
    size = height * 0.7
    while True:
        words = lettered(text, size_px=size, width_px=width, color=color)
        fits = words.shape[0] <= height * 1.05 and words.shape[1] - size <= width
        if fits or size < 9:
            return words
        size *= 0.88


def room_on(
    image: Rgba, fit: Fit, *, least: float = _LEAST, band: tuple[float, float] = (0.0, 1.0)
) -> Room | None:
    """The part of a picture, all of it drawn and even, in which something is seen largest.

    Args:
        image: Of the thing.
        fit: What is to be seen there.
        least: How large it has to be, in shares of the longer side.
        band: Between which shares of its height.
    """
    share = min(1.0, _GRAIN / max(image.shape[:2]))
    height, width = (max(1, round(side * share)) for side in image.shape[:2])
    small = np.asarray(cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
    tone = small[..., :3].mean(2)
    gaps, sums, squares = map(_summed, ((small[..., 3] < 250).astype(float), tone, tone * tone))
    rows: Rows = np.arange(height)
    best, found = least * max(height, width), None
    for high in range(4, height + 1, 2):
        for wide in range(4, width + 1, 2):
            size = fit(wide, high)
            if size <= best:
                continue
            area = float(high * wide)
            mean = _within(sums, high, wide) / area
            spread = np.sqrt(np.maximum(0, _within(squares, high, wide) / area - mean**2))
            score = size * (1 - np.minimum(0.6, spread / 70)) - _within(gaps, high, wide)
            tops = rows[: score.shape[0]]
            score[(tops < band[0] * height) | (tops + high > band[1] * height)] = -1
            if score.size and score.max() > best:
                top, left = np.unravel_index(int(score.argmax()), score.shape)
                best = float(score.max())
                found = (
                    (float(left) / share, float(top) / share),
                    (float(left + wide) / share, float(top + high) / share),
                )
    return found


Values: TypeAlias = np.ndarray[tuple[int, ...], np.dtype[np.float64]]
Rows: TypeAlias = np.ndarray[tuple[int, ...], np.dtype[np.int64]]


def _summed(values: Values) -> Values:
    """Of every point, the sum of all values above and left of it."""
    return np.pad(values.cumsum(0).cumsum(1), ((1, 0), (1, 0)))


def _within(sums: Values, high: int, wide: int) -> Values:
    """Of every place for a rectangle of that size, the sum within it."""
    return sums[high:, wide:] - sums[:-high, wide:] - sums[high:, :-wide] + sums[:-high, :-wide]


def _from_anchor(sprite: Sprite, room: Room) -> Room:
    x, y = sprite.anchor
    (left, top), (right, bottom) = room
    return (left + x, top + y), (right + x, bottom + y)


def _inset(room: Room) -> Room:
    (left, top), (right, bottom) = room
    x, y = (1 - _INSET) / 2 * (right - left), (1 - _INSET) / 2 * (bottom - top)
    return (left + x, top + y), (right - x, bottom - y)


def _brightness(image: Rgba, room: Room) -> float:
    (left, top), (right, bottom) = room
    part = image[max(0, round(top)) : round(bottom), max(0, round(left)) : round(right), :3]
    return float(part.mean()) if part.size else 255.0


def _fit_of(text: str) -> Fit:
    """The size of the type in which a text fits a room, on as many lines as suit it."""
    words = text.split() or [text]
    longest, whole = max(map(len, words)), len(text)

    def fit(width: float, height: float) -> float:
        return max(
            min(height * 0.7, height * 0.95 / (1.3 * lines))
            if width >= 0.62 * max(longest, whole / lines) * height * 0.95 / (1.3 * lines)
            else width / (0.62 * max(longest, whole / lines))
            for lines in range(1, len(words) + 1)
        )

    return fit


@dataclass(frozen=True, slots=True, kw_only=True)
class _Picture:
    """What is pictured on a thing."""

    drawing: Drawing
    part: tuple[float, float, float, float]
    """Left, upper, right and lower edge of what is drawn, as shares of the paper."""
    is_flat: bool

    @staticmethod
    def of(caption: Caption) -> "_Picture":
        """The picture that a caption tells of, as one of its kind stands."""
        drawing = _pictured(caption)
        small = rasterise(
            drawing.svg, *_sized(drawing, _PROOF / max(drawing.width, drawing.height))
        )
        left, top, wide, high = cv2.boundingRect(cv2.extractChannel(small, 3))
        height, width = small.shape[:2]
        part = (left / width, top / height, (left + wide) / width, (top + high) / height)
        return _Picture(drawing=drawing, part=part, is_flat=caption.is_flat)

    @property
    def _extent(self) -> tuple[float, float]:
        left, top, right, bottom = self.part
        return (right - left) * self.drawing.width, (bottom - top) * self.drawing.height

    def size_in(self, width: float, height: float) -> float:
        """The square root of what it covers in a room of that size."""
        across, down = self._extent
        return min(width / across, height / down) * float((across * down) ** 0.5)

    def paint(self, room: tuple[int, int]) -> Rgba:
        """It, as large as fits a room of `(width, height)` pixels."""
        across, down = self._extent
        scale = _INSET * min(room[0] / across, room[1] / down)
        image = rasterise(self.drawing.svg, *_sized(self.drawing, scale))
        height, width = image.shape[:2]
        left, top, right, bottom = self.part
        rows = slice(int(top * height), max(1, round(bottom * height)))
        image = np.ascontiguousarray(image[rows, int(left * width) : max(1, round(right * width))])
        if self.is_flat:
            # Colours are as strong as they are seen: a tone is that share of the ink.
            for channel, tone in enumerate(INK):
                image[..., channel] = image[..., 3].astype(np.uint16) * tone // 255
        return image


def _sized(drawing: Drawing, scale: float) -> tuple[int, int]:
    return max(4, round(drawing.width * scale)), max(4, round(drawing.height * scale))


def _pictured(caption: Caption) -> Drawing:
    look, kind = Look(color=caption.color), caption.of or ""
    if kind in subjects.KINDS:
        settled = subjects.KINDS[kind].settle("stand")
        return subjects.draw_subject(kind, look, Pose(action=settled, phase=0.0))
    return props.draw_prop(kind, look)


def _lettering(text: str, ink: tuple[int, int, int]) -> Callable[[tuple[int, int]], Rgba]:
    return lambda room: fitted(text, room, ink)
