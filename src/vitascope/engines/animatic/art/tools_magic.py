"""What magic brings: a wand and the stream of light that comes out of it."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import lighten
from vitascope.engines.animatic.art.grips import Grip, laid
from vitascope.engines.animatic.art.svg import ellipse, line, polygon

_LIGHT: Final = "#ffd24a"
"""Of magic whose colour nobody tells."""

_REACH: Final = 128.0
"""How far ahead of the wand its magic goes."""

_SPARKS: Final = 15


def _spell(grip: Grip) -> list[str]:
    """A wand in the near hand, sparks that stream from its tip; `turn` is the phase."""
    x, y = grip.near
    tip = (x + 30, y - 14)
    color = grip.color or _LIGHT
    pale = lighten(color, 0.5)
    wand = laid((x, y), [line("M-12 5 L30 -14", "#6a4630", 5), line("M-12 5 L-4 1", "#e8c04a", 5)])
    beam = [
        line(_wisp(tip, grip.turn, side), color if side else pale, 7 - 2 * abs(side), opacity=0.8)
        for side in (-1, 1, 0)
    ]
    burst = [
        ellipse(tip, 30, 30, color, opacity=0.34),
        ellipse(tip, 13, 13, pale, opacity=0.9),
    ]
    return [*wand, *beam, *burst, *(_spark(tip, grip.turn, k, color) for k in range(_SPARKS))]


def _wisp(tip: tuple[float, float], phase: float, side: int) -> str:
    """A thread of light that winds about the way ahead."""
    points: list[str] = []
    for k in range(13):
        way = k / 12
        swing = 20 * way * math.sin((way * 1.5 - phase * 2 + side * 0.33) * math.tau)
        points.append(f"{tip[0] + _REACH * way:.1f} {tip[1] - 16 * way + swing:.1f}")
    return "M" + "L".join(points)


def _spark(tip: tuple[float, float], phase: float, index: int, color: str) -> str:
    way = (phase * 2 + index * 0.382) % 1
    spread = (index * 0.618 % 1 - 0.5) * 92
    x, y = tip[0] + (_REACH + 16) * way, tip[1] - 16 * way + spread * way
    r = (4 + 4 * (index % 3)) * math.sin(math.pi * min(1.0, way + 0.12))
    if index % 3:
        return ellipse((x, y), r * 0.7, r * 0.7, lighten(color, 0.3))
    points = [
        (x + math.cos(k * math.pi / 4) * r * (1.5 if k % 2 == 0 else 0.5),
         y + math.sin(k * math.pi / 4) * r * (1.5 if k % 2 == 0 else 0.5))
        for k in range(8)
    ]  # fmt: skip
    return polygon(points, lighten(color, 0.72))


MAGIC_TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {"spell": _spell}
"""Each tool as shapes."""
