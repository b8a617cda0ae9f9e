"""Apparatus that bodies train, vault, climb and hang on: it stays while they turn on it.

Drawn before the body and never rolled with it, from the phase of the act alone; sizes are those of
`stances`, the ground of an act is its stance's `ground`.
"""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.grips import STEEL
from vitascope.engines.animatic.art.rigs_outdoors import OUTDOOR_RIGS
from vitascope.engines.animatic.art.rigs_training import TRAINING_RIGS
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

Rig = Callable[[float], list[str]]
"""From `Stance.rig_turn` to shapes."""

TOP: Final = -296.0
"""Where ropes and straps come from: the upper edge of the paper."""

BEAM_LEGS: Final = 74.0
"""Height of a balance beam above its floor."""

BAR: Final[Point] = (20.0, -236.0)
"""The bar on which gymnasts swing."""

CROSSBAR: Final = -172.0
"""Height of the bar of a high jump; the pole vault's is `VAULTED`."""

VAULTED: Final = -212.0

PLATFORM: Final = -92.0
"""Height of a diving platform over the water."""

STEP: Final = 20.0
"""Height of a step under a skater's rail, and of each rail's fall from step to step."""

HURDLE: Final = 66.0

FROM_ABOVE: Final = frozenset(
    {"rings", "rope_swing", "rope_climb", "bungee", "wall_climb"}
    | {"cliff_hang", "trapeze", "abseil", "ice_climb"}
)
"""Actions whose rig comes from above the picture."""

CORD: Final = "#e8963c"

_BLUE, _RED, _CREAM = "#3f6fc0", "#d8503c", "#f4ead2"


def _beam(turn: float) -> list[str]:
    del turn
    low = BEAM_LEGS
    return [
        *(
            line(f"M{x} 12V{low - 2}M{x - 26} {low - 2}h52", "#6a7486", 7)
            for x in (-130.0, 190.0)
        ),
        box(-196, 0, 452, 15, "#c99763", radius=5),
        box(-196, 0, 452, 5, "#e2bc8c", radius=3),
        box(-150, low - 8, 360, 8, "#4a78c8", radius=4),
    ]  # fmt: skip


def _bars(turn: float) -> list[str]:
    """Two bars of unlike height, each between two posts that stand one behind the other."""
    del turn
    x, y = BAR
    parts: list[str] = []
    for at, top in ((x, y), (x + 190, y + 92)):
        parts += [
            line(f"M{at + 26:.0f} {top - 10:.0f}V-4", "#8a94a6", 6),
            line(f"M{at + 26:.0f} {top - 10:.0f}L{at - 6:.0f} {top + 4:.0f}", "#d8a468", 7),
            line(f"M{at - 6:.0f} {top + 4:.0f}V0M{at - 34:.0f} 0h58", STEEL, 7),
            ellipse((at, top + 1), 6, 6, "#e6bd86"),
        ]
    return [box(-200, -4, 470, 9, _BLUE, radius=4), *parts]


def _rings(turn: float) -> list[str]:
    """Two rings on straps; `turn` is how far they are drawn apart, 0 to 1."""
    parts: list[str] = []
    for side in (-1, 1):
        x = side * (20 + 42 * turn)
        top = side * 26.0
        parts += [
            line(f"M{top:.1f} {TOP:.0f}L{x:.1f} -232", _CREAM, 4),
            f'<ellipse cx="{x:.1f}" cy="-216" rx="13" ry="16" fill="none" stroke="#d8a468"'
            f' stroke-width="5"/>',
        ]
    return parts


def _hurdle(turn: float) -> list[str]:
    """A hurdle that the runner passes; `turn` is where it is, in units ahead of the body."""
    high = -HURDLE
    return [
        line(f"M{turn - 18:.1f} -2h40M{turn + 14:.1f} -2V{high:.0f}", STEEL, 5),
        polygon(
            [
                (turn - 6, high - 12), (turn + 18, high - 4), (turn + 18, high + 12),
                (turn - 6, high + 4),
            ],
            "#fdfaf2",
        ),
        polygon(
            [
                (turn + 2, high - 9), (turn + 10, high - 7), (turn + 10, high + 9),
                (turn + 2, high + 7),
            ],
            _RED,
        ),
    ]  # fmt: skip


def _landing(bar: float, left: float, right: float) -> list[str]:
    """A bar on two posts before a thick mat; the nearer post is the right one's foot."""
    return [
        box(left + 18, -46, right - left - 10, 46, darken(_BLUE, 0.12), radius=10),
        box(left + 18, -46, right - left - 10, 16, lighten(_BLUE, 0.12), radius=8),
        line(f"M{left + 26:.0f} {bar - 22:.0f}V-2", "#8a94a6", 6),
        line(f"M{left:.0f} {bar - 8:.0f}V0M{left - 16:.0f} 0h32", STEEL, 6),
        line(f"M{left:.0f} {bar:.0f}L{left + 26:.0f} {bar - 14:.0f}", _RED, 5),
    ]


def _high_jump(turn: float) -> list[str]:
    del turn
    return _landing(CROSSBAR, 20, 270)


def _pole_vault(turn: float) -> list[str]:
    """The bar, and the pole: `turn` is the share of its rise that it has made."""
    parts = _landing(VAULTED, 60, 280)
    angle = math.radians(14 + 76 * min(1.0, turn))
    foot, long = (26.0, -2.0), 190.0
    tip = (foot[0] - long * math.cos(angle), foot[1] - long * math.sin(angle))
    bend = 46 * math.sin(math.pi * min(1.0, turn))
    middle = (foot[0] - long * 0.5 * math.cos(angle) - bend, foot[1] - long * 0.5 * math.sin(angle))
    pole = f"M{foot[0]} {foot[1]}Q{middle[0]:.1f} {middle[1]:.1f} {tip[0]:.1f} {tip[1]:.1f}"
    return [*parts, line(pole, "#f2c23a", 4.5)] if turn < 1.6 else parts


def _rope_down(turn: float) -> list[str]:
    """A rope from above; `turn` is where it hangs, -1 to 1 of its swing."""
    angle, long = math.radians(34 * turn), 252.0
    end = (long * math.sin(angle), TOP + long * math.cos(angle))
    return [line(f"M0 {TOP:.0f}L{end[0]:.1f} {end[1]:.1f}", CORD, 6),
            ellipse(end, 7, 8, darken(CORD, 0.2))]  # fmt: skip


def _climbing_rope(turn: float) -> list[str]:
    sway = 4 * math.sin(math.tau * turn)
    knots = "".join(f"M14 {-280 + 24 * k}l8 8" for k in range(14))
    return [
        line(f"M18 {TOP:.0f}L18 -60Q{18 + sway:.1f} 20 {18 + 2 * sway:.1f} 80", "#c8985a", 8),
        line(knots, "#9a6c38", 2),
    ]


def _bungee(turn: float) -> list[str]:
    """An elastic cord to the ankles, which are `turn` units below the top of the paper."""
    return [line(f"M0 {TOP:.0f}Q10 {TOP + turn / 2:.1f} 0 {TOP + turn:.1f}", "#f2c23a", 5)]


def _platform(turn: float) -> list[str]:
    """A tower with its board; with a `turn` above 0, the splash of who went in."""
    parts = [
        box(-208, PLATFORM + 10, 30, -PLATFORM + 34, "#c9d2dc", radius=3),
        box(-208, PLATFORM + 10, 9, -PLATFORM + 34, "#e6ecf2", radius=3),
        box(-210, PLATFORM, 146, 12, _BLUE, radius=4),
        line(f"M-200 {PLATFORM - 34:.0f}h74M-200 {PLATFORM:.0f}v-34M-126 {PLATFORM:.0f}v-34",
             STEEL, 4),
    ]  # fmt: skip
    if 0 < turn < 1:
        high = 90 * math.sin(math.pi * turn)
        for k, lean in enumerate((-0.7, -0.3, 0.1, 0.4, 0.8)):
            tip = (130 + 70 * lean * (0.4 + turn), 8 - high * (1 - 0.5 * abs(lean)))
            parts.append(
                shape(f"M{124 + 3 * k} 12Q{tip[0]:.1f} {tip[1]:.1f} {136 + 3 * k} 12Z", "#eef8ff")
            )
        parts.append(ellipse((130, 12), 24 + 50 * turn, 5 + 5 * turn, "#ffffff", opacity=0.7))
    return parts


def _stair_rail(turn: float) -> list[str]:
    """Steps that go down to the right, with a rail beside them."""
    del turn
    steps, tread = 5, 44.0
    top = -STEP * steps
    outline = [(-202.0, 4.0), (-202.0, top)]
    for k in range(steps):
        x = -110 + k * tread
        outline += [(x, top + k * STEP), (x, top + (k + 1) * STEP)]
    outline += [(110.0, 0.0), (110.0, 4.0)]
    noses = "".join(
        f"M{-110 + k * tread:.0f} {top + k * STEP:.0f}h{-tread if k else -92:.0f}"
        for k in range(steps)
    )
    start, end = rail_at(0.0), rail_at(1.0)
    return [
        polygon(outline, "#b9b2ac"),
        line(noses, "#dcd6d0", 5),
        line(
            f"M{start[0]:.0f} {start[1]:.0f}v34M{end[0]:.0f} {end[1]:.0f}v38"
            f"M{(start[0] + end[0]) / 2:.0f} {(start[1] + end[1]) / 2:.0f}v36",
            darken(STEEL, 0.35),
            5,
        ),
        line(f"M{start[0]:.0f} {start[1]:.0f}L{end[0]:.0f} {end[1]:.0f}", "#d8a02c", 7),
    ]


def rail_at(share: float) -> Point:
    """A point of the rail beside the steps, from its upper to its lower end."""
    return -118 + 236 * share, -134 + 98 * share


def _net(turn: float) -> list[str]:
    """A net before who plays over it, seen almost from its end."""
    del turn
    x = 132.0
    mesh = "".join(f"M{x - 8} {y}l26 -14" for y in range(-176, -112, 12))
    return [
        line(f"M{x + 18} -206V-14", "#8a94a6", 6),
        line(mesh + f"M{x} -190V-116M{x + 9} -196V-122", "#fdfaf2", 1.6),
        line(f"M{x - 8} -190l26 -14", "#fdfaf2", 5),
        line(f"M{x - 8} -206V0", "#6a7486", 7),
    ]


def _rock_rope(turn: float) -> list[str]:
    """The rope that holds a climber, from above to the harness and on below."""
    sway = 3 * math.sin(math.tau * turn)
    return [
        line(f"M24 {TOP:.0f}Q{10 + sway:.1f} -180 2 -72Q-16 0 {-10 + sway:.1f} 84", "#e8c23a", 3.4)
    ]


RIGS: Final[Mapping[str, Rig]] = {
    "beam": _beam,
    "bars": _bars,
    "rings": _rings,
    "hurdle": _hurdle,
    "high jump": _high_jump,
    "pole vault": _pole_vault,
    "hanging rope": _rope_down,
    "climbing rope": _climbing_rope,
    "bungee": _bungee,
    "platform": _platform,
    "stair rail": _stair_rail,
    "net": _net,
    "rock rope": _rock_rope,
    **OUTDOOR_RIGS,
    **TRAINING_RIGS,
}
"""Each rig by its name in `Stance.rig`."""
