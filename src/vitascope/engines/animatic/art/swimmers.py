"""Kinds of swimmers, as data."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.faces import EyeState, MouthState
from vitascope.engines.animatic.art.svg import Sketch

Worn: TypeAlias = tuple[Point, float]
"""Middle and radius of a head, where hats sit."""


@dataclass(frozen=True, slots=True)
class Mood:
    """What a face shows."""

    eyes: EyeState
    mouth: MouthState


@dataclass(frozen=True, slots=True, kw_only=True)
class Swimmer:
    """One kind of swimmer."""

    color: str
    belly: str
    form: str = "fish"
    """One of `fish.FORMS`."""
    scale: float = 0.5
    marks: str = ""
    """Pattern: bands, stripes, spots."""
    speed: float = 1.0


SWIMMERS: Final[Mapping[str, Swimmer]] = {
    "fish": Swimmer(color="#f58a3a", belly="#ffe9cc"),
    "goldfish": Swimmer(color="#f7a52c", belly="#ffe9b8", scale=0.42, marks="veil"),
    "clownfish": Swimmer(color="#f57a2a", belly="#ffffff", scale=0.42, marks="bands"),
    "tropical fish": Swimmer(color="#f2d03a", belly="#fff6c4", scale=0.46, marks="stripes"),
    "angelfish": Swimmer(
        color="#f0e2b0", belly="#fff8e0", scale=0.46, marks="stripes", form="angelfish"
    ),
    "blue tang": Swimmer(color="#2f6fd0", belly="#4f8fe8", scale=0.46, marks="tang"),
    "koi": Swimmer(color="#fbf6ee", belly="#ffffff", scale=0.56, marks="patches"),
    "salmon": Swimmer(color="#d88a7a", belly="#f7d8cc", scale=0.6, marks="dots"),
    "piranha": Swimmer(color="#5f7a8a", belly="#e8503c", scale=0.44, marks="teeth"),
    "pufferfish": Swimmer(
        color="#e8b84a", belly="#fff6dc", scale=0.5, form="pufferfish", speed=0.5
    ),
    "eel": Swimmer(color="#5f7a4a", belly="#c8d0a0", scale=0.8, form="eel", speed=0.8),
    "swordfish": Swimmer(color="#4a6a94", belly="#e8eef4", scale=1.0, form="swordfish", speed=1.5),
    "manta ray": Swimmer(color="#4a5f80", belly="#dfe8f0", scale=1.1, form="ray", speed=0.7),
    "squid": Swimmer(color="#e8806a", belly="#f7c4b4", scale=0.75, form="squid", speed=0.8),
    "starfish": Swimmer(color="#f2904a", belly="#f7bc80", scale=0.5, form="starfish", speed=0.1),
    "lobster": Swimmer(color="#d8402c", belly="#f0907a", scale=0.6, form="lobster", speed=0.3),
    "shrimp": Swimmer(color="#f29a80", belly="#fbd0c0", scale=0.4, form="lobster", speed=0.5),
    "orca": Swimmer(color="#2a2c38", belly="#fbfbfd", scale=1.4, form="orca", speed=1.1),
    "narwhal": Swimmer(
        color="#8fa3b8", belly="#e8eef4", scale=1.1, form="whale", marks="horn", speed=0.8
    ),
    "beluga": Swimmer(color="#eef2f6", belly="#ffffff", scale=1.2, form="whale", speed=0.7),
    "hammerhead": Swimmer(
        color="#7f8f9c", belly="#eef2f4", scale=1.1, form="shark", marks="hammer"
    ),
    "whale shark": Swimmer(
        color="#46627c", belly="#e4edf2", form="shark", marks="spots", scale=1.5, speed=0.6
    ),
    "shark": Swimmer(color="#8397aa", belly="#eef3f6", form="shark", scale=1.15),
    "dolphin": Swimmer(color="#6f9fc6", belly="#eaf3f9", form="dolphin", scale=0.95, speed=1.3),
    "whale": Swimmer(color="#4a86c4", belly="#dcecf7", form="whale", scale=1.7, speed=0.6),
    "turtle": Swimmer(color="#6f9f4c", belly="#e8d9a0", form="turtle", scale=0.7, speed=0.5),
    "octopus": Swimmer(color="#c85a8a", belly="#f2b8cf", form="octopus", scale=0.8, speed=0.5),
    "jellyfish": Swimmer(color="#c89af0", belly="#f3e4ff", form="jellyfish", scale=0.7, speed=0.3),
    "seahorse": Swimmer(color="#f2b04a", belly="#fff0c4", form="seahorse", scale=0.5, speed=0.3),
}  # fmt: skip
"""All swimmers by name."""


def skin(sketch: Sketch, swimmer: Swimmer, top: float, bottom: float) -> str:
    """Paint of the body, lit from above."""
    return sketch.gradient(
        ((0, lighten(swimmer.color, 0.2)), (0.5, swimmer.color), (1, darken(swimmer.color, 0.14))),
        (0, top),
        (0, bottom),
    )
