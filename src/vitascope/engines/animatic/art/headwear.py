"""Hats, crowns and helmets: drawn about the top of a head of radius `r`."""

from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.headwear_beasts import BEAST_HOODS
from vitascope.engines.animatic.art.headwear_school import draw_gridiron_helmet, draw_mortarboard
from vitascope.engines.animatic.art.headwear_tales import draw_hood, draw_nemes, draw_shako
from vitascope.engines.animatic.art.space_helmet import diving_helmet, space_helmet
from vitascope.engines.animatic.art.svg import box, ellipse, line, scaled, shape

Garment = Callable[[str, float], list[str]]
"""From colour and size to shapes."""


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


def _santa_hat(color: str, r: float) -> list[str]:
    cone = "M-.86 .2 Q-.7 -.7 -.1 -1.1 Q.6 -1.3 1.3 -.5 Q1.0 -.56 .74 -.36 Q.9 -.1 .88 .2Z"
    return [
        shape(scaled(cone, r), color),
        ellipse((r * 1.3, -r * 0.4), r * 0.24, r * 0.24, "#fdfbf6"),
        line(scaled("M-.8 .2 Q0 .02 .86 .2", r), "#fdfbf6", r * 0.32),
    ]


def _elf_hat(color: str, r: float) -> list[str]:
    cone = "M-.84 .2 Q-.5 -.9 -.9 -1.6 Q.3 -1.3 .86 .2Z"
    return [
        shape(scaled(cone, r), color),
        ellipse((-r * 0.92, -r * 1.64), r * 0.17, r * 0.17, "#f2c23a"),
        line(scaled("M-.8 .18 Q0 .02 .84 .18", r), "#c8342c", r * 0.26),
    ]


def _beret(color: str, r: float) -> list[str]:
    return [
        shape(scaled((
                "M-.96 .2 Q-1.5 -.3 -.8 -.62 Q.2 -.96 .9 -.44 Q1.1 -.1 .9 .14 Q0 -.04 -.96"
                " .2Z"
            ),
                     r), color),
        line(scaled("M-.1 -.72 L-.06 -.92", r), darken(color, 0.2), r * 0.1),
    ]  # fmt: skip


def _hard_hat(color: str, r: float) -> list[str]:
    return [
        shape(scaled("M-.94 .2 Q-.96 -.7 0 -.76 Q.96 -.7 .96 .14Z", r), color),
        shape(scaled("M-1.04 .14 Q0 -.02 1.34 .1 Q1.4 .3 1.1 .3 Q0 .16 -1.04 .32Z", r),
              darken(color, 0.14)),
        line(scaled("M-.2 -.72 Q-.3 -.3 -.26 .1 M.26 -.72 Q.4 -.3 .4 .06", r), lighten(color, 0.4),
             r * 0.1),
    ]  # fmt: skip


def _army_helmet(color: str, r: float) -> list[str]:
    return [
        shape(scaled("M-1.1 .34 Q-1.1 -.7 0 -.76 Q1.1 -.7 1.16 .26 Q.6 .06 0 .1 Q-.6 .1 -1.1 .34Z",
                     r), color),
        *(ellipse((x * r, y * r), r * 0.17, r * 0.12, darken(color, 0.3))
          for x, y in ((-0.5, -0.2), (0.1, -0.5), (0.56, -0.14), (-0.1, -0.06))),
    ]  # fmt: skip


def _fire_helmet(color: str, r: float) -> list[str]:
    return [
        shape(scaled("M-.9 .16 Q-.9 -.8 .06 -.86 Q.94 -.8 .94 .1Z", r), color),
        shape(scaled("M-1.4 .4 Q-1.0 .02 0 .04 Q.8 0 1.2 .12 Q1.2 .3 1.0 .28 Q0 .2 -1.4 .4Z", r),
              darken(color, 0.18)),
        shape(scaled("M.5 -.66 Q.96 -.6 .96 -.2 Q.9 .06 .7 .08 Q.46 -.1 .5 -.66Z", r), "#f2c23a"),
    ]  # fmt: skip


def _pirate_hat(color: str, r: float) -> list[str]:
    brim = "M-1.3 .1 Q-1.1 -.3 -.7 -.5 Q0 -1.2 .76 -.5 Q1.2 -.3 1.36 .06 Q0 -.1 -1.3 .1Z"
    return [
        shape(scaled(brim, r), color),
        line(scaled("M-1.26 .06 Q0 -.14 1.32 .03", r), "#e8c04a", r * 0.1),
        ellipse((0.04 * r, -r * 0.46), r * 0.2, r * 0.19, "#fdfbf6"),
        line(scaled("M-.22 -.2 L.3 -.2", r), "#fdfbf6", r * 0.1),
        ellipse((-0.03 * r, -r * 0.46), r * 0.05, r * 0.06, color),
        ellipse((0.12 * r, -r * 0.46), r * 0.05, r * 0.06, color),
    ]


def _viking_helmet(color: str, r: float) -> list[str]:
    horns = (
        "M-.8 -.2 Q-1.5 -.3 -1.5 -1.2 Q-1.2 -.7 -.7 -.62Z"
        " M.84 -.24 Q1.5 -.36 1.56 -1.2 Q1.2 -.76 .74 -.66Z"
    )
    return [
        shape(scaled(horns, r), "#f4ead2"),
        shape(scaled("M-.96 .22 Q-.96 -.76 0 -.82 Q.96 -.76 .98 .16Z", r), color),
        line(scaled("M-.92 .18 Q0 0 .94 .14", r), "#c8923a", r * 0.2),
        line(scaled("M.3 -.78 L.4 .3", r), "#c8923a", r * 0.15),
    ]


def _nurse_cap(color: str, r: float) -> list[str]:
    return [
        shape(scaled("M-.7 .1 L-.78 -.4 Q0 -.8 .8 -.42 L.74 .06 Q0 -.12 -.7 .1Z", r), color),
        line(scaled("M.04 -.5 v.34 M-.13 -.33 h.34", r), "#e4404a", r * 0.12),
    ]


def _sailor_cap(color: str, r: float) -> list[str]:
    return [
        shape(scaled("M-.84 -.1 Q-1.0 -.6 0 -.62 Q1.0 -.6 .86 -.12Z", r), color),
        line(scaled("M-.76 0 Q0 -.16 .8 -.03", r), "#34508a", r * 0.3),
    ]


def _bike_helmet(color: str, r: float) -> list[str]:
    return [
        shape(scaled("M-1.06 .2 Q-1.1 -.7 0 -.8 Q1.0 -.76 1.24 .02 Q.4 -.1 -.2 .06Z", r), color),
        line(scaled("M-.7 -.1 Q-.5 -.5 -.1 -.62 M-.1 -.04 Q.1 -.4 .5 -.54", r), darken(color, 0.5),
             r * 0.14),
    ]  # fmt: skip


def _crash_helmet(color: str, r: float) -> list[str]:
    shell = (
        "M-1.06 1.2 Q-1.4 -.6 0 -.66 Q1.2 -.6 1.2 .3 L.6 .26 Q-.3 .3 -.36 .7 L-.2 1.5"
        " Q-.8 1.6 -1.06 1.2Z"
    )
    return [
        shape(scaled(shell, r), color),
        line(scaled("M-.7 -.3 Q0 -.7 .9 -.2", r), "#fdfbf6", r * 0.16),
        shape(
            scaled("M-.2 1.1 Q.4 1.5 1.12 1.2 L1.0 1.6 Q.4 1.86 -.2 1.56Z", r), darken(color, 0.1)
        ),
    ]


def _headband(color: str, r: float) -> list[str]:
    return [line(scaled("M-.92 .36 Q0 .08 .96 .3", r), color, r * 0.24)]


def _headphones(color: str, r: float) -> list[str]:
    return [
        line(scaled("M-.74 .8 Q-1.1 -.6 0 -.58 Q1.0 -.56 .98 .5", r), color, r * 0.16),
        ellipse((-r * 0.68, r * 0.82), r * 0.26, r * 0.36, darken(color, 0.2)),
        ellipse((-r * 0.62, r * 0.82), r * 0.14, r * 0.22, lighten(color, 0.4)),
    ]


def _veil(color: str, r: float) -> list[str]:
    return [
        shape(scaled((
                "M-.1 -.5 Q-1.3 -.4 -1.4 1.0 Q-1.7 2.6 -2.1 3.6 Q-1.2 3.7 -.8 2.9 Q-.6 1.4"
                " -.66 .4Z"
            ),
                     r), color, opacity=0.72),
        *(ellipse((r * x, r * y), r * 0.15, r * 0.14, "#f7d8e0")
          for x, y in ((-0.4, -0.42), (-0.1, -0.5), (0.2, -0.46))),
    ]  # fmt: skip


def _flower_crown(color: str, r: float) -> list[str]:
    parts = [line(scaled("M-.86 .3 Q0 -.1 .92 .22", r), "#5fa550", r * 0.12)]
    for index, (x, y) in enumerate(
        ((-0.76, 0.2), (-0.4, 0.06), (0.02, 0.0), (0.44, 0.02), (0.8, 0.14))
    ):
        tone = (color, "#f2d03a", "#fdfbf6")[index % 3]
        parts.append(ellipse((x * r, y * r), r * 0.2, r * 0.19, tone))
        parts.append(ellipse((x * r, y * r), r * 0.08, r * 0.08, "#e8a03a"))
    return parts


def _halo(color: str, r: float) -> list[str]:
    ring = (
        f'<ellipse cx="0" cy="{-r * 0.86:.1f}" rx="{r * 0.62:.1f}" ry="{r * 0.17:.1f}"'
        f' fill="none" stroke="{color}" stroke-width="{r * 0.13:.1f}"/>'
    )
    return [ellipse((0, -r * 0.86), r * 0.8, r * 0.3, color, opacity=0.25), ring]


HEAD: Final[Mapping[str, tuple[Garment, str]]] = {
    "veil": (_veil, "#ffffff"),
    "helmet": (_helmet, "#a9b4c4"),
    "hat": (_hat, "#7a5a3c"),
    "top hat": (_top_hat, "#2d2833"),
    "straw hat": (_straw_hat, "#efcf86"),
    "cowboy hat": (_hat, "#8a5a34"),
    "fedora": (_hat, "#5d5048"),
    "cap": (_cap, "#3a78c8"),
    "beanie": (_beanie, "#c8343c"),
    "crown": (_crown, "#ffcf4a"),
    "wizard hat": (_wizard_hat, "#43389a"),
    "witch hat": (_wizard_hat, "#33283f"),
    "chef hat": (_chef_hat, "#fdfbf6"),
    "party hat": (_party_hat, "#e85a9a"),
    "santa hat": (_santa_hat, "#d8242c"),
    "elf hat": (_elf_hat, "#3f9a4c"),
    "beret": (_beret, "#c8343c"),
    "hard hat": (_hard_hat, "#f2c23a"),
    "army helmet": (_army_helmet, "#6a7a4a"),
    "fire helmet": (_fire_helmet, "#c8342c"),
    "pirate hat": (_pirate_hat, "#2a2430"),
    "viking helmet": (_viking_helmet, "#9aa6b6"),
    "nurse cap": (_nurse_cap, "#fdfbf6"),
    "sailor cap": (_sailor_cap, "#fdfbf6"),
    "bike helmet": (_bike_helmet, "#3fa7c4"),
    "crash helmet": (_crash_helmet, "#d8342c"),
    "headband": (_headband, "#c8342c"),
    "headphones": (_headphones, "#3a3540"),
    "flower crown": (_flower_crown, "#f58ab0"),
    "flower": (_flower, "#f58ab0"),
    "halo": (_halo, "#ffd84d"),
    "space helmet": (space_helmet, "#cfe6fa"),
    "diving helmet": (diving_helmet, "#b8863c"),
    "shako": (draw_shako, "#26232c"),
    "hood": (draw_hood, "#26222c"),
    "nemes": (draw_nemes, "#2f5fae"),
    "mortarboard": (draw_mortarboard, "#2b2f3f"),
    "gridiron helmet": (draw_gridiron_helmet, "#f2c23a"),
    **BEAST_HOODS,
}
"""What sits on a head, with its usual colour."""

HATS: Final = frozenset(HEAD) - {
    "crown", "headband", "headphones", "flower crown", "flower", "halo", "veil",
}  # fmt: skip
"""What hides the hair below it."""
