"""White water that leaps up where the sea breaks on rock, again and again."""

import math
import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Self

import cv2
import numpy as np

from vitascope.engines.animatic.art.colour import rgb_of
from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.seeds import item_random

_SHRINK: Final = 3
_EVERY_S: Final = 2.0
"""A wave breaks at each spot once in so many seconds, at a moment of its own."""

_LASTS_S: Final = 1.9
_DROPS: Final = 90
_VEILS: Final = 3
"""One over the other, of puffs each: where they meet the water is white."""

_PUFFS: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where waves break."""

    x: float
    """Shares of the picture; its foot."""
    y: float
    depth: float
    """Of the plane it belongs to, as a layer's."""
    reach: float
    """How high it leaps, share of the picture's height."""


SPOTS: Final[Mapping[str, tuple[Spot, ...]]] = {
    "headland": (
        Spot(x=0.12, y=0.91, depth=1.08, reach=0.3),
        Spot(x=0.3, y=0.9, depth=1.0, reach=0.26),
        Spot(x=0.52, y=0.91, depth=1.0, reach=0.3),
        Spot(x=0.75, y=0.9, depth=1.0, reach=0.24),
        Spot(x=0.96, y=0.91, depth=1.0, reach=0.3),
    ),
    "coast": (
        Spot(x=0.3, y=0.765, depth=0.56, reach=0.22),
        Spot(x=0.21, y=0.755, depth=0.56, reach=0.15),
        Spot(x=0.66, y=0.588, depth=0.36, reach=0.13),
        Spot(x=0.84, y=0.588, depth=0.36, reach=0.1),
        Spot(x=0.4, y=0.495, depth=0.2, reach=0.05),
    ),
}
"""By setting."""


@dataclass(frozen=True, slots=True)
class Spray:
    """Bursts of drops and of mist at each spot of a setting."""

    seed: int
    spots: tuple[Spot, ...]
    color: tuple[float, float, float]

    @classmethod
    def of(cls, setting: str, seed: int, light: Light) -> Self | None:
        """The spray of a setting in a light, None where no sea breaks on rock."""
        if setting not in SPOTS:
            return None
        red, green, blue = (
            0.8 * value * (0.25 + 0.75 * part)
            for value, part in zip(rgb_of("#f2f8fc"), light.ambient, strict=True)
        )
        return cls(seed=seed, spots=SPOTS[setting], color=(red, green, blue))

    def draw(self, canvas: Rgba, view: View, t: float, travelled: float) -> None:
        """Add the water that is in the air at `t`."""
        del travelled
        for number, spot in enumerate(self.spots):
            for cell in (math.floor(t / _EVERY_S) - 1, math.floor(t / _EVERY_S)):
                chance = item_random(self.seed, f"spray-{number}-{cell}")
                age = t - (cell + chance.random()) * _EVERY_S
                if 0 <= age <= _LASTS_S:
                    self._burst(canvas, view, spot, age, chance)

    def _burst(
        self, canvas: Rgba, view: View, spot: Spot, age: float, chance: random.Random
    ) -> None:
        height, width = canvas.shape[:2]
        x, y = view.project(spot.x * width, spot.y * height, spot.depth)
        reach = spot.reach * height * view.scale(spot.depth) * chance.uniform(0.75, 1.15)
        left, top = round(x - 1.2 * reach), round(y - 1.3 * reach)
        small = np.zeros(
            (max(2, round(1.4 * reach) // _SHRINK), max(2, round(2.4 * reach) // _SHRINK)),
            np.float32,
        )
        foot = ((x - left) / _SHRINK, (y - top) / _SHRINK)
        _scatter(small, foot, reach / _SHRINK, age, chance)
        _add(canvas, small, self.color, (left, top))


def _scatter(
    small: np.ndarray, foot: tuple[float, float], reach: float, age: float, chance: random.Random
) -> None:
    """How much water is where, 0..1: soft puffs that swell and thin out, drops that fall back."""
    share = age / _LASTS_S
    speed, gravity = 2.6 * reach, 3.4 * reach
    thickness = 0.42 * (1 - share) ** 1.2
    for _ in range(_VEILS):
        veil = np.zeros_like(small)
        for _ in range(_PUFFS):
            side, up = chance.gauss(0, 0.34), chance.uniform(0.1, 1.0)
            up *= math.exp(-3 * side * side)
            x = foot[0] + side * reach * (0.8 + share)
            y = foot[1] - max(0.0, up * (speed * age - 0.5 * gravity * age * age))
            radius = max(1, round(reach * (0.06 + 0.12 * share) * chance.uniform(0.7, 1.3) * 16))
            cv2.circle(veil, (round(x * 16), round(y * 16)), radius, thickness, -1, cv2.LINE_AA, 4)
        small += veil * (1 - small)
    blur = max(0.6, reach * 0.03)
    small[:] = cv2.GaussianBlur(small, (0, 0), blur)
    fade = min(1.0, 2.4 * (1 - share))
    for _ in range(_DROPS):
        side, up = chance.gauss(0, 0.34), chance.uniform(0.3, 1.1)
        rise = up * speed * age - 0.5 * gravity * age * age
        if rise < 0:
            continue
        at = (
            round((foot[0] + side * reach * age * 1.2) * 16),
            round((foot[1] - rise) * 16),
        )
        radius = max(7, round(reach * chance.uniform(0.004, 0.014) * 16))
        cv2.circle(small, at, radius, 0.8 * fade, -1, cv2.LINE_AA, 4)
    small[:] = np.minimum(cv2.GaussianBlur(small, (0, 0), 0.6), 1.0)


def _add(
    canvas: Rgba, small: np.ndarray, color: tuple[float, float, float], at: tuple[int, int]
) -> None:
    """Add the water to the canvas as a light, its left upper corner at `at`."""
    tall, wide = small.shape[0] * _SHRINK, small.shape[1] * _SHRINK
    left, top = max(0, at[0]), max(0, at[1])
    right, bottom = min(canvas.shape[1], at[0] + wide), min(canvas.shape[0], at[1] + tall)
    if right <= left or bottom <= top:
        return
    lit = np.zeros((*small.shape, 4), np.uint8)
    lit[..., :3] = small[..., None] * np.array(color, np.float32)
    full = cv2.resize(lit, (wide, tall), interpolation=cv2.INTER_LINEAR)
    target = canvas[top:bottom, left:right]
    cv2.add(target, full[top - at[1] : bottom - at[1], left - at[0] : right - at[0]], dst=target)
