"""What is worn at the neck, before the face and on the back, by people and animals alike."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.headwear import Garment
from vitascope.engines.animatic.art.svg import box, ellipse, group, line, scaled, shape


def _scarf(color: str, w: float) -> list[str]:
    dark = darken(color, 0.2)
    tail = smooth(
        [(-w * 0.3, w * 0.1), (w * 0.04, w * 0.12), (w * 0.02, w * 0.9), (-w * 0.36, w * 0.86)]
    )
    band = smooth(
        [
            (-w * 0.62, -w * 0.08),
            (0, w * 0.1),
            (w * 0.6, -w * 0.1),
            (w * 0.64, w * 0.16),
            (0, w * 0.38),
            (-w * 0.64, w * 0.2),
        ]
    )
    fringe = "".join(
        f"M{-w * 0.32 + k * w * 0.09:.1f} {w * 0.86:.1f} v{w * 0.12:.1f} " for k in range(4)
    )
    return [line(fringe, dark, w * 0.05), shape(tail, dark), shape(band, color)]


def _bow(color: str, w: float) -> list[str]:
    dark = darken(color, 0.22)
    wing = [(0, 0), (w * 0.36, -w * 0.24), (w * 0.42, w * 0.22)]
    return [
        shape(smooth([(x, y + w * 0.26) for x, y in wing]), color),
        shape(smooth([(-x, y + w * 0.26) for x, y in wing]), color),
        ellipse((0, w * 0.26), w * 0.1, w * 0.12, dark),
    ]


def _collar(color: str, w: float) -> list[str]:
    band = f"M{-w * 0.56:.1f} 0 Q0 {w * 0.34:.1f} {w * 0.56:.1f} 0"
    return [
        line(band, color, w * 0.16),
        ellipse((w * 0.06, w * 0.28), w * 0.13, w * 0.13, "#ffcf4a"),
    ]


def _tie(color: str, w: float) -> list[str]:
    d = (
        f"M{-w * 0.08:.1f} {w * 0.14:.1f} h{w * 0.26:.1f} l{w * 0.06:.1f} {w * 0.9:.1f}"
        f" l{-w * 0.18:.1f} {w * 0.24:.1f} l{-w * 0.18:.1f} {-w * 0.24:.1f}Z"
    )
    return [shape(d, color), ellipse((w * 0.05, w * 0.2), w * 0.12, w * 0.1, darken(color, 0.25))]


def _bandana(color: str, w: float) -> list[str]:
    d = (
        f"M{-w * 0.6:.1f} {-w * 0.06:.1f} Q0 {w * 0.16:.1f} {w * 0.6:.1f} {-w * 0.06:.1f}"
        f" L{w * 0.5:.1f} {w * 0.16:.1f} L{w * 0.14:.1f} {w * 0.74:.1f}"
        f" L{-w * 0.5:.1f} {w * 0.2:.1f}Z"
    )
    dots = [
        ellipse((x * w, y * w), w * 0.05, w * 0.05, "#fdfbf6")
        for x, y in ((-0.24, 0.18), (0.06, 0.24), (0.3, 0.16), (0.12, 0.46))
    ]
    return [shape(d, color), *dots]


def _necklace(color: str, w: float) -> list[str]:
    return [
        ellipse((w * 0.52 * math.cos(a), w * 0.34 * math.sin(a)), w * 0.09, w * 0.09, color)
        for a in (0.2, 0.65, 1.1, 1.57, 2.04, 2.5, 2.94)
    ]


def _medal(color: str, w: float) -> list[str]:
    d = f"M{-w * 0.4:.1f} 0 L{w * 0.06:.1f} {w * 0.7:.1f} L{w * 0.46:.1f} 0"
    return [line(d, "#3f6fae", w * 0.1), ellipse((w * 0.06, w * 0.8), w * 0.2, w * 0.2, color)]


def _stethoscope(color: str, w: float) -> list[str]:
    d = (
        f"M{-w * 0.34:.1f} {-w * 0.02:.1f} Q{-w * 0.34:.1f} {w * 0.7:.1f} 0 {w * 0.74:.1f}"
        f" Q{w * 0.44:.1f} {w * 0.7:.1f} {w * 0.44:.1f} 0 M0 {w * 0.74:.1f} v{w * 0.2:.1f}"
    )
    return [line(d, color, w * 0.08), ellipse((0, w), w * 0.11, w * 0.11, "#c3ccd9")]


def _lei(color: str, w: float) -> list[str]:
    tones = (color, "#f2d03a", "#fdfbf6", "#e8605a")
    return [
        ellipse((w * 0.5 * math.cos(a), w * 0.36 * math.sin(a) + w * 0.06), w * 0.16, w * 0.15,
                tones[k % 4])
        for k, a in enumerate((0.0, 0.5, 1.0, 1.57, 2.1, 2.6, 3.1))
    ]  # fmt: skip


def _glasses(color: str, r: float) -> list[str]:
    y, radius = r * 0.76, r * 0.3
    rims = "".join(
        (
            f"M{x - radius:.1f} {y:.1f} a{radius:.1f} {radius:.1f} 0 1 0 {2 * radius:.1f} "
            f"0 a{radius:.1f} {radius:.1f} 0 1 0 {-2 * radius:.1f} 0 "
        )
        for x in (-r * 0.02, r * 0.62)
    )
    return [line(rims + f"M{r * 0.26:.1f} {y:.1f} h{r * 0.16:.1f}", color, r * 0.08)]


def _sunglasses(color: str, r: float) -> list[str]:
    y = r * 0.76
    lenses = [
        shape(
            f"M{x - r * 0.3:.1f} {y - r * 0.16:.1f} h{r * 0.6:.1f} q{r * 0.02:.1f} {r * 0.46:.1f}"
            f" {-r * 0.3:.1f} {r * 0.46:.1f} q{-r * 0.32:.1f} 0 {-r * 0.3:.1f} {-r * 0.46:.1f}Z",
            color,
        )
        for x in (-r * 0.03, r * 0.63)
    ]
    bridge = f"M{-r * 0.9:.1f} {y - r * 0.14:.1f} L{r * 0.9:.1f} {y - r * 0.14:.1f}"
    glint = (
        f"M{-r * 0.16:.1f} {y:.1f} l{r * 0.16:.1f} {-r * 0.1:.1f} M{r * 0.5:.1f}"
        f" {y:.1f} l{r * 0.16:.1f} {-r * 0.1:.1f}"
    )
    return [line(bridge, color, r * 0.08), *lenses, line(glint, "#ffffff", r * 0.07, opacity=0.7)]


def _goggles(color: str, r: float) -> list[str]:
    y = r * 0.74
    return [
        line(
            f"M{-r * 0.98:.1f} {y - r * 0.1:.1f} L{r * 0.94:.1f} {y - r * 0.1:.1f}",
            "#2f2a36",
            r * 0.2,
        ),
        box(-r * 0.36, y - r * 0.32, r * 1.26, r * 0.6, color, radius=r * 0.28),
        box(-r * 0.28, y - r * 0.24, r * 1.1, r * 0.44, "#8fd0f4", radius=r * 0.2, opacity=0.85),
        line(
            f"M{-r * 0.1:.1f} {y:.1f} l{r * 0.24:.1f} {-r * 0.2:.1f}", "#fff", r * 0.09, opacity=0.8
        ),
    ]


def _diving_mask(color: str, r: float) -> list[str]:
    y = r * 0.74
    return [
        line(f"M{-r * 0.9:.1f} {y:.1f} H{r * 0.9:.1f}", "#2f2a36", r * 0.16),
        box(-r * 0.4, y - r * 0.36, r * 1.32, r * 0.72, color, radius=r * 0.28),
        box(-r * 0.3, y - r * 0.26, r * 1.12, r * 0.52, "#bfe8f7", radius=r * 0.2, opacity=0.55),
        line(
            f"M{-r * 0.7:.1f} {r * 1.36:.1f} Q{-r * 1.0:.1f} {r * 0.6:.1f}"
            f" {-r * 0.72:.1f} {-r * 0.5:.1f}",
            "#f2c23a",
            r * 0.16,
        ),
    ]


def _mask(color: str, r: float) -> list[str]:
    y = r * 0.74
    d = (
        f"M{-r * 0.5:.1f} {y - r * 0.3:.1f} Q{r * 0.3:.1f} {y - r * 0.46:.1f}"
        f" {r * 0.98:.1f} {y - r * 0.26:.1f}"
        f" Q{r * 0.94:.1f} {y + r * 0.3:.1f} {r * 0.6:.1f} {y + r * 0.3:.1f}"
        f" Q{r * 0.34:.1f} {y + r * 0.1:.1f}"
        f" {r * 0.02:.1f} {y + r * 0.32:.1f} Q{-r * 0.44:.1f} {y + r * 0.3:.1f}"
        f" {-r * 0.5:.1f} {y - r * 0.3:.1f}Z"
    )
    holes = [
        ellipse((x, y), r * 0.19, r * 0.2, "#fffdf6")
        + ellipse((x + r * 0.04, y), r * 0.11, r * 0.13, "#2a1b2e")
        for x in (-r * 0.02, r * 0.62)
    ]
    return [shape(d, color), *holes]


def _eye_patch(color: str, r: float) -> list[str]:
    return [
        line(scaled("M-.8 .3 L.5 .66 L.9 .5", r), color, r * 0.08),
        ellipse((r * 0.6, r * 0.74), r * 0.24, r * 0.26, color),
    ]


def _monocle(color: str, r: float) -> list[str]:
    return [
        line(scaled("M.84 .84 Q1 1.3 .6 1.7", r), color, r * 0.05),
        ellipse((r * 0.6, r * 0.74), r * 0.27, r * 0.29, "#ffffff", opacity=0.3),
        line(
            f"M{r * 0.32:.1f} {r * 0.74:.1f} a{r * 0.28:.1f} {r * 0.3:.1f} 0 1 1 {r * 0.56:.1f} 0"
            f" a{r * 0.28:.1f} {r * 0.3:.1f} 0 1 1 {-r * 0.56:.1f} 0Z",
            color,
            r * 0.08,
        ),
    ]


def _clown_nose(color: str, r: float) -> list[str]:
    return [
        ellipse((r * 0.42, r * 0.96), r * 0.22, r * 0.22, color),
        ellipse((r * 0.36, r * 0.89), r * 0.07, r * 0.06, "#fff", opacity=0.8),
    ]


def _earrings(color: str, r: float) -> list[str]:
    return [
        line(f"M{-r * 0.7:.1f} {r * 0.92:.1f} v{r * 0.2:.1f}", color, r * 0.06),
        ellipse((-r * 0.7, r * 1.2), r * 0.12, r * 0.14, color),
    ]


def _cape(color: str, w: float, phase: float) -> list[str]:
    wave = math.sin(phase * math.tau) * w * 0.12
    cloth = smooth(
        [(-w * 0.5, 0), (w * 0.5, 0), (w * 0.7, w * 1.4), (w * 0.5 + wave * 0.4, w * 3.5),
         (-w * 0.6, w * 3.7 + wave * 0.4), (-w * 1.7 - wave, w * 3.4 - wave), (-w * 1.0, w * 1.5)]
    )  # fmt: skip
    folds = (
        f"M{-w * 0.4:.1f} {w * 0.4:.1f} Q{-w * 0.8:.1f} {w * 2:.1f}"
        f" {-w * 1.2 - wave:.1f} {w * 3.3:.1f}"
        f" M{-w * 0.1:.1f} {w * 0.4:.1f} Q{-w * 0.3:.1f} {w * 2:.1f} {-w * 0.4:.1f} {w * 3.5:.1f}"
    )
    return [shape(cloth, color), line(folds, darken(color, 0.25), w * 0.08, opacity=0.7)]


def _backpack(color: str, w: float, phase: float) -> list[str]:
    del phase
    return [
        box(-w * 1.24, w * 0.16, w * 0.94, w * 1.5, color, radius=w * 0.3),
        box(-w * 1.34, w * 0.8, w * 0.6, w * 0.7, darken(color, 0.18), radius=w * 0.16),
        line(f"M{-w * 1.2:.1f} {w * 0.6:.1f} h{w * 0.8:.1f}", darken(color, 0.3), w * 0.08),
    ]


def _slung_guitar(color: str, w: float, phase: float) -> list[str]:
    """A guitar across the back: its neck over the shoulder, its body behind the hip."""
    del phase
    rim = darken(color, 0.3)
    parts = [
        box(-w * 0.12, -w * 2.1, w * 0.24, w * 2.4, "#5a3a28", radius=w * 0.08),
        box(-w * 0.2, -w * 2.5, w * 0.4, w * 0.5, "#3f2a20", radius=w * 0.08),
        ellipse((0, w * 0.62), w * 0.66, w * 0.6, rim),
        ellipse((0, w * 1.42), w * 0.86, w * 0.76, rim),
        ellipse((0, w * 0.62), w * 0.58, w * 0.52, color),
        ellipse((0, w * 1.42), w * 0.78, w * 0.68, color),
        ellipse((0, w * 0.84), w * 0.24, w * 0.22, "#3f2a20"),
        line(f"M0 {-w * 2:.1f} V{w * 1.7:.1f}", "#f2e6cc", w * 0.05),
    ]
    return [group([group(parts, turn=-24)], move=(-w * 0.95, w * 0.2))]


def _wings(color: str, w: float, phase: float) -> list[str]:
    beat = math.sin(phase * math.tau) * 0.16
    parts: list[str] = []
    for lift, tone in ((0.85 + beat, darken(color, 0.16)), (1.0 - beat, color)):
        points = [(-0.1, 0.2), (-1.2, -1.3 * lift), (-2.5, -1.8 * lift), (-2.9, -0.9 * lift),
                  (-2.5, 0.1), (-2.2, 0.7), (-1.5, 1.2), (-0.5, 1.1)]  # fmt: skip
        parts.append(shape(smooth([(x * w, y * w) for x, y in points]), tone))
        feathers = scaled(
            f"M-1.0 .3 Q-1.8 {-0.3 * lift:.2f} -2.6 {-0.8 * lift:.2f} M-.9 .6 Q-1.6 .4 -2.3 .2"
            " M-.7 .9 Q-1.2 .9 -1.8 .8",
            w,
        )
        parts.append(line(feathers, darken(tone, 0.2), w * 0.07, opacity=0.6))
    return parts


def _fairy_wings(color: str, w: float, phase: float) -> list[str]:
    beat = math.sin(phase * 2 * math.tau) * 0.2
    parts: list[str] = []
    for side in (-1, 1):
        high = 1.0 + beat * side
        upper = [(0, 0.2), (side * 0.9, -1.5 * high), (side * 2.0, -1.9 * high),
                 (side * 2.2, -0.9 * high), (side * 1.2, 0.2)]  # fmt: skip
        lower = [
            (0, 0.4),
            (side * 1.2, 0.4),
            (side * 1.7, 1.3),
            (side * 1.0, 1.7),
            (side * 0.3, 1.1),
        ]
        for points in (upper, lower):
            parts.append(shape(smooth([(x * w, y * w) for x, y in points]), color, opacity=0.72))
        parts.append(ellipse((side * w * 1.6, -w * 1.3 * high), w * 0.22, w * 0.22, "#ffffff"))
    return parts


def _katana(color: str, w: float, phase: float) -> list[str]:
    del phase
    return [
        line(scaled("M-1.0 2.3 L.3 -.5", w), color, w * 0.2),
        line(scaled("M.3 -.5 L.62 -1.2", w), "#2f2a36", w * 0.22),
        line(scaled("M.16 -.56 L.46 -.42", w), "#e8c04a", w * 0.14),
    ]


NECK: Final[Mapping[str, tuple[Garment, str]]] = {
    "collar": (_collar, "#c8343c"),
    "leash": (_collar, "#c8343c"),
    "necklace": (_necklace, "#fbf6ea"),
    "medal": (_medal, "#f2c23a"),
    "whistle": (_medal, "#e8503c"),
    "stethoscope": (_stethoscope, "#3a3f4a"),
    "lei": (_lei, "#f58ab0"),
    "tie": (_tie, "#b8324a"),
    "bandana": (_bandana, "#c8342c"),
    "scarf": (_scarf, "#d8342c"),
    "bow tie": (_bow, "#c8343c"),
    "bow": (_bow, "#e85a8a"),
}
"""Garments of the neck: how each is drawn, and its usual colour."""


def _freckles(color: str, r: float) -> list[str]:
    """Over both cheeks and the nose."""
    dots = ((-0.16, 1.0), (-0.04, 1.06), (-0.22, 1.1), (0.1, 1.0), (0.56, 1.0), (0.66, 1.07),
            (0.74, 0.99), (0.8, 1.08), (0.4, 0.96), (0.3, 1.03))  # fmt: skip
    return [ellipse((x * r, y * r), r * 0.028, r * 0.028, color, opacity=0.75) for x, y in dots]


def _breath(color: str, r: float) -> list[str]:
    """A cloud of mist before the mouth, as in the cold; shaded, so that it is seen on snow."""
    puffs = (
        (1.25, 1.24, 0.22), (1.62, 1.2, 0.36), (2.1, 1.06, 0.54), (2.7, 0.86, 0.62),
        (2.2, 1.34, 0.42), (2.8, 1.26, 0.46), (3.3, 0.8, 0.46), (3.3, 1.14, 0.36),
        (3.8, 0.7, 0.24),
    )  # fmt: skip
    shade = darken(color, 0.24)
    return [
        *(ellipse((r * x, r * y + r * 0.1), r * w, r * w * 0.76, shade, opacity=0.2)
          for x, y, w in puffs),
        *(ellipse((r * x, r * y), r * w, r * w * 0.7, color, opacity=0.5) for x, y, w in puffs),
    ]  # fmt: skip


FACE: Final[Mapping[str, tuple[Garment, str]]] = {
    "glasses": (_glasses, "#3a2f3a"),
    "freckles": (_freckles, "#a8603a"),
    "sunglasses": (_sunglasses, "#26232b"),
    "goggles": (_goggles, "#e8503c"),
    "diving mask": (_diving_mask, "#2f2a36"),
    "mask": (_mask, "#3a3540"),
    "eye patch": (_eye_patch, "#2a2430"),
    "monocle": (_monocle, "#d8a83c"),
    "clown nose": (_clown_nose, "#e4282c"),
    "breath": (_breath, "#f4f8fc"),
    "earrings": (_earrings, "#f2c23a"),
}
"""What is before the face, or hangs beside it."""

BACK: Final[Mapping[str, tuple[Callable[[str, float, float], list[str]], str]]] = {
    "cape": (_cape, "#c8242c"),
    "backpack": (_backpack, "#3f8fd0"),
    "slung guitar": (_slung_guitar, "#c8823c"),
    "wings": (_wings, "#fbfaff"),
    "fairy wings": (_fairy_wings, "#cfe8fb"),
    "katana": (_katana, "#8a2f3a"),
}
"""What hangs on the back and moves with the phase; drawn before the body."""
