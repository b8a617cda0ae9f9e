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
    ring: str | None = None
    """Colour of whole irises where the eyes are told of."""
    has_big_eyes: bool = False
    has_comb: bool = False
    swims: bool = False
    flies: bool = True
    accent: str = "#f2c23a"
    """Colour of the crest and of the train's eyes."""
    crest: Literal["", "tuft", "spike", "crown", "flame", "wattle"] = ""
    train: Literal["", "peacock", "turkey", "long", "flame"] = ""
    """Feathers of the tail that are more than a tail."""
    soars: bool = False
    """Whether it glides on spread wings between a few beats."""
    bill: Literal["", "toucan", "pelican", "hook"] = ""
    clings: bool = False
    """Whether it pecks with its body up a trunk."""
    has_talons: bool = False
    """Whether it carries what it has below it."""


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
        soars=True, color="#c3ccd6", belly="#ffffff", beak="#f2a33a", scale=0.62, head="#ffffff"
    ),
    "eagle": Plumage(
        soars=True, color="#6a4a36",
        belly="#7d5a43",
        beak="#f2b33a",
        scale=0.95,
        has_talons=True,
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
    "duck hen": Plumage(
        color="#a67c52", belly="#d8bd94", beak="#d8913c", scale=0.62, neck=12, leg=14, swims=True,
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
    "chick": Plumage(
        color="#f9dc5c", belly="#fff2b0", beak="#f08a2c", scale=0.36, leg=12, tail=0.5
    ),
    "canary": Plumage(color="#f7d23a", belly="#fff0a0", beak="#e8963c", scale=0.4),
    "pigeon": Plumage(color="#8f9bb0", belly="#c8cfdc", beak="#5a4a58", scale=0.52, head="#6a7a9a"),
    "raven": Plumage(
        color="#262530", belly="#3a3846", beak="#2f2d38", scale=0.72, beak_length=1.3
    ),
    "hawk": Plumage(
        soars=True, color="#8a5f3c", belly="#f0dcb8", beak="#4a3f40", scale=0.8, bill="hook",
        has_talons=True,
        accent="#5f3f28",
    ),
    "falcon": Plumage(
        color="#5f6b80", belly="#f0e6d4", beak="#4a4450", scale=0.68, bill="hook", face="#f7f2e8",
        has_talons=True,
    ),
    "cardinal": Plumage(
        color="#d8322c", belly="#e8604a", beak="#f2a33a", scale=0.46, crest="spike",
        accent="#d8322c",
    ),
    "blue jay": Plumage(
        color="#3f7fd0", belly="#f4f2ee", beak="#3a3845", scale=0.48, crest="spike",
        accent="#3f7fd0", face="#f4f2ee",
    ),
    "woodpecker": Plumage(
        clings=True,
        color="#33313c", belly="#f4efe6", beak="#5a5460", scale=0.5, beak_length=1.7,
        crest="spike", accent="#d8322c",
    ),
    "kingfisher": Plumage(
        color="#2f8fb8", belly="#f08a3c", beak="#33313c", scale=0.42, beak_length=2.0, tail=0.6
    ),
    "cockatoo": Plumage(
        color="#fbfaf6", belly="#ffffff", beak="#4a4652", scale=0.58, bill="hook", crest="tuft",
        accent="#f7d23a", tail=1.3,
    ),
    "toucan": Plumage(
        color="#2f2c38", belly="#fff6e0", beak="#f28a2c", scale=0.6, bill="toucan",
        face="#f7d23a", tail=1.2,
    ),
    "pelican": Plumage(
        soars=True, color="#f7f4ee", belly="#ffffff", beak="#f2b04a", scale=0.95, bill="pelican",
        neck=34,
        leg=18, swims=True,
    ),
    "puffin": Plumage(
        color="#2f3140", belly="#ffffff", beak="#f0702c", scale=0.5, face="#f7f4ee",
        beak_length=0.9, swims=True,
    ),
    "stork": Plumage(
        soars=True, color="#fbfaf8", belly="#ffffff", beak="#e8502c", scale=0.95, neck=40, leg=70,
        beak_length=2.2,
    ),
    "heron": Plumage(
        color="#8a9db4", belly="#e6ebf0", beak="#e8b03a", scale=0.9, neck=54, leg=66,
        beak_length=2.0, crest="spike", accent="#33415a",
    ),
    "crane": Plumage(
        soars=True, color="#e6e8ec", belly="#ffffff", beak="#8a8478", scale=1.0, neck=58, leg=74,
        beak_length=1.7, head="#d8483c",
    ),
    "ostrich": Plumage(
        color="#35303a", belly="#fbf6ee", beak="#e8a88a", scale=1.3, neck=86, leg=88, tail=0.8,
        head="#e8b8a0", flies=False,
    ),
    "emu": Plumage(
        color="#6a5544", belly="#8a735c", beak="#5a4a48", scale=1.15, neck=74, leg=76, tail=0.5,
        head="#5f7088", flies=False,
    ),
    "kiwi": Plumage(
        color="#8a6a4c", belly="#a9876a", beak="#e0c8a8", scale=0.46, leg=20, tail=0.1,
        beak_length=2.4, flies=False,
    ),
    "vulture": Plumage(
        soars=True, color="#4a3f44", belly="#5f5258", beak="#d8b88a", scale=0.9, bill="hook",
        neck=26, leg=20, head="#e8a8a0", crest="wattle", accent="#f4eee6",
    ),
    "turkey": Plumage(
        color="#7a4a30", belly="#a06a44", beak="#e8b04a", scale=0.78, leg=24, neck=16,
        head="#6f9ac0", train="turkey", crest="wattle", accent="#d8322c", flies=False,
    ),
    "pheasant": Plumage(
        color="#b5582c", belly="#d88a4a", beak="#e8d8a8", scale=0.68, leg=22, neck=14,
        head="#2f7a6a", face="#d8322c", train="long", accent="#8a5a34",
    ),
    "peacock": Plumage(
        color="#2f6fc0", belly="#3f8fd0", beak="#d8cdb8", scale=0.8, leg=30, neck=34,
        crest="crown", train="peacock", accent="#3fae8a",
    ),
    "phoenix": Plumage(
        color="#e8502c", belly="#f7b23a", beak="#f7d84a", scale=1.0, neck=20, leg=30,
        crest="flame", train="flame", accent="#f7a22c", beak_length=1.1,
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
    "snowy owl": Plumage(
        color="#f2f3f6", belly="#ffffff", beak="#4a4652", scale=0.74, build="upright",
        has_big_eyes=True, face="#ffffff",
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
}  # fmt: skip
"""All birds by name."""


def gait_of(bird: Plumage) -> Gait:
    """How a bird steps."""
    leg = bird.leg + (10 if bird.build == "upright" else 8)
    return Gait(reach=leg * 0.42, lift=leg * 0.3, duty=0.6, offsets=BIPED_OFFSETS)
