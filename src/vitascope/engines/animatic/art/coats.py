"""Patterns of fur: calico, tabby, tuxedo, spots, stripes, patches; on bodies and on faces."""

import random

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.curves import Point, smooth
from vitascope.engines.animatic.art.quadruped_ears import outline
from vitascope.engines.animatic.art.quadruped_poses import Posture
from vitascope.engines.animatic.art.svg import ellipse, group, line, shape


def coat_marks(breed: Breed, posture: Posture) -> list[str]:
    """The pattern of the coat over body, neck and upper legs; to be clipped to them."""
    length, depth = breed.length, breed.hips
    hip = posture.hip
    marks: list[str] = []
    chance = random.Random(breed.coat)  # noqa: S311 - a fixed pattern, not a secret

    def patch(points: list[Point], color: str) -> None:
        marks.append(
            shape(smooth([(hip[0] + x * length, hip[1] + y * depth) for x, y in points]), color)
        )

    match breed.coat:
        case "calico" | "patched":
            second = "#43353a" if breed.coat == "calico" else breed.accent
            patch(
                [(-0.5, -0.7), (0.1, -0.8), (0.3, -0.3), (0.12, 0.16), (-0.2, 0.4), (-0.6, 0.2)],
                breed.accent,
            )
            patch([(0.62, -0.8), (1.02, -0.9), (1.1, -0.2), (0.9, 0.04), (0.68, -0.2)], second)
            patch([(0.42, 0.3), (0.62, 0.16), (0.74, 0.4), (0.56, 0.7)], breed.accent)
        case "tabby" | "striped":
            reach = 0.62 if breed.coat == "tabby" else 0.9
            for step in range(9):
                x = -0.36 + step * 0.19
                patch(
                    [
                        (x, -0.75),
                        (x + 0.07, -0.75),
                        (x + 0.09, -0.1),
                        (x + 0.05, -0.5 + reach),
                        (x + 0.03, -0.1),
                    ],
                    breed.accent,
                )
        case "spotted":
            is_giraffe = breed.neck[1] > 100
            size = 0.15 if is_giraffe else 0.075
            for step in range(48 if is_giraffe else 40):
                x = -0.5 + (step % 10) * 0.2 + chance.uniform(-0.07, 0.07)
                y = -0.55 + (step // 10) * 0.28 + chance.uniform(-0.09, 0.09)
                radius = depth * size * chance.uniform(0.7, 1.2)
                marks.append(
                    ellipse(
                        (hip[0] + x * length, hip[1] + y * depth),
                        radius,
                        radius * 0.9,
                        breed.accent,
                        opacity=0.9,
                    )
                )
            if is_giraffe:
                for step in range(14):
                    at = (
                        hip[0] + length * (1.05 + step * 0.035) + chance.uniform(-12, 12),
                        hip[1] - 34 - step * 9,
                    )
                    marks.append(ellipse(at, 7, 8, breed.accent, opacity=0.9))
        case "tuxedo":
            patch([(1.1, -0.4), (1.4, -0.2), (1.3, 0.6), (0.7, 0.7), (0.9, 0.2)], breed.belly)
        case _:
            pass
    if posture.pitch:
        return [group(marks, turn=-posture.pitch, about=hip)]
    return marks


def head_marks(breed: Breed) -> list[str]:
    """The coat's pattern on the skull; to be clipped to it."""
    r = breed.head
    match breed.coat:
        case "calico":
            return [
                shape(
                    outline(
                        [
                            (-1.1, -0.1),
                            (-0.9, -1.0),
                            (-0.05, -1.1),
                            (0.14, -0.6),
                            (-0.2, -0.1),
                            (-0.7, 0.16),
                        ],
                        r,
                    ),
                    "#e8893a",
                ),
                shape(
                    outline([(0.5, -1.1), (1.1, -0.9), (1.2, 0.0), (0.86, 0.02), (0.62, -0.36)], r),
                    "#43353a",
                ),
            ]
        case "tuxedo":
            return [
                shape(
                    outline(
                        [
                            (0.42, -0.9),
                            (0.6, -0.2),
                            (1.2, 0.5),
                            (0.4, 1.2),
                            (-0.5, 0.9),
                            (0.2, 0.0),
                        ],
                        r,
                    ),
                    breed.belly,
                )
            ]
        case "tabby" | "striped":
            bars = "".join(
                f"M{x * r:.1f} {-r * 0.96:.1f} l{x * 1.5:.1f} {r * 0.34:.1f} "
                for x in (0.06, 0.4, 0.74)
            )
            cheeks = (
                f"M{-r:.1f} {r * 0.08:.1f} l{r * 0.32:.1f} {r * 0.06:.1f} "
                f"M{-r * 0.95:.1f} {r * 0.36:.1f} l{r * 0.3:.1f} 0"
            )
            return [line(bars + cheeks, breed.accent, r * 0.13)]
        case "patched":
            return [
                shape(
                    outline(
                        [
                            (-1.1, -0.2),
                            (-0.8, -1.1),
                            (0.2, -1.2),
                            (0.24, -0.5),
                            (-0.1, 0.3),
                            (-0.7, 0.5),
                        ],
                        r,
                    ),
                    breed.accent,
                )
            ]
        case _:
            return []
