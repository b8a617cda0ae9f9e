"""Landmarks of Europe, drawn from their foot at `(x, 0)` upward, `tall` high."""

import math

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.settings.facing import upright, windows
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.parts import pierced, ring


def eiffel_tower(paper: Paper, x: float, tall: float) -> None:
    """The iron tower of Paris; it glitters at night."""
    h, w, iron = tall, tall * 0.2, "#8d7058"

    def at(share: float) -> float:
        return w * (1 - share) ** 2.6 + h * 0.012

    side = [(at(k / 24), -h * 0.94 * k / 24) for k in range(25)]
    outline = [(x - dx, y) for dx, y in side] + [(x + dx, y) for dx, y in reversed(side)]
    body = "M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in outline) + "Z"
    arch = (
        f"M{x - w * 0.6:.1f} 0Q{x - w * 0.5:.1f} {-h * 0.15:.1f} {x:.1f} {-h * 0.155:.1f}"
        f"Q{x + w * 0.5:.1f} {-h * 0.15:.1f} {x + w * 0.6:.1f} 0Z"
    )
    slit = (
        f"M{x - at(0.2) * 0.5:.1f} {-h * 0.2:.1f}L{x - at(0.36) * 0.34:.1f} {-h * 0.34:.1f}"
        f"H{x + at(0.36) * 0.34:.1f}L{x + at(0.2) * 0.5:.1f} {-h * 0.2:.1f}Z"
    )
    paper.add(pierced(body, (arch, slit), upright(paper, iron, x - w, x + w)))
    lattice = ""
    for k in range(1, 22):
        y0, y1 = -h * 0.94 * k / 23, -h * 0.94 * (k + 1) / 23
        a, b = at(k / 23), at((k + 1) / 23)
        for side_ in (-1, 1):
            inner = 0.5 if k < 5 else 0.34 if k < 9 else 0.0
            lattice += f"M{x + side_ * a:.1f} {y0:.1f}L{x + side_ * b * inner:.1f} {y1:.1f}"
            lattice += f"M{x + side_ * a * inner:.1f} {y0:.1f}L{x + side_ * b:.1f} {y1:.1f}"
    paper.add(line(lattice, darken(iron, 0.34), max(1.0, h * 0.003)))
    for share, grow in ((0.17, 1.14), (0.36, 1.2), (0.8, 1.9)):
        half = at(share) * grow
        paper.add(
            box(x - half, -h * share - h * 0.012, 2 * half, h * 0.026, darken(iron, 0.16)),
            box(x - half, -h * share - h * 0.016, 2 * half, h * 0.008, lighten(iron, 0.3)),
        )
    paper.add(line(f"M{x:.1f} {-h * 0.92:.1f}V{-h:.1f}", iron, h * 0.008))
    if paper.scenery.light.is_dark:
        chance = paper.scenery.chance("sparkle")
        paper.shine(shape(body, "#ffb84a", opacity=0.34))
        for _ in range(110):
            k = chance.random() ** 1.6
            spot = x + chance.uniform(-1, 1) * at(k), -h * 0.93 * k
            paper.shine(ellipse(spot, 1.6, 1.6, "#fff2c4"))


def big_ben(paper: Paper, x: float, tall: float) -> None:
    """The clock tower of London with the long roof of the parliament beside it."""
    h, w, stone = tall, tall * 0.13, "#c8a878"
    long = h * 1.35
    paper.add(box(x + w, -h * 0.34, long, h * 0.34, upright(paper, stone, x, x + long)))
    for k in range(int(long / (h * 0.07))):
        px = x + w + k * h * 0.07 + h * 0.035
        paper.add(
            polygon(
                [(px - 5, -h * 0.34), (px, -h * 0.4), (px + 5, -h * 0.34)], darken(stone, 0.14)
            ),
            line(f"M{px:.1f} {-h * 0.34:.1f}V0", darken(stone, 0.16), 2),
        )
    windows(paper, (x + w, -h * 0.3, long, h * 0.26), (h * 0.07, h * 0.085), "#6a7484")
    far = x + w + long
    for at, wide, high in ((far - h * 0.2, h * 0.2, h * 0.62), (x + w + long * 0.42, h * 0.05, 0)):
        top = high or h * 0.56
        paper.add(box(at, -top, wide, top, upright(paper, stone, at, at + wide)))
        for k in (0, 1):
            spire = at + k * wide
            paper.add(polygon([(spire - 5, -top), (spire, -top - 30), (spire + 5, -top)], stone))
        if high:
            windows(paper, (at + 8, -top + 20, wide - 16, top * 0.5), (18, 34), "#6a7484")
    paper.add(box(x - w / 2, -h * 0.72, w, h * 0.72, upright(paper, stone, x - w / 2, x + w / 2)))
    for k in range(5):
        px = x - w / 2 + w * (k + 0.5) / 5
        paper.add(line(f"M{px:.1f} {-h * 0.5:.1f}V{-h * 0.06:.1f}", darken(stone, 0.2), 2.4))
    paper.add(
        box(x - w * 0.58, -h * 0.74, w * 1.16, h * 0.2, lighten(stone, 0.1)),
        box(x - w * 0.62, -h * 0.755, w * 1.24, h * 0.02, darken(stone, 0.2)),
        polygon(
            [
                (x - w * 0.56, -h * 0.755),
                (x - w * 0.4, -h * 0.84),
                (x + w * 0.4, -h * 0.84),
                (x + w * 0.56, -h * 0.755),
            ],
            "#5f6a70",
        ),
        box(x - w * 0.36, -h * 0.875, w * 0.72, h * 0.036, "#d8b45a"),
        polygon([(x - w * 0.4, -h * 0.875), (x, -h), (x + w * 0.4, -h * 0.875)], "#5f6a70"),
    )
    face = (x, -h * 0.64)
    paint = paper.shine if paper.scenery.light.is_dark else paper.add
    paint(
        ellipse(face, w * 0.44, w * 0.44, "#3a3438"),
        ellipse(face, w * 0.39, w * 0.39, "#fdf6e0"),
        line(
            f"M{x:.1f} {face[1]:.1f}v{-w * 0.28:.1f}M{x:.1f} {face[1]:.1f}l{w * 0.2:.1f}"
            f" {w * 0.08:.1f}",
            "#2a1b2e",
            3,
        ),
    )


def big_wheel(paper: Paper, x: float, tall: float) -> None:
    """The great wheel at the Thames."""
    r = tall * 0.46
    cy = -tall * 0.53
    spokes = "".join(
        f"M{x:.1f} {cy:.1f}L{x + math.cos(k * math.tau / 32) * r:.1f}"
        f" {cy + math.sin(k * math.tau / 32) * r:.1f}"
        for k in range(32)
    )
    paper.add(
        line(
            f"M{x - tall * 0.26:.1f} 0L{x:.1f} {cy:.1f}L{x + tall * 0.26:.1f} 0",
            "#c8d0d8",
            tall * 0.026,
        ),
        line(spokes, "#dfe6ec", 1.2),
        ring((x, cy), r, r, "#e8eef2", tall * 0.022),
    )
    for k in range(28):
        at = x + math.cos(k * math.tau / 28) * r * 1.04, cy + math.sin(k * math.tau / 28) * r * 1.04
        (paper.shine if paper.scenery.light.is_dark else paper.add)(
            ellipse(
                at,
                tall * 0.02,
                tall * 0.015,
                "#7fb4d8" if not paper.scenery.light.is_dark else "#d88af0",
            )
        )


def tower_bridge(paper: Paper, x: float, tall: float) -> None:
    """The bridge of two towers over the Thames."""
    h, stone, blue = tall, "#b8aa92", "#5f94b8"
    gap = h * 0.62
    reach = paper.edge * 2
    paper.add(box(x - reach, -h * 0.3, 2 * reach, h * 0.05, blue))
    for side in (-1, 1):
        px, out = x + side * gap, x + side * (gap + h * 1.1)
        paper.add(
            line(
                f"M{px:.1f} {-h * 0.66:.1f}Q{px + side * h * 0.4:.1f} {-h * 0.3:.1f} {out:.1f}"
                f" {-h * 0.31:.1f}",
                blue,
                h * 0.03,
            )
        )
        for k in range(1, 9):
            share = k / 9
            y = -h * (0.66 - 0.36 * (1 - (1 - share) ** 2))
            at = px + side * h * 1.1 * share
            paper.add(line(f"M{at:.1f} {y:.1f}V{-h * 0.3:.1f}", lighten(blue, 0.2), 2))
    paper.add(
        box(x - gap, -h * 0.68, 2 * gap, h * 0.05, blue),
        box(x - gap, -h * 0.6, 2 * gap, h * 0.025, lighten(blue, 0.3)),
    )
    for side in (-1, 1):
        px, w = x + side * gap, h * 0.2
        paper.add(
            box(px - w / 2, -h * 0.76, w, h * 0.78, upright(paper, stone, px - w / 2, px + w / 2)),
            shape(
                f"M{px - w * 0.3:.1f} {-h * 0.3:.1f}V{-h * 0.42:.1f}Q{px:.1f} {-h * 0.56:.1f}"
                f" {px + w * 0.3:.1f} {-h * 0.42:.1f}V{-h * 0.3:.1f}Z",
                darken(stone, 0.45),
            ),
            polygon(
                [(px - w * 0.44, -h * 0.76), (px, -h * 0.96), (px + w * 0.44, -h * 0.76)],
                "#5a6a74",
            ),
            line(f"M{px:.1f} {-h * 0.95:.1f}V{-h:.1f}", "#d8b45a", 3),
        )
        for corner in (-1, 1):
            cx = px + corner * w * 0.48
            paper.add(
                box(cx - w * 0.1, -h * 0.8, w * 0.2, h * 0.8, lighten(stone, 0.14)),
                polygon(
                    [(cx - w * 0.12, -h * 0.8), (cx, -h * 0.9), (cx + w * 0.12, -h * 0.8)],
                    "#5a6a74",
                ),
            )
        windows(paper, (px - w * 0.3, -h * 0.74, w * 0.6, h * 0.14), (w * 0.2, h * 0.07), "#6a7484")


def colosseum(paper: Paper, x: float, tall: float) -> None:
    """The great round of arches in Rome, its outer wall broken at the right."""
    h, stone = tall, "#d4b48a"
    w = h * 1.25
    body = upright(paper, stone, x - w, x + w)
    paper.add(
        shape(
            f"M{x - w:.1f} 0V{-h * 0.94:.1f}Q{x - w * 0.3:.1f} {-h * 1.06:.1f}"
            f" {x + w * 0.24:.1f} {-h * 1.0:.1f}"
            f"L{x + w * 0.3:.1f} {-h * 0.8:.1f}L{x + w * 0.42:.1f} {-h * 0.7:.1f}"
            f"L{x + w * 0.5:.1f} {-h * 0.62:.1f}"
            f"Q{x + w * 0.8:.1f} {-h * 0.62:.1f} {x + w:.1f} {-h * 0.56:.1f}V0Z",
            body,
        )
    )
    for row, (low, high) in enumerate(((0.06, 0.24), (0.32, 0.5), (0.58, 0.74))):
        columns = 17
        for k in range(columns):
            angle = (k + 0.5) / columns * math.pi
            px = x - w * 0.97 * math.cos(angle)
            half = w * 0.036 * (0.3 + 0.7 * math.sin(angle))
            if row == 2 and px > x + w * 0.34:
                continue
            bend = h * 0.03 * math.sin(angle)
            top, foot = -h * high - bend, -h * low - bend * 0.4
            arch = (
                f"M{px - half:.1f} {foot:.1f}V{top + half:.1f}a{half:.1f} {half:.1f}"
                f" 0 0 1 {2 * half:.1f} 0V{foot:.1f}Z"
            )
            paper.add(shape(arch, darken(stone, 0.52)))
            if paper.scenery.light.is_dark:
                paper.shine(shape(arch, "#ffb45a", opacity=0.75))
        y = -h * (high + 0.045)
        end = x + w if row < 2 else x + w * 0.32
        paper.add(
            line(
                f"M{x - w:.1f} {y:.1f}Q{x:.1f} {y - h * 0.05:.1f} {end:.1f} {y:.1f}",
                darken(stone, 0.22),
                h * 0.014,
            )
        )
    for k in range(8):
        px = x - w * 0.86 + k * w * 0.145
        paper.add(box(px, -h * 0.92 - h * 0.01 * k, w * 0.03, h * 0.07, darken(stone, 0.5)))


def saint_basil(paper: Paper, x: float, tall: float) -> None:
    """The cathedral of many coloured onion domes in Moscow."""
    h, brick = tall, "#b4503c"
    paper.add(
        box(x - h * 0.5, -h * 0.2, h, h * 0.2, upright(paper, brick, x - h * 0.5, x + h * 0.5))
    )
    windows(paper, (x - h * 0.48, -h * 0.16, h * 0.96, h * 0.12), (h * 0.07, h * 0.12), "#f4e8d4")
    towers = (
        (-0.42, 0.5, "#3f7fb0"),
        (0.42, 0.54, "#d8a03c"),
        (-0.22, 0.66, "#4a9a5a"),
        (0.23, 0.7, "#c8443c"),
        (0.0, 1.0, "#e0b040"),
    )
    for at, high, tone in towers:
        cx, w, top = x + h * at, h * 0.075, -h * high
        neck = top + h * 0.24
        paper.add(box(cx - w, neck, 2 * w, -neck, upright(paper, brick, cx - w, cx + w)))
        for k in range(3):
            paper.add(box(cx - w, neck + k * h * 0.07, 2 * w, h * 0.014, "#f4e8d4"))
        r = h * (0.085 if at else 0.05)
        if not at:
            paper.add(polygon([(cx - w, neck), (cx, neck - h * 0.16), (cx + w, neck)], "#c86a4a"))
            neck -= h * 0.1
        paper.add(
            shape(
                f"M{cx - r * 0.7:.1f} {neck:.1f}C{cx - r * 1.7:.1f} {neck - r * 1.1:.1f}"
                f" {cx - r * 0.3:.1f} {neck - r * 1.6:.1f} {cx:.1f} {neck - r * 2.4:.1f}"
                f"C{cx + r * 0.3:.1f} {neck - r * 1.6:.1f} {cx + r * 1.7:.1f}"
                f" {neck - r * 1.1:.1f} {cx + r * 0.7:.1f} {neck:.1f}Z",
                upright(paper, tone, cx - r, cx + r),
            ),
            line(
                f"M{cx - r * 0.9:.1f} {neck - r * 0.5:.1f}Q{cx:.1f} {neck - r * 0.9:.1f}"
                f" {cx + r * 0.2:.1f} {neck - r * 1.9:.1f}M{cx - r * 0.2:.1f} {neck:.1f}"
                f"Q{cx + r * 0.7:.1f} {neck - r * 0.8:.1f} {cx:.1f} {neck - r * 2.1:.1f}",
                lighten(tone, 0.5),
                r * 0.14,
            ),
            line(
                f"M{cx:.1f} {neck - r * 2.3:.1f}v{-r * 0.7:.1f}M{cx - r * 0.2:.1f}"
                f" {neck - r * 2.75:.1f}h{r * 0.4:.1f}",
                "#e8c45a",
                3,
            ),
        )
