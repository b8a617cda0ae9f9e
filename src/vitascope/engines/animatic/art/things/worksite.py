"""Machines that build, carry and clear: bulldozers, mixers, tippers, cranes, rollers, combines."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.coachwork import front, paint, wheels
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    IRON,
    STEEL,
    pane,
    pierced,
    puffs,
    sideways,
    wave,
    wheel,
)

_RUBBER: Final = "#2b2833"
_SOIL: Final = "#7a5a40"


def draw_bulldozer(color: str, phase: float) -> Drawing:
    """Tracks, a cab, a wide blade before it that pushes soil."""
    sketch = Sketch()
    lift = wave(phase) * 3
    pane_d = "M-62 -92 V-134 H-14 Q-6 -132 -2 -92Z"
    sketch.add(
        puffs((34, -132), (-30, -40), 8, phase, "#6a6470"),
        box(30, -132, 8, 40, IRON, radius=3),
        pierced(
            "M-74 -50 V-142 H-10 Q4 -140 8 -118 L14 -50Z", (pane_d,), paint(sketch, color, -142)
        ),
        pane(sketch, pane_d, -134, -92),
        box(-80, -150, 92, 10, darken(color, 0.2), radius=4),
        shape("M8 -96 H64 Q74 -94 76 -80 V-46 H0Z", paint(sketch, color, -96)),
        line("M24 -84v30M34 -84v30M44 -84v30", darken(color, 0.4), 3),
        box(-104, -52, 190, 52, _RUBBER, radius=25),
    )
    pads = "".join(f"M{-92 + (k + phase) * 15:.1f} -2h8" for k in range(11))
    sketch.add(line(pads, "#55545f", 4))
    for x in (-78, -44, -10, 24, 60):
        sketch.add(wheel((x, -26), 17, phase, hub=lighten(color, 0.1), tyre="#4a4e5a"))
    blade = [
        line("M-64 -30L0 -34M-64 -14L0 -20", darken(color, 0.25), 9),
        shape("M-6 -76Q-22 -36 0 0H14Q2 -34 12 -76Z", lighten(STEEL, 0.1)),
        shape("M10 -2Q6 -44 40 -52Q84 -46 104 0Z", _SOIL),
        *(ellipse((x, y), 5, 4, darken(_SOIL, 0.2)) for x, y in ((36, -30), (62, -22), (82, -8))),
    ]
    sketch.add(group(blade, move=(106, lift - 3)))
    return sketch.finish((-112, -180, 214, 6), cabin=(-58, -133, -14, -54))


def _cab(sketch: Sketch, color: str) -> None:
    """The cab of a lorry at its right end."""
    pane_d = "M104 -128 H134 Q142 -126 148 -92 H104Z"
    cab = "M86 -34 V-134 Q86 -142 96 -142 H136 Q150 -142 156 -120 L164 -86 V-34Z"
    sketch.add(
        pierced(cab, (pane_d,), paint(sketch, color, -142)),
        pane(sketch, pane_d, -128, -92),
        line("M110 -98l12 -26", "#ffffff", 4, opacity=0.5),
        line("M96 -130V-42", darken(color, 0.3), 2.2),
    )


_CABIN: Final = (100.0, -127.0, 142.0, -56.0)


def draw_cement_mixer(color: str, phase: float) -> Drawing:
    """A lorry with a drum that turns."""
    sketch = Sketch()
    drum = "M-150 -84Q-146 -120 -110 -142L-20 -166Q52 -170 64 -116Q60 -74 6 -62L-112 -60"
    drum += "Q-142 -62 -150 -84Z"
    # A stripe comes up at the lower edge of the drum and goes at the upper one.
    stripes = "".join(
        line(
            f"M{-128 + 44 * turn:.1f} -64q{26 + 4 * turn:.1f} -34 40 {-70 - 8 * turn:.1f}",
            color,
            9,
            opacity=round(0.9 * math.sin(math.pi * turn / 4), 2),
        )
        for turn in ((k + phase) % 4 for k in range(4))
    )
    sketch.add(
        line("M-166 -38H164", IRON, 12),
        shape("M-158 -46L-150 -110L-172 -120L-184 -96Z", darken(STEEL, 0.1)),
        line("M-172 -96L-188 -40", STEEL, 8),
        shape(drum, paint(sketch, "#e8e4dc", -166, -58)),
        stripes,
        box(60, -150, 12, 108, darken(color, 0.2), radius=3),
    )
    _cab(sketch, color)
    front(sketch, (160, -62), (-176, -56))
    wheels(sketch, (-122, -60, 122), 28, phase, "#4a4e5a")
    return sketch.finish((-196, -186, 270, 5), cabin=_CABIN)


def draw_dump_truck(color: str, phase: float) -> Drawing:
    """A tipper full of soil and stones."""
    sketch = Sketch()
    sketch.add(
        shape("M-158 -118Q-110 -172 -60 -150Q-20 -190 66 -118Z", _SOIL),
        *(
            ellipse((x, y), r, r * 0.8, tone)
            for x, y, r, tone in (
                (-104, -136, 12, "#8d8892"), (-40, -152, 14, "#7c7780"), (20, -136, 11, "#9a949e"),
                (-70, -128, 9, "#9a949e"),
            )
        ),
        line("M-166 -36H164", IRON, 12),
        shape("M-176 -122H76V-44H-146Z", paint(sketch, color, -122)),
        line("M-128 -116V-50M-76 -116V-48M-24 -116V-48M28 -116V-48", darken(color, 0.25), 6),
        box(-178, -126, 258, 10, darken(color, 0.15), radius=3),
        shape("M70 -130H120L112 -118H70Z", darken(color, 0.15)),
    )  # fmt: skip
    _cab(sketch, color)
    front(sketch, (160, -62), (-164, -56))
    wheels(sketch, (-110, -44, 122), 31, phase, "#4a4e5a")
    return sketch.finish((-186, -196, 270, 5), cabin=_CABIN)


def draw_garbage_truck(color: str, phase: float) -> Drawing:
    """A lorry with a closed body and a hopper behind, a bin on its lift."""
    sketch = Sketch()
    tip = 20 + 18 * wave(phase)
    can = [
        box(-14, -2, 28, 40, "#3f6a4a", radius=3),
        box(-17, -8, 34, 8, "#2f5038", radius=3),
        ellipse((-8, 40), 5, 5, _RUBBER),
        ellipse((8, 40), 5, 5, _RUBBER),
    ]
    sketch.add(
        line("M-150 -36H164", IRON, 12),
        group(can, move=(-186, -84), turn=tip),
        shape("M-166 -44L-172 -120L-140 -166H70Q78 -166 78 -156V-44Z", paint(sketch, color, -166)),
        line("M-128 -160V-50M-86 -160V-48M-44 -160V-48M-2 -160V-48M40 -160V-48",
             darken(color, 0.18), 4),
        shape("M-166 -44L-172 -120L-140 -166L-132 -44Z", darken(color, 0.22)),
        box(-120, -104, 180, 12, "#f2efe6", radius=2),
    )  # fmt: skip
    _cab(sketch, lighten(color, 0.5))
    front(sketch, (160, -62), (-164, -56))
    wheels(sketch, (-104, -42, 122), 28, phase, "#4a4e5a")
    return sketch.finish((-226, -186, 270, 5), cabin=_CABIN)


def draw_crane_truck(color: str, phase: float) -> Drawing:
    """A lorry with a long boom and a hook on its cable."""
    sketch = Sketch()
    sway = 6 * wave(phase)
    boom = [
        polygon([(-10, -12), (236, -7), (236, 5), (-10, 12)], paint(sketch, color, -12, 12)),
        line("".join(f"M{14 + 28 * k} -9l14 17l14 -17" for k in range(8)), darken(color, 0.3), 2.6),
    ]
    tip = (-92 + 236 * math.cos(math.radians(-56)), -112 + 236 * math.sin(math.radians(-56)))
    sketch.add(
        line(f"M{tip[0]:.1f} {tip[1]:.1f}L{tip[0] + sway:.1f} {tip[1] + 96:.1f}", IRON, 2.6),
        box(tip[0] + sway - 7, tip[1] + 94, 14, 14, color, radius=3),
        line(f"M{tip[0] + sway:.1f} {tip[1] + 108:.1f}v6q-12 0 -10 12q4 8 12 2", IRON, 4),
        group(boom, move=(-92, -112), turn=-56),
        line("M-166 -38H164", IRON, 16),
        shape("M-140 -48V-116H-60L-48 -48Z", paint(sketch, color, -116)),
        box(-126, -106, 44, 26, "#bfe0ee", radius=3),
        box(-30, -66, 100, 22, darken(color, 0.15), radius=3),
    )
    _cab(sketch, color)
    front(sketch, (160, -62), (-176, -52))
    wheels(sketch, (-128, -70, 122), 27, phase, "#4a4e5a")
    return sketch.finish((-184, -326, 270, 6), cabin=_CABIN)


def draw_steamroller(color: str, phase: float) -> Drawing:
    """A roller with a great drum before it."""
    sketch = Sketch()
    pane_d = "M-40 -94 V-134 H8 V-94Z"
    sketch.add(
        shape("M-108 -50V-92Q-106 -100 -94 -100H-40V-50Z", paint(sketch, color, -100)),
        line("M-92 -88h36M-92 -78h36M-92 -68h36", darken(color, 0.4), 3),
        pierced("M-52 -40 V-142 H20 V-40Z", (pane_d,), paint(sketch, color, -142)),
        pane(sketch, pane_d, -134, -94),
        box(-60, -150, 90, 10, darken(color, 0.2), radius=4),
        line("M16 -56L84 -40M84 -74V-38", darken(color, 0.2), 12),
        ellipse((88, -40), 40, 40, sideways(sketch, STEEL, 48, 128)),
        group([line("M-26 0H26M0 -26V26", darken(STEEL, 0.2), 5)], move=(88, -40),
              turn=phase * 360),
        ellipse((88, -40), 10, 10, color),
    )  # fmt: skip
    sketch.add(wheel((-72, -38), 38, phase, hub=lighten(color, 0.1)))
    return sketch.finish((-116, -158, 136, 5), cabin=(-36, -133, 4, -56))


def draw_combine(color: str, phase: float) -> Drawing:
    """A combine harvester: a reel that turns before it, a spout, straw that flies behind."""
    sketch = Sketch()
    pane_d = "M44 -104 V-150 H92 Q100 -148 104 -104Z"
    reel = "".join(
        f"M0 0L{44 * math.cos(a):.1f} {44 * math.sin(a):.1f}"
        for a in (k * math.tau / 6 for k in range(6))
    )
    falls = [(k * 0.37 + phase) % 1 for k in range(7)]
    straw = "".join(
        f"M{-140 - 34 * far:.1f} {-52 + 50 * far * far:.1f}l-12 {5 - 3 * (k % 3)}"
        for k, far in enumerate(falls)
    )
    sketch.add(
        line(straw, "#e0bc5a", 3.4),
        line("M-20 -138L-96 -178L-120 -170", darken(color, 0.15), 13),
        shape("M-140 -48V-112Q-138 -134 -116 -134H34V-48Z", paint(sketch, color, -134)),
        line("M-128 -104H20M-128 -84H20", darken(color, 0.2), 4),
        pierced("M34 -44 V-158 H94 Q110 -156 112 -130 L116 -44Z", (pane_d,),
                paint(sketch, lighten(color, 0.1), -158)),
        pane(sketch, pane_d, -150, -104),
        box(28, -166, 90, 10, darken(color, 0.2), radius=4),
        polygon([(112, -58), (150, -34), (226, -18), (226, -2), (120, -2)], darken(color, 0.1)),
        group([line(reel, "#f2c23a", 5), ellipse((0, 0), 46, 46, "none")], move=(206, -46),
              turn=phase * 60),
        ellipse((206, -46), 7, 7, darken(color, 0.3)),
    )  # fmt: skip
    sketch.add(
        wheel((70, -46), 46, phase, hub="#f2c23a", spokes=6), wheel((-96, -28), 28, phase,
                                                                  hub="#f2c23a"),
    )  # fmt: skip
    return sketch.finish((-190, -190, 262, 5), cabin=(48, -149, 96, -64))


KINDS: Final[Mapping[str, PropKind]] = {
    "bulldozer": PropKind(draw_bulldozer, 150, "#f2b02e", "ground", frames=12, is_tall=True),
    "cement mixer": PropKind(draw_cement_mixer, 168, "#e0603c", "ground", frames=12, is_tall=True),
    "dump truck": PropKind(draw_dump_truck, 168, "#f0a02e", "ground", frames=10, is_tall=True),
    "garbage truck": PropKind(
        draw_garbage_truck, 168, "#4f9a5a", "ground", frames=12, is_tall=True
    ),
    "crane truck": PropKind(draw_crane_truck, 310, "#f2b02e", "ground", frames=10, is_tall=True),
    "steamroller": PropKind(draw_steamroller, 150, "#e8a02c", "ground", frames=10, is_tall=True),
    "combine": PropKind(draw_combine, 178, "#4f9f48", "ground", frames=12, is_tall=True),
}
"""The kinds of this family by name."""
