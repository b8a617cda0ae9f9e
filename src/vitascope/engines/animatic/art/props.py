"""The register of things, drawn as subjects are: SVG in centimetres of the story's world."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from vitascope.engines.animatic.art import furniture, instruments, outdoors, vehicles
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
    "piano": PropKind(draw=instruments.draw_piano, height=150, color="#332c3a", place="ground"),
    "guitar": PropKind(draw=instruments.draw_guitar, height=80, color="#d08a3c", place="hand"),
    "drum": PropKind(draw=instruments.draw_drum, height=60, color="#c8404a", place="ground", frames=8),
    "ball": PropKind(draw=outdoors.draw_ball, height=40, color="#e8503c", place="ground", frames=12),
    "balloon": PropKind(draw=outdoors.draw_balloon, height=150, color="#e8404a", place="hand", frames=8),
    "hot air balloon": PropKind(draw=outdoors.draw_air_balloon, height=305, color="#e8503c", place="air", is_lit=True, frames=8),
    "kite": PropKind(draw=outdoors.draw_kite, height=260, color="#e8503c", place="hand", frames=12),
    "umbrella": PropKind(draw=outdoors.draw_umbrella, height=140, color="#d8342c", place="hand", frames=8),
    "tree": PropKind(draw=outdoors.draw_tree, height=300, color="#5fa550", place="ground"),
    "pine tree": PropKind(draw=outdoors.draw_pine, height=300, color="#37754f", place="ground"),
    "palm tree": PropKind(draw=outdoors.draw_palm, height=300, color="#4fa558", place="ground"),
    "bush": PropKind(draw=outdoors.draw_bush, height=80, color="#5fa550", place="ground"),
    "flower": PropKind(draw=outdoors.draw_flower, height=90, color="#e8506a", place="ground", frames=8),
    "mushroom": PropKind(draw=outdoors.draw_mushroom, height=46, color="#d8483c", place="ground"),
    "rock": PropKind(draw=outdoors.draw_rock, height=54, color="#8f8b94", place="ground"),
    "snowman": PropKind(draw=outdoors.draw_snowman, height=212, color="#d8342c", place="ground"),
    "campfire": PropKind(draw=outdoors.draw_campfire, height=100, color="#f2642c", place="ground", is_lit=True, frames=12),
    "star": PropKind(draw=outdoors.draw_star, height=80, color="#ffd24a", place="air", is_lit=True, frames=8),
    "rainbow": PropKind(draw=outdoors.draw_rainbow, height=320, color="#e8503c", place="air"),
    "table": PropKind(draw=furniture.draw_table, height=76, color="#a8703f", place="ground"),
    "chair": PropKind(draw=furniture.draw_chair, height=108, color="#b5783f", place="ground"),
    "bench": PropKind(draw=furniture.draw_bench, height=90, color="#9b6a40", place="ground"),
    "book": PropKind(draw=furniture.draw_book, height=40, color="#b8324a", place="hand", frames=12),
    "street lamp": PropKind(draw=furniture.draw_lamp, height=264, color="#39414c", place="ground", is_lit=True),
    "lantern": PropKind(draw=furniture.draw_lantern, height=100, color="#e8503c", place="hand", is_lit=True, frames=8),
    "house": PropKind(draw=furniture.draw_house, height=240, color="#f0ddb8", place="ground", is_lit=True, frames=8),
    "cup": PropKind(draw=furniture.draw_cup, height=50, color="#4f8fc0", place="hand", frames=8),
    "cake": PropKind(draw=furniture.draw_cake, height=94, color="#f7b6c8", place="ground", frames=8),
    "gift": PropKind(draw=furniture.draw_gift, height=82, color="#4f8fd0", place="ground"),
    "car": PropKind(draw=vehicles.draw_car, height=114, color="#d8433c", place="ground", frames=10),
    "bus": PropKind(draw=vehicles.draw_bus, height=156, color="#f2b53a", place="ground", frames=10),
    "bicycle": PropKind(draw=vehicles.draw_bicycle, height=100, color="#2f9a94", place="ground", frames=10),
    "train": PropKind(draw=vehicles.draw_train, height=176, color="#2f7a5a", place="ground", frames=12),
    "boat": PropKind(draw=vehicles.draw_boat, height=50, color="#b5703c", place="water", frames=12),
    "sailboat": PropKind(draw=vehicles.draw_sailboat, height=280, color="#e8503c", place="water", frames=12),
    "rocket": PropKind(draw=vehicles.draw_rocket, height=250, color="#e8503c", place="air", is_lit=True, frames=8),
    "aeroplane": PropKind(draw=vehicles.draw_aeroplane, height=120, color="#e8503c", place="air", frames=8),
}  # fmt: skip
"""All kinds by name."""


def draw_prop(kind: str, look: Look, phase: float = 0.0) -> Drawing:
    """One thing at one phase of its motion; the same arguments give the same text.

    Raises:
        KeyError: `kind` is not one of `KINDS`.
    """
    return KINDS[kind].draw(look, phase % 1)
