"""What hangs and stands about in rooms, in centimetres: lamps, frames, plants, clocks, rugs.

A lamp is told as two drawings: what daylight shows, and what shines when it is lit.
"""

import math
import random
from typing import Final, TypeAlias

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.svg import box, ellipse, group, line, polygon, shape

Lamp: TypeAlias = tuple[str, str]
"""The whole thing in daylight, and the part that shines when lit."""

LIT: Final = "#ffe9b4"


def pendant(
    x: float, ceiling: float, y: float, color: str, *, w: float = 34, form: str = "dome"
) -> Lamp:
    """A lamp on a cable from `ceiling` to `y`, the lower edge of its shade."""
    tall = w * (0.62 if form == "dome" else 0.8)
    cable = line(f"M{x:.1f} {ceiling - 60:.1f}V{y - tall:.1f}", "#3a3038", 1.6)
    if form == "globe":
        r = w / 2
        return cable + ellipse((x, y - r), r, r, "#f4f1ea"), ellipse((x, y - r), r, r, "#fff2cc")
    if form == "lantern":
        d = (
            f"M{x - w * 0.3:.1f} {y - tall:.1f}h{w * 0.6:.1f}q{w * 0.35:.1f} {tall / 2:.1f} 0"
            f" {tall:.1f}h{-w * 0.6:.1f}q{-w * 0.35:.1f} {-tall / 2:.1f} 0 {-tall:.1f}Z"
        )
        return cable + shape(d, color), shape(d, lighten(color, 0.45))
    d = (
        f"M{x - 5:.1f} {y - tall:.1f}h10Q{x + w * 0.46:.1f} {y - tall * 0.8:.1f}"
        f" {x + w / 2:.1f} {y:.1f}"
        f"H{x - w / 2:.1f}Q{x - w * 0.46:.1f} {y - tall * 0.8:.1f} {x - 5:.1f} {y - tall:.1f}Z"
    )
    body = (
        cable
        + shape(d, color)
        + line(
            f"M{x - w * 0.36:.1f} {y - 3:.1f}Q{x - w * 0.34:.1f} {y - tall * 0.66:.1f}"
            f" {x - 4:.1f} {y - tall + 3:.1f}",
            lighten(color, 0.45),
            2,
            opacity=0.7,
        )
        + ellipse((x, y), w / 2, w * 0.07, darken(color, 0.35))
        + ellipse((x, y), w * 0.2, w * 0.12, "#f6f0dc")
    )
    return body, ellipse((x, y), w * 0.46, w * 0.06, LIT) + ellipse(
        (x, y + 1), w * 0.2, w * 0.14, "#fffbe8"
    )


def table_lamp(x: float, y: float, shade: str, *, tall: float = 46, foot: str = "#8a6a3c") -> Lamp:
    """A lamp with a cloth shade on a turned foot."""
    w, h = tall * 0.4, tall * 0.42
    hood = (
        f"M{x - w * 0.5:.1f} {y - tall:.1f}h{w:.1f}L{x + w * 0.86:.1f} {y - tall + h:.1f}"
        f"H{x - w * 0.86:.1f}Z"
    )
    stem = (
        ellipse((x, y - 1.6), w * 0.55, 2.6, foot)
        + line(f"M{x:.1f} {y - 2:.1f}V{y - tall + h:.1f}", foot, 3)
        + ellipse((x, y - tall * 0.28), w * 0.26, tall * 0.11, foot)
    )
    rim = line(
        f"M{x - w * 0.84:.1f} {y - tall + h:.1f}H{x + w * 0.84:.1f}", darken(shade, 0.2), 1.6
    )
    return stem + shape(hood, shade) + rim, shape(hood, mix(shade, "#fff0c4", 0.72))


def floor_lamp(x: float, tall: float, shade: str) -> Lamp:
    """A standing lamp."""
    w, h = 27.0, 40.0
    hood = f"M{x - w * 0.6:.1f} {-tall:.1f}h{w * 1.2:.1f}L{x + w:.1f} {-tall + h:.1f}h{-2 * w:.1f}Z"
    body = (
        ellipse((x, -2), 19, 4, "#6a5230")
        + line(f"M{x:.1f} -3V{-tall + h:.1f}", "#8a6a3c", 3)
        + shape(hood, shade)
        + line(f"M{x - w:.1f} {-tall + h:.1f}h{2 * w:.1f}", darken(shade, 0.2), 1.8)
    )
    return body, shape(hood, mix(shade, "#fff0c4", 0.75))


def sconce(x: float, y: float) -> Lamp:
    """A bracket with a small shade."""
    hood = f"M{x - 6:.1f} {y - 16:.1f}h12l4 16h-20Z"
    return (
        line(f"M{x:.1f} {y + 14:.1f}q-8 -6 0 -14", "#9a7a3c", 2.6)
        + ellipse((x, y + 15), 4, 5, "#9a7a3c")
        + shape(hood, "#f3e3bc"),
        shape(hood, "#fff0c8"),
    )


def frame(
    chance: random.Random, x: float, y: float, w: float, h: float, *, gold: str = "#b8893c"
) -> str:
    """A picture from its top left corner: a landscape, a still life, a portrait or shapes."""
    left, top, pw, ph = x + 5, y + 5, w - 10, h - 10
    inside = _motif(chance, left, top, pw, ph)
    return (
        box(x + 1.5, y + 3, w, h, "#1a1030", radius=1, opacity=0.22)
        + box(x, y, w, h, gold, radius=1.5)
        + box(x, y, w, 1.6, lighten(gold, 0.4), radius=0.8)
        + box(x + 3.4, y + 3.4, w - 6.8, h - 6.8, darken(gold, 0.35))
        + inside
    )


def _motif(chance: random.Random, x: float, y: float, w: float, h: float) -> str:
    match chance.randrange(4):
        case 0:
            sky = chance.choice(["#b8dcec", "#f4d3b0", "#d4e2c8"])
            hill = chance.choice(["#7fae68", "#c8a05a", "#6a94a4"])
            return (
                box(x, y, w, h, sky)
                + ellipse((x + w * 0.72, y + h * 0.28), h * 0.1, h * 0.1, "#fff3c0")
                + polygon(
                    [(x, y + h * 0.62), (x + w * 0.36, y + h * 0.26), (x + w * 0.66, y + h * 0.62)],
                    "#8fa4b8",
                )
                + shape(
                    f"M{x:.1f} {y + h:.1f}v{-h * 0.42:.1f}q{w * 0.3:.1f} {-h * 0.14:.1f}"
                    f" {w * 0.55:.1f} {h * 0.04:.1f}t{w * 0.45:.1f} {h * 0.02:.1f}V{y + h:.1f}Z",
                    hill,
                )
            )
        case 1:
            return (
                box(x, y, w, h, "#efe0c4")
                + box(x, y + h * 0.7, w, h * 0.3, "#b8805a")
                + ellipse((x + w * 0.4, y + h * 0.62), h * 0.16, h * 0.15, "#d8543c")
                + ellipse((x + w * 0.6, y + h * 0.66), h * 0.13, h * 0.12, "#e0a83c")
                + box(x + w * 0.66, y + h * 0.26, w * 0.1, h * 0.42, "#4f8a8a", radius=2)
            )
        case 2:
            return (
                box(x, y, w, h, "#6a7a6a")
                + ellipse((x + w / 2, y + h * 0.98), w * 0.34, h * 0.34, "#3c4a68")
                + ellipse((x + w / 2, y + h * 0.42), w * 0.17, h * 0.19, "#e8bd94")
                + shape(
                    f"M{x + w * 0.3:.1f} {y + h * 0.42:.1f}q{w * 0.2:.1f} {-h * 0.36:.1f}"
                    f" {w * 0.4:.1f} 0q{-w * 0.2:.1f} {-h * 0.14:.1f} {-w * 0.4:.1f} 0Z",
                    "#5a3a2a",
                )
            )
        case _:
            return (
                box(x, y, w, h, "#f4ecdc")
                + ellipse((x + w * 0.36, y + h * 0.42), h * 0.2, h * 0.2, "#d86a4a")
                + box(x + w * 0.46, y + h * 0.3, w * 0.32, h * 0.36, "#3f7a94", opacity=0.85)
                + line(
                    f"M{x + w * 0.14:.1f} {y + h * 0.82:.1f}q{w * 0.3:.1f} {-h * 0.2:.1f}"
                    f" {w * 0.7:.1f} 0",
                    "#3a3040",
                    1.6,
                )
            )


def plant(x: float, y: float, tall: float, *, pot: str = "#c4704a", kind: str = "leafy") -> str:
    """A plant in its pot, middle at `x`, standing on `y`."""
    w = max(7.0, tall * 0.26)
    pot_h = tall * 0.3
    leaf = "#4f8f54"
    parts: list[str] = []
    top = y - pot_h
    rise = tall - pot_h
    if kind == "palm":
        for k in range(9):
            angle = math.radians(-90 + (k - 4) * 24)
            end = (
                x + math.cos(angle) * rise * 0.8,
                top - rise * 0.55 + math.sin(angle) * rise * 0.5 + abs(k - 4) * rise * 0.09,
            )
            mid = (
                x + math.cos(angle) * rise * 0.45,
                top - rise * 0.62 + math.sin(angle) * rise * 0.5,
            )
            tone = lighten(leaf, 0.14) if k % 2 else darken(leaf, 0.08)
            parts.append(
                shape(
                    f"M{x:.1f} {top - rise * 0.3:.1f}Q{mid[0]:.1f} {mid[1] - 5:.1f}"
                    f" {end[0]:.1f} {end[1]:.1f}"
                    f"Q{mid[0]:.1f} {mid[1] + rise * 0.13:.1f} {x:.1f} {top - rise * 0.3:.1f}Z",
                    tone,
                )
            )
        parts.append(line(f"M{x:.1f} {top:.1f}V{top - rise * 0.34:.1f}", "#7a5a3a", 3.4))
    elif kind == "trailing":
        for k in range(6):
            dx = (k - 2.5) * w * 0.34
            drop = tall * (0.4 + 0.3 * ((k * 37) % 10) / 10)
            parts.append(
                line(
                    f"M{x + dx * 0.6:.1f} {top:.1f}q{dx:.1f} -6 {dx:.1f} {drop * 0.7:.1f}",
                    leaf,
                    1.4,
                )
            )
            for j in range(5):
                parts.append(
                    ellipse(
                        (x + dx * 1.5, top + drop * j * 0.14), 2.6, 2, lighten(leaf, 0.1 * (j % 3))
                    )
                )
    else:
        for k in range(7):
            turn = (k - 3) * 21
            tone = lighten(leaf, 0.12) if k % 2 else darken(leaf, 0.1)
            oval = ellipse((x, top - rise * 0.5), rise * 0.13, rise * 0.52, tone)
            parts.append(group([oval], turn=turn, about=(x, top)))
    body = shape(
        f"M{x - w:.1f} {top:.1f}h{2 * w:.1f}L{x + w * 0.72:.1f} {y:.1f}H{x - w * 0.72:.1f}Z", pot
    )
    rim = box(x - w * 1.1, top - 1, 2.2 * w, pot_h * 0.2, lighten(pot, 0.14), radius=1.4)
    return "".join(parts) + body + rim


def clock(x: float, y: float, r: float, rim: str = "#5a4438") -> str:
    """A round wall clock at ten past ten."""
    return (
        ellipse((x + 1.2, y + 2.4), r, r, "#1a1030", opacity=0.22)
        + ellipse((x, y), r, r, rim)
        + ellipse((x, y), r * 0.86, r * 0.86, "#fbf6e8")
        + line(
            "".join(
                f"M{x + math.cos(a) * r * 0.68:.1f} {y + math.sin(a) * r * 0.68:.1f}"
                f"L{x + math.cos(a) * r * 0.78:.1f} {y + math.sin(a) * r * 0.78:.1f}"
                for a in (k * math.tau / 12 for k in range(12))
            ),
            "#4a3c38",
            1,
        )
        + line(
            f"M{x:.1f} {y:.1f}l{-r * 0.42:.1f} {-r * 0.26:.1f}M{x:.1f} {y:.1f}l{r * 0.34:.1f}"
            f" {-r * 0.52:.1f}",
            "#3a2c2c",
            1.6,
        )
    )


def garland(x0: float, x1: float, y: float, sag: float, colors: tuple[str, ...]) -> str:
    """A string of little flags."""
    count = max(4, int(abs(x1 - x0) / 17))
    parts = [
        line(
            f"M{x0:.1f} {y:.1f}Q{(x0 + x1) / 2:.1f} {y + 2 * sag:.1f} {x1:.1f} {y:.1f}",
            "#7a6a5a",
            1,
        )
    ]
    for k in range(count):
        t = (k + 0.5) / count
        x, fy = x0 + (x1 - x0) * t, y + 4 * sag * t * (1 - t)
        parts.append(polygon([(x - 5.5, fy), (x + 5.5, fy), (x, fy + 13)], colors[k % len(colors)]))
    return "".join(parts)


def bulbs(x0: float, x1: float, y: float, sag: float, *, pitch: float = 24) -> Lamp:
    """A string of bulbs."""
    count = max(3, int(abs(x1 - x0) / pitch))
    wire = line(
        f"M{x0:.1f} {y:.1f}Q{(x0 + x1) / 2:.1f} {y + 2 * sag:.1f} {x1:.1f} {y:.1f}", "#3a3038", 1.2
    )
    spots = [
        (
            x0 + (x1 - x0) * (k + 0.5) / count,
            y + 4 * sag * ((k + 0.5) / count) * (1 - (k + 0.5) / count),
        )
        for k in range(count)
    ]
    return (
        wire + "".join(ellipse((bx, by + 4), 2.6, 3.4, "#f6ecd0") for bx, by in spots),
        "".join(ellipse((bx, by + 4), 2.8, 3.6, "#fff0c0") for bx, by in spots),
    )


def rug(x: float, y: float, rx: float, ry: float, color: str, rim: str) -> str:
    """A round rug lying on the floor, middle at `x` and `y`."""
    rings = ((1.0, rim), (0.95, color), (0.8, rim), (0.77, darken(color, 0.14)), (0.42, color))
    return "".join(ellipse((x, y), rx * k, ry * k, tone) for k, tone in rings)
