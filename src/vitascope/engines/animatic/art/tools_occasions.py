"""What a body brings to feasts: coloured powder, a fan."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.grips import WOOD, Grip, laid
from vitascope.engines.animatic.art.svg import box, ellipse, group, line, shape

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


ELBOW_AT: Final = 58.0
"""From who wrestles with an arm to the middle of the table."""


def _elbow_table(grip: Grip) -> list[str]:
    """A stool, and a small table under the elbows of two."""
    x, top = ELBOW_AT, -62.0
    table = [
        line(f"M{x} {top + 6} V-4 M{x - 24} -2 H{x + 24}", darken(WOOD, 0.25), 7),
        box(x - 42, top, 84, 9, WOOD, radius=3),
    ]
    stool = [
        line("M-22 0 L-16 -40 M10 0 L4 -40", darken(WOOD, 0.2), 5),
        box(-26, -46, 40, 8, WOOD, radius=3),
    ]
    low = max(0.0, grip.feet[0][1])
    return [group(stool, move=(0, low)), group(table, move=(0, low))]


def _spinning_dough(grip: Grip) -> list[str]:
    """A flat disc over the hands, rising and turning."""
    x = (grip.far[0] + grip.near[0]) / 2
    y = min(grip.far[1], grip.near[1]) - 16
    rise = 4 * grip.turn * (1 - grip.turn)
    wide = 40 + 6 * math.sin(math.tau * grip.turn * 2)
    disc = [
        ellipse((0, 3), wide, 11, "#d9b878"),
        ellipse((0, 0), wide, 10, "#f6e4ba"),
        ellipse((-8, -2), wide * 0.5, 4, "#fff6dc"),
    ]
    return laid((x, y - 62 * rise), disc, 9 * math.sin(math.tau * grip.turn))


OCCASION_TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {
    "coloured powder": _coloured_powder,
    "open fan": _open_fan,
    "elbow table": _elbow_table,
    "spinning dough": _spinning_dough,
}
"""Tools by name."""
