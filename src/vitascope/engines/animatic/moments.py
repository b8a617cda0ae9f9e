"""When single things happen in the sky, for pictures and sound alike."""

import math
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.seeds import item_random

_BURST_EVERY_S: Final = 0.8
"""Grid of fireworks' bursts: one in each cell, at a time of its own."""

RISE_S: Final = 0.9
"""Seconds that a rocket rises before it bursts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Burst:
    """One firework."""

    at_s: float
    """When it bursts, in absolute seconds."""
    x: float
    y: float
    """Where, in shares of the picture."""
    hue: float
    """0..1."""
    size: float
    """0.6..1.3 times the usual."""


def bursts(seed: int, start_s: float, seconds: float) -> tuple[Burst, ...]:
    """The fireworks that burst from `start_s` on, before `start_s + seconds`."""
    found: list[Burst] = []
    first, last = (
        math.floor(start_s / _BURST_EVERY_S),
        math.floor((start_s + seconds) / _BURST_EVERY_S),
    )
    for cell in range(first, last + 1):
        chance = item_random(seed, f"burst-{cell}")
        at_s = (cell + chance.random()) * _BURST_EVERY_S
        if start_s <= at_s < start_s + seconds:
            found.append(
                Burst(
                    at_s=at_s,
                    x=chance.uniform(0.1, 0.9),
                    y=chance.uniform(0.1, 0.36),
                    hue=chance.random(),
                    size=chance.uniform(0.6, 1.3),
                )
            )
    return tuple(found)
