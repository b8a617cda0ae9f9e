"""Clothes that any head, neck or back can wear: the register of hats, scarves, glasses, capes."""

import re
from collections.abc import Mapping, Sequence
from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art.bodywear import BACK, FACE, NECK
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.headwear import HATS as HATS
from vitascope.engines.animatic.art.headwear import HEAD
from vitascope.engines.animatic.art.svg import Sketch, group

Place: TypeAlias = Literal["neck", "head", "hat", "face", "back"]

WORDS: Final = frozenset({*BACK, *FACE, *NECK, *HEAD})
"""All that any family can wear; people also wear the outfits of `people_clothes.WORN`."""


LEASH: Final = "leash"
"""What a dog wears that somebody has on a leash: a collar that the leash goes to."""


def colour_of(wear: Sequence[str], word: str, usual: str) -> str:
    """The colour that `wear` gives to `word` (`scarf:#d8342c`), or the usual one."""
    for entry in wear:
        name, _, color = entry.partition(":")
        if name == word and re.fullmatch(r"#[0-9a-f]{6}", color):
            return color
    return usual


def wears(wear: Sequence[str], word: str) -> bool:
    """Whether `wear` names `word`, with a colour or without."""
    return any(entry.partition(":")[0] == word for entry in wear)


_ON_LEGS: Final[Mapping[str, str]] = {"trousers": "#4a6aa0", "overalls": "#4a6aa0"}
"""What covers the legs of those who have no human ones, with its usual colour."""


def leg_cloth(wear: Sequence[str]) -> str | None:
    """The colour of the trousers that are worn; None where legs are bare."""
    return next(
        (colour_of(wear, w, usual) for w, usual in _ON_LEGS.items() if wears(wear, w)), None
    )


GARMENTS: Final[Mapping[str, str]] = {
    "shirt": "#d8503c",
    "sweater": "#b8503c",
    "hoodie": "#5a7ac8",
    "skirt": "#8a56c8",
    "gown": "#e85a8a",
    "safety vest": "#f28a2e",
    "racing suit": "#d8342c",
    "gi": "#f7f4ee",
    "scrubs": "#6fb8c4",
    "vest": "#8a5a34",
    "coat": "#a98a62",
    "jacket": "#3f5f8a",
    "raincoat": "#f2c23a",
    "dress": "#e85a8a",
    "tutu": "#f2a0c4",
    "sari": "#d8342c",
    "suspenders": "#f4f0e6",
    "graduation gown": "#2d2a3c",
    "suit": "#3d4760",
    "apron": "#fdfaf2",
    "uniform": "#34508a",
    "kimono": "#c8344a",
    "robe": "#7a3f9a",
    "pyjamas": "#8fb4e0",
    "armor": "#a9b4c4",
    "swimsuit": "#d8342c",
    "spacesuit": "#eef2f8",
    "overalls": "#4a6aa0",
    "jersey": "#3f8f4c",
    "lab coat": "#f4f6f8",
}
"""What is worn on the body by those who have no human one, with its usual colour."""


def garment_of(wear: Sequence[str]) -> tuple[str, str] | None:
    """The first garment of the body that is worn, and its colour."""
    for word, usual in GARMENTS.items():
        if wears(wear, word):
            return word, colour_of(wear, word, usual)
    return None


def draw_wear(
    sketch: Sketch,
    wear: Sequence[str],
    at: Point,
    size: float,
    *,
    layer: Place,
    phase: float = 0.0,
) -> None:
    """Add what is worn there.

    Args:
        sketch: Where to draw.
        wear: Words of `Look.wear`; those that belong to another layer are passed over.
        at: The middle of the neck, the top of the head, or the shoulder for the back.
        size: Width of the neck, or radius of the head.
        layer: Which part of the body `at` is; `head` is `face` and `hat` together.
        phase: Of the action, which moves what hangs on the back.
    """
    if not wear:
        return
    if layer == "back":
        for word, (hang, usual) in BACK.items():
            if wears(wear, word):
                sketch.add(group(hang(colour_of(wear, word, usual), size, phase), move=at))
        return
    tables = {"neck": NECK, "face": FACE, "hat": HEAD, "head": {**FACE, **HEAD}}
    for word, (draw, usual) in tables[layer].items():
        if wears(wear, word):
            sketch.add(group(draw(colour_of(wear, word, usual), size), move=at))
