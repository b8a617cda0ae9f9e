"""What is met on a night of ghosts: gravestones, coffins, a haunted house."""

from collections.abc import Mapping
from typing import Final, Literal

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.masonry import window
from vitascope.engines.animatic.art.things.parts import (
    DARK_WOOD,
    GOLD,
    aslant,
    halo,
    sideways,
    standing,
    wave,
)

_MOSS: Final = "#7f9a62"


def gravestone(form: Literal["round", "cross", "square"], color: str) -> list[str]:
    """A gravestone 100 units high, its foot at 0, 0."""
    dark, light = darken(color, 0.24), lighten(color, 0.24)
    if form == "cross":
        arms = "M-9 0V-58H-30V-78H-9V-102H9V-78H30V-58H9V0Z"
        return [
            shape(arms, dark),
            shape(arms.replace("M-9", "M-13", 1), color),
            box(-26, -12, 50, 14, dark, radius=3),
            line("M-11 -4V-58H-30V-76", light, 2.4),
        ]
    top = "Q-34 -100 0 -100 Q34 -100 34 -62" if form == "round" else "L-30 -92 H30 L34 -62"
    slab = f"M-34 2 V-62 {top} V2Z"
    return [
        shape(slab, dark),
        shape(f"M-36 2 V-62 {top.replace('34', '30').replace('Q-30', 'Q-36')} V2Z", color),
        line("M-35 0 V-62 Q-34 -88 -14 -96", light, 2.6),
        line("M-20 -62 H18 M-16 -48 H14 M-10 -34 H8", dark, 3.4),
        ellipse((-26, -4), 16, 8, _MOSS),
        ellipse((22, -2), 12, 5, _MOSS),
    ]


def draw_gravestone(color: str, phase: float) -> Drawing:
    """An old gravestone with moss at its foot."""
    del phase
    sketch = Sketch()
    sketch.add(ellipse((0, 2), 48, 8, "#6a5a48"), *gravestone("round", color))
    return standing(sketch, 52, 104, below=12)


def draw_coffin(color: str, phase: float) -> Drawing:
    """A coffin that lies on the ground, its lid a little aside, a glow within."""
    del phase
    sketch = Sketch()
    dark, light = darken(color, 0.3), lighten(color, 0.2)
    lid = "M-112 -62 L-60 -84 L84 -84 L128 -62 L84 -52 L-60 -52Z"
    sketch.add(
        shape("M-112 -52 L-60 -34 L84 -34 L122 -52 L122 -12 L84 2 L-60 2 L-112 -14Z", dark),
        shape("M-112 -50 L-60 -32 L-60 2 L-112 -14Z", aslant(sketch, color, (-112, -50, -60, 2))),
        box(-60, -34, 144, 36, aslant(sketch, color, (-60, -34, 84, 2))),
        shape("M-112 -52 L-60 -66 L84 -66 L122 -52 L84 -34 L-60 -34Z", "#2a1620"),
        shape("M-96 -52 L-56 -61 L80 -61 L106 -52 L80 -41 L-56 -41Z", "#8a2438"),
        halo(sketch, (0, -54), 96, "#c86aff", 0.24),
        line("M-60 -16 H84", light, 3),
        *(ellipse((x, -16), 5, 5, GOLD) for x in (-34, 12, 58)),
        shape(lid, aslant(sketch, light, (-112, -84, 128, -52))),
        line("M-100 -62 L-58 -79 L82 -79", lighten(color, 0.5), 2.6),
        line("M14 -78 V-58 M0 -70 H28", GOLD, 5),
    )
    return standing(sketch, 130, 96, below=10)


def draw_haunted_house(color: str, phase: float) -> Drawing:
    """A crooked old mansion: a tower, boarded windows, bats round its gables."""
    sketch = Sketch()
    dark, roof = darken(color, 0.22), "#3f3650"
    boards = "".join(f"M-118 {y} H96 " for y in range(-150, 0, 16))
    sketch.add(
        polygon(
            [(-120, 0), (-124, -160), (94, -152), (98, 0)],
            aslant(sketch, color, (-120, -160, 98, 0)),
        ),
        line(boards, dark, 1.6, opacity=0.6),
        polygon(
            [(-142, -154), (-96, -214), (70, -208), (114, -146)],
            aslant(sketch, roof, (-142, -214, 114, -146)),
        ),
        polygon([(-66, -150), (-30, -232), (8, -150)], lighten(color, 0.1)),
        polygon([(-80, -148), (-30, -246), (-28, -226), (-62, -148)], roof),
        polygon([(22, -148), (-30, -246), (-30, -226), (4, -148)], darken(roof, 0.2)),
        polygon([(50, 0), (46, -262), (112, -258), (112, 0)], sideways(sketch, dark, 46, 112)),
        polygon([(34, -252), (84, -366), (124, -248)], aslant(sketch, roof, (34, -366, 124, -248))),
        line("M84 -362 V-392 M84 -386 l14 6 l-14 6", "#2a2434", 3),
        box(-112, -222, 22, 54, dark),
        box(-116, -228, 30, 9, darken(dark, 0.2)),
    )
    for x, y, w, h in ((-96, -116, 34, 44), (-96, -52, 34, 40), (8, -116, 30, 44)):
        window(sketch, x, y, w, h, DARK_WOOD)
    window(sketch, -42, -204, 24, 30, DARK_WOOD)
    window(sketch, 66, -218, 26, 46, DARK_WOOD)
    window(sketch, 66, -130, 26, 40, DARK_WOOD)
    sketch.add(
        line("M-102 -104 L-58 -84 M-98 -78 L-60 -100", "#7a5a3c", 6),
        shape("M-40 0 V-62 Q-16 -84 8 -62 V0Z", "#2f2430"),
        shape("M-34 0 V-58 Q-16 -74 2 -58 V0Z", "#6a4234"),
        ellipse((-6, -28), 3, 3, GOLD),
        polygon([(-56, 0), (-52, -9), (24, -9), (28, 0)], "#8a8490"),
        line(
            "M-134 0 V-40 M-150 0 V-34 M118 0 V-38 M134 0 V-32 M-156 -26 H-126 M112 -26 H140",
            DARK_WOOD,
            5,
        ),
    )
    for k, (x, y) in enumerate(((-60, -292), (4, -322), (-110, -262))):
        flap = 8 + 6 * wave(phase, k / 3)
        at = (x + 8 * wave(phase, k / 5), y)
        sketch.add(_bat(at, flap))
    return standing(sketch, 166, 400)


def _bat(at: tuple[float, float], flap: float) -> str:
    x, y = at
    return shape(
        f"M{x:.1f} {y:.1f} q-8 {-flap:.1f} -22 {-flap * 0.6:.1f} q8 3 7 9 q6 -4 8 1 q5 -5 7 -1"
        f" q2 -4 7 1 q2 -5 8 -1 q-1 -6 7 -9 q-14 {-flap * 0.4:.1f} -22 {flap * 0.6:.1f}Z",
        "#26202e",
    )


KINDS: Final[Mapping[str, PropKind]] = {
    "gravestone": PropKind(draw_gravestone, 100, "#a3a2aa", "ground"),
    "coffin": PropKind(draw_coffin, 84, "#6a4a3a", "ground"),
    "haunted house": PropKind(draw_haunted_house, 392, "#6f667c", "ground", is_tall=True, frames=8),
}
"""The kinds of this family by name."""
