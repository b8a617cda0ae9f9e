"""Those that swim: fish, dolphins and whales, a turtle, an octopus, a jellyfish."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art import reef_life, sea_life
from vitascope.engines.animatic.art.acting import RATES, Acting, acted
from vitascope.engines.animatic.art.colour import darken, lighten, luma
from vitascope.engines.animatic.art.curves import Point, smooth
from vitascope.engines.animatic.art.drawing import Drawing, Motion, Pose
from vitascope.engines.animatic.art.faces import blush, eye, mouth
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape
from vitascope.engines.animatic.art.swimmers import SWIMMERS, Mood, Swimmer, Worn, skin
from vitascope.engines.animatic.art.wear import draw_wear
from vitascope.engines.animatic.spec import Look

ACTIONS: Final = frozenset({
    "swim", "jump", "sleep", "eat", "dance", "roll", "spin", "talk", "sing", "laugh", "cry",
    "roar", "fight", "hug", "kiss", "float", "fall", "peek", "hide", "dive", "wave", "cheer",
})  # fmt: skip

TRAVELLING: Final = frozenset({"swim", "jump", "dive"})


def fish_motion(kind: str, action: str) -> Motion:
    """Rate and travel of a swimmer's action, in drawing units."""
    swimmer = SWIMMERS[kind]
    rate = min(2.4, 0.9 * swimmer.speed / swimmer.scale**0.5)
    if action in TRAVELLING:
        travel = 130 * swimmer.speed * swimmer.scale / rate
        return Motion(cycles_per_second=max(0.15, rate), travel=travel, frames=12)
    near = action in ("hug", "kiss", "fight", "talk", "dance")
    return Motion(
        cycles_per_second=RATES.get(action, 0.5),
        frames=12,
        reach=90 * swimmer.scale if near else 0.0,
    )


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
    acting = acted(pose, look)
    body = Sketch()
    worn_at = FORMS[swimmer.form](body, swimmer, pose.phase, Mood(acting.eyes, acting.mouth))
    _dress(body, look, worn_at, pose.phase)
    stretched, sketch = Sketch(), Sketch()
    stretched.absorb(body, stretch=(acting.squash, 1.0))
    sketch.absorb(stretched, turn=_turn(pose, acting), move=(0.0, -60.0 * acting.lift))
    return sketch.finish((-260, -250, 260, 250), scale=swimmer.scale * look.size)


def _turn(pose: Pose, acting: Acting) -> float:
    wave = math.sin(pose.phase * math.tau)
    turns = {
        "jump": -math.cos(pose.phase * math.tau) * 34,
        "dive": 38.0,
        "sleep": 0.0,
        "swim": 0.0,
        "eat": 8 + 6 * math.sin(pose.phase * 2 * math.tau),
        "dance": -wave * 14,
    }
    return turns.get(pose.action, acting.turn)


def _dress(body: Sketch, look: Look, at: tuple[Point, float], phase: float) -> None:
    if look.wear:
        (x, y), r = at
        draw_wear(body, look.wear, (x - r * 0.2, y + r * 0.7), r * 1.3, layer="neck")
        draw_wear(body, look.wear, (x, y - r * 0.9), r, layer="head", phase=phase)


def _fish(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
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
        blush((42, 16), 9),
        eye((44, -10), 8, mood.eyes, has_white=True),
        mouth((54, 12), (72, 8), 3.4, mood.mouth),
    )
    return (36.0, -18.0), 26.0


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
        case "tang":
            return [
                shape(smooth([(-60, -6), (-20, -30), (40, -22), (20, 6), (-20, -2)]), "#1f2a5f"),
                shape(smooth([(-74, -4), (-50, -10), (-50, 12), (-74, 6)]), "#f2c23a"),
            ]
        case "patches":
            return [
                ellipse(at, rx, ry, tone)
                for at, rx, ry, tone in (
                    ((-24, -24), 24, 18, "#e8602c"), ((26, -26), 20, 18, "#e8602c"),
                    ((0, 8), 14, 9, "#2f2c38"), ((56, -8), 12, 16, "#e8602c"),
                )
            ]  # fmt: skip
        case "dots":
            return [
                ellipse((x, y), 4, 4, darken(swimmer.color, 0.4), opacity=0.7)
                for x, y in ((-36, -18), (-14, -28), (10, -32), (-24, -4), (0, -12), (24, -18))
            ]
        case "teeth":
            return [shape("M52 10 l4 7 l4 -7 l4 7 l4 -8 l4 7 l2 -9Z", "#fffdf6")]
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


def _dolphin(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
    """A leaping curve with a round brow, a bottle's beak and a smile; the fin leans back."""
    wave = math.sin(phase * math.tau)
    y = wave * 9
    fin = darken(swimmer.color, 0.14)
    fluke = [(-88, 14 + y), (-112, 8 + y), (-146, -10 + y * 1.5), (-136, 14 + y * 1.3),
             (-150, 34 + y * 1.5), (-114, 26 + y)]  # fmt: skip
    dorsal = [(6, -44), (-2, -66), (-26, -80), (-22, -60), (-30, -42)]
    sketch.add(shape(smooth(fluke), fin), shape(smooth(dorsal), fin))
    far = [(30, 12), (20, 34), (4, 46), (10, 22)]
    sketch.add(shape(smooth(far), darken(swimmer.color, 0.26)))
    back: list[Point] = [
        (-98, 16 + y), (-62, -20 + y * 0.4), (-14, -48), (36, -52), (70, -40), (86, -22),
        (92, -12), (120, -6), (128, 0),
    ]  # fmt: skip
    under: list[Point] = [
        (-94, 24 + y), (-58, 18 + y * 0.4), (-10, 18), (40, 22), (74, 14), (94, 7), (120, 7),
        (128, 0),
    ]  # fmt: skip
    _long_body(sketch, swimmer, back, under)
    sketch.add(shape(smooth([(46, 8), (36, 36), (16, 52), (16, 28), (24, 10)]), fin))
    sketch.add(
        line("M88 -12 Q92 -8 90 -2", darken(swimmer.color, 0.3), 2, opacity=0.7),
        blush((58, 2), 9),
        eye((66, -16), 6.8, mood.eyes, has_white=True),
    )
    if mood.mouth in ("open", "roar", "oh"):
        sketch.add(shape("M124 2 Q100 4 84 4 Q100 22 118 14Z", "#a83a48"))
    sketch.add(line("M126 1 Q100 9 78 2", darken(swimmer.color, 0.5), 2.6))
    return (62.0, -30.0), 24.0


def _shark(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
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
    if swimmer.marks == "hammer":
        sketch.add(
            shape(smooth([(90, -22), (98, -52), (122, -56), (124, 46), (100, 46), (90, 20)]),
                  darken(swimmer.color, 0.06))
        )  # fmt: skip
    if swimmer.marks == "spots":
        sketch.add(
            *(
                ellipse((x, y), 4.2, 3.4, "#f4f8fb", opacity=0.85)
                for x, y in (
                    (-70, -6), (-52, -12), (-34, -20), (-34, -4), (-14, -26), (-14, -10), (6, -30),
                    (8, -14), (6, 2), (28, -30), (52, -26), (62, -12), (-50, 2), (88, -22),
                    (98, -10),
                )
            )
        )  # fmt: skip
    gills = line(
        "M46 -16 q-5 10 0 20 M36 -16 q-5 10 0 20 M26 -16 q-5 10 0 20", darken(swimmer.color, 0.3), 2
    )
    bite = "M80 14 l4 6 l4 -7 l4 6 l4 -8 l4 5 l4 -8Z"
    teeth = "" if swimmer.marks == "spots" else shape(bite, "#ffffff")
    sketch.add(
        gills,
        line("M78 14 Q96 16 112 4", darken(swimmer.color, 0.5), 2.4),
        teeth,
        eye((78, -12), 6, mood.eyes),
    )
    return (70.0, -22.0), 22.0


def _whale(sketch: Sketch, swimmer: Swimmer, phase: float, mood: Mood) -> Worn:
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
    if swimmer.marks == "horn":
        sketch.add(
            shape("M108 -12 L214 -62 L112 0Z", "#f4ead2"),
            line("M126 -16 l6 7 M146 -25 l5 6 M166 -34 l4 5 M186 -44 l3 4", "#c8b48a", 2.4),
        )
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
        eye((74, -10), 6, mood.eyes),
    )
    return (64.0, -26.0), 26.0


FORMS: Final[Mapping[str, Callable[[Sketch, Swimmer, float, Mood], Worn]]] = {
    "fish": _fish,
    "dolphin": _dolphin,
    "shark": _shark,
    "whale": _whale,
    **sea_life.SEA_FORMS,
    **reef_life.REEF_FORMS,
}
"""The build of each swimmer."""
