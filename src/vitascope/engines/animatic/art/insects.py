"""Insects and other small fliers: butterflies, bees, beetles, ants, caterpillars, bats."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.critter import Body, Critter, Places
from vitascope.engines.animatic.art.curves import Point, ribbon, smooth
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape


def _beat(body: Body) -> float:
    """-1..1, how far the wings are raised; folded ones tremble."""
    wave = math.sin(body.pose.phase * math.tau)
    return wave if body.is_aloft else 0.75 + 0.1 * wave


def _feelers(at: Point, tone: str, length: float = 22) -> list[str]:
    x, y = at
    d = (
        f"M{x:.1f} {y:.1f} q4 {-length * 0.7:.1f} {length * 0.5:.1f} {-length:.1f}"
        f" M{x + 9:.1f} {y + 1:.1f} q8 {-length * 0.5:.1f} {length:.1f} {-length * 0.72:.1f}"
    )
    tips = [
        ellipse((x + length * 0.5, y - length), 3.2, 3.2, tone),
        ellipse((x + 9 + length, y + 1 - length * 0.72), 3.2, 3.2, tone),
    ]
    return [line(d, tone, 2.4), *tips]


def _six_legs(body: Body, x: float, y: float, tone: str, width: float = 3.4) -> str:
    parts: list[str] = []
    for index in range(3):
        swing = math.sin((body.pose.phase + index * 0.33) * math.tau) * 5
        move = swing if body.acting.is_going else 0.0
        for side in (0, 1):
            root = x + index * 15 - 15 + side * 4
            foot = root - 8 + index * 8 + (move if side else -move)
            bend = f"L{(root + foot) / 2 - 4 + index * 4:.1f} {y * 0.62:.1f}"
            parts.append(f"M{root:.1f} {y:.1f} {bend} L{foot:.1f} -1 ")
    return line("".join(parts), tone, width)


def _butterfly(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    beat = _beat(body)
    for is_far in (True, False):
        high = (0.35 + 0.65 * beat) * (0.84 if is_far else 1.0)
        tone = darken(c.color, 0.2) if is_far else c.color
        lean = 18 if is_far else -4
        upper = [(0, 0), (-10 + lean, -44 * high), (-44 + lean, -88 * high),
         (-86 + lean, -70 * high),
                 (-70 + lean, -28 * high), (-22, -4)]  # fmt: skip
        lower = [
            (-4, 0),
            (-34 + lean * 0.5, -16 * high),
            (-64 + lean * 0.5, 4 - 6 * high),
            (-52, 28 - 12 * high),
            (-18, 14),
        ]
        edge = [(x * 1.06 - 2, y * 1.08) for x, y in upper]
        wing = [
            shape(smooth([(x * 1.1 - 2, y * 1.1) for x, y in lower]), c.accent),
            shape(smooth(lower), lighten(tone, 0.18)),
            shape(smooth(edge), c.accent),
            shape(smooth(upper), tone),
            ellipse((-46 + lean, -52 * high), 13, max(2.0, 13 * abs(high)), c.belly),
            ellipse((-26 + lean * 0.6, -24 * high), 7, max(1.4, 7 * abs(high)), c.belly),
            ellipse((-40 + lean * 0.5, 2), 6, 5, c.belly, opacity=0.8),
        ]
        sketch.add(group(wing, move=(4, -34)))
    sketch.add(shape(ribbon([(-40, -20), (-8, -30), (16, -40)], [7, 13, 15]), "#4a3a44"))
    sketch.add(*_feelers((26, -58), "#4a3a44"), ellipse((28, -46), 16, 15, "#5a4a54"))
    sketch.add(*body.face((26, -48), (38, -48), 5, ((24, -38), (40, -39)), depth=3))
    return Places(head=(28, -46), radius=16, neck=None)


def _bee(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    beat = _beat(body)
    for x, tone, lift in ((-16, "#cfe6f4", 0.8), (2, "#e6f4fc", 1.0)):
        angle = -24 - 44 * beat * lift
        wing = ellipse((0, -30), 15, 32, tone, opacity=0.82)
        sketch.add(group([wing], move=(x, -56), turn=angle))
    sketch.add(shape("M-56 -34 l-18 4 l16 8Z", "#3a3038"))
    trunk = smooth([(-58, -34), (-40, -60), (0, -66), (30, -52), (30, -22), (0, -8), (-40, -12)])
    sketch.add(shape(trunk, body.paint(sketch, -66, -8)))
    bands = [line(f"M{x} -72 Q{x + 9} -36 {x} -2", c.accent, 13) for x in (-38, -10)]
    sketch.add(
        group([*bands, ellipse((-8, -58), 34, 6, "#fff", opacity=0.3)], clip=sketch.clip(trunk))
    )
    if not body.is_aloft:
        sketch.add(_six_legs(body, -6, -12, c.accent))
    sketch.add(
        *_feelers((34, -62), c.accent, 18), ellipse((38, -42), 25, 24, lighten(c.color, 0.12))
    )
    sketch.add(
        *body.face((34, -45), (51, -45), 6.6, ((36, -31), (54, -32)), depth=3.6, has_white=False)
    )
    return Places(head=(38, -42), radius=23, neck=(16, -26), hold=(58, -20))


def _ladybug(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    sketch.add(_six_legs(body, -2, -14, "#2f2a33"))
    if body.is_aloft:
        beat = _beat(body)
        for x in (-20, -4):
            sketch.add(
                group(
                    [ellipse((0, -34), 14, 36, "#d8e8f2", opacity=0.8)],
                    move=(x, -56),
                    turn=-30 - 40 * beat,
                )
            )
    sketch.add(*_feelers((42, -52), "#2f2a33", 18), ellipse((40, -34), 25, 24, "#38323c"))
    dome = smooth([(-56, -12), (-52, -48), (-16, -74), (24, -62), (38, -30), (34, -10), (-10, -6)])
    sketch.add(shape(dome, body.paint(sketch, -74, -6)))
    spots = [ellipse(at, r, r * 0.9, c.accent) for at, r in
             (((-30, -50), 9), ((-6, -60), 7), ((-36, -24), 8), ((-6, -32), 10), ((18, -46), 7),
              ((18, -18), 7))]  # fmt: skip
    seam = line("M26 -60 Q-20 -44 -56 -14", c.accent, 2.6)
    sketch.add(
        group(
            [*spots, seam, ellipse((-12, -66), 22, 6, "#fff", opacity=0.34)], clip=sketch.clip(dome)
        )
    )
    sketch.add(*body.face((42, -38), (56, -37), 6.4, ((42, -24), (58, -25)), depth=3.4))
    return Places(head=(42, -36), radius=22, neck=None, hold=(62, -18))


def _beetle(sketch: Sketch, body: Body) -> Places:
    places = _ladybug(sketch, body)
    sketch.add(shape("M56 -44 Q74 -60 72 -86 Q86 -60 66 -38Z", darken(body.critter.color, 0.2)))
    return places


def _dragonfly(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    beat = _beat(body) if body.is_aloft else 0.0
    tail = [(-112, -30 - 4 * beat), (-66, -34), (-14, -38), (18, -42)]
    for x, tone, lift in ((-20, 0.82, 0.9), (2, 1.0, 1.0)):
        wing = [
            ellipse((-2, -44), 11, 46, "#d4ecf7" if tone == 1 else "#b8d8ea", opacity=0.8),
            line("M-2 -6 V-84", c.accent, 1.2, opacity=0.5),
        ]
        sketch.add(group(wing, move=(x, -44), turn=-34 - 38 * beat * lift))
    sketch.add(shape(ribbon(tail, [7, 9, 13, 24]), body.paint(sketch, -56, -24)))
    bars = "".join(f"M{x} -40 v12 " for x in range(-96, -20, 15))
    sketch.add(line(bars, c.accent, 2.4, opacity=0.7))
    for x, tone, lift in ((-8, 0.82, 0.9), (14, 1.0, 1.0)):
        wing = [ellipse((4, -42), 12, 44, "#e6f6fd", opacity=0.72)]
        sketch.add(group(wing, move=(x, -46), turn=-8 - 40 * beat * lift))
        del tone
    sketch.add(ellipse((32, -42), 21, 20, c.color))
    sketch.add(*body.face((28, -46), (44, -46), 8, ((30, -30), (44, -31)), depth=3))
    return Places(head=(32, -42), radius=20, neck=None)


def _ant(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    fur = body.paint(sketch, -60, -6)
    sketch.add(_six_legs(body, 2, -26, darken(c.color, 0.24), 4))
    sketch.add(ellipse((-38, -34), 31, 23, fur, angle=-8), ellipse((2, -32), 17, 14, c.color))
    sketch.add(ellipse((-44, -44), 12, 5, "#fff", opacity=0.25))
    sketch.add(*_feelers((38, -58), c.color, 22), ellipse((34, -42), 24, 22, fur))
    sketch.add(*body.face((31, -46), (47, -46), 6.4, ((32, -31), (48, -32)), depth=3.4))
    return Places(head=(34, -42), radius=22, neck=(14, -26), hold=(56, -24))


def _caterpillar(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    turn = body.pose.phase * math.tau
    for index in range(6):
        hump = 8 + 7 * math.sin(turn - index * 1.1) if body.acting.is_going else 6.0
        x = -82 + index * 23
        tone = c.color if index % 2 else c.belly
        y = -20 - hump * math.sin(math.pi * index / 5)
        sketch.add(
            line(f"M{x - 5} {y + 12:.1f} V-2 M{x + 6} {y + 12:.1f} V-2", c.accent, 5),
            ellipse(
                (x, y),
                19,
                19,
                sketch.gradient(
                    ((0, lighten(tone, 0.2)), (1, darken(tone, 0.1))), (0, -48), (0, 0)
                ),
            ),
            ellipse((x - 3, y - 8), 4, 3, c.accent, opacity=0.7),
        )
    sketch.add(*_feelers((54, -62), c.accent, 20), ellipse((56, -40), 27, 26, c.color))
    sketch.add(*body.face((52, -44), (69, -44), 6.6, ((52, -28), (72, -29)), depth=4))
    return Places(head=(56, -40), radius=25, neck=(36, -24), hold=(80, -22))


def _firefly(sketch: Sketch, body: Body) -> Places:
    beat = _beat(body)
    glow = 0.3 + 0.15 * math.sin(body.pose.phase * math.tau)
    sketch.add(ellipse((-34, -32), 52, 50, "#f7f29a", opacity=glow))
    for x in (-14, 0):
        sketch.add(
            group(
                [ellipse((0, -28), 12, 30, "#d8e8f2", opacity=0.8)],
                move=(x, -50),
                turn=-30 - 44 * beat,
            )
        )
    sketch.add(
        ellipse((-30, -34), 26, 20, "#f4e85a"), ellipse((2, -38), 26, 21, body.critter.color)
    )
    sketch.add(
        *_feelers((28, -58), body.critter.accent, 16),
        ellipse((30, -42), 22, 21, lighten(body.critter.color, 0.1)),
    )
    sketch.add(*body.face((27, -45), (42, -45), 6, ((28, -31), (44, -32)), depth=3.4))
    return Places(head=(30, -42), radius=20, neck=None)


def _bat(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    beat = math.sin(body.pose.phase * math.tau)
    is_asleep = body.pose.action in ("sleep", "hang")
    for is_far in (True, False):
        side = 1 if is_far else -1
        high = 0.3 + 0.7 * beat if not is_asleep else -0.8
        tone = darken(c.color, 0.26 if is_far else 0.1)
        reach = 104 if not is_asleep else 40
        wing = [(0, 0), (side * 36, -46 * high - 6), (side * reach, -34 * high - 22),
         (side * (reach + 10), -4 * high),
                (side * reach * 0.78, 10 - 8 * high), (side * reach * 0.6, 26 - 4 * high),
                 (side * reach * 0.38, 16),
                (side * reach * 0.2, 32), (0, 22)]  # fmt: skip
        bones = (
            f"M0 0 L{side * 36} {-46 * high - 6:.1f} L{side * reach * 0.78:.1f} {10 - 8 * high:.1f}"
            f" M{side * 36} {-46 * high - 6:.1f} L{side * reach * 0.38:.1f} 16"
        )
        drawn = [
            shape("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in wing) + "Z", tone),
            line(bones, darken(tone, 0.3), 2),
        ]
        sketch.add(group(drawn, move=(0, -50)))
    sketch.add(line("M-8 -18 v12 M8 -18 v12", darken(c.color, 0.3), 4))
    for x, lean in ((-16, -6), (18, 6)):
        sketch.add(
            shape(
                (
                    f"M{x - 11} -70 Q{x + lean - 4} -118 {x + lean} -116 Q{x + lean + 8} -92"
                    f" {x + 12} -68Z"
                ),
                darken(c.color, 0.08),
            ),
            shape(
                (
                    f"M{x - 5} -72 Q{x + lean - 1} -106 {x + lean} -104 Q{x + lean + 4} -88"
                    f" {x + 6} -70Z"
                ),
                c.belly,
            ),
        )
    sketch.add(ellipse((0, -34), 22, 26, c.color), ellipse((2, -28), 13, 17, c.belly))
    sketch.add(ellipse((2, -62), 31, 27, body.paint(sketch, -90, -34)))
    sketch.add(*body.face((-7, -66), (17, -66), 7, ((-6, -50), (16, -50)), depth=4))
    sketch.add(
        ellipse((6, -57), 4, 3, "#4a3038"),
        shape(("M0 -47 l2.4 6 l2.4 -6Z M9 -47 l2.4 6 l2.4 -6Z"), "#fffdf6"),
    )
    return Places(head=(2, -62), radius=27, neck=(2, -40))


INSECTS: Final[Mapping[str, Critter]] = {
    "butterfly": Critter(draw=_butterfly, color="#f08a3a", belly="#fff2d0", accent="#4a2c34",
                         scale=0.46, height=80, length=110, medium="air", flies=True, speed=90,
                         wing_rate=2.6, stride=14),
    "moth": Critter(draw=_butterfly, color="#b5a48a", belly="#f0e6d2", accent="#6a5a48", scale=0.4,
                    height=80, length=110, medium="air", flies=True, speed=80, wing_rate=3.4,
                    stride=14),
    "bee": Critter(draw=_bee, color="#f7c93a", belly="#fff0b8", accent="#3a3038", scale=0.34,
                   height=70, length=110, medium="air", flies=True, speed=130, wing_rate=6,
                   stride=14),
    "ladybug": Critter(draw=_ladybug, color="#e03a34", belly="#f7a090", accent="#2f2a33",
                       scale=0.34, height=74, length=110, flies=True, stride=24, pace=1.4,
                       wing_rate=6),
    "beetle": Critter(draw=_beetle, color="#4a5a8a", belly="#8a9ac8", accent="#33405f", scale=0.38,
                      height=78, length=120, flies=True, stride=24, wing_rate=6),
    "dragonfly": Critter(draw=_dragonfly, color="#3fa7b8", belly="#bfe8f0", accent="#1f5f74",
                         scale=0.44, height=80, length=150, medium="air", flies=True, speed=150,
                         wing_rate=6, stride=14),
    "ant": Critter(draw=_ant, color="#8a4a34", belly="#b5705a", accent="#5f2f20", scale=0.32,
                   height=66, length=120, stride=30, pace=2.0),
    "caterpillar": Critter(draw=_caterpillar, color="#7fc04a", belly="#b8e070", accent="#4a7a2c",
                           scale=0.36, height=66, length=180, stride=30, pace=0.8),
    "firefly": Critter(draw=_firefly, color="#6a5a4a", belly="#f4e85a", accent="#3a3028",
                       scale=0.32, height=66, length=110, medium="air", flies=True, speed=60,
                       wing_rate=5, stride=14),
    "bat": Critter(draw=_bat, color="#5a4a66", belly="#c8a0a8", accent="#3a3044", scale=0.56,
                   hangs=True, height=110, length=200, medium="air", flies=True, speed=150,
                   wing_rate=2.4, stride=14),
}  # fmt: skip
"""Kinds with six legs, or small wings of skin."""
