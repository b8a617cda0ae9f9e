"""Magic and treasure: what sparkles."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import points
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    IRON,
    WOOD,
    aslant,
    ball,
    flame,
    gleam,
    halo,
    ring,
    rounded,
    sideways,
    standing,
    star_points,
    wave,
)


def _twinkles(spots: tuple[tuple[float, float], ...], phase: float, size: float = 8.0) -> str:
    """Little stars that come and go."""
    parts = ""
    for index, (x, y) in enumerate(spots):
        r = size * max(0.0, math.sin((phase + index / len(spots)) * math.tau))
        if r > 0.5:
            parts += polygon(star_points((x, y), r, tips=4, inner=0.26), "#fff6c8")
    return parts


def draw_wand(color: str, phase: float) -> Drawing:
    """A wand with a star that sparkles."""
    sketch = Sketch()
    star = polygon(star_points((0, -96), 22), rounded(sketch, color, (0, -96), 22))
    sparks = _twinkles(((-26, -112), (28, -108), (24, -74), (-24, -76), (0, -130)), phase)
    sketch.add(
        halo(sketch, (0, -96), 42, color, 0.5),
        box(-3, -86, 6, 86, sideways(sketch, "#4a3a6a", -3, 3), radius=3),
        box(-3.5, -10, 7, 10, GOLD, radius=2),
        star,
        gleam((-6, -102), 4, 3),
        sparks,
    )
    sketch.shine(halo(sketch, (0, -96), 44, color, 0.9), star, sparks)
    return standing(sketch, 48, 144, scale=0.75, hold=(0, -14))


def draw_crystal_ball(color: str, phase: float) -> Drawing:
    """A crystal ball in which mist turns."""
    sketch = Sketch()
    window = sketch.clip("M-38 -58 A38 38 0 1 1 38 -58 A38 38 0 1 1 -38 -58Z")
    mist = [
        ellipse(
            (
                math.cos((phase + k / 4) * math.tau) * 20,
                -56 + math.sin((phase + k / 4) * math.tau) * 14,
            ),
            18,
            9,
            "#ffffff",
            opacity=0.3,
        )
        for k in range(4)
    ]
    globe = [
        ellipse((0, -58), 38, 38, rounded(sketch, color, (0, -58), 40)),
        group([*mist, polygon(star_points((4, -54), 8), "#fff6c8")], clip=window),
        gleam((-14, -78), 9, 6, opacity=0.8),
    ]
    sketch.add(
        shape("M-30 -14 Q0 -30 30 -14 L36 0 H-36Z", sideways(sketch, GOLD, -36, 36)),
        line("M-24 -18 Q-34 -26 -36 -36 M24 -18 Q34 -26 36 -36", GOLD, 5),
        *globe,
    )
    sketch.shine(halo(sketch, (0, -58), 66, color, 0.6), *globe)
    return standing(sketch, 68, 128, scale=0.75, below=10, hold=(0, -10))


def draw_cauldron(color: str, phase: float) -> Drawing:
    """A cauldron that bubbles over a fire."""
    sketch = Sketch()
    fires = [flame((x, 0), s, (phase + x / 40) % 1) for x, s in ((-22, 26), (0, 34), (22, 26))]
    brew = "#7fdc4a"
    sketch.add(
        *fires,
        line("M-30 -12 L-38 0 M30 -12 L38 0", IRON, 7),
        shape(
            "M-52 -74 Q-70 -20 -20 -10 H20 Q70 -20 52 -74Z", rounded(sketch, color, (0, -46), 62)
        ),
        ellipse((0, -76), 56, 13, darken(color, 0.2)),
        ellipse((0, -76), 48, 9, brew),
    )
    for k, x in enumerate((-28, -8, 14, 30)):
        rise = (phase + k / 4) % 1
        sketch.add(ball(sketch, (x, -78 - rise * 26), 4 + 5 * (1 - rise), lighten(brew, 0.1)))
    sketch.add(
        ring((0, -76), 54, 12, lighten(color, 0.2), 4),
        gleam((-34, -54), 7, 11, opacity=0.4, angle=12),
    )
    sketch.shine(halo(sketch, (0, -80), 60, "#9fff6a", 0.6), *fires)
    return standing(sketch, 72, 142, below=10)


def draw_magic_lamp(color: str, phase: float) -> Drawing:
    """An oil lamp of a tale, with a curl of smoke from its spout."""
    sketch = Sketch()
    a = 5 * wave(phase)
    sketch.add(
        line(
            (f"M70 -46 Q{88 + a:.1f} -66 {70 - a:.1f} -82 Q{56 + a:.1f} -100 {80 - a:.1f} -118"),
            "#c8b8f0",
            9,
            opacity=0.6,
        ),
        line("M-40 -40 Q-74 -52 -70 -28 Q-64 -14 -38 -22", color, 6),
        shape(
            (
                "M-46 -36 Q-30 -48 14 -46 Q44 -42 62 -54 L74 -48 Q54 -16 16 -12 H-18 Q-44 "
                "-16 -46 -36Z"
            ),
            aslant(sketch, color, (-46, -52, 74, -10)),
        ),
        shape("M-26 -46 Q-14 -64 0 -64 Q14 -62 20 -46Z", lighten(color, 0.1)),
        ball(sketch, (-2, -68), 6, color),
        shape("M-12 -12 L-24 0 H24 L12 -12Z", darken(color, 0.1)),
        gleam((-22, -36), 12, 4, angle=-8),
        ellipse((0, -30), 6, 5, "#d8404a"),
    )
    return standing(sketch, 96, 128, scale=0.7, hold=(-60, -32))


def draw_chest(color: str, phase: float) -> Drawing:
    """A treasure chest, open, its gold sparkling."""
    sketch = Sketch()
    sketch.add(
        shape("M-62 -52 V-84 Q-60 -108 0 -108 Q60 -108 62 -84 V-52Z", darken(color, 0.4)),
        line("M-62 -54 V-84 Q-60 -108 0 -108 Q60 -108 62 -84 V-54", color, 9),
        shape(
            "M-56 -52 Q-40 -76 -20 -66 Q0 -88 22 -70 Q42 -78 56 -52Z",
            aslant(sketch, GOLD, (-56, -84, 56, -50)),
        ),
    )
    for x, y in points("-40 -60, -24 -68, -8 -64, 8 -76, 24 -66, 40 -60, 0 -58"):
        sketch.add(ellipse((x, y), 9, 5, "#f6d050"), ellipse((x - 1, y - 1), 6, 3, "#fff0a0"))
    sketch.add(
        polygon([(-30, -78), (-22, -70), (-30, -60), (-38, -70)], "#e0384a"),
        polygon([(32, -82), (40, -74), (32, -64), (24, -74)], "#3f9fe0"),
        box(-66, -54, 132, 54, sketch.shaded(color, -54, 0), radius=4),
        line("M-64 -36 H64 M-64 -18 H64", darken(color, 0.3), 2),
        *(box(x, -54, 11, 54, sideways(sketch, GOLD, x, x + 11)) for x in (-58, 47)),
        box(-68, -58, 136, 9, sideways(sketch, GOLD, -68, 68), radius=3),
        box(-13, -52, 26, 24, sideways(sketch, GOLD, -13, 13), radius=4),
        ellipse((0, -42), 4, 4, IRON),
        line("M0 -41 v7", IRON, 3),
    )
    sparks = _twinkles(((-34, -86), (10, -96), (36, -92), (-10, -84)), phase, 10)
    sketch.add(sparks)
    sketch.shine(halo(sketch, (0, -72), 60, "#ffd85a", 0.5), sparks)
    return standing(sketch, 80, 136)


def draw_coin(color: str, phase: float) -> Drawing:
    """A coin that spins."""
    sketch = Sketch()
    squash = max(0.12, abs(math.cos(phase * math.tau)))
    face = [
        ellipse((0, 0), 34, 34, darken(color, 0.16)),
        ellipse((0, 0), 30, 30, rounded(sketch, color, (0, 0), 32)),
        ring((0, 0), 24, 24, darken(color, 0.2), 2),
        polygon(star_points((0, 0), 15), lighten(color, 0.5)),
        gleam((-12, -16), 7, 4),
    ]
    sketch.add(
        group([ellipse((0, 0), 34, 34, darken(color, 0.36))], move=(3, -36), scale=(squash, 1)),
        group(face, move=(0, -36), scale=(squash, 1)),
    )
    return standing(sketch, 42, 76, scale=0.5, hold=(0, -12))


def draw_gem(color: str, phase: float) -> Drawing:
    """A cut gem that sparkles."""
    sketch = Sketch()
    sketch.add(
        polygon([(-40, -50), (-24, -74), (24, -74), (40, -50), (0, 0)], color),
        polygon([(-40, -50), (-24, -74), (-14, -50)], lighten(color, 0.45)),
        polygon([(-24, -74), (0, -74), (-14, -50)], lighten(color, 0.2)),
        polygon([(0, -74), (-14, -50), (14, -50)], lighten(color, 0.6)),
        polygon([(0, -74), (24, -74), (14, -50)], lighten(color, 0.15)),
        polygon([(24, -74), (40, -50), (14, -50)], darken(color, 0.1)),
        polygon([(-40, -50), (-14, -50), (0, 0)], lighten(color, 0.12)),
        polygon([(14, -50), (40, -50), (0, 0)], darken(color, 0.24)),
    )
    sparks = _twinkles(((-30, -70), (30, -34), (6, -62)), phase, 12)
    sketch.add(sparks)
    return standing(sketch, 54, 90, scale=0.55, hold=(0, -20))


def draw_crown(color: str, phase: float) -> Drawing:
    """A crown with jewels."""
    sketch = Sketch()
    sketch.add(
        shape(
            "M-44 -14 L-54 -64 L-28 -42 L0 -78 L28 -42 L54 -64 L44 -14Z",
            sideways(sketch, color, -50, 50),
        ),
        *(ball(sketch, (x, y), 6, color) for x, y in ((-54, -68), (0, -82), (54, -68))),
        box(-46, -20, 92, 20, sideways(sketch, lighten(color, 0.1), -46, 46), radius=5),
        *(
            ellipse((x, -10), 6, 6, tone) + gleam((x - 2, -12), 2, 1.4)
            for x, tone in ((-28, "#3f9fe0"), (0, "#e0384a"), (28, "#4fb86a"))
        ),
        line("M-44 -18 H44", lighten(color, 0.6), 1.6),
    )
    sketch.add(_twinkles(((-40, -52), (22, -64), (48, -30)), phase))
    return standing(sketch, 66, 98, scale=0.6, hold=(0, -4))


def draw_ring(color: str, phase: float) -> Drawing:
    """A ring with a diamond."""
    sketch = Sketch()
    sketch.add(
        ring((0, -30), 27, 27, darken(color, 0.14), 8),
        ring((-0.6, -30.6), 27, 27, color, 5),
        line("M-24 -42 Q-18 -54 -6 -56", "#fffbe0", 3),
        polygon([(-18, -72), (-10, -84), (10, -84), (18, -72), (0, -52)], "#bfeaf8"),
        polygon([(-10, -84), (10, -84), (0, -72)], "#ffffff"),
        polygon([(10, -84), (18, -72), (0, -52), (0, -72)], "#8fcbe4"),
        _twinkles(((18, -88), (-16, -86)), phase, 11),
    )
    return standing(sketch, 40, 104, scale=0.45, hold=(0, -20))


def draw_pearl(color: str, phase: float) -> Drawing:
    """A pearl in its open shell."""
    sketch = Sketch()
    fan = "".join(
        f"M0 -22 L{math.cos(angle) * 50:.0f} {-26 + math.sin(angle) * 46:.0f} "
        for angle in (math.pi + k * math.pi / 6 for k in range(7))
    )
    sketch.add(
        shape(
            "M-54 -30 Q-50 -78 0 -80 Q50 -78 54 -30 Q30 -16 0 -20 Q-30 -16 -54 -30Z",
            aslant(sketch, "#f7c8d0", (-54, -80, 54, -16)),
        ),
        line(fan, "#e09aa8", 2.4, opacity=0.7),
        shape(
            "M-56 -26 Q-40 0 0 0 Q40 0 56 -26 Q30 -8 0 -10 Q-30 -8 -56 -26Z",
            aslant(sketch, "#f2a8b8", (-56, -26, 56, 0)),
        ),
        ball(sketch, (0, -26), 17, color),
        _twinkles(((14, -44), (-18, -40)), phase, 8),
    )
    return standing(sketch, 62, 88, scale=0.7)


def draw_flying_broom(color: str, phase: float) -> Drawing:
    """A broom in the air, bristles behind; who rides sits on its stick."""
    sketch = Sketch()
    bristles = "".join(f"M-44 {-1 + k * 0.5:.1f} L-98 {-18 + k * 4.5:.1f} " for k in range(9))
    sketch.add(
        box(-40, -3, 142, 6, sketch.shaded(WOOD, -3, 3), radius=3),
        shape(
            "M-38 -8 V8 Q-64 12 -98 24 Q-106 0 -98 -24 Q-64 -12 -38 -8Z",
            aslant(sketch, color, (-104, -24, -38, 24)),
        ),
        line(bristles, darken(color, 0.24), 1.4, opacity=0.7),
        line("M-50 -11 V11 M-56 -12 V12", "#c8404a", 3),
        box(-44, -8, 12, 16, darken(WOOD, 0.24), radius=3),
        _twinkles(((-112, -14), (-124, 8), (-108, 22)), phase, 6),
    )
    return sketch.finish((-134, -30, 104, 32), seat=(8, -3), hold=(40, 0))


def draw_pot_of_gold(color: str, phase: float) -> Drawing:
    """A black pot heaped with gold coins."""
    sketch = Sketch()
    coins = ((-34, -84), (-12, -92), (12, -94), (34, -86), (-22, -102), (2, -108), (24, -104))
    for x, y in coins:
        sketch.add(ellipse((x, y), 17, 12, darken(GOLD, 0.2)), ellipse((x, y - 2.5), 16, 11, GOLD))
    body = rounded(sketch, color, (0, -44), 60)
    sketch.add(
        shape("M-58 -76 Q-74 -20 -30 -4 H30 Q74 -20 58 -76 Q0 -60 -58 -76Z", body),
        line("M-62 -78 Q0 -60 62 -78", lighten(color, 0.2), 9),
        line("M-40 -2 l-8 10 M40 -2 l8 10", darken(color, 0.3), 9),
        gleam((-28, -50), 7, 14),
        _twinkles(((-30, -112), (4, -122), (30, -110), (-6, -96)), phase),
    )
    return standing(sketch, 90, 150, below=18)


KINDS: Final[Mapping[str, PropKind]] = {
    "pot of gold": PropKind(draw_pot_of_gold, 118, "#33303c", "ground", frames=8),
    "flying broom": PropKind(draw_flying_broom, 48, "#e8bc5a", "air", frames=8),
    "wand": PropKind(draw_wand, 88, "#f9cf3a", "hand", frames=8),
    "crystal ball": PropKind(draw_crystal_ball, 72, "#8a6ae0", "table", frames=10),
    "cauldron": PropKind(draw_cauldron, 106, "#3f4250", "ground", frames=10),
    "magic lamp": PropKind(draw_magic_lamp, 52, "#e8b03a", "table", frames=8),
    "treasure chest": PropKind(draw_chest, 112, "#9b5f34", "ground", frames=8),
    "coin": PropKind(draw_coin, 34, "#f2b82e", "hand", frames=12),
    "gem": PropKind(draw_gem, 41, "#e0384a", "hand", frames=8),
    "crown": PropKind(draw_crown, 53, "#f0b82e", "table", frames=8),
    "ring": PropKind(draw_ring, 38, "#f0b82e", "hand", frames=8),
    "pearl": PropKind(draw_pearl, 56, "#f4f0fa", "ground", frames=8),
}
"""The kinds of this family by name."""
