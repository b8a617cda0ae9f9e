"""Instruments with strings. `hold` is where the player's hand is."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import points
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    DARK_WOOD,
    IRON,
    STEEL,
    aslant,
    ball,
    gleam,
    rounded,
    sideways,
    standing,
    stool,
    wave,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fiddle:
    """An instrument of the violin's family, its neck upward."""

    scale: float
    turn: float
    """How it is held, clockwise from upright."""
    hold: tuple[float, float]
    spike: float = 0.0
    """Length of the foot it stands on."""


FIDDLES: Final[Mapping[str, Fiddle]] = {
    "violin": Fiddle(scale=0.42, turn=62, hold=(88.0, -47.0)),
    "cello": Fiddle(scale=0.95, turn=-12, hold=(24.0, -58.0), spike=22),
    "double bass": Fiddle(scale=1.2, turn=-8, hold=(24.0, -60.0), spike=14),
}


def draw_fiddle(fiddle: Fiddle, color: str, phase: float) -> Drawing:
    """A violin, or a cello or a bass with the bow at work."""
    body = Sketch()
    half = points("0 -96, 20 -92, 27 -76, 17 -58, 19 -48, 34 -28, 27 -4, 0 0")
    outline = smooth([*half, *((-x, y) for x, y in reversed(half[1:-1]))])
    if fiddle.spike:
        body.add(line(f"M0 0 V{fiddle.spike}", STEEL, 3))
    body.add(
        shape(outline, rounded(body, color, (-4, -52), 58)),
        line(outline, darken(color, 0.36), 2.4),
        line("M-13 -62 q-6 8 0 16 q6 8 0 14 M13 -62 q6 8 0 16 q-6 8 0 14", darken(color, 0.6), 2.4),
    )
    body.add(
        polygon([(-4, -84), (4, -84), (3, -160), (-3, -160)], "#2f2630"),
        shape("M-4 -158 Q-9 -172 0 -178 Q9 -172 4 -158Z", darken(color, 0.2)),
        line("M-9 -164 H9 M-9 -169 H9", "#2f2630", 2.4),
        polygon([(-4, -30), (4, -30), (6, -4), (-6, -4)], "#2f2630"),
        line("M-11 -44 H11", "#e8d0a0", 3.4),
        line("M-2 -160 V-20 M2 -160 V-20", "#f3e9d8", 0.8),
        gleam((-17, -76), 4, 8, angle=10),
    )
    bow = [
        line("M-62 0 Q0 -9 62 -3", DARK_WOOD, 3),
        line("M-60 3 H60", "#fbf4e4", 1.8),
        box(-62, -2, 10, 7, IRON),
    ]
    is_stood = fiddle.spike > 0
    if is_stood:
        body.add(group(bow, move=(14 + 18 * wave(phase), -54), turn=-14))
    sketch = Sketch()
    sketch.absorb(body, turn=fiddle.turn, about=(0, fiddle.spike), move=(0, -fiddle.spike))
    if is_stood:
        stool(sketch, -66, 50 / fiddle.scale)
    reach = 110 if is_stood else 190
    return sketch.finish(
        (-reach, -230, reach, 8 if is_stood else 110),
        scale=fiddle.scale,
        hold=fiddle.hold,
        seat=(-66, -50 / fiddle.scale) if is_stood else None,
    )


def draw_electric_guitar(color: str, phase: float) -> Drawing:
    """An electric guitar as it is held by a player who looks right."""
    del phase
    body = Sketch()
    outline = smooth(
        points(
            "-40 4, -34 -18, -14 -16, 4 -14, 26 -24, 30 -16, 16 -6, 18 8, 34 18, 24 24, "
            "2 16, -16 20, -34 22"
        )
    )
    body.add(
        line("M10 0 H84", "#d8ac74", 8),
        line("M12 -1.500 H84", "#4a2f22", 4),
        shape("M82 -6 L104 -12 L108 2 L84 6Z", color),
        *(ellipse((x, -12), 2.4, 2.4, STEEL) for x in (88, 95, 102)),
        shape(outline, aslant(body, color, (-40, -24, 34, 24))),
        shape("M-18 -8 Q0 -14 12 -6 L14 8 Q-2 16 -20 8Z", CREAM),
        *(box(x, -7, 5, 14, IRON, radius=2) for x in (-10, 2)),
        box(-26, -6, 6, 12, STEEL),
        *(ellipse((x, 13), 3, 3, IRON) for x in (-24, -14)),
        line("M-24 -3 H96 M-24 0 H96 M-24 3 H96", "#f3f3f3", 0.7),
        gleam((-26, -10), 7, 3),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=-20)
    return sketch.finish((-52, -64, 116, 42), anchor=(0, 30), hold=(0, 0))


def draw_small_lute(shape_name: str, color: str, phase: float) -> Drawing:
    """A ukulele or a banjo as its player holds it."""
    del phase
    body = Sketch()
    body.add(line("M14 0 H66", "#5a3a28", 6), box(64, -6, 16, 12, "#4a2f22", radius=3))
    if shape_name == "banjo":
        body.add(
            ellipse((-8, 0), 25, 25, aslant(body, color, (-33, -25, 17, 25))),
            ellipse((-8, 0), 20, 20, "#fbf4e4"),
            line("M-18 -5 v10", DARK_WOOD, 3),
        )
    else:
        outline = smooth(points("-30 0, -24 -18, -6 -14, 6 -12, 18 -6, 18 6, 6 12, -6 14, -24 18"))
        body.add(
            shape(outline, body.shaded(color, -18, 18)),
            ellipse((0, 0), 6, 6, "#4a2f22"),
            box(-20, -6, 4, 12, "#5a3a28"),
        )
    body.add(
        line("M-18 -2.500 H72 M-18 0 H72 M-18 2.500 H72", "#f3e9d8", 0.7),
        line("M28 -3 v6 M38 -3 v6 M48 -3 v6", "#d9b98a", 0.9),
        gleam((-20, -12), 6, 3),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=-24)
    return sketch.finish((-42, -46, 82, 36), anchor=(0, 26), hold=(0, 0))


def draw_harp(color: str, phase: float) -> Drawing:
    """A golden harp whose strings tremble."""
    sketch = Sketch()
    strings = "".join(
        (
            f"M{-40 + k * 9} {-30 - k * 5:.0f} Q{-40 + k * 9 + 2 * wave(phase, k / 5):.1f} "
            f"-90 {-40 + k * 9} {-150 + k * 1.5 + (k - 4) ** 2 * 0.5:.0f} "
        )
        for k in range(9)
    )
    sketch.add(
        line(strings, "#f7eed8", 1.3),
        shape(
            "M-56 -6 L48 -74 L56 -62 L-46 2Z", aslant(sketch, darken(color, 0.1), (-56, -74, 56, 0))
        ),
        shape(
            "M44 -70 Q56 -110 48 -152 Q46 -166 58 -168 Q66 -160 62 -140 Q68 -104 56 -62Z",
            sideways(sketch, color, 44, 66),
        ),
        shape(
            "M-58 -4 V-150 Q-58 -166 -48 -168 Q-40 -166 -42 -152 V-4Z",
            sideways(sketch, color, -58, -40),
        ),
        line("M-48 -162 Q-20 -132 12 -150 Q34 -170 54 -160", color, 11),
        line("M-46 -164 Q-20 -135 12 -153", lighten(color, 0.6), 2),
        ball(sketch, (-50, -170), 8, color),
        box(-62, -8, 34, 8, darken(color, 0.2), radius=3),
    )
    return standing(sketch, 76, 184, hold=(0, -90))


KINDS: Final[Mapping[str, PropKind]] = {
    "violin": PropKind(
        partial(draw_fiddle, FIDDLES["violin"]), 47, "#b5622c", "hand", is_embraced=True
    ),
    "cello": PropKind(partial(draw_fiddle, FIDDLES["cello"]), 190, "#b5622c", "ground", frames=8),
    "double bass": PropKind(
        partial(draw_fiddle, FIDDLES["double bass"]), 230, "#b5622c", "ground", frames=8
    ),
    "electric guitar": PropKind(draw_electric_guitar, 88, "#d8323a", "hand", is_embraced=True),
    "ukulele": PropKind(
        partial(draw_small_lute, "ukulele"), 60, "#c98a4a", "hand", is_embraced=True
    ),
    "banjo": PropKind(partial(draw_small_lute, "banjo"), 66, "#b5703c", "hand", is_embraced=True),
    "harp": PropKind(draw_harp, 178, "#e0ac3a", "ground", frames=8),
}
"""The kinds of this family by name."""
