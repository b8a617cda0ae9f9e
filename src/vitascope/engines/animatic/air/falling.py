"""Weather in the air before the camera: rain, snow, fog and lightning, as pure functions of time.

Each sheet of drops or flakes is a picture that repeats in both directions and is drawn twice or
four times a frame, moved by its speed.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.air.bolts import moments
from vitascope.engines.animatic.art.colour import rgb_of
from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.rendering.compositor import scaling, warp_over
from vitascope.engines.animatic.seeds import item_random, item_seed
from vitascope.engines.animatic.spec import Spec
from vitascope.video import Size

Grey = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One repeating sheet of drops or flakes, all at one distance."""

    light: Rgba
    """Added to the picture; alpha is 0."""
    speed: tuple[float, float]
    """Pixels a second, to the right and down."""
    parallax: float
    """Share of the camera's way that it takes part in."""

    def draw(self, canvas: Rgba, view: View, t: float, travelled: float) -> None:
        """Add the sheet to `canvas`, wrapped at both edges."""
        height, width = canvas.shape[:2]
        x = (self.speed[0] * t - (view.shift_x + travelled) * self.parallax) % width
        y = self.speed[1] * t % height
        left, top = int(x), int(y)
        for rows, source_rows in _wrapped(height, top):
            for columns, source_columns in _wrapped(width, left):
                target = canvas[rows, columns]
                cv2.add(target, self.light[source_rows, source_columns], dst=target)


def _wrapped(length: int, start: int) -> Sequence[tuple[slice, slice]]:
    """Slices of target and source of a row of pixels that is moved by `start` and wraps."""
    parts = [(slice(start, length), slice(0, length - start))]
    return [*parts, (slice(0, start), slice(length - start, length))] if start else parts


@dataclass(frozen=True, slots=True, kw_only=True)
class Splashes:
    """Rings where drops meet the ground."""

    spots: tuple[tuple[float, float], ...]
    ground: float
    """Top of the ground, share of the height."""
    color: tuple[int, int, int]

    def draw(self, canvas: Rgba, view: View, t: float, travelled: float) -> None:
        """Draw those rings that are open at `t`."""
        height, width = canvas.shape[:2]
        unit = min(height, width) / 720
        for x, y in self.spots:
            age = t * 1.7 + x * 7 + y * 3
            open_share, turn = age % 1, int(age)
            across = ((x + 0.37 * turn) * width - travelled) % width
            down = (self.ground + y * (1 - self.ground)) * height
            fade = 0.6 * (1 - open_share) + 0.2
            color = tuple(int(channel * fade) for channel in self.color)
            axes = (int(2 + open_share * 12 * unit), int(1 + open_share * 4 * unit))
            centre = (int(across), int(down))
            cv2.ellipse(canvas, centre, axes, 0, 0, 360, (*color, 255), 1, cv2.LINE_AA)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lightning:
    """Flashes that light everything, when the sound has its strikes."""

    seed: int
    is_often: bool = False

    def draw(self, canvas: Rgba, view: View, t: float, travelled: float) -> None:
        """Brighten `canvas` while a flash lasts."""
        begun = moments(self.seed, t - _FLASH_S, _FLASH_S, is_often=self.is_often)
        strength = sum(self._strength(t - at) for at in begun)
        if strength > 0.02:
            flash = np.empty_like(canvas)
            flash[...] = (190, 205, 235, 0)
            cv2.addWeighted(canvas, 1, flash, min(0.75, strength * 0.8), 0, dst=canvas)

    @staticmethod
    def _strength(since_s: float) -> float:
        if since_s <= 0:
            return 0.0
        return math.exp(-since_s * 9) * (0.6 + 0.4 * math.sin(since_s * 60))


@dataclass(frozen=True, slots=True, kw_only=True)
class Fog:
    """A bank of fog that drifts."""

    image: Rgba
    y: float
    """Of its upper edge, share of the height."""
    depth: float
    drift: float
    """Pixels a second."""

    def draw(self, canvas: Rgba, view: View, t: float, travelled: float) -> None:
        """Lay as many copies over `canvas` as it takes."""
        height, width = canvas.shape[:2]
        own = self.image.shape[1] * 2.0
        start = (self.drift * t - (view.shift_x + travelled) * self.depth) % own - own
        while start < width:
            warp_over(canvas, self.image, scaling(2, 2, start, self.y * height))
            start += own


Falling = Sheet | Splashes | Lightning | Fog

_DIM_FOG: Final = 70.0
"""Grey that fog has in the dark beside what is left of the air's own colour."""

_BY_WINDOWS: Final = 0.75
"""How bright flakes before a window are at least: what shines in the room falls on them."""

_NEARNESS: Final = 1.7
"""Times the usual size of flakes that are seen through a window."""

_FLASH_S: Final = 1.0
"""Seconds after which a flash of lightning is over."""


def falling_of(
    spec: Spec, light: Light, size: Size, *, ground: float, is_outside: bool = False
) -> list[Falling]:
    """The weather of a spec, from back to front.

    Args:
        spec: Tells the weather, and the seed of its drops and flakes.
        light: Of the scene.
        size: Of the picture.
        ground: Its upper edge, share of the height.
        is_outside: Whether it is seen through windows: near the panes, lit from within.
    """
    if is_outside:
        light = replace(light, ambient=tuple(max(_BY_WINDOWS, part) for part in light.ambient))
    maker = _Maker(spec, light, size, nearness=_NEARNESS if is_outside else 1.0)
    effects: list[Falling] = []
    if spec.weather == "fog":
        effects += [maker.fog(0.3, 0.9, 0.62), maker.fog(0.55, 1.2, 0.4)]
    if spec.weather in ("rain", "storm"):
        effects += [*maker.rain(), maker.splashes(ground)]
    if spec.weather == "snow":
        effects += maker.snow()
    if spec.weather == "storm":
        effects.append(Lightning(seed=spec.seed, is_often="lightning" in spec.effects))
    return effects


class _Maker:
    def __init__(self, spec: Spec, light: Light, size: Size, *, nearness: float) -> None:
        self._seed = spec.seed
        self._nearness = nearness
        self._light = light
        self._width, self._height = size.width, size.height
        self._unit = min(size.width, size.height) / 720
        self._bright = sum(light.ambient) / 3

    def rain(self) -> list[Falling]:
        unit = self._unit
        kinds = (
            (520, 26, 66, 1, 620, 0.5),
            (230, 52, 96, 1, 1000, 0.9),
            (60, 100, 110, 2, 1650, 1.3),
        )
        return [
            Sheet(
                light=self._sheet(
                    f"rain-{index}",
                    count,
                    lambda canvas, chance, length=length, level=level, thick=thick: _drop(
                        canvas, chance, length * unit, level, thick
                    ),
                    (0.66, 0.74, 0.8),
                ),
                speed=(-0.16 * fall * unit, fall * unit),
                parallax=parallax,
            )
            for index, (count, length, level, thick, fall, parallax) in enumerate(kinds)
        ]

    def snow(self) -> list[Falling]:
        unit, bright = self._unit * self._nearness, self._bright
        tint = (0.92 * bright + 0.08, 0.95 * bright + 0.05, 1.0)
        kinds = ((420, 1.3, 150, 46, 0.4), (170, 2.6, 200, 95, 0.8), (46, 7.0, 210, 190, 1.4))
        return [
            Sheet(
                light=self._sheet(
                    f"snow-{index}",
                    count,
                    lambda canvas, chance, radius=radius, level=level: _flake(
                        canvas, chance, radius * unit, level
                    ),
                    tint,
                    blur_px=3 * unit if radius > 5 else 0.0,
                ),
                speed=(0.3 * fall * unit, fall * unit),
                parallax=parallax,
            )
            for index, (count, radius, level, fall, parallax) in enumerate(kinds)
        ]

    def _sheet(
        self,
        name: str,
        count: int,
        draw: Callable[[Grey, np.random.Generator], None],
        tint: tuple[float, float, float],
        *,
        blur_px: float = 0.0,
    ) -> Rgba:
        """A repeating sheet: drawn with a margin, whose marks come in again on the other side."""
        margin = 128
        shape = (self._height + 2 * margin, self._width + 2 * margin)
        wide = np.zeros(shape, np.uint8)
        chance = np.random.default_rng(item_seed(self._seed, name))
        for _ in range(count):
            draw(wide, chance)
        if blur_px:
            wide = np.asarray(cv2.GaussianBlur(wide, (0, 0), blur_px), np.uint8)
        rows = wide[margin:-margin].copy()
        for edge, inner in ((wide[:margin], rows[-margin:]), (wide[-margin:], rows[:margin])):
            cv2.max(inner, edge, dst=inner)
        grey = rows[:, margin:-margin].copy()
        for edge, inner in (
            (rows[:, :margin], grey[:, -margin:]),
            (rows[:, -margin:], grey[:, :margin]),
        ):
            inner[...] = np.maximum(inner, edge)
        channels = [cv2.convertScaleAbs(grey, alpha=factor) for factor in tint]
        return np.asarray(cv2.merge([*channels, np.zeros_like(grey)]), np.uint8)

    def splashes(self, ground: float) -> Splashes:
        chance = item_random(self._seed, "splashes")
        red, green, blue = rgb_of(self._light.haze)
        return Splashes(
            spots=tuple((chance.random(), chance.random()) for _ in range(60)),
            ground=ground,
            color=(int(red * 0.5 + 128), int(green * 0.5 + 128), int(blue * 0.5 + 128)),
        )

    def fog(self, y: float, depth: float, density: float) -> Fog:
        width, height = self._width * 3 // 4, int(self._height * 0.24)
        chance = np.random.default_rng(item_seed(self._seed, f"fog-{depth}"))
        share = np.zeros((height, width), np.float32)
        for octave in range(4):
            cells = chance.random((3 + octave * 2, 5 * 2**octave), dtype=np.float32)
            cells = np.hstack([cells, cells[:, :1]])
            share += cv2.resize(cells, (width, height), interpolation=cv2.INTER_CUBIC) / 2**octave
        share = np.clip((share / 1.875 - 0.25) / 0.5, 0, 1)
        down = np.sin(np.linspace(0, math.pi, height, dtype=np.float32))[:, None]
        alpha = share * share * (3 - 2 * share) * down * density
        image = np.empty((height, width, 4), np.uint8)
        haze = np.array(rgb_of(self._light.haze), np.float32)
        # In the dark fog is what the lamps and the moon shine on, or it would not be seen.
        haze = np.maximum(haze, haze * 0.45 + _DIM_FOG)
        image[..., :3] = alpha[..., None] * haze
        image[..., 3] = alpha * 255
        return Fog(image=image, y=y, depth=depth, drift=self._width * 0.012)


def _drop(canvas: Grey, chance: np.random.Generator, length: float, level: int, thick: int) -> None:
    height, width = canvas.shape[:2]
    x, y = int(chance.random() * width), int(chance.random() * height)
    own = length * chance.uniform(0.7, 1.3)
    end = (int(x - own * 0.16), int(y + own))
    cv2.line(canvas, (x, y), end, int(level * chance.uniform(0.5, 1)), thick, cv2.LINE_AA)


def _flake(canvas: Grey, chance: np.random.Generator, radius: float, level: int) -> None:
    height, width = canvas.shape[:2]
    x, y = int(chance.random() * width * 16), int(chance.random() * height * 16)
    own = max(8, int(radius * 16 * chance.uniform(0.6, 1.3)))
    grey = int(level * chance.uniform(0.5, 1))
    cv2.circle(canvas, (x, y), own, grey, -1, cv2.LINE_AA, 4)
