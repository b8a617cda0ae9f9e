"""Finishes: any drawing as if made of gold, glass, wood or another material of `Look.material`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from vitascope.engines.animatic.art.colour import lighten, luma, mix
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
_SHINING: Final = ((0.0, "#ffffff", 0.12), (0.5, "#ffffff", 0.3), (1.0, "#ffffff", 0.85))
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
    "light": Finish(color=None, ramp=_SHINING, keeps=0.62),
}
"""All materials."""

_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")


def color_in(material: Material | None) -> str | None:
    """The colour of a thing of which only the material is said."""
    return FINISHES[material].color if material else None


def finished(
    drawing: Drawing, material: Material, color: str, *, tall: float | None = None
) -> Drawing:
    """`drawing`, whose main colour is `color`, made of `material`; its shape is as it was.

    `tall` is the height in drawing units of a body whose paper is much larger than it; None for
    what fills its paper.
    """
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
    done = replace(drawing, svg=svg)
    return _aglow(done, color, tall) if material == "light" else done


_AURA: Final = 0.34
"""How far light reaches around what shines, in shares of the larger side of its paper."""

_DIM: Final = 0.34
"""Lightness below which a thing's colour is no colour of light."""

_WARM: Final = "#ffdc8a"
"""Light of what is itself too dark to tell a colour of light."""


def _aglow(drawing: Drawing, color: str, tall: float | None) -> Drawing:
    """`drawing` in a soft light, its own by day and in the dark; on a larger paper if need be."""
    pad = _AURA * max(drawing.width, drawing.height) if tall is None else 0.0
    width, height = drawing.width + 2 * pad, drawing.height + 2 * pad
    centre, radii = (width / 2, height / 2), (width / 2, height / 2)
    if tall is not None:
        centre = (drawing.anchor[0], drawing.anchor[1] - 0.5 * tall)
        radii = (0.85 * tall, 0.8 * tall)
    tone = lighten(color, 0.3) if luma(color) > _DIM else _WARM
    stops = "".join(
        f'<stop offset="{at}" stop-color="{shade}" stop-opacity="{power}"/>'
        for at, shade, power in ((0, lighten(tone, 0.5), 0.8), (0.5, tone, 0.34), (1, tone, 0))
    )
    aura = f'<ellipse cx="{centre[0]:.1f}" cy="{centre[1]:.1f}" rx="{radii[0]:.1f}"'
    aura += f' ry="{radii[1]:.1f}" fill="url(#aura)"/>'
    own = drawing.svg.partition("<defs>")[2]
    defs, _, shapes = own.removesuffix("</svg>").partition("</defs>")
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.2f} {height:.2f}"'
        f' width="{width:.2f}" height="{height:.2f}"><defs>{defs}'
        f'<radialGradient id="aura">{stops}</radialGradient></defs>{aura}'
        f'<g transform="translate({pad:.2f} {pad:.2f})">{shapes}</g></svg>'
    )
    return drawing.padded(pad, svg=svg, lights=svg)


def _on_ramp(ramp: Sequence[tuple[float, str, float]], color: str, share: float) -> str:
    for (low, tone, amount), (high, next_tone, next_amount) in pairwise(ramp):
        if share <= high:
            part = (share - low) / (high - low)
            return mix(mix(color, tone, amount), mix(color, next_tone, next_amount), part)
    return mix(color, ramp[-1][1], ramp[-1][2])
