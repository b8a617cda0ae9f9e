"""Bolts of lightning in the sky, at the moments at which they flash."""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.seeds import item_random
from vitascope.engines.animatic.sound import strikes

BOLT_S: Final = 0.7
"""Seconds after which a bolt is gone."""

_OFTEN_S: Final = 1.5
"""Where lightning is asked for, there is a bolt in each such span."""


def moments(seed: int, start_s: float, seconds: float, *, is_often: bool) -> tuple[float, ...]:
    """When bolts strike from `start_s` on, before `start_s + seconds`.

    With the thunder's, and more where lightning is asked for.
    """
    found = list(strikes(seed, start_s, seconds))
    if is_often:
        first, last = math.floor(start_s / _OFTEN_S), math.floor((start_s + seconds) / _OFTEN_S)
        for cell in range(first, last + 1):
            at_s = (cell + 0.1 + 0.7 * item_random(seed, f"bolt-{cell}").random()) * _OFTEN_S
            if start_s <= at_s < start_s + seconds:
                found.append(at_s)
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bolts:
    """Bolts before the far scenery, each at a place of its own."""

    seed: int
    foot: float
    """Where they end, as share of the height."""
    is_often: bool

    def draw(self, canvas: Rgba, view: View, t: float, travelled: float) -> None:
        """Add those that are seen at `t`."""
        for at_s in moments(self.seed, t - BOLT_S, BOLT_S, is_often=self.is_often):
            age = t - at_s
            strength = math.exp(-age * 3.2) * (0.8 + 0.2 * math.sin(age * 70))
            if strength > 0.06:
                self._strike(canvas, round(at_s * 1000), strength)

    def _strike(self, canvas: Rgba, number: int, strength: float) -> None:
        height, width = canvas.shape[:2]
        chance = item_random(self.seed, f"strike-{number}")
        x = chance.uniform(0.12, 0.88) * width
        trunk = _way(chance, (x, -4.0), (x + chance.uniform(-0.1, 0.1) * width, height * self.foot))
        ways = [(trunk, 1.0)]
        for _ in range(4):
            begin = trunk[chance.randrange(3, len(trunk) - 3)]
            reach = chance.uniform(0.06, 0.18) * width * chance.choice((-1, 1))
            end = begin[0] + reach, begin[1] + chance.uniform(0.08, 0.2) * height
            ways.append((_way(chance, begin, end, count=9), 0.55))
        _add_light(canvas, ways, strength)


def _add_light(
    canvas: Rgba, ways: Sequence[tuple[list[tuple[float, float]], float]], strength: float
) -> None:
    """Add the light of jagged ways to the part of the picture where they are, in place."""
    height, width = canvas.shape[:2]
    unit = min(height, width) / 720
    margin = 40 * unit
    places = [x for way, _ in ways for x, _ in way]
    left = max(0, int(min(places) - margin) // 2 * 2)
    right = min(width, int(max(places) + margin) // 2 * 2)
    bottom = min(height, int(max(y for way, _ in ways for _, y in way) + margin) // 2 * 2)
    if right - left < 4 or bottom < 4:
        return
    grey = np.zeros((bottom // 2, (right - left) // 2), np.uint8)
    for wide, level in ((13.0, 0.1), (6.0, 0.22), (2.5, 0.55), (1.1, 1.0)):
        layer = np.zeros_like(grey) if wide > 3 else grey
        for way, share in ways:
            points = np.array([((x - left) / 2, y / 2) for x, y in way], np.int32)
            thick = max(1, round(wide * unit * share))
            bright = int(255 * level * strength)
            cv2.polylines(layer, [points.reshape(-1, 1, 2)], False, bright, thick, cv2.LINE_AA)
        if layer is not grey:
            size = max(1, round(wide * unit))
            cv2.max(grey, cv2.blur(layer, (size, size)), dst=grey)
    full = cv2.resize(grey, (right - left, bottom), interpolation=cv2.INTER_LINEAR)
    blueish = cv2.merge([cv2.convertScaleAbs(full, alpha=0.82)] * 2 + [full, np.zeros_like(full)])
    target = canvas[:bottom, left:right]
    cv2.add(target, blueish, dst=target)


def _way(
    chance: random.Random, start: tuple[float, float], end: tuple[float, float], *, count: int = 22
) -> list[tuple[float, float]]:
    """A jagged way."""
    long = math.hypot(end[0] - start[0], end[1] - start[1])
    points: list[tuple[float, float]] = []
    for step in range(count + 1):
        share = step / count
        off = chance.uniform(-0.045, 0.045) * long if 0 < step < count else 0.0
        x = start[0] + (end[0] - start[0]) * share + off
        points.append((x, start[1] + (end[1] - start[1]) * share))
    return points
