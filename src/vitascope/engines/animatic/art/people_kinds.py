"""Kinds of people, as data: outfits, hair, skins, and what varies in a crowd."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

SKINS: Final[Mapping[str, str]] = {
    "fair": "#f8d7bb",
    "light": "#eebf98",
    "tan": "#d69f70",
    "brown": "#ad7650",
    "dark": "#865438",
    "deep": "#6a4231",
}
"""Words of `Look.coat` for people; none of them is so dark that it drowns at night."""

HAIRS: Final = ("#3a2a26", "#5a3a28", "#8a5a34", "#c8924a", "#e3b862", "#b5502e", "#26232b")
"""Natural hair, to choose from."""

Outfit = Literal["shirt", "dress", "coat", "apron", "robe", "space", "suit", "armour"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One kind of person."""

    outfit: Outfit = "shirt"
    top: str = "#4d86c8"
    bottom: str = "#414a68"
    style: str = "short"
    hair: str = "#4a3228"
    skin: str = "light"
    scale: float = 0.98
    head: float = 24.5
    has_lashes: bool = False
    has_beard: bool = False
    is_old: bool = False
    wear: tuple[str, ...] = ()


MAN: Final = Person()
WOMAN: Final = Person(outfit="dress", top="#d0567c", style="long", has_lashes=True, scale=0.95)
BOY: Final = Person(top="#f2a33a", bottom="#3f5f9a", scale=0.66, head=27.0)
GIRL: Final = Person(
    outfit="dress", top="#3fa79a", style="ponytail", has_lashes=True, scale=0.64, head=27.0
)

PEOPLE: Final[Mapping[str, Person]] = {
    "man": MAN,
    "woman": WOMAN,
    "boy": BOY,
    "girl": GIRL,
    "baby": replace(BOY, scale=0.44, head=32.0, style="bald", top="#9fd0f0", bottom="#9fd0f0"),
    "old man": replace(
        MAN, hair="#e8e4de", style="bald", has_beard=True, is_old=True, top="#8a7a5a", scale=0.94
    ),
    "old woman": replace(
        WOMAN,
        hair="#e4e0e6",
        style="bun",
        is_old=True,
        top="#8a6aa8",
        wear=("glasses",),
        scale=0.88,
    ),
    "astronaut": replace(MAN, outfit="space", top="#eef2f8", bottom="#dfe6ef"),
    "wizard": replace(
        MAN,
        outfit="robe",
        top="#43389a",
        hair="#efeae2",
        has_beard=True,
        is_old=True,
        wear=("wizard hat",),
    ),
    "witch": replace(WOMAN, outfit="robe", top="#3a2f4a", hair="#7a4a2a", wear=("wizard hat",)),
    "king": replace(MAN, outfit="robe", top="#a8283c", has_beard=True, wear=("crown",)),
    "queen": replace(WOMAN, top="#7a3f9a", wear=("crown",), style="bun"),
    "prince": replace(MAN, outfit="suit", top="#3f5fae", wear=("crown",)),
    "princess": replace(WOMAN, top="#f2a0c4", hair="#e3b862", wear=("crown",)),
    "chef": replace(MAN, outfit="apron", top="#f6f2ea", wear=("chef hat",)),
    "doctor": replace(WOMAN, outfit="coat", top="#f4f6f8", bottom="#5a8a9a", style="bun"),
    "farmer": replace(MAN, outfit="apron", top="#c8503c", bottom="#4a6aa0", wear=("straw hat",)),
    "fisherman": replace(
        MAN,
        outfit="coat",
        top="#f2c23a",
        has_beard=True,
        hair="#d8d2c8",
        wear=("hat:#f2c23a",),
        is_old=True,
    ),
    "detective": replace(MAN, outfit="coat", top="#a98a62", wear=("fedora",)),
    "pirate": replace(MAN, outfit="coat", top="#8a2f3a", has_beard=True, wear=("hat:#2a2430",)),
    "knight": replace(MAN, outfit="armour", top="#a9b4c4", bottom="#8f9bae", wear=("helmet",)),
    "cowboy": replace(MAN, top="#b5563c", bottom="#4a5f8a", wear=("cowboy hat", "scarf")),
    "businessman": replace(MAN, outfit="suit", top="#3d4760", bottom="#343c52"),
    "dancer": replace(WOMAN, top="#e8508a", style="bun"),
    "musician": replace(MAN, outfit="suit", top="#2f2c3a", bottom="#2f2c3a", style="curly"),
    "firefighter": replace(MAN, outfit="coat", top="#d8502c", wear=("cap:#c8342c",)),
    "police officer": replace(MAN, outfit="coat", top="#34508a", wear=("cap:#2a3f6e",)),
}
"""All kinds of people by name."""

EVERYDAY: Final = frozenset({"man", "woman", "boy", "girl"})
"""People of no trade: in a crowd each has a colour and a hairdo of its own."""

SHORT_STYLES: Final = ("short", "short", "curly", "afro")
LONG_STYLES: Final = ("long", "ponytail", "bob", "bun", "curly")
TOPS: Final = (
    "#d0567c",
    "#3fa79a",
    "#f2a33a",
    "#4d86c8",
    "#8a64b8",
    "#6a9a48",
    "#d8583c",
    "#e8c04a",
)
