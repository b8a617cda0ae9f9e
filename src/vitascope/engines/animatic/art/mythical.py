"""Dragons, tyrants of old, ghosts and monsters."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken
from vitascope.engines.animatic.art.critter import Body, Critter, Places
from vitascope.engines.animatic.art.curves import Point, joint, ribbon, smooth
from vitascope.engines.animatic.art.svg import Sketch, ellipse, line, shape


def _leg(sketch: Sketch, body: Body, root: Point, offset: float, size: float, tone: str) -> None:
    """A heavy leg with claws that steps with the phase."""
    turn = (body.pose.phase + offset) * math.tau
    swing = math.cos(turn) * size * 0.3 if body.acting.is_going else 0.0
    up = max(0.0, math.sin(turn)) * size * 0.26 if body.acting.is_going else 0.0
    if body.is_aloft and body.pose.action == "fly":
        foot = (root[0] - size * 0.5, root[1] + size * 0.55)
    else:
        foot = (root[0] + swing + 4, -up - 6)
    half = max(size * 0.56, math.dist(root, foot) * 0.53)
    knee = joint(root, foot, half, half, -1)
    sketch.add(shape(ribbon([root, knee, foot], [size * 0.56, size * 0.34, size * 0.24]), tone))
    x, y = foot
    sketch.add(ellipse((x + 6, y + 1), size * 0.22, size * 0.1, tone))
    claws = "".join(f"M{x + k:.1f} {y + 5:.1f} l8 1 l-5 -6Z " for k in (6, 14))
    sketch.add(shape(claws, "#fff4dc"))


def _flame(at: Point, phase: float, size: float) -> list[str]:
    x, y = at
    flick = math.sin(phase * 4 * math.tau) * 6
    parts: list[str] = []
    for reach, high, tone in (
        (1.0, 1.0, "#e8502c"),
        (0.74, 0.66, "#f7a23a"),
        (0.46, 0.36, "#fff0a0"),
    ):
        tip = size * reach + flick
        points = [
            (x, y),
            (x + tip * 0.5, y - size * 0.26 * high),
            (x + tip, y + flick * 0.4),
            (x + tip * 0.54, y + size * 0.28 * high),
        ]
        parts.append(shape(smooth(points), tone))
    return parts


def _skin_wing(root: Point, lift: float, tone: str, size: float) -> list[str]:
    x, y = root
    tip = (x - size * 0.5, y - size * 1.15 * lift)
    wrist = (x - size * 0.02, y - size * 0.72 * lift - 6)
    points = [
        (x + 8, y), wrist, (x - size * 0.2, y - size * 1.05 * lift), tip,
        (x - size * 0.56, y - size * 0.72 * lift), (x - size * 0.92, y - size * 0.6 * lift + 6),
        (x - size * 0.62, y - size * 0.3 * lift + 4), (x - size * 0.74, y + 6 - size * 0.1 * lift),
        (x - size * 0.3, y + 10),
    ]  # fmt: skip
    bones = "".join(
        (f"M{wrist[0]:.1f} {wrist[1]:.1f} L{px:.1f} {py:.1f} ")
        for px, py in (points[3], points[5], points[7])
    )
    d = "M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in points) + "Z"
    arm = line(
        (f"M{x + 4:.1f} {y:.1f} L{wrist[0]:.1f} {wrist[1]:.1f} L{tip[0]:.1f} {tip[1]:.1f}"),
        darken(tone, 0.25),
        6,
    )
    return [shape(d, tone), line(bones, darken(tone, 0.25), 3, opacity=0.7), arm]


def _dragon(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    wave = math.sin(body.pose.phase * math.tau)
    flies = body.pose.action == "fly"
    sleeps = body.pose.action == "sleep"
    base = -62.0 if sleeps else -112.0 if flies else -104.0
    fur = body.paint(sketch, -190, -20)
    lift = wave if flies else (0.24 if sleeps else 0.7) + 0.06 * wave
    sketch.add(*_skin_wing((20, base - 8), lift * 0.92, darken(c.accent, 0.24), 120))
    _leg(sketch, body, (-32, base + 46), 0.5, 74, darken(c.color, 0.24))
    _leg(sketch, body, (48, base + 40), 0.0, 66, darken(c.color, 0.24))
    tail = [
        (-40, base + 20),
        (-96, base + 44 + 6 * wave),
        (-142, base + 66 + 10 * wave),
        (-190, base + 46 + 20 * wave),
    ]
    if not flies:
        tail = [(-40, base + 24), (-92, -38), (-140, -16 + 4 * wave), (-186, -34 + 12 * wave)]
    x, y = tail[-1]
    sketch.add(
        shape(ribbon(tail, [54, 34, 20, 8]), fur),
        shape((f"M{x + 6:.1f} {y:.1f} l-34 -20 l6 20 l-8 20Z"), c.accent),
    )
    trunk = [
        (-62, base + 16),
        (-30, base - 26),
        (30, base - 30),
        (66, base - 16),
        (70, base + 22),
        (30, base + 54),
        (-30, base + 52),
    ]
    sketch.add(shape(smooth(trunk), fur))
    neck = [(48, base - 4), (78, base - 44), (74, base - 78), (92, base - 100)]
    if sleeps:
        neck = [(44, base - 6), (84, base - 8), (112, base + 16), (128, base + 34)]
    sketch.add(shape(ribbon(neck, [58, 40, 34, 34]), fur))
    plates = [(66, base + 8), (82, base - 30), (80, base - 62)]
    if sleeps:
        plates = [(66, base + 14), (92, base + 16), (112, base + 34)]
    sketch.add(shape(ribbon([(10, base + 46), (54, base + 36), (76, base)], [14, 24, 20]), c.belly),
               shape(ribbon(plates, [22, 15, 12]), c.belly))  # fmt: skip
    spikes = [
        (-40, base - 16),
        (-14, base - 30),
        (14, base - 34),
        (42, base - 40),
        *([(76, base - 34), (104, base - 14)] if sleeps else [(58, base - 66), (60, base - 92)]),
    ]
    sketch.add(
        *(shape((f"M{px - 10:.1f} {py + 8:.1f} l4 -22 l14 18Z"), c.accent) for px, py in spikes)
    )
    _leg(sketch, body, (-40, base + 46), 0.0, 78, c.color)
    _leg(sketch, body, (38, base + 42), 0.5, 68, c.color)
    hx, hy = (146.0, -34.0) if sleeps else (100.0, base - 112)
    is_fiery = body.acting.mouth == "roar" or "fire breath" in body.look.wear
    gape = 16.0 if is_fiery or body.acting.mouth == "open" else 0.0
    if is_fiery:
        sketch.add(*_flame((hx + 58, hy + 18), body.pose.phase, 110))
    horns = (
        f"M{hx - 12:.1f} {hy - 22:.1f} q-30 -8 -38 -40 q26 10 52 34Z M{hx + 10:.1f}"
        f" {hy - 26:.1f} q-16 -14 -18 -40 q22 18 32 38Z"
    )
    sketch.add(shape(horns, "#f4e6c4"))
    jaw = [
        (hx - 4, hy + 14),
        (hx + 40, hy + 20 + gape * 0.6),
        (hx + 62, hy + 18 + gape),
        (hx + 52, hy + 30 + gape),
        (hx + 10, hy + 32),
    ]
    sketch.add(shape(smooth(jaw), darken(c.color, 0.12)))
    if gape:
        sketch.add(
            shape(
                (
                    f"M{hx + 10:.1f} {hy + 18:.1f} L{hx + 60:.1f} {hy + 12:.1f} L{hx + 58:.1f}"
                    f" {hy + 20 + gape:.1f}Z"
                ),
                "#a83a48",
            )
        )
    skull = [(hx - 30, hy + 6), (hx - 20, hy - 24), (hx + 10, hy - 32), (hx + 34, hy - 16),
     (hx + 66, hy - 8), (hx + 70, hy + 10),
             (hx + 40, hy + 20), (hx - 8, hy + 24)]  # fmt: skip
    sketch.add(shape(smooth(skull), fur), ellipse((hx + 58, hy - 1), 3.4, 3, darken(c.color, 0.5)))
    sketch.add(
        *body.face(
            (hx + 4, hy - 10),
            (hx + 26, hy - 11),
            7.4,
            ((hx + 26, hy + 15), (hx + 58, hy + 11)),
            depth=3,
        )[: 3 if gape else 9]
    )
    if gape:
        sketch.add(
            shape(
                (
                    f"M{hx + 36:.1f} {hy + 16:.1f} l5 10 l5 -11Z M{hx + 52:.1f} {hy + 13:.1f} l4"
                    f" 9 l5 -10Z"
                ),
                "#fffdf6",
            )
        )
    sketch.add(*_skin_wing((-2, base - 12), lift, c.accent, 132))
    return Places(
        head=(hx + 2, hy),
        radius=29,
        neck=(82, base - 70),
        hold=(hx + 66, hy + 24),
        seat=(16, base - 32),
    )


def _tyrant(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    wave = math.sin(body.pose.phase * math.tau)
    bob = 4 * abs(wave) if body.acting.is_going else wave
    base = -96 - bob
    fur = body.paint(sketch, -220, 0)
    _leg(sketch, body, (6, base + 20), 0.5, 92, darken(c.color, 0.24))
    tail = [
        (-20, base),
        (-84, base + 18 + 4 * wave),
        (-140, base + 6 + 9 * wave),
        (-196, base - 22 + 16 * wave),
    ]
    sketch.add(shape(ribbon(tail, [84, 52, 28, 6]), fur))
    trunk = [
        (-48, base + 6),
        (-30, base - 40),
        (20, base - 66),
        (60, base - 70),
        (74, base - 30),
        (50, base + 22),
        (0, base + 42),
    ]
    sketch.add(shape(smooth(trunk), fur))
    sketch.add(
        shape(ribbon([(44, base - 44), (66, base - 92), (72, base - 118)], [66, 48, 46]), fur)
    )
    sketch.add(
        shape(ribbon([(4, base + 32), (46, base + 8), (66, base - 44)], [16, 30, 22]), c.belly)
    )
    bands = "".join(
        (
            f"M{-150 + k * 28:.1f}"
            f" {base - 12 - (k - 4) * 3 if k < 5 else base - 30 - k * 4:.1f} q8 12 4 24 "
        )
        for k in range(7)
    )
    sketch.add(line(bands, c.accent, 7, opacity=0.5))
    _leg(sketch, body, (-4, base + 20), 0.0, 98, c.color)
    claw = 4 * wave
    for dx, tone in ((8, darken(c.color, 0.22)), (0, c.color)):
        sketch.add(shape(ribbon([(62 + dx, base - 36), (80 + dx, base - 20),
         (94 + dx, base - 28 + claw)], [18, 12, 9]), tone),
                   shape((
                           f"M{92 + dx:.1f} {base - 34 + claw:.1f} l10 2 l-7 6Z"
                       ), "#fff4dc"))  # fmt: skip
    hx, hy = 86.0, base - 138
    gape = {"open": 18.0, "roar": 30.0}.get(body.acting.mouth, 0.0)
    jaw = [
        (hx - 20, hy + 12),
        (hx + 30, hy + 24 + gape * 0.6),
        (hx + 66, hy + 22 + gape),
        (hx + 58, hy + 38 + gape),
        (hx + 6, hy + 40),
    ]
    sketch.add(shape(smooth(jaw), darken(c.color, 0.12)))
    if gape:
        sketch.add(
            shape(
                (
                    f"M{hx:.1f} {hy + 20:.1f} L{hx + 66:.1f} {hy + 16:.1f} L{hx + 62:.1f}"
                    f" {hy + 25 + gape:.1f}Z"
                ),
                "#a83a48",
            )
        )
    skull = [(hx - 42, hy + 10), (hx - 34, hy - 30), (hx + 4, hy - 42), (hx + 34, hy - 24),
     (hx + 70, hy - 18), (hx + 78, hy + 8),
             (hx + 62, hy + 24), (hx - 6, hy + 28)]  # fmt: skip
    sketch.add(shape(smooth(skull), fur))
    teeth = "".join(
        (f"M{hx + 16 + k * 11:.1f} {hy + 23 - k * 0.4:.1f} l4 9 l4 -9Z ") for k in range(5)
    )
    sketch.add(shape(teeth, "#fffdf6"), ellipse((hx + 66, hy - 8), 3.6, 3, darken(c.color, 0.5)))
    sketch.add(
        *body.face(
            (hx + 2, hy - 18),
            (hx + 26, hy - 18),
            7.6,
            ((hx + 10, hy + 22), (hx + 64, hy + 20)),
            depth=3,
        )[: 3 if gape else 9]
    )
    return Places(
        head=(hx - 2, hy - 4),
        radius=36,
        neck=(68, base - 96),
        hold=(98, base - 28),
        seat=(-6, base - 50),
    )


def _ghost(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    turn = body.pose.phase * math.tau
    hem = [(x, -14 + 9 * math.sin(turn + x / 14)) for x in range(46, -60, -15)]
    veil = [(-52, -40), (-50, -110), (-20, -150), (20, -152), (50, -112), (52, -40), *hem]
    paint = sketch.radial(
        ((0, c.color, 0.98), (0.7, c.color, 0.9), (1, c.color, 0.5)), (4, -96), 120
    )
    for x, lift in ((-48, 6 * math.sin(turn)), (54, -6 * math.sin(turn))):
        arm = [(x * 0.8, -96), (x * 1.3, -90 + lift), (x * 1.5, -104 + lift)]
        sketch.add(shape(ribbon(arm, [24, 19, 13]), c.color, opacity=0.9))
    sketch.add(shape(smooth(veil), paint), ellipse((-18, -126), 16, 9, "#fff", opacity=0.6))
    sketch.add(
        *body.face((-6, -108), (28, -108), 9, ((0, -82), (22, -82)), depth=6, has_white=False)
    )
    return Places(head=(6, -110), radius=42, neck=(4, -66), hold=(82, -104))


def _monster(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    wave = math.sin(body.pose.phase * math.tau)
    fur = body.paint(sketch, -160, 0)
    step = 9 * wave if body.acting.is_going else 0.0
    for x, move, tone in ((26, step, darken(c.color, 0.22)), (-22, -step, c.color)):
        up = max(0.0, move)
        sketch.add(shape(ribbon([(x, -36), (x + move * 0.5, -18),
         (x + move, -8 - up)], [34, 26, 24]), tone),
                   ellipse((x + move + 6, -8 - up), 22, 10, darken(tone, 0.1)))  # fmt: skip
    raised = body.acting.mouth in ("roar", "open")
    for side, tone in ((1, darken(c.color, 0.2)), (-1, c.color)):
        hand = (side * 84, (-128 if raised else -46) + 8 * wave * side)
        arm = [(side * 48, -94), (side * 80, -84), hand]
        sketch.add(shape(ribbon(arm, [28, 23, 20]), tone))
        claws = "".join(
            (
                f"M{hand[0] + k:.1f} {hand[1]:.1f} l3 {-14 if raised else 14} l4"
                f" {13 if raised else -13}Z "
            )
            for k in (-10, -3, 4)
        )
        sketch.add(shape(claws, "#fff4dc"))
    tufts: list[Point] = []
    for step_index in range(26):
        angle = math.pi * 0.62 + step_index / 25 * math.pi * 1.76
        reach = 1.08 if step_index % 2 else 0.98
        tufts.append((math.cos(angle) * 62 * reach, -84 + math.sin(angle) * 76 * reach))
    d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in tufts) + "Z"
    horns = (
        "M-38 -138 Q-66 -160 -58 -186 Q-40 -168 -20 -152Z M42 -138 Q70 -160 62 -186"
        " Q44 -168 24 -152Z"
    )
    sketch.add(shape(horns, "#f4e6c4"), shape(d, fur), ellipse((4, -52), 36, 34, c.belly))
    spots = ((-44, -104), (-34, -122), (46, -112), (-48, -76))
    sketch.add(*(ellipse(at, 7, 6, c.accent, opacity=0.7) for at in spots))
    sketch.add(*body.face((-14, -112), (26, -112), 11, ((-22, -86), (36, -86)), depth=7))
    if body.acting.mouth == "smile":
        sketch.add(shape("M-12 -83 l5 11 l5 -9Z M18 -81 l5 10 l5 -12Z", "#fffdf6"))
    return Places(head=(4, -112), radius=48, neck=(4, -66), hold=(88, -60), seat=(0, -160))


def _drone(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    turn = body.pose.phase * math.tau
    for x, y in ((-62, -60), (62, -60), (-40, -46), (40, -46)):
        tone = darken(c.color, 0.3)
        width = 34 * (0.55 + 0.45 * abs(math.cos(turn * 2 + x)))
        sketch.add(line(f"M0 -38 L{x} {y + 6}", tone, 6), line(f"M{x} {y + 6} v-8", tone, 4),
                   ellipse((x, y - 4), width, 3, "#dfe8ee", opacity=0.75))  # fmt: skip
    sketch.add(
        line(("M-26 -20 L-34 -2 M26 -20 L34 -2 M-46 -2 h24 M22 -2 h24"), darken(c.color, 0.4), 4)
    )
    shell = [(-44, -36), (-24, -56), (26, -56), (46, -36), (24, -18), (-22, -18)]
    sketch.add(shape(smooth(shell), body.paint(sketch, -56, -18)))
    sketch.add(
        ellipse((16, -34), 17, 15, "#1c2935"), ellipse((18, -35), 10, 10, "#7ff0ff", opacity=0.25)
    )
    lamp = "#7ff0ff" if body.acting.eyes != "closed" else "#2f4a58"
    sketch.add(
        ellipse((18, -35), 6.4, 6.8, lamp),
        ellipse((20, -38), 2.2, 2.2, "#fff"),
        ellipse((-26, -36), 3.4, 3.4, "#ff7a6a"),
    )
    return Places(head=(0, -40), radius=26, hold=(0, 58))


MYTHICAL: Final[Mapping[str, Critter]] = {
    "dragon": Critter(draw=_dragon, color="#5fa65a", belly="#f2dc9a", accent="#c8503c", scale=1.05,
                      height=200, length=260, flies=True, stride=60, pace=0.7, speed=260,
                      wing_rate=1.2),
    "t-rex": Critter(draw=_tyrant, color="#8a8f4a", belly="#e0d8a0", accent="#5f5f2c", scale=1.15,
                     height=230, length=260, stride=66, pace=0.7),
    "ghost": Critter(draw=_ghost, color="#f4f6fb", belly="#ffffff", accent="#c8d0e0", scale=0.8,
                     height=150, length=110, medium="air", flies=True, speed=70, wing_rate=0.5),
    "monster": Critter(draw=_monster, color="#7a5ab8", belly="#c8b0e8", accent="#4a3084",
                       scale=0.95, height=170, length=160, stride=50),
    "drone": Critter(draw=_drone, color="#c3ccd6", belly="#e6ebf0", accent="#5a6472", scale=0.5,
                     height=64, length=130, medium="air", flies=True, speed=150, wing_rate=4),
}  # fmt: skip
"""Kinds of tales, and one of our days that hovers."""
