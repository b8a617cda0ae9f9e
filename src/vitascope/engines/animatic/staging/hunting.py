"""The way of a bird that takes its prey out of the water in passing."""

import math
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.staging.paths import Path, Placement

_DIP: Final = 0.17
"""Half the share of the film in which it is near the water."""


def swooping(
    start: Placement, *, low: float, span: float, seconds: float, rate: float, offset: float
) -> Path:
    """Flies `span` pixels within `seconds`, down to the height `low` at half of them.

    `start` is at the middle of the way; the nose points where it goes.
    """
    sign = 1.0 if start.facing >= 0 else -1.0
    deep = low - start.y

    def at(t: float) -> Placement:
        way = t / seconds - 0.5
        near = math.exp(-((way / _DIP) ** 2))
        slope = -2 * way / _DIP**2 * near * deep / span
        return replace(
            start,
            x=start.x + sign * way * span,
            y=start.y + deep * near,
            tilt=sign * 0.6 * math.atan(slope),
            phase=t * rate + offset,
        )

    return at
