"""Curves that living things are made of: smooth outlines, tapering limbs, jointed bones.

Points are `(x, y)` in drawing units, y downward. Functions that return text return the `d` of an
SVG path.
"""

import math
from collections.abc import Sequence
from typing import Final, Literal, TypeAlias

Point: TypeAlias = tuple[float, float]

SAMPLES_PER_BONE: Final = 4
"""Points along each bone of a ribbon; more shows no difference at 1080 lines."""

CAP_STEPS: Final = 4
"""Points in each half-round end of a ribbon."""


def smooth(points: Sequence[Point], *, is_closed: bool = True) -> str:
    """A curve through all `points` (Catmull-Rom, written as cubic Béziers)."""
    count = len(points)
    last = count if is_closed else count - 1

    def at(index: int) -> Point:
        return points[index % count] if is_closed else points[max(0, min(count - 1, index))]

    parts = [f"M{points[0][0]:.1f} {points[0][1]:.1f}"]
    for index in range(last):
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = (at(index + step) for step in (-1, 0, 1, 2))
        parts.append(
            f"C{x1 + (x2 - x0) / 6:.1f} {y1 + (y2 - y0) / 6:.1f}"
            f" {x2 - (x3 - x1) / 6:.1f} {y2 - (y3 - y1) / 6:.1f} {x2:.1f} {y2:.1f}"
        )
    return "".join(parts) + ("Z" if is_closed else "")


def along(points: Sequence[Point], position: float) -> Point:
    """The point at `position` (0 first … `len - 1` last) on the smooth curve through `points`."""
    count = len(points)
    index = min(int(position), count - 2)
    t = position - index
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = (
        points[max(0, min(count - 1, index + step))] for step in (-1, 0, 1, 2)
    )

    def blend(a: float, b: float, c: float, d: float) -> float:
        return 0.5 * (
            2 * b
            + (c - a) * t
            + (2 * a - 5 * b + 4 * c - d) * t**2
            + (3 * b - a - 3 * c + d) * t**3
        )

    return blend(x0, x1, x2, x3), blend(y0, y1, y2, y3)


def ribbon(points: Sequence[Point], widths: Sequence[float]) -> str:
    """The outline of a limb along `points`, as wide as `widths` there, with round ends."""
    steps = (len(points) - 1) * SAMPLES_PER_BONE
    left: list[Point] = []
    right: list[Point] = []
    for step in range(steps + 1):
        position = step / SAMPLES_PER_BONE
        x, y = along(points, position)
        ahead = along(points, min(len(points) - 1, position + 0.05))
        behind = along(points, max(0.0, position - 0.05))
        angle = math.atan2(ahead[1] - behind[1], ahead[0] - behind[0])
        index = min(int(position), len(widths) - 2)
        share = position - index
        radius = (widths[index] + (widths[index + 1] - widths[index]) * share) / 2
        nx, ny = -math.sin(angle) * radius, math.cos(angle) * radius
        left.append((x - nx, y - ny))
        right.append((x + nx, y + ny))
    tip = _cap(points[-1], left[-1], right[-1])
    root = _cap(points[0], right[0], left[0])
    return smooth([*left, *tip, *reversed(right), *root])


def _cap(centre: Point, start: Point, end: Point) -> list[Point]:
    radius = math.dist(centre, start)
    first = math.atan2(start[1] - centre[1], start[0] - centre[0])
    turn = (math.atan2(end[1] - centre[1], end[0] - centre[0]) - first) % math.tau
    return [
        (
            centre[0] + radius * math.cos(first + turn * step / CAP_STEPS),
            centre[1] + radius * math.sin(first + turn * step / CAP_STEPS),
        )
        for step in range(1, CAP_STEPS)
    ]


def joint(root: Point, tip: Point, upper: float, lower: float, bend: Literal[-1, 1]) -> Point:
    """Where the knee is when two bones reach from `root` towards `tip` (inverse kinematics).

    `bend` 1 puts it on the left hand of the way from root to tip in screen terms (backwards for
    a leg that hangs down), -1 on the other. A tip out of reach is pointed at.
    """
    dx, dy = tip[0] - root[0], tip[1] - root[1]
    distance = max(1e-3, min(math.hypot(dx, dy), (upper + lower) * 0.999))
    cosine = (upper**2 + distance**2 - lower**2) / (2 * upper * distance)
    angle = math.atan2(dy, dx) + bend * math.acos(max(-1.0, min(1.0, cosine)))
    return root[0] + upper * math.cos(angle), root[1] + upper * math.sin(angle)


def turned(point: Point, about: Point, degrees: float) -> Point:
    """`point` turned clockwise on screen by `degrees` about another."""
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    dx, dy = point[0] - about[0], point[1] - about[1]
    return about[0] + dx * cosine - dy * sine, about[1] + dx * sine + dy * cosine


def between(a: Point, b: Point, share: float) -> Point:
    """The point at `share` of the way from `a` to `b`."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def eased(share: float) -> float:
    """0..1 to 0..1 with a slow start and end."""
    share = max(0.0, min(1.0, share))
    return share * share * (3 - 2 * share)
