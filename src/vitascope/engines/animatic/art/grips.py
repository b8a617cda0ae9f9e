"""What a tool is drawn to: where hands and feet are."""

from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.svg import group

WOOD: Final = "#a8703f"
STEEL: Final = "#b9c3cf"
DARK: Final = "#3a3540"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grip:
    """Where the hands and feet are that a tool is drawn to, in the body's sketch."""

    far: Point
    near: Point
    feet: tuple[Point, Point]
    """Far, near."""
    head: Point
    radius: float
    """Of the head."""
    turn: float
    """The stance's `tool_turn`."""
    color: str | None = None
    """What the story says of the tool's colour; None leaves it to the tool."""


def laid(point: Point, shapes: list[str], turn: float = 0.0) -> list[str]:
    """Shapes turned about the origin and moved to a hand."""
    return [group([group(shapes, turn=turn)], move=point)]


def lips_of(grip: Grip) -> Point:
    """Where the mouth of a head is that looks ahead."""
    (x, y), r = grip.head, grip.radius
    return x + 0.62 * r, y + 0.52 * r
