"""Clothes that any head or neck can wear: hats, scarves, bows, glasses."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final, Literal

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, smooth
from vitascope.engines.animatic.art.svg import (
    Sketch,
    box,
    ellipse,
    group,
    line,
    scaled,
    shape,
)


def colour_of(wear: Sequence[str], word: str, usual: str) -> str:
    """The colour that `wear` gives to `word` (`scarf:#d8342c`), or the usual one."""
    for entry in wear:
        name, _, color = entry.partition(":")
        if name == word and re.fullmatch(r"#[0-9a-f]{6}", color):
            return color
    return usual


def wears(wear: Sequence[str], word: str) -> bool:
    """Whether `wear` names `word`, with a colour or without."""
    return any(entry.partition(":")[0] == word for entry in wear)


def draw_wear(
    sketch: Sketch, wear: Sequence[str], at: Point, size: float, *, layer: Literal["neck", "head"]
) -> None:
    """Add what is worn there.

    Args:
        sketch: Where to draw.
        wear: Words of `Look.wear`; those that belong to another layer are passed over.
        at: The middle of the neck, or the top of the head.
        size: Width of the neck, or radius of the head.
        layer: Which part of the body `at` is.
    """
    table = NECK if layer == "neck" else HEAD
    for word, (draw, usual) in table.items():
        if wears(wear, word):
            color = colour_of(wear, word, usual)
            sketch.add(group(draw(color, size), move=at))


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


def _brim(color: str, r: float, width: float) -> str:
    return ellipse((0, r * 0.12), r * width, r * 0.2, color)


def _top_hat(color: str, r: float) -> list[str]:
    crown = (
        f"M{-r * 0.52:.1f} {r * 0.1:.1f} L{-r * 0.6:.1f} {-r * 0.95:.1f} Q0 "
        f"{-r * 1.1:.1f} {r * 0.6:.1f} {-r * 0.95:.1f} L{r * 0.52:.1f} "
        f"{r * 0.1:.1f}Z"
    )
    band = f"M{-r * 0.54:.1f} {-r * 0.12:.1f} Q0 {r * 0.02:.1f} {r * 0.54:.1f} {-r * 0.12:.1f}"
    return [_brim(darken(color, 0.2), r, 1.0), shape(crown, color), line(band, "#c8404a", r * 0.2)]


def _hat(color: str, r: float) -> list[str]:
    crown = smooth(
        [
            (-r * 0.62, r * 0.12),
            (-r * 0.56, -r * 0.5),
            (0, -r * 0.66),
            (r * 0.56, -r * 0.5),
            (r * 0.62, r * 0.12),
        ]
    )
    band = f"M{-r * 0.6:.1f} {-r * 0.06:.1f} Q0 {r * 0.08:.1f} {r * 0.6:.1f} {-r * 0.06:.1f}"
    return [
        _brim(darken(color, 0.12), r, 1.25),
        shape(crown, color),
        line(band, darken(color, 0.5), r * 0.16),
    ]


def _straw_hat(color: str, r: float) -> list[str]:
    return [
        _brim(darken(color, 0.06), r, 1.4),
        *_hat(color, r)[1:2],
        line(
            f"M{-r * 0.6:.1f} {-r * 0.04:.1f} Q0 {r * 0.1:.1f} {r * 0.6:.1f} {-r * 0.04:.1f}",
            "#c8343c",
            r * 0.17,
        ),
    ]


def _cap(color: str, r: float) -> list[str]:
    dome = smooth(
        [
            (-r * 0.9, r * 0.32),
            (-r * 0.78, -r * 0.2),
            (0, -r * 0.5),
            (r * 0.78, -r * 0.18),
            (r * 0.9, r * 0.32),
            (0, r * 0.24),
        ]
    )
    peak = smooth(
        [(r * 0.3, r * 0.16), (r * 1.1, r * 0.14), (r * 1.46, r * 0.36), (r * 0.5, r * 0.42)]
    )
    return [
        shape(dome, color),
        shape(peak, darken(color, 0.2)),
        ellipse((0, -r * 0.46), r * 0.1, r * 0.07, darken(color, 0.2)),
    ]


def _beanie(color: str, r: float) -> list[str]:
    dome = smooth(
        [
            (-r * 0.9, r * 0.3),
            (-r * 0.7, -r * 0.42),
            (0, -r * 0.72),
            (r * 0.7, -r * 0.42),
            (r * 0.9, r * 0.3),
        ]
    )
    cuff = f"M{-r * 0.82:.1f} {r * 0.22:.1f} Q0 {r * 0.04:.1f} {r * 0.84:.1f} {r * 0.22:.1f}"
    return [
        ellipse((0, -r * 0.84), r * 0.24, r * 0.24, lighten(color, 0.7)),
        shape(dome, color),
        line(cuff, lighten(color, 0.7), r * 0.26),
    ]


def _crown(color: str, r: float) -> list[str]:
    d = (
        f"M{-r * 0.6:.1f} {r * 0.12:.1f} L{-r * 0.7:.1f} {-r * 0.6:.1f} "
        f"L{-r * 0.3:.1f} {-r * 0.26:.1f} L0 {-r * 0.82:.1f} L{r * 0.3:.1f} "
        f"{-r * 0.26:.1f} L{r * 0.7:.1f} {-r * 0.6:.1f} L{r * 0.6:.1f} {r * 0.12:.1f} "
        f"Q0 {r * 0.28:.1f} {-r * 0.6:.1f} {r * 0.12:.1f}Z"
    )
    gems = [
        ellipse((x * r, -r * 0.02), r * 0.09, r * 0.09, tone)
        for x, tone in ((-0.32, "#e4564e"), (0, "#4aa3e0"), (0.32, "#e4564e"))
    ]
    return [shape(d, color), *gems]


def _wizard_hat(color: str, r: float) -> list[str]:
    cone = smooth(
        [
            (-r * 0.74, r * 0.16),
            (-r * 0.3, -r * 0.9),
            (-r * 0.46, -r * 2.0),
            (-r * 0.3, -r * 2.02),
            (r * 0.36, -r * 0.9),
            (r * 0.78, r * 0.14),
        ]
    )
    stars = [
        ellipse((x * r, y * r), r * 0.1, r * 0.1, "#ffd84d")
        for x, y in ((0, -0.4), (0.2, -0.9), (-0.14, -1.3))
    ]
    return [_brim(darken(color, 0.2), r, 1.4), shape(cone, color), *stars]


def _chef_hat(color: str, r: float) -> list[str]:
    puffs = [
        ellipse((x * r, y * r), r * 0.42, r * 0.42, tone)
        for x, y, tone in (
            (-0.44, -0.66, color),
            (0.44, -0.64, darken(color, 0.06)),
            (0, -0.86, color),
        )
    ]
    return [
        *puffs,
        box(-r * 0.62, -r * 0.62, r * 1.24, r * 0.78, color, radius=r * 0.12),
        line(f"M{-r * 0.5:.1f} 0 h{r:.1f}", darken(color, 0.14), 1.6),
    ]


def _party_hat(color: str, r: float) -> list[str]:
    cone = (
        f"M{-r * 0.46:.1f} {r * 0.12:.1f} L0 {-r * 1.2:.1f} L{r * 0.46:.1f} "
        f"{r * 0.12:.1f} Q0 {r * 0.26:.1f} {-r * 0.46:.1f} {r * 0.12:.1f}Z"
    )
    stripes = "".join(
        (
            f"M{-r * 0.3 + k * r * 0.1:.1f} {-r * 0.2 - k * r * 0.3:.1f} "
            f"l{r * (0.5 - k * 0.16):.1f} {r * 0.16:.1f} "
        )
        for k in range(3)
    )
    return [
        shape(cone, color),
        line(stripes, lighten(color, 0.6), r * 0.1),
        ellipse((0, -r * 1.22), r * 0.16, r * 0.16, "#ffd84d"),
    ]


def _flower(color: str, r: float) -> list[str]:
    petals = [
        ellipse((-r * 0.5 + dx * r * 0.2, r * 0.1 + dy * r * 0.2), r * 0.15, r * 0.15, color)
        for dx, dy in ((0, -1), (0.95, -0.3), (0.6, 0.8), (-0.6, 0.8), (-0.95, -0.3))
    ]
    return [*petals, ellipse((-r * 0.5, r * 0.1), r * 0.12, r * 0.12, "#f2c23a")]


def _glasses(color: str, r: float) -> list[str]:
    y, radius = r * 0.9, r * 0.28
    rims = "".join(
        (
            f"M{x - radius:.1f} {y:.1f} a{radius:.1f} {radius:.1f} 0 1 0 {2 * radius:.1f} "
            f"0 a{radius:.1f} {radius:.1f} 0 1 0 {-2 * radius:.1f} 0 "
        )
        for x in (-r * 0.02, r * 0.7)
    )
    return [line(rims + f"M{r * 0.26:.1f} {y:.1f} h{r * 0.16:.1f}", color, r * 0.08)]


def _helmet(color: str, r: float) -> list[str]:
    dome = (
        "M-1.02 1.1 Q-1.2 -.5 0 -.56 Q1.16 -.5 1.02 .34 L.1 .3 Q-.36 .36 -.4 1.2"
        " Q-.8 1.3 -1.02 1.1Z"
    )
    plume = "M-.1 -.5 Q-.5 -1.3 -1.3 -1 Q-1.1 -.5 -.3 -.4Z"
    shine = "M-.7 .1 Q-.6 -.3 -.1 -.36"
    return [
        shape(scaled(plume, r), "#c8343c"),
        shape(scaled(dome, r), color),
        line(scaled("M.1 .3 L1.02 .34", r), darken(color, 0.3), r * 0.1),
        line(scaled(shine, r), lighten(color, 0.6), r * 0.1, opacity=0.8),
    ]


Garment = Callable[[str, float], list[str]]

NECK: Final[Mapping[str, tuple[Garment, str]]] = {
    "collar": (_collar, "#c8343c"),
    "scarf": (_scarf, "#d8342c"),
    "bow tie": (_bow, "#c8343c"),
    "bow": (_bow, "#e85a8a"),
}
"""Garments of the neck: how each is drawn, and its usual colour."""

HEAD: Final[Mapping[str, tuple[Garment, str]]] = {
    "helmet": (_helmet, "#a9b4c4"),
    "glasses": (_glasses, "#3a2f3a"),
    "hat": (_hat, "#7a5a3c"),
    "top hat": (_top_hat, "#2d2833"),
    "straw hat": (_straw_hat, "#efcf86"),
    "cowboy hat": (_hat, "#8a5a34"),
    "fedora": (_hat, "#5d5048"),
    "cap": (_cap, "#3a78c8"),
    "beanie": (_beanie, "#c8343c"),
    "crown": (_crown, "#ffcf4a"),
    "wizard hat": (_wizard_hat, "#43389a"),
    "chef hat": (_chef_hat, "#fdfbf6"),
    "party hat": (_party_hat, "#e85a9a"),
    "flower": (_flower, "#f58ab0"),
}
"""Garments of the head."""
