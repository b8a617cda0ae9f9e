"""Tools of games and exercise: rackets, bats, baskets, boards and cards, a cliff to climb."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.equipment import (
    BAG,
    PING_PONG,
    ping_pong_table,
    punching_bag,
)
from vitascope.engines.animatic.art.grips import DARK, STEEL, WOOD, Grip, laid
from vitascope.engines.animatic.art.stances import STRUCK, strike_of
from vitascope.engines.animatic.art.svg import box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.tools_sport import gloves


def _flown(phase: float, struck: Point, came: Point, goes: Point) -> Point | None:
    """Where a ball is that comes, is struck and flies away; None while there is none."""
    way = (phase - STRUCK) / 0.3
    if not -1 <= way <= 1:
        return None
    end, share = (came, -way) if way < 0 else (goes, way)
    return struck[0] + end[0] * share, struck[1] + end[1] * share


def _racket(grip: Grip) -> list[str]:
    tone = grip.color or "#d8503c"
    net = "".join(f"M{x} -66 V-34 " for x in (-8, 0, 8)) + "M-14 -58 H14 M-15 -50 H15 M-13 -42 H13"
    racket = [
        line(net, "#f7f4ea", 1.2),
        f'<ellipse cx="0" cy="-50" rx="16" ry="21" fill="none" stroke="{tone}" stroke-width="4"/>',
        line("M0 -29 V10", DARK, 5),
    ]
    parts = laid(grip.near, racket, 40 + 85 * strike_of(grip.turn))
    ball = _flown(grip.turn, (grip.near[0] + 40, grip.near[1] - 34), (130, 20), (150, -50))
    return [*parts, ellipse(ball, 5.4, 5.4, "#d8ec4a")] if ball else parts


def _bat(grip: Grip) -> list[str]:
    bat = [shape("M-2.6 12 L-3 -20 Q-7 -58 -6 -74 Q0 -82 6 -74 Q7 -58 3 -20 L2.600 12Z",
                 grip.color or "#d8a468"),
           line("M-3.600 12 h7.200", "#8a5a34", 4)]  # fmt: skip
    parts = laid(grip.near, bat, 50 + 74 * strike_of(grip.turn, rest=-0.8))
    ball = _flown(grip.turn, (grip.near[0] + 48, grip.near[1] - 22), (130, 0), (150, -120))
    return [*parts, ellipse(ball, 5.4, 5.4, "#fdfaf2")] if ball else parts


def _cricket_bat(grip: Grip) -> list[str]:
    """A flat bat with a long handle, the ball that it sends away."""
    bat = [
        line("M0 12V-18", DARK, 5),
        shape("M-7 -16Q-9 -20 -9 -26V-76Q0 -82 9 -76V-26Q9 -20 7 -16Z", grip.color or "#e6c890"),
        line("M0 -24V-74", "#c8a468", 1.6),
    ]
    parts = laid(grip.near, bat, 190 - 96 * strike_of(grip.turn, rest=0.2))
    ball = _flown(grip.turn, (grip.near[0] + 52, grip.near[1] + 34), (140, -10), (160, -130))
    return [*parts, ellipse(ball, 5.4, 5.4, "#b8282c")] if ball else parts


def _cue(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.far, grip.near
    angle = math.atan2(fy - ny, fx - nx)
    dx, dy = math.cos(angle), math.sin(angle)
    butt, tip = (nx - dx * 34, ny - dy * 34), (fx + dx * 40, fy + dy * 40)
    return [
        line(f"M{butt[0]:.1f} {butt[1]:.1f} L{nx:.1f} {ny:.1f}", DARK, 5),
        line(f"M{nx:.1f} {ny:.1f} L{tip[0]:.1f} {tip[1]:.1f}", "#d8a468", 3.4),
    ]


def _golf_club(grip: Grip) -> list[str]:
    blow = strike_of(grip.turn)
    club = [
        line("M0 8 V-70", STEEL, 2.8),
        line("M0 10 V-6", DARK, 5),
        shape("M-2 -68 L-4 -78 L16 -80 Q20 -72 14 -68Z", DARK),
    ]
    turn = 165 - (165 if blow < 0 else 200) * blow
    at = (grip.near[0] + 66 * math.sin(math.radians(165)), -5.0)
    way = max(0.0, (grip.turn - STRUCK) / 0.3)
    parts = laid(grip.near, club, turn)
    if way <= 1:
        parts.append(ellipse((40 + 170 * way, at[1] - 200 * way), 4.6, 4.6, "#ffffff"))
    return [line("M40 -1 v5", "#e8d8b8", 2), *parts]


def _basketball(at: Point, radius: float = 15.0) -> list[str]:
    x, y = at
    seams = (
        f"M{x - radius:.1f} {y:.1f} h{2 * radius:.1f} M{x:.1f} {y - radius:.1f} v{2 * radius:.1f}"
        f" M{x - radius * 0.7:.1f} {y - radius * 0.7:.1f} q{radius * 0.6:.1f} {radius * 0.7:.1f} 0"
        f" {radius * 1.4:.1f} M{x + radius * 0.7:.1f} {y - radius * 0.7:.1f}"
        f" q{-radius * 0.6:.1f} {radius * 0.7:.1f} 0 {radius * 1.4:.1f}"
    )
    return [ellipse(at, radius, radius, "#e07a32"), line(seams, "#6a3418", 1.6)]


def _bouncing_ball(grip: Grip) -> list[str]:
    x, y = grip.near
    fall = abs(math.sin(math.tau * grip.turn))
    top, low = y + 16, -15.0
    return _basketball((x + 6, top + (low - top) * fall))


def _volleyball(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.far, grip.near
    up = abs(math.sin(math.pi * (grip.turn + 0.5)))
    x, y, r = (fx + nx) / 2 + 4, min(fy, ny) - 18 - 74 * up, 15.0
    tone = grip.color or "#f7ecc8"
    seams = (
        f"M{x - r:.1f} {y:.1f} q{r:.1f} -8 {2 * r:.1f} 0 M{x - 6:.1f} {y - 14:.1f} q8 14 2 28"
        f" M{x + 7:.1f} {y - 13:.1f} q6 12 0 26"
    )
    return [ellipse((x, y), r, r, tone), line(seams, darken(tone, 0.28), 1.6)]


_RIM: Final = (112.0, -222.0)
"""Middle of the basket's ring."""


def _hoop_and_ball(grip: Grip) -> list[str]:
    """A basket on its pole, and the ball on its way there; a turn above 2 is that of a dunk."""
    x, y = _RIM
    net = "".join(f"M{x - 24 + k * 12:.0f} {y:.0f} L{x - 14 + k * 7:.0f} {y + 34:.0f} "
                  for k in range(5))  # fmt: skip
    parts = [
        line(f"M{x + 62} 0 V{y + 10} q0 -22 -24 -22", "#6a7486", 8),
        box(x + 32, y - 62, 8, 76, "#f7f4ee", radius=2),
        box(x + 30, y - 34, 4, 32, "#e4503c"),
        line(net + f"M{x - 20} {y + 12} h40 M{x - 17} {y + 24} h34", "#ffffff", 1.8),
        line(f"M{x - 26} {y} h58", "#e4663c", 5),
    ]
    is_dunk = grip.turn >= 2
    phase, hand = grip.turn % 1, grip.near
    leaves, lands = (0.5, 0.62) if is_dunk else (0.38, 0.68)
    above = (hand[0] + 4, hand[1] - 14)
    if phase < leaves:
        return [*parts, *_basketball(above)]
    way = min(1.0, (phase - leaves) / (lands - leaves))
    at = (above[0] + (x - above[0]) * way,
          above[1] + (y - above[1]) * way - (0 if is_dunk else 110) * way * (1 - way))  # fmt: skip
    if phase > lands:
        at = (x, y + (min(1.0, (phase - lands) / 0.2)) ** 2 * (-15 - y))
    return [*_basketball(at), *parts] if phase > lands else [*parts, *_basketball(at)]


def _piece(x: float, y: float, tone: str, tall: float) -> str:
    return shape(
        f"M{x - 4:.1f} {y:.1f} h8 l-2.5 -3 l-1 {-tall + 6:.1f} h-1 l-1 {tall - 6:.1f}Z", tone
    ) + ellipse((x, y - tall), 2.8, 3, tone)


def _stool(grip: Grip, x: float, seat: float) -> list[str]:
    """A stool, unless the feet hang from another seat."""
    if grip.feet[0][1] > 10:
        return []
    return [
        line(f"M{x - 14:.1f} {seat + 4:.1f} L{x - 18:.1f} -1 M{x + 14:.1f} {seat + 4:.1f}"
             f" L{x + 18:.1f} -1", darken(WOOD, 0.2), 5),
        box(x - 21, seat, 42, 7, WOOD, radius=3),
    ]  # fmt: skip


TABLE_AT: Final = 84.0
"""From who sits at a table to its middle: two across it are twice as far apart."""


def _chess_table(grip: Grip) -> list[str]:
    """A stool, and a small table with a chess board in the middle of a game."""
    x, top = TABLE_AT, -62.0
    squares = "".join(f"M{x - 34 + k * 17:.0f} {top - 5:.0f} h8.5 " for k in range(4))
    pieces = [
        _piece(x + dx, top - 7, tone, tall)
        for dx, tone, tall in (
            (-28, "#f7f2e4", 17), (-18, "#f7f2e4", 12), (-6, "#f7f2e4", 20),
            (8, "#3a2f38", 12), (19, "#3a2f38", 20), (29, "#3a2f38", 15),
        )
    ]  # fmt: skip
    table = [
        line(f"M{x} {top + 6} V-4 M{x - 24} -2 H{x + 24}", darken(WOOD, 0.25), 7),
        box(x - 46, top, 92, 8, WOOD, radius=3),
        box(x - 36, top - 7, 72, 7, "#f0e0c0", radius=1),
        line(squares, "#6a4630", 4),
        *pieces,
    ]
    return [*_stool(grip, -6, -44), group(table, move=(0, max(0.0, grip.feet[0][1])))]


def _card(suit: str) -> list[str]:
    """A card of red hearts or of black spades."""
    sign = shape("M0.500 -7 l4.500 -5 q0 -4 -4.500 -2 q-4.500 -2 -4.500 2Z", "#d8342c")
    if suit == "spades":
        spade = "M0.500 -15 l4.500 5 q0 4 -4 1.500 l1 2.500 h-3 l1 -2.500 q-4 2.500 -4 -1.500Z"
        sign = shape(spade, "#2a2630")
    return [
        box(-7, -22, 15, 22, "#fdfaf2", radius=2),
        line("M-7 -22 h15 v22 h-15Z", "#cfc6b8", 0.8),
        sign,
    ]


def _cards(grip: Grip) -> list[str]:
    x, y = grip.far
    fan = [
        group(_card("hearts" if k % 2 else "spades"), move=(x, y), turn=-34 + 17 * k)
        for k in range(5)
    ]
    return [*_stool(grip, -6, -44), *fan, *laid(grip.near, _card("hearts"), 30 + 40 * grip.turn)]


def _gamepad(grip: Grip) -> list[str]:
    x, y = (grip.far[0] + grip.near[0]) / 2, (grip.far[1] + grip.near[1]) / 2
    tone = grip.color or "#3a3f52"
    return [
        shape(f"M{x - 17:.1f} {y - 5:.1f} q17 -9 34 0 q8 20 -3 19 l-9 -8 h-10 l-9 8 q-11 1 -3 -19Z",
              tone),
        line(f"M{x - 11:.1f} {y:.1f} h7 m-3.500 -3.500 v7", "#e8ecf4", 2),
        ellipse((x + 7, y + 1), 2, 2, "#e4503c"),
        ellipse((x + 11, y - 2), 2, 2, "#5ad08a"),
    ]  # fmt: skip


def _hula_hoop(grip: Grip) -> list[str]:
    """The part of a hoop about the waist that is before the body."""
    tone = grip.color or "#f25a9a"
    (fx, fy), (nx, ny) = grip.feet
    x, y = (fx + nx) / 2 + 9 * math.sin(math.tau * grip.turn), max(fy, ny) - 86
    tilt = 7 * math.cos(math.tau * grip.turn)
    ring = f"M{x - 62:.1f} {y - tilt - 4:.1f} C{x - 74:.1f} {y + 26:.1f} {x + 74:.1f} {y + 26:.1f}"
    return [
        line(f"{ring} {x + 62:.1f} {y + tilt - 4:.1f}", tone, 5),
        line(f"{ring} {x + 62:.1f} {y + tilt - 4:.1f}", lighten(tone, 0.4), 1.6),
    ]


def _mat(grip: Grip) -> list[str]:
    tone = grip.color or "#8a6ad0"
    del grip
    return [
        polygon([(-92, 5), (84, 5), (96, -4), (-80, -4)], tone),
        line("M-92 5 H84", darken(tone, 0.25), 3),
    ]


def _cliff(grip: Grip) -> list[str]:
    """A wall of rock before who climbs it, with a rope from the top."""
    x = max(grip.far[0], grip.near[0])
    rock = grip.color or "#b07a58"
    edge = [(x - 4, 70), (x + 8, 20), (x - 2, -40), (x + 4, -96), (x - 6, -150), (x + 2, -200),
            (x + 14, -262), (x + 44, -296), (x + 76, -300), (x + 96, -262), (x + 124, -240),
            (x + 132, -180), (204, -130), (198, -40), (205, 10), (202, 70)]  # fmt: skip
    cracks = (
        f"M{x + 30:.0f} 60 l8 -46 l-10 -40 M{x + 60:.0f} -20 l-14 -52 l10 -40 M{x + 24:.0f} -120"
        f" l22 -30 l-8 -46 M{x + 80:.0f} -130 l-10 -60 l14 -50 M{x + 88:.0f} 40 l6 -60"
    )
    ledges = f"M{x + 2:.0f} -36 h22 M{x - 4:.0f} -146 h26 M{x + 8:.0f} 24 h20 M{x + 4:.0f} -92 h16"
    (fx, fy), _ = grip.feet
    return [
        polygon(edge, rock),
        polygon([*edge[:8], (x + 30, -230), (x + 22, -150), (x + 26, -20), (x + 18, 70)],
                lighten(rock, 0.18)),
        line(cracks, darken(rock, 0.28), 3, opacity=0.8),
        line(ledges, darken(rock, 0.2), 4),
        line(f"M{fx - 30:.1f} {fy - 62:.1f} Q{x - 40:.1f} -180 {x + 16:.1f} -262", "#e8c23a", 2.6),
    ]  # fmt: skip


NET_AT: Final = 128.0
"""From who plays table tennis to the net."""


def _ping_pong(grip: Grip) -> list[str]:
    """A bat, the table, and a ball that comes over the net and goes back."""
    x, y = grip.near
    bat = [
        line("M0 4 V-8", WOOD, 5),
        ellipse((0, -20), 12, 14, "#d8342c"),
        line("M-7 -9 H7", "#f7f4ea", 2),
    ]
    parts = [
        *ping_pong_table(NET_AT, grip.color or PING_PONG),
        *laid(grip.near, bat, 40 + 50 * strike_of(grip.turn)),
    ]
    way = abs(grip.turn - STRUCK) / 0.3
    if way <= 1:
        # Over the net, down to the table, up to the bat.
        at = (x + 18 + (NET_AT + 14 - x - 18) * way, y - 10 - 52 * abs(math.sin(3.6 * way)) * way)
        parts.append(ellipse(at, 4.4, 4.4, "#fdfaf2"))
    return parts


def _bag_and_gloves(grip: Grip) -> list[str]:
    return [*punching_bag(78.0, 14 * grip.turn, grip.color or BAG), *gloves(grip)]


_POSTS: Final = (-150.0, 190.0)
_BAR: Final = -158.0


def _goal_and_ball(grip: Grip) -> list[str]:
    """A goal behind its keeper, and the ball that he reaches for."""
    left, right = _POSTS
    mesh = "".join(f"M{left + k * 20:.0f} {_BAR:.0f}V-2 " for k in range(1, 17)) + "".join(
        f"M{left:.0f} {_BAR + k * 19:.0f}H{right:.0f} " for k in range(1, 9)
    )
    x, y = grip.far[0] + 10, grip.far[1] - 4
    way = min(1.0, abs(grip.turn - 0.46) / 0.36) ** 1.5
    at = (x + (188 - x) * way, y + (-14 - y) * way)
    spots = "".join(
        f"M{at[0] + dx:.1f} {at[1] + dy:.1f}l3 -3l4 2l-1 5l-5 1Z"
        for dx, dy in ((-3, 1), (-11, -5), (5, -8), (4, 8))
    )
    return [
        line(mesh, "#eef2f6", 1.3, opacity=0.6),
        line(f"M{left:.0f} 0V{_BAR:.0f}H{right:.0f}V0", "#f7f9fb", 7),
        ellipse(at, 14, 14, "#fdfdfb"),
        shape(spots, "#2b2833"),
    ]


GAME_TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {
    "racket": _racket,
    "bat": _bat,
    "cricket bat": _cricket_bat,
    "golf club": _golf_club,
    "cue": _cue,
    "bouncing ball": _bouncing_ball,
    "volleyball": _volleyball,
    "hoop and ball": _hoop_and_ball,
    "chess table": _chess_table,
    "cards": _cards,
    "gamepad": _gamepad,
    "hoop": _hula_hoop,
    "mat": _mat,
    "cliff": _cliff,
    "ping pong": _ping_pong,
    "bag and gloves": _bag_and_gloves,
    "goal and ball": _goal_and_ball,
}
"""Each tool as shapes."""
