"""Sweets: cakes for one, ice, candy and popcorn."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import numbers, points
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    GOLD,
    ball,
    gleam,
    heart,
    ring,
    rounded,
    sideways,
    standing,
)

_SCALE: Final = 0.36
_DOUGH: Final = "#d99a4e"
_SPRINKLES: Final = ("#4a8fd8", "#f2d03a", "#e8506a", "#5fc07a", "#ffffff", "#8a5ac8")


def _sprinkles(spots: tuple[tuple[float, float], ...]) -> str:
    return "".join(
        line(f"M{x - 2.5:.1f} {y + 1.5 * (-1) ** k:.1f} l5 {-3 * (-1) ** k}", _SPRINKLES[k % 6], 3)
        for k, (x, y) in enumerate(spots)
    )


def draw_cookie(color: str, phase: float) -> Drawing:
    """A biscuit with drops of chocolate."""
    del phase
    sketch = Sketch()
    edge = smooth(points("0 -92, 30 -86, 46 -58, 44 -26, 20 -2, -16 0, -44 -22, -46 -54, -30 -84"))
    sketch.add(shape(edge, rounded(sketch, color, (0, -46), 52)))
    for x, y, r in numbers("-22 -62 7, 8 -70 8, 28 -46 7, -6 -40 8, -28 -30 6, 14 -18 7, 32 -70 5"):
        sketch.add(
            ellipse((x, y), r, r * 0.86, "#5a3522"),
            gleam((x - r * 0.3, y - r * 0.3), r * 0.3, r * 0.2),
        )
    return standing(sketch, 54, 98, scale=_SCALE * 0.9, hold=(0, -30))


def draw_donut(color: str, phase: float) -> Drawing:
    """A ring with icing and sprinkles."""
    del phase
    sketch = Sketch()
    outer = "M-56 -46 A56 46 0 1 1 56 -46 A56 46 0 1 1 -56 -46Z"
    hole = "M-17 -50 A17 12 0 1 0 17 -50 A17 12 0 1 0 -17 -50Z"
    icing = smooth(
        points(
            "0 -88, 34 -82, 51 -56, 46 -34, 32 -38, 22 -24, 4 -30, -12 -20, -28 -32, -44 "
            "-28, -51 -54, -34 -82"
        )
    )
    sketch.add(
        shape(outer + hole, rounded(sketch, _DOUGH, (0, -46), 58)),
        shape(icing + hole, rounded(sketch, color, (-6, -60), 56)),
        ring((0, -50), 17, 12, darken(color, 0.24), 3, opacity=0.6),
    )
    spots = points(
        "-38 -52, -26 -70, -4 -78, 18 -74, 36 -62, 38 -46, 24 -40, 4 -36, -16 -30, "
        "-32 -42, -14 -68, 30 -52"
    )
    sketch.add(_sprinkles(spots), gleam((-28, -76), 10, 4))
    return standing(sketch, 62, 98, scale=_SCALE, hold=(0, -10))


def draw_cupcake(color: str, phase: float) -> Drawing:
    """A small cake in a paper cup, with whirls of cream and a cherry."""
    del phase
    sketch = Sketch()
    paper = "M-46 -52 L-34 -2 Q0 4 34 -2 L46 -52Z"
    pleats = "".join(f"M{-40 + k * 10} -54 L{-30 + k * 7.5} 2 " for k in range(9))
    sketch.add(
        shape(paper, sideways(sketch, "#7fc3d8", -46, 46)),
        group([line(pleats, "#4f93ac", 2.4)], clip=sketch.clip(paper)),
    )
    for y, rx, ry in ((-58, 54, 18), (-78, 41, 16), (-95, 26, 13)):
        sketch.add(
            ellipse((0, y), rx, ry, rounded(sketch, color, (0, y), rx)),
            line(
                f"M{-rx * 0.8:.0f} {y + 6} Q0 {y + ry + 4} {rx * 0.86:.0f} {y + 2}",
                darken(color, 0.16),
                2,
                opacity=0.6,
            ),
        )
    sketch.add(
        _sprinkles(points("-34 -64, -12 -60, 16 -62, 36 -60, -22 -82, 4 -80, 24 -84, -8 -98"))
    )
    sketch.add(
        line("M2 -120 Q6 -136 16 -138", "#6f8f3e", 3), ball(sketch, (0, -114), 13, "#d8203a")
    )
    return standing(sketch, 60, 144, scale=_SCALE * 0.95, hold=(0, -24))


def draw_ice_cream(color: str, phase: float) -> Drawing:
    """Three scoops in a cone."""
    del phase
    sketch = Sketch()
    cone = "M-30 -84 L-4 -2 Q0 3 4 -2 L30 -84Z"
    net = "".join(
        (f"M{-60 + k * 16} -90 L{-10 + k * 16} 0 M{60 - k * 16} -90 L{10 - k * 16} 0 ")
        for k in range(8)
    )
    sketch.add(
        shape(cone, sideways(sketch, "#e0a450", -30, 30)),
        group([line(net, "#b0742c", 2, opacity=0.7)], clip=sketch.clip(cone)),
    )
    for x, y, tone in ((-19, -98, "#fff0cc"), (20, -98, "#8a5234"), (0, -128, color)):
        sketch.add(ball(sketch, (x, y), 27, tone))
    drip = smooth(
        points("-27 -128, 27 -128, 24 -112, 16 -106, 10 -116, 0 -104, -10 -114, -20 -106")
    )
    sketch.add(shape(drip, rounded(sketch, color, (0, -128), 32)))
    sketch.add(box(-33, -88, 66, 10, "#c98a3c", radius=5))
    return standing(sketch, 54, 160, scale=_SCALE, hold=(0, -36))


def draw_candy(color: str, phase: float) -> Drawing:
    """A wrapped sweet."""
    del phase
    sketch = Sketch()
    for side in (-1, 1):
        fan = [
            (side * 30, -34),
            (side * 66, -64),
            (side * 58, -46),
            (side * 70, -34),
            (side * 58, -22),
            (side * 66, -4),
        ]
        sketch.add(
            polygon(fan, lighten(color, 0.2 if side < 0 else 0.0)),
            line(
                f"M{side * 34} -34 L{side * 60} -52 M{side * 34} -34 L{side * 60} -16",
                darken(color, 0.2),
                2,
            ),
        )
    body = "M-36 -34 A36 32 0 1 1 36 -34 A36 32 0 1 1 -36 -34Z"
    stripes = "M-40 -60 Q-10 -40 -30 0 M-8 -70 Q18 -40 -4 6 M24 -70 Q48 -40 28 6"
    sketch.add(
        shape(body, rounded(sketch, color, (0, -34), 38)),
        group([line(stripes, CREAM, 9, opacity=0.85)], clip=sketch.clip(body)),
        gleam((-14, -52), 9, 5),
    )
    return standing(sketch, 76, 76, scale=_SCALE * 0.85, hold=(0, -20))


def draw_lollipop(color: str, phase: float) -> Drawing:
    """A spiral on a stick."""
    del phase
    sketch = Sketch()
    spiral = (
        "M0 -96 q8 -8 14 2 q4 16 -14 18 q-26 -2 -24 -26 q6 -30 34 -26 q30 8 26 40 q-8 32 -42 30"
    )
    sketch.add(
        box(-3, -70, 6, 70, "#f3ead8", radius=3),
        ellipse((0, -98), 44, 44, rounded(sketch, color, (0, -98), 44)),
        group(
            [line(spiral, CREAM, 7, opacity=0.9)],
            clip=sketch.clip("M-44 -98 A44 44 0 1 1 44 -98 A44 44 0 1 1 -44 -98Z"),
        ),
        gleam((-18, -122), 10, 6),
    )
    return standing(sketch, 50, 146, scale=_SCALE, hold=(0, -14))


def draw_chocolate(color: str, phase: float) -> Drawing:
    """A bar of chocolate, half out of its paper."""
    del phase
    sketch = Sketch()
    sketch.add(box(-34, -112, 68, 70, sketch.shaded(color, -112, -42), radius=5))
    for row in range(3):
        for column in range(3):
            x, y = -30 + column * 21, -108 + row * 21
            sketch.add(
                box(x, y, 18, 18, lighten(color, 0.1), radius=3),
                line(
                    f"M{x + 2} {y + 16} V{y + 2} H{x + 16}", lighten(color, 0.34), 1.8, opacity=0.8
                ),
            )
    tear = [
        (-40.0, 0.0),
        (-40.0, -62.0),
        *((-40 + k * 10.0, -62.0 - (10 if k % 2 else 2)) for k in range(1, 8)),
        (40.0, -62.0),
        (40.0, 0.0),
    ]
    sketch.add(
        polygon(tear, "#dfe4ea"),
        box(-40, -54, 80, 54, sideways(sketch, "#c8323e", -40, 40), radius=3),
        box(-40, -36, 80, 16, GOLD),
        shape(heart((0, -28), 6), "#c8323e"),
    )
    return standing(sketch, 46, 118, scale=_SCALE * 0.9, hold=(0, -24))


def draw_popcorn(color: str, phase: float) -> Drawing:
    """A striped box that overflows with popcorn."""
    del phase
    sketch = Sketch()
    for k, (x, y) in enumerate(
        points(
            "-36 -82, -14 -92, 10 -90, 34 -82, -24 -100, 0 -108, 22 -100, -2 -78, 46 -76, -48 -76"
        )
    ):
        for dx, dy in ((-7, 2), (7, 3), (0, -7)):
            sketch.add(ellipse((x + dx, y + dy), 10, 9, "#fff6d8" if (k + dx) % 2 else "#fde6a4"))
        sketch.add(ellipse((x, y + 1), 4, 3, "#e8b44a"))
    cup = "M-50 -76 Q0 -62 50 -76 L38 -2 Q0 6 -38 -2Z"
    stripes = [
        polygon(
            [(-62 + k * 25, -84), (-50 + k * 25, -84), (-40 + k * 19.5, 8), (-48 + k * 19.5, 8)],
            color,
        )
        for k in range(1, 5)
    ]
    shade = shape("M18 -80 L54 -80 L40 6 H12Z", "#1a1030", opacity=0.12)
    sketch.add(shape(cup, "#fffaf0"), group([*stripes, shade], clip=sketch.clip(cup)))
    return standing(sketch, 74, 140, scale=_SCALE * 1.05, hold=(0, -24))


def draw_candy_jar(color: str, phase: float) -> Drawing:
    """A jar full of round sweets of many colours."""
    del phase
    sketch = Sketch()
    tones = ("#e0483c", "#f2c23a", "#5fb04a", "#4f9fd8", "#f28ab0", "#8a56c8", "#f28a2e")
    inside = sketch.clip("M-34 -4 Q0 4 34 -4 V-72 L28 -80 H-28 L-34 -72Z")
    sweets = [
        ellipse((-30 + k % 6 * 12 + k // 6 % 2 * 6, -4 - k // 6 * 10), 7, 6.6, tones[k * 3 % 7])
        + ellipse((-32 + k % 6 * 12 + k // 6 % 2 * 6, -7 - k // 6 * 10), 2, 1.4, "#ffffff")
        for k in range(45)
    ]
    sketch.add(
        shape("M-38 -4 Q0 6 38 -4 V-74 L30 -84 H-30 L-38 -74Z", "#dcf0f8", opacity=0.7),
        group(sweets, clip=inside),
        line("M-38 -4 Q0 6 38 -4 V-74 L30 -84 H-30 L-38 -74Z", "#b8d8e6", 2.6),
        shape("M-34 -84 H34 V-96 Q0 -104 -34 -96Z", color),
        line("M-34 -88 H34", lighten(color, 0.4), 3),
        line("M-28 -70 V-16", "#ffffff", 5, opacity=0.6),
    )
    return sketch.finish((-50, -112, 50, 14), scale=0.42, hold=(0, -40))


KINDS: Final[Mapping[str, PropKind]] = {
    "candy jar": PropKind(draw_candy_jar, 42, "#d8504a", "table"),
    "cookie": PropKind(draw_cookie, 30, "#d6a055", "table"),
    "donut": PropKind(draw_donut, 33, "#f28ab4", "table"),
    "cupcake": PropKind(draw_cupcake, 46, "#f7a8c4", "table"),
    "ice cream": PropKind(draw_ice_cream, 56, "#f58ab0", "table"),
    "candy": PropKind(draw_candy, 20, "#e8405a", "table"),
    "lollipop": PropKind(draw_lollipop, 51, "#e8405a", "hand"),
    "chocolate": PropKind(draw_chocolate, 36, "#6f4028", "table"),
    "popcorn": PropKind(draw_popcorn, 44, "#dc3a3e", "table"),
}
"""The kinds of this family by name."""
