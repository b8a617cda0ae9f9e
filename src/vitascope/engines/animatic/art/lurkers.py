"""Small hunters that wait: chameleons with their tongues, hooded and coiled snakes, mantises."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.critter import Body, Critter, Places
from vitascope.engines.animatic.art.curves import ribbon, smooth
from vitascope.engines.animatic.art.faces import blush, mouth
from vitascope.engines.animatic.art.reptiles import draw_snake
from vitascope.engines.animatic.art.svg import Sketch, ellipse, line, shape
from vitascope.engines.animatic.art.tongues import draw_tongue


def _chameleon(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    phase = body.pose.phase
    fur, dark = body.paint(sketch, -96, -10), darken(c.color, 0.26)
    sway = math.sin(phase * math.tau) * 2
    for x, lean, tone in ((-26, -8, dark), (40, 10, dark), (-12, -2, c.color), (52, 16, c.color)):
        step = math.sin((phase + x / 90) * math.tau) * 6 if body.acting.is_going else 0.0
        knee = (x + lean * 1.6 + step * 0.4, -22.0)
        foot = (x + lean + step, -4.0)
        sketch.add(
            shape(ribbon([(x, -40), knee, foot], [15, 11, 9]), tone),
            ellipse((foot[0] - 5, -3), 7, 4.6, tone),
            ellipse((foot[0] + 6, -3), 7, 4.6, darken(tone, 0.1)),
        )
    coil = [
        (math.cos(turn) * r - 98, math.sin(turn) * r - 40 + sway)
        for turn, r in ((-0.4 + k * 0.62, 34 - k * 2.2) for k in range(13))
    ]
    tail = [(-44, -52), (-62, -58 + sway * 0.5), *coil]
    widths = [30, 22, *(max(3.0, 16 - k * 1.05) for k in range(len(coil)))]
    sketch.add(shape(ribbon(tail, widths), darken(c.color, 0.1)))
    trunk = [(-58, -46), (-40, -78), (4, -98), (48, -90), (70, -64), (54, -34), (6, -24),
             (-38, -30)]  # fmt: skip
    sketch.add(shape(smooth(trunk), fur))
    crest = "".join(
        f"M{x - 5:.0f} {y + 6:.0f} l5 -11 l6 9Z "
        for x, y in ((-38, -76), (-24, -86), (-10, -93), (4, -97), (18, -97), (32, -94), (46, -89))
    )
    bands = "M-24 -84 Q-18 -58 -26 -34 M4 -94 Q12 -62 4 -28 M32 -92 Q42 -62 34 -32"
    sketch.add(
        shape(crest, dark),
        line(bands, c.accent, 8, opacity=0.55),
        shape(smooth([(-36, -34), (4, -34), (50, -42), (42, -32), (6, -24), (-30, -28)]), c.belly),
    )
    if body.pose.action in ("catch", "eat"):
        draw_tongue(sketch, (88.0, -58.0), phase)
    casque = [(46, -70), (40, -106), (62, -112), (84, -92), (100, -66), (90, -50), (64, -46)]
    sketch.add(shape(smooth(casque), c.color))
    sketch.add(line("M44 -104 Q62 -112 82 -92", lighten(c.color, 0.3), 3.4, opacity=0.7))
    near = (70.0, -74.0)
    sketch.add(
        ellipse(near, 15, 14.5, lighten(c.color, 0.14)),
        ellipse((near[0] + 1, near[1]), 10.5, 10, darken(c.color, 0.14)),
    )
    sketch.add(*body.face(near, None, 7, ((66, -54), (94, -58)), has_white=True, depth=3))
    return Places(head=(68, -76), radius=26, neck=(52, -56), hold=(96, -58))


def _coiled(sketch: Sketch, body: Body) -> Places:
    """A snake in its coils, its neck raised: with a hood, or with a rattle."""
    if body.acting.is_going or body.pose.action in ("swim", "dive", "sleep"):
        return draw_snake(sketch, body)
    c = body.critter
    turn = body.pose.phase * math.tau
    fur = body.paint(sketch, -150, 0)
    sway = 5 * math.sin(turn)
    if c.mark == "rattle":
        shake = 7 * math.sin(turn * 6)
        tail = [(-46, -14), (-74, -20), (-84 + shake * 0.3, -46), (-80 + shake, -70)]
        sketch.add(shape(ribbon(tail, [16, 13, 9, 8]), fur))
        rings = [
            ellipse((-80 + shake * (1 + k * 0.1), -72.0 - k * 9), 7.5 - k, 5.5, "#d8c08a")
            for k in range(4)
        ]
        sketch.add(*rings)
    for low, wide, high in ((-14.0, 66.0, 17.0), (-34.0, 52.0, 15.0), (-52.0, 38.0, 13.0)):
        sketch.add(
            ellipse((0, low + 4), wide, high, darken(c.color, 0.4)),
            ellipse((0, low), wide, high, fur),
        )
        marks = [
            ellipse((x * wide, low + high * 0.25), 8, 5, c.accent, opacity=0.8)
            for x in (-0.7, -0.25, 0.2, 0.62)
        ]
        sketch.add(*marks)
    neck = [(-16, -54), (-22, -84), (4 + sway * 0.4, -108), (12 + sway, -138)]
    sketch.add(shape(ribbon(neck, [26, 22, 19, 20]), fur))
    x, y = 20 + sway, -146.0
    if c.mark == "hood":
        hood = [(x - 20, y + 66), (x - 44, y + 36), (x - 46, y - 2), (x - 24, y - 22),
                (x + 6, y - 22), (x + 24, y + 2), (x + 20, y + 36), (x - 2, y + 66)]  # fmt: skip
        sketch.add(
            shape(smooth(hood), fur),
            shape(smooth([(x - 12, y + 64), (x - 22, y + 30), (x - 16, y + 2), (x + 6, y + 6),
                          (x + 8, y + 34), (x, y + 64)]), c.belly),
            line(f"M{x - 17:.1f} {y + 20:.1f} h20 M{x - 19:.1f} {y + 33:.1f} h24"
                 f" M{x - 16:.1f} {y + 46:.1f} h19", darken(c.belly, 0.24), 2.4),
        )  # fmt: skip
    if math.sin(turn * 2) > 0.2 and body.acting.mouth == "smile":
        fork = f"M{x + 24:.1f} {y + 6:.1f} h14 l6 -4 m-6 4 l6 4"
        sketch.add(line(fork, "#d8343c", 2.4))
    skull = [(-24, 2), (-16, -16), (8, -18), (28, -6), (30, 5), (10, 13), (-14, 13)]
    sketch.add(shape(smooth([(x + dx, y + dy) for dx, dy in skull]), c.color))
    sketch.add(
        *body.face((x + 2, y - 7), (x + 18, y - 8), 5.4, ((x + 4, y + 6), (x + 27, y + 4)), depth=3)
    )
    return Places(head=(x + 2, y), radius=22, neck=(x - 14, y + 18), hold=(x + 30, y + 8))


def _mantis(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    phase = body.pose.phase
    dark, fur = darken(c.color, 0.26), body.paint(sketch, -120, 0)
    sway = 3 * math.sin(phase * math.tau)
    legs = ""
    for index, (root, foot) in enumerate(((-34, -74), (-18, -40), (-6, 16), (-26, -10))):
        step = 0.0
        if body.acting.is_going:
            step = 6 * math.sin((phase + index * 0.25) * math.tau)
        legs += f"M{root} -34 L{(root + foot) / 2 - 6:.1f} -58 L{foot + step:.1f} -1 "
    sketch.add(line(legs, dark, 4))
    wing = [(-100, -22), (-70, -44), (-20, -52), (0, -44), (-14, -30), (-66, -18)]
    sketch.add(
        shape(
            smooth([(-92, -16), (-50, -36), (0, -46), (4, -32), (-40, -16)]), darken(c.color, 0.1)
        ),
        shape(smooth(wing), fur),
        line("M-92 -22 Q-50 -40 -6 -44", lighten(c.color, 0.3), 2.4, opacity=0.7),
    )
    chest = [(-6, -42), (18, -66), (30 + sway, -100)]
    sketch.add(shape(ribbon(chest, [20, 14, 12]), fur))
    grip = 8 * math.sin(phase * math.tau * 2) if body.pose.action in ("eat", "catch") else sway
    for dx, tone in ((8, dark), (0, c.color)):
        elbow = (58 + dx + grip, -64.0)
        wrist = (40 + dx, -96.0)
        claw = (66 + dx + grip * 1.4, -90.0)
        sketch.add(
            shape(ribbon([(24 + sway + dx * 0.4, -86), elbow], [12, 8]), tone),
            shape(ribbon([elbow, wrist], [9, 7]), tone),
            shape(ribbon([wrist, claw], [6, 3]), tone),
        )
    x, y = 36 + sway, -116.0
    sketch.add(
        line(f"M{x + 2:.1f} {y - 12:.1f} q8 -28 30 -34 M{x - 8:.1f} {y - 12:.1f} q-2 -28 12 -40",
             dark, 2.2),
        shape(smooth([(x - 24, y - 14), (x + 2, y - 20), (x + 26, y - 14), (x + 16, y + 8),
                      (x + 4, y + 20), (x - 10, y + 8)]), c.color),
    )  # fmt: skip
    sketch.add(
        *body.face((x + 18, y - 10), (x - 16, y - 10), 8.5, ((x - 4, y + 10), (x + 10, y + 10)),
                   depth=2)
    )  # fmt: skip
    return Places(head=(x, y), radius=22, neck=(26, -94), hold=(66, -88))


def _grasshopper(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    phase = body.pose.phase
    dark, fur = darken(c.color, 0.26), body.paint(sketch, -70, 0)
    leap = body.acting.lift > 0.15
    feet = "M22 -26 L30 -14 L26 -1 M36 -28 L48 -16 L46 -1 M6 -24 L4 -12 L-4 -1"
    sketch.add(line(feet, dark, 4))
    abdomen = [(-96, -20), (-60, -42), (10, -54), (40, -44), (34, -24), (-20, -16), (-70, -12)]
    sketch.add(shape(smooth(abdomen), fur))
    sketch.add(
        shape(smooth([(-104, -30), (-50, -52), (10, -58), (26, -46), (-20, -34)]), dark),
        line("M-92 -32 Q-40 -50 10 -52", lighten(c.color, 0.3), 2.2, opacity=0.7),
    )
    knee, foot = ((-64.0, -24.0), (-104.0, 10.0)) if leap else ((-50.0, -88.0), (-72.0, -1.0))
    sketch.add(
        shape(ribbon([(-4, -34), knee], [20, 8]), c.color),
        shape(ribbon([knee, foot], [6, 4]), dark),
        ellipse((foot[0] + 4, foot[1]), 7, 3, dark),
    )
    nod = math.sin(phase * math.tau) * 1.5
    x, y = 54.0, -48.0 + nod
    sketch.add(
        line(f"M{x + 6:.1f} {y - 18:.1f} q16 -20 44 -18 M{x:.1f} {y - 18:.1f} q8 -26 34 -30",
             dark, 2),
        shape(smooth([(x - 22, y - 6), (x - 6, y - 22), (x + 16, y - 18), (x + 24, y + 4),
                      (x + 12, y + 22), (x - 12, y + 18)]), c.color),
        blush((x + 4, y + 8), 6),
    )  # fmt: skip
    sketch.add(*body.face((x + 8, y - 6), None, 8, ((x + 6, y + 12), (x + 20, y + 9)), depth=2.4))
    sketch.add(mouth((x + 8, y + 12), (x + 20, y + 9), 2.4, body.acting.mouth))
    return Places(head=(x, y), radius=22, neck=(34, -34), hold=(x + 26, y + 8))


LURKERS: Final[Mapping[str, Critter]] = {
    "chameleon": Critter(draw=_chameleon, color="#5fb84a", belly="#d8eeb0", accent="#2f8a5f",
                         scale=0.52, height=112, length=170, stride=26, pace=0.6, can_catch=True),
    "cobra": Critter(draw=_coiled, color="#6a5a3c", belly="#e8d8a0", accent="#4a3c28", scale=0.6,
                     height=164, length=150, swims=True, stride=60, mark="hood"),
    "rattlesnake": Critter(draw=_coiled, color="#b89a6a", belly="#ead8b0", accent="#7a5c38",
                           scale=0.54, height=164, length=170, stride=60, mark="rattle"),
    "mantis": Critter(draw=_mantis, color="#74bf4a", belly="#cfe8a0", accent="#3f7f2c", scale=0.42,
                      height=140, length=160, stride=24, pace=0.8, can_catch=True),
    "grasshopper": Critter(draw=_grasshopper, color="#8fbf4a", belly="#d4e8a0", accent="#557a2c",
                           scale=0.34, height=92, length=160, stride=80, pace=0.8, hops=True),
}  # fmt: skip
"""Kinds that sit still until something comes near."""
