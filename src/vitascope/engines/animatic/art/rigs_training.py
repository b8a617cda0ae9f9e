"""Apparatus of training that bodies lie, vault and hang on, walls they go down; as `rigs`."""

import math
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.grips import STEEL
from vitascope.engines.animatic.art.svg import box, ellipse, group, line, polygon, shape

BENCH: Final = -46.0
"""Height of the top of a bench to lie on."""

HORSE: Final = -112.0
"""Height of a vaulting horse and of one with handles."""

HANDLES: Final[Point] = (56.0, -112.0)
"""Where the hands of who trains on a bicycle are."""

TRAPEZE: Final = 118.0
"""Length of the ropes of a trapeze that are in the picture."""

RUNGS: Final = -226.0
"""Height of a ladder that is hung from, on a playground."""

SLACKLINE: Final = -44.0
"""Height of a band that is walked on between two trees."""

_LEATHER: Final = "#8a5a3c"
_BEYOND: Final = -296.0
"""Upper edge of the paper, from which ropes come."""


def _bench(turn: float) -> list[str]:
    """A padded bench, the posts of its rack at the head."""
    del turn
    return [
        line(f"M-84 {BENCH - 62:.0f}V0M-98 0h28M-84 {BENCH - 60:.0f}h10", "#5c6674", 7),
        line(f"M40 {BENCH + 8:.0f}V0M26 0h28M-44 {BENCH + 8:.0f}V0M-58 0h28", "#5c6674", 7),
        box(-112, BENCH, 176, 12, "#2f3440", radius=5),
        box(-110, BENCH, 172, 4, "#5a6272", radius=2),
    ]


def _rower(turn: float) -> list[str]:
    """The rail, the wheel and the foot plate of a rowing machine."""
    spokes = "".join(
        f"M104 -42L{104 + 24 * math.cos(turn * math.tau + k * math.tau / 3):.1f}"
        f" {-42 + 24 * math.sin(turn * math.tau + k * math.tau / 3):.1f}"
        for k in range(3)
    )
    return [
        line("M-96 -14L92 -22", STEEL, 8),
        line("M-92 -14V0M-108 0h30M96 -18V0M80 0h36", "#5c6674", 7),
        ellipse((104, -42), 31, 31, "#2f3440"),
        ellipse((104, -42), 24, 24, "#cfd6df"),
        line(spokes, "#5c6674", 4),
        line("M62 -8L82 -36", "#2f3440", 7),
        line("M104 -70L120 -96", "#5c6674", 5),
        box(110, -112, 26, 18, "#2f3440", radius=3),
        box(113, -109, 20, 12, "#7fd8e8", radius=2),
    ]


def _monkey_bars(turn: float) -> list[str]:
    """A ladder that lies on four posts, seen almost from its side."""
    del turn
    y = RUNGS
    rungs = "".join(f"M{x} {y + 1:.0f}L{x + 22} {y - 15:.0f}" for x in range(-150, 170, 34))
    return [
        line(f"M-172 {y - 16:.0f}V-6M194 {y - 16:.0f}V-6", "#3f8a6a", 8),
        line(f"M-172 {y - 16:.0f}H194", "#3f8a6a", 6),
        line(rungs, "#f2c23a", 6),
        line(f"M-194 {y:.0f}H172", "#4fa88a", 8),
        line(f"M-194 {y:.0f}V0M172 {y:.0f}V0", "#4fa88a", 9),
    ]


def _sand_pit(turn: float) -> list[str]:
    """Sand behind a white board; with a `turn` it flies up where somebody came down."""
    parts = [
        polygon([(20, 14), (280, 14), (262, -8), (30, -8)], "#e6c98c"),
        line("M34 -6H258", lighten("#e6c98c", 0.4), 3),
        polygon([(-22, 12), (-6, 12), (2, -6), (-12, -6)], "#ffffff"),
    ]
    if 0 < turn < 1:
        high = 46 * math.sin(math.pi * turn)
        parts += [
            ellipse(
                (214 + 44 * lean * (0.4 + turn), 2 - high * (1 - 0.4 * abs(lean))),
                5, 4, "#d8b46c",
            )
            for lean in (-1.0, -0.6, -0.2, 0.3, 0.7, 1.0)
        ]  # fmt: skip
    return parts


def _pins(turn: float) -> list[str]:
    """Pins at the end of the lane; they fall in the last part of the act."""
    fall = max(0.0, min(1.0, (turn - 0.68) / 0.12)) if turn < 0.97 else 0.0
    pins: list[str] = []
    for k, (x, y) in enumerate(((222, -10), (236, -4), (250, -12), (264, -5), (276, 1))):
        pin = [
            shape("M-7 0Q-11 -16 -5 -28Q-6 -38 0 -40Q6 -38 5 -28Q11 -16 7 0Z", "#fdfaf2"),
            line("M-5 -27h10M-5 -24h10", "#d8342c", 2.4),
        ]
        tilt = fall * (68 + 14 * (k % 3))
        pins.append(group([group(pin, turn=tilt)], move=(x + 12 * fall, y - 8 * fall * (1 - fall))))
    return [
        polygon([(-140, 12), (300, 12), (292, -18), (-120, -18)], "#d9a866"),
        line("M-138 12H298M-122 -18H292", "#8a5a34", 4),
        line("M-132 4H296M-128 -4H294M-124 -11H292", "#c08c4c", 1.6),
        *pins,
    ]


def _horse(turn: float, *, has_handles: bool) -> list[str]:
    """A padded horse on its column."""
    del turn
    handles = line(f"M-34 {HORSE:.0f}v-12h22v12M12 {HORSE:.0f}v-12h22v12", "#e6bd86", 6)
    return [
        line(f"M-30 {HORSE + 30:.0f}L-44 0M30 {HORSE + 30:.0f}L44 0M-60 0h32M28 0h32", STEEL, 8),
        box(-80, HORSE, 160, 38, _LEATHER, radius=16),
        box(-76, HORSE + 2, 152, 12, lighten(_LEATHER, 0.2), radius=6),
        *([handles] if has_handles else []),
    ]


def _vaulting(turn: float) -> list[str]:
    """A horse between a springboard and a mat."""
    return [
        box(84, -16, 150, 18, "#3f6fc0", radius=6),
        polygon([(-124, 0), (-70, 0), (-66, -16)], "#d8a468"),
        *_horse(turn, has_handles=False),
    ]


def _trapeze(turn: float) -> list[str]:
    """A bar on two ropes; `turn` is where it hangs, -1 to 1 of its swing."""
    angle = math.radians(30 * turn)
    x, y = TRAPEZE * math.sin(angle), _BEYOND + TRAPEZE * math.cos(angle)
    return [
        line(f"M-10 {_BEYOND:.0f}L{x - 26:.1f} {y:.1f}M10 {_BEYOND:.0f}L{x + 26:.1f} {y:.1f}",
             "#f4ead2", 4),
        line(f"M{x - 34:.1f} {y:.1f}L{x + 34:.1f} {y:.1f}", "#d8a468", 7),
    ]  # fmt: skip


def _wall(turn: float, *, rock: str, is_ice: bool) -> list[str]:
    """A steep wall at the right, and the rope to the hip, which is `turn` units from the middle."""
    edge = [
        (78.0, _BEYOND), (66.0, -230.0), (84.0, -170.0), (70.0, -120.0), (74.0, -60.0),
        (66.0, -10.0), (82.0, 40.0), (60.0, 74.0), (312.0, 74.0), (284.0, 20.0), (304.0, -60.0),
        (276.0, -130.0), (300.0, -210.0), (286.0, _BEYOND),
    ]  # fmt: skip
    facets = [
        polygon(
            [(84, -170), (150, -190), (170, -120), (110, -90), (70, -120)], lighten(rock, 0.14)
        ),
        polygon([(74, -60), (130, -50), (150, 10), (66, -10)], lighten(rock, 0.1)),
        polygon([(190, -240), (262, -210), (250, -130), (200, -160)], lighten(rock, 0.1)),
        polygon([(180, -60), (250, -80), (280, 0), (200, 20)], darken(rock, 0.1)),
    ]
    hang = [
        shape(f"M{x} {y}l6 {deep}l6 -{deep}Z", "#f6fcff")
        for x, y, deep in (
            (70, -226, 44),
            (84, -220, 30),
            (72, -116, 38),
            (88, -112, 26),
            (68, -6, 34),
        )
    ]
    top = f"M58 {_BEYOND:.0f}Q{40 + turn * 0.3:.1f} -200 {turn + 2:.1f} -76"
    tail = f"Q{turn - 10:.1f} -20 {turn - 14:.1f} 90"
    return [
        polygon(edge, rock),
        *facets,
        line("M110 -280l20 50l-12 60M210 -100l26 60M120 20l40 20", darken(rock, 0.2), 3),
        *(hang if is_ice else []),
        line(top + tail, "#e8963c", 3.6),
    ]


def _slackline(turn: float) -> list[str]:
    """A band between two trees that gives below the feet."""
    dip = 5 * math.sin(turn * math.tau * 2)
    parts: list[str] = []
    for x in (-250.0, 250.0):
        parts += [
            shape(f"M{x - 15:.0f} 6Q{x - 6:.0f} -90 {x - 12:.0f} -190H{x + 12:.0f}"
                  f"Q{x + 6:.0f} -90 {x + 17:.0f} 6Z", "#7a5438"),
            *(
                ellipse((x + dx, -214 + dy), r, r * 0.86, tone)
                for dx, dy, r, tone in (
                    (-34, 10, 42, "#4f9a4a"), (34, 6, 42, "#478f44"), (0, -30, 50, "#5aa852"),
                )
            ),
            box(x - 14, SLACKLINE - 8, 28, 16, "#e8963c", radius=2),
        ]  # fmt: skip
    return [
        *parts,
        line(f"M-250 {SLACKLINE:.0f}L0 {SLACKLINE + 5 + dip * 0.3:.1f}L250 {SLACKLINE:.0f}",
             "#f2663c", 5),
    ]  # fmt: skip


def _pinata(turn: float) -> list[str]:
    """A donkey of fringed paper on a rope from above; with a `turn` it jumps and sheds sweets."""
    x, y = 92 + 12 * turn, -158 - 4 * turn
    tones = ("#d8486a", "#f2c23a", "#3fa8c8", "#6fb04a")
    fringe = [box(x - 42, y - 22 + 12 * k, 84, 12, tone, radius=2) for k, tone in enumerate(tones)]
    legs = [box(x + dx, y + 24, 14, 34, tones[k % 4], radius=2)
            for k, dx in enumerate((-40, -20, 8, 28))]  # fmt: skip
    sweets = [
        ellipse((x - 30 + 15 * k, y + 50 + 66 * turn + 9 * (k % 2)), 5, 4, tones[k % 4])
        for k in range(5)
    ]
    return [
        line(f"M80 {_BEYOND:.0f}L{x:.1f} {y - 20:.1f}", "#c8a468", 4),
        *legs,
        *fringe,
        box(x + 30, y - 62, 20, 46, tones[1], radius=3),
        box(x + 34, y - 66, 42, 22, tones[0], radius=5),
        line(f"M{x + 36:.1f} {y - 64:.1f}l-4 -20M{x + 46:.1f} {y - 64:.1f}l2 -20", tones[2], 8),
        ellipse((x + 58, y - 58), 3, 3, "#24222a"),
        *(sweets if turn > 0.15 else []),
    ]


TRAINING_RIGS: Final[Mapping[str, Callable[[float], list[str]]]] = {
    "bench": _bench,
    "rower": _rower,
    "monkey bars": _monkey_bars,
    "sand pit": _sand_pit,
    "pins": _pins,
    "vaulting horse": _vaulting,
    "pommel horse": partial(_horse, has_handles=True),
    "trapeze": _trapeze,
    "pinata": _pinata,
    "slackline": _slackline,
    "rock wall": partial(_wall, rock="#a08a78", is_ice=False),
    "ice wall": partial(_wall, rock="#b8dcec", is_ice=True),
}
"""Each rig by its name in `Stance.rig`."""
