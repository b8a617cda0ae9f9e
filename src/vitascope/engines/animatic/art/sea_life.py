"""Swimmers of other builds than fish: rays, squids, starfish, lobsters, puffers, eels, orcas."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, ribbon, smooth
from vitascope.engines.animatic.art.faces import blush, eye, mouth
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape
from vitascope.engines.animatic.art.swimmers import Mood, Swimmer, Worn, skin


def _face(near: Point, far: Point, r: float, mood: Mood, drop: float = 2.4) -> list[str]:
    """Two eyes, cheeks and a mouth of a body that looks at us."""
    left, right = (near[0] + r * 0.4, near[1] + r * drop), (far[0] - r * 0.4, far[1] + r * drop)
    return [
        blush((near[0] - r, near[1] + r * 1.8), r),
        blush((far[0] + r, far[1] + r * 1.8), r * 0.9),
        eye(near, r, mood.eyes, has_white=True),
        eye(far, r * 0.95, mood.eyes, has_white=True, inner=-1),
        mouth(left, right, r * 0.5, mood.mouth),
    ]


def _ray(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
    beat = math.sin(phase * math.tau)
    tail = [(-60, 4), (-110, 8 + 4 * beat), (-170, 4 + 10 * beat)]
    sketch.add(shape(ribbon(tail, [12, 7, 2]), darken(swimmer.color, 0.2)))
    far = [
        (30, -10),
        (6, -54 - 44 * beat),
        (-40, -76 - 60 * beat),
        (-34, -34 - 20 * beat),
        (-52, -4),
    ]
    sketch.add(shape(smooth(far), darken(swimmer.color, 0.26)))
    body = [(-70, 0), (-30, -26), (40, -30), (82, -16), (88, 2), (66, 18), (-20, 20)]
    sketch.add(shape(smooth(body), skin(sketch, swimmer, -30, 24)))
    sketch.add(shape(smooth([(-40, 12), (20, 8), (80, 2), (60, 17), (-16, 19)]), swimmer.belly))
    near = [(44, 4), (20, 46 - 40 * beat), (-44, 84 - 66 * beat), (-40, 40 - 24 * beat), (-56, 8)]
    sketch.add(shape(smooth(near), darken(swimmer.color, 0.06)))
    sketch.add(*(ellipse(at, 6, 4, lighten(swimmer.color, 0.4), opacity=0.6)
                 for at in ((-6, -18), (-30, -10), (16, -20))))  # fmt: skip
    for y in (-16, 8):
        sketch.add(
            shape(
                ribbon([(76, y), (98, y - 2), (108, y + 5)], [12, 9, 5]), darken(swimmer.color, 0.1)
            )
        )
    sketch.add(
        blush((56, 2), 7),
        eye((62, -10), 6.4, mood.eyes, has_white=True),
        mouth((66, 9), (86, 7), 3, mood.mouth),
    )
    return (58.0, -14.0), 20.0


def _squid(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
    turn = phase * math.tau
    pulse = math.sin(turn) * 4
    for index in range(6):
        y = -20 + index * 8
        swing = math.sin(turn + index) * 9
        way = [(-20, y), (-56, y * 1.3 + swing * 0.4), (-92 - 10 * (index % 2), y * 1.5 + swing)]
        sketch.add(
            shape(ribbon(way, [13, 10, 5]), darken(swimmer.color, 0.05 + 0.12 * (index % 2)))
        )
    fin = [(86, 0), (66, -50 - pulse), (112, -22), (134, 0), (112, 22), (66, 50 + pulse)]
    sketch.add(shape(smooth(fin), darken(swimmer.color, 0.14)))
    mantle = [(-30, 0), (-22, -30 - pulse), (30, -34 - pulse), (96, -16), (128, 0), (96, 16),
              (30, 34 + pulse), (-22, 30 + pulse)]  # fmt: skip
    sketch.add(
        shape(smooth(mantle), skin(sketch, swimmer, -36, 36)),
        ellipse((40, -20), 40, 6, "#fff", opacity=0.25),
    )
    sketch.add(
        *(
            ellipse(at, 5, 4, swimmer.belly, opacity=0.6)
            for at in ((50, 8), (74, -6), (64, 14), (92, 4))
        )
    )
    sketch.add(*_face((-8, -12), (20, -12), 8, mood))
    return (6.0, -14.0), 30.0


def _starfish(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
    sway = math.sin(phase * math.tau) * 5
    points: list[Point] = []
    for index in range(10):
        angle = math.radians(-90 + index * 36 + (sway if index % 2 == 0 else 0))
        reach = 84 if index % 2 == 0 else 40
        points.append((math.cos(angle) * reach, math.sin(angle) * reach))
    sketch.add(shape(smooth(points), skin(sketch, swimmer, -84, 70)))
    for index in range(5):
        angle = math.radians(-90 + index * 72 + sway)
        for reach in (44, 60):
            at = (math.cos(angle) * reach, math.sin(angle) * reach)
            sketch.add(ellipse(at, 6 - reach / 24, 6 - reach / 24, swimmer.belly))
    sketch.add(*_face((-14, -8), (14, -8), 7.6, mood))
    return (0.0, -20.0), 32.0


def _lobster(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
    wave = math.sin(phase * math.tau)
    dark = darken(swimmer.color, 0.2)
    legs = "".join(
        (f"M{-20 + k * 16} 14 l{-6 + 4 * wave * (1 if k % 2 else -1):.1f} 30 ") for k in range(4)
    )
    sketch.add(line(legs, dark, 5))
    for y in (-24, 0, 22):
        sketch.add(ellipse((-128, y * 0.8 + 4 * wave), 24, 11, dark, angle=-y * 1.1))
    for index in range(5):
        x = -108 + index * 20
        tone = swimmer.color if index % 2 else lighten(swimmer.color, 0.1)
        sketch.add(ellipse((x, 2 * wave * (4 - index) / 4), 17, 19 + index * 1.5, tone))
    sketch.add(
        line(
            (
                f"M56 -18 Q100 -50 140 {-44 + 6 * wave:.1f} M56 -12 Q104 -30 150"
                f" {-14 - 6 * wave:.1f}"
            ),
            dark,
            2.6,
        )
    )
    shell = [(-30, 0), (-16, -30), (34, -32), (66, -12), (66, 12), (34, 26), (-16, 26)]
    sketch.add(shape(smooth(shell), skin(sketch, swimmer, -32, 28)))
    for y, turn in ((-8, -16 + 6 * wave), (22, 14 - 6 * wave)):
        arm = shape(ribbon([(0, 0), (28, -4), (44, 0)], [11, 9, 10]), dark)
        claw = shape(
            ("M40 4 Q42 -24 66 -32 Q62 -16 70 -8 Q84 -18 90 -18 Q96 2 74 14 Q52 20 40 4Z"),
            swimmer.color,
        )
        sketch.add(group([arm, claw], move=(52, y), turn=turn))
    sketch.add(*_face((28, -16), (52, -15), 6.6, mood))
    return (40.0, -18.0), 24.0


def _pufferfish(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
    wave = math.sin(phase * math.tau)
    r = 62 + 3 * wave
    fin = darken(swimmer.color, 0.14)
    sketch.add(
        shape(smooth([(-56, 0), (-92, -26 + 8 * wave), (-82, 8 * wave), (-92, 28 + 8 * wave)]), fin)
    )
    spikes = ""
    for index in range(22):
        angle = index / 22 * math.tau
        x, y = math.cos(angle), math.sin(angle) * 0.94
        spikes += (
            f"M{x * r - y * 5:.1f} {y * r + x * 5:.1f} L{x * (r + 15):.1f} {y * (r + 15):.1f}"
            f" L{x * r + y * 5:.1f} {y * r - x * 5:.1f}Z "
        )
    sketch.add(shape(spikes, fin), ellipse((0, 0), r, r * 0.94, skin(sketch, swimmer, -60, 40)))
    sketch.add(ellipse((8, 30), r * 0.78, r * 0.44, swimmer.belly))
    sketch.add(
        *(
            ellipse(at, 6, 5, fin, opacity=0.7)
            for at in ((-30, -30), (-14, -44), (-44, -12), (8, -46))
        )
    )
    sketch.add(
        group(
            [shape(smooth([(0, 0), (-26, -10), (-30, 12), (-8, 14)]), fin)],
            move=(-14, 6),
            turn=20 * wave,
        )
    )
    sketch.add(*_face((16, -10), (46, -10), 9, mood, drop=2.6))
    return (14.0, -22.0), 40.0


def _eel(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
    turn = phase * math.tau
    way = [(-150 + k * 32.0, math.sin(k * 0.9 - turn) * (20 - k * 1.6)) for k in range(8)]
    fin = [(x, y - 12) for x, y in way[1:-1]]
    sketch.add(shape(ribbon(fin, [8, 14, 16, 16, 14, 10]), lighten(swimmer.color, 0.24)))
    sketch.add(shape(ribbon(way, [5, 16, 23, 27, 29, 31, 33, 32]), skin(sketch, swimmer, -30, 30)))
    sketch.add(*(ellipse((x, y + 3), 4, 3, swimmer.belly, opacity=0.7) for x, y in way[1:7]))
    x, y = way[-1]
    snout = [
        (x - 14, y - 16),
        (x + 12, y - 18),
        (x + 36, y - 6),
        (x + 38, y + 6),
        (x + 10, y + 15),
        (x - 14, y + 14),
    ]
    sketch.add(shape(smooth(snout), swimmer.color), blush((x + 2, y + 5), 6))
    sketch.add(
        eye((x + 8, y - 7), 6, mood.eyes, has_white=True),
        mouth((x + 12, y + 6), (x + 34, y + 4), 3, mood.mouth),
    )
    return (x + 2, y - 4), 17.0


def _swordfish(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
    sweep = math.sin(phase * math.tau) * 10
    fin = darken(swimmer.color, 0.16)
    tail = [
        (-90, 0),
        (-116, -26 + sweep),
        (-140, -56 + sweep),
        (-122, sweep),
        (-140, 50 + sweep),
        (-112, 20 + sweep),
    ]
    sketch.add(shape(smooth(tail), fin), shape("M44 -30 Q20 -96 -10 -92 Q-4 -60 -44 -22Z", fin))
    sketch.add(shape("M76 -8 L196 -2 L80 10Z", darken(swimmer.color, 0.06)))
    body = [(-98, -2), (-50, -22), (10, -36), (64, -28), (92, -4), (70, 16), (10, 28), (-50, 16)]
    sketch.add(shape(smooth(body), skin(sketch, swimmer, -38, 30)))
    sketch.add(
        shape(smooth([(-60, 10), (0, 10), (84, 4), (66, 16), (10, 27), (-48, 15)]), swimmer.belly)
    )
    sketch.add(shape("M26 18 Q8 46 -18 50 Q-8 28 2 18Z", fin), blush((52, 4), 7))
    sketch.add(
        eye((64, -8), 6.4, mood.eyes, has_white=True), mouth((66, 8), (86, 5), 3, mood.mouth)
    )
    return (58.0, -18.0), 22.0


def _angelfish(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
    wave = math.sin(phase * math.tau)
    fin = darken(swimmer.color, 0.12)
    sketch.add(
        shape(smooth([(-46, 0), (-84, -30 + 8 * wave), (-74, 6 * wave), (-84, 32 + 8 * wave)]), fin)
    )
    sketch.add(shape(f"M20 -40 Q-6 -110 {-52 + 5 * wave:.1f} -124 Q-40 -80 -30 -30Z", fin))
    sketch.add(shape(f"M16 40 Q-8 104 {-46 - 5 * wave:.1f} 122 Q-40 76 -30 30Z", fin))
    body = smooth(
        [(-54, 0), (-24, -44), (16, -54), (54, -22), (68, 2), (52, 24), (14, 52), (-26, 42)]
    )
    sketch.add(shape(body, skin(sketch, swimmer, -54, 52)))
    bars = "".join(f"M{x} -56 Q{x - 10} 0 {x} 56 " for x in (-22, 12))
    sketch.add(
        group(
            [line(bars, "#3a3a52", 9), ellipse((0, -36), 40, 8, "#fff", opacity=0.2)],
            clip=sketch.clip(body),
        )
    )
    sketch.add(
        blush((36, 14), 7),
        eye((40, -8), 7.4, mood.eyes, has_white=True),
        mouth((48, 12), (64, 9), 3, mood.mouth),
    )
    return (30.0, -24.0), 26.0


def _orca(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
    wave = math.sin(phase * math.tau)
    y = wave * 7
    fin = lighten(swimmer.color, 0.08)
    fluke = [
        (-92, 4 + y),
        (-114, y),
        (-148, -22 + y * 1.5),
        (-134, 4 + y),
        (-150, 24 + y * 1.5),
        (-114, 14 + y),
    ]
    sketch.add(shape(smooth(fluke), fin), shape("M20 -40 Q8 -86 -8 -100 Q-22 -66 -34 -36Z", fin))
    body = smooth([(-100, 2 + y), (-60, -22 + y * 0.4), (0, -46), (60, -42), (104, -20),
     (120, 2), (100, 22),
                   (50, 34), (0, 30), (-58, 18 + y * 0.4), (-98, 10 + y)])  # fmt: skip
    sketch.add(shape(body, skin(sketch, swimmer, -50, 40)))
    pale = [
        shape(
            smooth(
                [
                    (-70, 20),
                    (-40, 2),
                    (-6, 18),
                    (40, 14),
                    (84, 6),
                    (130, 4),
                    (104, 30),
                    (40, 44),
                    (-40, 30),
                ]
            ),
            swimmer.belly,
        ),
        ellipse((76, -20), 19, 9, swimmer.belly, angle=12),
        ellipse((-26, -32), 26, 9, "#8f97a6", opacity=0.6, angle=-14),
        ellipse((30, -36), 60, 7, "#fff", opacity=0.14),
    ]
    sketch.add(group(pale, clip=sketch.clip(body)))
    sketch.add(shape(smooth([(38, 16), (20, 56), (-4, 60), (4, 32), (16, 16)]), swimmer.color))
    sketch.add(eye((92, -8), 5.6, mood.eyes, has_white=True), blush((80, 8), 8))
    if mood.mouth in ("open", "roar"):
        sketch.add(shape("M118 4 Q98 10 84 12 Q98 26 114 18Z", "#a83a48"))
    sketch.add(line("M119 4 Q98 14 80 10", "#1a1b24", 2.6))
    return (80.0, -24.0), 24.0


SEA_FORMS: Final[Mapping[str, Callable[[Sketch, Swimmer, float, Mood], Worn]]] = {
    "ray": _ray,
    "squid": _squid,
    "starfish": _starfish,
    "lobster": _lobster,
    "pufferfish": _pufferfish,
    "eel": _eel,
    "swordfish": _swordfish,
    "angelfish": _angelfish,
    "orca": _orca,
}
"""Builds by the word of `Swimmer.form`."""
