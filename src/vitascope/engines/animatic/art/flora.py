"""Trees of many lands that stand in scenery: acacias, cacti, willows, giants of the jungle.

Painted as those of `plants`: in daylight, on y = 0, growing upward.
"""

import math
import random
from collections.abc import Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import Point, ribbon
from vitascope.engines.animatic.art.plants import SNOW, TREES, Grower, Plant
from vitascope.engines.animatic.art.svg import ellipse, line, shape


def crown(
    chance: random.Random, puffs: Sequence[tuple[Point, float]], color: str, *, flat: float = 0.9
) -> str:
    """A crown of overlapping puffs: shade below, light above, loose leaves."""
    parts = [ellipse((x + 3, y + 6), r, r * flat, darken(color, 0.26)) for (x, y), r in puffs]
    parts += [ellipse((x, y), r * 0.93, r * flat * 0.86, color) for (x, y), r in puffs]
    parts += [
        ellipse(
            (x - r * 0.22, y - r * flat * 0.34),
            r * 0.56,
            r * flat * 0.4,
            lighten(color, 0.2),
            opacity=0.75,
        )
        for (x, y), r in puffs
    ]
    for _ in range(len(puffs) * 3):
        (x, y), r = chance.choice(puffs)
        at = (x + chance.uniform(-0.9, 0.8) * r, y + chance.uniform(-0.85, 0.5) * r * flat)
        tone = lighten(color, chance.uniform(0.08, 0.36))
        parts.append(ellipse(at, 5, 3, tone, angle=chance.uniform(-40, 40)))
    return "".join(parts)


def acacia(chance: random.Random, colors: Sequence[str], *, is_snowy: bool = False) -> Plant:
    """A flat-topped tree of the savanna."""
    del is_snowy
    color = chance.choice(list(colors))
    bark = "#6b4c38"
    lean = chance.uniform(-14, 14)
    fork: Point = (lean, -92)
    parts = [shape(ribbon([(0, 4), (lean * 0.4, -50), fork], [22, 14, 11]), bark)]
    for reach, rise in ((-104, -172), (-50, -190), (14, -200), (66, -186), (112, -170)):
        middle: Point = (fork[0] + reach * 0.4, fork[1] - 44)
        tip: Point = (lean + reach, rise + 4)
        parts.append(shape(ribbon([fork, middle, tip], [9, 6, 3]), bark))
    puffs: list[tuple[Point, float]] = []
    for index in range(13):
        along = (index - 6) / 6
        x = lean + along * 128 + chance.uniform(-8, 8)
        y = -186 - 26 * (1 - along * along) + chance.uniform(-6, 6)
        puffs.append(((x, y), 32 * (1 - 0.35 * abs(along)) + chance.uniform(-3, 5)))
    parts.append(crown(chance, puffs, color, flat=0.5))
    return Plant(shapes="".join(parts), width=340, height=236)


def baobab(chance: random.Random, colors: Sequence[str], *, is_snowy: bool = False) -> Plant:
    """A giant with a swollen trunk and a small crown."""
    del is_snowy
    color, bark = chance.choice(list(colors)), "#8d7462"
    parts: list[str] = []
    for reach, rise in ((-92, -232), (-50, -262), (4, -272), (54, -258), (94, -226)):
        middle: Point = (reach * 0.55, -196)
        parts.append(
            shape(ribbon([(reach * 0.16, -150), middle, (reach, rise)], [26, 14, 5]), bark)
        )
    parts.append(shape(ribbon([(0, 6), (0, -80), (0, -168)], [92, 78, 58]), bark))
    for x in (-26, -8, 12, 28):
        parts.append(line(f"M{x} 0 Q{x * 0.8:.0f} -80 {x * 0.5:.0f} -150", darken(bark, 0.2), 2.6))
    puffs = [
        ((x + chance.uniform(-6, 6), y), r)
        for x, y, r in (
            (-96, -236, 26),
            (-50, -268, 30),
            (4, -278, 32),
            (58, -264, 30),
            (98, -230, 24),
        )
    ]
    parts.append(crown(chance, puffs, color, flat=0.62))
    return Plant(shapes="".join(parts), width=268, height=312)


def saguaro(chance: random.Random, colors: Sequence[str], *, is_snowy: bool = False) -> Plant:
    """A cactus with arms, ribs and blossoms."""
    color = chance.choice(["#5a9060", "#4f8558", "#6a9a5c"])
    del colors
    arms: list[list[Point]] = [[(0, 6), (0, -100), (0, -206)]]
    for side in (-1, 1):
        if chance.random() < 0.85:
            root = chance.uniform(-112, -64)
            reach, rise = chance.uniform(38, 52), chance.uniform(50, 84)
            arms.append(
                [
                    (side * 8, root),
                    (side * reach * 0.85, root - 6),
                    (side * reach, root - 26),
                    (side * reach, root - rise),
                ]
            )
    parts: list[str] = []
    for index, arm in enumerate(reversed(arms)):
        is_trunk = index == len(arms) - 1
        widths = [40, 40, 34] if is_trunk else [22, 26, 27, 24]
        parts.append(shape(ribbon(arm, widths), color))
        for offset, tone in (
            (-0.28, lighten(color, 0.22)),
            (0.1, darken(color, 0.16)),
            (0.3, darken(color, 0.26)),
        ):
            dx = offset * (38 if is_trunk else 24)
            moved: list[Point] = [(x + dx, y + (4 if not is_trunk else 0)) for x, y in arm[-2:]]
            d = f"M{moved[0][0]:.0f} {moved[0][1]:.0f} L{moved[1][0]:.0f} {moved[1][1]:.0f}"
            parts.append(line(d, tone, 3.4))
        tip = arm[-1]
        if is_snowy:
            parts.append(ellipse((tip[0], tip[1] - 13), 14, 7, SNOW))
        elif chance.random() < 0.6:
            for dx in (-7, 1, 8):
                parts.append(ellipse((tip[0] + dx, tip[1] - 16), 5, 5, "#f27aa0"))
    return Plant(shapes="".join(parts), width=156, height=232)


def bare(chance: random.Random, colors: Sequence[str], *, is_snowy: bool = False) -> Plant:
    """A leafless tree, with snow along its boughs when it is cold."""
    del colors
    bark = chance.choice(["#5c4a44", "#66524a", "#54463f"])
    limbs: list[tuple[Point, Point, float]] = []

    def grow(root: Point, angle: float, length: float, width: float) -> None:
        tip = (root[0] + math.sin(angle) * length, root[1] - math.cos(angle) * length)
        limbs.append((root, tip, width))
        if width > 2.6:
            for turn in (chance.uniform(0.28, 0.62), -chance.uniform(0.28, 0.62)):
                grow(tip, angle * 0.8 + turn, length * chance.uniform(0.64, 0.8), width * 0.62)

    grow((0, 4), chance.uniform(-0.06, 0.06), 86, 19)
    parts = [shape(ribbon([root, tip], [width, width * 0.66]), bark) for root, tip, width in limbs]
    if is_snowy:
        parts += [
            line(
                f"M{root[0]:.1f} {root[1] - width * 0.4:.1f} "
                f"L{tip[0]:.1f} {tip[1] - width * 0.4:.1f}",
                SNOW,
                max(2.2, width * 0.4),
                opacity=0.95,
            )
            for root, tip, width in limbs
            if abs(tip[0] - root[0]) > 0.35 * abs(tip[1] - root[1])
        ]
    return Plant(shapes="".join(parts), width=300, height=280)


def willow(chance: random.Random, colors: Sequence[str], *, is_snowy: bool = False) -> Plant:
    """A weeping tree whose twigs hang to the ground."""
    color = mix(chance.choice(list(colors)), "#b4c860", 0.3)
    bark = "#6a5242"
    parts = [shape(ribbon([(0, 4), (-8, -70), (4, -150)], [34, 24, 16]), bark)]
    puffs: list[tuple[Point, float]] = [
        ((x, y), r) for x, y, r in ((-54, -176, 46), (50, -180, 46), (0, -206, 52), (-20, -170, 44))
    ]
    parts.append(crown(chance, puffs, color))
    for index in range(46):
        along = (index / 45 - 0.5) * 2
        x = along * 102 + chance.uniform(-6, 6)
        y = -206 + 60 * along * along + chance.uniform(-14, 22)
        length = chance.uniform(70, 150) * (0.72 + 0.3 * abs(along))
        tone = mix(darken(color, 0.2), lighten(color, 0.22), chance.random())
        d = f"M{x:.0f} {y:.0f} q{along * 14:.0f} {length * 0.4:.0f} {along * 8:.0f} {length:.0f}"
        parts.append(line(d, tone, chance.uniform(3, 7), opacity=0.9))
    if is_snowy:
        parts += [ellipse((x, y - r * 0.6), r * 0.6, r * 0.24, SNOW) for (x, y), r in puffs]
    return Plant(shapes="".join(parts), width=250, height=264)


def poplar(chance: random.Random, colors: Sequence[str], *, is_snowy: bool = False) -> Plant:
    """A slim tree like a flame."""
    color = chance.choice(list(colors))
    parts = [shape(ribbon([(0, 4), (0, -60)], [14, 10]), "#6f5544")]
    puffs: list[tuple[Point, float]] = []
    for index in range(10):
        share = index / 9
        half = 34 * math.sin(math.pi * (0.14 + 0.8 * share)) ** 0.8
        x = chance.uniform(-0.3, 0.3) * half
        puffs.append(((x, -52 - share * 214), half * 0.86))
    parts.append(crown(chance, puffs, color, flat=1.15))
    if is_snowy:
        parts += [ellipse((x, y - r), r * 0.5, r * 0.24, SNOW) for (x, y), r in puffs[::3]]
    return Plant(shapes="".join(parts), width=96, height=308)


def oak(chance: random.Random, colors: Sequence[str], *, is_snowy: bool = False) -> Plant:
    """A broad old tree with strong boughs."""
    color, bark = chance.choice(list(colors)), "#6a4c3a"
    parts = [shape(ribbon([(0, 6), (2, -56), (0, -112)], [52, 32, 28]), bark)]
    for reach, rise in ((-88, -140), (-40, -176), (44, -180), (92, -144)):
        middle: Point = (reach * 0.5, -118)
        parts.append(shape(ribbon([(0, -84), middle, (reach, rise)], [20, 14, 7]), bark))
    puffs: list[tuple[Point, float]] = []
    for x, y, r in (
        (-112, -142, 44),
        (112, -146, 44),
        (-70, -186, 50),
        (72, -190, 50),
        (-6, -166, 56),
        (-36, -228, 46),
        (38, -232, 46),
        (0, -252, 38),
        (-138, -122, 26),
        (138, -124, 26),
    ):
        puffs.append(((x + chance.uniform(-9, 9), y + chance.uniform(-8, 8)), r))
    parts.append(crown(chance, puffs, color))
    if is_snowy:
        parts += [ellipse((x, y - r * 0.58), r * 0.62, r * 0.26, SNOW) for (x, y), r in puffs]
    return Plant(shapes="".join(parts), width=344, height=304)


def giant(chance: random.Random, colors: Sequence[str], *, is_snowy: bool = False) -> Plant:
    """A tree of the rain forest: roots like walls, a tall trunk, a crown in shelves, lianas."""
    del is_snowy
    color, bark = chance.choice(list(colors)), chance.choice(["#6a5846", "#745c48", "#5d5244"])
    lean = chance.uniform(-12, 12)
    parts: list[str] = []
    for reach in (-46, -22, 26, 50):
        parts.append(
            shape(
                f"M0 -96 Q{reach * 0.3:.0f} -34 {reach:.0f} 6 L{reach * 0.4:.0f} 6 Z",
                darken(bark, 0.12 if reach > 0 else 0.0),
            )
        )
    parts.append(shape(ribbon([(0, 6), (lean * 0.4, -170), (lean, -330)], [40, 27, 20]), bark))
    puffs: list[tuple[Point, float]] = []
    for x, y, r in (
        (-86, -318, 42),
        (84, -326, 42),
        (-38, -352, 52),
        (40, -358, 52),
        (0, -394, 48),
        (-118, -300, 26),
        (120, -308, 26),
    ):
        puffs.append(((lean + x + chance.uniform(-8, 8), y + chance.uniform(-8, 8)), r))
    for _ in range(5):
        x, long = lean + chance.uniform(-96, 96), chance.uniform(70, 190)
        d = f"M{x:.0f} -316 q{chance.uniform(-14, 14):.0f} {long * 0.6:.0f} 0 {long:.0f}"
        parts.append(line(d, mix(color, "#3f5a30", 0.5), 4))
    parts.append(crown(chance, puffs, color, flat=0.7))
    return Plant(shapes="".join(parts), width=300, height=446)


def mangrove(chance: random.Random, colors: Sequence[str], *, is_snowy: bool = False) -> Plant:
    """A tree of the swamp on stilts of roots, moss hanging from its boughs."""
    del is_snowy
    color, bark = mix(chance.choice(list(colors)), "#5f7050", 0.4), "#54483e"
    lean = chance.uniform(-16, 16)
    parts: list[str] = []
    for reach in (-74, -48, -22, 24, 52, 80):
        parts.append(shape(ribbon([(0, -74), (reach * 0.66, -46), (reach, 6)], [12, 8, 5]), bark))
    parts.append(shape(ribbon([(0, -60), (lean * 0.5, -130), (lean, -214)], [27, 20, 13]), bark))
    puffs: list[tuple[Point, float]] = []
    for x, y, r in (
        (-84, -218, 36),
        (-40, -244, 42),
        (8, -252, 44),
        (54, -240, 42),
        (96, -214, 34),
    ):
        boughs: list[Point] = [(lean * 0.8, -180), (lean + x * 0.5, y + 40), (lean + x, y)]
        parts.append(shape(ribbon(boughs, [11, 7, 4]), bark))
        puffs.append(((lean + x, y + chance.uniform(-6, 6)), r))
    parts.append(crown(chance, puffs, color, flat=0.56))
    for _ in range(26):
        x, long = lean + chance.uniform(-104, 110), chance.uniform(24, 84)
        y = -232 + abs(x - lean) * 0.28
        tone = mix("#93a07c", color, chance.uniform(0.1, 0.7))
        d = f"M{x:.0f} {y:.0f} q{chance.uniform(-5, 5):.0f} {long * 0.5:.0f} 0 {long:.0f}"
        parts.append(line(d, tone, chance.uniform(2, 4.4), opacity=0.85))
    return Plant(shapes="".join(parts), width=276, height=304)


def bamboo(chance: random.Random, colors: Sequence[str], *, is_snowy: bool = False) -> Plant:
    """Three or four tall canes in joints, leaves in sprays near their tops."""
    del colors
    parts: list[str] = []
    for _ in range(chance.randint(3, 4)):
        color = chance.choice(["#7fae46", "#94bc54", "#6f9c40", "#a4c064"])
        x, tall = chance.uniform(-46, 46), chance.uniform(300, 400)
        lean, wide = chance.uniform(-14, 14), chance.uniform(9, 14)
        tip: Point = (x + lean, -tall)
        parts.append(
            shape(ribbon([(x, 4), (x + lean * 0.3, -tall * 0.5), tip], [wide, wide, 5]), color)
        )
        parts.append(
            line(
                f"M{x + wide * 0.28:.0f} 0 L{tip[0] + 1:.0f} {-tall:.0f}", darken(color, 0.22), 2.6
            )
        )
        for joint in range(1, 9):
            along = joint / 9
            at = x + lean * along
            y = -tall * along
            parts.append(
                line(f"M{at - wide / 2:.0f} {y:.0f} h{wide:.0f}", darken(color, 0.34), 2.4)
            )
            if joint > 4:
                for side in (-1, 1):
                    reach = chance.uniform(24, 52)
                    tone = SNOW if is_snowy else mix(color, "#4f9a3e", chance.uniform(0.2, 0.7))
                    for drop in (-12, 6, 20):
                        d = (
                            f"M{at:.0f} {y:.0f} q{side * reach * 0.5:.0f} {drop - 10:.0f}"
                            f" {side * reach:.0f} {drop + 8:.0f}"
                            f" q{-side * reach * 0.55:.0f} {-drop * 0.3:.0f}"
                            f" {-side * reach:.0f} {-drop - 8:.0f}Z"
                        )
                        parts.append(shape(d, tone, opacity=0.92))
    return Plant(shapes="".join(parts), width=220, height=404)


BLOSSOMS: Final = ("#f8c4d6", "#f5aac6", "#fbd8e4", "#f2b4cc")


def cherry(chance: random.Random, colors: Sequence[str], *, is_snowy: bool = False) -> Plant:
    """A cherry in bloom, whatever the colours of leaves are."""
    del colors
    return TREES["broadleaf"](chance, BLOSSOMS, is_snowy=is_snowy)


FLORA: Final[Mapping[str, Grower]] = {
    "acacia": acacia,
    "baobab": baobab,
    "saguaro": saguaro,
    "bare": bare,
    "willow": willow,
    "poplar": poplar,
    "oak": oak,
    "giant": giant,
    "mangrove": mangrove,
    "bamboo": bamboo,
    "cherry": cherry,
}
"""Trees by name; each takes a source of chance, colours and whether snow lies on it."""

LEAFY: Final = frozenset({"broadleaf", "birch", "bush", "willow", "poplar", "oak"})
"""Those whose leaves turn in autumn and are gone in winter."""
