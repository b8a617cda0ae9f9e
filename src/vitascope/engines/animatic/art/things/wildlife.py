"""What animals spin, sit on, gather and play with: webs, lily pads, acorns, yarn."""

import math
import random
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import between
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    ball,
    gleam,
    leaf,
    rounded,
    standing,
    wave,
)

_BARK: Final = "#7a5238"


def draw_web(color: str, phase: float) -> Drawing:
    """An orb web between two twigs, with drops of dew in it."""
    sketch = Sketch()
    hub = (0.0, -104.0)
    twigs = ("M-96 4 Q-112 -90 -84 -206", "M98 4 Q112 -100 80 -200", "M-92 -196 Q0 -226 84 -192")
    for d in twigs:
        sketch.add(line(d, _BARK, 8), line(d, lighten(_BARK, 0.3), 2.4, opacity=0.6))
    ends = [
        (hub[0] + math.cos(turn * math.tau / 12) * 96, hub[1] + math.sin(turn * math.tau / 12) * 92)
        for turn in range(12)
    ]
    spokes = "".join(f"M{hub[0]:.1f} {hub[1]:.1f} L{x:.1f} {y:.1f} " for x, y in ends)
    threads = ""
    for share in (0.2, 0.36, 0.52, 0.68, 0.84):
        nodes = [between(hub, end, share) for end in ends]
        for one, other in zip(nodes, [*nodes[1:], nodes[0]], strict=True):
            sag = between(between(one, other, 0.5), hub, 0.1)
            threads += f"M{one[0]:.1f} {one[1]:.1f} Q{sag[0]:.1f} {sag[1]:.1f} "
            threads += f"{other[0]:.1f} {other[1]:.1f} "
    sketch.add(line(spokes, color, 1.6, opacity=0.9), line(threads, color, 1.3, opacity=0.85))
    shine = 0.7 + 0.3 * wave(phase)
    chance = random.Random("dew")  # noqa: S311 - one fixed shape
    for end in ends:
        at = between(hub, end, chance.choice((0.36, 0.52, 0.68, 0.84)))
        sketch.add(ellipse(at, 3, 3, "#ffffff", opacity=0.9 * shine))
    return standing(sketch, 140, 244, below=14, seat=(0, -92))


def draw_lily_pad(color: str, phase: float) -> Drawing:
    """Floating leaves with a notch, and a water lily between them."""
    sketch = Sketch()
    bob = 1.5 * wave(phase)
    for x, y, wide in ((-62.0, -4.0, 44.0), (58.0, -2.0, 40.0), (0.0, 0.0, 58.0)):
        high = wide * 0.26
        notch = (
            f"M{x:.1f} {y + bob:.1f} L{x + wide * 0.5:.1f} {y + high * 0.86 + bob:.1f}"
            f" A{wide:.1f} {high:.1f} 0 1 1 {x + wide * 0.82:.1f} {y + high * 0.56 + bob:.1f}Z"
        )
        veins = "".join(
            f"M{x:.1f} {y + bob:.1f} L{x + math.cos(turn) * wide * 0.86:.1f}"
            f" {y + math.sin(turn) * high * 0.86 + bob:.1f} "
            for turn in (2.2, 3.1, 4.0, 4.9, 5.8)
        )
        sketch.add(
            ellipse((x, y + bob + 4), wide, high, darken(color, 0.34), opacity=0.6),
            shape(notch, color),
            line(veins, lighten(color, 0.3), 1.6, opacity=0.7),
        )
    for turn, tone in ((-58, "#f7b8cf"), (58, "#f7b8cf"), (-30, "#fbd2e0"), (30, "#fbd2e0")):
        sketch.add(leaf((88, -6 + bob), 24, -90 + turn, tone))
    sketch.add(leaf((88, -6 + bob), 26, -90, "#fff0f5"), ellipse((88, -12 + bob), 5, 4, "#f7d13e"))
    return standing(sketch, 130, 48, below=26, seat=(0, -2))


def draw_acorn(color: str, phase: float) -> Drawing:
    """A nut in its cup."""
    del phase
    sketch = Sketch()
    cup = "#8a5a34"
    sketch.add(
        line("M0 -76 q2 -10 8 -14", darken(cup, 0.2), 6),
        shape("M-25 -48 Q-24 -8 0 0 Q24 -8 25 -48Z", rounded(sketch, color, (0, -30), 30)),
        shape("M-31 -46 Q-30 -78 0 -78 Q30 -78 31 -46 Q0 -36 -31 -46Z", cup),
        line(
            "M-26 -56 l10 8 m-4 -18 l14 16 m-2 -22 l14 20 m2 -16 l10 12",
            lighten(cup, 0.3),
            2.4,
            opacity=0.6,
        ),
        gleam((-9, -28), 4, 9),
    )
    return standing(sketch, 40, 100, scale=0.24, hold=(0, -36))


def draw_yarn(color: str, phase: float) -> Drawing:
    """A ball of wool, its end lying in curls."""
    del phase
    sketch = Sketch()
    dark, pale = darken(color, 0.26), lighten(color, 0.3)
    sketch.add(
        line("M22 -6 Q60 2 78 -6 T112 -4 Q128 0 134 -10", darken(color, 0.1), 6),
        ball(sketch, (0, -40), 40, color),
    )
    strands = [
        line(f"M-39 {-40 + lift} Q0 {-78 + lift} 39 {-40 + lift}", tone, 3.2, opacity=0.75)
        for lift, tone in ((-16, pale), (-4, dark), (8, pale), (20, dark), (32, pale))
    ]
    across = [
        line(f"M{x} -78 Q{x + 22} -40 {x} -3", tone, 3, opacity=0.6)
        for x, tone in ((-20, dark), (-6, pale), (8, dark), (20, pale))
    ]
    window = sketch.clip("M-40 -40 A40 40 0 1 1 40 -40 A40 40 0 1 1 -40 -40Z")
    sketch.add(group([group(strands, turn=24, about=(0, -40)), *across], clip=window))
    sketch.add(gleam((-15, -60), 8, 5, opacity=0.4))
    return standing(sketch, 150, 96, below=8, scale=0.42, hold=(0, -40))


def draw_broad_leaf(color: str, phase: float) -> Drawing:
    """A large leaf that bends over on its stalk, with small ones below: small lives are on it."""
    sketch = Sketch()
    sway = 2.0 * wave(phase)
    dark, pale = darken(color, 0.24), lighten(color, 0.26)
    sketch.add(
        line("M-150 8 Q-156 -50 -128 -84", darken(color, 0.4), 9),
        leaf((-148, -8), 74, -160, darken(color, 0.3)),
        leaf((-150, -30), 66, 160, darken(color, 0.36)),
        leaf((-146, -14), 80, -24 + sway * 0.3, darken(color, 0.18)),
    )
    low, high = 40 + sway * 0.4, 92 - sway * 0.3
    blade = (
        f"M-134 -82 Q-70 {-high - 24:.1f} 30 {-high:.1f} Q112 {-high + 10:.1f} 172 {-low + 8:.1f}"
        f" Q96 {-low + 14:.1f} 10 {-low - 8:.1f} Q-80 -52 -134 -82Z"
    )
    rib = f"M-134 -82 Q-20 -88 60 {-66 + sway * 0.2:.1f} T172 {-low + 8:.1f}"
    veins = "".join(
        f"M{x} {y} q{18} -12 {34} -{14 + x / 40:.0f} M{x} {y} q{20} 8 {32} {18 - x / 60:.0f} "
        for x, y in ((-88, -83), (-46, -81), (-4, -77), (40, -70), (84, -58))
    )
    sketch.add(
        shape(blade, rounded(sketch, color, (10, -80), 150)),
        group([line(veins, dark, 2, opacity=0.5)], clip=sketch.clip(blade)),
        line(rib, pale, 3.4),
        ellipse((96, -62), 6, 4.4, "#ffffff", opacity=0.55),
        ellipse((-60, -74), 5, 3.6, "#ffffff", opacity=0.5),
    )
    return standing(sketch, 236, 120, below=16, seat=(6, -88))


def draw_reeds(color: str, phase: float) -> Drawing:
    """Reeds with brown heads, bending in the wind; one bends lower than the others."""
    sketch = Sketch()
    brown = "#7a4f30"
    stalks = ((-34, 150, -10), (-18, 196, -4), (20, 176, 8), (38, 128, 14), (0, 142, 2))
    for index, (x, tall, lean) in enumerate(stalks):
        sway = 3 * wave(phase, index / 5)
        tip = (x + lean + sway, -float(tall))
        tone = darken(color, 0.18 if index % 2 else 0.02)
        sketch.add(
            line(f"M{x} 0 Q{x} {-tall * 0.6:.0f} {tip[0]:.1f} {tip[1]:.1f}", tone, 5),
            line(f"M{tip[0]:.1f} {tip[1]:.1f} l{lean * 0.1:.1f} -16", darken(brown, 0.2), 2.4),
            line(f"M{tip[0]:.1f} {tip[1] + 34:.1f} L{tip[0]:.1f} {tip[1] + 4:.1f}", brown, 12),
        )
    for x, long, turn in ((-26, 120, -112), (8, 110, -70), (30, 96, -56), (-8, 132, -98)):
        sketch.add(leaf((x, 0), long, turn + 2 * wave(phase, x / 60), darken(color, 0.1)))
    return standing(sketch, 96, 222, seat=(2 + 3 * wave(phase, 0.8), -146))


def draw_hatched_egg(color: str, phase: float) -> Drawing:
    """The lower half of a shell with a jagged edge, its cap beside it: somebody hatches."""
    sketch = Sketch()
    rock = 2 * wave(phase)
    jag = "L-30 -46 L-20 -58 L-8 -44 L4 -60 L16 -45 L28 -57 L40 -50"
    teeth = "L52 -14 L60 -4 L70 -16 L80 -4 L90 -12"
    shell = rounded(sketch, color, (-8, -30), 52)
    cap = rounded(sketch, lighten(color, 0.2), (70, -16), 30)
    sketch.add(
        group(
            [
                shape(f"M-42 -50 {jag} Q46 0 0 0 Q-46 0 -42 -50Z", shell),
                line(f"M-42 -50 {jag}", darken(color, 0.24), 2.4),
                line("M-16 -44 l6 14 l-8 8 M18 -45 l-4 12 l7 9", darken(color, 0.22), 2),
            ],
            turn=rock,
            about=(0, 0),
        ),
        shape(f"M44 -2 {teeth} L98 -2 Q96 -44 70 -46 Q46 -42 44 -2Z", cap),
        gleam((-26, -26), 5, 10),
    )
    return standing(sketch, 104, 70, scale=0.8, seat=(0, -40))


def draw_clear_ball(color: str, phase: float) -> Drawing:
    """A ball of clear plastic, to be inside of: it turns as it rolls."""
    sketch = Sketch()
    hub, radius = (0.0, -70.0), 70.0
    rim = _ring(hub, radius)
    bands = [
        ellipse(
            hub,
            radius * abs(math.cos((phase + step / 3) * math.pi)),
            radius,
            "#ffffff",
            opacity=0.1,
        )
        for step in range(3)
    ]
    sketch.add(
        ellipse(hub, radius, radius, color, opacity=0.16),
        *bands,
        line(rim, lighten(color, 0.5), 4, opacity=0.9),
        line("M-46 -104 Q-30 -128 -2 -130", "#ffffff", 7, opacity=0.75),
        ellipse((34, -38), 6, 9, "#ffffff", opacity=0.4),
    )
    return standing(sketch, 78, 148, cabin=(-44, -124, 44, -18))


def draw_wheel(color: str, phase: float) -> Drawing:
    """A wheel to run in, on its stand; it goes round once."""
    sketch = Sketch()
    hub, radius = (0.0, -76.0), 66.0
    dark, pale = darken(color, 0.3), lighten(color, 0.4)
    sketch.add(
        ellipse((0, -3), 58, 6, darken(color, 0.4)),
        ellipse(hub, radius, radius, lighten(color, 0.75), opacity=0.55),
    )
    turns = [(phase + step / 24) * math.tau for step in range(24)]
    spokes = "".join(_radial(hub, 0, radius, turn) for turn in turns[::4])
    rungs = "".join(_radial(hub, radius - 7, radius + 5, turn) for turn in turns)
    rim = _ring(hub, radius)
    sketch.add(
        line(spokes, pale, 3.4),
        line(rim, dark, 11),
        line(rim, color, 7),
        line(rungs, pale, 2.6),
        line(f"M-46 0 L{hub[0]} {hub[1]} L46 0", dark, 7),
        line(f"M-45 -1 L{hub[0]} {hub[1]} L45 -1", lighten(color, 0.15), 4),
        ellipse(hub, 8, 8, dark),
        ellipse((hub[0] - 1, hub[1] - 2), 5, 5, pale),
    )
    return standing(sketch, 84, 156, seat=(4, -18))


def _radial(hub: tuple[float, float], low: float, high: float, turn: float) -> str:
    """A line from a distance to another along a ray; `turn` in radians."""
    x, y = math.cos(turn), math.sin(turn)
    return (
        f"M{hub[0] + x * low:.1f} {hub[1] + y * low:.1f}"
        f" L{hub[0] + x * high:.1f} {hub[1] + y * high:.1f} "
    )


def _ring(centre: tuple[float, float], radius: float) -> str:
    """The outline of a circle."""
    x, y = centre
    arc = f"A{radius:.1f} {radius:.1f} 0 1 1 "
    return f"M{x - radius:.1f} {y:.1f}{arc}{x + radius:.1f} {y:.1f}{arc}{x - radius:.1f} {y:.1f}Z"


def draw_hive(color: str, phase: float) -> Drawing:
    """A hive of coiled straw on a stool, a bee or two about its door."""
    sketch = Sketch()
    wood, dark = "#8a5f3c", darken(color, 0.3)
    for x in (-44, 36):
        sketch.add(shape(f"M{x} -26 h10 l{-4 if x < 0 else 4} 26 h-8Z", darken(wood, 0.2)))
    sketch.add(
        shape("M-62 -34 h124 v10 h-124Z", wood), line("M-60 -33 h120", lighten(wood, 0.3), 2)
    )
    bands = ((58, -34), (57, -52), (54, -69), (49, -85), (41, -100), (30, -113), (17, -123))
    for wide, low in bands:
        sketch.add(
            shape(
                f"M{-wide} {low} q-9 -9 2 -18 h{2 * wide - 4} q11 9 2 18Z",
                rounded(sketch, color, (0, -70), 90),
            ),
            line(f"M{-wide + 2} {low} h{2 * wide - 4}", dark, 2.4, opacity=0.7),
        )
        weave = "".join(f"M{x} {low - 16} l5 14 " for x in range(-wide + 6, wide - 6, 12))
        sketch.add(line(weave, dark, 1.4, opacity=0.35))
    sketch.add(
        line("M0 -140 v-12", darken(color, 0.2), 8),
        shape("M-15 -35 v-13 a15 15 0 0 1 30 0 v13Z", "#3a281c"),
    )
    for shift, side in ((0.0, 1), (0.5, -1)):
        turn = (phase + shift) * math.tau
        at = (side * 34 + 14 * math.cos(turn), -60 + 12 * math.sin(2 * turn))
        sketch.add(
            ellipse((at[0] - 2, at[1] - 5), 4, 3, "#ffffff", opacity=0.75),
            ellipse(at, 5.5, 4, "#f5c33a"),
            line(f"M{at[0]:.1f} {at[1] - 3.6:.1f} v7.2", "#3a2c20", 2),
        )
    return standing(sketch, 92, 166)


KINDS: Final[Mapping[str, PropKind]] = {
    "hamster wheel": PropKind(draw_wheel, 146, "#e0804a", "ground", frames=24),
    "broad leaf": PropKind(draw_broad_leaf, 112, "#5fae4a", "ground", frames=8),
    "reeds": PropKind(draw_reeds, 212, "#7fa05a", "ground", frames=8),
    "hatched egg": PropKind(draw_hatched_egg, 48, "#f4ead6", "ground", frames=8),
    "hamster ball": PropKind(draw_clear_ball, 140, "#8fc4e0", "ground", frames=12),
    "beehive": PropKind(draw_hive, 152, "#e0ac4c", "ground", frames=12),
    "spider web": PropKind(draw_web, 215, "#f2f4f8", "ground", frames=8),
    "lily pad": PropKind(draw_lily_pad, 46, "#5fa04a", "water", frames=8),
    "acorn": PropKind(draw_acorn, 21, "#c8924a", "hand"),
    "yarn": PropKind(draw_yarn, 34, "#e0526a", "ground"),
}
