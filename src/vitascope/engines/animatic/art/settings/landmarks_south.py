"""Landmarks of Egypt and Australia, drawn from their foot at `(x, 0)` upward, `tall` high."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.settings.facing import upright
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape


def pyramids(paper: Paper, x: float, tall: float) -> None:
    """The three pyramids of Giza and the sphinx."""
    h, stone = tall, "#dcae70"
    for at, size in ((x - h * 0.98, 0.6), (x + h * 0.98, 0.78), (x, 1.0)):
        high, half = h * size, h * size * 0.78
        turn = at + half * 0.26
        lit, dark = lighten(stone, 0.12), darken(stone, 0.3)
        paper.add(
            polygon([(at - half, 6), (at, -high), (turn, 6)], lit),
            polygon([(turn, 6), (at, -high), (at + half, 6)], dark),
        )
        rows = int(high / 13)
        for row in range(1, rows):
            share = row / rows
            y = -high * (1 - share)
            edge = turn - at
            paper.add(
                line(
                    f"M{at - half * share:.1f} {y:.1f}H{at + edge * share:.1f}",
                    darken(stone, 0.14),
                    1.4,
                    opacity=0.6,
                ),
                line(
                    f"M{at + edge * share:.1f} {y:.1f}H{at + half * share:.1f}",
                    darken(stone, 0.44),
                    1.2,
                    opacity=0.5,
                ),
            )
        if size == 1.0:
            paper.add(
                polygon(
                    [
                        (at - half * 0.16, -high * 0.84),
                        (at, -high),
                        (at + half * 0.16, -high * 0.84),
                        (at + half * 0.05, -high * 0.81),
                        (at - half * 0.06, -high * 0.8),
                    ],
                    lighten(stone, 0.4),
                )
            )
    _sphinx(paper, x - h * 0.5, h * 0.3)


def _sphinx(paper: Paper, x: float, tall: float) -> None:
    h, stone = tall, "#c8945a"
    body = upright(paper, stone, x - h, x + h)
    paper.add(
        shape(
            f"M{x - h * 1.1:.1f} 6V{-h * 0.2:.1f}Q{x - h * 1.0:.1f} {-h * 0.52:.1f}"
            f" {x - h * 0.5:.1f} {-h * 0.46:.1f}"
            f"L{x + h * 0.1:.1f} {-h * 0.5:.1f}L{x + h * 0.4:.1f} {-h * 0.16:.1f}"
            f"H{x + h * 1.1:.1f}V6Z",
            body,
        ),
        shape(
            f"M{x + h * 0.02:.1f} {-h * 0.36:.1f}L{x + h * 0.02:.1f} {-h * 0.74:.1f}"
            f"Q{x + h * 0.06:.1f} {-h:.1f} {x + h * 0.3:.1f} {-h:.1f}"
            f"Q{x + h * 0.54:.1f} {-h:.1f} {x + h * 0.56:.1f} {-h * 0.74:.1f}"
            f"L{x + h * 0.6:.1f} {-h * 0.4:.1f}Z",
            darken(stone, 0.1),
        ),
        ellipse((x + h * 0.36, -h * 0.7), h * 0.15, h * 0.22, lighten(stone, 0.16)),
        line(
            f"M{x + h * 0.3:.1f} {-h * 0.76:.1f}h{h * 0.05:.1f}M{x + h * 0.4:.1f}"
            f" {-h * 0.76:.1f}h{h * 0.05:.1f}M{x + h * 0.33:.1f} {-h * 0.58:.1f}h{h * 0.09:.1f}",
            darken(stone, 0.5),
            2.4,
        ),
    )


def opera_house(paper: Paper, x: float, tall: float) -> None:
    """The white shells of Sydney on their quay, the steel arch of the bridge behind."""
    h, white, steel = tall, "#f6f2ea", "#7d8894"
    left, right = x - h * 2.9, x - h * 0.4
    middle = (left + right) / 2
    paper.add(
        line(f"M{left:.1f} 0Q{middle:.1f} {-h * 1.9:.1f} {right:.1f} 0", steel, h * 0.06),
        line(
            f"M{left:.1f} {-h * 0.12:.1f}Q{middle:.1f} {-h * 1.5:.1f} {right:.1f} {-h * 0.12:.1f}",
            steel,
            h * 0.03,
        ),
        box(left - h, -h * 0.34, right - left + 2 * h, h * 0.05, darken(steel, 0.2)),
    )
    for k in range(1, 20):
        u = k / 20
        px = left + (right - left) * u
        top = -2 * u * (1 - u) * h * 1.9
        paper.add(line(f"M{px:.1f} {top:.1f}V{-h * 0.3:.1f}", steel, 2))
    for px in (left, right):
        paper.add(box(px - h * 0.1, -h * 0.6, h * 0.2, h * 0.6, "#cdb894"))
    paper.add(
        box(x - h * 0.9, -h * 0.14, h * 2.6, h * 0.16, "#c8a48a"),
        box(x - h * 0.8, -h * 0.22, h * 2.4, h * 0.09, "#b08c74"),
    )
    for at, size, lean in (
        (1.3, 0.55, -1),
        (0.98, 0.8, -1),
        (0.55, 1.0, -1),
        (0.1, 0.78, -1),
        (-0.28, 0.52, -1),
        (-0.55, 0.42, 1),
    ):
        foot = x + h * at
        high, wide = h * 0.86 * size, h * 0.6 * size
        tip = foot + lean * wide * 0.66
        d = (
            f"M{foot + wide * 0.5:.1f} {-h * 0.2:.1f}Q{foot + wide * 0.42:.1f}"
            f" {-h * 0.2 - high * 0.78:.1f} {tip:.1f}"
            f" {-h * 0.2 - high:.1f}Q{foot - wide * 0.3:.1f}"
            f" {-h * 0.2 - high * 0.46:.1f} {foot - wide * 0.34:.1f} {-h * 0.2:.1f}Z"
        )
        if lean > 0:
            d = (
                f"M{foot - wide * 0.5:.1f} {-h * 0.2:.1f}Q{foot - wide * 0.42:.1f}"
                f" {-h * 0.2 - high * 0.78:.1f} {tip:.1f}"
                f" {-h * 0.2 - high:.1f}Q{foot + wide * 0.3:.1f}"
                f" {-h * 0.2 - high * 0.46:.1f} {foot + wide * 0.34:.1f} {-h * 0.2:.1f}Z"
            )
        paper.add(
            shape(d, upright(paper, white, foot - wide, foot + wide)),
            line(
                f"M{tip:.1f} {-h * 0.2 - high:.1f}Q{foot:.1f}"
                f" {-h * 0.2 - high * 0.6:.1f} {foot + lean * wide * -0.1:.1f} {-h * 0.2:.1f}",
                darken(white, 0.16),
                2,
            ),
        )
        if paper.scenery.light.is_dark:
            paper.shine(shape(d, "#f4dcc8", opacity=0.4))
