"""Rocks, slides, kites and sails that bodies leap from, hang on and ride with; as `rigs`."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.grips import DARK, STEEL
from vitascope.engines.animatic.art.svg import ellipse, line, polygon, shape

CREST: Final = -164.0
"""Height of a rock from which one leaps over the water."""

LEDGE: Final[Point] = (6.0, -214.0)
"""Edge of a rock by which somebody hangs."""

SLIDE_TOP: Final[Point] = (-150.0, -158.0)
SLIDE_END: Final[Point] = (150.0, -14.0)

BOOM: Final[Point] = (30.0, -112.0)
"""Where the hands of a windsurfer are on the boom."""

BAR: Final[Point] = (44.0, -112.0)
"""Where a kite surfer's are on the bar."""

_ROCK, _MOSS = "#9a8878", "#7fa05a"


def splash(x: float, turn: float) -> list[str]:
    """Water thrown up where somebody went in, for a `turn` between 0 and 1."""
    if not 0 < turn < 1:
        return []
    high = 90 * math.sin(math.pi * turn)
    parts: list[str] = []
    for k, lean in enumerate((-0.7, -0.3, 0.1, 0.4, 0.8)):
        tip = (x + 70 * lean * (0.4 + turn), 8 - high * (1 - 0.5 * abs(lean)))
        left, right = x - 6 + 3 * k, x + 6 + 3 * k
        parts.append(shape(f"M{left} 12Q{tip[0]:.1f} {tip[1]:.1f} {right} 12Z", "#eef8ff"))
    parts.append(ellipse((x, 12), 24 + 50 * turn, 5 + 5 * turn, "#ffffff", opacity=0.7))
    return parts


def _cliff(turn: float) -> list[str]:
    """A rock that rises from the water at the left; with a `turn`, the splash before it."""
    top = CREST
    outline = [
        (-248.0, 40.0), (-248.0, top - 16), (-206.0, top - 8), (-160.0, top), (-92.0, top + 2),
        (-74.0, top + 12), (-86.0, top + 40), (-78.0, top + 70), (-100.0, top + 92),
        (-92.0, top + 128), (-76.0, 40.0),
    ]  # fmt: skip
    lit = [
        (-206.0, top - 4), (-160.0, top + 6), (-112.0, top + 8), (-140.0, top + 44),
        (-128.0, top + 86), (-176.0, top + 120), (-196.0, top + 60),
    ]  # fmt: skip
    return [
        polygon(outline, _ROCK),
        polygon(lit, lighten(_ROCK, 0.16), opacity=0.8),
        polygon(
            [(-86.0, top + 40), (-78.0, top + 70), (-100.0, top + 92), (-122.0, top + 64)],
            darken(_ROCK, 0.22),
        ),
        line(f"M-150 {top + 56:.0f}l22 18l-8 26M-210 {top + 30:.0f}l10 40", darken(_ROCK, 0.28), 3),
        shape(
            f"M-250 {top - 20:.0f}Q-206 {top - 20:.0f} -158 {top - 7:.0f}L-90 {top - 3:.0f}"
            f"Q-72 {top:.0f} -78 {top + 9:.0f}L-160 {top + 7:.0f}L-250 {top:.0f}Z",
            _MOSS,
        ),
        *(
            ellipse((-86 - 28 * k, 30 + 3 * (k % 2)), 22, 7, "#ffffff", opacity=0.75)
            for k in range(6)
        ),
        *splash(120, turn),
    ]


def _ledge(turn: float) -> list[str]:
    """An overhang of rock above who hangs from it; crumbs fall by `turn`."""
    x, y = LEDGE
    outline = [
        (-250.0, y - 90), (x + 20, y - 90), (x + 26, y - 40), (x + 14, y - 6), (x - 6, y + 6),
        (x - 44, y + 10), (x - 70, y + 40), (x - 96, y + 70), (x - 120, y + 140),
        (x - 150, y + 220), (x - 144, 150.0), (-250.0, 150.0),
    ]  # fmt: skip
    crumbs = [
        ellipse((x - 30 + 16 * k, y + 30 + 230 * ((turn + k / 3) % 1)), 3.4, 3, darken(_ROCK, 0.2))
        for k in range(3)
    ]
    return [
        polygon(outline, _ROCK),
        polygon(
            [(x - 44, y + 10), (x - 70, y + 40), (x - 96, y + 70), (x - 120, y + 140),
             (x - 150, y + 220), (x - 190, y + 150), (x - 150, y + 60), (x - 100, y)],
            darken(_ROCK, 0.2),
        ),
        line(
            f"M{x - 130:.0f} {y - 30:.0f}l40 16l20 -10M{x - 210:.0f} {y + 40:.0f}l18 60l-14 50"
            f"M{x - 40:.0f} {y - 50:.0f}l30 14",
            darken(_ROCK, 0.26),
            3,
        ),
        shape(
            f"M-250 {y - 96:.0f}H{x + 16:.0f}Q{x + 34:.0f} {y - 88:.0f} {x + 26:.0f} {y - 74:.0f}"
            f"L-250 {y - 74:.0f}Z",
            _MOSS,
        ),
        *crumbs,
    ]  # fmt: skip


def slide_at(share: float) -> Point:
    """A point of the slide, from its top to its end; who sits there has the hips there."""
    x = SLIDE_TOP[0] + (SLIDE_END[0] - SLIDE_TOP[0]) * share
    fall = share * share * (3 - 2 * share)
    return x, SLIDE_TOP[1] + (SLIDE_END[1] - SLIDE_TOP[1]) * fall


def _chute(color: str, *, is_wet: bool, turn: float) -> list[str]:
    track = [slide_at(k / 16) for k in range(17)]
    course = "M" + "L".join(f"{x:.1f} {y + 8:.1f}" for x, y in track)
    rim = "M" + "L".join(f"{x:.1f} {y - 12:.1f}" for x, y in track)
    (left, top), (right, _) = track[0], track[-1]
    posts = "".join(
        f"M{x:.0f} {y + 10:.0f}V8" for x, y in (track[0], track[4], track[8]) if y < -40
    )
    rungs = "".join(f"M{left - 46:.0f} {y}h26" for y in range(-130, 0, 24))
    parts = [
        line(posts, STEEL, 7),
        line(f"M{left - 46:.0f} 6V{top - 34:.0f}M{left - 20:.0f} 6V{top - 34:.0f}", STEEL, 5),
        line(rungs, STEEL, 4),
        line(f"M{left - 46:.0f} {top + 8:.0f}H{left + 6:.0f}", darken(color, 0.25), 10),
        line(course, darken(color, 0.2), 22),
        line(course, color, 14),
        line(rim, lighten(color, 0.25), 5),
    ]
    if is_wet:
        flow = "M" + "L".join(f"{x:.1f} {y + 4:.1f}" for x, y in track)
        parts += [
            line(flow, "#9fdcf4", 6, opacity=0.9),
            ellipse((right + 22, 12), 70, 14, "#5fc0ec"),
            ellipse((right + 22, 9), 52, 8, "#9fdcf4"),
            *splash(right + 24, turn),
        ]
    return parts


def _slide(turn: float) -> list[str]:
    del turn
    return _chute("#f2b53a", is_wet=False, turn=0)


def _water_slide(turn: float) -> list[str]:
    """A wet slide into water; with a `turn`, the splash at its end."""
    return _chute("#3f9fe0", is_wet=True, turn=turn)


def _foam(x: float, y: float, turn: float) -> list[str]:
    """White water behind a board."""
    swell = math.tau * turn
    return [
        ellipse((x - 22 * k, y + 4 + 3 * math.sin(swell + k)), 24, 7, "#ffffff", opacity=0.8)
        for k in range(7)
    ]


def _sail(turn: float) -> list[str]:
    """The sail of a windsurfer with mast and boom, on its board; `turn` sways it."""
    way = 4 * math.sin(math.tau * turn)
    foot, head = (44.0, -6.0), (6.0 + way, -292.0)
    back = (-150.0 + way, -96.0)
    return [
        *_foam(-70, 8, turn),
        line("M-112 6H110Q126 5 134 -6", "#f4f0e6", 10),
        line("M-100 9H104", "#e4563c", 3.4),
        shape(
            f"M{foot[0]} {foot[1] - 22}Q{60 + way:.1f} -170 {head[0]:.1f} {head[1]}"
            f"Q{-70 + way:.1f} -214 {back[0]:.1f} {back[1]}Q-50 -60 {foot[0]} {foot[1] - 22}Z",
            "#f2c23a",
        ),
        shape(
            f"M{54 + way:.1f} -150Q{56 + way:.1f} -210 {head[0]:.1f} {head[1]}"
            f"Q{-60 + way:.1f} -220 {-104 + way:.1f} -152Z",
            "#e4563c",
        ),
        line(f"M-20 {-76}Q{-30 + way:.1f} -170 {-10 + way:.1f} -262", "#fdfaf2", 3, opacity=0.7),
        line(f"M{foot[0]} {foot[1]}Q{62 + way:.1f} -170 {head[0]:.1f} {head[1]}", DARK, 5),
        line(f"M{56 + way:.1f} {BOOM[1] + 2}Q-40 {BOOM[1] + 26} {back[0]:.1f} {back[1]}", DARK, 4),
    ]


def _kite(turn: float) -> list[str]:
    """A bow kite high ahead, its lines to the bar, and the board on the water below."""
    way = 8 * math.sin(math.tau * turn)
    x, y = 236.0 + way, -280.0
    lines = "".join(
        f"M{BAR[0]} {BAR[1]}L{x + a:.1f} {y + b:.1f}"
        for a, b in ((-74, 44), (-20, 14), (44, 22), (82, 58))
    )
    return [
        *_foam(-80, 2 + CARVED, turn),
        line(lines, "#f4f6fa", 1.6),
        shape(
            f"M{x - 82:.1f} {y + 50}Q{x - 70:.1f} {y - 52} {x + 10:.1f} {y - 60}"
            f"Q{x + 88:.1f} {y - 46} {x + 90:.1f} {y + 64}"
            f"Q{x + 60:.1f} {y - 4} {x + 6:.1f} {y - 10}"
            f"Q{x - 52:.1f} {y - 8} {x - 82:.1f} {y + 50}Z",
            "#e4563c",
        ),
        shape(
            f"M{x - 30:.1f} {y - 2}Q{x - 20:.1f} {y - 52} {x + 10:.1f} {y - 60}"
            f"Q{x + 40:.1f} {y - 52} {x + 44:.1f} {y + 2}"
            f"Q{x + 10:.1f} {y - 14} {x - 30:.1f} {y - 2}Z",
            "#fdf3d8",
        ),
        line(f"M{BAR[0] - 22} {BAR[1] + 6}L{BAR[0] + 22} {BAR[1] - 6}", DARK, 5),
    ]


def _tow_rope(turn: float) -> list[str]:
    """A rope to a boat ahead, and the spray of the board."""
    sag = 6 * math.sin(math.tau * turn)
    x, y = BAR
    spray = [
        ellipse((-70 - 16 * k, -8 - 13 * k + 4 * math.sin(math.tau * turn + k)), 16 - k, 12 - k,
                "#ffffff", opacity=0.8 - 0.09 * k)
        for k in range(6)
    ]  # fmt: skip
    return [
        *_foam(-80, 2 + CARVED, turn),
        *spray,
        line(f"M{x} {y}Q{x + 130} {y + 34 + sag:.1f} 330 {y + 40}", "#f4f6fa", 2.4),
        line(f"M{x - 18} {y + 5}L{x + 18} {y - 5}", DARK, 6),
    ]


CARVED: Final = 6.0
"""How far below the soles the water is on which a board goes."""

OUTDOOR_RIGS: Final[Mapping[str, Callable[[float], list[str]]]] = {
    "cliff": _cliff,
    "ledge": _ledge,
    "slide": _slide,
    "water slide": _water_slide,
    "sail": _sail,
    "kite": _kite,
    "tow rope": _tow_rope,
}
"""Each rig by its name in `Stance.rig`."""
