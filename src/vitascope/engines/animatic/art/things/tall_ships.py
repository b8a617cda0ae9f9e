"""Ships of old under sail: a pirate's, with a skull on its sail, and an honest one."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import numbers
from vitascope.engines.animatic.art.things.parts import DARK_WOOD, GOLD, IRON, halo, wave
from vitascope.engines.animatic.art.things.ships import foam, sail


def draw_pirate_ship(color: str, phase: float) -> Drawing:
    """A pirate ship: three sails, cannons and a black flag."""
    return _tall_ship(color, phase, is_pirate=True)


def draw_sailing_ship(color: str, phase: float) -> Drawing:
    """The same without a skull: a red stripe on its sail, a red pennant."""
    return _tall_ship(color, phase, is_pirate=False)


def _tall_ship(color: str, phase: float, *, is_pirate: bool) -> Drawing:
    """Three masts under sail, cannons along the hull, a lantern at the stern."""
    sketch = Sketch()
    belly, flap = 6 + 3 * wave(phase), 4 * wave(phase, 0.3)
    sketch.add(line("M-92 -60 V-206 M0 -60 V-256 M88 -60 V-200 M118 -70 L196 -116", DARK_WOOD, 7))
    for x, top, bottom, wide in numbers(
        "-92 -194 -110 40, 0 -240 -172 44, 0 -164 -92 56, 88 -190 -110 40"
    ):
        cloth = (
            f"M{x - wide} {top} H{x + wide} Q{x + wide + belly * 2:.1f} {(top + bottom) / 2} "
            f"{x + wide * 0.94:.1f} {bottom} Q{x + belly:.1f} {bottom - 16} "
            f"{x - wide * 0.94:.1f} {bottom} Q{x - wide + belly * 2:.1f} {(top + bottom) / 2} "
            f"{x - wide} {top}Z"
        )
        sketch.add(
            sail(sketch, cloth, "#f3e8d0", top, bottom),
            line(f"M{x - wide - 4} {top} H{x + wide + 4}", DARK_WOOD, 5),
        )
    _colours(sketch, flap, is_pirate=is_pirate)
    sketch.add(
        line("M0 -248 V-276", DARK_WOOD, 4),
        line("M118 -74 L92 -196 M-92 -200 L-150 -78 M0 -250 L92 -196", DARK_WOOD, 1.6),
    )
    hull = sketch.gradient(
        ((0, lighten(color, 0.22)), (0.5, color), (1, darken(color, 0.34))), (0, -90), (0, 24)
    )
    sketch.add(
        shape(
            (
                "M-170 -104 H-108 L-100 -64 H96 Q130 -70 152 -92 Q146 -6 108 22 H-120 Q-156 "
                "6 -170 -104Z"
            ),
            hull,
        ),
        line(
            "M-160 -62 Q0 -34 142 -68 M-152 -30 Q0 -8 132 -36 M-140 -2 Q0 14 122 -8",
            darken(color, 0.34),
            2,
            opacity=0.7,
        ),
        line("M-174 -104 H-106 L-98 -66 H96 Q128 -70 156 -94", GOLD, 5),
    )
    for k in range(5):
        x = -94 + k * 42
        sketch.add(
            box(x - 10, -50, 20, 18, darken(color, 0.5), radius=3),
            ellipse((x + 4, -41), 6, 6, IRON),
            ellipse((x + 4, -41), 3, 3, "#15131a"),
        )
    for x in (-154, -132):
        sketch.add(box(x - 7, -92, 14, 18, "#ffd98a", radius=2), line(f"M{x} -92 v18", GOLD, 2))
        sketch.shine(box(x - 7, -92, 14, 18, "#ffe7a0", radius=2))
    sketch.shine(halo(sketch, (-168, -120), 34))
    sketch.add(box(-174, -128, 14, 20, GOLD, radius=4), foam(-150, 130, 16, phase))
    return sketch.finish((-206, -290, 206, 36), seat=(-134, -104))


def _colours(sketch: Sketch, flap: float, *, is_pirate: bool) -> None:
    """What is on the great sail, and the flag above it, that flutters by `flap`."""
    if is_pirate:
        sketch.add(
            ellipse((4, -130), 15, 14, "#3a3440"),
            box(-4, -120, 16, 9, "#3a3440", radius=3),
            ellipse((-1, -130), 4, 4.4, "#f3e8d0"),
            ellipse((10, -130), 4, 4.4, "#f3e8d0"),
            line("M-16 -104 L24 -116 M24 -104 L-16 -116", "#3a3440", 4),
        )
    else:
        sketch.add(line("M4 -160 V-100 M-24 -132 H32", "#c0453c", 9, opacity=0.85))
    cloth = (
        f"M0 -274 Q{-18:.0f} {-282 + flap:.1f} -38 {-272 + flap:.1f} V{-250 + flap:.1f} "
        f"Q-18 {-260 + flap:.1f} 0 -250Z"
    )
    sketch.add(shape(cloth, "#2b2833" if is_pirate else "#c0453c"))
    if is_pirate:
        sketch.add(ellipse((-18, -264 + flap * 0.6), 5, 5, "#ffffff"))


KINDS: Final[Mapping[str, PropKind]] = {
    "pirate ship": PropKind(draw_pirate_ship, 300, "#8a5a38", "water", frames=12, is_tall=True),
    "sailing ship": PropKind(draw_sailing_ship, 300, "#8a5a38", "water", frames=12, is_tall=True),
}
"""The kinds of this family by name."""
