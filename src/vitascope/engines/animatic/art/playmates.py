"""Things of winter and of kitchens that have come alive: a snowman, a gingerbread man."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.critter import Body, Critter, Places
from vitascope.engines.animatic.art.svg import Sketch, ellipse, line, polygon, shape

_TWIG: Final = "#6f4a30"


def _snowman(sketch: Sketch, body: Body) -> Places:
    """Three balls of snow, arms of twigs, a carrot, a hat and a scarf; it hops."""
    c = body.critter
    wave = math.sin(body.pose.phase * math.tau)
    raised = body.pose.action in ("wave", "cheer", "dance", "fight", "roar", "hug")
    shade = darken(c.color, 0.12)
    for side in (-1, 1):
        lift = -62 - 12 * wave * side if raised else 16 + 4 * wave * side
        x, y = side * 96.0, -118.0 + lift
        sketch.add(
            line(f"M{side * 34} -118 L{x:.1f} {y:.1f}", _TWIG, 7),
            line(f"M{x:.1f} {y:.1f} l{side * 14} -12 M{x:.1f} {y:.1f} l{side * 17} 3", _TWIG, 4.5),
        )
    for y, r in ((-50, 58), (-128, 43), (-190, 32)):
        paint = sketch.radial(
            ((0, lighten(c.color, 0.7), 1.0), (0.7, c.color, 1.0), (1, shade, 1.0)),
            (-r * 0.34, y - r * 0.4),
            r * 1.5,
        )
        sketch.add(ellipse((0, y), r, r * 0.94, paint))
    sketch.add(*(ellipse((4, y), 5, 5, "#33303a") for y in (-146, -126, -106, -62)))
    sketch.add(
        shape("M-34 -164 Q2 -146 34 -164 L36 -150 Q2 -130 -36 -150Z", c.accent),
        shape("M10 -150 L30 -152 L36 -104 L14 -102Z", darken(c.accent, 0.14)),
    )
    has_hat = any(word.partition(":")[0].endswith(("hat", "beanie")) for word in body.look.wear)
    if not has_hat:
        sketch.add(
            ellipse((0, -216), 38, 8, "#2a2630"),
            shape("M-25 -214 L-27 -262 Q0 -270 27 -262 L25 -214Z", "#33303a"),
            line("M-25 -220 Q0 -213 25 -220", c.accent, 8),
        )
    sketch.add(*body.face((-8, -196), (16, -196), 6, ((-10, -176), (18, -176)), depth=5))
    sketch.add(polygon([(4, -190), (6, -182), (40, -184)], "#f28a2e"))
    return Places(head=(2, -192), radius=33, neck=(0, -158), hold=(96, -112))


def _gingerbread(sketch: Sketch, body: Body) -> Places:
    """A flat man of dough with icing and buttons; arms and legs swing as he runs."""
    c = body.critter
    swing = math.sin(body.pose.phase * math.tau) * (16 if body.acting.is_going else 3)
    raised = body.pose.action in ("wave", "cheer", "dance", "fight")
    edge, icing = darken(c.color, 0.16), "#fff6ea"
    for side in (-1, 1):
        hand = (side * 74.0, -128.0 - (46 if raised else -side * swing))
        foot = (side * 36.0 + swing * 0.8 * side, -18.0)
        for root, end in (((side * 26, -118), hand), ((side * 20, -66), foot)):
            d = f"M{root[0]} {root[1]} L{end[0]:.1f} {end[1]:.1f}"
            sketch.add(line(d, edge, 42), line(d, c.color, 37))
            x, y = (root[0] + 2 * end[0]) / 3, (root[1] + 2 * end[1]) / 3
            sketch.add(line(f"M{x - 13:.1f} {y - 5:.1f}q6 9 12 0t12 0", icing, 4.4))
    sketch.add(
        shape("M-36 -128 Q0 -148 36 -128 L34 -58 Q0 -44 -34 -58Z", edge),
        shape("M-33 -126 Q0 -145 33 -126 L31 -60 Q0 -48 -31 -60Z", c.color),
        ellipse((0, -174), 50, 47, edge),
        ellipse((0, -174), 47, 44, c.color),
        line("M-36 -196 q9 -14 18 0 t18 0 t18 0", icing, 5),
        *(ellipse((2, y), 6, 6, tone) for y, tone in ((-114, "#d8342c"), (-92, "#4fae55"))),
        shape("M-14 -128 L-30 -138 L-30 -118Z M14 -128 L30 -138 L30 -118Z", "#d8342c"),
    )
    sketch.add(*body.face((-13, -180), (19, -180), 6.4, ((-16, -158), (22, -158)), depth=6))
    return Places(head=(2, -176), radius=46, neck=(0, -132), hold=(74, -128))


PLAYMATES: Final[Mapping[str, Critter]] = {
    "living snowman": Critter(draw=_snowman, color="#f2f7fb", belly="#ffffff", accent="#d8342c",
                              scale=0.72, height=262, length=190, stride=46, hops=True),
    "gingerbread man": Critter(draw=_gingerbread, color="#b5703a", belly="#d89a5c",
                               accent="#d8342c", scale=0.36, height=220, length=120, stride=90),
}  # fmt: skip
"""Kinds by name."""
