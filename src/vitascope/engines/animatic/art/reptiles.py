"""Frogs, snakes, lizards, crocodiles, tortoises and other small animals close to the ground."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.critter import Body, Critter, Places
from vitascope.engines.animatic.art.curves import Point, ribbon, smooth
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape
from vitascope.engines.animatic.art.tongues import draw_tongue


def _legs(
    body: Body, roots: tuple[float, ...], length: float, width: float, tone: str
) -> list[str]:
    """Short legs that step in turn; feet on the ground."""
    parts: list[str] = []
    for index, x in enumerate(roots):
        turn = (body.pose.phase + index * 0.5 + (0.25 if index > 1 else 0)) * math.tau
        swing = math.cos(turn) * length * 0.34 if body.acting.is_going else 0.0
        up = max(0.0, math.sin(turn)) * length * 0.3 if body.acting.is_going else 0.0
        foot = (x + swing + 4, -up - width * 0.3)
        shade = darken(tone, 0.2) if index % 2 == 0 else tone
        parts.append(shape(ribbon([(x, -length), (x + swing * 0.4 + 2, -length * 0.5), foot],
                                  [width * 1.4, width, width * 0.9]), shade))  # fmt: skip
        parts.append(ellipse((foot[0] + width * 0.3, foot[1]), width * 0.8, width * 0.36, shade))
    return parts


def _frog(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    fur, dark = body.paint(sketch, -64, 0), darken(c.color, 0.16)
    leap = body.acting.lift > 0.2
    if leap:
        sketch.add(shape(ribbon([(-34, -16), (-66, 4), (-92, 18)], [24, 15, 9]), dark))
    sketch.add(shape(ribbon([(26, -20), (36, -8), (42, -2)], [13, 10, 8]), darken(c.color, 0.26)))
    back = [(-50, -6), (-48, -28), (-20, -46), (18, -62), (50, -54), (60, -32), (40, -8), (0, -2)]
    sketch.add(shape(smooth(back), fur))
    belly = [(-8, -4), (16, -22), (52, -30), (52, -18), (36, -6)]
    sketch.add(shape(smooth(belly), c.belly))
    if not leap:
        sketch.add(
            ellipse((-28, -18), 28, 17, dark, angle=-18),
            shape(ribbon([(-46, -6), (-20, -3), (4, -3)], [11, 9, 8]), dark),
        )
    sketch.add(shape(ribbon([(16, -22), (22, -8), (30, -2)], [15, 11, 9]), c.color))
    for x, y in ((14, -60), (46, -58)):
        sketch.add(ellipse((x, y), 15, 14, c.color if x < 30 else darken(c.color, 0.08)))
    sketch.add(
        *(ellipse(at, 4, 3, dark, opacity=0.6) for at in ((-24, -36), (-6, -46), (-36, -28)))
    )
    sketch.add(*body.face((15, -62), (46, -60), 7.5, ((18, -36), (58, -36)), depth=5))
    if body.pose.action == "catch":
        draw_tongue(sketch, (54, -36), body.pose.phase)
    return Places(head=(30, -50), radius=24, neck=(34, -20), hold=(56, -20))


def draw_snake(sketch: Sketch, body: Body) -> Places:
    """Draw a snake that goes in waves, its head raised."""
    c = body.critter
    turn = body.pose.phase * math.tau
    way: list[Point] = []
    for step in range(9):
        x = -112 + step * 18
        way.append((x, -11 + 7 * math.sin(step * 1.5 - turn) * (0.5 + step / 14)))
    rise = 0.0 if body.pose.action in ("sleep", "swim") else 1.0
    sway = 3 * math.sin(turn)
    way += [(52, -18 - 16 * rise), (60 + sway, -42 * rise - 14), (76 + sway, -56 * rise - 12)]
    widths = [4.0, 9.0, 13.0, 16.0, 18.0, 19.0, 19.0, 19.0, 19.0, 19.0, 18.0, 19.0]
    sketch.add(shape(ribbon(way, widths), body.paint(sketch, -70, 0)))
    spots = [ellipse((x, y - 3), 5.4, 4, c.accent, opacity=0.85) for x, y in way[2:10]]
    head = (way[-1][0] + 8, way[-1][1])
    skull = [(-22, 2), (-14, -14), (8, -16), (26, -6), (28, 4), (10, 12), (-14, 12)]
    sketch.add(*spots)
    if math.sin(turn * 2) > 0.2 and body.acting.mouth == "smile":
        d = f"M{head[0] + 24:.1f} {head[1] + 4:.1f} h14 l6 -4 m-6 4 l6 4"
        sketch.add(line(d, "#d8343c", 2.4))
    sketch.add(shape(smooth([(head[0] + x, head[1] + y) for x, y in skull]), c.color))
    x, y = head
    sketch.add(
        *body.face((x + 2, y - 7), (x + 17, y - 8), 5, ((x + 4, y + 5), (x + 26, y + 3)), depth=3)
    )
    return Places(head=(x + 4, y), radius=20, neck=(x - 12, y + 14), hold=(x + 30, y + 8))


def _lizard(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    wag = math.sin(body.pose.phase * math.tau)
    is_croc = c.mark == "crocodile"
    fur = body.paint(sketch, -60, 0)
    tail = [(-40, -26), (-78, -20), (-112, -10 + 3 * wag), (-146, -12 + 9 * wag)]
    sketch.add(shape(ribbon(tail, [34, 24, 14, 4]), fur))
    sketch.add(*_legs(body, (-30, 36), 22, 12, darken(c.color, 0.24)))
    trunk = [
        (-58, -26),
        (-30, -44),
        (16, -46),
        (54, -40),
        (70, -26),
        (50, -12),
        (0, -8),
        (-40, -12),
    ]
    sketch.add(shape(smooth(trunk), fur))
    sketch.add(shape(smooth([(-44, -14), (0, -20), (56, -22), (44, -10), (0, -7)]), c.belly))
    if is_croc:
        ridges = [(x, -40 - 5 * math.cos(x / 60)) for x in range(-96, 52, 18)]
        sketch.add(*(
            shape((
                    f"M{x - 8:.1f} {y + 8:.1f} L{x - 1:.1f} {y - 9:.1f} L{x + 8:.1f}"
                    f" {y + 7:.1f}Z"
                ), c.accent)
            for x, y in ((x, y + (26 if x < -60 else 12 if x < -44 else 0)) for x, y in ridges)
        ))  # fmt: skip
    else:
        dots = ((-34, -34), (-12, -38), (10, -40), (32, -38), (-62, -24), (-2, -28), (24, -30))
        sketch.add(*(ellipse(at, 4.6, 3.8, c.accent, opacity=0.8) for at in dots))
    sketch.add(
        *_legs(body, (-36, 46), 20, 13, c.color)[2:], *_legs(body, (-36, 46), 20, 13, c.color)[:2]
    )
    gape = 16.0 if body.acting.mouth in ("open", "roar") else 0.0
    if is_croc:
        lower = [
            (58, -22),
            (100, -16 + gape * 0.5),
            (140, -13 + gape),
            (136, -7 + gape),
            (92, -6),
            (58, -10),
        ]
        upper = [(50, -24), (58, -50), (80, -54), (96, -38), (136, -32 - gape * 0.4),
         (146, -24 - gape * 0.4),
                 (136, -17 - gape * 0.3), (90, -17)]  # fmt: skip
        sketch.add(shape(smooth(lower), darken(c.color, 0.1)))
        if gape:
            sketch.add(
                shape((f"M72 -18 L138 {-18 - gape * 0.3:.1f} L134 {-8 + gape:.1f}Z"), "#a83a48")
            )
        teeth = "".join(
            (f"M{x} {-19 - gape * 0.25:.1f} l3.5 7 l3.5 -7Z ") for x in range(94, 136, 10)
        )
        sketch.add(shape(smooth(upper), fur), shape(teeth, "#fffdf6"))
        sketch.add(*body.face((72, -46), (86, -46), 5.6, ((64, -22), (70, -22)), depth=2)[:3])
        return Places(head=(72, -40), radius=22, neck=(54, -24), hold=(140, -14), seat=(0, -44))
    skull = [(52, -24), (58, -48), (82, -54), (104, -44), (112, -32), (100, -20), (72, -16)]
    sketch.add(shape(smooth(skull), c.color))
    sketch.add(*body.face((80, -40), (97, -40), 6, ((82, -26), (108, -28)), depth=3))
    return Places(head=(84, -36), radius=22, neck=(58, -24), hold=(108, -22))


def _tortoise(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    skin = c.belly
    nod = math.sin(body.pose.phase * math.tau) * 2
    is_in = body.pose.action in ("hide", "sleep")
    reach = 0.0 if is_in else 26.0
    sketch.add(*_legs(body, (-30, 30), 22, 17, darken(skin, 0.22)))
    sketch.add(shape(ribbon([(-52, -18), (-68, -12)], [12, 5]), skin))
    sketch.add(
        shape(
            ribbon(
                [(36, -26), (56 + reach * 0.5, -34 + nod), (66 + reach, -46 + nod)], [24, 20, 22]
            ),
            skin,
        )
    )
    head = (68 + reach, -50 + nod)
    sketch.add(
        ellipse(
            head, 23, 20, sketch.gradient(((0, lighten(skin, 0.2)), (1, skin)), (0, -72), (0, -30))
        )
    )
    dome = [(-66, -16), (-56, -54), (-14, -80), (32, -70), (58, -36), (60, -16), (0, -8)]
    sketch.add(ellipse((-2, -17), 64, 12, darken(skin, 0.1)))
    sketch.add(shape(smooth(dome), body.paint(sketch, -80, -10)))
    plates = (
        "M-30 -64 L-16 -40 L-36 -16 M22 -68 L18 -40 L38 -18 M-16 -40 H18 M-58 -38 L-30"
        " -34 M44 -42 L26 -36"
    )
    sketch.add(
        group(
            [
                line(plates, c.accent, 3.4, opacity=0.75),
                ellipse((-18, -62), 26, 8, "#fff", opacity=0.18),
            ],
            clip=sketch.clip(smooth(dome)),
        )
    )
    sketch.add(*_legs(body, (-38, 40), 18, 18, skin)[2:], *_legs(body, (-38, 40), 18, 18, skin)[:2])
    x, y = head
    sketch.add(
        *body.face(
            (x + 1, y - 5),
            (x + 15, y - 6),
            5,
            ((x + 2, y + 7), (x + 20, y + 5)),
            depth=3,
            has_white=False,
        )
    )
    return Places(
        head=(x, y), radius=21, neck=(x - 14, y + 16), hold=(x + 24, y + 10), seat=(-6, -78)
    )


def _snail(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    wave = math.sin(body.pose.phase * math.tau)
    slide = 5 * wave if body.acting.is_going else 0.0
    foot = [(-70 - slide, -4), (-46, -18), (20, -20), (44, -30), (58, -58), (76, -62), (84, -44),
            (74 + slide, -10), (60 + slide, -2), (-40, 0)]  # fmt: skip
    for x, lean in ((66, -3), (80, 5)):
        sketch.add(line(f"M{x} -56 Q{x + lean} -74 {x + lean * 1.6 + wave:.1f} -86", c.belly, 6))
    sketch.add(
        shape(
            smooth(foot),
            sketch.gradient(
                ((0, lighten(c.belly, 0.16)), (1, darken(c.belly, 0.1))), (0, -60), (0, 0)
            ),
        )
    )
    sketch.add(ellipse((-8, -50), 46, 44, body.paint(sketch, -94, -8)))
    spiral = (
        "M-8 -50 q8 -2 8 6 q-2 12 -14 10 q-16 -4 -13 -20 q5 -20 26 -17 q24 6 20 32 q-7 22 -32 20"
    )
    sketch.add(
        line(spiral, c.accent, 5.4, opacity=0.85), ellipse((-22, -78), 16, 7, "#fff", opacity=0.3)
    )
    sketch.add(
        *body.face((62 + wave, -88), (86 + wave, -88), 6.4, ((62, -40), (80, -42)), depth=3.4)
    )
    return Places(head=(70, -58), radius=18, neck=(62, -30), hold=(84, -34), seat=(-8, -92))


def _worm(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    bend = math.sin(body.pose.phase * math.tau)
    hump = 16 + 12 * bend if body.acting.is_going else 10 + 2 * bend
    way = [
        (-66, -9),
        (-38, -10 - hump * 0.5),
        (-8, -10 - hump),
        (24, -12 - hump * 0.3),
        (42, -30),
        (58, -46),
    ]
    sketch.add(shape(ribbon(way, [11, 18, 20, 20, 20, 22]), body.paint(sketch, -60, 0)))
    rings = "".join(f"M{x:.1f} {y - 8:.1f} q4 8 0 16 " for x, y in way[1:4])
    sketch.add(
        line(rings, darken(c.color, 0.2), 2.4, opacity=0.6),
        ellipse((-38, -10 - hump * 0.5), 11, 11, c.belly, opacity=0.4),
    )
    sketch.add(*body.face((58, -50), (70, -50), 4.8, ((58, -40), (72, -41)), depth=3))
    return Places(head=(62, -48), radius=14, neck=(52, -34), hold=(74, -36))


def _walking_legs(
    body: Body, root: Point, pairs: int, reach: float, rise: float, tone: str, width: float
) -> list[str]:
    """Thin bent legs to both sides, in turn."""
    parts: list[str] = []
    for index in range(pairs):
        for side in (-1, 1):
            step = math.sin((body.pose.phase + index * 0.25 + (0.5 if side > 0 else 0)) * math.tau)
            move = step * 5 if body.acting.is_going else 0.0
            x = root[0] + side * (6 + index * 5)
            far = root[0] + side * (reach * (0.6 + 0.16 * index)) + move
            foot = root[0] + side * (reach * (0.66 + 0.26 * index)) + move * 1.6
            d = f"M{x:.1f} {root[1]:.1f} L{far:.1f} {root[1] - rise + index * 7:.1f} L{foot:.1f} -1"
            parts.append(line(d, tone, width))
    return parts


def _spider(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    sketch.add(*_walking_legs(body, (0, -34), 4, 62, 26, darken(c.color, 0.25), 5))
    sketch.add(ellipse((-22, -42), 34, 30, body.paint(sketch, -74, -10)))
    sketch.add(*(ellipse(at, 5, 5, c.accent) for at in ((-34, -52), (-20, -60), (-28, -36))))
    sketch.add(ellipse((18, -36), 25, 23, c.color))
    sketch.add(
        *body.face((14, -40), (31, -40), 7, ((12, -25), (32, -26)), depth=3.6),
        *(ellipse(at, 2.6, 2.8, "#fffdf6") for at in ((12, -54), (24, -55))),
    )
    return Places(head=(18, -38), radius=22, neck=None, hold=(42, -26))


def _crab(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    wave = math.sin(body.pose.phase * math.tau)
    snap = 10 * abs(wave)
    sketch.add(*_walking_legs(body, (0, -26), 3, 62, 14, darken(c.color, 0.2), 6))
    for side in (-1, 1):
        arm = [
            (side * 40, -36),
            (side * 66, -50 - 4 * wave * side),
            (side * 66, -76 - 6 * wave * side),
        ]
        x, y = arm[2]
        sketch.add(shape(ribbon(arm, [12, 11, 12]), darken(c.color, 0.12)))
        claw = [
            shape(
                ("M-12 4 Q-20 -20 -4 -32 Q-8 -16 2 -10 Q10 -16 12 -32 Q24 -16 12 6 Q0 12 -12 4Z"),
                c.color,
            )
        ]
        sketch.add(group(claw, move=(x, y), turn=side * (8 + snap)))
    shell = [(-54, -30), (-40, -54), (0, -62), (40, -54), (54, -30), (34, -10), (0, -6), (-34, -10)]
    for x in (-14, 16):
        sketch.add(line(f"M{x} -54 V-74", c.color, 6))
    sketch.add(
        shape(smooth(shell), body.paint(sketch, -62, -6)),
        ellipse((0, -18), 34, 10, c.belly, opacity=0.7),
    )
    sketch.add(
        *(ellipse(at, 4, 3, c.accent, opacity=0.6) for at in ((-32, -38), (-22, -48), (32, -40)))
    )
    sketch.add(*body.face((-14, -78), (16, -78), 8, ((-10, -34), (16, -34)), depth=5))
    return Places(head=(1, -58), radius=26, neck=None, hold=(68, -90))


def _scorpion(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    wave = math.sin(body.pose.phase * math.tau) * 3
    sketch.add(*_walking_legs(body, (0, -20), 3, 44, 14, darken(c.color, 0.22), 5))
    tail = [(-34, -20), (-66, -26), (-80, -58), (-62, -88 + wave), (-34, -88 + wave)]
    sketch.add(shape(ribbon(tail, [22, 17, 14, 12, 9]), body.paint(sketch, -90, 0)))
    sketch.add(shape(f"M-36 {-94 + wave:.1f} q20 -2 18 20 q-10 -6 -18 -8Z", c.accent))
    sketch.add(
        shape(
            smooth([(-44, -20), (-24, -36), (22, -38), (46, -26), (30, -10), (-30, -10)]), c.color
        )
    )
    ridge = "M-24 -34 q5 12 0 22 M-6 -37 q5 13 0 26 M12 -37 q5 13 0 26"
    sketch.add(line(ridge, c.accent, 2.6, opacity=0.7))
    arm = [(36, -18), (62, -14), (76, -30 - wave)]
    sketch.add(shape(ribbon(arm, [10, 9, 9]), darken(c.color, 0.1)))
    claw = [shape("M-8 4 Q-14 -14 -2 -24 Q-5 -12 2 -8 Q8 -12 10 -24 Q18 -10 8 6Z", c.color)]
    sketch.add(group(claw, move=(78, -32 - wave), turn=38))
    sketch.add(*body.face((28, -30), (41, -28), 4.8, ((26, -18), (42, -18)), depth=2.6))
    return Places(head=(30, -28), radius=18, neck=None, hold=(84, -40))


REPTILES: Final[Mapping[str, Critter]] = {
    "frog": Critter(draw=_frog, color="#6fb84a", belly="#e8f2b8", accent="#3f7a34", scale=0.4,
                    height=70, length=90, swims=True, stride=110, pace=0.9, hops=True,
                    can_catch=True),
    "toad": Critter(draw=_frog, color="#8a7a4a", belly="#e0d4a8", accent="#5f5230", scale=0.46,
                    height=70, length=90, stride=80, pace=0.8, hops=True, can_catch=True),
    "snake": Critter(draw=draw_snake, color="#6fa84a", belly="#e0e8a8", accent="#3f6a34",
                     scale=0.62, height=70, length=200, swims=True, stride=60),
    "lizard": Critter(draw=_lizard, color="#5fae6a", belly="#e8eeb0", accent="#2f7a5a", scale=0.42,
                      height=54, length=200, stride=44, pace=1.6),
    "gecko": Critter(draw=_lizard, color="#e8b43a", belly="#fff4c8", accent="#d8703a", scale=0.36,
                     height=54, length=200, stride=44, pace=1.8),
    "crocodile": Critter(draw=_lizard, color="#5f8a4a", belly="#d8dca0", accent="#3f6434",
                         scale=0.95, height=54, length=250, swims=True, stride=44,
                         mark="crocodile"),
    "tortoise": Critter(draw=_tortoise, color="#8a7a3f", belly="#a8b868", accent="#54481f",
                        scale=0.6, height=84, length=140, stride=26, pace=0.5),
    "snail": Critter(draw=_snail, color="#d8924a", belly="#e8d0a0", accent="#94552c", scale=0.38,
                     height=94, length=140, stride=20, pace=0.5),
    "worm": Critter(draw=_worm, color="#e89a90", belly="#f4c0b0", accent="#c8706a", scale=0.34,
                    height=54, length=130, stride=24, pace=0.8),
    "spider": Critter(draw=_spider, color="#5a4a66", belly="#8a7a96", accent="#e8a03a", scale=0.44,
                      height=78, length=120, stride=34, pace=1.6),
    "crab": Critter(draw=_crab, color="#e4583c", belly="#f7c0a0", accent="#a8342a", scale=0.46,
                    height=90, length=150, swims=True, stride=34, pace=1.4),
    "scorpion": Critter(draw=_scorpion, color="#b5743a", belly="#e0b070", accent="#5f3a20",
                        scale=0.42, height=94, length=150, stride=30, pace=1.4),
}  # fmt: skip
"""Kinds close to the ground."""
