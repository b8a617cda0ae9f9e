"""When somebody who stands, sits or waits does a small thing beside: a function of the cycle.

A cycle here is one of the figure's action, counted since the action began, so that a gesture
begins where the body is at the begin of its cycle, and needs no more than a few drawings.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from vitascope.engines.animatic.art.drawing import Gesture, Motion
from vitascope.engines.animatic.art.gestures import SECONDS, gesture_at
from vitascope.engines.animatic.seeds import item_random

_RESTS: Final = 0.4
"""Share of the turns in which nothing is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Idling:
    """What one figure does beside one action."""

    seed: int
    repertoire: tuple[str, ...]
    """Names of gestures."""
    span: int
    """Cycles that a gesture takes."""

    def at(self, phase: float) -> Gesture | None:
        """What is done at `phase`, in cycles since the action began; nothing at first."""
        turn = math.floor(phase / self.span)
        name = _name_of(self.seed, self.repertoire, turn) if turn > 0 else None
        return gesture_at(name, phase / self.span - turn) if name else None


def idling_of(seed: int, repertoire: tuple[str, ...], cycle: Motion) -> Idling | None:
    """What a figure does beside an action; None where nothing suits it, or it goes somewhere."""
    if not repertoire or cycle.travel:
        return None
    span = max(1, round(SECONDS * cycle.cycles_per_second))
    return Idling(seed=seed, repertoire=repertoire, span=span)


@lru_cache(maxsize=512)
def _name_of(seed: int, repertoire: tuple[str, ...], turn: int) -> str | None:
    """Each gesture once, in an order of chance, then all again in another."""
    if item_random(seed, f"rest-{turn}").random() < _RESTS:
        return None
    again, place = divmod(turn, len(repertoire))
    order = item_random(seed, f"order-{again}").sample(repertoire, len(repertoire))
    return order[place]
