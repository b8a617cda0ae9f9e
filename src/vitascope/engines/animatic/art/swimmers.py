"""Kinds of swimmers, as data."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.svg import Sketch


@dataclass(frozen=True, slots=True, kw_only=True)
class Swimmer:
    """One kind of swimmer."""

    color: str
    belly: str
    form: str = "fish"
    """One of `_FORMS`."""
    scale: float = 0.5
    marks: str = ""
    """Pattern: bands, stripes, spots."""
    speed: float = 1.0


SWIMMERS: Final[Mapping[str, Swimmer]] = {
    "fish": Swimmer(color="#f58a3a", belly="#ffe9cc"),
    "goldfish": Swimmer(color="#f7a52c", belly="#ffe9b8", scale=0.42, marks="veil"),
    "clownfish": Swimmer(color="#f57a2a", belly="#ffffff", scale=0.42, marks="bands"),
    "tropical fish": Swimmer(color="#f2d03a", belly="#fff6c4", scale=0.46, marks="stripes"),
    "shark": Swimmer(color="#8397aa", belly="#eef3f6", form="shark", scale=1.15),
    "dolphin": Swimmer(color="#6f9fc6", belly="#eaf3f9", form="dolphin", scale=0.95, speed=1.3),
    "whale": Swimmer(color="#4a86c4", belly="#dcecf7", form="whale", scale=1.7, speed=0.6),
    "turtle": Swimmer(color="#6f9f4c", belly="#e8d9a0", form="turtle", scale=0.7, speed=0.5),
    "octopus": Swimmer(color="#c85a8a", belly="#f2b8cf", form="octopus", scale=0.8, speed=0.5),
    "jellyfish": Swimmer(color="#c89af0", belly="#f3e4ff", form="jellyfish", scale=0.7, speed=0.3),
    "seahorse": Swimmer(color="#f2b04a", belly="#fff0c4", form="seahorse", scale=0.5, speed=0.3),
}
"""All swimmers by name."""


def skin(sketch: Sketch, swimmer: Swimmer, top: float, bottom: float) -> str:
    """Paint of the body, lit from above."""
    return sketch.gradient(
        ((0, lighten(swimmer.color, 0.2)), (0.5, swimmer.color), (1, darken(swimmer.color, 0.14))),
        (0, top),
        (0, bottom),
    )
