"""Landmarks of the Americas, drawn from their foot at `(x, 0)` upward, `tall` high."""

import math

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.settings.facing import upright, windows
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape


def empire_state(paper: Paper, x: float, tall: float) -> None:
    """A stepped tower of Manhattan with a needle."""
    h, stone = tall, "#b4a898"
    for half, low, high in (
        (0.13, 0.0, 0.3),
        (0.1, 0.3, 0.62),
        (0.075, 0.62, 0.74),
        (0.045, 0.74, 0.8),
    ):
        left, wide = x - h * half, 2 * h * half
        paper.add(
            box(left, -h * high, wide, h * (high - low), upright(paper, stone, left, left + wide))
        )
        windows(
            paper,
            (left + 3, -h * high + 4, wide - 6, h * (high - low) - 4),
            (h * 0.024, h * 0.03),
            "#7a8494",
        )
    paper.add(
        polygon(
            [
                (x - h * 0.03, -h * 0.8),
                (x - h * 0.012, -h * 0.88),
                (x + h * 0.012, -h * 0.88),
                (x + h * 0.03, -h * 0.8),
            ],
            "#8d98a4",
        ),
        line(f"M{x:.1f} {-h * 0.88:.1f}V{-h:.1f}", "#8d98a4", h * 0.009),
    )


def chrysler(paper: Paper, x: float, tall: float) -> None:
    """A tower with a crown of steel arches."""
    h, stone, steel = tall, "#c4bcb0", "#cfd8e2"
    left, wide = x - h * 0.08, h * 0.16
    paper.add(box(left, -h * 0.66, wide, h * 0.66, upright(paper, stone, left, left + wide)))
    windows(paper, (left + 3, -h * 0.64, wide - 6, h * 0.62), (h * 0.028, h * 0.034), "#7a8494")
    for k in range(5):
        half, y = h * (0.08 - 0.014 * k), -h * (0.66 + 0.04 * k)
        paper.add(
            shape(
                f"M{x - half:.1f} {y:.1f}Q{x - half:.1f} {y - h * 0.09:.1f} {x:.1f}"
                f" {y - h * 0.1:.1f}Q{x + half:.1f} {y - h * 0.09:.1f} {x + half:.1f} {y:.1f}Z",
                steel if k % 2 == 0 else darken(steel, 0.16),
            )
        )
    paper.add(
        polygon([(x - h * 0.012, -h * 0.88), (x, -h), (x + h * 0.012, -h * 0.88)], steel),
    )


def liberty(paper: Paper, x: float, tall: float) -> None:
    """The statue with the torch on its pedestal."""
    h, green, stone = tall, "#7fb8a0", "#c8b49a"
    paper.add(
        polygon(
            [
                (x - h * 0.22, 0),
                (x - h * 0.17, -h * 0.1),
                (x + h * 0.17, -h * 0.1),
                (x + h * 0.22, 0),
            ],
            darken(stone, 0.1),
        ),
        polygon(
            [
                (x - h * 0.12, -h * 0.1),
                (x - h * 0.09, -h * 0.42),
                (x + h * 0.09, -h * 0.42),
                (x + h * 0.12, -h * 0.1),
            ],
            stone,
        ),
        box(x - h * 0.105, -h * 0.43, h * 0.21, h * 0.03, lighten(stone, 0.3)),
        shape(
            f"M{x - h * 0.08:.1f} {-h * 0.42:.1f}Q{x - h * 0.075:.1f} {-h * 0.6:.1f}"
            f" {x - h * 0.045:.1f} {-h * 0.72:.1f}"
            f"L{x + h * 0.04:.1f} {-h * 0.72:.1f}Q{x + h * 0.075:.1f} {-h * 0.6:.1f}"
            f" {x + h * 0.08:.1f} {-h * 0.42:.1f}Z",
            upright(paper, green, x - h * 0.08, x + h * 0.08),
        ),
        line(
            f"M{x - h * 0.045:.1f} {-h * 0.44:.1f}L{x - h * 0.012:.1f} {-h * 0.68:.1f}"
            f"M{x + h * 0.02:.1f} {-h * 0.44:.1f}"
            f"L{x + h * 0.008:.1f} {-h * 0.66:.1f}M{x + h * 0.056:.1f} {-h * 0.46:.1f}"
            f"L{x + h * 0.03:.1f} {-h * 0.66:.1f}",
            darken(green, 0.24),
            h * 0.008,
        ),
        line(
            f"M{x - h * 0.035:.1f} {-h * 0.7:.1f}L{x - h * 0.085:.1f} {-h * 0.9:.1f}",
            green,
            h * 0.036,
        ),
        line(
            f"M{x + h * 0.03:.1f} {-h * 0.7:.1f}L{x + h * 0.06:.1f} {-h * 0.6:.1f}",
            darken(green, 0.1),
            h * 0.034,
        ),
        polygon(
            [
                (x + h * 0.03, -h * 0.64),
                (x + h * 0.085, -h * 0.67),
                (x + h * 0.1, -h * 0.57),
                (x + h * 0.045, -h * 0.54),
            ],
            darken(green, 0.2),
        ),
        ellipse((x, -h * 0.765), h * 0.032, h * 0.04, lighten(green, 0.08)),
        *(
            line(
                f"M{x + math.sin(a) * h * 0.03:.1f}"
                f" {-h * 0.79 - math.cos(a) * h * 0.012:.1f}L{x + math.sin(a) * h * 0.062:.1f}"
                f" {-h * 0.79 - math.cos(a) * h * 0.045:.1f}",
                green,
                h * 0.008,
            )
            for a in (-1.2, -0.8, -0.4, 0.0, 0.4, 0.8, 1.2)
        ),
        box(x - h * 0.105, -h * 0.925, h * 0.04, h * 0.02, darken(green, 0.1)),
    )
    paper.shine(ellipse((x - h * 0.086, -h * 0.95), h * 0.016, h * 0.03, "#ffc84a"))


def golden_gate(paper: Paper, x: float, tall: float) -> None:
    """The red suspension bridge; its deck is at a quarter of its height."""
    h, red = tall, "#d2533c"
    gap, deck, reach = h * 1.05, -h * 0.26, paper.edge * 2.2
    towers = (x - gap, x + gap)
    for left, right in ((x - gap * 3, x - gap), (x - gap, x + gap), (x + gap, x + gap * 3)):
        middle, sag = (left + right) / 2, deck - h * 0.04
        top_l = -h * 0.97 if left >= x - gap else sag
        top_r = -h * 0.97 if right <= x + gap else sag
        control = (middle, 2 * sag - (top_l + top_r) / 2 if left == x - gap else sag)
        paper.add(
            line(
                f"M{left:.1f} {top_l:.1f}Q{control[0]:.1f} {control[1]:.1f} {right:.1f}"
                f" {top_r:.1f}",
                red,
                h * 0.012,
            )
        )
        for k in range(1, 22):
            u = k / 22
            px = (1 - u) ** 2 * left + 2 * u * (1 - u) * control[0] + u * u * right
            py = (1 - u) ** 2 * top_l + 2 * u * (1 - u) * control[1] + u * u * top_r
            paper.add(line(f"M{px:.1f} {py:.1f}V{deck:.1f}", darken(red, 0.06), 1.2))
    paper.add(
        box(x - reach, deck, 2 * reach, h * 0.03, red),
        box(x - reach, deck + h * 0.03, 2 * reach, h * 0.028, darken(red, 0.3)),
        line(
            "".join(
                f"M{x - reach + k * h * 0.06:.1f} {deck + h * 0.03:.1f}l{h * 0.03:.1f}"
                f" {h * 0.028:.1f}"
                for k in range(int(2 * reach / (h * 0.06)))
            ),
            lighten(red, 0.1),
            1.4,
        ),
    )
    for px in towers:
        for side in (-1, 1):
            at = px + side * h * 0.055
            paper.add(
                polygon(
                    [
                        (at - h * 0.026, h * 0.1),
                        (at - h * 0.016, -h),
                        (at + h * 0.016, -h),
                        (at + h * 0.026, h * 0.1),
                    ],
                    upright(paper, red, at - h * 0.02, at + h * 0.02),
                )
            )
        for share in (0.94, 0.78, 0.62, 0.44, 0.2):
            paper.add(box(px - h * 0.06, -h * share, h * 0.12, h * 0.045, darken(red, 0.12)))
        paper.add(box(px - h * 0.13, h * 0.04, h * 0.26, h * 0.08, "#b8aca0"))


def redeemer(paper: Paper, x: float, tall: float) -> None:
    """The statue with open arms on its mountain above Rio."""
    h, white, rock = tall, "#eae4d8", "#6f8a68"
    paper.add(
        shape(
            f"M{x - h * 1.5:.1f} 0Q{x - h * 0.7:.1f} {-h * 0.2:.1f} {x - h * 0.34:.1f}"
            f" {-h * 0.5:.1f}Q{x - h * 0.14:.1f} {-h * 0.72:.1f}"
            f" {x:.1f} {-h * 0.72:.1f}Q{x + h * 0.16:.1f} {-h * 0.72:.1f}"
            f" {x + h * 0.3:.1f} {-h * 0.44:.1f}Q{x + h * 0.6:.1f} {-h * 0.1:.1f}"
            f" {x + h * 1.2:.1f} 0Z",
            rock,
        ),
        shape(
            f"M{x:.1f} {-h * 0.72:.1f}Q{x + h * 0.16:.1f} {-h * 0.72:.1f}"
            f" {x + h * 0.3:.1f} {-h * 0.44:.1f}Q{x + h * 0.6:.1f} {-h * 0.1:.1f}"
            f" {x + h * 1.2:.1f} 0H{x + h * 0.2:.1f}Q{x + h * 0.16:.1f} {-h * 0.5:.1f}"
            f" {x:.1f} {-h * 0.72:.1f}Z",
            darken(rock, 0.16),
        ),
        box(x - h * 0.03, -h * 0.77, h * 0.06, h * 0.06, "#b8b0a4"),
        polygon(
            [
                (x - h * 0.026, -h * 0.77),
                (x - h * 0.018, -h * 0.95),
                (x + h * 0.018, -h * 0.95),
                (x + h * 0.026, -h * 0.77),
            ],
            white,
        ),
        polygon(
            [
                (x - h * 0.16, -h * 0.925),
                (x, -h * 0.945),
                (x + h * 0.16, -h * 0.925),
                (x + h * 0.155, -h * 0.905),
                (x, -h * 0.9),
                (x - h * 0.155, -h * 0.905),
            ],
            white,
        ),
        ellipse((x, -h * 0.972), h * 0.017, h * 0.024, white),
        shape(
            f"M{x + h * 0.9:.1f} 0Q{x + h * 0.98:.1f} {-h * 0.44:.1f} {x + h * 1.12:.1f}"
            f" {-h * 0.46:.1f}Q{x + h * 1.28:.1f} {-h * 0.44:.1f} {x + h * 1.36:.1f} 0Z",
            darken(rock, 0.06),
        ),
    )
