"""Hats of tales: a toy soldier's shako, a reaper's hood, the striped cloth of a pharaoh.

Drawn as `headwear` draws its own.
"""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.svg import ellipse, line, scaled, shape


def draw_shako(color: str, r: float) -> list[str]:
    """The tall hat of a toy soldier, with a plume and a strap below the chin."""
    tube = (
        f"M{-r * 0.72:.1f} {r * 0.06:.1f} L{-r * 0.66:.1f} {-r * 1.2:.1f} Q0 {-r * 1.4:.1f}"
        f" {r * 0.66:.1f} {-r * 1.2:.1f} L{r * 0.74:.1f} {r * 0.06:.1f} Q0 {r * 0.28:.1f}"
        f" {-r * 0.72:.1f} {r * 0.06:.1f}Z"
    )
    peak = f"M{-r * 0.2:.1f} {r * 0.16:.1f} Q{r * 0.7:.1f} {r * 0.02:.1f} {r * 1.1:.1f}"
    peak += f" {r * 0.34:.1f} Q{r * 0.5:.1f} {r * 0.26:.1f} {-r * 0.2:.1f} {r * 0.16:.1f}Z"
    return [
        ellipse((0, -r * 1.46), r * 0.17, r * 0.36, "#d8342c"),
        shape(tube, color),
        line(scaled("M-.7 -.04 Q0 .18 .73 -.04", r), "#e8c04a", r * 0.14),
        line(scaled("M-.66 -1.14 Q0 -1.32 .66 -1.14", r), "#e8c04a", r * 0.1),
        ellipse((r * 0.1, -r * 0.58), r * 0.2, r * 0.24, "#e8c04a"),
        shape(peak, darken(color, 0.3)),
    ]


def draw_hood(color: str, r: float) -> list[str]:
    """A cowl that falls over the brow."""
    cowl = smooth(
        [(-r * 1.1, r * 1.5), (-r * 1.2, r * 0.2), (-r * 0.5, -r * 0.6), (r * 0.4, -r * 0.62),
         (r * 0.98, r * 0.06), (r * 0.3, -r * 0.02), (-r * 0.46, r * 0.3), (-r * 0.62, r * 1.4)]
    )  # fmt: skip
    return [
        shape(cowl, color),
        line(scaled("M.9 .04 Q.2 -.1 -.46 .34", r), lighten(color, 0.16), 2),
    ]


def draw_nemes(color: str, r: float) -> list[str]:
    """The striped head cloth of a pharaoh, its lappets beside the neck, a snake at the brow."""
    gold = "#f2c23a"
    cloth = smooth(
        [(-r * 1.34, r * 1.5), (-r * 1.24, r * 0.2), (-r * 0.98, -r * 0.7), (0.0, -r * 1.16),
         (r * 0.84, -r * 0.72), (r * 0.98, -r * 0.26), (r * 0.1, -r * 0.34), (-r * 0.5, -r * 0.1),
         (-r * 0.56, r * 0.7), (-r * 0.4, r * 1.62)]
    )  # fmt: skip
    stripes = "".join(
        f"M{-r * (1.16 + 0.05 * k):.1f} {r * (-0.2 + 0.3 * k):.1f}"
        f"L{-r * (0.58 - 0.02 * k):.1f} {r * (-0.02 + 0.28 * k):.1f}"
        for k in range(6)
    )
    crown = "M-.94 -.62 Q-.7 -.3 -.52 -.14 M-.52 -.98 Q-.32 -.5 -.2 -.26 M0 -1.12 Q.1 -.7 .14 -.36"
    crown += " M.46 -.98 Q.48 -.66 .46 -.34"
    band = "M-.6 .1 Q-.46 -.26 .1 -.36 Q.6 -.38 1 -.26"
    return [
        shape(cloth, gold),
        line(stripes, color, r * 0.15),
        line(scaled(crown, r), color, r * 0.13),
        line(scaled(band, r), lighten(gold, 0.3), r * 0.14),
        line(
            scaled("M.72 -.36 Q.94 -.5 .82 -.72 Q.72 -.86 .88 -.94", r), darken(gold, 0.2), r * 0.13
        ),
    ]
