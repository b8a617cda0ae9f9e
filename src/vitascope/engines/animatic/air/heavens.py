"""What is in the sky: northern lights, fireworks, shooting stars, a rainbow, far birds.

Lights are drawn at a quarter of the picture's size, where soft things are cheap, and added.
"""

import colorsys
import math
from dataclasses import dataclass
from typing import Final, Self

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.moments import RISE_S, bursts
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.rendering.compositor import lay_over
from vitascope.engines.animatic.seeds import item_random
from vitascope.video import Size

_SHRINK: Final = 4
_CURTAIN: Final = 0.62
"""Share of the picture's height that northern lights take."""

_BURST_S: Final = 2.2
"""Seconds until the sparks of a firework are out."""

_SPARKS: Final = 64
_DRAG: Final = 2.1
_BAND: Final = ((0.10, "#3cf0a0", 0.8), (0.18, "#5ce0c8", 0.55), (0.05, "#a070f0", 0.5))
"""Of each curtain of the northern lights: height of its foot, colour, strength."""


def add_small(canvas: Rgba, small: Rgba, rows: int) -> None:
    """Add a light of a quarter of the size to the canvas's upper `rows`."""
    rows = min(rows, canvas.shape[0])
    full = cv2.resize(small, (canvas.shape[1], rows), interpolation=cv2.INTER_LINEAR)
    target = canvas[:rows]
    cv2.add(target, full, dst=target)


@dataclass(frozen=True, slots=True)
class Aurora:
    """Curtains of light that wave."""

    curtain: Rgba
    """One repeating curtain, at a quarter of the size, twice as wide as the picture."""

    @classmethod
    def of(cls, seed: int, light: Light, size: Size) -> Self:
        """Paint the rays of all curtains once; they are only moved and bent later."""
        width = 2 * size.width // _SHRINK
        height = int(_CURTAIN * size.height) // _SHRINK
        chance = np.random.default_rng(seed)
        image = np.zeros((height, width, 4), np.float32)
        down = np.linspace(0, 1, height, dtype=np.float32)[:, None]
        across = np.arange(width, dtype=np.float32)[None]
        for foot, color, strength in _BAND:
            rays = _rays(chance, width)
            phase = chance.uniform(0, math.tau)
            wave = 0.72 - foot + 0.1 * np.sin(across / width * math.tau * 2 + phase)
            above = (wave - down) / (0.2 + 0.45 * rays)
            fall = np.exp(np.minimum(above * 26, -above * 2.6)) * rays
            tone = np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)], np.float32)
            image[..., :3] += (fall * strength)[..., None] * tone
        fade = np.clip(down / 0.2, 0, 1)[..., None]
        share = 1.0 if light.is_dark else 0.35
        return cls(np.clip(image * fade * share, 0, 255).astype(np.uint8))

    def draw(self, canvas: Rgba, view: View, t: float, travelled: float) -> None:
        """Add the curtains, bent by slow waves."""
        height, whole = self.curtain.shape[:2]
        width = whole // 2
        x = np.arange(width, dtype=np.float32)[None]
        y = np.arange(height, dtype=np.float32)[:, None]
        bend = 9 * np.sin(x * 0.021 + t * 0.5) + 4 * np.sin(x * 0.057 - t * 0.8)
        source_x = np.broadcast_to((x + bend + t * 3) % (whole - 1), (height, width))
        source_y = y + 3 * np.sin(x * 0.03 + t * 0.7)
        moved = cv2.remap(
            self.curtain,
            np.ascontiguousarray(source_x, np.float32),
            np.ascontiguousarray(source_y, np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        level = 0.85 + 0.15 * math.sin(t * 0.9)
        add_small(
            canvas, np.asarray(cv2.convertScaleAbs(moved, alpha=level), np.uint8), canvas.shape[0]
        )


def _rays(chance: np.random.Generator, width: int) -> npt.NDArray[np.float32]:
    """How bright each column of a curtain is, 0..1, its end meeting its begin."""
    level = np.zeros(width, np.float32)
    for octave in (6, 17, 45, 110):
        cells = chance.random(octave, dtype=np.float32)
        ring = np.append(cells, cells[0])
        level += np.interp(np.linspace(0, octave, width), np.arange(octave + 1), ring) / 4
    return np.clip((level - 0.25) * 2, 0.05, 1)[None].astype(np.float32)


@dataclass(frozen=True, slots=True)
class Fireworks:
    """Rockets that rise and burst, at the moments of `bursts`."""

    seed: int

    @classmethod
    def of(cls, seed: int, light: Light, size: Size) -> Self:
        """The fireworks of a seed, the same in every light and size."""
        return cls(seed)

    def draw(self, canvas: Rgba, view: View, t: float, travelled: float) -> None:
        """Add all rockets and sparks that are on their way at `t`."""
        height, width = canvas.shape[0] // _SHRINK, canvas.shape[1] // _SHRINK
        small = np.zeros((int(height * 0.8), width, 4), np.uint8)
        for burst in bursts(self.seed, t - _BURST_S, _BURST_S + RISE_S):
            age = t - burst.at_s
            middle = (burst.x * width, burst.y * height)
            if age < 0:
                self._rocket(small, middle, height, -age / RISE_S)
            else:
                self._sparks(small, middle, min(width, height) * 0.24 * burst.size, burst.hue, age)
        soft = cv2.GaussianBlur(small, (0, 0), 1.4)
        lit = np.asarray(cv2.add(small, cv2.convertScaleAbs(soft, alpha=1.6)), np.uint8)
        add_small(canvas, lit, lit.shape[0] * _SHRINK)

    @staticmethod
    def _rocket(small: Rgba, end: tuple[float, float], height: float, left: float) -> None:
        y = end[1] + (height * 0.8 - end[1]) * left * left
        tail = y + 4 + 10 * left
        start, stop = (round(end[0] * 16), round(y * 16)), (round(end[0] * 16), round(tail * 16))
        cv2.line(small, start, stop, (255, 220, 160, 0), 1, cv2.LINE_AA, 4)

    @staticmethod
    def _sparks(
        small: Rgba, middle: tuple[float, float], reach: float, hue: float, age: float
    ) -> None:
        out = 1 - math.exp(-_DRAG * age)
        fade = max(0.0, 1 - age / _BURST_S) ** 1.4
        flash = max(0.0, 1 - age * 7)
        red, green, blue = colorsys.hsv_to_rgb(hue, 0.72 * (1 - flash), 1.0)
        for spark in range(_SPARKS):
            turn = spark * 2.39996  # the golden angle spreads them evenly
            far = reach * (0.35 + 0.65 * math.sqrt((spark + 0.5) / _SPARKS)) * out
            x = middle[0] + far * math.cos(turn)
            y = middle[1] + far * math.sin(turn) + reach * 0.16 * age * age
            glint = fade * (0.7 + 0.3 * math.sin(spark * 7 + age * 30))
            color = tuple(round(255 * channel * glint) for channel in (red, green, blue))
            centre = (round(x * 16), round(y * 16))
            cv2.circle(small, centre, 14, (*color, 0), -1, cv2.LINE_AA, 4)


@dataclass(frozen=True, slots=True)
class ShootingStars:
    """A streak every few seconds."""

    seed: int

    _EVERY_S = 2.4
    _LASTS_S = 0.7

    @classmethod
    def of(cls, seed: int, light: Light, size: Size) -> Self:
        """The streaks of a seed."""
        return cls(seed)

    def draw(self, canvas: Rgba, view: View, t: float, travelled: float) -> None:
        """Add the streak of this cell of time, if it is on its way."""
        cell = math.floor(t / self._EVERY_S)
        chance = item_random(self.seed, f"star-{cell}")
        age = (t - cell * self._EVERY_S - chance.uniform(0, 1.4)) / self._LASTS_S
        if not 0 <= age <= 1:
            return
        height, width = canvas.shape[:2]
        length = 0.34 * width
        x, y = chance.uniform(0.1, 0.9) * width, chance.uniform(0.04, 0.28) * height
        angle = chance.uniform(0.3, 0.6)
        way = (math.cos(angle) * length, math.sin(angle) * length)
        light = np.zeros((height // 2, width, 4), np.uint8)
        for part in range(12):
            share = age - part * 0.025
            if share < 0:
                break
            level = round(235 * (1 - part / 12) * math.sin(math.pi * age))
            begin = (round(x + way[0] * share), round(y + way[1] * share))
            end = (round(x + way[0] * (share - 0.025)), round(y + way[1] * (share - 0.025)))
            thick = max(1, round(height / 360 * (1 - part / 14)))
            cv2.line(light, begin, end, (level, level, level, 0), thick, cv2.LINE_AA)
        target = canvas[: height // 2]
        cv2.add(target, light, dst=target)


@dataclass(frozen=True, slots=True)
class Rainbow:
    """An arch of colours, faint at its feet."""

    arch: Rgba

    @classmethod
    def of(cls, seed: int, light: Light, size: Size) -> Self:
        """Paint the arch once."""
        width, height = size.width // _SHRINK, size.height // _SHRINK
        x = (np.arange(width, dtype=np.float32)[None] / width - 0.5) * 2
        y = np.arange(height, dtype=np.float32)[:, None] / height
        far = np.hypot(x * 0.9, (y - 0.86) * 1.05)
        share = (far - 0.64) / 0.16
        ring = np.clip(1 - np.abs(share * 2 - 1), 0, 1) ** 0.6
        hue = np.clip((1 - share) * 270 / 360 * 180, 0, 135).astype(np.uint8)
        full = np.full_like(hue, 255)
        rgb = cv2.cvtColor(cv2.merge([hue, (full * 0.8).astype(np.uint8), full]), cv2.COLOR_HSV2RGB)
        foot = np.clip((0.82 - y) / 0.5, 0, 1)
        strength = ring * foot * (0.25 if light.is_dark else 0.5)
        image = np.empty((height, width, 4), np.uint8)
        image[..., :3] = rgb * strength[..., None]
        image[..., 3] = 255 * strength
        return cls(image)

    def draw(self, canvas: Rgba, view: View, t: float, travelled: float) -> None:
        """Lay the arch over the sky; it stays where it is, as rainbows do."""
        size = (canvas.shape[1], canvas.shape[0])
        lay_over(canvas, np.asarray(cv2.resize(self.arch, size), np.uint8))


@dataclass(frozen=True, slots=True, kw_only=True)
class Flocks:
    """Far birds that pass now and then, so that no sky stands still for long."""

    seed: int
    shade: int
    """Grey level of a bird."""

    @classmethod
    def of(cls, seed: int, light: Light, size: Size) -> Self:
        """The birds of a seed, dark against a bright sky."""
        return cls(seed=seed, shade=round(70 * sum(light.ambient) / 3))

    def draw(self, canvas: Rgba, view: View, t: float, travelled: float) -> None:
        """Draw the flock of this stretch of time."""
        height, width = canvas.shape[:2]
        unit = min(height, width) / 720
        cell = math.floor(t / 15)
        chance = item_random(self.seed, f"flock-{cell}")
        count = chance.choice((0, 3, 4, 5))
        going = 1 if chance.random() < 0.5 else -1
        base_y = chance.uniform(0.1, 0.3) * height
        share = (t - cell * 15) / 15 * 1.3 - 0.15
        base_x = (share if going > 0 else 1 - share) * width - view.shift_x * 0.1
        for bird in range(count):
            row = (bird + 1) // 2 * (1 if bird % 2 else -1)
            x = base_x - going * abs(row) * 26 * unit + 4 * unit * math.sin(t + bird)
            y = base_y + row * 13 * unit + 3 * unit * math.sin(t * 0.7 + bird * 2)
            self._bird(canvas, x, y, 7 * unit, math.sin(t * 9 + bird * 1.7))

    def _bird(self, canvas: Rgba, x: float, y: float, span: float, beat: float) -> None:
        lift = span * 0.55 * beat
        points = np.array(
            [
                (x - span, y - lift),
                (x - span * 0.3, y - 1),
                (x, y),
                (x + span * 0.3, y - 1),
                (x + span, y - lift),
            ]
        )
        line = np.rint(points * 16).astype(np.int32)
        color = (self.shade, self.shade, round(self.shade * 1.2), 255)
        thick = max(1, round(span / 5))
        cv2.polylines(canvas, [line], False, color, thick, cv2.LINE_AA, 4)
