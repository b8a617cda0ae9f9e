"""Kinds of birds, as data: colours, proportions, and what each can do."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from vitascope.engines.animatic.art.gait import BIPED_OFFSETS, Gait


@dataclass(frozen=True, slots=True, kw_only=True)
class Plumage:
    """One kind of bird."""

    color: str
    belly: str
    beak: str
    scale: float = 0.5
    build: Literal["perching", "upright"] = "perching"
    """Body lying along its flight, or standing like an owl."""
    neck: float = 0.0
    """Length of a swan's neck."""
    leg: float = 16.0
    beak_length: float = 1.0
    tail: float = 1.0
    head: str | None = None
    """Colour of the head when another."""
    face: str | None = None
    """Colour of a mask around the eyes."""
    has_big_eyes: bool = False
    has_comb: bool = False
    swims: bool = False
    flies: bool = True


BIRDS: Final[Mapping[str, Plumage]] = {
    "bird": Plumage(color="#4aa3e0", belly="#fff1dc", beak="#f2a33a"),
    "robin": Plumage(color="#8a6a52", belly="#ee6f3c", beak="#5a4a40", scale=0.46),
    "sparrow": Plumage(color="#a9794e", belly="#f3e6d2", beak="#5a4a40", scale=0.42),
    "crow": Plumage(color="#33323f", belly="#454452", beak="#3a3845", scale=0.6),
    "parrot": Plumage(
        color="#e2453c", belly="#ffd84d", beak="#3a3238", scale=0.58, tail=2.0, face="#fff4e4"
    ),
    "dove": Plumage(color="#f4f4f8", belly="#ffffff", beak="#f2a9a0", scale=0.5),
    "seagull": Plumage(
        color="#c3ccd6", belly="#ffffff", beak="#f2a33a", scale=0.62, head="#ffffff"
    ),
    "eagle": Plumage(
        color="#6a4a36",
        belly="#7d5a43",
        beak="#f2b33a",
        scale=0.95,
        head="#fdfbf6",
        beak_length=1.2,
    ),
    "hummingbird": Plumage(
        color="#35b08a", belly="#f4f0e4", beak="#3a3238", scale=0.34, beak_length=2.0
    ),
    "duck": Plumage(
        color="#b9976c",
        belly="#efe2cc",
        beak="#f08a2c",
        scale=0.62,
        head="#2f7d5a",
        neck=12,
        leg=14,
        swims=True,
        beak_length=1.2,
    ),
    "duckling": Plumage(
        color="#f7d552", belly="#fff0a8", beak="#f08a2c", scale=0.42, neck=6, leg=12, swims=True
    ),
    "goose": Plumage(
        color="#d9d4cc", belly="#ffffff", beak="#f08a2c", scale=0.8, neck=34, leg=18, swims=True
    ),
    "swan": Plumage(
        color="#fbfbfd", belly="#ffffff", beak="#f08a2c", scale=0.95, neck=54, leg=14, swims=True
    ),
    "flamingo": Plumage(
        color="#f58aa8", belly="#ffc4d2", beak="#3a2b30", scale=0.9, neck=56, leg=74
    ),
    "chicken": Plumage(
        color="#fbf3e6",
        belly="#ffffff",
        beak="#f2a33a",
        scale=0.62,
        leg=20,
        neck=8,
        has_comb=True,
        tail=0.8,
    ),
    "rooster": Plumage(
        color="#b5482c",
        belly="#e8a03c",
        beak="#f2b33a",
        scale=0.7,
        leg=22,
        neck=12,
        has_comb=True,
        tail=1.6,
    ),
    "owl": Plumage(
        color="#8a6a4a",
        belly="#e9d7b8",
        beak="#f2b33a",
        scale=0.72,
        build="upright",
        has_big_eyes=True,
        face="#f3e6cf",
    ),
    "penguin": Plumage(
        color="#2f3646",
        belly="#ffffff",
        beak="#f2a33a",
        scale=0.85,
        build="upright",
        face="#ffffff",
        swims=True,
        flies=False,
    ),
}
"""All birds by name."""


def gait_of(bird: Plumage) -> Gait:
    """How a bird steps."""
    leg = bird.leg + (10 if bird.build == "upright" else 8)
    return Gait(reach=leg * 0.42, lift=leg * 0.3, duty=0.6, offsets=BIPED_OFFSETS)
