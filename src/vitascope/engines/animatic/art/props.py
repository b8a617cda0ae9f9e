"""The register of things, drawn as subjects are: SVG in centimetres of the story's world."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from vitascope.engines.animatic.art import instruments
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.spec import Look


@dataclass(frozen=True, slots=True, kw_only=True)
class PropKind:
    """One kind of thing."""

    draw: Callable[[Look, float], Drawing]
    """From look and phase 0..1 of its slow motion (a flame's, a flag's) to a drawing."""
    height: float
    """Usual height in drawing units."""
    color: str
    """Usual main colour."""
    place: Literal["ground", "air", "water", "hand"]
    """Where it is when nobody says: stands, floats above, swims, is held."""
    is_lit: bool = False
    """Whether it shines in the dark: a lamp, a fire."""
    frames: int = 1
    """Phases worth drawing."""


KINDS: Final[Mapping[str, PropKind]] = {
    "piano": PropKind(draw=instruments.draw_piano, height=118, color="#2b2630", place="ground"),
}
"""All kinds by name."""


def draw_prop(kind: str, look: Look, phase: float = 0.0) -> Drawing:
    """One thing at one phase of its motion; the same arguments give the same text.

    Raises:
        KeyError: `kind` is not one of `KINDS`.
    """
    return KINDS[kind].draw(look, phase % 1)
