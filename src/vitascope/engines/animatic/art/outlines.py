"""How much room a shape of a drawing takes, from its text."""

import re
from typing import Final

from vitascope.engines.animatic.art.drawing import Box

_PIECE: Final = re.compile(r"([MLHVQTCSAZmlhvqtcsaz])|(-?(?:\d+\.?\d*|\.\d+))")
_LENGTHS: Final = {"M": 2, "L": 2, "T": 2, "H": 1, "V": 1, "Q": 4, "S": 4, "C": 6, "A": 7}
"""Numbers that each command of a path takes."""


def bounds_of(shape: str) -> Box:
    """Left, top, right and bottom of an `<ellipse>`, a `<rect>` or a `<path>`, untransformed.

    Of curves it is the box around their control points.
    """
    if shape.startswith("<ellipse"):
        x, y, rx, ry = (_number(shape, name) for name in ("cx", "cy", "rx", "ry"))
        return x - rx, y - ry, x + rx, y + ry
    if shape.startswith("<rect"):
        x, y, width, height = (_number(shape, name) for name in ("x", "y", "width", "height"))
        return x, y, x + width, y + height
    found = re.search(r" d=\"([^\"]*)\"", shape)
    points = _points(found[1]) if found else []
    across, down = [x for x, _ in points] or [0.0], [y for _, y in points] or [0.0]
    return min(across), min(down), max(across), max(down)


def _number(shape: str, name: str) -> float:
    found = re.search(rf" {name}=\"([-\d.]+)\"", shape)
    return float(found[1]) if found else 0.0


def _points(d: str) -> list[tuple[float, float]]:
    """The corners and control points of a path."""
    points: list[tuple[float, float]] = []
    x = y = 0.0
    command, numbers = "", list[float]()
    for letter, number in _PIECE.findall(d):
        if letter:
            command, numbers = letter, []
            continue
        numbers.append(float(number))
        if len(numbers) < _LENGTHS.get(command.upper(), 2):
            continue
        ends = _ends(command, numbers, (x, y))
        points += ends
        x, y = ends[-1]
        numbers = []
    return points


def _ends(command: str, numbers: list[float], at: tuple[float, float]) -> list[tuple[float, float]]:
    """The points that one command with its numbers names, from where the pen is."""
    x, y = at if command.islower() else (0.0, 0.0)
    if command in "Hh":
        return [(x + numbers[0], at[1])]
    if command in "Vv":
        return [(at[0], y + numbers[0])]
    pairs = numbers[5:] if command in "Aa" else numbers
    return [(x + a, y + b) for a, b in zip(pairs[::2], pairs[1::2], strict=True)]
