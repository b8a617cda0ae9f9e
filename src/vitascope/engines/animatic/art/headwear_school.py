"""Hats of campus and pitch: a mortarboard, a football helmet; drawn as `headwear` draws its own."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.svg import ellipse, line, scaled, shape


def draw_mortarboard(color: str, r: float) -> list[str]:
    """The square cap of a graduate, its tassel over the brow."""
    return [
        shape(scaled("M-.92 .1 L-.84 -.62 Q0 -.9 .84 -.62 L.92 .1 Q0 .3 -.92 .1Z", r),
              darken(color, 0.2)),
        shape(scaled("M-1.5 -.66 L0 -1.08 L1.5 -.7 L.1 -.3Z", r), color),
        line(scaled("M-1.5 -.66 L0 -1.08 L1.5 -.7", r), lighten(color, 0.25), r * 0.07),
        line(scaled("M0 -.7 L1.06 -.56 L1.14 .2", r), "#f2c23a", r * 0.09),
        ellipse((r * 1.15, r * 0.34), r * 0.12, r * 0.22, "#f2c23a"),
    ]  # fmt: skip


def draw_gridiron_helmet(color: str, r: float) -> list[str]:
    """A shell with a stripe over it and a cage before the face."""
    shell = (
        "M-1.1 1.14 Q-1.4 -.62 0 -.72 Q1.2 -.68 1.2 .02 L.52 .1 Q-.1 .2 -.14 .72 L-.02 1.3"
        " Q-.7 1.5 -1.1 1.14Z"
    )
    return [
        shape(scaled(shell, r), color),
        line(scaled("M-1.0 -.06 Q-.5 -.66 .3 -.68", r), "#fdfbf6", r * 0.2),
        ellipse((-r * 0.36, r * 0.66), r * 0.16, r * 0.18, darken(color, 0.4)),
        line(
            scaled("M-.06 .72 L1.24 .78 M.0 1.16 L1.18 1.2 M1.22 .1 Q1.4 .7 1.18 1.3 L.5 1.5", r),
            "#e4e8ee",
            r * 0.12,
        ),
    ]
