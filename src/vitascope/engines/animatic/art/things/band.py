"""Drums, brass, woodwind and bells. `hold` is where the player's hand is."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, vivid
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.numbers import numbers, points
from vitascope.engines.animatic.art.things.parts import (
    CREAM,
    DARK_WOOD,
    GOLD,
    IRON,
    STEEL,
    WOOD,
    aslant,
    ball,
    gleam,
    ring,
    rounded,
    sideways,
    standing,
    streak,
    wave,
)


def draw_drum_kit(color: str, phase: float) -> Drawing:
    """A drum kit with its cymbals, seen from the front; its drummer is behind it."""
    sketch = Sketch()
    hit = abs(wave(phase)) * 5
    sketch.add(
        line("M-62 0 L-54 -128 M66 0 L58 -138", STEEL, 3),
        group(
            [ellipse((0, 0), 34, 5, GOLD), ellipse((-6, -1), 20, 1.8, "#fff0b0")],
            move=(-54, -130),
            turn=-8 + hit,
        ),
        group(
            [ellipse((0, 0), 38, 5, GOLD), ellipse((-6, -1), 22, 1.8, "#fff0b0")],
            move=(58, -140),
            turn=10 - hit,
        ),
    )
    for x, y, w, h in ((-34, -118, 40, 28), (10, -120, 40, 28)):
        sketch.add(
            box(x - 2, y, w, h, sideways(sketch, color, x - 2, x + w), radius=4),
            ellipse((x + w / 2 - 2, y), w / 2, 6, "#fbf4e4"),
            line(f"M{x - 2} {y + h - 3} h{w}", STEEL, 3),
        )
    sketch.add(
        line("M-68 -2 L-66 -60 M84 -2 L80 -50", STEEL, 4),
        box(-92, -74, 46, 20, sideways(sketch, color, -92, -46), radius=4),
        ellipse((-69, -74), 23, 5, "#fbf4e4"),
        box(58, -62, 46, 50, sideways(sketch, color, 58, 104), radius=4),
        ellipse((81, -62), 23, 5, "#fbf4e4"),
    )
    sketch.add(
        ellipse((2, -44), 46, 44, aslant(sketch, color, (-44, -88, 48, 0))),
        ellipse((2, -44), 38, 36, "#fbf4e4"),
        polygon(
            points("2 -68, 8 -52, 25 -52, 12 -42, 17 -26, 2 -35, -13 -26, -8 -42, -21 -52, -4 -52"),
            color,
        ),
    )
    return standing(sketch, 112, 158, scale=0.8)


def draw_trumpet(color: str, phase: float) -> Drawing:
    """A trumpet, its bell to the right."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-44 -6 H-30 Q-38 14 -20 14 H14 Q28 12 24 -2", darken(color, 0.1), 5),
        line("M-60 -6 H40", color, 6),
        shape("M34 -9 Q56 -10 72 -26 V14 Q56 -2 34 -3Z", aslant(sketch, color, (34, -26, 72, 14))),
        ellipse((72, -6), 4, 20, darken(color, 0.3)),
        line("M-58 -8 H38", lighten(color, 0.7), 1.6),
        ellipse((-62, -6), 3, 6, STEEL),
        *(
            box(x, -18, 7, 30, sideways(sketch, color, x, x + 7), radius=3)
            + ellipse((x + 3.5, -20), 5, 2.6, CREAM)
            for x in (-14, -3, 8)
        ),
    )
    return sketch.finish((-72, -34, 82, 24), anchor=(0, 20), scale=0.7, hold=(-2, 0))


def draw_trombone(color: str, phase: float) -> Drawing:
    """A trombone with its slide in motion."""
    sketch = Sketch()
    slide = 14 * wave(phase)
    sketch.add(
        line(
            f"M{40 + slide:.1f} 2 H{92 + slide:.1f} q8 5 0 10 H{40 + slide:.1f}",
            lighten(color, 0.1),
            5,
        ),
        line("M-70 12 H58 M-60 2 H50", color, 4),
        line("M-70 12 Q-96 4 -84 -14 Q-80 -18 -60 -18 H30", color, 5),
        shape("M20 -21 Q50 -22 70 -38 V2 Q50 -14 20 -15Z", aslant(sketch, color, (20, -38, 70, 2))),
        ellipse((70, -18), 4, 20, darken(color, 0.3)),
        line("M-58 -20 H34", lighten(color, 0.7), 1.6),
        ellipse((-60, 2), 4, 5, STEEL),
    )
    return sketch.finish((-102, -46, 122, 24), anchor=(0, 16), hold=(-20, 4))


def draw_saxophone(color: str, phase: float) -> Drawing:
    """A saxophone."""
    del phase
    sketch = Sketch()
    tube = points("-18 -88, -6 -96, 2 -84, 0 -40, 4 -8, 22 -2, 34 -20, 38 -42")
    sketch.add(
        line("M-26 -84 L-16 -90", IRON, 6),
        line(smooth(tube, is_closed=False), darken(color, 0.12), 13),
        line(smooth(tube, is_closed=False), color, 9),
        shape(
            "M30 -24 Q26 -44 18 -54 Q38 -62 58 -52 Q48 -40 42 -18Z",
            aslant(sketch, color, (18, -58, 58, -18)),
        ),
        ellipse((38, -54), 20, 6, darken(color, 0.34), angle=4),
        *(
            ellipse((x, y), 5, 5, lighten(color, 0.5)) + ellipse((x, y), 2.6, 2.6, CREAM)
            for x, y in ((2, -72), (2, -58), (2, -44), (4, -30), (8, -14))
        ),
        line("M10 -76 V-24", STEEL, 2),
    )
    return sketch.finish((-34, -106, 66, 10), scale=0.9, hold=(4, -46))


def draw_flute(color: str, phase: float) -> Drawing:
    """A flute across the lips."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-66, -6, 132, 8, sketch.shaded(color, -6, 2), radius=4),
        line("M-62 -4 H60", "#ffffff", 1.6, opacity=0.8),
        *(ellipse((x, -6), 4, 2.6, lighten(color, 0.4)) for x in range(-4, 60, 10)),
        ellipse((-46, -4), 6, 2.4, darken(color, 0.5)),
        box(-26, -7, 5, 10, GOLD),
        box(44, -7, 5, 10, GOLD),
    )
    return sketch.finish((-72, -14, 72, 8), anchor=(0, 4), scale=0.8, hold=(-26, -2))


def draw_clarinet(color: str, phase: float) -> Drawing:
    """A clarinet, bell down."""
    del phase
    sketch = Sketch()
    sketch.add(
        polygon([(-3, -110), (3, -110), (5, -96), (-5, -96)], "#15131a"),
        box(-5, -98, 10, 84, sideways(sketch, color, -5, 5)),
        shape("M-5 -16 Q-6 -6 -13 0 H13 Q6 -6 5 -16Z", sideways(sketch, color, -13, 13)),
        *(box(-6, y, 12, 4, STEEL) for y in (-98, -62, -18)),
        *(ellipse((0, y), 3, 3, STEEL) for y in range(-90, -24, 9)),
        line("M7 -90 V-30", STEEL, 1.8),
    )
    return standing(sketch, 20, 116, scale=0.75, hold=(0, -52))


def draw_accordion(color: str, phase: float) -> Drawing:
    """An accordion that breathes."""
    sketch = Sketch()
    reach = 34 + 12 * wave(phase)
    pleats = "".join(
        (f"M{-reach + k * reach / 4:.1f} -62 l{reach / 8:.1f} -5 l{reach / 8:.1f} 5 ")
        for k in range(8)
    )
    sketch.add(
        box(-reach, -62, 2 * reach, 60, sketch.shaded("#3a3440", -62, 0)),
        *(
            line(f"M{-reach + k * reach / 4:.1f} -62 v60", "#d8d0d8" if k % 2 else "#15131a", 2.4)
            for k in range(1, 8)
        ),
        line(pleats, "#3a3440", 4),
        box(
            -reach - 26, -70, 28, 72, aslant(sketch, color, (-reach - 26, -70, -reach, 0)), radius=7
        ),
        box(reach - 2, -70, 30, 72, aslant(sketch, color, (reach, -70, reach + 28, 0)), radius=7),
        box(reach + 14, -62, 12, 56, "#fbf8f0", radius=2),
    )
    sketch.add(
        *(line(f"M{reach + 15:.1f} {-55 + k * 8} h10", "#a9a2b0", 1) for k in range(7)),
        *(ellipse((-reach - 18 + (k % 2) * 9, -58 + k * 8), 2.6, 2.6, CREAM) for k in range(7)),
        line(f"M{-reach - 22:.1f} -66 h18", lighten(color, 0.6), 2),
    )
    return sketch.finish((-82, -80, 86, 8), scale=0.9, hold=(0, -34))


def draw_keyboard(color: str, phase: float) -> Drawing:
    """An electric keyboard on crossed legs; its keys are where a seated player's hands fall."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-92 -52L-96 0M-62 -52L-58 0", IRON, 6),
        box(-100, -60, 46, 10, "#3a2a2a", radius=4),
    )
    sketch.add(
        line("M-46 -66 L46 0 M46 -66 L-46 0", IRON, 6),
        box(-74, -80, 148, 16, sketch.shaded(color, -80, -64), radius=4),
        polygon([(-70, -80), (70, -80), (66, -88), (-66, -88)], lighten(color, 0.16)),
        polygon([(-62, -81), (62, -81), (60, -85), (-60, -85)], "#fbf8f0"),
        box(-66, -76, 26, 7, "#6fd0e8", radius=2),
        *(
            ellipse((x, -72), 2.4, 2.4, tone)
            for x, tone in ((-30, "#e8504a"), (-22, "#f2c23a"), (-14, "#5fc07a"))
        ),
    )
    sketch.add(*(line(f"M{-58 + k * 5} -85 l-0.5 4", "#6a6470", 1) for k in range(24)))
    return sketch.finish((-112, -96, 84, 4), seat=(-77, -57))


def draw_xylophone(color: str, phase: float) -> Drawing:
    """A xylophone with mallets at play."""
    sketch = Sketch()
    sketch.add(line("M-64 -8 L66 -20 M-64 -34 L66 -28", WOOD, 6))
    for k in range(8):
        tall = 56 - k * 4
        tone = color if k == 0 else vivid(k / 8 + 0.02, 0.62, 0.92)
        sketch.add(
            box(
                -66 + k * 17,
                -24 - tall / 2,
                14,
                tall,
                sideways(sketch, tone, -66 + k * 17, -52 + k * 17),
                radius=5,
            ),
            ellipse((-59 + k * 17, -24 - tall / 2 + 6), 2, 2, "#ffffff"),
            ellipse((-59 + k * 17, -24 + tall / 2 - 6), 2, 2, "#ffffff"),
        )
    lift = 8 * abs(wave(phase))
    sketch.add(
        line(
            (
                f"M-10 {-84 + lift:.1f} L-34 {-40 + lift:.1f} M56 {-74 - lift:.1f} "
                f"L30 {-36 - lift / 2:.1f}"
            ),
            DARK_WOOD,
            3,
        ),
        ball(sketch, (-34, -38 + lift), 7, "#c8404a"),
        ball(sketch, (30, -34 - lift / 2), 7, "#c8404a"),
    )
    return standing(sketch, 78, 96, scale=0.85, below=8)


def draw_tambourine(color: str, phase: float) -> Drawing:
    """A tambourine that shakes."""
    body = Sketch()
    body.add(
        ellipse((0, -38), 38, 38, aslant(body, color, (-38, -76, 38, 0))),
        ellipse((0, -38), 31, 31, "#fbf0dc"),
        *(
            ellipse((x, y), 7, 4, GOLD, angle=angle) + ellipse((x, y), 3, 1.6, "#fff0b0")
            for x, y, angle in numbers(
                "-34 -38 90, 34 -38 90, -24 -64 45, 24 -64 -45, -24 -12 -45, 24 -12 45, 0 "
                "-73 0, 0 -4 0"
            )
        ),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=12 * wave(phase), about=(0, -38))
    return sketch.finish((-48, -86, 48, 10), scale=0.75, hold=(0, -6))


def draw_bell(color: str, phase: float) -> Drawing:
    """A bell that swings on its beam."""
    body = Sketch()
    body.add(
        line("M0 -84 V-70", IRON, 6),
        ellipse((0, -4), 8, 8, darken(color, 0.3)),
        shape(
            (
                "M-12 -72 Q0 -80 12 -72 Q28 -60 28 -34 Q30 -16 44 -8 H-44 Q-30 -16 -28 -34 "
                "Q-28 -60 -12 -72Z"
            ),
            sideways(body, color, -44, 44),
        ),
        box(-46, -12, 92, 8, sideways(body, lighten(color, 0.1), -46, 46), radius=4),
        line("M-28 -38 Q0 -32 28 -38", darken(color, 0.2), 2),
        streak("M-18 -58 Q-22 -40 -26 -22", 4, 0.5),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=13 * wave(phase), about=(0, -84))
    return sketch.finish((-66, -90, 66, 14), scale=0.9, anchor=(0, 6), hold=(0, -82))


def draw_gong(color: str, phase: float) -> Drawing:
    """A gong in its frame."""
    sketch = Sketch()
    body = [
        line("M-20 -112 L-16 -126 M20 -112 L16 -126", "#d8c8a8", 2.4),
        ellipse((0, -72), 46, 46, rounded(sketch, color, (0, -72), 48)),
        ring((0, -72), 34, 34, darken(color, 0.2), 2.4),
        ellipse((0, -72), 13, 13, lighten(color, 0.2)),
        gleam((-20, -96), 10, 5),
    ]
    sketch.add(
        line("M-64 0 V-132 M64 0 V-132", "#8a3a34", 9),
        line("M-78 -130 H78", "#8a3a34", 11),
        line("M-74 -2 H-54 M54 -2 H74", DARK_WOOD, 8),
        group(body, turn=2.4 * wave(phase), about=(0, -126)),
    )
    return standing(sketch, 86, 144, below=8)


def draw_harmonica(color: str, phase: float) -> Drawing:
    """A mouth organ."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-38, -24, 76, 24, sketch.shaded(color, -24, 0), radius=8),
        box(-34, -15, 68, 8, "#3a3440", radius=2),
        *(box(-31 + k * 8, -14, 5, 6, "#d8ac74") for k in range(8)),
        streak("M-32 -21 H28", 2, 0.7),
    )
    return standing(sketch, 44, 32, scale=0.6, hold=(0, -4))


def draw_maracas(color: str, phase: float) -> Drawing:
    """A pair of rattles."""
    sketch = Sketch()
    for side, tone in ((-1, color), (1, darken(color, 0.14))):
        rattle = [
            box(-4, -46, 8, 46, sideways(sketch, WOOD, -4, 4), radius=4),
            ellipse((0, -66), 21, 26, rounded(sketch, tone, (0, -66), 26)),
            line("M-20 -70 q10 -7 20 0 t20 0 M-19 -60 q10 7 19 0 t19 0", CREAM, 3),
            gleam((-7, -80), 5, 3),
        ]
        sketch.add(group(rattle, turn=side * 20 + 9 * wave(phase, 0.25 * side)))
    return sketch.finish((-64, -98, 64, 8), scale=0.75, hold=(0, -12))


def draw_bagpipe(color: str, phase: float) -> Drawing:
    """A bagpipe whose bag swells."""
    sketch = Sketch()
    swell = 1 + 0.05 * wave(phase)
    sketch.add(
        line("M10 -56 L26 -126 M-4 -58 L2 -118 M-16 -56 L-22 -112", DARK_WOOD, 6),
        *(line(f"M{x} {y} l2 -8", CREAM, 8) for x, y in ((25, -122), (2, -114), (-22, -108))),
        line("M40 -40 L66 -72", DARK_WOOD, 5),
        group(
            [
                shape(
                    "M-50 -34 Q-48 -66 0 -64 Q46 -62 50 -38 Q44 -8 0 -10 Q-46 -8 -50 -34Z",
                    rounded(sketch, color, (0, -38), 52),
                ),
                line(
                    (
                        "M-40 -50 Q0 -30 44 -46 M-44 -28 Q0 -14 44 -28 M-20 -62 Q-14 -36 -22 -12 "
                        "M16 -62 Q22 -36 16 -12"
                    ),
                    lighten(color, 0.4),
                    3,
                    opacity=0.6,
                ),
            ],
            scale=(swell, 1),
        ),
        line("M-36 -14 L-52 26", DARK_WOOD, 6),
    )
    return sketch.finish((-68, -140, 78, 34), anchor=(0, 28), scale=0.85, hold=(-20, 0))


KINDS: Final[Mapping[str, PropKind]] = {
    "drum kit": PropKind(draw_drum_kit, 118, "#c8323e", "ground", frames=8, is_stood_behind=True),
    "trumpet": PropKind(draw_trumpet, 29, "#e8b83a", "hand", is_embraced=True),
    "trombone": PropKind(draw_trombone, 54, "#e8b83a", "hand", frames=8, is_embraced=True),
    "saxophone": PropKind(draw_saxophone, 91, "#e8b83a", "hand", is_embraced=True),
    "flute": PropKind(draw_flute, 9, "#c3cad4", "hand", is_embraced=True),
    "clarinet": PropKind(draw_clarinet, 83, "#3a3440", "hand", is_embraced=True),
    "accordion": PropKind(draw_accordion, 65, "#c8323e", "hand", frames=8, is_embraced=True),
    "keyboard": PropKind(draw_keyboard, 90, "#3f4654", "ground"),
    "xylophone": PropKind(draw_xylophone, 73, "#e0483c", "table", frames=8),
    "tambourine": PropKind(draw_tambourine, 58, "#c8643c", "hand", frames=8),
    "bell": PropKind(draw_bell, 82, "#e8b83a", "hand", frames=8),
    "gong": PropKind(draw_gong, 138, "#d8a23c", "ground", frames=8),
    "harmonica": PropKind(draw_harmonica, 15, "#b9c2cd", "hand", is_embraced=True),
    "maracas": PropKind(draw_maracas, 70, "#e0603c", "hand", frames=8),
    "bagpipe": PropKind(draw_bagpipe, 136, "#4f8a5a", "hand", frames=8),
}
"""The kinds of this family by name."""
