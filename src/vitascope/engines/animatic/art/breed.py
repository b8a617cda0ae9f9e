"""What a four-legged kind is made of, and the breeds that others are made from.

Lengths are in sketch units before `scale`; the cat is the measure of all.
"""

from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

EarShape: TypeAlias = Literal[
    "cat",
    "fox",
    "flop",
    "round",
    "mouse",
    "long",
    "small",
    "leaf",
    "elephant",
    "none",
    "fluffy",
    "tiny",
]
TailShape: TypeAlias = Literal[
    "cat",
    "dog",
    "brush",
    "hair",
    "tuft",
    "curl",
    "puff",
    "mouse",
    "squirrel",
    "ring",
    "flat",
    "thick",
    "skunk",
    "plume",
    "long",
    "none",
]
HeadShape: TypeAlias = Literal[
    "cat",
    "dog",
    "fox",
    "horse",
    "cow",
    "bear",
    "pig",
    "elephant",
    "ape",
    "hippo",
    "rhino",
    "snout",
    "tube",
    "proboscis",
]
BackShape: TypeAlias = Literal["plain", "humps", "shoulder", "spines", "stripe", "plates"]
Coat: TypeAlias = Literal["plain", "calico", "tabby", "tuxedo", "spotted", "striped", "patched"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Breed:
    """One kind's body."""

    color: str
    belly: str
    accent: str
    """Stripes, mane, socks, ear tips."""
    scale: float = 0.8
    """Drawing units per sketch unit."""
    length: float = 78.0
    """Shoulder to hip."""
    chest: float = 46.0
    """Depth of the body at the shoulder."""
    hips: float = 44.0
    """Depth of the body at the hip."""
    leg: float = 42.0
    """Ground to the lower line of the body."""
    thick: float = 15.0
    """Width of a lower leg."""
    neck: tuple[float, float] = (14.0, 30.0)
    """From the shoulder to the middle of the head: forward and up."""
    neck_width: tuple[float, float] = (42.0, 38.0)
    head: float = 34.0
    """Radius of the skull."""
    head_shape: HeadShape = "cat"
    ear: EarShape = "cat"
    tail: TailShape = "cat"
    nose: str = "#e0818c"
    iris: str | None = None
    eye: float = 6.4
    coat: Coat = "plain"
    has_hooves: bool = False
    has_socks: bool = False
    has_mane: bool = False
    has_wool: bool = False
    antlers: bool = False
    horns: bool = False
    lion_mane: bool = False
    is_panda: bool = False
    hops: bool = False
    back: BackShape = "plain"
    mask: str | None = None
    """Colour around the eyes."""
    ring: str | None = None
    """Colour of whole irises where the eyes are told of."""
    has_lit_eyes: bool = False
    upright: float = 0.0
    """Degrees by which it stands and goes with its chest raised."""
    has_tusks: bool = False
    has_joey: bool = False
    """Whether a young one looks out of its pouch."""
    has_pouf: bool = False
    """A poodle's balls of wool on head and legs."""


def uses_paws(breed: Breed) -> bool:
    """Whether a kind sits up to eat what it holds; all others take it with the mouth."""
    return not breed.has_hooves and breed.head_shape not in ("elephant", "rhino", "hippo", "horse")


CAT: Final = Breed(color="#f0a04b", belly="#ffe9cc", accent="#c2702c", iris="#7fc46a")

DOG: Final = Breed(
    color="#d9a066",
    belly="#fbe7cd",
    accent="#8a5a34",
    scale=0.86,
    length=80,
    leg=46,
    thick=16,
    head_shape="dog",
    ear="flop",
    tail="dog",
    nose="#33222b",
)

FOX: Final = Breed(
    color="#e8702a",
    belly="#fff3e2",
    accent="#33232f",
    scale=0.8,
    length=82,
    chest=42,
    hips=40,
    leg=46,
    thick=12.5,
    neck=(18, 30),
    neck_width=(38, 34),
    head=32,
    head_shape="fox",
    ear="fox",
    tail="brush",
    nose="#2a1b22",
    has_socks=True,
)

HORSE: Final = Breed(
    color="#a0643a",
    belly="#a0643a",
    accent="#3a2420",
    scale=1.05,
    length=92,
    chest=54,
    hips=54,
    leg=78,
    thick=13.5,
    neck=(34, 62),
    neck_width=(48, 27),
    head=23,
    head_shape="horse",
    ear="small",
    tail="hair",
    nose="#5a3a30",
    eye=5.0,
    has_hooves=True,
    has_mane=True,
)

BEAR: Final = Breed(
    color="#8a5a3b",
    belly="#a9764f",
    accent="#5f3b26",
    scale=1.05,
    length=84,
    chest=68,
    hips=70,
    leg=34,
    thick=24,
    neck=(26, 20),
    neck_width=(62, 56),
    head=38,
    head_shape="bear",
    ear="round",
    tail="puff",
    nose="#2a1b20",
)


def foreshortened(breed: Breed) -> Breed:
    """The same, turned three quarters towards us: its length goes into the picture."""
    forward, up = breed.neck
    return replace(breed, length=breed.length * 0.4, neck=(forward * 0.35 - 4, up * 0.86))
