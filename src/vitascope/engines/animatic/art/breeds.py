"""Proportions of every four-legged kind, as data.

Lengths are in sketch units before `scale`; the cat is the measure of all.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

EarShape: TypeAlias = Literal[
    "cat", "fox", "flop", "round", "mouse", "long", "small", "leaf", "elephant", "none"
]
TailShape: TypeAlias = Literal[
    "cat", "dog", "brush", "hair", "tuft", "curl", "puff", "mouse", "squirrel"
]
HeadShape: TypeAlias = Literal["cat", "dog", "fox", "horse", "cow", "bear", "pig", "elephant"]
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

BREEDS: Final[Mapping[str, Breed]] = {
    "cat": CAT,
    "kitten": replace(CAT, scale=0.62, length=60, leg=32, head=36, neck=(10, 28)),
    "dog": DOG,
    "puppy": replace(DOG, scale=0.66, length=60, leg=33, head=37, neck=(10, 28)),
    "fox": FOX,
    "wolf": replace(
        FOX, color="#8b93a5", belly="#e6e9f0", accent="#515a6e", scale=0.95, has_socks=False
    ),
    "horse": HORSE,
    "unicorn": replace(
        HORSE, color="#f6eefb", belly="#ffffff", accent="#c58be8", nose="#e0b6d8", horns=True
    ),
    "zebra": replace(
        HORSE,
        color="#f5f1ea",
        belly="#f5f1ea",
        accent="#2b2530",
        nose="#3a3038",
        scale=0.98,
        neck=(30, 52),
        coat="striped",
    ),
    "donkey": replace(
        HORSE, color="#9b938f", belly="#e8e2da", accent="#4c4444", scale=0.85, ear="long"
    ),
    "cow": replace(
        HORSE,
        color="#f7f2ea",
        belly="#f0dccb",
        accent="#33272f",
        scale=1.0,
        length=104,
        chest=70,
        hips=66,
        leg=50,
        thick=17,
        neck=(28, 26),
        neck_width=(50, 36),
        head=29,
        head_shape="cow",
        ear="leaf",
        tail="tuft",
        nose="#efb4ab",
        coat="patched",
        horns=True,
        has_mane=False,
    ),
    "deer": replace(
        HORSE,
        color="#b97a45",
        belly="#f1dcc0",
        accent="#fff0dc",
        scale=0.98,
        length=80,
        chest=44,
        hips=44,
        leg=70,
        thick=11,
        neck=(26, 50),
        neck_width=(36, 22),
        head=23,
        head_shape="fox",
        ear="leaf",
        tail="puff",
        nose="#2c1d20",
        coat="spotted",
        antlers=True,
        has_mane=False,
    ),
    "sheep": replace(
        HORSE,
        color="#f4eee2",
        belly="#fffaf0",
        accent="#4a3d46",
        scale=0.82,
        length=80,
        chest=70,
        hips=70,
        leg=34,
        thick=11,
        neck=(26, 18),
        neck_width=(34, 30),
        head=26,
        head_shape="cow",
        ear="leaf",
        tail="puff",
        nose="#4a3d46",
        has_wool=True,
        has_mane=False,
    ),
    "goat": replace(
        HORSE,
        color="#d8cbb8",
        belly="#f3ebdd",
        accent="#7d6a58",
        scale=0.8,
        length=76,
        chest=50,
        hips=48,
        leg=48,
        thick=12,
        neck=(22, 36),
        neck_width=(36, 26),
        head=25,
        head_shape="cow",
        ear="leaf",
        tail="puff",
        nose="#8a766a",
        horns=True,
        has_mane=False,
    ),
    "pig": replace(
        BEAR,
        color="#f5a9b4",
        belly="#fbc9cf",
        accent="#e0808f",
        scale=0.8,
        leg=28,
        thick=18,
        head_shape="pig",
        ear="leaf",
        tail="curl",
        nose="#e78a98",
        neck=(24, 12),
        has_hooves=True,
    ),
    "bear": BEAR,
    "polar bear": replace(BEAR, color="#f2f4f5", belly="#ffffff", accent="#c3ced6"),
    "panda": replace(
        BEAR, color="#f7f5f0", belly="#ffffff", accent="#2d2a33", nose="#1f1c24", is_panda=True
    ),
    "lion": replace(
        CAT,
        color="#e2a84e",
        belly="#f7dca6",
        accent="#a3592a",
        scale=1.0,
        length=88,
        leg=48,
        thick=18,
        ear="round",
        tail="tuft",
        nose="#7a3f35",
        lion_mane=True,
        iris=None,
    ),
    "tiger": replace(
        CAT,
        color="#f08a2c",
        belly="#fff4e4",
        accent="#2e2028",
        scale=1.0,
        length=92,
        leg=46,
        thick=19,
        ear="round",
        coat="striped",
        iris="#e8c04a",
    ),
    "leopard": replace(
        CAT,
        color="#eab95c",
        belly="#fff0d2",
        accent="#5a3a22",
        scale=0.95,
        length=92,
        ear="round",
        coat="spotted",
        iris="#b8c04a",
    ),
    "elephant": replace(
        BEAR,
        color="#93a0b4",
        belly="#a9b5c6",
        accent="#6f7c92",
        scale=1.35,
        length=92,
        chest=92,
        hips=88,
        leg=46,
        thick=32,
        neck=(34, 18),
        neck_width=(70, 62),
        head=42,
        head_shape="elephant",
        ear="elephant",
        tail="tuft",
        nose="#6f7c92",
        eye=5.2,
    ),
    "giraffe": replace(
        HORSE,
        color="#f0c46a",
        belly="#fbe6b8",
        accent="#b06e32",
        scale=1.15,
        leg=92,
        neck=(44, 128),
        neck_width=(46, 24),
        head=22,
        ear="leaf",
        tail="tuft",
        nose="#8a5a45",
        coat="spotted",
        horns=True,
        has_mane=False,
    ),
    "rabbit": replace(
        CAT,
        color="#e9dccd",
        belly="#fffaf2",
        accent="#f2a9ae",
        scale=0.62,
        length=50,
        chest=40,
        hips=52,
        leg=20,
        ear="long",
        tail="puff",
        nose="#e58a94",
        iris=None,
        hops=True,
    ),
    "mouse": replace(
        CAT,
        color="#a9a3ad",
        belly="#e6e0e2",
        accent="#f0b3b8",
        scale=0.46,
        length=48,
        chest=38,
        hips=46,
        leg=14,
        thick=9,
        head=30,
        neck=(16, 12),
        ear="mouse",
        tail="mouse",
        nose="#e58a94",
        iris=None,
    ),
    "squirrel": replace(
        CAT,
        color="#b5652f",
        belly="#fbe6cc",
        accent="#8a4720",
        scale=0.52,
        length=46,
        chest=38,
        hips=44,
        leg=20,
        thick=11,
        head=29,
        ear="fox",
        tail="squirrel",
        nose="#3a2420",
        iris=None,
        hops=True,
    ),
}
