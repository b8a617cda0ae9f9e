"""Tables of numbers written as text, so that a shape stays readable: `0 -88, 34 -92, 50 -56`."""

from functools import cache

from vitascope.engines.animatic.art.curves import Point


@cache
def numbers(text: str) -> tuple[tuple[float, ...], ...]:
    """Rows of numbers; a comma ends a row.

    Raises:
        ValueError: a word is not a number.
    """
    return tuple(tuple(float(word) for word in row.split()) for row in text.split(","))


@cache
def points(text: str) -> tuple[Point, ...]:
    """Rows of x and y.

    Raises:
        ValueError: a row has not two numbers.
    """
    return tuple((x, y) for x, y in numbers(text))
