"""What people carry along, wash with and sleep on."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.headwear import HEAD
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    GOLD,
    IRON,
    STEEL,
    aslant,
    gleam,
    ring,
    sideways,
    standing,
    steam,
    streak,
    wave,
)


def draw_backpack(color: str, phase: float) -> Drawing:
    """A backpack with a pocket and a strap at its side."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M-14 -104 Q-14 -120 0 -120 Q14 -120 14 -104", darken(color, 0.4), 6),
        line("M36 -86 Q62 -70 56 -14", darken(color, 0.34), 9),
        shape("M-44 -4 V-70 Q-44 -108 0 -108 Q44 -108 44 -70 V-4 Q0 4 -44 -4Z",
              aslant(sketch, color, (-44, -108, 44, 0))),
        line("M-40 -66 Q-36 -92 0 -94 Q36 -92 40 -66", darken(color, 0.32), 3),
        line("M22 -86 l6 10", GOLD, 4),
        box(-32, -52, 64, 44, lighten(color, 0.14), radius=10),
        shape("M-34 -46 Q-34 -56 -24 -56 H24 Q34 -56 34 -46 V-36 H-34Z", darken(color, 0.16)),
        box(-5, -42, 10, 13, GOLD, radius=2),
        streak("M-36 -78 Q-30 -98 -10 -101", 4),
    )  # fmt: skip
    return standing(sketch, 66, 128, scale=0.6, hold=(0, -116))


def draw_cane(color: str, phase: float) -> Drawing:
    """A walking stick with a bent handle; held there, its foot on the ground."""
    del phase
    sketch = Sketch()
    sketch.add(
        line("M0 -4 V-86 Q0 -104 -14 -104 Q-26 -104 -26 -92", color, 6),
        line("M-2 -10 V-84", lighten(color, 0.35), 1.8),
        line("M0 0 V-10", "#3a3540", 8),
    )
    return standing(sketch, 34, 110, scale=0.92, hold=(-12, -104))


def draw_wallet(color: str, phase: float) -> Drawing:
    """A wallet with notes that look out."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-40, -72, 84, 40, "#8fc08a", radius=3),
        ellipse((4, -60), 8, 8, "#6fa070"),
        box(-48, -62, 96, 60, aslant(sketch, color, (-48, -62, 48, 0)), radius=8),
        line("M-42 -56 H42 M-42 -8 H42", lighten(color, 0.3), 1.8),
        box(22, -42, 30, 20, darken(color, 0.24), radius=8),
        ellipse((32, -32), 4, 4, GOLD),
    )
    return standing(sketch, 58, 80, scale=0.36, hold=(0, -20))


def draw_eyeglasses(color: str, phase: float) -> Drawing:
    """A pair of glasses, their sides folded back."""
    del phase
    sketch = Sketch()
    for x in (-34, 34):
        sketch.add(
            line(
                f"M{x * 1.75:.1f} -30 Q{x * 1.5:.1f} -52 {x * 0.8:.1f} -50", darken(color, 0.2), 5
            ),
            ellipse((x, -24), 25, 22, "#dff0f8", opacity=0.55),
            ring((x, -24), 25, 22, color, 6),
            line(f"M{x - 10} -18 l10 -16", "#ffffff", 4, opacity=0.8),
        )
    sketch.add(line("M-10 -28 Q0 -36 10 -28", color, 6))
    return standing(sketch, 70, 62, scale=0.44, hold=(0, -24))


def draw_toothbrush(color: str, phase: float) -> Drawing:
    """A toothbrush on end, paste on its bristles."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-6 0 Q-9 -40 -4 -70 V-116 Q0 -122 4 -116 V-70 Q9 -40 6 0 Q0 4 -6 0Z",
              sideways(sketch, color, -8, 8)),
        line("M0 -10 V-46", lighten(color, 0.6), 3),
        *(line(f"M4 {y} h13", "#f4f8fb", 4) for y in range(-114, -84, 5)),
        line("M18 -114 q5 5 0 10 q5 5 0 10 q4 4 0 8", "#5fc8d8", 6),
    )  # fmt: skip
    return sketch.finish((-12, -126, 28, 5), scale=0.4, anchor=(0, 0), hold=(0, -30))


def draw_pillow(color: str, phase: float) -> Drawing:
    """A soft pillow."""
    del phase
    sketch = Sketch()
    sketch.add(
        shape("M-70 -4 Q-58 -34 -70 -64 Q-66 -74 -54 -70 Q0 -86 54 -70 Q66 -74 70 -64 "
              "Q58 -34 70 -4 Q66 4 54 0 Q0 10 -54 0 Q-66 4 -70 -4Z",
              aslant(sketch, color, (-70, -78, 70, 4))),
        line("M-60 -60 Q-46 -50 -40 -38 M60 -60 Q46 -50 40 -38 M-58 -8 Q-46 -14 -38 -24 "
             "M58 -8 Q46 -14 38 -24", darken(color, 0.16), 3),
        gleam((-12, -56), 26, 8, opacity=0.4, angle=-6),
    )  # fmt: skip
    return standing(sketch, 78, 88, below=10, scale=0.5, hold=(0, -30), seat=(0, -56))


def draw_tie(color: str, phase: float) -> Drawing:
    """A necktie, laid out at full length."""
    del phase
    sketch = Sketch()
    body = "M-9 -112 H9 L20 -18 L0 0 L-20 -18Z"
    sketch.add(
        shape(body, sideways(sketch, color, -20, 20)),
        *(
            line(f"M{-5 - k * 2.6:.1f} {-86 + k * 20} L{6 + k * 2.6:.1f} {-96 + k * 20}",
                 lighten(color, 0.55), 4)
            for k in range(4)
        ),
        shape("M-14 -130 H14 L9 -110 H-9Z", darken(color, 0.16)),
        line("M-12 -130 Q-34 -138 -30 -120", darken(color, 0.24), 5),
        line("M12 -130 Q34 -138 30 -120", darken(color, 0.24), 5),
    )  # fmt: skip
    return standing(sketch, 42, 142, scale=0.46, hold=(0, -120))


def draw_catcher_mitt(color: str, phase: float) -> Drawing:
    """A baseball glove with a ball in its palm."""
    del phase
    sketch = Sketch()
    fingers = [
        line(d, darken(color, 0.08 * k), 19)
        for k, d in enumerate(
            (
                "M-22 -54 L-36 -88",
                "M-6 -58 L-12 -100",
                "M12 -56 L12 -100",
                "M28 -50 L36 -88",
                "M-30 -30 L-52 -56",
            )
        )
    ]
    sketch.add(
        *fingers,
        shape("M-40 -44 Q-34 -74 0 -72 Q40 -72 40 -40 Q38 -6 10 0 H-16 Q-38 -8 -40 -44Z",
              aslant(sketch, color, (-40, -72, 40, 0))),
        line("M-48 -70 L-34 -64 L-20 -82 L-2 -78 L14 -82 L32 -70", "#f2d8a8", 3),
        ellipse((2, -38), 20, 20, "#fbf8f0"),
        line("M-10 -52 q9 14 1 28 M14 -52 q-9 14 -1 28", "#d8484a", 2.4),
        line("M-18 -6 Q0 2 16 -6", darken(color, 0.36), 3),
    )  # fmt: skip
    return standing(sketch, 66, 116, scale=0.4, hold=(0, -8))


def draw_grill(color: str, phase: float) -> Drawing:
    """A kettle barbecue with sausages on its grate, smoking."""
    sketch = Sketch()
    coals = 0.6 + 0.2 * wave(phase)
    sketch.add(
        steam((-4, -104), 44, phase),
        line("M-22 -58 L-38 0 M22 -58 L38 0 M-30 -28 H30", IRON, 5),
        ellipse((36, -7), 9, 9, IRON),
        ellipse((36, -7), 3.4, 3.4, STEEL),
        shape("M-46 -92 H46 Q44 -52 0 -50 Q-44 -52 -46 -92Z",
              aslant(sketch, color, (-46, -92, 46, -50))),
        ellipse((0, -92), 47, 9, "#3a2a28"),
        ellipse((0, -91), 40, 6, "#f27a3c", opacity=coals),
        line("M-44 -94 H44 M-36 -97 H36 M-38 -90 H38", STEEL, 1.6),
        *(line(f"M{x} -97 h15", "#a8502c", 7) for x in (-34, -12, 10)),
        *(line(f"M{x} -98 h9", "#d88a5a", 2) for x in (-31, -9, 13)),
        line("M46 -84 h12", IRON, 5),
        streak("M-38 -80 Q-34 -64 -20 -58", 4),
    )  # fmt: skip
    return standing(sketch, 66, 152)


def draw_parking_meter(color: str, phase: float) -> Drawing:
    """A parking meter on its post."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-5, -96, 10, 96, sideways(sketch, STEEL, -5, 5)),
        box(-13, -6, 26, 6, IRON, radius=2),
        shape("M-22 -92 V-134 Q-22 -158 0 -158 Q22 -158 22 -134 V-92 Q0 -82 -22 -92Z",
              sideways(sketch, color, -22, 22)),
        shape("M-15 -122 V-134 Q-14 -150 0 -150 Q14 -150 15 -134 V-122Z", "#eaf3f6"),
        line("M0 -124 L7 -142", "#d8404a", 2.6),
        line("M-10 -140 L-7 -137 M10 -140 L7 -137 M0 -147 v4", IRON, 1.6),
        box(-8, -114, 16, 4, IRON, radius=1),
        ellipse((0, -101), 5, 5, STEEL),
        streak("M-17 -100 V-134", 3),
    )  # fmt: skip
    return standing(sketch, 30, 164)


def draw_hat(word: str, color: str, phase: float) -> Drawing:
    """A hat that nobody wears, lying on its brim."""
    del phase
    sketch = Sketch()
    draw, _ = HEAD[word]
    sketch.add(group(draw(color, 36), move=(0, -HATS[word][0])))
    return standing(sketch, 62, 96, below=8, hold=(0, -6))


HATS: Final[Mapping[str, tuple[float, float]]] = {
    "hat": (11, 36),
    "top hat": (11, 48),
    "straw hat": (11, 36),
    "cowboy hat": (11, 36),
    "cap": (15, 33),
    "beanie": (13, 52),
    "wizard hat": (11, 86),
    "party hat": (5, 55),
    "santa hat": (13, 55),
    "hard hat": (10, 40),
}
"""Of hats that can lie about, how far they reach below the top of a head, and their height."""


KINDS: Final[Mapping[str, PropKind]] = {
    "backpack": PropKind(draw_backpack, 74, "#3f7fb8", "hand"),
    "cane": PropKind(draw_cane, 96, "#6f4a2e", "hand"),
    "wallet": PropKind(draw_wallet, 26, "#8a5a3a", "hand"),
    "eyeglasses": PropKind(draw_eyeglasses, 24, "#3a3440", "table"),
    "toothbrush": PropKind(draw_toothbrush, 49, "#3fa8d8", "hand"),
    "pillow": PropKind(draw_pillow, 42, "#eef2f8", "hand"),
    "necktie": PropKind(draw_tie, 62, "#b8323c", "table"),
    "baseball glove": PropKind(draw_catcher_mitt, 44, "#a8693a", "hand"),
    "grill": PropKind(draw_grill, 101, "#3f4654", "ground", frames=8),
    "parking meter": PropKind(draw_parking_meter, 158, "#6a7688", "ground"),
    **{
        f"shown {word}": PropKind(partial(draw_hat, word), height, HEAD[word][1], "table")
        for word, (_, height) in HATS.items()
    },
}
"""The kinds of this family by name."""
