"""Words in the picture: titles, lines at its foot, balloons of speech, signs."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.raster import rasterise
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.rendering.compositor import lay_over, scaling, warp_over
from vitascope.engines.animatic.rendering.lettering import lettered
from vitascope.engines.animatic.rendering.sprites import relit
from vitascope.engines.animatic.rendering.titles import Shown, flat
from vitascope.engines.animatic.spec import Caption, Slot, Spec
from vitascope.engines.animatic.staging.actors import Actor
from vitascope.engines.animatic.staging.ground import Ground
from vitascope.engines.animatic.staging.inscribing import INK, fitted, written_on

_SIGN_DEPTH: Final = 0.7
_SIGN_PLACES: Final = (0.8, 0.2, 0.5)


class Plate(Protocol):
    """Words that are drawn into a frame."""

    def draw(self, canvas: Rgba, view: View, t: float) -> None:
        """Draw them on `canvas` at `t` seconds."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Balloon:
    """Speech, beside the head of whoever speaks."""

    image: Rgba
    tail: Rgba
    speaker: Actor
    shown: Shown

    def draw(self, canvas: Rgba, view: View, t: float) -> None:
        """Lay the balloon over `canvas`, inside the picture."""
        opacity = self.shown.opacity(t)
        if opacity <= 0:
            return
        height, width = canvas.shape[:2]
        box = self.speaker.box(t)
        # A four-legged speaker's head is at the end that goes first.
        ahead = 0.3 * max(0.0, (box.right - box.left) - 0.8 * (box.bottom - box.top))
        facing = 1 if self.speaker.place(t).facing >= 0 else -1
        middle = (box.left + box.right) / 2 + facing * ahead
        head_x, head_y = view.project(middle, box.top, 1)
        high, wide = self.image.shape[:2]
        tail = self.tail.shape[0]
        x = min(width - wide - 8, max(8.0, head_x - wide * 0.35))
        y = min(height - high - tail - 8, max(8.0, head_y - high - tail * 0.8))
        warp_over(canvas, self.image, scaling(1, 1, x, y), opacity=opacity)
        foot = min(x + wide - 2 * tail, max(x + tail, head_x - tail / 2))
        below = scaling(1, 1, foot, y + high - 2)
        warp_over(canvas, self.tail, below, opacity=opacity)


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A sign that stands on the ground."""

    image: Rgba
    x: float
    y: float
    """Of the middle of its foot, in picture pixels."""
    speed: float
    """Pixels a second at which the world passes."""
    period: float
    shown: Shown

    def draw(self, canvas: Rgba, view: View, t: float) -> None:
        """Lay the sign over `canvas`, where the camera sees it."""
        high, wide = self.image.shape[:2]
        going = (self.x - self.speed * t + self.period / 2) % self.period - self.period / 2
        x, y = view.project(going, self.y, 1)
        scale = view.scale(1)
        place = scaling(scale, scale, x - wide * scale / 2, y - high * scale)
        warp_over(canvas, self.image, place, opacity=self.shown.opacity(t))


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """All plates of a scene."""

    behind: tuple[Plate, ...]
    """Behind the subjects: signs that stand by themselves."""
    front: tuple[Plate, ...]


def words_of(spec: Spec, ground: Ground, light: Light, actors: Mapping[str, Actor]) -> Words:
    """The plates of a spec's captions."""
    behind: list[Plate] = []
    front: list[Plate] = []
    for caption in spec.captions:
        shown = Shown(
            start_s=caption.start * spec.seconds,
            end_s=caption.end * spec.seconds if caption.end < 1 else float("inf"),
        )
        bearer = actors.get(caption.by or "")
        if caption.kind in ("sign", "picture") and bearer is not None:
            is_alive = any(subject.id == caption.by for subject in spec.subjects)
            written = written_on(caption, bearer, shown, is_alive=is_alive)
            if written or caption.kind == "sign":
                front.append(written or flat(caption, ground.size, shown))
        elif caption.kind == "sign":
            behind.append(_board(caption, spec, ground, light, shown))
        elif caption.kind == "speech" and bearer is not None:
            front.append(_balloon(caption, ground, bearer, shown))
        else:
            front.append(flat(caption, ground.size, shown))
    return Words(behind=tuple(behind), front=tuple(front))


def _balloon(caption: Caption, ground: Ground, speaker: Actor, shown: Shown) -> Plate:
    size = 0.046 * min(ground.size.width, ground.size.height)
    words = lettered(caption.text, size_px=size, width_px=0.36 * ground.size.width, color=INK)
    pad = round(size * 0.6)
    width, height = words.shape[1] + 2 * pad, words.shape[0] + 2 * pad
    radius = min(width, height) * 0.42
    paper = (
        f'<rect x="1" y="1" width="{width - 2}" height="{height - 2}" rx="{radius:.0f}"'
        ' fill="#fffdf6" stroke="#3a3346" stroke-opacity="0.35" stroke-width="1.5"/>'
    )
    image = _drawn(paper, width, height)
    inner = image[pad : pad + words.shape[0], pad : pad + words.shape[1]]
    lay_over(inner, words)
    tail = max(8, round(size * 0.9))
    point = f'<path d="M{tail * 0.1} 0 L{tail * 0.9} 0 L{tail * 0.3} {tail} Z" fill="#fffdf6"/>'
    return Balloon(image=image, tail=_drawn(point, tail, tail), speaker=speaker, shown=shown)


def _board(caption: Caption, spec: Spec, ground: Ground, light: Light, shown: Shown) -> Plate:
    slot = Slot(x=_free_place(spec), depth=_SIGN_DEPTH)
    unit = ground.scale(slot)
    width, height, post = round(150 * unit), round(70 * unit), round(66 * unit)
    middle = width / 2
    wood = (
        f'<rect x="{middle - 6 * unit:.1f}" y="{height * 0.8:.1f}" width="{12 * unit:.1f}"'
        f' height="{post + height * 0.2:.1f}" rx="{2 * unit:.1f}" fill="#7d5534"/>'
        f'<rect x="2" y="2" width="{width - 4}" height="{height - 4}" rx="{8 * unit:.1f}"'
        f' fill="#d9b27c" stroke="#8a5f3a" stroke-width="{4 * unit:.1f}"/>'
    )
    image = relit(_drawn(wood, width, height + post), light, _SIGN_DEPTH)
    words = fitted(caption.text, (round(width * 0.86), round(height * 0.8)), INK)
    top, left = (height - words.shape[0]) // 2, (width - words.shape[1]) // 2
    _lay_within(image, words, max(0, left), max(0, top))
    return Board(
        image=image,
        x=ground.x(slot),
        y=ground.y(slot),
        speed=ground.speed,
        period=2.2 * ground.size.width,
        shown=shown,
    )


def _lay_within(image: Rgba, words: Rgba, left: int, top: int) -> None:
    part = image[top : top + words.shape[0], left : left + words.shape[1]]
    lay_over(part, np.ascontiguousarray(words[: part.shape[0], : part.shape[1]]))


def _free_place(spec: Spec) -> float:
    taken = [item.slot.x for item in (*spec.subjects, *spec.props)]
    return max(_SIGN_PLACES, key=lambda x: min([0.4, *(abs(x - other) for other in taken)]))


def _drawn(shapes: str, width: int, height: int) -> Rgba:
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
        f' width="{width}" height="{height}">{shapes}</svg>'
    )
    return rasterise(svg, width, height)
