"""The helmet of a spacesuit for heads of any shape."""

from dataclasses import replace
from typing import Final

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
