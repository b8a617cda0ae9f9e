"""Bolts of lightning in the sky, at the moments at which they flash."""

import math
import random
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
        light = np.zeros((height, width, 3), np.uint8)
        x = chance.uniform(0.12, 0.88) * width
        trunk = _way(chance, (x, -4.0), (x + chance.uniform(-0.1, 0.1) * width, height * self.foot))
        ways = [(trunk, 1.0)]
        for _ in range(4):
            begin = trunk[chance.randrange(3, len(trunk) - 3)]
            reach = chance.uniform(0.06, 0.18) * width * chance.choice((-1, 1))
            end = begin[0] + reach, begin[1] + chance.uniform(0.08, 0.2) * height
            ways.append((_way(chance, begin, end, count=9), 0.55))
        unit = min(height, width) / 720
        for wide, level in ((26, 0.1), (12, 0.22), (5, 0.55), (2.2, 1.0)):
            for way, share in ways:
                color = tuple(int(c * level * strength) for c in (206, 216, 255))
                points = np.array(way, np.int32).reshape(-1, 1, 2)
                thick = max(1, round(wide * unit * share))
                layer = np.zeros_like(light) if wide > 6 else light
                cv2.polylines(layer, [points], False, color, thick, cv2.LINE_AA)
                if layer is not light:
                    cv2.max(light, cv2.blur(layer, (thick, thick)), dst=light)
        target = canvas[..., :3]
        canvas[..., :3] = cv2.add(np.ascontiguousarray(target), light)


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
