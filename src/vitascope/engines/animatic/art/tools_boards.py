"""Boards, skis, blades and rollers below the feet, with the snow and the wave they go on."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.grips import DARK, STEEL, WOOD, Grip
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape


def _soles(grip: Grip) -> tuple[float, float]:
    """Middle and lowest point of the feet."""
    (fx, fy), (nx, ny) = grip.feet
    return (fx + nx) / 2, max(fy, ny)


def _skateboard(grip: Grip) -> list[str]:
    x, y = _soles(grip)
    deck = f"M{x - 42:.1f} {y - 4:.1f} q6 7 14 7 h62 q8 0 14 -7"
    return [
        line(deck, grip.color or "#d8503c", 5),
        ellipse((x - 22, y + 9), 5.4, 5.4, DARK),
        ellipse((x + 28, y + 9), 5.4, 5.4, DARK),
    ]


def _spray(x: float, y: float, turn: float) -> list[str]:
    """Powder that flies up behind, each puff rising and fading by `turn` 0..1."""
    puffs: list[str] = []
    for k in range(9):
        way = (turn * 3 + k / 9) % 1
        at = (x - 74 * way - 6 * (k % 3), y - (26 + 13 * (k % 4)) * way * (1.5 - way))
        puffs.append(ellipse(at, 7 + 12 * way, 5 + 9 * way, "#ffffff", opacity=0.85 * (1 - way)))
    return puffs


def _skis(grip: Grip) -> list[str]:
    x, y = _soles(grip)
    (fx, fy), (nx, ny) = grip.far, grip.near
    skis = f"M{x - 72:.1f} {y + 2:.1f} H{x + 66:.1f} q16 0 20 -12"
    poles = (
        f"M{fx:.1f} {fy:.1f} L{fx - 44:.1f} {y - 12:.1f} M{nx:.1f} {ny:.1f}"
        f" L{nx - 50:.1f} {y - 10:.1f}"
    )
    return [
        *_spray(x - 60, y, grip.turn),
        line(skis, grip.color or "#3f7fd0", 4.6),
        line(poles, STEEL, 2.6),
    ]


def _snowboard(grip: Grip) -> list[str]:
    x, y = _soles(grip)
    tone = grip.color or "#e0508a"
    board = f"M{x - 78:.1f} {y - 8:.1f} q10 11 26 11 h104 q16 0 26 -13"
    stripe = f"M{x - 40:.1f} {y + 3:.1f} h30 m20 0 h30"
    return [
        *_spray(x - 56, y, grip.turn),
        line(board, tone, 7),
        line(stripe, lighten(tone, 0.45), 2.6),
        *(line(f"M{foot[0] - 9:.1f} {foot[1]:.1f} h22", DARK, 4) for foot in grip.feet),
    ]


_WAVE: Final = (
    "M-205 52 Q-196 -120 -120 -206 Q-62 -262 6 -246 Q58 -232 70 -180 Q38 -206 8 -198"
    " Q-34 -182 -40 -112 Q-40 -44 30 -2 Q104 34 205 40 Q205 58 180 62 L-180 66Z"
)
_HOLLOW: Final = (
    "M66 -184 Q38 -206 8 -198 Q-34 -182 -40 -112 Q-40 -44 30 -2 Q-60 -30 -82 -110"
    " Q-86 -190 -20 -218 Q36 -228 66 -184Z"
)
_CREST: Final = (
    (-150, -160, 12), (-128, -190, 16), (-98, -216, 18), (-62, -236, 20), (-22, -248, 20),
    (14, -244, 19), (44, -226, 17), (64, -202, 15), (72, -180, 12), (58, -192, 10),
)  # fmt: skip


def _surfboard(grip: Grip) -> list[str]:
    """A board on the face of a wave that curls over behind it."""
    x, y = _soles(grip)
    deck = smooth(
        [
            (x - 78, y + 1),
            (x - 30, y - 4),
            (x + 40, y - 5),
            (x + 84, y - 12),
            (x + 44, y + 7),
            (x - 34, y + 8),
        ]
    )
    swell = math.tau * grip.turn
    foam = [
        ellipse((cx, cy + 3 * math.sin(swell + k)), r, r * 0.8, "#ffffff", opacity=0.95)
        for k, (cx, cy, r) in enumerate(_CREST)
    ]
    streaks = "M-176 30 Q-160 -90 -108 -160 M-142 34 Q-128 -60 -84 -130 M-104 38 Q-92 -20 -66 -66"
    wake = [
        ellipse((x - 70 - 22 * k, y + 10 + 3 * math.sin(swell + k)), 20, 8, "#ffffff", opacity=0.8)
        for k in range(5)
    ]
    base = [
        ellipse((-176 + 27 * k, 10 + 3 * math.sin(swell + 2 * k)), 24, 8, "#ffffff", opacity=0.85)
        for k in range(5)
    ]
    tone = grip.color or "#f7f2e6"
    return [
        shape(_WAVE, "#2fa3b8"),
        shape(_HOLLOW, "#1d7f9c"),
        line(streaks, "#8fe0e4", 5, opacity=0.6),
        *foam,
        *base,
        *wake,
        shape(deck, tone),
        line(
            f"M{x - 62:.1f} {y + 2:.1f} Q{x:.1f} {y:.1f} {x + 66:.1f} {y - 6:.1f}",
            "#e4563c" if grip.color is None else darken(tone, 0.35),
            3.4,
        ),
    ]


def _blades(grip: Grip) -> list[str]:
    return [
        part
        for x, y in grip.feet
        for part in (
            line(f"M{x - 4:.1f} {y:.1f} v6 M{x + 9:.1f} {y:.1f} v6", STEEL, 2.6),
            line(f"M{x - 12:.1f} {y + 7:.1f} h30 q4 -1 5 -4", "#dfe6ee", 3),
        )
    ]


def _rollers(grip: Grip) -> list[str]:
    tone = grip.color or "#e8508a"
    return [
        part
        for x, y in grip.feet
        for part in (
            line(f"M{x - 8:.1f} {y + 1:.1f} h25", tone, 4),
            *(ellipse((x + dx, y + 6), 4.4, 4.4, DARK) for dx in (-5, 4, 13)),
        )
    ]


def _hockey_stick(grip: Grip) -> list[str]:
    """A stick through both hands to the ice, the puck before its blade, and the skates."""
    (fx, fy), (nx, ny) = grip.far, grip.near
    heel = (fx + (fx - nx) * 0.9 + 8 * grip.turn, 2.0)
    stick = f"M{nx - 8:.1f} {ny - 12:.1f} L{fx:.1f} {fy:.1f} L{heel[0]:.1f} {heel[1]:.1f}"
    return [
        *_blades(grip),
        line(f"{stick} q3 4 10 4 h18", grip.color or WOOD, 4.6),
        ellipse((heel[0] + 38, 6), 9, 4, DARK),
    ]


def _sled(grip: Grip) -> list[str]:
    """A wooden sled below who sits on it, its rope in the lower hand, powder behind."""
    x, y = 4.0, 8.0
    tone = grip.color or "#c8843c"
    return [
        *_spray(x - 62, y, grip.turn),
        line(f"M{x - 66} {y}H{x + 58}Q{x + 84} {y - 2} {x + 80} {y - 26}", STEEL, 5),
        line(f"M{x - 46} {y - 22}V{y - 2}M{x - 2} {y - 22}V{y - 2}M{x + 42} {y - 22}V{y - 2}",
             darken(tone, 0.35), 6),
        line(f"M{x - 68} {y - 25}H{x + 62}", darken(tone, 0.12), 10),
        line(f"M{x - 66} {y - 28}H{x + 60}", lighten(tone, 0.2), 4),
        line(f"M{x + 78} {y - 26}L{grip.far[0]:.1f} {grip.far[1]:.1f}", "#c8504a", 2.6),
    ]  # fmt: skip


def _wakeboard(grip: Grip) -> list[str]:
    """A short board with bindings, spray before and behind it."""
    x, y = _soles(grip)
    tone = grip.color or "#2f9fd0"
    foam = [
        ellipse((x + 46 - 24 * k, y + 12 + 3 * math.sin(math.tau * grip.turn + k)), 22, 7,
                "#ffffff", opacity=0.8)
        for k in range(7)
    ]  # fmt: skip
    return [
        *foam,
        line(f"M{x - 64:.1f} {y - 2:.1f}q10 8 24 8h80q16 0 26 -14", tone, 7),
        *(line(f"M{foot[0] - 9:.1f} {foot[1]:.1f}h22", DARK, 4) for foot in grip.feet),
    ]


def _segway(grip: Grip) -> list[str]:
    """A platform with its bar, and the nearer of two wheels, which turns."""
    x, y = grip.near
    turn = grip.turn * math.tau
    spokes = "".join(
        f"M0 -20L{18 * math.cos(turn + k * 1.257):.1f} {-20 + 18 * math.sin(turn + k * 1.257):.1f}"
        for k in range(5)
    )
    return [
        line(f"M14 -24L{x + 4:.1f} {y - 2:.1f}", "#5c6674", 7),
        line(f"M{x - 5:.1f} {y - 2:.1f}h18", "#2f3440", 7),
        box(-24, -22, 50, 9, "#2f3440", radius=4),
        ellipse((0, -20), 25, 25, "#2f3440"),
        ellipse((0, -20), 18, 18, "#c9d2dc"),
        line(spokes, "#5c6674", 3.4),
    ]


BOARD_TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {
    "skateboard": _skateboard,
    "skis": _skis,
    "snowboard": _snowboard,
    "surfboard": _surfboard,
    "ice skates": _blades,
    "roller skates": _rollers,
    "hockey stick": _hockey_stick,
    "sled": _sled,
    "wakeboard": _wakeboard,
    "segway": _segway,
}
"""Each tool as shapes."""
