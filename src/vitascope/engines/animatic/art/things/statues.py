"""Beasts and people of stone, metal or wood, on a base."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing, Pose
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECTS
from vitascope.engines.animatic.art.subjects import draw_subject
from vitascope.engines.animatic.art.svg import Sketch, box
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.materials import finished
from vitascope.engines.animatic.art.things.parts import sideways, standing
from vitascope.engines.animatic.spec import Look

_FIGURE: Final = 130.0
"""Height of who is on the base."""

_BASE: Final = 62

_PAPER: Final = 156
"""Half the width of the paper."""


def draw_figure(color: str, phase: float, *, of: str, action: str) -> Drawing:
    """Somebody of one stuff and one colour, who never moves, on a base."""
    del phase
    sketch = Sketch()
    half = 62 if SUBJECTS[of].family == "quadruped" else 44
    sketch.add(
        box(-half - 8, -14, 2 * half + 16, 14, darken(color, 0.14), radius=2),
        box(
            -half,
            -_BASE + 6,
            2 * half,
            _BASE - 18,
            sideways(sketch, darken(color, 0.06), -half, half),
        ),
        box(-half - 6, -_BASE, 2 * half + 12, 10, lighten(color, 0.12), radius=2),
    )
    look = Look(color=color)
    posed = draw_subject(of, look, Pose(action=action, phase=0.0))
    stone = finished(posed, "stone", color)
    grounded = Drawing(svg=stone.svg, width=stone.width, height=stone.height, anchor=stone.anchor)
    sketch.inlay(grounded, (0, -_BASE + 1), size=_FIGURE / SUBJECTS[of].height)
    return standing(sketch, _PAPER, _BASE + 1.5 * _FIGURE)


POSES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("lion", "tiger", "wolf", "dog", "cat", "fox", "bear"), "sit"),
    **dict.fromkeys(("horse", "unicorn", "bull", "elephant", "stag", "dragon"), "stand"),
    **dict.fromkeys(("eagle", "owl", "swan", "rabbit"), "stand"),
    **dict.fromkeys(("woman", "man", "king", "queen", "soldier", "knight", "angel"), "stand"),
}
"""Who there are statues of, and how they stand or sit on their base."""

_HEIGHTS: Final = {"elephant": 160, "dragon": 240}
"""Heights with their bases, of those whose heads are not their tops."""

KINDS: Final[Mapping[str, PropKind]] = {
    f"{kind} statue": PropKind(
        partial(draw_figure, of=kind, action=action),
        _HEIGHTS.get(kind, 196),
        "#b8b4bc",
        "ground",
        is_tall=True,
    )
    for kind, action in POSES.items()
    if kind in SUBJECTS
}
"""The kinds of this family by name."""
