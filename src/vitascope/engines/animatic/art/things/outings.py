"""What outings and races are made on: jet skis, tuk-tuks, racing shells, the arch at the end."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    IRON,
    RUBBER,
    STEEL,
    aslant,
    beam,
    gleam,
    lamp,
    pane,
    pierced,
    wave,
    wheel,
)


def _foam(left: float, right: float, y: float, phase: float) -> list[str]:
    """A row of white water, from the stern to the bow."""
    count = max(4, round((right - left) / 24))
    return [
        ellipse(
            (left + (right - left) * k / count, y + 2.4 * wave(phase, k * 0.21)),
            20, 6, "#ffffff", opacity=0.75,
        )
        for k in range(count + 1)
    ]  # fmt: skip


def draw_jet_ski(color: str, phase: float) -> Drawing:
    """A jet ski with its seat and handlebars, spray behind."""
    sketch = Sketch()
    for k in range(6):
        way = (phase + k / 6) % 1
        at = (-104 - 78 * way, -16 - 52 * math.sin(math.pi * way) * (0.6 + 0.1 * (k % 3)))
        sketch.add(ellipse(at, 8 + 12 * way, 6 + 8 * way, "#ffffff", opacity=0.85 * (1 - way)))
    sketch.add(
        shape("M-112 -34Q-108 -4 -70 0H64Q112 -6 138 -44Q92 -30 40 -34Z", darken(color, 0.35)),
        shape(
            "M-116 -40Q-112 -20 -80 -16H60Q108 -20 140 -50Q118 -62 92 -66L66 -96Q50 -104 40 -92"
            "L28 -66Q-20 -54 -64 -58Q-104 -58 -116 -40Z",
            aslant(sketch, color, (-116, -100, 140, -16)),
        ),
        shape("M-96 -58Q-88 -78 -60 -78Q-14 -72 26 -68Q10 -54 -30 -52Q-76 -50 -96 -58Z", "#2c323c"),
        shape("M-80 -30H70Q104 -34 128 -50Q96 -44 60 -42H-84Z", lighten(color, 0.6), opacity=0.85),
        shape("M44 -94Q58 -100 66 -92L84 -68Q62 -70 44 -94Z", "#bfe6f4", opacity=0.85),
        line("M46 -92L30 -112q-6 -5 -14 -3", IRON, 6),
        line("M20 -115h-10", RUBBER, 7),
        gleam((96, -58), 16, 4, angle=22),
        *_foam(-120, 128, -1, phase),
    )
    return sketch.finish((-196, -126, 152, 12), seat=(-36, -76), hold=(14, -114))


def draw_snowmobile(color: str, phase: float) -> Drawing:
    """A snowmobile on its track and skis, powder behind."""
    sketch = Sketch()
    for k in range(6):
        way = (phase + k / 6) % 1
        at = (-108 - 70 * way, -8 - 40 * math.sin(math.pi * way) * (0.6 + 0.1 * (k % 3)))
        sketch.add(ellipse(at, 7 + 11 * way, 5 + 8 * way, "#ffffff", opacity=0.85 * (1 - way)))
    teeth = "".join(f"M{-96 + 13 * k + 13 * (phase * 3 % 1):.1f} -3v5" for k in range(10))
    sketch.add(
        line("M-92 -14H24", RUBBER, 22),
        line("M-92 -14H24", "#4a505c", 8),
        line(teeth, RUBBER, 4),
        *(ellipse((x, -14), 7, 7, STEEL) for x in (-84, -48, -12, 20)),
        line("M62 -38L84 -8", STEEL, 6),
        line("M40 -4H112Q130 -6 134 -22", IRON, 6),
        shape(
            "M-104 -34Q-100 -52 -78 -52L10 -50L34 -86Q44 -94 58 -86L112 -52Q126 -42 118 -32"
            "Q60 -24 -60 -28H-96Z",
            aslant(sketch, color, (-104, -92, 120, -26)),
        ),
        shape("M-96 -52Q-92 -72 -64 -72Q-24 -68 10 -62Q4 -50 -30 -48Q-76 -46 -96 -52Z", "#2c323c"),
        shape("M40 -86L30 -116Q38 -122 44 -116L66 -84Z", "#bfe6f4", opacity=0.8),
        line("M30 -84L16 -104q-6 -5 -14 -3", IRON, 5),
        line("M6 -107h-10", RUBBER, 7),
        line("M-60 -40H96", lighten(color, 0.55), 4, opacity=0.8),
        gleam((84, -58), 16, 4, angle=28),
    )
    beam(sketch, (108, -48), 90)
    sketch.add(lamp(sketch, (104, -48), 7, 6))
    return sketch.finish((-182, -130, 200, 5), seat=(-40, -70), hold=(0, -106))


def draw_tuk_tuk(color: str, phase: float) -> Drawing:
    """A three-wheeled taxi with a roof of cloth and open sides."""
    sketch = Sketch()
    body = "M-112 -34V-92Q-112 -100 -104 -100H-16V-60H30V-100L40 -158H52L84 -96Q96 -90 100 -70V-34Z"
    glass = "M46 -148L76 -98H40Z"
    sketch.add(
        box(-110, -170, 164, 76, "#3a3036", radius=10, opacity=0.55),
        box(-100, -92, 74, 16, "#8a3a30", radius=5),
        box(-108, -128, 14, 50, "#8a3a30", radius=5),
        line("M-106 -100V-172M-20 -100V-172", STEEL, 4),
        pierced(body, (glass,), aslant(sketch, color, (-112, -158, 100, -34))),
        pane(sketch, glass, -150, -96),
        shape("M-116 -164Q-112 -186 -84 -188H26Q52 -186 60 -158L48 -154Q-30 -166 -116 -158Z",
              darken(color, 0.45)),
        line("M-116 -160Q-30 -168 50 -156", "#f2c23a", 5),
        box(-112, -66, 96, 9, "#f2c23a"),
        line("M-112 -36H100", "#f2c23a", 5),
        line("M30 -98h8", IRON, 5),
        gleam((-64, -84), 26, 4, angle=0),
        ellipse((-114, -56), 4, 7, "#e8483a"),
    )  # fmt: skip
    for x in (-72, 78):
        sketch.add(wheel((x, -23), 23, phase, hub=STEEL))
    beam(sketch, (100, -74), 90)
    sketch.add(lamp(sketch, (97, -74), 7, 9))
    return sketch.finish((-124, -196, 196, 5), scale=1.05, cabin=(-10, -158, 36, -62))


def draw_ice_cream_truck(color: str, phase: float) -> Drawing:
    """A van that sells ice cream: a striped awning over its hatch, a great cone on the roof."""
    sketch = Sketch()
    hatch = "M-92 -136H14V-84H-92Z"
    front = "M66 -132H88Q98 -130 106 -90H66Z"
    body = "M-128 -28V-146Q-128 -158 -116 -158H56Q70 -158 84 -140L112 -88Q128 -82 130 -62V-28Z"
    cone = [
        polygon([(-44, -176), (0, -176), (-22, -158)], "#d8a050"),
        polygon([(-46, -182), (2, -182), (-22, -156)], "#e0ac60"),
        line("M-38 -180l18 20M-24 -182l12 14M-6 -180l-18 20M-20 -182l-12 14", "#b8803c", 2),
        ellipse((-34, -190), 17, 15, "#f59ab8"),
        ellipse((-10, -190), 17, 15, "#fff2d8"),
        ellipse((-22, -206), 17, 16, "#8fd8c0"),
        ellipse((-22, -224), 6, 6, "#e4404c"),
        line("M-22 -229q2 -8 8 -9", "#5a8a4a", 2),
    ]
    sketch.add(
        box(-92, -136, 106, 52, "#5a4048"),
        box(-84, -108, 26, 24, "#f2c23a", radius=3),
        *(ellipse((-44 + 17 * k, -98), 8, 12, tone)
          for k, tone in enumerate(("#f59ab8", "#8fd8c0", "#fff2d8"))),
        pierced(body, (hatch, front), aslant(sketch, "#fdf6ea", (-128, -158, 130, -28))),
        pane(sketch, front, -132, -88),
        shape("M-128 -28V-66H130V-28Z", color),
        line("M-128 -66" + "q10 14 20 0" * 13, color, 6),
        box(-98, -86, 118, 7, CREAM, radius=2),
        *(
            shape(f"M{-102 + 18 * k} -142H{-84 + 18 * k}L{-82 + 18 * k} -120q-9 8 -20 0Z",
                  ("#fdf6ea", color)[k % 2])
            for k in range(7)
        ),
        *(ellipse((40, -118 + 20 * k), 7, 7, tone)
          for k, tone in enumerate(("#f59ab8", "#f2c23a", "#8fd8c0"))),
        group(cone, turn=3 * wave(phase)),
        line("M-126 -28H128", STEEL, 6),
        ellipse((-128, -56), 4, 8, "#e8483a"),
    )  # fmt: skip
    for x in (-76, 82):
        sketch.add(wheel((x, -27), 27, phase, hub=CREAM))
    beam(sketch, (126, -64), 90)
    sketch.add(lamp(sketch, (124, -64), 7, 9))
    return sketch.finish((-152, -262, 250, 10), cabin=(64, -130, 100, -56))


_CREW: Final = ("#e8b890", "#c98a62", "#8a5a3c", "#f0c8a4", "#a86e48")
_HAIR: Final = ("#3a2a22", "#8a5a2c", "#1f1a1c", "#d8a850", "#5a3a28")


def _rower(at: Point, stroke: float, color: str, k: int) -> list[str]:
    """One of the crew, facing the stern; `stroke` -1 at the catch to 1 at the finish."""
    x, y = at
    skin, hair = _CREW[k % 5], _HAIR[(k * 2 + 1) % 5]
    lean = 22 * stroke
    hip = (x + 9 * stroke, y - 4)
    angle = math.radians(lean)
    neck = (hip[0] + 42 * math.sin(angle), hip[1] - 42 * math.cos(angle))
    head = (neck[0] + 10 * math.sin(angle), neck[1] - 14)
    hands = (x - 34 + 22 * max(-1.0, stroke), y - 26)
    foot = (x - 42, y - 6)
    knee = (x - 22, y - 24 + 12 * stroke)
    return [
        line(
            f"M{hip[0]:.1f} {hip[1]:.1f}L{knee[0]:.1f} {knee[1]:.1f}L{foot[0]} {foot[1]}", skin, 9
        ),
        line(f"M{hip[0]:.1f} {hip[1] - 3:.1f}L{neck[0]:.1f} {neck[1] + 6:.1f}", color, 20),
        line(f"M{neck[0] - 2:.1f} {neck[1] + 8:.1f}L{hands[0]:.1f} {hands[1]}", skin, 7),
        ellipse(head, 11.5, 12.5, skin),
        shape(
            f"M{head[0] - 12:.1f} {head[1] - 3:.1f}q0 -13 13 -13q13 1 12 16q-4 4 -6 8"
            "q-2 -10 -8 -12Z", hair,
        ),
        ellipse((head[0] - 6, head[1] + 1), 1.5, 2, "#2a1b2e"),
    ]  # fmt: skip


def draw_rowing_eight(color: str, phase: float) -> Drawing:
    """A racing shell with eight who row as one and who steers them, their blades in the water."""
    sketch = Sketch()
    stroke = math.sin(phase * math.tau)
    is_in = math.cos(phase * math.tau) > 0
    sketch.add(line("M-318 -12Q0 -2 318 -14", darken(color, 0.4), 12))
    for k in range(8):
        sketch.add(*_rower((-176 + 60 * k, -14), stroke, "#f4f6fa" if k % 2 else "#e8ecf4", k))
    # Who steers sits in the stern and looks ahead.
    sketch.add(
        line("M-250 -16L-250 -48", "#d8342c", 20),
        ellipse((-249, -68), 11.5, 12.5, _CREW[0]),
        shape("M-262 -70q0 -14 13 -14q12 0 13 12h8v3h-21Z", "#d8342c"),
        ellipse((-243, -67), 1.5, 2, "#2a1b2e"),
    )
    sketch.add(
        shape("M-330 -18Q-240 -24 0 -24T330 -22Q260 -2 0 0Q-250 0 -330 -18Z",
              aslant(sketch, color, (-330, -24, 330, 0))),
        line("M-300 -17Q0 -19 300 -18", lighten(color, 0.5), 2.4, opacity=0.8),
    )  # fmt: skip
    for k in range(8):
        x = -176.0 + 60 * k
        hand = (x - 34 + 22 * stroke, -40.0)
        blade = (x - 4 - 62 * stroke, 16.0 if is_in else -2.0)
        sketch.add(
            line(
                f"M{hand[0]:.1f} {hand[1]}L{x - 22:.1f} -22L{blade[0]:.1f} {blade[1]}", CREAM, 3.4
            ),
            group(
                [box(-11, -5, 22, 10, "#d8342c", radius=3)],
                move=blade, turn=10 if is_in else -6,
            ),
        )  # fmt: skip
        if is_in:
            sketch.add(ellipse((blade[0], 20), 15, 3.6, "#ffffff", opacity=0.7))
    sketch.add(*_foam(-320, 300, 4, phase)[::2])
    return sketch.finish((-346, -104, 346, 30))


def draw_finish_arch(color: str, phase: float) -> Drawing:
    """The arch over the end of a race, its banner chequered, flags at either side."""
    sketch = Sketch()
    squares = [
        box(-150 + 20 * k, -262 + 20 * row, 20, 20, ("#22242c", "#fdfaf2")[(k + row) % 2])
        for k in range(15)
        for row in range(2)
    ]
    letters = (
        "M-92 -298v-34h20M-92 -316h15"
        "M-58 -298v-34"
        "M-40 -298v-34l20 34v-34"
        "M0 -298v-34"
        "M40 -330q-4 -4 -10 -2q-10 3 -6 11q2 4 9 5q9 3 8 11q-2 8 -11 7q-6 0 -9 -5"
        "M58 -298v-34M78 -298v-34M58 -315h20"
    )
    for side in (-1, 1):
        x = side * 168
        sketch.add(
            box(x - 14, -344, 28, 344, aslant(sketch, color, (x - 14, -344, x + 14, 0)), radius=6),
            box(x - 26, -16, 52, 16, darken(color, 0.35), radius=5),
            line(f"M{x} -344V-392", STEEL, 4),
            shape(
                f"M{x} -392q{14 + 3 * wave(phase):.1f} {-6 - 4 * wave(phase):.1f} 28 0t28 0v26"
                f"q-14 {6 + 4 * wave(phase):.1f} -28 0t-28 0Z",
                "#f2c23a",
            ),
        )
    sketch.add(
        box(-176, -346, 352, 62, aslant(sketch, color, (-176, -346, 176, -284)), radius=8),
        box(-156, -266, 312, 48, "#fdfaf2", radius=4),
        *squares,
        line(letters, "#ffffff", 7),
        *(
            ellipse((x, -360 - 8 * (k % 2)), 13, 16, ("#f2c23a", "#3f9fe0", "#fdfaf2")[k % 3])
            for k, x in enumerate(range(-120, 121, 40))
        ),
    )
    return sketch.finish((-206, -420, 236, 8))


def draw_thrown_caps(color: str, phase: float) -> Drawing:
    """Mortarboards tossed into the air, turning, their tassels flying."""
    sketch = Sketch()
    for k, (x, y, turn) in enumerate(
        ((-150, -60, -18), (-92, -128, 24), (-30, -78, -8), (36, -142, 14), (98, -92, -26),
         (152, -50, 20), (4, -24, 10))
    ):  # fmt: skip
        rise = 16 * wave(phase, k * 0.17)
        cap = [
            shape("M-17 3V14Q0 22 17 14V3Z", darken(color, 0.2)),
            polygon([(-34, 0), (0, -13), (34, 0), (0, 13)], color),
            polygon([(-34, 0), (0, -13), (34, 0), (0, -9)], lighten(color, 0.25)),
            line("M0 0Q20 4 26 8L28 22", "#f2c23a", 2.6),
            ellipse((28, 25), 3.4, 5, "#f2c23a"),
        ]
        sketch.add(group(cap, move=(x, y - rise), turn=turn + 14 * wave(phase, k * 0.23)))
    return sketch.finish((-215, -215, 215, 46))


KINDS: Final[Mapping[str, PropKind]] = {
    "jet ski": PropKind(draw_jet_ski, 116, "#e4503c", "water", frames=10),
    "snowmobile": PropKind(draw_snowmobile, 116, "#2f7fd0", "ground", frames=10),
    "tuk-tuk": PropKind(draw_tuk_tuk, 197, "#3fa06a", "ground", frames=10),
    "ice cream truck": PropKind(draw_ice_cream_truck, 230, "#f28ab0", "ground", frames=10),
    "rowing eight": PropKind(draw_rowing_eight, 106, "#f2d9a0", "water", frames=12),
    "finish arch": PropKind(
        draw_finish_arch, 392, "#d8342c", "ground", frames=8, is_tall=True, is_lettered=True
    ),
    "thrown caps": PropKind(draw_thrown_caps, 168, "#2b2f3f", "air", frames=12),
}
"""The kinds of this family by name."""
