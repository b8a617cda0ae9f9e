"""Patterns of cloth, laid on what is worn from neck to hem: stripes, dots, checks, flowers."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, luma
from vitascope.engines.animatic.art.svg import box, ellipse, line

_ROWS: Final = range(-84, 110, 12)
_COLUMNS: Final = range(-60, 66, 12)
"""Where marks are, in the frame of a body: x across, y from the hip."""


def _mark(color: str) -> str:
    """What is seen on a cloth of a colour: white on most, dark on what is pale."""
    return "#fdfaf2" if luma(color) < 0.62 else darken(color, 0.5)


def _stripes(color: str) -> list[str]:
    rows = "".join(f"M-64 {y} H64 " for y in _ROWS)
    return [line(rows, _mark(color), 5)]


def _dots(color: str) -> list[str]:
    return [
        ellipse((x + (6 if row % 2 else 0), y), 2.7, 2.7, _mark(color))
        for row, y in enumerate(_ROWS)
        for x in _COLUMNS
    ]


def _checks(color: str) -> list[str]:
    rows = "".join(f"M-64 {y} H64 " for y in _ROWS)
    columns = "".join(f"M{x} -90 V110 " for x in _COLUMNS)
    light = lighten(color, 0.5)
    return [
        line(rows + columns, darken(color, 0.4), 4, opacity=0.5),
        line(rows + columns, light, 1.2, opacity=0.8),
    ]


def _flowers(color: str) -> list[str]:
    tones = ("#f4708c", "#f9c846", "#fdfaf2") if luma(color) < 0.6 else ("#e0506e", "#e09a2c")
    parts: list[str] = []
    for row, y in enumerate(_ROWS):
        for column, x in enumerate(_COLUMNS[row % 2 :: 2]):
            tone = tones[(row + column) % len(tones)]
            around = ((-2.2, 0), (2.2, 0), (0, -2.2), (0, 2.2))
            parts += [ellipse((x + dx, y + dy), 2.1, 2.1, tone) for dx, dy in around]
            parts.append(ellipse((x, y), 1.4, 1.4, "#6a9a4a"))
    return parts


def _bricks(color: str) -> list[str]:
    """Toy bricks of many colours, each row with its studs."""
    tones = ("#d8342c", "#f7d13e", "#3f7fd8", "#4fae55", "#f5f5f2", "#f28a2e", color)
    parts: list[str] = []
    for row, y in enumerate(range(-84, 110, 14)):
        for column, x in enumerate(range(-76 + row % 2 * 12, 70, 24)):
            tone = tones[(row * 3 + column * 2) % len(tones)]
            parts += [box(x, y, 24, 14, darken(tone, 0.3)), box(x + 0.8, y + 2.6, 22.4, 10.6, tone)]
            parts.append(
                line(f"M{x + 5} {y + 1.4} h4 M{x + 15} {y + 1.4} h4", lighten(tone, 0.3), 2)
            )
    return parts


PATTERNS: Final[Mapping[str, Callable[[str], Sequence[str]]]] = {
    "striped": _stripes,
    "spotted": _dots,
    "checked": _checks,
    "floral": _flowers,
    "bricks": _bricks,
}
"""Words of a coat to what it is on cloth."""


def pattern_of(wear: Sequence[str]) -> str:
    """The pattern that `wear` tells of as `pattern:striped`; none where it does not."""
    told = (entry.removeprefix("pattern:") for entry in wear if entry.startswith("pattern:"))
    return next((name for name in told if name in PATTERNS), "")


def marks_of(coat: str, color: str, ink: str | None = None) -> list[str]:
    """The marks of a pattern on a cloth of a colour, in `ink` where that is said."""
    marks = PATTERNS[coat](color)
    if ink is None:
        return list(marks)
    return [shape.replace(_mark(color), ink) for shape in marks]
