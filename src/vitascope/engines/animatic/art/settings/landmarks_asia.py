"""Landmarks of Asia, drawn from their foot at `(x, 0)` upward, `tall` high."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.settings.facing import upright, windows
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape


def taj_mahal(paper: Paper, x: float, tall: float) -> None:
    """The white mausoleum of Agra between its four minarets."""
    h, white = tall, "#f4ece2"
    shade = darken(white, 0.16)

    def dome(cx: float, foot: float, r: float, tone: str) -> None:
        paper.add(
            box(cx - r * 0.86, foot - r * 0.4, r * 1.72, r * 0.42, darken(tone, 0.06)),
            shape(
                f"M{cx - r * 0.82:.1f} {foot - r * 0.38:.1f}C{cx - r * 1.5:.1f}"
                f" {foot - r * 1.3:.1f}"
                f" {cx - r * 0.4:.1f} {foot - r * 1.8:.1f} {cx:.1f} {foot - r * 2.2:.1f}"
                f"C{cx + r * 0.4:.1f} {foot - r * 1.8:.1f} {cx + r * 1.5:.1f} {foot - r * 1.3:.1f}"
                f" {cx + r * 0.82:.1f} {foot - r * 0.38:.1f}Z",
                upright(paper, tone, cx - r, cx + r),
            ),
            line(f"M{cx:.1f} {foot - r * 2.15:.1f}v{-r * 0.4:.1f}", "#d8b45a", max(2, r * 0.05)),
        )

    def niche(cx: float, foot: float, half: float, high: float) -> None:
        d = (
            f"M{cx - half:.1f} {foot:.1f}v{-high * 0.7:.1f}Q{cx - half:.1f}"
            f" {foot - high * 0.95:.1f}"
            f" {cx:.1f} {foot - high:.1f}Q{cx + half:.1f} {foot - high * 0.95:.1f} {cx + half:.1f}"
            f" {foot - high * 0.7:.1f}V{foot:.1f}Z"
        )
        paper.add(shape(d, darken(white, 0.36)), line(d, lighten(white, 0.4), 2))

    base = -h * 0.09
    paper.add(box(x - h * 0.86, base, h * 1.72, -base, shade))
    for side in (-1, 1):
        for far, high in ((0.8, 0.72), (0.6, 0.62)):
            mx = x + side * h * far
            w = h * 0.028
            paper.add(
                polygon(
                    [
                        (mx - w, base),
                        (mx - w * 0.7, base - h * high),
                        (mx + w * 0.7, base - h * high),
                        (mx + w, base),
                    ],
                    upright(paper, white, mx - w, mx + w),
                )
            )
            for ring in (0.34, 0.68, 1.0):
                paper.add(box(mx - w * 1.2, base - h * high * ring, w * 2.4, h * 0.012, shade))
            dome(mx, base - h * high, w * 0.9, white)
    paper.add(
        box(
            x - h * 0.42,
            base - h * 0.36,
            h * 0.84,
            h * 0.36,
            upright(paper, white, x - h * 0.42, x + h * 0.42),
        )
    )
    for side in (-1, 1):
        dome(x + side * h * 0.26, base - h * 0.36, h * 0.06, white)
    dome(x, base - h * 0.38, h * 0.2, white)
    paper.add(box(x - h * 0.13, base - h * 0.42, h * 0.26, h * 0.42, lighten(white, 0.2)))
    niche(x, base, h * 0.09, h * 0.36)
    for side in (-1, 1):
        for at in (0.2, 0.34):
            for foot in (0.0, 0.18):
                niche(x + side * h * at, base - h * foot - 4, h * 0.038, h * 0.13)


def burj_khalifa(paper: Paper, x: float, tall: float) -> None:
    """The tallest tower, in steps to a needle, and the sail of the hotel at the sea."""
    h, glass = tall, "#a8bccc"
    for k in range(9):
        half = h * (0.085 - 0.0095 * k)
        shift = (h * 0.012 if k % 2 else -h * 0.012) * (1 - k / 9)
        low, high = h * 0.085 * k, h * 0.085 * (k + 1) + h * 0.05
        left = x - half + shift
        paper.add(
            box(left, -high, 2 * half, high - low, upright(paper, glass, left, left + 2 * half))
        )
        windows(
            paper, (left + 2, -high + 3, 2 * half - 4, h * 0.085), (h * 0.018, h * 0.022), "#7a90a4"
        )
    paper.add(polygon([(x - h * 0.01, -h * 0.8), (x, -h), (x + h * 0.01, -h * 0.8)], glass))
    sx, s = x + h * 0.78, h * 0.5
    sail = (
        f"M{sx - s * 0.26:.1f} 0V{-s * 0.92:.1f}Q{sx + s * 0.26:.1f} {-s * 0.66:.1f}"
        f" {sx + s * 0.32:.1f} 0Z"
    )
    paper.add(
        shape(sail, upright(paper, "#eef4f8", sx - s * 0.26, sx + s * 0.3)),
        line(f"M{sx - s * 0.26:.1f} 0V{-s:.1f}", "#c8d2da", s * 0.03),
        *(
            line(
                f"M{sx - s * 0.24:.1f} {-s * k / 9:.1f}h{s * (0.52 - 0.052 * k):.1f}", "#9ab0c0", 2
            )
            for k in range(1, 9)
        ),
    )


def pagoda(paper: Paper, x: float, tall: float) -> None:
    """A pagoda of five roofs."""
    h, red, roof = tall, "#c8483a", "#4a5058"
    snow = paper.scenery.is_snowy
    paper.add(box(x - h * 0.25, -h * 0.05, h * 0.5, h * 0.05, "#a89c90"))
    for k in range(5):
        half, foot = h * (0.17 - 0.018 * k), -h * (0.05 + 0.152 * k)
        paper.add(
            box(
                x - half, foot - h * 0.1, 2 * half, h * 0.1, upright(paper, red, x - half, x + half)
            )
        )
        for n in (-0.5, 0.0, 0.5):
            pane = (x + n * half * 1.2 - half * 0.16, foot - h * 0.082, half * 0.32, h * 0.066)
            (paper.shine if paper.scenery.light.is_dark else paper.add)(box(*pane, "#fbe6b8"))
        eave, y = half * 1.62, foot - h * 0.1
        top = half * 0.9
        paper.add(
            shape(
                f"M{x - eave:.1f} {y - h * 0.012:.1f}Q{x - eave * 0.7:.1f}"
                f" {y + h * 0.004:.1f} {x - eave * 0.5:.1f} {y + h * 0.006:.1f}"
                f"H{x + eave * 0.5:.1f}"
                f"Q{x + eave * 0.7:.1f} {y + h * 0.004:.1f} {x + eave:.1f}"
                f" {y - h * 0.012:.1f}Q{x + top * 1.1:.1f} {y - h * 0.018:.1f}"
                f" {x + top:.1f} {y - h * 0.056:.1f}"
                f"H{x - top:.1f}Q{x - top * 1.1:.1f} {y - h * 0.018:.1f} {x - eave:.1f}"
                f" {y - h * 0.012:.1f}Z",
                "#f4f9ff" if snow else roof,
            ),
            line(f"M{x - eave * 0.5:.1f} {y + h * 0.008:.1f}H{x + eave * 0.5:.1f}", "#e8b45a", 3),
        )
    paper.add(
        line(f"M{x:.1f} {-h * 0.86:.1f}V{-h:.1f}", "#d8b45a", h * 0.012),
        *(ellipse((x, -h * (0.9 + 0.022 * k)), h * 0.022 - k, 3, "#d8b45a") for k in range(4)),
    )


def torii(paper: Paper, x: float, tall: float) -> None:
    """A red gate of a shrine."""
    h, red = tall, "#d8432f"
    paper.add(
        *(
            polygon(
                [
                    (x + s * h * 0.42 - h * 0.045, 0),
                    (x + s * h * 0.36 - h * 0.04, -h * 0.9),
                    (x + s * h * 0.36 + h * 0.04, -h * 0.9),
                    (x + s * h * 0.42 + h * 0.045, 0),
                ],
                red,
            )
            for s in (-1, 1)
        ),
        *(
            box(x + s * h * 0.42 - h * 0.06, -h * 0.09, h * 0.12, h * 0.09, "#33303a")
            for s in (-1, 1)
        ),
        box(x - h * 0.52, -h * 0.74, h * 1.04, h * 0.075, darken(red, 0.1)),
        box(x - h * 0.04, -h * 0.86, h * 0.08, h * 0.14, darken(red, 0.1)),
        shape(
            f"M{x - h * 0.7:.1f} {-h * 1.0:.1f}Q{x:.1f} {-h * 0.9:.1f} {x + h * 0.7:.1f}"
            f" {-h * 1.0:.1f}L{x + h * 0.64:.1f} {-h * 0.86:.1f}H{x - h * 0.64:.1f}Z",
            red,
        ),
        line(
            f"M{x - h * 0.7:.1f} {-h * 1.0:.1f}Q{x:.1f} {-h * 0.9:.1f} {x + h * 0.7:.1f}"
            f" {-h * 1.0:.1f}",
            "#33303a",
            h * 0.04,
        ),
    )


def tokyo_tower(paper: Paper, x: float, tall: float) -> None:
    """The red and white tower of Tokyo."""
    h, w = tall, tall * 0.17

    def at(share: float) -> float:
        return w * (1 - share) ** 2.1 + h * 0.01

    bands = 9
    for k in range(bands):
        low, high = k / bands * 0.92, (k + 1) / bands * 0.92
        tone = "#e8583c" if k % 2 == 0 else "#f6f0e8"
        for side in (-1, 1):
            inner_low = 0.6 if k < 3 else 0.25
            paper.add(
                polygon(
                    [
                        (x + side * at(low), -h * low),
                        (x + side * at(high), -h * high),
                        (x + side * at(high) * inner_low, -h * high),
                        (x + side * at(low) * inner_low, -h * low),
                    ],
                    tone if side < 0 else darken(tone, 0.12),
                )
            )
        paper.add(
            line(
                f"M{x - at(low):.1f} {-h * low:.1f}L{x + at(high):.1f} {-h * high:.1f}"
                f"M{x + at(low):.1f} {-h * low:.1f}L{x - at(high):.1f} {-h * high:.1f}"
                f"M{x - at(high):.1f} {-h * high:.1f}H{x + at(high):.1f}",
                darken(tone, 0.2),
                max(1.4, h * 0.006),
            )
        )
    for share, grow in ((0.42, 1.5), (0.7, 2.2)):
        half = at(share) * grow
        paper.add(
            box(x - half, -h * share - h * 0.03, 2 * half, h * 0.045, "#f6f0e8"),
            box(x - half, -h * share - h * 0.012, 2 * half, h * 0.012, "#5a6a7a"),
        )
    paper.add(line(f"M{x:.1f} {-h * 0.9:.1f}V{-h:.1f}", "#e8583c", h * 0.01))
    if paper.scenery.light.is_dark:
        chance = paper.scenery.chance("tower lamps")
        for _ in range(70):
            k = chance.random() ** 1.5 * 0.9
            paper.shine(ellipse((x + chance.uniform(-1, 1) * at(k), -h * k), 1.8, 1.8, "#ffb45a"))


def fuji(paper: Paper, x: float, tall: float) -> None:
    """The white-topped mountain, far away."""
    h = tall
    paper.add(
        shape(
            f"M{x - h * 2.1:.1f} 0Q{x - h * 0.8:.1f} {-h * 0.3:.1f} {x - h * 0.2:.1f}"
            f" {-h:.1f}L{x + h * 0.2:.1f} {-h:.1f}Q{x + h * 0.8:.1f} {-h * 0.3:.1f}"
            f" {x + h * 2.1:.1f} 0Z",
            upright(paper, "#8fa6c8", x - h, x + h),
        ),
        shape(
            f"M{x - h * 0.43:.1f} {-h * 0.68:.1f}Q{x - h * 0.3:.1f} {-h * 0.83:.1f}"
            f" {x - h * 0.2:.1f} {-h:.1f}L{x - h * 0.06:.1f} {-h * 0.97:.1f}"
            f"L{x + h * 0.06:.1f} {-h * 0.99:.1f}L{x + h * 0.2:.1f} {-h:.1f}"
            f"Q{x + h * 0.3:.1f} {-h * 0.83:.1f} {x + h * 0.43:.1f} {-h * 0.68:.1f}"
            f"L{x + h * 0.27:.1f} {-h * 0.74:.1f}L{x + h * 0.2:.1f} {-h * 0.62:.1f}"
            f"L{x + h * 0.06:.1f} {-h * 0.74:.1f}"
            f"L{x - h * 0.08:.1f} {-h * 0.58:.1f}L{x - h * 0.2:.1f} {-h * 0.73:.1f}"
            f"L{x - h * 0.3:.1f} {-h * 0.63:.1f}Z",
            lighten("#eef4fa", 0.3),
        ),
    )


def pearl_tower(paper: Paper, x: float, tall: float) -> None:
    """The television tower of Shanghai, its spheres on pillars, beside towers of glass."""
    h, pearl, stem = tall, "#d8627e", "#8f9aac"
    glass = (
        (0.44, 0.82, 0.085, "#8fa6c4"),
        (0.66, 0.92, 0.075, "#7d96b8"),
        (-0.5, 0.6, 0.1, "#a8b6c8"),
    )
    for share, high, half, tone in glass:
        left, right = x + h * (share - half), x + h * (share + half)
        top = -h * high
        paper.add(
            polygon(
                [
                    (left, 0),
                    (left + h * 0.018, top),
                    (right - h * 0.03, top - h * 0.05),
                    (right, 0),
                ],
                upright(paper, tone, left, right),
            )
        )
        windows(
            paper,
            (left + h * 0.03, top + h * 0.06, right - left - h * 0.07, h * high * 0.84),
            (h * 0.026, h * 0.034),
            darken(tone, 0.2),
        )
    legs = "".join(
        f"M{x + s * h * 0.13:.1f} 0L{x + s * h * 0.03:.1f} {-h * 0.27:.1f}" for s in (-1, 1)
    )
    pillars = "".join(f"M{x + s * h * 0.026:.1f} 0V{-h * 0.66:.1f}" for s in (-1, 0, 1))
    paper.add(
        line(legs, darken(stem, 0.1), h * 0.022),
        line(pillars, stem, h * 0.02),
        line(f"M{x:.1f} {-h * 0.66:.1f}V{-h:.1f}", stem, h * 0.012),
        line(f"M{x:.1f} {-h * 0.66:.1f}V{-h * 0.86:.1f}", stem, h * 0.022),
    )
    for high, radius in ((0.27, 0.105), (0.64, 0.075), (0.8, 0.03), (0.1, 0.04)):
        cy, r = -h * high, h * radius
        paper.add(
            ellipse((x, cy), r, r, upright(paper, pearl, x - r, x + r)),
            ellipse((x - r * 0.3, cy - r * 0.34), r * 0.34, r * 0.24, lighten(pearl, 0.5)),
        )
        paint = paper.shine if paper.scenery.light.is_dark else paper.add
        paint(line(f"M{x - r * 0.98:.1f} {cy:.1f}H{x + r * 0.98:.1f}", "#f6c8d6", r * 0.14))
