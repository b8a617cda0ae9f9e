"""Helmets about a whole head, for heads of any shape: of a spacesuit, of a diver of old."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.svg import ellipse, line
from vitascope.engines.animatic.spec import Look

_WITH_HELMETS: Final = frozenset({"person", "robot"})
"""Families whose spacesuit has its helmet."""


def with_helmet(look: Look, family: str) -> Look:
    """The look of who wears a spacesuit, with the helmet that belongs to it."""
    is_suited = any(word.partition(":")[0] == "spacesuit" for word in look.wear)
    if family in _WITH_HELMETS or not is_suited:
        return look
    return replace(look, wear=(*look.wear, "space helmet"))


def space_helmet(color: str, r: float) -> list[str]:
    """A bubble of glass about the whole head, whose top is at 0 and whose radius is `r`."""
    at, wide = (r * 0.16, r * 0.78), r * 1.62
    return [
        ellipse((at[0], at[1] + wide * 0.9), r * 0.98, r * 0.3, "#c3ccd9"),
        ellipse(at, wide, wide, color, opacity=0.22),
        line(
            f"M{at[0] - wide:.1f} {at[1]:.1f} A{wide:.1f} {wide:.1f} 0 1 1"
            f" {at[0] + wide:.1f} {at[1]:.1f} A{wide:.1f} {wide:.1f} 0 1 1"
            f" {at[0] - wide:.1f} {at[1]:.1f}Z",
            "#f4f9ff",
            r * 0.1,
            opacity=0.85,
        ),
        line(
            f"M{at[0] - wide * 0.72:.1f} {at[1] - wide * 0.2:.1f}"
            f" Q{at[0] - wide * 0.6:.1f} {at[1] - wide * 0.66:.1f}"
            f" {at[0] - wide * 0.16:.1f} {at[1] - wide * 0.78:.1f}",
            "#ffffff",
            r * 0.16,
            opacity=0.7,
        ),
    ]


def diving_helmet(color: str, r: float) -> list[str]:
    """The round metal helmet of a diver of old, with a dark window before the face."""
    at, wide = (r * 0.12, r * 0.82), r * 1.5
    window = (r * 0.62, r * 0.9)
    bolts = ((-1.0, 2.1), (-0.4, 2.28), (0.3, 2.3), (0.95, 2.14))
    return [
        ellipse((at[0], at[1] + wide * 0.92), r * 1.5, r * 0.42, darken(color, 0.25)),
        ellipse(at, wide, wide, darken(color, 0.3)),
        ellipse((at[0] - r * 0.06, at[1] - r * 0.08), wide * 0.94, wide * 0.94, color),
        ellipse((at[0] - r * 0.5, at[1] - r * 0.66), r * 0.5, r * 0.34, lighten(color, 0.45),
                opacity=0.7, angle=-36),
        *(ellipse((x * r, y * r), r * 0.1, r * 0.1, darken(color, 0.45)) for x, y in bolts),
        ellipse(window, r * 0.98, r * 0.98, darken(color, 0.42)),
        ellipse(window, r * 0.82, r * 0.82, "#16202c"),
        line(f"M{window[0]:.1f} {r * 0.1:.1f} v{r * 1.6:.1f}", darken(color, 0.3), r * 0.1),
        line(f"M{window[0] - r * 0.5:.1f} {window[1] - r * 0.3:.1f} q{r * 0.14:.1f} {-r * 0.3:.1f}"
             f" {r * 0.4:.1f} {-r * 0.34:.1f}", "#ffffff", r * 0.12, opacity=0.6),
    ]  # fmt: skip
