"""Finishes: any drawing as if made of gold, glass, wood or another material of `Look.material`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from vitascope.engines.animatic.art.colour import luma, mix
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.spec import Material


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """How a material turns light and shade into colours.

    `ramp` holds `(lightness, towards, share)`: what is as light as the thing's own colour lies at
    0.5, black at 0 and white at 1, and becomes the material's colour mixed with `share` of
    `towards`. Ramps that go up and down again look polished.
    """

    color: str | None
    """The material's own colour; None takes that of the thing."""
    ramp: Sequence[tuple[float, str, float]]
    opacity: float = 1.0
    keeps: float = 0.0
    """Share of the drawing's own colours that shows through."""


_MATT: Final = ((0.0, "#2a1a1a", 0.62), (0.5, "#ffffff", 0.0), (1.0, "#fff4e0", 0.5))
_SOFT: Final = ((0.0, "#3a2a3a", 0.45), (0.5, "#ffffff", 0.1), (1.0, "#ffffff", 0.45))
_CLEAR: Final = (
    *((0.0, "#1c4a66", 0.42), (0.3, "#3f7f9c", 0.2), (0.5, "#ffffff", 0.3)),
    *((0.75, "#ffffff", 0.62), (1.0, "#ffffff", 0.95)),
)
_POLISHED: Final = (
    *((0.0, "#2a1410", 0.74), (0.25, "#3a1c10", 0.4), (0.42, "#fff6d8", 0.12)),
    *((0.5, "#ffffff", 0.0), (0.6, "#fff6d0", 0.5), (0.72, "#5a3008", 0.1), (1.0, "#fffdf0", 0.9)),
)

FINISHES: Final[dict[Material, Finish]] = {
    "wood": Finish(color="#b07a46", ramp=_MATT, keeps=0.08),
    "metal": Finish(color="#a7b0bd", ramp=_POLISHED),
    "gold": Finish(color="#eeb62e", ramp=_POLISHED),
    "glass": Finish(color="#a9d8ea", ramp=_CLEAR, opacity=0.74, keeps=0.12),
    "stone": Finish(color="#a09ca4", ramp=_MATT),
    "ice": Finish(color="#9fd3f2", ramp=_CLEAR, opacity=0.88, keeps=0.05),
    "paper": Finish(color="#f4ead6", ramp=_SOFT, keeps=0.25),
    "plush": Finish(color=None, ramp=_SOFT, keeps=0.45),
    "clay": Finish(color="#c9774e", ramp=_MATT, keeps=0.1),
    "crystal": Finish(color="#b7a2f2", ramp=_CLEAR, opacity=0.84, keeps=0.08),
}
"""All materials."""

_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")


def color_in(material: Material | None) -> str | None:
    """The colour of a thing of which only the material is said."""
    return FINISHES[material].color if material else None


def finished(drawing: Drawing, material: Material, color: str) -> Drawing:
    """`drawing`, whose main colour is `color`, made of `material`; its shape is as it was."""
    finish = FINISHES[material]
    own = min(0.8, max(0.2, luma(color)))

    def treated(found: re.Match[str]) -> str:
        light = luma(found[0])
        share = 0.5 * light / own if light < own else 0.5 + 0.5 * (light - own) / (1 - own)
        return mix(_on_ramp(finish.ramp, color, share), found[0], finish.keeps)

    svg = _COLOUR.sub(treated, drawing.svg)
    if finish.opacity < 1:
        start = svg.index("</defs>") + len("</defs>")
        inside = svg[start : -len("</svg>")]
        svg = f'{svg[:start]}<g opacity="{finish.opacity}">{inside}</g></svg>'
    return replace(drawing, svg=svg)


def _on_ramp(ramp: Sequence[tuple[float, str, float]], color: str, share: float) -> str:
    for (low, tone, amount), (high, next_tone, next_amount) in pairwise(ramp):
        if share <= high:
            part = (share - low) / (high - low)
            return mix(mix(color, tone, amount), mix(color, next_tone, next_amount), part)
    return mix(color, ramp[-1][1], ramp[-1][2])
