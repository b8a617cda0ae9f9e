"""Colours: mixing, shading and reading of `#rrggbb`, the only form that drawings use."""

import colorsys
from typing import Final, TypeAlias

Rgb: TypeAlias = tuple[float, float, float]
"""Red, green, blue in 0..255."""

SHADOW: Final = "#1a1030"
"""What shade is mixed with: a violet, since grey shade looks dirty."""

SUNLIGHT: Final = "#fff6e6"
"""What light is mixed with: a warm white."""


def rgb_of(color: str) -> Rgb:
    """Read `#rrggbb`; raises ValueError for anything else."""
    if len(color) != 7 or color[0] != "#":
        raise ValueError(f"{color!r} is not a colour of the form #rrggbb")
    return (
        float(int(color[1:3], 16)),
        float(int(color[3:5], 16)),
        float(int(color[5:7], 16)),
    )


def hex_of(rgb: Rgb) -> str:
    """Write `#rrggbb`, clamping each channel to 0..255."""
    return "#" + "".join(f"{max(0, min(255, round(channel))):02x}" for channel in rgb)


def mix(color: str, other: str, share: float) -> str:
    """`color` with `share` (0..1) of `other` in it."""
    ours, theirs = rgb_of(color), rgb_of(other)
    red, green, blue = (a + (b - a) * share for a, b in zip(ours, theirs, strict=True))
    return hex_of((red, green, blue))


def darken(color: str, share: float = 0.18) -> str:
    """`color` in shade."""
    return mix(color, SHADOW, share)


def lighten(color: str, share: float = 0.18) -> str:
    """`color` in sunlight."""
    return mix(color, SUNLIGHT, share)


def luma(color: str) -> float:
    """How bright `color` looks, 0..1 (weights of BT.709)."""
    red, green, blue = rgb_of(color)
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255


def hue_of(color: str) -> float:
    """The place of a colour on the wheel, 0..1, red at 0."""
    red, green, blue = (channel / 255 for channel in rgb_of(color))
    return colorsys.rgb_to_hsv(red, green, blue)[0]


def vivid(hue: float, saturation: float = 0.7, value: float = 0.9) -> str:
    """The colour of a hue 0..1 on the wheel, red at 0."""
    red, green, blue = colorsys.hsv_to_rgb(hue % 1, saturation, value)
    return hex_of((red * 255, green * 255, blue * 255))
