"""Tables and bags of games and training, drawn alike by themselves and with who plays at them."""

from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.svg import box, line, polygon, shape

PING_PONG: Final = "#2f6fae"
"""Usual colour of a table for table tennis."""

BAG: Final = "#b8322c"
"""Usual colour of a punching bag."""


def ping_pong_table(x: float, color: str) -> list[str]:
    """A table for table tennis about `x`, 164 wide and 66 high, seen from its side."""
    legs = "".join(f"M{x + side * 58:.1f} -58 L{x + side * 66:.1f} -1 " for side in (-1, 1))
    inner = "".join(f"M{x + side * 44:.1f} -58 L{x + side * 50:.1f} -5 " for side in (-1, 1))
    mesh = "".join(f"M{x - 4 + k * 4:.1f} -79 l-2 17 " for k in range(3))
    return [
        line(inner, "#5a6274", 4),
        polygon([(x - 70, -76), (x + 70, -76), (x + 82, -62), (x - 82, -62)], color),
        polygon([(x - 70, -76), (x, -76), (x, -62), (x - 82, -62)], lighten(color, 0.12)),
        line(f"M{x - 82:.1f} -62H{x + 82:.1f}L{x + 70:.1f} -76H{x - 70:.1f}Z", "#f7f9fb", 1.8),
        line(f"M{x - 76:.1f} -69H{x + 76:.1f}", "#f7f9fb", 1.4, opacity=0.9),
        box(x - 82, -62, 164, 5, darken(color, 0.35), radius=1),
        line(legs, "#3f4658", 5),
        polygon([(x - 5, -92), (x + 5, -96), (x + 5, -76), (x - 5, -60)], "#f7f9fb", opacity=0.6),
        line(mesh, "#c2cad4", 1),
        line(f"M{x - 5:.1f} -60V-92L{x + 5:.1f} -96", "#e8ecf0", 2.2),
    ]


def punching_bag(x: float, sway: float, color: str) -> list[str]:
    """A heavy bag that hangs about `x` from its frame, `sway` pushed aside at its foot."""
    frame = f"M{x + 64:.1f} -2V-206Q{x + 64:.1f} -222 {x + 48:.1f} -222H{x - 2:.1f}"
    left, right, low = x - 18 + sway, x + 18 + sway, -58.0
    top = -168.0
    bag = f"M{x - 18 + sway * 0.4:.1f} {top}h36L{right:.1f} {low}q-2 9 -18 9q-16 0 -18 -9Z"
    gleam = f"M{x - 10 + sway * 0.4:.1f} {top + 8}L{left + 8:.1f} {low - 2}"
    chains = (
        f"M{x - 16 + sway * 0.4:.1f} {top}L{x:.1f} -204L{x + 16 + sway * 0.4:.1f} {top}"
        f"M{x:.1f} -204v-16"
    )
    bands = f"M{x - 18 + sway * 0.5:.1f} {top + 22}h36M{x - 18 + sway * 0.85:.1f} {low - 20}h36"
    return [
        line(f"M{x + 22:.1f} -2H{x + 96:.1f}", "#3d4350", 8),
        line(frame, "#3d4350", 7),
        line(f"M{x + 64:.1f} -180L{x + 40:.1f} -221", "#3d4350", 5),
        line(chains, "#9aa2b0", 2.4),
        shape(bag, color),
        line(gleam, lighten(color, 0.4), 5, opacity=0.6),
        line(bands, darken(color, 0.4), 5),
    ]
