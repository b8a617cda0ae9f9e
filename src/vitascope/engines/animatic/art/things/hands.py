"""Hands seen close up: two arms that come from the lower corners of the picture, and how they hold.

What they do is drawn by the families of `handiwork`; here is only what all of them share.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind

Hold: TypeAlias = Literal["flat", "grip", "pinch", "cup"]
"""Palm down with fingers ahead; a fist round a handle; two finger tips on a thing; hollow."""

SKIN: Final = "#d8a57c"
"""Of hands of which nothing is told."""

_REACH: Final = 190.0
"""Length of an arm in drawing units: its end is outside of every picture."""

_FINGERS: Final[dict[Hold, tuple[tuple[Point, Point, Point], ...]]] = {
    "flat": (
        ((17, -9), (28, -12), (37, -13)),
        ((19, -4), (31, -5), (42, -5)),
        ((19, 2), (31, 3), (41, 3)),
        ((17, 7), (27, 10), (35, 11)),
    ),
    "grip": (
        ((17, -9), (27, -10), (24, -3)),
        ((18, -4), (30, -4), (27, 3)),
        ((18, 2), (30, 3), (27, 9)),
        ((16, 7), (26, 9), (23, 14)),
    ),
    "pinch": (
        ((13, -9), (21, -11), (21, -4)),
        ((16, -6), (26, -9), (27, -1)),
        ((18, -2), (30, -5), (33, 2)),
        ((17, 4), (30, 1), (40, 6)),
    ),
    "cup": (
        ((15, -10), (26, -14), (36, -9)),
        ((18, -4), (31, -8), (42, -4)),
        ((18, 2), (32, -1), (42, 1)),
        ((16, 8), (28, 7), (37, 6)),
    ),
}
"""Root, knuckle and tip of each finger, from the wrist, of a hand that points to the right."""

_THUMBS: Final[dict[Hold, tuple[Point, Point, Point]]] = {
    "flat": ((8, 9), (17, 16), (26, 16)),
    "grip": ((7, 8), (15, 13), (25, 7)),
    "pinch": ((8, 9), (22, 15), (39, 9)),
    "cup": ((7, 8), (18, 14), (30, 13)),
}


@dataclass(frozen=True, slots=True)
class Arms:
    """The arms of one picture: their skin and their sleeves."""

    sketch: Sketch
    skin: str
    sleeve: str

    def left(self, at: Point, *, turn: float = 38.0, hold: Hold = "flat", size: float = 1.0) -> str:
        """The arm from the lower left, its wrist at a point, pointing up by `turn` degrees."""
        return group([self._arm(hold)], move=at, turn=-turn, scale=(size, size))

    def right(
        self, at: Point, *, turn: float = 38.0, hold: Hold = "flat", size: float = 1.0
    ) -> str:
        """The arm from the lower right, pointing up and to the left."""
        return group([self._arm(hold)], move=at, turn=turn, scale=(-size, size))

    def _arm(self, hold: Hold) -> str:
        skin, sleeve = self.skin, self.sleeve
        edge = darken(skin, 0.2)
        lit = self.sketch.gradient(
            ((0, lighten(skin, 0.14)), (0.5, skin), (1, darken(skin, 0.16))), (0, -14), (0, 14)
        )
        cloth = self.sketch.gradient(
            ((0, lighten(sleeve, 0.16)), (0.45, sleeve), (1, darken(sleeve, 0.28))),
            (0, -20),
            (0, 20),
        )
        parts = [
            shape("M-46 -11 Q-10 -9 4 -10 L4 10 Q-10 9 -46 12Z", lit),
            shape(f"M-34 -15 L{-_REACH} -26 V26 L-34 15 Q-30 0 -34 -15Z", cloth),
            line("M-35 -14 Q-31 0 -35 14", darken(sleeve, 0.22), 3.2),
            line("M-62 -14 Q-70 2 -60 12", darken(sleeve, 0.2), 1.6, opacity=0.6),
            line(f"M-40 -13.4 L{-_REACH + 4} -23", lighten(sleeve, 0.4), 1.8, opacity=0.5),
        ]
        palm = "M-6 -9.5 Q8 -15 18 -12 Q25 -7 23 4 Q21 13 10 13 Q0 13 -6 9.5Z"
        fingers = [_finger(bones, skin, edge, 6.4) for bones in _FINGERS[hold]]
        thumb = _finger(_THUMBS[hold], skin, edge, 7.0)
        knuckles = [
            line(f"M{x - 1.6} {y - 2} q2.6 1.6 2 4", edge, 0.9, opacity=0.6)
            for x, y in ((17, -8), (19, -3), (19, 2), (17, 7))
        ]
        return "".join([*parts, *fingers, shape(palm, lit), *knuckles, thumb])


def _finger(bones: Sequence[Point], skin: str, edge: str, width: float) -> str:
    (ax, ay), (bx, by), (cx, cy) = bones
    d = f"M{ax} {ay} L{bx} {by} L{cx} {cy}"
    nail = ellipse((cx + 0.6, cy - 0.4), width * 0.27, width * 0.21, lighten(skin, 0.45))
    gleam = line(f"M{ax} {ay - 1.2} L{bx} {by - 1.4}", lighten(skin, 0.3), width * 0.22)
    return line(d, edge, width + 1.2) + line(d, skin, width) + gleam + nail


Work: TypeAlias = Callable[[Sketch, str, float, Arms], None]
"""Draws hands at work: the sketch, the main colour of what they work at, the phase, the arms."""


def _drawn(
    work: Work,
    top: float,
    sleeve: str,
    seat: Point | None,
    color: str,
    phase: float,
    skin: str = SKIN,
) -> Drawing:
    sketch = Sketch()
    work(sketch, color, phase, Arms(sketch, skin, sleeve))
    return sketch.finish((-210, -top - 12, 210, 200), seat=seat)


def at_work(
    work: Work,
    top: float,
    color: str,
    *,
    sleeve: str = "#5a6f9a",
    is_once: bool = False,
    seat: Point | None = None,
) -> PropKind:
    """A kind that shows hands at work.

    Args:
        work: Draws them.
        top: Height in drawing units of what is drawn above the table.
        color: Usual colour of what they work at.
        sleeve: Of the arms.
        is_once: Whether the work is done once in the film, instead of over and over.
        seat: Where what they hold lies, of hands that hold something.
    """
    artist = partial(_drawn, work, top, sleeve, seat)
    return PropKind(
        artist,
        top,
        color,
        "table",
        frames=24 if is_once else 12,
        framed=150.0,
        is_once=is_once,
        by_hand=artist,
    )


def board(sketch: Sketch, color: str = "#c08a54", half: float = 74.0) -> str:
    """A board that lies on the table, seen a little from above."""
    paint = sketch.gradient(
        ((0, lighten(color, 0.25)), (1, darken(color, 0.12))), (-half, -12), (half, 12)
    )
    top = f"M{-half + 12} -17 H{half - 12} L{half} 12 H{-half}Z"
    grain = "".join(
        line(f"M{-half + 12} {y} H{half - 14}", darken(color, 0.2), 0.8, opacity=0.5)
        for y in (-11, -4, 4)
    )
    edge = box(-half, 12, 2 * half, 6, darken(color, 0.34), radius=2)
    return edge + shape(top, paint) + grain
