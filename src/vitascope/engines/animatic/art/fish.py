"""Those that swim: fish, dolphins and whales, a turtle, an octopus, a jellyfish."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art import reef_life
from vitascope.engines.animatic.art.colour import darken, lighten, luma
from vitascope.engines.animatic.art.curves import Point, smooth
from vitascope.engines.animatic.art.drawing import Drawing, Motion, Pose
from vitascope.engines.animatic.art.faces import EyeState, blush, eye, smile
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape
from vitascope.engines.animatic.art.swimmers import SWIMMERS, Swimmer, skin
from vitascope.engines.animatic.spec import Look

ACTIONS: Final = frozenset({"swim", "jump", "sleep", "eat", "dance"})


def fish_motion(kind: str, action: str) -> Motion:
    """Rate and travel of a swimmer's action, in drawing units."""
    swimmer = SWIMMERS[kind]
    rate = min(2.4, 0.9 * swimmer.speed / swimmer.scale**0.5)
    travel = (
        0.0 if action in ("sleep", "eat", "dance") else 130 * swimmer.speed * swimmer.scale / rate
    )
    return Motion(cycles_per_second=rate, travel=travel, frames=12)


def draw_fish(kind: str, look: Look, pose: Pose) -> Drawing:
    """One moment of a swimmer; its anchor is its middle."""
    swimmer = SWIMMERS[kind]
    if look.color:
        is_dark = luma(look.color) < 0.2
        swimmer = replace(
            swimmer, color=look.color, belly=lighten(look.color, 0.25 if is_dark else 0.62)
        )
    if look.age == "child":
        swimmer = replace(swimmer, scale=swimmer.scale * 0.65)
    eyes: EyeState = "closed" if pose.is_blinking or pose.action == "sleep" else "open"
    body = Sketch()
    _FORMS[swimmer.form](body, swimmer, pose.phase, eyes)
    sketch = Sketch()
    turn = math.cos(pose.phase * math.tau) * 34 if pose.action == "jump" else 0.0
    if pose.action == "dance":
        turn = math.sin(pose.phase * math.tau) * 14
    sketch.absorb(body, turn=-turn)
    return sketch.finish((-195, -180, 180, 180), scale=swimmer.scale * look.size)


def _fish(sketch: Sketch, swimmer: Swimmer, phase: float, eyes: EyeState) -> None:
    wave = math.sin(phase * math.tau)
    sweep = wave * 12
    fin = darken(swimmer.color, 0.12)
    veil = 1.5 if swimmer.marks == "veil" else 1.0
    tail = [
        (-52, 0),
        (-76, -20 + sweep * 0.5),
        (-100 * veil, -40 * veil + sweep),
        (-92 * veil, sweep * 1.2),
        (-100 * veil, 40 * veil + sweep),
        (-74, 20 + sweep * 0.5),
    ]
    sketch.add(
        shape(smooth(tail), fin),
        line(
            (
                f"M-62 0 L{-86 * veil:.0f} {-18 * veil + sweep:.1f} M-62 4 "
                f"L{-86 * veil:.0f} {20 * veil + sweep:.1f}"
            ),
            lighten(swimmer.color, 0.3),
            2,
            opacity=0.5,
        ),
    )
    sketch.add(
        shape(smooth([(-30, -34), (-6, -66), (30, -56), (36, -34)]), fin),
        shape(smooth([(-14, 32), (-4, 56), (20, 50), (22, 34)]), darken(fin, 0.1)),
    )
    body = smooth(
        [(-64, 0), (-30, -38), (22, -46), (62, -24), (76, 2), (60, 26), (20, 44), (-32, 34)]
    )
    sketch.add(shape(body, skin(sketch, swimmer, -46, 46)))
    sketch.add(
        group(
            [
                ellipse((10, 32), 60, 26, swimmer.belly, opacity=0.7),
                *_marks(swimmer),
                ellipse((6, -34), 44, 10, "#fff", opacity=0.18),
            ],
            clip=sketch.clip(body),
        )
    )
    flap = 18 * wave
    sketch.add(
        group(
            [shape(smooth([(0, 0), (-24, -6), (-32, 14), (-10, 16)]), fin)], move=(10, 8), turn=flap
        )
    )
    sketch.add(
        blush((42, 16), 9), eye((44, -10), 8, eyes, has_white=True), smile((54, 12), (72, 8), 3.4)
    )


def _marks(swimmer: Swimmer) -> list[str]:
    match swimmer.marks:
        case "bands":
            ink = darken(swimmer.color, 0.6)
            return [
                line(d, tone, w)
                for d in ("M26 -50 Q12 0 26 50", "M-24 -46 Q-34 0 -24 46", "M-58 -20 V20")
                for tone, w in ((ink, 17), (swimmer.belly, 13))
            ]
        case "stripes":
            ink = "#3a3a52"
            return [
                shape(smooth([(24, -50), (38, -50), (34, 0), (38, 50), (24, 50), (20, 0)]), ink),
                shape(smooth([(-18, -50), (0, -50), (-4, 0), (0, 50), (-18, 50), (-22, 0)]), ink),
            ]
        case _:
            rows = "".join(
                f"M{-34 + k * 18 + row * 9} {-16 + row * 16} q7 8 0 15 "
                for k in range(4)
                for row in (0, 1)
            )
            return [line(rows, lighten(swimmer.color, 0.35), 2.4, opacity=0.6)]


def _long_body(sketch: Sketch, swimmer: Swimmer, back: list[Point], under: list[Point]) -> None:
    body = smooth([*back, *reversed(under)])
    belly = smooth([*under, *((x, y - 13 - abs(x) * 0.02) for x, y in reversed(under[1:-1]))])
    sketch.add(shape(body, skin(sketch, swimmer, -44, 40)))
    sketch.add(
        group(
            [shape(belly, swimmer.belly), ellipse((10, -34), 70, 8, "#fff", opacity=0.16)],
            clip=sketch.clip(body),
        )
    )


def _fluke(wave: float, tone: str) -> str:
    """A whale's or dolphin's tail, seen a little from above: it beats up and down."""
    y = wave * 16
    return shape(
        smooth(
            [
                (-92, 2),
                (-112, y * 0.6),
                (-146, -20 + y * 1.3),
                (-134, 2 + y),
                (-150, 20 + y * 1.4),
                (-114, 10 + y * 0.7),
            ]
        ),
        tone,
    )


def _dolphin(sketch: Sketch, swimmer: Swimmer, phase: float, eyes: EyeState) -> None:
    wave = math.sin(phase * math.tau)
    y = wave * 7
    fin = darken(swimmer.color, 0.14)
    sketch.add(
        _fluke(wave, fin), shape(smooth([(2, -28), (-16, -62), (-34, -58), (-34, -22)]), fin)
    )
    back: list[Point] = [
        (-100, 2 + y),
        (-64, -16 + y * 0.4),
        (-10, -34),
        (40, -36),
        (74, -24),
        (92, -10),
        (118, -6),
        (124, 0),
    ]
    under: list[Point] = [
        (-98, 8 + y),
        (-60, 12 + y * 0.4),
        (-10, 24),
        (40, 26),
        (76, 14),
        (96, 6),
        (118, 6),
        (124, 0),
    ]
    _long_body(sketch, swimmer, back, under)
    sketch.add(
        shape(smooth([(34, 16), (18, 44), (2, 50), (6, 26), (14, 14)]), darken(swimmer.color, 0.2))
    )
    sketch.add(
        line("M120 1 Q98 8 82 0", darken(swimmer.color, 0.5), 2.4),
        blush((66, 4), 8),
        eye((70, -10), 5.6, eyes),
    )
    sketch.add(line("M84 -18 Q96 -12 100 -9", darken(swimmer.color, 0.2), 1.6, opacity=0.6))


def _shark(sketch: Sketch, swimmer: Swimmer, phase: float, eyes: EyeState) -> None:
    sweep = math.sin(phase * math.tau) * 10
    fin = darken(swimmer.color, 0.12)
    sketch.add(
        shape(
            smooth(
                [
                    (-92, 0),
                    (-120, -30 + sweep),
                    (-146, -52 + sweep),
                    (-128, -4 + sweep),
                    (-140, 34 + sweep),
                    (-112, 16 + sweep),
                ]
            ),
            fin,
        )
    )
    sketch.add(shape("M14 -34 Q2 -78 -26 -84 Q-24 -56 -36 -28Z", fin))
    back: list[Point] = [(-100, -4), (-60, -20), (0, -38), (60, -34), (104, -14), (126, 0)]
    under: list[Point] = [(-98, 4), (-60, 14), (0, 28), (60, 28), (100, 16), (126, 0)]
    _long_body(sketch, swimmer, back, under)
    sketch.add(shape("M30 18 Q8 56 -22 58 Q-10 34 -2 18Z", darken(swimmer.color, 0.2)))
    gills = line(
        "M46 -16 q-5 10 0 20 M36 -16 q-5 10 0 20 M26 -16 q-5 10 0 20", darken(swimmer.color, 0.3), 2
    )
    teeth = shape("M80 14 l4 6 l4 -7 l4 6 l4 -8 l4 5 l4 -8Z", "#ffffff")
    sketch.add(
        gills,
        line("M78 14 Q96 16 112 4", darken(swimmer.color, 0.5), 2.4),
        teeth,
        eye((78, -12), 6, eyes),
    )


def _whale(sketch: Sketch, swimmer: Swimmer, phase: float, eyes: EyeState) -> None:
    wave = math.sin(phase * math.tau)
    fin = darken(swimmer.color, 0.14)
    y = wave * 6
    sketch.add(_fluke(wave, fin))
    back: list[Point] = [
        (-100, -2 + y),
        (-66, -24 + y * 0.4),
        (0, -50),
        (64, -48),
        (108, -22),
        (118, 6),
    ]
    under: list[Point] = [(-98, 8 + y), (-60, 18 + y * 0.4), (0, 40), (60, 44), (100, 30), (118, 6)]
    _long_body(sketch, swimmer, back, under)
    grooves = "".join(
        f"M{30 + k * 6} {20 + k * 6} Q66 {26 + k * 6} {104 - k * 7} {16 + k * 6} " for k in range(4)
    )
    sketch.add(
        line(grooves, darken(swimmer.belly, 0.16), 1.6),
        shape(smooth([(36, 22), (16, 62), (-8, 66), (2, 34), (14, 20)]), fin),
    )
    sketch.add(
        line("M114 8 Q90 20 66 10", darken(swimmer.color, 0.5), 2.6),
        blush((66, -2), 9),
        eye((74, -10), 6, eyes),
    )


_FORMS: Final[Mapping[str, Callable[[Sketch, Swimmer, float, EyeState], None]]] = {
    "fish": _fish,
    "dolphin": _dolphin,
    "shark": _shark,
    "whale": _whale,
    "turtle": reef_life.draw_turtle,
    "octopus": reef_life.draw_octopus,
    "jellyfish": reef_life.draw_jellyfish,
    "seahorse": reef_life.draw_seahorse,
}
