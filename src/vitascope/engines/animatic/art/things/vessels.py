"""More that floats, lies wrecked or hovers: gondola, cargo ship, shipwreck, flying car."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    IRON,
    STEEL,
    halo,
    lamp,
    pane,
    puffs,
    standing,
    wave,
    wheel,
)

_BOXES = ("#c8443c", "#2f6fb0", "#e8a83c", "#3f9a6a", "#8a5ab0", "#d8d2c8")


def _ripple(left: float, right: float, y: float, phase: float) -> str:
    """White water along a hull."""
    step = (right - left) / 8
    d = f"M{left} {y}" + "".join(
        f"q{step / 2:.1f} {-7 - 3 * wave(phase, k / 8):.1f} {step:.1f} 0" for k in range(8)
    )
    return line(d, "#f4fbff", 4, opacity=0.7)


def draw_gondola(color: str, phase: float) -> Drawing:
    """The long black boat of Venice with its iron comb, a red seat and the gondolier's oar."""
    sketch = Sketch()
    hull = (
        "M-236 -66Q-190 -22 -120 -16H110Q190 -20 236 -98Q240 -108 232 -106Q214 10"
        " 120 22H-120Q-214 18 -244 -60Z"
    )
    sketch.add(
        line("M-196 -104L-120 34", "#b58a5a", 6),
        shape(hull, sketch.shaded(color, -100, 22)),
        line("M-232 -62Q-190 -22 -120 -16H110Q186 -20 230 -94", GOLD, 4),
        polygon([(226, -96), (252, -128), (258, -104), (236, -84)], STEEL),
        line("M246 -112h-14M248 -104h-14M244 -96h-12", STEEL, 4),
        shape("M-30 -18q-6 -44 10 -46h52q12 2 14 46Z", "#b8323c"),
        shape("M-24 -18h66v-16h-66Z", "#d8505a"),
        box(56, -28, 40, 10, "#b8323c", radius=4),
        line("M-100 -4H120", lighten(color, 0.3), 2, opacity=0.6),
        _ripple(-216, 206, 20, phase),
    )
    return sketch.finish((-272, -144, 276, 46), seat=(10, -34))


def draw_cargo_ship(color: str, phase: float) -> Drawing:
    """A container ship: a long hull, boxes in all colours, the bridge at the stern."""
    sketch = Sketch()
    sketch.add(
        puffs((-232, -218), (-70, -44), 14, phase, "#c8c8d0"),
        box(-246, -214, 26, 60, darken(color, 0.1)),
        box(-250, -216, 34, 12, IRON),
        box(-270, -176, 84, 116, sketch.shaded("#f4f4f0", -176, -60)),
        box(-262, -192, 70, 18, "#e8ecf0", radius=3),
        *(box(-262 + k * 13, -188, 9, 9, "#5f8aa4") for k in range(5)),
        *(
            box(-262 + k * 19, -164 + row * 24, 11, 9, "#5f8aa4")
            for k in range(4)
            for row in range(4)
        ),
        line("M-226 -192v-30M-236 -212h20", STEEL, 3),
    )
    sketch.shine(*(box(-262 + k * 13, -188, 9, 9, "#ffe7a0") for k in range(5)))
    for stack in range(9):
        for row in range(4 - (stack % 4 == 3)):
            x, y = -172 + stack * 44, -86 - row * 26
            tone = _BOXES[(stack * 5 + row * 3) % 6]
            sketch.add(
                box(x, y, 42, 25, tone),
                line(
                    "".join(f"M{x + 6 + k * 6} {y + 3}v19" for k in range(6)), darken(tone, 0.14), 2
                ),
                box(x, y, 42, 3, lighten(tone, 0.3)),
            )
    hull = sketch.gradient(((0, lighten(color, 0.06)), (1, darken(color, 0.22))), (0, -62), (0, 24))
    sketch.add(
        shape("M-290 -62H236Q262 -64 280 -92Q274 4 238 24H-262Q-286 8 -290 -62Z", hull),
        shape("M-284 -6Q0 0 266 -16Q256 14 238 24H-262Q-278 14 -284 -6Z", "#8a2f2c"),
        line("M-288 -58H236Q260 -60 276 -84", "#f4f4f0", 4),
        line("M226 -40q6 8 0 16M220 -30h12", STEEL, 4),
        _ripple(-276, 250, 22, phase),
    )
    return sketch.finish((-304, -270, 292, 36), seat=(200, -66))


def draw_shipwreck(color: str, phase: float) -> Drawing:
    """A broken hull on the sea bed, leaning, with ribs, a snapped mast and weeds."""
    sketch = Sketch()
    old = darken(color, 0.2)
    sketch.add(
        line("M-70 -120L-112 -300", old, 13),
        line("M-150 -236L-60 -262", old, 8),
        shape(
            "M-146 -232Q-112 -200 -120 -176Q-96 -196 -86 -184L-66 -256Z", "#b8b4a0", opacity=0.75
        ),
        line("M84 -106L104 -168L128 -178", old, 12),
        shape(
            "M-260 -150Q-236 -24 -150 8H168Q220 -20 250 -116L206 -96Q60 -60 -200 -128Z",
            sketch.shaded(color, -150, 8),
        ),
        *(
            line(
                f"M{-226 + k * 8} {-112 + k * 26}Q0 {-50 + k * 26} {228 - k * 14} {-88 + k * 26}",
                darken(color, 0.26),
                3,
            )
            for k in range(4)
        ),
        shape("M-40 -62L12 -78L66 -54L44 -4L-10 8L-52 -22Z", "#1c2630"),
        *(
            line(f"M{x} {-70 + abs(x) * 0.1:.0f}Q{x + 10} -30 {x - 4} 4", old, 6)
            for x in (-22, 10, 42)
        ),
        *(
            ellipse((x, y), 11, 11, "#1c2630")
            for x, y in ((-150, -62), (-98, -50), (116, -52), (164, -66))
        ),
        line("M-256 -148Q-200 -120 -130 -108", lighten(color, 0.3), 6),
        shape("M-300 10Q-160 -22 20 0T300 10Z", "#c8b890"),
    )
    for k, x in enumerate((-226, -176, 70, 130, 206)):
        sway = 10 * wave(phase, k / 5)
        high = 66 + 18 * (k % 3)
        sketch.add(
            line(
                f"M{x} 6Q{x - 16} {-high * 0.4:.0f} {x + sway * 0.4:.1f}"
                f" {-high * 0.6:.0f}T{x + sway:.1f} {-high}",
                "#3f8a5a" if k % 2 else "#5fa04a",
                8,
            ),
        )
    sketch.add(
        *(
            ellipse((x, y), 9, 6, tone)
            for x, y, tone in (
                (-200, -100, "#e8784a"),
                (190, -84, "#d85a8a"),
                (-120, -22, "#e8a83c"),
            )
        )
    )
    return standing(sketch, 316, 318, below=26)


def draw_flying_car(color: str, phase: float) -> Drawing:
    """A car without wheels that rides on light."""
    sketch = Sketch()
    pulse = 0.55 + 0.2 * wave(phase)
    body = (
        "M-150 -44Q-150 -70 -110 -74Q-70 -112 -6 -112Q58 -112 96 -76Q144 -70 156 -44"
        "Q160 -24 130 -22H-128Q-152 -24 -150 -44Z"
    )
    glass = "M-84 -76Q-52 -102 -6 -102Q46 -102 78 -76Z"
    sketch.add(
        *(halo(sketch, (x, -10), 46, "#5ae0f0", pulse) for x in (-90, 0, 96)),
        polygon([(-150, -60), (-186, -96), (-160, -98), (-110, -70)], darken(color, 0.2)),
        shape(body, sketch.shaded(color, -112, -22)),
        shape(glass, "#20303f", opacity=0.45),
        pane(sketch, glass, -102, -76, 0.5),
        line("M-2 -102V-76", darken(color, 0.2), 4),
        line("M-142 -48H150", lighten(color, 0.4), 3),
        box(-128, -28, 256, 12, IRON, radius=6),
        *(ellipse((x, -15), 26, 6, "#8af4ff") for x in (-90, 0, 96)),
    )
    sketch.shine(
        *(halo(sketch, (x, -12), 52, "#5ae0f0", pulse) for x in (-90, 0, 96)),
        ellipse((-148, -48), 6, 8, "#ff5a4a"),
    )
    sketch.add(lamp(sketch, (150, -48), 8, 9), ellipse((-148, -48), 5, 8, "#e8443c"))
    return sketch.finish((-200, -130, 196, 40), cabin=(-70, -100, 70, -62))


def draw_fighter_jet(color: str, phase: float) -> Drawing:
    """A grey jet with swept wings, twin fins and fire behind."""
    sketch = Sketch()
    burn = 1 + 0.16 * wave(phase)
    body = "M-170 -40L-150 -62H40Q120 -62 236 -34Q120 -22 40 -20H-160Z"
    sketch.add(
        shape(
            f"M-164 -52Q{-220 * burn:.1f} -40 {-262 * burn:.1f} -38Q{-220 * burn:.1f}"
            " -32 -164 -26Z",
            "#ff9a3c",
            opacity=0.85,
        ),
        shape(
            f"M-164 -47Q{-196 * burn:.1f} -40 {-220 * burn:.1f} -38Q{-196 * burn:.1f}"
            " -34 -164 -30Z",
            "#fff0b8",
        ),
        polygon([(-150, -60), (-196, -122), (-158, -122), (-92, -60)], darken(color, 0.16)),
        shape(body, sketch.shaded(color, -64, -18)),
        polygon([(-160, -58), (-214, -112), (-176, -112), (-104, -58)], color),
        shape("M44 -60Q74 -88 116 -78Q140 -70 150 -52Z", "#3a5468"),
        shape("M60 -64Q82 -82 108 -76Z", "#9cc4dc", opacity=0.7),
        polygon([(-20, -36), (-120, 12), (-72, 12), (64, -34)], darken(color, 0.1)),
        polygon([(-130, -36), (-176, -14), (-150, -14), (-92, -34)], darken(color, 0.14)),
        line("M-40 -46H30M-146 -42H-60", darken(color, 0.24), 3),
        box(-110, -2, 74, 8, IRON, radius=4),
        ellipse((-8, -44), 9, 9, "#2f6fb0"),
        ellipse((-8, -44), 4, 4, "#ffffff"),
        line("M234 -34h20", STEEL, 3),
    )
    return sketch.finish((-320, -136, 262, 24))


def draw_rover(color: str, phase: float) -> Drawing:
    """A robot car for other worlds: six wheels, a mast with eyes, a dish, panels."""
    sketch = Sketch()
    sketch.add(
        line("M-84 -52L-40 -30L0 -52L56 -30L84 -52", "#7d8490", 7),
        line("M70 -92V-168", "#c4c8ce", 7),
        box(48, -192, 48, 26, "#eef0f2", radius=5),
        ellipse((86, -180), 8, 8, "#2a3440"),
        ellipse((64, -180), 6, 6, "#2a3440"),
        ellipse((88, -182), 2.6, 2.6, "#ffffff"),
        box(-92, -92, 176, 40, sketch.shaded(color, -92, -52), radius=6),
        polygon([(-106, -104), (52, -104), (70, -92), (-92, -92)], "#2f4a78"),
        line("M-66 -104l10 12M-26 -104l10 12M14 -104l10 12", "#6f9ac8", 2.4),
        line("M-70 -104V-132", "#c4c8ce", 5),
        ellipse((-74, -142), 22, 15, "#f4f4f0", angle=-28),
        ellipse((-72, -142), 15, 9, "#d0d4d8", angle=-28),
        box(-80, -80, 40, 16, GOLD, radius=2),
        line("M84 -72l34 12l-4 22", "#9aa0a8", 6),
    )
    for x in (-78, 0, 76):
        sketch.add(wheel((x, -22), 22, phase, hub="#b8bcc4", tyre=IRON))
    return standing(sketch, 130, 204)


def draw_warship(color: str, phase: float) -> Drawing:
    """A grey ship with turrets, a mast of antennas and a number at its bow."""
    sketch = Sketch()
    hull = sketch.gradient(((0, lighten(color, 0.16)), (1, darken(color, 0.2))), (0, -60), (0, 24))
    sketch.add(
        puffs((-60, -176), (-60, -40), 11, phase, "#b8bcc4"),
        box(-78, -172, 36, 64, darken(color, 0.18), radius=4),
        shape("M-150 -52V-100H-96V-126H-20V-160H44V-118H84V-52Z", sketch.shaded(color, -160, -52)),
        line("M12 -160V-240M-4 -212H28M0 -228H24", STEEL, 4),
        ellipse((12, -196), 11, 6, lighten(color, 0.3)),
        *(box(-12 + 14 * k, -152, 9, 8, "#3f5a70") for k in range(4)),
        *(box(-140 + 22 * k, -86, 10, 8, "#3f5a70") for k in range(9)),
    )
    for x, way in ((136, 1), (204, 1), (-196, -1)):
        sketch.add(
            line(f"M{x} -74L{x + 62 * way} -88M{x} -66L{x + 62 * way} -78", darken(color, 0.3), 6),
            shape(f"M{x - 28} -56L{x - 18} -84H{x + 20}L{x + 28} -56Z",
                  sketch.shaded(color, -84, -56)),
        )  # fmt: skip
    sketch.add(
        shape("M-286 -56H250L300 -84Q286 4 246 24H-250Q-280 4 -286 -56Z", hull),
        shape("M-278 0Q0 6 280 -10Q266 12 246 24H-250Q-270 12 -278 0Z", "#6a2a2c"),
        line("M-284 -52H250L292 -76", lighten(color, 0.4), 3),
        line("M216 -40v22M230 -40h14l-12 22M254 -40h12v10h-12v12h12", "#f2f4f6", 4),
        _ripple(-270, 262, 22, phase),
    )
    return sketch.finish((-304, -262, 312, 36), seat=(150, -58))


def draw_aircraft_carrier(color: str, phase: float) -> Drawing:
    """A flat deck as long as the ship, its island to one side, jets parked on it."""
    sketch = Sketch()
    hull = sketch.gradient(((0, lighten(color, 0.1)), (1, darken(color, 0.26))), (0, -74), (0, 26))
    sketch.add(
        shape("M-30 -84V-150H-6V-176H66V-150H84V-84Z", sketch.shaded(color, -176, -84)),
        *(box(0 + 13 * k, -168, 8, 8, "#3f5a70") for k in range(5)),
        line("M28 -176V-236M14 -212H42M20 -226H36", STEEL, 4),
        ellipse((52, -188), 12, 7, lighten(color, 0.3)),
    )
    for x in (-232, -168, -104, 132):
        jet = "M-26 0L-22 -8L-6 -10L-12 -24H-4L12 -11L30 -6Q36 -3 30 0Z"
        sketch.add(
            f'<g transform="translate({x} -88)">{shape(jet, lighten(color, 0.24))}'
            f"{line('M14 -10q6 -4 10 2', '#5f8aa4', 4)}</g>"
        )
    sketch.add(
        shape("M-312 -88H300L322 -78L300 -70H-300Z", darken(color, 0.1)),
        line("M-296 -80H300", "#e8d86a", 2.4),
        shape("M-276 -70H262Q280 -62 288 -70Q270 8 236 26H-244Q-268 4 -276 -70Z", hull),
        shape("M-266 2Q0 8 262 -8Q250 14 236 26H-244Q-258 14 -266 2Z", "#6a2a2c"),
        line("M200 -50v24M214 -50h16l-14 24", "#f2f4f6", 4),
        _ripple(-262, 250, 24, phase),
    )
    return sketch.finish((-324, -250, 330, 38), seat=(0, -88))


KINDS: Final[Mapping[str, PropKind]] = {
    "gondola": PropKind(draw_gondola, 160, "#2b2833", "water", frames=12),
    "warship": PropKind(
        draw_warship, 240, "#7d8a96", "water", frames=12, is_tall=True, is_lettered=True
    ),
    "aircraft carrier": PropKind(
        draw_aircraft_carrier, 236, "#76828e", "water", frames=12, is_tall=True, is_lettered=True
    ),
    "cargo ship": PropKind(draw_cargo_ship, 222, "#2f4a78", "water", frames=12, is_tall=True),
    "shipwreck": PropKind(
        draw_shipwreck, 308, "#7a5a40", "ground", frames=12, is_tall=True, is_background=True
    ),
    "flying car": PropKind(draw_flying_car, 112, "#d8483c", "air", frames=8),
    "fighter jet": PropKind(draw_fighter_jet, 140, "#8d98a6", "air", frames=8),
    "lunar rover": PropKind(draw_rover, 192, "#e8e4da", "ground", frames=8),
}
"""The kinds of this family by name."""
