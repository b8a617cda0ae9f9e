"""What a body brings to feasts: coloured powder, a fan."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.grips import Grip, laid
from vitascope.engines.animatic.art.svg import ellipse, line, shape

_POWDERS: Final = (
    ("#f2407f", 0.0, 6),
    ("#ffc72c", 0.16, -10),
    ("#2fb5e8", 0.33, 12),
    ("#6fcf4a", 0.5, -4),
    ("#a04fd8", 0.66, 8),
    ("#ff7a2c", 0.83, -12),
)
"""Of each puff its colour, the share of the cycle at which it leaves, and how it strays."""


def _coloured_powder(grip: Grip) -> list[str]:
    """Puffs that fly from the far hand, swell and fade; some is on the clothes already."""
    x, y = grip.far
    hx, hy = grip.head
    puffs = [
        ellipse((hx - 8, hy + 1.9 * grip.radius), 8, 6, "#f2407f", opacity=0.55),
        ellipse((hx + 9, hy + 2.5 * grip.radius), 9, 7, "#ffc72c", opacity=0.55),
        ellipse((hx - 5, hy + 3.1 * grip.radius), 8, 6, "#2fb5e8", opacity=0.5),
    ]
    for tone, begin, stray in _POWDERS:
        age = (grip.turn + begin) % 1
        at = (x + 10 + 96 * age, y - 8 - 70 * age + 66 * age * age + stray * age)
        fade = round(0.85 * math.sin(math.pi * min(1.0, 0.16 + 0.84 * age)), 3)
        size = 9 + 26 * age
        puffs += [
            ellipse(at, size, size * 0.8, tone, opacity=round(0.8 * fade, 3)),
            ellipse((at[0] - size * 0.3, at[1] - size * 0.2), size * 0.6, size * 0.5,
                    lighten(tone, 0.25), opacity=round(0.85 * fade, 3)),
        ]  # fmt: skip
    return puffs


def _open_fan(grip: Grip) -> list[str]:
    """A folding fan spread above the far hand."""
    color = grip.color or "#d8263c"
    rim = [
        (46 * math.sin(math.radians(a)), -46 * math.cos(math.radians(a)))
        for a in range(-70, 71, 14)
    ]
    edge = " L".join(f"{px:.1f} {py:.1f}" for px, py in rim)
    folds = "".join(f"M0 0 L{px * 0.97:.1f} {py * 0.97:.1f} " for px, py in rim)
    band = " L".join(f"{px * 0.8:.1f} {py * 0.8:.1f}" for px, py in rim)
    fan = [
        shape(f"M0 0 L{edge}Z", color),
        line(f"M{band}", lighten(color, 0.45), 4, opacity=0.8),
        line(folds, darken(color, 0.4), 1.8),
        line("M0 4 L0 -12", "#5a3a28", 4),
    ]
    return laid((grip.far[0], grip.far[1] - 2), fan, 14 + grip.turn)


OCCASION_TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {
    "coloured powder": _coloured_powder,
    "open fan": _open_fan,
}
"""Tools by name."""
