"""The register of things, drawn as subjects are: SVG in centimetres of the story's world."""

from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, dataclass
from typing import Final, Literal

from vitascope.engines.animatic.art import furniture, instruments, outdoors, toys, vehicles
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.spec import Look


@dataclass(frozen=True, slots=True)
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
    _: KW_ONLY
    is_lit: bool = False
    """Whether it shines in the dark: a lamp, a fire."""
    frames: int = 1
    """Phases worth drawing."""


KINDS: Final[Mapping[str, PropKind]] = {
    "piano": PropKind(instruments.draw_piano, 150, "#332c3a", "ground"),
    "guitar": PropKind(instruments.draw_guitar, 80, "#d08a3c", "hand"),
    "drum": PropKind(instruments.draw_drum, 60, "#c8404a", "ground", frames=8),
    "ball": PropKind(toys.draw_ball, 40, "#e8503c", "ground", frames=12),
    "balloon": PropKind(toys.draw_balloon, 150, "#e8404a", "hand", frames=8),
    "hot air balloon": PropKind(
        toys.draw_air_balloon, 226, "#e8503c", "air", is_lit=True, frames=8
    ),
    "kite": PropKind(toys.draw_kite, 260, "#e8503c", "hand", frames=12),
    "umbrella": PropKind(toys.draw_umbrella, 140, "#d8342c", "hand", frames=8),
    "tree": PropKind(outdoors.draw_tree, 300, "#5fa550", "ground"),
    "pine tree": PropKind(outdoors.draw_pine, 300, "#37754f", "ground"),
    "palm tree": PropKind(outdoors.draw_palm, 300, "#4fa558", "ground"),
    "bush": PropKind(outdoors.draw_bush, 80, "#5fa550", "ground"),
    "flower": PropKind(outdoors.draw_flower, 90, "#e8506a", "ground", frames=8),
    "mushroom": PropKind(outdoors.draw_mushroom, 46, "#d8483c", "ground"),
    "rock": PropKind(outdoors.draw_rock, 54, "#8f8b94", "ground"),
    "snowman": PropKind(outdoors.draw_snowman, 212, "#d8342c", "ground"),
    "campfire": PropKind(outdoors.draw_campfire, 100, "#f2642c", "ground", is_lit=True, frames=12),
    "star": PropKind(outdoors.draw_star, 80, "#ffd24a", "air", is_lit=True, frames=8),
    "rainbow": PropKind(outdoors.draw_rainbow, 320, "#e8503c", "air"),
    "table": PropKind(furniture.draw_table, 76, "#a8703f", "ground"),
    "chair": PropKind(furniture.draw_chair, 108, "#b5783f", "ground"),
    "bench": PropKind(furniture.draw_bench, 90, "#9b6a40", "ground"),
    "book": PropKind(furniture.draw_book, 40, "#b8324a", "hand", frames=12),
    "street lamp": PropKind(furniture.draw_lamp, 264, "#39414c", "ground", is_lit=True),
    "lantern": PropKind(furniture.draw_lantern, 100, "#e8503c", "hand", is_lit=True, frames=8),
    "house": PropKind(furniture.draw_house, 240, "#f0ddb8", "ground", is_lit=True, frames=8),
    "cup": PropKind(furniture.draw_cup, 50, "#4f8fc0", "hand", frames=8),
    "cake": PropKind(furniture.draw_cake, 94, "#f7b6c8", "ground", frames=8),
    "gift": PropKind(furniture.draw_gift, 82, "#4f8fd0", "ground"),
    "car": PropKind(vehicles.draw_car, 114, "#d8433c", "ground", frames=10),
    "bus": PropKind(vehicles.draw_bus, 156, "#f2b53a", "ground", frames=10),
    "bicycle": PropKind(vehicles.draw_bicycle, 100, "#2f9a94", "ground", frames=10),
    "train": PropKind(vehicles.draw_train, 176, "#2f7a5a", "ground", frames=12),
    "boat": PropKind(vehicles.draw_boat, 50, "#b5703c", "water", frames=12),
    "sailboat": PropKind(vehicles.draw_sailboat, 280, "#e8503c", "water", frames=12),
    "rocket": PropKind(vehicles.draw_rocket, 250, "#e8503c", "air", is_lit=True, frames=8),
    "aeroplane": PropKind(vehicles.draw_aeroplane, 120, "#e8503c", "air", frames=8),
}
"""All kinds by name."""


def draw_prop(kind: str, look: Look, phase: float = 0.0) -> Drawing:
    """One thing at one phase of its motion; the same arguments give the same text.

    Raises:
        KeyError: `kind` is not one of `KINDS`.
    """
    return KINDS[kind].draw(look, phase % 1)
