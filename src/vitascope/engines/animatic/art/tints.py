"""Parts of things and animals that can have a colour of their own: a blue roof, a white mane."""

import colorsys
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.breeds import BREEDS
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.plumage import BIRDS
from vitascope.engines.animatic.art.things.parts import RUBBER

MAIN: Final = "main"
"""A part that is most of the thing: it has the thing's own colour."""

WHEELED: Final = (
    *("car", "small car", "sports car", "race car", "convertible", "suv", "jeep", "pickup", "van"),
    *("taxi", "police car", "toy car", "truck", "bus", "double-decker", "ambulance", "fire truck"),
    *("tractor", "motorcycle", "scooter", "bicycle", "skateboard", "monster truck"),
)
"""Vehicles whose tyres are of one paint."""

THINGS: Final[Mapping[str, Mapping[str, str]]] = {
    "house": {"roof": "#b5523c", "door": "#4f7a8f"},
    "cottage": {"roof": "#9a5a44", "door": "#4f8a5a"},
    "cabin": {"roof": "#5f4a40"},
    "castle": {"roof": "#5a6fb8"},
    "tree": {"leaves": MAIN},
    "umbrella": {"canopy": MAIN},
    "vase": {"flowers": "#e8506a #f2c23a #f58ab0 #fefefa #8a6ad0"},
    "sailboat": {"sail": MAIN},
    "rose": {"petal": MAIN},
    "flower": {"petal": MAIN},
    "book": {"cover": MAIN},
    "butterfly": {"wing": MAIN},
    "moth": {"wing": MAIN},
    **{kind: {"wheel": RUBBER} for kind in WHEELED},
}
"""Of kinds of things, their parts and the colour, or the several colours, of which each is."""

ANIMALS: Final[Mapping[str, str]] = {"mane": "accent", "belly": "belly", "second": "accent"}
BIRDLIKE: Final[Mapping[str, str]] = {
    "beak": "beak", "head": "head", "belly": "belly", "second": "belly",
}  # fmt: skip
"""Parts of four-legged animals and of birds, and the field that is their colour."""

_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")
_HUE: Final = 0.025
_SATURATION: Final = 0.17
"""How far the shades of one paint are apart, in shares of all hues and of full saturation."""


def has_part(kind: str, part: str) -> bool:
    """Whether such a part of a kind can have a colour of its own."""
    if kind in BREEDS:
        return part in ANIMALS
    return part in BIRDLIKE if kind in BIRDS else part in THINGS.get(kind, {})


def tints_of(parts: Sequence[str], fields: Mapping[str, str]) -> dict[str, str]:
    """Of `part:#rrggbb`, the fields of a breed or a plumage and their colours."""
    told = (part.split(":") for part in parts)
    return {fields[name]: color for name, color in told if name in fields}


def tinted(drawing: Drawing, kind: str, parts: Sequence[str]) -> Drawing:
    """The drawing of a thing with its parts, as `part:#rrggbb`, in their colours."""
    svg = drawing.svg
    for part in parts:
        name, color = part.split(":")
        paint = THINGS.get(kind, {}).get(name, MAIN)
        if paint != MAIN:
            for each in paint.split():
                svg = (
                    _repainted(svg, each, color)
                    if len(each) == len(paint)
                    else svg.replace(f'fill="{each}"', f'fill="{color}"')
                )
    return replace(drawing, svg=svg)


def _repainted(svg: str, paint: str, color: str) -> str:
    """All shades of one paint as shades of another."""
    hue, saturation, value = _hsv(paint)
    to_hue, to_saturation, to_value = _hsv(color)

    def shade(match: re.Match[str]) -> str:
        own_hue, own_saturation, own_value = _hsv(match[0])
        away = abs((own_hue - hue + 0.5) % 1 - 0.5)
        if away > _HUE or abs(own_saturation - saturation) > _SATURATION:
            return match[0]
        level = min(1.0, to_value * own_value / value)
        rgb = colorsys.hsv_to_rgb(to_hue, to_saturation, level)
        return "#" + "".join(f"{round(channel * 255):02x}" for channel in rgb)

    return _COLOUR.sub(shade, svg)


def _hsv(color: str) -> tuple[float, float, float]:
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return colorsys.rgb_to_hsv(red, green, blue)
