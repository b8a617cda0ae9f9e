"""Small things that drift through the picture: leaves, petals, confetti, bubbles, sparks, dust."""

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

import cv2
import numpy as np

from vitascope.engines.animatic.air.heavens import add_small
from vitascope.engines.animatic.art.colour import rgb_of
from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.raster import rasterise
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.rendering.compositor import warp_over
from vitascope.engines.animatic.seeds import item_random
from vitascope.engines.animatic.spec import Effect
from vitascope.video import Size

_LEAF: Final = '<path d="M1 10 Q14 -4 29 10 Q14 24 1 10Z" fill="{color}"/>'
_STRIP: Final = '<rect x="3" y="4" width="24" height="12" rx="1.5" fill="{color}"/>'
_BUBBLE: Final = (
    '<circle cx="15" cy="15" r="13" fill="{color}" fill-opacity="0.16"/>'
    '<circle cx="15" cy="15" r="13" fill="none" stroke="{color}" stroke-opacity="0.75"'
    ' stroke-width="1.4"/><ellipse cx="10.5" cy="9.5" rx="4" ry="2.6" fill="#ffffff"'
    ' fill-opacity="0.85" transform="rotate(-38 10.5 9.5)"/>'
)
_PUFF: Final = (
    '<ellipse cx="15" cy="15" rx="14.5" ry="12" fill="{color}" fill-opacity="0.14"/>'
    '<ellipse cx="12" cy="14" rx="9" ry="8" fill="{color}" fill-opacity="0.2"/>'
    '<ellipse cx="18" cy="16" rx="9" ry="7" fill="{color}" fill-opacity="0.2"/>'
    '<ellipse cx="15" cy="13" rx="5" ry="4" fill="{color}" fill-opacity="0.28"/>'
)
_SHRINK: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind:
    """How one kind of small things looks and moves."""

    shape: str
    colors: tuple[str, ...]
    width: float
    """Pixels in a picture of 720 lines."""
    count: int
    fall: tuple[float, float]
    """Picture widths a second to the right, heights a second down."""
    turns: bool = True
    is_tinted: bool = True


_KINDS: Final[Mapping[Effect, _Kind]] = {
    "leaves": _Kind(
        shape=_LEAF,
        colors=("#d8702a", "#e8a02c", "#c8482a", "#a8662c"),
        width=22,
        count=46,
        fall=(0.05, 0.1),
    ),
    "petals": _Kind(
        shape=_LEAF,
        colors=("#ffc0d6", "#ff9cbe", "#ffdce8"),
        width=25,
        count=90,
        fall=(0.05, 0.1),
    ),
    "confetti": _Kind(
        shape=_STRIP,
        colors=("#e8503c", "#f7d13e", "#3f7fd8", "#4fae55", "#f58ab0", "#8a56c8"),
        width=13,
        count=80,
        fall=(0.01, 0.17),
        is_tinted=False,
    ),
    "bubbles": _Kind(
        shape=_BUBBLE,
        colors=("#d8f4ff", "#ffe4f8", "#e4ffe8"),
        width=30,
        count=26,
        fall=(0.012, -0.09),
        turns=False,
    ),
    "ash": _Kind(
        shape=_LEAF,
        colors=("#e4e0dc", "#5a5856", "#c8c4c0", "#3c3a3a"),
        width=15,
        count=130,
        fall=(0.03, 0.07),
    ),
    "powder": _Kind(
        shape=_PUFF,
        colors=("#f2407f", "#ffc72c", "#2fb5e8", "#6fcf4a", "#a04fd8", "#ff7a2c"),
        width=150,
        count=26,
        fall=(0.015, -0.012),
        turns=False,
        is_tinted=False,
    ),
    "wind": _Kind(
        shape=_LEAF,
        colors=("#8fae5a", "#b0b872", "#d8c48a"),
        width=13,
        count=18,
        fall=(0.62, 0.07),
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Glow:
    """How one kind of small lights looks and moves."""

    color: str
    radius: float
    """Pixels in a picture of 720 lines."""
    count: int
    rise: float
    """Picture heights a second up."""
    wander: float
    """Share of the picture in which each goes about its place."""
    pulse_hz: float
    top: float
    """The highest place, as share of the height."""


_GLOWS: Final[Mapping[Effect, _Glow]] = {
    "fireflies": _Glow(
        color="#d8ff7a", radius=4.2, count=34, rise=0.0, wander=0.06, pulse_hz=0.35, top=0.35
    ),
    "embers": _Glow(
        color="#ff8a3a", radius=2.6, count=46, rise=0.16, wander=0.03, pulse_hz=0.9, top=0.0
    ),
    "dust": _Glow(
        color="#8a7f62", radius=2.4, count=54, rise=0.008, wander=0.05, pulse_hz=0.12, top=0.05
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mote:
    """One small thing."""

    x: float
    y: float
    speed: float
    turn: float
    picture: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Motes:
    """Small pictures that fall or rise turning."""

    pictures: tuple[Rgba, ...]
    motes: tuple[Mote, ...]
    fall: tuple[float, float]
    """Picture widths a second to the right, heights a second down."""
    turns: bool

    def draw(self, canvas: Rgba, view: View, t: float, travelled: float) -> None:
        """Lay all of them over `canvas`."""
        height, width = canvas.shape[:2]
        for mote in self.motes:
            swing = 0.02 * math.sin(t * 1.5 * mote.speed + mote.turn)
            going = travelled / width * mote.speed
            across = (mote.x + self.fall[0] * mote.speed * t + swing - going) % 1.1 - 0.05
            down = (mote.y + self.fall[1] * mote.speed * t) % 1.1 - 0.05
            image = self.pictures[mote.picture]
            matrix = self._matrix(mote, t)
            middle = matrix @ np.array([image.shape[1] / 2, image.shape[0] / 2])
            place = np.array([across * width, down * height]) - middle
            warp_over(canvas, image, np.hstack([matrix, place[:, None]]))

    def _matrix(self, mote: Mote, t: float) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
        size = 0.55 + 0.45 * mote.speed
        if not self.turns:
            return np.array([[size, 0.0], [0.0, size]])
        angle = t * 1.5 * mote.speed + mote.turn
        flat = math.cos(angle * 1.7)
        cos, sin = math.cos(angle) * size, math.sin(angle) * size
        return np.array([[cos, -sin * flat], [sin, cos * flat]])


@dataclass(frozen=True, slots=True, kw_only=True)
class Glows:
    """Small lights that wander, rise and pulse."""

    kind: _Glow
    motes: tuple[Mote, ...]

    def draw(self, canvas: Rgba, view: View, t: float, travelled: float) -> None:
        """Add all of them to `canvas`."""
        height, width = canvas.shape[0] // _SHRINK, canvas.shape[1] // _SHRINK
        small = np.zeros((height, width, 4), np.uint8)
        kind, unit = self.kind, min(height, width) / 180
        color = rgb_of(kind.color)
        for mote in self.motes:
            level = 0.5 + 0.5 * math.sin(t * kind.pulse_hz * math.tau * mote.speed + mote.turn)
            turn = t * 0.5 * mote.speed + mote.turn
            across = mote.x + kind.wander * math.sin(turn) - travelled / canvas.shape[1] * 0.8
            down = mote.y + kind.wander * math.sin(turn * 1.3 + 1) - kind.rise * mote.speed * t
            down = kind.top + (down - kind.top) % (1 - kind.top)
            centre = (round(across % 1 * width * 16), round(down * height * 16))
            tone = tuple(round(channel * level) for channel in color)
            radius = max(6, round(kind.radius / _SHRINK * unit * mote.speed * 16))
            cv2.circle(small, centre, radius, (*tone, 0), -1, cv2.LINE_AA, 4)
        soft = cv2.convertScaleAbs(cv2.GaussianBlur(small, (0, 0), 1.3 * unit), alpha=1.7)
        add_small(canvas, np.asarray(soft, np.uint8), canvas.shape[0])


Drifter: TypeAlias = Motes | Glows


def drifters_of(
    effects: Sequence[Effect], seed: int, light: Light, size: Size, *, is_windy: bool
) -> list[Drifter]:
    """The small things of some effects; a wind carries all of them along."""
    drifters: list[Drifter] = []
    for effect in effects:
        chance = item_random(seed, effect)
        if effect in _KINDS:
            kind = _KINDS[effect]
            if is_windy:
                kind = replace(kind, fall=(kind.fall[0] * 2 + 0.3, kind.fall[1] * 0.8))
            drifters.append(_motes(kind, chance, light, size))
        elif effect in _GLOWS:
            glow = _GLOWS[effect]
            drifters.append(Glows(kind=glow, motes=_scattered(chance, glow.count, 1)))
    return drifters


def _motes(kind: _Kind, chance: random.Random, light: Light, size: Size) -> Motes:
    tint = [min(1.0, factor * 0.8 + 0.2) if kind.is_tinted else 1.0 for factor in light.ambient]
    width = kind.width * min(size.width, size.height) / 720
    is_round = kind.shape in (_BUBBLE, _PUFF)
    height = 30 if is_round else 20
    pictures: list[Rgba] = []
    for color in kind.colors:
        lit = "#" + "".join(f"{int(c * f):02x}" for c, f in zip(rgb_of(color), tint, strict=True))
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 {height}" width="30"'
            f' height="{height}">{kind.shape.format(color=lit)}</svg>'
        )
        pictures.append(rasterise(svg, max(4, round(width)), max(3, round(width * height / 30))))
    return Motes(
        pictures=tuple(pictures),
        motes=_scattered(chance, kind.count, len(pictures)),
        fall=kind.fall,
        turns=kind.turns,
    )


def _scattered(chance: random.Random, count: int, pictures: int) -> tuple[Mote, ...]:
    return tuple(
        Mote(
            x=chance.random() * 1.1,
            y=chance.random() * 1.1,
            speed=chance.uniform(0.5, 1.4),
            turn=chance.uniform(0, math.tau),
            picture=chance.randrange(pictures),
        )
        for _ in range(count)
    )
